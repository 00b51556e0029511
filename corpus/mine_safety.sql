-- Safety in underground mines: mines, miners, gas readings, incidents and safety drills.
CREATE TABLE Mine (
  MineCode VARCHAR(6),
  MineName VARCHAR(50),
  State VARCHAR(30),
  Mineral VARCHAR(20),
  OpenedYear INT,
  MaxDepthM INT,
  PRIMARY KEY (MineCode)
);
CREATE TABLE Miner (
  BadgeNo INT,
  MinerName VARCHAR(50),
  Gender VARCHAR(10),
  Age INT,
  JobTitle VARCHAR(30),
  MineCode VARCHAR(6),
  YearsUnderground INT,
  PRIMARY KEY (BadgeNo),
  FOREIGN KEY (MineCode) REFERENCES Mine (MineCode)
);
CREATE TABLE GasReading (
  ReadingId INT,
  MineCode VARCHAR(6),
  TakenBy INT,
  ReadingTime DATETIME,
  Gas VARCHAR(20),
  LevelPpm DOUBLE,
  Gallery VARCHAR(20),
  PRIMARY KEY (ReadingId),
  FOREIGN KEY (MineCode) REFERENCES Mine (MineCode),
  FOREIGN KEY (TakenBy) REFERENCES Miner (BadgeNo)
);
CREATE TABLE Incident (
  IncidentId INT,
  MineCode VARCHAR(6),
  IncidentDate DATE,
  Category VARCHAR(30),
  Gallery VARCHAR(20),
  HoursStopped DOUBLE,
  FineAmount DECIMAL(12,2),
  PRIMARY KEY (IncidentId),
  FOREIGN KEY (MineCode) REFERENCES Mine (MineCode)
);
CREATE TABLE Injury (
  IncidentId INT,
  BadgeNo INT,
  BodyPart VARCHAR(20),
  DaysOff INT,
  PRIMARY KEY (IncidentId, BadgeNo),
  FOREIGN KEY (IncidentId) REFERENCES Incident (IncidentId),
  FOREIGN KEY (BadgeNo) REFERENCES Miner (BadgeNo)
);

-- en: Which mines produce Potash?
-- zh: 哪些矿生产Potash？
SELECT MineName FROM Mine WHERE Mineral = 'Potash';

-- en: Give the name and age of each miner whose job title is Blaster, from the eldest to the youngest.
-- zh: 列出职务为Blaster的矿工的姓名和年龄，从年长到年轻。
SELECT MinerName, Age FROM Miner WHERE JobTitle = 'Blaster' ORDER BY Age DESC;

-- en: How many Rockfall incidents happened in 2021, between 2021-01-01 and 2021-12-31?
-- zh: 2021年（2021-01-01至2021-12-31）发生了多少起Rockfall事故？
SELECT count(*) FROM Incident WHERE Category = 'Rockfall' AND IncidentDate BETWEEN '2021-01-01' AND '2021-12-31';

-- en: Which mine employs the most miners?
-- zh: 矿工人数最多的是哪座矿？
SELECT Mine.MineName FROM Mine JOIN Miner ON Mine.MineCode = Miner.MineCode GROUP BY Mine.MineCode, Mine.MineName ORDER BY count(*) DESC LIMIT 1;

-- en: Average age of miners per job title?
-- zh: 各职务矿工的平均年龄是多少？
SELECT JobTitle, avg(Age) FROM Miner GROUP BY JobTitle;

-- en: Who was injured in the Hand?
-- zh: 谁的受伤部位是Hand？
SELECT Miner.MinerName FROM Miner JOIN Injury ON Miner.BadgeNo = Injury.BadgeNo WHERE Injury.BodyPart = 'Hand';

-- en: What is the deepest mine in Nevada?
-- zh: Nevada最深的矿是哪一座？
SELECT MineName FROM Mine WHERE State = 'Nevada' ORDER BY MaxDepthM DESC LIMIT 1;

