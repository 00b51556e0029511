-- Cheese makers, their cheeses, the cellars where wheels ripen, and the prizes the cheeses won.
CREATE TABLE CheeseMaker (
  makerId INT,
  makerName VARCHAR(60),
  town VARCHAR(40),
  region VARCHAR(40),
  foundedYear INT,
  workers INT,
  PRIMARY KEY (makerId)
);
CREATE TABLE Cheese (
  cheeseId INT,
  cheeseName VARCHAR(50),
  makerId INT,
  milkType VARCHAR(20),
  texture VARCHAR(20),
  fatPercent DOUBLE,
  minRipeningDays INT,
  pricePerKg DECIMAL(10,2),
  PRIMARY KEY (cheeseId),
  FOREIGN KEY (makerId) REFERENCES CheeseMaker (makerId)
);
CREATE TABLE Cellar (
  cellarId INT,
  cellarName VARCHAR(40),
  town VARCHAR(40),
  temperatureC DOUBLE,
  humidityPercent INT,
  capacityWheels INT,
  PRIMARY KEY (cellarId)
);
CREATE TABLE Wheel (
  wheelId INT,
  cheeseId INT,
  cellarId INT,
  madeOn DATE,
  soldOn DATE,
  weightKg DOUBLE,
  gradeLetter VARCHAR(2),
  PRIMARY KEY (wheelId),
  FOREIGN KEY (cheeseId) REFERENCES Cheese (cheeseId),
  FOREIGN KEY (cellarId) REFERENCES Cellar (cellarId)
);
CREATE TABLE Fair (
  fairId INT,
  fairName VARCHAR(60),
  town VARCHAR(40),
  fairYear INT,
  juryHead VARCHAR(60),
  PRIMARY KEY (fairId)
);
CREATE TABLE Prize (
  fairId INT,
  cheeseId INT,
  medal VARCHAR(10),
  points DOUBLE,
  PRIMARY KEY (fairId, cheeseId),
  FOREIGN KEY (fairId) REFERENCES Fair (fairId),
  FOREIGN KEY (cheeseId) REFERENCES Cheese (cheeseId)
);

-- en: Which cheeses are made from Goat milk and have a Soft texture?
-- zh: 用Goat奶制作、质地为Soft的奶酪有哪些？
SELECT cheeseName FROM Cheese WHERE milkType = 'Goat' AND texture = 'Soft';

-- en: What cellars are in Montrel?
-- zh: Montrel有哪些奶酪熟成窖？
SELECT cellarName FROM Cellar WHERE town = 'Montrel';

-- en: How many cheese makers were founded before 1900?
-- zh: 1900年以前创立的奶酪坊有多少家？
SELECT count(*) FROM CheeseMaker WHERE foundedYear < 1900;

-- en: What is the most expensive cheese per kilo?
-- zh: 每公斤价格最高的奶酪是哪种？
SELECT cheeseName FROM Cheese ORDER BY pricePerKg DESC LIMIT 1;

-- en: For each milk type, show the average fat percentage.
-- zh: 各种奶类制成的奶酪平均脂肪含量是多少？
SELECT milkType, avg(fatPercent) FROM Cheese GROUP BY milkType;

-- en: How many cheeses does each maker produce? I want the maker's name and the number.
-- zh: 每家奶酪坊生产多少种奶酪？我要名称和数量。
SELECT CheeseMaker.makerName, count(*) FROM CheeseMaker JOIN Cheese ON CheeseMaker.makerId = Cheese.makerId GROUP BY CheeseMaker.makerId, CheeseMaker.makerName;

-- en: Which medals did Blue Lantern win and at which fairs? Give fair name and medal.
-- zh: Blue Lantern在哪些展会上获得过什么奖牌？给出展会名称和奖牌。
SELECT Fair.fairName, Prize.medal FROM Fair JOIN Prize ON Fair.fairId = Prize.fairId JOIN Cheese ON Prize.cheeseId = Cheese.cheeseId WHERE Cheese.cheeseName = 'Blue Lantern';

-- en: Total weight of the wheels that haven't been sold?
-- zh: 尚未售出的奶酪轮总重量是多少？
SELECT sum(weightKg) FROM Wheel WHERE soldOn IS NULL;

