-- A sewerage utility: catchments, pipes, manholes, camera inspections and the damage they find.
CREATE TABLE Catchment (
  CatchmentId INT,
  Name VARCHAR(40),
  Borough VARCHAR(40),
  Inhabitants INT,
  AreaHa DOUBLE,
  PRIMARY KEY (CatchmentId)
);
CREATE TABLE Manhole (
  ManholeId INT,
  CatchmentId INT,
  Street VARCHAR(50),
  DepthM DOUBLE,
  BuiltYear INT,
  CoverMaterial VARCHAR(20),
  PRIMARY KEY (ManholeId),
  FOREIGN KEY (CatchmentId) REFERENCES Catchment (CatchmentId)
);
CREATE TABLE SewerPipe (
  PipeId INT,
  StartManhole INT,
  EndManhole INT,
  Material VARCHAR(20),
  DiameterMm INT,
  LengthM DOUBLE,
  BuiltYear INT,
  PRIMARY KEY (PipeId),
  FOREIGN KEY (StartManhole) REFERENCES Manhole (ManholeId),
  FOREIGN KEY (EndManhole) REFERENCES Manhole (ManholeId)
);
CREATE TABLE CameraRun (
  RunId INT,
  PipeId INT,
  RunDate DATE,
  CrewLeader VARCHAR(40),
  Minutes INT,
  Cost DECIMAL(10,2),
  Grade INT,
  PRIMARY KEY (RunId),
  FOREIGN KEY (PipeId) REFERENCES SewerPipe (PipeId)
);
CREATE TABLE Damage (
  DamageId INT,
  RunId INT,
  Kind VARCHAR(30),
  Severity INT,
  RepairCost DECIMAL(10,2),
  RepairedOn DATE,
  PRIMARY KEY (DamageId),
  FOREIGN KEY (RunId) REFERENCES CameraRun (RunId)
);

-- en: What did all camera runs cost?
-- zh: 所有管道检测一共花了多少钱？
SELECT sum(Cost) FROM CameraRun;

-- en: What does the repair of all damage cost?
-- zh: 所有损坏的修复费用一共多少？
SELECT sum(RepairCost) FROM Damage;

-- en: Which catchment has the most inhabitants?
-- zh: 人口最多的汇水区是哪个？
SELECT Name FROM Catchment ORDER BY Inhabitants DESC LIMIT 1;

-- en: Which catchment has the most manholes?
-- zh: 检查井最多的汇水区是哪个？
SELECT Catchment.Name FROM Catchment JOIN Manhole ON Catchment.CatchmentId = Manhole.CatchmentId GROUP BY Catchment.CatchmentId, Catchment.Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many pipes start in Mill Lane?
-- zh: 起点在Mill Lane的管道有多少条？
SELECT count(*) FROM SewerPipe JOIN Manhole ON SewerPipe.StartManhole = Manhole.ManholeId WHERE Manhole.Street = 'Mill Lane';

-- en: How many pipes end in Mill Lane?
-- zh: 终点在Mill Lane的管道有多少条？
SELECT count(*) FROM SewerPipe JOIN Manhole ON SewerPipe.EndManhole = Manhole.ManholeId WHERE Manhole.Street = 'Mill Lane';

-- en: Ids of Concrete pipes laid before 1950.
-- zh: 1950年以前铺设的Concrete管道编号。
SELECT PipeId FROM SewerPipe WHERE Material = 'Concrete' AND BuiltYear < 1950;

-- en: Which catchments lie in the borough Eastmere?
-- zh: Eastmere区有哪些汇水区？
SELECT Name FROM Catchment WHERE Borough = 'Eastmere';

-- en: Show kind and severity of damage that is not repaired yet.
-- zh: 列出尚未修复的损坏的类型和严重程度。
SELECT Kind, Severity FROM Damage WHERE RepairedOn IS NULL;

-- en: How deep is the average manhole with a Cast Iron cover?
-- zh: Cast Iron井盖的检查井平均多深？
SELECT avg(DepthM) FROM Manhole WHERE CoverMaterial = 'Cast Iron';

-- en: On how many streets are there manholes? Count different ones.
-- zh: 有检查井的不同街道有多少条？
SELECT count(DISTINCT Street) FROM Manhole;

-- en: How many metres of pipe are there in each material?
-- zh: 各种材质的管道总长多少米？
SELECT Material, sum(LengthM) FROM SewerPipe GROUP BY Material;

-- en: Which sort of damage is seen most?
-- zh: 最常见的损坏类型是什么？
SELECT Kind FROM Damage GROUP BY Kind ORDER BY count(*) DESC LIMIT 1;

-- en: Crew leaders with 20 or more camera runs?
-- zh: 做过20次及以上检测的班长有哪些？
SELECT CrewLeader FROM CameraRun GROUP BY CrewLeader HAVING count(*) >= 20;

-- en: Name the street with the deepest manhole.
-- zh: 最深的检查井在哪条街？
SELECT Street FROM Manhole ORDER BY DepthM DESC LIMIT 1;

-- en: What kinds of damage did the crew of Sid Parr find? Distinct kinds.
-- zh: Sid Parr的班组发现过哪些类型的损坏？去重。
SELECT DISTINCT Damage.Kind FROM Damage JOIN CameraRun ON Damage.RunId = CameraRun.RunId WHERE CameraRun.CrewLeader = 'Sid Parr';

-- en: When were pipes wider than 800 mm filmed?
-- zh: 直径大于800毫米的管道是哪些日期拍摄的？
SELECT CameraRun.RunDate FROM CameraRun JOIN SewerPipe ON CameraRun.PipeId = SewerPipe.PipeId WHERE SewerPipe.DiameterMm > 800;

-- en: How many cases of damage were found per pipe material?
-- zh: 各管材发现了多少处损坏？
SELECT SewerPipe.Material, count(*) FROM SewerPipe JOIN CameraRun ON SewerPipe.PipeId = CameraRun.PipeId JOIN Damage ON CameraRun.RunId = Damage.RunId GROUP BY SewerPipe.Material;

-- en: Pipes that have never been filmed? Ids, please.
-- zh: 从未拍摄检测过的管道编号有哪些？
SELECT PipeId FROM SewerPipe WHERE PipeId NOT IN (SELECT PipeId FROM CameraRun);

-- en: Dates of camera runs costing more than the average run?
-- zh: 费用高于平均的检测是在哪些日期？
SELECT RunDate FROM CameraRun WHERE Cost > (SELECT avg(Cost) FROM CameraRun);

-- en: Which catchments have a manhole built before 1900?
-- zh: 哪些汇水区有1900年以前建的检查井？
SELECT Name FROM Catchment WHERE CatchmentId IN (SELECT CatchmentId FROM Manhole WHERE BuiltYear < 1900);

-- en: In which years were both Clay and Concrete pipes laid?
-- zh: 哪些年份既铺过Clay管又铺过Concrete管？
SELECT BuiltYear FROM SewerPipe WHERE Material = 'Clay' INTERSECT SELECT BuiltYear FROM SewerPipe WHERE Material = 'Concrete';
