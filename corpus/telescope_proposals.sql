-- Telescopes and the proposals astronomers write to observe with them.
CREATE TABLE Observatory (
  Obs_Code VARCHAR(8),
  Obs_Name VARCHAR(60),
  Country VARCHAR(40),
  Elevation_M INT,
  PRIMARY KEY (Obs_Code)
);
CREATE TABLE Telescope (
  Tel_ID INT,
  Tel_Name VARCHAR(60),
  Obs_Code VARCHAR(8),
  Mirror_M DOUBLE,
  First_Light_Year INT,
  Waveband VARCHAR(20),
  PRIMARY KEY (Tel_ID),
  FOREIGN KEY (Obs_Code) REFERENCES Observatory (Obs_Code)
);
CREATE TABLE Astronomer (
  Astro_ID INT,
  Astro_Name VARCHAR(60),
  Institute VARCHAR(80),
  Country VARCHAR(40),
  Career_Stage VARCHAR(20),
  PRIMARY KEY (Astro_ID)
);
CREATE TABLE Proposal (
  Prop_ID INT,
  Prop_Title VARCHAR(150),
  Lead_ID INT,
  Tel_ID INT,
  Semester VARCHAR(6),
  Hours_Asked DOUBLE,
  Hours_Granted DOUBLE,
  Grade DOUBLE,
  Decision VARCHAR(20),
  PRIMARY KEY (Prop_ID),
  FOREIGN KEY (Lead_ID) REFERENCES Astronomer (Astro_ID),
  FOREIGN KEY (Tel_ID) REFERENCES Telescope (Tel_ID)
);
CREATE TABLE Co_Investigator (
  Prop_ID INT,
  Astro_ID INT,
  Duty VARCHAR(30),
  PRIMARY KEY (Prop_ID, Astro_ID),
  FOREIGN KEY (Prop_ID) REFERENCES Proposal (Prop_ID),
  FOREIGN KEY (Astro_ID) REFERENCES Astronomer (Astro_ID)
);
CREATE TABLE Target (
  Target_ID INT,
  Prop_ID INT,
  Target_Name VARCHAR(40),
  Object_Type VARCHAR(30),
  Magnitude DOUBLE,
  Exposure_Sec INT,
  PRIMARY KEY (Target_ID),
  FOREIGN KEY (Prop_ID) REFERENCES Proposal (Prop_ID)
);

-- en: How many proposals are there?
-- zh: 有多少份观测申请？
SELECT count(*) FROM Proposal;

-- en: Show the names, mirror sizes and wavebands of all telescopes.
-- zh: 列出所有望远镜的名称、口径和波段。
SELECT Tel_Name, Mirror_M, Waveband FROM Telescope;

-- en: What is the average mirror size of telescopes in the Infrared waveband?
-- zh: Infrared波段望远镜的平均口径是多少？
SELECT avg(Mirror_M) FROM Telescope WHERE Waveband = 'Infrared';

-- en: Which observatory stands highest?
-- zh: 哪座天文台海拔最高？
SELECT Obs_Name FROM Observatory ORDER BY Elevation_M DESC LIMIT 1;

-- en: What is the name of each telescope and the number of proposals for it?
-- zh: 每台望远镜的名称及其收到的申请数是多少？
SELECT Telescope.Tel_Name, count(*) FROM Telescope JOIN Proposal ON Telescope.Tel_ID = Proposal.Tel_ID GROUP BY Telescope.Tel_ID, Telescope.Tel_Name;

-- en: How many astronomers are there at each career stage?
-- zh: 每个职业阶段各有多少名天文学家？
SELECT Career_Stage, count(*) FROM Astronomer GROUP BY Career_Stage;

-- en: What are the titles of proposals in semester 2023A, best grade first?
-- zh: 2023A学期的申请标题有哪些？评分高的在前。
SELECT Prop_Title FROM Proposal WHERE Semester = '2023A' ORDER BY Grade DESC;

-- en: Titles of the proposals led by Inti Quispe?
-- zh: Inti Quispe主持的申请标题有哪些？
SELECT Proposal.Prop_Title FROM Proposal JOIN Astronomer ON Proposal.Lead_ID = Astronomer.Astro_ID WHERE Astronomer.Astro_Name = 'Inti Quispe';

-- en: Who are the co-investigators on Dust around dead suns? Name and duty.
-- zh: Dust around dead suns的合作研究者是谁？给出姓名和职责。
SELECT Astronomer.Astro_Name, Co_Investigator.Duty FROM Astronomer JOIN Co_Investigator ON Astronomer.Astro_ID = Co_Investigator.Astro_ID JOIN Proposal ON Co_Investigator.Prop_ID = Proposal.Prop_ID WHERE Proposal.Prop_Title = 'Dust around dead suns';

