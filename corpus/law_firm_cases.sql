-- A law firm: attorneys, clients, court matters, hearings and the attorneys assigned to each matter.
CREATE TABLE Attorneys (
  Attorney_ID INT,
  Attorney_Name VARCHAR(60),
  Rank_Title VARCHAR(30),
  Bar_Year INT,
  Law_School VARCHAR(60),
  Hourly_Fee DECIMAL(10,2),
  Office_City VARCHAR(40),
  PRIMARY KEY (Attorney_ID)
);
CREATE TABLE Clients (
  Client_ID INT,
  Client_Name VARCHAR(60),
  Client_Type VARCHAR(20),
  City VARCHAR(40),
  Since_Year INT,
  PRIMARY KEY (Client_ID)
);
CREATE TABLE Courts (
  Court_ID INT,
  Court_Name VARCHAR(60),
  Tier VARCHAR(20),
  City VARCHAR(40),
  PRIMARY KEY (Court_ID)
);
CREATE TABLE Matters (
  Docket_No VARCHAR(15),
  Client_ID INT,
  Court_ID INT,
  Area_Of_Law VARCHAR(40),
  Opposing_Party VARCHAR(60),
  Opened DATE,
  Closed DATE,
  Verdict VARCHAR(20),
  Claim_Amount DECIMAL(14,2),
  PRIMARY KEY (Docket_No),
  FOREIGN KEY (Client_ID) REFERENCES Clients (Client_ID),
  FOREIGN KEY (Court_ID) REFERENCES Courts (Court_ID)
);
CREATE TABLE Assignments (
  Docket_No VARCHAR(15),
  Attorney_ID INT,
  Capacity_In VARCHAR(30),
  Billed_Hours DOUBLE,
  PRIMARY KEY (Docket_No, Attorney_ID),
  FOREIGN KEY (Docket_No) REFERENCES Matters (Docket_No),
  FOREIGN KEY (Attorney_ID) REFERENCES Attorneys (Attorney_ID)
);
CREATE TABLE Hearings (
  Hearing_ID INT,
  Docket_No VARCHAR(15),
  Heard_On DATE,
  Judge_Name VARCHAR(60),
  Courtroom VARCHAR(10),
  Minutes INT,
  PRIMARY KEY (Hearing_ID),
  FOREIGN KEY (Docket_No) REFERENCES Matters (Docket_No)
);

-- en: Which attorneys work from Savannah and charge under 250 an hour?
-- zh: 在Savannah执业、每小时收费低于250的律师有哪些？
SELECT Attorney_Name FROM Attorneys WHERE Office_City = 'Savannah' AND Hourly_Fee < 250;

-- en: How many matters have we Won?
-- zh: 我们Won的案件有多少？
SELECT count(*) FROM Matters WHERE Verdict = 'Won';

-- en: Docket numbers of the cases against Granite Mutual.
-- zh: 对方当事人为Granite Mutual的案件案号有哪些？
SELECT Docket_No FROM Matters WHERE Opposing_Party = 'Granite Mutual';

-- en: Who represented Delia Fontaine?
-- zh: 哪些律师代理过Delia Fontaine？
SELECT Attorneys.Attorney_Name FROM Attorneys JOIN Assignments ON Attorneys.Attorney_ID = Assignments.Attorney_ID JOIN Matters ON Assignments.Docket_No = Matters.Docket_No JOIN Clients ON Matters.Client_ID = Clients.Client_ID WHERE Clients.Client_Name = 'Delia Fontaine';

-- en: What's the sum claimed in each area of law?
-- zh: 各法律领域的索赔总额是多少？
SELECT Area_Of_Law, sum(Claim_Amount) FROM Matters GROUP BY Area_Of_Law;

-- en: Which judges heard docket C-1182? Each name once.
-- zh: 审理过C-1182号案的不同法官有哪些？
SELECT DISTINCT Judge_Name FROM Hearings WHERE Docket_No = 'C-1182';

-- en: Which courts have dealt with Maritime matters? Show each court once.
-- zh: 哪些法院审理过Maritime案件？每个法院只列一次。
SELECT DISTINCT Courts.Court_Name FROM Courts JOIN Matters ON Courts.Court_ID = Matters.Court_ID WHERE Matters.Area_Of_Law = 'Maritime';

-- en: Who has been at the bar longest?
-- zh: 最早取得律师资格的律师是谁？
SELECT Attorney_Name FROM Attorneys ORDER BY Bar_Year LIMIT 1;

