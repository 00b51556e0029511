-- Dredging contracts for waterways, the dredgers at work and the loads of spoil they dump.
CREATE TABLE Waterway (
  WaterwayId INT,
  Title VARCHAR(60),
  Kind VARCHAR(20),
  LengthKm DOUBLE,
  MinDepth DOUBLE,
  Authority VARCHAR(60),
  PRIMARY KEY (WaterwayId)
);
CREATE TABLE Contract (
  ContractId INT,
  Headline VARCHAR(80),
  WaterwayId INT,
  SignedOn DATE,
  Value DECIMAL(12,2),
  State VARCHAR(20),
  Manager VARCHAR(50),
  PRIMARY KEY (ContractId),
  FOREIGN KEY (WaterwayId) REFERENCES Waterway (WaterwayId)
);
CREATE TABLE Dredger (
  DredgerId INT,
  Designation VARCHAR(50),
  Type VARCHAR(30),
  HopperM3 INT,
  BuiltYear INT,
  HomePort VARCHAR(40),
  PRIMARY KEY (DredgerId)
);
CREATE TABLE Assignment (
  ContractId INT,
  DredgerId INT,
  FromDate DATE,
  ToDate DATE,
  DayRate DECIMAL(10,2),
  PRIMARY KEY (ContractId, DredgerId),
  FOREIGN KEY (ContractId) REFERENCES Contract (ContractId),
  FOREIGN KEY (DredgerId) REFERENCES Dredger (DredgerId)
);
CREATE TABLE SpoilLoad (
  LoadId INT,
  DredgerId INT,
  DumpedOn DATE,
  Material VARCHAR(20),
  VolumeM3 DOUBLE,
  DumpSite VARCHAR(40),
  PRIMARY KEY (LoadId),
  FOREIGN KEY (DredgerId) REFERENCES Dredger (DredgerId)
);

-- en: Which contracts are managed by Colette Varga?
-- zh: Colette Varga负责管理哪些合同？
SELECT Headline FROM Contract WHERE Manager = 'Colette Varga';

-- en: Which dredgers have been assigned to the contract Inner Bar Deepening?
-- zh: 哪些挖泥船被派往Inner Bar Deepening合同？
SELECT Dredger.Designation FROM Dredger JOIN Assignment ON Dredger.DredgerId = Assignment.DredgerId JOIN Contract ON Assignment.ContractId = Contract.ContractId WHERE Contract.Headline = 'Inner Bar Deepening';

-- en: How many loads of Silt were dumped at Foul Ground?
-- zh: 在Foul Ground倾倒了多少船Silt？
SELECT count(*) FROM SpoilLoad WHERE Material = 'Silt' AND DumpSite = 'Foul Ground';

-- en: Which waterway is the longest of all?
-- zh: 最长的水道是哪一条？
SELECT Title FROM Waterway ORDER BY LengthKm DESC LIMIT 1;

-- en: What is the total value of the contracts in each state?
-- zh: 处于各状态的合同总金额分别是多少？
SELECT State, sum(Value) FROM Contract GROUP BY State;

-- en: For each waterway, how many contracts have been signed?
-- zh: 每条水道各签订了多少份合同？
SELECT Waterway.Title, count(*) FROM Waterway JOIN Contract ON Waterway.WaterwayId = Contract.WaterwayId GROUP BY Waterway.WaterwayId, Waterway.Title;

-- en: Which dredgers from Zandhoek have a hopper of at least 4000 cubic metres?
-- zh: 来自Zandhoek、泥舱容量至少4000立方米的挖泥船有哪些？
SELECT Designation FROM Dredger WHERE HomePort = 'Zandhoek' AND HopperM3 >= 4000;

-- en: Which dredgers have no assignment?
-- zh: 哪些挖泥船没有派工记录？
SELECT Designation FROM Dredger WHERE DredgerId NOT IN (SELECT DredgerId FROM Assignment);

-- en: Who manages the contracts for the Saltmarsh Canal?
-- zh: Saltmarsh Canal的合同由谁管理？
SELECT Contract.Manager FROM Contract JOIN Waterway ON Contract.WaterwayId = Waterway.WaterwayId WHERE Waterway.Title = 'Saltmarsh Canal';

