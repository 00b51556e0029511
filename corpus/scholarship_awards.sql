-- Scholarship foundations, universities in league tables, applicants and grants.
CREATE TABLE Foundation (
  FND_NO INT,
  FND_NAME VARCHAR(60),
  COUNTRY VARCHAR(30),
  ENDOWMENT DECIMAL(14,2),
  SINCE INT,
  PRIMARY KEY (FND_NO)
);
CREATE TABLE University (
  UNI_NO INT,
  UNI_NAME VARCHAR(60),
  CITY VARCHAR(40),
  COUNTRY VARCHAR(30),
  SINCE INT,
  ENROLMENT INT,
  PRIMARY KEY (UNI_NO)
);
CREATE TABLE League_Position (
  UNI_NO INT,
  TABLE_NAME_TXT VARCHAR(40),
  EDITION INT,
  POSITION_NO INT,
  RESEARCH_SCORE DOUBLE,
  PRIMARY KEY (UNI_NO, TABLE_NAME_TXT, EDITION),
  FOREIGN KEY (UNI_NO) REFERENCES University (UNI_NO)
);
CREATE TABLE Scheme (
  SCH_NO INT,
  SCH_NAME VARCHAR(60),
  FND_NO INT,
  SUBJECT VARCHAR(30),
  YEARLY_AMT DECIMAL(10,2),
  MAX_AGE INT,
  DEADLINE DATE,
  PRIMARY KEY (SCH_NO),
  FOREIGN KEY (FND_NO) REFERENCES Foundation (FND_NO)
);
CREATE TABLE Applicant (
  APP_NO INT,
  FULL_NAME VARCHAR(50),
  GENDER VARCHAR(6),
  AGE INT,
  COUNTRY VARCHAR(30),
  EMAIL VARCHAR(60),
  PRIMARY KEY (APP_NO)
);
CREATE TABLE Application (
  APP_NO INT,
  SCH_NO INT,
  UNI_NO INT,
  SENT_ON DATE,
  DECISION VARCHAR(12),
  JURY_MARK DOUBLE,
  PRIMARY KEY (APP_NO, SCH_NO),
  FOREIGN KEY (APP_NO) REFERENCES Applicant (APP_NO),
  FOREIGN KEY (SCH_NO) REFERENCES Scheme (SCH_NO),
  FOREIGN KEY (UNI_NO) REFERENCES University (UNI_NO)
);

-- en: What is the email of Jamila Osei?
-- zh: Jamila Osei的电子邮箱是什么？
SELECT EMAIL FROM Applicant WHERE FULL_NAME = 'Jamila Osei';

-- en: Which foundation pays for the Northern Star scheme?
-- zh: Northern Star奖学金项目由哪个基金会出资？
SELECT Foundation.FND_NAME FROM Foundation JOIN Scheme ON Foundation.FND_NO = Scheme.FND_NO WHERE Scheme.SCH_NAME = 'Northern Star';

-- en: Which schemes for Geology are worth over 8000 a year?
-- zh: 哪些Geology奖学金项目每年金额超过8000？
SELECT SCH_NAME FROM Scheme WHERE SUBJECT = 'Geology' AND YEARLY_AMT > 8000;

-- en: How many applications were Rejected?
-- zh: 有多少份申请被Rejected？
SELECT count(*) FROM Application WHERE DECISION = 'Rejected';

-- en: Richest foundation by endowment?
-- zh: 捐赠基金最多的基金会是哪个？
SELECT FND_NAME FROM Foundation ORDER BY ENDOWMENT DESC LIMIT 1;

-- en: At which universities does Jamila Osei want to study, judging by her applications?
-- zh: 从申请记录看，Jamila Osei想去哪些大学就读？
SELECT University.UNI_NAME FROM University JOIN Application ON University.UNI_NO = Application.UNI_NO JOIN Applicant ON Application.APP_NO = Applicant.APP_NO WHERE Applicant.FULL_NAME = 'Jamila Osei';

-- en: Where did the University of Marwick stand in the Meridian Table of 2021? Give the position.
-- zh: University of Marwick在2021年版Meridian Table中排第几？
SELECT League_Position.POSITION_NO FROM League_Position JOIN University ON League_Position.UNI_NO = University.UNI_NO WHERE University.UNI_NAME = 'University of Marwick' AND League_Position.TABLE_NAME_TXT = 'Meridian Table' AND League_Position.EDITION = 2021;

