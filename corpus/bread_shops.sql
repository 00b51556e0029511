-- Bakers, their bread shops and the loaves on offer.
CREATE TABLE shop (
  id INT,
  name VARCHAR(50),
  street VARCHAR(60),
  city VARCHAR(40),
  opening_year INT,
  PRIMARY KEY (id)
);
CREATE TABLE baker (
  id INT,
  name VARCHAR(50),
  shop_id INT,
  age INT,
  monthly_wage DECIMAL(10,2),
  PRIMARY KEY (id),
  FOREIGN KEY (shop_id) REFERENCES shop (id)
);
CREATE TABLE loaf (
  id INT,
  name VARCHAR(50),
  flour VARCHAR(20),
  weight_g INT,
  price DECIMAL(10,2),
  shop_id INT,
  PRIMARY KEY (id),
  FOREIGN KEY (shop_id) REFERENCES shop (id)
);

-- en: What are the names and streets of the shops in Ghent?
-- zh: Ghent的面包店叫什么名字？在哪条街？
SELECT name, street FROM shop WHERE city = 'Ghent';

-- en: Show the rye loaves you can get in Bruges.
-- zh: 列出在Bruges能买到的rye面包。
SELECT loaf.name FROM loaf JOIN shop ON loaf.shop_id = shop.id WHERE loaf.flour = 'rye' AND shop.city = 'Bruges';

-- en: Names of the loaves from lightest to heaviest?
-- zh: 按重量从轻到重列出面包名称。
SELECT name FROM loaf ORDER BY weight_g ASC;

-- en: How many bakers are between 25 and 40?
-- zh: 年龄在25到40岁之间的面包师有多少位？
SELECT count(*) FROM baker WHERE age BETWEEN 25 AND 40;

-- en: What do the bakers earn on average per month?
-- zh: 面包师的平均月薪是多少？
SELECT avg(monthly_wage) FROM baker;

-- en: How much does the heaviest spelt loaf weigh?
-- zh: 最重的spelt面包有多少克？
SELECT max(weight_g) FROM loaf WHERE flour = 'spelt';

-- en: In how many cities do we have shops?
-- zh: 我们在多少个不同的城市有店？
SELECT count(DISTINCT city) FROM shop;

-- en: For each flour, what's the average price of a loaf?
-- zh: 每种面粉的面包平均价格是多少？
SELECT flour, avg(price) FROM loaf GROUP BY flour;

-- en: Which city has the largest number of shops?
-- zh: 面包店最多的城市是哪个？
SELECT city FROM shop GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: In which years were at least two shops opened?
-- zh: 哪些年份至少开了两家店？
SELECT opening_year FROM shop GROUP BY opening_year HAVING count(*) >= 2;

-- en: Which shop does the best-paid baker work for?
-- zh: 月薪最高的面包师在哪家店工作？
SELECT shop.name FROM shop JOIN baker ON shop.id = baker.shop_id ORDER BY baker.monthly_wage DESC LIMIT 1;

-- en: What are the three most expensive loaves and their prices?
-- zh: 最贵的三种面包是什么？价格是多少？
SELECT name, price FROM loaf ORDER BY price DESC LIMIT 3;

-- en: Who works at the shop Golden Crust?
-- zh: 谁在Golden Crust店工作？
SELECT baker.name FROM baker JOIN shop ON baker.shop_id = shop.id WHERE shop.name = 'Golden Crust';

-- en: In which city does the baker Joris Maes work?
-- zh: 面包师Joris Maes在哪个城市工作？
SELECT shop.city FROM shop JOIN baker ON shop.id = baker.shop_id WHERE baker.name = 'Joris Maes';

-- en: Show the name of every shop with the number of its bakers.
-- zh: 列出每家店的名称及面包师人数。
SELECT shop.name, count(*) FROM shop JOIN baker ON shop.id = baker.shop_id GROUP BY shop.id, shop.name;

-- en: On which streets can I buy a Walnut Twist?
-- zh: 在哪些街道上能买到Walnut Twist？
SELECT shop.street FROM shop JOIN loaf ON shop.id = loaf.shop_id WHERE loaf.name = 'Walnut Twist';

-- en: Which shop offers the widest choice of loaves?
-- zh: 面包品种最多的店是哪家？
SELECT shop.name FROM shop JOIN loaf ON shop.id = loaf.shop_id GROUP BY shop.id, shop.name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average age of bakers in each city?
-- zh: 各城市面包师的平均年龄是多少？
SELECT shop.city, avg(baker.age) FROM shop JOIN baker ON shop.id = baker.shop_id GROUP BY shop.city;

-- en: Shops with a monthly wage bill over 10000?
-- zh: 月工资总额超过10000的店有哪些？
SELECT shop.name FROM shop JOIN baker ON shop.id = baker.shop_id GROUP BY shop.id, shop.name HAVING sum(baker.monthly_wage) > 10000;

-- en: Which shops sell no loaf of oat flour?
-- zh: 哪些店不卖oat面粉做的面包？
SELECT name FROM shop WHERE id NOT IN (SELECT shop_id FROM loaf WHERE flour = 'oat');

-- en: Which bakers earn less than the average wage?
-- zh: 哪些面包师的月薪低于平均水平？
SELECT name FROM baker WHERE monthly_wage < (SELECT avg(monthly_wage) FROM baker);

-- en: Which loaf names exist in both wheat and rye?
-- zh: 哪些名称的面包既有wheat的也有rye的？
SELECT name FROM loaf WHERE flour = 'wheat' INTERSECT SELECT name FROM loaf WHERE flour = 'rye';
