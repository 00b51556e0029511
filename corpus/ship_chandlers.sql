-- Ship chandlers who provision vessels in port.
CREATE TABLE chandler (
  chandler_id INT,
  chandler_name VARCHAR(50),
  port VARCHAR(40),
  country VARCHAR(40),
  employees INT,
  PRIMARY KEY (chandler_id)
);
CREATE TABLE vessel (
  imo_no INT,
  vessel_name VARCHAR(50),
  flag VARCHAR(40),
  vessel_type VARCHAR(30),
  crew INT,
  built INT,
  owner_company VARCHAR(50),
  PRIMARY KEY (imo_no)
);
CREATE TABLE article (
  article_id INT,
  article_name VARCHAR(50),
  department VARCHAR(30),
  unit VARCHAR(10),
  price DECIMAL(10,2),
  PRIMARY KEY (article_id)
);
CREATE TABLE supply_order (
  supply_no INT,
  chandler_id INT,
  imo_no INT,
  ordered_on DATE,
  delivered_on DATE,
  currency VARCHAR(3),
  PRIMARY KEY (supply_no),
  FOREIGN KEY (chandler_id) REFERENCES chandler (chandler_id),
  FOREIGN KEY (imo_no) REFERENCES vessel (imo_no)
);
CREATE TABLE supply_item (
  supply_no INT,
  article_id INT,
  quantity INT,
  agreed_price DECIMAL(10,2),
  PRIMARY KEY (supply_no, article_id),
  FOREIGN KEY (supply_no) REFERENCES supply_order (supply_no),
  FOREIGN KEY (article_id) REFERENCES article (article_id)
);

-- en: Which chandlers have their business in the port of Piraeus?
-- zh: 哪些船舶供应商在Piraeus港营业？
SELECT chandler_name FROM chandler WHERE port = 'Piraeus';

-- en: What are the names of the Tanker vessels that fly the flag of Liberia?
-- zh: 悬挂Liberia旗的Tanker叫什么名字？
SELECT vessel_name FROM vessel WHERE vessel_type = 'Tanker' AND flag = 'Liberia';

-- en: List the articles sold by the Litre and their prices, starting with the most expensive.
-- zh: 列出按Litre出售的物品及价格，最贵的排在前面。
SELECT article_name, price FROM article WHERE unit = 'Litre' ORDER BY price DESC;

-- en: How many supply orders are still waiting for delivery, that is, have no delivery date?
-- zh: 尚未交付（没有交付日期）的供应订单有多少份？
SELECT count(*) FROM supply_order WHERE delivered_on IS NULL;

-- en: What is the average size of crew on a Bulk Carrier?
-- zh: Bulk Carrier平均有多少名船员？
SELECT avg(crew) FROM vessel WHERE vessel_type = 'Bulk Carrier';

-- en: How many employees do the chandlers of Malta have in total?
-- zh: Malta的供应商总共有多少员工？
SELECT sum(employees) FROM chandler WHERE country = 'Malta';

-- en: For each department, what are the average and the highest price of its articles?
-- zh: 每个部门物品的平均价和最高价是多少？
SELECT department, avg(price), max(price) FROM article GROUP BY department;

-- en: Which flag is flown by the most vessels?
-- zh: 悬挂哪国旗的船舶最多？
SELECT flag FROM vessel GROUP BY flag ORDER BY count(*) DESC LIMIT 1;

-- en: Which companies own at least three vessels?
-- zh: 哪些公司拥有至少三艘船？
SELECT owner_company FROM vessel GROUP BY owner_company HAVING count(*) >= 3;

-- en: Which vessel is the oldest?
-- zh: 船龄最老的船是哪艘？
SELECT vessel_name FROM vessel ORDER BY built ASC LIMIT 1;

-- en: Which vessels has Kalos Stores supplied?
-- zh: Kalos Stores为哪些船供过货？
SELECT vessel.vessel_name FROM vessel JOIN supply_order ON vessel.imo_no = supply_order.imo_no JOIN chandler ON supply_order.chandler_id = chandler.chandler_id WHERE chandler.chandler_name = 'Kalos Stores';