-- en: Number of applicants by country, in descending order
-- zh: 各国申请人数量，按降序排列
SELECT COUNTRY, count(*) FROM Applicant GROUP BY COUNTRY ORDER BY count(*) DESC;

-- en: What's the average yearly amount of the schemes on each subject?
-- zh: 各学科奖学金项目的平均年金额是多少？
SELECT SUBJECT, avg(YEARLY_AMT) FROM Scheme GROUP BY SUBJECT;

-- en: Applicants that have not sent any application
-- zh: 没有提交过任何申请的申请人
SELECT FULL_NAME FROM Applicant WHERE APP_NO NOT IN (SELECT APP_NO FROM Application);

-- en: Which scheme received the most applications?
-- zh: 收到申请最多的奖学金项目是哪个？
SELECT Scheme.SCH_NAME FROM Scheme JOIN Application ON Scheme.SCH_NO = Application.SCH_NO GROUP BY Scheme.SCH_NO, Scheme.SCH_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: Names and ages of the Female applicants from Ghana
-- zh: 来自Ghana的Female申请人姓名和年龄
SELECT FULL_NAME, AGE FROM Applicant WHERE GENDER = 'Female' AND COUNTRY = 'Ghana';

-- en: Who was Awarded a grant from the Halloran Trust? Applicants' names.
-- zh: 哪些申请人获得了（Awarded）Halloran Trust的资助？
SELECT Applicant.FULL_NAME FROM Applicant JOIN Application ON Applicant.APP_NO = Application.APP_NO JOIN Scheme ON Application.SCH_NO = Scheme.SCH_NO JOIN Foundation ON Scheme.FND_NO = Foundation.FND_NO WHERE Application.DECISION = 'Awarded' AND Foundation.FND_NAME = 'Halloran Trust';

-- en: Foundations offering at least four schemes
-- zh: 提供至少四个奖学金项目的基金会
SELECT Foundation.FND_NAME FROM Foundation JOIN Scheme ON Foundation.FND_NO = Scheme.FND_NO GROUP BY Foundation.FND_NO, Foundation.FND_NAME HAVING count(*) >= 4;

-- en: Countries which have both a foundation and a university
-- zh: 既有基金会又有大学的国家
SELECT COUNTRY FROM Foundation INTERSECT SELECT COUNTRY FROM University;

-- en: Universities with fewer students enrolled than average
-- zh: 在校生人数低于平均值的大学
SELECT UNI_NAME FROM University WHERE ENROLMENT < (SELECT avg(ENROLMENT) FROM University);

-- en: Best research score obtained by a university in Sweden
-- zh: Sweden的大学获得的最高研究得分
SELECT max(League_Position.RESEARCH_SCORE) FROM League_Position JOIN University ON League_Position.UNI_NO = University.UNI_NO WHERE University.COUNTRY = 'Sweden';

-- en: Schemes closing between 2023-03-01 and 2023-03-31, earliest deadline first
-- zh: 截止日期在2023-03-01到2023-03-31之间的奖学金项目，按截止日期从早到晚
SELECT SCH_NAME FROM Scheme WHERE DEADLINE BETWEEN '2023-03-01' AND '2023-03-31' ORDER BY DEADLINE;

-- en: Which applicants applied to a university in their own country? Distinct names.
-- zh: 哪些申请人申请了本国的大学？姓名去重。
SELECT DISTINCT Applicant.FULL_NAME FROM Applicant JOIN Application ON Applicant.APP_NO = Application.APP_NO JOIN University ON Application.UNI_NO = University.UNI_NO WHERE Applicant.COUNTRY = University.COUNTRY;

-- en: The average jury mark for every decision, only for applications sent since 2020-01-01
-- zh: 2020-01-01以来提交的申请中，各决定结果的平均评审分
SELECT DECISION, avg(JURY_MARK) FROM Application WHERE SENT_ON >= '2020-01-01' GROUP BY DECISION;

-- en: How many different league tables are there?
-- zh: 一共有多少种不同的排行榜？
SELECT count(DISTINCT TABLE_NAME_TXT) FROM League_Position;

-- en: Universities in Uppsala or Lund that nobody applied for
-- zh: Uppsala或Lund没有人申请的大学
SELECT UNI_NAME FROM University WHERE CITY IN ('Uppsala', 'Lund') AND UNI_NO NOT IN (SELECT UNI_NO FROM Application);
