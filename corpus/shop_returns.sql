-- A web shop for outdoor gear: customers, products, order lines and returned goods.
CREATE TABLE client (
  client_no INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  city VARCHAR(40),
  member_since DATE,
  PRIMARY KEY (client_no)
);
CREATE TABLE product (
  sku VARCHAR(20),
  descr VARCHAR(80),
  brand VARCHAR(40),
  colour VARCHAR(20),
  price DECIMAL(10,2),
  weight_g INT,
  PRIMARY KEY (sku)
);
CREATE TABLE web_order (
  order_no INT,
  client_no INT,
  placed_on DATE,
  ship_method VARCHAR(30),
  total DECIMAL(10,2),
  PRIMARY KEY (order_no),
  FOREIGN KEY (client_no) REFERENCES client (client_no)
);
CREATE TABLE order_line (
  order_no INT,
  sku VARCHAR(20),
  qty INT,
  price DECIMAL(10,2),
  PRIMARY KEY (order_no, sku),
  FOREIGN KEY (order_no) REFERENCES web_order (order_no),
  FOREIGN KEY (sku) REFERENCES product (sku)
);
CREATE TABLE return_case (
  case_no INT,
  order_no INT,
  sku VARCHAR(20),
  reason VARCHAR(40),
  received_on DATE,
  refund DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (case_no),
  FOREIGN KEY (order_no) REFERENCES web_order (order_no),
  FOREIGN KEY (sku) REFERENCES product (sku)
);

-- en: How many return cases are there?
-- zh: 有多少个退货单？
SELECT count(*) FROM return_case;

-- en: List the first and last names of all clients in Innsbruck.
-- zh: 列出Innsbruck所有客户的名和姓。
SELECT first_name, last_name FROM client WHERE city = 'Innsbruck';

-- en: What is the average price of all products from Tarnfell?
-- zh: Tarnfell品牌所有商品的平均价格是多少？
SELECT avg(price) FROM product WHERE brand = 'Tarnfell';

-- en: Show the reason and the number of return cases for each reason.
-- zh: 列出每种退货原因及其退货单数量。
SELECT reason, count(*) FROM return_case GROUP BY reason;

-- en: Which product is the heaviest? Give its description.
-- zh: 哪件商品最重？给出描述。
SELECT descr FROM product ORDER BY weight_g DESC LIMIT 1;

-- en: Who returned something because it was Too small? First and last names.
-- zh: 谁因为Too small退过货？给出名和姓。
SELECT client.first_name, client.last_name FROM client JOIN web_order ON client.client_no = web_order.client_no JOIN return_case ON web_order.order_no = return_case.order_no WHERE return_case.reason = 'Too small';

-- en: How many times was each product returned? Show its description.
-- zh: 每件商品各被退回多少次？请给出描述。
SELECT product.descr, count(*) FROM product JOIN return_case ON product.sku = return_case.sku GROUP BY product.sku, product.descr;

-- en: Which brand has been returned the most?
-- zh: 哪个品牌被退货最多？
SELECT product.brand FROM product JOIN return_case ON product.sku = return_case.sku GROUP BY product.brand ORDER BY count(*) DESC LIMIT 1;

-- en: What descriptions have the products that were never returned?
-- zh: 从未被退回过的商品描述是什么？
SELECT descr FROM product WHERE sku NOT IN (SELECT sku FROM return_case);

-- en: How much money was refunded in total for Damaged goods?
-- zh: 因Damaged退货的总退款金额是多少？
SELECT sum(refund) FROM return_case WHERE reason = 'Damaged';

-- en: When did Greta Holm place her orders, and for what totals?
-- zh: Greta Holm在什么时候下过单，总额分别是多少？
SELECT web_order.placed_on, web_order.total FROM web_order JOIN client ON web_order.client_no = client.client_no WHERE client.first_name = 'Greta' AND client.last_name = 'Holm';

-- en: Show descriptions and prices of Red or Orange products under 80, cheapest first.
-- zh: 列出价格低于80的Red或Orange商品的描述和价格，从便宜到贵。
SELECT descr, price FROM product WHERE (colour = 'Red' OR colour = 'Orange') AND price < 80 ORDER BY price;

-- en: Which clients have placed more than 10 orders? Give their last name and the number of orders.
-- zh: 哪些客户下过超过10个订单？给出姓氏和订单数。
SELECT client.last_name, count(*) FROM client JOIN web_order ON client.client_no = web_order.client_no GROUP BY client.client_no, client.last_name HAVING count(*) > 10;

-- en: Different cities from which Tarnfell articles were ordered, please.
-- zh: 请给出订购过Tarnfell商品的不同城市。
SELECT DISTINCT client.city FROM client JOIN web_order ON client.client_no = web_order.client_no JOIN order_line ON web_order.order_no = order_line.order_no JOIN product ON order_line.sku = product.sku WHERE product.brand = 'Tarnfell';

-- en: Count the different shipping methods in use.
-- zh: 统计使用过的不同配送方式的数量。
SELECT count(DISTINCT ship_method) FROM web_order;

-- en: Order numbers whose total is greater than the average order total.
-- zh: 总额高于平均订单总额的订单号。
SELECT order_no FROM web_order WHERE total > (SELECT avg(total) FROM web_order);

-- en: What is the total quantity sold of each brand, from most to least?
-- zh: 各品牌的总销量是多少？从多到少排列。
SELECT product.brand, sum(order_line.qty) FROM product JOIN order_line ON product.sku = order_line.sku GROUP BY product.brand ORDER BY sum(order_line.qty) DESC;

-- en: Which brands sell both Green and Grey products?
-- zh: 哪些品牌既有Green的商品又有Grey的商品？
SELECT brand FROM product WHERE colour = 'Green' INTERSECT SELECT brand FROM product WHERE colour = 'Grey';

-- en: Return cases still Open that came in before '2023-02-01': case number and refund.
-- zh: 在'2023-02-01'之前收到且仍为Open的退货单，给出单号和退款额。
SELECT case_no, refund FROM return_case WHERE status = 'Open' AND received_on < '2023-02-01';

-- en: Which city do the most clients live in?
-- zh: 哪个城市的客户最多？
SELECT city FROM client GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: What did the order with the highest refund ship by?
-- zh: 退款最高的那个订单是用什么方式配送的？
SELECT web_order.ship_method FROM web_order JOIN return_case ON web_order.order_no = return_case.order_no ORDER BY return_case.refund DESC LIMIT 1;

-- en: Last names of clients who ordered by Express but never sent anything back.
-- zh: 用Express下过单但从未退过货的客户姓氏。
SELECT last_name FROM client WHERE client_no IN (SELECT client_no FROM web_order WHERE ship_method = 'Express') AND client_no NOT IN (SELECT web_order.client_no FROM web_order JOIN return_case ON web_order.order_no = return_case.order_no);
