-- Fire hydrants of a county, the stations in charge, the firefighters and their checks and repairs.
CREATE TABLE Station (
  Station_ID INT,
  Station_Name VARCHAR(60),
  Town VARCHAR(40),
  Built_Year INT,
  Phone VARCHAR(20),
  PRIMARY KEY (Station_ID)
);
CREATE TABLE Firefighter (
  Firefighter_ID INT,
  First_Name VARCHAR(30),
  Last_Name VARCHAR(30),
  Grade VARCHAR(20),
  Birth_Date DATE,
  Joined_Date DATE,
  Station_ID INT,
  PRIMARY KEY (Firefighter_ID),
  FOREIGN KEY (Station_ID) REFERENCES Station (Station_ID)
);
CREATE TABLE Hydrant (
  Hydrant_ID INT,
  Code VARCHAR(15),
  Type VARCHAR(20),
  Town VARCHAR(40),
  Street VARCHAR(60),
  Built_Year INT,
  Diameter_mm INT,
  Station_ID INT,
  PRIMARY KEY (Hydrant_ID),
  FOREIGN KEY (Station_ID) REFERENCES Station (Station_ID)
);
CREATE TABLE Check_Visit (
  Check_ID INT,
  Hydrant_ID INT,
  Firefighter_ID INT,
  Check_Date DATE,
  Pressure_Bar DOUBLE,
  Flow_Lpm INT,
  Status VARCHAR(20),
  PRIMARY KEY (Check_ID),
  FOREIGN KEY (Hydrant_ID) REFERENCES Hydrant (Hydrant_ID),
  FOREIGN KEY (Firefighter_ID) REFERENCES Firefighter (Firefighter_ID)
);
CREATE TABLE Repair (
  Repair_ID INT,
  Hydrant_ID INT,
  Contractor VARCHAR(60),
  Repair_Date DATE,
  Cost DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Repair_ID),
  FOREIGN KEY (Hydrant_ID) REFERENCES Hydrant (Hydrant_ID)
);

-- en: What are the codes of Pillar hydrants in Brindle?
-- zh: Brindle的Pillar消防栓编码有哪些？
SELECT Code FROM Hydrant WHERE Type = 'Pillar' AND Town = 'Brindle';

-- en: When did Karl Weber join the brigade?
-- zh: Karl Weber是什么时候加入消防队的？
SELECT Joined_Date FROM Firefighter WHERE First_Name = 'Karl' AND Last_Name = 'Weber';

-- en: When was Karl Weber born?
-- zh: Karl Weber是什么时候出生的？
SELECT Birth_Date FROM Firefighter WHERE First_Name = 'Karl' AND Last_Name = 'Weber';

-- en: Which stations were built before 1960?
-- zh: 哪些消防站建于1960年以前？
SELECT Station_Name FROM Station WHERE Built_Year < 1960;

-- en: Which hydrants were built before 1960? Give their codes.
-- zh: 哪些消防栓建于1960年以前？给出编码。
SELECT Code FROM Hydrant WHERE Built_Year < 1960;

-- en: How many hydrants have a diameter of 100 mm?
-- zh: 口径为100毫米的消防栓有多少个？
SELECT count(*) FROM Hydrant WHERE Diameter_mm = 100;

-- en: What was the average pressure measured in checks with status Defect?
-- zh: 状态为Defect的检查测得的平均压力是多少？
SELECT avg(Pressure_Bar) FROM Check_Visit WHERE Status = 'Defect';

-- en: How much has been spent on repairs by Aquafix in total?
-- zh: Aquafix承担的维修一共花了多少钱？
SELECT sum(Cost) FROM Repair WHERE Contractor = 'Aquafix';

-- en: How many repairs has Aquafix done?
-- zh: Aquafix做过多少次维修？
SELECT count(*) FROM Repair WHERE Contractor = 'Aquafix';

-- en: Count the hydrants by type.
-- zh: 按类型统计消防栓数量。
SELECT Type, count(*) FROM Hydrant GROUP BY Type;

-- en: Which contractors have carried out at least 4 repairs?
-- zh: 哪些承包商做过至少4次维修？
SELECT Contractor FROM Repair GROUP BY Contractor HAVING count(*) >= 4;

-- en: What is the most common grade among firefighters?
-- zh: 消防员中最常见的职级是什么？
SELECT Grade FROM Firefighter GROUP BY Grade ORDER BY count(*) DESC LIMIT 1;

-- en: Give first and last names of the five longest-serving firefighters.
-- zh: 列出服役时间最长的五名消防员的名和姓。
SELECT First_Name, Last_Name FROM Firefighter ORDER BY Joined_Date LIMIT 5;

-- en: Contractor and date of the most expensive repair?
-- zh: 最贵的一次维修是由哪家承包商、在哪一天做的？
SELECT Contractor, Repair_Date FROM Repair ORDER BY Cost DESC LIMIT 1;

-- en: Tell me the phone of the station responsible for hydrant H-077.
-- zh: 请告诉我负责H-077号消防栓的消防站的电话。
SELECT Station.Phone FROM Station JOIN Hydrant ON Station.Station_ID = Hydrant.Station_ID WHERE Hydrant.Code = 'H-077';

-- en: How many hydrants does every station look after? Show the station name too.
-- zh: 每个消防站各负责多少个消防栓？同时列出站名。
SELECT Station.Station_Name, count(*) FROM Station JOIN Hydrant ON Station.Station_ID = Hydrant.Station_ID GROUP BY Station.Station_ID, Station.Station_Name;

-- en: On which streets did a Sergeant measure a flow under 600?
-- zh: Sergeant在哪些街道测到的流量低于600？
SELECT Hydrant.Street FROM Hydrant JOIN Check_Visit ON Hydrant.Hydrant_ID = Check_Visit.Hydrant_ID JOIN Firefighter ON Check_Visit.Firefighter_ID = Firefighter.Firefighter_ID WHERE Firefighter.Grade = 'Sergeant' AND Check_Visit.Flow_Lpm < 600;

-- en: Which hydrant has cost the most in repairs overall? Its code, please.
-- zh: 维修总花费最高的是哪个消防栓？请给出编码。
SELECT Hydrant.Code FROM Hydrant JOIN Repair ON Hydrant.Hydrant_ID = Repair.Hydrant_ID GROUP BY Hydrant.Hydrant_ID, Hydrant.Code ORDER BY sum(Repair.Cost) DESC LIMIT 1;

-- en: List the last names of firefighters serving in Oakham, alphabetically.
-- zh: 按字母顺序列出在Oakham服役的消防员的姓。
SELECT Firefighter.Last_Name FROM Firefighter JOIN Station ON Firefighter.Station_ID = Station.Station_ID WHERE Station.Town = 'Oakham' ORDER BY Firefighter.Last_Name;

-- en: Which hydrant codes have never been checked?
-- zh: 从未检查过的消防栓编码有哪些？
SELECT Code FROM Hydrant WHERE Hydrant_ID NOT IN (SELECT Hydrant_ID FROM Check_Visit);

-- en: Dates of checks whose flow was above average.
-- zh: 流量高于平均值的检查日期有哪些？
SELECT Check_Date FROM Check_Visit WHERE Flow_Lpm > (SELECT avg(Flow_Lpm) FROM Check_Visit);

-- en: Which towns have hydrants but no fire station?
-- zh: 哪些镇有消防栓但没有消防站？
SELECT Town FROM Hydrant EXCEPT SELECT Town FROM Station;
