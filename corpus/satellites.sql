-- Satellites: operators, rockets, launches, satellites, ground stations and contacts.
CREATE TABLE operator (
  op_code VARCHAR(8),
  op_name VARCHAR(60),
  country VARCHAR(40),
  op_type VARCHAR(20),
  founded INT,
  PRIMARY KEY (op_code)
);
CREATE TABLE rocket (
  rocket_id INT,
  rocket_name VARCHAR(40),
  height_m DOUBLE,
  payload_kg INT,
  first_flight INT,
  country VARCHAR(40),
  PRIMARY KEY (rocket_id)
);
CREATE TABLE launch (
  launch_id INT,
  rocket_id INT,
  launch_date DATE,
  site VARCHAR(50),
  outcome VARCHAR(20),
  cost_musd DOUBLE,
  PRIMARY KEY (launch_id),
  FOREIGN KEY (rocket_id) REFERENCES rocket (rocket_id)
);
CREATE TABLE satellite (
  sat_id INT,
  sat_name VARCHAR(50),
  op_code VARCHAR(8),
  launch_id INT,
  purpose VARCHAR(30),
  mass_kg DOUBLE,
  orbit_class VARCHAR(10),
  altitude_km DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (sat_id),
  FOREIGN KEY (op_code) REFERENCES operator (op_code),
  FOREIGN KEY (launch_id) REFERENCES launch (launch_id)
);
CREATE TABLE ground_station (
  gs_id INT,
  gs_name VARCHAR(50),
  country VARCHAR(40),
  dish_m DOUBLE,
  built_year INT,
  PRIMARY KEY (gs_id)
);
CREATE TABLE contact (
  contact_id INT,
  sat_id INT,
  gs_id INT,
  contact_start DATETIME,
  minutes DOUBLE,
  megabytes DOUBLE,
  PRIMARY KEY (contact_id),
  FOREIGN KEY (sat_id) REFERENCES satellite (sat_id),
  FOREIGN KEY (gs_id) REFERENCES ground_station (gs_id)
);

-- en: How many satellites are in the database?
-- zh: 数据库中有多少颗卫星？
SELECT count(*) FROM satellite;

-- en: List the names and founding years of all operators, oldest first.
-- zh: 列出所有运营方的名称和成立年份，最早的在前。
SELECT op_name, founded FROM operator ORDER BY founded;

-- en: What is the average mass of all satellites for Weather?
-- zh: 所有Weather用途卫星的平均质量是多少？
SELECT avg(mass_kg) FROM satellite WHERE purpose = 'Weather';

-- en: Which rocket is the tallest?
-- zh: 哪枚火箭最高？
SELECT rocket_name FROM rocket ORDER BY height_m DESC LIMIT 1;

-- en: Show the name and the number of satellites for each operator.
-- zh: 给出每家运营方的名称及卫星数量。
SELECT operator.op_name, count(*) FROM operator JOIN satellite ON operator.op_code = satellite.op_code GROUP BY operator.op_code, operator.op_name;

-- en: What is the total cost of launches from each site?
-- zh: 每个发射场的发射总成本是多少？
SELECT site, sum(cost_musd) FROM launch GROUP BY site;

-- en: What are the name and country of the ground stations with a dish of over 30 metres?
-- zh: 天线直径超过30米的地面站的名称和国家是什么？
SELECT gs_name, country FROM ground_station WHERE dish_m > 30;

-- en: On which date and from which site was Heron-3 launched?
-- zh: Heron-3是在哪天、从哪个发射场发射的？
SELECT launch.launch_date, launch.site FROM launch JOIN satellite ON launch.launch_id = satellite.launch_id WHERE satellite.sat_name = 'Heron-3';

-- en: Which rocket carried Heron-3 into space?
-- zh: 哪枚火箭把Heron-3送入太空？
SELECT rocket.rocket_name FROM rocket JOIN launch ON rocket.rocket_id = launch.rocket_id JOIN satellite ON launch.launch_id = satellite.launch_id WHERE satellite.sat_name = 'Heron-3';

