-- A city council: wards, councillors, motions they move, and community grants decided on.
CREATE TABLE Ward (
  WardNo INT,
  WardName VARCHAR(40),
  Residents INT,
  AreaHa DOUBLE,
  PRIMARY KEY (WardNo)
);
CREATE TABLE Councillor (
  CouncillorNo INT,
  Name VARCHAR(60),
  Party VARCHAR(40),
  WardNo INT,
  ElectedYear INT,
  Allowance DECIMAL(10,2),
  Profession VARCHAR(40),
  PRIMARY KEY (CouncillorNo),
  FOREIGN KEY (WardNo) REFERENCES Ward (WardNo)
);
CREATE TABLE CouncilSession (
  SessionNo INT,
  SessionDate DATE,
  Venue VARCHAR(40),
  VisitorsCount INT,
  PRIMARY KEY (SessionNo)
);
CREATE TABLE Attendance (
  SessionNo INT,
  CouncillorNo INT,
  Presence VARCHAR(15),
  PRIMARY KEY (SessionNo, CouncillorNo),
  FOREIGN KEY (SessionNo) REFERENCES CouncilSession (SessionNo),
  FOREIGN KEY (CouncillorNo) REFERENCES Councillor (CouncillorNo)
);
CREATE TABLE Motion (
  MotionNo INT,
  Subject VARCHAR(100),
  SessionNo INT,
  MoverNo INT,
  SeconderNo INT,
  Outcome VARCHAR(20),
  PRIMARY KEY (MotionNo),
  FOREIGN KEY (SessionNo) REFERENCES CouncilSession (SessionNo),
  FOREIGN KEY (MoverNo) REFERENCES Councillor (CouncillorNo),
  FOREIGN KEY (SeconderNo) REFERENCES Councillor (CouncillorNo)
);
CREATE TABLE CommunityGrant (
  GrantNo INT,
  WardNo INT,
  Recipient VARCHAR(60),
  Purpose VARCHAR(60),
  Amount DECIMAL(10,2),
  FiscalYear INT,
  PRIMARY KEY (GrantNo),
  FOREIGN KEY (WardNo) REFERENCES Ward (WardNo)
);

-- en: Who represents Millbrook?
-- zh: 代表Millbrook的市议员有谁？
SELECT Councillor.Name FROM Councillor JOIN Ward ON Councillor.WardNo = Ward.WardNo WHERE Ward.WardName = 'Millbrook';

-- en: Names of the Independent councillors elected in 2019.
-- zh: 2019年当选的Independent市议员姓名。
SELECT Name FROM Councillor WHERE Party = 'Independent' AND ElectedYear = 2019;

-- en: How many motions were Carried?
-- zh: 有多少项动议获得Carried？
SELECT count(*) FROM Motion WHERE Outcome = 'Carried';

-- en: What did Agatha Thorne move? List the subjects.
-- zh: Agatha Thorne提出过哪些动议？列出主题。
SELECT Motion.Subject FROM Motion JOIN Councillor ON Motion.MoverNo = Councillor.CouncillorNo WHERE Councillor.Name = 'Agatha Thorne';

-- en: Who seconded the motion on Night Buses?
-- zh: Night Buses动议的附议人是谁？
SELECT Councillor.Name FROM Councillor JOIN Motion ON Councillor.CouncillorNo = Motion.SeconderNo WHERE Motion.Subject = 'Night Buses';

-- en: Give the total amount granted in each fiscal year.
-- zh: 每个财年批出的资助总额是多少？
SELECT FiscalYear, sum(Amount) FROM CommunityGrant GROUP BY FiscalYear;

-- en: Which ward is the most populous?
-- zh: 居民最多的是哪个选区？
SELECT WardName FROM Ward ORDER BY Residents DESC LIMIT 1;

-- en: Dates of the sessions Agatha Thorne was Absent from.
-- zh: Agatha Thorne在哪些日期的会议上Absent？
SELECT CouncilSession.SessionDate FROM CouncilSession JOIN Attendance ON CouncilSession.SessionNo = Attendance.SessionNo JOIN Councillor ON Attendance.CouncillorNo = Councillor.CouncillorNo WHERE Councillor.Name = 'Agatha Thorne' AND Attendance.Presence = 'Absent';

