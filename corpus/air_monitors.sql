-- Air pollution monitors in towns, hourly readings, limits and alerts.
CREATE TABLE Town (
  Town_Code VARCHAR(6),
  Town_Name VARCHAR(50),
  Inhabitants INT,
  Low_Emission_Zone VARCHAR(3),
  PRIMARY KEY (Town_Code)
);
CREATE TABLE Monitor (
  Monitor_Code VARCHAR(8),
  Town_Code VARCHAR(6),
  Street VARCHAR(60),
  Type VARCHAR(20),
  Start_Date DATE,
  Operator VARCHAR(50),
  PRIMARY KEY (Monitor_Code),
  FOREIGN KEY (Town_Code) REFERENCES Town (Town_Code)
);
CREATE TABLE Pollutant (
  Pollutant_Code VARCHAR(6),
  Pollutant_Name VARCHAR(40),
  Unit VARCHAR(10),
  Daily_Limit DOUBLE,
  PRIMARY KEY (Pollutant_Code)
);
CREATE TABLE Reading (
  Reading_Id BIGINT,
  Monitor_Code VARCHAR(8),
  Pollutant_Code VARCHAR(6),
  Read_At DATETIME,
  Value DOUBLE,
  Valid VARCHAR(1),
  PRIMARY KEY (Reading_Id),
  FOREIGN KEY (Monitor_Code) REFERENCES Monitor (Monitor_Code),
  FOREIGN KEY (Pollutant_Code) REFERENCES Pollutant (Pollutant_Code)
);

-- en: What is the daily limit for Ozone?
-- zh: Ozone的日限值是多少？
SELECT Daily_Limit FROM Pollutant WHERE Pollutant_Name = 'Ozone';

-- en: In what unit is Ozone measured?
-- zh: Ozone用什么单位计量？
SELECT Unit FROM Pollutant WHERE Pollutant_Name = 'Ozone';

-- en: On which streets does CleanAir Ltd run monitors?
-- zh: CleanAir Ltd在哪些街道运营监测点？
SELECT Street FROM Monitor WHERE Operator = 'CleanAir Ltd';

-- en: Towns with a low emission zone (Yes), most populous first.
-- zh: 设有低排放区（Yes）的城镇，人口多的排前面。
SELECT Town_Name FROM Town WHERE Low_Emission_Zone = 'Yes' ORDER BY Inhabitants DESC;

-- en: How many readings turned out invalid (F)?
-- zh: 无效（F）的读数有多少条？
SELECT count(*) FROM Reading WHERE Valid = 'F';

-- en: Number of monitors of every type.
-- zh: 各类型监测点的数量。
SELECT Type, count(*) FROM Monitor GROUP BY Type;

-- en: Who operates the most monitors?
-- zh: 运营监测点最多的机构是哪家？
SELECT Operator FROM Monitor GROUP BY Operator ORDER BY count(*) DESC LIMIT 1;

-- en: Which monitor has been running longest? Code and street.
-- zh: 运行时间最久的监测点的代码和街道。
SELECT Monitor_Code, Street FROM Monitor ORDER BY Start_Date LIMIT 1;

-- en: Average value per pollutant code.
-- zh: 每个污染物代码的平均读数。
SELECT Pollutant_Code, avg(Value) FROM Reading GROUP BY Pollutant_Code;

-- en: How many monitors are there in each town?
-- zh: 每个城镇有多少个监测点？
SELECT Town.Town_Name, count(*) FROM Town JOIN Monitor ON Town.Town_Code = Monitor.Town_Code GROUP BY Town.Town_Code, Town.Town_Name;

-- en: Towns with two monitors or more.
-- zh: 至少有两个监测点的城镇。
SELECT Town.Town_Name FROM Town JOIN Monitor ON Town.Town_Code = Monitor.Town_Code GROUP BY Town.Town_Code, Town.Town_Name HAVING count(*) >= 2;

