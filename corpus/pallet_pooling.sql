-- A pool of reusable pallets and crates lent to factories and collected from shops.
CREATE TABLE Depot (
  Depot_Code VARCHAR(8),
  Depot_Name VARCHAR(50),
  Town VARCHAR(40),
  Region VARCHAR(40),
  Floor_Area DOUBLE,
  Opened DATE,
  PRIMARY KEY (Depot_Code)
);
CREATE TABLE Carrier_Type (
  Type_Id INT,
  Type_Name VARCHAR(40),
  Material VARCHAR(20),
  Weight_Kg DOUBLE,
  Daily_Fee DECIMAL(10,2),
  Deposit DECIMAL(10,2),
  PRIMARY KEY (Type_Id)
);
CREATE TABLE Client (
  Client_Id INT,
  Client_Name VARCHAR(60),
  Town VARCHAR(40),
  Branch_Of_Trade VARCHAR(30),
  Discount DOUBLE,
  PRIMARY KEY (Client_Id)
);
CREATE TABLE Issue_Note (
  Note_Id INT,
  Client_Id INT,
  Depot_Code VARCHAR(8),
  Type_Id INT,
  Issue_Date DATE,
  Quantity INT,
  Status VARCHAR(20),
  PRIMARY KEY (Note_Id),
  FOREIGN KEY (Client_Id) REFERENCES Client (Client_Id),
  FOREIGN KEY (Depot_Code) REFERENCES Depot (Depot_Code),
  FOREIGN KEY (Type_Id) REFERENCES Carrier_Type (Type_Id)
);
CREATE TABLE Return_Note (
  Return_Id INT,
  Note_Id INT,
  Depot_Code VARCHAR(8),
  Return_Date DATE,
  Quantity INT,
  Damaged INT,
  PRIMARY KEY (Return_Id),
  FOREIGN KEY (Note_Id) REFERENCES Issue_Note (Note_Id),
  FOREIGN KEY (Depot_Code) REFERENCES Depot (Depot_Code)
);

-- en: What types are made of Beech?
-- zh: 用Beech制成的载具类型有哪些？
SELECT Type_Name FROM Carrier_Type WHERE Material = 'Beech';

-- en: Depots in the North or East region, with their towns.
-- zh: North或East大区的库房及其所在城镇。
SELECT Depot_Name, Town FROM Depot WHERE Region = 'North' OR Region = 'East';

-- en: Which clients start with 'Agro'?
-- zh: 名称以'Agro'开头的客户有哪些？
SELECT Client_Name FROM Client WHERE Client_Name LIKE 'Agro%';

-- en: How many pieces came back damaged?
-- zh: 归还时损坏的共有多少件？
SELECT sum(Damaged) FROM Return_Note;

-- en: How many pieces came back?
-- zh: 一共归还了多少件？
SELECT sum(Quantity) FROM Return_Note;

-- en: In how many different towns do we have clients?
-- zh: 我们的客户分布在多少个不同的城镇？
SELECT count(DISTINCT Town) FROM Client;

-- en: Which carrier type asks for the highest deposit?
-- zh: 押金最高的载具类型是哪种？
SELECT Type_Name FROM Carrier_Type ORDER BY Deposit DESC LIMIT 1;

-- en: Which carrier type has the highest daily fee?
-- zh: 日租费最高的载具类型是哪种？
SELECT Type_Name FROM Carrier_Type ORDER BY Daily_Fee DESC LIMIT 1;

-- en: For each region, the total floor area of its depots.
-- zh: 各大区库房的总面积是多少？
SELECT Region, sum(Floor_Area) FROM Depot GROUP BY Region;

-- en: What branch of trade do most clients belong to?
-- zh: 客户最多属于哪个行业？
SELECT Branch_Of_Trade FROM Client GROUP BY Branch_Of_Trade ORDER BY count(*) DESC LIMIT 1;

-- en: Materials for which the average weight exceeds 15 kg.
-- zh: 平均重量超过15千克的材质有哪些？
SELECT Material FROM Carrier_Type GROUP BY Material HAVING avg(Weight_Kg) > 15;

-- en: From which depots has Brava Dairies been supplied? Distinct depot names.
-- zh: Brava Dairies曾从哪些不同的库房领取载具？
SELECT DISTINCT Depot.Depot_Name FROM Client JOIN Issue_Note ON Client.Client_Id = Issue_Note.Client_Id JOIN Depot ON Issue_Note.Depot_Code = Depot.Depot_Code WHERE Client.Client_Name = 'Brava Dairies';

-- en: To which depots has Brava Dairies returned things? Distinct depot names.
-- zh: Brava Dairies曾把载具归还到哪些不同的库房？
SELECT DISTINCT Depot.Depot_Name FROM Client JOIN Issue_Note ON Client.Client_Id = Issue_Note.Client_Id JOIN Return_Note ON Issue_Note.Note_Id = Return_Note.Note_Id JOIN Depot ON Return_Note.Depot_Code = Depot.Depot_Code WHERE Client.Client_Name = 'Brava Dairies';

-- en: Number of issue notes per client, with client name.
-- zh: 每位客户各有多少张发放单？请附客户名称。
SELECT Client.Client_Name, count(*) FROM Client JOIN Issue_Note ON Client.Client_Id = Issue_Note.Client_Id GROUP BY Client.Client_Id, Client.Client_Name;

-- en: Which carrier type has been issued in the greatest total quantity?
-- zh: 发放总量最大的载具类型是哪种？
SELECT Carrier_Type.Type_Name FROM Carrier_Type JOIN Issue_Note ON Carrier_Type.Type_Id = Issue_Note.Type_Id GROUP BY Carrier_Type.Type_Id, Carrier_Type.Type_Name ORDER BY sum(Issue_Note.Quantity) DESC LIMIT 1;

-- en: Issue dates and quantities of the notes written at the Tarnow Yard depot.
-- zh: Tarnow Yard库房开出的发放单的日期和数量。
SELECT Issue_Note.Issue_Date, Issue_Note.Quantity FROM Depot JOIN Issue_Note ON Depot.Depot_Code = Issue_Note.Depot_Code WHERE Depot.Depot_Name = 'Tarnow Yard';

-- en: Clients with more than two Overdue issue notes.
-- zh: Overdue发放单多于两张的客户有哪些？
SELECT Client.Client_Name FROM Client JOIN Issue_Note ON Client.Client_Id = Issue_Note.Client_Id WHERE Issue_Note.Status = 'Overdue' GROUP BY Client.Client_Id, Client.Client_Name HAVING count(*) > 2;

-- en: List the names of the three depots that opened last.
-- zh: 列出最晚启用的三个库房。
SELECT Depot_Name FROM Depot ORDER BY Opened DESC LIMIT 3;

-- en: Which types have never been issued?
-- zh: 哪些载具类型从未发放过？
SELECT Type_Name FROM Carrier_Type WHERE Type_Id NOT IN (SELECT Type_Id FROM Issue_Note);

-- en: Ids of issue notes with a quantity above the average.
-- zh: 数量高于平均值的发放单编号。
SELECT Note_Id FROM Issue_Note WHERE Quantity > (SELECT avg(Quantity) FROM Issue_Note);

-- en: Which clients took something on 2024-07-01?
-- zh: 哪些客户在2024-07-01领过载具？
SELECT Client_Name FROM Client WHERE Client_Id IN (SELECT Client_Id FROM Issue_Note WHERE Issue_Date = '2024-07-01');

-- en: All towns in which there is a depot or a client.
-- zh: 列出所有有库房或有客户的城镇。
SELECT Town FROM Depot UNION SELECT Town FROM Client;
