-- Ferry companies, ports, vessels, routes and sailings.
CREATE TABLE FerryCompany (
  CompanyId INT,
  CompanyName VARCHAR(50),
  HomePort INT,
  FoundedYear INT,
  PRIMARY KEY (CompanyId),
  FOREIGN KEY (HomePort) REFERENCES Port (PortId)
);
CREATE TABLE Port (
  PortId INT,
  PortName VARCHAR(40),
  IslandName VARCHAR(40),
  Berths INT,
  MaxDraught DOUBLE,
  PRIMARY KEY (PortId)
);
CREATE TABLE Vessel (
  VesselId INT,
  VesselName VARCHAR(40),
  CompanyId INT,
  YearBuilt INT,
  CarDeckSpaces INT,
  PassengerLimit INT,
  SpeedKnots DOUBLE,
  PRIMARY KEY (VesselId),
  FOREIGN KEY (CompanyId) REFERENCES FerryCompany (CompanyId)
);
CREATE TABLE Route (
  RouteId INT,
  OriginPort INT,
  TargetPort INT,
  NauticalMiles DOUBLE,
  Season VARCHAR(12),
  AdultFare DECIMAL(10,2),
  PRIMARY KEY (RouteId),
  FOREIGN KEY (OriginPort) REFERENCES Port (PortId),
  FOREIGN KEY (TargetPort) REFERENCES Port (PortId)
);
CREATE TABLE Sailing (
  SailingId INT,
  RouteId INT,
  VesselId INT,
  Captain VARCHAR(50),
  Departure DATETIME,
  Passengers INT,
  Cars INT,
  Status VARCHAR(12),
  PRIMARY KEY (SailingId),
  FOREIGN KEY (RouteId) REFERENCES Route (RouteId),
  FOREIGN KEY (VesselId) REFERENCES Vessel (VesselId)
);

-- en: Which company operates the Sea Thistle?
-- zh: Sea Thistle号由哪家公司运营？
SELECT FerryCompany.CompanyName FROM FerryCompany JOIN Vessel ON FerryCompany.CompanyId = Vessel.CompanyId WHERE Vessel.VesselName = 'Sea Thistle';

-- en: What ports are there on the island of Morvay?
-- zh: Morvay岛上有哪些港口？
SELECT PortName FROM Port WHERE IslandName = 'Morvay';

-- en: How many sailings were Cancelled?
-- zh: 有多少航次被Cancelled？
SELECT count(*) FROM Sailing WHERE Status = 'Cancelled';

-- en: List all routes as origin port name, target port name and distance in nautical miles.
-- zh: 列出所有航线的始发港名称、目的港名称和海里数。
SELECT origin.PortName, target.PortName, Route.NauticalMiles FROM Route JOIN Port AS origin ON Route.OriginPort = origin.PortId JOIN Port AS target ON Route.TargetPort = target.PortId;

-- en: Fastest vessel, with its speed in knots
-- zh: 航速最快的船及其节数
SELECT VesselName, SpeedKnots FROM Vessel ORDER BY SpeedKnots DESC LIMIT 1;

-- en: What's the average adult fare in each season?
-- zh: 各季节的成人平均票价是多少？
SELECT Season, avg(AdultFare) FROM Route GROUP BY Season;

-- en: Who captained the sailings of the Sea Thistle? Name each captain once.
-- zh: 谁担任过Sea Thistle号的船长？每人只列一次。
SELECT DISTINCT Sailing.Captain FROM Sailing JOIN Vessel ON Sailing.VesselId = Vessel.VesselId WHERE Vessel.VesselName = 'Sea Thistle';

-- en: In which port is Cormorant Lines based?
-- zh: Cormorant Lines的母港是哪里？
SELECT Port.PortName FROM Port JOIN FerryCompany ON Port.PortId = FerryCompany.HomePort WHERE FerryCompany.CompanyName = 'Cormorant Lines';

-- en: Vessels that have made no sailing at all
-- zh: 没有任何航次的船
SELECT VesselName FROM Vessel WHERE VesselId NOT IN (SELECT VesselId FROM Sailing);

-- en: Passengers carried by each vessel in total, with vessel names, greatest first
-- zh: 每艘船运送的乘客总数，列出船名，从多到少
SELECT Vessel.VesselName, sum(Sailing.Passengers) FROM Vessel JOIN Sailing ON Vessel.VesselId = Sailing.VesselId GROUP BY Vessel.VesselId, Vessel.VesselName ORDER BY sum(Sailing.Passengers) DESC;

-- en: Which islands have more than one port?
-- zh: 哪些岛拥有不止一个港口？
SELECT IslandName FROM Port GROUP BY IslandName HAVING count(*) > 1;

-- en: From which port do the most routes start?
-- zh: 始发航线最多的港口是哪个？
SELECT Port.PortName FROM Port JOIN Route ON Port.PortId = Route.OriginPort GROUP BY Port.PortId, Port.PortName ORDER BY count(*) DESC LIMIT 1;

-- en: Names of vessels built before 1985 or able to take over 120 cars
-- zh: 1985年以前建造或车位超过120个的船名
SELECT VesselName FROM Vessel WHERE YearBuilt < 1985 OR CarDeckSpaces > 120;

-- en: What is the longest route going to Tarbet Quay, in nautical miles?
-- zh: 前往Tarbet Quay的最长航线有多少海里？
SELECT max(Route.NauticalMiles) FROM Route JOIN Port ON Route.TargetPort = Port.PortId WHERE Port.PortName = 'Tarbet Quay';

-- en: How many different captains are there?
-- zh: 一共有多少位不同的船长？
SELECT count(DISTINCT Captain) FROM Sailing;

-- en: Vessels carrying more passengers than the average limit, and built since 2000
-- zh: 载客上限高于平均值且2000年以来建造的船
SELECT VesselName FROM Vessel WHERE PassengerLimit > (SELECT avg(PassengerLimit) FROM Vessel) AND YearBuilt >= 2000;

-- en: Which ports serve both as an origin and as a target? Return their ids.
-- zh: 哪些港口既是始发港又是目的港？返回港口编号。
SELECT OriginPort FROM Route INTERSECT SELECT TargetPort FROM Route;

-- en: Captains who had at least 15 sailings that were Delayed
-- zh: 至少有15个航次Delayed的船长
SELECT Captain FROM Sailing WHERE Status = 'Delayed' GROUP BY Captain HAVING count(*) >= 15;

-- en: How many cars were on the sailings leaving from Port Ansel? Total please.
-- zh: 从Port Ansel出发的航次一共载了多少辆车？
SELECT sum(Sailing.Cars) FROM Sailing JOIN Route ON Sailing.RouteId = Route.RouteId JOIN Port ON Route.OriginPort = Port.PortId WHERE Port.PortName = 'Port Ansel';

-- en: Number of vessels per company, by company name
-- zh: 每家公司的船只数量，给出公司名称
SELECT FerryCompany.CompanyName, count(*) FROM FerryCompany JOIN Vessel ON FerryCompany.CompanyId = Vessel.CompanyId GROUP BY FerryCompany.CompanyId, FerryCompany.CompanyName;

-- en: Which status is the most usual one for Winter routes?
-- zh: Winter航线最常见的航次状态是什么？
SELECT Sailing.Status FROM Sailing JOIN Route ON Sailing.RouteId = Route.RouteId WHERE Route.Season = 'Winter' GROUP BY Sailing.Status ORDER BY count(*) DESC LIMIT 1;

-- en: Port with the fewest berths?
-- zh: 泊位最少的港口是哪个？
SELECT PortName FROM Port ORDER BY Berths LIMIT 1;
