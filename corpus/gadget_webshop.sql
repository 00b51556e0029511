-- A web shop for gadgets: customers, products, suppliers, baskets and orders.
CREATE TABLE customer (
  cust_no INT,
  name VARCHAR(50),
  email VARCHAR(60),
  city VARCHAR(40),
  registered DATE,
  PRIMARY KEY (cust_no)
);
CREATE TABLE supplier (
  supp_no INT,
  name VARCHAR(50),
  city VARCHAR(40),
  lead_days INT,
  PRIMARY KEY (supp_no)
);
CREATE TABLE product (
  prod_no INT,
  supp_no INT,
  name VARCHAR(60),
  category VARCHAR(30),
  price DECIMAL(10,2),
  stock INT,
  weight_g INT,
  PRIMARY KEY (prod_no),
  FOREIGN KEY (supp_no) REFERENCES supplier (supp_no)
);
CREATE TABLE shop_order (
  ord_no INT,
  cust_no INT,
  ordered DATE,
  shipped DATE,
  pay_method VARCHAR(20),
  status VARCHAR(20),
  PRIMARY KEY (ord_no),
  FOREIGN KEY (cust_no) REFERENCES customer (cust_no)
);
CREATE TABLE order_line (
  ord_no INT,
  prod_no INT,
  qty INT,
  price DECIMAL(10,2),
  PRIMARY KEY (ord_no, prod_no),
  FOREIGN KEY (ord_no) REFERENCES shop_order (ord_no),
  FOREIGN KEY (prod_no) REFERENCES product (prod_no)
);
CREATE TABLE wish (
  cust_no INT,
  prod_no INT,
  added DATE,
  PRIMARY KEY (cust_no, prod_no),
  FOREIGN KEY (cust_no) REFERENCES customer (cust_no),
  FOREIGN KEY (prod_no) REFERENCES product (prod_no)
);

-- en: Email of Greta Solheim?
-- zh: Greta Solheim的邮箱是什么？
SELECT email FROM customer WHERE name = 'Greta Solheim';

-- en: Which Headphones weigh less than 200 grams?
-- zh: 重量不到200克的Headphones有哪些？
SELECT name FROM product WHERE category = 'Headphones' AND weight_g < 200;

-- en: Numbers of the orders paid by Invoice that have not been shipped (no shipping date).
-- zh: 用Invoice付款且尚未发货（无发货日期）的订单号有哪些？
SELECT ord_no FROM shop_order WHERE pay_method = 'Invoice' AND shipped IS NULL;

-- en: How many orders came in on 2024-11-29?
-- zh: 2024-11-29收到了多少订单？
SELECT count(*) FROM shop_order WHERE ordered = '2024-11-29';

-- en: How many orders went out on 2024-11-29?
-- zh: 2024-11-29发出了多少订单？
SELECT count(*) FROM shop_order WHERE shipped = '2024-11-29';

-- en: What is the average price of a product in the Keyboards category?
-- zh: Keyboards类产品的平均价格是多少？
SELECT avg(price) FROM product WHERE category = 'Keyboards';

-- en: How many units do we hold in stock of all products together?
-- zh: 所有产品的库存总共多少件？
SELECT sum(stock) FROM product;

-- en: Show the number of products in each category, the fullest category first.
-- zh: 列出各类别的产品数量，最多的类别排在最前。
SELECT category, count(*) FROM product GROUP BY category ORDER BY count(*) DESC;

-- en: How do customers pay most often?
-- zh: 顾客最常用的付款方式是什么？
SELECT pay_method FROM shop_order GROUP BY pay_method ORDER BY count(*) DESC LIMIT 1;

-- en: From which cities do more than 100 customers come?
-- zh: 哪些城市的顾客超过100人？
SELECT city FROM customer GROUP BY city HAVING count(*) > 100;

-- en: Which product is the most expensive?
-- zh: 最贵的产品是哪个？
SELECT name FROM product ORDER BY price DESC LIMIT 1;

-- en: Of which product was the largest quantity ordered in total?
-- zh: 订购总数量最大的产品是哪个？
SELECT product.name FROM product JOIN order_line ON product.prod_no = order_line.prod_no GROUP BY product.prod_no, product.name ORDER BY sum(order_line.qty) DESC LIMIT 1;

-- en: Which product is on the most wish lists?
-- zh: 被加入心愿单次数最多的产品是哪个？
SELECT product.name FROM product JOIN wish ON product.prod_no = wish.prod_no GROUP BY product.prod_no, product.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which supplier delivers fastest, going by lead days?
-- zh: 交货天数最短的供应商是哪家？
SELECT name FROM supplier ORDER BY lead_days LIMIT 1;

-- en: What products does the supplier Baltic Circuits provide?
-- zh: 供应商Baltic Circuits提供哪些产品？
SELECT product.name FROM product JOIN supplier ON product.supp_no = supplier.supp_no WHERE supplier.name = 'Baltic Circuits';

-- en: Which products did Greta Solheim order?
-- zh: Greta Solheim订购了哪些产品？
SELECT product.name FROM product JOIN order_line ON product.prod_no = order_line.prod_no JOIN shop_order ON order_line.ord_no = shop_order.ord_no JOIN customer ON shop_order.cust_no = customer.cust_no WHERE customer.name = 'Greta Solheim';

-- en: Which products does Greta Solheim wish for?
-- zh: Greta Solheim的心愿单里有哪些产品？
SELECT product.name FROM product JOIN wish ON product.prod_no = wish.prod_no JOIN customer ON wish.cust_no = customer.cust_no WHERE customer.name = 'Greta Solheim';

-- en: How many orders has each customer placed? Name and number.
-- zh: 每位顾客下了多少订单？给出姓名和数量。
SELECT customer.name, count(*) FROM customer JOIN shop_order ON customer.cust_no = shop_order.cust_no GROUP BY customer.cust_no, customer.name;

-- en: Products nobody has ever ordered.
-- zh: 从来没有人订购过的产品有哪些？
SELECT name FROM product WHERE prod_no NOT IN (SELECT prod_no FROM order_line);

-- en: Which products cost more than the average product?
-- zh: 价格高于平均价的产品有哪些？
SELECT name FROM product WHERE price > (SELECT avg(price) FROM product);

-- en: Names of the customers with a Returned order.
-- zh: 有Returned订单的顾客姓名是什么？
SELECT name FROM customer WHERE cust_no IN (SELECT cust_no FROM shop_order WHERE status = 'Returned');

-- en: Which cities have a supplier but no customers?
-- zh: 哪些城市有供应商但没有顾客？
SELECT city FROM supplier EXCEPT SELECT city FROM customer;
