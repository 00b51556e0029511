-- Lighthouses on a coast, their lamps, keepers, logbooks and the ships in distress they sighted.
CREATE TABLE Lighthouse (
  LH_ID INT,
  LH_Name VARCHAR(50),
  County VARCHAR(40),
  Year_Lit INT,
  Tower_Height_M DOUBLE,
  Shape VARCHAR(20),
  Status VARCHAR(20),
  PRIMARY KEY (LH_ID)
);
CREATE TABLE Lamp (
  Lamp_ID INT,
  LH_ID INT,
  Lens_Type VARCHAR(30),
  Range_NM INT,
  Colour VARCHAR(15),
  Fitted_Year INT,
  PRIMARY KEY (Lamp_ID),
  FOREIGN KEY (LH_ID) REFERENCES Lighthouse (LH_ID)
);
CREATE TABLE Keeper (
  Keeper_ID INT,
  Keeper_Name VARCHAR(60),
  Birth_Year INT,
  Home_Village VARCHAR(40),
  PRIMARY KEY (Keeper_ID)
);
CREATE TABLE Tour_Of_Duty (
  LH_ID INT,
  Keeper_ID INT,
  Grade VARCHAR(20),
  Start_Year INT,
  End_Year INT,
  Wage DECIMAL(8,2),
  PRIMARY KEY (LH_ID, Keeper_ID, Start_Year),
  FOREIGN KEY (LH_ID) REFERENCES Lighthouse (LH_ID),
  FOREIGN KEY (Keeper_ID) REFERENCES Keeper (Keeper_ID)
);
CREATE TABLE Log_Entry (
  Entry_ID INT,
  LH_ID INT,
  Keeper_ID INT,
  Entry_Date DATE,
  Weather VARCHAR(20),
  Wind_Force INT,
  PRIMARY KEY (Entry_ID),
  FOREIGN KEY (LH_ID) REFERENCES Lighthouse (LH_ID),
  FOREIGN KEY (Keeper_ID) REFERENCES Keeper (Keeper_ID)
);
CREATE TABLE Distress_Sighting (
  Sighting_ID INT,
  Entry_ID INT,
  Vessel_Name VARCHAR(40),
  Vessel_Type VARCHAR(20),
  Rescued INT,
  PRIMARY KEY (Sighting_ID),
  FOREIGN KEY (Entry_ID) REFERENCES Log_Entry (Entry_ID)
);

-- en: How tall is the tower at Gannet Rock?
-- zh: Gannet Rock灯塔塔高多少米？
SELECT Tower_Height_M FROM Lighthouse WHERE LH_Name = 'Gannet Rock';

-- en: Lighthouses in Kerrow that have been Automated.
-- zh: Kerrow已Automated的灯塔。
SELECT LH_Name FROM Lighthouse WHERE County = 'Kerrow' AND Status = 'Automated';

-- en: Who kept the light at Gannet Rock? Each name only once.
-- zh: 哪些不同的守塔人在Gannet Rock值过勤？
SELECT DISTINCT Keeper.Keeper_Name FROM Keeper JOIN Tour_Of_Duty ON Keeper.Keeper_ID = Tour_Of_Duty.Keeper_ID JOIN Lighthouse ON Tour_Of_Duty.LH_ID = Lighthouse.LH_ID WHERE Lighthouse.LH_Name = 'Gannet Rock';

-- en: How many lamps shine Red?
-- zh: 发Red光的灯有多少盏？
SELECT count(*) FROM Lamp WHERE Colour = 'Red';

-- en: Average tower height per shape.
-- zh: 各种塔形的平均塔高。
SELECT Shape, avg(Tower_Height_M) FROM Lighthouse GROUP BY Shape;

-- en: Which lighthouses have a Fresnel lens?
-- zh: 哪些灯塔装有Fresnel透镜？
SELECT Lighthouse.LH_Name FROM Lighthouse JOIN Lamp ON Lighthouse.LH_ID = Lamp.LH_ID WHERE Lamp.Lens_Type = 'Fresnel';

-- en: On which days did Silas Penrose log Fog?
-- zh: Silas Penrose在哪些日期记录了Fog？
SELECT Log_Entry.Entry_Date FROM Log_Entry JOIN Keeper ON Log_Entry.Keeper_ID = Keeper.Keeper_ID WHERE Keeper.Keeper_Name = 'Silas Penrose' AND Log_Entry.Weather = 'Fog';

-- en: The strongest wind ever noted on 1911-12-05 or 1911-12-06?
-- zh: 1911-12-05或1911-12-06记录到的最大风力是多少？
SELECT max(Wind_Force) FROM Log_Entry WHERE Entry_Date = '1911-12-05' OR Entry_Date = '1911-12-06';

