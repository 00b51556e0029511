-- A boat rental firm on several lakes: jetties, boats, skippers, renters and rentals.
CREATE TABLE Jetty (
  JettyNo INT,
  JettyName VARCHAR(40),
  Lake VARCHAR(40),
  Berths INT,
  Harbourmaster VARCHAR(50),
  PRIMARY KEY (JettyNo)
);
CREATE TABLE Boat (
  BoatNo INT,
  BoatName VARCHAR(40),
  BoatType VARCHAR(20),
  HomeJetty INT,
  BuildYear INT,
  LengthM DOUBLE,
  Seats INT,
  DayRate DECIMAL(10,2),
  PRIMARY KEY (BoatNo),
  FOREIGN KEY (HomeJetty) REFERENCES Jetty (JettyNo)
);
CREATE TABLE Renter (
  RenterNo INT,
  Surname VARCHAR(40),
  GivenName VARCHAR(40),
  Town VARCHAR(40),
  LicenceClass VARCHAR(10),
  BirthDate DATE,
  PRIMARY KEY (RenterNo)
);
CREATE TABLE Skipper (
  SkipperNo INT,
  SkipperName VARCHAR(50),
  Town VARCHAR(40),
  DayFee DECIMAL(10,2),
  Languages VARCHAR(60),
  PRIMARY KEY (SkipperNo)
);
CREATE TABLE Rental (
  RentalNo INT,
  BoatNo INT,
  RenterNo INT,
  SkipperNo INT,
  StartDate DATE,
  EndDate DATE,
  Paid DECIMAL(10,2),
  ReturnJetty INT,
  PRIMARY KEY (RentalNo),
  FOREIGN KEY (BoatNo) REFERENCES Boat (BoatNo),
  FOREIGN KEY (RenterNo) REFERENCES Renter (RenterNo),
  FOREIGN KEY (SkipperNo) REFERENCES Skipper (SkipperNo),
  FOREIGN KEY (ReturnJetty) REFERENCES Jetty (JettyNo)
);

-- en: How many rentals were made with a skipper?
-- zh: 带船长的租船单有多少笔？
SELECT count(*) FROM Rental WHERE SkipperNo IS NOT NULL;

-- en: How many rentals were made without a skipper?
-- zh: 不带船长的租船单有多少笔？
SELECT count(*) FROM Rental WHERE SkipperNo IS NULL;

-- en: Which boat is the cheapest per day?
-- zh: 日租金最低的是哪条船？
SELECT BoatName FROM Boat ORDER BY DayRate LIMIT 1;

-- en: Which boat is the most expensive per day?
-- zh: 日租金最高的是哪条船？
SELECT BoatName FROM Boat ORDER BY DayRate DESC LIMIT 1;

-- en: What are the names of the boats whose home is Willow Pier?
-- zh: 母港为Willow Pier的船叫什么名字？
SELECT Boat.BoatName FROM Boat JOIN Jetty ON Boat.HomeJetty = Jetty.JettyNo WHERE Jetty.JettyName = 'Willow Pier';

-- en: What are the names of the boats that have been returned to Willow Pier?
-- zh: 曾归还到Willow Pier的船叫什么名字？
SELECT Boat.BoatName FROM Boat JOIN Rental ON Boat.BoatNo = Rental.BoatNo JOIN Jetty ON Rental.ReturnJetty = Jetty.JettyNo WHERE Jetty.JettyName = 'Willow Pier';

-- en: Which boats have never been rented?
-- zh: 哪些船从未租出过？
SELECT BoatName FROM Boat WHERE BoatNo NOT IN (SELECT BoatNo FROM Rental);

-- en: Which skippers have never taken part in a rental?
-- zh: 哪些船长从未参与过租船？
SELECT SkipperName FROM Skipper WHERE SkipperNo NOT IN (SELECT SkipperNo FROM Rental WHERE SkipperNo IS NOT NULL);

-- en: What is the total sum paid for each boat? Show the boat's name.
-- zh: 每条船收到的租金总额是多少？请列出船名。
SELECT Boat.BoatName, sum(Rental.Paid) FROM Boat JOIN Rental ON Boat.BoatNo = Rental.BoatNo GROUP BY Boat.BoatNo, Boat.BoatName;

