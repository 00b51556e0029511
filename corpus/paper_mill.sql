-- A paper mill: pulp suppliers, paper machines, paper sorts, reels and complaints about them.
CREATE TABLE Pulp_Supplier (
  Supplier_No INT,
  Supplier_Name VARCHAR(50),
  Country VARCHAR(40),
  Wood_Kind VARCHAR(20),
  Contract_Start DATE,
  PRIMARY KEY (Supplier_No)
);
CREATE TABLE Paper_Machine (
  Machine_Code VARCHAR(5),
  Builder VARCHAR(40),
  Width_Cm INT,
  Speed_M_Min INT,
  Built_Year INT,
  Rebuilt_Year INT,
  PRIMARY KEY (Machine_Code)
);
CREATE TABLE Paper_Sort (
  Sort_No INT,
  Sort_Name VARCHAR(40),
  Supplier_No INT,
  Gsm INT,
  Whiteness DOUBLE,
  Price DECIMAL(10,2),
  PRIMARY KEY (Sort_No),
  FOREIGN KEY (Supplier_No) REFERENCES Pulp_Supplier (Supplier_No)
);
CREATE TABLE Reel (
  Reel_No INT,
  Sort_No INT,
  Machine_Code VARCHAR(5),
  Made_On DATE,
  Weight_Kg DOUBLE,
  Length_M DOUBLE,
  Shift VARCHAR(10),
  PRIMARY KEY (Reel_No),
  FOREIGN KEY (Sort_No) REFERENCES Paper_Sort (Sort_No),
  FOREIGN KEY (Machine_Code) REFERENCES Paper_Machine (Machine_Code)
);
CREATE TABLE Complaint (
  Complaint_No INT,
  Reel_No INT,
  Printer_Name VARCHAR(50),
  Country VARCHAR(40),
  Received_On DATE,
  Reason VARCHAR(30),
  Credit DECIMAL(10,2),
  PRIMARY KEY (Complaint_No),
  FOREIGN KEY (Reel_No) REFERENCES Reel (Reel_No)
);

-- en: What is the heaviest reel? Its number, please.
-- zh: 最重的纸卷是哪卷？给出卷号。
SELECT Reel_No FROM Reel ORDER BY Weight_Kg DESC LIMIT 1;

-- en: What is the longest reel? Its number, please.
-- zh: 最长的纸卷是哪卷？给出卷号。
SELECT Reel_No FROM Reel ORDER BY Length_M DESC LIMIT 1;

-- en: Machines built in 1998?
-- zh: 1998年建造的纸机有哪些？
SELECT Machine_Code FROM Paper_Machine WHERE Built_Year = 1998;

-- en: Machines rebuilt in 1998?
-- zh: 1998年改造的纸机有哪些？
SELECT Machine_Code FROM Paper_Machine WHERE Rebuilt_Year = 1998;

-- en: Number of complaints from each country?
-- zh: 每个国家各有多少条投诉？
SELECT Country, count(*) FROM Complaint GROUP BY Country;

-- en: Number of pulp suppliers from each country?
-- zh: 每个国家各有多少家纸浆供应商？
SELECT Country, count(*) FROM Pulp_Supplier GROUP BY Country;

-- en: Which suppliers deliver Birch pulp?
-- zh: 供应Birch浆的供应商有哪些？
SELECT Supplier_Name FROM Pulp_Supplier WHERE Wood_Kind = 'Birch';

-- en: List sort names with whiteness over 95, whitest first.
-- zh: 按白度从高到低列出白度超过95的纸种。
SELECT Sort_Name FROM Paper_Sort WHERE Whiteness > 95 ORDER BY Whiteness DESC;

-- en: Which printers complained about Web Break or Curl? Unique names.
-- zh: 因Web Break或Curl投诉的印刷厂有哪些？去重。
SELECT DISTINCT Printer_Name FROM Complaint WHERE Reason = 'Web Break' OR Reason = 'Curl';

