-- Yearly staff appraisals in an insurance head office: departments, staff, rounds, reviews and goals.
CREATE TABLE Dept (
  DeptCode VARCHAR(6),
  DeptName VARCHAR(40),
  Floor INT,
  PRIMARY KEY (DeptCode)
);
CREATE TABLE Staff (
  StaffNo INT,
  Name VARCHAR(50),
  JobTitle VARCHAR(40),
  Grade VARCHAR(4),
  DeptCode VARCHAR(6),
  JoinedOn DATE,
  PRIMARY KEY (StaffNo),
  FOREIGN KEY (DeptCode) REFERENCES Dept (DeptCode)
);
CREATE TABLE Review (
  ReviewNo INT,
  StaffNo INT,
  ReviewerNo INT,
  Year INT,
  Score DOUBLE,
  Verdict VARCHAR(20),
  Signed VARCHAR(3),
  PRIMARY KEY (ReviewNo),
  FOREIGN KEY (StaffNo) REFERENCES Staff (StaffNo),
  FOREIGN KEY (ReviewerNo) REFERENCES Staff (StaffNo)
);
CREATE TABLE Goal (
  GoalNo INT,
  ReviewNo INT,
  Description VARCHAR(200),
  Weight INT,
  Reached VARCHAR(3),
  PRIMARY KEY (GoalNo),
  FOREIGN KEY (ReviewNo) REFERENCES Review (ReviewNo)
);

-- en: On which floor is the Actuarial department?
-- zh: Actuarial部门在几楼？
SELECT Floor FROM Dept WHERE DeptName = 'Actuarial';

-- en: Names of people employed as Underwriter.
-- zh: 职位是Underwriter的员工姓名。
SELECT Name FROM Staff WHERE JobTitle = 'Underwriter';

-- en: How many reviews in 2023 have not been signed (No)?
-- zh: 2023年有多少份考核还没有签字（No）？
SELECT count(*) FROM Review WHERE Year = 2023 AND Signed = 'No';

-- en: Average score in each year.
-- zh: 每年的平均考核得分是多少？
SELECT Year, avg(Score) FROM Review GROUP BY Year;

-- en: Best score in each year.
-- zh: 每年的最高考核得分是多少？
SELECT Year, max(Score) FROM Review GROUP BY Year;

-- en: Which verdict was given the most often?
-- zh: 给出次数最多的考核结论是什么？
SELECT Verdict FROM Review GROUP BY Verdict ORDER BY count(*) DESC LIMIT 1;

-- en: Grades held by fewer than 3 people.
-- zh: 人数少于3人的职级有哪些？
SELECT Grade FROM Staff GROUP BY Grade HAVING count(*) < 3;

-- en: Who has been with the company the longest?
-- zh: 入职最早的员工是谁？
SELECT Name FROM Staff ORDER BY JoinedOn LIMIT 1;

-- en: Descriptions of missed goals (No) that weigh more than 30.
-- zh: 权重超过30但没有达成（No）的目标内容。
SELECT Description FROM Goal WHERE Reached = 'No' AND Weight > 30;

-- en: Who works in Claims?
-- zh: Claims部门有哪些员工？
SELECT Staff.Name FROM Staff JOIN Dept ON Staff.DeptCode = Dept.DeptCode WHERE Dept.DeptName = 'Claims';

-- en: How many people are there in each department?
-- zh: 各部门分别有多少人？
SELECT Dept.DeptName, count(*) FROM Dept JOIN Staff ON Dept.DeptCode = Staff.DeptCode GROUP BY Dept.DeptCode, Dept.DeptName;

-- en: What did Lukas Hein score in 2022?
-- zh: Lukas Hein在2022年的考核得了多少分？
SELECT Review.Score FROM Review JOIN Staff ON Review.StaffNo = Staff.StaffNo WHERE Staff.Name = 'Lukas Hein' AND Review.Year = 2022;

-- en: Who reviewed Mira Solano in 2024?
-- zh: 2024年是谁考核了Mira Solano？
SELECT boss.Name FROM Review JOIN Staff AS boss ON Review.ReviewerNo = boss.StaffNo JOIN Staff AS person ON Review.StaffNo = person.StaffNo WHERE person.Name = 'Mira Solano' AND Review.Year = 2024;

-- en: Whom did Mira Solano review in 2024?
-- zh: 2024年Mira Solano考核了哪些人？
SELECT person.Name FROM Review JOIN Staff AS boss ON Review.ReviewerNo = boss.StaffNo JOIN Staff AS person ON Review.StaffNo = person.StaffNo WHERE boss.Name = 'Mira Solano' AND Review.Year = 2024;

-- en: Which reviewer has carried out the most reviews?
-- zh: 做过最多次考核的考核人是谁？
SELECT Staff.Name FROM Staff JOIN Review ON Staff.StaffNo = Review.ReviewerNo GROUP BY Staff.StaffNo, Staff.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Average appraisal result of the staff of each department.
-- zh: 各部门员工的平均考核得分是多少？
SELECT Dept.DeptName, avg(Review.Score) FROM Dept JOIN Staff ON Dept.DeptCode = Staff.DeptCode JOIN Review ON Staff.StaffNo = Review.StaffNo GROUP BY Dept.DeptCode, Dept.DeptName;

-- en: What goals were set for Anja Brock?
-- zh: 给Anja Brock定了哪些目标？
SELECT Goal.Description FROM Goal JOIN Review ON Goal.ReviewNo = Review.ReviewNo JOIN Staff ON Review.StaffNo = Staff.StaffNo WHERE Staff.Name = 'Anja Brock';

-- en: Number of goals reached (Yes) by each person.
-- zh: 每个人达成（Yes）的目标数量。
SELECT Staff.Name, count(*) FROM Staff JOIN Review ON Staff.StaffNo = Review.StaffNo JOIN Goal ON Review.ReviewNo = Goal.ReviewNo WHERE Goal.Reached = 'Yes' GROUP BY Staff.StaffNo, Staff.Name;

-- en: Who has never been appraised?
-- zh: 谁从来没有接受过考核？
SELECT Name FROM Staff WHERE StaffNo NOT IN (SELECT StaffNo FROM Review);

-- en: People with verdict Outstanding in 2022 but not in 2023.
-- zh: 2022年结论为Outstanding但2023年不是的员工。
SELECT Staff.Name FROM Staff JOIN Review ON Staff.StaffNo = Review.StaffNo WHERE Review.Verdict = 'Outstanding' AND Review.Year = 2022 EXCEPT SELECT Staff.Name FROM Staff JOIN Review ON Staff.StaffNo = Review.StaffNo WHERE Review.Verdict = 'Outstanding' AND Review.Year = 2023;

-- en: Review numbers with a result lower than the average.
-- zh: 得分低于平均值的考核编号。
SELECT ReviewNo FROM Review WHERE Score < (SELECT avg(Score) FROM Review);

-- en: Show the names, job titles and grades of everyone, sorted by grade.
-- zh: 按职级排序，显示所有员工的姓名、职位和职级。
SELECT Name, JobTitle, Grade FROM Staff ORDER BY Grade;
