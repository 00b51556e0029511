-- A powder coating plant: customers, powders, coating orders and thickness checks.
CREATE TABLE customer (
  cust_id INT,
  cust_nm VARCHAR(60),
  town VARCHAR(40),
  credit_days INT,
  PRIMARY KEY (cust_id)
);
CREATE TABLE powder (
  powder_cd VARCHAR(10),
  colour VARCHAR(30),
  finish VARCHAR(20),
  cure_temp INT,
  price_kg DECIMAL(8,2),
  PRIMARY KEY (powder_cd)
);
CREATE TABLE coat_order (
  ord_no INT,
  cust_id INT,
  powder_cd VARCHAR(10),
  recv_dt DATE,
  due_dt DATE,
  area_m2 DOUBLE,
  status VARCHAR(15),
  PRIMARY KEY (ord_no),
  FOREIGN KEY (cust_id) REFERENCES customer (cust_id),
  FOREIGN KEY (powder_cd) REFERENCES powder (powder_cd)
);
CREATE TABLE film_check (
  chk_id INT,
  ord_no INT,
  insp_nm VARCHAR(40),
  micron INT,
  passed VARCHAR(1),
  PRIMARY KEY (chk_id),
  FOREIGN KEY (ord_no) REFERENCES coat_order (ord_no)
);

-- en: Which colours come in a Matt finish?
-- zh: Matt表面效果的粉末有哪些颜色？
SELECT colour FROM powder WHERE finish = 'Matt';

-- en: What's the curing temperature of powder RX-702?
-- zh: RX-702粉末的固化温度是多少？
SELECT cure_temp FROM powder WHERE powder_cd = 'RX-702';

-- en: Order numbers received after 2024-02-10.
-- zh: 2024-02-10之后收到的订单号有哪些？
SELECT ord_no FROM coat_order WHERE recv_dt > '2024-02-10';

-- en: Order numbers due after 2024-02-10.
-- zh: 交期在2024-02-10之后的订单号有哪些？
SELECT ord_no FROM coat_order WHERE due_dt > '2024-02-10';

-- en: How many customers are located in Olpe?
-- zh: 位于Olpe的客户有多少家？
SELECT count(*) FROM customer WHERE town = 'Olpe';

-- en: Names of clients with payment terms longer than 45 days.
-- zh: 账期超过45天的客户叫什么名字？
SELECT cust_nm FROM customer WHERE credit_days > 45;

-- en: What is the dearest powder per kilo? Show code and price.
-- zh: 每公斤价格最贵的粉末是哪种？给出代码和价格。
SELECT powder_cd, price_kg FROM powder ORDER BY price_kg DESC LIMIT 1;

-- en: Number of orders in each state.
-- zh: 各状态的订单各有多少？
SELECT status, count(*) FROM coat_order GROUP BY status;

-- en: Which inspector carried out the most checks?
-- zh: 做检查最多的检验员是谁？
SELECT insp_nm FROM film_check GROUP BY insp_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Finishes whose powders cost more than 9 per kilo on average.
-- zh: 哪些表面效果的粉末平均每公斤价格高于9？
SELECT finish FROM powder GROUP BY finish HAVING avg(price_kg) > 9;

-- en: Total area coated for each customer.
-- zh: 每个客户的喷涂总面积是多少？
SELECT customer.cust_nm, sum(coat_order.area_m2) FROM customer JOIN coat_order ON customer.cust_id = coat_order.cust_id GROUP BY customer.cust_id, customer.cust_nm;

-- en: Who ordered something in Signal Red?
-- zh: 哪些客户下过Signal Red颜色的订单？
SELECT customer.cust_nm FROM customer JOIN coat_order ON customer.cust_id = coat_order.cust_id JOIN powder ON coat_order.powder_cd = powder.powder_cd WHERE powder.colour = 'Signal Red';

-- en: Which colour has been ordered most often?
-- zh: 被订购次数最多的是哪种颜色？
SELECT powder.colour FROM powder JOIN coat_order ON powder.powder_cd = coat_order.powder_cd GROUP BY powder.colour ORDER BY count(*) DESC LIMIT 1;

-- en: Show order number, colour and finish of the orders that are Waiting.
-- zh: 列出状态为Waiting的订单的订单号、颜色和表面效果。
SELECT coat_order.ord_no, powder.colour, powder.finish FROM coat_order JOIN powder ON coat_order.powder_cd = powder.powder_cd WHERE coat_order.status = 'Waiting';

-- en: How many failed checks (F) were there for orders of Hallmann Metall?
-- zh: Hallmann Metall的订单有多少次检查不合格（F）？
SELECT count(*) FROM film_check JOIN coat_order ON film_check.ord_no = coat_order.ord_no JOIN customer ON coat_order.cust_id = customer.cust_id WHERE customer.cust_nm = 'Hallmann Metall' AND film_check.passed = 'F';

-- en: Average film thickness for every finish.
-- zh: 每种表面效果的平均膜厚是多少？
SELECT powder.finish, avg(film_check.micron) FROM powder JOIN coat_order ON powder.powder_cd = coat_order.powder_cd JOIN film_check ON coat_order.ord_no = film_check.ord_no GROUP BY powder.finish;

-- en: Which customers placed at least 6 orders?
-- zh: 至少下过6个订单的客户有哪些？
SELECT customer.cust_nm FROM customer JOIN coat_order ON customer.cust_id = coat_order.cust_id GROUP BY customer.cust_id, customer.cust_nm HAVING count(*) >= 6;

-- en: Powder codes nobody has ordered.
-- zh: 从来没人订过的粉末代码有哪些？
SELECT powder_cd FROM powder WHERE powder_cd NOT IN (SELECT powder_cd FROM coat_order);

-- en: Towns with customers having Gloss orders but no customers having Matt orders.
-- zh: 哪些城镇的客户订过Gloss效果，但没有客户订过Matt效果？
SELECT customer.town FROM customer JOIN coat_order ON customer.cust_id = coat_order.cust_id JOIN powder ON coat_order.powder_cd = powder.powder_cd WHERE powder.finish = 'Gloss' EXCEPT SELECT customer.town FROM customer JOIN coat_order ON customer.cust_id = coat_order.cust_id JOIN powder ON coat_order.powder_cd = powder.powder_cd WHERE powder.finish = 'Matt';

-- en: Orders bigger in area than the average order: show their numbers.
-- zh: 面积大于订单平均面积的订单号有哪些？
SELECT ord_no FROM coat_order WHERE area_m2 > (SELECT avg(area_m2) FROM coat_order);

-- en: Due dates of all orders from customers in Siegen, soonest first.
-- zh: Siegen客户的所有订单的交期，按从早到晚排列。
SELECT coat_order.due_dt FROM coat_order JOIN customer ON coat_order.cust_id = customer.cust_id WHERE customer.town = 'Siegen' ORDER BY coat_order.due_dt;

-- en: Thinnest and thickest film measured by Petra Kuhn?
-- zh: Petra Kuhn测得的最薄和最厚膜厚各是多少？
SELECT min(micron), max(micron) FROM film_check WHERE insp_nm = 'Petra Kuhn';
