-- Laptops and other devices lent to the staff of a consulting firm.
CREATE TABLE Supplier (
  SupplierCode VARCHAR(6), SupplierName VARCHAR(60), City VARCHAR(40), Rating INT,
  PRIMARY KEY (SupplierCode)
);
CREATE TABLE Model (
  ModelID INT, ModelName VARCHAR(50), Category VARCHAR(20), Brand VARCHAR(30), ScreenInches DOUBLE, ReleaseYear INT,
  PRIMARY KEY (ModelID)
);
CREATE TABLE Asset (
  AssetTag VARCHAR(12), ModelID INT, SupplierCode VARCHAR(6), PurchaseDate DATE, Price DECIMAL(10,2), WarrantyEnd DATE, Status VARCHAR(15),
  PRIMARY KEY (AssetTag),
  FOREIGN KEY (ModelID) REFERENCES Model (ModelID),
  FOREIGN KEY (SupplierCode) REFERENCES Supplier (SupplierCode)
);
CREATE TABLE Consultant (
  ConsultantID INT, FullName VARCHAR(60), City VARCHAR(40), Practice VARCHAR(30), Age INT, HireYear INT,
  PRIMARY KEY (ConsultantID)
);
CREATE TABLE Loan (
  LoanID INT, AssetTag VARCHAR(12), ConsultantID INT, LoanDate DATE, ReturnDate DATE, ConditionOut VARCHAR(15), ConditionIn VARCHAR(15),
  PRIMARY KEY (LoanID),
  FOREIGN KEY (AssetTag) REFERENCES Asset (AssetTag),
  FOREIGN KEY (ConsultantID) REFERENCES Consultant (ConsultantID)
);

-- en: What is the status of the asset NB-00417?
-- zh: 资产NB-00417的状态是什么？
SELECT Status FROM Asset WHERE AssetTag = 'NB-00417';

-- en: What model is NB-00417?
-- zh: NB-00417是什么型号？
SELECT Model.ModelName FROM Model JOIN Asset ON Model.ModelID = Asset.ModelID WHERE Asset.AssetTag = 'NB-00417';

-- en: Who has borrowed NB-00417, and from when?
-- zh: 谁借用过NB-00417？从哪天开始？
SELECT Consultant.FullName, Loan.LoanDate FROM Consultant JOIN Loan ON Consultant.ConsultantID = Loan.ConsultantID WHERE Loan.AssetTag = 'NB-00417';

-- en: Which consultants have had a device of the brand Lumexa?
-- zh: 哪些顾问用过Lumexa品牌的设备？
SELECT Consultant.FullName FROM Consultant JOIN Loan ON Consultant.ConsultantID = Loan.ConsultantID JOIN Asset ON Loan.AssetTag = Asset.AssetTag JOIN Model ON Asset.ModelID = Model.ModelID WHERE Model.Brand = 'Lumexa';

-- en: Which models did people from the Tax practice use?
-- zh: Tax业务部门的人用过哪些型号？
SELECT Model.ModelName FROM Model JOIN Asset ON Model.ModelID = Asset.ModelID JOIN Loan ON Asset.AssetTag = Loan.AssetTag JOIN Consultant ON Loan.ConsultantID = Consultant.ConsultantID WHERE Consultant.Practice = 'Tax';

-- en: How many assets are Lost?
-- zh: 状态为Lost的资产有多少件？
SELECT count(*) FROM Asset WHERE Status = 'Lost';

-- en: How many models of each category exist?
-- zh: 每个类别各有多少种型号？
SELECT Category, count(*) FROM Model GROUP BY Category;

-- en: Average age and number of consultants by practice.
-- zh: 按业务部门统计顾问的平均年龄和人数。
SELECT Practice, avg(Age), count(*) FROM Consultant GROUP BY Practice;

-- en: Which model has the biggest screen?
-- zh: 屏幕最大的型号是哪个？
SELECT ModelName FROM Model ORDER BY ScreenInches DESC LIMIT 1;

