-- An electricity retailer: tariffs, households, supply contracts, meter bills and payments.
CREATE TABLE Tariffs (
  TariffId INT,
  Title VARCHAR(50),
  Category VARCHAR(20),
  UnitPrice DOUBLE,
  MonthlyFee DECIMAL(10,2),
  LaunchDate DATE,
  PRIMARY KEY (TariffId)
);
CREATE TABLE Households (
  HouseholdId INT,
  Surname VARCHAR(40),
  Street VARCHAR(60),
  Town VARCHAR(40),
  Email VARCHAR(60),
  Persons INT,
  PRIMARY KEY (HouseholdId)
);
CREATE TABLE Contracts (
  ContractId INT,
  HouseholdId INT,
  TariffId INT,
  SignedDate DATE,
  EndDate DATE,
  Status VARCHAR(20),
  SalesAgent VARCHAR(40),
  PRIMARY KEY (ContractId),
  FOREIGN KEY (HouseholdId) REFERENCES Households (HouseholdId),
  FOREIGN KEY (TariffId) REFERENCES Tariffs (TariffId)
);
CREATE TABLE Bills (
  BillId INT,
  ContractId INT,
  BillDate DATE,
  DueDate DATE,
  Kwh DOUBLE,
  Amount DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (BillId),
  FOREIGN KEY (ContractId) REFERENCES Contracts (ContractId)
);
CREATE TABLE Payments (
  PaymentId INT,
  BillId INT,
  PaidDate DATE,
  Amount DECIMAL(10,2),
  Method VARCHAR(20),
  PRIMARY KEY (PaymentId),
  FOREIGN KEY (BillId) REFERENCES Bills (BillId)
);

-- en: What is the total amount billed?
-- zh: 账单总金额是多少？
SELECT sum(Amount) FROM Bills;

-- en: What is the total amount paid?
-- zh: 已付款总金额是多少？
SELECT sum(Amount) FROM Payments;

-- en: Ids of bills dated 2024-04-01?
-- zh: 开票日期为2024-04-01的账单编号有哪些？
SELECT BillId FROM Bills WHERE BillDate = '2024-04-01';

-- en: Ids of bills due on 2024-04-01?
-- zh: 2024-04-01到期应付的账单编号有哪些？
SELECT BillId FROM Bills WHERE DueDate = '2024-04-01';

-- en: Which tariff has the lowest monthly fee?
-- zh: 月费最低的套餐是哪个？
SELECT Title FROM Tariffs ORDER BY MonthlyFee LIMIT 1;

-- en: Which tariff has the fewest contracts, among those that have any?
-- zh: 在有合同的套餐中，合同最少的是哪个？
SELECT Tariffs.Title FROM Tariffs JOIN Contracts ON Tariffs.TariffId = Contracts.TariffId GROUP BY Tariffs.TariffId, Tariffs.Title ORDER BY count(*) LIMIT 1;

-- en: I need the email addresses of households in Birkfeld with more than 4 persons.
-- zh: 我需要Birkfeld人口超过4人的住户邮箱。
SELECT Email FROM Households WHERE Town = 'Birkfeld' AND Persons > 4;

-- en: Show tariffs whose title begins with Eco.
-- zh: 列出名称以Eco开头的套餐。
SELECT Title FROM Tariffs WHERE Title LIKE 'Eco%';

-- en: How many contracts did the agent Milo Krenn sell?
-- zh: 销售员Milo Krenn签了多少份合同？
SELECT count(*) FROM Contracts WHERE SalesAgent = 'Milo Krenn';

-- en: Average unit price of Green tariffs?
-- zh: Green类套餐的平均单价是多少？
SELECT avg(UnitPrice) FROM Tariffs WHERE Category = 'Green';

-- en: In how many different towns do our households live?
-- zh: 我们的住户分布在多少个不同的城镇？
SELECT count(DISTINCT Town) FROM Households;

-- en: Split payments by method: how many of each?
-- zh: 按付款方式统计付款笔数。
SELECT Method, count(*) FROM Payments GROUP BY Method;

-- en: Which sales agent has signed the most contracts?
-- zh: 哪位销售员签下的合同最多？
SELECT SalesAgent FROM Contracts GROUP BY SalesAgent ORDER BY count(*) DESC LIMIT 1;

-- en: Towns with an average of over 3 persons in a household?
-- zh: 户均人口超过3人的城镇有哪些？
SELECT Town FROM Households GROUP BY Town HAVING avg(Persons) > 3;

-- en: What was the date of the biggest bill?
-- zh: 金额最大的账单是哪天开的？
SELECT BillDate FROM Bills ORDER BY Amount DESC LIMIT 1;

-- en: What tariffs do households in Birkfeld use? Distinct titles.
-- zh: Birkfeld的住户用的是哪些套餐？名称去重。
SELECT DISTINCT Tariffs.Title FROM Tariffs JOIN Contracts ON Tariffs.TariffId = Contracts.TariffId JOIN Households ON Contracts.HouseholdId = Households.HouseholdId WHERE Households.Town = 'Birkfeld';

-- en: Surnames and emails of those with an Overdue bill, each once (distinct).
-- zh: 有Overdue账单的住户姓氏和邮箱，去重列出。
SELECT DISTINCT Households.Surname, Households.Email FROM Households JOIN Contracts ON Households.HouseholdId = Contracts.HouseholdId JOIN Bills ON Contracts.ContractId = Bills.ContractId WHERE Bills.Status = 'Overdue';

-- en: How many kilowatt-hours were used under each tariff?
-- zh: 每个套餐下的用电量是多少千瓦时？
SELECT Tariffs.Title, sum(Bills.Kwh) FROM Tariffs JOIN Contracts ON Tariffs.TariffId = Contracts.TariffId JOIN Bills ON Contracts.ContractId = Bills.ContractId GROUP BY Tariffs.TariffId, Tariffs.Title;

-- en: Which bills have not been paid at all? Give id and amount.
-- zh: 哪些账单完全没有付款？给出编号和金额。
SELECT BillId, Amount FROM Bills WHERE BillId NOT IN (SELECT BillId FROM Payments);

-- en: Titles of tariffs with an above-average unit price.
-- zh: 单价高于平均的套餐有哪些？
SELECT Title FROM Tariffs WHERE UnitPrice > (SELECT avg(UnitPrice) FROM Tariffs);

-- en: Which households have had a contract that was Cancelled? Surnames.
-- zh: 哪些住户有过Cancelled的合同？给出姓氏。
SELECT Surname FROM Households WHERE HouseholdId IN (SELECT HouseholdId FROM Contracts WHERE Status = 'Cancelled');

-- en: Which agents have sold contracts both under tariff 1 and under tariff 2?
-- zh: 哪些销售员既卖过1号套餐又卖过2号套餐？
SELECT SalesAgent FROM Contracts WHERE TariffId = 1 INTERSECT SELECT SalesAgent FROM Contracts WHERE TariffId = 2;
