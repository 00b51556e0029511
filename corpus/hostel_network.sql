-- A network of youth hostels, their dorms, guests and stays.
CREATE TABLE Hostel (
  HostelCode VARCHAR(10),
  Name VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  OpenedYear INT,
  Rating DOUBLE,
  PRIMARY KEY (HostelCode)
);
CREATE TABLE Dorm (
  DormID INT,
  HostelCode VARCHAR(10),
  Name VARCHAR(40),
  Type VARCHAR(20),
  Beds INT,
  PricePerNight DECIMAL(10,2),
  PRIMARY KEY (DormID),
  FOREIGN KEY (HostelCode) REFERENCES Hostel (HostelCode)
);
CREATE TABLE Guest (
  GuestID INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  City VARCHAR(40),
  Country VARCHAR(40),
  BirthDate DATE,
  MemberSince DATE,
  PRIMARY KEY (GuestID)
);
CREATE TABLE Stay (
  StayID INT,
  GuestID INT,
  DormID INT,
  CheckIn DATE,
  CheckOut DATE,
  Nights INT,
  AmountPaid DECIMAL(10,2),
  PRIMARY KEY (StayID),
  FOREIGN KEY (GuestID) REFERENCES Guest (GuestID),
  FOREIGN KEY (DormID) REFERENCES Dorm (DormID)
);
CREATE TABLE Review (
  ReviewID INT,
  GuestID INT,
  HostelCode VARCHAR(10),
  Rating INT,
  WrittenOn DATE,
  Title VARCHAR(80),
  PRIMARY KEY (ReviewID),
  FOREIGN KEY (GuestID) REFERENCES Guest (GuestID),
  FOREIGN KEY (HostelCode) REFERENCES Hostel (HostelCode)
);

-- en: What are the names of the hostels in Lisbon?
-- zh: Lisbon的青年旅舍叫什么名字？
SELECT Name FROM Hostel WHERE City = 'Lisbon';

-- en: What are the first and last names of the guests from Lisbon?
-- zh: 来自Lisbon的客人的名和姓分别是什么？
SELECT FirstName, LastName FROM Guest WHERE City = 'Lisbon';

-- en: List stay ids with a check-in on or after 2024-03-01 and at least 7 nights.
-- zh: 列出入住日期在2024-03-01当天或之后且住满至少7晚的住宿编号。
SELECT StayID FROM Stay WHERE CheckIn >= '2024-03-01' AND Nights >= 7;

-- en: Which hostel has the highest rating?
-- zh: 评分最高的青年旅舍是哪家？
SELECT Name FROM Hostel ORDER BY Rating DESC LIMIT 1;

-- en: Which hostel has the most reviews?
-- zh: 点评数量最多的青年旅舍是哪家？
SELECT Hostel.Name FROM Hostel JOIN Review ON Hostel.HostelCode = Review.HostelCode GROUP BY Hostel.HostelCode, Hostel.Name ORDER BY count(*) DESC LIMIT 1;

-- en: What does a bed cost on average in a Female dorm?
-- zh: Female类型宿舍每晚的平均价格是多少？
SELECT avg(PricePerNight) FROM Dorm WHERE Type = 'Female';

-- en: Count the reviews that gave 5.
-- zh: 打了5分的点评有多少条？
SELECT count(*) FROM Review WHERE Rating = 5;

-- en: From how many different countries do our guests come?
-- zh: 我们的客人来自多少个不同的国家？
SELECT count(DISTINCT Country) FROM Guest;

-- en: For each dorm type, how many beds are there in all?
-- zh: 每种宿舍类型总共有多少张床？
SELECT Type, sum(Beds) FROM Dorm GROUP BY Type;

-- en: For each dorm type, how many dorms are there?
-- zh: 每种宿舍类型各有多少间宿舍？
SELECT Type, count(*) FROM Dorm GROUP BY Type;

-- en: Countries that have more than 3 hostels.
-- zh: 哪些国家有超过3家青年旅舍？
SELECT Country FROM Hostel GROUP BY Country HAVING count(*) > 3;

-- en: Who is our oldest guest? First and last name.
-- zh: 年纪最大的客人是谁？请给出名和姓。
SELECT FirstName, LastName FROM Guest ORDER BY BirthDate LIMIT 1;

-- en: Names and prices of the dorms of the hostel Blue Lantern.
-- zh: Blue Lantern旅舍各宿舍的名称和价格是多少？
SELECT Dorm.Name, Dorm.PricePerNight FROM Dorm JOIN Hostel ON Dorm.HostelCode = Hostel.HostelCode WHERE Hostel.Name = 'Blue Lantern';

-- en: In which different cities has Greta Olsen stayed? Greta is the first name, Olsen the last name.
-- zh: 名为Greta、姓为Olsen的客人住过哪些不同的城市？
SELECT DISTINCT Hostel.City FROM Hostel JOIN Dorm ON Hostel.HostelCode = Dorm.HostelCode JOIN Stay ON Dorm.DormID = Stay.DormID JOIN Guest ON Stay.GuestID = Guest.GuestID WHERE Guest.FirstName = 'Greta' AND Guest.LastName = 'Olsen';

-- en: Give the titles of reviews about hostels in Norway.
-- zh: 给出关于Norway旅舍的点评标题。
SELECT Review.Title FROM Review JOIN Hostel ON Review.HostelCode = Hostel.HostelCode WHERE Hostel.Country = 'Norway';

-- en: Give the titles of reviews by guests from Norway.
-- zh: 给出来自Norway的客人所写点评的标题。
SELECT Review.Title FROM Review JOIN Guest ON Review.GuestID = Guest.GuestID WHERE Guest.Country = 'Norway';

-- en: How much has each hostel taken in from stays? Show its name and the sum.
-- zh: 每家旅舍从住宿中共收了多少钱？列出名称和总额。
SELECT Hostel.Name, sum(Stay.AmountPaid) FROM Hostel JOIN Dorm ON Hostel.HostelCode = Dorm.HostelCode JOIN Stay ON Dorm.DormID = Stay.DormID GROUP BY Hostel.HostelCode, Hostel.Name;

-- en: Last names of guests with two stays or more.
-- zh: 住过两次或以上的客人姓什么？
SELECT Guest.LastName FROM Guest JOIN Stay ON Guest.GuestID = Stay.GuestID GROUP BY Guest.GuestID, Guest.LastName HAVING count(*) >= 2;

-- en: Which hostels have never been reviewed?
-- zh: 哪些旅舍从未收到点评？
SELECT Name FROM Hostel WHERE HostelCode NOT IN (SELECT HostelCode FROM Review);

-- en: Dorms dearer than the average dorm: names only.
-- zh: 价格高于平均价的宿舍有哪些？只要名称。
SELECT Name FROM Dorm WHERE PricePerNight > (SELECT avg(PricePerNight) FROM Dorm);

-- en: Which countries have both hostels and guests?
-- zh: 哪些国家既有旅舍又有客人？
SELECT Country FROM Hostel INTERSECT SELECT Country FROM Guest;

-- en: Codes of hostels that have a Mixed dorm but no Private one.
-- zh: 有Mixed宿舍但没有Private宿舍的旅舍代码有哪些？
SELECT HostelCode FROM Dorm WHERE Type = 'Mixed' EXCEPT SELECT HostelCode FROM Dorm WHERE Type = 'Private';
