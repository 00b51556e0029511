-- A savings bank with branches, advisers, clients, accounts, loans and transfers.
CREATE TABLE BankBranch (
  branchNo INT,
  branchName VARCHAR(50),
  city VARCHAR(40),
  assets DECIMAL(16,2),
  openedYear INT,
  PRIMARY KEY (branchNo)
);
CREATE TABLE Adviser (
  adviserNo INT,
  fullName VARCHAR(60),
  branchNo INT,
  grade VARCHAR(15),
  salary DECIMAL(10,2),
  PRIMARY KEY (adviserNo),
  FOREIGN KEY (branchNo) REFERENCES BankBranch (branchNo)
);
CREATE TABLE Client (
  clientNo INT,
  fullName VARCHAR(60),
  birthDate DATE,
  occupation VARCHAR(40),
  city VARCHAR(40),
  adviserNo INT,
  PRIMARY KEY (clientNo),
  FOREIGN KEY (adviserNo) REFERENCES Adviser (adviserNo)
);
CREATE TABLE Account (
  accountNo INT,
  branchNo INT,
  accountType VARCHAR(20),
  balance DECIMAL(14,2),
  openedOn DATE,
  currency VARCHAR(3),
  PRIMARY KEY (accountNo),
  FOREIGN KEY (branchNo) REFERENCES BankBranch (branchNo)
);
CREATE TABLE AccountHolder (
  clientNo INT,
  accountNo INT,
  holderRole VARCHAR(15),
  PRIMARY KEY (clientNo, accountNo),
  FOREIGN KEY (clientNo) REFERENCES Client (clientNo),
  FOREIGN KEY (accountNo) REFERENCES Account (accountNo)
);
CREATE TABLE Loan (
  loanNo INT,
  clientNo INT,
  branchNo INT,
  purpose VARCHAR(30),
  principal DECIMAL(12,2),
  ratePct DOUBLE,
  termMonths INT,
  PRIMARY KEY (loanNo),
  FOREIGN KEY (clientNo) REFERENCES Client (clientNo),
  FOREIGN KEY (branchNo) REFERENCES BankBranch (branchNo)
);
CREATE TABLE Transfer (
  transferNo INT,
  fromAccount INT,
  toAccount INT,
  amount DECIMAL(12,2),
  bookedAt DATETIME,
  PRIMARY KEY (transferNo),
  FOREIGN KEY (fromAccount) REFERENCES Account (accountNo),
  FOREIGN KEY (toAccount) REFERENCES Account (accountNo)
);

-- en: When was Oskar Lindqvist, the client, born?
-- zh: 客户Oskar Lindqvist是哪天出生的？
SELECT birthDate FROM Client WHERE fullName = 'Oskar Lindqvist';

-- en: Numbers and balances of the accounts in EUR opened after 2020-12-31.
-- zh: 2020-12-31之后开立的EUR账户的账号和余额是多少？
SELECT accountNo, balance FROM Account WHERE currency = 'EUR' AND openedOn > '2020-12-31';

-- en: List clients who have no adviser.
-- zh: 列出没有理财顾问的客户。
SELECT fullName FROM Client WHERE adviserNo IS NULL;

-- en: How many accounts are overdrawn, i.e. have a balance below 0?
-- zh: 余额低于0的透支账户有多少个？
SELECT count(*) FROM Account WHERE balance < 0;

-- en: What's the average interest rate of loans taken for a Car purpose?
-- zh: 用途为Car的贷款平均利率是多少？
SELECT avg(ratePct) FROM Loan WHERE purpose = 'Car';

-- en: How many distinct occupations do clients have?
-- zh: 客户的职业共有多少种？
SELECT count(DISTINCT occupation) FROM Client;

-- en: What is the total balance for each account type?
-- zh: 每种账户类型的余额合计是多少？
SELECT accountType, sum(balance) FROM Account GROUP BY accountType;

