-- A translators' agency: customers, freelance translators, language skills, jobs and invoices.
CREATE TABLE Customer (
  Cust_Id INT,
  Cust_Name VARCHAR(60),
  Country VARCHAR(40),
  Contact_Person VARCHAR(60),
  Discount DOUBLE,
  PRIMARY KEY (Cust_Id)
);
CREATE TABLE Translator (
  Trans_Id INT,
  First_Name VARCHAR(40),
  Last_Name VARCHAR(40),
  Email VARCHAR(60),
  Country VARCHAR(40),
  Native_Language VARCHAR(30),
  Rating DOUBLE,
  PRIMARY KEY (Trans_Id)
);
CREATE TABLE Skill (
  Trans_Id INT,
  Language VARCHAR(30),
  Proficiency VARCHAR(10),
  Rate_Per_Word DECIMAL(5,3),
  PRIMARY KEY (Trans_Id, Language),
  FOREIGN KEY (Trans_Id) REFERENCES Translator (Trans_Id)
);
CREATE TABLE Job (
  Job_Id INT,
  Cust_Id INT,
  Title VARCHAR(80),
  Subject VARCHAR(30),
  Source_Language VARCHAR(30),
  Target_Language VARCHAR(30),
  Words INT,
  Due DATE,
  PRIMARY KEY (Job_Id),
  FOREIGN KEY (Cust_Id) REFERENCES Customer (Cust_Id)
);
CREATE TABLE Job_Assignment (
  Job_Id INT,
  Trans_Id INT,
  Part VARCHAR(20),
  Delivered DATE,
  Fee DECIMAL(10,2),
  PRIMARY KEY (Job_Id, Trans_Id, Part),
  FOREIGN KEY (Job_Id) REFERENCES Job (Job_Id),
  FOREIGN KEY (Trans_Id) REFERENCES Translator (Trans_Id)
);
CREATE TABLE Invoice (
  Invoice_No INT,
  Job_Id INT,
  Amount DECIMAL(10,2),
  Sent DATE,
  Status VARCHAR(20),
  PRIMARY KEY (Invoice_No),
  FOREIGN KEY (Job_Id) REFERENCES Job (Job_Id)
);

-- en: What is Beatriz Nogueira's email?
-- zh: Beatriz Nogueira的邮箱是什么？
SELECT Email FROM Translator WHERE First_Name = 'Beatriz' AND Last_Name = 'Nogueira';

-- en: Which languages does Beatriz Nogueira translate from, and at what rate per word?
-- zh: Beatriz Nogueira会哪些语言？每种语言每词收费多少？
SELECT Skill.Language, Skill.Rate_Per_Word FROM Skill JOIN Translator ON Skill.Trans_Id = Translator.Trans_Id WHERE Translator.First_Name = 'Beatriz' AND Translator.Last_Name = 'Nogueira';

-- en: Last names of translators who have done Proofreading for Alpine Pumps.
-- zh: 为Alpine Pumps做过Proofreading的译员姓什么？
SELECT Translator.Last_Name FROM Translator JOIN Job_Assignment ON Translator.Trans_Id = Job_Assignment.Trans_Id JOIN Job ON Job_Assignment.Job_Id = Job.Job_Id JOIN Customer ON Job.Cust_Id = Customer.Cust_Id WHERE Job_Assignment.Part = 'Proofreading' AND Customer.Cust_Name = 'Alpine Pumps';

-- en: How many Legal jobs have we had?
-- zh: 我们接过多少个Legal类项目？
SELECT count(*) FROM Job WHERE Subject = 'Legal';

-- en: List titles of jobs from Korean into German, shortest first.
-- zh: 列出从Korean译成German的项目名称，字数少的在前。
SELECT Title FROM Job WHERE Source_Language = 'Korean' AND Target_Language = 'German' ORDER BY Words;

-- en: What amount have customers in Austria been invoiced?
-- zh: 向Austria的客户一共开了多少金额的发票？
SELECT sum(Invoice.Amount) FROM Invoice JOIN Job ON Invoice.Job_Id = Job.Job_Id JOIN Customer ON Job.Cust_Id = Customer.Cust_Id WHERE Customer.Country = 'Austria';

-- en: Whose invoices are Overdue? Show the names of the customers, each different one.
-- zh: 哪些不同的客户有Overdue的发票？
SELECT DISTINCT Customer.Cust_Name FROM Customer JOIN Job ON Customer.Cust_Id = Job.Cust_Id JOIN Invoice ON Job.Job_Id = Invoice.Job_Id WHERE Invoice.Status = 'Overdue';

