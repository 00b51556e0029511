-- Hearing-aid shops, their customers, fittings and follow-up checks.
CREATE TABLE Device (
  DeviceID INT,
  Model VARCHAR(40),
  Brand VARCHAR(30),
  Style VARCHAR(30),
  Channels INT,
  Price DECIMAL(10,2),
  LaunchYear INT,
  PRIMARY KEY (DeviceID)
);
CREATE TABLE Shop (
  ShopID INT,
  ShopName VARCHAR(50),
  City VARCHAR(40),
  OpenedYear INT,
  Booths INT,
  PRIMARY KEY (ShopID)
);
CREATE TABLE Acoustician (
  AcousticianID INT,
  Name VARCHAR(50),
  Title VARCHAR(20),
  ShopID INT,
  Salary DECIMAL(10,2),
  PRIMARY KEY (AcousticianID),
  FOREIGN KEY (ShopID) REFERENCES Shop (ShopID)
);
CREATE TABLE Wearer (
  WearerID INT,
  Name VARCHAR(50),
  BirthYear INT,
  City VARCHAR(40),
  Insurer VARCHAR(40),
  HearingLossDb INT,
  PRIMARY KEY (WearerID)
);
CREATE TABLE Fitting (
  FittingID INT,
  WearerID INT,
  DeviceID INT,
  AcousticianID INT,
  FittedOn DATE,
  Ear VARCHAR(10),
  CoPayment DECIMAL(10,2),
  PRIMARY KEY (FittingID),
  FOREIGN KEY (WearerID) REFERENCES Wearer (WearerID),
  FOREIGN KEY (DeviceID) REFERENCES Device (DeviceID),
  FOREIGN KEY (AcousticianID) REFERENCES Acoustician (AcousticianID)
);

-- en: Which models does Sonavox produce that cost less than 900?
-- zh: Sonavox有哪些型号售价低于900？
SELECT Model FROM Device WHERE Brand = 'Sonavox' AND Price < 900;

-- en: How many wearers were born before 1950?
-- zh: 1950年之前出生的佩戴者有多少人？
SELECT count(*) FROM Wearer WHERE BirthYear < 1950;

-- en: List the names of the wearers insured with Concordis, together with their cities.
-- zh: 列出由Concordis承保的佩戴者姓名和所在城市。
SELECT Name, City FROM Wearer WHERE Insurer = 'Concordis';

-- en: What is the average hearing loss in Salzburg?
-- zh: Salzburg的佩戴者平均听力损失是多少分贝？
SELECT avg(HearingLossDb) FROM Wearer WHERE City = 'Salzburg';

-- en: How much was paid in co-payments for the Left ear?
-- zh: Left耳验配的自付金额总计多少？
SELECT sum(CoPayment) FROM Fitting WHERE Ear = 'Left';

-- en: How many different brands are sold?
-- zh: 共销售多少个不同的品牌？
SELECT count(DISTINCT Brand) FROM Device;

-- en: For each style, give the average number of channels.
-- zh: 给出每种款式的平均通道数。
SELECT Style, avg(Channels) FROM Device GROUP BY Style;

-- en: Which insurer covers the most wearers?
-- zh: 承保佩戴者最多的保险公司是哪家？
SELECT Insurer FROM Wearer GROUP BY Insurer ORDER BY count(*) DESC LIMIT 1;

-- en: Which titles are held by at least four acousticians, and by how many?
-- zh: 哪些职称有至少四名听力师，各有几名？
SELECT Title, count(*) FROM Acoustician GROUP BY Title HAVING count(*) >= 4;

-- en: Which acoustician has the highest salary?
-- zh: 薪水最高的听力师是谁？
SELECT Name FROM Acoustician ORDER BY Salary DESC LIMIT 1;

-- en: What are the names of the acousticians working in Linz?
-- zh: 在Linz工作的听力师叫什么名字？
SELECT Acoustician.Name FROM Acoustician JOIN Shop ON Acoustician.ShopID = Shop.ShopID WHERE Shop.City = 'Linz';

