-- A weaving mill: yarns, fabrics, looms, weavers and the fabric rolls they produce.
CREATE TABLE yarn (
  yarn_code VARCHAR(10),
  yarn_name VARCHAR(40),
  fibre VARCHAR(20),
  origin_country VARCHAR(40),
  colour VARCHAR(20),
  price_per_kg DECIMAL(10,2),
  PRIMARY KEY (yarn_code)
);
CREATE TABLE fabric (
  fabric_id INT,
  fabric_name VARCHAR(50),
  weave VARCHAR(20),
  colour VARCHAR(20),
  width_cm INT,
  weight_gsm DOUBLE,
  price_per_metre DECIMAL(10,2),
  PRIMARY KEY (fabric_id)
);
CREATE TABLE fabric_yarn (
  fabric_id INT,
  yarn_code VARCHAR(10),
  use_as VARCHAR(10),
  PRIMARY KEY (fabric_id, yarn_code, use_as),
  FOREIGN KEY (fabric_id) REFERENCES fabric (fabric_id),
  FOREIGN KEY (yarn_code) REFERENCES yarn (yarn_code)
);
CREATE TABLE loom (
  loom_no INT,
  hall VARCHAR(10),
  make VARCHAR(30),
  loom_type VARCHAR(20),
  year_made INT,
  picks_per_min INT,
  PRIMARY KEY (loom_no)
);
CREATE TABLE weaver (
  weaver_id INT,
  given_name VARCHAR(30),
  family_name VARCHAR(30),
  gender VARCHAR(10),
  village VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (weaver_id)
);
CREATE TABLE roll (
  roll_no INT,
  fabric_id INT,
  loom_no INT,
  weaver_id INT,
  woven_on DATE,
  metres DOUBLE,
  faults INT,
  grade VARCHAR(2),
  PRIMARY KEY (roll_no),
  FOREIGN KEY (fabric_id) REFERENCES fabric (fabric_id),
  FOREIGN KEY (loom_no) REFERENCES loom (loom_no),
  FOREIGN KEY (weaver_id) REFERENCES weaver (weaver_id)
);

-- en: What Cotton yarns come from Egypt?
-- zh: 产自Egypt的Cotton纱线有哪些？
SELECT yarn_name FROM yarn WHERE fibre = 'Cotton' AND origin_country = 'Egypt';

-- en: Name the heaviest fabric.
-- zh: 克重最大的面料叫什么？
SELECT fabric_name FROM fabric ORDER BY weight_gsm DESC LIMIT 1;

-- en: How many metres of Twill fabric have been woven in total?
-- zh: Twill组织的面料一共织了多少米？
SELECT sum(roll.metres) FROM roll JOIN fabric ON roll.fabric_id = fabric.fabric_id WHERE fabric.weave = 'Twill';

-- en: Show the number of looms per hall.
-- zh: 各车间分别有多少台织机？
SELECT hall, count(*) FROM loom GROUP BY hall;

-- en: Given name and family name of the Female weavers from Oakbeck?
-- zh: 来自Oakbeck的Female织工的名和姓？
SELECT given_name, family_name FROM weaver WHERE gender = 'Female' AND village = 'Oakbeck';

-- en: Which yarns go into the fabric Moorland Check?
-- zh: 面料Moorland Check用了哪些纱线？
SELECT yarn.yarn_name FROM yarn JOIN fabric_yarn ON yarn.yarn_code = fabric_yarn.yarn_code JOIN fabric ON fabric_yarn.fabric_id = fabric.fabric_id WHERE fabric.fabric_name = 'Moorland Check';

-- en: Fabrics that have Silk as their Warp?
-- zh: 用Silk作Warp的面料有哪些？
SELECT fabric.fabric_name FROM fabric JOIN fabric_yarn ON fabric.fabric_id = fabric_yarn.fabric_id JOIN yarn ON fabric_yarn.yarn_code = yarn.yarn_code WHERE yarn.fibre = 'Silk' AND fabric_yarn.use_as = 'Warp';

