-- A household removals firm: customers, moves, vans, movers on each job, bulky items and damage claims.
CREATE TABLE Customer (
  CustomerNo INT,
  FullName VARCHAR(60),
  Phone VARCHAR(20),
  Email VARCHAR(60),
  CustomerType VARCHAR(20),
  PRIMARY KEY (CustomerNo)
);
CREATE TABLE Van (
  VanNo INT,
  Plate VARCHAR(12),
  VolumeM3 DOUBLE,
  PurchaseYear INT,
  FuelType VARCHAR(15),
  Status VARCHAR(20),
  PRIMARY KEY (VanNo)
);
CREATE TABLE Mover (
  MoverNo INT,
  FullName VARCHAR(60),
  Phone VARCHAR(20),
  StartDate DATE,
  DayRate DECIMAL(10,2),
  CanDrive VARCHAR(3),
  PRIMARY KEY (MoverNo)
);
CREATE TABLE Move (
  MoveNo INT,
  CustomerNo INT,
  VanNo INT,
  FromTown VARCHAR(40),
  ToTown VARCHAR(40),
  MoveDate DATE,
  DistanceKm INT,
  QuotedPrice DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (MoveNo),
  FOREIGN KEY (CustomerNo) REFERENCES Customer (CustomerNo),
  FOREIGN KEY (VanNo) REFERENCES Van (VanNo)
);
CREATE TABLE MoveCrew (
  MoveNo INT,
  MoverNo INT,
  Role VARCHAR(20),
  HoursWorked DOUBLE,
  PRIMARY KEY (MoveNo, MoverNo),
  FOREIGN KEY (MoveNo) REFERENCES Move (MoveNo),
  FOREIGN KEY (MoverNo) REFERENCES Mover (MoverNo)
);
CREATE TABLE DamageClaim (
  ClaimNo INT,
  MoveNo INT,
  ItemName VARCHAR(50),
  ClaimDate DATE,
  Amount DECIMAL(10,2),
  Outcome VARCHAR(20),
  PRIMARY KEY (ClaimNo),
  FOREIGN KEY (MoveNo) REFERENCES Move (MoveNo)
);

-- en: Who worked on move number 318, and in what role?
-- zh: 318号搬家单是谁干的，各担任什么角色？
SELECT Mover.FullName, MoveCrew.Role FROM Mover JOIN MoveCrew ON Mover.MoverNo = MoveCrew.MoverNo WHERE MoveCrew.MoveNo = 318;

-- en: Show the plates of the vans that run on Diesel.
-- zh: 列出使用Diesel的货车车牌。
SELECT Plate FROM Van WHERE FuelType = 'Diesel';

-- en: Which movers helped Helga Sorensen move house?
-- zh: Helga Sorensen搬家时是哪些搬运工帮的忙？
SELECT Mover.FullName FROM Mover JOIN MoveCrew ON Mover.MoverNo = MoveCrew.MoverNo JOIN Move ON MoveCrew.MoveNo = Move.MoveNo JOIN Customer ON Move.CustomerNo = Customer.CustomerNo WHERE Customer.FullName = 'Helga Sorensen';

-- en: What is the total amount of Rejected claims?
-- zh: 结果为Rejected的索赔总金额是多少？
SELECT sum(Amount) FROM DamageClaim WHERE Outcome = 'Rejected';

-- en: To which towns have there been at least four moves?
-- zh: 搬往哪些城镇的搬家单至少有四单？
SELECT ToTown FROM Move GROUP BY ToTown HAVING count(*) >= 4;

-- en: How many hours has each mover worked in all? Name and hours.
-- zh: 每位搬运工总共工作了多少小时？给出姓名和小时数。
SELECT Mover.FullName, sum(MoveCrew.HoursWorked) FROM Mover JOIN MoveCrew ON Mover.MoverNo = MoveCrew.MoverNo GROUP BY Mover.MoverNo, Mover.FullName;

-- en: Which was the longest move by distance? Give the towns it went from and to.
-- zh: 距离最远的一次搬家是从哪里到哪里？
SELECT FromTown, ToTown FROM Move ORDER BY DistanceKm DESC LIMIT 1;

