-- Typhoons of the western Pacific, their track points, landfalls and warnings issued.
CREATE TABLE Typhoon (
  TyphoonNo INT,
  TyphoonName VARCHAR(30),
  Season INT,
  Born DATE,
  Died DATE,
  MinPressure INT,
  Category INT,
  PRIMARY KEY (TyphoonNo)
);
CREATE TABLE TrackPoint (
  PointNo INT,
  TyphoonNo INT,
  ObservedAt DATETIME,
  Lat DOUBLE,
  Lon DOUBLE,
  WindKt INT,
  PRIMARY KEY (PointNo),
  FOREIGN KEY (TyphoonNo) REFERENCES Typhoon (TyphoonNo)
);
CREATE TABLE Coast (
  CoastNo INT,
  CoastName VARCHAR(40),
  Population INT,
  SeaWallKm DOUBLE,
  PRIMARY KEY (CoastNo)
);
CREATE TABLE Landfall (
  TyphoonNo INT,
  CoastNo INT,
  LandedAt DATETIME,
  WindKt INT,
  RainMm INT,
  Evacuated INT,
  PRIMARY KEY (TyphoonNo, CoastNo),
  FOREIGN KEY (TyphoonNo) REFERENCES Typhoon (TyphoonNo),
  FOREIGN KEY (CoastNo) REFERENCES Coast (CoastNo)
);
CREATE TABLE Warning (
  WarningNo INT,
  TyphoonNo INT,
  CoastNo INT,
  Signal VARCHAR(10),
  IssuedAt DATETIME,
  PRIMARY KEY (WarningNo),
  FOREIGN KEY (TyphoonNo) REFERENCES Typhoon (TyphoonNo),
  FOREIGN KEY (CoastNo) REFERENCES Coast (CoastNo)
);

-- en: Which typhoons of the 2019 season reached category 5?
-- zh: 2019年风季哪些台风达到5级？
SELECT TyphoonName FROM Typhoon WHERE Season = 2019 AND Category = 5;

-- en: Which typhoon had the lowest central pressure?
-- zh: 中心气压最低的台风是哪个？
SELECT TyphoonName FROM Typhoon ORDER BY MinPressure LIMIT 1;

-- en: When did Hagibis form and when did it die out?
-- zh: Hagibis何时生成、何时消亡？
SELECT Born, Died FROM Typhoon WHERE TyphoonName = 'Hagibis';

-- en: How many typhoons formed in each season?
-- zh: 每年各生成多少个台风？
SELECT Season, count(*) FROM Typhoon GROUP BY Season;

-- en: Seasons with more than 25 typhoons.
-- zh: 台风超过25个的年份。
SELECT Season FROM Typhoon GROUP BY Season HAVING count(*) > 25;

-- en: Seasons with fewer than 25 typhoons.
-- zh: 台风少于25个的年份。
SELECT Season FROM Typhoon GROUP BY Season HAVING count(*) < 25;

-- en: Average length of sea wall along the coasts.
-- zh: 各段海岸的海堤平均长度是多少公里？
SELECT avg(SeaWallKm) FROM Coast;

-- en: Where was Lekima observed? Latitude and longitude in order of time.
-- zh: 按时间顺序列出Lekima各观测点的纬度和经度。
SELECT TrackPoint.Lat, TrackPoint.Lon FROM TrackPoint JOIN Typhoon ON TrackPoint.TyphoonNo = Typhoon.TyphoonNo WHERE Typhoon.TyphoonName = 'Lekima' ORDER BY TrackPoint.ObservedAt;

-- en: Strongest wind along the track of each typhoon.
-- zh: 每个台风路径上的最大风速。
SELECT Typhoon.TyphoonName, max(TrackPoint.WindKt) FROM Typhoon JOIN TrackPoint ON Typhoon.TyphoonNo = TrackPoint.TyphoonNo GROUP BY Typhoon.TyphoonNo, Typhoon.TyphoonName;

