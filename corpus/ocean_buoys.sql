-- Drifting and moored buoys in the oceans, the ships that service them and the readings they send.
CREATE TABLE institute (
  inst_id INT,
  inst_name VARCHAR(80),
  country VARCHAR(40),
  budget DECIMAL(10,2),
  PRIMARY KEY (inst_id)
);
CREATE TABLE buoy (
  buoy_id INT,
  buoy_code VARCHAR(12),
  kind VARCHAR(20),
  ocean VARCHAR(30),
  launch_date DATE,
  battery_pct INT,
  status VARCHAR(20),
  inst_id INT,
  PRIMARY KEY (buoy_id),
  FOREIGN KEY (inst_id) REFERENCES institute (inst_id)
);
CREATE TABLE reading (
  reading_id INT,
  buoy_id INT,
  taken_at DATETIME,
  water_temp DOUBLE,
  salinity DOUBLE,
  wave_height DOUBLE,
  PRIMARY KEY (reading_id),
  FOREIGN KEY (buoy_id) REFERENCES buoy (buoy_id)
);
CREATE TABLE ship (
  ship_id INT,
  ship_name VARCHAR(50),
  home_port VARCHAR(40),
  built_year INT,
  length_m DOUBLE,
  inst_id INT,
  PRIMARY KEY (ship_id),
  FOREIGN KEY (inst_id) REFERENCES institute (inst_id)
);
CREATE TABLE service_call (
  call_id INT,
  ship_id INT,
  buoy_id INT,
  call_date DATE,
  job VARCHAR(40),
  hours_spent DOUBLE,
  cost DECIMAL(10,2),
  PRIMARY KEY (call_id),
  FOREIGN KEY (ship_id) REFERENCES ship (ship_id),
  FOREIGN KEY (buoy_id) REFERENCES buoy (buoy_id)
);

-- en: Give the codes of all buoys in the Pacific that are Adrift.
-- zh: 给出Pacific中所有状态为Adrift的浮标代码。
SELECT buoy_code FROM buoy WHERE ocean = 'Pacific' AND status = 'Adrift';

-- en: How many buoys does each institute own? Use the institute's name.
-- zh: 每个研究所拥有多少个浮标？请显示研究所名称。
SELECT institute.inst_name, count(*) FROM institute JOIN buoy ON institute.inst_id = buoy.inst_id GROUP BY institute.inst_id, institute.inst_name;

-- en: What was the highest wave ever measured?
-- zh: 测到过的最高浪高是多少？
SELECT max(wave_height) FROM reading;

-- en: Which ship is the oldest, and what is its home port?
-- zh: 船龄最老的是哪艘船？母港在哪里？
SELECT ship_name, home_port FROM ship ORDER BY built_year LIMIT 1;

-- en: Average water temperature and salinity measured by buoy NX-14.
-- zh: 浮标NX-14测得的平均水温和平均盐度是多少？
SELECT avg(reading.water_temp), avg(reading.salinity) FROM reading JOIN buoy ON reading.buoy_id = buoy.buoy_id WHERE buoy.buoy_code = 'NX-14';

-- en: Which buoys have yet to send a reading?
-- zh: 哪些浮标还没有传回过任何读数？
SELECT buoy_code FROM buoy WHERE buoy_id NOT IN (SELECT buoy_id FROM reading);

-- en: Total amount spent on service calls for the job Battery Swap.
-- zh: 用于Battery Swap作业的维护总花费是多少？
SELECT sum(cost) FROM service_call WHERE job = 'Battery Swap';

-- en: What ships from Tromso are longer than 60 metres?
-- zh: 母港为Tromso且长度超过60米的船有哪些？
SELECT ship_name FROM ship WHERE home_port = 'Tromso' AND length_m > 60;

-- en: For each ocean, show the average battery level of its buoys.
-- zh: 各大洋浮标的平均电量是多少？
SELECT ocean, avg(battery_pct) FROM buoy GROUP BY ocean;

-- en: Which ship went on the most service calls?
-- zh: 出海维护次数最多的是哪艘船？
SELECT ship.ship_name FROM ship JOIN service_call ON ship.ship_id = service_call.ship_id GROUP BY ship.ship_id, ship.ship_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which countries have an institute with buoys of the Moored kind? Distinct countries, please.
-- zh: 哪些国家的研究所拥有Moored类型的浮标？国家去重。
SELECT DISTINCT institute.country FROM institute JOIN buoy ON institute.inst_id = buoy.inst_id WHERE buoy.kind = 'Moored';

-- en: On what dates did the Northern Tern visit buoy PK-3?
-- zh: Northern Tern在哪些日期去维护过浮标PK-3？
SELECT service_call.call_date FROM service_call JOIN ship ON service_call.ship_id = ship.ship_id JOIN buoy ON service_call.buoy_id = buoy.buoy_id WHERE ship.ship_name = 'Northern Tern' AND buoy.buoy_code = 'PK-3';

-- en: Which jobs have been done at least 20 times?
-- zh: 哪些作业至少做过20次？
SELECT job FROM service_call GROUP BY job HAVING count(*) >= 20;

-- en: Show the buoys launched between 2015-01-01 and 2016-12-31, oldest first, with their kind.
-- zh: 列出2015-01-01至2016-12-31之间投放的浮标及其类型，先投放的在前。
SELECT buoy_code, kind FROM buoy WHERE launch_date BETWEEN '2015-01-01' AND '2016-12-31' ORDER BY launch_date;

-- en: Which institutes have a bigger budget than the average?
-- zh: 哪些研究所的预算高于平均水平？
SELECT inst_name FROM institute WHERE budget > (SELECT avg(budget) FROM institute);

-- en: How many different home ports do the ships have?
-- zh: 这些船共有多少个不同的母港？
SELECT count(DISTINCT home_port) FROM ship;

-- en: What kind of buoy is most numerous?
-- zh: 数量最多的是哪种浮标？
SELECT kind FROM buoy GROUP BY kind ORDER BY count(*) DESC LIMIT 1;

-- en: Return the code of the buoy that measured the warmest water.
-- zh: 测得最高水温的浮标代码是什么？
SELECT buoy.buoy_code FROM buoy JOIN reading ON buoy.buoy_id = reading.buoy_id ORDER BY reading.water_temp DESC LIMIT 1;

-- en: Which institutes own both a ship and a buoy?
-- zh: 哪些研究所既有船又有浮标？
SELECT institute.inst_name FROM institute JOIN ship ON institute.inst_id = ship.inst_id INTERSECT SELECT institute.inst_name FROM institute JOIN buoy ON institute.inst_id = buoy.inst_id;

-- en: List the codes of the buoys with the lowest battery, only 5 of them.
-- zh: 列出电量最低的5个浮标的代码。
SELECT buoy_code FROM buoy ORDER BY battery_pct LIMIT 5;

-- en: Which ships have serviced buoys in at least 3 different oceans?
-- zh: 哪些船维护过的浮标分布在至少3个不同的大洋？
SELECT ship.ship_name FROM ship JOIN service_call ON ship.ship_id = service_call.ship_id JOIN buoy ON service_call.buoy_id = buoy.buoy_id GROUP BY ship.ship_id, ship.ship_name HAVING count(DISTINCT buoy.ocean) >= 3;

-- en: Codes of the Lost buoys that were serviced at a cost above 9000.
-- zh: 状态为Lost、且有一次维护费用超过9000的浮标代码有哪些？
SELECT buoy_code FROM buoy WHERE status = 'Lost' AND buoy_id IN (SELECT buoy_id FROM service_call WHERE cost > 9000);
