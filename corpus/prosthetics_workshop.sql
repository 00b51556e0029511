-- A workshop that fits artificial limbs: patients, prosthetists, limbs, components and fitting sessions.
CREATE TABLE Patient (
  PatientID INT,
  FullName VARCHAR(60),
  Gender VARCHAR(10),
  City VARCHAR(40),
  BirthYear INT,
  AmputationYear INT,
  PRIMARY KEY (PatientID)
);
CREATE TABLE Prosthetist (
  ProsthetistID INT,
  FullName VARCHAR(60),
  City VARCHAR(40),
  CertifiedYear INT,
  HourlyRate DECIMAL(10,2),
  PRIMARY KEY (ProsthetistID)
);
CREATE TABLE Limb (
  LimbID INT,
  PatientID INT,
  ProsthetistID INT,
  LimbType VARCHAR(30),
  Side VARCHAR(10),
  WeightKg DOUBLE,
  Price DECIMAL(10,2),
  DeliveredOn DATE,
  PRIMARY KEY (LimbID),
  FOREIGN KEY (PatientID) REFERENCES Patient (PatientID),
  FOREIGN KEY (ProsthetistID) REFERENCES Prosthetist (ProsthetistID)
);
CREATE TABLE Component (
  ComponentID INT,
  ComponentName VARCHAR(60),
  Material VARCHAR(30),
  Maker VARCHAR(40),
  Price DECIMAL(10,2),
  WeightG INT,
  PRIMARY KEY (ComponentID)
);
CREATE TABLE LimbComponent (
  LimbID INT,
  ComponentID INT,
  Quantity INT,
  PRIMARY KEY (LimbID, ComponentID),
  FOREIGN KEY (LimbID) REFERENCES Limb (LimbID),
  FOREIGN KEY (ComponentID) REFERENCES Component (ComponentID)
);

-- en: What is the price of the most expensive component?
-- zh: 最贵的零件价格是多少？
SELECT Price FROM Component ORDER BY Price DESC LIMIT 1;

-- en: What is the price of the most expensive limb?
-- zh: 最贵的假肢价格是多少？
SELECT Price FROM Limb ORDER BY Price DESC LIMIT 1;

-- en: Which patients lost their limb before 1990?
-- zh: 哪些患者在1990年之前截肢？
SELECT FullName FROM Patient WHERE AmputationYear < 1990;

-- en: Which patients were born before 1990?
-- zh: 哪些患者出生于1990年之前？
SELECT FullName FROM Patient WHERE BirthYear < 1990;

-- en: Give the distinct patients fitted by Oskar Lind.
-- zh: 由Oskar Lind装配假肢的不同患者有哪些？
SELECT DISTINCT Patient.FullName FROM Patient JOIN Limb ON Patient.PatientID = Limb.PatientID JOIN Prosthetist ON Limb.ProsthetistID = Prosthetist.ProsthetistID WHERE Prosthetist.FullName = 'Oskar Lind';

-- en: Who are the different prosthetists that made a limb for Oskar Lind?
-- zh: 哪些不同的假肢师为Oskar Lind做过假肢？
SELECT DISTINCT Prosthetist.FullName FROM Prosthetist JOIN Limb ON Prosthetist.ProsthetistID = Limb.ProsthetistID JOIN Patient ON Limb.PatientID = Patient.PatientID WHERE Patient.FullName = 'Oskar Lind';

-- en: Show name and maker of every Titanium or Carbon component.
-- zh: 列出Titanium或Carbon材质零件的名称和制造商。
SELECT ComponentName, Maker FROM Component WHERE Material = 'Titanium' OR Material = 'Carbon';

-- en: How many different makers supply components?
-- zh: 零件来自多少家不同的制造商？
SELECT count(DISTINCT Maker) FROM Component;

-- en: How many limbs were for the Left side?
-- zh: Left侧的假肢有多少件？
SELECT count(*) FROM Limb WHERE Side = 'Left';

-- en: What do limbs weigh on average for each type?
-- zh: 各类型假肢的平均重量是多少？
SELECT LimbType, avg(WeightKg) FROM Limb GROUP BY LimbType;

-- en: Count patients by gender.
-- zh: 按性别统计患者人数。
SELECT Gender, count(*) FROM Patient GROUP BY Gender;

-- en: Which material is used for the greatest number of components?
-- zh: 用得最多的零件材质是哪种？
SELECT Material FROM Component GROUP BY Material ORDER BY count(*) DESC LIMIT 1;

-- en: Name the three lightest components.
-- zh: 最轻的三种零件叫什么？
SELECT ComponentName FROM Component ORDER BY WeightG LIMIT 3;

-- en: What does the best-paid prosthetist charge per hour, and who is it?
-- zh: 收费最高的假肢师每小时收多少钱？是谁？
SELECT HourlyRate, FullName FROM Prosthetist ORDER BY HourlyRate DESC LIMIT 1;

-- en: What is the total price of the limbs delivered in 2022, between 2022-01-01 and 2022-12-31?
-- zh: 2022年（2022-01-01至2022-12-31）交付的假肢总价是多少？
SELECT sum(Price) FROM Limb WHERE DeliveredOn BETWEEN '2022-01-01' AND '2022-12-31';

-- en: For each prosthetist, how many limbs has he or she made?
-- zh: 每位假肢师各做了多少件假肢？请列出姓名和件数。
SELECT Prosthetist.FullName, count(*) FROM Prosthetist JOIN Limb ON Prosthetist.ProsthetistID = Limb.ProsthetistID GROUP BY Prosthetist.ProsthetistID, Prosthetist.FullName;

-- en: List the distinct types of limb that contain an Ottvik part.
-- zh: 哪些不同类型的假肢用到了Ottvik制造的零件？
SELECT DISTINCT Limb.LimbType FROM Limb JOIN LimbComponent ON Limb.LimbID = LimbComponent.LimbID JOIN Component ON LimbComponent.ComponentID = Component.ComponentID WHERE Component.Maker = 'Ottvik';

-- en: Which patients have more than one limb?
-- zh: 哪些患者有不止一件假肢？
SELECT Patient.FullName FROM Patient JOIN Limb ON Patient.PatientID = Limb.PatientID GROUP BY Patient.PatientID, Patient.FullName HAVING count(*) > 1;

-- en: Are there components never built into any limb? Give their names.
-- zh: 有没有从未装进任何假肢的零件？给出名称。
SELECT ComponentName FROM Component WHERE ComponentID NOT IN (SELECT ComponentID FROM LimbComponent);

-- en: Which components cost less than the average component?
-- zh: 哪些零件的价格低于零件平均价？
SELECT ComponentName FROM Component WHERE Price < (SELECT avg(Price) FROM Component);

-- en: Names of patients who have received a Knee limb.
-- zh: 装过Knee类型假肢的患者姓名有哪些？
SELECT FullName FROM Patient WHERE PatientID IN (SELECT PatientID FROM Limb WHERE LimbType = 'Knee');

-- en: Which makers supply both Silicone and Steel components?
-- zh: 哪些制造商既供应Silicone零件又供应Steel零件？
SELECT Maker FROM Component WHERE Material = 'Silicone' INTERSECT SELECT Maker FROM Component WHERE Material = 'Steel';
