-- A general hospital: wards, nurses on duty, patients admitted and the surgeons who operate on them.
CREATE TABLE ward (
  ward_id INT,
  ward_name VARCHAR(60),
  floor_no INT,
  bed_count INT,
  specialty VARCHAR(40),
  PRIMARY KEY (ward_id)
);
CREATE TABLE nurse (
  nurse_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  grade VARCHAR(20),
  hired_on DATE,
  ward_id INT,
  PRIMARY KEY (nurse_id),
  FOREIGN KEY (ward_id) REFERENCES ward (ward_id)
);
CREATE TABLE patient (
  patient_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  birth_date DATE,
  blood_group VARCHAR(5),
  home_town VARCHAR(40),
  phone VARCHAR(20),
  PRIMARY KEY (patient_id)
);
CREATE TABLE admission (
  admission_id INT,
  patient_id INT,
  ward_id INT,
  admitted_on DATE,
  discharged_on DATE,
  reason VARCHAR(80),
  urgency VARCHAR(20),
  PRIMARY KEY (admission_id),
  FOREIGN KEY (patient_id) REFERENCES patient (patient_id),
  FOREIGN KEY (ward_id) REFERENCES ward (ward_id)
);
CREATE TABLE surgeon (
  surgeon_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  specialty VARCHAR(40),
  years_experience INT,
  PRIMARY KEY (surgeon_id)
);
CREATE TABLE operation (
  operation_id INT,
  admission_id INT,
  surgeon_id INT,
  procedure_name VARCHAR(80),
  performed_on DATE,
  minutes INT,
  outcome VARCHAR(20),
  PRIMARY KEY (operation_id),
  FOREIGN KEY (admission_id) REFERENCES admission (admission_id),
  FOREIGN KEY (surgeon_id) REFERENCES surgeon (surgeon_id)
);

-- en: How many beds are there in all wards on floor 3?
-- zh: 3楼的病区一共有多少张床位？
SELECT sum(bed_count) FROM ward WHERE floor_no = 3;

-- en: Which patients come from Oakridge? Give first and last names.
-- zh: 来自Oakridge的病人有哪些？请给出名和姓。
SELECT first_name, last_name FROM patient WHERE home_town = 'Oakridge';

-- en: Count the nurses working on each ward, with the ward's name.
-- zh: 统计每个病区的护士人数，并显示病区名称。
SELECT ward.ward_name, count(*) FROM ward JOIN nurse ON ward.ward_id = nurse.ward_id GROUP BY ward.ward_id, ward.ward_name;

-- en: What is the full name of the most experienced surgeon?
-- zh: 资历最深（从业年数最长）的外科医生叫什么名字？
SELECT first_name, last_name FROM surgeon ORDER BY years_experience DESC LIMIT 1;

-- en: Show the reason for admission and the date for everyone who has not been discharged yet.
-- zh: 尚未出院的住院记录，入院原因和入院日期分别是什么？
SELECT reason, admitted_on FROM admission WHERE discharged_on IS NULL;

-- en: For each blood group, how many patients do we have?
-- zh: 各血型分别有多少病人？
SELECT blood_group, count(*) FROM patient GROUP BY blood_group;

-- en: What is the phone number of the patient who was admitted because of Pneumonia on 2023-02-11?
-- zh: 2023-02-11因Pneumonia入院的病人电话是多少？
SELECT patient.phone FROM patient JOIN admission ON patient.patient_id = admission.patient_id WHERE admission.reason = 'Pneumonia' AND admission.admitted_on = '2023-02-11';

-- en: List the surgeons who have never operated.
-- zh: 列出从未做过手术的外科医生的姓名。
SELECT first_name, last_name FROM surgeon WHERE surgeon_id NOT IN (SELECT surgeon_id FROM operation);

-- en: Average length in minutes of the operations with outcome Success?
-- zh: 结果为Success的手术平均用时多少分钟？
SELECT avg(minutes) FROM operation WHERE outcome = 'Success';

-- en: Which specialties are shared by at least 2 surgeons?
-- zh: 哪些专科至少有2名外科医生？
SELECT specialty FROM surgeon GROUP BY specialty HAVING count(*) >= 2;

-- en: Tell me the different last names of the surgeons who operated on patients with blood group AB-.
-- zh: 给血型为AB-的病人做过手术的外科医生有哪些不同的姓氏？
SELECT DISTINCT surgeon.last_name FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id JOIN admission ON operation.admission_id = admission.admission_id JOIN patient ON admission.patient_id = patient.patient_id WHERE patient.blood_group = 'AB-';

-- en: Which ward took in the most admissions?
-- zh: 哪个病区收治的入院次数最多？
SELECT ward.ward_name FROM ward JOIN admission ON ward.ward_id = admission.ward_id GROUP BY ward.ward_id, ward.ward_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which wards have more beds than the average ward?
-- zh: 哪些病区的床位数高于平均水平？
SELECT ward_name FROM ward WHERE bed_count > (SELECT avg(bed_count) FROM ward);

-- en: Find the specialties found both among the wards and among the surgeons.
-- zh: 哪些专科既有病区又有外科医生？
SELECT specialty FROM ward INTERSECT SELECT specialty FROM surgeon;

-- en: Give the names and grades of nurses hired in 2019 or later, newest first.
-- zh: 列出2019年及以后入职的护士的名、姓和级别，最近入职的排在前面。
SELECT first_name, last_name, grade FROM nurse WHERE hired_on >= '2019-01-01' ORDER BY hired_on DESC;

-- en: How many different procedures have been carried out?
-- zh: 一共做过多少种不同的手术？
SELECT count(DISTINCT procedure_name) FROM operation;

-- en: Which procedure was performed most often?
-- zh: 做得最多的是哪种手术？
SELECT procedure_name FROM operation GROUP BY procedure_name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the 3 longest operations? Show the procedure and the duration.
-- zh: 用时最长的3台手术是什么？给出手术名称和时长。
SELECT procedure_name, minutes FROM operation ORDER BY minutes DESC LIMIT 3;

-- en: Give me the first and last names of nurses in the Cardiology specialty wards.
-- zh: 在Cardiology专科病区工作的护士叫什么名字？
SELECT nurse.first_name, nurse.last_name FROM nurse JOIN ward ON nurse.ward_id = ward.ward_id WHERE ward.specialty = 'Cardiology';

-- en: Which patients were admitted at least three times? Show their names and the number of admissions.
-- zh: 哪些病人至少入院三次？列出姓名和入院次数。
SELECT patient.first_name, patient.last_name, count(*) FROM patient JOIN admission ON patient.patient_id = admission.patient_id GROUP BY patient.patient_id, patient.first_name, patient.last_name HAVING count(*) >= 3;

-- en: On what dates did Helena Voss perform an operation?
-- zh: Helena Voss在哪些日期做过手术？
SELECT operation.performed_on FROM operation JOIN surgeon ON operation.surgeon_id = surgeon.surgeon_id WHERE surgeon.first_name = 'Helena' AND surgeon.last_name = 'Voss';

-- en: Names of the wards that got an Emergency admission but never an Elective one.
-- zh: 收治过Emergency病人、但从未收治过Elective病人的病区有哪些？
SELECT ward.ward_name FROM ward JOIN admission ON ward.ward_id = admission.ward_id WHERE admission.urgency = 'Emergency' EXCEPT SELECT ward.ward_name FROM ward JOIN admission ON ward.ward_id = admission.ward_id WHERE admission.urgency = 'Elective';
