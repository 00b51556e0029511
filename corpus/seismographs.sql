-- A seismological network: stations, the seismographs set up in them and the earthquakes they detect.
CREATE TABLE SeismicStation (
  StationCode VARCHAR(6),
  Place VARCHAR(50),
  Country VARCHAR(40),
  Elevation INT,
  SinceYear INT,
  Host VARCHAR(60),
  PRIMARY KEY (StationCode)
);
CREATE TABLE Seismograph (
  SerialNo INT,
  Nickname VARCHAR(40),
  Maker VARCHAR(40),
  MadeYear INT,
  Price DECIMAL(10,2),
  StationCode VARCHAR(6),
  PRIMARY KEY (SerialNo),
  FOREIGN KEY (StationCode) REFERENCES SeismicStation (StationCode)
);
CREATE TABLE Earthquake (
  QuakeId INT,
  Title VARCHAR(60),
  OriginTime DATETIME,
  Magnitude DOUBLE,
  DepthKm DOUBLE,
  Country VARCHAR(40),
  Mechanism VARCHAR(20),
  PRIMARY KEY (QuakeId)
);
CREATE TABLE Detection (
  QuakeId INT,
  SerialNo INT,
  Amplitude DOUBLE,
  DelaySeconds DOUBLE,
  Quality VARCHAR(10),
  Analyst VARCHAR(50),
  PRIMARY KEY (QuakeId, SerialNo),
  FOREIGN KEY (QuakeId) REFERENCES Earthquake (QuakeId),
  FOREIGN KEY (SerialNo) REFERENCES Seismograph (SerialNo)
);

-- en: Which earthquakes in Sarkovia had a magnitude above 6.5?
-- zh: Sarkovia发生的震级大于6.5的地震有哪些？
SELECT Title FROM Earthquake WHERE Country = 'Sarkovia' AND Magnitude > 6.5;

-- en: Which seismographs stand at the station in Ullapass?
-- zh: Ullapass的台站安装了哪些地震仪？
SELECT Seismograph.Nickname FROM Seismograph JOIN SeismicStation ON Seismograph.StationCode = SeismicStation.StationCode WHERE SeismicStation.Place = 'Ullapass';

-- en: How many earthquakes were of the Reverse mechanism?
-- zh: 机制为Reverse的地震有多少次？
SELECT count(*) FROM Earthquake WHERE Mechanism = 'Reverse';

-- en: Which earthquake was the strongest?
-- zh: 震级最大的地震是哪一次？
SELECT Title FROM Earthquake ORDER BY Magnitude DESC LIMIT 1;

-- en: Which earthquakes did the seismograph Old Faithless detect?
-- zh: 地震仪Old Faithless探测到了哪些地震？
SELECT Earthquake.Title FROM Earthquake JOIN Detection ON Earthquake.QuakeId = Detection.QuakeId JOIN Seismograph ON Detection.SerialNo = Seismograph.SerialNo WHERE Seismograph.Nickname = 'Old Faithless';

-- en: How many stations are there in each country?
-- zh: 每个国家各有多少个台站？
SELECT Country, count(*) FROM SeismicStation GROUP BY Country;

-- en: What is the average price of the seismographs made by Wenzel?
-- zh: Wenzel制造的地震仪平均价格是多少？
SELECT avg(Price) FROM Seismograph WHERE Maker = 'Wenzel';

-- en: How many seismographs detected each earthquake?
-- zh: 每次地震各被多少台地震仪探测到？
SELECT Earthquake.Title, count(*) FROM Earthquake JOIN Detection ON Earthquake.QuakeId = Detection.QuakeId GROUP BY Earthquake.QuakeId, Earthquake.Title;

-- en: Which earthquakes went undetected by every seismograph?
-- zh: 哪些地震没有被任何地震仪探测到？
SELECT Title FROM Earthquake WHERE QuakeId NOT IN (SELECT QuakeId FROM Detection);

-- en: What are the codes and places of the stations hosted by the Hydro Institute?
-- zh: 由Hydro Institute托管的台站代码和所在地分别是什么？
SELECT StationCode, Place FROM SeismicStation WHERE Host = 'Hydro Institute';

