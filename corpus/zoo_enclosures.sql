-- A zoo: species, individual animals and their parents, enclosures, keepers and feedings.
CREATE TABLE species (
  species_id INT,
  common_name VARCHAR(40),
  latin_name VARCHAR(60),
  class VARCHAR(20),
  continent VARCHAR(20),
  iucn_status VARCHAR(30),
  PRIMARY KEY (species_id)
);
CREATE TABLE enclosure (
  enclosure_id INT,
  enclosure_name VARCHAR(40),
  zone VARCHAR(20),
  area_m2 DOUBLE,
  heated VARCHAR(3),
  built_year INT,
  PRIMARY KEY (enclosure_id)
);
CREATE TABLE animal (
  animal_id INT,
  name VARCHAR(30),
  species_id INT,
  enclosure_id INT,
  sex VARCHAR(6),
  born DATE,
  weight_kg DOUBLE,
  mother_id INT,
  PRIMARY KEY (animal_id),
  FOREIGN KEY (species_id) REFERENCES species (species_id),
  FOREIGN KEY (enclosure_id) REFERENCES enclosure (enclosure_id),
  FOREIGN KEY (mother_id) REFERENCES animal (animal_id)
);
CREATE TABLE keeper (
  keeper_id INT,
  name VARCHAR(50),
  hired DATE,
  specialism VARCHAR(30),
  salary DECIMAL(10,2),
  PRIMARY KEY (keeper_id)
);
CREATE TABLE keeper_enclosure (
  keeper_id INT,
  enclosure_id INT,
  shift VARCHAR(10),
  PRIMARY KEY (keeper_id, enclosure_id),
  FOREIGN KEY (keeper_id) REFERENCES keeper (keeper_id),
  FOREIGN KEY (enclosure_id) REFERENCES enclosure (enclosure_id)
);
CREATE TABLE feeding (
  feeding_id INT,
  animal_id INT,
  keeper_id INT,
  fed_at DATETIME,
  food VARCHAR(30),
  kg DOUBLE,
  PRIMARY KEY (feeding_id),
  FOREIGN KEY (animal_id) REFERENCES animal (animal_id),
  FOREIGN KEY (keeper_id) REFERENCES keeper (keeper_id)
);

-- en: In which enclosure does Bruno the Sun bear live?
-- zh: 名叫Bruno的Sun bear住在哪个场馆？
SELECT enclosure.enclosure_name FROM enclosure JOIN animal ON enclosure.enclosure_id = animal.enclosure_id JOIN species ON animal.species_id = species.species_id WHERE animal.name = 'Bruno' AND species.common_name = 'Sun bear';

-- en: How many species are Critically Endangered?
-- zh: 有多少个物种属于Critically Endangered？
SELECT count(*) FROM species WHERE iucn_status = 'Critically Endangered';

-- en: List the Female animals that weigh more than 200 kg.
-- zh: 列出体重超过200公斤的Female动物。
SELECT name FROM animal WHERE sex = 'Female' AND weight_kg > 200;

-- en: Who looks after the Mangrove House at Night?
-- zh: 谁负责Night时段照看Mangrove House？
SELECT keeper.name FROM keeper JOIN keeper_enclosure ON keeper.keeper_id = keeper_enclosure.keeper_id JOIN enclosure ON keeper_enclosure.enclosure_id = enclosure.enclosure_id WHERE enclosure.enclosure_name = 'Mangrove House' AND keeper_enclosure.shift = 'Night';

-- en: Number of animals of each species, by common name
-- zh: 每个物种（按俗名）各有多少只动物
SELECT species.common_name, count(*) FROM species JOIN animal ON species.species_id = animal.species_id GROUP BY species.species_id, species.common_name;

-- en: Oldest animal in the zoo?
-- zh: 园中年龄最大的动物是哪只？
SELECT name FROM animal ORDER BY born LIMIT 1;

-- en: Show each animal that has a mother here, along with the mother's name.
-- zh: 列出母亲也在园中的动物及其母亲的名字。
SELECT young.name, mother.name FROM animal AS young JOIN animal AS mother ON young.mother_id = mother.animal_id;

