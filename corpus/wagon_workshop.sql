-- Freight wagons, their owners, and the repairs done on them in railway workshops.
CREATE TABLE Owner (
  OwnerID INT,
  OwnerName VARCHAR(80),
  Country VARCHAR(40),
  FoundedYear INT,
  ContactEmail VARCHAR(80),
  PRIMARY KEY (OwnerID)
);
CREATE TABLE Wagon (
  WagonNo INT,
  OwnerID INT,
  WagonType VARCHAR(30),
  BuildYear INT,
  TareTonnes DOUBLE,
  MaxLoadTonnes DOUBLE,
  Status VARCHAR(20),
  PRIMARY KEY (WagonNo),
  FOREIGN KEY (OwnerID) REFERENCES Owner (OwnerID)
);
CREATE TABLE Workshop (
  WorkshopID INT,
  WorkshopName VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  TrackCount INT,
  PRIMARY KEY (WorkshopID)
);
CREATE TABLE Repair (
  RepairID INT,
  WagonNo INT,
  WorkshopID INT,
  StartDate DATE,
  EndDate DATE,
  Defect VARCHAR(40),
  Cost DECIMAL(10,2),
  PRIMARY KEY (RepairID),
  FOREIGN KEY (WagonNo) REFERENCES Wagon (WagonNo),
  FOREIGN KEY (WorkshopID) REFERENCES Workshop (WorkshopID)
);
CREATE TABLE SparePart (
  PartID INT,
  PartName VARCHAR(60),
  Maker VARCHAR(60),
  UnitPrice DECIMAL(10,2),
  WeightKg DOUBLE,
  PRIMARY KEY (PartID)
);
CREATE TABLE RepairPart (
  RepairID INT,
  PartID INT,
  Quantity INT,
  PRIMARY KEY (RepairID, PartID),
  FOREIGN KEY (RepairID) REFERENCES Repair (RepairID),
  FOREIGN KEY (PartID) REFERENCES SparePart (PartID)
);

-- en: Show the numbers of the tank wagons built before 1990. Their type is 'Tank'.
-- zh: 列出1990年以前制造、类型为Tank的货车车号。
SELECT WagonNo FROM Wagon WHERE WagonType = 'Tank' AND BuildYear < 1990;

-- en: How many repairs have not ended yet?
-- zh: 还有多少次维修没有结束日期？
SELECT count(*) FROM Repair WHERE EndDate IS NULL;

-- en: Which owners are from Austria or Slovenia? List them alphabetically.
-- zh: 来自Austria或Slovenia的车主有哪些？按名称字母顺序列出。
SELECT OwnerName FROM Owner WHERE Country = 'Austria' OR Country = 'Slovenia' ORDER BY OwnerName;

-- en: What did repairs for a Brake defect cost altogether?
-- zh: 因Brake故障进行的维修总共花了多少钱？
SELECT sum(Cost) FROM Repair WHERE Defect = 'Brake';

-- en: For each type of wagon, what is the average maximum load?
-- zh: 每种类型货车的平均最大载重是多少？
SELECT WagonType, avg(MaxLoadTonnes) FROM Wagon GROUP BY WagonType;

-- en: Name the owner that has the most wagons.
-- zh: 拥有货车数量最多的车主叫什么？
SELECT Owner.OwnerName FROM Owner JOIN Wagon ON Owner.OwnerID = Wagon.OwnerID GROUP BY Owner.OwnerID, Owner.OwnerName ORDER BY count(*) DESC LIMIT 1;

-- en: What is the dearest spare part?
-- zh: 单价最高的备件是什么？
SELECT PartName FROM SparePart ORDER BY UnitPrice DESC LIMIT 1;

-- en: Which parts were used in repairs in Linz?
-- zh: 在Linz的维修中用到了哪些备件？
SELECT SparePart.PartName FROM SparePart JOIN RepairPart ON SparePart.PartID = RepairPart.PartID JOIN Repair ON RepairPart.RepairID = Repair.RepairID JOIN Workshop ON Repair.WorkshopID = Workshop.WorkshopID WHERE Workshop.City = 'Linz';

