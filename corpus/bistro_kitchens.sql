-- Bistros, their chefs, dishes, ingredients, and table bookings by guests.
CREATE TABLE Bistro (
  Bistro_Id INT,
  Bistro_Name VARCHAR(60),
  Neighbourhood VARCHAR(40),
  Cuisine VARCHAR(30),
  Seats INT,
  Opened_Year INT,
  PRIMARY KEY (Bistro_Id)
);
CREATE TABLE Chef (
  Chef_Id INT,
  Chef_Name VARCHAR(60),
  Age INT,
  Origin_Country VARCHAR(40),
  Bistro_Id INT,
  Stars_Won INT,
  PRIMARY KEY (Chef_Id),
  FOREIGN KEY (Bistro_Id) REFERENCES Bistro (Bistro_Id)
);
CREATE TABLE Dish (
  Dish_Id INT,
  Dish_Name VARCHAR(80),
  Course_Type VARCHAR(20),
  Price DECIMAL(10,2),
  Calories INT,
  Chef_Id INT,
  PRIMARY KEY (Dish_Id),
  FOREIGN KEY (Chef_Id) REFERENCES Chef (Chef_Id)
);
CREATE TABLE Ingredient (
  Ingredient_Id INT,
  Ingredient_Name VARCHAR(50),
  Food_Group VARCHAR(30),
  Allergen VARCHAR(20),
  Price_Per_Kg DECIMAL(10,2),
  PRIMARY KEY (Ingredient_Id)
);
CREATE TABLE Dish_Ingredient (
  Dish_Id INT,
  Ingredient_Id INT,
  Grams INT,
  PRIMARY KEY (Dish_Id, Ingredient_Id),
  FOREIGN KEY (Dish_Id) REFERENCES Dish (Dish_Id),
  FOREIGN KEY (Ingredient_Id) REFERENCES Ingredient (Ingredient_Id)
);
CREATE TABLE Booking (
  Booking_Id INT,
  Bistro_Id INT,
  Guest_Name VARCHAR(60),
  Booked_For DATETIME,
  Party_Size INT,
  Occasion VARCHAR(20),
  Status VARCHAR(15),
  PRIMARY KEY (Booking_Id),
  FOREIGN KEY (Bistro_Id) REFERENCES Bistro (Bistro_Id)
);

-- en: Which Basque bistros seat more than 40 guests?
-- zh: 能坐40人以上的Basque菜小馆有哪些？
SELECT Bistro_Name FROM Bistro WHERE Cuisine = 'Basque' AND Seats > 40;

-- en: Show desserts only: names and calories of dishes of the course type Dessert, lightest first.
-- zh: 只看Dessert：按热量从低到高列出这一类菜品的名称和热量。
SELECT Dish_Name, Calories FROM Dish WHERE Course_Type = 'Dessert' ORDER BY Calories;

-- en: What ingredients have no allergen recorded?
-- zh: 哪些食材没有登记过敏原？
SELECT Ingredient_Name FROM Ingredient WHERE Allergen IS NULL;

-- en: How many bookings ended as a No-show?
-- zh: 有多少预订最后是No-show？
SELECT count(*) FROM Booking WHERE Status = 'No-show';

-- en: What do main courses ('Main') cost on average?
-- zh: 主菜（Main）的平均价格是多少？
SELECT avg(Price) FROM Dish WHERE Course_Type = 'Main';

-- en: How many seats do all bistros have together, and how many has the largest?
-- zh: 所有小馆一共有多少座位？最大的一家有多少？
SELECT sum(Seats), max(Seats) FROM Bistro;

-- en: How many bistros are there in every neighbourhood?
-- zh: 每个街区有几家小馆？
SELECT Neighbourhood, count(*) FROM Bistro GROUP BY Neighbourhood;

-- en: Which country do most chefs come from?
-- zh: 来自哪个国家的厨师最多？
SELECT Origin_Country FROM Chef GROUP BY Origin_Country ORDER BY count(*) DESC LIMIT 1;

-- en: What occasions have an average party size above 6?
-- zh: 哪些聚餐场合的平均人数超过6人？
SELECT Occasion FROM Booking GROUP BY Occasion HAVING avg(Party_Size) > 6;

