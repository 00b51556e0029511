-- Furniture catalogues: designers, makers, pieces, materials and showrooms displaying them.
CREATE TABLE designer (
  designer_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (designer_id)
);
CREATE TABLE maker (
  maker_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  founded_year INT,
  PRIMARY KEY (maker_id)
);
CREATE TABLE piece (
  piece_id INT,
  name VARCHAR(60),
  type VARCHAR(30),
  designer_id INT,
  maker_id INT,
  design_year INT,
  price DECIMAL(10,2),
  width_cm DOUBLE,
  PRIMARY KEY (piece_id),
  FOREIGN KEY (designer_id) REFERENCES designer (designer_id),
  FOREIGN KEY (maker_id) REFERENCES maker (maker_id)
);
CREATE TABLE material (
  material_id INT,
  name VARCHAR(40),
  type VARCHAR(30),
  country VARCHAR(40),
  PRIMARY KEY (material_id)
);
CREATE TABLE piece_material (
  piece_id INT,
  material_id INT,
  share_pct DOUBLE,
  PRIMARY KEY (piece_id, material_id),
  FOREIGN KEY (piece_id) REFERENCES piece (piece_id),
  FOREIGN KEY (material_id) REFERENCES material (material_id)
);
CREATE TABLE showroom (
  showroom_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  area_m2 INT,
  PRIMARY KEY (showroom_id)
);
CREATE TABLE display (
  showroom_id INT,
  piece_id INT,
  since DATE,
  units INT,
  PRIMARY KEY (showroom_id, piece_id),
  FOREIGN KEY (showroom_id) REFERENCES showroom (showroom_id),
  FOREIGN KEY (piece_id) REFERENCES piece (piece_id)
);

-- en: What designers come from Norway?
-- zh: 来自Norway的设计师有哪些？
SELECT name FROM designer WHERE country = 'Norway';

-- en: Show the pieces manufactured in Norway, that is by makers from there.
-- zh: 列出由Norway的制造商生产的家具。
SELECT piece.name FROM piece JOIN maker ON piece.maker_id = maker.maker_id WHERE maker.country = 'Norway';

-- en: Showrooms in Norway that are larger than 400 square metres.
-- zh: Norway面积超过400平方米的展厅。
SELECT name FROM showroom WHERE country = 'Norway' AND area_m2 > 400;

-- en: Which materials originate from Norway and are of type Wood?
-- zh: 产自Norway的Wood类材料有哪些？
SELECT name FROM material WHERE country = 'Norway' AND type = 'Wood';

-- en: How many chairs (type Chair) are in the catalogue?
-- zh: 目录中有多少件Chair类家具？
SELECT count(*) FROM piece WHERE type = 'Chair';

-- en: Who designed the Kestrel Lounger?
-- zh: Kestrel Lounger是谁设计的？
SELECT designer.name FROM designer JOIN piece ON designer.designer_id = piece.designer_id WHERE piece.name = 'Kestrel Lounger';

-- en: What is the Kestrel Lounger made of?
-- zh: Kestrel Lounger用了哪些材料？
SELECT material.name FROM material JOIN piece_material ON material.material_id = piece_material.material_id JOIN piece ON piece_material.piece_id = piece.piece_id WHERE piece.name = 'Kestrel Lounger';

-- en: Where (which showrooms) can I see the Kestrel Lounger?
-- zh: 在哪些展厅可以看到Kestrel Lounger？
SELECT showroom.name FROM showroom JOIN display ON showroom.showroom_id = display.showroom_id JOIN piece ON display.piece_id = piece.piece_id WHERE piece.name = 'Kestrel Lounger';

-- en: Average price of each type of furniture.
-- zh: 每类家具的平均价格。
SELECT type, avg(price) FROM piece GROUP BY type;

-- en: Which designer has drawn the greatest number of pieces?
-- zh: 设计作品最多的设计师是谁？
SELECT designer.name FROM designer JOIN piece ON designer.designer_id = piece.designer_id GROUP BY designer.designer_id, designer.name ORDER BY count(*) DESC LIMIT 1;

-- en: The widest piece?
-- zh: 最宽的家具是哪件？
SELECT name FROM piece ORDER BY width_cm DESC LIMIT 1;

-- en: Oldest design and the year it was drawn.
-- zh: 最早的设计是哪件？哪一年设计的？
SELECT name, design_year FROM piece ORDER BY design_year ASC LIMIT 1;

-- en: Pieces that are not displayed anywhere.
-- zh: 没有在任何展厅展出的家具。
SELECT name FROM piece WHERE piece_id NOT IN (SELECT piece_id FROM display);

-- en: For each maker show its name and the price of its most expensive piece.
-- zh: 列出每个制造商的名称及其最贵家具的价格。
SELECT maker.name, max(piece.price) FROM maker JOIN piece ON maker.maker_id = piece.maker_id GROUP BY maker.maker_id, maker.name;

-- en: Makers with at least 10 tables (type Table).
-- zh: 拥有至少10件Table类家具的制造商。
SELECT maker.name FROM maker JOIN piece ON maker.maker_id = piece.maker_id WHERE piece.type = 'Table' GROUP BY maker.maker_id, maker.name HAVING count(*) >= 10;

-- en: Pieces costing more than twice the average price.
-- zh: 价格超过平均价两倍的家具。
SELECT name FROM piece WHERE price > 2 * (SELECT avg(price) FROM piece);

-- en: Which countries have designers but no makers?
-- zh: 哪些国家有设计师但没有制造商？
SELECT country FROM designer EXCEPT SELECT country FROM maker;

-- en: How many units stand in the showroom Nordlicht in total?
-- zh: Nordlicht展厅里一共陈列了多少件？
SELECT sum(display.units) FROM display JOIN showroom ON display.showroom_id = showroom.showroom_id WHERE showroom.name = 'Nordlicht';

-- en: How many showrooms are in each city?
-- zh: 每个城市各有多少个展厅？
SELECT city, count(*) FROM showroom GROUP BY city;

-- en: Different designers whose pieces contain Rattan.
-- zh: 作品中含有Rattan的不同设计师有哪些？
SELECT DISTINCT designer.name FROM designer JOIN piece ON designer.designer_id = piece.designer_id JOIN piece_material ON piece.piece_id = piece_material.piece_id JOIN material ON piece_material.material_id = material.material_id WHERE material.name = 'Rattan';

-- en: In which years between 1950 and 1960 were both a Lamp and a Chair designed?
-- zh: 1950到1960年间哪些年份既设计了Lamp又设计了Chair？
SELECT design_year FROM piece WHERE type = 'Lamp' AND design_year BETWEEN 1950 AND 1960 INTERSECT SELECT design_year FROM piece WHERE type = 'Chair' AND design_year BETWEEN 1950 AND 1960;

-- en: What is the total number of makers and the earliest founding year?
-- zh: 制造商总数和最早的成立年份是多少？
SELECT count(*), min(founded_year) FROM maker;
