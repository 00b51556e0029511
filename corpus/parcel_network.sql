-- A parcel service: hubs, couriers, customers, parcels and tracking scans.
CREATE TABLE Hub (
  HubCode VARCHAR(6),
  HubName VARCHAR(60),
  City VARCHAR(40),
  DailyCapacity INT,
  OpenedOn DATE,
  PRIMARY KEY (HubCode)
);
CREATE TABLE Courier (
  CourierID INT,
  CourierName VARCHAR(60),
  Vehicle VARCHAR(20),
  City VARCHAR(40),
  Rating DOUBLE,
  HubCode VARCHAR(6),
  PRIMARY KEY (CourierID),
  FOREIGN KEY (HubCode) REFERENCES Hub (HubCode)
);
CREATE TABLE Customer (
  CustomerID INT,
  CustomerName VARCHAR(60),
  City VARCHAR(40),
  Phone VARCHAR(20),
  AccountType VARCHAR(20),
  PRIMARY KEY (CustomerID)
);
CREATE TABLE Parcel (
  ParcelID INT,
  SenderID INT,
  ReceiverID INT,
  CourierID INT,
  Weight DOUBLE,
  Service VARCHAR(20),
  Price DECIMAL(10,2),
  PostedOn DATE,
  DeliveredOn DATE,
  PRIMARY KEY (ParcelID),
  FOREIGN KEY (SenderID) REFERENCES Customer (CustomerID),
  FOREIGN KEY (ReceiverID) REFERENCES Customer (CustomerID),
  FOREIGN KEY (CourierID) REFERENCES Courier (CourierID)
);
CREATE TABLE Scan (
  ScanID INT,
  ParcelID INT,
  HubCode VARCHAR(6),
  ScannedAt DATETIME,
  Event VARCHAR(30),
  PRIMARY KEY (ScanID),
  FOREIGN KEY (ParcelID) REFERENCES Parcel (ParcelID),
  FOREIGN KEY (HubCode) REFERENCES Hub (HubCode)
);

-- en: List the couriers who ride a Cargo Bike.
-- zh: 列出骑Cargo Bike送货的快递员。
SELECT CourierName FROM Courier WHERE Vehicle = 'Cargo Bike';

-- en: How many parcels were sent with the Overnight service?
-- zh: 使用Overnight服务寄出的包裹有多少件？
SELECT count(*) FROM Parcel WHERE Service = 'Overnight';

-- en: Which hub opened last?
-- zh: 最晚启用的分拨中心是哪个？
SELECT HubName FROM Hub ORDER BY OpenedOn DESC LIMIT 1;

-- en: Who sent the parcel with id 90417?
-- zh: 编号为90417的包裹是谁寄的？
SELECT Customer.CustomerName FROM Customer JOIN Parcel ON Customer.CustomerID = Parcel.SenderID WHERE Parcel.ParcelID = 90417;

-- en: Give the phone numbers of people who received a parcel delivered on 2024-02-29.
-- zh: 给出在2024-02-29收到包裹的收件人电话。
SELECT Customer.Phone FROM Customer JOIN Parcel ON Customer.CustomerID = Parcel.ReceiverID WHERE Parcel.DeliveredOn = '2024-02-29';

-- en: What is the average price by service?
-- zh: 各种服务的平均价格是多少？
SELECT Service, avg(Price) FROM Parcel GROUP BY Service;

-- en: Which courier has delivered the most parcels?
-- zh: 派送包裹最多的快递员是谁？
SELECT Courier.CourierName FROM Courier JOIN Parcel ON Courier.CourierID = Parcel.CourierID GROUP BY Courier.CourierID, Courier.CourierName ORDER BY count(*) DESC LIMIT 1;

-- en: Parcels that have no delivery date yet: show their ids and posting dates, oldest first.
-- zh: 列出尚无签收日期的包裹编号和寄出日期，最早的在前。
SELECT ParcelID, PostedOn FROM Parcel WHERE DeliveredOn IS NULL ORDER BY PostedOn;

