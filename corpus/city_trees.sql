-- A municipal parks department: parks, trees, species, inspections and gardeners' work.
CREATE TABLE park (
  park_id INT,
  park_name VARCHAR(60),
  borough VARCHAR(40),
  area_ha DOUBLE,
  opened_year INT,
  closing_time VARCHAR(5),
  PRIMARY KEY (park_id)
);
CREATE TABLE species (
  species_id INT,
  common_name VARCHAR(60),
  latin_name VARCHAR(80),
  native_to VARCHAR(40),
  max_height_m DOUBLE,
  evergreen VARCHAR(3),
  PRIMARY KEY (species_id)
);
CREATE TABLE tree (
  tree_id INT,
  park_id INT,
  species_id INT,
  planted_year INT,
  height_m DOUBLE,
  girth_cm INT,
  health VARCHAR(20),
  PRIMARY KEY (tree_id),
  FOREIGN KEY (park_id) REFERENCES park (park_id),
  FOREIGN KEY (species_id) REFERENCES species (species_id)
);
CREATE TABLE gardener (
  gardener_id INT,
  gardener_name VARCHAR(60),
  employed_since DATE,
  wage DECIMAL(10,2),
  contract_type VARCHAR(20),
  PRIMARY KEY (gardener_id)
);
CREATE TABLE park_duty (
  gardener_id INT,
  park_id INT,
  weekly_hours DOUBLE,
  duty VARCHAR(30),
  PRIMARY KEY (gardener_id, park_id),
  FOREIGN KEY (gardener_id) REFERENCES gardener (gardener_id),
  FOREIGN KEY (park_id) REFERENCES park (park_id)
);
CREATE TABLE tree_work (
  work_id INT,
  tree_id INT,
  gardener_id INT,
  done_on DATE,
  work_type VARCHAR(30),
  cost DECIMAL(10,2),
  PRIMARY KEY (work_id),
  FOREIGN KEY (tree_id) REFERENCES tree (tree_id),
  FOREIGN KEY (gardener_id) REFERENCES gardener (gardener_id)
);

-- en: When does Willow Common close?
-- zh: Willow Common几点关门？
SELECT closing_time FROM park WHERE park_name = 'Willow Common';

-- en: How many trees are there in each park? Names please.
-- zh: 每个公园里有多少棵树？请给出公园名称。
SELECT park.park_name, count(*) FROM park JOIN tree ON park.park_id = tree.park_id GROUP BY park.park_id, park.park_name;

-- en: Common and Latin names of species native to Anatolia.
-- zh: 原产于Anatolia的树种的俗名和拉丁名。
SELECT common_name, latin_name FROM species WHERE native_to = 'Anatolia';

-- en: What's the total area of the parks in Northbank?
-- zh: Northbank的公园总面积是多少？
SELECT sum(area_ha) FROM park WHERE borough = 'Northbank';

-- en: How tall is the tallest Wych Elm?
-- zh: 最高的Wych Elm有多高？
SELECT max(tree.height_m) FROM tree JOIN species ON tree.species_id = species.species_id WHERE species.common_name = 'Wych Elm';

-- en: Count the trees by health.
-- zh: 按健康状况统计树木数量。
SELECT health, count(*) FROM tree GROUP BY health;

-- en: Which gardener has the lowest wage?
-- zh: 工资最低的园丁是谁？
SELECT gardener_name FROM gardener ORDER BY wage LIMIT 1;

-- en: In which parks does Dov Abrams do Watering?
-- zh: Dov Abrams在哪些公园负责Watering？
SELECT park.park_name FROM park JOIN park_duty ON park.park_id = park_duty.park_id JOIN gardener ON park_duty.gardener_id = gardener.gardener_id WHERE gardener.gardener_name = 'Dov Abrams' AND park_duty.duty = 'Watering';

-- en: Which species aren't planted anywhere?
-- zh: 哪些树种任何地方都没有种植？
SELECT common_name FROM species WHERE species_id NOT IN (SELECT species_id FROM tree);

-- en: Ids of the trees that are Dying or Dead.
-- zh: 状态为Dying或Dead的树木编号。
SELECT tree_id FROM tree WHERE health = 'Dying' OR health = 'Dead';

-- en: Which species is the most numerous in the city?
-- zh: 全市数量最多的树种是什么？
SELECT species.common_name FROM species JOIN tree ON species.species_id = tree.species_id GROUP BY species.species_id, species.common_name ORDER BY count(*) DESC LIMIT 1;

-- en: What does each type of tree work cost on average?
-- zh: 各类树木养护作业的平均费用是多少？
SELECT work_type, avg(cost) FROM tree_work GROUP BY work_type;

-- en: Show gardeners who put in more than 35 weekly hours over all their parks.
-- zh: 在各公园每周工时合计超过35小时的园丁有哪些？
SELECT gardener.gardener_name FROM gardener JOIN park_duty ON gardener.gardener_id = park_duty.gardener_id GROUP BY gardener.gardener_id, gardener.gardener_name HAVING sum(park_duty.weekly_hours) > 35;

-- en: Parks larger than the average, biggest first.
-- zh: 面积大于平均值的公园，从大到小排列。
SELECT park_name FROM park WHERE area_ha > (SELECT avg(area_ha) FROM park) ORDER BY area_ha DESC;

-- en: Which boroughs have both parks opened before 1900 and parks opened after 2000?
-- zh: 哪些区既有1900年以前开放的公园又有2000年以后开放的公园？
SELECT borough FROM park WHERE opened_year < 1900 INTERSECT SELECT borough FROM park WHERE opened_year > 2000;

-- en: How many pieces of work were carried out between 2024-03-01 and 2024-05-31?
-- zh: 2024-03-01到2024-05-31之间完成了多少次养护作业？
SELECT count(*) FROM tree_work WHERE done_on BETWEEN '2024-03-01' AND '2024-05-31';

-- en: Boroughs with at least three parks?
-- zh: 哪些区至少有三个公园？
SELECT borough FROM park GROUP BY borough HAVING count(*) >= 3;

-- en: Names of evergreen (Yes) species that grow in Quarry Gardens; each name only once, distinct.
-- zh: Quarry Gardens里有哪些不同的常绿（Yes）树种？
SELECT DISTINCT species.common_name FROM species JOIN tree ON species.species_id = tree.species_id JOIN park ON tree.park_id = park.park_id WHERE species.evergreen = 'Yes' AND park.park_name = 'Quarry Gardens';

-- en: Which Seasonal gardeners started before 2020-04-01?
-- zh: 2020-04-01之前入职的Seasonal园丁有哪些？
SELECT gardener_name FROM gardener WHERE contract_type = 'Seasonal' AND employed_since < '2020-04-01';

-- en: On which park has the most money been spent on tree work?
-- zh: 哪个公园的树木养护花费最多？
SELECT park.park_name FROM park JOIN tree ON park.park_id = tree.park_id JOIN tree_work ON tree.tree_id = tree_work.tree_id GROUP BY park.park_id, park.park_name ORDER BY sum(tree_work.cost) DESC LIMIT 1;

-- en: The ten thickest trees: id and girth.
-- zh: 树围最粗的十棵树的编号和树围。
SELECT tree_id, girth_cm FROM tree ORDER BY girth_cm DESC LIMIT 10;

-- en: Gardeners assigned to a park who have never done Pruning. Give their ids.
-- zh: 被分配到公园但从未做过Pruning的园丁编号。
SELECT gardener_id FROM park_duty EXCEPT SELECT gardener_id FROM tree_work WHERE work_type = 'Pruning';
