-- Flood relief: affected villages, shelters, donors, supplies and deliveries.
CREATE TABLE Village (
  VillageCode VARCHAR(10),
  Name VARCHAR(50),
  District VARCHAR(40),
  Population INT,
  Evacuees INT,
  WaterLevelCm INT,
  PRIMARY KEY (VillageCode)
);
CREATE TABLE Shelter (
  ShelterId INT,
  Name VARCHAR(60),
  VillageCode VARCHAR(10),
  Type VARCHAR(20),
  Capacity INT,
  Occupants INT,
  OpenedOn DATE,
  PRIMARY KEY (ShelterId),
  FOREIGN KEY (VillageCode) REFERENCES Village (VillageCode)
);
CREATE TABLE Donor (
  DonorId INT,
  Name VARCHAR(60),
  Type VARCHAR(20),
  Country VARCHAR(40),
  PRIMARY KEY (DonorId)
);
CREATE TABLE Supply (
  SupplyId INT,
  Name VARCHAR(50),
  Category VARCHAR(30),
  Unit VARCHAR(15),
  UnitPrice DECIMAL(10,2),
  PRIMARY KEY (SupplyId)
);
CREATE TABLE Delivery (
  DeliveryId INT,
  ShelterId INT,
  DonorId INT,
  SupplyId INT,
  Quantity INT,
  SentOn DATE,
  ReceivedOn DATE,
  Status VARCHAR(20),
  PRIMARY KEY (DeliveryId),
  FOREIGN KEY (ShelterId) REFERENCES Shelter (ShelterId),
  FOREIGN KEY (DonorId) REFERENCES Donor (DonorId),
  FOREIGN KEY (SupplyId) REFERENCES Supply (SupplyId)
);

-- en: Which shelters are a School with room for over 200 people?
-- zh: 哪些避难所属于School类型且可容纳超过200人？
SELECT Name FROM Shelter WHERE Type = 'School' AND Capacity > 200;

-- en: What is the category and unit price of Blanket?
-- zh: Blanket属于哪个类别，单价是多少？
SELECT Category, UnitPrice FROM Supply WHERE Name = 'Blanket';

-- en: List delivery ids that have not been received.
-- zh: 列出尚未收到的配送编号。
SELECT DeliveryId FROM Delivery WHERE ReceivedOn IS NULL;

-- en: How many deliveries have been made from donors in Japan?
-- zh: 来自Japan的捐赠方一共进行了多少次配送？
SELECT count(*) FROM Delivery JOIN Donor ON Delivery.DonorId = Donor.DonorId WHERE Donor.Country = 'Japan';

-- en: How many donors are there in Japan?
-- zh: Japan有多少个捐赠方？
SELECT count(*) FROM Donor WHERE Country = 'Japan';

-- en: Which shelter can hold the most people?
-- zh: 哪个避难所能容纳的人最多？
SELECT Name FROM Shelter ORDER BY Capacity DESC LIMIT 1;

-- en: Which shelter is currently housing the most people?
-- zh: 目前入住人数最多的避难所是哪个？
SELECT Name FROM Shelter ORDER BY Occupants DESC LIMIT 1;

-- en: Which supply is the most expensive per unit?
-- zh: 单价最高的物资是什么？
SELECT Name FROM Supply ORDER BY UnitPrice DESC LIMIT 1;

-- en: Which supply has been delivered in the greatest quantity?
-- zh: 配送数量最多的物资是什么？
SELECT Supply.Name FROM Supply JOIN Delivery ON Supply.SupplyId = Delivery.SupplyId GROUP BY Supply.SupplyId, Supply.Name ORDER BY sum(Delivery.Quantity) DESC LIMIT 1;

-- en: What is the total number of evacuees in Lower Basin?
-- zh: Lower Basin一共疏散了多少人？
SELECT sum(Evacuees) FROM Village WHERE District = 'Lower Basin';

-- en: What are the maximum and average water level over all villages?
-- zh: 所有村庄的最高水位和平均水位各是多少？
SELECT max(WaterLevelCm), avg(WaterLevelCm) FROM Village;

-- en: For each district, how many villages are affected?
-- zh: 每个地区各有多少个受灾村庄？
SELECT District, count(*) FROM Village GROUP BY District;

-- en: Which type of donor is the most frequent?
-- zh: 最常见的捐赠方类型是什么？
SELECT Type FROM Donor GROUP BY Type ORDER BY count(*) DESC LIMIT 1;

-- en: Show each supply category with its cheapest unit price.
-- zh: 列出每个物资类别的最低单价。
SELECT Category, min(UnitPrice) FROM Supply GROUP BY Category;

-- en: Which donors sent Tents to a shelter in Karsova? Just the names.
-- zh: 哪些捐赠方向Karsova的避难所送过Tents？只要名称。
SELECT Donor.Name FROM Donor JOIN Delivery ON Donor.DonorId = Delivery.DonorId JOIN Supply ON Delivery.SupplyId = Supply.SupplyId JOIN Shelter ON Delivery.ShelterId = Shelter.ShelterId JOIN Village ON Shelter.VillageCode = Village.VillageCode WHERE Supply.Name = 'Tents' AND Village.Name = 'Karsova';

-- en: Give the number of shelters in every village, with the village name.
-- zh: 给出每个村庄的名称及避难所数量。
SELECT Village.Name, count(*) FROM Village JOIN Shelter ON Village.VillageCode = Shelter.VillageCode GROUP BY Village.VillageCode, Village.Name;

-- en: When did shelters open where the water rose above 250 cm?
-- zh: 水位超过250厘米的地方，避难所是什么时候开放的？
SELECT Shelter.OpenedOn FROM Shelter JOIN Village ON Shelter.VillageCode = Village.VillageCode WHERE Village.WaterLevelCm > 250;

-- en: Which shelters got 5 or more deliveries?
-- zh: 哪些避难所收到了5批或以上的配送？
SELECT Shelter.Name FROM Shelter JOIN Delivery ON Shelter.ShelterId = Delivery.ShelterId GROUP BY Shelter.ShelterId, Shelter.Name HAVING count(*) >= 5;

-- en: Are there villages without a shelter? List their names.
-- zh: 有没有村庄没有避难所？列出村名。
SELECT Name FROM Village WHERE VillageCode NOT IN (SELECT VillageCode FROM Shelter);

-- en: Find the supplies whose unit price exceeds the average unit price.
-- zh: 找出单价高于平均单价的物资。
SELECT Name FROM Supply WHERE UnitPrice > (SELECT avg(UnitPrice) FROM Supply);

-- en: Names of donors with a delivery that got Lost?
-- zh: 有哪些捐赠方的配送出现过Lost？
SELECT Name FROM Donor WHERE DonorId IN (SELECT DonorId FROM Delivery WHERE Status = 'Lost');

-- en: Which countries have donors of type Charity but none of type Company?
-- zh: 哪些国家有Charity类捐赠方但没有Company类捐赠方？
SELECT Country FROM Donor WHERE Type = 'Charity' EXCEPT SELECT Country FROM Donor WHERE Type = 'Company';
