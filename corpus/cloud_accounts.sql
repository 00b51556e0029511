-- A cloud provider: customer accounts, projects, machines, data centres, invoices and support tickets.
CREATE TABLE Accounts (
  AcctNo INT,
  AcctName VARCHAR(60),
  Country VARCHAR(40),
  SupportPlan VARCHAR(20),
  OpenedOn DATE,
  Balance DECIMAL(12,2),
  PRIMARY KEY (AcctNo)
);
CREATE TABLE Projects (
  ProjNo INT,
  AcctNo INT,
  ProjName VARCHAR(60),
  Environment VARCHAR(20),
  MonthlyQuota DECIMAL(12,2),
  PRIMARY KEY (ProjNo),
  FOREIGN KEY (AcctNo) REFERENCES Accounts (AcctNo)
);
CREATE TABLE DataCentres (
  DcCode VARCHAR(10),
  DcName VARCHAR(40),
  Country VARCHAR(40),
  OpenedYear INT,
  PowerMw DOUBLE,
  PRIMARY KEY (DcCode)
);
CREATE TABLE Machines (
  MachineNo INT,
  ProjNo INT,
  DcCode VARCHAR(10),
  HostName VARCHAR(40),
  Cpus INT,
  MemoryGb INT,
  HourlyPrice DECIMAL(8,4),
  State VARCHAR(20),
  PRIMARY KEY (MachineNo),
  FOREIGN KEY (ProjNo) REFERENCES Projects (ProjNo),
  FOREIGN KEY (DcCode) REFERENCES DataCentres (DcCode)
);
CREATE TABLE Invoices (
  InvNo INT,
  AcctNo INT,
  IssuedOn DATE,
  Amount DECIMAL(12,2),
  PaidOn DATE,
  PRIMARY KEY (InvNo),
  FOREIGN KEY (AcctNo) REFERENCES Accounts (AcctNo)
);

-- en: How many machines are there?
-- zh: 有多少台机器？
SELECT count(*) FROM Machines;

-- en: List the names of all data centres.
-- zh: 列出所有数据中心的名称。
SELECT DcName FROM DataCentres;

-- en: What is the average number of cpus of all machines that are Stopped?
-- zh: 所有处于Stopped状态的机器的平均cpu数是多少？
SELECT avg(Cpus) FROM Machines WHERE State = 'Stopped';

-- en: Which account has the highest balance?
-- zh: 哪个账户的余额最高？
SELECT AcctName FROM Accounts ORDER BY Balance DESC LIMIT 1;

-- en: Show the name and the number of projects for each account.
-- zh: 给出每个账户的名称及项目数量。
SELECT Accounts.AcctName, count(*) FROM Accounts JOIN Projects ON Accounts.AcctNo = Projects.AcctNo GROUP BY Accounts.AcctNo, Accounts.AcctName;

-- en: How many accounts are on each support plan?
-- zh: 每种支持计划各有多少个账户？
SELECT SupportPlan, count(*) FROM Accounts GROUP BY SupportPlan;

-- en: Host names of the machines standing in Singapore?
-- zh: 位于Singapore的机器的主机名是什么？
SELECT Machines.HostName FROM Machines JOIN DataCentres ON Machines.DcCode = DataCentres.DcCode WHERE DataCentres.Country = 'Singapore';

-- en: How much memory do all the machines of the account Pinecone Labs have together?
-- zh: 账户Pinecone Labs的所有机器共有多少内存？
SELECT sum(Machines.MemoryGb) FROM Machines JOIN Projects ON Machines.ProjNo = Projects.ProjNo JOIN Accounts ON Projects.AcctNo = Accounts.AcctNo WHERE Accounts.AcctName = 'Pinecone Labs';

-- en: Which invoices have not been paid? Return number and amount, largest first.
-- zh: 哪些发票尚未支付？返回编号和金额，从大到小排列。
SELECT InvNo, Amount FROM Invoices WHERE PaidOn IS NULL ORDER BY Amount DESC;

-- en: Projects without machines: names.
-- zh: 没有机器的项目名称。
SELECT ProjName FROM Projects WHERE ProjNo NOT IN (SELECT ProjNo FROM Machines);

