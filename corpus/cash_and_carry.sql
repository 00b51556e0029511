-- A cash-and-carry wholesaler: cardholders, depots, tills and the receipts they ring up.
CREATE TABLE depots (
  id INT,
  name VARCHAR(40),
  city VARCHAR(40),
  tills INT,
  PRIMARY KEY (id)
);
CREATE TABLE cardholders (
  id INT,
  name VARCHAR(60),
  business VARCHAR(30),
  vat_no VARCHAR(20),
  joined DATE,
  home_depot_id INT,
  PRIMARY KEY (id),
  FOREIGN KEY (home_depot_id) REFERENCES depots (id)
);
CREATE TABLE products (
  id INT,
  name VARCHAR(60),
  aisle VARCHAR(10),
  case_price DECIMAL(8,2),
  units_per_case INT,
  PRIMARY KEY (id)
);
CREATE TABLE receipts (
  id INT,
  cardholder_id INT,
  depot_id INT,
  rung_at DATETIME,
  payment VARCHAR(15),
  PRIMARY KEY (id),
  FOREIGN KEY (cardholder_id) REFERENCES cardholders (id),
  FOREIGN KEY (depot_id) REFERENCES depots (id)
);
CREATE TABLE receipt_lines (
  receipt_id INT,
  product_id INT,
  cases INT,
  PRIMARY KEY (receipt_id, product_id),
  FOREIGN KEY (receipt_id) REFERENCES receipts (id),
  FOREIGN KEY (product_id) REFERENCES products (id)
);

-- en: Which cardholders run a Kiosk?
-- zh: 哪些持卡客户经营Kiosk？
SELECT name FROM cardholders WHERE business = 'Kiosk';

-- en: How many products stand in aisle A4?
-- zh: A4通道陈列了多少种商品？
SELECT count(*) FROM products WHERE aisle = 'A4';

-- en: What is the VAT number of Cafe Rialto?
-- zh: Cafe Rialto的税号是多少？
SELECT vat_no FROM cardholders WHERE name = 'Cafe Rialto';

-- en: Which product has the priciest case?
-- zh: 整箱价格最贵的商品是什么？
SELECT name FROM products ORDER BY case_price DESC LIMIT 1;

-- en: Average price of a case, aisle by aisle.
-- zh: 各通道商品的平均整箱价格。
SELECT aisle, avg(case_price) FROM products GROUP BY aisle;

-- en: How many receipts were paid by each means?
-- zh: 每种付款方式各有多少张小票？
SELECT payment, count(*) FROM receipts GROUP BY payment;

-- en: Lines of business with more than 50 cardholders.
-- zh: 持卡客户超过50家的行业。
SELECT business FROM cardholders GROUP BY business HAVING count(*) > 50;

-- en: Products whose cases hold 12 or 24 pieces.
-- zh: 每箱12件或24件的商品。
SELECT name FROM products WHERE units_per_case = 12 OR units_per_case = 24;

-- en: How many cardholders have each depot as their home?
-- zh: 每个卖场作为归属店各有多少持卡客户？
SELECT depots.name, count(*) FROM depots JOIN cardholders ON depots.id = cardholders.home_depot_id GROUP BY depots.id, depots.name;

-- en: How many receipts did each depot issue?
-- zh: 每个卖场各开了多少张小票？
SELECT depots.name, count(*) FROM depots JOIN receipts ON depots.id = receipts.depot_id GROUP BY depots.id, depots.name;

-- en: In which city is Cafe Rialto's home depot?
-- zh: Cafe Rialto的归属卖场在哪个城市？
SELECT depots.city FROM depots JOIN cardholders ON depots.id = cardholders.home_depot_id WHERE cardholders.name = 'Cafe Rialto';

-- en: Which depots has Cafe Rialto shopped at?
-- zh: Cafe Rialto在哪些卖场买过东西？
SELECT depots.name FROM depots JOIN receipts ON depots.id = receipts.depot_id JOIN cardholders ON receipts.cardholder_id = cardholders.id WHERE cardholders.name = 'Cafe Rialto';

-- en: Which products has Cafe Rialto bought?
-- zh: Cafe Rialto买过哪些商品？
SELECT products.name FROM products JOIN receipt_lines ON products.id = receipt_lines.product_id JOIN receipts ON receipt_lines.receipt_id = receipts.id JOIN cardholders ON receipts.cardholder_id = cardholders.id WHERE cardholders.name = 'Cafe Rialto';

-- en: Which customer has the most receipts?
-- zh: 小票最多的客户是谁？
SELECT cardholders.name FROM cardholders JOIN receipts ON cardholders.id = receipts.cardholder_id GROUP BY cardholders.id, cardholders.name ORDER BY count(*) DESC LIMIT 1;

-- en: Cases sold per product, best seller first.
-- zh: 每种商品售出的箱数，最畅销的在前。
SELECT products.name, sum(receipt_lines.cases) FROM products JOIN receipt_lines ON products.id = receipt_lines.product_id GROUP BY products.id, products.name ORDER BY sum(receipt_lines.cases) DESC;

-- en: Product names and cases on receipt 700125.
-- zh: 700125号小票上的商品名称和箱数。
SELECT products.name, receipt_lines.cases FROM products JOIN receipt_lines ON products.id = receipt_lines.product_id WHERE receipt_lines.receipt_id = 700125;

-- en: Products that nobody has bought.
-- zh: 无人购买过的商品。
SELECT name FROM products WHERE id NOT IN (SELECT product_id FROM receipt_lines);

-- en: Cardholders who never came to buy.
-- zh: 从未来购物的持卡客户。
SELECT name FROM cardholders WHERE id NOT IN (SELECT cardholder_id FROM receipts);

-- en: Businesses that have paid with both Cash and Cheque.
-- zh: 既用Cash又用Cheque付过款的客户行业。
SELECT cardholders.business FROM cardholders JOIN receipts ON cardholders.id = receipts.cardholder_id WHERE receipts.payment = 'Cash' INTERSECT SELECT cardholders.business FROM cardholders JOIN receipts ON cardholders.id = receipts.cardholder_id WHERE receipts.payment = 'Cheque';

-- en: How many distinct customers have shopped in the Lodz depots?
-- zh: 在Lodz的卖场购物的不同客户有多少家？
SELECT count(DISTINCT receipts.cardholder_id) FROM receipts JOIN depots ON receipts.depot_id = depots.id WHERE depots.city = 'Lodz';

-- en: Depots with more tills than the average.
-- zh: 收银台数量多于平均值的卖场。
SELECT name FROM depots WHERE tills > (SELECT avg(tills) FROM depots);

-- en: Who joined first? Give name and date.
-- zh: 最早办卡的客户是谁？给出名称和日期。
SELECT name, joined FROM cardholders ORDER BY joined LIMIT 1;