-- en: Return the names of workshops that have carried out at least 2 repairs.
-- zh: 返回至少做过2次维修的车间名称。
SELECT Workshop.WorkshopName FROM Workshop JOIN Repair ON Workshop.WorkshopID = Repair.WorkshopID GROUP BY Workshop.WorkshopID, Workshop.WorkshopName HAVING count(*) >= 2;

-- en: Which parts have never been fitted in any repair?
-- zh: 有哪些备件从未在维修中使用过？
SELECT PartName FROM SparePart WHERE PartID NOT IN (SELECT PartID FROM RepairPart);

-- en: I'd like the e-mail addresses of the owners whose wagons are Scrapped.
-- zh: 我想要名下有Scrapped货车的车主的电子邮箱。
SELECT Owner.ContactEmail FROM Owner JOIN Wagon ON Owner.OwnerID = Wagon.OwnerID WHERE Wagon.Status = 'Scrapped';

-- en: How many distinct defects have been repaired?
-- zh: 修过的不同故障种类有多少种？
SELECT count(DISTINCT Defect) FROM Repair;

-- en: Which countries have owners as well as workshops?
-- zh: 哪些国家既有车主又有维修车间？
SELECT Country FROM Owner INTERSECT SELECT Country FROM Workshop;

-- en: List the repair ids and costs of repairs dearer than the average one.
-- zh: 列出费用高于平均值的维修编号及其费用。
SELECT RepairID, Cost FROM Repair WHERE Cost > (SELECT avg(Cost) FROM Repair);

-- en: What defect turns up most often?
-- zh: 最常出现的故障是哪种？
SELECT Defect FROM Repair GROUP BY Defect ORDER BY count(*) DESC LIMIT 1;

-- en: Find the workshop and city where wagon 73512 was repaired.
-- zh: 编号73512的货车是在哪个车间、哪个城市维修的？
SELECT Workshop.WorkshopName, Workshop.City FROM Workshop JOIN Repair ON Workshop.WorkshopID = Repair.WorkshopID WHERE Repair.WagonNo = 73512;

-- en: Give the names of owners without a single wagon built after 2010.
-- zh: 给出没有任何2010年以后制造的货车的车主名称。
SELECT OwnerName FROM Owner WHERE OwnerID NOT IN (SELECT OwnerID FROM Wagon WHERE BuildYear > 2010);

-- en: For each owner, tell me the name and the total spent on repairs of its wagons.
-- zh: 给出每个车主的名称以及其货车维修的总花费。
SELECT Owner.OwnerName, sum(Repair.Cost) FROM Owner JOIN Wagon ON Owner.OwnerID = Wagon.OwnerID JOIN Repair ON Wagon.WagonNo = Repair.WagonNo GROUP BY Owner.OwnerID, Owner.OwnerName;

-- en: What are the lightest and the heaviest weight of the parts made by Knorrtek?
-- zh: Knorrtek生产的备件最轻和最重分别是多少公斤？
SELECT min(WeightKg), max(WeightKg) FROM SparePart WHERE Maker = 'Knorrtek';

-- en: Which makers have at least three parts in the catalogue?
-- zh: 哪些制造商在目录中有至少三种备件？
SELECT Maker FROM SparePart GROUP BY Maker HAVING count(*) >= 3;

-- en: Show the three workshops with the most tracks.
-- zh: 列出股道数最多的三个车间。
SELECT WorkshopName FROM Workshop ORDER BY TrackCount DESC LIMIT 3;

-- en: Which wagon types are in use by owners from Poland but not by owners from Hungary?
-- zh: 哪些货车类型Poland的车主拥有而Hungary的车主没有？
SELECT Wagon.WagonType FROM Wagon JOIN Owner ON Wagon.OwnerID = Owner.OwnerID WHERE Owner.Country = 'Poland' EXCEPT SELECT Wagon.WagonType FROM Wagon JOIN Owner ON Wagon.OwnerID = Owner.OwnerID WHERE Owner.Country = 'Hungary';
