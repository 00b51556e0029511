-- Sleeper trains: routes, coaches, passengers and their berth bookings.
CREATE TABLE Station (
  Station_Code VARCHAR(6),
  Name VARCHAR(50),
  City VARCHAR(40),
  Country VARCHAR(40),
  Platforms INT,
  PRIMARY KEY (Station_Code)
);
CREATE TABLE Night_Train (
  Train_No VARCHAR(10),
  Name VARCHAR(50),
  Origin VARCHAR(6),
  Destination VARCHAR(6),
  Distance_Km DOUBLE,
  Duration_Hours DOUBLE,
  Start_Year INT,
  PRIMARY KEY (Train_No),
  FOREIGN KEY (Origin) REFERENCES Station (Station_Code),
  FOREIGN KEY (Destination) REFERENCES Station (Station_Code)
);
CREATE TABLE Coach (
  Coach_Id INT,
  Train_No VARCHAR(10),
  Type VARCHAR(20),
  Capacity INT,
  Built_Year INT,
  PRIMARY KEY (Coach_Id),
  FOREIGN KEY (Train_No) REFERENCES Night_Train (Train_No)
);
CREATE TABLE Traveller (
  Traveller_Id INT,
  Name VARCHAR(60),
  Age INT,
  Country VARCHAR(40),
  Email VARCHAR(60),
  PRIMARY KEY (Traveller_Id)
);
CREATE TABLE Booking (
  Booking_Id INT,
  Traveller_Id INT,
  Coach_Id INT,
  Booked_On DATE,
  Travel_Date DATE,
  Price DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Booking_Id),
  FOREIGN KEY (Traveller_Id) REFERENCES Traveller (Traveller_Id),
  FOREIGN KEY (Coach_Id) REFERENCES Coach (Coach_Id)
);

-- en: Which stations in Austria have more than 10 platforms?
-- zh: Austria有哪些车站的站台超过10个？
SELECT Name FROM Station WHERE Country = 'Austria' AND Platforms > 10;

-- en: What are the email addresses of travellers from Austria?
-- zh: 来自Austria的旅客邮箱是什么？
SELECT Email FROM Traveller WHERE Country = 'Austria';

-- en: How many bookings were made on 2024-02-14?
-- zh: 2024-02-14这天下了多少笔预订？
SELECT count(*) FROM Booking WHERE Booked_On = '2024-02-14';

-- en: How many bookings are for travel on 2024-02-14?
-- zh: 出行日期为2024-02-14的预订有多少笔？
SELECT count(*) FROM Booking WHERE Travel_Date = '2024-02-14';

-- en: List the sleepers introduced in or after 2018, with their distance.
-- zh: 列出2018年及以后开行的卧铺列车及其里程。
SELECT Name, Distance_Km FROM Night_Train WHERE Start_Year >= 2018;

-- en: What is the mean age of the travellers?
-- zh: 旅客的平均年龄是多少？
SELECT avg(Age) FROM Traveller;

-- en: Tell me the total capacity of all Couchette coaches.
-- zh: 所有Couchette车厢的总载客量是多少？
SELECT sum(Capacity) FROM Coach WHERE Type = 'Couchette';

-- en: For each coach type, how many coaches are there and what's the oldest building year?
-- zh: 每种车厢类型各有多少节，最早的制造年份是哪年？
SELECT Type, count(*), min(Built_Year) FROM Coach GROUP BY Type;

-- en: Which country has the most stations?
-- zh: 哪个国家的车站最多？
SELECT Country FROM Station GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Which country do the most travellers come from?
-- zh: 旅客最多来自哪个国家？
SELECT Country FROM Traveller GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Cities having more than one station.
-- zh: 拥有不止一个车站的城市有哪些？
SELECT City FROM Station GROUP BY City HAVING count(*) > 1;

-- en: Name the night train that covers the greatest distance.
-- zh: 行程里程最远的夜车叫什么？
SELECT Name FROM Night_Train ORDER BY Distance_Km DESC LIMIT 1;

-- en: Name the night train that takes the least time.
-- zh: 耗时最短的夜车叫什么？
SELECT Name FROM Night_Train ORDER BY Duration_Hours LIMIT 1;

-- en: Which trains depart from Zagreb?
-- zh: 哪些列车从Zagreb发车？
SELECT Night_Train.Name FROM Night_Train JOIN Station ON Night_Train.Origin = Station.Station_Code WHERE Station.City = 'Zagreb';

-- en: Which trains run to Zagreb?
-- zh: 哪些列车开往Zagreb？
SELECT Night_Train.Name FROM Night_Train JOIN Station ON Night_Train.Destination = Station.Station_Code WHERE Station.City = 'Zagreb';

-- en: How many coaches does every train have? Give train names too.
-- zh: 每趟列车各有多少节车厢？也请给出车名。
SELECT Night_Train.Name, count(*) FROM Night_Train JOIN Coach ON Night_Train.Train_No = Coach.Train_No GROUP BY Night_Train.Train_No, Night_Train.Name;

-- en: Who travelled on the Adriatic Star? Show each person's name and travel date.
-- zh: 谁坐过Adriatic Star？请显示姓名和出行日期。
SELECT Traveller.Name, Booking.Travel_Date FROM Traveller JOIN Booking ON Traveller.Traveller_Id = Booking.Traveller_Id JOIN Coach ON Booking.Coach_Id = Coach.Coach_Id JOIN Night_Train ON Coach.Train_No = Night_Train.Train_No WHERE Night_Train.Name = 'Adriatic Star';

-- en: Which traveller has spent the most on bookings?
-- zh: 哪位旅客在预订上花的钱最多？
SELECT Traveller.Name FROM Traveller JOIN Booking ON Traveller.Traveller_Id = Booking.Traveller_Id GROUP BY Traveller.Traveller_Id, Traveller.Name ORDER BY sum(Booking.Price) DESC LIMIT 1;

-- en: How old is the person who made the priciest booking?
-- zh: 下了最贵一笔预订的人多大年纪？
SELECT Traveller.Age FROM Traveller JOIN Booking ON Traveller.Traveller_Id = Booking.Traveller_Id ORDER BY Booking.Price DESC LIMIT 1;

-- en: Travellers who have never booked a berth, please.
-- zh: 请列出从未订过铺位的旅客。
SELECT Name FROM Traveller WHERE Traveller_Id NOT IN (SELECT Traveller_Id FROM Booking);

-- en: Which trains take longer than the average night train?
-- zh: 哪些列车的运行时间超过夜车的平均时长？
SELECT Name FROM Night_Train WHERE Duration_Hours > (SELECT avg(Duration_Hours) FROM Night_Train);

-- en: Names of travellers who have a Cancelled booking but no Confirmed one.
-- zh: 有Cancelled预订但没有Confirmed预订的旅客叫什么？
SELECT Name FROM Traveller WHERE Traveller_Id IN (SELECT Traveller_Id FROM Booking WHERE Status = 'Cancelled') AND Traveller_Id NOT IN (SELECT Traveller_Id FROM Booking WHERE Status = 'Confirmed');
