-- Coastal salt works with evaporation ponds, rakers and packed salt.
CREATE TABLE Saltworks (
  Works_ID INT,
  Works_Name VARCHAR(50),
  Coast VARCHAR(30),
  Municipality VARCHAR(40),
  Founded INT,
  Organic VARCHAR(3),
  PRIMARY KEY (Works_ID)
);
CREATE TABLE Pond (
  Pond_ID INT,
  Pond_Name VARCHAR(40),
  Works_ID INT,
  Area_M2 INT,
  Depth_Cm DOUBLE,
  Pond_Type VARCHAR(20),
  PRIMARY KEY (Pond_ID),
  FOREIGN KEY (Works_ID) REFERENCES Saltworks (Works_ID)
);
CREATE TABLE Raker (
  Raker_ID INT,
  Raker_Name VARCHAR(50),
  Birth_Year INT,
  Municipality VARCHAR(40),
  Daily_Wage DECIMAL(10,2),
  PRIMARY KEY (Raker_ID)
);
CREATE TABLE Harvest (
  Harvest_ID INT,
  Pond_ID INT,
  Raker_ID INT,
  Harvest_Date DATE,
  Salt_Grade VARCHAR(20),
  Weight_Kg DOUBLE,
  Weather VARCHAR(20),
  PRIMARY KEY (Harvest_ID),
  FOREIGN KEY (Pond_ID) REFERENCES Pond (Pond_ID),
  FOREIGN KEY (Raker_ID) REFERENCES Raker (Raker_ID)
);

-- en: What are the names of all salt works on the Algarve?
-- zh: Algarve海岸的盐场都叫什么名字？
SELECT Works_Name FROM Saltworks WHERE Coast = 'Algarve';

-- en: How many harvests of Fleur de Sel have been recorded?
-- zh: Fleur de Sel的采收记录有多少次？
SELECT count(*) FROM Harvest WHERE Salt_Grade = 'Fleur de Sel';

-- en: Which rakers from Tavira were born after 1990?
-- zh: 哪些来自Tavira的盐工是1990年以后出生的？
SELECT Raker_Name FROM Raker WHERE Municipality = 'Tavira' AND Birth_Year > 1990;

-- en: List the ponds of type Crystallizer with their areas, beginning with the largest one.
-- zh: 列出Crystallizer类盐池及其面积，从最大的开始。
SELECT Pond_Name, Area_M2 FROM Pond WHERE Pond_Type = 'Crystallizer' ORDER BY Area_M2 DESC;

-- en: How deep are the ponds on average?
-- zh: 盐池平均有多深？
SELECT avg(Depth_Cm) FROM Pond;

-- en: How many kilograms were raked in Windy weather?
-- zh: 在Windy天气下共采收了多少公斤？
SELECT sum(Weight_Kg) FROM Harvest WHERE Weather = 'Windy';

-- en: What is the highest daily wage, and what is the lowest?
-- zh: 最高日薪和最低日薪分别是多少？
SELECT max(Daily_Wage), min(Daily_Wage) FROM Raker;

-- en: For each salt grade, give the average weight of a harvest.
-- zh: 给出每个盐等级平均每次采收的重量。
SELECT Salt_Grade, avg(Weight_Kg) FROM Harvest GROUP BY Salt_Grade;

-- en: On which coast are the most salt works found?
-- zh: 哪个海岸的盐场最多？
SELECT Coast FROM Saltworks GROUP BY Coast ORDER BY count(*) DESC LIMIT 1;

-- en: Which municipalities are home to at least four rakers?
-- zh: 哪些市镇住着至少四名盐工？
SELECT Municipality FROM Raker GROUP BY Municipality HAVING count(*) >= 4;

-- en: Which raker is the oldest?
-- zh: 年纪最大的盐工是谁？
SELECT Raker_Name FROM Raker ORDER BY Birth_Year ASC LIMIT 1;

