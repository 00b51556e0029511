-- Bookings of instruments in a research institute's shared laboratories.
CREATE TABLE lab (
  lab_no INT,
  lab_name VARCHAR(60),
  floor_no INT,
  safety_level INT,
  head_id INT,
  PRIMARY KEY (lab_no)
);
CREATE TABLE researcher (
  res_id INT,
  full_name VARCHAR(60),
  grp VARCHAR(40),
  mail VARCHAR(60),
  trained_until DATE,
  mentor_id INT,
  PRIMARY KEY (res_id),
  FOREIGN KEY (mentor_id) REFERENCES researcher (res_id)
);
CREATE TABLE instrument (
  inst_no INT,
  lab_no INT,
  inst_name VARCHAR(60),
  maker VARCHAR(40),
  purchased DATE,
  hourly_fee DOUBLE,
  state VARCHAR(20),
  PRIMARY KEY (inst_no),
  FOREIGN KEY (lab_no) REFERENCES lab (lab_no)
);
CREATE TABLE booking (
  bk_no INT,
  inst_no INT,
  res_id INT,
  starts DATETIME,
  hrs DOUBLE,
  state VARCHAR(20),
  purpose VARCHAR(100),
  PRIMARY KEY (bk_no),
  FOREIGN KEY (inst_no) REFERENCES instrument (inst_no),
  FOREIGN KEY (res_id) REFERENCES researcher (res_id)
);
CREATE TABLE fault (
  fault_no INT,
  inst_no INT,
  reported_by INT,
  reported_on DATE,
  severity VARCHAR(10),
  fixed_on DATE,
  PRIMARY KEY (fault_no),
  FOREIGN KEY (inst_no) REFERENCES instrument (inst_no),
  FOREIGN KEY (reported_by) REFERENCES researcher (res_id)
);

-- en: What instruments were made by Zeitler?
-- zh: Zeitler制造的仪器有哪些？
SELECT inst_name FROM instrument WHERE maker = 'Zeitler';

-- en: Who booked the Confocal Microscope? Show the distinct names.
-- zh: 有哪些不同的人预约过Confocal Microscope？
SELECT DISTINCT researcher.full_name FROM researcher JOIN booking ON researcher.res_id = booking.res_id JOIN instrument ON booking.inst_no = instrument.inst_no WHERE instrument.inst_name = 'Confocal Microscope';

-- en: Count the bookings that were Cancelled.
-- zh: 统计状态为Cancelled的预约数量。
SELECT count(*) FROM booking WHERE state = 'Cancelled';

-- en: Name and hourly fee of the instruments in the lab Cryo Suite.
-- zh: Cryo Suite实验室里各仪器的名称和每小时费用是多少？
SELECT instrument.inst_name, instrument.hourly_fee FROM instrument JOIN lab ON instrument.lab_no = lab.lab_no WHERE lab.lab_name = 'Cryo Suite';

-- en: How many hours has each researcher booked altogether?
-- zh: 每位研究人员总共预约了多少小时？列出姓名和小时数。
SELECT researcher.full_name, sum(booking.hrs) FROM researcher JOIN booking ON researcher.res_id = booking.res_id GROUP BY researcher.res_id, researcher.full_name;

-- en: Which faults have not been fixed yet? Numbers and severity.
-- zh: 哪些故障还没修好？给出故障编号和严重程度。
SELECT fault_no, severity FROM fault WHERE fixed_on IS NULL;

-- en: Which instrument broke down most often?
-- zh: 哪台仪器出故障的次数最多？
SELECT instrument.inst_name FROM instrument JOIN fault ON instrument.inst_no = fault.inst_no GROUP BY instrument.inst_no, instrument.inst_name ORDER BY count(*) DESC LIMIT 1;

-- en: Average, lowest and highest hourly fee of instruments in the state Ready.
-- zh: 状态为Ready的仪器每小时费用的平均值、最小值和最大值是多少？
SELECT avg(hourly_fee), min(hourly_fee), max(hourly_fee) FROM instrument WHERE state = 'Ready';

-- en: Who is the mentor of Iris Dahl?
-- zh: Iris Dahl的指导人是谁？
SELECT m.full_name FROM researcher AS r JOIN researcher AS m ON r.mentor_id = m.res_id WHERE r.full_name = 'Iris Dahl';

-- en: Which researcher groups have more than 4 members?
-- zh: 哪些课题组的成员超过4人？
SELECT grp FROM researcher GROUP BY grp HAVING count(*) > 4;

-- en: Instruments that have never been booked?
-- zh: 从未被预约过的仪器有哪些？
SELECT inst_name FROM instrument WHERE inst_no NOT IN (SELECT inst_no FROM booking);

-- en: On which floor is the Mass Spectrometer?
-- zh: Mass Spectrometer在几楼？
SELECT lab.floor_no FROM lab JOIN instrument ON lab.lab_no = instrument.lab_no WHERE instrument.inst_name = 'Mass Spectrometer';

-- en: Give me the e-mail addresses of people who reported a Critical fault.
-- zh: 给出上报过Critical级别故障的人的邮箱。
SELECT researcher.mail FROM researcher JOIN fault ON researcher.res_id = fault.reported_by WHERE fault.severity = 'Critical';

-- en: What is the dearest instrument per hour?
-- zh: 每小时收费最贵的仪器是哪台？
SELECT inst_name FROM instrument ORDER BY hourly_fee DESC LIMIT 1;

-- en: How many instruments stand on floor 3?
-- zh: 3楼有多少台仪器？
SELECT count(*) FROM instrument JOIN lab ON instrument.lab_no = lab.lab_no WHERE lab.floor_no = 3;

-- en: For each lab, show the name and how many bookings its instruments got, busiest lab first.
-- zh: 列出每个实验室的名称及其仪器被预约的次数，按次数从高到低排序。
SELECT lab.lab_name, count(*) FROM lab JOIN instrument ON lab.lab_no = instrument.lab_no JOIN booking ON instrument.inst_no = booking.inst_no GROUP BY lab.lab_no, lab.lab_name ORDER BY count(*) DESC;

-- en: Bookings lasting longer than the average booking: show number and purpose.
-- zh: 时长超过平均值的预约有哪些？给出预约编号和用途。
SELECT bk_no, purpose FROM booking WHERE hrs > (SELECT avg(hrs) FROM booking);

-- en: Which researchers have both booked an instrument and reported a fault? Return their ids.
-- zh: 哪些研究人员既预约过仪器又上报过故障？给出编号。
SELECT res_id FROM booking INTERSECT SELECT reported_by FROM fault;

-- en: How many instruments does each maker have in the institute?
-- zh: 研究所里每家制造商各有多少台仪器？
SELECT maker, count(*) FROM instrument GROUP BY maker;

-- en: Researchers of the group Photonics whose training runs out before 2024-12-31.
-- zh: Photonics组里培训有效期在2024-12-31之前到期的研究人员有哪些？
SELECT full_name FROM researcher WHERE grp = 'Photonics' AND trained_until < '2024-12-31';

-- en: What is the average safety level of labs that own an instrument made by Brandt?
-- zh: 拥有Brandt制造的仪器的实验室，平均安全等级是多少？
SELECT avg(safety_level) FROM lab WHERE lab_no IN (SELECT lab_no FROM instrument WHERE maker = 'Brandt');

-- en: Which two instruments were bought most recently?
-- zh: 最近购买的两台仪器是什么？
SELECT inst_name FROM instrument ORDER BY purchased DESC LIMIT 2;
