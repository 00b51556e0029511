-- Ultramarathons, the runners, their crews' support and the aid stations on the way.
CREATE TABLE ultra (
  ultra_id INT,
  ultra_name VARCHAR(60),
  country VARCHAR(40),
  terrain VARCHAR(20),
  distance DOUBLE,
  climb INT,
  first_held INT,
  PRIMARY KEY (ultra_id)
);
CREATE TABLE aid_station (
  station_id INT,
  ultra_id INT,
  station_name VARCHAR(60),
  at_km DOUBLE,
  altitude INT,
  volunteers INT,
  PRIMARY KEY (station_id),
  FOREIGN KEY (ultra_id) REFERENCES ultra (ultra_id)
);
CREATE TABLE runner (
  runner_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  gender VARCHAR(10),
  age INT,
  job VARCHAR(40),
  PRIMARY KEY (runner_id)
);
CREATE TABLE start (
  start_no INT,
  ultra_id INT,
  runner_id INT,
  year INT,
  hours DOUBLE,
  outcome VARCHAR(20),
  dropped_at INT,
  PRIMARY KEY (start_no),
  FOREIGN KEY (ultra_id) REFERENCES ultra (ultra_id),
  FOREIGN KEY (runner_id) REFERENCES runner (runner_id),
  FOREIGN KEY (dropped_at) REFERENCES aid_station (station_id)
);

-- en: What are the names of the ultramarathons in Nepal?
-- zh: Nepal有哪些超级马拉松？
SELECT ultra_name FROM ultra WHERE country = 'Nepal';

-- en: What are the names of the runners from Nepal?
-- zh: 来自Nepal的跑者叫什么名字？
SELECT name FROM runner WHERE country = 'Nepal';

-- en: How many aid stations are there on the Salt Basin 200?
-- zh: Salt Basin 200沿途有多少个补给站？
SELECT count(*) FROM aid_station JOIN ultra ON aid_station.ultra_id = ultra.ultra_id WHERE ultra.ultra_name = 'Salt Basin 200';

-- en: Find the name and age of the youngest runner.
-- zh: 年龄最小的跑者是谁，多大？
SELECT name, age FROM runner ORDER BY age LIMIT 1;

-- en: For each terrain, show the number of ultramarathons and the average distance.
-- zh: 每种地形各有多少场超级马拉松，平均距离是多少？
SELECT terrain, count(*), avg(distance) FROM ultra GROUP BY terrain;

-- en: Which runners dropped out at the station named Crow Pass?
-- zh: 哪些跑者在Crow Pass站退赛？
SELECT runner.name FROM runner JOIN start ON runner.runner_id = start.runner_id JOIN aid_station ON start.dropped_at = aid_station.station_id WHERE aid_station.station_name = 'Crow Pass';

-- en: Which runner has the most starts with the outcome Finished?
-- zh: 以Finished结果完成超级马拉松次数最多的跑者是谁？
SELECT runner.name FROM runner JOIN start ON runner.runner_id = start.runner_id WHERE start.outcome = 'Finished' GROUP BY runner.runner_id, runner.name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the total number of volunteers at stations above 2000 metres?
-- zh: 海拔2000米以上的补给站共有多少名志愿者？
SELECT sum(volunteers) FROM aid_station WHERE altitude > 2000;

-- en: Which ultramarathons have no aid station at all?
-- zh: 哪些超级马拉松一个补给站也没有？
SELECT ultra_name FROM ultra WHERE ultra_id NOT IN (SELECT ultra_id FROM aid_station);

-- en: List the names of the ultramarathons with more climb than average, in alphabetical order.
-- zh: 按字母顺序列出爬升高于平均值的超级马拉松名称。
SELECT ultra_name FROM ultra WHERE climb > (SELECT avg(climb) FROM ultra) ORDER BY ultra_name;

-- en: What jobs do the people who started in 2018 in a Desert race have?
-- zh: 2018年参加Desert赛事的人都从事什么职业？
SELECT runner.job FROM runner JOIN start ON runner.runner_id = start.runner_id JOIN ultra ON start.ultra_id = ultra.ultra_id WHERE start.year = 2018 AND ultra.terrain = 'Desert';

-- en: How many runners work as a Teacher or as a Postman?
-- zh: 职业是Teacher或Postman的跑者有多少人？
SELECT count(*) FROM runner WHERE job = 'Teacher' OR job = 'Postman';

-- en: Give the names of the ultramarathons that have at least six aid stations, together with the number of those stations.
-- zh: 哪些超级马拉松至少有6个补给站？给出名称和补给站数量。
SELECT ultra.ultra_name, count(*) FROM ultra JOIN aid_station ON ultra.ultra_id = aid_station.ultra_id GROUP BY ultra.ultra_id, ultra.ultra_name HAVING count(*) >= 6;

-- en: What was the fastest time in which Hannah Bright finished?
-- zh: Hannah Bright的最快用时是多少？
SELECT min(start.hours) FROM start JOIN runner ON start.runner_id = runner.runner_id WHERE runner.name = 'Hannah Bright';

-- en: Which countries have an ultramarathon and also a runner?
-- zh: 哪些国家既办有超级马拉松又有跑者？
SELECT country FROM ultra INTERSECT SELECT country FROM runner;

-- en: In which year were the most starts recorded?
-- zh: 哪一年的参赛记录最多？
SELECT year FROM start GROUP BY year ORDER BY count(*) DESC LIMIT 1;

-- en: What is the longest ultramarathon that Kenji Mori has ever started in?
-- zh: Kenji Mori参加过的最长的超级马拉松是哪一场？
SELECT ultra.ultra_name FROM ultra JOIN start ON ultra.ultra_id = start.ultra_id JOIN runner ON start.runner_id = runner.runner_id WHERE runner.name = 'Kenji Mori' ORDER BY ultra.distance DESC LIMIT 1;

-- en: What is the average age of the runners of each gender?
-- zh: 各性别跑者的平均年龄是多少？
SELECT gender, avg(age) FROM runner GROUP BY gender;

-- en: Which runners of the gender Women have never started in any ultramarathon?
-- zh: 哪些Women跑者从未参加过任何超级马拉松？
SELECT name FROM runner WHERE gender = 'Women' AND runner_id NOT IN (SELECT runner_id FROM start);

-- en: Show the name of each runner and the total hours spent in races.
-- zh: 列出每位跑者的姓名及其参赛总时长（小时）。
SELECT runner.name, sum(start.hours) FROM runner JOIN start ON runner.runner_id = start.runner_id GROUP BY runner.runner_id, runner.name;

-- en: Find the names of the runners who started both in the Arctic Loop and in the Two Deserts.
-- zh: 哪些跑者既参加过Arctic Loop又参加过Two Deserts？
SELECT runner.name FROM runner JOIN start ON runner.runner_id = start.runner_id JOIN ultra ON start.ultra_id = ultra.ultra_id WHERE ultra.ultra_name = 'Arctic Loop' INTERSECT SELECT runner.name FROM runner JOIN start ON runner.runner_id = start.runner_id JOIN ultra ON start.ultra_id = ultra.ultra_id WHERE ultra.ultra_name = 'Two Deserts';

-- en: Tell me the name and kilometre of the highest aid station.
-- zh: 海拔最高的补给站叫什么，位于第几公里？
SELECT station_name, at_km FROM aid_station ORDER BY altitude DESC LIMIT 1;
