-- A faculty's theses, the students who write them, supervisors and defence committees.
CREATE TABLE Department (
  DeptCode VARCHAR(10),
  DeptName VARCHAR(60),
  Building VARCHAR(40),
  FoundedYear INT,
  PRIMARY KEY (DeptCode)
);
CREATE TABLE Supervisor (
  SupervisorId INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  AcademicTitle VARCHAR(20),
  Email VARCHAR(60),
  DeptCode VARCHAR(10),
  HiredYear INT,
  PRIMARY KEY (SupervisorId),
  FOREIGN KEY (DeptCode) REFERENCES Department (DeptCode)
);
CREATE TABLE Candidate (
  CandidateId INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  Email VARCHAR(60),
  Country VARCHAR(40),
  EnrolledYear INT,
  PRIMARY KEY (CandidateId)
);
CREATE TABLE Thesis (
  ThesisId INT,
  Title VARCHAR(200),
  CandidateId INT,
  MainSupervisorId INT,
  SecondSupervisorId INT,
  Level VARCHAR(20),
  Pages INT,
  SubmittedOn DATE,
  Grade DOUBLE,
  PRIMARY KEY (ThesisId),
  FOREIGN KEY (CandidateId) REFERENCES Candidate (CandidateId),
  FOREIGN KEY (MainSupervisorId) REFERENCES Supervisor (SupervisorId),
  FOREIGN KEY (SecondSupervisorId) REFERENCES Supervisor (SupervisorId)
);
CREATE TABLE Keyword (
  ThesisId INT,
  Term VARCHAR(60),
  PRIMARY KEY (ThesisId, Term),
  FOREIGN KEY (ThesisId) REFERENCES Thesis (ThesisId)
);

-- en: What is the email address of the candidate Nadia Kovac?
-- zh: 学生Nadia Kovac的邮箱是什么？
SELECT Email FROM Candidate WHERE FirstName = 'Nadia' AND LastName = 'Kovac';

-- en: Titles of the theses written by candidates from Portugal.
-- zh: 来自Portugal的学生写了哪些论文？列出题目。
SELECT Thesis.Title FROM Thesis JOIN Candidate ON Thesis.CandidateId = Candidate.CandidateId WHERE Candidate.Country = 'Portugal';

-- en: How many PhD theses are there?
-- zh: 级别为PhD的论文有多少篇？
SELECT count(*) FROM Thesis WHERE Level = 'PhD';

-- en: Who has been main supervisor of the greatest number of theses? First and last name.
-- zh: 担任第一导师指导论文最多的是谁？给出名和姓。
SELECT Supervisor.FirstName, Supervisor.LastName FROM Supervisor JOIN Thesis ON Supervisor.SupervisorId = Thesis.MainSupervisorId GROUP BY Supervisor.SupervisorId, Supervisor.FirstName, Supervisor.LastName ORDER BY count(*) DESC LIMIT 1;

-- en: Show the title and number of pages of the longest thesis.
-- zh: 页数最多的论文题目是什么？有多少页？
SELECT Title, Pages FROM Thesis ORDER BY Pages DESC LIMIT 1;

-- en: Which supervisors, by last name, have never been a main supervisor?
-- zh: 哪些导师从未担任过第一导师？给出他们的姓。
SELECT LastName FROM Supervisor WHERE SupervisorId NOT IN (SELECT MainSupervisorId FROM Thesis);

-- en: For each department, give its name and how many supervisors it has.
-- zh: 每个系有多少位导师？请给出系名和人数。
SELECT Department.DeptName, count(*) FROM Department JOIN Supervisor ON Department.DeptCode = Supervisor.DeptCode GROUP BY Department.DeptCode, Department.DeptName;

-- en: Which keyword terms are used by at least 3 theses?
-- zh: 哪些关键词至少被3篇论文使用？
SELECT Term FROM Keyword GROUP BY Term HAVING count(*) >= 3;

-- en: What grade did the thesis by Tomas Lindqvist receive?
-- zh: Tomas Lindqvist的论文得了多少分？
SELECT Thesis.Grade FROM Thesis JOIN Candidate ON Thesis.CandidateId = Candidate.CandidateId WHERE Candidate.FirstName = 'Tomas' AND Candidate.LastName = 'Lindqvist';

