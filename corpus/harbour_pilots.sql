-- Harbour pilots boarding ships that enter and leave a port.
CREATE TABLE pilot (
  pilot_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  licence_class VARCHAR(5),
  birth_date DATE,
  hire_date DATE,
  mentor_id INT,
  PRIMARY KEY (pilot_id),
  FOREIGN KEY (mentor_id) REFERENCES pilot (pilot_id)
);
CREATE TABLE agency (
  agency_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  email VARCHAR(60),
  PRIMARY KEY (agency_id)
);
CREATE TABLE vessel (
  imo INT,
  name VARCHAR(50),
  flag VARCHAR(40),
  type VARCHAR(30),
  length_m DOUBLE,
  draught_m DOUBLE,
  built_year INT,
  agency_id INT,
  PRIMARY KEY (imo),
  FOREIGN KEY (agency_id) REFERENCES agency (agency_id)
);
CREATE TABLE berth (
  berth_id INT,
  name VARCHAR(40),
  type VARCHAR(30),
  length_m DOUBLE,
  depth_m DOUBLE,
  PRIMARY KEY (berth_id)
);
CREATE TABLE pilotage (
  job_id INT,
  imo INT,
  pilot_id INT,
  berth_id INT,
  direction VARCHAR(10),
  boarded_at DATETIME,
  duration_min INT,
  fee DECIMAL(10,2),
  PRIMARY KEY (job_id),
  FOREIGN KEY (imo) REFERENCES vessel (imo),
  FOREIGN KEY (pilot_id) REFERENCES pilot (pilot_id),
  FOREIGN KEY (berth_id) REFERENCES berth (berth_id)
);

-- en: Which is the longest vessel?
-- zh: 最长的船是哪一艘？
SELECT name FROM vessel ORDER BY length_m DESC LIMIT 1;

-- en: Which is the longest berth?
-- zh: 最长的泊位是哪一个？
SELECT name FROM berth ORDER BY length_m DESC LIMIT 1;

-- en: Give the first and last names of pilots hired before 2010-01-01.
-- zh: 给出2010-01-01之前入职的引航员的名和姓。
SELECT first_name, last_name FROM pilot WHERE hire_date < '2010-01-01';

-- en: Give the first and last names of pilots born before 1970-01-01.
-- zh: 给出1970-01-01之前出生的引航员的名和姓。
SELECT first_name, last_name FROM pilot WHERE birth_date < '1970-01-01';

-- en: Tankers under the flag of Liberia (type Tanker): what are they called?
-- zh: 悬挂Liberia旗的Tanker有哪些船名？
SELECT name FROM vessel WHERE type = 'Tanker' AND flag = 'Liberia';

-- en: How many jobs took longer than 90 minutes?
-- zh: 有多少次引航超过90分钟？
SELECT count(*) FROM pilotage WHERE duration_min > 90;

-- en: What are the maximum and minimum draught of the ships?
-- zh: 船舶吃水的最大值和最小值各是多少？
SELECT max(draught_m), min(draught_m) FROM vessel;

-- en: Total fees charged for inbound jobs?
-- zh: 方向为inbound的引航一共收了多少费用？
SELECT sum(fee) FROM pilotage WHERE direction = 'inbound';

-- en: How many ships fly each flag?
-- zh: 各船旗下分别有多少艘船？
SELECT flag, count(*) FROM vessel GROUP BY flag;

-- en: Average depth per kind of berth, deepest kind first.
-- zh: 各类泊位的平均水深是多少？按从深到浅排序。
SELECT type, avg(depth_m) FROM berth GROUP BY type ORDER BY avg(depth_m) DESC;

-- en: Which licence class do most pilots hold?
-- zh: 持有人数最多的执照等级是哪个？
SELECT licence_class FROM pilot GROUP BY licence_class ORDER BY count(*) DESC LIMIT 1;

-- en: Show the name of the newest ship and its agency's email.
-- zh: 最新建造的船叫什么，其代理的邮箱是什么？
SELECT vessel.name, agency.email FROM vessel JOIN agency ON vessel.agency_id = agency.agency_id ORDER BY vessel.built_year DESC LIMIT 1;

-- en: Which ships did Ingrid Solheim pilot? List each ship once (different names).
-- zh: Ingrid Solheim引领过哪些不同的船？
SELECT DISTINCT vessel.name FROM pilot JOIN pilotage ON pilot.pilot_id = pilotage.pilot_id JOIN vessel ON pilotage.imo = vessel.imo WHERE pilot.first_name = 'Ingrid' AND pilot.last_name = 'Solheim';

-- en: For each pilot, show the last name and the number of jobs done.
-- zh: 每位引航员各完成了多少次引航？显示姓氏和次数。
SELECT pilot.last_name, count(*) FROM pilot JOIN pilotage ON pilot.pilot_id = pilotage.pilot_id GROUP BY pilot.pilot_id, pilot.last_name;

-- en: For each pilot, show the last name and the number of different vessels handled.
-- zh: 每位引航员各引领过多少艘不同的船？显示姓氏和船数。
SELECT pilot.last_name, count(DISTINCT pilotage.imo) FROM pilot JOIN pilotage ON pilot.pilot_id = pilotage.pilot_id GROUP BY pilot.pilot_id, pilot.last_name;

-- en: At which different berths have ships of the agency Baltic Liner Services been handled?
-- zh: 代理公司Baltic Liner Services的船曾在哪些不同的泊位作业？
SELECT DISTINCT berth.name FROM agency JOIN vessel ON agency.agency_id = vessel.agency_id JOIN pilotage ON vessel.imo = pilotage.imo JOIN berth ON pilotage.berth_id = berth.berth_id WHERE agency.name = 'Baltic Liner Services';

-- en: Which agency looks after the most ships?
-- zh: 哪家代理公司代理的船最多？
SELECT agency.name FROM agency JOIN vessel ON agency.agency_id = vessel.agency_id GROUP BY agency.agency_id, agency.name ORDER BY count(*) DESC LIMIT 1;

-- en: List every pilot's last name along with the last name of his or her mentor.
-- zh: 列出每位引航员的姓氏以及其导师的姓氏。
SELECT p.last_name, m.last_name FROM pilot p JOIN pilot m ON p.mentor_id = m.pilot_id;

-- en: Names of berths that have been used in at least 10 jobs?
-- zh: 至少被使用过10次的泊位叫什么？
SELECT berth.name FROM berth JOIN pilotage ON berth.berth_id = pilotage.berth_id GROUP BY berth.berth_id, berth.name HAVING count(*) >= 10;

-- en: Which vessels were longer than the average vessel?
-- zh: 哪些船的长度超过平均船长？
SELECT name FROM vessel WHERE length_m > (SELECT avg(length_m) FROM vessel);

-- en: Berths that have never been used in a pilotage job.
-- zh: 从未有过引航作业的泊位有哪些？
SELECT name FROM berth WHERE berth_id NOT IN (SELECT berth_id FROM pilotage);

-- en: Which flags are seen both on ships built before 1995 and on ships built after 2015?
-- zh: 哪些船旗既有1995年之前建造的船，又有2015年之后建造的船？
SELECT flag FROM vessel WHERE built_year < 1995 INTERSECT SELECT flag FROM vessel WHERE built_year > 2015;
