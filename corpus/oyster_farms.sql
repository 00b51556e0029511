-- Oyster growers: leased beds in estuaries, seed lots, harvest crates and water quality checks.
CREATE TABLE Estuaries (
  EstuaryID INT,
  EstuaryName VARCHAR(50),
  State VARCHAR(40),
  AvgDepthM DOUBLE,
  TidalRangeM DOUBLE,
  PRIMARY KEY (EstuaryID)
);
CREATE TABLE Growers (
  GrowerID INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  CompanyName VARCHAR(60),
  LicenceDate DATE,
  Phone VARCHAR(20),
  PRIMARY KEY (GrowerID)
);
CREATE TABLE Beds (
  BedID INT,
  BedCode VARCHAR(10),
  EstuaryID INT,
  GrowerID INT,
  AreaSqM INT,
  CultureMethod VARCHAR(30),
  AnnualRent DECIMAL(10,2),
  PRIMARY KEY (BedID),
  FOREIGN KEY (EstuaryID) REFERENCES Estuaries (EstuaryID),
  FOREIGN KEY (GrowerID) REFERENCES Growers (GrowerID)
);
CREATE TABLE SeedLots (
  LotID INT,
  BedID INT,
  OysterBreed VARCHAR(40),
  Hatchery VARCHAR(60),
  SeededOn DATE,
  SeedCount INT,
  PRIMARY KEY (LotID),
  FOREIGN KEY (BedID) REFERENCES Beds (BedID)
);
CREATE TABLE Crates (
  CrateID INT,
  LotID INT,
  HarvestedOn DATE,
  Dozens INT,
  SizeClass VARCHAR(10),
  PricePerDozen DECIMAL(10,2),
  PRIMARY KEY (CrateID),
  FOREIGN KEY (LotID) REFERENCES SeedLots (LotID)
);
CREATE TABLE WaterChecks (
  CheckID INT,
  EstuaryID INT,
  CheckedOn DATE,
  Inspector VARCHAR(50),
  Salinity DOUBLE,
  Bacteria INT,
  Result VARCHAR(10),
  PRIMARY KEY (CheckID),
  FOREIGN KEY (EstuaryID) REFERENCES Estuaries (EstuaryID)
);

-- en: What is the company and phone of Nora Whitlam?
-- zh: Nora Whitlam的公司和电话是什么？
SELECT CompanyName, Phone FROM Growers WHERE FirstName = 'Nora' AND LastName = 'Whitlam';

-- en: Which beds use the Hanging Basket method? Codes only.
-- zh: 采用Hanging Basket方式养殖的蚝床有哪些？只要编号。
SELECT BedCode FROM Beds WHERE CultureMethod = 'Hanging Basket';

-- en: How many water checks gave the result Fail?
-- zh: 水质检查结果为Fail的有多少次？
SELECT count(*) FROM WaterChecks WHERE Result = 'Fail';

-- en: Which estuary is the deepest on average?
-- zh: 平均水深最大的河口是哪个？
SELECT EstuaryName FROM Estuaries ORDER BY AvgDepthM DESC LIMIT 1;

-- en: For every grower, give first name, last name and number of beds.
-- zh: 给出每位养殖户的名、姓以及蚝床数量。
SELECT Growers.FirstName, Growers.LastName, count(*) FROM Growers JOIN Beds ON Growers.GrowerID = Beds.GrowerID GROUP BY Growers.GrowerID, Growers.FirstName, Growers.LastName;

-- en: What breeds were seeded on bed TR-09?
-- zh: TR-09号蚝床播过哪些品种的蚝苗？
SELECT SeedLots.OysterBreed FROM SeedLots JOIN Beds ON SeedLots.BedID = Beds.BedID WHERE Beds.BedCode = 'TR-09';

-- en: Total yearly rent of the beds in Lake Corran?
-- zh: Lake Corran的蚝床年租金总额是多少？
SELECT sum(Beds.AnnualRent) FROM Beds JOIN Estuaries ON Beds.EstuaryID = Estuaries.EstuaryID WHERE Estuaries.EstuaryName = 'Lake Corran';

-- en: Average price per dozen by size class, dearest class first.
-- zh: 各规格等级的平均每打价格，从贵到便宜。
SELECT SizeClass, avg(PricePerDozen) FROM Crates GROUP BY SizeClass ORDER BY avg(PricePerDozen) DESC;

