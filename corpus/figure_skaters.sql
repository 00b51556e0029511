-- Figure skaters, their coaches and their results at competitions.
CREATE TABLE Coach (
  Coach_ID INT,
  Name VARCHAR(50),
  Country VARCHAR(30),
  Rink VARCHAR(50),
  Years_Active INT,
  PRIMARY KEY (Coach_ID)
);
CREATE TABLE Skater (
  Skater_ID INT,
  Name VARCHAR(50),
  Country VARCHAR(30),
  Birth_Date DATE,
  Height_cm INT,
  Discipline VARCHAR(20),
  Coach_ID INT,
  PRIMARY KEY (Skater_ID),
  FOREIGN KEY (Coach_ID) REFERENCES Coach (Coach_ID)
);
CREATE TABLE Competition (
  Competition_ID INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Season VARCHAR(10),
  Level VARCHAR(20),
  PRIMARY KEY (Competition_ID)
);
CREATE TABLE Result (
  Skater_ID INT,
  Competition_ID INT,
  Short_Score DOUBLE,
  Free_Score DOUBLE,
  Placing INT,
  Music VARCHAR(60),
  PRIMARY KEY (Skater_ID, Competition_ID),
  FOREIGN KEY (Skater_ID) REFERENCES Skater (Skater_ID),
  FOREIGN KEY (Competition_ID) REFERENCES Competition (Competition_ID)
);

-- en: Who coaches Mirela Stan?
-- zh: Mirela Stan的教练是谁？
SELECT Coach.Name FROM Coach JOIN Skater ON Coach.Coach_ID = Skater.Coach_ID WHERE Skater.Name = 'Mirela Stan';

-- en: What are the names of the skaters from Latvia?
-- zh: 来自Latvia的选手叫什么名字？
SELECT Name FROM Skater WHERE Country = 'Latvia';

-- en: How many skaters compete in Ice dance?
-- zh: 有多少名选手参加Ice dance项目？
SELECT count(*) FROM Skater WHERE Discipline = 'Ice dance';

-- en: Show the youngest skater's name and date of birth.
-- zh: 给出最年轻选手的姓名和出生日期。
SELECT Name, Birth_Date FROM Skater ORDER BY Birth_Date DESC LIMIT 1;

-- en: What is the average height of the skaters of each discipline?
-- zh: 各项目选手的平均身高是多少？
SELECT Discipline, avg(Height_cm) FROM Skater GROUP BY Discipline;

-- en: To which piece of music did Kaito Mori skate at the Amber Cup?
-- zh: Kaito Mori在Amber Cup上用的是什么音乐？
SELECT Result.Music FROM Result JOIN Skater ON Result.Skater_ID = Skater.Skater_ID JOIN Competition ON Result.Competition_ID = Competition.Competition_ID WHERE Skater.Name = 'Kaito Mori' AND Competition.Name = 'Amber Cup';

-- en: Which competition had the most entrants?
-- zh: 参赛选手最多的是哪项比赛？
SELECT Competition.Name FROM Competition JOIN Result ON Competition.Competition_ID = Result.Competition_ID GROUP BY Competition.Competition_ID, Competition.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Coaches without any skaters
-- zh: 手下没有任何选手的教练
SELECT Name FROM Coach WHERE Coach_ID NOT IN (SELECT Coach_ID FROM Skater);

-- en: List every coach's name and how many skaters he or she trains.
-- zh: 列出每位教练的姓名及其执教的选手人数。
SELECT Coach.Name, count(*) FROM Coach JOIN Skater ON Coach.Coach_ID = Skater.Coach_ID GROUP BY Coach.Coach_ID, Coach.Name;

-- en: Highest short and highest free score on record?
-- zh: 有记录以来短节目和自由滑的最高得分分别是多少？
SELECT max(Short_Score), max(Free_Score) FROM Result;

-- en: In which cities were Junior competitions held during season 2017/18?
-- zh: 2017/18赛季的Junior级别比赛在哪些城市举行？
SELECT City FROM Competition WHERE Level = 'Junior' AND Season = '2017/18';

-- en: Names and countries of skaters who have finished with placing 1; list each skater once.
-- zh: 获得过第1名的选手姓名和国家，每人只列一次。
SELECT DISTINCT Skater.Name, Skater.Country FROM Skater JOIN Result ON Skater.Skater_ID = Result.Skater_ID WHERE Result.Placing = 1;

-- en: Which country has the most skaters?
-- zh: 选手最多的是哪个国家？
SELECT Country FROM Skater GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Which skaters are taller than average?
-- zh: 哪些选手的身高超过平均身高？
SELECT Name FROM Skater WHERE Height_cm > (SELECT avg(Height_cm) FROM Skater);

-- en: At what rink does the coach of the skater with the highest free score work?
-- zh: 自由滑得分最高的选手，其教练在哪个冰场执教？
SELECT Coach.Rink FROM Coach JOIN Skater ON Coach.Coach_ID = Skater.Coach_ID JOIN Result ON Skater.Skater_ID = Result.Skater_ID ORDER BY Result.Free_Score DESC LIMIT 1;

-- en: Skaters who have entered at least 3 competitions
-- zh: 至少参加过3次比赛的选手
SELECT Skater.Name FROM Skater JOIN Result ON Skater.Skater_ID = Result.Skater_ID GROUP BY Skater.Skater_ID, Skater.Name HAVING count(*) >= 3;

-- en: How many of the competitions took place in Turku?
-- zh: 在Turku举行过多少场比赛？
SELECT count(*) FROM Competition WHERE City = 'Turku';

-- en: What is the average free score of skaters from Canada?
-- zh: 来自Canada的选手自由滑平均得分是多少？
SELECT avg(Result.Free_Score) FROM Result JOIN Skater ON Result.Skater_ID = Skater.Skater_ID WHERE Skater.Country = 'Canada';

-- en: Find countries having both coaches and skaters.
-- zh: 找出既有教练又有选手的国家。
SELECT Country FROM Coach INTERSECT SELECT Country FROM Skater;

-- en: List skaters born between 2000-01-01 and 2004-12-31 in the Pairs discipline.
-- zh: 列出2000-01-01至2004-12-31之间出生的Pairs项目选手。
SELECT Name FROM Skater WHERE Birth_Date BETWEEN '2000-01-01' AND '2004-12-31' AND Discipline = 'Pairs';

-- en: Number of competitions in each season, for seasons with more than 2
-- zh: 比赛超过2场的赛季及其比赛数量
SELECT Season, count(*) FROM Competition GROUP BY Season HAVING count(*) > 2;

-- en: Which pupils of Olga Reznik skated in Senior competitions? Each name once.
-- zh: Olga Reznik的哪些学生参加过Senior级别的比赛？每个姓名只列一次。
SELECT DISTINCT Skater.Name FROM Skater JOIN Coach ON Skater.Coach_ID = Coach.Coach_ID JOIN Result ON Skater.Skater_ID = Result.Skater_ID JOIN Competition ON Result.Competition_ID = Competition.Competition_ID WHERE Coach.Name = 'Olga Reznik' AND Competition.Level = 'Senior';
