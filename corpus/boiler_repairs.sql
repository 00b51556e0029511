-- A heating repair firm: customers, boilers, fitters, jobs and parts.
CREATE TABLE customer (
  cust_no INT,
  name VARCHAR(60),
  street VARCHAR(60),
  city VARCHAR(40),
  phone VARCHAR(20),
  PRIMARY KEY (cust_no)
);
CREATE TABLE boiler (
  boiler_no INT,
  cust_no INT,
  brand VARCHAR(30),
  model VARCHAR(30),
  fuel VARCHAR(20),
  made_year INT,
  installed_year INT,
  power_kw DOUBLE,
  PRIMARY KEY (boiler_no),
  FOREIGN KEY (cust_no) REFERENCES customer (cust_no)
);
CREATE TABLE fitter (
  fitter_no INT,
  name VARCHAR(60),
  city VARCHAR(40),
  grade VARCHAR(20),
  hourly_rate DECIMAL(10,2),
  PRIMARY KEY (fitter_no)
);
CREATE TABLE job (
  job_no INT,
  boiler_no INT,
  fitter_no INT,
  called_dt DATE,
  done_dt DATE,
  hours DOUBLE,
  fault VARCHAR(40),
  status VARCHAR(20),
  PRIMARY KEY (job_no),
  FOREIGN KEY (boiler_no) REFERENCES boiler (boiler_no),
  FOREIGN KEY (fitter_no) REFERENCES fitter (fitter_no)
);
CREATE TABLE part (
  part_no INT,
  name VARCHAR(40),
  brand VARCHAR(30),
  price DECIMAL(10,2),
  stock INT,
  PRIMARY KEY (part_no)
);
CREATE TABLE job_part (
  job_no INT,
  part_no INT,
  qty INT,
  PRIMARY KEY (job_no, part_no),
  FOREIGN KEY (job_no) REFERENCES job (job_no),
  FOREIGN KEY (part_no) REFERENCES part (part_no)
);

-- en: Which parts cost between 20 and 50?
-- zh: 价格在20到50之间的零件有哪些？
SELECT name FROM part WHERE price BETWEEN 20 AND 50;

-- en: Models of boilers made in 2009.
-- zh: 2009年生产的锅炉型号有哪些？
SELECT model FROM boiler WHERE made_year = 2009;

-- en: Models of boilers put in in 2009.
-- zh: 2009年安装的锅炉型号有哪些？
SELECT model FROM boiler WHERE installed_year = 2009;

-- en: How many boilers run on Oil?
-- zh: 使用Oil的锅炉有多少台？
SELECT count(*) FROM boiler WHERE fuel = 'Oil';

-- en: Hours worked on Ignition faults, in total.
-- zh: 处理Ignition故障总共用了多少小时？
SELECT sum(hours) FROM job WHERE fault = 'Ignition';

-- en: Average time per job, in hours?
-- zh: 每个维修单平均用时多少小时？
SELECT avg(hours) FROM job;

-- en: Jobs per status, please.
-- zh: 每种状态的维修单各有多少？
SELECT status, count(*) FROM job GROUP BY status;

-- en: Commonest fault?
-- zh: 最常见的故障是什么？
SELECT fault FROM job GROUP BY fault ORDER BY count(*) DESC LIMIT 1;

-- en: Mean power of the boilers of each brand.
-- zh: 各品牌锅炉的平均功率是多少？
SELECT brand, avg(power_kw) FROM boiler GROUP BY brand;

-- en: Dearest part in the price list?
-- zh: 价目表里最贵的零件是哪个？
SELECT name FROM part ORDER BY price DESC LIMIT 1;

-- en: The part used in the largest total quantity on jobs?
-- zh: 维修中总用量最大的零件是哪个？
SELECT part.name FROM part JOIN job_part ON part.part_no = job_part.part_no GROUP BY part.part_no, part.name ORDER BY sum(job_part.qty) DESC LIMIT 1;

-- en: Which fitter has the lowest hourly rate, and what grade is that?
-- zh: 时薪最低的安装工是谁，等级是什么？
SELECT name, grade FROM fitter ORDER BY hourly_rate LIMIT 1;

-- en: Customers in Brno: names and phones.
-- zh: Brno的客户有哪些？给出姓名和电话。
SELECT name, phone FROM customer WHERE city = 'Brno';

-- en: Phone numbers of customers with a Vaillex boiler.
-- zh: 家里装Vaillex锅炉的客户电话是多少？
SELECT customer.phone FROM customer JOIN boiler ON customer.cust_no = boiler.cust_no WHERE boiler.brand = 'Vaillex';

-- en: What faults has Petr Hora's equipment had? Petr Hora is a customer.
-- zh: 客户Petr Hora的设备出过哪些故障？
SELECT job.fault FROM job JOIN boiler ON job.boiler_no = boiler.boiler_no JOIN customer ON boiler.cust_no = customer.cust_no WHERE customer.name = 'Petr Hora';

-- en: What faults has the fitter Jan Kral dealt with?
-- zh: 安装工Jan Kral处理过哪些故障？
SELECT job.fault FROM job JOIN fitter ON job.fitter_no = fitter.fitter_no WHERE fitter.name = 'Jan Kral';

-- en: How many jobs has each fitter done? Names and numbers.
-- zh: 每位安装工各做了多少单？列出姓名和单数。
SELECT fitter.name, count(*) FROM fitter JOIN job ON fitter.fitter_no = job.fitter_no GROUP BY fitter.fitter_no, fitter.name;

-- en: Customers who own two boilers or more.
-- zh: 拥有两台或以上锅炉的客户有哪些？
SELECT customer.name FROM customer JOIN boiler ON customer.cust_no = boiler.cust_no GROUP BY customer.cust_no, customer.name HAVING count(*) >= 2;

-- en: Which boilers (number and model) have never needed a job?
-- zh: 哪些锅炉从未报修？给出编号和型号。
SELECT boiler_no, model FROM boiler WHERE boiler_no NOT IN (SELECT boiler_no FROM job);

-- en: Fitters paid above the average hourly rate.
-- zh: 时薪高于平均值的安装工有哪些？
SELECT name FROM fitter WHERE hourly_rate > (SELECT avg(hourly_rate) FROM fitter);

-- en: Parts that were used on a job lasting over 5 hours.
-- zh: 哪些零件用在了耗时超过5小时的维修单上？
SELECT name FROM part WHERE part_no IN (SELECT job_part.part_no FROM job_part JOIN job ON job_part.job_no = job.job_no WHERE job.hours > 5);

-- en: Cities having both customers and fitters.
-- zh: 哪些城市既有客户又有安装工？
SELECT city FROM customer INTERSECT SELECT city FROM fitter;
