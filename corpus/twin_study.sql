-- A study of twins: pairs, the two twins of each, their visits and the measurements taken.
CREATE TABLE Pair (
  PairNo INT,
  Zygosity VARCHAR(2),
  BirthDate DATE,
  RaisedApart VARCHAR(1),
  PRIMARY KEY (PairNo)
);
CREATE TABLE Twin (
  TwinNo INT,
  PairNo INT,
  FirstName VARCHAR(30),
  LastName VARCHAR(30),
  Sex VARCHAR(1),
  SchoolYears INT,
  Hand VARCHAR(5),
  PRIMARY KEY (TwinNo),
  FOREIGN KEY (PairNo) REFERENCES Pair (PairNo)
);
CREATE TABLE Visit (
  VisitNo INT,
  TwinNo INT,
  VisitDate DATE,
  Clinic VARCHAR(30),
  Nurse VARCHAR(50),
  PRIMARY KEY (VisitNo),
  FOREIGN KEY (TwinNo) REFERENCES Twin (TwinNo)
);
CREATE TABLE Measure (
  VisitNo INT,
  Kind VARCHAR(30),
  Value DOUBLE,
  Unit VARCHAR(10),
  PRIMARY KEY (VisitNo, Kind),
  FOREIGN KEY (VisitNo) REFERENCES Visit (VisitNo)
);

-- en: How many pairs are identical (MZ)?
-- zh: 有多少对是同卵双胞胎（MZ）？
SELECT count(*) FROM Pair WHERE Zygosity = 'MZ';

-- en: How many pairs are fraternal (DZ)?
-- zh: 有多少对是异卵双胞胎（DZ）？
SELECT count(*) FROM Pair WHERE Zygosity = 'DZ';

-- en: First and last names of left-handed (left) twins.
-- zh: 左撇子（left）双胞胎成员的名和姓。
SELECT FirstName, LastName FROM Twin WHERE Hand = 'left';

-- en: Average years of schooling of the female (F) and the male (M) twins, by sex.
-- zh: 按性别统计双胞胎成员的平均受教育年数。
SELECT Sex, avg(SchoolYears) FROM Twin GROUP BY Sex;

-- en: When was the oldest pair born?
-- zh: 年龄最大的一对双胞胎出生于哪天？
SELECT BirthDate FROM Pair ORDER BY BirthDate LIMIT 1;

-- en: Which clinic has had the most visits?
-- zh: 接待访视次数最多的诊所是哪家？
SELECT Clinic FROM Visit GROUP BY Clinic ORDER BY count(*) DESC LIMIT 1;

-- en: List the kinds of measurements taken, each once, with their units.
-- zh: 列出做过的测量种类及其单位，不重复。
SELECT DISTINCT Kind, Unit FROM Measure;

-- en: Highest and average reading for Systolic.
-- zh: Systolic测量值的最高值和平均值。
SELECT max(Value), avg(Value) FROM Measure WHERE Kind = 'Systolic';

-- en: Give the first names of twins who grew up apart (T).
-- zh: 给出分开抚养（T）的双胞胎成员的名字。
SELECT Twin.FirstName FROM Twin JOIN Pair ON Twin.PairNo = Pair.PairNo WHERE Pair.RaisedApart = 'T';

-- en: On which dates did Greta Moll come in?
-- zh: Greta Moll在哪些日期来访？
SELECT Visit.VisitDate FROM Visit JOIN Twin ON Visit.TwinNo = Twin.TwinNo WHERE Twin.FirstName = 'Greta' AND Twin.LastName = 'Moll';

-- en: Number of visits made by each twin: show first name, last name and the number.
-- zh: 每位双胞胎成员的来访次数：显示名、姓和次数。
SELECT Twin.FirstName, Twin.LastName, count(*) FROM Twin JOIN Visit ON Twin.TwinNo = Visit.TwinNo GROUP BY Twin.TwinNo, Twin.FirstName, Twin.LastName;

-- en: Last names of twins who have not visited yet.
-- zh: 尚未来访过的双胞胎成员的姓氏。
SELECT LastName FROM Twin WHERE TwinNo NOT IN (SELECT TwinNo FROM Visit);

-- en: Which nurses saw identical twins (MZ)? Show different names.
-- zh: 哪些护士接待过同卵双胞胎（MZ）？姓名去重。
SELECT DISTINCT Visit.Nurse FROM Visit JOIN Twin ON Visit.TwinNo = Twin.TwinNo JOIN Pair ON Twin.PairNo = Pair.PairNo WHERE Pair.Zygosity = 'MZ';

-- en: What was the Weight of twin 208 at each visit, with the date?
-- zh: 208号双胞胎成员每次来访的Weight是多少？附日期。
SELECT Visit.VisitDate, Measure.Value FROM Visit JOIN Measure ON Visit.VisitNo = Measure.VisitNo WHERE Visit.TwinNo = 208 AND Measure.Kind = 'Weight';

-- en: Average Height of the twins raised apart (T).
-- zh: 分开抚养（T）的双胞胎的平均Height。
SELECT avg(Measure.Value) FROM Measure JOIN Visit ON Measure.VisitNo = Visit.VisitNo JOIN Twin ON Visit.TwinNo = Twin.TwinNo JOIN Pair ON Twin.PairNo = Pair.PairNo WHERE Measure.Kind = 'Height' AND Pair.RaisedApart = 'T';

-- en: Nurses who handled fewer than 5 visits.
-- zh: 接待次数少于5次的护士。
SELECT Nurse FROM Visit GROUP BY Nurse HAVING count(*) < 5;

-- en: Visit numbers at which nothing was measured.
-- zh: 没有做任何测量的访视编号。
SELECT VisitNo FROM Visit WHERE VisitNo NOT IN (SELECT VisitNo FROM Measure);

-- en: For each type of zygosity, how many visits were made?
-- zh: 每种合子类型各有多少次访视？
SELECT Pair.Zygosity, count(*) FROM Pair JOIN Twin ON Pair.PairNo = Twin.PairNo JOIN Visit ON Twin.TwinNo = Visit.TwinNo GROUP BY Pair.Zygosity;

-- en: Twins with more schooling than the average, full names please.
-- zh: 受教育年数多于平均值的双胞胎成员，给出名和姓。
SELECT FirstName, LastName FROM Twin WHERE SchoolYears > (SELECT avg(SchoolYears) FROM Twin);

-- en: Nurses who worked at the Uppdal clinic as well as at the Brevik clinic, that is at both.
-- zh: 既在Uppdal诊所又在Brevik诊所工作过的护士。
SELECT Nurse FROM Visit WHERE Clinic = 'Uppdal' INTERSECT SELECT Nurse FROM Visit WHERE Clinic = 'Brevik';

-- en: First names of men (M) born after 1970-01-01.
-- zh: 1970-01-01之后出生的男性（M）的名字。
SELECT Twin.FirstName FROM Twin JOIN Pair ON Twin.PairNo = Pair.PairNo WHERE Twin.Sex = 'M' AND Pair.BirthDate > '1970-01-01';

-- en: In which clinics was a Cholesterol above 7 measured?
-- zh: 哪些诊所测出过大于7的Cholesterol？
SELECT Visit.Clinic FROM Visit JOIN Measure ON Visit.VisitNo = Measure.VisitNo WHERE Measure.Kind = 'Cholesterol' AND Measure.Value > 7;
