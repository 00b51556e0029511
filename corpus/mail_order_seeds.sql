-- A mail-order seed merchant: varieties, customers, orders and their lines.
CREATE TABLE variety (
  var_no INT,
  var_name VARCHAR(50),
  crop VARCHAR(30),
  colour VARCHAR(20),
  days_to_harvest INT,
  packet_price DECIMAL(10,2),
  origin VARCHAR(40),
  PRIMARY KEY (var_no)
);
CREATE TABLE customer (
  cust_no INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  town VARCHAR(40),
  county VARCHAR(40),
  since_year INT,
  PRIMARY KEY (cust_no)
);
CREATE TABLE seed_order (
  ord_no INT,
  cust_no INT,
  ord_date DATE,
  channel VARCHAR(20),
  postage DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (ord_no),
  FOREIGN KEY (cust_no) REFERENCES customer (cust_no)
);
CREATE TABLE order_line (
  ord_no INT,
  var_no INT,
  packets INT,
  discount_pct INT,
  PRIMARY KEY (ord_no, var_no),
  FOREIGN KEY (ord_no) REFERENCES seed_order (ord_no),
  FOREIGN KEY (var_no) REFERENCES variety (var_no)
);

-- en: How many varieties of Tomato does the catalogue hold?
-- zh: 目录里有多少个Tomato品种？
SELECT count(*) FROM variety WHERE crop = 'Tomato';

-- en: Which Purple varieties are ready in fewer than 70 days?
-- zh: 哪些Purple品种不到70天就能收获？
SELECT var_name FROM variety WHERE colour = 'Purple' AND days_to_harvest < 70;

-- en: List the first and last names of the customers living in Devon or Cornwall.
-- zh: 列出住在Devon或Cornwall的顾客的名和姓。
SELECT first_name, last_name FROM customer WHERE county = 'Devon' OR county = 'Cornwall';

-- en: What did postage cost on average for the orders placed by Telephone?
-- zh: 通过Telephone下的订单平均邮费是多少？
SELECT avg(postage) FROM seed_order WHERE channel = 'Telephone';

-- en: What is the total number of packets sold?
-- zh: 一共卖出了多少包种子？
SELECT sum(packets) FROM order_line;

-- en: How many different crops are there?
-- zh: 共有多少种不同的作物？
SELECT count(DISTINCT crop) FROM variety;

-- en: For each crop, what are the cheapest and the dearest packet prices?
-- zh: 每种作物的种子每包最低价和最高价分别是多少？
SELECT crop, min(packet_price), max(packet_price) FROM variety GROUP BY crop;

-- en: Through which channel does the merchant get the most orders?
-- zh: 商家从哪个渠道收到的订单最多？
SELECT channel FROM seed_order GROUP BY channel ORDER BY count(*) DESC LIMIT 1;

-- en: In which counties do at least ten customers live?
-- zh: 哪些郡至少有十位顾客？
SELECT county FROM customer GROUP BY county HAVING count(*) >= 10;

-- en: Which variety takes the longest to be harvested, and what crop is it?
-- zh: 哪个品种到收获所需时间最长，属于什么作物？
SELECT var_name, crop FROM variety ORDER BY days_to_harvest DESC LIMIT 1;

-- en: What are the order dates of Martha Quill?
-- zh: Martha Quill分别在哪些日期下过订单？
SELECT seed_order.ord_date FROM seed_order JOIN customer ON seed_order.cust_no = customer.cust_no WHERE customer.first_name = 'Martha' AND customer.last_name = 'Quill';

-- en: How many orders has each customer placed? Show the customer number, the last name and the count.
-- zh: 每位顾客下过多少订单？请显示顾客编号、姓氏和订单数。
SELECT customer.cust_no, customer.last_name, count(*) FROM customer JOIN seed_order ON customer.cust_no = seed_order.cust_no GROUP BY customer.cust_no, customer.last_name;

-- en: Which varieties were in the orders that are still Unpaid?
-- zh: 仍为Unpaid的订单里包含哪些品种？
SELECT variety.var_name FROM variety JOIN order_line ON variety.var_no = order_line.var_no JOIN seed_order ON order_line.ord_no = seed_order.ord_no WHERE seed_order.status = 'Unpaid';

-- en: Which variety sold the greatest number of packets in total?
-- zh: 总销量（包数）最高的是哪个品种？
SELECT variety.var_name FROM variety JOIN order_line ON variety.var_no = order_line.var_no GROUP BY variety.var_no, variety.var_name ORDER BY sum(order_line.packets) DESC LIMIT 1;

-- en: How many packets of Black Krim were sold?
-- zh: Black Krim一共卖出多少包？
SELECT sum(order_line.packets) FROM order_line JOIN variety ON order_line.var_no = variety.var_no WHERE variety.var_name = 'Black Krim';

-- en: Give the distinct towns from which someone ordered varieties that originate in Peru.
-- zh: 有人订购过原产Peru的品种的，是哪些不同的镇？
SELECT DISTINCT customer.town FROM customer JOIN seed_order ON customer.cust_no = seed_order.cust_no JOIN order_line ON seed_order.ord_no = order_line.ord_no JOIN variety ON order_line.var_no = variety.var_no WHERE variety.origin = 'Peru';

-- en: For each crop, how many packets have been ordered?
-- zh: 每种作物各被订购了多少包？
SELECT variety.crop, sum(order_line.packets) FROM variety JOIN order_line ON variety.var_no = order_line.var_no GROUP BY variety.crop;

-- en: Which orders contain more than four varieties? Give the order numbers and dates.
-- zh: 哪些订单包含四个以上的品种？请给出订单号和日期。
SELECT seed_order.ord_no, seed_order.ord_date FROM seed_order JOIN order_line ON seed_order.ord_no = order_line.ord_no GROUP BY seed_order.ord_no, seed_order.ord_date HAVING count(*) > 4;

-- en: Find the towns of customers who ordered by Post as well as by Website.
-- zh: 找出既有Post订单又有Website订单的顾客所在的镇。
SELECT customer.town FROM customer JOIN seed_order ON customer.cust_no = seed_order.cust_no WHERE seed_order.channel = 'Post' INTERSECT SELECT customer.town FROM customer JOIN seed_order ON customer.cust_no = seed_order.cust_no WHERE seed_order.channel = 'Website';

-- en: What was the biggest discount ever given on a Pumpkin?
-- zh: Pumpkin类种子给过的最大折扣百分比是多少？
SELECT max(order_line.discount_pct) FROM order_line JOIN variety ON order_line.var_no = variety.var_no WHERE variety.crop = 'Pumpkin';

-- en: Which varieties have never been ordered?
-- zh: 哪些品种从来没有人订购？
SELECT var_name FROM variety WHERE var_no NOT IN (SELECT var_no FROM order_line);

-- en: What are the last names of the customers who have placed no order, sorted alphabetically?
-- zh: 没有下过订单的顾客都姓什么？请按字母顺序排列。
SELECT last_name FROM customer WHERE cust_no NOT IN (SELECT cust_no FROM seed_order) ORDER BY last_name;
