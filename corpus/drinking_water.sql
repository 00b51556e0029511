-- Drinking water: the plants that treat it, the sources they draw on and the samples taken from the taps of their supply zones.
CREATE TABLE Source (
  SourceID INT,
  Designation VARCHAR(60),
  Kind VARCHAR(30),
  Region VARCHAR(40),
  DepthM DOUBLE,
  Protected VARCHAR(5),
  PRIMARY KEY (SourceID)
);
CREATE TABLE Plant (
  PlantID INT,
  PlantName VARCHAR(60),
  Town VARCHAR(40),
  OpenedYear INT,
  CapacityM3 INT,
  Method VARCHAR(30),
  PRIMARY KEY (PlantID)
);
CREATE TABLE Intake (
  PlantID INT,
  SourceID INT,
  SinceYear INT,
  DailyM3 INT,
  PRIMARY KEY (PlantID, SourceID),
  FOREIGN KEY (PlantID) REFERENCES Plant (PlantID),
  FOREIGN KEY (SourceID) REFERENCES Source (SourceID)
);
CREATE TABLE Zone (
  ZoneID INT,
  Label VARCHAR(40),
  PlantID INT,
  Households INT,
  PipeKm DOUBLE,
  PRIMARY KEY (ZoneID),
  FOREIGN KEY (PlantID) REFERENCES Plant (PlantID)
);
CREATE TABLE Sample (
  SampleID INT,
  ZoneID INT,
  TakenOn DATE,
  Parameter VARCHAR(30),
  Reading DOUBLE,
  Verdict VARCHAR(10),
  Inspector VARCHAR(50),
  PRIMARY KEY (SampleID),
  FOREIGN KEY (ZoneID) REFERENCES Zone (ZoneID)
);

-- en: Which sources lie deeper than 120 metres?
-- zh: 哪些水源的深度超过120米？
SELECT Designation FROM Source WHERE DepthM > 120;

-- en: Which zones are supplied by the plant in Eskerford?
-- zh: Eskerford的水厂供应哪些供水区？
SELECT Zone.Label FROM Zone JOIN Plant ON Zone.PlantID = Plant.PlantID WHERE Plant.Town = 'Eskerford';

-- en: How many samples did Greta Holm take that turned out Unfit?
-- zh: Greta Holm采集的水样中有多少份判定为Unfit？
SELECT count(*) FROM Sample WHERE Inspector = 'Greta Holm' AND Verdict = 'Unfit';

-- en: What is the average reading for each parameter?
-- zh: 每个检测参数的平均读数是多少？
SELECT Parameter, avg(Reading) FROM Sample GROUP BY Parameter;

-- en: Which sources does the plant Upper Weir draw on?
-- zh: 水厂Upper Weir从哪些水源取水？
SELECT Source.Designation FROM Source JOIN Intake ON Source.SourceID = Intake.SourceID JOIN Plant ON Intake.PlantID = Plant.PlantID WHERE Plant.PlantName = 'Upper Weir';

-- en: Which plant can treat the most water?
-- zh: 处理能力最大的是哪座水厂？
SELECT PlantName FROM Plant ORDER BY CapacityM3 DESC LIMIT 1;

-- en: Which zones have not been sampled yet?
-- zh: 还有哪些供水区没有采过水样？
SELECT Label FROM Zone WHERE ZoneID NOT IN (SELECT ZoneID FROM Sample);

-- en: In total, how many households are served by plants that use Ozone?
-- zh: 采用Ozone工艺的水厂总共为多少户家庭供水？
SELECT sum(Zone.Households) FROM Zone JOIN Plant ON Zone.PlantID = Plant.PlantID WHERE Plant.Method = 'Ozone';

-- en: What different kinds of sources are found in the Karst Belt?
-- zh: Karst Belt有哪些不同种类的水源？
SELECT DISTINCT Kind FROM Source WHERE Region = 'Karst Belt';