-- en: On which coasts did Mangkhut come ashore?
-- zh: Mangkhut在哪些海岸登陆？
SELECT Coast.CoastName FROM Coast JOIN Landfall ON Coast.CoastNo = Landfall.CoastNo JOIN Typhoon ON Landfall.TyphoonNo = Typhoon.TyphoonNo WHERE Typhoon.TyphoonName = 'Mangkhut';

-- en: Which coast is hit by typhoons most often?
-- zh: 台风登陆次数最多的海岸是哪里？
SELECT Coast.CoastName FROM Coast JOIN Landfall ON Coast.CoastNo = Landfall.CoastNo GROUP BY Coast.CoastNo, Coast.CoastName ORDER BY count(*) DESC LIMIT 1;

-- en: How many people were evacuated on each coast?
-- zh: 每段海岸共疏散了多少人？
SELECT Coast.CoastName, sum(Landfall.Evacuated) FROM Coast JOIN Landfall ON Coast.CoastNo = Landfall.CoastNo GROUP BY Coast.CoastNo, Coast.CoastName;

-- en: Typhoons that brought more than 500 mm of rain where they landed.
-- zh: 登陆时降雨超过500毫米的台风。
SELECT Typhoon.TyphoonName FROM Typhoon JOIN Landfall ON Typhoon.TyphoonNo = Landfall.TyphoonNo WHERE Landfall.RainMm > 500;

-- en: Which coasts got a Red signal in the 2020 season? Each once.
-- zh: 2020年风季哪些海岸收到过Red预警？每处列一次。
SELECT DISTINCT Coast.CoastName FROM Coast JOIN Warning ON Coast.CoastNo = Warning.CoastNo JOIN Typhoon ON Warning.TyphoonNo = Typhoon.TyphoonNo WHERE Warning.Signal = 'Red' AND Typhoon.Season = 2020;

-- en: How many warnings were issued for each typhoon?
-- zh: 针对每个台风发布了多少次预警？
SELECT Typhoon.TyphoonName, count(*) FROM Typhoon JOIN Warning ON Typhoon.TyphoonNo = Warning.TyphoonNo GROUP BY Typhoon.TyphoonNo, Typhoon.TyphoonName;

-- en: When did typhoons of category 4 land on the Wenzhou coast?
-- zh: 4级台风是什么时候在Wenzhou海岸登陆的？
SELECT Landfall.LandedAt FROM Landfall JOIN Typhoon ON Landfall.TyphoonNo = Typhoon.TyphoonNo JOIN Coast ON Landfall.CoastNo = Coast.CoastNo WHERE Typhoon.Category = 4 AND Coast.CoastName = 'Wenzhou';

-- en: Typhoons that never made landfall.
-- zh: 从未登陆的台风。
SELECT TyphoonName FROM Typhoon WHERE TyphoonNo NOT IN (SELECT TyphoonNo FROM Landfall);

-- en: Coasts that had warnings but no landfall.
-- zh: 收到过预警但没有台风登陆的海岸。
SELECT Coast.CoastName FROM Coast JOIN Warning ON Coast.CoastNo = Warning.CoastNo EXCEPT SELECT Coast.CoastName FROM Coast JOIN Landfall ON Coast.CoastNo = Landfall.CoastNo;

-- en: Coasts with more inhabitants than the average coast.
-- zh: 人口多于平均值的海岸。
SELECT CoastName FROM Coast WHERE Population > (SELECT avg(Population) FROM Coast);

-- en: How many warnings of each signal have there been?
-- zh: 每种级别的预警各发布过多少次？
SELECT Signal, count(*) FROM Warning GROUP BY Signal;

-- en: Typhoons whose name starts with 'Ma', and their season.
-- zh: 名字以“Ma”开头的台风及其年份。
SELECT TyphoonName, Season FROM Typhoon WHERE TyphoonName LIKE 'Ma%';

-- en: How many typhoon names have been used?
-- zh: 一共用过多少个不同的台风名字？
SELECT count(DISTINCT TyphoonName) FROM Typhoon;
