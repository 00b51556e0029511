-- Film productions: scenes, shooting days, locations, crew members and hired equipment.
CREATE TABLE Production (
  Production_ID INT,
  Working_Title VARCHAR(80),
  Genre VARCHAR(30),
  Budget_Million DOUBLE,
  Start_Date DATE,
  Status VARCHAR(20),
  Director_ID INT,
  PRIMARY KEY (Production_ID),
  FOREIGN KEY (Director_ID) REFERENCES Crew_Member (Crew_ID)
);
CREATE TABLE Crew_Member (
  Crew_ID INT,
  Name VARCHAR(60),
  Profession VARCHAR(40),
  Daily_Rate DECIMAL(10,2),
  Home_City VARCHAR(40),
  Birth_Year INT,
  PRIMARY KEY (Crew_ID)
);
CREATE TABLE Location (
  Location_ID INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  Permit_Cost DECIMAL(10,2),
  Indoor VARCHAR(3),
  PRIMARY KEY (Location_ID)
);
CREATE TABLE Scene (
  Scene_ID INT,
  Production_ID INT,
  Location_ID INT,
  Scene_Number INT,
  Description VARCHAR(200),
  Time_Of_Day VARCHAR(20),
  Page_Length DOUBLE,
  PRIMARY KEY (Scene_ID),
  FOREIGN KEY (Production_ID) REFERENCES Production (Production_ID),
  FOREIGN KEY (Location_ID) REFERENCES Location (Location_ID)
);
CREATE TABLE Shooting_Day (
  Day_ID INT,
  Production_ID INT,
  Shoot_Date DATE,
  Weather VARCHAR(20),
  Hours_Worked DOUBLE,
  Takes INT,
  PRIMARY KEY (Day_ID),
  FOREIGN KEY (Production_ID) REFERENCES Production (Production_ID)
);
CREATE TABLE Crew_Call (
  Day_ID INT,
  Crew_ID INT,
  Call_Time VARCHAR(5),
  Overtime_Hours DOUBLE,
  PRIMARY KEY (Day_ID, Crew_ID),
  FOREIGN KEY (Day_ID) REFERENCES Shooting_Day (Day_ID),
  FOREIGN KEY (Crew_ID) REFERENCES Crew_Member (Crew_ID)
);

-- en: Show the name and daily rate of every Gaffer.
-- zh: 列出所有Gaffer的姓名和日薪。
SELECT Name, Daily_Rate FROM Crew_Member WHERE Profession = 'Gaffer';

-- en: Who is directing "Copper Moon"?
-- zh: 《Copper Moon》的导演是谁？
SELECT Crew_Member.Name FROM Crew_Member JOIN Production ON Crew_Member.Crew_ID = Production.Director_ID WHERE Production.Working_Title = 'Copper Moon';

-- en: What is the total budget of all productions in Postproduction?
-- zh: 处于Postproduction阶段的影片总预算是多少？
SELECT sum(Budget_Million) FROM Production WHERE Status = 'Postproduction';

-- en: How many scenes does each production have?
-- zh: 每部影片各有多少场戏？给出片名和场数。
SELECT Production.Working_Title, count(*) FROM Production JOIN Scene ON Production.Production_ID = Scene.Production_ID GROUP BY Production.Production_ID, Production.Working_Title;

-- en: Name the location with the most expensive permit.
-- zh: 许可费最贵的取景地是哪里？
SELECT Name FROM Location ORDER BY Permit_Cost DESC LIMIT 1;

-- en: For every kind of weather, how many hours were worked on average?
-- zh: 不同天气下平均工作多少小时？
SELECT Weather, avg(Hours_Worked) FROM Shooting_Day GROUP BY Weather;

-- en: Which productions have filmed scenes in Tbilisi? Don't repeat titles; list the different ones.
-- zh: 哪些不同的影片在Tbilisi有戏份？
SELECT DISTINCT Production.Working_Title FROM Production JOIN Scene ON Production.Production_ID = Scene.Production_ID JOIN Location ON Scene.Location_ID = Location.Location_ID WHERE Location.City = 'Tbilisi';

-- en: Count the shooting days with over 40 takes.
-- zh: 拍摄超过40条的拍摄日有多少个？
SELECT count(*) FROM Shooting_Day WHERE Takes > 40;

