-- Bird ringing stations: species of birds, ringed individuals, ringers and recaptures along the flyway.
CREATE TABLE Ringing_Station (
  Station_Code VARCHAR(6),
  Station_Name VARCHAR(50),
  Coast_or_Inland VARCHAR(10),
  Country VARCHAR(40),
  Net_Count INT,
  Since_Year INT,
  PRIMARY KEY (Station_Code)
);
CREATE TABLE Bird_Species (
  Species_Code VARCHAR(6),
  English_Name VARCHAR(50),
  Diet VARCHAR(20),
  Wingspan_cm DOUBLE,
  Migrant VARCHAR(10),
  PRIMARY KEY (Species_Code)
);
CREATE TABLE Ringer (
  Ringer_ID INT,
  Ringer_Name VARCHAR(50),
  Licence_Class VARCHAR(5),
  Licence_Year INT,
  Trainer_ID INT,
  Station_Code VARCHAR(6),
  PRIMARY KEY (Ringer_ID),
  FOREIGN KEY (Trainer_ID) REFERENCES Ringer (Ringer_ID),
  FOREIGN KEY (Station_Code) REFERENCES Ringing_Station (Station_Code)
);
CREATE TABLE Bird (
  Ring_No VARCHAR(12),
  Species_Code VARCHAR(6),
  Sex VARCHAR(8),
  Age_Class VARCHAR(10),
  Ringed_On DATE,
  Station_Code VARCHAR(6),
  PRIMARY KEY (Ring_No),
  FOREIGN KEY (Species_Code) REFERENCES Bird_Species (Species_Code),
  FOREIGN KEY (Station_Code) REFERENCES Ringing_Station (Station_Code)
);
CREATE TABLE Recapture (
  Recapture_ID INT,
  Ring_No VARCHAR(12),
  Station_Code VARCHAR(6),
  Ringer_ID INT,
  Caught_On DATE,
  Weight_g DOUBLE,
  Fat_Score INT,
  PRIMARY KEY (Recapture_ID),
  FOREIGN KEY (Ring_No) REFERENCES Bird (Ring_No),
  FOREIGN KEY (Station_Code) REFERENCES Ringing_Station (Station_Code),
  FOREIGN KEY (Ringer_ID) REFERENCES Ringer (Ringer_ID)
);

-- en: Which birds feed on Insects? Give their English names.
-- zh: 以Insects为食的鸟类有哪些？请给出英文名。
SELECT English_Name FROM Bird_Species WHERE Diet = 'Insects';

-- en: How many ringing stations does Portugal have?
-- zh: Portugal有多少个环志站？
SELECT count(*) FROM Ringing_Station WHERE Country = 'Portugal';

-- en: What's the species with the widest wingspan?
-- zh: 翼展最大的是哪个鸟种？
SELECT English_Name FROM Bird_Species ORDER BY Wingspan_cm DESC LIMIT 1;

-- en: Show the ring numbers of Female birds ringed on 2021-05-03.
-- zh: 列出2021-05-03环志的Female鸟的环号。
SELECT Ring_No FROM Bird WHERE Sex = 'Female' AND Ringed_On = '2021-05-03';

-- en: For each station, its name and the number of birds ringed there.
-- zh: 每个环志站的名称以及在该站环志的鸟的数量。
SELECT Ringing_Station.Station_Name, count(*) FROM Ringing_Station JOIN Bird ON Ringing_Station.Station_Code = Bird.Station_Code GROUP BY Ringing_Station.Station_Code, Ringing_Station.Station_Name;

-- en: Who trained Lotte Akker?
-- zh: Lotte Akker是由谁带教的？
SELECT t.Ringer_Name FROM Ringer AS r JOIN Ringer AS t ON r.Trainer_ID = t.Ringer_ID WHERE r.Ringer_Name = 'Lotte Akker';

-- en: What is the species of the bird with ring AX90311?
-- zh: 环号为AX90311的鸟是什么鸟种？
SELECT Bird_Species.English_Name FROM Bird_Species JOIN Bird ON Bird_Species.Species_Code = Bird.Species_Code WHERE Bird.Ring_No = 'AX90311';

-- en: Average weight of birds recaptured with a fat score of 6 or more?
-- zh: 脂肪评分在6分及以上的回收鸟平均体重是多少？
SELECT avg(Weight_g) FROM Recapture WHERE Fat_Score >= 6;

-- en: Which ringed birds were never caught again? Ring numbers, please.
-- zh: 哪些环志鸟从未被再次捕获？请给出环号。
SELECT Ring_No FROM Bird WHERE Ring_No NOT IN (SELECT Ring_No FROM Recapture);

