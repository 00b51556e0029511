-- School lunch service: kitchens, schools, menus and what pupils leave on the plate.
CREATE TABLE Kitchen (
  Kitchen_ID INT,
  Kitchen_Name VARCHAR(50),
  City VARCHAR(40),
  Head_Cook VARCHAR(50),
  Daily_Capacity INT,
  PRIMARY KEY (Kitchen_ID)
);
CREATE TABLE School (
  School_ID INT,
  Kitchen_ID INT,
  School_Name VARCHAR(50),
  City VARCHAR(40),
  Principal VARCHAR(50),
  Pupils INT,
  PRIMARY KEY (School_ID),
  FOREIGN KEY (Kitchen_ID) REFERENCES Kitchen (Kitchen_ID)
);
CREATE TABLE Meal (
  Meal_ID INT,
  Meal_Name VARCHAR(50),
  Diet VARCHAR(20),
  Calories INT,
  Cost DECIMAL(10,2),
  PRIMARY KEY (Meal_ID)
);
CREATE TABLE Serving (
  Serving_ID INT,
  School_ID INT,
  Meal_ID INT,
  Serving_Date DATE,
  Portions INT,
  Leftover_Kg DOUBLE,
  PRIMARY KEY (Serving_ID),
  FOREIGN KEY (School_ID) REFERENCES School (School_ID),
  FOREIGN KEY (Meal_ID) REFERENCES Meal (Meal_ID)
);
CREATE TABLE Allergen (
  Allergen_ID INT,
  Allergen_Name VARCHAR(30),
  PRIMARY KEY (Allergen_ID)
);
CREATE TABLE Meal_Allergen (
  Meal_ID INT,
  Allergen_ID INT,
  PRIMARY KEY (Meal_ID, Allergen_ID),
  FOREIGN KEY (Meal_ID) REFERENCES Meal (Meal_ID),
  FOREIGN KEY (Allergen_ID) REFERENCES Allergen (Allergen_ID)
);

-- en: Who is the head cook at the kitchen that supplies Oakfield School?
-- zh: 给Oakfield School供餐的厨房主厨是谁？
SELECT Kitchen.Head_Cook FROM Kitchen JOIN School ON Kitchen.Kitchen_ID = School.Kitchen_ID WHERE School.School_Name = 'Oakfield School';

-- en: Who is the principal of Oakfield School?
-- zh: Oakfield School的校长是谁？
SELECT Principal FROM School WHERE School_Name = 'Oakfield School';

-- en: What meal costs the most?
-- zh: 成本最高的是哪种餐？
SELECT Meal_Name FROM Meal ORDER BY Cost DESC LIMIT 1;

-- en: What meal was served the most times?
-- zh: 供应次数最多的是哪种餐？
SELECT Meal.Meal_Name FROM Meal JOIN Serving ON Meal.Meal_ID = Serving.Meal_ID GROUP BY Meal.Meal_ID, Meal.Meal_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Total leftovers in kg at each school, name first.
-- zh: 每所学校剩餐的总公斤数，学校名在前。
SELECT School.School_Name, sum(Serving.Leftover_Kg) FROM School JOIN Serving ON School.School_ID = Serving.School_ID GROUP BY School.School_ID, School.School_Name;

-- en: Average leftovers in kg at each school, name first.
-- zh: 每所学校剩餐的平均公斤数，学校名在前。
SELECT School.School_Name, avg(Serving.Leftover_Kg) FROM School JOIN Serving ON School.School_ID = Serving.School_ID GROUP BY School.School_ID, School.School_Name;

-- en: Vegan meals under 500 calories?
-- zh: 热量低于500的Vegan餐有哪些？
SELECT Meal_Name FROM Meal WHERE Diet = 'Vegan' AND Calories < 500;

-- en: List schools in Turku together with how many pupils they have, from A to Z.
-- zh: 按字母顺序列出Turku的学校及其学生人数。
SELECT School_Name, Pupils FROM School WHERE City = 'Turku' ORDER BY School_Name;

-- en: Kitchens whose name begins with Central.
-- zh: 名称以Central开头的厨房。
SELECT Kitchen_Name FROM Kitchen WHERE Kitchen_Name LIKE 'Central%';

-- en: Portions handed out in all on 2023-09-14?
-- zh: 2023-09-14一共发放了多少份？
SELECT sum(Portions) FROM Serving WHERE Serving_Date = '2023-09-14';

-- en: How many Halal meals are there?
-- zh: Halal餐有多少种？
SELECT count(*) FROM Meal WHERE Diet = 'Halal';

-- en: What is the mean number of pupils at a school?
-- zh: 学校的平均学生数是多少？
SELECT avg(Pupils) FROM School;

-- en: Average calories of each diet.
-- zh: 每种饮食类型的平均热量。
SELECT Diet, avg(Calories) FROM Meal GROUP BY Diet;

-- en: In which city do we supply the most schools?
-- zh: 我们供餐学校最多的城市是哪个？
SELECT City FROM School GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Which kitchen can cook the most per day?
-- zh: 日产能最大的厨房是哪个？
SELECT Kitchen_Name FROM Kitchen ORDER BY Daily_Capacity DESC LIMIT 1;

-- en: Which allergens are in Fish Pie?
-- zh: Fish Pie含有哪些过敏原？
SELECT Allergen.Allergen_Name FROM Allergen JOIN Meal_Allergen ON Allergen.Allergen_ID = Meal_Allergen.Allergen_ID JOIN Meal ON Meal_Allergen.Meal_ID = Meal.Meal_ID WHERE Meal.Meal_Name = 'Fish Pie';

-- en: Which distinct schools have served a meal containing Celery?
-- zh: 哪些不同的学校供应过含Celery的餐？
SELECT DISTINCT School.School_Name FROM School JOIN Serving ON School.School_ID = Serving.School_ID JOIN Meal_Allergen ON Serving.Meal_ID = Meal_Allergen.Meal_ID JOIN Allergen ON Meal_Allergen.Allergen_ID = Allergen.Allergen_ID WHERE Allergen.Allergen_Name = 'Celery';

-- en: Kitchens cooking for at least 5 schools.
-- zh: 为至少5所学校供餐的厨房。
SELECT Kitchen.Kitchen_Name FROM Kitchen JOIN School ON Kitchen.Kitchen_ID = School.Kitchen_ID GROUP BY Kitchen.Kitchen_ID, Kitchen.Kitchen_Name HAVING count(*) >= 5;

-- en: Meals free of all allergens.
-- zh: 不含任何过敏原的餐。
SELECT Meal_Name FROM Meal WHERE Meal_ID NOT IN (SELECT Meal_ID FROM Meal_Allergen);

-- en: Meals with more calories than average.
-- zh: 热量高于平均值的餐。
SELECT Meal_Name FROM Meal WHERE Calories > (SELECT avg(Calories) FROM Meal);

-- en: Which meals were served on both 2023-09-14 and 2023-09-15? Give their ids.
-- zh: 哪些餐在2023-09-14和2023-09-15都供应过？给出编号。
SELECT Meal_ID FROM Serving WHERE Serving_Date = '2023-09-14' INTERSECT SELECT Meal_ID FROM Serving WHERE Serving_Date = '2023-09-15';

-- en: Cities with schools but no kitchen of ours.
-- zh: 有学校但没有我们厨房的城市。
SELECT City FROM School EXCEPT SELECT City FROM Kitchen;
