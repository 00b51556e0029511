-- A bespoke tailoring house: clients, cutters, fabrics, garments commissioned and fittings.
CREATE TABLE Clients (
  Client_ID INT,
  Client_Name VARCHAR(60),
  Gender VARCHAR(10),
  Occupation VARCHAR(40),
  Town VARCHAR(40),
  Email VARCHAR(60),
  PRIMARY KEY (Client_ID)
);
CREATE TABLE Tailors (
  Tailor_ID INT,
  Tailor_Name VARCHAR(60),
  Speciality VARCHAR(30),
  Years_Experience INT,
  Hourly_Rate DECIMAL(10,2),
  PRIMARY KEY (Tailor_ID)
);
CREATE TABLE Fabrics (
  Fabric_ID INT,
  Fabric_Name VARCHAR(50),
  Fibre VARCHAR(30),
  Colour VARCHAR(30),
  Mill VARCHAR(50),
  Price_Per_Metre DECIMAL(10,2),
  Metres_In_Stock DOUBLE,
  PRIMARY KEY (Fabric_ID)
);
CREATE TABLE Garments (
  Garment_ID INT,
  Client_ID INT,
  Cutter_ID INT,
  Finisher_ID INT,
  Garment_Type VARCHAR(30),
  Ordered_On DATE,
  Due_On DATE,
  Price DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Garment_ID),
  FOREIGN KEY (Client_ID) REFERENCES Clients (Client_ID),
  FOREIGN KEY (Cutter_ID) REFERENCES Tailors (Tailor_ID),
  FOREIGN KEY (Finisher_ID) REFERENCES Tailors (Tailor_ID)
);
CREATE TABLE Garment_Fabrics (
  Garment_ID INT,
  Fabric_ID INT,
  Metres_Used DOUBLE,
  Purpose VARCHAR(20),
  PRIMARY KEY (Garment_ID, Fabric_ID),
  FOREIGN KEY (Garment_ID) REFERENCES Garments (Garment_ID),
  FOREIGN KEY (Fabric_ID) REFERENCES Fabrics (Fabric_ID)
);
CREATE TABLE Fittings (
  Fitting_ID INT,
  Garment_ID INT,
  Fitting_Date DATE,
  Duration_Min INT,
  Remark VARCHAR(100),
  PRIMARY KEY (Fitting_ID),
  FOREIGN KEY (Garment_ID) REFERENCES Garments (Garment_ID)
);

-- en: What are the email addresses of clients in Bath who work as a Barrister?
-- zh: 住在Bath、职业为Barrister的客户邮箱是什么？
SELECT Email FROM Clients WHERE Town = 'Bath' AND Occupation = 'Barrister';

-- en: Which clients have ordered a Tuxedo? Give their names.
-- zh: 哪些客户订做过Tuxedo？给出姓名。
SELECT Clients.Client_Name FROM Clients JOIN Garments ON Clients.Client_ID = Garments.Client_ID WHERE Garments.Garment_Type = 'Tuxedo';

-- en: How many garments has each tailor cut? Show the tailor name as well.
-- zh: 每位裁缝各裁剪了多少件衣服？同时显示裁缝姓名。
SELECT Tailors.Tailor_Name, count(*) FROM Tailors JOIN Garments ON Tailors.Tailor_ID = Garments.Cutter_ID GROUP BY Tailors.Tailor_ID, Tailors.Tailor_Name;

-- en: Which fabrics has Edmund Vale had in his garments?
-- zh: Edmund Vale的衣服用过哪些面料？
SELECT Fabrics.Fabric_Name FROM Fabrics JOIN Garment_Fabrics ON Fabrics.Fabric_ID = Garment_Fabrics.Fabric_ID JOIN Garments ON Garment_Fabrics.Garment_ID = Garments.Garment_ID JOIN Clients ON Garments.Client_ID = Clients.Client_ID WHERE Clients.Client_Name = 'Edmund Vale';

-- en: Name the most experienced tailor.
-- zh: 从业年数最长的裁缝是谁？
SELECT Tailor_Name FROM Tailors ORDER BY Years_Experience DESC LIMIT 1;

-- en: Average price per metre for each fibre
-- zh: 各种纤维的面料每米均价
SELECT Fibre, avg(Price_Per_Metre) FROM Fabrics GROUP BY Fibre;

-- en: Who finished the garment that Lydia Marsh ordered on 2022-11-14?
-- zh: Lydia Marsh在2022-11-14订的那件衣服是由谁收尾的？
SELECT Tailors.Tailor_Name FROM Tailors JOIN Garments ON Tailors.Tailor_ID = Garments.Finisher_ID JOIN Clients ON Garments.Client_ID = Clients.Client_ID WHERE Clients.Client_Name = 'Lydia Marsh' AND Garments.Ordered_On = '2022-11-14';

