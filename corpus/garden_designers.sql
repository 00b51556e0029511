-- A landscaping business: gardens, clients, plants put in each garden, gardeners, work days and nurseries.
CREATE TABLE nursery (
  nursery_id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  speciality VARCHAR(30),
  distance_km DOUBLE,
  PRIMARY KEY (nursery_id)
);
CREATE TABLE plant (
  plant_id INT,
  common_name VARCHAR(50),
  latin_name VARCHAR(60),
  type VARCHAR(20),
  flower_color VARCHAR(20),
  height_cm INT,
  sunlight VARCHAR(15),
  nursery_id INT,
  price DECIMAL(10,2),
  PRIMARY KEY (plant_id),
  FOREIGN KEY (nursery_id) REFERENCES nursery (nursery_id)
);
CREATE TABLE garden (
  garden_id INT,
  owner_name VARCHAR(50),
  town VARCHAR(40),
  style VARCHAR(30),
  area_m2 INT,
  budget DECIMAL(10,2),
  started DATE,
  finished DATE,
  PRIMARY KEY (garden_id)
);
CREATE TABLE garden_plant (
  garden_id INT,
  plant_id INT,
  quantity INT,
  planted DATE,
  survived VARCHAR(3),
  PRIMARY KEY (garden_id, plant_id),
  FOREIGN KEY (garden_id) REFERENCES garden (garden_id),
  FOREIGN KEY (plant_id) REFERENCES plant (plant_id)
);
CREATE TABLE gardener (
  gardener_id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  age INT,
  day_rate DECIMAL(10,2),
  PRIMARY KEY (gardener_id)
);
CREATE TABLE work_day (
  work_id INT,
  garden_id INT,
  gardener_id INT,
  day DATE,
  task VARCHAR(30),
  hours DOUBLE,
  PRIMARY KEY (work_id),
  FOREIGN KEY (garden_id) REFERENCES garden (garden_id),
  FOREIGN KEY (gardener_id) REFERENCES gardener (gardener_id)
);

-- en: What grows in the garden of Marguerite Loy? Common names and quantities.
-- zh: Marguerite Loy的花园里种了什么？给出俗名和数量。
SELECT plant.common_name, garden_plant.quantity FROM plant JOIN garden_plant ON plant.plant_id = garden_plant.plant_id JOIN garden ON garden_plant.garden_id = garden.garden_id WHERE garden.owner_name = 'Marguerite Loy';

-- en: Latin names of Shade plants shorter than 40 cm
-- zh: 高度低于40厘米的Shade植物的拉丁名
SELECT latin_name FROM plant WHERE sunlight = 'Shade' AND height_cm < 40;

-- en: For each gardener, tell me the name and total hours.
-- zh: 告诉我每位园丁的姓名和总工时。
SELECT gardener.name, sum(work_day.hours) FROM gardener JOIN work_day ON gardener.gardener_id = work_day.gardener_id GROUP BY gardener.gardener_id, gardener.name;

-- en: Which nurseries supplied plants for Japanese style gardens? Distinct names.
-- zh: 哪些苗圃为Japanese风格的花园供过植物？名称去重。
SELECT DISTINCT nursery.name FROM nursery JOIN plant ON nursery.nursery_id = plant.nursery_id JOIN garden_plant ON plant.plant_id = garden_plant.plant_id JOIN garden ON garden_plant.garden_id = garden.garden_id WHERE garden.style = 'Japanese';

-- en: Average area by garden style
-- zh: 按花园风格统计平均面积
SELECT style, avg(area_m2) FROM garden GROUP BY style;

-- en: How many gardens are still unfinished?
-- zh: 还有多少个花园没有完工？
SELECT count(*) FROM garden WHERE finished IS NULL;

-- en: Nursery closest to us
-- zh: 离我们最近的苗圃
SELECT name FROM nursery ORDER BY distance_km ASC LIMIT 1;

-- en: Who did the Hedge trimming in the garden of Basil Thorne?
-- zh: 谁在Basil Thorne的花园做过Hedge trimming？
SELECT gardener.name FROM gardener JOIN work_day ON gardener.gardener_id = work_day.gardener_id JOIN garden ON work_day.garden_id = garden.garden_id WHERE work_day.task = 'Hedge trimming' AND garden.owner_name = 'Basil Thorne';

