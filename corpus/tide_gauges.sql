-- Tide gauges: ports, gauges, technicians, hourly levels and maintenance.
CREATE TABLE Port (
  Port_Code VARCHAR(6),
  Name VARCHAR(50),
  Country VARCHAR(40),
  Latitude DOUBLE,
  Longitude DOUBLE,
  PRIMARY KEY (Port_Code)
);
CREATE TABLE Gauge (
  Gauge_Id INT,
  Port_Code VARCHAR(6),
  Type VARCHAR(20),
  Maker VARCHAR(40),
  Install_Date DATE,
  Price DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Gauge_Id),
  FOREIGN KEY (Port_Code) REFERENCES Port (Port_Code)
);
CREATE TABLE Technician (
  Tech_Id INT,
  Name VARCHAR(50),
  Country VARCHAR(40),
  Hire_Date DATE,
  Birth_Date DATE,
  PRIMARY KEY (Tech_Id)
);
CREATE TABLE Level_Record (
  Record_Id INT,
  Gauge_Id INT,
  Recorded_At DATETIME,
  Level_Cm DOUBLE,
  Surge_Cm DOUBLE,
  Flag VARCHAR(10),
  PRIMARY KEY (Record_Id),
  FOREIGN KEY (Gauge_Id) REFERENCES Gauge (Gauge_Id)
);
CREATE TABLE Service (
  Service_Id INT,
  Gauge_Id INT,
  Tech_Id INT,
  Service_Date DATE,
  Work VARCHAR(40),
  Hours DOUBLE,
  Cost DECIMAL(10,2),
  PRIMARY KEY (Service_Id),
  FOREIGN KEY (Gauge_Id) REFERENCES Gauge (Gauge_Id),
  FOREIGN KEY (Tech_Id) REFERENCES Technician (Tech_Id)
);

-- en: Which ports are in Iceland?
-- zh: Iceland有哪些港口？
SELECT Name FROM Port WHERE Country = 'Iceland';

-- en: Give the makers of Radar gauges that are Broken.
-- zh: 给出Broken的Radar验潮仪的制造商。
SELECT Maker FROM Gauge WHERE Type = 'Radar' AND Status = 'Broken';

-- en: When were readings flagged Spike taken?
-- zh: 标记为Spike的读数是什么时候记录的？
SELECT Recorded_At FROM Level_Record WHERE Flag = 'Spike';

-- en: What is the highest water level on record?
-- zh: 记录到的最高水位是多少？
SELECT max(Level_Cm) FROM Level_Record;

-- en: What is the highest storm surge on record?
-- zh: 记录到的最大增水是多少？
SELECT max(Surge_Cm) FROM Level_Record;

-- en: What was spent on Cleaning in total?
-- zh: Cleaning总共花费了多少？
SELECT sum(Cost) FROM Service WHERE Work = 'Cleaning';

-- en: How many hours does Cleaning take on average?
-- zh: Cleaning平均需要多少小时？
SELECT avg(Hours) FROM Service WHERE Work = 'Cleaning';

-- en: How many gauges did each maker supply?
-- zh: 每家制造商各提供了多少台验潮仪？
SELECT Maker, count(*) FROM Gauge GROUP BY Maker;

-- en: What kind of work is done most often?
-- zh: 最常做的维护工作是什么？
SELECT Work FROM Service GROUP BY Work ORDER BY count(*) DESC LIMIT 1;

-- en: Average price per gauge type, only for types with at least 2 gauges.
-- zh: 列出至少有2台的验潮仪类型及其平均价格。
SELECT Type, avg(Price) FROM Gauge GROUP BY Type HAVING count(*) >= 2;

-- en: Which technician is the oldest by age?
-- zh: 年龄最大的技术员是谁？
SELECT Name FROM Technician ORDER BY Birth_Date LIMIT 1;

-- en: Which technician has been employed the longest?
-- zh: 入职时间最久的技术员是谁？
SELECT Name FROM Technician ORDER BY Hire_Date LIMIT 1;

-- en: Which port lies farthest north?
-- zh: 位置最靠北的港口是哪个？
SELECT Name FROM Port ORDER BY Latitude DESC LIMIT 1;

-- en: In which port was the highest level measured?
-- zh: 最高水位是在哪个港口测到的？
SELECT Port.Name FROM Port JOIN Gauge ON Port.Port_Code = Gauge.Port_Code JOIN Level_Record ON Gauge.Gauge_Id = Level_Record.Gauge_Id ORDER BY Level_Record.Level_Cm DESC LIMIT 1;

-- en: List each port name along with its number of gauges.
-- zh: 列出每个港口的名称和验潮仪数量。
SELECT Port.Name, count(*) FROM Port JOIN Gauge ON Port.Port_Code = Gauge.Port_Code GROUP BY Port.Port_Code, Port.Name;

-- en: In which distinct ports has Sigrun Vik worked?
-- zh: Sigrun Vik在哪些不同的港口做过维护？
SELECT DISTINCT Port.Name FROM Port JOIN Gauge ON Port.Port_Code = Gauge.Port_Code JOIN Service ON Gauge.Gauge_Id = Service.Gauge_Id JOIN Technician ON Service.Tech_Id = Technician.Tech_Id WHERE Technician.Name = 'Sigrun Vik';

-- en: On which days was equipment made by Hydronet serviced?
-- zh: Hydronet制造的设备在哪些日期做过维护？
SELECT Service.Service_Date FROM Service JOIN Gauge ON Service.Gauge_Id = Gauge.Gauge_Id WHERE Gauge.Maker = 'Hydronet';

-- en: Names of technicians with 3 or more services.
-- zh: 做过3次及以上维护的技术员有哪些？
SELECT Technician.Name FROM Technician JOIN Service ON Technician.Tech_Id = Service.Tech_Id GROUP BY Technician.Tech_Id, Technician.Name HAVING count(*) >= 3;

-- en: Ids of the gauges that have never been serviced?
-- zh: 从未维护过的验潮仪编号有哪些？
SELECT Gauge_Id FROM Gauge WHERE Gauge_Id NOT IN (SELECT Gauge_Id FROM Service);

-- en: Which service works cost more than the average service? Show work and date.
-- zh: 哪些维护的费用高于平均值？列出工作内容和日期。
SELECT Work, Service_Date FROM Service WHERE Cost > (SELECT avg(Cost) FROM Service);

-- en: Ports having a Float gauge: names, please.
-- zh: 请列出装有Float验潮仪的港口名称。
SELECT Name FROM Port WHERE Port_Code IN (SELECT Port_Code FROM Gauge WHERE Type = 'Float');

-- en: Which countries have a port but no technician from there?
-- zh: 哪些国家有港口但没有来自该国的技术员？
SELECT Country FROM Port EXCEPT SELECT Country FROM Technician;
