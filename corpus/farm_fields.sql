-- Farmers, their fields and the harvests brought in.
CREATE TABLE farmer (
  farmer_id INT,
  name VARCHAR(50),
  village VARCHAR(40),
  age INT,
  phone VARCHAR(20),
  PRIMARY KEY (farmer_id)
);
CREATE TABLE field (
  field_id INT,
  farmer_id INT,
  soil VARCHAR(20),
  hectares DOUBLE,
  irrigated VARCHAR(5),
  PRIMARY KEY (field_id),
  FOREIGN KEY (farmer_id) REFERENCES farmer (farmer_id)
);
CREATE TABLE harvest (
  harvest_id INT,
  field_id INT,
  crop VARCHAR(30),
  year INT,
  tons DOUBLE,
  PRIMARY KEY (harvest_id),
  FOREIGN KEY (field_id) REFERENCES field (field_id)
);

-- en: What are the phone numbers of the farmers with an irrigated field, marked yes?
-- zh: 拥有灌溉田地（标记为yes）的农户电话是多少？
SELECT farmer.phone FROM farmer JOIN field ON farmer.farmer_id = field.farmer_id WHERE field.irrigated = 'yes';

-- en: How many fields have clay soil?
-- zh: 土质为clay的田有多少块？
SELECT count(*) FROM field WHERE soil = 'clay';

-- en: Which farmers live in Oakham or are over 60?
-- zh: 哪些农户住在Oakham或者年龄超过60岁？
SELECT name FROM farmer WHERE village = 'Oakham' OR age > 60;

-- en: List the ids of the fields from largest to smallest.
-- zh: 按面积从大到小列出田地的编号。
SELECT field_id FROM field ORDER BY hectares DESC;

-- en: What is the total area of all the fields?
-- zh: 所有田地的总面积是多少？
SELECT sum(hectares) FROM field;

-- en: How many tons of barley were harvested in 2019 in total?
-- zh: 2019年barley的总收成是多少吨？
SELECT sum(tons) FROM harvest WHERE crop = 'barley' AND year = 2019;

-- en: How many kinds of crop have been harvested?
-- zh: 一共收获过多少种作物？
SELECT count(DISTINCT crop) FROM harvest;

-- en: Give the average harvest in tons per crop.
-- zh: 每种作物的平均收成是多少吨？
SELECT crop, avg(tons) FROM harvest GROUP BY crop;

-- en: For each soil, how many fields are there and what is their average size?
-- zh: 每种土质各有多少块田，平均面积多大？
SELECT soil, count(*), avg(hectares) FROM field GROUP BY soil;

-- en: Which village has the most farmers?
-- zh: 哪个村的农户最多？
SELECT village FROM farmer GROUP BY village ORDER BY count(*) DESC LIMIT 1;

-- en: On what soil was the biggest single harvest grown?
-- zh: 单次收成最多的那次是在哪种土质上种出来的？
SELECT field.soil FROM field JOIN harvest ON field.field_id = harvest.field_id ORDER BY harvest.tons DESC LIMIT 1;

-- en: Who are the two youngest farmers?
-- zh: 最年轻的两位农户是谁？
SELECT name FROM farmer ORDER BY age ASC LIMIT 2;

-- en: How many fields does each farmer own?
-- zh: 每位农户拥有多少块田？
SELECT farmer.name, count(*) FROM farmer JOIN field ON farmer.farmer_id = field.farmer_id GROUP BY farmer.farmer_id, farmer.name;

-- en: Find the names of farmers who own a field with peat soil larger than 4 hectares.
-- zh: 找出拥有面积大于4公顷且土质为peat的田的农户姓名。
SELECT farmer.name FROM farmer JOIN field ON farmer.farmer_id = field.farmer_id WHERE field.soil = 'peat' AND field.hectares > 4;

-- en: What did Jonas Veld harvest in 2021?
-- zh: Jonas Veld在2021年收获了哪些作物？
SELECT harvest.crop FROM harvest JOIN field ON harvest.field_id = field.field_id JOIN farmer ON field.farmer_id = farmer.farmer_id WHERE farmer.name = 'Jonas Veld' AND harvest.year = 2021;

-- en: Which farmers have at least two fields?
-- zh: 哪些农户至少有两块田？
SELECT farmer.name FROM farmer JOIN field ON farmer.farmer_id = field.farmer_id GROUP BY farmer.farmer_id, farmer.name HAVING count(*) >= 2;

-- en: Tell me the village of the farmer with the most land.
-- zh: 土地总面积最大的农户住在哪个村？
SELECT farmer.village FROM farmer JOIN field ON farmer.farmer_id = field.farmer_id GROUP BY farmer.farmer_id, farmer.village ORDER BY sum(field.hectares) DESC LIMIT 1;

-- en: What is the total tonnage harvested on irrigated fields (irrigated = "yes")?
-- zh: 有灌溉（irrigated为“yes”）的田地总收成是多少吨？
SELECT sum(harvest.tons) FROM harvest JOIN field ON harvest.field_id = field.field_id WHERE field.irrigated = 'yes';

-- en: Which farmers own no field?
-- zh: 哪些农户名下没有田地？
SELECT name FROM farmer WHERE farmer_id NOT IN (SELECT farmer_id FROM field);

-- en: Show the ids and soils of fields smaller than the average field.
-- zh: 列出面积低于平均值的田地的编号和土质。
SELECT field_id, soil FROM field WHERE hectares < (SELECT avg(hectares) FROM field);

-- en: Which farmers own both a field with clay soil and a field with sandy soil?
-- zh: 哪些农户既有clay土质的田，又有sandy土质的田？
SELECT farmer.name FROM farmer JOIN field ON farmer.farmer_id = field.farmer_id WHERE field.soil = 'clay' INTERSECT SELECT farmer.name FROM farmer JOIN field ON farmer.farmer_id = field.farmer_id WHERE field.soil = 'sandy';

-- en: What crops were grown in 2020 but not in 2021?
-- zh: 哪些作物2020年有收成而2021年没有？
SELECT crop FROM harvest WHERE year = 2020 EXCEPT SELECT crop FROM harvest WHERE year = 2021;
