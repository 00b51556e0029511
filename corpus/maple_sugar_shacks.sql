-- Maple sugar shacks: tapped groves, daily sap, syrup barrels and the buyers.
CREATE TABLE shack (
  shack_id INT,
  name VARCHAR(50),
  family VARCHAR(40),
  township VARCHAR(40),
  built INT,
  PRIMARY KEY (shack_id)
);
CREATE TABLE grove (
  grove_id INT,
  shack_id INT,
  name VARCHAR(40),
  township VARCHAR(40),
  taps INT,
  altitude INT,
  PRIMARY KEY (grove_id),
  FOREIGN KEY (shack_id) REFERENCES shack (shack_id)
);
CREATE TABLE sap_run (
  run_id INT,
  grove_id INT,
  run_date DATE,
  litres INT,
  sugar_percent DOUBLE,
  night_temp DOUBLE,
  PRIMARY KEY (run_id),
  FOREIGN KEY (grove_id) REFERENCES grove (grove_id)
);
CREATE TABLE buyer (
  buyer_id INT,
  name VARCHAR(50),
  country VARCHAR(40),
  type VARCHAR(20),
  PRIMARY KEY (buyer_id)
);
CREATE TABLE barrel (
  barrel_id INT,
  shack_id INT,
  buyer_id INT,
  grade VARCHAR(20),
  litres INT,
  boiled DATE,
  sold DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (barrel_id),
  FOREIGN KEY (shack_id) REFERENCES shack (shack_id),
  FOREIGN KEY (buyer_id) REFERENCES buyer (buyer_id)
);

-- en: How many litres of sap have run in total?
-- zh: 总共流出多少升树液？
SELECT sum(litres) FROM sap_run;

-- en: How many litres of syrup are in all the barrels together?
-- zh: 所有桶里的糖浆合计多少升？
SELECT sum(litres) FROM barrel;

-- en: Barrel ids boiled on 2024-03-22.
-- zh: 2024-03-22熬制的桶编号。
SELECT barrel_id FROM barrel WHERE boiled = '2024-03-22';

-- en: Barrel ids sold on 2024-03-22.
-- zh: 2024-03-22售出的桶编号。
SELECT barrel_id FROM barrel WHERE sold = '2024-03-22';

-- en: Which buyer bought the most barrels?
-- zh: 买桶数最多的买家是谁？
SELECT buyer.name FROM buyer JOIN barrel ON buyer.buyer_id = barrel.buyer_id GROUP BY buyer.buyer_id, buyer.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which buyer paid the highest price for a single barrel?
-- zh: 单桶出价最高的买家是谁？
SELECT buyer.name FROM buyer JOIN barrel ON buyer.buyer_id = barrel.buyer_id ORDER BY barrel.price DESC LIMIT 1;

-- en: Groves in Orford with more than 500 taps.
-- zh: Orford有哪些枫林的采液口超过500个？
SELECT name FROM grove WHERE township = 'Orford' AND taps > 500;

-- en: Which families run shacks built before 1930?
-- zh: 1930年前建成的糖屋由哪些家族经营？
SELECT family FROM shack WHERE built < 1930;

-- en: Ids of barrels without a buyer.
-- zh: 没有买家的桶编号。
SELECT barrel_id FROM barrel WHERE buyer_id IS NULL;

-- en: Average sugar content and lowest night temperature over all runs.
-- zh: 所有采液记录的平均含糖量和最低夜间气温。
SELECT avg(sugar_percent), min(night_temp) FROM sap_run;

-- en: How many Restaurant buyers do we have?
-- zh: 我们有多少个Restaurant类型的买家？
SELECT count(*) FROM buyer WHERE type = 'Restaurant';

-- en: For each grade, the average price of a barrel.
-- zh: 每个等级的桶均价。
SELECT grade, avg(price) FROM barrel GROUP BY grade;

-- en: Number of groves per township, most first.
-- zh: 各乡镇的枫林数量，从多到少。
SELECT township, count(*) FROM grove GROUP BY township ORDER BY count(*) DESC;

-- en: Countries with at least 2 buyers.
-- zh: 至少有2个买家的国家。
SELECT country FROM buyer GROUP BY country HAVING count(*) >= 2;

-- en: Which grove lies highest?
-- zh: 海拔最高的枫林是哪片？
SELECT name FROM grove ORDER BY altitude DESC LIMIT 1;

-- en: How many taps in total does each shack have? Name of the shack first.
-- zh: 每个糖屋总共有多少个采液口？糖屋名在前。
SELECT shack.name, sum(grove.taps) FROM shack JOIN grove ON shack.shack_id = grove.shack_id GROUP BY shack.shack_id, shack.name;

-- en: Which different families have sold to Maison Dubreuil?
-- zh: 哪些不同的家族卖过糖浆给Maison Dubreuil？
SELECT DISTINCT shack.family FROM shack JOIN barrel ON shack.shack_id = barrel.shack_id JOIN buyer ON barrel.buyer_id = buyer.buyer_id WHERE buyer.name = 'Maison Dubreuil';

-- en: On which different dates did sap run in the groves of the Tremblay family?
-- zh: Tremblay家族的枫林在哪些不同的日期有树液流出？
SELECT DISTINCT sap_run.run_date FROM sap_run JOIN grove ON sap_run.grove_id = grove.grove_id JOIN shack ON grove.shack_id = shack.shack_id WHERE shack.family = 'Tremblay';

-- en: Shacks that make Amber syrup.
-- zh: 生产Amber等级糖浆的糖屋。
SELECT name FROM shack WHERE shack_id IN (SELECT shack_id FROM barrel WHERE grade = 'Amber');

-- en: Groves where no sap run was recorded.
-- zh: 没有采液记录的枫林。
SELECT name FROM grove WHERE grove_id NOT IN (SELECT grove_id FROM sap_run);

-- en: Groves with fewer taps than average.
-- zh: 采液口少于平均值的枫林。
SELECT name FROM grove WHERE taps < (SELECT avg(taps) FROM grove);

-- en: Townships where there is both a shack and a grove.
-- zh: 既有糖屋又有枫林的乡镇。
SELECT township FROM shack INTERSECT SELECT township FROM grove;
