-- Purchasing at a hospital group: vendors, items, requisitions, bids, purchase orders and deliveries.
CREATE TABLE Vendors (
  Vendor_ID INT,
  Vendor_Name VARCHAR(80),
  City VARCHAR(40),
  Category VARCHAR(40),
  Approved_Since DATE,
  Quality_Score DOUBLE,
  PRIMARY KEY (Vendor_ID)
);
CREATE TABLE Items (
  Item_Code VARCHAR(10),
  Item_Name VARCHAR(80),
  Unit VARCHAR(15),
  Standard_Price DECIMAL(10,2),
  Category VARCHAR(40),
  PRIMARY KEY (Item_Code)
);
CREATE TABLE Requisitions (
  Req_ID INT,
  Item_Code VARCHAR(10),
  Department VARCHAR(40),
  Requested_By VARCHAR(60),
  Quantity INT,
  Request_Date DATE,
  Urgency VARCHAR(10),
  PRIMARY KEY (Req_ID),
  FOREIGN KEY (Item_Code) REFERENCES Items (Item_Code)
);
CREATE TABLE Bids (
  Req_ID INT,
  Vendor_ID INT,
  Unit_Price DECIMAL(10,2),
  Lead_Days INT,
  Outcome VARCHAR(15),
  PRIMARY KEY (Req_ID, Vendor_ID),
  FOREIGN KEY (Req_ID) REFERENCES Requisitions (Req_ID),
  FOREIGN KEY (Vendor_ID) REFERENCES Vendors (Vendor_ID)
);
CREATE TABLE Purchase_Orders (
  PO_Number INT,
  Req_ID INT,
  Vendor_ID INT,
  Order_Date DATE,
  Amount DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (PO_Number),
  FOREIGN KEY (Req_ID) REFERENCES Requisitions (Req_ID),
  FOREIGN KEY (Vendor_ID) REFERENCES Vendors (Vendor_ID)
);
CREATE TABLE Deliveries (
  Delivery_ID INT,
  PO_Number INT,
  Received_Date DATE,
  Received_Qty INT,
  Rejected_Qty INT,
  Receiver VARCHAR(60),
  PRIMARY KEY (Delivery_ID),
  FOREIGN KEY (PO_Number) REFERENCES Purchase_Orders (PO_Number)
);

-- en: List vendors located in Tampere with a quality score above 8.5.
-- zh: 列出位于Tampere且质量评分高于8.5的供应商。
SELECT Vendor_Name FROM Vendors WHERE City = 'Tampere' AND Quality_Score > 8.5;

-- en: Give the name and standard price of items counted in the unit Box, dearest first.
-- zh: 给出以Box为计量单位的物品名称和标准价格，从贵到便宜排列。
SELECT Item_Name, Standard_Price FROM Items WHERE Unit = 'Box' ORDER BY Standard_Price DESC;

-- en: Who asked for something on 2023-11-06?
-- zh: 2023-11-06是谁提出的申购？
SELECT Requested_By FROM Requisitions WHERE Request_Date = '2023-11-06';

-- en: How many purchase orders are Cancelled?
-- zh: 已Cancelled的采购订单有多少张？
SELECT count(*) FROM Purchase_Orders WHERE Status = 'Cancelled';

-- en: What's the total amount of all purchase orders placed in 2023, that is from 2023-01-01 to 2023-12-31?
-- zh: 2023年（2023-01-01至2023-12-31）下达的采购订单总金额是多少？
SELECT sum(Amount) FROM Purchase_Orders WHERE Order_Date BETWEEN '2023-01-01' AND '2023-12-31';

-- en: What are the shortest, longest and average lead times in days among the bids?
-- zh: 所有报价中最短、最长和平均交货天数各是多少？
SELECT min(Lead_Days), max(Lead_Days), avg(Lead_Days) FROM Bids;

-- en: How many requisitions has every department filed?
-- zh: 每个科室提交了多少份申购单？
SELECT Department, count(*) FROM Requisitions GROUP BY Department;

-- en: Which department files the most High urgency requisitions?
-- zh: 提交High紧急程度申购单最多的是哪个科室？
SELECT Department FROM Requisitions WHERE Urgency = 'High' GROUP BY Department ORDER BY count(*) DESC LIMIT 1;

