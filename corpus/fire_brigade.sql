-- A city's fire brigade: stations, engines, firefighters, incidents and dispatches.
CREATE TABLE station (
  st_no INT,
  st_name VARCHAR(40),
  district VARCHAR(40),
  bays INT,
  built_year INT,
  chief_no INT,
  PRIMARY KEY (st_no),
  FOREIGN KEY (chief_no) REFERENCES firefighter (ff_no)
);
CREATE TABLE firefighter (
  ff_no INT,
  ff_name VARCHAR(60),
  st_no INT,
  grade VARCHAR(20),
  birth_date DATE,
  hired DATE,
  blood_type VARCHAR(3),
  PRIMARY KEY (ff_no),
  FOREIGN KEY (st_no) REFERENCES station (st_no)
);
CREATE TABLE engine (
  plate VARCHAR(10),
  st_no INT,
  kind VARCHAR(20),
  maker VARCHAR(30),
  built_year INT,
  tank_l INT,
  ladder_m DOUBLE,
  PRIMARY KEY (plate),
  FOREIGN KEY (st_no) REFERENCES station (st_no)
);
CREATE TABLE incident (
  inc_no INT,
  inc_type VARCHAR(30),
  address VARCHAR(80),
  district VARCHAR(40),
  called_at DATETIME,
  alarm_level INT,
  injured INT,
  damage DECIMAL(10,2),
  PRIMARY KEY (inc_no)
);
CREATE TABLE dispatch (
  inc_no INT,
  plate VARCHAR(10),
  left_at DATETIME,
  arrived_at DATETIME,
  km DOUBLE,
  PRIMARY KEY (inc_no, plate),
  FOREIGN KEY (inc_no) REFERENCES incident (inc_no),
  FOREIGN KEY (plate) REFERENCES engine (plate)
);
CREATE TABLE drill (
  ff_no INT,
  skill VARCHAR(40),
  passed_on DATE,
  mark INT,
  PRIMARY KEY (ff_no, skill),
  FOREIGN KEY (ff_no) REFERENCES firefighter (ff_no)
);

-- en: Who is the chief of the station Copperfield?
-- zh: Copperfield消防站的站长是谁？
SELECT firefighter.ff_name FROM firefighter JOIN station ON firefighter.ff_no = station.chief_no WHERE station.st_name = 'Copperfield';

-- en: Which firefighters are stationed at Copperfield?
-- zh: Copperfield站有哪些消防员？
SELECT firefighter.ff_name FROM firefighter JOIN station ON firefighter.st_no = station.st_no WHERE station.st_name = 'Copperfield';

-- en: How many incidents were of alarm level 3 or more?
-- zh: 警报级别在3级及以上的事故有多少起？
SELECT count(*) FROM incident WHERE alarm_level >= 3;

-- en: Plates of the Ladder vehicles made by Hallstrom.
-- zh: Hallstrom制造的Ladder车的车牌号。
SELECT plate FROM engine WHERE kind = 'Ladder' AND maker = 'Hallstrom';

-- en: For every type of incident, how many people were injured in total?
-- zh: 各类事故中受伤总人数是多少？
SELECT inc_type, sum(injured) FROM incident GROUP BY inc_type;

-- en: Which district has the most incidents?
-- zh: 哪个区的事故最多？
SELECT district FROM incident GROUP BY district ORDER BY count(*) DESC LIMIT 1;

-- en: Where was the costliest damage done? Give the address.
-- zh: 损失最大的事故发生在什么地址？
SELECT address FROM incident ORDER BY damage DESC LIMIT 1;

-- en: List engines that have never been dispatched, by plate.
-- zh: 从未出动过的消防车的车牌有哪些？
SELECT plate FROM engine WHERE plate NOT IN (SELECT plate FROM dispatch);

-- en: How many firefighters work at each station? Show the station names.
-- zh: 每个消防站有多少名消防员？列出站名。
SELECT station.st_name, count(*) FROM station JOIN firefighter ON station.st_no = firefighter.st_no GROUP BY station.st_no, station.st_name;

-- en: Who passed the skill Diving with a mark above 80?
-- zh: Diving技能考核成绩超过80分的有谁？
SELECT firefighter.ff_name FROM firefighter JOIN drill ON firefighter.ff_no = drill.ff_no WHERE drill.skill = 'Diving' AND drill.mark > 80;

-- en: Average tank volume of engines built since 2010 (2010 included)?
-- zh: 2010年（含）以后制造的消防车平均水箱容量是多少？
SELECT avg(tank_l) FROM engine WHERE built_year >= 2010;

-- en: Districts with incidents where there is no station.
-- zh: 哪些区发生过事故却没有消防站？
SELECT district FROM incident EXCEPT SELECT district FROM station;

-- en: Grades held by more than 15 people.
-- zh: 哪些职级的人数超过15人？
SELECT grade FROM firefighter GROUP BY grade HAVING count(*) > 15;

-- en: Which engines drove to 14 Tallow Street? I'd like plate and arrival time.
-- zh: 哪些消防车去过14 Tallow Street？给出车牌和到达时间。
SELECT dispatch.plate, dispatch.arrived_at FROM dispatch JOIN incident ON dispatch.inc_no = incident.inc_no WHERE incident.address = '14 Tallow Street';

-- en: Tell me the names and hire dates of the firefighters with blood type O-, longest serving first.
-- zh: 血型为O-的消防员的姓名和入职日期，资历最老的排在前面。
SELECT ff_name, hired FROM firefighter WHERE blood_type = 'O-' ORDER BY hired;

-- en: Which station's engines have covered the most kilometres on dispatches?
-- zh: 哪个消防站的车辆出动总里程最长？
SELECT station.st_name FROM station JOIN engine ON station.st_no = engine.st_no JOIN dispatch ON engine.plate = dispatch.plate GROUP BY station.st_no, station.st_name ORDER BY sum(dispatch.km) DESC LIMIT 1;

-- en: Which engines have a ladder longer than the average one? Plate and ladder length.
-- zh: 云梯长度超过平均值的车辆，给出车牌和云梯长度。
SELECT plate, ladder_m FROM engine WHERE ladder_m > (SELECT avg(ladder_m) FROM engine);

-- en: Number of firefighters who passed each skill?
-- zh: 通过各项技能考核的消防员人数分别是多少？
SELECT skill, count(*) FROM drill GROUP BY skill;

-- en: Which names hold both the skill Rope Rescue and the skill Hazmat?
-- zh: 哪些消防员同时通过了Rope Rescue和Hazmat两项技能？
SELECT firefighter.ff_name FROM firefighter JOIN drill ON firefighter.ff_no = drill.ff_no WHERE drill.skill = 'Rope Rescue' INTERSECT SELECT firefighter.ff_name FROM firefighter JOIN drill ON firefighter.ff_no = drill.ff_no WHERE drill.skill = 'Hazmat';

-- en: The two oldest stations and the year they were built.
-- zh: 最老的两个消防站及其建成年份。
SELECT st_name, built_year FROM station ORDER BY built_year LIMIT 2;

-- en: Lowest and highest damage in a Kitchen Fire?
-- zh: Kitchen Fire造成的损失最低和最高分别是多少？
SELECT min(damage), max(damage) FROM incident WHERE inc_type = 'Kitchen Fire';

-- en: Which firefighters belong to a station with more than 4 bays?
-- zh: 车库位超过4个的消防站有哪些消防员？
SELECT ff_name FROM firefighter WHERE st_no IN (SELECT st_no FROM station WHERE bays > 4);
