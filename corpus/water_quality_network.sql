-- A water utility: treatment works, supply zones, sampling points and laboratory results.
CREATE TABLE TreatmentWorks (
  WorksCode VARCHAR(8),
  WorksName VARCHAR(50),
  SourceType VARCHAR(20),
  CapacityMLD DOUBLE,
  CommissionedYear INT,
  Region VARCHAR(30),
  PRIMARY KEY (WorksCode)
);
CREATE TABLE SupplyZone (
  ZoneId INT,
  ZoneName VARCHAR(50),
  Population INT,
  MainTown VARCHAR(40),
  AveragePressure DOUBLE,
  PRIMARY KEY (ZoneId)
);
CREATE TABLE ZoneFeed (
  ZoneId INT,
  WorksCode VARCHAR(8),
  SharePercent DOUBLE,
  PRIMARY KEY (ZoneId, WorksCode),
  FOREIGN KEY (ZoneId) REFERENCES SupplyZone (ZoneId),
  FOREIGN KEY (WorksCode) REFERENCES TreatmentWorks (WorksCode)
);
CREATE TABLE SamplePoint (
  PointId INT,
  ZoneId INT,
  StreetName VARCHAR(60),
  PointType VARCHAR(20),
  InstalledOn DATE,
  PRIMARY KEY (PointId),
  FOREIGN KEY (ZoneId) REFERENCES SupplyZone (ZoneId)
);
CREATE TABLE Parameter (
  ParamCode VARCHAR(8),
  ParamName VARCHAR(40),
  Unit VARCHAR(10),
  LegalLimit DOUBLE,
  PRIMARY KEY (ParamCode)
);
CREATE TABLE LabResult (
  ResultId INT,
  PointId INT,
  ParamCode VARCHAR(8),
  SampledOn DATE,
  Amount DOUBLE,
  Analyst VARCHAR(50),
  Compliant VARCHAR(3),
  PRIMARY KEY (ResultId),
  FOREIGN KEY (PointId) REFERENCES SamplePoint (PointId),
  FOREIGN KEY (ParamCode) REFERENCES Parameter (ParamCode)
);

-- en: Which treatment works draw from a River?
-- zh: 哪些水厂取水自River？
SELECT WorksName FROM TreatmentWorks WHERE SourceType = 'River';

-- en: How many people live in the zone Upper Fells?
-- zh: Upper Fells供水区有多少人口？
SELECT Population FROM SupplyZone WHERE ZoneName = 'Upper Fells';

-- en: List the streets with a sampling point of type Hydrant, installed before 1999-01-01.
-- zh: 列出1999-01-01之前安装的Hydrant类型采样点所在的街道。
SELECT StreetName FROM SamplePoint WHERE PointType = 'Hydrant' AND InstalledOn < '1999-01-01';

-- en: How many results were not compliant (No) in all?
-- zh: 不合格（No）的检测结果一共有多少条？
SELECT count(*) FROM LabResult WHERE Compliant = 'No';

-- en: Which zone has the lowest pressure?
-- zh: 水压最低的是哪个供水区？
SELECT ZoneName FROM SupplyZone ORDER BY AveragePressure ASC LIMIT 1;

-- en: Which zones get water from the Blackmere works?
-- zh: 哪些供水区由Blackmere水厂供水？
SELECT SupplyZone.ZoneName FROM SupplyZone JOIN ZoneFeed ON SupplyZone.ZoneId = ZoneFeed.ZoneId JOIN TreatmentWorks ON ZoneFeed.WorksCode = TreatmentWorks.WorksCode WHERE TreatmentWorks.WorksName = 'Blackmere';

-- en: For each works, how many zones does it feed? Show its name.
-- zh: 每座水厂为多少个供水区供水？请显示水厂名称。
SELECT TreatmentWorks.WorksName, count(*) FROM TreatmentWorks JOIN ZoneFeed ON TreatmentWorks.WorksCode = ZoneFeed.WorksCode GROUP BY TreatmentWorks.WorksCode, TreatmentWorks.WorksName;

-- en: Total capacity of treatment works by region.
-- zh: 按地区统计水厂的总处理能力。
SELECT Region, sum(CapacityMLD) FROM TreatmentWorks GROUP BY Region;