-- en: Who is the second supervisor of the thesis 'Soil Memory in Alpine Pastures'? I need the last name and the email.
-- zh: 论文Soil Memory in Alpine Pastures的第二导师是谁？我需要姓和邮箱。
SELECT Supervisor.LastName, Supervisor.Email FROM Supervisor JOIN Thesis ON Supervisor.SupervisorId = Thesis.SecondSupervisorId WHERE Thesis.Title = 'Soil Memory in Alpine Pastures';

-- en: Average grade per level?
-- zh: 各级别论文的平均成绩是多少？
SELECT Level, avg(Grade) FROM Thesis GROUP BY Level;

-- en: Find the theses graded better than average (a higher grade is better).
-- zh: 找出成绩高于平均分的论文题目。
SELECT Title FROM Thesis WHERE Grade > (SELECT avg(Grade) FROM Thesis);

-- en: What keywords does the thesis of Mei Tanaka carry?
-- zh: Mei Tanaka的论文有哪些关键词？
SELECT Keyword.Term FROM Keyword JOIN Thesis ON Keyword.ThesisId = Thesis.ThesisId JOIN Candidate ON Thesis.CandidateId = Candidate.CandidateId WHERE Candidate.FirstName = 'Mei' AND Candidate.LastName = 'Tanaka';

-- en: Which theses carry both the keyword erosion and the keyword remote sensing? Give their ids.
-- zh: 哪些论文同时带有erosion和remote sensing这两个关键词？给出论文编号。
SELECT ThesisId FROM Keyword WHERE Term = 'erosion' INTERSECT SELECT ThesisId FROM Keyword WHERE Term = 'remote sensing';

-- en: List the titles of theses handed in after 2021-06-30 that still have no grade.
-- zh: 列出2021-06-30之后提交但尚无成绩的论文题目。
SELECT Title FROM Thesis WHERE SubmittedOn > '2021-06-30' AND Grade IS NULL;

-- en: From how many different countries do the candidates come?
-- zh: 学生来自多少个不同的国家？
SELECT count(DISTINCT Country) FROM Candidate;

-- en: What is the total page count of Master theses mainly supervised by people from the department of Hydrology?
-- zh: 由Hydrology系的导师担任第一导师的Master论文一共有多少页？
SELECT sum(Thesis.Pages) FROM Thesis JOIN Supervisor ON Thesis.MainSupervisorId = Supervisor.SupervisorId JOIN Department ON Supervisor.DeptCode = Department.DeptCode WHERE Thesis.Level = 'Master' AND Department.DeptName = 'Hydrology';

-- en: In which building does the supervisor with the email r.okafor@uni.example sit?
-- zh: 邮箱为r.okafor@uni.example的导师在哪栋楼办公？
SELECT Department.Building FROM Department JOIN Supervisor ON Department.DeptCode = Supervisor.DeptCode WHERE Supervisor.Email = 'r.okafor@uni.example';

-- en: Which department's supervisors guided (as main supervisors) the thesis with the best grade? Return the department name.
-- zh: 成绩最高的那篇论文的第一导师属于哪个系？
SELECT Department.DeptName FROM Department JOIN Supervisor ON Department.DeptCode = Supervisor.DeptCode JOIN Thesis ON Supervisor.SupervisorId = Thesis.MainSupervisorId ORDER BY Thesis.Grade DESC LIMIT 1;

-- en: Academic titles together with the number of supervisors who bear them, most common first.
-- zh: 各职称分别有多少位导师？按人数从多到少排列。
SELECT AcademicTitle, count(*) FROM Supervisor GROUP BY AcademicTitle ORDER BY count(*) DESC;

-- en: Which last names are shared by a supervisor and a candidate?
-- zh: 哪些姓既出现在导师中又出现在学生中？
SELECT LastName FROM Supervisor INTERSECT SELECT LastName FROM Candidate;

-- en: Name the two departments founded earliest.
-- zh: 成立最早的两个系叫什么？
SELECT DeptName FROM Department ORDER BY FoundedYear ASC LIMIT 2;
