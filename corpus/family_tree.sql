-- Genealogy: persons with parents, marriages, parishes, records found and the researchers who found them.
CREATE TABLE Parish (
  ParishCode VARCHAR(6),
  ParishName VARCHAR(60),
  Province VARCHAR(40),
  Confession VARCHAR(20),
  RecordsFrom INT,
  PRIMARY KEY (ParishCode)
);
CREATE TABLE Ancestor (
  AncestorNo INT,
  GivenName VARCHAR(40),
  FamilyName VARCHAR(40),
  Sex VARCHAR(1),
  BirthDate DATE,
  DeathDate DATE,
  Trade VARCHAR(40),
  BirthParish VARCHAR(6),
  FatherNo INT,
  MotherNo INT,
  PRIMARY KEY (AncestorNo),
  FOREIGN KEY (BirthParish) REFERENCES Parish (ParishCode),
  FOREIGN KEY (FatherNo) REFERENCES Ancestor (AncestorNo),
  FOREIGN KEY (MotherNo) REFERENCES Ancestor (AncestorNo)
);
CREATE TABLE Marriage (
  MarriageNo INT,
  HusbandNo INT,
  WifeNo INT,
  WeddingDate DATE,
  ParishCode VARCHAR(6),
  Ended VARCHAR(20),
  PRIMARY KEY (MarriageNo),
  FOREIGN KEY (HusbandNo) REFERENCES Ancestor (AncestorNo),
  FOREIGN KEY (WifeNo) REFERENCES Ancestor (AncestorNo),
  FOREIGN KEY (ParishCode) REFERENCES Parish (ParishCode)
);
CREATE TABLE Researcher (
  ResearcherNo INT,
  FullName VARCHAR(60),
  Country VARCHAR(40),
  JoinedYear INT,
  Email VARCHAR(80),
  PRIMARY KEY (ResearcherNo)
);
CREATE TABLE SourceRecord (
  RecordNo INT,
  AncestorNo INT,
  ResearcherNo INT,
  ParishCode VARCHAR(6),
  RecordType VARCHAR(20),
  RecordYear INT,
  PageNo INT,
  Legibility VARCHAR(15),
  PRIMARY KEY (RecordNo),
  FOREIGN KEY (AncestorNo) REFERENCES Ancestor (AncestorNo),
  FOREIGN KEY (ResearcherNo) REFERENCES Researcher (ResearcherNo),
  FOREIGN KEY (ParishCode) REFERENCES Parish (ParishCode)
);

-- en: What was the trade of Matthias Oberlin?
-- zh: Matthias Oberlin从事什么行业？
SELECT Trade FROM Ancestor WHERE GivenName = 'Matthias' AND FamilyName = 'Oberlin';

-- en: In which parish was Agathe Wenzel born?
-- zh: Agathe Wenzel出生在哪个教区？
SELECT Parish.ParishName FROM Parish JOIN Ancestor ON Parish.ParishCode = Ancestor.BirthParish WHERE Ancestor.GivenName = 'Agathe' AND Ancestor.FamilyName = 'Wenzel';

-- en: How many ancestors bear each family name?
-- zh: 每个姓氏各有多少位先人？
SELECT FamilyName, count(*) FROM Ancestor GROUP BY FamilyName;

-- en: Give given name and family name of the women (F) with no known mother.
-- zh: 列出母亲不详的女性（F）先人的名和姓。
SELECT GivenName, FamilyName FROM Ancestor WHERE Sex = 'F' AND MotherNo IS NULL;

-- en: Given names of children together with the given names of their fathers.
-- zh: 列出子女的名字及其父亲的名字。
SELECT T1.GivenName, T2.GivenName FROM Ancestor AS T1 JOIN Ancestor AS T2 ON T1.FatherNo = T2.AncestorNo;

-- en: Show the number of weddings celebrated in each parish, by parish name.
-- zh: 各教区分别举行了多少场婚礼？给出教区名称。
SELECT Parish.ParishName, count(*) FROM Parish JOIN Marriage ON Parish.ParishCode = Marriage.ParishCode GROUP BY Parish.ParishCode, Parish.ParishName;

-- en: How far back do the oldest parish records go, that is, the earliest starting year?
-- zh: 最早的教区档案始于哪一年？
SELECT min(RecordsFrom) FROM Parish;

