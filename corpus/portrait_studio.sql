-- A portrait photo studio: photographers, shoots, sitters (people photographed), prints ordered, equipment used.
CREATE TABLE Photographers (
  PhotographerID INT,
  Name VARCHAR(50),
  Speciality VARCHAR(30),
  City VARCHAR(40),
  DayRate DECIMAL(10,2),
  StartYear INT,
  PRIMARY KEY (PhotographerID)
);
CREATE TABLE Subjects (
  SubjectID INT,
  Name VARCHAR(50),
  Age INT,
  Gender VARCHAR(10),
  City VARCHAR(40),
  PRIMARY KEY (SubjectID)
);
CREATE TABLE Shoots (
  ShootID INT,
  PhotographerID INT,
  ShootType VARCHAR(30),
  Location VARCHAR(50),
  ShootDate DATE,
  Hours DOUBLE,
  FramesTaken INT,
  PRIMARY KEY (ShootID),
  FOREIGN KEY (PhotographerID) REFERENCES Photographers (PhotographerID)
);
CREATE TABLE ShootSubjects (
  ShootID INT,
  SubjectID INT,
  ReleaseSigned VARCHAR(3),
  PRIMARY KEY (ShootID, SubjectID),
  FOREIGN KEY (ShootID) REFERENCES Shoots (ShootID),
  FOREIGN KEY (SubjectID) REFERENCES Subjects (SubjectID)
);
CREATE TABLE Gear (
  GearID INT,
  GearName VARCHAR(50),
  GearType VARCHAR(20),
  Maker VARCHAR(30),
  Price DECIMAL(10,2),
  PRIMARY KEY (GearID)
);
CREATE TABLE ShootGear (
  ShootID INT,
  GearID INT,
  PRIMARY KEY (ShootID, GearID),
  FOREIGN KEY (ShootID) REFERENCES Shoots (ShootID),
  FOREIGN KEY (GearID) REFERENCES Gear (GearID)
);
CREATE TABLE PrintOrders (
  PrintOrderID INT,
  ShootID INT,
  Format VARCHAR(20),
  Paper VARCHAR(20),
  Copies INT,
  Amount DECIMAL(10,2),
  OrderDate DATE,
  PRIMARY KEY (PrintOrderID),
  FOREIGN KEY (ShootID) REFERENCES Shoots (ShootID)
);

-- en: Who took pictures of Bodil Aaen?
-- zh: 谁给Bodil Aaen拍过照？
SELECT Photographers.Name FROM Photographers JOIN Shoots ON Photographers.PhotographerID = Shoots.PhotographerID JOIN ShootSubjects ON Shoots.ShootID = ShootSubjects.ShootID JOIN Subjects ON ShootSubjects.SubjectID = Subjects.SubjectID WHERE Subjects.Name = 'Bodil Aaen';

-- en: Gear made by Leica costing over 3000
-- zh: Leica生产、价格超过3000的器材
SELECT GearName FROM Gear WHERE Maker = 'Leica' AND Price > 3000;

-- en: How many frames were taken at Newborn shoots in all?
-- zh: Newborn类拍摄总共拍了多少张？
SELECT sum(FramesTaken) FROM Shoots WHERE ShootType = 'Newborn';

-- en: For each photographer, list the name and how many shoots they did.
-- zh: 列出每位摄影师的姓名及其拍摄次数。
SELECT Photographers.Name, count(*) FROM Photographers JOIN Shoots ON Photographers.PhotographerID = Shoots.PhotographerID GROUP BY Photographers.PhotographerID, Photographers.Name;

-- en: Whose day rate is the highest?
-- zh: 日薪最高的摄影师是谁？
SELECT Name FROM Photographers ORDER BY DayRate DESC LIMIT 1;

-- en: What gear has Santiago Ruiz used on shoots? Every piece once.
-- zh: Santiago Ruiz拍摄时用过哪些器材？每件只列一次。
SELECT DISTINCT Gear.GearName FROM Gear JOIN ShootGear ON Gear.GearID = ShootGear.GearID JOIN Shoots ON ShootGear.ShootID = Shoots.ShootID JOIN Photographers ON Shoots.PhotographerID = Photographers.PhotographerID WHERE Photographers.Name = 'Santiago Ruiz';

-- en: Average hours per shoot type
-- zh: 各类型拍摄的平均时长（小时）
SELECT ShootType, avg(Hours) FROM Shoots GROUP BY ShootType;