-- en: What's the average grant made for Playground purposes?
-- zh: 用于Playground的资助平均金额是多少？
SELECT avg(Amount) FROM CommunityGrant WHERE Purpose = 'Playground';

-- en: Which recipients in Eastgate got more than 5000?
-- zh: Eastgate有哪些受资助方得到超过5000的资助？
SELECT CommunityGrant.Recipient FROM CommunityGrant JOIN Ward ON CommunityGrant.WardNo = Ward.WardNo WHERE Ward.WardName = 'Eastgate' AND CommunityGrant.Amount > 5000;

-- en: Wards that have never received a grant.
-- zh: 从未得到过资助的选区。
SELECT WardName FROM Ward WHERE WardNo NOT IN (SELECT WardNo FROM CommunityGrant);

-- en: Tell me which party has the most councillors.
-- zh: 市议员最多的政党是哪个？
SELECT Party FROM Councillor GROUP BY Party ORDER BY count(*) DESC LIMIT 1;

-- en: On which dates did the council sit in the Guildhall, and how many visitors came?
-- zh: 市议会哪些日期在Guildhall开会，各有多少旁听者？
SELECT SessionDate, VisitorsCount FROM CouncilSession WHERE Venue = 'Guildhall';

-- en: Show the name of each ward and the sum of its grants.
-- zh: 列出每个选区的名称和所获资助总额。
SELECT Ward.WardName, sum(CommunityGrant.Amount) FROM Ward JOIN CommunityGrant ON Ward.WardNo = CommunityGrant.WardNo GROUP BY Ward.WardNo, Ward.WardName;

-- en: Who has moved more than 3 motions?
-- zh: 谁提出过3项以上的动议？
SELECT Councillor.Name FROM Councillor JOIN Motion ON Councillor.CouncillorNo = Motion.MoverNo GROUP BY Councillor.CouncillorNo, Councillor.Name HAVING count(*) > 3;

-- en: Professions found among the Greens but not among the Liberals (parties Greens and Liberals).
-- zh: Greens党市议员中有、而Liberals党市议员中没有的职业是哪些？
SELECT Profession FROM Councillor WHERE Party = 'Greens' EXCEPT SELECT Profession FROM Councillor WHERE Party = 'Liberals';

-- en: Councillors whose allowance exceeds the average.
-- zh: 津贴高于平均水平的市议员。
SELECT Name FROM Councillor WHERE Allowance > (SELECT avg(Allowance) FROM Councillor);

-- en: Subjects that were Deferred on 2022-03-14.
-- zh: 2022-03-14会议上被Deferred的动议主题。
SELECT Motion.Subject FROM Motion JOIN CouncilSession ON Motion.SessionNo = CouncilSession.SessionNo WHERE Motion.Outcome = 'Deferred' AND CouncilSession.SessionDate = '2022-03-14';

-- en: How many residents live in the wards larger than 300 hectares, all told?
-- zh: 面积大于300公顷的选区一共有多少居民？
SELECT sum(Residents) FROM Ward WHERE AreaHa > 300;

-- en: Find the ward of the Baker on the council, whoever that is.
-- zh: 职业为Baker的市议员代表哪个选区？
SELECT Ward.WardName FROM Ward JOIN Councillor ON Ward.WardNo = Councillor.WardNo WHERE Councillor.Profession = 'Baker';

-- en: At which venue was the session with the most motions? Give the venue and the date.
-- zh: 动议最多的那次会议在哪里、哪天召开？
SELECT CouncilSession.Venue, CouncilSession.SessionDate FROM CouncilSession JOIN Motion ON CouncilSession.SessionNo = Motion.SessionNo GROUP BY CouncilSession.SessionNo, CouncilSession.Venue, CouncilSession.SessionDate ORDER BY count(*) DESC LIMIT 1;

-- en: Which purposes were funded at least twice?
-- zh: 哪些用途至少被资助过两次？
SELECT Purpose FROM CommunityGrant GROUP BY Purpose HAVING count(*) >= 2;
