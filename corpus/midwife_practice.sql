-- Midwives, expectant mothers, antenatal check-ups and births.
CREATE TABLE Midwife (
  MidwifeId INT,
  Surname VARCHAR(40),
  GivenName VARCHAR(40),
  Region VARCHAR(40),
  Mobile VARCHAR(20),
  LicensedYear INT,
  PRIMARY KEY (MidwifeId)
);
CREATE TABLE BirthCentre (
  CentreId INT,
  CentreName VARCHAR(60),
  Region VARCHAR(40),
  BirthPools INT,
  Beds INT,
  PRIMARY KEY (CentreId)
);
CREATE TABLE Mother (
  MotherId INT,
  Surname VARCHAR(40),
  GivenName VARCHAR(40),
  BirthDate DATE,
  Region VARCHAR(40),
  BloodGroup VARCHAR(3),
  DueDate DATE,
  PRIMARY KEY (MotherId)
);
CREATE TABLE Checkup (
  CheckupId INT,
  MotherId INT,
  MidwifeId INT,
  CheckDate DATE,
  WeekOfPregnancy INT,
  WeightKg DOUBLE,
  Remark VARCHAR(100),
  PRIMARY KEY (CheckupId),
  FOREIGN KEY (MotherId) REFERENCES Mother (MotherId),
  FOREIGN KEY (MidwifeId) REFERENCES Midwife (MidwifeId)
);
CREATE TABLE Birth (
  BirthId INT,
  MotherId INT,
  MidwifeId INT,
  CentreId INT,
  BirthDate DATE,
  Mode VARCHAR(20),
  BabySex VARCHAR(6),
  WeightGrams INT,
  PRIMARY KEY (BirthId),
  FOREIGN KEY (MotherId) REFERENCES Mother (MotherId),
  FOREIGN KEY (MidwifeId) REFERENCES Midwife (MidwifeId),
  FOREIGN KEY (CentreId) REFERENCES BirthCentre (CentreId)
);

-- en: Surnames and mobile numbers of the midwives in the region Lakeland.
-- zh: Lakeland地区助产士的姓和手机号。
SELECT Surname, Mobile FROM Midwife WHERE Region = 'Lakeland';

-- en: Which mothers have the blood group B- and are due after 2024-07-01? Given name and surname.
-- zh: 血型为B-且预产期在2024-07-01之后的孕妇有哪些？给出名和姓。
SELECT GivenName, Surname FROM Mother WHERE BloodGroup = 'B-' AND DueDate > '2024-07-01';

-- en: How heavy was the heaviest baby, in grams?
-- zh: 最重的婴儿有多少克？
SELECT max(WeightGrams) FROM Birth;

-- en: How many births were there by each mode?
-- zh: 每种分娩方式各有多少例？
SELECT Mode, count(*) FROM Birth GROUP BY Mode;

-- en: Which midwife (surname) delivered the most babies?
-- zh: 接生婴儿最多的助产士姓什么？
SELECT Midwife.Surname FROM Midwife JOIN Birth ON Midwife.MidwifeId = Birth.MidwifeId GROUP BY Midwife.MidwifeId, Midwife.Surname ORDER BY count(*) DESC LIMIT 1;

-- en: In which birth centre was the baby of Hanna Lofgren born?
-- zh: Hanna Lofgren的宝宝在哪家分娩中心出生？
SELECT BirthCentre.CentreName FROM BirthCentre JOIN Birth ON BirthCentre.CentreId = Birth.CentreId JOIN Mother ON Birth.MotherId = Mother.MotherId WHERE Mother.GivenName = 'Hanna' AND Mother.Surname = 'Lofgren';

-- en: When were the check-ups of Signe Aune, and in which week of pregnancy?
-- zh: Signe Aune的产检是什么时候？分别在孕几周？
SELECT Checkup.CheckDate, Checkup.WeekOfPregnancy FROM Checkup JOIN Mother ON Checkup.MotherId = Mother.MotherId WHERE Mother.GivenName = 'Signe' AND Mother.Surname = 'Aune';

