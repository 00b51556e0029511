-- A catalysis laboratory: catalysts, supports, reactions and screening runs.
CREATE TABLE Chemist (
  ChemistId INT,
  Name VARCHAR(50),
  TeamName VARCHAR(30),
  JoinedYear INT,
  PRIMARY KEY (ChemistId)
);
CREATE TABLE Catalyst (
  CatalystId INT,
  Label VARCHAR(20),
  Metal VARCHAR(20),
  Support VARCHAR(20),
  LoadingPct DOUBLE,
  MadeBy INT,
  PRIMARY KEY (CatalystId),
  FOREIGN KEY (MadeBy) REFERENCES Chemist (ChemistId)
);
CREATE TABLE Reaction (
  ReactionId INT,
  ReactionName VARCHAR(40),
  Feed VARCHAR(30),
  Product VARCHAR(30),
  PRIMARY KEY (ReactionId)
);
CREATE TABLE ScreenRun (
  RunId INT,
  CatalystId INT,
  ReactionId INT,
  RunBy INT,
  RunDate DATE,
  TempC INT,
  PressureBar DOUBLE,
  Conversion DOUBLE,
  Selectivity DOUBLE,
  PRIMARY KEY (RunId),
  FOREIGN KEY (CatalystId) REFERENCES Catalyst (CatalystId),
  FOREIGN KEY (ReactionId) REFERENCES Reaction (ReactionId),
  FOREIGN KEY (RunBy) REFERENCES Chemist (ChemistId)
);

-- en: Labels of the Platinum catalysts on Alumina.
-- zh: 以Alumina为载体的Platinum催化剂的标签。
SELECT Label FROM Catalyst WHERE Metal = 'Platinum' AND Support = 'Alumina';

-- en: What feeds and products belong to Reforming?
-- zh: Reforming反应的原料和产物是什么？
SELECT Feed, Product FROM Reaction WHERE ReactionName = 'Reforming';

-- en: Which chemists joined before 2015?
-- zh: 哪些化学家是2015年之前加入的？
SELECT Name FROM Chemist WHERE JoinedYear < 2015;

-- en: What was the best conversion at temperatures below 300 degrees?
-- zh: 温度低于300度时最高转化率是多少？
SELECT max(Conversion) FROM ScreenRun WHERE TempC < 300;

-- en: What was the best selectivity at temperatures below 300 degrees?
-- zh: 温度低于300度时最高选择性是多少？
SELECT max(Selectivity) FROM ScreenRun WHERE TempC < 300;

-- en: How many different metals have been tried?
-- zh: 一共试过多少种不同的金属？
SELECT count(DISTINCT Metal) FROM Catalyst;

-- en: Number of catalysts on each support.
-- zh: 每种载体的催化剂数量。
SELECT Support, count(*) FROM Catalyst GROUP BY Support;

-- en: Which metal was used in the largest number of catalysts?
-- zh: 用得最多的是哪种金属？
SELECT Metal FROM Catalyst GROUP BY Metal ORDER BY count(*) DESC LIMIT 1;

-- en: Temperatures at which at least 12 runs were made.
-- zh: 至少做过12次实验的温度。
SELECT TempC FROM ScreenRun GROUP BY TempC HAVING count(*) >= 12;

-- en: Who prepared the catalyst PT-33?
-- zh: 催化剂PT-33是谁制备的？
SELECT Chemist.Name FROM Chemist JOIN Catalyst ON Chemist.ChemistId = Catalyst.MadeBy WHERE Catalyst.Label = 'PT-33';

-- en: Who ran tests on the catalyst PT-33?
-- zh: 谁测试过催化剂PT-33？
SELECT Chemist.Name FROM Chemist JOIN ScreenRun ON Chemist.ChemistId = ScreenRun.RunBy JOIN Catalyst ON ScreenRun.CatalystId = Catalyst.CatalystId WHERE Catalyst.Label = 'PT-33';

