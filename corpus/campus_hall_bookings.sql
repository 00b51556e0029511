-- Lecture halls and meeting rooms of a university, the units that book them and the bookings.
CREATE TABLE bldg (
  bldg_id INT,
  bldg_nm VARCHAR(40),
  campus VARCHAR(20),
  floors INT,
  PRIMARY KEY (bldg_id)
);
CREATE TABLE hall (
  hall_id INT,
  hall_nm VARCHAR(30),
  bldg_id INT,
  seats INT,
  projector VARCHAR(3),
  hour_fee DECIMAL(7,2),
  PRIMARY KEY (hall_id),
  FOREIGN KEY (bldg_id) REFERENCES bldg (bldg_id)
);
CREATE TABLE unit (
  unit_id INT,
  unit_nm VARCHAR(60),
  contact VARCHAR(50),
  unit_type VARCHAR(20),
  PRIMARY KEY (unit_id)
);
CREATE TABLE booking (
  bk_id INT,
  hall_id INT,
  unit_id INT,
  bk_date DATE,
  start_hr INT,
  hrs INT,
  purpose VARCHAR(30),
  head_cnt INT,
  status VARCHAR(12),
  PRIMARY KEY (bk_id),
  FOREIGN KEY (hall_id) REFERENCES hall (hall_id),
  FOREIGN KEY (unit_id) REFERENCES unit (unit_id)
);

-- en: Which halls have a projector (Yes) and more than 200 seats?
-- zh: 哪些厅室有投影仪（Yes）且座位超过200个？
SELECT hall_nm FROM hall WHERE projector = 'Yes' AND seats > 200;

-- en: Who is the contact person of the Alumni Office?
-- zh: Alumni Office的联系人是谁？
SELECT contact FROM unit WHERE unit_nm = 'Alumni Office';

-- en: How many bookings were Cancelled?
-- zh: 有多少个预订被取消（Cancelled）？
SELECT count(*) FROM booking WHERE status = 'Cancelled';

-- en: Names of the buildings on the South campus?
-- zh: South校区的楼叫什么名字？
SELECT bldg_nm FROM bldg WHERE campus = 'South';

-- en: Show halls from the cheapest to the dearest with their hourly price.
-- zh: 按每小时价格从低到高列出厅室和价格。
SELECT hall_nm, hour_fee FROM hall ORDER BY hour_fee;

-- en: What's the average number of people at a Seminar booking?
-- zh: 用于Seminar的预订平均有多少人？
SELECT avg(head_cnt) FROM booking WHERE purpose = 'Seminar';

-- en: How many bookings serve each purpose?
-- zh: 各种用途的预订各有多少个？
SELECT purpose, count(*) FROM booking GROUP BY purpose;

-- en: Which day is the most booked?
-- zh: 预订最多的是哪一天？
SELECT bk_date FROM booking GROUP BY bk_date ORDER BY count(*) DESC LIMIT 1;

-- en: Purposes for which over 500 hours were booked in total.
-- zh: 预订总时长超过500小时的用途。
SELECT purpose FROM booking GROUP BY purpose HAVING sum(hrs) > 500;

-- en: How many buildings with more than 5 floors are on every campus?
-- zh: 每个校区各有多少栋超过5层的楼？
SELECT campus, count(*) FROM bldg WHERE floors > 5 GROUP BY campus;

-- en: In which building is the Curie Hall?
-- zh: Curie Hall在哪栋楼里？
SELECT bldg.bldg_nm FROM bldg JOIN hall ON bldg.bldg_id = hall.bldg_id WHERE hall.hall_nm = 'Curie Hall';

-- en: On which campus is the Curie Hall?
-- zh: Curie Hall在哪个校区？
SELECT bldg.campus FROM bldg JOIN hall ON bldg.bldg_id = hall.bldg_id WHERE hall.hall_nm = 'Curie Hall';

-- en: Number of halls in each building.
-- zh: 每栋楼的厅室数量。
SELECT bldg.bldg_nm, count(*) FROM bldg JOIN hall ON bldg.bldg_id = hall.bldg_id GROUP BY bldg.bldg_id, bldg.bldg_nm;

-- en: Which unit books most often?
-- zh: 预订次数最多的是哪个单位？
SELECT unit.unit_nm FROM unit JOIN booking ON unit.unit_id = booking.unit_id GROUP BY unit.unit_id, unit.unit_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Halls booked fewer than 10 times.
-- zh: 预订次数少于10次的厅室。
SELECT hall.hall_nm FROM hall JOIN booking ON hall.hall_id = booking.hall_id GROUP BY hall.hall_id, hall.hall_nm HAVING count(*) < 10;

-- en: Which units booked the Curie Hall on 2024-11-05, and from what hour?
-- zh: 2024-11-05哪些单位预订了Curie Hall，从几点开始？
SELECT unit.unit_nm, booking.start_hr FROM unit JOIN booking ON unit.unit_id = booking.unit_id JOIN hall ON booking.hall_id = hall.hall_id WHERE hall.hall_nm = 'Curie Hall' AND booking.bk_date = '2024-11-05';

-- en: How many hours did each unit book on the South campus?
-- zh: 每个单位在South校区预订了多少小时？
SELECT unit.unit_nm, sum(booking.hrs) FROM unit JOIN booking ON unit.unit_id = booking.unit_id JOIN hall ON booking.hall_id = hall.hall_id JOIN bldg ON hall.bldg_id = bldg.bldg_id WHERE bldg.campus = 'South' GROUP BY unit.unit_id, unit.unit_nm;

-- en: List the different halls used by units of the type Student Club.
-- zh: 列出Student Club类单位用过的不同厅室。
SELECT DISTINCT hall.hall_nm FROM hall JOIN booking ON hall.hall_id = booking.hall_id JOIN unit ON booking.unit_id = unit.unit_id WHERE unit.unit_type = 'Student Club';

-- en: Ids of bookings with more people than the hall has seats.
-- zh: 人数超过厅室座位数的预订编号。
SELECT booking.bk_id FROM booking JOIN hall ON booking.hall_id = hall.hall_id WHERE booking.head_cnt > hall.seats;

-- en: Which halls have never been booked?
-- zh: 哪些厅室从未被预订过？
SELECT hall_nm FROM hall WHERE hall_id NOT IN (SELECT hall_id FROM booking);

-- en: Which units have never booked a hall?
-- zh: 哪些单位从未预订过厅室？
SELECT unit_nm FROM unit WHERE unit_id NOT IN (SELECT unit_id FROM booking);

-- en: Names of units that booked for an Exam and also for a Party.
-- zh: 既为Exam又为Party预订过的单位名称。
SELECT unit.unit_nm FROM unit JOIN booking ON unit.unit_id = booking.unit_id WHERE booking.purpose = 'Exam' INTERSECT SELECT unit.unit_nm FROM unit JOIN booking ON unit.unit_id = booking.unit_id WHERE booking.purpose = 'Party';
