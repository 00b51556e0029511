-- A primate field station: researchers, troops, monkeys, follow days and observed behaviours.
CREATE TABLE troop (
  troop_id INT,
  name VARCHAR(40),
  species VARCHAR(40),
  territory_ha DOUBLE,
  first_seen DATE,
  PRIMARY KEY (troop_id)
);
CREATE TABLE monkey (
  monkey_id INT,
  name VARCHAR(40),
  sex VARCHAR(10),
  born DATE,
  weight_kg DOUBLE,
  troop_id INT,
  mother_id INT,
  status VARCHAR(20),
  PRIMARY KEY (monkey_id),
  FOREIGN KEY (troop_id) REFERENCES troop (troop_id),
  FOREIGN KEY (mother_id) REFERENCES monkey (monkey_id)
);
CREATE TABLE researcher (
  researcher_id INT,
  name VARCHAR(60),
  sex VARCHAR(10),
  born DATE,
  university VARCHAR(60),
  arrived DATE,
  PRIMARY KEY (researcher_id)
);
CREATE TABLE follow_day (
  follow_id INT,
  troop_id INT,
  researcher_id INT,
  day DATE,
  hours DOUBLE,
  distance_km DOUBLE,
  weather VARCHAR(20),
  PRIMARY KEY (follow_id),
  FOREIGN KEY (troop_id) REFERENCES troop (troop_id),
  FOREIGN KEY (researcher_id) REFERENCES researcher (researcher_id)
);
CREATE TABLE behaviour (
  behaviour_id INT,
  follow_id INT,
  monkey_id INT,
  type VARCHAR(30),
  minutes INT,
  notes VARCHAR(100),
  PRIMARY KEY (behaviour_id),
  FOREIGN KEY (follow_id) REFERENCES follow_day (follow_id),
  FOREIGN KEY (monkey_id) REFERENCES monkey (monkey_id)
);

-- en: When was the monkey Biko born?
-- zh: 猴子Biko是什么时候出生的？
SELECT born FROM monkey WHERE name = 'Biko';

-- en: When was the researcher Anna Lind born?
-- zh: 研究员Anna Lind是什么时候出生的？
SELECT born FROM researcher WHERE name = 'Anna Lind';

-- en: When did Anna Lind come to the station?
-- zh: Anna Lind是什么时候来到观测站的？
SELECT arrived FROM researcher WHERE name = 'Anna Lind';

-- en: Which Female monkeys are Missing?
-- zh: 哪些Female猴子处于Missing状态？
SELECT name FROM monkey WHERE sex = 'Female' AND status = 'Missing';

-- en: Find monkeys whose mother is unknown.
-- zh: 找出母亲不明的猴子。
SELECT name FROM monkey WHERE mother_id IS NULL;

-- en: On average, how much does a Male monkey weigh?
-- zh: Male猴子平均有多重？
SELECT avg(weight_kg) FROM monkey WHERE sex = 'Male';

-- en: How many hours of following were done in Rain?
-- zh: 在Rain天气下一共跟踪了多少小时？
SELECT sum(hours) FROM follow_day WHERE weather = 'Rain';

-- en: How many follow days were done in Rain?
-- zh: Rain天气下的跟踪日共有多少个？
SELECT count(*) FROM follow_day WHERE weather = 'Rain';

-- en: How many universities sent researchers (no duplicates)?
-- zh: 有多少所不同的大学派来了研究员？
SELECT count(DISTINCT university) FROM researcher;

-- en: How many troops are there per species?
-- zh: 每个物种各有多少个猴群？
SELECT species, count(*) FROM troop GROUP BY species;

-- en: Total minutes by type of behaviour, longest first?
-- zh: 按总时长从长到短列出每种行为及其总分钟数。
SELECT type, sum(minutes) FROM behaviour GROUP BY type ORDER BY sum(minutes) DESC;

-- en: Which behaviour is noted most often?
-- zh: 记录次数最多的行为是什么？
SELECT type FROM behaviour GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Which troop has the largest territory?
-- zh: 领地最大的猴群是哪个？
SELECT name FROM troop ORDER BY territory_ha DESC LIMIT 1;

-- en: Which troop has the largest number of monkeys?
-- zh: 猴子数量最多的猴群是哪个？
SELECT troop.name FROM troop JOIN monkey ON troop.troop_id = monkey.troop_id GROUP BY troop.troop_id, troop.name ORDER BY count(*) DESC LIMIT 1;

-- en: Names of the three heaviest monkeys?
-- zh: 体重最大的三只猴子叫什么？
SELECT name FROM monkey ORDER BY weight_kg DESC LIMIT 3;

-- en: List the children of Mama Zuri.
-- zh: 列出Mama Zuri的孩子。
SELECT a.name FROM monkey AS a JOIN monkey AS b ON a.mother_id = b.monkey_id WHERE b.name = 'Mama Zuri';

-- en: To which species does Biko belong?
-- zh: Biko属于哪个物种？
SELECT troop.species FROM troop JOIN monkey ON troop.troop_id = monkey.troop_id WHERE monkey.name = 'Biko';

-- en: On which days was Biko seen Grooming?
-- zh: 在哪些日期观察到Biko有Grooming行为？
SELECT follow_day.day FROM follow_day JOIN behaviour ON follow_day.follow_id = behaviour.follow_id JOIN monkey ON behaviour.monkey_id = monkey.monkey_id WHERE monkey.name = 'Biko' AND behaviour.type = 'Grooming';

-- en: For each researcher, give name and average distance walked per follow day.
-- zh: 给出每位研究员的姓名以及每个跟踪日的平均行走距离。
SELECT researcher.name, avg(follow_day.distance_km) FROM researcher JOIN follow_day ON researcher.researcher_id = follow_day.researcher_id GROUP BY researcher.researcher_id, researcher.name;

-- en: Which researchers have never followed a troop?
-- zh: 哪些研究员从未跟踪过猴群？
SELECT name FROM researcher WHERE researcher_id NOT IN (SELECT researcher_id FROM follow_day);

-- en: Which monkeys are lighter than average?
-- zh: 哪些猴子的体重低于平均值？
SELECT name FROM monkey WHERE weight_kg < (SELECT avg(weight_kg) FROM monkey);

-- en: What behaviours were shown for more than 60 minutes at once by monkeys that are Missing now?
-- zh: 现在Missing的猴子有过哪些单次超过60分钟的行为？
SELECT type FROM behaviour WHERE minutes > 60 AND monkey_id IN (SELECT monkey_id FROM monkey WHERE status = 'Missing');
