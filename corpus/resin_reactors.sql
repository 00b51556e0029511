-- A resin plant: reactors, products, batches and the raw materials charged into them.
CREATE TABLE reactor (
  id INT,
  name VARCHAR(20),
  litres INT,
  lining VARCHAR(20),
  PRIMARY KEY (id)
);
CREATE TABLE resin (
  id INT,
  name VARCHAR(40),
  family VARCHAR(20),
  target_viscosity INT,
  PRIMARY KEY (id)
);
CREATE TABLE raw_material (
  id INT,
  name VARCHAR(40),
  cas VARCHAR(15),
  flammable VARCHAR(1),
  cost_kg DECIMAL(8,2),
  PRIMARY KEY (id)
);
CREATE TABLE batch (
  id INT,
  reactor_id INT,
  resin_id INT,
  chief VARCHAR(40),
  started DATETIME,
  yield_kg DOUBLE,
  viscosity INT,
  released VARCHAR(1),
  PRIMARY KEY (id),
  FOREIGN KEY (reactor_id) REFERENCES reactor (id),
  FOREIGN KEY (resin_id) REFERENCES resin (id)
);
CREATE TABLE batch_material (
  batch_id INT,
  material_id INT,
  kg DOUBLE,
  PRIMARY KEY (batch_id, material_id),
  FOREIGN KEY (batch_id) REFERENCES batch (id),
  FOREIGN KEY (material_id) REFERENCES raw_material (id)
);

-- en: Which reactors have a Glass lining?
-- zh: 哪些反应釜是Glass内衬？
SELECT name FROM reactor WHERE lining = 'Glass';

-- en: What's the CAS number of Bisphenol A?
-- zh: Bisphenol A的CAS号是多少？
SELECT cas FROM raw_material WHERE name = 'Bisphenol A';

-- en: Flammable (T) ingredients costing more than 5 a kilo.
-- zh: 每公斤成本超过5的易燃（T）原料。
SELECT name FROM raw_material WHERE flammable = 'T' AND cost_kg > 5;

-- en: How many batches were released (T)?
-- zh: 已放行（T）的批次有多少个？
SELECT count(*) FROM batch WHERE released = 'T';

-- en: How many batches were blocked (released F)?
-- zh: 未放行（F）的批次有多少个？
SELECT count(*) FROM batch WHERE released = 'F';

-- en: Which reactor is the largest?
-- zh: 容积最大的反应釜是哪个？
SELECT name FROM reactor ORDER BY litres DESC LIMIT 1;

-- en: Names of resins beginning with Alk, in alphabetical order.
-- zh: 名称以Alk开头的树脂，按字母顺序排列。
SELECT name FROM resin WHERE name LIKE 'Alk%' ORDER BY name;

-- en: How many products are there in each resin family?
-- zh: 每个树脂类别各有多少种产品？
SELECT family, count(*) FROM resin GROUP BY family;

-- en: Total output under every shift chief.
-- zh: 每位班长的总产量。
SELECT chief, sum(yield_kg) FROM batch GROUP BY chief;

-- en: Chiefs who ran more than 30 batches.
-- zh: 做过超过30批的班长。
SELECT chief FROM batch GROUP BY chief HAVING count(*) > 30;

-- en: In which reactor was batch 2208 cooked?
-- zh: 2208批是在哪个反应釜里做的？
SELECT reactor.name FROM reactor JOIN batch ON reactor.id = batch.reactor_id WHERE batch.id = 2208;

-- en: Which resins have been produced in reactor R4?
-- zh: R4反应釜生产过哪些树脂？
SELECT resin.name FROM resin JOIN batch ON resin.id = batch.resin_id JOIN reactor ON batch.reactor_id = reactor.id WHERE reactor.name = 'R4';

-- en: Number of batches for each resin, by name.
-- zh: 每种树脂的批次数，按名称列出。
SELECT resin.name, count(*) FROM resin JOIN batch ON resin.id = batch.resin_id GROUP BY resin.id, resin.name;

-- en: Ids of batches thicker than their resin's target viscosity.
-- zh: 粘度大于该树脂目标粘度的批次编号。
SELECT batch.id FROM batch JOIN resin ON batch.resin_id = resin.id WHERE batch.viscosity > resin.target_viscosity;

-- en: What went into batch 2208, and how many kilos of each?
-- zh: 2208批投了哪些原料，各多少公斤？
SELECT raw_material.name, batch_material.kg FROM raw_material JOIN batch_material ON raw_material.id = batch_material.material_id WHERE batch_material.batch_id = 2208;

-- en: Which raw material is consumed in the largest amount?
-- zh: 消耗量最大的原料是哪种？
SELECT raw_material.name FROM raw_material JOIN batch_material ON raw_material.id = batch_material.material_id GROUP BY raw_material.id, raw_material.name ORDER BY sum(batch_material.kg) DESC LIMIT 1;

-- en: Different materials that have been used for Epoxy resins.
-- zh: Epoxy类树脂用过哪些不同的原料？
SELECT DISTINCT raw_material.name FROM raw_material JOIN batch_material ON raw_material.id = batch_material.material_id JOIN batch ON batch_material.batch_id = batch.id JOIN resin ON batch.resin_id = resin.id WHERE resin.family = 'Epoxy';

-- en: Average yield of every reactor.
-- zh: 每个反应釜的平均产量。
SELECT reactor.name, avg(batch.yield_kg) FROM reactor JOIN batch ON reactor.id = batch.reactor_id GROUP BY reactor.id, reactor.name;

-- en: Who used Toluene in a batch?
-- zh: 谁在批次中用过Toluene？
SELECT batch.chief FROM batch JOIN batch_material ON batch.id = batch_material.batch_id JOIN raw_material ON batch_material.material_id = raw_material.id WHERE raw_material.name = 'Toluene';

-- en: Ingredients that never went into any batch.
-- zh: 从未投入任何批次的原料。
SELECT name FROM raw_material WHERE id NOT IN (SELECT material_id FROM batch_material);

-- en: Reactors that made Acrylic but not Polyester.
-- zh: 生产过Acrylic类但没生产过Polyester类树脂的反应釜。
SELECT reactor.name FROM reactor JOIN batch ON reactor.id = batch.reactor_id JOIN resin ON batch.resin_id = resin.id WHERE resin.family = 'Acrylic' EXCEPT SELECT reactor.name FROM reactor JOIN batch ON reactor.id = batch.reactor_id JOIN resin ON batch.resin_id = resin.id WHERE resin.family = 'Polyester';

-- en: Materials cheaper than the average material.
-- zh: 成本低于平均值的原料。
SELECT name FROM raw_material WHERE cost_kg < (SELECT avg(cost_kg) FROM raw_material);
