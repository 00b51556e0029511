-- Footwear brands: models, sizes in stock at outlets, and product reviews by runners.
CREATE TABLE Brand (
  BrandID INT,
  Name VARCHAR(40),
  Country VARCHAR(40),
  FoundedYear INT,
  Status VARCHAR(20),
  PRIMARY KEY (BrandID)
);
CREATE TABLE ShoeModel (
  ModelID INT,
  BrandID INT,
  Name VARCHAR(60),
  Type VARCHAR(20),
  WeightGrams INT,
  Price DECIMAL(10,2),
  ReleaseDate DATE,
  Status VARCHAR(20),
  PRIMARY KEY (ModelID),
  FOREIGN KEY (BrandID) REFERENCES Brand (BrandID)
);
CREATE TABLE Outlet (
  OutletID INT,
  Name VARCHAR(60),
  Type VARCHAR(20),
  City VARCHAR(40),
  Country VARCHAR(40),
  PRIMARY KEY (OutletID)
);
CREATE TABLE StockItem (
  OutletID INT,
  ModelID INT,
  EuSize INT,
  Pairs INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (OutletID, ModelID, EuSize),
  FOREIGN KEY (OutletID) REFERENCES Outlet (OutletID),
  FOREIGN KEY (ModelID) REFERENCES ShoeModel (ModelID)
);
CREATE TABLE Tester (
  TesterID INT,
  Name VARCHAR(60),
  Country VARCHAR(40),
  Age INT,
  EuSize INT,
  PRIMARY KEY (TesterID)
);
CREATE TABLE Review (
  ReviewID INT,
  ModelID INT,
  TesterID INT,
  Score INT,
  KmWorn INT,
  ReviewDate DATE,
  PRIMARY KEY (ReviewID),
  FOREIGN KEY (ModelID) REFERENCES ShoeModel (ModelID),
  FOREIGN KEY (TesterID) REFERENCES Tester (TesterID)
);

-- en: Which brands are from Italy?
-- zh: 来自Italy的品牌有哪些？
SELECT Name FROM Brand WHERE Country = 'Italy';

-- en: Who tests shoes in size 47?
-- zh: 鞋码47的测试员是谁？
SELECT Name FROM Tester WHERE EuSize = 47;

-- en: Which trail shoes (type Trail) does a brand from Italy make?
-- zh: Italy的品牌生产哪些Trail型鞋款？
SELECT ShoeModel.Name FROM ShoeModel JOIN Brand ON ShoeModel.BrandID = Brand.BrandID WHERE ShoeModel.Type = 'Trail' AND Brand.Country = 'Italy';

-- en: How many models are Discontinued?
-- zh: 有多少鞋款已Discontinued？
SELECT count(*) FROM ShoeModel WHERE Status = 'Discontinued';

-- en: Outlets where you can get the Cloudpath in size 39.
-- zh: 哪些门店有39码的Cloudpath？
SELECT Outlet.Name FROM Outlet JOIN StockItem ON Outlet.OutletID = StockItem.OutletID JOIN ShoeModel ON StockItem.ModelID = ShoeModel.ModelID WHERE ShoeModel.Name = 'Cloudpath' AND StockItem.EuSize = 39;

-- en: Average weight for each type of shoe.
-- zh: 每种鞋型的平均重量。
SELECT Type, avg(WeightGrams) FROM ShoeModel GROUP BY Type;

-- en: The lightest shoe model and its weight.
-- zh: 最轻的鞋款及其重量。
SELECT Name, WeightGrams FROM ShoeModel ORDER BY WeightGrams ASC LIMIT 1;

-- en: How many pairs does each outlet hold? Name and total.
-- zh: 每家门店共有多少双鞋？列出店名和总数。
SELECT Outlet.Name, sum(StockItem.Pairs) FROM Outlet JOIN StockItem ON Outlet.OutletID = StockItem.OutletID GROUP BY Outlet.OutletID, Outlet.Name;

