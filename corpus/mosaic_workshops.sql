-- Mosaic workshops: masters, commissions from buildings, materials used and panels laid.
CREATE TABLE wkshop (
  ws_id INT,
  ws_name VARCHAR(60),
  town VARCHAR(40),
  est_year INT,
  staff INT,
  PRIMARY KEY (ws_id)
);
CREATE TABLE mosaicist (
  mos_id INT,
  ws_id INT,
  mos_name VARCHAR(60),
  town VARCHAR(40),
  birth_year INT,
  start_year INT,
  grade VARCHAR(20),
  PRIMARY KEY (mos_id),
  FOREIGN KEY (ws_id) REFERENCES wkshop (ws_id)
);
CREATE TABLE panel (
  panel_id INT,
  ws_id INT,
  title VARCHAR(80),
  building VARCHAR(60),
  town VARCHAR(40),
  area_m2 DOUBLE,
  price DECIMAL(10,2),
  laid_on DATE,
  PRIMARY KEY (panel_id),
  FOREIGN KEY (ws_id) REFERENCES wkshop (ws_id)
);
CREATE TABLE panel_hand (
  panel_id INT,
  mos_id INT,
  days INT,
  PRIMARY KEY (panel_id, mos_id),
  FOREIGN KEY (panel_id) REFERENCES panel (panel_id),
  FOREIGN KEY (mos_id) REFERENCES mosaicist (mos_id)
);
CREATE TABLE tessera (
  tess_id INT,
  tess_name VARCHAR(40),
  colour VARCHAR(20),
  stuff VARCHAR(20),
  price DECIMAL(10,2),
  PRIMARY KEY (tess_id)
);
CREATE TABLE panel_tess (
  panel_id INT,
  tess_id INT,
  kg DOUBLE,
  PRIMARY KEY (panel_id, tess_id),
  FOREIGN KEY (panel_id) REFERENCES panel (panel_id),
  FOREIGN KEY (tess_id) REFERENCES tessera (tess_id)
);

-- en: Panels that can be seen in Ravenna: titles.
-- zh: 位于Ravenna的镶嵌画有哪些？给出标题。
SELECT title FROM panel WHERE town = 'Ravenna';

-- en: Panels that were made by a workshop in Ravenna: titles.
-- zh: 由Ravenna的工坊制作的镶嵌画有哪些？给出标题。
SELECT panel.title FROM panel JOIN wkshop ON panel.ws_id = wkshop.ws_id WHERE wkshop.town = 'Ravenna';

-- en: Which mosaicist was born first?
-- zh: 年纪最大的镶嵌师是谁？
SELECT mos_name FROM mosaicist ORDER BY birth_year LIMIT 1;

-- en: Which mosaicist took up the trade first?
-- zh: 最早入行的镶嵌师是谁？
SELECT mos_name FROM mosaicist ORDER BY start_year LIMIT 1;

-- en: What is the average price of a panel?
-- zh: 一幅镶嵌画的平均价格是多少？
SELECT avg(price) FROM panel;

-- en: What is the average price of tesserae?
-- zh: 镶嵌块的平均价格是多少？
SELECT avg(price) FROM tessera;

-- en: Names and prices of the cobalt glass tesserae (colour cobalt, stuff glass).
-- zh: 列出颜色为cobalt、材质为glass的镶嵌块的名称和价格。
SELECT tess_name, price FROM tessera WHERE colour = 'cobalt' AND stuff = 'glass';

-- en: Titles of panels laid before 2010-01-01, earliest first.
-- zh: 列出2010-01-01之前铺设的镶嵌画，从最早的开始。
SELECT title FROM panel WHERE laid_on < '2010-01-01' ORDER BY laid_on;

-- en: Masters and journeymen: who are they? (grade master or journeyman)
-- zh: 等级为master或journeyman的镶嵌师有谁？
SELECT mos_name FROM mosaicist WHERE grade = 'master' OR grade = 'journeyman';

-- en: How many square metres have been laid in the Central Station building?
-- zh: 在Central Station建筑内一共铺设了多少平方米？
SELECT sum(area_m2) FROM panel WHERE building = 'Central Station';

-- en: How many workshops have a staff of more than 8?
-- zh: 员工超过8人的工坊有多少家？
SELECT count(*) FROM wkshop WHERE staff > 8;

-- en: How many tesserae are listed per material (stuff)?
-- zh: 每种材质各有多少种镶嵌块？
SELECT stuff, count(*) FROM tessera GROUP BY stuff;

-- en: Which building has the most panels?
-- zh: 镶嵌画最多的建筑是哪座？
SELECT building FROM panel GROUP BY building ORDER BY count(*) DESC LIMIT 1;

-- en: Towns with three or more mosaicists living in them.
-- zh: 有三位或以上镶嵌师居住的城镇有哪些？
SELECT town FROM mosaicist GROUP BY town HAVING count(*) >= 3;

-- en: Who worked on Peacock Court, and for how many days?
-- zh: 谁参与了Peacock Court的制作？各花了多少天？
SELECT mosaicist.mos_name, panel_hand.days FROM panel JOIN panel_hand ON panel.panel_id = panel_hand.panel_id JOIN mosaicist ON panel_hand.mos_id = mosaicist.mos_id WHERE panel.title = 'Peacock Court';

-- en: Which different colours went into Peacock Court?
-- zh: Peacock Court用到了哪些不同的颜色？
SELECT DISTINCT tessera.colour FROM panel JOIN panel_tess ON panel.panel_id = panel_tess.panel_id JOIN tessera ON panel_tess.tess_id = tessera.tess_id WHERE panel.title = 'Peacock Court';

-- en: Which workshop has laid the largest area altogether?
-- zh: 累计铺设面积最大的工坊是哪家？
SELECT wkshop.ws_name FROM wkshop JOIN panel ON wkshop.ws_id = panel.ws_id GROUP BY wkshop.ws_id, wkshop.ws_name ORDER BY sum(panel.area_m2) DESC LIMIT 1;

-- en: For each panel, its title and the kilos of tesserae it took.
-- zh: 每幅镶嵌画用了多少公斤镶嵌块？给出标题和公斤数。
SELECT panel.title, sum(panel_tess.kg) FROM panel JOIN panel_tess ON panel.panel_id = panel_tess.panel_id GROUP BY panel.panel_id, panel.title;

-- en: In which workshop, and of what year, does Livia Sarti work? Give workshop name and founding year.
-- zh: Livia Sarti在哪家工坊工作？工坊成立于哪一年？
SELECT wkshop.ws_name, wkshop.est_year FROM wkshop JOIN mosaicist ON wkshop.ws_id = mosaicist.ws_id WHERE mosaicist.mos_name = 'Livia Sarti';

-- en: Tesserae that no panel uses?
-- zh: 没有任何镶嵌画用到的镶嵌块有哪些？
SELECT tess_name FROM tessera WHERE tess_id NOT IN (SELECT tess_id FROM panel_tess);

-- en: Show the panels that are larger than the average panel.
-- zh: 列出面积超过平均值的镶嵌画。
SELECT title FROM panel WHERE area_m2 > (SELECT avg(area_m2) FROM panel);

-- en: Which colours come in both marble and glass?
-- zh: 哪些颜色既有marble材质又有glass材质？
SELECT colour FROM tessera WHERE stuff = 'marble' INTERSECT SELECT colour FROM tessera WHERE stuff = 'glass';
