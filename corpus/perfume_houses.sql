-- Perfume houses, perfumers, scents, the notes in them and bottle sizes on sale.
CREATE TABLE house (
  house_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  country VARCHAR(30),
  founded INT,
  parent_house_id INT,
  PRIMARY KEY (house_id),
  FOREIGN KEY (parent_house_id) REFERENCES house (house_id)
);
CREATE TABLE perfumer (
  perfumer_id INT,
  name VARCHAR(50),
  country VARCHAR(30),
  school VARCHAR(50),
  birth_year INT,
  PRIMARY KEY (perfumer_id)
);
CREATE TABLE scent (
  scent_id INT,
  name VARCHAR(50),
  house_id INT,
  perfumer_id INT,
  launch_year INT,
  family VARCHAR(20),
  concentration VARCHAR(10),
  rating DOUBLE,
  PRIMARY KEY (scent_id),
  FOREIGN KEY (house_id) REFERENCES house (house_id),
  FOREIGN KEY (perfumer_id) REFERENCES perfumer (perfumer_id)
);
CREATE TABLE note (
  note_id INT,
  name VARCHAR(30),
  origin VARCHAR(30),
  kind VARCHAR(20),
  PRIMARY KEY (note_id)
);
CREATE TABLE scent_note (
  scent_id INT,
  note_id INT,
  layer VARCHAR(10),
  PRIMARY KEY (scent_id, note_id),
  FOREIGN KEY (scent_id) REFERENCES scent (scent_id),
  FOREIGN KEY (note_id) REFERENCES note (note_id)
);
CREATE TABLE bottle (
  bottle_id INT,
  scent_id INT,
  volume_ml INT,
  price DECIMAL(10,2),
  discontinued VARCHAR(3),
  PRIMARY KEY (bottle_id),
  FOREIGN KEY (scent_id) REFERENCES scent (scent_id)
);

-- en: Who composed Velvet Tamarind?
-- zh: Velvet Tamarind是哪位调香师的作品？
SELECT perfumer.name FROM perfumer JOIN scent ON perfumer.perfumer_id = scent.perfumer_id WHERE scent.name = 'Velvet Tamarind';

-- en: Names of the scents launched since 2010 in the Chypre family
-- zh: 2010年以来推出的Chypre香调香水名称
SELECT name FROM scent WHERE launch_year >= 2010 AND family = 'Chypre';

-- en: Which notes form the Base layer of Winter Orchard?
-- zh: Winter Orchard的Base层有哪些香料？
SELECT note.name FROM note JOIN scent_note ON note.note_id = scent_note.note_id JOIN scent ON scent_note.scent_id = scent.scent_id WHERE scent_note.layer = 'Base' AND scent.name = 'Winter Orchard';

-- en: How many perfume houses are based in Grasse?
-- zh: 总部在Grasse的香水品牌有多少家？
SELECT count(*) FROM house WHERE city = 'Grasse';

-- en: For each family of scent, what is the average rating?
-- zh: 各香调香水的平均评分是多少？
SELECT family, avg(rating) FROM scent GROUP BY family;

-- en: List each house together with its parent house.
-- zh: 列出每个品牌及其母品牌。
SELECT child.name, parent.name FROM house AS child JOIN house AS parent ON child.parent_house_id = parent.house_id;

-- en: What does the 50 ml bottle of Velvet Tamarind cost?
-- zh: Velvet Tamarind的50毫升装售价是多少？
SELECT bottle.price FROM bottle JOIN scent ON bottle.scent_id = scent.scent_id WHERE bottle.volume_ml = 50 AND scent.name = 'Velvet Tamarind';

-- en: Which note is used in the greatest number of scents?
-- zh: 使用最广泛的香料是哪种？
SELECT note.name FROM note JOIN scent_note ON note.note_id = scent_note.note_id GROUP BY note.note_id, note.name ORDER BY count(*) DESC LIMIT 1;

