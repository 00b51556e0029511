-- Drop shipping: suppliers, online stores, the listings stores take from suppliers and the orders sent on.
CREATE TABLE Supplier (
  Supplier_No INT,
  Supplier_Name VARCHAR(60),
  Warehouse_City VARCHAR(40),
  Lead_Days INT,
  Star_Rating DOUBLE,
  PRIMARY KEY (Supplier_No)
);
CREATE TABLE Web_Store (
  Store_No INT,
  Store_Name VARCHAR(60),
  Platform VARCHAR(20),
  Founder VARCHAR(50),
  Opened_Year INT,
  PRIMARY KEY (Store_No)
);
CREATE TABLE Listing (
  Listing_No INT,
  Store_No INT,
  Supplier_No INT,
  Item_Title VARCHAR(100),
  Cost_Price DECIMAL(10,2),
  Sale_Price DECIMAL(10,2),
  Live VARCHAR(3),
  PRIMARY KEY (Listing_No),
  FOREIGN KEY (Store_No) REFERENCES Web_Store (Store_No),
  FOREIGN KEY (Supplier_No) REFERENCES Supplier (Supplier_No)
);
CREATE TABLE Forwarded_Order (
  Order_No INT,
  Listing_No INT,
  Quantity INT,
  Forwarded_On DATE,
  Delivered_On DATE,
  Status VARCHAR(15),
  PRIMARY KEY (Order_No),
  FOREIGN KEY (Listing_No) REFERENCES Listing (Listing_No)
);

-- en: Which suppliers ship from Rotterdam?
-- zh: 哪些供应商从Rotterdam发货？
SELECT Supplier_Name FROM Supplier WHERE Warehouse_City = 'Rotterdam';

-- en: Who founded the store Cosy Otter?
-- zh: Cosy Otter店铺的创办人是谁？
SELECT Founder FROM Web_Store WHERE Store_Name = 'Cosy Otter';

-- en: How many listings are switched on (Yes)?
-- zh: 有多少个商品链接是上架状态（Yes）？
SELECT count(*) FROM Listing WHERE Live = 'Yes';

-- en: Which supplier delivers the fastest, judging by lead time?
-- zh: 按备货天数看，哪家供应商最快？
SELECT Supplier_Name FROM Supplier ORDER BY Lead_Days LIMIT 1;

-- en: Which supplier is rated the highest?
-- zh: 评分最高的供应商是哪家？
SELECT Supplier_Name FROM Supplier ORDER BY Star_Rating DESC LIMIT 1;

-- en: Number of stores on each platform.
-- zh: 每个平台上有多少家店铺？
SELECT Platform, count(*) FROM Web_Store GROUP BY Platform;

-- en: Platforms hosting at least 30 stores.
-- zh: 至少有30家店铺的平台。
SELECT Platform FROM Web_Store GROUP BY Platform HAVING count(*) >= 30;

-- en: In what year were the most stores opened?
-- zh: 哪一年开张的店铺最多？
SELECT Opened_Year FROM Web_Store GROUP BY Opened_Year ORDER BY count(*) DESC LIMIT 1;

-- en: Titles of items sold at more than twice their cost.
-- zh: 售价超过进价两倍的商品标题。
SELECT Item_Title FROM Listing WHERE Sale_Price > 2 * Cost_Price;

-- en: Which items does the store Pine & Thread offer?
-- zh: Pine & Thread店铺出售哪些商品？
SELECT Listing.Item_Title FROM Listing JOIN Web_Store ON Listing.Store_No = Web_Store.Store_No WHERE Web_Store.Store_Name = 'Pine & Thread';

-- en: How many listings does each store have?
-- zh: 每家店铺各有多少个商品链接？
SELECT Web_Store.Store_Name, count(*) FROM Web_Store JOIN Listing ON Web_Store.Store_No = Listing.Store_No GROUP BY Web_Store.Store_No, Web_Store.Store_Name;

