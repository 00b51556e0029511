-- Ice cream factories, flavours, parlours that sell them, and tastings.
CREATE TABLE factory (
  factory_id INT,
  factory_name VARCHAR(50),
  city VARCHAR(40),
  province VARCHAR(40),
  workers INT,
  founded_year INT,
  PRIMARY KEY (factory_id)
);
CREATE TABLE flavour (
  flavour_id INT,
  flavour_name VARCHAR(40),
  factory_id INT,
  base VARCHAR(20),
  fat_pct DOUBLE,
  litre_price DECIMAL(10,2),
  season VARCHAR(20),
  PRIMARY KEY (flavour_id),
  FOREIGN KEY (factory_id) REFERENCES factory (factory_id)
);
CREATE TABLE parlour (
  parlour_id INT,
  parlour_name VARCHAR(50),
  owner VARCHAR(50),
  city VARCHAR(40),
  seats INT,
  PRIMARY KEY (parlour_id)
);
CREATE TABLE supply (
  parlour_id INT,
  flavour_id INT,
  litres_per_week INT,
  since_date DATE,
  PRIMARY KEY (parlour_id, flavour_id),
  FOREIGN KEY (parlour_id) REFERENCES parlour (parlour_id),
  FOREIGN KEY (flavour_id) REFERENCES flavour (flavour_id)
);
CREATE TABLE tasting (
  tasting_id INT,
  flavour_id INT,
  taster VARCHAR(50),
  tasted_on DATE,
  score INT,
  remark VARCHAR(100),
  PRIMARY KEY (tasting_id),
  FOREIGN KEY (flavour_id) REFERENCES flavour (flavour_id)
);

-- en: Which Sorbet flavours contain no fat at all, that is 0 percent?
-- zh: 哪些Sorbet口味完全不含脂肪（0%）？
SELECT flavour_name FROM flavour WHERE base = 'Sorbet' AND fat_pct = 0;

-- en: How many factories lie in the province of Parma?
-- zh: Parma省有多少家冰淇淋厂？
SELECT count(*) FROM factory WHERE province = 'Parma';

-- en: Which flavours begin with the word Dark?
-- zh: 哪些口味的名称以Dark开头？
SELECT flavour_name FROM flavour WHERE flavour_name LIKE 'Dark%';

-- en: What is the average price per litre of the flavours sold in Winter?
-- zh: Winter季口味的每升均价是多少？
SELECT avg(litre_price) FROM flavour WHERE season = 'Winter';

-- en: How many seats are there in all the parlours of Rimini?
-- zh: Rimini所有冰淇淋店一共有多少座位？
SELECT sum(seats) FROM parlour WHERE city = 'Rimini';

-- en: What are the best and the worst scores that Dario Fusi has given?
-- zh: Dario Fusi给出过的最高分和最低分是多少？
SELECT max(score), min(score) FROM tasting WHERE taster = 'Dario Fusi';

-- en: For each base, what is the average percentage of fat?
-- zh: 每种基底的平均脂肪含量是多少？
SELECT base, avg(fat_pct) FROM flavour GROUP BY base;

-- en: Which season has the fewest flavours?
-- zh: 哪个季节的口味最少？
SELECT season FROM flavour GROUP BY season ORDER BY count(*) ASC LIMIT 1;

-- en: Which tasters have done at least ten tastings?
-- zh: 哪些品尝员至少品尝过十次？
SELECT taster FROM tasting GROUP BY taster HAVING count(*) >= 10;

-- en: Which two factories were founded most recently?
-- zh: 最近成立的两家工厂是哪些？
SELECT factory_name FROM factory ORDER BY founded_year DESC LIMIT 2;

-- en: What flavours does Fiordineve make?
-- zh: Fiordineve生产哪些口味？
SELECT flavour.flavour_name FROM flavour JOIN factory ON flavour.factory_id = factory.factory_id WHERE factory.factory_name = 'Fiordineve';

-- en: In which parlours can I eat Burnt Fig?
-- zh: 在哪些店可以吃到Burnt Fig？
SELECT parlour.parlour_name FROM parlour JOIN supply ON parlour.parlour_id = supply.parlour_id JOIN flavour ON supply.flavour_id = flavour.flavour_id WHERE flavour.flavour_name = 'Burnt Fig';

-- en: For each parlour, show its name and the number of flavours it gets.
-- zh: 显示每家店的名称及其供应的口味数。
SELECT parlour.parlour_name, count(*) FROM parlour JOIN supply ON parlour.parlour_id = supply.parlour_id GROUP BY parlour.parlour_id, parlour.parlour_name;

-- en: Which flavour is sold in the most litres per week, over all parlours?
-- zh: 所有店合计，每周售出升数最多的口味是哪种？
SELECT flavour.flavour_name FROM flavour JOIN supply ON flavour.flavour_id = supply.flavour_id GROUP BY flavour.flavour_id, flavour.flavour_name ORDER BY sum(supply.litres_per_week) DESC LIMIT 1;

-- en: What is the average score of each flavour?
-- zh: 每种口味的平均得分是多少？
SELECT flavour.flavour_name, avg(tasting.score) FROM flavour JOIN tasting ON flavour.flavour_id = tasting.flavour_id GROUP BY flavour.flavour_id, flavour.flavour_name;

-- en: What remarks did the tasters make about Salted Almond?
-- zh: 品尝员对Salted Almond作了哪些评语？
SELECT tasting.remark FROM tasting JOIN flavour ON tasting.flavour_id = flavour.flavour_id WHERE flavour.flavour_name = 'Salted Almond';

-- en: Which owners get a Milk flavour made in Modena? List each owner once.
-- zh: 哪些店主进了Modena生产的Milk基底口味？每位店主只列一次。
SELECT DISTINCT parlour.owner FROM parlour JOIN supply ON parlour.parlour_id = supply.parlour_id JOIN flavour ON supply.flavour_id = flavour.flavour_id JOIN factory ON flavour.factory_id = factory.factory_id WHERE flavour.base = 'Milk' AND factory.city = 'Modena';

-- en: Which factories offer more than eight flavours, and how many do they offer?
-- zh: 哪些工厂提供八种以上的口味，各有多少种？
SELECT factory.factory_name, count(*) FROM factory JOIN flavour ON factory.factory_id = flavour.factory_id GROUP BY factory.factory_id, factory.factory_name HAVING count(*) > 8;

-- en: Since when has the Bar Lido been getting Lemon Basil?
-- zh: Bar Lido从什么时候开始进Lemon Basil口味？
SELECT supply.since_date FROM supply JOIN parlour ON supply.parlour_id = parlour.parlour_id JOIN flavour ON supply.flavour_id = flavour.flavour_id WHERE parlour.parlour_name = 'Bar Lido' AND flavour.flavour_name = 'Lemon Basil';

-- en: In which cities are there both factories and parlours?
-- zh: 哪些城市既有工厂又有冰淇淋店？
SELECT city FROM factory INTERSECT SELECT city FROM parlour;

-- en: Which flavours have never been tasted?
-- zh: 哪些口味从未被品尝过？
SELECT flavour_name FROM flavour WHERE flavour_id NOT IN (SELECT flavour_id FROM tasting);

-- en: Name the flavours that are more expensive per litre than the average.
-- zh: 每升价格高于平均的口味有哪些？
SELECT flavour_name FROM flavour WHERE litre_price > (SELECT avg(litre_price) FROM flavour);
