-- Forest fire lookout towers, watchers, smoke reports and fires.
CREATE TABLE forest (
  fst_no INT,
  name VARCHAR(50),
  county VARCHAR(40),
  main_tree VARCHAR(30),
  area_ha DOUBLE,
  PRIMARY KEY (fst_no)
);
CREATE TABLE tower (
  twr_no INT,
  name VARCHAR(50),
  fst_no INT,
  height_m DOUBLE,
  built_yr INT,
  material VARCHAR(20),
  PRIMARY KEY (twr_no),
  FOREIGN KEY (fst_no) REFERENCES forest (fst_no)
);
CREATE TABLE watcher (
  wtc_no INT,
  name VARCHAR(60),
  county VARCHAR(40),
  age INT,
  twr_no INT,
  PRIMARY KEY (wtc_no),
  FOREIGN KEY (twr_no) REFERENCES tower (twr_no)
);
CREATE TABLE fire (
  fire_no INT,
  name VARCHAR(50),
  fst_no INT,
  started DATE,
  contained DATE,
  area_ha DOUBLE,
  cause VARCHAR(30),
  PRIMARY KEY (fire_no),
  FOREIGN KEY (fst_no) REFERENCES forest (fst_no)
);
CREATE TABLE smoke_report (
  rep_no INT,
  wtc_no INT,
  fire_no INT,
  reported_at DATETIME,
  bearing INT,
  distance_km DOUBLE,
  PRIMARY KEY (rep_no),
  FOREIGN KEY (wtc_no) REFERENCES watcher (wtc_no),
  FOREIGN KEY (fire_no) REFERENCES fire (fire_no)
);

-- en: Show Wooden towers with their height. Wooden is the material.
-- zh: 列出材质为Wooden的瞭望塔及其高度。
SELECT name, height_m FROM tower WHERE material = 'Wooden';

-- en: Names of fires that broke out on or before 2020-07-01?
-- zh: 2020-07-01或之前起火的火灾名称有哪些？
SELECT name FROM fire WHERE started <= '2020-07-01';

-- en: Names of fires under control on or before 2020-07-01?
-- zh: 2020-07-01或之前得到控制的火灾名称有哪些？
SELECT name FROM fire WHERE contained <= '2020-07-01';

-- en: What's the total area of all the forests?
-- zh: 所有森林的总面积是多少？
SELECT sum(area_ha) FROM forest;

-- en: What's the total area burnt by all the fires?
-- zh: 所有火灾的过火总面积是多少？
SELECT sum(area_ha) FROM fire;

-- en: How many reports gave a distance beyond 15 km?
-- zh: 距离超过15公里的烟情报告有多少份？
SELECT count(*) FROM smoke_report WHERE distance_km > 15;

-- en: How many fires is each cause to blame for?
-- zh: 每种起因各造成多少起火灾？
SELECT cause, count(*) FROM fire GROUP BY cause;

-- en: Which cause has burnt the largest area on average?
-- zh: 平均过火面积最大的起因是什么？
SELECT cause FROM fire GROUP BY cause ORDER BY avg(area_ha) DESC LIMIT 1;

-- en: Counties with two or more forests.
-- zh: 哪些县有两片或以上的森林？
SELECT county FROM forest GROUP BY county HAVING count(*) >= 2;

-- en: Name and year of the tallest tower.
-- zh: 最高的瞭望塔叫什么，建于哪一年？
SELECT name, built_yr FROM tower ORDER BY height_m DESC LIMIT 1;

-- en: The oldest tower is called what?
-- zh: 最古老的瞭望塔叫什么？
SELECT name FROM tower ORDER BY built_yr LIMIT 1;

-- en: The oldest watcher is called what?
-- zh: 年纪最大的瞭望员叫什么？
SELECT name FROM watcher ORDER BY age DESC LIMIT 1;

-- en: Towers in forests where Spruce is the main tree.
-- zh: 以Spruce为主要树种的森林里有哪些瞭望塔？
SELECT tower.name FROM tower JOIN forest ON tower.fst_no = forest.fst_no WHERE forest.main_tree = 'Spruce';

-- en: Who reported the Gull Creek fire, and at what time?
-- zh: 谁报告了Gull Creek火灾，是什么时间？
SELECT watcher.name, smoke_report.reported_at FROM watcher JOIN smoke_report ON watcher.wtc_no = smoke_report.wtc_no JOIN fire ON smoke_report.fire_no = fire.fire_no WHERE fire.name = 'Gull Creek';

-- en: In which forest does Agnes Lund keep watch?
-- zh: Agnes Lund在哪片森林值守？
SELECT forest.name FROM forest JOIN tower ON forest.fst_no = tower.fst_no JOIN watcher ON tower.twr_no = watcher.twr_no WHERE watcher.name = 'Agnes Lund';

-- en: Fires per forest, with forest names.
-- zh: 每片森林各发生过多少起火灾？列出森林名称。
SELECT forest.name, count(*) FROM forest JOIN fire ON forest.fst_no = fire.fst_no GROUP BY forest.fst_no, forest.name;

-- en: The watcher with the greatest number of smoke reports.
-- zh: 烟情报告最多的瞭望员是谁？
SELECT watcher.name FROM watcher JOIN smoke_report ON watcher.wtc_no = smoke_report.wtc_no GROUP BY watcher.wtc_no, watcher.name ORDER BY count(*) DESC LIMIT 1;

-- en: Fires with at least 3 reports.
-- zh: 至少有3份报告的火灾有哪些？
SELECT fire.name FROM fire JOIN smoke_report ON fire.fire_no = smoke_report.fire_no GROUP BY fire.fire_no, fire.name HAVING count(*) >= 3;

-- en: Which forests have been spared, i.e. had no fire?
-- zh: 哪些森林从未发生火灾？
SELECT name FROM forest WHERE fst_no NOT IN (SELECT fst_no FROM fire);

-- en: Fires bigger than the average fire.
-- zh: 过火面积大于平均值的火灾有哪些？
SELECT name FROM fire WHERE area_ha > (SELECT avg(area_ha) FROM fire);

-- en: Towers at which a watcher over 60 is posted.
-- zh: 哪些瞭望塔有超过60岁的瞭望员？
SELECT name FROM tower WHERE twr_no IN (SELECT twr_no FROM watcher WHERE age > 60);

-- en: Which forests have seen fires caused both by Lightning and by Campfire?
-- zh: 哪些森林既发生过由Lightning引起的火灾，又发生过由Campfire引起的火灾？
SELECT forest.name FROM forest JOIN fire ON forest.fst_no = fire.fst_no WHERE fire.cause = 'Lightning' INTERSECT SELECT forest.name FROM forest JOIN fire ON forest.fst_no = fire.fst_no WHERE fire.cause = 'Campfire';
