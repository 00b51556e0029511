-- School buses of a district: garages, buses, drivers, runs and the pupils riding them.
CREATE TABLE garage (
  gar_id INT,
  name VARCHAR(40),
  town VARCHAR(40),
  bays INT,
  phone VARCHAR(20),
  PRIMARY KEY (gar_id)
);
CREATE TABLE bus (
  bus_no INT,
  gar_id INT,
  make VARCHAR(30),
  seats INT,
  yr INT,
  fuel VARCHAR(15),
  PRIMARY KEY (bus_no),
  FOREIGN KEY (gar_id) REFERENCES garage (gar_id)
);
CREATE TABLE bus_driver (
  drv_id INT,
  fname VARCHAR(30),
  lname VARCHAR(30),
  town VARCHAR(40),
  age INT,
  yrs_service INT,
  PRIMARY KEY (drv_id)
);
CREATE TABLE run (
  run_id INT,
  name VARCHAR(40),
  bus_no INT,
  drv_id INT,
  school VARCHAR(60),
  miles DOUBLE,
  mins INT,
  PRIMARY KEY (run_id),
  FOREIGN KEY (bus_no) REFERENCES bus (bus_no),
  FOREIGN KEY (drv_id) REFERENCES bus_driver (drv_id)
);
CREATE TABLE pupil (
  pup_id INT,
  fname VARCHAR(30),
  lname VARCHAR(30),
  town VARCHAR(40),
  age INT,
  grade INT,
  PRIMARY KEY (pup_id)
);
CREATE TABLE run_pupil (
  run_id INT,
  pup_id INT,
  stop_name VARCHAR(50),
  since DATE,
  PRIMARY KEY (run_id, pup_id),
  FOREIGN KEY (run_id) REFERENCES run (run_id),
  FOREIGN KEY (pup_id) REFERENCES pupil (pup_id)
);

-- en: First and last names of the drivers living in Elmsford.
-- zh: 住在Elmsford的司机的名和姓。
SELECT fname, lname FROM bus_driver WHERE town = 'Elmsford';

-- en: First and last names of the pupils living in Elmsford.
-- zh: 住在Elmsford的学生的名和姓。
SELECT fname, lname FROM pupil WHERE town = 'Elmsford';

-- en: Numbers of the Propane buses with more than 50 seats.
-- zh: 座位超过50个的Propane校车编号。
SELECT bus_no FROM bus WHERE fuel = 'Propane' AND seats > 50;

-- en: How many runs go to Birch Hill Middle School?
-- zh: 开往Birch Hill Middle School的班线有几条？
SELECT count(*) FROM run WHERE school = 'Birch Hill Middle School';

-- en: How many seats do all the buses made in 2019 or later have together?
-- zh: 2019年及以后出厂的校车一共有多少个座位？
SELECT sum(seats) FROM bus WHERE yr >= 2019;

-- en: How many buses were made in 2019 or later?
-- zh: 2019年及以后出厂的校车有多少辆？
SELECT count(*) FROM bus WHERE yr >= 2019;

-- en: What's the drivers' average age?
-- zh: 司机的平均年龄是多少？
SELECT avg(age) FROM bus_driver;

-- en: Number of pupils per grade, lowest grade first.
-- zh: 各年级的学生人数，从低年级到高年级排列。
SELECT grade, count(*) FROM pupil GROUP BY grade ORDER BY grade;

-- en: Which make of bus is the most numerous?
-- zh: 数量最多的校车品牌是哪个？
SELECT make FROM bus GROUP BY make ORDER BY count(*) DESC LIMIT 1;

-- en: Schools with at least 3 runs?
-- zh: 至少有3条班线的学校有哪些？
SELECT school FROM run GROUP BY school HAVING count(*) >= 3;

-- en: Which run covers the most miles?
-- zh: 里程最长的班线是哪条？
SELECT name FROM run ORDER BY miles DESC LIMIT 1;

-- en: Which run lasts the most minutes?
-- zh: 用时最长的班线是哪条？
SELECT name FROM run ORDER BY mins DESC LIMIT 1;

-- en: Which run carries the most pupils?
-- zh: 乘坐学生最多的班线是哪条？
SELECT run.name FROM run JOIN run_pupil ON run.run_id = run_pupil.run_id GROUP BY run.run_id, run.name ORDER BY count(*) DESC LIMIT 1;

-- en: Last name of the driver with the longest service.
-- zh: 工龄最长的司机姓什么？
SELECT lname FROM bus_driver ORDER BY yrs_service DESC LIMIT 1;

-- en: At which stop does Wyatt Ames get on?
-- zh: Wyatt Ames在哪个站点上车？
SELECT run_pupil.stop_name FROM run_pupil JOIN pupil ON run_pupil.pup_id = pupil.pup_id WHERE pupil.fname = 'Wyatt' AND pupil.lname = 'Ames';

-- en: Who drives the run Orange Loop? First and last name.
-- zh: 班线Orange Loop由谁驾驶？给出名和姓。
SELECT bus_driver.fname, bus_driver.lname FROM bus_driver JOIN run ON bus_driver.drv_id = run.drv_id WHERE run.name = 'Orange Loop';

-- en: Which schools are served by buses from the garage South Yard? List distinct schools.
-- zh: South Yard车库的校车服务哪些不同的学校？
SELECT DISTINCT run.school FROM garage JOIN bus ON garage.gar_id = bus.gar_id JOIN run ON bus.bus_no = run.bus_no WHERE garage.name = 'South Yard';

-- en: Number of buses for each garage, with the garage's name.
-- zh: 每个车库的名称和校车数量。
SELECT garage.name, count(*) FROM garage JOIN bus ON garage.gar_id = bus.gar_id GROUP BY garage.gar_id, garage.name;

-- en: First and last names of pupils driven by someone with the last name Okoro.
-- zh: 由姓Okoro的司机接送的学生的名和姓。
SELECT pupil.fname, pupil.lname FROM bus_driver JOIN run ON bus_driver.drv_id = run.drv_id JOIN run_pupil ON run.run_id = run_pupil.run_id JOIN pupil ON run_pupil.pup_id = pupil.pup_id WHERE bus_driver.lname = 'Okoro';

-- en: Pupils who don't ride any bus: their first and last names.
-- zh: 不乘坐任何校车的学生的名和姓。
SELECT fname, lname FROM pupil WHERE pup_id NOT IN (SELECT pup_id FROM run_pupil);

-- en: Names of the runs longer in miles than the average run?
-- zh: 里程超过平均的班线名称。
SELECT name FROM run WHERE miles > (SELECT avg(miles) FROM run);

-- en: Towns where pupils live but no garage stands.
-- zh: 有学生居住但没有车库的城镇。
SELECT town FROM pupil EXCEPT SELECT town FROM garage;
