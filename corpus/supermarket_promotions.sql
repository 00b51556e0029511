-- A supermarket chain: branches, products, shelf stock, promotions and till receipts.
CREATE TABLE Branch (
  BranchID INT,
  BranchName VARCHAR(50),
  Town VARCHAR(40),
  FloorArea DOUBLE,
  OpenYear INT,
  Format VARCHAR(20),
  PRIMARY KEY (BranchID)
);
CREATE TABLE Product (
  ProductID INT,
  ProductName VARCHAR(60),
  Brand VARCHAR(40),
  Category VARCHAR(30),
  ShelfPrice DECIMAL(10,2),
  Weight_g INT,
  IsOrganic VARCHAR(3),
  PRIMARY KEY (ProductID)
);
CREATE TABLE BranchStock (
  BranchID INT,
  ProductID INT,
  UnitsOnHand INT,
  Aisle VARCHAR(6),
  LastDelivery DATE,
  PRIMARY KEY (BranchID, ProductID),
  FOREIGN KEY (BranchID) REFERENCES Branch (BranchID),
  FOREIGN KEY (ProductID) REFERENCES Product (ProductID)
);
CREATE TABLE Promotion (
  PromoID INT,
  PromoName VARCHAR(60),
  ProductID INT,
  DiscountPct INT,
  StartDate DATE,
  EndDate DATE,
  PRIMARY KEY (PromoID),
  FOREIGN KEY (ProductID) REFERENCES Product (ProductID)
);
CREATE TABLE Receipt (
  ReceiptNo INT,
  BranchID INT,
  SoldAt DATETIME,
  PaymentType VARCHAR(20),
  Total DECIMAL(10,2),
  PRIMARY KEY (ReceiptNo),
  FOREIGN KEY (BranchID) REFERENCES Branch (BranchID)
);
CREATE TABLE ReceiptItem (
  ReceiptNo INT,
  ProductID INT,
  Quantity INT,
  LineAmount DECIMAL(10,2),
  PRIMARY KEY (ReceiptNo, ProductID),
  FOREIGN KEY (ReceiptNo) REFERENCES Receipt (ReceiptNo),
  FOREIGN KEY (ProductID) REFERENCES Product (ProductID)
);

-- en: Which organic products ('Yes') are in the Dairy category?
-- zh: Dairy类中有机（IsOrganic为Yes）的商品有哪些？
SELECT ProductName FROM Product WHERE IsOrganic = 'Yes' AND Category = 'Dairy';

-- en: Names and towns of the branches opened between 1995 and 2005.
-- zh: 1995年到2005年之间开业的门店名称和所在城镇。
SELECT BranchName, Town FROM Branch WHERE OpenYear BETWEEN 1995 AND 2005;

-- en: Please list the promotions beginning after 2024-06-30 with a discount of at least 30 percent.
-- zh: 请列出2024-06-30之后开始且折扣不低于30%的促销活动。
SELECT PromoName FROM Promotion WHERE StartDate > '2024-06-30' AND DiscountPct >= 30;

-- en: How many receipts were paid by Voucher?
-- zh: 用Voucher付款的小票有多少张？
SELECT count(*) FROM Receipt WHERE PaymentType = 'Voucher';

-- en: What is the average total of a receipt?
-- zh: 小票的平均金额是多少？
SELECT avg(Total) FROM Receipt;

-- en: What's the floor area of all Hypermarket branches put together?
-- zh: 所有Hypermarket门店的营业面积合计是多少？
SELECT sum(FloorArea) FROM Branch WHERE Format = 'Hypermarket';

-- en: How many products does each brand have?
-- zh: 每个品牌有多少种商品？
SELECT Brand, count(*) FROM Product GROUP BY Brand;

-- en: Which payment type is used the least?
-- zh: 使用最少的付款方式是哪种？
SELECT PaymentType FROM Receipt GROUP BY PaymentType ORDER BY count(*) LIMIT 1;

-- en: In which categories is the average shelf price above 10?
-- zh: 哪些类别的平均售价高于10？
SELECT Category FROM Product GROUP BY Category HAVING avg(ShelfPrice) > 10;

