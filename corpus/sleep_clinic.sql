-- Sleep clinics: rooms, technicians, patients and the nights they are observed.
CREATE TABLE clinic (
  id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  founded_year INT,
  PRIMARY KEY (id)
);
CREATE TABLE technician (
  id INT,
  clinic_id INT,
  name VARCHAR(60),
  hired_on DATE,
  born_on DATE,
  salary DECIMAL(10,2),
  PRIMARY KEY (id),
  FOREIGN KEY (clinic_id) REFERENCES clinic (id)
);
CREATE TABLE patient (
  id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  born_on DATE,
  city VARCHAR(40),
  diagnosis VARCHAR(40),
  bmi DOUBLE,
  PRIMARY KEY (id)
);
CREATE TABLE night (
  id INT,
  patient_id INT,
  scoring_technician_id INT,
  watching_technician_id INT,
  night_date DATE,
  hours_slept DOUBLE,
  apnoeas INT,
  device VARCHAR(40),
  PRIMARY KEY (id),
  FOREIGN KEY (patient_id) REFERENCES patient (id),
  FOREIGN KEY (scoring_technician_id) REFERENCES technician (id),
  FOREIGN KEY (watching_technician_id) REFERENCES technician (id)
);

-- en: Which technician was hired first?
-- zh: 最早入职的技师是谁？
SELECT name FROM technician ORDER BY hired_on LIMIT 1;

-- en: Which technician is the oldest?
-- zh: 年纪最大的技师是谁？
SELECT name FROM technician ORDER BY born_on LIMIT 1;

-- en: On which dates did Rosa Dahl watch a patient?
-- zh: Rosa Dahl在哪些日期值夜监护过患者？
SELECT night.night_date FROM night JOIN technician ON night.watching_technician_id = technician.id WHERE technician.name = 'Rosa Dahl';

-- en: Dates of the nights scored by Rosa Dahl?
-- zh: 由Rosa Dahl判读的夜间记录日期有哪些？
SELECT night.night_date FROM night JOIN technician ON night.scoring_technician_id = technician.id WHERE technician.name = 'Rosa Dahl';

-- en: How many nights has each patient spent with us? Give the patient's name and the number.
-- zh: 每位患者观察了多少晚？列出姓名和晚数。
SELECT patient.name, count(*) FROM patient JOIN night ON patient.id = night.patient_id GROUP BY patient.id, patient.name;

-- en: How many apnoeas were recorded in all for each patient? Give the patient's name and the total.
-- zh: 每位患者一共记录到多少次呼吸暂停？列出姓名和总次数。
SELECT patient.name, sum(night.apnoeas) FROM patient JOIN night ON patient.id = night.patient_id GROUP BY patient.id, patient.name;

-- en: Names of female patients with Narcolepsy, where gender is Female.
-- zh: 性别为Female且患有Narcolepsy的患者姓名。
SELECT name FROM patient WHERE gender = 'Female' AND diagnosis = 'Narcolepsy';

-- en: Which patients still lack a diagnosis?
-- zh: 哪些患者还没有诊断结果？
SELECT name FROM patient WHERE diagnosis IS NULL;

-- en: Clinics founded after 2005, alphabetically.
-- zh: 按字母顺序列出2005年以后成立的诊所。
SELECT name FROM clinic WHERE founded_year > 2005 ORDER BY name;

-- en: What is the longest and the average time slept in a night?
-- zh: 一晚睡眠时间的最大值和平均值是多少？
SELECT max(hours_slept), avg(hours_slept) FROM night;

-- en: Count the nights recorded with a SomnoPad 3.
-- zh: 使用SomnoPad 3记录的夜晚有多少？
SELECT count(*) FROM night WHERE device = 'SomnoPad 3';

-- en: From how many different cities do the patients come?
-- zh: 患者来自多少个不同的城市？
SELECT count(DISTINCT city) FROM patient;

-- en: Average BMI per diagnosis, please.
-- zh: 请给出每种诊断对应的平均BMI。
SELECT diagnosis, avg(bmi) FROM patient GROUP BY diagnosis;

-- en: What device is used on most nights?
-- zh: 使用夜数最多的设备是什么？
SELECT device FROM night GROUP BY device ORDER BY count(*) DESC LIMIT 1;

-- en: Diagnoses shared by 2 patients or more?
-- zh: 有两位及以上患者的诊断有哪些？
SELECT diagnosis FROM patient GROUP BY diagnosis HAVING count(*) >= 2;

-- en: The three heaviest patients by BMI: who are they?
-- zh: BMI最高的三位患者是谁？
SELECT name FROM patient ORDER BY bmi DESC LIMIT 3;

-- en: What does each clinic in Tromso pay its technicians? List technician and salary.
-- zh: Tromso的诊所给技师开多少工资？列出技师姓名和工资。
SELECT technician.name, technician.salary FROM technician JOIN clinic ON technician.clinic_id = clinic.id WHERE clinic.city = 'Tromso';

-- en: Which clinic employs the most technicians?
-- zh: 哪家诊所的技师最多？
SELECT clinic.name FROM clinic JOIN technician ON clinic.id = technician.clinic_id GROUP BY clinic.id, clinic.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who had the night with the most apnoeas?
-- zh: 单晚呼吸暂停次数最多的患者是谁？
SELECT patient.name FROM patient JOIN night ON patient.id = night.patient_id ORDER BY night.apnoeas DESC LIMIT 1;

-- en: Technicians who have never scored a night?
-- zh: 哪些技师从未判读过夜间记录？
SELECT name FROM technician WHERE id NOT IN (SELECT scoring_technician_id FROM night);

-- en: Show the names of technicians earning above the average salary.
-- zh: 列出工资高于平均水平的技师姓名。
SELECT name FROM technician WHERE salary > (SELECT avg(salary) FROM technician);

-- en: Which cities have patients but no clinic?
-- zh: 哪些城市有患者却没有诊所？
SELECT city FROM patient EXCEPT SELECT city FROM clinic;
