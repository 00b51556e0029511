-- Weekly farmers' markets: markets, producers, their farms' products, stall bookings and certifications.
CREATE TABLE Market (
  MarketNo INT,
  MarketName VARCHAR(50),
  Town VARCHAR(40),
  Weekday VARCHAR(10),
  StallCount INT,
  StartedIn INT,
  PRIMARY KEY (MarketNo)
);
CREATE TABLE Producer (
  ProducerNo INT,
  FarmName VARCHAR(50),
  OwnerName VARCHAR(50),
  Town VARCHAR(40),
  Hectares DOUBLE,
  Organic VARCHAR(3),
  PRIMARY KEY (ProducerNo)
);
CREATE TABLE Produce (
  ProduceNo INT,
  ProduceName VARCHAR(40),
  Kind VARCHAR(20),
  Unit VARCHAR(10),
  SeasonStart INT,
  SeasonEnd INT,
  PRIMARY KEY (ProduceNo)
);
CREATE TABLE PriceList (
  ProducerNo INT,
  ProduceNo INT,
  UnitPrice DECIMAL(10,2),
  Quality VARCHAR(10),
  PRIMARY KEY (ProducerNo, ProduceNo),
  FOREIGN KEY (ProducerNo) REFERENCES Producer (ProducerNo),
  FOREIGN KEY (ProduceNo) REFERENCES Produce (ProduceNo)
);
CREATE TABLE Stall (
  StallNo INT,
  MarketNo INT,
  ProducerNo INT,
  BookedFor DATE,
  Metres DOUBLE,
  Fee DECIMAL(10,2),
  Turnover DECIMAL(10,2),
  PRIMARY KEY (StallNo),
  FOREIGN KEY (MarketNo) REFERENCES Market (MarketNo),
  FOREIGN KEY (ProducerNo) REFERENCES Producer (ProducerNo)
);

-- en: Which farms sell Asparagus, and at what price?
-- zh: 哪些农场卖Asparagus，单价多少？
SELECT Producer.FarmName, PriceList.UnitPrice FROM Producer JOIN PriceList ON Producer.ProducerNo = PriceList.ProducerNo JOIN Produce ON PriceList.ProduceNo = Produce.ProduceNo WHERE Produce.ProduceName = 'Asparagus';

-- en: Markets held on Saturday
-- zh: 在Saturday举办的集市
SELECT MarketName FROM Market WHERE Weekday = 'Saturday';

-- en: What can be bought at the Abbey Green market? List different produce.
-- zh: 在Abbey Green集市能买到哪些农产品？去重列出。
SELECT DISTINCT Produce.ProduceName FROM Produce JOIN PriceList ON Produce.ProduceNo = PriceList.ProduceNo JOIN Stall ON PriceList.ProducerNo = Stall.ProducerNo JOIN Market ON Stall.MarketNo = Market.MarketNo WHERE Market.MarketName = 'Abbey Green';

-- en: Sum of stall fees on 2023-10-07
-- zh: 2023-10-07的摊位费总和
SELECT sum(Fee) FROM Stall WHERE BookedFor = '2023-10-07';

-- en: Which producer has the largest farm by area? Give the owner.
-- zh: 农场面积最大的是哪位生产者？给出主人姓名。
SELECT OwnerName FROM Producer ORDER BY Hectares DESC LIMIT 1;

-- en: Average number of stalls by weekday
-- zh: 按星期几统计集市的平均摊位数
SELECT Weekday, avg(StallCount) FROM Market GROUP BY Weekday;

-- en: How much turnover has each farm made? Farm name and total.
-- zh: 每个农场的总营业额是多少？给出农场名和总额。
SELECT Producer.FarmName, sum(Stall.Turnover) FROM Producer JOIN Stall ON Producer.ProducerNo = Stall.ProducerNo GROUP BY Producer.ProducerNo, Producer.FarmName;

-- en: Producers who have not booked a stall anywhere: farm names
-- zh: 没有在任何地方预订过摊位的农场
SELECT FarmName FROM Producer WHERE ProducerNo NOT IN (SELECT ProducerNo FROM Stall);

