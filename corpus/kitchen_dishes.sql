-- Chefs and the dishes they created.
CREATE TABLE chef (
  chef_id INT,
  chef_name VARCHAR(50),
  nationality VARCHAR(30),
  age INT,
  restaurant VARCHAR(60),
  stars INT,
  PRIMARY KEY (chef_id)
);
CREATE TABLE dish (
  dish_id INT,
  dish_name VARCHAR(60),
  chef_id INT,
  course VARCHAR(20),
  price DECIMAL(10,2),
  calories INT,
  vegetarian VARCHAR(5),
  PRIMARY KEY (dish_id),
  FOREIGN KEY (chef_id) REFERENCES chef (chef_id)
);

-- en: Show the names of all vegetarian dishes (marked "yes").
-- zh: 列出所有素食菜（标记为“yes”）的名称。
SELECT dish_name FROM dish WHERE vegetarian = 'yes';

-- en: What desserts cost less than 8?
-- zh: 价格低于8的dessert有哪些？
SELECT dish_name FROM dish WHERE course = 'dessert' AND price < 8;

-- en: List chefs by age, from the youngest up.
-- zh: 按年龄从小到大列出厨师姓名。
SELECT chef_name FROM chef ORDER BY age ASC;

-- en: How many chefs have at least two stars?
-- zh: 有多少位厨师获得过两星及以上？
SELECT count(*) FROM chef WHERE stars >= 2;

-- en: What's the average price of a starter?
-- zh: starter的平均价格是多少？
SELECT avg(price) FROM dish WHERE course = 'starter';

-- en: Give the lowest and highest calorie count of the dishes.
-- zh: 菜品热量的最低值和最高值分别是多少？
SELECT min(calories), max(calories) FROM dish;

-- en: How many restaurants do the chefs work in?
-- zh: 厨师们分别任职于多少家不同的餐厅？
SELECT count(DISTINCT restaurant) FROM chef;

-- en: How many dishes does each course have?
-- zh: 每类菜各有多少道？
SELECT course, count(*) FROM dish GROUP BY course;

-- en: Which nationality is most frequent among the chefs?
-- zh: 厨师中最多的是哪个国籍？
SELECT nationality FROM chef GROUP BY nationality ORDER BY count(*) DESC LIMIT 1;

-- en: What restaurants have more than one chef?
-- zh: 哪些餐厅的厨师不止一位？
SELECT restaurant FROM chef GROUP BY restaurant HAVING count(*) > 1;

-- en: For each course, tell me the average price and the maximum calories.
-- zh: 请告诉我每类菜的平均价格和最高热量。
SELECT course, avg(price), max(calories) FROM dish GROUP BY course;

-- en: Which of Marco Villa's dishes is the cheapest?
-- zh: Marco Villa最便宜的菜是哪一道？
SELECT dish.dish_name FROM dish JOIN chef ON dish.chef_id = chef.chef_id WHERE chef.chef_name = 'Marco Villa' ORDER BY dish.price ASC LIMIT 1;

-- en: Who created the "Smoked Trout"?
-- zh: “Smoked Trout”是哪位厨师创作的？
SELECT chef.chef_name FROM chef JOIN dish ON chef.chef_id = dish.chef_id WHERE dish.dish_name = 'Smoked Trout';

-- en: What dishes were created by French chefs? Their nationality is stored as French.
-- zh: 国籍为French的厨师创作了哪些菜？
SELECT dish.dish_name FROM dish JOIN chef ON dish.chef_id = chef.chef_id WHERE chef.nationality = 'French';

-- en: For each chef, show the name and the number of dishes.
-- zh: 给出每位厨师的姓名和菜品数量。
SELECT chef.chef_name, count(*) FROM chef JOIN dish ON chef.chef_id = dish.chef_id GROUP BY chef.chef_id, chef.chef_name;

-- en: At which restaurant does the chef of the most expensive dish work?
-- zh: 最贵的那道菜的厨师在哪家餐厅工作？
SELECT chef.restaurant FROM chef JOIN dish ON chef.chef_id = dish.chef_id ORDER BY dish.price DESC LIMIT 1;

-- en: How many main dishes can you get at Villa Rosso? The course is called "main".
-- zh: 在Villa Rosso能吃到多少道course为“main”的菜？
SELECT count(*) FROM dish JOIN chef ON dish.chef_id = chef.chef_id WHERE dish.course = 'main' AND chef.restaurant = 'Villa Rosso';

-- en: Which chefs have created three dishes or more?
-- zh: 哪些厨师创作了三道或更多的菜？
SELECT chef.chef_name FROM chef JOIN dish ON chef.chef_id = dish.chef_id GROUP BY chef.chef_id, chef.chef_name HAVING count(*) >= 3;

-- en: What is the average price of the dishes at each restaurant?
-- zh: 每家餐厅菜品的平均价格是多少？
SELECT chef.restaurant, avg(dish.price) FROM chef JOIN dish ON chef.chef_id = dish.chef_id GROUP BY chef.restaurant;

-- en: Which chefs are without a dish of their own?
-- zh: 哪些厨师没有自己的菜品？
SELECT chef_name FROM chef WHERE chef_id NOT IN (SELECT chef_id FROM dish);

-- en: List the dishes that cost more than the average dish, with their prices.
-- zh: 列出价格高于平均价的菜品及其价格。
SELECT dish_name, price FROM dish WHERE price > (SELECT avg(price) FROM dish);

-- en: Which chefs have a soup but no salad among their dishes?
-- zh: 哪些厨师有soup类菜品但没有salad类菜品？
SELECT chef.chef_name FROM chef JOIN dish ON chef.chef_id = dish.chef_id WHERE dish.course = 'soup' EXCEPT SELECT chef.chef_name FROM chef JOIN dish ON chef.chef_id = dish.chef_id WHERE dish.course = 'salad';
