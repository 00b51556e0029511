-- Bakeries, their master bakers, the apprentices and the loaves they are examined on.
CREATE TABLE Bakery (
  BakeryNo INT,
  Name VARCHAR(60),
  Street VARCHAR(60),
  City VARCHAR(40),
  OpenedIn INT,
  Ovens INT,
  PRIMARY KEY (BakeryNo)
);
CREATE TABLE Master (
  MasterNo INT,
  FullName VARCHAR(60),
  Specialty VARCHAR(40),
  Experience INT,
  BakeryNo INT,
  PRIMARY KEY (MasterNo),
  FOREIGN KEY (BakeryNo) REFERENCES Bakery (BakeryNo)
);
CREATE TABLE Apprentice (
  ApprenticeNo INT,
  FullName VARCHAR(60),
  Age INT,
  HomeTown VARCHAR(40),
  StartDate DATE,
  WeeklyPay DECIMAL(10,2),
  MasterNo INT,
  PRIMARY KEY (ApprenticeNo),
  FOREIGN KEY (MasterNo) REFERENCES Master (MasterNo)
);
CREATE TABLE Trial (
  TrialNo INT,
  ApprenticeNo INT,
  Bread VARCHAR(40),
  Flour VARCHAR(20),
  TakenOn DATE,
  Mark INT,
  PRIMARY KEY (TrialNo),
  FOREIGN KEY (ApprenticeNo) REFERENCES Apprentice (ApprenticeNo)
);

-- en: How many apprentices come from Avignon?
-- zh: 来自Avignon的学徒有多少人？
SELECT count(*) FROM Apprentice WHERE HomeTown = 'Avignon';

-- en: What are the full names of the masters who have more than 20 years of experience?
-- zh: 哪些师傅有20年以上的经验？请给出全名。
SELECT FullName FROM Master WHERE Experience > 20;

-- en: For each master, find the full name and the number of apprentices.
-- zh: 每位师傅各带了几名学徒？列出师傅的全名。
SELECT Master.FullName, count(*) FROM Master JOIN Apprentice ON Master.MasterNo = Apprentice.MasterNo GROUP BY Master.MasterNo, Master.FullName;

-- en: Which apprentices are taught by Odile Renard?
-- zh: Odile Renard教的学徒是哪些人？
SELECT Apprentice.FullName FROM Apprentice JOIN Master ON Apprentice.MasterNo = Master.MasterNo WHERE Master.FullName = 'Odile Renard';

-- en: Which apprentice earns the lowest weekly pay?
-- zh: 周薪最低的学徒是谁？
SELECT FullName FROM Apprentice ORDER BY WeeklyPay LIMIT 1;

-- en: Show the average mark for each kind of bread.
-- zh: 每种面包的平均得分是多少？
SELECT Bread, avg(Mark) FROM Trial GROUP BY Bread;

-- en: In which city does the master who specialises in Brioche work?
-- zh: 擅长Brioche的师傅在哪个城市工作？
SELECT Bakery.City FROM Bakery JOIN Master ON Bakery.BakeryNo = Master.BakeryNo WHERE Master.Specialty = 'Brioche';

-- en: List the names and the streets of the bakeries in Lyon, from the newest to the oldest.
-- zh: 列出Lyon的面包房名称和街道，按开业年份从新到旧排序。
SELECT Name, Street FROM Bakery WHERE City = 'Lyon' ORDER BY OpenedIn DESC;

-- en: Which masters have no apprentices?
-- zh: 哪些师傅没有学徒？
SELECT FullName FROM Master WHERE MasterNo NOT IN (SELECT MasterNo FROM Apprentice);

-- en: What breads has the apprentice Tim Colbert been tested on?
-- zh: 学徒Tim Colbert考过哪些面包？
SELECT Trial.Bread FROM Trial JOIN Apprentice ON Trial.ApprenticeNo = Apprentice.ApprenticeNo WHERE Apprentice.FullName = 'Tim Colbert';