-- en: What is the combined daily capacity of the hubs in Lyon?
-- zh: Lyon的分拨中心每日处理能力合计是多少？
SELECT sum(DailyCapacity) FROM Hub WHERE City = 'Lyon';

-- en: In which cities are there customers but no hubs?
-- zh: 哪些城市有客户却没有分拨中心？
SELECT City FROM Customer EXCEPT SELECT City FROM Hub;

-- en: Which customers have never posted anything?
-- zh: 哪些客户从来没有寄过包裹？
SELECT CustomerName FROM Customer WHERE CustomerID NOT IN (SELECT SenderID FROM Parcel);

-- en: Show each hub's name and how many scans it has logged.
-- zh: 给出每个分拨中心的名称及其扫描次数。
SELECT Hub.HubName, count(*) FROM Hub JOIN Scan ON Hub.HubCode = Scan.HubCode GROUP BY Hub.HubCode, Hub.HubName;

-- en: Couriers rated better than average, best first.
-- zh: 评分高于平均分的快递员有哪些？按评分从高到低排。
SELECT CourierName FROM Courier WHERE Rating > (SELECT avg(Rating) FROM Courier) ORDER BY Rating DESC;

-- en: How heavy is the heaviest parcel and how heavy is the lightest?
-- zh: 最重和最轻的包裹各有多重？
SELECT max(Weight), min(Weight) FROM Parcel;

-- en: Which event is recorded most frequently?
-- zh: 记录最频繁的事件是什么？
SELECT Event FROM Scan GROUP BY Event ORDER BY count(*) DESC LIMIT 1;

-- en: What are the names of the couriers who are stationed at the Westgate Sorting hub and use a Van?
-- zh: 隶属Westgate Sorting分拨中心且开Van的快递员叫什么名字？
SELECT Courier.CourierName FROM Courier JOIN Hub ON Courier.HubCode = Hub.HubCode WHERE Hub.HubName = 'Westgate Sorting' AND Courier.Vehicle = 'Van';

-- en: At which hubs did parcels get the event Damaged?
-- zh: 包裹在哪些分拨中心出现过Damaged事件？
SELECT Hub.HubName FROM Hub JOIN Scan ON Hub.HubCode = Scan.HubCode WHERE Scan.Event = 'Damaged';

-- en: Cities having at least 2 Business customers?
-- zh: 至少有2个Business客户的城市有哪些？
SELECT City FROM Customer WHERE AccountType = 'Business' GROUP BY City HAVING count(*) >= 2;

-- en: Find the names of couriers who brought parcels to Ilse Brandt.
-- zh: 查找给Ilse Brandt送过包裹的快递员姓名。
SELECT Courier.CourierName FROM Courier JOIN Parcel ON Courier.CourierID = Parcel.CourierID JOIN Customer ON Parcel.ReceiverID = Customer.CustomerID WHERE Customer.CustomerName = 'Ilse Brandt';

-- en: How many distinct kinds of vehicle do couriers use?
-- zh: 快递员使用的交通工具有多少种？
SELECT count(DISTINCT Vehicle) FROM Courier;

-- en: I want the total amount each customer has paid as a sender, with the customer's name, highest amount first.
-- zh: 我想知道每位客户作为寄件人支付的总金额及其姓名，金额从高到低排列。
SELECT Customer.CustomerName, sum(Parcel.Price) FROM Customer JOIN Parcel ON Customer.CustomerID = Parcel.SenderID GROUP BY Customer.CustomerID, Customer.CustomerName ORDER BY sum(Parcel.Price) DESC;

-- en: What are the ids of parcels sent from a customer in Ghent to a customer in Bruges?
-- zh: 由Ghent的客户寄给Bruges的客户的包裹编号是什么？
SELECT ParcelID FROM Parcel WHERE SenderID IN (SELECT CustomerID FROM Customer WHERE City = 'Ghent') AND ReceiverID IN (SELECT CustomerID FROM Customer WHERE City = 'Bruges');
