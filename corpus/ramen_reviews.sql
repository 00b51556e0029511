-- Ramen bars, the bowls they serve, the noodle factories behind them and members' visits.
CREATE TABLE factory (
  factory_id INT,
  name VARCHAR(50),
  prefecture VARCHAR(40),
  founded INT,
  output_kg INT,
  PRIMARY KEY (factory_id)
);
CREATE TABLE bar (
  bar_id INT,
  factory_id INT,
  name VARCHAR(50),
  prefecture VARCHAR(40),
  founded INT,
  counter_seats INT,
  PRIMARY KEY (bar_id),
  FOREIGN KEY (factory_id) REFERENCES factory (factory_id)
);
CREATE TABLE bowl (
  bowl_id INT,
  bar_id INT,
  name VARCHAR(50),
  broth VARCHAR(20),
  price DECIMAL(10,2),
  cooking_hours INT,
  PRIMARY KEY (bowl_id),
  FOREIGN KEY (bar_id) REFERENCES bar (bar_id)
);
CREATE TABLE member (
  member_id INT,
  name VARCHAR(50),
  prefecture VARCHAR(40),
  birthday DATE,
  joined DATE,
  PRIMARY KEY (member_id)
);
CREATE TABLE tasting (
  tasting_id INT,
  member_id INT,
  bowl_id INT,
  tasted DATE,
  score INT,
  waiting_minutes INT,
  PRIMARY KEY (tasting_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id),
  FOREIGN KEY (bowl_id) REFERENCES bowl (bowl_id)
);

-- en: Which ramen bars are in Fukuoka?
-- zh: Fukuoka有哪些拉面店？
SELECT name FROM bar WHERE prefecture = 'Fukuoka';

-- en: Which ramen bars get their noodles from a factory in Fukuoka?
-- zh: 哪些拉面店的面条来自Fukuoka的工厂？
SELECT bar.name FROM bar JOIN factory ON bar.factory_id = factory.factory_id WHERE factory.prefecture = 'Fukuoka';

-- en: Who is the newest member?
-- zh: 最新加入的会员是谁？
SELECT name FROM member ORDER BY joined DESC LIMIT 1;

-- en: Who is the youngest member?
-- zh: 最年轻的会员是谁？
SELECT name FROM member ORDER BY birthday DESC LIMIT 1;

-- en: How many tastings has every bowl had? Bowl name and count.
-- zh: 每款拉面被品尝过多少次？列出名称和次数。
SELECT bowl.name, count(*) FROM bowl JOIN tasting ON bowl.bowl_id = tasting.bowl_id GROUP BY bowl.bowl_id, bowl.name;

-- en: How many different members have tasted every bowl? Bowl name and count.
-- zh: 每款拉面有多少位不同的会员品尝过？列出名称和人数。
SELECT bowl.name, count(DISTINCT tasting.member_id) FROM bowl JOIN tasting ON bowl.bowl_id = tasting.bowl_id GROUP BY bowl.bowl_id, bowl.name;

-- en: Bowls with Shoyu broth below 900 yen, with the price.
-- zh: 低于900日元的Shoyu汤底拉面及其价格。
SELECT name, price FROM bowl WHERE broth = 'Shoyu' AND price < 900;

-- en: On what dates did somebody wait longer than 90 minutes?
-- zh: 哪些日期有人排队超过90分钟？
SELECT tasted FROM tasting WHERE waiting_minutes > 90;

-- en: Bars founded before 1970, oldest first.
-- zh: 按年代从早到晚列出1970年前创立的拉面店。
SELECT name FROM bar WHERE founded < 1970 ORDER BY founded;

-- en: How many members live in Nagano?
-- zh: 有多少会员住在Nagano？
SELECT count(*) FROM member WHERE prefecture = 'Nagano';

-- en: What is the average waiting time in minutes?
-- zh: 平均等候多少分钟？
SELECT avg(waiting_minutes) FROM tasting;

-- en: What's the longest that any bowl with Tonkotsu broth is cooked?
-- zh: Tonkotsu汤底最长要熬多少小时？
SELECT max(cooking_hours) FROM bowl WHERE broth = 'Tonkotsu';

-- en: Average price for each broth.
-- zh: 每种汤底的平均价格。
SELECT broth, avg(price) FROM bowl GROUP BY broth;

-- en: Which prefecture has the most bars?
-- zh: 拉面店最多的县是哪个？
SELECT prefecture FROM bar GROUP BY prefecture ORDER BY count(*) DESC LIMIT 1;

-- en: Broths used in at least 4 bowls.
-- zh: 至少用于4款拉面的汤底。
SELECT broth FROM bowl GROUP BY broth HAVING count(*) >= 4;

-- en: The factory with the highest output?
-- zh: 产量最高的面条工厂是哪家？
SELECT name FROM factory ORDER BY output_kg DESC LIMIT 1;

-- en: What are the distinct names of the bars where Kenji Mori has eaten?
-- zh: Kenji Mori去过哪些不同的拉面店？
SELECT DISTINCT bar.name FROM bar JOIN bowl ON bar.bar_id = bowl.bar_id JOIN tasting ON bowl.bowl_id = tasting.bowl_id JOIN member ON tasting.member_id = member.member_id WHERE member.name = 'Kenji Mori';

-- en: What does Red Dragon cost and which bar serves it?
-- zh: Red Dragon卖多少钱，在哪家店？
SELECT bowl.price, bar.name FROM bowl JOIN bar ON bowl.bar_id = bar.bar_id WHERE bowl.name = 'Red Dragon';

-- en: Which factory supplies the most bars?
-- zh: 供应拉面店最多的工厂是哪家？
SELECT factory.name FROM factory JOIN bar ON factory.factory_id = bar.factory_id GROUP BY factory.factory_id, factory.name ORDER BY count(*) DESC LIMIT 1;

-- en: Bowls never tasted by a member.
-- zh: 从未有会员品尝过的拉面。
SELECT name FROM bowl WHERE bowl_id NOT IN (SELECT bowl_id FROM tasting);

-- en: Bars with more counter seats than the average bar.
-- zh: 吧台座位多于平均值的拉面店。
SELECT name FROM bar WHERE counter_seats > (SELECT avg(counter_seats) FROM bar);

-- en: Prefectures with a bar but without a noodle factory.
-- zh: 有拉面店但没有面条工厂的县。
SELECT prefecture FROM bar EXCEPT SELECT prefecture FROM factory;
