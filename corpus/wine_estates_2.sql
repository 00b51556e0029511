-- Wine estates, their vineyards, grapes, wines and tasting notes by critics.
CREATE TABLE Estate (
  EstateId INT,
  EstateName VARCHAR(50),
  Region VARCHAR(40),
  Winemaker VARCHAR(50),
  Hectares DOUBLE,
  Organic VARCHAR(3),
  PRIMARY KEY (EstateId)
);
CREATE TABLE Grape (
  GrapeId INT,
  GrapeName VARCHAR(40),
  Colour VARCHAR(10),
  NativeRegion VARCHAR(40),
  PRIMARY KEY (GrapeId)
);
CREATE TABLE Bottling (
  BottlingId INT,
  Label VARCHAR(60),
  EstateId INT,
  Vintage INT,
  Alcohol DOUBLE,
  Price DECIMAL(10,2),
  BottlesMade INT,
  PRIMARY KEY (BottlingId),
  FOREIGN KEY (EstateId) REFERENCES Estate (EstateId)
);
CREATE TABLE BlendPart (
  BottlingId INT,
  GrapeId INT,
  Percentage INT,
  PRIMARY KEY (BottlingId, GrapeId),
  FOREIGN KEY (BottlingId) REFERENCES Bottling (BottlingId),
  FOREIGN KEY (GrapeId) REFERENCES Grape (GrapeId)
);
CREATE TABLE Tasting (
  TastingId INT,
  BottlingId INT,
  Critic VARCHAR(50),
  Points INT,
  TastedOn DATE,
  DrinkUntil INT,
  PRIMARY KEY (TastingId),
  FOREIGN KEY (BottlingId) REFERENCES Bottling (BottlingId)
);

-- en: Which estates are located in Montefosco?
-- zh: 哪些酒庄位于Montefosco？
SELECT EstateName FROM Estate WHERE Region = 'Montefosco';

-- en: Who is the winemaker behind the label Cinder Hill Reserve?
-- zh: Cinder Hill Reserve这款酒的酿酒师是谁？
SELECT Estate.Winemaker FROM Estate JOIN Bottling ON Estate.EstateId = Bottling.EstateId WHERE Bottling.Label = 'Cinder Hill Reserve';

-- en: How many points did Ruth Calder give to Cinder Hill Reserve 2012? Its vintage is 2012.
-- zh: Ruth Calder给2012年份的Cinder Hill Reserve打了多少分？
SELECT Tasting.Points FROM Tasting JOIN Bottling ON Tasting.BottlingId = Bottling.BottlingId WHERE Tasting.Critic = 'Ruth Calder' AND Bottling.Label = 'Cinder Hill Reserve' AND Bottling.Vintage = 2012;

-- en: What grapes are in the wine labelled Nonna's Field? 
-- zh: Nonna's Field这款酒用了哪些葡萄？
SELECT Grape.GrapeName FROM Grape JOIN BlendPart ON Grape.GrapeId = BlendPart.GrapeId JOIN Bottling ON BlendPart.BottlingId = Bottling.BottlingId WHERE Bottling.Label = 'Nonna''s Field';

-- en: How many estates are organic, i.e. marked Yes?
-- zh: 有机（标记为Yes）的酒庄有多少家？
SELECT count(*) FROM Estate WHERE Organic = 'Yes';

-- en: Average price per vintage, from the oldest vintage to the youngest
-- zh: 每个年份的平均价格，从最老的年份到最新的年份
SELECT Vintage, avg(Price) FROM Bottling GROUP BY Vintage ORDER BY Vintage;

-- en: Labels and prices of the three dearest wines
-- zh: 最贵的三款酒的酒标和价格
SELECT Label, Price FROM Bottling ORDER BY Price DESC LIMIT 3;

-- en: Which grape goes into the most bottlings?
-- zh: 用于酿酒款数最多的葡萄是哪种？
SELECT Grape.GrapeName FROM Grape JOIN BlendPart ON Grape.GrapeId = BlendPart.GrapeId GROUP BY Grape.GrapeId, Grape.GrapeName ORDER BY count(*) DESC LIMIT 1;

-- en: Wines that no critic has tasted
-- zh: 没有酒评人品鉴过的酒
SELECT Label FROM Bottling WHERE BottlingId NOT IN (SELECT BottlingId FROM Tasting);

