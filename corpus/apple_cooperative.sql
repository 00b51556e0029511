-- A fruit growers' cooperative: growers, orchards, apple varieties, harvests, buyers and deliveries.
CREATE TABLE Grower (
  Grower_No INT,
  Grower_Name VARCHAR(60),
  District VARCHAR(40),
  Joined_On DATE,
  Share_Count INT,
  PRIMARY KEY (Grower_No)
);
CREATE TABLE Orchard (
  Orchard_No INT,
  Grower_No INT,
  Orchard_Name VARCHAR(60),
  District VARCHAR(40),
  Hectares DOUBLE,
  Soil VARCHAR(20),
  Planted_Year INT,
  PRIMARY KEY (Orchard_No),
  FOREIGN KEY (Grower_No) REFERENCES Grower (Grower_No)
);
CREATE TABLE Variety (
  Variety_No INT,
  Variety_Name VARCHAR(40),
  Colour VARCHAR(20),
  Taste VARCHAR(20),
  Storage_Weeks INT,
  Bred_In VARCHAR(40),
  PRIMARY KEY (Variety_No)
);
CREATE TABLE Harvest (
  Harvest_No INT,
  Orchard_No INT,
  Variety_No INT,
  Picked_On DATE,
  Tonnes DOUBLE,
  Quality VARCHAR(10),
  PRIMARY KEY (Harvest_No),
  FOREIGN KEY (Orchard_No) REFERENCES Orchard (Orchard_No),
  FOREIGN KEY (Variety_No) REFERENCES Variety (Variety_No)
);
CREATE TABLE Buyer (
  Buyer_No INT,
  Buyer_Name VARCHAR(60),
  Buyer_Type VARCHAR(20),
  City VARCHAR(40),
  Credit_Limit DECIMAL(10,2),
  PRIMARY KEY (Buyer_No)
);
CREATE TABLE Delivery (
  Delivery_No INT,
  Harvest_No INT,
  Buyer_No INT,
  Delivered_On DATE,
  Tonnes DOUBLE,
  Price_Per_Tonne DECIMAL(10,2),
  PRIMARY KEY (Delivery_No),
  FOREIGN KEY (Harvest_No) REFERENCES Harvest (Harvest_No),
  FOREIGN KEY (Buyer_No) REFERENCES Buyer (Buyer_No)
);

-- en: Which varieties are Red and keep for more than 20 weeks?
-- zh: 哪些Red色品种可以储存超过20周？
SELECT Variety_Name FROM Variety WHERE Colour = 'Red' AND Storage_Weeks > 20;

-- en: How many orchards are on Clay?
-- zh: 土壤为Clay的果园有多少个？
SELECT count(*) FROM Orchard WHERE Soil = 'Clay';

-- en: What is the biggest orchard, and how many hectares does it cover?
-- zh: 最大的果园是哪个？面积多少公顷？
SELECT Orchard_Name, Hectares FROM Orchard ORDER BY Hectares DESC LIMIT 1;

-- en: Buyers in Leuven of the type Juice Press.
-- zh: Leuven的Juice Press类型买家有哪些？
SELECT Buyer_Name FROM Buyer WHERE City = 'Leuven' AND Buyer_Type = 'Juice Press';

-- en: Which orchards belong to Pieter Maes?
-- zh: 哪些果园属于Pieter Maes？
SELECT Orchard.Orchard_Name FROM Orchard JOIN Grower ON Orchard.Grower_No = Grower.Grower_No WHERE Grower.Grower_Name = 'Pieter Maes';

-- en: How many tonnes of each quality were harvested?
-- zh: 各品质等级分别收获了多少吨？
SELECT Quality, sum(Tonnes) FROM Harvest GROUP BY Quality;

-- en: Which grower has the most orchards?
-- zh: 果园最多的种植户是谁？
SELECT Grower.Grower_Name FROM Grower JOIN Orchard ON Grower.Grower_No = Orchard.Grower_No GROUP BY Grower.Grower_No, Grower.Grower_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which varieties have not been harvested anywhere?
-- zh: 哪些品种没有任何采收记录？
SELECT Variety_Name FROM Variety WHERE Variety_No NOT IN (SELECT Variety_No FROM Harvest);

