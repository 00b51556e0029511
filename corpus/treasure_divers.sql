-- Divers who search sunken wrecks, the expeditions and the treasures they bring up.
CREATE TABLE Diver (
  DiverId INT,
  DiverName VARCHAR(60),
  Nationality VARCHAR(40),
  BirthYear INT,
  Certificate VARCHAR(20),
  MaxDepth DOUBLE,
  PRIMARY KEY (DiverId)
);
CREATE TABLE Wreck (
  WreckId INT,
  ShipName VARCHAR(60),
  Flag VARCHAR(40),
  SunkYear INT,
  Depth DOUBLE,
  Sea VARCHAR(40),
  PRIMARY KEY (WreckId)
);
CREATE TABLE Expedition (
  ExpeditionId INT,
  CodeName VARCHAR(40),
  WreckId INT,
  LeaderId INT,
  BeginDate DATE,
  Days INT,
  Budget DOUBLE,
  PRIMARY KEY (ExpeditionId),
  FOREIGN KEY (WreckId) REFERENCES Wreck (WreckId),
  FOREIGN KEY (LeaderId) REFERENCES Diver (DiverId)
);
CREATE TABLE ExpeditionDiver (
  ExpeditionId INT,
  DiverId INT,
  Duty VARCHAR(30),
  Share DOUBLE,
  PRIMARY KEY (ExpeditionId, DiverId),
  FOREIGN KEY (ExpeditionId) REFERENCES Expedition (ExpeditionId),
  FOREIGN KEY (DiverId) REFERENCES Diver (DiverId)
);
CREATE TABLE Treasure (
  TreasureId INT,
  ExpeditionId INT,
  Label VARCHAR(60),
  Material VARCHAR(20),
  WeightGrams DOUBLE,
  Worth DOUBLE,
  PRIMARY KEY (TreasureId),
  FOREIGN KEY (ExpeditionId) REFERENCES Expedition (ExpeditionId)
);

-- en: What are the names of the ships that lie in the Baltic?
-- zh: 沉在Baltic的船叫什么名字？
SELECT ShipName FROM Wreck WHERE Sea = 'Baltic';

-- en: How many treasures are made of Silver?
-- zh: Silver材质的宝物有多少件？
SELECT count(*) FROM Treasure WHERE Material = 'Silver';

-- en: Who led the expedition with the code name Blue Lantern?
-- zh: 代号为Blue Lantern的探险由谁带队？
SELECT Diver.DiverName FROM Diver JOIN Expedition ON Diver.DiverId = Expedition.LeaderId WHERE Expedition.CodeName = 'Blue Lantern';

-- en: For every ship, show its name and the number of expeditions to it.
-- zh: 列出每艘沉船的船名以及对其进行过的探险次数。
SELECT Wreck.ShipName, count(*) FROM Wreck JOIN Expedition ON Wreck.WreckId = Expedition.WreckId GROUP BY Wreck.WreckId, Wreck.ShipName;

-- en: Which divers have taken part in an expedition as a Photographer?
-- zh: 哪些潜水员曾以Photographer身份参加过探险？
SELECT Diver.DiverName FROM Diver JOIN ExpeditionDiver ON Diver.DiverId = ExpeditionDiver.DiverId WHERE ExpeditionDiver.Duty = 'Photographer';

-- en: What is the code name of the expedition with the largest budget?
-- zh: 预算最高的探险代号是什么？
SELECT CodeName FROM Expedition ORDER BY Budget DESC LIMIT 1;

-- en: What is the total weight of the treasures of each material?
-- zh: 每种材质的宝物总重量是多少？
SELECT Material, sum(WeightGrams) FROM Treasure GROUP BY Material;

-- en: Which wrecks have never been the goal of an expedition? Give the ship names.
-- zh: 哪些沉船从未有过探险？给出船名。
SELECT ShipName FROM Wreck WHERE WreckId NOT IN (SELECT WreckId FROM Expedition);

-- en: What treasures were brought up from the Santa Brigida?
-- zh: 从Santa Brigida号上打捞出了哪些宝物？
SELECT Treasure.Label FROM Treasure JOIN Expedition ON Treasure.ExpeditionId = Expedition.ExpeditionId JOIN Wreck ON Expedition.WreckId = Wreck.WreckId WHERE Wreck.ShipName = 'Santa Brigida';

