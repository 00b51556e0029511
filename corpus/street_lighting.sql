-- Street lights of a town, the faults citizens report and the crews that mend them.
CREATE TABLE ward (
  ward_id INT,
  ward_name VARCHAR(50),
  population INT,
  area_km2 DOUBLE,
  lighting_budget DECIMAL(12,2),
  PRIMARY KEY (ward_id)
);
CREATE TABLE lamp (
  lamp_id INT,
  ward_id INT,
  street VARCHAR(60),
  bulb_type VARCHAR(30),
  wattage INT,
  pole_height DOUBLE,
  installed DATE,
  status VARCHAR(20),
  PRIMARY KEY (lamp_id),
  FOREIGN KEY (ward_id) REFERENCES ward (ward_id)
);
CREATE TABLE fault (
  fault_id INT,
  lamp_id INT,
  reported_on DATE,
  category VARCHAR(30),
  reporter_name VARCHAR(60),
  severity INT,
  state VARCHAR(20),
  PRIMARY KEY (fault_id),
  FOREIGN KEY (lamp_id) REFERENCES lamp (lamp_id)
);
CREATE TABLE crew (
  crew_id INT,
  crew_name VARCHAR(40),
  foreman VARCHAR(60),
  members INT,
  depot VARCHAR(40),
  PRIMARY KEY (crew_id)
);
CREATE TABLE repair (
  fault_id INT,
  crew_id INT,
  repair_date DATE,
  minutes_spent INT,
  material_cost DECIMAL(8,2),
  PRIMARY KEY (fault_id, crew_id),
  FOREIGN KEY (fault_id) REFERENCES fault (fault_id),
  FOREIGN KEY (crew_id) REFERENCES crew (crew_id)
);

-- en: On which streets do we have Sodium lamps that are Out of order?
-- zh: 哪些街道上有处于Out of order状态的Sodium路灯？
SELECT street FROM lamp WHERE bulb_type = 'Sodium' AND status = 'Out of order';

-- en: Count the LED lamps.
-- zh: 一共有多少盏LED路灯？
SELECT count(*) FROM lamp WHERE bulb_type = 'LED';

-- en: How many lamps stand in each ward? Give the ward's name too.
-- zh: 每个选区各有多少盏路灯？请给出选区名称和数量。
SELECT ward.ward_name, count(*) FROM ward JOIN lamp ON ward.ward_id = lamp.ward_id GROUP BY ward.ward_id, ward.ward_name;

-- en: Who reported the faults on Mill Lane?
-- zh: Mill Lane上的故障都是谁上报的？
SELECT fault.reporter_name FROM fault JOIN lamp ON fault.lamp_id = lamp.lamp_id WHERE lamp.street = 'Mill Lane';

-- en: What is the total material cost of all repairs done by Otto Brandt's crew?
-- zh: Otto Brandt那支抢修队所有维修的材料费总共是多少？
SELECT sum(repair.material_cost) FROM repair JOIN crew ON repair.crew_id = crew.crew_id WHERE crew.foreman = 'Otto Brandt';

-- en: Which different crews have dealt with Flickering faults?
-- zh: 有哪些不同的抢修队处理过Flickering类故障？
SELECT DISTINCT crew.crew_name FROM crew JOIN repair ON crew.crew_id = repair.crew_id JOIN fault ON repair.fault_id = fault.fault_id WHERE fault.category = 'Flickering';

-- en: Name the crew that has spent the most minutes on repairs in total.
-- zh: 累计维修用时最长的是哪支抢修队？
SELECT crew.crew_name FROM crew JOIN repair ON crew.crew_id = repair.crew_id GROUP BY crew.crew_id, crew.crew_name ORDER BY sum(repair.minutes_spent) DESC LIMIT 1;

-- en: Show the street and the installation date of the tallest lamp.
-- zh: 灯杆最高的那盏路灯在哪条街、什么时候安装的？
SELECT street, installed FROM lamp ORDER BY pole_height DESC LIMIT 1;

