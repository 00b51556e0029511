-- A flower shop: florists, bouquets and the flowers in them.
CREATE TABLE florists (
  florist_id INT,
  florist_name VARCHAR(40),
  level VARCHAR(20),
  start_date DATE,
  PRIMARY KEY (florist_id)
);
CREATE TABLE bouquets (
  bouquet_id INT,
  bouquet_name VARCHAR(50),
  florist_id INT,
  occasion VARCHAR(30),
  price DOUBLE,
  PRIMARY KEY (bouquet_id),
  FOREIGN KEY (florist_id) REFERENCES florists (florist_id)
);
CREATE TABLE flowers (
  flower_id INT,
  flower_name VARCHAR(40),
  colour VARCHAR(20),
  season VARCHAR(20),
  stem_price DOUBLE,
  PRIMARY KEY (flower_id)
);
CREATE TABLE bouquet_flowers (
  bouquet_id INT,
  flower_id INT,
  stems INT,
  PRIMARY KEY (bouquet_id, flower_id),
  FOREIGN KEY (bouquet_id) REFERENCES bouquets (bouquet_id),
  FOREIGN KEY (flower_id) REFERENCES flowers (flower_id)
);

-- en: Show the names of flowers that bloom in autumn and are orange.
-- zh: 列出autumn开花且颜色为orange的花。
SELECT flower_name FROM flowers WHERE season = 'autumn' AND colour = 'orange';

-- en: Which bouquets for a funeral cost no more than 40?
-- zh: 用于funeral且价格不超过40的花束有哪些？
SELECT bouquet_name FROM bouquets WHERE occasion = 'funeral' AND price <= 40;

-- en: Who are the apprentices among the florists? The level is apprentice.
-- zh: 级别为apprentice的花艺师有哪些？
SELECT florist_name FROM florists WHERE level = 'apprentice';

-- en: How many kinds of flower cost more than 3 a stem?
-- zh: 每枝价格超过3的花有多少种？
SELECT count(*) FROM flowers WHERE stem_price > 3;

-- en: Average price of our bouquets for a birthday?
-- zh: birthday花束的平均价格是多少？
SELECT avg(price) FROM bouquets WHERE occasion = 'birthday';

-- en: What is the price of the cheapest stem?
-- zh: 最便宜的花每枝多少钱？
SELECT min(stem_price) FROM flowers;

-- en: For each season, how many flowers bloom in it?
-- zh: 每个季节各有多少种花开放？
SELECT season, count(*) FROM flowers GROUP BY season;

-- en: For which occasion do we make the most bouquets?
-- zh: 哪种场合的花束最多？
SELECT occasion FROM bouquets GROUP BY occasion ORDER BY count(*) DESC LIMIT 1;

-- en: Which colours are there at least four flowers of?
-- zh: 哪些颜色至少有四种花？
SELECT colour FROM flowers GROUP BY colour HAVING count(*) >= 4;

-- en: Which bouquet is the most luxurious, i.e. has the highest price?
-- zh: 价格最高的花束是哪一款？
SELECT bouquet_name FROM bouquets ORDER BY price DESC LIMIT 1;

-- en: Which florist started most recently?
-- zh: 最近入职的花艺师是谁？
SELECT florist_name FROM florists ORDER BY start_date DESC LIMIT 1;

-- en: Who designed the bouquet Summer Letter?
-- zh: 花束Summer Letter是谁设计的？
SELECT florists.florist_name FROM florists JOIN bouquets ON florists.florist_id = bouquets.florist_id WHERE bouquets.bouquet_name = 'Summer Letter';

-- en: What flowers are in Summer Letter, and how many stems of each?
-- zh: Summer Letter里有哪些花？每种多少枝？
SELECT flowers.flower_name, bouquet_flowers.stems FROM flowers JOIN bouquet_flowers ON flowers.flower_id = bouquet_flowers.flower_id JOIN bouquets ON bouquet_flowers.bouquet_id = bouquets.bouquet_id WHERE bouquets.bouquet_name = 'Summer Letter';

-- en: Which bouquets contain peony?
-- zh: 哪些花束里有peony？
SELECT bouquets.bouquet_name FROM bouquets JOIN bouquet_flowers ON bouquets.bouquet_id = bouquet_flowers.bouquet_id JOIN flowers ON bouquet_flowers.flower_id = flowers.flower_id WHERE flowers.flower_name = 'peony';

-- en: How many stems does each bouquet have in total?
-- zh: 每款花束共有多少枝花？
SELECT bouquets.bouquet_name, sum(bouquet_flowers.stems) FROM bouquets JOIN bouquet_flowers ON bouquets.bouquet_id = bouquet_flowers.bouquet_id GROUP BY bouquets.bouquet_id, bouquets.bouquet_name;

-- en: Which flower is used in the greatest number of bouquets?
-- zh: 用于最多花束的花是哪一种？
SELECT flowers.flower_name FROM flowers JOIN bouquet_flowers ON flowers.flower_id = bouquet_flowers.flower_id GROUP BY flowers.flower_id, flowers.flower_name ORDER BY count(*) DESC LIMIT 1;

-- en: For what occasions are white flowers used? List each once.
-- zh: white的花用于哪些场合？每个只列一次。
SELECT DISTINCT bouquets.occasion FROM bouquets JOIN bouquet_flowers ON bouquets.bouquet_id = bouquet_flowers.bouquet_id JOIN flowers ON bouquet_flowers.flower_id = flowers.flower_id WHERE flowers.colour = 'white';

-- en: How many bouquets has each florist designed?
-- zh: 每位花艺师设计了多少款花束？
SELECT florists.florist_name, count(*) FROM florists JOIN bouquets ON florists.florist_id = bouquets.florist_id GROUP BY florists.florist_id, florists.florist_name;

-- en: Bouquets made of at least five kinds of flowers?
-- zh: 由至少五种花组成的花束有哪些？
SELECT bouquets.bouquet_name FROM bouquets JOIN bouquet_flowers ON bouquets.bouquet_id = bouquet_flowers.bouquet_id GROUP BY bouquets.bouquet_id, bouquets.bouquet_name HAVING count(*) >= 5;

-- en: Which flowers are in no bouquet?
-- zh: 哪些花没有用在任何花束里？
SELECT flower_name FROM flowers WHERE flower_id NOT IN (SELECT flower_id FROM bouquet_flowers);

-- en: Bouquets costing more than an average bouquet?
-- zh: 价格高于平均值的花束有哪些？
SELECT bouquet_name FROM bouquets WHERE price > (SELECT avg(price) FROM bouquets);

-- en: Which bouquets hold both tulip and iris?
-- zh: 哪些花束既有tulip又有iris？
SELECT bouquets.bouquet_name FROM bouquets JOIN bouquet_flowers ON bouquets.bouquet_id = bouquet_flowers.bouquet_id JOIN flowers ON bouquet_flowers.flower_id = flowers.flower_id WHERE flowers.flower_name = 'tulip' INTERSECT SELECT bouquets.bouquet_name FROM bouquets JOIN bouquet_flowers ON bouquets.bouquet_id = bouquet_flowers.bouquet_id JOIN flowers ON bouquet_flowers.flower_id = flowers.flower_id WHERE flowers.flower_name = 'iris';
