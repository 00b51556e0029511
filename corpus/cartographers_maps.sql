-- Old maps: cartographers, engravers, printed maps, atlases that contain them, auctions where copies were sold.
CREATE TABLE MapMaker (
  MakerID INT,
  MakerName VARCHAR(60),
  Craft VARCHAR(20),
  BornYear INT,
  DiedYear INT,
  WorkshopCity VARCHAR(40),
  TeacherID INT,
  PRIMARY KEY (MakerID),
  FOREIGN KEY (TeacherID) REFERENCES MapMaker (MakerID)
);
CREATE TABLE OldMap (
  MapID INT,
  MapTitle VARCHAR(80),
  Region VARCHAR(40),
  Year INT,
  ScaleDenominator INT,
  Technique VARCHAR(30),
  DrawnBy INT,
  EngravedBy INT,
  PRIMARY KEY (MapID),
  FOREIGN KEY (DrawnBy) REFERENCES MapMaker (MakerID),
  FOREIGN KEY (EngravedBy) REFERENCES MapMaker (MakerID)
);
CREATE TABLE Atlas (
  AtlasID INT,
  AtlasTitle VARCHAR(80),
  Publisher VARCHAR(60),
  City VARCHAR(40),
  Year INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (AtlasID)
);
CREATE TABLE AtlasPlate (
  AtlasID INT,
  MapID INT,
  PlateNumber INT,
  Colouring VARCHAR(20),
  PRIMARY KEY (AtlasID, MapID),
  FOREIGN KEY (AtlasID) REFERENCES Atlas (AtlasID),
  FOREIGN KEY (MapID) REFERENCES OldMap (MapID)
);
CREATE TABLE AuctionSale (
  SaleID INT,
  MapID INT,
  House VARCHAR(40),
  City VARCHAR(40),
  SoldOn DATE,
  Price DECIMAL(12,2),
  Quality VARCHAR(20),
  PRIMARY KEY (SaleID),
  FOREIGN KEY (MapID) REFERENCES OldMap (MapID)
);

-- en: Who drew Nova Sabaudia?
-- zh: Nova Sabaudia是谁绘制的？
SELECT MapMaker.MakerName FROM MapMaker JOIN OldMap ON MapMaker.MakerID = OldMap.DrawnBy WHERE OldMap.MapTitle = 'Nova Sabaudia';

-- en: Which engraver cut the plate of Nova Sabaudia?
-- zh: Nova Sabaudia由谁雕版？
SELECT MapMaker.MakerName FROM MapMaker JOIN OldMap ON MapMaker.MakerID = OldMap.EngravedBy WHERE OldMap.MapTitle = 'Nova Sabaudia';

-- en: Maps of Livonia older than 1650.
-- zh: 1650年以前的Livonia地图。
SELECT MapTitle FROM OldMap WHERE Region = 'Livonia' AND Year < 1650;

-- en: In which atlases can Nova Sabaudia be found?
-- zh: Nova Sabaudia收在哪些地图集里？
SELECT Atlas.AtlasTitle FROM Atlas JOIN AtlasPlate ON Atlas.AtlasID = AtlasPlate.AtlasID JOIN OldMap ON AtlasPlate.MapID = OldMap.MapID WHERE OldMap.MapTitle = 'Nova Sabaudia';

-- en: How many Woodcut maps are there?
-- zh: Woodcut地图有多少幅？
SELECT count(*) FROM OldMap WHERE Technique = 'Woodcut';

-- en: Engravers with a workshop in Amstelburg.
-- zh: 作坊在Amstelburg的Engraver。
SELECT MakerName FROM MapMaker WHERE Craft = 'Engraver' AND WorkshopCity = 'Amstelburg';

-- en: What did the Atlas Major cost, and who published it?
-- zh: Atlas Major售价多少，由谁出版？
SELECT Price, Publisher FROM Atlas WHERE AtlasTitle = 'Atlas Major';

-- en: The average auction price for maps in Fine quality.
-- zh: 品相为Fine的地图平均拍卖价。
SELECT avg(Price) FROM AuctionSale WHERE Quality = 'Fine';

-- en: Number of maps per region, regions with 2 or more only.
-- zh: 有2幅及以上地图的地区，各有多少幅？
SELECT Region, count(*) FROM OldMap GROUP BY Region HAVING count(*) >= 2;

