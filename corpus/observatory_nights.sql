-- Mountain observatories: telescopes, astronomers, the objects they look at and the observing runs.
CREATE TABLE Observatory (
  Observatory_ID INT,
  Observatory_Name VARCHAR(60),
  Country VARCHAR(40),
  Altitude_m INT,
  Year_Founded INT,
  PRIMARY KEY (Observatory_ID)
);
CREATE TABLE Telescope (
  Telescope_ID INT,
  Telescope_Name VARCHAR(60),
  Mirror_cm DOUBLE,
  Telescope_Type VARCHAR(30),
  First_Light DATE,
  Observatory_ID INT,
  PRIMARY KEY (Telescope_ID),
  FOREIGN KEY (Observatory_ID) REFERENCES Observatory (Observatory_ID)
);
CREATE TABLE Astronomer (
  Astronomer_ID INT,
  Full_Name VARCHAR(60),
  Nationality VARCHAR(40),
  Institute VARCHAR(80),
  Birth_Year INT,
  PRIMARY KEY (Astronomer_ID)
);
CREATE TABLE Sky_Object (
  Object_ID INT,
  Object_Name VARCHAR(40),
  Object_Class VARCHAR(30),
  Constellation VARCHAR(30),
  Magnitude DOUBLE,
  Distance_ly DOUBLE,
  PRIMARY KEY (Object_ID)
);
CREATE TABLE Observing_Run (
  Run_ID INT,
  Telescope_ID INT,
  Astronomer_ID INT,
  Object_ID INT,
  Night DATE,
  Exposure_min INT,
  Seeing DOUBLE,
  Weather VARCHAR(20),
  PRIMARY KEY (Run_ID),
  FOREIGN KEY (Telescope_ID) REFERENCES Telescope (Telescope_ID),
  FOREIGN KEY (Astronomer_ID) REFERENCES Astronomer (Astronomer_ID),
  FOREIGN KEY (Object_ID) REFERENCES Sky_Object (Object_ID)
);

-- en: Which observatory lies highest above the sea?
-- zh: 海拔最高的天文台是哪座？
SELECT Observatory_Name FROM Observatory ORDER BY Altitude_m DESC LIMIT 1;

-- en: List the objects in Lyra.
-- zh: 列出Lyra中的天体。
SELECT Object_Name FROM Sky_Object WHERE Constellation = 'Lyra';

-- en: How many telescopes have a mirror of at least 200 cm?
-- zh: 镜面口径不小于200厘米的望远镜有多少台？
SELECT count(*) FROM Telescope WHERE Mirror_cm >= 200;

-- en: For every class of object, what are the average magnitude and the number of objects?
-- zh: 每类天体的平均星等和数量分别是多少？
SELECT Object_Class, avg(Magnitude), count(*) FROM Sky_Object GROUP BY Object_Class;

-- en: Who observed Barnard 68?
-- zh: 谁观测过Barnard 68？
SELECT Astronomer.Full_Name FROM Astronomer JOIN Observing_Run ON Astronomer.Astronomer_ID = Observing_Run.Astronomer_ID JOIN Sky_Object ON Observing_Run.Object_ID = Sky_Object.Object_ID WHERE Sky_Object.Object_Name = 'Barnard 68';

-- en: Which telescopes are in Chile? Give their names and types.
-- zh: 位于Chile的望远镜有哪些？给出名称和类型。
SELECT Telescope.Telescope_Name, Telescope.Telescope_Type FROM Telescope JOIN Observatory ON Telescope.Observatory_ID = Observatory.Observatory_ID WHERE Observatory.Country = 'Chile';

-- en: What was the longest exposure ever taken under Cloudy weather?
-- zh: 在Cloudy天气下最长的曝光时间是多少分钟？
SELECT max(Exposure_min) FROM Observing_Run WHERE Weather = 'Cloudy';

-- en: What weather was recorded most often?
-- zh: 记录次数最多的天气是什么？
SELECT Weather FROM Observing_Run GROUP BY Weather ORDER BY count(*) DESC LIMIT 1;

-- en: Astronomers born after 1980, in alphabetical order, with their institute.
-- zh: 1980年之后出生的天文学家及其所属机构，按姓名字母顺序排列。
SELECT Full_Name, Institute FROM Astronomer WHERE Birth_Year > 1980 ORDER BY Full_Name;

