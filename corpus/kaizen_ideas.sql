-- Improvement suggestions in a factory: departments, employees, ideas, reviewers' votes and awards.
CREATE TABLE Department (
  Dept_No INT,
  Dept_Name VARCHAR(40),
  Building VARCHAR(20),
  Head_No INT,
  Budget DECIMAL(10,2),
  PRIMARY KEY (Dept_No)
);
CREATE TABLE Staff_Member (
  Staff_No INT,
  Full_Name VARCHAR(50),
  Dept_No INT,
  Job_Title VARCHAR(40),
  Birth_Date DATE,
  Entry_Date DATE,
  PRIMARY KEY (Staff_No),
  FOREIGN KEY (Dept_No) REFERENCES Department (Dept_No)
);
CREATE TABLE Idea (
  Idea_No INT,
  Title VARCHAR(60),
  Staff_No INT,
  Target_Dept INT,
  Topic VARCHAR(30),
  Submitted DATE,
  Decided DATE,
  Status VARCHAR(20),
  Saving DECIMAL(10,2),
  PRIMARY KEY (Idea_No),
  FOREIGN KEY (Staff_No) REFERENCES Staff_Member (Staff_No),
  FOREIGN KEY (Target_Dept) REFERENCES Department (Dept_No)
);
CREATE TABLE Review (
  Idea_No INT,
  Reviewer_No INT,
  Score INT,
  Review_Date DATE,
  Remark VARCHAR(80),
  PRIMARY KEY (Idea_No, Reviewer_No),
  FOREIGN KEY (Idea_No) REFERENCES Idea (Idea_No),
  FOREIGN KEY (Reviewer_No) REFERENCES Staff_Member (Staff_No)
);
CREATE TABLE Bonus (
  Bonus_No INT,
  Idea_No INT,
  Amount DECIMAL(10,2),
  Paid_Date DATE,
  Kind VARCHAR(20),
  PRIMARY KEY (Bonus_No),
  FOREIGN KEY (Idea_No) REFERENCES Idea (Idea_No)
);

-- en: Who handed in the idea Silent Hoist?
-- zh: Silent Hoist这个提案是谁提出的？
SELECT Staff_Member.Full_Name FROM Staff_Member JOIN Idea ON Staff_Member.Staff_No = Idea.Staff_No WHERE Idea.Title = 'Silent Hoist';

-- en: Who reviewed the idea Silent Hoist?
-- zh: Silent Hoist这个提案是谁评审的？
SELECT Staff_Member.Full_Name FROM Staff_Member JOIN Review ON Staff_Member.Staff_No = Review.Reviewer_No JOIN Idea ON Review.Idea_No = Idea.Idea_No WHERE Idea.Title = 'Silent Hoist';

-- en: Titles of ideas submitted on 2023-10-09.
-- zh: 2023-10-09提交的提案标题。
SELECT Title FROM Idea WHERE Submitted = '2023-10-09';

-- en: Titles of ideas decided on 2023-10-09.
-- zh: 2023-10-09作出决定的提案标题。
SELECT Title FROM Idea WHERE Decided = '2023-10-09';

-- en: How many ideas came from people in the Paint Shop department?
-- zh: Paint Shop部门的人提了多少条提案？
SELECT count(*) FROM Idea JOIN Staff_Member ON Idea.Staff_No = Staff_Member.Staff_No JOIN Department ON Staff_Member.Dept_No = Department.Dept_No WHERE Department.Dept_Name = 'Paint Shop';

-- en: How many ideas are meant for the Paint Shop department?
-- zh: 针对Paint Shop部门的提案有多少条？
SELECT count(*) FROM Idea JOIN Department ON Idea.Target_Dept = Department.Dept_No WHERE Department.Dept_Name = 'Paint Shop';

-- en: Which departments are in building W2?
-- zh: W2楼有哪些部门？
SELECT Dept_Name FROM Department WHERE Building = 'W2';

-- en: Show titles of Safety ideas that are Approved, biggest saving first.
-- zh: 按节约额从大到小列出已Approved的Safety类提案标题。
SELECT Title FROM Idea WHERE Topic = 'Safety' AND Status = 'Approved' ORDER BY Saving DESC;

-- en: What is the average saving of a Rejected idea?
-- zh: Rejected提案的平均节约额是多少？
SELECT avg(Saving) FROM Idea WHERE Status = 'Rejected';

-- en: How much bonus of the kind Cash has been paid in all?
-- zh: Cash类奖金一共发了多少？
SELECT sum(Amount) FROM Bonus WHERE Kind = 'Cash';

-- en: How many different job titles are there?
-- zh: 有多少种不同的职务？
SELECT count(DISTINCT Job_Title) FROM Staff_Member;

-- en: For each topic, the count of ideas.
-- zh: 各主题的提案数量。
SELECT Topic, count(*) FROM Idea GROUP BY Topic;

-- en: Which status do the most ideas have?
-- zh: 提案最多的是哪种状态？
SELECT Status FROM Idea GROUP BY Status ORDER BY count(*) DESC LIMIT 1;

-- en: What topics bring an average saving above 5000?
-- zh: 平均节约额超过5000的主题有哪些？
SELECT Topic FROM Idea GROUP BY Topic HAVING avg(Saving) > 5000;

-- en: Which idea saves the most?
-- zh: 节约最多的提案是哪条？
SELECT Title FROM Idea ORDER BY Saving DESC LIMIT 1;

-- en: Who has received the most bonus money in total?
-- zh: 累计获得奖金最多的人是谁？
SELECT Staff_Member.Full_Name FROM Staff_Member JOIN Idea ON Staff_Member.Staff_No = Idea.Staff_No JOIN Bonus ON Idea.Idea_No = Bonus.Idea_No GROUP BY Staff_Member.Staff_No, Staff_Member.Full_Name ORDER BY sum(Bonus.Amount) DESC LIMIT 1;

-- en: Give each idea's title with its average score.
-- zh: 给出每条提案的标题和平均得分。
SELECT Idea.Title, avg(Review.Score) FROM Idea JOIN Review ON Idea.Idea_No = Review.Idea_No GROUP BY Idea.Idea_No, Idea.Title;

-- en: Departments with more than 30 staff members?
-- zh: 员工超过30人的部门有哪些？
SELECT Department.Dept_Name FROM Department JOIN Staff_Member ON Department.Dept_No = Staff_Member.Dept_No GROUP BY Department.Dept_No, Department.Dept_Name HAVING count(*) > 30;

-- en: Which staff members have never handed in an idea?
-- zh: 哪些员工从未提过提案？
SELECT Full_Name FROM Staff_Member WHERE Staff_No NOT IN (SELECT Staff_No FROM Idea);

-- en: Departments whose budget is over the average?
-- zh: 预算高于平均的部门有哪些？
SELECT Dept_Name FROM Department WHERE Budget > (SELECT avg(Budget) FROM Department);

-- en: Titles of ideas that got a score of 10 from somebody?
-- zh: 有人打了10分的提案标题有哪些？
SELECT Title FROM Idea WHERE Idea_No IN (SELECT Idea_No FROM Review WHERE Score = 10);

-- en: Numbers of the staff members who have both handed in ideas and reviewed some.
-- zh: 既提过提案又做过评审的员工编号。
SELECT Staff_No FROM Idea INTERSECT SELECT Reviewer_No FROM Review;
