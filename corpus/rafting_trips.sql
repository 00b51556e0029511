-- Rafting outfitters, river sections, trips and the paddlers who booked.
CREATE TABLE River (
  RiverID INT,
  Name VARCHAR(50),
  Region VARCHAR(40),
  LengthKm DOUBLE,
  PRIMARY KEY (RiverID)
);
CREATE TABLE Section (
  SectionID INT,
  RiverID INT,
  Name VARCHAR(60),
  Grade INT,
  LengthKm DOUBLE,
  PutIn VARCHAR(50),
  PRIMARY KEY (SectionID),
  FOREIGN KEY (RiverID) REFERENCES River (RiverID)
);
CREATE TABLE Guide (
  GuideID INT,
  Name VARCHAR(60),
  Gender VARCHAR(10),
  BirthYear INT,
  HireYear INT,
  HomeTown VARCHAR(40),
  PRIMARY KEY (GuideID)
);
CREATE TABLE Trip (
  TripID INT,
  SectionID INT,
  GuideID INT,
  TripDate DATE,
  Price DECIMAL(10,2),
  Seats INT,
  Status VARCHAR(20),
  PRIMARY KEY (TripID),
  FOREIGN KEY (SectionID) REFERENCES Section (SectionID),
  FOREIGN KEY (GuideID) REFERENCES Guide (GuideID)
);
CREATE TABLE Paddler (
  PaddlerID INT,
  Name VARCHAR(60),
  Email VARCHAR(80),
  BirthYear INT,
  HomeTown VARCHAR(40),
  PRIMARY KEY (PaddlerID)
);
CREATE TABLE Booking (
  TripID INT,
  PaddlerID INT,
  BookedOn DATE,
  Status VARCHAR(20),
  Deposit DECIMAL(10,2),
  PRIMARY KEY (TripID, PaddlerID),
  FOREIGN KEY (TripID) REFERENCES Trip (TripID),
  FOREIGN KEY (PaddlerID) REFERENCES Paddler (PaddlerID)
);

-- en: Which guides were born before 1985?
-- zh: 哪些向导是1985年之前出生的？
SELECT Name FROM Guide WHERE BirthYear < 1985;

-- en: Which guides were taken on before 1985?
-- zh: 哪些向导是1985年之前入职的？
SELECT Name FROM Guide WHERE HireYear < 1985;

-- en: Give me the email of Tomas Vela.
-- zh: 请给出Tomas Vela的电子邮箱。
SELECT Email FROM Paddler WHERE Name = 'Tomas Vela';

-- en: List names and put-in places of sections graded 3 to 5.
-- zh: 列出难度为3到5级的河段名称和下水点。
SELECT Name, PutIn FROM Section WHERE Grade BETWEEN 3 AND 5;

-- en: How long is the longest river?
-- zh: 最长的河流有多长？
SELECT max(LengthKm) FROM River;

-- en: How long is the longest section?
-- zh: 最长的漂流河段有多长？
SELECT max(LengthKm) FROM Section;

-- en: Count the trips that were Cancelled.
-- zh: 有多少次行程被标为Cancelled？
SELECT count(*) FROM Trip WHERE Status = 'Cancelled';

-- en: Count the bookings that were Cancelled.
-- zh: 有多少个预订被标为Cancelled？
SELECT count(*) FROM Booking WHERE Status = 'Cancelled';

-- en: From how many different towns do the paddlers come?
-- zh: 漂流客来自多少个不同的城镇？
SELECT count(DISTINCT HomeTown) FROM Paddler;

-- en: Average section length by grade, please.
-- zh: 请按难度等级给出河段的平均长度。
SELECT Grade, avg(LengthKm) FROM Section GROUP BY Grade;

-- en: What region has the greatest number of rivers?
-- zh: 哪个地区的河流最多？
SELECT Region FROM River GROUP BY Region ORDER BY count(*) DESC LIMIT 1;

-- en: Number of trips for each status.
-- zh: 每种状态的行程各有多少次？
SELECT Status, count(*) FROM Trip GROUP BY Status;

-- en: When was the cheapest trip and how many seats did it have?
-- zh: 最便宜的那次行程是哪天，有多少个座位？
SELECT TripDate, Seats FROM Trip ORDER BY Price LIMIT 1;

-- en: Who are the five youngest paddlers?
-- zh: 最年轻的5位漂流客是谁？
SELECT Name FROM Paddler ORDER BY BirthYear DESC LIMIT 5;

-- en: Sections of the river Soca: name and grade.
-- zh: Soca河上有哪些河段，难度各是几级？
SELECT Section.Name, Section.Grade FROM Section JOIN River ON Section.RiverID = River.RiverID WHERE River.Name = 'Soca';

-- en: Which people have booked a trip led by Maja Kos?
-- zh: 哪些人预订了由Maja Kos带队的行程？
SELECT Paddler.Name FROM Paddler JOIN Booking ON Paddler.PaddlerID = Booking.PaddlerID JOIN Trip ON Booking.TripID = Trip.TripID JOIN Guide ON Trip.GuideID = Guide.GuideID WHERE Guide.Name = 'Maja Kos';

-- en: How many trips has every guide led? Show guide names and counts.
-- zh: 每位向导各带过多少次行程？请列出姓名和次数。
SELECT Guide.Name, count(*) FROM Guide JOIN Trip ON Guide.GuideID = Trip.GuideID GROUP BY Guide.GuideID, Guide.Name;

-- en: Which river has the most trips?
-- zh: 哪条河的行程最多？
SELECT River.Name FROM River JOIN Section ON River.RiverID = Section.RiverID JOIN Trip ON Section.SectionID = Trip.SectionID GROUP BY River.RiverID, River.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Show paddlers with at least 2 bookings.
-- zh: 哪些漂流客至少有2个预订？
SELECT Paddler.Name FROM Paddler JOIN Booking ON Paddler.PaddlerID = Booking.PaddlerID GROUP BY Paddler.PaddlerID, Paddler.Name HAVING count(*) >= 2;

-- en: Sections on which no trip has ever been run?
-- zh: 哪些河段从来没有安排过行程？
SELECT Name FROM Section WHERE SectionID NOT IN (SELECT SectionID FROM Trip);

-- en: Dates of the trips that cost more than the average trip.
-- zh: 价格高于平均水平的行程都在哪些日期？
SELECT TripDate FROM Trip WHERE Price > (SELECT avg(Price) FROM Trip);

-- en: Which home towns are shared by some guide and some paddler?
-- zh: 哪些家乡城镇既有向导又有漂流客？
SELECT HomeTown FROM Guide INTERSECT SELECT HomeTown FROM Paddler;
