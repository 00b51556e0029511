-- Smart homes: households, rooms, devices, their makers, readings and automation rules.
CREATE TABLE maker (
  maker_id INT,
  maker_name VARCHAR(50),
  country VARCHAR(40),
  support_phone VARCHAR(20),
  PRIMARY KEY (maker_id)
);
CREATE TABLE household (
  household_id INT,
  owner_name VARCHAR(60),
  town VARCHAR(40),
  area_m2 DOUBLE,
  residents INT,
  subscription VARCHAR(20),
  PRIMARY KEY (household_id)
);
CREATE TABLE home_room (
  room_id INT,
  household_id INT,
  room_name VARCHAR(30),
  floor_no INT,
  area_m2 DOUBLE,
  PRIMARY KEY (room_id),
  FOREIGN KEY (household_id) REFERENCES household (household_id)
);
CREATE TABLE device (
  device_id INT,
  room_id INT,
  maker_id INT,
  device_type VARCHAR(30),
  model VARCHAR(30),
  installed_on DATE,
  battery_pct INT,
  status VARCHAR(20),
  PRIMARY KEY (device_id),
  FOREIGN KEY (room_id) REFERENCES home_room (room_id),
  FOREIGN KEY (maker_id) REFERENCES maker (maker_id)
);
CREATE TABLE reading (
  reading_id INT,
  device_id INT,
  taken_at DATETIME,
  quantity VARCHAR(20),
  measured DOUBLE,
  PRIMARY KEY (reading_id),
  FOREIGN KEY (device_id) REFERENCES device (device_id)
);
CREATE TABLE automation (
  automation_id INT,
  trigger_device_id INT,
  target_device_id INT,
  title VARCHAR(60),
  enabled VARCHAR(3),
  runs INT,
  PRIMARY KEY (automation_id),
  FOREIGN KEY (trigger_device_id) REFERENCES device (device_id),
  FOREIGN KEY (target_device_id) REFERENCES device (device_id)
);

-- en: How many devices are there?
-- zh: 有多少台设备？
SELECT count(*) FROM device;

-- en: List the names and countries of all makers.
-- zh: 列出所有制造商的名称和国家。
SELECT maker_name, country FROM maker;

-- en: What is the average number of residents of all households in Aarhus?
-- zh: Aarhus所有住户的平均居住人数是多少？
SELECT avg(residents) FROM household WHERE town = 'Aarhus';

-- en: Which household has the largest area? Give the owner's name.
-- zh: 哪户住宅的面积最大？给出户主姓名。
SELECT owner_name FROM household ORDER BY area_m2 DESC LIMIT 1;

-- en: Show the name and the number of devices for each maker.
-- zh: 给出每家制造商的名称和设备数量。
SELECT maker.maker_name, count(*) FROM maker JOIN device ON maker.maker_id = device.maker_id GROUP BY maker.maker_id, maker.maker_name;

-- en: For each device type, what is the lowest battery percentage?
-- zh: 每种设备类型的最低电量百分比是多少？
SELECT device_type, min(battery_pct) FROM device GROUP BY device_type;

-- en: Which devices are Offline with a battery under 10? Return ids and models.
-- zh: 哪些设备处于Offline且电量低于10？返回编号和型号。
SELECT device_id, model FROM device WHERE status = 'Offline' AND battery_pct < 10;

-- en: Whose home has a Smoke detector? Each owner once.
-- zh: 谁家装有Smoke detector？每位户主只列一次。
SELECT DISTINCT household.owner_name FROM household JOIN home_room ON household.household_id = home_room.household_id JOIN device ON home_room.room_id = device.room_id WHERE device.device_type = 'Smoke detector';

-- en: How many devices does Bo Lindgaard have at home?
-- zh: Bo Lindgaard家里有多少台设备？
SELECT count(*) FROM device JOIN home_room ON device.room_id = home_room.room_id JOIN household ON home_room.household_id = household.household_id WHERE household.owner_name = 'Bo Lindgaard';

-- en: Which rooms have no device in them? Show room name and floor.
-- zh: 哪些房间里没有设备？给出房间名和楼层。
SELECT room_name, floor_no FROM home_room WHERE room_id NOT IN (SELECT room_id FROM device);

-- en: What is the model of the device triggering the automation Goodnight?
-- zh: 触发自动化Goodnight的设备是什么型号？
SELECT device.model FROM device JOIN automation ON device.device_id = automation.trigger_device_id WHERE automation.title = 'Goodnight';

-- en: Titles of the automations that switch a Lamp.
-- zh: 控制Lamp的自动化规则有哪些？给出标题。
SELECT automation.title FROM automation JOIN device ON automation.target_device_id = device.device_id WHERE device.device_type = 'Lamp';

-- en: What was the highest temperature measured? The quantity is called temperature.
-- zh: 测得的最高温度（quantity为temperature）是多少？
SELECT max(measured) FROM reading WHERE quantity = 'temperature';

-- en: Which subscription do the most households have?
-- zh: 哪种订阅的住户最多？
SELECT subscription FROM household GROUP BY subscription ORDER BY count(*) DESC LIMIT 1;

-- en: Rooms larger than average: show their names and area.
-- zh: 面积大于平均值的房间，给出名称和面积。
SELECT room_name, area_m2 FROM home_room WHERE area_m2 > (SELECT avg(area_m2) FROM home_room);

-- en: Which makers supply devices to households in Odense? List different makers and their phone for support.
-- zh: 哪些制造商为Odense的住户提供设备？列出不同的制造商及其支持电话。
SELECT DISTINCT maker.maker_name, maker.support_phone FROM maker JOIN device ON maker.maker_id = device.maker_id JOIN home_room ON device.room_id = home_room.room_id JOIN household ON home_room.household_id = household.household_id WHERE household.town = 'Odense';

-- en: Towns with at least 5 households?
-- zh: 至少有5户的城镇有哪些？
SELECT town FROM household GROUP BY town HAVING count(*) >= 5;

-- en: Average measured humidity for each model; the quantity is named humidity.
-- zh: 各型号测得的平均湿度（quantity为humidity）是多少？
SELECT device.model, avg(reading.measured) FROM device JOIN reading ON device.device_id = reading.device_id WHERE reading.quantity = 'humidity' GROUP BY device.model;

-- en: Which models are used in a Kitchen as well as in a Hallway?
-- zh: 哪些型号既用在Kitchen又用在Hallway？
SELECT device.model FROM device JOIN home_room ON device.room_id = home_room.room_id WHERE home_room.room_name = 'Kitchen' INTERSECT SELECT device.model FROM device JOIN home_room ON device.room_id = home_room.room_id WHERE home_room.room_name = 'Hallway';

-- en: Which automation has run most, and how many times?
-- zh: 哪条自动化规则运行次数最多？运行了多少次？
SELECT title, runs FROM automation ORDER BY runs DESC LIMIT 1;

-- en: How many different models does Fjordtek make?
-- zh: Fjordtek有多少种不同的型号？
SELECT count(DISTINCT device.model) FROM device JOIN maker ON device.maker_id = maker.maker_id WHERE maker.maker_name = 'Fjordtek';

-- en: Find the models of devices installed in 2022, that is from '2022-01-01' to '2022-12-31', which trigger no automation.
-- zh: 找出'2022-01-01'到'2022-12-31'之间安装且不触发任何自动化的设备型号。
SELECT model FROM device WHERE installed_on BETWEEN '2022-01-01' AND '2022-12-31' AND device_id NOT IN (SELECT trigger_device_id FROM automation);
