-- Car rental: offices, vehicles in classes, clients, rentals and add-ons.
CREATE TABLE Rental_Office (
  Office_Code VARCHAR(5),
  Office_Name VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  Manager_Name VARCHAR(60),
  PRIMARY KEY (Office_Code)
);
CREATE TABLE Vehicle_Class (
  Class_Code VARCHAR(4),
  Class_Name VARCHAR(40),
  Daily_Rate DECIMAL(10,2),
  Deposit DECIMAL(10,2),
  Minimum_Age INT,
  PRIMARY KEY (Class_Code)
);
CREATE TABLE Vehicle (
  Plate_No VARCHAR(10),
  Class_Code VARCHAR(4),
  Office_Code VARCHAR(5),
  Colour VARCHAR(20),
  Mileage INT,
  Registered_On DATE,
  Transmission VARCHAR(15),
  PRIMARY KEY (Plate_No),
  FOREIGN KEY (Class_Code) REFERENCES Vehicle_Class (Class_Code),
  FOREIGN KEY (Office_Code) REFERENCES Rental_Office (Office_Code)
);
CREATE TABLE Client (
  Client_ID INT,
  Client_Name VARCHAR(60),
  Age INT,
  Country VARCHAR(40),
  Licence_No VARCHAR(20),
  Email VARCHAR(80),
  PRIMARY KEY (Client_ID)
);
CREATE TABLE Rental (
  Rental_ID INT,
  Client_ID INT,
  Plate_No VARCHAR(10),
  Pickup_Office VARCHAR(5),
  Return_Office VARCHAR(5),
  Pickup_Date DATE,
  Days INT,
  Total_Charge DECIMAL(10,2),
  PRIMARY KEY (Rental_ID),
  FOREIGN KEY (Client_ID) REFERENCES Client (Client_ID),
  FOREIGN KEY (Plate_No) REFERENCES Vehicle (Plate_No),
  FOREIGN KEY (Pickup_Office) REFERENCES Rental_Office (Office_Code),
  FOREIGN KEY (Return_Office) REFERENCES Rental_Office (Office_Code)
);
CREATE TABLE Extra (
  Extra_ID INT,
  Extra_Name VARCHAR(40),
  Price_Per_Day DECIMAL(10,2),
  PRIMARY KEY (Extra_ID)
);
CREATE TABLE Rental_Extra (
  Rental_ID INT,
  Extra_ID INT,
  Quantity INT,
  PRIMARY KEY (Rental_ID, Extra_ID),
  FOREIGN KEY (Rental_ID) REFERENCES Rental (Rental_ID),
  FOREIGN KEY (Extra_ID) REFERENCES Extra (Extra_ID)
);

-- en: What is the e-mail of Dario Fenwick?
-- zh: Dario Fenwick的电子邮箱是什么？
SELECT Email FROM Client WHERE Client_Name = 'Dario Fenwick';

-- en: Plate numbers of all Silver cars with Automatic transmission?
-- zh: 所有Silver颜色、Automatic变速箱车辆的车牌号是什么？
SELECT Plate_No FROM Vehicle WHERE Colour = 'Silver' AND Transmission = 'Automatic';

-- en: List the extras that cost between 5 and 12 a day, cheapest first.
-- zh: 列出每天价格在5到12之间的附加项目，从便宜到贵排列。
SELECT Extra_Name FROM Extra WHERE Price_Per_Day BETWEEN 5 AND 12 ORDER BY Price_Per_Day;

-- en: How many clients come from Norway?
-- zh: 来自Norway的客户有多少人？
SELECT count(*) FROM Client WHERE Country = 'Norway';

-- en: What's the largest deposit asked for any class?
-- zh: 各车级中最高的押金是多少？
SELECT max(Deposit) FROM Vehicle_Class;

-- en: What is the average number of days of rentals picked up since 2024-01-01 (that day included)?
-- zh: 自2024-01-01（含当日）起取车的租赁平均租几天？
SELECT avg(Days) FROM Rental WHERE Pickup_Date >= '2024-01-01';

-- en: For each colour, how many vehicles are there?
-- zh: 每种颜色的车各有多少辆？
SELECT Colour, count(*) FROM Vehicle GROUP BY Colour;

