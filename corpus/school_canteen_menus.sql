-- School canteens: suppliers, dishes, daily menus and pupils' meals.
CREATE TABLE Canteen (
  CanteenId INT,
  SchoolName VARCHAR(80),
  District VARCHAR(40),
  Seats INT,
  ManagerName VARCHAR(60),
  PRIMARY KEY (CanteenId)
);
CREATE TABLE Supplier (
  SupplierId INT,
  Name VARCHAR(60),
  District VARCHAR(40),
  Product VARCHAR(40),
  PRIMARY KEY (SupplierId)
);
CREATE TABLE Dish (
  DishId INT,
  Name VARCHAR(60),
  Type VARCHAR(20),
  Calories INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (DishId)
);
CREATE TABLE MenuItem (
  MenuItemId INT,
  CanteenId INT,
  DishId INT,
  ServedOn DATE,
  Portions INT,
  Leftovers INT,
  PRIMARY KEY (MenuItemId),
  FOREIGN KEY (CanteenId) REFERENCES Canteen (CanteenId),
  FOREIGN KEY (DishId) REFERENCES Dish (DishId)
);
CREATE TABLE Delivery (
  DeliveryId INT,
  SupplierId INT,
  CanteenId INT,
  DeliveredOn DATE,
  WeightKg DOUBLE,
  Price DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (DeliveryId),
  FOREIGN KEY (SupplierId) REFERENCES Supplier (SupplierId),
  FOREIGN KEY (CanteenId) REFERENCES Canteen (CanteenId)
);

-- en: Who manages the canteen of Hillcrest Primary?
-- zh: Hillcrest Primary的食堂由谁管理？
SELECT ManagerName FROM Canteen WHERE SchoolName = 'Hillcrest Primary';

-- en: Vegan dishes under 500 calories, please.
-- zh: 热量低于500的Vegan菜品有哪些？
SELECT Name FROM Dish WHERE Type = 'Vegan' AND Calories < 500;

-- en: Show suppliers whose product is Milk or Bread.
-- zh: 列出供应Milk或Bread的供应商。
SELECT Name FROM Supplier WHERE Product = 'Milk' OR Product = 'Bread';

-- en: How much does a dish cost on average?
-- zh: 一道菜的平均价格是多少？
SELECT avg(Price) FROM Dish;

-- en: How much does a delivery cost on average?
-- zh: 一次送货的平均价格是多少？
SELECT avg(Price) FROM Delivery;

-- en: How many portions were served on 2024-09-02?
-- zh: 2024-09-02一共供应了多少份？
SELECT sum(Portions) FROM MenuItem WHERE ServedOn = '2024-09-02';

-- en: Count suppliers per district.
-- zh: 每个区各有多少家供应商？
SELECT District, count(*) FROM Supplier GROUP BY District;

-- en: For each type of dish, the greatest number of calories.
-- zh: 每类菜品的最高热量是多少？
SELECT Type, max(Calories) FROM Dish GROUP BY Type;

-- en: Which delivery status occurs most?
-- zh: 最常见的送货状态是哪种？
SELECT Status FROM Delivery GROUP BY Status ORDER BY count(*) DESC LIMIT 1;

-- en: Which dish is the most expensive?
-- zh: 最贵的菜是哪道？
SELECT Name FROM Dish ORDER BY Price DESC LIMIT 1;

-- en: Which dish is on the menu most often?
-- zh: 哪道菜上菜单的次数最多？
SELECT Dish.Name FROM Dish JOIN MenuItem ON Dish.DishId = MenuItem.DishId GROUP BY Dish.DishId, Dish.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Four canteens with the fewest seats: school and seats.
-- zh: 座位最少的4个食堂属于哪些学校，各有多少座位？
SELECT SchoolName, Seats FROM Canteen ORDER BY Seats LIMIT 4;

-- en: What has Hillcrest Primary served? Give distinct dish names.
-- zh: Hillcrest Primary供应过哪些不同的菜？
SELECT DISTINCT Dish.Name FROM Dish JOIN MenuItem ON Dish.DishId = MenuItem.DishId JOIN Canteen ON MenuItem.CanteenId = Canteen.CanteenId WHERE Canteen.SchoolName = 'Hillcrest Primary';

-- en: Which schools has Greenfield Dairy delivered to? Don't repeat any.
-- zh: Greenfield Dairy给哪些学校送过货？不要重复。
SELECT DISTINCT Canteen.SchoolName FROM Canteen JOIN Delivery ON Canteen.CanteenId = Delivery.CanteenId JOIN Supplier ON Delivery.SupplierId = Supplier.SupplierId WHERE Supplier.Name = 'Greenfield Dairy';

-- en: Weights of the Late deliveries to canteens in the Riverside district.
-- zh: 送往Riverside区食堂的Late送货，重量各是多少？
SELECT Delivery.WeightKg FROM Delivery JOIN Canteen ON Delivery.CanteenId = Canteen.CanteenId WHERE Delivery.Status = 'Late' AND Canteen.District = 'Riverside';

-- en: Weights of the Late deliveries by suppliers from the Riverside district.
-- zh: Riverside区供应商的Late送货，重量各是多少？
SELECT Delivery.WeightKg FROM Delivery JOIN Supplier ON Delivery.SupplierId = Supplier.SupplierId WHERE Delivery.Status = 'Late' AND Supplier.District = 'Riverside';

-- en: Total leftovers for each dish, with its name.
-- zh: 每道菜总共剩下多少？请列出菜名。
SELECT Dish.Name, sum(MenuItem.Leftovers) FROM Dish JOIN MenuItem ON Dish.DishId = MenuItem.DishId GROUP BY Dish.DishId, Dish.Name;

-- en: Suppliers with at least 5 deliveries.
-- zh: 至少送过5次货的供应商有哪些？
SELECT Supplier.Name FROM Supplier JOIN Delivery ON Supplier.SupplierId = Delivery.SupplierId GROUP BY Supplier.SupplierId, Supplier.Name HAVING count(*) >= 5;

-- en: Dishes that have not been served anywhere.
-- zh: 哪些菜从没有供应过？
SELECT Name FROM Dish WHERE DishId NOT IN (SELECT DishId FROM MenuItem);

-- en: List dishes with fewer calories than the average dish.
-- zh: 列出热量低于平均值的菜。
SELECT Name FROM Dish WHERE Calories < (SELECT avg(Calories) FROM Dish);

-- en: Schools whose canteen got a Rejected delivery.
-- zh: 哪些学校的食堂有过Rejected的送货？
SELECT SchoolName FROM Canteen WHERE CanteenId IN (SELECT CanteenId FROM Delivery WHERE Status = 'Rejected');

-- en: Districts with a canteen but without a supplier.
-- zh: 哪些区有食堂但没有供应商？
SELECT District FROM Canteen EXCEPT SELECT District FROM Supplier;
