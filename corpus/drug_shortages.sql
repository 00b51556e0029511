-- Shortages of medicines: medicines, their ingredients, manufacturers and the shortages reported.
CREATE TABLE Manufacturer (
  Manufacturer_Id INT,
  Name VARCHAR(60),
  Home_Base VARCHAR(40),
  Plants INT,
  PRIMARY KEY (Manufacturer_Id)
);
CREATE TABLE Medicine (
  Medicine_Id INT,
  Brand_Name VARCHAR(50),
  Dosage_Form VARCHAR(20),
  Strength_Mg DOUBLE,
  Pack_Price DECIMAL(8,2),
  Prescription_Only VARCHAR(3),
  Manufacturer_Id INT,
  PRIMARY KEY (Medicine_Id),
  FOREIGN KEY (Manufacturer_Id) REFERENCES Manufacturer (Manufacturer_Id)
);
CREATE TABLE Ingredient (
  Ingredient_Id INT,
  Name VARCHAR(60),
  Therapeutic_Group VARCHAR(40),
  Essential VARCHAR(3),
  PRIMARY KEY (Ingredient_Id)
);
CREATE TABLE Medicine_Ingredient (
  Medicine_Id INT,
  Ingredient_Id INT,
  PRIMARY KEY (Medicine_Id, Ingredient_Id),
  FOREIGN KEY (Medicine_Id) REFERENCES Medicine (Medicine_Id),
  FOREIGN KEY (Ingredient_Id) REFERENCES Ingredient (Ingredient_Id)
);
CREATE TABLE Shortage (
  Shortage_Id INT,
  Medicine_Id INT,
  Cause VARCHAR(40),
  Began DATE,
  Ended DATE,
  Severity INT,
  PRIMARY KEY (Shortage_Id),
  FOREIGN KEY (Medicine_Id) REFERENCES Medicine (Medicine_Id)
);

-- en: Which brands are sold as syrup (Syrup)?
-- zh: 哪些品牌的剂型是Syrup？
SELECT Brand_Name FROM Medicine WHERE Dosage_Form = 'Syrup';

-- en: Dearest medicine and its price?
-- zh: 最贵的药品是哪种，价格多少？
SELECT Brand_Name, Pack_Price FROM Medicine ORDER BY Pack_Price DESC LIMIT 1;

-- en: How many medicines are available without prescription (No)?
-- zh: 有多少种药品无需处方（No）即可购买？
SELECT count(*) FROM Medicine WHERE Prescription_Only = 'No';

-- en: How many medicines exist in each dosage form?
-- zh: 每种剂型各有多少种药品？
SELECT Dosage_Form, count(*) FROM Medicine GROUP BY Dosage_Form;

-- en: What causes lie behind more than 15 shortages?
-- zh: 引发超过15次短缺的原因有哪些？
SELECT Cause FROM Shortage GROUP BY Cause HAVING count(*) > 15;

-- en: Most frequent cause of a shortage?
-- zh: 最常见的短缺原因是什么？
SELECT Cause FROM Shortage GROUP BY Cause ORDER BY count(*) DESC LIMIT 1;

-- en: Which medicines does Orsolab make?
-- zh: Orsolab生产哪些药品？
SELECT Medicine.Brand_Name FROM Medicine JOIN Manufacturer ON Medicine.Manufacturer_Id = Manufacturer.Manufacturer_Id WHERE Manufacturer.Name = 'Orsolab';

-- en: Which medicines are still short, with no end date?
-- zh: 哪些药品目前仍短缺（没有结束日期）？
SELECT Medicine.Brand_Name FROM Medicine JOIN Shortage ON Medicine.Medicine_Id = Shortage.Medicine_Id WHERE Shortage.Ended IS NULL;

-- en: How often has each medicine run short? Give brand and count.
-- zh: 每种药品短缺过多少次？给出品牌名和次数。
SELECT Medicine.Brand_Name, count(*) FROM Medicine JOIN Shortage ON Medicine.Medicine_Id = Shortage.Medicine_Id GROUP BY Medicine.Medicine_Id, Medicine.Brand_Name;

-- en: Which manufacturer was hit by the most shortages?
-- zh: 发生短缺次数最多的生产商是哪家？
SELECT Manufacturer.Name FROM Manufacturer JOIN Medicine ON Manufacturer.Manufacturer_Id = Medicine.Manufacturer_Id JOIN Shortage ON Medicine.Medicine_Id = Shortage.Medicine_Id GROUP BY Manufacturer.Manufacturer_Id, Manufacturer.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Active substances of Dolivex.
-- zh: Dolivex的有效成分有哪些？
SELECT Ingredient.Name FROM Ingredient JOIN Medicine_Ingredient ON Ingredient.Ingredient_Id = Medicine_Ingredient.Ingredient_Id JOIN Medicine ON Medicine_Ingredient.Medicine_Id = Medicine.Medicine_Id WHERE Medicine.Brand_Name = 'Dolivex';

