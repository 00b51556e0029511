-- Roofers: firms, roofers, roofs, quotes and works.
CREATE TABLE firm (
  firm_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  founded INT,
  rating DOUBLE,
  PRIMARY KEY (firm_id)
);
CREATE TABLE roofer (
  roofer_id INT,
  firm_id INT,
  name VARCHAR(60),
  age INT,
  wage DECIMAL(10,2),
  role VARCHAR(20),
  PRIMARY KEY (roofer_id),
  FOREIGN KEY (firm_id) REFERENCES firm (firm_id)
);
CREATE TABLE roof (
  roof_id INT,
  owner VARCHAR(60),
  street VARCHAR(60),
  town VARCHAR(40),
  covering VARCHAR(30),
  area_m2 DOUBLE,
  laid_year INT,
  PRIMARY KEY (roof_id)
);
CREATE TABLE quote (
  quote_id INT,
  roof_id INT,
  firm_id INT,
  sent_on DATE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (quote_id),
  FOREIGN KEY (roof_id) REFERENCES roof (roof_id),
  FOREIGN KEY (firm_id) REFERENCES firm (firm_id)
);
CREATE TABLE work_day (
  roofer_id INT,
  roof_id INT,
  worked_on DATE,
  hours DOUBLE,
  weather VARCHAR(20),
  PRIMARY KEY (roofer_id, roof_id, worked_on),
  FOREIGN KEY (roofer_id) REFERENCES roofer (roofer_id),
  FOREIGN KEY (roof_id) REFERENCES roof (roof_id)
);

-- en: Who owns the roofs covered with Slate in Keswick?
-- zh: Keswick铺Slate的屋顶归谁所有？
SELECT owner FROM roof WHERE covering = 'Slate' AND town = 'Keswick';

-- en: Firms founded between 1950 and 1980.
-- zh: 1950年到1980年之间成立的公司有哪些？
SELECT name FROM firm WHERE founded BETWEEN 1950 AND 1980;

-- en: Roofers with the role Apprentice, in order of age.
-- zh: 职务为Apprentice的屋面工有哪些？按年龄排序。
SELECT name FROM roofer WHERE role = 'Apprentice' ORDER BY age;

-- en: What is the average price of the quotes that were Accepted?
-- zh: 被Accepted的报价平均价格是多少？
SELECT avg(price) FROM quote WHERE status = 'Accepted';

-- en: How many quotes were Accepted?
-- zh: 有多少份报价被Accepted？
SELECT count(*) FROM quote WHERE status = 'Accepted';

-- en: Greatest wage and smallest wage of a roofer?
-- zh: 屋面工的最高工资和最低工资是多少？
SELECT max(wage), min(wage) FROM roofer;

-- en: Total roof area per covering.
-- zh: 每种屋面材料的总面积是多少？
SELECT covering, sum(area_m2) FROM roof GROUP BY covering;

-- en: The town with the most firms is?
-- zh: 公司最多的城镇是哪个？
SELECT town FROM firm GROUP BY town ORDER BY count(*) DESC LIMIT 1;

-- en: The town with the most roofs is?
-- zh: 屋顶最多的城镇是哪个？
SELECT town FROM roof GROUP BY town ORDER BY count(*) DESC LIMIT 1;

-- en: How many hours were worked in each kind of weather?
-- zh: 每种天气下各工作了多少小时？
SELECT weather, sum(hours) FROM work_day GROUP BY weather;

-- en: Which firm has the best rating?
-- zh: 评分最高的公司是哪家？
SELECT name FROM firm ORDER BY rating DESC LIMIT 1;

-- en: Which firm has the most roofers?
-- zh: 屋面工人数最多的公司是哪家？
SELECT firm.name FROM firm JOIN roofer ON firm.firm_id = roofer.firm_id GROUP BY firm.firm_id, firm.name ORDER BY count(*) DESC LIMIT 1;

-- en: Owner and street of the oldest roof, that is the one laid first.
-- zh: 最早铺设的屋顶，业主是谁，在哪条街？
SELECT owner, street FROM roof ORDER BY laid_year LIMIT 1;

-- en: Which firm does Glen Tarn work for?
-- zh: Glen Tarn在哪家公司工作？
SELECT firm.name FROM firm JOIN roofer ON firm.firm_id = roofer.firm_id WHERE roofer.name = 'Glen Tarn';

-- en: On which different owners' roofs has Glen Tarn worked?
-- zh: Glen Tarn在哪些不同的屋主的屋顶上干过活？
SELECT DISTINCT roof.owner FROM roof JOIN work_day ON roof.roof_id = work_day.roof_id JOIN roofer ON work_day.roofer_id = roofer.roofer_id WHERE roofer.name = 'Glen Tarn';

-- en: Names of firms that have quoted for a roof in Ambleside, with the price.
-- zh: 哪些公司为Ambleside的屋顶报过价，价格是多少？
SELECT firm.name, quote.price FROM firm JOIN quote ON firm.firm_id = quote.firm_id JOIN roof ON quote.roof_id = roof.roof_id WHERE roof.town = 'Ambleside';

-- en: Hours put in by every roofer, listed with their names.
-- zh: 每位屋面工的总工时是多少？列出姓名。
SELECT roofer.name, sum(work_day.hours) FROM roofer JOIN work_day ON roofer.roofer_id = work_day.roofer_id GROUP BY roofer.roofer_id, roofer.name;

-- en: Firms that sent at least 3 quotes.
-- zh: 至少发出过3份报价的公司有哪些？
SELECT firm.name FROM firm JOIN quote ON firm.firm_id = quote.firm_id GROUP BY firm.firm_id, firm.name HAVING count(*) >= 3;

-- en: Owners of roofs for which no quote exists.
-- zh: 没有任何报价的屋顶归谁所有？
SELECT owner FROM roof WHERE roof_id NOT IN (SELECT roof_id FROM quote);

-- en: Roofers earning more than the mean wage.
-- zh: 工资高于平均值的屋面工有哪些？
SELECT name FROM roofer WHERE wage > (SELECT avg(wage) FROM roofer);

-- en: What firms employ someone older than 62?
-- zh: 哪些公司雇有超过62岁的人？
SELECT name FROM firm WHERE firm_id IN (SELECT firm_id FROM roofer WHERE age > 62);

-- en: Which firms have had quotes both Accepted and Declined?
-- zh: 哪些公司的报价既有Accepted的也有Declined的？
SELECT firm.name FROM firm JOIN quote ON firm.firm_id = quote.firm_id WHERE quote.status = 'Accepted' INTERSECT SELECT firm.name FROM firm JOIN quote ON firm.firm_id = quote.firm_id WHERE quote.status = 'Declined';
