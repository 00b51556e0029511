-- Police stations of a town: officers, patrol cars, reported incidents, suspects and evidence.
CREATE TABLE precinct (
  precinct_no INT,
  precinct_name VARCHAR(50),
  district VARCHAR(40),
  cells INT,
  opened INT,
  PRIMARY KEY (precinct_no)
);
CREATE TABLE officer (
  badge INT,
  precinct_no INT,
  first_name VARCHAR(40),
  surname VARCHAR(40),
  grade VARCHAR(20),
  gender VARCHAR(10),
  joined DATE,
  partner_badge INT,
  PRIMARY KEY (badge),
  FOREIGN KEY (precinct_no) REFERENCES precinct (precinct_no),
  FOREIGN KEY (partner_badge) REFERENCES officer (badge)
);
CREATE TABLE incident (
  incident_no INT,
  precinct_no INT,
  lead_badge INT,
  kind VARCHAR(30),
  street VARCHAR(60),
  happened DATETIME,
  damage DECIMAL(12,2),
  state VARCHAR(20),
  PRIMARY KEY (incident_no),
  FOREIGN KEY (precinct_no) REFERENCES precinct (precinct_no),
  FOREIGN KEY (lead_badge) REFERENCES officer (badge)
);
CREATE TABLE suspect (
  suspect_id INT,
  name VARCHAR(60),
  alias VARCHAR(40),
  gender VARCHAR(10),
  age INT,
  district VARCHAR(40),
  height_cm INT,
  PRIMARY KEY (suspect_id)
);
CREATE TABLE suspicion (
  incident_no INT,
  suspect_id INT,
  part VARCHAR(20),
  arrested_on DATE,
  confessed VARCHAR(3),
  PRIMARY KEY (incident_no, suspect_id),
  FOREIGN KEY (incident_no) REFERENCES incident (incident_no),
  FOREIGN KEY (suspect_id) REFERENCES suspect (suspect_id)
);
CREATE TABLE evidence (
  item_no INT,
  incident_no INT,
  description VARCHAR(60),
  category VARCHAR(20),
  locker VARCHAR(10),
  PRIMARY KEY (item_no),
  FOREIGN KEY (incident_no) REFERENCES incident (incident_no)
);

-- en: Which surnames do the officers of the Docks Station have?
-- zh: Docks Station的警员都姓什么？
SELECT officer.surname FROM officer JOIN precinct ON officer.precinct_no = precinct.precinct_no WHERE precinct.precinct_name = 'Docks Station';

-- en: Real name of the man known as Weasel?
-- zh: 绰号Weasel的嫌疑人真名叫什么？
SELECT name FROM suspect WHERE alias = 'Weasel';

-- en: What kinds of incident is Weasel suspected of?
-- zh: Weasel涉嫌哪些类型的案件？
SELECT incident.kind FROM incident JOIN suspicion ON incident.incident_no = suspicion.incident_no JOIN suspect ON suspicion.suspect_id = suspect.suspect_id WHERE suspect.alias = 'Weasel';

-- en: How many cases of Arson are there on file?
-- zh: 档案里有多少起Arson案件？
SELECT count(*) FROM incident WHERE kind = 'Arson';

-- en: Who leads the Unsolved Burglary cases? First name and surname of the officers, please.
-- zh: Unsolved的Burglary案件由哪些警员主办？给出名和姓。
SELECT officer.first_name, officer.surname FROM officer JOIN incident ON officer.badge = incident.lead_badge WHERE incident.state = 'Unsolved' AND incident.kind = 'Burglary';

-- en: Names of the different suspects that Milo Carver has investigated.
-- zh: Milo Carver主办的案件涉及哪些不同的嫌疑人？
SELECT DISTINCT suspect.name FROM suspect JOIN suspicion ON suspect.suspect_id = suspicion.suspect_id JOIN incident ON suspicion.incident_no = incident.incident_no JOIN officer ON incident.lead_badge = officer.badge WHERE officer.first_name = 'Milo' AND officer.surname = 'Carver';

-- en: The surname of Milo Carver's partner?
-- zh: Milo Carver的搭档姓什么？
SELECT T2.surname FROM officer AS T1 JOIN officer AS T2 ON T1.partner_badge = T2.badge WHERE T1.first_name = 'Milo' AND T1.surname = 'Carver';

