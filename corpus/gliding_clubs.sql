-- Gliding without engines: clubs, gliders, pilots and the soaring flights they log.
CREATE TABLE club (
  club_id INT,
  title VARCHAR(60),
  village VARCHAR(40),
  membership_fee DECIMAL(8,2),
  founded INT,
  PRIMARY KEY (club_id)
);
CREATE TABLE glider (
  glider_id INT,
  call_sign VARCHAR(10),
  design VARCHAR(40),
  wingspan DOUBLE,
  seats INT,
  built INT,
  club_id INT,
  PRIMARY KEY (glider_id),
  FOREIGN KEY (club_id) REFERENCES club (club_id)
);
CREATE TABLE pilot (
  pilot_id INT,
  pilot_name VARCHAR(50),
  licence VARCHAR(20),
  born INT,
  home_club INT,
  instructor_id INT,
  PRIMARY KEY (pilot_id),
  FOREIGN KEY (home_club) REFERENCES club (club_id),
  FOREIGN KEY (instructor_id) REFERENCES pilot (pilot_id)
);
CREATE TABLE soaring (
  soaring_id INT,
  glider_id INT,
  pilot_id INT,
  flown_on DATE,
  launch_method VARCHAR(20),
  minutes INT,
  distance_km DOUBLE,
  max_height INT,
  PRIMARY KEY (soaring_id),
  FOREIGN KEY (glider_id) REFERENCES glider (glider_id),
  FOREIGN KEY (pilot_id) REFERENCES pilot (pilot_id)
);

-- en: Which clubs charge a membership fee between 150 and 300?
-- zh: 会费在150到300之间的俱乐部有哪些？
SELECT title FROM club WHERE membership_fee BETWEEN 150 AND 300;

-- en: Which club does Hanne Lund call her home?
-- zh: Hanne Lund所属的俱乐部是哪一家？
SELECT club.title FROM club JOIN pilot ON club.club_id = pilot.home_club WHERE pilot.pilot_name = 'Hanne Lund';

-- en: How many flights were started by Winch on 2019-05-18?
-- zh: 2019-05-18这天有多少次飞行是用Winch起飞的？
SELECT count(*) FROM soaring WHERE launch_method = 'Winch' AND flown_on = '2019-05-18';

-- en: What is the call sign of the glider with the widest wings?
-- zh: 翼展最大的滑翔机呼号是什么？
SELECT call_sign FROM glider ORDER BY wingspan DESC LIMIT 1;

-- en: What is the average wingspan of the gliders of each design?
-- zh: 各型号滑翔机的平均翼展是多少？
SELECT design, avg(wingspan) FROM glider GROUP BY design;

-- en: Who was taught by Jonas Feld?
-- zh: 哪些飞行员的教练是Jonas Feld？
SELECT s.pilot_name FROM pilot AS s JOIN pilot AS t ON s.instructor_id = t.pilot_id WHERE t.pilot_name = 'Jonas Feld';

-- en: Which pilots have flown farther than 500 kilometres in a glider of the design Skylark 4?
-- zh: 哪些飞行员驾驶Skylark 4型滑翔机飞出过500公里以上的距离？
SELECT pilot.pilot_name FROM pilot JOIN soaring ON pilot.pilot_id = soaring.pilot_id JOIN glider ON soaring.glider_id = glider.glider_id WHERE glider.design = 'Skylark 4' AND soaring.distance_km > 500;

-- en: Which gliders have never been flown?
-- zh: 哪些滑翔机从未飞行过？请给出呼号。
SELECT call_sign FROM glider WHERE glider_id NOT IN (SELECT glider_id FROM soaring);

-- en: For each club, how many gliders does it own?
-- zh: 每家俱乐部拥有多少架滑翔机？
SELECT club.title, count(*) FROM club JOIN glider ON club.club_id = glider.club_id GROUP BY club.club_id, club.title;

-- en: What are the names of the pilots who hold a Gold licence, ordered from the youngest to the oldest?
-- zh: 持有Gold执照的飞行员有哪些？请按年龄从小到大排列。
SELECT pilot_name FROM pilot WHERE licence = 'Gold' ORDER BY born DESC;

