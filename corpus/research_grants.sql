-- A science foundation: calls for proposals, researchers, their applications, panels and grants paid.
CREATE TABLE Programme (
  ProgCode VARCHAR(10),
  ProgTitle VARCHAR(80),
  Field VARCHAR(40),
  Budget DECIMAL(10,2),
  OpenDate DATE,
  CloseDate DATE,
  PRIMARY KEY (ProgCode)
);
CREATE TABLE University (
  UnivId INT,
  UnivName VARCHAR(80),
  City VARCHAR(40),
  StudentCount INT,
  FoundedYear INT,
  PRIMARY KEY (UnivId)
);
CREATE TABLE Researcher (
  ResearcherId INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  Field VARCHAR(40),
  Gender VARCHAR(10),
  HIndex INT,
  UnivId INT,
  PRIMARY KEY (ResearcherId),
  FOREIGN KEY (UnivId) REFERENCES University (UnivId)
);
CREATE TABLE Application (
  AppId INT,
  AppTitle VARCHAR(120),
  ProgCode VARCHAR(10),
  LeaderId INT,
  AmountAsked DECIMAL(10,2),
  SubmittedOn DATE,
  Decision VARCHAR(20),
  PRIMARY KEY (AppId),
  FOREIGN KEY (ProgCode) REFERENCES Programme (ProgCode),
  FOREIGN KEY (LeaderId) REFERENCES Researcher (ResearcherId)
);
CREATE TABLE TeamMember (
  AppId INT,
  ResearcherId INT,
  PercentTime INT,
  PRIMARY KEY (AppId, ResearcherId),
  FOREIGN KEY (AppId) REFERENCES Application (AppId),
  FOREIGN KEY (ResearcherId) REFERENCES Researcher (ResearcherId)
);
CREATE TABLE Assessment (
  AppId INT,
  AssessorId INT,
  Score DOUBLE,
  Recommendation VARCHAR(20),
  PRIMARY KEY (AppId, AssessorId),
  FOREIGN KEY (AppId) REFERENCES Application (AppId),
  FOREIGN KEY (AssessorId) REFERENCES Researcher (ResearcherId)
);

-- en: Which programmes are in the field Ecology?
-- zh: Ecology领域的资助计划有哪些？
SELECT ProgTitle FROM Programme WHERE Field = 'Ecology';

-- en: How many applications have been Funded?
-- zh: 有多少份申请获得了Funded的决定？
SELECT count(*) FROM Application WHERE Decision = 'Funded';

-- en: Return the titles of the applications led by Wanda Kress.
-- zh: Wanda Kress主持的申请标题有哪些？
SELECT Application.AppTitle FROM Application JOIN Researcher ON Application.LeaderId = Researcher.ResearcherId WHERE Researcher.FirstName = 'Wanda' AND Researcher.LastName = 'Kress';

-- en: What is the average amount asked for under each decision?
-- zh: 不同评审决定下的平均申请金额是多少？
SELECT Decision, avg(AmountAsked) FROM Application GROUP BY Decision;

-- en: Which researcher has the highest h-index? First and last name.
-- zh: h指数最高的研究人员是谁？给出名和姓。
SELECT FirstName, LastName FROM Researcher ORDER BY HIndex DESC LIMIT 1;

-- en: Name the universities in Gronau founded after 1960.
-- zh: Gronau有哪些1960年以后成立的大学？
SELECT UnivName FROM University WHERE City = 'Gronau' AND FoundedYear > 1960;

-- en: How many researchers work at each university? Show the university name.
-- zh: 各大学有多少研究人员？请显示大学名称。
SELECT University.UnivName, count(*) FROM University JOIN Researcher ON University.UnivId = Researcher.UnivId GROUP BY University.UnivId, University.UnivName;

-- en: What was the average score given to Tidal Sediment Atlas?
-- zh: Tidal Sediment Atlas的平均得分是多少？
SELECT avg(Assessment.Score) FROM Assessment JOIN Application ON Assessment.AppId = Application.AppId WHERE Application.AppTitle = 'Tidal Sediment Atlas';

