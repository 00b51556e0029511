-- A subscription club that mails monthly snack boxes from around the world.
CREATE TABLE plan (
  plan_id INT,
  name VARCHAR(40),
  monthly_price DECIMAL(10,2),
  items_per_box INT,
  launched DATE,
  PRIMARY KEY (plan_id)
);
CREATE TABLE subscriber (
  sub_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  email VARCHAR(60),
  birth_date DATE,
  PRIMARY KEY (sub_id)
);
CREATE TABLE subscription (
  subscription_id INT,
  sub_id INT,
  plan_id INT,
  start_date DATE,
  end_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (subscription_id),
  FOREIGN KEY (sub_id) REFERENCES subscriber (sub_id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id)
);
CREATE TABLE snack (
  snack_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  type VARCHAR(20),
  weight_g DOUBLE,
  unit_price DECIMAL(10,2),
  PRIMARY KEY (snack_id)
);
CREATE TABLE box (
  box_id INT,
  theme VARCHAR(60),
  plan_id INT,
  ship_date DATE,
  weight_g DOUBLE,
  PRIMARY KEY (box_id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id)
);
CREATE TABLE box_snack (
  box_id INT,
  snack_id INT,
  quantity INT,
  PRIMARY KEY (box_id, snack_id),
  FOREIGN KEY (box_id) REFERENCES box (box_id),
  FOREIGN KEY (snack_id) REFERENCES snack (snack_id)
);
CREATE TABLE snack_vote (
  sub_id INT,
  snack_id INT,
  stars INT,
  voted_on DATE,
  PRIMARY KEY (sub_id, snack_id),
  FOREIGN KEY (sub_id) REFERENCES subscriber (sub_id),
  FOREIGN KEY (snack_id) REFERENCES snack (snack_id)
);

-- en: Snacks from Japan?
-- zh: 来自Japan的零食有哪些？
SELECT name FROM snack WHERE country = 'Japan';

-- en: Subscribers from Japan?
-- zh: 来自Japan的订户有哪些？
SELECT name FROM subscriber WHERE country = 'Japan';

-- en: What themes were shipped between 2024-01-01 and 2024-03-31?
-- zh: 2024-01-01到2024-03-31之间寄出了哪些主题的盒子？
SELECT theme FROM box WHERE ship_date BETWEEN '2024-01-01' AND '2024-03-31';

-- en: Find the name and monthly price of plans with at least 8 items in a box.
-- zh: 每盒至少8件的套餐名称和月费是多少？
SELECT name, monthly_price FROM plan WHERE items_per_box >= 8;

-- en: How many subscriptions are Paused?
-- zh: 状态为Paused的订阅有多少个？
SELECT count(*) FROM subscription WHERE status = 'Paused';

-- en: What's the average unit price of snacks of type Chips?
-- zh: Chips类零食的平均单价是多少？
SELECT avg(unit_price) FROM snack WHERE type = 'Chips';

-- en: How many different countries do our snacks come from?
-- zh: 我们的零食来自多少个不同的国家？
SELECT count(DISTINCT country) FROM snack;

-- en: Number of snacks by type.
-- zh: 各类型零食的数量。
SELECT type, count(*) FROM snack GROUP BY type;

-- en: Which city has most subscribers?
-- zh: 订户最多的是哪个城市？
SELECT city FROM subscriber GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Countries that supply five or more snacks, with the number.
-- zh: 提供五种及以上零食的国家及其数量。
SELECT country, count(*) FROM snack GROUP BY country HAVING count(*) >= 5;

-- en: The heaviest snack?
-- zh: 最重的零食是哪种？
SELECT name FROM snack ORDER BY weight_g DESC LIMIT 1;

-- en: The theme of the heaviest box?
-- zh: 最重的盒子是什么主题？
SELECT theme FROM box ORDER BY weight_g DESC LIMIT 1;

-- en: Which plan costs the most?
-- zh: 最贵的套餐是哪个？
SELECT name FROM plan ORDER BY monthly_price DESC LIMIT 1;

-- en: Which plan has been subscribed to the most?
-- zh: 订阅次数最多的套餐是哪个？
SELECT plan.name FROM plan JOIN subscription ON plan.plan_id = subscription.plan_id GROUP BY plan.plan_id, plan.name ORDER BY count(*) DESC LIMIT 1;

-- en: What was inside the box themed Winter in Seoul? Snack names and quantities.
-- zh: 主题为Winter in Seoul的盒子里有哪些零食，各多少件？
SELECT snack.name, box_snack.quantity FROM box JOIN box_snack ON box.box_id = box_snack.box_id JOIN snack ON box_snack.snack_id = snack.snack_id WHERE box.theme = 'Winter in Seoul';

-- en: Give the emails of those with an Active subscription to the plan Mini Nibbler.
-- zh: 给出套餐Mini Nibbler处于Active状态的订户邮箱。
SELECT subscriber.email FROM subscriber JOIN subscription ON subscriber.sub_id = subscription.sub_id JOIN plan ON subscription.plan_id = plan.plan_id WHERE subscription.status = 'Active' AND plan.name = 'Mini Nibbler';

-- en: Average stars for each snack, best loved first; show the snack name.
-- zh: 每种零食的平均星级是多少？显示名称，从高到低排序。
SELECT snack.name, avg(snack_vote.stars) FROM snack JOIN snack_vote ON snack.snack_id = snack_vote.snack_id GROUP BY snack.snack_id, snack.name ORDER BY avg(snack_vote.stars) DESC;

-- en: Which subscriber has voted the most?
-- zh: 投票次数最多的订户是谁？
SELECT subscriber.name FROM subscriber JOIN snack_vote ON subscriber.sub_id = snack_vote.sub_id GROUP BY subscriber.sub_id, subscriber.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who gave 1 star to Salted Plum Drops?
-- zh: 谁给Salted Plum Drops打了1星？
SELECT subscriber.name FROM subscriber JOIN snack_vote ON subscriber.sub_id = snack_vote.sub_id JOIN snack ON snack_vote.snack_id = snack.snack_id WHERE snack_vote.stars = 1 AND snack.name = 'Salted Plum Drops';

-- en: Snacks that never made it into a box.
-- zh: 从未放进过盒子的零食有哪些？
SELECT name FROM snack WHERE snack_id NOT IN (SELECT snack_id FROM box_snack);

-- en: Which snacks cost more than the average snack?
-- zh: 哪些零食的单价高于平均？
SELECT name FROM snack WHERE unit_price > (SELECT avg(unit_price) FROM snack);

-- en: Countries we mail to from which we have no snack.
-- zh: 有订户却没有当地零食的国家有哪些？
SELECT country FROM subscriber EXCEPT SELECT country FROM snack;
