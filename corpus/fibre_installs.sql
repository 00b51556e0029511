-- Fibre broadband orders: districts, customers, technicians and installation visits.
CREATE TABLE District (
  District_Code VARCHAR(6),
  District_Name VARCHAR(40),
  Homes_Passed INT,
  Live_Since DATE,
  PRIMARY KEY (District_Code)
);
CREATE TABLE Broadband_Order (
  Order_No INT,
  Customer_Name VARCHAR(50),
  Speed_Mbps INT,
  Monthly_Fee DECIMAL(8,2),
  Ordered_On DATE,
  Order_State VARCHAR(15),
  District_Code VARCHAR(6),
  PRIMARY KEY (Order_No),
  FOREIGN KEY (District_Code) REFERENCES District (District_Code)
);
CREATE TABLE Technician (
  Tech_Id INT,
  Tech_Name VARCHAR(50),
  Contractor VARCHAR(40),
  Splicing_Grade INT,
  Phone VARCHAR(20),
  PRIMARY KEY (Tech_Id)
);
CREATE TABLE Visit (
  Visit_Id INT,
  Order_No INT,
  Tech_Id INT,
  Visit_Date DATE,
  Minutes_On_Site INT,
  Outcome VARCHAR(20),
  PRIMARY KEY (Visit_Id),
  FOREIGN KEY (Order_No) REFERENCES Broadband_Order (Order_No),
  FOREIGN KEY (Tech_Id) REFERENCES Technician (Tech_Id)
);

-- en: What is the phone number of Rolf Maas?
-- zh: Rolf Maas的电话号码是多少？
SELECT Phone FROM Technician WHERE Tech_Name = 'Rolf Maas';

-- en: Customers whose order has been Cancelled.
-- zh: 哪些客户的订单已经取消（Cancelled）？
SELECT Customer_Name FROM Broadband_Order WHERE Order_State = 'Cancelled';

-- en: How many orders are for 1000 Mbps?
-- zh: 速率为1000 Mbps的订单有多少？
SELECT count(*) FROM Broadband_Order WHERE Speed_Mbps = 1000;

-- en: Which district was connected first?
-- zh: 最早开通的片区是哪个？
SELECT District_Name FROM District ORDER BY Live_Since LIMIT 1;

-- en: Which district was connected last?
-- zh: 最晚开通的片区是哪个？
SELECT District_Name FROM District ORDER BY Live_Since DESC LIMIT 1;

-- en: Average monthly fee for each speed.
-- zh: 每种速率的平均月费是多少？
SELECT Speed_Mbps, avg(Monthly_Fee) FROM Broadband_Order GROUP BY Speed_Mbps;

-- en: Number of technicians by contractor, largest group first.
-- zh: 各承包商有多少名技术员，人数多的排前面。
SELECT Contractor, count(*) FROM Technician GROUP BY Contractor ORDER BY count(*) DESC;

-- en: Which outcomes have occurred in more than 200 visits?
-- zh: 出现次数超过200次的上门结果有哪些？
SELECT Outcome FROM Visit GROUP BY Outcome HAVING count(*) > 200;

-- en: Technicians with a splicing grade of 4 or better, by name.
-- zh: 熔接等级至少为4级的技术员有谁？
SELECT Tech_Name FROM Technician WHERE Splicing_Grade >= 4;

-- en: In which district does Petra Linde live? Give its name.
-- zh: Petra Linde的订单属于哪个片区？给出片区名称。
SELECT District.District_Name FROM District JOIN Broadband_Order ON District.District_Code = Broadband_Order.District_Code WHERE Broadband_Order.Customer_Name = 'Petra Linde';

-- en: How many orders has each district placed?
-- zh: 每个片区各有多少订单？
SELECT District.District_Name, count(*) FROM District JOIN Broadband_Order ON District.District_Code = Broadband_Order.District_Code GROUP BY District.District_Code, District.District_Name;

-- en: Which district ordered the most connections?
-- zh: 订单最多的片区是哪个？
SELECT District.District_Name FROM District JOIN Broadband_Order ON District.District_Code = Broadband_Order.District_Code GROUP BY District.District_Code, District.District_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Who went out on 2024-09-12?
-- zh: 2024-09-12有哪些技术员出去上门？
SELECT Technician.Tech_Name FROM Technician JOIN Visit ON Technician.Tech_Id = Visit.Tech_Id WHERE Visit.Visit_Date = '2024-09-12';

-- en: Show each technician's average time spent at a customer's home.
-- zh: 每位技术员在客户家中的平均停留时间是多少？
SELECT Technician.Tech_Name, avg(Visit.Minutes_On_Site) FROM Technician JOIN Visit ON Technician.Tech_Id = Visit.Tech_Id GROUP BY Technician.Tech_Id, Technician.Tech_Name;

-- en: Which customers were visited by Jonas Weber?
-- zh: Jonas Weber上门服务过哪些客户？
SELECT Broadband_Order.Customer_Name FROM Broadband_Order JOIN Visit ON Broadband_Order.Order_No = Visit.Order_No JOIN Technician ON Visit.Tech_Id = Technician.Tech_Id WHERE Technician.Tech_Name = 'Jonas Weber';

-- en: Contractors whose people have worked in Lindenhof, each named once.
-- zh: 哪些承包商的人员在Lindenhof片区干过活？每家只列一次。
SELECT DISTINCT Technician.Contractor FROM Technician JOIN Visit ON Technician.Tech_Id = Visit.Tech_Id JOIN Broadband_Order ON Visit.Order_No = Broadband_Order.Order_No JOIN District ON Broadband_Order.District_Code = District.District_Code WHERE District.District_Name = 'Lindenhof';

-- en: How many failed visits (outcome No Access) were there in each district? Show the names.
-- zh: 每个片区各有多少次上门结果为No Access？显示片区名称。
SELECT District.District_Name, count(*) FROM District JOIN Broadband_Order ON District.District_Code = Broadband_Order.District_Code JOIN Visit ON Broadband_Order.Order_No = Visit.Order_No WHERE Visit.Outcome = 'No Access' GROUP BY District.District_Code, District.District_Name;

-- en: Which order numbers have not had a visit yet?
-- zh: 哪些订单号还没有安排过上门？
SELECT Order_No FROM Broadband_Order WHERE Order_No NOT IN (SELECT Order_No FROM Visit);

-- en: Technicians who never went to see a customer.
-- zh: 从未上门过的技术员有谁？
SELECT Tech_Name FROM Technician WHERE Tech_Id NOT IN (SELECT Tech_Id FROM Visit);

-- en: Districts that have orders both for 100 Mbps and for 1000 Mbps.
-- zh: 哪些片区既有100 Mbps的订单，又有1000 Mbps的订单？
SELECT District.District_Name FROM District JOIN Broadband_Order ON District.District_Code = Broadband_Order.District_Code WHERE Broadband_Order.Speed_Mbps = 100 INTERSECT SELECT District.District_Name FROM District JOIN Broadband_Order ON District.District_Code = Broadband_Order.District_Code WHERE Broadband_Order.Speed_Mbps = 1000;

-- en: How many homes can be reached in total?
-- zh: 网络总共覆盖了多少户？
SELECT sum(Homes_Passed) FROM District;

-- en: Names of the customers and what they pay per month, dearest first.
-- zh: 列出客户姓名和月费，从贵到便宜。
SELECT Customer_Name, Monthly_Fee FROM Broadband_Order ORDER BY Monthly_Fee DESC;
