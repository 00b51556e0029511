-- Alpaca ranches, their animals, shearing results and fleece buyers.
CREATE TABLE Ranches (
  RanchID INT,
  RanchName VARCHAR(50),
  Valley VARCHAR(40),
  Hectares DOUBLE,
  FoundedYear INT,
  PRIMARY KEY (RanchID)
);
CREATE TABLE Alpacas (
  AlpacaID INT,
  Name VARCHAR(40),
  RanchID INT,
  Breed VARCHAR(20),
  Color VARCHAR(20),
  Sex VARCHAR(1),
  BirthDate DATE,
  SireID INT,
  PRIMARY KEY (AlpacaID),
  FOREIGN KEY (RanchID) REFERENCES Ranches (RanchID),
  FOREIGN KEY (SireID) REFERENCES Alpacas (AlpacaID)
);
CREATE TABLE Buyers (
  BuyerID INT,
  BuyerName VARCHAR(50),
  Type VARCHAR(20),
  Town VARCHAR(40),
  PRIMARY KEY (BuyerID)
);
CREATE TABLE Fleeces (
  FleeceID INT,
  AlpacaID INT,
  BuyerID INT,
  ShornOn DATE,
  WeightKg DOUBLE,
  Micron DOUBLE,
  Grade VARCHAR(5),
  Price DECIMAL(8,2),
  PRIMARY KEY (FleeceID),
  FOREIGN KEY (AlpacaID) REFERENCES Alpacas (AlpacaID),
  FOREIGN KEY (BuyerID) REFERENCES Buyers (BuyerID)
);

-- en: Show the names of all Suri alpacas.
-- zh: 列出所有Suri品种羊驼的名字。
SELECT Name FROM Alpacas WHERE Breed = 'Suri';

-- en: Show the names of all Huacaya alpacas.
-- zh: 列出所有Huacaya品种羊驼的名字。
SELECT Name FROM Alpacas WHERE Breed = 'Huacaya';

-- en: Which ranch is the oldest?
-- zh: 哪个牧场历史最悠久？
SELECT RanchName FROM Ranches ORDER BY FoundedYear LIMIT 1;

-- en: How many alpacas are either White or Fawn?
-- zh: 毛色为White或Fawn的羊驼有多少只？
SELECT count(*) FROM Alpacas WHERE Color = 'White' OR Color = 'Fawn';

-- en: What is the finest micron value ever measured?
-- zh: 测得的最细纤维直径是多少微米？
SELECT min(Micron) FROM Fleeces;

-- en: Count the animals of every coat colour.
-- zh: 统计每种毛色的羊驼数量。
SELECT Color, count(*) FROM Alpacas GROUP BY Color;

-- en: Number of animals per ranch, please, with the ranch's name.
-- zh: 请给出各牧场名称及其羊驼数量。
SELECT Ranches.RanchName, count(*) FROM Ranches JOIN Alpacas ON Ranches.RanchID = Alpacas.RanchID GROUP BY Ranches.RanchID, Ranches.RanchName;

-- en: Which ranches keep at least 40 alpacas?
-- zh: 哪些牧场饲养了至少40只羊驼？
SELECT Ranches.RanchName FROM Ranches JOIN Alpacas ON Ranches.RanchID = Alpacas.RanchID GROUP BY Ranches.RanchID, Ranches.RanchName HAVING count(*) >= 40;

-- en: Who is the father of Dulcinea?
-- zh: Dulcinea的父亲是哪只羊驼？
SELECT T2.Name FROM Alpacas AS T1 JOIN Alpacas AS T2 ON T1.SireID = T2.AlpacaID WHERE T1.Name = 'Dulcinea';

-- en: Which male has sired the most offspring?
-- zh: 后代最多的种公羊驼叫什么名字？
SELECT T2.Name FROM Alpacas AS T1 JOIN Alpacas AS T2 ON T1.SireID = T2.AlpacaID GROUP BY T2.AlpacaID, T2.Name ORDER BY count(*) DESC LIMIT 1;

