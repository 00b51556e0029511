-- Brickworks: clay pits, kilns, brick types, firings and sales to builders.
CREATE TABLE Clay_Pit (
  Pit_ID INT,
  Name VARCHAR(40),
  Village VARCHAR(40),
  Clay_Colour VARCHAR(20),
  Opened_Year INT,
  Depth_M DOUBLE,
  PRIMARY KEY (Pit_ID)
);
CREATE TABLE Kiln (
  Kiln_ID INT,
  Name VARCHAR(40),
  Type VARCHAR(20),
  Capacity INT,
  Built_Year INT,
  PRIMARY KEY (Kiln_ID)
);
CREATE TABLE Brick (
  Brick_ID INT,
  Name VARCHAR(40),
  Colour VARCHAR(20),
  Pit_ID INT,
  Price DECIMAL(10,2),
  Weight_Kg DOUBLE,
  PRIMARY KEY (Brick_ID),
  FOREIGN KEY (Pit_ID) REFERENCES Clay_Pit (Pit_ID)
);
CREATE TABLE Firing (
  Firing_ID INT,
  Kiln_ID INT,
  Brick_ID INT,
  Start_Date DATE,
  End_Date DATE,
  Peak_Temp INT,
  Bricks_Fired INT,
  Bricks_Broken INT,
  PRIMARY KEY (Firing_ID),
  FOREIGN KEY (Kiln_ID) REFERENCES Kiln (Kiln_ID),
  FOREIGN KEY (Brick_ID) REFERENCES Brick (Brick_ID)
);
CREATE TABLE Sale (
  Sale_ID INT,
  Brick_ID INT,
  Builder VARCHAR(50),
  Village VARCHAR(40),
  Sale_Date DATE,
  Bricks_Sold INT,
  PRIMARY KEY (Sale_ID),
  FOREIGN KEY (Brick_ID) REFERENCES Brick (Brick_ID)
);

-- en: How many bricks have been sold?
-- zh: 一共卖出了多少块砖？
SELECT sum(Bricks_Sold) FROM Sale;

-- en: How many sales have there been?
-- zh: 一共有多少笔销售？
SELECT count(*) FROM Sale;

-- en: Which brick is the most expensive?
-- zh: 最贵的是哪种砖？
SELECT Name FROM Brick ORDER BY Price DESC LIMIT 1;

-- en: Which brick is the best seller by number of bricks sold?
-- zh: 按售出块数算，哪种砖卖得最好？
SELECT Brick.Name FROM Brick JOIN Sale ON Brick.Brick_ID = Sale.Brick_ID GROUP BY Brick.Brick_ID, Brick.Name ORDER BY sum(Sale.Bricks_Sold) DESC LIMIT 1;

-- en: Which bricks are Red?
-- zh: 哪些砖是Red的？
SELECT Name FROM Brick WHERE Colour = 'Red';

-- en: Which bricks are made from Red clay?
-- zh: 哪些砖是用Red粘土做的？
SELECT Brick.Name FROM Brick JOIN Clay_Pit ON Brick.Pit_ID = Clay_Pit.Pit_ID WHERE Clay_Pit.Clay_Colour = 'Red';

-- en: Name the Tunnel kilns built since 1970.
-- zh: 列出1970年以来建的Tunnel窑。
SELECT Name FROM Kiln WHERE Type = 'Tunnel' AND Built_Year >= 1970;

-- en: Show the start and end dates of firings hotter than 1100 degrees.
-- zh: 列出峰值温度高于1100度的烧制起止日期。
SELECT Start_Date, End_Date FROM Firing WHERE Peak_Temp > 1100;

-- en: What is the deepest clay pit's depth?
-- zh: 最深的粘土坑有多深？
SELECT max(Depth_M) FROM Clay_Pit;

-- en: How many different builders bought in Ashdale?
-- zh: 在Ashdale买砖的不同建筑商有多少家？
SELECT count(DISTINCT Builder) FROM Sale WHERE Village = 'Ashdale';

-- en: Per builder, how many bricks were bought in total?
-- zh: 每家建筑商总共买了多少块砖？
SELECT Builder, sum(Bricks_Sold) FROM Sale GROUP BY Builder;

-- en: In which colours do we make two or more bricks?
-- zh: 哪些颜色有两种或以上的砖？
SELECT Colour FROM Brick GROUP BY Colour HAVING count(*) >= 2;

-- en: What kiln type is the most common?
-- zh: 最常见的窑型是哪种？
SELECT Type FROM Kiln GROUP BY Type ORDER BY count(*) DESC LIMIT 1;

-- en: When did the firing with the most broken bricks begin?
-- zh: 破损最多的那次烧制是哪天开始的？
SELECT Start_Date FROM Firing ORDER BY Bricks_Broken DESC LIMIT 1;

-- en: Which kilns have fired Old Rustic? Distinct names.
-- zh: 哪些窑烧过Old Rustic？名称去重。
SELECT DISTINCT Kiln.Name FROM Kiln JOIN Firing ON Kiln.Kiln_ID = Firing.Kiln_ID JOIN Brick ON Firing.Brick_ID = Brick.Brick_ID WHERE Brick.Name = 'Old Rustic';

-- en: For every kiln, give its name, number of firings and average peak temperature.
-- zh: 给出每座窑的名称、烧制次数和平均峰值温度。
SELECT Kiln.Name, count(*), avg(Firing.Peak_Temp) FROM Kiln JOIN Firing ON Kiln.Kiln_ID = Firing.Kiln_ID GROUP BY Kiln.Kiln_ID, Kiln.Name;

-- en: Which builders have bought bricks with clay from the pit Long Hollow? Distinct, please.
-- zh: 哪些建筑商买过用Long Hollow粘土坑的土做的砖？请去重。
SELECT DISTINCT Sale.Builder FROM Sale JOIN Brick ON Sale.Brick_ID = Brick.Brick_ID JOIN Clay_Pit ON Brick.Pit_ID = Clay_Pit.Pit_ID WHERE Clay_Pit.Name = 'Long Hollow';

-- en: How many kinds of brick come from each pit?
-- zh: 每个粘土坑各出几种砖？
SELECT Clay_Pit.Name, count(*) FROM Clay_Pit JOIN Brick ON Clay_Pit.Pit_ID = Brick.Pit_ID GROUP BY Clay_Pit.Pit_ID, Clay_Pit.Name;

-- en: Which bricks have never been sold?
-- zh: 哪些砖从未卖出过？
SELECT Name FROM Brick WHERE Brick_ID NOT IN (SELECT Brick_ID FROM Sale);

-- en: Which kilns hold more than the average kiln?
-- zh: 哪些窑的容量大于平均值？
SELECT Name FROM Kiln WHERE Capacity > (SELECT avg(Capacity) FROM Kiln);

-- en: Which bricks were in a firing started after 2022-09-01?
-- zh: 2022-09-01之后开始烧制过的砖有哪些？
SELECT Name FROM Brick WHERE Brick_ID IN (SELECT Brick_ID FROM Firing WHERE Start_Date > '2022-09-01');

-- en: Which villages have a clay pit and have also seen a sale?
-- zh: 哪些村庄既有粘土坑又有过销售？
SELECT Village FROM Clay_Pit INTERSECT SELECT Village FROM Sale;
