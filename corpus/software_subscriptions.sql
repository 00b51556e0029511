-- A software company selling subscriptions: plans, features, customer accounts, subscriptions, invoices and support cases.
CREATE TABLE Plan_Catalogue (
  Plan_Code VARCHAR(8),
  Plan_Name VARCHAR(40),
  Monthly_Fee DECIMAL(10,2),
  Max_Users INT,
  Launched DATE,
  PRIMARY KEY (Plan_Code)
);
CREATE TABLE Feature (
  Feature_ID INT,
  Feature_Name VARCHAR(50),
  Area VARCHAR(30),
  Beta VARCHAR(3),
  PRIMARY KEY (Feature_ID)
);
CREATE TABLE Plan_Feature (
  Plan_Code VARCHAR(8),
  Feature_ID INT,
  Usage_Cap INT,
  PRIMARY KEY (Plan_Code, Feature_ID),
  FOREIGN KEY (Plan_Code) REFERENCES Plan_Catalogue (Plan_Code),
  FOREIGN KEY (Feature_ID) REFERENCES Feature (Feature_ID)
);
CREATE TABLE Customer_Account (
  Account_ID INT,
  Company_Name VARCHAR(80),
  Industry VARCHAR(40),
  Country VARCHAR(40),
  Employees INT,
  Signup_Date DATE,
  PRIMARY KEY (Account_ID)
);
CREATE TABLE Plan_Subscription (
  Subscription_ID INT,
  Account_ID INT,
  Plan_Code VARCHAR(8),
  Seats INT,
  Start_Date DATE,
  End_Date DATE,
  Status VARCHAR(15),
  PRIMARY KEY (Subscription_ID),
  FOREIGN KEY (Account_ID) REFERENCES Customer_Account (Account_ID),
  FOREIGN KEY (Plan_Code) REFERENCES Plan_Catalogue (Plan_Code)
);
CREATE TABLE Invoice (
  Invoice_ID INT,
  Subscription_ID INT,
  Issue_Date DATE,
  Amount DECIMAL(10,2),
  Paid VARCHAR(3),
  PRIMARY KEY (Invoice_ID),
  FOREIGN KEY (Subscription_ID) REFERENCES Plan_Subscription (Subscription_ID)
);
CREATE TABLE Support_Case (
  Case_ID INT,
  Account_ID INT,
  Feature_ID INT,
  Priority VARCHAR(10),
  Opened_At DATETIME,
  Hours_To_Solve DOUBLE,
  Satisfaction INT,
  PRIMARY KEY (Case_ID),
  FOREIGN KEY (Account_ID) REFERENCES Customer_Account (Account_ID),
  FOREIGN KEY (Feature_ID) REFERENCES Feature (Feature_ID)
);

-- en: Which plans allow more than 50 users and were launched before 2022-01-01?
-- zh: 2022-01-01之前推出且允许50名以上用户的套餐有哪些？
SELECT Plan_Name FROM Plan_Catalogue WHERE Max_Users > 50 AND Launched < '2022-01-01';

-- en: List companies in Biotech or in Logistics with their country.
-- zh: 列出Biotech或Logistics行业的公司及其所在国家。
SELECT Company_Name, Country FROM Customer_Account WHERE Industry = 'Biotech' OR Industry = 'Logistics';

-- en: What is the monthly fee of the Studio plan?
-- zh: Studio套餐的月费是多少？
SELECT Monthly_Fee FROM Plan_Catalogue WHERE Plan_Name = 'Studio';

-- en: How many subscriptions are in Trial?
-- zh: 处于Trial状态的订阅有多少个？
SELECT count(*) FROM Plan_Subscription WHERE Status = 'Trial';

-- en: What's the total of unpaid invoices ('No')?
-- zh: 未付款（Paid为No）发票的总金额是多少？
SELECT sum(Amount) FROM Invoice WHERE Paid = 'No';

-- en: How long in hours does it take on average to solve an Urgent case?
-- zh: 解决一个Urgent工单平均需要多少小时？
SELECT avg(Hours_To_Solve) FROM Support_Case WHERE Priority = 'Urgent';

-- en: Show the number of features by area, starting with the area that has most.
-- zh: 按领域统计功能数量，数量最多的领域排在前面。
SELECT Area, count(*) FROM Feature GROUP BY Area ORDER BY count(*) DESC;

-- en: Which industry has the most customer accounts?
-- zh: 客户数量最多的行业是哪个？
SELECT Industry FROM Customer_Account GROUP BY Industry ORDER BY count(*) DESC LIMIT 1;

