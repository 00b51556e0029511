-- A temporary staffing agency that places workers with client firms.
CREATE TABLE Temp_Worker (
  Worker_ID INT,
  Full_Name VARCHAR(50),
  Phone VARCHAR(20),
  City VARCHAR(40),
  Hourly_Rate DECIMAL(10,2),
  Age INT,
  Status VARCHAR(20),
  PRIMARY KEY (Worker_ID)
);
CREATE TABLE Skill (
  Skill_ID INT,
  Skill_Name VARCHAR(40),
  Category VARCHAR(30),
  PRIMARY KEY (Skill_ID)
);
CREATE TABLE Worker_Skill (
  Worker_ID INT,
  Skill_ID INT,
  Years_Experience INT,
  Certified VARCHAR(3),
  PRIMARY KEY (Worker_ID, Skill_ID),
  FOREIGN KEY (Worker_ID) REFERENCES Temp_Worker (Worker_ID),
  FOREIGN KEY (Skill_ID) REFERENCES Skill (Skill_ID)
);
CREATE TABLE Client_Firm (
  Firm_ID INT,
  Firm_Name VARCHAR(60),
  Phone VARCHAR(20),
  City VARCHAR(40),
  Industry VARCHAR(40),
  Headcount INT,
  PRIMARY KEY (Firm_ID)
);
CREATE TABLE Placement (
  Placement_ID INT,
  Worker_ID INT,
  Firm_ID INT,
  Job_Title VARCHAR(40),
  Start_Date DATE,
  End_Date DATE,
  Billed_Rate DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Placement_ID),
  FOREIGN KEY (Worker_ID) REFERENCES Temp_Worker (Worker_ID),
  FOREIGN KEY (Firm_ID) REFERENCES Client_Firm (Firm_ID)
);

-- en: What is the phone number of Beatriz Nunes?
-- zh: Beatriz Nunes的电话号码是多少？
SELECT Phone FROM Temp_Worker WHERE Full_Name = 'Beatriz Nunes';

-- en: What is the phone number of Nordpack Logistics?
-- zh: Nordpack Logistics的电话号码是多少？
SELECT Phone FROM Client_Firm WHERE Firm_Name = 'Nordpack Logistics';

-- en: Show job title and start date of the placements which have no end date yet.
-- zh: 列出还没有结束日期的派遣的岗位名称和开始日期。
SELECT Job_Title, Start_Date FROM Placement WHERE End_Date IS NULL;

-- en: List the workers that are Available, cheapest hourly rate first.
-- zh: 列出状态为Available的临时工，按时薪从低到高排序。
SELECT Full_Name FROM Temp_Worker WHERE Status = 'Available' ORDER BY Hourly_Rate;

-- en: How many temps are under 21?
-- zh: 未满21岁的临时工有多少人？
SELECT count(*) FROM Temp_Worker WHERE Age < 21;

-- en: What is the average rate billed for a Forklift Driver?
-- zh: Forklift Driver岗位的平均计费价是多少？
SELECT avg(Billed_Rate) FROM Placement WHERE Job_Title = 'Forklift Driver';

-- en: Tell me the highest hourly rate among workers in Porto.
-- zh: Porto的临时工中最高时薪是多少？
SELECT max(Hourly_Rate) FROM Temp_Worker WHERE City = 'Porto';

-- en: How many firms are there per industry?
-- zh: 各行业分别有多少家公司？
SELECT Industry, count(*) FROM Client_Firm GROUP BY Industry;

-- en: What is the total headcount of the firms per industry?
-- zh: 各行业公司的员工总数是多少？
SELECT Industry, sum(Headcount) FROM Client_Firm GROUP BY Industry;

-- en: What job title is placed most often?
-- zh: 派遣最多的岗位是什么？
SELECT Job_Title FROM Placement GROUP BY Job_Title ORDER BY count(*) DESC LIMIT 1;

-- en: Which firm is the largest by headcount?
-- zh: 员工人数最多的公司是哪家？
SELECT Firm_Name FROM Client_Firm ORDER BY Headcount DESC LIMIT 1;

-- en: Which firm has taken the most placements?
-- zh: 接收派遣次数最多的公司是哪家？
SELECT Client_Firm.Firm_Name FROM Client_Firm JOIN Placement ON Client_Firm.Firm_ID = Placement.Firm_ID GROUP BY Client_Firm.Firm_ID, Client_Firm.Firm_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Name the two oldest temps.
-- zh: 年龄最大的两名临时工是谁？
SELECT Full_Name FROM Temp_Worker ORDER BY Age DESC LIMIT 2;

-- en: Who can do Welding?
-- zh: 谁会Welding？
SELECT Temp_Worker.Full_Name FROM Temp_Worker JOIN Worker_Skill ON Temp_Worker.Worker_ID = Worker_Skill.Worker_ID JOIN Skill ON Worker_Skill.Skill_ID = Skill.Skill_ID WHERE Skill.Skill_Name = 'Welding';

-- en: Which skills does Beatriz Nunes have and for how many years?
-- zh: Beatriz Nunes有哪些技能？各有多少年经验？
SELECT Skill.Skill_Name, Worker_Skill.Years_Experience FROM Skill JOIN Worker_Skill ON Skill.Skill_ID = Worker_Skill.Skill_ID JOIN Temp_Worker ON Worker_Skill.Worker_ID = Temp_Worker.Worker_ID WHERE Temp_Worker.Full_Name = 'Beatriz Nunes';

-- en: When did people begin work at Nordpack Logistics? Give names and dates.
-- zh: 派到Nordpack Logistics的人分别何时开始工作？列出姓名和日期。
SELECT Temp_Worker.Full_Name, Placement.Start_Date FROM Temp_Worker JOIN Placement ON Temp_Worker.Worker_ID = Placement.Worker_ID JOIN Client_Firm ON Placement.Firm_ID = Client_Firm.Firm_ID WHERE Client_Firm.Firm_Name = 'Nordpack Logistics';

-- en: Skill names and the number of workers having each.
-- zh: 各项技能的名称及掌握人数。
SELECT Skill.Skill_Name, count(*) FROM Skill JOIN Worker_Skill ON Skill.Skill_ID = Worker_Skill.Skill_ID GROUP BY Skill.Skill_ID, Skill.Skill_Name;

-- en: Workers with at least three skills?
-- zh: 至少掌握三项技能的临时工有哪些？
SELECT Temp_Worker.Full_Name FROM Temp_Worker JOIN Worker_Skill ON Temp_Worker.Worker_ID = Worker_Skill.Worker_ID GROUP BY Temp_Worker.Worker_ID, Temp_Worker.Full_Name HAVING count(*) >= 3;

-- en: Who has never been placed?
-- zh: 谁从未被派遣过？
SELECT Full_Name FROM Temp_Worker WHERE Worker_ID NOT IN (SELECT Worker_ID FROM Placement);

-- en: Which workers ask for more per hour than the average worker?
-- zh: 哪些临时工的时薪高于平均水平？
SELECT Full_Name FROM Temp_Worker WHERE Hourly_Rate > (SELECT avg(Hourly_Rate) FROM Temp_Worker);

-- en: Firms where a placement was Terminated.
-- zh: 哪些公司有过被Terminated的派遣？
SELECT Firm_Name FROM Client_Firm WHERE Firm_ID IN (SELECT Firm_ID FROM Placement WHERE Status = 'Terminated');

-- en: Which cities have temps but no client firm?
-- zh: 哪些城市有临时工但没有客户公司？
SELECT City FROM Temp_Worker EXCEPT SELECT City FROM Client_Firm;