-- en: On which dates did the ship Nordic Petrel order?
-- zh: Nordic Petrel号在哪些日期下过单？
SELECT supply_order.ordered_on FROM supply_order JOIN vessel ON supply_order.imo_no = vessel.imo_no WHERE vessel.vessel_name = 'Nordic Petrel';

-- en: For each chandler, how many orders were placed? Give the names.
-- zh: 每家供应商接到多少份订单？请给出名称。
SELECT chandler.chandler_name, count(*) FROM chandler JOIN supply_order ON chandler.chandler_id = supply_order.chandler_id GROUP BY chandler.chandler_id, chandler.chandler_name;

-- en: What different articles of the Galley department have gone to ships from Panama?
-- zh: 有哪些不同的Galley部门物品供应给了Panama的船？
SELECT DISTINCT article.article_name FROM article JOIN supply_item ON article.article_id = supply_item.article_id JOIN supply_order ON supply_item.supply_no = supply_order.supply_no JOIN vessel ON supply_order.imo_no = vessel.imo_no WHERE article.department = 'Galley' AND vessel.flag = 'Panama';

-- en: Which article has been ordered in the greatest total quantity?
-- zh: 订购总量最大的物品是什么？
SELECT article.article_name FROM article JOIN supply_item ON article.article_id = supply_item.article_id GROUP BY article.article_id, article.article_name ORDER BY sum(supply_item.quantity) DESC LIMIT 1;

-- en: What quantity of Mooring Rope was delivered to the Celtic Dawn?
-- zh: Celtic Dawn号收到的Mooring Rope总量是多少？
SELECT sum(supply_item.quantity) FROM supply_item JOIN article ON supply_item.article_id = article.article_id JOIN supply_order ON supply_item.supply_no = supply_order.supply_no JOIN vessel ON supply_order.imo_no = vessel.imo_no WHERE article.article_name = 'Mooring Rope' AND vessel.vessel_name = 'Celtic Dawn';

-- en: Which vessels have placed four orders or more?
-- zh: 哪些船下过四份或更多的订单？
SELECT vessel.vessel_name FROM vessel JOIN supply_order ON vessel.imo_no = supply_order.imo_no GROUP BY vessel.imo_no, vessel.vessel_name HAVING count(*) >= 4;

-- en: In which ports were orders settled in USD? Show each port only once.
-- zh: 哪些港口有以USD结算的订单？每个港口只显示一次。
SELECT DISTINCT chandler.port FROM chandler JOIN supply_order ON chandler.chandler_id = supply_order.chandler_id WHERE supply_order.currency = 'USD';

-- en: For each vessel type, give the number of supply orders, the most frequent type first.
-- zh: 按船型给出供应订单数，最多的船型排在最前。
SELECT vessel.vessel_type, count(*) FROM vessel JOIN supply_order ON vessel.imo_no = supply_order.imo_no GROUP BY vessel.vessel_type ORDER BY count(*) DESC;

-- en: Which vessels have been supplied in both Valencia and Algeciras?
-- zh: 哪些船在Valencia和Algeciras两个港口都补给过？
SELECT vessel.vessel_name FROM vessel JOIN supply_order ON vessel.imo_no = supply_order.imo_no JOIN chandler ON supply_order.chandler_id = chandler.chandler_id WHERE chandler.port = 'Valencia' INTERSECT SELECT vessel.vessel_name FROM vessel JOIN supply_order ON vessel.imo_no = supply_order.imo_no JOIN chandler ON supply_order.chandler_id = chandler.chandler_id WHERE chandler.port = 'Algeciras';

-- en: Which chandlers have received no order?
-- zh: 哪些供应商没有接到任何订单？
SELECT chandler_name FROM chandler WHERE chandler_id NOT IN (SELECT chandler_id FROM supply_order);

-- en: What are the names of the vessels that have a larger crew than the average, and how large is it?
-- zh: 船员人数多于平均的船叫什么，各有多少船员？
SELECT vessel_name, crew FROM vessel WHERE crew > (SELECT avg(crew) FROM vessel);