-- en: Which researchers have found nothing so far?
-- zh: 哪些研究者至今没有找到任何记录？
SELECT FullName FROM Researcher WHERE ResearcherNo NOT IN (SELECT ResearcherNo FROM SourceRecord);

-- en: Weddings held between 1840-01-01 and 1859-12-31: how many?
-- zh: 1840-01-01到1859-12-31之间举行了多少场婚礼？
SELECT count(*) FROM Marriage WHERE WeddingDate BETWEEN '1840-01-01' AND '1859-12-31';

-- en: Which trade was the most widespread?
-- zh: 最普遍的行业是什么？
SELECT Trade FROM Ancestor GROUP BY Trade ORDER BY count(*) DESC LIMIT 1;

-- en: Find the researchers that discovered a Baptism record in Saint Blaise.
-- zh: 哪些研究者在Saint Blaise发现过Baptism记录？
SELECT Researcher.FullName FROM Researcher JOIN SourceRecord ON Researcher.ResearcherNo = SourceRecord.ResearcherNo JOIN Parish ON SourceRecord.ParishCode = Parish.ParishCode WHERE SourceRecord.RecordType = 'Baptism' AND Parish.ParishName = 'Saint Blaise';

-- en: Parishes of the Lutheran confession, sorted by name.
-- zh: 按名称排序列出Lutheran教派的教区。
SELECT ParishName FROM Parish WHERE Confession = 'Lutheran' ORDER BY ParishName;

-- en: Which ancestor is attested by the most source records? Given and family name.
-- zh: 档案记录最多的先人是谁？给出名和姓。
SELECT Ancestor.GivenName, Ancestor.FamilyName FROM Ancestor JOIN SourceRecord ON Ancestor.AncestorNo = SourceRecord.AncestorNo GROUP BY Ancestor.AncestorNo, Ancestor.GivenName, Ancestor.FamilyName ORDER BY count(*) DESC LIMIT 1;

-- en: Provinces that contain at least two parishes, with the number.
-- zh: 哪些省至少有两个教区？各有几个？
SELECT Province, count(*) FROM Parish GROUP BY Province HAVING count(*) >= 2;

-- en: On which date did Johanna Krebs marry?
-- zh: Johanna Krebs是哪天结婚的？
SELECT Marriage.WeddingDate FROM Marriage JOIN Ancestor ON Marriage.WifeNo = Ancestor.AncestorNo WHERE Ancestor.GivenName = 'Johanna' AND Ancestor.FamilyName = 'Krebs';

-- en: Who was born last? I'd like both names and the birth date.
-- zh: 出生最晚的先人是谁？给出名、姓和出生日期。
SELECT GivenName, FamilyName, BirthDate FROM Ancestor ORDER BY BirthDate DESC LIMIT 1;

-- en: Which trades were practised by men (M) as well as by women (F)?
-- zh: 哪些行业男性（M）和女性（F）都从事过？
SELECT Trade FROM Ancestor WHERE Sex = 'M' INTERSECT SELECT Trade FROM Ancestor WHERE Sex = 'F';

-- en: How many different researchers worked on records about people named Oberlin?
-- zh: 研究过姓Oberlin的先人记录的不同研究者有多少位？
SELECT count(DISTINCT SourceRecord.ResearcherNo) FROM SourceRecord JOIN Ancestor ON SourceRecord.AncestorNo = Ancestor.AncestorNo WHERE Ancestor.FamilyName = 'Oberlin';

-- en: Parishes whose registers begin later than the average.
-- zh: 档案起始年份晚于平均值的教区有哪些？
SELECT ParishName FROM Parish WHERE RecordsFrom > (SELECT avg(RecordsFrom) FROM Parish);

-- en: Number and year of the three most recent Faded records.
-- zh: 年份最近的三条Faded记录的编号和年份。
SELECT RecordNo, RecordYear FROM SourceRecord WHERE Legibility = 'Faded' ORDER BY RecordYear DESC LIMIT 3;

-- en: Codes of the parishes that saw weddings but in which no record was found.
-- zh: 有过婚礼但没有找到任何记录的教区代码。
SELECT ParishCode FROM Marriage EXCEPT SELECT ParishCode FROM SourceRecord;

-- en: List the family names of men who were married more than once as husbands.
-- zh: 作为丈夫结过不止一次婚的男性姓什么？
SELECT FamilyName FROM Ancestor WHERE AncestorNo IN (SELECT HusbandNo FROM Marriage GROUP BY HusbandNo HAVING count(*) > 1);
