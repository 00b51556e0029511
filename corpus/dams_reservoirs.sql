-- Dams: rivers, operators, reservoirs, generating units, villages relocated and monthly water levels.
CREATE TABLE Operators (
  OpCode VARCHAR(8),
  OpName VARCHAR(60),
  Ownership VARCHAR(20),
  HeadCity VARCHAR(40),
  PRIMARY KEY (OpCode)
);
CREATE TABLE Dams (
  DamID INT,
  DamName VARCHAR(50),
  River VARCHAR(40),
  Country VARCHAR(40),
  DamType VARCHAR(20),
  HeightM DOUBLE,
  CrestM DOUBLE,
  Commissioned INT,
  OpCode VARCHAR(8),
  PRIMARY KEY (DamID),
  FOREIGN KEY (OpCode) REFERENCES Operators (OpCode)
);
CREATE TABLE Reservoirs (
  ResID INT,
  ResName VARCHAR(50),
  DamID INT,
  AreaKm2 DOUBLE,
  VolumeMm3 DOUBLE,
  MainUse VARCHAR(30),
  PRIMARY KEY (ResID),
  FOREIGN KEY (DamID) REFERENCES Dams (DamID)
);
CREATE TABLE Units (
  UnitID INT,
  DamID INT,
  Maker VARCHAR(40),
  PowerMW DOUBLE,
  InService INT,
  PRIMARY KEY (UnitID),
  FOREIGN KEY (DamID) REFERENCES Dams (DamID)
);
CREATE TABLE Levels (
  ResID INT,
  MeasuredOn DATE,
  LevelM DOUBLE,
  FillPct DOUBLE,
  PRIMARY KEY (ResID, MeasuredOn),
  FOREIGN KEY (ResID) REFERENCES Reservoirs (ResID)
);
CREATE TABLE Villages (
  VillageID INT,
  VillageName VARCHAR(50),
  Country VARCHAR(40),
  PeopleMoved INT,
  MovedYear INT,
  ResID INT,
  PRIMARY KEY (VillageID),
  FOREIGN KEY (ResID) REFERENCES Reservoirs (ResID)
);

-- en: Which dams hold back the Kestra?
-- zh: Kestra上有哪些大坝？
SELECT DamName FROM Dams WHERE River = 'Kestra';

-- en: Who operates Grimsel Gate?
-- zh: Grimsel Gate由哪家公司运营？
SELECT Operators.OpName FROM Operators JOIN Dams ON Operators.OpCode = Dams.OpCode WHERE Dams.DamName = 'Grimsel Gate';

-- en: Total power installed at Grimsel Gate, in MW?
-- zh: Grimsel Gate总装机容量是多少MW？
SELECT sum(Units.PowerMW) FROM Units JOIN Dams ON Units.DamID = Dams.DamID WHERE Dams.DamName = 'Grimsel Gate';

-- en: How full was Lake Orsa on 2022-08-01?
-- zh: 2022-08-01这天Lake Orsa的蓄水率是多少？
SELECT Levels.FillPct FROM Levels JOIN Reservoirs ON Levels.ResID = Reservoirs.ResID WHERE Reservoirs.ResName = 'Lake Orsa' AND Levels.MeasuredOn = '2022-08-01';

-- en: Number of arch dams (Arch) over 100 m high.
-- zh: 高度超过100米的Arch坝有多少座？
SELECT count(*) FROM Dams WHERE DamType = 'Arch' AND HeightM > 100;

-- en: Villages that had to make way for Lake Orsa, with the number of people moved.
-- zh: 因Lake Orsa而搬迁的村庄及搬迁人数。
SELECT Villages.VillageName, Villages.PeopleMoved FROM Villages JOIN Reservoirs ON Villages.ResID = Reservoirs.ResID WHERE Reservoirs.ResName = 'Lake Orsa';

-- en: Mean height of dams in each country, tallest mean first.
-- zh: 各国大坝的平均高度，从高到低。
SELECT Country, avg(HeightM) FROM Dams GROUP BY Country ORDER BY avg(HeightM) DESC;

-- en: What is the biggest reservoir (by volume) used for Irrigation?
-- zh: 用于Irrigation的水库中库容最大的是哪个？
SELECT ResName FROM Reservoirs WHERE MainUse = 'Irrigation' ORDER BY VolumeMm3 DESC LIMIT 1;

