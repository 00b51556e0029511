-- Invoices, invoice lines and payments of a wholesale plant nursery.
CREATE TABLE Client (
  ClientID INT, ClientName VARCHAR(80), ClientType VARCHAR(30), City VARCHAR(40), CreditLimit DECIMAL(10,2),
  PRIMARY KEY (ClientID)
);
CREATE TABLE Plant (
  PlantID INT, LatinName VARCHAR(80), CommonName VARCHAR(80), PlantType VARCHAR(30), UnitPrice DECIMAL(10,2), PotSize DOUBLE,
  PRIMARY KEY (PlantID)
);
CREATE TABLE SalesRep (
  RepID INT, RepName VARCHAR(60), City VARCHAR(40), HireDate DATE, CommissionRate DOUBLE,
  PRIMARY KEY (RepID)
);
CREATE TABLE Invoice (
  InvoiceID INT, ClientID INT, RepID INT, InvoiceDate DATE, DueDate DATE, InvoiceStatus VARCHAR(20), TotalAmount DECIMAL(10,2),
  PRIMARY KEY (InvoiceID),
  FOREIGN KEY (ClientID) REFERENCES Client (ClientID),
  FOREIGN KEY (RepID) REFERENCES SalesRep (RepID)
);
CREATE TABLE InvoiceLine (
  InvoiceID INT, LineNumber INT, PlantID INT, Quantity INT, LinePrice DECIMAL(10,2),
  PRIMARY KEY (InvoiceID, LineNumber),
  FOREIGN KEY (InvoiceID) REFERENCES Invoice (InvoiceID),
  FOREIGN KEY (PlantID) REFERENCES Plant (PlantID)
);
CREATE TABLE Payment (
  PaymentID INT, InvoiceID INT, PaymentDate DATE, Amount DECIMAL(10,2), PaymentMethod VARCHAR(20),
  PRIMARY KEY (PaymentID),
  FOREIGN KEY (InvoiceID) REFERENCES Invoice (InvoiceID)
);

-- en: Which invoices are still Overdue? I only need their ids and due dates.
-- zh: 哪些发票仍处于Overdue状态？只要编号和到期日。
SELECT InvoiceID, DueDate FROM Invoice WHERE InvoiceStatus = 'Overdue';

-- en: How many garden centres are there among our clients? Their type is Garden Centre.
-- zh: 客户中类型为Garden Centre的有多少家？
SELECT count(*) FROM Client WHERE ClientType = 'Garden Centre';

-- en: Which clients have bought Japanese Maple?
-- zh: 哪些客户买过Japanese Maple？
SELECT Client.ClientName FROM Client JOIN Invoice ON Client.ClientID = Invoice.ClientID JOIN InvoiceLine ON Invoice.InvoiceID = InvoiceLine.InvoiceID JOIN Plant ON InvoiceLine.PlantID = Plant.PlantID WHERE Plant.CommonName = 'Japanese Maple';

-- en: Common name and price of the cheapest plant?
-- zh: 单价最低的植物叫什么（常用名）、卖多少钱？
SELECT CommonName, UnitPrice FROM Plant ORDER BY UnitPrice LIMIT 1;

-- en: For each type of plant, what is the average unit price?
-- zh: 各类植物的平均单价是多少？
SELECT PlantType, avg(UnitPrice) FROM Plant GROUP BY PlantType;

-- en: How much has been paid by each payment method?
-- zh: 每种付款方式各收到了多少钱？
SELECT PaymentMethod, sum(Amount) FROM Payment GROUP BY PaymentMethod;

-- en: On what days did Fernhill Landscapes pay us, and how much?
-- zh: Fernhill Landscapes分别在哪些日子付过款，金额是多少？
SELECT Payment.PaymentDate, Payment.Amount FROM Payment JOIN Invoice ON Payment.InvoiceID = Invoice.InvoiceID JOIN Client ON Invoice.ClientID = Client.ClientID WHERE Client.ClientName = 'Fernhill Landscapes';

-- en: Which sales rep has issued the largest number of invoices?
-- zh: 开出发票最多的销售代表是谁？
SELECT SalesRep.RepName FROM SalesRep JOIN Invoice ON SalesRep.RepID = Invoice.RepID GROUP BY SalesRep.RepID, SalesRep.RepName ORDER BY count(*) DESC LIMIT 1;

-- en: List the Latin names of plants that nobody has ordered.
-- zh: 列出从未出现在发票上的植物的拉丁名。
SELECT LatinName FROM Plant WHERE PlantID NOT IN (SELECT PlantID FROM InvoiceLine);

