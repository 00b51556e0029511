-- A road authority's bridges: engineers, inspections, defects and repair jobs by contractors.
CREATE TABLE Engineers (
  Engineer_ID INT,
  Engineer_Name VARCHAR(50),
  Degree VARCHAR(30),
  Office_Town VARCHAR(40),
  Start_Year INT,
  PRIMARY KEY (Engineer_ID)
);
CREATE TABLE Bridges (
  Bridge_ID INT,
  Bridge_Name VARCHAR(60),
  River VARCHAR(40),
  Structure_Type VARCHAR(30),
  Length_Metres DOUBLE,
  Year_Opened INT,
  Designer_ID INT,
  Load_Limit_Tonnes DOUBLE,
  PRIMARY KEY (Bridge_ID),
  FOREIGN KEY (Designer_ID) REFERENCES Engineers (Engineer_ID)
);
CREATE TABLE Inspections (
  Inspection_ID INT,
  Bridge_ID INT,
  Engineer_ID INT,
  Inspection_Date DATE,
  Condition_Score INT,
  Weather VARCHAR(20),
  PRIMARY KEY (Inspection_ID),
  FOREIGN KEY (Bridge_ID) REFERENCES Bridges (Bridge_ID),
  FOREIGN KEY (Engineer_ID) REFERENCES Engineers (Engineer_ID)
);
CREATE TABLE Contractors (
  Contractor_ID INT,
  Contractor_Name VARCHAR(60),
  Town VARCHAR(40),
  Staff_Count INT,
  PRIMARY KEY (Contractor_ID)
);
CREATE TABLE Repairs (
  Repair_ID INT,
  Bridge_ID INT,
  Contractor_ID INT,
  Work_Type VARCHAR(30),
  Start_Date DATE,
  End_Date DATE,
  Cost DECIMAL(12,2),
  PRIMARY KEY (Repair_ID),
  FOREIGN KEY (Bridge_ID) REFERENCES Bridges (Bridge_ID),
  FOREIGN KEY (Contractor_ID) REFERENCES Contractors (Contractor_ID)
);

-- en: What bridges cross the Orva?
-- zh: 跨越Orva河的桥有哪些？
SELECT Bridge_Name FROM Bridges WHERE River = 'Orva';

-- en: Who designed the Miller Bridge?
-- zh: Miller Bridge是谁设计的？
SELECT Engineers.Engineer_Name FROM Engineers JOIN Bridges ON Engineers.Engineer_ID = Bridges.Designer_ID WHERE Bridges.Bridge_Name = 'Miller Bridge';

-- en: What's the total number of Suspension and Arch bridges?
-- zh: Suspension桥和Arch桥一共有多少座？
SELECT count(*) FROM Bridges WHERE Structure_Type = 'Suspension' OR Structure_Type = 'Arch';

-- en: Show the average length of bridges for each structure type.
-- zh: 各类结构桥梁的平均长度是多少？
SELECT Structure_Type, avg(Length_Metres) FROM Bridges GROUP BY Structure_Type;

-- en: Give the name and year of the oldest bridge.
-- zh: 最古老的桥叫什么？哪一年通车？
SELECT Bridge_Name, Year_Opened FROM Bridges ORDER BY Year_Opened ASC LIMIT 1;

-- en: Which bridges did Hanna Voss inspect?
-- zh: Hanna Voss检查过哪些桥？
SELECT Bridges.Bridge_Name FROM Bridges JOIN Inspections ON Bridges.Bridge_ID = Inspections.Bridge_ID JOIN Engineers ON Inspections.Engineer_ID = Engineers.Engineer_ID WHERE Engineers.Engineer_Name = 'Hanna Voss';

-- en: Which bridges have never been repaired?
-- zh: 哪些桥从来没有维修过？
SELECT Bridge_Name FROM Bridges WHERE Bridge_ID NOT IN (SELECT Bridge_ID FROM Repairs);

-- en: How much has been spent on each bridge? I want the bridge name and the sum.
-- zh: 每座桥的维修花费合计是多少？列出桥名和总额。
SELECT Bridges.Bridge_Name, sum(Repairs.Cost) FROM Bridges JOIN Repairs ON Bridges.Bridge_ID = Repairs.Bridge_ID GROUP BY Bridges.Bridge_ID, Bridges.Bridge_Name;

