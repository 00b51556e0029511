-- Christmas markets: the markets, their wooden stalls, the stallholders and nightly takings.
CREATE TABLE Market (
  MarketId INT,
  Name VARCHAR(60),
  Square VARCHAR(50),
  OpensOn DATE,
  ClosesOn DATE,
  TreeHeight DOUBLE,
  PRIMARY KEY (MarketId)
);
CREATE TABLE Stallholder (
  HolderId INT,
  Name VARCHAR(50),
  Trade VARCHAR(30),
  Since INT,
  Phone VARCHAR(20),
  PRIMARY KEY (HolderId)
);
CREATE TABLE Stall (
  StallId INT,
  MarketId INT,
  HolderId INT,
  StallNo INT,
  FrontMetres DOUBLE,
  Rent DECIMAL(9,2),
  ServesMulledWine VARCHAR(1),
  PRIMARY KEY (StallId),
  FOREIGN KEY (MarketId) REFERENCES Market (MarketId),
  FOREIGN KEY (HolderId) REFERENCES Stallholder (HolderId)
);
CREATE TABLE Takings (
  StallId INT,
  Evening DATE,
  Amount DECIMAL(9,2),
  Weather VARCHAR(15),
  PRIMARY KEY (StallId, Evening),
  FOREIGN KEY (StallId) REFERENCES Stall (StallId)
);

-- en: On which square is the Sankt Lorenz market held?
-- zh: Sankt Lorenz集市在哪个广场举办？
SELECT Square FROM Market WHERE Name = 'Sankt Lorenz';

-- en: Which market has the tallest tree?
-- zh: 哪个圣诞集市的圣诞树最高？
SELECT Name FROM Market ORDER BY TreeHeight DESC LIMIT 1;

-- en: How many stalls pour mulled wine (T)?
-- zh: 有多少个摊位供应热红酒（T）？
SELECT count(*) FROM Stall WHERE ServesMulledWine = 'T';

-- en: Which stallholders deal in Candles?
-- zh: 哪些摊主经营Candles？
SELECT Name FROM Stallholder WHERE Trade = 'Candles';

-- en: Which stallholders deal in Candles or Toys?
-- zh: 哪些摊主经营Candles或Toys？
SELECT Name FROM Stallholder WHERE Trade = 'Candles' OR Trade = 'Toys';

-- en: How many stallholders are there in each trade?
-- zh: 每个行当有多少位摊主？
SELECT Trade, count(*) FROM Stallholder GROUP BY Trade;

-- en: Who rents a stall at the Sankt Lorenz market?
-- zh: 谁在Sankt Lorenz集市租了摊位？
SELECT Stallholder.Name FROM Stallholder JOIN Stall ON Stallholder.HolderId = Stall.HolderId JOIN Market ON Stall.MarketId = Market.MarketId WHERE Market.Name = 'Sankt Lorenz';

-- en: Show each market's name and how many stalls it has.
-- zh: 列出每个集市的名称和摊位数量。
SELECT Market.Name, count(*) FROM Market JOIN Stall ON Market.MarketId = Stall.MarketId GROUP BY Market.MarketId, Market.Name;

-- en: What's the total rent collected by each market?
-- zh: 每个集市收取的租金总额是多少？
SELECT Market.Name, sum(Stall.Rent) FROM Market JOIN Stall ON Market.MarketId = Stall.MarketId GROUP BY Market.MarketId, Market.Name;

-- en: Phone numbers of stallholders paying more than 900 in rent.
-- zh: 租金超过900的摊主的电话号码。
SELECT Stallholder.Phone FROM Stallholder JOIN Stall ON Stallholder.HolderId = Stall.HolderId WHERE Stall.Rent > 900;

-- en: Which stallholders have no stall this season?
-- zh: 本季没有摊位的摊主有哪些？
SELECT Name FROM Stallholder WHERE HolderId NOT IN (SELECT HolderId FROM Stall);

-- en: Who took the most money in a single evening?
-- zh: 单晚营业额最高的摊主是谁？
SELECT Stallholder.Name FROM Stallholder JOIN Stall ON Stallholder.HolderId = Stall.HolderId JOIN Takings ON Stall.StallId = Takings.StallId ORDER BY Takings.Amount DESC LIMIT 1;

-- en: What are the average takings in each kind of weather?
-- zh: 各种天气下的平均营业额是多少？
SELECT Weather, avg(Amount) FROM Takings GROUP BY Weather;

-- en: On which evenings did the stalls together take more than 50000?
-- zh: 哪些晚上所有摊位的营业额合计超过50000？
SELECT Evening FROM Takings GROUP BY Evening HAVING sum(Amount) > 50000;

-- en: Stall numbers and widths at the Altmarkt market, widest first.
-- zh: Altmarkt集市各摊位的编号和宽度，从宽到窄排列。
SELECT Stall.StallNo, Stall.FrontMetres FROM Stall JOIN Market ON Stall.MarketId = Market.MarketId WHERE Market.Name = 'Altmarkt' ORDER BY Stall.FrontMetres DESC;

-- en: How much did Greta Holm's stalls take on Snow evenings?
-- zh: Greta Holm的摊位在Snow天气的夜晚一共收入多少？
SELECT sum(Takings.Amount) FROM Takings JOIN Stall ON Takings.StallId = Stall.StallId JOIN Stallholder ON Stall.HolderId = Stallholder.HolderId WHERE Stallholder.Name = 'Greta Holm' AND Takings.Weather = 'Snow';

-- en: Which stallholder has the most stalls?
-- zh: 哪位摊主的摊位最多？
SELECT Stallholder.Name FROM Stallholder JOIN Stall ON Stallholder.HolderId = Stall.HolderId GROUP BY Stallholder.HolderId, Stallholder.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which markets are still open after 2024-12-24?
-- zh: 哪些集市在2024-12-24之后才关闭？
SELECT Name FROM Market WHERE ClosesOn > '2024-12-24';

-- en: Who has a stall at both Altmarkt and Sankt Lorenz?
-- zh: 谁在Altmarkt和Sankt Lorenz都有摊位？
SELECT Stallholder.Name FROM Stallholder JOIN Stall ON Stallholder.HolderId = Stall.HolderId JOIN Market ON Stall.MarketId = Market.MarketId WHERE Market.Name = 'Altmarkt' INTERSECT SELECT Stallholder.Name FROM Stallholder JOIN Stall ON Stallholder.HolderId = Stall.HolderId JOIN Market ON Stall.MarketId = Market.MarketId WHERE Market.Name = 'Sankt Lorenz';

-- en: What are the lowest and highest rents?
-- zh: 摊位租金最低和最高分别是多少？
SELECT min(Rent), max(Rent) FROM Stall;

-- en: Stallholders who have been trading since before 1995 and their trade.
-- zh: 1995年之前就开始摆摊的摊主及其行当。
SELECT Name, Trade FROM Stallholder WHERE Since < 1995;

-- en: Numbers of the stalls whose rent is below the average.
-- zh: 租金低于平均值的摊位编号。
SELECT StallNo FROM Stall WHERE Rent < (SELECT avg(Rent) FROM Stall);
