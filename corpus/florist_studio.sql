-- A florist's studio: stems, growers, bouquets made of stems, orders and delivery riders.
CREATE TABLE grower (
  grower_id INT,
  name VARCHAR(50),
  country VARCHAR(40),
  since INT,
  rating DOUBLE,
  PRIMARY KEY (grower_id)
);
CREATE TABLE stem (
  stem_id INT,
  grower_id INT,
  name VARCHAR(40),
  color VARCHAR(20),
  season VARCHAR(15),
  price DECIMAL(10,2),
  vase_days INT,
  PRIMARY KEY (stem_id),
  FOREIGN KEY (grower_id) REFERENCES grower (grower_id)
);
CREATE TABLE bouquet (
  bouquet_id INT,
  name VARCHAR(50),
  occasion VARCHAR(30),
  size VARCHAR(10),
  price DECIMAL(10,2),
  PRIMARY KEY (bouquet_id)
);
CREATE TABLE bouquet_stem (
  bouquet_id INT,
  stem_id INT,
  qty INT,
  PRIMARY KEY (bouquet_id, stem_id),
  FOREIGN KEY (bouquet_id) REFERENCES bouquet (bouquet_id),
  FOREIGN KEY (stem_id) REFERENCES stem (stem_id)
);
CREATE TABLE rider (
  rider_id INT,
  name VARCHAR(50),
  vehicle VARCHAR(20),
  rating DOUBLE,
  PRIMARY KEY (rider_id)
);
CREATE TABLE flower_order (
  order_id INT,
  bouquet_id INT,
  rider_id INT,
  buyer VARCHAR(50),
  recipient VARCHAR(50),
  city VARCHAR(40),
  ordered DATE,
  delivered DATE,
  message VARCHAR(200),
  PRIMARY KEY (order_id),
  FOREIGN KEY (bouquet_id) REFERENCES bouquet (bouquet_id),
  FOREIGN KEY (rider_id) REFERENCES rider (rider_id)
);

-- en: Which stems are in the Velvet Dusk bouquet and how many of each?
-- zh: Velvet Dusk花束里有哪些花材，各几枝？
SELECT stem.name, bouquet_stem.qty FROM stem JOIN bouquet_stem ON stem.stem_id = bouquet_stem.stem_id JOIN bouquet ON bouquet_stem.bouquet_id = bouquet.bouquet_id WHERE bouquet.name = 'Velvet Dusk';

-- en: Growers in Kenya with a rating of at least 4.5
-- zh: Kenya的评分不低于4.5的种植商
SELECT name FROM grower WHERE country = 'Kenya' AND rating >= 4.5;

-- en: Which bouquets use stems from Ecuador? Each name once.
-- zh: 哪些花束用到了Ecuador的花材？每个名称只列一次。
SELECT DISTINCT bouquet.name FROM bouquet JOIN bouquet_stem ON bouquet.bouquet_id = bouquet_stem.bouquet_id JOIN stem ON bouquet_stem.stem_id = stem.stem_id JOIN grower ON stem.grower_id = grower.grower_id WHERE grower.country = 'Ecuador';

-- en: How many bouquets has each rider delivered? Give the rider name too.
-- zh: 每位骑手各配送了多少单？请附上骑手姓名。
SELECT rider.name, count(*) FROM rider JOIN flower_order ON rider.rider_id = flower_order.rider_id GROUP BY rider.rider_id, rider.name;

-- en: What is the longest vase life among Spring stems?
-- zh: Spring花材中瓶插期最长的是多少天？
SELECT max(vase_days) FROM stem WHERE season = 'Spring';

-- en: What occasion do we have most bouquets for?
-- zh: 我们为哪种场合准备的花束最多？
SELECT occasion FROM bouquet GROUP BY occasion ORDER BY count(*) DESC LIMIT 1;

-- en: Which stem costs the most?
-- zh: 单价最高的花材是什么？
SELECT name FROM stem ORDER BY price DESC LIMIT 1;

-- en: To whom did Felix Arden send a Get Well bouquet?
-- zh: Felix Arden把Get Well花束送给了谁？
SELECT flower_order.recipient FROM flower_order JOIN bouquet ON flower_order.bouquet_id = bouquet.bouquet_id WHERE flower_order.buyer = 'Felix Arden' AND bouquet.occasion = 'Get Well';

