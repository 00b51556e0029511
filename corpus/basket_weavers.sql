-- Basket weavers, the fibres they gather, the baskets they weave and where they sell them.
CREATE TABLE weaver (
  weaver_id INT,
  name VARCHAR(50),
  village VARCHAR(40),
  birth_year INT,
  learned_from INT,
  PRIMARY KEY (weaver_id),
  FOREIGN KEY (learned_from) REFERENCES weaver (weaver_id)
);
CREATE TABLE fibre (
  fibre_id INT,
  name VARCHAR(40),
  plant_part VARCHAR(20),
  price_per_bundle DECIMAL(8,2),
  soaking_hours INT,
  PRIMARY KEY (fibre_id)
);
CREATE TABLE basket (
  basket_id INT,
  title VARCHAR(60),
  weaver_id INT,
  pattern VARCHAR(30),
  diameter_cm DOUBLE,
  finished_on DATE,
  asking_price DECIMAL(8,2),
  PRIMARY KEY (basket_id),
  FOREIGN KEY (weaver_id) REFERENCES weaver (weaver_id)
);
CREATE TABLE basket_fibre (
  basket_id INT,
  fibre_id INT,
  bundles DOUBLE,
  PRIMARY KEY (basket_id, fibre_id),
  FOREIGN KEY (basket_id) REFERENCES basket (basket_id),
  FOREIGN KEY (fibre_id) REFERENCES fibre (fibre_id)
);

-- en: Which weavers live in Oxmere?
-- zh: 哪些编篮匠人住在Oxmere？
SELECT name FROM weaver WHERE village = 'Oxmere';

-- en: Which fibres have to be soaked for more than 12 hours?
-- zh: 哪些纤维需要浸泡超过12小时？
SELECT name FROM fibre WHERE soaking_hours > 12;

-- en: Give the title and price of every basket with the Herringbone pattern, dearest first.
-- zh: 列出所有Herringbone纹样篮子的名称和标价，从贵到便宜排列。
SELECT title, asking_price FROM basket WHERE pattern = 'Herringbone' ORDER BY asking_price DESC;

-- en: What is the widest basket called?
-- zh: 口径最大的篮子叫什么？
SELECT title FROM basket ORDER BY diameter_cm DESC LIMIT 1;

-- en: How many baskets has each weaver made?
-- zh: 每位匠人编了多少个篮子？
SELECT weaver.name, count(*) FROM weaver JOIN basket ON weaver.weaver_id = basket.weaver_id GROUP BY weaver.weaver_id, weaver.name;

-- en: Who has woven the most baskets?
-- zh: 编篮子最多的匠人是谁？
SELECT weaver.name FROM weaver JOIN basket ON weaver.weaver_id = basket.weaver_id GROUP BY weaver.weaver_id, weaver.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which weavers have not finished a single basket?
-- zh: 一个篮子都没完成过的匠人有哪些？
SELECT name FROM weaver WHERE weaver_id NOT IN (SELECT weaver_id FROM basket);

-- en: What fibres went into the basket Moon Cradle?
-- zh: Moon Cradle这个篮子用了哪些纤维？
SELECT fibre.name FROM fibre JOIN basket_fibre ON fibre.fibre_id = basket_fibre.fibre_id JOIN basket ON basket_fibre.basket_id = basket.basket_id WHERE basket.title = 'Moon Cradle';

-- en: List the different weavers who work with Willow.
-- zh: 列出用过Willow的匠人，姓名不重复。
SELECT DISTINCT weaver.name FROM weaver JOIN basket ON weaver.weaver_id = basket.weaver_id JOIN basket_fibre ON basket.basket_id = basket_fibre.basket_id JOIN fibre ON basket_fibre.fibre_id = fibre.fibre_id WHERE fibre.name = 'Willow';