-- en: Who analysed the detections of the earthquake called Great Lent Shock?
-- zh: 名为Great Lent Shock的地震，其探测记录是由谁分析的？
SELECT Detection.Analyst FROM Detection JOIN Earthquake ON Detection.QuakeId = Earthquake.QuakeId WHERE Earthquake.Title = 'Great Lent Shock';

-- en: Which countries have a station of their own but no recorded earthquake?
-- zh: 哪些国家设有台站但没有地震记录？
SELECT Country FROM SeismicStation EXCEPT SELECT Country FROM Earthquake;

-- en: For each mechanism, what are the average magnitude and the greatest depth?
-- zh: 按震源机制统计，平均震级和最大深度各是多少？
SELECT Mechanism, avg(Magnitude), max(DepthKm) FROM Earthquake GROUP BY Mechanism;

-- en: Which seismograph has detected the most earthquakes?
-- zh: 探测到地震次数最多的是哪台地震仪？
SELECT Seismograph.Nickname FROM Seismograph JOIN Detection ON Seismograph.SerialNo = Detection.SerialNo GROUP BY Seismograph.SerialNo, Seismograph.Nickname ORDER BY count(*) DESC LIMIT 1;

-- en: Which makers have built seismographs in 1988 and also in 2004?
-- zh: 哪些制造商在1988年和2004年都制造过地震仪？
SELECT Maker FROM Seismograph WHERE MadeYear = 1988 INTERSECT SELECT Maker FROM Seismograph WHERE MadeYear = 2004;

-- en: In which places do seismographs stand that are older than 1965?
-- zh: 1965年以前制造的地震仪安放在哪些地方？
SELECT SeismicStation.Place FROM SeismicStation JOIN Seismograph ON SeismicStation.StationCode = Seismograph.StationCode WHERE Seismograph.MadeYear < 1965;

-- en: Which earthquakes were deeper than the average one?
-- zh: 哪些地震的震源深度超过平均值？
SELECT Title FROM Earthquake WHERE DepthKm > (SELECT avg(DepthKm) FROM Earthquake);

-- en: At how many different stations was the earthquake Moss Lake 1957 detected?
-- zh: 有多少个不同的台站探测到了Moss Lake 1957地震？
SELECT count(DISTINCT Seismograph.StationCode) FROM Seismograph JOIN Detection ON Seismograph.SerialNo = Detection.SerialNo JOIN Earthquake ON Detection.QuakeId = Earthquake.QuakeId WHERE Earthquake.Title = 'Moss Lake 1957';

-- en: Which analysts have judged more than 30 detections to be Poor?
-- zh: 哪些分析员判定为Poor的探测记录超过30条？
SELECT Analyst FROM Detection WHERE Quality = 'Poor' GROUP BY Analyst HAVING count(*) > 30;

-- en: What was the largest amplitude measured by a seismograph of the station TRN?
-- zh: TRN台站的地震仪测到的最大振幅是多少？
SELECT max(Detection.Amplitude) FROM Detection JOIN Seismograph ON Detection.SerialNo = Seismograph.SerialNo WHERE Seismograph.StationCode = 'TRN';

-- en: Which stations have a seismograph made by Ishiro that cost more than 20000? Give their places.
-- zh: 哪些地方的台站拥有价格高于20000、由Ishiro制造的地震仪？
SELECT Place FROM SeismicStation WHERE StationCode IN (SELECT StationCode FROM Seismograph WHERE Maker = 'Ishiro' AND Price > 20000);

-- en: Which earthquake was detected with the shortest delay, and by which seismograph?
-- zh: 延迟最短的一次探测对应的是哪次地震，由哪台地震仪测得？
SELECT Earthquake.Title, Seismograph.Nickname FROM Earthquake JOIN Detection ON Earthquake.QuakeId = Detection.QuakeId JOIN Seismograph ON Detection.SerialNo = Seismograph.SerialNo ORDER BY Detection.DelaySeconds LIMIT 1;
