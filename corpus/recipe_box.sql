-- An online cookbook: recipes, ingredients, home cooks, ratings and cuisines.
CREATE TABLE Cuisine (
  CuisineID INT,
  Name VARCHAR(40),
  Continent VARCHAR(30),
  PRIMARY KEY (CuisineID)
);
CREATE TABLE Cook (
  CookID INT,
  Name VARCHAR(60),
  Country VARCHAR(40),
  JoinedYear INT,
  Followers INT,
  PRIMARY KEY (CookID)
);
CREATE TABLE Recipe (
  RecipeID INT,
  Name VARCHAR(80),
  CookID INT,
  CuisineID INT,
  Type VARCHAR(20),
  PrepMinutes INT,
  Servings INT,
  PublishedOn DATE,
  PRIMARY KEY (RecipeID),
  FOREIGN KEY (CookID) REFERENCES Cook (CookID),
  FOREIGN KEY (CuisineID) REFERENCES Cuisine (CuisineID)
);
CREATE TABLE Ingredient (
  IngredientID INT,
  Name VARCHAR(60),
  Type VARCHAR(20),
  Country VARCHAR(40),
  PricePerKg DECIMAL(10,2),
  Vegan VARCHAR(3),
  PRIMARY KEY (IngredientID)
);
CREATE TABLE RecipeIngredient (
  RecipeID INT,
  IngredientID INT,
  Grams DOUBLE,
  Optional VARCHAR(3),
  PRIMARY KEY (RecipeID, IngredientID),
  FOREIGN KEY (RecipeID) REFERENCES Recipe (RecipeID),
  FOREIGN KEY (IngredientID) REFERENCES Ingredient (IngredientID)
);
CREATE TABLE Rating (
  RatingID INT,
  RecipeID INT,
  CookID INT,
  Stars INT,
  RatedOn DATE,
  PRIMARY KEY (RatingID),
  FOREIGN KEY (RecipeID) REFERENCES Recipe (RecipeID),
  FOREIGN KEY (CookID) REFERENCES Cook (CookID)
);

-- en: Which desserts can be prepared in under 20 minutes? Type Dessert.
-- zh: 20分钟内能做好的Dessert类菜谱有哪些？
SELECT Name FROM Recipe WHERE Type = 'Dessert' AND PrepMinutes < 20;

-- en: What goes into Saffron Dumplings? List the ingredients and grams.
-- zh: Saffron Dumplings需要哪些配料？各多少克？
SELECT Ingredient.Name, RecipeIngredient.Grams FROM Ingredient JOIN RecipeIngredient ON Ingredient.IngredientID = RecipeIngredient.IngredientID JOIN Recipe ON RecipeIngredient.RecipeID = Recipe.RecipeID WHERE Recipe.Name = 'Saffron Dumplings';

-- en: Ingredients from Lebanon that are vegan (Yes).
-- zh: 来自Lebanon且为纯素（Yes）的配料。
SELECT Name FROM Ingredient WHERE Country = 'Lebanon' AND Vegan = 'Yes';

-- en: Recipes published by cooks from Lebanon.
-- zh: Lebanon的厨师发布了哪些菜谱？
SELECT Recipe.Name FROM Recipe JOIN Cook ON Recipe.CookID = Cook.CookID WHERE Cook.Country = 'Lebanon';

-- en: How many Spice ingredients are there?
-- zh: Spice类的配料有多少种？
SELECT count(*) FROM Ingredient WHERE Type = 'Spice';

-- en: Average preparation time by recipe type.
-- zh: 各类菜谱的平均准备时间是多少？
SELECT Type, avg(PrepMinutes) FROM Recipe GROUP BY Type;

-- en: Which recipe has the best average rating?
-- zh: 平均评分最高的菜谱是哪个？
SELECT Recipe.Name FROM Recipe JOIN Rating ON Recipe.RecipeID = Rating.RecipeID GROUP BY Recipe.RecipeID, Recipe.Name ORDER BY avg(Rating.Stars) DESC LIMIT 1;

