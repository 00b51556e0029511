-- Weavers and the carpets they knotted.
CREATE TABLE Weaver (
  WeaverId INT,
  WeaverName VARCHAR(50),
  Village VARCHAR(40),
  Age INT,
  TeacherName VARCHAR(50),
  PRIMARY KEY (WeaverId)
);
CREATE TABLE Carpet (
  CarpetId INT,
  WeaverId INT,
  Pattern VARCHAR(40),
  Material VARCHAR(20),
  LengthCm INT,
  WidthCm INT,
  Price DOUBLE,
  PRIMARY KEY (CarpetId),
  FOREIGN KEY (WeaverId) REFERENCES Weaver (WeaverId)
);

-- en: Which weavers live in the village of Zarand?
-- zh: 住在Zarand村的织工有哪些？
SELECT WeaverName FROM Weaver WHERE Village = 'Zarand';

-- en: Give the ids of silk carpets that are longer than 300 cm.
-- zh: 给出长度超过300厘米的silk地毯编号。
SELECT CarpetId FROM Carpet WHERE Material = 'silk' AND LengthCm > 300;

-- en: List the patterns of carpets together with their weavers' names, dearest carpet first.
-- zh: 列出地毯图案及织工姓名，最贵的地毯在前。
SELECT Carpet.Pattern, Weaver.WeaverName FROM Carpet JOIN Weaver ON Carpet.WeaverId = Weaver.WeaverId ORDER BY Carpet.Price DESC;

-- en: Who taught Mina Sarvari?
-- zh: Mina Sarvari的师傅是谁？
SELECT TeacherName FROM Weaver WHERE WeaverName = 'Mina Sarvari';

-- en: How many carpets are made of wool or cotton?
-- zh: 用wool或cotton织成的地毯有多少块？
SELECT count(*) FROM Carpet WHERE Material = 'wool' OR Material = 'cotton';

-- en: What's the mean price of a carpet with the Garden pattern?
-- zh: Garden图案地毯的平均价格是多少？
SELECT avg(Price) FROM Carpet WHERE Pattern = 'Garden';

-- en: What are the ages of the oldest and the youngest weaver?
-- zh: 最年长和最年轻的织工分别多大年纪？
SELECT max(Age), min(Age) FROM Weaver;

-- en: How many carpets are there with each pattern?
-- zh: 每种图案各有多少块地毯？
SELECT Pattern, count(*) FROM Carpet GROUP BY Pattern;

-- en: Which village has the most weavers?
-- zh: 织工最多的村子是哪个？
SELECT Village FROM Weaver GROUP BY Village ORDER BY count(*) DESC LIMIT 1;

-- en: Which teachers taught three weavers or more?
-- zh: 哪些师傅教过三名或更多的织工？
SELECT TeacherName FROM Weaver GROUP BY TeacherName HAVING count(*) >= 3;

-- en: How old is the weaver of the longest carpet?
-- zh: 最长的地毯的织工多大年纪？
SELECT Weaver.Age FROM Weaver JOIN Carpet ON Weaver.WeaverId = Carpet.WeaverId ORDER BY Carpet.LengthCm DESC LIMIT 1;

-- en: Give the id and material of the least expensive carpet.
-- zh: 给出最便宜的地毯的编号和材质。
SELECT CarpetId, Material FROM Carpet ORDER BY Price ASC LIMIT 1;

-- en: Who wove carpet 77?
-- zh: 77号地毯是谁织的？
SELECT Weaver.WeaverName FROM Weaver JOIN Carpet ON Weaver.WeaverId = Carpet.WeaverId WHERE Carpet.CarpetId = 77;

-- en: What materials does Reza Kamali use?
-- zh: Reza Kamali用什么材质？
SELECT Carpet.Material FROM Carpet JOIN Weaver ON Carpet.WeaverId = Weaver.WeaverId WHERE Weaver.WeaverName = 'Reza Kamali';

-- en: In which villages is the Lattice pattern woven?
-- zh: 哪些村子织Lattice图案的地毯？
SELECT Weaver.Village FROM Weaver JOIN Carpet ON Weaver.WeaverId = Carpet.WeaverId WHERE Carpet.Pattern = 'Lattice';

-- en: How many carpets has each weaver made?
-- zh: 每位织工织了多少块地毯？
SELECT Weaver.WeaverName, count(*) FROM Weaver JOIN Carpet ON Weaver.WeaverId = Carpet.WeaverId GROUP BY Weaver.WeaverId, Weaver.WeaverName;

-- en: Whose carpets are worth the most in total?
-- zh: 谁织的地毯总价值最高？
SELECT Weaver.WeaverName FROM Weaver JOIN Carpet ON Weaver.WeaverId = Carpet.WeaverId GROUP BY Weaver.WeaverId, Weaver.WeaverName ORDER BY sum(Carpet.Price) DESC LIMIT 1;

-- en: Show the average carpet price for each village.
-- zh: 给出每个村子地毯的平均价格。
SELECT Weaver.Village, avg(Carpet.Price) FROM Weaver JOIN Carpet ON Weaver.WeaverId = Carpet.WeaverId GROUP BY Weaver.Village;

-- en: Weavers older than 60 who have made a silk carpet?
-- zh: 60岁以上且织过silk地毯的织工有哪些？
SELECT Weaver.WeaverName FROM Weaver JOIN Carpet ON Weaver.WeaverId = Carpet.WeaverId WHERE Weaver.Age > 60 AND Carpet.Material = 'silk';

-- en: Which weavers have no carpet listed?
-- zh: 哪些织工没有地毯记录？
SELECT WeaverName FROM Weaver WHERE WeaverId NOT IN (SELECT WeaverId FROM Carpet);

-- en: Carpets (ids) costing more than the average silk carpet?
-- zh: 价格高于silk地毯平均价的地毯编号有哪些？
SELECT CarpetId FROM Carpet WHERE Price > (SELECT avg(Price) FROM Carpet WHERE Material = 'silk');

-- en: Which patterns have been woven both in wool and in silk?
-- zh: 哪些图案既用wool织过也用silk织过？
SELECT Pattern FROM Carpet WHERE Material = 'wool' INTERSECT SELECT Pattern FROM Carpet WHERE Material = 'silk';
