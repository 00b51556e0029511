-- Supplier scorecards: vendors, their categories, quarterly scores and deliveries received.
CREATE TABLE Category (
  CatCode VARCHAR(6),
  CatName VARCHAR(40),
  Buyer VARCHAR(50),
  PRIMARY KEY (CatCode)
);
CREATE TABLE Vendor (
  VendorNo INT,
  VendorName VARCHAR(60),
  CatCode VARCHAR(6),
  PayDays INT,
  IsoCertified VARCHAR(3),
  SinceYear INT,
  PRIMARY KEY (VendorNo),
  FOREIGN KEY (CatCode) REFERENCES Category (CatCode)
);
CREATE TABLE Scorecard (
  VendorNo INT,
  Quarter VARCHAR(6),
  Quality INT,
  Punctuality INT,
  Service INT,
  PRIMARY KEY (VendorNo, Quarter),
  FOREIGN KEY (VendorNo) REFERENCES Vendor (VendorNo)
);
CREATE TABLE Delivery (
  DeliveryNo INT,
  VendorNo INT,
  DueOn DATE,
  ArrivedOn DATE,
  Qty INT,
  RejectedQty INT,
  PRIMARY KEY (DeliveryNo),
  FOREIGN KEY (VendorNo) REFERENCES Vendor (VendorNo)
);

-- en: Which vendors have ISO certification (Yes)?
-- zh: 哪些供应商有ISO认证（Yes）？
SELECT VendorName FROM Vendor WHERE IsoCertified = 'Yes';

-- en: Which vendors have we dealt with since before 2008?
-- zh: 2008年之前就开始合作的供应商有哪些？
SELECT VendorName FROM Vendor WHERE SinceYear < 2008;

-- en: Who buys the Fasteners category?
-- zh: Fasteners品类由谁负责采购？
SELECT Buyer FROM Category WHERE CatName = 'Fasteners';

-- en: How many deliveries arrived on 2024-02-19?
-- zh: 2024-02-19到货多少批？
SELECT count(*) FROM Delivery WHERE ArrivedOn = '2024-02-19';

-- en: Numbers of the deliveries that came late.
-- zh: 迟到的交货批次号。
SELECT DeliveryNo FROM Delivery WHERE ArrivedOn > DueOn;

-- en: Average quality mark per quarter.
-- zh: 各季度的平均质量得分。
SELECT Quarter, avg(Quality) FROM Scorecard GROUP BY Quarter;

-- en: Average punctuality mark per quarter.
-- zh: 各季度的平均准时得分。
SELECT Quarter, avg(Punctuality) FROM Scorecard GROUP BY Quarter;

-- en: What is the longest payment term?
-- zh: 最长的付款账期是多少天？
SELECT max(PayDays) FROM Vendor;

-- en: Vendors in the Fasteners category, with their payment terms.
-- zh: Fasteners品类的供应商及其付款账期。
SELECT Vendor.VendorName, Vendor.PayDays FROM Vendor JOIN Category ON Vendor.CatCode = Category.CatCode WHERE Category.CatName = 'Fasteners';

-- en: How many vendors does every category hold?
-- zh: 每个品类有多少家供应商？
SELECT Category.CatName, count(*) FROM Category JOIN Vendor ON Category.CatCode = Vendor.CatCode GROUP BY Category.CatCode, Category.CatName;

-- en: What quality did Kelder Plast score in 2024Q1?
-- zh: Kelder Plast在2024Q1的质量得分是多少？
SELECT Scorecard.Quality FROM Scorecard JOIN Vendor ON Scorecard.VendorNo = Vendor.VendorNo WHERE Vendor.VendorName = 'Kelder Plast' AND Scorecard.Quarter = '2024Q1';

-- en: Which vendors had a service mark under 50?
-- zh: 哪些供应商的服务得分低于50？
SELECT Vendor.VendorName FROM Vendor JOIN Scorecard ON Vendor.VendorNo = Scorecard.VendorNo WHERE Scorecard.Service < 50;

-- en: Vendor with the most deliveries?
-- zh: 交货批次最多的供应商是谁？
SELECT Vendor.VendorName FROM Vendor JOIN Delivery ON Vendor.VendorNo = Delivery.VendorNo GROUP BY Vendor.VendorNo, Vendor.VendorName ORDER BY count(*) DESC LIMIT 1;

-- en: Total quantity turned down per vendor.
-- zh: 每家供应商被拒收的总数量。
SELECT Vendor.VendorName, sum(Delivery.RejectedQty) FROM Vendor JOIN Delivery ON Vendor.VendorNo = Delivery.VendorNo GROUP BY Vendor.VendorNo, Vendor.VendorName;

-- en: Which buyers deal with vendors who delivered more than 5000 pieces at once?
-- zh: 哪些采购员对接的供应商单批交货超过5000件？
SELECT Category.Buyer FROM Category JOIN Vendor ON Category.CatCode = Vendor.CatCode JOIN Delivery ON Vendor.VendorNo = Delivery.VendorNo WHERE Delivery.Qty > 5000;

-- en: Average quality by category name, best first.
-- zh: 按品类名称统计平均质量得分，由高到低。
SELECT Category.CatName, avg(Scorecard.Quality) FROM Category JOIN Vendor ON Category.CatCode = Vendor.CatCode JOIN Scorecard ON Vendor.VendorNo = Scorecard.VendorNo GROUP BY Category.CatCode, Category.CatName ORDER BY avg(Scorecard.Quality) DESC;

-- en: Vendors that have not been scored.
-- zh: 没有评过分的供应商。
SELECT VendorName FROM Vendor WHERE VendorNo NOT IN (SELECT VendorNo FROM Scorecard);

-- en: Vendors that have never delivered.
-- zh: 从未交过货的供应商。
SELECT VendorName FROM Vendor WHERE VendorNo NOT IN (SELECT VendorNo FROM Delivery);

-- en: Payment terms shared by more than 10 vendors.
-- zh: 有超过10家供应商采用的付款账期。
SELECT PayDays FROM Vendor GROUP BY PayDays HAVING count(*) > 10;

-- en: Vendors whose quality beat 90 in 2023Q4 but not in 2024Q1.
-- zh: 2023Q4质量得分大于90而2024Q1没有大于90的供应商。
SELECT Vendor.VendorName FROM Vendor JOIN Scorecard ON Vendor.VendorNo = Scorecard.VendorNo WHERE Scorecard.Quarter = '2023Q4' AND Scorecard.Quality > 90 EXCEPT SELECT Vendor.VendorName FROM Vendor JOIN Scorecard ON Vendor.VendorNo = Scorecard.VendorNo WHERE Scorecard.Quarter = '2024Q1' AND Scorecard.Quality > 90;

-- en: How many different vendors of category name Packaging were scored?
-- zh: Packaging品类中评过分的供应商有多少家（不重复计）？
SELECT count(DISTINCT Scorecard.VendorNo) FROM Scorecard JOIN Vendor ON Scorecard.VendorNo = Vendor.VendorNo JOIN Category ON Vendor.CatCode = Category.CatCode WHERE Category.CatName = 'Packaging';

-- en: The five biggest deliveries: number and quantity.
-- zh: 数量最大的五批交货：批次号和数量。
SELECT DeliveryNo, Qty FROM Delivery ORDER BY Qty DESC LIMIT 5;
