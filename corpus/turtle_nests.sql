-- Sea turtle nesting beaches, nests, patrols and volunteers.
CREATE TABLE Beach (
  Beach_ID INT,
  Name VARCHAR(50),
  Municipality VARCHAR(50),
  Length_m INT,
  Protection_Status VARCHAR(30),
  PRIMARY KEY (Beach_ID)
);
CREATE TABLE Turtle (
  Turtle_ID INT,
  Tag_Code VARCHAR(20),
  Name VARCHAR(40),
  Species VARCHAR(40),
  Shell_Length_cm DOUBLE,
  First_Tagged DATE,
  PRIMARY KEY (Turtle_ID)
);
CREATE TABLE Nest (
  Nest_ID INT,
  Beach_ID INT,
  Turtle_ID INT,
  Laid_Date DATE,
  Hatched_Date DATE,
  Egg_Count INT,
  Hatchling_Count INT,
  Status VARCHAR(20),
  PRIMARY KEY (Nest_ID),
  FOREIGN KEY (Beach_ID) REFERENCES Beach (Beach_ID),
  FOREIGN KEY (Turtle_ID) REFERENCES Turtle (Turtle_ID)
);
CREATE TABLE Volunteer (
  Volunteer_ID INT,
  Name VARCHAR(60),
  Nationality VARCHAR(40),
  Age INT,
  Joined_Date DATE,
  PRIMARY KEY (Volunteer_ID)
);
CREATE TABLE Patrol (
  Patrol_ID INT,
  Beach_ID INT,
  Volunteer_ID INT,
  Patrol_Date DATE,
  Hours DOUBLE,
  Status VARCHAR(20),
  PRIMARY KEY (Patrol_ID),
  FOREIGN KEY (Beach_ID) REFERENCES Beach (Beach_ID),
  FOREIGN KEY (Volunteer_ID) REFERENCES Volunteer (Volunteer_ID)
);

-- en: What is the tag code of the turtle named Olivia?
-- zh: 名叫Olivia的海龟的标签编码是什么？
SELECT Tag_Code FROM Turtle WHERE Name = 'Olivia';

-- en: Show the ids of nests laid on 2022-07-14.
-- zh: 列出2022-07-14产下的巢的编号。
SELECT Nest_ID FROM Nest WHERE Laid_Date = '2022-07-14';

-- en: Show the ids of nests that hatched on 2022-07-14.
-- zh: 列出2022-07-14孵化的巢的编号。
SELECT Nest_ID FROM Nest WHERE Hatched_Date = '2022-07-14';

-- en: Names of volunteers older than 30 from Portugal, in alphabetical order.
-- zh: 按字母顺序列出年龄超过30岁、来自Portugal的志愿者姓名。
SELECT Name FROM Volunteer WHERE Age > 30 AND Nationality = 'Portugal' ORDER BY Name;

-- en: Altogether, how many eggs were counted?
-- zh: 一共数到了多少枚蛋？
SELECT sum(Egg_Count) FROM Nest;

-- en: Altogether, how many nests were counted?
-- zh: 一共记录了多少个巢？
SELECT count(*) FROM Nest;

-- en: How many species of turtle have been tagged? Count each only once.
-- zh: 被标记过的海龟共有多少个不同物种？
SELECT count(DISTINCT Species) FROM Turtle;

-- en: For each species, the average shell length.
-- zh: 每个物种的平均背甲长度是多少？
SELECT Species, avg(Shell_Length_cm) FROM Turtle GROUP BY Species;

-- en: Most common nationality among volunteers?
-- zh: 志愿者中最常见的国籍是哪个？
SELECT Nationality FROM Volunteer GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Which protection statuses apply to two beaches or more, and to how many?
-- zh: 哪些保护状态涉及两处及以上的海滩，各有多少处？
SELECT Protection_Status, count(*) FROM Beach GROUP BY Protection_Status HAVING count(*) >= 2;

-- en: Which is the shortest beach?
-- zh: 哪处海滩最短？
SELECT Name FROM Beach ORDER BY Length_m LIMIT 1;

