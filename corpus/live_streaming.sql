-- Streamers on a live web-video site, their broadcasts, followers and donations.
CREATE TABLE Streamers (
  Streamer_ID INT,
  Stage_Name VARCHAR(50),
  Country VARCHAR(40),
  Main_Language VARCHAR(30),
  Partner_Since DATE,
  Gender VARCHAR(10),
  PRIMARY KEY (Streamer_ID)
);
CREATE TABLE Genres (
  Genre_ID INT,
  Genre_Name VARCHAR(40),
  Min_Age INT,
  PRIMARY KEY (Genre_ID)
);
CREATE TABLE Broadcasts (
  Broadcast_ID INT,
  Streamer_ID INT,
  Genre_ID INT,
  Title VARCHAR(100),
  Started_At DATETIME,
  Duration_Minutes INT,
  Peak_Viewers INT,
  PRIMARY KEY (Broadcast_ID),
  FOREIGN KEY (Streamer_ID) REFERENCES Streamers (Streamer_ID),
  FOREIGN KEY (Genre_ID) REFERENCES Genres (Genre_ID)
);
CREATE TABLE Viewers (
  Viewer_ID INT,
  Viewer_Name VARCHAR(50),
  Country VARCHAR(40),
  Age INT,
  Signup_Date DATE,
  PRIMARY KEY (Viewer_ID)
);
CREATE TABLE Follows (
  Viewer_ID INT,
  Streamer_ID INT,
  Since_Date DATE,
  Notifications VARCHAR(5),
  PRIMARY KEY (Viewer_ID, Streamer_ID),
  FOREIGN KEY (Viewer_ID) REFERENCES Viewers (Viewer_ID),
  FOREIGN KEY (Streamer_ID) REFERENCES Streamers (Streamer_ID)
);
CREATE TABLE Donations (
  Donation_ID INT,
  Broadcast_ID INT,
  Viewer_ID INT,
  Amount DECIMAL(10,2),
  Currency VARCHAR(5),
  PRIMARY KEY (Donation_ID),
  FOREIGN KEY (Broadcast_ID) REFERENCES Broadcasts (Broadcast_ID),
  FOREIGN KEY (Viewer_ID) REFERENCES Viewers (Viewer_ID)
);

-- en: How many broadcasts are there in total?
-- zh: 总共有多少场直播？
SELECT count(*) FROM Broadcasts;

-- en: What are the stage names of all streamers from Chile?
-- zh: 所有来自Chile的主播的艺名是什么？
SELECT Stage_Name FROM Streamers WHERE Country = 'Chile';

-- en: What is the average age of the viewers?
-- zh: 观众的平均年龄是多少？
SELECT avg(Age) FROM Viewers;

-- en: Show the stage name and the number of followers for each streamer.
-- zh: 列出每位主播的艺名及其关注者数量。
SELECT Streamers.Stage_Name, count(*) FROM Streamers JOIN Follows ON Streamers.Streamer_ID = Follows.Streamer_ID GROUP BY Streamers.Streamer_ID, Streamers.Stage_Name;

-- en: Which broadcast had the highest number of peak viewers? Give its title.
-- zh: 哪场直播的峰值观众数最高？给出标题。
SELECT Title FROM Broadcasts ORDER BY Peak_Viewers DESC LIMIT 1;

-- en: Who has streamed Cooking? List the different stage names.
-- zh: 哪些主播做过Cooking直播？列出不同的艺名。
SELECT DISTINCT Streamers.Stage_Name FROM Streamers JOIN Broadcasts ON Streamers.Streamer_ID = Broadcasts.Streamer_ID JOIN Genres ON Broadcasts.Genre_ID = Genres.Genre_ID WHERE Genres.Genre_Name = 'Cooking';

-- en: Count the streamers for each main language.
-- zh: 统计每种主要语言的主播人数。
SELECT Main_Language, count(*) FROM Streamers GROUP BY Main_Language;

-- en: What did the viewer Tomasz Lind donate, and in which currency?
-- zh: 观众Tomasz Lind打赏了多少，用的是什么货币？
SELECT Donations.Amount, Donations.Currency FROM Donations JOIN Viewers ON Donations.Viewer_ID = Viewers.Viewer_ID WHERE Viewers.Viewer_Name = 'Tomasz Lind';

-- en: Names of viewers who follow nobody?
-- zh: 没有关注任何主播的观众姓名？
SELECT Viewer_Name FROM Viewers WHERE Viewer_ID NOT IN (SELECT Viewer_ID FROM Follows);