-- en: List the White grapes native to Lower Savra.
-- zh: 列出原产于Lower Savra的White葡萄。
SELECT GrapeName FROM Grape WHERE Colour = 'White' AND NativeRegion = 'Lower Savra';

-- en: For every estate show its name and the number of bottles it has made altogether.
-- zh: 列出每家酒庄的名称及其总共酿造的瓶数。
SELECT Estate.EstateName, sum(Bottling.BottlesMade) FROM Estate JOIN Bottling ON Estate.EstateId = Bottling.EstateId GROUP BY Estate.EstateId, Estate.EstateName;

-- en: What's the highest score that each critic has ever awarded?
-- zh: 每位酒评人打过的最高分是多少？
SELECT Critic, max(Points) FROM Tasting GROUP BY Critic;

-- en: In what regions is Harslo grown into wine? Give each region once.
-- zh: 哪些产区用Harslo酿酒？每个产区只列一次。
SELECT DISTINCT Estate.Region FROM Estate JOIN Bottling ON Estate.EstateId = Bottling.EstateId JOIN BlendPart ON Bottling.BottlingId = BlendPart.BottlingId JOIN Grape ON BlendPart.GrapeId = Grape.GrapeId WHERE Grape.GrapeName = 'Harslo';

-- en: How many wines are stronger than 14.5 percent?
-- zh: 酒精度超过14.5的酒有多少款？
SELECT count(*) FROM Bottling WHERE Alcohol > 14.5;

-- en: Regions with more than 3 estates
-- zh: 酒庄超过3家的产区
SELECT Region FROM Estate GROUP BY Region HAVING count(*) > 3;

-- en: Find wines whose price is above the average price of the 2015 vintage.
-- zh: 找出价格高于2015年份平均价格的酒。
SELECT Label FROM Bottling WHERE Price > (SELECT avg(Price) FROM Bottling WHERE Vintage = 2015);

-- en: Which estate got the best average points?
-- zh: 平均得分最高的酒庄是哪家？
SELECT Estate.EstateName FROM Estate JOIN Bottling ON Estate.EstateId = Bottling.EstateId JOIN Tasting ON Bottling.BottlingId = Tasting.BottlingId GROUP BY Estate.EstateId, Estate.EstateName ORDER BY avg(Tasting.Points) DESC LIMIT 1;

-- en: Critics who tasted on 2018-09-12 and gave over 90
-- zh: 在2018-09-12品酒并打分超过90的酒评人
SELECT Critic FROM Tasting WHERE TastedOn = '2018-09-12' AND Points > 90;

-- en: Wines made purely of one grape: their labels and the grape, where the percentage is 100
-- zh: 只用一种葡萄酿造（占比为100）的酒及其葡萄名称
SELECT Bottling.Label, Grape.GrapeName FROM Bottling JOIN BlendPart ON Bottling.BottlingId = BlendPart.BottlingId JOIN Grape ON BlendPart.GrapeId = Grape.GrapeId WHERE BlendPart.Percentage = 100;

-- en: Labels that came out both in vintage 2009 and in vintage 2010
-- zh: 在2009和2010两个年份都出过的酒标
SELECT Label FROM Bottling WHERE Vintage = 2009 INTERSECT SELECT Label FROM Bottling WHERE Vintage = 2010;

-- en: What is the area of the smallest estate?
-- zh: 最小的酒庄面积是多少公顷？
SELECT min(Hectares) FROM Estate;

-- en: Estates using Red grapes but not White ones, by name
-- zh: 使用Red葡萄但不使用White葡萄的酒庄名称
SELECT Estate.EstateName FROM Estate JOIN Bottling ON Estate.EstateId = Bottling.EstateId JOIN BlendPart ON Bottling.BottlingId = BlendPart.BottlingId JOIN Grape ON BlendPart.GrapeId = Grape.GrapeId WHERE Grape.Colour = 'Red' EXCEPT SELECT Estate.EstateName FROM Estate JOIN Bottling ON Estate.EstateId = Bottling.EstateId JOIN BlendPart ON Bottling.BottlingId = BlendPart.BottlingId JOIN Grape ON BlendPart.GrapeId = Grape.GrapeId WHERE Grape.Colour = 'White';
