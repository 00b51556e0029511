-- Potters, their vases and the kiln firings.
CREATE TABLE potter (
  potter_id INT,
  potter_name VARCHAR(40),
  studio VARCHAR(40),
  country VARCHAR(30),
  active_since INT,
  PRIMARY KEY (potter_id)
);
CREATE TABLE vase (
  vase_id INT,
  potter_id INT,
  vase_name VARCHAR(50),
  glaze VARCHAR(30),
  height_cm DOUBLE,
  made_year INT,
  price DOUBLE,
  PRIMARY KEY (vase_id),
  FOREIGN KEY (potter_id) REFERENCES potter (potter_id)
);

-- en: Which vases have a celadon glaze?
-- zh: 哪些花瓶用的是celadon釉？
SELECT vase_name FROM vase WHERE glaze = 'celadon';

-- en: Show the vases made by potters from Japan.
-- zh: 列出Japan的陶艺家做的花瓶。
SELECT vase.vase_name FROM vase JOIN potter ON vase.potter_id = potter.potter_id WHERE potter.country = 'Japan';

-- en: Names of vases made in 2011 that are at least 40 cm high?
-- zh: 2011年制作且高度不低于40厘米的花瓶叫什么？
SELECT vase_name FROM vase WHERE made_year = 2011 AND height_cm >= 40;

-- en: How many vases have come from the Mill Lane studio?
-- zh: Mill Lane工作室出品过多少个花瓶？
SELECT count(*) FROM vase JOIN potter ON vase.potter_id = potter.potter_id WHERE potter.studio = 'Mill Lane';

-- en: How many potters have been active since before 1980?
-- zh: 1980年以前就开始从业的陶艺家有多少位？
SELECT count(*) FROM potter WHERE active_since < 1980;

-- en: What's the average price of a vase with tenmoku glaze?
-- zh: tenmoku釉花瓶的平均价格是多少？
SELECT avg(price) FROM vase WHERE glaze = 'tenmoku';

-- en: How high are the lowest and the highest vases?
-- zh: 最矮和最高的花瓶分别有多高？
SELECT min(height_cm), max(height_cm) FROM vase;

-- en: How many glazes are in use?
-- zh: 共使用了多少种不同的釉？
SELECT count(DISTINCT glaze) FROM vase;

-- en: For each glaze, how many vases exist?
-- zh: 每种釉各有多少个花瓶？
SELECT glaze, count(*) FROM vase GROUP BY glaze;

-- en: In which year were the most vases made?
-- zh: 哪一年制作的花瓶最多？
SELECT made_year FROM vase GROUP BY made_year ORDER BY count(*) DESC LIMIT 1;

-- en: Which countries have more than one potter? Give the number too.
-- zh: 哪些国家的陶艺家不止一位？同时给出人数。
SELECT country, count(*) FROM potter GROUP BY country HAVING count(*) > 1;

-- en: At which studio was the most expensive vase made?
-- zh: 最贵的花瓶是在哪个工作室做的？
SELECT potter.studio FROM potter JOIN vase ON potter.potter_id = vase.potter_id ORDER BY vase.price DESC LIMIT 1;

-- en: Which potter has been at work the longest?
-- zh: 从业时间最长的陶艺家是谁？
SELECT potter_name FROM potter ORDER BY active_since ASC LIMIT 1;

-- en: Who made the Moon Jar, and in which country does this potter live?
-- zh: Moon Jar是谁做的？这位陶艺家在哪个国家？
SELECT potter.potter_name, potter.country FROM potter JOIN vase ON potter.potter_id = vase.potter_id WHERE vase.vase_name = 'Moon Jar';

-- en: What are the prices of Olga Finch's vases?
-- zh: Olga Finch的花瓶价格是多少？
SELECT vase.price FROM vase JOIN potter ON vase.potter_id = potter.potter_id WHERE potter.potter_name = 'Olga Finch';

-- en: Which studios have turned out a vase taller than 80 cm?
-- zh: 哪些工作室做过高于80厘米的花瓶？
SELECT potter.studio FROM potter JOIN vase ON potter.potter_id = vase.potter_id WHERE vase.height_cm > 80;

-- en: Number of vases by each potter, please, with the potter's name.
-- zh: 请给出每位陶艺家的姓名和花瓶数量。
SELECT potter.potter_name, count(*) FROM potter JOIN vase ON potter.potter_id = vase.potter_id GROUP BY potter.potter_id, potter.potter_name;

-- en: Which potter uses salt glaze most? The glaze is "salt".
-- zh: 使用“salt”釉最多的陶艺家是谁？
SELECT potter.potter_name FROM potter JOIN vase ON potter.potter_id = vase.potter_id WHERE vase.glaze = 'salt' GROUP BY potter.potter_id, potter.potter_name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average vase price by country?
-- zh: 按国家统计花瓶的平均价格。
SELECT potter.country, avg(vase.price) FROM potter JOIN vase ON potter.potter_id = vase.potter_id GROUP BY potter.country;

-- en: Which potters have made no vase with celadon glaze?
-- zh: 哪些陶艺家没有做过celadon釉的花瓶？
SELECT potter_name FROM potter WHERE potter_id NOT IN (SELECT potter_id FROM vase WHERE glaze = 'celadon');

-- en: Vases taller than the average vase?
-- zh: 高于平均高度的花瓶有哪些？
SELECT vase_name FROM vase WHERE height_cm > (SELECT avg(height_cm) FROM vase);

-- en: Which studios have a potter from Denmark and a potter from Korea?
-- zh: 哪些工作室既有Denmark的陶艺家又有Korea的陶艺家？
SELECT studio FROM potter WHERE country = 'Denmark' INTERSECT SELECT studio FROM potter WHERE country = 'Korea';
