-- An international prize for the earth sciences: categories, yearly awards, laureates, nominators and jury.
CREATE TABLE PrizeCategory (
  CategoryId INT,
  CategoryName VARCHAR(40),
  FirstAwarded INT,
  Endowment DECIMAL(12,2),
  PRIMARY KEY (CategoryId)
);
CREATE TABLE Laureate (
  LaureateId INT,
  LaureateName VARCHAR(60),
  Gender VARCHAR(10),
  BirthYear INT,
  BirthCountry VARCHAR(40),
  Affiliation VARCHAR(80),
  PRIMARY KEY (LaureateId)
);
CREATE TABLE Award (
  AwardId INT,
  CategoryId INT,
  AwardYear INT,
  Motivation VARCHAR(200),
  PrizeMoney DECIMAL(12,2),
  CeremonyCity VARCHAR(40),
  PRIMARY KEY (AwardId),
  FOREIGN KEY (CategoryId) REFERENCES PrizeCategory (CategoryId)
);
CREATE TABLE AwardShare (
  AwardId INT,
  LaureateId INT,
  SharePct DOUBLE,
  Accepted VARCHAR(3),
  PRIMARY KEY (AwardId, LaureateId),
  FOREIGN KEY (AwardId) REFERENCES Award (AwardId),
  FOREIGN KEY (LaureateId) REFERENCES Laureate (LaureateId)
);
CREATE TABLE JuryMember (
  JurorId INT,
  JurorName VARCHAR(60),
  Country VARCHAR(40),
  CategoryId INT,
  SinceYear INT,
  PRIMARY KEY (JurorId),
  FOREIGN KEY (CategoryId) REFERENCES PrizeCategory (CategoryId)
);
CREATE TABLE Nomination (
  NominationId INT,
  LaureateId INT,
  CategoryId INT,
  NominatedBy VARCHAR(60),
  NominationYear INT,
  PRIMARY KEY (NominationId),
  FOREIGN KEY (LaureateId) REFERENCES Laureate (LaureateId),
  FOREIGN KEY (CategoryId) REFERENCES PrizeCategory (CategoryId)
);

-- en: Which laureates were born in Iceland?
-- zh: 出生在Iceland的获奖者有哪些？
SELECT LaureateName FROM Laureate WHERE BirthCountry = 'Iceland';

-- en: In which years did Sunniva Rask win an award?
-- zh: Sunniva Rask在哪些年份获过奖？
SELECT Award.AwardYear FROM Award JOIN AwardShare ON Award.AwardId = AwardShare.AwardId JOIN Laureate ON AwardShare.LaureateId = Laureate.LaureateId WHERE Laureate.LaureateName = 'Sunniva Rask';

-- en: Who got the Volcanology prize of 2014?
-- zh: 2014年Volcanology奖的得主是谁？
SELECT Laureate.LaureateName FROM Laureate JOIN AwardShare ON Laureate.LaureateId = AwardShare.LaureateId JOIN Award ON AwardShare.AwardId = Award.AwardId JOIN PrizeCategory ON Award.CategoryId = PrizeCategory.CategoryId WHERE PrizeCategory.CategoryName = 'Volcanology' AND Award.AwardYear = 2014;

-- en: How many Female laureates are there?
-- zh: Female获奖者有多少位？
SELECT count(*) FROM Laureate WHERE Gender = 'Female';

-- en: The total prize money handed out in Uppsala?
-- zh: 在Uppsala颁出的奖金总额是多少？
SELECT sum(PrizeMoney) FROM Award WHERE CeremonyCity = 'Uppsala';

-- en: Give the names of the jurors from Japan who started in 2010 or later.
-- zh: 2010年或之后就任、来自Japan的评委姓名。
SELECT JurorName FROM JuryMember WHERE Country = 'Japan' AND SinceYear >= 2010;

-- en: Number of laureates by affiliation, only where there are 2 or more.
-- zh: 获奖者人数在2人及以上的单位，各有多少人？
SELECT Affiliation, count(*) FROM Laureate GROUP BY Affiliation HAVING count(*) >= 2;

-- en: Which country of birth has brought forth the most laureates?
-- zh: 哪个出生国的获奖者最多？
SELECT BirthCountry FROM Laureate GROUP BY BirthCountry ORDER BY count(*) DESC LIMIT 1;

-- en: Who refused (accepted = No) a prize?
-- zh: 谁没有接受（No）奖项？
SELECT Laureate.LaureateName FROM Laureate JOIN AwardShare ON Laureate.LaureateId = AwardShare.LaureateId WHERE AwardShare.Accepted = 'No';

