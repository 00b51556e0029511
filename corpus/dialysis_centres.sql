-- Dialysis centres with their machines, nurses, patients and sessions.
CREATE TABLE centre (
  centre_code VARCHAR(10),
  title VARCHAR(60),
  city VARCHAR(40),
  stations INT,
  opened DATE,
  PRIMARY KEY (centre_code)
);
CREATE TABLE machine (
  machine_no INT,
  centre_code VARCHAR(10),
  model VARCHAR(40),
  maker VARCHAR(40),
  made_year INT,
  status VARCHAR(20),
  price DECIMAL(10,2),
  PRIMARY KEY (machine_no),
  FOREIGN KEY (centre_code) REFERENCES centre (centre_code)
);
CREATE TABLE nurse (
  nurse_no INT,
  centre_code VARCHAR(10),
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  city VARCHAR(40),
  start_date DATE,
  PRIMARY KEY (nurse_no),
  FOREIGN KEY (centre_code) REFERENCES centre (centre_code)
);
CREATE TABLE patient (
  patient_no INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  city VARCHAR(40),
  blood_group VARCHAR(5),
  dry_weight DOUBLE,
  status VARCHAR(20),
  start_date DATE,
  PRIMARY KEY (patient_no)
);
CREATE TABLE treatment (
  treatment_no INT,
  patient_no INT,
  machine_no INT,
  nurse_no INT,
  treated_on DATE,
  minutes INT,
  litres_removed DOUBLE,
  PRIMARY KEY (treatment_no),
  FOREIGN KEY (patient_no) REFERENCES patient (patient_no),
  FOREIGN KEY (machine_no) REFERENCES machine (machine_no),
  FOREIGN KEY (nurse_no) REFERENCES nurse (nurse_no)
);

-- en: First and last names of nurses who live in Brno.
-- zh: 住在Brno的护士的名和姓分别是什么？
SELECT first_name, last_name FROM nurse WHERE city = 'Brno';

-- en: First and last names of nurses working at a centre in Brno.
-- zh: 在Brno的透析中心工作的护士的名和姓分别是什么？
SELECT nurse.first_name, nurse.last_name FROM nurse JOIN centre ON nurse.centre_code = centre.centre_code WHERE centre.city = 'Brno';

-- en: How many machines are out of use, that is, with status Retired?
-- zh: 状态为Retired的机器有多少台？
SELECT count(*) FROM machine WHERE status = 'Retired';

-- en: How many patients are Waitlisted?
-- zh: 有多少患者处于Waitlisted状态？
SELECT count(*) FROM patient WHERE status = 'Waitlisted';

-- en: Which machine (number) ran the most treatments?
-- zh: 治疗次数最多的是几号机器？
SELECT machine_no FROM treatment GROUP BY machine_no ORDER BY count(*) DESC LIMIT 1;

-- en: Which machine (number) cost the most?
-- zh: 价格最高的是几号机器？
SELECT machine_no FROM machine ORDER BY price DESC LIMIT 1;

-- en: Titles of the centres with 12 to 20 stations.
-- zh: 拥有12到20个床位的透析中心叫什么？
SELECT title FROM centre WHERE stations BETWEEN 12 AND 20;

-- en: I'd like the last names and blood groups of patients called Milan, by dry weight from light to heavy.
-- zh: 请按干体重从轻到重给出名为Milan的患者的姓和血型。
SELECT last_name, blood_group FROM patient WHERE first_name = 'Milan' ORDER BY dry_weight;

-- en: How long does a treatment last on average, and how long did the longest take?
-- zh: 治疗平均持续多少分钟，最长的一次多少分钟？
SELECT avg(minutes), max(minutes) FROM treatment;

-- en: Total litres removed on 2023-11-06?
-- zh: 2023-11-06共超滤了多少升？
SELECT sum(litres_removed) FROM treatment WHERE treated_on = '2023-11-06';

-- en: Number of patients for every blood group.
-- zh: 每种血型各有多少患者？
SELECT blood_group, count(*) FROM patient GROUP BY blood_group;

-- en: For each maker, what is the average price of its machines?
-- zh: 各制造商的机器均价是多少？
SELECT maker, avg(price) FROM machine GROUP BY maker;

-- en: Which models do we have two or more of?
-- zh: 哪些型号我们有两台或以上？
SELECT model FROM machine GROUP BY model HAVING count(*) >= 2;

-- en: The newest centre: what is it called and where is it?
-- zh: 最新开业的透析中心叫什么？在哪个城市？
SELECT title, city FROM centre ORDER BY opened DESC LIMIT 1;

-- en: Which nurse took care of the patient with last name Novotny? First and last names without repeats of distinct nurses.
-- zh: 哪些不同的护士照顾过姓Novotny的患者？给出护士的名和姓。
SELECT DISTINCT nurse.first_name, nurse.last_name FROM nurse JOIN treatment ON nurse.nurse_no = treatment.nurse_no JOIN patient ON treatment.patient_no = patient.patient_no WHERE patient.last_name = 'Novotny';

-- en: What distinct models have been used for the patient named Eva Kralova?
-- zh: 名为Eva、姓Kralova的患者用过哪些不同型号的机器？
SELECT DISTINCT machine.model FROM machine JOIN treatment ON machine.machine_no = treatment.machine_no JOIN patient ON treatment.patient_no = patient.patient_no WHERE patient.first_name = 'Eva' AND patient.last_name = 'Kralova';

-- en: For each centre give the title and its number of machines.
-- zh: 列出每个中心的名称及其机器数量。
SELECT centre.title, count(*) FROM centre JOIN machine ON centre.centre_code = machine.centre_code GROUP BY centre.centre_code, centre.title;

-- en: At which centre were the most treatments carried out?
-- zh: 哪个中心做的透析治疗最多？
SELECT centre.title FROM centre JOIN machine ON centre.centre_code = machine.centre_code JOIN treatment ON machine.machine_no = treatment.machine_no GROUP BY centre.centre_code, centre.title ORDER BY count(*) DESC LIMIT 1;

-- en: Last names of patients who have had no treatment at all.
-- zh: 还没有做过任何治疗的患者姓什么？
SELECT last_name FROM patient WHERE patient_no NOT IN (SELECT patient_no FROM treatment);

-- en: Which centres have fewer stations than the average?
-- zh: 哪些中心的床位数少于平均值？
SELECT title FROM centre WHERE stations < (SELECT avg(stations) FROM centre);

-- en: Titles of centres that own a Fluxo machine.
-- zh: 拥有Fluxo制造的机器的中心有哪些？
SELECT title FROM centre WHERE centre_code IN (SELECT centre_code FROM machine WHERE maker = 'Fluxo');

-- en: All cities where a nurse or a patient lives.
-- zh: 有护士或患者居住的所有城市。
SELECT city FROM nurse UNION SELECT city FROM patient;