-- en: Customers who never filed a damage claim
-- zh: 从未提出过损坏索赔的客户
SELECT FullName FROM Customer WHERE CustomerNo NOT IN (SELECT Move.CustomerNo FROM Move JOIN DamageClaim ON Move.MoveNo = DamageClaim.MoveNo);

-- en: What got damaged on moves from Galway? List the items.
-- zh: 从Galway出发的搬家损坏了哪些物品？
SELECT DamageClaim.ItemName FROM DamageClaim JOIN Move ON DamageClaim.MoveNo = Move.MoveNo WHERE Move.FromTown = 'Galway';

-- en: Average quoted price by status of the move
-- zh: 按搬家单状态统计平均报价
SELECT Status, avg(QuotedPrice) FROM Move GROUP BY Status;

-- en: Which customer has moved the most times with us?
-- zh: 找我们搬家次数最多的客户是谁？
SELECT Customer.FullName FROM Customer JOIN Move ON Customer.CustomerNo = Move.CustomerNo GROUP BY Customer.CustomerNo, Customer.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: Phone numbers of movers who can drive (marked Yes) and earn 150 or more a day
-- zh: 会开车（标记为Yes）且日薪不低于150的搬运工电话
SELECT Phone FROM Mover WHERE CanDrive = 'Yes' AND DayRate >= 150;

-- en: Which vans have a volume above the average? Show plate and volume.
-- zh: 哪些货车的容积高于平均值？显示车牌和容积。
SELECT Plate, VolumeM3 FROM Van WHERE VolumeM3 > (SELECT avg(VolumeM3) FROM Van);

-- en: What plate did the van have that took Imran Sheikh to Cork?
-- zh: 送Imran Sheikh搬到Cork的那辆货车车牌是什么？
SELECT Van.Plate FROM Van JOIN Move ON Van.VanNo = Move.VanNo JOIN Customer ON Move.CustomerNo = Customer.CustomerNo WHERE Customer.FullName = 'Imran Sheikh' AND Move.ToTown = 'Cork';

-- en: How many different movers have served as Foreman?
-- zh: 当过Foreman的搬运工有多少位（去重）？
SELECT count(DISTINCT MoverNo) FROM MoveCrew WHERE Role = 'Foreman';

-- en: Names of movers who were on a move for which a Piano was claimed as damaged
-- zh: 有Piano损坏索赔的搬家单，参与的搬运工姓名
SELECT Mover.FullName FROM Mover JOIN MoveCrew ON Mover.MoverNo = MoveCrew.MoverNo JOIN DamageClaim ON MoveCrew.MoveNo = DamageClaim.MoveNo WHERE DamageClaim.ItemName = 'Piano';

-- en: Which towns have we moved people both out of and into?
-- zh: 哪些城镇既有人搬出又有人搬入？
SELECT FromTown FROM Move INTERSECT SELECT ToTown FROM Move;

-- en: The three most recently hired movers
-- zh: 最近入职的三位搬运工
SELECT FullName FROM Mover ORDER BY StartDate DESC LIMIT 3;

-- en: For each van, give the plate and the total kilometres of its Completed moves.
-- zh: 每辆货车已Completed的搬家总里程是多少？给出车牌和公里数。
SELECT Van.Plate, sum(Move.DistanceKm) FROM Van JOIN Move ON Van.VanNo = Move.VanNo WHERE Move.Status = 'Completed' GROUP BY Van.VanNo, Van.Plate;

-- en: What emails do the Business customers have whose move was quoted at over 5000?
-- zh: 报价超过5000的Business类客户邮箱是什么？
SELECT Customer.Email FROM Customer JOIN Move ON Customer.CustomerNo = Move.CustomerNo WHERE Customer.CustomerType = 'Business' AND Move.QuotedPrice > 5000;

-- en: List movers who have never gone out with a van bought before 2015.
-- zh: 列出从未跟过2015年以前购入的货车出车的搬运工。
SELECT FullName FROM Mover WHERE MoverNo NOT IN (SELECT MoveCrew.MoverNo FROM MoveCrew JOIN Move ON MoveCrew.MoveNo = Move.MoveNo JOIN Van ON Move.VanNo = Van.VanNo WHERE Van.PurchaseYear < 2015);

-- en: Count the vans and, next to it, the movers.
-- zh: 分别统计货车和搬运工的数量。
SELECT (SELECT count(*) FROM Van), (SELECT count(*) FROM Mover);
