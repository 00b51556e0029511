-- Skateparks, skaters, jam contests and tricks landed.
CREATE TABLE Parks (ParkId INT, ParkName VARCHAR(60), City VARCHAR(40), Surface VARCHAR(20), OpenedYear INT, AreaSqm DOUBLE, PRIMARY KEY (ParkId));
CREATE TABLE Obstacles (ObstacleId INT, ParkId INT, ObstacleType VARCHAR(30), HeightCm INT, AddedYear INT, Status VARCHAR(15), PRIMARY KEY (ObstacleId), FOREIGN KEY (ParkId) REFERENCES Parks (ParkId));
CREATE TABLE Skaters (SkaterId INT, SkaterName VARCHAR(60), City VARCHAR(40), Stance VARCHAR(10), Age INT, Sponsor VARCHAR(40), HomeParkId INT, PRIMARY KEY (SkaterId), FOREIGN KEY (HomeParkId) REFERENCES Parks (ParkId));
CREATE TABLE Jams (JamId INT, JamName VARCHAR(60), ParkId INT, JamDate DATE, PrizeMoney DECIMAL(10,2), Status VARCHAR(15), PRIMARY KEY (JamId), FOREIGN KEY (ParkId) REFERENCES Parks (ParkId));
CREATE TABLE Runs (RunId INT, JamId INT, SkaterId INT, RunNo INT, Score DOUBLE, Falls INT, PRIMARY KEY (RunId), FOREIGN KEY (JamId) REFERENCES Jams (JamId), FOREIGN KEY (SkaterId) REFERENCES Skaters (SkaterId));
CREATE TABLE Tricks (TrickId INT, TrickName VARCHAR(40), Difficulty INT, InventedYear INT, PRIMARY KEY (TrickId));
CREATE TABLE RunTricks (RunId INT, TrickId INT, PRIMARY KEY (RunId, TrickId), FOREIGN KEY (RunId) REFERENCES Runs (RunId), FOREIGN KEY (TrickId) REFERENCES Tricks (TrickId));

-- en: Which jams are Postponed?
-- zh: 哪些比赛处于Postponed状态？
SELECT JamName FROM Jams WHERE Status = 'Postponed';

-- en: What types of obstacles are Broken?
-- zh: 哪些类型的障碍物处于Broken状态？
SELECT ObstacleType FROM Obstacles WHERE Status = 'Broken';

-- en: List Goofy skaters younger than 18 by name, A to Z.
-- zh: 按字母顺序列出未满18岁的Goofy滑手姓名。
SELECT SkaterName FROM Skaters WHERE Stance = 'Goofy' AND Age < 18 ORDER BY SkaterName;

-- en: Who has no sponsor?
-- zh: 哪些滑手没有赞助商？
SELECT SkaterName FROM Skaters WHERE Sponsor IS NULL;

-- en: When was the trick Laser Flip invented?
-- zh: Laser Flip这个动作是哪一年发明的？
SELECT InventedYear FROM Tricks WHERE TrickName = 'Laser Flip';

-- en: What is the best score of any run?
-- zh: 所有轮次中的最高得分是多少？
SELECT max(Score) FROM Runs;

-- en: How many falls happened in first runs (run number 1)?
-- zh: 在第1轮中总共摔了多少次？
SELECT sum(Falls) FROM Runs WHERE RunNo = 1;

-- en: How many parks have a Concrete surface?
-- zh: Concrete地面的滑板公园有多少座？
SELECT count(*) FROM Parks WHERE Surface = 'Concrete';

-- en: Average height per obstacle type
-- zh: 各类障碍物的平均高度
SELECT ObstacleType, avg(HeightCm) FROM Obstacles GROUP BY ObstacleType;

-- en: Number of obstacles per obstacle type
-- zh: 各类障碍物的数量
SELECT ObstacleType, count(*) FROM Obstacles GROUP BY ObstacleType;

