-- Jury service: courthouses, judges, trials, jurors, summonses.
CREATE TABLE Courthouse (
  Courthouse_Id INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Opened_Year INT,
  Courtrooms INT,
  PRIMARY KEY (Courthouse_Id)
);
CREATE TABLE Judge (
  Judge_Id INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Birth_Date DATE,
  Appointed_Date DATE,
  Courthouse_Id INT,
  PRIMARY KEY (Judge_Id),
  FOREIGN KEY (Courthouse_Id) REFERENCES Courthouse (Courthouse_Id)
);
CREATE TABLE Trial (
  Trial_Id INT,
  Case_Number VARCHAR(20),
  Judge_Id INT,
  Charge VARCHAR(40),
  Start_Date DATE,
  End_Date DATE,
  Days INT,
  Verdict VARCHAR(20),
  PRIMARY KEY (Trial_Id),
  FOREIGN KEY (Judge_Id) REFERENCES Judge (Judge_Id)
);
CREATE TABLE Juror (
  Juror_Id INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Birth_Date DATE,
  Occupation VARCHAR(40),
  PRIMARY KEY (Juror_Id)
);
CREATE TABLE Jury_Seat (
  Trial_Id INT,
  Juror_Id INT,
  Seat_No INT,
  Role VARCHAR(20),
  Allowance DECIMAL(10,2),
  PRIMARY KEY (Trial_Id, Juror_Id),
  FOREIGN KEY (Trial_Id) REFERENCES Trial (Trial_Id),
  FOREIGN KEY (Juror_Id) REFERENCES Juror (Juror_Id)
);

-- en: Which case numbers concern Arson?
-- zh: 涉及Arson的案号有哪些？
SELECT Case_Number FROM Trial WHERE Charge = 'Arson';

-- en: Which jurors from Redfield work as a Baker or a Driver?
-- zh: 来自Redfield、职业为Baker或Driver的陪审员有哪些？
SELECT Name FROM Juror WHERE City = 'Redfield' AND (Occupation = 'Baker' OR Occupation = 'Driver');

-- en: Name the courthouses in alphabetical order with the year they opened.
-- zh: 按字母顺序列出法院名称及其启用年份。
SELECT Name, Opened_Year FROM Courthouse ORDER BY Name;

-- en: When was Judge Helen Marsh appointed?
-- zh: Helen Marsh法官是什么时候任命的？
SELECT Appointed_Date FROM Judge WHERE Name = 'Helen Marsh';

-- en: When was Judge Helen Marsh born?
-- zh: Helen Marsh法官是什么时候出生的？
SELECT Birth_Date FROM Judge WHERE Name = 'Helen Marsh';

-- en: How many trials ended in Acquittal?
-- zh: 有多少场审判以Acquittal告终？
SELECT count(*) FROM Trial WHERE Verdict = 'Acquittal';

-- en: How many trial days were there in total for trials ended in Acquittal?
-- zh: 以Acquittal告终的审判总共开庭多少天？
SELECT sum(Days) FROM Trial WHERE Verdict = 'Acquittal';

-- en: What is the average allowance paid to a Foreperson?
-- zh: 支付给Foreperson的平均津贴是多少？
SELECT avg(Allowance) FROM Jury_Seat WHERE Role = 'Foreperson';

-- en: For each charge show the number of trials.
-- zh: 列出每种罪名的审判数量。
SELECT Charge, count(*) FROM Trial GROUP BY Charge;

-- en: Which charge leads to the longest trials on average?
-- zh: 平均审理天数最长的是哪种罪名？
SELECT Charge FROM Trial GROUP BY Charge ORDER BY avg(Days) DESC LIMIT 1;

-- en: From which cities do at least 5 jurors come?
-- zh: 哪些城市有至少5名陪审员？
SELECT City FROM Juror GROUP BY City HAVING count(*) >= 5;

-- en: Which courthouse has the greatest number of courtrooms?
-- zh: 法庭数量最多的法院是哪一座？
SELECT Name FROM Courthouse ORDER BY Courtrooms DESC LIMIT 1;

-- en: Which courthouse has the greatest number of judges?
-- zh: 法官人数最多的法院是哪一座？
SELECT Courthouse.Name FROM Courthouse JOIN Judge ON Courthouse.Courthouse_Id = Judge.Courthouse_Id GROUP BY Courthouse.Courthouse_Id, Courthouse.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the youngest juror?
-- zh: 最年轻的陪审员是谁？
SELECT Name FROM Juror ORDER BY Birth_Date DESC LIMIT 1;

-- en: Which judge presided over case CR-88?
-- zh: CR-88案由哪位法官主审？
SELECT Judge.Name FROM Judge JOIN Trial ON Judge.Judge_Id = Trial.Judge_Id WHERE Trial.Case_Number = 'CR-88';

-- en: List the jurors who sat in case CR-88.
-- zh: 列出参加CR-88案审理的陪审员。
SELECT Juror.Name FROM Juror JOIN Jury_Seat ON Juror.Juror_Id = Jury_Seat.Juror_Id JOIN Trial ON Jury_Seat.Trial_Id = Trial.Trial_Id WHERE Trial.Case_Number = 'CR-88';

-- en: In which city was Fraud tried? Give distinct cities of the courthouses.
-- zh: Fraud案在哪些不同城市的法院审理过？
SELECT DISTINCT Courthouse.City FROM Courthouse JOIN Judge ON Courthouse.Courthouse_Id = Judge.Courthouse_Id JOIN Trial ON Judge.Judge_Id = Trial.Judge_Id WHERE Trial.Charge = 'Fraud';

-- en: How much allowance has each juror earned altogether? Show names as well.
-- zh: 每位陪审员一共领取了多少津贴？同时列出姓名。
SELECT Juror.Name, sum(Jury_Seat.Allowance) FROM Juror JOIN Jury_Seat ON Juror.Juror_Id = Jury_Seat.Juror_Id GROUP BY Juror.Juror_Id, Juror.Name;

-- en: Which jurors have not sat in any trial?
-- zh: 哪些陪审员没有参加过任何审判？
SELECT Name FROM Juror WHERE Juror_Id NOT IN (SELECT Juror_Id FROM Jury_Seat);

-- en: Case numbers of trials longer than the average trial.
-- zh: 审理天数超过平均值的案号有哪些？
SELECT Case_Number FROM Trial WHERE Days > (SELECT avg(Days) FROM Trial);

-- en: Which judges presided over a trial with a Guilty verdict?
-- zh: 哪些法官主审的案件有Guilty的判决？
SELECT Name FROM Judge WHERE Judge_Id IN (SELECT Judge_Id FROM Trial WHERE Verdict = 'Guilty');

-- en: In which cities do both judges and jurors live?
-- zh: 哪些城市既住着法官又住着陪审员？
SELECT City FROM Judge INTERSECT SELECT City FROM Juror;
