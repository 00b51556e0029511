-- Library buses: the vehicles, their drivers, village stops and the visits with books lent.
CREATE TABLE Book_Bus (
  Bus_Id INT,
  Nickname VARCHAR(30),
  Shelf_Metres DOUBLE,
  Bought_Year INT,
  Fuel VARCHAR(10),
  PRIMARY KEY (Bus_Id)
);
CREATE TABLE Driver (
  Driver_Id INT,
  Name VARCHAR(50),
  Phone VARCHAR(20),
  Years_Service INT,
  PRIMARY KEY (Driver_Id)
);
CREATE TABLE Stop (
  Stop_Id INT,
  Village VARCHAR(40),
  Place VARCHAR(40),
  Weekday VARCHAR(10),
  Minutes INT,
  PRIMARY KEY (Stop_Id)
);
CREATE TABLE Stop_Visit (
  Visit_Id INT,
  Stop_Id INT,
  Bus_Id INT,
  Driver_Id INT,
  Visit_Date DATE,
  Readers INT,
  Books_Lent INT,
  Weather VARCHAR(10),
  PRIMARY KEY (Visit_Id),
  FOREIGN KEY (Stop_Id) REFERENCES Stop (Stop_Id),
  FOREIGN KEY (Bus_Id) REFERENCES Book_Bus (Bus_Id),
  FOREIGN KEY (Driver_Id) REFERENCES Driver (Driver_Id)
);

-- en: Where does the bus stop in Little Aske, and on what weekday?
-- zh: 流动图书车在Little Aske停在哪里，星期几来？
SELECT Place, Weekday FROM Stop WHERE Village = 'Little Aske';

-- en: Which buses run on Diesel?
-- zh: 哪些车烧Diesel？
SELECT Nickname FROM Book_Bus WHERE Fuel = 'Diesel';

-- en: What is the phone number of Carys Penn?
-- zh: Carys Penn的电话号码是多少？
SELECT Phone FROM Driver WHERE Name = 'Carys Penn';

-- en: How many stops are made on Tuesday for more than 30 minutes?
-- zh: Tuesday有多少个停靠时间超过30分钟的站点？
SELECT count(*) FROM Stop WHERE Weekday = 'Tuesday' AND Minutes > 30;

-- en: How many books were lent in Rain?
-- zh: Rain天一共借出多少本书？
SELECT sum(Books_Lent) FROM Stop_Visit WHERE Weather = 'Rain';

-- en: Name the bus with the most shelf space.
-- zh: 书架总长最长的是哪辆车？
SELECT Nickname FROM Book_Bus ORDER BY Shelf_Metres DESC LIMIT 1;

-- en: Name the bus with the least shelf space.
-- zh: 书架总长最短的是哪辆车？
SELECT Nickname FROM Book_Bus ORDER BY Shelf_Metres LIMIT 1;

-- en: How many stops are there on each weekday?
-- zh: 一周中每天各有多少个站点？
SELECT Weekday, count(*) FROM Stop GROUP BY Weekday;

-- en: Average number of readers in each kind of weather?
-- zh: 各种天气下平均来多少名读者？
SELECT Weather, avg(Readers) FROM Stop_Visit GROUP BY Weather;

-- en: Which village has the most stops?
-- zh: 站点最多的是哪个村？
SELECT Village FROM Stop GROUP BY Village ORDER BY count(*) DESC LIMIT 1;

-- en: On which dates did the service lend more than 300 books in total?
-- zh: 哪些日期总共借出超过300本书？
SELECT Visit_Date FROM Stop_Visit GROUP BY Visit_Date HAVING sum(Books_Lent) > 300;

-- en: When was the village of Little Aske visited?
-- zh: Little Aske村在哪些日期有图书车到访？
SELECT Stop_Visit.Visit_Date FROM Stop_Visit JOIN Stop ON Stop_Visit.Stop_Id = Stop.Stop_Id WHERE Stop.Village = 'Little Aske';

