-- Rice paddies of a village cooperative: growers, paddies, rice varieties and harvests.
CREATE TABLE grower (
  grower_id INT,
  name VARCHAR(50),
  hamlet VARCHAR(40),
  birth_year INT,
  phone VARCHAR(20),
  PRIMARY KEY (grower_id)
);
CREATE TABLE paddy (
  paddy_id INT,
  grower_id INT,
  area_mu DOUBLE,
  soil VARCHAR(20),
  terraced VARCHAR(1),
  elevation INT,
  PRIMARY KEY (paddy_id),
  FOREIGN KEY (grower_id) REFERENCES grower (grower_id)
);
CREATE TABLE variety (
  variety_id INT,
  name VARCHAR(40),
  grain_type VARCHAR(20),
  days_to_ripen INT,
  released INT,
  PRIMARY KEY (variety_id)
);
CREATE TABLE harvest (
  harvest_id INT,
  paddy_id INT,
  variety_id INT,
  harvest_year INT,
  season VARCHAR(10),
  yield_kg DOUBLE,
  moisture DOUBLE,
  PRIMARY KEY (harvest_id),
  FOREIGN KEY (paddy_id) REFERENCES paddy (paddy_id),
  FOREIGN KEY (variety_id) REFERENCES variety (variety_id)
);

-- en: Who farms in the hamlet of Longtang?
-- zh: Longtang村有哪些种植户？
SELECT name FROM grower WHERE hamlet = 'Longtang';

-- en: How many paddies are terraced (T)?
-- zh: 梯田（T）共有多少块？
SELECT count(*) FROM paddy WHERE terraced = 'T';

-- en: How many paddies are not terraced (F)?
-- zh: 不是梯田（F）的稻田有多少块？
SELECT count(*) FROM paddy WHERE terraced = 'F';

-- en: Which rice takes the longest to mature?
-- zh: 生育期最长的水稻品种是哪个？
SELECT name FROM variety ORDER BY days_to_ripen DESC LIMIT 1;

-- en: What kinds of soil do we have? Each once.
-- zh: 稻田有哪些不同的土质？
SELECT DISTINCT soil FROM paddy;

-- en: Average size of the paddies for every soil.
-- zh: 各种土质的稻田平均面积是多少？
SELECT soil, avg(area_mu) FROM paddy GROUP BY soil;

-- en: Give the name and release year of varieties whose name contains 'Jasmine', newest first.
-- zh: 列出名称中含有“Jasmine”的品种及其推出年份，从新到旧排列。
SELECT name, released FROM variety WHERE name LIKE '%Jasmine%' ORDER BY released DESC;

-- en: How many paddies does each grower work?
-- zh: 每个种植户耕种多少块稻田？
SELECT grower.name, count(*) FROM grower JOIN paddy ON grower.grower_id = paddy.grower_id GROUP BY grower.grower_id, grower.name;

-- en: Who owns paddies higher than 800 metres? Different names only.
-- zh: 谁拥有海拔超过800米的稻田？姓名不要重复。
SELECT DISTINCT grower.name FROM grower JOIN paddy ON grower.grower_id = paddy.grower_id WHERE paddy.elevation > 800;

-- en: Which varieties did Chen Guang harvest in 2022?
-- zh: Chen Guang在2022年收割了哪些品种？
SELECT variety.name FROM variety JOIN harvest ON variety.variety_id = harvest.variety_id JOIN paddy ON harvest.paddy_id = paddy.paddy_id JOIN grower ON paddy.grower_id = grower.grower_id WHERE grower.name = 'Chen Guang' AND harvest.harvest_year = 2022;

-- en: What did each grower bring in altogether in kilograms?
-- zh: 每个种植户的总产量是多少公斤？
SELECT grower.name, sum(harvest.yield_kg) FROM grower JOIN paddy ON grower.grower_id = paddy.grower_id JOIN harvest ON paddy.paddy_id = harvest.paddy_id GROUP BY grower.grower_id, grower.name;

-- en: Which variety has been harvested most often?
-- zh: 收割次数最多的品种是哪个？
SELECT variety.name FROM variety JOIN harvest ON variety.variety_id = harvest.variety_id GROUP BY variety.variety_id, variety.name ORDER BY count(*) DESC LIMIT 1;

-- en: Varieties that no one has ever harvested?
-- zh: 哪些品种从来没有人收割过？
SELECT name FROM variety WHERE variety_id NOT IN (SELECT variety_id FROM harvest);

-- en: Growers without any paddy, please.
-- zh: 请列出没有任何稻田的种植户。
SELECT name FROM grower WHERE grower_id NOT IN (SELECT grower_id FROM paddy);

-- en: Which hamlets have more than 5 growers?
-- zh: 种植户超过5户的村子有哪些？
SELECT hamlet FROM grower GROUP BY hamlet HAVING count(*) > 5;

-- en: What was the best and the worst yield in the Early season of 2023?
-- zh: 2023年Early季的最高产量和最低产量各是多少？
SELECT max(yield_kg), min(yield_kg) FROM harvest WHERE season = 'Early' AND harvest_year = 2023;

-- en: Which grain types were harvested on clay paddies (Clay) but not on sandy ones (Sand)?
-- zh: 哪些稻米类型在Clay土质的稻田收获过，却没有在Sand土质的稻田收获过？
SELECT variety.grain_type FROM variety JOIN harvest ON variety.variety_id = harvest.variety_id JOIN paddy ON harvest.paddy_id = paddy.paddy_id WHERE paddy.soil = 'Clay' EXCEPT SELECT variety.grain_type FROM variety JOIN harvest ON variety.variety_id = harvest.variety_id JOIN paddy ON harvest.paddy_id = paddy.paddy_id WHERE paddy.soil = 'Sand';

-- en: Average moisture of the grain by variety.
-- zh: 各品种收获时的平均含水率是多少？
SELECT variety.name, avg(harvest.moisture) FROM variety JOIN harvest ON variety.variety_id = harvest.variety_id GROUP BY variety.variety_id, variety.name;

-- en: Ids of paddies between 2 and 4 mu in size.
-- zh: 面积在2到4亩之间的稻田编号有哪些？
SELECT paddy_id FROM paddy WHERE area_mu BETWEEN 2 AND 4;

-- en: Number of harvests in each year.
-- zh: 列出每一年的收割次数。
SELECT harvest_year, count(*) FROM harvest GROUP BY harvest_year;

-- en: Which harvests gave a yield above average? Show harvest ids and yields.
-- zh: 哪些收割的产量高于平均值？给出收割编号和产量。
SELECT harvest_id, yield_kg FROM harvest WHERE yield_kg > (SELECT avg(yield_kg) FROM harvest);

-- en: Telephone number of whoever farms the largest paddy.
-- zh: 最大那块稻田的种植户电话是多少？
SELECT grower.phone FROM grower JOIN paddy ON grower.grower_id = paddy.grower_id ORDER BY paddy.area_mu DESC LIMIT 1;
