-- A music school: instruments lent out, teachers, pupils and weekly lessons.
CREATE TABLE Instruments (
  Instrument_Nr INT,
  Name VARCHAR(40),
  Family VARCHAR(20),
  Maker VARCHAR(40),
  Built_Year INT,
  Monthly_Price DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Instrument_Nr)
);
CREATE TABLE Tutors (
  Tutor_Id INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Main_Instrument VARCHAR(40),
  Joined_Year INT,
  Hourly_Price DECIMAL(10,2),
  PRIMARY KEY (Tutor_Id)
);
CREATE TABLE Learners (
  Learner_Id INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Birth_Year INT,
  Status VARCHAR(20),
  PRIMARY KEY (Learner_Id)
);
CREATE TABLE Loans (
  Loan_Id INT,
  Instrument_Nr INT,
  Learner_Id INT,
  Start_Date DATE,
  Return_Date DATE,
  Deposit DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Loan_Id),
  FOREIGN KEY (Instrument_Nr) REFERENCES Instruments (Instrument_Nr),
  FOREIGN KEY (Learner_Id) REFERENCES Learners (Learner_Id)
);
CREATE TABLE Weekly_Lessons (
  Lesson_Id INT,
  Tutor_Id INT,
  Learner_Id INT,
  Weekday VARCHAR(10),
  Minutes INT,
  Room VARCHAR(10),
  Price DECIMAL(10,2),
  PRIMARY KEY (Lesson_Id),
  FOREIGN KEY (Tutor_Id) REFERENCES Tutors (Tutor_Id),
  FOREIGN KEY (Learner_Id) REFERENCES Learners (Learner_Id)
);

-- en: What brass instruments does the school own? The family is Brass.
-- zh: 学校拥有哪些Brass族的乐器？
SELECT Name FROM Instruments WHERE Family = 'Brass';

-- en: Who teaches Clara Wendt?
-- zh: Clara Wendt的老师是谁？
SELECT Tutors.Name FROM Tutors JOIN Weekly_Lessons ON Tutors.Tutor_Id = Weekly_Lessons.Tutor_Id JOIN Learners ON Weekly_Lessons.Learner_Id = Learners.Learner_Id WHERE Learners.Name = 'Clara Wendt';

-- en: How many learners are Paused at the moment?
-- zh: 目前状态为Paused的学员有多少？
SELECT count(*) FROM Learners WHERE Status = 'Paused';

-- en: Count the instruments in each status.
-- zh: 统计每种状态的乐器数量。
SELECT Status, count(*) FROM Instruments GROUP BY Status;

-- en: Which instruments are on a loan that is Overdue? Give name and maker.
-- zh: 哪些乐器的借用已Overdue？给出名称和制造商。
SELECT Instruments.Name, Instruments.Maker FROM Instruments JOIN Loans ON Instruments.Instrument_Nr = Loans.Instrument_Nr WHERE Loans.Status = 'Overdue';

-- en: The oldest instrument and the year it was built.
-- zh: 最古老的乐器是哪件？哪一年制造的？
SELECT Name, Built_Year FROM Instruments ORDER BY Built_Year ASC LIMIT 1;

-- en: Which tutor gives the most lessons a week?
-- zh: 每周上课最多的是哪位老师？
SELECT Tutors.Name FROM Tutors JOIN Weekly_Lessons ON Tutors.Tutor_Id = Weekly_Lessons.Tutor_Id GROUP BY Tutors.Tutor_Id, Tutors.Name ORDER BY count(*) DESC LIMIT 1;

-- en: On which weekdays do tutors from Lahr teach? Show each weekday once (distinct).
-- zh: 来自Lahr的老师在哪些不同的星期几上课？
SELECT DISTINCT Weekly_Lessons.Weekday FROM Weekly_Lessons JOIN Tutors ON Weekly_Lessons.Tutor_Id = Tutors.Tutor_Id WHERE Tutors.City = 'Lahr';

