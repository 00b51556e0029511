-- A speciality coffee roastery: farms, green lots, roasts, blends of lots, cafe customers and cuppings.
CREATE TABLE coffee_farm (
  farm_id INT,
  farm_name VARCHAR(50),
  grower VARCHAR(50),
  country VARCHAR(40),
  altitude INT,
  certification VARCHAR(30),
  PRIMARY KEY (farm_id)
);
CREATE TABLE green_lot (
  lot_id INT,
  farm_id INT,
  variety VARCHAR(30),
  process VARCHAR(20),
  harvest_year INT,
  kilos DOUBLE,
  price_per_kilo DECIMAL(10,2),
  PRIMARY KEY (lot_id),
  FOREIGN KEY (farm_id) REFERENCES coffee_farm (farm_id)
);
CREATE TABLE blend (
  blend_id INT,
  blend_name VARCHAR(40),
  roast_level VARCHAR(15),
  price_per_kilo DECIMAL(10,2),
  launched DATE,
  PRIMARY KEY (blend_id)
);
CREATE TABLE blend_part (
  blend_id INT,
  lot_id INT,
  percent DOUBLE,
  PRIMARY KEY (blend_id, lot_id),
  FOREIGN KEY (blend_id) REFERENCES blend (blend_id),
  FOREIGN KEY (lot_id) REFERENCES green_lot (lot_id)
);
CREATE TABLE cafe_customer (
  customer_id INT,
  cafe_name VARCHAR(50),
  city VARCHAR(40),
  country VARCHAR(40),
  barista VARCHAR(50),
  PRIMARY KEY (customer_id)
);
CREATE TABLE delivery (
  delivery_id INT,
  customer_id INT,
  blend_id INT,
  delivered_on DATE,
  kilos DOUBLE,
  status VARCHAR(15),
  PRIMARY KEY (delivery_id),
  FOREIGN KEY (customer_id) REFERENCES cafe_customer (customer_id),
  FOREIGN KEY (blend_id) REFERENCES blend (blend_id)
);
CREATE TABLE cupping (
  cupping_id INT,
  lot_id INT,
  taster VARCHAR(50),
  cupped_on DATE,
  score DOUBLE,
  notes VARCHAR(100),
  PRIMARY KEY (cupping_id),
  FOREIGN KEY (lot_id) REFERENCES green_lot (lot_id)
);

-- en: From which farms does the coffee in Night Owl come? Give farm and country.
-- zh: Night Owl里的咖啡来自哪些庄园？给出庄园名和国家。
SELECT coffee_farm.farm_name, coffee_farm.country FROM coffee_farm JOIN green_lot ON coffee_farm.farm_id = green_lot.farm_id JOIN blend_part ON green_lot.lot_id = blend_part.lot_id JOIN blend ON blend_part.blend_id = blend.blend_id WHERE blend.blend_name = 'Night Owl';

-- en: Lots of Gesha variety with a Natural process: ids and prices
-- zh: Gesha品种、Natural处理的批次：编号和价格
SELECT lot_id, price_per_kilo FROM green_lot WHERE variety = 'Gesha' AND process = 'Natural';

-- en: How many farms per country?
-- zh: 每个国家有多少个庄园？
SELECT country, count(*) FROM coffee_farm GROUP BY country;

-- en: Which cafes have received a blend containing coffee grown by Esteban Quiroga? Different names.
-- zh: 哪些咖啡馆收到过含有Esteban Quiroga所种咖啡的拼配豆？名称去重。
SELECT DISTINCT cafe_customer.cafe_name FROM cafe_customer JOIN delivery ON cafe_customer.customer_id = delivery.customer_id JOIN blend_part ON delivery.blend_id = blend_part.blend_id JOIN green_lot ON blend_part.lot_id = green_lot.lot_id JOIN coffee_farm ON green_lot.farm_id = coffee_farm.farm_id WHERE coffee_farm.grower = 'Esteban Quiroga';

-- en: Average cupping score given by Mads Thorup
-- zh: Mads Thorup给出的平均杯测分
SELECT avg(score) FROM cupping WHERE taster = 'Mads Thorup';

-- en: Which farm sits highest?
-- zh: 海拔最高的庄园是哪个？
SELECT farm_name FROM coffee_farm ORDER BY altitude DESC LIMIT 1;

-- en: How many kilos of each blend have been delivered? Show the blend name.
-- zh: 每款拼配豆送了多少公斤？显示名称。
SELECT blend.blend_name, sum(delivery.kilos) FROM blend JOIN delivery ON blend.blend_id = delivery.blend_id GROUP BY blend.blend_id, blend.blend_name;

