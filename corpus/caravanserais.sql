-- Caravanserais along the old trade roads, the caravans that halted there and the goods that they carried.
CREATE TABLE TradeRoad (
  RoadId INT,
  Headline VARCHAR(60),
  StartsAt VARCHAR(40),
  EndsAt VARCHAR(40),
  LengthLeagues DOUBLE,
  PRIMARY KEY (RoadId)
);
CREATE TABLE Caravanserai (
  InnId INT,
  Designation VARCHAR(50),
  RoadId INT,
  Builder VARCHAR(50),
  BuiltYear INT,
  Chambers INT,
  Wells INT,
  Upkeep VARCHAR(20),
  PRIMARY KEY (InnId),
  FOREIGN KEY (RoadId) REFERENCES TradeRoad (RoadId)
);
CREATE TABLE Caravan (
  CaravanId INT,
  Leader VARCHAR(50),
  HomeCity VARCHAR(40),
  Camels INT,
  Guards INT,
  YearFormed INT,
  PRIMARY KEY (CaravanId)
);
CREATE TABLE Halt (
  HaltId INT,
  CaravanId INT,
  InnId INT,
  ArrivalYear INT,
  Nights INT,
  TollPaid DECIMAL(8,2),
  PRIMARY KEY (HaltId),
  FOREIGN KEY (CaravanId) REFERENCES Caravan (CaravanId),
  FOREIGN KEY (InnId) REFERENCES Caravanserai (InnId)
);
CREATE TABLE Cargo (
  CaravanId INT,
  Ware VARCHAR(30),
  Bales INT,
  ValueDinars DECIMAL(10,2),
  PRIMARY KEY (CaravanId, Ware),
  FOREIGN KEY (CaravanId) REFERENCES Caravan (CaravanId)
);

-- en: Which caravanserais lie in Ruins today?
-- zh: 如今已成Ruins的商队客栈有哪些？
SELECT Designation FROM Caravanserai WHERE Upkeep = 'Ruins';

-- en: Which caravanserais stand on the road Salt Way?
-- zh: Salt Way商路上有哪些商队客栈？
SELECT Caravanserai.Designation FROM Caravanserai JOIN TradeRoad ON Caravanserai.RoadId = TradeRoad.RoadId WHERE TradeRoad.Headline = 'Salt Way';

-- en: What wares did the caravan led by Yusuf Dara carry?
-- zh: Yusuf Dara率领的商队运送了哪些货物？
SELECT Cargo.Ware FROM Cargo JOIN Caravan ON Cargo.CaravanId = Caravan.CaravanId WHERE Caravan.Leader = 'Yusuf Dara';

-- en: How many caravans set out from Mirhan with more than 100 camels?
-- zh: 来自Mirhan、骆驼超过100头的商队有多少支？
SELECT count(*) FROM Caravan WHERE HomeCity = 'Mirhan' AND Camels > 100;

-- en: Which caravanserai has the most chambers?
-- zh: 房间最多的商队客栈是哪座？
SELECT Designation FROM Caravanserai ORDER BY Chambers DESC LIMIT 1;

-- en: For each ware, what is the total number of bales?
-- zh: 每种货物的总包数是多少？
SELECT Ware, sum(Bales) FROM Cargo GROUP BY Ware;

-- en: How many halts have been recorded at each caravanserai?
-- zh: 每座商队客栈各有多少次停留记录？
SELECT Caravanserai.Designation, count(*) FROM Caravanserai JOIN Halt ON Caravanserai.InnId = Halt.InnId GROUP BY Caravanserai.InnId, Caravanserai.Designation;

-- en: Which roads start at Sarbaz and are longer than 200 leagues?
-- zh: 从Sarbaz出发、长度超过200里格的商路有哪些？
SELECT Headline FROM TradeRoad WHERE StartsAt = 'Sarbaz' AND LengthLeagues > 200;

-- en: At which caravanserais did caravans laden with Saffron halt?
-- zh: 载有Saffron的商队在哪些商队客栈停留过？
SELECT Caravanserai.Designation FROM Caravanserai JOIN Halt ON Caravanserai.InnId = Halt.InnId JOIN Cargo ON Halt.CaravanId = Cargo.CaravanId WHERE Cargo.Ware = 'Saffron';