-- en: How many hours did Theo Marsh bill in total?
-- zh: Theo Marsh总共计费多少小时？
SELECT sum(Assignments.Billed_Hours) FROM Assignments JOIN Attorneys ON Assignments.Attorney_ID = Attorneys.Attorney_ID WHERE Attorneys.Attorney_Name = 'Theo Marsh';

-- en: Clients with more than 2 matters, with the number of matters.
-- zh: 案件超过2件的客户及其案件数。
SELECT Clients.Client_Name, count(*) FROM Clients JOIN Matters ON Clients.Client_ID = Matters.Client_ID GROUP BY Clients.Client_ID, Clients.Client_Name HAVING count(*) > 2;

-- en: Average length of hearings in courtroom 3B.
-- zh: 3B法庭的庭审平均多少分钟？
SELECT avg(Minutes) FROM Hearings WHERE Courtroom = '3B';

-- en: Show the attorneys that have no case at the moment or ever.
-- zh: 列出从未被分派案件的律师。
SELECT Attorney_Name FROM Attorneys WHERE Attorney_ID NOT IN (SELECT Attorney_ID FROM Assignments);

-- en: On what dates was Delia Fontaine's matter heard?
-- zh: Delia Fontaine的案件在哪些日期开庭？
SELECT Hearings.Heard_On FROM Hearings JOIN Matters ON Hearings.Docket_No = Matters.Docket_No JOIN Clients ON Matters.Client_ID = Clients.Client_ID WHERE Clients.Client_Name = 'Delia Fontaine';

-- en: Which law school has produced most of our attorneys?
-- zh: 我们的律师毕业最多的法学院是哪所？
SELECT Law_School FROM Attorneys GROUP BY Law_School ORDER BY count(*) DESC LIMIT 1;

-- en: Number of Appeal court matters opened after 2020-05-31.
-- zh: 2020-05-31以后立案、由Appeal级法院审理的案件有多少件？
SELECT count(*) FROM Matters JOIN Courts ON Matters.Court_ID = Courts.Court_ID WHERE Courts.Tier = 'Appeal' AND Matters.Opened > '2020-05-31';

-- en: Matters still without a closing date: docket number and opening date.
-- zh: 尚无结案日期的案件，案号和立案日期是什么？
SELECT Docket_No, Opened FROM Matters WHERE Closed IS NULL;

-- en: Which attorneys did both Tax work and Probate work?
-- zh: 哪些律师既办过Tax案件又办过Probate案件？
SELECT Attorneys.Attorney_Name FROM Attorneys JOIN Assignments ON Attorneys.Attorney_ID = Assignments.Attorney_ID JOIN Matters ON Assignments.Docket_No = Matters.Docket_No WHERE Matters.Area_Of_Law = 'Tax' INTERSECT SELECT Attorneys.Attorney_Name FROM Attorneys JOIN Assignments ON Attorneys.Attorney_ID = Assignments.Attorney_ID JOIN Matters ON Assignments.Docket_No = Matters.Docket_No WHERE Matters.Area_Of_Law = 'Probate';

-- en: Attorneys who charge more than the average Partner does.
-- zh: 收费高于Partner平均水平的律师是谁？
SELECT Attorney_Name FROM Attorneys WHERE Hourly_Fee > (SELECT avg(Hourly_Fee) FROM Attorneys WHERE Rank_Title = 'Partner');

-- en: Show each attorney's name and how many matters they've acted in as Lead Counsel.
-- zh: 每位律师以Lead Counsel身份办过多少件案？列出姓名和件数。
SELECT Attorneys.Attorney_Name, count(*) FROM Attorneys JOIN Assignments ON Attorneys.Attorney_ID = Assignments.Attorney_ID WHERE Assignments.Capacity_In = 'Lead Counsel' GROUP BY Attorneys.Attorney_ID, Attorneys.Attorney_Name;

-- en: Which Corporate client has the highest claim in a matter?
-- zh: 哪个Corporate客户的案件索赔额最高？
SELECT Clients.Client_Name FROM Clients JOIN Matters ON Clients.Client_ID = Matters.Client_ID WHERE Clients.Client_Type = 'Corporate' ORDER BY Matters.Claim_Amount DESC LIMIT 1;

-- en: Cities where we have clients though no attorney's office.
-- zh: 有客户但没有律师办公的城市。
SELECT City FROM Clients EXCEPT SELECT Office_City FROM Attorneys;

-- en: Which judges have presided over at least 5 hearings?
-- zh: 至少主持过5次庭审的法官有哪些？
SELECT Judge_Name FROM Hearings GROUP BY Judge_Name HAVING count(*) >= 5;
