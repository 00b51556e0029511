-- Food delivery: kitchens, dishes, eaters, orders, dishes in orders and bike couriers.
CREATE TABLE kitchens (
  kitchen_id INT,
  kitchen_name VARCHAR(60),
  cuisine VARCHAR(30),
  district VARCHAR(40),
  opened_on DATE,
  hygiene_score INT,
  PRIMARY KEY (kitchen_id)
);
CREATE TABLE dishes (
  dish_id INT,
  kitchen_id INT,
  dish_name VARCHAR(60),
  price DECIMAL(8,2),
  calories INT,
  diet VARCHAR(20),
  PRIMARY KEY (dish_id),
  FOREIGN KEY (kitchen_id) REFERENCES kitchens (kitchen_id)
);
CREATE TABLE eaters (
  eater_id INT,
  name VARCHAR(60),
  district VARCHAR(40),
  phone VARCHAR(20),
  birth_year INT,
  PRIMARY KEY (eater_id)
);
CREATE TABLE couriers (
  courier_id INT,
  name VARCHAR(60),
  transport VARCHAR(20),
  hired_on DATE,
  hourly_pay DECIMAL(6,2),
  PRIMARY KEY (courier_id)
);
CREATE TABLE deliveries (
  delivery_id INT,
  eater_id INT,
  courier_id INT,
  ordered_at DATETIME,
  minutes_taken INT,
  tip DECIMAL(6,2),
  status VARCHAR(20),
  PRIMARY KEY (delivery_id),
  FOREIGN KEY (eater_id) REFERENCES eaters (eater_id),
  FOREIGN KEY (courier_id) REFERENCES couriers (courier_id)
);
CREATE TABLE delivery_dishes (
  delivery_id INT,
  dish_id INT,
  portions INT,
  note VARCHAR(100),
  PRIMARY KEY (delivery_id, dish_id),
  FOREIGN KEY (delivery_id) REFERENCES deliveries (delivery_id),
  FOREIGN KEY (dish_id) REFERENCES dishes (dish_id)
);

-- en: How many kitchens are there?
-- zh: 有多少家厨房？
SELECT count(*) FROM kitchens;

-- en: List the names and prices of all dishes.
-- zh: 列出所有菜品的名称和价格。
SELECT dish_name, price FROM dishes;

-- en: What is the average price of all Vegan dishes?
-- zh: 所有Vegan菜品的平均价格是多少？
SELECT avg(price) FROM dishes WHERE diet = 'Vegan';

-- en: Which kitchen has the highest hygiene score?
-- zh: 哪家厨房的卫生评分最高？
SELECT kitchen_name FROM kitchens ORDER BY hygiene_score DESC LIMIT 1;

-- en: Show the name and the number of dishes for each kitchen.
-- zh: 给出每家厨房的名称和菜品数量。
SELECT kitchens.kitchen_name, count(*) FROM kitchens JOIN dishes ON kitchens.kitchen_id = dishes.kitchen_id GROUP BY kitchens.kitchen_id, kitchens.kitchen_name;

-- en: How many kitchens serve each cuisine?
-- zh: 每种菜系各有多少家厨房？
SELECT cuisine, count(*) FROM kitchens GROUP BY cuisine;

-- en: Who has ordered Miso Aubergine? Give each eater's name once.
-- zh: 谁点过Miso Aubergine？每位食客的姓名只列一次。
SELECT DISTINCT eaters.name FROM eaters JOIN deliveries ON eaters.eater_id = deliveries.eater_id JOIN delivery_dishes ON deliveries.delivery_id = delivery_dishes.delivery_id JOIN dishes ON delivery_dishes.dish_id = dishes.dish_id WHERE dishes.dish_name = 'Miso Aubergine';

-- en: What's the total of tips earned by each courier? Show the name, biggest total first.
-- zh: 每位骑手一共收到多少小费？给出姓名，总额最大的排在前面。
SELECT couriers.name, sum(deliveries.tip) FROM couriers JOIN deliveries ON couriers.courier_id = deliveries.courier_id GROUP BY couriers.courier_id, couriers.name ORDER BY sum(deliveries.tip) DESC;

