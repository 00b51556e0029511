-- A pulsar survey with radio telescopes: dishes, astronomers, observing runs, pulsars and detections.
CREATE TABLE dish (
  dish_id INT,
  name VARCHAR(50),
  country VARCHAR(40),
  diameter_m DOUBLE,
  first_light_year INT,
  PRIMARY KEY (dish_id)
);
CREATE TABLE astronomer (
  astronomer_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  institute VARCHAR(60),
  advisor_id INT,
  PRIMARY KEY (astronomer_id),
  FOREIGN KEY (advisor_id) REFERENCES astronomer (astronomer_id)
);
CREATE TABLE pulsar (
  pulsar_id INT,
  name VARCHAR(30),
  period_ms DOUBLE,
  distance_kpc DOUBLE,
  discovery_year INT,
  constellation VARCHAR(30),
  discoverer_id INT,
  PRIMARY KEY (pulsar_id),
  FOREIGN KEY (discoverer_id) REFERENCES astronomer (astronomer_id)
);
CREATE TABLE run_log (
  run_id INT,
  dish_id INT,
  astronomer_id INT,
  start_time DATETIME,
  duration_min INT,
  band VARCHAR(10),
  weather VARCHAR(20),
  PRIMARY KEY (run_id),
  FOREIGN KEY (dish_id) REFERENCES dish (dish_id),
  FOREIGN KEY (astronomer_id) REFERENCES astronomer (astronomer_id)
);
CREATE TABLE detection (
  run_id INT,
  pulsar_id INT,
  signal_noise DOUBLE,
  flux_mjy DOUBLE,
  PRIMARY KEY (run_id, pulsar_id),
  FOREIGN KEY (run_id) REFERENCES run_log (run_id),
  FOREIGN KEY (pulsar_id) REFERENCES pulsar (pulsar_id)
);

-- en: What pulsars lie in Vela?
-- zh: 位于Vela的脉冲星有哪些？
SELECT name FROM pulsar WHERE constellation = 'Vela';

-- en: Which pulsars discovered after 2010 spin with a period under 10 ms?
-- zh: 2010年以后发现的、周期小于10毫秒的脉冲星有哪些？
SELECT name FROM pulsar WHERE discovery_year > 2010 AND period_ms < 10;

-- en: Who has no advisor?
-- zh: 哪些天文学家没有导师？
SELECT name FROM astronomer WHERE advisor_id IS NULL;

-- en: How long on average is a run in the L band?
-- zh: L波段的观测平均时长是多少分钟？
SELECT avg(duration_min) FROM run_log WHERE band = 'L';

-- en: How long altogether were the runs in the L band?
-- zh: L波段的观测总时长是多少分钟？
SELECT sum(duration_min) FROM run_log WHERE band = 'L';

-- en: What is the diameter of the smallest dish?
-- zh: 最小的天线口径是多少？
SELECT min(diameter_m) FROM dish;

-- en: How many institutes are represented? Count each once.
-- zh: 一共涉及多少个不同的研究所？
SELECT count(DISTINCT institute) FROM astronomer;

-- en: Number of pulsars per constellation, from most to fewest.
-- zh: 按脉冲星数量从多到少列出每个星座及其数量。
SELECT constellation, count(*) FROM pulsar GROUP BY constellation ORDER BY count(*) DESC;

-- en: Which bands were used in at least 20 runs?
-- zh: 哪些波段至少用于20次观测？
SELECT band FROM run_log GROUP BY band HAVING count(*) >= 20;

-- en: For each weather condition, what was the longest run?
-- zh: 各种天气下最长的一次观测是多少分钟？
SELECT weather, max(duration_min) FROM run_log GROUP BY weather;

-- en: Which pulsar is the farthest away?
-- zh: 距离最远的脉冲星是哪颗？
SELECT name FROM pulsar ORDER BY distance_kpc DESC LIMIT 1;

-- en: Which pulsar was detected most often?
-- zh: 被探测到次数最多的脉冲星是哪颗？
SELECT pulsar.name FROM pulsar JOIN detection ON pulsar.pulsar_id = detection.pulsar_id GROUP BY pulsar.pulsar_id, pulsar.name ORDER BY count(*) DESC LIMIT 1;

-- en: Name and country of the three largest dishes?
-- zh: 口径最大的三台天线的名称和所在国家是什么？
SELECT name, country FROM dish ORDER BY diameter_m DESC LIMIT 3;

-- en: Who discovered J0437-47?
-- zh: J0437-47是谁发现的？
SELECT astronomer.name FROM astronomer JOIN pulsar ON astronomer.astronomer_id = pulsar.discoverer_id WHERE pulsar.name = 'J0437-47';

-- en: Which different astronomers observed J0437-47?
-- zh: 有哪些不同的天文学家观测到了J0437-47？
SELECT DISTINCT astronomer.name FROM astronomer JOIN run_log ON astronomer.astronomer_id = run_log.astronomer_id JOIN detection ON run_log.run_id = detection.run_id JOIN pulsar ON detection.pulsar_id = pulsar.pulsar_id WHERE pulsar.name = 'J0437-47';

-- en: Give each dish's name with the number of its runs.
-- zh: 给出每台天线的名称和观测次数。
SELECT dish.name, count(*) FROM dish JOIN run_log ON dish.dish_id = run_log.dish_id GROUP BY dish.dish_id, dish.name;

-- en: What signal to noise ratios were reached by dishes in Chile?
-- zh: Chile的天线得到的信噪比分别是多少？
SELECT detection.signal_noise FROM detection JOIN run_log ON detection.run_id = run_log.run_id JOIN dish ON run_log.dish_id = dish.dish_id WHERE dish.country = 'Chile';

-- en: List the names of astronomers along with the names of their advisors.
-- zh: 列出天文学家的姓名及其导师的姓名。
SELECT a.name, b.name FROM astronomer AS a JOIN astronomer AS b ON a.advisor_id = b.astronomer_id;

-- en: Pulsars never detected in any run?
-- zh: 在任何观测中都没有探测到的脉冲星有哪些？
SELECT name FROM pulsar WHERE pulsar_id NOT IN (SELECT pulsar_id FROM detection);

-- en: Start times of runs that lasted longer than the average run?
-- zh: 时长超过平均值的观测是什么时候开始的？
SELECT start_time FROM run_log WHERE duration_min > (SELECT avg(duration_min) FROM run_log);

-- en: Show dishes which have been used in Rain.
-- zh: 列出曾在Rain天气下使用过的天线。
SELECT name FROM dish WHERE dish_id IN (SELECT dish_id FROM run_log WHERE weather = 'Rain');

-- en: Which countries have both a dish and an astronomer?
-- zh: 哪些国家既有天线又有天文学家？
SELECT country FROM dish INTERSECT SELECT country FROM astronomer;
