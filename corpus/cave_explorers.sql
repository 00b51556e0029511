-- Cavers, their clubs, the caves and the trips underground.
CREATE TABLE caving_club (
  cc_id INT,
  cc_name VARCHAR(60),
  city VARCHAR(40),
  founded INT,
  chair VARCHAR(60),
  PRIMARY KEY (cc_id)
);
CREATE TABLE caver (
  cv_id INT,
  cv_name VARCHAR(60),
  age INT,
  city VARCHAR(40),
  skill VARCHAR(20),
  cc_id INT,
  PRIMARY KEY (cv_id),
  FOREIGN KEY (cc_id) REFERENCES caving_club (cc_id)
);
CREATE TABLE cave (
  ca_id INT,
  ca_name VARCHAR(60),
  massif VARCHAR(40),
  len_km DOUBLE,
  depth_m INT,
  found_year INT,
  PRIMARY KEY (ca_id)
);
CREATE TABLE trip (
  tr_id INT,
  ca_id INT,
  tr_date DATE,
  hrs DOUBLE,
  purpose VARCHAR(20),
  PRIMARY KEY (tr_id),
  FOREIGN KEY (ca_id) REFERENCES cave (ca_id)
);
CREATE TABLE trip_caver (
  tr_id INT,
  cv_id INT,
  task VARCHAR(20),
  PRIMARY KEY (tr_id, cv_id),
  FOREIGN KEY (tr_id) REFERENCES trip (tr_id),
  FOREIGN KEY (cv_id) REFERENCES caver (cv_id)
);

-- en: What are the names of the caves in the Kanin massif?
-- zh: Kanin山体里有哪些洞穴？
SELECT ca_name FROM cave WHERE massif = 'Kanin';

-- en: How many cavers are at the skill level Expert?
-- zh: 技能等级为Expert的洞穴探险者有多少人？
SELECT count(*) FROM caver WHERE skill = 'Expert';

-- en: Which club does Bojan Zupan belong to?
-- zh: Bojan Zupan属于哪个俱乐部？
SELECT caving_club.cc_name FROM caving_club JOIN caver ON caving_club.cc_id = caver.cc_id WHERE caver.cv_name = 'Bojan Zupan';

-- en: Which cavers have been to the Owl Shaft?
-- zh: 哪些探险者去过Owl Shaft？
SELECT caver.cv_name FROM caver JOIN trip_caver ON caver.cv_id = trip_caver.cv_id JOIN trip ON trip_caver.tr_id = trip.tr_id JOIN cave ON trip.ca_id = cave.ca_id WHERE cave.ca_name = 'Owl Shaft';

-- en: What is the deepest cave that was found after 1980?
-- zh: 1980年之后发现的洞穴中最深的是哪个？
SELECT ca_name FROM cave WHERE found_year > 1980 ORDER BY depth_m DESC LIMIT 1;

-- en: How many caves does every massif contain?
-- zh: 每个山体各有多少个洞穴？
SELECT massif, count(*) FROM cave GROUP BY massif;

-- en: For each cave, give the name of the cave and the number of trips into it.
-- zh: 给出每个洞穴的名称和进洞探险的次数。
SELECT cave.ca_name, count(*) FROM cave JOIN trip ON cave.ca_id = trip.ca_id GROUP BY cave.ca_id, cave.ca_name;

-- en: Which caves has nobody been to on a trip?
-- zh: 哪些洞穴还没有人去探险过？
SELECT ca_name FROM cave WHERE ca_id NOT IN (SELECT ca_id FROM trip);

-- en: What is the average length in hours of the trips for Mapping?
-- zh: 目的为Mapping的探险平均持续多少小时？
SELECT avg(hrs) FROM trip WHERE purpose = 'Mapping';

-- en: Who are the cavers older than the average caver, and which cities do they live in?
-- zh: 年龄高于平均年龄的探险者是谁，住在哪个城市？
SELECT cv_name, city FROM caver WHERE age > (SELECT avg(age) FROM caver);

-- en: Which cavers have been on at least six trips?
-- zh: 哪些探险者至少参加过6次探险？
SELECT caver.cv_name FROM caver JOIN trip_caver ON caver.cv_id = trip_caver.cv_id GROUP BY caver.cv_id, caver.cv_name HAVING count(*) >= 6;

-- en: On which dates did members of the club Deep Lamps carry out a Rescue?
-- zh: Deep Lamps俱乐部的成员在哪些日期参加过Rescue？
SELECT trip.tr_date FROM trip JOIN trip_caver ON trip.tr_id = trip_caver.tr_id JOIN caver ON trip_caver.cv_id = caver.cv_id JOIN caving_club ON caver.cc_id = caving_club.cc_id WHERE trip.purpose = 'Rescue' AND caving_club.cc_name = 'Deep Lamps';

-- en: Who chairs the clubs in Ljubljana, and since when do those clubs exist?
-- zh: Ljubljana的俱乐部由谁担任主席，成立于哪一年？
SELECT chair, founded FROM caving_club WHERE city = 'Ljubljana';

-- en: Which task has been given to cavers the most often?
-- zh: 分配给探险者次数最多的任务是什么？
SELECT task FROM trip_caver GROUP BY task ORDER BY count(*) DESC LIMIT 1;

-- en: What is the total length of all caves, in kilometres?
-- zh: 所有洞穴的总长度是多少公里？
SELECT sum(len_km) FROM cave;

-- en: In which cave did the longest trip take place?
-- zh: 时间最长的那次探险是在哪个洞穴进行的？
SELECT cave.ca_name FROM cave JOIN trip ON cave.ca_id = trip.ca_id ORDER BY trip.hrs DESC LIMIT 1;

-- en: Which cities have both a caving club and a resident caver of the skill Novice?
-- zh: 哪些城市既有洞穴俱乐部，又住着技能为Novice的探险者？
SELECT city FROM caving_club INTERSECT SELECT city FROM caver WHERE skill = 'Novice';

-- en: Show the name of each club with the age of its youngest member.
-- zh: 列出每个俱乐部的名称及其最年轻成员的年龄。
SELECT caving_club.cc_name, min(caver.age) FROM caving_club JOIN caver ON caving_club.cc_id = caver.cc_id GROUP BY caving_club.cc_id, caving_club.cc_name;

-- en: List the caves with a depth between 200 and 500 metres, the longest cave first.
-- zh: 列出深度在200到500米之间的洞穴，最长的排在最前。
SELECT ca_name FROM cave WHERE depth_m BETWEEN 200 AND 500 ORDER BY len_km DESC;

-- en: What tasks did Ana Kovac have on trips into the Dachstein?
-- zh: Ana Kovac在Dachstein的探险中担任过什么任务？
SELECT trip_caver.task FROM trip_caver JOIN caver ON trip_caver.cv_id = caver.cv_id JOIN trip ON trip_caver.tr_id = trip.tr_id JOIN cave ON trip.ca_id = cave.ca_id WHERE caver.cv_name = 'Ana Kovac' AND cave.massif = 'Dachstein';

-- en: Which club has the most members?
-- zh: 成员最多的是哪个俱乐部？
SELECT caving_club.cc_name FROM caving_club JOIN caver ON caving_club.cc_id = caver.cc_id GROUP BY caving_club.cc_id, caving_club.cc_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who has never been on a trip, although being an Expert?
-- zh: 哪些Expert级别的人从未参加过探险？
SELECT cv_name FROM caver WHERE skill = 'Expert' AND cv_id NOT IN (SELECT cv_id FROM trip_caver);
