-- A beekeepers' cooperative: keepers, apiaries, hives, queens, inspections and honey harvests.
CREATE TABLE keeper (
  keeper_id INT,
  keeper_name VARCHAR(50),
  village VARCHAR(40),
  member_since INT,
  mobile VARCHAR(20),
  PRIMARY KEY (keeper_id)
);
CREATE TABLE apiary (
  apiary_id INT,
  keeper_id INT,
  apiary_name VARCHAR(50),
  village VARCHAR(40),
  altitude_m INT,
  main_flora VARCHAR(30),
  PRIMARY KEY (apiary_id),
  FOREIGN KEY (keeper_id) REFERENCES keeper (keeper_id)
);
CREATE TABLE queen (
  queen_id INT,
  breed VARCHAR(30),
  birth_year INT,
  mark_colour VARCHAR(15),
  mother_id INT,
  PRIMARY KEY (queen_id),
  FOREIGN KEY (mother_id) REFERENCES queen (queen_id)
);
CREATE TABLE hive (
  hive_id INT,
  apiary_id INT,
  queen_id INT,
  hive_type VARCHAR(20),
  frames INT,
  installed_on DATE,
  PRIMARY KEY (hive_id),
  FOREIGN KEY (apiary_id) REFERENCES apiary (apiary_id),
  FOREIGN KEY (queen_id) REFERENCES queen (queen_id)
);
CREATE TABLE hive_check (
  check_id INT,
  hive_id INT,
  checked_by INT,
  checked_on DATE,
  mites_per_100 DOUBLE,
  temperament VARCHAR(15),
  weight_kg DOUBLE,
  PRIMARY KEY (check_id),
  FOREIGN KEY (hive_id) REFERENCES hive (hive_id),
  FOREIGN KEY (checked_by) REFERENCES keeper (keeper_id)
);
CREATE TABLE harvest (
  harvest_id INT,
  hive_id INT,
  harvested_on DATE,
  honey_type VARCHAR(30),
  kilos DOUBLE,
  moisture_pct DOUBLE,
  PRIMARY KEY (harvest_id),
  FOREIGN KEY (hive_id) REFERENCES hive (hive_id)
);

-- en: How many kilos of honey has each keeper harvested? Keeper name and kilos.
-- zh: 每位养蜂人收了多少公斤蜂蜜？给出姓名和公斤数。
SELECT keeper.keeper_name, sum(harvest.kilos) FROM keeper JOIN apiary ON keeper.keeper_id = apiary.keeper_id JOIN hive ON apiary.apiary_id = hive.apiary_id JOIN harvest ON hive.hive_id = harvest.hive_id GROUP BY keeper.keeper_id, keeper.keeper_name;

-- en: Apiaries above 900 metres with Heather as the main flora
-- zh: 海拔900米以上、主要蜜源为Heather的蜂场
SELECT apiary_name FROM apiary WHERE altitude_m > 900 AND main_flora = 'Heather';

-- en: Which types of honey come from the apiaries of Ludmila Horak? List them without repeats.
-- zh: Ludmila Horak的蜂场出产哪些种类的蜂蜜？不要重复。
SELECT DISTINCT harvest.honey_type FROM harvest JOIN hive ON harvest.hive_id = hive.hive_id JOIN apiary ON hive.apiary_id = apiary.apiary_id JOIN keeper ON apiary.keeper_id = keeper.keeper_id WHERE keeper.keeper_name = 'Ludmila Horak';

-- en: How many queens are of the Buckfast breed?
-- zh: Buckfast品种的蜂王有多少只？
SELECT count(*) FROM queen WHERE breed = 'Buckfast';

-- en: Which queen breed yields the most honey in total?
-- zh: 哪个蜂王品种的总产蜜量最高？
SELECT queen.breed FROM queen JOIN hive ON queen.queen_id = hive.queen_id JOIN harvest ON hive.hive_id = harvest.hive_id GROUP BY queen.breed ORDER BY sum(harvest.kilos) DESC LIMIT 1;

-- en: Name of the highest apiary
-- zh: 海拔最高的蜂场叫什么？
SELECT apiary_name FROM apiary ORDER BY altitude_m DESC LIMIT 1;

-- en: Average moisture of each honey type
-- zh: 各种蜂蜜的平均含水率
SELECT honey_type, avg(moisture_pct) FROM harvest GROUP BY honey_type;

-- en: Ids of hives that gave no harvest
-- zh: 没有收过蜜的蜂箱编号
SELECT hive_id FROM hive WHERE hive_id NOT IN (SELECT hive_id FROM harvest);

