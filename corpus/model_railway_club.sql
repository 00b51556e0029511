-- A model railway club: members, locomotives, layouts, running sessions and repairs.
CREATE TABLE member (
  mbr_id INT,
  mbr_name VARCHAR(60),
  town VARCHAR(40),
  age INT,
  joined INT,
  grade VARCHAR(20),
  PRIMARY KEY (mbr_id)
);
CREATE TABLE manufacturer (
  mfr_id INT,
  mfr_name VARCHAR(40),
  country VARCHAR(40),
  founded INT,
  PRIMARY KEY (mfr_id)
);
CREATE TABLE loco (
  loco_id INT,
  owner_id INT,
  mfr_id INT,
  loco_name VARCHAR(40),
  gauge VARCHAR(5),
  traction VARCHAR(20),
  livery VARCHAR(20),
  length_mm INT,
  bought_price DECIMAL(8,2),
  PRIMARY KEY (loco_id),
  FOREIGN KEY (owner_id) REFERENCES member (mbr_id),
  FOREIGN KEY (mfr_id) REFERENCES manufacturer (mfr_id)
);
CREATE TABLE layout (
  layout_id INT,
  layout_name VARCHAR(50),
  gauge VARCHAR(5),
  theme VARCHAR(40),
  track_m DOUBLE,
  begun INT,
  built_by INT,
  PRIMARY KEY (layout_id),
  FOREIGN KEY (built_by) REFERENCES member (mbr_id)
);
CREATE TABLE running (
  loco_id INT,
  layout_id INT,
  run_date DATE,
  laps INT,
  derailments INT,
  PRIMARY KEY (loco_id, layout_id, run_date),
  FOREIGN KEY (loco_id) REFERENCES loco (loco_id),
  FOREIGN KEY (layout_id) REFERENCES layout (layout_id)
);

-- en: Which locomotives belong to Winifred Oakes?
-- zh: Winifred Oakes拥有哪些机车？
SELECT loco.loco_name FROM loco JOIN member ON loco.owner_id = member.mbr_id WHERE member.mbr_name = 'Winifred Oakes';

-- en: Who built the Alpine Loop?
-- zh: Alpine Loop是谁搭建的？
SELECT member.mbr_name FROM member JOIN layout ON member.mbr_id = layout.built_by WHERE layout.layout_name = 'Alpine Loop';

-- en: Count the Steam locomotives in gauge N.
-- zh: N规格的Steam机车有多少台？
SELECT count(*) FROM loco WHERE traction = 'Steam' AND gauge = 'N';

-- en: Owners whose locomotives ran on the Alpine Loop, distinct names in alphabetical order.
-- zh: 哪些会员的机车在Alpine Loop上跑过？姓名去重并按字母排序。
SELECT DISTINCT member.mbr_name FROM member JOIN loco ON member.mbr_id = loco.owner_id JOIN running ON loco.loco_id = running.loco_id JOIN layout ON running.layout_id = layout.layout_id WHERE layout.layout_name = 'Alpine Loop' ORDER BY member.mbr_name;

-- en: What is the longest Green locomotive called, and how long is it?
-- zh: 最长的Green涂装机车叫什么？有多长？
SELECT loco_name, length_mm FROM loco WHERE livery = 'Green' ORDER BY length_mm DESC LIMIT 1;

-- en: How many locomotives were made by each manufacturer? Its name too.
-- zh: 各厂商分别生产了多少台机车？列出厂商名称。
SELECT manufacturer.mfr_name, count(*) FROM manufacturer JOIN loco ON manufacturer.mfr_id = loco.mfr_id GROUP BY manufacturer.mfr_id, manufacturer.mfr_name;

-- en: Average purchase price for each kind of traction.
-- zh: 各种牵引方式的机车平均购入价是多少？
SELECT traction, avg(bought_price) FROM loco GROUP BY traction;

