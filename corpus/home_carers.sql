-- Home care agencies: carers, clients, care visits and the skills required.
CREATE TABLE agency (
  agency_id INT,
  agency_name VARCHAR(60),
  postcode VARCHAR(10),
  manager VARCHAR(60),
  rating DOUBLE,
  PRIMARY KEY (agency_id)
);
CREATE TABLE carer (
  carer_id INT,
  agency_id INT,
  mentor_id INT,
  carer_name VARCHAR(60),
  gender VARCHAR(10),
  birth_year INT,
  hire_year INT,
  hourly_pay DECIMAL(10,2),
  PRIMARY KEY (carer_id),
  FOREIGN KEY (agency_id) REFERENCES agency (agency_id),
  FOREIGN KEY (mentor_id) REFERENCES carer (carer_id)
);
CREATE TABLE client (
  client_id INT,
  client_name VARCHAR(60),
  gender VARCHAR(10),
  birth_year INT,
  postcode VARCHAR(10),
  care_level VARCHAR(20),
  PRIMARY KEY (client_id)
);
CREATE TABLE visit (
  visit_id INT,
  carer_id INT,
  client_id INT,
  visit_date DATE,
  minutes INT,
  task VARCHAR(40),
  PRIMARY KEY (visit_id),
  FOREIGN KEY (carer_id) REFERENCES carer (carer_id),
  FOREIGN KEY (client_id) REFERENCES client (client_id)
);
CREATE TABLE skill (
  skill_id INT,
  skill_name VARCHAR(40),
  category VARCHAR(30),
  PRIMARY KEY (skill_id)
);
CREATE TABLE carer_skill (
  carer_id INT,
  skill_id INT,
  gained_year INT,
  PRIMARY KEY (carer_id, skill_id),
  FOREIGN KEY (carer_id) REFERENCES carer (carer_id),
  FOREIGN KEY (skill_id) REFERENCES skill (skill_id)
);

-- en: Which carers were hired in 1998?
-- zh: 哪些护工是1998年入职的？
SELECT carer_name FROM carer WHERE hire_year = 1998;

-- en: Which carers were born in 1998?
-- zh: 哪些护工是1998年出生的？
SELECT carer_name FROM carer WHERE birth_year = 1998;

-- en: Which client was visited most often?
-- zh: 哪位客户被上门次数最多？
SELECT client.client_name FROM client JOIN visit ON client.client_id = visit.client_id GROUP BY client.client_id, client.client_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which client had the longest single visit?
-- zh: 哪位客户接受过时间最长的一次上门服务？
SELECT client.client_name FROM client JOIN visit ON client.client_id = visit.client_id ORDER BY visit.minutes DESC LIMIT 1;

-- en: Count the carers by gender.
-- zh: 按性别统计护工人数。
SELECT gender, count(*) FROM carer GROUP BY gender;

-- en: Count the clients by gender.
-- zh: 按性别统计客户人数。
SELECT gender, count(*) FROM client GROUP BY gender;

-- en: Names of clients in postcode LS6 with a High care level.
-- zh: 邮编LS6且护理等级为High的客户姓名。
SELECT client_name FROM client WHERE postcode = 'LS6' AND care_level = 'High';

-- en: Who manages Evergreen Care?
-- zh: Evergreen Care的经理是谁？
SELECT manager FROM agency WHERE agency_name = 'Evergreen Care';

-- en: How many visits were for Bathing?
-- zh: 任务为Bathing的上门服务有多少次？
SELECT count(*) FROM visit WHERE task = 'Bathing';

-- en: Lowest and highest hourly pay of the carers?
-- zh: 护工时薪最低和最高分别是多少？
SELECT min(hourly_pay), max(hourly_pay) FROM carer;

-- en: How many minutes were spent on visits between 2024-03-01 and 2024-03-31?
-- zh: 2024-03-01到2024-03-31之间上门服务共用了多少分钟？
SELECT sum(minutes) FROM visit WHERE visit_date BETWEEN '2024-03-01' AND '2024-03-31';

-- en: What is the mean duration for each task?
-- zh: 每种任务的平均时长是多少？
SELECT task, avg(minutes) FROM visit GROUP BY task;

-- en: List agencies from the best rated to the worst.
-- zh: 按评分从高到低列出机构名称。
SELECT agency_name FROM agency ORDER BY rating DESC;

-- en: Give the five best paid carers with their pay per hour.
-- zh: 给出时薪最高的五位护工及其时薪。
SELECT carer_name, hourly_pay FROM carer ORDER BY hourly_pay DESC LIMIT 5;

-- en: Who is able to do Catheter Care?
-- zh: 谁掌握Catheter Care这项技能？
SELECT carer.carer_name FROM carer JOIN carer_skill ON carer.carer_id = carer_skill.carer_id JOIN skill ON carer_skill.skill_id = skill.skill_id WHERE skill.skill_name = 'Catheter Care';

-- en: Which carers have called on Mr Albert Pine? No repeats, distinct names only. The client is recorded as Albert Pine.
-- zh: 有哪些不同的护工上门照顾过Albert Pine？
SELECT DISTINCT carer.carer_name FROM carer JOIN visit ON carer.carer_id = visit.carer_id JOIN client ON visit.client_id = client.client_id WHERE client.client_name = 'Albert Pine';

-- en: Per agency, its name and the average hourly pay of its carers.
-- zh: 每家机构的名称及其护工的平均时薪。
SELECT agency.agency_name, avg(carer.hourly_pay) FROM agency JOIN carer ON agency.agency_id = carer.agency_id GROUP BY agency.agency_id, agency.agency_name;

-- en: Show each carer next to the name of his or her mentor.
-- zh: 列出每位护工及其导师的姓名。
SELECT a.carer_name, b.carer_name FROM carer AS a JOIN carer AS b ON a.mentor_id = b.carer_id;

-- en: Skills that no carer has.
-- zh: 没有任何护工掌握的技能。
SELECT skill_name FROM skill WHERE skill_id NOT IN (SELECT skill_id FROM carer_skill);

-- en: Carers with at least 3 skills?
-- zh: 哪些护工至少掌握3项技能？
SELECT carer.carer_name FROM carer JOIN carer_skill ON carer.carer_id = carer_skill.carer_id GROUP BY carer.carer_id, carer.carer_name HAVING count(*) >= 3;

-- en: Which carers earn more than the average carer?
-- zh: 哪些护工的时薪高于护工平均水平？
SELECT carer_name FROM carer WHERE hourly_pay > (SELECT avg(hourly_pay) FROM carer);

-- en: Which postcodes have both an agency and a client?
-- zh: 哪些邮编既有机构又有客户？
SELECT postcode FROM agency INTERSECT SELECT postcode FROM client;
