-- A district court: judges, cases, parties, hearings, lawyers and rulings.
CREATE TABLE Judges (
  Judge_ID INT,
  Judge_Name VARCHAR(60),
  Chamber VARCHAR(30),
  Appointed_Date DATE,
  Birth_Year INT,
  PRIMARY KEY (Judge_ID)
);
CREATE TABLE Cases (
  Case_No VARCHAR(15),
  Case_Type VARCHAR(30),
  Filed_Date DATE,
  Closed_Date DATE,
  Status VARCHAR(20),
  Presiding_Judge_ID INT,
  Claim_Amount DECIMAL(10,2),
  PRIMARY KEY (Case_No),
  FOREIGN KEY (Presiding_Judge_ID) REFERENCES Judges (Judge_ID)
);
CREATE TABLE Law_Firms (
  Firm_ID INT,
  Firm_Name VARCHAR(60),
  City VARCHAR(40),
  Number_Of_Partners INT,
  PRIMARY KEY (Firm_ID)
);
CREATE TABLE Lawyers (
  Lawyer_ID INT,
  Lawyer_Name VARCHAR(60),
  Firm_ID INT,
  Specialisation VARCHAR(30),
  Bar_Year INT,
  Hourly_Fee DECIMAL(10,2),
  PRIMARY KEY (Lawyer_ID),
  FOREIGN KEY (Firm_ID) REFERENCES Law_Firms (Firm_ID)
);
CREATE TABLE Case_Parties (
  Party_ID INT,
  Case_No VARCHAR(15),
  Party_Name VARCHAR(60),
  Party_Role VARCHAR(20),
  City VARCHAR(40),
  Lawyer_ID INT,
  PRIMARY KEY (Party_ID),
  FOREIGN KEY (Case_No) REFERENCES Cases (Case_No),
  FOREIGN KEY (Lawyer_ID) REFERENCES Lawyers (Lawyer_ID)
);
CREATE TABLE Hearings (
  Hearing_ID INT,
  Case_No VARCHAR(15),
  Hearing_Date DATE,
  Courtroom VARCHAR(10),
  Duration_Minutes INT,
  Result VARCHAR(30),
  PRIMARY KEY (Hearing_ID),
  FOREIGN KEY (Case_No) REFERENCES Cases (Case_No)
);

-- en: Which judge presides over case C-2021-0448?
-- zh: 案件C-2021-0448由哪位法官主审？
SELECT Judges.Judge_Name FROM Judges JOIN Cases ON Judges.Judge_ID = Cases.Presiding_Judge_ID WHERE Cases.Case_No = 'C-2021-0448';

-- en: How many cases are Pending?
-- zh: 有多少案件处于Pending状态？
SELECT count(*) FROM Cases WHERE Status = 'Pending';

-- en: List judges of the Family chamber by date of appointment.
-- zh: 按任命日期列出Family庭的法官。
SELECT Judge_Name FROM Judges WHERE Chamber = 'Family' ORDER BY Appointed_Date;

-- en: For each case type, what is the average claim?
-- zh: 各类案件的平均索赔金额是多少？
SELECT Case_Type, avg(Claim_Amount) FROM Cases GROUP BY Case_Type;

-- en: Parties and their roles in the case C-2019-0073.
-- zh: 案件C-2019-0073的当事人及其身份。
SELECT Party_Name, Party_Role FROM Case_Parties WHERE Case_No = 'C-2019-0073';

-- en: Show the number of cases handled by each judge, with the judge's name.
-- zh: 每位法官审理了多少案件？列出法官姓名和案件数。
SELECT Judges.Judge_Name, count(*) FROM Judges JOIN Cases ON Judges.Judge_ID = Cases.Presiding_Judge_ID GROUP BY Judges.Judge_ID, Judges.Judge_Name;

-- en: What is the longest hearing that ended in Adjourned?
-- zh: 结果为Adjourned的庭审最长持续了多少分钟？
SELECT max(Duration_Minutes) FROM Hearings WHERE Result = 'Adjourned';

-- en: In what firm does Corinna Pell work and in which city is it?
-- zh: Corinna Pell在哪家律所工作，律所在哪个城市？
SELECT Law_Firms.Firm_Name, Law_Firms.City FROM Law_Firms JOIN Lawyers ON Law_Firms.Firm_ID = Lawyers.Firm_ID WHERE Lawyers.Lawyer_Name = 'Corinna Pell';

