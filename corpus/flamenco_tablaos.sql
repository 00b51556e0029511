-- Flamenco venues, the dancers and guitarists who perform there and the nightly shows.
CREATE TABLE Tablao (
  Tablao_Id INT,
  Tablao_Name VARCHAR(60),
  City VARCHAR(40),
  Capacity INT,
  Opened_Year INT,
  Rating DOUBLE,
  PRIMARY KEY (Tablao_Id)
);
CREATE TABLE Performer (
  Performer_Id INT,
  Stage_Name VARCHAR(60),
  Real_Name VARCHAR(60),
  Home_City VARCHAR(40),
  Discipline VARCHAR(30),
  Birth_Year INT,
  Debut_Year INT,
  Teacher_Id INT,
  PRIMARY KEY (Performer_Id),
  FOREIGN KEY (Teacher_Id) REFERENCES Performer (Performer_Id)
);
CREATE TABLE Palo (
  Palo_Id INT,
  Palo_Name VARCHAR(40),
  Beats INT,
  Mood VARCHAR(30),
  Origin_City VARCHAR(40),
  PRIMARY KEY (Palo_Id)
);
CREATE TABLE Show_Night (
  Show_Id INT,
  Tablao_Id INT,
  Show_Date DATE,
  Ticket_Price DECIMAL(10,2),
  Tickets_Sold INT,
  Status VARCHAR(20),
  PRIMARY KEY (Show_Id),
  FOREIGN KEY (Tablao_Id) REFERENCES Tablao (Tablao_Id)
);
CREATE TABLE Appearance (
  Appearance_Id INT,
  Show_Id INT,
  Performer_Id INT,
  Palo_Id INT,
  Minutes INT,
  Fee DECIMAL(10,2),
  PRIMARY KEY (Appearance_Id),
  FOREIGN KEY (Show_Id) REFERENCES Show_Night (Show_Id),
  FOREIGN KEY (Performer_Id) REFERENCES Performer (Performer_Id),
  FOREIGN KEY (Palo_Id) REFERENCES Palo (Palo_Id)
);

-- en: What is the real name of La Golondrina?
-- zh: La Golondrina的真名是什么？
SELECT Real_Name FROM Performer WHERE Stage_Name = 'La Golondrina';

-- en: What is the stage name of Carmen Ortiz Vega?
-- zh: Carmen Ortiz Vega的艺名是什么？
SELECT Stage_Name FROM Performer WHERE Real_Name = 'Carmen Ortiz Vega';

-- en: Which tablao is the biggest in terms of places?
-- zh: 容纳人数最多的弗拉明戈酒馆是哪家？
SELECT Tablao_Name FROM Tablao ORDER BY Capacity DESC LIMIT 1;

-- en: Which tablao is the one with the most shows?
-- zh: 演出场次最多的弗拉明戈酒馆是哪家？
SELECT Tablao.Tablao_Name FROM Tablao JOIN Show_Night ON Tablao.Tablao_Id = Show_Night.Tablao_Id GROUP BY Tablao.Tablao_Id, Tablao.Tablao_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Stage names of performers who come from Jerez?
-- zh: 家乡在Jerez的表演者艺名是什么？
SELECT Stage_Name FROM Performer WHERE Home_City = 'Jerez';

-- en: Stage names of performers who danced or played a palo that comes from Jerez? Once each.
-- zh: 哪些表演者演过源自Jerez的曲式？列出艺名，不重复。
SELECT DISTINCT Performer.Stage_Name FROM Performer JOIN Appearance ON Performer.Performer_Id = Appearance.Performer_Id JOIN Palo ON Appearance.Palo_Id = Palo.Palo_Id WHERE Palo.Origin_City = 'Jerez';

-- en: Dates and prices of the cancelled shows?
-- zh: 状态为cancelled的演出日期和票价分别是？
SELECT Show_Date, Ticket_Price FROM Show_Night WHERE Status = 'cancelled';

