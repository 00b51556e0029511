-- Alpine cheese dairies: herds, milk deliveries, cheeses, ageing cellars and prizes.
CREATE TABLE dairy (
  dairy_id INT,
  name VARCHAR(60),
  valley VARCHAR(40),
  type VARCHAR(20),
  founded_year INT,
  PRIMARY KEY (dairy_id)
);
CREATE TABLE herd (
  herd_id INT,
  keeper_name VARCHAR(60),
  valley VARCHAR(40),
  type VARCHAR(20),
  animals INT,
  PRIMARY KEY (herd_id)
);
CREATE TABLE milk_delivery (
  delivery_id INT,
  herd_id INT,
  dairy_id INT,
  delivery_date DATE,
  litres DOUBLE,
  fat_pct DOUBLE,
  price DECIMAL(10,2),
  PRIMARY KEY (delivery_id),
  FOREIGN KEY (herd_id) REFERENCES herd (herd_id),
  FOREIGN KEY (dairy_id) REFERENCES dairy (dairy_id)
);
CREATE TABLE cheese (
  cheese_id INT,
  dairy_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  fat_pct DOUBLE,
  ageing_months INT,
  price DECIMAL(10,2),
  PRIMARY KEY (cheese_id),
  FOREIGN KEY (dairy_id) REFERENCES dairy (dairy_id)
);
CREATE TABLE cheese_fair (
  fair_id INT,
  name VARCHAR(60),
  valley VARCHAR(40),
  fair_date DATE,
  visitors INT,
  PRIMARY KEY (fair_id)
);
CREATE TABLE prize (
  fair_id INT,
  cheese_id INT,
  medal VARCHAR(10),
  points DOUBLE,
  PRIMARY KEY (fair_id, cheese_id),
  FOREIGN KEY (fair_id) REFERENCES cheese_fair (fair_id),
  FOREIGN KEY (cheese_id) REFERENCES cheese (cheese_id)
);

-- en: Which dairies lie in Val Torta?
-- zh: Val Torta有哪些奶酪厂？
SELECT name FROM dairy WHERE valley = 'Val Torta';

-- en: Keepers in Val Torta with over 50 animals.
-- zh: Val Torta拥有超过50头牲畜的牧民。
SELECT keeper_name FROM herd WHERE valley = 'Val Torta' AND animals > 50;

-- en: Which cheeses come from Val Torta?
-- zh: 哪些奶酪产自Val Torta？
SELECT cheese.name FROM cheese JOIN dairy ON cheese.dairy_id = dairy.dairy_id WHERE dairy.valley = 'Val Torta';

-- en: How many visitors came to fairs in Val Torta in total?
-- zh: 在Val Torta举办的奶酪展一共来了多少参观者？
SELECT sum(visitors) FROM cheese_fair WHERE valley = 'Val Torta';

-- en: How many cheeses of type Blue are there?
-- zh: Blue类奶酪有多少种？
SELECT count(*) FROM cheese WHERE type = 'Blue';

-- en: Average fat percentage of the cheeses of each type.
-- zh: 各类奶酪的平均脂肪含量。
SELECT type, avg(fat_pct) FROM cheese GROUP BY type;

-- en: How much milk, in litres, did each keeper deliver? Show the keeper's name.
-- zh: 每位牧民一共送了多少升牛奶？列出姓名。
SELECT herd.keeper_name, sum(milk_delivery.litres) FROM herd JOIN milk_delivery ON herd.herd_id = milk_delivery.herd_id GROUP BY herd.herd_id, herd.keeper_name;

-- en: Cheeses that won Gold, with the points.
-- zh: 获得Gold奖的奶酪及其得分。
SELECT cheese.name, prize.points FROM cheese JOIN prize ON cheese.cheese_id = prize.cheese_id WHERE prize.medal = 'Gold';

-- en: The dairy with the most prizes.
-- zh: 获奖最多的奶酪厂是哪家？
SELECT dairy.name FROM dairy JOIN cheese ON dairy.dairy_id = cheese.dairy_id JOIN prize ON cheese.cheese_id = prize.cheese_id GROUP BY dairy.dairy_id, dairy.name ORDER BY count(*) DESC LIMIT 1;

