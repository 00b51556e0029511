-- Raw cotton trade: gins, bales, brokers and spinning mills.
CREATE TABLE ginnery (
  gin_id INT,
  name VARCHAR(50),
  county VARCHAR(40),
  state VARCHAR(30),
  capacity_bales INT,
  founded_year INT,
  PRIMARY KEY (gin_id)
);
CREATE TABLE mill (
  mill_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  country VARCHAR(40),
  spindles INT,
  founded_year INT,
  PRIMARY KEY (mill_id)
);
CREATE TABLE broker (
  broker_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  commission_pct DOUBLE,
  senior_id INT,
  PRIMARY KEY (broker_id),
  FOREIGN KEY (senior_id) REFERENCES broker (broker_id)
);
CREATE TABLE bale_batch (
  batch_id INT,
  gin_id INT,
  season INT,
  grade VARCHAR(20),
  staple_mm DOUBLE,
  bales INT,
  PRIMARY KEY (batch_id),
  FOREIGN KEY (gin_id) REFERENCES ginnery (gin_id)
);
CREATE TABLE contract (
  contract_id INT,
  batch_id INT,
  mill_id INT,
  broker_id INT,
  signed_on DATE,
  bales INT,
  price_per_bale DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (contract_id),
  FOREIGN KEY (batch_id) REFERENCES bale_batch (batch_id),
  FOREIGN KEY (mill_id) REFERENCES mill (mill_id),
  FOREIGN KEY (broker_id) REFERENCES broker (broker_id)
);

-- en: Which gin was founded first?
-- zh: 成立最早的轧花厂是哪家？
SELECT name FROM ginnery ORDER BY founded_year LIMIT 1;

-- en: Which mill was founded first?
-- zh: 成立最早的纺纱厂是哪家？
SELECT name FROM mill ORDER BY founded_year LIMIT 1;

-- en: Mills in Turkey with over 50000 spindles?
-- zh: Turkey有哪些纱锭超过50000的纺纱厂？
SELECT name FROM mill WHERE country = 'Turkey' AND spindles > 50000;

-- en: What are the names and counties of the gins in Texas?
-- zh: Texas的轧花厂叫什么，在哪个县？
SELECT name, county FROM ginnery WHERE state = 'Texas';

-- en: Which brokers have no senior broker above them?
-- zh: 哪些经纪人没有上级经纪人？
SELECT name FROM broker WHERE senior_id IS NULL;

-- en: How many bales of grade Strict Middling were ginned?
-- zh: Strict Middling等级一共轧出了多少包棉花？
SELECT sum(bales) FROM bale_batch WHERE grade = 'Strict Middling';

-- en: How many batches were of grade Strict Middling?
-- zh: Strict Middling等级的批次有多少个？
SELECT count(*) FROM bale_batch WHERE grade = 'Strict Middling';

-- en: The highest price per bale in contracts signed in or after 2022-01-01?
-- zh: 2022-01-01及之后签订的合同中每包最高价是多少？
SELECT max(price_per_bale) FROM contract WHERE signed_on >= '2022-01-01';

-- en: Average staple length for each season.
-- zh: 每个产季的平均纤维长度是多少？
SELECT season, avg(staple_mm) FROM bale_batch GROUP BY season;

-- en: Which state has the largest total ginning capacity?
-- zh: 轧花总产能最大的州是哪个？
SELECT state FROM ginnery GROUP BY state ORDER BY sum(capacity_bales) DESC LIMIT 1;

-- en: Countries having at least 3 mills.
-- zh: 至少有3家纺纱厂的国家有哪些？
SELECT country FROM mill GROUP BY country HAVING count(*) >= 3;

-- en: Top 5 brokers by commission percentage, please.
-- zh: 佣金比例最高的5位经纪人是谁？
SELECT name FROM broker ORDER BY commission_pct DESC LIMIT 5;

-- en: Which mill bought at the highest price per bale?
-- zh: 以每包最高价买入的是哪家纺纱厂？
SELECT mill.name FROM mill JOIN contract ON mill.mill_id = contract.mill_id ORDER BY contract.price_per_bale DESC LIMIT 1;

-- en: Which mill bought the most bales in total?
-- zh: 累计买入包数最多的是哪家纺纱厂？
SELECT mill.name FROM mill JOIN contract ON mill.mill_id = contract.mill_id GROUP BY mill.mill_id, mill.name ORDER BY sum(contract.bales) DESC LIMIT 1;

-- en: Which gins' cotton has gone to the mill Rossi Filati? Each gin once (distinct).
-- zh: 纺纱厂Rossi Filati买过哪些不同轧花厂的棉花？
SELECT DISTINCT ginnery.name FROM ginnery JOIN bale_batch ON ginnery.gin_id = bale_batch.gin_id JOIN contract ON bale_batch.batch_id = contract.batch_id JOIN mill ON contract.mill_id = mill.mill_id WHERE mill.name = 'Rossi Filati';

-- en: For each broker, give the name and how many contracts he or she has arranged.
-- zh: 每位经纪人各促成了多少份合同？给出姓名和数量。
SELECT broker.name, count(*) FROM broker JOIN contract ON broker.broker_id = contract.broker_id GROUP BY broker.broker_id, broker.name;

-- en: Grades and prices per bale for the Cancelled contracts.
-- zh: Cancelled合同对应的棉花等级和每包价格。
SELECT bale_batch.grade, contract.price_per_bale FROM bale_batch JOIN contract ON bale_batch.batch_id = contract.batch_id WHERE contract.status = 'Cancelled';

-- en: List each broker with the name of their senior.
-- zh: 列出每位经纪人及其上级的姓名。
SELECT b.name, s.name FROM broker b JOIN broker s ON b.senior_id = s.broker_id;

-- en: Brokers with more than 8 contracts?
-- zh: 合同超过8份的经纪人有哪些？
SELECT broker.name FROM broker JOIN contract ON broker.broker_id = contract.broker_id GROUP BY broker.broker_id, broker.name HAVING count(*) > 8;

-- en: Mills that have never signed a contract.
-- zh: 从未签过合同的纺纱厂有哪些？
SELECT name FROM mill WHERE mill_id NOT IN (SELECT mill_id FROM contract);

-- en: Which gins have a larger capacity than the average gin?
-- zh: 哪些轧花厂的产能高于平均水平？
SELECT name FROM ginnery WHERE capacity_bales > (SELECT avg(capacity_bales) FROM ginnery);

-- en: Which grades occurred in season 2020 but not in season 2023?
-- zh: 哪些等级在2020产季有、在2023产季没有？
SELECT grade FROM bale_batch WHERE season = 2020 EXCEPT SELECT grade FROM bale_batch WHERE season = 2023;