-- en: How many visits has each driver made?
-- zh: 每位司机各出车到访过多少次？
SELECT Driver.Name, count(*) FROM Driver JOIN Stop_Visit ON Driver.Driver_Id = Stop_Visit.Driver_Id GROUP BY Driver.Driver_Id, Driver.Name;

-- en: Which bus has lent the most books altogether?
-- zh: 累计借出图书最多的是哪辆车？
SELECT Book_Bus.Nickname FROM Book_Bus JOIN Stop_Visit ON Book_Bus.Bus_Id = Stop_Visit.Bus_Id GROUP BY Book_Bus.Bus_Id, Book_Bus.Nickname ORDER BY sum(Stop_Visit.Books_Lent) DESC LIMIT 1;

-- en: Dates on which the bus called Dragonfly had no readers.
-- zh: Dragonfly号车没有读者光顾的日期。
SELECT Stop_Visit.Visit_Date FROM Stop_Visit JOIN Book_Bus ON Stop_Visit.Bus_Id = Book_Bus.Bus_Id WHERE Book_Bus.Nickname = 'Dragonfly' AND Stop_Visit.Readers = 0;

-- en: Books lent in each village, from most to fewest.
-- zh: 每个村借出的图书数量，从多到少。
SELECT Stop.Village, sum(Stop_Visit.Books_Lent) FROM Stop JOIN Stop_Visit ON Stop.Stop_Id = Stop_Visit.Stop_Id GROUP BY Stop.Village ORDER BY sum(Stop_Visit.Books_Lent) DESC;

-- en: Who drove to Little Aske on 2023-12-19, and with which bus?
-- zh: 2023-12-19是谁开哪辆车去的Little Aske？
SELECT Driver.Name, Book_Bus.Nickname FROM Driver JOIN Stop_Visit ON Driver.Driver_Id = Stop_Visit.Driver_Id JOIN Book_Bus ON Stop_Visit.Bus_Id = Book_Bus.Bus_Id JOIN Stop ON Stop_Visit.Stop_Id = Stop.Stop_Id WHERE Stop.Village = 'Little Aske' AND Stop_Visit.Visit_Date = '2023-12-19';

-- en: Different villages to which Carys Penn has driven the Dragonfly.
-- zh: Carys Penn开着Dragonfly去过哪些不同的村？
SELECT DISTINCT Stop.Village FROM Stop JOIN Stop_Visit ON Stop.Stop_Id = Stop_Visit.Stop_Id JOIN Driver ON Stop_Visit.Driver_Id = Driver.Driver_Id JOIN Book_Bus ON Stop_Visit.Bus_Id = Book_Bus.Bus_Id WHERE Driver.Name = 'Carys Penn' AND Book_Bus.Nickname = 'Dragonfly';

-- en: How many times did drivers with fewer than 2 years of service visit a School stop?
-- zh: 工龄少于2年的司机到访过多少次School站点？
SELECT count(*) FROM Stop_Visit JOIN Driver ON Stop_Visit.Driver_Id = Driver.Driver_Id JOIN Stop ON Stop_Visit.Stop_Id = Stop.Stop_Id WHERE Driver.Years_Service < 2 AND Stop.Place = 'School';

-- en: Stops nobody has ever visited: village and place.
-- zh: 从未到访过的站点，给出村名和地点。
SELECT Village, Place FROM Stop WHERE Stop_Id NOT IN (SELECT Stop_Id FROM Stop_Visit);

-- en: Villages that have a stop on Monday but none on Friday.
-- zh: Monday有站点而Friday没有的村。
SELECT Village FROM Stop WHERE Weekday = 'Monday' EXCEPT SELECT Village FROM Stop WHERE Weekday = 'Friday';

-- en: Drivers whose service is longer than average.
-- zh: 工龄长于平均值的司机。
SELECT Name FROM Driver WHERE Years_Service > (SELECT avg(Years_Service) FROM Driver);
