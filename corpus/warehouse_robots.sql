-- Robots working in warehouses, their models, tasks and breakdowns.
CREATE TABLE RobotModel (
  ModelCode VARCHAR(12),
  ModelName VARCHAR(40),
  Manufacturer VARCHAR(40),
  Kind VARCHAR(30),
  PayloadKg INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (ModelCode)
);
CREATE TABLE Warehouse (
  WarehouseID INT,
  WarehouseName VARCHAR(50),
  City VARCHAR(40),
  AreaM2 INT,
  Manager VARCHAR(50),
  PRIMARY KEY (WarehouseID)
);
CREATE TABLE Robot (
  RobotID INT,
  Nickname VARCHAR(30),
  ModelCode VARCHAR(12),
  WarehouseID INT,
  BoughtYear INT,
  Status VARCHAR(20),
  BatteryPct INT,
  PRIMARY KEY (RobotID),
  FOREIGN KEY (ModelCode) REFERENCES RobotModel (ModelCode),
  FOREIGN KEY (WarehouseID) REFERENCES Warehouse (WarehouseID)
);
CREATE TABLE Mission (
  MissionID INT,
  RobotID INT,
  MissionType VARCHAR(30),
  StartTime DATETIME,
  Minutes INT,
  Pallets INT,
  PRIMARY KEY (MissionID),
  FOREIGN KEY (RobotID) REFERENCES Robot (RobotID)
);
CREATE TABLE Breakdown (
  BreakdownID INT,
  RobotID INT,
  BrokeOn DATE,
  Cause VARCHAR(40),
  RepairCost DECIMAL(10,2),
  Mechanic VARCHAR(50),
  PRIMARY KEY (BreakdownID),
  FOREIGN KEY (RobotID) REFERENCES Robot (RobotID)
);

-- en: How many robots are Charging?
-- zh: 有多少台机器人正在Charging？
SELECT count(*) FROM Robot WHERE Status = 'Charging';

-- en: What are the nicknames of the robots with a battery below 20 percent, from the emptiest up?
-- zh: 电量低于20%的机器人昵称是什么？从电量最低的开始排列。
SELECT Nickname FROM Robot WHERE BatteryPct < 20 ORDER BY BatteryPct ASC;

-- en: Which models does Kivnon make?
-- zh: Kivnon生产哪些型号？
SELECT ModelName FROM RobotModel WHERE Manufacturer = 'Kivnon';

-- en: What is the average repair cost of breakdowns caused by Sensor Fault?
-- zh: 由Sensor Fault引起的故障平均维修费是多少？
SELECT avg(RepairCost) FROM Breakdown WHERE Cause = 'Sensor Fault';

-- en: How many pallets were moved in missions of type Inbound?
-- zh: Inbound类任务共搬运了多少托盘？
SELECT sum(Pallets) FROM Mission WHERE MissionType = 'Inbound';

-- en: What is the heaviest payload that any model can carry, and what is the lightest?
-- zh: 各型号的最大载重和最小载重分别是多少？
SELECT max(PayloadKg), min(PayloadKg) FROM RobotModel;

-- en: For each manufacturer, what is the average price of its models?
-- zh: 每家制造商的型号平均价格是多少？
SELECT Manufacturer, avg(Price) FROM RobotModel GROUP BY Manufacturer;

-- en: What is the most frequent cause of breakdowns?
-- zh: 最常见的故障原因是什么？
SELECT Cause FROM Breakdown GROUP BY Cause ORDER BY count(*) DESC LIMIT 1;

-- en: In which years were more than ten robots bought?
-- zh: 哪些年份购入的机器人超过十台？
SELECT BoughtYear FROM Robot GROUP BY BoughtYear HAVING count(*) > 10;

-- en: Which warehouse is the largest, and who is in charge of it?
-- zh: 面积最大的仓库是哪个，由谁负责？
SELECT WarehouseName, Manager FROM Warehouse ORDER BY AreaM2 DESC LIMIT 1;

-- en: What are the nicknames of the robots in Tilburg?
-- zh: 在Tilburg的机器人有哪些昵称？
SELECT Robot.Nickname FROM Robot JOIN Warehouse ON Robot.WarehouseID = Warehouse.WarehouseID WHERE Warehouse.City = 'Tilburg';