-- en: Name the youngest chef.
-- zh: 最年轻的厨师叫什么名字？
SELECT Chef_Name FROM Chef ORDER BY Age LIMIT 1;

-- en: What are the three dearest dishes?
-- zh: 最贵的三道菜是什么？
SELECT Dish_Name FROM Dish ORDER BY Price DESC LIMIT 3;

-- en: What dishes does Amaia Etxea cook?
-- zh: Amaia Etxea做哪些菜？
SELECT Dish.Dish_Name FROM Dish JOIN Chef ON Dish.Chef_Id = Chef.Chef_Id WHERE Chef.Chef_Name = 'Amaia Etxea';

-- en: Which dishes contain Saffron?
-- zh: 哪些菜含有Saffron？
SELECT Dish.Dish_Name FROM Dish JOIN Dish_Ingredient ON Dish.Dish_Id = Dish_Ingredient.Dish_Id JOIN Ingredient ON Dish_Ingredient.Ingredient_Id = Ingredient.Ingredient_Id WHERE Ingredient.Ingredient_Name = 'Saffron';

-- en: Count the dishes of each chef, giving the chef's name.
-- zh: 统计每位厨师的菜品数量，并给出厨师姓名。
SELECT Chef.Chef_Name, count(*) FROM Chef JOIN Dish ON Chef.Chef_Id = Dish.Chef_Id GROUP BY Chef.Chef_Id, Chef.Chef_Name;

-- en: In which neighbourhoods did Tomasz Wilk book a table?
-- zh: Tomasz Wilk在哪些街区订过位？
SELECT Bistro.Neighbourhood FROM Bistro JOIN Booking ON Bistro.Bistro_Id = Booking.Bistro_Id WHERE Booking.Guest_Name = 'Tomasz Wilk';

-- en: Which ingredient goes into the largest number of dishes?
-- zh: 用到的菜品最多的食材是哪种？
SELECT Ingredient.Ingredient_Name FROM Ingredient JOIN Dish_Ingredient ON Ingredient.Ingredient_Id = Dish_Ingredient.Ingredient_Id GROUP BY Ingredient.Ingredient_Id, Ingredient.Ingredient_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Where can one eat the dish with the most calories? Name the bistro.
-- zh: 热量最高的那道菜在哪家小馆能吃到？
SELECT Bistro.Bistro_Name FROM Bistro JOIN Chef ON Bistro.Bistro_Id = Chef.Bistro_Id JOIN Dish ON Chef.Chef_Id = Dish.Chef_Id ORDER BY Dish.Calories DESC LIMIT 1;

-- en: Which bistros had at least 3 bookings for a Birthday?
-- zh: 至少有3次Birthday预订的小馆有哪些？
SELECT Bistro.Bistro_Name FROM Bistro JOIN Booking ON Bistro.Bistro_Id = Booking.Bistro_Id WHERE Booking.Occasion = 'Birthday' GROUP BY Bistro.Bistro_Id, Bistro.Bistro_Name HAVING count(*) >= 3;

-- en: Who among the chefs has won more stars than average?
-- zh: 哪些厨师获得的星数高于平均？
SELECT Chef_Name FROM Chef WHERE Stars_Won > (SELECT avg(Stars_Won) FROM Chef);

-- en: Bistros with no booking at all?
-- zh: 没有任何预订的小馆有哪些？
SELECT Bistro_Name FROM Bistro WHERE Bistro_Id NOT IN (SELECT Bistro_Id FROM Booking);

-- en: List the dishes that contain nothing with the allergen Gluten.
-- zh: 列出不含Gluten过敏原食材的菜品。
SELECT Dish_Name FROM Dish WHERE Dish_Id NOT IN (SELECT Dish_Ingredient.Dish_Id FROM Dish_Ingredient JOIN Ingredient ON Dish_Ingredient.Ingredient_Id = Ingredient.Ingredient_Id WHERE Ingredient.Allergen = 'Gluten');

-- en: Which cuisines are offered both in Old Harbour and in Castle Hill?
-- zh: Old Harbour和Castle Hill两个街区都有的菜系是什么？
SELECT Cuisine FROM Bistro WHERE Neighbourhood = 'Old Harbour' INTERSECT SELECT Cuisine FROM Bistro WHERE Neighbourhood = 'Castle Hill';
