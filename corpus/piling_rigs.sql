-- Piling contractors' rigs, the foundation sites they work on and the piles they drive.
CREATE TABLE Rig (
  Rig_No INT,
  Rig_Model VARCHAR(30),
  Method VARCHAR(20),
  Torque_Knm INT,
  Purchase_Year INT,
  PRIMARY KEY (Rig_No)
);
CREATE TABLE Foreman (
  Foreman_Id INT,
  Name VARCHAR(50),
  Years_Experience INT,
  PRIMARY KEY (Foreman_Id)
);
CREATE TABLE Site (
  Site_Id INT,
  Name VARCHAR(50),
  Soil VARCHAR(20),
  Foreman_Id INT,
  Opened DATE,
  PRIMARY KEY (Site_Id),
  FOREIGN KEY (Foreman_Id) REFERENCES Foreman (Foreman_Id)
);
CREATE TABLE Pile (
  Pile_Id INT,
  Site_Id INT,
  Rig_No INT,
  Diameter_Mm INT,
  Depth_M DOUBLE,
  Done_On DATE,
  Integrity VARCHAR(10),
  PRIMARY KEY (Pile_Id),
  FOREIGN KEY (Site_Id) REFERENCES Site (Site_Id),
  FOREIGN KEY (Rig_No) REFERENCES Rig (Rig_No)
);

-- en: Models of the rigs that work with CFA.
-- zh: 采用CFA工法的钻机型号。
SELECT Rig_Model FROM Rig WHERE Method = 'CFA';

-- en: Which rig model has the strongest torque?
-- zh: 扭矩最大的钻机是什么型号？
SELECT Rig_Model FROM Rig ORDER BY Torque_Knm DESC LIMIT 1;

-- en: Who has over 20 years of experience?
-- zh: 谁的工作经验超过20年？
SELECT Name FROM Foreman WHERE Years_Experience > 20;

-- en: How many sites are on Clay?
-- zh: 土质为Clay的工地有多少个？
SELECT count(*) FROM Site WHERE Soil = 'Clay';

-- en: What is the deepest pile's depth?
-- zh: 最深的桩有多深？
SELECT max(Depth_M) FROM Pile;

-- en: How deep are piles on average?
-- zh: 桩的平均深度是多少？
SELECT avg(Depth_M) FROM Pile;

-- en: For each integrity class, the number of piles.
-- zh: 各完整性等级的桩数。
SELECT Integrity, count(*) FROM Pile GROUP BY Integrity;

-- en: Which ground type occurs at the most sites?
-- zh: 出现工地最多的土质是哪种？
SELECT Soil FROM Site GROUP BY Soil ORDER BY count(*) DESC LIMIT 1;

-- en: Days on which fewer than 3 piles were finished.
-- zh: 完成桩数少于3根的日期。
SELECT Done_On FROM Pile GROUP BY Done_On HAVING count(*) < 3;

-- en: Which foreman looks after the site Old Dairy?
-- zh: Old Dairy工地由哪位工长负责？
SELECT Foreman.Name FROM Foreman JOIN Site ON Foreman.Foreman_Id = Site.Foreman_Id WHERE Site.Name = 'Old Dairy';

-- en: How many piles does each site have?
-- zh: 每个工地各有多少根桩？
SELECT Site.Name, count(*) FROM Site JOIN Pile ON Site.Site_Id = Pile.Site_Id GROUP BY Site.Site_Id, Site.Name;

-- en: Which foreman is in charge of the most sites?
-- zh: 负责工地最多的工长是谁？
SELECT Foreman.Name FROM Foreman JOIN Site ON Foreman.Foreman_Id = Site.Foreman_Id GROUP BY Foreman.Foreman_Id, Foreman.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Rig models that have been used at Old Dairy, without repeating any.
-- zh: Old Dairy工地用过哪些钻机型号？不要重复。
SELECT DISTINCT Rig.Rig_Model FROM Rig JOIN Pile ON Rig.Rig_No = Pile.Rig_No JOIN Site ON Pile.Site_Id = Site.Site_Id WHERE Site.Name = 'Old Dairy';

-- en: Total metres bored by each rig, shown by rig number.
-- zh: 每台钻机的累计进尺，按钻机号列出。
SELECT Rig_No, sum(Depth_M) FROM Pile GROUP BY Rig_No;

-- en: Average pile depth for each soil.
-- zh: 每种土质的平均桩深。
SELECT Site.Soil, avg(Pile.Depth_M) FROM Site JOIN Pile ON Site.Site_Id = Pile.Site_Id GROUP BY Site.Soil;

-- en: Who supervised piles that turned out Defective?
-- zh: 哪些工长负责的桩检测为Defective？
SELECT Foreman.Name FROM Foreman JOIN Site ON Foreman.Foreman_Id = Site.Foreman_Id JOIN Pile ON Site.Site_Id = Pile.Site_Id WHERE Pile.Integrity = 'Defective';

-- en: How many piles have been made by Kelly rigs in Sand?
-- zh: Kelly工法的钻机在Sand土质中打了多少根桩？
SELECT count(*) FROM Pile JOIN Rig ON Pile.Rig_No = Rig.Rig_No JOIN Site ON Pile.Site_Id = Site.Site_Id WHERE Rig.Method = 'Kelly' AND Site.Soil = 'Sand';

-- en: Diameter and depth of the piles at Riverside Mill.
-- zh: Riverside Mill工地各桩的直径和深度。
SELECT Pile.Diameter_Mm, Pile.Depth_M FROM Pile JOIN Site ON Pile.Site_Id = Site.Site_Id WHERE Site.Name = 'Riverside Mill';

-- en: Sites where nothing has been piled yet.
-- zh: 还没打过桩的工地。
SELECT Name FROM Site WHERE Site_Id NOT IN (SELECT Site_Id FROM Pile);

-- en: Foremen not in charge of any site.
-- zh: 没有负责任何工地的工长。
SELECT Name FROM Foreman WHERE Foreman_Id NOT IN (SELECT Foreman_Id FROM Site);

-- en: Foremen with sites on Peat but not on Gravel.
-- zh: 负责过Peat工地但没负责过Gravel工地的工长。
SELECT Foreman.Name FROM Foreman JOIN Site ON Foreman.Foreman_Id = Site.Foreman_Id WHERE Site.Soil = 'Peat' EXCEPT SELECT Foreman.Name FROM Foreman JOIN Site ON Foreman.Foreman_Id = Site.Foreman_Id WHERE Site.Soil = 'Gravel';

-- en: Rigs bought in 2018 or 2021: number and model.
-- zh: 2018年或2021年购置的钻机，列出编号和型号。
SELECT Rig_No, Rig_Model FROM Rig WHERE Purchase_Year = 2018 OR Purchase_Year = 2021;
