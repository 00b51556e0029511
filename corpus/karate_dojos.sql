-- Karate dojos, instructors, students, belt gradings and kata tournaments.
CREATE TABLE Dojo (DojoID INT, DojoName VARCHAR(60), City VARCHAR(40), Style VARCHAR(30), MonthlyFee DECIMAL(10,2), OpenedOn DATE, PRIMARY KEY (DojoID));
CREATE TABLE Instructor (InstructorID INT, FullName VARCHAR(60), City VARCHAR(40), DanGrade INT, BirthYear INT, DojoID INT, PRIMARY KEY (InstructorID), FOREIGN KEY (DojoID) REFERENCES Dojo (DojoID));
CREATE TABLE Student (StudentID INT, FullName VARCHAR(60), Gender VARCHAR(10), BirthYear INT, JoinedOn DATE, Belt VARCHAR(20), DojoID INT, PRIMARY KEY (StudentID), FOREIGN KEY (DojoID) REFERENCES Dojo (DojoID));
CREATE TABLE Grading (GradingID INT, StudentID INT, ExaminerID INT, GradedOn DATE, Belt VARCHAR(20), Score DOUBLE, Outcome VARCHAR(10), PRIMARY KEY (GradingID), FOREIGN KEY (StudentID) REFERENCES Student (StudentID), FOREIGN KEY (ExaminerID) REFERENCES Instructor (InstructorID));
CREATE TABLE Tournament (TournamentID INT, Title VARCHAR(60), City VARCHAR(40), HeldOn DATE, EntryFee DECIMAL(10,2), PRIMARY KEY (TournamentID));
CREATE TABLE KataEntry (TournamentID INT, StudentID INT, KataName VARCHAR(40), Score DOUBLE, Place INT, PRIMARY KEY (TournamentID, StudentID), FOREIGN KEY (TournamentID) REFERENCES Tournament (TournamentID), FOREIGN KEY (StudentID) REFERENCES Student (StudentID));

-- en: How many students wear the belt Brown?
-- zh: 有多少学员现在系Brown腰带？
SELECT count(*) FROM Student WHERE Belt = 'Brown';

-- en: How many gradings were held for the belt Brown?
-- zh: 针对Brown腰带举行过多少次考级？
SELECT count(*) FROM Grading WHERE Belt = 'Brown';

-- en: List the dojos teaching Shotokan in Porto.
-- zh: 列出Porto教授Shotokan的道场。
SELECT DojoName FROM Dojo WHERE Style = 'Shotokan' AND City = 'Porto';

-- en: When did Inês Calado join?
-- zh: Inês Calado是什么时候加入的？
SELECT JoinedOn FROM Student WHERE FullName = 'Inês Calado';

-- en: Show names of students who joined on or after 2024-09-01, alphabetically.
-- zh: 按字母顺序列出2024-09-01当天及以后加入的学员姓名。
SELECT FullName FROM Student WHERE JoinedOn >= '2024-09-01' ORDER BY FullName;

-- en: What's the average score of gradings with the outcome Failed?
-- zh: 结果为Failed的考级平均得分是多少？
SELECT avg(Score) FROM Grading WHERE Outcome = 'Failed';

-- en: What is the average score of kata entries performing Bassai Dai?
-- zh: 表演Bassai Dai的套路参赛平均得分是多少？
SELECT avg(Score) FROM KataEntry WHERE KataName = 'Bassai Dai';

-- en: Lowest and highest monthly fee among the dojos?
-- zh: 各道场月费的最低值和最高值是多少？
SELECT min(MonthlyFee), max(MonthlyFee) FROM Dojo;

-- en: For each style, count the dojos.
-- zh: 每个流派各有多少家道场？
SELECT Style, count(*) FROM Dojo GROUP BY Style;

-- en: Which kata is performed most often?
-- zh: 哪个套路被表演得最多？
SELECT KataName FROM KataEntry GROUP BY KataName ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities host 2 or more tournaments?
-- zh: 哪些城市举办过2场或以上的比赛？
SELECT City FROM Tournament GROUP BY City HAVING count(*) >= 2;

-- en: Who is the instructor with the highest dan grade?
-- zh: 段位最高的教练是谁？
SELECT FullName FROM Instructor ORDER BY DanGrade DESC LIMIT 1;

-- en: Who is the oldest instructor?
-- zh: 年龄最大的教练是谁？
SELECT FullName FROM Instructor ORDER BY BirthYear LIMIT 1;

-- en: Who graded Rafael Nunes on 2023-06-17?
-- zh: 2023-06-17是谁给Rafael Nunes考级的？
SELECT Instructor.FullName FROM Instructor JOIN Grading ON Instructor.InstructorID = Grading.ExaminerID JOIN Student ON Grading.StudentID = Student.StudentID WHERE Student.FullName = 'Rafael Nunes' AND Grading.GradedOn = '2023-06-17';

-- en: What monthly fee does Marta Pinheiro, a student, pay at her dojo?
-- zh: 学员Marta Pinheiro所在道场的月费是多少？
SELECT Dojo.MonthlyFee FROM Dojo JOIN Student ON Dojo.DojoID = Student.DojoID WHERE Student.FullName = 'Marta Pinheiro';

-- en: Name the dojos and how many students each of them has.
-- zh: 列出各道场名称以及学员人数。
SELECT Dojo.DojoName, count(*) FROM Dojo JOIN Student ON Dojo.DojoID = Student.DojoID GROUP BY Dojo.DojoID, Dojo.DojoName;

-- en: Who took first place at the Winter Kata Cup?
-- zh: Winter Kata Cup的第1名是谁？
SELECT Student.FullName FROM Student JOIN KataEntry ON Student.StudentID = KataEntry.StudentID JOIN Tournament ON KataEntry.TournamentID = Tournament.TournamentID WHERE Tournament.Title = 'Winter Kata Cup' AND KataEntry.Place = 1;

-- en: Which instructor has examined the most candidates in gradings?
-- zh: 主持考级次数最多的教练是谁？
SELECT Instructor.FullName FROM Instructor JOIN Grading ON Instructor.InstructorID = Grading.ExaminerID GROUP BY Instructor.InstructorID, Instructor.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: Which tournaments had no kata entries?
-- zh: 哪些比赛没有任何套路报名？
SELECT Title FROM Tournament WHERE TournamentID NOT IN (SELECT TournamentID FROM KataEntry);

-- en: Titles of tournaments whose entry fee exceeds the average entry fee
-- zh: 报名费高于平均报名费的比赛有哪些？
SELECT Title FROM Tournament WHERE EntryFee > (SELECT avg(EntryFee) FROM Tournament);

-- en: Which students ever failed a grading (outcome Failed)?
-- zh: 哪些学员曾经考级失败（结果为Failed）？
SELECT FullName FROM Student WHERE StudentID IN (SELECT StudentID FROM Grading WHERE Outcome = 'Failed');

-- en: List cities that have a dojo but have never hosted a tournament.
-- zh: 列出有道场但从未举办过比赛的城市。
SELECT City FROM Dojo EXCEPT SELECT City FROM Tournament;
