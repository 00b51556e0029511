-- Irrigation districts, their canals, the farmers who hold turns of water and the deliveries made to them.
CREATE TABLE district (
  dist_no INT,
  title VARCHAR(60),
  province VARCHAR(40),
  est_year INT,
  area_ha DOUBLE,
  chair VARCHAR(50),
  PRIMARY KEY (dist_no)
);
CREATE TABLE canal (
  canal_no INT,
  code VARCHAR(20),
  dist_no INT,
  parent_no INT,
  len_km DOUBLE,
  lining VARCHAR(20),
  built_year INT,
  PRIMARY KEY (canal_no),
  FOREIGN KEY (dist_no) REFERENCES district (dist_no),
  FOREIGN KEY (parent_no) REFERENCES canal (canal_no)
);
CREATE TABLE farmer (
  farmer_no INT,
  fname VARCHAR(50),
  village VARCHAR(40),
  main_crop VARCHAR(30),
  area_ha DOUBLE,
  phone VARCHAR(20),
  PRIMARY KEY (farmer_no)
);
CREATE TABLE delivery (
  deliv_no INT,
  canal_no INT,
  farmer_no INT,
  deliv_date DATE,
  vol_m3 DOUBLE,
  fee DECIMAL(10,2),
  paid VARCHAR(3),
  PRIMARY KEY (deliv_no),
  FOREIGN KEY (canal_no) REFERENCES canal (canal_no),
  FOREIGN KEY (farmer_no) REFERENCES farmer (farmer_no)
);

-- en: Which districts lie in the province of Almora?
-- zh: Almora省有哪些灌区？
SELECT title FROM district WHERE province = 'Almora';

-- en: What is the phone number of Tomas Ibarra?
-- zh: Tomas Ibarra的电话号码是多少？
SELECT phone FROM farmer WHERE fname = 'Tomas Ibarra';

-- en: How many canals does each district have?
-- zh: 每个灌区各有多少条渠道？
SELECT district.title, count(*) FROM district JOIN canal ON district.dist_no = canal.dist_no GROUP BY district.dist_no, district.title;

-- en: Which canals have a lining of Concrete and are longer than 12 kilometres?
-- zh: 哪些渠道采用Concrete衬砌且长度超过12公里？
SELECT code FROM canal WHERE lining = 'Concrete' AND len_km > 12;

-- en: How much water in total was delivered on 2021-07-14?
-- zh: 2021-07-14这一天总共输送了多少立方米的水？
SELECT sum(vol_m3) FROM delivery WHERE deliv_date = '2021-07-14';

-- en: Which canals belong to the district headed by Pilar Ochoa?
-- zh: 由Pilar Ochoa担任主席的灌区有哪些渠道？
SELECT canal.code FROM canal JOIN district ON canal.dist_no = district.dist_no WHERE district.chair = 'Pilar Ochoa';

-- en: Which farmers have never received any water?
-- zh: 哪些农户从未收到过供水？
SELECT fname FROM farmer WHERE farmer_no NOT IN (SELECT farmer_no FROM delivery);

-- en: What is the most common main crop among the farmers?
-- zh: 农户中最常见的主要作物是什么？
SELECT main_crop FROM farmer GROUP BY main_crop ORDER BY count(*) DESC LIMIT 1;

-- en: Which farmers took water from the canal K-07?
-- zh: 哪些农户从K-07渠道取过水？
SELECT farmer.fname FROM farmer JOIN delivery ON farmer.farmer_no = delivery.farmer_no JOIN canal ON delivery.canal_no = canal.canal_no WHERE canal.code = 'K-07';

-- en: Which district is the largest by area?
-- zh: 面积最大的灌区是哪个？
SELECT title FROM district ORDER BY area_ha DESC LIMIT 1;

-- en: How many deliveries to growers of Cotton are still unpaid, that is, marked No?
-- zh: 向种植Cotton的农户供水的记录中，还有多少笔未付（标记为No）？
SELECT count(*) FROM delivery JOIN farmer ON delivery.farmer_no = farmer.farmer_no WHERE farmer.main_crop = 'Cotton' AND delivery.paid = 'No';

-- en: What is the average length of the canals for each kind of lining?
-- zh: 按衬砌类型统计，渠道的平均长度各是多少？
SELECT lining, avg(len_km) FROM canal GROUP BY lining;

-- en: From which canal does the canal B-12 branch off?
-- zh: 渠道B-12是从哪条渠道分出来的？
SELECT p.code FROM canal AS c JOIN canal AS p ON c.parent_no = p.canal_no WHERE c.code = 'B-12';

-- en: Which districts were established earlier than the average year of establishment?
-- zh: 哪些灌区的设立年份早于平均设立年份？
SELECT title FROM district WHERE est_year < (SELECT avg(est_year) FROM district);

-- en: Which farmer has been charged the highest total of fees?
-- zh: 哪位农户的水费总额最高？
SELECT farmer.fname FROM farmer JOIN delivery ON farmer.farmer_no = delivery.farmer_no GROUP BY farmer.farmer_no, farmer.fname ORDER BY sum(delivery.fee) DESC LIMIT 1;

-- en: Which villages have farmers who grow Rice as well as farmers who grow Melons?
-- zh: 哪些村庄既有种Rice的农户，也有种Melons的农户？
SELECT village FROM farmer WHERE main_crop = 'Rice' INTERSECT SELECT village FROM farmer WHERE main_crop = 'Melons';

-- en: What are the highest and the lowest fee charged for one delivery?
-- zh: 单次供水收取的最高费用和最低费用分别是多少？
SELECT max(fee), min(fee) FROM delivery;

-- en: In which different provinces is there a canal built before 1930?
-- zh: 有哪些不同的省份拥有1930年以前修建的渠道？
SELECT DISTINCT district.province FROM district JOIN canal ON district.dist_no = canal.dist_no WHERE canal.built_year < 1930;

-- en: Which villages have at least three farmers?
-- zh: 哪些村庄至少有三户农户？
SELECT village FROM farmer GROUP BY village HAVING count(*) >= 3;

-- en: Which districts have no canal lined with Clay?
-- zh: 哪些灌区没有采用Clay衬砌的渠道？
SELECT title FROM district WHERE dist_no NOT IN (SELECT dist_no FROM canal WHERE lining = 'Clay');

-- en: For each canal in the district Lower Sarn, what volume of water has been delivered in all?
-- zh: 灌区Lower Sarn的每条渠道累计输水量是多少？
SELECT canal.code, sum(delivery.vol_m3) FROM canal JOIN delivery ON canal.canal_no = delivery.canal_no JOIN district ON canal.dist_no = district.dist_no WHERE district.title = 'Lower Sarn' GROUP BY canal.canal_no, canal.code;

-- en: On which date did the farmer with the biggest landholding last receive water?
-- zh: 土地面积最大的农户最近一次收到供水是在哪一天？
SELECT delivery.deliv_date FROM delivery JOIN farmer ON delivery.farmer_no = farmer.farmer_no ORDER BY farmer.area_ha DESC, delivery.deliv_date DESC LIMIT 1;
