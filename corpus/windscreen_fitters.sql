-- A windscreen replacement firm: branches, fitters, glass stock, and jobs done.
CREATE TABLE Branches (
  Branch_ID INT,
  Branch_Name VARCHAR(40),
  Postcode VARCHAR(10),
  Opened INT,
  PRIMARY KEY (Branch_ID)
);
CREATE TABLE Fitters (
  Fitter_ID INT,
  Fitter_Name VARCHAR(50),
  Branch_ID INT,
  Apprentice VARCHAR(1),
  PRIMARY KEY (Fitter_ID),
  FOREIGN KEY (Branch_ID) REFERENCES Branches (Branch_ID)
);
CREATE TABLE Glass_Types (
  Glass_Code VARCHAR(10),
  Description VARCHAR(60),
  Position VARCHAR(20),
  Unit_Price DECIMAL(8,2),
  Tinted VARCHAR(1),
  PRIMARY KEY (Glass_Code)
);
CREATE TABLE Jobs (
  Job_ID INT,
  Fitter_ID INT,
  Glass_Code VARCHAR(10),
  Job_Date DATE,
  Customer VARCHAR(50),
  Payment_Method VARCHAR(20),
  Minutes_Taken INT,
  Rating INT,
  PRIMARY KEY (Job_ID),
  FOREIGN KEY (Fitter_ID) REFERENCES Fitters (Fitter_ID),
  FOREIGN KEY (Glass_Code) REFERENCES Glass_Types (Glass_Code)
);

-- en: What is the postcode of the Hove branch?
-- zh: Hove分店的邮编是多少？
SELECT Postcode FROM Branches WHERE Branch_Name = 'Hove';

-- en: Which fitters are still apprentices (T)?
-- zh: 哪些安装工还是学徒（T）？
SELECT Fitter_Name FROM Fitters WHERE Apprentice = 'T';

-- en: How many kinds of glass go in the Rear position?
-- zh: 装在Rear位置的玻璃有多少种？
SELECT count(*) FROM Glass_Types WHERE Position = 'Rear';

-- en: What is the most expensive glass?
-- zh: 单价最高的玻璃是哪种？
SELECT Description FROM Glass_Types ORDER BY Unit_Price DESC LIMIT 1;

-- en: Customers who paid by Insurance and gave fewer than 3 stars.
-- zh: 用Insurance付款且评分低于3分的顾客。
SELECT Customer FROM Jobs WHERE Payment_Method = 'Insurance' AND Rating < 3;

-- en: How many jobs were settled by each way of paying?
-- zh: 各种付款方式分别结算了多少单？
SELECT Payment_Method, count(*) FROM Jobs GROUP BY Payment_Method;

-- en: Which way of paying is used most?
-- zh: 使用最多的付款方式是什么？
SELECT Payment_Method FROM Jobs GROUP BY Payment_Method ORDER BY count(*) DESC LIMIT 1;

-- en: Which fitters are based in Hove?
-- zh: Hove分店有哪些安装工？
SELECT Fitters.Fitter_Name FROM Fitters JOIN Branches ON Fitters.Branch_ID = Branches.Branch_ID WHERE Branches.Branch_Name = 'Hove';

-- en: How many fitters work at each branch?
-- zh: 每家分店有多少名安装工？
SELECT Branches.Branch_Name, count(*) FROM Branches JOIN Fitters ON Branches.Branch_ID = Fitters.Branch_ID GROUP BY Branches.Branch_ID, Branches.Branch_Name;

-- en: Who fitted the glass for Dr Adeyemi?
-- zh: 给Dr Adeyemi装玻璃的是谁？
SELECT Fitters.Fitter_Name FROM Fitters JOIN Jobs ON Fitters.Fitter_ID = Jobs.Fitter_ID WHERE Jobs.Customer = 'Dr Adeyemi';

