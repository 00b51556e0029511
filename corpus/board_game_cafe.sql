-- A board game cafe: games, designers, tables booked, plays and snacks ordered.
CREATE TABLE Designer (
  DesignerId INT,
  Name VARCHAR(50),
  Nationality VARCHAR(40),
  BirthYear INT,
  PRIMARY KEY (DesignerId)
);
CREATE TABLE BoardGame (
  GameId INT,
  Title VARCHAR(60),
  Publisher VARCHAR(50),
  ReleaseYear INT,
  MinPlayers INT,
  MaxPlayers INT,
  PlayMinutes INT,
  Complexity DOUBLE,
  Shelf VARCHAR(5),
  PRIMARY KEY (GameId)
);
CREATE TABLE GameDesigner (
  GameId INT,
  DesignerId INT,
  PRIMARY KEY (GameId, DesignerId),
  FOREIGN KEY (GameId) REFERENCES BoardGame (GameId),
  FOREIGN KEY (DesignerId) REFERENCES Designer (DesignerId)
);
CREATE TABLE Booking (
  BookingId INT,
  GuestName VARCHAR(50),
  TableNo INT,
  BookDate DATE,
  StartHour INT,
  PartySize INT,
  Status VARCHAR(15),
  PRIMARY KEY (BookingId)
);
CREATE TABLE PlayLog (
  PlayId INT,
  BookingId INT,
  GameId INT,
  Minutes INT,
  WinnerScore INT,
  Stars INT,
  PRIMARY KEY (PlayId),
  FOREIGN KEY (BookingId) REFERENCES Booking (BookingId),
  FOREIGN KEY (GameId) REFERENCES BoardGame (GameId)
);
CREATE TABLE SnackOrder (
  OrderNo INT,
  BookingId INT,
  Item VARCHAR(40),
  Kind VARCHAR(15),
  Qty INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (OrderNo),
  FOREIGN KEY (BookingId) REFERENCES Booking (BookingId)
);

-- en: Which games did Yuki Harada design?
-- zh: Yuki Harada设计了哪些游戏？
SELECT BoardGame.Title FROM BoardGame JOIN GameDesigner ON BoardGame.GameId = GameDesigner.GameId JOIN Designer ON GameDesigner.DesignerId = Designer.DesignerId WHERE Designer.Name = 'Yuki Harada';

-- en: Titles for two players at minimum that take half an hour (30 minutes) or less
-- zh: 最少两人、时长不超过30分钟的游戏
SELECT Title FROM BoardGame WHERE MinPlayers = 2 AND PlayMinutes <= 30;

-- en: What did the party of Callum Reid play?
-- zh: Callum Reid那桌玩了什么游戏？
SELECT BoardGame.Title FROM BoardGame JOIN PlayLog ON BoardGame.GameId = PlayLog.GameId JOIN Booking ON PlayLog.BookingId = Booking.BookingId WHERE Booking.GuestName = 'Callum Reid';

-- en: Average complexity by publisher
-- zh: 按出版社统计平均复杂度
SELECT Publisher, avg(Complexity) FROM BoardGame GROUP BY Publisher;

-- en: The most complex game
-- zh: 最复杂的游戏
SELECT Title FROM BoardGame ORDER BY Complexity DESC LIMIT 1;

-- en: How many Cancelled bookings were for 6 people or more?
-- zh: 6人及以上且状态为Cancelled的预订有多少个？
SELECT count(*) FROM Booking WHERE Status = 'Cancelled' AND PartySize >= 6;

-- en: For each game, count how many times it was played; show the title.
-- zh: 每款游戏被玩过多少次？显示名称。
SELECT BoardGame.Title, count(*) FROM BoardGame JOIN PlayLog ON BoardGame.GameId = PlayLog.GameId GROUP BY BoardGame.GameId, BoardGame.Title;

-- en: Games nobody has played here
-- zh: 在我们店没人玩过的游戏
SELECT Title FROM BoardGame WHERE GameId NOT IN (SELECT GameId FROM PlayLog);

-- en: Designers of what nationalities made the games played on 2024-02-17? Give distinct values.
-- zh: 2024-02-17玩过的游戏由哪些国籍的设计师设计？给出不同的值。
SELECT DISTINCT Designer.Nationality FROM Designer JOIN GameDesigner ON Designer.DesignerId = GameDesigner.DesignerId JOIN PlayLog ON GameDesigner.GameId = PlayLog.GameId JOIN Booking ON PlayLog.BookingId = Booking.BookingId WHERE Booking.BookDate = '2024-02-17';