-- en: Plants that don't grow in any of our gardens
-- zh: 没有种在任何花园里的植物（俗名）
SELECT common_name FROM plant WHERE plant_id NOT IN (SELECT plant_id FROM garden_plant);

-- en: Which flower colour is most common among Perennial plants?
-- zh: Perennial类植物中最常见的花色是什么？
SELECT flower_color FROM plant WHERE type = 'Perennial' GROUP BY flower_color ORDER BY count(*) DESC LIMIT 1;

-- en: How much did the plants in every garden cost in all (quantity times price)? Show the owner.
-- zh: 每个花园的植物总价（数量乘单价）是多少？显示主人姓名。
SELECT garden.owner_name, sum(garden_plant.quantity * plant.price) FROM garden JOIN garden_plant ON garden.garden_id = garden_plant.garden_id JOIN plant ON garden_plant.plant_id = plant.plant_id GROUP BY garden.garden_id, garden.owner_name;

-- en: Gardeners whose day rate beats the average, youngest first
-- zh: 日薪高于平均值的园丁，年轻的在前
SELECT name FROM gardener WHERE day_rate > (SELECT avg(day_rate) FROM gardener) ORDER BY age ASC;

-- en: Common names of plants that failed (survived is No) in Oakhampton
-- zh: 在Oakhampton没有成活（成活为No）的植物俗名
SELECT plant.common_name FROM plant JOIN garden_plant ON plant.plant_id = garden_plant.plant_id JOIN garden ON garden_plant.garden_id = garden.garden_id WHERE garden_plant.survived = 'No' AND garden.town = 'Oakhampton';

-- en: In which towns do we have a garden, a gardener and a nursery?
-- zh: 哪些城镇同时有花园、园丁和苗圃？
SELECT town FROM garden INTERSECT SELECT town FROM gardener INTERSECT SELECT town FROM nursery;

-- en: Styles chosen for at least three gardens
-- zh: 至少有三个花园采用的风格
SELECT style FROM garden GROUP BY style HAVING count(*) >= 3;

-- en: Which garden owner has the largest number of plant species?
-- zh: 哪位主人的花园植物种类最多？
SELECT garden.owner_name FROM garden JOIN garden_plant ON garden.garden_id = garden_plant.garden_id GROUP BY garden.garden_id, garden.owner_name ORDER BY count(*) DESC LIMIT 1;

-- en: The three gardens with the biggest budgets: owner and budget
-- zh: 预算最高的三个花园：主人和预算
SELECT owner_name, budget FROM garden ORDER BY budget DESC LIMIT 3;

-- en: On how many different days has Jarek Pola worked?
-- zh: Jarek Pola在多少个不同的日子工作过？
SELECT count(DISTINCT work_day.day) FROM work_day JOIN gardener ON work_day.gardener_id = gardener.gardener_id WHERE gardener.name = 'Jarek Pola';

-- en: What colours do the flowers from the nursery Tallgrass have? Unique.
-- zh: Tallgrass苗圃的植物有哪些花色？去重。
SELECT DISTINCT plant.flower_color FROM plant JOIN nursery ON plant.nursery_id = nursery.nursery_id WHERE nursery.name = 'Tallgrass';

-- en: Owner and start date of the gardens begun between 2022-03-01 and 2022-05-31
-- zh: 2022-03-01到2022-05-31之间开工的花园的主人和开工日期
SELECT owner_name, started FROM garden WHERE started BETWEEN '2022-03-01' AND '2022-05-31';

-- en: Gardeners who never worked on a Cottage garden
-- zh: 从未在Cottage风格花园干过活的园丁
SELECT name FROM gardener WHERE gardener_id NOT IN (SELECT work_day.gardener_id FROM work_day JOIN garden ON work_day.garden_id = garden.garden_id WHERE garden.style = 'Cottage');

-- en: Find nurseries whose average plant price is higher than the average price of all plants; give the name.
-- zh: 找出植物均价高于全部植物均价的苗圃名称。
SELECT nursery.name FROM nursery JOIN plant ON nursery.nursery_id = plant.nursery_id GROUP BY nursery.nursery_id, nursery.name HAVING avg(plant.price) > (SELECT avg(price) FROM plant);
