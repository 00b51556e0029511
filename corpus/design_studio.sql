-- A design studio: clients, projects, designers and their roles, drafts and the fonts used.
CREATE TABLE Client (
  ClientId INT,
  ClientName VARCHAR(60),
  Branch VARCHAR(30),
  City VARCHAR(40),
  Country VARCHAR(40),
  FirstContract DATE,
  PRIMARY KEY (ClientId)
);
CREATE TABLE Designer (
  DesignerId INT,
  DesignerName VARCHAR(60),
  Discipline VARCHAR(30),
  Country VARCHAR(40),
  HourlyRate DECIMAL(6,2),
  Employment VARCHAR(20),
  PRIMARY KEY (DesignerId)
);
CREATE TABLE Project (
  ProjectId INT,
  ClientId INT,
  ProjectTitle VARCHAR(80),
  Kind VARCHAR(30),
  Budget DECIMAL(12,2),
  StartDate DATE,
  Deadline DATE,
  Status VARCHAR(20),
  PRIMARY KEY (ProjectId),
  FOREIGN KEY (ClientId) REFERENCES Client (ClientId)
);
CREATE TABLE TeamRole (
  ProjectId INT,
  DesignerId INT,
  RoleName VARCHAR(30),
  Hours DOUBLE,
  PRIMARY KEY (ProjectId, DesignerId),
  FOREIGN KEY (ProjectId) REFERENCES Project (ProjectId),
  FOREIGN KEY (DesignerId) REFERENCES Designer (DesignerId)
);
CREATE TABLE Typeface (
  TypefaceId INT,
  TypefaceName VARCHAR(40),
  Style VARCHAR(20),
  Foundry VARCHAR(40),
  LicencePrice DECIMAL(8,2),
  ReleaseYear INT,
  PRIMARY KEY (TypefaceId)
);
CREATE TABLE Draft (
  DraftId INT,
  ProjectId INT,
  DesignerId INT,
  TypefaceId INT,
  DraftNo INT,
  PresentedOn DATE,
  Verdict VARCHAR(20),
  PRIMARY KEY (DraftId),
  FOREIGN KEY (ProjectId) REFERENCES Project (ProjectId),
  FOREIGN KEY (DesignerId) REFERENCES Designer (DesignerId),
  FOREIGN KEY (TypefaceId) REFERENCES Typeface (TypefaceId)
);

-- en: Who worked on the Tea Tin Relaunch, and as what?
-- zh: Tea Tin Relaunch由谁参与？各担任什么角色？
SELECT Designer.DesignerName, TeamRole.RoleName FROM Designer JOIN TeamRole ON Designer.DesignerId = TeamRole.DesignerId JOIN Project ON TeamRole.ProjectId = Project.ProjectId WHERE Project.ProjectTitle = 'Tea Tin Relaunch';

-- en: Budget and deadline of the Tea Tin Relaunch?
-- zh: Tea Tin Relaunch的预算和截止日期是什么？
SELECT Budget, Deadline FROM Project WHERE ProjectTitle = 'Tea Tin Relaunch';

-- en: How many projects are On hold?
-- zh: On hold的项目有多少个？
SELECT count(*) FROM Project WHERE Status = 'On hold';

-- en: Which typefaces were used in drafts for Copper Kettle? I want the different ones.
-- zh: 为Copper Kettle做的方案用过哪些不同的字体？
SELECT DISTINCT Typeface.TypefaceName FROM Typeface JOIN Draft ON Typeface.TypefaceId = Draft.TypefaceId JOIN Project ON Draft.ProjectId = Project.ProjectId JOIN Client ON Project.ClientId = Client.ClientId WHERE Client.ClientName = 'Copper Kettle';

-- en: List designers from Japan employed as Freelance.
-- zh: 来自Japan的Freelance设计师有哪些？
SELECT DesignerName FROM Designer WHERE Country = 'Japan' AND Employment = 'Freelance';

-- en: For which different clients has Haruki Sano worked?
-- zh: Haruki Sano服务过哪些客户？名称去重。
SELECT DISTINCT Client.ClientName FROM Client JOIN Project ON Client.ClientId = Project.ClientId JOIN TeamRole ON Project.ProjectId = TeamRole.ProjectId JOIN Designer ON TeamRole.DesignerId = Designer.DesignerId WHERE Designer.DesignerName = 'Haruki Sano';