-- en: Engineers who design bridges and also inspect them: give the names.
-- zh: 既设计桥梁又检查桥梁的工程师姓名。
SELECT Engineers.Engineer_Name FROM Engineers JOIN Bridges ON Engineers.Engineer_ID = Bridges.Designer_ID INTERSECT SELECT Engineers.Engineer_Name FROM Engineers JOIN Inspections ON Engineers.Engineer_ID = Inspections.Engineer_ID;

-- en: Which river has the most bridges?
-- zh: 哪条河上的桥最多？
SELECT River FROM Bridges GROUP BY River ORDER BY count(*) DESC LIMIT 1;

-- en: Find inspection dates in Rain with a condition score below 3.
-- zh: 找出在Rain天气进行且状况评分低于3的检查日期。
SELECT Inspection_Date FROM Inspections WHERE Weather = 'Rain' AND Condition_Score < 3;

-- en: Which contractors from Dunmore did Painting work, and when did they start?
-- zh: Dunmore的哪些承包商做过Painting工程？开工日期是哪天？
SELECT Contractors.Contractor_Name, Repairs.Start_Date FROM Contractors JOIN Repairs ON Contractors.Contractor_ID = Repairs.Contractor_ID WHERE Contractors.Town = 'Dunmore' AND Repairs.Work_Type = 'Painting';

-- en: What is the mean, lowest and highest cost of a repair started after 2015-01-01?
-- zh: 2015-01-01之后开工的维修，平均、最低和最高费用各是多少？
SELECT avg(Cost), min(Cost), max(Cost) FROM Repairs WHERE Start_Date > '2015-01-01';

-- en: Bridges whose load limit is under the average of all bridges, weakest first.
-- zh: 限载低于全部桥梁平均值的桥，按限载从小到大排列。
SELECT Bridge_Name FROM Bridges WHERE Load_Limit_Tonnes < (SELECT avg(Load_Limit_Tonnes) FROM Bridges) ORDER BY Load_Limit_Tonnes ASC;

-- en: Which engineers have performed more than ten inspections?
-- zh: 做过十次以上检查的工程师有哪些？
SELECT Engineers.Engineer_Name FROM Engineers JOIN Inspections ON Engineers.Engineer_ID = Inspections.Engineer_ID GROUP BY Engineers.Engineer_ID, Engineers.Engineer_Name HAVING count(*) > 10;

-- en: How many different contractors have worked on bridges over the Lune?
-- zh: 有多少家不同的承包商在Lune河的桥上施工过？
SELECT count(DISTINCT Repairs.Contractor_ID) FROM Repairs JOIN Bridges ON Repairs.Bridge_ID = Bridges.Bridge_ID WHERE Bridges.River = 'Lune';

-- en: Which repairs are not finished yet? Give the work type and start date.
-- zh: 还没有完工的维修是什么工种？哪天开工的？
SELECT Work_Type, Start_Date FROM Repairs WHERE End_Date IS NULL;

-- en: Show the towns where either an engineer has an office or a contractor is based.
-- zh: 列出有工程师办公室或有承包商的城镇。
SELECT Office_Town FROM Engineers UNION SELECT Town FROM Contractors;

-- en: Number of engineers by degree?
-- zh: 各学历的工程师人数？
SELECT Degree, count(*) FROM Engineers GROUP BY Degree;

-- en: Top two contractors by size of staff.
-- zh: 员工最多的两家承包商。
SELECT Contractor_Name FROM Contractors ORDER BY Staff_Count DESC LIMIT 2;

-- en: What was the latest condition score of Castle Viaduct?
-- zh: Castle Viaduct最近一次的状况评分是多少？
SELECT Inspections.Condition_Score FROM Inspections JOIN Bridges ON Inspections.Bridge_ID = Bridges.Bridge_ID WHERE Bridges.Bridge_Name = 'Castle Viaduct' ORDER BY Inspections.Inspection_Date DESC LIMIT 1;

-- en: Names of bridges that got a score of 1 in some inspection.
-- zh: 在检查中得过1分的桥梁名称。
SELECT Bridge_Name FROM Bridges WHERE Bridge_ID IN (SELECT Bridge_ID FROM Inspections WHERE Condition_Score = 1);