-- en: What is the average area of heated (Yes) enclosures?
-- zh: 有供暖（Yes）的场馆平均面积是多少？
SELECT avg(area_m2) FROM enclosure WHERE heated = 'Yes';

-- en: Empty enclosures, please.
-- zh: 请列出没有动物的场馆。
SELECT enclosure_name FROM enclosure WHERE enclosure_id NOT IN (SELECT enclosure_id FROM animal);

-- en: How much food, in kilos, did each animal get on the whole? Give animal names.
-- zh: 每只动物总共吃了多少公斤食物？请给出动物名字。
SELECT animal.name, sum(feeding.kg) FROM animal JOIN feeding ON animal.animal_id = feeding.animal_id GROUP BY animal.animal_id, animal.name;

-- en: Which zones have at least 3 enclosures?
-- zh: 哪些园区至少有3个场馆？
SELECT zone FROM enclosure GROUP BY zone HAVING count(*) >= 3;

-- en: Which foods were given to Tasha? Each once.
-- zh: Tasha吃过哪些食物？每种只列一次。
SELECT DISTINCT feeding.food FROM feeding JOIN animal ON feeding.animal_id = animal.animal_id WHERE animal.name = 'Tasha';

-- en: Keepers hired between 2012-01-01 and 2015-12-31 and specialised in Reptiles
-- zh: 2012-01-01至2015-12-31之间入职、专长为Reptiles的饲养员
SELECT name FROM keeper WHERE hired BETWEEN '2012-01-01' AND '2015-12-31' AND specialism = 'Reptiles';

-- en: Which keeper has given the most feedings?
-- zh: 喂食次数最多的饲养员是谁？
SELECT keeper.name FROM keeper JOIN feeding ON keeper.keeper_id = feeding.keeper_id GROUP BY keeper.keeper_id, keeper.name ORDER BY count(*) DESC LIMIT 1;

-- en: What's the average salary by specialism, highest first?
-- zh: 按专长统计平均工资，从高到低排列。
SELECT specialism, avg(salary) FROM keeper GROUP BY specialism ORDER BY avg(salary) DESC;

-- en: Animals heavier than the average animal, with their weight
-- zh: 体重超过平均值的动物及其体重
SELECT name, weight_kg FROM animal WHERE weight_kg > (SELECT avg(weight_kg) FROM animal);

-- en: Which continents do the inhabitants of the Savannah zone come from? Distinct values.
-- zh: Savannah园区的动物来自哪些不同的大洲？
SELECT DISTINCT species.continent FROM species JOIN animal ON species.species_id = animal.species_id JOIN enclosure ON animal.enclosure_id = enclosure.enclosure_id WHERE enclosure.zone = 'Savannah';

-- en: Which mother has the most offspring in the zoo?
-- zh: 园中后代最多的母亲是哪只动物？
SELECT mother.name FROM animal AS young JOIN animal AS mother ON young.mother_id = mother.animal_id GROUP BY mother.animal_id, mother.name ORDER BY count(*) DESC LIMIT 1;

-- en: Give the Latin names of the Bird species from Africa.
-- zh: 给出来自Africa的Bird类物种的拉丁名。
SELECT latin_name FROM species WHERE class = 'Bird' AND continent = 'Africa';

-- en: Keepers who have fed animals both Fish and Fruit
-- zh: 既喂过Fish又喂过Fruit的饲养员
SELECT keeper.name FROM keeper JOIN feeding ON keeper.keeper_id = feeding.keeper_id WHERE feeding.food = 'Fish' INTERSECT SELECT keeper.name FROM keeper JOIN feeding ON keeper.keeper_id = feeding.keeper_id WHERE feeding.food = 'Fruit';

-- en: How many different foods are used?
-- zh: 一共使用多少种不同的食物？
SELECT count(DISTINCT food) FROM feeding;

-- en: Keepers assigned to an enclosure but who have never fed an animal: their names
-- zh: 被分配到场馆但从未喂过动物的饲养员姓名
SELECT name FROM keeper WHERE keeper_id IN (SELECT keeper_id FROM keeper_enclosure) AND keeper_id NOT IN (SELECT keeper_id FROM feeding);
