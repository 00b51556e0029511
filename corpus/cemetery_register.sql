-- Cemeteries of a diocese: graves, the people buried there, leases and the firms of stonemasons.
CREATE TABLE Cemetery (
  CemeteryID INT,
  Name VARCHAR(60),
  Town VARCHAR(40),
  OpenedYear INT,
  Area DOUBLE,
  Denomination VARCHAR(30),
  PRIMARY KEY (CemeteryID)
);
CREATE TABLE Grave (
  GraveID INT,
  CemeteryID INT,
  SectionCode VARCHAR(5),
  GraveType VARCHAR(20),
  Places INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (GraveID),
  FOREIGN KEY (CemeteryID) REFERENCES Cemetery (CemeteryID)
);
CREATE TABLE Deceased (
  DeceasedID INT,
  GraveID INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  BirthDate DATE,
  DeathDate DATE,
  Birthplace VARCHAR(40),
  Profession VARCHAR(40),
  PRIMARY KEY (DeceasedID),
  FOREIGN KEY (GraveID) REFERENCES Grave (GraveID)
);
CREATE TABLE Lease (
  LeaseID INT,
  GraveID INT,
  HolderName VARCHAR(60),
  StartYear INT,
  EndYear INT,
  YearlyFee DECIMAL(8,2),
  PRIMARY KEY (LeaseID),
  FOREIGN KEY (GraveID) REFERENCES Grave (GraveID)
);
CREATE TABLE Mason (
  MasonID INT,
  FirmName VARCHAR(60),
  Town VARCHAR(40),
  Phone VARCHAR(20),
  PRIMARY KEY (MasonID)
);
CREATE TABLE Headstone (
  HeadstoneID INT,
  GraveID INT,
  MasonID INT,
  Material VARCHAR(30),
  Height DOUBLE,
  SetOn DATE,
  PRIMARY KEY (HeadstoneID),
  FOREIGN KEY (GraveID) REFERENCES Grave (GraveID),
  FOREIGN KEY (MasonID) REFERENCES Mason (MasonID)
);

-- en: When did Ernst Kallweit die?
-- zh: Ernst Kallweit是哪天去世的？
SELECT DeathDate FROM Deceased WHERE FirstName = 'Ernst' AND LastName = 'Kallweit';

-- en: In which cemetery is Ida Moreau buried?
-- zh: Ida Moreau葬在哪座公墓？
SELECT Cemetery.Name FROM Cemetery JOIN Grave ON Cemetery.CemeteryID = Grave.CemeteryID JOIN Deceased ON Grave.GraveID = Deceased.GraveID WHERE Deceased.FirstName = 'Ida' AND Deceased.LastName = 'Moreau';

-- en: How many people with the profession Blacksmith rest here?
-- zh: 登记的逝者中有多少位Blacksmith？
SELECT count(*) FROM Deceased WHERE Profession = 'Blacksmith';

-- en: Show the cemeteries of Lunden or Marsby, oldest first.
-- zh: 列出位于Lunden或Marsby的公墓，按启用年份从早到晚排列。
SELECT Name FROM Cemetery WHERE Town = 'Lunden' OR Town = 'Marsby' ORDER BY OpenedYear;

-- en: For every cemetery, give its name and the number of graves.
-- zh: 每座公墓各有多少个墓位？请给出公墓名称和数量。
SELECT Cemetery.Name, count(*) FROM Cemetery JOIN Grave ON Cemetery.CemeteryID = Grave.CemeteryID GROUP BY Cemetery.CemeteryID, Cemetery.Name;

-- en: Which firms have carved headstones out of Granite? List each different one.
-- zh: 有哪些不同的石匠铺做过Granite墓碑？
SELECT DISTINCT Mason.FirmName FROM Mason JOIN Headstone ON Mason.MasonID = Headstone.MasonID WHERE Headstone.Material = 'Granite';

-- en: Who holds the leases in section C4 of St Olaf Field that run out before 2030?
-- zh: St Olaf Field公墓C4区的墓位中，2030年之前到期的租约由谁持有？
SELECT Lease.HolderName FROM Lease JOIN Grave ON Lease.GraveID = Grave.GraveID JOIN Cemetery ON Grave.CemeteryID = Cemetery.CemeteryID WHERE Grave.SectionCode = 'C4' AND Cemetery.Name = 'St Olaf Field' AND Lease.EndYear < 2030;

