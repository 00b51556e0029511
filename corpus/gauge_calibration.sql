-- A factory's measuring instruments, the labs that calibrate them and the results.
CREATE TABLE Departments (
  Dept_No INT,
  Dept_Name VARCHAR(40),
  Building VARCHAR(20),
  Manager VARCHAR(60),
  PRIMARY KEY (Dept_No)
);
CREATE TABLE Instrument_Types (
  Type_Code VARCHAR(10),
  Type_Description VARCHAR(60),
  Interval_Months INT,
  Unit VARCHAR(10),
  PRIMARY KEY (Type_Code)
);
CREATE TABLE Instruments (
  Instrument_ID INT,
  Tag VARCHAR(20),
  Type_Code VARCHAR(10),
  Dept_No INT,
  Manufacturer VARCHAR(40),
  Purchase_Date DATE,
  Purchase_Price DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Instrument_ID),
  FOREIGN KEY (Type_Code) REFERENCES Instrument_Types (Type_Code),
  FOREIGN KEY (Dept_No) REFERENCES Departments (Dept_No)
);
CREATE TABLE Calibration_Labs (
  Lab_ID INT,
  Lab_Name VARCHAR(60),
  City VARCHAR(40),
  Accredited VARCHAR(3),
  Phone VARCHAR(20),
  PRIMARY KEY (Lab_ID)
);
CREATE TABLE Calibrations (
  Calibration_ID INT,
  Instrument_ID INT,
  Lab_ID INT,
  Calibration_Date DATE,
  Result VARCHAR(20),
  Deviation DOUBLE,
  Cost DECIMAL(10,2),
  PRIMARY KEY (Calibration_ID),
  FOREIGN KEY (Instrument_ID) REFERENCES Instruments (Instrument_ID),
  FOREIGN KEY (Lab_ID) REFERENCES Calibration_Labs (Lab_ID)
);

-- en: What are the tags of the instruments made by Holtz that are out of service, that is, with status Retired?
-- zh: Holtz生产的、状态为Retired的仪器标签号有哪些？
SELECT Tag FROM Instruments WHERE Manufacturer = 'Holtz' AND Status = 'Retired';

-- en: How many calibrations have result Fail?
-- zh: 结果为Fail的校准有多少次？
SELECT count(*) FROM Calibrations WHERE Result = 'Fail';

-- en: Which department owns the greatest number of instruments?
-- zh: 拥有仪器最多的是哪个部门？
SELECT Departments.Dept_Name FROM Departments JOIN Instruments ON Departments.Dept_No = Instruments.Dept_No GROUP BY Departments.Dept_No, Departments.Dept_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Phone number of the lab called Precision House?
-- zh: Precision House这家实验室的电话是多少？
SELECT Phone FROM Calibration_Labs WHERE Lab_Name = 'Precision House';

-- en: What does a calibration cost on average, and what is the dearest one we paid for?
-- zh: 校准的平均费用是多少？最贵的一次花了多少钱？
SELECT avg(Cost), max(Cost) FROM Calibrations;

-- en: Show the manager responsible for instrument T-0482.
-- zh: 仪器T-0482归哪位经理负责？
SELECT Departments.Manager FROM Departments JOIN Instruments ON Departments.Dept_No = Instruments.Dept_No WHERE Instruments.Tag = 'T-0482';

-- en: List the tags of instruments never calibrated.
-- zh: 列出从未校准过的仪器标签号。
SELECT Tag FROM Instruments WHERE Instrument_ID NOT IN (SELECT Instrument_ID FROM Calibrations);

-- en: For each result, how many calibrations were there?
-- zh: 每种校准结果各有多少次？
SELECT Result, count(*) FROM Calibrations GROUP BY Result;

-- en: Which manufacturers supplied more than 5 instruments?
-- zh: 哪些厂家的仪器超过5台？
SELECT Manufacturer FROM Instruments GROUP BY Manufacturer HAVING count(*) > 5;

-- en: Give the description of the type which must be calibrated most often, i.e. has the shortest interval.
-- zh: 校准间隔最短的仪器类型的描述是什么？
SELECT Type_Description FROM Instrument_Types ORDER BY Interval_Months ASC LIMIT 1;

