-- A chain of dumpling houses, their fillings, orders and customers.
CREATE TABLE House (
  House_Id INT,
  House_Name VARCHAR(50),
  City VARCHAR(40),
  Seats INT,
  Rating DOUBLE,
  Opened_Year INT,
  PRIMARY KEY (House_Id)
);
CREATE TABLE Dumpling (
  Dumpling_Id INT,
  Dumpling_Name VARCHAR(50),
  Filling VARCHAR(40),
  Style VARCHAR(20),
  Price DECIMAL(10,2),
  Calories INT,
  PRIMARY KEY (Dumpling_Id)
);
CREATE TABLE Guest (
  Guest_Id INT,
  Guest_Name VARCHAR(50),
  City VARCHAR(40),
  Age INT,
  Email VARCHAR(60),
  PRIMARY KEY (Guest_Id)
);
CREATE TABLE Bill (
  Bill_Id INT,
  House_Id INT,
  Guest_Id INT,
  Bill_Date DATE,
  Party_Size INT,
  Tip DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Bill_Id),
  FOREIGN KEY (House_Id) REFERENCES House (House_Id),
  FOREIGN KEY (Guest_Id) REFERENCES Guest (Guest_Id)
);
CREATE TABLE Bill_Line (
  Bill_Id INT,
  Dumpling_Id INT,
  Baskets INT,
  Rating INT,
  PRIMARY KEY (Bill_Id, Dumpling_Id),
  FOREIGN KEY (Bill_Id) REFERENCES Bill (Bill_Id),
  FOREIGN KEY (Dumpling_Id) REFERENCES Dumpling (Dumpling_Id)
);

-- en: Which dumpling is the most expensive?
-- zh: 最贵的是哪种饺子？
SELECT Dumpling_Name FROM Dumpling ORDER BY Price DESC LIMIT 1;

-- en: Which dumpling is ordered by the most baskets in total?
-- zh: 总共点了最多笼的是哪种饺子？
SELECT Dumpling.Dumpling_Name FROM Dumpling JOIN Bill_Line ON Dumpling.Dumpling_Id = Bill_Line.Dumpling_Id GROUP BY Dumpling.Dumpling_Id, Dumpling.Dumpling_Name ORDER BY sum(Bill_Line.Baskets) DESC LIMIT 1;

-- en: Which houses have a rating above 4.5?
-- zh: 哪些店的评分高于4.5？
SELECT House_Name FROM House WHERE Rating > 4.5;

-- en: Which different dumplings were given a rating of 5 on some bill?
-- zh: 哪些不同的饺子在账单上得到过5分评分？
SELECT DISTINCT Dumpling.Dumpling_Name FROM Dumpling JOIN Bill_Line ON Dumpling.Dumpling_Id = Bill_Line.Dumpling_Id WHERE Bill_Line.Rating = 5;

-- en: How many bills does each house have? Give house name and number.
-- zh: 每家店各有多少张账单？给出店名和数量。
SELECT House.House_Name, count(*) FROM House JOIN Bill ON House.House_Id = Bill.House_Id GROUP BY House.House_Id, House.House_Name;

-- en: How many people has each house served? Give house name and the sum of the party sizes.
-- zh: 每家店接待了多少人？给出店名和用餐人数之和。
SELECT House.House_Name, sum(Bill.Party_Size) FROM House JOIN Bill ON House.House_Id = Bill.House_Id GROUP BY House.House_Id, House.House_Name;

-- en: Show the names and prices of Steamed dumplings with fewer than 300 calories.
-- zh: 列出热量低于300的Steamed饺子的名称和价格。
SELECT Dumpling_Name, Price FROM Dumpling WHERE Style = 'Steamed' AND Calories < 300;

-- en: What is the email of Hugo Marsh?
-- zh: Hugo Marsh的邮箱是什么？
SELECT Email FROM Guest WHERE Guest_Name = 'Hugo Marsh';

-- en: Find dumplings whose filling includes the word Shrimp.
-- zh: 找出馅料里含有Shrimp的饺子。
SELECT Dumpling_Name FROM Dumpling WHERE Filling LIKE '%Shrimp%';

-- en: How many different fillings are on the menu?
-- zh: 菜单上共有多少种不同的馅料？
SELECT count(DISTINCT Filling) FROM Dumpling;

-- en: Total tips on bills with the status Paid?
-- zh: 状态为Paid的账单小费总共多少？
SELECT sum(Tip) FROM Bill WHERE Status = 'Paid';

-- en: Average age of our guests from Leeds?
-- zh: 来自Leeds的客人平均年龄是多少？
SELECT avg(Age) FROM Guest WHERE City = 'Leeds';

-- en: For each style, the average calories of its dumplings.
-- zh: 每种做法的饺子平均热量是多少？
SELECT Style, avg(Calories) FROM Dumpling GROUP BY Style;

-- en: Number of houses per city, most first.
-- zh: 每个城市有几家店？按数量从多到少排序。
SELECT City, count(*) FROM House GROUP BY City ORDER BY count(*) DESC;

-- en: Which filling do most dumplings have?
-- zh: 采用最多的馅料是哪一种？
SELECT Filling FROM Dumpling GROUP BY Filling ORDER BY count(*) DESC LIMIT 1;

-- en: Which house was the first to open?
-- zh: 最早开业的是哪家店？
SELECT House_Name FROM House ORDER BY Opened_Year LIMIT 1;

-- en: Which different guests ate at Jade Pavilion on 2024-02-10?
-- zh: 2024-02-10有哪些不同的客人在Jade Pavilion用过餐？
SELECT DISTINCT Guest.Guest_Name FROM Guest JOIN Bill ON Guest.Guest_Id = Bill.Guest_Id JOIN House ON Bill.House_Id = House.House_Id WHERE House.House_Name = 'Jade Pavilion' AND Bill.Bill_Date = '2024-02-10';

-- en: Which guests have been to at least two different houses?
-- zh: 哪些客人去过至少两家不同的店？
SELECT Guest.Guest_Name FROM Guest JOIN Bill ON Guest.Guest_Id = Bill.Guest_Id GROUP BY Guest.Guest_Id, Guest.Guest_Name HAVING count(DISTINCT Bill.House_Id) >= 2;

-- en: List dumplings nobody has ever ordered.
-- zh: 列出从来没人点过的饺子。
SELECT Dumpling_Name FROM Dumpling WHERE Dumpling_Id NOT IN (SELECT Dumpling_Id FROM Bill_Line);

-- en: Which houses have more seats than the average house?
-- zh: 哪些店的座位数超过平均水平？
SELECT House_Name FROM House WHERE Seats > (SELECT avg(Seats) FROM House);

-- en: Which guests come from a city where there is a house opened in 2015?
-- zh: 哪些客人所在的城市有2015年开业的店？
SELECT Guest_Name FROM Guest WHERE City IN (SELECT City FROM House WHERE Opened_Year = 2015);

-- en: Which fillings come both Fried and Boiled?
-- zh: 哪些馅料既有Fried的也有Boiled的？
SELECT Filling FROM Dumpling WHERE Style = 'Fried' INTERSECT SELECT Filling FROM Dumpling WHERE Style = 'Boiled';
