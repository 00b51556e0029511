-- Rented robots that clean and patrol buildings: models, robots, sites, missions, faults and technicians.
CREATE TABLE robot_model (
  model_code VARCHAR(12),
  model_name VARCHAR(40),
  maker VARCHAR(40),
  purpose VARCHAR(20),
  weight_kg DOUBLE,
  list_price DECIMAL(10,2),
  PRIMARY KEY (model_code)
);
CREATE TABLE site (
  site_id INT,
  site_name VARCHAR(60),
  site_type VARCHAR(30),
  city VARCHAR(40),
  floor_area DOUBLE,
  PRIMARY KEY (site_id)
);
CREATE TABLE robot (
  robot_id INT,
  nickname VARCHAR(30),
  model_code VARCHAR(12),
  site_id INT,
  bought_on DATE,
  battery_health INT,
  firmware VARCHAR(10),
  PRIMARY KEY (robot_id),
  FOREIGN KEY (model_code) REFERENCES robot_model (model_code),
  FOREIGN KEY (site_id) REFERENCES site (site_id)
);
CREATE TABLE mission (
  mission_id INT,
  robot_id INT,
  mission_date DATE,
  minutes INT,
  area_covered DOUBLE,
  result VARCHAR(20),
  PRIMARY KEY (mission_id),
  FOREIGN KEY (robot_id) REFERENCES robot (robot_id)
);
CREATE TABLE technician (
  tech_id INT,
  tech_name VARCHAR(60),
  city VARCHAR(40),
  years_experience INT,
  hourly_fee DECIMAL(8,2),
  PRIMARY KEY (tech_id)
);
CREATE TABLE repair (
  repair_id INT,
  robot_id INT,
  tech_id INT,
  repair_date DATE,
  fault VARCHAR(40),
  hours DOUBLE,
  cost DECIMAL(10,2),
  PRIMARY KEY (repair_id),
  FOREIGN KEY (robot_id) REFERENCES robot (robot_id),
  FOREIGN KEY (tech_id) REFERENCES technician (tech_id)
);

-- en: How many robots are there?
-- zh: 有多少台机器人？
SELECT count(*) FROM robot;

-- en: List the names and cities of all technicians.
-- zh: 列出所有技师的姓名和城市。
SELECT tech_name, city FROM technician;

-- en: What is the average list price of each maker's models?
-- zh: 每家制造商的型号平均标价是多少？
SELECT maker, avg(list_price) FROM robot_model GROUP BY maker;

-- en: Which site has the largest floor area?
-- zh: 哪个场所的面积最大？
SELECT site_name FROM site ORDER BY floor_area DESC LIMIT 1;

-- en: Show the site names and the number of robots at each site.
-- zh: 给出各场所的名称及机器人数量。
SELECT site.site_name, count(*) FROM site JOIN robot ON site.site_id = robot.site_id GROUP BY site.site_id, site.site_name;

-- en: What is the total cost of all repairs?
-- zh: 所有维修的总费用是多少？
SELECT sum(cost) FROM repair;

-- en: What are the nicknames of robots with a battery health below 60?
-- zh: 电池健康度低于60的机器人昵称是什么？
SELECT nickname FROM robot WHERE battery_health < 60;

-- en: Where is Dustin working? Tell me the name of the site and the city.
-- zh: Dustin在哪里工作？告诉我场所名称和城市。
SELECT site.site_name, site.city FROM site JOIN robot ON site.site_id = robot.site_id WHERE robot.nickname = 'Dustin';

-- en: Who has repaired Dustin, and on what dates?
-- zh: 谁维修过Dustin，日期分别是什么？
SELECT technician.tech_name, repair.repair_date FROM technician JOIN repair ON technician.tech_id = repair.tech_id JOIN robot ON repair.robot_id = robot.robot_id WHERE robot.nickname = 'Dustin';

