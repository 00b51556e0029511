-- Glaciers, the expeditions sent to them, expedition members, ice cores drilled and yearly mass balance.
CREATE TABLE glaciers (
  glacier_key INT,
  glacier_name VARCHAR(60),
  mountain_chain VARCHAR(40),
  country VARCHAR(40),
  area_sq_km DOUBLE,
  length_km DOUBLE,
  glacier_kind VARCHAR(30),
  PRIMARY KEY (glacier_key)
);
CREATE TABLE yearly_balances (
  glacier_key INT,
  balance_year INT,
  winter_gain_mm INT,
  summer_loss_mm INT,
  observer_name VARCHAR(60),
  PRIMARY KEY (glacier_key, balance_year),
  FOREIGN KEY (glacier_key) REFERENCES glaciers (glacier_key)
);
CREATE TABLE expeditions (
  expedition_key INT,
  expedition_title VARCHAR(80),
  glacier_key INT,
  start_date DATE,
  end_date DATE,
  funding_eur DECIMAL(10,2),
  PRIMARY KEY (expedition_key),
  FOREIGN KEY (glacier_key) REFERENCES glaciers (glacier_key)
);
CREATE TABLE members (
  member_key INT,
  full_name VARCHAR(60),
  country VARCHAR(40),
  profession VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (member_key)
);
CREATE TABLE crews (
  expedition_key INT,
  member_key INT,
  duty VARCHAR(30),
  daily_pay DECIMAL(10,2),
  PRIMARY KEY (expedition_key, member_key),
  FOREIGN KEY (expedition_key) REFERENCES expeditions (expedition_key),
  FOREIGN KEY (member_key) REFERENCES members (member_key)
);
CREATE TABLE ice_cores (
  core_key INT,
  expedition_key INT,
  core_label VARCHAR(20),
  length_m DOUBLE,
  bottom_age_years INT,
  freezer_city VARCHAR(40),
  PRIMARY KEY (core_key),
  FOREIGN KEY (expedition_key) REFERENCES expeditions (expedition_key)
);

-- en: What are the names and areas of the glaciers in Iceland?
-- zh: Iceland的冰川叫什么名字，面积各是多少？
SELECT glacier_name, area_sq_km FROM glaciers WHERE country = 'Iceland';

-- en: Who in the list of members comes from Iceland?
-- zh: 队员名单中谁来自Iceland？
SELECT full_name FROM members WHERE country = 'Iceland';

-- en: Which glacier is the longest?
-- zh: 哪条冰川最长？
SELECT glacier_name FROM glaciers ORDER BY length_km DESC LIMIT 1;

-- en: How many cores are kept in the freezer in Bern?
-- zh: 存放在Bern冷库的冰芯有多少根？
SELECT count(*) FROM ice_cores WHERE freezer_city = 'Bern';

-- en: How many expeditions went to each glacier? Name the glacier too.
-- zh: 每条冰川各有多少次科考？请同时给出冰川名称。
SELECT glaciers.glacier_name, count(*) FROM glaciers JOIN expeditions ON glaciers.glacier_key = expeditions.glacier_key GROUP BY glaciers.glacier_key, glaciers.glacier_name;

-- en: What was the total summer loss over all glaciers in 2018?
-- zh: 2018年所有冰川的夏季损失总量是多少？
SELECT sum(summer_loss_mm) FROM yearly_balances WHERE balance_year = 2018;

-- en: List titles of expeditions that have no end date recorded.
-- zh: 没有记录结束日期的科考项目有哪些？
SELECT expedition_title FROM expeditions WHERE end_date IS NULL;

-- en: Show the labels of ice cores drilled on Vatnsfell.
-- zh: 在Vatnsfell钻取的冰芯标签有哪些？
SELECT ice_cores.core_label FROM ice_cores JOIN expeditions ON ice_cores.expedition_key = expeditions.expedition_key JOIN glaciers ON expeditions.glacier_key = glaciers.glacier_key WHERE glaciers.glacier_name = 'Vatnsfell';

