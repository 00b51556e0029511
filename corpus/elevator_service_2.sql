-- Elevator maintenance: buildings, elevators, service contracts, mechanics, calls and spare parts.
CREATE TABLE Building (
  BuildingId INT,
  BuildingName VARCHAR(60),
  City VARCHAR(40),
  Floors INT,
  UsageType VARCHAR(20),
  OwnerName VARCHAR(60),
  PRIMARY KEY (BuildingId)
);
CREATE TABLE Elevator (
  ElevatorId INT,
  BuildingId INT,
  Manufacturer VARCHAR(40),
  DriveType VARCHAR(20),
  LoadKg INT,
  Speed DOUBLE,
  InstalledYear INT,
  State VARCHAR(20),
  PRIMARY KEY (ElevatorId),
  FOREIGN KEY (BuildingId) REFERENCES Building (BuildingId)
);
CREATE TABLE Mechanic (
  MechanicId INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  City VARCHAR(40),
  HiredOn DATE,
  HourlyPay DECIMAL(6,2),
  SupervisorId INT,
  PRIMARY KEY (MechanicId),
  FOREIGN KEY (SupervisorId) REFERENCES Mechanic (MechanicId)
);
CREATE TABLE ServiceCall (
  CallNo INT,
  ElevatorId INT,
  MechanicId INT,
  CalledAt DATETIME,
  Problem VARCHAR(40),
  Hours DOUBLE,
  TrappedPersons INT,
  PRIMARY KEY (CallNo),
  FOREIGN KEY (ElevatorId) REFERENCES Elevator (ElevatorId),
  FOREIGN KEY (MechanicId) REFERENCES Mechanic (MechanicId)
);
CREATE TABLE SparePart (
  PartNo VARCHAR(10),
  PartName VARCHAR(40),
  Supplier VARCHAR(40),
  UnitPrice DECIMAL(8,2),
  Stock INT,
  PRIMARY KEY (PartNo)
);
CREATE TABLE PartUsed (
  CallNo INT,
  PartNo VARCHAR(10),
  Quantity INT,
  PRIMARY KEY (CallNo, PartNo),
  FOREIGN KEY (CallNo) REFERENCES ServiceCall (CallNo),
  FOREIGN KEY (PartNo) REFERENCES SparePart (PartNo)
);

-- en: Which problems were reported from Meridian Tower?
-- zh: Meridian Tower报修过哪些问题？
SELECT ServiceCall.Problem FROM ServiceCall JOIN Elevator ON ServiceCall.ElevatorId = Elevator.ElevatorId JOIN Building ON Elevator.BuildingId = Building.BuildingId WHERE Building.BuildingName = 'Meridian Tower';

-- en: Who owns the Meridian Tower?
-- zh: Meridian Tower的业主是谁？
SELECT OwnerName FROM Building WHERE BuildingName = 'Meridian Tower';

-- en: How many Hydraulic elevators are there?
-- zh: Hydraulic电梯有多少部？
SELECT count(*) FROM Elevator WHERE DriveType = 'Hydraulic';

-- en: First and last names of the different mechanics that went to a Hospital.
-- zh: 去过Hospital维修的不同技工的名和姓是什么？
SELECT DISTINCT Mechanic.FirstName, Mechanic.LastName FROM Mechanic JOIN ServiceCall ON Mechanic.MechanicId = ServiceCall.MechanicId JOIN Elevator ON ServiceCall.ElevatorId = Elevator.ElevatorId JOIN Building ON Elevator.BuildingId = Building.BuildingId WHERE Building.UsageType = 'Hospital';

-- en: Which parts did Goran Ilic fit?
-- zh: Goran Ilic更换过哪些零件？
SELECT SparePart.PartName FROM SparePart JOIN PartUsed ON SparePart.PartNo = PartUsed.PartNo JOIN ServiceCall ON PartUsed.CallNo = ServiceCall.CallNo JOIN Mechanic ON ServiceCall.MechanicId = Mechanic.MechanicId WHERE Mechanic.FirstName = 'Goran' AND Mechanic.LastName = 'Ilic';

-- en: Ids of the elevators by Zenlift that are Out of service.
-- zh: Zenlift生产的、目前Out of service的电梯编号有哪些？
SELECT ElevatorId FROM Elevator WHERE Manufacturer = 'Zenlift' AND State = 'Out of service';

-- en: Number of elevators per manufacturer, with the average speed of each maker's elevators.
-- zh: 各制造商的电梯数量和平均速度分别是多少？
SELECT Manufacturer, count(*), avg(Speed) FROM Elevator GROUP BY Manufacturer;