-- en: Names of learners from Lahr.
-- zh: 来自Lahr的学员名单。
SELECT Name FROM Learners WHERE City = 'Lahr';

-- en: Which learners have never borrowed anything?
-- zh: 哪些学员从未借过乐器？
SELECT Name FROM Learners WHERE Learner_Id NOT IN (SELECT Learner_Id FROM Loans);

-- en: Average length in minutes and average price of the lessons held on Friday.
-- zh: Friday的课平均多少分钟、平均价格是多少？
SELECT avg(Minutes), avg(Price) FROM Weekly_Lessons WHERE Weekday = 'Friday';

-- en: For each learner who pays for lessons, the name and what they pay for all lessons in total.
-- zh: 列出每位上课学员的姓名及其所有课程的总费用。
SELECT Learners.Name, sum(Weekly_Lessons.Price) FROM Learners JOIN Weekly_Lessons ON Learners.Learner_Id = Weekly_Lessons.Learner_Id GROUP BY Learners.Learner_Id, Learners.Name;

-- en: Give the rooms used more than 5 times a week.
-- zh: 哪些教室每周使用超过5次？
SELECT Room FROM Weekly_Lessons GROUP BY Room HAVING count(*) > 5;

-- en: What deposit did Jonas Ritter leave for the Bassoon?
-- zh: Jonas Ritter为Bassoon付了多少押金？
SELECT Loans.Deposit FROM Loans JOIN Learners ON Loans.Learner_Id = Learners.Learner_Id JOIN Instruments ON Loans.Instrument_Nr = Instruments.Instrument_Nr WHERE Learners.Name = 'Jonas Ritter' AND Instruments.Name = 'Bassoon';

-- en: Tutors who charge more per hour than the average tutor.
-- zh: 时薪高于平均水平的老师有哪些？
SELECT Name FROM Tutors WHERE Hourly_Price > (SELECT avg(Hourly_Price) FROM Tutors);

-- en: Which cities are home to a tutor as well as a learner?
-- zh: 哪些城市既住着老师又住着学员？
SELECT City FROM Tutors INTERSECT SELECT City FROM Learners;

-- en: Who has borrowed instruments at least three times?
-- zh: 谁借乐器的次数不少于三次？
SELECT Learners.Name FROM Learners JOIN Loans ON Learners.Learner_Id = Loans.Learner_Id GROUP BY Learners.Learner_Id, Learners.Name HAVING count(*) >= 3;

-- en: Loans not yet returned that began before 2023-01-01: ids and start dates.
-- zh: 2023-01-01之前开始但尚未归还的借用有哪些？给出编号和开始日期。
SELECT Loan_Id, Start_Date FROM Loans WHERE Return_Date IS NULL AND Start_Date < '2023-01-01';

-- en: How many loans were there of instruments of the family Strings?
-- zh: Strings族乐器一共被借过多少次？
SELECT count(*) FROM Loans JOIN Instruments ON Loans.Instrument_Nr = Instruments.Instrument_Nr WHERE Instruments.Family = 'Strings';

-- en: The three instruments with the lowest monthly price.
-- zh: 月租最低的三件乐器是什么？
SELECT Name FROM Instruments ORDER BY Monthly_Price ASC LIMIT 3;

-- en: Which maker built the instrument that was borrowed most recently?
-- zh: 最近一次被借出的乐器是哪家制造商做的？
SELECT Instruments.Maker FROM Instruments JOIN Loans ON Instruments.Instrument_Nr = Loans.Instrument_Nr ORDER BY Loans.Start_Date DESC LIMIT 1;

-- en: Instruments in the status Available except those made by Hartwig.
-- zh: 状态为Available但不是Hartwig制造的乐器有哪些？
SELECT Name FROM Instruments WHERE Status = 'Available' EXCEPT SELECT Name FROM Instruments WHERE Maker = 'Hartwig';
