-- A home repair service: homes, craftsmen and their trades, jobs and materials used.
CREATE TABLE trade (
  trade_code VARCHAR(6),
  name VARCHAR(40),
  base_price DECIMAL(10,2),
  PRIMARY KEY (trade_code)
);
CREATE TABLE craftsman (
  cr_no INT,
  name VARCHAR(60),
  city VARCHAR(40),
  status VARCHAR(20),
  rating DOUBLE,
  since_year INT,
  PRIMARY KEY (cr_no)
);
CREATE TABLE craftsman_trade (
  cr_no INT,
  trade_code VARCHAR(6),
  certified_year INT,
  PRIMARY KEY (cr_no, trade_code),
  FOREIGN KEY (cr_no) REFERENCES craftsman (cr_no),
  FOREIGN KEY (trade_code) REFERENCES trade (trade_code)
);
CREATE TABLE customer_home (
  home_no INT,
  owner_name VARCHAR(60),
  street VARCHAR(60),
  city VARCHAR(40),
  type VARCHAR(20),
  built_year INT,
  PRIMARY KEY (home_no)
);
CREATE TABLE repair_job (
  job_no INT,
  home_no INT,
  cr_no INT,
  trade_code VARCHAR(6),
  requested_on DATE,
  status VARCHAR(20),
  hours DOUBLE,
  price DECIMAL(10,2),
  PRIMARY KEY (job_no),
  FOREIGN KEY (home_no) REFERENCES customer_home (home_no),
  FOREIGN KEY (cr_no) REFERENCES craftsman (cr_no),
  FOREIGN KEY (trade_code) REFERENCES trade (trade_code)
);
CREATE TABLE material (
  mat_no INT,
  name VARCHAR(60),
  type VARCHAR(20),
  unit_price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (mat_no)
);
CREATE TABLE job_material (
  job_no INT,
  mat_no INT,
  quantity DOUBLE,
  PRIMARY KEY (job_no, mat_no),
  FOREIGN KEY (job_no) REFERENCES repair_job (job_no),
  FOREIGN KEY (mat_no) REFERENCES material (mat_no)
);

-- en: Craftsmen from Limerick with a rating over 4.5.
-- zh: Limerick评分超过4.5的工匠有哪些？
SELECT name FROM craftsman WHERE city = 'Limerick' AND rating > 4.5;

-- en: Who owns a home in Limerick of type Cottage?
-- zh: Limerick的Cottage类房屋归谁所有？
SELECT owner_name FROM customer_home WHERE city = 'Limerick' AND type = 'Cottage';

-- en: Number of jobs Waiting.
-- zh: 状态为Waiting的维修任务有多少个？
SELECT count(*) FROM repair_job WHERE status = 'Waiting';

-- en: Which materials are Discontinued? Name and unit price.
-- zh: 哪些材料已Discontinued？列出名称和单价。
SELECT name, unit_price FROM material WHERE status = 'Discontinued';

-- en: Which craftsmen can do Plumbing?
-- zh: 哪些工匠会做Plumbing？
SELECT craftsman.name FROM craftsman JOIN craftsman_trade ON craftsman.cr_no = craftsman_trade.cr_no JOIN trade ON craftsman_trade.trade_code = trade.trade_code WHERE trade.name = 'Plumbing';

-- en: How much did Niamh Carmody pay for her repairs altogether?
-- zh: Niamh Carmody的维修总共花了多少钱？
SELECT sum(repair_job.price) FROM repair_job JOIN customer_home ON repair_job.home_no = customer_home.home_no WHERE customer_home.owner_name = 'Niamh Carmody';

-- en: Average unit price of materials by type.
-- zh: 各类材料的平均单价是多少？
SELECT type, avg(unit_price) FROM material GROUP BY type;

-- en: Which craftsman has done the most jobs?
-- zh: 完成任务最多的工匠是谁？
SELECT craftsman.name FROM craftsman JOIN repair_job ON craftsman.cr_no = repair_job.cr_no GROUP BY craftsman.cr_no, craftsman.name ORDER BY count(*) DESC LIMIT 1;

