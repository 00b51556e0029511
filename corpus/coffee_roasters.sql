-- Coffee: growers' farms, green lots, roasters, roasts made from lots, and cupping scores.
CREATE TABLE Farm (
  farmCode VARCHAR(8),
  farmName VARCHAR(60),
  country VARCHAR(40),
  altitude INT,
  growerName VARCHAR(60),
  PRIMARY KEY (farmCode)
);
CREATE TABLE GreenLot (
  lotNo INT,
  farmCode VARCHAR(8),
  variety VARCHAR(40),
  process VARCHAR(20),
  harvestYear INT,
  bags INT,
  pricePerKg DECIMAL(10,2),
  PRIMARY KEY (lotNo),
  FOREIGN KEY (farmCode) REFERENCES Farm (farmCode)
);
CREATE TABLE Roaster (
  roasterId INT,
  roasterName VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  openedYear INT,
  PRIMARY KEY (roasterId)
);
CREATE TABLE Roast (
  roastId INT,
  roasterId INT,
  lotNo INT,
  roastName VARCHAR(60),
  degree VARCHAR(15),
  roastDate DATE,
  retailPrice DECIMAL(10,2),
  PRIMARY KEY (roastId),
  FOREIGN KEY (roasterId) REFERENCES Roaster (roasterId),
  FOREIGN KEY (lotNo) REFERENCES GreenLot (lotNo)
);
CREATE TABLE Cupping (
  cuppingId INT,
  roastId INT,
  cupperName VARCHAR(60),
  cupDate DATE,
  score DOUBLE,
  mainNote VARCHAR(30),
  PRIMARY KEY (cuppingId),
  FOREIGN KEY (roastId) REFERENCES Roast (roastId)
);

-- en: Growers in Rwanda with farms higher than 1800 m.
-- zh: Rwanda海拔高于1800米的农场种植者是谁？
SELECT growerName FROM Farm WHERE country = 'Rwanda' AND altitude > 1800;

-- en: Which roasts are made of beans from Rwanda?
-- zh: 哪些烘焙豆用的是Rwanda的豆子？
SELECT Roast.roastName FROM Roast JOIN GreenLot ON Roast.lotNo = GreenLot.lotNo JOIN Farm ON GreenLot.farmCode = Farm.farmCode WHERE Farm.country = 'Rwanda';

-- en: How many lots were processed the Honey way?
-- zh: 采用Honey处理法的批次有多少？
SELECT count(*) FROM GreenLot WHERE process = 'Honey';

-- en: Which roasters are in Trieste?
-- zh: Trieste有哪些烘焙商？
SELECT roasterName FROM Roaster WHERE city = 'Trieste';

-- en: Where is the roaster of Night Ferry based? City and country.
-- zh: Night Ferry的烘焙商在哪个城市和国家？
SELECT Roaster.city, Roaster.country FROM Roaster JOIN Roast ON Roaster.roasterId = Roast.roasterId WHERE Roast.roastName = 'Night Ferry';

-- en: Average green price per kilo by variety.
-- zh: 按品种统计生豆每公斤平均价格。
SELECT variety, avg(pricePerKg) FROM GreenLot GROUP BY variety;

-- en: Which roaster offers the most roasts?
-- zh: 烘焙产品最多的烘焙商是哪家？
SELECT Roaster.roasterName FROM Roaster JOIN Roast ON Roaster.roasterId = Roast.roasterId GROUP BY Roaster.roasterId, Roaster.roasterName ORDER BY count(*) DESC LIMIT 1;

-- en: Give the mean score of each roast, with its name.
-- zh: 给出每款烘焙豆的名称和平均杯测分。
SELECT Roast.roastName, avg(Cupping.score) FROM Roast JOIN Cupping ON Roast.roastId = Cupping.roastId GROUP BY Roast.roastId, Roast.roastName;

-- en: Which farm lies highest?
-- zh: 海拔最高的农场是哪个？
SELECT farmName FROM Farm ORDER BY altitude DESC LIMIT 1;

