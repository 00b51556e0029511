-- Endurance tests of rolling bearings on test rigs.
CREATE TABLE Bearing_Types (
  Type_Id INT,
  Designation VARCHAR(20),
  Bore_Mm INT,
  Dynamic_Load_Kn DOUBLE,
  Cage_Material VARCHAR(20),
  PRIMARY KEY (Type_Id)
);
CREATE TABLE Rigs (
  Rig_Id INT,
  Name VARCHAR(30),
  Hall VARCHAR(20),
  Max_Speed_Rpm INT,
  PRIMARY KEY (Rig_Id)
);
CREATE TABLE Greases (
  Grease_Id INT,
  Name VARCHAR(40),
  Thickener VARCHAR(30),
  PRIMARY KEY (Grease_Id)
);
CREATE TABLE Test_Runs (
  Run_Id INT,
  Type_Id INT,
  Rig_Id INT,
  Grease_Id INT,
  Started DATE,
  Hours_Run DOUBLE,
  Speed_Rpm INT,
  Failure_Mode VARCHAR(30),
  PRIMARY KEY (Run_Id),
  FOREIGN KEY (Type_Id) REFERENCES Bearing_Types (Type_Id),
  FOREIGN KEY (Rig_Id) REFERENCES Rigs (Rig_Id),
  FOREIGN KEY (Grease_Id) REFERENCES Greases (Grease_Id)
);

-- en: List the designations of bearings with a Brass cage.
-- zh: 列出采用Brass保持架的轴承型号。
SELECT Designation FROM Bearing_Types WHERE Cage_Material = 'Brass';

-- en: Which bearing carries the highest dynamic load?
-- zh: 动载荷最高的轴承是哪一型号？
SELECT Designation FROM Bearing_Types ORDER BY Dynamic_Load_Kn DESC LIMIT 1;

-- en: How many rigs stand in Hall B?
-- zh: Hall B里有多少台试验台？
SELECT count(*) FROM Rigs WHERE Hall = 'Hall B';

-- en: Names of the rigs that can exceed 20000 rpm, fastest first.
-- zh: 转速上限超过20000转的试验台名称，从快到慢排列。
SELECT Name FROM Rigs WHERE Max_Speed_Rpm > 20000 ORDER BY Max_Speed_Rpm DESC;

-- en: What are the names of greases whose thickener contains Lithium?
-- zh: 增稠剂中含Lithium的润滑脂叫什么？
SELECT Name FROM Greases WHERE Thickener LIKE '%Lithium%';

-- en: How many test runs ended in each failure mode?
-- zh: 每种失效形式各有多少次试验？
SELECT Failure_Mode, count(*) FROM Test_Runs GROUP BY Failure_Mode;

-- en: What is the most common way of failing?
-- zh: 最常见的失效形式是什么？
SELECT Failure_Mode FROM Test_Runs GROUP BY Failure_Mode ORDER BY count(*) DESC LIMIT 1;

-- en: Average running hours of tests that ended in Spalling?
-- zh: 以Spalling告终的试验平均运行了多少小时？
SELECT avg(Hours_Run) FROM Test_Runs WHERE Failure_Mode = 'Spalling';

-- en: Longest running hours of tests that ended in Spalling?
-- zh: 以Spalling告终的试验最长运行了多少小时？
SELECT max(Hours_Run) FROM Test_Runs WHERE Failure_Mode = 'Spalling';

-- en: For each hall, what's the highest possible speed of its rigs?
-- zh: 每个试验厅里试验台的最高转速上限是多少？
SELECT Hall, max(Max_Speed_Rpm) FROM Rigs GROUP BY Hall;

-- en: Which bearings were tested on the rig Vulkan?
-- zh: 哪些型号的轴承在Vulkan试验台上测试过？
SELECT Bearing_Types.Designation FROM Bearing_Types JOIN Test_Runs ON Bearing_Types.Type_Id = Test_Runs.Type_Id JOIN Rigs ON Test_Runs.Rig_Id = Rigs.Rig_Id WHERE Rigs.Name = 'Vulkan';

