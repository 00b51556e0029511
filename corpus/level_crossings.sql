-- Rail level crossings, the lines they lie on, inspections and incidents.
CREATE TABLE line (
  line_no INT,
  name VARCHAR(50),
  max_speed INT,
  electrified VARCHAR(1),
  PRIMARY KEY (line_no)
);
CREATE TABLE crossing (
  id INT,
  name VARCHAR(50),
  line_no INT,
  km DOUBLE,
  barrier_kind VARCHAR(20),
  daily_cars INT,
  district VARCHAR(40),
  PRIMARY KEY (id),
  FOREIGN KEY (line_no) REFERENCES line (line_no)
);
CREATE TABLE inspector (
  id INT,
  name VARCHAR(50),
  since INT,
  PRIMARY KEY (id)
);
CREATE TABLE inspection (
  id INT,
  crossing_id INT,
  inspector_id INT,
  day DATE,
  result VARCHAR(15),
  defects INT,
  PRIMARY KEY (id),
  FOREIGN KEY (crossing_id) REFERENCES crossing (id),
  FOREIGN KEY (inspector_id) REFERENCES inspector (id)
);
CREATE TABLE incident (
  id INT,
  crossing_id INT,
  day DATE,
  type VARCHAR(30),
  injured INT,
  delay_min INT,
  PRIMARY KEY (id),
  FOREIGN KEY (crossing_id) REFERENCES crossing (id)
);

-- en: Which crossings have Half barriers?
-- zh: 哪些道口采用Half栏杆？
SELECT name FROM crossing WHERE barrier_kind = 'Half';

-- en: Which crossings have Half barriers and more than 3000 cars a day?
-- zh: 哪些道口采用Half栏杆且日车流量超过3000？
SELECT name FROM crossing WHERE barrier_kind = 'Half' AND daily_cars > 3000;

-- en: How many crossings are there in each district?
-- zh: 每个区有多少个道口？
SELECT district, count(*) FROM crossing GROUP BY district;

-- en: How fast may trains run on the Sava Line?
-- zh: Sava Line上列车最高可以跑多快？
SELECT max_speed FROM line WHERE name = 'Sava Line';

-- en: How many people were hurt in all incidents put together?
-- zh: 所有事故总共造成多少人受伤？
SELECT sum(injured) FROM incident;

-- en: Who is the longest-serving inspector?
-- zh: 任职时间最久的检查员是谁？
SELECT name FROM inspector ORDER BY since LIMIT 1;

-- en: List the crossings on the Sava Line by kilometre.
-- zh: 按里程列出Sava Line上的道口。
SELECT crossing.name FROM crossing JOIN line ON crossing.line_no = line.line_no WHERE line.name = 'Sava Line' ORDER BY crossing.km;

-- en: How many crossings does each line have?
-- zh: 每条线路各有多少个道口？
SELECT line.name, count(*) FROM line JOIN crossing ON line.line_no = crossing.line_no GROUP BY line.line_no, line.name;

-- en: Which line has the most crossings?
-- zh: 道口最多的线路是哪条？
SELECT line.name FROM line JOIN crossing ON line.line_no = crossing.line_no GROUP BY line.line_no, line.name ORDER BY count(*) DESC LIMIT 1;

-- en: On which days was the Mill Lane crossing checked, and with what outcome?
-- zh: Mill Lane道口在哪些日期接受过检查，结果如何？
SELECT inspection.day, inspection.result FROM inspection JOIN crossing ON inspection.crossing_id = crossing.id WHERE crossing.name = 'Mill Lane';

-- en: Who inspected the Mill Lane crossing?
-- zh: 谁检查过Mill Lane道口？
SELECT inspector.name FROM inspector JOIN inspection ON inspector.id = inspection.inspector_id JOIN crossing ON inspection.crossing_id = crossing.id WHERE crossing.name = 'Mill Lane';

-- en: What incident types happened in the Podgora district?
-- zh: Podgora区发生过哪些类型的事故？
SELECT incident.type FROM incident JOIN crossing ON incident.crossing_id = crossing.id WHERE crossing.district = 'Podgora';

-- en: Total delay caused on every line.
-- zh: 每条线路因事故造成的总延误时间。
SELECT line.name, sum(incident.delay_min) FROM line JOIN crossing ON line.line_no = crossing.line_no JOIN incident ON crossing.id = incident.crossing_id GROUP BY line.line_no, line.name;

-- en: Crossings without any incident.
-- zh: 没有发生过事故的道口。
SELECT name FROM crossing WHERE id NOT IN (SELECT crossing_id FROM incident);

-- en: Crossings without any inspection.
-- zh: 没有接受过检查的道口。
SELECT name FROM crossing WHERE id NOT IN (SELECT crossing_id FROM inspection);

-- en: Which crossings had more than 2 incidents?
-- zh: 哪些道口发生的事故多于2起？
SELECT crossing.name FROM crossing JOIN incident ON crossing.id = incident.crossing_id GROUP BY crossing.id, crossing.name HAVING count(*) > 2;

-- en: What is the most usual sort of incident?
-- zh: 最常见的事故类型是什么？
SELECT type FROM incident GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Inspectors that found 5 or more defects at a crossing of an electrified line (T).
-- zh: 在电气化线路（T）的道口发现不少于5处缺陷的检查员。
SELECT inspector.name FROM inspector JOIN inspection ON inspector.id = inspection.inspector_id JOIN crossing ON inspection.crossing_id = crossing.id JOIN line ON crossing.line_no = line.line_no WHERE line.electrified = 'T' AND inspection.defects >= 5;

-- en: Average number of defects found per inspector, with names.
-- zh: 每位检查员平均发现多少处缺陷？列出姓名。
SELECT inspector.name, avg(inspection.defects) FROM inspector JOIN inspection ON inspector.id = inspection.inspector_id GROUP BY inspector.id, inspector.name;

-- en: Crossings with both a Failed and a Passed check.
-- zh: 既有Failed又有Passed检查结果的道口。
SELECT crossing.name FROM crossing JOIN inspection ON crossing.id = inspection.crossing_id WHERE inspection.result = 'Failed' INTERSECT SELECT crossing.name FROM crossing JOIN inspection ON crossing.id = inspection.crossing_id WHERE inspection.result = 'Passed';

-- en: Districts where the traffic over crossings averages more than 1500 cars daily.
-- zh: 道口日均车流量大于1500辆的区。
SELECT district FROM crossing GROUP BY district HAVING avg(daily_cars) > 1500;

-- en: How many crossings are busier than the average?
-- zh: 有多少个道口的车流量超过平均值？
SELECT count(*) FROM crossing WHERE daily_cars > (SELECT avg(daily_cars) FROM crossing);
