-- Company canteens run by a caterer: sites, dishes, staff and daily servings.
CREATE TABLE Canteen (
  Canteen_ID INT,
  Canteen_Name VARCHAR(50),
  Company VARCHAR(60),
  City VARCHAR(40),
  Seats INT,
  Opened_Year INT,
  PRIMARY KEY (Canteen_ID)
);
CREATE TABLE Dish (
  Dish_ID INT,
  Dish_Name VARCHAR(60),
  Category VARCHAR(30),
  Price DECIMAL(10,2),
  Calories INT,
  Diet VARCHAR(20),
  PRIMARY KEY (Dish_ID)
);
CREATE TABLE Cook (
  Cook_ID INT,
  Cook_Name VARCHAR(50),
  Age INT,
  Nationality VARCHAR(30),
  Position_Title VARCHAR(30),
  Canteen_ID INT,
  PRIMARY KEY (Cook_ID),
  FOREIGN KEY (Canteen_ID) REFERENCES Canteen (Canteen_ID)
);
CREATE TABLE Serving (
  Serving_ID INT,
  Canteen_ID INT,
  Dish_ID INT,
  Served_On DATE,
  Portions INT,
  Leftover_Portions INT,
  PRIMARY KEY (Serving_ID),
  FOREIGN KEY (Canteen_ID) REFERENCES Canteen (Canteen_ID),
  FOREIGN KEY (Dish_ID) REFERENCES Dish (Dish_ID)
);

-- en: How many dishes are Vegan?
-- zh: Vegan的菜品有多少道？
SELECT count(*) FROM Dish WHERE Diet = 'Vegan';

-- en: What are the names and ages of the cooks, ordered from the youngest to the oldest?
-- zh: 请按年龄从小到大列出厨师的姓名和年龄。
SELECT Cook_Name, Age FROM Cook ORDER BY Age ASC;

-- en: Which canteens serve the company Nordwerk?
-- zh: 为Nordwerk公司服务的食堂有哪些？
SELECT Canteen_Name FROM Canteen WHERE Company = 'Nordwerk';

-- en: What is the average number of calories of a Soup?
-- zh: Soup类菜品平均多少卡路里？
SELECT avg(Calories) FROM Dish WHERE Category = 'Soup';

-- en: How many seats do all canteens opened after 2010 have together?
-- zh: 2010年之后开业的食堂总共有多少个座位？
SELECT sum(Seats) FROM Canteen WHERE Opened_Year > 2010;

-- en: What are the ages of the youngest and the oldest Head Chef?
-- zh: 最年轻和最年长的Head Chef分别多少岁？
SELECT min(Age), max(Age) FROM Cook WHERE Position_Title = 'Head Chef';

-- en: For each nationality, what is the number of cooks?
-- zh: 每个国籍的厨师各有多少人？
SELECT Nationality, count(*) FROM Cook GROUP BY Nationality;

-- en: Which categories have an average price above 8?
-- zh: 哪些菜品类别的平均价格超过8？
SELECT Category FROM Dish GROUP BY Category HAVING avg(Price) > 8;

-- en: Which city has the most canteens?
-- zh: 哪个城市的食堂最多？
SELECT City FROM Canteen GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Which dish has the fewest calories?
-- zh: 哪道菜的热量最低？
SELECT Dish_Name FROM Dish ORDER BY Calories ASC LIMIT 1;

-- en: What are the names of the cooks who work in Bremen?
-- zh: 在Bremen工作的厨师叫什么名字？
SELECT Cook.Cook_Name FROM Cook JOIN Canteen ON Cook.Canteen_ID = Canteen.Canteen_ID WHERE Canteen.City = 'Bremen';

-- en: In which canteen does Leonard Pask cook, and how many seats does it have?
-- zh: Leonard Pask在哪个食堂掌勺？那里有多少个座位？
SELECT Canteen.Canteen_Name, Canteen.Seats FROM Canteen JOIN Cook ON Canteen.Canteen_ID = Cook.Canteen_ID WHERE Cook.Cook_Name = 'Leonard Pask';