-- en: Which farms based in Ludlow have stood at a market in Ledbury? Avoid repeats.
-- zh: 哪些Ludlow的农场去过Ledbury的集市摆摊？不要重复。
SELECT DISTINCT Producer.FarmName FROM Producer JOIN Stall ON Producer.ProducerNo = Stall.ProducerNo JOIN Market ON Stall.MarketNo = Market.MarketNo WHERE Producer.Town = 'Ludlow' AND Market.Town = 'Ledbury';

-- en: How many farms are organic (Yes)?
-- zh: 有机（Yes）农场有多少家？
SELECT count(*) FROM Producer WHERE Organic = 'Yes';

-- en: Which produce is offered by the most producers?
-- zh: 提供的生产者最多的是哪种农产品？
SELECT Produce.ProduceName FROM Produce JOIN PriceList ON Produce.ProduceNo = PriceList.ProduceNo GROUP BY Produce.ProduceNo, Produce.ProduceName ORDER BY count(*) DESC LIMIT 1;

-- en: Stalls longer than the average stall: their numbers and lengths in metres
-- zh: 长度超过平均值的摊位编号及其米数
SELECT StallNo, Metres FROM Stall WHERE Metres > (SELECT avg(Metres) FROM Stall);

-- en: What is the cheapest price for a Cheese on anyone's list?
-- zh: 所有价目表中Cheese类的最低单价是多少？
SELECT min(PriceList.UnitPrice) FROM PriceList JOIN Produce ON PriceList.ProduceNo = Produce.ProduceNo WHERE Produce.Kind = 'Cheese';

-- en: Towns that have a market as well as a producer
-- zh: 既有集市又有生产者的城镇
SELECT Town FROM Market INTERSECT SELECT Town FROM Producer;

-- en: Owners whose farms offer at least 5 kinds of produce
-- zh: 农场提供至少5种农产品的主人
SELECT Producer.OwnerName FROM Producer JOIN PriceList ON Producer.ProducerNo = PriceList.ProducerNo GROUP BY Producer.ProducerNo, Producer.OwnerName HAVING count(*) >= 5;

-- en: The three oldest markets, with the years they started
-- zh: 历史最久的三个集市及其起始年份
SELECT MarketName, StartedIn FROM Market ORDER BY StartedIn ASC LIMIT 3;

-- en: At which markets can one find Extra quality Honey? Each market once.
-- zh: 在哪些集市能找到Extra品质的Honey？每个集市只列一次。
SELECT DISTINCT Market.MarketName FROM Market JOIN Stall ON Market.MarketNo = Stall.MarketNo JOIN PriceList ON Stall.ProducerNo = PriceList.ProducerNo JOIN Produce ON PriceList.ProduceNo = Produce.ProduceNo WHERE PriceList.Quality = 'Extra' AND Produce.ProduceName = 'Honey';

-- en: Which kind of produce has the greatest number of entries?
-- zh: 条目最多的是哪一类农产品？
SELECT Kind FROM Produce GROUP BY Kind ORDER BY count(*) DESC LIMIT 1;

-- en: For each market, the number of bookings in 2023, along with its name
-- zh: 每个集市在2023年的摊位预订数，附集市名
SELECT Market.MarketName, count(*) FROM Market JOIN Stall ON Market.MarketNo = Stall.MarketNo WHERE year(Stall.BookedFor) = 2023 GROUP BY Market.MarketNo, Market.MarketName;

-- en: Farms that don't sell Eggs
-- zh: 不卖Eggs的农场
SELECT FarmName FROM Producer WHERE ProducerNo NOT IN (SELECT PriceList.ProducerNo FROM PriceList JOIN Produce ON PriceList.ProduceNo = Produce.ProduceNo WHERE Produce.ProduceName = 'Eggs');

-- en: Produce in season between month 6 and month 8 only, i.e. starting in 6 or later and ending by 8; give name and unit.
-- zh: 只在6月到8月之间当季（即6月或之后开始、8月或之前结束）的农产品名称和单位
SELECT ProduceName, Unit FROM Produce WHERE SeasonStart >= 6 AND SeasonEnd <= 8;

-- en: Farm and market names for every stall with turnover over 1500
-- zh: 营业额超过1500的每个摊位的农场名和集市名
SELECT Producer.FarmName, Market.MarketName FROM Stall JOIN Producer ON Stall.ProducerNo = Producer.ProducerNo JOIN Market ON Stall.MarketNo = Market.MarketNo WHERE Stall.Turnover > 1500;
