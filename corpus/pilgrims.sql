-- Pilgrims, the ways they walk, the hostels on the ways and the nights they spend there.
CREATE TABLE Way (
  Way_Id INT,
  Way_Name VARCHAR(60),
  Start_Town VARCHAR(40),
  End_Town VARCHAR(40),
  Length_Km DOUBLE,
  Stages INT,
  PRIMARY KEY (Way_Id)
);
CREATE TABLE Hostel (
  Hostel_Id INT,
  Hostel_Name VARCHAR(60),
  Town VARCHAR(40),
  Way_Id INT,
  Beds INT,
  Night_Price DECIMAL(10,2),
  Run_By VARCHAR(30),
  PRIMARY KEY (Hostel_Id),
  FOREIGN KEY (Way_Id) REFERENCES Way (Way_Id)
);
CREATE TABLE Pilgrim (
  Pilgrim_Id INT,
  Pilgrim_Name VARCHAR(60),
  Nationality VARCHAR(40),
  Age INT,
  Means VARCHAR(20),
  Motive VARCHAR(30),
  PRIMARY KEY (Pilgrim_Id)
);
CREATE TABLE Night (
  Night_Id INT,
  Pilgrim_Id INT,
  Hostel_Id INT,
  Arrival DATE,
  Donation DECIMAL(10,2),
  PRIMARY KEY (Night_Id),
  FOREIGN KEY (Pilgrim_Id) REFERENCES Pilgrim (Pilgrim_Id),
  FOREIGN KEY (Hostel_Id) REFERENCES Hostel (Hostel_Id)
);

-- en: What are the names of the pilgrims who travel on Horseback?
-- zh: 以Horseback方式朝圣的人有哪些？
SELECT Pilgrim_Name FROM Pilgrim WHERE Means = 'Horseback';

-- en: How many ways end in Santiago?
-- zh: 终点为Santiago的朝圣路有多少条？
SELECT count(*) FROM Way WHERE End_Town = 'Santiago';

-- en: Show the names of the hostels on the Silver Road.
-- zh: 列出Silver Road沿途的旅舍名称。
SELECT Hostel.Hostel_Name FROM Hostel JOIN Way ON Hostel.Way_Id = Way.Way_Id WHERE Way.Way_Name = 'Silver Road';

-- en: For each motive, find the number of pilgrims and their average age.
-- zh: 每种朝圣动机各有多少人，平均年龄是多少？
SELECT Motive, count(*), avg(Age) FROM Pilgrim GROUP BY Motive;

-- en: In which towns has Greta Oswald slept?
-- zh: Greta Oswald在哪些镇过过夜？
SELECT Hostel.Town FROM Hostel JOIN Night ON Hostel.Hostel_Id = Night.Hostel_Id JOIN Pilgrim ON Night.Pilgrim_Id = Pilgrim.Pilgrim_Id WHERE Pilgrim.Pilgrim_Name = 'Greta Oswald';

-- en: Which hostel has the most beds?
-- zh: 床位最多的旅舍是哪家？
SELECT Hostel_Name FROM Hostel ORDER BY Beds DESC LIMIT 1;

-- en: What is the total number of beds in the hostels run by a Parish?
-- zh: 由Parish经营的旅舍共有多少张床？
SELECT sum(Beds) FROM Hostel WHERE Run_By = 'Parish';

-- en: Which hostels have had no guest?
-- zh: 哪些旅舍没有接待过客人？
SELECT Hostel_Name FROM Hostel WHERE Hostel_Id NOT IN (SELECT Hostel_Id FROM Night);

-- en: Which ways are longer than the average way?
-- zh: 哪些朝圣路的长度超过平均长度？
SELECT Way_Name FROM Way WHERE Length_Km > (SELECT avg(Length_Km) FROM Way);

-- en: What is the name of the way with the most hostels?
-- zh: 旅舍最多的是哪条朝圣路？
SELECT Way.Way_Name FROM Way JOIN Hostel ON Way.Way_Id = Hostel.Way_Id GROUP BY Way.Way_Id, Way.Way_Name ORDER BY count(*) DESC LIMIT 1;

