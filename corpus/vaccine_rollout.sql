-- Vaccination points, vaccines and batches, people vaccinated and side effects reported.
CREATE TABLE Manufacturer (
  ManufacturerId INT,
  Name VARCHAR(60),
  Country VARCHAR(40),
  FoundedYear INT,
  PRIMARY KEY (ManufacturerId)
);
CREATE TABLE Vaccine (
  VaccineId INT,
  Name VARCHAR(60),
  Type VARCHAR(30),
  DosesNeeded INT,
  ApprovedYear INT,
  Price DECIMAL(10,2),
  ManufacturerId INT,
  PRIMARY KEY (VaccineId),
  FOREIGN KEY (ManufacturerId) REFERENCES Manufacturer (ManufacturerId)
);
CREATE TABLE Batch (
  BatchNo VARCHAR(20),
  VaccineId INT,
  ExpiryDate DATE,
  Vials INT,
  Status VARCHAR(20),
  PRIMARY KEY (BatchNo),
  FOREIGN KEY (VaccineId) REFERENCES Vaccine (VaccineId)
);
CREATE TABLE VaccinationPoint (
  PointId INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Type VARCHAR(30),
  DailyCapacity INT,
  Status VARCHAR(20),
  PRIMARY KEY (PointId)
);
CREATE TABLE Citizen (
  CitizenId INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  BirthDate DATE,
  PRIMARY KEY (CitizenId)
);
CREATE TABLE Dose (
  DoseId INT,
  CitizenId INT,
  BatchNo VARCHAR(20),
  PointId INT,
  GivenOn DATE,
  DoseNumber INT,
  PRIMARY KEY (DoseId),
  FOREIGN KEY (CitizenId) REFERENCES Citizen (CitizenId),
  FOREIGN KEY (BatchNo) REFERENCES Batch (BatchNo),
  FOREIGN KEY (PointId) REFERENCES VaccinationPoint (PointId)
);
CREATE TABLE SideEffect (
  EffectId INT,
  DoseId INT,
  Type VARCHAR(30),
  Severity VARCHAR(10),
  ReportedOn DATE,
  PRIMARY KEY (EffectId),
  FOREIGN KEY (DoseId) REFERENCES Dose (DoseId)
);

-- en: Which vaccines need 3 doses?
-- zh: 哪些疫苗需要接种3剂？
SELECT Name FROM Vaccine WHERE DosesNeeded = 3;

-- en: Vaccines made by a company from Belgium.
-- zh: Belgium的公司生产的疫苗有哪些？
SELECT Vaccine.Name FROM Vaccine JOIN Manufacturer ON Vaccine.ManufacturerId = Manufacturer.ManufacturerId WHERE Manufacturer.Country = 'Belgium';

-- en: How many batches have been Recalled?
-- zh: 有多少批次被Recalled？
SELECT count(*) FROM Batch WHERE Status = 'Recalled';

-- en: Names of citizens living in Namur whose country of origin is Belgium.
-- zh: 住在Namur、国籍为Belgium的居民姓名。
SELECT Name FROM Citizen WHERE City = 'Namur' AND Country = 'Belgium';

-- en: Which vaccination points in Namur are Open?
-- zh: Namur有哪些接种点处于Open状态？
SELECT Name FROM VaccinationPoint WHERE City = 'Namur' AND Status = 'Open';

-- en: How many vials are there in batches that are Released, all told?
-- zh: 状态为Released的批次总共有多少瓶？
SELECT sum(Vials) FROM Batch WHERE Status = 'Released';

-- en: Where was Elke Maes vaccinated? Name of the point and the date.
-- zh: Elke Maes在哪个接种点、哪天接种的？
SELECT VaccinationPoint.Name, Dose.GivenOn FROM VaccinationPoint JOIN Dose ON VaccinationPoint.PointId = Dose.PointId JOIN Citizen ON Dose.CitizenId = Citizen.CitizenId WHERE Citizen.Name = 'Elke Maes';

-- en: Average price for each type of vaccine.
-- zh: 每种类型疫苗的平均价格。
SELECT Type, avg(Price) FROM Vaccine GROUP BY Type;

