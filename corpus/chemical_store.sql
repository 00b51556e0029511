-- A university chemical store: substances, hazards, containers, rooms and withdrawals.
CREATE TABLE Substance (
  SubstanceId INT,
  SubstanceName VARCHAR(60),
  Formula VARCHAR(30),
  MolarMass DOUBLE,
  PhysicalState VARCHAR(10),
  FlashPointC DOUBLE,
  PRIMARY KEY (SubstanceId)
);
CREATE TABLE HazardClass (
  HazardCode VARCHAR(6),
  HazardName VARCHAR(40),
  SignalWord VARCHAR(10),
  PRIMARY KEY (HazardCode)
);
CREATE TABLE SubstanceHazard (
  SubstanceId INT,
  HazardCode VARCHAR(6),
  Category INT,
  PRIMARY KEY (SubstanceId, HazardCode),
  FOREIGN KEY (SubstanceId) REFERENCES Substance (SubstanceId),
  FOREIGN KEY (HazardCode) REFERENCES HazardClass (HazardCode)
);
CREATE TABLE StoreRoom (
  RoomNo VARCHAR(8),
  Building VARCHAR(40),
  FloorNo INT,
  Ventilated VARCHAR(3),
  MaxLitres DOUBLE,
  PRIMARY KEY (RoomNo)
);
CREATE TABLE Container (
  Barcode VARCHAR(12),
  SubstanceId INT,
  RoomNo VARCHAR(8),
  Brand VARCHAR(40),
  PurityPct DOUBLE,
  VolumeMl DOUBLE,
  OpenedOn DATE,
  ExpiryDate DATE,
  Price DECIMAL(10,2),
  PRIMARY KEY (Barcode),
  FOREIGN KEY (SubstanceId) REFERENCES Substance (SubstanceId),
  FOREIGN KEY (RoomNo) REFERENCES StoreRoom (RoomNo)
);
CREATE TABLE ChemUser (
  UserId INT,
  FullName VARCHAR(50),
  GroupName VARCHAR(40),
  Role VARCHAR(20),
  PRIMARY KEY (UserId)
);
CREATE TABLE Withdrawal (
  WithdrawalId INT,
  Barcode VARCHAR(12),
  UserId INT,
  TakenOn DATE,
  AmountMl DOUBLE,
  Purpose VARCHAR(60),
  PRIMARY KEY (WithdrawalId),
  FOREIGN KEY (Barcode) REFERENCES Container (Barcode),
  FOREIGN KEY (UserId) REFERENCES ChemUser (UserId)
);

-- en: What's the formula of Acetone?
-- zh: Acetone的化学式是什么？
SELECT Formula FROM Substance WHERE SubstanceName = 'Acetone';

-- en: Which substances are Flammable?
-- zh: 哪些物质属于Flammable？
SELECT Substance.SubstanceName FROM Substance JOIN SubstanceHazard ON Substance.SubstanceId = SubstanceHazard.SubstanceId JOIN HazardClass ON SubstanceHazard.HazardCode = HazardClass.HazardCode WHERE HazardClass.HazardName = 'Flammable';

-- en: List the barcodes of containers that expired before 2022-10-01.
-- zh: 列出2022-10-01之前过期的容器条码。
SELECT Barcode FROM Container WHERE ExpiryDate < '2022-10-01';

-- en: How many substances are there in each physical state?
-- zh: 每种物态的物质各有多少种？
SELECT PhysicalState, count(*) FROM Substance GROUP BY PhysicalState;

-- en: Which substance has the lowest flash point?
-- zh: 闪点最低的物质是什么？
SELECT SubstanceName FROM Substance ORDER BY FlashPointC ASC LIMIT 1;

-- en: In which buildings is Toluene kept?
-- zh: Toluene存放在哪些楼里？
SELECT StoreRoom.Building FROM StoreRoom JOIN Container ON StoreRoom.RoomNo = Container.RoomNo JOIN Substance ON Container.SubstanceId = Substance.SubstanceId WHERE Substance.SubstanceName = 'Toluene';

-- en: Who has taken out the largest total amount?
-- zh: 累计领用量最大的人是谁？
SELECT ChemUser.FullName FROM ChemUser JOIN Withdrawal ON ChemUser.UserId = Withdrawal.UserId GROUP BY ChemUser.UserId, ChemUser.FullName ORDER BY sum(Withdrawal.AmountMl) DESC LIMIT 1;

