-- Glider pilots, their gliders, the airfields' clubs and the soaring they log.
CREATE TABLE gliding_club (
  club_id INT,
  club_name VARCHAR(60),
  airfield VARCHAR(60),
  county VARCHAR(40),
  elevation_m INT,
  PRIMARY KEY (club_id)
);
CREATE TABLE pilot (
  pilot_id INT,
  pilot_name VARCHAR(60),
  age INT,
  licence VARCHAR(20),
  total_hours DOUBLE,
  club_id INT,
  PRIMARY KEY (pilot_id),
  FOREIGN KEY (club_id) REFERENCES gliding_club (club_id)
);
CREATE TABLE glider (
  glider_id INT,
  registration VARCHAR(12),
  model VARCHAR(40),
  seats INT,
  wingspan_m DOUBLE,
  glide_ratio INT,
  club_id INT,
  PRIMARY KEY (glider_id),
  FOREIGN KEY (club_id) REFERENCES gliding_club (club_id)
);
CREATE TABLE soaring_log (
  log_id INT,
  pilot_id INT,
  glider_id INT,
  launch_date DATE,
  launch_method VARCHAR(20),
  duration_min INT,
  max_altitude INT,
  PRIMARY KEY (log_id),
  FOREIGN KEY (pilot_id) REFERENCES pilot (pilot_id),
  FOREIGN KEY (glider_id) REFERENCES glider (glider_id)
);

-- en: Which pilots hold a Silver licence?
-- zh: 持有Silver执照的飞行员有哪些？
SELECT pilot_name FROM pilot WHERE licence = 'Silver';

-- en: How many gliders have two seats?
-- zh: 双座（2座）滑翔机有多少架？
SELECT count(*) FROM glider WHERE seats = 2;

-- en: Find the registrations of the gliders owned by the club at Dunmore Field.
-- zh: Dunmore Field机场的俱乐部拥有哪些滑翔机？给出注册号。
SELECT glider.registration FROM glider JOIN gliding_club ON glider.club_id = gliding_club.club_id WHERE gliding_club.airfield = 'Dunmore Field';

-- en: For each club, give the club's name and the number of its pilots.
-- zh: 给出每家俱乐部的名称和飞行员人数。
SELECT gliding_club.club_name, count(*) FROM gliding_club JOIN pilot ON gliding_club.club_id = pilot.club_id GROUP BY gliding_club.club_id, gliding_club.club_name;

-- en: What is the model of the glider with the best glide ratio?
-- zh: 滑翔比最高的滑翔机是什么型号？
SELECT model FROM glider ORDER BY glide_ratio DESC LIMIT 1;

-- en: Who has flown a glider of the model Condor 18?
-- zh: 谁驾驶过Condor 18型号的滑翔机？
SELECT pilot.pilot_name FROM pilot JOIN soaring_log ON pilot.pilot_id = soaring_log.pilot_id JOIN glider ON soaring_log.glider_id = glider.glider_id WHERE glider.model = 'Condor 18';

-- en: What is the average duration of a soaring launched by Winch?
-- zh: 以Winch方式起飞的滑翔平均时长是多少？
SELECT avg(duration_min) FROM soaring_log WHERE launch_method = 'Winch';

-- en: List the pilots with more total hours than the average pilot.
-- zh: 列出总飞行小时数高于平均值的飞行员。
SELECT pilot_name FROM pilot WHERE total_hours > (SELECT avg(total_hours) FROM pilot);

-- en: Which gliders have never left the ground? Give registrations and models.
-- zh: 哪些滑翔机从未升空过？给出注册号和型号。
SELECT registration, model FROM glider WHERE glider_id NOT IN (SELECT glider_id FROM soaring_log);

-- en: Which pilot has the most entries in the log?
-- zh: 飞行日志条目最多的是哪位飞行员？
SELECT pilot.pilot_name FROM pilot JOIN soaring_log ON pilot.pilot_id = soaring_log.pilot_id GROUP BY pilot.pilot_id, pilot.pilot_name ORDER BY count(*) DESC LIMIT 1;

-- en: In which counties do pilots older than 70 fly?
-- zh: 70岁以上的飞行员在哪些郡的俱乐部飞行？
SELECT gliding_club.county FROM gliding_club JOIN pilot ON gliding_club.club_id = pilot.club_id WHERE pilot.age > 70;

-- en: How many log entries are there for each launch method?
-- zh: 每种起飞方式各有多少条日志？
SELECT launch_method, count(*) FROM soaring_log GROUP BY launch_method;

-- en: What are the dates on which Agnes Thorpe reached more than 3000 metres?
-- zh: Agnes Thorpe在哪些日期飞到过3000米以上？
SELECT soaring_log.launch_date FROM soaring_log JOIN pilot ON soaring_log.pilot_id = pilot.pilot_id WHERE pilot.pilot_name = 'Agnes Thorpe' AND soaring_log.max_altitude > 3000;

-- en: Which counties have both a club below 100 metres and a club above 400 metres?
-- zh: 哪些郡既有海拔100米以下的俱乐部，又有海拔400米以上的俱乐部？
SELECT county FROM gliding_club WHERE elevation_m < 100 INTERSECT SELECT county FROM gliding_club WHERE elevation_m > 400;

-- en: Show the names of the clubs that own at least three gliders.
-- zh: 哪些俱乐部至少拥有3架滑翔机？
SELECT gliding_club.club_name FROM gliding_club JOIN glider ON gliding_club.club_id = glider.club_id GROUP BY gliding_club.club_id, gliding_club.club_name HAVING count(*) >= 3;

-- en: How long was the longest soaring with the glider G-CKHT?
-- zh: 注册号为G-CKHT的滑翔机最长一次飞了多久？
SELECT max(soaring_log.duration_min) FROM soaring_log JOIN glider ON soaring_log.glider_id = glider.glider_id WHERE glider.registration = 'G-CKHT';

-- en: Give the names and ages of the pilots in order of age, youngest first.
-- zh: 按年龄从小到大给出飞行员的姓名和年龄。
SELECT pilot_name, age FROM pilot ORDER BY age;

-- en: What are the names of the clubs in Shropshire?
-- zh: Shropshire有哪些俱乐部？
SELECT club_name FROM gliding_club WHERE county = 'Shropshire';

-- en: Which model do the clubs own most of?
-- zh: 各俱乐部拥有数量最多的是哪种型号？
SELECT model FROM glider GROUP BY model ORDER BY count(*) DESC LIMIT 1;

-- en: Who reached the greatest altitude?
-- zh: 飞到最高高度的是谁？
SELECT pilot.pilot_name FROM pilot JOIN soaring_log ON pilot.pilot_id = soaring_log.pilot_id ORDER BY soaring_log.max_altitude DESC LIMIT 1;

-- en: What are the names of the pilots of Ridge Riders who have not logged any launch by Aerotow?
-- zh: Ridge Riders俱乐部的飞行员中，哪些人没有任何Aerotow起飞记录？
SELECT pilot.pilot_name FROM pilot JOIN gliding_club ON pilot.club_id = gliding_club.club_id WHERE gliding_club.club_name = 'Ridge Riders' AND pilot.pilot_id NOT IN (SELECT pilot_id FROM soaring_log WHERE launch_method = 'Aerotow');

-- en: What are the smallest, average and largest wingspans of the gliders?
-- zh: 滑翔机翼展的最小值、平均值和最大值分别是多少？
SELECT min(wingspan_m), avg(wingspan_m), max(wingspan_m) FROM glider;
