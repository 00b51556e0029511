-- Software licences of an engineering consultancy: products, publishers, purchases and seats held by staff.
CREATE TABLE Publishers (
  Publisher_ID INT, Publisher_Name VARCHAR(60), Country VARCHAR(40), Support_Email VARCHAR(80),
  PRIMARY KEY (Publisher_ID)
);
CREATE TABLE Products (
  Product_ID INT, Product_Name VARCHAR(60), Publisher_ID INT, Category VARCHAR(30), Release_Year INT, List_Price DECIMAL(10,2),
  PRIMARY KEY (Product_ID),
  FOREIGN KEY (Publisher_ID) REFERENCES Publishers (Publisher_ID)
);
CREATE TABLE Licences (
  Licence_ID INT, Licence_Key VARCHAR(40), Product_ID INT, Licence_Model VARCHAR(20), Seats INT, Start_Date DATE, Expiry_Date DATE, Annual_Cost DECIMAL(10,2),
  PRIMARY KEY (Licence_ID),
  FOREIGN KEY (Product_ID) REFERENCES Products (Product_ID)
);
CREATE TABLE Staff (
  Staff_ID INT, Staff_Name VARCHAR(60), Age INT, Office VARCHAR(40), Grade VARCHAR(20), Line_Manager_ID INT,
  PRIMARY KEY (Staff_ID),
  FOREIGN KEY (Line_Manager_ID) REFERENCES Staff (Staff_ID)
);
CREATE TABLE Seat_Allocations (
  Licence_ID INT, Staff_ID INT, Allocated_On DATE, Last_Used DATE, Hours_Used DOUBLE,
  PRIMARY KEY (Licence_ID, Staff_ID),
  FOREIGN KEY (Licence_ID) REFERENCES Licences (Licence_ID),
  FOREIGN KEY (Staff_ID) REFERENCES Staff (Staff_ID)
);

-- en: Which products cost more than 3000 at list price?
-- zh: 标价超过3000的产品有哪些？
SELECT Product_Name FROM Products WHERE List_Price > 3000;

-- en: Support email of the publisher of BeamCalc?
-- zh: BeamCalc发行商的支持邮箱是什么？
SELECT Publishers.Support_Email FROM Publishers JOIN Products ON Publishers.Publisher_ID = Products.Publisher_ID WHERE Products.Product_Name = 'BeamCalc';

-- en: Who has a seat for BeamCalc? Give their names.
-- zh: 哪些员工有BeamCalc的席位？请给出姓名。
SELECT Staff.Staff_Name FROM Staff JOIN Seat_Allocations ON Staff.Staff_ID = Seat_Allocations.Staff_ID JOIN Licences ON Seat_Allocations.Licence_ID = Licences.Licence_ID JOIN Products ON Licences.Product_ID = Products.Product_ID WHERE Products.Product_Name = 'BeamCalc';

-- en: How many licences are of the Floating model?
-- zh: 采用Floating模式的许可证有多少个？
SELECT count(*) FROM Licences WHERE Licence_Model = 'Floating';

-- en: What do we pay per year in all, and how many seats does that buy?
-- zh: 我们每年一共付多少许可费？共有多少席位？
SELECT sum(Annual_Cost), sum(Seats) FROM Licences;

-- en: For every category, list the number of products.
-- zh: 列出每个类别的产品数量。
SELECT Category, count(*) FROM Products GROUP BY Category;

-- en: Which office has the most staff?
-- zh: 员工最多的是哪个办公室？
SELECT Office FROM Staff GROUP BY Office ORDER BY count(*) DESC LIMIT 1;

-- en: Show each employee's name beside the name of the line manager.
-- zh: 列出每位员工的姓名和其直属经理的姓名。
SELECT T1.Staff_Name, T2.Staff_Name FROM Staff AS T1 JOIN Staff AS T2 ON T1.Line_Manager_ID = T2.Staff_ID;

-- en: Which licence key expires first?
-- zh: 最早到期的许可证密钥是哪个？
SELECT Licence_Key FROM Licences ORDER BY Expiry_Date LIMIT 1;

