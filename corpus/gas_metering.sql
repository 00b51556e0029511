-- Gas meters at supply points, their readings, the tariffs customers are on and the technicians who fit the meters.
CREATE TABLE Supply_Point (
  Supply_Point_ID INT, Street_Address VARCHAR(80), Postal_Code VARCHAR(10), City VARCHAR(40), Building_Type VARCHAR(20),
  PRIMARY KEY (Supply_Point_ID)
);
CREATE TABLE Technician (
  Technician_ID INT, Full_Name VARCHAR(60), Depot VARCHAR(40), Certified_Until DATE,
  PRIMARY KEY (Technician_ID)
);
CREATE TABLE Meter (
  Meter_ID INT, Serial_Number VARCHAR(20), Supply_Point_ID INT, Manufacturer VARCHAR(40), Meter_Type VARCHAR(20), Year_Made INT, Fitted_By INT, Fitted_On DATE,
  PRIMARY KEY (Meter_ID),
  FOREIGN KEY (Supply_Point_ID) REFERENCES Supply_Point (Supply_Point_ID),
  FOREIGN KEY (Fitted_By) REFERENCES Technician (Technician_ID)
);
CREATE TABLE Tariff (
  Tariff_ID INT, Tariff_Name VARCHAR(40), Price_Per_Unit DOUBLE, Standing_Charge DOUBLE, Valid_From DATE,
  PRIMARY KEY (Tariff_ID)
);
CREATE TABLE Supply_Agreement (
  Agreement_ID INT, Supply_Point_ID INT, Tariff_ID INT, Customer_Name VARCHAR(60), Start_Date DATE, End_Date DATE, Payment_Type VARCHAR(20),
  PRIMARY KEY (Agreement_ID),
  FOREIGN KEY (Supply_Point_ID) REFERENCES Supply_Point (Supply_Point_ID),
  FOREIGN KEY (Tariff_ID) REFERENCES Tariff (Tariff_ID)
);
CREATE TABLE Meter_Reading (
  Reading_ID INT, Meter_ID INT, Reading_Date DATE, Reading_Value DOUBLE, Read_Method VARCHAR(15),
  PRIMARY KEY (Reading_ID),
  FOREIGN KEY (Meter_ID) REFERENCES Meter (Meter_ID)
);

-- en: Give the serial numbers of the Smart meters made in 2019.
-- zh: 给出2019年制造的Smart燃气表序列号。
SELECT Serial_Number FROM Meter WHERE Meter_Type = 'Smart' AND Year_Made = 2019;

-- en: At what address is meter GM-70412 installed?
-- zh: 燃气表GM-70412装在哪个地址？
SELECT Supply_Point.Street_Address FROM Supply_Point JOIN Meter ON Supply_Point.Supply_Point_ID = Meter.Supply_Point_ID WHERE Meter.Serial_Number = 'GM-70412';

-- en: Which customers are on the Night Saver tariff?
-- zh: 哪些客户使用Night Saver资费？
SELECT Supply_Agreement.Customer_Name FROM Supply_Agreement JOIN Tariff ON Supply_Agreement.Tariff_ID = Tariff.Tariff_ID WHERE Tariff.Tariff_Name = 'Night Saver';

-- en: What unit price do customers living in Talvik pay?
-- zh: Talvik的客户支付的单价是多少？
SELECT Tariff.Price_Per_Unit FROM Tariff JOIN Supply_Agreement ON Tariff.Tariff_ID = Supply_Agreement.Tariff_ID JOIN Supply_Point ON Supply_Agreement.Supply_Point_ID = Supply_Point.Supply_Point_ID WHERE Supply_Point.City = 'Talvik';

-- en: Number of readings taken by Remote reading?
-- zh: 以Remote方式抄表的读数有多少条？
SELECT count(*) FROM Meter_Reading WHERE Read_Method = 'Remote';

-- en: Number of meters per manufacturer, sorted by manufacturer name.
-- zh: 各制造商的燃气表数量，按制造商名称排序。
SELECT Manufacturer, count(*) FROM Meter GROUP BY Manufacturer ORDER BY Manufacturer;

-- en: Who fitted the most meters?
-- zh: 安装燃气表最多的技术员是谁？
SELECT Technician.Full_Name FROM Technician JOIN Meter ON Technician.Technician_ID = Meter.Fitted_By GROUP BY Technician.Technician_ID, Technician.Full_Name ORDER BY count(*) DESC LIMIT 1;

-- en: All readings of GM-70412 with their dates, latest first.
-- zh: 按日期从新到旧列出GM-70412的全部读数及日期。
SELECT Meter_Reading.Reading_Date, Meter_Reading.Reading_Value FROM Meter_Reading JOIN Meter ON Meter_Reading.Meter_ID = Meter.Meter_ID WHERE Meter.Serial_Number = 'GM-70412' ORDER BY Meter_Reading.Reading_Date DESC;

