-- A club of mineral collectors: members, minerals, localities, specimens and swaps.
CREATE TABLE Members (
  MemberID INT,
  MemberName VARCHAR(50),
  City VARCHAR(40),
  JoinYear INT,
  PRIMARY KEY (MemberID)
);
CREATE TABLE Minerals (
  MineralID INT,
  MineralName VARCHAR(40),
  Formula VARCHAR(60),
  Hardness DOUBLE,
  CrystalSystem VARCHAR(20),
  PRIMARY KEY (MineralID)
);
CREATE TABLE Localities (
  LocalityID INT,
  LocalityName VARCHAR(60),
  Kind VARCHAR(20),
  Region VARCHAR(40),
  StillOpen VARCHAR(3),
  PRIMARY KEY (LocalityID)
);
CREATE TABLE Specimens (
  SpecimenID INT,
  MineralID INT,
  LocalityID INT,
  OwnerID INT,
  Grams DOUBLE,
  FoundOn DATE,
  Worth DECIMAL(10,2),
  PRIMARY KEY (SpecimenID),
  FOREIGN KEY (MineralID) REFERENCES Minerals (MineralID),
  FOREIGN KEY (LocalityID) REFERENCES Localities (LocalityID),
  FOREIGN KEY (OwnerID) REFERENCES Members (MemberID)
);
CREATE TABLE Swaps (
  SwapID INT,
  SpecimenID INT,
  GiverID INT,
  TakerID INT,
  SwapDate DATE,
  PRIMARY KEY (SwapID),
  FOREIGN KEY (SpecimenID) REFERENCES Specimens (SpecimenID),
  FOREIGN KEY (GiverID) REFERENCES Members (MemberID),
  FOREIGN KEY (TakerID) REFERENCES Members (MemberID)
);

-- en: What is the chemical formula of Fluorite?
-- zh: Fluorite的化学式是什么？
SELECT Formula FROM Minerals WHERE MineralName = 'Fluorite';

-- en: Minerals harder than 7, hardest first.
-- zh: 硬度大于7的矿物，最硬的排前面。
SELECT MineralName FROM Minerals WHERE Hardness > 7 ORDER BY Hardness DESC;

-- en: Minerals softer than 7, softest first.
-- zh: 硬度小于7的矿物，最软的排前面。
SELECT MineralName FROM Minerals WHERE Hardness < 7 ORDER BY Hardness;

-- en: How many mines (Mine) are still open (Yes)?
-- zh: 仍然开放（Yes）的Mine类产地有多少处？
SELECT count(*) FROM Localities WHERE Kind = 'Mine' AND StillOpen = 'Yes';

-- en: Where do our members live? Cities without duplicates.
-- zh: 会员都住在哪些城市？去掉重复。
SELECT DISTINCT City FROM Members;

-- en: Number of minerals in each crystal system.
-- zh: 每个晶系有多少种矿物？
SELECT CrystalSystem, count(*) FROM Minerals GROUP BY CrystalSystem;

-- en: In which year did the most members join?
-- zh: 入会人数最多的是哪一年？
SELECT JoinYear FROM Members GROUP BY JoinYear ORDER BY count(*) DESC LIMIT 1;

-- en: Regions with more than 6 localities.
-- zh: 产地超过6处的地区。
SELECT Region FROM Localities GROUP BY Region HAVING count(*) > 6;

-- en: What minerals does Ruth Adler own?
-- zh: Ruth Adler拥有哪些矿物？
SELECT Minerals.MineralName FROM Minerals JOIN Specimens ON Minerals.MineralID = Specimens.MineralID JOIN Members ON Specimens.OwnerID = Members.MemberID WHERE Members.MemberName = 'Ruth Adler';

-- en: How many pieces does every member have?
-- zh: 每位会员拥有多少件标本？
SELECT Members.MemberName, count(*) FROM Members JOIN Specimens ON Members.MemberID = Specimens.OwnerID GROUP BY Members.MemberID, Members.MemberName;

-- en: Whose collection is worth the most?
-- zh: 谁的收藏总价值最高？
SELECT Members.MemberName FROM Members JOIN Specimens ON Members.MemberID = Specimens.OwnerID GROUP BY Members.MemberID, Members.MemberName ORDER BY sum(Specimens.Worth) DESC LIMIT 1;

-- en: At what places has Topaz been found? Each once.
-- zh: 在哪些产地找到过Topaz？每处列一次。
SELECT DISTINCT Localities.LocalityName FROM Localities JOIN Specimens ON Localities.LocalityID = Specimens.LocalityID JOIN Minerals ON Specimens.MineralID = Minerals.MineralID WHERE Minerals.MineralName = 'Topaz';

-- en: Weight of the heaviest specimen of each mineral.
-- zh: 每种矿物最重标本的重量。
SELECT Minerals.MineralName, max(Specimens.Grams) FROM Minerals JOIN Specimens ON Minerals.MineralID = Specimens.MineralID GROUP BY Minerals.MineralID, Minerals.MineralName;

-- en: Who gave away specimen 455?
-- zh: 455号标本是谁换出去的？
SELECT Members.MemberName FROM Members JOIN Swaps ON Members.MemberID = Swaps.GiverID WHERE Swaps.SpecimenID = 455;

-- en: Who received specimen 455?
-- zh: 455号标本是谁换到的？
SELECT Members.MemberName FROM Members JOIN Swaps ON Members.MemberID = Swaps.TakerID WHERE Swaps.SpecimenID = 455;

-- en: For every swap of 2023-05-06 show the giver and the taker.
-- zh: 显示2023-05-06每笔交换的换出人和换入人。
SELECT T1.MemberName, T2.MemberName FROM Swaps JOIN Members AS T1 ON Swaps.GiverID = T1.MemberID JOIN Members AS T2 ON Swaps.TakerID = T2.MemberID WHERE Swaps.SwapDate = '2023-05-06';

-- en: Members who own nothing yet.
-- zh: 还没有任何标本的会员。
SELECT MemberName FROM Members WHERE MemberID NOT IN (SELECT OwnerID FROM Specimens);

-- en: Members who have given in swaps but never taken.
-- zh: 只换出过、从未换入过标本的会员。
SELECT Members.MemberName FROM Members JOIN Swaps ON Members.MemberID = Swaps.GiverID EXCEPT SELECT Members.MemberName FROM Members JOIN Swaps ON Members.MemberID = Swaps.TakerID;

-- en: Ids of the specimens valued above the average.
-- zh: 价值高于平均值的标本编号。
SELECT SpecimenID FROM Specimens WHERE Worth > (SELECT avg(Worth) FROM Specimens);

-- en: Which minerals were swapped after 2021-12-31?
-- zh: 2021-12-31之后交换过哪些矿物？
SELECT Minerals.MineralName FROM Minerals JOIN Specimens ON Minerals.MineralID = Specimens.MineralID JOIN Swaps ON Specimens.SpecimenID = Swaps.SpecimenID WHERE Swaps.SwapDate > '2021-12-31';

-- en: Total value of what was found in the Harz region.
-- zh: Harz地区出产的标本总价值是多少？
SELECT sum(Specimens.Worth) FROM Specimens JOIN Localities ON Specimens.LocalityID = Localities.LocalityID WHERE Localities.Region = 'Harz';

-- en: Mineral names that end in 'zite', with crystal system.
-- zh: 名称以“zite”结尾的矿物及其晶系。
SELECT MineralName, CrystalSystem FROM Minerals WHERE MineralName LIKE '%zite';