-- en: Dams without generating units.
-- zh: 没有发电机组的大坝。
SELECT DamName FROM Dams WHERE DamID NOT IN (SELECT DamID FROM Units);

-- en: In which different countries are turbines by Andritz Nova running?
-- zh: Andritz Nova制造的机组分布在哪些不同的国家？
SELECT DISTINCT Dams.Country FROM Dams JOIN Units ON Dams.DamID = Units.DamID WHERE Units.Maker = 'Andritz Nova';

-- en: How many people in Lesotho were moved before 1970?
-- zh: 1970年以前Lesotho共搬迁了多少人？
SELECT sum(PeopleMoved) FROM Villages WHERE Country = 'Lesotho' AND MovedYear < 1970;

-- en: Which operator runs the most dams?
-- zh: 运营大坝最多的公司是哪家？
SELECT Operators.OpName FROM Operators JOIN Dams ON Operators.OpCode = Dams.OpCode GROUP BY Operators.OpCode, Operators.OpName ORDER BY count(*) DESC LIMIT 1;

-- en: Makers with at least 5 units in service.
-- zh: 至少有5台机组投运的制造商。
SELECT Maker FROM Units GROUP BY Maker HAVING count(*) >= 5;

-- en: Public operators based in Tbilisi.
-- zh: 总部在Tbilisi、所有制为Public的运营商。
SELECT OpName FROM Operators WHERE Ownership = 'Public' AND HeadCity = 'Tbilisi';

-- en: Which reservoirs does Northern Hydro look after?
-- zh: Northern Hydro管理着哪些水库？
SELECT Reservoirs.ResName FROM Reservoirs JOIN Dams ON Reservoirs.DamID = Dams.DamID JOIN Operators ON Dams.OpCode = Operators.OpCode WHERE Operators.OpName = 'Northern Hydro';

-- en: Lowest level recorded between 2021-06-01 and 2021-09-30.
-- zh: 2021-06-01至2021-09-30之间记录到的最低水位。
SELECT min(LevelM) FROM Levels WHERE MeasuredOn BETWEEN '2021-06-01' AND '2021-09-30';

-- en: Dams higher than the average Gravity dam, with their heights.
-- zh: 高于Gravity坝平均高度的大坝及其高度。
SELECT DamName, HeightM FROM Dams WHERE HeightM > (SELECT avg(HeightM) FROM Dams WHERE DamType = 'Gravity');

-- en: How many villages did each reservoir drown? Show reservoirs with two or more.
-- zh: 淹没了两个及以上村庄的水库，各淹没了几个？
SELECT Reservoirs.ResName, count(*) FROM Reservoirs JOIN Villages ON Reservoirs.ResID = Villages.ResID GROUP BY Reservoirs.ResID, Reservoirs.ResName HAVING count(*) >= 2;

-- en: Rivers having both an Arch and an Embankment dam.
-- zh: 既有Arch坝又有Embankment坝的河流。
SELECT River FROM Dams WHERE DamType = 'Arch' INTERSECT SELECT River FROM Dams WHERE DamType = 'Embankment';

-- en: Average fill of each reservoir, name and percentage.
-- zh: 每个水库的平均蓄水率，列出名称和百分比。
SELECT Reservoirs.ResName, avg(Levels.FillPct) FROM Reservoirs JOIN Levels ON Reservoirs.ResID = Levels.ResID GROUP BY Reservoirs.ResID, Reservoirs.ResName;

-- en: Which dam displaced the most people in a single village?
-- zh: 让单个村庄搬迁人数最多的是哪座大坝？
SELECT Dams.DamName FROM Dams JOIN Reservoirs ON Dams.DamID = Reservoirs.DamID JOIN Villages ON Reservoirs.ResID = Villages.ResID ORDER BY Villages.PeopleMoved DESC LIMIT 1;

-- en: Show the names and commissioning years of the dams in Georgia, newest to oldest.
-- zh: Georgia的大坝名称和投运年份，从新到旧。
SELECT DamName, Commissioned FROM Dams WHERE Country = 'Georgia' ORDER BY Commissioned DESC;
