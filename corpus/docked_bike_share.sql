-- A docked bicycle sharing scheme: stations, bikes, subscribers, trips and repairs.
CREATE TABLE DockStation (
  stationId INT,
  stationName VARCHAR(60),
  district VARCHAR(40),
  capacity INT,
  installedOn DATE,
  PRIMARY KEY (stationId)
);
CREATE TABLE Bike (
  bikeId INT,
  model VARCHAR(40),
  bikeType VARCHAR(20),
  purchaseDate DATE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (bikeId)
);
CREATE TABLE Subscriber (
  subscriberId INT,
  fullName VARCHAR(60),
  gender VARCHAR(10),
  birthYear INT,
  district VARCHAR(40),
  planName VARCHAR(30),
  joinedOn DATE,
  PRIMARY KEY (subscriberId)
);
CREATE TABLE Trip (
  tripId INT,
  bikeId INT,
  subscriberId INT,
  fromStation INT,
  toStation INT,
  startedAt DATETIME,
  durationMin INT,
  distanceKm DOUBLE,
  PRIMARY KEY (tripId),
  FOREIGN KEY (bikeId) REFERENCES Bike (bikeId),
  FOREIGN KEY (subscriberId) REFERENCES Subscriber (subscriberId),
  FOREIGN KEY (fromStation) REFERENCES DockStation (stationId),
  FOREIGN KEY (toStation) REFERENCES DockStation (stationId)
);
CREATE TABLE BikeRepair (
  repairId INT,
  bikeId INT,
  part VARCHAR(40),
  cost DECIMAL(10,2),
  repairDate DATE,
  PRIMARY KEY (repairId),
  FOREIGN KEY (bikeId) REFERENCES Bike (bikeId)
);

-- en: Which stations are in Old Harbour?
-- zh: Old Harbour有哪些站点？
SELECT stationName FROM DockStation WHERE district = 'Old Harbour';

-- en: Which subscribers live in Old Harbour?
-- zh: 哪些用户住在Old Harbour？
SELECT fullName FROM Subscriber WHERE district = 'Old Harbour';

-- en: Names of the people on the Student plan who joined after 2023-09-01, sorted by name.
-- zh: 2023-09-01之后加入且使用Student套餐的用户有哪些？按姓名排序。
SELECT fullName FROM Subscriber WHERE planName = 'Student' AND joinedOn > '2023-09-01' ORDER BY fullName;

-- en: How many bikes are Missing?
-- zh: 状态为Missing的单车有几辆？
SELECT count(*) FROM Bike WHERE status = 'Missing';

-- en: How many different models of bike do we own?
-- zh: 我们有多少种不同型号的单车？
SELECT count(DISTINCT model) FROM Bike;

-- en: What's the average trip in minutes?
-- zh: 平均一次骑行多少分钟？
SELECT avg(durationMin) FROM Trip;

-- en: What's the average trip in kilometres?
-- zh: 平均一次骑行多少公里？
SELECT avg(distanceKm) FROM Trip;

-- en: Give the number of subscribers for every plan.
-- zh: 给出每种套餐的用户数。
SELECT planName, count(*) FROM Subscriber GROUP BY planName;

-- en: Which part is replaced most often in repairs?
-- zh: 维修中最常出现的部件是哪个？
SELECT part FROM BikeRepair GROUP BY part ORDER BY count(*) DESC LIMIT 1;

-- en: On which part has the most repair money been spent?
-- zh: 维修花费总额最高的是哪个部件？
SELECT part FROM BikeRepair GROUP BY part ORDER BY sum(cost) DESC LIMIT 1;

-- en: Districts whose stations together hold more than 100 bikes in capacity.
-- zh: 站点总容量超过100的街区有哪些？
SELECT district FROM DockStation GROUP BY district HAVING sum(capacity) > 100;

-- en: The biggest station by capacity is which?
-- zh: 容量最大的站点是哪个？
SELECT stationName FROM DockStation ORDER BY capacity DESC LIMIT 1;

-- en: Show the models of the three dearest bikes.
-- zh: 显示最贵的三辆单车的型号。
SELECT model FROM Bike ORDER BY price DESC LIMIT 3;

-- en: From which station did the longest ride by distance start?
-- zh: 距离最长的那次骑行是从哪个站点出发的？
SELECT DockStation.stationName FROM Trip JOIN DockStation ON Trip.fromStation = DockStation.stationId ORDER BY Trip.distanceKm DESC LIMIT 1;

-- en: At which station did the longest ride by distance end?
-- zh: 距离最长的那次骑行在哪个站点结束？
SELECT DockStation.stationName FROM Trip JOIN DockStation ON Trip.toStation = DockStation.stationId ORDER BY Trip.distanceKm DESC LIMIT 1;

-- en: Which bike models has Noor Haddad ridden (each once, distinct)?
-- zh: Noor Haddad骑过哪些不同型号的单车？
SELECT DISTINCT Bike.model FROM Subscriber JOIN Trip ON Subscriber.subscriberId = Trip.subscriberId JOIN Bike ON Trip.bikeId = Bike.bikeId WHERE Subscriber.fullName = 'Noor Haddad';

-- en: For each station, tell me its name and how many trips began there.
-- zh: 每个站点出发的骑行各有多少次？给出站点名称和次数。
SELECT DockStation.stationName, count(*) FROM DockStation JOIN Trip ON DockStation.stationId = Trip.fromStation GROUP BY DockStation.stationId, DockStation.stationName;

-- en: Who has made the most trips?
-- zh: 骑行次数最多的用户是谁？
SELECT Subscriber.fullName FROM Subscriber JOIN Trip ON Subscriber.subscriberId = Trip.subscriberId GROUP BY Subscriber.subscriberId, Subscriber.fullName ORDER BY count(*) DESC LIMIT 1;

-- en: List the repair dates and costs for electric bikes (bikeType electric).
-- zh: 列出electric类型单车的维修日期和费用。
SELECT BikeRepair.repairDate, BikeRepair.cost FROM Bike JOIN BikeRepair ON Bike.bikeId = BikeRepair.bikeId WHERE Bike.bikeType = 'electric';

-- en: Ids of bikes that have never been repaired?
-- zh: 从未维修过的单车编号有哪些？
SELECT bikeId FROM Bike WHERE bikeId NOT IN (SELECT bikeId FROM BikeRepair);

-- en: Which stations have a capacity smaller than average?
-- zh: 哪些站点的容量低于平均值？
SELECT stationName FROM DockStation WHERE capacity < (SELECT avg(capacity) FROM DockStation);

-- en: Stations where trips have ended but never started.
-- zh: 只有骑行到达、从未有骑行出发的站点有哪些？
SELECT stationName FROM DockStation WHERE stationId IN (SELECT toStation FROM Trip) AND stationId NOT IN (SELECT fromStation FROM Trip);
