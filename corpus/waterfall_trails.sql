-- Waterfalls, the trails that lead to them, hikes logged and walkers.
CREATE TABLE waterfall (
  wf_id INT,
  name VARCHAR(60),
  river VARCHAR(40),
  region VARCHAR(40),
  height_m DOUBLE,
  drops INT,
  PRIMARY KEY (wf_id)
);
CREATE TABLE trail (
  trail_id INT,
  name VARCHAR(60),
  region VARCHAR(40),
  length_km DOUBLE,
  difficulty VARCHAR(20),
  opened_year INT,
  status VARCHAR(20),
  PRIMARY KEY (trail_id)
);
CREATE TABLE trail_waterfall (
  trail_id INT,
  wf_id INT,
  km_mark DOUBLE,
  PRIMARY KEY (trail_id, wf_id),
  FOREIGN KEY (trail_id) REFERENCES trail (trail_id),
  FOREIGN KEY (wf_id) REFERENCES waterfall (wf_id)
);
CREATE TABLE walker (
  walker_id INT,
  nickname VARCHAR(40),
  region VARCHAR(40),
  birth_year INT,
  joined_year INT,
  PRIMARY KEY (walker_id)
);
CREATE TABLE hike_log (
  log_id INT,
  trail_id INT,
  walker_id INT,
  hike_date DATE,
  minutes INT,
  rating INT,
  PRIMARY KEY (log_id),
  FOREIGN KEY (trail_id) REFERENCES trail (trail_id),
  FOREIGN KEY (walker_id) REFERENCES walker (walker_id)
);

-- en: Waterfalls on the river Brenn?
-- zh: Brenn河上有哪些瀑布？
SELECT name FROM waterfall WHERE river = 'Brenn';

-- en: Which Easy trails are shorter than 5 km?
-- zh: 哪些Easy步道短于5公里？
SELECT name FROM trail WHERE difficulty = 'Easy' AND length_km < 5;

-- en: Nicknames of walkers born in 1992 or later, in alphabetical order.
-- zh: 按字母顺序列出1992年及以后出生的步行者昵称。
SELECT nickname FROM walker WHERE birth_year >= 1992 ORDER BY nickname;

-- en: Nicknames of walkers who joined in 1992 or later, in alphabetical order.
-- zh: 按字母顺序列出1992年及以后加入的步行者昵称。
SELECT nickname FROM walker WHERE joined_year >= 1992 ORDER BY nickname;

-- en: How many trails are currently Closed?
-- zh: 目前有多少条步道处于Closed状态？
SELECT count(*) FROM trail WHERE status = 'Closed';

-- en: Mean height of waterfalls in Tirol.
-- zh: Tirol瀑布的平均高度是多少？
SELECT avg(height_m) FROM waterfall WHERE region = 'Tirol';

-- en: Number of different walkers who logged a hike?
-- zh: 记录过徒步的不同步行者有多少人？
SELECT count(DISTINCT walker_id) FROM hike_log;

-- en: Number of hikes logged?
-- zh: 一共记录了多少次徒步？
SELECT count(*) FROM hike_log;

-- en: Average trail length per difficulty.
-- zh: 各难度步道的平均长度是多少？
SELECT difficulty, avg(length_km) FROM trail GROUP BY difficulty;

-- en: What region boasts the most waterfalls?
-- zh: 瀑布最多的地区是哪个？
SELECT region FROM waterfall GROUP BY region ORDER BY count(*) DESC LIMIT 1;

-- en: Rivers with at least two waterfalls, and how many.
-- zh: 至少有两处瀑布的河流有哪些，各有多少处？
SELECT river, count(*) FROM waterfall GROUP BY river HAVING count(*) >= 2;

-- en: What is the name of the highest waterfall?
-- zh: 最高的瀑布叫什么？
SELECT name FROM waterfall ORDER BY height_m DESC LIMIT 1;

-- en: What is the name of the longest trail?
-- zh: 最长的步道叫什么？
SELECT name FROM trail ORDER BY length_km DESC LIMIT 1;

-- en: What is the name of the trail that has been hiked most?
-- zh: 被走得最多的步道叫什么？
SELECT trail.name FROM trail JOIN hike_log ON trail.trail_id = hike_log.trail_id GROUP BY trail.trail_id, trail.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which trails lead to Silver Veil, and at what kilometre mark is it?
-- zh: 哪些步道通往Silver Veil，位于第几公里？
SELECT trail.name, trail_waterfall.km_mark FROM trail JOIN trail_waterfall ON trail.trail_id = trail_waterfall.trail_id JOIN waterfall ON trail_waterfall.wf_id = waterfall.wf_id WHERE waterfall.name = 'Silver Veil';

-- en: Heights of the waterfalls one sees along the Miller Path.
-- zh: 沿Miller Path能看到的瀑布高度各是多少？
SELECT waterfall.height_m FROM waterfall JOIN trail_waterfall ON waterfall.wf_id = trail_waterfall.wf_id JOIN trail ON trail_waterfall.trail_id = trail.trail_id WHERE trail.name = 'Miller Path';

-- en: Which trails has mossfoot hiked, and on which dates?
-- zh: mossfoot走过哪些步道，日期是哪天？
SELECT trail.name, hike_log.hike_date FROM trail JOIN hike_log ON trail.trail_id = hike_log.trail_id JOIN walker ON hike_log.walker_id = walker.walker_id WHERE walker.nickname = 'mossfoot';

-- en: Average rating of each trail, with its name.
-- zh: 每条步道的平均评分是多少？列出步道名称。
SELECT trail.name, avg(hike_log.rating) FROM trail JOIN hike_log ON trail.trail_id = hike_log.trail_id GROUP BY trail.trail_id, trail.name;

-- en: Waterfalls that can't be reached by any trail.
-- zh: 没有任何步道通往的瀑布有哪些？
SELECT name FROM waterfall WHERE wf_id NOT IN (SELECT wf_id FROM trail_waterfall);

-- en: Trails longer than the average Hard trail.
-- zh: 比Hard步道平均长度更长的步道有哪些？
SELECT name FROM trail WHERE length_km > (SELECT avg(length_km) FROM trail WHERE difficulty = 'Hard');

-- en: Walkers who rated some hike with 1.
-- zh: 给某次徒步打过1分的步行者昵称有哪些？
SELECT nickname FROM walker WHERE walker_id IN (SELECT walker_id FROM hike_log WHERE rating = 1);

-- en: Regions with trails but no waterfall.
-- zh: 哪些地区有步道却没有瀑布？
SELECT region FROM trail EXCEPT SELECT region FROM waterfall;
