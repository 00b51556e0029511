-- Zoos that exchange animals under breeding programmes.
CREATE TABLE zoo (
  zoo_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  founded INT,
  area_ha DOUBLE,
  PRIMARY KEY (zoo_id)
);
CREATE TABLE species (
  species_id INT,
  name VARCHAR(60),
  latin_name VARCHAR(80),
  status VARCHAR(30),
  continent VARCHAR(30),
  PRIMARY KEY (species_id)
);
CREATE TABLE animal (
  animal_id INT,
  name VARCHAR(40),
  species_id INT,
  zoo_id INT,
  sex VARCHAR(10),
  born DATE,
  arrived DATE,
  weight_kg DOUBLE,
  mother_id INT,
  PRIMARY KEY (animal_id),
  FOREIGN KEY (species_id) REFERENCES species (species_id),
  FOREIGN KEY (zoo_id) REFERENCES zoo (zoo_id),
  FOREIGN KEY (mother_id) REFERENCES animal (animal_id)
);
CREATE TABLE transfer (
  transfer_id INT,
  animal_id INT,
  from_zoo_id INT,
  to_zoo_id INT,
  shipped DATE,
  cost DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (transfer_id),
  FOREIGN KEY (animal_id) REFERENCES animal (animal_id),
  FOREIGN KEY (from_zoo_id) REFERENCES zoo (zoo_id),
  FOREIGN KEY (to_zoo_id) REFERENCES zoo (zoo_id)
);

-- en: Which zoos are in Denmark, from the oldest to the newest?
-- zh: Denmark有哪些动物园？请按建园时间从早到晚排列。
SELECT name FROM zoo WHERE country = 'Denmark' ORDER BY founded;

-- en: Names of the animals born after 2018-05-01.
-- zh: 2018-05-01之后出生的动物都叫什么名字？
SELECT name FROM animal WHERE born > '2018-05-01';

-- en: Names of the animals that came in after 2018-05-01.
-- zh: 2018-05-01之后入园的动物都叫什么名字？
SELECT name FROM animal WHERE arrived > '2018-05-01';

-- en: How many transfers are still Pending?
-- zh: 还有多少次转移处于Pending状态？
SELECT count(*) FROM transfer WHERE status = 'Pending';

-- en: How many species are Endangered?
-- zh: 有多少个物种属于Endangered？
SELECT count(*) FROM species WHERE status = 'Endangered';

-- en: What did all transfers cost together, and what did one cost on average?
-- zh: 所有转移的总费用和平均费用各是多少？
SELECT sum(cost), avg(cost) FROM transfer;

-- en: For each sex, give the average weight of the animals.
-- zh: 按性别统计动物的平均体重。
SELECT sex, avg(weight_kg) FROM animal GROUP BY sex;

-- en: Which country has the most zoos?
-- zh: 哪个国家的动物园最多？
SELECT country FROM zoo GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: List the continents with at least 2 species.
-- zh: 列出至少有2个物种的大洲。
SELECT continent FROM species GROUP BY continent HAVING count(*) >= 2;

-- en: What is the Latin name of the species of the animal called Bruno?
-- zh: 名叫Bruno的动物，其物种的拉丁名是什么？
SELECT species.latin_name FROM species JOIN animal ON species.species_id = animal.species_id WHERE animal.name = 'Bruno';

-- en: In which city does Bruno live?
-- zh: Bruno住在哪个城市？
SELECT zoo.city FROM zoo JOIN animal ON zoo.zoo_id = animal.zoo_id WHERE animal.name = 'Bruno';

-- en: Tell me which zoo has made the most outgoing transfers.
-- zh: 哪家动物园转出的次数最多？
SELECT zoo.name FROM zoo JOIN transfer ON zoo.zoo_id = transfer.from_zoo_id GROUP BY zoo.zoo_id, zoo.name ORDER BY count(*) DESC LIMIT 1;

-- en: Tell me which zoo has received the most transfers.
-- zh: 哪家动物园接收的转移次数最多？
SELECT zoo.name FROM zoo JOIN transfer ON zoo.zoo_id = transfer.to_zoo_id GROUP BY zoo.zoo_id, zoo.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the heaviest animal?
-- zh: 最重的动物叫什么？
SELECT name FROM animal ORDER BY weight_kg DESC LIMIT 1;

-- en: Give the names and areas of the 3 largest zoos.
-- zh: 给出面积最大的3家动物园的名称和面积。
SELECT name, area_ha FROM zoo ORDER BY area_ha DESC LIMIT 3;

-- en: For every species, show its name and the number of animals.
-- zh: 每个物种各有多少只动物？请列出物种名称和数量。
SELECT species.name, count(*) FROM species JOIN animal ON species.species_id = animal.species_id GROUP BY species.species_id, species.name;

-- en: How many different species are kept in Leipzig?
-- zh: Leipzig饲养了多少种不同的物种？
SELECT count(DISTINCT animal.species_id) FROM animal JOIN zoo ON animal.zoo_id = zoo.zoo_id WHERE zoo.city = 'Leipzig';

-- en: Which animals have never been transferred?
-- zh: 哪些动物从未被转移过？
SELECT name FROM animal WHERE animal_id NOT IN (SELECT animal_id FROM transfer);

-- en: Animals that weigh more than average: names please.
-- zh: 体重高于平均值的动物有哪些？
SELECT name FROM animal WHERE weight_kg > (SELECT avg(weight_kg) FROM animal);

-- en: Show the animals whose mother is known, each with its mother's name.
-- zh: 列出母亲已知的动物的名字及其母亲的名字。
SELECT a.name, m.name FROM animal AS a JOIN animal AS m ON a.mother_id = m.animal_id;

-- en: Which countries have both a zoo founded before 1900 and one founded after 1980?
-- zh: 哪些国家既有1900年以前建的动物园，又有1980年以后建的？
SELECT country FROM zoo WHERE founded < 1900 INTERSECT SELECT country FROM zoo WHERE founded > 1980;

-- en: Names of zoos that keep a species from Africa, without duplicates.
-- zh: 哪些动物园饲养了来自Africa的物种？请去重列出名称。
SELECT DISTINCT zoo.name FROM zoo JOIN animal ON zoo.zoo_id = animal.zoo_id JOIN species ON animal.species_id = species.species_id WHERE species.continent = 'Africa';