-- en: Which model was fitted to Hedwig Orth on her Right ear?
-- zh: Hedwig Orth的Right耳验配了哪个型号？
SELECT Device.Model FROM Device JOIN Fitting ON Device.DeviceID = Fitting.DeviceID JOIN Wearer ON Fitting.WearerID = Wearer.WearerID WHERE Wearer.Name = 'Hedwig Orth' AND Fitting.Ear = 'Right';

-- en: How many acousticians are employed at each shop? Give the shop names and cities.
-- zh: 每家门店各有多少名听力师？请给出店名和城市。
SELECT Shop.ShopName, Shop.City, count(*) FROM Shop JOIN Acoustician ON Shop.ShopID = Acoustician.ShopID GROUP BY Shop.ShopID, Shop.ShopName, Shop.City;

-- en: Which brand has been fitted most?
-- zh: 验配次数最多的品牌是哪个？
SELECT Device.Brand FROM Device JOIN Fitting ON Device.DeviceID = Fitting.DeviceID GROUP BY Device.Brand ORDER BY count(*) DESC LIMIT 1;

-- en: What were the dates of the fittings done by Moritz Eder, from the latest back?
-- zh: Moritz Eder做的验配都在哪些日期？从最近的往前排。
SELECT Fitting.FittedOn FROM Fitting JOIN Acoustician ON Fitting.AcousticianID = Acoustician.AcousticianID WHERE Acoustician.Name = 'Moritz Eder' ORDER BY Fitting.FittedOn DESC;

-- en: What is the average co-payment for the style In-Canal?
-- zh: In-Canal款式的平均自付金额是多少？
SELECT avg(Fitting.CoPayment) FROM Fitting JOIN Device ON Fitting.DeviceID = Device.DeviceID WHERE Device.Style = 'In-Canal';

-- en: Which shops have done more than 50 fittings?
-- zh: 哪些门店做过50次以上的验配？
SELECT Shop.ShopName FROM Shop JOIN Acoustician ON Shop.ShopID = Acoustician.ShopID JOIN Fitting ON Acoustician.AcousticianID = Fitting.AcousticianID GROUP BY Shop.ShopID, Shop.ShopName HAVING count(*) > 50;

-- en: Which wearers from Wels have the model Aria 9?
-- zh: Wels的哪些佩戴者使用Aria 9型号？
SELECT Wearer.Name FROM Wearer JOIN Fitting ON Wearer.WearerID = Fitting.WearerID JOIN Device ON Fitting.DeviceID = Device.DeviceID WHERE Wearer.City = 'Wels' AND Device.Model = 'Aria 9';

-- en: Who paid the largest co-payment, and how large was it?
-- zh: 谁的自付金额最高，是多少？
SELECT Wearer.Name, Fitting.CoPayment FROM Wearer JOIN Fitting ON Wearer.WearerID = Fitting.WearerID ORDER BY Fitting.CoPayment DESC LIMIT 1;

-- en: Which wearers wear devices of both the brands Ottolin and Wavefit?
-- zh: 哪些佩戴者同时使用Ottolin和Wavefit两个品牌的助听器？
SELECT Wearer.Name FROM Wearer JOIN Fitting ON Wearer.WearerID = Fitting.WearerID JOIN Device ON Fitting.DeviceID = Device.DeviceID WHERE Device.Brand = 'Ottolin' INTERSECT SELECT Wearer.Name FROM Wearer JOIN Fitting ON Wearer.WearerID = Fitting.WearerID JOIN Device ON Fitting.DeviceID = Device.DeviceID WHERE Device.Brand = 'Wavefit';

-- en: Which models have never been fitted to anybody?
-- zh: 哪些型号从未给任何人验配过？
SELECT Model FROM Device WHERE DeviceID NOT IN (SELECT DeviceID FROM Fitting);

-- en: Find the cities in which wearers live but no shop is open.
-- zh: 找出有佩戴者居住却没有门店的城市。
SELECT City FROM Wearer EXCEPT SELECT City FROM Shop;