-- en: What are the substances with no container in stock?
-- zh: 哪些物质没有库存容器？
SELECT SubstanceName FROM Substance WHERE SubstanceId NOT IN (SELECT SubstanceId FROM Container);

-- en: Number of containers and total volume held in each room, by room number.
-- zh: 按房间号统计每个房间的容器数量和总体积。
SELECT RoomNo, count(*), sum(VolumeMl) FROM Container GROUP BY RoomNo;

-- en: What is the average price of containers of the brand Labline with a purity over 99?
-- zh: Labline品牌纯度高于99的容器平均价格是多少？
SELECT avg(Price) FROM Container WHERE Brand = 'Labline' AND PurityPct > 99;

-- en: Find rooms on floor 0 that are not ventilated (No).
-- zh: 找出0层没有通风（No）的房间号。
SELECT RoomNo FROM StoreRoom WHERE FloorNo = 0 AND Ventilated = 'No';

-- en: For each substance, how many hazard classes does it have? Give its name, and order from most to fewest.
-- zh: 每种物质有多少个危险类别？列出名称，从多到少排序。
SELECT Substance.SubstanceName, count(*) FROM Substance JOIN SubstanceHazard ON Substance.SubstanceId = SubstanceHazard.SubstanceId GROUP BY Substance.SubstanceId, Substance.SubstanceName ORDER BY count(*) DESC;

-- en: What did the people of the Kessler Group use containers for? Show the purposes.
-- zh: Kessler Group的人领用试剂的用途有哪些？
SELECT Withdrawal.Purpose FROM Withdrawal JOIN ChemUser ON Withdrawal.UserId = ChemUser.UserId WHERE ChemUser.GroupName = 'Kessler Group';

-- en: Which substances carry both Toxic and Corrosive hazards?
-- zh: 同时具有Toxic和Corrosive危险性的物质是哪些？
SELECT Substance.SubstanceName FROM Substance JOIN SubstanceHazard ON Substance.SubstanceId = SubstanceHazard.SubstanceId JOIN HazardClass ON SubstanceHazard.HazardCode = HazardClass.HazardCode WHERE HazardClass.HazardName = 'Toxic' INTERSECT SELECT Substance.SubstanceName FROM Substance JOIN SubstanceHazard ON Substance.SubstanceId = SubstanceHazard.SubstanceId JOIN HazardClass ON SubstanceHazard.HazardCode = HazardClass.HazardCode WHERE HazardClass.HazardName = 'Corrosive';

-- en: How many different brands are on our shelves?
-- zh: 库里有多少个不同的品牌？
SELECT count(DISTINCT Brand) FROM Container;

-- en: Which substances are heavier in molar mass than the average Solid?
-- zh: 摩尔质量大于Solid平均值的物质有哪些？
SELECT SubstanceName FROM Substance WHERE MolarMass > (SELECT avg(MolarMass) FROM Substance WHERE PhysicalState = 'Solid');

-- en: Names of users who withdrew something on 2023-11-20?
-- zh: 2023-11-20领用过试剂的人员姓名？
SELECT FullName FROM ChemUser WHERE UserId IN (SELECT UserId FROM Withdrawal WHERE TakenOn = '2023-11-20');

-- en: Three priciest containers: barcode and brand.
-- zh: 最贵的三个容器：条码和品牌。
SELECT Barcode, Brand FROM Container ORDER BY Price DESC LIMIT 3;

-- en: Which group has more than 6 users?
-- zh: 哪些课题组的用户超过6人？
SELECT GroupName FROM ChemUser GROUP BY GroupName HAVING count(*) > 6;

-- en: How many containers hold something with the signal word Danger?
-- zh: 有多少个容器装着信号词为Danger的物质？
SELECT count(DISTINCT Container.Barcode) FROM Container JOIN SubstanceHazard ON Container.SubstanceId = SubstanceHazard.SubstanceId JOIN HazardClass ON SubstanceHazard.HazardCode = HazardClass.HazardCode WHERE HazardClass.SignalWord = 'Danger';

-- en: Total and largest amount withdrawn by Students (role Student).
-- zh: 角色为Student的人员领用总量和单次最大领用量。
SELECT sum(Withdrawal.AmountMl), max(Withdrawal.AmountMl) FROM Withdrawal JOIN ChemUser ON Withdrawal.UserId = ChemUser.UserId WHERE ChemUser.Role = 'Student';

-- en: What are the barcodes of containers that have not been opened yet?
-- zh: 还没有开封的容器条码有哪些？
SELECT Barcode FROM Container WHERE OpenedOn IS NULL;
