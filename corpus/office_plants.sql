-- A firm that rents out and waters plants in offices.
CREATE TABLE Species (
  SpeciesID INT,
  CommonName VARCHAR(50),
  LatinName VARCHAR(60),
  LightNeed VARCHAR(20),
  MonthlyRent DECIMAL(10,2),
  PRIMARY KEY (SpeciesID)
);
CREATE TABLE Office (
  OfficeID INT,
  OfficeName VARCHAR(60),
  Street VARCHAR(60),
  City VARCHAR(40),
  Floors INT,
  Staff INT,
  PRIMARY KEY (OfficeID)
);
CREATE TABLE Gardener (
  GardenerID INT,
  FullName VARCHAR(60),
  Phone VARCHAR(20),
  City VARCHAR(40),
  HiredOn DATE,
  HourlyWage DECIMAL(10,2),
  PRIMARY KEY (GardenerID)
);
CREATE TABLE PottedPlant (
  PlantID INT,
  SpeciesID INT,
  OfficeID INT,
  HeightCm INT,
  PottedOn DATE,
  Health VARCHAR(20),
  PRIMARY KEY (PlantID),
  FOREIGN KEY (SpeciesID) REFERENCES Species (SpeciesID),
  FOREIGN KEY (OfficeID) REFERENCES Office (OfficeID)
);
CREATE TABLE CareVisit (
  VisitID INT,
  GardenerID INT,
  OfficeID INT,
  VisitDate DATE,
  Minutes INT,
  Task VARCHAR(30),
  PRIMARY KEY (VisitID),
  FOREIGN KEY (GardenerID) REFERENCES Gardener (GardenerID),
  FOREIGN KEY (OfficeID) REFERENCES Office (OfficeID)
);

-- en: How many potted plants are Wilting?
-- zh: 有多少盆植物处于Wilting状态？
SELECT count(*) FROM PottedPlant WHERE Health = 'Wilting';

-- en: List the common and Latin names of the species that need Low light, in alphabetical order of the common name.
-- zh: 按俗名字母顺序列出需要Low光照的植物品种的俗名和拉丁名。
SELECT CommonName, LatinName FROM Species WHERE LightNeed = 'Low' ORDER BY CommonName;

-- en: What is the phone number of the gardener Ines Calder?
-- zh: 园艺师Ines Calder的电话是多少？
SELECT Phone FROM Gardener WHERE FullName = 'Ines Calder';

-- en: What is the average height of the plants potted since 2022-04-01?
-- zh: 自2022-04-01起上盆的植物平均高度是多少？
SELECT avg(HeightCm) FROM PottedPlant WHERE PottedOn >= '2022-04-01';

-- en: How many different cities do our client offices lie in?
-- zh: 客户办公室分布在多少个不同的城市？
SELECT count(DISTINCT City) FROM Office;

-- en: What are the lowest, the highest and the mean wage per hour of the gardeners?
-- zh: 园艺师时薪的最低值、最高值和平均值各是多少？
SELECT min(HourlyWage), max(HourlyWage), avg(HourlyWage) FROM Gardener;

-- en: For each task, what is the total number of minutes spent on visits?
-- zh: 每类养护任务的上门总时长是多少分钟？
SELECT Task, sum(Minutes) FROM CareVisit GROUP BY Task;

-- en: Which cities have more than one office, and how many offices has each of them?
-- zh: 哪些城市有不止一间办公室，各有几间？
SELECT City, count(*) FROM Office GROUP BY City HAVING count(*) > 1;

-- en: Which state of health do most of the plants have?
-- zh: 大多数植物的健康状况是哪一种？
SELECT Health FROM PottedPlant GROUP BY Health ORDER BY count(*) DESC LIMIT 1;

-- en: Which three species are the most expensive to rent?
-- zh: 月租最贵的三个品种是哪些？
SELECT CommonName FROM Species ORDER BY MonthlyRent DESC LIMIT 3;

-- en: Which offices keep a Kentia Palm?
-- zh: 哪些办公室里摆放了Kentia Palm？
SELECT Office.OfficeName FROM Office JOIN PottedPlant ON Office.OfficeID = PottedPlant.OfficeID JOIN Species ON PottedPlant.SpeciesID = Species.SpeciesID WHERE Species.CommonName = 'Kentia Palm';

