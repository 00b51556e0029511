-- Restoration of peat bogs: bogs, projects, dams built, sponsors, water levels.
CREATE TABLE Bog (
  Bog_No INT,
  Bog_Name VARCHAR(50),
  County VARCHAR(40),
  Area_Ha DOUBLE,
  Peat_Depth_M DOUBLE,
  Condition_Class VARCHAR(20),
  PRIMARY KEY (Bog_No)
);
CREATE TABLE Project (
  Project_No INT,
  Bog_No INT,
  Title VARCHAR(80),
  Start_Year INT,
  End_Year INT,
  Cost DECIMAL(12,2),
  Status VARCHAR(20),
  PRIMARY KEY (Project_No),
  FOREIGN KEY (Bog_No) REFERENCES Bog (Bog_No)
);
CREATE TABLE Sponsor (
  Sponsor_No INT,
  Sponsor_Name VARCHAR(60),
  Type VARCHAR(20),
  County VARCHAR(40),
  PRIMARY KEY (Sponsor_No)
);
CREATE TABLE Sponsorship (
  Project_No INT,
  Sponsor_No INT,
  Amount DECIMAL(12,2),
  Pledged_On DATE,
  PRIMARY KEY (Project_No, Sponsor_No),
  FOREIGN KEY (Project_No) REFERENCES Project (Project_No),
  FOREIGN KEY (Sponsor_No) REFERENCES Sponsor (Sponsor_No)
);
CREATE TABLE Dam (
  Dam_No INT,
  Project_No INT,
  Type VARCHAR(20),
  Built_On DATE,
  Width_M DOUBLE,
  Cost DECIMAL(10,2),
  PRIMARY KEY (Dam_No),
  FOREIGN KEY (Project_No) REFERENCES Project (Project_No)
);
CREATE TABLE Water_Reading (
  Reading_No INT,
  Bog_No INT,
  Read_On DATE,
  Level_Cm DOUBLE,
  PRIMARY KEY (Reading_No),
  FOREIGN KEY (Bog_No) REFERENCES Bog (Bog_No)
);

-- en: Which bogs in Offaly are in the Degraded class?
-- zh: Offaly有哪些泥炭沼泽属于Degraded？
SELECT Bog_Name FROM Bog WHERE County = 'Offaly' AND Condition_Class = 'Degraded';

-- en: Titles of projects launched in 2016.
-- zh: 2016年启动的项目标题有哪些？
SELECT Title FROM Project WHERE Start_Year = 2016;

-- en: Titles of projects concluded in 2016.
-- zh: 2016年结束的项目标题有哪些？
SELECT Title FROM Project WHERE End_Year = 2016;

-- en: How many Plastic dams are there?
-- zh: Plastic类型的水坝有多少座？
SELECT count(*) FROM Dam WHERE Type = 'Plastic';

-- en: Average cost of a dam?
-- zh: 一座水坝的平均费用是多少？
SELECT avg(Cost) FROM Dam;

-- en: Average cost of a project?
-- zh: 一个项目的平均费用是多少？
SELECT avg(Cost) FROM Project;

-- en: Total bog area in each county.
-- zh: 每个县的沼泽总面积是多少？
SELECT County, sum(Area_Ha) FROM Bog GROUP BY County;

-- en: How do projects split by status?
-- zh: 各种状态的项目各有多少个？
SELECT Status, count(*) FROM Project GROUP BY Status;

-- en: Which type of sponsor is the commonest?
-- zh: 最常见的赞助方类型是什么？
SELECT Type FROM Sponsor GROUP BY Type ORDER BY count(*) DESC LIMIT 1;

-- en: Where is the peat deepest? Name the bog.
-- zh: 泥炭最深的沼泽是哪个？
SELECT Bog_Name FROM Bog ORDER BY Peat_Depth_M DESC LIMIT 1;

-- en: Which is the most expensive project?
-- zh: 费用最高的项目是哪个？
SELECT Title FROM Project ORDER BY Cost DESC LIMIT 1;

-- en: Which project has built the most dams?
-- zh: 建坝最多的项目是哪个？
SELECT Project.Title FROM Project JOIN Dam ON Project.Project_No = Dam.Project_No GROUP BY Project.Project_No, Project.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Water levels in Clara Bog and when they were read.
-- zh: Clara Bog的水位是多少，何时测得？
SELECT Water_Reading.Level_Cm, Water_Reading.Read_On FROM Water_Reading JOIN Bog ON Water_Reading.Bog_No = Bog.Bog_No WHERE Bog.Bog_Name = 'Clara Bog';

-- en: Who sponsors Wet Feet and with what amount?
-- zh: 谁赞助了Wet Feet，金额是多少？
SELECT Sponsor.Sponsor_Name, Sponsorship.Amount FROM Sponsor JOIN Sponsorship ON Sponsor.Sponsor_No = Sponsorship.Sponsor_No JOIN Project ON Sponsorship.Project_No = Project.Project_No WHERE Project.Title = 'Wet Feet';

-- en: In which different bogs are there dams of Peat? Peat is the dam's type.
-- zh: 哪些不同的沼泽里有Peat类型的水坝？
SELECT DISTINCT Bog.Bog_Name FROM Bog JOIN Project ON Bog.Bog_No = Project.Bog_No JOIN Dam ON Project.Project_No = Dam.Project_No WHERE Dam.Type = 'Peat';

-- en: For each sponsor, name and total amount pledged.
-- zh: 每个赞助方承诺的总金额是多少？列出名称和金额。
SELECT Sponsor.Sponsor_Name, sum(Sponsorship.Amount) FROM Sponsor JOIN Sponsorship ON Sponsor.Sponsor_No = Sponsorship.Sponsor_No GROUP BY Sponsor.Sponsor_No, Sponsor.Sponsor_Name;

-- en: For each sponsor, name and number of projects backed.
-- zh: 每个赞助方各支持了多少个项目？列出名称和数量。
SELECT Sponsor.Sponsor_Name, count(*) FROM Sponsor JOIN Sponsorship ON Sponsor.Sponsor_No = Sponsorship.Sponsor_No GROUP BY Sponsor.Sponsor_No, Sponsor.Sponsor_Name;

-- en: Bogs with two projects or more.
-- zh: 有两个或以上项目的沼泽有哪些？
SELECT Bog.Bog_Name FROM Bog JOIN Project ON Bog.Bog_No = Project.Bog_No GROUP BY Bog.Bog_No, Bog.Bog_Name HAVING count(*) >= 2;

-- en: Projects left without a sponsor.
-- zh: 没有赞助方的项目有哪些？
SELECT Title FROM Project WHERE Project_No NOT IN (SELECT Project_No FROM Sponsorship);

-- en: Bogs of above-average size, with their counties.
-- zh: 面积高于平均值的沼泽有哪些，在哪个县？
SELECT Bog_Name, County FROM Bog WHERE Area_Ha > (SELECT avg(Area_Ha) FROM Bog);

-- en: Names of the bogs where a reading below -30 cm was taken.
-- zh: 哪些沼泽测到过低于-30厘米的水位？
SELECT Bog_Name FROM Bog WHERE Bog_No IN (SELECT Bog_No FROM Water_Reading WHERE Level_Cm < -30);

-- en: Counties with a bog but no sponsor.
-- zh: 哪些县有沼泽却没有赞助方？
SELECT County FROM Bog EXCEPT SELECT County FROM Sponsor;
