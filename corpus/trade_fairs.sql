-- Trade fairs: halls, fairs, exhibiting firms, the stands they book, and awards for products shown.
CREATE TABLE Hall (
  HallCode VARCHAR(4),
  HallName VARCHAR(40),
  FloorArea INT,
  Capacity INT,
  BuiltYear INT,
  PRIMARY KEY (HallCode)
);
CREATE TABLE Fair (
  FairId INT,
  FairName VARCHAR(60),
  Sector VARCHAR(30),
  StartDate DATE,
  EndDate DATE,
  TicketPrice DECIMAL(6,2),
  VisitorCount INT,
  PRIMARY KEY (FairId)
);
CREATE TABLE Exhibitor (
  ExhibitorId INT,
  FirmName VARCHAR(60),
  Country VARCHAR(40),
  City VARCHAR(40),
  Employees INT,
  ContactEmail VARCHAR(60),
  PRIMARY KEY (ExhibitorId)
);
CREATE TABLE Stand (
  StandNo VARCHAR(8),
  FairId INT,
  ExhibitorId INT,
  HallCode VARCHAR(4),
  StandType VARCHAR(20),
  Size DOUBLE,
  Rent DECIMAL(10,2),
  PRIMARY KEY (StandNo, FairId),
  FOREIGN KEY (FairId) REFERENCES Fair (FairId),
  FOREIGN KEY (ExhibitorId) REFERENCES Exhibitor (ExhibitorId),
  FOREIGN KEY (HallCode) REFERENCES Hall (HallCode)
);
CREATE TABLE Novelty (
  NoveltyId INT,
  ExhibitorId INT,
  ProductName VARCHAR(60),
  Category VARCHAR(30),
  ListPrice DECIMAL(10,2),
  PRIMARY KEY (NoveltyId),
  FOREIGN KEY (ExhibitorId) REFERENCES Exhibitor (ExhibitorId)
);
CREATE TABLE Award (
  NoveltyId INT,
  FairId INT,
  Medal VARCHAR(10),
  JuryScore DOUBLE,
  PRIMARY KEY (NoveltyId, FairId),
  FOREIGN KEY (NoveltyId) REFERENCES Novelty (NoveltyId),
  FOREIGN KEY (FairId) REFERENCES Fair (FairId)
);

-- en: Firms from Portugal that took part in AgroWorld 2023.
-- zh: Portugal有哪些公司参加了AgroWorld 2023？
SELECT Exhibitor.FirmName FROM Exhibitor JOIN Stand ON Exhibitor.ExhibitorId = Stand.ExhibitorId JOIN Fair ON Stand.FairId = Fair.FairId WHERE Exhibitor.Country = 'Portugal' AND Fair.FairName = 'AgroWorld 2023';

-- en: When does Baltic Boat Days start and what does a ticket cost?
-- zh: Baltic Boat Days哪天开幕？门票多少钱？
SELECT StartDate, TicketPrice FROM Fair WHERE FairName = 'Baltic Boat Days';

-- en: How many Corner stands have been booked?
-- zh: 一共订出了多少个Corner展位？
SELECT count(*) FROM Stand WHERE StandType = 'Corner';

-- en: Which products won a Gold medal, and at which fair?
-- zh: 哪些产品拿过Gold奖牌？是在哪个展会上？
SELECT Novelty.ProductName, Fair.FairName FROM Novelty JOIN Award ON Novelty.NoveltyId = Award.NoveltyId JOIN Fair ON Award.FairId = Fair.FairId WHERE Award.Medal = 'Gold';

-- en: What has Ferrano Tools paid in stand rent altogether?
-- zh: Ferrano Tools一共付了多少展位租金？
SELECT sum(Stand.Rent) FROM Stand JOIN Exhibitor ON Stand.ExhibitorId = Exhibitor.ExhibitorId WHERE Exhibitor.FirmName = 'Ferrano Tools';

-- en: In what different halls have Robotics fairs been held?
-- zh: Robotics类展会用过哪些不同的展厅？
SELECT DISTINCT Hall.HallName FROM Hall JOIN Stand ON Hall.HallCode = Stand.HallCode JOIN Fair ON Stand.FairId = Fair.FairId WHERE Fair.Sector = 'Robotics';

-- en: The best-visited fair ever?
-- zh: 参观人数最多的展会是哪个？
SELECT FairName FROM Fair ORDER BY VisitorCount DESC LIMIT 1;

-- en: List the number of exhibitors per country, from many to few.
-- zh: 各国参展商数量，从多到少列出。
SELECT Country, count(*) FROM Exhibitor GROUP BY Country ORDER BY count(*) DESC;

