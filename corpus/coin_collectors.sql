-- A numismatic society: coin types, collectors, the specimens they own and swaps between members.
CREATE TABLE collector (
  collector_id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  joined_year INT,
  speciality VARCHAR(40),
  PRIMARY KEY (collector_id)
);
CREATE TABLE coin_type (
  type_id INT,
  denomination VARCHAR(40),
  ruler VARCHAR(50),
  metal VARCHAR(20),
  first_struck INT,
  diameter_mm DOUBLE,
  PRIMARY KEY (type_id)
);
CREATE TABLE specimen (
  specimen_id INT,
  type_id INT,
  owner_id INT,
  grade VARCHAR(10),
  bought_on DATE,
  price_paid DECIMAL(10,2),
  PRIMARY KEY (specimen_id),
  FOREIGN KEY (type_id) REFERENCES coin_type (type_id),
  FOREIGN KEY (owner_id) REFERENCES collector (collector_id)
);
CREATE TABLE swap (
  swap_id INT,
  giver_id INT,
  taker_id INT,
  specimen_id INT,
  swap_date DATE,
  PRIMARY KEY (swap_id),
  FOREIGN KEY (giver_id) REFERENCES collector (collector_id),
  FOREIGN KEY (taker_id) REFERENCES collector (collector_id),
  FOREIGN KEY (specimen_id) REFERENCES specimen (specimen_id)
);

-- en: Which denominations are made of Silver?
-- zh: 哪些币种是Silver材质的？
SELECT denomination FROM coin_type WHERE metal = 'Silver';

-- en: Which denominations are not made of Silver?
-- zh: 哪些币种不是Silver材质的？
SELECT denomination FROM coin_type WHERE metal <> 'Silver';

-- en: How many collectors live in Halden?
-- zh: 住在Halden的收藏者有多少人？
SELECT count(*) FROM collector WHERE town = 'Halden';

-- en: What's the biggest coin by diameter?
-- zh: 直径最大的是哪种钱币？
SELECT denomination FROM coin_type ORDER BY diameter_mm DESC LIMIT 1;

-- en: How many coin types are there under each ruler?
-- zh: 每位君主在位时各有多少种钱币？
SELECT ruler, count(*) FROM coin_type GROUP BY ruler;

-- en: Who owns a Thaler?
-- zh: 谁拥有Thaler？
SELECT collector.name FROM collector JOIN specimen ON collector.collector_id = specimen.owner_id JOIN coin_type ON specimen.type_id = coin_type.type_id WHERE coin_type.denomination = 'Thaler';

-- en: How many coins does each member own?
-- zh: 每位会员拥有多少枚钱币？
SELECT collector.name, count(*) FROM collector JOIN specimen ON collector.collector_id = specimen.owner_id GROUP BY collector.collector_id, collector.name;

-- en: Who has spent the most on their collection?
-- zh: 谁在收藏上花的钱最多？
SELECT collector.name FROM collector JOIN specimen ON collector.collector_id = specimen.owner_id GROUP BY collector.collector_id, collector.name ORDER BY sum(specimen.price_paid) DESC LIMIT 1;

-- en: Which members have never given a coin away in a swap?
-- zh: 哪些会员从未在交换中让出过钱币？
SELECT name FROM collector WHERE collector_id NOT IN (SELECT giver_id FROM swap);

-- en: Which members have never received a coin in a swap?
-- zh: 哪些会员从未在交换中得到过钱币？
SELECT name FROM collector WHERE collector_id NOT IN (SELECT taker_id FROM swap);

-- en: Who gave and who got the coin in swap number 77?
-- zh: 77号交换中，让出方和接收方分别是谁？
SELECT g.name, t.name FROM swap JOIN collector AS g ON swap.giver_id = g.collector_id JOIN collector AS t ON swap.taker_id = t.collector_id WHERE swap.swap_id = 77;

-- en: Average purchase price for each grade.
-- zh: 每个品相等级的平均购入价。
SELECT grade, avg(price_paid) FROM specimen GROUP BY grade;

-- en: When was the most expensive specimen bought?
-- zh: 最贵的那枚钱币是什么时候买的？
SELECT bought_on FROM specimen ORDER BY price_paid DESC LIMIT 1;

-- en: Show denomination and ruler of coins first struck between 1600 and 1700.
-- zh: 列出1600年至1700年间首次铸造的钱币的面额和君主。
SELECT denomination, ruler FROM coin_type WHERE first_struck BETWEEN 1600 AND 1700;

-- en: Which metals occur in more than ten coin types?
-- zh: 哪些金属用于超过十种钱币？
SELECT metal FROM coin_type GROUP BY metal HAVING count(*) > 10;

-- en: In which towns do owners of Gold coins live? Each town once.
-- zh: 拥有Gold钱币的人住在哪些城镇？每个城镇只列一次。
SELECT DISTINCT collector.town FROM collector JOIN specimen ON collector.collector_id = specimen.owner_id JOIN coin_type ON specimen.type_id = coin_type.type_id WHERE coin_type.metal = 'Gold';

-- en: What grades are Piet Vos's coins?
-- zh: Piet Vos的钱币品相分别是什么？
SELECT specimen.grade FROM specimen JOIN collector ON specimen.owner_id = collector.collector_id WHERE collector.name = 'Piet Vos';

-- en: Which denominations have been swapped since 2023-01-01?
-- zh: 自2023-01-01起有哪些币种被交换过？
SELECT coin_type.denomination FROM coin_type JOIN specimen ON coin_type.type_id = specimen.type_id JOIN swap ON specimen.specimen_id = swap.specimen_id WHERE swap.swap_date >= '2023-01-01';

-- en: Coin types nobody in the society owns.
-- zh: 协会里没有人拥有的币种。
SELECT denomination FROM coin_type WHERE type_id NOT IN (SELECT type_id FROM specimen);

-- en: Who owns both Copper and Gold coins?
-- zh: 谁既有Copper钱币又有Gold钱币？
SELECT collector.name FROM collector JOIN specimen ON collector.collector_id = specimen.owner_id JOIN coin_type ON specimen.type_id = coin_type.type_id WHERE coin_type.metal = 'Copper' INTERSECT SELECT collector.name FROM collector JOIN specimen ON collector.collector_id = specimen.owner_id JOIN coin_type ON specimen.type_id = coin_type.type_id WHERE coin_type.metal = 'Gold';

-- en: What field do the members most commonly specialise in?
-- zh: 会员最常专攻的领域是什么？
SELECT speciality FROM collector GROUP BY speciality ORDER BY count(*) DESC LIMIT 1;

-- en: List the members by the year they joined, longest-standing first.
-- zh: 按入会年份列出会员，资历最老的排在前面。
SELECT name FROM collector ORDER BY joined_year;
