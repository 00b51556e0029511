-- A household panel survey: interviewers, households, members, waves and interviews.
CREATE TABLE Interviewer (
  IntvNo INT,
  Name VARCHAR(60),
  Gender VARCHAR(10),
  Region VARCHAR(40),
  StartDate DATE,
  HourlyPay DECIMAL(10,2),
  PRIMARY KEY (IntvNo)
);
CREATE TABLE Household (
  HhNo INT,
  Region VARCHAR(40),
  Dwelling VARCHAR(20),
  Rooms INT,
  Income DECIMAL(10,2),
  PRIMARY KEY (HhNo)
);
CREATE TABLE Member (
  MemberNo INT,
  HhNo INT,
  Name VARCHAR(60),
  Gender VARCHAR(10),
  Age INT,
  Job VARCHAR(40),
  Income DECIMAL(10,2),
  PRIMARY KEY (MemberNo),
  FOREIGN KEY (HhNo) REFERENCES Household (HhNo)
);
CREATE TABLE Wave (
  WaveNo INT,
  Theme VARCHAR(40),
  StartDate DATE,
  EndDate DATE,
  Budget DECIMAL(10,2),
  PRIMARY KEY (WaveNo)
);
CREATE TABLE Interview (
  InterviewNo INT,
  WaveNo INT,
  MemberNo INT,
  IntvNo INT,
  HeldOn DATE,
  Minutes INT,
  Mode VARCHAR(20),
  Outcome VARCHAR(20),
  PRIMARY KEY (InterviewNo),
  FOREIGN KEY (WaveNo) REFERENCES Wave (WaveNo),
  FOREIGN KEY (MemberNo) REFERENCES Member (MemberNo),
  FOREIGN KEY (IntvNo) REFERENCES Interviewer (IntvNo)
);

-- en: List members who are a Nurse, with their ages.
-- zh: 列出职业为Nurse的成员及其年龄。
SELECT Name, Age FROM Member WHERE Job = 'Nurse';

-- en: Which interviewers in the region Coast earn over 22 an hour?
-- zh: Coast地区时薪超过22的访员有哪些？
SELECT Name FROM Interviewer WHERE Region = 'Coast' AND HourlyPay > 22;

-- en: When did the wave on Housing start?
-- zh: 主题为Housing的那一轮调查是什么时候开始的？
SELECT StartDate FROM Wave WHERE Theme = 'Housing';

-- en: When did interviewer Lena Brook start?
-- zh: 访员Lena Brook是什么时候开始工作的？
SELECT StartDate FROM Interviewer WHERE Name = 'Lena Brook';

-- en: What is the highest income of a household?
-- zh: 家庭收入最高是多少？
SELECT max(Income) FROM Household;

-- en: What is the highest income of a person in the panel?
-- zh: 样本成员的个人收入最高是多少？
SELECT max(Income) FROM Member;

-- en: How many interviews ended with Refusal by Phone?
-- zh: 通过Phone进行且结果为Refusal的访问有多少次？
SELECT count(*) FROM Interview WHERE Mode = 'Phone' AND Outcome = 'Refusal';

-- en: How many rooms do households in a Flat have on average?
-- zh: 住在Flat的家庭平均有几个房间？
SELECT avg(Rooms) FROM Household WHERE Dwelling = 'Flat';

-- en: What are the number of households and the mean income per region?
-- zh: 各地区的家庭数量和平均收入分别是多少？
SELECT Region, count(*), avg(Income) FROM Household GROUP BY Region;

-- en: Which mode of interview is used least?
-- zh: 使用最少的访问方式是哪种？
SELECT Mode FROM Interview GROUP BY Mode ORDER BY count(*) LIMIT 1;

-- en: Jobs that at least 3 members have?
-- zh: 至少有3名成员从事的职业有哪些？
SELECT Job FROM Member GROUP BY Job HAVING count(*) >= 3;

-- en: Theme of the wave with the smallest budget?
-- zh: 预算最少的那一轮调查的主题是什么？
SELECT Theme FROM Wave ORDER BY Budget LIMIT 1;

-- en: Who are the two eldest members?
-- zh: 年龄最大的两名成员是谁？
SELECT Name FROM Member ORDER BY Age DESC LIMIT 2;

-- en: Which interviewer conducted the largest number of interviews?
-- zh: 完成访问次数最多的访员是谁？
SELECT Interviewer.Name FROM Interviewer JOIN Interview ON Interviewer.IntvNo = Interview.IntvNo GROUP BY Interviewer.IntvNo, Interviewer.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which interviewer conducted the single longest interview?
-- zh: 单次访问时间最长的那次是哪位访员做的？
SELECT Interviewer.Name FROM Interviewer JOIN Interview ON Interviewer.IntvNo = Interview.IntvNo ORDER BY Interview.Minutes DESC LIMIT 1;

-- en: Show the names of people who were asked about Health.
-- zh: 列出接受过Health主题访问的人的姓名。
SELECT Member.Name FROM Member JOIN Interview ON Member.MemberNo = Interview.MemberNo JOIN Wave ON Interview.WaveNo = Wave.WaveNo WHERE Wave.Theme = 'Health';

-- en: For each theme, how many minutes of interviewing were done in total?
-- zh: 每个主题总共访问了多少分钟？
SELECT Wave.Theme, sum(Interview.Minutes) FROM Wave JOIN Interview ON Wave.WaveNo = Interview.WaveNo GROUP BY Wave.WaveNo, Wave.Theme;

-- en: In what kind of dwelling does Omar Haddad live?
-- zh: Omar Haddad住在什么类型的住房里？
SELECT Household.Dwelling FROM Household JOIN Member ON Household.HhNo = Member.HhNo WHERE Member.Name = 'Omar Haddad';

-- en: On which dates did Lena Brook talk to someone younger than 20?
-- zh: Lena Brook在哪些日期访问了不到20岁的人？
SELECT Interview.HeldOn FROM Interview JOIN Interviewer ON Interview.IntvNo = Interviewer.IntvNo JOIN Member ON Interview.MemberNo = Member.MemberNo WHERE Interviewer.Name = 'Lena Brook' AND Member.Age < 20;

-- en: Members that have not been interviewed in any wave?
-- zh: 哪些成员在任何一轮中都没有接受过访问？
SELECT Name FROM Member WHERE MemberNo NOT IN (SELECT MemberNo FROM Interview);

-- en: Names of members who earn above the average personal income.
-- zh: 个人收入高于平均值的成员有哪些？
SELECT Name FROM Member WHERE Income > (SELECT avg(Income) FROM Member);

-- en: Which regions have households but no interviewer?
-- zh: 哪些地区有样本家庭但没有访员？
SELECT Region FROM Household EXCEPT SELECT Region FROM Interviewer;
