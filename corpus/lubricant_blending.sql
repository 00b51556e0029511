-- Lubricant blending: base oils, additives, blends, tanks and batches filled for clients.
CREATE TABLE base_oil (
  oil_id INT,
  oil_name VARCHAR(40),
  grp VARCHAR(10),
  viscosity DOUBLE,
  price DECIMAL(10,2),
  refinery VARCHAR(40),
  PRIMARY KEY (oil_id)
);
CREATE TABLE additive (
  add_id INT,
  add_name VARCHAR(40),
  purpose VARCHAR(30),
  price DECIMAL(10,2),
  vendor VARCHAR(40),
  PRIMARY KEY (add_id)
);
CREATE TABLE blend (
  blend_id INT,
  blend_name VARCHAR(40),
  oil_id INT,
  viscosity DOUBLE,
  price DECIMAL(10,2),
  application VARCHAR(30),
  PRIMARY KEY (blend_id),
  FOREIGN KEY (oil_id) REFERENCES base_oil (oil_id)
);
CREATE TABLE blend_additive (
  blend_id INT,
  add_id INT,
  pct DOUBLE,
  PRIMARY KEY (blend_id, add_id),
  FOREIGN KEY (blend_id) REFERENCES blend (blend_id),
  FOREIGN KEY (add_id) REFERENCES additive (add_id)
);
CREATE TABLE fill_batch (
  batch_id INT,
  blend_id INT,
  client VARCHAR(40),
  blended DATE,
  filled DATE,
  litres DOUBLE,
  drums INT,
  state VARCHAR(20),
  PRIMARY KEY (batch_id),
  FOREIGN KEY (blend_id) REFERENCES blend (blend_id)
);

-- en: Which base oil has the highest viscosity?
-- zh: 粘度最高的基础油是哪种？
SELECT oil_name FROM base_oil ORDER BY viscosity DESC LIMIT 1;

-- en: Which blend has the highest viscosity?
-- zh: 粘度最高的调和油是哪种？
SELECT blend_name FROM blend ORDER BY viscosity DESC LIMIT 1;

-- en: How many litres did Nordkran take?
-- zh: Nordkran一共拿了多少升？
SELECT sum(litres) FROM fill_batch WHERE client = 'Nordkran';

-- en: How many drums did Nordkran take?
-- zh: Nordkran一共拿了多少桶？
SELECT sum(drums) FROM fill_batch WHERE client = 'Nordkran';

-- en: Which clients had batches blended on 2023-03-08?
-- zh: 哪些客户的批次是2023-03-08调和的？
SELECT client FROM fill_batch WHERE blended = '2023-03-08';

-- en: Which clients had batches filled on 2023-03-08?
-- zh: 哪些客户的批次是2023-03-08灌装的？
SELECT client FROM fill_batch WHERE filled = '2023-03-08';

-- en: Show the Antiwear additives with their prices, in price order from the lowest.
-- zh: 按价格从低到高列出Antiwear添加剂及其价格。
SELECT add_name, price FROM additive WHERE purpose = 'Antiwear' ORDER BY price;

-- en: What is the average price of base oils in grp III?
-- zh: III类基础油的平均价格是多少？
SELECT avg(price) FROM base_oil WHERE grp = 'III';

-- en: In how many different applications are our blends used?
-- zh: 我们的调和油用于多少种不同的应用？
SELECT count(DISTINCT application) FROM blend;

-- en: How many batches are in each state?
-- zh: 各状态的批次各有多少？
SELECT state, count(*) FROM fill_batch GROUP BY state;

-- en: Which vendor offers the most additives?
-- zh: 哪家供应商的添加剂最多？
SELECT vendor FROM additive GROUP BY vendor ORDER BY count(*) DESC LIMIT 1;

-- en: Applications with at least 3 blends and their average price?
-- zh: 至少有3种调和油的应用及其平均价格？
SELECT application, avg(price) FROM blend GROUP BY application HAVING count(*) >= 3;

-- en: Who was the client of the largest batch in litres?
-- zh: 升数最大的批次是哪个客户的？
SELECT client FROM fill_batch ORDER BY litres DESC LIMIT 1;

-- en: What additives are in GearGuard 220 and at what percentages?
-- zh: GearGuard 220含有哪些添加剂，比例各是多少？
SELECT additive.add_name, blend_additive.pct FROM additive JOIN blend_additive ON additive.add_id = blend_additive.add_id JOIN blend ON blend_additive.blend_id = blend.blend_id WHERE blend.blend_name = 'GearGuard 220';

-- en: From which refinery does the oil in GearGuard 220 come?
-- zh: GearGuard 220所用的油来自哪家炼厂？
SELECT base_oil.refinery FROM base_oil JOIN blend ON base_oil.oil_id = blend.oil_id WHERE blend.blend_name = 'GearGuard 220';

-- en: Different clients that were supplied with Hydraulic oils?
-- zh: 拿过Hydraulic用油的不同客户有哪些？
SELECT DISTINCT fill_batch.client FROM fill_batch JOIN blend ON fill_batch.blend_id = blend.blend_id WHERE blend.application = 'Hydraulic';

-- en: For each base oil, in how many blends is it used?
-- zh: 每种基础油用于多少种调和油？
SELECT base_oil.oil_name, count(*) FROM base_oil JOIN blend ON base_oil.oil_id = blend.oil_id GROUP BY base_oil.oil_id, base_oil.oil_name;

-- en: Which blend contains the most additives?
-- zh: 哪种调和油含的添加剂最多？
SELECT blend.blend_name FROM blend JOIN blend_additive ON blend.blend_id = blend_additive.blend_id GROUP BY blend.blend_id, blend.blend_name ORDER BY count(*) DESC LIMIT 1;

-- en: Additives that aren't used in any blend?
-- zh: 没有用在任何调和油中的添加剂有哪些？
SELECT add_name FROM additive WHERE add_id NOT IN (SELECT add_id FROM blend_additive);

-- en: Blends with a price above the average of all blends for Turbine use?
-- zh: 价格高于Turbine类调和油均价的调和油有哪些？
SELECT blend_name FROM blend WHERE price > (SELECT avg(price) FROM blend WHERE application = 'Turbine');

-- en: Which blends have had a batch Rejected?
-- zh: 哪些调和油有过Rejected的批次？
SELECT blend_name FROM blend WHERE blend_id IN (SELECT blend_id FROM fill_batch WHERE state = 'Rejected');

-- en: Clients whose batches were Released but never Rejected?
-- zh: 有Released批次但从没有Rejected批次的客户有哪些？
SELECT client FROM fill_batch WHERE state = 'Released' EXCEPT SELECT client FROM fill_batch WHERE state = 'Rejected';