-- en: What did the fleeces of Moonbeam weigh, and when were they shorn?
-- zh: Moonbeam的羊驼毛有多重，分别在何时剪下？
SELECT Fleeces.WeightKg, Fleeces.ShornOn FROM Fleeces JOIN Alpacas ON Fleeces.AlpacaID = Alpacas.AlpacaID WHERE Alpacas.Name = 'Moonbeam';

-- en: Find the different buyers who bought wool from Alta Vista ranch.
-- zh: 查找从Alta Vista牧场买过羊驼毛的不同买家。
SELECT DISTINCT Buyers.BuyerName FROM Buyers JOIN Fleeces ON Buyers.BuyerID = Fleeces.BuyerID JOIN Alpacas ON Fleeces.AlpacaID = Alpacas.AlpacaID JOIN Ranches ON Alpacas.RanchID = Ranches.RanchID WHERE Ranches.RanchName = 'Alta Vista';

-- en: How much has each buyer spent in total?
-- zh: 每位买家总共花了多少钱？
SELECT Buyers.BuyerName, sum(Fleeces.Price) FROM Buyers JOIN Fleeces ON Buyers.BuyerID = Fleeces.BuyerID GROUP BY Buyers.BuyerID, Buyers.BuyerName;

-- en: Average fibre thickness of the fleeces from each valley.
-- zh: 各山谷羊驼毛的平均纤维直径是多少？
SELECT Ranches.Valley, avg(Fleeces.Micron) FROM Ranches JOIN Alpacas ON Ranches.RanchID = Alpacas.RanchID JOIN Fleeces ON Alpacas.AlpacaID = Fleeces.AlpacaID GROUP BY Ranches.Valley;

-- en: Which animals have never been shorn?
-- zh: 哪些羊驼从来没有剪过毛？
SELECT Name FROM Alpacas WHERE AlpacaID NOT IN (SELECT AlpacaID FROM Fleeces);

-- en: In which towns are there both a Mill buyer and a Weaver buyer?
-- zh: 哪些城镇既有Mill类型的买家又有Weaver类型的买家？
SELECT Town FROM Buyers WHERE Type = 'Mill' INTERSECT SELECT Town FROM Buyers WHERE Type = 'Weaver';

-- en: Name the ranches bigger than the average ranch.
-- zh: 面积大于平均值的牧场有哪些？
SELECT RanchName FROM Ranches WHERE Hectares > (SELECT avg(Hectares) FROM Ranches);

-- en: The most common grade of fleece?
-- zh: 最常见的羊驼毛等级是什么？
SELECT Grade FROM Fleeces GROUP BY Grade ORDER BY count(*) DESC LIMIT 1;

-- en: Name and sex of animals born after 2021-01-01, youngest first.
-- zh: 2021-01-01之后出生的羊驼的名字和性别，从最年幼的开始排列。
SELECT Name, Sex FROM Alpacas WHERE BirthDate > '2021-01-01' ORDER BY BirthDate DESC;

-- en: Which Grey alpacas live in the Colca valley?
-- zh: Colca山谷里有哪些Grey毛色的羊驼？
SELECT Alpacas.Name FROM Alpacas JOIN Ranches ON Alpacas.RanchID = Ranches.RanchID WHERE Alpacas.Color = 'Grey' AND Ranches.Valley = 'Colca';

-- en: How many different breeds are kept at the Tres Cruces ranch?
-- zh: Tres Cruces牧场饲养了多少个不同的品种？
SELECT count(DISTINCT Alpacas.Breed) FROM Alpacas JOIN Ranches ON Alpacas.RanchID = Ranches.RanchID WHERE Ranches.RanchName = 'Tres Cruces';

-- en: What's the dearest fleece bought by Inca Yarns? Its price only.
-- zh: Inca Yarns买过的最贵的一批羊驼毛价格是多少？
SELECT max(Fleeces.Price) FROM Fleeces JOIN Buyers ON Fleeces.BuyerID = Buyers.BuyerID WHERE Buyers.BuyerName = 'Inca Yarns';
