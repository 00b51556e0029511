-- An audiobook studio: titles, narrators, recording sessions and download figures.
CREATE TABLE Narrators (
  NarratorID INT,
  NarratorName VARCHAR(60),
  Accent VARCHAR(30),
  Gender VARCHAR(10),
  Age INT,
  HourlyFee DECIMAL(10,2),
  PRIMARY KEY (NarratorID)
);
CREATE TABLE Writers (
  WriterID INT,
  WriterName VARCHAR(60),
  Gender VARCHAR(10),
  Nationality VARCHAR(40),
  BirthYear INT,
  PRIMARY KEY (WriterID)
);
CREATE TABLE Audiobooks (
  AudiobookID INT,
  WriterID INT,
  Title VARCHAR(80),
  Genre VARCHAR(30),
  LengthHours DOUBLE,
  Price DECIMAL(10,2),
  PrintYear INT,
  AudioYear INT,
  PRIMARY KEY (AudiobookID),
  FOREIGN KEY (WriterID) REFERENCES Writers (WriterID)
);
CREATE TABLE Narrations (
  AudiobookID INT,
  NarratorID INT,
  Part VARCHAR(30),
  PRIMARY KEY (AudiobookID, NarratorID),
  FOREIGN KEY (AudiobookID) REFERENCES Audiobooks (AudiobookID),
  FOREIGN KEY (NarratorID) REFERENCES Narrators (NarratorID)
);
CREATE TABLE Sessions (
  SessionID INT,
  AudiobookID INT,
  NarratorID INT,
  Booth VARCHAR(10),
  SessionDate DATE,
  LengthHours DOUBLE,
  Retakes INT,
  PRIMARY KEY (SessionID),
  FOREIGN KEY (AudiobookID) REFERENCES Audiobooks (AudiobookID),
  FOREIGN KEY (NarratorID) REFERENCES Narrators (NarratorID)
);
CREATE TABLE Downloads (
  DownloadID INT,
  AudiobookID INT,
  Country VARCHAR(40),
  DownloadDate DATE,
  Rating INT,
  PRIMARY KEY (DownloadID),
  FOREIGN KEY (AudiobookID) REFERENCES Audiobooks (AudiobookID)
);

-- en: Titles of the audiobooks that came out in print in 2010.
-- zh: 纸质版于2010年出版的有声书有哪些？
SELECT Title FROM Audiobooks WHERE PrintYear = 2010;

-- en: Titles of the audiobooks whose audio version dates from 2010.
-- zh: 音频版于2010年推出的有声书有哪些？
SELECT Title FROM Audiobooks WHERE AudioYear = 2010;

-- en: Which is the most expensive audiobook?
-- zh: 价格最高的有声书是哪本？
SELECT Title FROM Audiobooks ORDER BY Price DESC LIMIT 1;

-- en: Which is the most downloaded audiobook?
-- zh: 下载次数最多的有声书是哪本？
SELECT Audiobooks.Title FROM Audiobooks JOIN Downloads ON Audiobooks.AudiobookID = Downloads.AudiobookID GROUP BY Audiobooks.AudiobookID, Audiobooks.Title ORDER BY count(*) DESC LIMIT 1;

-- en: How many male narrators are there?
-- zh: male朗读者有多少人？
SELECT count(*) FROM Narrators WHERE Gender = 'male';

-- en: How many male writers are there?
-- zh: male作者有多少人？
SELECT count(*) FROM Writers WHERE Gender = 'male';

-- en: Give names and fees of narrators with a Scottish accent.
-- zh: 给出Scottish口音的朗读者姓名和酬金。
SELECT NarratorName, HourlyFee FROM Narrators WHERE Accent = 'Scottish';

-- en: On which dates was booth B2 used for a session of over 4 hours?
-- zh: B2录音间在哪些日期有超过4小时的录制？
SELECT SessionDate FROM Sessions WHERE Booth = 'B2' AND LengthHours > 4;

-- en: Fantasy titles, alphabetically.
-- zh: 按字母顺序列出fantasy类的书名。
SELECT Title FROM Audiobooks WHERE Genre = 'fantasy' ORDER BY Title;

-- en: What's the mean rating given by downloaders in Canada?
-- zh: Canada的下载者给出的平均评分是多少？
SELECT avg(Rating) FROM Downloads WHERE Country = 'Canada';

-- en: Total number of hours spent in sessions?
-- zh: 录制总时长是多少小时？
SELECT sum(LengthHours) FROM Sessions;

-- en: Age of the oldest narrator?
-- zh: 最年长的朗读者多大年纪？
SELECT max(Age) FROM Narrators;

-- en: For every booth, the number of sessions and total retakes.
-- zh: 每个录音间的录制次数和重录总次数。
SELECT Booth, count(*), sum(Retakes) FROM Sessions GROUP BY Booth;

-- en: Which nationality is the most frequent among writers?
-- zh: 作者中人数最多的国籍是什么？
SELECT Nationality FROM Writers GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Countries with more than 50 downloads?
-- zh: 下载量超过50次的国家有哪些？
SELECT Country FROM Downloads GROUP BY Country HAVING count(*) > 50;

-- en: Who narrates The Tin Orchard?
-- zh: The Tin Orchard由谁朗读？
SELECT Narrators.NarratorName FROM Narrators JOIN Narrations ON Narrators.NarratorID = Narrations.NarratorID JOIN Audiobooks ON Narrations.AudiobookID = Audiobooks.AudiobookID WHERE Audiobooks.Title = 'The Tin Orchard';

-- en: Which different writers have been read aloud by Fergus Lyle?
-- zh: Fergus Lyle朗读过哪些不同作者的书？
SELECT DISTINCT Writers.WriterName FROM Writers JOIN Audiobooks ON Writers.WriterID = Audiobooks.WriterID JOIN Narrations ON Audiobooks.AudiobookID = Narrations.AudiobookID JOIN Narrators ON Narrations.NarratorID = Narrators.NarratorID WHERE Narrators.NarratorName = 'Fergus Lyle';

-- en: Retakes needed in all by each narrator, from most to least, with names.
-- zh: 每位朗读者共重录了多少次？列出姓名，从多到少。
SELECT Narrators.NarratorName, sum(Sessions.Retakes) FROM Narrators JOIN Sessions ON Narrators.NarratorID = Sessions.NarratorID GROUP BY Narrators.NarratorID, Narrators.NarratorName ORDER BY sum(Sessions.Retakes) DESC;

-- en: Audiobooks that nobody has downloaded.
-- zh: 没有人下载过的有声书有哪些？
SELECT Title FROM Audiobooks WHERE AudiobookID NOT IN (SELECT AudiobookID FROM Downloads);

-- en: Which narrators ask for a fee above the average?
-- zh: 酬金高于平均水平的朗读者有哪些？
SELECT NarratorName FROM Narrators WHERE HourlyFee > (SELECT avg(HourlyFee) FROM Narrators);

-- en: Names of narrators who had a session with more than 20 retakes.
-- zh: 有过一次录制中重录超过20次的朗读者叫什么？
SELECT NarratorName FROM Narrators WHERE NarratorID IN (SELECT NarratorID FROM Sessions WHERE Retakes > 20);

-- en: Which genres have both a title under 5 hours and a title over 20 hours?
-- zh: 哪些类型既有不足5小时的书，又有超过20小时的书？
SELECT Genre FROM Audiobooks WHERE LengthHours < 5 INTERSECT SELECT Genre FROM Audiobooks WHERE LengthHours > 20;
