-- Motorhome rental: depots, vehicles, renters, rentals and damages.
CREATE TABLE Depot (
  DepotId INT,
  Name VARCHAR(50),
  City VARCHAR(40),
  Country VARCHAR(40),
  Manager VARCHAR(60),
  PRIMARY KEY (DepotId)
);
CREATE TABLE Motorhome (
  MotorhomeId INT,
  Plate VARCHAR(15),
  Layout VARCHAR(30),
  Berths INT,
  ModelYear INT,
  DailyPrice DECIMAL(10,2),
  HomeDepotId INT,
  Status VARCHAR(20),
  PRIMARY KEY (MotorhomeId),
  FOREIGN KEY (HomeDepotId) REFERENCES Depot (DepotId)
);
CREATE TABLE Renter (
  RenterId INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  LicenceYear INT,
  PRIMARY KEY (RenterId)
);
CREATE TABLE Rental (
  RentalId INT,
  MotorhomeId INT,
  RenterId INT,
  PickupDepotId INT,
  ReturnDepotId INT,
  PickupDate DATE,
  ReturnDate DATE,
  Kilometres INT,
  TotalPrice DECIMAL(10,2),
  PRIMARY KEY (RentalId),
  FOREIGN KEY (MotorhomeId) REFERENCES Motorhome (MotorhomeId),
  FOREIGN KEY (RenterId) REFERENCES Renter (RenterId),
  FOREIGN KEY (PickupDepotId) REFERENCES Depot (DepotId),
  FOREIGN KEY (ReturnDepotId) REFERENCES Depot (DepotId)
);
CREATE TABLE Damage (
  DamageId INT,
  RentalId INT,
  Part VARCHAR(30),
  RepairCost DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (DamageId),
  FOREIGN KEY (RentalId) REFERENCES Rental (RentalId)
);

-- en: Plates of the motorhomes with at least 5 berths and model year 2021?
-- zh: 至少5个铺位且年款为2021的房车车牌有哪些？
SELECT Plate FROM Motorhome WHERE Berths >= 5 AND ModelYear = 2021;

-- en: Which renters come from Austria or Slovenia?
-- zh: 哪些租客来自Austria或Slovenia？
SELECT Name FROM Renter WHERE Country = 'Austria' OR Country = 'Slovenia';

-- en: Who is the manager of the depot Alpenrand?
-- zh: Alpenrand车站的经理是谁？
SELECT Manager FROM Depot WHERE Name = 'Alpenrand';

-- en: How many motorhomes are in the workshop (status Workshop)?
-- zh: 状态为Workshop的房车有多少辆？
SELECT count(*) FROM Motorhome WHERE Status = 'Workshop';

-- en: What does a motorhome cost per day on average?
-- zh: 房车平均每天的价格是多少？
SELECT avg(DailyPrice) FROM Motorhome;

-- en: What is the average total price of a rental?
-- zh: 一次租赁的平均总价是多少？
SELECT avg(TotalPrice) FROM Rental;

-- en: Show repair costs summed by damaged part.
-- zh: 按损坏部位汇总维修费用。
SELECT Part, sum(RepairCost) FROM Damage GROUP BY Part;

-- en: Which layout is the most frequent in the fleet?
-- zh: 车队中最常见的布局是哪种？
SELECT Layout FROM Motorhome GROUP BY Layout ORDER BY count(*) DESC LIMIT 1;

-- en: How many renters are there from each country?
-- zh: 每个国家各有多少租客？
SELECT Country, count(*) FROM Renter GROUP BY Country;

-- en: Plate of the motorhome that is cheapest per day.
-- zh: 日租最便宜的房车车牌是什么？
SELECT Plate FROM Motorhome ORDER BY DailyPrice LIMIT 1;

-- en: Plate of the motorhome that has been rented most often.
-- zh: 被租次数最多的房车车牌是什么？
SELECT Motorhome.Plate FROM Motorhome JOIN Rental ON Motorhome.MotorhomeId = Rental.MotorhomeId GROUP BY Motorhome.MotorhomeId, Motorhome.Plate ORDER BY count(*) DESC LIMIT 1;

-- en: Ids of the three rentals with the most kilometres.
-- zh: 行驶公里数最多的三次租赁编号是什么？
SELECT RentalId FROM Rental ORDER BY Kilometres DESC LIMIT 3;

-- en: Pickup dates of the rentals that were picked up in Graz.
-- zh: 在Graz取车的租赁，取车日期有哪些？
SELECT Rental.PickupDate FROM Rental JOIN Depot ON Rental.PickupDepotId = Depot.DepotId WHERE Depot.City = 'Graz';

-- en: Pickup dates of the rentals that were handed back in Graz.
-- zh: 在Graz还车的租赁，取车日期有哪些？
SELECT Rental.PickupDate FROM Rental JOIN Depot ON Rental.ReturnDepotId = Depot.DepotId WHERE Depot.City = 'Graz';

-- en: Which parts did Luca Ferri damage?
-- zh: Luca Ferri损坏过哪些部位？
SELECT Damage.Part FROM Damage JOIN Rental ON Damage.RentalId = Rental.RentalId JOIN Renter ON Rental.RenterId = Renter.RenterId WHERE Renter.Name = 'Luca Ferri';

-- en: Give every depot's name and how many motorhomes are based there.
-- zh: 列出每个车站的名称及以其为基地的房车数量。
SELECT Depot.Name, count(*) FROM Depot JOIN Motorhome ON Depot.DepotId = Motorhome.HomeDepotId GROUP BY Depot.DepotId, Depot.Name;

-- en: Which different layouts have people from Croatia rented?
-- zh: 来自Croatia的人租过哪些不同布局的房车？
SELECT DISTINCT Motorhome.Layout FROM Motorhome JOIN Rental ON Motorhome.MotorhomeId = Rental.MotorhomeId JOIN Renter ON Rental.RenterId = Renter.RenterId WHERE Renter.Country = 'Croatia';

-- en: Renters whose rentals add up to more than 5000 in price.
-- zh: 租赁总价合计超过5000的租客有哪些？
SELECT Renter.Name FROM Renter JOIN Rental ON Renter.RenterId = Rental.RenterId GROUP BY Renter.RenterId, Renter.Name HAVING sum(Rental.TotalPrice) > 5000;

-- en: Ids of rentals without any damage.
-- zh: 没有任何损坏的租赁编号有哪些？
SELECT RentalId FROM Rental WHERE RentalId NOT IN (SELECT RentalId FROM Damage);

-- en: Plates of vehicles whose daily price exceeds the average.
-- zh: 日租价格高于平均值的车牌有哪些？
SELECT Plate FROM Motorhome WHERE DailyPrice > (SELECT avg(DailyPrice) FROM Motorhome);

-- en: How many motorhomes have never been rented?
-- zh: 有多少辆房车从未被租过？
SELECT count(*) FROM Motorhome WHERE MotorhomeId NOT IN (SELECT MotorhomeId FROM Rental);

-- en: Cities with a depot but no renter.
-- zh: 哪些城市有车站却没有租客？
SELECT City FROM Depot EXCEPT SELECT City FROM Renter;