-- en: What maps did the house Drouin sell in Paris?
-- zh: Drouin拍卖行在Paris卖过哪些地图？
SELECT OldMap.MapTitle FROM OldMap JOIN AuctionSale ON OldMap.MapID = AuctionSale.MapID WHERE AuctionSale.House = 'Drouin' AND AuctionSale.City = 'Paris';

-- en: Which map fetched the highest price at auction?
-- zh: 拍卖价最高的是哪幅地图？
SELECT OldMap.MapTitle FROM OldMap JOIN AuctionSale ON OldMap.MapID = AuctionSale.MapID ORDER BY AuctionSale.Price DESC LIMIT 1;

-- en: Who taught Pieter Boom?
-- zh: Pieter Boom的老师是谁？
SELECT t.MakerName FROM MapMaker AS p JOIN MapMaker AS t ON p.TeacherID = t.MakerID WHERE p.MakerName = 'Pieter Boom';

-- en: Maps that are part of no atlas.
-- zh: 没有收入任何地图集的地图。
SELECT MapTitle FROM OldMap WHERE MapID NOT IN (SELECT MapID FROM AtlasPlate);

-- en: The atlas with the largest number of plates.
-- zh: 图版最多的地图集。
SELECT Atlas.AtlasTitle FROM Atlas JOIN AtlasPlate ON Atlas.AtlasID = AtlasPlate.AtlasID GROUP BY Atlas.AtlasID, Atlas.AtlasTitle ORDER BY count(*) DESC LIMIT 1;

-- en: Regions shown in the Atlas Major, each once.
-- zh: Atlas Major里有哪些不同地区的地图？
SELECT DISTINCT OldMap.Region FROM OldMap JOIN AtlasPlate ON OldMap.MapID = AtlasPlate.MapID JOIN Atlas ON AtlasPlate.AtlasID = Atlas.AtlasID WHERE Atlas.AtlasTitle = 'Atlas Major';

-- en: How many maps has each person drawn? Give the names, most productive on top.
-- zh: 每位制图者绘制了多少幅地图？列出姓名，最多产的在前。
SELECT MapMaker.MakerName, count(*) FROM MapMaker JOIN OldMap ON MapMaker.MakerID = OldMap.DrawnBy GROUP BY MapMaker.MakerID, MapMaker.MakerName ORDER BY count(*) DESC;

-- en: Publishers who printed in Nuremberg as well as in Basel.
-- zh: 既在Nuremberg又在Basel出版过地图集的出版商。
SELECT Publisher FROM Atlas WHERE City = 'Nuremberg' INTERSECT SELECT Publisher FROM Atlas WHERE City = 'Basel';

-- en: Sales above the average price: date and house.
-- zh: 成交价高于平均值的拍卖，日期和拍卖行。
SELECT SoldOn, House FROM AuctionSale WHERE Price > (SELECT avg(Price) FROM AuctionSale);

-- en: Earliest year of any atlas printed in Basel?
-- zh: Basel出版的地图集最早是哪一年？
SELECT min(Year) FROM Atlas WHERE City = 'Basel';

-- en: Which auction house sold the most maps?
-- zh: 卖出地图最多的拍卖行是哪家？
SELECT House FROM AuctionSale GROUP BY House ORDER BY count(*) DESC LIMIT 1;

-- en: Distinct titles of hand-coloured maps (colouring Hand) drawn by Pieter Boom.
-- zh: Pieter Boom绘制、着色方式为Hand的地图标题，去掉重复。
SELECT DISTINCT OldMap.MapTitle FROM OldMap JOIN AtlasPlate ON OldMap.MapID = AtlasPlate.MapID JOIN MapMaker ON OldMap.DrawnBy = MapMaker.MakerID WHERE AtlasPlate.Colouring = 'Hand' AND MapMaker.MakerName = 'Pieter Boom';

-- en: How much money in all did Pieter Boom's maps bring at auctions since 2010-01-01?
-- zh: 2010-01-01以来Pieter Boom的地图拍卖总额是多少？
SELECT sum(AuctionSale.Price) FROM AuctionSale JOIN OldMap ON AuctionSale.MapID = OldMap.MapID JOIN MapMaker ON OldMap.DrawnBy = MapMaker.MakerID WHERE MapMaker.MakerName = 'Pieter Boom' AND AuctionSale.SoldOn >= '2010-01-01';
