-- A cut-flower auction: growers bring lots, buyers bid at the clock.
CREATE TABLE grower (
  grower_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  joined_year INT,
  glasshouse_m2 DOUBLE,
  PRIMARY KEY (grower_id)
);
CREATE TABLE buyer (
  buyer_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  type VARCHAR(20),
  credit_limit DECIMAL(10,2),
  PRIMARY KEY (buyer_id)
);
CREATE TABLE flower (
  flower_id INT,
  name VARCHAR(40),
  colour VARCHAR(20),
  stem_length_cm INT,
  vase_days INT,
  PRIMARY KEY (flower_id)
);
CREATE TABLE lot (
  lot_id INT,
  grower_id INT,
  flower_id INT,
  delivery_date DATE,
  quality VARCHAR(5),
  stems INT,
  reserve_price DECIMAL(10,2),
  PRIMARY KEY (lot_id),
  FOREIGN KEY (grower_id) REFERENCES grower (grower_id),
  FOREIGN KEY (flower_id) REFERENCES flower (flower_id)
);
CREATE TABLE purchase (
  purchase_id INT,
  lot_id INT,
  buyer_id INT,
  sale_date DATE,
  stems INT,
  price DECIMAL(10,2),
  PRIMARY KEY (purchase_id),
  FOREIGN KEY (lot_id) REFERENCES lot (lot_id),
  FOREIGN KEY (buyer_id) REFERENCES buyer (buyer_id)
);

-- en: Which growers are based in Aalsmeer?
-- zh: 哪些种植商位于Aalsmeer？
SELECT name FROM grower WHERE city = 'Aalsmeer';

-- en: Which buyers are based in Aalsmeer?
-- zh: 哪些买家位于Aalsmeer？
SELECT name FROM buyer WHERE city = 'Aalsmeer';

-- en: Show the names and vase life of red flowers whose stems are longer than 50 cm (colour red).
-- zh: 列出颜色为red、茎长超过50厘米的花卉名称及瓶插天数。
SELECT name, vase_days FROM flower WHERE colour = 'red' AND stem_length_cm > 50;

-- en: How many lots were delivered on 2023-05-12?
-- zh: 2023-05-12这天送到了多少批货？
SELECT count(*) FROM lot WHERE delivery_date = '2023-05-12';

-- en: How many lots were sold, at least in part, on 2023-05-12?
-- zh: 有多少批货在2023-05-12有成交（哪怕只卖出一部分）？
SELECT count(DISTINCT lot_id) FROM purchase WHERE sale_date = '2023-05-12';

-- en: What is the average credit limit of an exporter-type buyer?
-- zh: 类型为exporter的买家平均信用额度是多少？
SELECT avg(credit_limit) FROM buyer WHERE type = 'exporter';

-- en: From how many different countries do our growers come?
-- zh: 我们的种植商来自多少个不同的国家？
SELECT count(DISTINCT country) FROM grower;

-- en: For each quality grade, give the total number of stems delivered.
-- zh: 按质量等级统计送货的总枝数。
SELECT quality, sum(stems) FROM lot GROUP BY quality;

-- en: Which country has the most buyers?
-- zh: 哪个国家的买家最多？
SELECT country FROM buyer GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Colours shared by two or more flowers, please.
-- zh: 请给出至少有两种花卉的颜色。
SELECT colour FROM flower GROUP BY colour HAVING count(*) >= 2;

-- en: Who is the grower with the largest glasshouse?
-- zh: 温室面积最大的种植商是谁？
SELECT name FROM grower ORDER BY glasshouse_m2 DESC LIMIT 1;

-- en: List the 3 flowers that last longest in a vase.
-- zh: 列出瓶插时间最长的3种花。
SELECT name FROM flower ORDER BY vase_days DESC LIMIT 3;

-- en: Give the name of the flower in the lot with the highest reserve price.
-- zh: 保留价最高的那批货是什么花？
SELECT flower.name FROM flower JOIN lot ON flower.flower_id = lot.flower_id ORDER BY lot.reserve_price DESC LIMIT 1;

-- en: Give the name of the grower of the lot with the highest reserve price.
-- zh: 保留价最高的那批货是哪位种植商的？
SELECT grower.name FROM grower JOIN lot ON grower.grower_id = lot.grower_id ORDER BY lot.reserve_price DESC LIMIT 1;

-- en: What different flowers has the grower Van Rijn Kwekerij delivered?
-- zh: 种植商Van Rijn Kwekerij送来过哪些不同的花？
SELECT DISTINCT flower.name FROM grower JOIN lot ON grower.grower_id = lot.grower_id JOIN flower ON lot.flower_id = flower.flower_id WHERE grower.name = 'Van Rijn Kwekerij';

-- en: For every buyer, how much money did they pay in purchases on average per purchase? Show name and average price.
-- zh: 每位买家每次购买的平均价格是多少？请显示买家名称和均价。
SELECT buyer.name, avg(purchase.price) FROM buyer JOIN purchase ON buyer.buyer_id = purchase.buyer_id GROUP BY buyer.buyer_id, buyer.name;

-- en: Which buyer has made the most purchases?
-- zh: 购买次数最多的是哪位买家？
SELECT buyer.name FROM buyer JOIN purchase ON buyer.buyer_id = purchase.buyer_id GROUP BY buyer.buyer_id, buyer.name ORDER BY count(*) DESC LIMIT 1;

-- en: What were the sale dates and prices of purchases from lots of quality A1?
-- zh: 质量为A1的批次，其各笔成交的日期和价格分别是多少？
SELECT purchase.sale_date, purchase.price FROM lot JOIN purchase ON lot.lot_id = purchase.lot_id WHERE lot.quality = 'A1';

-- en: Find the flowers nobody has ever brought to auction.
-- zh: 哪些花从来没有人送来拍卖过？
SELECT name FROM flower WHERE flower_id NOT IN (SELECT flower_id FROM lot);

-- en: Name the buyers whose credit limit exceeds the average.
-- zh: 信用额度高于平均水平的买家有哪些？
SELECT name FROM buyer WHERE credit_limit > (SELECT avg(credit_limit) FROM buyer);

-- en: Which growers have delivered lots of more than 5000 stems?
-- zh: 哪些种植商送过超过5000枝的批次？
SELECT name FROM grower WHERE grower_id IN (SELECT grower_id FROM lot WHERE stems > 5000);

-- en: In which cities are there both growers and buyers?
-- zh: 哪些城市既有种植商又有买家？
SELECT city FROM grower INTERSECT SELECT city FROM buyer;