-- en: Show each rig's name with its total test hours.
-- zh: 显示每台试验台的名称及其累计试验小时数。
SELECT Rigs.Name, sum(Test_Runs.Hours_Run) FROM Rigs JOIN Test_Runs ON Rigs.Rig_Id = Test_Runs.Rig_Id GROUP BY Rigs.Rig_Id, Rigs.Name;

-- en: Which greases were used with the bearing 6204? Don't repeat names.
-- zh: 6204轴承用过哪些不同的润滑脂？
SELECT DISTINCT Greases.Name FROM Greases JOIN Test_Runs ON Greases.Grease_Id = Test_Runs.Grease_Id JOIN Bearing_Types ON Test_Runs.Type_Id = Bearing_Types.Type_Id WHERE Bearing_Types.Designation = '6204';

-- en: Which lubricant gave the longest average life?
-- zh: 哪种润滑脂的平均寿命最长？
SELECT Greases.Name FROM Greases JOIN Test_Runs ON Greases.Grease_Id = Test_Runs.Grease_Id GROUP BY Greases.Grease_Id, Greases.Name ORDER BY avg(Test_Runs.Hours_Run) DESC LIMIT 1;

-- en: When did the tests of bearing NU 210 begin?
-- zh: NU 210轴承的试验都是什么时候开始的？
SELECT Test_Runs.Started FROM Test_Runs JOIN Bearing_Types ON Test_Runs.Type_Id = Bearing_Types.Type_Id WHERE Bearing_Types.Designation = 'NU 210';

-- en: Bearing types tested more than 8 times.
-- zh: 测试次数超过8次的轴承型号。
SELECT Bearing_Types.Designation FROM Bearing_Types JOIN Test_Runs ON Bearing_Types.Type_Id = Test_Runs.Type_Id GROUP BY Bearing_Types.Type_Id, Bearing_Types.Designation HAVING count(*) > 8;

-- en: In what ways did bearings fail when lubricated with Polarix 2?
-- zh: 使用Polarix 2润滑时，轴承出现过哪些失效形式？
SELECT Test_Runs.Failure_Mode FROM Test_Runs JOIN Greases ON Test_Runs.Grease_Id = Greases.Grease_Id WHERE Greases.Name = 'Polarix 2';

-- en: How many runs with Polyurea greases took place in Hall A?
-- zh: 在Hall A用Polyurea类润滑脂做了多少次试验？
SELECT count(*) FROM Test_Runs JOIN Greases ON Test_Runs.Grease_Id = Greases.Grease_Id JOIN Rigs ON Test_Runs.Rig_Id = Rigs.Rig_Id WHERE Greases.Thickener = 'Polyurea' AND Rigs.Hall = 'Hall A';

-- en: Which bearing types have not been tested yet?
-- zh: 还没有测试过的轴承型号有哪些？
SELECT Designation FROM Bearing_Types WHERE Type_Id NOT IN (SELECT Type_Id FROM Test_Runs);

-- en: Rigs that saw both Spalling and Cage fracture.
-- zh: 既出现过Spalling又出现过Cage fracture的试验台。
SELECT Rigs.Name FROM Rigs JOIN Test_Runs ON Rigs.Rig_Id = Test_Runs.Rig_Id WHERE Test_Runs.Failure_Mode = 'Spalling' INTERSECT SELECT Rigs.Name FROM Rigs JOIN Test_Runs ON Rigs.Rig_Id = Test_Runs.Rig_Id WHERE Test_Runs.Failure_Mode = 'Cage fracture';

-- en: Run ids that lasted less than the average test.
-- zh: 运行时间少于平均值的试验编号。
SELECT Run_Id FROM Test_Runs WHERE Hours_Run < (SELECT avg(Hours_Run) FROM Test_Runs);

-- en: Bore sizes between 20 and 50 mm: show designation and bore.
-- zh: 内径在20到50毫米之间的轴承，列出型号和内径。
SELECT Designation, Bore_Mm FROM Bearing_Types WHERE Bore_Mm BETWEEN 20 AND 50;
