-- Hat makers: milliners, hat models, trimmings and bespoke orders.
CREATE TABLE milliner (
  milliner_id INT,
  name VARCHAR(50),
  quarter VARCHAR(30),
  apprentices INT,
  opened INT,
  PRIMARY KEY (milliner_id)
);
CREATE TABLE hat_model (
  model_id INT,
  name VARCHAR(50),
  shape VARCHAR(20),
  material VARCHAR(20),
  milliner_id INT,
  brim_cm DOUBLE,
  price DECIMAL(8,2),
  PRIMARY KEY (model_id),
  FOREIGN KEY (milliner_id) REFERENCES milliner (milliner_id)
);
CREATE TABLE trimming (
  trimming_id INT,
  name VARCHAR(40),
  colour VARCHAR(20),
  supplier VARCHAR(40),
  unit_cost DECIMAL(6,2),
  PRIMARY KEY (trimming_id)
);
CREATE TABLE hat_trimming (
  model_id INT,
  trimming_id INT,
  pieces INT,
  PRIMARY KEY (model_id, trimming_id),
  FOREIGN KEY (model_id) REFERENCES hat_model (model_id),
  FOREIGN KEY (trimming_id) REFERENCES trimming (trimming_id)
);
CREATE TABLE bespoke_order (
  order_id INT,
  model_id INT,
  client VARCHAR(50),
  head_cm DOUBLE,
  ordered DATE,
  delivered DATE,
  occasion VARCHAR(20),
  PRIMARY KEY (order_id),
  FOREIGN KEY (model_id) REFERENCES hat_model (model_id)
);

-- en: Which hats are made of Felt?
-- zh: 哪些帽款是Felt材质的？
SELECT name FROM hat_model WHERE material = 'Felt';

-- en: Hat makers in the Lace quarter, oldest workshop first.
-- zh: Lace街区的制帽师，按开业先后排列。
SELECT name FROM milliner WHERE quarter = 'Lace' ORDER BY opened;

-- en: How many models of each shape do we have?
-- zh: 每种帽型各有多少款？
SELECT shape, count(*) FROM hat_model GROUP BY shape;

-- en: What is the cheapest model, and how much is it?
-- zh: 最便宜的帽款是哪个，多少钱？
SELECT name, price FROM hat_model ORDER BY price LIMIT 1;

-- en: Who designed the Ascot Swan?
-- zh: Ascot Swan出自哪位制帽师之手？
SELECT milliner.name FROM milliner JOIN hat_model ON milliner.milliner_id = hat_model.milliner_id WHERE hat_model.name = 'Ascot Swan';

-- en: What trimmings decorate the Ascot Swan?
-- zh: Ascot Swan用了哪些装饰辅料？
SELECT trimming.name FROM trimming JOIN hat_trimming ON trimming.trimming_id = hat_trimming.trimming_id JOIN hat_model ON hat_trimming.model_id = hat_model.model_id WHERE hat_model.name = 'Ascot Swan';

-- en: Which clients ordered a hat from Delphine Roux?
-- zh: 哪些客户向Delphine Roux订过帽子？
SELECT bespoke_order.client FROM bespoke_order JOIN hat_model ON bespoke_order.model_id = hat_model.model_id JOIN milliner ON hat_model.milliner_id = milliner.milliner_id WHERE milliner.name = 'Delphine Roux';

-- en: Which clients ordered a hat for a Wedding and also one for the Races?
-- zh: 哪些客户既为Wedding订过帽子，也为Races订过？
SELECT client FROM bespoke_order WHERE occasion = 'Wedding' INTERSECT SELECT client FROM bespoke_order WHERE occasion = 'Races';

-- en: Which clients ordered a hat for a Wedding but none for the Races?
-- zh: 哪些客户为Wedding订过帽子，却没为Races订过？
SELECT client FROM bespoke_order WHERE occasion = 'Wedding' EXCEPT SELECT client FROM bespoke_order WHERE occasion = 'Races';

-- en: Which model was ordered most often?
-- zh: 被订购次数最多的帽款是哪个？
SELECT hat_model.name FROM hat_model JOIN bespoke_order ON hat_model.model_id = bespoke_order.model_id GROUP BY hat_model.model_id, hat_model.name ORDER BY count(*) DESC LIMIT 1;

-- en: Number of orders received by each milliner?
-- zh: 每位制帽师各接到多少订单？
SELECT milliner.name, count(*) FROM milliner JOIN hat_model ON milliner.milliner_id = hat_model.milliner_id JOIN bespoke_order ON hat_model.model_id = bespoke_order.model_id GROUP BY milliner.milliner_id, milliner.name;

-- en: Models that carry no trimming at all.
-- zh: 没有任何装饰辅料的帽款。
SELECT name FROM hat_model WHERE model_id NOT IN (SELECT model_id FROM hat_trimming);

-- en: Average price per material, materials with the dearest hats on top.
-- zh: 每种材质帽款的平均售价，最贵的材质排最前。
SELECT material, avg(price) FROM hat_model GROUP BY material ORDER BY avg(price) DESC;

-- en: Trimming suppliers with at least 6 products.
-- zh: 至少供应6种辅料的供应商。
SELECT supplier FROM trimming GROUP BY supplier HAVING count(*) >= 6;

-- en: Which milliners sell a Fedora with a brim wider than 7 cm? Different names.
-- zh: 哪些制帽师有帽檐宽度超过7厘米的Fedora？姓名去重。
SELECT DISTINCT milliner.name FROM milliner JOIN hat_model ON milliner.milliner_id = hat_model.milliner_id WHERE hat_model.shape = 'Fedora' AND hat_model.brim_cm > 7;

-- en: Orders not handed over yet (no delivery date): the client and the model's name.
-- zh: 尚未交付（无交付日期）的订单，列出客户和帽款名称。
SELECT bespoke_order.client, hat_model.name FROM bespoke_order JOIN hat_model ON bespoke_order.model_id = hat_model.model_id WHERE bespoke_order.delivered IS NULL;

-- en: How big is the largest head we have made a hat for?
-- zh: 我们定制过的最大头围是多少厘米？
SELECT max(head_cm) FROM bespoke_order;

-- en: Trimmings in Ivory or Black and what each costs.
-- zh: Ivory或Black颜色的辅料及其单价。
SELECT name, unit_cost FROM trimming WHERE colour = 'Ivory' OR colour = 'Black';

-- en: How many apprentices are there altogether?
-- zh: 学徒一共有多少人？
SELECT sum(apprentices) FROM milliner;

-- en: Which colours of trimming has Delphine Roux used? Each once.
-- zh: Delphine Roux用过哪些颜色的辅料？每种颜色只列一次。
SELECT DISTINCT trimming.colour FROM trimming JOIN hat_trimming ON trimming.trimming_id = hat_trimming.trimming_id JOIN hat_model ON hat_trimming.model_id = hat_model.model_id JOIN milliner ON hat_model.milliner_id = milliner.milliner_id WHERE milliner.name = 'Delphine Roux';

-- en: Models that sell above the average price.
-- zh: 售价高于平均价的帽款。
SELECT name FROM hat_model WHERE price > (SELECT avg(price) FROM hat_model);

-- en: For what occasion do people order the most hats?
-- zh: 人们最常为哪种场合订帽子？
SELECT occasion FROM bespoke_order GROUP BY occasion ORDER BY count(*) DESC LIMIT 1;
