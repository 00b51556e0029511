-- A cross-dock hall: gates, trailers, sort teams and the unloading jobs they work.
CREATE TABLE Gate (
  Gate_No INT,
  Side VARCHAR(10),
  Leveller_Type VARCHAR(20),
  Heated VARCHAR(3),
  PRIMARY KEY (Gate_No)
);
CREATE TABLE Carrier (
  Carrier_Code VARCHAR(6),
  Carrier_Name VARCHAR(50),
  Home_City VARCHAR(40),
  Contract_End DATE,
  PRIMARY KEY (Carrier_Code)
);
CREATE TABLE Trailer (
  Trailer_Id INT,
  Reg_No VARCHAR(12),
  Carrier_Code VARCHAR(6),
  Axles INT,
  Length_M DOUBLE,
  PRIMARY KEY (Trailer_Id),
  FOREIGN KEY (Carrier_Code) REFERENCES Carrier (Carrier_Code)
);
CREATE TABLE Team (
  Team_Id INT,
  Team_Name VARCHAR(30),
  Foreman VARCHAR(50),
  Headcount INT,
  Shift VARCHAR(10),
  PRIMARY KEY (Team_Id)
);
CREATE TABLE Unload (
  Unload_Id INT,
  Trailer_Id INT,
  Gate_No INT,
  Team_Id INT,
  Started DATETIME,
  Minutes INT,
  Cartons INT,
  Damaged INT,
  PRIMARY KEY (Unload_Id),
  FOREIGN KEY (Trailer_Id) REFERENCES Trailer (Trailer_Id),
  FOREIGN KEY (Gate_No) REFERENCES Gate (Gate_No),
  FOREIGN KEY (Team_Id) REFERENCES Team (Team_Id)
);

-- en: Which gate numbers are on the North side?
-- zh: North侧有哪些月台门号？
SELECT Gate_No FROM Gate WHERE Side = 'North';

-- en: How many trailers have three axles?
-- zh: 三轴的挂车有多少辆？
SELECT count(*) FROM Trailer WHERE Axles = 3;

-- en: Who is in charge of the Falcon team?
-- zh: Falcon班组由谁负责？
SELECT Foreman FROM Team WHERE Team_Name = 'Falcon';

-- en: Carriers whose contract runs out before 2025-06-30.
-- zh: 合同在2025-06-30之前到期的承运商。
SELECT Carrier_Name FROM Carrier WHERE Contract_End < '2025-06-30';

-- en: Number of teams and average headcount for each shift.
-- zh: 各班次的班组数量和平均人数。
SELECT Shift, count(*), avg(Headcount) FROM Team GROUP BY Shift;

-- en: What is the quickest unloading on record, in minutes?
-- zh: 最快的一次卸货用了多少分钟？
SELECT min(Minutes) FROM Unload;

-- en: Show the registration of every trailer of Balt Cargo.
-- zh: 列出Balt Cargo所有挂车的车牌号。
SELECT Trailer.Reg_No FROM Trailer JOIN Carrier ON Trailer.Carrier_Code = Carrier.Carrier_Code WHERE Carrier.Carrier_Name = 'Balt Cargo';

-- en: How many trailers does each carrier run?
-- zh: 每家承运商有多少辆挂车？
SELECT Carrier.Carrier_Name, count(*) FROM Carrier JOIN Trailer ON Carrier.Carrier_Code = Trailer.Carrier_Code GROUP BY Carrier.Carrier_Code, Carrier.Carrier_Name;

-- en: Which team has handled the greatest number of unloads?
-- zh: 哪个班组完成的卸货次数最多？
SELECT Team.Team_Name FROM Team JOIN Unload ON Team.Team_Id = Unload.Team_Id GROUP BY Team.Team_Id, Team.Team_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Total number of cartons moved by each team.
-- zh: 每个班组搬运的纸箱总数。
SELECT Team.Team_Name, sum(Unload.Cartons) FROM Team JOIN Unload ON Team.Team_Id = Unload.Team_Id GROUP BY Team.Team_Id, Team.Team_Name;

-- en: Total number of damaged cartons for each team.
-- zh: 每个班组损坏的纸箱总数。
SELECT Team.Team_Name, sum(Unload.Damaged) FROM Team JOIN Unload ON Team.Team_Id = Unload.Team_Id GROUP BY Team.Team_Id, Team.Team_Name;

-- en: Which carriers had a trailer at gate 14?
-- zh: 哪些承运商的挂车停靠过14号门？
SELECT Carrier.Carrier_Name FROM Carrier JOIN Trailer ON Carrier.Carrier_Code = Trailer.Carrier_Code JOIN Unload ON Trailer.Trailer_Id = Unload.Trailer_Id WHERE Unload.Gate_No = 14;

-- en: Which carriers, each once, were unloaded by the Night shift?
-- zh: Night班次卸过哪些承运商的货？每家只列一次。
SELECT DISTINCT Carrier.Carrier_Name FROM Carrier JOIN Trailer ON Carrier.Carrier_Code = Trailer.Carrier_Code JOIN Unload ON Trailer.Trailer_Id = Unload.Trailer_Id JOIN Team ON Unload.Team_Id = Team.Team_Id WHERE Team.Shift = 'Night';

-- en: Gates that are not used at all.
-- zh: 完全没有使用过的门号。
SELECT Gate_No FROM Gate WHERE Gate_No NOT IN (SELECT Gate_No FROM Unload);

-- en: Registration plates of trailers unloaded in over 120 minutes.
-- zh: 卸货时间超过120分钟的挂车车牌。
SELECT Trailer.Reg_No FROM Trailer JOIN Unload ON Trailer.Trailer_Id = Unload.Trailer_Id WHERE Unload.Minutes > 120;

-- en: Which gates saw more than 50 jobs?
-- zh: 哪些门的作业超过50次？
SELECT Gate_No FROM Unload GROUP BY Gate_No HAVING count(*) > 50;

-- en: Average unloading time at heated gates (Yes).
-- zh: 有供暖（Yes）的门平均卸货时长是多少？
SELECT avg(Unload.Minutes) FROM Unload JOIN Gate ON Unload.Gate_No = Gate.Gate_No WHERE Gate.Heated = 'Yes';

-- en: Trailers longer than the average one: plate and length.
-- zh: 长度大于平均值的挂车：车牌和长度。
SELECT Reg_No, Length_M FROM Trailer WHERE Length_M > (SELECT avg(Length_M) FROM Trailer);

-- en: Teams that worked both gate 3 and gate 4.
-- zh: 既在3号门又在4号门干过活的班组。
SELECT Team.Team_Name FROM Team JOIN Unload ON Team.Team_Id = Unload.Team_Id WHERE Unload.Gate_No = 3 INTERSECT SELECT Team.Team_Name FROM Team JOIN Unload ON Team.Team_Id = Unload.Team_Id WHERE Unload.Gate_No = 4;

-- en: What kinds of leveller are there?
-- zh: 有哪些不同的升降平台类型？
SELECT DISTINCT Leveller_Type FROM Gate;

-- en: From which city do most carriers come?
-- zh: 哪个城市的承运商最多？
SELECT Home_City FROM Carrier GROUP BY Home_City ORDER BY count(*) DESC LIMIT 1;

-- en: Start time and carton count of the ten biggest unloads.
-- zh: 纸箱数最多的十次卸货的开始时间和箱数。
SELECT Started, Cartons FROM Unload ORDER BY Cartons DESC LIMIT 10;
