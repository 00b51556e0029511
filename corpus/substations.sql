-- A transmission grid: substations, transformers, power lines between substations, switching orders and dispatchers.
CREATE TABLE substation (
  sub_id INT,
  name VARCHAR(40),
  district VARCHAR(40),
  voltage_kv INT,
  built INT,
  status VARCHAR(20),
  PRIMARY KEY (sub_id)
);
CREATE TABLE transformer (
  trf_id INT,
  sub_id INT,
  name VARCHAR(20),
  maker VARCHAR(40),
  mva DOUBLE,
  built INT,
  status VARCHAR(20),
  PRIMARY KEY (trf_id),
  FOREIGN KEY (sub_id) REFERENCES substation (sub_id)
);
CREATE TABLE power_line (
  line_id INT,
  name VARCHAR(40),
  from_sub INT,
  to_sub INT,
  length_km DOUBLE,
  voltage_kv INT,
  built INT,
  PRIMARY KEY (line_id),
  FOREIGN KEY (from_sub) REFERENCES substation (sub_id),
  FOREIGN KEY (to_sub) REFERENCES substation (sub_id)
);
CREATE TABLE dispatcher (
  disp_id INT,
  name VARCHAR(50),
  district VARCHAR(40),
  age INT,
  years_service INT,
  PRIMARY KEY (disp_id)
);
CREATE TABLE switching_order (
  order_id INT,
  line_id INT,
  disp_id INT,
  issued DATETIME,
  action VARCHAR(20),
  minutes INT,
  reason VARCHAR(40),
  PRIMARY KEY (order_id),
  FOREIGN KEY (line_id) REFERENCES power_line (line_id),
  FOREIGN KEY (disp_id) REFERENCES dispatcher (disp_id)
);

-- en: Which lines start from Grimstad?
-- zh: 哪些线路从Grimstad出发？
SELECT power_line.name FROM power_line JOIN substation ON power_line.from_sub = substation.sub_id WHERE substation.name = 'Grimstad';

-- en: Which lines end at Grimstad?
-- zh: 哪些线路终止于Grimstad？
SELECT power_line.name FROM power_line JOIN substation ON power_line.to_sub = substation.sub_id WHERE substation.name = 'Grimstad';

-- en: Who is the oldest dispatcher?
-- zh: 年龄最大的调度员是谁？
SELECT name FROM dispatcher ORDER BY age DESC LIMIT 1;

-- en: Who is the longest-serving dispatcher?
-- zh: 工龄最长的调度员是谁？
SELECT name FROM dispatcher ORDER BY years_service DESC LIMIT 1;

-- en: How many substations are 110 kV?
-- zh: 110千伏的变电站有多少座？
SELECT count(*) FROM substation WHERE voltage_kv = 110;

-- en: How many lines are 110 kV?
-- zh: 110千伏的线路有多少条？
SELECT count(*) FROM power_line WHERE voltage_kv = 110;

-- en: List transformers made by Elkotra before 1985.
-- zh: 列出1985年以前Elkotra制造的变压器。
SELECT name FROM transformer WHERE maker = 'Elkotra' AND built < 1985;

-- en: Substations of the East district or the North district, alphabetically.
-- zh: 按字母顺序列出East或North区的变电站。
SELECT name FROM substation WHERE district = 'East' OR district = 'North' ORDER BY name;

-- en: Show when and why lines were given the action Open.
-- zh: 列出操作为Open的指令下达时间和原因。
SELECT issued, reason FROM switching_order WHERE action = 'Open';

-- en: How many kilometres of line are there?
-- zh: 线路总长多少公里？
SELECT sum(length_km) FROM power_line;

-- en: Average rating in MVA of transformers In Service?
-- zh: In Service的变压器平均容量是多少MVA？
SELECT avg(mva) FROM transformer WHERE status = 'In Service';

-- en: How long did the shortest switching take, in minutes?
-- zh: 最短的一次操作用了多少分钟？
SELECT min(minutes) FROM switching_order;

-- en: For every voltage, the average length of the lines.
-- zh: 各电压等级线路的平均长度。
SELECT voltage_kv, avg(length_km) FROM power_line GROUP BY voltage_kv;

-- en: What is the commonest reason for switching?
-- zh: 最常见的操作原因是什么？
SELECT reason FROM switching_order GROUP BY reason ORDER BY count(*) DESC LIMIT 1;

-- en: Makers with over 10 transformers and their numbers?
-- zh: 变压器超过10台的厂家有哪些，各有多少台？
SELECT maker, count(*) FROM transformer GROUP BY maker HAVING count(*) > 10;

-- en: In which districts do transformers by Elkotra stand? Different ones only.
-- zh: Elkotra的变压器分布在哪些不同的区？
SELECT DISTINCT substation.district FROM substation JOIN transformer ON substation.sub_id = transformer.sub_id WHERE transformer.maker = 'Elkotra';

-- en: Which dispatcher gave the most orders because of a Storm?
-- zh: 因Storm下达指令最多的调度员是谁？
SELECT dispatcher.name FROM dispatcher JOIN switching_order ON dispatcher.disp_id = switching_order.disp_id WHERE switching_order.reason = 'Storm' GROUP BY dispatcher.disp_id, dispatcher.name ORDER BY count(*) DESC LIMIT 1;

-- en: Give every line with the names of the substations at its two ends.
-- zh: 列出每条线路及其两端变电站的名称。
SELECT power_line.name, a.name, b.name FROM power_line JOIN substation AS a ON power_line.from_sub = a.sub_id JOIN substation AS b ON power_line.to_sub = b.sub_id;

-- en: What substations have no transformer?
-- zh: 没有变压器的变电站有哪些？
SELECT name FROM substation WHERE sub_id NOT IN (SELECT sub_id FROM transformer);

-- en: Lines longer than the average line?
-- zh: 比平均长度更长的线路有哪些？
SELECT name FROM power_line WHERE length_km > (SELECT avg(length_km) FROM power_line);

-- en: Dispatchers who have ordered a switching of more than 120 minutes?
-- zh: 下达过超过120分钟操作的调度员有哪些？
SELECT name FROM dispatcher WHERE disp_id IN (SELECT disp_id FROM switching_order WHERE minutes > 120);

-- en: Which districts have substations but no dispatchers?
-- zh: 哪些区有变电站却没有调度员？
SELECT district FROM substation EXCEPT SELECT district FROM dispatcher;
