-- Tango dance evenings (milongas), the DJs, the recordings they play and the regular dancers.
CREATE TABLE DJ (
  DJ_No INT,
  DJ_Name VARCHAR(50),
  Country VARCHAR(40),
  Fee DECIMAL(10,2),
  Start_Year INT,
  PRIMARY KEY (DJ_No)
);
CREATE TABLE Hall (
  Hall_No INT,
  Hall_Name VARCHAR(50),
  City VARCHAR(40),
  Country VARCHAR(40),
  Floor_Type VARCHAR(20),
  Capacity INT,
  Rent DECIMAL(10,2),
  PRIMARY KEY (Hall_No)
);
CREATE TABLE Milonga (
  Milonga_No INT,
  Hall_No INT,
  DJ_No INT,
  Milonga_Date DATE,
  Entry_Price DECIMAL(10,2),
  Dancers INT,
  PRIMARY KEY (Milonga_No),
  FOREIGN KEY (Hall_No) REFERENCES Hall (Hall_No),
  FOREIGN KEY (DJ_No) REFERENCES DJ (DJ_No)
);
CREATE TABLE Recording (
  Recording_No INT,
  Title VARCHAR(80),
  Bandleader VARCHAR(60),
  Style VARCHAR(20),
  Recorded_Year INT,
  Duration_Sec INT,
  PRIMARY KEY (Recording_No)
);
CREATE TABLE Played (
  Milonga_No INT,
  Recording_No INT,
  Position INT,
  PRIMARY KEY (Milonga_No, Recording_No),
  FOREIGN KEY (Milonga_No) REFERENCES Milonga (Milonga_No),
  FOREIGN KEY (Recording_No) REFERENCES Recording (Recording_No)
);

-- en: DJs who come from Uruguay?
-- zh: 来自Uruguay的DJ有哪些？
SELECT DJ_Name FROM DJ WHERE Country = 'Uruguay';

-- en: DJs who have played in a hall in Uruguay? Each once.
-- zh: 哪些DJ在Uruguay的舞厅放过音乐？每人只列一次。
SELECT DISTINCT DJ.DJ_Name FROM DJ JOIN Milonga ON DJ.DJ_No = Milonga.DJ_No JOIN Hall ON Milonga.Hall_No = Hall.Hall_No WHERE Hall.Country = 'Uruguay';

-- en: What is the title of the longest recording?
-- zh: 最长的录音叫什么？
SELECT Title FROM Recording ORDER BY Duration_Sec DESC LIMIT 1;

-- en: What is the title of the recording played at the most milongas?
-- zh: 在最多场舞会上播放过的录音叫什么？
SELECT Recording.Title FROM Recording JOIN Played ON Recording.Recording_No = Played.Recording_No GROUP BY Recording.Recording_No, Recording.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Total number of dancers per hall, with the hall's name?
-- zh: 每个舞厅的舞者总人数是多少？附舞厅名。
SELECT Hall.Hall_Name, sum(Milonga.Dancers) FROM Hall JOIN Milonga ON Hall.Hall_No = Milonga.Hall_No GROUP BY Hall.Hall_No, Hall.Hall_Name;

-- en: Average number of dancers per hall, with the hall's name?
-- zh: 每个舞厅每场平均有多少名舞者？附舞厅名。
SELECT Hall.Hall_Name, avg(Milonga.Dancers) FROM Hall JOIN Milonga ON Hall.Hall_No = Milonga.Hall_No GROUP BY Hall.Hall_No, Hall.Hall_Name;

-- en: Titles and years of the waltzes (style vals) led by Ramon Olmedo.
-- zh: Ramon Olmedo乐队的vals风格录音有哪些？录于哪一年？
SELECT Title, Recorded_Year FROM Recording WHERE Style = 'vals' AND Bandleader = 'Ramon Olmedo';

-- en: Which halls have a parquet floor and space for over 150?
-- zh: 哪些舞厅是parquet地板且能容纳超过150人？
SELECT Hall_Name FROM Hall WHERE Floor_Type = 'parquet' AND Capacity > 150;

-- en: Recordings made between 1935 and 1944, oldest first.
-- zh: 列出1935到1944年间的录音，从最早的开始。
SELECT Title FROM Recording WHERE Recorded_Year BETWEEN 1935 AND 1944 ORDER BY Recorded_Year;

-- en: What entry price is charged on average?
-- zh: 平均入场费是多少？
SELECT avg(Entry_Price) FROM Milonga;

-- en: How many different bandleaders are in the collection?
-- zh: 收藏中有多少位不同的乐队指挥？
SELECT count(DISTINCT Bandleader) FROM Recording;

-- en: Lowest and highest rent of the halls in Turin.
-- zh: Turin的舞厅最低和最高租金。
SELECT min(Rent), max(Rent) FROM Hall WHERE City = 'Turin';

-- en: How many recordings do we have of each style?
-- zh: 每种风格的录音各有多少首？
SELECT Style, count(*) FROM Recording GROUP BY Style;

-- en: Which city has the most halls?
-- zh: 舞厅最多的城市是哪个？
SELECT City FROM Hall GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Bandleaders with 5 recordings or more.
-- zh: 有5首及以上录音的乐队指挥有谁？
SELECT Bandleader FROM Recording GROUP BY Bandleader HAVING count(*) >= 5;

-- en: Who is the cheapest DJ?
-- zh: 收费最低的DJ是谁？
SELECT DJ_Name FROM DJ ORDER BY Fee LIMIT 1;

-- en: Which recordings were heard on 2024-02-14 and in which position?
-- zh: 2024-02-14播放了哪些录音？各在第几位？
SELECT Recording.Title, Played.Position FROM Milonga JOIN Played ON Milonga.Milonga_No = Played.Milonga_No JOIN Recording ON Played.Recording_No = Recording.Recording_No WHERE Milonga.Milonga_Date = '2024-02-14';

-- en: On which dates did DJ Lunares play at Salon Esmeralda?
-- zh: DJ Lunares在哪些日期于Salon Esmeralda放音乐？
SELECT Milonga.Milonga_Date FROM Milonga JOIN DJ ON Milonga.DJ_No = DJ.DJ_No JOIN Hall ON Milonga.Hall_No = Hall.Hall_No WHERE DJ.DJ_Name = 'DJ Lunares' AND Hall.Hall_Name = 'Salon Esmeralda';

-- en: DJs who have done more than 3 milongas, with the number.
-- zh: 主持舞会超过3场的DJ有谁？各多少场？
SELECT DJ.DJ_Name, count(*) FROM DJ JOIN Milonga ON DJ.DJ_No = Milonga.DJ_No GROUP BY DJ.DJ_No, DJ.DJ_Name HAVING count(*) > 3;

-- en: Recordings nobody has ever played at a milonga.
-- zh: 从未在舞会上播放过的录音有哪些？
SELECT Title FROM Recording WHERE Recording_No NOT IN (SELECT Recording_No FROM Played);

-- en: Halls with a rent above average.
-- zh: 租金高于平均值的舞厅有哪些？
SELECT Hall_Name FROM Hall WHERE Rent > (SELECT avg(Rent) FROM Hall);

-- en: Countries that have DJs but no hall.
-- zh: 有DJ却没有舞厅的国家有哪些？
SELECT Country FROM DJ EXCEPT SELECT Country FROM Hall;
