-- Electronic waste: collection events, donated devices, technicians, repairs and resale.
CREATE TABLE Collection_Event (
  Event_ID INT,
  Event_Name VARCHAR(60),
  Town VARCHAR(40),
  Event_Date DATE,
  Volunteers INT,
  PRIMARY KEY (Event_ID)
);
CREATE TABLE Donor (
  Donor_ID INT,
  Donor_Name VARCHAR(60),
  Donor_Type VARCHAR(20),
  Town VARCHAR(40),
  Email VARCHAR(60),
  PRIMARY KEY (Donor_ID)
);
CREATE TABLE Device (
  Device_ID INT,
  Kind VARCHAR(20),
  Brand VARCHAR(30),
  Model_Name VARCHAR(40),
  Year_Made INT,
  Weight_Kg DOUBLE,
  Donor_ID INT,
  Event_ID INT,
  Grade VARCHAR(2),
  PRIMARY KEY (Device_ID),
  FOREIGN KEY (Donor_ID) REFERENCES Donor (Donor_ID),
  FOREIGN KEY (Event_ID) REFERENCES Collection_Event (Event_ID)
);
CREATE TABLE Technician (
  Tech_ID INT,
  Tech_Name VARCHAR(50),
  Speciality VARCHAR(30),
  Age INT,
  PRIMARY KEY (Tech_ID)
);
CREATE TABLE Repair_Job (
  Job_ID INT,
  Device_ID INT,
  Tech_ID INT,
  Fault VARCHAR(40),
  Hours_Spent DOUBLE,
  Parts_Cost DECIMAL(10,2),
  Finished_On DATE,
  Outcome VARCHAR(20),
  PRIMARY KEY (Job_ID),
  FOREIGN KEY (Device_ID) REFERENCES Device (Device_ID),
  FOREIGN KEY (Tech_ID) REFERENCES Technician (Tech_ID)
);
CREATE TABLE Resale (
  Device_ID INT,
  Buyer_Name VARCHAR(60),
  Channel VARCHAR(20),
  Sold_On DATE,
  Price DECIMAL(10,2),
  PRIMARY KEY (Device_ID),
  FOREIGN KEY (Device_ID) REFERENCES Device (Device_ID)
);

-- en: What model names do we have among Laptops of brand Zentek?
-- zh: Zentek品牌的Laptop有哪些型号？
SELECT Model_Name FROM Device WHERE Kind = 'Laptop' AND Brand = 'Zentek';

-- en: How many devices did each event bring in? Show the event name.
-- zh: 每场回收活动各收到多少台设备？请列出活动名称。
SELECT Collection_Event.Event_Name, count(*) FROM Collection_Event JOIN Device ON Collection_Event.Event_ID = Device.Event_ID GROUP BY Collection_Event.Event_ID, Collection_Event.Event_Name;

-- en: Who is the youngest technician?
-- zh: 最年轻的技师是谁？
SELECT Tech_Name FROM Technician ORDER BY Age ASC LIMIT 1;

-- en: Give me the emails of School donors in Fairmont.
-- zh: 给出Fairmont的School类捐赠者的邮箱。
SELECT Email FROM Donor WHERE Donor_Type = 'School' AND Town = 'Fairmont';

-- en: What is the total weight of the devices given by Northway College?
-- zh: Northway College捐赠的设备总重量是多少？
SELECT sum(Device.Weight_Kg) FROM Device JOIN Donor ON Device.Donor_ID = Donor.Donor_ID WHERE Donor.Donor_Name = 'Northway College';

-- en: How many devices are there per grade?
-- zh: 各等级的设备分别有多少台？
SELECT Grade, count(*) FROM Device GROUP BY Grade;

-- en: Which technicians repaired a Tablet?
-- zh: 哪些技师修过Tablet？
SELECT Technician.Tech_Name FROM Technician JOIN Repair_Job ON Technician.Tech_ID = Repair_Job.Tech_ID JOIN Device ON Repair_Job.Device_ID = Device.Device_ID WHERE Device.Kind = 'Tablet';

-- en: Find donors that gave us nothing.
-- zh: 找出没有捐过任何设备的捐赠者。
SELECT Donor_Name FROM Donor WHERE Donor_ID NOT IN (SELECT Donor_ID FROM Device);

