-- A gear cutting shop: machines, gears, jobs on the hobbing machines and the tooth measurements.
CREATE TABLE Machine (
  MachineId INT,
  MachineName VARCHAR(40),
  Builder VARCHAR(40),
  Axes INT,
  BoughtYear INT,
  PRIMARY KEY (MachineId)
);
CREATE TABLE Gear (
  GearId INT,
  DrawingNo VARCHAR(20),
  Teeth INT,
  Module DOUBLE,
  Steel VARCHAR(20),
  Kind VARCHAR(20),
  PRIMARY KEY (GearId)
);
CREATE TABLE Job (
  JobId INT,
  MachineId INT,
  GearId INT,
  Operator VARCHAR(50),
  StartDate DATE,
  Pieces INT,
  Scrap INT,
  PRIMARY KEY (JobId),
  FOREIGN KEY (MachineId) REFERENCES Machine (MachineId),
  FOREIGN KEY (GearId) REFERENCES Gear (GearId)
);
CREATE TABLE Measurement (
  MeasurementId INT,
  JobId INT,
  Feature VARCHAR(30),
  DeviationUm DOUBLE,
  DinGrade INT,
  PRIMARY KEY (MeasurementId),
  FOREIGN KEY (JobId) REFERENCES Job (JobId)
);

-- en: Which machines have more than 5 axes?
-- zh: 哪些机床的轴数超过5？
SELECT MachineName FROM Machine WHERE Axes > 5;

-- en: Give the drawing number and tooth count of every Helical gear.
-- zh: 列出所有Helical齿轮的图号和齿数。
SELECT DrawingNo, Teeth FROM Gear WHERE Kind = 'Helical';

-- en: Which gear has the largest number of teeth? Give its drawing number.
-- zh: 齿数最多的齿轮图号是什么？
SELECT DrawingNo FROM Gear ORDER BY Teeth DESC LIMIT 1;

-- en: Which gear has the smallest number of teeth? Give its drawing number.
-- zh: 齿数最少的齿轮图号是什么？
SELECT DrawingNo FROM Gear ORDER BY Teeth LIMIT 1;

-- en: How many parts did Ulf Brandt turn out in total?
-- zh: Ulf Brandt一共加工了多少件？
SELECT sum(Pieces) FROM Job WHERE Operator = 'Ulf Brandt';

-- en: How many different steels do the gears use?
-- zh: 齿轮用了多少种不同的钢材？
SELECT count(DISTINCT Steel) FROM Gear;

-- en: How many gears are there of each material?
-- zh: 每种材料各有多少个齿轮？
SELECT Steel, count(*) FROM Gear GROUP BY Steel;

-- en: Which manufacturer supplied most of our machines?
-- zh: 我们的机床中哪家制造商的最多？
SELECT Builder FROM Machine GROUP BY Builder ORDER BY count(*) DESC LIMIT 1;

-- en: Operators who have run at least 10 jobs.
-- zh: 至少做过10个作业的操作工有哪些？
SELECT Operator FROM Job GROUP BY Operator HAVING count(*) >= 10;

-- en: On which machines was drawing G-4410 cut? Name each machine once.
-- zh: 图号G-4410在哪些机床上加工过？每台机床只列一次。
SELECT DISTINCT Machine.MachineName FROM Machine JOIN Job ON Machine.MachineId = Job.MachineId JOIN Gear ON Job.GearId = Gear.GearId WHERE Gear.DrawingNo = 'G-4410';

-- en: How many jobs has each machine run?
-- zh: 每台机床各做了多少个作业？
SELECT Machine.MachineName, count(*) FROM Machine JOIN Job ON Machine.MachineId = Job.MachineId GROUP BY Machine.MachineId, Machine.MachineName;

-- en: Which machine produced the most rejected parts?
-- zh: 哪台机床的废品总数最多？
SELECT Machine.MachineName FROM Machine JOIN Job ON Machine.MachineId = Job.MachineId GROUP BY Machine.MachineId, Machine.MachineName ORDER BY sum(Job.Scrap) DESC LIMIT 1;

-- en: Show operator and start date of jobs on machines built by Liebherr.
-- zh: 列出在Liebherr制造的机床上进行的作业的操作工和开工日期。
SELECT Job.Operator, Job.StartDate FROM Job JOIN Machine ON Job.MachineId = Machine.MachineId WHERE Machine.Builder = 'Liebherr';

-- en: What is the average deviation of the Pitch measured in job 871?
-- zh: 871号作业中Pitch的平均偏差是多少？
SELECT avg(DeviationUm) FROM Measurement WHERE JobId = 871 AND Feature = 'Pitch';

-- en: Average deviation for each measured feature, largest first.
-- zh: 各检测项目的平均偏差是多少？从大到小排列。
SELECT Feature, avg(DeviationUm) FROM Measurement GROUP BY Feature ORDER BY avg(DeviationUm) DESC;

-- en: Which gear drawings were measured at grade 9?
-- zh: 哪些齿轮图号测得的精度等级为9？
SELECT Gear.DrawingNo FROM Gear JOIN Job ON Gear.GearId = Job.GearId JOIN Measurement ON Job.JobId = Measurement.JobId WHERE Measurement.DinGrade = 9;

-- en: For every machine, what is the worst deviation measured on its jobs?
-- zh: 每台机床的作业中测得的最大偏差分别是多少？
SELECT Machine.MachineName, max(Measurement.DeviationUm) FROM Machine JOIN Job ON Machine.MachineId = Job.MachineId JOIN Measurement ON Job.JobId = Measurement.JobId GROUP BY Machine.MachineId, Machine.MachineName;

-- en: Machines that never ran a job, please.
-- zh: 哪些机床从没做过作业？
SELECT MachineName FROM Machine WHERE MachineId NOT IN (SELECT MachineId FROM Job);

-- en: Ids of jobs without any measurement.
-- zh: 没有任何测量记录的作业编号有哪些？
SELECT JobId FROM Job WHERE JobId NOT IN (SELECT JobId FROM Measurement);

-- en: Who has cut both Spur and Bevel gears?
-- zh: 谁既加工过Spur齿轮，又加工过Bevel齿轮？
SELECT Job.Operator FROM Job JOIN Gear ON Job.GearId = Gear.GearId WHERE Gear.Kind = 'Spur' INTERSECT SELECT Job.Operator FROM Job JOIN Gear ON Job.GearId = Gear.GearId WHERE Gear.Kind = 'Bevel';

-- en: Which operators worked on 18CrNiMo7 gears?
-- zh: 哪些操作工加工过18CrNiMo7钢的齿轮？
SELECT Job.Operator FROM Job JOIN Gear ON Job.GearId = Gear.GearId WHERE Gear.Steel = '18CrNiMo7';

-- en: List jobs begun between 2023-03-01 and 2023-03-31, by id and quantity.
-- zh: 列出2023-03-01到2023-03-31之间开工的作业编号和数量。
SELECT JobId, Pieces FROM Job WHERE StartDate BETWEEN '2023-03-01' AND '2023-03-31';