-- en: For which purpose are loans granted most often?
-- zh: 最常见的贷款用途是什么？
SELECT purpose FROM Loan GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;

-- en: What adviser grades have an average salary under 3000?
-- zh: 哪些顾问级别的平均工资低于3000？
SELECT grade FROM Adviser GROUP BY grade HAVING avg(salary) < 3000;

-- en: Which branch has the most assets?
-- zh: 资产最多的支行是哪家？
SELECT branchName FROM BankBranch ORDER BY assets DESC LIMIT 1;

-- en: Show the purpose and term in months of the biggest loan.
-- zh: 金额最大的一笔贷款的用途和期限（月）是什么？
SELECT purpose, termMonths FROM Loan ORDER BY principal DESC LIMIT 1;

-- en: Who is the adviser of Helena Marsh?
-- zh: Helena Marsh的理财顾问是谁？
SELECT Adviser.fullName FROM Adviser JOIN Client ON Adviser.adviserNo = Client.adviserNo WHERE Client.fullName = 'Helena Marsh';

-- en: What are the balances of the accounts held by Ivo Serrano?
-- zh: Ivo Serrano持有的账户余额分别是多少？
SELECT Account.balance FROM Account JOIN AccountHolder ON Account.accountNo = AccountHolder.accountNo JOIN Client ON AccountHolder.clientNo = Client.clientNo WHERE Client.fullName = 'Ivo Serrano';

-- en: Number of loans granted per branch, with the branch name.
-- zh: 各支行发放的贷款笔数，请附支行名称。
SELECT BankBranch.branchName, count(*) FROM BankBranch JOIN Loan ON BankBranch.branchNo = Loan.branchNo GROUP BY BankBranch.branchNo, BankBranch.branchName;

-- en: Which adviser looks after the most clients?
-- zh: 服务客户最多的理财顾问是谁？
SELECT Adviser.fullName FROM Adviser JOIN Client ON Adviser.adviserNo = Client.adviserNo GROUP BY Adviser.adviserNo, Adviser.fullName ORDER BY count(*) DESC LIMIT 1;

-- en: Which clients borrowed money at a branch in Malmby?
-- zh: 哪些客户在Malmby的支行贷过款？
SELECT Client.fullName FROM Client JOIN Loan ON Client.clientNo = Loan.clientNo JOIN BankBranch ON Loan.branchNo = BankBranch.branchNo WHERE BankBranch.city = 'Malmby';

-- en: Give the names of clients who hold two or more accounts.
-- zh: 给出持有两个及以上账户的客户姓名。
SELECT Client.fullName FROM Client JOIN AccountHolder ON Client.clientNo = AccountHolder.clientNo GROUP BY Client.clientNo, Client.fullName HAVING count(*) >= 2;

-- en: How much money has been transferred out of Savings accounts in total?
-- zh: 从Savings账户转出的资金总额是多少？
SELECT sum(Transfer.amount) FROM Transfer JOIN Account ON Transfer.fromAccount = Account.accountNo WHERE Account.accountType = 'Savings';

-- en: Which advisers are paid better than the average adviser?
-- zh: 工资高于平均水平的理财顾问有哪些？
SELECT fullName FROM Adviser WHERE salary > (SELECT avg(salary) FROM Adviser);

-- en: Clients without any loan, from A to Z.
-- zh: 按字母顺序列出没有贷款的客户。
SELECT fullName FROM Client WHERE clientNo NOT IN (SELECT clientNo FROM Loan) ORDER BY fullName;

-- en: Account numbers that have received a transfer but never sent one.
-- zh: 只收到过转账、从未转出过的账号有哪些？
SELECT toAccount FROM Transfer EXCEPT SELECT fromAccount FROM Transfer;

-- en: Which occupations have both a client in Malmby and a client in Tranhus?
-- zh: 哪些职业在Malmby和Tranhus都有客户？
SELECT occupation FROM Client WHERE city = 'Malmby' INTERSECT SELECT occupation FROM Client WHERE city = 'Tranhus';