-- en: Name and species of the turtle with the longest shell.
-- zh: 背甲最长的海龟叫什么，是什么物种？
SELECT Name, Species FROM Turtle ORDER BY Shell_Length_cm DESC LIMIT 1;

-- en: On which different beaches has Olivia nested?
-- zh: Olivia在哪些不同的海滩筑过巢？
SELECT DISTINCT Beach.Name FROM Beach JOIN Nest ON Beach.Beach_ID = Nest.Beach_ID JOIN Turtle ON Nest.Turtle_ID = Turtle.Turtle_ID WHERE Turtle.Name = 'Olivia';

-- en: On which different beaches has the volunteer Hana Mori patrolled?
-- zh: 志愿者Hana Mori在哪些不同的海滩巡逻过？
SELECT DISTINCT Beach.Name FROM Beach JOIN Patrol ON Beach.Beach_ID = Patrol.Beach_ID JOIN Volunteer ON Patrol.Volunteer_ID = Volunteer.Volunteer_ID WHERE Volunteer.Name = 'Hana Mori';

-- en: How many nests does each beach hold? Give beach names.
-- zh: 每处海滩各有多少个巢？请给出海滩名称。
SELECT Beach.Name, count(*) FROM Beach JOIN Nest ON Beach.Beach_ID = Nest.Beach_ID GROUP BY Beach.Beach_ID, Beach.Name;

-- en: Which volunteer has spent the most hours on patrol?
-- zh: 哪位志愿者巡逻的总时长最长？
SELECT Volunteer.Name FROM Volunteer JOIN Patrol ON Volunteer.Volunteer_ID = Patrol.Volunteer_ID GROUP BY Volunteer.Volunteer_ID, Volunteer.Name ORDER BY sum(Patrol.Hours) DESC LIMIT 1;

-- en: Laying dates of Loggerhead nests in the municipality of Zante.
-- zh: Zante辖区内Loggerhead的产卵日期有哪些？
SELECT Nest.Laid_Date FROM Nest JOIN Turtle ON Nest.Turtle_ID = Turtle.Turtle_ID JOIN Beach ON Nest.Beach_ID = Beach.Beach_ID WHERE Turtle.Species = 'Loggerhead' AND Beach.Municipality = 'Zante';

-- en: Tag codes of turtles that laid 3 or more nests.
-- zh: 产过3个及以上巢的海龟的标签编码有哪些？
SELECT Turtle.Tag_Code FROM Turtle JOIN Nest ON Turtle.Turtle_ID = Nest.Turtle_ID GROUP BY Turtle.Turtle_ID, Turtle.Tag_Code HAVING count(*) >= 3;

-- en: Which volunteers haven't gone on any patrol?
-- zh: 哪些志愿者没有参加过任何巡逻？
SELECT Name FROM Volunteer WHERE Volunteer_ID NOT IN (SELECT Volunteer_ID FROM Patrol);

-- en: How many nests had more eggs than the average?
-- zh: 蛋数高于平均值的巢有多少个？
SELECT count(*) FROM Nest WHERE Egg_Count > (SELECT avg(Egg_Count) FROM Nest);

-- en: List beaches where a nest was Flooded.
-- zh: 哪些海滩有巢的状态为Flooded？
SELECT Name FROM Beach WHERE Beach_ID IN (SELECT Beach_ID FROM Nest WHERE Status = 'Flooded');

-- en: Which beaches have hosted both Loggerhead and Green turtles?
-- zh: 哪些海滩既有Loggerhead又有Green海龟筑过巢？
SELECT Beach.Name FROM Beach JOIN Nest ON Beach.Beach_ID = Nest.Beach_ID JOIN Turtle ON Nest.Turtle_ID = Turtle.Turtle_ID WHERE Turtle.Species = 'Loggerhead' INTERSECT SELECT Beach.Name FROM Beach JOIN Nest ON Beach.Beach_ID = Nest.Beach_ID JOIN Turtle ON Nest.Turtle_ID = Turtle.Turtle_ID WHERE Turtle.Species = 'Green';
