-- The timetable of operating theatres in a hospital: rooms, surgeons, procedures and booked slots.
CREATE TABLE op_room (
  room_no VARCHAR(6), wing VARCHAR(20), floor INT, area DOUBLE, has_robot VARCHAR(1),
  PRIMARY KEY (room_no)
);
CREATE TABLE surgeon (
  surg_id INT, surg_nm VARCHAR(60), spec VARCHAR(40), grade VARCHAR(20), hired DATE, mentor_id INT,
  PRIMARY KEY (surg_id),
  FOREIGN KEY (mentor_id) REFERENCES surgeon (surg_id)
);
CREATE TABLE proc_type (
  proc_cd VARCHAR(8), proc_nm VARCHAR(80), spec VARCHAR(40), std_min INT, tariff DECIMAL(10,2),
  PRIMARY KEY (proc_cd)
);
CREATE TABLE slot (
  slot_id INT, room_no VARCHAR(6), slot_dt DATE, start_hr INT, len_min INT, status VARCHAR(12),
  PRIMARY KEY (slot_id),
  FOREIGN KEY (room_no) REFERENCES op_room (room_no)
);
CREATE TABLE booking (
  bkg_id INT, slot_id INT, proc_cd VARCHAR(8), pat_no VARCHAR(12), prio VARCHAR(10), act_min INT,
  PRIMARY KEY (bkg_id),
  FOREIGN KEY (slot_id) REFERENCES slot (slot_id),
  FOREIGN KEY (proc_cd) REFERENCES proc_type (proc_cd)
);
CREATE TABLE bkg_surg (
  bkg_id INT, surg_id INT, role VARCHAR(15),
  PRIMARY KEY (bkg_id, surg_id),
  FOREIGN KEY (bkg_id) REFERENCES booking (bkg_id),
  FOREIGN KEY (surg_id) REFERENCES surgeon (surg_id)
);

-- en: Which rooms in the North wing have a robot (Y)?
-- zh: North翼楼中配有机器人（Y）的手术室有哪些？
SELECT room_no FROM op_room WHERE wing = 'North' AND has_robot = 'Y';

-- en: Which surgeons took part in a Hip Replacement?
-- zh: 哪些外科医生参与过Hip Replacement手术？
SELECT surgeon.surg_nm FROM surgeon JOIN bkg_surg ON surgeon.surg_id = bkg_surg.surg_id JOIN booking ON bkg_surg.bkg_id = booking.bkg_id JOIN proc_type ON booking.proc_cd = proc_type.proc_cd WHERE proc_type.proc_nm = 'Hip Replacement';

-- en: How long should a Hip Replacement take, and what is its tariff?
-- zh: Hip Replacement的标准时长是多少分钟？收费是多少？
SELECT std_min, tariff FROM proc_type WHERE proc_nm = 'Hip Replacement';

-- en: Number of slots in every status.
-- zh: 各状态的时段分别有多少个？
SELECT status, count(*) FROM slot GROUP BY status;

-- en: On which days is there an Emergency operation booked?
-- zh: 哪些日期安排了优先级为Emergency的手术？
SELECT slot.slot_dt FROM slot JOIN booking ON slot.slot_id = booking.slot_id WHERE booking.prio = 'Emergency';

-- en: In which rooms has Dr Imre Solt operated?
-- zh: Dr Imre Solt在哪些手术室做过手术？
SELECT slot.room_no FROM slot JOIN booking ON slot.slot_id = booking.slot_id JOIN bkg_surg ON booking.bkg_id = bkg_surg.bkg_id JOIN surgeon ON bkg_surg.surg_id = surgeon.surg_id WHERE surgeon.surg_nm = 'Dr Imre Solt';

-- en: Which procedures are dearer than the average tariff?
-- zh: 收费高于平均值的手术项目有哪些？
SELECT proc_nm FROM proc_type WHERE tariff > (SELECT avg(tariff) FROM proc_type);

