-- Kimono workshops, their artisans, the kimono they sew and the customers who order them.
CREATE TABLE Workshops (
  WorkshopID INT,
  WorkshopName VARCHAR(60),
  Prefecture VARCHAR(40),
  Established INT,
  Looms INT,
  PRIMARY KEY (WorkshopID)
);
CREATE TABLE Artisans (
  ArtisanID INT,
  ArtisanName VARCHAR(60),
  Craft VARCHAR(20),
  Age INT,
  YearsOfWork INT,
  WorkshopID INT,
  PRIMARY KEY (ArtisanID),
  FOREIGN KEY (WorkshopID) REFERENCES Workshops (WorkshopID)
);
CREATE TABLE Customers (
  CustomerID INT,
  CustomerName VARCHAR(60),
  Prefecture VARCHAR(40),
  HeightCm INT,
  Phone VARCHAR(20),
  PRIMARY KEY (CustomerID)
);
CREATE TABLE Kimono (
  KimonoID INT,
  Pattern VARCHAR(40),
  Fabric VARCHAR(20),
  Season VARCHAR(10),
  Price DECIMAL(10,2),
  ArtisanID INT,
  CustomerID INT,
  FinishedOn DATE,
  PRIMARY KEY (KimonoID),
  FOREIGN KEY (ArtisanID) REFERENCES Artisans (ArtisanID),
  FOREIGN KEY (CustomerID) REFERENCES Customers (CustomerID)
);

-- en: Which workshops are located in Kyoto?
-- zh: Kyoto有哪些和服工坊？
SELECT WorkshopName FROM Workshops WHERE Prefecture = 'Kyoto';

-- en: What is the average price of a kimono made of Silk?
-- zh: Silk面料的和服平均价格是多少？
SELECT avg(Price) FROM Kimono WHERE Fabric = 'Silk';

-- en: How many artisans practise each craft?
-- zh: 从事每种工艺的匠人各有多少位？
SELECT Craft, count(*) FROM Artisans GROUP BY Craft;

-- en: Who made the kimono with the pattern Crane Flight?
-- zh: 图案为Crane Flight的和服是谁做的？
SELECT Artisans.ArtisanName FROM Artisans JOIN Kimono ON Artisans.ArtisanID = Kimono.ArtisanID WHERE Kimono.Pattern = 'Crane Flight';

-- en: Give the names of the customers who have ordered at least two kimono.
-- zh: 哪些顾客至少订过两件和服？
SELECT Customers.CustomerName FROM Customers JOIN Kimono ON Customers.CustomerID = Kimono.CustomerID GROUP BY Customers.CustomerID, Customers.CustomerName HAVING count(*) >= 2;

-- en: What patterns did the artisans of the workshop Maple Thread produce?
-- zh: Maple Thread工坊的匠人做过哪些图案？
SELECT Kimono.Pattern FROM Kimono JOIN Artisans ON Kimono.ArtisanID = Artisans.ArtisanID JOIN Workshops ON Artisans.WorkshopID = Workshops.WorkshopID WHERE Workshops.WorkshopName = 'Maple Thread';

-- en: What is the phone number of the customer Haruka Seo?
-- zh: 顾客Haruka Seo的电话是多少？
SELECT Phone FROM Customers WHERE CustomerName = 'Haruka Seo';

-- en: Which kimono is the most expensive one? Give its pattern and its price.
-- zh: 最贵的和服是什么图案，价格多少？
SELECT Pattern, Price FROM Kimono ORDER BY Price DESC LIMIT 1;

-- en: Which artisans have not made any kimono?
-- zh: 哪些匠人没有做过和服？
SELECT ArtisanName FROM Artisans WHERE ArtisanID NOT IN (SELECT ArtisanID FROM Kimono);

-- en: List the names and crafts of the artisans whose age is above the average, from the oldest to the youngest.
-- zh: 列出年龄高于平均值的匠人姓名和工艺，从年长到年轻排序。
SELECT ArtisanName, Craft FROM Artisans WHERE Age > (SELECT avg(Age) FROM Artisans) ORDER BY Age DESC;

