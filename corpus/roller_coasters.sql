-- Amusement parks and their roller coasters, with the makers, the yearly ridership and the inspections.
CREATE TABLE park (
  park_no INT,
  park_name VARCHAR(60),
  region VARCHAR(40),
  country VARCHAR(40),
  opened INT,
  area_ha DOUBLE,
  ticket_price DECIMAL(10,2),
  PRIMARY KEY (park_no)
);
CREATE TABLE maker (
  maker_no INT,
  maker_name VARCHAR(60),
  country VARCHAR(40),
  founded INT,
  PRIMARY KEY (maker_no)
);
CREATE TABLE coaster (
  coaster_no INT,
  park_no INT,
  maker_no INT,
  coaster_name VARCHAR(60),
  opened INT,
  material VARCHAR(20),
  height_m DOUBLE,
  top_speed DOUBLE,
  inversions INT,
  status VARCHAR(20),
  PRIMARY KEY (coaster_no),
  FOREIGN KEY (park_no) REFERENCES park (park_no),
  FOREIGN KEY (maker_no) REFERENCES maker (maker_no)
);
CREATE TABLE ridership (
  coaster_no INT,
  season INT,
  riders INT,
  avg_wait_min DOUBLE,
  closed_days INT,
  PRIMARY KEY (coaster_no, season),
  FOREIGN KEY (coaster_no) REFERENCES coaster (coaster_no)
);
CREATE TABLE inspection (
  insp_no INT,
  coaster_no INT,
  insp_date DATE,
  inspector VARCHAR(50),
  verdict VARCHAR(20),
  faults INT,
  PRIMARY KEY (insp_no),
  FOREIGN KEY (coaster_no) REFERENCES coaster (coaster_no)
);

-- en: What is the tallest roller coaster?
-- zh: 最高的过山车叫什么？
SELECT coaster_name FROM coaster ORDER BY height_m DESC LIMIT 1;

-- en: What is the fastest roller coaster?
-- zh: 最快的过山车叫什么？
SELECT coaster_name FROM coaster ORDER BY top_speed DESC LIMIT 1;

-- en: What is the oldest roller coaster?
-- zh: 最古老的过山车叫什么？
SELECT coaster_name FROM coaster ORDER BY opened LIMIT 1;

-- en: What is the oldest park?
-- zh: 历史最久的游乐园叫什么？
SELECT park_name FROM park ORDER BY opened LIMIT 1;

-- en: Which parks are situated in Austria?
-- zh: 哪些游乐园位于Austria？
SELECT park_name FROM park WHERE country = 'Austria';

-- en: Which roller coasters are situated in Austria?
-- zh: 哪些过山车位于Austria？
SELECT coaster.coaster_name FROM coaster JOIN park ON coaster.park_no = park.park_no WHERE park.country = 'Austria';

-- en: Which roller coasters were built by makers from Austria?
-- zh: 哪些过山车是由Austria的制造商建造的？
SELECT coaster.coaster_name FROM coaster JOIN maker ON coaster.maker_no = maker.maker_no WHERE maker.country = 'Austria';

-- en: What was the total number of riders of Iron Heron in all seasons?
-- zh: Iron Heron历年的总乘坐人数是多少？
SELECT sum(ridership.riders) FROM ridership JOIN coaster ON ridership.coaster_no = coaster.coaster_no WHERE coaster.coaster_name = 'Iron Heron';

-- en: What was the average number of riders of Iron Heron per season?
-- zh: Iron Heron平均每年有多少人乘坐？
SELECT avg(ridership.riders) FROM ridership JOIN coaster ON ridership.coaster_no = coaster.coaster_no WHERE coaster.coaster_name = 'Iron Heron';

-- en: How many people rode Iron Heron in 2019?
-- zh: 2019年有多少人乘坐Iron Heron？
SELECT ridership.riders FROM ridership JOIN coaster ON ridership.coaster_no = coaster.coaster_no WHERE coaster.coaster_name = 'Iron Heron' AND ridership.season = 2019;

-- en: Which roller coasters have never been inspected?
-- zh: 哪些过山车从未接受过检查？
SELECT coaster_name FROM coaster WHERE coaster_no NOT IN (SELECT coaster_no FROM inspection);

-- en: Which roller coasters have failed an inspection, that is, received the verdict Failed?
-- zh: 哪些过山车的检查结论曾为Failed？
SELECT coaster_name FROM coaster WHERE coaster_no IN (SELECT coaster_no FROM inspection WHERE verdict = 'Failed');

-- en: How many Wooden coasters are Operating?
-- zh: 处于Operating状态的Wooden过山车有多少座？
SELECT count(*) FROM coaster WHERE material = 'Wooden' AND status = 'Operating';

-- en: How many coasters are there of each material?
-- zh: 每种材质的过山车各有多少座？
SELECT material, count(*) FROM coaster GROUP BY material;

-- en: Which maker has built the most coasters?
-- zh: 哪家制造商建造的过山车最多？
SELECT maker.maker_name FROM maker JOIN coaster ON maker.maker_no = coaster.maker_no GROUP BY maker.maker_no, maker.maker_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which parks have at least four coasters, and how high is the tallest one in each of those parks?
-- zh: 哪些游乐园有至少四座过山车，其中最高的一座有多高？
SELECT park.park_name, max(coaster.height_m) FROM park JOIN coaster ON park.park_no = coaster.park_no GROUP BY park.park_no, park.park_name HAVING count(*) >= 4;

-- en: What are the names of the coasters with more than five inversions that opened in 2012, in alphabetical order?
-- zh: 2012年开放、翻转数超过5次的过山车有哪些？请按名称字母顺序排列。
SELECT coaster_name FROM coaster WHERE inversions > 5 AND opened = 2012 ORDER BY coaster_name;

-- en: How many faults did the inspector Greta Holm find on 2021-04-12?
-- zh: 检查员Greta Holm在2021-04-12共发现了多少处故障？
SELECT sum(faults) FROM inspection WHERE inspector = 'Greta Holm' AND insp_date = '2021-04-12';

-- en: What is the average waiting time in each season, listed by season?
-- zh: 每个年度的平均排队时间是多少？请按年度排列。
SELECT season, avg(avg_wait_min) FROM ridership GROUP BY season ORDER BY season;

-- en: Which parks charge a higher price than the average ticket price of the parks in Japan?
-- zh: 哪些游乐园的门票价格高于Japan游乐园的平均票价？
SELECT park_name FROM park WHERE ticket_price > (SELECT avg(ticket_price) FROM park WHERE country = 'Japan');

-- en: Who has inspected a coaster in Larkspur Park?
-- zh: 谁检查过Larkspur Park的过山车？
SELECT inspection.inspector FROM inspection JOIN coaster ON inspection.coaster_no = coaster.coaster_no JOIN park ON coaster.park_no = park.park_no WHERE park.park_name = 'Larkspur Park';

-- en: In which countries are there parks but no makers?
-- zh: 哪些国家有游乐园却没有制造商？
SELECT country FROM park EXCEPT SELECT country FROM maker;
