-- A zip fastener factory: zip styles, assembly lines, workers, production runs and quality samples.
CREATE TABLE ZipStyle (
  StyleCode VARCHAR(10),
  StyleName VARCHAR(40),
  ToothMaterial VARCHAR(20),
  Colour VARCHAR(20),
  LengthCm DOUBLE,
  Price DECIMAL(10,2),
  PRIMARY KEY (StyleCode)
);
CREATE TABLE AssemblyLine (
  LineNo INT,
  LineName VARCHAR(30),
  Hall VARCHAR(20),
  SpeedPerMin INT,
  InstalledOn DATE,
  Status VARCHAR(20),
  PRIMARY KEY (LineNo)
);
CREATE TABLE Worker (
  WorkerNo INT,
  FirstName VARCHAR(30),
  LastName VARCHAR(30),
  Gender VARCHAR(10),
  BirthDate DATE,
  HiredOn DATE,
  HourlyPay DECIMAL(10,2),
  PRIMARY KEY (WorkerNo)
);
CREATE TABLE ProductionRun (
  RunNo INT,
  StyleCode VARCHAR(10),
  LineNo INT,
  WorkerNo INT,
  RunDate DATE,
  Pieces INT,
  Status VARCHAR(20),
  PRIMARY KEY (RunNo),
  FOREIGN KEY (StyleCode) REFERENCES ZipStyle (StyleCode),
  FOREIGN KEY (LineNo) REFERENCES AssemblyLine (LineNo),
  FOREIGN KEY (WorkerNo) REFERENCES Worker (WorkerNo)
);
CREATE TABLE QualitySample (
  SampleNo INT,
  RunNo INT,
  CheckedBy INT,
  Pieces INT,
  Rejects INT,
  Fault VARCHAR(30),
  PRIMARY KEY (SampleNo),
  FOREIGN KEY (RunNo) REFERENCES ProductionRun (RunNo),
  FOREIGN KEY (CheckedBy) REFERENCES Worker (WorkerNo)
);

-- en: Last names of workers who ran the style AquaSeal, without repeats (distinct).
-- zh: 生产过AquaSeal款的工人姓什么？请去重。
SELECT DISTINCT Worker.LastName FROM Worker JOIN ProductionRun ON Worker.WorkerNo = ProductionRun.WorkerNo JOIN ZipStyle ON ProductionRun.StyleCode = ZipStyle.StyleCode WHERE ZipStyle.StyleName = 'AquaSeal';

-- en: Last names of workers who checked samples with the fault Bent Tooth, without repeats (distinct).
-- zh: 检查出Bent Tooth故障样品的工人姓什么？请去重。
SELECT DISTINCT Worker.LastName FROM Worker JOIN QualitySample ON Worker.WorkerNo = QualitySample.CheckedBy WHERE QualitySample.Fault = 'Bent Tooth';

-- en: How many lines are Stopped?
-- zh: 有几条生产线处于Stopped？
SELECT count(*) FROM AssemblyLine WHERE Status = 'Stopped';

-- en: How many runs are Stopped?
-- zh: 有多少次生产处于Stopped？
SELECT count(*) FROM ProductionRun WHERE Status = 'Stopped';

-- en: First and last name of the youngest worker?
-- zh: 最年轻的工人叫什么名字（名和姓）？
SELECT FirstName, LastName FROM Worker ORDER BY BirthDate DESC LIMIT 1;

-- en: First and last name of the newest worker, the one who joined last?
-- zh: 最晚入职的工人叫什么名字（名和姓）？
SELECT FirstName, LastName FROM Worker ORDER BY HiredOn DESC LIMIT 1;

-- en: Which styles have Brass teeth or Nickel teeth?
-- zh: 哪些款式的链牙是Brass或Nickel？
SELECT StyleName FROM ZipStyle WHERE ToothMaterial = 'Brass' OR ToothMaterial = 'Nickel';