-- en: Robots that have never been in for repair: nickname and firmware.
-- zh: 从未维修过的机器人，给出昵称和固件版本。
SELECT nickname, firmware FROM robot WHERE robot_id NOT IN (SELECT robot_id FROM repair);

-- en: Which model breaks down most often? Give the model name and the number of repairs.
-- zh: 哪个型号维修次数最多？给出型号名称和维修次数。
SELECT robot_model.model_name, count(*) FROM robot_model JOIN robot ON robot_model.model_code = robot.model_code JOIN repair ON robot.robot_id = repair.robot_id GROUP BY robot_model.model_code, robot_model.model_name ORDER BY count(*) DESC LIMIT 1;

-- en: Different makers whose robots are at Hospital sites.
-- zh: 哪些不同的制造商的机器人在Hospital类场所？
SELECT DISTINCT robot_model.maker FROM robot_model JOIN robot ON robot_model.model_code = robot.model_code JOIN site ON robot.site_id = site.site_id WHERE site.site_type = 'Hospital';

-- en: How many missions were Aborted between '2023-03-01' and '2023-03-31'?
-- zh: '2023-03-01'到'2023-03-31'之间有多少次任务被Aborted？
SELECT count(*) FROM mission WHERE result = 'Aborted' AND mission_date BETWEEN '2023-03-01' AND '2023-03-31';

-- en: Which fault comes up the most?
-- zh: 哪种故障出现最多？
SELECT fault FROM repair GROUP BY fault ORDER BY count(*) DESC LIMIT 1;

-- en: Models heavier than the average model, heaviest first.
-- zh: 比平均重量更重的型号，最重的在前。
SELECT model_name FROM robot_model WHERE weight_kg > (SELECT avg(weight_kg) FROM robot_model) ORDER BY weight_kg DESC;

-- en: For each robot, the total area covered and the total minutes, by nickname.
-- zh: 按昵称给出每台机器人的总覆盖面积和总分钟数。
SELECT robot.nickname, sum(mission.area_covered), sum(mission.minutes) FROM robot JOIN mission ON robot.robot_id = mission.robot_id GROUP BY robot.robot_id, robot.nickname;

-- en: Which cities have both one of our sites and a technician?
-- zh: 哪些城市既有我们的场所又有技师？
SELECT city FROM site INTERSECT SELECT city FROM technician;

-- en: Technicians who did more than 12 repairs of the fault Worn brush.
-- zh: 处理Worn brush故障超过12次的技师。
SELECT technician.tech_name FROM technician JOIN repair ON technician.tech_id = repair.tech_id WHERE repair.fault = 'Worn brush' GROUP BY technician.tech_id, technician.tech_name HAVING count(*) > 12;

-- en: What's the longest mission that a robot with the purpose Patrol has done, in minutes?
-- zh: 用途为Patrol的机器人执行过的最长任务是多少分钟？
SELECT max(mission.minutes) FROM mission JOIN robot ON mission.robot_id = robot.robot_id JOIN robot_model ON robot.model_code = robot_model.model_code WHERE robot_model.purpose = 'Patrol';

-- en: Site types with at least 3 sites in Rotterdam?
-- zh: 在Rotterdam至少有3个场所的场所类型？
SELECT site_type FROM site WHERE city = 'Rotterdam' GROUP BY site_type HAVING count(*) >= 3;

-- en: Names of technicians with over 10 years of experience who charge less than every technician from Delft.
-- zh: 经验超过10年且收费低于Delft所有技师的技师姓名。
SELECT tech_name FROM technician WHERE years_experience > 10 AND hourly_fee < (SELECT min(hourly_fee) FROM technician WHERE city = 'Delft');

-- en: Who did the costliest repair, and what was the fault?
-- zh: 费用最高的一次维修是谁做的，故障是什么？
SELECT technician.tech_name, repair.fault FROM technician JOIN repair ON technician.tech_id = repair.tech_id ORDER BY repair.cost DESC LIMIT 1;
