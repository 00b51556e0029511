-- Orthodontic offices: braces, patients, payments and check-ups.
CREATE TABLE Office (
  OfficeCode VARCHAR(10),
  OfficeName VARCHAR(50),
  City VARCHAR(40),
  Phone VARCHAR(20),
  Chairs INT,
  PRIMARY KEY (OfficeCode)
);
CREATE TABLE Orthodontist (
  OrthoId INT,
  OfficeCode VARCHAR(10),
  FirstName VARCHAR(30),
  LastName VARCHAR(30),
  Phone VARCHAR(20),
  YearsPractised INT,
  PRIMARY KEY (OrthoId),
  FOREIGN KEY (OfficeCode) REFERENCES Office (OfficeCode)
);
CREATE TABLE Patient (
  PatientId INT,
  FirstName VARCHAR(30),
  LastName VARCHAR(30),
  City VARCHAR(40),
  Phone VARCHAR(20),
  Age INT,
  PRIMARY KEY (PatientId)
);
CREATE TABLE Treatment (
  TreatmentId INT,
  PatientId INT,
  OrthoId INT,
  BraceType VARCHAR(30),
  StartDate DATE,
  EndDate DATE,
  Price DECIMAL(10,2),
  PRIMARY KEY (TreatmentId),
  FOREIGN KEY (PatientId) REFERENCES Patient (PatientId),
  FOREIGN KEY (OrthoId) REFERENCES Orthodontist (OrthoId)
);
CREATE TABLE Payment (
  PaymentId INT,
  TreatmentId INT,
  PaidOn DATE,
  Amount DECIMAL(10,2),
  Method VARCHAR(20),
  PRIMARY KEY (PaymentId),
  FOREIGN KEY (TreatmentId) REFERENCES Treatment (TreatmentId)
);

-- en: Phone of the patient with last name Aldana?
-- zh: 姓Aldana的患者电话是多少？
SELECT Phone FROM Patient WHERE LastName = 'Aldana';

-- en: Phone of the orthodontist with last name Aldana?
-- zh: 姓Aldana的正畸医生电话是多少？
SELECT Phone FROM Orthodontist WHERE LastName = 'Aldana';

-- en: Total paid for each brace type.
-- zh: 每种牙套累计已付金额。
SELECT Treatment.BraceType, sum(Payment.Amount) FROM Treatment JOIN Payment ON Treatment.TreatmentId = Payment.TreatmentId GROUP BY Treatment.BraceType;

-- en: Average price for each brace type.
-- zh: 每种牙套的平均价格。
SELECT BraceType, avg(Price) FROM Treatment GROUP BY BraceType;

-- en: How many treatments started in 2021, i.e. between 2021-01-01 and 2021-12-31?
-- zh: 2021年（2021-01-01至2021-12-31）开始的治疗有多少？
SELECT count(*) FROM Treatment WHERE StartDate BETWEEN '2021-01-01' AND '2021-12-31';

-- en: How many treatments ended in 2021, i.e. between 2021-01-01 and 2021-12-31?
-- zh: 2021年（2021-01-01至2021-12-31）结束的治疗有多少？
SELECT count(*) FROM Treatment WHERE EndDate BETWEEN '2021-01-01' AND '2021-12-31';

-- en: First and last names of patients from Malaga under 14.
-- zh: 来自Malaga、未满14岁的患者的名和姓。
SELECT FirstName, LastName FROM Patient WHERE City = 'Malaga' AND Age < 14;

-- en: Offices with 6 chairs or more, by name.
-- zh: 按名称排序列出至少有6张椅位的诊所。
SELECT OfficeName FROM Office WHERE Chairs >= 6 ORDER BY OfficeName;

-- en: Ids of treatments that are not finished.
-- zh: 尚未结束的治疗编号。
SELECT TreatmentId FROM Treatment WHERE EndDate IS NULL;

-- en: What is the largest single payment by Transfer?
-- zh: 以Transfer方式支付的最大一笔是多少？
SELECT max(Amount) FROM Payment WHERE Method = 'Transfer';

-- en: Mean age of our patients?
-- zh: 患者平均年龄是多少？
SELECT avg(Age) FROM Patient;

-- en: In how many different cities do we have offices?
-- zh: 我们在多少个不同的城市设有诊所？
SELECT count(DISTINCT City) FROM Office;

-- en: How often is each payment method used?
-- zh: 每种支付方式各用了多少次？
SELECT Method, count(*) FROM Payment GROUP BY Method;

-- en: Most popular type of brace?
-- zh: 最受欢迎的牙套类型是什么？
SELECT BraceType FROM Treatment GROUP BY BraceType ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with at least 10 patients.
-- zh: 至少有10位患者的城市。
SELECT City FROM Patient GROUP BY City HAVING count(*) >= 10;

-- en: Who is the most experienced orthodontist? Give the last name.
-- zh: 从业年限最长的正畸医生姓什么？
SELECT LastName FROM Orthodontist ORDER BY YearsPractised DESC LIMIT 1;

-- en: At which office does Bruno Salas, first name Bruno and last name Salas, practise?
-- zh: 名为Bruno、姓Salas的正畸医生在哪家诊所执业？
SELECT Office.OfficeName FROM Office JOIN Orthodontist ON Office.OfficeCode = Orthodontist.OfficeCode WHERE Orthodontist.FirstName = 'Bruno' AND Orthodontist.LastName = 'Salas';

-- en: Last names of patients wearing Invisible braces from the office Sonrisa Norte.
-- zh: 在Sonrisa Norte诊所戴Invisible牙套的患者姓什么？
SELECT Patient.LastName FROM Patient JOIN Treatment ON Patient.PatientId = Treatment.PatientId JOIN Orthodontist ON Treatment.OrthoId = Orthodontist.OrthoId JOIN Office ON Orthodontist.OfficeCode = Office.OfficeCode WHERE Treatment.BraceType = 'Invisible' AND Office.OfficeName = 'Sonrisa Norte';

-- en: Which office has the most orthodontists?
-- zh: 正畸医生最多的诊所是哪家？
SELECT Office.OfficeName FROM Office JOIN Orthodontist ON Office.OfficeCode = Orthodontist.OfficeCode GROUP BY Office.OfficeCode, Office.OfficeName ORDER BY count(*) DESC LIMIT 1;

-- en: Last names of orthodontists without any treatment.
-- zh: 没有做过任何治疗的正畸医生姓什么？
SELECT LastName FROM Orthodontist WHERE OrthoId NOT IN (SELECT OrthoId FROM Treatment);

-- en: Treatment ids priced above average.
-- zh: 价格高于平均值的治疗编号。
SELECT TreatmentId FROM Treatment WHERE Price > (SELECT avg(Price) FROM Treatment);

-- en: Cities where patients live but we have no office.
-- zh: 有患者居住但没有我们诊所的城市。
SELECT City FROM Patient EXCEPT SELECT City FROM Office;
