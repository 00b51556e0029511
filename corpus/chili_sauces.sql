-- Makers of chili sauce, the peppers they use and the batches they bottle.
CREATE TABLE Maker (
  MakerNo INT,
  MakerName VARCHAR(50),
  State VARCHAR(30),
  StartYear INT,
  Organic VARCHAR(3),
  PRIMARY KEY (MakerNo)
);
CREATE TABLE Pepper (
  PepperNo INT,
  PepperName VARCHAR(40),
  Scoville INT,
  Colour VARCHAR(20),
  Origin VARCHAR(40),
  PRIMARY KEY (PepperNo)
);
CREATE TABLE Sauce (
  SauceNo INT,
  SauceName VARCHAR(50),
  MakerNo INT,
  PepperNo INT,
  Style VARCHAR(20),
  BottleMl INT,
  Price DECIMAL(6,2),
  PRIMARY KEY (SauceNo),
  FOREIGN KEY (MakerNo) REFERENCES Maker (MakerNo),
  FOREIGN KEY (PepperNo) REFERENCES Pepper (PepperNo)
);
CREATE TABLE Batch (
  BatchNo INT,
  SauceNo INT,
  BottledOn DATE,
  Bottles INT,
  PH DOUBLE,
  Recalled VARCHAR(3),
  PRIMARY KEY (BatchNo),
  FOREIGN KEY (SauceNo) REFERENCES Sauce (SauceNo)
);

-- en: Which peppers are rated above 100000 Scoville?
-- zh: 哪些辣椒的辣度超过100000斯科维尔？
SELECT PepperName FROM Pepper WHERE Scoville > 100000;

-- en: What is the mildest pepper?
-- zh: 最不辣的辣椒是哪种？
SELECT PepperName FROM Pepper ORDER BY Scoville LIMIT 1;

-- en: What is the hottest pepper?
-- zh: 最辣的辣椒是哪种？
SELECT PepperName FROM Pepper ORDER BY Scoville DESC LIMIT 1;

-- en: How many makers in Texas are organic (Yes)?
-- zh: Texas有多少家有机（Yes）辣酱厂商？
SELECT count(*) FROM Maker WHERE State = 'Texas' AND Organic = 'Yes';

-- en: Styles of sauce on sale, without repeats.
-- zh: 在售辣酱有哪些风格？不要重复。
SELECT DISTINCT Style FROM Sauce;

-- en: Average price for every style.
-- zh: 每种风格的辣酱平均售价是多少？
SELECT Style, avg(Price) FROM Sauce GROUP BY Style;

-- en: Where was the first maker founded? Give the state.
-- zh: 最早成立的厂商在哪个州？
SELECT State FROM Maker ORDER BY StartYear LIMIT 1;

-- en: Sauces made by Devil Creek, with bottle size.
-- zh: Devil Creek生产的辣酱及其瓶装容量。
SELECT Sauce.SauceName, Sauce.BottleMl FROM Sauce JOIN Maker ON Sauce.MakerNo = Maker.MakerNo WHERE Maker.MakerName = 'Devil Creek';

-- en: Which pepper goes into Sunday Fire?
-- zh: Sunday Fire是用哪种辣椒做的？
SELECT Pepper.PepperName FROM Pepper JOIN Sauce ON Pepper.PepperNo = Sauce.PepperNo WHERE Sauce.SauceName = 'Sunday Fire';

-- en: How many sauces use each pepper?
-- zh: 每种辣椒被用在多少款辣酱中？
SELECT Pepper.PepperName, count(*) FROM Pepper JOIN Sauce ON Pepper.PepperNo = Sauce.PepperNo GROUP BY Pepper.PepperNo, Pepper.PepperName;

-- en: Which maker offers the most sauces?
-- zh: 推出辣酱款式最多的厂商是哪家？
SELECT Maker.MakerName FROM Maker JOIN Sauce ON Maker.MakerNo = Sauce.MakerNo GROUP BY Maker.MakerNo, Maker.MakerName ORDER BY count(*) DESC LIMIT 1;

-- en: Who makes sauce from Red peppers? Maker names, each once.
-- zh: 哪些厂商用Red颜色的辣椒做辣酱？厂商名去重。
SELECT DISTINCT Maker.MakerName FROM Maker JOIN Sauce ON Maker.MakerNo = Sauce.MakerNo JOIN Pepper ON Sauce.PepperNo = Pepper.PepperNo WHERE Pepper.Colour = 'Red';

-- en: How many bottles has each maker filled?
-- zh: 每家厂商总共灌装了多少瓶？
SELECT Maker.MakerName, sum(Batch.Bottles) FROM Maker JOIN Sauce ON Maker.MakerNo = Sauce.MakerNo JOIN Batch ON Sauce.SauceNo = Batch.SauceNo GROUP BY Maker.MakerNo, Maker.MakerName;

-- en: Sauces which had a batch recalled (Yes).
-- zh: 有批次被召回（Yes）的辣酱。
SELECT Sauce.SauceName FROM Sauce JOIN Batch ON Sauce.SauceNo = Batch.SauceNo WHERE Batch.Recalled = 'Yes';

-- en: When was Mango Habanero last bottled?
-- zh: Mango Habanero最近一次灌装是哪天？
SELECT max(Batch.BottledOn) FROM Batch JOIN Sauce ON Batch.SauceNo = Sauce.SauceNo WHERE Sauce.SauceName = 'Mango Habanero';

-- en: Which sauces have not been bottled yet?
-- zh: 哪些辣酱还没有灌装过？
SELECT SauceName FROM Sauce WHERE SauceNo NOT IN (SELECT SauceNo FROM Batch);

-- en: Peppers that no sauce is made of.
-- zh: 没有用来做任何辣酱的辣椒。
SELECT PepperName FROM Pepper WHERE PepperNo NOT IN (SELECT PepperNo FROM Sauce);

-- en: Makers that sell Fermented sauce as well as Smoked sauce.
-- zh: 既卖Fermented风格又卖Smoked风格辣酱的厂商。
SELECT Maker.MakerName FROM Maker JOIN Sauce ON Maker.MakerNo = Sauce.MakerNo WHERE Sauce.Style = 'Fermented' INTERSECT SELECT Maker.MakerName FROM Maker JOIN Sauce ON Maker.MakerNo = Sauce.MakerNo WHERE Sauce.Style = 'Smoked';

-- en: Lowest and highest pH among the batches.
-- zh: 各批次中pH值最低和最高是多少？
SELECT min(PH), max(PH) FROM Batch;

-- en: States with more than 3 makers.
-- zh: 厂商多于3家的州有哪些？
SELECT State FROM Maker GROUP BY State HAVING count(*) > 3;

-- en: Names of sauces with 'Ghost' in them, cheapest first.
-- zh: 名称里带“Ghost”的辣酱，从便宜到贵排列。
SELECT SauceName FROM Sauce WHERE SauceName LIKE '%Ghost%' ORDER BY Price;

-- en: What do sauces made with peppers from Peru cost on average?
-- zh: 用产自Peru的辣椒做的辣酱平均多少钱？
SELECT avg(Sauce.Price) FROM Sauce JOIN Pepper ON Sauce.PepperNo = Pepper.PepperNo WHERE Pepper.Origin = 'Peru';