-- en: What is the name of the product we hold the dearest licence for, per annum?
-- zh: 年费最贵的许可证对应的是哪款产品？
SELECT Products.Product_Name FROM Products JOIN Licences ON Products.Product_ID = Licences.Product_ID ORDER BY Licences.Annual_Cost DESC LIMIT 1;

-- en: How many hours has each member of staff used licensed software? Show names.
-- zh: 每位员工使用授权软件的总时长是多少小时？列出姓名。
SELECT Staff.Staff_Name, sum(Seat_Allocations.Hours_Used) FROM Staff JOIN Seat_Allocations ON Staff.Staff_ID = Seat_Allocations.Staff_ID GROUP BY Staff.Staff_ID, Staff.Staff_Name;

-- en: List staff without any seat.
-- zh: 列出没有任何席位的员工。
SELECT Staff_Name FROM Staff WHERE Staff_ID NOT IN (SELECT Staff_ID FROM Seat_Allocations);

-- en: Which countries do the publishers of CAD products come from?
-- zh: CAD类产品的发行商来自哪些国家？
SELECT Publishers.Country FROM Publishers JOIN Products ON Publishers.Publisher_ID = Products.Publisher_ID WHERE Products.Category = 'CAD';

-- en: Which publishers have at least 2 products? Also show how many.
-- zh: 至少有2款产品的发行商有哪些？并给出产品数。
SELECT Publishers.Publisher_Name, count(*) FROM Publishers JOIN Products ON Publishers.Publisher_ID = Products.Publisher_ID GROUP BY Publishers.Publisher_ID, Publishers.Publisher_Name HAVING count(*) >= 2;

-- en: Names and ages of staff outside Leeds who are between 25 and 35, in order of age.
-- zh: 列出Leeds以外办公室中25到35岁的员工姓名和年龄，按年龄排序。
SELECT Staff_Name, Age FROM Staff WHERE Office != 'Leeds' AND Age BETWEEN 25 AND 35 ORDER BY Age;

-- en: Which products are dearer than the average list price?
-- zh: 哪些产品的标价高于平均标价？
SELECT Product_Name FROM Products WHERE List_Price > (SELECT avg(List_Price) FROM Products);

-- en: Which offices use a product from Canada?
-- zh: 哪些办公室在使用来自Canada的产品？
SELECT Staff.Office FROM Staff JOIN Seat_Allocations ON Staff.Staff_ID = Seat_Allocations.Staff_ID JOIN Licences ON Seat_Allocations.Licence_ID = Licences.Licence_ID JOIN Products ON Licences.Product_ID = Products.Product_ID JOIN Publishers ON Products.Publisher_ID = Publishers.Publisher_ID WHERE Publishers.Country = 'Canada';

-- en: What's the average age of people with the grade Principal?
-- zh: 职级为Principal的员工平均年龄是多少？
SELECT avg(Age) FROM Staff WHERE Grade = 'Principal';

-- en: Which grades are found both in Leeds and in Hull?
-- zh: 哪些职级在Leeds和Hull两个办公室都有？
SELECT Grade FROM Staff WHERE Office = 'Leeds' INTERSECT SELECT Grade FROM Staff WHERE Office = 'Hull';

-- en: Give the names of products that have never been licensed to us.
-- zh: 给出我们从未购买过许可的产品名称。
SELECT Product_Name FROM Products EXCEPT SELECT Products.Product_Name FROM Products JOIN Licences ON Products.Product_ID = Licences.Product_ID;

-- en: Find the staff who last used some licence before 2022-01-01.
-- zh: 找出有许可证最后使用日期早于2022-01-01的员工。
SELECT Staff_Name FROM Staff WHERE Staff_ID IN (SELECT Staff_ID FROM Seat_Allocations WHERE Last_Used < '2022-01-01');

-- en: How many different people have used software by the publisher Tekton Labs?
-- zh: 有多少名不同的员工使用过Tekton Labs发行的软件？
SELECT count(DISTINCT Seat_Allocations.Staff_ID) FROM Seat_Allocations JOIN Licences ON Seat_Allocations.Licence_ID = Licences.Licence_ID JOIN Products ON Licences.Product_ID = Products.Product_ID JOIN Publishers ON Products.Publisher_ID = Publishers.Publisher_ID WHERE Publishers.Publisher_Name = 'Tekton Labs';
