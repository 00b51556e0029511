-- Suppliers of stage lights, the lamps they offer, and deliveries to venues.
CREATE TABLE supplier (
  supplier_id INT,
  supplier_name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  founded_year INT,
  rating DOUBLE,
  PRIMARY KEY (supplier_id)
);
CREATE TABLE lamp (
  lamp_id INT,
  lamp_name VARCHAR(60),
  lamp_type VARCHAR(30),
  wattage INT,
  list_price DECIMAL(10,2),
  release_year INT,
  PRIMARY KEY (lamp_id)
);
CREATE TABLE venue (
  venue_id INT,
  venue_name VARCHAR(60),
  city VARCHAR(40),
  venue_type VARCHAR(30),
  capacity INT,
  PRIMARY KEY (venue_id)
);
CREATE TABLE offer (
  supplier_id INT,
  lamp_id INT,
  unit_price DECIMAL(10,2),
  stock INT,
  PRIMARY KEY (supplier_id, lamp_id),
  FOREIGN KEY (supplier_id) REFERENCES supplier (supplier_id),
  FOREIGN KEY (lamp_id) REFERENCES lamp (lamp_id)
);
CREATE TABLE delivery (
  delivery_id INT,
  supplier_id INT,
  lamp_id INT,
  venue_id INT,
  quantity INT,
  delivery_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (delivery_id),
  FOREIGN KEY (supplier_id) REFERENCES supplier (supplier_id),
  FOREIGN KEY (lamp_id) REFERENCES lamp (lamp_id),
  FOREIGN KEY (venue_id) REFERENCES venue (venue_id)
);

-- en: How many suppliers of stage lights are there?
-- zh: 一共有多少家舞台灯具供应商？
SELECT count(*) FROM supplier;

-- en: What are the names and wattages of all Moving Head lamps, from the strongest to the weakest?
-- zh: 列出所有Moving Head灯具的名称和功率，按功率从大到小排列。
SELECT lamp_name, wattage FROM lamp WHERE lamp_type = 'Moving Head' ORDER BY wattage DESC;

-- en: Which suppliers based in Germany were founded before 1985?
-- zh: Germany的供应商里，哪些是1985年之前成立的？
SELECT supplier_name FROM supplier WHERE country = 'Germany' AND founded_year < 1985;

-- en: Give the average and the maximum list price of the lamps released in 2021.
-- zh: 2021年推出的灯具，平均标价和最高标价各是多少？
SELECT avg(list_price), max(list_price) FROM lamp WHERE release_year = 2021;

-- en: What is the total capacity of the venues in Leipzig?
-- zh: Leipzig的场馆总共能容纳多少人？
SELECT sum(capacity) FROM venue WHERE city = 'Leipzig';

-- en: For each lamp type, how many lamps exist?
-- zh: 每种类型的灯具各有多少款？
SELECT lamp_type, count(*) FROM lamp GROUP BY lamp_type;

-- en: In which countries are at least two suppliers located?
-- zh: 哪些国家至少有两家供应商？
SELECT country FROM supplier GROUP BY country HAVING count(*) >= 2;

-- en: What type of venue is the most common?
-- zh: 哪种类型的场馆最多？
SELECT venue_type FROM venue GROUP BY venue_type ORDER BY count(*) DESC LIMIT 1;

-- en: Find the supplier with the best rating and tell me its city as well.
-- zh: 评分最高的供应商叫什么，位于哪个城市？
SELECT supplier_name, city FROM supplier ORDER BY rating DESC LIMIT 1;

-- en: Which suppliers offer the lamp Aurora 700?
-- zh: 哪些供应商供应Aurora 700这款灯？
SELECT supplier.supplier_name FROM supplier JOIN offer ON supplier.supplier_id = offer.supplier_id JOIN lamp ON offer.lamp_id = lamp.lamp_id WHERE lamp.lamp_name = 'Aurora 700';

