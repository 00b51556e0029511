-- Lifeguards, the beaches they watch and the rescues they make.
CREATE TABLE beach (
  beach_id INT,
  beach_name VARCHAR(40),
  region VARCHAR(40),
  length_m INT,
  flag VARCHAR(10),
  PRIMARY KEY (beach_id)
);
CREATE TABLE lifeguard (
  guard_id INT,
  guard_name VARCHAR(40),
  beach_id INT,
  age INT,
  certified DATE,
  PRIMARY KEY (guard_id),
  FOREIGN KEY (beach_id) REFERENCES beach (beach_id)
);
CREATE TABLE rescue (
  rescue_id INT,
  guard_id INT,
  rescue_date DATE,
  person VARCHAR(40),
  cause VARCHAR(30),
  minutes DOUBLE,
  PRIMARY KEY (rescue_id),
  FOREIGN KEY (guard_id) REFERENCES lifeguard (guard_id)
);

-- en: Which beaches fly a red flag?
-- zh: 哪些海滩挂着red旗？
SELECT beach_name FROM beach WHERE flag = 'red';

-- en: Give the name and length of beaches in Costa Verde longer than 1 km, that is 1000 m.
-- zh: 给出Costa Verde长度超过1000米的海滩的名称和长度。
SELECT beach_name, length_m FROM beach WHERE region = 'Costa Verde' AND length_m > 1000;

-- en: Who was rescued on 2021-07-18, and by which lifeguard?
-- zh: 2021-07-18谁被救起？是哪位救生员救的？
SELECT rescue.person, lifeguard.guard_name FROM rescue JOIN lifeguard ON rescue.guard_id = lifeguard.guard_id WHERE rescue.rescue_date = '2021-07-18';

-- en: Lifeguards certified before 2015-01-01, in alphabetical order?
-- zh: 按字母顺序列出2015-01-01之前取得证书的救生员。
SELECT guard_name FROM lifeguard WHERE certified < '2015-01-01' ORDER BY guard_name;

-- en: How many rescues were caused by a rip current?
-- zh: 由rip current引起的救援有多少次？
SELECT count(*) FROM rescue WHERE cause = 'rip current';

-- en: What's the average duration of a rescue in minutes?
-- zh: 一次救援平均多少分钟？
SELECT avg(minutes) FROM rescue;

-- en: What is the total length of the beaches with a blue flag?
-- zh: 挂blue旗的海滩总长度是多少米？
SELECT sum(length_m) FROM beach WHERE flag = 'blue';

-- en: How many beaches does each region have?
-- zh: 每个地区有多少个海滩？
SELECT region, count(*) FROM beach GROUP BY region;

-- en: What is the most frequent cause of a rescue?
-- zh: 救援最常见的原因是什么？
SELECT cause FROM rescue GROUP BY cause ORDER BY count(*) DESC LIMIT 1;

-- en: Days with at least three rescues?
-- zh: 哪些日期至少有三次救援？
SELECT rescue_date FROM rescue GROUP BY rescue_date HAVING count(*) >= 3;

-- en: Which beach is the shortest?
-- zh: 最短的海滩是哪个？
SELECT beach_name FROM beach ORDER BY length_m ASC LIMIT 1;

-- en: Which lifeguard needed the least time for a rescue?
-- zh: 救援用时最短的救生员是谁？
SELECT lifeguard.guard_name FROM lifeguard JOIN rescue ON lifeguard.guard_id = rescue.guard_id ORDER BY rescue.minutes ASC LIMIT 1;

-- en: Which lifeguards watch Shell Bay?
-- zh: 哪些救生员负责Shell Bay？
SELECT lifeguard.guard_name FROM lifeguard JOIN beach ON lifeguard.beach_id = beach.beach_id WHERE beach.beach_name = 'Shell Bay';

-- en: Which people has Marco Dias saved?
-- zh: Marco Dias救过哪些人？
SELECT rescue.person FROM rescue JOIN lifeguard ON rescue.guard_id = lifeguard.guard_id WHERE lifeguard.guard_name = 'Marco Dias';

-- en: How many lifeguards are there on each beach?
-- zh: 每个海滩有多少名救生员？
SELECT beach.beach_name, count(*) FROM beach JOIN lifeguard ON beach.beach_id = lifeguard.beach_id GROUP BY beach.beach_id, beach.beach_name;

-- en: Which lifeguard has made the most rescues?
-- zh: 救援次数最多的救生员是谁？
SELECT lifeguard.guard_name FROM lifeguard JOIN rescue ON lifeguard.guard_id = rescue.guard_id GROUP BY lifeguard.guard_id, lifeguard.guard_name ORDER BY count(*) DESC LIMIT 1;

-- en: In which region was Tess Rowe rescued?
-- zh: Tess Rowe是在哪个地区被救起的？
SELECT beach.region FROM beach JOIN lifeguard ON beach.beach_id = lifeguard.beach_id JOIN rescue ON lifeguard.guard_id = rescue.guard_id WHERE rescue.person = 'Tess Rowe';

-- en: How many rescues took place at each beach? Sort from most to fewest.
-- zh: 每个海滩发生过多少次救援？从多到少排序。
SELECT beach.beach_name, count(*) FROM beach JOIN lifeguard ON beach.beach_id = lifeguard.beach_id JOIN rescue ON lifeguard.guard_id = rescue.guard_id GROUP BY beach.beach_id, beach.beach_name ORDER BY count(*) DESC;

-- en: Average age of lifeguards per region?
-- zh: 按地区统计救生员的平均年龄。
SELECT beach.region, avg(lifeguard.age) FROM beach JOIN lifeguard ON beach.beach_id = lifeguard.beach_id GROUP BY beach.region;

-- en: Which beaches have no lifeguard?
-- zh: 哪些海滩没有救生员？
SELECT beach_name FROM beach WHERE beach_id NOT IN (SELECT beach_id FROM lifeguard);

-- en: Persons whose rescue took longer than average?
-- zh: 救援时间超过平均值的被救者有哪些？
SELECT person FROM rescue WHERE minutes > (SELECT avg(minutes) FROM rescue);

-- en: Which regions have beaches with a green flag but none with a yellow flag?
-- zh: 哪些地区有挂green旗的海滩但没有挂yellow旗的海滩？
SELECT region FROM beach WHERE flag = 'green' EXCEPT SELECT region FROM beach WHERE flag = 'yellow';
