-- Rail freight sidings: marshalling yards, private sidings, block trains, wagons in their consists and locomotives.
CREATE TABLE yard (
  yard_code VARCHAR(5),
  yard_name VARCHAR(40),
  tracks INT,
  hump VARCHAR(3),
  PRIMARY KEY (yard_code)
);
CREATE TABLE siding (
  siding_id INT,
  owner VARCHAR(60),
  yard_code VARCHAR(5),
  usable_m INT,
  commodity VARCHAR(30),
  PRIMARY KEY (siding_id),
  FOREIGN KEY (yard_code) REFERENCES yard (yard_code)
);
CREATE TABLE loco (
  loco_no VARCHAR(10),
  series VARCHAR(20),
  kw INT,
  traction VARCHAR(10),
  depot_yard VARCHAR(5),
  PRIMARY KEY (loco_no),
  FOREIGN KEY (depot_yard) REFERENCES yard (yard_code)
);
CREATE TABLE block_train (
  train_no INT,
  from_siding INT,
  to_siding INT,
  loco_no VARCHAR(10),
  dep_date DATE,
  wagons INT,
  gross_t INT,
  PRIMARY KEY (train_no),
  FOREIGN KEY (from_siding) REFERENCES siding (siding_id),
  FOREIGN KEY (to_siding) REFERENCES siding (siding_id),
  FOREIGN KEY (loco_no) REFERENCES loco (loco_no)
);

-- en: Which yards have a hump (Yes)?
-- zh: 哪些编组站设有驼峰（Yes）？
SELECT yard_name FROM yard WHERE hump = 'Yes';

-- en: Who owns sidings longer than 600 metres?
-- zh: 有效长度超过600米的专用线归谁所有？
SELECT owner FROM siding WHERE usable_m > 600;

-- en: How many locomotives are there per kind of traction?
-- zh: 各种牵引类型的机车有多少台？
SELECT traction, count(*) FROM loco GROUP BY traction;

-- en: What's the number of the strongest locomotive?
-- zh: 功率最大的机车是几号？
SELECT loco_no FROM loco ORDER BY kw DESC LIMIT 1;

-- en: How many trains ran on 2024-05-17?
-- zh: 2024-05-17开行了多少列车？
SELECT count(*) FROM block_train WHERE dep_date = '2024-05-17';

-- en: What are the average and maximum gross weight of trains?
-- zh: 列车总重的平均值和最大值是多少？
SELECT avg(gross_t), max(gross_t) FROM block_train;

-- en: Owners with a siding at Velin yard.
-- zh: 在Velin编组站有专用线的业主。
SELECT siding.owner FROM siding JOIN yard ON siding.yard_code = yard.yard_code WHERE yard.yard_name = 'Velin';

-- en: How many sidings does each yard serve?
-- zh: 每个编组站服务多少条专用线？
SELECT yard.yard_name, count(*) FROM yard JOIN siding ON yard.yard_code = siding.yard_code GROUP BY yard.yard_code, yard.yard_name;

-- en: How many locomotives are stationed at each yard?
-- zh: 每个编组站配属了多少台机车？
SELECT yard.yard_name, count(*) FROM yard JOIN loco ON yard.yard_code = loco.depot_yard GROUP BY yard.yard_code, yard.yard_name;

-- en: Which owners have sent off a train of more than 40 wagons?
-- zh: 哪些业主发出过超过40辆车皮的列车？
SELECT siding.owner FROM siding JOIN block_train ON siding.siding_id = block_train.from_siding WHERE block_train.wagons > 40;

-- en: Which owners have received a train of more than 40 wagons?
-- zh: 哪些业主接收过超过40辆车皮的列车？
SELECT siding.owner FROM siding JOIN block_train ON siding.siding_id = block_train.to_siding WHERE block_train.wagons > 40;

-- en: Which siding owner dispatches the most trains?
-- zh: 发出列车最多的专用线业主是谁？
SELECT siding.owner FROM siding JOIN block_train ON siding.siding_id = block_train.from_siding GROUP BY siding.siding_id, siding.owner ORDER BY count(*) DESC LIMIT 1;

-- en: For train 4471, show who sent it and who received it.
-- zh: 4471次列车由哪个业主发出、由哪个业主接收？
SELECT s.owner, r.owner FROM block_train JOIN siding AS s ON block_train.from_siding = s.siding_id JOIN siding AS r ON block_train.to_siding = r.siding_id WHERE block_train.train_no = 4471;

-- en: Series of locomotives that hauled trains out of Cement sidings.
-- zh: 从Cement专用线牵引过列车的机车系列。
SELECT loco.series FROM loco JOIN block_train ON loco.loco_no = block_train.loco_no JOIN siding ON block_train.from_siding = siding.siding_id WHERE siding.commodity = 'Cement';

-- en: Tonnage that went to sidings of each yard.
-- zh: 到达各编组站所属专用线的总吨数。
SELECT yard.yard_name, sum(block_train.gross_t) FROM yard JOIN siding ON yard.yard_code = siding.yard_code JOIN block_train ON siding.siding_id = block_train.to_siding GROUP BY yard.yard_code, yard.yard_name;

-- en: Locomotives that never pulled a train.
-- zh: 从未牵引过列车的机车编号。
SELECT loco_no FROM loco WHERE loco_no NOT IN (SELECT loco_no FROM block_train);

-- en: Commodities handled at 3 sidings or more.
-- zh: 至少在3条专用线上办理的货物品类。
SELECT commodity FROM siding GROUP BY commodity HAVING count(*) >= 3;

-- en: Locomotives both with more than 3000 kW and Electric.
-- zh: 功率大于3000千瓦且为Electric的机车编号。
SELECT loco_no FROM loco WHERE kw > 3000 AND traction = 'Electric';

-- en: What different kinds of goods are loaded on the sidings?
-- zh: 专用线上装卸哪些不同的货物？
SELECT DISTINCT commodity FROM siding;

-- en: Owners that only receive trains and do not send any: those receiving, except those sending.
-- zh: 接收过列车但没有发出过列车的业主。
SELECT siding.owner FROM siding JOIN block_train ON siding.siding_id = block_train.to_siding EXCEPT SELECT siding.owner FROM siding JOIN block_train ON siding.siding_id = block_train.from_siding;

-- en: Yards with more tracks than the average.
-- zh: 股道数多于平均值的编组站。
SELECT yard_name FROM yard WHERE tracks > (SELECT avg(tracks) FROM yard);

-- en: Numbers and departure dates of trains behind a Diesel engine, heaviest first.
-- zh: 由Diesel机车牵引的列车车次和发车日期，最重的排最前。
SELECT block_train.train_no, block_train.dep_date FROM block_train JOIN loco ON block_train.loco_no = loco.loco_no WHERE loco.traction = 'Diesel' ORDER BY block_train.gross_t DESC;
