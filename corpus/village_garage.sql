-- An independent garage: clients' cars, job cards, mechanics, and labour booked on jobs.
CREATE TABLE cust (
  cust_no INT,
  fname VARCHAR(30),
  sname VARCHAR(30),
  town VARCHAR(40),
  tel VARCHAR(20),
  since DATE,
  PRIMARY KEY (cust_no)
);
CREATE TABLE car (
  reg VARCHAR(10),
  cust_no INT,
  brand VARCHAR(30),
  fuel VARCHAR(15),
  yr INT,
  km INT,
  PRIMARY KEY (reg),
  FOREIGN KEY (cust_no) REFERENCES cust (cust_no)
);
CREATE TABLE mech (
  mech_no INT,
  fname VARCHAR(30),
  sname VARCHAR(30),
  speciality VARCHAR(30),
  hourly DECIMAL(10,2),
  boss_no INT,
  PRIMARY KEY (mech_no),
  FOREIGN KEY (boss_no) REFERENCES mech (mech_no)
);
CREATE TABLE job (
  job_no INT,
  reg VARCHAR(10),
  descr VARCHAR(80),
  date_in DATE,
  date_out DATE,
  status VARCHAR(15),
  quote DECIMAL(10,2),
  PRIMARY KEY (job_no),
  FOREIGN KEY (reg) REFERENCES car (reg)
);
CREATE TABLE labour (
  job_no INT,
  mech_no INT,
  hrs DOUBLE,
  PRIMARY KEY (job_no, mech_no),
  FOREIGN KEY (job_no) REFERENCES job (job_no),
  FOREIGN KEY (mech_no) REFERENCES mech (mech_no)
);
CREATE TABLE part_line (
  line_no INT,
  job_no INT,
  part VARCHAR(40),
  qty INT,
  unit_price DECIMAL(10,2),
  PRIMARY KEY (line_no),
  FOREIGN KEY (job_no) REFERENCES job (job_no)
);

-- en: What's the telephone number of Gwen Pritchard?
-- zh: Gwen Pritchard的电话号码是多少？
SELECT tel FROM cust WHERE fname = 'Gwen' AND sname = 'Pritchard';

-- en: Registrations of Hybrid cars made in 2019 or later?
-- zh: 2019年及以后生产的Hybrid车的车牌有哪些？
SELECT reg FROM car WHERE fuel = 'Hybrid' AND yr >= 2019;

-- en: Show descriptions of jobs that contain the word clutch ('clutch').
-- zh: 列出描述中含有clutch的工单描述。
SELECT descr FROM job WHERE descr LIKE '%clutch%';

-- en: How many jobs are Waiting?
-- zh: 状态为Waiting的工单有多少张？
SELECT count(*) FROM job WHERE status = 'Waiting';

-- en: What do the mechanics charge per hour on average?
-- zh: 技师平均每小时收费多少？
SELECT avg(hourly) FROM mech;

-- en: How many different parts have been fitted?
-- zh: 更换过多少种不同的配件？
SELECT count(DISTINCT part) FROM part_line;

-- en: Number of cars per brand, please.
-- zh: 请统计每个品牌的汽车数量。
SELECT brand, count(*) FROM car GROUP BY brand;

-- en: Which town has the most customers?
-- zh: 客户最多的是哪个镇？
SELECT town FROM cust GROUP BY town ORDER BY count(*) DESC LIMIT 1;

-- en: Brands whose cars have done more than 150000 km on average?
-- zh: 哪些品牌的车平均里程超过150000公里？
SELECT brand FROM car GROUP BY brand HAVING avg(km) > 150000;

-- en: Who charges the most per hour? Give the mechanic's first name and surname.
-- zh: 每小时收费最高的技师是谁？给出名和姓。
SELECT fname, sname FROM mech ORDER BY hourly DESC LIMIT 1;

-- en: Which three jobs had the highest quotes? Show job number and quote.
-- zh: 报价最高的三张工单是哪些？给出工单号和报价。
SELECT job_no, quote FROM job ORDER BY quote DESC LIMIT 3;

-- en: Who owns the car RT62 WBF? I need the first name and surname.
-- zh: 车牌RT62 WBF的车主叫什么？需要名和姓。
SELECT cust.fname, cust.sname FROM cust JOIN car ON cust.cust_no = car.cust_no WHERE car.reg = 'RT62 WBF';

-- en: How many cars does each customer have with us? First name, surname and the count.
-- zh: 每位客户在我们这里有几辆车？给出名、姓和数量。
SELECT cust.fname, cust.sname, count(*) FROM cust JOIN car ON cust.cust_no = car.cust_no GROUP BY cust.cust_no, cust.fname, cust.sname;

-- en: Which brands of car had their Exhaust replaced as a part?
-- zh: 哪些品牌的车换过Exhaust这一配件？
SELECT car.brand FROM car JOIN job ON car.reg = job.reg JOIN part_line ON job.job_no = part_line.job_no WHERE part_line.part = 'Exhaust';

-- en: Surnames of mechanics who worked on a Zentra, which is a brand.
-- zh: 修过Zentra品牌车的技师姓什么？
SELECT mech.sname FROM mech JOIN labour ON mech.mech_no = labour.mech_no JOIN job ON labour.job_no = job.job_no JOIN car ON job.reg = car.reg WHERE car.brand = 'Zentra';

-- en: Total hours booked by every mechanic, with surnames, busiest first.
-- zh: 每位技师记录的总工时是多少？给出姓，工时最多的在前。
SELECT mech.sname, sum(labour.hrs) FROM mech JOIN labour ON mech.mech_no = labour.mech_no GROUP BY mech.mech_no, mech.sname ORDER BY sum(labour.hrs) DESC;

-- en: Which customer from Llanfair brought in a car the most often? First name and surname.
-- zh: Llanfair的客户中谁送修的次数最多？给出名和姓。
SELECT cust.fname, cust.sname FROM cust JOIN car ON cust.cust_no = car.cust_no JOIN job ON car.reg = job.reg WHERE cust.town = 'Llanfair' GROUP BY cust.cust_no, cust.fname, cust.sname ORDER BY count(*) DESC LIMIT 1;

-- en: Job numbers that took at least two mechanics.
-- zh: 由至少两名技师完成的工单号有哪些？
SELECT job_no FROM labour GROUP BY job_no HAVING count(*) >= 2;

-- en: Which cars have never been in for a job? Give the registration and brand.
-- zh: 哪些车从来没有开过工单？给出车牌和品牌。
SELECT reg, brand FROM car WHERE reg NOT IN (SELECT reg FROM job);

-- en: List the parts whose unit price is above the average unit price.
-- zh: 列出单价高于平均单价的配件。
SELECT part FROM part_line WHERE unit_price > (SELECT avg(unit_price) FROM part_line);

-- en: Pair every mechanic's surname with the surname of the boss.
-- zh: 列出每位技师的姓以及其上司的姓。
SELECT m.sname, b.sname FROM mech AS m JOIN mech AS b ON m.boss_no = b.mech_no;

-- en: Which brands come both as Petrol and as Diesel?
-- zh: 哪些品牌既有Petrol车又有Diesel车？
SELECT brand FROM car WHERE fuel = 'Petrol' INTERSECT SELECT brand FROM car WHERE fuel = 'Diesel';