-- en: Longest-aged cheese: name and months.
-- zh: 熟成时间最长的奶酪及月数。
SELECT name, ageing_months FROM cheese ORDER BY ageing_months DESC LIMIT 1;

-- en: Cheeses without any prize.
-- zh: 没有获过奖的奶酪。
SELECT name FROM cheese WHERE cheese_id NOT IN (SELECT cheese_id FROM prize);

-- en: At which fair did Grauer Josef win a medal, and what medal was it?
-- zh: Grauer Josef在哪个奶酪展获奖？是什么奖牌？
SELECT cheese_fair.name, prize.medal FROM cheese_fair JOIN prize ON cheese_fair.fair_id = prize.fair_id JOIN cheese ON prize.cheese_id = cheese.cheese_id WHERE cheese.name = 'Grauer Josef';

-- en: Deliveries with more fat than the average delivery; their ids.
-- zh: 脂肪含量高于平均值的送奶编号。
SELECT delivery_id FROM milk_delivery WHERE fat_pct > (SELECT avg(fat_pct) FROM milk_delivery);

-- en: Name the different dairies that took goat milk, i.e. milk from herds of type Goat.
-- zh: 收过Goat类畜群奶的不同奶酪厂有哪些？
SELECT DISTINCT dairy.name FROM dairy JOIN milk_delivery ON dairy.dairy_id = milk_delivery.dairy_id JOIN herd ON milk_delivery.herd_id = herd.herd_id WHERE herd.type = 'Goat';

-- en: Valleys that have herds but no dairy.
-- zh: 有畜群但没有奶酪厂的山谷。
SELECT valley FROM herd EXCEPT SELECT valley FROM dairy;

-- en: Medals and how many of each were given.
-- zh: 每种奖牌各颁发了多少枚？
SELECT medal, count(*) FROM prize GROUP BY medal;

-- en: On which dates did Rosa Tschanz deliver to the dairy Alpsegen?
-- zh: Rosa Tschanz在哪些日期给Alpsegen奶酪厂送过奶？
SELECT milk_delivery.delivery_date FROM milk_delivery JOIN herd ON milk_delivery.herd_id = herd.herd_id JOIN dairy ON milk_delivery.dairy_id = dairy.dairy_id WHERE herd.keeper_name = 'Rosa Tschanz' AND dairy.name = 'Alpsegen';

-- en: Dairies that make at least 6 cheeses, with the average cheese price.
-- zh: 生产至少6种奶酪的奶酪厂及其奶酪平均价格。
SELECT dairy.name, avg(cheese.price) FROM dairy JOIN cheese ON dairy.dairy_id = cheese.dairy_id GROUP BY dairy.dairy_id, dairy.name HAVING count(*) >= 6;

-- en: Cheeses between 20 and 30 in price whose name contains Berg.
-- zh: 价格在20到30之间且名称含Berg的奶酪。
SELECT name FROM cheese WHERE price BETWEEN 20 AND 30 AND name LIKE '%Berg%';

-- en: How many litres were delivered by herds of type Sheep since 2023-04-01, that day included?
-- zh: 2023-04-01（含当日）以来Sheep类畜群一共送了多少升奶？
SELECT sum(milk_delivery.litres) FROM milk_delivery JOIN herd ON milk_delivery.herd_id = herd.herd_id WHERE herd.type = 'Sheep' AND milk_delivery.delivery_date >= '2023-04-01';

-- en: When was the fair with the most visitors?
-- zh: 参观者最多的奶酪展是哪天举办的？
SELECT fair_date FROM cheese_fair ORDER BY visitors DESC LIMIT 1;

-- en: Ids of the dairies making both Hard and Soft cheeses.
-- zh: 既做Hard又做Soft奶酪的奶酪厂编号。
SELECT dairy_id FROM cheese WHERE type = 'Hard' INTERSECT SELECT dairy_id FROM cheese WHERE type = 'Soft';
