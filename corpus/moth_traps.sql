-- Moth monitoring with light traps: sites, traps, nights, species and counts.
CREATE TABLE site (
  site_no INT,
  site_name VARCHAR(60),
  habitat VARCHAR(30),
  county VARCHAR(40),
  altitude INT,
  owner VARCHAR(60),
  PRIMARY KEY (site_no)
);
CREATE TABLE trap (
  trap_no INT,
  site_no INT,
  model VARCHAR(30),
  lamp_watt INT,
  bought DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (trap_no),
  FOREIGN KEY (site_no) REFERENCES site (site_no)
);
CREATE TABLE recorder (
  rec_no INT,
  name VARCHAR(60),
  county VARCHAR(40),
  joined DATE,
  level VARCHAR(20),
  PRIMARY KEY (rec_no)
);
CREATE TABLE trap_night (
  night_no INT,
  trap_no INT,
  rec_no INT,
  held DATE,
  min_temp DOUBLE,
  wind VARCHAR(15),
  PRIMARY KEY (night_no),
  FOREIGN KEY (trap_no) REFERENCES trap (trap_no),
  FOREIGN KEY (rec_no) REFERENCES recorder (rec_no)
);
CREATE TABLE moth (
  moth_no INT,
  name VARCHAR(60),
  latin_name VARCHAR(60),
  family VARCHAR(40),
  wingspan_mm INT,
  status VARCHAR(20),
  PRIMARY KEY (moth_no)
);
CREATE TABLE moth_count (
  night_no INT,
  moth_no INT,
  individuals INT,
  PRIMARY KEY (night_no, moth_no),
  FOREIGN KEY (night_no) REFERENCES trap_night (night_no),
  FOREIGN KEY (moth_no) REFERENCES moth (moth_no)
);

-- en: What is the Latin name of the Dusky Sallow?
-- zh: Dusky Sallow的拉丁学名是什么？
SELECT latin_name FROM moth WHERE name = 'Dusky Sallow';

-- en: List the sites on Heath in Powys.
-- zh: 列出位于Powys、生境为Heath的样点。
SELECT site_name FROM site WHERE habitat = 'Heath' AND county = 'Powys';

-- en: Which nights, by date, were colder than 2 degrees with Calm wind?
-- zh: 哪些日期的夜间最低气温低于2度且风况为Calm？
SELECT held FROM trap_night WHERE min_temp < 2 AND wind = 'Calm';

-- en: Which moth has the widest wingspan?
-- zh: 翅展最大的蛾是哪种？
SELECT name FROM moth ORDER BY wingspan_mm DESC LIMIT 1;

-- en: Which moth was recorded on the most nights?
-- zh: 在最多夜晚被记录到的蛾是哪种？
SELECT moth.name FROM moth JOIN moth_count ON moth.moth_no = moth_count.moth_no GROUP BY moth.moth_no, moth.name ORDER BY count(*) DESC LIMIT 1;

-- en: Of which moth were the most individuals caught?
-- zh: 捕获个体总数最多的蛾是哪种？
SELECT moth.name FROM moth JOIN moth_count ON moth.moth_no = moth_count.moth_no GROUP BY moth.moth_no, moth.name ORDER BY sum(moth_count.individuals) DESC LIMIT 1;

-- en: How many species of moth are Endangered?
-- zh: 有多少种蛾处于Endangered状态？
SELECT count(*) FROM moth WHERE status = 'Endangered';

-- en: How many families are there among the moths? Don't count twice.
-- zh: 这些蛾分属多少个不同的科？
SELECT count(DISTINCT family) FROM moth;

-- en: What did the Robinson traps cost in total?
-- zh: 型号为Robinson的诱捕器总共花了多少钱？
SELECT sum(price) FROM trap WHERE model = 'Robinson';

-- en: What is the average price of the Robinson traps?
-- zh: 型号为Robinson的诱捕器平均价格是多少？
SELECT avg(price) FROM trap WHERE model = 'Robinson';

-- en: Average wingspan for every family?
-- zh: 每个科的平均翅展是多少？
SELECT family, avg(wingspan_mm) FROM moth GROUP BY family;

-- en: How many recorders are there at each level?
-- zh: 各级别的记录员各有多少人？
SELECT level, count(*) FROM recorder GROUP BY level;

-- en: Which habitats have at least 2 sites?
-- zh: 哪些生境有至少2个样点？
SELECT habitat FROM site GROUP BY habitat HAVING count(*) >= 2;

-- en: The highest site and its owner, please.
-- zh: 请给出海拔最高的样点及其所有者。
SELECT site_name, owner FROM site ORDER BY altitude DESC LIMIT 1;

-- en: In which county do recorders of level Expert live, and what are their names?
-- zh: Expert级别的记录员住在哪个郡，叫什么名字？
SELECT county, name FROM recorder WHERE level = 'Expert';

-- en: Which moths did Gwen Pryce catch?
-- zh: Gwen Pryce捕到过哪些蛾？
SELECT moth.name FROM moth JOIN moth_count ON moth.moth_no = moth_count.moth_no JOIN trap_night ON moth_count.night_no = trap_night.night_no JOIN recorder ON trap_night.rec_no = recorder.rec_no WHERE recorder.name = 'Gwen Pryce';

-- en: For each site name, how many traps stand there?
-- zh: 每个样点各有几台诱捕器？列出样点名称。
SELECT site.site_name, count(*) FROM site JOIN trap ON site.site_no = trap.site_no GROUP BY site.site_no, site.site_name;

-- en: What were the dates of trapping at Cwm Bog?
-- zh: 在Cwm Bog进行诱捕的日期有哪些？
SELECT trap_night.held FROM trap_night JOIN trap ON trap_night.trap_no = trap.trap_no JOIN site ON trap.site_no = site.site_no WHERE site.site_name = 'Cwm Bog';

-- en: Which recorders worked fewer than 5 nights (but at least one)?
-- zh: 哪些记录员工作过但不足5个夜晚？
SELECT recorder.name FROM recorder JOIN trap_night ON recorder.rec_no = trap_night.rec_no GROUP BY recorder.rec_no, recorder.name HAVING count(*) < 5;

-- en: Which moths have never turned up in a trap?
-- zh: 哪些蛾从未在诱捕器中出现过？
SELECT name FROM moth WHERE moth_no NOT IN (SELECT moth_no FROM moth_count);

-- en: Models of traps whose lamp is stronger than average.
-- zh: 灯功率高于平均值的诱捕器型号有哪些？
SELECT model FROM trap WHERE lamp_watt > (SELECT avg(lamp_watt) FROM trap);

-- en: Which counties have a site but no recorder?
-- zh: 哪些郡有样点但没有记录员？
SELECT county FROM site EXCEPT SELECT county FROM recorder;
