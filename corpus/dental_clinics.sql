-- Dental clinics: dentists, patients, treatments on teeth and the dental technicians' labs.
CREATE TABLE clinic (
  clinic_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  status VARCHAR(20),
  chairs INT,
  opened_year INT,
  PRIMARY KEY (clinic_id)
);
CREATE TABLE dentist (
  dentist_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  age INT,
  specialty VARCHAR(40),
  clinic_id INT,
  PRIMARY KEY (dentist_id),
  FOREIGN KEY (clinic_id) REFERENCES clinic (clinic_id)
);
CREATE TABLE patient (
  patient_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  age INT,
  city VARCHAR(40),
  status VARCHAR(20),
  PRIMARY KEY (patient_id)
);
CREATE TABLE dental_lab (
  lab_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  rating DOUBLE,
  PRIMARY KEY (lab_id)
);
CREATE TABLE treatment (
  treatment_id INT,
  patient_id INT,
  dentist_id INT,
  treatment_date DATE,
  type VARCHAR(30),
  tooth_no INT,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (treatment_id),
  FOREIGN KEY (patient_id) REFERENCES patient (patient_id),
  FOREIGN KEY (dentist_id) REFERENCES dentist (dentist_id)
);
CREATE TABLE prosthesis (
  prosthesis_id INT,
  treatment_id INT,
  lab_id INT,
  type VARCHAR(30),
  material VARCHAR(30),
  price DECIMAL(10,2),
  delivered DATE,
  PRIMARY KEY (prosthesis_id),
  FOREIGN KEY (treatment_id) REFERENCES treatment (treatment_id),
  FOREIGN KEY (lab_id) REFERENCES dental_lab (lab_id)
);

-- en: Which dentists are older than 55?
-- zh: 55岁以上的牙医有哪些？
SELECT name FROM dentist WHERE age > 55;

-- en: Names of patients who are older than 80 and come from Evora.
-- zh: 来自Evora、80岁以上的患者叫什么？
SELECT name FROM patient WHERE age > 80 AND city = 'Evora';

-- en: Which dentists work in Evora?
-- zh: 在Evora工作的牙医有哪些？
SELECT dentist.name FROM dentist JOIN clinic ON dentist.clinic_id = clinic.clinic_id WHERE clinic.city = 'Evora';

-- en: What is the average price of a treatment of type Root Canal?
-- zh: 类型为Root Canal的治疗平均价格是多少？
SELECT avg(price) FROM treatment WHERE type = 'Root Canal';

-- en: What does a prosthesis cost on average for each material?
-- zh: 各种材料的假牙平均价格分别是多少？
SELECT material, avg(price) FROM prosthesis GROUP BY material;

-- en: Which lab made the crown (type Crown) that was the most expensive?
-- zh: 最贵的Crown类型假牙是哪家技工所做的？
SELECT dental_lab.name FROM dental_lab JOIN prosthesis ON dental_lab.lab_id = prosthesis.lab_id WHERE prosthesis.type = 'Crown' ORDER BY prosthesis.price DESC LIMIT 1;

-- en: How many clinics are Closed?
-- zh: 已Closed的诊所有多少家？
SELECT count(*) FROM clinic WHERE status = 'Closed';

-- en: Which patient has had the most treatments?
-- zh: 接受治疗次数最多的患者是谁？
SELECT patient.name FROM patient JOIN treatment ON patient.patient_id = treatment.patient_id GROUP BY patient.patient_id, patient.name ORDER BY count(*) DESC LIMIT 1;

-- en: On which dates was Bruno Salgado treated, and on which tooth?
-- zh: Bruno Salgado在哪些日期接受了治疗？是哪颗牙？
SELECT treatment.treatment_date, treatment.tooth_no FROM treatment JOIN patient ON treatment.patient_id = patient.patient_id WHERE patient.name = 'Bruno Salgado';

-- en: Show the total of treatment prices for every clinic, with its name.
-- zh: 列出每家诊所的名称及其治疗费用总额。
SELECT clinic.name, sum(treatment.price) FROM clinic JOIN dentist ON clinic.clinic_id = dentist.clinic_id JOIN treatment ON dentist.dentist_id = treatment.dentist_id GROUP BY clinic.clinic_id, clinic.name;

-- en: Which dental labs have made no prosthesis?
-- zh: 哪些技工所没有做过假牙？
SELECT name FROM dental_lab WHERE lab_id NOT IN (SELECT lab_id FROM prosthesis);

-- en: Number of patients by city, only cities with at least 10.
-- zh: 按城市统计患者数，只列出至少10名患者的城市。
SELECT city, count(*) FROM patient GROUP BY city HAVING count(*) >= 10;

-- en: Who treats tooth 36 on 2024-04-09? Give the dentist.
-- zh: 2024-04-09治疗36号牙的是哪位牙医？
SELECT dentist.name FROM dentist JOIN treatment ON dentist.dentist_id = treatment.dentist_id WHERE treatment.tooth_no = 36 AND treatment.treatment_date = '2024-04-09';

-- en: Find the labs rated above average.
-- zh: 找出评分高于平均值的技工所。
SELECT name FROM dental_lab WHERE rating > (SELECT avg(rating) FROM dental_lab);

-- en: In which cities do we find a clinic as well as a dental lab?
-- zh: 哪些城市既有诊所又有技工所？
SELECT city FROM clinic INTERSECT SELECT city FROM dental_lab;

-- en: The clinic with the greatest number of chairs, please.
-- zh: 椅位最多的诊所是哪家？
SELECT name FROM clinic ORDER BY chairs DESC LIMIT 1;

-- en: Which patients wear something made of Zirconia?
-- zh: 哪些患者戴着Zirconia材质的假牙？
SELECT patient.name FROM patient JOIN treatment ON patient.patient_id = treatment.patient_id JOIN prosthesis ON treatment.treatment_id = prosthesis.treatment_id WHERE prosthesis.material = 'Zirconia';

-- en: Patients with a Planned treatment but none that is Done: list their ids.
-- zh: 有Planned的治疗但没有Done的治疗的患者编号有哪些？
SELECT patient_id FROM treatment WHERE status = 'Planned' EXCEPT SELECT patient_id FROM treatment WHERE status = 'Done';

-- en: How many dentists of each specialty does the clinic Alto Dental have?
-- zh: Alto Dental诊所每个专科各有几名牙医？
SELECT dentist.specialty, count(*) FROM dentist JOIN clinic ON dentist.clinic_id = clinic.clinic_id WHERE clinic.name = 'Alto Dental' GROUP BY dentist.specialty;

-- en: What is the commonest treatment type?
-- zh: 最常见的治疗类型是什么？
SELECT type FROM treatment GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: How many different patients has Ines Barroso treated?
-- zh: Ines Barroso治疗过多少位不同的患者？
SELECT count(DISTINCT treatment.patient_id) FROM treatment JOIN dentist ON treatment.dentist_id = dentist.dentist_id WHERE dentist.name = 'Ines Barroso';

-- en: List ids and delivery dates of prostheses of type Bridge that cost 900 or more, latest delivery first.
-- zh: 按交付日期从晚到早列出价格不低于900的Bridge类型假牙的编号和交付日期。
SELECT prosthesis_id, delivered FROM prosthesis WHERE type = 'Bridge' AND price >= 900 ORDER BY delivered DESC;
