-- Small pickle makers, their recipes, jars sold to delicatessens and invoices.
CREATE TABLE Maker (
  MakerId INT,
  MakerName VARCHAR(50),
  Region VARCHAR(40),
  FoundedYear INT,
  Staff INT,
  PRIMARY KEY (MakerId)
);
CREATE TABLE Pickle (
  PickleId INT,
  MakerId INT,
  PickleName VARCHAR(50),
  Vegetable VARCHAR(30),
  BrinePercent DOUBLE,
  FermentDays INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (PickleId),
  FOREIGN KEY (MakerId) REFERENCES Maker (MakerId)
);
CREATE TABLE Deli (
  DeliId INT,
  DeliName VARCHAR(50),
  Region VARCHAR(40),
  Owner VARCHAR(50),
  FoundedYear INT,
  PRIMARY KEY (DeliId)
);
CREATE TABLE Invoice (
  InvoiceId INT,
  DeliId INT,
  IssuedOn DATE,
  PaidOn DATE,
  Total DECIMAL(10,2),
  PRIMARY KEY (InvoiceId),
  FOREIGN KEY (DeliId) REFERENCES Deli (DeliId)
);
CREATE TABLE InvoiceLine (
  InvoiceId INT,
  PickleId INT,
  Jars INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (InvoiceId, PickleId),
  FOREIGN KEY (InvoiceId) REFERENCES Invoice (InvoiceId),
  FOREIGN KEY (PickleId) REFERENCES Pickle (PickleId)
);

-- en: Invoice ids issued in March 2024, from 2024-03-01 to 2024-03-31.
-- zh: 2024年3月（2024-03-01至2024-03-31）开具的发票编号。
SELECT InvoiceId FROM Invoice WHERE IssuedOn BETWEEN '2024-03-01' AND '2024-03-31';

-- en: Invoice ids paid in March 2024, from 2024-03-01 to 2024-03-31.
-- zh: 2024年3月（2024-03-01至2024-03-31）付清的发票编号。
SELECT InvoiceId FROM Invoice WHERE PaidOn BETWEEN '2024-03-01' AND '2024-03-31';

-- en: How many invoices has each deli received? Show the deli's name.
-- zh: 每家熟食店收到多少张发票？请带上店名。
SELECT Deli.DeliName, count(*) FROM Deli JOIN Invoice ON Deli.DeliId = Invoice.DeliId GROUP BY Deli.DeliId, Deli.DeliName;

-- en: How much has each deli been billed in total? Show the deli's name.
-- zh: 每家熟食店的发票总金额是多少？请带上店名。
SELECT Deli.DeliName, sum(Invoice.Total) FROM Deli JOIN Invoice ON Deli.DeliId = Invoice.DeliId GROUP BY Deli.DeliId, Deli.DeliName;

-- en: Which maker is the oldest business?
-- zh: 成立最早的泡菜厂是哪家？
SELECT MakerName FROM Maker ORDER BY FoundedYear LIMIT 1;

-- en: Which deli is the oldest business?
-- zh: 成立最早的熟食店是哪家？
SELECT DeliName FROM Deli ORDER BY FoundedYear LIMIT 1;

-- en: Pickles made of Cabbage fermented for more than 30 days.
-- zh: 用Cabbage制成且发酵超过30天的泡菜。
SELECT PickleName FROM Pickle WHERE Vegetable = 'Cabbage' AND FermentDays > 30;

-- en: Who's the owner of Corner Larder?
-- zh: Corner Larder的店主是谁？
SELECT Owner FROM Deli WHERE DeliName = 'Corner Larder';

-- en: How many invoices remain unpaid?
-- zh: 有多少张发票还没付款？
SELECT count(*) FROM Invoice WHERE PaidOn IS NULL;

-- en: Saltiest brine and weakest brine, in percent?
-- zh: 盐水浓度最高和最低各是百分之多少？
SELECT max(BrinePercent), min(BrinePercent) FROM Pickle;

-- en: How many people work for makers in Spreewald altogether?
-- zh: Spreewald的泡菜厂总共有多少员工？
SELECT sum(Staff) FROM Maker WHERE Region = 'Spreewald';

-- en: Number of pickles for each vegetable.
-- zh: 每种蔬菜各有多少款泡菜？
SELECT Vegetable, count(*) FROM Pickle GROUP BY Vegetable;

-- en: Which vegetable takes longest to ferment on average?
-- zh: 平均发酵时间最长的蔬菜是哪种？
SELECT Vegetable FROM Pickle GROUP BY Vegetable ORDER BY avg(FermentDays) DESC LIMIT 1;

-- en: Regions that have more than one maker.
-- zh: 泡菜厂不止一家的地区。
SELECT Region FROM Maker GROUP BY Region HAVING count(*) > 1;

-- en: Name the cheapest pickle together with its maker.
-- zh: 最便宜的泡菜叫什么，是哪家做的？
SELECT Pickle.PickleName, Maker.MakerName FROM Pickle JOIN Maker ON Pickle.MakerId = Maker.MakerId ORDER BY Pickle.Price LIMIT 1;

-- en: Different delis that have bought Fire Kraut?
-- zh: 哪些不同的熟食店买过Fire Kraut？
SELECT DISTINCT Deli.DeliName FROM Deli JOIN Invoice ON Deli.DeliId = Invoice.DeliId JOIN InvoiceLine ON Invoice.InvoiceId = InvoiceLine.InvoiceId JOIN Pickle ON InvoiceLine.PickleId = Pickle.PickleId WHERE Pickle.PickleName = 'Fire Kraut';

-- en: How many jars has Brine Brothers sold?
-- zh: Brine Brothers一共卖出多少罐？
SELECT sum(InvoiceLine.Jars) FROM InvoiceLine JOIN Pickle ON InvoiceLine.PickleId = Pickle.PickleId JOIN Maker ON Pickle.MakerId = Maker.MakerId WHERE Maker.MakerName = 'Brine Brothers';

-- en: What pickle sold the most jars overall?
-- zh: 总共卖出罐数最多的泡菜是哪款？
SELECT Pickle.PickleName FROM Pickle JOIN InvoiceLine ON Pickle.PickleId = InvoiceLine.PickleId GROUP BY Pickle.PickleId, Pickle.PickleName ORDER BY sum(InvoiceLine.Jars) DESC LIMIT 1;

-- en: Which pickles have never been sold?
-- zh: 哪些泡菜从没卖出过？
SELECT PickleName FROM Pickle WHERE PickleId NOT IN (SELECT PickleId FROM InvoiceLine);

-- en: The invoices above the average total: give their ids.
-- zh: 金额高于平均值的发票，给出编号。
SELECT InvoiceId FROM Invoice WHERE Total > (SELECT avg(Total) FROM Invoice);

-- en: Makers that make a Radish pickle but no Cucumber pickle, by maker id.
-- zh: 做Radish泡菜但不做Cucumber泡菜的厂家编号。
SELECT MakerId FROM Pickle WHERE Vegetable = 'Radish' EXCEPT SELECT MakerId FROM Pickle WHERE Vegetable = 'Cucumber';

-- en: All regions with a maker or a deli.
-- zh: 有泡菜厂或熟食店的所有地区。
SELECT Region FROM Maker UNION SELECT Region FROM Deli;