-- en: Lots nobody has roasted so far: number and variety.
-- zh: 至今没有人烘焙的批次编号和品种。
SELECT lotNo, variety FROM GreenLot WHERE lotNo NOT IN (SELECT lotNo FROM Roast);

-- en: What variety is in Night Ferry, and in which year was it harvested?
-- zh: Night Ferry用的是什么品种？哪一年采收？
SELECT GreenLot.variety, GreenLot.harvestYear FROM GreenLot JOIN Roast ON GreenLot.lotNo = Roast.lotNo WHERE Roast.roastName = 'Night Ferry';

-- en: Sum of bags and number of lots harvested in 2022.
-- zh: 2022年采收的总袋数和批次数。
SELECT sum(bags), count(*) FROM GreenLot WHERE harvestYear = 2022;

-- en: Who tasted Jasmine as main note in a coffee of the variety Gesha?
-- zh: 谁在Gesha品种的咖啡中尝出主调为Jasmine？
SELECT Cupping.cupperName FROM Cupping JOIN Roast ON Cupping.roastId = Roast.roastId JOIN GreenLot ON Roast.lotNo = GreenLot.lotNo WHERE Cupping.mainNote = 'Jasmine' AND GreenLot.variety = 'Gesha';

-- en: Cuppers who did at least 10 cuppings.
-- zh: 至少做过10次杯测的杯测师。
SELECT cupperName FROM Cupping GROUP BY cupperName HAVING count(*) >= 10;

-- en: Roasts with a retail price above average.
-- zh: 零售价高于平均的烘焙豆。
SELECT roastName FROM Roast WHERE retailPrice > (SELECT avg(retailPrice) FROM Roast);

-- en: Dark or Medium roasts made after 2024-01-15, most recent first.
-- zh: 2024-01-15之后烘焙的Dark或Medium豆，按日期从近到远。
SELECT roastName FROM Roast WHERE (degree = 'Dark' OR degree = 'Medium') AND roastDate > '2024-01-15' ORDER BY roastDate DESC;

-- en: Number of farms per country, where a country has more than one farm.
-- zh: 统计农场数多于一个的国家及其农场数。
SELECT country, count(*) FROM Farm GROUP BY country HAVING count(*) > 1;

-- en: Which different roasters bought coffee from the farm Mbizi Ridge?
-- zh: 哪些不同的烘焙商买过Mbizi Ridge农场的咖啡？
SELECT DISTINCT Roaster.roasterName FROM Roaster JOIN Roast ON Roaster.roasterId = Roast.roasterId JOIN GreenLot ON Roast.lotNo = GreenLot.lotNo JOIN Farm ON GreenLot.farmCode = Farm.farmCode WHERE Farm.farmName = 'Mbizi Ridge';

-- en: Farms (codes) that have delivered both Washed and Natural lots.
-- zh: 既供应过Washed批次又供应过Natural批次的农场代码。
SELECT farmCode FROM GreenLot WHERE process = 'Washed' INTERSECT SELECT farmCode FROM GreenLot WHERE process = 'Natural';

-- en: What is the farm whose coffee got the top cupping score?
-- zh: 杯测分最高的咖啡来自哪个农场？
SELECT Farm.farmName FROM Farm JOIN GreenLot ON Farm.farmCode = GreenLot.farmCode JOIN Roast ON GreenLot.lotNo = Roast.lotNo JOIN Cupping ON Roast.roastId = Cupping.roastId ORDER BY Cupping.score DESC LIMIT 1;

-- en: Cheapest three lots per kilo: lot number and price.
-- zh: 每公斤最便宜的三个批次的编号和价格。
SELECT lotNo, pricePerKg FROM GreenLot ORDER BY pricePerKg ASC LIMIT 3;

-- en: How many bags did the grower Aline Mugisha sell in all?
-- zh: 种植者Aline Mugisha总共供应了多少袋？
SELECT sum(GreenLot.bags) FROM GreenLot JOIN Farm ON GreenLot.farmCode = Farm.farmCode WHERE Farm.growerName = 'Aline Mugisha';
