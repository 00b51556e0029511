-- An ironmongery wholesaler: trade customers, reps, articles and orders with their lines.
CREATE TABLE rep (
  rep_id INT,
  rep_name VARCHAR(50),
  territory VARCHAR(40),
  target DECIMAL(12,2),
  PRIMARY KEY (rep_id)
);
CREATE TABLE trade_customer (
  cust_no INT,
  cust_name VARCHAR(60),
  town VARCHAR(40),
  discount_pct DOUBLE,
  rep_id INT,
  PRIMARY KEY (cust_no),
  FOREIGN KEY (rep_id) REFERENCES rep (rep_id)
);
CREATE TABLE article (
  art_no VARCHAR(12),
  descr VARCHAR(60),
  family VARCHAR(30),
  list_price DECIMAL(8,2),
  pack_size INT,
  on_hand INT,
  PRIMARY KEY (art_no)
);
CREATE TABLE sales_order (
  ord_no INT,
  cust_no INT,
  ord_date DATE,
  status VARCHAR(15),
  PRIMARY KEY (ord_no),
  FOREIGN KEY (cust_no) REFERENCES trade_customer (cust_no)
);
CREATE TABLE order_line (
  ord_no INT,
  art_no VARCHAR(12),
  qty INT,
  net_price DECIMAL(8,2),
  PRIMARY KEY (ord_no, art_no),
  FOREIGN KEY (ord_no) REFERENCES sales_order (ord_no),
  FOREIGN KEY (art_no) REFERENCES article (art_no)
);

-- en: What articles are in the Hinges family?
-- zh: Hinges系列有哪些商品？
SELECT descr FROM article WHERE family = 'Hinges';

-- en: What is the stock of article HX-2041?
-- zh: 商品HX-2041的库存有多少？
SELECT on_hand FROM article WHERE art_no = 'HX-2041';

-- en: What is the cheapest article?
-- zh: 目录价最低的商品是什么？
SELECT descr FROM article ORDER BY list_price LIMIT 1;

-- en: What is the dearest article?
-- zh: 目录价最高的商品是什么？
SELECT descr FROM article ORDER BY list_price DESC LIMIT 1;

-- en: Families with their average list price.
-- zh: 各系列及其平均目录价。
SELECT family, avg(list_price) FROM article GROUP BY family;

-- en: How many orders are still Open?
-- zh: 还有多少张订单处于Open状态？
SELECT count(*) FROM sales_order WHERE status = 'Open';

-- en: Customers in Leeds who get more than 10 percent off.
-- zh: Leeds享受折扣超过10%的客户。
SELECT cust_name FROM trade_customer WHERE town = 'Leeds' AND discount_pct > 10;

-- en: Who is the rep looking after Bolt and Sons?
-- zh: 负责Bolt and Sons的业务员是谁？
SELECT rep.rep_name FROM rep JOIN trade_customer ON rep.rep_id = trade_customer.rep_id WHERE trade_customer.cust_name = 'Bolt and Sons';

-- en: How many customers has each rep?
-- zh: 每位业务员各有多少客户？
SELECT rep.rep_name, count(*) FROM rep JOIN trade_customer ON rep.rep_id = trade_customer.rep_id GROUP BY rep.rep_id, rep.rep_name;

-- en: Which buyers placed an order on 2023-11-24?
-- zh: 2023-11-24有哪些客户下单？
SELECT trade_customer.cust_name FROM trade_customer JOIN sales_order ON trade_customer.cust_no = sales_order.cust_no WHERE sales_order.ord_date = '2023-11-24';

-- en: Who ordered most often?
-- zh: 下单次数最多的客户是谁？
SELECT trade_customer.cust_name FROM trade_customer JOIN sales_order ON trade_customer.cust_no = sales_order.cust_no GROUP BY trade_customer.cust_no, trade_customer.cust_name ORDER BY count(*) DESC LIMIT 1;

-- en: What was ordered on order 60112? Give description and quantity.
-- zh: 60112号订单订了什么？给出商品描述和数量。
SELECT article.descr, order_line.qty FROM article JOIN order_line ON article.art_no = order_line.art_no WHERE order_line.ord_no = 60112;

-- en: Which articles did Bolt and Sons buy?
-- zh: Bolt and Sons买过哪些商品？
SELECT article.descr FROM article JOIN order_line ON article.art_no = order_line.art_no JOIN sales_order ON order_line.ord_no = sales_order.ord_no JOIN trade_customer ON sales_order.cust_no = trade_customer.cust_no WHERE trade_customer.cust_name = 'Bolt and Sons';

-- en: How many pieces were sold of each article?
-- zh: 每种商品各卖出多少件？
SELECT article.descr, sum(order_line.qty) FROM article JOIN order_line ON article.art_no = order_line.art_no GROUP BY article.art_no, article.descr;

-- en: Articles nobody has ever ordered.
-- zh: 从来没人订过的商品。
SELECT descr FROM article WHERE art_no NOT IN (SELECT art_no FROM order_line);

-- en: Customers with no order.
-- zh: 没有订单的客户。
SELECT cust_name FROM trade_customer WHERE cust_no NOT IN (SELECT cust_no FROM sales_order);

-- en: Towns with over 10 customers.
-- zh: 客户超过10家的城镇。
SELECT town FROM trade_customer GROUP BY town HAVING count(*) > 10;

-- en: Number of orders per territory.
-- zh: 各销售区域的订单数。
SELECT rep.territory, count(*) FROM rep JOIN trade_customer ON rep.rep_id = trade_customer.rep_id JOIN sales_order ON trade_customer.cust_no = sales_order.cust_no GROUP BY rep.territory;

-- en: Which articles' descriptions mention brass, and what do they cost?
-- zh: 描述中含有brass的商品有哪些，目录价多少？
SELECT descr, list_price FROM article WHERE descr LIKE '%brass%';

-- en: Which customers bought from the Locks family but not from the Screws family?
-- zh: 哪些客户买过Locks系列但没买过Screws系列？
SELECT trade_customer.cust_name FROM trade_customer JOIN sales_order ON trade_customer.cust_no = sales_order.cust_no JOIN order_line ON sales_order.ord_no = order_line.ord_no JOIN article ON order_line.art_no = article.art_no WHERE article.family = 'Locks' EXCEPT SELECT trade_customer.cust_name FROM trade_customer JOIN sales_order ON trade_customer.cust_no = sales_order.cust_no JOIN order_line ON sales_order.ord_no = order_line.ord_no JOIN article ON order_line.art_no = article.art_no WHERE article.family = 'Screws';

-- en: Reps with a target below the average.
-- zh: 销售目标低于平均值的业务员。
SELECT rep_name FROM rep WHERE target < (SELECT avg(target) FROM rep);

-- en: Average quantity per line on Cancelled orders.
-- zh: Cancelled订单每行的平均数量。
SELECT avg(order_line.qty) FROM order_line JOIN sales_order ON order_line.ord_no = sales_order.ord_no WHERE sales_order.status = 'Cancelled';
