-- A paint maker: formulas, raw materials, batches made and the quality tests on them.
CREATE TABLE Supplier (
  Supplier_Id INT,
  Supplier_Name VARCHAR(60),
  Country VARCHAR(40),
  Lead_Time_Days INT,
  PRIMARY KEY (Supplier_Id)
);
CREATE TABLE Raw_Material (
  Material_Id INT,
  Material_Name VARCHAR(60),
  Cas_Number VARCHAR(15),
  Kind VARCHAR(20),
  Cost_Per_Kg DECIMAL(10,2),
  Density DOUBLE,
  Supplier_Id INT,
  PRIMARY KEY (Material_Id),
  FOREIGN KEY (Supplier_Id) REFERENCES Supplier (Supplier_Id)
);
CREATE TABLE Paint (
  Paint_Id INT,
  Paint_Name VARCHAR(60),
  Colour VARCHAR(30),
  Finish VARCHAR(20),
  Density DOUBLE,
  Launch_Year INT,
  List_Price DECIMAL(10,2),
  PRIMARY KEY (Paint_Id)
);
CREATE TABLE Formula_Line (
  Paint_Id INT,
  Material_Id INT,
  Percentage DOUBLE,
  Step_No INT,
  PRIMARY KEY (Paint_Id, Material_Id),
  FOREIGN KEY (Paint_Id) REFERENCES Paint (Paint_Id),
  FOREIGN KEY (Material_Id) REFERENCES Raw_Material (Material_Id)
);
CREATE TABLE Batch (
  Batch_No INT,
  Paint_Id INT,
  Made_On DATE,
  Litres DOUBLE,
  Tank VARCHAR(10),
  Verdict VARCHAR(20),
  PRIMARY KEY (Batch_No),
  FOREIGN KEY (Paint_Id) REFERENCES Paint (Paint_Id)
);
CREATE TABLE Batch_Test (
  Test_Id INT,
  Batch_No INT,
  Property VARCHAR(30),
  Measured DOUBLE,
  Tester VARCHAR(50),
  Test_Date DATE,
  PRIMARY KEY (Test_Id),
  FOREIGN KEY (Batch_No) REFERENCES Batch (Batch_No)
);

-- en: Show the names and prices of the Matt paints.
-- zh: 列出Matt漆的名称和价格。
SELECT Paint_Name, List_Price FROM Paint WHERE Finish = 'Matt';

-- en: What raw materials go into Harbour Blue?
-- zh: Harbour Blue用了哪些原料？
SELECT Raw_Material.Material_Name FROM Raw_Material JOIN Formula_Line ON Raw_Material.Material_Id = Formula_Line.Material_Id JOIN Paint ON Formula_Line.Paint_Id = Paint.Paint_Id WHERE Paint.Paint_Name = 'Harbour Blue';

-- en: How many raw materials are there of each kind?
-- zh: 各类原料分别有多少种？
SELECT Kind, count(*) FROM Raw_Material GROUP BY Kind;

-- en: What is the CAS number of Zinc Oxide?
-- zh: Zinc Oxide的CAS号是多少？
SELECT Cas_Number FROM Raw_Material WHERE Material_Name = 'Zinc Oxide';

-- en: Which paint contains the largest number of raw materials?
-- zh: 含原料种类最多的是哪款漆？
SELECT Paint.Paint_Name FROM Paint JOIN Formula_Line ON Paint.Paint_Id = Formula_Line.Paint_Id GROUP BY Paint.Paint_Id, Paint.Paint_Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many litres have been Rejected in total?
-- zh: 被判为Rejected的一共有多少升？
SELECT sum(Litres) FROM Batch WHERE Verdict = 'Rejected';

-- en: Which supplier delivers fastest?
-- zh: 交货期最短的供应商是哪家？
SELECT Supplier_Name FROM Supplier ORDER BY Lead_Time_Days ASC LIMIT 1;

-- en: Find the paints that have not been made in any batch.
-- zh: 找出没有任何生产批次的漆。
SELECT Paint_Name FROM Paint WHERE Paint_Id NOT IN (SELECT Paint_Id FROM Batch);