-- en: Codes of the Roadside monitors in Ashford.
-- zh: Ashford的Roadside类监测点代码。
SELECT Monitor.Monitor_Code FROM Monitor JOIN Town ON Monitor.Town_Code = Town.Town_Code WHERE Monitor.Type = 'Roadside' AND Town.Town_Name = 'Ashford';

-- en: When did Nitrogen Dioxide go above 200?
-- zh: Nitrogen Dioxide什么时候超过200？
SELECT Reading.Read_At FROM Reading JOIN Pollutant ON Reading.Pollutant_Code = Pollutant.Pollutant_Code WHERE Pollutant.Pollutant_Name = 'Nitrogen Dioxide' AND Reading.Value > 200;

-- en: Which towns had a reading over the daily limit of the pollutant? Every town once.
-- zh: 哪些城镇有读数超过该污染物的日限值？每个城镇列一次。
SELECT DISTINCT Town.Town_Name FROM Town JOIN Monitor ON Town.Town_Code = Monitor.Town_Code JOIN Reading ON Monitor.Monitor_Code = Reading.Monitor_Code JOIN Pollutant ON Reading.Pollutant_Code = Pollutant.Pollutant_Code WHERE Reading.Value > Pollutant.Daily_Limit;

-- en: What was the highest reading of each pollutant, by its name?
-- zh: 各污染物的最高读数是多少？显示污染物名称。
SELECT Pollutant.Pollutant_Name, max(Reading.Value) FROM Pollutant JOIN Reading ON Pollutant.Pollutant_Code = Reading.Pollutant_Code GROUP BY Pollutant.Pollutant_Code, Pollutant.Pollutant_Name;

-- en: Mean PM10 reading in Ashford.
-- zh: Ashford的PM10平均读数是多少？
SELECT avg(Reading.Value) FROM Reading JOIN Monitor ON Reading.Monitor_Code = Monitor.Monitor_Code JOIN Town ON Monitor.Town_Code = Town.Town_Code JOIN Pollutant ON Reading.Pollutant_Code = Pollutant.Pollutant_Code WHERE Town.Town_Name = 'Ashford' AND Pollutant.Pollutant_Name = 'PM10';

-- en: On which street was the worst Benzene value measured?
-- zh: 最高的Benzene读数是在哪条街测得的？
SELECT Monitor.Street FROM Monitor JOIN Reading ON Monitor.Monitor_Code = Reading.Monitor_Code JOIN Pollutant ON Reading.Pollutant_Code = Pollutant.Pollutant_Code WHERE Pollutant.Pollutant_Name = 'Benzene' ORDER BY Reading.Value DESC LIMIT 1;

-- en: Towns without a monitor.
-- zh: 没有监测点的城镇。
SELECT Town_Name FROM Town WHERE Town_Code NOT IN (SELECT Town_Code FROM Monitor);

-- en: Pollutants never measured anywhere.
-- zh: 从未在任何地方测量过的污染物。
SELECT Pollutant_Name FROM Pollutant WHERE Pollutant_Code NOT IN (SELECT Pollutant_Code FROM Reading);

-- en: Operators that run both Roadside and Rural monitors.
-- zh: 既运营Roadside类又运营Rural类监测点的机构。
SELECT Operator FROM Monitor WHERE Type = 'Roadside' INTERSECT SELECT Operator FROM Monitor WHERE Type = 'Rural';

-- en: How many readings came in from monitor BX101 after 2024-01-31?
-- zh: BX101监测点在2024-01-31之后有多少条读数？
SELECT count(*) FROM Reading WHERE Monitor_Code = 'BX101' AND Read_At > '2024-01-31';

-- en: Which operators work in towns with over 100000 people?
-- zh: 哪些机构在人口超过100000的城镇运营监测点？
SELECT Monitor.Operator FROM Monitor JOIN Town ON Monitor.Town_Code = Town.Town_Code WHERE Town.Inhabitants > 100000;
