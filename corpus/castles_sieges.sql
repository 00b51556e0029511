-- Castles, the noble families who held them, sieges they withstood and restoration campaigns.
CREATE TABLE noble_house (
  house_id INT,
  house_name VARCHAR(40),
  motto VARCHAR(80),
  title VARCHAR(20),
  seat_region VARCHAR(40),
  extinct_year INT,
  PRIMARY KEY (house_id)
);
CREATE TABLE castle (
  castle_id INT,
  castle_name VARCHAR(50),
  region VARCHAR(40),
  built_year INT,
  type VARCHAR(30),
  towers INT,
  wall_thickness_m DOUBLE,
  condition_now VARCHAR(20),
  entry_price DECIMAL(6,2),
  PRIMARY KEY (castle_id)
);
CREATE TABLE tenure (
  castle_id INT,
  house_id INT,
  from_year INT,
  to_year INT,
  acquired_by VARCHAR(20),
  PRIMARY KEY (castle_id, house_id),
  FOREIGN KEY (castle_id) REFERENCES castle (castle_id),
  FOREIGN KEY (house_id) REFERENCES noble_house (house_id)
);
CREATE TABLE siege (
  siege_id INT,
  castle_id INT,
  attacker_house_id INT,
  siege_year INT,
  days INT,
  outcome VARCHAR(20),
  PRIMARY KEY (siege_id),
  FOREIGN KEY (castle_id) REFERENCES castle (castle_id),
  FOREIGN KEY (attacker_house_id) REFERENCES noble_house (house_id)
);
CREATE TABLE restoration (
  rest_id INT,
  castle_id INT,
  part VARCHAR(30),
  start_date DATE,
  cost DECIMAL(12,2),
  contractor VARCHAR(60),
  PRIMARY KEY (rest_id),
  FOREIGN KEY (castle_id) REFERENCES castle (castle_id)
);

-- en: Which castles are in Ruins?
-- zh: 哪些城堡现在是Ruins？
SELECT castle_name FROM castle WHERE condition_now = 'Ruins';

-- en: Which houses owned Rabenfels over the centuries?
-- zh: 历史上哪些家族拥有过Rabenfels？
SELECT noble_house.house_name FROM noble_house JOIN tenure ON noble_house.house_id = tenure.house_id JOIN castle ON tenure.castle_id = castle.castle_id WHERE castle.castle_name = 'Rabenfels';

-- en: Give the motto of the Counts of Ahrn, i.e. the house Ahrn with title Count.
-- zh: 爵位为Count的Ahrn家族的族训是什么？
SELECT motto FROM noble_house WHERE house_name = 'Ahrn' AND title = 'Count';

-- en: How many sieges ended in Surrender?
-- zh: 以Surrender结束的围城有多少次？
SELECT count(*) FROM siege WHERE outcome = 'Surrender';

-- en: Which castles did the house of Ahrn besiege?
-- zh: Ahrn家族围攻过哪些城堡？
SELECT castle.castle_name FROM castle JOIN siege ON castle.castle_id = siege.castle_id JOIN noble_house ON siege.attacker_house_id = noble_house.house_id WHERE noble_house.house_name = 'Ahrn';

-- en: Castles per region, please, with the average number of towers.
-- zh: 各地区的城堡数量和平均塔楼数。
SELECT region, count(*), avg(towers) FROM castle GROUP BY region;

-- en: What's the cheapest entrance price among the Water Castle type?
-- zh: Water Castle类城堡中最便宜的门票多少钱？
SELECT min(entry_price) FROM castle WHERE type = 'Water Castle';

-- en: The castle with the thickest walls?
-- zh: 城墙最厚的城堡是哪座？
SELECT castle_name FROM castle ORDER BY wall_thickness_m DESC LIMIT 1;