-- en: Average price per kilo by fibre, from the dearest fibre to the cheapest.
-- zh: 各种纤维的每公斤均价，从贵到便宜排列。
SELECT fibre, avg(price_per_kg) FROM yarn GROUP BY fibre ORDER BY avg(price_per_kg) DESC;

-- en: Which weaver has woven the most rolls? Return given and family name.
-- zh: 织出布卷最多的织工是谁？给出名和姓。
SELECT weaver.given_name, weaver.family_name FROM weaver JOIN roll ON weaver.weaver_id = roll.weaver_id GROUP BY weaver.weaver_id, weaver.given_name, weaver.family_name ORDER BY count(*) DESC LIMIT 1;

-- en: Yarns we don't use in any fabric.
-- zh: 没有用在任何面料里的纱线。
SELECT yarn_name FROM yarn WHERE yarn_code NOT IN (SELECT yarn_code FROM fabric_yarn);

-- en: Which colours do we have both in yarn and in fabric?
-- zh: 纱线和面料都有的颜色是哪些？
SELECT colour FROM yarn INTERSECT SELECT colour FROM fabric;

-- en: How many rolls of grade B were woven after 2022-12-31?
-- zh: 2022-12-31之后织出的B等布卷有多少卷？
SELECT count(*) FROM roll WHERE grade = 'B' AND woven_on > '2022-12-31';

-- en: What makes of loom were used on 2023-04-18?
-- zh: 2023-04-18使用了哪些牌子的织机？
SELECT loom.make FROM loom JOIN roll ON loom.loom_no = roll.loom_no WHERE roll.woven_on = '2023-04-18';

-- en: What are the least, the most and the average number of faults on a roll?
-- zh: 每卷布的疵点数最少、最多和平均各是多少？
SELECT min(faults), max(faults), avg(faults) FROM roll;

-- en: Looms running faster than the average: number and speed in picks per minute.
-- zh: 速度高于平均值的织机：机号和每分钟纬数。
SELECT loom_no, picks_per_min FROM loom WHERE picks_per_min > (SELECT avg(picks_per_min) FROM loom);

-- en: Which villages have five or more weavers?
-- zh: 哪些村有五名或以上织工？
SELECT village FROM weaver GROUP BY village HAVING count(*) >= 5;

-- en: For each fabric, show its name and the average number of faults on its rolls.
-- zh: 列出每种面料的名称及其布卷的平均疵点数。
SELECT fabric.fabric_name, avg(roll.faults) FROM fabric JOIN roll ON fabric.fabric_id = roll.fabric_id GROUP BY fabric.fabric_id, fabric.fabric_name;

-- en: How old is the oldest loom, i.e. in which year was it made, and in which hall is it?
-- zh: 最老的织机是哪一年造的？在哪个车间？
SELECT year_made, hall FROM loom ORDER BY year_made ASC LIMIT 1;

-- en: Which fabrics has Idris Malloy woven? Each fabric only once.
-- zh: Idris Malloy织过哪些面料？每种只列一次。
SELECT DISTINCT fabric.fabric_name FROM fabric JOIN roll ON fabric.fabric_id = roll.fabric_id JOIN weaver ON roll.weaver_id = weaver.weaver_id WHERE weaver.given_name = 'Idris' AND weaver.family_name = 'Malloy';

-- en: Which is the most common loom type?
-- zh: 最常见的织机类型是哪种？
SELECT loom_type FROM loom GROUP BY loom_type ORDER BY count(*) DESC LIMIT 1;

-- en: Family names of weavers who never wove on a Jacquard loom.
-- zh: 从未用过Jacquard织机的织工的姓。
SELECT family_name FROM weaver WHERE weaver_id NOT IN (SELECT roll.weaver_id FROM roll JOIN loom ON roll.loom_no = loom.loom_no WHERE loom.loom_type = 'Jacquard');

-- en: How many distinct countries do the yarns originate from?
-- zh: 纱线来自多少个不同的产地国？
SELECT count(DISTINCT origin_country) FROM yarn;
