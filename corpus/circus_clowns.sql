-- Circuses and the clowns engaged by them season by season.
CREATE TABLE circus (
  circus_id INT,
  name VARCHAR(50),
  country VARCHAR(30),
  tent_seats INT,
  founded INT,
  director VARCHAR(50),
  PRIMARY KEY (circus_id)
);
CREATE TABLE clown (
  clown_id INT,
  real_name VARCHAR(50),
  stage_name VARCHAR(50),
  instrument VARCHAR(30),
  age INT,
  PRIMARY KEY (clown_id)
);
CREATE TABLE engagement (
  circus_id INT,
  clown_id INT,
  season INT,
  pay DOUBLE,
  shows INT,
  PRIMARY KEY (circus_id, clown_id, season),
  FOREIGN KEY (circus_id) REFERENCES circus (circus_id),
  FOREIGN KEY (clown_id) REFERENCES clown (clown_id)
);

-- en: What are the real names of the clowns who play the trumpet?
-- zh: 演奏trumpet的小丑真名叫什么？
SELECT real_name FROM clown WHERE instrument = 'trumpet';

-- en: Which circuses from Hungary have a tent with over 1000 seats?
-- zh: Hungary的马戏团中，哪些帐篷座位超过1000个？
SELECT name FROM circus WHERE country = 'Hungary' AND tent_seats > 1000;

-- en: What is the stage name of Willem Bos?
-- zh: Willem Bos的艺名是什么？
SELECT stage_name FROM clown WHERE real_name = 'Willem Bos';

-- en: How many circuses were founded in the 19th century, from 1801 to 1900?
-- zh: 19世纪（1801年到1900年）成立的马戏团有多少家？
SELECT count(*) FROM circus WHERE founded BETWEEN 1801 AND 1900;

-- en: What's the total number of shows played in the season 2015?
-- zh: 2015演出季一共演出了多少场？
SELECT sum(shows) FROM engagement WHERE season = 2015;

-- en: What is the average age of clowns playing no instrument?
-- zh: 不演奏乐器的小丑平均年龄是多少？
SELECT avg(age) FROM clown WHERE instrument IS NULL;

-- en: How many clowns play each instrument?
-- zh: 每种乐器各有多少名小丑演奏？
SELECT instrument, count(*) FROM clown GROUP BY instrument;

-- en: What was the average pay per season, in order of season?
-- zh: 每个演出季的平均报酬是多少？按演出季排序。
SELECT season, avg(pay) FROM engagement GROUP BY season ORDER BY season;

-- en: Which countries have at least two circuses?
-- zh: 哪些国家至少有两家马戏团？
SELECT country FROM circus GROUP BY country HAVING count(*) >= 2;

-- en: At which circus did a clown get the lowest pay?
-- zh: 给小丑报酬最低的是哪家马戏团？
SELECT circus.name FROM circus JOIN engagement ON circus.circus_id = engagement.circus_id ORDER BY engagement.pay ASC LIMIT 1;

-- en: Give the stage name of the oldest clown.
-- zh: 年龄最大的小丑艺名是什么？
SELECT stage_name FROM clown ORDER BY age DESC LIMIT 1;

-- en: Which clowns have performed for Circus Zoltan? Stage names please.
-- zh: 哪些小丑在Circus Zoltan演出过？请给出艺名。
SELECT clown.stage_name FROM clown JOIN engagement ON clown.clown_id = engagement.clown_id JOIN circus ON engagement.circus_id = circus.circus_id WHERE circus.name = 'Circus Zoltan';

-- en: In which circuses and seasons did Pipo appear?
-- zh: 艺名Pipo的小丑在哪些马戏团、哪些演出季登台？
SELECT circus.name, engagement.season FROM circus JOIN engagement ON circus.circus_id = engagement.circus_id JOIN clown ON engagement.clown_id = clown.clown_id WHERE clown.stage_name = 'Pipo';

-- en: How many engagements has each circus given?
-- zh: 每家马戏团签过多少次演出合约？
SELECT circus.name, count(*) FROM circus JOIN engagement ON circus.circus_id = engagement.circus_id GROUP BY circus.circus_id, circus.name;

-- en: Which clown has played the most shows in his career? Give the real name.
-- zh: 职业生涯中演出场次最多的小丑是谁？给出真名。
SELECT clown.real_name FROM clown JOIN engagement ON clown.clown_id = engagement.clown_id GROUP BY clown.clown_id, clown.real_name ORDER BY sum(engagement.shows) DESC LIMIT 1;

-- en: Which directors have engaged a clown with an accordion?
-- zh: 哪些团长聘用过演奏accordion的小丑？
SELECT circus.director FROM circus JOIN engagement ON circus.circus_id = engagement.circus_id JOIN clown ON engagement.clown_id = clown.clown_id WHERE clown.instrument = 'accordion';

-- en: What was the highest pay a Spanish circus (country Spain) gave?
-- zh: Spain的马戏团给过的最高报酬是多少？
SELECT max(engagement.pay) FROM engagement JOIN circus ON engagement.circus_id = circus.circus_id WHERE circus.country = 'Spain';

-- en: Show the stage names of clowns engaged four times or more.
-- zh: 列出被聘用四次或以上的小丑的艺名。
SELECT clown.stage_name FROM clown JOIN engagement ON clown.clown_id = engagement.clown_id GROUP BY clown.clown_id, clown.stage_name HAVING count(*) >= 4;

-- en: How many different clowns has the circus Arlena had?
-- zh: Arlena马戏团有过多少位不同的小丑？
SELECT count(DISTINCT engagement.clown_id) FROM engagement JOIN circus ON engagement.circus_id = circus.circus_id WHERE circus.name = 'Arlena';

-- en: Which clowns, by real name, have never been engaged?
-- zh: 哪些小丑（真名）从未被聘用过？
SELECT real_name FROM clown WHERE clown_id NOT IN (SELECT clown_id FROM engagement);

-- en: Circuses with more seats than the average circus?
-- zh: 座位多于平均值的马戏团有哪些？
SELECT name FROM circus WHERE tent_seats > (SELECT avg(tent_seats) FROM circus);

-- en: Which instruments are played by clowns under 30 but not by clowns over 50?
-- zh: 哪些乐器有30岁以下的小丑演奏而没有50岁以上的小丑演奏？
SELECT instrument FROM clown WHERE age < 30 EXCEPT SELECT instrument FROM clown WHERE age > 50;