-- en: Show me the dates and amounts of every Nitrate result above 40.
-- zh: 列出所有Nitrate检测值高于40的日期和数值。
SELECT LabResult.SampledOn, LabResult.Amount FROM LabResult JOIN Parameter ON LabResult.ParamCode = Parameter.ParamCode WHERE Parameter.ParamName = 'Nitrate' AND LabResult.Amount > 40;

-- en: Which parameters have never been tested?
-- zh: 哪些指标从未检测过？
SELECT ParamName FROM Parameter WHERE ParamCode NOT IN (SELECT ParamCode FROM LabResult);

-- en: Which analyst reported the most results?
-- zh: 出具检测结果最多的化验员是谁？
SELECT Analyst FROM LabResult GROUP BY Analyst ORDER BY count(*) DESC LIMIT 1;

-- en: In which towns was an exceedance (Compliant is No) found by Priya Holm?
-- zh: Priya Holm在哪些城镇检出过不合格（No）的水样？
SELECT SupplyZone.MainTown FROM SupplyZone JOIN SamplePoint ON SupplyZone.ZoneId = SamplePoint.ZoneId JOIN LabResult ON SamplePoint.PointId = LabResult.PointId WHERE LabResult.Compliant = 'No' AND LabResult.Analyst = 'Priya Holm';

-- en: Give the names of zones with a bigger population than the average.
-- zh: 人口多于平均数的供水区有哪些？
SELECT ZoneName FROM SupplyZone WHERE Population > (SELECT avg(Population) FROM SupplyZone);

-- en: What are the unit and legal limit of Lead?
-- zh: Lead的单位和法定限值是什么？
SELECT Unit, LegalLimit FROM Parameter WHERE ParamName = 'Lead';

-- en: What's the average amount for each parameter? Give the parameter names.
-- zh: 每个指标的平均检测值是多少？给出指标名称。
SELECT Parameter.ParamName, avg(LabResult.Amount) FROM Parameter JOIN LabResult ON Parameter.ParamCode = LabResult.ParamCode GROUP BY Parameter.ParamCode, Parameter.ParamName;

-- en: Name the two newest treatment works and their capacity.
-- zh: 最新投产的两座水厂是哪两座？处理能力各是多少？
SELECT WorksName, CapacityMLD FROM TreatmentWorks ORDER BY CommissionedYear DESC LIMIT 2;

-- en: How many different analysts took part in February 2023, i.e. from 2023-02-01 to 2023-02-28?
-- zh: 2023-02-01至2023-02-28期间有多少位不同的化验员参与检测？
SELECT count(DISTINCT Analyst) FROM LabResult WHERE SampledOn BETWEEN '2023-02-01' AND '2023-02-28';

-- en: Regions with both Borehole and Reservoir sources.
-- zh: 既有Borehole水源又有Reservoir水源的地区。
SELECT Region FROM TreatmentWorks WHERE SourceType = 'Borehole' INTERSECT SELECT Region FROM TreatmentWorks WHERE SourceType = 'Reservoir';

-- en: Which zones are fed by two works or more?
-- zh: 由两座及以上水厂供水的是哪些供水区？
SELECT SupplyZone.ZoneName FROM SupplyZone JOIN ZoneFeed ON SupplyZone.ZoneId = ZoneFeed.ZoneId GROUP BY SupplyZone.ZoneId, SupplyZone.ZoneName HAVING count(*) >= 2;

-- en: Which point types have more than 30 points?
-- zh: 哪些类型的采样点数量超过30个？
SELECT PointType FROM SamplePoint GROUP BY PointType HAVING count(*) > 30;

-- en: Return the names of zones having no sampling point.
-- zh: 没有设置采样点的供水区名称。
SELECT ZoneName FROM SupplyZone WHERE ZoneId NOT IN (SELECT ZoneId FROM SamplePoint);

-- en: What are the largest, smallest and mean capacities of the works in the North region?
-- zh: North地区水厂处理能力的最大值、最小值和平均值是多少？
SELECT max(CapacityMLD), min(CapacityMLD), avg(CapacityMLD) FROM TreatmentWorks WHERE Region = 'North';
