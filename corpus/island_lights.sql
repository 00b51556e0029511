-- Islands, the lighthouses standing on them, and the keepers who served there.
CREATE TABLE Island (
  Island_ID INT,
  Name VARCHAR(50),
  Archipelago VARCHAR(50),
  Area_km2 DOUBLE,
  Population INT,
  Highest_Point INT,
  PRIMARY KEY (Island_ID)
);
CREATE TABLE Lighthouse (
  Lighthouse_ID INT,
  Name VARCHAR(50),
  Island_ID INT,
  Year_Lit INT,
  Tower_Height DOUBLE,
  Colour VARCHAR(20),
  Status VARCHAR(20),
  PRIMARY KEY (Lighthouse_ID),
  FOREIGN KEY (Island_ID) REFERENCES Island (Island_ID)
);
CREATE TABLE Keeper (
  Keeper_ID INT,
  Name VARCHAR(50),
  Birthplace VARCHAR(50),
  Lighthouse_ID INT,
  Start_Year INT,
  End_Year INT,
  PRIMARY KEY (Keeper_ID),
  FOREIGN KEY (Lighthouse_ID) REFERENCES Lighthouse (Lighthouse_ID)
);

-- en: How many islands belong to the Fenmark Isles?
-- zh: Fenmark Isles群岛共有多少个岛？
SELECT count(*) FROM Island WHERE Archipelago = 'Fenmark Isles';

-- en: List the names of the lighthouses in alphabetical order.
-- zh: 按字母顺序列出所有灯塔的名称。
SELECT Name FROM Lighthouse ORDER BY Name;

-- en: Which lighthouses on Skarra are painted Red?
-- zh: Skarra岛上哪些灯塔是Red颜色的？
SELECT Lighthouse.Name FROM Lighthouse JOIN Island ON Lighthouse.Island_ID = Island.Island_ID WHERE Island.Name = 'Skarra' AND Lighthouse.Colour = 'Red';

-- en: What is the largest island by area?
-- zh: 面积最大的岛屿叫什么？
SELECT Name FROM Island ORDER BY Area_km2 DESC LIMIT 1;

-- en: Show the name of every keeper and the lighthouse he or she served at.
-- zh: 列出每位守塔人的姓名以及其任职的灯塔名称。
SELECT Keeper.Name, Lighthouse.Name FROM Keeper JOIN Lighthouse ON Keeper.Lighthouse_ID = Lighthouse.Lighthouse_ID;

-- en: What is the average tower height of Automated lighthouses?
-- zh: 状态为Automated的灯塔平均塔高是多少？
SELECT avg(Tower_Height) FROM Lighthouse WHERE Status = 'Automated';

-- en: How many lighthouses are there of each colour?
-- zh: 每种颜色的灯塔各有多少座？
SELECT Colour, count(*) FROM Lighthouse GROUP BY Colour;

-- en: Which island has the greatest number of lighthouses?
-- zh: 灯塔数量最多的是哪个岛？
SELECT Island.Name FROM Island JOIN Lighthouse ON Island.Island_ID = Lighthouse.Island_ID GROUP BY Island.Island_ID, Island.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Who kept the light at Gull Point?
-- zh: 谁在Gull Point灯塔当过守塔人？
SELECT Keeper.Name FROM Keeper JOIN Lighthouse ON Keeper.Lighthouse_ID = Lighthouse.Lighthouse_ID WHERE Lighthouse.Name = 'Gull Point';

-- en: Which islands have no lighthouse at all?
-- zh: 哪些岛上根本没有灯塔？
SELECT Name FROM Island WHERE Island_ID NOT IN (SELECT Island_ID FROM Lighthouse);

-- en: Give the names and populations of islands with fewer than 500 inhabitants.
-- zh: 给出居民不足500人的岛屿名称和人口。
SELECT Name, Population FROM Island WHERE Population < 500;

-- en: On which island did Tomas Reid work as a keeper?
-- zh: Tomas Reid曾在哪个岛上当守塔人？
SELECT Island.Name FROM Island JOIN Lighthouse ON Island.Island_ID = Lighthouse.Island_ID JOIN Keeper ON Lighthouse.Lighthouse_ID = Keeper.Lighthouse_ID WHERE Keeper.Name = 'Tomas Reid';

-- en: When was the oldest lighthouse that is still Active first lit?
-- zh: 目前仍为Active状态的灯塔中，最早的是哪一年点亮的？
SELECT min(Year_Lit) FROM Lighthouse WHERE Status = 'Active';

-- en: Which archipelagos contain more than 3 islands?
-- zh: 哪些群岛拥有超过3个岛屿？
SELECT Archipelago FROM Island GROUP BY Archipelago HAVING count(*) > 3;

-- en: Name the keepers born in Port Ellery who began before 1900.
-- zh: 出生于Port Ellery且在1900年以前上任的守塔人有哪些？
SELECT Name FROM Keeper WHERE Birthplace = 'Port Ellery' AND Start_Year < 1900;

-- en: Find the towers higher than the average lighthouse tower; show their names and heights.
-- zh: 找出塔高超过平均值的灯塔，给出名称和塔高。
SELECT Name, Tower_Height FROM Lighthouse WHERE Tower_Height > (SELECT avg(Tower_Height) FROM Lighthouse);

-- en: For each archipelago, what is the total population?
-- zh: 各群岛的总人口分别是多少？
SELECT Archipelago, sum(Population) FROM Island GROUP BY Archipelago;

-- en: Which archipelago has the lighthouse with the tallest tower?
-- zh: 塔身最高的灯塔位于哪个群岛？
SELECT Island.Archipelago FROM Island JOIN Lighthouse ON Island.Island_ID = Lighthouse.Island_ID ORDER BY Lighthouse.Tower_Height DESC LIMIT 1;

-- en: What colours are found on both Active and Ruined lighthouses?
-- zh: 哪些颜色既出现在Active的灯塔上，也出现在Ruined的灯塔上？
SELECT Colour FROM Lighthouse WHERE Status = 'Active' INTERSECT SELECT Colour FROM Lighthouse WHERE Status = 'Ruined';

-- en: Count the keepers of each lighthouse, giving the lighthouse name.
-- zh: 统计每座灯塔的守塔人数量，并给出灯塔名称。
SELECT Lighthouse.Name, count(*) FROM Lighthouse JOIN Keeper ON Lighthouse.Lighthouse_ID = Keeper.Lighthouse_ID GROUP BY Lighthouse.Lighthouse_ID, Lighthouse.Name;

-- en: Which lighthouses had 2 or more keepers from Stavnes?
-- zh: 哪些灯塔有2位或以上来自Stavnes的守塔人？
SELECT Lighthouse.Name FROM Lighthouse JOIN Keeper ON Lighthouse.Lighthouse_ID = Keeper.Lighthouse_ID WHERE Keeper.Birthplace = 'Stavnes' GROUP BY Lighthouse.Lighthouse_ID, Lighthouse.Name HAVING count(*) >= 2;

-- en: List the islands whose lighthouses are White but which have none that are Striped.
-- zh: 列出有White灯塔但没有Striped灯塔的岛屿。
SELECT Name FROM Island WHERE Island_ID IN (SELECT Island_ID FROM Lighthouse WHERE Colour = 'White') AND Island_ID NOT IN (SELECT Island_ID FROM Lighthouse WHERE Colour = 'Striped');
