-- Public composting yards: yards, wardens, residents, deliveries of green waste and compost sales.
CREATE TABLE warden (
  warden_id INT,
  warden_name VARCHAR(50),
  town VARCHAR(40),
  phone VARCHAR(20),
  hire_year INT,
  PRIMARY KEY (warden_id)
);
CREATE TABLE yard (
  yard_id INT,
  yard_name VARCHAR(50),
  town VARCHAR(40),
  area_m2 INT,
  open_since INT,
  warden_id INT,
  PRIMARY KEY (yard_id),
  FOREIGN KEY (warden_id) REFERENCES warden (warden_id)
);
CREATE TABLE resident (
  resident_id INT,
  resident_name VARCHAR(50),
  town VARCHAR(40),
  card_type VARCHAR(20),
  valid_until DATE,
  PRIMARY KEY (resident_id)
);
CREATE TABLE green_delivery (
  delivery_id INT,
  resident_id INT,
  yard_id INT,
  delivered_on DATE,
  waste_type VARCHAR(20),
  kilos DOUBLE,
  charge DECIMAL(10,2),
  PRIMARY KEY (delivery_id),
  FOREIGN KEY (resident_id) REFERENCES resident (resident_id),
  FOREIGN KEY (yard_id) REFERENCES yard (yard_id)
);
CREATE TABLE compost_sale (
  sale_id INT,
  resident_id INT,
  yard_id INT,
  sold_on DATE,
  grade VARCHAR(20),
  bags INT,
  price DECIMAL(10,2),
  PRIMARY KEY (sale_id),
  FOREIGN KEY (resident_id) REFERENCES resident (resident_id),
  FOREIGN KEY (yard_id) REFERENCES yard (yard_id)
);

-- en: Which yards in Lindau have an area of more than 3000 square metres?
-- zh: Lindau哪些堆肥场的面积超过3000平方米？
SELECT yard_name FROM yard WHERE town = 'Lindau' AND area_m2 > 3000;

-- en: Which residents hold a Senior card?
-- zh: 持有Senior卡的居民有哪些？
SELECT resident_name FROM resident WHERE card_type = 'Senior';

-- en: List names and phones of the wardens hired in 2012 or later, sorted by name.
-- zh: 按姓名排序列出2012年及以后聘用的管理员的姓名和电话。
SELECT warden_name, phone FROM warden WHERE hire_year >= 2012 ORDER BY warden_name;

-- en: How many deliveries of Leaves were there?
-- zh: Leaves一共送来了多少次？
SELECT count(*) FROM green_delivery WHERE waste_type = 'Leaves';

-- en: How many kilos of Leaves were delivered?
-- zh: Leaves一共送来了多少公斤？
SELECT sum(kilos) FROM green_delivery WHERE waste_type = 'Leaves';

-- en: What is the highest charge for a delivery?
-- zh: 单次送料的最高收费是多少？
SELECT max(charge) FROM green_delivery;

-- en: What is the highest price of a compost sale?
-- zh: 单笔堆肥销售的最高价格是多少？
SELECT max(price) FROM compost_sale;

-- en: Number of bags sold per grade?
-- zh: 每个等级的堆肥卖出多少袋？
SELECT grade, sum(bags) FROM compost_sale GROUP BY grade;

-- en: What type of waste is brought in most frequently?
-- zh: 送来次数最多的垃圾类型是什么？
SELECT waste_type FROM green_delivery GROUP BY waste_type ORDER BY count(*) DESC LIMIT 1;

-- en: Towns with at least three residents on the list?
-- zh: 名单中至少有三名居民的镇有哪些？
SELECT town FROM resident GROUP BY town HAVING count(*) >= 3;

-- en: Which yard has been open the longest?
-- zh: 开放时间最久的堆肥场是哪个？
SELECT yard_name FROM yard ORDER BY open_since LIMIT 1;

-- en: Whose card expires last?
-- zh: 谁的卡有效期最晚？
SELECT resident_name FROM resident ORDER BY valid_until DESC LIMIT 1;

-- en: Who is the warden of the yard called Riverside?
-- zh: 名为Riverside的堆肥场的管理员是谁？
SELECT warden.warden_name FROM warden JOIN yard ON warden.warden_id = yard.warden_id WHERE yard.yard_name = 'Riverside';

-- en: Who bought compost of grade Fine?
-- zh: 谁买过Fine等级的堆肥？
SELECT resident.resident_name FROM resident JOIN compost_sale ON resident.resident_id = compost_sale.resident_id WHERE compost_sale.grade = 'Fine';

-- en: For every yard, give its name and the total weight it took in.
-- zh: 给出每个堆肥场的名称和接收的总重量。
SELECT yard.yard_name, sum(green_delivery.kilos) FROM yard JOIN green_delivery ON yard.yard_id = green_delivery.yard_id GROUP BY yard.yard_id, yard.yard_name;

-- en: Which resident has made the most deliveries?
-- zh: 送料次数最多的居民是谁？
SELECT resident.resident_name FROM resident JOIN green_delivery ON resident.resident_id = green_delivery.resident_id GROUP BY resident.resident_id, resident.resident_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which resident has bought the most bags?
-- zh: 购买袋数最多的居民是谁？
SELECT resident.resident_name FROM resident JOIN compost_sale ON resident.resident_id = compost_sale.resident_id GROUP BY resident.resident_id, resident.resident_name ORDER BY sum(compost_sale.bags) DESC LIMIT 1;

-- en: On which dates did Paul Egger bring something to a yard supervised by Rita Saum?
-- zh: Paul Egger在哪些日期往Rita Saum管理的堆肥场送过东西？
SELECT green_delivery.delivered_on FROM green_delivery JOIN resident ON green_delivery.resident_id = resident.resident_id JOIN yard ON green_delivery.yard_id = yard.yard_id JOIN warden ON yard.warden_id = warden.warden_id WHERE resident.resident_name = 'Paul Egger' AND warden.warden_name = 'Rita Saum';

-- en: Find residents who never bought any compost.
-- zh: 找出从未购买堆肥的居民。
SELECT resident_name FROM resident WHERE resident_id NOT IN (SELECT resident_id FROM compost_sale);

-- en: Which yards are bigger than the average yard?
-- zh: 哪些堆肥场的面积大于平均面积？
SELECT yard_name FROM yard WHERE area_m2 > (SELECT avg(area_m2) FROM yard);

-- en: Names of yards that received Branches.
-- zh: 收过Branches的堆肥场有哪些？
SELECT yard_name FROM yard WHERE yard_id IN (SELECT yard_id FROM green_delivery WHERE waste_type = 'Branches');

-- en: Show all towns in which a warden or a resident lives.
-- zh: 列出所有有管理员或居民居住的镇。
SELECT town FROM warden UNION SELECT town FROM resident;