-- en: What did resold devices fetch on average, and what was the record price?
-- zh: 转售设备的平均售价和最高售价是多少？
SELECT avg(Price), max(Price) FROM Resale;

-- en: Most frequent fault?
-- zh: 最常见的故障是什么？
SELECT Fault FROM Repair_Job GROUP BY Fault ORDER BY count(*) DESC LIMIT 1;

-- en: Names and dates of events held in the towns of Fairmont or Kelby, most recent first.
-- zh: 在Fairmont或Kelby举办的活动名称和日期，最近的在前。
SELECT Event_Name, Event_Date FROM Collection_Event WHERE Town = 'Fairmont' OR Town = 'Kelby' ORDER BY Event_Date DESC;

-- en: Which buyers bought a machine that was donated at Spring Clean 2022?
-- zh: 谁买走了在Spring Clean 2022上捐赠的设备？
SELECT Resale.Buyer_Name FROM Resale JOIN Device ON Resale.Device_ID = Device.Device_ID JOIN Collection_Event ON Device.Event_ID = Collection_Event.Event_ID WHERE Collection_Event.Event_Name = 'Spring Clean 2022';

-- en: For each brand, the average weight of its devices.
-- zh: 每个品牌设备的平均重量。
SELECT Brand, avg(Weight_Kg) FROM Device GROUP BY Brand;

-- en: Jobs in which the outcome is Scrapped although more than 3 hours were spent: list fault and hours.
-- zh: 花了3小时以上结果仍为Scrapped的维修：列出故障和工时。
SELECT Fault, Hours_Spent FROM Repair_Job WHERE Outcome = 'Scrapped' AND Hours_Spent > 3;

-- en: For which technician is the total resale price of the devices they repaired highest? Return the name and the total.
-- zh: 哪位技师修过的设备转售总额最高？给出姓名和总额。
SELECT Technician.Tech_Name, sum(Resale.Price) FROM Technician JOIN Repair_Job ON Technician.Tech_ID = Repair_Job.Tech_ID JOIN Resale ON Repair_Job.Device_ID = Resale.Device_ID GROUP BY Technician.Tech_ID, Technician.Tech_Name ORDER BY sum(Resale.Price) DESC LIMIT 1;

-- en: Brands with more than 25 devices on our books?
-- zh: 登记设备超过25台的品牌有哪些？
SELECT Brand FROM Device GROUP BY Brand HAVING count(*) > 25;

-- en: Models that sold for less than the average price of the Online channel.
-- zh: 售价低于Online渠道平均价的设备型号。
SELECT Device.Model_Name FROM Device JOIN Resale ON Device.Device_ID = Resale.Device_ID WHERE Resale.Price < (SELECT avg(Price) FROM Resale WHERE Channel = 'Online');

-- en: How many different specialities do our technicians have?
-- zh: 我们的技师有多少种不同的专长？
SELECT count(DISTINCT Speciality) FROM Technician;

-- en: Which towns have donors but have never hosted a collection event?
-- zh: 哪些城镇有捐赠者却从未办过回收活动？
SELECT Town FROM Donor EXCEPT SELECT Town FROM Collection_Event;

-- en: The three costliest repairs in parts: device id, fault and cost.
-- zh: 零件费用最高的三次维修：设备编号、故障和费用。
SELECT Device_ID, Fault, Parts_Cost FROM Repair_Job ORDER BY Parts_Cost DESC LIMIT 3;

-- en: Which technicians have finished a job since 2023-09-01?
-- zh: 自2023-09-01以来完成过维修的技师有哪些？
SELECT Tech_Name FROM Technician WHERE Tech_ID IN (SELECT Tech_ID FROM Repair_Job WHERE Finished_On >= '2023-09-01');

-- en: What's the number of devices made between 2010 and 2014 that have been resold?
-- zh: 2010至2014年生产的设备中，已转售的有多少台？
SELECT count(*) FROM Device JOIN Resale ON Device.Device_ID = Resale.Device_ID WHERE Device.Year_Made BETWEEN 2010 AND 2014;