-- en: Who checked the hives standing at Stone Meadow on 2023-05-21?
-- zh: 2023-05-21是谁检查了Stone Meadow的蜂箱？
SELECT keeper.keeper_name FROM keeper JOIN hive_check ON keeper.keeper_id = hive_check.checked_by JOIN hive ON hive_check.hive_id = hive.hive_id JOIN apiary ON hive.apiary_id = apiary.apiary_id WHERE apiary.apiary_name = 'Stone Meadow' AND hive_check.checked_on = '2023-05-21';

-- en: In which apiaries was a temperament of Aggressive noted? Distinct names.
-- zh: 哪些蜂场曾记录到Aggressive的蜂群性情？名称去重。
SELECT DISTINCT apiary.apiary_name FROM apiary JOIN hive ON apiary.apiary_id = hive.apiary_id JOIN hive_check ON hive.hive_id = hive_check.hive_id WHERE hive_check.temperament = 'Aggressive';

-- en: Keepers having at least two apiaries
-- zh: 拥有至少两个蜂场的养蜂人
SELECT keeper.keeper_name FROM keeper JOIN apiary ON keeper.keeper_id = apiary.keeper_id GROUP BY keeper.keeper_id, keeper.keeper_name HAVING count(*) >= 2;

-- en: Checks with more mites than average: check id and mites per hundred
-- zh: 螨虫数高于平均值的检查：编号和每百只螨虫数
SELECT check_id, mites_per_100 FROM hive_check WHERE mites_per_100 > (SELECT avg(mites_per_100) FROM hive_check);

-- en: For each queen with a known mother, give her id, her breed and the breed of the mother.
-- zh: 对每只已知母亲的蜂王，给出其编号、品种以及母亲的品种。
SELECT a.queen_id, a.breed, b.breed FROM queen AS a JOIN queen AS b ON a.mother_id = b.queen_id;

-- en: Keepers who keep bees in a village other than their own: name and apiary name
-- zh: 蜂场不在自己所住村子的养蜂人：姓名和蜂场名
SELECT keeper.keeper_name, apiary.apiary_name FROM keeper JOIN apiary ON keeper.keeper_id = apiary.keeper_id WHERE keeper.village <> apiary.village;

-- en: Which flora is the commonest main flora?
-- zh: 最常见的主要蜜源植物是什么？
SELECT main_flora FROM apiary GROUP BY main_flora ORDER BY count(*) DESC LIMIT 1;

-- en: Total Acacia honey collected in 2022
-- zh: 2022年收获的Acacia蜜总量
SELECT sum(kilos) FROM harvest WHERE honey_type = 'Acacia' AND year(harvested_on) = 2022;

-- en: How many hives has each apiary, from most to fewest? Apiary names please.
-- zh: 每个蜂场有多少个蜂箱？列出蜂场名，从多到少。
SELECT apiary.apiary_name, count(*) FROM apiary JOIN hive ON apiary.apiary_id = hive.apiary_id GROUP BY apiary.apiary_id, apiary.apiary_name ORDER BY count(*) DESC;

-- en: Names and mobiles of keepers from Dolna who joined in 2010 or earlier
-- zh: 住在Dolna、2010年或更早入会的养蜂人姓名和手机
SELECT keeper_name, mobile FROM keeper WHERE village = 'Dolna' AND member_since <= 2010;

-- en: The three biggest harvests with date and kilos
-- zh: 产量最大的三次收获的日期和公斤数
SELECT harvested_on, kilos FROM harvest ORDER BY kilos DESC LIMIT 3;

-- en: What colours mark the queens living in Langstroth hives? Give the distinct ones.
-- zh: Langstroth蜂箱里的蜂王用哪些颜色标记？去重。
SELECT DISTINCT queen.mark_colour FROM queen JOIN hive ON queen.queen_id = hive.queen_id WHERE hive.hive_type = 'Langstroth';

-- en: Keepers who never carried out a hive check
-- zh: 从未做过蜂箱检查的养蜂人
SELECT keeper_name FROM keeper WHERE keeper_id NOT IN (SELECT checked_by FROM hive_check);

-- en: Which apiaries produced both Linden and Chestnut honey?
-- zh: 哪些蜂场既产过Linden蜜又产过Chestnut蜜？
SELECT apiary.apiary_name FROM apiary JOIN hive ON apiary.apiary_id = hive.apiary_id JOIN harvest ON hive.hive_id = harvest.hive_id WHERE harvest.honey_type = 'Linden' INTERSECT SELECT apiary.apiary_name FROM apiary JOIN hive ON apiary.apiary_id = hive.apiary_id JOIN harvest ON hive.hive_id = harvest.hive_id WHERE harvest.honey_type = 'Chestnut';
