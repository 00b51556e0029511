-- A chain of pharmacies: medicines, the firms that make them, prescriptions and stock on the shelf.
CREATE TABLE Manufacturer (
  ManufacturerId INT,
  Name VARCHAR(60),
  Country VARCHAR(40),
  FoundedYear INT,
  PRIMARY KEY (ManufacturerId)
);
CREATE TABLE Medicine (
  MedicineId INT,
  BrandName VARCHAR(60),
  ActiveSubstance VARCHAR(60),
  Form VARCHAR(20),
  StrengthMg DOUBLE,
  Price DECIMAL(10,2),
  NeedsPrescription VARCHAR(3),
  ManufacturerId INT,
  PRIMARY KEY (MedicineId),
  FOREIGN KEY (ManufacturerId) REFERENCES Manufacturer (ManufacturerId)
);
CREATE TABLE Pharmacy (
  PharmacyId INT,
  Name VARCHAR(60),
  Town VARCHAR(40),
  OpenedYear INT,
  HeadPharmacist VARCHAR(60),
  PRIMARY KEY (PharmacyId)
);
CREATE TABLE Stock (
  PharmacyId INT,
  MedicineId INT,
  Boxes INT,
  ExpiryDate DATE,
  PRIMARY KEY (PharmacyId, MedicineId),
  FOREIGN KEY (PharmacyId) REFERENCES Pharmacy (PharmacyId),
  FOREIGN KEY (MedicineId) REFERENCES Medicine (MedicineId)
);
CREATE TABLE Prescription (
  PrescriptionId INT,
  DoctorName VARCHAR(60),
  CustomerName VARCHAR(60),
  IssuedOn DATE,
  PharmacyId INT,
  Status VARCHAR(20),
  PRIMARY KEY (PrescriptionId),
  FOREIGN KEY (PharmacyId) REFERENCES Pharmacy (PharmacyId)
);
CREATE TABLE PrescriptionLine (
  PrescriptionId INT,
  LineNumber INT,
  MedicineId INT,
  Boxes INT,
  DailyDoses INT,
  PRIMARY KEY (PrescriptionId, LineNumber),
  FOREIGN KEY (PrescriptionId) REFERENCES Prescription (PrescriptionId),
  FOREIGN KEY (MedicineId) REFERENCES Medicine (MedicineId)
);

-- en: What is the most expensive medicine?
-- zh: 哪种药品最贵？
SELECT BrandName FROM Medicine ORDER BY Price DESC LIMIT 1;

-- en: Which pharmacies in Littleford opened before 1990?
-- zh: Littleford有哪些药店是1990年之前开业的？
SELECT Name FROM Pharmacy WHERE Town = 'Littleford' AND OpenedYear < 1990;

-- en: Show brand name and price of every medicine that comes as Syrup.
-- zh: 所有Syrup剂型的药品，品牌名和价格分别是什么？
SELECT BrandName, Price FROM Medicine WHERE Form = 'Syrup';

-- en: How many prescriptions are still Waiting?
-- zh: 还有多少张处方处于Waiting状态？
SELECT count(*) FROM Prescription WHERE Status = 'Waiting';

-- en: For each form, give the average price of the medicines.
-- zh: 各种剂型药品的平均价格是多少？
SELECT Form, avg(Price) FROM Medicine GROUP BY Form;

-- en: What medicines are made in Denmark?
-- zh: 有哪些药品是Denmark的厂家生产的？
SELECT Medicine.BrandName FROM Medicine JOIN Manufacturer ON Medicine.ManufacturerId = Manufacturer.ManufacturerId WHERE Manufacturer.Country = 'Denmark';

-- en: Which manufacturers have no medicine in our list?
-- zh: 哪些药厂没有任何药品在我们的目录里？
SELECT Name FROM Manufacturer WHERE ManufacturerId NOT IN (SELECT ManufacturerId FROM Medicine);

-- en: Which doctor wrote the largest number of prescriptions?
-- zh: 开处方最多的是哪位医生？
SELECT DoctorName FROM Prescription GROUP BY DoctorName ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the head pharmacist at the pharmacy that filled the prescription issued on 2022-09-14 for the customer Ines Calder?
-- zh: 顾客Ines Calder那张2022-09-14开具的处方，是在哪位主任药剂师负责的药店配的？
SELECT Pharmacy.HeadPharmacist FROM Pharmacy JOIN Prescription ON Pharmacy.PharmacyId = Prescription.PharmacyId WHERE Prescription.CustomerName = 'Ines Calder' AND Prescription.IssuedOn = '2022-09-14';