-- en: What do our projects cost on average, by kind?
-- zh: 各类项目的平均预算是多少？
SELECT Kind, avg(Budget) FROM Project GROUP BY Kind;

-- en: The priciest Serif typeface: name and licence price.
-- zh: 授权费最高的Serif字体叫什么？多少钱？
SELECT TypefaceName, LicencePrice FROM Typeface WHERE Style = 'Serif' ORDER BY LicencePrice DESC LIMIT 1;

-- en: Designers along with the total hours they've logged, most hours first.
-- zh: 列出设计师及其总工时，工时多的在前。
SELECT Designer.DesignerName, sum(TeamRole.Hours) FROM Designer JOIN TeamRole ON Designer.DesignerId = TeamRole.DesignerId GROUP BY Designer.DesignerId, Designer.DesignerName ORDER BY sum(TeamRole.Hours) DESC;

-- en: Which client has ordered the most projects?
-- zh: 委托项目最多的客户是谁？
SELECT Client.ClientName FROM Client JOIN Project ON Client.ClientId = Project.ClientId GROUP BY Client.ClientId, Client.ClientName ORDER BY count(*) DESC LIMIT 1;

-- en: Titles of Packaging jobs for companies in Denmark.
-- zh: 为Denmark的客户做的Packaging项目叫什么？
SELECT Project.ProjectTitle FROM Project JOIN Client ON Project.ClientId = Client.ClientId WHERE Project.Kind = 'Packaging' AND Client.Country = 'Denmark';

-- en: Typefaces we've bought but never used in a draft.
-- zh: 从未在方案中用过的字体有哪些？
SELECT TypefaceName FROM Typeface WHERE TypefaceId NOT IN (SELECT TypefaceId FROM Draft);

-- en: How many drafts by Lotte Braam were Rejected?
-- zh: Lotte Braam有多少稿被Rejected？
SELECT count(*) FROM Draft JOIN Designer ON Draft.DesignerId = Designer.DesignerId WHERE Designer.DesignerName = 'Lotte Braam' AND Draft.Verdict = 'Rejected';

-- en: Which branch do most clients belong to?
-- zh: 客户最多的是哪个行业？
SELECT Branch FROM Client GROUP BY Branch ORDER BY count(*) DESC LIMIT 1;

-- en: Countries with both clients and designers of ours.
-- zh: 哪些国家既有我们的客户，也有我们的设计师？
SELECT Country FROM Client INTERSECT SELECT Country FROM Designer;

-- en: Designers charging over the average rate of the Web discipline.
-- zh: 时薪高于Web专业平均时薪的设计师有哪些？
SELECT DesignerName FROM Designer WHERE HourlyRate > (SELECT avg(HourlyRate) FROM Designer WHERE Discipline = 'Web');

-- en: Projects that needed at least 4 drafts; give their titles.
-- zh: 出过至少4稿的项目有哪些？
SELECT Project.ProjectTitle FROM Project JOIN Draft ON Project.ProjectId = Draft.ProjectId GROUP BY Project.ProjectId, Project.ProjectTitle HAVING count(*) >= 4;

-- en: From which foundries come the typefaces that Lotte Braam put into Approved drafts?
-- zh: Lotte Braam在Approved的方案里使用的字体出自哪些字体公司？
SELECT Typeface.Foundry FROM Typeface JOIN Draft ON Typeface.TypefaceId = Draft.TypefaceId JOIN Designer ON Draft.DesignerId = Designer.DesignerId WHERE Designer.DesignerName = 'Lotte Braam' AND Draft.Verdict = 'Approved';

-- en: How many different foundries are there, and what's the oldest release year?
-- zh: 一共有多少家不同的字体公司？最早的发布年份是哪年？
SELECT count(DISTINCT Foundry), min(ReleaseYear) FROM Typeface;

-- en: Cities with Brewery clients but without Bank clients?
-- zh: 哪些城市有Brewery客户却没有Bank客户？
SELECT City FROM Client WHERE Branch = 'Brewery' EXCEPT SELECT City FROM Client WHERE Branch = 'Bank';

-- en: Count designers in every discipline, leaving out disciplines with only one.
-- zh: 各专业有多少设计师？只有一人的专业不要列出。
SELECT Discipline, count(*) FROM Designer GROUP BY Discipline HAVING count(*) > 1;

-- en: The two clients we've had longest.
-- zh: 合作时间最久的两位客户是谁？
SELECT ClientName FROM Client ORDER BY FirstContract LIMIT 2;