-- en: Which palos have 12 beats and a solemn mood?
-- zh: 哪些曲式是12拍且情绪为solemn？
SELECT Palo_Name FROM Palo WHERE Beats = 12 AND Mood = 'solemn';

-- en: How many guitarists are there (discipline guitar)?
-- zh: guitar类的表演者有多少位？
SELECT count(*) FROM Performer WHERE Discipline = 'guitar';

-- en: Average rating of the tablaos of Seville?
-- zh: Seville的弗拉明戈酒馆平均评分是多少？
SELECT avg(Rating) FROM Tablao WHERE City = 'Seville';

-- en: How many tickets were sold in total?
-- zh: 一共卖出了多少张票？
SELECT sum(Tickets_Sold) FROM Show_Night;

-- en: Number of performers in each discipline, sorted from most to fewest.
-- zh: 每个门类的表演者人数，从多到少排列。
SELECT Discipline, count(*) FROM Performer GROUP BY Discipline ORDER BY count(*) DESC;

-- en: Highest capacity per city?
-- zh: 每个城市容量最大的酒馆能容纳多少人？
SELECT City, max(Capacity) FROM Tablao GROUP BY City;

-- en: Which moods occur in two or more palos?
-- zh: 哪些情绪出现在两种或以上的曲式中？
SELECT Mood FROM Palo GROUP BY Mood HAVING count(*) >= 2;

-- en: The three performers who made their debut longest ago, please.
-- zh: 出道最早的三位表演者是谁？给出艺名。
SELECT Stage_Name FROM Performer ORDER BY Debut_Year LIMIT 3;

-- en: Who appeared on 2024-05-11 and what fee did they get?
-- zh: 2024-05-11有谁登台？报酬各是多少？
SELECT Performer.Stage_Name, Appearance.Fee FROM Show_Night JOIN Appearance ON Show_Night.Show_Id = Appearance.Show_Id JOIN Performer ON Appearance.Performer_Id = Performer.Performer_Id WHERE Show_Night.Show_Date = '2024-05-11';

-- en: In which different tablaos has El Cordobilla appeared?
-- zh: El Cordobilla在哪些不同的酒馆演出过？
SELECT DISTINCT Tablao.Tablao_Name FROM Tablao JOIN Show_Night ON Tablao.Tablao_Id = Show_Night.Tablao_Id JOIN Appearance ON Show_Night.Show_Id = Appearance.Show_Id JOIN Performer ON Appearance.Performer_Id = Performer.Performer_Id WHERE Performer.Stage_Name = 'El Cordobilla';

-- en: Show each pupil's stage name next to the teacher's stage name.
-- zh: 列出每位学生的艺名及其老师的艺名。
SELECT s.Stage_Name, t.Stage_Name FROM Performer AS s JOIN Performer AS t ON s.Teacher_Id = t.Performer_Id;

-- en: Total minutes each palo has been on stage, with the palo's name.
-- zh: 每种曲式累计演出多少分钟？附曲式名。
SELECT Palo.Palo_Name, sum(Appearance.Minutes) FROM Palo JOIN Appearance ON Palo.Palo_Id = Appearance.Palo_Id GROUP BY Palo.Palo_Id, Palo.Palo_Name;

-- en: Which performers have never been on stage at a show?
-- zh: 哪些表演者从未在演出中登台？
SELECT Stage_Name FROM Performer WHERE Performer_Id NOT IN (SELECT Performer_Id FROM Appearance);

-- en: On which dates was the ticket dearer than average?
-- zh: 哪些日期的演出票价高于平均价？
SELECT Show_Date FROM Show_Night WHERE Ticket_Price > (SELECT avg(Ticket_Price) FROM Show_Night);

-- en: Cities that are home to both a performer with discipline cante and one with discipline baile?
-- zh: 哪些城市既是cante表演者的家乡，也是baile表演者的家乡？
SELECT Home_City FROM Performer WHERE Discipline = 'cante' INTERSECT SELECT Home_City FROM Performer WHERE Discipline = 'baile';
