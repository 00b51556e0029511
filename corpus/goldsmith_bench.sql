-- Goldsmiths' workshop: smiths, jewels, gemstones set in them, and hallmark tests.
CREATE TABLE Goldsmith (
  SmithId INT,
  SmithName VARCHAR(50),
  Rank VARCHAR(20),
  Bench INT,
  HiredOn DATE,
  PRIMARY KEY (SmithId)
);
CREATE TABLE Jewel (
  JewelId INT,
  JewelName VARCHAR(60),
  Category VARCHAR(20),
  Metal VARCHAR(20),
  Karat INT,
  WeightG DOUBLE,
  MakerId INT,
  PolisherId INT,
  RetailPrice DECIMAL(10,2),
  PRIMARY KEY (JewelId),
  FOREIGN KEY (MakerId) REFERENCES Goldsmith (SmithId),
  FOREIGN KEY (PolisherId) REFERENCES Goldsmith (SmithId)
);
CREATE TABLE Gemstone (
  GemId INT,
  Species VARCHAR(30),
  Cut VARCHAR(20),
  Carats DOUBLE,
  Origin VARCHAR(30),
  JewelId INT,
  PRIMARY KEY (GemId),
  FOREIGN KEY (JewelId) REFERENCES Jewel (JewelId)
);
CREATE TABLE HallmarkTest (
  TestId INT,
  JewelId INT,
  TestedOn DATE,
  Office VARCHAR(30),
  Passed VARCHAR(3),
  PRIMARY KEY (TestId),
  FOREIGN KEY (JewelId) REFERENCES Jewel (JewelId)
);

-- en: Show me the rings (Ring) made of Platinum.
-- zh: 给我看看Platinum材质的戒指（Ring）。
SELECT JewelName FROM Jewel WHERE Category = 'Ring' AND Metal = 'Platinum';

-- en: Who works at bench 7?
-- zh: 7号工作台是谁在用？
SELECT SmithName FROM Goldsmith WHERE Bench = 7;

-- en: How many Sapphire stones do we have?
-- zh: 我们有多少颗Sapphire？
SELECT count(*) FROM Gemstone WHERE Species = 'Sapphire';

-- en: Which jewel has the highest retail price?
-- zh: 零售价最高的首饰是哪件？
SELECT JewelName FROM Jewel ORDER BY RetailPrice DESC LIMIT 1;

-- en: Who made the Comet Brooch?
-- zh: Comet Brooch是谁制作的？
SELECT Goldsmith.SmithName FROM Goldsmith JOIN Jewel ON Goldsmith.SmithId = Jewel.MakerId WHERE Jewel.JewelName = 'Comet Brooch';

-- en: Who polished the Comet Brooch?
-- zh: Comet Brooch是谁抛光的？
SELECT Goldsmith.SmithName FROM Goldsmith JOIN Jewel ON Goldsmith.SmithId = Jewel.PolisherId WHERE Jewel.JewelName = 'Comet Brooch';

-- en: Species and carats of the stones set in the Comet Brooch?
-- zh: Comet Brooch上镶嵌的宝石各是什么品种、多少克拉？
SELECT Gemstone.Species, Gemstone.Carats FROM Gemstone JOIN Jewel ON Gemstone.JewelId = Jewel.JewelId WHERE Jewel.JewelName = 'Comet Brooch';

-- en: How many jewels has each goldsmith made?
-- zh: 每位金匠做了多少件首饰？
SELECT Goldsmith.SmithName, count(*) FROM Goldsmith JOIN Jewel ON Goldsmith.SmithId = Jewel.MakerId GROUP BY Goldsmith.SmithId, Goldsmith.SmithName;

-- en: Which goldsmith has polished the most pieces?
-- zh: 抛光件数最多的金匠是谁？
SELECT Goldsmith.SmithName FROM Goldsmith JOIN Jewel ON Goldsmith.SmithId = Jewel.PolisherId GROUP BY Goldsmith.SmithId, Goldsmith.SmithName ORDER BY count(*) DESC LIMIT 1;