-- en: On which days was Winter Belle picked at Hill Orchard?
-- zh: Winter Belle在Hill Orchard是哪几天采摘的？
SELECT Harvest.Picked_On FROM Harvest JOIN Variety ON Harvest.Variety_No = Variety.Variety_No JOIN Orchard ON Harvest.Orchard_No = Orchard.Orchard_No WHERE Variety.Variety_Name = 'Winter Belle' AND Orchard.Orchard_Name = 'Hill Orchard';

-- en: What prices per tonne has Fruitmarkt Noord paid, from high to low?
-- zh: Fruitmarkt Noord支付过的每吨价格分别是多少？从高到低排列。
SELECT Delivery.Price_Per_Tonne FROM Delivery JOIN Buyer ON Delivery.Buyer_No = Buyer.Buyer_No WHERE Buyer.Buyer_Name = 'Fruitmarkt Noord' ORDER BY Delivery.Price_Per_Tonne DESC;

-- en: Average price per tonne of the deliveries in 2022?
-- zh: 2022年交货的平均每吨价格是多少？
SELECT avg(Price_Per_Tonne) FROM Delivery WHERE Delivered_On BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Which tastes are shared by at least 3 varieties?
-- zh: 哪些口味至少有3个品种？
SELECT Taste FROM Variety GROUP BY Taste HAVING count(*) >= 3;

-- en: List growers holding more shares than the average grower does.
-- zh: 列出持股数高于平均值的种植户。
SELECT Grower_Name FROM Grower WHERE Share_Count > (SELECT avg(Share_Count) FROM Grower);

-- en: What are the different cities our Winter Belle went to?
-- zh: 我们的Winter Belle销往过哪些不同的城市？
SELECT DISTINCT Buyer.City FROM Buyer JOIN Delivery ON Buyer.Buyer_No = Delivery.Buyer_No JOIN Harvest ON Delivery.Harvest_No = Harvest.Harvest_No JOIN Variety ON Harvest.Variety_No = Variety.Variety_No WHERE Variety.Variety_Name = 'Winter Belle';

-- en: The four growers who have been members longest?
-- zh: 入社时间最长的四位种植户是谁？
SELECT Grower_Name FROM Grower ORDER BY Joined_On LIMIT 4;

-- en: In how many distinct districts do we have orchards?
-- zh: 我们在多少个不同的区有果园？
SELECT count(DISTINCT District) FROM Orchard;

-- en: Which districts have a grower but no orchard?
-- zh: 哪些区有种植户但没有果园？
SELECT District FROM Grower EXCEPT SELECT District FROM Orchard;

-- en: Total tonnes delivered to each buyer, only those above 100 tonnes.
-- zh: 每位买家累计收货的吨数，只列出超过100吨的。
SELECT Buyer.Buyer_Name, sum(Delivery.Tonnes) FROM Buyer JOIN Delivery ON Buyer.Buyer_No = Delivery.Buyer_No GROUP BY Buyer.Buyer_No, Buyer.Buyer_Name HAVING sum(Delivery.Tonnes) > 100;

-- en: Which soil is the most frequent in the orchards?
-- zh: 果园中最常见的土壤是哪种？
SELECT Soil FROM Orchard GROUP BY Soil ORDER BY count(*) DESC LIMIT 1;

-- en: What is the smallest credit limit given to a Supermarket?
-- zh: Supermarket类型买家的最低信用额度是多少？
SELECT min(Credit_Limit) FROM Buyer WHERE Buyer_Type = 'Supermarket';

-- en: Orchards that gave a harvest of Extra quality: name and planting year.
-- zh: 产出过Extra品质的果园名称和种植年份。
SELECT Orchard_Name, Planted_Year FROM Orchard WHERE Orchard_No IN (SELECT Orchard_No FROM Harvest WHERE Quality = 'Extra');

-- en: Which orchards have grown both Winter Belle and Gold Pippin?
-- zh: 哪些果园既采收过Winter Belle又采收过Gold Pippin？
SELECT Orchard.Orchard_Name FROM Orchard JOIN Harvest ON Orchard.Orchard_No = Harvest.Orchard_No JOIN Variety ON Harvest.Variety_No = Variety.Variety_No WHERE Variety.Variety_Name = 'Winter Belle' INTERSECT SELECT Orchard.Orchard_Name FROM Orchard JOIN Harvest ON Orchard.Orchard_No = Harvest.Orchard_No JOIN Variety ON Harvest.Variety_No = Variety.Variety_No WHERE Variety.Variety_Name = 'Gold Pippin';