-- en: For every office, give its name and the number of plants standing there.
-- zh: 给出每间办公室的名称及其摆放的植物数量。
SELECT Office.OfficeName, count(*) FROM Office JOIN PottedPlant ON Office.OfficeID = PottedPlant.OfficeID GROUP BY Office.OfficeID, Office.OfficeName;

-- en: Who did a Pruning visit in Vantaa?
-- zh: 谁在Vantaa做过Pruning的上门养护？
SELECT Gardener.FullName FROM Gardener JOIN CareVisit ON Gardener.GardenerID = CareVisit.GardenerID JOIN Office ON CareVisit.OfficeID = Office.OfficeID WHERE CareVisit.Task = 'Pruning' AND Office.City = 'Vantaa';

-- en: Which gardener has made the most visits, and how many were they?
-- zh: 哪位园艺师上门次数最多，共多少次？
SELECT Gardener.FullName, count(*) FROM Gardener JOIN CareVisit ON Gardener.GardenerID = CareVisit.GardenerID GROUP BY Gardener.GardenerID, Gardener.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: What is the height of the tallest Ficus lyrata?
-- zh: 最高的Ficus lyrata有多高？
SELECT PottedPlant.HeightCm FROM PottedPlant JOIN Species ON PottedPlant.SpeciesID = Species.SpeciesID WHERE Species.LatinName = 'Ficus lyrata' ORDER BY PottedPlant.HeightCm DESC LIMIT 1;

-- en: How much rent a month do the plants of Harbour House bring in altogether?
-- zh: Harbour House的植物每月租金合计多少？
SELECT sum(Species.MonthlyRent) FROM Species JOIN PottedPlant ON Species.SpeciesID = PottedPlant.SpeciesID JOIN Office ON PottedPlant.OfficeID = Office.OfficeID WHERE Office.OfficeName = 'Harbour House';

-- en: Show the common names of the species of which at least five plants are out with clients.
-- zh: 在客户处摆放了至少五盆的品种有哪些？请给出俗名。
SELECT Species.CommonName FROM Species JOIN PottedPlant ON Species.SpeciesID = PottedPlant.SpeciesID GROUP BY Species.SpeciesID, Species.CommonName HAVING count(*) >= 5;

-- en: On which dates did Bruno Ahlgren visit an office with more than 200 staff?
-- zh: Bruno Ahlgren在哪些日期拜访过员工超过200人的办公室？
SELECT CareVisit.VisitDate FROM CareVisit JOIN Gardener ON CareVisit.GardenerID = Gardener.GardenerID JOIN Office ON CareVisit.OfficeID = Office.OfficeID WHERE Gardener.FullName = 'Bruno Ahlgren' AND Office.Staff > 200;

-- en: Find the offices that have both a plant in Thriving health and a plant in Diseased health.
-- zh: 找出既有Thriving植物又有Diseased植物的办公室。
SELECT Office.OfficeName FROM Office JOIN PottedPlant ON Office.OfficeID = PottedPlant.OfficeID WHERE PottedPlant.Health = 'Thriving' INTERSECT SELECT Office.OfficeName FROM Office JOIN PottedPlant ON Office.OfficeID = PottedPlant.OfficeID WHERE PottedPlant.Health = 'Diseased';

-- en: What is the average length of a visit for each gardener? Give the names too.
-- zh: 每位园艺师平均每次上门多长时间？请附上姓名。
SELECT Gardener.FullName, avg(CareVisit.Minutes) FROM Gardener JOIN CareVisit ON Gardener.GardenerID = CareVisit.GardenerID GROUP BY Gardener.GardenerID, Gardener.FullName;

-- en: Which species have no plants in any office?
-- zh: 哪些品种没有摆放在任何办公室？
SELECT CommonName FROM Species WHERE SpeciesID NOT IN (SELECT SpeciesID FROM PottedPlant);

-- en: What are the names of the gardeners who earn more than the average per hour?
-- zh: 哪些园艺师的时薪高于平均？
SELECT FullName FROM Gardener WHERE HourlyWage > (SELECT avg(HourlyWage) FROM Gardener);