-- en: Which crew members have never been called to a shooting day?
-- zh: 哪些剧组成员从来没有被通告过？
SELECT Name FROM Crew_Member WHERE Crew_ID NOT IN (SELECT Crew_ID FROM Crew_Call);

-- en: On which dates did it have Rain or Fog while shooting?
-- zh: 哪些日期拍摄时天气是Rain或Fog？
SELECT Shoot_Date FROM Shooting_Day WHERE Weather = 'Rain' OR Weather = 'Fog';

-- en: Which profession is represented by the most crew members?
-- zh: 哪个工种的人数最多？
SELECT Profession FROM Crew_Member GROUP BY Profession ORDER BY count(*) DESC LIMIT 1;

-- en: Give me the call time of Lena Okafor on 2023-06-14.
-- zh: Lena Okafor在2023-06-14的通告时间是几点？
SELECT Crew_Call.Call_Time FROM Crew_Call JOIN Crew_Member ON Crew_Call.Crew_ID = Crew_Member.Crew_ID JOIN Shooting_Day ON Crew_Call.Day_ID = Shooting_Day.Day_ID WHERE Crew_Member.Name = 'Lena Okafor' AND Shooting_Day.Shoot_Date = '2023-06-14';

-- en: What are the shortest, mean and longest scene lengths in pages?
-- zh: 场景的最短、平均和最长页数分别是多少？
SELECT min(Page_Length), avg(Page_Length), max(Page_Length) FROM Scene;

-- en: Titles of the productions that cost more than the average production.
-- zh: 预算高于平均值的影片片名有哪些？
SELECT Working_Title FROM Production WHERE Budget_Million > (SELECT avg(Budget_Million) FROM Production);

-- en: Who has piled up the most overtime in total?
-- zh: 累计加班时间最长的是谁？
SELECT Crew_Member.Name FROM Crew_Member JOIN Crew_Call ON Crew_Member.Crew_ID = Crew_Call.Crew_ID GROUP BY Crew_Member.Crew_ID, Crew_Member.Name ORDER BY sum(Crew_Call.Overtime_Hours) DESC LIMIT 1;

-- en: List the countries that have at least 3 locations.
-- zh: 哪些国家至少有3个取景地？
SELECT Country FROM Location GROUP BY Country HAVING count(*) >= 3;

-- en: Which locations are used by both Western and Thriller productions?
-- zh: 哪些取景地既被Western片用过也被Thriller片用过？
SELECT Location.Name FROM Location JOIN Scene ON Location.Location_ID = Scene.Location_ID JOIN Production ON Scene.Production_ID = Production.Production_ID WHERE Production.Genre = 'Western' INTERSECT SELECT Location.Name FROM Location JOIN Scene ON Location.Location_ID = Scene.Location_ID JOIN Production ON Scene.Production_ID = Production.Production_ID WHERE Production.Genre = 'Thriller';

-- en: When did the most recent production start, and what is it called?
-- zh: 最近开机的影片是哪部，什么时候开机的？
SELECT Start_Date, Working_Title FROM Production ORDER BY Start_Date DESC LIMIT 1;

-- en: List the description and time of day of the scenes of 'Glass Harbour' in order of scene number.
-- zh: 按场号顺序列出《Glass Harbour》各场戏的描述和时段。
SELECT Scene.Description, Scene.Time_Of_Day FROM Scene JOIN Production ON Scene.Production_ID = Production.Production_ID WHERE Production.Working_Title = 'Glass Harbour' ORDER BY Scene.Scene_Number;

-- en: Home cities of crew members that are not the city of any location.
-- zh: 剧组成员的居住城市中，哪些没有任何取景地？
SELECT Home_City FROM Crew_Member EXCEPT SELECT City FROM Location;

-- en: Find the names of the crew born between 1980 and 1990 whose home is Gdansk.
-- zh: 家在Gdansk、1980到1990年间出生的剧组成员叫什么？
SELECT Name FROM Crew_Member WHERE Birth_Year BETWEEN 1980 AND 1990 AND Home_City = 'Gdansk';

-- en: Which locations host Night scenes?
-- zh: 哪些取景地有Night戏？给出地点名。
SELECT Name FROM Location WHERE Location_ID IN (SELECT Location_ID FROM Scene WHERE Time_Of_Day = 'Night');
