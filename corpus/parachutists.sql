-- Parachutists, their canopies, the drop zones and the jumps they make.
CREATE TABLE Jumper (
  Jumper_No INT,
  Jumper_Name VARCHAR(60),
  Birthday DATE,
  Country VARCHAR(40),
  Licence_Class VARCHAR(5),
  Body_Weight DOUBLE,
  Instructor_No INT,
  PRIMARY KEY (Jumper_No),
  FOREIGN KEY (Instructor_No) REFERENCES Jumper (Jumper_No)
);
CREATE TABLE Drop_Zone (
  Zone_No INT,
  Zone_Name VARCHAR(60),
  Country VARCHAR(40),
  Aircraft VARCHAR(40),
  Jump_Price DECIMAL(10,2),
  PRIMARY KEY (Zone_No)
);
CREATE TABLE Canopy (
  Canopy_No INT,
  Brand VARCHAR(40),
  Size_Sqft INT,
  Colour VARCHAR(20),
  Made_Year INT,
  Owner_No INT,
  PRIMARY KEY (Canopy_No),
  FOREIGN KEY (Owner_No) REFERENCES Jumper (Jumper_No)
);
CREATE TABLE Jump (
  Jump_No INT,
  Jumper_No INT,
  Zone_No INT,
  Jump_Date DATE,
  Exit_Height INT,
  Freefall_Seconds INT,
  Style VARCHAR(20),
  PRIMARY KEY (Jump_No),
  FOREIGN KEY (Jumper_No) REFERENCES Jumper (Jumper_No),
  FOREIGN KEY (Zone_No) REFERENCES Drop_Zone (Zone_No)
);

-- en: What are the names of the drop zones in Portugal?
-- zh: Portugal有哪些跳伞场？
SELECT Zone_Name FROM Drop_Zone WHERE Country = 'Portugal';

-- en: How many jumps were made from above 4000 metres?
-- zh: 从4000米以上跳出的跳伞有多少次？
SELECT count(*) FROM Jump WHERE Exit_Height > 4000;

-- en: For each jumper, show the name and the longest freefall in seconds.
-- zh: 列出每位跳伞者的姓名及其最长自由落体秒数。
SELECT Jumper.Jumper_Name, max(Jump.Freefall_Seconds) FROM Jumper JOIN Jump ON Jumper.Jumper_No = Jump.Jumper_No GROUP BY Jumper.Jumper_No, Jumper.Jumper_Name;

-- en: Which jumpers own a Yellow canopy?
-- zh: 哪些跳伞者拥有Yellow伞衣？
SELECT Jumper.Jumper_Name FROM Jumper JOIN Canopy ON Jumper.Jumper_No = Canopy.Owner_No WHERE Canopy.Colour = 'Yellow';

-- en: Show the name of each jumper and the name of the jumper's instructor.
-- zh: 列出每位跳伞者的姓名和其教练的姓名。
SELECT student.Jumper_Name, teacher.Jumper_Name FROM Jumper student JOIN Jumper teacher ON student.Instructor_No = teacher.Jumper_No;

-- en: Which drop zone charges the lowest price for a jump?
-- zh: 单次跳伞价格最低的是哪个跳伞场？
SELECT Zone_Name FROM Drop_Zone ORDER BY Jump_Price LIMIT 1;

-- en: What is the average size of the canopies of each brand?
-- zh: 每个品牌伞衣的平均面积是多少？
SELECT Brand, avg(Size_Sqft) FROM Canopy GROUP BY Brand;

-- en: Who has jumped at Falcon Meadow?
-- zh: 谁在Falcon Meadow跳过伞？
SELECT Jumper.Jumper_Name FROM Jumper JOIN Jump ON Jumper.Jumper_No = Jump.Jumper_No JOIN Drop_Zone ON Jump.Zone_No = Drop_Zone.Zone_No WHERE Drop_Zone.Zone_Name = 'Falcon Meadow';

-- en: Which jumpers do not own a canopy?
-- zh: 哪些跳伞者没有自己的伞衣？
SELECT Jumper_Name FROM Jumper WHERE Jumper_No NOT IN (SELECT Owner_No FROM Canopy);