-- en: I'd like the tag and purchase price of each instrument dearer than the average, the most expensive first.
-- zh: 请列出价格高于平均值的仪器的标签号和购置价格，从贵到便宜排列。
SELECT Tag, Purchase_Price FROM Instruments WHERE Purchase_Price > (SELECT avg(Purchase_Price) FROM Instruments) ORDER BY Purchase_Price DESC;

-- en: How many instruments have been calibrated by a lab in Leeds?
-- zh: 有多少台仪器在Leeds的实验室校准过？
SELECT count(DISTINCT Calibrations.Instrument_ID) FROM Calibrations JOIN Calibration_Labs ON Calibrations.Lab_ID = Calibration_Labs.Lab_ID WHERE Calibration_Labs.City = 'Leeds';

-- en: Total calibration spend per lab, with the lab's name.
-- zh: 按实验室统计校准总费用，并给出实验室名称。
SELECT Calibration_Labs.Lab_Name, sum(Calibrations.Cost) FROM Calibration_Labs JOIN Calibrations ON Calibration_Labs.Lab_ID = Calibrations.Lab_ID GROUP BY Calibration_Labs.Lab_ID, Calibration_Labs.Lab_Name;

-- en: Which buildings house instruments measured in mm?
-- zh: 以mm为单位的仪器放在哪些楼里？
SELECT Departments.Building FROM Departments JOIN Instruments ON Departments.Dept_No = Instruments.Dept_No JOIN Instrument_Types ON Instruments.Type_Code = Instrument_Types.Type_Code WHERE Instrument_Types.Unit = 'mm';

-- en: Names of labs without accreditation (No) in Bristol or Cardiff.
-- zh: Bristol或Cardiff没有认可资质（No）的实验室名称。
SELECT Lab_Name FROM Calibration_Labs WHERE Accredited = 'No' AND (City = 'Bristol' OR City = 'Cardiff');

-- en: Find the manufacturers with instruments bought before 2010-01-01 and also instruments bought after 2020-12-31.
-- zh: 哪些厂家的仪器既有2010-01-01之前购买的，也有2020-12-31之后购买的？
SELECT Manufacturer FROM Instruments WHERE Purchase_Date < '2010-01-01' INTERSECT SELECT Manufacturer FROM Instruments WHERE Purchase_Date > '2020-12-31';

-- en: How many different manufacturers are represented in the instrument pool?
-- zh: 仪器一共来自多少个不同的厂家？
SELECT count(DISTINCT Manufacturer) FROM Instruments;

-- en: Show the two most recently purchased instruments by tag.
-- zh: 最近购买的两台仪器的标签号是什么？
SELECT Tag FROM Instruments ORDER BY Purchase_Date DESC LIMIT 2;

-- en: Average purchase price for every status.
-- zh: 各种状态的仪器平均购置价格是多少？
SELECT Status, avg(Purchase_Price) FROM Instruments GROUP BY Status;

-- en: Which departments have no Micrometer?
-- zh: 哪些部门没有Micrometer？
SELECT Dept_Name FROM Departments WHERE Dept_No NOT IN (SELECT Instruments.Dept_No FROM Instruments JOIN Instrument_Types ON Instruments.Type_Code = Instrument_Types.Type_Code WHERE Instrument_Types.Type_Description = 'Micrometer');

-- en: Which instrument showed the largest deviation? Return its tag and the date it was calibrated.
-- zh: 偏差最大的是哪台仪器？给出标签号和校准日期。
SELECT Instruments.Tag, Calibrations.Calibration_Date FROM Instruments JOIN Calibrations ON Instruments.Instrument_ID = Calibrations.Instrument_ID ORDER BY Calibrations.Deviation DESC LIMIT 1;

-- en: Which labs charged for a calibration at the lowest cost recorded?
-- zh: 哪些实验室做过费用最低的那次校准？
SELECT Calibration_Labs.Lab_Name FROM Calibration_Labs JOIN Calibrations ON Calibration_Labs.Lab_ID = Calibrations.Lab_ID WHERE Calibrations.Cost = (SELECT min(Cost) FROM Calibrations);
