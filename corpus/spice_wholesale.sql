-- A spice wholesaler: suppliers, spices, restaurants as customers, sales orders and sales reps.
CREATE TABLE SalesRep (
  RepId INT,
  RepName VARCHAR(50),
  Region VARCHAR(30),
  BirthDate DATE,
  HireDate DATE,
  ManagerId INT,
  PRIMARY KEY (RepId),
  FOREIGN KEY (ManagerId) REFERENCES SalesRep (RepId)
);
CREATE TABLE Customer (
  CustomerId INT,
  CustomerName VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  Kind VARCHAR(20),
  RepId INT,
  PRIMARY KEY (CustomerId),
  FOREIGN KEY (RepId) REFERENCES SalesRep (RepId)
);
CREATE TABLE Supplier (
  SupplierId INT,
  SupplierName VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  Rating DOUBLE,
  PRIMARY KEY (SupplierId)
);
CREATE TABLE Spice (
  SpiceId INT,
  SpiceName VARCHAR(40),
  SupplierId INT,
  Kind VARCHAR(20),
  CostPerKg DECIMAL(10,2),
  PricePerKg DECIMAL(10,2),
  StockKg DOUBLE,
  PRIMARY KEY (SpiceId),
  FOREIGN KEY (SupplierId) REFERENCES Supplier (SupplierId)
);
CREATE TABLE SalesOrder (
  OrderNo INT,
  CustomerId INT,
  OrderDate DATE,
  ShipDate DATE,
  Status VARCHAR(20),
  PRIMARY KEY (OrderNo),
  FOREIGN KEY (CustomerId) REFERENCES Customer (CustomerId)
);
CREATE TABLE OrderLine (
  OrderNo INT,
  SpiceId INT,
  Kg DOUBLE,
  Discount DOUBLE,
  PRIMARY KEY (OrderNo, SpiceId),
  FOREIGN KEY (OrderNo) REFERENCES SalesOrder (OrderNo),
  FOREIGN KEY (SpiceId) REFERENCES Spice (SpiceId)
);

-- en: Show me the customers from India.
-- zh: 列出来自India的客户。
SELECT CustomerName FROM Customer WHERE Country = 'India';

-- en: Show me the suppliers from India.
-- zh: 列出来自India的供应商。
SELECT SupplierName FROM Supplier WHERE Country = 'India';

-- en: Which spices of the kind Seed have less than 20 kg in stock?
-- zh: Seed类香料中库存不足20千克的有哪些？
SELECT SpiceName FROM Spice WHERE Kind = 'Seed' AND StockKg < 20;

-- en: Orders not shipped so far: number and date of the order.
-- zh: 至今没有发货的订单号和下单日期。
SELECT OrderNo, OrderDate FROM SalesOrder WHERE ShipDate IS NULL;

-- en: Which is the dearest spice in our price list (price per kg)?
-- zh: 每千克售价最高的香料是哪种？
SELECT SpiceName FROM Spice ORDER BY PricePerKg DESC LIMIT 1;

-- en: Which spice has been ordered the most by weight?
-- zh: 按重量计订购最多的香料是哪种？
SELECT Spice.SpiceName FROM Spice JOIN OrderLine ON Spice.SpiceId = OrderLine.SpiceId GROUP BY Spice.SpiceId, Spice.SpiceName ORDER BY sum(OrderLine.Kg) DESC LIMIT 1;

-- en: The number of orders that are Backordered?
-- zh: 状态为Backordered的订单有多少？
SELECT count(*) FROM SalesOrder WHERE Status = 'Backordered';

-- en: What does a kilo of spice cost us on average?
-- zh: 我们每千克香料的平均成本是多少？
SELECT avg(CostPerKg) FROM Spice;

-- en: How many different customers have ordered since 2023-01-01 inclusive?
-- zh: 2023-01-01起（含当日）有多少个不同的客户下过单？
SELECT count(DISTINCT CustomerId) FROM SalesOrder WHERE OrderDate >= '2023-01-01';

-- en: Kilos in stock by kind of spice.
-- zh: 各类香料的库存千克数。
SELECT Kind, sum(StockKg) FROM Spice GROUP BY Kind;

-- en: Which kind of customer is the most common?
-- zh: 最常见的客户类型是什么？
SELECT Kind FROM Customer GROUP BY Kind ORDER BY count(*) DESC LIMIT 1;

-- en: Regions with more than one sales rep.
-- zh: 有不止一名销售代表的区域。
SELECT Region FROM SalesRep GROUP BY Region HAVING count(*) > 1;

-- en: Who was hired last among the sales reps?
-- zh: 最晚入职的销售代表是谁？
SELECT RepName FROM SalesRep ORDER BY HireDate DESC LIMIT 1;

-- en: Who is the youngest of the sales reps?
-- zh: 最年轻的销售代表是谁？
SELECT RepName FROM SalesRep ORDER BY BirthDate DESC LIMIT 1;

-- en: Who looks after the customer Trattoria Bruna?
-- zh: 客户Trattoria Bruna由哪位销售代表负责？
SELECT SalesRep.RepName FROM SalesRep JOIN Customer ON SalesRep.RepId = Customer.RepId WHERE Customer.CustomerName = 'Trattoria Bruna';

-- en: Which suppliers provide Cardamom?
-- zh: 哪些供应商提供Cardamom？
SELECT Supplier.SupplierName FROM Supplier JOIN Spice ON Supplier.SupplierId = Spice.SupplierId WHERE Spice.SpiceName = 'Cardamom';

-- en: What has Trattoria Bruna ordered, and how many kilos each time?
-- zh: Trattoria Bruna订过哪些香料，每次多少千克？
SELECT Spice.SpiceName, OrderLine.Kg FROM Customer JOIN SalesOrder ON Customer.CustomerId = SalesOrder.CustomerId JOIN OrderLine ON SalesOrder.OrderNo = OrderLine.OrderNo JOIN Spice ON OrderLine.SpiceId = Spice.SpiceId WHERE Customer.CustomerName = 'Trattoria Bruna';

-- en: For each customer, the name and number of orders.
-- zh: 每位客户的名称和订单数。
SELECT Customer.CustomerName, count(*) FROM Customer JOIN SalesOrder ON Customer.CustomerId = SalesOrder.CustomerId GROUP BY Customer.CustomerId, Customer.CustomerName;

-- en: List the reps and the names of their managers.
-- zh: 列出销售代表及其经理的姓名。
SELECT r.RepName, m.RepName FROM SalesRep r JOIN SalesRep m ON r.ManagerId = m.RepId;

-- en: Which spices have never been ordered?
-- zh: 从未被订购的香料有哪些？
SELECT SpiceName FROM Spice WHERE SpiceId NOT IN (SELECT SpiceId FROM OrderLine);

-- en: Suppliers rated better than the average supplier?
-- zh: 评分高于平均的供应商有哪些？
SELECT SupplierName FROM Supplier WHERE Rating > (SELECT avg(Rating) FROM Supplier);

-- en: Countries where we have a customer and a supplier as well.
-- zh: 既有客户又有供应商的国家。
SELECT Country FROM Customer INTERSECT SELECT Country FROM Supplier;
