-- Kite flyers, the kites they build, and the festivals where the kites are judged.
CREATE TABLE flyer (
  flyer_id INT,
  name VARCHAR(60),
  age INT,
  city VARCHAR(40),
  country VARCHAR(40),
  profession VARCHAR(40),
  PRIMARY KEY (flyer_id)
);
CREATE TABLE kite (
  kite_id INT,
  kite_name VARCHAR(40),
  style VARCHAR(20),
  colour VARCHAR(20),
  wingspan DOUBLE,
  built_in INT,
  builder_id INT,
  PRIMARY KEY (kite_id),
  FOREIGN KEY (builder_id) REFERENCES flyer (flyer_id)
);
CREATE TABLE festival (
  festival_id INT,
  festival_name VARCHAR(60),
  city VARCHAR(40),
  beach VARCHAR(40),
  opening_date DATE,
  visitors INT,
  PRIMARY KEY (festival_id)
);
CREATE TABLE flight (
  flight_id INT,
  festival_id INT,
  kite_id INT,
  pilot_id INT,
  score DOUBLE,
  minutes_aloft INT,
  PRIMARY KEY (flight_id),
  FOREIGN KEY (festival_id) REFERENCES festival (festival_id),
  FOREIGN KEY (kite_id) REFERENCES kite (kite_id),
  FOREIGN KEY (pilot_id) REFERENCES flyer (flyer_id)
);

-- en: What are the names of the kites in the Delta style?
-- zh: Delta样式的风筝有哪些？
SELECT kite_name FROM kite WHERE style = 'Delta';

-- en: Count the flyers who are at least 60 years old.
-- zh: 60岁及以上的放风筝者有多少人？
SELECT count(*) FROM flyer WHERE age >= 60;

-- en: How many kites has each flyer built? Show the names of the builders.
-- zh: 每位放风筝者制作过多少只风筝？请列出制作者姓名。
SELECT flyer.name, count(*) FROM flyer JOIN kite ON flyer.flyer_id = kite.builder_id GROUP BY flyer.flyer_id, flyer.name;

-- en: Which kite has the widest span?
-- zh: 翼展最大的风筝是哪只？
SELECT kite_name FROM kite ORDER BY wingspan DESC LIMIT 1;

-- en: What colours are the kites built by Sunil Barua?
-- zh: Sunil Barua制作的风筝都是什么颜色？
SELECT kite.colour FROM kite JOIN flyer ON kite.builder_id = flyer.flyer_id WHERE flyer.name = 'Sunil Barua';

-- en: At which festivals was a Red kite flown?
-- zh: 在哪些风筝节上放飞过Red风筝？
SELECT festival.festival_name FROM festival JOIN flight ON festival.festival_id = flight.festival_id JOIN kite ON flight.kite_id = kite.kite_id WHERE kite.colour = 'Red';

-- en: Find the names of the flyers who have never built a kite themselves.
-- zh: 哪些放风筝者自己从未做过风筝？
SELECT name FROM flyer WHERE flyer_id NOT IN (SELECT builder_id FROM kite);

-- en: What is the average number of visitors at the festivals in Weifang?
-- zh: 在Weifang举办的风筝节平均有多少游客？
SELECT avg(visitors) FROM festival WHERE city = 'Weifang';

-- en: For each style, give the largest wingspan.
-- zh: 给出每种样式的最大翼展。
SELECT style, max(wingspan) FROM kite GROUP BY style;

-- en: Which flyers have flown a kite at the festival Sky over Fano?
-- zh: 哪些人在Sky over Fano风筝节上放飞过风筝？
SELECT flyer.name FROM flyer JOIN flight ON flyer.flyer_id = flight.pilot_id JOIN festival ON flight.festival_id = festival.festival_id WHERE festival.festival_name = 'Sky over Fano';

-- en: Which festivals attracted more visitors than the average festival?
-- zh: 哪些风筝节的游客人数超过平均值？
SELECT festival_name FROM festival WHERE visitors > (SELECT avg(visitors) FROM festival);

-- en: Who got the highest score for a flight?
-- zh: 谁的放飞得分最高？
SELECT flyer.name FROM flyer JOIN flight ON flyer.flyer_id = flight.pilot_id ORDER BY flight.score DESC LIMIT 1;

-- en: List the festivals that opened in July 2022, that is between 2022-07-01 and 2022-07-31.
-- zh: 列出在2022-07-01到2022-07-31之间开幕的风筝节。
SELECT festival_name FROM festival WHERE opening_date BETWEEN '2022-07-01' AND '2022-07-31';

-- en: Which countries have at least two flyers?
-- zh: 哪些国家至少有两名放风筝者？
SELECT country FROM flyer GROUP BY country HAVING count(*) >= 2;

-- en: Which kites were flown the most often? Show the names of the top 3.
-- zh: 放飞次数最多的3只风筝叫什么？
SELECT kite.kite_name FROM kite JOIN flight ON kite.kite_id = flight.kite_id GROUP BY kite.kite_id, kite.kite_name ORDER BY count(*) DESC LIMIT 3;

-- en: Which cities are home to a flyer and host a festival too?
-- zh: 哪些城市既有放风筝者居住，又举办风筝节？
SELECT city FROM flyer INTERSECT SELECT city FROM festival;

-- en: How long did the kite Old Dragon stay in the air altogether?
-- zh: 风筝Old Dragon总共在空中停留了多少分钟？
SELECT sum(flight.minutes_aloft) FROM flight JOIN kite ON flight.kite_id = kite.kite_id WHERE kite.kite_name = 'Old Dragon';

-- en: What are the names and cities of the Carpenter and the Sailmaker?
-- zh: 职业为Carpenter或Sailmaker的人叫什么，住在哪个城市？
SELECT name, city FROM flyer WHERE profession = 'Carpenter' OR profession = 'Sailmaker';

-- en: In which year were the most kites built?
-- zh: 哪一年制作的风筝最多？
SELECT built_in FROM kite GROUP BY built_in ORDER BY count(*) DESC LIMIT 1;

-- en: Show the name of each festival with the average score of the flights there.
-- zh: 列出每个风筝节的名称及其放飞的平均得分。
SELECT festival.festival_name, avg(flight.score) FROM festival JOIN flight ON festival.festival_id = flight.festival_id GROUP BY festival.festival_id, festival.festival_name;

-- en: How many different beaches have been used for festivals?
-- zh: 风筝节一共用过多少个不同的海滩？
SELECT count(DISTINCT beach) FROM festival;

-- en: What are the professions of the builders of kites wider than 5 metres?
-- zh: 翼展超过5米的风筝，其制作者从事什么职业？
SELECT flyer.profession FROM flyer JOIN kite ON flyer.flyer_id = kite.builder_id WHERE kite.wingspan > 5;
