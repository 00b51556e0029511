-- An iron foundry: alloys, moulds, furnaces, casting batches and the defects found.
CREATE TABLE alloy (
  alloy_code VARCHAR(10),
  name VARCHAR(40),
  carbon_pct DOUBLE,
  price DECIMAL(10,2),
  standard_no VARCHAR(20),
  PRIMARY KEY (alloy_code)
);
CREATE TABLE furnace (
  furnace_no INT,
  name VARCHAR(40),
  type VARCHAR(20),
  capacity_t DOUBLE,
  built_year INT,
  relined_year INT,
  PRIMARY KEY (furnace_no)
);
CREATE TABLE mould (
  mould_no INT,
  part_name VARCHAR(40),
  type VARCHAR(20),
  weight_kg DOUBLE,
  price DECIMAL(10,2),
  maker VARCHAR(40),
  PRIMARY KEY (mould_no)
);
CREATE TABLE batch (
  batch_no INT,
  furnace_no INT,
  mould_no INT,
  alloy_code VARCHAR(10),
  cast_date DATE,
  pieces INT,
  pour_temp INT,
  foreman VARCHAR(40),
  PRIMARY KEY (batch_no),
  FOREIGN KEY (furnace_no) REFERENCES furnace (furnace_no),
  FOREIGN KEY (mould_no) REFERENCES mould (mould_no),
  FOREIGN KEY (alloy_code) REFERENCES alloy (alloy_code)
);
CREATE TABLE defect (
  defect_id INT,
  batch_no INT,
  type VARCHAR(30),
  pieces INT,
  found_date DATE,
  cause VARCHAR(40),
  PRIMARY KEY (defect_id),
  FOREIGN KEY (batch_no) REFERENCES batch (batch_no)
);

-- en: How many pieces have been cast in all?
-- zh: 一共铸造了多少件？
SELECT sum(pieces) FROM batch;

-- en: How many pieces were found defective in all?
-- zh: 一共发现了多少件缺陷品？
SELECT sum(pieces) FROM defect;

-- en: Which furnace was built most recently?
-- zh: 最新建造的是哪座炉子？
SELECT name FROM furnace ORDER BY built_year DESC LIMIT 1;

-- en: Which furnace was relined most recently?
-- zh: 最近一次重砌炉衬的是哪座炉子？
SELECT name FROM furnace ORDER BY relined_year DESC LIMIT 1;

-- en: What is the dearest alloy?
-- zh: 最贵的合金是哪种？
SELECT name FROM alloy ORDER BY price DESC LIMIT 1;

-- en: What is the most used alloy, by number of batches?
-- zh: 按批次数算，用得最多的合金是哪种？
SELECT alloy.name FROM alloy JOIN batch ON alloy.alloy_code = batch.alloy_code GROUP BY alloy.alloy_code, alloy.name ORDER BY count(*) DESC LIMIT 1;

-- en: Show batch numbers and casting dates of batches under foreman Olaf Brandt.
-- zh: 列出Olaf Brandt当班的批次号和铸造日期。
SELECT batch_no, cast_date FROM batch WHERE foreman = 'Olaf Brandt';

-- en: Which parts are made in Sand moulds weighing more than 200 kg?
-- zh: 哪些零件用重量超过200公斤的Sand型模具铸造？
SELECT part_name FROM mould WHERE type = 'Sand' AND weight_kg > 200;

-- en: Defects whose cause is still missing: list their ids.
-- zh: 列出原因尚缺失的缺陷编号。
SELECT defect_id FROM defect WHERE cause IS NULL;

-- en: What's the average pouring temperature between 2022-01-01 and 2022-06-30?
-- zh: 2022-01-01至2022-06-30之间的平均浇注温度是多少？
SELECT avg(pour_temp) FROM batch WHERE cast_date BETWEEN '2022-01-01' AND '2022-06-30';

-- en: Count the Induction furnaces.
-- zh: Induction炉有几座？
SELECT count(*) FROM furnace WHERE type = 'Induction';

-- en: For each kind of defect, how many times was it recorded?
-- zh: 每类缺陷各记录了多少次？
SELECT type, count(*) FROM defect GROUP BY type;

-- en: Which foreman ran the most batches?
-- zh: 哪位工长负责的批次最多？
SELECT foreman FROM batch GROUP BY foreman ORDER BY count(*) DESC LIMIT 1;

-- en: Average weight of the moulds from every maker.
-- zh: 各厂商模具的平均重量分别是多少？
SELECT maker, avg(weight_kg) FROM mould GROUP BY maker;

-- en: On what dates was the part Pump Housing cast?
-- zh: 零件Pump Housing是在哪些日期铸造的？
SELECT batch.cast_date FROM batch JOIN mould ON batch.mould_no = mould.mould_no WHERE mould.part_name = 'Pump Housing';

-- en: Give me the distinct numbers of batches with Porosity that were poured above 1400 degrees.
-- zh: 浇注温度高于1400度且出现Porosity的批次号有哪些？请去重。
SELECT DISTINCT batch.batch_no FROM batch JOIN defect ON batch.batch_no = defect.batch_no WHERE defect.type = 'Porosity' AND batch.pour_temp > 1400;

-- en: Which furnaces have poured more than 10 batches? Show their names and the number of batches.
-- zh: 哪些炉子浇注了超过10批？给出炉名和批次数。
SELECT furnace.name, count(*) FROM furnace JOIN batch ON furnace.furnace_no = batch.furnace_no GROUP BY furnace.furnace_no, furnace.name HAVING count(*) > 10;

-- en: How many defective pieces came out of each furnace?
-- zh: 每座炉子出了多少件缺陷品？
SELECT furnace.name, sum(defect.pieces) FROM furnace JOIN batch ON furnace.furnace_no = batch.furnace_no JOIN defect ON batch.batch_no = defect.batch_no GROUP BY furnace.furnace_no, furnace.name;

-- en: Which different alloys has Olaf Brandt poured?
-- zh: Olaf Brandt浇注过哪些不同的合金？
SELECT DISTINCT alloy.name FROM alloy JOIN batch ON alloy.alloy_code = batch.alloy_code WHERE batch.foreman = 'Olaf Brandt';

-- en: What are the numbers of batches without any defect?
-- zh: 没有任何缺陷的批次号有哪些？
SELECT batch_no FROM batch WHERE batch_no NOT IN (SELECT batch_no FROM defect);

-- en: Which alloys contain more carbon than the alloy named Grey Iron 250?
-- zh: 哪些合金的含碳量高于Grey Iron 250？
SELECT name FROM alloy WHERE carbon_pct > (SELECT max(carbon_pct) FROM alloy WHERE name = 'Grey Iron 250');

-- en: Find foremen who have run batches both on furnace 1 and on furnace 2.
-- zh: 哪些工长既在1号炉又在2号炉浇注过？
SELECT foreman FROM batch WHERE furnace_no = 1 INTERSECT SELECT foreman FROM batch WHERE furnace_no = 2;