-- en: Photographed people who never signed a release (never Yes)
-- zh: 从未签过肖像授权（没有Yes）的被拍摄者
SELECT Name FROM Subjects WHERE SubjectID NOT IN (SELECT SubjectID FROM ShootSubjects WHERE ReleaseSigned = 'Yes');

-- en: Which location has produced the most money from prints?
-- zh: 哪个拍摄地点带来的冲印收入最多？
SELECT Shoots.Location FROM Shoots JOIN PrintOrders ON Shoots.ShootID = PrintOrders.ShootID GROUP BY Shoots.Location ORDER BY sum(PrintOrders.Amount) DESC LIMIT 1;

-- en: Dates and locations of the shoots in which Joaquim Serra appeared
-- zh: Joaquim Serra出镜的拍摄的日期和地点
SELECT Shoots.ShootDate, Shoots.Location FROM Shoots JOIN ShootSubjects ON Shoots.ShootID = ShootSubjects.ShootID JOIN Subjects ON ShootSubjects.SubjectID = Subjects.SubjectID WHERE Subjects.Name = 'Joaquim Serra';

-- en: Which pieces of gear have been taken to at least ten shoots?
-- zh: 哪些器材至少被带去过十次拍摄？
SELECT Gear.GearName FROM Gear JOIN ShootGear ON Gear.GearID = ShootGear.GearID GROUP BY Gear.GearID, Gear.GearName HAVING count(*) >= 10;

-- en: Which print format is the most popular by number of orders?
-- zh: 按订单数算，最受欢迎的冲印规格是哪种？
SELECT Format FROM PrintOrders GROUP BY Format ORDER BY count(*) DESC LIMIT 1;

-- en: Shoots with more frames than the average shoot: date and type
-- zh: 拍摄张数多于平均值的拍摄：日期和类型
SELECT ShootDate, ShootType FROM Shoots WHERE FramesTaken > (SELECT avg(FramesTaken) FROM Shoots);

-- en: How many distinct people has someone with the speciality Family portrayed?
-- zh: 专长为Family的摄影师一共拍过多少位不同的人？
SELECT count(DISTINCT ShootSubjects.SubjectID) FROM ShootSubjects JOIN Shoots ON ShootSubjects.ShootID = Shoots.ShootID JOIN Photographers ON Shoots.PhotographerID = Photographers.PhotographerID WHERE Photographers.Speciality = 'Family';

-- en: Cities where a photographer lives but none of the people portrayed
-- zh: 有摄影师居住、但没有被拍摄者居住的城市
SELECT City FROM Photographers EXCEPT SELECT City FROM Subjects;

-- en: Which paper was used for print orders of more than 20 copies from the shoot at Fern Quarry?
-- zh: 在Fern Quarry拍摄的照片，冲印超过20份的用的是什么相纸？
SELECT PrintOrders.Paper FROM PrintOrders JOIN Shoots ON PrintOrders.ShootID = Shoots.ShootID WHERE PrintOrders.Copies > 20 AND Shoots.Location = 'Fern Quarry';

-- en: The three oldest people photographed, and their ages
-- zh: 年纪最大的三位被拍摄者及其年龄
SELECT Name, Age FROM Subjects ORDER BY Age DESC LIMIT 3;

-- en: Which women (Female) from Braga have been photographed at a Graduation shoot?
-- zh: 来自Braga的哪些女性（Female）参加过Graduation拍摄？
SELECT Subjects.Name FROM Subjects JOIN ShootSubjects ON Subjects.SubjectID = ShootSubjects.SubjectID JOIN Shoots ON ShootSubjects.ShootID = Shoots.ShootID WHERE Subjects.Gender = 'Female' AND Subjects.City = 'Braga' AND Shoots.ShootType = 'Graduation';

-- en: What is the average price of each gear type?
-- zh: 各类器材的平均价格是多少？
SELECT GearType, avg(Price) FROM Gear GROUP BY GearType;

-- en: Gear nobody has ever taken to a shoot
-- zh: 从未带去拍摄的器材
SELECT GearName FROM Gear WHERE GearID NOT IN (SELECT GearID FROM ShootGear);

-- en: When was the first print order on Baryta paper?
-- zh: 第一笔使用Baryta相纸的冲印订单是哪天？
SELECT min(OrderDate) FROM PrintOrders WHERE Paper = 'Baryta';

-- en: Shoot dates between 2023-04-01 and 2023-04-30, oldest first, with location
-- zh: 2023-04-01到2023-04-30之间的拍摄日期和地点，由早到晚
SELECT ShootDate, Location FROM Shoots WHERE ShootDate BETWEEN '2023-04-01' AND '2023-04-30' ORDER BY ShootDate;
