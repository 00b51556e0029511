-- Ice hockey goalkeepers and their record match by match.
CREATE TABLE Goalkeeper (
  GK_ID INT,
  Name VARCHAR(50),
  Country VARCHAR(30),
  Catches_With VARCHAR(10),
  Birth_Year INT,
  Current_Team VARCHAR(50),
  PRIMARY KEY (GK_ID)
);
CREATE TABLE Matches (
  Match_ID INT,
  Opponent VARCHAR(50),
  Arena VARCHAR(50),
  Match_Date DATE,
  Attendance INT,
  PRIMARY KEY (Match_ID)
);
CREATE TABLE Keeping (
  Match_ID INT,
  GK_ID INT,
  Saves INT,
  Goals_Against INT,
  Minutes_Played DOUBLE,
  PRIMARY KEY (Match_ID, GK_ID),
  FOREIGN KEY (Match_ID) REFERENCES Matches (Match_ID),
  FOREIGN KEY (GK_ID) REFERENCES Goalkeeper (GK_ID)
);

-- en: Which goalkeepers have appeared at Polar Dome? Name each only once.
-- zh: 哪些守门员在Polar Dome出过场？每人只列一次。
SELECT DISTINCT Goalkeeper.Name FROM Goalkeeper JOIN Keeping ON Goalkeeper.GK_ID = Keeping.GK_ID JOIN Matches ON Keeping.Match_ID = Matches.Match_ID WHERE Matches.Arena = 'Polar Dome';

-- en: What's the date of every match against the Tromso Wolves?
-- zh: 对阵Tromso Wolves的每场比赛在哪天？
SELECT Match_Date FROM Matches WHERE Opponent = 'Tromso Wolves';

-- en: Which goalkeepers from Latvia were born after 1995?
-- zh: Latvia的守门员中，哪些是1995年以后出生的？
SELECT Name FROM Goalkeeper WHERE Country = 'Latvia' AND Birth_Year > 1995;

-- en: Show opponents and attendances from the best attended match down.
-- zh: 按观众人数从多到少列出对手和观众人数。
SELECT Opponent, Attendance FROM Matches ORDER BY Attendance DESC;

-- en: How many matches drew over 8000 spectators?
-- zh: 观众超过8000人的比赛有多少场？
SELECT count(*) FROM Matches WHERE Attendance > 8000;

-- en: What is the average number of saves per appearance?
-- zh: 平均每次出场扑救多少次？
SELECT avg(Saves) FROM Keeping;

-- en: How many goals did keepers from Norway concede in all?
-- zh: Norway的守门员总共失了多少球？
SELECT sum(Keeping.Goals_Against) FROM Keeping JOIN Goalkeeper ON Keeping.GK_ID = Goalkeeper.GK_ID WHERE Goalkeeper.Country = 'Norway';

-- en: How many goalkeepers come from each country?
-- zh: 每个国家各有多少名守门员？
SELECT Country, count(*) FROM Goalkeeper GROUP BY Country;

-- en: Which arena hosted the most matches?
-- zh: 举办比赛最多的冰场是哪个？
SELECT Arena FROM Matches GROUP BY Arena ORDER BY count(*) DESC LIMIT 1;

-- en: Arenas with an average attendance above 5000?
-- zh: 平均观众超过5000人的冰场有哪些？
SELECT Arena FROM Matches GROUP BY Arena HAVING avg(Attendance) > 5000;

-- en: What team does the oldest goalkeeper play for now?
-- zh: 年龄最大的守门员目前效力于哪支球队？
SELECT Current_Team FROM Goalkeeper ORDER BY Birth_Year ASC LIMIT 1;

-- en: Against whom and where was the match with the fewest spectators?
-- zh: 观众最少的比赛对手是谁？在哪个冰场？
SELECT Opponent, Arena FROM Matches ORDER BY Attendance ASC LIMIT 1;

-- en: Who kept goal on 2024-02-03?
-- zh: 2024-02-03是谁守门？
SELECT Goalkeeper.Name FROM Goalkeeper JOIN Keeping ON Goalkeeper.GK_ID = Keeping.GK_ID JOIN Matches ON Keeping.Match_ID = Matches.Match_ID WHERE Matches.Match_Date = '2024-02-03';

-- en: Show the name of each goalkeeper and his number of saves in total.
-- zh: 列出每位守门员的姓名及总扑救次数。
SELECT Goalkeeper.Name, sum(Keeping.Saves) FROM Goalkeeper JOIN Keeping ON Goalkeeper.GK_ID = Keeping.GK_ID GROUP BY Goalkeeper.GK_ID, Goalkeeper.Name;

-- en: Which goalkeeper has played the most matches?
-- zh: 出场次数最多的守门员是谁？
SELECT Goalkeeper.Name FROM Goalkeeper JOIN Keeping ON Goalkeeper.GK_ID = Keeping.GK_ID GROUP BY Goalkeeper.GK_ID, Goalkeeper.Name ORDER BY count(*) DESC LIMIT 1;

-- en: In which arenas did Janis Berg play without conceding (0 goals against)?
-- zh: Janis Berg在哪些冰场零失球（失球数为0）？
SELECT Matches.Arena FROM Matches JOIN Keeping ON Matches.Match_ID = Keeping.Match_ID JOIN Goalkeeper ON Keeping.GK_ID = Goalkeeper.GK_ID WHERE Goalkeeper.Name = 'Janis Berg' AND Keeping.Goals_Against = 0;

-- en: How many saves did Olle Strand make against the Kiruna Foxes?
-- zh: Olle Strand对阵Kiruna Foxes时扑救了多少次？
SELECT Keeping.Saves FROM Keeping JOIN Goalkeeper ON Keeping.GK_ID = Goalkeeper.GK_ID JOIN Matches ON Keeping.Match_ID = Matches.Match_ID WHERE Goalkeeper.Name = 'Olle Strand' AND Matches.Opponent = 'Kiruna Foxes';

-- en: Goalkeepers with at least two appearances of 40 saves or more?
-- zh: 至少有两次单场扑救40次及以上的守门员有哪些？
SELECT Goalkeeper.Name FROM Goalkeeper JOIN Keeping ON Goalkeeper.GK_ID = Keeping.GK_ID WHERE Keeping.Saves >= 40 GROUP BY Goalkeeper.GK_ID, Goalkeeper.Name HAVING count(*) >= 2;

-- en: What's the mean number of goals conceded by goalkeepers of every country?
-- zh: 各国守门员平均每场失多少球？
SELECT Goalkeeper.Country, avg(Keeping.Goals_Against) FROM Goalkeeper JOIN Keeping ON Goalkeeper.GK_ID = Keeping.GK_ID GROUP BY Goalkeeper.Country;

-- en: Who has yet to play a match?
-- zh: 谁还没有出过场？
SELECT Name FROM Goalkeeper WHERE GK_ID NOT IN (SELECT GK_ID FROM Keeping);

-- en: Which opponents brought a crowd bigger than the average attendance?
-- zh: 对阵哪些对手时观众人数超过平均值？
SELECT Opponent FROM Matches WHERE Attendance > (SELECT avg(Attendance) FROM Matches);

-- en: Which teams have both a goalkeeper from Sweden and one from Finland?
-- zh: 哪些球队既有Sweden的守门员又有Finland的守门员？
SELECT Current_Team FROM Goalkeeper WHERE Country = 'Sweden' INTERSECT SELECT Current_Team FROM Goalkeeper WHERE Country = 'Finland';