-- en: Which plants cost less than every plant of type Conifer? Common names.
-- zh: 哪些植物的单价低于所有Conifer类植物？给出常用名。
SELECT CommonName FROM Plant WHERE UnitPrice < (SELECT min(UnitPrice) FROM Plant WHERE PlantType = 'Conifer');

-- en: What was the biggest and the smallest single payment made by Cheque?
-- zh: 用Cheque支付的单笔最大金额和最小金额各是多少？
SELECT max(Amount), min(Amount) FROM Payment WHERE PaymentMethod = 'Cheque';

-- en: Show the names of clients in Ghent with a credit limit between 5000 and 20000.
-- zh: 列出位于Ghent、信用额度在5000到20000之间的客户名称。
SELECT ClientName FROM Client WHERE City = 'Ghent' AND CreditLimit BETWEEN 5000 AND 20000;

-- en: How many units of each plant have been sold? Show the common name.
-- zh: 每种植物一共卖出多少株？请列出常用名。
SELECT Plant.CommonName, sum(InvoiceLine.Quantity) FROM Plant JOIN InvoiceLine ON Plant.PlantID = InvoiceLine.PlantID GROUP BY Plant.PlantID, Plant.CommonName;

-- en: Who sold to the client Fernhill Landscapes? Return the names and commission rates.
-- zh: 谁给客户Fernhill Landscapes开过票？返回姓名和佣金比例。
SELECT SalesRep.RepName, SalesRep.CommissionRate FROM SalesRep JOIN Invoice ON SalesRep.RepID = Invoice.RepID JOIN Client ON Invoice.ClientID = Client.ClientID WHERE Client.ClientName = 'Fernhill Landscapes';

-- en: In which cities do we have a sales rep but no client?
-- zh: 哪些城市有我们的销售代表，却没有客户？
SELECT City FROM SalesRep EXCEPT SELECT City FROM Client;

-- en: Which client owes us the largest single invoice?
-- zh: 单张发票总额最高的客户是哪家？
SELECT Client.ClientName FROM Client JOIN Invoice ON Client.ClientID = Invoice.ClientID ORDER BY Invoice.TotalAmount DESC LIMIT 1;

-- en: Names of clients who have bought a plant of type Fern and also one of type Conifer.
-- zh: 既买过Fern类植物又买过Conifer类植物的客户名称有哪些？
SELECT Client.ClientName FROM Client JOIN Invoice ON Client.ClientID = Invoice.ClientID JOIN InvoiceLine ON Invoice.InvoiceID = InvoiceLine.InvoiceID JOIN Plant ON InvoiceLine.PlantID = Plant.PlantID WHERE Plant.PlantType = 'Fern' INTERSECT SELECT Client.ClientName FROM Client JOIN Invoice ON Client.ClientID = Invoice.ClientID JOIN InvoiceLine ON Invoice.InvoiceID = InvoiceLine.InvoiceID JOIN Plant ON InvoiceLine.PlantID = Plant.PlantID WHERE Plant.PlantType = 'Conifer';

-- en: Which clients were invoiced more than 4 times? Tell me their name and the number of invoices.
-- zh: 哪些客户收到过4张以上的发票？给出名称和发票数。
SELECT Client.ClientName, count(*) FROM Client JOIN Invoice ON Client.ClientID = Invoice.ClientID GROUP BY Client.ClientID, Client.ClientName HAVING count(*) > 4;

-- en: Which client type is the most common?
-- zh: 最常见的客户类型是什么？
SELECT ClientType FROM Client GROUP BY ClientType ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average amount of payments on invoices from clients of type Florist?
-- zh: 类型为Florist的客户，其发票的平均每笔付款金额是多少？
SELECT avg(Payment.Amount) FROM Payment JOIN Invoice ON Payment.InvoiceID = Invoice.InvoiceID JOIN Client ON Invoice.ClientID = Client.ClientID WHERE Client.ClientType = 'Florist';

-- en: Which sales reps have issued an invoice dated before 2020-06-01?
-- zh: 哪些销售代表开过日期早于2020-06-01的发票？
SELECT RepName FROM SalesRep WHERE RepID IN (SELECT RepID FROM Invoice WHERE InvoiceDate < '2020-06-01');

-- en: Give the three longest-serving sales reps.
-- zh: 入职最久的三位销售代表是谁？
SELECT RepName FROM SalesRep ORDER BY HireDate LIMIT 3;
