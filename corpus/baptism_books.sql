-- Transcribed church books for family research: parishes, persons, baptisms and burials.
CREATE TABLE Parish (
  ParishCode VARCHAR(6),
  ParishName VARCHAR(50),
  Deanery VARCHAR(40),
  BooksFrom INT,
  BooksTo INT,
  PRIMARY KEY (ParishCode)
);
CREATE TABLE Person (
  PersonId INT,
  GivenName VARCHAR(40),
  Surname VARCHAR(40),
  Sex VARCHAR(1),
  Occupation VARCHAR(40),
  PRIMARY KEY (PersonId)
);
CREATE TABLE Baptism (
  BaptismId INT,
  ParishCode VARCHAR(6),
  ChildId INT,
  FatherId INT,
  MotherId INT,
  BaptisedOn DATE,
  Priest VARCHAR(50),
  PRIMARY KEY (BaptismId),
  FOREIGN KEY (ParishCode) REFERENCES Parish (ParishCode),
  FOREIGN KEY (ChildId) REFERENCES Person (PersonId),
  FOREIGN KEY (FatherId) REFERENCES Person (PersonId),
  FOREIGN KEY (MotherId) REFERENCES Person (PersonId)
);
CREATE TABLE Burial (
  BurialId INT,
  ParishCode VARCHAR(6),
  PersonId INT,
  BuriedOn DATE,
  AgeYears INT,
  Cause VARCHAR(40),
  PRIMARY KEY (BurialId),
  FOREIGN KEY (ParishCode) REFERENCES Parish (ParishCode),
  FOREIGN KEY (PersonId) REFERENCES Person (PersonId)
);

-- en: Which parishes belong to the deanery of Orlow?
-- zh: 哪些堂区属于Orlow总铎区？
SELECT ParishName FROM Parish WHERE Deanery = 'Orlow';

-- en: How many people worked as a Miller?
-- zh: 有多少人从事Miller这一职业？
SELECT count(*) FROM Person WHERE Occupation = 'Miller';

-- en: Give the given names and surnames of all women (F).
-- zh: 列出所有女性（F）的名和姓。
SELECT GivenName, Surname FROM Person WHERE Sex = 'F';

-- en: Which parish has the oldest books?
-- zh: 哪个堂区的簿册年代最早？
SELECT ParishName FROM Parish ORDER BY BooksFrom LIMIT 1;

-- en: How many baptisms did each priest perform?
-- zh: 每位神父主持了多少次洗礼？
SELECT Priest, count(*) FROM Baptism GROUP BY Priest;

-- en: What is the most common cause of death?
-- zh: 最常见的死因是什么？
SELECT Cause FROM Burial GROUP BY Cause ORDER BY count(*) DESC LIMIT 1;

-- en: Surnames carried by at least 50 people.
-- zh: 至少有50个人使用的姓氏。
SELECT Surname FROM Person GROUP BY Surname HAVING count(*) >= 50;

-- en: Given names of the children baptised at Sankt Veit.
-- zh: 在Sankt Veit受洗的孩子叫什么名字？
SELECT Person.GivenName FROM Person JOIN Baptism ON Person.PersonId = Baptism.ChildId JOIN Parish ON Baptism.ParishCode = Parish.ParishCode WHERE Parish.ParishName = 'Sankt Veit';

-- en: On what date was Jakob Lindner buried?
-- zh: Jakob Lindner是哪天下葬的？
SELECT Burial.BuriedOn FROM Burial JOIN Person ON Burial.PersonId = Person.PersonId WHERE Person.GivenName = 'Jakob' AND Person.Surname = 'Lindner';

-- en: On what date was Jakob Lindner baptised?
-- zh: Jakob Lindner是哪天受洗的？
SELECT Baptism.BaptisedOn FROM Baptism JOIN Person ON Baptism.ChildId = Person.PersonId WHERE Person.GivenName = 'Jakob' AND Person.Surname = 'Lindner';

