-- Tropical butterfly houses, breeders who ship pupae, and hatching results.
CREATE TABLE ButterflyHouse (
  house_id INT,
  house_name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  area_m2 DOUBLE,
  yearly_visitors INT,
  PRIMARY KEY (house_id)
);
CREATE TABLE Breeder (
  breeder_id INT,
  breeder_name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  since_year INT,
  PRIMARY KEY (breeder_id)
);
CREATE TABLE Butterfly (
  butterfly_id INT,
  common_name VARCHAR(60),
  latin_name VARCHAR(60),
  wingspan_mm INT,
  lifespan_days INT,
  host_plant VARCHAR(40),
  PRIMARY KEY (butterfly_id)
);
CREATE TABLE Offer (
  breeder_id INT,
  butterfly_id INT,
  unit_price DECIMAL(10,2),
  PRIMARY KEY (breeder_id, butterfly_id),
  FOREIGN KEY (breeder_id) REFERENCES Breeder (breeder_id),
  FOREIGN KEY (butterfly_id) REFERENCES Butterfly (butterfly_id)
);
CREATE TABLE Shipment (
  shipment_id INT,
  breeder_id INT,
  house_id INT,
  butterfly_id INT,
  sent_date DATE,
  arrival_date DATE,
  pupae INT,
  hatched INT,
  status VARCHAR(20),
  PRIMARY KEY (shipment_id),
  FOREIGN KEY (breeder_id) REFERENCES Breeder (breeder_id),
  FOREIGN KEY (house_id) REFERENCES ButterflyHouse (house_id),
  FOREIGN KEY (butterfly_id) REFERENCES Butterfly (butterfly_id)
);

-- en: Which butterflies feed on Passiflora as host plant?
-- zh: 以Passiflora为寄主植物的蝴蝶有哪些？
SELECT common_name FROM Butterfly WHERE host_plant = 'Passiflora';

-- en: Shipments sent on 2024-05-06: ids only.
-- zh: 2024-05-06寄出的货运编号有哪些？
SELECT shipment_id FROM Shipment WHERE sent_date = '2024-05-06';

-- en: Shipments that got in on 2024-05-06: ids only.
-- zh: 2024-05-06到达的货运编号有哪些？
SELECT shipment_id FROM Shipment WHERE arrival_date = '2024-05-06';

-- en: Butterfly houses with over 100000 visitors a year, busiest first.
-- zh: 年游客超过100000的蝴蝶馆有哪些？游客最多的排在前面。
SELECT house_name FROM ButterflyHouse WHERE yearly_visitors > 100000 ORDER BY yearly_visitors DESC;

-- en: How many breeders are in Costa Rica?
-- zh: Costa Rica有多少家养殖户？
SELECT count(*) FROM Breeder WHERE country = 'Costa Rica';

-- en: Total pupae shipped?
-- zh: 一共寄出多少只蛹？
SELECT sum(pupae) FROM Shipment;

-- en: Total pupae that hatched?
-- zh: 一共有多少只蛹羽化？
SELECT sum(hatched) FROM Shipment;

-- en: How long does a butterfly live on average, in days?
-- zh: 蝴蝶平均寿命是多少天？
SELECT avg(lifespan_days) FROM Butterfly;

-- en: Number of shipments in each status.
-- zh: 每种状态的货运各有多少次？
SELECT status, count(*) FROM Shipment GROUP BY status;

-- en: Which host plant serves the most butterflies?
-- zh: 作为最多种蝴蝶寄主的植物是哪种？
SELECT host_plant FROM Butterfly GROUP BY host_plant ORDER BY count(*) DESC LIMIT 1;

-- en: Give the countries with more than one butterfly house.
-- zh: 拥有不止一家蝴蝶馆的国家有哪些？
SELECT country FROM ButterflyHouse GROUP BY country HAVING count(*) > 1;

-- en: Common and Latin name of the butterfly with the widest wings.
-- zh: 翅展最大的蝴蝶，俗名和拉丁名是什么？
SELECT common_name, latin_name FROM Butterfly ORDER BY wingspan_mm DESC LIMIT 1;

-- en: Which butterfly lives the longest?
-- zh: 寿命最长的蝴蝶是哪种？
SELECT common_name FROM Butterfly ORDER BY lifespan_days DESC LIMIT 1;

-- en: Who sells the Blue Morpho, and at what unit price?
-- zh: 谁出售Blue Morpho，单价是多少？
SELECT Breeder.breeder_name, Offer.unit_price FROM Breeder JOIN Offer ON Breeder.breeder_id = Offer.breeder_id JOIN Butterfly ON Offer.butterfly_id = Butterfly.butterfly_id WHERE Butterfly.common_name = 'Blue Morpho';

-- en: Which houses have received the Blue Morpho? No repeats.
-- zh: 哪些蝴蝶馆收到过Blue Morpho？不要重复。
SELECT DISTINCT ButterflyHouse.house_name FROM ButterflyHouse JOIN Shipment ON ButterflyHouse.house_id = Shipment.house_id JOIN Butterfly ON Shipment.butterfly_id = Butterfly.butterfly_id WHERE Butterfly.common_name = 'Blue Morpho';

-- en: Breeder name and number of butterflies on offer, for every breeder.
-- zh: 每家养殖户各提供多少种蝴蝶？列出养殖户名称和数量。
SELECT Breeder.breeder_name, count(*) FROM Breeder JOIN Offer ON Breeder.breeder_id = Offer.breeder_id GROUP BY Breeder.breeder_id, Breeder.breeder_name;

-- en: The house that received the most pupae overall.
-- zh: 累计收到蛹最多的蝴蝶馆是哪家？
SELECT ButterflyHouse.house_name FROM ButterflyHouse JOIN Shipment ON ButterflyHouse.house_id = Shipment.house_id GROUP BY ButterflyHouse.house_id, ButterflyHouse.house_name ORDER BY sum(Shipment.pupae) DESC LIMIT 1;

-- en: In which different cities are the breeders who supply Flutter Dome?
-- zh: 给Flutter Dome供货的养殖户在哪些不同的城市？
SELECT DISTINCT Breeder.city FROM Breeder JOIN Shipment ON Breeder.breeder_id = Shipment.breeder_id JOIN ButterflyHouse ON Shipment.house_id = ButterflyHouse.house_id WHERE ButterflyHouse.house_name = 'Flutter Dome';

-- en: Butterflies that no breeder offers.
-- zh: 没有任何养殖户提供的蝴蝶有哪些？
SELECT common_name FROM Butterfly WHERE butterfly_id NOT IN (SELECT butterfly_id FROM Offer);

-- en: Show houses whose area is under the average.
-- zh: 列出面积低于平均值的蝴蝶馆。
SELECT house_name FROM ButterflyHouse WHERE area_m2 < (SELECT avg(area_m2) FROM ButterflyHouse);

-- en: Breeders with a shipment that was Lost.
-- zh: 哪些养殖户有货运状态为Lost？
SELECT breeder_name FROM Breeder WHERE breeder_id IN (SELECT breeder_id FROM Shipment WHERE status = 'Lost');

-- en: Countries with a breeder but no butterfly house.
-- zh: 哪些国家有养殖户却没有蝴蝶馆？
SELECT country FROM Breeder EXCEPT SELECT country FROM ButterflyHouse;
