-- Committees of a university senate: who sits on them, when they meet and what they resolve.
CREATE TABLE Faculties (
  FacultyCode VARCHAR(10),
  FacultyName VARCHAR(60),
  Campus VARCHAR(40),
  DeanName VARCHAR(60),
  PRIMARY KEY (FacultyCode)
);
CREATE TABLE Delegates (
  DelegateID INT,
  FullName VARCHAR(60),
  Title VARCHAR(20),
  FacultyCode VARCHAR(10),
  BirthYear INT,
  Email VARCHAR(80),
  PRIMARY KEY (DelegateID),
  FOREIGN KEY (FacultyCode) REFERENCES Faculties (FacultyCode)
);
CREATE TABLE Committees (
  CommitteeID INT,
  CommitteeName VARCHAR(60),
  Kind VARCHAR(20),
  FoundedYear INT,
  Seats INT,
  ParentCommitteeID INT,
  PRIMARY KEY (CommitteeID),
  FOREIGN KEY (ParentCommitteeID) REFERENCES Committees (CommitteeID)
);
CREATE TABLE Appointments (
  DelegateID INT,
  CommitteeID INT,
  Function_Held VARCHAR(30),
  FromYear INT,
  UntilYear INT,
  PRIMARY KEY (DelegateID, CommitteeID),
  FOREIGN KEY (DelegateID) REFERENCES Delegates (DelegateID),
  FOREIGN KEY (CommitteeID) REFERENCES Committees (CommitteeID)
);
CREATE TABLE Sittings (
  SittingID INT,
  CommitteeID INT,
  SittingDate DATE,
  Room VARCHAR(20),
  DurationMinutes INT,
  PRIMARY KEY (SittingID),
  FOREIGN KEY (CommitteeID) REFERENCES Committees (CommitteeID)
);
CREATE TABLE Resolutions (
  ResolutionNo VARCHAR(12),
  SittingID INT,
  Subject VARCHAR(100),
  VotesFor INT,
  VotesAgainst INT,
  Outcome VARCHAR(20),
  PRIMARY KEY (ResolutionNo),
  FOREIGN KEY (SittingID) REFERENCES Sittings (SittingID)
);

-- en: Who are the delegates from the Riverside campus?
-- zh: Riverside校区的代表有哪些人？
SELECT Delegates.FullName FROM Delegates JOIN Faculties ON Delegates.FacultyCode = Faculties.FacultyCode WHERE Faculties.Campus = 'Riverside';

-- en: Count the standing committees (Standing).
-- zh: Standing类的委员会有几个？
SELECT count(*) FROM Committees WHERE Kind = 'Standing';

-- en: Which resolutions were Rejected? Show number and subject.
-- zh: 哪些决议的结果是Rejected？列出编号和主题。
SELECT ResolutionNo, Subject FROM Resolutions WHERE Outcome = 'Rejected';

-- en: Who chairs the Library Budget committee? The function is called Chair.
-- zh: Library Budget委员会的Chair是谁？
SELECT Delegates.FullName FROM Delegates JOIN Appointments ON Delegates.DelegateID = Appointments.DelegateID JOIN Committees ON Appointments.CommitteeID = Committees.CommitteeID WHERE Committees.CommitteeName = 'Library Budget' AND Appointments.Function_Held = 'Chair';

-- en: On how many committees does Olga Brandt sit?
-- zh: Olga Brandt在多少个委员会任职？
SELECT count(*) FROM Appointments JOIN Delegates ON Appointments.DelegateID = Delegates.DelegateID WHERE Delegates.FullName = 'Olga Brandt';

-- en: What is the average length of a sitting held in room B-204?
-- zh: 在B-204召开的会议平均时长是多少分钟？
SELECT avg(DurationMinutes) FROM Sittings WHERE Room = 'B-204';

-- en: How many delegates bear each title?
-- zh: 每种头衔各有多少位代表？
SELECT Title, count(*) FROM Delegates GROUP BY Title;

-- en: Which is the oldest committee?
-- zh: 成立最早的委员会是哪个？
SELECT CommitteeName FROM Committees ORDER BY FoundedYear LIMIT 1;

-- en: List the names of the subcommittees of Academic Planning.
-- zh: Academic Planning下属的委员会叫什么？
SELECT c.CommitteeName FROM Committees AS c JOIN Committees AS p ON c.ParentCommitteeID = p.CommitteeID WHERE p.CommitteeName = 'Academic Planning';