-- en: Which tariff has the lowest standing charge?
-- zh: 固定费用最低的资费是哪个？
SELECT Tariff_Name FROM Tariff ORDER BY Standing_Charge LIMIT 1;

-- en: Which meters have never been read? Show serial numbers.
-- zh: 哪些燃气表从未抄过表？列出序列号。
SELECT Serial_Number FROM Meter WHERE Meter_ID NOT IN (SELECT Meter_ID FROM Meter_Reading);

-- en: In which cities has the technician Arvid Moen worked?
-- zh: 技术员Arvid Moen在哪些城市安装过燃气表？
SELECT Supply_Point.City FROM Supply_Point JOIN Meter ON Supply_Point.Supply_Point_ID = Meter.Supply_Point_ID JOIN Technician ON Meter.Fitted_By = Technician.Technician_ID WHERE Technician.Full_Name = 'Arvid Moen';

-- en: What is the highest value read at a meter in Talvik?
-- zh: Talvik的燃气表最高读数是多少？
SELECT max(Meter_Reading.Reading_Value) FROM Meter_Reading JOIN Meter ON Meter_Reading.Meter_ID = Meter.Meter_ID JOIN Supply_Point ON Meter.Supply_Point_ID = Supply_Point.Supply_Point_ID WHERE Supply_Point.City = 'Talvik';

-- en: Show the latest reading of every meter: its serial number, the date and the value.
-- zh: 列出每只燃气表最近一次读数：序列号、日期和读数。
SELECT latest.Serial_Number, latest.Reading_Date, latest.Reading_Value FROM (SELECT Meter.Serial_Number, Meter_Reading.Reading_Date, Meter_Reading.Reading_Value, row_number() OVER (PARTITION BY Meter.Meter_ID ORDER BY Meter_Reading.Reading_Date DESC) AS pos FROM Meter JOIN Meter_Reading ON Meter.Meter_ID = Meter_Reading.Meter_ID) AS latest WHERE latest.pos = 1;

-- en: For each tariff (name), how many agreements are on it? Only those with 10 or more.
-- zh: 每种资费各有多少份协议？只列出10份及以上的资费名称和数量。
SELECT Tariff.Tariff_Name, count(*) FROM Tariff JOIN Supply_Agreement ON Tariff.Tariff_ID = Supply_Agreement.Tariff_ID GROUP BY Tariff.Tariff_ID, Tariff.Tariff_Name HAVING count(*) >= 10;

-- en: Which cities have Bakery buildings but no School?
-- zh: 哪些城市有Bakery类建筑但没有School类建筑的供气点？
SELECT City FROM Supply_Point WHERE Building_Type = 'Bakery' EXCEPT SELECT City FROM Supply_Point WHERE Building_Type = 'School';

-- en: Whose certificate runs out before 2025-01-01? Name and depot, please.
-- zh: 谁的资格证在2025-01-01之前到期？请给出姓名和所属站点。
SELECT Full_Name, Depot FROM Technician WHERE Certified_Until < '2025-01-01';

-- en: Which manufacturers' meters hang in both Talvik and Storsund?
-- zh: 哪些制造商的燃气表在Talvik和Storsund都有安装？
SELECT Meter.Manufacturer FROM Meter JOIN Supply_Point ON Meter.Supply_Point_ID = Supply_Point.Supply_Point_ID WHERE Supply_Point.City = 'Talvik' INTERSECT SELECT Meter.Manufacturer FROM Meter JOIN Supply_Point ON Meter.Supply_Point_ID = Supply_Point.Supply_Point_ID WHERE Supply_Point.City = 'Storsund';

-- en: What is the most usual payment type?
-- zh: 最常用的付款类型是什么？
SELECT Payment_Type FROM Supply_Agreement GROUP BY Payment_Type ORDER BY count(*) DESC LIMIT 1;

-- en: How many different postal codes are there in Storsund?
-- zh: Storsund有多少个不同的邮编？
SELECT count(DISTINCT Postal_Code) FROM Supply_Point WHERE City = 'Storsund';

-- en: Names of the customers in a Farmhouse.
-- zh: 建筑类型为Farmhouse的客户姓名有哪些？
SELECT Supply_Agreement.Customer_Name FROM Supply_Agreement JOIN Supply_Point ON Supply_Agreement.Supply_Point_ID = Supply_Point.Supply_Point_ID WHERE Supply_Point.Building_Type = 'Farmhouse';

-- en: Names of the customers whose agreement has not ended, i.e. has no end date, and who pay by Invoice.
-- zh: 协议没有结束日期、且以Invoice方式付款的客户姓名。
SELECT Customer_Name FROM Supply_Agreement WHERE End_Date IS NULL AND Payment_Type = 'Invoice';

-- en: Which technicians have never fitted a Smart meter?
-- zh: 哪些技术员从未安装过Smart燃气表？
SELECT Full_Name FROM Technician WHERE Technician_ID NOT IN (SELECT Fitted_By FROM Meter WHERE Meter_Type = 'Smart');
