-- Bakers, wedding cakes and the couples who order them.
CREATE TABLE baker (
  baker_id INT,
  name VARCHAR(40),
  town VARCHAR(40),
  experience_years INT,
  hourly_rate DOUBLE,
  PRIMARY KEY (baker_id)
);
CREATE TABLE cake (
  cake_id INT,
  baker_id INT,
  flavour VARCHAR(30),
  tiers INT,
  price DOUBLE,
  wedding_date DATE,
  couple VARCHAR(60),
  PRIMARY KEY (cake_id),
  FOREIGN KEY (baker_id) REFERENCES baker (baker_id)
);

-- en: Which couples ordered a lemon cake?
-- zh: 哪些新人订了lemon口味的蛋糕？
SELECT couple FROM cake WHERE flavour = 'lemon';

-- en: Show the flavours and prices of cakes with more than four tiers.
-- zh: 列出四层以上蛋糕的口味和价格。
SELECT flavour, price FROM cake WHERE tiers > 4;

-- en: List the bakers of Bruges, most experienced first.
-- zh: 按经验从多到少列出Bruges的蛋糕师。
SELECT name FROM baker WHERE town = 'Bruges' ORDER BY experience_years DESC;

-- en: Number of cakes for weddings in or after 2024?
-- zh: 2024年及以后的婚礼有多少个蛋糕？
SELECT count(*) FROM cake WHERE wedding_date >= '2024-01-01';

-- en: How much does a vanilla cake cost on average?
-- zh: vanilla口味蛋糕的平均价格是多少？
SELECT avg(price) FROM cake WHERE flavour = 'vanilla';

-- en: What is the smallest number of years of experience among the bakers?
-- zh: 蛋糕师中工作经验最少的是几年？
SELECT min(experience_years) FROM baker;

-- en: How many cakes are there for each number of tiers?
-- zh: 按层数统计蛋糕的数量。
SELECT tiers, count(*) FROM cake GROUP BY tiers;

-- en: What flavours have been ordered more than 10 times?
-- zh: 哪些口味被订过10次以上？
SELECT flavour FROM cake GROUP BY flavour HAVING count(*) > 10;

-- en: Show each town and the mean hourly rate of its bakers.
-- zh: 列出每个城镇及当地蛋糕师的平均时薪。
SELECT town, avg(hourly_rate) FROM baker GROUP BY town;

-- en: For whom was the most expensive cake made?
-- zh: 最贵的蛋糕是为哪对新人做的？
SELECT couple FROM cake ORDER BY price DESC LIMIT 1;

-- en: Which three bakers charge the least per hour?
-- zh: 时薪最低的三位蛋糕师是谁？
SELECT name FROM baker ORDER BY hourly_rate ASC LIMIT 3;

-- en: Who baked the cake for Ana and Theo?
-- zh: Ana and Theo的蛋糕是谁做的？
SELECT baker.name FROM baker JOIN cake ON baker.baker_id = cake.baker_id WHERE cake.couple = 'Ana and Theo';

-- en: How many cakes has each baker made? List names too.
-- zh: 每位蛋糕师做了多少个蛋糕？同时列出姓名。
SELECT baker.name, count(*) FROM baker JOIN cake ON baker.baker_id = cake.baker_id GROUP BY baker.baker_id, baker.name;

-- en: What flavours has Wim Claes used in his cakes, without repeats?
-- zh: Wim Claes的蛋糕用过哪些口味？不要重复。
SELECT DISTINCT cake.flavour FROM cake JOIN baker ON cake.baker_id = baker.baker_id WHERE baker.name = 'Wim Claes';

-- en: Give the wedding dates for which a baker from Namur made the cake.
-- zh: 由Namur的蛋糕师制作蛋糕的婚礼日期有哪些？
SELECT cake.wedding_date FROM cake JOIN baker ON cake.baker_id = baker.baker_id WHERE baker.town = 'Namur';

-- en: Which baker earned the most money from cakes?
-- zh: 哪位蛋糕师的蛋糕总收入最高？
SELECT baker.name FROM baker JOIN cake ON baker.baker_id = cake.baker_id GROUP BY baker.baker_id, baker.name ORDER BY sum(cake.price) DESC LIMIT 1;

-- en: In which town does the baker of the cake with the most tiers live?
-- zh: 层数最多的蛋糕是哪个城镇的蛋糕师做的？
SELECT baker.town FROM baker JOIN cake ON baker.baker_id = cake.baker_id ORDER BY cake.tiers DESC LIMIT 1;

-- en: For each town, what is the average price of the cakes made by its bakers?
-- zh: 各城镇的蛋糕师所做蛋糕的平均价格是多少？
SELECT baker.town, avg(cake.price) FROM baker JOIN cake ON baker.baker_id = cake.baker_id GROUP BY baker.town;

-- en: Which bakers have fewer than 3 cakes to their name, but at least one?
-- zh: 哪些蛋糕师做过蛋糕但不足3个？
SELECT baker.name FROM baker JOIN cake ON baker.baker_id = cake.baker_id GROUP BY baker.baker_id, baker.name HAVING count(*) < 3;

-- en: Bakers who have made no cake?
-- zh: 没有做过蛋糕的蛋糕师有哪些？
SELECT name FROM baker WHERE baker_id NOT IN (SELECT baker_id FROM cake);

-- en: Which couples paid more than the average price?
-- zh: 哪些新人付的价格高于平均价？
SELECT couple FROM cake WHERE price > (SELECT avg(price) FROM cake);

-- en: Find the bakers who have done chocolate cakes as well as almond cakes.
-- zh: 找出既做过chocolate口味又做过almond口味蛋糕的蛋糕师。
SELECT baker.name FROM baker JOIN cake ON baker.baker_id = cake.baker_id WHERE cake.flavour = 'chocolate' INTERSECT SELECT baker.name FROM baker JOIN cake ON baker.baker_id = cake.baker_id WHERE cake.flavour = 'almond';
