-- An electricity distributor: substations, feeders, outages and the repair crews sent out.
CREATE TABLE Substation (
  SubstationID INT,
  Name VARCHAR(50),
  District VARCHAR(40),
  VoltageKV INT,
  YearBuilt INT,
  TransformerCount INT,
  PRIMARY KEY (SubstationID)
);
CREATE TABLE Feeder (
  FeederID INT,
  SubstationID INT,
  FeederCode VARCHAR(20),
  LengthKm DOUBLE,
  CableType VARCHAR(30),
  CustomersServed INT,
  PRIMARY KEY (FeederID),
  FOREIGN KEY (SubstationID) REFERENCES Substation (SubstationID)
);
CREATE TABLE Crew (
  CrewID INT,
  CrewName VARCHAR(40),
  Depot VARCHAR(40),
  Members INT,
  LeaderName VARCHAR(60),
  PRIMARY KEY (CrewID)
);
CREATE TABLE Outage (
  OutageID INT,
  FeederID INT,
  Cause VARCHAR(40),
  StartDate DATE,
  DurationHours DOUBLE,
  CustomersAffected INT,
  Severity VARCHAR(20),
  PRIMARY KEY (OutageID),
  FOREIGN KEY (FeederID) REFERENCES Feeder (FeederID)
);
CREATE TABLE CrewDispatch (
  OutageID INT,
  CrewID INT,
  TravelMinutes INT,
  HoursOnSite DOUBLE,
  PRIMARY KEY (OutageID, CrewID),
  FOREIGN KEY (OutageID) REFERENCES Outage (OutageID),
  FOREIGN KEY (CrewID) REFERENCES Crew (CrewID)
);

-- en: How many outages were caused by Lightning?
-- zh: 由Lightning引起的停电有多少次？
SELECT count(*) FROM Outage WHERE Cause = 'Lightning';

-- en: List the name and voltage of each substation in the Harbour district.
-- zh: 列出Harbour区各变电站的名称和电压等级。
SELECT Name, VoltageKV FROM Substation WHERE District = 'Harbour';

-- en: What was the start date of the longest outage?
-- zh: 持续时间最长的那次停电是哪天开始的？
SELECT StartDate FROM Outage ORDER BY DurationHours DESC LIMIT 1;

-- en: For every substation, show its name and how many feeders leave it.
-- zh: 列出每座变电站的名称及其馈线条数。
SELECT Substation.Name, count(*) FROM Substation JOIN Feeder ON Substation.SubstationID = Feeder.SubstationID GROUP BY Substation.SubstationID, Substation.Name;

-- en: Which crews went out to outages of Critical severity? Give each different name once.
-- zh: 哪些抢修队处理过Critical级别的停电？名称不要重复。
SELECT DISTINCT Crew.CrewName FROM Crew JOIN CrewDispatch ON Crew.CrewID = CrewDispatch.CrewID JOIN Outage ON CrewDispatch.OutageID = Outage.OutageID WHERE Outage.Severity = 'Critical';

-- en: What is the average duration of outages for each cause?
-- zh: 各种原因造成的停电平均持续多长时间？
SELECT Cause, avg(DurationHours) FROM Outage GROUP BY Cause;

-- en: Show the codes of feeders which have had no outage at all.
-- zh: 从未发生过停电的馈线编码是什么？
SELECT FeederCode FROM Feeder WHERE FeederID NOT IN (SELECT FeederID FROM Outage);

-- en: Who leads the crew Night Owls?
-- zh: Night Owls抢修队的队长是谁？
SELECT LeaderName FROM Crew WHERE CrewName = 'Night Owls';

-- en: Total length of all XLPE feeders?
-- zh: 所有XLPE馈线的总长度是多少？
SELECT sum(LengthKm) FROM Feeder WHERE CableType = 'XLPE';

-- en: Which crew has been dispatched the most times?
-- zh: 出动次数最多的是哪支抢修队？
SELECT Crew.CrewName FROM Crew JOIN CrewDispatch ON Crew.CrewID = CrewDispatch.CrewID GROUP BY Crew.CrewID, Crew.CrewName ORDER BY count(*) DESC LIMIT 1;

-- en: Which districts have at least two substations?
-- zh: 哪些区至少有两座变电站？
SELECT District FROM Substation GROUP BY District HAVING count(*) >= 2;

-- en: Find the names of the substations that suffered outages because of Fallen Tree.
-- zh: 因Fallen Tree而停过电的变电站叫什么名字？
SELECT Substation.Name FROM Substation JOIN Feeder ON Substation.SubstationID = Feeder.SubstationID JOIN Outage ON Feeder.FeederID = Outage.FeederID WHERE Outage.Cause = 'Fallen Tree';

-- en: Give me the most common cause of outages.
-- zh: 最常见的停电原因是什么？
SELECT Cause FROM Outage GROUP BY Cause ORDER BY count(*) DESC LIMIT 1;

-- en: Which feeders serve more customers than the average feeder? I need their codes and customer numbers.
-- zh: 哪些馈线的供电用户数超过平均水平？给出编码和用户数。
SELECT FeederCode, CustomersServed FROM Feeder WHERE CustomersServed > (SELECT avg(CustomersServed) FROM Feeder);

-- en: Show the five oldest substations by name, together with the year they were built.
-- zh: 列出建成年份最早的五座变电站的名称和年份。
SELECT Name, YearBuilt FROM Substation ORDER BY YearBuilt ASC LIMIT 5;

-- en: List cause and severity of outages that began between 2022-01-01 and 2022-03-31.
-- zh: 列出2022-01-01至2022-03-31期间开始的停电的原因和严重程度。
SELECT Cause, Severity FROM Outage WHERE StartDate BETWEEN '2022-01-01' AND '2022-03-31';

-- en: How many customers were affected, at most, by a single outage, and how many on average?
-- zh: 单次停电影响的用户数最多是多少？平均又是多少？
SELECT max(CustomersAffected), avg(CustomersAffected) FROM Outage;

-- en: Which depots have crews of more than 6 members as well as crews of fewer than 4?
-- zh: 哪些驻地既有超过6人的队伍，又有少于4人的队伍？
SELECT Depot FROM Crew WHERE Members > 6 INTERSECT SELECT Depot FROM Crew WHERE Members < 4;

-- en: What is the average travel time of crews from the Northgate depot?
-- zh: Northgate驻地的抢修队平均路上要花多少分钟？
SELECT avg(CrewDispatch.TravelMinutes) FROM CrewDispatch JOIN Crew ON CrewDispatch.CrewID = Crew.CrewID WHERE Crew.Depot = 'Northgate';

-- en: Return the codes of feeders with more than 3 outages.
-- zh: 停电超过3次的馈线编码有哪些？
SELECT Feeder.FeederCode FROM Feeder JOIN Outage ON Feeder.FeederID = Outage.FeederID GROUP BY Feeder.FeederID, Feeder.FeederCode HAVING count(*) > 3;

-- en: How many distinct cable types are in use?
-- zh: 在用的电缆类型有多少种？
SELECT count(DISTINCT CableType) FROM Feeder;

-- en: Name the crews that were never sent to an outage lasting over 10 hours.
-- zh: 没有参加过持续10小时以上停电抢修的队伍有哪些？
SELECT CrewName FROM Crew WHERE CrewID NOT IN (SELECT CrewDispatch.CrewID FROM CrewDispatch JOIN Outage ON CrewDispatch.OutageID = Outage.OutageID WHERE Outage.DurationHours > 10);