-- en: How did the house of Velden get hold of Rabenfels?
-- zh: Velden家族是以什么方式得到Rabenfels的？
SELECT tenure.acquired_by FROM tenure JOIN noble_house ON tenure.house_id = noble_house.house_id JOIN castle ON tenure.castle_id = castle.castle_id WHERE noble_house.house_name = 'Velden' AND castle.castle_name = 'Rabenfels';

-- en: Castles in Styria or Carinthia built before 1200, oldest first.
-- zh: Styria或Carinthia在1200年以前建的城堡，最古老的在前。
SELECT castle_name FROM castle WHERE (region = 'Styria' OR region = 'Carinthia') AND built_year < 1200 ORDER BY built_year;

-- en: Total cost of the works done by Mauer & Sohn.
-- zh: Mauer & Sohn承包的修复工程总费用。
SELECT sum(cost) FROM restoration WHERE contractor = 'Mauer & Sohn';

-- en: Which castle was besieged the most times?
-- zh: 被围攻次数最多的城堡是哪座？
SELECT castle.castle_name FROM castle JOIN siege ON castle.castle_id = siege.castle_id GROUP BY castle.castle_id, castle.castle_name ORDER BY count(*) DESC LIMIT 1;

-- en: Castles never besieged.
-- zh: 从未被围攻过的城堡。
SELECT castle_name FROM castle WHERE castle_id NOT IN (SELECT castle_id FROM siege);

-- en: Which families came by a castle in Styria through Marriage?
-- zh: 哪些家族通过Marriage得到过Styria的城堡？
SELECT noble_house.house_name FROM noble_house JOIN tenure ON noble_house.house_id = tenure.house_id JOIN castle ON tenure.castle_id = castle.castle_id WHERE castle.region = 'Styria' AND tenure.acquired_by = 'Marriage';

-- en: Contractors with 3 or more restorations.
-- zh: 做过3次及以上修复工程的承包商。
SELECT contractor FROM restoration GROUP BY contractor HAVING count(*) >= 3;

-- en: When did work begin on the Chapel of Rabenfels?
-- zh: Rabenfels的Chapel是哪天开始修复的？
SELECT restoration.start_date FROM restoration JOIN castle ON restoration.castle_id = castle.castle_id WHERE castle.castle_name = 'Rabenfels' AND restoration.part = 'Chapel';

-- en: Years and lengths of the sieges that lasted longer than the average siege.
-- zh: 持续天数超过平均值的围城发生在哪年，持续多少天？
SELECT siege_year, days FROM siege WHERE days > (SELECT avg(days) FROM siege);

-- en: Houses that died out after 1700, latest first.
-- zh: 1700年以后绝嗣的家族，从晚到早。
SELECT house_name FROM noble_house WHERE extinct_year > 1700 ORDER BY extinct_year DESC;

-- en: Which houses held at least two castles, and how many?
-- zh: 拥有过至少两座城堡的家族有哪些，各几座？
SELECT noble_house.house_name, count(*) FROM noble_house JOIN tenure ON noble_house.house_id = tenure.house_id GROUP BY noble_house.house_id, noble_house.house_name HAVING count(*) >= 2;

-- en: What has been spent on each castle's restoration (castle name and sum)?
-- zh: 每座城堡的修复总费用是多少？列出城堡名和金额。
SELECT castle.castle_name, sum(restoration.cost) FROM castle JOIN restoration ON castle.castle_id = restoration.castle_id GROUP BY castle.castle_id, castle.castle_name;

-- en: Regions that have Hilltop castles but no Palace.
-- zh: 有Hilltop类城堡但没有Palace类城堡的地区。
SELECT region FROM castle WHERE type = 'Hilltop' EXCEPT SELECT region FROM castle WHERE type = 'Palace';

-- en: In what type of castle was the siege of 1487 that ended in Relief?
-- zh: 1487年以Relief告终的围城发生在什么类型的城堡？
SELECT castle.type FROM castle JOIN siege ON castle.castle_id = siege.castle_id WHERE siege.siege_year = 1487 AND siege.outcome = 'Relief';