-- en: Baskets made with both Willow and Rush, please.
-- zh: 请找出既用了Willow又用了Rush的篮子。
SELECT basket.title FROM basket JOIN basket_fibre ON basket.basket_id = basket_fibre.basket_id JOIN fibre ON basket_fibre.fibre_id = fibre.fibre_id WHERE fibre.name = 'Willow' INTERSECT SELECT basket.title FROM basket JOIN basket_fibre ON basket.basket_id = basket_fibre.basket_id JOIN fibre ON basket_fibre.fibre_id = fibre.fibre_id WHERE fibre.name = 'Rush';

-- en: Baskets made with Willow but not Rush, please.
-- zh: 请找出用了Willow但没用Rush的篮子。
SELECT basket.title FROM basket JOIN basket_fibre ON basket.basket_id = basket_fibre.basket_id JOIN fibre ON basket_fibre.fibre_id = fibre.fibre_id WHERE fibre.name = 'Willow' EXCEPT SELECT basket.title FROM basket JOIN basket_fibre ON basket.basket_id = basket_fibre.basket_id JOIN fibre ON basket_fibre.fibre_id = fibre.fibre_id WHERE fibre.name = 'Rush';

-- en: Show every apprentice next to the name of the person who taught them.
-- zh: 列出每位徒弟及其师傅的姓名。
SELECT T1.name, T2.name FROM weaver AS T1 JOIN weaver AS T2 ON T1.learned_from = T2.weaver_id;

-- en: Who learned the craft from Agnes Tull?
-- zh: 谁是跟Agnes Tull学的手艺？
SELECT T1.name FROM weaver AS T1 JOIN weaver AS T2 ON T1.learned_from = T2.weaver_id WHERE T2.name = 'Agnes Tull';

-- en: What is the mean asking price for each pattern?
-- zh: 各种纹样的平均标价是多少？
SELECT pattern, avg(asking_price) FROM basket GROUP BY pattern;

-- en: Which patterns appear on at least 8 baskets?
-- zh: 至少有8个篮子采用的纹样有哪些？
SELECT pattern FROM basket GROUP BY pattern HAVING count(*) >= 8;

-- en: How many bundles of each fibre have been used up altogether? Give fibre names.
-- zh: 每种纤维一共用掉了多少捆？给出纤维名称。
SELECT fibre.name, sum(basket_fibre.bundles) FROM fibre JOIN basket_fibre ON fibre.fibre_id = basket_fibre.fibre_id GROUP BY fibre.fibre_id, fibre.name;

-- en: How many baskets were completed between 2022-01-01 and 2022-06-30?
-- zh: 2022-01-01到2022-06-30之间完工的篮子有多少个？
SELECT count(*) FROM basket WHERE finished_on BETWEEN '2022-01-01' AND '2022-06-30';

-- en: Which plant part gives us the largest number of fibres?
-- zh: 来源于哪个植物部位的纤维种类最多？
SELECT plant_part FROM fibre GROUP BY plant_part ORDER BY count(*) DESC LIMIT 1;

-- en: Which fibres cost less than the average fibre per bundle?
-- zh: 哪些纤维每捆的价格低于平均水平？
SELECT name FROM fibre WHERE price_per_bundle < (SELECT avg(price_per_bundle) FROM fibre);

-- en: From which village does the most expensive basket come?
-- zh: 标价最高的篮子出自哪个村？
SELECT weaver.village FROM weaver JOIN basket ON weaver.weaver_id = basket.weaver_id ORDER BY basket.asking_price DESC LIMIT 1;

-- en: How many weavers does each village have?
-- zh: 每个村有多少位编篮匠人？
SELECT village, count(*) FROM weaver GROUP BY village;

-- en: What patterns has Tobias Reed woven? Each once.
-- zh: Tobias Reed编过哪些纹样？每种只列一次。
SELECT DISTINCT basket.pattern FROM basket JOIN weaver ON basket.weaver_id = weaver.weaver_id WHERE weaver.name = 'Tobias Reed';
