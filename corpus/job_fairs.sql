-- Job fairs: fairs, exhibiting employers, stands, visitors and interviews.
CREATE TABLE Fair (
  Fair_Id INT,
  Fair_Name VARCHAR(60),
  City VARCHAR(40),
  Fair_Date DATE,
  Entry_Fee DECIMAL(10,2),
  Visitors_Expected INT,
  PRIMARY KEY (Fair_Id)
);
CREATE TABLE Employer (
  Employer_Id INT,
  Employer_Name VARCHAR(60),
  City VARCHAR(40),
  Sector VARCHAR(40),
  Staff_Count INT,
  PRIMARY KEY (Employer_Id)
);
CREATE TABLE Stand (
  Stand_Id INT,
  Fair_Id INT,
  Employer_Id INT,
  Stand_Code VARCHAR(10),
  Area_M2 DOUBLE,
  Rental_Fee DECIMAL(10,2),
  Open_Positions INT,
  PRIMARY KEY (Stand_Id),
  FOREIGN KEY (Fair_Id) REFERENCES Fair (Fair_Id),
  FOREIGN KEY (Employer_Id) REFERENCES Employer (Employer_Id)
);
CREATE TABLE Job_Seeker (
  Seeker_Id INT,
  Seeker_Name VARCHAR(50),
  City VARCHAR(40),
  Age INT,
  Degree VARCHAR(40),
  Years_Experience INT,
  PRIMARY KEY (Seeker_Id)
);
CREATE TABLE Interview (
  Interview_Id INT,
  Stand_Id INT,
  Seeker_Id INT,
  Start_Time DATETIME,
  Minutes INT,
  Outcome VARCHAR(20),
  PRIMARY KEY (Interview_Id),
  FOREIGN KEY (Stand_Id) REFERENCES Stand (Stand_Id),
  FOREIGN KEY (Seeker_Id) REFERENCES Job_Seeker (Seeker_Id)
);

-- en: Which fairs are free, i.e. have an entry fee of 0?
-- zh: 哪些招聘会免费入场（门票为0）？
SELECT Fair_Name FROM Fair WHERE Entry_Fee = 0;

-- en: Employers in the Nursing sector based in Lyon?
-- zh: 位于Lyon的Nursing行业雇主有哪些？
SELECT Employer_Name FROM Employer WHERE Sector = 'Nursing' AND City = 'Lyon';

-- en: List name and age of job seekers with no degree recorded.
-- zh: 列出没有登记学位的求职者的姓名和年龄。
SELECT Seeker_Name, Age FROM Job_Seeker WHERE Degree IS NULL;

-- en: How many job seekers are aged 50 or more?
-- zh: 50岁及以上的求职者有多少人？
SELECT count(*) FROM Job_Seeker WHERE Age >= 50;

-- en: How many job seekers have worked for 10 years or longer?
-- zh: 有10年及以上工作经验的求职者有多少人？
SELECT count(*) FROM Job_Seeker WHERE Years_Experience >= 10;

-- en: What's the average length of an interview in minutes?
-- zh: 面试平均持续多少分钟？
SELECT avg(Minutes) FROM Interview;

-- en: What do the stands bring in altogether in rental fees?
-- zh: 展位租金总收入是多少？
SELECT sum(Rental_Fee) FROM Stand;

-- en: Count interviews per outcome.
-- zh: 统计每种结果的面试数量。
SELECT Outcome, count(*) FROM Interview GROUP BY Outcome;

-- en: Which degree is the most common among job seekers?
-- zh: 求职者中最常见的学位是什么？
SELECT Degree FROM Job_Seeker GROUP BY Degree ORDER BY count(*) DESC LIMIT 1;

-- en: For each sector, give the average staff count of its employers.
-- zh: 给出各行业雇主的平均员工数。
SELECT Sector, avg(Staff_Count) FROM Employer GROUP BY Sector;

-- en: Which stand is the biggest in area? Give its code.
-- zh: 面积最大的展位编码是什么？
SELECT Stand_Code FROM Stand ORDER BY Area_M2 DESC LIMIT 1;

-- en: Which stand offers the most open positions? Give its code.
-- zh: 招聘岗位最多的展位编码是什么？
SELECT Stand_Code FROM Stand ORDER BY Open_Positions DESC LIMIT 1;

-- en: Which employers had a stand at Rhone Careers Day?
-- zh: 哪些雇主在Rhone Careers Day设了展位？
SELECT Employer.Employer_Name FROM Employer JOIN Stand ON Employer.Employer_Id = Stand.Employer_Id JOIN Fair ON Stand.Fair_Id = Fair.Fair_Id WHERE Fair.Fair_Name = 'Rhone Careers Day';

-- en: At which fairs was the employer Alpine Textiles present?
-- zh: 雇主Alpine Textiles参加了哪些招聘会？
SELECT Fair.Fair_Name FROM Fair JOIN Stand ON Fair.Fair_Id = Stand.Fair_Id JOIN Employer ON Stand.Employer_Id = Employer.Employer_Id WHERE Employer.Employer_Name = 'Alpine Textiles';

-- en: Who got the outcome Hired, and when did the interview start?
-- zh: 谁的面试结果是Hired？面试何时开始？
SELECT Job_Seeker.Seeker_Name, Interview.Start_Time FROM Job_Seeker JOIN Interview ON Job_Seeker.Seeker_Id = Interview.Seeker_Id WHERE Interview.Outcome = 'Hired';

-- en: For each employer, how many interviews has it held?
-- zh: 每家雇主各进行了多少场面试？
SELECT Employer.Employer_Name, count(*) FROM Employer JOIN Stand ON Employer.Employer_Id = Stand.Employer_Id JOIN Interview ON Stand.Stand_Id = Interview.Stand_Id GROUP BY Employer.Employer_Id, Employer.Employer_Name;

-- en: Which fair has the most stands?
-- zh: 展位最多的是哪场招聘会？
SELECT Fair.Fair_Name FROM Fair JOIN Stand ON Fair.Fair_Id = Stand.Fair_Id GROUP BY Fair.Fair_Id, Fair.Fair_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which fair expects the most visitors?
-- zh: 预计参观人数最多的是哪场招聘会？
SELECT Fair_Name FROM Fair ORDER BY Visitors_Expected DESC LIMIT 1;

-- en: Job seekers without a single interview.
-- zh: 一场面试都没有的求职者有哪些？
SELECT Seeker_Name FROM Job_Seeker WHERE Seeker_Id NOT IN (SELECT Seeker_Id FROM Interview);

-- en: Employers with a larger staff than the average.
-- zh: 员工数超过平均值的雇主有哪些？
SELECT Employer_Name FROM Employer WHERE Staff_Count > (SELECT avg(Staff_Count) FROM Employer);

-- en: Names of those interviewed for longer than 45 minutes.
-- zh: 面试超过45分钟的人叫什么名字？
SELECT Seeker_Name FROM Job_Seeker WHERE Seeker_Id IN (SELECT Seeker_Id FROM Interview WHERE Minutes > 45);

-- en: Cities where there is a fair as well as an employer.
-- zh: 既举办招聘会又有雇主的城市有哪些？
SELECT City FROM Fair INTERSECT SELECT City FROM Employer;
