-- A tax office: taxpayers, yearly returns, deductions claimed, audits and the inspectors.
CREATE TABLE Taxpayer (
  Tax_No INT,
  Name VARCHAR(60),
  Legal_Form VARCHAR(30),
  Town VARCHAR(40),
  Registered DATE,
  Line_Of_Business VARCHAR(40),
  PRIMARY KEY (Tax_No)
);
CREATE TABLE Tax_Return (
  Return_No INT,
  Tax_No INT,
  Tax_Year INT,
  Declared_Income DECIMAL(14,2),
  Tax_Due DECIMAL(14,2),
  Filed_On DATE,
  Channel VARCHAR(20),
  PRIMARY KEY (Return_No),
  FOREIGN KEY (Tax_No) REFERENCES Taxpayer (Tax_No)
);
CREATE TABLE Deduction_Type (
  Code VARCHAR(5),
  Label VARCHAR(50),
  Ceiling DECIMAL(10,2),
  Introduced_In INT,
  PRIMARY KEY (Code)
);
CREATE TABLE Claimed_Deduction (
  Return_No INT,
  Code VARCHAR(5),
  Amount DECIMAL(10,2),
  Accepted VARCHAR(3),
  PRIMARY KEY (Return_No, Code),
  FOREIGN KEY (Return_No) REFERENCES Tax_Return (Return_No),
  FOREIGN KEY (Code) REFERENCES Deduction_Type (Code)
);
CREATE TABLE Tax_Inspector (
  Inspector_No INT,
  Name VARCHAR(60),
  Town VARCHAR(40),
  Division VARCHAR(30),
  Salary DECIMAL(10,2),
  PRIMARY KEY (Inspector_No)
);
CREATE TABLE Audit (
  Audit_No INT,
  Return_No INT,
  Inspector_No INT,
  Opened DATE,
  Closed DATE,
  Outcome VARCHAR(20),
  Extra_Tax DECIMAL(14,2),
  PRIMARY KEY (Audit_No),
  FOREIGN KEY (Return_No) REFERENCES Tax_Return (Return_No),
  FOREIGN KEY (Inspector_No) REFERENCES Tax_Inspector (Inspector_No)
);

-- en: Names of the taxpayers in Bellmar who run a Bakery.
-- zh: Bellmar有哪些经营Bakery的纳税人？
SELECT Name FROM Taxpayer WHERE Town = 'Bellmar' AND Line_Of_Business = 'Bakery';

-- en: How many returns were sent in on Paper for tax year 2021?
-- zh: 2021税务年度有多少份申报表是以Paper方式提交的？
SELECT count(*) FROM Tax_Return WHERE Channel = 'Paper' AND Tax_Year = 2021;

-- en: Who has audited Kessler Timber?
-- zh: Kessler Timber由谁稽查过？
SELECT Tax_Inspector.Name FROM Tax_Inspector JOIN Audit ON Tax_Inspector.Inspector_No = Audit.Inspector_No JOIN Tax_Return ON Audit.Return_No = Tax_Return.Return_No JOIN Taxpayer ON Tax_Return.Tax_No = Taxpayer.Tax_No WHERE Taxpayer.Name = 'Kessler Timber';

-- en: What deductions (labels and amounts) were claimed in return number 5012?
-- zh: 5012号申报表申请了哪些扣除项？金额各是多少？
SELECT Deduction_Type.Label, Claimed_Deduction.Amount FROM Deduction_Type JOIN Claimed_Deduction ON Deduction_Type.Code = Claimed_Deduction.Code WHERE Claimed_Deduction.Return_No = 5012;

-- en: Show the tax due by Orlov Brothers year by year, latest year first.
-- zh: 列出Orlov Brothers各年度的应纳税额，最近的年份在前。
SELECT Tax_Return.Tax_Year, Tax_Return.Tax_Due FROM Tax_Return JOIN Taxpayer ON Tax_Return.Tax_No = Taxpayer.Tax_No WHERE Taxpayer.Name = 'Orlov Brothers' ORDER BY Tax_Return.Tax_Year DESC;

-- en: Which deduction is claimed most often? Give its label.
-- zh: 申请次数最多的扣除项是什么？
SELECT Deduction_Type.Label FROM Deduction_Type JOIN Claimed_Deduction ON Deduction_Type.Code = Claimed_Deduction.Code GROUP BY Deduction_Type.Code, Deduction_Type.Label ORDER BY count(*) DESC LIMIT 1;

-- en: What is the mean declared income by tax year?
-- zh: 各税务年度的平均申报收入是多少？
SELECT Tax_Year, avg(Declared_Income) FROM Tax_Return GROUP BY Tax_Year;

