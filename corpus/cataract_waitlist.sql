-- Eye surgery waiting lists: hospitals, eye surgeons, people waiting and the operations done.
CREATE TABLE hospital (
  hospital_id INT,
  name VARCHAR(60),
  region VARCHAR(30),
  theatres INT,
  PRIMARY KEY (hospital_id)
);
CREATE TABLE surgeon (
  surgeon_id INT,
  name VARCHAR(50),
  grade VARCHAR(20),
  hospital_id INT,
  start_year INT,
  PRIMARY KEY (surgeon_id),
  FOREIGN KEY (hospital_id) REFERENCES hospital (hospital_id)
);
CREATE TABLE patient (
  patient_id INT,
  full_name VARCHAR(50),
  birth_year INT,
  referred_on DATE,
  eye VARCHAR(5),
  urgency INT,
  hospital_id INT,
  PRIMARY KEY (patient_id),
  FOREIGN KEY (hospital_id) REFERENCES hospital (hospital_id)
);
CREATE TABLE operation (
  operation_id INT,
  patient_id INT,
  surgeon_id INT,
  done_on DATE,
  lens_model VARCHAR(30),
  minutes INT,
  complication VARCHAR(30),
  PRIMARY KEY (operation_id),
  FOREIGN KEY (patient_id) REFERENCES patient (patient_id),
  FOREIGN KEY (surgeon_id) REFERENCES surgeon (surgeon_id)
);

-- en: How many people are on the list altogether?
-- zh: 候诊名单上一共有多少人？
SELECT count(*) FROM patient;

-- en: Which hospitals in Wessex have more than 4 operating rooms?
-- zh: Wessex地区哪些医院的手术室超过4间？
SELECT name FROM hospital WHERE region = 'Wessex' AND theatres > 4;

-- en: Who was referred first?
-- zh: 最早被转诊的患者是谁？
SELECT full_name FROM patient ORDER BY referred_on LIMIT 1;

-- en: Who was referred last?
-- zh: 最晚被转诊的患者是谁？
SELECT full_name FROM patient ORDER BY referred_on DESC LIMIT 1;

-- en: What is the average length in minutes of operations with the lens AcrySoft?
-- zh: 使用AcrySoft晶体的手术平均时长是多少分钟？
SELECT avg(minutes) FROM operation WHERE lens_model = 'AcrySoft';

-- en: List the names and grades of the surgeons working at Marlow General.
-- zh: 列出在Marlow General工作的外科医生的姓名和职级。
SELECT surgeon.name, surgeon.grade FROM surgeon JOIN hospital ON surgeon.hospital_id = hospital.hospital_id WHERE hospital.name = 'Marlow General';

-- en: How many surgeons does every hospital employ? Show the hospital's name too.
-- zh: 每家医院有多少名外科医生？同时给出医院名称。
SELECT hospital.name, count(*) FROM hospital JOIN surgeon ON hospital.hospital_id = surgeon.hospital_id GROUP BY hospital.hospital_id, hospital.name;

-- en: Which surgeon has carried out the most operations?
-- zh: 做手术最多的医生是谁？
SELECT surgeon.name FROM surgeon JOIN operation ON surgeon.surgeon_id = operation.surgeon_id GROUP BY surgeon.surgeon_id, surgeon.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which surgeons have not operated on anyone yet?
-- zh: 哪些外科医生还没有做过任何手术？
SELECT name FROM surgeon WHERE surgeon_id NOT IN (SELECT surgeon_id FROM operation);

-- en: Give the names of patients operated on by Dr Okafor.
-- zh: 给出由Dr Okafor主刀的患者姓名。
SELECT patient.full_name FROM patient JOIN operation ON patient.patient_id = operation.patient_id JOIN surgeon ON operation.surgeon_id = surgeon.surgeon_id WHERE surgeon.name = 'Dr Okafor';

-- en: What different complications have been recorded?
-- zh: 记录过哪些不同的并发症？
SELECT DISTINCT complication FROM operation;

-- en: Number of patients per urgency level.
-- zh: 每个紧急程度各有多少患者？
SELECT urgency, count(*) FROM patient GROUP BY urgency;

-- en: Which lens was implanted in at least 50 operations?
-- zh: 哪些晶体型号至少植入过50次？
SELECT lens_model FROM operation GROUP BY lens_model HAVING count(*) >= 50;

-- en: People born before 1940 waiting for their left eye (left), the oldest first.
-- zh: 1940年以前出生、等待左眼（left）手术的人，按年龄从大到小排列。
SELECT full_name FROM patient WHERE birth_year < 1940 AND eye = 'left' ORDER BY birth_year;

-- en: In which regions do consultants (Consultant) operate? Each region once.
-- zh: 哪些地区有Consultant职级的外科医生？每个地区只列一次。
SELECT DISTINCT hospital.region FROM hospital JOIN surgeon ON hospital.hospital_id = surgeon.hospital_id WHERE surgeon.grade = 'Consultant';

-- en: How many operations took place in each region?
-- zh: 各地区分别做了多少台手术？
SELECT hospital.region, count(*) FROM hospital JOIN surgeon ON hospital.hospital_id = surgeon.hospital_id JOIN operation ON surgeon.surgeon_id = operation.surgeon_id GROUP BY hospital.region;

-- en: On which date was Edith Lowe operated on, and how long did it take?
-- zh: Edith Lowe是哪天做的手术，用了多长时间？
SELECT operation.done_on, operation.minutes FROM operation JOIN patient ON operation.patient_id = patient.patient_id WHERE patient.full_name = 'Edith Lowe';

-- en: Which people on the list are still without any operation?
-- zh: 名单上哪些人尚未接受手术？
SELECT full_name FROM patient WHERE patient_id NOT IN (SELECT patient_id FROM operation);

-- en: Which hospitals have patients for both the left and the right eye?
-- zh: 哪些医院既有left眼患者又有right眼患者？
SELECT hospital.name FROM hospital JOIN patient ON hospital.hospital_id = patient.hospital_id WHERE patient.eye = 'left' INTERSECT SELECT hospital.name FROM hospital JOIN patient ON hospital.hospital_id = patient.hospital_id WHERE patient.eye = 'right';

-- en: Names of surgeons who had an operation longer than 60 minutes in a hospital in the North region.
-- zh: North地区医院中，做过超过60分钟手术的外科医生姓名。
SELECT surgeon.name FROM surgeon JOIN hospital ON surgeon.hospital_id = hospital.hospital_id JOIN operation ON surgeon.surgeon_id = operation.surgeon_id WHERE operation.minutes > 60 AND hospital.region = 'North';

-- en: Which hospital has the longest queue of patients?
-- zh: 排队患者最多的是哪家医院？
SELECT hospital.name FROM hospital JOIN patient ON hospital.hospital_id = patient.hospital_id GROUP BY hospital.hospital_id, hospital.name ORDER BY count(*) DESC LIMIT 1;

-- en: How many people were referred between 2023-01-01 and 2023-06-30?
-- zh: 2023-01-01到2023-06-30之间转诊了多少人？
SELECT count(*) FROM patient WHERE referred_on BETWEEN '2023-01-01' AND '2023-06-30';
