-- A group of dental practices: dentists, clients, appointments, treatments given and insurers.
CREATE TABLE practice (
  practice_id INT,
  practice_name VARCHAR(60),
  street VARCHAR(60),
  city VARCHAR(40),
  chairs INT,
  opened DATE,
  PRIMARY KEY (practice_id)
);
CREATE TABLE dentist (
  dentist_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  qualified_year INT,
  speciality VARCHAR(40),
  practice_id INT,
  PRIMARY KEY (dentist_id),
  FOREIGN KEY (practice_id) REFERENCES practice (practice_id)
);
CREATE TABLE insurer (
  insurer_id INT,
  insurer_name VARCHAR(60),
  city VARCHAR(40),
  coverage_pct INT,
  PRIMARY KEY (insurer_id)
);
CREATE TABLE client (
  client_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  birth_date DATE,
  city VARCHAR(40),
  phone VARCHAR(20),
  insurer_id INT,
  PRIMARY KEY (client_id),
  FOREIGN KEY (insurer_id) REFERENCES insurer (insurer_id)
);
CREATE TABLE treatment_type (
  code VARCHAR(8),
  label VARCHAR(60),
  list_price DECIMAL(10,2),
  minutes INT,
  PRIMARY KEY (code)
);
CREATE TABLE appointment (
  appt_id INT,
  client_id INT,
  dentist_id INT,
  starts_at DATETIME,
  status VARCHAR(20),
  PRIMARY KEY (appt_id),
  FOREIGN KEY (client_id) REFERENCES client (client_id),
  FOREIGN KEY (dentist_id) REFERENCES dentist (dentist_id)
);
CREATE TABLE appt_treatment (
  appt_id INT,
  code VARCHAR(8),
  tooth_no INT,
  charged DECIMAL(10,2),
  PRIMARY KEY (appt_id, code, tooth_no),
  FOREIGN KEY (appt_id) REFERENCES appointment (appt_id),
  FOREIGN KEY (code) REFERENCES treatment_type (code)
);

-- en: What does a Root Canal cost according to the list?
-- zh: 按价目表，Root Canal收费多少？
SELECT list_price FROM treatment_type WHERE label = 'Root Canal';

-- en: Which practices in Westport have more than 6 chairs?
-- zh: Westport有哪些诊所的牙椅超过6张？
SELECT practice_name FROM practice WHERE city = 'Westport' AND chairs > 6;

-- en: List the names and phone numbers of clients who have no insurer.
-- zh: 列出没有保险公司的客户姓名和电话。
SELECT name, phone FROM client WHERE insurer_id IS NULL;

-- en: How many dentists are specialised in Orthodontics?
-- zh: 专长为Orthodontics的牙医有多少位？
SELECT count(*) FROM dentist WHERE speciality = 'Orthodontics';

-- en: Who is the dentist qualified for the longest time?
-- zh: 取得执业资格时间最早的牙医是谁？
SELECT name FROM dentist ORDER BY qualified_year LIMIT 1;

-- en: For each practice, its name and how many dentists it has.
-- zh: 每家诊所的名称及其牙医人数。
SELECT practice.practice_name, count(*) FROM practice JOIN dentist ON practice.practice_id = dentist.practice_id GROUP BY practice.practice_id, practice.practice_name;

-- en: Which insurer covers Amy Leclerc?
-- zh: Amy Leclerc投保的是哪家保险公司？
SELECT insurer.insurer_name FROM insurer JOIN client ON insurer.insurer_id = client.insurer_id WHERE client.name = 'Amy Leclerc';

-- en: On which street does Dr Pavel Hruby practise?
-- zh: Dr Pavel Hruby在哪条街上行医？
SELECT practice.street FROM practice JOIN dentist ON practice.practice_id = dentist.practice_id WHERE dentist.name = 'Dr Pavel Hruby';

-- en: Count appointments by status.
-- zh: 按状态统计预约数。
SELECT status, count(*) FROM appointment GROUP BY status;

-- en: What labels of treatment did Amy Leclerc receive, and what was she charged for each?
-- zh: Amy Leclerc接受过哪些治疗项目，每项收费多少？
SELECT treatment_type.label, appt_treatment.charged FROM treatment_type JOIN appt_treatment ON treatment_type.code = appt_treatment.code JOIN appointment ON appt_treatment.appt_id = appointment.appt_id JOIN client ON appointment.client_id = client.client_id WHERE client.name = 'Amy Leclerc';

-- en: Dentists who have never had an appointment?
-- zh: 从未接过预约的牙医有哪些？
SELECT name FROM dentist WHERE dentist_id NOT IN (SELECT dentist_id FROM appointment);

-- en: What's the total charged for work on tooth number 36?
-- zh: 36号牙的治疗总收费是多少？
SELECT sum(charged) FROM appt_treatment WHERE tooth_no = 36;

-- en: Which specialities do at least 2 Female dentists have?
-- zh: 哪些专长至少有2位Female牙医？
SELECT speciality FROM dentist WHERE gender = 'Female' GROUP BY speciality HAVING count(*) >= 2;

-- en: Which client has the most appointments marked No Show?
-- zh: No Show预约次数最多的客户是谁？
SELECT client.name FROM client JOIN appointment ON client.client_id = appointment.client_id WHERE appointment.status = 'No Show' GROUP BY client.client_id, client.name ORDER BY count(*) DESC LIMIT 1;

-- en: Treatments whose list price exceeds the average list price, cheapest of them first.
-- zh: 标价高于平均标价的治疗项目，从低到高排列。
SELECT label FROM treatment_type WHERE list_price > (SELECT avg(list_price) FROM treatment_type) ORDER BY list_price;

-- en: In how many distinct cities do clients live?
-- zh: 客户居住在多少个不同的城市？
SELECT count(DISTINCT city) FROM client;

-- en: Show the 5 longest treatments with their minutes.
-- zh: 用时最长的5个治疗项目及其分钟数。
SELECT label, minutes FROM treatment_type ORDER BY minutes DESC LIMIT 5;

-- en: Which city is home to the most clients?
-- zh: 哪个城市的客户最多？
SELECT city FROM client GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average coverage offered by insurers from Limburg?
-- zh: Limburg的保险公司平均报销比例是多少？
SELECT avg(coverage_pct) FROM insurer WHERE city = 'Limburg';

-- en: Names of clients insured by a company covering at least 80 percent.
-- zh: 投保公司的报销比例不低于80%的客户姓名。
SELECT name FROM client WHERE insurer_id IN (SELECT insurer_id FROM insurer WHERE coverage_pct >= 80);

-- en: Which practices earned more than 100000 in charges? Name and sum.
-- zh: 哪些诊所的治疗收费总额超过100000？给出名称和总额。
SELECT practice.practice_name, sum(appt_treatment.charged) FROM practice JOIN dentist ON practice.practice_id = dentist.practice_id JOIN appointment ON dentist.dentist_id = appointment.dentist_id JOIN appt_treatment ON appointment.appt_id = appt_treatment.appt_id GROUP BY practice.practice_id, practice.practice_name HAVING sum(appt_treatment.charged) > 100000;

-- en: Which cities have a practice as well as an insurer?
-- zh: 哪些城市既有诊所又有保险公司？
SELECT city FROM practice INTERSECT SELECT city FROM insurer;