-- en: Which wards have no lamps at all?
-- zh: 哪些选区一盏路灯都没有？
SELECT ward_name FROM ward WHERE ward_id NOT IN (SELECT ward_id FROM lamp);

-- en: What's the average wattage per bulb type?
-- zh: 各种灯泡类型的平均功率分别是多少？
SELECT bulb_type, avg(wattage) FROM lamp GROUP BY bulb_type;

-- en: Find the fault category that gets reported most often.
-- zh: 哪一类故障被上报得最多？
SELECT category FROM fault GROUP BY category ORDER BY count(*) DESC LIMIT 1;

-- en: List the names and foremen of crews working out of the North Yard with more than 4 members.
-- zh: 列出驻North Yard、人数多于4人的抢修队及其队长。
SELECT crew_name, foreman FROM crew WHERE depot = 'North Yard' AND members > 4;

-- en: Tell me the ids of lamps which use more power than the average lamp.
-- zh: 功率高于平均水平的路灯编号有哪些？
SELECT lamp_id FROM lamp WHERE wattage > (SELECT avg(wattage) FROM lamp);

-- en: Which ward did the fault reported by Helga Sommer come from?
-- zh: Helga Sommer上报的故障在哪个选区？
SELECT ward.ward_name FROM ward JOIN lamp ON ward.ward_id = lamp.ward_id JOIN fault ON lamp.lamp_id = fault.lamp_id WHERE fault.reporter_name = 'Helga Sommer';

-- en: Which bulb types are found both in lamps below 50 watts and in lamps above 200 watts?
-- zh: 哪些灯泡类型既有功率低于50瓦的，也有高于200瓦的？
SELECT bulb_type FROM lamp WHERE wattage < 50 INTERSECT SELECT bulb_type FROM lamp WHERE wattage > 200;

-- en: How many faults in Riverside are still Open?
-- zh: Riverside还有多少个Open的故障？
SELECT count(*) FROM fault JOIN lamp ON fault.lamp_id = lamp.lamp_id JOIN ward ON lamp.ward_id = ward.ward_id WHERE ward.ward_name = 'Riverside' AND fault.state = 'Open';

-- en: Give the names of wards with at least 3 LED lamps.
-- zh: LED路灯不少于3盏的选区有哪些？
SELECT ward.ward_name FROM ward JOIN lamp ON ward.ward_id = lamp.ward_id WHERE lamp.bulb_type = 'LED' GROUP BY ward.ward_id, ward.ward_name HAVING count(*) >= 3;

-- en: What were the largest and the average material cost of a repair?
-- zh: 单次维修的最高材料费和平均材料费各是多少？
SELECT max(material_cost), avg(material_cost) FROM repair;

-- en: Show the streets that had a fault of severity 5, together with the day it was reported, newest first.
-- zh: 列出出现过5级严重故障的街道及上报日期，按日期从新到旧排列。
SELECT lamp.street, fault.reported_on FROM lamp JOIN fault ON lamp.lamp_id = fault.lamp_id WHERE fault.severity = 5 ORDER BY fault.reported_on DESC;

-- en: Depots that host more than one crew, please.
-- zh: 有两支以上（含两支）抢修队驻扎的车场有哪些？
SELECT depot FROM crew GROUP BY depot HAVING count(*) > 1;

-- en: Return the streets with Mercury lamps but no LED ones.
-- zh: 哪些街道有Mercury路灯却没有LED路灯？
SELECT street FROM lamp WHERE bulb_type = 'Mercury' EXCEPT SELECT street FROM lamp WHERE bulb_type = 'LED';

-- en: Which reporters complained about lamps put up before 1990-01-01?
-- zh: 哪些市民上报了1990-01-01之前安装的路灯的故障？
SELECT reporter_name FROM fault WHERE lamp_id IN (SELECT lamp_id FROM lamp WHERE installed < '1990-01-01');
