-- Architecture practices, architects and the buildings they designed, with clients, renovations and honours.
CREATE TABLE bureau (
  bureau_id INT,
  bureau_name VARCHAR(60),
  city VARCHAR(40),
  established INT,
  employees INT,
  PRIMARY KEY (bureau_id)
);
CREATE TABLE architect (
  arch_id INT,
  arch_name VARCHAR(60),
  nationality VARCHAR(30),
  gender VARCHAR(10),
  born INT,
  bureau_id INT,
  PRIMARY KEY (arch_id),
  FOREIGN KEY (bureau_id) REFERENCES bureau (bureau_id)
);
CREATE TABLE building (
  bldg_id INT,
  bldg_name VARCHAR(60),
  use_type VARCHAR(30),
  style VARCHAR(30),
  city VARCHAR(40),
  floors INT,
  height_m DOUBLE,
  completed INT,
  cost_millions DOUBLE,
  PRIMARY KEY (bldg_id)
);
CREATE TABLE design_credit (
  bldg_id INT,
  arch_id INT,
  contribution VARCHAR(30),
  PRIMARY KEY (bldg_id, arch_id),
  FOREIGN KEY (bldg_id) REFERENCES building (bldg_id),
  FOREIGN KEY (arch_id) REFERENCES architect (arch_id)
);
CREATE TABLE renovation (
  reno_id INT,
  bldg_id INT,
  bureau_id INT,
  reno_year INT,
  reason VARCHAR(30),
  cost_millions DOUBLE,
  PRIMARY KEY (reno_id),
  FOREIGN KEY (bldg_id) REFERENCES building (bldg_id),
  FOREIGN KEY (bureau_id) REFERENCES bureau (bureau_id)
);
CREATE TABLE honour (
  honour_id INT,
  honour_name VARCHAR(60),
  honour_year INT,
  bldg_id INT,
  PRIMARY KEY (honour_id),
  FOREIGN KEY (bldg_id) REFERENCES building (bldg_id)
);

-- en: Who designed the Amber Tower?
-- zh: Amber Tower由谁设计？
SELECT architect.arch_name FROM architect JOIN design_credit ON architect.arch_id = design_credit.arch_id JOIN building ON design_credit.bldg_id = building.bldg_id WHERE building.bldg_name = 'Amber Tower';

-- en: Brutalist buildings in Lyon, tallest first.
-- zh: Lyon的Brutalist建筑，从高到矮排列。
SELECT bldg_name FROM building WHERE style = 'Brutalist' AND city = 'Lyon' ORDER BY height_m DESC;

-- en: For which bureau does Saskia Beuker work?
-- zh: Saskia Beuker在哪家事务所工作？
SELECT bureau.bureau_name FROM bureau JOIN architect ON bureau.bureau_id = architect.bureau_id WHERE architect.arch_name = 'Saskia Beuker';

-- en: How many theatres (Theatre) have been completed since 2000?
-- zh: 2000年以来建成的Theatre有几座？
SELECT count(*) FROM building WHERE use_type = 'Theatre' AND completed >= 2000;

-- en: The various styles in which Saskia Beuker has built.
-- zh: Saskia Beuker设计过哪些不同风格的建筑？
SELECT DISTINCT building.style FROM building JOIN design_credit ON building.bldg_id = design_credit.bldg_id JOIN architect ON design_credit.arch_id = architect.arch_id WHERE architect.arch_name = 'Saskia Beuker';

-- en: Average cost in millions for each type of use.
-- zh: 各用途建筑的平均造价（百万）是多少？
SELECT use_type, avg(cost_millions) FROM building GROUP BY use_type;

-- en: What is the total spent on renovations because of Fire?
-- zh: 因Fire而进行的翻修一共花了多少（百万）？
SELECT sum(cost_millions) FROM renovation WHERE reason = 'Fire';

-- en: Which three buildings have the most floors?
-- zh: 楼层最多的三座建筑是哪些？
SELECT bldg_name FROM building ORDER BY floors DESC LIMIT 3;

