-- Castles, the families that held them and the sieges they stood.
CREATE TABLE Castle (
  CastleID INT,
  CastleName VARCHAR(50),
  County VARCHAR(40),
  BuiltYear INT,
  Style VARCHAR(20),
  Towers INT,
  State VARCHAR(20),
  PRIMARY KEY (CastleID)
);
CREATE TABLE Family (
  FamilyID INT,
  FamilyName VARCHAR(40),
  Motto VARCHAR(80),
  Crest VARCHAR(30),
  PRIMARY KEY (FamilyID)
);
CREATE TABLE Ownership (
  CastleID INT,
  FamilyID INT,
  FromYear INT,
  ToYear INT,
  Acquired VARCHAR(20),
  PRIMARY KEY (CastleID, FamilyID, FromYear),
  FOREIGN KEY (CastleID) REFERENCES Castle (CastleID),
  FOREIGN KEY (FamilyID) REFERENCES Family (FamilyID)
);
CREATE TABLE Siege (
  SiegeID INT,
  CastleID INT,
  SiegeYear INT,
  Attacker VARCHAR(50),
  DaysHeld INT,
  Result VARCHAR(20),
  PRIMARY KEY (SiegeID),
  FOREIGN KEY (CastleID) REFERENCES Castle (CastleID)
);

-- en: What castles stand in Downshire?
-- zh: Downshire有哪些城堡？
SELECT CastleName FROM Castle WHERE County = 'Downshire';

-- en: Which families have owned Ravenhold?
-- zh: 哪些家族拥有过Ravenhold？
SELECT Family.FamilyName FROM Family JOIN Ownership ON Family.FamilyID = Ownership.FamilyID JOIN Castle ON Ownership.CastleID = Castle.CastleID WHERE Castle.CastleName = 'Ravenhold';

-- en: How many castles are in a Ruined state?
-- zh: 处于Ruined状态的城堡有多少座？
SELECT count(*) FROM Castle WHERE State = 'Ruined';

-- en: Which castle withstood the most sieges?
-- zh: 遭受围攻次数最多的是哪座城堡？
SELECT Castle.CastleName FROM Castle JOIN Siege ON Castle.CastleID = Siege.CastleID GROUP BY Castle.CastleID, Castle.CastleName ORDER BY count(*) DESC LIMIT 1;

-- en: How many days did the longest siege last?
-- zh: 最长的一次围攻持续了多少天？
SELECT max(DaysHeld) FROM Siege;

-- en: What is the motto of the family whose crest is a Boar?
-- zh: 以Boar为家徽的家族格言是什么？
SELECT Motto FROM Family WHERE Crest = 'Boar';

-- en: Castles per style, with the average number of towers
-- zh: 每种风格的城堡数量及平均塔楼数
SELECT Style, count(*), avg(Towers) FROM Castle GROUP BY Style;

-- en: Castles which were never besieged
-- zh: 从未被围攻过的城堡
SELECT CastleName FROM Castle WHERE CastleID NOT IN (SELECT CastleID FROM Siege);

-- en: Who attacked Tor Brannock, and when?
-- zh: 谁在什么时候攻打过Tor Brannock？
SELECT Siege.Attacker, Siege.SiegeYear FROM Siege JOIN Castle ON Siege.CastleID = Castle.CastleID WHERE Castle.CastleName = 'Tor Brannock';

-- en: List the names of the Norman castles built before 1150 by year.
-- zh: 按建造年份列出1150年之前建造的Norman城堡。
SELECT CastleName FROM Castle WHERE Style = 'Norman' AND BuiltYear < 1150 ORDER BY BuiltYear;

-- en: Which attacker laid siege most often?
-- zh: 发起围攻次数最多的进攻者是谁？
SELECT Attacker FROM Siege GROUP BY Attacker ORDER BY count(*) DESC LIMIT 1;

-- en: In which counties did the Dacre family hold castles? List each county once.
-- zh: Dacre家族在哪些郡拥有过城堡？每个郡只列一次。
SELECT DISTINCT Castle.County FROM Castle JOIN Ownership ON Castle.CastleID = Ownership.CastleID JOIN Family ON Ownership.FamilyID = Family.FamilyID WHERE Family.FamilyName = 'Dacre';

-- en: Number of ownerships gained through Marriage
-- zh: 通过Marriage获得的所有权有多少次
SELECT count(*) FROM Ownership WHERE Acquired = 'Marriage';

-- en: Which families possessed two or more different castles?
-- zh: 哪些家族拥有过两座或以上不同的城堡？
SELECT Family.FamilyName FROM Family JOIN Ownership ON Family.FamilyID = Ownership.FamilyID GROUP BY Family.FamilyID, Family.FamilyName HAVING count(DISTINCT Ownership.CastleID) >= 2;

-- en: Which castles have more towers than average? Give towers as well.
-- zh: 哪些城堡的塔楼数高于平均？请同时给出塔楼数。
SELECT CastleName, Towers FROM Castle WHERE Towers > (SELECT avg(Towers) FROM Castle);

-- en: Show the castle names and years of all sieges that ended in Surrender.
-- zh: 列出所有以Surrender结束的围攻的城堡名称和年份。
SELECT Castle.CastleName, Siege.SiegeYear FROM Castle JOIN Siege ON Castle.CastleID = Siege.CastleID WHERE Siege.Result = 'Surrender';

-- en: Counties having both Restored and Ruined castles
-- zh: 既有Restored城堡又有Ruined城堡的郡
SELECT County FROM Castle WHERE State = 'Restored' INTERSECT SELECT County FROM Castle WHERE State = 'Ruined';

-- en: Who owned the castle that Earl Godric besieged in 1264? Name the families.
-- zh: Earl Godric在1264年围攻的城堡曾归哪些家族所有？
SELECT Family.FamilyName FROM Family JOIN Ownership ON Family.FamilyID = Ownership.FamilyID JOIN Siege ON Ownership.CastleID = Siege.CastleID WHERE Siege.Attacker = 'Earl Godric' AND Siege.SiegeYear = 1264;

-- en: Give the oldest castle.
-- zh: 给出最古老的城堡。
SELECT CastleName FROM Castle ORDER BY BuiltYear LIMIT 1;

-- en: Average number of days a castle of Concentric style held out
-- zh: Concentric风格的城堡平均坚守了多少天
SELECT avg(Siege.DaysHeld) FROM Siege JOIN Castle ON Siege.CastleID = Castle.CastleID WHERE Castle.Style = 'Concentric';

-- en: Which counties have more than 4 castles?
-- zh: 哪些郡的城堡超过4座？
SELECT County FROM Castle GROUP BY County HAVING count(*) > 4;

-- en: Attackers who were ever Repelled but who never made a castle Surrender
-- zh: 曾被Repelled但从未使任何城堡Surrender的进攻者
SELECT Attacker FROM Siege WHERE Result = 'Repelled' EXCEPT SELECT Attacker FROM Siege WHERE Result = 'Surrender';