-- en: Which caravanserais were never visited by a caravan?
-- zh: 哪些商队客栈从未有商队到访？
SELECT Designation FROM Caravanserai WHERE InnId NOT IN (SELECT InnId FROM Halt);

-- en: What is the average toll paid for a stay of more than three nights?
-- zh: 停留超过三晚的平均通行费是多少？
SELECT avg(TollPaid) FROM Halt WHERE Nights > 3;

-- en: Which cities are both the start of one road and the end of another?
-- zh: 哪些城市既是某条商路的起点，又是另一条商路的终点？
SELECT StartsAt FROM TradeRoad INTERSECT SELECT EndsAt FROM TradeRoad;

-- en: Who built the caravanserai at which the caravan of Leila Anush halted in 1421?
-- zh: Leila Anush的商队1421年停留的商队客栈是谁建造的？
SELECT Caravanserai.Builder FROM Caravanserai JOIN Halt ON Caravanserai.InnId = Halt.InnId JOIN Caravan ON Halt.CaravanId = Caravan.CaravanId WHERE Caravan.Leader = 'Leila Anush' AND Halt.ArrivalYear = 1421;

-- en: Which builders put up at least two caravanserais?
-- zh: 哪些建造者至少修建了两座商队客栈？
SELECT Builder FROM Caravanserai GROUP BY Builder HAVING count(*) >= 2;

-- en: Which road has the most caravanserais?
-- zh: 商队客栈最多的商路是哪条？
SELECT TradeRoad.Headline FROM TradeRoad JOIN Caravanserai ON TradeRoad.RoadId = Caravanserai.RoadId GROUP BY TradeRoad.RoadId, TradeRoad.Headline ORDER BY count(*) DESC LIMIT 1;

-- en: What was the most valuable cargo of Silk, and what was the least valuable?
-- zh: Silk货物的最高价值和最低价值各是多少第纳尔？
SELECT max(ValueDinars), min(ValueDinars) FROM Cargo WHERE Ware = 'Silk';

-- en: Which caravanserais built between 1200 and 1350 have more wells than the average?
-- zh: 建于1200年至1350年之间、水井数量多于平均值的商队客栈有哪些？
SELECT Designation FROM Caravanserai WHERE BuiltYear BETWEEN 1200 AND 1350 AND Wells > (SELECT avg(Wells) FROM Caravanserai);

-- en: Who led the caravan that stayed the most nights at the inn Seven Palms?
-- zh: 在Seven Palms客栈单次停留晚数最多的商队由谁率领？
SELECT Caravan.Leader FROM Caravan JOIN Halt ON Caravan.CaravanId = Halt.CaravanId JOIN Caravanserai ON Halt.InnId = Caravanserai.InnId WHERE Caravanserai.Designation = 'Seven Palms' ORDER BY Halt.Nights DESC LIMIT 1;

-- en: How many different caravans travelled along the Amber Track?
-- zh: 有多少支不同的商队走过Amber Track？
SELECT count(DISTINCT Halt.CaravanId) FROM Halt JOIN Caravanserai ON Halt.InnId = Caravanserai.InnId JOIN TradeRoad ON Caravanserai.RoadId = TradeRoad.RoadId WHERE TradeRoad.Headline = 'Amber Track';

-- en: Who were the leaders of the caravans that carried both Pepper and Indigo?
-- zh: 既运送Pepper又运送Indigo的商队由哪些人率领？
SELECT Caravan.Leader FROM Caravan JOIN Cargo ON Caravan.CaravanId = Cargo.CaravanId WHERE Cargo.Ware = 'Pepper' INTERSECT SELECT Caravan.Leader FROM Caravan JOIN Cargo ON Caravan.CaravanId = Cargo.CaravanId WHERE Cargo.Ware = 'Indigo';

-- en: What is the average number of guards for the caravans of each home city?
-- zh: 按所属城市统计，商队的平均护卫人数是多少？
SELECT HomeCity, avg(Guards) FROM Caravan GROUP BY HomeCity;

-- en: Which leaders commanded a caravan that paid more than 75 in toll at some halt?
-- zh: 哪些首领的商队曾在某次停留时支付超过75的通行费？
SELECT Leader FROM Caravan WHERE CaravanId IN (SELECT CaravanId FROM Halt WHERE TollPaid > 75);
