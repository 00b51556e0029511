-- A battery pack factory: cell suppliers, cells, pack models, built packs and their end-of-line tests.
CREATE TABLE CellSupplier (
  SupplierId INT,
  Name VARCHAR(50),
  Country VARCHAR(40),
  Contact VARCHAR(50),
  Rating DOUBLE,
  PRIMARY KEY (SupplierId)
);
CREATE TABLE Cell (
  CellId INT,
  SupplierId INT,
  Code VARCHAR(20),
  Chemistry VARCHAR(10),
  CapacityAh DOUBLE,
  Price DECIMAL(10,2),
  PRIMARY KEY (CellId),
  FOREIGN KEY (SupplierId) REFERENCES CellSupplier (SupplierId)
);
CREATE TABLE PackModel (
  ModelId INT,
  CellId INT,
  Name VARCHAR(50),
  Purpose VARCHAR(30),
  CellCount INT,
  CapacityKwh DOUBLE,
  Price DECIMAL(10,2),
  PRIMARY KEY (ModelId),
  FOREIGN KEY (CellId) REFERENCES Cell (CellId)
);
CREATE TABLE Pack (
  PackId INT,
  ModelId INT,
  SerialNumber VARCHAR(30),
  BuiltDate DATE,
  ShippedDate DATE,
  Buyer VARCHAR(50),
  Status VARCHAR(20),
  PRIMARY KEY (PackId),
  FOREIGN KEY (ModelId) REFERENCES PackModel (ModelId)
);
CREATE TABLE PackTest (
  TestId INT,
  PackId INT,
  TestName VARCHAR(30),
  TestDate DATE,
  Technician VARCHAR(50),
  Value DOUBLE,
  Passed VARCHAR(5),
  PRIMARY KEY (TestId),
  FOREIGN KEY (PackId) REFERENCES Pack (PackId)
);

-- en: Serial numbers of packs built on 2024-01-22?
-- zh: 2024-01-22组装的电池包序列号有哪些？
SELECT SerialNumber FROM Pack WHERE BuiltDate = '2024-01-22';

-- en: Serial numbers of packs shipped on 2024-01-22?
-- zh: 2024-01-22发货的电池包序列号有哪些？
SELECT SerialNumber FROM Pack WHERE ShippedDate = '2024-01-22';

-- en: Which pack model is the most expensive?
-- zh: 最贵的电池包型号是哪个？
SELECT Name FROM PackModel ORDER BY Price DESC LIMIT 1;

-- en: Which pack model has been built most often?
-- zh: 组装数量最多的电池包型号是哪个？
SELECT PackModel.Name FROM PackModel JOIN Pack ON PackModel.ModelId = Pack.ModelId GROUP BY PackModel.ModelId, PackModel.Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many LFP cells are on the list?
-- zh: 清单上有多少种LFP电芯？
SELECT count(*) FROM Cell WHERE Chemistry = 'LFP';

-- en: How many pack models use LFP cells?
-- zh: 使用LFP电芯的电池包型号有多少个？
SELECT count(*) FROM PackModel JOIN Cell ON PackModel.CellId = Cell.CellId WHERE Cell.Chemistry = 'LFP';

-- en: Who is the contact at Volta Grid Cells?
-- zh: Volta Grid Cells的联系人是谁？
SELECT Contact FROM CellSupplier WHERE Name = 'Volta Grid Cells';

-- en: List names and prices of Forklift pack models above 20 kWh.
-- zh: 列出容量大于20kWh的Forklift电池包型号及价格。
SELECT Name, Price FROM PackModel WHERE Purpose = 'Forklift' AND CapacityKwh > 20;

-- en: Packs not shipped yet: give serial numbers and status.
-- zh: 尚未发货的电池包有哪些？给出序列号和状态。
SELECT SerialNumber, Status FROM Pack WHERE ShippedDate IS NULL;

-- en: What is the smallest and the greatest capacity of a cell in Ah?
-- zh: 电芯容量最小和最大各是多少Ah？
SELECT min(CapacityAh), max(CapacityAh) FROM Cell;

-- en: Average supplier rating in Korea?
-- zh: Korea供应商的平均评分是多少？
SELECT avg(Rating) FROM CellSupplier WHERE Country = 'Korea';

-- en: Show the count of packs per buyer, most first.
-- zh: 按数量从多到少列出每个买家的电池包数量。
SELECT Buyer, count(*) FROM Pack GROUP BY Buyer ORDER BY count(*) DESC;

-- en: Which technician has carried out the most tests?
-- zh: 做测试最多的技术员是谁？
SELECT Technician FROM PackTest GROUP BY Technician ORDER BY count(*) DESC LIMIT 1;

-- en: For each purpose, how much does a pack model cost on average?
-- zh: 各用途的电池包型号平均价格是多少？
SELECT Purpose, avg(Price) FROM PackModel GROUP BY Purpose;

-- en: Code of the cheapest cell, please.
-- zh: 最便宜的电芯型号代码是什么？
SELECT Code FROM Cell ORDER BY Price LIMIT 1;

-- en: Which suppliers deliver NMC cells? Distinct names.
-- zh: 哪些供应商供应NMC电芯？名称去重。
SELECT DISTINCT CellSupplier.Name FROM CellSupplier JOIN Cell ON CellSupplier.SupplierId = Cell.SupplierId WHERE Cell.Chemistry = 'NMC';

-- en: What tests has pack SN-88120 been through, and did it pass?
-- zh: 电池包SN-88120做过哪些测试，是否通过？
SELECT PackTest.TestName, PackTest.Passed FROM PackTest JOIN Pack ON PackTest.PackId = Pack.PackId WHERE Pack.SerialNumber = 'SN-88120';

-- en: Which different buyers took packs of the model CargoPower?
-- zh: 买过CargoPower型号的不同买家有哪些？
SELECT DISTINCT Pack.Buyer FROM Pack JOIN PackModel ON Pack.ModelId = PackModel.ModelId WHERE PackModel.Name = 'CargoPower';

-- en: How many packs contain cells from each supplier?
-- zh: 使用各供应商电芯的电池包分别有多少个？
SELECT CellSupplier.Name, count(*) FROM CellSupplier JOIN Cell ON CellSupplier.SupplierId = Cell.SupplierId JOIN PackModel ON Cell.CellId = PackModel.CellId JOIN Pack ON PackModel.ModelId = Pack.ModelId GROUP BY CellSupplier.SupplierId, CellSupplier.Name;

-- en: Which packs have never been tested? Serial numbers.
-- zh: 从未测试过的电池包序列号有哪些？
SELECT SerialNumber FROM Pack WHERE PackId NOT IN (SELECT PackId FROM PackTest);

-- en: Pack models with a price below the average?
-- zh: 价格低于平均值的电池包型号有哪些？
SELECT Name FROM PackModel WHERE Price < (SELECT avg(Price) FROM PackModel);

-- en: Technicians who've done both the Leak and the Insulation test?
-- zh: 既做过Leak又做过Insulation测试的技术员有哪些？
SELECT Technician FROM PackTest WHERE TestName = 'Leak' INTERSECT SELECT Technician FROM PackTest WHERE TestName = 'Insulation';