-- en: Which programmes received no application at all?
-- zh: 哪些资助计划没有收到任何申请？
SELECT ProgTitle FROM Programme WHERE ProgCode NOT IN (SELECT ProgCode FROM Application);

-- en: Fields having at least 5 researchers.
-- zh: 至少有5名研究人员的领域有哪些？
SELECT Field FROM Researcher GROUP BY Field HAVING count(*) >= 5;

-- en: From which city does the leader of Quiet Lasers come, judging by the university?
-- zh: 从所属大学来看，Quiet Lasers的负责人来自哪个城市？
SELECT University.City FROM University JOIN Researcher ON University.UnivId = Researcher.UnivId JOIN Application ON Researcher.ResearcherId = Application.LeaderId WHERE Application.AppTitle = 'Quiet Lasers';

-- en: What is the total money asked in applications submitted during 2022?
-- zh: 2022年提交的申请总共申请了多少资金？
SELECT sum(AmountAsked) FROM Application WHERE SubmittedOn BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Which programme drew the most applications? Title and number.
-- zh: 收到申请最多的资助计划是哪个？给出标题和申请数。
SELECT Programme.ProgTitle, count(*) FROM Programme JOIN Application ON Programme.ProgCode = Application.ProgCode GROUP BY Programme.ProgCode, Programme.ProgTitle ORDER BY count(*) DESC LIMIT 1;

-- en: Find applications asking for more than the average amount, the greediest first.
-- zh: 申请金额高于平均值的申请有哪些？金额最高的排最前。
SELECT AppTitle FROM Application WHERE AmountAsked > (SELECT avg(AmountAsked) FROM Application) ORDER BY AmountAsked DESC;

-- en: How many different researchers have assessed something?
-- zh: 有多少位不同的研究人员担任过评审？
SELECT count(DISTINCT AssessorId) FROM Assessment;

-- en: Give the last names of Female team members on Quiet Lasers who spend at least 50 percent of their time on it.
-- zh: Quiet Lasers团队中投入时间不少于50%的Female成员姓什么？
SELECT Researcher.LastName FROM Researcher JOIN TeamMember ON Researcher.ResearcherId = TeamMember.ResearcherId JOIN Application ON TeamMember.AppId = Application.AppId WHERE Researcher.Gender = 'Female' AND Application.AppTitle = 'Quiet Lasers' AND TeamMember.PercentTime >= 50;

-- en: Which recommendation was given most often?
-- zh: 给出次数最多的评审意见是什么？
SELECT Recommendation FROM Assessment GROUP BY Recommendation ORDER BY count(*) DESC LIMIT 1;

-- en: Show me the three programmes with the biggest budget and the date they close.
-- zh: 预算最高的三个资助计划及其截止日期。
SELECT ProgTitle, CloseDate FROM Programme ORDER BY Budget DESC LIMIT 3;

-- en: Which fields have researchers but no programme?
-- zh: 哪些领域有研究人员却没有资助计划？
SELECT Field FROM Researcher EXCEPT SELECT Field FROM Programme;

-- en: Who has led a Funded application and also a Declined one? Last names will do.
-- zh: 哪些研究人员主持的申请既有Funded的也有Declined的？给出姓氏即可。
SELECT Researcher.LastName FROM Researcher JOIN Application ON Researcher.ResearcherId = Application.LeaderId WHERE Application.Decision = 'Funded' INTERSECT SELECT Researcher.LastName FROM Researcher JOIN Application ON Researcher.ResearcherId = Application.LeaderId WHERE Application.Decision = 'Declined';

-- en: Researchers who belong to more than 2 teams: first name, last name, number of teams.
-- zh: 参加超过2个团队的研究人员的名、姓和团队数。
SELECT Researcher.FirstName, Researcher.LastName, count(*) FROM Researcher JOIN TeamMember ON Researcher.ResearcherId = TeamMember.ResearcherId GROUP BY Researcher.ResearcherId, Researcher.FirstName, Researcher.LastName HAVING count(*) > 2;

-- en: Titles of applications with a score below 3 from some assessor.
-- zh: 有评审给出低于3分的申请标题有哪些？
SELECT AppTitle FROM Application WHERE AppId IN (SELECT AppId FROM Assessment WHERE Score < 3);