-- en: Count the launches that ended in Failure for each rocket, with its name.
-- zh: 统计每枚火箭以Failure告终的发射次数，附上名称。
SELECT rocket.rocket_name, count(*) FROM rocket JOIN launch ON rocket.rocket_id = launch.rocket_id WHERE launch.outcome = 'Failure' GROUP BY rocket.rocket_id, rocket.rocket_name;

-- en: Ground stations that have had no contact with any satellite.
-- zh: 从未与任何卫星通联的地面站。
SELECT gs_name FROM ground_station WHERE gs_id NOT IN (SELECT gs_id FROM contact);

-- en: Retired or Lost satellites in a GEO orbit: name and altitude?
-- zh: GEO轨道上Retired或Lost的卫星，名称和高度是多少？
SELECT sat_name, altitude_km FROM satellite WHERE orbit_class = 'GEO' AND (status = 'Retired' OR status = 'Lost');

-- en: Which satellite has sent down the most megabytes altogether, and how many?
-- zh: 哪颗卫星累计下传的数据量最多？是多少兆字节？
SELECT satellite.sat_name, sum(contact.megabytes) FROM satellite JOIN contact ON satellite.sat_id = contact.sat_id GROUP BY satellite.sat_id, satellite.sat_name ORDER BY sum(contact.megabytes) DESC LIMIT 1;

-- en: Through which ground stations does the operator LautSat talk to its satellites? Each station once.
-- zh: 运营方LautSat通过哪些地面站与其卫星通联？每个站只列一次。
SELECT DISTINCT ground_station.gs_name FROM ground_station JOIN contact ON ground_station.gs_id = contact.gs_id JOIN satellite ON contact.sat_id = satellite.sat_id JOIN operator ON satellite.op_code = operator.op_code WHERE operator.op_name = 'LautSat';

-- en: Satellites heavier than the average satellite in LEO.
-- zh: 比LEO轨道卫星平均质量更重的卫星。
SELECT sat_name FROM satellite WHERE mass_kg > (SELECT avg(mass_kg) FROM satellite WHERE orbit_class = 'LEO');

-- en: In which countries do we find both an operator and a ground station?
-- zh: 哪些国家既有运营方又有地面站？
SELECT country FROM operator INTERSECT SELECT country FROM ground_station;

-- en: How many launches took place between '2015-01-01' and '2019-12-31'?
-- zh: '2015-01-01'到'2019-12-31'之间进行了多少次发射？
SELECT count(*) FROM launch WHERE launch_date BETWEEN '2015-01-01' AND '2019-12-31';

-- en: Which purpose do most of the satellites serve?
-- zh: 卫星中最多的用途是什么？
SELECT purpose FROM satellite GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;

-- en: Operators of type Military with 3 satellites or more?
-- zh: 拥有3颗或以上卫星的Military类型运营方？
SELECT operator.op_name FROM operator JOIN satellite ON operator.op_code = satellite.op_code WHERE operator.op_type = 'Military' GROUP BY operator.op_code, operator.op_name HAVING count(*) >= 3;

-- en: What is the longest contact in minutes that Heron-3 ever had?
-- zh: Heron-3最长的一次通联持续了多少分钟？
SELECT max(contact.minutes) FROM contact JOIN satellite ON contact.sat_id = satellite.sat_id WHERE satellite.sat_name = 'Heron-3';

-- en: Rockets that have never been launched, and their payload in kg.
-- zh: 从未发射过的火箭及其运载能力（公斤）。
SELECT rocket_name, payload_kg FROM rocket WHERE rocket_id NOT IN (SELECT rocket_id FROM launch);

-- en: Which sites have seen a launch with Success but none with Failure?
-- zh: 哪些发射场有过Success的发射但没有Failure的发射？
SELECT site FROM launch WHERE outcome = 'Success' EXCEPT SELECT site FROM launch WHERE outcome = 'Failure';
