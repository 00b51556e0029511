-- A workshop that overhauls hydraulic cylinders for machine owners.
CREATE TABLE owners (
  ownerid INT,
  name VARCHAR(60),
  sector VARCHAR(30),
  city VARCHAR(40),
  PRIMARY KEY (ownerid)
);
CREATE TABLE cylinders (
  cylid INT,
  ownerid INT,
  machine VARCHAR(40),
  bore INT,
  stroke INT,
  pressure INT,
  PRIMARY KEY (cylid),
  FOREIGN KEY (ownerid) REFERENCES owners (ownerid)
);
CREATE TABLE mechanics (
  mechid INT,
  name VARCHAR(50),
  grade VARCHAR(15),
  wage DECIMAL(6,2),
  PRIMARY KEY (mechid)
);
CREATE TABLE overhauls (
  jobid INT,
  cylid INT,
  mechid INT,
  testerid INT,
  arrived DATE,
  fault VARCHAR(30),
  hours DOUBLE,
  bill DECIMAL(10,2),
  PRIMARY KEY (jobid),
  FOREIGN KEY (cylid) REFERENCES cylinders (cylid),
  FOREIGN KEY (mechid) REFERENCES mechanics (mechid),
  FOREIGN KEY (testerid) REFERENCES mechanics (mechid)
);

-- en: Owners in the Forestry sector, please.
-- zh: 请列出Forestry行业的设备主。
SELECT name FROM owners WHERE sector = 'Forestry';

-- en: Which mechanics hold the Master grade?
-- zh: 等级为Master的技工有哪些？
SELECT name FROM mechanics WHERE grade = 'Master';

-- en: Who earns the highest wage in the workshop?
-- zh: 车间里工资最高的是谁？
SELECT name FROM mechanics ORDER BY wage DESC LIMIT 1;

-- en: How many cylinders have a bore over 150?
-- zh: 缸径大于150的油缸有多少个？
SELECT count(*) FROM cylinders WHERE bore > 150;

-- en: Average bill for a Bent rod fault?
-- zh: 故障为Bent rod的平均账单金额是多少？
SELECT avg(bill) FROM overhauls WHERE fault = 'Bent rod';

-- en: Average hours for a Bent rod fault?
-- zh: 故障为Bent rod的平均工时是多少？
SELECT avg(hours) FROM overhauls WHERE fault = 'Bent rod';

-- en: Machines that appear in the cylinder list, each named once.
-- zh: 油缸清单里有哪些不同的机器？
SELECT DISTINCT machine FROM cylinders;

-- en: How often did each fault occur?
-- zh: 每种故障各出现过多少次？
SELECT fault, count(*) FROM overhauls GROUP BY fault;

-- en: Which line of business do most owners work in?
-- zh: 设备主最多的是哪个行业？
SELECT sector FROM owners GROUP BY sector ORDER BY count(*) DESC LIMIT 1;

-- en: Faults that have brought in more than 50000 in total.
-- zh: 总收入超过50000的故障类型。
SELECT fault FROM overhauls GROUP BY fault HAVING sum(bill) > 50000;

-- en: Whose cylinder is number 415?
-- zh: 415号油缸是谁的？
SELECT owners.name FROM owners JOIN cylinders ON owners.ownerid = cylinders.ownerid WHERE cylinders.cylid = 415;

-- en: How many cylinders does each owner have?
-- zh: 每位设备主有多少个油缸？
SELECT owners.name, count(*) FROM owners JOIN cylinders ON owners.ownerid = cylinders.ownerid GROUP BY owners.ownerid, owners.name;

-- en: How many overhauls did each mechanic do?
-- zh: 每位技工做了多少次大修？
SELECT mechanics.name, count(*) FROM mechanics JOIN overhauls ON mechanics.mechid = overhauls.mechid GROUP BY mechanics.mechid, mechanics.name;

-- en: How many overhauls did each person test?
-- zh: 每个人测试过多少次大修？
SELECT mechanics.name, count(*) FROM mechanics JOIN overhauls ON mechanics.mechid = overhauls.testerid GROUP BY mechanics.mechid, mechanics.name;

-- en: Who repaired and who tested job 3090?
-- zh: 3090号工单由谁维修、由谁测试？
SELECT m.name, t.name FROM overhauls JOIN mechanics AS m ON overhauls.mechid = m.mechid JOIN mechanics AS t ON overhauls.testerid = t.mechid WHERE overhauls.jobid = 3090;

-- en: What did the owners from Leeds pay altogether?
-- zh: Leeds的设备主一共付了多少钱？
SELECT sum(overhauls.bill) FROM overhauls JOIN cylinders ON overhauls.cylid = cylinders.cylid JOIN owners ON cylinders.ownerid = owners.ownerid WHERE owners.city = 'Leeds';

-- en: Which owner brought cylinders in for overhaul most often?
-- zh: 送修次数最多的设备主是谁？
SELECT owners.name FROM owners JOIN cylinders ON owners.ownerid = cylinders.ownerid JOIN overhauls ON cylinders.cylid = overhauls.cylid GROUP BY owners.ownerid, owners.name ORDER BY count(*) DESC LIMIT 1;

-- en: What faults have been found on Excavator cylinders?
-- zh: Excavator的油缸出现过哪些故障？
SELECT overhauls.fault FROM overhauls JOIN cylinders ON overhauls.cylid = cylinders.cylid WHERE cylinders.machine = 'Excavator';

-- en: Cylinder numbers never overhauled here.
-- zh: 从未在这里大修过的油缸编号。
SELECT cylid FROM cylinders WHERE cylid NOT IN (SELECT cylid FROM overhauls);

-- en: Mechanics who fixed both Seal leak and Bent rod.
-- zh: Seal leak和Bent rod都修过的技工。
SELECT mechanics.name FROM mechanics JOIN overhauls ON mechanics.mechid = overhauls.mechid WHERE overhauls.fault = 'Seal leak' INTERSECT SELECT mechanics.name FROM mechanics JOIN overhauls ON mechanics.mechid = overhauls.mechid WHERE overhauls.fault = 'Bent rod';

-- en: Jobs billed above the average: id and amount.
-- zh: 账单高于平均值的工单号和金额。
SELECT jobid, bill FROM overhauls WHERE bill > (SELECT avg(bill) FROM overhauls);

-- en: Which owners had cylinders arrive after 2024-03-31?
-- zh: 哪些设备主在2024-03-31之后送来过油缸？
SELECT owners.name FROM owners JOIN cylinders ON owners.ownerid = cylinders.ownerid JOIN overhauls ON cylinders.cylid = overhauls.cylid WHERE overhauls.arrived > '2024-03-31';