-- en: How much has every pilgrim donated in total? Give the name and the sum.
-- zh: 每位朝圣者一共捐了多少钱？给出姓名和总额。
SELECT Pilgrim.Pilgrim_Name, sum(Night.Donation) FROM Pilgrim JOIN Night ON Pilgrim.Pilgrim_Id = Night.Pilgrim_Id GROUP BY Pilgrim.Pilgrim_Id, Pilgrim.Pilgrim_Name;

-- en: Which Polish pilgrims stayed at a hostel in Astorga?
-- zh: 哪些Polish朝圣者在Astorga的旅舍住过？
SELECT Pilgrim.Pilgrim_Name FROM Pilgrim JOIN Night ON Pilgrim.Pilgrim_Id = Night.Pilgrim_Id JOIN Hostel ON Night.Hostel_Id = Hostel.Hostel_Id WHERE Pilgrim.Nationality = 'Polish' AND Hostel.Town = 'Astorga';

-- en: What are the start towns of the ways with more than 30 stages, in alphabetical order?
-- zh: 超过30个阶段的朝圣路从哪些镇出发？按字母顺序列出。
SELECT Start_Town FROM Way WHERE Stages > 30 ORDER BY Start_Town;

-- en: Which hostels received at least five nights of guests after 2023-04-01?
-- zh: 2023-04-01之后，哪些旅舍至少有5人次住宿？
SELECT Hostel.Hostel_Name FROM Hostel JOIN Night ON Hostel.Hostel_Id = Night.Hostel_Id WHERE Night.Arrival > '2023-04-01' GROUP BY Hostel.Hostel_Id, Hostel.Hostel_Name HAVING count(*) >= 5;

-- en: Which towns are both the start of a way and the end of a way?
-- zh: 哪些镇既是某条朝圣路的起点，又是某条朝圣路的终点？
SELECT Start_Town FROM Way INTERSECT SELECT End_Town FROM Way;

-- en: What do a night in the cheapest and a night in the dearest hostel cost?
-- zh: 最便宜和最贵的旅舍每晚价格分别是多少？
SELECT min(Night_Price), max(Night_Price) FROM Hostel;

-- en: Which ways has the pilgrim Ivo Banac slept on?
-- zh: 朝圣者Ivo Banac在哪些朝圣路上住过？
SELECT Way.Way_Name FROM Way JOIN Hostel ON Way.Way_Id = Hostel.Way_Id JOIN Night ON Hostel.Hostel_Id = Night.Hostel_Id JOIN Pilgrim ON Night.Pilgrim_Id = Pilgrim.Pilgrim_Id WHERE Pilgrim.Pilgrim_Name = 'Ivo Banac';

-- en: Which nationality do the most pilgrims have?
-- zh: 朝圣者最多的是哪个国籍？
SELECT Nationality FROM Pilgrim GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Who left the most generous donation for a night?
-- zh: 谁单晚捐款最多？
SELECT Pilgrim.Pilgrim_Name FROM Pilgrim JOIN Night ON Pilgrim.Pilgrim_Id = Night.Pilgrim_Id ORDER BY Night.Donation DESC LIMIT 1;

-- en: Find the names of the pilgrims who are Korean and go for the motive Sport, or who are older than 75.
-- zh: 找出动机为Sport的Korean朝圣者，或者年龄超过75岁的朝圣者。
SELECT Pilgrim_Name FROM Pilgrim WHERE Nationality = 'Korean' AND Motive = 'Sport' OR Age > 75;

-- en: How many different towns have a hostel?
-- zh: 有多少个不同的镇设有旅舍？
SELECT count(DISTINCT Town) FROM Hostel;

-- en: What is the average price of a night on each way? Show the name of the way.
-- zh: 每条朝圣路上旅舍的平均每晚价格是多少？列出路名。
SELECT Way.Way_Name, avg(Hostel.Night_Price) FROM Way JOIN Hostel ON Way.Way_Id = Hostel.Way_Id GROUP BY Way.Way_Id, Way.Way_Name;