-- en: What are the average and the maximum mark in the trials with Rye flour?
-- zh: 用Rye面粉的考核中，平均分和最高分各是多少？
SELECT avg(Mark), max(Mark) FROM Trial WHERE Flour = 'Rye';

-- en: Find the names of the bakeries that have trained at least two apprentices.
-- zh: 哪些面包房至少培养了两名学徒？
SELECT Bakery.Name FROM Bakery JOIN Master ON Bakery.BakeryNo = Master.BakeryNo JOIN Apprentice ON Master.MasterNo = Apprentice.MasterNo GROUP BY Bakery.BakeryNo, Bakery.Name HAVING count(*) >= 2;

-- en: Which apprentices are younger than the average age of all apprentices?
-- zh: 年龄低于全体学徒平均年龄的学徒有哪些？
SELECT FullName FROM Apprentice WHERE Age < (SELECT avg(Age) FROM Apprentice);

-- en: What is the home town of the apprentice who received the best mark?
-- zh: 得分最高的学徒来自哪个镇？
SELECT Apprentice.HomeTown FROM Apprentice JOIN Trial ON Apprentice.ApprenticeNo = Trial.ApprenticeNo ORDER BY Trial.Mark DESC LIMIT 1;

-- en: How many different specialties do the masters have?
-- zh: 师傅们一共有多少种不同的专长？
SELECT count(DISTINCT Specialty) FROM Master;

-- en: Which city has the most bakeries?
-- zh: 哪个城市的面包房最多？
SELECT City FROM Bakery GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Who are the apprentices that passed a trial on Baguette with a mark of at least 15?
-- zh: 哪些学徒在Baguette考核中得到了15分或以上？
SELECT Apprentice.FullName FROM Apprentice JOIN Trial ON Apprentice.ApprenticeNo = Trial.ApprenticeNo WHERE Trial.Bread = 'Baguette' AND Trial.Mark >= 15;

-- en: Which masters have taught both someone from Nice and someone from Dijon?
-- zh: 哪些师傅既教过来自Nice的学徒，又教过来自Dijon的学徒？
SELECT Master.FullName FROM Master JOIN Apprentice ON Master.MasterNo = Apprentice.MasterNo WHERE Apprentice.HomeTown = 'Nice' INTERSECT SELECT Master.FullName FROM Master JOIN Apprentice ON Master.MasterNo = Apprentice.MasterNo WHERE Apprentice.HomeTown = 'Dijon';

-- en: What are the kinds of flour that have been used in more than ten trials?
-- zh: 哪些面粉在10次以上的考核中被用过？
SELECT Flour FROM Trial GROUP BY Flour HAVING count(*) > 10;

-- en: How much do the apprentices of the bakery Au Bon Grain earn on average in a week?
-- zh: Au Bon Grain面包房的学徒平均周薪是多少？
SELECT avg(Apprentice.WeeklyPay) FROM Apprentice JOIN Master ON Apprentice.MasterNo = Master.MasterNo JOIN Bakery ON Master.BakeryNo = Bakery.BakeryNo WHERE Bakery.Name = 'Au Bon Grain';

-- en: Give the full names of the apprentices who started between 2020-01-01 and 2020-12-31 and have not taken a trial yet.
-- zh: 哪些在2020-01-01到2020-12-31之间入门的学徒至今没有参加过考核？
SELECT FullName FROM Apprentice WHERE StartDate BETWEEN '2020-01-01' AND '2020-12-31' AND ApprenticeNo NOT IN (SELECT ApprenticeNo FROM Trial);

-- en: For every apprentice, show the full name and the full name of the master.
-- zh: 列出每名学徒的全名以及其师傅的全名。
SELECT Apprentice.FullName, Master.FullName FROM Apprentice JOIN Master ON Apprentice.MasterNo = Master.MasterNo;