-- en: What was the greatest height ever reached by the glider D-4471?
-- zh: 滑翔机D-4471达到过的最大高度是多少？
SELECT max(soaring.max_height) FROM soaring JOIN glider ON soaring.glider_id = glider.glider_id WHERE glider.call_sign = 'D-4471';

-- en: Which clubs in Ostrau or Birkenfeld were founded before 1960?
-- zh: 位于Ostrau或Birkenfeld、1960年以前成立的俱乐部有哪些？
SELECT title FROM club WHERE (village = 'Ostrau' OR village = 'Birkenfeld') AND founded < 1960;

-- en: Which launch method is used most often?
-- zh: 最常用的起飞方式是哪种？
SELECT launch_method FROM soaring GROUP BY launch_method ORDER BY count(*) DESC LIMIT 1;

-- en: Which pilots have spent more than 6000 minutes in the air altogether?
-- zh: 哪些飞行员的累计飞行时间超过6000分钟？
SELECT pilot.pilot_name FROM pilot JOIN soaring ON pilot.pilot_id = soaring.pilot_id GROUP BY pilot.pilot_id, pilot.pilot_name HAVING sum(soaring.minutes) > 6000;

-- en: Which clubs have a two-seat glider built after 2000?
-- zh: 哪些俱乐部拥有2000年以后制造的双座滑翔机？
SELECT title FROM club WHERE club_id IN (SELECT club_id FROM glider WHERE seats = 2 AND built > 2000);

-- en: Which villages have club pilots with a Student licence as well as club pilots with a Silver licence?
-- zh: 哪些村庄的俱乐部既有持Student执照的飞行员，也有持Silver执照的飞行员？
SELECT club.village FROM club JOIN pilot ON club.club_id = pilot.home_club WHERE pilot.licence = 'Student' INTERSECT SELECT club.village FROM club JOIN pilot ON club.club_id = pilot.home_club WHERE pilot.licence = 'Silver';

-- en: Which flights lasted longer than the average flight launched by Aerotow? Give their ids.
-- zh: 哪些飞行的时长超过了以Aerotow方式起飞的飞行的平均时长？请给出飞行编号。
SELECT soaring_id FROM soaring WHERE minutes > (SELECT avg(minutes) FROM soaring WHERE launch_method = 'Aerotow');

-- en: How many different pilots have flown a glider that belongs to the club Red Kites?
-- zh: 有多少名不同的飞行员驾驶过Red Kites俱乐部的滑翔机？
SELECT count(DISTINCT soaring.pilot_id) FROM soaring JOIN glider ON soaring.glider_id = glider.glider_id JOIN club ON glider.club_id = club.club_id WHERE club.title = 'Red Kites';

-- en: Which clubs own a Skylark 4 but no Condor?
-- zh: 哪些俱乐部拥有Skylark 4但没有Condor？
SELECT club.title FROM club JOIN glider ON club.club_id = glider.club_id WHERE glider.design = 'Skylark 4' EXCEPT SELECT club.title FROM club JOIN glider ON club.club_id = glider.club_id WHERE glider.design = 'Condor';

-- en: Who made the longest flight by distance, and on which day was it?
-- zh: 飞行距离最远的一次是谁飞的，在哪一天？
SELECT pilot.pilot_name, soaring.flown_on FROM pilot JOIN soaring ON pilot.pilot_id = soaring.pilot_id ORDER BY soaring.distance_km DESC LIMIT 1;

-- en: What is the total membership fee of all the clubs, and how many clubs are there?
-- zh: 所有俱乐部的会费总和是多少，共有多少家俱乐部？
SELECT sum(membership_fee), count(*) FROM club;

-- en: In which years were at least two gliders with a single seat built?
-- zh: 哪些年份制造了至少两架单座滑翔机？
SELECT built FROM glider WHERE seats = 1 GROUP BY built HAVING count(*) >= 2;
