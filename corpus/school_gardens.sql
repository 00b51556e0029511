-- School gardens: schools, beds, crops, pupil gardeners and harvests.
CREATE TABLE schools (
  sch_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  type VARCHAR(20),
  garden_since INT,
  PRIMARY KEY (sch_id)
);
CREATE TABLE beds (
  bed_id INT,
  sch_id INT,
  label VARCHAR(20),
  type VARCHAR(20),
  area_m2 DOUBLE,
  soil VARCHAR(20),
  PRIMARY KEY (bed_id),
  FOREIGN KEY (sch_id) REFERENCES schools (sch_id)
);
CREATE TABLE crops (
  crop_id INT,
  name VARCHAR(40),
  type VARCHAR(20),
  days_to_ripe INT,
  seed_price DECIMAL(10,2),
  PRIMARY KEY (crop_id)
);
CREATE TABLE gardeners (
  grd_id INT,
  name VARCHAR(60),
  age INT,
  class_name VARCHAR(10),
  sch_id INT,
  PRIMARY KEY (grd_id),
  FOREIGN KEY (sch_id) REFERENCES schools (sch_id)
);
CREATE TABLE plantings (
  plt_id INT,
  bed_id INT,
  crop_id INT,
  grd_id INT,
  sown_on DATE,
  harvested_on DATE,
  yield_kg DOUBLE,
  PRIMARY KEY (plt_id),
  FOREIGN KEY (bed_id) REFERENCES beds (bed_id),
  FOREIGN KEY (crop_id) REFERENCES crops (crop_id),
  FOREIGN KEY (grd_id) REFERENCES gardeners (grd_id)
);

-- en: Names of crops of type Herb.
-- zh: Herb类型的作物有哪些？
SELECT name FROM crops WHERE type = 'Herb';

-- en: Labels of beds of type Raised.
-- zh: Raised类型的苗床标签有哪些？
SELECT label FROM beds WHERE type = 'Raised';

-- en: Which gardeners in class 5B are older than 10?
-- zh: 5B班超过10岁的小园丁有哪些？
SELECT name FROM gardeners WHERE class_name = '5B' AND age > 10;

-- en: Ids of the plantings sown after 2023-04-10.
-- zh: 2023-04-10之后播种的种植编号有哪些？
SELECT plt_id FROM plantings WHERE sown_on > '2023-04-10';

-- en: Ids of the plantings harvested after 2023-04-10.
-- zh: 2023-04-10之后收获的种植编号有哪些？
SELECT plt_id FROM plantings WHERE harvested_on > '2023-04-10';

-- en: How many plantings have not been harvested yet?
-- zh: 还没有收获的种植有多少次？
SELECT count(*) FROM plantings WHERE harvested_on IS NULL;

-- en: How many days does a Root crop take to ripen on average?
-- zh: Root类作物平均需要多少天成熟？
SELECT avg(days_to_ripe) FROM crops WHERE type = 'Root';

-- en: Total bed area for each soil.
-- zh: 每种土壤的苗床总面积是多少？
SELECT soil, sum(area_m2) FROM beds GROUP BY soil;

-- en: How many schools of every type have a garden?
-- zh: 每种类型的学校各有多少所有菜园？
SELECT type, count(*) FROM schools GROUP BY type;

-- en: Which class has the most gardeners?
-- zh: 小园丁最多的是哪个班？
SELECT class_name FROM gardeners GROUP BY class_name ORDER BY count(*) DESC LIMIT 1;

-- en: What crop ripens the fastest?
-- zh: 成熟最快的作物是什么？
SELECT name FROM crops ORDER BY days_to_ripe LIMIT 1;

-- en: What crop has the cheapest seed?
-- zh: 种子最便宜的作物是什么？
SELECT name FROM crops ORDER BY seed_price LIMIT 1;

-- en: What crop has been planted the most times?
-- zh: 种植次数最多的作物是什么？
SELECT crops.name FROM crops JOIN plantings ON crops.crop_id = plantings.crop_id GROUP BY crops.crop_id, crops.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which crops has Ivo Lang grown? Each once.
-- zh: Ivo Lang种过哪些作物？每种只列一次。
SELECT DISTINCT crops.name FROM crops JOIN plantings ON crops.crop_id = plantings.crop_id JOIN gardeners ON plantings.grd_id = gardeners.grd_id WHERE gardeners.name = 'Ivo Lang';

-- en: What school does Ivo Lang go to, and in which town is it?
-- zh: Ivo Lang在哪所学校上学，学校在哪个城镇？
SELECT schools.name, schools.town FROM schools JOIN gardeners ON schools.sch_id = gardeners.sch_id WHERE gardeners.name = 'Ivo Lang';

-- en: Labels and areas of the beds in Oakfield School.
-- zh: Oakfield School的苗床标签和面积是什么？
SELECT beds.label, beds.area_m2 FROM beds JOIN schools ON beds.sch_id = schools.sch_id WHERE schools.name = 'Oakfield School';

-- en: How many kilos has each school harvested? Show the school's name.
-- zh: 每所学校各收获了多少公斤？列出学校名称。
SELECT schools.name, sum(plantings.yield_kg) FROM schools JOIN beds ON schools.sch_id = beds.sch_id JOIN plantings ON beds.bed_id = plantings.bed_id GROUP BY schools.sch_id, schools.name;

-- en: In which towns have Radish been grown? Distinct towns.
-- zh: 哪些不同的城镇种过Radish？
SELECT DISTINCT schools.town FROM schools JOIN beds ON schools.sch_id = beds.sch_id JOIN plantings ON beds.bed_id = plantings.bed_id JOIN crops ON plantings.crop_id = crops.crop_id WHERE crops.name = 'Radish';

-- en: Schools with ten or more beds.
-- zh: 有十块或以上苗床的学校有哪些？
SELECT schools.name FROM schools JOIN beds ON schools.sch_id = beds.sch_id GROUP BY schools.sch_id, schools.name HAVING count(*) >= 10;

-- en: Beds (label) in which nothing was ever planted.
-- zh: 从未种过东西的苗床标签有哪些？
SELECT label FROM beds WHERE bed_id NOT IN (SELECT bed_id FROM plantings);

-- en: Which crops have seed that is dearer than average? Give name and seed price.
-- zh: 种子价格高于平均值的作物有哪些？给出名称和种子价格。
SELECT name, seed_price FROM crops WHERE seed_price > (SELECT avg(seed_price) FROM crops);

-- en: Which towns have both a Primary and a Secondary school?
-- zh: 哪些城镇既有Primary学校又有Secondary学校？
SELECT town FROM schools WHERE type = 'Primary' INTERSECT SELECT town FROM schools WHERE type = 'Secondary';