-- en: From which lighthouse was the Marigold seen in distress?
-- zh: Marigold遇险是从哪座灯塔看到的？
SELECT Lighthouse.LH_Name FROM Lighthouse JOIN Log_Entry ON Lighthouse.LH_ID = Log_Entry.LH_ID JOIN Distress_Sighting ON Log_Entry.Entry_ID = Distress_Sighting.Entry_ID WHERE Distress_Sighting.Vessel_Name = 'Marigold';

-- en: Which lighthouse was the first to be lit?
-- zh: 最早点亮的灯塔是哪座？
SELECT LH_Name FROM Lighthouse ORDER BY Year_Lit LIMIT 1;

-- en: Number of people rescued in total from each type of vessel.
-- zh: 每种船型一共救起多少人？
SELECT Vessel_Type, sum(Rescued) FROM Distress_Sighting GROUP BY Vessel_Type;

-- en: Keepers from Tolverne who earned over 90 as Principal.
-- zh: 来自Tolverne、担任Principal且薪水超过90的守塔人。
SELECT Keeper.Keeper_Name FROM Keeper JOIN Tour_Of_Duty ON Keeper.Keeper_ID = Tour_Of_Duty.Keeper_ID WHERE Keeper.Home_Village = 'Tolverne' AND Tour_Of_Duty.Grade = 'Principal' AND Tour_Of_Duty.Wage > 90;

-- en: Lighthouses without any log entry.
-- zh: 没有任何日志的灯塔。
SELECT LH_Name FROM Lighthouse WHERE LH_ID NOT IN (SELECT LH_ID FROM Log_Entry);

-- en: Which lighthouse was served by the greatest number of tours of duty?
-- zh: 值勤任期最多的灯塔是哪座？
SELECT Lighthouse.LH_Name FROM Lighthouse JOIN Tour_Of_Duty ON Lighthouse.LH_ID = Tour_Of_Duty.LH_ID GROUP BY Lighthouse.LH_ID, Lighthouse.LH_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Villages that gave two or more keepers.
-- zh: 出过两名或以上守塔人的村子。
SELECT Home_Village FROM Keeper GROUP BY Home_Village HAVING count(*) >= 2;

-- en: Names and types of the vessels in trouble during a Gale.
-- zh: 在Gale天气遇险的船，船名和船型是什么？
SELECT Distress_Sighting.Vessel_Name, Distress_Sighting.Vessel_Type FROM Distress_Sighting JOIN Log_Entry ON Distress_Sighting.Entry_ID = Log_Entry.Entry_ID WHERE Log_Entry.Weather = 'Gale';

-- en: Which towers rise above the average height? Alphabetical, please.
-- zh: 塔高超过平均值的灯塔，按名称字母顺序。
SELECT LH_Name FROM Lighthouse WHERE Tower_Height_M > (SELECT avg(Tower_Height_M) FROM Lighthouse) ORDER BY LH_Name;

-- en: Keepers who have been Assistant as well as Principal.
-- zh: 既当过Assistant又当过Principal的守塔人。
SELECT Keeper.Keeper_Name FROM Keeper JOIN Tour_Of_Duty ON Keeper.Keeper_ID = Tour_Of_Duty.Keeper_ID WHERE Tour_Of_Duty.Grade = 'Assistant' INTERSECT SELECT Keeper.Keeper_Name FROM Keeper JOIN Tour_Of_Duty ON Keeper.Keeper_ID = Tour_Of_Duty.Keeper_ID WHERE Tour_Of_Duty.Grade = 'Principal';

-- en: How far can one see the most powerful light of Kerrow?
-- zh: Kerrow射程最远的灯光能照多远（海里）？
SELECT max(Lamp.Range_NM) FROM Lamp JOIN Lighthouse ON Lamp.LH_ID = Lighthouse.LH_ID WHERE Lighthouse.County = 'Kerrow';

-- en: Lamps fitted between 1880 and 1910: lens type and range.
-- zh: 1880年到1910年间安装的灯，透镜类型和射程。
SELECT Lens_Type, Range_NM FROM Lamp WHERE Fitted_Year BETWEEN 1880 AND 1910;

-- en: How many log entries did each keeper make? Give the names, busiest writer first.
-- zh: 每位守塔人写了多少条日志？列出姓名，写得最多的在前。
SELECT Keeper.Keeper_Name, count(*) FROM Keeper JOIN Log_Entry ON Keeper.Keeper_ID = Log_Entry.Keeper_ID GROUP BY Keeper.Keeper_ID, Keeper.Keeper_Name ORDER BY count(*) DESC;

-- en: Who logged the distress of a Schooner?
-- zh: 谁记录过Schooner遇险？
SELECT Keeper.Keeper_Name FROM Keeper JOIN Log_Entry ON Keeper.Keeper_ID = Log_Entry.Keeper_ID JOIN Distress_Sighting ON Log_Entry.Entry_ID = Distress_Sighting.Entry_ID WHERE Distress_Sighting.Vessel_Type = 'Schooner';
