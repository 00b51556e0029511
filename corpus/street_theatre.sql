-- Street theatre troupes, their acts, the town squares they play in and the hat money they collect.
CREATE TABLE troupe (
  troupe_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  founded INT,
  website VARCHAR(80),
  PRIMARY KEY (troupe_id)
);
CREATE TABLE player (
  player_id INT,
  troupe_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  age INT,
  joined INT,
  skill VARCHAR(30),
  PRIMARY KEY (player_id),
  FOREIGN KEY (troupe_id) REFERENCES troupe (troupe_id)
);
CREATE TABLE act (
  act_id INT,
  troupe_id INT,
  title VARCHAR(80),
  type VARCHAR(30),
  length_min INT,
  min_age INT,
  PRIMARY KEY (act_id),
  FOREIGN KEY (troupe_id) REFERENCES troupe (troupe_id)
);
CREATE TABLE pitch (
  pitch_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  surface VARCHAR(30),
  capacity INT,
  permit_fee DECIMAL(10,2),
  PRIMARY KEY (pitch_id)
);
CREATE TABLE performance (
  performance_id INT,
  act_id INT,
  pitch_id INT,
  played_on DATE,
  spectators INT,
  hat_money DECIMAL(10,2),
  weather VARCHAR(20),
  PRIMARY KEY (performance_id),
  FOREIGN KEY (act_id) REFERENCES act (act_id),
  FOREIGN KEY (pitch_id) REFERENCES pitch (pitch_id)
);

-- en: Names of the players whose own country is Italy.
-- zh: 本人来自Italy的演员叫什么？
SELECT name FROM player WHERE country = 'Italy';

-- en: Names of the players who belong to a troupe from Italy.
-- zh: 属于来自Italy的剧团的演员叫什么？
SELECT player.name FROM player JOIN troupe ON player.troupe_id = troupe.troupe_id WHERE troupe.country = 'Italy';

-- en: Which act collected the most hat money in total?
-- zh: 打赏总额最高的节目是哪个？
SELECT act.title FROM act JOIN performance ON act.act_id = performance.act_id GROUP BY act.act_id, act.title ORDER BY sum(performance.hat_money) DESC LIMIT 1;

-- en: Which act collects the most hat money on average?
-- zh: 平均每场打赏最多的节目是哪个？
SELECT act.title FROM act JOIN performance ON act.act_id = performance.act_id GROUP BY act.act_id, act.title ORDER BY avg(performance.hat_money) DESC LIMIT 1;

-- en: How many performances took place in rain?
-- zh: 在rain天气下演出了多少场？
SELECT count(*) FROM performance WHERE weather = 'rain';

-- en: How many spectators came in rain altogether?
-- zh: 在rain天气下总共来了多少观众？
SELECT sum(spectators) FROM performance WHERE weather = 'rain';

-- en: Show titles and lengths of the fire acts, shortest first.
-- zh: 列出fire类节目的名称和时长，从短到长。
SELECT title, length_min FROM act WHERE type = 'fire' ORDER BY length_min;

-- en: Players aged between 18 and 25 whose skill is stilts?
-- zh: 年龄在18到25之间、会stilts的演员有哪些？
SELECT name FROM player WHERE age BETWEEN 18 AND 25 AND skill = 'stilts';

-- en: Which pitches in Aurillac have a cobble surface?
-- zh: Aurillac有哪些cobble地面的演出点？
SELECT name FROM pitch WHERE town = 'Aurillac' AND surface = 'cobble';

-- en: Average age of the players, please.
-- zh: 演员的平均年龄是多少？
SELECT avg(age) FROM player;

-- en: What are the cheapest and the dearest permit fees?
-- zh: 最低和最高的许可费分别是多少？
SELECT min(permit_fee), max(permit_fee) FROM pitch;

-- en: Number of pitches per town.
-- zh: 各城镇的演出点数量。
SELECT town, count(*) FROM pitch GROUP BY town;

-- en: What's the most common skill among the players?
-- zh: 演员中最常见的技能是什么？
SELECT skill FROM player GROUP BY skill ORDER BY count(*) DESC LIMIT 1;

-- en: Which countries have two or more troupes?
-- zh: 哪些国家有两个或以上的剧团？
SELECT country FROM troupe GROUP BY country HAVING count(*) >= 2;

-- en: Which troupe is the longest established?
-- zh: 成立最早的剧团是哪个？
SELECT name FROM troupe ORDER BY founded LIMIT 1;

-- en: What are the four pitches where the largest crowds fit?
-- zh: 可容纳人数最多的四个演出点是哪些？
SELECT name FROM pitch ORDER BY capacity DESC LIMIT 4;

-- en: In which different towns has Teatro Zancos played?
-- zh: Teatro Zancos在哪些不同的城镇演出过？
SELECT DISTINCT pitch.town FROM troupe JOIN act ON troupe.troupe_id = act.troupe_id JOIN performance ON act.act_id = performance.act_id JOIN pitch ON performance.pitch_id = pitch.pitch_id WHERE troupe.name = 'Teatro Zancos';

-- en: On what dates and at which pitch was The Paper Giant performed?
-- zh: The Paper Giant在哪些日期、哪个演出点上演过？
SELECT performance.played_on, pitch.name FROM act JOIN performance ON act.act_id = performance.act_id JOIN pitch ON performance.pitch_id = pitch.pitch_id WHERE act.title = 'The Paper Giant';

-- en: List every troupe with its number of players, biggest troupe first.
-- zh: 列出每个剧团及其演员人数，人数多的在前。
SELECT troupe.name, count(*) FROM troupe JOIN player ON troupe.troupe_id = player.troupe_id GROUP BY troupe.troupe_id, troupe.name ORDER BY count(*) DESC;

-- en: Which acts have never been performed?
-- zh: 哪些节目从未上演？
SELECT title FROM act WHERE act_id NOT IN (SELECT act_id FROM performance);

-- en: Who is older than the average player? Name and age.
-- zh: 年龄高于平均值的演员有谁？给出姓名和年龄。
SELECT name, age FROM player WHERE age > (SELECT avg(age) FROM player);

-- en: Ids of troupes that offer clown acts but no puppet acts.
-- zh: 有clown节目但没有puppet节目的剧团编号。
SELECT troupe_id FROM act WHERE type = 'clown' EXCEPT SELECT troupe_id FROM act WHERE type = 'puppet';