-- en: Which objects has nobody observed?
-- zh: 哪些天体从未被观测过？
SELECT Object_Name FROM Sky_Object WHERE Object_ID NOT IN (SELECT Object_ID FROM Observing_Run);

-- en: For each telescope, give its name and the total minutes of exposure.
-- zh: 每台望远镜的总曝光分钟数是多少？请列出望远镜名称。
SELECT Telescope.Telescope_Name, sum(Observing_Run.Exposure_min) FROM Telescope JOIN Observing_Run ON Telescope.Telescope_ID = Observing_Run.Telescope_ID GROUP BY Telescope.Telescope_ID, Telescope.Telescope_Name;

-- en: What are the names of the five nearest objects?
-- zh: 距离最近的五个天体叫什么？
SELECT Object_Name FROM Sky_Object ORDER BY Distance_ly LIMIT 5;

-- en: Which constellations contain both a Galaxy and a Nebula?
-- zh: 哪些星座里既有Galaxy又有Nebula？
SELECT Constellation FROM Sky_Object WHERE Object_Class = 'Galaxy' INTERSECT SELECT Constellation FROM Sky_Object WHERE Object_Class = 'Nebula';

-- en: Which nationality is represented by more than three astronomers?
-- zh: 哪些国籍的天文学家超过三人？
SELECT Nationality FROM Astronomer GROUP BY Nationality HAVING count(*) > 3;

-- en: Find nights when Yuki Tanabe worked at Cerro Pardo.
-- zh: Yuki Tanabe在Cerro Pardo工作的夜晚是哪些日期？
SELECT Observing_Run.Night FROM Observing_Run JOIN Astronomer ON Observing_Run.Astronomer_ID = Astronomer.Astronomer_ID JOIN Telescope ON Observing_Run.Telescope_ID = Telescope.Telescope_ID JOIN Observatory ON Telescope.Observatory_ID = Observatory.Observatory_ID WHERE Astronomer.Full_Name = 'Yuki Tanabe' AND Observatory.Observatory_Name = 'Cerro Pardo';

-- en: What is the mean seeing for runs with exposures between 30 and 60 minutes?
-- zh: 曝光时间在30到60分钟之间的观测，平均视宁度是多少？
SELECT avg(Seeing) FROM Observing_Run WHERE Exposure_min BETWEEN 30 AND 60;

-- en: Show telescopes with a mirror larger than average.
-- zh: 口径大于平均值的望远镜有哪些？
SELECT Telescope_Name FROM Telescope WHERE Mirror_cm > (SELECT avg(Mirror_cm) FROM Telescope);

-- en: How many different astronomers have used the telescope Grey Heron?
-- zh: 有多少位不同的天文学家使用过望远镜Grey Heron？
SELECT count(DISTINCT Observing_Run.Astronomer_ID) FROM Observing_Run JOIN Telescope ON Observing_Run.Telescope_ID = Telescope.Telescope_ID WHERE Telescope.Telescope_Name = 'Grey Heron';

-- en: Which observatory owns the most telescopes, and in what country is it?
-- zh: 拥有望远镜最多的天文台是哪座，位于哪个国家？
SELECT Observatory.Observatory_Name, Observatory.Country FROM Observatory JOIN Telescope ON Observatory.Observatory_ID = Telescope.Observatory_ID GROUP BY Observatory.Observatory_ID, Observatory.Observatory_Name, Observatory.Country ORDER BY count(*) DESC LIMIT 1;

-- en: List astronomers with at least 10 observing runs in 2020 or later.
-- zh: 列出2020年及以后至少有10次观测的天文学家。
SELECT Astronomer.Full_Name FROM Astronomer JOIN Observing_Run ON Astronomer.Astronomer_ID = Observing_Run.Astronomer_ID WHERE Observing_Run.Night >= '2020-01-01' GROUP BY Astronomer.Astronomer_ID, Astronomer.Full_Name HAVING count(*) >= 10;

-- en: Which telescopes at an observatory founded before 1920 have a type other than Refractor?
-- zh: 在1920年以前建立的天文台里，哪些望远镜不是Refractor类型？
SELECT Telescope_Name FROM Telescope WHERE Telescope_Type <> 'Refractor' AND Observatory_ID IN (SELECT Observatory_ID FROM Observatory WHERE Year_Founded < 1920);

-- en: How many telescopes are there, and how many astronomers?
-- zh: 望远镜和天文学家各有多少？
SELECT (SELECT count(*) FROM Telescope), (SELECT count(*) FROM Astronomer);