-- en: Which telescope has granted the most hours in total?
-- zh: 哪台望远镜批准的总时数最多？
SELECT Telescope.Tel_Name FROM Telescope JOIN Proposal ON Telescope.Tel_ID = Proposal.Tel_ID GROUP BY Telescope.Tel_ID, Telescope.Tel_Name ORDER BY sum(Proposal.Hours_Granted) DESC LIMIT 1;

-- en: Astronomers who have never led a proposal, with their institutes.
-- zh: 从未主持过申请的天文学家及其所属机构。
SELECT Astro_Name, Institute FROM Astronomer WHERE Astro_ID NOT IN (SELECT Lead_ID FROM Proposal);

-- en: In what countries are the telescopes that Inti Quispe wants to use? List distinct countries.
-- zh: Inti Quispe申请使用的望远镜位于哪些不同的国家？
SELECT DISTINCT Observatory.Country FROM Observatory JOIN Telescope ON Observatory.Obs_Code = Telescope.Obs_Code JOIN Proposal ON Telescope.Tel_ID = Proposal.Tel_ID JOIN Astronomer ON Proposal.Lead_ID = Astronomer.Astro_ID WHERE Astronomer.Astro_Name = 'Inti Quispe';

-- en: What is the faintest Galaxy among the targets, that is, the one with the largest magnitude?
-- zh: 观测目标中最暗（星等最大）的Galaxy是哪个？
SELECT Target_Name FROM Target WHERE Object_Type = 'Galaxy' ORDER BY Magnitude DESC LIMIT 1;

-- en: Proposals that asked for more hours than average yet were Accepted: title and hours asked.
-- zh: 申请时数高于平均值但仍被Accepted的申请，给出标题和申请时数。
SELECT Prop_Title, Hours_Asked FROM Proposal WHERE Decision = 'Accepted' AND Hours_Asked > (SELECT avg(Hours_Asked) FROM Proposal);

-- en: Which object types have been targeted by at least 25 targets?
-- zh: 哪些天体类型至少有25个观测目标？
SELECT Object_Type FROM Target GROUP BY Object_Type HAVING count(*) >= 25;

-- en: Total exposure in seconds of the targets of each Rejected proposal? Give the title as well.
-- zh: 每份Rejected申请的目标总曝光秒数是多少？请一并给出标题。
SELECT Proposal.Prop_Title, sum(Target.Exposure_Sec) FROM Proposal JOIN Target ON Proposal.Prop_ID = Target.Prop_ID WHERE Proposal.Decision = 'Rejected' GROUP BY Proposal.Prop_ID, Proposal.Prop_Title;

-- en: Names of people who have both led proposals and been co-investigators.
-- zh: 既主持过申请又当过合作研究者的人的姓名。
SELECT Astronomer.Astro_Name FROM Astronomer JOIN Proposal ON Astronomer.Astro_ID = Proposal.Lead_ID INTERSECT SELECT Astronomer.Astro_Name FROM Astronomer JOIN Co_Investigator ON Astronomer.Astro_ID = Co_Investigator.Astro_ID;

-- en: How many PhD students (career stage Student) from Chile lead a proposal?
-- zh: 有多少来自Chile、职业阶段为Student的人主持申请？
SELECT count(DISTINCT Astronomer.Astro_ID) FROM Astronomer JOIN Proposal ON Astronomer.Astro_ID = Proposal.Lead_ID WHERE Astronomer.Country = 'Chile' AND Astronomer.Career_Stage = 'Student';

-- en: Which institute has the most astronomers?
-- zh: 哪个机构的天文学家最多？
SELECT Institute FROM Astronomer GROUP BY Institute ORDER BY count(*) DESC LIMIT 1;

-- en: Which observatories own 2 telescopes or more? Also tell me how many.
-- zh: 哪些天文台拥有2台或更多望远镜？也请告诉我数量。
SELECT Observatory.Obs_Name, count(*) FROM Observatory JOIN Telescope ON Observatory.Obs_Code = Telescope.Obs_Code GROUP BY Observatory.Obs_Code, Observatory.Obs_Name HAVING count(*) >= 2;

-- en: What were the lowest, mean and highest grades in 2022B?
-- zh: 2022B学期的最低、平均和最高评分分别是多少？
SELECT min(Grade), avg(Grade), max(Grade) FROM Proposal WHERE Semester = '2022B';

-- en: Telescopes that saw first light before 1980 and have no proposal in semester 2023A.
-- zh: 1980年之前首光且在2023A学期没有申请的望远镜。
SELECT Tel_Name FROM Telescope WHERE First_Light_Year < 1980 AND Tel_ID NOT IN (SELECT Tel_ID FROM Proposal WHERE Semester = '2023A');
