-- Judo clubs, judoka, their grades and the tournaments they fight in.
CREATE TABLE dojo (
  dojo_id INT,
  dojo_name VARCHAR(60),
  head_teacher VARCHAR(60),
  district VARCHAR(40),
  mats INT,
  PRIMARY KEY (dojo_id)
);
CREATE TABLE judoka (
  judoka_id INT,
  full_name VARCHAR(60),
  sex VARCHAR(10),
  age INT,
  weight DOUBLE,
  belt VARCHAR(20),
  dojo_id INT,
  PRIMARY KEY (judoka_id),
  FOREIGN KEY (dojo_id) REFERENCES dojo (dojo_id)
);
CREATE TABLE grading (
  grading_id INT,
  judoka_id INT,
  grade VARCHAR(10),
  graded_on DATE,
  points INT,
  result VARCHAR(10),
  PRIMARY KEY (grading_id),
  FOREIGN KEY (judoka_id) REFERENCES judoka (judoka_id)
);
CREATE TABLE tournament (
  tournament_id INT,
  tournament_name VARCHAR(60),
  hall VARCHAR(60),
  year INT,
  level VARCHAR(20),
  PRIMARY KEY (tournament_id)
);
CREATE TABLE medal (
  tournament_id INT,
  judoka_id INT,
  colour VARCHAR(10),
  weight_class VARCHAR(10),
  PRIMARY KEY (tournament_id, judoka_id),
  FOREIGN KEY (tournament_id) REFERENCES tournament (tournament_id),
  FOREIGN KEY (judoka_id) REFERENCES judoka (judoka_id)
);

-- en: What are the full names of the judoka who wear a Brown belt?
-- zh: 系Brown腰带的柔道选手有哪些人？
SELECT full_name FROM judoka WHERE belt = 'Brown';

-- en: How many judoka wear each belt?
-- zh: 每种腰带各有多少名柔道选手？
SELECT belt, count(*) FROM judoka GROUP BY belt;

-- en: Find the number of Gold medals won by each judoka, with the full name.
-- zh: 每位柔道选手各获得了多少枚Gold奖牌？请列出全名。
SELECT judoka.full_name, count(*) FROM judoka JOIN medal ON judoka.judoka_id = medal.judoka_id WHERE medal.colour = 'Gold' GROUP BY judoka.judoka_id, judoka.full_name;

-- en: Which dojo lies in the district Eastgate and has the most mats?
-- zh: Eastgate区垫子最多的道馆是哪家？
SELECT dojo_name FROM dojo WHERE district = 'Eastgate' ORDER BY mats DESC LIMIT 1;

-- en: Who won a Silver medal at the Harbour Cup?
-- zh: 谁在Harbour Cup上获得了Silver奖牌？
SELECT judoka.full_name FROM judoka JOIN medal ON judoka.judoka_id = medal.judoka_id JOIN tournament ON medal.tournament_id = tournament.tournament_id WHERE medal.colour = 'Silver' AND tournament.tournament_name = 'Harbour Cup';

-- en: Which judoka have never been graded?
-- zh: 哪些柔道选手从未参加过升级考试？
SELECT full_name FROM judoka WHERE judoka_id NOT IN (SELECT judoka_id FROM grading);

-- en: What is the average number of points in the gradings for the 1st Dan?
-- zh: 1st Dan升级考试的平均得分是多少？
SELECT avg(points) FROM grading WHERE grade = '1st Dan';

-- en: Show the names of the dojos that have at least ten judoka.
-- zh: 哪些道馆至少有10名柔道选手？
SELECT dojo.dojo_name FROM dojo JOIN judoka ON dojo.dojo_id = judoka.dojo_id GROUP BY dojo.dojo_id, dojo.dojo_name HAVING count(*) >= 10;

-- en: Who is the head teacher of Petra Novotna?
-- zh: Petra Novotna所在道馆的总教练是谁？
SELECT dojo.head_teacher FROM dojo JOIN judoka ON dojo.dojo_id = judoka.dojo_id WHERE judoka.full_name = 'Petra Novotna';

