-- A compounding pharmacy: prescribers, formulas, ingredients and prepared batches.
CREATE TABLE Prescriber (
  PrescriberNo INT,
  Name VARCHAR(50),
  Specialty VARCHAR(40),
  Town VARCHAR(40),
  LicenceYear INT,
  PRIMARY KEY (PrescriberNo)
);
CREATE TABLE Pharmacist (
  PharmacistNo INT,
  Name VARCHAR(50),
  Town VARCHAR(40),
  LicenceYear INT,
  HiredYear INT,
  PRIMARY KEY (PharmacistNo)
);
CREATE TABLE Formula (
  FormulaNo INT,
  Name VARCHAR(50),
  DosageForm VARCHAR(30),
  ShelfDays INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (FormulaNo)
);
CREATE TABLE Ingredient (
  IngredientNo INT,
  Name VARCHAR(50),
  Supplier VARCHAR(50),
  Price DECIMAL(10,2),
  StockG DOUBLE,
  Expires DATE,
  PRIMARY KEY (IngredientNo)
);
CREATE TABLE FormulaIngredient (
  FormulaNo INT,
  IngredientNo INT,
  AmountMg DOUBLE,
  PRIMARY KEY (FormulaNo, IngredientNo),
  FOREIGN KEY (FormulaNo) REFERENCES Formula (FormulaNo),
  FOREIGN KEY (IngredientNo) REFERENCES Ingredient (IngredientNo)
);
CREATE TABLE Batch (
  BatchNo INT,
  FormulaNo INT,
  PrescriberNo INT,
  MakerNo INT,
  CheckerNo INT,
  MadeOn DATE,
  Units INT,
  Status VARCHAR(20),
  PRIMARY KEY (BatchNo),
  FOREIGN KEY (FormulaNo) REFERENCES Formula (FormulaNo),
  FOREIGN KEY (PrescriberNo) REFERENCES Prescriber (PrescriberNo),
  FOREIGN KEY (MakerNo) REFERENCES Pharmacist (PharmacistNo),
  FOREIGN KEY (CheckerNo) REFERENCES Pharmacist (PharmacistNo)
);

-- en: Which batch numbers did Lena Orr make?
-- zh: Lena Orr配制了哪些批号？
SELECT Batch.BatchNo FROM Batch JOIN Pharmacist ON Batch.MakerNo = Pharmacist.PharmacistNo WHERE Pharmacist.Name = 'Lena Orr';

-- en: Which batch numbers did Lena Orr check?
-- zh: Lena Orr复核了哪些批号？
SELECT Batch.BatchNo FROM Batch JOIN Pharmacist ON Batch.CheckerNo = Pharmacist.PharmacistNo WHERE Pharmacist.Name = 'Lena Orr';

-- en: What does Zinc Paste cost? It's a formula.
-- zh: 配方Zinc Paste的价格是多少？
SELECT Price FROM Formula WHERE Name = 'Zinc Paste';

-- en: What does the ingredient Zinc Oxide cost?
-- zh: 原料Zinc Oxide的价格是多少？
SELECT Price FROM Ingredient WHERE Name = 'Zinc Oxide';

-- en: Which pharmacists got their licence in 2012?
-- zh: 哪些药剂师在2012年取得执照？
SELECT Name FROM Pharmacist WHERE LicenceYear = 2012;

-- en: Which pharmacists joined the pharmacy in 2012?
-- zh: 哪些药剂师在2012年入职？
SELECT Name FROM Pharmacist WHERE HiredYear = 2012;

-- en: Ingredients that expire before 2025-01-01, in order of expiry.
-- zh: 按到期日先后列出在2025-01-01之前过期的原料。
SELECT Name FROM Ingredient WHERE Expires < '2025-01-01' ORDER BY Expires;

-- en: How many batches were Rejected?
-- zh: 有多少批次为Rejected？
SELECT count(*) FROM Batch WHERE Status = 'Rejected';

-- en: What is the mean shelf life of a Cream?
-- zh: Cream剂型的平均保存天数是多少？
SELECT avg(ShelfDays) FROM Formula WHERE DosageForm = 'Cream';

-- en: From how many different suppliers do we buy ingredients?
-- zh: 我们从多少家不同的供应商采购原料？
SELECT count(DISTINCT Supplier) FROM Ingredient;

-- en: Per dosage form, how many formulas are there?
-- zh: 每种剂型各有多少个配方？
SELECT DosageForm, count(*) FROM Formula GROUP BY DosageForm;

-- en: Which supplier provides the most ingredients?
-- zh: 哪家供应商提供的原料最多？
SELECT Supplier FROM Ingredient GROUP BY Supplier ORDER BY count(*) DESC LIMIT 1;

-- en: Specialties with 3 prescribers or more.
-- zh: 有3位及以上处方医生的专科。
SELECT Specialty FROM Prescriber GROUP BY Specialty HAVING count(*) >= 3;

-- en: Which formula keeps the shortest time?
-- zh: 哪个配方的保存期最短？
SELECT Name FROM Formula ORDER BY ShelfDays LIMIT 1;

-- en: Of which three ingredients do we have the greatest stock?
-- zh: 库存最多的三种原料是什么？
SELECT Name FROM Ingredient ORDER BY StockG DESC LIMIT 3;

-- en: What goes into Calm Syrup and how many milligrams of each?
-- zh: Calm Syrup由哪些原料组成，各多少毫克？
SELECT Ingredient.Name, FormulaIngredient.AmountMg FROM Ingredient JOIN FormulaIngredient ON Ingredient.IngredientNo = FormulaIngredient.IngredientNo JOIN Formula ON FormulaIngredient.FormulaNo = Formula.FormulaNo WHERE Formula.Name = 'Calm Syrup';

-- en: Which different Dermatology prescribers ordered batches of 100 units or more?
-- zh: 哪些不同的Dermatology医生开过100单位及以上的批次？
SELECT DISTINCT Prescriber.Name FROM Prescriber JOIN Batch ON Prescriber.PrescriberNo = Batch.PrescriberNo WHERE Prescriber.Specialty = 'Dermatology' AND Batch.Units >= 100;

-- en: How many units in total of each formula were prepared? Show formula name and total.
-- zh: 每个配方总共配制了多少单位？列出配方名和总量。
SELECT Formula.Name, sum(Batch.Units) FROM Formula JOIN Batch ON Formula.FormulaNo = Batch.FormulaNo GROUP BY Formula.FormulaNo, Formula.Name;

-- en: Which formula has the most ingredients?
-- zh: 原料种类最多的是哪个配方？
SELECT Formula.Name FROM Formula JOIN FormulaIngredient ON Formula.FormulaNo = FormulaIngredient.FormulaNo GROUP BY Formula.FormulaNo, Formula.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Pharmacists who have never checked a batch.
-- zh: 从未复核过批次的药剂师。
SELECT Name FROM Pharmacist WHERE PharmacistNo NOT IN (SELECT CheckerNo FROM Batch);

-- en: Formulas priced above the average formula.
-- zh: 价格高于平均水平的配方。
SELECT Name FROM Formula WHERE Price > (SELECT avg(Price) FROM Formula);

-- en: Towns of pharmacists where no prescriber is based.
-- zh: 有药剂师居住但没有处方医生的镇。
SELECT Town FROM Pharmacist EXCEPT SELECT Town FROM Prescriber;
