-- Cement works: works, cement grades, silos, lab strength tests and truck loads to customers.
CREATE TABLE works (
  works_no INT,
  name VARCHAR(50),
  city VARCHAR(40),
  opened INT,
  capacity DOUBLE,
  manager VARCHAR(50),
  PRIMARY KEY (works_no)
);
CREATE TABLE grade (
  grade_no INT,
  name VARCHAR(30),
  class VARCHAR(10),
  price DECIMAL(10,2),
  min_strength DOUBLE,
  PRIMARY KEY (grade_no)
);
CREATE TABLE silo (
  silo_no INT,
  works_no INT,
  grade_no INT,
  capacity DOUBLE,
  filled DOUBLE,
  last_cleaned DATE,
  PRIMARY KEY (silo_no),
  FOREIGN KEY (works_no) REFERENCES works (works_no),
  FOREIGN KEY (grade_no) REFERENCES grade (grade_no)
);
CREATE TABLE customer (
  cust_no INT,
  name VARCHAR(50),
  city VARCHAR(40),
  discount DOUBLE,
  manager VARCHAR(50),
  PRIMARY KEY (cust_no)
);
CREATE TABLE truck_load (
  load_no INT,
  silo_no INT,
  cust_no INT,
  plate VARCHAR(15),
  loaded DATE,
  tonnes DOUBLE,
  price DECIMAL(10,2),
  PRIMARY KEY (load_no),
  FOREIGN KEY (silo_no) REFERENCES silo (silo_no),
  FOREIGN KEY (cust_no) REFERENCES customer (cust_no)
);
CREATE TABLE strength_test (
  test_no INT,
  silo_no INT,
  tested DATE,
  age_days INT,
  strength DOUBLE,
  analyst VARCHAR(50),
  PRIMARY KEY (test_no),
  FOREIGN KEY (silo_no) REFERENCES silo (silo_no)
);

-- en: Who is the manager of the works called Halden?
-- zh: 名为Halden的水泥厂经理是谁？
SELECT manager FROM works WHERE name = 'Halden';

-- en: Who is the manager of the customer called Halden?
-- zh: 名为Halden的客户经理是谁？
SELECT manager FROM customer WHERE name = 'Halden';

-- en: Which works has the largest capacity?
-- zh: 产能最大的水泥厂是哪家？
SELECT name FROM works ORDER BY capacity DESC LIMIT 1;

-- en: Which works has the silo with the largest capacity?
-- zh: 容量最大的筒仓属于哪家水泥厂？
SELECT works.name FROM works JOIN silo ON works.works_no = silo.works_no ORDER BY silo.capacity DESC LIMIT 1;

-- en: How many loads did the truck KX-771 take?
-- zh: 车牌KX-771的车拉了多少趟？
SELECT count(*) FROM truck_load WHERE plate = 'KX-771';

-- en: How many tonnes did the truck KX-771 take altogether?
-- zh: 车牌KX-771的车总共拉了多少吨？
SELECT sum(tonnes) FROM truck_load WHERE plate = 'KX-771';

-- en: List the names and prices of grades in class 42.5, dearest first.
-- zh: 按价格从高到低列出42.5级水泥的名称和价格。
SELECT name, price FROM grade WHERE class = '42.5' ORDER BY price DESC;

-- en: Silo numbers not cleaned since 2021-01-01, i.e. last cleaned before that?
-- zh: 最近一次清理早于2021-01-01的筒仓编号有哪些？
SELECT silo_no FROM silo WHERE last_cleaned < '2021-01-01';

-- en: What is the average strength at 28 days?
-- zh: 28天龄期的平均强度是多少？
SELECT avg(strength) FROM strength_test WHERE age_days = 28;

-- en: How many distinct trucks have been loaded?
-- zh: 装过货的不同卡车有多少辆？
SELECT count(DISTINCT plate) FROM truck_load;

-- en: For each analyst, show the number of tests done.
-- zh: 列出每位化验员做的试验数量。
SELECT analyst, count(*) FROM strength_test GROUP BY analyst;

-- en: On which day were the most trucks loaded?
-- zh: 哪一天装车最多？
SELECT loaded FROM truck_load GROUP BY loaded ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities have more than five customers?
-- zh: 哪些城市的客户超过五家？
SELECT city FROM customer GROUP BY city HAVING count(*) > 5;

-- en: Which customer enjoys the greatest discount?
-- zh: 享受折扣最大的客户是哪家？
SELECT name FROM customer ORDER BY discount DESC LIMIT 1;

-- en: Which customers were supplied from Halden works? List unique names.
-- zh: Halden厂给哪些客户供过货？名称去重。
SELECT DISTINCT customer.name FROM customer JOIN truck_load ON customer.cust_no = truck_load.cust_no JOIN silo ON truck_load.silo_no = silo.silo_no JOIN works ON silo.works_no = works.works_no WHERE works.name = 'Halden';

-- en: For each customer, give the name and the total tonnes received.
-- zh: 每家客户总共收到多少吨水泥？列出名称。
SELECT customer.name, sum(truck_load.tonnes) FROM customer JOIN truck_load ON customer.cust_no = truck_load.cust_no GROUP BY customer.cust_no, customer.name;

-- en: Which grade is kept in the most silos?
-- zh: 哪种水泥存放的筒仓最多？
SELECT grade.name FROM grade JOIN silo ON grade.grade_no = silo.grade_no GROUP BY grade.grade_no, grade.name ORDER BY count(*) DESC LIMIT 1;

-- en: When was White Portland tested, and how strong was it?
-- zh: White Portland是哪天试验的，强度多少？
SELECT strength_test.tested, strength_test.strength FROM strength_test JOIN silo ON strength_test.silo_no = silo.silo_no JOIN grade ON silo.grade_no = grade.grade_no WHERE grade.name = 'White Portland';

-- en: Which grades are in no silo at all?
-- zh: 哪些水泥不在任何筒仓中？
SELECT name FROM grade WHERE grade_no NOT IN (SELECT grade_no FROM silo);

-- en: Load numbers of loads heavier than the average.
-- zh: 重量超过平均值的装车单号有哪些？
SELECT load_no FROM truck_load WHERE tonnes > (SELECT avg(tonnes) FROM truck_load);

-- en: Which silos had a test by Ruben Aas? Give silo numbers and fill.
-- zh: Ruben Aas试验过的筒仓有哪些？给出仓号和存量。
SELECT silo_no, filled FROM silo WHERE silo_no IN (SELECT silo_no FROM strength_test WHERE analyst = 'Ruben Aas');

-- en: Which people manage both a works and a customer?
-- zh: 哪些人既管理水泥厂又管理客户？
SELECT manager FROM works INTERSECT SELECT manager FROM customer;