-- en: Which hatchery has supplied the most lots?
-- zh: 供应苗种批次最多的孵化场是哪家？
SELECT Hatchery FROM SeedLots GROUP BY Hatchery ORDER BY count(*) DESC LIMIT 1;

-- en: Estuaries in which no water check took place?
-- zh: 哪些河口没有做过任何水质检查？
SELECT EstuaryName FROM Estuaries WHERE EstuaryID NOT IN (SELECT EstuaryID FROM WaterChecks);

-- en: What is the highest bacteria count Felix Arden has recorded?
-- zh: Felix Arden记录到的最高细菌数是多少？
SELECT max(Bacteria) FROM WaterChecks WHERE Inspector = 'Felix Arden';

-- en: I'd like the last names of growers who lease a bed in the state of Tasmania, with the bed code.
-- zh: 请列出在Tasmania州租有蚝床的养殖户姓氏和蚝床编号。
SELECT Growers.LastName, Beds.BedCode FROM Growers JOIN Beds ON Growers.GrowerID = Beds.GrowerID JOIN Estuaries ON Beds.EstuaryID = Estuaries.EstuaryID WHERE Estuaries.State = 'Tasmania';

-- en: Which lots are larger than the average seed count? Give lot id and breed.
-- zh: 播苗数量高于平均值的批次有哪些？给出批次id和品种。
SELECT LotID, OysterBreed FROM SeedLots WHERE SeedCount > (SELECT avg(SeedCount) FROM SeedLots);

-- en: How many different breeds have been seeded?
-- zh: 播过多少个不同的品种？
SELECT count(DISTINCT OysterBreed) FROM SeedLots;

-- en: Which states have at least 2 estuaries with a tidal range above 1.5 m?
-- zh: 哪些州至少有2个潮差超过1.5米的河口？
SELECT State FROM Estuaries WHERE TidalRangeM > 1.5 GROUP BY State HAVING count(*) >= 2;

-- en: How many dozens of Rock Pearl have been harvested altogether?
-- zh: Rock Pearl一共收获了多少打？
SELECT sum(Crates.Dozens) FROM Crates JOIN SeedLots ON Crates.LotID = SeedLots.LotID WHERE SeedLots.OysterBreed = 'Rock Pearl';

-- en: Show the codes and areas of the 5 biggest beds.
-- zh: 列出面积最大的5个蚝床的编号和面积。
SELECT BedCode, AreaSqM FROM Beds ORDER BY AreaSqM DESC LIMIT 5;

-- en: Companies whose licence dates from before 2000-01-01, sorted alphabetically.
-- zh: 执照日期早于2000-01-01的公司，按名称字母顺序排列。
SELECT CompanyName FROM Growers WHERE LicenceDate < '2000-01-01' ORDER BY CompanyName;

-- en: Which estuary had the most checks by Felix Arden?
-- zh: Felix Arden检查次数最多的是哪个河口？
SELECT Estuaries.EstuaryName FROM Estuaries JOIN WaterChecks ON Estuaries.EstuaryID = WaterChecks.EstuaryID WHERE WaterChecks.Inspector = 'Felix Arden' GROUP BY Estuaries.EstuaryID, Estuaries.EstuaryName ORDER BY count(*) DESC LIMIT 1;

-- en: Which breeds have been grown with both Long Line and Rack methods?
-- zh: 哪些品种既用过Long Line方式又用过Rack方式养殖？
SELECT SeedLots.OysterBreed FROM SeedLots JOIN Beds ON SeedLots.BedID = Beds.BedID WHERE Beds.CultureMethod = 'Long Line' INTERSECT SELECT SeedLots.OysterBreed FROM SeedLots JOIN Beds ON SeedLots.BedID = Beds.BedID WHERE Beds.CultureMethod = 'Rack';

-- en: Codes of beds with a lot from Pindar Hatchery.
-- zh: 用过Pindar Hatchery苗种的蚝床编号。
SELECT BedCode FROM Beds WHERE BedID IN (SELECT BedID FROM SeedLots WHERE Hatchery = 'Pindar Hatchery');

-- en: Give both the number of Pass checks and the number of Fail checks.
-- zh: Pass和Fail的检查次数各是多少？
SELECT (SELECT count(*) FROM WaterChecks WHERE Result = 'Pass'), (SELECT count(*) FROM WaterChecks WHERE Result = 'Fail');