-- en: Give the names of different taxpayers caught in an audit that ended as Fraud.
-- zh: 稽查结果为Fraud的有哪些不同的纳税人？
SELECT DISTINCT Taxpayer.Name FROM Taxpayer JOIN Tax_Return ON Taxpayer.Tax_No = Tax_Return.Tax_No JOIN Audit ON Tax_Return.Return_No = Audit.Return_No WHERE Audit.Outcome = 'Fraud';

-- en: Which inspector brought in the most extra tax, and how much was it?
-- zh: 追缴税款最多的稽查员是谁？共追缴多少？
SELECT Tax_Inspector.Name, sum(Audit.Extra_Tax) FROM Tax_Inspector JOIN Audit ON Tax_Inspector.Inspector_No = Audit.Inspector_No GROUP BY Tax_Inspector.Inspector_No, Tax_Inspector.Name ORDER BY sum(Audit.Extra_Tax) DESC LIMIT 1;

-- en: Find audits which are not closed yet; the numbers and opening dates will do.
-- zh: 尚未结案的稽查有哪些？给出编号和立案日期即可。
SELECT Audit_No, Opened FROM Audit WHERE Closed IS NULL;

-- en: Which towns have an inspector as well as a Partnership?
-- zh: 哪些镇既有稽查员，又有Partnership形式的纳税人？
SELECT Town FROM Tax_Inspector INTERSECT SELECT Town FROM Taxpayer WHERE Legal_Form = 'Partnership';

-- en: Taxpayers who have filed no return?
-- zh: 哪些纳税人没有提交过申报表？
SELECT Name FROM Taxpayer WHERE Tax_No NOT IN (SELECT Tax_No FROM Tax_Return);

-- en: How much was claimed under Commuting in total?
-- zh: Commuting这一项总共申请扣除了多少？
SELECT sum(Claimed_Deduction.Amount) FROM Claimed_Deduction JOIN Deduction_Type ON Claimed_Deduction.Code = Deduction_Type.Code WHERE Deduction_Type.Label = 'Commuting';

-- en: What's the highest, the lowest and the average salary in the Payroll division?
-- zh: Payroll处的工资最高、最低和平均各是多少？
SELECT max(Salary), min(Salary), avg(Salary) FROM Tax_Inspector WHERE Division = 'Payroll';

-- en: Number of taxpayers in each legal form, most frequent first.
-- zh: 各法律形式的纳税人数量，按从多到少排列。
SELECT Legal_Form, count(*) FROM Taxpayer GROUP BY Legal_Form ORDER BY count(*) DESC;

-- en: The 3 biggest declared incomes: which return numbers are they?
-- zh: 申报收入最高的3份申报表编号是什么？
SELECT Return_No FROM Tax_Return ORDER BY Declared_Income DESC LIMIT 3;

-- en: Which taxpayers from Ostrava Hill used the deduction Solar panels?
-- zh: Ostrava Hill的哪些纳税人用过Solar panels扣除？
SELECT Taxpayer.Name FROM Taxpayer JOIN Tax_Return ON Taxpayer.Tax_No = Tax_Return.Tax_No JOIN Claimed_Deduction ON Tax_Return.Return_No = Claimed_Deduction.Return_No JOIN Deduction_Type ON Claimed_Deduction.Code = Deduction_Type.Code WHERE Taxpayer.Town = 'Ostrava Hill' AND Deduction_Type.Label = 'Solar panels';

-- en: List inspectors that earn above the average pay.
-- zh: 工资高于平均水平的稽查员有哪些？
SELECT Name FROM Tax_Inspector WHERE Salary > (SELECT avg(Salary) FROM Tax_Inspector);

-- en: Towns with at least five taxpayers.
-- zh: 纳税人不少于五个的镇有哪些？
SELECT Town FROM Taxpayer GROUP BY Town HAVING count(*) >= 5;

-- en: How many audits did people of the Excise division carry out?
-- zh: Excise处的人员一共做了多少次稽查？
SELECT count(*) FROM Audit JOIN Tax_Inspector ON Audit.Inspector_No = Tax_Inspector.Inspector_No WHERE Tax_Inspector.Division = 'Excise';

-- en: Which businesses' names start with Van? Show the name and the day of registration.
-- zh: 名称以Van开头的纳税人有哪些？列出名称和登记日期。
SELECT Name, Registered FROM Taxpayer WHERE Name LIKE 'Van%';

-- en: In which lines of business are there taxpayers in Bellmar but none in Ostrava Hill?
-- zh: 哪些行业在Bellmar有纳税人，而在Ostrava Hill没有？
SELECT Line_Of_Business FROM Taxpayer WHERE Town = 'Bellmar' EXCEPT SELECT Line_Of_Business FROM Taxpayer WHERE Town = 'Ostrava Hill';
