-- Noodle stalls in hawker centres, their dishes and what inspectors and reviewers say.
CREATE TABLE hawker_centre (
  centre_id INT,
  centre_name VARCHAR(50),
  district VARCHAR(40),
  opened_year INT,
  tables_count INT,
  PRIMARY KEY (centre_id)
);
CREATE TABLE stall (
  stall_id INT,
  centre_id INT,
  stall_name VARCHAR(50),
  owner_name VARCHAR(50),
  unit_no VARCHAR(10),
  opened_year INT,
  monthly_rent DECIMAL(10,2),
  PRIMARY KEY (stall_id),
  FOREIGN KEY (centre_id) REFERENCES hawker_centre (centre_id)
);
CREATE TABLE dish (
  dish_id INT,
  stall_id INT,
  dish_name VARCHAR(50),
  noodle_type VARCHAR(30),
  price DECIMAL(10,2),
  spiciness INT,
  PRIMARY KEY (dish_id),
  FOREIGN KEY (stall_id) REFERENCES stall (stall_id)
);
CREATE TABLE reviewer (
  reviewer_id INT,
  nickname VARCHAR(40),
  district VARCHAR(40),
  joined_on DATE,
  followers INT,
  PRIMARY KEY (reviewer_id)
);
CREATE TABLE review (
  review_id INT,
  dish_id INT,
  reviewer_id INT,
  stars INT,
  posted_on DATE,
  likes INT,
  PRIMARY KEY (review_id),
  FOREIGN KEY (dish_id) REFERENCES dish (dish_id),
  FOREIGN KEY (reviewer_id) REFERENCES reviewer (reviewer_id)
);

-- en: Which dish has the highest price?
-- zh: 价格最高的是哪道面？
SELECT dish_name FROM dish ORDER BY price DESC LIMIT 1;

-- en: Which dish has the most reviews?
-- zh: 评价条数最多的是哪道面？
SELECT dish.dish_name FROM dish JOIN review ON dish.dish_id = review.dish_id GROUP BY dish.dish_id, dish.dish_name ORDER BY count(*) DESC LIMIT 1;

-- en: Hawker centres that opened in 1987.
-- zh: 1987年开业的小贩中心。
SELECT centre_name FROM hawker_centre WHERE opened_year = 1987;

-- en: Stalls that opened in 1987.
-- zh: 1987年开业的摊位。
SELECT stall_name FROM stall WHERE opened_year = 1987;

-- en: For each reviewer, the total of likes on their reviews. Nickname first.
-- zh: 每位评论者的评论总共获得多少点赞？昵称在前。
SELECT reviewer.nickname, sum(review.likes) FROM reviewer JOIN review ON reviewer.reviewer_id = review.reviewer_id GROUP BY reviewer.reviewer_id, reviewer.nickname;

-- en: For each reviewer, the average stars in their reviews. Nickname first.
-- zh: 每位评论者平均打几星？昵称在前。
SELECT reviewer.nickname, avg(review.stars) FROM reviewer JOIN review ON reviewer.reviewer_id = review.reviewer_id GROUP BY reviewer.reviewer_id, reviewer.nickname;

-- en: Who owns the stall in unit 02-17?
-- zh: 02-17号单元的摊主是谁？
SELECT owner_name FROM stall WHERE unit_no = '02-17';

-- en: Names of dishes that use Mee Pok, mildest first.
-- zh: 按辣度从低到高列出使用Mee Pok的面食名称。
SELECT dish_name FROM dish WHERE noodle_type = 'Mee Pok' ORDER BY spiciness;

-- en: Dishes priced from 4 to 6.
-- zh: 价格在4到6之间的面食。
SELECT dish_name FROM dish WHERE price BETWEEN 4 AND 6;

-- en: How many noodle types are there altogether, counting distinct ones?
-- zh: 一共有多少种不同的面条？
SELECT count(DISTINCT noodle_type) FROM dish;

-- en: What is the mean monthly rent of a stall?
-- zh: 摊位的平均月租是多少？
SELECT avg(monthly_rent) FROM stall;

-- en: Count the 1 star reviews, that is stars equal to 1.
-- zh: 1星评论有多少条？
SELECT count(*) FROM review WHERE stars = 1;

-- en: Show the number of hawker centres per district.
-- zh: 每个区有多少个小贩中心？
SELECT district, count(*) FROM hawker_centre GROUP BY district;

-- en: Average price by noodle type.
-- zh: 按面条种类给出平均价格。
SELECT noodle_type, avg(price) FROM dish GROUP BY noodle_type;

-- en: Which owners have at least two stalls?
-- zh: 哪些老板至少有两个摊位？
SELECT owner_name FROM stall GROUP BY owner_name HAVING count(*) >= 2;

-- en: Which reviewer is the most followed?
-- zh: 粉丝最多的评论者是谁？
SELECT nickname FROM reviewer ORDER BY followers DESC LIMIT 1;

-- en: In which district is Ah Seng Prawn Noodle?
-- zh: Ah Seng Prawn Noodle在哪个区？
SELECT hawker_centre.district FROM hawker_centre JOIN stall ON hawker_centre.centre_id = stall.centre_id WHERE stall.stall_name = 'Ah Seng Prawn Noodle';

-- en: Which different stalls has noodlecat reviewed?
-- zh: noodlecat评论过哪些不同的摊位？
SELECT DISTINCT stall.stall_name FROM stall JOIN dish ON stall.stall_id = dish.stall_id JOIN review ON dish.dish_id = review.dish_id JOIN reviewer ON review.reviewer_id = reviewer.reviewer_id WHERE reviewer.nickname = 'noodlecat';

-- en: In which different centres can one eat Laksa?
-- zh: 在哪些不同的小贩中心能吃到Laksa？
SELECT DISTINCT hawker_centre.centre_name FROM hawker_centre JOIN stall ON hawker_centre.centre_id = stall.centre_id JOIN dish ON stall.stall_id = dish.stall_id WHERE dish.dish_name = 'Laksa';

-- en: Dishes nobody has reviewed yet.
-- zh: 还没有人评论过的面食。
SELECT dish_name FROM dish WHERE dish_id NOT IN (SELECT dish_id FROM review);

-- en: Stalls paying more rent than average, with the rent.
-- zh: 租金高于平均值的摊位及其租金。
SELECT stall_name, monthly_rent FROM stall WHERE monthly_rent > (SELECT avg(monthly_rent) FROM stall);

-- en: Which districts have reviewers but no hawker centre?
-- zh: 哪些区有评论者却没有小贩中心？
SELECT district FROM reviewer EXCEPT SELECT district FROM hawker_centre;
