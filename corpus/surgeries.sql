-- Surgeons and the operations they performed.
CREATE TABLE surgeon (
  surgeon_id INT,
  surgeon_name VARCHAR(50),
  department VARCHAR(40),
  gender VARCHAR(10),
  experience INT,
  PRIMARY KEY (surgeon_id)
);
CREATE TABLE operation (
  operation_id INT,
  surgeon_id INT,
  patient_name VARCHAR(50),
  procedure_name VARCHAR(50),
  theatre INT,
  op_date DATE,
  minutes INT,
  PRIMARY KEY (operation_id),
  FOREIGN KEY (surgeon_id) REFERENCES surgeon (surgeon_id)
);

-- en: Which surgeons belong to the cardiology department?
-- zh: cardiology科有哪些外科医生？
SELECT surgeon_name FROM surgeon WHERE department = 'cardiology';

-- en: Who was operating in theatre 2 on 2022-02-10?
-- zh: 2022-02-10谁在2号手术室做手术？
SELECT surgeon.surgeon_name FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id WHERE operation.theatre = 2 AND operation.op_date = '2022-02-10';

-- en: Show the procedures that took longer than 240 minutes, longest first.
-- zh: 列出超过240分钟的手术名称，时间最长的在前。
SELECT procedure_name FROM operation WHERE minutes > 240 ORDER BY minutes DESC;

-- en: How many surgeons are women, with "female" as gender?
-- zh: 性别为“female”的外科医生有多少位？
SELECT count(*) FROM surgeon WHERE gender = 'female';

-- en: How many minutes does an appendectomy take on average?
-- zh: appendectomy平均需要多少分钟？
SELECT avg(minutes) FROM operation WHERE procedure_name = 'appendectomy';

-- en: How many distinct procedures have been performed?
-- zh: 做过多少种不同的手术？
SELECT count(DISTINCT procedure_name) FROM operation;

-- en: What's the shortest and the longest operating time in theatre 5?
-- zh: 5号手术室最短和最长的手术时间分别是多少？
SELECT min(minutes), max(minutes) FROM operation WHERE theatre = 5;

-- en: How many operations were there in each theatre?
-- zh: 每间手术室做过多少台手术？
SELECT theatre, count(*) FROM operation GROUP BY theatre;

-- en: Which department has the most surgeons?
-- zh: 外科医生最多的科室是哪个？
SELECT department FROM surgeon GROUP BY department ORDER BY count(*) DESC LIMIT 1;

-- en: List procedures done more than 50 times together with their average duration.
-- zh: 列出做过50次以上的手术及其平均时长。
SELECT procedure_name, avg(minutes) FROM operation GROUP BY procedure_name HAVING count(*) > 50;

-- en: Who's the most experienced surgeon?
-- zh: 经验最丰富的外科医生是谁？
SELECT surgeon_name FROM surgeon ORDER BY experience DESC LIMIT 1;

-- en: Which department was responsible for the longest operation?
-- zh: 时间最长的一台手术由哪个科室负责？
SELECT surgeon.department FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id ORDER BY operation.minutes DESC LIMIT 1;

-- en: Who operated on Clara Dunn?
-- zh: 谁给Clara Dunn做的手术？
SELECT surgeon.surgeon_name FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id WHERE operation.patient_name = 'Clara Dunn';

-- en: What procedures has Viktor Hale carried out?
-- zh: Viktor Hale做过哪些手术？
SELECT operation.procedure_name FROM operation JOIN surgeon ON operation.surgeon_id = surgeon.surgeon_id WHERE surgeon.surgeon_name = 'Viktor Hale';

-- en: For each surgeon, give the name and the number of operations.
-- zh: 给出每位外科医生的姓名和手术台数。
SELECT surgeon.surgeon_name, count(*) FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id GROUP BY surgeon.surgeon_id, surgeon.surgeon_name;

-- en: Which surgeon has spent the most minutes operating?
-- zh: 手术总时长最多的外科医生是谁？
SELECT surgeon.surgeon_name FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id GROUP BY surgeon.surgeon_id, surgeon.surgeon_name ORDER BY sum(operation.minutes) DESC LIMIT 1;

-- en: In which theatres have orthopaedics surgeons operated?
-- zh: orthopaedics科的医生在哪些手术室做过手术？
SELECT operation.theatre FROM operation JOIN surgeon ON operation.surgeon_id = surgeon.surgeon_id WHERE surgeon.department = 'orthopaedics';

-- en: Average duration of an operation per department?
-- zh: 按科室统计手术的平均时长。
SELECT surgeon.department, avg(operation.minutes) FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id GROUP BY surgeon.department;

-- en: Names of surgeons who did at least three hernia repairs (procedure "hernia repair")?
-- zh: 至少做过三次“hernia repair”的外科医生有哪些？
SELECT surgeon.surgeon_name FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id WHERE operation.procedure_name = 'hernia repair' GROUP BY surgeon.surgeon_id, surgeon.surgeon_name HAVING count(*) >= 3;

-- en: Which surgeons have performed no operation?
-- zh: 哪些外科医生没有做过手术？
SELECT surgeon_name FROM surgeon WHERE surgeon_id NOT IN (SELECT surgeon_id FROM operation);

-- en: Patients whose operation took more time than average?
-- zh: 手术时长超过平均值的患者有哪些？
SELECT patient_name FROM operation WHERE minutes > (SELECT avg(minutes) FROM operation);

-- en: Which procedures have been performed in both theatre 1 and theatre 4?
-- zh: 哪些手术在1号和4号手术室都做过？
SELECT procedure_name FROM operation WHERE theatre = 1 INTERSECT SELECT procedure_name FROM operation WHERE theatre = 4;