-- en: Which model is reviewed most?
-- zh: 评测最多的鞋款是哪个？
SELECT ShoeModel.Name FROM ShoeModel JOIN Review ON ShoeModel.ModelID = Review.ModelID GROUP BY ShoeModel.ModelID, ShoeModel.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which brands does Ingrid Vasko review? Distinct brand names.
-- zh: Ingrid Vasko评测过哪些不同的品牌？
SELECT DISTINCT Brand.Name FROM Brand JOIN ShoeModel ON Brand.BrandID = ShoeModel.BrandID JOIN Review ON ShoeModel.ModelID = Review.ModelID JOIN Tester ON Review.TesterID = Tester.TesterID WHERE Tester.Name = 'Ingrid Vasko';

-- en: Models that have never been reviewed.
-- zh: 从未被评测过的鞋款。
SELECT Name FROM ShoeModel WHERE ModelID NOT IN (SELECT ModelID FROM Review);

-- en: What is the average list price of models from the brand Tarvos?
-- zh: Tarvos品牌鞋款的平均定价是多少？
SELECT avg(ShoeModel.Price) FROM ShoeModel JOIN Brand ON ShoeModel.BrandID = Brand.BrandID WHERE Brand.Name = 'Tarvos';

-- en: At what prices is the model Cloudpath sold at the outlet Hafen 9?
-- zh: Cloudpath在Hafen 9门店卖多少钱？
SELECT StockItem.Price FROM StockItem JOIN ShoeModel ON StockItem.ModelID = ShoeModel.ModelID JOIN Outlet ON StockItem.OutletID = Outlet.OutletID WHERE ShoeModel.Name = 'Cloudpath' AND Outlet.Name = 'Hafen 9';

-- en: Countries with at least 3 outlets.
-- zh: 至少有3家门店的国家。
SELECT Country FROM Outlet GROUP BY Country HAVING count(*) >= 3;

-- en: Models dearer than the average model, by descending price.
-- zh: 按价格从高到低列出高于平均定价的鞋款。
SELECT Name FROM ShoeModel WHERE Price > (SELECT avg(Price) FROM ShoeModel) ORDER BY Price DESC;

-- en: Which countries have both testers and outlets?
-- zh: 哪些国家既有测试员又有门店？
SELECT Country FROM Tester INTERSECT SELECT Country FROM Outlet;

-- en: How old is the oldest tester, and what's the average age of all testers?
-- zh: 最年长的测试员多大？所有测试员的平均年龄是多少？
SELECT max(Age), avg(Age) FROM Tester;

-- en: Testers who gave a score of 10 after wearing a shoe for over 800 km.
-- zh: 穿鞋超过800公里后打出10分的测试员。
SELECT Tester.Name FROM Tester JOIN Review ON Tester.TesterID = Review.TesterID WHERE Review.Score = 10 AND Review.KmWorn > 800;

-- en: For each brand, show its name and how many models it has.
-- zh: 每个品牌各有多少款鞋？列出品牌名称。
SELECT Brand.Name, count(*) FROM Brand JOIN ShoeModel ON Brand.BrandID = ShoeModel.BrandID GROUP BY Brand.BrandID, Brand.Name;

-- en: Models released between 2023-03-01 and 2023-05-31 with the status Current.
-- zh: 2023-03-01到2023-05-31之间发布且状态为Current的鞋款。
SELECT Name FROM ShoeModel WHERE ReleaseDate BETWEEN '2023-03-01' AND '2023-05-31' AND Status = 'Current';

-- en: Countries of brands in which there is no outlet.
-- zh: 有品牌但没有门店的国家。
SELECT Country FROM Brand EXCEPT SELECT Country FROM Outlet;

-- en: Three newest models, please.
-- zh: 请给出最新发布的三款鞋。
SELECT Name FROM ShoeModel ORDER BY ReleaseDate DESC LIMIT 3;