-- en: How many ponds does each salt works have? Show the names of the works.
-- zh: 每个盐场各有多少个盐池？请显示盐场名称。
SELECT Saltworks.Works_Name, count(*) FROM Saltworks JOIN Pond ON Saltworks.Works_ID = Pond.Works_ID GROUP BY Saltworks.Works_ID, Saltworks.Works_Name;

-- en: To which salt works does the pond Garça belong?
-- zh: 名为Garça的盐池属于哪个盐场？
SELECT Saltworks.Works_Name FROM Saltworks JOIN Pond ON Saltworks.Works_ID = Pond.Works_ID WHERE Pond.Pond_Name = 'Garça';

-- en: Who has raked Coarse salt from the pond Moinho?
-- zh: 谁从Moinho盐池采收过Coarse盐？
SELECT Raker.Raker_Name FROM Raker JOIN Harvest ON Raker.Raker_ID = Harvest.Raker_ID JOIN Pond ON Harvest.Pond_ID = Pond.Pond_ID WHERE Harvest.Salt_Grade = 'Coarse' AND Pond.Pond_Name = 'Moinho';

-- en: What is the total weight harvested by each raker, in descending order?
-- zh: 每名盐工采收的总重量是多少？按降序排列。
SELECT Raker.Raker_Name, sum(Harvest.Weight_Kg) FROM Raker JOIN Harvest ON Raker.Raker_ID = Harvest.Raker_ID GROUP BY Raker.Raker_ID, Raker.Raker_Name ORDER BY sum(Harvest.Weight_Kg) DESC;

-- en: Which salt works has produced the most salt?
-- zh: 产盐最多的盐场是哪个？
SELECT Saltworks.Works_Name FROM Saltworks JOIN Pond ON Saltworks.Works_ID = Pond.Works_ID JOIN Harvest ON Pond.Pond_ID = Harvest.Pond_ID GROUP BY Saltworks.Works_ID, Saltworks.Works_Name ORDER BY sum(Harvest.Weight_Kg) DESC LIMIT 1;

-- en: On which dates did Joaquim Viegas work in Cloudy weather?
-- zh: Joaquim Viegas在哪些Cloudy天气的日子里采过盐？
SELECT Harvest.Harvest_Date FROM Harvest JOIN Raker ON Harvest.Raker_ID = Raker.Raker_ID WHERE Raker.Raker_Name = 'Joaquim Viegas' AND Harvest.Weather = 'Cloudy';

-- en: Which different grades of salt does Salina Grande yield?
-- zh: Salina Grande盐场出产哪些不同等级的盐？
SELECT DISTINCT Harvest.Salt_Grade FROM Harvest JOIN Pond ON Harvest.Pond_ID = Pond.Pond_ID JOIN Saltworks ON Pond.Works_ID = Saltworks.Works_ID WHERE Saltworks.Works_Name = 'Salina Grande';

-- en: Which ponds have been harvested twelve times or more?
-- zh: 哪些盐池采收过十二次或更多？
SELECT Pond.Pond_Name FROM Pond JOIN Harvest ON Pond.Pond_ID = Harvest.Pond_ID GROUP BY Pond.Pond_ID, Pond.Pond_Name HAVING count(*) >= 12;

-- en: In which municipalities do we find both a salt works and a raker?
-- zh: 哪些市镇既有盐场又有盐工？
SELECT Municipality FROM Saltworks INTERSECT SELECT Municipality FROM Raker;

-- en: Which ponds have had no harvest?
-- zh: 哪些盐池没有采收过？
SELECT Pond_Name FROM Pond WHERE Pond_ID NOT IN (SELECT Pond_ID FROM Harvest);

-- en: Which rakers are paid more per day than the average, and how much do they get?
-- zh: 哪些盐工的日薪高于平均，分别是多少？
SELECT Raker_Name, Daily_Wage FROM Raker WHERE Daily_Wage > (SELECT avg(Daily_Wage) FROM Raker);
