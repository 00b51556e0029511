-- Tea gardens, harvests (flushes), auctions lots and buyers.
CREATE TABLE garden (
  gdn_id INT,
  gdn_name VARCHAR(40),
  district VARCHAR(30),
  elev_m INT,
  acres DOUBLE,
  est_yr INT,
  mgr VARCHAR(50),
  PRIMARY KEY (gdn_id)
);
CREATE TABLE cultivar (
  cv_code VARCHAR(8),
  cv_name VARCHAR(40),
  leaf_type VARCHAR(20),
  origin VARCHAR(30),
  PRIMARY KEY (cv_code)
);
CREATE TABLE harvest (
  hv_id INT,
  gdn_id INT,
  cv_code VARCHAR(8),
  flush VARCHAR(12),
  hv_year INT,
  kg DOUBLE,
  grade VARCHAR(10),
  PRIMARY KEY (hv_id),
  FOREIGN KEY (gdn_id) REFERENCES garden (gdn_id),
  FOREIGN KEY (cv_code) REFERENCES cultivar (cv_code)
);
CREATE TABLE buyer (
  byr_id INT,
  byr_name VARCHAR(50),
  city VARCHAR(30),
  country VARCHAR(30),
  byr_type VARCHAR(20),
  PRIMARY KEY (byr_id)
);
CREATE TABLE lot (
  lot_no INT,
  hv_id INT,
  byr_id INT,
  sale_dt DATE,
  chests INT,
  price_kg DECIMAL(10,2),
  PRIMARY KEY (lot_no),
  FOREIGN KEY (hv_id) REFERENCES harvest (hv_id),
  FOREIGN KEY (byr_id) REFERENCES buyer (byr_id)
);

-- en: Who manages the Silverleaf garden?
-- zh: Silverleaf茶园的经理是谁？
SELECT mgr FROM garden WHERE gdn_name = 'Silverleaf';

-- en: Which gardens in Kalong district lie above 1200 m?
-- zh: Kalong地区海拔超过1200米的茶园有哪些？
SELECT gdn_name FROM garden WHERE district = 'Kalong' AND elev_m > 1200;

-- en: How many kilos did Silverleaf pick in 2017 in all?
-- zh: Silverleaf在2017年一共采了多少公斤茶？
SELECT sum(harvest.kg) FROM harvest JOIN garden ON harvest.gdn_id = garden.gdn_id WHERE garden.gdn_name = 'Silverleaf' AND harvest.hv_year = 2017;

-- en: Which buyer took the most lots?
-- zh: 买下拍品批次最多的买家是谁？
SELECT buyer.byr_name FROM buyer JOIN lot ON buyer.byr_id = lot.byr_id GROUP BY buyer.byr_id, buyer.byr_name ORDER BY count(*) DESC LIMIT 1;

-- en: Average price per kilo fetched by each grade of tea
-- zh: 各等级茶叶每公斤的平均成交价
SELECT harvest.grade, avg(lot.price_kg) FROM lot JOIN harvest ON lot.hv_id = harvest.hv_id GROUP BY harvest.grade;

-- en: Count the buyers of type Blender.
-- zh: 统计类型为Blender的买家数量。
SELECT count(*) FROM buyer WHERE byr_type = 'Blender';

-- en: The most expensive lot: its number and price per kilo
-- zh: 单价最高的拍品批号及每公斤价格
SELECT lot_no, price_kg FROM lot ORDER BY price_kg DESC LIMIT 1;

-- en: Gardens that have never harvested anything
-- zh: 从未有过采收记录的茶园
SELECT gdn_name FROM garden WHERE gdn_id NOT IN (SELECT gdn_id FROM harvest);

-- en: Which cultivars are grown in the Kalong district? Show distinct names.
-- zh: Kalong地区种植了哪些不同的茶树品种？
SELECT DISTINCT cultivar.cv_name FROM cultivar JOIN harvest ON cultivar.cv_code = harvest.cv_code JOIN garden ON harvest.gdn_id = garden.gdn_id WHERE garden.district = 'Kalong';

