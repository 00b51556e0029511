-- A harbour authority: quays and berths, boats and their owners, mooring permits and dues.
CREATE TABLE Quay (
  QuayID INT, QuayName VARCHAR(40), LengthM DOUBLE, DepthM DOUBLE, YearBuilt INT,
  PRIMARY KEY (QuayID)
);
CREATE TABLE Berth (
  BerthID INT, BerthCode VARCHAR(10), QuayID INT, MaxLengthM DOUBLE, HasPower VARCHAR(3), DailyRate DECIMAL(10,2),
  PRIMARY KEY (BerthID),
  FOREIGN KEY (QuayID) REFERENCES Quay (QuayID)
);
CREATE TABLE Owner (
  OwnerID INT, OwnerName VARCHAR(60), HomeTown VARCHAR(40), Nationality VARCHAR(40), Phone VARCHAR(20),
  PRIMARY KEY (OwnerID)
);
CREATE TABLE Boat (
  BoatID INT, BoatName VARCHAR(50), BoatType VARCHAR(20), LengthM DOUBLE, YearBuilt INT, HullMaterial VARCHAR(20),
  PRIMARY KEY (BoatID)
);
CREATE TABLE BoatOwnership (
  BoatID INT, OwnerID INT, SharePercent INT, SinceDate DATE,
  PRIMARY KEY (BoatID, OwnerID),
  FOREIGN KEY (BoatID) REFERENCES Boat (BoatID),
  FOREIGN KEY (OwnerID) REFERENCES Owner (OwnerID)
);
CREATE TABLE MooringPermit (
  PermitNo VARCHAR(12), BoatID INT, BerthID INT, ValidFrom DATE, ValidTo DATE, PermitType VARCHAR(15), Fee DECIMAL(10,2),
  PRIMARY KEY (PermitNo),
  FOREIGN KEY (BoatID) REFERENCES Boat (BoatID),
  FOREIGN KEY (BerthID) REFERENCES Berth (BerthID)
);

-- en: How deep and how long is the quay Traders Wharf?
-- zh: 码头Traders Wharf的水深和长度分别是多少？
SELECT DepthM, LengthM FROM Quay WHERE QuayName = 'Traders Wharf';

-- en: Who owns the boat Sea Thistle?
-- zh: 船只Sea Thistle归谁所有？
SELECT Owner.OwnerName FROM Owner JOIN BoatOwnership ON Owner.OwnerID = BoatOwnership.OwnerID JOIN Boat ON BoatOwnership.BoatID = Boat.BoatID WHERE Boat.BoatName = 'Sea Thistle';

-- en: At which berths has Sea Thistle been allowed to moor? Give the codes.
-- zh: Sea Thistle获准停靠过哪些泊位？给出泊位代码。
SELECT Berth.BerthCode FROM Berth JOIN MooringPermit ON Berth.BerthID = MooringPermit.BerthID JOIN Boat ON MooringPermit.BoatID = Boat.BoatID WHERE Boat.BoatName = 'Sea Thistle';

-- en: Which quays have Danish owners' boats lain at?
-- zh: Danish籍船主的船停靠过哪些码头？
SELECT Quay.QuayName FROM Quay JOIN Berth ON Quay.QuayID = Berth.QuayID JOIN MooringPermit ON Berth.BerthID = MooringPermit.BerthID JOIN BoatOwnership ON MooringPermit.BoatID = BoatOwnership.BoatID JOIN Owner ON BoatOwnership.OwnerID = Owner.OwnerID WHERE Owner.Nationality = 'Danish';

-- en: How many boats are wooden, that is, have the hull material Wood?
-- zh: 船体材料为Wood的船有多少艘？
SELECT count(*) FROM Boat WHERE HullMaterial = 'Wood';

-- en: What's the average length and the latest building year for each boat type?
-- zh: 每种船型的平均长度和最晚建造年份是多少？
SELECT BoatType, avg(LengthM), max(YearBuilt) FROM Boat GROUP BY BoatType;

-- en: How many berths does each quay have? Name the quays.
-- zh: 每个码头各有多少个泊位？列出码头名称。
SELECT Quay.QuayName, count(*) FROM Quay JOIN Berth ON Quay.QuayID = Berth.QuayID GROUP BY Quay.QuayID, Quay.QuayName;