-- en: What was the motivation for the most generous award?
-- zh: 奖金最高的那次颁奖理由是什么？
SELECT Motivation FROM Award ORDER BY PrizeMoney DESC LIMIT 1;

-- en: How many awards has each category seen? Show category names.
-- zh: 每个奖项类别颁过多少次奖？列出类别名称。
SELECT PrizeCategory.CategoryName, count(*) FROM PrizeCategory JOIN Award ON PrizeCategory.CategoryId = Award.CategoryId GROUP BY PrizeCategory.CategoryId, PrizeCategory.CategoryName;

-- en: Jurors for Seismology, in alphabetical order.
-- zh: Seismology的评委，按姓名字母顺序排列。
SELECT JuryMember.JurorName FROM JuryMember JOIN PrizeCategory ON JuryMember.CategoryId = PrizeCategory.CategoryId WHERE PrizeCategory.CategoryName = 'Seismology' ORDER BY JuryMember.JurorName;

-- en: Who nominated Sunniva Rask, and in which year?
-- zh: 谁在哪一年提名了Sunniva Rask？
SELECT Nomination.NominatedBy, Nomination.NominationYear FROM Nomination JOIN Laureate ON Nomination.LaureateId = Laureate.LaureateId WHERE Laureate.LaureateName = 'Sunniva Rask';

-- en: Categories that have no juror.
-- zh: 没有评委的奖项类别。
SELECT CategoryName FROM PrizeCategory WHERE CategoryId NOT IN (SELECT CategoryId FROM JuryMember);

-- en: What is the average year of birth of people who work at Delft Geolab?
-- zh: Delft Geolab的获奖者平均出生年份是多少？
SELECT avg(BirthYear) FROM Laureate WHERE Affiliation = 'Delft Geolab';

-- en: Laureates who won in both Hydrology and Oceanography.
-- zh: 既获得过Hydrology奖又获得过Oceanography奖的人。
SELECT Laureate.LaureateName FROM Laureate JOIN AwardShare ON Laureate.LaureateId = AwardShare.LaureateId JOIN Award ON AwardShare.AwardId = Award.AwardId JOIN PrizeCategory ON Award.CategoryId = PrizeCategory.CategoryId WHERE PrizeCategory.CategoryName = 'Hydrology' INTERSECT SELECT Laureate.LaureateName FROM Laureate JOIN AwardShare ON Laureate.LaureateId = AwardShare.LaureateId JOIN Award ON AwardShare.AwardId = Award.AwardId JOIN PrizeCategory ON Award.CategoryId = PrizeCategory.CategoryId WHERE PrizeCategory.CategoryName = 'Oceanography';

-- en: Which laureate has been nominated most often?
-- zh: 被提名次数最多的获奖者是谁？
SELECT Laureate.LaureateName FROM Laureate JOIN Nomination ON Laureate.LaureateId = Nomination.LaureateId GROUP BY Laureate.LaureateId, Laureate.LaureateName ORDER BY count(*) DESC LIMIT 1;

-- en: In what years was the prize money below the average? List them without repeats.
-- zh: 哪些年份有奖金低于平均值的奖？年份不要重复。
SELECT DISTINCT AwardYear FROM Award WHERE PrizeMoney < (SELECT avg(PrizeMoney) FROM Award);

-- en: Affiliations of winners who took the whole prize, 100 percent, in Volcanology.
-- zh: 独得（100%）Volcanology奖的人所在单位是哪些？
SELECT Laureate.Affiliation FROM Laureate JOIN AwardShare ON Laureate.LaureateId = AwardShare.LaureateId JOIN Award ON AwardShare.AwardId = Award.AwardId JOIN PrizeCategory ON Award.CategoryId = PrizeCategory.CategoryId WHERE AwardShare.SharePct = 100 AND PrizeCategory.CategoryName = 'Volcanology';

-- en: What's the youngest prize category and its endowment?
-- zh: 设立最晚的奖项类别是哪个，捐赠基金多少？
SELECT CategoryName, Endowment FROM PrizeCategory ORDER BY FirstAwarded DESC LIMIT 1;

-- en: Countries that have jurors but never a laureate born there.
-- zh: 哪些国家有评委，但没有在那里出生的获奖者？
SELECT Country FROM JuryMember EXCEPT SELECT BirthCountry FROM Laureate;

-- en: How many different people have been nominated for Seismology?
-- zh: 被提名Seismology奖的不同人选有多少位？
SELECT count(DISTINCT Nomination.LaureateId) FROM Nomination JOIN PrizeCategory ON Nomination.CategoryId = PrizeCategory.CategoryId WHERE PrizeCategory.CategoryName = 'Seismology';