-- en: What is the total weight harvested in each flush?
-- zh: 各采摘季的总采收量是多少？
SELECT flush, sum(kg) FROM harvest GROUP BY flush;

-- en: List buyers from Hamburg or Bremen in alphabetical order.
-- zh: 按字母顺序列出Hamburg或Bremen的买家。
SELECT byr_name FROM buyer WHERE city = 'Hamburg' OR city = 'Bremen' ORDER BY byr_name;

-- en: Which districts have 5 gardens or more?
-- zh: 哪些地区的茶园达到5个或以上？
SELECT district FROM garden GROUP BY district HAVING count(*) >= 5;

-- en: From which gardens has Thornbury Teas bought? Each name once.
-- zh: Thornbury Teas从哪些茶园买过茶？每个名称只列一次。
SELECT DISTINCT garden.gdn_name FROM garden JOIN harvest ON garden.gdn_id = harvest.gdn_id JOIN lot ON harvest.hv_id = lot.hv_id JOIN buyer ON lot.byr_id = buyer.byr_id WHERE buyer.byr_name = 'Thornbury Teas';

-- en: Biggest garden by acreage?
-- zh: 面积最大的茶园是哪个？
SELECT gdn_name FROM garden ORDER BY acres DESC LIMIT 1;

-- en: How many lots were sold between 2019-04-01 and 2019-06-30?
-- zh: 2019-04-01至2019-06-30之间售出了多少批？
SELECT count(*) FROM lot WHERE sale_dt BETWEEN '2019-04-01' AND '2019-06-30';

-- en: Lots that sold for more than the average price per kilo, with the buyer's name
-- zh: 每公斤价格高于平均值的批号及买家名称
SELECT lot.lot_no, buyer.byr_name FROM lot JOIN buyer ON lot.byr_id = buyer.byr_id WHERE lot.price_kg > (SELECT avg(price_kg) FROM lot);

-- en: Which buyers have purchased both First and Autumn flush teas?
-- zh: 哪些买家既买过First季的茶，又买过Autumn季的茶？
SELECT buyer.byr_name FROM buyer JOIN lot ON buyer.byr_id = lot.byr_id JOIN harvest ON lot.hv_id = harvest.hv_id WHERE harvest.flush = 'First' INTERSECT SELECT buyer.byr_name FROM buyer JOIN lot ON buyer.byr_id = lot.byr_id JOIN harvest ON lot.hv_id = harvest.hv_id WHERE harvest.flush = 'Autumn';

-- en: In which year was the largest single harvest of grade FOP brought in?
-- zh: FOP等级单次采收量最大的是哪一年？
SELECT hv_year FROM harvest WHERE grade = 'FOP' ORDER BY kg DESC LIMIT 1;

-- en: For each buyer country, how many chests were bought?
-- zh: 各国买家分别买了多少箱茶？
SELECT buyer.country, sum(lot.chests) FROM buyer JOIN lot ON buyer.byr_id = lot.byr_id GROUP BY buyer.country;

-- en: Cultivars of Assamica leaf type that haven't been harvested since 2015 (hv year 2015 or later)
-- zh: 自2015年（含）以来没有采收过的Assamica叶型品种
SELECT cv_name FROM cultivar WHERE leaf_type = 'Assamica' AND cv_code NOT IN (SELECT cv_code FROM harvest WHERE hv_year >= 2015);

-- en: What's the mean elevation of gardens established before 1900?
-- zh: 1900年之前建立的茶园平均海拔是多少？
SELECT avg(elev_m) FROM garden WHERE est_yr < 1900;

-- en: Number of different cultivars for every garden, alongside the garden's name
-- zh: 每个茶园种植的不同品种数量，并给出茶园名称
SELECT garden.gdn_name, count(DISTINCT harvest.cv_code) FROM garden JOIN harvest ON garden.gdn_id = harvest.gdn_id GROUP BY garden.gdn_id, garden.gdn_name;