-- en: What is the total sum paid for all boats together?
-- zh: 所有船收到的租金总额一共是多少？
SELECT sum(Paid) FROM Rental;

-- en: What is the total sum paid for each type of boat?
-- zh: 每种船型收到的租金总额是多少？
SELECT Boat.BoatType, sum(Rental.Paid) FROM Boat JOIN Rental ON Boat.BoatNo = Rental.BoatNo GROUP BY Boat.BoatType;

-- en: How many Kayak boats have more than one seat?
-- zh: 座位多于一个的Kayak有多少条？
SELECT count(*) FROM Boat WHERE BoatType = 'Kayak' AND Seats > 1;

-- en: What are the given names and surnames of the renters born before 1960-01-01 who live in Varenna?
-- zh: 住在Varenna、1960-01-01之前出生的租船人名和姓分别是什么？
SELECT GivenName, Surname FROM Renter WHERE BirthDate < '1960-01-01' AND Town = 'Varenna';

-- en: Who steered the boat Silver Pike on the rental that started on 2022-07-09? Give the skipper's name.
-- zh: 2022-07-09开始租用的Silver Pike由哪位船长驾驶？
SELECT Skipper.SkipperName FROM Skipper JOIN Rental ON Skipper.SkipperNo = Rental.SkipperNo JOIN Boat ON Rental.BoatNo = Boat.BoatNo WHERE Boat.BoatName = 'Silver Pike' AND Rental.StartDate = '2022-07-09';

-- en: On which lake is the boat Silver Pike at home?
-- zh: Silver Pike这条船的母港在哪个湖？
SELECT Jetty.Lake FROM Jetty JOIN Boat ON Jetty.JettyNo = Boat.HomeJetty WHERE Boat.BoatName = 'Silver Pike';

-- en: Which renters have rented boats more than four times? Give their surnames and the number of rentals.
-- zh: 哪些租船人租过四次以上？请给出姓氏和租船次数。
SELECT Renter.Surname, count(*) FROM Renter JOIN Rental ON Renter.RenterNo = Rental.RenterNo GROUP BY Renter.RenterNo, Renter.Surname HAVING count(*) > 4;

-- en: Which types of boat have been rented by renters with a class II licence? Show each different type.
-- zh: 驾照等级为II的租船人租过哪些不同的船型？
SELECT DISTINCT Boat.BoatType FROM Boat JOIN Rental ON Boat.BoatNo = Rental.BoatNo JOIN Renter ON Rental.RenterNo = Renter.RenterNo WHERE Renter.LicenceClass = 'II';

-- en: What are the average length and the largest number of seats for each type of boat?
-- zh: 每种船型的平均长度和最大座位数分别是多少？
SELECT BoatType, avg(LengthM), max(Seats) FROM Boat GROUP BY BoatType;

-- en: Which jetties are home to the most boats? Name the first three.
-- zh: 哪三个码头停靠的船最多？请给出码头名称。
SELECT Jetty.JettyName FROM Jetty JOIN Boat ON Jetty.JettyNo = Boat.HomeJetty GROUP BY Jetty.JettyNo, Jetty.JettyName ORDER BY count(*) DESC LIMIT 3;

-- en: Which Sailboat vessels are newer than the average boat? Give their names and the years in which they were built.
-- zh: 哪些Sailboat的建造年份晚于所有船的平均建造年份？请给出船名和建造年份。
SELECT BoatName, BuildYear FROM Boat WHERE BoatType = 'Sailboat' AND BuildYear > (SELECT avg(BuildYear) FROM Boat);

-- en: Which skippers speak Italian, according to the list of their languages?
-- zh: 哪些船长会说Italian？
SELECT SkipperName FROM Skipper WHERE Languages LIKE '%Italian%';

-- en: In which towns do renters live but no skippers?
-- zh: 哪些城镇住着租船人却没有船长？
SELECT Town FROM Renter EXCEPT SELECT Town FROM Skipper;
