-- A moving firm: clients, offices moved, crews, lorries and items carried.
CREATE TABLE Client (
  ClientNo INT,
  CompanyName VARCHAR(80),
  Branch VARCHAR(40),
  City VARCHAR(40),
  Employees INT,
  PRIMARY KEY (ClientNo)
);
CREATE TABLE Mover (
  MoverNo INT,
  FullName VARCHAR(60),
  City VARCHAR(40),
  BirthDate DATE,
  HireDate DATE,
  HourlyPay DECIMAL(10,2),
  BossNo INT,
  PRIMARY KEY (MoverNo),
  FOREIGN KEY (BossNo) REFERENCES Mover (MoverNo)
);
CREATE TABLE Lorry (
  LorryNo INT,
  Plate VARCHAR(15),
  VolumeM3 DOUBLE,
  BuiltYear INT,
  Status VARCHAR(20),
  PRIMARY KEY (LorryNo)
);
CREATE TABLE Removal (
  RemovalNo INT,
  ClientNo INT,
  LorryNo INT,
  FromCity VARCHAR(40),
  ToCity VARCHAR(40),
  MoveDate DATE,
  VolumeM3 DOUBLE,
  Price DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (RemovalNo),
  FOREIGN KEY (ClientNo) REFERENCES Client (ClientNo),
  FOREIGN KEY (LorryNo) REFERENCES Lorry (LorryNo)
);
CREATE TABLE CrewMember (
  RemovalNo INT,
  MoverNo INT,
  Task VARCHAR(20),
  Hours DOUBLE,
  PRIMARY KEY (RemovalNo, MoverNo),
  FOREIGN KEY (RemovalNo) REFERENCES Removal (RemovalNo),
  FOREIGN KEY (MoverNo) REFERENCES Mover (MoverNo)
);

-- en: Plates of lorries that are in Repair.
-- zh: 处于Repair状态的卡车车牌有哪些？
SELECT Plate FROM Lorry WHERE Status = 'Repair';

-- en: Which movers were born before 1980-01-01?
-- zh: 1980-01-01之前出生的搬运工有哪些？
SELECT FullName FROM Mover WHERE BirthDate < '1980-01-01';

-- en: Which movers have been with us since before 2010-01-01?
-- zh: 2010-01-01之前入职的搬运工有哪些？
SELECT FullName FROM Mover WHERE HireDate < '2010-01-01';

-- en: Numbers of the removals from Lyon to Nantes.
-- zh: 从Lyon搬到Nantes的搬迁编号有哪些？
SELECT RemovalNo FROM Removal WHERE FromCity = 'Lyon' AND ToCity = 'Nantes';

-- en: How many clients are in the Insurance branch?
-- zh: Insurance行业的客户有多少家？
SELECT count(*) FROM Client WHERE Branch = 'Insurance';

-- en: Average volume of a lorry?
-- zh: 一辆卡车的平均容积是多少？
SELECT avg(VolumeM3) FROM Lorry;

-- en: Average volume of a removal?
-- zh: 一次搬迁的平均体积是多少？
SELECT avg(VolumeM3) FROM Removal;

-- en: For each task, the total hours worked.
-- zh: 每项任务的总工时是多少？
SELECT Task, sum(Hours) FROM CrewMember GROUP BY Task;

-- en: To what city do the most removals go?
-- zh: 搬往哪个城市的搬迁最多？
SELECT ToCity FROM Removal GROUP BY ToCity ORDER BY count(*) DESC LIMIT 1;

-- en: From what city do the most removals set off?
-- zh: 从哪个城市出发的搬迁最多？
SELECT FromCity FROM Removal GROUP BY FromCity ORDER BY count(*) DESC LIMIT 1;

-- en: How many removals are there per status?
-- zh: 每种状态的搬迁各有多少次？
SELECT Status, count(*) FROM Removal GROUP BY Status;

-- en: The oldest lorry's plate, please.
-- zh: 最旧的卡车车牌是什么？
SELECT Plate FROM Lorry ORDER BY BuiltYear LIMIT 1;

-- en: Names of the five best paid movers.
-- zh: 时薪最高的五名搬运工是谁？
SELECT FullName FROM Mover ORDER BY HourlyPay DESC LIMIT 5;

-- en: Which different companies moved with the lorry AB-417-ZK?
-- zh: 哪些不同的公司用AB-417-ZK这辆卡车搬过家？
SELECT DISTINCT Client.CompanyName FROM Client JOIN Removal ON Client.ClientNo = Removal.ClientNo JOIN Lorry ON Removal.LorryNo = Lorry.LorryNo WHERE Lorry.Plate = 'AB-417-ZK';

-- en: Which different movers have carried things for Orion Bank?
-- zh: 哪些不同的搬运工给Orion Bank搬过东西？
SELECT DISTINCT Mover.FullName FROM Mover JOIN CrewMember ON Mover.MoverNo = CrewMember.MoverNo JOIN Removal ON CrewMember.RemovalNo = Removal.RemovalNo JOIN Client ON Removal.ClientNo = Client.ClientNo WHERE Client.CompanyName = 'Orion Bank';

-- en: On what dates did Marc Petit work as Packer?
-- zh: Marc Petit在哪些日期担任Packer？
SELECT Removal.MoveDate FROM Removal JOIN CrewMember ON Removal.RemovalNo = CrewMember.RemovalNo JOIN Mover ON CrewMember.MoverNo = Mover.MoverNo WHERE Mover.FullName = 'Marc Petit' AND CrewMember.Task = 'Packer';

-- en: What has each client spent in all? List company names and amounts.
-- zh: 每家客户总共花了多少钱？列出公司名称和金额。
SELECT Client.CompanyName, sum(Removal.Price) FROM Client JOIN Removal ON Client.ClientNo = Removal.ClientNo GROUP BY Client.ClientNo, Client.CompanyName;

-- en: Plate of the lorry used for the largest number of removals.
-- zh: 用于搬迁次数最多的卡车车牌是什么？
SELECT Lorry.Plate FROM Lorry JOIN Removal ON Lorry.LorryNo = Removal.LorryNo GROUP BY Lorry.LorryNo, Lorry.Plate ORDER BY count(*) DESC LIMIT 1;

-- en: Each mover and his or her boss, both by name.
-- zh: 列出每名搬运工及其上司的姓名。
SELECT m.FullName, b.FullName FROM Mover AS m JOIN Mover AS b ON m.BossNo = b.MoverNo;

-- en: Movers who have not been in a crew at all.
-- zh: 从未加入过搬迁队的搬运工有哪些？
SELECT FullName FROM Mover WHERE MoverNo NOT IN (SELECT MoverNo FROM CrewMember);

-- en: How many removals cost more than the average?
-- zh: 价格高于平均值的搬迁有多少次？
SELECT count(*) FROM Removal WHERE Price > (SELECT avg(Price) FROM Removal);

-- en: Cities that have clients but no mover living there.
-- zh: 哪些城市有客户却没有搬运工居住？
SELECT City FROM Client EXCEPT SELECT City FROM Mover;
