-- Chefs, cookbooks, recipes and ingredients.
CREATE TABLE chef (
  chef_id INT,
  chef_name VARCHAR(50),
  nationality VARCHAR(30),
  birth_year INT,
  restaurant VARCHAR(50),
  stars INT,
  mentor_id INT,
  PRIMARY KEY (chef_id),
  FOREIGN KEY (mentor_id) REFERENCES chef (chef_id)
);
CREATE TABLE cookbook (
  book_id INT,
  title VARCHAR(60),
  author_id INT,
  publisher VARCHAR(40),
  year INT,
  pages INT,
  price DECIMAL(10,2),
  PRIMARY KEY (book_id),
  FOREIGN KEY (author_id) REFERENCES chef (chef_id)
);
CREATE TABLE recipe (
  recipe_id INT,
  recipe_name VARCHAR(60),
  book_id INT,
  course VARCHAR(20),
  cuisine VARCHAR(30),
  minutes INT,
  servings INT,
  difficulty VARCHAR(10),
  PRIMARY KEY (recipe_id),
  FOREIGN KEY (book_id) REFERENCES cookbook (book_id)
);
CREATE TABLE ingredient (
  ingredient_id INT,
  ingredient_name VARCHAR(40),
  category VARCHAR(20),
  kcal_per_100g DOUBLE,
  allergen VARCHAR(20),
  PRIMARY KEY (ingredient_id)
);
CREATE TABLE recipe_ingredient (
  recipe_id INT,
  ingredient_id INT,
  grams DOUBLE,
  optional VARCHAR(3),
  PRIMARY KEY (recipe_id, ingredient_id),
  FOREIGN KEY (recipe_id) REFERENCES recipe (recipe_id),
  FOREIGN KEY (ingredient_id) REFERENCES ingredient (ingredient_id)
);

-- en: Which ingredients go into Smoked Plum Tart?
-- zh: Smoked Plum Tart需要哪些食材？
SELECT ingredient.ingredient_name FROM ingredient JOIN recipe_ingredient ON ingredient.ingredient_id = recipe_ingredient.ingredient_id JOIN recipe ON recipe_ingredient.recipe_id = recipe.recipe_id WHERE recipe.recipe_name = 'Smoked Plum Tart';

-- en: List all Dessert recipes that take less than 30 minutes.
-- zh: 列出所有不到30分钟就能做好的Dessert菜谱。
SELECT recipe_name FROM recipe WHERE course = 'Dessert' AND minutes < 30;

-- en: How many chefs have 3 stars?
-- zh: 三星（stars为3）厨师有多少位？
SELECT count(*) FROM chef WHERE stars = 3;

-- en: Who wrote the cookbook The Quiet Oven?
-- zh: 食谱书The Quiet Oven的作者是谁？
SELECT chef.chef_name FROM chef JOIN cookbook ON chef.chef_id = cookbook.author_id WHERE cookbook.title = 'The Quiet Oven';

-- en: What's the average cooking time of each cuisine?
-- zh: 各菜系的平均烹饪时间是多少？
SELECT cuisine, avg(minutes) FROM recipe GROUP BY cuisine;

-- en: Name each chef and the chef who was his or her mentor.
-- zh: 列出每位厨师及其师父的姓名。
SELECT pupil.chef_name, mentor.chef_name FROM chef AS pupil JOIN chef AS mentor ON pupil.mentor_id = mentor.chef_id;

-- en: Which recipe uses the most ingredients?
-- zh: 用料种类最多的菜谱是哪个？
SELECT recipe.recipe_name FROM recipe JOIN recipe_ingredient ON recipe.recipe_id = recipe_ingredient.recipe_id GROUP BY recipe.recipe_id, recipe.recipe_name ORDER BY count(*) DESC LIMIT 1;

-- en: Ingredients that no recipe calls for
-- zh: 没有任何菜谱用到的食材
SELECT ingredient_name FROM ingredient WHERE ingredient_id NOT IN (SELECT ingredient_id FROM recipe_ingredient);

-- en: At which restaurant does Paolo Grisanti cook, and what's his nationality?
-- zh: Paolo Grisanti在哪家餐厅掌勺，国籍是什么？
SELECT restaurant, nationality FROM chef WHERE chef_name = 'Paolo Grisanti';