-- en: What lines stand in Hall C, and when were they installed?
-- zh: Hall C有哪些生产线，分别何时安装？
SELECT LineName, InstalledOn FROM AssemblyLine WHERE Hall = 'Hall C';

-- en: What is the average hourly pay of Female workers?
-- zh: Female工人的平均时薪是多少？
SELECT avg(HourlyPay) FROM Worker WHERE Gender = 'Female';

-- en: Sum up the pieces produced on 2023-11-20.
-- zh: 2023-11-20一共生产了多少件？
SELECT sum(Pieces) FROM ProductionRun WHERE RunDate = '2023-11-20';

-- en: How many styles are there in each colour?
-- zh: 每种颜色各有多少款？
SELECT Colour, count(*) FROM ZipStyle GROUP BY Colour;

-- en: Which fault turns up in the most samples?
-- zh: 哪种故障出现的样品最多？
SELECT Fault FROM QualitySample GROUP BY Fault ORDER BY count(*) DESC LIMIT 1;

-- en: Average price per tooth material.
-- zh: 各种链牙材质的平均价格。
SELECT ToothMaterial, avg(Price) FROM ZipStyle GROUP BY ToothMaterial;

-- en: The three shortest styles?
-- zh: 最短的三个款式是哪些？
SELECT StyleName FROM ZipStyle ORDER BY LengthCm LIMIT 3;

-- en: Show each line and the number of runs on it.
-- zh: 列出每条生产线及其生产次数。
SELECT AssemblyLine.LineName, count(*) FROM AssemblyLine JOIN ProductionRun ON AssemblyLine.LineNo = ProductionRun.LineNo GROUP BY AssemblyLine.LineNo, AssemblyLine.LineName;

-- en: When was Navy coloured stuff produced? Dates, please.
-- zh: Navy色的产品是哪些日期生产的？
SELECT ProductionRun.RunDate FROM ProductionRun JOIN ZipStyle ON ProductionRun.StyleCode = ZipStyle.StyleCode WHERE ZipStyle.Colour = 'Navy';

-- en: Which style has had the most rejects in samples?
-- zh: 抽检中不合格件最多的是哪个款式？
SELECT ZipStyle.StyleName FROM ZipStyle JOIN ProductionRun ON ZipStyle.StyleCode = ProductionRun.StyleCode JOIN QualitySample ON ProductionRun.RunNo = QualitySample.RunNo GROUP BY ZipStyle.StyleCode, ZipStyle.StyleName ORDER BY sum(QualitySample.Rejects) DESC LIMIT 1;

-- en: In which different halls has worker Danuta Rys run production?
-- zh: 工人Danuta Rys在哪些不同的车间做过生产？
SELECT DISTINCT AssemblyLine.Hall FROM AssemblyLine JOIN ProductionRun ON AssemblyLine.LineNo = ProductionRun.LineNo JOIN Worker ON ProductionRun.WorkerNo = Worker.WorkerNo WHERE Worker.FirstName = 'Danuta' AND Worker.LastName = 'Rys';

-- en: Which styles have never been produced?
-- zh: 哪些款式从未生产过？
SELECT StyleName FROM ZipStyle WHERE StyleCode NOT IN (SELECT StyleCode FROM ProductionRun);

-- en: Run numbers with more pieces than the average run?
-- zh: 件数多于平均值的生产批号有哪些？
SELECT RunNo FROM ProductionRun WHERE Pieces > (SELECT avg(Pieces) FROM ProductionRun);

-- en: Which runs had a sample with over 5 rejects? Give their dates.
-- zh: 有样品不合格数超过5的生产是在哪些日期？
SELECT RunDate FROM ProductionRun WHERE RunNo IN (SELECT RunNo FROM QualitySample WHERE Rejects > 5);

-- en: Which colours come in Brass but not in Plastic?
-- zh: 哪些颜色有Brass款但没有Plastic款？
SELECT Colour FROM ZipStyle WHERE ToothMaterial = 'Brass' EXCEPT SELECT Colour FROM ZipStyle WHERE ToothMaterial = 'Plastic';
