-- Research teams working on glaciers: institutes, scientists, grants, field samples and papers.
CREATE TABLE Institute (
  InstCode VARCHAR(8),
  InstName VARCHAR(80),
  City VARCHAR(40),
  Country VARCHAR(40),
  PRIMARY KEY (InstCode)
);
CREATE TABLE Team (
  TeamID INT,
  TeamName VARCHAR(60),
  InstCode VARCHAR(8),
  StartYear INT,
  Focus VARCHAR(60),
  PRIMARY KEY (TeamID),
  FOREIGN KEY (InstCode) REFERENCES Institute (InstCode)
);
CREATE TABLE Scientist (
  SciID INT,
  SciName VARCHAR(60),
  TeamID INT,
  Grade VARCHAR(30),
  HIndex INT,
  Nationality VARCHAR(40),
  PRIMARY KEY (SciID),
  FOREIGN KEY (TeamID) REFERENCES Team (TeamID)
);
CREATE TABLE FundingGrant (
  GrantNo VARCHAR(12),
  TeamID INT,
  Funder VARCHAR(60),
  Amount DECIMAL(12,2),
  AwardYear INT,
  Months INT,
  PRIMARY KEY (GrantNo),
  FOREIGN KEY (TeamID) REFERENCES Team (TeamID)
);
CREATE TABLE Glacier (
  GlacierID INT,
  GlacierName VARCHAR(60),
  Country VARCHAR(40),
  AreaKm2 DOUBLE,
  LengthKm DOUBLE,
  PRIMARY KEY (GlacierID)
);
CREATE TABLE IceCore (
  CoreID INT,
  GlacierID INT,
  CollectorID INT,
  DrilledOn DATE,
  DepthM DOUBLE,
  State VARCHAR(20),
  PRIMARY KEY (CoreID),
  FOREIGN KEY (GlacierID) REFERENCES Glacier (GlacierID),
  FOREIGN KEY (CollectorID) REFERENCES Scientist (SciID)
);

-- en: Which scientists hold the grade Postdoc?
-- zh: 职级为Postdoc的科学家有哪些？
SELECT SciName FROM Scientist WHERE Grade = 'Postdoc';

-- en: Where does Aud Lien work, i.e. at which institute?
-- zh: Aud Lien在哪个研究所工作？
SELECT Institute.InstName FROM Institute JOIN Team ON Institute.InstCode = Team.InstCode JOIN Scientist ON Team.TeamID = Scientist.TeamID WHERE Scientist.SciName = 'Aud Lien';

-- en: Sum of the money granted by the Frostfonds since 2018.
-- zh: 2018年以来Frostfonds一共资助了多少钱？
SELECT sum(Amount) FROM FundingGrant WHERE Funder = 'Frostfonds' AND AwardYear >= 2018;

-- en: How deep is the deepest core that is still Frozen?
-- zh: 仍为Frozen状态的冰芯中最深的有多少米？
SELECT max(DepthM) FROM IceCore WHERE State = 'Frozen';

-- en: List teams with their city.
-- zh: 列出各团队及其所在城市。
SELECT Team.TeamName, Institute.City FROM Team JOIN Institute ON Team.InstCode = Institute.InstCode;

-- en: What are the five longest glaciers?
-- zh: 最长的五条冰川是哪些？
SELECT GlacierName FROM Glacier ORDER BY LengthKm DESC LIMIT 5;

-- en: Which glaciers has Aud Lien drilled in?
-- zh: Aud Lien在哪些冰川上钻过冰芯？
SELECT Glacier.GlacierName FROM Glacier JOIN IceCore ON Glacier.GlacierID = IceCore.GlacierID JOIN Scientist ON IceCore.CollectorID = Scientist.SciID WHERE Scientist.SciName = 'Aud Lien';

-- en: Number of glaciers recorded in every country.
-- zh: 每个国家登记了多少条冰川？
SELECT Country, count(*) FROM Glacier GROUP BY Country;

