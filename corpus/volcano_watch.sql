-- Monitoring of volcanoes: eruptions, seismic stations, villages at risk and evacuation orders.
CREATE TABLE Volcanoes (
  VolcanoCode VARCHAR(8),
  VolcanoName VARCHAR(50),
  Island VARCHAR(40),
  Shape VARCHAR(30),
  SummitHeight INT,
  AlertLevel VARCHAR(10),
  PRIMARY KEY (VolcanoCode)
);
CREATE TABLE Eruptions (
  EruptionNo INT,
  VolcanoCode VARCHAR(8),
  StartDate DATE,
  DurationDays INT,
  ExplosivityIndex INT,
  PlumeHeight DOUBLE,
  PRIMARY KEY (EruptionNo),
  FOREIGN KEY (VolcanoCode) REFERENCES Volcanoes (VolcanoCode)
);
CREATE TABLE Stations (
  StationNo INT,
  StationName VARCHAR(50),
  VolcanoCode VARCHAR(8),
  SensorType VARCHAR(30),
  InstalledYear INT,
  Status VARCHAR(15),
  PRIMARY KEY (StationNo),
  FOREIGN KEY (VolcanoCode) REFERENCES Volcanoes (VolcanoCode)
);
CREATE TABLE Tremors (
  TremorNo INT,
  StationNo INT,
  RecordedAt DATETIME,
  Strength DOUBLE,
  DepthKm DOUBLE,
  PRIMARY KEY (TremorNo),
  FOREIGN KEY (StationNo) REFERENCES Stations (StationNo)
);
CREATE TABLE Villages (
  VillageNo INT,
  VillageName VARCHAR(50),
  Island VARCHAR(40),
  Inhabitants INT,
  MayorName VARCHAR(50),
  PRIMARY KEY (VillageNo)
);
CREATE TABLE Evacuations (
  EruptionNo INT,
  VillageNo INT,
  OrderedOn DATE,
  PeopleMoved INT,
  Shelter VARCHAR(60),
  PRIMARY KEY (EruptionNo, VillageNo),
  FOREIGN KEY (EruptionNo) REFERENCES Eruptions (EruptionNo),
  FOREIGN KEY (VillageNo) REFERENCES Villages (VillageNo)
);

-- en: Which volcanoes are currently at alert level Orange?
-- zh: 目前警戒级别为Orange的火山有哪些？
SELECT VolcanoName FROM Volcanoes WHERE AlertLevel = 'Orange';

-- en: What volcano has the highest summit?
-- zh: 山顶最高的火山是哪座？
SELECT VolcanoName FROM Volcanoes ORDER BY SummitHeight DESC LIMIT 1;

-- en: How many villages are there on the island of Tavora?
-- zh: Tavora岛上有多少个村庄？
SELECT count(*) FROM Villages WHERE Island = 'Tavora';

-- en: Who is the mayor of Santa Brisa?
-- zh: Santa Brisa的村长是谁？
SELECT MayorName FROM Villages WHERE VillageName = 'Santa Brisa';

-- en: Show for each volcano its name and how many times it has erupted.
-- zh: 列出每座火山的名称及其喷发次数。
SELECT Volcanoes.VolcanoName, count(*) FROM Volcanoes JOIN Eruptions ON Volcanoes.VolcanoCode = Eruptions.VolcanoCode GROUP BY Volcanoes.VolcanoCode, Volcanoes.VolcanoName;

-- en: When did the eruptions of Monte Ferro start?
-- zh: Monte Ferro的历次喷发是什么时候开始的？
SELECT Eruptions.StartDate FROM Eruptions JOIN Volcanoes ON Eruptions.VolcanoCode = Volcanoes.VolcanoCode WHERE Volcanoes.VolcanoName = 'Monte Ferro';

-- en: How many people in total were moved to the shelter Upper School?
-- zh: 总共有多少人被转移到避难所Upper School？
SELECT sum(PeopleMoved) FROM Evacuations WHERE Shelter = 'Upper School';

-- en: How many stations are there per sensor type?
-- zh: 每种传感器类型各有多少个台站？
SELECT SensorType, count(*) FROM Stations GROUP BY SensorType;

-- en: What villages were never evacuated?
-- zh: 哪些村庄从未被疏散过？
SELECT VillageName FROM Villages WHERE VillageNo NOT IN (SELECT VillageNo FROM Evacuations);

