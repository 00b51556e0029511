-- A swimming school: pools, coaches, swimmers, squads with weekly slots, badges earned.
CREATE TABLE pool (
  pool_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  length_m INT,
  lanes INT,
  water_temp DOUBLE,
  PRIMARY KEY (pool_id)
);
CREATE TABLE coach (
  coach_id INT,
  name VARCHAR(50),
  gender VARCHAR(10),
  city VARCHAR(40),
  qualification VARCHAR(30),
  hired DATE,
  PRIMARY KEY (coach_id)
);
CREATE TABLE squad (
  squad_id INT,
  name VARCHAR(40),
  pool_id INT,
  coach_id INT,
  deputy_id INT,
  weekday VARCHAR(10),
  level INT,
  monthly_fee DECIMAL(10,2),
  PRIMARY KEY (squad_id),
  FOREIGN KEY (pool_id) REFERENCES pool (pool_id),
  FOREIGN KEY (coach_id) REFERENCES coach (coach_id),
  FOREIGN KEY (deputy_id) REFERENCES coach (coach_id)
);
CREATE TABLE swimmer (
  swimmer_id INT,
  name VARCHAR(50),
  gender VARCHAR(10),
  born DATE,
  city VARCHAR(40),
  guardian VARCHAR(50),
  PRIMARY KEY (swimmer_id)
);
CREATE TABLE squad_swimmer (
  squad_id INT,
  swimmer_id INT,
  since DATE,
  paid_until DATE,
  PRIMARY KEY (squad_id, swimmer_id),
  FOREIGN KEY (squad_id) REFERENCES squad (squad_id),
  FOREIGN KEY (swimmer_id) REFERENCES swimmer (swimmer_id)
);
CREATE TABLE badge (
  badge_id INT,
  swimmer_id INT,
  title VARCHAR(30),
  distance_m INT,
  earned DATE,
  examiner_id INT,
  PRIMARY KEY (badge_id),
  FOREIGN KEY (swimmer_id) REFERENCES swimmer (swimmer_id),
  FOREIGN KEY (examiner_id) REFERENCES coach (coach_id)
);

-- en: Who swims in the Otters squad?
-- zh: 谁在Otters班游泳？
SELECT swimmer.name FROM swimmer JOIN squad_swimmer ON swimmer.swimmer_id = squad_swimmer.swimmer_id JOIN squad ON squad_swimmer.squad_id = squad.squad_id WHERE squad.name = 'Otters';

-- en: Pools warmer than 28 degrees in Bergen
-- zh: Bergen水温高于28度的泳池
SELECT name FROM pool WHERE city = 'Bergen' AND water_temp > 28;

-- en: How many swimmers does each squad have? Squad name and head count.
-- zh: 每个班有多少名学员？给出班名和人数。
SELECT squad.name, count(*) FROM squad JOIN squad_swimmer ON squad.squad_id = squad_swimmer.squad_id GROUP BY squad.squad_id, squad.name;

-- en: Which coach is the head coach of Noor Visser?
-- zh: Noor Visser的主教练是谁？
SELECT coach.name FROM coach JOIN squad ON coach.coach_id = squad.coach_id JOIN squad_swimmer ON squad.squad_id = squad_swimmer.squad_id JOIN swimmer ON squad_swimmer.swimmer_id = swimmer.swimmer_id WHERE swimmer.name = 'Noor Visser';

-- en: Average monthly fee per weekday
-- zh: 按上课的星期统计平均月费
SELECT weekday, avg(monthly_fee) FROM squad GROUP BY weekday;

-- en: Youngest swimmer?
-- zh: 年龄最小的学员是谁？
SELECT name FROM swimmer ORDER BY born DESC LIMIT 1;

-- en: Which guardians have a child training in the Aquadome pool? Distinct guardians.
-- zh: 哪些监护人的孩子在Aquadome泳池训练？监护人去重。
SELECT DISTINCT swimmer.guardian FROM swimmer JOIN squad_swimmer ON swimmer.swimmer_id = squad_swimmer.swimmer_id JOIN squad ON squad_swimmer.squad_id = squad.squad_id JOIN pool ON squad.pool_id = pool.pool_id WHERE pool.name = 'Aquadome';

