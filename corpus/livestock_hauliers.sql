-- Transport of farm animals: farms, lorries, journeys and veterinary checks.
CREATE TABLE farm_site (
  site_no INT,
  site_name VARCHAR(50),
  county VARCHAR(30),
  owner_name VARCHAR(50),
  licence_date DATE,
  PRIMARY KEY (site_no)
);
CREATE TABLE lorry (
  reg_no VARCHAR(12),
  make VARCHAR(30),
  decks INT,
  floor_m2 DOUBLE,
  mfg_year INT,
  licence_date DATE,
  PRIMARY KEY (reg_no)
);
CREATE TABLE vet (
  vet_no INT,
  vet_name VARCHAR(50),
  county VARCHAR(30),
  phone VARCHAR(20),
  PRIMARY KEY (vet_no)
);
CREATE TABLE journey (
  jny_no INT,
  reg_no VARCHAR(12),
  from_site INT,
  to_site INT,
  species VARCHAR(20),
  head INT,
  jny_date DATE,
  hours DOUBLE,
  km DOUBLE,
  PRIMARY KEY (jny_no),
  FOREIGN KEY (reg_no) REFERENCES lorry (reg_no),
  FOREIGN KEY (from_site) REFERENCES farm_site (site_no),
  FOREIGN KEY (to_site) REFERENCES farm_site (site_no)
);
CREATE TABLE welfare_check (
  chk_no INT,
  jny_no INT,
  vet_no INT,
  chk_date DATE,
  score INT,
  injured INT,
  PRIMARY KEY (chk_no),
  FOREIGN KEY (jny_no) REFERENCES journey (jny_no),
  FOREIGN KEY (vet_no) REFERENCES vet (vet_no)
);

-- en: Names of the sites in Kerry and their owners.
-- zh: Kerry的农场名称及其场主。
SELECT site_name, owner_name FROM farm_site WHERE county = 'Kerry';

-- en: Names of the vets in Kerry and their phones.
-- zh: Kerry的兽医姓名及电话。
SELECT vet_name, phone FROM vet WHERE county = 'Kerry';

-- en: Which lorries have 3 decks? Registration numbers, newest lorry first.
-- zh: 有3层车厢的卡车车牌是什么？按制造年份从新到旧排列。
SELECT reg_no FROM lorry WHERE decks = 3 ORDER BY mfg_year DESC;

-- en: How many journeys carried Sheep?
-- zh: 运送Sheep的行程有多少次？
SELECT count(*) FROM journey WHERE species = 'Sheep';

-- en: How many Sheep were carried?
-- zh: 一共运送了多少头Sheep？
SELECT sum(head) FROM journey WHERE species = 'Sheep';

-- en: What is the average welfare score of checks made since 2022-01-01 inclusive?
-- zh: 2022-01-01起（含当日）各次检查的平均福利评分是多少？
SELECT avg(score) FROM welfare_check WHERE chk_date >= '2022-01-01';

-- en: For every species, the longest journey in hours.
-- zh: 各物种最长的运输时间是多少小时？
SELECT species, max(hours) FROM journey GROUP BY species;

-- en: Which make of lorry do we have most of?
-- zh: 我们最多的卡车品牌是哪个？
SELECT make FROM lorry GROUP BY make ORDER BY count(*) DESC LIMIT 1;

-- en: Counties with at least 5 farm sites, in alphabetical order.
-- zh: 至少有5个农场的郡，按字母顺序排列。
SELECT county FROM farm_site GROUP BY county HAVING count(*) >= 5 ORDER BY county;

-- en: Number of the journey that took the most hours.
-- zh: 耗时最长的行程编号。
SELECT jny_no FROM journey ORDER BY hours DESC LIMIT 1;

-- en: Number of the journey that went the most kilometres.
-- zh: 里程最长的行程编号。
SELECT jny_no FROM journey ORDER BY km DESC LIMIT 1;

-- en: Registration and make of the lorry with the largest floor.
-- zh: 底板面积最大的卡车的车牌和品牌。
SELECT reg_no, make FROM lorry ORDER BY floor_m2 DESC LIMIT 1;

-- en: Dates of journeys that left Ballymore Farm.
-- zh: 从Ballymore Farm出发的行程日期。
SELECT journey.jny_date FROM journey JOIN farm_site ON journey.from_site = farm_site.site_no WHERE farm_site.site_name = 'Ballymore Farm';

-- en: Dates of journeys that arrived at Ballymore Farm.
-- zh: 到达Ballymore Farm的行程日期。
SELECT journey.jny_date FROM journey JOIN farm_site ON journey.to_site = farm_site.site_no WHERE farm_site.site_name = 'Ballymore Farm';

-- en: For each vet, name and number of checks.
-- zh: 每位兽医的姓名和检查次数。
SELECT vet.vet_name, count(*) FROM vet JOIN welfare_check ON vet.vet_no = welfare_check.vet_no GROUP BY vet.vet_no, vet.vet_name;

-- en: Which species were checked by Dr Fionn Daly? Give different ones only.
-- zh: Dr Fionn Daly检查过哪些不同的物种？
SELECT DISTINCT journey.species FROM vet JOIN welfare_check ON vet.vet_no = welfare_check.vet_no JOIN journey ON welfare_check.jny_no = journey.jny_no WHERE vet.vet_name = 'Dr Fionn Daly';

-- en: What make is the lorry that did journey 620?
-- zh: 执行620号行程的卡车是什么品牌？
SELECT lorry.make FROM lorry JOIN journey ON lorry.reg_no = journey.reg_no WHERE journey.jny_no = 620;

-- en: For each make of lorry, how many animals were found injured in all?
-- zh: 各品牌卡车运输中发现受伤的动物共有多少头？
SELECT lorry.make, sum(welfare_check.injured) FROM lorry JOIN journey ON lorry.reg_no = journey.reg_no JOIN welfare_check ON journey.jny_no = welfare_check.jny_no GROUP BY lorry.make;

-- en: Owner of the site from which the most journeys started?
-- zh: 发出行程最多的农场的场主是谁？
SELECT farm_site.owner_name FROM farm_site JOIN journey ON farm_site.site_no = journey.from_site GROUP BY farm_site.site_no, farm_site.owner_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which journeys were never checked by a vet? Numbers, please.
-- zh: 没有接受过兽医检查的行程编号。
SELECT jny_no FROM journey WHERE jny_no NOT IN (SELECT jny_no FROM welfare_check);

-- en: Registration numbers of lorries with more floor space than average.
-- zh: 底板面积高于平均的卡车车牌。
SELECT reg_no FROM lorry WHERE floor_m2 > (SELECT avg(floor_m2) FROM lorry);

-- en: Lorries (registration numbers) that have carried both Sheep and Pigs.
-- zh: 既运过Sheep又运过Pigs的卡车车牌。
SELECT reg_no FROM journey WHERE species = 'Sheep' INTERSECT SELECT reg_no FROM journey WHERE species = 'Pigs';