-- en: Number of incidents by street, streets with the most trouble first.
-- zh: 各街道的案件数，多的在前。
SELECT street, count(*) FROM incident GROUP BY street ORDER BY count(*) DESC;

-- en: In which lockers are the items of category Weapon from incidents in Harper Street?
-- zh: Harper Street案件中的Weapon类物证存放在哪些柜子里？
SELECT evidence.locker FROM evidence JOIN incident ON evidence.incident_no = incident.incident_no WHERE evidence.category = 'Weapon' AND incident.street = 'Harper Street';

-- en: What is the mean height of Male suspects?
-- zh: Male嫌疑人的平均身高是多少？
SELECT avg(height_cm) FROM suspect WHERE gender = 'Male';

-- en: Which station handled the incident with the greatest damage?
-- zh: 损失最大的案件由哪个警局受理？
SELECT precinct.precinct_name FROM precinct JOIN incident ON precinct.precinct_no = incident.precinct_no ORDER BY incident.damage DESC LIMIT 1;

-- en: Officers who have never led a case: surnames and badge numbers.
-- zh: 从未主办过案件的警员姓什么、警号多少？
SELECT surname, badge FROM officer WHERE badge NOT IN (SELECT lead_badge FROM incident);

-- en: Count the officers for each grade.
-- zh: 各职级分别有多少警员？
SELECT grade, count(*) FROM officer GROUP BY grade;

-- en: Aliases of the people who have confessed (Yes) to a Forgery.
-- zh: 承认（Yes）犯过Forgery的嫌疑人绰号是什么？
SELECT suspect.alias FROM suspect JOIN suspicion ON suspect.suspect_id = suspicion.suspect_id JOIN incident ON suspicion.incident_no = incident.incident_no WHERE suspicion.confessed = 'Yes' AND incident.kind = 'Forgery';

-- en: Suspects wanted in three or more incidents; show the name and in how many.
-- zh: 涉嫌三起及以上案件的嫌疑人是谁？各几起？
SELECT suspect.name, count(*) FROM suspect JOIN suspicion ON suspect.suspect_id = suspicion.suspect_id GROUP BY suspect.suspect_id, suspect.name HAVING count(*) >= 3;

-- en: Three oldest suspects living in Northgate.
-- zh: Northgate区年龄最大的三名嫌疑人是谁？
SELECT name FROM suspect WHERE district = 'Northgate' ORDER BY age DESC LIMIT 3;

-- en: Which districts have a station as well as a Female suspect?
-- zh: 哪些区既有警局，又有Female嫌疑人？
SELECT district FROM precinct INTERSECT SELECT district FROM suspect WHERE gender = 'Female';

-- en: Total damage from Vandalism dealt with at the Docks Station.
-- zh: Docks Station受理的Vandalism案件造成的损失合计多少？
SELECT sum(incident.damage) FROM incident JOIN precinct ON incident.precinct_no = precinct.precinct_no WHERE incident.kind = 'Vandalism' AND precinct.precinct_name = 'Docks Station';

-- en: Number and kind of the incidents that cost more than average, please.
-- zh: 损失高于平均值的案件编号和类型是什么？
SELECT incident_no, kind FROM incident WHERE damage > (SELECT avg(damage) FROM incident);

-- en: Which station has the most sergeants (grade Sergeant)?
-- zh: Sergeant最多的警局是哪个？
SELECT precinct.precinct_name FROM precinct JOIN officer ON precinct.precinct_no = officer.precinct_no WHERE officer.grade = 'Sergeant' GROUP BY precinct.precinct_no, precinct.precinct_name ORDER BY count(*) DESC LIMIT 1;

-- en: Streets with a Theft on record but no Robbery.
-- zh: 哪些街道发生过Theft却没有发生过Robbery？
SELECT street FROM incident WHERE kind = 'Theft' EXCEPT SELECT street FROM incident WHERE kind = 'Robbery';

-- en: Who joined the force before 2000-01-01 as a Female officer? Surname and date of joining, in order of date.
-- zh: 2000-01-01之前入职的Female警员姓什么、何时入职？按入职日期排列。
SELECT surname, joined FROM officer WHERE joined < '2000-01-01' AND gender = 'Female' ORDER BY joined;
