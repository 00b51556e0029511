-- A lift maintenance firm: buildings, elevators, mechanics, service visits and parts replaced.
CREATE TABLE building (
  building_id INT,
  address VARCHAR(80),
  city VARCHAR(40),
  floors INT,
  use_type VARCHAR(20),
  owner_name VARCHAR(60),
  PRIMARY KEY (building_id)
);
CREATE TABLE elevator (
  elevator_id INT,
  serial_no VARCHAR(20),
  building_id INT,
  brand VARCHAR(30),
  installed_year INT,
  capacity_persons INT,
  speed_mps DOUBLE,
  drive_type VARCHAR(20),
  PRIMARY KEY (elevator_id),
  FOREIGN KEY (building_id) REFERENCES building (building_id)
);
CREATE TABLE mechanic (
  mechanic_id INT,
  full_name VARCHAR(60),
  home_city VARCHAR(40),
  certificate_level INT,
  mentor_id INT,
  birth_date DATE,
  PRIMARY KEY (mechanic_id),
  FOREIGN KEY (mentor_id) REFERENCES mechanic (mechanic_id)
);
CREATE TABLE service_visit (
  visit_id INT,
  elevator_id INT,
  mechanic_id INT,
  visit_date DATE,
  visit_type VARCHAR(20),
  hours DOUBLE,
  remark VARCHAR(100),
  PRIMARY KEY (visit_id),
  FOREIGN KEY (elevator_id) REFERENCES elevator (elevator_id),
  FOREIGN KEY (mechanic_id) REFERENCES mechanic (mechanic_id)
);
CREATE TABLE part (
  part_no VARCHAR(15),
  part_name VARCHAR(50),
  brand VARCHAR(30),
  price DECIMAL(10,2),
  PRIMARY KEY (part_no)
);
CREATE TABLE visit_part (
  visit_id INT,
  part_no VARCHAR(15),
  quantity INT,
  PRIMARY KEY (visit_id, part_no),
  FOREIGN KEY (visit_id) REFERENCES service_visit (visit_id),
  FOREIGN KEY (part_no) REFERENCES part (part_no)
);

-- en: Find the addresses of the buildings used as a Hospital.
-- zh: 用途为Hospital的楼宇地址有哪些？
SELECT address FROM building WHERE use_type = 'Hospital';

-- en: How many elevators of the brand Skyrise are Hydraulic?
-- zh: Skyrise品牌的电梯中，Hydraulic的有多少台？
SELECT count(*) FROM elevator WHERE brand = 'Skyrise' AND drive_type = 'Hydraulic';

-- en: What's the serial number of the fastest elevator?
-- zh: 速度最快的电梯序列号是多少？
SELECT serial_no FROM elevator ORDER BY speed_mps DESC LIMIT 1;

-- en: Who mentors Tomas Ferreira?
-- zh: Tomas Ferreira的师傅是谁？
SELECT m.full_name FROM mechanic p JOIN mechanic m ON p.mentor_id = m.mechanic_id WHERE p.full_name = 'Tomas Ferreira';

-- en: List the mechanics that have no mentor.
-- zh: 列出没有师傅的技工。
SELECT full_name FROM mechanic WHERE mentor_id IS NULL;

-- en: How many visits of each type were made?
-- zh: 每种类型的上门服务各有多少次？
SELECT visit_type, count(*) FROM service_visit GROUP BY visit_type;

-- en: Which owner has an elevator from before 1980?
-- zh: 哪些业主拥有1980年以前安装的电梯？
SELECT building.owner_name FROM building JOIN elevator ON building.building_id = elevator.building_id WHERE elevator.installed_year < 1980;

-- en: Show each mechanic's name together with the total hours spent on visits.
-- zh: 列出每位技工的姓名及其上门服务的总时数。
SELECT mechanic.full_name, sum(service_visit.hours) FROM mechanic JOIN service_visit ON mechanic.mechanic_id = service_visit.mechanic_id GROUP BY mechanic.mechanic_id, mechanic.full_name;