-- en: Jewels with more than 12 stones.
-- zh: 镶嵌宝石超过12颗的首饰。
SELECT Jewel.JewelName FROM Jewel JOIN Gemstone ON Jewel.JewelId = Gemstone.JewelId GROUP BY Jewel.JewelId, Jewel.JewelName HAVING count(*) > 12;

-- en: Jewels without any gemstone.
-- zh: 没有镶嵌任何宝石的首饰。
SELECT JewelName FROM Jewel WHERE JewelId NOT IN (SELECT JewelId FROM Gemstone);

-- en: Jewels set with both Ruby and Opal.
-- zh: 同时镶有Ruby和Opal的首饰。
SELECT Jewel.JewelName FROM Jewel JOIN Gemstone ON Jewel.JewelId = Gemstone.JewelId WHERE Gemstone.Species = 'Ruby' INTERSECT SELECT Jewel.JewelName FROM Jewel JOIN Gemstone ON Jewel.JewelId = Gemstone.JewelId WHERE Gemstone.Species = 'Opal';

-- en: Different goldsmiths who have set Emerald stones in their work.
-- zh: 作品中镶过Emerald的金匠，姓名不重复。
SELECT DISTINCT Goldsmith.SmithName FROM Goldsmith JOIN Jewel ON Goldsmith.SmithId = Jewel.MakerId JOIN Gemstone ON Jewel.JewelId = Gemstone.JewelId WHERE Gemstone.Species = 'Emerald';

-- en: Which goldsmiths had a piece fail the hallmark test (No) at the Eastgate office?
-- zh: 哪些金匠的作品在Eastgate检验所没有通过印记检验（No）？
SELECT Goldsmith.SmithName FROM Goldsmith JOIN Jewel ON Goldsmith.SmithId = Jewel.MakerId JOIN HallmarkTest ON Jewel.JewelId = HallmarkTest.JewelId WHERE HallmarkTest.Passed = 'No' AND HallmarkTest.Office = 'Eastgate';

-- en: Total carat weight by kind of stone.
-- zh: 各品种宝石的总克拉数。
SELECT Species, sum(Carats) FROM Gemstone GROUP BY Species;

-- en: Where do most of our gemstones come from?
-- zh: 我们的宝石大多产自哪里？
SELECT Origin FROM Gemstone GROUP BY Origin ORDER BY count(*) DESC LIMIT 1;

-- en: What does a jewel of each category weigh on average?
-- zh: 每类首饰平均重多少克？
SELECT Category, avg(WeightG) FROM Jewel GROUP BY Category;

-- en: Names and ranks of the smiths hired before 2010-01-01.
-- zh: 2010-01-01之前入职的金匠的姓名和级别。
SELECT SmithName, Rank FROM Goldsmith WHERE HiredOn < '2010-01-01';

-- en: Smiths who have made pieces but never polished one.
-- zh: 做过首饰但从未做过抛光的金匠。
SELECT Goldsmith.SmithName FROM Goldsmith JOIN Jewel ON Goldsmith.SmithId = Jewel.MakerId EXCEPT SELECT Goldsmith.SmithName FROM Goldsmith JOIN Jewel ON Goldsmith.SmithId = Jewel.PolisherId;

-- en: List the jewels of 18 or 22 karat, lightest first.
-- zh: 列出18K或22K的首饰，从轻到重排列。
SELECT JewelName FROM Jewel WHERE Karat = 18 OR Karat = 22 ORDER BY WeightG;

-- en: On what dates was the Ivy Collar tested, and did it pass?
-- zh: Ivy Collar在哪些日期做过检验，是否通过？
SELECT HallmarkTest.TestedOn, HallmarkTest.Passed FROM HallmarkTest JOIN Jewel ON HallmarkTest.JewelId = Jewel.JewelId WHERE Jewel.JewelName = 'Ivy Collar';

-- en: What cut does the biggest gemstone have?
-- zh: 最大的那颗宝石是什么切工？
SELECT Cut FROM Gemstone ORDER BY Carats DESC LIMIT 1;
