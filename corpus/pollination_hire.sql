-- Beekeepers who hire out hives to fruit growers for pollination.
CREATE TABLE keeper (
  keeper_no INT,
  name VARCHAR(50),
  village VARCHAR(40),
  phone VARCHAR(20),
  since_year INT,
  PRIMARY KEY (keeper_no)
);
CREATE TABLE hive (
  hive_no INT,
  keeper_no INT,
  type VARCHAR(20),
  bee_race VARCHAR(30),
  queen_year INT,
  strength INT,
  status VARCHAR(20),
  PRIMARY KEY (hive_no),
  FOREIGN KEY (keeper_no) REFERENCES keeper (keeper_no)
);
CREATE TABLE orchard (
  orch_no INT,
  name VARCHAR(50),
  owner VARCHAR(50),
  village VARCHAR(40),
  crop VARCHAR(30),
  area_ha DOUBLE,
  PRIMARY KEY (orch_no)
);
CREATE TABLE contract (
  contr_no INT,
  orch_no INT,
  keeper_no INT,
  start_dt DATE,
  end_dt DATE,
  fee DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (contr_no),
  FOREIGN KEY (orch_no) REFERENCES orchard (orch_no),
  FOREIGN KEY (keeper_no) REFERENCES keeper (keeper_no)
);
CREATE TABLE placement (
  contr_no INT,
  hive_no INT,
  spot VARCHAR(30),
  honey_kg DOUBLE,
  PRIMARY KEY (contr_no, hive_no),
  FOREIGN KEY (contr_no) REFERENCES contract (contr_no),
  FOREIGN KEY (hive_no) REFERENCES hive (hive_no)
);

-- en: Phone number of Ida Brenner?
-- zh: Ida Brenner的电话是多少？
SELECT phone FROM keeper WHERE name = 'Ida Brenner';

-- en: Which orchards grow Cherry or Plum?
-- zh: 哪些果园种植Cherry或Plum？
SELECT name FROM orchard WHERE crop = 'Cherry' OR crop = 'Plum';

-- en: Numbers of the contracts that began in 2023, latest first.
-- zh: 列出2023年开始的合同编号，最新的排在前面。
SELECT contr_no FROM contract WHERE start_dt BETWEEN '2023-01-01' AND '2023-12-31' ORDER BY start_dt DESC;

-- en: What is the total fee of all contracts?
-- zh: 所有合同的费用总和是多少？
SELECT sum(fee) FROM contract;

-- en: What is the mean fee of a contract?
-- zh: 一份合同的平均费用是多少？
SELECT avg(fee) FROM contract;

-- en: How many hives of the Carniolan race are there?
-- zh: Carniolan蜂种的蜂箱有多少个？
SELECT count(*) FROM hive WHERE bee_race = 'Carniolan';

-- en: How many hives of each type do we have?
-- zh: 每种类型的蜂箱各有多少个？
SELECT type, count(*) FROM hive GROUP BY type;

-- en: Which crop covers the largest total area?
-- zh: 哪种作物的总面积最大？
SELECT crop FROM orchard GROUP BY crop ORDER BY sum(area_ha) DESC LIMIT 1;

-- en: Villages with two or more keepers?
-- zh: 哪些村子有两位或以上的养蜂人？
SELECT village FROM keeper GROUP BY village HAVING count(*) >= 2;

-- en: Who has been keeping bees the longest?
-- zh: 谁养蜂的时间最久？
SELECT name FROM keeper ORDER BY since_year LIMIT 1;

-- en: Name the owner of the biggest orchard.
-- zh: 面积最大的果园归谁所有？
SELECT owner FROM orchard ORDER BY area_ha DESC LIMIT 1;

-- en: Which different keepers have contracts with an orchard in Altdorf?
-- zh: 哪些不同的养蜂人与Altdorf的果园签了合同？
SELECT DISTINCT keeper.name FROM keeper JOIN contract ON keeper.keeper_no = contract.keeper_no JOIN orchard ON contract.orch_no = orchard.orch_no WHERE orchard.village = 'Altdorf';

-- en: Which different orchards have contracts with a keeper from Altdorf?
-- zh: 哪些不同的果园与来自Altdorf的养蜂人签了合同？
SELECT DISTINCT orchard.name FROM orchard JOIN contract ON orchard.orch_no = contract.orch_no JOIN keeper ON contract.keeper_no = keeper.keeper_no WHERE keeper.village = 'Altdorf';

-- en: For each keeper, the name and the number of hives owned.
-- zh: 每位养蜂人各拥有多少个蜂箱？列出姓名和数量。
SELECT keeper.name, count(*) FROM keeper JOIN hive ON keeper.keeper_no = hive.keeper_no GROUP BY keeper.keeper_no, keeper.name;

-- en: For each keeper, the name and the number of contracts signed.
-- zh: 每位养蜂人各签了多少份合同？列出姓名和数量。
SELECT keeper.name, count(*) FROM keeper JOIN contract ON keeper.keeper_no = contract.keeper_no GROUP BY keeper.keeper_no, keeper.name;

-- en: What different races of bees have been put out in the orchard Sonnenhang?
-- zh: Sonnenhang果园里放过哪些不同的蜂种？
SELECT DISTINCT hive.bee_race FROM hive JOIN placement ON hive.hive_no = placement.hive_no JOIN contract ON placement.contr_no = contract.contr_no JOIN orchard ON contract.orch_no = orchard.orch_no WHERE orchard.name = 'Sonnenhang';

-- en: Which orchard produced the most honey in all its placements together?
-- zh: 哪个果园的所有放箱累计产蜜最多？
SELECT orchard.name FROM orchard JOIN contract ON orchard.orch_no = contract.orch_no JOIN placement ON contract.contr_no = placement.contr_no GROUP BY orchard.orch_no, orchard.name ORDER BY sum(placement.honey_kg) DESC LIMIT 1;

-- en: Hive numbers that were never placed anywhere.
-- zh: 哪些编号的蜂箱从未被放置过？
SELECT hive_no FROM hive WHERE hive_no NOT IN (SELECT hive_no FROM placement);

-- en: Show orchards larger than the average orchard together with their crop.
-- zh: 列出面积大于平均值的果园及其作物。
SELECT name, crop FROM orchard WHERE area_ha > (SELECT avg(area_ha) FROM orchard);

-- en: Who owns hives of strength 9 or above?
-- zh: 谁拥有强度9以上（含9）的蜂箱？
SELECT name FROM keeper WHERE keeper_no IN (SELECT keeper_no FROM hive WHERE strength >= 9);

-- en: Villages that have an orchard but no keeper.
-- zh: 哪些村子有果园却没有养蜂人？
SELECT village FROM orchard EXCEPT SELECT village FROM keeper;

-- en: Which keepers own both a Dadant and a Langstroth hive?
-- zh: 哪些养蜂人同时拥有Dadant和Langstroth类型的蜂箱？
SELECT keeper.name FROM keeper JOIN hive ON keeper.keeper_no = hive.keeper_no WHERE hive.type = 'Dadant' INTERSECT SELECT keeper.name FROM keeper JOIN hive ON keeper.keeper_no = hive.keeper_no WHERE hive.type = 'Langstroth';
