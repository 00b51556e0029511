-- Biogas plants: digesters, feedstock suppliers, feed deliveries, gas output and operators.
CREATE TABLE bg_plant (
  plant_no INT,
  name VARCHAR(40),
  parish VARCHAR(40),
  owner VARCHAR(40),
  kw_el INT,
  start_yr INT,
  PRIMARY KEY (plant_no)
);
CREATE TABLE digester (
  dig_no INT,
  plant_no INT,
  vol_m3 DOUBLE,
  temp_c DOUBLE,
  kind VARCHAR(20),
  start_yr INT,
  PRIMARY KEY (dig_no),
  FOREIGN KEY (plant_no) REFERENCES bg_plant (plant_no)
);
CREATE TABLE supplier (
  supp_no INT,
  name VARCHAR(40),
  parish VARCHAR(40),
  kind VARCHAR(20),
  tel VARCHAR(20),
  PRIMARY KEY (supp_no)
);
CREATE TABLE feed (
  feed_no INT,
  dig_no INT,
  supp_no INT,
  dt DATE,
  stuff VARCHAR(30),
  t DOUBLE,
  amt DECIMAL(10,2),
  PRIMARY KEY (feed_no),
  FOREIGN KEY (dig_no) REFERENCES digester (dig_no),
  FOREIGN KEY (supp_no) REFERENCES supplier (supp_no)
);
CREATE TABLE gas_day (
  dig_no INT,
  dt DATE,
  gas_m3 DOUBLE,
  ch4_pct DOUBLE,
  PRIMARY KEY (dig_no, dt),
  FOREIGN KEY (dig_no) REFERENCES digester (dig_no)
);

-- en: Plants in the parish Holm?
-- zh: Holm教区有哪些沼气厂？
SELECT name FROM bg_plant WHERE parish = 'Holm';

-- en: Suppliers in the parish Holm?
-- zh: Holm教区有哪些供料商？
SELECT name FROM supplier WHERE parish = 'Holm';

-- en: How many tonnes of Manure were fed in total?
-- zh: 总共投了多少吨Manure？
SELECT sum(t) FROM feed WHERE stuff = 'Manure';

-- en: How much money went on Manure in total?
-- zh: Manure总共花了多少钱？
SELECT sum(amt) FROM feed WHERE stuff = 'Manure';

-- en: What is the newest plant?
-- zh: 最新投产的沼气厂是哪座？
SELECT name FROM bg_plant ORDER BY start_yr DESC LIMIT 1;

-- en: What is the plant with the newest digester?
-- zh: 最新的发酵罐属于哪座沼气厂？
SELECT bg_plant.name FROM bg_plant JOIN digester ON bg_plant.plant_no = digester.plant_no ORDER BY digester.start_yr DESC LIMIT 1;

-- en: Numbers and volumes of Dry digesters hotter than 45 degrees.
-- zh: 温度高于45度的Dry发酵罐编号和容积。
SELECT dig_no, vol_m3 FROM digester WHERE kind = 'Dry' AND temp_c > 45;

-- en: Which supplier has the phone number 5550-118?
-- zh: 电话为5550-118的供料商是哪家？
SELECT name FROM supplier WHERE tel = '5550-118';

-- en: How many deliveries of feed came on 2024-09-30?
-- zh: 2024-09-30来了多少车料？
SELECT count(*) FROM feed WHERE dt = '2024-09-30';

-- en: What was the average methane content in 2023-05, i.e. from 2023-05-01 to 2023-05-31?
-- zh: 2023-05-01到2023-05-31的平均甲烷含量是多少？
SELECT avg(ch4_pct) FROM gas_day WHERE dt BETWEEN '2023-05-01' AND '2023-05-31';

-- en: How many sorts of stuff (distinct) have been fed?
-- zh: 一共投过多少种不同的原料？
SELECT count(DISTINCT stuff) FROM feed;

-- en: For every stuff, the number of feed deliveries.
-- zh: 各种原料的投料次数。
SELECT stuff, count(*) FROM feed GROUP BY stuff;

-- en: Who owns the most plants?
-- zh: 谁拥有的沼气厂最多？
SELECT owner FROM bg_plant GROUP BY owner ORDER BY count(*) DESC LIMIT 1;

-- en: Days on which total gas exceeded 10000 m3?
-- zh: 总产气量超过10000立方米的日期有哪些？
SELECT dt FROM gas_day GROUP BY dt HAVING sum(gas_m3) > 10000;

-- en: The three most powerful plants by electrical output?
-- zh: 发电功率最大的三座沼气厂是哪些？
SELECT name FROM bg_plant ORDER BY kw_el DESC LIMIT 3;

-- en: Which suppliers delivered to plant Mossgård? Distinct names and phone numbers.
-- zh: 哪些供料商给Mossgård送过料？名称和电话，去重。
SELECT DISTINCT supplier.name, supplier.tel FROM supplier JOIN feed ON supplier.supp_no = feed.supp_no JOIN digester ON feed.dig_no = digester.dig_no JOIN bg_plant ON digester.plant_no = bg_plant.plant_no WHERE bg_plant.name = 'Mossgård';

-- en: How many digesters has each plant?
-- zh: 每座沼气厂有几个发酵罐？
SELECT bg_plant.name, count(*) FROM bg_plant JOIN digester ON bg_plant.plant_no = digester.plant_no GROUP BY bg_plant.plant_no, bg_plant.name;

-- en: Which plant has produced the most gas?
-- zh: 产气最多的沼气厂是哪座？
SELECT bg_plant.name FROM bg_plant JOIN digester ON bg_plant.plant_no = digester.plant_no JOIN gas_day ON digester.dig_no = gas_day.dig_no GROUP BY bg_plant.plant_no, bg_plant.name ORDER BY sum(gas_day.gas_m3) DESC LIMIT 1;

-- en: What stuff did Aske Dairy bring, and on which days?
-- zh: Aske Dairy送来过什么料，分别在哪天？
SELECT feed.stuff, feed.dt FROM feed JOIN supplier ON feed.supp_no = supplier.supp_no WHERE supplier.name = 'Aske Dairy';

-- en: Digester numbers that have had no feed.
-- zh: 从未投料的发酵罐编号。
SELECT dig_no FROM digester WHERE dig_no NOT IN (SELECT dig_no FROM feed);

-- en: Which digesters are bigger than the average one?
-- zh: 哪些发酵罐的容积大于平均值？
SELECT dig_no FROM digester WHERE vol_m3 > (SELECT avg(vol_m3) FROM digester);

-- en: Which suppliers brought Maize but not Straw? Names.
-- zh: 哪些供料商送过Maize但没送过Straw？
SELECT supplier.name FROM supplier JOIN feed ON supplier.supp_no = feed.supp_no WHERE feed.stuff = 'Maize' EXCEPT SELECT supplier.name FROM supplier JOIN feed ON supplier.supp_no = feed.supp_no WHERE feed.stuff = 'Straw';