-- en: In which zones was Nitrate measured with a reading above 40?
-- zh: 哪些供水区测出的Nitrate读数高于40？
SELECT Zone.Label FROM Zone JOIN Sample ON Zone.ZoneID = Sample.ZoneID WHERE Sample.Parameter = 'Nitrate' AND Sample.Reading > 40;

-- en: How many sources are there in each region?
-- zh: 每个地区各有多少处水源？
SELECT Region, count(*) FROM Source GROUP BY Region;

-- en: For every plant, state its name and the number of sources from which it takes water.
-- zh: 请说明每座水厂的名称及其取水水源的数量。
SELECT Plant.PlantName, count(*) FROM Plant JOIN Intake ON Plant.PlantID = Intake.PlantID GROUP BY Plant.PlantID, Plant.PlantName;

-- en: Which regions have both a Spring and a Borehole?
-- zh: 哪些地区既有Spring又有Borehole？
SELECT Region FROM Source WHERE Kind = 'Spring' INTERSECT SELECT Region FROM Source WHERE Kind = 'Borehole';

-- en: Which inspector took the most samples?
-- zh: 哪位检查员采集的水样最多？
SELECT Inspector FROM Sample GROUP BY Inspector ORDER BY count(*) DESC LIMIT 1;

-- en: Which zone has had the most Unfit samples?
-- zh: 哪个供水区的Unfit水样最多？
SELECT Zone.Label FROM Zone JOIN Sample ON Zone.ZoneID = Sample.ZoneID WHERE Sample.Verdict = 'Unfit' GROUP BY Zone.ZoneID, Zone.Label ORDER BY count(*) DESC LIMIT 1;

-- en: When was the plant opened that supplies the zone Old Harbour?
-- zh: 为Old Harbour供水区供水的水厂是哪一年投产的？
SELECT Plant.OpenedYear FROM Plant JOIN Zone ON Plant.PlantID = Zone.PlantID WHERE Zone.Label = 'Old Harbour';

-- en: Which zones have more households than the average zone?
-- zh: 哪些供水区的户数高于平均水平？
SELECT Label FROM Zone WHERE Households > (SELECT avg(Households) FROM Zone);

-- en: What are the shortest, the longest and the average pipe lengths of the zones?
-- zh: 各供水区的管网长度中，最短、最长和平均值分别是多少？
SELECT min(PipeKm), max(PipeKm), avg(PipeKm) FROM Zone;

-- en: On what dates did the zones with over 5000 households have samples tested for Lead?
-- zh: 户数超过5000的供水区在哪些日期采样检测过Lead？
SELECT Sample.TakenOn FROM Sample JOIN Zone ON Sample.ZoneID = Zone.ZoneID WHERE Zone.Households > 5000 AND Sample.Parameter = 'Lead';

-- en: Which three sources give the greatest daily amount to a plant?
-- zh: 单日向水厂供水量最大的三处水源是哪些？
SELECT Source.Designation FROM Source JOIN Intake ON Source.SourceID = Intake.SourceID ORDER BY Intake.DailyM3 DESC LIMIT 3;

-- en: Which plants opened between 1960 and 1985 do not use Chlorine?
-- zh: 1960年到1985年间投产、且不使用Chlorine的水厂有哪些？
SELECT PlantName FROM Plant WHERE OpenedYear BETWEEN 1960 AND 1985 AND Method <> 'Chlorine';

-- en: Which plants draw water from a Reservoir but not from a Spring?
-- zh: 哪些水厂从Reservoir取水但不从Spring取水？
SELECT Plant.PlantName FROM Plant JOIN Intake ON Plant.PlantID = Intake.PlantID JOIN Source ON Intake.SourceID = Source.SourceID WHERE Source.Kind = 'Reservoir' EXCEPT SELECT Plant.PlantName FROM Plant JOIN Intake ON Plant.PlantID = Intake.PlantID JOIN Source ON Intake.SourceID = Source.SourceID WHERE Source.Kind = 'Spring';