-- en: For each supplier, show its name and the number of lamps it offers.
-- zh: 请给出每家供应商的名称以及它供应的灯具款数。
SELECT supplier.supplier_name, count(*) FROM supplier JOIN offer ON supplier.supplier_id = offer.supplier_id GROUP BY supplier.supplier_id, supplier.supplier_name;

-- en: Which venue has received the largest number of deliveries?
-- zh: 哪个场馆收到的送货次数最多？
SELECT venue.venue_name FROM venue JOIN delivery ON venue.venue_id = delivery.venue_id GROUP BY venue.venue_id, venue.venue_name ORDER BY count(*) DESC LIMIT 1;

-- en: List the dates and quantities of the Cancelled deliveries that were meant for Kuppelsaal.
-- zh: 列出原定送往Kuppelsaal、但已Cancelled的送货的日期和数量。
SELECT delivery.delivery_date, delivery.quantity FROM delivery JOIN venue ON delivery.venue_id = venue.venue_id WHERE delivery.status = 'Cancelled' AND venue.venue_name = 'Kuppelsaal';

-- en: How many pieces in all did Lumitek deliver?
-- zh: Lumitek总共送出了多少件灯具？
SELECT sum(delivery.quantity) FROM delivery JOIN supplier ON delivery.supplier_id = supplier.supplier_id WHERE supplier.supplier_name = 'Lumitek';

-- en: What are the names of the lamps delivered to an Opera House, without repetition?
-- zh: 曾送到Opera House类场馆的灯具有哪些不同的名称？
SELECT DISTINCT lamp.lamp_name FROM lamp JOIN delivery ON lamp.lamp_id = delivery.lamp_id JOIN venue ON delivery.venue_id = venue.venue_id WHERE venue.venue_type = 'Opera House';

-- en: Which lamps are offered by three or more suppliers?
-- zh: 哪些灯具有三家或更多的供应商在供应？
SELECT lamp.lamp_name FROM lamp JOIN offer ON lamp.lamp_id = offer.lamp_id GROUP BY lamp.lamp_id, lamp.lamp_name HAVING count(*) >= 3;

-- en: At what unit price is the lamp with the highest wattage offered by Beamworks?
-- zh: Beamworks供应的灯具中，功率最大的那款单价是多少？
SELECT offer.unit_price FROM offer JOIN lamp ON offer.lamp_id = lamp.lamp_id JOIN supplier ON offer.supplier_id = supplier.supplier_id WHERE supplier.supplier_name = 'Beamworks' ORDER BY lamp.wattage DESC LIMIT 1;

-- en: Which cities have both a supplier and a venue?
-- zh: 哪些城市既有供应商又有场馆？
SELECT city FROM supplier INTERSECT SELECT city FROM venue;

-- en: Find the names of the suppliers that offer both Fresnel lamps and Strobe lamps.
-- zh: 找出既供应Fresnel又供应Strobe灯具的供应商名称。
SELECT supplier.supplier_name FROM supplier JOIN offer ON supplier.supplier_id = offer.supplier_id JOIN lamp ON offer.lamp_id = lamp.lamp_id WHERE lamp.lamp_type = 'Fresnel' INTERSECT SELECT supplier.supplier_name FROM supplier JOIN offer ON supplier.supplier_id = offer.supplier_id JOIN lamp ON offer.lamp_id = lamp.lamp_id WHERE lamp.lamp_type = 'Strobe';

-- en: Which lamps have a list price above the average?
-- zh: 哪些灯具的标价高于平均水平？
SELECT lamp_name FROM lamp WHERE list_price > (SELECT avg(list_price) FROM lamp);

-- en: Name the venues that have never had a delivery.
-- zh: 哪些场馆从未收到过送货？
SELECT venue_name FROM venue WHERE venue_id NOT IN (SELECT venue_id FROM delivery);

-- en: What is the average rating of the suppliers in each country?
-- zh: 各国供应商的平均评分是多少？
SELECT country, avg(rating) FROM supplier GROUP BY country;
