-- Organ builders, the pipe organs they built, their stops, and tuning visits.
CREATE TABLE OrganBuilder (
  BuilderID INT,
  BuilderName VARCHAR(50),
  City VARCHAR(40),
  Country VARCHAR(40),
  FoundedYear INT,
  Employees INT,
  PRIMARY KEY (BuilderID)
);
CREATE TABLE Organ (
  OrganID INT,
  ChurchName VARCHAR(60),
  City VARCHAR(40),
  BuilderID INT,
  BuiltYear INT,
  Manuals INT,
  Pipes INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (OrganID),
  FOREIGN KEY (BuilderID) REFERENCES OrganBuilder (BuilderID)
);
CREATE TABLE OrganStop (
  StopID INT,
  OrganID INT,
  StopName VARCHAR(40),
  Family VARCHAR(20),
  Feet DOUBLE,
  Material VARCHAR(20),
  PRIMARY KEY (StopID),
  FOREIGN KEY (OrganID) REFERENCES Organ (OrganID)
);
CREATE TABLE Tuning (
  TuningID INT,
  OrganID INT,
  Tuner VARCHAR(50),
  TunedOn DATE,
  Hours DOUBLE,
  PitchHz DOUBLE,
  PRIMARY KEY (TuningID),
  FOREIGN KEY (OrganID) REFERENCES Organ (OrganID)
);

-- en: Which churches in Zwolle have an organ with more than two manuals?
-- zh: Zwolle哪些教堂的管风琴有两层以上的键盘？
SELECT ChurchName FROM Organ WHERE City = 'Zwolle' AND Manuals > 2;

-- en: How many stops are of the family Reed?
-- zh: Reed音族的音栓有多少个？
SELECT count(*) FROM OrganStop WHERE Family = 'Reed';

-- en: What are the names of the organ builders of Denmark and the years they were founded, the youngest workshop first?
-- zh: Denmark的管风琴制造商名称和成立年份是什么？最新成立的在前。
SELECT BuilderName, FoundedYear FROM OrganBuilder WHERE Country = 'Denmark' ORDER BY FoundedYear DESC;

-- en: On which dates did Wim Kalf tune for more than 6 hours?
-- zh: Wim Kalf在哪些日期调音超过6小时？
SELECT TunedOn FROM Tuning WHERE Tuner = 'Wim Kalf' AND Hours > 6;

-- en: How many pipes does an organ have on average, and how many at most?
-- zh: 一架管风琴平均有多少根音管，最多有多少根？
SELECT avg(Pipes), max(Pipes) FROM Organ;

-- en: How many different names of stops occur?
-- zh: 一共出现了多少种不同的音栓名称？
SELECT count(DISTINCT StopName) FROM OrganStop;

-- en: What was the total price of the organs built since 1990?
-- zh: 1990年以来建造的管风琴总价是多少？
SELECT sum(Price) FROM Organ WHERE BuiltYear >= 1990;

-- en: For each material, show how many stops are made of it.
-- zh: 显示每种材料制成的音栓数量。
SELECT Material, count(*) FROM OrganStop GROUP BY Material;

-- en: Which country has the most builders?
-- zh: 哪个国家的制造商最多？
SELECT Country FROM OrganBuilder GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Which tuners have worked more than 100 hours in total?
-- zh: 哪些调音师的总工时超过100小时？
SELECT Tuner FROM Tuning GROUP BY Tuner HAVING sum(Hours) > 100;

-- en: In which church stands the oldest organ?
-- zh: 最古老的管风琴在哪座教堂？
SELECT ChurchName FROM Organ ORDER BY BuiltYear ASC LIMIT 1;

-- en: Who built the organ of Sint Walburgis?
-- zh: Sint Walburgis教堂的管风琴是谁建造的？
SELECT OrganBuilder.BuilderName FROM OrganBuilder JOIN Organ ON OrganBuilder.BuilderID = Organ.BuilderID WHERE Organ.ChurchName = 'Sint Walburgis';

-- en: Which stops does the organ in Martinikerk have, and of how many feet is each?
-- zh: Martinikerk的管风琴有哪些音栓，各是多少英尺？
SELECT OrganStop.StopName, OrganStop.Feet FROM OrganStop JOIN Organ ON OrganStop.OrganID = Organ.OrganID WHERE Organ.ChurchName = 'Martinikerk';

-- en: For each builder, list the name and the number of organs built.
-- zh: 列出每家制造商的名称和建造的管风琴数量。
SELECT OrganBuilder.BuilderName, count(*) FROM OrganBuilder JOIN Organ ON OrganBuilder.BuilderID = Organ.BuilderID GROUP BY OrganBuilder.BuilderID, OrganBuilder.BuilderName;

-- en: Which church's organ has the most stops?
-- zh: 哪座教堂的管风琴音栓最多？
SELECT Organ.ChurchName FROM Organ JOIN OrganStop ON Organ.OrganID = OrganStop.OrganID GROUP BY Organ.OrganID, Organ.ChurchName ORDER BY count(*) DESC LIMIT 1;

-- en: Which tuners have looked after an organ by Schnitker? Name each only once.
-- zh: 哪些调音师维护过Schnitker制造的管风琴？每人只列一次。
SELECT DISTINCT Tuning.Tuner FROM Tuning JOIN Organ ON Tuning.OrganID = Organ.OrganID JOIN OrganBuilder ON Organ.BuilderID = OrganBuilder.BuilderID WHERE OrganBuilder.BuilderName = 'Schnitker';

-- en: How many Vox Humana stops are found in organs built in Germany?
-- zh: Germany的制造商所造的管风琴中有多少个Vox Humana音栓？
SELECT count(*) FROM OrganStop JOIN Organ ON OrganStop.OrganID = Organ.OrganID JOIN OrganBuilder ON Organ.BuilderID = OrganBuilder.BuilderID WHERE OrganStop.StopName = 'Vox Humana' AND OrganBuilder.Country = 'Germany';

-- en: When was the latest tuning in the city of Kampen?
-- zh: Kampen市最近一次调音是什么时候？
SELECT max(Tuning.TunedOn) FROM Tuning JOIN Organ ON Tuning.OrganID = Organ.OrganID WHERE Organ.City = 'Kampen';

-- en: Which organs have been tuned at least five times? Give the church and the number of tunings.
-- zh: 哪些管风琴至少调过五次音？给出教堂名称和调音次数。
SELECT Organ.ChurchName, count(*) FROM Organ JOIN Tuning ON Organ.OrganID = Tuning.OrganID GROUP BY Organ.OrganID, Organ.ChurchName HAVING count(*) >= 5;

-- en: Which churches have organ stops made of Oak as well as of Copper?
-- zh: 哪些教堂的管风琴既有Oak音栓又有Copper音栓？
SELECT Organ.ChurchName FROM Organ JOIN OrganStop ON Organ.OrganID = OrganStop.OrganID WHERE OrganStop.Material = 'Oak' INTERSECT SELECT Organ.ChurchName FROM Organ JOIN OrganStop ON Organ.OrganID = OrganStop.OrganID WHERE OrganStop.Material = 'Copper';

-- en: Which builders have built no organ listed here?
-- zh: 哪些制造商在库中没有建造过管风琴？
SELECT BuilderName FROM OrganBuilder WHERE BuilderID NOT IN (SELECT BuilderID FROM Organ);

-- en: What are the churches and cities of the organs that have more pipes than the average?
-- zh: 音管数高于平均的管风琴在哪些教堂、哪些城市？
SELECT ChurchName, City FROM Organ WHERE Pipes > (SELECT avg(Pipes) FROM Organ);