-- en: Cities that host at least two vendors.
-- zh: 至少有两家供应商的城市有哪些？
SELECT City FROM Vendors GROUP BY City HAVING count(*) >= 2;

-- en: Which vendor has the poorest quality score?
-- zh: 质量评分最低的供应商是哪家？
SELECT Vendor_Name FROM Vendors ORDER BY Quality_Score LIMIT 1;

-- en: Who received the delivery with the most rejected pieces?
-- zh: 拒收数量最多的那次到货是谁签收的？
SELECT Receiver FROM Deliveries ORDER BY Rejected_Qty DESC LIMIT 1;

-- en: Which vendors have bid for Nitrile Gloves?
-- zh: 哪些供应商对Nitrile Gloves报过价？
SELECT Vendors.Vendor_Name FROM Vendors JOIN Bids ON Vendors.Vendor_ID = Bids.Vendor_ID JOIN Requisitions ON Bids.Req_ID = Requisitions.Req_ID JOIN Items ON Requisitions.Item_Code = Items.Item_Code WHERE Items.Item_Name = 'Nitrile Gloves';

-- en: Show each vendor and how many bids it has Won.
-- zh: 列出每家供应商及其中标（Won）的报价数。
SELECT Vendors.Vendor_Name, count(*) FROM Vendors JOIN Bids ON Vendors.Vendor_ID = Bids.Vendor_ID WHERE Bids.Outcome = 'Won' GROUP BY Vendors.Vendor_ID, Vendors.Vendor_Name;

-- en: What items has Cardiology requested?
-- zh: Cardiology科室申购了哪些物品？
SELECT Items.Item_Name FROM Items JOIN Requisitions ON Items.Item_Code = Requisitions.Item_Code WHERE Requisitions.Department = 'Cardiology';

-- en: With which vendor have we spent the most money on purchase orders?
-- zh: 我们在哪家供应商的采购订单上花钱最多？
SELECT Vendors.Vendor_Name FROM Vendors JOIN Purchase_Orders ON Vendors.Vendor_ID = Purchase_Orders.Vendor_ID GROUP BY Vendors.Vendor_ID, Vendors.Vendor_Name ORDER BY sum(Purchase_Orders.Amount) DESC LIMIT 1;

-- en: When did Medilux Oy deliver? Give the dates of receipt.
-- zh: Medilux Oy是什么时候到货的？给出收货日期。
SELECT Deliveries.Received_Date FROM Deliveries JOIN Purchase_Orders ON Deliveries.PO_Number = Purchase_Orders.PO_Number JOIN Vendors ON Purchase_Orders.Vendor_ID = Vendors.Vendor_ID WHERE Vendors.Vendor_Name = 'Medilux Oy';

-- en: Which items were requisitioned more than twice? Give their names and the total quantity asked for.
-- zh: 哪些物品被申购超过两次？给出名称和申购总数量。
SELECT Items.Item_Name, sum(Requisitions.Quantity) FROM Items JOIN Requisitions ON Items.Item_Code = Requisitions.Item_Code GROUP BY Items.Item_Code, Items.Item_Name HAVING count(*) > 2;

-- en: Which vendors have never been given a purchase order?
-- zh: 哪些供应商从未拿到过采购订单？
SELECT Vendor_Name FROM Vendors WHERE Vendor_ID NOT IN (SELECT Vendor_ID FROM Purchase_Orders);

-- en: Numbers of the purchase orders worth more than the average order.
-- zh: 金额高于平均值的采购订单号有哪些？
SELECT PO_Number FROM Purchase_Orders WHERE Amount > (SELECT avg(Amount) FROM Purchase_Orders);

-- en: Which receivers took in deliveries for orders whose status is Disputed?
-- zh: 状态为Disputed的订单，其到货由哪些人签收？
SELECT Receiver FROM Deliveries WHERE PO_Number IN (SELECT PO_Number FROM Purchase_Orders WHERE Status = 'Disputed');

-- en: Categories in which we list items but have no vendor?
-- zh: 哪些类别有物品目录却没有供应商？
SELECT Category FROM Items EXCEPT SELECT Category FROM Vendors;

-- en: Which departments have made both High and Low urgency requests?
-- zh: 哪些科室既提过High又提过Low紧急程度的申购？
SELECT Department FROM Requisitions WHERE Urgency = 'High' INTERSECT SELECT Department FROM Requisitions WHERE Urgency = 'Low';
