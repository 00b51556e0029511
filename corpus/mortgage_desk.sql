-- Home loans of a lender: advisers, borrowers, loans, guarantors and monthly instalments.
CREATE TABLE Adviser (
  Adviser_Id INT,
  Adviser_Name VARCHAR(50),
  Branch VARCHAR(40),
  Qualified_Year INT,
  PRIMARY KEY (Adviser_Id)
);
CREATE TABLE Borrower (
  Borrower_Id INT,
  Name VARCHAR(50),
  Profession VARCHAR(40),
  Monthly_Income DECIMAL(10,2),
  Credit_Score INT,
  PRIMARY KEY (Borrower_Id)
);
CREATE TABLE Loan (
  Loan_Id INT,
  Borrower_Id INT,
  Guarantor_Id INT,
  Adviser_Id INT,
  Amount DECIMAL(12,2),
  Rate DOUBLE,
  Rate_Type VARCHAR(10),
  Years INT,
  Granted_On DATE,
  PRIMARY KEY (Loan_Id),
  FOREIGN KEY (Borrower_Id) REFERENCES Borrower (Borrower_Id),
  FOREIGN KEY (Guarantor_Id) REFERENCES Borrower (Borrower_Id),
  FOREIGN KEY (Adviser_Id) REFERENCES Adviser (Adviser_Id)
);
CREATE TABLE Instalment (
  Loan_Id INT,
  Due_On DATE,
  Due_Amount DECIMAL(10,2),
  Paid_On DATE,
  PRIMARY KEY (Loan_Id, Due_On),
  FOREIGN KEY (Loan_Id) REFERENCES Loan (Loan_Id)
);

-- en: How many loans carry a fixed rate (fixed)?
-- zh: 固定利率（fixed）的贷款有多少笔？
SELECT count(*) FROM Loan WHERE Rate_Type = 'fixed';

-- en: How many loans carry a variable rate (variable)?
-- zh: 浮动利率（variable）的贷款有多少笔？
SELECT count(*) FROM Loan WHERE Rate_Type = 'variable';

-- en: Which borrower has the best credit score?
-- zh: 信用评分最高的借款人是谁？
SELECT Name FROM Borrower ORDER BY Credit_Score DESC LIMIT 1;

-- en: Average income and lowest income of the nurses (Nurse).
-- zh: 职业为Nurse的客户的平均月收入和最低月收入。
SELECT avg(Monthly_Income), min(Monthly_Income) FROM Borrower WHERE Profession = 'Nurse';

-- en: Advisers in each branch, counted.
-- zh: 每个支行有多少名顾问？
SELECT Branch, count(*) FROM Adviser GROUP BY Branch;

-- en: Loan ids and amounts granted for longer than 25 years.
-- zh: 期限超过25年的贷款编号和金额。
SELECT Loan_Id, Amount FROM Loan WHERE Years > 25;

-- en: Which professions are shared by at least 10 customers?
-- zh: 哪些职业的客户至少有10人？
SELECT Profession FROM Borrower GROUP BY Profession HAVING count(*) >= 10;

-- en: Overdue instalments not paid yet: loan and due date, earliest first.
-- zh: 尚未支付的分期款：给出贷款编号和到期日，最早的在前。
SELECT Loan_Id, Due_On FROM Instalment WHERE Paid_On IS NULL ORDER BY Due_On;

-- en: What rate does Noel Arden pay?
-- zh: Noel Arden的贷款利率是多少？
SELECT Loan.Rate FROM Loan JOIN Borrower ON Loan.Borrower_Id = Borrower.Borrower_Id WHERE Borrower.Name = 'Noel Arden';

-- en: For which loan amounts does Noel Arden stand as guarantor?
-- zh: Noel Arden为哪些金额的贷款作担保？
SELECT Loan.Amount FROM Loan JOIN Borrower ON Loan.Guarantor_Id = Borrower.Borrower_Id WHERE Borrower.Name = 'Noel Arden';

