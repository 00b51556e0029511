-- A toy lending library: families subscribe, borrow toys, toys come from makers and have missing pieces.
CREATE TABLE Maker (
  MakerId INT,
  MakerName VARCHAR(50),
  Country VARCHAR(40),
  FoundedYear INT,
  PRIMARY KEY (MakerId)
);
CREATE TABLE Toy (
  ToyId INT,
  ToyName VARCHAR(60),
  MakerId INT,
  Category VARCHAR(30),
  MinAge INT,
  MaxAge INT,
  Pieces INT,
  PurchasePrice DECIMAL(10,2),
  Condition_Grade VARCHAR(10),
  PRIMARY KEY (ToyId),
  FOREIGN KEY (MakerId) REFERENCES Maker (MakerId)
);
CREATE TABLE Plan (
  PlanCode VARCHAR(10),
  PlanTitle VARCHAR(30),
  MonthlyFee DECIMAL(10,2),
  ToysAtOnce INT,
  PRIMARY KEY (PlanCode)
);
CREATE TABLE Household (
  HouseholdId INT,
  Surname VARCHAR(40),
  Town VARCHAR(40),
  PlanCode VARCHAR(10),
  ChildrenCount INT,
  SignupDate DATE,
  PRIMARY KEY (HouseholdId),
  FOREIGN KEY (PlanCode) REFERENCES Plan (PlanCode)
);
CREATE TABLE Loan (
  LoanId INT,
  ToyId INT,
  HouseholdId INT,
  OutDate DATE,
  BackDate DATE,
  MissingPieces INT,
  FineAmount DECIMAL(10,2),
  PRIMARY KEY (LoanId),
  FOREIGN KEY (ToyId) REFERENCES Toy (ToyId),
  FOREIGN KEY (HouseholdId) REFERENCES Household (HouseholdId)
);

-- en: Which toys has the Winterbourne family borrowed?
-- zh: Winterbourne一家借过哪些玩具？
SELECT Toy.ToyName FROM Toy JOIN Loan ON Toy.ToyId = Loan.ToyId JOIN Household ON Loan.HouseholdId = Household.HouseholdId WHERE Household.Surname = 'Winterbourne';

-- en: Toys suitable from age 3 or younger that belong to Puzzles
-- zh: 3岁及以下即可玩的Puzzles类玩具
SELECT ToyName FROM Toy WHERE Category = 'Puzzles' AND MinAge <= 3;

-- en: How many toys come from each maker's country?
-- zh: 来自各制造商国家的玩具各有多少件？
SELECT Maker.Country, count(*) FROM Maker JOIN Toy ON Maker.MakerId = Toy.MakerId GROUP BY Maker.Country;

-- en: What is the average monthly fee over all plans?
-- zh: 所有套餐的平均月费是多少？
SELECT avg(MonthlyFee) FROM Plan;

-- en: Which toy has the most pieces?
-- zh: 零件最多的玩具是哪个？
SELECT ToyName FROM Toy ORDER BY Pieces DESC LIMIT 1;

-- en: What monthly fee does the Okonjo household pay?
-- zh: Okonjo家每月交多少费用？
SELECT Plan.MonthlyFee FROM Plan JOIN Household ON Plan.PlanCode = Household.PlanCode WHERE Household.Surname = 'Okonjo';

-- en: Toys that have never gone out on loan
-- zh: 从未借出过的玩具
SELECT ToyName FROM Toy WHERE ToyId NOT IN (SELECT ToyId FROM Loan);

-- en: Surnames of households that have borrowed something made by Brikko, no repeats
-- zh: 借过Brikko生产的玩具的家庭姓氏，不要重复
SELECT DISTINCT Household.Surname FROM Household JOIN Loan ON Household.HouseholdId = Loan.HouseholdId JOIN Toy ON Loan.ToyId = Toy.ToyId JOIN Maker ON Toy.MakerId = Maker.MakerId WHERE Maker.MakerName = 'Brikko';

-- en: In each town, how many children do the member households have altogether?
-- zh: 每个城镇的会员家庭总共有多少个孩子？
SELECT Town, sum(ChildrenCount) FROM Household GROUP BY Town;

-- en: What are the titles of the plans with more than 5 subscribed households?
-- zh: 订购家庭超过5户的套餐名称是什么？
SELECT Plan.PlanTitle FROM Plan JOIN Household ON Plan.PlanCode = Household.PlanCode GROUP BY Plan.PlanCode, Plan.PlanTitle HAVING count(*) > 5;

