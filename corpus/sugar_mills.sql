-- Sugar mills, cane growers, loads of cane and the sugar produced.
CREATE TABLE mill (
  mill_id INT,
  mill_name VARCHAR(50),
  district VARCHAR(40),
  opened INT,
  daily_crush_t INT,
  director VARCHAR(50),
  PRIMARY KEY (mill_id)
);
CREATE TABLE grower (
  grower_id INT,
  grower_name VARCHAR(50),
  village VARCHAR(40),
  district VARCHAR(40),
  hectares DOUBLE,
  mill_id INT,
  PRIMARY KEY (grower_id),
  FOREIGN KEY (mill_id) REFERENCES mill (mill_id)
);
CREATE TABLE cane_load (
  load_id INT,
  grower_id INT,
  cane_variety VARCHAR(20),
  harvested_on DATE,
  tons DOUBLE,
  brix DOUBLE,
  truck VARCHAR(12),
  PRIMARY KEY (load_id),
  FOREIGN KEY (grower_id) REFERENCES grower (grower_id)
);
CREATE TABLE batch (
  batch_id INT,
  mill_id INT,
  product VARCHAR(30),
  made_on DATE,
  bags INT,
  purity_pct DOUBLE,
  PRIMARY KEY (batch_id),
  FOREIGN KEY (mill_id) REFERENCES mill (mill_id)
);

-- en: Who directs the mill Santa Rita?
-- zh: Santa Rita糖厂的厂长是谁？
SELECT director FROM mill WHERE mill_name = 'Santa Rita';

-- en: How many loads of the variety B52 came in?
-- zh: 品种为B52的甘蔗来了多少车？
SELECT count(*) FROM cane_load WHERE cane_variety = 'B52';

-- en: Which growers in the village Los Olivos have more than 10 hectares, sorted by area?
-- zh: Los Olivos村种植面积超过10公顷的种植户有哪些？按面积排序。
SELECT grower_name FROM grower WHERE village = 'Los Olivos' AND hectares > 10 ORDER BY hectares;

-- en: What are the ids and dates of the batches of Molasses?
-- zh: Molasses产品批次的编号和生产日期是什么？
SELECT batch_id, made_on FROM batch WHERE product = 'Molasses';

-- en: What is the mean brix of all the cane loads?
-- zh: 全部甘蔗的平均锤度（brix）是多少？
SELECT avg(brix) FROM cane_load;

-- en: How many bags of Brown Sugar have been made in total?
-- zh: Brown Sugar一共生产了多少袋？
SELECT sum(bags) FROM batch WHERE product = 'Brown Sugar';

-- en: For each product, what are the lowest and the highest purity?
-- zh: 每种产品的最低纯度和最高纯度分别是多少？
SELECT product, min(purity_pct), max(purity_pct) FROM batch GROUP BY product;

-- en: Which cane variety has the most loads?
-- zh: 车次最多的甘蔗品种是哪个？
SELECT cane_variety FROM cane_load GROUP BY cane_variety ORDER BY count(*) DESC LIMIT 1;

-- en: Which districts have more than one mill?
-- zh: 哪些地区有不止一家糖厂？
SELECT district FROM mill GROUP BY district HAVING count(*) > 1;

-- en: Which truck has carried the most tons altogether?
-- zh: 累计运送吨数最多的卡车是哪辆？
SELECT truck FROM cane_load GROUP BY truck ORDER BY sum(tons) DESC LIMIT 1;

-- en: Which mill can crush the least cane per day?
-- zh: 日榨量最小的糖厂是哪家？
SELECT mill_name FROM mill ORDER BY daily_crush_t ASC LIMIT 1;

-- en: Which growers deliver to the mill El Trapiche?
-- zh: 哪些种植户向El Trapiche糖厂供蔗？
SELECT grower.grower_name FROM grower JOIN mill ON grower.mill_id = mill.mill_id WHERE mill.mill_name = 'El Trapiche';

-- en: On which days did Rosendo Paz harvest?
-- zh: Rosendo Paz在哪些日子收割？
SELECT cane_load.harvested_on FROM cane_load JOIN grower ON cane_load.grower_id = grower.grower_id WHERE grower.grower_name = 'Rosendo Paz';

-- en: For each mill, list the name, the number of growers and their total hectares.
-- zh: 列出每家糖厂的名称、种植户数和总公顷数。
SELECT mill.mill_name, count(*), sum(grower.hectares) FROM mill JOIN grower ON mill.mill_id = grower.mill_id GROUP BY mill.mill_id, mill.mill_name;

-- en: Which grower had the sweetest load, meaning the one with the highest brix?
-- zh: 哪位种植户送来过锤度最高（最甜）的一车甘蔗？
SELECT grower.grower_name FROM grower JOIN cane_load ON grower.grower_id = cane_load.grower_id ORDER BY cane_load.brix DESC LIMIT 1;

-- en: How many tons of cane came from the village Tierra Alta in total?
-- zh: Tierra Alta村总共送来多少吨甘蔗？
SELECT sum(cane_load.tons) FROM cane_load JOIN grower ON cane_load.grower_id = grower.grower_id WHERE grower.village = 'Tierra Alta';

-- en: Which mills have produced at least seven batches?
-- zh: 哪些糖厂至少生产了七个批次？
SELECT mill.mill_name FROM mill JOIN batch ON mill.mill_id = batch.mill_id GROUP BY mill.mill_id, mill.mill_name HAVING count(*) >= 7;

-- en: What different varieties are crushed in the mill run by Elvira Montes?
-- zh: Elvira Montes任厂长的糖厂压榨哪些不同的品种？
SELECT DISTINCT cane_load.cane_variety FROM cane_load JOIN grower ON cane_load.grower_id = grower.grower_id JOIN mill ON grower.mill_id = mill.mill_id WHERE mill.director = 'Elvira Montes';

-- en: What is the average purity of White Sugar in each mill, the purest mill first?
-- zh: 每家糖厂White Sugar的平均纯度是多少？纯度最高的在前。
SELECT mill.mill_name, avg(batch.purity_pct) FROM mill JOIN batch ON mill.mill_id = batch.mill_id WHERE batch.product = 'White Sugar' GROUP BY mill.mill_id, mill.mill_name ORDER BY avg(batch.purity_pct) DESC;

-- en: Which growers have cut both CP72 and Q96 cane?
-- zh: 哪些种植户既收过CP72又收过Q96？
SELECT grower.grower_name FROM grower JOIN cane_load ON grower.grower_id = cane_load.grower_id WHERE cane_load.cane_variety = 'CP72' INTERSECT SELECT grower.grower_name FROM grower JOIN cane_load ON grower.grower_id = cane_load.grower_id WHERE cane_load.cane_variety = 'Q96';

-- en: Which growers have sent no cane?
-- zh: 哪些种植户没有送过甘蔗？
SELECT grower_name FROM grower WHERE grower_id NOT IN (SELECT grower_id FROM cane_load);

-- en: How many growers have an area above the average?
-- zh: 有多少种植户的面积高于平均？
SELECT count(*) FROM grower WHERE hectares > (SELECT avg(hectares) FROM grower);