-- en: Which honours has the Amber Tower got, and in what years?
-- zh: Amber Tower获得过哪些荣誉，分别在哪一年？
SELECT honour.honour_name, honour.honour_year FROM honour JOIN building ON honour.bldg_id = building.bldg_id WHERE building.bldg_name = 'Amber Tower';

-- en: Portuguese women architects (gender Female).
-- zh: 国籍Portuguese的Female建筑师。
SELECT arch_name FROM architect WHERE nationality = 'Portuguese' AND gender = 'Female';

-- en: Which architect has the most buildings to their name?
-- zh: 参与设计建筑最多的建筑师是谁？
SELECT architect.arch_name FROM architect JOIN design_credit ON architect.arch_id = design_credit.arch_id GROUP BY architect.arch_id, architect.arch_name ORDER BY count(*) DESC LIMIT 1;

-- en: Buildings which have never been renovated.
-- zh: 从未翻修过的建筑。
SELECT bldg_name FROM building WHERE bldg_id NOT IN (SELECT bldg_id FROM renovation);

-- en: Which bureaus renovated something in Lyon?
-- zh: 哪些事务所在Lyon做过翻修？
SELECT bureau.bureau_name FROM bureau JOIN renovation ON bureau.bureau_id = renovation.bureau_id JOIN building ON renovation.bldg_id = building.bldg_id WHERE building.city = 'Lyon';

-- en: How many architects does each bureau have? List names, and only where there are 3 or more.
-- zh: 有3名及以上建筑师的事务所，名称和人数分别是什么？
SELECT bureau.bureau_name, count(*) FROM bureau JOIN architect ON bureau.bureau_id = architect.bureau_id GROUP BY bureau.bureau_id, bureau.bureau_name HAVING count(*) >= 3;

-- en: Which city has the greatest number of Gothic Revival buildings?
-- zh: Gothic Revival建筑最多的城市是哪座？
SELECT city FROM building WHERE style = 'Gothic Revival' GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Birth year of the youngest architect?
-- zh: 最年轻的建筑师是哪年出生的？
SELECT max(born) FROM architect;

-- en: Name the buildings taller than the average of all buildings.
-- zh: 高于所有建筑平均高度的建筑。
SELECT bldg_name FROM building WHERE height_m > (SELECT avg(height_m) FROM building);

-- en: Cities having a building but no architecture bureau.
-- zh: 有建筑但没有建筑事务所的城市。
SELECT city FROM building EXCEPT SELECT city FROM bureau;

-- en: Which buildings have a Facade credit, and who holds it?
-- zh: 哪些建筑有Facade署名，分别由谁负责？
SELECT building.bldg_name, architect.arch_name FROM building JOIN design_credit ON building.bldg_id = design_credit.bldg_id JOIN architect ON design_credit.arch_id = architect.arch_id WHERE design_credit.contribution = 'Facade';

-- en: Architects who have worked on a Library and on a Stadium too.
-- zh: 既设计过Library又设计过Stadium的建筑师。
SELECT architect.arch_name FROM architect JOIN design_credit ON architect.arch_id = design_credit.arch_id JOIN building ON design_credit.bldg_id = building.bldg_id WHERE building.use_type = 'Library' INTERSECT SELECT architect.arch_name FROM architect JOIN design_credit ON architect.arch_id = design_credit.arch_id JOIN building ON design_credit.bldg_id = building.bldg_id WHERE building.use_type = 'Stadium';

-- en: How much have renovations of the Corn Exchange cost, and how many were there?
-- zh: Corn Exchange的翻修共花费多少，一共翻修过几次？
SELECT sum(renovation.cost_millions), count(*) FROM renovation JOIN building ON renovation.bldg_id = building.bldg_id WHERE building.bldg_name = 'Corn Exchange';

-- en: In which cities do buildings by Danish architects stand? No repeats.
-- zh: Danish建筑师设计的建筑分布在哪些不同的城市？
SELECT DISTINCT building.city FROM building JOIN design_credit ON building.bldg_id = design_credit.bldg_id JOIN architect ON design_credit.arch_id = architect.arch_id WHERE architect.nationality = 'Danish';
