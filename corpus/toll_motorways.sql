-- Toll motorways: plazas, tag accounts, vehicles and passages.
CREATE TABLE TollRoad (
  RoadId INT,
  Name VARCHAR(50),
  Operator VARCHAR(50),
  LengthKm DOUBLE,
  OpenedYear INT,
  PRIMARY KEY (RoadId)
);
CREATE TABLE Plaza (
  PlazaId INT,
  RoadId INT,
  Name VARCHAR(50),
  Km DOUBLE,
  Lanes INT,
  Type VARCHAR(20),
  PRIMARY KEY (PlazaId),
  FOREIGN KEY (RoadId) REFERENCES TollRoad (RoadId)
);
CREATE TABLE TagAccount (
  AccountId INT,
  HolderName VARCHAR(60),
  City VARCHAR(40),
  Type VARCHAR(20),
  Balance DECIMAL(10,2),
  OpenedOn DATE,
  PRIMARY KEY (AccountId)
);
CREATE TABLE Vehicle (
  Plate VARCHAR(12),
  AccountId INT,
  Type VARCHAR(20),
  Axles INT,
  RegisteredOn DATE,
  PRIMARY KEY (Plate),
  FOREIGN KEY (AccountId) REFERENCES TagAccount (AccountId)
);
CREATE TABLE Passage (
  PassageId INT,
  PlazaId INT,
  Plate VARCHAR(12),
  PassedAt DATETIME,
  Toll DECIMAL(10,2),
  PaidWith VARCHAR(20),
  PRIMARY KEY (PassageId),
  FOREIGN KEY (PlazaId) REFERENCES Plaza (PlazaId),
  FOREIGN KEY (Plate) REFERENCES Vehicle (Plate)
);

-- en: What roads are run by Via Nova?
-- zh: Via Nova运营哪些公路？
SELECT Name FROM TollRoad WHERE Operator = 'Via Nova';

-- en: Show holders of Business accounts with a balance below zero (0).
-- zh: 列出余额低于0的Business账户持有人。
SELECT HolderName FROM TagAccount WHERE Type = 'Business' AND Balance < 0;

-- en: Plates of the vehicles of type Coach?
-- zh: 类型为Coach的车辆车牌号有哪些？
SELECT Plate FROM Vehicle WHERE Type = 'Coach';

-- en: Names of the plazas of type Ramp.
-- zh: 类型为Ramp的收费站叫什么？
SELECT Name FROM Plaza WHERE Type = 'Ramp';

-- en: How many passages were paid with Cash?
-- zh: 用Cash支付的通行有多少次？
SELECT count(*) FROM Passage WHERE PaidWith = 'Cash';

-- en: How much money was paid with Cash?
-- zh: 用Cash支付的通行费共多少？
SELECT sum(Toll) FROM Passage WHERE PaidWith = 'Cash';

-- en: What are the longest and the average length of the toll roads?
-- zh: 收费公路的最长长度和平均长度各是多少？
SELECT max(LengthKm), avg(LengthKm) FROM TollRoad;

-- en: How many vehicles are there of each type?
-- zh: 各类车辆分别有多少辆？
SELECT Type, count(*) FROM Vehicle GROUP BY Type;

-- en: How many accounts are there of each type?
-- zh: 各类账户分别有多少个？
SELECT Type, count(*) FROM TagAccount GROUP BY Type;

-- en: City with the highest total balance.
-- zh: 账户余额合计最高的城市是哪个？
SELECT City FROM TagAccount GROUP BY City ORDER BY sum(Balance) DESC LIMIT 1;

-- en: Operators with two roads or more.
-- zh: 运营两条及以上公路的运营商。
SELECT Operator FROM TollRoad GROUP BY Operator HAVING count(*) >= 2;

-- en: Which plaza has the most lanes?
-- zh: 车道最多的收费站是哪个？
SELECT Name FROM Plaza ORDER BY Lanes DESC LIMIT 1;

-- en: Which plaza has seen the most passages?
-- zh: 通行次数最多的收费站是哪个？
SELECT Plaza.Name FROM Plaza JOIN Passage ON Plaza.PlazaId = Passage.PlazaId GROUP BY Plaza.PlazaId, Plaza.Name ORDER BY count(*) DESC LIMIT 1;

-- en: On which road is the plaza Stone Gate?
-- zh: 收费站Stone Gate在哪条路上？
SELECT TollRoad.Name FROM TollRoad JOIN Plaza ON TollRoad.RoadId = Plaza.RoadId WHERE Plaza.Name = 'Stone Gate';

-- en: Whose car has the plate KLT-904?
-- zh: 车牌KLT-904是谁的车？
SELECT TagAccount.HolderName FROM TagAccount JOIN Vehicle ON TagAccount.AccountId = Vehicle.AccountId WHERE Vehicle.Plate = 'KLT-904';

-- en: At which plazas has the vehicle with plate KLT-904 paid, and how much each time?
-- zh: 车牌KLT-904的车在哪些收费站缴过费，每次多少？
SELECT Plaza.Name, Passage.Toll FROM Plaza JOIN Passage ON Plaza.PlazaId = Passage.PlazaId WHERE Passage.Plate = 'KLT-904';

-- en: Total tolls collected for every road, with its name.
-- zh: 每条公路的收费总额是多少？请给出路名。
SELECT TollRoad.Name, sum(Passage.Toll) FROM TollRoad JOIN Plaza ON TollRoad.RoadId = Plaza.RoadId JOIN Passage ON Plaza.PlazaId = Passage.PlazaId GROUP BY TollRoad.RoadId, TollRoad.Name;

-- en: Who has more than three vehicles on the account?
-- zh: 谁的账户名下有超过三辆车？
SELECT TagAccount.HolderName FROM TagAccount JOIN Vehicle ON TagAccount.AccountId = Vehicle.AccountId GROUP BY TagAccount.AccountId, TagAccount.HolderName HAVING count(*) > 3;

-- en: Which account holders have no vehicle?
-- zh: 哪些账户持有人名下没有车辆？
SELECT HolderName FROM TagAccount WHERE AccountId NOT IN (SELECT AccountId FROM Vehicle);

-- en: Roads shorter than the average road?
-- zh: 比平均长度短的公路有哪些？
SELECT Name FROM TollRoad WHERE LengthKm < (SELECT avg(LengthKm) FROM TollRoad);

-- en: Name the two newest toll roads.
-- zh: 最新开通的两条收费公路是哪两条？
SELECT Name FROM TollRoad ORDER BY OpenedYear DESC LIMIT 2;

-- en: Plates that have passed Stone Gate but not Heron Bridge.
-- zh: 通过了Stone Gate但没有通过Heron Bridge的车牌号。
SELECT Passage.Plate FROM Passage JOIN Plaza ON Passage.PlazaId = Plaza.PlazaId WHERE Plaza.Name = 'Stone Gate' EXCEPT SELECT Passage.Plate FROM Passage JOIN Plaza ON Passage.PlazaId = Plaza.PlazaId WHERE Plaza.Name = 'Heron Bridge';
