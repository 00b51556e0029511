-- A civil register of births: the registrars, maternity hospitals, births and certificate copies.
CREATE TABLE Registrar (
  RegistrarId INT,
  Name VARCHAR(50),
  District VARCHAR(40),
  SwornIn INT,
  PRIMARY KEY (RegistrarId)
);
CREATE TABLE MaternityHospital (
  HospitalId INT,
  Name VARCHAR(60),
  District VARCHAR(40),
  Beds INT,
  PRIMARY KEY (HospitalId)
);
CREATE TABLE Birth (
  BirthId INT,
  ChildName VARCHAR(60),
  Sex VARCHAR(1),
  BornOn DATE,
  WeightGrams INT,
  MotherName VARCHAR(60),
  FatherName VARCHAR(60),
  HospitalId INT,
  RegistrarId INT,
  PRIMARY KEY (BirthId),
  FOREIGN KEY (HospitalId) REFERENCES MaternityHospital (HospitalId),
  FOREIGN KEY (RegistrarId) REFERENCES Registrar (RegistrarId)
);
CREATE TABLE CertificateCopy (
  CopyId INT,
  BirthId INT,
  RequestedOn DATE,
  Purpose VARCHAR(30),
  Fee DECIMAL(6,2),
  PRIMARY KEY (CopyId),
  FOREIGN KEY (BirthId) REFERENCES Birth (BirthId)
);

-- en: What are the names of the babies born on 2022-02-22?
-- zh: 2022-02-22出生的婴儿都叫什么名字？
SELECT ChildName FROM Birth WHERE BornOn = '2022-02-22';

-- en: How many boys (M) are in the register?
-- zh: 登记在册的男婴（M）有多少？
SELECT count(*) FROM Birth WHERE Sex = 'M';

-- en: How many girls (F) are in the register?
-- zh: 登记在册的女婴（F）有多少？
SELECT count(*) FROM Birth WHERE Sex = 'F';

-- en: Show the child, mother and date for births without a recorded father.
-- zh: 列出没有登记父亲的新生儿的姓名、母亲和出生日期。
SELECT ChildName, MotherName, BornOn FROM Birth WHERE FatherName IS NULL;

-- en: Which newborn was the heaviest?
-- zh: 哪个新生儿最重？
SELECT ChildName FROM Birth ORDER BY WeightGrams DESC LIMIT 1;

-- en: Which registrars took office before 2005?
-- zh: 哪些登记员在2005年之前就任？
SELECT Name FROM Registrar WHERE SwornIn < 2005;

-- en: How many copies were requested for each purpose?
-- zh: 各种用途分别申请了多少份副本？
SELECT Purpose, count(*) FROM CertificateCopy GROUP BY Purpose;

-- en: What is the most common reason for wanting a copy?
-- zh: 申请副本最常见的原因是什么？
SELECT Purpose FROM CertificateCopy GROUP BY Purpose ORDER BY count(*) DESC LIMIT 1;

-- en: Average birth weight of girls and of boys?
-- zh: 男婴和女婴的平均出生体重各是多少？
SELECT Sex, avg(WeightGrams) FROM Birth GROUP BY Sex;

-- en: Which districts have at least 3 registrars?
-- zh: 哪些区至少有3名登记员？
SELECT District FROM Registrar GROUP BY District HAVING count(*) >= 3;

-- en: In which hospital was Odile Marchetti born?
-- zh: Odile Marchetti出生在哪家医院？
SELECT MaternityHospital.Name FROM MaternityHospital JOIN Birth ON MaternityHospital.HospitalId = Birth.HospitalId WHERE Birth.ChildName = 'Odile Marchetti';

-- en: Which registrar recorded the birth of Odile Marchetti?
-- zh: Odile Marchetti的出生是哪位登记员登记的？
SELECT Registrar.Name FROM Registrar JOIN Birth ON Registrar.RegistrarId = Birth.RegistrarId WHERE Birth.ChildName = 'Odile Marchetti';

-- en: How many births did each registrar record?
-- zh: 每位登记员各登记了多少例出生？
SELECT Registrar.Name, count(*) FROM Registrar JOIN Birth ON Registrar.RegistrarId = Birth.RegistrarId GROUP BY Registrar.RegistrarId, Registrar.Name;

-- en: Which hospital has seen the most births?
-- zh: 接生数量最多的是哪家医院？
SELECT MaternityHospital.Name FROM MaternityHospital JOIN Birth ON MaternityHospital.HospitalId = Birth.HospitalId GROUP BY MaternityHospital.HospitalId, MaternityHospital.Name ORDER BY count(*) DESC LIMIT 1;

-- en: When were copies of Bruno Tasker's certificate asked for?
-- zh: Bruno Tasker的出生证副本是什么时候申请的？
SELECT CertificateCopy.RequestedOn FROM CertificateCopy JOIN Birth ON CertificateCopy.BirthId = Birth.BirthId WHERE Birth.ChildName = 'Bruno Tasker';

-- en: Which babies born in Harrow Gate hospitals weighed less than 2500 grams?
-- zh: Harrow Gate区的医院里，哪些新生儿体重低于2500克？
SELECT Birth.ChildName FROM Birth JOIN MaternityHospital ON Birth.HospitalId = MaternityHospital.HospitalId WHERE MaternityHospital.District = 'Harrow Gate' AND Birth.WeightGrams < 2500;

-- en: Total copy fees per registrar?
-- zh: 每位登记员名下的副本费用总额是多少？
SELECT Registrar.Name, sum(CertificateCopy.Fee) FROM Registrar JOIN Birth ON Registrar.RegistrarId = Birth.RegistrarId JOIN CertificateCopy ON Birth.BirthId = CertificateCopy.BirthId GROUP BY Registrar.RegistrarId, Registrar.Name;

-- en: Names of children born at St Brannoc whose births were registered by Ivo Lane.
-- zh: 在St Brannoc出生并由Ivo Lane登记的孩子姓名。
SELECT Birth.ChildName FROM Birth JOIN MaternityHospital ON Birth.HospitalId = MaternityHospital.HospitalId JOIN Registrar ON Birth.RegistrarId = Registrar.RegistrarId WHERE MaternityHospital.Name = 'St Brannoc' AND Registrar.Name = 'Ivo Lane';

-- en: Which different hospitals had children for whom a Passport copy was requested?
-- zh: 有哪些不同的医院，其出生的孩子申请过用于Passport的副本？
SELECT DISTINCT MaternityHospital.Name FROM MaternityHospital JOIN Birth ON MaternityHospital.HospitalId = Birth.HospitalId JOIN CertificateCopy ON Birth.BirthId = CertificateCopy.BirthId WHERE CertificateCopy.Purpose = 'Passport';

-- en: Registrars who have not recorded any birth.
-- zh: 没有登记过任何出生的登记员。
SELECT Name FROM Registrar WHERE RegistrarId NOT IN (SELECT RegistrarId FROM Birth);

-- en: Which districts have a registrar but no maternity hospital?
-- zh: 哪些区有登记员却没有产科医院？
SELECT District FROM Registrar EXCEPT SELECT District FROM MaternityHospital;

-- en: Which children weighed more than the average at birth?
-- zh: 哪些孩子的出生体重高于平均值？
SELECT ChildName FROM Birth WHERE WeightGrams > (SELECT avg(WeightGrams) FROM Birth);
