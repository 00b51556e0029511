-- Winter service on roads: salt depots, gritter trucks, drivers, routes and gritting runs.
CREATE TABLE Depot (
  DepotId INT,
  DepotName VARCHAR(40),
  County VARCHAR(40),
  SaltCapacityT INT,
  PRIMARY KEY (DepotId)
);
CREATE TABLE Gritter (
  GritterId INT,
  Nickname VARCHAR(40),
  HopperM3 DOUBLE,
  BoughtYear INT,
  DepotId INT,
  PRIMARY KEY (GritterId),
  FOREIGN KEY (DepotId) REFERENCES Depot (DepotId)
);
CREATE TABLE Route (
  RouteCode VARCHAR(8),
  Priority INT,
  LengthKm DOUBLE,
  DepotId INT,
  PRIMARY KEY (RouteCode),
  FOREIGN KEY (DepotId) REFERENCES Depot (DepotId)
);
CREATE TABLE Run (
  RunId INT,
  GritterId INT,
  RouteCode VARCHAR(8),
  Driver VARCHAR(50),
  RunDate DATE,
  SaltKg INT,
  RoadTemp DOUBLE,
  PRIMARY KEY (RunId),
  FOREIGN KEY (GritterId) REFERENCES Gritter (GritterId),
  FOREIGN KEY (RouteCode) REFERENCES Route (RouteCode)
);

-- en: How many gritters are there?
-- zh: 一共有多少辆撒盐车？
SELECT count(*) FROM Gritter;

-- en: Which depots are in Fife?
-- zh: Fife有哪些养护站？
SELECT DepotName FROM Depot WHERE County = 'Fife';

-- en: Which depot can hold the most salt?
-- zh: 储盐量最大的养护站是哪个？
SELECT DepotName FROM Depot ORDER BY SaltCapacityT DESC LIMIT 1;

-- en: Which depot can hold the least salt?
-- zh: 储盐量最小的养护站是哪个？
SELECT DepotName FROM Depot ORDER BY SaltCapacityT LIMIT 1;

-- en: Give the length of all priority 1 routes together.
-- zh: 优先级为1的路线总长是多少？
SELECT sum(LengthKm) FROM Route WHERE Priority = 1;

-- en: What was the coldest road surface ever recorded on a run?
-- zh: 作业时记录到的最低路面温度是多少？
SELECT min(RoadTemp) FROM Run;

-- en: Trucks kept at Glenrothes, with the year each was purchased.
-- zh: 停放在Glenrothes的撒盐车及其购置年份。
SELECT Gritter.Nickname, Gritter.BoughtYear FROM Gritter JOIN Depot ON Gritter.DepotId = Depot.DepotId WHERE Depot.DepotName = 'Glenrothes';

-- en: How many gritters does each depot keep?
-- zh: 每个养护站有多少辆撒盐车？
SELECT Depot.DepotName, count(*) FROM Depot JOIN Gritter ON Depot.DepotId = Gritter.DepotId GROUP BY Depot.DepotId, Depot.DepotName;

-- en: How many runs has each driver done?
-- zh: 每位司机各出车多少次？
SELECT Driver, count(*) FROM Run GROUP BY Driver;

-- en: Which driver has been out most often?
-- zh: 出车次数最多的司机是谁？
SELECT Driver FROM Run GROUP BY Driver ORDER BY count(*) DESC LIMIT 1;

-- en: Who drove Salty Dog on 2024-01-12?
-- zh: 2024-01-12是谁驾驶Salty Dog？
SELECT Run.Driver FROM Run JOIN Gritter ON Run.GritterId = Gritter.GritterId WHERE Gritter.Nickname = 'Salty Dog' AND Run.RunDate = '2024-01-12';

-- en: How much salt has each gritter spread in total?
-- zh: 每辆撒盐车总共撒了多少盐？
SELECT Gritter.Nickname, sum(Run.SaltKg) FROM Gritter JOIN Run ON Gritter.GritterId = Run.GritterId GROUP BY Gritter.GritterId, Gritter.Nickname;

-- en: Which counties have roads of priority 3?
-- zh: 哪些郡有优先级为3的路线？
SELECT Depot.County FROM Depot JOIN Route ON Depot.DepotId = Route.DepotId WHERE Route.Priority = 3;

-- en: Routes that have not been gritted even once.
-- zh: 一次都没有撒过盐的路线。
SELECT RouteCode FROM Route WHERE RouteCode NOT IN (SELECT RouteCode FROM Run);

-- en: What different drivers have driven a truck from Cupar depot?
-- zh: 有哪些不同的司机开过Cupar养护站的车？
SELECT DISTINCT Run.Driver FROM Run JOIN Gritter ON Run.GritterId = Gritter.GritterId JOIN Depot ON Gritter.DepotId = Depot.DepotId WHERE Depot.DepotName = 'Cupar';

-- en: Which routes are longer than the average route?
-- zh: 哪些路线比平均路线更长？
SELECT RouteCode FROM Route WHERE LengthKm > (SELECT avg(LengthKm) FROM Route);

-- en: Which gritters went out below -8 degrees?
-- zh: 哪些撒盐车在低于-8度时出过车？
SELECT Gritter.Nickname FROM Gritter JOIN Run ON Gritter.GritterId = Run.GritterId WHERE Run.RoadTemp < -8;

-- en: Depots with at least 5 routes.
-- zh: 至少负责5条路线的养护站。
SELECT Depot.DepotName FROM Depot JOIN Route ON Depot.DepotId = Route.DepotId GROUP BY Depot.DepotId, Depot.DepotName HAVING count(*) >= 5;

-- en: How many runs were made between 2023-12-01 and 2023-12-31?
-- zh: 2023-12-01到2023-12-31之间出车多少次？
SELECT count(*) FROM Run WHERE RunDate BETWEEN '2023-12-01' AND '2023-12-31';

-- en: Average amount of salt used per route on the roads served from Cupar.
-- zh: 由Cupar负责的各条路线平均每次用盐多少？
SELECT Run.RouteCode, avg(Run.SaltKg) FROM Run JOIN Route ON Run.RouteCode = Route.RouteCode JOIN Depot ON Route.DepotId = Depot.DepotId WHERE Depot.DepotName = 'Cupar' GROUP BY Run.RouteCode;

-- en: Drivers who have been on route A91 but not on route B940.
-- zh: 跑过A91路线但没跑过B940路线的司机。
SELECT Driver FROM Run WHERE RouteCode = 'A91' EXCEPT SELECT Driver FROM Run WHERE RouteCode = 'B940';

-- en: The five newest trucks and their hopper sizes.
-- zh: 最新购置的五辆车及其料斗容积。
SELECT Nickname, HopperM3 FROM Gritter ORDER BY BoughtYear DESC LIMIT 5;