-- en: What is the heaviest product of the Kornblume brand?
-- zh: Kornblume品牌最重的商品是什么？
SELECT ProductName FROM Product WHERE Brand = 'Kornblume' ORDER BY Weight_g DESC LIMIT 1;

-- en: Show the ten cheapest products and their prices.
-- zh: 列出最便宜的十种商品及其价格。
SELECT ProductName, ShelfPrice FROM Product ORDER BY ShelfPrice LIMIT 10;

-- en: In which aisle is Smoked Paprika at the Riverside branch?
-- zh: Riverside门店的Smoked Paprika在哪个货架通道？
SELECT BranchStock.Aisle FROM BranchStock JOIN Branch ON BranchStock.BranchID = Branch.BranchID JOIN Product ON BranchStock.ProductID = Product.ProductID WHERE Branch.BranchName = 'Riverside' AND Product.ProductName = 'Smoked Paprika';

-- en: Which product has had the most promotions?
-- zh: 做过促销次数最多的商品是哪个？
SELECT Product.ProductName FROM Product JOIN Promotion ON Product.ProductID = Promotion.ProductID GROUP BY Product.ProductID, Product.ProductName ORDER BY count(*) DESC LIMIT 1;

-- en: Takings of each branch: show the name and the sum of its receipts.
-- zh: 各门店的营业额：给出门店名称及其小票金额合计。
SELECT Branch.BranchName, sum(Receipt.Total) FROM Branch JOIN Receipt ON Branch.BranchID = Receipt.BranchID GROUP BY Branch.BranchID, Branch.BranchName;

-- en: In what towns was Barley Tea sold?
-- zh: Barley Tea在哪些城镇卖出过？
SELECT Branch.Town FROM Branch JOIN Receipt ON Branch.BranchID = Receipt.BranchID JOIN ReceiptItem ON Receipt.ReceiptNo = ReceiptItem.ReceiptNo JOIN Product ON ReceiptItem.ProductID = Product.ProductID WHERE Product.ProductName = 'Barley Tea';

-- en: How many units of Frozen goods are on hand over all branches?
-- zh: 所有门店Frozen类商品的现有库存共多少件？
SELECT sum(BranchStock.UnitsOnHand) FROM BranchStock JOIN Product ON BranchStock.ProductID = Product.ProductID WHERE Product.Category = 'Frozen';

-- en: Names of products of which more than 500 pieces have been sold in all.
-- zh: 累计卖出超过500件的商品名称。
SELECT Product.ProductName FROM Product JOIN ReceiptItem ON Product.ProductID = ReceiptItem.ProductID GROUP BY Product.ProductID, Product.ProductName HAVING sum(ReceiptItem.Quantity) > 500;

-- en: What products have never been on promotion?
-- zh: 哪些商品从未参加过促销？
SELECT ProductName FROM Product WHERE ProductID NOT IN (SELECT ProductID FROM Promotion);

-- en: Find the branches that are smaller than the average in floor area.
-- zh: 查找面积小于平均面积的门店。
SELECT BranchName FROM Branch WHERE FloorArea < (SELECT avg(FloorArea) FROM Branch);

-- en: Give the number of the receipt with the biggest total and the branch that issued it.
-- zh: 给出金额最大的小票号及开具该小票的门店。
SELECT Receipt.ReceiptNo, Branch.BranchName FROM Receipt JOIN Branch ON Receipt.BranchID = Branch.BranchID ORDER BY Receipt.Total DESC LIMIT 1;

-- en: Brands active in both Snacks and Bakery?
-- zh: 同时涉足Snacks和Bakery两类的品牌有哪些？
SELECT Brand FROM Product WHERE Category = 'Snacks' INTERSECT SELECT Brand FROM Product WHERE Category = 'Bakery';

-- en: List the names of all products that are either discounted by 50 percent or more or cost less than 1 on the shelf.
-- zh: 列出折扣达50%及以上，或者售价低于1的所有商品名称。
SELECT Product.ProductName FROM Product JOIN Promotion ON Product.ProductID = Promotion.ProductID WHERE Promotion.DiscountPct >= 50 UNION SELECT ProductName FROM Product WHERE ShelfPrice < 1;