-- en: How many recipes has each cookbook, by title?
-- zh: 每本食谱书各收录了多少个菜谱？列出书名。
SELECT cookbook.title, count(*) FROM cookbook JOIN recipe ON cookbook.book_id = recipe.book_id GROUP BY cookbook.book_id, cookbook.title;

-- en: The thickest cookbook published by Larder House?
-- zh: Larder House出版的最厚的食谱书是哪本？
SELECT title FROM cookbook WHERE publisher = 'Larder House' ORDER BY pages DESC LIMIT 1;

-- en: Recipes that contain something with Nuts as allergen: names without repetition, please.
-- zh: 含有Nuts过敏原的菜谱有哪些？请去重。
SELECT DISTINCT recipe.recipe_name FROM recipe JOIN recipe_ingredient ON recipe.recipe_id = recipe_ingredient.recipe_id JOIN ingredient ON recipe_ingredient.ingredient_id = ingredient.ingredient_id WHERE ingredient.allergen = 'Nuts';

-- en: Total value, at list price, of one copy of each book from 2005
-- zh: 2005年出版的食谱书各买一本总共要多少钱
SELECT sum(price) FROM cookbook WHERE year = 2005;

-- en: Which ingredient category has at least 15 ingredients?
-- zh: 哪些食材类别至少包含15种食材？
SELECT category FROM ingredient GROUP BY category HAVING count(*) >= 15;

-- en: Which chefs' books contain a Hard recipe of Thai cuisine? List each chef once.
-- zh: 哪些厨师的书里收录了Hard难度的Thai菜谱？每位厨师只列一次。
SELECT DISTINCT chef.chef_name FROM chef JOIN cookbook ON chef.chef_id = cookbook.author_id JOIN recipe ON cookbook.book_id = recipe.book_id WHERE recipe.difficulty = 'Hard' AND recipe.cuisine = 'Thai';

-- en: Recipes taking longer than average, with the minutes needed
-- zh: 耗时高于平均值的菜谱及所需分钟数
SELECT recipe_name, minutes FROM recipe WHERE minutes > (SELECT avg(minutes) FROM recipe);

-- en: How many grams of Butter does the recipe Harvest Loaf need?
-- zh: Harvest Loaf这道菜谱需要多少克Butter？
SELECT recipe_ingredient.grams FROM recipe_ingredient JOIN ingredient ON recipe_ingredient.ingredient_id = ingredient.ingredient_id JOIN recipe ON recipe_ingredient.recipe_id = recipe.recipe_id WHERE ingredient.ingredient_name = 'Butter' AND recipe.recipe_name = 'Harvest Loaf';

-- en: Which nationality do most chefs have?
-- zh: 厨师中哪个国籍的人最多？
SELECT nationality FROM chef GROUP BY nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the mentor of most chefs?
-- zh: 带徒弟最多的师父是谁？
SELECT mentor.chef_name FROM chef AS pupil JOIN chef AS mentor ON pupil.mentor_id = mentor.chef_id GROUP BY mentor.chef_id, mentor.chef_name ORDER BY count(*) DESC LIMIT 1;

-- en: Recipes with both Saffron and Honey in them
-- zh: 同时用到Saffron和Honey的菜谱
SELECT recipe.recipe_name FROM recipe JOIN recipe_ingredient ON recipe.recipe_id = recipe_ingredient.recipe_id JOIN ingredient ON recipe_ingredient.ingredient_id = ingredient.ingredient_id WHERE ingredient.ingredient_name = 'Saffron' INTERSECT SELECT recipe.recipe_name FROM recipe JOIN recipe_ingredient ON recipe.recipe_id = recipe_ingredient.recipe_id JOIN ingredient ON recipe_ingredient.ingredient_id = ingredient.ingredient_id WHERE ingredient.ingredient_name = 'Honey';

-- en: What are the fewest and most servings of a Soup?
-- zh: Soup类菜谱最少和最多供几人份？
SELECT min(servings), max(servings) FROM recipe WHERE course = 'Soup';

-- en: Names of Spice ingredients above 300 kcal, sorted from A to Z
-- zh: 每100克热量超过300千卡的Spice食材，按名称从A到Z排序
SELECT ingredient_name FROM ingredient WHERE category = 'Spice' AND kcal_per_100g > 300 ORDER BY ingredient_name;
