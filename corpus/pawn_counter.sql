-- A chain of pawnbrokers: pledged items, loans on them, redemptions and sales of forfeited goods.
CREATE TABLE Branch (
  BranchNo INT,
  BranchName VARCHAR(50),
  City VARCHAR(40),
  OpenedYear INT,
  Manager VARCHAR(50),
  PRIMARY KEY (BranchNo)
);
CREATE TABLE Customer (
  CustNo INT,
  FullName VARCHAR(60),
  City VARCHAR(40),
  BirthDate DATE,
  Phone VARCHAR(20),
  Status VARCHAR(20),
  PRIMARY KEY (CustNo)
);
CREATE TABLE Pledge (
  PledgeNo INT,
  CustNo INT,
  BranchNo INT,
  ItemTitle VARCHAR(60),
  Category VARCHAR(30),
  PledgeDate DATE,
  Appraisal DECIMAL(10,2),
  Loan DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (PledgeNo),
  FOREIGN KEY (CustNo) REFERENCES Customer (CustNo),
  FOREIGN KEY (BranchNo) REFERENCES Branch (BranchNo)
);
CREATE TABLE Redemption (
  RedemptionNo INT,
  PledgeNo INT,
  RedeemDate DATE,
  Interest DECIMAL(10,2),
  PaidBy VARCHAR(20),
  PRIMARY KEY (RedemptionNo),
  FOREIGN KEY (PledgeNo) REFERENCES Pledge (PledgeNo)
);
CREATE TABLE ForfeitSale (
  SaleNo INT,
  PledgeNo INT,
  BuyerNo INT,
  SaleDate DATE,
  Price DECIMAL(10,2),
  PRIMARY KEY (SaleNo),
  FOREIGN KEY (PledgeNo) REFERENCES Pledge (PledgeNo),
  FOREIGN KEY (BuyerNo) REFERENCES Customer (CustNo)
);

-- en: Which item was appraised at the highest value?
-- zh: 估价最高的是哪件物品？
SELECT ItemTitle FROM Pledge ORDER BY Appraisal DESC LIMIT 1;

-- en: For which item was the biggest loan given?
-- zh: 放款金额最大的是哪件当品？
SELECT ItemTitle FROM Pledge ORDER BY Loan DESC LIMIT 1;

-- en: Phone numbers of the customers who are Blocked.
-- zh: 状态为Blocked的客户电话号码是多少？
SELECT Phone FROM Customer WHERE Status = 'Blocked';

-- en: What items are still Active pledges in the category Jewellery?
-- zh: Jewellery类别中仍为Active的当品有哪些？
SELECT ItemTitle FROM Pledge WHERE Status = 'Active' AND Category = 'Jewellery';

-- en: List branches and their managers, the oldest branch first.
-- zh: 列出各分店及其经理，开业最早的排在最前。
SELECT BranchName, Manager FROM Branch ORDER BY OpenedYear;

-- en: How much interest has been collected in total?
-- zh: 一共收了多少利息？
SELECT sum(Interest) FROM Redemption;

-- en: How much interest is collected on average at a redemption?
-- zh: 每次赎当平均收多少利息？
SELECT avg(Interest) FROM Redemption;

-- en: Count the pledges made between 2022-01-01 and 2022-06-30.
-- zh: 2022-01-01至2022-06-30之间共有多少笔典当？
SELECT count(*) FROM Pledge WHERE PledgeDate BETWEEN '2022-01-01' AND '2022-06-30';

-- en: For each category, what is the mean appraisal?
-- zh: 各类别的平均估价是多少？
SELECT Category, avg(Appraisal) FROM Pledge GROUP BY Category;

-- en: How do people usually pay when redeeming, i.e. what is the most common means of payment?
-- zh: 人们赎当时最常用哪种付款方式？
SELECT PaidBy FROM Redemption GROUP BY PaidBy ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities have at least two branches?
-- zh: 哪些城市至少有两家分店？
SELECT City FROM Branch GROUP BY City HAVING count(*) >= 2;

-- en: Who is our youngest customer?
-- zh: 我们最年轻的客户是谁？
SELECT FullName FROM Customer ORDER BY BirthDate DESC LIMIT 1;

-- en: Who pledged the Silver Trumpet?
-- zh: Silver Trumpet是谁来典当的？
SELECT Customer.FullName FROM Customer JOIN Pledge ON Customer.CustNo = Pledge.CustNo WHERE Pledge.ItemTitle = 'Silver Trumpet';

-- en: Who bought the Silver Trumpet?
-- zh: Silver Trumpet被谁买走了？
SELECT Customer.FullName FROM Customer JOIN ForfeitSale ON Customer.CustNo = ForfeitSale.BuyerNo JOIN Pledge ON ForfeitSale.PledgeNo = Pledge.PledgeNo WHERE Pledge.ItemTitle = 'Silver Trumpet';

-- en: Name every branch together with how many pledges it has taken.
-- zh: 每家分店分别收了多少笔当品？请给出分店名称和数量。
SELECT Branch.BranchName, count(*) FROM Branch JOIN Pledge ON Branch.BranchNo = Pledge.BranchNo GROUP BY Branch.BranchNo, Branch.BranchName;

-- en: Which branch has lent the most money altogether?
-- zh: 累计放款最多的是哪家分店？
SELECT Branch.BranchName FROM Branch JOIN Pledge ON Branch.BranchNo = Pledge.BranchNo GROUP BY Branch.BranchNo, Branch.BranchName ORDER BY sum(Pledge.Loan) DESC LIMIT 1;

-- en: On what dates did Hugo Marchetti redeem his things?
-- zh: Hugo Marchetti是在哪些日期赎回物品的？
SELECT Redemption.RedeemDate FROM Customer JOIN Pledge ON Customer.CustNo = Pledge.CustNo JOIN Redemption ON Pledge.PledgeNo = Redemption.PledgeNo WHERE Customer.FullName = 'Hugo Marchetti';

-- en: Customers with three pledges or more: their names and number of pledges.
-- zh: 典当过三次及以上的客户姓名及典当次数是？
SELECT Customer.FullName, count(*) FROM Customer JOIN Pledge ON Customer.CustNo = Pledge.CustNo GROUP BY Customer.CustNo, Customer.FullName HAVING count(*) >= 3;

-- en: Which customers have never pledged anything?
-- zh: 哪些客户从未典当过任何东西？
SELECT FullName FROM Customer WHERE CustNo NOT IN (SELECT CustNo FROM Pledge);

-- en: List the items whose loan was below the average loan.
-- zh: 列出放款低于平均放款额的当品。
SELECT ItemTitle FROM Pledge WHERE Loan < (SELECT avg(Loan) FROM Pledge);

-- en: What items were forfeited and then sold for over 800?
-- zh: 哪些绝当物品以超过800的价格售出？
SELECT ItemTitle FROM Pledge WHERE PledgeNo IN (SELECT PledgeNo FROM ForfeitSale WHERE Price > 800);

-- en: Cities where customers live but we have no branch.
-- zh: 有客户居住但我们没有分店的城市有哪些？
SELECT City FROM Customer EXCEPT SELECT City FROM Branch;
