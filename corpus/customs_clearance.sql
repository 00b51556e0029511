-- Customs: border posts, importers, declarations, the goods declared and the officers' inspections.
CREATE TABLE BorderPost (
  PostCode VARCHAR(6),
  PostName VARCHAR(50),
  NeighbourCountry VARCHAR(40),
  PostType VARCHAR(20),
  OpenedYear INT,
  Lanes INT,
  PRIMARY KEY (PostCode)
);
CREATE TABLE Importer (
  ImporterNo INT,
  CompanyName VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  TrustLevel VARCHAR(10),
  PRIMARY KEY (ImporterNo)
);
CREATE TABLE Officer (
  OfficerNo INT,
  OfficerName VARCHAR(60),
  PostCode VARCHAR(6),
  Grade VARCHAR(20),
  SinceYear INT,
  DogHandler VARCHAR(3),
  PRIMARY KEY (OfficerNo),
  FOREIGN KEY (PostCode) REFERENCES BorderPost (PostCode)
);
CREATE TABLE Declaration (
  DeclNo INT,
  ImporterNo INT,
  PostCode VARCHAR(6),
  DeclDate DATE,
  OriginCountry VARCHAR(40),
  DutyPaid DECIMAL(12,2),
  Status VARCHAR(20),
  PRIMARY KEY (DeclNo),
  FOREIGN KEY (ImporterNo) REFERENCES Importer (ImporterNo),
  FOREIGN KEY (PostCode) REFERENCES BorderPost (PostCode)
);
CREATE TABLE GoodsLine (
  DeclNo INT,
  LineNo INT,
  TariffCode VARCHAR(10),
  Description VARCHAR(60),
  WeightKg DOUBLE,
  DeclaredValue DECIMAL(12,2),
  PRIMARY KEY (DeclNo, LineNo),
  FOREIGN KEY (DeclNo) REFERENCES Declaration (DeclNo)
);
CREATE TABLE Inspection (
  InspectionNo INT,
  DeclNo INT,
  OfficerNo INT,
  Method VARCHAR(20),
  Finding VARCHAR(40),
  Fine DECIMAL(10,2),
  PRIMARY KEY (InspectionNo),
  FOREIGN KEY (DeclNo) REFERENCES Declaration (DeclNo),
  FOREIGN KEY (OfficerNo) REFERENCES Officer (OfficerNo)
);

-- en: Which companies imported from Turkey? Show each only once.
-- zh: 哪些公司申报过原产于Turkey的货物？每家只列一次。
SELECT DISTINCT Importer.CompanyName FROM Importer JOIN Declaration ON Importer.ImporterNo = Declaration.ImporterNo WHERE Declaration.OriginCountry = 'Turkey';

-- en: How many declarations are Detained at the moment?
-- zh: 目前有多少份申报单处于Detained状态？
SELECT count(*) FROM Declaration WHERE Status = 'Detained';

-- en: List the goods (description and weight) that Balkan Fruits Ltd brought in.
-- zh: 列出Balkan Fruits Ltd进口的货物名称和重量。
SELECT GoodsLine.Description, GoodsLine.WeightKg FROM GoodsLine JOIN Declaration ON GoodsLine.DeclNo = Declaration.DeclNo JOIN Importer ON Declaration.ImporterNo = Importer.ImporterNo WHERE Importer.CompanyName = 'Balkan Fruits Ltd';

-- en: Which officers work at Redrock Pass?
-- zh: Redrock Pass有哪些海关关员？
SELECT Officer.OfficerName FROM Officer JOIN BorderPost ON Officer.PostCode = BorderPost.PostCode WHERE BorderPost.PostName = 'Redrock Pass';

-- en: What total of fines did Lena Hruba impose?
-- zh: Lena Hruba开出的罚款合计多少？
SELECT sum(Inspection.Fine) FROM Inspection JOIN Officer ON Inspection.OfficerNo = Officer.OfficerNo WHERE Officer.OfficerName = 'Lena Hruba';

-- en: Name the border posts of the Railway type, with the number of lanes.
-- zh: Railway类型的口岸有哪些？各有几条通道？
SELECT PostName, Lanes FROM BorderPost WHERE PostType = 'Railway';

-- en: Average duty per country of origin, please.
-- zh: 各原产国的申报单平均缴纳多少关税？
SELECT OriginCountry, avg(DutyPaid) FROM Declaration GROUP BY OriginCountry;