-- en: Which village has been evacuated most often?
-- zh: 被疏散次数最多的是哪个村庄？
SELECT Villages.VillageName FROM Villages JOIN Evacuations ON Villages.VillageNo = Evacuations.VillageNo GROUP BY Villages.VillageNo, Villages.VillageName ORDER BY count(*) DESC LIMIT 1;

-- en: Average plume height and longest duration of eruptions with an explosivity index of 4?
-- zh: 爆发指数为4的喷发，平均烟柱高度和最长持续天数分别是多少？
SELECT avg(PlumeHeight), max(DurationDays) FROM Eruptions WHERE ExplosivityIndex = 4;

-- en: List strength and time of the ten strongest tremors.
-- zh: 列出最强的十次震颤的强度和记录时间。
SELECT Strength, RecordedAt FROM Tremors ORDER BY Strength DESC LIMIT 10;

-- en: Which stations recorded a tremor deeper than 12.5 km at a Shield volcano?
-- zh: 在Shield型火山上，哪些台站记录到深度超过12.5公里的震颤？
SELECT Stations.StationName FROM Stations JOIN Tremors ON Stations.StationNo = Tremors.StationNo JOIN Volcanoes ON Stations.VolcanoCode = Volcanoes.VolcanoCode WHERE Tremors.DepthKm > 12.5 AND Volcanoes.Shape = 'Shield';

-- en: Which islands have both volcanoes and villages?
-- zh: 哪些岛屿既有火山又有村庄？
SELECT Island FROM Volcanoes INTERSECT SELECT Island FROM Villages;

-- en: Find villages whose number of inhabitants exceeds the average, from biggest to smallest.
-- zh: 找出居民人数超过平均值的村庄，从大到小排列。
SELECT VillageName FROM Villages WHERE Inhabitants > (SELECT avg(Inhabitants) FROM Villages) ORDER BY Inhabitants DESC;

-- en: Which islands have at least 2 volcanoes with the shape Caldera?
-- zh: 哪些岛屿上至少有2座Caldera形态的火山？
SELECT Island FROM Volcanoes WHERE Shape = 'Caldera' GROUP BY Island HAVING count(*) >= 2;

-- en: How many distinct shelters have been used?
-- zh: 使用过多少个不同的避难所？
SELECT count(DISTINCT Shelter) FROM Evacuations;

-- en: Stations that are Broken and were installed before 2005 - their names please.
-- zh: 2005年以前安装且状态为Broken的台站叫什么？
SELECT StationName FROM Stations WHERE Status = 'Broken' AND InstalledYear < 2005;

-- en: What is the most widespread shape of volcano?
-- zh: 最普遍的火山形态是什么？
SELECT Shape FROM Volcanoes GROUP BY Shape ORDER BY count(*) DESC LIMIT 1;

-- en: Names of the villages evacuated because of Old Smoker, with the number of people moved.
-- zh: 因Old Smoker而疏散的村庄有哪些？转移了多少人？
SELECT Villages.VillageName, Evacuations.PeopleMoved FROM Villages JOIN Evacuations ON Villages.VillageNo = Evacuations.VillageNo JOIN Eruptions ON Evacuations.EruptionNo = Eruptions.EruptionNo JOIN Volcanoes ON Eruptions.VolcanoCode = Volcanoes.VolcanoCode WHERE Volcanoes.VolcanoName = 'Old Smoker';

-- en: Which volcano had the longest eruption?
-- zh: 哪座火山的单次喷发持续时间最长？
SELECT Volcanoes.VolcanoName FROM Volcanoes JOIN Eruptions ON Volcanoes.VolcanoCode = Eruptions.VolcanoCode ORDER BY Eruptions.DurationDays DESC LIMIT 1;

-- en: Which volcanoes have a Tiltmeter station but no Infrasound station?
-- zh: 哪些火山设有Tiltmeter台站但没有Infrasound台站？
SELECT Volcanoes.VolcanoName FROM Volcanoes JOIN Stations ON Volcanoes.VolcanoCode = Stations.VolcanoCode WHERE Stations.SensorType = 'Tiltmeter' EXCEPT SELECT Volcanoes.VolcanoName FROM Volcanoes JOIN Stations ON Volcanoes.VolcanoCode = Stations.VolcanoCode WHERE Stations.SensorType = 'Infrasound';