-- en: Lots nobody has cupped
-- zh: 还没有人杯测过的批次编号
SELECT lot_id FROM green_lot WHERE lot_id NOT IN (SELECT lot_id FROM cupping);

-- en: Who tasted the lots from Finca Aurora?
-- zh: 谁杯测过Finca Aurora的批次？
SELECT cupping.taster FROM cupping JOIN green_lot ON cupping.lot_id = green_lot.lot_id JOIN coffee_farm ON green_lot.farm_id = coffee_farm.farm_id WHERE coffee_farm.farm_name = 'Finca Aurora';

-- en: Which blend is bought by the greatest number of different cafes?
-- zh: 购买的不同咖啡馆最多的是哪款拼配豆？
SELECT blend.blend_name FROM blend JOIN delivery ON blend.blend_id = delivery.blend_id GROUP BY blend.blend_id, blend.blend_name ORDER BY count(DISTINCT delivery.customer_id) DESC LIMIT 1;

-- en: Blends pricier than the average blend, and launched after 2021-01-01
-- zh: 2021-01-01之后推出、价格高于平均值的拼配豆
SELECT blend_name FROM blend WHERE launched > '2021-01-01' AND price_per_kilo > (SELECT avg(price_per_kilo) FROM blend);

-- en: What varieties are in the Dark roasted blends? Distinct.
-- zh: Dark烘焙的拼配豆用了哪些品种？去重。
SELECT DISTINCT green_lot.variety FROM green_lot JOIN blend_part ON green_lot.lot_id = blend_part.lot_id JOIN blend ON blend_part.blend_id = blend.blend_id WHERE blend.roast_level = 'Dark';

-- en: Baristas of cafes with a Delayed delivery
-- zh: 有Delayed配送的咖啡馆的咖啡师
SELECT cafe_customer.barista FROM cafe_customer JOIN delivery ON cafe_customer.customer_id = delivery.customer_id WHERE delivery.status = 'Delayed';

-- en: The three largest lots of 2022, with kilos
-- zh: 2022年收获的最大的三个批次编号及公斤数
SELECT lot_id, kilos FROM green_lot WHERE harvest_year = 2022 ORDER BY kilos DESC LIMIT 3;

-- en: Which process occurs most among the lots?
-- zh: 批次中最常用的处理法是哪种？
SELECT process FROM green_lot GROUP BY process ORDER BY count(*) DESC LIMIT 1;

-- en: Countries in which we have both a supplier farm and a cafe customer
-- zh: 既有供应庄园又有咖啡馆客户的国家
SELECT country FROM coffee_farm INTERSECT SELECT country FROM cafe_customer;

-- en: Blends made from at least three lots, along with the number of lots
-- zh: 由至少三个批次拼成的拼配豆及其批次数
SELECT blend.blend_name, count(*) FROM blend JOIN blend_part ON blend.blend_id = blend_part.blend_id GROUP BY blend.blend_id, blend.blend_name HAVING count(*) >= 3;

-- en: Best score ever for coffee from Rwanda
-- zh: Rwanda咖啡的最高杯测分
SELECT max(cupping.score) FROM cupping JOIN green_lot ON cupping.lot_id = green_lot.lot_id JOIN coffee_farm ON green_lot.farm_id = coffee_farm.farm_id WHERE coffee_farm.country = 'Rwanda';

-- en: Cafes in Aarhus or Odense
-- zh: Aarhus或Odense的咖啡馆
SELECT cafe_name FROM cafe_customer WHERE city = 'Aarhus' OR city = 'Odense';

-- en: How many cuppings have notes that mention jasmine?
-- zh: 有多少次杯测的笔记提到了jasmine？
SELECT count(*) FROM cupping WHERE notes LIKE '%jasmine%';

-- en: Cafes that have never bought the Morning Tram blend
-- zh: 从未买过Morning Tram拼配豆的咖啡馆
SELECT cafe_name FROM cafe_customer WHERE customer_id NOT IN (SELECT delivery.customer_id FROM delivery JOIN blend ON delivery.blend_id = blend.blend_id WHERE blend.blend_name = 'Morning Tram');

-- en: Average price per kilo of lots by the farm's certification
-- zh: 按庄园认证类型统计批次的平均每公斤价格
SELECT coffee_farm.certification, avg(green_lot.price_per_kilo) FROM coffee_farm JOIN green_lot ON coffee_farm.farm_id = green_lot.farm_id GROUP BY coffee_farm.certification;