-- en: Borrowers together with their guarantors.
-- zh: 列出借款人及其担保人的姓名。
SELECT b.Name, g.Name FROM Loan JOIN Borrower AS b ON Loan.Borrower_Id = b.Borrower_Id JOIN Borrower AS g ON Loan.Guarantor_Id = g.Borrower_Id;

-- en: Which adviser arranged the most loans?
-- zh: 办理贷款最多的顾问是谁？
SELECT Adviser.Adviser_Name FROM Adviser JOIN Loan ON Adviser.Adviser_Id = Loan.Adviser_Id GROUP BY Adviser.Adviser_Id, Adviser.Adviser_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Total sum lent out by each branch.
-- zh: 每个支行发放的贷款总额。
SELECT Adviser.Branch, sum(Loan.Amount) FROM Adviser JOIN Loan ON Adviser.Adviser_Id = Loan.Adviser_Id GROUP BY Adviser.Branch;

-- en: Clients of Petra Voss with a score under 600.
-- zh: Petra Voss的客户中信用评分低于600的人。
SELECT Borrower.Name FROM Borrower JOIN Loan ON Borrower.Borrower_Id = Loan.Borrower_Id JOIN Adviser ON Loan.Adviser_Id = Adviser.Adviser_Id WHERE Adviser.Adviser_Name = 'Petra Voss' AND Borrower.Credit_Score < 600;

-- en: Advisers who have not arranged a loan.
-- zh: 没有办理过贷款的顾问。
SELECT Adviser_Name FROM Adviser WHERE Adviser_Id NOT IN (SELECT Adviser_Id FROM Loan);

-- en: Customers who have no loan of their own.
-- zh: 自己没有贷款的客户。
SELECT Name FROM Borrower WHERE Borrower_Id NOT IN (SELECT Borrower_Id FROM Loan);

-- en: Who both borrows and stands as guarantor? Names.
-- zh: 哪些人既是借款人又是担保人？给出姓名。
SELECT Borrower.Name FROM Borrower JOIN Loan ON Borrower.Borrower_Id = Loan.Borrower_Id INTERSECT SELECT Borrower.Name FROM Borrower JOIN Loan ON Borrower.Borrower_Id = Loan.Guarantor_Id;

-- en: Due dates and sums of the instalments of teachers (Teacher).
-- zh: 职业为Teacher的借款人各期还款的到期日和金额。
SELECT Instalment.Due_On, Instalment.Due_Amount FROM Instalment JOIN Loan ON Instalment.Loan_Id = Loan.Loan_Id JOIN Borrower ON Loan.Borrower_Id = Borrower.Borrower_Id WHERE Borrower.Profession = 'Teacher';

-- en: How many instalments does every loan have?
-- zh: 每笔贷款有多少期还款？
SELECT Loan_Id, count(*) FROM Instalment GROUP BY Loan_Id;

-- en: Loans above the average amount, ids only.
-- zh: 金额高于平均值的贷款编号。
SELECT Loan_Id FROM Loan WHERE Amount > (SELECT avg(Amount) FROM Loan);

-- en: In which branches were loans granted after 2023-09-30? Each branch once.
-- zh: 2023-09-30之后在哪些支行发放过贷款？每个支行只列一次。
SELECT DISTINCT Adviser.Branch FROM Adviser JOIN Loan ON Adviser.Adviser_Id = Loan.Adviser_Id WHERE Loan.Granted_On > '2023-09-30';

-- en: Average interest by profession of the borrower, highest first.
-- zh: 按借款人职业统计平均利率，从高到低排列。
SELECT Borrower.Profession, avg(Loan.Rate) FROM Borrower JOIN Loan ON Borrower.Borrower_Id = Loan.Borrower_Id GROUP BY Borrower.Profession ORDER BY avg(Loan.Rate) DESC;