-- en: What glass did Dr Adeyemi get, and for how much?
-- zh: Dr Adeyemi装的是什么玻璃，单价多少？
SELECT Glass_Types.Description, Glass_Types.Unit_Price FROM Glass_Types JOIN Jobs ON Glass_Types.Glass_Code = Jobs.Glass_Code WHERE Jobs.Customer = 'Dr Adeyemi';

-- en: Average customer score for each fitter.
-- zh: 每位安装工的平均顾客评分。
SELECT Fitters.Fitter_Name, avg(Jobs.Rating) FROM Fitters JOIN Jobs ON Fitters.Fitter_ID = Jobs.Fitter_ID GROUP BY Fitters.Fitter_ID, Fitters.Fitter_Name;

-- en: Average time taken for each fitter.
-- zh: 每位安装工的平均用时。
SELECT Fitters.Fitter_Name, avg(Jobs.Minutes_Taken) FROM Fitters JOIN Jobs ON Fitters.Fitter_ID = Jobs.Fitter_ID GROUP BY Fitters.Fitter_ID, Fitters.Fitter_Name;

-- en: Branches where tinted glass (T) was fitted.
-- zh: 装过有色玻璃（T）的分店。
SELECT Branches.Branch_Name FROM Branches JOIN Fitters ON Branches.Branch_ID = Fitters.Branch_ID JOIN Jobs ON Fitters.Fitter_ID = Jobs.Fitter_ID JOIN Glass_Types ON Jobs.Glass_Code = Glass_Types.Glass_Code WHERE Glass_Types.Tinted = 'T';

-- en: How many jobs did each branch do in total?
-- zh: 每家分店一共做了多少单？
SELECT Branches.Branch_Name, count(*) FROM Branches JOIN Fitters ON Branches.Branch_ID = Fitters.Branch_ID JOIN Jobs ON Fitters.Fitter_ID = Jobs.Fitter_ID GROUP BY Branches.Branch_ID, Branches.Branch_Name;

-- en: Glass that has never been fitted.
-- zh: 从未安装过的玻璃。
SELECT Description FROM Glass_Types WHERE Glass_Code NOT IN (SELECT Glass_Code FROM Jobs);

-- en: Fitters with no jobs.
-- zh: 没有接过单的安装工。
SELECT Fitter_Name FROM Fitters WHERE Fitter_ID NOT IN (SELECT Fitter_ID FROM Jobs);

-- en: Which fitters did more than 15 jobs?
-- zh: 哪些安装工完成的单超过15个？
SELECT Fitters.Fitter_Name FROM Fitters JOIN Jobs ON Fitters.Fitter_ID = Jobs.Fitter_ID GROUP BY Fitters.Fitter_ID, Fitters.Fitter_Name HAVING count(*) > 15;

-- en: Job numbers and dates for jobs faster than average.
-- zh: 用时少于平均值的工单编号和日期。
SELECT Job_ID, Job_Date FROM Jobs WHERE Minutes_Taken < (SELECT avg(Minutes_Taken) FROM Jobs);

-- en: The two oldest branches.
-- zh: 开业最早的两家分店。
SELECT Branch_Name FROM Branches ORDER BY Opened LIMIT 2;

-- en: Names of fitters who have worked on both Front and Rear glass.
-- zh: 既装过Front玻璃又装过Rear玻璃的安装工姓名。
SELECT Fitters.Fitter_Name FROM Fitters JOIN Jobs ON Fitters.Fitter_ID = Jobs.Fitter_ID JOIN Glass_Types ON Jobs.Glass_Code = Glass_Types.Glass_Code WHERE Glass_Types.Position = 'Front' INTERSECT SELECT Fitters.Fitter_Name FROM Fitters JOIN Jobs ON Fitters.Fitter_ID = Jobs.Fitter_ID JOIN Glass_Types ON Jobs.Glass_Code = Glass_Types.Glass_Code WHERE Glass_Types.Position = 'Rear';

-- en: Least and greatest price of glass per position.
-- zh: 各安装位置玻璃的最低价和最高价。
SELECT Position, min(Unit_Price), max(Unit_Price) FROM Glass_Types GROUP BY Position;
