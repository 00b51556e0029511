-- Fertilizer production: raw materials, products, their formulas, production campaigns and deliveries to dealers.
CREATE TABLE raw_mat (
  raw_no INT,
  name VARCHAR(40),
  origin VARCHAR(40),
  price DECIMAL(10,2),
  stock_t DOUBLE,
  hazard VARCHAR(20),
  PRIMARY KEY (raw_no)
);
CREATE TABLE product (
  prod_no INT,
  name VARCHAR(40),
  type VARCHAR(20),
  price DECIMAL(10,2),
  nitrogen_pct DOUBLE,
  stock_t DOUBLE,
  PRIMARY KEY (prod_no)
);
CREATE TABLE formula (
  prod_no INT,
  raw_no INT,
  share_pct DOUBLE,
  step_no INT,
  PRIMARY KEY (prod_no, raw_no),
  FOREIGN KEY (prod_no) REFERENCES product (prod_no),
  FOREIGN KEY (raw_no) REFERENCES raw_mat (raw_no)
);
CREATE TABLE dealer (
  dealer_no INT,
  name VARCHAR(40),
  town VARCHAR(40),
  type VARCHAR(20),
  since DATE,
  PRIMARY KEY (dealer_no)
);
CREATE TABLE delivery (
  delivery_no INT,
  dealer_no INT,
  prod_no INT,
  order_date DATE,
  ship_date DATE,
  tonnes DOUBLE,
  amount DECIMAL(10,2),
  PRIMARY KEY (delivery_no),
  FOREIGN KEY (dealer_no) REFERENCES dealer (dealer_no),
  FOREIGN KEY (prod_no) REFERENCES product (prod_no)
);

-- en: Which raw material costs the most?
-- zh: 哪种原料最贵？
SELECT name FROM raw_mat ORDER BY price DESC LIMIT 1;

-- en: Which product costs the most?
-- zh: 哪种产品最贵？
SELECT name FROM product ORDER BY price DESC LIMIT 1;

-- en: Numbers of deliveries that were ordered on 2024-02-15.
-- zh: 2024-02-15下单的发货单号有哪些？
SELECT delivery_no FROM delivery WHERE order_date = '2024-02-15';

-- en: Numbers of deliveries that were shipped on 2024-02-15.
-- zh: 2024-02-15发出的发货单号有哪些？
SELECT delivery_no FROM delivery WHERE ship_date = '2024-02-15';

-- en: How many deliveries did each dealer receive?
-- zh: 每家经销商收过多少次货？
SELECT dealer.name, count(*) FROM dealer JOIN delivery ON dealer.dealer_no = delivery.dealer_no GROUP BY dealer.dealer_no, dealer.name;

-- en: How many tonnes did each dealer receive?
-- zh: 每家经销商一共收到多少吨？
SELECT dealer.name, sum(delivery.tonnes) FROM dealer JOIN delivery ON dealer.dealer_no = delivery.dealer_no GROUP BY dealer.dealer_no, dealer.name;

-- en: Show the names and origins of Toxic raw materials.
-- zh: 列出属于Toxic的原料名称及产地。
SELECT name, origin FROM raw_mat WHERE hazard = 'Toxic';

-- en: What is the total stock of Granular products, in tonnes?
-- zh: Granular产品的总库存是多少吨？
SELECT sum(stock_t) FROM product WHERE type = 'Granular';

-- en: From how many distinct places of origin do raw materials come?
-- zh: 原料来自多少个不同的产地？
SELECT count(DISTINCT origin) FROM raw_mat;

-- en: What was the biggest amount billed for one delivery?
-- zh: 单次发货的最高金额是多少？
SELECT max(amount) FROM delivery;

-- en: How many dealers are there in every town?
-- zh: 每个城镇各有几家经销商？
SELECT town, count(*) FROM dealer GROUP BY town;

-- en: What type of product has the highest average nitrogen content?
-- zh: 平均含氮量最高的是哪类产品？
SELECT type FROM product GROUP BY type ORDER BY avg(nitrogen_pct) DESC LIMIT 1;

-- en: Origins that supply at least two raw materials?
-- zh: 至少供应两种原料的产地有哪些？
SELECT origin FROM raw_mat GROUP BY origin HAVING count(*) >= 2;

-- en: Who has been our dealer the longest?
-- zh: 合作时间最长的经销商是哪家？
SELECT name FROM dealer ORDER BY since LIMIT 1;

-- en: What goes into GreenMax 20? List the materials and their shares.
-- zh: GreenMax 20由哪些原料组成，各占多少比例？
SELECT raw_mat.name, formula.share_pct FROM raw_mat JOIN formula ON raw_mat.raw_no = formula.raw_no JOIN product ON formula.prod_no = product.prod_no WHERE product.name = 'GreenMax 20';

-- en: Which products contain Potash from Jordan?
-- zh: 哪些产品含有产自Jordan的Potash？
SELECT product.name FROM product JOIN formula ON product.prod_no = formula.prod_no JOIN raw_mat ON formula.raw_no = raw_mat.raw_no WHERE raw_mat.name = 'Potash' AND raw_mat.origin = 'Jordan';

-- en: Which different products went to dealers in Nyborg?
-- zh: 发往Nyborg经销商的不同产品有哪些？
SELECT DISTINCT product.name FROM product JOIN delivery ON product.prod_no = delivery.prod_no JOIN dealer ON delivery.dealer_no = dealer.dealer_no WHERE dealer.town = 'Nyborg';

-- en: Name the product made of the largest number of raw materials.
-- zh: 用到原料种类最多的产品是哪个？
SELECT product.name FROM product JOIN formula ON product.prod_no = formula.prod_no GROUP BY product.prod_no, product.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which dealers have not received any delivery?
-- zh: 哪些经销商从未收到过货？
SELECT name FROM dealer WHERE dealer_no NOT IN (SELECT dealer_no FROM delivery);

-- en: Products with a price over the average price?
-- zh: 价格高于均价的产品有哪些？
SELECT name FROM product WHERE price > (SELECT avg(price) FROM product);

-- en: Find raw materials with a share of more than 40 percent in some product.
-- zh: 找出在某产品中占比超过40%的原料。
SELECT name FROM raw_mat WHERE raw_no IN (SELECT raw_no FROM formula WHERE share_pct > 40);

-- en: Which towns have both Cooperative and Retail dealers?
-- zh: 哪些城镇既有Cooperative又有Retail经销商？
SELECT town FROM dealer WHERE type = 'Cooperative' INTERSECT SELECT town FROM dealer WHERE type = 'Retail';