-- en: Give me the density and launch year of Coral Dawn.
-- zh: 给出Coral Dawn的密度和上市年份。
SELECT Density, Launch_Year FROM Paint WHERE Paint_Name = 'Coral Dawn';

-- en: What's the average cost per kg of Pigment materials from Indian suppliers (country India)?
-- zh: India供应商提供的Pigment类原料平均每公斤成本是多少？
SELECT avg(Raw_Material.Cost_Per_Kg) FROM Raw_Material JOIN Supplier ON Raw_Material.Supplier_Id = Supplier.Supplier_Id WHERE Raw_Material.Kind = 'Pigment' AND Supplier.Country = 'India';

-- en: List the batch numbers in tank T7 made between 2021-04-01 and 2021-04-30, newest first.
-- zh: 列出2021-04-01至2021-04-30在T7罐生产的批号，最新的排在前面。
SELECT Batch_No FROM Batch WHERE Tank = 'T7' AND Made_On BETWEEN '2021-04-01' AND '2021-04-30' ORDER BY Made_On DESC;

-- en: In which finishes do we offer more than three paints?
-- zh: 哪些光泽类型的漆超过三款？
SELECT Finish FROM Paint GROUP BY Finish HAVING count(*) > 3;

-- en: Which testers checked batches of Red paint? No duplicates: only distinct names.
-- zh: 哪些检验员检测过Red漆的批次？姓名去重。
SELECT DISTINCT Batch_Test.Tester FROM Batch_Test JOIN Batch ON Batch_Test.Batch_No = Batch.Batch_No JOIN Paint ON Batch.Paint_Id = Paint.Paint_Id WHERE Paint.Colour = 'Red';

-- en: Which raw materials cost more than the average raw material?
-- zh: 成本高于平均水平的原料有哪些？
SELECT Material_Name FROM Raw_Material WHERE Cost_Per_Kg > (SELECT avg(Cost_Per_Kg) FROM Raw_Material);

-- en: For each supplier, how many raw materials do they provide us with?
-- zh: 每家供应商各为我们提供多少种原料？
SELECT Supplier.Supplier_Name, count(*) FROM Supplier JOIN Raw_Material ON Supplier.Supplier_Id = Raw_Material.Supplier_Id GROUP BY Supplier.Supplier_Id, Supplier.Supplier_Name;

-- en: What are the minimum and maximum Viscosity measured?
-- zh: 测得的Viscosity最小值和最大值是多少？
SELECT min(Measured), max(Measured) FROM Batch_Test WHERE Property = 'Viscosity';

-- en: What colours come in Gloss but not in Satin?
-- zh: 哪些颜色有Gloss漆但没有Satin漆？
SELECT Colour FROM Paint WHERE Finish = 'Gloss' EXCEPT SELECT Colour FROM Paint WHERE Finish = 'Satin';

-- en: How many distinct tanks are in use?
-- zh: 使用中的罐有多少个？
SELECT count(DISTINCT Tank) FROM Batch;

-- en: What are the three most expensive paints?
-- zh: 最贵的三款漆是什么？
SELECT Paint_Name FROM Paint ORDER BY List_Price DESC LIMIT 3;

-- en: Name the countries supplying both Solvent and Resin materials.
-- zh: 既供应Solvent又供应Resin的国家有哪些？
SELECT Supplier.Country FROM Supplier JOIN Raw_Material ON Supplier.Supplier_Id = Raw_Material.Supplier_Id WHERE Raw_Material.Kind = 'Solvent' INTERSECT SELECT Supplier.Country FROM Supplier JOIN Raw_Material ON Supplier.Supplier_Id = Raw_Material.Supplier_Id WHERE Raw_Material.Kind = 'Resin';

-- en: Total litres made for each tank?
-- zh: 每个罐的总产量是多少升？
SELECT Tank, sum(Litres) FROM Batch GROUP BY Tank;

-- en: Which paints have had a batch of more than 4000 litres?
-- zh: 哪些漆生产过超过4000升的批次？
SELECT Paint_Name FROM Paint WHERE Paint_Id IN (SELECT Paint_Id FROM Batch WHERE Litres > 4000);
