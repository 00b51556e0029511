-- A haulage firm: truckers, rigs, shippers, loads, and the licences truckers hold.
CREATE TABLE Trucker (
  Trucker_ID INT,
  Full_Name VARCHAR(60),
  Home_State VARCHAR(30),
  Hire_Date DATE,
  Pay_Per_Mile DECIMAL(10,2),
  Gender VARCHAR(8),
  PRIMARY KEY (Trucker_ID)
);
CREATE TABLE Rig (
  Rig_ID INT,
  Maker VARCHAR(40),
  Model_Year INT,
  Horsepower INT,
  Odometer_Miles INT,
  PRIMARY KEY (Rig_ID)
);
CREATE TABLE Shipper (
  Shipper_ID INT,
  Company VARCHAR(80),
  State VARCHAR(30),
  Industry VARCHAR(40),
  Credit_Rating VARCHAR(4),
  PRIMARY KEY (Shipper_ID)
);
CREATE TABLE Load_Job (
  Load_ID INT,
  Shipper_ID INT,
  Trucker_ID INT,
  Rig_ID INT,
  Commodity VARCHAR(40),
  Origin_City VARCHAR(40),
  Destination_City VARCHAR(40),
  Miles INT,
  Weight_Lb INT,
  PRIMARY KEY (Load_ID),
  FOREIGN KEY (Shipper_ID) REFERENCES Shipper (Shipper_ID),
  FOREIGN KEY (Trucker_ID) REFERENCES Trucker (Trucker_ID),
  FOREIGN KEY (Rig_ID) REFERENCES Rig (Rig_ID)
);
CREATE TABLE Licence_Class (
  Class_Code VARCHAR(6),
  Description VARCHAR(80),
  Fee DECIMAL(10,2),
  Valid_Years INT,
  PRIMARY KEY (Class_Code)
);
CREATE TABLE Trucker_Licence (
  Trucker_ID INT,
  Class_Code VARCHAR(6),
  Issued_On DATE,
  Issuing_State VARCHAR(30),
  PRIMARY KEY (Trucker_ID, Class_Code),
  FOREIGN KEY (Trucker_ID) REFERENCES Trucker (Trucker_ID),
  FOREIGN KEY (Class_Code) REFERENCES Licence_Class (Class_Code)
);

-- en: Which truckers live in Nebraska?
-- zh: 哪些卡车司机家在Nebraska？
SELECT Full_Name FROM Trucker WHERE Home_State = 'Nebraska';

-- en: Show the origin and destination city of loads of Lumber heavier than 40000 pounds.
-- zh: 列出重量超过40000磅的Lumber货物的起运城市和目的城市。
SELECT Origin_City, Destination_City FROM Load_Job WHERE Commodity = 'Lumber' AND Weight_Lb > 40000;

-- en: How many loads went from Tulsa to Omaha?
-- zh: 从Tulsa运往Omaha的货物有多少单？
SELECT count(*) FROM Load_Job WHERE Origin_City = 'Tulsa' AND Destination_City = 'Omaha';

-- en: Who was hired first?
-- zh: 最早入职的司机是谁？
SELECT Full_Name FROM Trucker ORDER BY Hire_Date LIMIT 1;

-- en: For each commodity, give the number of loads and their average weight.
-- zh: 按货物种类给出运单数和平均重量。
SELECT Commodity, count(*), avg(Weight_Lb) FROM Load_Job GROUP BY Commodity;

-- en: Find the companies that shipped Steel Coils.
-- zh: 哪些公司托运过Steel Coils？
SELECT Shipper.Company FROM Shipper JOIN Load_Job ON Shipper.Shipper_ID = Load_Job.Shipper_ID WHERE Load_Job.Commodity = 'Steel Coils';

-- en: What is the average pay per mile of female truckers ('Female')?
-- zh: 性别为Female的司机平均每英里报酬是多少？
SELECT avg(Pay_Per_Mile) FROM Trucker WHERE Gender = 'Female';

-- en: Which industry has the most shippers?
-- zh: 哪个行业的货主最多？
SELECT Industry FROM Shipper GROUP BY Industry ORDER BY count(*) DESC LIMIT 1;

-- en: List truckers who hold no licence at all.
-- zh: 列出没有任何驾照类别的司机。
SELECT Full_Name FROM Trucker WHERE Trucker_ID NOT IN (SELECT Trucker_ID FROM Trucker_Licence);

