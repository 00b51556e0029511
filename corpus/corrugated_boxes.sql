-- A corrugated packaging works: clients, box designs, paper grades, jobs and the machines they run on.
CREATE TABLE Client (
  Client_No INT,
  Company_Name VARCHAR(60),
  City VARCHAR(40),
  Branch VARCHAR(30),
  Credit_Limit DECIMAL(10,2),
  PRIMARY KEY (Client_No)
);
CREATE TABLE Paper_Grade (
  Grade_Code VARCHAR(10),
  Description VARCHAR(60),
  Gsm INT,
  Price DECIMAL(10,2),
  Supplier VARCHAR(40),
  PRIMARY KEY (Grade_Code)
);
CREATE TABLE Box_Design (
  Design_No INT,
  Title VARCHAR(60),
  Client_No INT,
  Outer_Grade VARCHAR(10),
  Inner_Grade VARCHAR(10),
  Flute VARCHAR(5),
  Price DECIMAL(10,2),
  Design_Date DATE,
  PRIMARY KEY (Design_No),
  FOREIGN KEY (Client_No) REFERENCES Client (Client_No),
  FOREIGN KEY (Outer_Grade) REFERENCES Paper_Grade (Grade_Code),
  FOREIGN KEY (Inner_Grade) REFERENCES Paper_Grade (Grade_Code)
);
CREATE TABLE Machine (
  Machine_No INT,
  Machine_Name VARCHAR(40),
  Kind VARCHAR(30),
  Speed_M_Min INT,
  Bought DATE,
  Price DECIMAL(10,2),
  PRIMARY KEY (Machine_No)
);
CREATE TABLE Job (
  Job_No INT,
  Design_No INT,
  Machine_No INT,
  Run_Date DATE,
  Quantity INT,
  Waste_Pct DOUBLE,
  Status VARCHAR(20),
  PRIMARY KEY (Job_No),
  FOREIGN KEY (Design_No) REFERENCES Box_Design (Design_No),
  FOREIGN KEY (Machine_No) REFERENCES Machine (Machine_No)
);

-- en: Which box designs use Kraftliner on the outside? Give titles.
-- zh: 哪些纸箱设计的面纸是Kraftliner？给出设计名称。
SELECT Box_Design.Title FROM Box_Design JOIN Paper_Grade ON Box_Design.Outer_Grade = Paper_Grade.Grade_Code WHERE Paper_Grade.Description = 'Kraftliner';

-- en: Which box designs use Kraftliner on the inside? Give titles.
-- zh: 哪些纸箱设计的里纸是Kraftliner？给出设计名称。
SELECT Box_Design.Title FROM Box_Design JOIN Paper_Grade ON Box_Design.Inner_Grade = Paper_Grade.Grade_Code WHERE Paper_Grade.Description = 'Kraftliner';

-- en: Which machine was the most expensive?
-- zh: 哪台机器最贵？
SELECT Machine_Name FROM Machine ORDER BY Price DESC LIMIT 1;

-- en: Which machine has run the most jobs?
-- zh: 哪台机器跑过的生产单最多？
SELECT Machine.Machine_Name FROM Machine JOIN Job ON Machine.Machine_No = Job.Machine_No GROUP BY Machine.Machine_No, Machine.Machine_Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many jobs are Finished?
-- zh: 有多少个生产单已是Finished？
SELECT count(*) FROM Job WHERE Status = 'Finished';

-- en: How many boxes have been made in Finished jobs?
-- zh: 状态为Finished的生产单一共做了多少个箱子？
SELECT sum(Quantity) FROM Job WHERE Status = 'Finished';

-- en: Show titles and prices of designs in flute BC.
-- zh: 列出楞型为BC的设计名称和价格。
SELECT Title, Price FROM Box_Design WHERE Flute = 'BC';

-- en: Companies from Ostrava in the Food branch?
-- zh: Ostrava有哪些Food行业的客户公司？
SELECT Company_Name FROM Client WHERE City = 'Ostrava' AND Branch = 'Food';

-- en: List descriptions of paper grades above 180 gsm, sorted alphabetically.
-- zh: 按字母顺序列出克重高于180的纸种名称。
SELECT Description FROM Paper_Grade WHERE Gsm > 180 ORDER BY Description;

-- en: What is the mean waste percentage of jobs run on 2024-03-11?
-- zh: 2024-03-11生产单的平均损耗率是多少？
SELECT avg(Waste_Pct) FROM Job WHERE Run_Date = '2024-03-11';

-- en: How many different suppliers deliver our paper?
-- zh: 给我们供纸的供应商有多少家？
SELECT count(DISTINCT Supplier) FROM Paper_Grade;

-- en: What's the credit limit of clients in each branch on average?
-- zh: 各行业客户的平均信用额度是多少？
SELECT Branch, avg(Credit_Limit) FROM Client GROUP BY Branch;

-- en: Tell me the flute that occurs in the most designs.
-- zh: 哪种楞型的设计最多？
SELECT Flute FROM Box_Design GROUP BY Flute ORDER BY count(*) DESC LIMIT 1;

-- en: Kinds of machine of which we own two or more?
-- zh: 我们拥有两台以上（含两台）的机器种类有哪些？
SELECT Kind FROM Machine GROUP BY Kind HAVING count(*) >= 2;

-- en: What are the five largest jobs by quantity? Job numbers only.
-- zh: 数量最大的五个生产单号是什么？
SELECT Job_No FROM Job ORDER BY Quantity DESC LIMIT 5;

-- en: When was Pizza Box 33 produced, and in what quantity?
-- zh: Pizza Box 33是什么时候生产的，数量各多少？
SELECT Job.Run_Date, Job.Quantity FROM Job JOIN Box_Design ON Job.Design_No = Box_Design.Design_No WHERE Box_Design.Title = 'Pizza Box 33';

-- en: How many boxes has each client had made? Show the company name.
-- zh: 每家客户各做了多少个箱子？列出公司名称。
SELECT Client.Company_Name, sum(Job.Quantity) FROM Client JOIN Box_Design ON Client.Client_No = Box_Design.Client_No JOIN Job ON Box_Design.Design_No = Job.Design_No GROUP BY Client.Client_No, Client.Company_Name;

-- en: On which different machines have boxes for Vesna Dairy been run?
-- zh: Vesna Dairy的箱子在哪些不同的机器上生产过？
SELECT DISTINCT Machine.Machine_Name FROM Machine JOIN Job ON Machine.Machine_No = Job.Machine_No JOIN Box_Design ON Job.Design_No = Box_Design.Design_No JOIN Client ON Box_Design.Client_No = Client.Client_No WHERE Client.Company_Name = 'Vesna Dairy';

-- en: Which clients do not have a single design?
-- zh: 哪些客户一个设计都没有？
SELECT Company_Name FROM Client WHERE Client_No NOT IN (SELECT Client_No FROM Box_Design);

-- en: Machines faster than the average machine?
-- zh: 速度高于平均水平的机器有哪些？
SELECT Machine_Name FROM Machine WHERE Speed_M_Min > (SELECT avg(Speed_M_Min) FROM Machine);

-- en: Titles of designs that have a job with more than 12 percent waste.
-- zh: 有损耗率超过12%的生产单的设计名称有哪些？
SELECT Title FROM Box_Design WHERE Design_No IN (SELECT Design_No FROM Job WHERE Waste_Pct > 12);

-- en: Which cities have clients in both the Food and the Pharma branch?
-- zh: 哪些城市同时有Food和Pharma行业的客户？
SELECT City FROM Client WHERE Branch = 'Food' INTERSECT SELECT City FROM Client WHERE Branch = 'Pharma';