-- en: Which cheeses have never won a prize?
-- zh: 哪些奶酪从未获过奖？
SELECT cheeseName FROM Cheese WHERE cheeseId NOT IN (SELECT cheeseId FROM Prize);

-- en: In which cellar are the most wheels lying?
-- zh: 存放奶酪轮最多的熟成窖是哪个？
SELECT Cellar.cellarName FROM Cellar JOIN Wheel ON Cellar.cellarId = Wheel.cellarId GROUP BY Cellar.cellarId, Cellar.cellarName ORDER BY count(*) DESC LIMIT 1;

-- en: Which regions have at least 4 cheese makers?
-- zh: 哪些地区至少有4家奶酪坊？
SELECT region FROM CheeseMaker GROUP BY region HAVING count(*) >= 4;

-- en: What is the temperature and humidity of the cellar that holds wheel 7031?
-- zh: 存放7031号奶酪轮的熟成窖温度和湿度是多少？
SELECT Cellar.temperatureC, Cellar.humidityPercent FROM Cellar JOIN Wheel ON Cellar.cellarId = Wheel.cellarId WHERE Wheel.wheelId = 7031;

-- en: Who headed the jury of the Alpine Curd Fair in 2019?
-- zh: 2019年Alpine Curd Fair的评委会主席是谁？
SELECT juryHead FROM Fair WHERE fairName = 'Alpine Curd Fair' AND fairYear = 2019;

-- en: Which makers from Jurande won Gold?
-- zh: Jurande地区有哪些奶酪坊得过Gold？
SELECT CheeseMaker.makerName FROM CheeseMaker JOIN Cheese ON CheeseMaker.makerId = Cheese.makerId JOIN Prize ON Cheese.cheeseId = Prize.cheeseId WHERE CheeseMaker.region = 'Jurande' AND Prize.medal = 'Gold';

-- en: What is the longest and the shortest minimum ripening time in days of the Hard cheeses?
-- zh: Hard质地奶酪的最短熟成天数要求中，最长和最短各是多少天？
SELECT max(minRipeningDays), min(minRipeningDays) FROM Cheese WHERE texture = 'Hard';

-- en: List cheeses ripening longer than the average, longest first.
-- zh: 列出熟成天数要求高于平均值的奶酪，时间长的在前。
SELECT cheeseName FROM Cheese WHERE minRipeningDays > (SELECT avg(minRipeningDays) FROM Cheese) ORDER BY minRipeningDays DESC;

-- en: How many different cheeses are represented among wheels of grade B?
-- zh: B级奶酪轮中有多少种不同的奶酪？
SELECT count(DISTINCT cheeseId) FROM Wheel WHERE gradeLetter = 'B';

-- en: Which medal was awarded most?
-- zh: 颁发最多的奖牌是哪种？
SELECT medal FROM Prize GROUP BY medal ORDER BY count(*) DESC LIMIT 1;

-- en: Find towns where there's a maker but no cellar.
-- zh: 哪些镇有奶酪坊但没有熟成窖？
SELECT town FROM CheeseMaker EXCEPT SELECT town FROM Cellar;

-- en: Show the 3 largest cellars with their capacity in wheels.
-- zh: 容量最大的3个熟成窖及其可存放的奶酪轮数。
SELECT cellarName, capacityWheels FROM Cellar ORDER BY capacityWheels DESC LIMIT 3;

-- en: Cheeses that have won at least two prizes, and how many.
-- zh: 至少获过两次奖的奶酪及获奖次数。
SELECT Cheese.cheeseName, count(*) FROM Cheese JOIN Prize ON Cheese.cheeseId = Prize.cheeseId GROUP BY Cheese.cheeseId, Cheese.cheeseName HAVING count(*) >= 2;

-- en: Which makers offer a Sheep cheese and also a Cow cheese?
-- zh: 哪些奶酪坊既做Sheep奶酪又做Cow奶酪？
SELECT CheeseMaker.makerName FROM CheeseMaker JOIN Cheese ON CheeseMaker.makerId = Cheese.makerId WHERE Cheese.milkType = 'Sheep' INTERSECT SELECT CheeseMaker.makerName FROM CheeseMaker JOIN Cheese ON CheeseMaker.makerId = Cheese.makerId WHERE Cheese.milkType = 'Cow';
