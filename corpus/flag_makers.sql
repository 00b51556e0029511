-- A factory that sews flags, the designs, the seamstresses and the orders.
CREATE TABLE design (
  design_id INT,
  design_name VARCHAR(50),
  category VARCHAR(30),
  colours INT,
  designer VARCHAR(50),
  registered DATE,
  PRIMARY KEY (design_id)
);
CREATE TABLE buyer (
  buyer_id INT,
  buyer_name VARCHAR(60),
  buyer_type VARCHAR(30),
  city VARCHAR(40),
  country VARCHAR(40),
  PRIMARY KEY (buyer_id)
);
CREATE TABLE sewer (
  sewer_id INT,
  sewer_name VARCHAR(50),
  hall VARCHAR(10),
  age INT,
  hired_year INT,
  PRIMARY KEY (sewer_id)
);
CREATE TABLE flag_order (
  order_id INT,
  buyer_id INT,
  design_id INT,
  sewer_id INT,
  length_cm INT,
  cloth VARCHAR(20),
  pieces INT,
  price DECIMAL(10,2),
  PRIMARY KEY (order_id),
  FOREIGN KEY (buyer_id) REFERENCES buyer (buyer_id),
  FOREIGN KEY (design_id) REFERENCES design (design_id),
  FOREIGN KEY (sewer_id) REFERENCES sewer (sewer_id)
);

-- en: How many designs are there in the category Signal?
-- zh: Signal类别的图案有多少种？
SELECT count(*) FROM design WHERE category = 'Signal';

-- en: Which designs did Ewa Lipska create after 2015-06-30?
-- zh: Ewa Lipska在2015-06-30之后登记了哪些图案？
SELECT design_name FROM design WHERE designer = 'Ewa Lipska' AND registered > '2015-06-30';

-- en: What are the names of the buyers from Gdynia or Sopot?
-- zh: 来自Gdynia或Sopot的买家有哪些？
SELECT buyer_name FROM buyer WHERE city = 'Gdynia' OR city = 'Sopot';

-- en: What is the average number of colours in a design?
-- zh: 一个图案平均有几种颜色？
SELECT avg(colours) FROM design;

-- en: How many pieces have been ordered in Polyester?
-- zh: Polyester面料的旗帜共订了多少件？
SELECT sum(pieces) FROM flag_order WHERE cloth = 'Polyester';

-- en: How old are the youngest and the oldest sewer in hall B?
-- zh: B车间最年轻和最年长的缝纫工各多大？
SELECT min(age), max(age) FROM sewer WHERE hall = 'B';

-- en: Show for each hall how many sewers work in it.
-- zh: 显示每个车间有多少名缝纫工。
SELECT hall, count(*) FROM sewer GROUP BY hall;

-- en: Which cloth is ordered most frequently?
-- zh: 被订得最频繁的面料是什么？
SELECT cloth FROM flag_order GROUP BY cloth ORDER BY count(*) DESC LIMIT 1;

-- en: What types of buyer are represented by at least three buyers?
-- zh: 哪些买家类型至少有三个买家？
SELECT buyer_type FROM buyer GROUP BY buyer_type HAVING count(*) >= 3;

-- en: What is the length of the biggest flag that was ever ordered?
-- zh: 订购过的最大的旗子有多长？
SELECT max(length_cm) FROM flag_order;

-- en: Which sewer has been with the factory longest?
-- zh: 在厂工作时间最长的缝纫工是谁？
SELECT sewer_name FROM sewer ORDER BY hired_year ASC LIMIT 1;

-- en: Which buyers have ordered the Jolly Roger?
-- zh: 哪些买家订购过Jolly Roger？
SELECT buyer.buyer_name FROM buyer JOIN flag_order ON buyer.buyer_id = flag_order.buyer_id JOIN design ON flag_order.design_id = design.design_id WHERE design.design_name = 'Jolly Roger';

-- en: Who sewed the order of Yacht Club Puck?
-- zh: Yacht Club Puck的订单是谁缝制的？
SELECT sewer.sewer_name FROM sewer JOIN flag_order ON sewer.sewer_id = flag_order.sewer_id JOIN buyer ON flag_order.buyer_id = buyer.buyer_id WHERE buyer.buyer_name = 'Yacht Club Puck';

-- en: For each buyer, list the name and the total number of pieces bought.
-- zh: 列出每个买家的名称和购买的总件数。
SELECT buyer.buyer_name, sum(flag_order.pieces) FROM buyer JOIN flag_order ON buyer.buyer_id = flag_order.buyer_id GROUP BY buyer.buyer_id, buyer.buyer_name;

-- en: Which design has been ordered the most times, and who is its designer?
-- zh: 被订购次数最多的图案是哪个，由谁设计？
SELECT design.design_name, design.designer FROM design JOIN flag_order ON design.design_id = flag_order.design_id GROUP BY design.design_id, design.design_name, design.designer ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average price of the orders from Norway?
-- zh: 来自Norway的订单平均价格是多少？
SELECT avg(flag_order.price) FROM flag_order JOIN buyer ON flag_order.buyer_id = buyer.buyer_id WHERE buyer.country = 'Norway';

-- en: List the lengths and prices of all Wool orders of type Embassy.
-- zh: 列出Embassy类买家订购的Wool旗帜的长度和价格。
SELECT flag_order.length_cm, flag_order.price FROM flag_order JOIN buyer ON flag_order.buyer_id = buyer.buyer_id WHERE flag_order.cloth = 'Wool' AND buyer.buyer_type = 'Embassy';

-- en: Which sewers have sewn more than five orders?
-- zh: 哪些缝纫工做过五份以上的订单？
SELECT sewer.sewer_name FROM sewer JOIN flag_order ON sewer.sewer_id = flag_order.sewer_id GROUP BY sewer.sewer_id, sewer.sewer_name HAVING count(*) > 5;

-- en: In how many different countries are there buyers of a Heraldic flag?
-- zh: Heraldic旗帜的买家来自多少个不同的国家？
SELECT count(DISTINCT buyer.country) FROM buyer JOIN flag_order ON buyer.buyer_id = flag_order.buyer_id JOIN design ON flag_order.design_id = design.design_id WHERE design.category = 'Heraldic';

-- en: What categories of flags have been sewn in hall A as well as in hall C?
-- zh: 哪些类别的旗帜在A车间和C车间都缝制过？
SELECT design.category FROM design JOIN flag_order ON design.design_id = flag_order.design_id JOIN sewer ON flag_order.sewer_id = sewer.sewer_id WHERE sewer.hall = 'A' INTERSECT SELECT design.category FROM design JOIN flag_order ON design.design_id = flag_order.design_id JOIN sewer ON flag_order.sewer_id = sewer.sewer_id WHERE sewer.hall = 'C';

-- en: Which designs has nobody ordered so far?
-- zh: 哪些图案至今无人订购？
SELECT design_name FROM design WHERE design_id NOT IN (SELECT design_id FROM flag_order);

-- en: Find the names of the sewers who are older than the average of their colleagues.
-- zh: 找出年龄高于全体平均年龄的缝纫工姓名。
SELECT sewer_name FROM sewer WHERE age > (SELECT avg(age) FROM sewer);
