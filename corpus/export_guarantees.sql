-- A state agency that guarantees export loans for machinery and ships.
CREATE TABLE Exporter (
  Exporter_Id INT,
  Company VARCHAR(60),
  Sector VARCHAR(30),
  City VARCHAR(40),
  Employees INT,
  Turnover DECIMAL(10,2),
  PRIMARY KEY (Exporter_Id)
);
CREATE TABLE Lending_Bank (
  Bank_Id INT,
  Company VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  Rating VARCHAR(5),
  PRIMARY KEY (Bank_Id)
);
CREATE TABLE Analyst (
  Analyst_Id INT,
  Full_Name VARCHAR(50),
  Team VARCHAR(30),
  Birth_Year INT,
  Joined_Year INT,
  PRIMARY KEY (Analyst_Id)
);
CREATE TABLE Guarantee (
  Guarantee_No INT,
  Exporter_Id INT,
  Bank_Id INT,
  Analyst_Id INT,
  Buyer_Country VARCHAR(40),
  Product VARCHAR(50),
  Signed_Date DATE,
  Maturity_Date DATE,
  Loan_Amount DECIMAL(10,2),
  Premium DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Guarantee_No),
  FOREIGN KEY (Exporter_Id) REFERENCES Exporter (Exporter_Id),
  FOREIGN KEY (Bank_Id) REFERENCES Lending_Bank (Bank_Id),
  FOREIGN KEY (Analyst_Id) REFERENCES Analyst (Analyst_Id)
);
CREATE TABLE Default_Notice (
  Notice_Id INT,
  Guarantee_No INT,
  Notice_Date DATE,
  Amount DECIMAL(10,2),
  Cause VARCHAR(30),
  PRIMARY KEY (Notice_Id),
  FOREIGN KEY (Guarantee_No) REFERENCES Guarantee (Guarantee_No)
);

-- en: Exporters of the Shipbuilding sector with over 500 employees.
-- zh: Shipbuilding行业中员工超过500人的出口商。
SELECT Company FROM Exporter WHERE Sector = 'Shipbuilding' AND Employees > 500;

-- en: Banks from Norway and their ratings.
-- zh: Norway的银行及其评级。
SELECT Company, Rating FROM Lending_Bank WHERE Country = 'Norway';

-- en: What products have been exported to Peru under a guarantee?
-- zh: 有担保支持出口到Peru的产品有哪些？
SELECT Product FROM Guarantee WHERE Buyer_Country = 'Peru';

-- en: How many guarantees were signed before 2015-01-01?
-- zh: 2015-01-01之前签署的担保有多少份？
SELECT count(*) FROM Guarantee WHERE Signed_Date < '2015-01-01';

-- en: How many guarantees mature before 2015-01-01?
-- zh: 2015-01-01之前到期的担保有多少份？
SELECT count(*) FROM Guarantee WHERE Maturity_Date < '2015-01-01';

-- en: What is the total loan amount of the guarantees that are Live?
-- zh: 状态为Live的担保贷款总额是多少？
SELECT sum(Loan_Amount) FROM Guarantee WHERE Status = 'Live';

-- en: What is the average loan amount of the guarantees that are Live?
-- zh: 状态为Live的担保平均贷款额是多少？
SELECT avg(Loan_Amount) FROM Guarantee WHERE Status = 'Live';

-- en: Number of analysts in each team.
-- zh: 每个团队的分析员人数。
SELECT Team, count(*) FROM Analyst GROUP BY Team;

-- en: Which sector has the greatest turnover in total?
-- zh: 总营业额最高的行业是哪个？
SELECT Sector FROM Exporter GROUP BY Sector ORDER BY sum(Turnover) DESC LIMIT 1;

-- en: Causes of default reported twice or more.
-- zh: 报告过两次及以上的违约原因。
SELECT Cause FROM Default_Notice GROUP BY Cause HAVING count(*) >= 2;

