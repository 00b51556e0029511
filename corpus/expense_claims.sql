-- Business trips and expense claims of employees.
CREATE TABLE CostCentre (
  CentreCode VARCHAR(10),
  Title VARCHAR(40),
  AnnualBudget DECIMAL(10,2),
  City VARCHAR(40),
  PRIMARY KEY (CentreCode)
);
CREATE TABLE StaffMember (
  StaffID INT,
  CentreCode VARCHAR(10),
  ManagerID INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  Grade VARCHAR(10),
  City VARCHAR(40),
  PRIMARY KEY (StaffID),
  FOREIGN KEY (CentreCode) REFERENCES CostCentre (CentreCode),
  FOREIGN KEY (ManagerID) REFERENCES StaffMember (StaffID)
);
CREATE TABLE Trip (
  TripID INT,
  StaffID INT,
  Destination VARCHAR(40),
  Purpose VARCHAR(60),
  DepartDate DATE,
  ReturnDate DATE,
  PRIMARY KEY (TripID),
  FOREIGN KEY (StaffID) REFERENCES StaffMember (StaffID)
);
CREATE TABLE Claim (
  ClaimID INT,
  TripID INT,
  SubmitDate DATE,
  PaidDate DATE,
  Status VARCHAR(20),
  ApproverID INT,
  PRIMARY KEY (ClaimID),
  FOREIGN KEY (TripID) REFERENCES Trip (TripID),
  FOREIGN KEY (ApproverID) REFERENCES StaffMember (StaffID)
);
CREATE TABLE ClaimItem (
  ItemID INT,
  ClaimID INT,
  Category VARCHAR(30),
  Merchant VARCHAR(50),
  Amount DECIMAL(10,2),
  SpentDate DATE,
  PRIMARY KEY (ItemID),
  FOREIGN KEY (ClaimID) REFERENCES Claim (ClaimID)
);

-- en: First and last names of everybody in grade G7.
-- zh: 职级为G7的所有员工的名和姓。
SELECT FirstName, LastName FROM StaffMember WHERE Grade = 'G7';

-- en: Ids of the claims submitted on 2024-03-15.
-- zh: 2024-03-15提交的报销单编号。
SELECT ClaimID FROM Claim WHERE SubmitDate = '2024-03-15';

-- en: Ids of the claims paid on 2024-03-15.
-- zh: 2024-03-15付款的报销单编号。
SELECT ClaimID FROM Claim WHERE PaidDate = '2024-03-15';

-- en: Where did the trips for a Trade Mission go?
-- zh: 目的为Trade Mission的出差去了哪里？
SELECT Destination FROM Trip WHERE Purpose = 'Trade Mission';

-- en: Merchants whose name contains 'Taxi'.
-- zh: 名称中含有'Taxi'的商家。
SELECT Merchant FROM ClaimItem WHERE Merchant LIKE '%Taxi%';

-- en: How many items fall under Meals?
-- zh: Meals类的费用项有多少条？
SELECT count(*) FROM ClaimItem WHERE Category = 'Meals';

-- en: How much was spent on Meals?
-- zh: Meals一共花了多少钱？
SELECT sum(Amount) FROM ClaimItem WHERE Category = 'Meals';

-- en: Give the average amount per category of item, the highest first.
-- zh: 按类别给出费用项的平均金额，从高到低排列。
SELECT Category, avg(Amount) FROM ClaimItem GROUP BY Category ORDER BY avg(Amount) DESC;

-- en: Which destination is the most visited?
-- zh: 去得最多的目的地是哪里？
SELECT Destination FROM Trip GROUP BY Destination ORDER BY count(*) DESC LIMIT 1;

-- en: How many claims are in each status?
-- zh: 各状态的报销单有多少份？
SELECT Status, count(*) FROM Claim GROUP BY Status;

-- en: At which merchant was the single largest amount spent?
-- zh: 单笔金额最大的消费发生在哪个商家？
SELECT Merchant FROM ClaimItem ORDER BY Amount DESC LIMIT 1;

-- en: At which merchant was the largest amount spent in total?
-- zh: 消费总额最大的是哪个商家？
SELECT Merchant FROM ClaimItem GROUP BY Merchant ORDER BY sum(Amount) DESC LIMIT 1;

-- en: Title of the cost centre with the biggest annual budget?
-- zh: 年度预算最高的成本中心叫什么？
SELECT Title FROM CostCentre ORDER BY AnnualBudget DESC LIMIT 1;

-- en: Where has Vreni Ammann travelled?
-- zh: Vreni Ammann出差去过哪些地方？
SELECT Trip.Destination FROM Trip JOIN StaffMember ON Trip.StaffID = StaffMember.StaffID WHERE StaffMember.FirstName = 'Vreni' AND StaffMember.LastName = 'Ammann';

-- en: Last names of the people who belong to the cost centre Field Sales.
-- zh: 属于Field Sales成本中心的员工姓氏。
SELECT StaffMember.LastName FROM StaffMember JOIN CostCentre ON StaffMember.CentreCode = CostCentre.CentreCode WHERE CostCentre.Title = 'Field Sales';

-- en: What was the total claimed for trips to Osaka?
-- zh: 去Osaka的出差总共报销了多少？
SELECT sum(ClaimItem.Amount) FROM ClaimItem JOIN Claim ON ClaimItem.ClaimID = Claim.ClaimID JOIN Trip ON Claim.TripID = Trip.TripID WHERE Trip.Destination = 'Osaka';

-- en: For each cost centre show the title and the number of trips its people made.
-- zh: 列出每个成本中心的名称及其员工的出差次数。
SELECT CostCentre.Title, count(*) FROM CostCentre JOIN StaffMember ON CostCentre.CentreCode = StaffMember.CentreCode JOIN Trip ON StaffMember.StaffID = Trip.StaffID GROUP BY CostCentre.CentreCode, CostCentre.Title;

-- en: Who approved claim 5520? Give the last name.
-- zh: 5520号报销单是谁审批的？给出姓氏。
SELECT StaffMember.LastName FROM StaffMember JOIN Claim ON StaffMember.StaffID = Claim.ApproverID WHERE Claim.ClaimID = 5520;

-- en: Show the last name of every employee next to that of the manager.
-- zh: 列出每名员工的姓氏及其经理的姓氏。
SELECT T1.LastName, T2.LastName FROM StaffMember AS T1 JOIN StaffMember AS T2 ON T1.ManagerID = T2.StaffID;

-- en: Last names of staff who never went on a trip.
-- zh: 从未出过差的员工姓氏。
SELECT LastName FROM StaffMember WHERE StaffID NOT IN (SELECT StaffID FROM Trip);

-- en: Ids of items above the average amount.
-- zh: 金额高于平均值的费用项编号。
SELECT ItemID FROM ClaimItem WHERE Amount > (SELECT avg(Amount) FROM ClaimItem);

-- en: Cities that are home to staff but have no cost centre.
-- zh: 有员工居住但没有成本中心的城市。
SELECT City FROM StaffMember EXCEPT SELECT City FROM CostCentre;