-- en: Which parts did Lena Okafor use on her visits?
-- zh: Lena Okafor上门时用过哪些零件？
SELECT part.part_name FROM part JOIN visit_part ON part.part_no = visit_part.part_no JOIN service_visit ON visit_part.visit_id = service_visit.visit_id JOIN mechanic ON service_visit.mechanic_id = mechanic.mechanic_id WHERE mechanic.full_name = 'Lena Okafor';

-- en: Give the average, lowest and highest price of Otto parts.
-- zh: Otto品牌零件的平均价、最低价和最高价是多少？
SELECT avg(price), min(price), max(price) FROM part WHERE brand = 'Otto';

-- en: What are the names of the parts that have never been replaced on a visit?
-- zh: 从未在上门服务中更换过的零件叫什么名字？
SELECT part_name FROM part WHERE part_no NOT IN (SELECT part_no FROM visit_part);

-- en: Which city has the most buildings?
-- zh: 哪个城市的楼宇最多？
SELECT city FROM building GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Serial numbers of elevators visited more than 12 times?
-- zh: 被上门服务超过12次的电梯序列号有哪些？
SELECT elevator.serial_no FROM elevator JOIN service_visit ON elevator.elevator_id = service_visit.elevator_id GROUP BY elevator.elevator_id, elevator.serial_no HAVING count(*) > 12;

-- en: Which brands make both elevators in our care and spare parts?
-- zh: 哪些品牌既有我们维护的电梯，又有零件？
SELECT brand FROM elevator INTERSECT SELECT brand FROM part;

-- en: Show the remark of every Emergency visit on 2023-08-14.
-- zh: 给出2023-08-14所有Emergency上门的备注。
SELECT remark FROM service_visit WHERE visit_type = 'Emergency' AND visit_date = '2023-08-14';

-- en: When did Marta Quiroga visit 7 Linden Court? Give the dates.
-- zh: Marta Quiroga去过7 Linden Court的日期有哪些？
SELECT service_visit.visit_date FROM service_visit JOIN mechanic ON service_visit.mechanic_id = mechanic.mechanic_id JOIN elevator ON service_visit.elevator_id = elevator.elevator_id JOIN building ON elevator.building_id = building.building_id WHERE mechanic.full_name = 'Marta Quiroga' AND building.address = '7 Linden Court';

-- en: Which drive types have an average capacity of more than 8 persons?
-- zh: 哪些驱动类型的电梯平均载客数超过8人？
SELECT drive_type FROM elevator GROUP BY drive_type HAVING avg(capacity_persons) > 8;

-- en: Tell me the addresses of buildings with more floors than the average building in Porto.
-- zh: 哪些楼宇的层数高于Porto楼宇的平均层数？给出地址。
SELECT address FROM building WHERE floors > (SELECT avg(floors) FROM building WHERE city = 'Porto');

-- en: Who are the three youngest mechanics and when were they born?
-- zh: 最年轻的三位技工是谁？出生日期是哪天？
SELECT full_name, birth_date FROM mechanic ORDER BY birth_date DESC LIMIT 3;

-- en: How many distinct brands of elevator do we maintain?
-- zh: 我们维护的电梯有多少个不同品牌？
SELECT count(DISTINCT brand) FROM elevator;

-- en: What part was used in the greatest total quantity?
-- zh: 累计用量最大的零件是什么？
SELECT part.part_name FROM part JOIN visit_part ON part.part_no = visit_part.part_no GROUP BY part.part_no, part.part_name ORDER BY sum(visit_part.quantity) DESC LIMIT 1;

-- en: Home cities of mechanics where we have no building at all.
-- zh: 有技工居住但我们没有任何楼宇的城市有哪些？
SELECT home_city FROM mechanic EXCEPT SELECT city FROM building;
