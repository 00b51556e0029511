-- Concrete deliveries to building sites and the cube strength tests.
CREATE TABLE plant (
  plant_no INT,
  plant_name VARCHAR(40),
  m3_per_hour INT,
  PRIMARY KEY (plant_no)
);
CREATE TABLE project (
  proj_no INT,
  title VARCHAR(60),
  contractor VARCHAR(50),
  borough VARCHAR(30),
  begun DATE,
  PRIMARY KEY (proj_no)
);
CREATE TABLE mix (
  mix_code VARCHAR(10),
  strength_class VARCHAR(10),
  cement_kg INT,
  water_ratio DOUBLE,
  admixture VARCHAR(30),
  PRIMARY KEY (mix_code)
);
CREATE TABLE pour (
  pour_no INT,
  proj_no INT,
  plant_no INT,
  mix_code VARCHAR(10),
  pour_date DATE,
  element VARCHAR(30),
  volume_m3 DOUBLE,
  slump_mm INT,
  PRIMARY KEY (pour_no),
  FOREIGN KEY (proj_no) REFERENCES project (proj_no),
  FOREIGN KEY (plant_no) REFERENCES plant (plant_no),
  FOREIGN KEY (mix_code) REFERENCES mix (mix_code)
);
CREATE TABLE cube (
  cube_no INT,
  pour_no INT,
  age_days INT,
  mpa DOUBLE,
  PRIMARY KEY (cube_no),
  FOREIGN KEY (pour_no) REFERENCES pour (pour_no)
);

-- en: Which projects does the contractor Stonebridge run?
-- zh: 承包商Stonebridge承建哪些项目？
SELECT title FROM project WHERE contractor = 'Stonebridge';

-- en: Mix codes with more than 380 kg of cement.
-- zh: 水泥用量超过380公斤的配合比代码。
SELECT mix_code FROM mix WHERE cement_kg > 380;

-- en: Mix codes with less than 280 kg of cement.
-- zh: 水泥用量低于280公斤的配合比代码。
SELECT mix_code FROM mix WHERE cement_kg < 280;

-- en: What is the fastest plant?
-- zh: 每小时产量最高的搅拌站是哪个？
SELECT plant_name FROM plant ORDER BY m3_per_hour DESC LIMIT 1;

-- en: How many cubic metres were poured for Slab elements?
-- zh: Slab构件一共浇筑了多少立方米？
SELECT sum(volume_m3) FROM pour WHERE element = 'Slab';

-- en: What is the mean strength of cubes 28 days old?
-- zh: 28天龄期试块的平均强度是多少？
SELECT avg(mpa) FROM cube WHERE age_days = 28;

-- en: Mean cube strength at every age, youngest first.
-- zh: 各龄期试块的平均强度，按龄期从小到大排列。
SELECT age_days, avg(mpa) FROM cube GROUP BY age_days ORDER BY age_days;

-- en: Number of pours per element.
-- zh: 每种构件的浇筑次数。
SELECT element, count(*) FROM pour GROUP BY element;

-- en: In which borough are most of the projects?
-- zh: 项目最多的是哪个区？
SELECT borough FROM project GROUP BY borough ORDER BY count(*) DESC LIMIT 1;

-- en: Contractors with 2 or more projects.
-- zh: 有不少于2个项目的承包商。
SELECT contractor FROM project GROUP BY contractor HAVING count(*) >= 2;

-- en: Which plants delivered to Harbour Tower?
-- zh: 哪些搅拌站给Harbour Tower供过货？
SELECT plant.plant_name FROM plant JOIN pour ON plant.plant_no = pour.plant_no JOIN project ON pour.proj_no = project.proj_no WHERE project.title = 'Harbour Tower';

-- en: Total concrete volume of each project.
-- zh: 每个项目的混凝土总方量。
SELECT project.title, sum(pour.volume_m3) FROM project JOIN pour ON project.proj_no = pour.proj_no GROUP BY project.proj_no, project.title;

-- en: What strength class was used in pour 903?
-- zh: 903号浇筑用的是什么强度等级？
SELECT mix.strength_class FROM mix JOIN pour ON mix.mix_code = pour.mix_code WHERE pour.pour_no = 903;

-- en: Which plant made the most pours possible?
-- zh: 供应浇筑次数最多的搅拌站是哪个？
SELECT plant.plant_name FROM plant JOIN pour ON plant.plant_no = pour.plant_no GROUP BY plant.plant_no, plant.plant_name ORDER BY count(*) DESC LIMIT 1;

-- en: Lowest cube strength measured in each project.
-- zh: 每个项目测得的最低试块强度。
SELECT project.title, min(cube.mpa) FROM project JOIN pour ON project.proj_no = pour.proj_no JOIN cube ON pour.pour_no = cube.pour_no GROUP BY project.proj_no, project.title;

-- en: Dates on which C50 concrete was placed.
-- zh: 浇筑C50混凝土的日期有哪些？
SELECT pour.pour_date FROM pour JOIN mix ON pour.mix_code = mix.mix_code WHERE mix.strength_class = 'C50';

-- en: Different admixtures found in concrete from the Millbrook plant.
-- zh: Millbrook搅拌站的混凝土用过哪些不同的外加剂？
SELECT DISTINCT mix.admixture FROM mix JOIN pour ON mix.mix_code = pour.mix_code JOIN plant ON pour.plant_no = plant.plant_no WHERE plant.plant_name = 'Millbrook';

-- en: Mixes that have never been poured.
-- zh: 从未用于浇筑的配合比代码。
SELECT mix_code FROM mix WHERE mix_code NOT IN (SELECT mix_code FROM pour);

-- en: Pours from which no cube was made: number and date.
-- zh: 没有留试块的浇筑，列出编号和日期。
SELECT pour_no, pour_date FROM pour WHERE pour_no NOT IN (SELECT pour_no FROM cube);

-- en: Projects with both Column and Wall pours.
-- zh: 既浇筑过Column又浇筑过Wall的项目。
SELECT project.title FROM project JOIN pour ON project.proj_no = pour.proj_no WHERE pour.element = 'Column' INTERSECT SELECT project.title FROM project JOIN pour ON project.proj_no = pour.proj_no WHERE pour.element = 'Wall';

-- en: Which contractor's sites had slumps beyond 220 mm?
-- zh: 哪些承包商的工地出现过大于220毫米的坍落度？
SELECT project.contractor FROM project JOIN pour ON project.proj_no = pour.proj_no WHERE pour.slump_mm > 220;

-- en: The five largest pours with their numbers and volumes.
-- zh: 方量最大的五次浇筑的编号和方量。
SELECT pour_no, volume_m3 FROM pour ORDER BY volume_m3 DESC LIMIT 5;
