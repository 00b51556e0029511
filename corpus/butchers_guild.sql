-- A guild of butchers: shops, sausages, the farms supplying meat and competition entries.
CREATE TABLE Butcher (
  ButcherId INT,
  Name VARCHAR(50),
  Birthplace VARCHAR(40),
  BirthYear INT,
  MasterYear INT,
  PRIMARY KEY (ButcherId)
);
CREATE TABLE Shop (
  ShopId INT,
  ButcherId INT,
  Name VARCHAR(50),
  Town VARCHAR(40),
  OpenedYear INT,
  AreaM2 INT,
  PRIMARY KEY (ShopId),
  FOREIGN KEY (ButcherId) REFERENCES Butcher (ButcherId)
);
CREATE TABLE Sausage (
  SausageId INT,
  ShopId INT,
  Name VARCHAR(50),
  Meat VARCHAR(20),
  FatPercent DOUBLE,
  PricePerKg DECIMAL(10,2),
  PRIMARY KEY (SausageId),
  FOREIGN KEY (ShopId) REFERENCES Shop (ShopId)
);
CREATE TABLE Farm (
  FarmId INT,
  Name VARCHAR(50),
  Town VARCHAR(40),
  Animal VARCHAR(20),
  Heads INT,
  PRIMARY KEY (FarmId)
);
CREATE TABLE Supply (
  ShopId INT,
  FarmId INT,
  SinceYear INT,
  KgPerWeek INT,
  PRIMARY KEY (ShopId, FarmId),
  FOREIGN KEY (ShopId) REFERENCES Shop (ShopId),
  FOREIGN KEY (FarmId) REFERENCES Farm (FarmId)
);
CREATE TABLE Entry (
  EntryId INT,
  SausageId INT,
  Contest VARCHAR(40),
  ContestYear INT,
  Points INT,
  Award VARCHAR(20),
  PRIMARY KEY (EntryId),
  FOREIGN KEY (SausageId) REFERENCES Sausage (SausageId)
);

-- en: Butchers who became masters after 2000.
-- zh: 2000年以后成为师傅的屠夫。
SELECT Name FROM Butcher WHERE MasterYear > 2000;

-- en: Distinct butchers who own a shop opened after 2000.
-- zh: 店铺在2000年以后开张的屠夫，去重。
SELECT DISTINCT Butcher.Name FROM Butcher JOIN Shop ON Butcher.ButcherId = Shop.ButcherId WHERE Shop.OpenedYear > 2000;

-- en: Which sausage is the dearest per kilo?
-- zh: 每公斤最贵的香肠是哪种？
SELECT Name FROM Sausage ORDER BY PricePerKg DESC LIMIT 1;

-- en: Which sausage was entered in contests most often?
-- zh: 参赛次数最多的香肠是哪种？
SELECT Sausage.Name FROM Sausage JOIN Entry ON Sausage.SausageId = Entry.SausageId GROUP BY Sausage.SausageId, Sausage.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Names of the shops in Eichstadt?
-- zh: Eichstadt的肉店叫什么？
SELECT Name FROM Shop WHERE Town = 'Eichstadt';

-- en: Names of the farms in Eichstadt?
-- zh: Eichstadt的农场叫什么？
SELECT Name FROM Farm WHERE Town = 'Eichstadt';

-- en: Venison sausages with no more than 20 percent fat.
-- zh: 脂肪不超过20%的Venison香肠。
SELECT Name FROM Sausage WHERE Meat = 'Venison' AND FatPercent <= 20;

-- en: How many contest entries received a Gold award?
-- zh: 有多少参赛作品获得Gold奖？
SELECT count(*) FROM Entry WHERE Award = 'Gold';

-- en: Average floor area of the shops?
-- zh: 肉店的平均面积是多少？
SELECT avg(AreaM2) FROM Shop;

-- en: Total heads kept on Pig farms (animal Pig).
-- zh: 养Pig的农场总共有多少头？
SELECT sum(Heads) FROM Farm WHERE Animal = 'Pig';

-- en: For each kind of meat, count the sausages.
-- zh: 按肉类统计香肠的数量。
SELECT Meat, count(*) FROM Sausage GROUP BY Meat;

-- en: Average points in each contest.
-- zh: 各比赛的平均得分。
SELECT Contest, avg(Points) FROM Entry GROUP BY Contest;

-- en: From which birthplace do the most butchers come?
-- zh: 出生于哪个地方的屠夫最多？
SELECT Birthplace FROM Butcher GROUP BY Birthplace ORDER BY count(*) DESC LIMIT 1;

-- en: Largest farm by heads?
-- zh: 牲畜头数最多的农场是哪个？
SELECT Name FROM Farm ORDER BY Heads DESC LIMIT 1;

-- en: Which farms supply Metzger Haas and how much per week?
-- zh: 哪些农场给Metzger Haas供货，每周多少公斤？
SELECT Farm.Name, Supply.KgPerWeek FROM Farm JOIN Supply ON Farm.FarmId = Supply.FarmId JOIN Shop ON Supply.ShopId = Shop.ShopId WHERE Shop.Name = 'Metzger Haas';

-- en: What awards has Smoked Bear won?
-- zh: Smoked Bear得过哪些奖？
SELECT Entry.Award FROM Entry JOIN Sausage ON Entry.SausageId = Sausage.SausageId WHERE Sausage.Name = 'Smoked Bear';

-- en: Who makes Smoked Bear? The butcher's name, please.
-- zh: Smoked Bear是哪位屠夫做的？
SELECT Butcher.Name FROM Butcher JOIN Shop ON Butcher.ButcherId = Shop.ButcherId JOIN Sausage ON Shop.ShopId = Sausage.ShopId WHERE Sausage.Name = 'Smoked Bear';

-- en: Shops offering 10 sausages or more.
-- zh: 出售至少10种香肠的肉店。
SELECT Shop.Name FROM Shop JOIN Sausage ON Shop.ShopId = Sausage.ShopId GROUP BY Shop.ShopId, Shop.Name HAVING count(*) >= 10;

-- en: Farms supplying no shop at all.
-- zh: 不给任何肉店供货的农场。
SELECT Name FROM Farm WHERE FarmId NOT IN (SELECT FarmId FROM Supply);

-- en: Which sausages are fattier than average?
-- zh: 哪些香肠的脂肪含量高于平均值？
SELECT Name FROM Sausage WHERE FatPercent > (SELECT avg(FatPercent) FROM Sausage);

-- en: Shops supplied since 1995 by some farm.
-- zh: 自1995年起有农场供货的肉店。
SELECT Name FROM Shop WHERE ShopId IN (SELECT ShopId FROM Supply WHERE SinceYear = 1995);

-- en: Towns having both a Sheep farm and a Goat farm.
-- zh: 既有养Sheep的农场又有养Goat的农场的镇。
SELECT Town FROM Farm WHERE Animal = 'Sheep' INTERSECT SELECT Town FROM Farm WHERE Animal = 'Goat';
