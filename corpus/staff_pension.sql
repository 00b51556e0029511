-- An occupational pension scheme: employers, members, funds, contributions and beneficiaries.
CREATE TABLE Employer (
  Employer_No INT,
  Name VARCHAR(60),
  Town VARCHAR(40),
  Joined_Scheme DATE,
  Employees INT,
  PRIMARY KEY (Employer_No)
);
CREATE TABLE Scheme_Member (
  Member_No INT,
  Employer_No INT,
  Name VARCHAR(50),
  Gender VARCHAR(10),
  Birth_Date DATE,
  Joined_Scheme DATE,
  Retirement_Date DATE,
  Town VARCHAR(40),
  PRIMARY KEY (Member_No),
  FOREIGN KEY (Employer_No) REFERENCES Employer (Employer_No)
);
CREATE TABLE Fund (
  Fund_Code VARCHAR(10),
  Name VARCHAR(50),
  Risk_Class VARCHAR(20),
  Yearly_Charge DOUBLE,
  Unit_Price DECIMAL(10,2),
  PRIMARY KEY (Fund_Code)
);
CREATE TABLE Contribution (
  Contribution_No INT,
  Member_No INT,
  Fund_Code VARCHAR(10),
  Paid_On DATE,
  Own_Share DECIMAL(10,2),
  Employer_Share DECIMAL(10,2),
  PRIMARY KEY (Contribution_No),
  FOREIGN KEY (Member_No) REFERENCES Scheme_Member (Member_No),
  FOREIGN KEY (Fund_Code) REFERENCES Fund (Fund_Code)
);
CREATE TABLE Beneficiary (
  Beneficiary_No INT,
  Member_No INT,
  Name VARCHAR(50),
  Relation VARCHAR(20),
  Birth_Date DATE,
  Percentage DOUBLE,
  PRIMARY KEY (Beneficiary_No),
  FOREIGN KEY (Member_No) REFERENCES Scheme_Member (Member_No)
);

-- en: Which members retire on or after 2040-01-01?
-- zh: 2040-01-01及以后退休的成员有哪些？
SELECT Name FROM Scheme_Member WHERE Retirement_Date >= '2040-01-01';

-- en: Which members joined the scheme in or after 2020, that is from 2020-01-01 on?
-- zh: 2020-01-01起加入养老金计划的成员有哪些？
SELECT Name FROM Scheme_Member WHERE Joined_Scheme >= '2020-01-01';

-- en: Which employers joined the scheme from 2020-01-01 on?
-- zh: 2020-01-01起加入养老金计划的雇主有哪些？
SELECT Name FROM Employer WHERE Joined_Scheme >= '2020-01-01';

-- en: Name and unit price of the funds with risk class Low.
-- zh: 风险等级为Low的基金名称和单位净值。
SELECT Name, Unit_Price FROM Fund WHERE Risk_Class = 'Low';

-- en: How many beneficiaries are a Spouse?
-- zh: 关系为Spouse的受益人有多少？
SELECT count(*) FROM Beneficiary WHERE Relation = 'Spouse';

-- en: What have members paid in themselves, all in all?
-- zh: 成员个人缴费合计多少？
SELECT sum(Own_Share) FROM Contribution;

-- en: What have employers paid in, all in all?
-- zh: 雇主缴费合计多少？
SELECT sum(Employer_Share) FROM Contribution;

-- en: How many members are there of each gender?
-- zh: 各性别的成员人数是多少？
SELECT Gender, count(*) FROM Scheme_Member GROUP BY Gender;

-- en: What's the average yearly charge by risk class?
-- zh: 各风险等级基金的平均年费率是多少？
SELECT Risk_Class, avg(Yearly_Charge) FROM Fund GROUP BY Risk_Class;

-- en: In which towns do at least 10 members live?
-- zh: 至少有10名成员居住的城镇有哪些？
SELECT Town FROM Scheme_Member GROUP BY Town HAVING count(*) >= 10;

-- en: Which is the biggest employer by employees?
-- zh: 员工最多的雇主是哪家？
SELECT Name FROM Employer ORDER BY Employees DESC LIMIT 1;

-- en: Which employer has the most scheme members?
-- zh: 加入计划的成员最多的雇主是哪家？
SELECT Employer.Name FROM Employer JOIN Scheme_Member ON Employer.Employer_No = Scheme_Member.Employer_No GROUP BY Employer.Employer_No, Employer.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which member has the earliest retirement date?
-- zh: 退休日期最早的成员是谁？
SELECT Name FROM Scheme_Member ORDER BY Retirement_Date LIMIT 1;

-- en: Who is the employer of Ottilie Brand?
-- zh: Ottilie Brand的雇主是哪家？
SELECT Employer.Name FROM Employer JOIN Scheme_Member ON Employer.Employer_No = Scheme_Member.Employer_No WHERE Scheme_Member.Name = 'Ottilie Brand';

-- en: Who are the beneficiaries of Ottilie Brand?
-- zh: Ottilie Brand的受益人有哪些？
SELECT Beneficiary.Name FROM Beneficiary JOIN Scheme_Member ON Beneficiary.Member_No = Scheme_Member.Member_No WHERE Scheme_Member.Name = 'Ottilie Brand';

-- en: In which different funds is Ottilie Brand's money?
-- zh: Ottilie Brand的钱投在哪些不同的基金里？
SELECT DISTINCT Fund.Name FROM Fund JOIN Contribution ON Fund.Fund_Code = Contribution.Fund_Code JOIN Scheme_Member ON Contribution.Member_No = Scheme_Member.Member_No WHERE Scheme_Member.Name = 'Ottilie Brand';

-- en: For each employer, the sum of its employer shares.
-- zh: 每家雇主的雇主缴费总额。
SELECT Employer.Name, sum(Contribution.Employer_Share) FROM Employer JOIN Scheme_Member ON Employer.Employer_No = Scheme_Member.Employer_No JOIN Contribution ON Scheme_Member.Member_No = Contribution.Member_No GROUP BY Employer.Employer_No, Employer.Name;

-- en: Which fund receives the greatest number of contributions?
-- zh: 收到缴费笔数最多的基金是哪只？
SELECT Fund.Name FROM Fund JOIN Contribution ON Fund.Fund_Code = Contribution.Fund_Code GROUP BY Fund.Fund_Code, Fund.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Members who have named no beneficiary.
-- zh: 没有指定受益人的成员。
SELECT Name FROM Scheme_Member WHERE Member_No NOT IN (SELECT Member_No FROM Beneficiary);

-- en: Which funds charge the maximum yearly charge?
-- zh: 年费率达到最高值的基金有哪些？
SELECT Name FROM Fund WHERE Yearly_Charge = (SELECT max(Yearly_Charge) FROM Fund);

-- en: Members with a beneficiary entitled to more than 75 percent.
-- zh: 有受益人份额超过75%的成员。
SELECT Name FROM Scheme_Member WHERE Member_No IN (SELECT Member_No FROM Beneficiary WHERE Percentage > 75);

-- en: Towns which have an employer and also a resident member.
-- zh: 既有雇主又有成员居住的城镇。
SELECT Town FROM Employer INTERSECT SELECT Town FROM Scheme_Member;