-- en: Which guest's bookings consumed the largest quantity of Drink items?
-- zh: 哪位客人的预订消费Drink类的数量最多？
SELECT Booking.GuestName FROM Booking JOIN SnackOrder ON Booking.BookingId = SnackOrder.BookingId WHERE SnackOrder.Kind = 'Drink' GROUP BY Booking.GuestName ORDER BY sum(SnackOrder.Qty) DESC LIMIT 1;

-- en: Games that take longer than the average game, longest first
-- zh: 时长超过平均值的游戏，从长到短
SELECT Title FROM BoardGame WHERE PlayMinutes > (SELECT avg(PlayMinutes) FROM BoardGame) ORDER BY PlayMinutes DESC;

-- en: Which snack item is ordered most frequently?
-- zh: 点单次数最多的小食是什么？
SELECT Item FROM SnackOrder GROUP BY Item ORDER BY count(*) DESC LIMIT 1;

-- en: Designers credited on at least 3 games, with the number
-- zh: 参与设计至少3款游戏的设计师及数量
SELECT Designer.Name, count(*) FROM Designer JOIN GameDesigner ON Designer.DesignerId = GameDesigner.DesignerId GROUP BY Designer.DesignerId, Designer.Name HAVING count(*) >= 3;

-- en: Who ordered Nachos while playing Salt Road?
-- zh: 谁在玩Salt Road的那次预订里点了Nachos？
SELECT Booking.GuestName FROM Booking JOIN SnackOrder ON Booking.BookingId = SnackOrder.BookingId JOIN PlayLog ON Booking.BookingId = PlayLog.BookingId JOIN BoardGame ON PlayLog.GameId = BoardGame.GameId WHERE SnackOrder.Item = 'Nachos' AND BoardGame.Title = 'Salt Road';

-- en: Games designed by someone Polish and by someone Italian together
-- zh: 既有Polish设计师又有Italian设计师参与的游戏
SELECT BoardGame.Title FROM BoardGame JOIN GameDesigner ON BoardGame.GameId = GameDesigner.GameId JOIN Designer ON GameDesigner.DesignerId = Designer.DesignerId WHERE Designer.Nationality = 'Polish' INTERSECT SELECT BoardGame.Title FROM BoardGame JOIN GameDesigner ON BoardGame.GameId = GameDesigner.GameId JOIN Designer ON GameDesigner.DesignerId = Designer.DesignerId WHERE Designer.Nationality = 'Italian';

-- en: Which publisher's games get the best stars on average?
-- zh: 哪家出版社的游戏平均星级最高？
SELECT BoardGame.Publisher FROM BoardGame JOIN PlayLog ON BoardGame.GameId = PlayLog.GameId GROUP BY BoardGame.Publisher ORDER BY avg(PlayLog.Stars) DESC LIMIT 1;

-- en: How many people in total were expected at table 4?
-- zh: 4号桌的预订总人数是多少？
SELECT sum(PartySize) FROM Booking WHERE TableNo = 4;

-- en: The five most recent releases: title and year
-- zh: 最新发行的五款游戏：名称和年份
SELECT Title, ReleaseYear FROM BoardGame ORDER BY ReleaseYear DESC LIMIT 5;

-- en: Shelf and title of games whose title starts with "The"
-- zh: 名称以"The"开头的游戏及其货架号
SELECT Shelf, Title FROM BoardGame WHERE Title LIKE 'The%';

-- en: What is the highest winning score in a game from Foxglove Games?
-- zh: Foxglove Games的游戏中最高的获胜分是多少？
SELECT max(PlayLog.WinnerScore) FROM PlayLog JOIN BoardGame ON PlayLog.GameId = BoardGame.GameId WHERE BoardGame.Publisher = 'Foxglove Games';

-- en: Bookings by guests who ordered no snacks: guest and date
-- zh: 没有点任何小食的预订：客人和日期
SELECT GuestName, BookDate FROM Booking WHERE BookingId NOT IN (SELECT BookingId FROM SnackOrder);

-- en: Number of bookings for each status
-- zh: 各状态的预订数量
SELECT Status, count(*) FROM Booking GROUP BY Status;
