-- A franchising association: brands, franchisees, outlets, royalties and training courses attended.
CREATE TABLE franchise_brand (
  brand_id INT,
  brand_name VARCHAR(50),
  industry VARCHAR(30),
  origin_country VARCHAR(40),
  entry_fee DECIMAL(10,2),
  royalty_pct DOUBLE,
  started INT,
  PRIMARY KEY (brand_id)
);
CREATE TABLE franchisee (
  franchisee_id INT,
  full_name VARCHAR(60),
  gender VARCHAR(10),
  age INT,
  hometown VARCHAR(40),
  former_job VARCHAR(40),
  PRIMARY KEY (franchisee_id)
);
CREATE TABLE outlet (
  outlet_id INT,
  brand_id INT,
  franchisee_id INT,
  address VARCHAR(80),
  town VARCHAR(40),
  opened_on DATE,
  closed_on DATE,
  staff_count INT,
  PRIMARY KEY (outlet_id),
  FOREIGN KEY (brand_id) REFERENCES franchise_brand (brand_id),
  FOREIGN KEY (franchisee_id) REFERENCES franchisee (franchisee_id)
);
CREATE TABLE royalty_payment (
  payment_id INT,
  outlet_id INT,
  quarter VARCHAR(7),
  turnover DECIMAL(12,2),
  amount DECIMAL(12,2),
  state VARCHAR(20),
  PRIMARY KEY (payment_id),
  FOREIGN KEY (outlet_id) REFERENCES outlet (outlet_id)
);
CREATE TABLE training (
  training_id INT,
  brand_id INT,
  subject VARCHAR(40),
  place VARCHAR(40),
  days INT,
  PRIMARY KEY (training_id),
  FOREIGN KEY (brand_id) REFERENCES franchise_brand (brand_id)
);
CREATE TABLE attendance (
  training_id INT,
  franchisee_id INT,
  attended_on DATE,
  grade DOUBLE,
  PRIMARY KEY (training_id, franchisee_id),
  FOREIGN KEY (training_id) REFERENCES training (training_id),
  FOREIGN KEY (franchisee_id) REFERENCES franchisee (franchisee_id)
);

-- en: Which brands does Rosalind Achebe run outlets of? Show the different ones.
-- zh: Rosalind Achebe经营着哪些不同品牌的门店？
SELECT DISTINCT franchise_brand.brand_name FROM franchise_brand JOIN outlet ON franchise_brand.brand_id = outlet.brand_id JOIN franchisee ON outlet.franchisee_id = franchisee.franchisee_id WHERE franchisee.full_name = 'Rosalind Achebe';

-- en: What entry fee does Bagel Barn ask for?
-- zh: 加盟Bagel Barn要交多少加盟费？
SELECT entry_fee FROM franchise_brand WHERE brand_name = 'Bagel Barn';

-- en: How many of the franchisees used to be a Teacher?
-- zh: 有多少位加盟商以前的职业是Teacher？
SELECT count(*) FROM franchisee WHERE former_job = 'Teacher';

-- en: I'm looking for the addresses of the Bagel Barn outlets in Dunmore.
-- zh: 请列出Bagel Barn在Dunmore的门店地址。
SELECT outlet.address FROM outlet JOIN franchise_brand ON outlet.brand_id = franchise_brand.brand_id WHERE franchise_brand.brand_name = 'Bagel Barn' AND outlet.town = 'Dunmore';

-- en: Who attended the Bookkeeping training, and with which grade did they finish?
-- zh: 哪些加盟商参加过Bookkeeping培训？成绩如何？
SELECT franchisee.full_name, attendance.grade FROM franchisee JOIN attendance ON franchisee.franchisee_id = attendance.franchisee_id JOIN training ON attendance.training_id = training.training_id WHERE training.subject = 'Bookkeeping';

-- en: How much in royalties came in for the quarter 2023-Q2 from Dunmore?
-- zh: 2023-Q2季度，Dunmore的门店一共缴纳了多少特许权使用费？
SELECT sum(royalty_payment.amount) FROM royalty_payment JOIN outlet ON royalty_payment.outlet_id = outlet.outlet_id WHERE royalty_payment.quarter = '2023-Q2' AND outlet.town = 'Dunmore';