-- en: For each workshop, show the name and the number of artisans working there.
-- zh: 列出每家工坊的名称以及在那里工作的匠人数量。
SELECT Workshops.WorkshopName, count(*) FROM Workshops JOIN Artisans ON Workshops.WorkshopID = Artisans.WorkshopID GROUP BY Workshops.WorkshopID, Workshops.WorkshopName;

-- en: Which customers from Osaka wear a kimono for the Winter?
-- zh: 来自Osaka的顾客中，谁订了Winter和服？
SELECT Customers.CustomerName FROM Customers JOIN Kimono ON Customers.CustomerID = Kimono.CustomerID WHERE Customers.Prefecture = 'Osaka' AND Kimono.Season = 'Winter';

-- en: How many kimono were finished before 2018-11-20?
-- zh: 2018-11-20之前完成的和服有多少件？
SELECT count(*) FROM Kimono WHERE FinishedOn < '2018-11-20';

-- en: Which fabrics are used both in Spring and in Autumn?
-- zh: 哪些面料既用于Spring和服又用于Autumn和服？
SELECT Fabric FROM Kimono WHERE Season = 'Spring' INTERSECT SELECT Fabric FROM Kimono WHERE Season = 'Autumn';

-- en: In which prefecture is the workshop of the artisan with the longest working life?
-- zh: 从业年数最长的匠人所在的工坊位于哪个县？
SELECT Workshops.Prefecture FROM Workshops JOIN Artisans ON Workshops.WorkshopID = Artisans.WorkshopID ORDER BY Artisans.YearsOfWork DESC LIMIT 1;

-- en: What is the total number of looms in the workshops established before 1900?
-- zh: 1900年以前创立的工坊共有多少台织机？
SELECT sum(Looms) FROM Workshops WHERE Established < 1900;

-- en: Which fabric is the most popular?
-- zh: 最常用的面料是哪种？
SELECT Fabric FROM Kimono GROUP BY Fabric ORDER BY count(*) DESC LIMIT 1;

-- en: How much has each customer spent on kimono? Show names and amounts, the largest amount first.
-- zh: 每位顾客在和服上总共花了多少钱？列出姓名和金额，从高到低排序。
SELECT Customers.CustomerName, sum(Kimono.Price) FROM Customers JOIN Kimono ON Customers.CustomerID = Kimono.CustomerID GROUP BY Customers.CustomerID, Customers.CustomerName ORDER BY sum(Kimono.Price) DESC;

-- en: What are the crafts of the artisans who have worked for the customer Emi Tachibana?
-- zh: 为顾客Emi Tachibana做过和服的匠人从事什么工艺？
SELECT Artisans.Craft FROM Artisans JOIN Kimono ON Artisans.ArtisanID = Kimono.ArtisanID JOIN Customers ON Kimono.CustomerID = Customers.CustomerID WHERE Customers.CustomerName = 'Emi Tachibana';

-- en: Which prefectures have customers but no workshop?
-- zh: 哪些县有顾客但没有工坊？
SELECT Prefecture FROM Customers EXCEPT SELECT Prefecture FROM Workshops;

-- en: Who has never ordered a Linen kimono?
-- zh: 哪些顾客从未订过Linen和服？
SELECT CustomerName FROM Customers WHERE CustomerID NOT IN (SELECT CustomerID FROM Kimono WHERE Fabric = 'Linen');

-- en: On which dates were kimono finished that came from Ishikawa workshops?
-- zh: Ishikawa的工坊做的和服是在哪些日期完成的？
SELECT Kimono.FinishedOn FROM Kimono JOIN Artisans ON Kimono.ArtisanID = Artisans.ArtisanID JOIN Workshops ON Artisans.WorkshopID = Workshops.WorkshopID WHERE Workshops.Prefecture = 'Ishikawa';
