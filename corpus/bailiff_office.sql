-- A bailiff's office: creditors, debtors, enforcement orders, visits and seized goods.
CREATE TABLE creditor (
  id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  city VARCHAR(40),
  PRIMARY KEY (id)
);
CREATE TABLE debtor (
  id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  age INT,
  employer VARCHAR(60),
  PRIMARY KEY (id)
);
CREATE TABLE bailiff (
  id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  sworn_in DATE,
  salary DECIMAL(10,2),
  PRIMARY KEY (id)
);
CREATE TABLE enforcement_order (
  id INT,
  order_no VARCHAR(20),
  creditor_id INT,
  debtor_id INT,
  bailiff_id INT,
  amount DECIMAL(10,2),
  costs DECIMAL(10,2),
  issued DATE,
  status VARCHAR(20),
  PRIMARY KEY (id),
  FOREIGN KEY (creditor_id) REFERENCES creditor (id),
  FOREIGN KEY (debtor_id) REFERENCES debtor (id),
  FOREIGN KEY (bailiff_id) REFERENCES bailiff (id)
);
CREATE TABLE seized_item (
  id INT,
  enforcement_order_id INT,
  description VARCHAR(60),
  estimate DECIMAL(10,2),
  sold_for DECIMAL(10,2),
  seized_on DATE,
  PRIMARY KEY (id),
  FOREIGN KEY (enforcement_order_id) REFERENCES enforcement_order (id)
);

-- en: What are the names of creditors that are a Bank?
-- zh: 属于Bank的债权人有哪些？
SELECT name FROM creditor WHERE type = 'Bank';

-- en: Which debtors older than 60 live in Tarnow?
-- zh: 住在Tarnow、年龄超过60岁的债务人有哪些？
SELECT name FROM debtor WHERE age > 60 AND city = 'Tarnow';

-- en: Who is the creditor of order EO-310?
-- zh: EO-310号执行令的债权人是谁？
SELECT creditor.name FROM creditor JOIN enforcement_order ON creditor.id = enforcement_order.creditor_id WHERE enforcement_order.order_no = 'EO-310';

-- en: Who is the debtor of order EO-310?
-- zh: EO-310号执行令的债务人是谁？
SELECT debtor.name FROM debtor JOIN enforcement_order ON debtor.id = enforcement_order.debtor_id WHERE enforcement_order.order_no = 'EO-310';

-- en: Which seized item was estimated the highest?
-- zh: 估价最高的扣押物是什么？
SELECT description FROM seized_item ORDER BY estimate DESC LIMIT 1;

-- en: Which seized item fetched the highest price when sold?
-- zh: 卖出价格最高的扣押物是什么？
SELECT description FROM seized_item ORDER BY sold_for DESC LIMIT 1;

-- en: How much do bailiffs earn on average?
-- zh: 法警的平均工资是多少？
SELECT avg(salary) FROM bailiff;

-- en: What is the total amount of the orders that are Settled?
-- zh: Settled的执行令总金额是多少？
SELECT sum(amount) FROM enforcement_order WHERE status = 'Settled';

-- en: What is the average amount of the orders that are Settled?
-- zh: Settled的执行令平均金额是多少？
SELECT avg(amount) FROM enforcement_order WHERE status = 'Settled';

-- en: How many items have not been sold (no sale price)?
-- zh: 有多少件扣押物还没有售出（没有成交价）？
SELECT count(*) FROM seized_item WHERE sold_for IS NULL;

-- en: List the order numbers issued in or after 2020-01-01 with their costs, newest first.
-- zh: 列出2020-01-01及以后签发的执行令编号及其费用，最新的在前。
SELECT order_no, costs FROM enforcement_order WHERE issued >= '2020-01-01' ORDER BY issued DESC;

-- en: Number of creditors per type?
-- zh: 每种类型的债权人各有多少个？
SELECT type, count(*) FROM creditor GROUP BY type;

-- en: In which city do most debtors live?
-- zh: 哪个城市的债务人最多？
SELECT city FROM debtor GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Which employers have two or more indebted staff?
-- zh: 哪些雇主有两名或以上的员工是债务人？
SELECT employer FROM debtor GROUP BY employer HAVING count(*) >= 2;

-- en: For every bailiff, tell me the name and the number of orders handled.
-- zh: 请告诉我每位法警的姓名和经手的执行令数量。
SELECT bailiff.name, count(*) FROM bailiff JOIN enforcement_order ON bailiff.id = enforcement_order.bailiff_id GROUP BY bailiff.id, bailiff.name;

-- en: What has been seized from Piotr Lach?
-- zh: 从Piotr Lach那里扣押了哪些物品？
SELECT seized_item.description FROM seized_item JOIN enforcement_order ON seized_item.enforcement_order_id = enforcement_order.id JOIN debtor ON enforcement_order.debtor_id = debtor.id WHERE debtor.name = 'Piotr Lach';

-- en: Which debtor owes the largest sum over all orders?
-- zh: 所有执行令加起来欠款最多的债务人是谁？
SELECT debtor.name FROM debtor JOIN enforcement_order ON debtor.id = enforcement_order.debtor_id GROUP BY debtor.id, debtor.name ORDER BY sum(enforcement_order.amount) DESC LIMIT 1;

-- en: Show the names of debtors pursued by Nordkredit together with the issue dates.
-- zh: 列出被Nordkredit追债的债务人姓名以及签发日期。
SELECT debtor.name, enforcement_order.issued FROM debtor JOIN enforcement_order ON debtor.id = enforcement_order.debtor_id JOIN creditor ON enforcement_order.creditor_id = creditor.id WHERE creditor.name = 'Nordkredit';

-- en: Which bailiffs sworn in before 2005-01-01 had an order that was Disputed?
-- zh: 2005-01-01以前宣誓就职的法警中，哪些人经手过Disputed的执行令？
SELECT name FROM bailiff WHERE sworn_in < '2005-01-01' AND id IN (SELECT bailiff_id FROM enforcement_order WHERE status = 'Disputed');

-- en: Which order numbers led to no seizure?
-- zh: 哪些执行令没有产生任何扣押？给出编号。
SELECT order_no FROM enforcement_order WHERE id NOT IN (SELECT enforcement_order_id FROM seized_item);

-- en: What are the bailiffs who earn more than the average bailiff?
-- zh: 哪些法警的工资高于平均工资？
SELECT name FROM bailiff WHERE salary > (SELECT avg(salary) FROM bailiff);

-- en: Give all the cities where a creditor or a bailiff is based.
-- zh: 给出所有有债权人或法警的城市。
SELECT city FROM creditor UNION SELECT city FROM bailiff;