-- en: Swimmers who haven't earned any badge
-- zh: 还没拿到任何徽章的学员
SELECT name FROM swimmer WHERE swimmer_id NOT IN (SELECT swimmer_id FROM badge);

-- en: How many Gold Dolphin badges have been earned?
-- zh: 一共颁出了多少枚Gold Dolphin徽章？
SELECT count(*) FROM badge WHERE title = 'Gold Dolphin';

-- en: Who examined Emil Strand for the Seahorse badge?
-- zh: Emil Strand的Seahorse徽章是谁考核的？
SELECT coach.name FROM coach JOIN badge ON coach.coach_id = badge.examiner_id JOIN swimmer ON badge.swimmer_id = swimmer.swimmer_id WHERE swimmer.name = 'Emil Strand' AND badge.title = 'Seahorse';

-- en: Squads dearer than the average squad
-- zh: 月费高于平均值的班
SELECT name FROM squad WHERE monthly_fee > (SELECT avg(monthly_fee) FROM squad);

-- en: Which swimmer has collected the most badges?
-- zh: 获得徽章最多的学员是谁？
SELECT swimmer.name FROM swimmer JOIN badge ON swimmer.swimmer_id = badge.swimmer_id GROUP BY swimmer.swimmer_id, swimmer.name ORDER BY count(*) DESC LIMIT 1;

-- en: Show each squad along with its head coach and its deputy.
-- zh: 列出每个班及其主教练和副教练。
SELECT squad.name, a.name, b.name FROM squad JOIN coach AS a ON squad.coach_id = a.coach_id JOIN coach AS b ON squad.deputy_id = b.coach_id;

-- en: Cities where coaches live and pools lie
-- zh: 既有教练居住又有泳池的城市
SELECT city FROM coach INTERSECT SELECT city FROM pool;

-- en: Which city has the most swimmers?
-- zh: 学员最多的城市是哪个？
SELECT city FROM swimmer GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: In what pools does Agneta Lund coach (as head)?
-- zh: Agneta Lund作为主教练在哪些泳池执教？
SELECT pool.name FROM pool JOIN squad ON pool.pool_id = squad.pool_id JOIN coach ON squad.coach_id = coach.coach_id WHERE coach.name = 'Agneta Lund';

-- en: Examiners who have awarded at least five badges, and how many
-- zh: 颁发过至少五枚徽章的考官及颁发数
SELECT coach.name, count(*) FROM coach JOIN badge ON coach.coach_id = badge.examiner_id GROUP BY coach.coach_id, coach.name HAVING count(*) >= 5;

-- en: What is the longest distance swum for a badge in 2023?
-- zh: 2023年获得徽章的最长游泳距离是多少？
SELECT max(distance_m) FROM badge WHERE earned BETWEEN '2023-01-01' AND '2023-12-31';

-- en: Two longest pools and number of lanes
-- zh: 最长的两个泳池及其泳道数
SELECT name, lanes FROM pool ORDER BY length_m DESC LIMIT 2;

-- en: Coaches qualified as Lifeguard who are not head coach of any squad
-- zh: 资质为Lifeguard但没有担任任何班主教练的教练
SELECT name FROM coach WHERE qualification = 'Lifeguard' AND coach_id NOT IN (SELECT coach_id FROM squad);

-- en: Girls (Female) in a Monday squad of level 3 or above: names
-- zh: 在Monday上课、级别3及以上的班里的女生（Female）姓名
SELECT swimmer.name FROM swimmer JOIN squad_swimmer ON swimmer.swimmer_id = squad_swimmer.swimmer_id JOIN squad ON squad_swimmer.squad_id = squad.squad_id WHERE swimmer.gender = 'Female' AND squad.weekday = 'Monday' AND squad.level >= 3;

-- en: Names and hiring dates of coaches hired before 2015-09-01, sorted by hiring date
-- zh: 2015-09-01之前入职的教练姓名和入职日期，按入职日期排序
SELECT name, hired FROM coach WHERE hired < '2015-09-01' ORDER BY hired;