-- en: Who were the parents of the child in baptism 1204? Given name of the father, then of the mother.
-- zh: 1204号洗礼记录中孩子的父母是谁？先列父亲的名，再列母亲的名。
SELECT f.GivenName, m.GivenName FROM Baptism JOIN Person AS f ON Baptism.FatherId = f.PersonId JOIN Person AS m ON Baptism.MotherId = m.PersonId WHERE Baptism.BaptismId = 1204;

-- en: Number of baptisms in each parish, by parish name.
-- zh: 按堂区名称统计洗礼次数。
SELECT Parish.ParishName, count(*) FROM Parish JOIN Baptism ON Parish.ParishCode = Baptism.ParishCode GROUP BY Parish.ParishCode, Parish.ParishName;

-- en: Which parish recorded the most burials?
-- zh: 哪个堂区登记的葬礼最多？
SELECT Parish.ParishName FROM Parish JOIN Burial ON Parish.ParishCode = Burial.ParishCode GROUP BY Parish.ParishCode, Parish.ParishName ORDER BY count(*) DESC LIMIT 1;

-- en: How old on average were people who died of Cholera?
-- zh: 死于Cholera的人平均年龄是多少岁？
SELECT avg(AgeYears) FROM Burial WHERE Cause = 'Cholera';

-- en: Given name and surname of people with no burial record.
-- zh: 没有下葬记录的人的名和姓。
SELECT GivenName, Surname FROM Person WHERE PersonId NOT IN (SELECT PersonId FROM Burial);

-- en: What different occupations did the fathers in the parish of Sankt Veit have?
-- zh: Sankt Veit堂区的父亲们从事过哪些不同的职业？
SELECT DISTINCT Person.Occupation FROM Person JOIN Baptism ON Person.PersonId = Baptism.FatherId JOIN Parish ON Baptism.ParishCode = Parish.ParishCode WHERE Parish.ParishName = 'Sankt Veit';

-- en: Show the average age at burial for each parish name.
-- zh: 列出每个堂区名称及其下葬者的平均年龄。
SELECT Parish.ParishName, avg(Burial.AgeYears) FROM Parish JOIN Burial ON Parish.ParishCode = Burial.ParishCode GROUP BY Parish.ParishCode, Parish.ParishName;

-- en: Given names and surnames of men who were father to more than ten baptised children.
-- zh: 受洗子女超过十个的父亲，列出名和姓。
SELECT Person.GivenName, Person.Surname FROM Person JOIN Baptism ON Person.PersonId = Baptism.FatherId GROUP BY Person.PersonId, Person.GivenName, Person.Surname HAVING count(*) > 10;

-- en: Surnames that occur at both Smallpox and Cholera burials.
-- zh: 既出现在Smallpox又出现在Cholera下葬记录中的姓氏。
SELECT Person.Surname FROM Person JOIN Burial ON Person.PersonId = Burial.PersonId WHERE Burial.Cause = 'Smallpox' INTERSECT SELECT Person.Surname FROM Person JOIN Burial ON Person.PersonId = Burial.PersonId WHERE Burial.Cause = 'Cholera';

-- en: How many burials took place between 1831-01-01 and 1831-12-31?
-- zh: 1831-01-01至1831-12-31之间有多少次下葬？
SELECT count(*) FROM Burial WHERE BuriedOn BETWEEN '1831-01-01' AND '1831-12-31';

-- en: Which priests baptised children with the surname Horak?
-- zh: 哪些神父为姓Horak的孩子施过洗？
SELECT Baptism.Priest FROM Baptism JOIN Person ON Baptism.ChildId = Person.PersonId WHERE Person.Surname = 'Horak';

-- en: Surnames starting with Sch, each listed once.
-- zh: 以Sch开头的姓氏，每个只列一次。
SELECT DISTINCT Surname FROM Person WHERE Surname LIKE 'Sch%';
