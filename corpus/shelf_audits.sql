-- Shelf audits of grocery outlets: chains, outlets, auditors, brands and the findings noted.
CREATE TABLE Chain (
  ChainId INT,
  ChainName VARCHAR(40),
  Format VARCHAR(20),
  PRIMARY KEY (ChainId)
);
CREATE TABLE Outlet (
  OutletId INT,
  ChainId INT,
  Street VARCHAR(60),
  Suburb VARCHAR(40),
  SalesArea INT,
  PRIMARY KEY (OutletId),
  FOREIGN KEY (ChainId) REFERENCES Chain (ChainId)
);
CREATE TABLE Brand (
  BrandId INT,
  BrandName VARCHAR(40),
  Producer VARCHAR(40),
  Category VARCHAR(30),
  PRIMARY KEY (BrandId)
);
CREATE TABLE Audit (
  AuditId INT,
  OutletId INT,
  Auditor VARCHAR(50),
  VisitDay DATE,
  Score INT,
  PRIMARY KEY (AuditId),
  FOREIGN KEY (OutletId) REFERENCES Outlet (OutletId)
);
CREATE TABLE Finding (
  AuditId INT,
  BrandId INT,
  Facings INT,
  ShelfPrice DECIMAL(8,2),
  InStock VARCHAR(3),
  PRIMARY KEY (AuditId, BrandId),
  FOREIGN KEY (AuditId) REFERENCES Audit (AuditId),
  FOREIGN KEY (BrandId) REFERENCES Brand (BrandId)
);

-- en: Which brands belong to the Yoghurt category?
-- zh: Yoghurt品类有哪些品牌？
SELECT BrandName FROM Brand WHERE Category = 'Yoghurt';

-- en: How many brands does each producer have?
-- zh: 每家生产商有多少个品牌？
SELECT Producer, count(*) FROM Brand GROUP BY Producer;

-- en: What is the average score of the audits by Mira Kos?
-- zh: Mira Kos所做巡店的平均得分是多少？
SELECT avg(Score) FROM Audit WHERE Auditor = 'Mira Kos';

-- en: Street and suburb of outlets with more than 2500 square metres.
-- zh: 营业面积超过2500平方米的门店所在的街道和街区。
SELECT Street, Suburb FROM Outlet WHERE SalesArea > 2500;

-- en: When was the audit with the lowest score?
-- zh: 得分最低的那次巡店是哪天？
SELECT VisitDay FROM Audit ORDER BY Score LIMIT 1;

-- en: When was the audit with the highest score?
-- zh: 得分最高的那次巡店是哪天？
SELECT VisitDay FROM Audit ORDER BY Score DESC LIMIT 1;

-- en: Which chains are of the Discount or Convenience format?
-- zh: 哪些连锁属于Discount或Convenience业态？
SELECT ChainName FROM Chain WHERE Format = 'Discount' OR Format = 'Convenience';

-- en: In which suburbs does Vita have outlets?
-- zh: Vita在哪些街区开有门店？
SELECT Outlet.Suburb FROM Outlet JOIN Chain ON Outlet.ChainId = Chain.ChainId WHERE Chain.ChainName = 'Vita';

-- en: How many outlets has every chain?
-- zh: 每家连锁有多少门店？
SELECT Chain.ChainName, count(*) FROM Chain JOIN Outlet ON Chain.ChainId = Outlet.ChainId GROUP BY Chain.ChainId, Chain.ChainName;

-- en: Who visited the shop on Rose Street?
-- zh: 谁去Rose Street的门店巡过店？
SELECT Audit.Auditor FROM Audit JOIN Outlet ON Audit.OutletId = Outlet.OutletId WHERE Outlet.Street = 'Rose Street';

-- en: Mean audit score for each chain.
-- zh: 每家连锁的平均巡店得分。
SELECT Chain.ChainName, avg(Audit.Score) FROM Chain JOIN Outlet ON Chain.ChainId = Outlet.ChainId JOIN Audit ON Outlet.OutletId = Audit.OutletId GROUP BY Chain.ChainId, Chain.ChainName;

-- en: Which auditor made the most visits?
-- zh: 巡店次数最多的稽核员是谁？
SELECT Auditor FROM Audit GROUP BY Auditor ORDER BY count(*) DESC LIMIT 1;

-- en: Which brands were out of stock (No) on 2024-04-02?
-- zh: 2024-04-02哪些品牌缺货（No）？
SELECT Brand.BrandName FROM Brand JOIN Finding ON Brand.BrandId = Finding.BrandId JOIN Audit ON Finding.AuditId = Audit.AuditId WHERE Finding.InStock = 'No' AND Audit.VisitDay = '2024-04-02';

-- en: At what prices was Alpina seen on the shelf?
-- zh: Alpina在货架上的标价都有哪些？
SELECT Finding.ShelfPrice FROM Finding JOIN Brand ON Finding.BrandId = Brand.BrandId WHERE Brand.BrandName = 'Alpina';

-- en: In which different suburbs is Alpina sold?
-- zh: Alpina在哪些不同的街区有售？
SELECT DISTINCT Outlet.Suburb FROM Outlet JOIN Audit ON Outlet.OutletId = Audit.OutletId JOIN Finding ON Audit.AuditId = Finding.AuditId JOIN Brand ON Finding.BrandId = Brand.BrandId WHERE Brand.BrandName = 'Alpina';

-- en: Average number of facings for each brand.
-- zh: 每个品牌的平均排面数。
SELECT Brand.BrandName, avg(Finding.Facings) FROM Brand JOIN Finding ON Brand.BrandId = Finding.BrandId GROUP BY Brand.BrandId, Brand.BrandName;

-- en: Brands with a mean price above 6.
-- zh: 平均货架价高于6的品牌。
SELECT Brand.BrandName FROM Brand JOIN Finding ON Brand.BrandId = Finding.BrandId GROUP BY Brand.BrandId, Brand.BrandName HAVING avg(Finding.ShelfPrice) > 6;

-- en: Streets of outlets that no one has audited.
-- zh: 没有人巡查过的门店在哪些街道？
SELECT Street FROM Outlet WHERE OutletId NOT IN (SELECT OutletId FROM Audit);

-- en: Brands not found in any audit.
-- zh: 任何一次巡店都没见到的品牌。
SELECT BrandName FROM Brand WHERE BrandId NOT IN (SELECT BrandId FROM Finding);

-- en: Auditors who were in Lakeside but not in Old Town.
-- zh: 去过Lakeside但没去过Old Town的稽核员。
SELECT Audit.Auditor FROM Audit JOIN Outlet ON Audit.OutletId = Outlet.OutletId WHERE Outlet.Suburb = 'Lakeside' EXCEPT SELECT Audit.Auditor FROM Audit JOIN Outlet ON Audit.OutletId = Outlet.OutletId WHERE Outlet.Suburb = 'Old Town';

-- en: Suburbs with at least 4 outlets, with their numbers.
-- zh: 至少有4家门店的街区及门店数。
SELECT Suburb, count(*) FROM Outlet GROUP BY Suburb HAVING count(*) >= 4;

-- en: Audit ids and scores below the average score.
-- zh: 得分低于平均分的巡店编号和得分。
SELECT AuditId, Score FROM Audit WHERE Score < (SELECT avg(Score) FROM Audit);