-- en: Which sponsor supports the most skaters?
-- zh: 赞助滑手最多的赞助商是谁？
SELECT Sponsor FROM Skaters WHERE Sponsor IS NOT NULL GROUP BY Sponsor ORDER BY count(*) DESC LIMIT 1;

-- en: Which is the hardest trick?
-- zh: 难度最大的动作是哪个？
SELECT TrickName FROM Tricks ORDER BY Difficulty DESC LIMIT 1;

-- en: Which trick has been done in the most runs?
-- zh: 在最多轮次中出现的动作是哪个？
SELECT Tricks.TrickName FROM Tricks JOIN RunTricks ON Tricks.TrickId = RunTricks.TrickId GROUP BY Tricks.TrickId, Tricks.TrickName ORDER BY count(*) DESC LIMIT 1;

-- en: Name the biggest skatepark.
-- zh: 面积最大的滑板公园叫什么？
SELECT ParkName FROM Parks ORDER BY AreaSqm DESC LIMIT 1;

-- en: In which city was the Rusty Rail Jam held?
-- zh: Rusty Rail Jam是在哪个城市举办的？
SELECT Parks.City FROM Parks JOIN Jams ON Parks.ParkId = Jams.ParkId WHERE Jams.JamName = 'Rusty Rail Jam';

-- en: What is the home park of the skater Dani Okoro?
-- zh: 滑手Dani Okoro的主场公园是哪座？
SELECT Parks.ParkName FROM Parks JOIN Skaters ON Parks.ParkId = Skaters.HomeParkId WHERE Skaters.SkaterName = 'Dani Okoro';

-- en: Scores of Dani Okoro at the jam Bowl Battle
-- zh: Dani Okoro在Bowl Battle比赛中的得分
SELECT Runs.Score FROM Runs JOIN Skaters ON Runs.SkaterId = Skaters.SkaterId JOIN Jams ON Runs.JamId = Jams.JamId WHERE Skaters.SkaterName = 'Dani Okoro' AND Jams.JamName = 'Bowl Battle';

-- en: Give every skater's name and average score.
-- zh: 给出每位滑手的姓名和平均得分。
SELECT Skaters.SkaterName, avg(Runs.Score) FROM Skaters JOIN Runs ON Skaters.SkaterId = Runs.SkaterId GROUP BY Skaters.SkaterId, Skaters.SkaterName;

-- en: Parks that are home to at least 4 skaters
-- zh: 作为至少4名滑手主场的公园有哪些？
SELECT Parks.ParkName FROM Parks JOIN Skaters ON Parks.ParkId = Skaters.HomeParkId GROUP BY Parks.ParkId, Parks.ParkName HAVING count(*) >= 4;

-- en: Which parks have not hosted a jam?
-- zh: 哪些公园没有举办过比赛？
SELECT ParkName FROM Parks WHERE ParkId NOT IN (SELECT ParkId FROM Jams);

-- en: Which jams pay more prize money than the average jam?
-- zh: 哪些比赛的奖金高于平均水平？
SELECT JamName FROM Jams WHERE PrizeMoney > (SELECT avg(PrizeMoney) FROM Jams);

-- en: Which skaters did both a Kickflip and a Heelflip?
-- zh: 哪些滑手既做过Kickflip又做过Heelflip？
SELECT Skaters.SkaterName FROM Skaters JOIN Runs ON Skaters.SkaterId = Runs.SkaterId JOIN RunTricks ON Runs.RunId = RunTricks.RunId JOIN Tricks ON RunTricks.TrickId = Tricks.TrickId WHERE Tricks.TrickName = 'Kickflip' INTERSECT SELECT Skaters.SkaterName FROM Skaters JOIN Runs ON Skaters.SkaterId = Runs.SkaterId JOIN RunTricks ON Runs.RunId = RunTricks.RunId JOIN Tricks ON RunTricks.TrickId = Tricks.TrickId WHERE Tricks.TrickName = 'Heelflip';
