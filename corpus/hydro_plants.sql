-- Small hydropower stations: rivers, stations, generating units, operators' shifts and outages.
CREATE TABLE watercourse (
  watercourse_id INT,
  watercourse_name VARCHAR(50),
  length_km DOUBLE,
  region VARCHAR(40),
  mean_flow DOUBLE,
  PRIMARY KEY (watercourse_id)
);
CREATE TABLE station (
  station_id INT,
  station_name VARCHAR(50),
  watercourse_id INT,
  region VARCHAR(40),
  commissioned_year INT,
  head_m DOUBLE,
  owner_name VARCHAR(60),
  PRIMARY KEY (station_id),
  FOREIGN KEY (watercourse_id) REFERENCES watercourse (watercourse_id)
);
CREATE TABLE generating_unit (
  unit_id INT,
  station_id INT,
  turbine_type VARCHAR(20),
  power_kw DOUBLE,
  commissioned_year INT,
  manufacturer VARCHAR(40),
  status VARCHAR(20),
  PRIMARY KEY (unit_id),
  FOREIGN KEY (station_id) REFERENCES station (station_id)
);
CREATE TABLE operator_person (
  operator_id INT,
  operator_name VARCHAR(60),
  station_id INT,
  chief_id INT,
  birth_year INT,
  hired_year INT,
  salary DECIMAL(10,2),
  PRIMARY KEY (operator_id),
  FOREIGN KEY (station_id) REFERENCES station (station_id),
  FOREIGN KEY (chief_id) REFERENCES operator_person (operator_id)
);
CREATE TABLE outage (
  outage_id INT,
  unit_id INT,
  reported_by INT,
  start_date DATE,
  duration_hours DOUBLE,
  cause VARCHAR(40),
  status VARCHAR(20),
  PRIMARY KEY (outage_id),
  FOREIGN KEY (unit_id) REFERENCES generating_unit (unit_id),
  FOREIGN KEY (reported_by) REFERENCES operator_person (operator_id)
);

-- en: Which operators were born in 1975?
-- zh: 1975年出生的运行人员有哪些？
SELECT operator_name FROM operator_person WHERE birth_year = 1975;

-- en: Which operators were taken on in 1975?
-- zh: 1975年入职的运行人员有哪些？
SELECT operator_name FROM operator_person WHERE hired_year = 1975;

-- en: How many outages were there because of Debris?
-- zh: 因Debris引起的停机有多少次？
SELECT count(*) FROM outage WHERE cause = 'Debris';

-- en: How many hours of outage did Debris cause?
-- zh: Debris造成的停机一共多少小时？
SELECT sum(duration_hours) FROM outage WHERE cause = 'Debris';

-- en: What is the oldest station?
-- zh: 投运最早的电站是哪座？
SELECT station_name FROM station ORDER BY commissioned_year LIMIT 1;

-- en: What is the turbine type of the oldest unit?
-- zh: 投运最早的机组是什么水轮机型式？
SELECT turbine_type FROM generating_unit ORDER BY commissioned_year LIMIT 1;

-- en: Stations in Upper Vale with a head above 50 metres, please.
-- zh: Upper Vale有哪些水头高于50米的电站？
SELECT station_name FROM station WHERE region = 'Upper Vale' AND head_m > 50;

-- en: What is the average length of the watercourses in Upper Vale?
-- zh: Upper Vale的河流平均长度是多少？
SELECT avg(length_km) FROM watercourse WHERE region = 'Upper Vale';

-- en: Count units by turbine type.
-- zh: 按水轮机型式统计机组数量。
SELECT turbine_type, count(*) FROM generating_unit GROUP BY turbine_type;

-- en: Which owner has the largest number of stations?
-- zh: 哪位业主拥有的电站最多？
SELECT owner_name FROM station GROUP BY owner_name ORDER BY count(*) DESC LIMIT 1;

-- en: For each cause, give the longest outage in hours.
-- zh: 每种原因的最长停机时间是多少小时？
SELECT cause, max(duration_hours) FROM outage GROUP BY cause;

-- en: Who are the two best paid operators?
-- zh: 薪水最高的两位运行人员是谁？
SELECT operator_name FROM operator_person ORDER BY salary DESC LIMIT 2;

-- en: Which watercourse drives the most stations?
-- zh: 哪条河流上的电站最多？
SELECT watercourse.watercourse_name FROM watercourse JOIN station ON watercourse.watercourse_id = station.watercourse_id GROUP BY watercourse.watercourse_id, watercourse.watercourse_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show the total power installed in every station.
-- zh: 列出每座电站的总装机功率。
SELECT station.station_name, sum(generating_unit.power_kw) FROM station JOIN generating_unit ON station.station_id = generating_unit.station_id GROUP BY station.station_id, station.station_name;

-- en: When did outages start at Otter Weir?
-- zh: Otter Weir的停机分别从哪天开始？
SELECT outage.start_date FROM outage JOIN generating_unit ON outage.unit_id = generating_unit.unit_id JOIN station ON generating_unit.station_id = station.station_id WHERE station.station_name = 'Otter Weir';

-- en: Who reported outages that are still Open? Distinct names.
-- zh: 仍为Open的停机是谁上报的？姓名去重。
SELECT DISTINCT operator_person.operator_name FROM operator_person JOIN outage ON operator_person.operator_id = outage.reported_by WHERE outage.status = 'Open';

-- en: List each operator beside the name of the chief.
-- zh: 列出每位运行人员及其上司的姓名。
SELECT a.operator_name, b.operator_name FROM operator_person AS a JOIN operator_person AS b ON a.chief_id = b.operator_id;

-- en: What different turbine types run on the Sill?
-- zh: Sill河上用的是哪些不同的水轮机型式？
SELECT DISTINCT generating_unit.turbine_type FROM generating_unit JOIN station ON generating_unit.station_id = station.station_id JOIN watercourse ON station.watercourse_id = watercourse.watercourse_id WHERE watercourse.watercourse_name = 'Sill';

-- en: Watercourses without any station: which ones?
-- zh: 哪些河流上没有电站？
SELECT watercourse_name FROM watercourse WHERE watercourse_id NOT IN (SELECT watercourse_id FROM station);

-- en: Which operators earn below the average?
-- zh: 哪些运行人员的薪水低于平均？
SELECT operator_name FROM operator_person WHERE salary < (SELECT avg(salary) FROM operator_person);

-- en: Which stations have a unit that is Retired?
-- zh: 哪些电站有Retired的机组？
SELECT station_name FROM station WHERE station_id IN (SELECT station_id FROM generating_unit WHERE status = 'Retired');

-- en: Which manufacturers built both Kaplan and Francis units?
-- zh: 哪些厂家既造过Kaplan又造过Francis机组？
SELECT manufacturer FROM generating_unit WHERE turbine_type = 'Kaplan' INTERSECT SELECT manufacturer FROM generating_unit WHERE turbine_type = 'Francis';
