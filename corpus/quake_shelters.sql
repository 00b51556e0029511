-- Earthquake drills: neighbourhoods, assembly points, marshals, drills and stored kits.
CREATE TABLE Neighbourhood (
  Nbh_Code VARCHAR(8),
  Name VARCHAR(50),
  District VARCHAR(40),
  Residents INT,
  Risk_Level VARCHAR(10),
  PRIMARY KEY (Nbh_Code)
);
CREATE TABLE Assembly_Point (
  Point_Id INT,
  Name VARCHAR(60),
  Nbh_Code VARCHAR(8),
  Type VARCHAR(20),
  Capacity INT,
  Area_m2 INT,
  PRIMARY KEY (Point_Id),
  FOREIGN KEY (Nbh_Code) REFERENCES Neighbourhood (Nbh_Code)
);
CREATE TABLE Marshal (
  Marshal_Id INT,
  Name VARCHAR(60),
  Age INT,
  Nbh_Code VARCHAR(8),
  Deputy_Of INT,
  PRIMARY KEY (Marshal_Id),
  FOREIGN KEY (Nbh_Code) REFERENCES Neighbourhood (Nbh_Code),
  FOREIGN KEY (Deputy_Of) REFERENCES Marshal (Marshal_Id)
);
CREATE TABLE Drill (
  Drill_Id INT,
  Point_Id INT,
  Marshal_Id INT,
  Drill_Date DATE,
  Participants INT,
  Minutes INT,
  Result VARCHAR(20),
  PRIMARY KEY (Drill_Id),
  FOREIGN KEY (Point_Id) REFERENCES Assembly_Point (Point_Id),
  FOREIGN KEY (Marshal_Id) REFERENCES Marshal (Marshal_Id)
);
CREATE TABLE Kit (
  Kit_Id INT,
  Point_Id INT,
  Type VARCHAR(20),
  Quantity INT,
  Unit_Cost DECIMAL(10,2),
  Expiry_Date DATE,
  PRIMARY KEY (Kit_Id),
  FOREIGN KEY (Point_Id) REFERENCES Assembly_Point (Point_Id)
);

-- en: Which neighbourhoods of Bayside are at High risk?
-- zh: Bayside有哪些街区的风险等级为High？
SELECT Name FROM Neighbourhood WHERE District = 'Bayside' AND Risk_Level = 'High';

-- en: What is the capacity of Lotus Field?
-- zh: Lotus Field能容纳多少人？
SELECT Capacity FROM Assembly_Point WHERE Name = 'Lotus Field';

-- en: How large in square metres is Lotus Field?
-- zh: Lotus Field的面积是多少平方米？
SELECT Area_m2 FROM Assembly_Point WHERE Name = 'Lotus Field';

-- en: Marshals aged under 25 or over 65?
-- zh: 不到25岁或超过65岁的疏散指挥员有哪些？
SELECT Name FROM Marshal WHERE Age < 25 OR Age > 65;

-- en: How many drills were there?
-- zh: 一共举行了多少次演习？
SELECT count(*) FROM Drill;

-- en: How many participants were there in all drills?
-- zh: 所有演习的参加者总共有多少人？
SELECT sum(Participants) FROM Drill;

-- en: What was the fastest time, in minutes, of a drill with result Passed?
-- zh: 结果为Passed的演习最快用了多少分钟？
SELECT min(Minutes) FROM Drill WHERE Result = 'Passed';

-- en: What is the mean unit cost of Water kits?
-- zh: Water物资的平均单位成本是多少？
SELECT avg(Unit_Cost) FROM Kit WHERE Type = 'Water';

-- en: Number of assembly points of each type, most common first.
-- zh: 按数量从多到少列出每种类型的集合点数量。
SELECT Type, count(*) FROM Assembly_Point GROUP BY Type ORDER BY count(*) DESC;

-- en: For each type of kit, what is the total quantity?
-- zh: 每种类型的物资总数量是多少？
SELECT Type, sum(Quantity) FROM Kit GROUP BY Type;

-- en: Which district has the greatest number of residents?
-- zh: 居民总数最多的是哪个区？
SELECT District FROM Neighbourhood GROUP BY District ORDER BY sum(Residents) DESC LIMIT 1;

-- en: Which assembly point is designed for the most people?
-- zh: 设计容量最大的集合点是哪个？
SELECT Name FROM Assembly_Point ORDER BY Capacity DESC LIMIT 1;

-- en: Which assembly point saw the drill with the most participants?
-- zh: 参加人数最多的那次演习在哪个集合点举行？
SELECT Assembly_Point.Name FROM Assembly_Point JOIN Drill ON Assembly_Point.Point_Id = Drill.Point_Id ORDER BY Drill.Participants DESC LIMIT 1;

-- en: Type of the kit that expires soonest?
-- zh: 最早到期的物资是什么类型？
SELECT Type FROM Kit ORDER BY Expiry_Date LIMIT 1;

-- en: In which neighbourhood is Lotus Field?
-- zh: Lotus Field位于哪个街区？
SELECT Neighbourhood.Name FROM Neighbourhood JOIN Assembly_Point ON Neighbourhood.Nbh_Code = Assembly_Point.Nbh_Code WHERE Assembly_Point.Name = 'Lotus Field';

-- en: List each marshal's name and the number of drills they led.
-- zh: 列出每位指挥员的姓名及其带领的演习次数。
SELECT Marshal.Name, count(*) FROM Marshal JOIN Drill ON Marshal.Marshal_Id = Drill.Marshal_Id GROUP BY Marshal.Marshal_Id, Marshal.Name;

-- en: When did people in Pine Ward rehearse?
-- zh: Pine Ward的居民在哪些日期参加了演习？
SELECT Drill.Drill_Date FROM Drill JOIN Assembly_Point ON Drill.Point_Id = Assembly_Point.Point_Id JOIN Neighbourhood ON Assembly_Point.Nbh_Code = Neighbourhood.Nbh_Code WHERE Neighbourhood.Name = 'Pine Ward';

-- en: Who are the deputies of Kenji Oda?
-- zh: Kenji Oda的副手有哪些人？
SELECT a.Name FROM Marshal AS a JOIN Marshal AS b ON a.Deputy_Of = b.Marshal_Id WHERE b.Name = 'Kenji Oda';

-- en: Which neighbourhoods have at least two assembly points?
-- zh: 哪些街区有至少两个集合点？
SELECT Neighbourhood.Name FROM Neighbourhood JOIN Assembly_Point ON Neighbourhood.Nbh_Code = Assembly_Point.Nbh_Code GROUP BY Neighbourhood.Nbh_Code, Neighbourhood.Name HAVING count(*) >= 2;

-- en: Assembly points where nothing is stored?
-- zh: 哪些集合点没有存放任何物资？
SELECT Name FROM Assembly_Point WHERE Point_Id NOT IN (SELECT Point_Id FROM Kit);

-- en: Dates of drills that took longer than average.
-- zh: 用时超过平均值的演习日期有哪些？
SELECT Drill_Date FROM Drill WHERE Minutes > (SELECT avg(Minutes) FROM Drill);

-- en: Which districts have High risk as well as Low risk neighbourhoods?
-- zh: 哪些区既有High风险的街区又有Low风险的街区？
SELECT District FROM Neighbourhood WHERE Risk_Level = 'High' INTERSECT SELECT District FROM Neighbourhood WHERE Risk_Level = 'Low';