-- en: Honorary members over 75: name and town, please.
-- zh: 75岁以上的Honorary会员叫什么、住在哪个镇？
SELECT mbr_name, town FROM member WHERE grade = 'Honorary' AND age > 75;

-- en: Which manufacturers from Germany have no locomotive in the club?
-- zh: 哪些Germany厂商在俱乐部里没有一台机车？
SELECT mfr_name FROM manufacturer WHERE country = 'Germany' AND mfr_id NOT IN (SELECT mfr_id FROM loco);

-- en: Total laps that Duchess of Kent has run.
-- zh: Duchess of Kent一共跑了多少圈？
SELECT sum(running.laps) FROM running JOIN loco ON running.loco_id = loco.loco_id WHERE loco.loco_name = 'Duchess of Kent';

-- en: On which layout were there the most derailments overall?
-- zh: 脱轨总次数最多的是哪个沙盘？
SELECT layout.layout_name FROM layout JOIN running ON layout.layout_id = running.layout_id GROUP BY layout.layout_id, layout.layout_name ORDER BY sum(running.derailments) DESC LIMIT 1;

-- en: Which gauges occur among locomotives and among layouts?
-- zh: 哪些轨距规格既有机车又有沙盘？
SELECT gauge FROM loco INTERSECT SELECT gauge FROM layout;

-- en: Layouts with a Harbour theme begun before 2000, with metres of track.
-- zh: 2000年以前开始搭建的Harbour主题沙盘有哪些？轨道多少米？
SELECT layout_name, track_m FROM layout WHERE theme = 'Harbour' AND begun < 2000;

-- en: Different themes of the layouts where something built by Rivarola has run?
-- zh: Rivarola生产的机车跑过的沙盘有哪些主题？去重。
SELECT DISTINCT layout.theme FROM layout JOIN running ON layout.layout_id = running.layout_id JOIN loco ON running.loco_id = loco.loco_id JOIN manufacturer ON loco.mfr_id = manufacturer.mfr_id WHERE manufacturer.mfr_name = 'Rivarola';

-- en: Members owning three or more Diesel engines.
-- zh: 拥有三台及以上Diesel机车的会员有哪些？
SELECT member.mbr_name FROM member JOIN loco ON member.mbr_id = loco.owner_id WHERE loco.traction = 'Diesel' GROUP BY member.mbr_id, member.mbr_name HAVING count(*) >= 3;

-- en: Locomotives costlier than the average one, most expensive first.
-- zh: 购入价高于平均值的机车，按价格从高到低列出。
SELECT loco_name FROM loco WHERE bought_price > (SELECT avg(bought_price) FROM loco) ORDER BY bought_price DESC;

-- en: Which town do most members live in?
-- zh: 会员最多的是哪个镇？
SELECT town FROM member GROUP BY town ORDER BY count(*) DESC LIMIT 1;

-- en: Names of locomotives that ran on 2023-12-26 without a derailment (0).
-- zh: 2023-12-26跑过且脱轨次数为0的机车有哪些？
SELECT loco.loco_name FROM loco JOIN running ON loco.loco_id = running.loco_id WHERE running.run_date = '2023-12-26' AND running.derailments = 0;

-- en: Three longest-standing members?
-- zh: 入会最早的三位会员是谁？
SELECT mbr_name FROM member ORDER BY joined LIMIT 3;

-- en: Liveries seen on Electric locomotives but not on Steam ones.
-- zh: 哪些涂装在Electric机车上有，而在Steam机车上没有？
SELECT livery FROM loco WHERE traction = 'Electric' EXCEPT SELECT livery FROM loco WHERE traction = 'Steam';

-- en: In how many different towns do our members live, and how old are they on average?
-- zh: 会员分布在多少个不同的镇？平均年龄多大？
SELECT count(DISTINCT town), avg(age) FROM member;

-- en: Members that have not built any layout.
-- zh: 没有搭建过沙盘的会员有哪些？
SELECT mbr_name FROM member WHERE mbr_id NOT IN (SELECT built_by FROM layout);