-- en: For every trade, its name and the hours worked on its jobs.
-- zh: 每个工种的名称及其任务的总工时。
SELECT trade.name, sum(repair_job.hours) FROM trade JOIN repair_job ON trade.trade_code = repair_job.trade_code GROUP BY trade.trade_code, trade.name;

-- en: Materials that went into job 3050 and the quantities.
-- zh: 3050号任务用了哪些材料？数量各是多少？
SELECT material.name, job_material.quantity FROM material JOIN job_material ON material.mat_no = job_material.mat_no WHERE job_material.job_no = 3050;

-- en: Streets of the homes where Padraig Dunne worked.
-- zh: Padraig Dunne去过哪些街道的房屋干活？
SELECT customer_home.street FROM customer_home JOIN repair_job ON customer_home.home_no = repair_job.home_no JOIN craftsman ON repair_job.cr_no = craftsman.cr_no WHERE craftsman.name = 'Padraig Dunne';

-- en: Who certified most recently in any trade? Give the craftsman's name.
-- zh: 最近取得工种认证的工匠是谁？
SELECT craftsman.name FROM craftsman JOIN craftsman_trade ON craftsman.cr_no = craftsman_trade.cr_no ORDER BY craftsman_trade.certified_year DESC LIMIT 1;

-- en: Which craftsmen have never had a job?
-- zh: 从未接过任务的工匠有哪些？
SELECT name FROM craftsman WHERE cr_no NOT IN (SELECT cr_no FROM repair_job);

-- en: The street and city of the oldest home.
-- zh: 最古老的房屋在哪个城市的哪条街？
SELECT street, city FROM customer_home ORDER BY built_year ASC LIMIT 1;

-- en: Cities having both homes and craftsmen.
-- zh: 既有房屋又有工匠的城市。
SELECT city FROM customer_home INTERSECT SELECT city FROM craftsman;

-- en: Jobs that cost more than average, by number, with price, from high to low.
-- zh: 按价格从高到低列出高于平均价格的任务编号和价格。
SELECT job_no, price FROM repair_job WHERE price > (SELECT avg(price) FROM repair_job) ORDER BY price DESC;

-- en: How many homes of each type are there in Cork?
-- zh: Cork每种类型的房屋各有多少？
SELECT type, count(*) FROM customer_home WHERE city = 'Cork' GROUP BY type;

-- en: Which different owners had repairs that used Oak Plank?
-- zh: 哪些不同的房主的维修用到了Oak Plank？
SELECT DISTINCT customer_home.owner_name FROM customer_home JOIN repair_job ON customer_home.home_no = repair_job.home_no JOIN job_material ON repair_job.job_no = job_material.job_no JOIN material ON job_material.mat_no = material.mat_no WHERE material.name = 'Oak Plank';

-- en: Materials used in at least 10 jobs.
-- zh: 在至少10个任务中用过的材料。
SELECT material.name FROM material JOIN job_material ON material.mat_no = job_material.mat_no GROUP BY material.mat_no, material.name HAVING count(*) >= 10;

-- en: Lowest, highest and mean base price of the trades.
-- zh: 各工种基础价格的最低、最高和平均值。
SELECT min(base_price), max(base_price), avg(base_price) FROM trade;

-- en: What status do most craftsmen have?
-- zh: 大多数工匠处于什么状态？
SELECT status FROM craftsman GROUP BY status ORDER BY count(*) DESC LIMIT 1;

-- en: Craftsmen, by number, who know the trade with code ROOF but not the one with code TILE.
-- zh: 会代码为ROOF的工种但不会TILE的工匠编号。
SELECT cr_no FROM craftsman_trade WHERE trade_code = 'ROOF' EXCEPT SELECT cr_no FROM craftsman_trade WHERE trade_code = 'TILE';
