-- Historic coins: the mints that struck them and hoards in which they were found.
CREATE TABLE Mint (
  MintId INT,
  MintName VARCHAR(40),
  Town VARCHAR(40),
  Country VARCHAR(30),
  Opened INT,
  Closed INT,
  PRIMARY KEY (MintId)
);
CREATE TABLE CoinType (
  TypeId INT,
  TypeName VARCHAR(40),
  MintId INT,
  Metal VARCHAR(15),
  Ruler VARCHAR(40),
  WeightGram DOUBLE,
  DiameterMm DOUBLE,
  FirstYear INT,
  PRIMARY KEY (TypeId),
  FOREIGN KEY (MintId) REFERENCES Mint (MintId)
);
CREATE TABLE Hoard (
  HoardId INT,
  HoardName VARCHAR(40),
  FoundAt VARCHAR(40),
  Country VARCHAR(30),
  FoundYear INT,
  Finder VARCHAR(40),
  PRIMARY KEY (HoardId)
);
CREATE TABLE HoardContent (
  HoardId INT,
  TypeId INT,
  Quantity INT,
  Condition_Grade VARCHAR(10),
  PRIMARY KEY (HoardId, TypeId),
  FOREIGN KEY (HoardId) REFERENCES Hoard (HoardId),
  FOREIGN KEY (TypeId) REFERENCES CoinType (TypeId)
);

-- en: Which coin types are of Silver and heavier than 10 grams?
-- zh: 哪些钱币类型是Silver材质且重量超过10克？
SELECT TypeName FROM CoinType WHERE Metal = 'Silver' AND WeightGram > 10;

-- en: In what town was the Crowned Heron struck?
-- zh: Crowned Heron是在哪个城镇铸造的？
SELECT Mint.Town FROM Mint JOIN CoinType ON Mint.MintId = CoinType.MintId WHERE CoinType.TypeName = 'Crowned Heron';

-- en: How many hoards were found in Poland?
-- zh: 在Poland发现了多少处窖藏？
SELECT count(*) FROM Hoard WHERE Country = 'Poland';

-- en: How many coins does each hoard contain altogether? Show the hoard name and total.
-- zh: 每处窖藏总共有多少枚钱币？给出窖藏名称和总数。
SELECT Hoard.HoardName, sum(HoardContent.Quantity) FROM Hoard JOIN HoardContent ON Hoard.HoardId = HoardContent.HoardId GROUP BY Hoard.HoardId, Hoard.HoardName;

-- en: What is the largest coin type by diameter?
-- zh: 直径最大的钱币类型是什么？
SELECT TypeName FROM CoinType ORDER BY DiameterMm DESC LIMIT 1;

-- en: Average weight of coin types, metal by metal.
-- zh: 按金属材质统计钱币类型的平均重量。
SELECT Metal, avg(WeightGram) FROM CoinType GROUP BY Metal;

-- en: Which mint struck the most coin types?
-- zh: 哪家造币厂铸造的钱币类型最多？
SELECT Mint.MintName FROM Mint JOIN CoinType ON Mint.MintId = CoinType.MintId GROUP BY Mint.MintId, Mint.MintName ORDER BY count(*) DESC LIMIT 1;

-- en: Which rulers have coins in the Lowick Field hoard? Don't repeat a ruler.
-- zh: Lowick Field窖藏中有哪些统治者的钱币？不要重复。
SELECT DISTINCT CoinType.Ruler FROM CoinType JOIN HoardContent ON CoinType.TypeId = HoardContent.TypeId JOIN Hoard ON HoardContent.HoardId = Hoard.HoardId WHERE Hoard.HoardName = 'Lowick Field';

-- en: List the coin types that have never turned up in a hoard.
-- zh: 列出从未在窖藏中出现过的钱币类型。
SELECT TypeName FROM CoinType WHERE TypeId NOT IN (SELECT TypeId FROM HoardContent);

-- en: Who found the hoard at Bystra Mill, and in which year?
-- zh: Bystra Mill的窖藏是谁在哪一年发现的？
SELECT Finder, FoundYear FROM Hoard WHERE FoundAt = 'Bystra Mill';

-- en: What metals were struck at the mint of Hallein? No duplicates.
-- zh: Hallein的造币厂铸造过哪些金属的钱币？去掉重复。
SELECT DISTINCT CoinType.Metal FROM CoinType JOIN Mint ON CoinType.MintId = Mint.MintId WHERE Mint.Town = 'Hallein';

-- en: Which mints were open longer than 200 years?
-- zh: 哪些造币厂的运营时间超过200年？
SELECT MintName FROM Mint WHERE Closed - Opened > 200;

-- en: Find rulers with 3 or more coin types.
-- zh: 找出拥有3种或更多钱币类型的统治者。
SELECT Ruler FROM CoinType GROUP BY Ruler HAVING count(*) >= 3;

-- en: In which countries have coins of ruler Bogdan IV been found? Give each country once.
-- zh: 统治者Bogdan IV的钱币在哪些国家被发现过？每个国家只列一次。
SELECT DISTINCT Hoard.Country FROM Hoard JOIN HoardContent ON Hoard.HoardId = HoardContent.HoardId JOIN CoinType ON HoardContent.TypeId = CoinType.TypeId WHERE CoinType.Ruler = 'Bogdan IV';

-- en: What is the largest quantity of one type in a single hoard?
-- zh: 单处窖藏中同一类型的最大数量是多少？
SELECT max(Quantity) FROM HoardContent;

-- en: Names of the coin types lighter than the average type
-- zh: 重量低于平均值的钱币类型名称
SELECT TypeName FROM CoinType WHERE WeightGram < (SELECT avg(WeightGram) FROM CoinType);

-- en: Which countries have both a mint and a hoard?
-- zh: 哪些国家既有造币厂又发现过窖藏？
SELECT Country FROM Mint INTERSECT SELECT Country FROM Hoard;

-- en: How many Gold types did the Queensgate mint produce?
-- zh: Queensgate造币厂铸造过多少种Gold钱币？
SELECT count(*) FROM CoinType JOIN Mint ON CoinType.MintId = Mint.MintId WHERE CoinType.Metal = 'Gold' AND Mint.MintName = 'Queensgate';

-- en: Which hoard holds the greatest number of coin types?
-- zh: 包含钱币类型最多的是哪处窖藏？
SELECT Hoard.HoardName FROM Hoard JOIN HoardContent ON Hoard.HoardId = HoardContent.HoardId GROUP BY Hoard.HoardId, Hoard.HoardName ORDER BY count(*) DESC LIMIT 1;

-- en: Number of hoards discovered per country, in alphabetical order of country
-- zh: 各国发现的窖藏数量，按国家字母顺序排列
SELECT Country, count(*) FROM Hoard GROUP BY Country ORDER BY Country;

-- en: Show the names and first years of the types represented by Fine specimens somewhere, each type once.
-- zh: 列出在窖藏中有Fine品相的钱币类型名称和首铸年份，每种只列一次。
SELECT DISTINCT CoinType.TypeName, CoinType.FirstYear FROM CoinType JOIN HoardContent ON CoinType.TypeId = HoardContent.TypeId WHERE HoardContent.Condition_Grade = 'Fine';

-- en: Mints that struck Copper but not Gold, please give the names.
-- zh: 请给出铸造过Copper但没有铸造过Gold的造币厂名称。
SELECT MintName FROM Mint WHERE MintId IN (SELECT MintId FROM CoinType WHERE Metal = 'Copper') AND MintId NOT IN (SELECT MintId FROM CoinType WHERE Metal = 'Gold');