-- en: What are the names of the truckers with a licence described as 'Hazardous Materials'?
-- zh: 持有描述为Hazardous Materials的驾照的司机叫什么名字？
SELECT Trucker.Full_Name FROM Trucker JOIN Trucker_Licence ON Trucker.Trucker_ID = Trucker_Licence.Trucker_ID JOIN Licence_Class ON Trucker_Licence.Class_Code = Licence_Class.Class_Code WHERE Licence_Class.Description = 'Hazardous Materials';

-- en: Tell me the maker and horsepower of the rig with the highest mileage on its odometer.
-- zh: 里程表读数最高的那辆牵引车是哪个厂家的，多少马力？
SELECT Maker, Horsepower FROM Rig ORDER BY Odometer_Miles DESC LIMIT 1;

-- en: How many miles in all has each trucker hauled? Give names and totals.
-- zh: 每位司机累计运输了多少英里？给出姓名和总里程。
SELECT Trucker.Full_Name, sum(Load_Job.Miles) FROM Trucker JOIN Load_Job ON Trucker.Trucker_ID = Load_Job.Trucker_ID GROUP BY Trucker.Trucker_ID, Trucker.Full_Name;

-- en: Which rig makers carried loads for Prairie Grain Cooperative?
-- zh: 为Prairie Grain Cooperative运过货的牵引车是哪些厂家的？
SELECT Rig.Maker FROM Rig JOIN Load_Job ON Rig.Rig_ID = Load_Job.Rig_ID JOIN Shipper ON Load_Job.Shipper_ID = Shipper.Shipper_ID WHERE Shipper.Company = 'Prairie Grain Cooperative';

-- en: Load ids of the jobs that are longer in miles than the average job, please.
-- zh: 请给出里程高于平均值的运单编号。
SELECT Load_ID FROM Load_Job WHERE Miles > (SELECT avg(Miles) FROM Load_Job);

-- en: Which makers do we have at least three rigs from?
-- zh: 拥有至少三辆牵引车的厂家有哪些？
SELECT Maker FROM Rig GROUP BY Maker HAVING count(*) >= 3;

-- en: Which states are home to truckers as well as shippers?
-- zh: 哪些州既有司机居住又有货主所在？
SELECT Home_State FROM Trucker INTERSECT SELECT State FROM Shipper;

-- en: What did the cheapest and the costliest licence class charge as a fee?
-- zh: 各驾照类别中最低和最高的费用分别是多少？
SELECT min(Fee), max(Fee) FROM Licence_Class;

-- en: Which company with an AA credit rating gave us the largest number of loads?
-- zh: 信用评级为AA的公司里，哪一家托运的单数最多？
SELECT Shipper.Company FROM Shipper JOIN Load_Job ON Shipper.Shipper_ID = Load_Job.Shipper_ID WHERE Shipper.Credit_Rating = 'AA' GROUP BY Shipper.Shipper_ID, Shipper.Company ORDER BY count(*) DESC LIMIT 1;

-- en: Show the destination cities that are never an origin city.
-- zh: 列出只作为目的地、从未作为起运地的城市。
SELECT Destination_City FROM Load_Job EXCEPT SELECT Origin_City FROM Load_Job;

-- en: Which truckers have two licences or more, and how many does each of them have?
-- zh: 哪些司机持有两种及以上的驾照？各有几种？
SELECT Trucker.Full_Name, count(*) FROM Trucker JOIN Trucker_Licence ON Trucker.Trucker_ID = Trucker_Licence.Trucker_ID GROUP BY Trucker.Trucker_ID, Trucker.Full_Name HAVING count(*) >= 2;

-- en: Give the names of the truckers who have hauled for someone in the Dairy business.
-- zh: 给出曾为Dairy行业的货主运过货的司机姓名。
SELECT Full_Name FROM Trucker WHERE Trucker_ID IN (SELECT Load_Job.Trucker_ID FROM Load_Job JOIN Shipper ON Load_Job.Shipper_ID = Shipper.Shipper_ID WHERE Shipper.Industry = 'Dairy');

-- en: List companies whose name contains 'Brothers', from A to Z.
-- zh: 按字母顺序列出名称中含有Brothers的公司。
SELECT Company FROM Shipper WHERE Company LIKE '%Brothers%' ORDER BY Company;
