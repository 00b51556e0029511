-- Watchmakers, the ateliers they work in and the watches they built.
CREATE TABLE Atelier (
  AtelierId INT,
  AtelierName VARCHAR(50),
  Valley VARCHAR(40),
  Founded INT,
  Owner VARCHAR(50),
  PRIMARY KEY (AtelierId)
);
CREATE TABLE Watchmaker (
  WatchmakerId INT,
  FirstName VARCHAR(30),
  Surname VARCHAR(30),
  AtelierId INT,
  Born INT,
  PRIMARY KEY (WatchmakerId),
  FOREIGN KEY (AtelierId) REFERENCES Atelier (AtelierId)
);
CREATE TABLE Watch (
  SerialNo INT,
  Model VARCHAR(40),
  WatchmakerId INT,
  CaseMetal VARCHAR(20),
  Jewels INT,
  YearBuilt INT,
  Price DOUBLE,
  PRIMARY KEY (SerialNo),
  FOREIGN KEY (WatchmakerId) REFERENCES Watchmaker (WatchmakerId)
);

-- en: List the serial numbers of gold watches built in 1987.
-- zh: 列出1987年制造的gold表壳手表的序列号。
SELECT SerialNo FROM Watch WHERE CaseMetal = 'gold' AND YearBuilt = 1987;

-- en: Which ateliers are in the Risoux valley?
-- zh: 哪些工坊位于Risoux山谷？
SELECT AtelierName FROM Atelier WHERE Valley = 'Risoux';

-- en: Who works for the owner Blaise Perrin? Give first names and surnames.
-- zh: 谁为工坊主Blaise Perrin工作？给出名和姓。
SELECT Watchmaker.FirstName, Watchmaker.Surname FROM Watchmaker JOIN Atelier ON Watchmaker.AtelierId = Atelier.AtelierId WHERE Atelier.Owner = 'Blaise Perrin';

-- en: Who owns the atelier Petite Roue?
-- zh: 工坊Petite Roue的主人是谁？
SELECT Owner FROM Atelier WHERE AtelierName = 'Petite Roue';

-- en: How many watches have more than 21 jewels?
-- zh: 宝石数超过21颗的手表有多少只？
SELECT count(*) FROM Watch WHERE Jewels > 21;

-- en: What is the mean price of the model Aurore?
-- zh: Aurore型号的平均价格是多少？
SELECT avg(Price) FROM Watch WHERE Model = 'Aurore';

-- en: When was the oldest atelier founded?
-- zh: 最古老的工坊创立于哪一年？
SELECT min(Founded) FROM Atelier;

-- en: For each case metal, give the number of watches and their total price.
-- zh: 按表壳材质给出手表数量和总价。
SELECT CaseMetal, count(*), sum(Price) FROM Watch GROUP BY CaseMetal;

-- en: Which model was built most often?
-- zh: 制造数量最多的是哪个型号？
SELECT Model FROM Watch GROUP BY Model ORDER BY count(*) DESC LIMIT 1;

-- en: Give the years in which at least four watches were built.
-- zh: 哪些年份至少制造了四只手表？
SELECT YearBuilt FROM Watch GROUP BY YearBuilt HAVING count(*) >= 4;

-- en: Which watchmaker (surname) built the dearest watch?
-- zh: 最贵的手表是哪位制表师（姓）制造的？
SELECT Watchmaker.Surname FROM Watchmaker JOIN Watch ON Watchmaker.WatchmakerId = Watch.WatchmakerId ORDER BY Watch.Price DESC LIMIT 1;

-- en: Show the surname of the eldest watchmaker.
-- zh: 年纪最大的制表师姓什么？
SELECT Surname FROM Watchmaker ORDER BY Born ASC LIMIT 1;

-- en: Show the surname of each watchmaker and the name of his or her atelier.
-- zh: 列出每位制表师的姓及其所在工坊的名称。
SELECT Watchmaker.Surname, Atelier.AtelierName FROM Watchmaker JOIN Atelier ON Watchmaker.AtelierId = Atelier.AtelierId;

-- en: How many watchmakers work at each atelier?
-- zh: 每家工坊有多少名制表师？
SELECT Atelier.AtelierName, count(*) FROM Atelier JOIN Watchmaker ON Atelier.AtelierId = Watchmaker.AtelierId GROUP BY Atelier.AtelierId, Atelier.AtelierName;

-- en: Which models has Odile Jaccard built?
-- zh: Odile Jaccard制造过哪些型号？
SELECT Watch.Model FROM Watch JOIN Watchmaker ON Watch.WatchmakerId = Watchmaker.WatchmakerId WHERE Watchmaker.FirstName = 'Odile' AND Watchmaker.Surname = 'Jaccard';

-- en: In which valley was the watch with serial number 5012 made?
-- zh: 序列号5012的手表产自哪个山谷？
SELECT Atelier.Valley FROM Atelier JOIN Watchmaker ON Atelier.AtelierId = Watchmaker.AtelierId JOIN Watch ON Watchmaker.WatchmakerId = Watch.WatchmakerId WHERE Watch.SerialNo = 5012;

-- en: How many watches come from Atelier Nord?
-- zh: 有多少只手表出自Atelier Nord？
SELECT count(*) FROM Watch JOIN Watchmaker ON Watch.WatchmakerId = Watchmaker.WatchmakerId JOIN Atelier ON Watchmaker.AtelierId = Atelier.AtelierId WHERE Atelier.AtelierName = 'Atelier Nord';

-- en: Which surname belongs to the watchmaker with the most watches?
-- zh: 制表数量最多的制表师姓什么？
SELECT Watchmaker.Surname FROM Watchmaker JOIN Watch ON Watchmaker.WatchmakerId = Watch.WatchmakerId GROUP BY Watchmaker.WatchmakerId, Watchmaker.Surname ORDER BY count(*) DESC LIMIT 1;

-- en: Which watchmakers, first name and surname, have not built a watch?
-- zh: 哪些制表师还没有做过手表？给出名和姓。
SELECT FirstName, Surname FROM Watchmaker WHERE WatchmakerId NOT IN (SELECT WatchmakerId FROM Watch);

-- en: Serial numbers of the watches pricier than average?
-- zh: 价格高于平均价的手表序列号有哪些？
SELECT SerialNo FROM Watch WHERE Price > (SELECT avg(Price) FROM Watch);

-- en: Which models come in both steel and titanium?
-- zh: 哪些型号既有steel表壳又有titanium表壳？
SELECT Model FROM Watch WHERE CaseMetal = 'steel' INTERSECT SELECT Model FROM Watch WHERE CaseMetal = 'titanium';

-- en: Names of ateliers with at least five watchmakers.
-- zh: 列出至少有五名制表师的工坊名称。
SELECT Atelier.AtelierName FROM Atelier JOIN Watchmaker ON Atelier.AtelierId = Watchmaker.AtelierId GROUP BY Atelier.AtelierId, Atelier.AtelierName HAVING count(*) >= 5;