-- en: Average number of words by subject?
-- zh: 各主题项目的平均字数是多少？
SELECT Subject, avg(Words) FROM Job GROUP BY Subject;

-- en: Which target language is in greatest demand?
-- zh: 需求最多的目标语言是什么？
SELECT Target_Language FROM Job GROUP BY Target_Language ORDER BY count(*) DESC LIMIT 1;

-- en: Who earned the most in fees? Give first name and last name.
-- zh: 稿酬总额最高的译员是谁？给出名和姓。
SELECT Translator.First_Name, Translator.Last_Name FROM Translator JOIN Job_Assignment ON Translator.Trans_Id = Job_Assignment.Trans_Id GROUP BY Translator.Trans_Id, Translator.First_Name, Translator.Last_Name ORDER BY sum(Job_Assignment.Fee) DESC LIMIT 1;

-- en: Contact person for the job Turbine manual?
-- zh: Turbine manual这个项目的客户联系人是谁？
SELECT Customer.Contact_Person FROM Customer JOIN Job ON Customer.Cust_Id = Job.Cust_Id WHERE Job.Title = 'Turbine manual';

-- en: Translators who haven't been given any work: last names.
-- zh: 还没有接到过任务的译员姓什么？
SELECT Last_Name FROM Translator WHERE Trans_Id NOT IN (SELECT Trans_Id FROM Job_Assignment);

-- en: Highest and lowest rate per word for Icelandic.
-- zh: Icelandic每词单价最高和最低各是多少？
SELECT max(Rate_Per_Word), min(Rate_Per_Word) FROM Skill WHERE Language = 'Icelandic';

-- en: Native speakers of Czech who master Finnish too; give first and last names.
-- zh: 母语为Czech、又会Finnish的译员，名和姓是什么？
SELECT Translator.First_Name, Translator.Last_Name FROM Translator JOIN Skill ON Translator.Trans_Id = Skill.Trans_Id WHERE Translator.Native_Language = 'Czech' AND Skill.Language = 'Finnish';

-- en: Which countries do both our customers and our translators come from?
-- zh: 哪些国家既有我们的客户，又有我们的译员？
SELECT Country FROM Customer INTERSECT SELECT Country FROM Translator;

-- en: Languages known by three or more translators, along with the number.
-- zh: 有三名及以上译员掌握的语言是哪些？各有多少名？
SELECT Language, count(*) FROM Skill GROUP BY Language HAVING count(*) >= 3;

-- en: Name the 4 best-rated translators with the last name and the rating.
-- zh: 评分最高的4位译员姓什么？评分多少？
SELECT Last_Name, Rating FROM Translator ORDER BY Rating DESC LIMIT 4;

-- en: How many jobs did each customer order? Customer name, number of jobs and total of words.
-- zh: 每位客户下了多少个项目、总字数多少？列出客户名称。
SELECT Customer.Cust_Name, count(*), sum(Job.Words) FROM Customer JOIN Job ON Customer.Cust_Id = Job.Cust_Id GROUP BY Customer.Cust_Id, Customer.Cust_Name;

-- en: Jobs longer than average due before 2024-06-30 – which titles?
-- zh: 2024-06-30之前到期且字数高于平均值的项目有哪些？
SELECT Title FROM Job WHERE Words > (SELECT avg(Words) FROM Job) AND Due < '2024-06-30';

-- en: Languages we translate into but never out of?
-- zh: 哪些语言只作为目标语言，从未作为源语言？
SELECT Target_Language FROM Job EXCEPT SELECT Source_Language FROM Job;

-- en: Who worked on Turbine manual? First and last names plus the part they did.
-- zh: Turbine manual由哪些译员参与？列出名、姓以及负责的环节。
SELECT Translator.First_Name, Translator.Last_Name, Job_Assignment.Part FROM Translator JOIN Job_Assignment ON Translator.Trans_Id = Job_Assignment.Trans_Id JOIN Job ON Job_Assignment.Job_Id = Job.Job_Id WHERE Job.Title = 'Turbine manual';

-- en: Number of invoices sent out in each status.
-- zh: 各状态的发票分别有多少张？
SELECT Status, count(*) FROM Invoice GROUP BY Status;