-- en: Total credit given for complaints received in the year from 2023-01-01 to 2023-12-31?
-- zh: 2023-01-01至2023-12-31收到的投诉共赔付多少？
SELECT sum(Credit) FROM Complaint WHERE Received_On BETWEEN '2023-01-01' AND '2023-12-31';

-- en: How many reels has the Night shift made?
-- zh: Night班生产了多少卷？
SELECT count(*) FROM Reel WHERE Shift = 'Night';

-- en: Average reel weight on each machine code.
-- zh: 各纸机的平均卷重。
SELECT Machine_Code, avg(Weight_Kg) FROM Reel GROUP BY Machine_Code;

-- en: What do printers complain about most?
-- zh: 印刷厂投诉最多的原因是什么？
SELECT Reason FROM Complaint GROUP BY Reason ORDER BY count(*) DESC LIMIT 1;

-- en: Builders of two machines or more?
-- zh: 建造了两台及以上纸机的厂商有哪些？
SELECT Builder FROM Paper_Machine GROUP BY Builder HAVING count(*) >= 2;

-- en: Which supplier's pulp is in Alpine Offset?
-- zh: Alpine Offset用的是哪家供应商的纸浆？
SELECT Pulp_Supplier.Supplier_Name FROM Pulp_Supplier JOIN Paper_Sort ON Pulp_Supplier.Supplier_No = Paper_Sort.Supplier_No WHERE Paper_Sort.Sort_Name = 'Alpine Offset';

-- en: Which paper sort drew the most complaints?
-- zh: 投诉最多的纸种是哪种？
SELECT Paper_Sort.Sort_Name FROM Paper_Sort JOIN Reel ON Paper_Sort.Sort_No = Reel.Sort_No JOIN Complaint ON Reel.Reel_No = Complaint.Reel_No GROUP BY Paper_Sort.Sort_No, Paper_Sort.Sort_Name ORDER BY count(*) DESC LIMIT 1;

-- en: On which different machines has Alpine Offset been made, and who built those machines?
-- zh: Alpine Offset在哪些不同的纸机上生产过，这些纸机是谁造的？
SELECT DISTINCT Paper_Machine.Machine_Code, Paper_Machine.Builder FROM Paper_Machine JOIN Reel ON Paper_Machine.Machine_Code = Reel.Machine_Code JOIN Paper_Sort ON Reel.Sort_No = Paper_Sort.Sort_No WHERE Paper_Sort.Sort_Name = 'Alpine Offset';

-- en: How many kilos of each paper sort have been made?
-- zh: 每种纸各生产了多少公斤？
SELECT Paper_Sort.Sort_Name, sum(Reel.Weight_Kg) FROM Paper_Sort JOIN Reel ON Paper_Sort.Sort_No = Reel.Sort_No GROUP BY Paper_Sort.Sort_No, Paper_Sort.Sort_Name;

-- en: When was the reel made that the printer Kolb & Sohn complained about?
-- zh: Kolb & Sohn投诉的纸卷是哪天生产的？
SELECT Reel.Made_On FROM Reel JOIN Complaint ON Reel.Reel_No = Complaint.Reel_No WHERE Complaint.Printer_Name = 'Kolb & Sohn';

-- en: Paper sorts of which no reel has been made?
-- zh: 没有生产过任何纸卷的纸种有哪些？
SELECT Sort_Name FROM Paper_Sort WHERE Sort_No NOT IN (SELECT Sort_No FROM Reel);

-- en: Sorts dearer than the average sort?
-- zh: 比平均价格贵的纸种有哪些？
SELECT Sort_Name FROM Paper_Sort WHERE Price > (SELECT avg(Price) FROM Paper_Sort);

-- en: Countries that supply us with pulp and have sent complaints too?
-- zh: 既给我们供浆又有过投诉的国家有哪些？
SELECT Country FROM Pulp_Supplier INTERSECT SELECT Country FROM Complaint;
