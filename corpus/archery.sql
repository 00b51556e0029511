-- Archers, tournaments and the scores shot.
CREATE TABLE Archers (
  Archer_ID INT,
  Archer_Name VARCHAR(40),
  Club VARCHAR(40),
  Bow_Type VARCHAR(20),
  Year_Born INT,
  PRIMARY KEY (Archer_ID)
);
CREATE TABLE Tournaments (
  Tournament_ID INT,
  Title VARCHAR(60),
  Venue VARCHAR(50),
  Held_On DATE,
  Arrows INT,
  PRIMARY KEY (Tournament_ID)
);
CREATE TABLE Scores (
  Tournament_ID INT,
  Archer_ID INT,
  Total INT,
  Bullseyes INT,
  Target_No INT,
  PRIMARY KEY (Tournament_ID, Archer_ID),
  FOREIGN KEY (Tournament_ID) REFERENCES Tournaments (Tournament_ID),
  FOREIGN KEY (Archer_ID) REFERENCES Archers (Archer_ID)
);

-- en: Which archers shoot a longbow?
-- zh: 哪些弓箭手使用longbow？
SELECT Archer_Name FROM Archers WHERE Bow_Type = 'longbow';

-- en: Show the titles and venues of tournaments held between 2019-04-01 and 2019-09-30.
-- zh: 列出2019-04-01至2019-09-30期间举办的赛事名称和场地。
SELECT Title, Venue FROM Tournaments WHERE Held_On BETWEEN '2019-04-01' AND '2019-09-30';

-- en: Which members of Sherwell Bowmen were born after 1998?
-- zh: Sherwell Bowmen俱乐部中1998年以后出生的弓箭手有哪些？
SELECT Archer_Name FROM Archers WHERE Club = 'Sherwell Bowmen' AND Year_Born > 1998;

-- en: How many tournaments took place at Castle Meadow?
-- zh: 在Castle Meadow举办过多少场赛事？
SELECT count(*) FROM Tournaments WHERE Venue = 'Castle Meadow';

-- en: What are the highest, lowest and average totals?
-- zh: 总分的最高值、最低值和平均值分别是多少？
SELECT max(Total), min(Total), avg(Total) FROM Scores;

-- en: How many bullseyes were hit altogether?
-- zh: 一共射中了多少次靶心？
SELECT sum(Bullseyes) FROM Scores;

-- en: How many archers use each type of bow?
-- zh: 每种弓各有多少名弓箭手使用？
SELECT Bow_Type, count(*) FROM Archers GROUP BY Bow_Type;

-- en: Which club has the fewest archers?
-- zh: 弓箭手最少的俱乐部是哪家？
SELECT Club FROM Archers GROUP BY Club ORDER BY count(*) ASC LIMIT 1;

-- en: At which venues have at least two tournaments been held?
-- zh: 哪些场地至少举办过两场赛事？
SELECT Venue FROM Tournaments GROUP BY Venue HAVING count(*) >= 2;

-- en: Who is the youngest archer?
-- zh: 最年轻的弓箭手是谁？
SELECT Archer_Name FROM Archers ORDER BY Year_Born DESC LIMIT 1;

-- en: Which longbow archers have scored more than 400? Give names and totals.
-- zh: 哪些longbow弓手的总分超过400？给出姓名和总分。
SELECT Archers.Archer_Name, Scores.Total FROM Archers JOIN Scores ON Archers.Archer_ID = Scores.Archer_ID WHERE Archers.Bow_Type = 'longbow' AND Scores.Total > 400;

-- en: What did Robin Hale score at the Oak Leaf Shoot?
-- zh: Robin Hale在Oak Leaf Shoot中总分是多少？
SELECT Scores.Total FROM Scores JOIN Archers ON Scores.Archer_ID = Archers.Archer_ID JOIN Tournaments ON Scores.Tournament_ID = Tournaments.Tournament_ID WHERE Archers.Archer_Name = 'Robin Hale' AND Tournaments.Title = 'Oak Leaf Shoot';

-- en: Who won the Spring Open, having the highest total there?
-- zh: Spring Open中总分最高、夺冠的是谁？
SELECT Archers.Archer_Name FROM Archers JOIN Scores ON Archers.Archer_ID = Scores.Archer_ID JOIN Tournaments ON Scores.Tournament_ID = Tournaments.Tournament_ID WHERE Tournaments.Title = 'Spring Open' ORDER BY Scores.Total DESC LIMIT 1;

-- en: For each archer, give the number of tournaments shot.
-- zh: 给出每位弓箭手参加的赛事数量。
SELECT Archers.Archer_Name, count(*) FROM Archers JOIN Scores ON Archers.Archer_ID = Scores.Archer_ID GROUP BY Archers.Archer_ID, Archers.Archer_Name;

-- en: Which archer has hit the most bullseyes over all tournaments?
-- zh: 所有赛事中射中靶心总数最多的弓箭手是谁？
SELECT Archers.Archer_Name FROM Archers JOIN Scores ON Archers.Archer_ID = Scores.Archer_ID GROUP BY Archers.Archer_ID, Archers.Archer_Name ORDER BY sum(Scores.Bullseyes) DESC LIMIT 1;

-- en: Average total per kind of bow?
-- zh: 按弓的类型统计平均总分。
SELECT Archers.Bow_Type, avg(Scores.Total) FROM Archers JOIN Scores ON Archers.Archer_ID = Scores.Archer_ID GROUP BY Archers.Bow_Type;

-- en: From which clubs did somebody shoot at Heath Park?
-- zh: 哪些俱乐部有人在Heath Park参赛？
SELECT Archers.Club FROM Archers JOIN Scores ON Archers.Archer_ID = Scores.Archer_ID JOIN Tournaments ON Scores.Tournament_ID = Tournaments.Tournament_ID WHERE Tournaments.Venue = 'Heath Park';

-- en: How many archers took part in every tournament? Give title and number.
-- zh: 每场赛事有多少名弓箭手参加？给出名称和人数。
SELECT Tournaments.Title, count(*) FROM Tournaments JOIN Scores ON Tournaments.Tournament_ID = Scores.Tournament_ID GROUP BY Tournaments.Tournament_ID, Tournaments.Title;

-- en: Archers whose average total is above 500?
-- zh: 平均总分超过500的弓箭手有哪些？
SELECT Archers.Archer_Name FROM Archers JOIN Scores ON Archers.Archer_ID = Scores.Archer_ID GROUP BY Archers.Archer_ID, Archers.Archer_Name HAVING avg(Scores.Total) > 500;

-- en: Who has never shot in a tournament?
-- zh: 谁从未参加过赛事？
SELECT Archer_Name FROM Archers WHERE Archer_ID NOT IN (SELECT Archer_ID FROM Scores);

-- en: Which tournaments used more arrows than the average tournament?
-- zh: 哪些赛事的箭数多于平均值？
SELECT Title FROM Tournaments WHERE Arrows > (SELECT avg(Arrows) FROM Tournaments);

-- en: Which clubs have both recurve and compound archers?
-- zh: 哪些俱乐部既有recurve弓手又有compound弓手？
SELECT Club FROM Archers WHERE Bow_Type = 'recurve' INTERSECT SELECT Club FROM Archers WHERE Bow_Type = 'compound';
