-- Barges on inland waterways: skippers, barges, river ports and voyages.
CREATE TABLE Skipper (
  SkipperID INT,
  Name VARCHAR(50),
  HomePort VARCHAR(40),
  Nationality VARCHAR(30),
  BirthYear INT,
  LicenceYear INT,
  PRIMARY KEY (SkipperID)
);
CREATE TABLE Barge (
  BargeID INT,
  Name VARCHAR(50),
  OwnerID INT,
  Type VARCHAR(30),
  BuildYear INT,
  CapacityTonnes DOUBLE,
  LengthM DOUBLE,
  PRIMARY KEY (BargeID),
  FOREIGN KEY (OwnerID) REFERENCES Skipper (SkipperID)
);
CREATE TABLE RiverPort (
  PortID INT,
  Name VARCHAR(40),
  River VARCHAR(30),
  Country VARCHAR(30),
  Cranes INT,
  PRIMARY KEY (PortID)
);
CREATE TABLE Voyage (
  VoyageID INT,
  BargeID INT,
  SkipperID INT,
  LoadPortID INT,
  UnloadPortID INT,
  Cargo VARCHAR(40),
  Tonnes DOUBLE,
  DepartDate DATE,
  Freight DECIMAL(10,2),
  PRIMARY KEY (VoyageID),
  FOREIGN KEY (BargeID) REFERENCES Barge (BargeID),
  FOREIGN KEY (SkipperID) REFERENCES Skipper (SkipperID),
  FOREIGN KEY (LoadPortID) REFERENCES RiverPort (PortID),
  FOREIGN KEY (UnloadPortID) REFERENCES RiverPort (PortID)
);

-- en: Who owns the barge Marietta?
-- zh: 驳船Marietta的船东是谁？
SELECT Skipper.Name FROM Skipper JOIN Barge ON Skipper.SkipperID = Barge.OwnerID WHERE Barge.Name = 'Marietta';

-- en: Who has steered the barge Marietta on a voyage? List distinct names.
-- zh: 哪些不同的船长曾驾驶驳船Marietta航行？
SELECT DISTINCT Skipper.Name FROM Skipper JOIN Voyage ON Skipper.SkipperID = Voyage.SkipperID JOIN Barge ON Voyage.BargeID = Barge.BargeID WHERE Barge.Name = 'Marietta';

-- en: Which barge is the longest?
-- zh: 最长的驳船是哪艘？
SELECT Name FROM Barge ORDER BY LengthM DESC LIMIT 1;

-- en: Which barge can carry the most?
-- zh: 载重能力最大的驳船是哪艘？
SELECT Name FROM Barge ORDER BY CapacityTonnes DESC LIMIT 1;

-- en: List the ports along the Danube together with the number of cranes.
-- zh: 列出Danube沿岸的港口及其起重机数量。
SELECT Name, Cranes FROM RiverPort WHERE River = 'Danube';

-- en: Which skippers are Belgian and got their licence before 1990?
-- zh: 哪些Belgian船长在1990年之前取得执照？
SELECT Name FROM Skipper WHERE Nationality = 'Belgian' AND LicenceYear < 1990;

-- en: Show cargo and tonnage of voyages departing between 2021-04-01 and 2021-04-30.
-- zh: 显示2021-04-01至2021-04-30之间出发的航次的货物和吨数。
SELECT Cargo, Tonnes FROM Voyage WHERE DepartDate BETWEEN '2021-04-01' AND '2021-04-30';

-- en: How many voyages carried Gravel?
-- zh: 运送Gravel的航次有多少？
SELECT count(*) FROM Voyage WHERE Cargo = 'Gravel';

-- en: How many tonnes of Gravel were carried?
-- zh: 一共运送了多少吨Gravel？
SELECT sum(Tonnes) FROM Voyage WHERE Cargo = 'Gravel';

-- en: What's the mean freight earned on a voyage?
-- zh: 每个航次的平均运费是多少？
SELECT avg(Freight) FROM Voyage;

-- en: How many ports are there on every river?
-- zh: 每条河上各有多少个港口？
SELECT River, count(*) FROM RiverPort GROUP BY River;

-- en: Which type of barge is the most common?
-- zh: 最常见的驳船类型是什么？
SELECT Type FROM Barge GROUP BY Type ORDER BY count(*) DESC LIMIT 1;

-- en: Nationalities with more than 5 skippers.
-- zh: 船长人数超过5人的国籍有哪些？
SELECT Nationality FROM Skipper GROUP BY Nationality HAVING count(*) > 5;

-- en: What cargoes were loaded at Duisburg?
-- zh: 在Duisburg装过哪些货？
SELECT Voyage.Cargo FROM Voyage JOIN RiverPort ON Voyage.LoadPortID = RiverPort.PortID WHERE RiverPort.Name = 'Duisburg';

-- en: How many trips has each barge made? Give the barge name and the number.
-- zh: 每艘驳船各跑了多少个航次？给出船名和次数。
SELECT Barge.Name, count(*) FROM Barge JOIN Voyage ON Barge.BargeID = Voyage.BargeID GROUP BY Barge.BargeID, Barge.Name;

-- en: In which port has the most freight by weight been unloaded?
-- zh: 卸货总吨数最多的是哪个港口？
SELECT RiverPort.Name FROM RiverPort JOIN Voyage ON RiverPort.PortID = Voyage.UnloadPortID GROUP BY RiverPort.PortID, RiverPort.Name ORDER BY sum(Voyage.Tonnes) DESC LIMIT 1;

-- en: For each voyage, give its departure date, the barge and the port of unloading.
-- zh: 给出每个航次的出发日期、驳船名和卸货港。
SELECT Voyage.DepartDate, Barge.Name, RiverPort.Name FROM Voyage JOIN Barge ON Voyage.BargeID = Barge.BargeID JOIN RiverPort ON Voyage.UnloadPortID = RiverPort.PortID;

-- en: Skippers owning at least two barges, please.
-- zh: 请列出至少拥有两艘驳船的船长。
SELECT Skipper.Name FROM Skipper JOIN Barge ON Skipper.SkipperID = Barge.OwnerID GROUP BY Skipper.SkipperID, Skipper.Name HAVING count(*) >= 2;

-- en: Which skippers own no barge?
-- zh: 哪些船长没有自己的驳船？
SELECT Name FROM Skipper WHERE SkipperID NOT IN (SELECT OwnerID FROM Barge);

-- en: Which barges are older than the average barge (built earlier)?
-- zh: 哪些驳船比平均建造年份更早？
SELECT Name FROM Barge WHERE BuildYear < (SELECT avg(BuildYear) FROM Barge);

-- en: Name the barges that have carried Scrap Metal.
-- zh: 运过Scrap Metal的驳船有哪些？
SELECT Name FROM Barge WHERE BargeID IN (SELECT BargeID FROM Voyage WHERE Cargo = 'Scrap Metal');

-- en: Which cargoes were carried both before 2019-01-01 and after 2023-01-01?
-- zh: 哪些货物既在2019-01-01之前运过，又在2023-01-01之后运过？
SELECT Cargo FROM Voyage WHERE DepartDate < '2019-01-01' INTERSECT SELECT Cargo FROM Voyage WHERE DepartDate > '2023-01-01';
