-- A geological survey: drilling companies, boreholes, the cores pulled out of them and the minerals found.
CREATE TABLE drill_company (
  company_id INT,
  name VARCHAR(60),
  hq_city VARCHAR(40),
  licence_type VARCHAR(20),
  rig_count INT,
  PRIMARY KEY (company_id)
);
CREATE TABLE formation (
  formation_id INT,
  name VARCHAR(60),
  rock_type VARCHAR(30),
  period_name VARCHAR(30),
  age_ma DOUBLE,
  PRIMARY KEY (formation_id)
);
CREATE TABLE borehole (
  hole_id INT,
  code VARCHAR(15),
  county VARCHAR(40),
  elevation_m DOUBLE,
  total_depth_m DOUBLE,
  drilled_year INT,
  purpose VARCHAR(30),
  company_id INT,
  PRIMARY KEY (hole_id),
  FOREIGN KEY (company_id) REFERENCES drill_company (company_id)
);
CREATE TABLE core (
  core_id INT,
  hole_id INT,
  formation_id INT,
  top_m DOUBLE,
  bottom_m DOUBLE,
  colour VARCHAR(20),
  storage_shelf VARCHAR(10),
  PRIMARY KEY (core_id),
  FOREIGN KEY (hole_id) REFERENCES borehole (hole_id),
  FOREIGN KEY (formation_id) REFERENCES formation (formation_id)
);
CREATE TABLE mineral (
  mineral_id INT,
  name VARCHAR(40),
  formula VARCHAR(40),
  hardness DOUBLE,
  colour VARCHAR(20),
  PRIMARY KEY (mineral_id)
);
CREATE TABLE core_mineral (
  core_id INT,
  mineral_id INT,
  percent_weight DOUBLE,
  PRIMARY KEY (core_id, mineral_id),
  FOREIGN KEY (core_id) REFERENCES core (core_id),
  FOREIGN KEY (mineral_id) REFERENCES mineral (mineral_id)
);

-- en: What is the code of the deepest borehole?
-- zh: 最深的钻孔编号是什么？
SELECT code FROM borehole ORDER BY total_depth_m DESC LIMIT 1;

-- en: List code and total depth of the boreholes drilled in Marlow county for Groundwater.
-- zh: 列出Marlow县为Groundwater目的所钻钻孔的编号和总深度。
SELECT code, total_depth_m FROM borehole WHERE county = 'Marlow' AND purpose = 'Groundwater';

-- en: How many formations are Jurassic?
-- zh: 属于Jurassic的地层有多少个？
SELECT count(*) FROM formation WHERE period_name = 'Jurassic';

-- en: Which minerals are Green?
-- zh: 哪些矿物是Green色的？
SELECT name FROM mineral WHERE colour = 'Green';

-- en: On which shelves are the Green cores stored?
-- zh: Green色的岩芯存放在哪些架子上？
SELECT storage_shelf FROM core WHERE colour = 'Green';

-- en: How many boreholes has each county got?
-- zh: 各县分别有多少个钻孔？
SELECT county, count(*) FROM borehole GROUP BY county;

-- en: Who drilled borehole BH-207?
-- zh: 钻孔BH-207是哪家公司钻的？
SELECT drill_company.name FROM drill_company JOIN borehole ON drill_company.company_id = borehole.company_id WHERE borehole.code = 'BH-207';

-- en: In what cities are the companies based that drilled a hole deeper than 1500 metres?
-- zh: 钻过深度超过1500米钻孔的公司总部设在哪些城市？
SELECT hq_city FROM drill_company WHERE company_id IN (SELECT company_id FROM borehole WHERE total_depth_m > 1500);

-- en: What is the average age of the formations by rock type?
-- zh: 各岩石类型的地层平均年龄是多少？
SELECT rock_type, avg(age_ma) FROM formation GROUP BY rock_type;

-- en: Which mineral turns up in the most cores?
-- zh: 出现在最多岩芯中的矿物是哪种？
SELECT mineral.name FROM mineral JOIN core_mineral ON mineral.mineral_id = core_mineral.mineral_id GROUP BY mineral.mineral_id, mineral.name ORDER BY count(*) DESC LIMIT 1;

-- en: Give me the formulas of the minerals found in Black cores.
-- zh: 给出Black色岩芯中所含矿物的化学式。
SELECT mineral.formula FROM mineral JOIN core_mineral ON mineral.mineral_id = core_mineral.mineral_id JOIN core ON core_mineral.core_id = core.core_id WHERE core.colour = 'Black';

-- en: How many rigs do all the companies have together?
-- zh: 所有公司一共有多少台钻机？
SELECT sum(rig_count) FROM drill_company;

-- en: Which drilling companies never drilled any borehole?
-- zh: 哪些钻探公司没有钻过任何钻孔？
SELECT name FROM drill_company WHERE company_id NOT IN (SELECT company_id FROM borehole);

-- en: What are the minimum and maximum elevations of boreholes drilled between 1970 and 1979?
-- zh: 1970年至1979年间所钻钻孔的最低和最高孔口高程分别是多少？
SELECT min(elevation_m), max(elevation_m) FROM borehole WHERE drilled_year BETWEEN 1970 AND 1979;

-- en: Which formations were reached in boreholes of Telford county? Unique names.
-- zh: Telford县的钻孔钻遇了哪些地层？名称去重。
SELECT DISTINCT formation.name FROM formation JOIN core ON formation.formation_id = core.formation_id JOIN borehole ON core.hole_id = borehole.hole_id WHERE borehole.county = 'Telford';

-- en: What purpose has been the most usual for drilling?
-- zh: 最常见的钻孔用途是什么？
SELECT purpose FROM borehole GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;

-- en: Names of the 3 hardest minerals.
-- zh: 硬度最高的3种矿物的名称。
SELECT name FROM mineral ORDER BY hardness DESC LIMIT 3;

-- en: Show boreholes with more than 5 cores: code and number of cores.
-- zh: 列出岩芯数超过5个的钻孔编号及其岩芯数量。
SELECT borehole.code, count(*) FROM borehole JOIN core ON borehole.hole_id = core.hole_id GROUP BY borehole.hole_id, borehole.code HAVING count(*) > 5;

-- en: Which minerals are softer than the average mineral?
-- zh: 哪些矿物的硬度低于平均硬度？
SELECT name FROM mineral WHERE hardness < (SELECT avg(hardness) FROM mineral);

-- en: What percentage by weight of Galena was there in each core, given as core id and percentage, richest first?
-- zh: 各岩芯中Galena的重量百分比是多少？给出岩芯id和百分比，含量高的在前。
SELECT core_mineral.core_id, core_mineral.percent_weight FROM core_mineral JOIN mineral ON core_mineral.mineral_id = mineral.mineral_id WHERE mineral.name = 'Galena' ORDER BY core_mineral.percent_weight DESC;

-- en: Which counties had drilling in both 1988 and 2004?
-- zh: 哪些县在1988年和2004年都有钻孔？
SELECT county FROM borehole WHERE drilled_year = 1988 INTERSECT SELECT county FROM borehole WHERE drilled_year = 2004;

-- en: What colours occur for minerals but not for cores?
-- zh: 哪些颜色在矿物中出现但在岩芯中没有？
SELECT colour FROM mineral EXCEPT SELECT colour FROM core;
