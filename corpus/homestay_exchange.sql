-- Language exchange homestays: agencies, host families, pupils, placements.
CREATE TABLE Agency (
  Agency_Id INT,
  Agency_Name VARCHAR(60),
  Country VARCHAR(40),
  Founded_Year INT,
  Website VARCHAR(80),
  PRIMARY KEY (Agency_Id)
);
CREATE TABLE Host_Family (
  Host_Id INT,
  Surname VARCHAR(40),
  City VARCHAR(40),
  Country VARCHAR(40),
  Native_Language VARCHAR(30),
  Members INT,
  Rating DOUBLE,
  PRIMARY KEY (Host_Id)
);
CREATE TABLE Exchange_Pupil (
  Pupil_Id INT,
  First_Name VARCHAR(40),
  Surname VARCHAR(40),
  City VARCHAR(40),
  Country VARCHAR(40),
  Native_Language VARCHAR(30),
  Age INT,
  Agency_Id INT,
  PRIMARY KEY (Pupil_Id),
  FOREIGN KEY (Agency_Id) REFERENCES Agency (Agency_Id)
);
CREATE TABLE Placement (
  Placement_Id INT,
  Pupil_Id INT,
  Host_Id INT,
  Arrival_Date DATE,
  Weeks INT,
  Fee DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Placement_Id),
  FOREIGN KEY (Pupil_Id) REFERENCES Exchange_Pupil (Pupil_Id),
  FOREIGN KEY (Host_Id) REFERENCES Host_Family (Host_Id)
);
CREATE TABLE Feedback (
  Feedback_Id INT,
  Placement_Id INT,
  Written_By VARCHAR(20),
  Rating INT,
  Written_On DATE,
  PRIMARY KEY (Feedback_Id),
  FOREIGN KEY (Placement_Id) REFERENCES Placement (Placement_Id)
);

-- en: Surnames of host families in Ireland with more than 4 members?
-- zh: Ireland成员超过4名的寄宿家庭姓什么？
SELECT Surname FROM Host_Family WHERE Country = 'Ireland' AND Members > 4;

-- en: Surnames of host families whose native language is Basque.
-- zh: 母语为Basque的寄宿家庭姓什么？
SELECT Surname FROM Host_Family WHERE Native_Language = 'Basque';

-- en: Surnames of exchange pupils whose native language is Basque.
-- zh: 母语为Basque的交换生姓什么？
SELECT Surname FROM Exchange_Pupil WHERE Native_Language = 'Basque';

-- en: Websites of agencies founded before 2000, oldest agency first.
-- zh: 2000年以前成立的机构网址有哪些？最早成立的排在前面。
SELECT Website FROM Agency WHERE Founded_Year < 2000 ORDER BY Founded_Year;

-- en: How many placements were Broken off?
-- zh: 有多少次安置的状态为Broken off？
SELECT count(*) FROM Placement WHERE Status = 'Broken off';

-- en: Average age of the pupils from Japan.
-- zh: 来自Japan的交换生平均年龄是多少？
SELECT avg(Age) FROM Exchange_Pupil WHERE Country = 'Japan';

-- en: What are the longest stay in weeks and the highest fee?
-- zh: 最长的停留周数和最高的费用各是多少？
SELECT max(Weeks), max(Fee) FROM Placement;

-- en: Count families by native language.
-- zh: 按母语统计寄宿家庭数量。
SELECT Native_Language, count(*) FROM Host_Family GROUP BY Native_Language;

-- en: What's the average rating in feedback by who wrote it?
-- zh: 按撰写者类别统计反馈的平均评分。
SELECT Written_By, avg(Rating) FROM Feedback GROUP BY Written_By;

-- en: From which city do most pupils come?
-- zh: 来自哪个城市的交换生最多？
SELECT City FROM Exchange_Pupil GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Which family has the best rating? Surname, please.
-- zh: 评分最高的寄宿家庭姓什么？
SELECT Surname FROM Host_Family ORDER BY Rating DESC LIMIT 1;

-- en: Which family has the most placements? Surname, please.
-- zh: 接待安置次数最多的寄宿家庭姓什么？
SELECT Host_Family.Surname FROM Host_Family JOIN Placement ON Host_Family.Host_Id = Placement.Host_Id GROUP BY Host_Family.Host_Id, Host_Family.Surname ORDER BY count(*) DESC LIMIT 1;

-- en: Full names (first name, surname) of the two oldest pupils.
-- zh: 年龄最大的两名交换生的名和姓是什么？
SELECT First_Name, Surname FROM Exchange_Pupil ORDER BY Age DESC LIMIT 2;

-- en: To which cities has the agency LinguaBridge sent pupils? List distinct cities.
-- zh: LinguaBridge机构把学生送到过哪些不同的城市？
SELECT DISTINCT Host_Family.City FROM Host_Family JOIN Placement ON Host_Family.Host_Id = Placement.Host_Id JOIN Exchange_Pupil ON Placement.Pupil_Id = Exchange_Pupil.Pupil_Id JOIN Agency ON Exchange_Pupil.Agency_Id = Agency.Agency_Id WHERE Agency.Agency_Name = 'LinguaBridge';

-- en: Arrival dates of pupils going to a family in Cork.
-- zh: 去Cork家庭的交换生的到达日期有哪些？
SELECT Placement.Arrival_Date FROM Placement JOIN Host_Family ON Placement.Host_Id = Host_Family.Host_Id WHERE Host_Family.City = 'Cork';

-- en: Arrival dates of pupils coming from Cork.
-- zh: 来自Cork的交换生的到达日期有哪些？
SELECT Placement.Arrival_Date FROM Placement JOIN Exchange_Pupil ON Placement.Pupil_Id = Exchange_Pupil.Pupil_Id WHERE Exchange_Pupil.City = 'Cork';

-- en: How many pupils has each agency? Include its name.
-- zh: 每家机构各有多少名交换生？请列出机构名称。
SELECT Agency.Agency_Name, count(*) FROM Agency JOIN Exchange_Pupil ON Agency.Agency_Id = Exchange_Pupil.Agency_Id GROUP BY Agency.Agency_Id, Agency.Agency_Name;

-- en: Distinct first names of pupils who got a feedback rating of 1 on some placement.
-- zh: 哪些交换生的安置收到过1分的反馈？给出不同的名字。
SELECT DISTINCT Exchange_Pupil.First_Name FROM Exchange_Pupil JOIN Placement ON Exchange_Pupil.Pupil_Id = Placement.Pupil_Id JOIN Feedback ON Placement.Placement_Id = Feedback.Placement_Id WHERE Feedback.Rating = 1;

-- en: Host families that have yet to receive anyone.
-- zh: 还没有接待过任何人的寄宿家庭姓什么？
SELECT Surname FROM Host_Family WHERE Host_Id NOT IN (SELECT Host_Id FROM Placement);

-- en: Ids of placements costing more than the average fee.
-- zh: 费用高于平均值的安置编号有哪些？
SELECT Placement_Id FROM Placement WHERE Fee > (SELECT avg(Fee) FROM Placement);

-- en: Agencies with a pupil younger than 13.
-- zh: 哪些机构有未满13岁的交换生？
SELECT Agency_Name FROM Agency WHERE Agency_Id IN (SELECT Agency_Id FROM Exchange_Pupil WHERE Age < 13);

-- en: Which languages are native to both some family and some pupil?
-- zh: 哪些语言既是某个寄宿家庭的母语，又是某名交换生的母语？
SELECT Native_Language FROM Host_Family INTERSECT SELECT Native_Language FROM Exchange_Pupil;
