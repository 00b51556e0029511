-- An allergy registry: people, allergens, prick tests, products carrying allergens and reactions.
CREATE TABLE person (
  pid INT,
  name VARCHAR(60),
  sex VARCHAR(1),
  birth_year INT,
  county VARCHAR(40),
  PRIMARY KEY (pid)
);
CREATE TABLE allergen (
  aid INT,
  name VARCHAR(60),
  category VARCHAR(30),
  season VARCHAR(20),
  PRIMARY KEY (aid)
);
CREATE TABLE prick_test (
  tid INT,
  pid INT,
  aid INT,
  tested_on DATE,
  wheal_mm DOUBLE,
  positive VARCHAR(3),
  PRIMARY KEY (tid),
  FOREIGN KEY (pid) REFERENCES person (pid),
  FOREIGN KEY (aid) REFERENCES allergen (aid)
);
CREATE TABLE product (
  prid INT,
  name VARCHAR(60),
  category VARCHAR(30),
  producer VARCHAR(60),
  PRIMARY KEY (prid)
);
CREATE TABLE contains_allergen (
  prid INT,
  aid INT,
  traces_only VARCHAR(3),
  PRIMARY KEY (prid, aid),
  FOREIGN KEY (prid) REFERENCES product (prid),
  FOREIGN KEY (aid) REFERENCES allergen (aid)
);
CREATE TABLE reaction (
  rid INT,
  pid INT,
  prid INT,
  occurred_on DATE,
  severity INT,
  symptom VARCHAR(40),
  PRIMARY KEY (rid),
  FOREIGN KEY (pid) REFERENCES person (pid),
  FOREIGN KEY (prid) REFERENCES product (prid)
);

-- en: Which allergens are in season in Spring?
-- zh: Spring季节的过敏原有哪些？
SELECT name FROM allergen WHERE season = 'Spring';

-- en: What products contain Sesame?
-- zh: 哪些产品含有Sesame？
SELECT product.name FROM product JOIN contains_allergen ON product.prid = contains_allergen.prid JOIN allergen ON contains_allergen.aid = allergen.aid WHERE allergen.name = 'Sesame';

-- en: How many reactions showed the symptom Hives?
-- zh: 出现Hives症状的反应有多少次？
SELECT count(*) FROM reaction WHERE symptom = 'Hives';

-- en: To what has Ulla Brenner tested positive (Yes)?
-- zh: Ulla Brenner对哪些过敏原检测为阳性（Yes）？
SELECT allergen.name FROM allergen JOIN prick_test ON allergen.aid = prick_test.aid JOIN person ON prick_test.pid = person.pid WHERE person.name = 'Ulla Brenner' AND prick_test.positive = 'Yes';

-- en: People born before 1950 in the county of Norrdal.
-- zh: Norrdal郡1950年以前出生的人有哪些？
SELECT name FROM person WHERE birth_year < 1950 AND county = 'Norrdal';

-- en: What's the average wheal size of the positive (Yes) tests?
-- zh: 阳性（Yes）测试的平均风团直径是多少？
SELECT avg(wheal_mm) FROM prick_test WHERE positive = 'Yes';

-- en: Number of allergens in every category.
-- zh: 每个类别有多少种过敏原？
SELECT category, count(*) FROM allergen GROUP BY category;

-- en: How many products does each producer make? Only those with 3 products or more.
-- zh: 各生产商有多少种产品？只列3种及以上的。
SELECT producer, count(*) FROM product GROUP BY producer HAVING count(*) >= 3;

-- en: Which product caused the most reactions?
-- zh: 引起反应最多的产品是哪个？
SELECT product.name FROM product JOIN reaction ON product.prid = reaction.prid GROUP BY product.prid, product.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which producers sell something with only traces (Yes) of Peanut?
-- zh: 哪些生产商的产品仅含微量（Yes）Peanut？
SELECT product.producer FROM product JOIN contains_allergen ON product.prid = contains_allergen.prid JOIN allergen ON contains_allergen.aid = allergen.aid WHERE allergen.name = 'Peanut' AND contains_allergen.traces_only = 'Yes';

-- en: Which allergens does nobody get tested for?
-- zh: 哪些过敏原没有人做过测试？
SELECT name FROM allergen WHERE aid NOT IN (SELECT aid FROM prick_test);

-- en: Show for each county the average severity of its people's reactions.
-- zh: 列出每个郡居民反应的平均严重程度。
SELECT person.county, avg(reaction.severity) FROM person JOIN reaction ON person.pid = reaction.pid GROUP BY person.county;

-- en: On which date did the most severe reaction happen, and with what symptom?
-- zh: 最严重的反应发生在哪天？症状是什么？
SELECT occurred_on, symptom FROM reaction ORDER BY severity DESC LIMIT 1;

-- en: List products of the category Bakery which have no allergen recorded.
-- zh: Bakery类产品中没有登记过敏原的有哪些？
SELECT name FROM product WHERE category = 'Bakery' AND prid NOT IN (SELECT prid FROM contains_allergen);

-- en: Who reacted to Almond Nougat, and how severely?
-- zh: 谁对Almond Nougat有反应？严重程度如何？
SELECT person.name, reaction.severity FROM person JOIN reaction ON person.pid = reaction.pid JOIN product ON reaction.prid = product.prid WHERE product.name = 'Almond Nougat';

-- en: Latest test date overall?
-- zh: 最近一次测试是哪天？
SELECT max(tested_on) FROM prick_test;

-- en: Which people have taken five or more tests? Give name and number of tests.
-- zh: 做过5次或更多测试的人有哪些？给出姓名和次数。
SELECT person.name, count(*) FROM person JOIN prick_test ON person.pid = prick_test.pid GROUP BY person.pid, person.name HAVING count(*) >= 5;

-- en: Ids of persons positive (Yes) in a test yet with no reaction on record.
-- zh: 测试为阳性（Yes）但没有反应记录的人员编号。
SELECT pid FROM prick_test WHERE positive = 'Yes' EXCEPT SELECT pid FROM reaction;

-- en: Who had the largest wheal in a test for an allergen of category Pollen?
-- zh: 在Pollen类过敏原测试中风团最大的是谁？
SELECT person.name FROM person JOIN prick_test ON person.pid = prick_test.pid JOIN allergen ON prick_test.aid = allergen.aid WHERE allergen.category = 'Pollen' ORDER BY prick_test.wheal_mm DESC LIMIT 1;

-- en: Numbers and dates of tests with a wheal bigger than average.
-- zh: 风团大于平均值的测试编号和日期。
SELECT tid, tested_on FROM prick_test WHERE wheal_mm > (SELECT avg(wheal_mm) FROM prick_test);

-- en: How many distinct persons from Norrdal have had a reaction?
-- zh: Norrdal有多少不同的人发生过反应？
SELECT count(DISTINCT person.pid) FROM person JOIN reaction ON person.pid = reaction.pid WHERE person.county = 'Norrdal';

-- en: Which product ids contain both the allergens numbered 4 and 9?
-- zh: 哪些产品同时含有4号和9号过敏原？给出产品编号。
SELECT prid FROM contains_allergen WHERE aid = 4 INTERSECT SELECT prid FROM contains_allergen WHERE aid = 9;
