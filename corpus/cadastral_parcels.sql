-- A land registry: cadastral sheets, the parcels drawn on them, their owners and the surveys by which their boundaries were fixed.
CREATE TABLE Cadastral_Sheets (
  Sheet_ID INT,
  Sheet_Label VARCHAR(30),
  Municipality VARCHAR(50),
  Scale INT,
  Drawn_Year INT,
  PRIMARY KEY (Sheet_ID)
);
CREATE TABLE Parcels (
  Parcel_ID INT,
  Parcel_Code VARCHAR(20),
  Sheet_ID INT,
  Land_Use VARCHAR(30),
  Area_M2 DOUBLE,
  Tax_Value DECIMAL(12,2),
  Slope VARCHAR(20),
  PRIMARY KEY (Parcel_ID),
  FOREIGN KEY (Sheet_ID) REFERENCES Cadastral_Sheets (Sheet_ID)
);
CREATE TABLE Owners (
  Owner_ID INT,
  Full_Name VARCHAR(60),
  Owner_Type VARCHAR(20),
  Residence VARCHAR(50),
  Birth_Year INT,
  PRIMARY KEY (Owner_ID)
);
CREATE TABLE Ownerships (
  Parcel_ID INT,
  Owner_ID INT,
  Share_Percent DOUBLE,
  Acquired_On DATE,
  Acquired_By VARCHAR(20),
  PRIMARY KEY (Parcel_ID, Owner_ID),
  FOREIGN KEY (Parcel_ID) REFERENCES Parcels (Parcel_ID),
  FOREIGN KEY (Owner_ID) REFERENCES Owners (Owner_ID)
);
CREATE TABLE Surveys (
  Survey_ID INT,
  Parcel_ID INT,
  Surveyor VARCHAR(60),
  Survey_Date DATE,
  Instrument VARCHAR(30),
  Boundary_Stones INT,
  Cost DECIMAL(10,2),
  PRIMARY KEY (Survey_ID),
  FOREIGN KEY (Parcel_ID) REFERENCES Parcels (Parcel_ID)
);

-- en: Which parcels are used as Orchard or Vineyard?
-- zh: 哪些地块的用途是Orchard或Vineyard？
SELECT Parcel_Code FROM Parcels WHERE Land_Use = 'Orchard' OR Land_Use = 'Vineyard';

-- en: Which parcels does Ottilie Brandt own?
-- zh: Ottilie Brandt拥有哪些地块？
SELECT Parcels.Parcel_Code FROM Parcels JOIN Ownerships ON Parcels.Parcel_ID = Ownerships.Parcel_ID JOIN Owners ON Ownerships.Owner_ID = Owners.Owner_ID WHERE Owners.Full_Name = 'Ottilie Brandt';

-- en: How many parcels are drawn on each sheet?
-- zh: 每张图幅上各绘有多少个地块？
SELECT Cadastral_Sheets.Sheet_Label, count(*) FROM Cadastral_Sheets JOIN Parcels ON Cadastral_Sheets.Sheet_ID = Parcels.Sheet_ID GROUP BY Cadastral_Sheets.Sheet_ID, Cadastral_Sheets.Sheet_Label;

-- en: What is the average cost of a survey carried out by Emil Rask?
-- zh: Emil Rask所做的测量平均费用是多少？
SELECT avg(Cost) FROM Surveys WHERE Surveyor = 'Emil Rask';

-- en: Which owners, being of the type Church, reside in Valdorn?
-- zh: 居所在Valdorn、类型为Church的业主有哪些？
SELECT Full_Name FROM Owners WHERE Owner_Type = 'Church' AND Residence = 'Valdorn';

-- en: Which parcel has the highest tax value?
-- zh: 计税价值最高的地块是哪一个？
SELECT Parcel_Code FROM Parcels ORDER BY Tax_Value DESC LIMIT 1;

-- en: Which sheets show at least one Steep parcel of more than 10000 square metres?
-- zh: 哪些图幅上有面积超过10000平方米的Steep地块？
SELECT Sheet_Label FROM Cadastral_Sheets WHERE Sheet_ID IN (SELECT Sheet_ID FROM Parcels WHERE Slope = 'Steep' AND Area_M2 > 10000);

-- en: What is the total area of the parcels for each land use?
-- zh: 按土地用途统计，地块总面积各是多少？
SELECT Land_Use, sum(Area_M2) FROM Parcels GROUP BY Land_Use;