-- en: How many catalysts has each chemist made?
-- zh: 每位化学家制备了多少种催化剂？
SELECT Chemist.Name, count(*) FROM Chemist JOIN Catalyst ON Chemist.ChemistId = Catalyst.MadeBy GROUP BY Chemist.ChemistId, Chemist.Name;

-- en: Average conversion for each reaction, by its name.
-- zh: 每种反应的平均转化率，按反应名称列出。
SELECT Reaction.ReactionName, avg(ScreenRun.Conversion) FROM Reaction JOIN ScreenRun ON Reaction.ReactionId = ScreenRun.ReactionId GROUP BY Reaction.ReactionId, Reaction.ReactionName;

-- en: Which catalyst reached the highest selectivity to Propylene?
-- zh: 对产物Propylene选择性最高的是哪个催化剂？
SELECT Catalyst.Label FROM Catalyst JOIN ScreenRun ON Catalyst.CatalystId = ScreenRun.CatalystId JOIN Reaction ON ScreenRun.ReactionId = Reaction.ReactionId WHERE Reaction.Product = 'Propylene' ORDER BY ScreenRun.Selectivity DESC LIMIT 1;

-- en: Which reaction has been studied most?
-- zh: 研究次数最多的是哪种反应？
SELECT Reaction.ReactionName FROM Reaction JOIN ScreenRun ON Reaction.ReactionId = ScreenRun.ReactionId GROUP BY Reaction.ReactionId, Reaction.ReactionName ORDER BY count(*) DESC LIMIT 1;

-- en: Metals that have been screened for Hydrogenation, each once.
-- zh: 在Hydrogenation反应中筛选过的不同金属。
SELECT DISTINCT Catalyst.Metal FROM Catalyst JOIN ScreenRun ON Catalyst.CatalystId = ScreenRun.CatalystId JOIN Reaction ON ScreenRun.ReactionId = Reaction.ReactionId WHERE Reaction.ReactionName = 'Hydrogenation';

-- en: Runs per team.
-- zh: 每个团队做了多少次实验？
SELECT Chemist.TeamName, count(*) FROM Chemist JOIN ScreenRun ON Chemist.ChemistId = ScreenRun.RunBy GROUP BY Chemist.TeamName;

-- en: Show date, temperature and pressure of Mei Tanaka's runs, in order of date.
-- zh: 按日期列出Mei Tanaka所做实验的日期、温度和压力。
SELECT ScreenRun.RunDate, ScreenRun.TempC, ScreenRun.PressureBar FROM ScreenRun JOIN Chemist ON ScreenRun.RunBy = Chemist.ChemistId WHERE Chemist.Name = 'Mei Tanaka' ORDER BY ScreenRun.RunDate;

-- en: Catalysts still untested.
-- zh: 尚未测试过的催化剂。
SELECT Label FROM Catalyst WHERE CatalystId NOT IN (SELECT CatalystId FROM ScreenRun);

-- en: Metals found on both Silica and Zeolite.
-- zh: 既用过Silica载体又用过Zeolite载体的金属。
SELECT Metal FROM Catalyst WHERE Support = 'Silica' INTERSECT SELECT Metal FROM Catalyst WHERE Support = 'Zeolite';

-- en: Chemists who make catalysts but never run screenings.
-- zh: 制备过催化剂但从未做过筛选实验的化学家。
SELECT Chemist.Name FROM Chemist JOIN Catalyst ON Chemist.ChemistId = Catalyst.MadeBy EXCEPT SELECT Chemist.Name FROM Chemist JOIN ScreenRun ON Chemist.ChemistId = ScreenRun.RunBy;

-- en: Run ids with a conversion better than the average.
-- zh: 转化率高于平均值的实验编号。
SELECT RunId FROM ScreenRun WHERE Conversion > (SELECT avg(Conversion) FROM ScreenRun);
