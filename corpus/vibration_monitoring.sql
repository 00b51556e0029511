-- Condition monitoring: machines with vibration sensors, readings, alarms and the mechanics who respond.
CREATE TABLE machine (
  machine_id INT,
  machine_name VARCHAR(50),
  area VARCHAR(30),
  type VARCHAR(30),
  installed DATE,
  criticality INT,
  PRIMARY KEY (machine_id)
);
CREATE TABLE sensor (
  sensor_id INT,
  machine_id INT,
  tag VARCHAR(20),
  type VARCHAR(30),
  position VARCHAR(30),
  installed DATE,
  battery_pct INT,
  PRIMARY KEY (sensor_id),
  FOREIGN KEY (machine_id) REFERENCES machine (machine_id)
);
CREATE TABLE reading (
  reading_id INT,
  sensor_id INT,
  taken_at DATETIME,
  velocity_mm_s DOUBLE,
  temperature DOUBLE,
  PRIMARY KEY (reading_id),
  FOREIGN KEY (sensor_id) REFERENCES sensor (sensor_id)
);
CREATE TABLE mechanic (
  mechanic_id INT,
  mechanic_name VARCHAR(50),
  area VARCHAR(30),
  phone VARCHAR(20),
  certified_level INT,
  PRIMARY KEY (mechanic_id)
);
CREATE TABLE alarm (
  alarm_id INT,
  sensor_id INT,
  mechanic_id INT,
  raised_on DATE,
  closed_on DATE,
  severity VARCHAR(20),
  note VARCHAR(80),
  PRIMARY KEY (alarm_id),
  FOREIGN KEY (sensor_id) REFERENCES sensor (sensor_id),
  FOREIGN KEY (mechanic_id) REFERENCES mechanic (mechanic_id)
);

-- en: How many alarms were raised on 2024-06-03?
-- zh: 2024-06-03触发了多少个报警？
SELECT count(*) FROM alarm WHERE raised_on = '2024-06-03';

-- en: How many alarms were closed on 2024-06-03?
-- zh: 2024-06-03关闭了多少个报警？
SELECT count(*) FROM alarm WHERE closed_on = '2024-06-03';

-- en: Which machine carries the most sensors?
-- zh: 传感器最多的是哪台设备？
SELECT machine.machine_name FROM machine JOIN sensor ON machine.machine_id = sensor.machine_id GROUP BY machine.machine_id, machine.machine_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which machine has given the most alarms?
-- zh: 报警最多的是哪台设备？
SELECT machine.machine_name FROM machine JOIN sensor ON machine.machine_id = sensor.machine_id JOIN alarm ON sensor.sensor_id = alarm.sensor_id GROUP BY machine.machine_id, machine.machine_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who works in the Boiler House? Give the mechanics' names.
-- zh: Boiler House有哪些技工？
SELECT mechanic_name FROM mechanic WHERE area = 'Boiler House';

-- en: What stands in the Boiler House? Give the machines' names.
-- zh: Boiler House有哪些设备？
SELECT machine_name FROM machine WHERE area = 'Boiler House';

-- en: Tags of sensors with less than 15 percent battery.
-- zh: 电量低于15%的传感器位号有哪些？
SELECT tag FROM sensor WHERE battery_pct < 15;

-- en: List ids of Critical alarms that are not closed yet.
-- zh: 列出尚未关闭的Critical报警编号。
SELECT alarm_id FROM alarm WHERE severity = 'Critical' AND closed_on IS NULL;

-- en: What's the highest vibration velocity ever read?
-- zh: 读到过的最高振动速度是多少？
SELECT max(velocity_mm_s) FROM reading;

-- en: Average temperature over all readings, please.
-- zh: 所有读数的平均温度是多少？
SELECT avg(temperature) FROM reading;

-- en: Number of machines of each type?
-- zh: 各类型设备分别有多少台？
SELECT type, count(*) FROM machine GROUP BY type;

-- en: Which areas have three machines or more?
-- zh: 哪些区域有三台及以上设备？
SELECT area FROM machine GROUP BY area HAVING count(*) >= 3;

-- en: How many alarms of each severity?
-- zh: 各严重级别的报警各有多少个？
SELECT severity, count(*) FROM alarm GROUP BY severity;

-- en: Name of the machine installed earliest?
-- zh: 最早安装的设备是哪台？
SELECT machine_name FROM machine ORDER BY installed LIMIT 1;

-- en: When was the hottest reading taken?
-- zh: 温度最高的读数是什么时候采集的？
SELECT taken_at FROM reading ORDER BY temperature DESC LIMIT 1;

-- en: Where on Fan K7 are sensors fitted? Tag and position.
-- zh: Fan K7上的传感器装在哪里？给出位号和位置。
SELECT sensor.tag, sensor.position FROM sensor JOIN machine ON sensor.machine_id = machine.machine_id WHERE machine.machine_name = 'Fan K7';

-- en: What was the average velocity on Fan K7?
-- zh: Fan K7的平均振动速度是多少？
SELECT avg(reading.velocity_mm_s) FROM reading JOIN sensor ON reading.sensor_id = sensor.sensor_id JOIN machine ON sensor.machine_id = machine.machine_id WHERE machine.machine_name = 'Fan K7';

-- en: For each mechanic, show the name and how many alarms were handled.
-- zh: 列出每位技工的姓名及处理的报警数量。
SELECT mechanic.mechanic_name, count(*) FROM mechanic JOIN alarm ON mechanic.mechanic_id = alarm.mechanic_id GROUP BY mechanic.mechanic_id, mechanic.mechanic_name;

-- en: Give the phone numbers of mechanics who haven't handled any alarm.
-- zh: 没有处理过任何报警的技工电话是多少？
SELECT phone FROM mechanic WHERE mechanic_id NOT IN (SELECT mechanic_id FROM alarm);

-- en: Ids of readings with a velocity above average.
-- zh: 振动速度高于平均值的读数编号有哪些？
SELECT reading_id FROM reading WHERE velocity_mm_s > (SELECT avg(velocity_mm_s) FROM reading);

-- en: Which machines have a sensor at the Drive End?
-- zh: 哪些设备在Drive End装有传感器？
SELECT machine_name FROM machine WHERE machine_id IN (SELECT machine_id FROM sensor WHERE position = 'Drive End');

-- en: Which areas have machines but no mechanics?
-- zh: 哪些区域有设备却没有技工？
SELECT area FROM machine EXCEPT SELECT area FROM mechanic;