-- en: Which country has the most viewers?
-- zh: 哪个国家的观众最多？
SELECT Country FROM Viewers GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: List title and length of the broadcasts lasting over 300 minutes, longest first.
-- zh: 列出时长超过300分钟的直播的标题和时长，从长到短排列。
SELECT Title, Duration_Minutes FROM Broadcasts WHERE Duration_Minutes > 300 ORDER BY Duration_Minutes DESC;

-- en: How much money in EUR did broadcasts by Lumi Vale bring in?
-- zh: Lumi Vale的直播共收到多少EUR的打赏？
SELECT sum(Donations.Amount) FROM Donations JOIN Broadcasts ON Donations.Broadcast_ID = Broadcasts.Broadcast_ID JOIN Streamers ON Broadcasts.Streamer_ID = Streamers.Streamer_ID WHERE Streamers.Stage_Name = 'Lumi Vale' AND Donations.Currency = 'EUR';

-- en: Which genre is streamed least often?
-- zh: 哪个类型的直播次数最少？
SELECT Genres.Genre_Name FROM Genres JOIN Broadcasts ON Genres.Genre_ID = Broadcasts.Genre_ID GROUP BY Genres.Genre_ID, Genres.Genre_Name ORDER BY count(*) LIMIT 1;

-- en: Broadcasts whose title contains 'speedrun': title and start time?
-- zh: 标题中包含'speedrun'的直播，标题和开始时间是什么？
SELECT Title, Started_At FROM Broadcasts WHERE Title LIKE '%speedrun%';

-- en: Find the streamers with more than 1000 followers, among those from Japan.
-- zh: 找出来自Japan且关注者超过1000人的主播。
SELECT Streamers.Stage_Name FROM Streamers JOIN Follows ON Streamers.Streamer_ID = Follows.Streamer_ID WHERE Streamers.Country = 'Japan' GROUP BY Streamers.Streamer_ID, Streamers.Stage_Name HAVING count(*) > 1000;

-- en: What are the maximum, minimum and average donation amounts in USD?
-- zh: 以USD计的打赏金额最大、最小和平均值分别是多少？
SELECT max(Amount), min(Amount), avg(Amount) FROM Donations WHERE Currency = 'USD';

-- en: Which countries have streamers but no viewers?
-- zh: 哪些国家有主播但没有观众？
SELECT Country FROM Streamers EXCEPT SELECT Country FROM Viewers;

-- en: Which broadcasts peaked above the average peak? Give the titles.
-- zh: 哪些直播的峰值观众数高于平均峰值？给出标题。
SELECT Title FROM Broadcasts WHERE Peak_Viewers > (SELECT avg(Peak_Viewers) FROM Broadcasts);

-- en: What is the average duration of broadcasts for each genre name?
-- zh: 每种类型名称的直播平均时长是多少？
SELECT Genres.Genre_Name, avg(Broadcasts.Duration_Minutes) FROM Genres JOIN Broadcasts ON Genres.Genre_ID = Broadcasts.Genre_ID GROUP BY Genres.Genre_ID, Genres.Genre_Name;

-- en: Names of viewers following both Lumi Vale and Captain Oat?
-- zh: 既关注Lumi Vale又关注Captain Oat的观众有哪些？
SELECT Viewers.Viewer_Name FROM Viewers JOIN Follows ON Viewers.Viewer_ID = Follows.Viewer_ID JOIN Streamers ON Follows.Streamer_ID = Streamers.Streamer_ID WHERE Streamers.Stage_Name = 'Lumi Vale' INTERSECT SELECT Viewers.Viewer_Name FROM Viewers JOIN Follows ON Viewers.Viewer_ID = Follows.Viewer_ID JOIN Streamers ON Follows.Streamer_ID = Streamers.Streamer_ID WHERE Streamers.Stage_Name = 'Captain Oat';

-- en: How old is the oldest viewer who ever donated?
-- zh: 曾经打赏过的观众中年龄最大的多大？
SELECT max(Age) FROM Viewers WHERE Viewer_ID IN (SELECT Viewer_ID FROM Donations);

-- en: Which Female streamers became partners in or after '2020-01-01'?
-- zh: 哪些Female主播在'2020-01-01'当天或之后成为合作伙伴？
SELECT Stage_Name FROM Streamers WHERE Gender = 'Female' AND Partner_Since >= '2020-01-01';
