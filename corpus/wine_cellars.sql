-- Wine estates, vineyards, wines, cellars that keep bottles and tasting notes.
CREATE TABLE estate (
  estate_id INT,
  name VARCHAR(60),
  region VARCHAR(40),
  country VARCHAR(40),
  founded_year INT,
  PRIMARY KEY (estate_id)
);
CREATE TABLE wine (
  wine_id INT,
  estate_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  grape VARCHAR(40),
  vintage_year INT,
  alcohol_pct DOUBLE,
  price DECIMAL(10,2),
  PRIMARY KEY (wine_id),
  FOREIGN KEY (estate_id) REFERENCES estate (estate_id)
);
CREATE TABLE cellar (
  cellar_id INT,
  name VARCHAR(60),
  owner VARCHAR(60),
  country VARCHAR(40),
  temperature DOUBLE,
  capacity INT,
  PRIMARY KEY (cellar_id)
);
CREATE TABLE cellar_stock (
  cellar_id INT,
  wine_id INT,
  bottles INT,
  price DECIMAL(10,2),
  stored_since DATE,
  PRIMARY KEY (cellar_id, wine_id),
  FOREIGN KEY (cellar_id) REFERENCES cellar (cellar_id),
  FOREIGN KEY (wine_id) REFERENCES wine (wine_id)
);
CREATE TABLE taster (
  taster_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  title VARCHAR(30),
  PRIMARY KEY (taster_id)
);
CREATE TABLE tasting (
  tasting_id INT,
  wine_id INT,
  taster_id INT,
  tasted_on DATE,
  points INT,
  price DECIMAL(10,2),
  PRIMARY KEY (tasting_id),
  FOREIGN KEY (wine_id) REFERENCES wine (wine_id),
  FOREIGN KEY (taster_id) REFERENCES taster (taster_id)
);

-- en: Which estates in Hungary were founded before 1800?
-- zh: Hungary有哪些酒庄成立于1800年之前？
SELECT name FROM estate WHERE country = 'Hungary' AND founded_year < 1800;

-- en: Which cellars are located in Hungary?
-- zh: 位于Hungary的酒窖有哪些？
SELECT name FROM cellar WHERE country = 'Hungary';

-- en: How many bottles of wines from Hungary do the cellars keep?
-- zh: 各酒窖一共存有多少瓶来自Hungary的葡萄酒？
SELECT sum(cellar_stock.bottles) FROM cellar_stock JOIN wine ON cellar_stock.wine_id = wine.wine_id JOIN estate ON wine.estate_id = estate.estate_id WHERE estate.country = 'Hungary';

-- en: Names of tasters from Hungary who bear the title Sommelier.
-- zh: 来自Hungary、头衔为Sommelier的品酒师。
SELECT name FROM taster WHERE country = 'Hungary' AND title = 'Sommelier';

-- en: How many Sparkling wines are on the list?
-- zh: 名单上有多少款Sparkling葡萄酒？
SELECT count(*) FROM wine WHERE type = 'Sparkling';

-- en: Average alcohol percentage per grape variety.
-- zh: 每个葡萄品种的平均酒精度。
SELECT grape, avg(alcohol_pct) FROM wine GROUP BY grape;

-- en: Which estate produced Black Heron 2016? The wine's name is Black Heron and the vintage 2016.
-- zh: 名为Black Heron、年份2016的葡萄酒是哪家酒庄酿的？
SELECT estate.name FROM estate JOIN wine ON estate.estate_id = wine.estate_id WHERE wine.name = 'Black Heron' AND wine.vintage_year = 2016;

-- en: Who owns a cellar in which Black Heron is stored?
-- zh: 存有Black Heron的酒窖归谁所有？
SELECT cellar.owner FROM cellar JOIN cellar_stock ON cellar.cellar_id = cellar_stock.cellar_id JOIN wine ON cellar_stock.wine_id = wine.wine_id WHERE wine.name = 'Black Heron';

-- en: How many points did Oriol Batlle give Black Heron?
-- zh: Oriol Batlle给Black Heron打了多少分？
SELECT tasting.points FROM tasting JOIN taster ON tasting.taster_id = taster.taster_id JOIN wine ON tasting.wine_id = wine.wine_id WHERE taster.name = 'Oriol Batlle' AND wine.name = 'Black Heron';

-- en: The most expensive wine and its price, as listed for the wine itself.
-- zh: 酒款本身标价最贵的葡萄酒及其价格。
SELECT name, price FROM wine ORDER BY price DESC LIMIT 1;

-- en: Which wine collects the highest average points?
-- zh: 平均得分最高的葡萄酒是哪款？
SELECT wine.name FROM wine JOIN tasting ON wine.wine_id = tasting.wine_id GROUP BY wine.wine_id, wine.name ORDER BY avg(tasting.points) DESC LIMIT 1;

-- en: Wines nobody has tasted.
-- zh: 没有人品尝过的葡萄酒。
SELECT name FROM wine WHERE wine_id NOT IN (SELECT wine_id FROM tasting);

-- en: For each cellar the name and how many different wines it stores.
-- zh: 每个酒窖的名称和存放的酒款数。
SELECT cellar.name, count(*) FROM cellar JOIN cellar_stock ON cellar.cellar_id = cellar_stock.cellar_id GROUP BY cellar.cellar_id, cellar.name;

-- en: Regions that have at least four estates.
-- zh: 至少有四家酒庄的产区。
SELECT region FROM estate GROUP BY region HAVING count(*) >= 4;

-- en: Coldest cellar, please.
-- zh: 温度最低的酒窖是哪个？
SELECT name FROM cellar ORDER BY temperature ASC LIMIT 1;

-- en: Wines stronger in alcohol than average: name and vintage.
-- zh: 酒精度高于平均的葡萄酒名称和年份。
SELECT name, vintage_year FROM wine WHERE alcohol_pct > (SELECT avg(alcohol_pct) FROM wine);

-- en: Which countries have estates but not cellars?
-- zh: 哪些国家有酒庄但没有酒窖？
SELECT country FROM estate EXCEPT SELECT country FROM cellar;

-- en: At what prices are Riesling wines kept in the cellar Deep Oak?
-- zh: Deep Oak酒窖里Riesling葡萄酒的价格是多少？
SELECT cellar_stock.price FROM cellar_stock JOIN wine ON cellar_stock.wine_id = wine.wine_id JOIN cellar ON cellar_stock.cellar_id = cellar.cellar_id WHERE wine.grape = 'Riesling' AND cellar.name = 'Deep Oak';

-- en: Distinct grapes grown by estates in the region Vipava Valley and made into Red wine.
-- zh: Vipava Valley产区酒庄酿Red葡萄酒用了哪些不同的葡萄品种？
SELECT DISTINCT wine.grape FROM wine JOIN estate ON wine.estate_id = estate.estate_id WHERE estate.region = 'Vipava Valley' AND wine.type = 'Red';

-- en: Tasters with more than 30 tastings and the number of tastings.
-- zh: 品酒超过30次的品酒师及其次数。
SELECT taster.name, count(*) FROM taster JOIN tasting ON taster.taster_id = tasting.taster_id GROUP BY taster.taster_id, taster.name HAVING count(*) > 30;

-- en: Which vintages exist both as White and as Rose?
-- zh: 哪些年份既有White又有Rose？
SELECT vintage_year FROM wine WHERE type = 'White' INTERSECT SELECT vintage_year FROM wine WHERE type = 'Rose';

-- en: What is the most common type of wine?
-- zh: 最常见的葡萄酒类型是什么？
SELECT type FROM wine GROUP BY type ORDER BY count(*) DESC LIMIT 1;
