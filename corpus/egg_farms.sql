-- Egg farms, their hen houses and flocks, daily laying and the packing stations buying eggs.
CREATE TABLE farm (
  farm_id INT,
  name VARCHAR(50),
  farmer VARCHAR(50),
  county VARCHAR(40),
  status VARCHAR(20),
  PRIMARY KEY (farm_id)
);
CREATE TABLE hen_house (
  house_id INT,
  farm_id INT,
  name VARCHAR(30),
  housing_type VARCHAR(20),
  capacity INT,
  built_year INT,
  PRIMARY KEY (house_id),
  FOREIGN KEY (farm_id) REFERENCES farm (farm_id)
);
CREATE TABLE flock (
  flock_id INT,
  house_id INT,
  breed VARCHAR(30),
  hens INT,
  hatched DATE,
  arrived DATE,
  status VARCHAR(20),
  PRIMARY KEY (flock_id),
  FOREIGN KEY (house_id) REFERENCES hen_house (house_id)
);
CREATE TABLE laying (
  flock_id INT,
  lay_date DATE,
  eggs INT,
  broken INT,
  feed_kg DOUBLE,
  PRIMARY KEY (flock_id, lay_date),
  FOREIGN KEY (flock_id) REFERENCES flock (flock_id)
);
CREATE TABLE station (
  station_id INT,
  name VARCHAR(50),
  county VARCHAR(40),
  capacity INT,
  PRIMARY KEY (station_id)
);
CREATE TABLE sale (
  sale_id INT,
  farm_id INT,
  station_id INT,
  sale_date DATE,
  eggs INT,
  amount DECIMAL(10,2),
  PRIMARY KEY (sale_id),
  FOREIGN KEY (farm_id) REFERENCES farm (farm_id),
  FOREIGN KEY (station_id) REFERENCES station (station_id)
);

-- en: Which flock (id) hatched earliest?
-- zh: 最早孵化的鸡群编号是多少？
SELECT flock_id FROM flock ORDER BY hatched LIMIT 1;

-- en: Which flock (id) arrived earliest?
-- zh: 最早入舍的鸡群编号是多少？
SELECT flock_id FROM flock ORDER BY arrived LIMIT 1;

-- en: How many eggs were laid on 2024-04-09?
-- zh: 2024-04-09产了多少枚蛋？
SELECT sum(eggs) FROM laying WHERE lay_date = '2024-04-09';

-- en: How many eggs were sold on 2024-04-09?
-- zh: 2024-04-09卖出多少枚蛋？
SELECT sum(eggs) FROM sale WHERE sale_date = '2024-04-09';

-- en: Number of hen houses of each farm, with the farm's name.
-- zh: 每个农场的鸡舍数量，带农场名称。
SELECT farm.name, count(*) FROM farm JOIN hen_house ON farm.farm_id = hen_house.farm_id GROUP BY farm.farm_id, farm.name;

-- en: Number of hens of each farm, with the farm's name.
-- zh: 每个农场的母鸡总数，带农场名称。
SELECT farm.name, sum(flock.hens) FROM farm JOIN hen_house ON farm.farm_id = hen_house.farm_id JOIN flock ON hen_house.house_id = flock.house_id GROUP BY farm.farm_id, farm.name;

-- en: Farmers in Norfolk whose farm is Suspended.
-- zh: Norfolk有哪些农场主的农场处于Suspended状态？
SELECT farmer FROM farm WHERE county = 'Norfolk' AND status = 'Suspended';

-- en: Hen houses of type Barn or Aviary, largest capacity first.
-- zh: 按容量从大到小列出Barn或Aviary类型的鸡舍。
SELECT name FROM hen_house WHERE housing_type = 'Barn' OR housing_type = 'Aviary' ORDER BY capacity DESC;

-- en: How many flocks of Lohmann Brown do we keep?
-- zh: 我们养了多少群Lohmann Brown？
SELECT count(*) FROM flock WHERE breed = 'Lohmann Brown';

-- en: What's the average amount of a sale?
-- zh: 每笔销售的平均金额是多少？
SELECT avg(amount) FROM sale;

-- en: What was the greatest number of broken eggs in one entry?
-- zh: 单条记录中破蛋最多是多少枚？
SELECT max(broken) FROM laying;

-- en: Average capacity for each housing type.
-- zh: 每种饲养方式的鸡舍平均容量。
SELECT housing_type, avg(capacity) FROM hen_house GROUP BY housing_type;

-- en: Which breed is kept in the largest number of flocks?
-- zh: 群数最多的品种是什么？
SELECT breed FROM flock GROUP BY breed ORDER BY count(*) DESC LIMIT 1;

-- en: On which dates were more than 5 sales made?
-- zh: 哪些日期的销售超过5笔？
SELECT sale_date FROM sale GROUP BY sale_date HAVING count(*) > 5;

-- en: The most recently built hen house: its name?
-- zh: 最新建成的鸡舍叫什么？
SELECT name FROM hen_house ORDER BY built_year DESC LIMIT 1;

-- en: Which different packing stations buy from Copper Hen Farm?
-- zh: 哪些不同的包装站从Copper Hen Farm进货？
SELECT DISTINCT station.name FROM station JOIN sale ON station.station_id = sale.station_id JOIN farm ON sale.farm_id = farm.farm_id WHERE farm.name = 'Copper Hen Farm';

-- en: What different breeds does the farmer Nell Ashby keep?
-- zh: 农场主Nell Ashby养了哪些不同的品种？
SELECT DISTINCT flock.breed FROM flock JOIN hen_house ON flock.house_id = hen_house.house_id JOIN farm ON hen_house.farm_id = farm.farm_id WHERE farm.farmer = 'Nell Ashby';

-- en: Which farm has earned the most from sales?
-- zh: 销售收入最高的是哪个农场？
SELECT farm.name FROM farm JOIN sale ON farm.farm_id = sale.farm_id GROUP BY farm.farm_id, farm.name ORDER BY sum(sale.amount) DESC LIMIT 1;

-- en: Names of hen houses standing empty, without any flock.
-- zh: 没有任何鸡群的空鸡舍名称。
SELECT name FROM hen_house WHERE house_id NOT IN (SELECT house_id FROM flock);

-- en: Stations with a capacity above the mean.
-- zh: 处理能力高于平均值的包装站。
SELECT name FROM station WHERE capacity > (SELECT avg(capacity) FROM station);

-- en: Farms which have a Free Range hen house.
-- zh: 拥有Free Range鸡舍的农场。
SELECT name FROM farm WHERE farm_id IN (SELECT farm_id FROM hen_house WHERE housing_type = 'Free Range');

-- en: Counties with farms but without a packing station.
-- zh: 有农场但没有包装站的郡。
SELECT county FROM farm EXCEPT SELECT county FROM station;