-- en: What is the point that gave the most doses?
-- zh: 接种剂数最多的接种点是哪个？
SELECT VaccinationPoint.Name FROM VaccinationPoint JOIN Dose ON VaccinationPoint.PointId = Dose.PointId GROUP BY VaccinationPoint.PointId, VaccinationPoint.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Side effect types reported with severity Severe, with how often each was reported.
-- zh: 严重程度为Severe的副作用类型及各自报告的次数。
SELECT Type, count(*) FROM SideEffect WHERE Severity = 'Severe' GROUP BY Type;

-- en: Which different citizens suffered from Fever after a dose?
-- zh: 哪些不同的居民接种后出现过Fever？
SELECT DISTINCT Citizen.Name FROM Citizen JOIN Dose ON Citizen.CitizenId = Dose.CitizenId JOIN SideEffect ON Dose.DoseId = SideEffect.DoseId WHERE SideEffect.Type = 'Fever';

-- en: Who has not been vaccinated yet?
-- zh: 还没有接种的居民是谁？
SELECT Name FROM Citizen WHERE CitizenId NOT IN (SELECT CitizenId FROM Dose);

-- en: Which vaccine does the batch ZX-2041 belong to?
-- zh: 批次ZX-2041是哪种疫苗？
SELECT Vaccine.Name FROM Vaccine JOIN Batch ON Vaccine.VaccineId = Batch.VaccineId WHERE Batch.BatchNo = 'ZX-2041';

-- en: The vaccine approved most recently, and its price.
-- zh: 最近获批的疫苗是哪种？价格多少？
SELECT Name, Price FROM Vaccine ORDER BY ApprovedYear DESC LIMIT 1;

-- en: Vaccines dearer than the average vaccine.
-- zh: 价格高于平均价的疫苗。
SELECT Name FROM Vaccine WHERE Price > (SELECT avg(Price) FROM Vaccine);

-- en: For each vaccine, the name and how many doses of it were given.
-- zh: 列出每种疫苗的名称和已接种的剂数。
SELECT Vaccine.Name, count(*) FROM Vaccine JOIN Batch ON Vaccine.VaccineId = Batch.VaccineId JOIN Dose ON Batch.BatchNo = Dose.BatchNo GROUP BY Vaccine.VaccineId, Vaccine.Name;

-- en: Which manufacturers have at least two vaccines?
-- zh: 哪些生产商至少有两种疫苗？
SELECT Manufacturer.Name FROM Manufacturer JOIN Vaccine ON Manufacturer.ManufacturerId = Vaccine.ManufacturerId GROUP BY Manufacturer.ManufacturerId, Manufacturer.Name HAVING count(*) >= 2;

-- en: Cities in which people live but no vaccination point exists.
-- zh: 有居民但没有接种点的城市。
SELECT City FROM Citizen EXCEPT SELECT City FROM VaccinationPoint;

-- en: How many second doses (dose number 2) were given between 2021-06-01 and 2021-08-31?
-- zh: 2021-06-01到2021-08-31之间接种了多少剂第2剂？
SELECT count(*) FROM Dose WHERE DoseNumber = 2 AND GivenOn BETWEEN '2021-06-01' AND '2021-08-31';

-- en: Which batches were used at points of type Pharmacy? Distinct numbers.
-- zh: Pharmacy类型的接种点用过哪些不同的批次号？
SELECT DISTINCT Dose.BatchNo FROM Dose JOIN VaccinationPoint ON Dose.PointId = VaccinationPoint.PointId WHERE VaccinationPoint.Type = 'Pharmacy';

-- en: Which two batches expire first?
-- zh: 最先过期的两个批次是哪些？
SELECT BatchNo FROM Batch ORDER BY ExpiryDate ASC LIMIT 2;

-- en: On what dates did people receive a dose of Pneumora at the Market Hall point?
-- zh: 人们在Market Hall接种点接种Pneumora是在哪些日期？
SELECT Dose.GivenOn FROM Dose JOIN Batch ON Dose.BatchNo = Batch.BatchNo JOIN Vaccine ON Batch.VaccineId = Vaccine.VaccineId JOIN VaccinationPoint ON Dose.PointId = VaccinationPoint.PointId WHERE Vaccine.Name = 'Pneumora' AND VaccinationPoint.Name = 'Market Hall';
