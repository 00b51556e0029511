-- Stained glass studios, the buildings that ordered windows, and later repairs.
CREATE TABLE Studio (
  Studio_ID INT,
  Studio_Name VARCHAR(50),
  Founder VARCHAR(50),
  Founded_Year INT,
  Town VARCHAR(40),
  PRIMARY KEY (Studio_ID)
);
CREATE TABLE Building (
  Building_ID INT,
  Building_Name VARCHAR(60),
  Kind VARCHAR(30),
  Town VARCHAR(40),
  Completed_Year INT,
  PRIMARY KEY (Building_ID)
);
CREATE TABLE Glass_Window (
  Window_ID INT,
  Subject VARCHAR(60),
  Building_ID INT,
  Studio_ID INT,
  Wall_Side VARCHAR(10),
  Height_M DOUBLE,
  Width_M DOUBLE,
  Year_Installed INT,
  Leaded VARCHAR(3),
  PRIMARY KEY (Window_ID),
  FOREIGN KEY (Building_ID) REFERENCES Building (Building_ID),
  FOREIGN KEY (Studio_ID) REFERENCES Studio (Studio_ID)
);
CREATE TABLE Repair (
  Repair_ID INT,
  Window_ID INT,
  Studio_ID INT,
  Start_Date DATE,
  Damage VARCHAR(30),
  Cost DECIMAL(10,2),
  PRIMARY KEY (Repair_ID),
  FOREIGN KEY (Window_ID) REFERENCES Glass_Window (Window_ID),
  FOREIGN KEY (Studio_ID) REFERENCES Studio (Studio_ID)
);

-- en: Who started the Brightlead studio, and when?
-- zh: Brightlead工作室是谁在哪一年创立的？
SELECT Founder, Founded_Year FROM Studio WHERE Studio_Name = 'Brightlead';

-- en: Name the chapels (Chapel) in Harrowby.
-- zh: Harrowby有哪些小教堂（Chapel）？
SELECT Building_Name FROM Building WHERE Kind = 'Chapel' AND Town = 'Harrowby';

-- en: How many windows are on the North side?
-- zh: 朝North一侧的彩窗有多少扇？
SELECT count(*) FROM Glass_Window WHERE Wall_Side = 'North';

-- en: How many windows are on the North or East side?
-- zh: 朝North或East一侧的彩窗有多少扇？
SELECT count(*) FROM Glass_Window WHERE Wall_Side = 'North' OR Wall_Side = 'East';

-- en: What do the windows of the Weavers Hall depict?
-- zh: Weavers Hall的彩窗描绘的是什么题材？
SELECT Glass_Window.Subject FROM Glass_Window JOIN Building ON Glass_Window.Building_ID = Building.Building_ID WHERE Building.Building_Name = 'Weavers Hall';

-- en: Which studio made the window called Harvest Angel?
-- zh: 题材为Harvest Angel的彩窗是哪家工作室做的？
SELECT Studio.Studio_Name FROM Studio JOIN Glass_Window ON Studio.Studio_ID = Glass_Window.Studio_ID WHERE Glass_Window.Subject = 'Harvest Angel';

-- en: Which studio mended the window called Harvest Angel?
-- zh: 题材为Harvest Angel的彩窗是哪家工作室修的？
SELECT Studio.Studio_Name FROM Studio JOIN Repair ON Studio.Studio_ID = Repair.Studio_ID JOIN Glass_Window ON Repair.Window_ID = Glass_Window.Window_ID WHERE Glass_Window.Subject = 'Harvest Angel';

-- en: Count the windows in each building.
-- zh: 统计每座建筑的彩窗数量。
SELECT Building.Building_Name, count(*) FROM Building JOIN Glass_Window ON Building.Building_ID = Glass_Window.Building_ID GROUP BY Building.Building_ID, Building.Building_Name;

