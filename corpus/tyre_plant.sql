-- A tyre factory: rubber compounds, tyre models, curing presses, cured lots and road-test results.
CREATE TABLE compound (
  compound_id INT,
  name VARCHAR(30),
  rubber_type VARCHAR(30),
  hardness INT,
  cost DECIMAL(10,2),
  chemist VARCHAR(40),
  PRIMARY KEY (compound_id)
);
CREATE TABLE tyre (
  tyre_id INT,
  name VARCHAR(30),
  season VARCHAR(20),
  diameter_inch INT,
  compound_id INT,
  launch_year INT,
  price DECIMAL(10,2),
  PRIMARY KEY (tyre_id),
  FOREIGN KEY (compound_id) REFERENCES compound (compound_id)
);
CREATE TABLE press (
  press_id INT,
  name VARCHAR(30),
  hall VARCHAR(20),
  built_year INT,
  status VARCHAR(20),
  PRIMARY KEY (press_id)
);
CREATE TABLE cured_lot (
  lot_id INT,
  tyre_id INT,
  press_id INT,
  cured_at DATETIME,
  tyres INT,
  scrap INT,
  status VARCHAR(20),
  PRIMARY KEY (lot_id),
  FOREIGN KEY (tyre_id) REFERENCES tyre (tyre_id),
  FOREIGN KEY (press_id) REFERENCES press (press_id)
);
CREATE TABLE road_test (
  test_id INT,
  tyre_id INT,
  driver VARCHAR(40),
  track VARCHAR(40),
  test_day DATE,
  surface VARCHAR(20),
  braking_m DOUBLE,
  noise_db DOUBLE,
  PRIMARY KEY (test_id),
  FOREIGN KEY (tyre_id) REFERENCES tyre (tyre_id)
);

-- en: How many tyre models are for Winter?
-- zh: Winter轮胎有多少款？
SELECT count(*) FROM tyre WHERE season = 'Winter';

-- en: How many Winter tyres have been cured, piece by piece?
-- zh: 一共硫化了多少条Winter轮胎？
SELECT sum(cured_lot.tyres) FROM cured_lot JOIN tyre ON cured_lot.tyre_id = tyre.tyre_id WHERE tyre.season = 'Winter';

-- en: In how many tests was the surface Wet?
-- zh: Wet路面的测试有多少次？
SELECT count(*) FROM road_test WHERE surface = 'Wet';

-- en: How many different tyres were tested on a Wet surface?
-- zh: 在Wet路面上测试过的不同轮胎有多少款？
SELECT count(DISTINCT tyre_id) FROM road_test WHERE surface = 'Wet';

-- en: Which presses are Blocked?
-- zh: 处于Blocked的硫化机有哪些？
SELECT name FROM press WHERE status = 'Blocked';

-- en: Which presses have cured lots that are Blocked? List different names.
-- zh: 哪些硫化机生产的批次处于Blocked？名称去重。
SELECT DISTINCT press.name FROM press JOIN cured_lot ON press.press_id = cured_lot.press_id WHERE cured_lot.status = 'Blocked';

-- en: Which compound is the hardest?
-- zh: 最硬的胶料是哪种？
SELECT name FROM compound ORDER BY hardness DESC LIMIT 1;

-- en: Names and prices of 17 inch tyres under 90, in alphabetical order?
-- zh: 按字母顺序列出价格低于90的17英寸轮胎名称和价格。
SELECT name, price FROM tyre WHERE diameter_inch = 17 AND price < 90 ORDER BY name;

-- en: Show the tracks and days of Lena Rask's tests.
-- zh: 列出Lena Rask测试的赛道和日期。
SELECT track, test_day FROM road_test WHERE driver = 'Lena Rask';

-- en: What is the shortest braking distance on Ice?
-- zh: Ice路面上最短的制动距离是多少？
SELECT min(braking_m) FROM road_test WHERE surface = 'Ice';

-- en: Average noise per surface?
-- zh: 各路面的平均噪声是多少？
SELECT surface, avg(noise_db) FROM road_test GROUP BY surface;

-- en: Which chemist has developed the most compounds?
-- zh: 研发胶料最多的化学师是谁？
SELECT chemist FROM compound GROUP BY chemist ORDER BY count(*) DESC LIMIT 1;

-- en: Halls with more than 6 presses: which, and how many presses?
-- zh: 硫化机超过6台的车间有哪些，各有多少台？
SELECT hall, count(*) FROM press GROUP BY hall HAVING count(*) > 6;

-- en: Which driver did the quietest test?
-- zh: 噪声最低的那次测试是哪位车手做的？
SELECT driver FROM road_test ORDER BY noise_db LIMIT 1;

-- en: Who is the chemist behind the tyre Polar Grip?
-- zh: Polar Grip轮胎的胶料是哪位化学师研发的？
SELECT compound.chemist FROM compound JOIN tyre ON compound.compound_id = tyre.compound_id WHERE tyre.name = 'Polar Grip';

-- en: Total scrap for every press, please.
-- zh: 请给出每台硫化机的总废品数。
SELECT press.name, sum(cured_lot.scrap) FROM press JOIN cured_lot ON press.press_id = cured_lot.press_id GROUP BY press.press_id, press.name;

-- en: Which tyre has the best average braking distance, i.e. the shortest?
-- zh: 平均制动距离最短的轮胎是哪款？
SELECT tyre.name FROM tyre JOIN road_test ON tyre.tyre_id = road_test.tyre_id GROUP BY tyre.tyre_id, tyre.name ORDER BY avg(road_test.braking_m) LIMIT 1;

-- en: What different drivers have tested tyres with a compound by Igor Sand?
-- zh: 哪些不同的车手测试过使用Igor Sand所研发胶料的轮胎？
SELECT DISTINCT road_test.driver FROM road_test JOIN tyre ON road_test.tyre_id = tyre.tyre_id JOIN compound ON tyre.compound_id = compound.compound_id WHERE compound.chemist = 'Igor Sand';

-- en: Tyres never road-tested?
-- zh: 从未路试的轮胎有哪些？
SELECT name FROM tyre WHERE tyre_id NOT IN (SELECT tyre_id FROM road_test);

-- en: Which compounds cost more than average?
-- zh: 成本高于平均的胶料有哪些？
SELECT name FROM compound WHERE cost > (SELECT avg(cost) FROM compound);

-- en: Names of tyres that had a lot with over 50 pieces of scrap?
-- zh: 有批次废品超过50条的轮胎有哪些？
SELECT name FROM tyre WHERE tyre_id IN (SELECT tyre_id FROM cured_lot WHERE scrap > 50);

-- en: Which drivers have tested on Ice but not on Gravel?
-- zh: 哪些车手在Ice上测试过但没有在Gravel上测试过？
SELECT driver FROM road_test WHERE surface = 'Ice' EXCEPT SELECT driver FROM road_test WHERE surface = 'Gravel';