-- en: Which dishes of the Blue Wok are below 500 calories?
-- zh: Blue Wok的哪些菜品热量低于500？
SELECT dishes.dish_name FROM dishes JOIN kitchens ON dishes.kitchen_id = kitchens.kitchen_id WHERE kitchens.kitchen_name = 'Blue Wok' AND dishes.calories < 500;

-- en: Names of the couriers who ride a Cargo bike and earn more than 14 an hour?
-- zh: 骑Cargo bike且时薪超过14的骑手姓名？
SELECT name FROM couriers WHERE transport = 'Cargo bike' AND hourly_pay > 14;

-- en: How many deliveries were Cancelled?
-- zh: 有多少次配送被Cancelled？
SELECT count(*) FROM deliveries WHERE status = 'Cancelled';

-- en: Which dish has been sold in the most portions?
-- zh: 哪道菜卖出的份数最多？
SELECT dishes.dish_name FROM dishes JOIN delivery_dishes ON dishes.dish_id = delivery_dishes.dish_id GROUP BY dishes.dish_id, dishes.dish_name ORDER BY sum(delivery_dishes.portions) DESC LIMIT 1;

-- en: What dishes have never been ordered?
-- zh: 哪些菜品从未被点过？
SELECT dish_name FROM dishes WHERE dish_id NOT IN (SELECT dish_id FROM delivery_dishes);

-- en: Find the couriers whose deliveries took over 40 minutes on average.
-- zh: 找出平均配送时间超过40分钟的骑手。
SELECT couriers.name FROM couriers JOIN deliveries ON couriers.courier_id = deliveries.courier_id GROUP BY couriers.courier_id, couriers.name HAVING avg(deliveries.minutes_taken) > 40;

-- en: Which district has the largest number of eaters?
-- zh: 哪个片区的食客最多？
SELECT district FROM eaters GROUP BY district ORDER BY count(*) DESC LIMIT 1;

-- en: Districts with kitchens but without a single registered eater?
-- zh: 哪些片区有厨房却没有任何注册食客？
SELECT district FROM kitchens EXCEPT SELECT district FROM eaters;

-- en: Give the name and phone of eaters in Millgate or Eastfield.
-- zh: 给出Millgate或Eastfield的食客的姓名和电话。
SELECT name, phone FROM eaters WHERE district = 'Millgate' OR district = 'Eastfield';

-- en: Which courier delivered to Hassan Idris most recently?
-- zh: 最近一次给Hassan Idris送餐的骑手是谁？
SELECT couriers.name FROM couriers JOIN deliveries ON couriers.courier_id = deliveries.courier_id JOIN eaters ON deliveries.eater_id = eaters.eater_id WHERE eaters.name = 'Hassan Idris' ORDER BY deliveries.ordered_at DESC LIMIT 1;

-- en: What cuisines offer dishes with more calories than the average dish? Different ones only.
-- zh: 哪些不同的菜系有热量高于平均值的菜品？
SELECT DISTINCT kitchens.cuisine FROM kitchens JOIN dishes ON kitchens.kitchen_id = dishes.kitchen_id WHERE dishes.calories > (SELECT avg(calories) FROM dishes);

-- en: What is the longest, shortest and average delivery time in minutes?
-- zh: 配送时间最长、最短和平均分别是多少分钟？
SELECT max(minutes_taken), min(minutes_taken), avg(minutes_taken) FROM deliveries;

-- en: In which districts is there both a Thai and a Mexican kitchen?
-- zh: 哪些片区既有Thai厨房又有Mexican厨房？
SELECT district FROM kitchens WHERE cuisine = 'Thai' INTERSECT SELECT district FROM kitchens WHERE cuisine = 'Mexican';

-- en: How many different couriers have brought food to people in Millgate?
-- zh: 有多少名不同的骑手给Millgate的人送过餐？
SELECT count(DISTINCT deliveries.courier_id) FROM deliveries JOIN eaters ON deliveries.eater_id = eaters.eater_id WHERE eaters.district = 'Millgate';