-- en: What are the average and the largest volume of a load of Gravel?
-- zh: 每船Gravel的平均方量和最大方量各是多少？
SELECT avg(VolumeM3), max(VolumeM3) FROM SpoilLoad WHERE Material = 'Gravel';

-- en: Which dump site has received the most loads?
-- zh: 接收船次最多的抛泥区是哪个？
SELECT DumpSite FROM SpoilLoad GROUP BY DumpSite ORDER BY count(*) DESC LIMIT 1;

-- en: Which dredger has dumped the greatest volume of Sand in total?
-- zh: 哪艘挖泥船累计倾倒的Sand方量最大？
SELECT Dredger.Designation FROM Dredger JOIN SpoilLoad ON Dredger.DredgerId = SpoilLoad.DredgerId WHERE SpoilLoad.Material = 'Sand' GROUP BY Dredger.DredgerId, Dredger.Designation ORDER BY sum(SpoilLoad.VolumeM3) DESC LIMIT 1;

-- en: Which contracts signed after 2015-04-01 are Finished?
-- zh: 2015-04-01之后签订且已经Finished的合同有哪些？
SELECT Headline FROM Contract WHERE SignedOn > '2015-04-01' AND State = 'Finished';

-- en: On which waterways has a Cutter Suction dredger worked?
-- zh: Cutter Suction型挖泥船在哪些水道上施工过？
SELECT Title FROM Waterway WHERE WaterwayId IN (SELECT Contract.WaterwayId FROM Contract JOIN Assignment ON Contract.ContractId = Assignment.ContractId JOIN Dredger ON Assignment.DredgerId = Dredger.DredgerId WHERE Dredger.Type = 'Cutter Suction');

-- en: Which contracts are worth more than the average contract?
-- zh: 哪些合同的金额高于平均金额？
SELECT Headline FROM Contract WHERE Value > (SELECT avg(Value) FROM Contract);

-- en: How many different types of dredgers are there in the fleet?
-- zh: 船队中有多少种不同类型的挖泥船？
SELECT count(DISTINCT Type) FROM Dredger;

-- en: What was the day rate of the dredger Mud Queen on the contract Quay Seven Clearance?
-- zh: 挖泥船Mud Queen在Quay Seven Clearance合同中的日租费是多少？
SELECT Assignment.DayRate FROM Assignment JOIN Dredger ON Assignment.DredgerId = Dredger.DredgerId JOIN Contract ON Assignment.ContractId = Contract.ContractId WHERE Dredger.Designation = 'Mud Queen' AND Contract.Headline = 'Quay Seven Clearance';

-- en: Which dredgers have dumped both Clay and Rock?
-- zh: 哪些挖泥船既倾倒过Clay又倾倒过Rock？
SELECT Dredger.Designation FROM Dredger JOIN SpoilLoad ON Dredger.DredgerId = SpoilLoad.DredgerId WHERE SpoilLoad.Material = 'Clay' INTERSECT SELECT Dredger.Designation FROM Dredger JOIN SpoilLoad ON Dredger.DredgerId = SpoilLoad.DredgerId WHERE SpoilLoad.Material = 'Rock';

-- en: In which home ports are at least two dredgers based?
-- zh: 哪些母港至少有两艘挖泥船？
SELECT HomePort FROM Dredger GROUP BY HomePort HAVING count(*) >= 2;

-- en: What is the headline of the most valuable contract on a River?
-- zh: Kind为River的水道上金额最高的合同叫什么？
SELECT Contract.Headline FROM Contract JOIN Waterway ON Contract.WaterwayId = Waterway.WaterwayId WHERE Waterway.Kind = 'River' ORDER BY Contract.Value DESC LIMIT 1;

-- en: Which authorities look after a waterway with a contract that is still Tendered?
-- zh: 哪些主管机构管辖的水道上有仍处于Tendered状态的合同？
SELECT Waterway.Authority FROM Waterway JOIN Contract ON Waterway.WaterwayId = Contract.WaterwayId WHERE Contract.State = 'Tendered';

-- en: Which contracts employ three or more dredgers?
-- zh: 哪些合同动用了三艘或更多的挖泥船？
SELECT Contract.Headline FROM Contract JOIN Assignment ON Contract.ContractId = Assignment.ContractId GROUP BY Contract.ContractId, Contract.Headline HAVING count(*) >= 3;
