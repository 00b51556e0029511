-- Nurses of an emergency clinic and the shifts they work.
CREATE TABLE nurse (
  nurse_id INT,
  name VARCHAR(50),
  speciality VARCHAR(40),
  birth_date DATE,
  hourly_pay DECIMAL(10,2),
  PRIMARY KEY (nurse_id)
);
CREATE TABLE ward (
  ward_code VARCHAR(5),
  ward_name VARCHAR(40),
  floor_no INT,
  beds INT,
  PRIMARY KEY (ward_code)
);
CREATE TABLE work_shift (
  shift_id INT,
  nurse_id INT,
  ward_code VARCHAR(5),
  shift_date DATE,
  kind VARCHAR(10),
  hours DOUBLE,
  PRIMARY KEY (shift_id),
  FOREIGN KEY (nurse_id) REFERENCES nurse (nurse_id),
  FOREIGN KEY (ward_code) REFERENCES ward (ward_code)
);

-- en: Which wards are on floor 3?
-- zh: 3楼有哪些病区？
SELECT ward_name FROM ward WHERE floor_no = 3;

-- en: What does Leila Amiri earn per hour?
-- zh: Leila Amiri的时薪是多少？
SELECT hourly_pay FROM nurse WHERE name = 'Leila Amiri';

-- en: Who was on night duty on 2023-12-24? The kind of shift is "night".
-- zh: 2023-12-24谁上“night”班？
SELECT nurse.name FROM nurse JOIN work_shift ON nurse.nurse_id = work_shift.nurse_id WHERE work_shift.kind = 'night' AND work_shift.shift_date = '2023-12-24';

-- en: List all nurses with a speciality in paediatrics or geriatrics, from A to Z.
-- zh: 按字母顺序列出专长为paediatrics或geriatrics的护士。
SELECT name FROM nurse WHERE speciality = 'paediatrics' OR speciality = 'geriatrics' ORDER BY name ASC;

-- en: How many beds does the clinic have?
-- zh: 诊所总共有多少张床位？
SELECT sum(beds) FROM ward;

-- en: How many shifts lasted at least 12 hours?
-- zh: 12小时及以上的班次有多少个？
SELECT count(*) FROM work_shift WHERE hours >= 12;

-- en: What's the average hourly pay of the nurses?
-- zh: 护士的平均时薪是多少？
SELECT avg(hourly_pay) FROM nurse;

-- en: For each kind of shift, how many were worked and how many hours in total?
-- zh: 每种班次各有多少个？总工时是多少？
SELECT kind, count(*), sum(hours) FROM work_shift GROUP BY kind;

-- en: Which speciality has the highest average pay?
-- zh: 平均时薪最高的专长是哪个？
SELECT speciality FROM nurse GROUP BY speciality ORDER BY avg(hourly_pay) DESC LIMIT 1;

-- en: On what dates were there fewer than 5 shifts?
-- zh: 哪些日期的班次少于5个？
SELECT shift_date FROM work_shift GROUP BY shift_date HAVING count(*) < 5;

-- en: What's the ward with the most beds called?
-- zh: 床位最多的病区叫什么？
SELECT ward_name FROM ward ORDER BY beds DESC LIMIT 1;

-- en: Which specialities have been present on the Stroke ward?
-- zh: Stroke病区有过哪些专长的护士上班？
SELECT nurse.speciality FROM nurse JOIN work_shift ON nurse.nurse_id = work_shift.nurse_id JOIN ward ON work_shift.ward_code = ward.ward_code WHERE ward.ward_name = 'Stroke';

-- en: Which nurses have worked on the Burns ward?
-- zh: 哪些护士在Burns病区上过班？
SELECT nurse.name FROM nurse JOIN work_shift ON nurse.nurse_id = work_shift.nurse_id JOIN ward ON work_shift.ward_code = ward.ward_code WHERE ward.ward_name = 'Burns';

-- en: How many hours has each nurse worked?
-- zh: 每位护士累计工作了多少小时？
SELECT nurse.name, sum(work_shift.hours) FROM nurse JOIN work_shift ON nurse.nurse_id = work_shift.nurse_id GROUP BY nurse.nurse_id, nurse.name;

-- en: On which floors has Jon Tveit worked? No duplicates.
-- zh: Jon Tveit在哪些楼层上过班？不要重复。
SELECT DISTINCT ward.floor_no FROM ward JOIN work_shift ON ward.ward_code = work_shift.ward_code JOIN nurse ON work_shift.nurse_id = nurse.nurse_id WHERE nurse.name = 'Jon Tveit';

-- en: Which nurse did the most night shifts?
-- zh: 上night班最多的护士是谁？
SELECT nurse.name FROM nurse JOIN work_shift ON nurse.nurse_id = work_shift.nurse_id WHERE work_shift.kind = 'night' GROUP BY nurse.nurse_id, nurse.name ORDER BY count(*) DESC LIMIT 1;

-- en: Show each ward's name and its number of shifts.
-- zh: 列出每个病区的名称及班次数。
SELECT ward.ward_name, count(*) FROM ward JOIN work_shift ON ward.ward_code = work_shift.ward_code GROUP BY ward.ward_code, ward.ward_name;

-- en: What is the date of every shift on the ground floor, floor 0?
-- zh: 0楼的每个班次分别在哪天？
SELECT work_shift.shift_date FROM work_shift JOIN ward ON work_shift.ward_code = ward.ward_code WHERE ward.floor_no = 0;

-- en: How many early shifts were worked by nurses paid more than 30 an hour?
-- zh: 时薪超过30的护士上过多少个early班？
SELECT count(*) FROM work_shift JOIN nurse ON work_shift.nurse_id = nurse.nurse_id WHERE work_shift.kind = 'early' AND nurse.hourly_pay > 30;

-- en: Which nurses haven't worked a shift?
-- zh: 哪些护士还没有上过班？
SELECT name FROM nurse WHERE nurse_id NOT IN (SELECT nurse_id FROM work_shift);

-- en: Which nurses have never worked late? The kind is "late".
-- zh: 哪些护士从未上过“late”班？
SELECT name FROM nurse WHERE nurse_id NOT IN (SELECT nurse_id FROM work_shift WHERE kind = 'late');

-- en: Names of wards with fewer beds than average?
-- zh: 床位少于平均值的病区有哪些？
SELECT ward_name FROM ward WHERE beds < (SELECT avg(beds) FROM ward);
