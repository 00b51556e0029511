-- Vintners, their wines and the vineyards the grapes come from.
CREATE TABLE vineyard (
  vy_id INT,
  vy_name VARCHAR(50),
  valley VARCHAR(40),
  altitude INT,
  hectares DOUBLE,
  PRIMARY KEY (vy_id)
);
CREATE TABLE vintner (
  vt_id INT,
  vt_name VARCHAR(50),
  village VARCHAR(40),
  started INT,
  organic VARCHAR(5),
  PRIMARY KEY (vt_id)
);
CREATE TABLE bottling (
  bt_id INT,
  label VARCHAR(60),
  vt_id INT,
  vy_id INT,
  vintage INT,
  colour VARCHAR(10),
  bottle_price DOUBLE,
  PRIMARY KEY (bt_id),
  FOREIGN KEY (vt_id) REFERENCES vintner (vt_id),
  FOREIGN KEY (vy_id) REFERENCES vineyard (vy_id)
);

-- en: Show the labels of the white wines of the 2018 vintage.
-- zh: 列出2018年份的white葡萄酒的酒标名。
SELECT label FROM bottling WHERE colour = 'white' AND vintage = 2018;

-- en: Which vineyards lie at 600 m or higher?
-- zh: 海拔600米及以上的葡萄园有哪些？
SELECT vy_name FROM vineyard WHERE altitude >= 600;

-- en: List vintners and their villages, those that started earliest first.
-- zh: 列出酿酒师及其所在村庄，创业最早的在前。
SELECT vt_name, village FROM vintner ORDER BY started ASC;

-- en: How many vintners work organically (yes)?
-- zh: 有机（yes）酿酒师有多少位？
SELECT count(*) FROM vintner WHERE organic = 'yes';

-- en: Average bottle price of a red wine?
-- zh: red葡萄酒的平均瓶价是多少？
SELECT avg(bottle_price) FROM bottling WHERE colour = 'red';

-- en: How many hectares of vineyard are there in the Isarco valley?
-- zh: Isarco山谷的葡萄园总面积是多少公顷？
SELECT sum(hectares) FROM vineyard WHERE valley = 'Isarco';

-- en: How many wines are there of each colour?
-- zh: 每种颜色的葡萄酒各有多少款？
SELECT colour, count(*) FROM bottling GROUP BY colour;

-- en: Give the cheapest and the dearest bottle price for each vintage.
-- zh: 给出每个年份葡萄酒的最低和最高瓶价。
SELECT vintage, min(bottle_price), max(bottle_price) FROM bottling GROUP BY vintage;

-- en: Which village has the most vintners?
-- zh: 酿酒师最多的村庄是哪个？
SELECT village FROM vintner GROUP BY village ORDER BY count(*) DESC LIMIT 1;

-- en: Which vineyard is the largest?
-- zh: 面积最大的葡萄园是哪个？
SELECT vy_name FROM vineyard ORDER BY hectares DESC LIMIT 1;

-- en: At what altitude do the grapes of the cheapest wine grow?
-- zh: 最便宜的那款酒的葡萄长在海拔多少米？
SELECT vineyard.altitude FROM vineyard JOIN bottling ON vineyard.vy_id = bottling.vy_id ORDER BY bottling.bottle_price ASC LIMIT 1;

-- en: Who makes the Black Falcon?
-- zh: Black Falcon是谁酿的？
SELECT vintner.vt_name FROM vintner JOIN bottling ON vintner.vt_id = bottling.vt_id WHERE bottling.label = 'Black Falcon';

-- en: From which valleys do the wines of Luis Egger come?
-- zh: Luis Egger的酒产自哪些山谷？
SELECT vineyard.valley FROM vineyard JOIN bottling ON vineyard.vy_id = bottling.vy_id JOIN vintner ON bottling.vt_id = vintner.vt_id WHERE vintner.vt_name = 'Luis Egger';

-- en: How many wines does each vintner make?
-- zh: 每位酿酒师酿多少款酒？
SELECT vintner.vt_name, count(*) FROM vintner JOIN bottling ON vintner.vt_id = bottling.vt_id GROUP BY vintner.vt_id, vintner.vt_name;

-- en: Which vineyard supplies the greatest number of wines?
-- zh: 供应葡萄酒款数最多的葡萄园是哪个？
SELECT vineyard.vy_name FROM vineyard JOIN bottling ON vineyard.vy_id = bottling.vy_id GROUP BY vineyard.vy_id, vineyard.vy_name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average bottle price by valley?
-- zh: 按山谷统计平均瓶价。
SELECT vineyard.valley, avg(bottling.bottle_price) FROM vineyard JOIN bottling ON vineyard.vy_id = bottling.vy_id GROUP BY vineyard.valley;

-- en: Which wines come from the Sonnberg vineyard and cost more than 25?
-- zh: 产自Sonnberg葡萄园且价格超过25的酒有哪些？
SELECT bottling.label FROM bottling JOIN vineyard ON bottling.vy_id = vineyard.vy_id WHERE vineyard.vy_name = 'Sonnberg' AND bottling.bottle_price > 25;

-- en: In which villages is rosé made? The colour is written "rose".
-- zh: 哪些村庄酿造“rose”酒？
SELECT vintner.village FROM vintner JOIN bottling ON vintner.vt_id = bottling.vt_id WHERE bottling.colour = 'rose';

-- en: Vintners making three wines or more?
-- zh: 酿造三款或更多葡萄酒的酿酒师有哪些？
SELECT vintner.vt_name FROM vintner JOIN bottling ON vintner.vt_id = bottling.vt_id GROUP BY vintner.vt_id, vintner.vt_name HAVING count(*) >= 3;

-- en: Which vineyards are used for no wine?
-- zh: 哪些葡萄园没有用来酿酒？
SELECT vy_name FROM vineyard WHERE vy_id NOT IN (SELECT vy_id FROM bottling);

-- en: Labels pricier than the average bottle, with price?
-- zh: 瓶价高于平均值的酒有哪些？价格是多少？
SELECT label, bottle_price FROM bottling WHERE bottle_price > (SELECT avg(bottle_price) FROM bottling);

-- en: Which labels existed in 2015 but not in 2016?
-- zh: 哪些酒标有2015年份而没有2016年份？
SELECT label FROM bottling WHERE vintage = 2015 EXCEPT SELECT label FROM bottling WHERE vintage = 2016;
