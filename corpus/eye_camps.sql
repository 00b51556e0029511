-- Travelling eye surgery camps: villages visited, surgeons, patients and lenses implanted.
CREATE TABLE Village (
  VillageId INT,
  Name VARCHAR(50),
  District VARCHAR(40),
  Population INT,
  PRIMARY KEY (VillageId)
);
CREATE TABLE Camp (
  CampId INT,
  VillageId INT,
  StartDate DATE,
  EndDate DATE,
  Sponsor VARCHAR(50),
  Budget DECIMAL(10,2),
  PRIMARY KEY (CampId),
  FOREIGN KEY (VillageId) REFERENCES Village (VillageId)
);
CREATE TABLE Surgeon (
  SurgeonId INT,
  Name VARCHAR(50),
  Country VARCHAR(40),
  Gender VARCHAR(10),
  GraduationYear INT,
  Specialty VARCHAR(40),
  PRIMARY KEY (SurgeonId)
);
CREATE TABLE CampSurgeon (
  CampId INT,
  SurgeonId INT,
  Days INT,
  PRIMARY KEY (CampId, SurgeonId),
  FOREIGN KEY (CampId) REFERENCES Camp (CampId),
  FOREIGN KEY (SurgeonId) REFERENCES Surgeon (SurgeonId)
);
CREATE TABLE Lens (
  LensId INT,
  Name VARCHAR(40),
  Country VARCHAR(40),
  Power DOUBLE,
  Price DECIMAL(10,2),
  PRIMARY KEY (LensId)
);
CREATE TABLE Operation (
  OperationId INT,
  CampId INT,
  SurgeonId INT,
  LensId INT,
  PatientName VARCHAR(50),
  PatientAge INT,
  Gender VARCHAR(10),
  Outcome VARCHAR(20),
  PRIMARY KEY (OperationId),
  FOREIGN KEY (CampId) REFERENCES Camp (CampId),
  FOREIGN KEY (SurgeonId) REFERENCES Surgeon (SurgeonId),
  FOREIGN KEY (LensId) REFERENCES Lens (LensId)
);

-- en: Which surgeons come from India?
-- zh: 哪些外科医生来自India？
SELECT Name FROM Surgeon WHERE Country = 'India';

-- en: Which lenses are made in India?
-- zh: 哪些晶状体产自India？
SELECT Name FROM Lens WHERE Country = 'India';

-- en: Which lens is the dearest?
-- zh: 最贵的是哪款晶状体？
SELECT Name FROM Lens ORDER BY Price DESC LIMIT 1;

-- en: Which lens has been implanted most?
-- zh: 植入次数最多的是哪款晶状体？
SELECT Lens.Name FROM Lens JOIN Operation ON Lens.LensId = Operation.LensId GROUP BY Lens.LensId, Lens.Name ORDER BY count(*) DESC LIMIT 1;

-- en: At how many camps has each surgeon been? Name and count.
-- zh: 每位医生参加过几次义诊营？给出姓名和次数。
SELECT Surgeon.Name, count(*) FROM Surgeon JOIN CampSurgeon ON Surgeon.SurgeonId = CampSurgeon.SurgeonId GROUP BY Surgeon.SurgeonId, Surgeon.Name;

-- en: How many days in total has each surgeon spent at camps? Name and total.
-- zh: 每位医生在义诊营总共待了多少天？给出姓名和总天数。
SELECT Surgeon.Name, sum(CampSurgeon.Days) FROM Surgeon JOIN CampSurgeon ON Surgeon.SurgeonId = CampSurgeon.SurgeonId GROUP BY Surgeon.SurgeonId, Surgeon.Name;

-- en: Names of patients over 80 whose outcome was Improved.
-- zh: 年龄超过80岁且结果为Improved的患者姓名。
SELECT PatientName FROM Operation WHERE PatientAge > 80 AND Outcome = 'Improved';

-- en: What is the average budget of the camps paid for by Lumen Trust?
-- zh: 由Lumen Trust赞助的义诊营平均预算是多少？
SELECT avg(Budget) FROM Camp WHERE Sponsor = 'Lumen Trust';

-- en: How many different sponsors have there been?
-- zh: 共有多少个不同的赞助方？
SELECT count(DISTINCT Sponsor) FROM Camp;

-- en: Total population of the villages in the district Sindh Vale?
-- zh: Sindh Vale区的村庄总人口是多少？
SELECT sum(Population) FROM Village WHERE District = 'Sindh Vale';

-- en: Operations per outcome.
-- zh: 各种手术结果分别有多少台手术？
SELECT Outcome, count(*) FROM Operation GROUP BY Outcome;

-- en: What specialty do the most surgeons have?
-- zh: 医生人数最多的专科是什么？
SELECT Specialty FROM Surgeon GROUP BY Specialty ORDER BY count(*) DESC LIMIT 1;

-- en: Show districts together with the mean population of their villages.
-- zh: 列出各区及其村庄的平均人口。
SELECT District, avg(Population) FROM Village GROUP BY District;

-- en: Who are the 2 surgeons that graduated most recently?
-- zh: 最近毕业的2位医生是谁？
SELECT Name FROM Surgeon ORDER BY GraduationYear DESC LIMIT 2;

-- en: In which different villages did Sponsor Vista Foundation hold a camp?
-- zh: Vista Foundation在哪些不同的村庄办过义诊营？
SELECT DISTINCT Village.Name FROM Village JOIN Camp ON Village.VillageId = Camp.VillageId WHERE Camp.Sponsor = 'Vista Foundation';

-- en: Which patients were operated on in Karimpur?
-- zh: 哪些患者是在Karimpur做的手术？
SELECT Operation.PatientName FROM Operation JOIN Camp ON Operation.CampId = Camp.CampId JOIN Village ON Camp.VillageId = Village.VillageId WHERE Village.Name = 'Karimpur';

-- en: List each patient with the power of the lens received.
-- zh: 列出每位患者及其所植入晶状体的度数。
SELECT Operation.PatientName, Lens.Power FROM Operation JOIN Lens ON Operation.LensId = Lens.LensId;

-- en: Which villages hosted at least two camps?
-- zh: 哪些村庄举办过至少两次义诊营？
SELECT Village.Name FROM Village JOIN Camp ON Village.VillageId = Camp.VillageId GROUP BY Village.VillageId, Village.Name HAVING count(*) >= 2;

-- en: Villages where no camp was ever held.
-- zh: 从未举办过义诊营的村庄。
SELECT Name FROM Village WHERE VillageId NOT IN (SELECT VillageId FROM Camp);

-- en: When did the camps with an above-average budget start?
-- zh: 预算高于平均值的义诊营是哪天开始的？
SELECT StartDate FROM Camp WHERE Budget > (SELECT avg(Budget) FROM Camp);

-- en: Which surgeons used the lens ClearFold?
-- zh: 哪些医生用过ClearFold这款晶状体？
SELECT Name FROM Surgeon WHERE SurgeonId IN (SELECT Operation.SurgeonId FROM Operation JOIN Lens ON Operation.LensId = Lens.LensId WHERE Lens.Name = 'ClearFold');

-- en: Specialties found among surgeons from Kenya but not among those from Nepal.
-- zh: Kenya的医生有而Nepal的医生没有的专科有哪些？
SELECT Specialty FROM Surgeon WHERE Country = 'Kenya' EXCEPT SELECT Specialty FROM Surgeon WHERE Country = 'Nepal';