-- en: Which firm won most awards with its novelties?
-- zh: 新品获奖最多的公司是哪家？
SELECT Exhibitor.FirmName FROM Exhibitor JOIN Novelty ON Exhibitor.ExhibitorId = Novelty.ExhibitorId JOIN Award ON Novelty.NoveltyId = Award.NoveltyId GROUP BY Exhibitor.ExhibitorId, Exhibitor.FirmName ORDER BY count(*) DESC LIMIT 1;

-- en: Contact emails of exhibitors in Brno with more than 500 employees, please.
-- zh: Brno员工超过500人的参展商，联系邮箱是什么？
SELECT ContactEmail FROM Exhibitor WHERE City = 'Brno' AND Employees > 500;

-- en: Exhibitors that presented no novelty.
-- zh: 没有推出新品的参展商有哪些？
SELECT FirmName FROM Exhibitor WHERE ExhibitorId NOT IN (SELECT ExhibitorId FROM Novelty);

-- en: Average rent and average size by stand type.
-- zh: 各类展位的平均租金和平均面积是多少？
SELECT StandType, avg(Rent), avg(Size) FROM Stand GROUP BY StandType;

-- en: Who exhibited in the Crystal Pavilion at Baltic Boat Days?
-- zh: 哪些公司在Baltic Boat Days期间于Crystal Pavilion参展？
SELECT Exhibitor.FirmName FROM Exhibitor JOIN Stand ON Exhibitor.ExhibitorId = Stand.ExhibitorId JOIN Hall ON Stand.HallCode = Hall.HallCode JOIN Fair ON Stand.FairId = Fair.FairId WHERE Hall.HallName = 'Crystal Pavilion' AND Fair.FairName = 'Baltic Boat Days';

-- en: Sectors for which there have been at least 3 fairs.
-- zh: 举办过至少3届展会的行业有哪些？
SELECT Sector FROM Fair GROUP BY Sector HAVING count(*) >= 3;

-- en: Countries showing novelties in Lighting as well as in Furniture.
-- zh: 哪些国家的参展商既推出过Lighting新品，又推出过Furniture新品？
SELECT Exhibitor.Country FROM Exhibitor JOIN Novelty ON Exhibitor.ExhibitorId = Novelty.ExhibitorId WHERE Novelty.Category = 'Lighting' INTERSECT SELECT Exhibitor.Country FROM Exhibitor JOIN Novelty ON Exhibitor.ExhibitorId = Novelty.ExhibitorId WHERE Novelty.Category = 'Furniture';

-- en: Halls bigger than the average hall, largest first.
-- zh: 面积大于平均值的展厅，从大到小列出。
SELECT HallName FROM Hall WHERE FloorArea > (SELECT avg(FloorArea) FROM Hall) ORDER BY FloorArea DESC;

-- en: How many visitors came to Fashion fairs on average, and how many at most?
-- zh: Fashion类展会平均有多少参观者？最多有多少？
SELECT avg(VisitorCount), max(VisitorCount) FROM Fair WHERE Sector = 'Fashion';

-- en: For each fair I'd like the name and the number of stands.
-- zh: 每个展会各有多少个展位？请给出展会名称。
SELECT Fair.FairName, count(*) FROM Fair JOIN Stand ON Fair.FairId = Stand.FairId GROUP BY Fair.FairId, Fair.FairName;

-- en: The highest jury score any product from Norway has got.
-- zh: Norway的产品得过的最高评审分是多少？
SELECT max(Award.JuryScore) FROM Award JOIN Novelty ON Award.NoveltyId = Novelty.NoveltyId JOIN Exhibitor ON Novelty.ExhibitorId = Exhibitor.ExhibitorId WHERE Exhibitor.Country = 'Norway';

-- en: Which cities sent exhibitors to the Robotics sector but not to Fashion?
-- zh: 哪些城市有参展商参加Robotics类展会，却没有参加Fashion类展会？
SELECT Exhibitor.City FROM Exhibitor JOIN Stand ON Exhibitor.ExhibitorId = Stand.ExhibitorId JOIN Fair ON Stand.FairId = Fair.FairId WHERE Fair.Sector = 'Robotics' EXCEPT SELECT Exhibitor.City FROM Exhibitor JOIN Stand ON Exhibitor.ExhibitorId = Stand.ExhibitorId JOIN Fair ON Stand.FairId = Fair.FairId WHERE Fair.Sector = 'Fashion';

-- en: Products costing less than 50 in the Kitchen category.
-- zh: Kitchen类中定价低于50的产品有哪些？
SELECT ProductName FROM Novelty WHERE Category = 'Kitchen' AND ListPrice < 50;

-- en: Is there any hall never used for a stand? Name it.
-- zh: 从未设过展位的展厅是哪些？
SELECT HallName FROM Hall WHERE HallCode NOT IN (SELECT HallCode FROM Stand);
