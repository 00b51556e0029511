-- Bursaries that pay for students' study trips: donors, schemes, applications and payments.
CREATE TABLE Donor (
  Donor_Id INT,
  Donor_Name VARCHAR(60),
  Kind VARCHAR(20),
  Since INT,
  PRIMARY KEY (Donor_Id)
);
CREATE TABLE Scheme (
  Scheme_Id INT,
  Scheme_Name VARCHAR(60),
  Donor_Id INT,
  Max_Grant DECIMAL(9,2),
  Closing_Date DATE,
  Min_Age INT,
  PRIMARY KEY (Scheme_Id),
  FOREIGN KEY (Donor_Id) REFERENCES Donor (Donor_Id)
);
CREATE TABLE Candidate (
  Candidate_Id INT,
  Name VARCHAR(50),
  Department VARCHAR(40),
  Birth_Year INT,
  Family_Income DECIMAL(10,2),
  PRIMARY KEY (Candidate_Id)
);
CREATE TABLE Application (
  Application_Id INT,
  Candidate_Id INT,
  Scheme_Id INT,
  Destination VARCHAR(40),
  Weeks INT,
  Filed_On DATE,
  Decision VARCHAR(12),
  PRIMARY KEY (Application_Id),
  FOREIGN KEY (Candidate_Id) REFERENCES Candidate (Candidate_Id),
  FOREIGN KEY (Scheme_Id) REFERENCES Scheme (Scheme_Id)
);
CREATE TABLE Instalment (
  Application_Id INT,
  Seq_No INT,
  Paid_On DATE,
  Amount DECIMAL(9,2),
  PRIMARY KEY (Application_Id, Seq_No),
  FOREIGN KEY (Application_Id) REFERENCES Application (Application_Id)
);

-- en: Which donors are of the kind Foundation?
-- zh: 哪些资助方属于Foundation？
SELECT Donor_Name FROM Donor WHERE Kind = 'Foundation';

-- en: Which schemes give more than 5000 at most, and when do they close?
-- zh: 哪些资助项目的最高额度超过5000，截止日期是什么时候？
SELECT Scheme_Name, Closing_Date FROM Scheme WHERE Max_Grant > 5000;

-- en: How many applications were Rejected?
-- zh: Rejected的申请有多少份？
SELECT count(*) FROM Application WHERE Decision = 'Rejected';

-- en: What is the average family income of candidates from the Geology department?
-- zh: Geology系申请人的平均家庭收入是多少？
SELECT avg(Family_Income) FROM Candidate WHERE Department = 'Geology';

-- en: List each destination once.
-- zh: 列出所有目的地，每个只列一次。
SELECT DISTINCT Destination FROM Application;

-- en: Who is the youngest candidate?
-- zh: 年纪最小的申请人是谁？
SELECT Name FROM Candidate ORDER BY Birth_Year DESC LIMIT 1;

-- en: How many applications are there for every destination?
-- zh: 每个目的地各有多少份申请？
SELECT Destination, count(*) FROM Application GROUP BY Destination;

-- en: Which destination is the most popular?
-- zh: 最热门的目的地是哪里？
SELECT Destination FROM Application GROUP BY Destination ORDER BY count(*) DESC LIMIT 1;

-- en: Departments with more than 20 candidates?
-- zh: 申请人多于20名的院系有哪些？
SELECT Department FROM Candidate GROUP BY Department HAVING count(*) > 20;

-- en: Who pays for the Silk Road Scheme?
-- zh: Silk Road Scheme由谁出资？
SELECT Donor.Donor_Name FROM Donor JOIN Scheme ON Donor.Donor_Id = Scheme.Donor_Id WHERE Scheme.Scheme_Name = 'Silk Road Scheme';

-- en: How many schemes does each donor fund?
-- zh: 每个资助方各资助多少个项目？
SELECT Donor.Donor_Name, count(*) FROM Donor JOIN Scheme ON Donor.Donor_Id = Scheme.Donor_Id GROUP BY Donor.Donor_Id, Donor.Donor_Name;

-- en: Where did Amos Keller want to travel?
-- zh: Amos Keller申请去哪里？
SELECT Application.Destination FROM Application JOIN Candidate ON Application.Candidate_Id = Candidate.Candidate_Id WHERE Candidate.Name = 'Amos Keller';

-- en: Who has Approved applications of at least 8 weeks?
-- zh: 谁有时长至少8周且Approved的申请？
SELECT Candidate.Name FROM Candidate JOIN Application ON Candidate.Candidate_Id = Application.Candidate_Id WHERE Application.Decision = 'Approved' AND Application.Weeks >= 8;

-- en: Which scheme has attracted the most applications?
-- zh: 收到申请最多的资助项目是哪个？
SELECT Scheme.Scheme_Name FROM Scheme JOIN Application ON Scheme.Scheme_Id = Application.Scheme_Id GROUP BY Scheme.Scheme_Id, Scheme.Scheme_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which scheme has attracted the fewest applications?
-- zh: 收到申请最少的资助项目是哪个？
SELECT Scheme.Scheme_Name FROM Scheme JOIN Application ON Scheme.Scheme_Id = Application.Scheme_Id GROUP BY Scheme.Scheme_Id, Scheme.Scheme_Name ORDER BY count(*) LIMIT 1;

-- en: How much has been paid out to each candidate?
-- zh: 每位申请人一共领到了多少钱？
SELECT Candidate.Name, sum(Instalment.Amount) FROM Candidate JOIN Application ON Candidate.Candidate_Id = Application.Candidate_Id JOIN Instalment ON Application.Application_Id = Instalment.Application_Id GROUP BY Candidate.Candidate_Id, Candidate.Name;

-- en: Names of candidates who applied to schemes of the Halden Trust.
-- zh: 申请过Halden Trust资助项目的申请人姓名。
SELECT Candidate.Name FROM Candidate JOIN Application ON Candidate.Candidate_Id = Application.Candidate_Id JOIN Scheme ON Application.Scheme_Id = Scheme.Scheme_Id JOIN Donor ON Scheme.Donor_Id = Donor.Donor_Id WHERE Donor.Donor_Name = 'Halden Trust';

-- en: On what dates did the Silk Road Scheme pay instalments?
-- zh: Silk Road Scheme在哪些日期发放过款项？
SELECT Instalment.Paid_On FROM Instalment JOIN Application ON Instalment.Application_Id = Application.Application_Id JOIN Scheme ON Application.Scheme_Id = Scheme.Scheme_Id WHERE Scheme.Scheme_Name = 'Silk Road Scheme';

-- en: Candidates with two or more applications.
-- zh: 提交过不少于两份申请的申请人。
SELECT Candidate.Name FROM Candidate JOIN Application ON Candidate.Candidate_Id = Application.Candidate_Id GROUP BY Candidate.Candidate_Id, Candidate.Name HAVING count(*) >= 2;

-- en: Which schemes did nobody apply for?
-- zh: 哪些资助项目没有人申请？
SELECT Scheme_Name FROM Scheme WHERE Scheme_Id NOT IN (SELECT Scheme_Id FROM Application);

-- en: Destinations with Approved as well as Rejected applications.
-- zh: 既有Approved申请又有Rejected申请的目的地。
SELECT Destination FROM Application WHERE Decision = 'Approved' INTERSECT SELECT Destination FROM Application WHERE Decision = 'Rejected';

-- en: Candidates whose families earn less than the average.
-- zh: 家庭收入低于平均水平的申请人。
SELECT Name FROM Candidate WHERE Family_Income < (SELECT avg(Family_Income) FROM Candidate);