-- en: Which lawyers have never represented a party?
-- zh: 哪些律师从未代理过当事人？
SELECT Lawyer_Name FROM Lawyers WHERE Lawyer_ID NOT IN (SELECT Lawyer_ID FROM Case_Parties);

-- en: Name the dearest lawyer.
-- zh: 收费最贵的律师是谁？
SELECT Lawyer_Name FROM Lawyers ORDER BY Hourly_Fee DESC LIMIT 1;

-- en: Which courtroom is used the most?
-- zh: 哪个法庭使用最多？
SELECT Courtroom FROM Hearings GROUP BY Courtroom ORDER BY count(*) DESC LIMIT 1;

-- en: Case numbers with at least 4 hearings.
-- zh: 开庭至少4次的案件编号有哪些？
SELECT Case_No FROM Hearings GROUP BY Case_No HAVING count(*) >= 4;

-- en: Give the hearing dates of cases under judge Ambrose Field.
-- zh: 法官Ambrose Field主审的案件分别在哪些日期开庭？
SELECT Hearings.Hearing_Date FROM Hearings JOIN Cases ON Hearings.Case_No = Cases.Case_No JOIN Judges ON Cases.Presiding_Judge_ID = Judges.Judge_ID WHERE Judges.Judge_Name = 'Ambrose Field';

-- en: Which Insolvency lawyers were admitted to the bar before 2000? Name and hourly fee.
-- zh: 2000年以前取得执业资格的Insolvency律师，给出姓名和每小时收费。
SELECT Lawyer_Name, Hourly_Fee FROM Lawyers WHERE Specialisation = 'Insolvency' AND Bar_Year < 2000;

-- en: Cases claiming more than the average claim amount: their numbers.
-- zh: 索赔金额高于平均值的案件编号。
SELECT Case_No FROM Cases WHERE Claim_Amount > (SELECT avg(Claim_Amount) FROM Cases);

-- en: Who has appeared both as Plaintiff and as Defendant?
-- zh: 哪些当事人既当过Plaintiff又当过Defendant？
SELECT Party_Name FROM Case_Parties WHERE Party_Role = 'Plaintiff' INTERSECT SELECT Party_Name FROM Case_Parties WHERE Party_Role = 'Defendant';

-- en: Which law firm has represented the largest number of parties?
-- zh: 代理当事人最多的律所是哪家？
SELECT Law_Firms.Firm_Name FROM Law_Firms JOIN Lawyers ON Law_Firms.Firm_ID = Lawyers.Firm_ID JOIN Case_Parties ON Lawyers.Lawyer_ID = Case_Parties.Lawyer_ID GROUP BY Law_Firms.Firm_ID, Law_Firms.Firm_Name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the smallest, average and biggest numbers of partners in a firm?
-- zh: 律所合伙人数量的最小值、平均值和最大值分别是多少？
SELECT min(Number_Of_Partners), avg(Number_Of_Partners), max(Number_Of_Partners) FROM Law_Firms;

-- en: Which five cases were filed most recently?
-- zh: 最近立案的五个案件是哪些？
SELECT Case_No FROM Cases ORDER BY Filed_Date DESC LIMIT 5;

-- en: How many parties come from each city?
-- zh: 各城市的当事人各有多少？
SELECT City, count(*) FROM Case_Parties GROUP BY City;

-- en: Which Eviction cases have had no hearing so far?
-- zh: 哪些Eviction案件至今尚未开庭？
SELECT Case_No FROM Cases WHERE Case_Type = 'Eviction' AND Case_No NOT IN (SELECT Case_No FROM Hearings);

-- en: Names of Defendant parties in Fraud cases still without a closing date.
-- zh: 尚无结案日期的Fraud案件中，Defendant一方叫什么？
SELECT Case_Parties.Party_Name FROM Case_Parties JOIN Cases ON Case_Parties.Case_No = Cases.Case_No WHERE Case_Parties.Party_Role = 'Defendant' AND Cases.Case_Type = 'Fraud' AND Cases.Closed_Date IS NULL;
