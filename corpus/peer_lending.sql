-- A peer-to-peer lending platform: borrowers, projects, lenders and repayments.
CREATE TABLE Borrower (
  BorrowerId INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  RiskGrade VARCHAR(3),
  AnnualIncome DECIMAL(10,2),
  RegisteredOn DATE,
  PRIMARY KEY (BorrowerId)
);
CREATE TABLE Lender (
  LenderId INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Age INT,
  Balance DECIMAL(10,2),
  RegisteredOn DATE,
  PRIMARY KEY (LenderId)
);
CREATE TABLE LoanRequest (
  RequestId INT,
  BorrowerId INT,
  Title VARCHAR(80),
  Purpose VARCHAR(30),
  Amount DECIMAL(10,2),
  Rate DOUBLE,
  Months INT,
  Status VARCHAR(20),
  PRIMARY KEY (RequestId),
  FOREIGN KEY (BorrowerId) REFERENCES Borrower (BorrowerId)
);
CREATE TABLE Bid (
  RequestId INT,
  LenderId INT,
  BidDate DATE,
  Amount DECIMAL(10,2),
  PRIMARY KEY (RequestId, LenderId),
  FOREIGN KEY (RequestId) REFERENCES LoanRequest (RequestId),
  FOREIGN KEY (LenderId) REFERENCES Lender (LenderId)
);
CREATE TABLE Repayment (
  RepaymentId INT,
  RequestId INT,
  DueDate DATE,
  PaidDate DATE,
  Amount DECIMAL(10,2),
  PRIMARY KEY (RepaymentId),
  FOREIGN KEY (RequestId) REFERENCES LoanRequest (RequestId)
);

-- en: How many repayments were due before 2023-01-01?
-- zh: 应在2023-01-01之前偿还的款项有多少笔？
SELECT count(*) FROM Repayment WHERE DueDate < '2023-01-01';

-- en: How many repayments were paid before 2023-01-01?
-- zh: 在2023-01-01之前已付的还款有多少笔？
SELECT count(*) FROM Repayment WHERE PaidDate < '2023-01-01';

-- en: Titles of requests that are Funded with a rate under 6.
-- zh: 利率低于6且状态为Funded的借款标题有哪些？
SELECT Title FROM LoanRequest WHERE Status = 'Funded' AND Rate < 6;

-- en: Show the names of borrowers graded B or C.
-- zh: 显示风险等级为B或C的借款人姓名。
SELECT Name FROM Borrower WHERE RiskGrade = 'B' OR RiskGrade = 'C';

-- en: Which repayments have not been paid yet? Give their ids and amounts.
-- zh: 哪些还款尚未支付？给出编号和金额。
SELECT RepaymentId, Amount FROM Repayment WHERE PaidDate IS NULL;

-- en: What is the average balance of lenders living in Graz?
-- zh: 住在Graz的出借人平均余额是多少？
SELECT avg(Balance) FROM Lender WHERE City = 'Graz';

-- en: What is the average income of borrowers living in Graz?
-- zh: 住在Graz的借款人平均年收入是多少？
SELECT avg(AnnualIncome) FROM Borrower WHERE City = 'Graz';

-- en: For each purpose, the total amount requested.
-- zh: 各用途的借款申请总额是多少？
SELECT Purpose, sum(Amount) FROM LoanRequest GROUP BY Purpose;

-- en: What is the most common risk grade?
-- zh: 最常见的风险等级是什么？
SELECT RiskGrade FROM Borrower GROUP BY RiskGrade ORDER BY count(*) DESC LIMIT 1;

-- en: Loan terms in months that were used in 20 or more requests.
-- zh: 有20个及以上申请采用的借款月数有哪些？
SELECT Months FROM LoanRequest GROUP BY Months HAVING count(*) >= 20;

-- en: Which loan request offers the highest rate? Give the title.
-- zh: 利率最高的借款申请标题是什么？
SELECT Title FROM LoanRequest ORDER BY Rate DESC LIMIT 1;

-- en: Which loan request is for the largest sum? Give the title.
-- zh: 金额最大的借款申请标题是什么？
SELECT Title FROM LoanRequest ORDER BY Amount DESC LIMIT 1;

-- en: Who wants to borrow for the project New Bakery Oven?
-- zh: 项目New Bakery Oven的借款人是谁？
SELECT Borrower.Name FROM Borrower JOIN LoanRequest ON Borrower.BorrowerId = LoanRequest.BorrowerId WHERE LoanRequest.Title = 'New Bakery Oven';

-- en: Who has put money into the project New Bakery Oven?
-- zh: 哪些人给项目New Bakery Oven投了钱？
SELECT Lender.Name FROM Lender JOIN Bid ON Lender.LenderId = Bid.LenderId JOIN LoanRequest ON Bid.RequestId = LoanRequest.RequestId WHERE LoanRequest.Title = 'New Bakery Oven';

-- en: How many bids did every lender place? Names and counts.
-- zh: 每位出借人投标了多少次？给出姓名和次数。
SELECT Lender.Name, count(*) FROM Lender JOIN Bid ON Lender.LenderId = Bid.LenderId GROUP BY Lender.LenderId, Lender.Name;

-- en: Which borrower has the largest sum of repayments?
-- zh: 各期还款额合计最高的借款人是谁？
SELECT Borrower.Name FROM Borrower JOIN LoanRequest ON Borrower.BorrowerId = LoanRequest.BorrowerId JOIN Repayment ON LoanRequest.RequestId = Repayment.RequestId GROUP BY Borrower.BorrowerId, Borrower.Name ORDER BY sum(Repayment.Amount) DESC LIMIT 1;

-- en: Titles of the requests with more than 10 bids.
-- zh: 收到超过10个投标的借款标题。
SELECT LoanRequest.Title FROM LoanRequest JOIN Bid ON LoanRequest.RequestId = Bid.RequestId GROUP BY LoanRequest.RequestId, LoanRequest.Title HAVING count(*) > 10;

-- en: Into what different purposes has Erika Lindqvist put money?
-- zh: Erika Lindqvist把钱投向了哪些不同的用途？
SELECT DISTINCT LoanRequest.Purpose FROM Lender JOIN Bid ON Lender.LenderId = Bid.LenderId JOIN LoanRequest ON Bid.RequestId = LoanRequest.RequestId WHERE Lender.Name = 'Erika Lindqvist';

-- en: Lenders who have not placed any bid.
-- zh: 没有投过标的出借人有哪些？
SELECT Name FROM Lender WHERE LenderId NOT IN (SELECT LenderId FROM Bid);

-- en: Borrowers whose income is below average.
-- zh: 年收入低于平均水平的借款人有哪些？
SELECT Name FROM Borrower WHERE AnnualIncome < (SELECT avg(AnnualIncome) FROM Borrower);

-- en: What borrowers have a Rejected request?
-- zh: 哪些借款人有被Rejected的申请？
SELECT Name FROM Borrower WHERE BorrowerId IN (SELECT BorrowerId FROM LoanRequest WHERE Status = 'Rejected');

-- en: Which purposes appear both in Funded and in Rejected requests?
-- zh: 哪些用途既出现在Funded的申请中，又出现在Rejected的申请中？
SELECT Purpose FROM LoanRequest WHERE Status = 'Funded' INTERSECT SELECT Purpose FROM LoanRequest WHERE Status = 'Rejected';
