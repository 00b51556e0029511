-- Translation memories kept by a localisation house, their segments and the projects that use them.
CREATE TABLE Customer (
  CustomerId INT,
  CustomerName VARCHAR(60),
  Industry VARCHAR(30),
  Country VARCHAR(40),
  PRIMARY KEY (CustomerId)
);
CREATE TABLE Memory (
  MemoryId INT,
  MemoryName VARCHAR(60),
  CustomerId INT,
  SourceLang VARCHAR(20),
  TargetLang VARCHAR(20),
  SegmentCount INT,
  CreatedOn DATE,
  PRIMARY KEY (MemoryId),
  FOREIGN KEY (CustomerId) REFERENCES Customer (CustomerId)
);
CREATE TABLE Linguist (
  LinguistId INT,
  FullName VARCHAR(50),
  NativeLang VARCHAR(20),
  Country VARCHAR(40),
  RatePerWord DECIMAL(10,2),
  PRIMARY KEY (LinguistId)
);
CREATE TABLE Project (
  ProjectId INT,
  Title VARCHAR(60),
  MemoryId INT,
  TranslatorId INT,
  ReviewerId INT,
  Words INT,
  Deadline DATE,
  Status VARCHAR(20),
  PRIMARY KEY (ProjectId),
  FOREIGN KEY (MemoryId) REFERENCES Memory (MemoryId),
  FOREIGN KEY (TranslatorId) REFERENCES Linguist (LinguistId),
  FOREIGN KEY (ReviewerId) REFERENCES Linguist (LinguistId)
);

-- en: Which memories translate from English into Basque?
-- zh: 哪些翻译记忆库是从English译成Basque的？
SELECT MemoryName FROM Memory WHERE SourceLang = 'English' AND TargetLang = 'Basque';

-- en: What are the titles and deadlines of the projects that are Overdue, the most urgent first?
-- zh: 列出Overdue项目的名称和截止日期，最紧急的排在前面。
SELECT Title, Deadline FROM Project WHERE Status = 'Overdue' ORDER BY Deadline ASC;

-- en: How many linguists are native speakers of Danish?
-- zh: 母语为Danish的译员有多少位？
SELECT count(*) FROM Linguist WHERE NativeLang = 'Danish';

-- en: What is the average rate per word of the linguists living in Argentina?
-- zh: 居住在Argentina的译员每词均价是多少？
SELECT avg(RatePerWord) FROM Linguist WHERE Country = 'Argentina';

-- en: How many segments are stored in all the memories together?
-- zh: 所有记忆库一共存有多少句段？
SELECT sum(SegmentCount) FROM Memory;

-- en: Into how many different target languages do the memories translate?
-- zh: 这些记忆库涵盖多少种不同的目标语言？
SELECT count(DISTINCT TargetLang) FROM Memory;

-- en: For each status, count the projects and give the average number of words.
-- zh: 统计每种状态的项目数和平均字数。
SELECT Status, count(*), avg(Words) FROM Project GROUP BY Status;

-- en: What is the most common target language among the memories?
-- zh: 记忆库中最常见的目标语言是哪一种？
SELECT TargetLang FROM Memory GROUP BY TargetLang ORDER BY count(*) DESC LIMIT 1;

-- en: Which industries have at least two customers?
-- zh: 哪些行业至少有两个客户？
SELECT Industry FROM Customer GROUP BY Industry HAVING count(*) >= 2;

-- en: Which memory was created last?
-- zh: 最近创建的记忆库是哪个？
SELECT MemoryName FROM Memory ORDER BY CreatedOn DESC LIMIT 1;

-- en: What memories belong to Helvar Medical?
-- zh: Helvar Medical拥有哪些记忆库？
SELECT Memory.MemoryName FROM Memory JOIN Customer ON Memory.CustomerId = Customer.CustomerId WHERE Customer.CustomerName = 'Helvar Medical';

-- en: Who translated the project Pump Manual?
-- zh: 项目Pump Manual是谁翻译的？
SELECT Linguist.FullName FROM Linguist JOIN Project ON Linguist.LinguistId = Project.TranslatorId WHERE Project.Title = 'Pump Manual';

-- en: Which projects has Sanne Dekkers reviewed?
-- zh: Sanne Dekkers审校过哪些项目？
SELECT Project.Title FROM Project JOIN Linguist ON Project.ReviewerId = Linguist.LinguistId WHERE Linguist.FullName = 'Sanne Dekkers';

-- en: For each customer, how many memories are kept? Give the customer's name.
-- zh: 每个客户各有多少个记忆库？请给出客户名称。
SELECT Customer.CustomerName, count(*) FROM Customer JOIN Memory ON Customer.CustomerId = Memory.CustomerId GROUP BY Customer.CustomerId, Customer.CustomerName;

-- en: Which linguist has translated the greatest number of words?
-- zh: 翻译字数最多的译员是谁？
SELECT Linguist.FullName FROM Linguist JOIN Project ON Linguist.LinguistId = Project.TranslatorId GROUP BY Linguist.LinguistId, Linguist.FullName ORDER BY sum(Project.Words) DESC LIMIT 1;

-- en: How many words do the projects for the Automotive industry comprise?
-- zh: Automotive行业的项目总字数是多少？
SELECT sum(Project.Words) FROM Project JOIN Memory ON Project.MemoryId = Memory.MemoryId JOIN Customer ON Memory.CustomerId = Customer.CustomerId WHERE Customer.Industry = 'Automotive';

-- en: What are the names and native languages of the translators of Delivered projects into Korean?
-- zh: 译成Korean且已Delivered的项目，其译者姓名和母语是什么？
SELECT Linguist.FullName, Linguist.NativeLang FROM Linguist JOIN Project ON Linguist.LinguistId = Project.TranslatorId JOIN Memory ON Project.MemoryId = Memory.MemoryId WHERE Project.Status = 'Delivered' AND Memory.TargetLang = 'Korean';

-- en: Which memories are used in three or more projects?
-- zh: 哪些记忆库被三个或更多的项目使用？
SELECT Memory.MemoryName FROM Memory JOIN Project ON Memory.MemoryId = Project.MemoryId GROUP BY Memory.MemoryId, Memory.MemoryName HAVING count(*) >= 3;

-- en: For each project, show its title with the names of its translator and its reviewer.
-- zh: 列出每个项目的名称、译者姓名和审校者姓名。
SELECT Project.Title, t.FullName, r.FullName FROM Project JOIN Linguist AS t ON Project.TranslatorId = t.LinguistId JOIN Linguist AS r ON Project.ReviewerId = r.LinguistId;

-- en: Which linguists have worked both as a translator and as a reviewer?
-- zh: 哪些译员既当过译者又当过审校者？
SELECT FullName FROM Linguist WHERE LinguistId IN (SELECT TranslatorId FROM Project) AND LinguistId IN (SELECT ReviewerId FROM Project);

-- en: Which memories are used by no project at all?
-- zh: 哪些记忆库没有被任何项目使用？
SELECT MemoryName FROM Memory WHERE MemoryId NOT IN (SELECT MemoryId FROM Project);

-- en: What are the titles of the projects with more words than the average project?
-- zh: 字数高于平均水平的项目有哪些？
SELECT Title FROM Project WHERE Words > (SELECT avg(Words) FROM Project);