-- en: Which judoka weigh more than the average of the Male judoka?
-- zh: 体重超过Male选手平均体重的柔道选手有哪些？
SELECT full_name FROM judoka WHERE weight > (SELECT avg(weight) FROM judoka WHERE sex = 'Male');

-- en: How many tournaments were held in the Civic Hall in 2021?
-- zh: 2021年在Civic Hall举行了多少场比赛？
SELECT count(*) FROM tournament WHERE hall = 'Civic Hall' AND year = 2021;

-- en: On which dates did the pupils of Bushido House have a grading that ended as Failed?
-- zh: Bushido House的学员在哪些日期的升级考试结果为Failed？
SELECT grading.graded_on FROM grading JOIN judoka ON grading.judoka_id = judoka.judoka_id JOIN dojo ON judoka.dojo_id = dojo.dojo_id WHERE dojo.dojo_name = 'Bushido House' AND grading.result = 'Failed';

-- en: Which tournament has handed out the most medals?
-- zh: 颁发奖牌最多的是哪场比赛？
SELECT tournament.tournament_name FROM tournament JOIN medal ON tournament.tournament_id = medal.tournament_id GROUP BY tournament.tournament_id, tournament.tournament_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which belts are worn both by judoka under 12 years and by judoka over 40 years?
-- zh: 哪些腰带既有12岁以下的选手系，又有40岁以上的选手系？
SELECT belt FROM judoka WHERE age < 12 INTERSECT SELECT belt FROM judoka WHERE age > 40;

-- en: What are the names and levels of the tournaments, the most recent ones first?
-- zh: 列出比赛的名称和级别，最近的排在前面。
SELECT tournament_name, level FROM tournament ORDER BY year DESC;

-- en: In which weight classes have judoka from the Northmoor district won medals?
-- zh: Northmoor区的选手在哪些体重级别获得过奖牌？
SELECT medal.weight_class FROM medal JOIN judoka ON medal.judoka_id = judoka.judoka_id JOIN dojo ON judoka.dojo_id = dojo.dojo_id WHERE dojo.district = 'Northmoor';

-- en: How old are the youngest and the oldest judoka?
-- zh: 最年轻和最年长的柔道选手分别多大？
SELECT min(age), max(age) FROM judoka;

-- en: What is the most frequent colour of the medals?
-- zh: 哪种颜色的奖牌最多？
SELECT colour FROM medal GROUP BY colour ORDER BY count(*) DESC LIMIT 1;

-- en: Give the full name and belt of the judoka who got the most points in a grading.
-- zh: 升级考试得分最高的选手叫什么名字，系什么腰带？
SELECT judoka.full_name, judoka.belt FROM judoka JOIN grading ON judoka.judoka_id = grading.judoka_id ORDER BY grading.points DESC LIMIT 1;

-- en: What is the average weight of the judoka in each dojo? Show the name of the dojo too.
-- zh: 每家道馆选手的平均体重是多少？请一并给出道馆名称。
SELECT dojo.dojo_name, avg(judoka.weight) FROM dojo JOIN judoka ON dojo.dojo_id = judoka.dojo_id GROUP BY dojo.dojo_id, dojo.dojo_name;

-- en: Which Female judoka have won a medal at a National tournament?
-- zh: 哪些Female选手在National级别的比赛中获得过奖牌？
SELECT judoka.full_name FROM judoka JOIN medal ON judoka.judoka_id = medal.judoka_id JOIN tournament ON medal.tournament_id = tournament.tournament_id WHERE judoka.sex = 'Female' AND tournament.level = 'National';

-- en: Which districts have a dojo with more than 6 mats but none with fewer than 3?
-- zh: 哪些区有垫子超过6块的道馆，却没有少于3块的道馆？
SELECT district FROM dojo WHERE mats > 6 EXCEPT SELECT district FROM dojo WHERE mats < 3;
