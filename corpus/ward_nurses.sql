-- Nurses, the patients of a ward and who cares for whom.
CREATE TABLE Nurse (
  Nurse_No INT,
  Nurse_Name VARCHAR(40),
  Grade VARCHAR(20),
  Hired_Year INT,
  Shift VARCHAR(10),
  PRIMARY KEY (Nurse_No)
);
CREATE TABLE Patient (
  Patient_No INT,
  Patient_Name VARCHAR(40),
  Age INT,
  Diagnosis VARCHAR(50),
  Room INT,
  Admitted DATE,
  PRIMARY KEY (Patient_No)
);
CREATE TABLE Care (
  Nurse_No INT,
  Patient_No INT,
  Hours_Per_Week DOUBLE,
  Duty VARCHAR(30),
  PRIMARY KEY (Nurse_No, Patient_No),
  FOREIGN KEY (Nurse_No) REFERENCES Nurse (Nurse_No),
  FOREIGN KEY (Patient_No) REFERENCES Patient (Patient_No)
);

-- en: Which nurses work the night shift?
-- zh: 哪些护士上night班？
SELECT Nurse_Name FROM Nurse WHERE Shift = 'night';

-- en: List name and room of the patients with asthma.
-- zh: 列出诊断为asthma的患者的姓名和病房。
SELECT Patient_Name, Room FROM Patient WHERE Diagnosis = 'asthma';

-- en: Show the patients over 80, the oldest at the top.
-- zh: 列出80岁以上的患者，年龄最大的在最前。
SELECT Patient_Name FROM Patient WHERE Age > 80 ORDER BY Age DESC;

-- en: How many patients were admitted on 2024-01-15?
-- zh: 2024-01-15收治了多少名患者？
SELECT count(*) FROM Patient WHERE Admitted = '2024-01-15';

-- en: What is the average age of patients with pneumonia?
-- zh: pneumonia患者的平均年龄是多少？
SELECT avg(Age) FROM Patient WHERE Diagnosis = 'pneumonia';

-- en: Count the different diagnoses on the ward.
-- zh: 病区里有多少种不同的诊断？
SELECT count(DISTINCT Diagnosis) FROM Patient;

-- en: How many nurses are there in each grade?
-- zh: 每个级别有多少名护士？
SELECT Grade, count(*) FROM Nurse GROUP BY Grade;

-- en: Which room has the most patients?
-- zh: 哪间病房的患者最多？
SELECT Room FROM Patient GROUP BY Room ORDER BY count(*) DESC LIMIT 1;

-- en: Diagnoses that occur at least three times?
-- zh: 至少出现三次的诊断有哪些？
SELECT Diagnosis FROM Patient GROUP BY Diagnosis HAVING count(*) >= 3;

-- en: Which patient has been here longest?
-- zh: 入院时间最早的患者是谁？
SELECT Patient_Name FROM Patient ORDER BY Admitted ASC LIMIT 1;

-- en: Of what grades are the nurses who wash patients, with the duty washing?
-- zh: 负责washing职责的护士是什么级别？
SELECT Nurse.Grade FROM Nurse JOIN Care ON Nurse.Nurse_No = Care.Nurse_No WHERE Care.Duty = 'washing';

-- en: Which nurses look after Mrs. Yun, recorded as "Yun Ahra"?
-- zh: 哪些护士照顾患者“Yun Ahra”？
SELECT Nurse.Nurse_Name FROM Nurse JOIN Care ON Nurse.Nurse_No = Care.Nurse_No JOIN Patient ON Care.Patient_No = Patient.Patient_No WHERE Patient.Patient_Name = 'Yun Ahra';

-- en: What are the names of the patients cared for by Bea Moss?
-- zh: Bea Moss照顾哪些患者？
SELECT Patient.Patient_Name FROM Patient JOIN Care ON Patient.Patient_No = Care.Patient_No JOIN Nurse ON Care.Nurse_No = Nurse.Nurse_No WHERE Nurse.Nurse_Name = 'Bea Moss';

-- en: How many patients does each nurse have?
-- zh: 每位护士照顾多少名患者？
SELECT Nurse.Nurse_Name, count(*) FROM Nurse JOIN Care ON Nurse.Nurse_No = Care.Nurse_No GROUP BY Nurse.Nurse_No, Nurse.Nurse_Name;

-- en: Which patient needs the most hours of care a week in total?
-- zh: 每周护理总时长最多的患者是谁？
SELECT Patient.Patient_Name FROM Patient JOIN Care ON Patient.Patient_No = Care.Patient_No GROUP BY Patient.Patient_No, Patient.Patient_Name ORDER BY sum(Care.Hours_Per_Week) DESC LIMIT 1;

-- en: What duties are carried out in room 12?
-- zh: 12号病房有哪些护理职责？
SELECT Care.Duty FROM Care JOIN Patient ON Care.Patient_No = Patient.Patient_No WHERE Patient.Room = 12;

-- en: Which nurses care for a patient younger than 10?
-- zh: 哪些护士照顾10岁以下的患者？
SELECT Nurse.Nurse_Name FROM Nurse JOIN Care ON Nurse.Nurse_No = Care.Nurse_No JOIN Patient ON Care.Patient_No = Patient.Patient_No WHERE Patient.Age < 10;

-- en: Average weekly hours of care per shift?
-- zh: 按班次统计每周的平均护理时长。
SELECT Nurse.Shift, avg(Care.Hours_Per_Week) FROM Nurse JOIN Care ON Nurse.Nurse_No = Care.Nurse_No GROUP BY Nurse.Shift;

-- en: Find patients who have at least two nurses.
-- zh: 找出至少有两名护士照顾的患者。
SELECT Patient.Patient_Name FROM Patient JOIN Care ON Patient.Patient_No = Care.Patient_No GROUP BY Patient.Patient_No, Patient.Patient_Name HAVING count(*) >= 2;

-- en: Which patients have no nurse assigned?
-- zh: 哪些患者没有分配护士？
SELECT Patient_Name FROM Patient WHERE Patient_No NOT IN (SELECT Patient_No FROM Care);

-- en: Which patients are younger than the average?
-- zh: 哪些患者比平均年龄小？
SELECT Patient_Name FROM Patient WHERE Age < (SELECT avg(Age) FROM Patient);

-- en: In which rooms are there both a diabetes and a fracture patient?
-- zh: 哪些病房既有diabetes患者又有fracture患者？
SELECT Room FROM Patient WHERE Diagnosis = 'diabetes' INTERSECT SELECT Room FROM Patient WHERE Diagnosis = 'fracture';
