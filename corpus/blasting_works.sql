-- Blasting in open-pit mines: pits, shotfirers, explosives, blasts and the explosives charged.
CREATE TABLE pit (
  pit_id INT,
  pit_name VARCHAR(40),
  mineral VARCHAR(30),
  state VARCHAR(30),
  area_ha DOUBLE,
  start_year INT,
  PRIMARY KEY (pit_id)
);
CREATE TABLE shotfirer (
  shotfirer_id INT,
  full_name VARCHAR(50),
  state VARCHAR(30),
  licence_no VARCHAR(20),
  licence_expiry DATE,
  birth_year INT,
  start_year INT,
  PRIMARY KEY (shotfirer_id)
);
CREATE TABLE explosive (
  explosive_id INT,
  brand VARCHAR(40),
  kind VARCHAR(30),
  maker VARCHAR(40),
  price_per_kg DECIMAL(10,2),
  density DOUBLE,
  PRIMARY KEY (explosive_id)
);
CREATE TABLE blast (
  blast_id INT,
  pit_id INT,
  shotfirer_id INT,
  blast_date DATE,
  holes INT,
  tonnes_broken DOUBLE,
  vibration DOUBLE,
  outcome VARCHAR(20),
  PRIMARY KEY (blast_id),
  FOREIGN KEY (pit_id) REFERENCES pit (pit_id),
  FOREIGN KEY (shotfirer_id) REFERENCES shotfirer (shotfirer_id)
);
CREATE TABLE charge (
  blast_id INT,
  explosive_id INT,
  kg DOUBLE,
  PRIMARY KEY (blast_id, explosive_id),
  FOREIGN KEY (blast_id) REFERENCES blast (blast_id),
  FOREIGN KEY (explosive_id) REFERENCES explosive (explosive_id)
);

-- en: Which explosive brand is the dearest per kilo?
-- zh: 每公斤最贵的炸药是哪个牌号？
SELECT brand FROM explosive ORDER BY price_per_kg DESC LIMIT 1;

-- en: Which explosive brand has been used in the greatest quantity?
-- zh: 用量最大的炸药是哪个牌号？
SELECT explosive.brand FROM explosive JOIN charge ON explosive.explosive_id = charge.explosive_id GROUP BY explosive.explosive_id, explosive.brand ORDER BY sum(charge.kg) DESC LIMIT 1;

-- en: How many blasts were there in 'Red Gully'?
-- zh: Red Gully进行过多少次爆破？
SELECT count(*) FROM blast JOIN pit ON blast.pit_id = pit.pit_id WHERE pit.pit_name = 'Red Gully';

-- en: How many holes were fired in 'Red Gully'?
-- zh: Red Gully一共爆破了多少个炮孔？
SELECT sum(blast.holes) FROM blast JOIN pit ON blast.pit_id = pit.pit_id WHERE pit.pit_name = 'Red Gully';

-- en: Shotfirers born after 1985?
-- zh: 1985年之后出生的爆破员有哪些？
SELECT full_name FROM shotfirer WHERE birth_year > 1985;

-- en: Shotfirers who started after 1985?
-- zh: 1985年之后入行的爆破员有哪些？
SELECT full_name FROM shotfirer WHERE start_year > 1985;

-- en: Show licence number and expiry of Tomas Ebel.
-- zh: 给出Tomas Ebel的证号和有效期。
SELECT licence_no, licence_expiry FROM shotfirer WHERE full_name = 'Tomas Ebel';

-- en: Names of Iron pits larger than 100 hectares, biggest first.
-- zh: 面积超过100公顷的Iron矿坑有哪些？从大到小排列。
SELECT pit_name FROM pit WHERE mineral = 'Iron' AND area_ha > 100 ORDER BY area_ha DESC;

-- en: What dates had a blast with the outcome Misfire?
-- zh: 哪些日期的爆破结果为Misfire？
SELECT blast_date FROM blast WHERE outcome = 'Misfire';

-- en: Mean and maximum vibration over all blasts, please.
-- zh: 所有爆破的平均振动和最大振动是多少？
SELECT avg(vibration), max(vibration) FROM blast;

-- en: How many different minerals are mined in Tarawa state?
-- zh: Tarawa州开采多少种不同的矿物？
SELECT count(DISTINCT mineral) FROM pit WHERE state = 'Tarawa';

-- en: Give the average price per kilo for each kind of explosive.
-- zh: 给出每类炸药的平均每公斤价格。
SELECT kind, avg(price_per_kg) FROM explosive GROUP BY kind;

-- en: Which outcome is the rarest?
-- zh: 哪种爆破结果最少见？
SELECT outcome FROM blast GROUP BY outcome ORDER BY count(*) LIMIT 1;

-- en: Which makers offer three or more explosives?
-- zh: 哪些厂家提供三种以上（含三种）炸药？
SELECT maker FROM explosive GROUP BY maker HAVING count(*) >= 3;

-- en: On which date was the most rock broken in a single blast?
-- zh: 单次爆破破岩量最大是哪一天？
SELECT blast_date FROM blast ORDER BY tonnes_broken DESC LIMIT 1;

-- en: In which different pits has Tomas Ebel fired?
-- zh: Tomas Ebel在哪些不同的矿坑放过炮？
SELECT DISTINCT pit.pit_name FROM pit JOIN blast ON pit.pit_id = blast.pit_id JOIN shotfirer ON blast.shotfirer_id = shotfirer.shotfirer_id WHERE shotfirer.full_name = 'Tomas Ebel';

-- en: How much explosive, in kilos, has each shotfirer used?
-- zh: 每位爆破员用了多少公斤炸药？
SELECT shotfirer.full_name, sum(charge.kg) FROM shotfirer JOIN blast ON shotfirer.shotfirer_id = blast.shotfirer_id JOIN charge ON blast.blast_id = charge.blast_id GROUP BY shotfirer.shotfirer_id, shotfirer.full_name;

-- en: What different brands were loaded on 2022-10-04?
-- zh: 2022-10-04装填了哪些不同牌号的炸药？
SELECT DISTINCT explosive.brand FROM explosive JOIN charge ON explosive.explosive_id = charge.explosive_id JOIN blast ON charge.blast_id = blast.blast_id WHERE blast.blast_date = '2022-10-04';

-- en: Which pits haven't seen a blast?
-- zh: 哪些矿坑从未进行过爆破？
SELECT pit_name FROM pit WHERE pit_id NOT IN (SELECT pit_id FROM blast);

-- en: Blast ids that broke more than the average tonnage?
-- zh: 破岩吨数高于平均的爆破编号有哪些？
SELECT blast_id FROM blast WHERE tonnes_broken > (SELECT avg(tonnes_broken) FROM blast);

-- en: Who has ever had a Misfire?
-- zh: 哪些爆破员曾出现过Misfire？
SELECT full_name FROM shotfirer WHERE shotfirer_id IN (SELECT shotfirer_id FROM blast WHERE outcome = 'Misfire');

-- en: States with pits of Iron but none of Copper?
-- zh: 哪些州有Iron矿坑但没有Copper矿坑？
SELECT state FROM pit WHERE mineral = 'Iron' EXCEPT SELECT state FROM pit WHERE mineral = 'Copper';