-- en: Which permit type brings in the most fees?
-- zh: 收费总额最高的许可类型是哪种？
SELECT PermitType FROM MooringPermit GROUP BY PermitType ORDER BY sum(Fee) DESC LIMIT 1;

-- en: Codes of berths with power (yes) costing less than 40 a day.
-- zh: 有供电（yes）且每天费用低于40的泊位代码。
SELECT BerthCode FROM Berth WHERE HasPower = 'yes' AND DailyRate < 40;

-- en: Which is the oldest boat we know?
-- zh: 建造年份最早的船是哪一艘？
SELECT BoatName FROM Boat ORDER BY YearBuilt LIMIT 1;

-- en: Which owner has shares in the largest number of boats?
-- zh: 拥有份额的船只数量最多的船主是谁？
SELECT Owner.OwnerName FROM Owner JOIN BoatOwnership ON Owner.OwnerID = BoatOwnership.OwnerID GROUP BY Owner.OwnerID, Owner.OwnerName ORDER BY count(*) DESC LIMIT 1;

-- en: Boats that have never had a permit?
-- zh: 哪些船从未办过许可？
SELECT BoatName FROM Boat WHERE BoatID NOT IN (SELECT BoatID FROM MooringPermit);

-- en: Which owners have a Trawler? Name and phone.
-- zh: 拥有Trawler的船主姓名和电话。
SELECT Owner.OwnerName, Owner.Phone FROM Owner JOIN BoatOwnership ON Owner.OwnerID = BoatOwnership.OwnerID JOIN Boat ON BoatOwnership.BoatID = Boat.BoatID WHERE Boat.BoatType = 'Trawler';

-- en: Boats longer than the average boat.
-- zh: 长度超过平均值的船。
SELECT BoatName FROM Boat WHERE LengthM > (SELECT avg(LengthM) FROM Boat);

-- en: Which years saw both a quay and a boat built?
-- zh: 哪些年份既建了码头又造了船？
SELECT YearBuilt FROM Quay INTERSECT SELECT YearBuilt FROM Boat;

-- en: Permit numbers that run from 2024-05-01 and are Seasonal.
-- zh: 自2024-05-01起生效的Seasonal许可编号。
SELECT PermitNo FROM MooringPermit WHERE ValidFrom = '2024-05-01' AND PermitType = 'Seasonal';

-- en: Boats with at least two owners, and the number of owners.
-- zh: 至少有两位船主的船及船主人数。
SELECT Boat.BoatName, count(*) FROM Boat JOIN BoatOwnership ON Boat.BoatID = BoatOwnership.BoatID GROUP BY Boat.BoatID, Boat.BoatName HAVING count(*) >= 2;

-- en: Total fees paid for berths on Traders Wharf?
-- zh: Traders Wharf码头的泊位共收了多少许可费？
SELECT sum(MooringPermit.Fee) FROM MooringPermit JOIN Berth ON MooringPermit.BerthID = Berth.BerthID JOIN Quay ON Berth.QuayID = Quay.QuayID WHERE Quay.QuayName = 'Traders Wharf';

-- en: How many different home towns do the owners of Ketch boats come from?
-- zh: Ketch船的船主来自多少个不同的家乡？
SELECT count(DISTINCT Owner.HomeTown) FROM Owner JOIN BoatOwnership ON Owner.OwnerID = BoatOwnership.OwnerID JOIN Boat ON BoatOwnership.BoatID = Boat.BoatID WHERE Boat.BoatType = 'Ketch';

-- en: Hull materials found among Yacht boats but not among Trawler boats.
-- zh: Yacht有而Trawler没有的船体材料。
SELECT HullMaterial FROM Boat WHERE BoatType = 'Yacht' EXCEPT SELECT HullMaterial FROM Boat WHERE BoatType = 'Trawler';

-- en: Names of boats that no Danish person owns a share in.
-- zh: 没有Danish籍船主的船名。
SELECT BoatName FROM Boat WHERE BoatID NOT IN (SELECT BoatOwnership.BoatID FROM BoatOwnership JOIN Owner ON BoatOwnership.OwnerID = Owner.OwnerID WHERE Owner.Nationality = 'Danish');

-- en: Cheapest and dearest daily rate among the berths?
-- zh: 泊位的最低和最高日费各是多少？
SELECT min(DailyRate), max(DailyRate) FROM Berth;
