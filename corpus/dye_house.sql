-- A textile dye house: customers, fabrics, dyestuffs, dye lots and the recipes used.
CREATE TABLE Customers (
  CustomerID INT,
  Name VARCHAR(60),
  Country VARCHAR(40),
  Type VARCHAR(20),
  SinceYear INT,
  PRIMARY KEY (CustomerID)
);
CREATE TABLE Fabrics (
  FabricID INT,
  Name VARCHAR(60),
  Fibre VARCHAR(30),
  WeightGsm INT,
  Price DECIMAL(10,2),
  Origin VARCHAR(40),
  PRIMARY KEY (FabricID)
);
CREATE TABLE Dyestuffs (
  DyestuffID INT,
  Name VARCHAR(60),
  Colour VARCHAR(30),
  Type VARCHAR(20),
  Price DECIMAL(10,2),
  Country VARCHAR(40),
  PRIMARY KEY (DyestuffID)
);
CREATE TABLE DyeLots (
  LotID INT,
  CustomerID INT,
  FabricID INT,
  LotDate DATE,
  DeliveryDate DATE,
  Metres DOUBLE,
  Shade VARCHAR(30),
  Status VARCHAR(20),
  PRIMARY KEY (LotID),
  FOREIGN KEY (CustomerID) REFERENCES Customers (CustomerID),
  FOREIGN KEY (FabricID) REFERENCES Fabrics (FabricID)
);
CREATE TABLE LotDyestuffs (
  LotID INT,
  DyestuffID INT,
  Grams DOUBLE,
  Bath INT,
  PRIMARY KEY (LotID, DyestuffID),
  FOREIGN KEY (LotID) REFERENCES DyeLots (LotID),
  FOREIGN KEY (DyestuffID) REFERENCES Dyestuffs (DyestuffID)
);

-- en: What are the names of the customers for whom lots have been dyed in Petrol Blue? No repeats, distinct names please.
-- zh: 哪些客户染过Petrol Blue的批次？给出不重复的客户名称。
SELECT DISTINCT Customers.Name FROM Customers JOIN DyeLots ON Customers.CustomerID = DyeLots.CustomerID WHERE DyeLots.Shade = 'Petrol Blue';

-- en: What are the names of the fabrics that have been dyed in Petrol Blue? No repeats, distinct names please.
-- zh: 哪些面料染过Petrol Blue？给出不重复的面料名称。
SELECT DISTINCT Fabrics.Name FROM Fabrics JOIN DyeLots ON Fabrics.FabricID = DyeLots.FabricID WHERE DyeLots.Shade = 'Petrol Blue';

-- en: How many lots are there per status?
-- zh: 各状态的染色批次分别有多少？
SELECT Status, count(*) FROM DyeLots GROUP BY Status;

-- en: Total metres per status, please.
-- zh: 请给出各状态下的总米数。
SELECT Status, sum(Metres) FROM DyeLots GROUP BY Status;

-- en: Which customers come from Portugal?
-- zh: 来自Portugal的客户有哪些？
SELECT Name FROM Customers WHERE Country = 'Portugal';

-- en: Which dyestuffs come from Portugal?
-- zh: 产自Portugal的染料有哪些？
SELECT Name FROM Dyestuffs WHERE Country = 'Portugal';

-- en: Show the names and prices of Linen fabrics, cheapest first.
-- zh: 按价格从低到高列出Linen面料的名称和价格。
SELECT Name, Price FROM Fabrics WHERE Fibre = 'Linen' ORDER BY Price;

-- en: How heavy is the heaviest fabric?
-- zh: 最重的面料克重是多少？
SELECT max(WeightGsm) FROM Fabrics;

-- en: Count the different shades that have been dyed.
-- zh: 一共染过多少种不同的色号？
SELECT count(DISTINCT Shade) FROM DyeLots;

-- en: What is the average price of a Reactive dyestuff?
-- zh: Reactive类染料的均价是多少？
SELECT avg(Price) FROM Dyestuffs WHERE Type = 'Reactive';

-- en: Which fibres do we have in at least three fabrics?
-- zh: 哪些纤维至少有三种面料？
SELECT Fibre FROM Fabrics GROUP BY Fibre HAVING count(*) >= 3;

-- en: I'd like the shade of the longest lot.
-- zh: 米数最长的批次是什么色号？
SELECT Shade FROM DyeLots ORDER BY Metres DESC LIMIT 1;

-- en: Name the three most expensive dyestuffs.
-- zh: 最贵的三种染料是哪些？
SELECT Name FROM Dyestuffs ORDER BY Price DESC LIMIT 3;

-- en: For each customer, give the name and how many lots they have had dyed.
-- zh: 每位客户各染了多少批？给出客户名称和批次数。
SELECT Customers.Name, count(*) FROM Customers JOIN DyeLots ON Customers.CustomerID = DyeLots.CustomerID GROUP BY Customers.CustomerID, Customers.Name;

-- en: How many grams of each dyestuff have been used altogether?
-- zh: 每种染料累计用了多少克？
SELECT Dyestuffs.Name, sum(LotDyestuffs.Grams) FROM Dyestuffs JOIN LotDyestuffs ON Dyestuffs.DyestuffID = LotDyestuffs.DyestuffID GROUP BY Dyestuffs.DyestuffID, Dyestuffs.Name;

-- en: Which lots (ids and dates) used Indigo Carmine?
-- zh: 哪些批次用了Indigo Carmine？给出批号和日期。
SELECT DyeLots.LotID, DyeLots.LotDate FROM DyeLots JOIN LotDyestuffs ON DyeLots.LotID = LotDyestuffs.LotID JOIN Dyestuffs ON LotDyestuffs.DyestuffID = Dyestuffs.DyestuffID WHERE Dyestuffs.Name = 'Indigo Carmine';

-- en: Who has had the most metres of Silk dyed?
-- zh: 哪位客户染的Silk米数最多？
SELECT Customers.Name FROM Customers JOIN DyeLots ON Customers.CustomerID = DyeLots.CustomerID JOIN Fabrics ON DyeLots.FabricID = Fabrics.FabricID WHERE Fabrics.Fibre = 'Silk' GROUP BY Customers.CustomerID, Customers.Name ORDER BY sum(DyeLots.Metres) DESC LIMIT 1;

-- en: Which dyestuffs have never gone into any lot?
-- zh: 哪些染料从未用于任何批次？
SELECT Name FROM Dyestuffs WHERE DyestuffID NOT IN (SELECT DyestuffID FROM LotDyestuffs);

-- en: Find the ids of lots longer than the average lot.
-- zh: 找出米数超过平均值的批次编号。
SELECT LotID FROM DyeLots WHERE Metres > (SELECT avg(Metres) FROM DyeLots);

-- en: Which fabrics are in lots that are On Hold?
-- zh: 处于On Hold状态的批次涉及哪些面料？
SELECT Name FROM Fabrics WHERE FabricID IN (SELECT FabricID FROM DyeLots WHERE Status = 'On Hold');

-- en: From which countries do we have customers but no dyestuffs?
-- zh: 哪些国家有我们的客户却没有染料来源？
SELECT Country FROM Customers EXCEPT SELECT Country FROM Dyestuffs;

-- en: Lots started on 2023-05-02 or delivered on 2023-05-20: give their ids.
-- zh: 2023-05-02开染或2023-05-20交货的批次编号有哪些？
SELECT LotID FROM DyeLots WHERE LotDate = '2023-05-02' OR DeliveryDate = '2023-05-20';