-- en: On what dates were the parcels in Kirnbach surveyed?
-- zh: Kirnbach的地块分别是在哪些日期测量的？
SELECT Surveys.Survey_Date FROM Surveys JOIN Parcels ON Surveys.Parcel_ID = Parcels.Parcel_ID JOIN Cadastral_Sheets ON Parcels.Sheet_ID = Cadastral_Sheets.Sheet_ID WHERE Cadastral_Sheets.Municipality = 'Kirnbach';

-- en: Which parcels have never been surveyed?
-- zh: 哪些地块从未测量过？
SELECT Parcel_Code FROM Parcels WHERE Parcel_ID NOT IN (SELECT Parcel_ID FROM Surveys);

-- en: Which owner holds shares in the greatest number of parcels?
-- zh: 哪位业主持有份额的地块数量最多？
SELECT Owners.Full_Name FROM Owners JOIN Ownerships ON Owners.Owner_ID = Ownerships.Owner_ID GROUP BY Owners.Owner_ID, Owners.Full_Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many different instruments have been used for surveys since 2000-01-01?
-- zh: 自2000-01-01以来的测量一共使用过多少种不同的仪器？
SELECT count(DISTINCT Instrument) FROM Surveys WHERE Survey_Date >= '2000-01-01';

-- en: Who owns more than half of the parcel 114/2, and since when?
-- zh: 谁拥有地块114/2超过一半的份额？是从哪天开始的？
SELECT Owners.Full_Name, Ownerships.Acquired_On FROM Owners JOIN Ownerships ON Owners.Owner_ID = Ownerships.Owner_ID JOIN Parcels ON Ownerships.Parcel_ID = Parcels.Parcel_ID WHERE Parcels.Parcel_Code = '114/2' AND Ownerships.Share_Percent > 50;

-- en: Which municipalities have sheets at the scale 1000 and sheets at the scale 2880?
-- zh: 哪些市镇既有比例尺分母为1000的图幅，又有2880的图幅？
SELECT Municipality FROM Cadastral_Sheets WHERE Scale = 1000 INTERSECT SELECT Municipality FROM Cadastral_Sheets WHERE Scale = 2880;

-- en: How many parcels were acquired by Inheritance?
-- zh: 有多少笔地块权属是通过Inheritance取得的？
SELECT count(*) FROM Ownerships WHERE Acquired_By = 'Inheritance';

-- en: Which surveyors have worked on more than 20 surveys?
-- zh: 哪些测量员完成过20次以上的测量？
SELECT Surveyor FROM Surveys GROUP BY Surveyor HAVING count(*) > 20;

-- en: Which parcels are larger than the average parcel used as Meadow?
-- zh: 哪些地块的面积大于用途为Meadow的地块的平均面积？
SELECT Parcel_Code FROM Parcels WHERE Area_M2 > (SELECT avg(Area_M2) FROM Parcels WHERE Land_Use = 'Meadow');

-- en: What are the codes and tax values of the parcels on the sheet drawn in 1824 and labelled North IV?
-- zh: 绘制于1824年、标号为North IV的图幅上，各地块的编号和计税价值是多少？
SELECT Parcels.Parcel_Code, Parcels.Tax_Value FROM Parcels JOIN Cadastral_Sheets ON Parcels.Sheet_ID = Cadastral_Sheets.Sheet_ID WHERE Cadastral_Sheets.Drawn_Year = 1824 AND Cadastral_Sheets.Sheet_Label = 'North IV';

-- en: Which five sheets are the oldest?
-- zh: 最古老的五张图幅是哪些？
SELECT Sheet_Label FROM Cadastral_Sheets ORDER BY Drawn_Year LIMIT 5;

-- en: In each municipality, what is the average tax value of a parcel?
-- zh: 各市镇的地块平均计税价值是多少？
SELECT Cadastral_Sheets.Municipality, avg(Parcels.Tax_Value) FROM Cadastral_Sheets JOIN Parcels ON Cadastral_Sheets.Sheet_ID = Parcels.Sheet_ID GROUP BY Cadastral_Sheets.Municipality;

-- en: Which parcel was surveyed with a Theodolite at the greatest cost?
-- zh: 在使用Theodolite进行的测量中，花费最高的是对哪个地块的测量？
SELECT Parcels.Parcel_Code FROM Parcels JOIN Surveys ON Parcels.Parcel_ID = Surveys.Parcel_ID WHERE Surveys.Instrument = 'Theodolite' ORDER BY Surveys.Cost DESC LIMIT 1;

-- en: Which owners born before 1950 have a share in a parcel acquired by Purchase?
-- zh: 1950年以前出生的业主中，哪些人持有通过Purchase取得的地块份额？
SELECT Full_Name FROM Owners WHERE Birth_Year < 1950 AND Owner_ID IN (SELECT Owner_ID FROM Ownerships WHERE Acquired_By = 'Purchase');