-- en: Find the fabrics that no garment has used.
-- zh: 找出没有用在任何衣服上的面料。
SELECT Fabric_Name FROM Fabrics WHERE Fabric_ID NOT IN (SELECT Fabric_ID FROM Garment_Fabrics);

-- en: How many fittings lasted between 20 and 45 minutes?
-- zh: 时长在20到45分钟之间的试衣有多少次？
SELECT count(*) FROM Fittings WHERE Duration_Min BETWEEN 20 AND 45;

-- en: Which client has come in for the most fittings?
-- zh: 试衣次数最多的客户是谁？
SELECT Clients.Client_Name FROM Clients JOIN Garments ON Clients.Client_ID = Garments.Client_ID JOIN Fittings ON Garments.Garment_ID = Fittings.Garment_ID GROUP BY Clients.Client_ID, Clients.Client_Name ORDER BY count(*) DESC LIMIT 1;

-- en: I'd like the types and prices of the five most expensive garments.
-- zh: 请给我最贵的五件衣服的类型和价格。
SELECT Garment_Type, Price FROM Garments ORDER BY Price DESC LIMIT 5;

-- en: Total value of the garments that are In progress
-- zh: 状态为In progress的衣服总金额
SELECT sum(Price) FROM Garments WHERE Status = 'In progress';

-- en: Which mills supply both Navy and Charcoal fabrics?
-- zh: 哪些纺织厂既供应Navy又供应Charcoal颜色的面料？
SELECT Mill FROM Fabrics WHERE Colour = 'Navy' INTERSECT SELECT Mill FROM Fabrics WHERE Colour = 'Charcoal';

-- en: How many metres of fabric from Abraham Moon have been used altogether?
-- zh: Abraham Moon出的面料一共用掉了多少米？
SELECT sum(Garment_Fabrics.Metres_Used) FROM Garment_Fabrics JOIN Fabrics ON Garment_Fabrics.Fabric_ID = Fabrics.Fabric_ID WHERE Fabrics.Mill = 'Abraham Moon';

-- en: Show tailors whose hourly rate is above average.
-- zh: 列出时薪高于平均水平的裁缝。
SELECT Tailor_Name FROM Tailors WHERE Hourly_Rate > (SELECT avg(Hourly_Rate) FROM Tailors);

-- en: What kind of garment is ordered most often?
-- zh: 哪种衣服被订做得最多？
SELECT Garment_Type FROM Garments GROUP BY Garment_Type ORDER BY count(*) DESC LIMIT 1;

-- en: Names of clients with at least 3 garments, and how many they have
-- zh: 订做了至少3件衣服的客户姓名及件数
SELECT Clients.Client_Name, count(*) FROM Clients JOIN Garments ON Clients.Client_ID = Garments.Client_ID GROUP BY Clients.Client_ID, Clients.Client_Name HAVING count(*) >= 3;

-- en: Which fabrics served as Lining in a Waistcoat?
-- zh: 哪些面料曾作为Lining用在Waistcoat上？
SELECT Fabrics.Fabric_Name FROM Fabrics JOIN Garment_Fabrics ON Fabrics.Fabric_ID = Garment_Fabrics.Fabric_ID JOIN Garments ON Garment_Fabrics.Garment_ID = Garments.Garment_ID WHERE Garment_Fabrics.Purpose = 'Lining' AND Garments.Garment_Type = 'Waistcoat';

-- en: List the client towns from which no Kilt has been ordered.
-- zh: 列出没有人订过Kilt的客户所在城镇。
SELECT Town FROM Clients EXCEPT SELECT Clients.Town FROM Clients JOIN Garments ON Clients.Client_ID = Garments.Client_ID WHERE Garments.Garment_Type = 'Kilt';

-- en: Give the fabric names and stock of anything whose name contains "Tweed".
-- zh: 给出名称中含有"Tweed"的面料名称和库存米数。
SELECT Fabric_Name, Metres_In_Stock FROM Fabrics WHERE Fabric_Name LIKE '%Tweed%';

-- en: Remarks made at fittings of garments cut by Giulia Ferrante, latest first
-- zh: 由Giulia Ferrante裁剪的衣服在试衣时留下的备注，按日期从近到远
SELECT Fittings.Remark FROM Fittings JOIN Garments ON Fittings.Garment_ID = Garments.Garment_ID JOIN Tailors ON Garments.Cutter_ID = Tailors.Tailor_ID WHERE Tailors.Tailor_Name = 'Giulia Ferrante' ORDER BY Fittings.Fitting_Date DESC;

-- en: Which tailors have cut at least one garment priced above 2000?
-- zh: 哪些裁缝裁剪过价格超过2000的衣服？
SELECT Tailor_Name FROM Tailors WHERE Tailor_ID IN (SELECT Cutter_ID FROM Garments WHERE Price > 2000);
