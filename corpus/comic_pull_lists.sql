-- A comic shop's pull lists: publishers, titles, customers' standing orders and weekly pickups.
CREATE TABLE pub (
  pub_id INT,
  pub_nm VARCHAR(50),
  hq_town VARCHAR(40),
  PRIMARY KEY (pub_id)
);
CREATE TABLE ttl (
  ttl_id INT,
  ttl_nm VARCHAR(80),
  pub_id INT,
  freq VARCHAR(15),
  cover_price DECIMAL(6,2),
  start_yr INT,
  PRIMARY KEY (ttl_id),
  FOREIGN KEY (pub_id) REFERENCES pub (pub_id)
);
CREATE TABLE cust (
  cust_id INT,
  cust_nm VARCHAR(50),
  email VARCHAR(60),
  disc_pct INT,
  since_dt DATE,
  PRIMARY KEY (cust_id)
);
CREATE TABLE pull (
  cust_id INT,
  ttl_id INT,
  copies INT,
  active VARCHAR(1),
  PRIMARY KEY (cust_id, ttl_id),
  FOREIGN KEY (cust_id) REFERENCES cust (cust_id),
  FOREIGN KEY (ttl_id) REFERENCES ttl (ttl_id)
);
CREATE TABLE pickup (
  pickup_id INT,
  cust_id INT,
  pickup_dt DATE,
  issues INT,
  paid DECIMAL(8,2),
  PRIMARY KEY (pickup_id),
  FOREIGN KEY (cust_id) REFERENCES cust (cust_id)
);

-- en: Which titles come out Monthly?
-- zh: 哪些刊物是Monthly出版？
SELECT ttl_nm FROM ttl WHERE freq = 'Monthly';

-- en: Which titles come out Weekly?
-- zh: 哪些刊物是Weekly出版？
SELECT ttl_nm FROM ttl WHERE freq = 'Weekly';

-- en: Give names and e-mail addresses of customers with a discount of more than 10 percent.
-- zh: 列出折扣大于10%的顾客姓名和邮箱。
SELECT cust_nm, email FROM cust WHERE disc_pct > 10;

-- en: What does an issue of Owl Patrol cost?
-- zh: Owl Patrol一期定价多少？
SELECT cover_price FROM ttl WHERE ttl_nm = 'Owl Patrol';

-- en: Who publishes Owl Patrol?
-- zh: Owl Patrol由哪家出版社出版？
SELECT pub.pub_nm FROM pub JOIN ttl ON pub.pub_id = ttl.pub_id WHERE ttl.ttl_nm = 'Owl Patrol';

-- en: Who has Owl Patrol on their pull list?
-- zh: 哪些顾客预订了Owl Patrol？
SELECT cust.cust_nm FROM cust JOIN pull ON cust.cust_id = pull.cust_id JOIN ttl ON pull.ttl_id = ttl.ttl_id WHERE ttl.ttl_nm = 'Owl Patrol';

-- en: How many titles does each publisher put out?
-- zh: 每家出版社出多少种刊物？
SELECT pub.pub_nm, count(*) FROM pub JOIN ttl ON pub.pub_id = ttl.pub_id GROUP BY pub.pub_id, pub.pub_nm;

-- en: Which title is pulled by the most customers?
-- zh: 预订顾客最多的刊物是哪种？
SELECT ttl.ttl_nm FROM ttl JOIN pull ON ttl.ttl_id = pull.ttl_id GROUP BY ttl.ttl_id, ttl.ttl_nm ORDER BY count(*) DESC LIMIT 1;

-- en: How many copies of each title must we order for the active lists (T)?
-- zh: 按有效预订（T）计算，每种刊物要进多少本？
SELECT ttl.ttl_nm, sum(pull.copies) FROM ttl JOIN pull ON ttl.ttl_id = pull.ttl_id WHERE pull.active = 'T' GROUP BY ttl.ttl_id, ttl.ttl_nm;

-- en: Customers with more than 20 titles on their list.
-- zh: 预订刊物超过20种的顾客。
SELECT cust.cust_nm FROM cust JOIN pull ON cust.cust_id = pull.cust_id GROUP BY cust.cust_id, cust.cust_nm HAVING count(*) > 20;

-- en: Titles that nobody pulls.
-- zh: 没有人预订的刊物。
SELECT ttl_nm FROM ttl WHERE ttl_id NOT IN (SELECT ttl_id FROM pull);

-- en: Customers who subscribe to Owl Patrol but not to Rust Saints.
-- zh: 预订了Owl Patrol却没预订Rust Saints的顾客。
SELECT cust.cust_nm FROM cust JOIN pull ON cust.cust_id = pull.cust_id JOIN ttl ON pull.ttl_id = ttl.ttl_id WHERE ttl.ttl_nm = 'Owl Patrol' EXCEPT SELECT cust.cust_nm FROM cust JOIN pull ON cust.cust_id = pull.cust_id JOIN ttl ON pull.ttl_id = ttl.ttl_id WHERE ttl.ttl_nm = 'Rust Saints';

-- en: Which publishers' books does Gil Horne read? Each publisher once.
-- zh: Gil Horne订了哪些出版社的刊物？每家出版社只列一次。
SELECT DISTINCT pub.pub_nm FROM pub JOIN ttl ON pub.pub_id = ttl.pub_id JOIN pull ON ttl.ttl_id = pull.ttl_id JOIN cust ON pull.cust_id = cust.cust_id WHERE cust.cust_nm = 'Gil Horne';

-- en: How much has every customer paid in total at pickup?
-- zh: 每位顾客取货时累计付了多少钱？
SELECT cust.cust_nm, sum(pickup.paid) FROM cust JOIN pickup ON cust.cust_id = pickup.cust_id GROUP BY cust.cust_id, cust.cust_nm;

-- en: On which day were there the most pickups?
-- zh: 哪一天取货的次数最多？
SELECT pickup_dt FROM pickup GROUP BY pickup_dt ORDER BY count(*) DESC LIMIT 1;

-- en: Who made a pickup on 2024-02-14 worth over 60?
-- zh: 谁在2024-02-14取货且金额超过60？
SELECT cust.cust_nm FROM cust JOIN pickup ON cust.cust_id = pickup.cust_id WHERE pickup.pickup_dt = '2024-02-14' AND pickup.paid > 60;

-- en: Average cover price by publication rhythm.
-- zh: 按出版周期统计平均定价。
SELECT freq, avg(cover_price) FROM ttl GROUP BY freq;

-- en: What is the highest number of issues taken home in one pickup?
-- zh: 单次取货最多拿走多少期？
SELECT max(issues) FROM pickup;

-- en: Titles priced above the average title.
-- zh: 定价高于平均定价的刊物。
SELECT ttl_nm FROM ttl WHERE cover_price > (SELECT avg(cover_price) FROM ttl);

-- en: Customers that have never come to collect anything.
-- zh: 从没来取过货的顾客。
SELECT cust_nm FROM cust WHERE cust_id NOT IN (SELECT cust_id FROM pickup);

-- en: Titles launched between 2015 and 2019 by publishers based in Crowhaven.
-- zh: 总部在Crowhaven的出版社于2015至2019年间创刊的刊物。
SELECT ttl.ttl_nm FROM ttl JOIN pub ON ttl.pub_id = pub.pub_id WHERE pub.hq_town = 'Crowhaven' AND ttl.start_yr BETWEEN 2015 AND 2019;

-- en: Our ten longest standing customers, please.
-- zh: 请列出与我们往来最久的十位顾客。
SELECT cust_nm FROM cust ORDER BY since_dt LIMIT 10;
