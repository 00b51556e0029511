-- Spice importers, growers abroad, lots shipped and laboratory checks.
CREATE TABLE Spice (
  Spice_Code VARCHAR(10),
  Spice_Name VARCHAR(40),
  Plant_Part VARCHAR(20),
  Heat_Level INT,
  Price_Kg DECIMAL(10,2),
  PRIMARY KEY (Spice_Code)
);
CREATE TABLE Producer (
  Producer_Id INT,
  Producer_Name VARCHAR(50),
  Country VARCHAR(40),
  Certified VARCHAR(20),
  Hectares DOUBLE,
  PRIMARY KEY (Producer_Id)
);
CREATE TABLE Importer (
  Importer_Id INT,
  Importer_Name VARCHAR(50),
  Country VARCHAR(40),
  City VARCHAR(40),
  Founded INT,
  PRIMARY KEY (Importer_Id)
);
CREATE TABLE Lot (
  Lot_Id INT,
  Spice_Code VARCHAR(10),
  Producer_Id INT,
  Importer_Id INT,
  Harvested DATE,
  Arrived DATE,
  Weight_Kg INT,
  Value_Usd DECIMAL(10,2),
  PRIMARY KEY (Lot_Id),
  FOREIGN KEY (Spice_Code) REFERENCES Spice (Spice_Code),
  FOREIGN KEY (Producer_Id) REFERENCES Producer (Producer_Id),
  FOREIGN KEY (Importer_Id) REFERENCES Importer (Importer_Id)
);
CREATE TABLE Lab_Check (
  Check_Id INT,
  Lot_Id INT,
  Lab VARCHAR(40),
  Checked DATE,
  Contaminant VARCHAR(30),
  Result VARCHAR(20),
  PRIMARY KEY (Check_Id),
  FOREIGN KEY (Lot_Id) REFERENCES Lot (Lot_Id)
);

-- en: Producers from Netherlands?
-- zh: 来自Netherlands的种植商有哪些？
SELECT Producer_Name FROM Producer WHERE Country = 'Netherlands';

-- en: Importers from Netherlands?
-- zh: 来自Netherlands的进口商有哪些？
SELECT Importer_Name FROM Importer WHERE Country = 'Netherlands';

-- en: Lot ids harvested before 2023-02-01.
-- zh: 2023-02-01之前收获的批次编号。
SELECT Lot_Id FROM Lot WHERE Harvested < '2023-02-01';

-- en: Lot ids that arrived before 2023-02-01.
-- zh: 2023-02-01之前到货的批次编号。
SELECT Lot_Id FROM Lot WHERE Arrived < '2023-02-01';

-- en: What weight of each spice was imported? Name and total kg.
-- zh: 每种香料进口了多少公斤？列出名称和总重量。
SELECT Spice.Spice_Name, sum(Lot.Weight_Kg) FROM Spice JOIN Lot ON Spice.Spice_Code = Lot.Spice_Code GROUP BY Spice.Spice_Code, Spice.Spice_Name;

-- en: What value of each spice was imported? Name and total in dollars.
-- zh: 每种香料的进口总值是多少美元？列出名称和总值。
SELECT Spice.Spice_Name, sum(Lot.Value_Usd) FROM Spice JOIN Lot ON Spice.Spice_Code = Lot.Spice_Code GROUP BY Spice.Spice_Code, Spice.Spice_Name;

-- en: Names of spices made of Bark with a kilo price above 30.
-- zh: 取自Bark且每公斤价格高于30的香料。
SELECT Spice_Name FROM Spice WHERE Plant_Part = 'Bark' AND Price_Kg > 30;

-- en: Which spice is the hottest?
-- zh: 最辣的香料是哪种？
SELECT Spice_Name FROM Spice ORDER BY Heat_Level DESC LIMIT 1;

-- en: How many checks found Salmonella?
-- zh: 污染物为Salmonella的检测有多少次？
SELECT count(*) FROM Lab_Check WHERE Contaminant = 'Salmonella';

-- en: How many different labs do the checks?
-- zh: 有多少家不同的实验室做检测？
SELECT count(DISTINCT Lab) FROM Lab_Check;

-- en: Mean weight of a lot?
-- zh: 每批平均多重？
SELECT avg(Weight_Kg) FROM Lot;

-- en: Count the checks by result.
-- zh: 按检测结果统计次数。
SELECT Result, count(*) FROM Lab_Check GROUP BY Result;

-- en: What part of the plant do most spices come from?
-- zh: 大多数香料取自植物的哪个部位？
SELECT Plant_Part FROM Spice GROUP BY Plant_Part ORDER BY count(*) DESC LIMIT 1;

-- en: For each country, the average area of its producers in hectares.
-- zh: 每个国家种植商的平均面积是多少公顷？
SELECT Country, avg(Hectares) FROM Producer GROUP BY Country;

-- en: The two longest-established importers, please.
-- zh: 成立最早的两家进口商。
SELECT Importer_Name FROM Importer ORDER BY Founded LIMIT 2;

-- en: From which different countries has Saffron come?
-- zh: Saffron来自哪些不同的国家？
SELECT DISTINCT Producer.Country FROM Producer JOIN Lot ON Producer.Producer_Id = Lot.Producer_Id JOIN Spice ON Lot.Spice_Code = Spice.Spice_Code WHERE Spice.Spice_Name = 'Saffron';

-- en: Which different importers had a lot with the result Failed?
-- zh: 哪些不同的进口商有检测结果为Failed的批次？
SELECT DISTINCT Importer.Importer_Name FROM Importer JOIN Lot ON Importer.Importer_Id = Lot.Importer_Id JOIN Lab_Check ON Lot.Lot_Id = Lab_Check.Lot_Id WHERE Lab_Check.Result = 'Failed';

-- en: Which producer shipped the most lots?
-- zh: 发货批次最多的种植商是哪家？
SELECT Producer.Producer_Name FROM Producer JOIN Lot ON Producer.Producer_Id = Lot.Producer_Id GROUP BY Producer.Producer_Id, Producer.Producer_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Lots (id) which have not been checked by a lab.
-- zh: 未经实验室检测的批次编号。
SELECT Lot_Id FROM Lot WHERE Lot_Id NOT IN (SELECT Lot_Id FROM Lab_Check);

-- en: Spices dearer than the average per kilo.
-- zh: 每公斤价格高于平均值的香料。
SELECT Spice_Name FROM Spice WHERE Price_Kg > (SELECT avg(Price_Kg) FROM Spice);

-- en: Which importers have bought from a producer certified as Organic?
-- zh: 哪些进口商从Organic认证的种植商那里买过货？
SELECT Importer_Name FROM Importer WHERE Importer_Id IN (SELECT Lot.Importer_Id FROM Lot JOIN Producer ON Lot.Producer_Id = Producer.Producer_Id WHERE Producer.Certified = 'Organic');

-- en: Countries with producers but without importers.
-- zh: 有种植商但没有进口商的国家。
SELECT Country FROM Producer EXCEPT SELECT Country FROM Importer;