-- en: Mothers without any check-up: given names and surnames.
-- zh: 没做过产检的孕妇的名和姓。
SELECT GivenName, Surname FROM Mother WHERE MotherId NOT IN (SELECT MotherId FROM Checkup);

-- en: Average weight of girls (sex Female) at birth.
-- zh: 女婴（Female）的平均出生体重是多少？
SELECT avg(WeightGrams) FROM Birth WHERE BabySex = 'Female';

-- en: Show the names of the birth centres with the number of Water births in each.
-- zh: 列出各分娩中心名称及其Water分娩的数量。
SELECT BirthCentre.CentreName, count(*) FROM BirthCentre JOIN Birth ON BirthCentre.CentreId = Birth.CentreId WHERE Birth.Mode = 'Water' GROUP BY BirthCentre.CentreId, BirthCentre.CentreName;

-- en: Which region do most mothers live in?
-- zh: 孕妇最多的是哪个地区？
SELECT Region FROM Mother GROUP BY Region ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the youngest mother? Given name and surname.
-- zh: 最年轻的孕妇是谁？给出名和姓。
SELECT GivenName, Surname FROM Mother ORDER BY BirthDate DESC LIMIT 1;

-- en: Which birth centres have more birth pools than average?
-- zh: 分娩池数量高于平均的分娩中心有哪些？
SELECT CentreName FROM BirthCentre WHERE BirthPools > (SELECT avg(BirthPools) FROM BirthCentre);

-- en: Surnames of midwives who checked mothers living in Lakeland. Each surname once (distinct).
-- zh: 给住在Lakeland的孕妇做过产检的助产士有哪些不同的姓？
SELECT DISTINCT Midwife.Surname FROM Midwife JOIN Checkup ON Midwife.MidwifeId = Checkup.MidwifeId JOIN Mother ON Checkup.MotherId = Mother.MotherId WHERE Mother.Region = 'Lakeland';

-- en: On which days were babies born with the help of Ragna Moen?
-- zh: Ragna Moen接生的宝宝出生在哪些日子？
SELECT Birth.BirthDate FROM Birth JOIN Midwife ON Birth.MidwifeId = Midwife.MidwifeId WHERE Midwife.GivenName = 'Ragna' AND Midwife.Surname = 'Moen';

-- en: Midwives who did check-ups but never attended a birth; ids please.
-- zh: 做过产检但从未接生的助产士编号。
SELECT MidwifeId FROM Checkup EXCEPT SELECT MidwifeId FROM Birth;

-- en: Mothers who had 8 or more check-ups: surname and how many.
-- zh: 产检8次及以上的孕妇姓什么？各做了几次？
SELECT Mother.Surname, count(*) FROM Mother JOIN Checkup ON Mother.MotherId = Checkup.MotherId GROUP BY Mother.MotherId, Mother.Surname HAVING count(*) >= 8;

-- en: Two births with the lightest babies: dates and weights in grams.
-- zh: 婴儿最轻的两次分娩的日期和体重（克）。
SELECT BirthDate, WeightGrams FROM Birth ORDER BY WeightGrams ASC LIMIT 2;

-- en: Which regions have mothers but no birth centre?
-- zh: 哪些地区有孕妇却没有分娩中心？
SELECT Region FROM Mother EXCEPT SELECT Region FROM BirthCentre;

-- en: What is the average number of beds in centres of the region Fjordside?
-- zh: Fjordside地区的分娩中心平均有多少张床位？
SELECT avg(Beds) FROM BirthCentre WHERE Region = 'Fjordside';

-- en: How many boys (Male) came into the world at the Stork House?
-- zh: 在Stork House出生了多少个男孩（Male）？
SELECT count(*) FROM Birth JOIN BirthCentre ON Birth.CentreId = BirthCentre.CentreId WHERE Birth.BabySex = 'Male' AND BirthCentre.CentreName = 'Stork House';

-- en: What mean weight in kilograms did the mothers of blood group A+ have at check-ups?
-- zh: 血型A+的孕妇产检时平均体重是多少公斤？
SELECT avg(Checkup.WeightKg) FROM Checkup JOIN Mother ON Checkup.MotherId = Mother.MotherId WHERE Mother.BloodGroup = 'A+';