-- en: Mean royalty percentage for each industry?
-- zh: 各行业的平均特许权费率是多少？
SELECT industry, avg(royalty_pct) FROM franchise_brand GROUP BY industry;

-- en: Which brand operates the most outlets?
-- zh: 门店数量最多的是哪个品牌？
SELECT franchise_brand.brand_name FROM franchise_brand JOIN outlet ON franchise_brand.brand_id = outlet.brand_id GROUP BY franchise_brand.brand_id, franchise_brand.brand_name ORDER BY count(*) DESC LIMIT 1;

-- en: Names and ages of the Female franchisees from Ballyvarra.
-- zh: 来自Ballyvarra的Female加盟商的姓名和年龄是什么？
SELECT full_name, age FROM franchisee WHERE gender = 'Female' AND hometown = 'Ballyvarra';

-- en: Towns whose outlets have closed down since 2022-01-01.
-- zh: 2022-01-01以来有门店关闭的镇有哪些？
SELECT town FROM outlet WHERE closed_on >= '2022-01-01';

-- en: Which different franchisees have a Late payment?
-- zh: 哪些加盟商有Late状态的付款？姓名去重。
SELECT DISTINCT franchisee.full_name FROM franchisee JOIN outlet ON franchisee.franchisee_id = outlet.franchisee_id JOIN royalty_payment ON outlet.outlet_id = royalty_payment.outlet_id WHERE royalty_payment.state = 'Late';

-- en: Which brands hold no training?
-- zh: 哪些品牌不开设培训？
SELECT brand_name FROM franchise_brand WHERE brand_id NOT IN (SELECT brand_id FROM training);

-- en: The 3 youngest franchisees, with the job they had before.
-- zh: 最年轻的3位加盟商是谁？以前做什么工作？
SELECT full_name, former_job FROM franchisee ORDER BY age LIMIT 3;

-- en: For every franchisee, name and total staff across all of his or her outlets, the largest employer first.
-- zh: 每位加盟商名下所有门店共有多少员工？列出姓名，员工多的在前。
SELECT franchisee.full_name, sum(outlet.staff_count) FROM franchisee JOIN outlet ON franchisee.franchisee_id = outlet.franchisee_id GROUP BY franchisee.franchisee_id, franchisee.full_name ORDER BY sum(outlet.staff_count) DESC;

-- en: Countries of origin of Fitness brands that also gave us a Bakery brand.
-- zh: 哪些国家既有Fitness品牌，又有Bakery品牌？
SELECT origin_country FROM franchise_brand WHERE industry = 'Fitness' INTERSECT SELECT origin_country FROM franchise_brand WHERE industry = 'Bakery';

-- en: Towns with two or more outlets still open (no closing date).
-- zh: 仍在营业（没有关店日期）的门店不少于两家的镇有哪些？
SELECT town FROM outlet WHERE closed_on IS NULL GROUP BY town HAVING count(*) >= 2;

-- en: What was the highest turnover reported, and in which quarter?
-- zh: 上报的最高营业额是多少？是哪个季度？
SELECT turnover, quarter FROM royalty_payment ORDER BY turnover DESC LIMIT 1;

-- en: Which trainings do the brands from Canada offer? Give subject and number of days.
-- zh: Canada的品牌开设哪些培训？给出科目和天数。
SELECT training.subject, training.days FROM training JOIN franchise_brand ON training.brand_id = franchise_brand.brand_id WHERE franchise_brand.origin_country = 'Canada';

-- en: Brands asking more for entry than the average brand.
-- zh: 加盟费高于平均水平的品牌有哪些？
SELECT brand_name FROM franchise_brand WHERE entry_fee > (SELECT avg(entry_fee) FROM franchise_brand);

-- en: How many attendances were there at trainings held in Leinster Lodge?
-- zh: 在Leinster Lodge举办的培训一共有多少人次参加？
SELECT count(*) FROM attendance JOIN training ON attendance.training_id = training.training_id WHERE training.place = 'Leinster Lodge';

-- en: Which hometowns of franchisees have no outlet?
-- zh: 哪些加盟商的家乡没有门店？
SELECT hometown FROM franchisee EXCEPT SELECT town FROM outlet;

-- en: What is the average age of the franchisees of each gender?
-- zh: 不同性别加盟商的平均年龄是多少？
SELECT gender, avg(age) FROM franchisee GROUP BY gender;