-- en: Which brand have we spent the most on?
-- zh: 我们在哪个品牌上花的钱最多？
SELECT Model.Brand FROM Model JOIN Asset ON Model.ModelID = Asset.ModelID GROUP BY Model.Brand ORDER BY sum(Asset.Price) DESC LIMIT 1;

-- en: Assets that were never lent out: the tags?
-- zh: 从未借出过的资产标签？
SELECT AssetTag FROM Asset WHERE AssetTag NOT IN (SELECT AssetTag FROM Loan);

-- en: From which suppliers did we buy Tablet devices?
-- zh: 我们从哪些供应商买过Tablet类设备？
SELECT Supplier.SupplierName FROM Supplier JOIN Asset ON Supplier.SupplierCode = Asset.SupplierCode JOIN Model ON Asset.ModelID = Model.ModelID WHERE Model.Category = 'Tablet';

-- en: Consultants with three or more loans, and the number of loans.
-- zh: 借用三次或以上的顾问及借用次数。
SELECT Consultant.FullName, count(*) FROM Consultant JOIN Loan ON Consultant.ConsultantID = Loan.ConsultantID GROUP BY Consultant.ConsultantID, Consultant.FullName HAVING count(*) >= 3;

-- en: Which loans came back Scratched although they went out New? Show loan ids.
-- zh: 借出时为New、归还时为Scratched的借用编号有哪些？
SELECT LoanID FROM Loan WHERE ConditionOut = 'New' AND ConditionIn = 'Scratched';

-- en: Cities where there's a supplier and a consultant.
-- zh: 既有供应商又有顾问的城市。
SELECT City FROM Supplier INTERSECT SELECT City FROM Consultant;

-- en: Tags of all assets with the same purchase date as NB-00417.
-- zh: 与NB-00417采购日期相同的所有资产标签。
SELECT AssetTag FROM Asset WHERE PurchaseDate = (SELECT PurchaseDate FROM Asset WHERE AssetTag = 'NB-00417');

-- en: Total price and earliest purchase date of the assets from supplier code BRX?
-- zh: 供应商代码为BRX的资产总价和最早采购日期是什么？
SELECT sum(Price), min(PurchaseDate) FROM Asset WHERE SupplierCode = 'BRX';

-- en: Who hasn't returned a device yet? Full names and asset tags of loans with no return date.
-- zh: 谁的设备还没归还（没有归还日期）？给出姓名和资产标签。
SELECT Consultant.FullName, Loan.AssetTag FROM Consultant JOIN Loan ON Consultant.ConsultantID = Loan.ConsultantID WHERE Loan.ReturnDate IS NULL;

-- en: Which consultant borrowed the priciest device of all?
-- zh: 借用过最贵设备的顾问是谁？
SELECT Consultant.FullName FROM Consultant JOIN Loan ON Consultant.ConsultantID = Loan.ConsultantID JOIN Asset ON Loan.AssetTag = Asset.AssetTag ORDER BY Asset.Price DESC LIMIT 1;

-- en: Practices that have consultants in Porto but none in Braga.
-- zh: 在Porto有顾问、但在Braga没有顾问的业务部门。
SELECT Practice FROM Consultant WHERE City = 'Porto' EXCEPT SELECT Practice FROM Consultant WHERE City = 'Braga';

-- en: Consultants hired after 2018 or younger than 28, youngest first.
-- zh: 2018年之后入职或28岁以下的顾问，从最年轻的排起。
SELECT FullName FROM Consultant WHERE HireYear > 2018 OR Age < 28 ORDER BY Age;

-- en: Names of the consultants who took out a loan on 2023-01-09.
-- zh: 2023-01-09借用过设备的顾问姓名。
SELECT FullName FROM Consultant WHERE ConsultantID IN (SELECT ConsultantID FROM Loan WHERE LoanDate = '2023-01-09');