-- en: How many birds of each age class are there? Most frequent class first.
-- zh: 各年龄组分别有多少只鸟？数量多的排前面。
SELECT Age_Class, count(*) FROM Bird GROUP BY Age_Class ORDER BY count(*) DESC;

-- en: Which ringer handled the most recaptures?
-- zh: 处理回收记录最多的环志员是谁？
SELECT Ringer.Ringer_Name FROM Ringer JOIN Recapture ON Ringer.Ringer_ID = Recapture.Ringer_ID GROUP BY Ringer.Ringer_ID, Ringer.Ringer_Name ORDER BY count(*) DESC LIMIT 1;

-- en: In which countries are there at least two stations on the Coast?
-- zh: 哪些国家至少有两个位于Coast的环志站？
SELECT Country FROM Ringing_Station WHERE Coast_or_Inland = 'Coast' GROUP BY Country HAVING count(*) >= 2;

-- en: Which species were caught at Marsh End as recaptures? Show different English names.
-- zh: 在Marsh End回收到过哪些不同的鸟种？给出英文名。
SELECT DISTINCT Bird_Species.English_Name FROM Bird_Species JOIN Bird ON Bird_Species.Species_Code = Bird.Species_Code JOIN Recapture ON Bird.Ring_No = Recapture.Ring_No JOIN Ringing_Station ON Recapture.Station_Code = Ringing_Station.Station_Code WHERE Ringing_Station.Station_Name = 'Marsh End';

-- en: Which ringer got a licence first?
-- zh: 最早拿到执照的环志员是谁？
SELECT Ringer_Name FROM Ringer ORDER BY Licence_Year LIMIT 1;

-- en: Names and countries of stations with more nets than the average station.
-- zh: 网数多于平均水平的环志站名称和所在国家。
SELECT Station_Name, Country FROM Ringing_Station WHERE Net_Count > (SELECT avg(Net_Count) FROM Ringing_Station);

-- en: What is the total number of nets in stations working since before 1975?
-- zh: 1975年以前就开始运作的环志站一共有多少张网？
SELECT sum(Net_Count) FROM Ringing_Station WHERE Since_Year < 1975;

-- en: Ringers whose name begins with Van, along with their licence class.
-- zh: 姓名以Van开头的环志员及其执照等级。
SELECT Ringer_Name, Licence_Class FROM Ringer WHERE Ringer_Name LIKE 'Van%';

-- en: Which licence class do most ringers have?
-- zh: 大多数环志员持有哪个等级的执照？
SELECT Licence_Class FROM Ringer GROUP BY Licence_Class ORDER BY count(*) DESC LIMIT 1;

-- en: Which species, by English name, have been ringed at both Marsh End and Gull Point?
-- zh: 哪些鸟种（英文名）在Marsh End和Gull Point都有环志？
SELECT Bird_Species.English_Name FROM Bird_Species JOIN Bird ON Bird_Species.Species_Code = Bird.Species_Code JOIN Ringing_Station ON Bird.Station_Code = Ringing_Station.Station_Code WHERE Ringing_Station.Station_Name = 'Marsh End' INTERSECT SELECT Bird_Species.English_Name FROM Bird_Species JOIN Bird ON Bird_Species.Species_Code = Bird.Species_Code JOIN Ringing_Station ON Bird.Station_Code = Ringing_Station.Station_Code WHERE Ringing_Station.Station_Name = 'Gull Point';

-- en: On which dates was a Sedge Piper heavier than 60 grams caught?
-- zh: 体重超过60克的Sedge Piper是在哪些日期被捕到的？
SELECT Recapture.Caught_On FROM Recapture JOIN Bird ON Recapture.Ring_No = Bird.Ring_No JOIN Bird_Species ON Bird.Species_Code = Bird_Species.Species_Code WHERE Bird_Species.English_Name = 'Sedge Piper' AND Recapture.Weight_g > 60;

-- en: Number of recaptures for each species, but only species with more than 100 of them.
-- zh: 回收次数超过100次的各鸟种及其回收次数。
SELECT Bird_Species.English_Name, count(*) FROM Bird_Species JOIN Bird ON Bird_Species.Species_Code = Bird.Species_Code JOIN Recapture ON Bird.Ring_No = Recapture.Ring_No GROUP BY Bird_Species.Species_Code, Bird_Species.English_Name HAVING count(*) > 100;

-- en: Which stations have no ringer of licence class A?
-- zh: 哪些环志站没有A级执照的环志员？
SELECT Station_Name FROM Ringing_Station WHERE Station_Code NOT IN (SELECT Station_Code FROM Ringer WHERE Licence_Class = 'A');