-- en: Which buildings have more than 15 windows?
-- zh: 哪些建筑的彩窗多于15扇？
SELECT Building.Building_Name FROM Building JOIN Glass_Window ON Building.Building_ID = Glass_Window.Building_ID GROUP BY Building.Building_ID, Building.Building_Name HAVING count(*) > 15;

-- en: Which studio has been hired for the most repairs?
-- zh: 承接修复次数最多的是哪家工作室？
SELECT Studio.Studio_Name FROM Studio JOIN Repair ON Studio.Studio_ID = Repair.Studio_ID GROUP BY Studio.Studio_ID, Studio.Studio_Name ORDER BY count(*) DESC LIMIT 1;

-- en: What has been spent on repairs in total for each building?
-- zh: 每座建筑的彩窗修复总共花了多少钱？
SELECT Building.Building_Name, sum(Repair.Cost) FROM Building JOIN Glass_Window ON Building.Building_ID = Glass_Window.Building_ID JOIN Repair ON Glass_Window.Window_ID = Repair.Window_ID GROUP BY Building.Building_ID, Building.Building_Name;

-- en: Which windows have never needed mending? Give their subjects.
-- zh: 哪些彩窗从未修过？给出题材。
SELECT Subject FROM Glass_Window WHERE Window_ID NOT IN (SELECT Window_ID FROM Repair);

-- en: Studios that have done repairs but never made a window.
-- zh: 做过修复却没有制作过彩窗的工作室。
SELECT Studio.Studio_Name FROM Studio JOIN Repair ON Studio.Studio_ID = Repair.Studio_ID EXCEPT SELECT Studio.Studio_Name FROM Studio JOIN Glass_Window ON Studio.Studio_ID = Glass_Window.Studio_ID;

-- en: Towns with both a studio and a building on our list.
-- zh: 既有工作室又有登记建筑的城镇。
SELECT Town FROM Studio INTERSECT SELECT Town FROM Building;

-- en: What was the highest and the average bill for Hail damage?
-- zh: Hail损坏的修复费用最高和平均各是多少？
SELECT max(Cost), avg(Cost) FROM Repair WHERE Damage = 'Hail';

-- en: How many repairs were there for each kind of damage, commonest first?
-- zh: 每种损坏各修了多少次？最常见的排最前。
SELECT Damage, count(*) FROM Repair GROUP BY Damage ORDER BY count(*) DESC;

-- en: List subject, height and width of the unleaded windows (No).
-- zh: 列出未用铅条（No）的彩窗的题材、高度和宽度。
SELECT Subject, Height_M, Width_M FROM Glass_Window WHERE Leaded = 'No';

-- en: Which building holds the tallest window?
-- zh: 最高的那扇彩窗在哪座建筑里？
SELECT Building.Building_Name FROM Building JOIN Glass_Window ON Building.Building_ID = Glass_Window.Building_ID ORDER BY Glass_Window.Height_M DESC LIMIT 1;

-- en: Which windows have Angel in their subject?
-- zh: 哪些彩窗的题材里带有Angel？
SELECT Subject FROM Glass_Window WHERE Subject LIKE '%Angel%';

-- en: In which towns can I see work by Otto Glaser's studio? Different towns only.
-- zh: 在哪些城镇能看到Otto Glaser创立的工作室的彩窗？城镇去重。
SELECT DISTINCT Building.Town FROM Building JOIN Glass_Window ON Building.Building_ID = Glass_Window.Building_ID JOIN Studio ON Glass_Window.Studio_ID = Studio.Studio_ID WHERE Studio.Founder = 'Otto Glaser';

-- en: How many different studios worked for the Guildhall?
-- zh: 有多少家不同的工作室为Guildhall做过彩窗？
SELECT count(DISTINCT Glass_Window.Studio_ID) FROM Glass_Window JOIN Building ON Glass_Window.Building_ID = Building.Building_ID WHERE Building.Building_Name = 'Guildhall';

-- en: Names of the five oldest studios.
-- zh: 历史最悠久的五家工作室的名称。
SELECT Studio_Name FROM Studio ORDER BY Founded_Year LIMIT 5;
