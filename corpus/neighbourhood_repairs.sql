-- Neighbourhood associations: households, residents, block captains, reported nuisances and street parties.
CREATE TABLE quarter (
  quarter_id INT,
  quarter_name VARCHAR(40),
  borough VARCHAR(40),
  green_area_m2 INT,
  PRIMARY KEY (quarter_id)
);
CREATE TABLE household (
  household_id INT,
  street VARCHAR(60),
  house_no VARCHAR(6),
  quarter_id INT,
  dwelling_type VARCHAR(20),
  moved_in INT,
  PRIMARY KEY (household_id),
  FOREIGN KEY (quarter_id) REFERENCES quarter (quarter_id)
);
CREATE TABLE resident (
  resident_id INT,
  name VARCHAR(60),
  age INT,
  occupation VARCHAR(40),
  household_id INT,
  PRIMARY KEY (resident_id),
  FOREIGN KEY (household_id) REFERENCES household (household_id)
);
CREATE TABLE nuisance (
  nuisance_id INT,
  reporter_id INT,
  quarter_id INT,
  category VARCHAR(30),
  reported DATE,
  status VARCHAR(20),
  cost DECIMAL(10,2),
  PRIMARY KEY (nuisance_id),
  FOREIGN KEY (reporter_id) REFERENCES resident (resident_id),
  FOREIGN KEY (quarter_id) REFERENCES quarter (quarter_id)
);
CREATE TABLE party_event (
  event_id INT,
  event_name VARCHAR(60),
  quarter_id INT,
  event_date DATE,
  budget DECIMAL(10,2),
  PRIMARY KEY (event_id),
  FOREIGN KEY (quarter_id) REFERENCES quarter (quarter_id)
);
CREATE TABLE helper (
  event_id INT,
  resident_id INT,
  job VARCHAR(30),
  PRIMARY KEY (event_id, resident_id),
  FOREIGN KEY (event_id) REFERENCES party_event (event_id),
  FOREIGN KEY (resident_id) REFERENCES resident (resident_id)
);

-- en: On which street does Otto Lindgren live?
-- zh: Otto Lindgren住在哪条街？
SELECT household.street FROM household JOIN resident ON household.household_id = resident.household_id WHERE resident.name = 'Otto Lindgren';

-- en: How many Graffiti reports are Unresolved?
-- zh: 有多少起Graffiti报告仍是Unresolved？
SELECT count(*) FROM nuisance WHERE category = 'Graffiti' AND status = 'Unresolved';

-- en: Names of all residents of Fernhill.
-- zh: Fernhill全体居民的姓名。
SELECT resident.name FROM resident JOIN household ON resident.household_id = household.household_id JOIN quarter ON household.quarter_id = quarter.quarter_id WHERE quarter.quarter_name = 'Fernhill';

-- en: What did it cost to fix nuisances, on average, by category?
-- zh: 各类滋扰的平均处理费用是多少？
SELECT category, avg(cost) FROM nuisance GROUP BY category;

-- en: Which residents are Plumbers or Electricians by trade (Plumber, Electrician)?
-- zh: 哪些居民的职业是Plumber或Electrician？
SELECT name FROM resident WHERE occupation = 'Plumber' OR occupation = 'Electrician';

-- en: The oldest resident's name and age?
-- zh: 年龄最大的居民叫什么、多大年纪？
SELECT name, age FROM resident ORDER BY age DESC LIMIT 1;

-- en: Who helped at the Lantern Walk, and what was their job?
-- zh: 谁在Lantern Walk帮过忙，负责什么？
SELECT resident.name, helper.job FROM resident JOIN helper ON resident.resident_id = helper.resident_id JOIN party_event ON helper.event_id = party_event.event_id WHERE party_event.event_name = 'Lantern Walk';

-- en: List every street that has at least 5 households.
-- zh: 列出至少有5户人家的街道。
SELECT street FROM household GROUP BY street HAVING count(*) >= 5;