-- en: Through which post do most declarations go?
-- zh: 哪个口岸受理的申报单最多？
SELECT BorderPost.PostName FROM BorderPost JOIN Declaration ON BorderPost.PostCode = Declaration.PostCode GROUP BY BorderPost.PostCode, BorderPost.PostName ORDER BY count(*) DESC LIMIT 1;

-- en: Give the tariff code and the declared value of the five most valuable lines.
-- zh: 申报价值最高的五项货物，税则号和申报价值分别是什么？
SELECT TariffCode, DeclaredValue FROM GoodsLine ORDER BY DeclaredValue DESC LIMIT 5;

-- en: Which importers have never filed a declaration?
-- zh: 哪些进口商从未申报过？
SELECT CompanyName FROM Importer WHERE ImporterNo NOT IN (SELECT ImporterNo FROM Declaration);

-- en: Find the names of officers who found Undeclared cigarettes.
-- zh: 哪些关员查获过Undeclared cigarettes？
SELECT Officer.OfficerName FROM Officer JOIN Inspection ON Officer.OfficerNo = Inspection.OfficerNo WHERE Inspection.Finding = 'Undeclared cigarettes';

-- en: By what different methods were consignments of importers from Odessa inspected?
-- zh: 对Odessa的进口商的货物做过哪些不同方式的查验？
SELECT DISTINCT Inspection.Method FROM Inspection JOIN Declaration ON Inspection.DeclNo = Declaration.DeclNo JOIN Importer ON Declaration.ImporterNo = Importer.ImporterNo WHERE Importer.City = 'Odessa';

-- en: Per importer, show company and the total duty paid, the largest payer first.
-- zh: 统计每家进口商缴纳的关税总额，列出公司名称，缴税多的排在前。
SELECT Importer.CompanyName, sum(Declaration.DutyPaid) FROM Importer JOIN Declaration ON Importer.ImporterNo = Declaration.ImporterNo GROUP BY Importer.ImporterNo, Importer.CompanyName ORDER BY sum(Declaration.DutyPaid) DESC;

-- en: At which different posts were goods declared that got an X-ray?
-- zh: 申报货物被X-ray查验过的口岸有哪些？名称不要重复。
SELECT DISTINCT BorderPost.PostName FROM BorderPost JOIN Declaration ON BorderPost.PostCode = Declaration.PostCode JOIN Inspection ON Declaration.DeclNo = Inspection.DeclNo WHERE Inspection.Method = 'X-ray';

-- en: What's the longest-serving Inspector's name?
-- zh: 任职最早的Inspector叫什么？
SELECT OfficerName FROM Officer WHERE Grade = 'Inspector' ORDER BY SinceYear LIMIT 1;

-- en: How many officers are there of each grade?
-- zh: 各级别的关员分别有多少人？
SELECT Grade, count(*) FROM Officer GROUP BY Grade;

-- en: Numbers of declarations dated between 2023-03-01 and 2023-03-31 with the status Cleared.
-- zh: 2023-03-01到2023-03-31之间Cleared的申报单号有哪些？
SELECT DeclNo FROM Declaration WHERE DeclDate BETWEEN '2023-03-01' AND '2023-03-31' AND Status = 'Cleared';

-- en: Which declarations paid more duty than average? I need their numbers and dates.
-- zh: 关税高于平均值的申报单有哪些？给出单号和日期。
SELECT DeclNo, DeclDate FROM Declaration WHERE DutyPaid > (SELECT avg(DutyPaid) FROM Declaration);

-- en: What countries are both origin of goods and home of an importer?
-- zh: 哪些国家既是货物原产国，又有进口商？
SELECT OriginCountry FROM Declaration INTERSECT SELECT Country FROM Importer;

-- en: Show the total weight of goods that crossed at posts towards Moldova.
-- zh: 经由通往Moldova的口岸申报的货物总重量是多少？
SELECT sum(GoodsLine.WeightKg) FROM GoodsLine JOIN Declaration ON GoodsLine.DeclNo = Declaration.DeclNo JOIN BorderPost ON Declaration.PostCode = BorderPost.PostCode WHERE BorderPost.NeighbourCountry = 'Moldova';

-- en: Neighbouring countries with two or more border posts.
-- zh: 有两个及以上口岸的邻国是哪些？
SELECT NeighbourCountry FROM BorderPost GROUP BY NeighbourCountry HAVING count(*) >= 2;

-- en: Which cities have importers with Gold trust level but none with Red?
-- zh: 哪些城市有信用等级Gold的进口商，而没有Red的？
SELECT City FROM Importer WHERE TrustLevel = 'Gold' EXCEPT SELECT City FROM Importer WHERE TrustLevel = 'Red';