-- en: Which exporter has the most employees?
-- zh: 员工最多的出口商是哪家？
SELECT Company FROM Exporter ORDER BY Employees DESC LIMIT 1;

-- en: Which exporter has the most guarantees?
-- zh: 获得担保最多的出口商是哪家？
SELECT Exporter.Company FROM Exporter JOIN Guarantee ON Exporter.Exporter_Id = Guarantee.Exporter_Id GROUP BY Exporter.Exporter_Id, Exporter.Company ORDER BY count(*) DESC LIMIT 1;

-- en: Name the oldest analyst.
-- zh: 年龄最大的分析员是谁？
SELECT Full_Name FROM Analyst ORDER BY Birth_Year LIMIT 1;

-- en: Who is the analyst on guarantee 1187?
-- zh: 1187号担保由哪位分析员负责？
SELECT Analyst.Full_Name FROM Analyst JOIN Guarantee ON Analyst.Analyst_Id = Guarantee.Analyst_Id WHERE Guarantee.Guarantee_No = 1187;

-- en: To which different countries does Vestfold Turbines sell under guarantees?
-- zh: Vestfold Turbines在担保下向哪些不同的国家销售？
SELECT DISTINCT Guarantee.Buyer_Country FROM Exporter JOIN Guarantee ON Exporter.Exporter_Id = Guarantee.Exporter_Id WHERE Exporter.Company = 'Vestfold Turbines';

-- en: With which banks has Vestfold Turbines worked? Distinct banks.
-- zh: Vestfold Turbines与哪些不同的银行合作过？
SELECT DISTINCT Lending_Bank.Company FROM Exporter JOIN Guarantee ON Exporter.Exporter_Id = Guarantee.Exporter_Id JOIN Lending_Bank ON Guarantee.Bank_Id = Lending_Bank.Bank_Id WHERE Exporter.Company = 'Vestfold Turbines';

-- en: Bank by bank: the name and the number of guarantees.
-- zh: 逐家银行列出名称和担保份数。
SELECT Lending_Bank.Company, count(*) FROM Lending_Bank JOIN Guarantee ON Lending_Bank.Bank_Id = Guarantee.Bank_Id GROUP BY Lending_Bank.Bank_Id, Lending_Bank.Company;

-- en: Which product is behind the default notice with the largest amount?
-- zh: 金额最大的违约通知涉及什么产品？
SELECT Guarantee.Product FROM Guarantee JOIN Default_Notice ON Guarantee.Guarantee_No = Default_Notice.Guarantee_No ORDER BY Default_Notice.Amount DESC LIMIT 1;

-- en: Which exporters suffered a default because of Insolvency? Show company and notice date.
-- zh: 哪些出口商因Insolvency遭遇违约？显示公司和通知日期。
SELECT Exporter.Company, Default_Notice.Notice_Date FROM Exporter JOIN Guarantee ON Exporter.Exporter_Id = Guarantee.Exporter_Id JOIN Default_Notice ON Guarantee.Guarantee_No = Default_Notice.Guarantee_No WHERE Default_Notice.Cause = 'Insolvency';

-- en: Analysts who have not handled any guarantee.
-- zh: 没有处理过任何担保的分析员。
SELECT Full_Name FROM Analyst WHERE Analyst_Id NOT IN (SELECT Analyst_Id FROM Guarantee);

-- en: Numbers of guarantees with a premium higher than average.
-- zh: 保费高于平均的担保编号。
SELECT Guarantee_No FROM Guarantee WHERE Premium > (SELECT avg(Premium) FROM Guarantee);

-- en: Buyer countries with both Live and Expired guarantees.
-- zh: 既有Live担保又有Expired担保的买方国家。
SELECT Buyer_Country FROM Guarantee WHERE Status = 'Live' INTERSECT SELECT Buyer_Country FROM Guarantee WHERE Status = 'Expired';