-- en: Who gave 1 star to Beet Cloud Cake?
-- zh: 谁给Beet Cloud Cake打了1星？
SELECT Cook.Name FROM Cook JOIN Rating ON Cook.CookID = Rating.CookID JOIN Recipe ON Rating.RecipeID = Recipe.RecipeID WHERE Recipe.Name = 'Beet Cloud Cake' AND Rating.Stars = 1;

-- en: Who wrote Beet Cloud Cake?
-- zh: Beet Cloud Cake是谁写的？
SELECT Cook.Name FROM Cook JOIN Recipe ON Cook.CookID = Recipe.CookID WHERE Recipe.Name = 'Beet Cloud Cake';

-- en: Ingredients that no recipe uses.
-- zh: 没有被任何菜谱用到的配料。
SELECT Name FROM Ingredient WHERE IngredientID NOT IN (SELECT IngredientID FROM RecipeIngredient);

-- en: The most expensive ingredient per kilo?
-- zh: 每公斤最贵的配料是什么？
SELECT Name FROM Ingredient ORDER BY PricePerKg DESC LIMIT 1;

-- en: For each cuisine, its name and the number of recipes.
-- zh: 每种菜系的名称和菜谱数量。
SELECT Cuisine.Name, count(*) FROM Cuisine JOIN Recipe ON Cuisine.CuisineID = Recipe.CuisineID GROUP BY Cuisine.CuisineID, Cuisine.Name;

-- en: How many recipes, and what largest number of servings, were published after 2022-01-01?
-- zh: 2022-01-01之后发布了多少菜谱？其中份数最多是多少？
SELECT count(*), max(Servings) FROM Recipe WHERE PublishedOn > '2022-01-01';

-- en: Which recipes need more than 12 ingredients?
-- zh: 哪些菜谱需要超过12种配料？
SELECT Recipe.Name FROM Recipe JOIN RecipeIngredient ON Recipe.RecipeID = RecipeIngredient.RecipeID GROUP BY Recipe.RecipeID, Recipe.Name HAVING count(*) > 12;

-- en: Which continents' cuisines use Tamarind? Show distinct continents.
-- zh: 哪些不同大洲的菜系会用到Tamarind？
SELECT DISTINCT Cuisine.Continent FROM Cuisine JOIN Recipe ON Cuisine.CuisineID = Recipe.CuisineID JOIN RecipeIngredient ON Recipe.RecipeID = RecipeIngredient.RecipeID JOIN Ingredient ON RecipeIngredient.IngredientID = Ingredient.IngredientID WHERE Ingredient.Name = 'Tamarind';

-- en: Cooks with more followers than average, most followed first.
-- zh: 粉丝数高于平均值的厨师，按粉丝数从多到少排列。
SELECT Name FROM Cook WHERE Followers > (SELECT avg(Followers) FROM Cook) ORDER BY Followers DESC;

-- en: Which countries supply ingredients and are home to cooks?
-- zh: 哪些国家既出产配料又有厨师？
SELECT Country FROM Ingredient INTERSECT SELECT Country FROM Cook;

-- en: Find the country with the most cooks.
-- zh: 厨师最多的国家是哪个？
SELECT Country FROM Cook GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: How many times is Butter an optional (Yes) ingredient?
-- zh: Butter作为可选（Yes）配料出现了多少次？
SELECT count(*) FROM RecipeIngredient JOIN Ingredient ON RecipeIngredient.IngredientID = Ingredient.IngredientID WHERE Ingredient.Name = 'Butter' AND RecipeIngredient.Optional = 'Yes';

-- en: The cook who published the most soups (type Soup), please.
-- zh: 发布Soup类菜谱最多的厨师是谁？
SELECT Cook.Name FROM Cook JOIN Recipe ON Cook.CookID = Recipe.CookID WHERE Recipe.Type = 'Soup' GROUP BY Cook.CookID, Cook.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Ids of cooks who rate recipes but publish none.
-- zh: 只评分而不发布菜谱的厨师编号。
SELECT CookID FROM Rating EXCEPT SELECT CookID FROM Recipe;

-- en: Name and publication date of the two newest recipes.
-- zh: 最新发布的两个菜谱的名称和发布日期。
SELECT Name, PublishedOn FROM Recipe ORDER BY PublishedOn DESC LIMIT 2;
