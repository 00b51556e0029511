-- A provider of first-aid training: modules, instructors, sessions, trainees and certificates.
CREATE TABLE Module (
  ModuleCode VARCHAR(10),
  Title VARCHAR(60),
  Level VARCHAR(20),
  Hours INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (ModuleCode)
);
CREATE TABLE Instructor (
  InstructorId INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  City VARCHAR(40),
  DailyFee DECIMAL(10,2),
  QualifiedIn INT,
  PRIMARY KEY (InstructorId)
);
CREATE TABLE TrainingSession (
  SessionId INT,
  ModuleCode VARCHAR(10),
  InstructorId INT,
  City VARCHAR(40),
  SessionDate DATE,
  Seats INT,
  PRIMARY KEY (SessionId),
  FOREIGN KEY (ModuleCode) REFERENCES Module (ModuleCode),
  FOREIGN KEY (InstructorId) REFERENCES Instructor (InstructorId)
);
CREATE TABLE Trainee (
  TraineeId INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  Company VARCHAR(50),
  City VARCHAR(40),
  PRIMARY KEY (TraineeId)
);
CREATE TABLE Enrolment (
  SessionId INT,
  TraineeId INT,
  PaidAmount DECIMAL(10,2),
  Score INT,
  Result VARCHAR(10),
  PRIMARY KEY (SessionId, TraineeId),
  FOREIGN KEY (SessionId) REFERENCES TrainingSession (SessionId),
  FOREIGN KEY (TraineeId) REFERENCES Trainee (TraineeId)
);

-- en: Which modules at Advanced level cost less than 300?
-- zh: 价格低于300的Advanced级模块有哪些？
SELECT Title FROM Module WHERE Level = 'Advanced' AND Price < 300;

-- en: What company does Noor Haddad (Noor is the first name, Haddad the last) work for?
-- zh: 名为Noor、姓为Haddad的学员在哪家公司工作？
SELECT Company FROM Trainee WHERE FirstName = 'Noor' AND LastName = 'Haddad';

-- en: List dates and cities of the sessions with 20 or more seats, soonest first.
-- zh: 列出座位不少于20个的培训场次的日期和城市，按日期从早到晚。
SELECT SessionDate, City FROM TrainingSession WHERE Seats >= 20 ORDER BY SessionDate;

-- en: How many instructors live in Ghent?
-- zh: 住在Ghent的讲师有多少人？
SELECT count(*) FROM Instructor WHERE City = 'Ghent';

-- en: How many sessions are held in Ghent?
-- zh: 在Ghent举办的培训有多少场？
SELECT count(*) FROM TrainingSession WHERE City = 'Ghent';

-- en: How many trainees live in Ghent?
-- zh: 住在Ghent的学员有多少人？
SELECT count(*) FROM Trainee WHERE City = 'Ghent';

-- en: What is the average score of enrolments that ended in Fail?
-- zh: 结果为Fail的报名平均得分是多少？
SELECT avg(Score) FROM Enrolment WHERE Result = 'Fail';

-- en: Trainees per company?
-- zh: 每家公司有多少学员？
SELECT Company, count(*) FROM Trainee GROUP BY Company;

-- en: Average price of a module at each level.
-- zh: 各级别模块的平均价格。
SELECT Level, avg(Price) FROM Module GROUP BY Level;

-- en: Which city has had the most sessions?
-- zh: 举办场次最多的城市是哪个？
SELECT City FROM TrainingSession GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Which module takes the longest?
-- zh: 课时最长的模块是哪个？
SELECT Title FROM Module ORDER BY Hours DESC LIMIT 1;

-- en: Which module is the dearest?
-- zh: 最贵的模块是哪个？
SELECT Title FROM Module ORDER BY Price DESC LIMIT 1;

-- en: Which module has been held most often?
-- zh: 举办次数最多的模块是哪个？
SELECT Module.Title FROM Module JOIN TrainingSession ON Module.ModuleCode = TrainingSession.ModuleCode GROUP BY Module.ModuleCode, Module.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Last names of the instructors who taught Burns and Scalds.
-- zh: 讲授过Burns and Scalds的讲师姓什么？
SELECT Instructor.LastName FROM Instructor JOIN TrainingSession ON Instructor.InstructorId = TrainingSession.InstructorId JOIN Module ON TrainingSession.ModuleCode = Module.ModuleCode WHERE Module.Title = 'Burns and Scalds';

-- en: Last names of the trainees who took Burns and Scalds.
-- zh: 学过Burns and Scalds的学员姓什么？
SELECT Trainee.LastName FROM Trainee JOIN Enrolment ON Trainee.TraineeId = Enrolment.TraineeId JOIN TrainingSession ON Enrolment.SessionId = TrainingSession.SessionId JOIN Module ON TrainingSession.ModuleCode = Module.ModuleCode WHERE Module.Title = 'Burns and Scalds';

-- en: On what dates were people from Delta Shipyard trained?
-- zh: Delta Shipyard的人是在哪些日期接受培训的？
SELECT TrainingSession.SessionDate FROM TrainingSession JOIN Enrolment ON TrainingSession.SessionId = Enrolment.SessionId JOIN Trainee ON Enrolment.TraineeId = Trainee.TraineeId WHERE Trainee.Company = 'Delta Shipyard';

-- en: For every session give its id, its date and the total amount paid.
-- zh: 给出每场培训的编号、日期和收费总额。
SELECT TrainingSession.SessionId, TrainingSession.SessionDate, sum(Enrolment.PaidAmount) FROM TrainingSession JOIN Enrolment ON TrainingSession.SessionId = Enrolment.SessionId GROUP BY TrainingSession.SessionId, TrainingSession.SessionDate;

-- en: Instructors with more than 10 sessions: first and last names, please.
-- zh: 授课超过10场的讲师，请给出名和姓。
SELECT Instructor.FirstName, Instructor.LastName FROM Instructor JOIN TrainingSession ON Instructor.InstructorId = TrainingSession.InstructorId GROUP BY Instructor.InstructorId, Instructor.FirstName, Instructor.LastName HAVING count(*) > 10;

-- en: Modules for which no session was ever scheduled.
-- zh: 从未排过课的模块有哪些？
SELECT Title FROM Module WHERE ModuleCode NOT IN (SELECT ModuleCode FROM TrainingSession);

-- en: Whose daily fee is above the average? Return last names.
-- zh: 哪些讲师的日薪高于平均？返回姓氏。
SELECT LastName FROM Instructor WHERE DailyFee > (SELECT avg(DailyFee) FROM Instructor);

-- en: First and last names of trainees who scored 100 at least once.
-- zh: 至少得过一次100分的学员的名和姓。
SELECT FirstName, LastName FROM Trainee WHERE TraineeId IN (SELECT TraineeId FROM Enrolment WHERE Score = 100);

-- en: Which cities have both a resident instructor and a resident trainee?
-- zh: 哪些城市既住着讲师又住着学员？
SELECT City FROM Instructor INTERSECT SELECT City FROM Trainee;