-- en: In which data centre do the most machines run? Name and number, please.
-- zh: 哪个数据中心运行的机器最多？请给出名称和数量。
SELECT DataCentres.DcName, count(*) FROM DataCentres JOIN Machines ON DataCentres.DcCode = Machines.DcCode GROUP BY DataCentres.DcCode, DataCentres.DcName ORDER BY count(*) DESC LIMIT 1;

-- en: Which accounts use the data centre Glacier East? Mention each account only once.
-- zh: 哪些账户使用Glacier East数据中心？每个账户只提一次。
SELECT DISTINCT Accounts.AcctName FROM Accounts JOIN Projects ON Accounts.AcctNo = Projects.AcctNo JOIN Machines ON Projects.ProjNo = Machines.ProjNo JOIN DataCentres ON Machines.DcCode = DataCentres.DcCode WHERE DataCentres.DcName = 'Glacier East';

-- en: Which countries have both a data centre and a customer account?
-- zh: 哪些国家既有数据中心又有客户账户？
SELECT Country FROM DataCentres INTERSECT SELECT Country FROM Accounts;

-- en: Find the machines dearer per hour than the average: host name and price.
-- zh: 找出每小时价格高于平均值的机器，给出主机名和价格。
SELECT HostName, HourlyPrice FROM Machines WHERE HourlyPrice > (SELECT avg(HourlyPrice) FROM Machines);

-- en: What's the total invoiced to each account, for those above 50000 in total?
-- zh: 开票总额超过50000的账户，各自的总额是多少？请给出账户名。
SELECT Accounts.AcctName, sum(Invoices.Amount) FROM Accounts JOIN Invoices ON Accounts.AcctNo = Invoices.AcctNo GROUP BY Accounts.AcctNo, Accounts.AcctName HAVING sum(Invoices.Amount) > 50000;

-- en: Names of Staging projects with a quota of at least 2000.
-- zh: 配额至少为2000的Staging项目名称。
SELECT ProjName FROM Projects WHERE Environment = 'Staging' AND MonthlyQuota >= 2000;

-- en: Which environment occurs most among the projects of French accounts, that is, accounts from France?
-- zh: 来自France的账户的项目中，哪种环境最多？
SELECT Projects.Environment FROM Projects JOIN Accounts ON Projects.AcctNo = Accounts.AcctNo WHERE Accounts.Country = 'France' GROUP BY Projects.Environment ORDER BY count(*) DESC LIMIT 1;

-- en: How big is the biggest invoice and the smallest one issued after '2023-06-30'?
-- zh: '2023-06-30'之后开具的发票中，最大和最小金额分别是多少？
SELECT max(Amount), min(Amount) FROM Invoices WHERE IssuedOn > '2023-06-30';

-- en: For each country, how many data centres are there and how much power have they together?
-- zh: 每个国家各有多少个数据中心，总功率是多少？
SELECT Country, count(*), sum(PowerMw) FROM DataCentres GROUP BY Country;

-- en: Which account owns the machine with the most cpus?
-- zh: cpu最多的机器属于哪个账户？
SELECT Accounts.AcctName FROM Accounts JOIN Projects ON Accounts.AcctNo = Projects.AcctNo JOIN Machines ON Projects.ProjNo = Machines.ProjNo ORDER BY Machines.Cpus DESC LIMIT 1;

-- en: Accounts on the Gold plan with no unpaid invoice?
-- zh: 使用Gold计划且没有未付发票的账户？
SELECT AcctName FROM Accounts WHERE SupportPlan = 'Gold' AND AcctNo NOT IN (SELECT AcctNo FROM Invoices WHERE PaidOn IS NULL);

-- en: How many Running machines does each project have? Show the project's name.
-- zh: 每个项目各有多少台Running的机器？给出项目名称。
SELECT Projects.ProjName, count(*) FROM Projects JOIN Machines ON Projects.ProjNo = Machines.ProjNo WHERE Machines.State = 'Running' GROUP BY Projects.ProjNo, Projects.ProjName;
