-- Underground gold mines: companies, mines, shafts, ore bodies and monthly output.
CREATE TABLE Company (
  CompanyId INT,
  CompanyName VARCHAR(60),
  HeadOffice VARCHAR(40),
  Country VARCHAR(40),
  FoundedYear INT,
  PRIMARY KEY (CompanyId)
);
CREATE TABLE Mine (
  MineId INT,
  MineName VARCHAR(60),
  Country VARCHAR(40),
  OpenedYear INT,
  ClosedYear INT,
  Workers INT,
  Status VARCHAR(20),
  PRIMARY KEY (MineId)
);
CREATE TABLE Stake (
  CompanyId INT,
  MineId INT,
  Percentage DOUBLE,
  AcquiredYear INT,
  PRIMARY KEY (CompanyId, MineId),
  FOREIGN KEY (CompanyId) REFERENCES Company (CompanyId),
  FOREIGN KEY (MineId) REFERENCES Mine (MineId)
);
CREATE TABLE Shaft (
  ShaftId INT,
  MineId INT,
  ShaftName VARCHAR(40),
  DepthM DOUBLE,
  SunkYear INT,
  Status VARCHAR(20),
  PRIMARY KEY (ShaftId),
  FOREIGN KEY (MineId) REFERENCES Mine (MineId)
);
CREATE TABLE Output (
  OutputId INT,
  ShaftId INT,
  MonthStart DATE,
  OreTonnes DOUBLE,
  GoldKg DOUBLE,
  Accidents INT,
  PRIMARY KEY (OutputId),
  FOREIGN KEY (ShaftId) REFERENCES Shaft (ShaftId)
);

-- en: Which mines lie in Ghana?
-- zh: 位于Ghana的矿山有哪些？
SELECT MineName FROM Mine WHERE Country = 'Ghana';

-- en: Which mining companies come from Ghana?
-- zh: 来自Ghana的矿业公司有哪些？
SELECT CompanyName FROM Company WHERE Country = 'Ghana';

-- en: Which mine has the most workers?
-- zh: 工人最多的矿山是哪座？
SELECT MineName FROM Mine ORDER BY Workers DESC LIMIT 1;

-- en: Which mine has the most shafts?
-- zh: 竖井最多的矿山是哪座？
SELECT Mine.MineName FROM Mine JOIN Shaft ON Mine.MineId = Shaft.MineId GROUP BY Mine.MineId, Mine.MineName ORDER BY count(*) DESC LIMIT 1;

-- en: What total weight of gold has been won?
-- zh: 黄金总产量是多少公斤？
SELECT sum(GoldKg) FROM Output;

-- en: What total weight of ore has been hauled?
-- zh: 矿石总产量是多少吨？
SELECT sum(OreTonnes) FROM Output;

-- en: Name the mines that have not closed yet, in alphabetical order.
-- zh: 按字母顺序列出尚未关闭的矿山。
SELECT MineName FROM Mine WHERE ClosedYear IS NULL ORDER BY MineName;

-- en: How many shafts are Flooded?
-- zh: 处于Flooded状态的竖井有几个？
SELECT count(*) FROM Shaft WHERE Status = 'Flooded';

-- en: Average depth of shafts sunk before 1960?
-- zh: 1960年以前开凿的竖井平均多深？
SELECT avg(DepthM) FROM Shaft WHERE SunkYear < 1960;

-- en: How many mines does each country have?
-- zh: 每个国家各有几座矿山？
SELECT Country, count(*) FROM Mine GROUP BY Country;

-- en: In which cities do at least two companies have their head office?
-- zh: 哪些城市至少有两家公司的总部？
SELECT HeadOffice FROM Company GROUP BY HeadOffice HAVING count(*) >= 2;

-- en: For each month, how many accidents happened in all?
-- zh: 每个月总共发生了多少起事故？
SELECT MonthStart, sum(Accidents) FROM Output GROUP BY MonthStart;

-- en: Give me the name and depth of the deepest shaft.
-- zh: 给出最深竖井的名称和深度。
SELECT ShaftName, DepthM FROM Shaft ORDER BY DepthM DESC LIMIT 1;

-- en: What percentage does Karo Gold hold in Black Ridge?
-- zh: Karo Gold持有Black Ridge多少股份？
SELECT Stake.Percentage FROM Stake JOIN Company ON Stake.CompanyId = Company.CompanyId JOIN Mine ON Stake.MineId = Mine.MineId WHERE Company.CompanyName = 'Karo Gold' AND Mine.MineName = 'Black Ridge';

-- en: Which companies hold more than 50 percent of a mine? Show the company with the mine.
-- zh: 哪些公司持有某座矿山超过50%的股份？列出公司和矿山名称。
SELECT Company.CompanyName, Mine.MineName FROM Company JOIN Stake ON Company.CompanyId = Stake.CompanyId JOIN Mine ON Stake.MineId = Mine.MineId WHERE Stake.Percentage > 50;

-- en: How much gold did each shaft of Black Ridge give?
-- zh: Black Ridge的每个竖井各产了多少黄金？
SELECT Shaft.ShaftName, sum(Output.GoldKg) FROM Shaft JOIN Mine ON Shaft.MineId = Mine.MineId JOIN Output ON Shaft.ShaftId = Output.ShaftId WHERE Mine.MineName = 'Black Ridge' GROUP BY Shaft.ShaftId, Shaft.ShaftName;

-- en: Companies with stakes in three or more mines?
-- zh: 持有三座及以上矿山股份的公司有哪些？
SELECT Company.CompanyName FROM Company JOIN Stake ON Company.CompanyId = Stake.CompanyId GROUP BY Company.CompanyId, Company.CompanyName HAVING count(*) >= 3;

-- en: What mine had an accident in the month starting 2020-08-01? Distinct names.
-- zh: 2020-08-01开始的那个月哪些矿山出过事故？名称去重。
SELECT DISTINCT Mine.MineName FROM Mine JOIN Shaft ON Mine.MineId = Shaft.MineId JOIN Output ON Shaft.ShaftId = Output.ShaftId WHERE Output.MonthStart = '2020-08-01' AND Output.Accidents > 0;

-- en: Which companies have no stake in any mine?
-- zh: 哪些公司没有持有任何矿山的股份？
SELECT CompanyName FROM Company WHERE CompanyId NOT IN (SELECT CompanyId FROM Stake);

-- en: Names of shafts deeper than average that are Active.
-- zh: 深度超过平均值且为Active的竖井有哪些？
SELECT ShaftName FROM Shaft WHERE Status = 'Active' AND DepthM > (SELECT avg(DepthM) FROM Shaft);

-- en: In which mines has a stake been bought since 2015?
-- zh: 2015年以来有股份被收购的矿山有哪些？
SELECT MineName FROM Mine WHERE MineId IN (SELECT MineId FROM Stake WHERE AcquiredYear >= 2015);

-- en: Countries with mines but without mining companies?
-- zh: 哪些国家有矿山却没有矿业公司？
SELECT Country FROM Mine EXCEPT SELECT Country FROM Company;