-- en: Which bouquets has nobody ordered so far?
-- zh: 哪些花束至今无人订购？
SELECT name FROM bouquet WHERE bouquet_id NOT IN (SELECT bouquet_id FROM flower_order);

-- en: What vehicle does the rider use who delivered to Mei Tan?
-- zh: 给Mei Tan送花的骑手用的是什么交通工具？
SELECT rider.vehicle FROM rider JOIN flower_order ON rider.rider_id = flower_order.rider_id WHERE flower_order.recipient = 'Mei Tan';

-- en: Average stem price by colour
-- zh: 按颜色统计花材均价
SELECT color, avg(price) FROM stem GROUP BY color;

-- en: Show the buyer and message of orders not delivered yet.
-- zh: 显示尚未送达的订单的购买人和留言。
SELECT buyer, message FROM flower_order WHERE delivered IS NULL;

-- en: Which grower supplies the largest number of stems to bouquets sized Grande, counting quantities?
-- zh: 按枝数算，哪家种植商供给Grande尺寸花束的花材最多？
SELECT grower.name FROM grower JOIN stem ON grower.grower_id = stem.grower_id JOIN bouquet_stem ON stem.stem_id = bouquet_stem.stem_id JOIN bouquet ON bouquet_stem.bouquet_id = bouquet.bouquet_id WHERE bouquet.size = 'Grande' GROUP BY grower.grower_id, grower.name ORDER BY sum(bouquet_stem.qty) DESC LIMIT 1;

-- en: How much money have orders to Utrecht brought in?
-- zh: 送往Utrecht的订单一共带来多少收入？
SELECT sum(bouquet.price) FROM bouquet JOIN flower_order ON bouquet.bouquet_id = flower_order.bouquet_id WHERE flower_order.city = 'Utrecht';

-- en: Stems dearer than the average stem, with their prices
-- zh: 单价高于平均值的花材及其价格
SELECT name, price FROM stem WHERE price > (SELECT avg(price) FROM stem);

-- en: Bouquets containing both Peony and Eucalyptus, please.
-- zh: 请列出同时含有Peony和Eucalyptus的花束。
SELECT bouquet.name FROM bouquet JOIN bouquet_stem ON bouquet.bouquet_id = bouquet_stem.bouquet_id JOIN stem ON bouquet_stem.stem_id = stem.stem_id WHERE stem.name = 'Peony' INTERSECT SELECT bouquet.name FROM bouquet JOIN bouquet_stem ON bouquet.bouquet_id = bouquet_stem.bouquet_id JOIN stem ON bouquet_stem.stem_id = stem.stem_id WHERE stem.name = 'Eucalyptus';

-- en: How many distinct cities have we delivered to?
-- zh: 我们送过多少个不同的城市？
SELECT count(DISTINCT city) FROM flower_order;

-- en: Which growers supply at least 3 kinds of stem? Name and number.
-- zh: 哪些种植商供应至少3种花材？给出名称和数量。
SELECT grower.name, count(*) FROM grower JOIN stem ON grower.grower_id = stem.grower_id GROUP BY grower.grower_id, grower.name HAVING count(*) >= 3;

-- en: Give the two best rated riders.
-- zh: 给出评分最高的两位骑手。
SELECT name FROM rider ORDER BY rating DESC LIMIT 2;

-- en: Riders who have not carried anything to Leuven
-- zh: 没有往Leuven送过货的骑手
SELECT name FROM rider WHERE rider_id NOT IN (SELECT rider_id FROM flower_order WHERE city = 'Leuven');

-- en: Colours of the stems in bouquets ordered between 2023-02-01 and 2023-02-14, without duplicates
-- zh: 2023-02-01到2023-02-14之间被订购的花束含有哪些颜色的花材？去重。
SELECT DISTINCT stem.color FROM stem JOIN bouquet_stem ON stem.stem_id = bouquet_stem.stem_id JOIN flower_order ON bouquet_stem.bouquet_id = flower_order.bouquet_id WHERE flower_order.ordered BETWEEN '2023-02-01' AND '2023-02-14';

-- en: What colours are found in Autumn stems but not in Winter ones?
-- zh: 哪些颜色出现在Autumn花材中但不在Winter花材中？
SELECT color FROM stem WHERE season = 'Autumn' EXCEPT SELECT color FROM stem WHERE season = 'Winter';