-- en: Perfumers who have not made any scent
-- zh: 没有创作过任何香水的调香师
SELECT name FROM perfumer WHERE perfumer_id NOT IN (SELECT perfumer_id FROM scent);

-- en: Best-rated scent, and its rating?
-- zh: 评分最高的香水是哪款，评分多少？
SELECT name, rating FROM scent ORDER BY rating DESC LIMIT 1;

-- en: How many different origins do the notes of kind Floral have?
-- zh: Floral类香料来自多少个不同的产地？
SELECT count(DISTINCT origin) FROM note WHERE kind = 'Floral';

-- en: Houses with at least 10 scents: name and number
-- zh: 至少有10款香水的品牌名称及数量
SELECT house.name, count(*) FROM house JOIN scent ON house.house_id = scent.house_id GROUP BY house.house_id, house.name HAVING count(*) >= 10;

-- en: Which perfumers trained at Versoix Institute? Sort by birth year.
-- zh: 哪些调香师毕业于Versoix Institute？按出生年份排序。
SELECT name FROM perfumer WHERE school = 'Versoix Institute' ORDER BY birth_year;

-- en: For which houses has Amaury Lescot worked? No repeats.
-- zh: Amaury Lescot为哪些品牌创作过香水？不要重复。
SELECT DISTINCT house.name FROM house JOIN scent ON house.house_id = scent.house_id JOIN perfumer ON scent.perfumer_id = perfumer.perfumer_id WHERE perfumer.name = 'Amaury Lescot';

-- en: What is the average price of bottles that are not discontinued (No), by volume?
-- zh: 未停产（No）的瓶装按容量统计的平均价格是多少？
SELECT volume_ml, avg(price) FROM bottle WHERE discontinued = 'No' GROUP BY volume_ml;

-- en: Scents containing both Vetiver and Bergamot
-- zh: 同时含有Vetiver和Bergamot的香水
SELECT scent.name FROM scent JOIN scent_note ON scent.scent_id = scent_note.scent_id JOIN note ON scent_note.note_id = note.note_id WHERE note.name = 'Vetiver' INTERSECT SELECT scent.name FROM scent JOIN scent_note ON scent.scent_id = scent_note.scent_id JOIN note ON scent_note.note_id = note.note_id WHERE note.name = 'Bergamot';

-- en: Which concentration is the most common among the scents?
-- zh: 香水中最常见的浓度是哪种？
SELECT concentration FROM scent GROUP BY concentration ORDER BY count(*) DESC LIMIT 1;

-- en: Find scents rated above the average that have a bottle costing more than 300.
-- zh: 找出评分高于平均值且有售价超过300的瓶装的香水。
SELECT name FROM scent WHERE rating > (SELECT avg(rating) FROM scent) AND scent_id IN (SELECT scent_id FROM bottle WHERE price > 300);

-- en: Which country's houses sell the most expensive bottle?
-- zh: 最贵的一瓶香水出自哪个国家的品牌？
SELECT house.country FROM house JOIN scent ON house.house_id = scent.house_id JOIN bottle ON scent.scent_id = bottle.scent_id ORDER BY bottle.price DESC LIMIT 1;

-- en: How many scents does the house Maison Quill have that use a note from Madagascar? Count each scent once.
-- zh: Maison Quill有多少款香水使用了产自Madagascar的香料？每款只计一次。
SELECT count(DISTINCT scent.scent_id) FROM scent JOIN house ON scent.house_id = house.house_id JOIN scent_note ON scent.scent_id = scent_note.scent_id JOIN note ON scent_note.note_id = note.note_id WHERE house.name = 'Maison Quill' AND note.origin = 'Madagascar';

-- en: Countries with a perfumer but without a perfume house
-- zh: 有调香师但没有香水品牌的国家
SELECT country FROM perfumer EXCEPT SELECT country FROM house;

-- en: Oldest and newest founding years of Italian houses (country Italy)
-- zh: Italy的品牌最早和最晚分别成立于哪一年
SELECT min(founded), max(founded) FROM house WHERE country = 'Italy';