-- en: How many listings does each supplier have?
-- zh: 每家供应商各有多少个商品链接？
SELECT Supplier.Supplier_Name, count(*) FROM Supplier JOIN Listing ON Supplier.Supplier_No = Listing.Supplier_No GROUP BY Supplier.Supplier_No, Supplier.Supplier_Name;

-- en: Who supplies the item Bamboo Lamp?
-- zh: Bamboo Lamp这件商品由谁供货？
SELECT Supplier.Supplier_Name FROM Supplier JOIN Listing ON Supplier.Supplier_No = Listing.Supplier_No WHERE Listing.Item_Title = 'Bamboo Lamp';

-- en: Names of the stores that sell goods from Hanlei Trading, without duplicates.
-- zh: 哪些店铺销售Hanlei Trading的货？名称去重。
SELECT DISTINCT Web_Store.Store_Name FROM Web_Store JOIN Listing ON Web_Store.Store_No = Listing.Store_No JOIN Supplier ON Listing.Supplier_No = Supplier.Supplier_No WHERE Supplier.Supplier_Name = 'Hanlei Trading';

-- en: Which item was ordered the most times?
-- zh: 下单次数最多的商品是哪个？
SELECT Listing.Item_Title FROM Listing JOIN Forwarded_Order ON Listing.Listing_No = Forwarded_Order.Listing_No GROUP BY Listing.Listing_No, Listing.Item_Title ORDER BY count(*) DESC LIMIT 1;

-- en: How many units has each supplier been asked to send?
-- zh: 每家供应商总共被要求发出多少件？
SELECT Supplier.Supplier_Name, sum(Forwarded_Order.Quantity) FROM Supplier JOIN Listing ON Supplier.Supplier_No = Listing.Supplier_No JOIN Forwarded_Order ON Listing.Listing_No = Forwarded_Order.Listing_No GROUP BY Supplier.Supplier_No, Supplier.Supplier_Name;

-- en: Order numbers of the Lost orders of the store Cosy Otter.
-- zh: Cosy Otter店铺状态为Lost的订单号有哪些？
SELECT Forwarded_Order.Order_No FROM Forwarded_Order JOIN Listing ON Forwarded_Order.Listing_No = Listing.Listing_No JOIN Web_Store ON Listing.Store_No = Web_Store.Store_No WHERE Forwarded_Order.Status = 'Lost' AND Web_Store.Store_Name = 'Cosy Otter';

-- en: Orders not delivered yet (no delivery date): show the number and the day they were passed on.
-- zh: 还没有送达日期的订单，显示订单号和转发日期。
SELECT Order_No, Forwarded_On FROM Forwarded_Order WHERE Delivered_On IS NULL;

-- en: Suppliers from whom no store takes anything.
-- zh: 没有任何店铺向其拿货的供应商。
SELECT Supplier_Name FROM Supplier WHERE Supplier_No NOT IN (SELECT Supplier_No FROM Listing);

-- en: Items that were never ordered.
-- zh: 从未有人下单的商品标题。
SELECT Item_Title FROM Listing WHERE Listing_No NOT IN (SELECT Listing_No FROM Forwarded_Order);

-- en: Stores selling goods from both Amberline and Quickcrate.
-- zh: 同时销售Amberline和Quickcrate货品的店铺。
SELECT Web_Store.Store_Name FROM Web_Store JOIN Listing ON Web_Store.Store_No = Listing.Store_No JOIN Supplier ON Listing.Supplier_No = Supplier.Supplier_No WHERE Supplier.Supplier_Name = 'Amberline' INTERSECT SELECT Web_Store.Store_Name FROM Web_Store JOIN Listing ON Web_Store.Store_No = Listing.Store_No JOIN Supplier ON Listing.Supplier_No = Supplier.Supplier_No WHERE Supplier.Supplier_Name = 'Quickcrate';

-- en: What's the average selling price of items containing the word Mug?
-- zh: 标题含有Mug的商品平均售价是多少？
SELECT avg(Sale_Price) FROM Listing WHERE Item_Title LIKE '%Mug%';