-- en: Which building has the most elevators, and how many does it have?
-- zh: 电梯最多的大楼是哪栋？有多少部？
SELECT Building.BuildingName, count(*) FROM Building JOIN Elevator ON Building.BuildingId = Elevator.BuildingId GROUP BY Building.BuildingId, Building.BuildingName ORDER BY count(*) DESC LIMIT 1;

-- en: The last name of Goran Ilic's supervisor, please.
-- zh: Goran Ilic的主管姓什么？
SELECT T2.LastName FROM Mechanic AS T1 JOIN Mechanic AS T2 ON T1.SupervisorId = T2.MechanicId WHERE T1.FirstName = 'Goran' AND T1.LastName = 'Ilic';

-- en: Parts from Kabelwerk of which fewer than 5 are left, cheapest first.
-- zh: Kabelwerk供应的、库存少于5件的零件，按价格从低到高列出。
SELECT PartName FROM SparePart WHERE Supplier = 'Kabelwerk' AND Stock < 5 ORDER BY UnitPrice;

-- en: How many people in total have been trapped in Graz?
-- zh: Graz的电梯总共困住过多少人？
SELECT sum(ServiceCall.TrappedPersons) FROM ServiceCall JOIN Elevator ON ServiceCall.ElevatorId = Elevator.ElevatorId JOIN Building ON Elevator.BuildingId = Building.BuildingId WHERE Building.City = 'Graz';

-- en: Buildings that have no elevator although they have more than 4 floors.
-- zh: 超过4层却没有电梯的大楼有哪些？
SELECT BuildingName FROM Building WHERE Floors > 4 AND BuildingId NOT IN (SELECT BuildingId FROM Elevator);

-- en: What's the most frequent problem?
-- zh: 最常见的故障是什么？
SELECT Problem FROM ServiceCall GROUP BY Problem ORDER BY count(*) DESC LIMIT 1;

-- en: For each mechanic, last name and the sum of hours spent on Door jam calls.
-- zh: 每位技工处理Door jam一共花了多少小时？列出姓氏。
SELECT Mechanic.LastName, sum(ServiceCall.Hours) FROM Mechanic JOIN ServiceCall ON Mechanic.MechanicId = ServiceCall.MechanicId WHERE ServiceCall.Problem = 'Door jam' GROUP BY Mechanic.MechanicId, Mechanic.LastName;

-- en: The fastest elevator of all: manufacturer and speed.
-- zh: 速度最快的电梯是哪家制造的？速度多少？
SELECT Manufacturer, Speed FROM Elevator ORDER BY Speed DESC LIMIT 1;

-- en: Cities in which we have both a mechanic and an Office building.
-- zh: 哪些城市既有我们的技工，又有Office楼？
SELECT City FROM Mechanic INTERSECT SELECT City FROM Building WHERE UsageType = 'Office';

-- en: Mechanics paid above average: first names, last names.
-- zh: 时薪高于平均的技工名和姓是什么？
SELECT FirstName, LastName FROM Mechanic WHERE HourlyPay > (SELECT avg(HourlyPay) FROM Mechanic);

-- en: In which calls was a Brake pad used? Call numbers and quantity.
-- zh: 哪些维修单用了Brake pad？给出单号和数量。
SELECT PartUsed.CallNo, PartUsed.Quantity FROM PartUsed JOIN SparePart ON PartUsed.PartNo = SparePart.PartNo WHERE SparePart.PartName = 'Brake pad';

-- en: Drive types with more than 15 elevators installed since 2010.
-- zh: 2010年以来安装数超过15部的驱动类型有哪些？
SELECT DriveType FROM Elevator WHERE InstalledYear >= 2010 GROUP BY DriveType HAVING count(*) > 15;

-- en: How many different suppliers do our spare parts come from, and what is the average unit price?
-- zh: 我们的备件来自多少家不同的供应商？平均单价是多少？
SELECT count(DISTINCT Supplier), avg(UnitPrice) FROM SparePart;

-- en: Manufacturers of elevators in Linz whose products are not found in Graz.
-- zh: 哪些制造商的电梯在Linz有，而在Graz没有？
SELECT Elevator.Manufacturer FROM Elevator JOIN Building ON Elevator.BuildingId = Building.BuildingId WHERE Building.City = 'Linz' EXCEPT SELECT Elevator.Manufacturer FROM Elevator JOIN Building ON Elevator.BuildingId = Building.BuildingId WHERE Building.City = 'Graz';

-- en: Names of the mechanics (first and last) hired from 2022-01-01 to 2022-12-31.
-- zh: 2022-01-01至2022-12-31之间入职的技工名和姓是什么？
SELECT FirstName, LastName FROM Mechanic WHERE HiredOn BETWEEN '2022-01-01' AND '2022-12-31';