-- en: Mines with no incident on record?
-- zh: 没有事故记录的矿有哪些？
SELECT MineName FROM Mine WHERE MineCode NOT IN (SELECT MineCode FROM Incident);

-- en: Highest and average level of Methane read so far?
-- zh: 迄今测得的Methane最高值和平均值是多少？
SELECT max(LevelPpm), avg(LevelPpm) FROM GasReading WHERE Gas = 'Methane';

-- en: List the galleries where Oskar Dahl measured gas.
-- zh: Oskar Dahl在哪些巷道测过气体？
SELECT GasReading.Gallery FROM GasReading JOIN Miner ON GasReading.TakenBy = Miner.BadgeNo WHERE Miner.MinerName = 'Oskar Dahl';

-- en: How many days off work did people from the Silverthorn mine have in total because of injuries?
-- zh: Silverthorn矿的员工因伤一共休息了多少天？
SELECT sum(Injury.DaysOff) FROM Injury JOIN Miner ON Injury.BadgeNo = Miner.BadgeNo JOIN Mine ON Miner.MineCode = Mine.MineCode WHERE Mine.MineName = 'Silverthorn';

-- en: For each category of incident, the total fines imposed.
-- zh: 各类事故的罚款总额。
SELECT Category, sum(FineAmount) FROM Incident GROUP BY Category;

-- en: Who has worked underground longer than the average miner? Names, please.
-- zh: 井下工龄长于平均值的矿工姓名。
SELECT MinerName FROM Miner WHERE YearsUnderground > (SELECT avg(YearsUnderground) FROM Miner);

-- en: Which states have mines of Gold and also mines of Copper?
-- zh: 哪些州既有Gold矿又有Copper矿？
SELECT State FROM Mine WHERE Mineral = 'Gold' INTERSECT SELECT State FROM Mine WHERE Mineral = 'Copper';

-- en: What are the dates of the incidents in which a miner under 21 got hurt?
-- zh: 有21岁以下矿工受伤的事故发生在哪些日期？
SELECT Incident.IncidentDate FROM Incident JOIN Injury ON Incident.IncidentId = Injury.IncidentId JOIN Miner ON Injury.BadgeNo = Miner.BadgeNo WHERE Miner.Age < 21;

-- en: Show each mine's name with its number of incidents, for mines that had at least 3.
-- zh: 列出至少发生过3起事故的矿的名称和事故数。
SELECT Mine.MineName, count(*) FROM Mine JOIN Incident ON Mine.MineCode = Incident.MineCode GROUP BY Mine.MineCode, Mine.MineName HAVING count(*) >= 3;

-- en: The three incidents that stopped work the longest: date and category.
-- zh: 停工时间最长的三起事故：日期和类别。
SELECT IncidentDate, Category FROM Incident ORDER BY HoursStopped DESC LIMIT 3;

-- en: How many different gases are being monitored?
-- zh: 监测的气体有多少种？
SELECT count(DISTINCT Gas) FROM GasReading;

-- en: Names of miners who were never injured but are over 50.
-- zh: 年龄超过50岁且从未受过伤的矿工姓名。
SELECT MinerName FROM Miner WHERE Age > 50 AND BadgeNo NOT IN (SELECT BadgeNo FROM Injury);

-- en: What is the most usual body part to be injured?
-- zh: 最容易受伤的身体部位是哪里？
SELECT BodyPart FROM Injury GROUP BY BodyPart ORDER BY count(*) DESC LIMIT 1;

-- en: Which mine received the biggest single fine, and how much was it?
-- zh: 单笔罚款最高的是哪座矿？罚了多少？
SELECT Mine.MineName, Incident.FineAmount FROM Mine JOIN Incident ON Mine.MineCode = Incident.MineCode ORDER BY Incident.FineAmount DESC LIMIT 1;

-- en: How many miners of each gender are there?
-- zh: 矿工中各性别分别有多少人？
SELECT Gender, count(*) FROM Miner GROUP BY Gender;