-- en: How many robots does each warehouse have? Show the warehouse names too.
-- zh: 每个仓库各有多少台机器人？请同时显示仓库名称。
SELECT Warehouse.WarehouseName, count(*) FROM Warehouse JOIN Robot ON Warehouse.WarehouseID = Robot.WarehouseID GROUP BY Warehouse.WarehouseID, Warehouse.WarehouseName;

-- en: Which model is used by the most robots?
-- zh: 哪个型号的机器人数量最多？
SELECT RobotModel.ModelName FROM RobotModel JOIN Robot ON RobotModel.ModelCode = Robot.ModelCode GROUP BY RobotModel.ModelCode, RobotModel.ModelName ORDER BY count(*) DESC LIMIT 1;

-- en: On what days did the robot Bolt break down, and who repaired it?
-- zh: 机器人Bolt在哪些日子出过故障，由谁维修？
SELECT Breakdown.BrokeOn, Breakdown.Mechanic FROM Breakdown JOIN Robot ON Breakdown.RobotID = Robot.RobotID WHERE Robot.Nickname = 'Bolt';

-- en: What is the total repair cost of the robots in the North Dock warehouse?
-- zh: North Dock仓库的机器人维修费总计多少？
SELECT sum(Breakdown.RepairCost) FROM Breakdown JOIN Robot ON Breakdown.RobotID = Robot.RobotID JOIN Warehouse ON Robot.WarehouseID = Warehouse.WarehouseID WHERE Warehouse.WarehouseName = 'North Dock';

-- en: Which robots of kind Forklift are Idle? Give their nicknames and warehouses.
-- zh: 哪些Forklift类机器人处于Idle状态？给出昵称和所在仓库。
SELECT Robot.Nickname, Warehouse.WarehouseName FROM Robot JOIN RobotModel ON Robot.ModelCode = RobotModel.ModelCode JOIN Warehouse ON Robot.WarehouseID = Warehouse.WarehouseID WHERE RobotModel.Kind = 'Forklift' AND Robot.Status = 'Idle';

-- en: For each kind of robot, what is the average length of a mission in minutes?
-- zh: 每种类别的机器人平均每次任务耗时多少分钟？
SELECT RobotModel.Kind, avg(Mission.Minutes) FROM RobotModel JOIN Robot ON RobotModel.ModelCode = Robot.ModelCode JOIN Mission ON Robot.RobotID = Mission.RobotID GROUP BY RobotModel.Kind;

-- en: Which robots have broken down at least twice?
-- zh: 哪些机器人至少出过两次故障？
SELECT Robot.Nickname FROM Robot JOIN Breakdown ON Robot.RobotID = Breakdown.RobotID GROUP BY Robot.RobotID, Robot.Nickname HAVING count(*) >= 2;

-- en: Who manages the warehouse where the robot Pixie works?
-- zh: 机器人Pixie所在的仓库由谁管理？
SELECT Warehouse.Manager FROM Warehouse JOIN Robot ON Warehouse.WarehouseID = Robot.WarehouseID WHERE Robot.Nickname = 'Pixie';

-- en: Which cities have robots that are Retired and robots that are Active?
-- zh: 哪些城市既有Retired的机器人又有Active的机器人？
SELECT Warehouse.City FROM Warehouse JOIN Robot ON Warehouse.WarehouseID = Robot.WarehouseID WHERE Robot.Status = 'Retired' INTERSECT SELECT Warehouse.City FROM Warehouse JOIN Robot ON Warehouse.WarehouseID = Robot.WarehouseID WHERE Robot.Status = 'Active';

-- en: Which robots have not had any breakdown?
-- zh: 哪些机器人从未发生故障？
SELECT Nickname FROM Robot WHERE RobotID NOT IN (SELECT RobotID FROM Breakdown);

-- en: Find the model names and prices of the models that are dearer than the average one.
-- zh: 找出价格高于平均值的型号名称和价格。
SELECT ModelName, Price FROM RobotModel WHERE Price > (SELECT avg(Price) FROM RobotModel);