-- en: For which priorities is the average satisfaction below 3?
-- zh: 哪些优先级的工单平均满意度低于3？
SELECT Priority FROM Support_Case GROUP BY Priority HAVING avg(Satisfaction) < 3;

-- en: Who signed up first? Company name.
-- zh: 最早注册的公司是哪家？
SELECT Company_Name FROM Customer_Account ORDER BY Signup_Date LIMIT 1;

-- en: The largest customer by employees: which country is it in?
-- zh: 员工人数最多的客户在哪个国家？
SELECT Country FROM Customer_Account ORDER BY Employees DESC LIMIT 1;

-- en: What features come with the Studio plan?
-- zh: Studio套餐包含哪些功能？
SELECT Feature.Feature_Name FROM Feature JOIN Plan_Feature ON Feature.Feature_ID = Plan_Feature.Feature_ID JOIN Plan_Catalogue ON Plan_Feature.Plan_Code = Plan_Catalogue.Plan_Code WHERE Plan_Catalogue.Plan_Name = 'Studio';

-- en: How many seats have been sold for each plan? Plan names, please.
-- zh: 每种套餐共卖出多少个席位？请给出套餐名称。
SELECT Plan_Catalogue.Plan_Name, sum(Plan_Subscription.Seats) FROM Plan_Catalogue JOIN Plan_Subscription ON Plan_Catalogue.Plan_Code = Plan_Subscription.Plan_Code GROUP BY Plan_Catalogue.Plan_Code, Plan_Catalogue.Plan_Name;

-- en: Which feature causes the most support cases?
-- zh: 引发工单最多的功能是哪个？
SELECT Feature.Feature_Name FROM Feature JOIN Support_Case ON Feature.Feature_ID = Support_Case.Feature_ID GROUP BY Feature.Feature_ID, Feature.Feature_Name ORDER BY count(*) DESC LIMIT 1;

-- en: When were invoices issued to Quillfish Games?
-- zh: 给Quillfish Games开具发票的日期有哪些？
SELECT Invoice.Issue_Date FROM Invoice JOIN Plan_Subscription ON Invoice.Subscription_ID = Plan_Subscription.Subscription_ID JOIN Customer_Account ON Plan_Subscription.Account_ID = Customer_Account.Account_ID WHERE Customer_Account.Company_Name = 'Quillfish Games';

-- en: Which companies from Estonia have a Cancelled subscription?
-- zh: Estonia的哪些公司有Cancelled的订阅？
SELECT Customer_Account.Company_Name FROM Customer_Account JOIN Plan_Subscription ON Customer_Account.Account_ID = Plan_Subscription.Account_ID WHERE Customer_Account.Country = 'Estonia' AND Plan_Subscription.Status = 'Cancelled';

-- en: Companies that opened at least 10 cases, with the average satisfaction they gave.
-- zh: 提交过至少10个工单的公司及其给出的平均满意度。
SELECT Customer_Account.Company_Name, avg(Support_Case.Satisfaction) FROM Customer_Account JOIN Support_Case ON Customer_Account.Account_ID = Support_Case.Account_ID GROUP BY Customer_Account.Account_ID, Customer_Account.Company_Name HAVING count(*) >= 10;

-- en: Which features belong to no plan?
-- zh: 哪些功能不属于任何套餐？
SELECT Feature_Name FROM Feature WHERE Feature_ID NOT IN (SELECT Feature_ID FROM Plan_Feature);

-- en: Show the plans whose monthly fee is under the average fee.
-- zh: 列出月费低于平均值的套餐。
SELECT Plan_Name FROM Plan_Catalogue WHERE Monthly_Fee < (SELECT avg(Monthly_Fee) FROM Plan_Catalogue);

-- en: How many customers have never opened a support case?
-- zh: 有多少客户从未提交过工单？
SELECT count(*) FROM Customer_Account WHERE Account_ID NOT IN (SELECT Account_ID FROM Support_Case);

-- en: Which countries are home both to a customer with under 20 employees and to one with over 1000?
-- zh: 哪些国家既有员工不足20人的客户，又有员工超过1000人的客户？
SELECT Country FROM Customer_Account WHERE Employees < 20 INTERSECT SELECT Country FROM Customer_Account WHERE Employees > 1000;

-- en: For each country, number its companies from the biggest to the smallest by employees: show country, company and the number it gets (no two alike).
-- zh: 在每个国家内按员工人数从多到少给公司编号：列出国家、公司和编号（编号不重复）。
SELECT Country, Company_Name, row_number() OVER (PARTITION BY Country ORDER BY Employees DESC) FROM Customer_Account;