-- en: Which members took part in more than one expedition? Give name and number of expeditions.
-- zh: 哪些队员参加过不止一次科考？给出姓名和次数。
SELECT members.full_name, count(*) FROM members JOIN crews ON members.member_key = crews.member_key GROUP BY members.member_key, members.full_name HAVING count(*) > 1;

-- en: Tell me the average winter gain observed for each year, in order of year.
-- zh: 按年份顺序给出每年的平均冬季增量。
SELECT balance_year, avg(winter_gain_mm) FROM yearly_balances GROUP BY balance_year ORDER BY balance_year;

-- en: Which glaciers have never been visited by an expedition?
-- zh: 哪些冰川从未有科考队去过？
SELECT glacier_name FROM glaciers WHERE glacier_key NOT IN (SELECT glacier_key FROM expeditions);

-- en: What duty did Marit Solberg have on Deep Blue 2009?
-- zh: Marit Solberg在Deep Blue 2009中担任什么职务？
SELECT crews.duty FROM crews JOIN members ON crews.member_key = members.member_key JOIN expeditions ON crews.expedition_key = expeditions.expedition_key WHERE members.full_name = 'Marit Solberg' AND expeditions.expedition_title = 'Deep Blue 2009';

-- en: Find the best funded expedition that started after 2010-06-01.
-- zh: 找出2010-06-01之后开始的、资金最多的科考项目。
SELECT expedition_title FROM expeditions WHERE start_date > '2010-06-01' ORDER BY funding_eur DESC LIMIT 1;

-- en: Which professions do at least 4 members have?
-- zh: 哪些职业的队员不少于4人？
SELECT profession FROM members GROUP BY profession HAVING count(*) >= 4;

-- en: What is the oldest bottom age and the mean length of the cores?
-- zh: 冰芯底部最老的年龄以及平均长度是多少？
SELECT max(bottom_age_years), avg(length_m) FROM ice_cores;

-- en: Which observer has filled in the most yearly balances?
-- zh: 填写年度物质平衡记录最多的观测员是谁？
SELECT observer_name FROM yearly_balances GROUP BY observer_name ORDER BY count(*) DESC LIMIT 1;

-- en: Expeditions whose funding lies below the average, please.
-- zh: 资金低于平均值的科考项目有哪些？
SELECT expedition_title FROM expeditions WHERE funding_eur < (SELECT avg(funding_eur) FROM expeditions);

-- en: In which mountain chains did a Geologist work? Distinct chains only.
-- zh: Geologist在哪些不同的山脉工作过？
SELECT DISTINCT glaciers.mountain_chain FROM glaciers JOIN expeditions ON glaciers.glacier_key = expeditions.glacier_key JOIN crews ON expeditions.expedition_key = crews.expedition_key JOIN members ON crews.member_key = members.member_key WHERE members.profession = 'Geologist';

-- en: Which countries have glaciers but are home to no member?
-- zh: 哪些国家有冰川但没有队员来自那里？
SELECT country FROM glaciers EXCEPT SELECT country FROM members;

-- en: Which expedition brought back the most ice cores?
-- zh: 带回冰芯最多的是哪次科考？
SELECT expeditions.expedition_title FROM expeditions JOIN ice_cores ON expeditions.expedition_key = ice_cores.expedition_key GROUP BY expeditions.expedition_key, expeditions.expedition_title ORDER BY count(*) DESC LIMIT 1;

-- en: What years had a summer loss above 2500 mm on the Krossjokul glacier?
-- zh: Krossjokul冰川在哪些年份的夏季损失超过2500毫米？
SELECT yearly_balances.balance_year FROM yearly_balances JOIN glaciers ON yearly_balances.glacier_key = glaciers.glacier_key WHERE glaciers.glacier_name = 'Krossjokul' AND yearly_balances.summer_loss_mm > 2500;

-- en: Which glaciers belong to the same mountain chain as Vatnsfell, leaving out Vatnsfell itself?
-- zh: 除Vatnsfell本身外，还有哪些冰川与Vatnsfell属于同一山脉？
SELECT glacier_name FROM glaciers WHERE mountain_chain IN (SELECT mountain_chain FROM glaciers WHERE glacier_name = 'Vatnsfell') AND glacier_name <> 'Vatnsfell';
