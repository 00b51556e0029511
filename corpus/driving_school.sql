-- A driving school: instructors, cars, learners, lessons and licence tests.
CREATE TABLE instr (
  ino INT,
  name VARCHAR(50),
  gender VARCHAR(1),
  birth_dt DATE,
  licence_cls VARCHAR(5),
  hr_rate DECIMAL(10,2),
  PRIMARY KEY (ino)
);
CREATE TABLE car (
  plate VARCHAR(10),
  make VARCHAR(30),
  gearbox VARCHAR(12),
  reg_yr INT,
  km INT,
  PRIMARY KEY (plate)
);
CREATE TABLE learner (
  lno INT,
  name VARCHAR(50),
  gender VARCHAR(1),
  birth_dt DATE,
  suburb VARCHAR(40),
  enrol_dt DATE,
  ref_by INT,
  PRIMARY KEY (lno),
  FOREIGN KEY (ref_by) REFERENCES learner (lno)
);
CREATE TABLE lesson (
  lsn INT,
  lno INT,
  ino INT,
  plate VARCHAR(10),
  dt DATE,
  mins INT,
  theme VARCHAR(30),
  fee DECIMAL(10,2),
  PRIMARY KEY (lsn),
  FOREIGN KEY (lno) REFERENCES learner (lno),
  FOREIGN KEY (ino) REFERENCES instr (ino),
  FOREIGN KEY (plate) REFERENCES car (plate)
);
CREATE TABLE road_test (
  tno INT,
  lno INT,
  centre VARCHAR(40),
  dt DATE,
  faults INT,
  result VARCHAR(10),
  PRIMARY KEY (tno),
  FOREIGN KEY (lno) REFERENCES learner (lno)
);

-- en: Which instructors have taught Priya Nair?
-- zh: 哪些教练带过Priya Nair？
SELECT instr.name FROM instr JOIN lesson ON instr.ino = lesson.ino JOIN learner ON lesson.lno = learner.lno WHERE learner.name = 'Priya Nair';

-- en: How many tests ended with a Fail at the Eastgate centre?
-- zh: 在Eastgate考场结果为Fail的考试有多少场？
SELECT count(*) FROM road_test WHERE centre = 'Eastgate' AND result = 'Fail';

-- en: List the plates of Automatic cars registered since 2019.
-- zh: 列出2019年及以后上牌的Automatic车的车牌号。
SELECT plate FROM car WHERE gearbox = 'Automatic' AND reg_yr >= 2019;

-- en: For each learner, how many minutes of lessons have they had? Show the name.
-- zh: 每位学员累计上了多少分钟的课？显示姓名。
SELECT learner.name, sum(lesson.mins) FROM learner JOIN lesson ON learner.lno = lesson.lno GROUP BY learner.lno, learner.name;

-- en: Who is the youngest learner?
-- zh: 年龄最小的学员是谁？
SELECT name FROM learner ORDER BY birth_dt DESC LIMIT 1;

-- en: Which learners have never sat a road test?
-- zh: 哪些学员从未参加过路考？
SELECT name FROM learner WHERE lno NOT IN (SELECT lno FROM road_test);

-- en: Makes of the cars in which Viktor Holm has given lessons, without repeats
-- zh: Viktor Holm教课时用过哪些品牌的车？不要重复。
SELECT DISTINCT car.make FROM car JOIN lesson ON car.plate = lesson.plate JOIN instr ON lesson.ino = instr.ino WHERE instr.name = 'Viktor Holm';

-- en: What is the average number of faults at each test centre?
-- zh: 每个考场的平均扣分次数是多少？
SELECT centre, avg(faults) FROM road_test GROUP BY centre;

-- en: Which suburb do most of our learners live in?
-- zh: 我们的学员住在哪个区的最多？
SELECT suburb FROM learner GROUP BY suburb ORDER BY count(*) DESC LIMIT 1;

-- en: Give the name of each referred learner with the name of the learner who referred them.
-- zh: 给出每位经人推荐来的学员及其推荐人的姓名。
SELECT a.name, b.name FROM learner AS a JOIN learner AS b ON a.ref_by = b.lno;

-- en: How many lessons were on Parallel parking and what did they bring in altogether?
-- zh: 主题为Parallel parking的课有多少节，一共收费多少？
SELECT count(*), sum(fee) FROM lesson WHERE theme = 'Parallel parking';

-- en: Which instructor earned the school the most in lesson fees?
-- zh: 哪位教练的课时费收入总额最高？
SELECT instr.name FROM instr JOIN lesson ON instr.ino = lesson.ino GROUP BY instr.ino, instr.name ORDER BY sum(lesson.fee) DESC LIMIT 1;

-- en: Learners from Fairview who passed their test (result Pass): their names and the test dates
-- zh: 家住Fairview且考试结果为Pass的学员姓名和考试日期
SELECT learner.name, road_test.dt FROM learner JOIN road_test ON learner.lno = road_test.lno WHERE learner.suburb = 'Fairview' AND road_test.result = 'Pass';

-- en: The three cars with the highest mileage: plate and kilometres, please.
-- zh: 请给出行驶里程最高的三辆车的车牌和公里数。
SELECT plate, km FROM car ORDER BY km DESC LIMIT 3;

-- en: Which instructors charge more per hour than every instructor with licence class CE?
-- zh: 哪些教练的课时单价高于所有执照类别为CE的教练？
SELECT name FROM instr WHERE hr_rate > (SELECT max(hr_rate) FROM instr WHERE licence_cls = 'CE');

-- en: How many different learners has the Toyota been used for?
-- zh: 有多少位不同的学员用Toyota上过课？
SELECT count(DISTINCT lesson.lno) FROM lesson JOIN car ON lesson.plate = car.plate WHERE car.make = 'Toyota';

-- en: Show the learners who had both a Motorway lesson and a Night driving lesson.
-- zh: 列出既上过Motorway课又上过Night driving课的学员。
SELECT learner.name FROM learner JOIN lesson ON learner.lno = lesson.lno WHERE lesson.theme = 'Motorway' INTERSECT SELECT learner.name FROM learner JOIN lesson ON learner.lno = lesson.lno WHERE lesson.theme = 'Night driving';

-- en: Names of learners who took the test at least twice
-- zh: 至少参加过两次路考的学员姓名
SELECT learner.name FROM learner JOIN road_test ON learner.lno = road_test.lno GROUP BY learner.lno, learner.name HAVING count(*) >= 2;

-- en: Name and enrolment date of everyone who signed up during 2023, in order of enrolment
-- zh: 2023年报名的学员姓名和报名日期，按报名先后排序
SELECT name, enrol_dt FROM learner WHERE enrol_dt BETWEEN '2023-01-01' AND '2023-12-31' ORDER BY enrol_dt;

-- en: At which centres have learners taught by Samuel Adeyemi taken tests? Give distinct centres.
-- zh: Samuel Adeyemi带过的学员在哪些考场考过试？考场去重。
SELECT DISTINCT road_test.centre FROM road_test JOIN lesson ON road_test.lno = lesson.lno JOIN instr ON lesson.ino = instr.ino WHERE instr.name = 'Samuel Adeyemi';

-- en: Which cars have never been used in a lesson? Give plate and make.
-- zh: 哪些车从来没在课上用过？给出车牌和品牌。
SELECT plate, make FROM car WHERE plate NOT IN (SELECT plate FROM lesson);

-- en: Women (gender F) who are either instructors or learners: list their names.
-- zh: 列出所有女性（性别为F）教练和学员的姓名。
SELECT name FROM instr WHERE gender = 'F' UNION SELECT name FROM learner WHERE gender = 'F';