-- en: Which surgeon has been on the most bookings?
-- zh: 参与手术预约最多的外科医生是谁？
SELECT surgeon.surg_nm FROM surgeon JOIN bkg_surg ON surgeon.surg_id = bkg_surg.surg_id GROUP BY surgeon.surg_id, surgeon.surg_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Surgeons along with the name of their mentor, please.
-- zh: 请列出外科医生的姓名及其导师的姓名。
SELECT T1.surg_nm, T2.surg_nm FROM surgeon AS T1 JOIN surgeon AS T2 ON T1.mentor_id = T2.surg_id;

-- en: What's the average actual duration of operations with procedure code KN-12?
-- zh: 手术代码为KN-12的手术实际平均时长是多少？
SELECT avg(act_min) FROM booking WHERE proc_cd = 'KN-12';

-- en: How many specialities do our surgeons have between them? Count each only once.
-- zh: 外科医生一共涉及多少个不同的专科？
SELECT count(DISTINCT spec) FROM surgeon;

-- en: Which speciality has at least 5 procedures?
-- zh: 哪些专科至少有5个手术项目？
SELECT spec FROM proc_type GROUP BY spec HAVING count(*) >= 5;

-- en: Which wing was the longest operation, by actual minutes, carried out in?
-- zh: 实际用时最长的手术是在哪个翼楼做的？
SELECT op_room.wing FROM op_room JOIN slot ON op_room.room_no = slot.room_no JOIN booking ON slot.slot_id = booking.slot_id ORDER BY booking.act_min DESC LIMIT 1;

-- en: Which rooms have no slots in the timetable?
-- zh: 排班表中没有任何时段的手术室有哪些？
SELECT room_no FROM op_room WHERE room_no NOT IN (SELECT room_no FROM slot);

-- en: Specialities that have both a surgeon and a procedure?
-- zh: 哪些专科既有外科医生又有手术项目？
SELECT spec FROM surgeon INTERSECT SELECT spec FROM proc_type;

-- en: For each procedure, its name and how often it has been booked.
-- zh: 每种手术各被预约了多少次？给出手术名称。
SELECT proc_type.proc_nm, count(*) FROM proc_type JOIN booking ON proc_type.proc_cd = booking.proc_cd GROUP BY proc_type.proc_cd, proc_type.proc_nm;

-- en: Which patients (numbers) did someone with the grade Trainee operate on?
-- zh: 职级为Trainee的医生给哪些患者（编号）做过手术？
SELECT booking.pat_no FROM booking JOIN bkg_surg ON booking.bkg_id = bkg_surg.bkg_id JOIN surgeon ON bkg_surg.surg_id = surgeon.surg_id WHERE surgeon.grade = 'Trainee';

-- en: What procedures were booked in room T-04 on 2024-03-11?
-- zh: 2024-03-11在手术室T-04预约了哪些手术？
SELECT proc_type.proc_nm FROM proc_type JOIN booking ON proc_type.proc_cd = booking.proc_cd JOIN slot ON booking.slot_id = slot.slot_id WHERE slot.room_no = 'T-04' AND slot.slot_dt = '2024-03-11';

-- en: Names of surgeons who have acted as Lead but never as Assistant.
-- zh: 担任过Lead、但从未担任过Assistant的外科医生姓名。
SELECT surgeon.surg_nm FROM surgeon JOIN bkg_surg ON surgeon.surg_id = bkg_surg.surg_id WHERE bkg_surg.role = 'Lead' EXCEPT SELECT surgeon.surg_nm FROM surgeon JOIN bkg_surg ON surgeon.surg_id = bkg_surg.surg_id WHERE bkg_surg.role = 'Assistant';

-- en: Which room is the largest of all?
-- zh: 面积最大的手术室是哪一间？
SELECT room_no FROM op_room ORDER BY area DESC LIMIT 1;

-- en: Total minutes of slots between 2024-01-01 and 2024-01-31 that are Free?
-- zh: 2024-01-01到2024-01-31之间状态为Free的时段总共多少分钟？
SELECT sum(len_min) FROM slot WHERE status = 'Free' AND slot_dt BETWEEN '2024-01-01' AND '2024-01-31';

-- en: Which procedures have never been booked as Elective?
-- zh: 哪些手术项目从未以Elective优先级预约过？
SELECT proc_nm FROM proc_type WHERE proc_cd NOT IN (SELECT proc_cd FROM booking WHERE prio = 'Elective');
