-- Geothermal energy: fields, wells, drilling rigs, flow tests and heat customers.
CREATE TABLE GeoField (
  FieldId INT,
  FieldName VARCHAR(40),
  Province VARCHAR(40),
  DiscoveredYear INT,
  ReservoirTemp DOUBLE,
  PRIMARY KEY (FieldId)
);
CREATE TABLE Rig (
  RigId INT,
  RigName VARCHAR(40),
  Contractor VARCHAR(40),
  MaxDepth DOUBLE,
  DayRate DECIMAL(10,2),
  PRIMARY KEY (RigId)
);
CREATE TABLE Well (
  WellId INT,
  WellName VARCHAR(40),
  FieldId INT,
  RigId INT,
  Purpose VARCHAR(20),
  Depth DOUBLE,
  SpudDate DATE,
  CompletionDate DATE,
  PRIMARY KEY (WellId),
  FOREIGN KEY (FieldId) REFERENCES GeoField (FieldId),
  FOREIGN KEY (RigId) REFERENCES Rig (RigId)
);
CREATE TABLE FlowTest (
  TestId INT,
  WellId INT,
  TestDate DATE,
  FlowRate DOUBLE,
  WaterTemp DOUBLE,
  Engineer VARCHAR(40),
  PRIMARY KEY (TestId),
  FOREIGN KEY (WellId) REFERENCES Well (WellId)
);
CREATE TABLE HeatCustomer (
  CustomerId INT,
  CustomerName VARCHAR(50),
  FieldId INT,
  Province VARCHAR(40),
  Sector VARCHAR(30),
  AnnualMwh DOUBLE,
  PRIMARY KEY (CustomerId),
  FOREIGN KEY (FieldId) REFERENCES GeoField (FieldId)
);

-- en: Wells whose drilling was begun after 2019-05-01?
-- zh: 2019-05-01之后开钻的井有哪些？
SELECT WellName FROM Well WHERE SpudDate > '2019-05-01';

-- en: Wells whose drilling was completed after 2019-05-01?
-- zh: 2019-05-01之后完井的井有哪些？
SELECT WellName FROM Well WHERE CompletionDate > '2019-05-01';

-- en: Which is the hottest field?
-- zh: 热储温度最高的地热田是哪个？
SELECT FieldName FROM GeoField ORDER BY ReservoirTemp DESC LIMIT 1;

-- en: Which well gave the hottest water in a test?
-- zh: 测试中水温最高的是哪口井？
SELECT Well.WellName FROM Well JOIN FlowTest ON Well.WellId = FlowTest.WellId ORDER BY FlowTest.WaterTemp DESC LIMIT 1;

-- en: What fields are in Kestelan?
-- zh: Kestelan有哪些地热田？
SELECT FieldName FROM GeoField WHERE Province = 'Kestelan';

-- en: What heat customers are in Kestelan?
-- zh: Kestelan有哪些供热客户？
SELECT CustomerName FROM HeatCustomer WHERE Province = 'Kestelan';

-- en: Rigs that can drill below 4000 metres with a day rate up to 30000?
-- zh: 能钻到4000米以下且日费不超过30000的钻机有哪些？
SELECT RigName FROM Rig WHERE MaxDepth > 4000 AND DayRate <= 30000;

-- en: Give average and maximum depth of Injection wells.
-- zh: Injection井的平均深度和最大深度是多少？
SELECT avg(Depth), max(Depth) FROM Well WHERE Purpose = 'Injection';

-- en: How many customers belong to the Greenhouse sector?
-- zh: 属于Greenhouse行业的客户有多少家？
SELECT count(*) FROM HeatCustomer WHERE Sector = 'Greenhouse';

-- en: Total yearly heat by sector, please.
-- zh: 请按行业给出年供热总量。
SELECT Sector, sum(AnnualMwh) FROM HeatCustomer GROUP BY Sector;

-- en: Which contractor owns the most rigs?
-- zh: 拥有钻机最多的承包商是哪家？
SELECT Contractor FROM Rig GROUP BY Contractor ORDER BY count(*) DESC LIMIT 1;

-- en: Engineers who ran at least 10 flow tests?
-- zh: 做过至少10次放喷测试的工程师有哪些？
SELECT Engineer FROM FlowTest GROUP BY Engineer HAVING count(*) >= 10;

-- en: The four deepest wells and how deep they are.
-- zh: 最深的四口井及其深度。
SELECT WellName, Depth FROM Well ORDER BY Depth DESC LIMIT 4;

-- en: Which rig drilled the well Hot Lady 3, and which contractor does that rig belong to?
-- zh: Hot Lady 3井是哪台钻机打的，该钻机属于哪家承包商？
SELECT Rig.RigName, Rig.Contractor FROM Rig JOIN Well ON Rig.RigId = Well.RigId WHERE Well.WellName = 'Hot Lady 3';

-- en: In which provinces has the rig Thor drilled? Different ones.
-- zh: Thor钻机在哪些不同的省份打过井？
SELECT DISTINCT GeoField.Province FROM GeoField JOIN Well ON GeoField.FieldId = Well.FieldId JOIN Rig ON Well.RigId = Rig.RigId WHERE Rig.RigName = 'Thor';

-- en: List fields with their number of wells, most wells first.
-- zh: 按井数从多到少列出地热田及其井数。
SELECT GeoField.FieldName, count(*) FROM GeoField JOIN Well ON GeoField.FieldId = Well.FieldId GROUP BY GeoField.FieldId, GeoField.FieldName ORDER BY count(*) DESC;

-- en: Which field supplies the most heat per year to customers?
-- zh: 每年向客户供热最多的地热田是哪个？
SELECT GeoField.FieldName FROM GeoField JOIN HeatCustomer ON GeoField.FieldId = HeatCustomer.FieldId GROUP BY GeoField.FieldId, GeoField.FieldName ORDER BY sum(HeatCustomer.AnnualMwh) DESC LIMIT 1;

-- en: How many flow tests have been made in every field?
-- zh: 每个地热田做过多少次放喷测试？
SELECT GeoField.FieldName, count(*) FROM GeoField JOIN Well ON GeoField.FieldId = Well.FieldId JOIN FlowTest ON Well.WellId = FlowTest.WellId GROUP BY GeoField.FieldId, GeoField.FieldName;

-- en: Wells without any flow test?
-- zh: 没做过放喷测试的井有哪些？
SELECT WellName FROM Well WHERE WellId NOT IN (SELECT WellId FROM FlowTest);

-- en: Customers that use more heat than the average customer?
-- zh: 用热量高于平均的客户有哪些？
SELECT CustomerName FROM HeatCustomer WHERE AnnualMwh > (SELECT avg(AnnualMwh) FROM HeatCustomer);

-- en: Names of wells on which Petra Lohse ran a test with a flow rate above 80.
-- zh: Petra Lohse做过流量超过80的测试的井有哪些？
SELECT WellName FROM Well WHERE WellId IN (SELECT WellId FROM FlowTest WHERE Engineer = 'Petra Lohse' AND FlowRate > 80);

-- en: Provinces that have customers but no field of their own?
-- zh: 有客户但本省没有地热田的省份有哪些？
SELECT Province FROM HeatCustomer EXCEPT SELECT Province FROM GeoField;