-- en: Teams never funded by any grant?
-- zh: 从未获得过任何资助的团队？
SELECT TeamName FROM Team WHERE TeamID NOT IN (SELECT TeamID FROM FundingGrant);

-- en: Who funded the Moraine Group, and for how many months?
-- zh: Moraine Group得到过谁的资助，各为期多少个月？
SELECT FundingGrant.Funder, FundingGrant.Months FROM FundingGrant JOIN Team ON FundingGrant.TeamID = Team.TeamID WHERE Team.TeamName = 'Moraine Group';

-- en: What's the mean h-index of the Chilean researchers?
-- zh: Chilean研究人员的平均h指数是多少？
SELECT avg(HIndex) FROM Scientist WHERE Nationality = 'Chilean';

-- en: Which team has raised the most money?
-- zh: 哪个团队筹到的经费总额最高？
SELECT Team.TeamName FROM Team JOIN FundingGrant ON Team.TeamID = FundingGrant.TeamID GROUP BY Team.TeamID, Team.TeamName ORDER BY sum(FundingGrant.Amount) DESC LIMIT 1;

-- en: Count the cores taken on Storbreen.
-- zh: 在Storbreen取了多少根冰芯？
SELECT count(*) FROM IceCore JOIN Glacier ON IceCore.GlacierID = Glacier.GlacierID WHERE Glacier.GlacierName = 'Storbreen';

-- en: Show each funder and the average amount it awards, for funders with two or more grants.
-- zh: 至少资助过两次的资助方，平均每笔资助多少？列出资助方和金额。
SELECT Funder, avg(Amount) FROM FundingGrant GROUP BY Funder HAVING count(*) >= 2;

-- en: Nationalities of the people in teams at Grenoble, without repetition.
-- zh: Grenoble的团队里有哪些不同国籍的人？
SELECT DISTINCT Scientist.Nationality FROM Scientist JOIN Team ON Scientist.TeamID = Team.TeamID JOIN Institute ON Team.InstCode = Institute.InstCode WHERE Institute.City = 'Grenoble';

-- en: Glaciers in Peru that cover more than the average glacier does.
-- zh: Peru有哪些冰川的面积大于所有冰川的平均面积？
SELECT GlacierName FROM Glacier WHERE Country = 'Peru' AND AreaKm2 > (SELECT avg(AreaKm2) FROM Glacier);

-- en: How many scientists has each institute got? Order by that number, most first.
-- zh: 每个研究所有多少名科学家？按人数从多到少排列，列出研究所名称。
SELECT Institute.InstName, count(*) FROM Institute JOIN Team ON Institute.InstCode = Team.InstCode JOIN Scientist ON Team.TeamID = Scientist.TeamID GROUP BY Institute.InstCode, Institute.InstName ORDER BY count(*) DESC;

-- en: Countries which have both glaciers and institutes.
-- zh: 哪些国家既有冰川又有研究所？
SELECT Country FROM Glacier INTERSECT SELECT Country FROM Institute;

-- en: Names of scientists who pulled cores that later Melted, drilled in 2020 (2020-01-01 to 2020-12-31).
-- zh: 2020-01-01到2020-12-31之间钻取、后来Melted的冰芯是哪些科学家取的？
SELECT Scientist.SciName FROM Scientist JOIN IceCore ON Scientist.SciID = IceCore.CollectorID WHERE IceCore.State = 'Melted' AND IceCore.DrilledOn BETWEEN '2020-01-01' AND '2020-12-31';

-- en: What do the teams that started in 2015 focus on?
-- zh: 2015年成立的团队研究什么方向？
SELECT Focus FROM Team WHERE StartYear = 2015;

-- en: The most common nationality among Professors?
-- zh: Professor中最多的是哪国人？
SELECT Nationality FROM Scientist WHERE Grade = 'Professor' GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Which scientists belong to teams that have won a grant worth over 500000?
-- zh: 哪些科学家所在的团队得到过超过500000的资助？
SELECT SciName FROM Scientist WHERE TeamID IN (SELECT TeamID FROM FundingGrant WHERE Amount > 500000);