-- en: Names of the pharmacies that stock Dolanex.
-- zh: 哪些药店有Dolanex的库存？
SELECT Pharmacy.Name FROM Pharmacy JOIN Stock ON Pharmacy.PharmacyId = Stock.PharmacyId JOIN Medicine ON Stock.MedicineId = Medicine.MedicineId WHERE Medicine.BrandName = 'Dolanex';

-- en: What are the highest, lowest and average strengths of the medicines sold without a prescription (No)?
-- zh: 无需处方（No）的药品，含量的最大值、最小值和平均值分别是多少？
SELECT max(StrengthMg), min(StrengthMg), avg(StrengthMg) FROM Medicine WHERE NeedsPrescription = 'No';

-- en: Total number of boxes held by each pharmacy, please, biggest stock first.
-- zh: 请给出每家药店库存的总盒数，从多到少排列。
SELECT Pharmacy.Name, sum(Stock.Boxes) FROM Pharmacy JOIN Stock ON Pharmacy.PharmacyId = Stock.PharmacyId GROUP BY Pharmacy.PharmacyId, Pharmacy.Name ORDER BY sum(Stock.Boxes) DESC;

-- en: I'd like the medicines that cost less than the average, with their prices.
-- zh: 我想看低于平均价的药品及其价格。
SELECT BrandName, Price FROM Medicine WHERE Price < (SELECT avg(Price) FROM Medicine);

-- en: In which towns are there two or more pharmacies?
-- zh: 哪些镇上有两家或两家以上的药店？
SELECT Town FROM Pharmacy GROUP BY Town HAVING count(*) >= 2;

-- en: Find the active substances available both as Tablet and as Injection.
-- zh: 哪些有效成分既有Tablet剂型又有Injection剂型？
SELECT ActiveSubstance FROM Medicine WHERE Form = 'Tablet' INTERSECT SELECT ActiveSubstance FROM Medicine WHERE Form = 'Injection';

-- en: How many distinct countries do the manufacturers come from?
-- zh: 这些药厂来自多少个不同的国家？
SELECT count(DISTINCT Country) FROM Manufacturer;

-- en: Which manufacturers founded after 1950 make at least 3 medicines? Show name and number of medicines.
-- zh: 1950年之后成立的药厂中，哪些生产至少3种药品？列出厂名和药品数。
SELECT Manufacturer.Name, count(*) FROM Manufacturer JOIN Medicine ON Manufacturer.ManufacturerId = Medicine.ManufacturerId WHERE Manufacturer.FoundedYear > 1950 GROUP BY Manufacturer.ManufacturerId, Manufacturer.Name HAVING count(*) >= 3;

-- en: List the customers who were prescribed something with the active substance ibuprofen.
-- zh: 列出处方中含有效成分ibuprofen的顾客姓名。
SELECT Prescription.CustomerName FROM Prescription JOIN PrescriptionLine ON Prescription.PrescriptionId = PrescriptionLine.PrescriptionId JOIN Medicine ON PrescriptionLine.MedicineId = Medicine.MedicineId WHERE Medicine.ActiveSubstance = 'ibuprofen';

-- en: What is the brand name of the medicine prescribed on the most prescription lines?
-- zh: 出现在处方明细里次数最多的药品叫什么？
SELECT Medicine.BrandName FROM Medicine JOIN PrescriptionLine ON Medicine.MedicineId = PrescriptionLine.MedicineId GROUP BY Medicine.MedicineId, Medicine.BrandName ORDER BY count(*) DESC LIMIT 1;

-- en: Names of medicines that need a prescription (Yes) and are in stock somewhere with fewer than 5 boxes.
-- zh: 需要处方（Yes）且在某家药店库存不足5盒的药品有哪些？
SELECT BrandName FROM Medicine WHERE NeedsPrescription = 'Yes' AND MedicineId IN (SELECT MedicineId FROM Stock WHERE Boxes < 5);

-- en: Which 5 pharmacies have been open longest? Show name and opening year.
-- zh: 开业最早的5家药店是哪些？请给出店名和开业年份。
SELECT Name, OpenedYear FROM Pharmacy ORDER BY OpenedYear LIMIT 5;

-- en: Towns with a pharmacy, except those where a Rejected prescription was handed in.
-- zh: 除去收到过Rejected处方的，哪些镇有药店？
SELECT Town FROM Pharmacy EXCEPT SELECT Pharmacy.Town FROM Pharmacy JOIN Prescription ON Pharmacy.PharmacyId = Prescription.PharmacyId WHERE Prescription.Status = 'Rejected';
