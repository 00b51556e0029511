-- Builders of hot rods, the rods they build and the prizes at rod meets.
CREATE TABLE builders (
  builder_no INT,
  builder_name VARCHAR(60),
  workshop VARCHAR(60),
  state VARCHAR(20),
  started_year INT,
  mechanics INT,
  PRIMARY KEY (builder_no)
);
CREATE TABLE rods (
  rod_no INT,
  nickname VARCHAR(40),
  base_year INT,
  body_style VARCHAR(20),
  paint VARCHAR(20),
  horsepower INT,
  builder_no INT,
  PRIMARY KEY (rod_no),
  FOREIGN KEY (builder_no) REFERENCES builders (builder_no)
);
CREATE TABLE meets (
  meet_no INT,
  meet_name VARCHAR(60),
  town VARCHAR(40),
  state VARCHAR(20),
  meet_date DATE,
  gate_price DECIMAL(10,2),
  PRIMARY KEY (meet_no)
);
CREATE TABLE prizes (
  prize_no INT,
  meet_no INT,
  rod_no INT,
  prize_title VARCHAR(40),
  cash INT,
  judge VARCHAR(60),
  PRIMARY KEY (prize_no),
  FOREIGN KEY (meet_no) REFERENCES meets (meet_no),
  FOREIGN KEY (rod_no) REFERENCES rods (rod_no)
);

-- en: What are the nicknames of the rods painted Candy Red?
-- zh: 漆成Candy Red的改装车绰号是什么？
SELECT nickname FROM rods WHERE paint = 'Candy Red';

-- en: How many builders are there in Nevada?
-- zh: Nevada有多少位改装师？
SELECT count(*) FROM builders WHERE state = 'Nevada';

-- en: List the nickname and horsepower of each rod, the strongest first.
-- zh: 列出每辆改装车的绰号和马力，从大到小排序。
SELECT nickname, horsepower FROM rods ORDER BY horsepower DESC;

-- en: Who built the rod nicknamed Lazy Susan?
-- zh: 绰号为Lazy Susan的改装车是谁造的？
SELECT builders.builder_name FROM builders JOIN rods ON builders.builder_no = rods.builder_no WHERE rods.nickname = 'Lazy Susan';

-- en: How many rods has each builder finished? Show the builder's name and workshop too.
-- zh: 每位改装师各造了多少辆车？请同时列出姓名和工坊。
SELECT builders.builder_name, builders.workshop, count(*) FROM builders JOIN rods ON builders.builder_no = rods.builder_no GROUP BY builders.builder_no, builders.builder_name, builders.workshop;

-- en: Which body styles have an average of more than 300 horsepower?
-- zh: 哪些车身样式的平均马力超过300？
SELECT body_style FROM rods GROUP BY body_style HAVING avg(horsepower) > 300;

-- en: What prizes has the builder Duke Farrow won?
-- zh: 改装师Duke Farrow赢得过哪些奖项？
SELECT prizes.prize_title FROM prizes JOIN rods ON prizes.rod_no = rods.rod_no JOIN builders ON rods.builder_no = builders.builder_no WHERE builders.builder_name = 'Duke Farrow';

-- en: Which rods have not won a prize?
-- zh: 哪些改装车没有得过奖？
SELECT nickname FROM rods WHERE rod_no NOT IN (SELECT rod_no FROM prizes);

-- en: What is the total cash that was given away at the Desert Chrome Meet?
-- zh: Desert Chrome Meet一共发出了多少奖金？
SELECT sum(prizes.cash) FROM prizes JOIN meets ON prizes.meet_no = meets.meet_no WHERE meets.meet_name = 'Desert Chrome Meet';

-- en: Which meet has the cheapest gate price?
-- zh: 门票最便宜的车展是哪个？
SELECT meet_name FROM meets ORDER BY gate_price LIMIT 1;

-- en: Find the rods that are stronger than average. Give their nicknames and base years.
-- zh: 马力高于平均值的改装车有哪些？给出绰号和原车年份。
SELECT nickname, base_year FROM rods WHERE horsepower > (SELECT avg(horsepower) FROM rods);

-- en: Which rods won Best of Show?
-- zh: 哪些改装车赢得过Best of Show？
SELECT rods.nickname FROM rods JOIN prizes ON rods.rod_no = prizes.rod_no WHERE prizes.prize_title = 'Best of Show';

-- en: What is the average gate price of the meets in Texas?
-- zh: Texas车展的平均门票价格是多少？
SELECT avg(gate_price) FROM meets WHERE state = 'Texas';

-- en: Which states have builders as well as meets?
-- zh: 哪些州既有改装师又举办车展？
SELECT state FROM builders INTERSECT SELECT state FROM meets;

-- en: Which rod has won the most prizes?
-- zh: 得奖最多的是哪辆改装车？
SELECT rods.nickname FROM rods JOIN prizes ON rods.rod_no = prizes.rod_no GROUP BY rods.rod_no, rods.nickname ORDER BY count(*) DESC LIMIT 1;

-- en: In which towns have Coupe rods been awarded by the judge Earl Tunney?
-- zh: 评委Earl Tunney在哪些镇给Coupe车颁过奖？
SELECT meets.town FROM meets JOIN prizes ON meets.meet_no = prizes.meet_no JOIN rods ON prizes.rod_no = rods.rod_no WHERE rods.body_style = 'Coupe' AND prizes.judge = 'Earl Tunney';

-- en: How many rods are based on a vehicle from 1932?
-- zh: 以1932年车型为基础的改装车有多少辆？
SELECT count(*) FROM rods WHERE base_year = 1932;

-- en: Which judge gave the fewest prizes?
-- zh: 颁奖次数最少的评委是谁？
SELECT judge FROM prizes GROUP BY judge ORDER BY count(*) LIMIT 1;

-- en: Show for each meet its name and the largest cash prize.
-- zh: 列出每个车展的名称及其最高奖金。
SELECT meets.meet_name, max(prizes.cash) FROM meets JOIN prizes ON meets.meet_no = prizes.meet_no GROUP BY meets.meet_no, meets.meet_name;

-- en: Which builders have at least two rods of the Roadster style?
-- zh: 哪些改装师至少造过两辆Roadster？
SELECT builders.builder_name FROM builders JOIN rods ON builders.builder_no = rods.builder_no WHERE rods.body_style = 'Roadster' GROUP BY builders.builder_no, builders.builder_name HAVING count(*) >= 2;

-- en: What are the workshops of the builders who started before 1970 and employ at least 5 mechanics?
-- zh: 1970年以前起步且至少有5名技工的改装师，他们的工坊叫什么？
SELECT workshop FROM builders WHERE started_year < 1970 AND mechanics >= 5;

-- en: Which builders have made a Sedan but no Pickup?
-- zh: 哪些改装师造过Sedan但没造过Pickup？
SELECT builders.builder_name FROM builders JOIN rods ON builders.builder_no = rods.builder_no WHERE rods.body_style = 'Sedan' EXCEPT SELECT builders.builder_name FROM builders JOIN rods ON builders.builder_no = rods.builder_no WHERE rods.body_style = 'Pickup';