-- en: Which committee has met most often?
-- zh: 开会次数最多的是哪个委员会？
SELECT Committees.CommitteeName FROM Committees JOIN Sittings ON Committees.CommitteeID = Sittings.CommitteeID GROUP BY Committees.CommitteeID, Committees.CommitteeName ORDER BY count(*) DESC LIMIT 1;

-- en: Find the committees that have never met.
-- zh: 找出从未开过会的委员会。
SELECT CommitteeName FROM Committees WHERE CommitteeID NOT IN (SELECT CommitteeID FROM Sittings);

-- en: What subjects did the Ethics Board vote on?
-- zh: Ethics Board表决过哪些议题？
SELECT Resolutions.Subject FROM Resolutions JOIN Sittings ON Resolutions.SittingID = Sittings.SittingID JOIN Committees ON Sittings.CommitteeID = Committees.CommitteeID WHERE Committees.CommitteeName = 'Ethics Board';

-- en: Give the email of everyone who joined a committee in 2021 as Secretary.
-- zh: 2021年起在委员会担任Secretary的人，邮箱分别是什么？
SELECT Delegates.Email FROM Delegates JOIN Appointments ON Delegates.DelegateID = Appointments.DelegateID WHERE Appointments.FromYear = 2021 AND Appointments.Function_Held = 'Secretary';

-- en: Largest and smallest number of seats among Ad Hoc committees?
-- zh: Ad Hoc委员会的席位数最多和最少各是多少？
SELECT max(Seats), min(Seats) FROM Committees WHERE Kind = 'Ad Hoc';

-- en: Which faculties send more than 4 delegates? Give their names and deans.
-- zh: 代表人数超过4人的学院有哪些？给出学院名和院长。
SELECT Faculties.FacultyName, Faculties.DeanName FROM Faculties JOIN Delegates ON Faculties.FacultyCode = Delegates.FacultyCode GROUP BY Faculties.FacultyCode, Faculties.FacultyName, Faculties.DeanName HAVING count(*) > 4;

-- en: I'd like the three resolutions with the most votes against, by subject.
-- zh: 反对票最多的三项决议主题是什么？
SELECT Subject FROM Resolutions ORDER BY VotesAgainst DESC LIMIT 3;

-- en: Show the delegates who have been both Chair and Treasurer.
-- zh: 哪些代表既当过Chair又当过Treasurer？
SELECT Delegates.FullName FROM Delegates JOIN Appointments ON Delegates.DelegateID = Appointments.DelegateID WHERE Appointments.Function_Held = 'Chair' INTERSECT SELECT Delegates.FullName FROM Delegates JOIN Appointments ON Delegates.DelegateID = Appointments.DelegateID WHERE Appointments.Function_Held = 'Treasurer';

-- en: Which rooms were used at least twice?
-- zh: 哪些会议室至少用过两次？
SELECT Room FROM Sittings GROUP BY Room HAVING count(*) >= 2;

-- en: Delegates born before 1960 from Law, please: name and year of birth.
-- zh: 请给出Law学院1960年以前出生的代表的姓名和出生年份。
SELECT Delegates.FullName, Delegates.BirthYear FROM Delegates JOIN Faculties ON Delegates.FacultyCode = Faculties.FacultyCode WHERE Faculties.FacultyName = 'Law' AND Delegates.BirthYear < 1960;

-- en: Which sittings, by date, lasted longer than the average?
-- zh: 哪些日期的会议时长超过平均时长？
SELECT SittingDate FROM Sittings WHERE DurationMinutes > (SELECT avg(DurationMinutes) FROM Sittings);

-- en: How many votes in favour did the resolutions adopted (Adopted) at sittings in 2022 get altogether, i.e. from 2022-01-01 to 2022-12-31?
-- zh: 2022-01-01至2022-12-31的会议上Adopted的决议共获得多少赞成票？
SELECT sum(Resolutions.VotesFor) FROM Resolutions JOIN Sittings ON Resolutions.SittingID = Sittings.SittingID WHERE Resolutions.Outcome = 'Adopted' AND Sittings.SittingDate BETWEEN '2022-01-01' AND '2022-12-31';

-- en: For each faculty code, what is the earliest year of birth among its delegates?
-- zh: 各学院代码下，代表最早的出生年份是哪年？
SELECT FacultyCode, min(BirthYear) FROM Delegates GROUP BY FacultyCode;