-- en: Which drop zone has seen the most jumps?
-- zh: 跳伞次数最多的是哪个跳伞场？
SELECT Drop_Zone.Zone_Name FROM Drop_Zone JOIN Jump ON Drop_Zone.Zone_No = Jump.Zone_No GROUP BY Drop_Zone.Zone_No, Drop_Zone.Zone_Name ORDER BY count(*) DESC LIMIT 1;

-- en: List the names and the birthdays of the jumpers with the licence class D.
-- zh: 列出执照等级为D的跳伞者的姓名和生日。
SELECT Jumper_Name, Birthday FROM Jumper WHERE Licence_Class = 'D';

-- en: What is the total freefall time of Ingrid Falk?
-- zh: Ingrid Falk的自由落体总时长是多少秒？
SELECT sum(Jump.Freefall_Seconds) FROM Jump JOIN Jumper ON Jump.Jumper_No = Jumper.Jumper_No WHERE Jumper.Jumper_Name = 'Ingrid Falk';

-- en: Which jumpers are heavier than the average jumper?
-- zh: 哪些跳伞者的体重超过平均体重？
SELECT Jumper_Name FROM Jumper WHERE Body_Weight > (SELECT avg(Body_Weight) FROM Jumper);

-- en: On which dates were Wingsuit jumps made from a Twin Otter?
-- zh: 在哪些日期有人从Twin Otter上进行过Wingsuit跳伞？
SELECT Jump.Jump_Date FROM Jump JOIN Drop_Zone ON Jump.Zone_No = Drop_Zone.Zone_No WHERE Jump.Style = 'Wingsuit' AND Drop_Zone.Aircraft = 'Twin Otter';

-- en: Which countries have more than two drop zones?
-- zh: 哪些国家有两个以上的跳伞场？
SELECT Country FROM Drop_Zone GROUP BY Country HAVING count(*) > 2;

-- en: How many people have been taught by Raul Mendes?
-- zh: Raul Mendes教过多少名跳伞者？
SELECT count(*) FROM Jumper student JOIN Jumper teacher ON student.Instructor_No = teacher.Jumper_No WHERE teacher.Jumper_Name = 'Raul Mendes';

-- en: What countries are represented by jumpers but have no drop zone?
-- zh: 哪些国家有跳伞者但没有跳伞场？
SELECT Country FROM Jumper EXCEPT SELECT Country FROM Drop_Zone;

-- en: What was the style of the highest jump?
-- zh: 跳出高度最高的那次跳伞是什么风格？
SELECT Style FROM Jump ORDER BY Exit_Height DESC LIMIT 1;

-- en: Who has made at least ten jumps since 2022-01-01?
-- zh: 自2022-01-01起，谁至少跳了10次伞？
SELECT Jumper.Jumper_Name FROM Jumper JOIN Jump ON Jumper.Jumper_No = Jump.Jumper_No WHERE Jump.Jump_Date >= '2022-01-01' GROUP BY Jumper.Jumper_No, Jumper.Jumper_Name HAVING count(*) >= 10;

-- en: How many distinct brands of canopy were made after 2010?
-- zh: 2010年之后生产的伞衣共有多少个不同的品牌？
SELECT count(DISTINCT Brand) FROM Canopy WHERE Made_Year > 2010;

-- en: Which style is practised most often?
-- zh: 哪种跳伞风格最常见？
SELECT Style FROM Jump GROUP BY Style ORDER BY count(*) DESC LIMIT 1;

-- en: What are the names of the people who have jumped both in Spain and in Norway?
-- zh: 哪些人既在Spain跳过伞，又在Norway跳过伞？
SELECT Jumper.Jumper_Name FROM Jumper JOIN Jump ON Jumper.Jumper_No = Jump.Jumper_No JOIN Drop_Zone ON Jump.Zone_No = Drop_Zone.Zone_No WHERE Drop_Zone.Country = 'Spain' INTERSECT SELECT Jumper.Jumper_Name FROM Jumper JOIN Jump ON Jumper.Jumper_No = Jump.Jumper_No JOIN Drop_Zone ON Jump.Zone_No = Drop_Zone.Zone_No WHERE Drop_Zone.Country = 'Norway';