-- en: Which country do most of the clients come from?
-- zh: 客户最多的国家是哪个？
SELECT Country FROM Client GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Countries with at least two rental offices.
-- zh: 至少有两家门店的国家有哪些？
SELECT Country FROM Rental_Office GROUP BY Country HAVING count(*) >= 2;

-- en: Which class has the lowest daily rate?
-- zh: 日租金最低的是哪个车级？
SELECT Class_Name FROM Vehicle_Class ORDER BY Daily_Rate LIMIT 1;

-- en: Who is the youngest client?
-- zh: 年龄最小的客户是谁？
SELECT Client_Name FROM Client ORDER BY Age LIMIT 1;

-- en: Which clients rented a car with a Child Seat?
-- zh: 哪些客户租车时加了Child Seat？
SELECT Client.Client_Name FROM Client JOIN Rental ON Client.Client_ID = Rental.Client_ID JOIN Rental_Extra ON Rental.Rental_ID = Rental_Extra.Rental_ID JOIN Extra ON Rental_Extra.Extra_ID = Extra.Extra_ID WHERE Extra.Extra_Name = 'Child Seat';

-- en: How many rentals were returned in Porto?
-- zh: 有多少单租赁是在Porto还车的？
SELECT count(*) FROM Rental JOIN Rental_Office ON Rental.Return_Office = Rental_Office.Office_Code WHERE Rental_Office.City = 'Porto';

-- en: Tell me the daily rate of the car with the plate BN-77-LQ.
-- zh: 车牌BN-77-LQ的车日租金是多少？
SELECT Vehicle_Class.Daily_Rate FROM Vehicle_Class JOIN Vehicle ON Vehicle_Class.Class_Code = Vehicle.Class_Code WHERE Vehicle.Plate_No = 'BN-77-LQ';

-- en: Which extra was added to the largest number of rentals?
-- zh: 被加到租赁单次数最多的附加项目是哪个？
SELECT Extra.Extra_Name FROM Extra JOIN Rental_Extra ON Extra.Extra_ID = Rental_Extra.Extra_ID GROUP BY Extra.Extra_ID, Extra.Extra_Name ORDER BY count(*) DESC LIMIT 1;

-- en: What has each pickup office earned in total? Show the office name and the sum of charges.
-- zh: 每个取车门店的总收入是多少？列出门店名称和费用合计。
SELECT Rental_Office.Office_Name, sum(Rental.Total_Charge) FROM Rental_Office JOIN Rental ON Rental_Office.Office_Code = Rental.Pickup_Office GROUP BY Rental_Office.Office_Code, Rental_Office.Office_Name;

-- en: Names of clients who rented three times or more, in alphabetical order.
-- zh: 按字母顺序列出租过三次及以上的客户姓名。
SELECT Client.Client_Name FROM Client JOIN Rental ON Client.Client_ID = Rental.Client_ID GROUP BY Client.Client_ID, Client.Client_Name HAVING count(*) >= 3 ORDER BY Client.Client_Name;

-- en: Which vehicles have more miles on them than the average vehicle? Give plate and mileage.
-- zh: 哪些车的里程超过平均里程？给出车牌和里程。
SELECT Plate_No, Mileage FROM Vehicle WHERE Mileage > (SELECT avg(Mileage) FROM Vehicle);

-- en: Extras nobody has ever ordered.
-- zh: 从来没人选过的附加项目有哪些？
SELECT Extra_Name FROM Extra WHERE Extra_ID NOT IN (SELECT Extra_ID FROM Rental_Extra);

-- en: What colours do the cars in the Convertible class have? List different ones only.
-- zh: Convertible级的车有哪些不同的颜色？
SELECT DISTINCT Colour FROM Vehicle WHERE Class_Code IN (SELECT Class_Code FROM Vehicle_Class WHERE Class_Name = 'Convertible');

-- en: Which countries have clients but no rental office?
-- zh: 哪些国家有客户却没有门店？
SELECT Country FROM Client EXCEPT SELECT Country FROM Rental_Office;

-- en: Show the ids of rentals picked up in Graz and returned in Vienna.
-- zh: 列出在Graz取车、在Vienna还车的租赁编号。
SELECT Rental.Rental_ID FROM Rental JOIN Rental_Office AS pickup ON Rental.Pickup_Office = pickup.Office_Code JOIN Rental_Office AS dropoff ON Rental.Return_Office = dropoff.Office_Code WHERE pickup.City = 'Graz' AND dropoff.City = 'Vienna';
