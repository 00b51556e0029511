-- A heat treatment shop: furnaces, recipes, charges and hardness readings.
CREATE TABLE Furnace (
  FurnaceNo INT,
  Label VARCHAR(30),
  Atmosphere VARCHAR(20),
  MaxTempC INT,
  VolumeM3 DOUBLE,
  PRIMARY KEY (FurnaceNo)
);
CREATE TABLE Recipe (
  RecipeCode VARCHAR(10),
  Process VARCHAR(30),
  SoakTempC INT,
  SoakMinutes INT,
  Quenchant VARCHAR(20),
  PRIMARY KEY (RecipeCode)
);
CREATE TABLE Charge (
  ChargeNo INT,
  FurnaceNo INT,
  RecipeCode VARCHAR(10),
  Client VARCHAR(50),
  LoadedAt DATETIME,
  WeightKg DOUBLE,
  KwhUsed DOUBLE,
  PRIMARY KEY (ChargeNo),
  FOREIGN KEY (FurnaceNo) REFERENCES Furnace (FurnaceNo),
  FOREIGN KEY (RecipeCode) REFERENCES Recipe (RecipeCode)
);
CREATE TABLE Hardness (
  ChargeNo INT,
  SpotNo INT,
  Hrc DOUBLE,
  Tester VARCHAR(40),
  PRIMARY KEY (ChargeNo, SpotNo),
  FOREIGN KEY (ChargeNo) REFERENCES Charge (ChargeNo)
);

-- en: Which furnaces work under Vacuum?
-- zh: 哪些炉子采用Vacuum气氛？
SELECT Label FROM Furnace WHERE Atmosphere = 'Vacuum';

-- en: How hot can the furnace Goliath get?
-- zh: Goliath炉最高能到多少度？
SELECT MaxTempC FROM Furnace WHERE Label = 'Goliath';

-- en: Codes of the recipes quenched in Oil or Polymer.
-- zh: 用Oil或Polymer淬火的工艺代码有哪些？
SELECT RecipeCode FROM Recipe WHERE Quenchant = 'Oil' OR Quenchant = 'Polymer';

-- en: How many recipes hold the parts for longer than 180 minutes?
-- zh: 保温时间超过180分钟的工艺有多少个？
SELECT count(*) FROM Recipe WHERE SoakMinutes > 180;

-- en: What's the total weight treated for Torvik Gears?
-- zh: 为Torvik Gears处理的总重量是多少？
SELECT sum(WeightKg) FROM Charge WHERE Client = 'Torvik Gears';

-- en: What's the average weight per charge for Torvik Gears?
-- zh: Torvik Gears每炉的平均重量是多少？
SELECT avg(WeightKg) FROM Charge WHERE Client = 'Torvik Gears';

-- en: How many charges did each client send?
-- zh: 每个客户各有多少炉？
SELECT Client, count(*) FROM Charge GROUP BY Client;

-- en: Who are the customers with at least 15 charges?
-- zh: 至少有15炉的客户是哪些？
SELECT Client FROM Charge GROUP BY Client HAVING count(*) >= 15;

-- en: Which kind of process has the most recipes?
-- zh: 哪种处理工序的工艺数量最多？
SELECT Process FROM Recipe GROUP BY Process ORDER BY count(*) DESC LIMIT 1;

-- en: Smallest three furnaces by volume, with their volumes.
-- zh: 容积最小的三台炉子及其容积。
SELECT Label, VolumeM3 FROM Furnace ORDER BY VolumeM3 LIMIT 3;

-- en: In which furnace was charge 60217 treated?
-- zh: 60217号炉次是在哪台炉子里处理的？
SELECT Furnace.Label FROM Furnace JOIN Charge ON Furnace.FurnaceNo = Charge.FurnaceNo WHERE Charge.ChargeNo = 60217;

-- en: Whose parts went through Nitriding? List each client once.
-- zh: 哪些客户的零件做过Nitriding？每个客户只列一次。
SELECT DISTINCT Charge.Client FROM Charge JOIN Recipe ON Charge.RecipeCode = Recipe.RecipeCode WHERE Recipe.Process = 'Nitriding';

-- en: Energy consumed by every furnace.
-- zh: 每台炉子的总耗电量。
SELECT Furnace.Label, sum(Charge.KwhUsed) FROM Furnace JOIN Charge ON Furnace.FurnaceNo = Charge.FurnaceNo GROUP BY Furnace.FurnaceNo, Furnace.Label;

-- en: Which furnace handles the most charges?
-- zh: 处理炉次最多的是哪台炉子？
SELECT Furnace.Label FROM Furnace JOIN Charge ON Furnace.FurnaceNo = Charge.FurnaceNo GROUP BY Furnace.FurnaceNo, Furnace.Label ORDER BY count(*) DESC LIMIT 1;

-- en: Show client, process and weight of all charges heavier than 900 kg.
-- zh: 列出所有重量大于900公斤的炉次的客户、工序和重量。
SELECT Charge.Client, Recipe.Process, Charge.WeightKg FROM Charge JOIN Recipe ON Charge.RecipeCode = Recipe.RecipeCode WHERE Charge.WeightKg > 900;

-- en: Average hardness reached by each process.
-- zh: 每种工序达到的平均硬度是多少？
SELECT Recipe.Process, avg(Hardness.Hrc) FROM Recipe JOIN Charge ON Recipe.RecipeCode = Charge.RecipeCode JOIN Hardness ON Charge.ChargeNo = Hardness.ChargeNo GROUP BY Recipe.Process;

-- en: Which furnaces have been used for Carburizing?
-- zh: 哪些炉子用来做过Carburizing？
SELECT Furnace.Label FROM Furnace JOIN Charge ON Furnace.FurnaceNo = Charge.FurnaceNo JOIN Recipe ON Charge.RecipeCode = Recipe.RecipeCode WHERE Recipe.Process = 'Carburizing';

-- en: Hardest reading taken by Ines Roth on parts of Torvik Gears?
-- zh: Ines Roth在Torvik Gears的零件上测得的最高硬度是多少？
SELECT max(Hardness.Hrc) FROM Hardness JOIN Charge ON Hardness.ChargeNo = Charge.ChargeNo WHERE Hardness.Tester = 'Ines Roth' AND Charge.Client = 'Torvik Gears';

-- en: Recipes that have never been run.
-- zh: 从未用过的工艺代码。
SELECT RecipeCode FROM Recipe WHERE RecipeCode NOT IN (SELECT RecipeCode FROM Charge);

-- en: Charges nobody tested for hardness: number and client.
-- zh: 没有测过硬度的炉次，列出炉次号和客户。
SELECT ChargeNo, Client FROM Charge WHERE ChargeNo NOT IN (SELECT ChargeNo FROM Hardness);

-- en: Clients that ordered Tempering but not Annealing.
-- zh: 做过Tempering但没做过Annealing的客户。
SELECT Charge.Client FROM Charge JOIN Recipe ON Charge.RecipeCode = Recipe.RecipeCode WHERE Recipe.Process = 'Tempering' EXCEPT SELECT Charge.Client FROM Charge JOIN Recipe ON Charge.RecipeCode = Recipe.RecipeCode WHERE Recipe.Process = 'Annealing';

-- en: How many readings has each tester taken, the busiest one first?
-- zh: 每位测试员各测了多少个点？测得最多的排在最前。
SELECT Tester, count(*) FROM Hardness GROUP BY Tester ORDER BY count(*) DESC;