-- en: List the names of the divers with a maximum depth greater than the average.
-- zh: 列出最大下潜深度超过平均值的潜水员姓名。
SELECT DiverName FROM Diver WHERE MaxDepth > (SELECT avg(MaxDepth) FROM Diver);

-- en: Which expeditions yielded at least five treasures?
-- zh: 哪些探险至少打捞出5件宝物？
SELECT Expedition.CodeName FROM Expedition JOIN Treasure ON Expedition.ExpeditionId = Treasure.ExpeditionId GROUP BY Expedition.ExpeditionId, Expedition.CodeName HAVING count(*) >= 5;

-- en: Which flags did ships fly that sank before 1700, and which ships were they? Show the ship name and the flag.
-- zh: 1700年以前沉没的船叫什么，挂什么国旗？列出船名和国旗。
SELECT ShipName, Flag FROM Wreck WHERE SunkYear < 1700;

-- en: In which seas did the divers of the Greek nationality work?
-- zh: Greek国籍的潜水员在哪些海域工作过？
SELECT Wreck.Sea FROM Wreck JOIN Expedition ON Wreck.WreckId = Expedition.WreckId JOIN ExpeditionDiver ON Expedition.ExpeditionId = ExpeditionDiver.ExpeditionId JOIN Diver ON ExpeditionDiver.DiverId = Diver.DiverId WHERE Diver.Nationality = 'Greek';

-- en: Which flags belonged to both a ship in the Caribbean and a ship in the North Sea?
-- zh: 哪些国旗既属于Caribbean的沉船，又属于North Sea的沉船？
SELECT Flag FROM Wreck WHERE Sea = 'Caribbean' INTERSECT SELECT Flag FROM Wreck WHERE Sea = 'North Sea';

-- en: How many days did the expeditions that began after 2015-06-30 last on average?
-- zh: 2015-06-30之后开始的探险平均持续多少天？
SELECT avg(Days) FROM Expedition WHERE BeginDate > '2015-06-30';

-- en: Which certificate is the most common one among the divers?
-- zh: 潜水员中最常见的证书是什么？
SELECT Certificate FROM Diver GROUP BY Certificate ORDER BY count(*) DESC LIMIT 1;

-- en: From which ship does the most valuable treasure come?
-- zh: 最值钱的宝物来自哪艘船？
SELECT Wreck.ShipName FROM Wreck JOIN Expedition ON Wreck.WreckId = Expedition.WreckId JOIN Treasure ON Expedition.ExpeditionId = Treasure.ExpeditionId ORDER BY Treasure.Worth DESC LIMIT 1;

-- en: Find the names of the divers who took part in an expedition but have never led one.
-- zh: 哪些潜水员参加过探险但从未带过队？
SELECT Diver.DiverName FROM Diver JOIN ExpeditionDiver ON Diver.DiverId = ExpeditionDiver.DiverId EXCEPT SELECT Diver.DiverName FROM Diver JOIN Expedition ON Diver.DiverId = Expedition.LeaderId;

-- en: How many divers went on each expedition? Show the code names too.
-- zh: 每次探险各有多少名潜水员参加？请附上代号。
SELECT Expedition.CodeName, count(*) FROM Expedition JOIN ExpeditionDiver ON Expedition.ExpeditionId = ExpeditionDiver.ExpeditionId GROUP BY Expedition.ExpeditionId, Expedition.CodeName;

-- en: What was the duty of Theo Marangos in the expedition called Iron Tide?
-- zh: Theo Marangos在Iron Tide探险中担任什么职务？
SELECT ExpeditionDiver.Duty FROM ExpeditionDiver JOIN Diver ON ExpeditionDiver.DiverId = Diver.DiverId JOIN Expedition ON ExpeditionDiver.ExpeditionId = Expedition.ExpeditionId WHERE Diver.DiverName = 'Theo Marangos' AND Expedition.CodeName = 'Iron Tide';

-- en: Which are the three deepest wrecks, and how deep do they lie?
-- zh: 最深的三艘沉船是哪些，分别有多深？
SELECT ShipName, Depth FROM Wreck ORDER BY Depth DESC LIMIT 3;

-- en: How many different nationalities do the divers have?
-- zh: 潜水员共有多少个不同的国籍？
SELECT count(DISTINCT Nationality) FROM Diver;