-- en: On which days was Lentil Stew served at the Glass Kitchen?
-- zh: Glass Kitchen在哪些日子供应过Lentil Stew？
SELECT Serving.Served_On FROM Serving JOIN Dish ON Serving.Dish_ID = Dish.Dish_ID JOIN Canteen ON Serving.Canteen_ID = Canteen.Canteen_ID WHERE Dish.Dish_Name = 'Lentil Stew' AND Canteen.Canteen_Name = 'Glass Kitchen';

-- en: How many cooks has each canteen got? List the canteen names with the numbers.
-- zh: 每个食堂各有多少名厨师？请列出食堂名称和人数。
SELECT Canteen.Canteen_Name, count(*) FROM Canteen JOIN Cook ON Canteen.Canteen_ID = Cook.Canteen_ID GROUP BY Canteen.Canteen_ID, Canteen.Canteen_Name;

-- en: Which dish left the most portions uneaten over all its servings?
-- zh: 哪道菜累计剩下的份数最多？
SELECT Dish.Dish_Name FROM Dish JOIN Serving ON Dish.Dish_ID = Serving.Dish_ID GROUP BY Dish.Dish_ID, Dish.Dish_Name ORDER BY sum(Serving.Leftover_Portions) DESC LIMIT 1;

-- en: What is the total of portions served on 2023-11-14 in canteens of Graz?
-- zh: 2023-11-14这天Graz的食堂共供应了多少份？
SELECT sum(Serving.Portions) FROM Serving JOIN Canteen ON Serving.Canteen_ID = Canteen.Canteen_ID WHERE Serving.Served_On = '2023-11-14' AND Canteen.City = 'Graz';

-- en: Which canteens employ at least two Portuguese cooks?
-- zh: 哪些食堂有至少两名Portuguese厨师？
SELECT Canteen.Canteen_Name FROM Canteen JOIN Cook ON Canteen.Canteen_ID = Cook.Canteen_ID WHERE Cook.Nationality = 'Portuguese' GROUP BY Canteen.Canteen_ID, Canteen.Canteen_Name HAVING count(*) >= 2;

-- en: What is the average number of portions per serving for each dish category?
-- zh: 各类菜品平均每次供应多少份？
SELECT Dish.Category, avg(Serving.Portions) FROM Dish JOIN Serving ON Dish.Dish_ID = Serving.Dish_ID GROUP BY Dish.Category;

-- en: Name the canteens that have both an Apprentice and a Pastry Chef.
-- zh: 哪些食堂既有Apprentice又有Pastry Chef？
SELECT Canteen.Canteen_Name FROM Canteen JOIN Cook ON Canteen.Canteen_ID = Cook.Canteen_ID WHERE Cook.Position_Title = 'Apprentice' INTERSECT SELECT Canteen.Canteen_Name FROM Canteen JOIN Cook ON Canteen.Canteen_ID = Cook.Canteen_ID WHERE Cook.Position_Title = 'Pastry Chef';

-- en: How many different dishes have been served in the company Altmark Steel?
-- zh: 在Altmark Steel公司一共供应过多少道不同的菜？
SELECT count(DISTINCT Serving.Dish_ID) FROM Serving JOIN Canteen ON Serving.Canteen_ID = Canteen.Canteen_ID WHERE Canteen.Company = 'Altmark Steel';

-- en: Which dishes have not been served anywhere?
-- zh: 有哪些菜还没有在任何地方供应过？
SELECT Dish_Name FROM Dish WHERE Dish_ID NOT IN (SELECT Dish_ID FROM Serving);

-- en: What are the names of the canteens with more seats than the average, and the cities they are in?
-- zh: 座位数高于平均值的食堂叫什么，在哪些城市？
SELECT Canteen_Name, City FROM Canteen WHERE Seats > (SELECT avg(Seats) FROM Canteen);