-- en: How many loans are still out (not brought back)?
-- zh: 还没归还的借出记录有多少条？
SELECT count(*) FROM Loan WHERE BackDate IS NULL;

-- en: Which maker's toys have lost the most pieces?
-- zh: 哪家制造商的玩具丢失的零件最多？
SELECT Maker.MakerName FROM Maker JOIN Toy ON Maker.MakerId = Toy.MakerId JOIN Loan ON Toy.ToyId = Loan.ToyId GROUP BY Maker.MakerId, Maker.MakerName ORDER BY sum(Loan.MissingPieces) DESC LIMIT 1;

-- en: Show name and purchase price of the toys that cost more than the average for Dolls.
-- zh: 列出购入价高于Dolls类平均价的玩具名称和价格。
SELECT ToyName, PurchasePrice FROM Toy WHERE PurchasePrice > (SELECT avg(PurchasePrice) FROM Toy WHERE Category = 'Dolls');

-- en: Who borrowed the Marble Run on 2023-06-17? Give surname and town.
-- zh: 2023-06-17借走Marble Run的是哪家？给出姓氏和城镇。
SELECT Household.Surname, Household.Town FROM Household JOIN Loan ON Household.HouseholdId = Loan.HouseholdId JOIN Toy ON Loan.ToyId = Toy.ToyId WHERE Toy.ToyName = 'Marble Run' AND Loan.OutDate = '2023-06-17';

-- en: Which category has the largest number of toys?
-- zh: 哪个类别的玩具最多？
SELECT Category FROM Toy GROUP BY Category ORDER BY count(*) DESC LIMIT 1;

-- en: Towns with households on the Basic plan but none on the Deluxe plan (by plan title)
-- zh: 有Basic套餐家庭但没有Deluxe套餐家庭的城镇（按套餐名称）
SELECT Household.Town FROM Household JOIN Plan ON Household.PlanCode = Plan.PlanCode WHERE Plan.PlanTitle = 'Basic' EXCEPT SELECT Household.Town FROM Household JOIN Plan ON Household.PlanCode = Plan.PlanCode WHERE Plan.PlanTitle = 'Deluxe';

-- en: Total fines paid by each household: surname and amount, highest first
-- zh: 每户家庭的罚款总额：姓氏和金额，从高到低
SELECT Household.Surname, sum(Loan.FineAmount) FROM Household JOIN Loan ON Household.HouseholdId = Loan.HouseholdId GROUP BY Household.HouseholdId, Household.Surname ORDER BY sum(Loan.FineAmount) DESC;

-- en: The three oldest makers and when they were founded
-- zh: 创立最早的三家制造商及创立年份
SELECT MakerName, FoundedYear FROM Maker ORDER BY FoundedYear ASC LIMIT 3;

-- en: Which categories do families in Ashdale borrow? Different values only.
-- zh: Ashdale的家庭借过哪些类别的玩具？只列不同的值。
SELECT DISTINCT Toy.Category FROM Toy JOIN Loan ON Toy.ToyId = Loan.ToyId JOIN Household ON Loan.HouseholdId = Household.HouseholdId WHERE Household.Town = 'Ashdale';

-- en: Makers with toys in condition Worn
-- zh: 有玩具状况为Worn的制造商
SELECT MakerName FROM Maker WHERE MakerId IN (SELECT MakerId FROM Toy WHERE Condition_Grade = 'Worn');

-- en: What toys do both the Petrakis and the Lindqvist households know from borrowing?
-- zh: Petrakis家和Lindqvist家都借过哪些玩具？
SELECT Toy.ToyName FROM Toy JOIN Loan ON Toy.ToyId = Loan.ToyId JOIN Household ON Loan.HouseholdId = Household.HouseholdId WHERE Household.Surname = 'Petrakis' INTERSECT SELECT Toy.ToyName FROM Toy JOIN Loan ON Toy.ToyId = Loan.ToyId JOIN Household ON Loan.HouseholdId = Household.HouseholdId WHERE Household.Surname = 'Lindqvist';

-- en: Surname and signup date of two-child households in Millbrook
-- zh: Millbrook有两个孩子的家庭姓氏和注册日期
SELECT Surname, SignupDate FROM Household WHERE ChildrenCount = 2 AND Town = 'Millbrook';