-- en: What does an Urn grave cost on average?
-- zh: Urn类型墓位的平均价格是多少？
SELECT avg(Price) FROM Grave WHERE GraveType = 'Urn';

-- en: Name the three tallest headstones' materials and heights.
-- zh: 最高的三块墓碑分别是什么材质、多高？
SELECT Material, Height FROM Headstone ORDER BY Height DESC LIMIT 3;

-- en: Which mason has set up the most headstones, and how many?
-- zh: 哪家石匠铺立的墓碑最多？一共多少块？
SELECT Mason.FirmName, count(*) FROM Mason JOIN Headstone ON Mason.MasonID = Headstone.MasonID GROUP BY Mason.MasonID, Mason.FirmName ORDER BY count(*) DESC LIMIT 1;

-- en: Give the distinct phone numbers of masons that worked at cemeteries in Marsby.
-- zh: 曾在Marsby的公墓立过碑的石匠铺，电话号码有哪些？请去重。
SELECT DISTINCT Mason.Phone FROM Mason JOIN Headstone ON Mason.MasonID = Headstone.MasonID JOIN Grave ON Headstone.GraveID = Grave.GraveID JOIN Cemetery ON Grave.CemeteryID = Cemetery.CemeteryID WHERE Cemetery.Town = 'Marsby';

-- en: Count the dead per birthplace, with the commonest birthplace on top.
-- zh: 按出生地统计逝者人数，人数多的排在前面。
SELECT Birthplace, count(*) FROM Deceased GROUP BY Birthplace ORDER BY count(*) DESC;

-- en: Which grave types have an average price above 2500?
-- zh: 平均价格高于2500的墓位类型有哪些？
SELECT GraveType FROM Grave GROUP BY GraveType HAVING avg(Price) > 2500;

-- en: Give the ids of graves that nobody leases.
-- zh: 没有人租用的墓位编号是哪些？
SELECT GraveID FROM Grave WHERE GraveID NOT IN (SELECT GraveID FROM Lease);

-- en: Find full names of the persons who were born in Oksbol and died after 1950-01-01.
-- zh: 出生在Oksbol、1950-01-01以后去世的逝者，姓名都有哪些？
SELECT FirstName, LastName FROM Deceased WHERE Birthplace = 'Oksbol' AND DeathDate > '1950-01-01';

-- en: Are there professions found among those buried in Family graves as well as in Urn graves? Which ones?
-- zh: 哪些职业的逝者既有葬在Family墓位的，也有葬在Urn墓位的？
SELECT Deceased.Profession FROM Deceased JOIN Grave ON Deceased.GraveID = Grave.GraveID WHERE Grave.GraveType = 'Family' INTERSECT SELECT Deceased.Profession FROM Deceased JOIN Grave ON Deceased.GraveID = Grave.GraveID WHERE Grave.GraveType = 'Urn';

-- en: Which towns have a mason but no cemetery?
-- zh: 哪些镇有石匠铺却没有公墓？
SELECT Town FROM Mason EXCEPT SELECT Town FROM Cemetery;

-- en: What's the total of the yearly fees paid for Catholic cemeteries?
-- zh: Catholic公墓每年收取的租金合计多少？
SELECT sum(Lease.YearlyFee) FROM Lease JOIN Grave ON Lease.GraveID = Grave.GraveID JOIN Cemetery ON Grave.CemeteryID = Cemetery.CemeteryID WHERE Cemetery.Denomination = 'Catholic';

-- en: Lease holders who pay more per year than the average fee.
-- zh: 哪些承租人的年费高于平均水平？
SELECT HolderName FROM Lease WHERE YearlyFee > (SELECT avg(YearlyFee) FROM Lease);

-- en: How big is the largest cemetery, and which town is it in?
-- zh: 面积最大的公墓有多大？在哪个镇？
SELECT Area, Town FROM Cemetery ORDER BY Area DESC LIMIT 1;

-- en: What material is the headstone of the person with the last name Vestergaard made of?
-- zh: 姓Vestergaard的逝者的墓碑是什么材质？
SELECT Headstone.Material FROM Headstone JOIN Deceased ON Headstone.GraveID = Deceased.GraveID WHERE Deceased.LastName = 'Vestergaard';

-- en: Tell me in how many different towns there are cemeteries.
-- zh: 公墓分布在多少个不同的镇？
SELECT count(DISTINCT Town) FROM Cemetery;