-- en: Brand names of medicines containing Codeine.
-- zh: 含有Codeine的药品品牌名。
SELECT Medicine.Brand_Name FROM Medicine JOIN Medicine_Ingredient ON Medicine.Medicine_Id = Medicine_Ingredient.Medicine_Id JOIN Ingredient ON Medicine_Ingredient.Ingredient_Id = Ingredient.Ingredient_Id WHERE Ingredient.Name = 'Codeine';

-- en: Brand names of medicines containing both Codeine and Paracetamol.
-- zh: 同时含有Codeine和Paracetamol的药品品牌名。
SELECT Medicine.Brand_Name FROM Medicine JOIN Medicine_Ingredient ON Medicine.Medicine_Id = Medicine_Ingredient.Medicine_Id JOIN Ingredient ON Medicine_Ingredient.Ingredient_Id = Ingredient.Ingredient_Id WHERE Ingredient.Name = 'Codeine' INTERSECT SELECT Medicine.Brand_Name FROM Medicine JOIN Medicine_Ingredient ON Medicine.Medicine_Id = Medicine_Ingredient.Medicine_Id JOIN Ingredient ON Medicine_Ingredient.Ingredient_Id = Ingredient.Ingredient_Id WHERE Ingredient.Name = 'Paracetamol';

-- en: Medicines that have never been short.
-- zh: 从未短缺过的药品。
SELECT Brand_Name FROM Medicine WHERE Medicine_Id NOT IN (SELECT Medicine_Id FROM Shortage);

-- en: Average pack price by manufacturer, with names.
-- zh: 各生产商药品的平均包装价格，附名称。
SELECT Manufacturer.Name, avg(Medicine.Pack_Price) FROM Manufacturer JOIN Medicine ON Manufacturer.Manufacturer_Id = Medicine.Manufacturer_Id GROUP BY Manufacturer.Manufacturer_Id, Manufacturer.Name;

-- en: Companies based in Tarnow or Brno.
-- zh: 总部位于Tarnow或Brno的企业。
SELECT Name FROM Manufacturer WHERE Home_Base = 'Tarnow' OR Home_Base = 'Brno';

-- en: Essential ingredients (Yes) of the group Antibiotics.
-- zh: Antibiotics组中的基本药物成分（Yes）。
SELECT Name FROM Ingredient WHERE Therapeutic_Group = 'Antibiotics' AND Essential = 'Yes';

-- en: Start dates of shortages of severity 3 or greater caused by Factory fire, most recent first.
-- zh: 由Factory fire引起、严重程度不少于3的短缺的开始日期，最近的在前。
SELECT Began FROM Shortage WHERE Severity >= 3 AND Cause = 'Factory fire' ORDER BY Began DESC;

-- en: Which ingredients are in no medicine?
-- zh: 哪些成分没有用于任何药品？
SELECT Name FROM Ingredient WHERE Ingredient_Id NOT IN (SELECT Ingredient_Id FROM Medicine_Ingredient);

-- en: Medicines cheaper than the average pack price.
-- zh: 包装价格低于平均价的药品。
SELECT Brand_Name FROM Medicine WHERE Pack_Price < (SELECT avg(Pack_Price) FROM Medicine);

-- en: Different therapeutic groups that suffered a shortage starting after 2022-06-30.
-- zh: 2022-06-30之后开始出现短缺的不同治疗类别。
SELECT DISTINCT Ingredient.Therapeutic_Group FROM Ingredient JOIN Medicine_Ingredient ON Ingredient.Ingredient_Id = Medicine_Ingredient.Ingredient_Id JOIN Shortage ON Medicine_Ingredient.Medicine_Id = Shortage.Medicine_Id WHERE Shortage.Began > '2022-06-30';

-- en: Where is the maker of Pulmofen at home, and how many plants has it?
-- zh: Pulmofen的生产商总部在哪里，有多少家工厂？
SELECT Manufacturer.Home_Base, Manufacturer.Plants FROM Manufacturer JOIN Medicine ON Manufacturer.Manufacturer_Id = Medicine.Manufacturer_Id WHERE Medicine.Brand_Name = 'Pulmofen';
