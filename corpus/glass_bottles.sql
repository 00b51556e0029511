-- A glass bottle plant: furnaces, bottle designs, customers, production runs and inspection rejects.
CREATE TABLE Furnace (
  Furnace_Id INT,
  Furnace_Name VARCHAR(30),
  Glass_Colour VARCHAR(20),
  Tonnes_Per_Day DOUBLE,
  Lit_Date DATE,
  Status VARCHAR(20),
  PRIMARY KEY (Furnace_Id)
);
CREATE TABLE Buyer (
  Buyer_Id INT,
  Buyer_Name VARCHAR(50),
  Country VARCHAR(40),
  Trade VARCHAR(30),
  Status VARCHAR(20),
  PRIMARY KEY (Buyer_Id)
);
CREATE TABLE Bottle (
  Bottle_Id INT,
  Buyer_Id INT,
  Bottle_Name VARCHAR(50),
  Glass_Colour VARCHAR(20),
  Volume_Ml INT,
  Weight_G INT,
  Price DECIMAL(10,2),
  Designer VARCHAR(40),
  PRIMARY KEY (Bottle_Id),
  FOREIGN KEY (Buyer_Id) REFERENCES Buyer (Buyer_Id)
);
CREATE TABLE Run (
  Run_Id INT,
  Bottle_Id INT,
  Furnace_Id INT,
  Start_Date DATE,
  End_Date DATE,
  Bottles_Made INT,
  PRIMARY KEY (Run_Id),
  FOREIGN KEY (Bottle_Id) REFERENCES Bottle (Bottle_Id),
  FOREIGN KEY (Furnace_Id) REFERENCES Furnace (Furnace_Id)
);
CREATE TABLE Reject (
  Reject_Id INT,
  Run_Id INT,
  Fault VARCHAR(30),
  Bottles_Rejected INT,
  Seen_By VARCHAR(40),
  PRIMARY KEY (Reject_Id),
  FOREIGN KEY (Run_Id) REFERENCES Run (Run_Id)
);

-- en: What is the bottle with the largest volume?
-- zh: 容量最大的瓶子是哪种？
SELECT Bottle_Name FROM Bottle ORDER BY Volume_Ml DESC LIMIT 1;

-- en: What is the heaviest bottle?
-- zh: 最重的瓶子是哪种？
SELECT Bottle_Name FROM Bottle ORDER BY Weight_G DESC LIMIT 1;

-- en: Which furnaces melt Amber glass?
-- zh: 哪些窑炉熔制Amber玻璃？
SELECT Furnace_Name FROM Furnace WHERE Glass_Colour = 'Amber';

-- en: Which bottles are Amber?
-- zh: 哪些瓶子是Amber色？
SELECT Bottle_Name FROM Bottle WHERE Glass_Colour = 'Amber';

-- en: Run ids that began on 2023-01-16.
-- zh: 2023-01-16开始的生产批次编号。
SELECT Run_Id FROM Run WHERE Start_Date = '2023-01-16';

-- en: Run ids that finished on 2023-01-16.
-- zh: 2023-01-16结束的生产批次编号。
SELECT Run_Id FROM Run WHERE End_Date = '2023-01-16';

-- en: Show all buyers in the Perfume trade and the country they're from.
-- zh: 列出Perfume行业的所有买家及其国家。
SELECT Buyer_Name, Country FROM Buyer WHERE Trade = 'Perfume';

-- en: How many buyers are Dormant?
-- zh: Dormant的买家有多少家？
SELECT count(*) FROM Buyer WHERE Status = 'Dormant';

-- en: What's the average price of bottles designed by Alma Ruud?
-- zh: Alma Ruud设计的瓶子均价是多少？
SELECT avg(Price) FROM Bottle WHERE Designer = 'Alma Ruud';

-- en: Combined daily capacity of the furnaces that are Lit, in tonnes?
-- zh: 处于Lit状态的窑炉日产能合计多少吨？
SELECT sum(Tonnes_Per_Day) FROM Furnace WHERE Status = 'Lit';

-- en: How many bottle designs per designer?
-- zh: 每位设计师各有多少款瓶子？
SELECT Designer, count(*) FROM Bottle GROUP BY Designer;

-- en: Which fault has caused the largest number of rejected bottles?
-- zh: 哪种缺陷造成的报废瓶数最多？
SELECT Fault FROM Reject GROUP BY Fault ORDER BY sum(Bottles_Rejected) DESC LIMIT 1;

-- en: Countries with four or more buyers, please.
-- zh: 有四家或以上买家的国家有哪些？
SELECT Country FROM Buyer GROUP BY Country HAVING count(*) >= 4;

-- en: Who ordered the design Swan Neck?
-- zh: Swan Neck这款瓶子是哪家买家的？
SELECT Buyer.Buyer_Name FROM Buyer JOIN Bottle ON Buyer.Buyer_Id = Bottle.Buyer_Id WHERE Bottle.Bottle_Name = 'Swan Neck';

-- en: How many bottles were made for buyers from Chile?
-- zh: 给来自Chile的买家一共生产了多少个瓶子？
SELECT sum(Run.Bottles_Made) FROM Run JOIN Bottle ON Run.Bottle_Id = Bottle.Bottle_Id JOIN Buyer ON Bottle.Buyer_Id = Buyer.Buyer_Id WHERE Buyer.Country = 'Chile';

-- en: List furnaces with the number of runs on each.
-- zh: 列出各窑炉及其生产批次数。
SELECT Furnace.Furnace_Name, count(*) FROM Furnace JOIN Run ON Furnace.Furnace_Id = Run.Furnace_Id GROUP BY Furnace.Furnace_Id, Furnace.Furnace_Name;

-- en: Which different faults turned up in Swan Neck?
-- zh: Swan Neck出现过哪些不同的缺陷？
SELECT DISTINCT Reject.Fault FROM Reject JOIN Run ON Reject.Run_Id = Run.Run_Id JOIN Bottle ON Run.Bottle_Id = Bottle.Bottle_Id WHERE Bottle.Bottle_Name = 'Swan Neck';

-- en: Which buyer has the most bottle designs, and how many?
-- zh: 哪家买家的瓶型最多，有多少款？
SELECT Buyer.Buyer_Name, count(*) FROM Buyer JOIN Bottle ON Buyer.Buyer_Id = Bottle.Buyer_Id GROUP BY Buyer.Buyer_Id, Buyer.Buyer_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Bottles that have never gone into production?
-- zh: 从未投产的瓶子有哪些？
SELECT Bottle_Name FROM Bottle WHERE Bottle_Id NOT IN (SELECT Bottle_Id FROM Run);

-- en: Which Green bottles cost more than the average bottle?
-- zh: 哪些Green瓶子的价格高于平均价？
SELECT Bottle_Name FROM Bottle WHERE Glass_Colour = 'Green' AND Price > (SELECT avg(Price) FROM Bottle);

-- en: When did the runs with the fault Blister start?
-- zh: 出现Blister缺陷的批次是哪天开始的？
SELECT Start_Date FROM Run WHERE Run_Id IN (SELECT Run_Id FROM Reject WHERE Fault = 'Blister');

-- en: Which designers have drawn both Flint and Green bottles?
-- zh: 哪些设计师既设计过Flint又设计过Green瓶子？
SELECT Designer FROM Bottle WHERE Glass_Colour = 'Flint' INTERSECT SELECT Designer FROM Bottle WHERE Glass_Colour = 'Green';