-- en: Which quarter has filed the most complaints?
-- zh: 报告滋扰最多的是哪个街区？
SELECT quarter.quarter_name FROM quarter JOIN nuisance ON quarter.quarter_id = nuisance.quarter_id GROUP BY quarter.quarter_id, quarter.quarter_name ORDER BY count(*) DESC LIMIT 1;

-- en: Total budget of the events between 2023-06-01 and 2023-08-31.
-- zh: 2023-06-01到2023-08-31之间各活动的预算合计。
SELECT sum(budget) FROM party_event WHERE event_date BETWEEN '2023-06-01' AND '2023-08-31';

-- en: Which events took place in the borough of Norwood?
-- zh: 在Norwood区举办过哪些活动？
SELECT party_event.event_name FROM party_event JOIN quarter ON party_event.quarter_id = quarter.quarter_id WHERE quarter.borough = 'Norwood';

-- en: Quarters with no event so far.
-- zh: 至今没有办过活动的街区。
SELECT quarter_name FROM quarter WHERE quarter_id NOT IN (SELECT quarter_id FROM party_event);

-- en: Who reported Noise in Fernhill? No repeats please.
-- zh: 谁报告过Fernhill的Noise问题？不要重名。
SELECT DISTINCT resident.name FROM resident JOIN nuisance ON resident.resident_id = nuisance.reporter_id JOIN quarter ON nuisance.quarter_id = quarter.quarter_id WHERE nuisance.category = 'Noise' AND quarter.quarter_name = 'Fernhill';

-- en: How many households live in a Bungalow and moved in after 2010?
-- zh: 2010年以后搬来、住Bungalow的有多少户？
SELECT count(*) FROM household WHERE dwelling_type = 'Bungalow' AND moved_in > 2010;

-- en: How many residents does each quarter have? Show quarter name and number.
-- zh: 每个街区各有多少居民？列出街区名和人数。
SELECT quarter.quarter_name, count(*) FROM quarter JOIN household ON quarter.quarter_id = household.quarter_id JOIN resident ON household.household_id = resident.household_id GROUP BY quarter.quarter_id, quarter.quarter_name;

-- en: Ages of the people at Tannery Row 12.
-- zh: 住在Tannery Row 12号的人分别多大？
SELECT resident.age FROM resident JOIN household ON resident.household_id = household.household_id WHERE household.street = 'Tannery Row' AND household.house_no = '12';

-- en: Which nuisances were dearer to deal with than average? Category and cost, please.
-- zh: 处理费用高于平均值的滋扰，类别和费用是什么？
SELECT category, cost FROM nuisance WHERE cost > (SELECT avg(cost) FROM nuisance);

-- en: Boroughs where both Litter and Potholes have been reported.
-- zh: 哪些区既有人报告过Litter又有人报告过Potholes？
SELECT quarter.borough FROM quarter JOIN nuisance ON quarter.quarter_id = nuisance.quarter_id WHERE nuisance.category = 'Litter' INTERSECT SELECT quarter.borough FROM quarter JOIN nuisance ON quarter.quarter_id = nuisance.quarter_id WHERE nuisance.category = 'Potholes';

-- en: Most frequent occupation among the over-60s?
-- zh: 60岁以上居民最常见的职业是什么？
SELECT occupation FROM resident WHERE age > 60 GROUP BY occupation ORDER BY count(*) DESC LIMIT 1;

-- en: The two quarters with the largest green areas.
-- zh: 绿地面积最大的两个街区。
SELECT quarter_name FROM quarter ORDER BY green_area_m2 DESC LIMIT 2;

-- en: Which residents have helped at three events or more?
-- zh: 哪些居民在三次或以上的活动中帮过忙？
SELECT resident.name FROM resident JOIN helper ON resident.resident_id = helper.resident_id GROUP BY resident.resident_id, resident.name HAVING count(*) >= 3;

-- en: Give the names of people who never reported anything but did help at an event as Cook.
-- zh: 从未报告过滋扰、但在活动中当过Cook的居民姓名。
SELECT name FROM resident WHERE resident_id IN (SELECT resident_id FROM helper WHERE job = 'Cook') AND resident_id NOT IN (SELECT reporter_id FROM nuisance);
