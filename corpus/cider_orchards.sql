-- Cider orchards, apple varieties grown, ciders pressed and medals won at fairs.
CREATE TABLE orchard (
  orchard_id INT,
  name VARCHAR(50),
  county VARCHAR(40),
  owner VARCHAR(50),
  hectares DOUBLE,
  planted INT,
  PRIMARY KEY (orchard_id)
);
CREATE TABLE variety (
  variety_id INT,
  name VARCHAR(40),
  taste VARCHAR(20),
  origin VARCHAR(40),
  ripening_month VARCHAR(15),
  PRIMARY KEY (variety_id)
);
CREATE TABLE planting (
  orchard_id INT,
  variety_id INT,
  trees INT,
  planted INT,
  PRIMARY KEY (orchard_id, variety_id),
  FOREIGN KEY (orchard_id) REFERENCES orchard (orchard_id),
  FOREIGN KEY (variety_id) REFERENCES variety (variety_id)
);
CREATE TABLE cider (
  cider_id INT,
  orchard_id INT,
  name VARCHAR(50),
  style VARCHAR(20),
  alcohol DOUBLE,
  price DECIMAL(10,2),
  bottles INT,
  PRIMARY KEY (cider_id),
  FOREIGN KEY (orchard_id) REFERENCES orchard (orchard_id)
);
CREATE TABLE medal (
  medal_id INT,
  cider_id INT,
  fair VARCHAR(50),
  fair_year INT,
  colour VARCHAR(10),
  points DOUBLE,
  PRIMARY KEY (medal_id),
  FOREIGN KEY (cider_id) REFERENCES cider (cider_id)
);

-- en: Which cider is the strongest?
-- zh: 酒精度最高的是哪款苹果酒？
SELECT name FROM cider ORDER BY alcohol DESC LIMIT 1;

-- en: Which cider has won the most medals?
-- zh: 获奖最多的是哪款苹果酒？
SELECT cider.name FROM cider JOIN medal ON cider.cider_id = medal.cider_id GROUP BY cider.cider_id, cider.name ORDER BY count(*) DESC LIMIT 1;

-- en: How many varieties does each orchard grow? Give the orchard and the number.
-- zh: 每个果园种了多少个品种？给出果园名和数量。
SELECT orchard.name, count(*) FROM orchard JOIN planting ON orchard.orchard_id = planting.orchard_id GROUP BY orchard.orchard_id, orchard.name;

-- en: How many trees does each orchard have? Give the orchard and the number.
-- zh: 每个果园共有多少棵树？给出果园名和棵数。
SELECT orchard.name, sum(planting.trees) FROM orchard JOIN planting ON orchard.orchard_id = planting.orchard_id GROUP BY orchard.orchard_id, orchard.name;

-- en: What are the names of the orchards in Devon?
-- zh: Devon的果园叫什么名字？
SELECT name FROM orchard WHERE county = 'Devon';

-- en: What are the names of the ciders from Devon?
-- zh: 来自Devon的苹果酒叫什么名字？
SELECT cider.name FROM cider JOIN orchard ON cider.orchard_id = orchard.orchard_id WHERE orchard.county = 'Devon';

-- en: Names of Bittersweet varieties that ripen in October.
-- zh: 在October成熟的Bittersweet品种名称。
SELECT name FROM variety WHERE taste = 'Bittersweet' AND ripening_month = 'October';

-- en: Name, price of ciders under 6 percent alcohol, cheapest first.
-- zh: 酒精度低于6的苹果酒名称和价格，从便宜到贵排列。
SELECT name, price FROM cider WHERE alcohol < 6 ORDER BY price;

-- en: Owner of Hollow Bank?
-- zh: Hollow Bank的主人是谁？
SELECT owner FROM orchard WHERE name = 'Hollow Bank';

-- en: How many gold medals, colour Gold, were given in 2021?
-- zh: 2021年颁发了多少枚Gold奖牌？
SELECT count(*) FROM medal WHERE colour = 'Gold' AND fair_year = 2021;

-- en: What is the combined area of all orchards?
-- zh: 所有果园的总面积是多少公顷？
SELECT sum(hectares) FROM orchard;

-- en: Average price of a Dry cider?
-- zh: Dry苹果酒的平均价格是多少？
SELECT avg(price) FROM cider WHERE style = 'Dry';

-- en: How many varieties are there for each taste?
-- zh: 每种口味各有多少个品种？
SELECT taste, count(*) FROM variety GROUP BY taste;

-- en: At which fair were the most medals awarded?
-- zh: 颁发奖牌最多的是哪个展会？
SELECT fair FROM medal GROUP BY fair ORDER BY count(*) DESC LIMIT 1;

-- en: For each style, the average alcohol and total number of bottles.
-- zh: 每种风格的平均酒精度和总瓶数。
SELECT style, avg(alcohol), sum(bottles) FROM cider GROUP BY style;

-- en: Who owns the orchard with the most hectares?
-- zh: 面积最大的果园归谁所有？
SELECT owner FROM orchard ORDER BY hectares DESC LIMIT 1;

-- en: Which varieties grow at Hollow Bank, and how many trees of each?
-- zh: Hollow Bank种了哪些品种，各有多少棵树？
SELECT variety.name, planting.trees FROM variety JOIN planting ON variety.variety_id = planting.variety_id JOIN orchard ON planting.orchard_id = orchard.orchard_id WHERE orchard.name = 'Hollow Bank';

-- en: Which different orchard owners have won a medal at the Three Rivers Fair?
-- zh: 哪些不同的果园主在Three Rivers Fair上得过奖牌？
SELECT DISTINCT orchard.owner FROM orchard JOIN cider ON orchard.orchard_id = cider.orchard_id JOIN medal ON cider.cider_id = medal.cider_id WHERE medal.fair = 'Three Rivers Fair';

-- en: Ciders that never won anything.
-- zh: 从未获奖的苹果酒。
SELECT name FROM cider WHERE cider_id NOT IN (SELECT cider_id FROM medal);

-- en: Which ciders cost more than the average cider?
-- zh: 哪些苹果酒比平均价格贵？
SELECT name FROM cider WHERE price > (SELECT avg(price) FROM cider);

-- en: Orchards growing a variety that originates from Normandy?
-- zh: 哪些果园种有原产于Normandy的品种？
SELECT name FROM orchard WHERE orchard_id IN (SELECT planting.orchard_id FROM planting JOIN variety ON planting.variety_id = variety.variety_id WHERE variety.origin = 'Normandy');

-- en: Which fairs gave out both Gold and Bronze medals?
-- zh: 哪些展会既颁发过Gold又颁发过Bronze奖牌？
SELECT fair FROM medal WHERE colour = 'Gold' INTERSECT SELECT fair FROM medal WHERE colour = 'Bronze';
