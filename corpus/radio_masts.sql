-- Radio masts, the transmitters hung on them, the firms renting them and the inspections they get.
CREATE TABLE Masts (
  Mast_Number INT,
  Nickname VARCHAR(40),
  County VARCHAR(40),
  Height DOUBLE,
  Erected INT,
  Structure VARCHAR(20),
  PRIMARY KEY (Mast_Number)
);
CREATE TABLE Firms (
  Firm_Number INT,
  Title VARCHAR(60),
  Headquarters VARCHAR(40),
  Sector VARCHAR(30),
  Turnover DECIMAL(12,2),
  PRIMARY KEY (Firm_Number)
);
CREATE TABLE Transmitters (
  Transmitter_Number INT,
  Mast_Number INT,
  Firm_Number INT,
  Band VARCHAR(10),
  Frequency DOUBLE,
  Power_Watts INT,
  Installed DATE,
  Monthly_Rent DECIMAL(8,2),
  PRIMARY KEY (Transmitter_Number),
  FOREIGN KEY (Mast_Number) REFERENCES Masts (Mast_Number),
  FOREIGN KEY (Firm_Number) REFERENCES Firms (Firm_Number)
);
CREATE TABLE Inspections (
  Inspection_Number INT,
  Mast_Number INT,
  Inspector VARCHAR(50),
  Held_On DATE,
  Finding VARCHAR(20),
  Cost DECIMAL(8,2),
  PRIMARY KEY (Inspection_Number),
  FOREIGN KEY (Mast_Number) REFERENCES Masts (Mast_Number)
);

-- en: Which masts in Durrow are higher than 150 metres?
-- zh: Durrow有哪些桅杆高于150米？
SELECT Nickname FROM Masts WHERE County = 'Durrow' AND Height > 150;

-- en: Which masts carry a transmitter of the firm Clearwave?
-- zh: 哪些桅杆上装有Clearwave公司的发射机？
SELECT Masts.Nickname FROM Masts JOIN Transmitters ON Masts.Mast_Number = Transmitters.Mast_Number JOIN Firms ON Transmitters.Firm_Number = Firms.Firm_Number WHERE Firms.Title = 'Clearwave';

-- en: How many transmitters work in the VHF band?
-- zh: 有多少台发射机工作在VHF频段？
SELECT count(*) FROM Transmitters WHERE Band = 'VHF';

-- en: What is the name of the tallest mast, and in which county does it stand?
-- zh: 最高的桅杆叫什么，位于哪个郡？
SELECT Nickname, County FROM Masts ORDER BY Height DESC LIMIT 1;

-- en: What is the average power of the transmitters in each band?
-- zh: 各频段发射机的平均功率是多少？
SELECT Band, avg(Power_Watts) FROM Transmitters GROUP BY Band;

-- en: What did the inspections of the mast Tall Tom find?
-- zh: 对桅杆Tall Tom的各次检查结论是什么？
SELECT Inspections.Finding FROM Inspections JOIN Masts ON Inspections.Mast_Number = Masts.Mast_Number WHERE Masts.Nickname = 'Tall Tom';

-- en: Which firms from Lysgaard are in the Broadcasting sector?
-- zh: 总部在Lysgaard、属于Broadcasting行业的公司有哪些？
SELECT Title FROM Firms WHERE Headquarters = 'Lysgaard' AND Sector = 'Broadcasting';

-- en: How many transmitters hang on each mast?
-- zh: 每座桅杆上各挂有多少台发射机？
SELECT Masts.Nickname, count(*) FROM Masts JOIN Transmitters ON Masts.Mast_Number = Transmitters.Mast_Number GROUP BY Masts.Mast_Number, Masts.Nickname;

-- en: Which masts have not been inspected by Aud Nygren?
-- zh: 哪些桅杆没有被Aud Nygren检查过？
SELECT Nickname FROM Masts WHERE Mast_Number NOT IN (SELECT Mast_Number FROM Inspections WHERE Inspector = 'Aud Nygren');

-- en: What is the total monthly rent paid by the firm Harbour Radio?
-- zh: Harbour Radio公司每月支付的租金总额是多少？
SELECT sum(Transmitters.Monthly_Rent) FROM Transmitters JOIN Firms ON Transmitters.Firm_Number = Firms.Firm_Number WHERE Firms.Title = 'Harbour Radio';

-- en: Which firm has the largest number of transmitters?
-- zh: 拥有发射机最多的公司是哪家？
SELECT Firms.Title FROM Firms JOIN Transmitters ON Firms.Firm_Number = Transmitters.Firm_Number GROUP BY Firms.Firm_Number, Firms.Title ORDER BY count(*) DESC LIMIT 1;

-- en: In which counties can one find both a Lattice mast and a Guyed one?
-- zh: 哪些郡既有Lattice结构的桅杆又有Guyed结构的桅杆？
SELECT County FROM Masts WHERE Structure = 'Lattice' INTERSECT SELECT County FROM Masts WHERE Structure = 'Guyed';

-- en: Which masts were found Corroded after 2020-01-01?
-- zh: 2020-01-01之后被检查出Corroded的桅杆有哪些？
SELECT Masts.Nickname FROM Masts JOIN Inspections ON Masts.Mast_Number = Inspections.Mast_Number WHERE Inspections.Finding = 'Corroded' AND Inspections.Held_On > '2020-01-01';

-- en: What were the cheapest and the dearest inspection, and what did an inspection cost on average?
-- zh: 检查费用的最低、最高和平均值分别是多少？
SELECT min(Cost), max(Cost), avg(Cost) FROM Inspections;

-- en: Which transmitters are more powerful than every transmitter in the UHF band? Please give their numbers.
-- zh: 哪些发射机的功率大于UHF频段的所有发射机？请给出发射机编号。
SELECT Transmitter_Number FROM Transmitters WHERE Power_Watts > (SELECT max(Power_Watts) FROM Transmitters WHERE Band = 'UHF');

-- en: Which inspector has carried out the most inspections?
-- zh: 做过检查次数最多的检查员是谁？
SELECT Inspector FROM Inspections GROUP BY Inspector ORDER BY count(*) DESC LIMIT 1;

-- en: Which firms transmit from a mast erected before 1950?
-- zh: 哪些公司在1950年以前建成的桅杆上进行发射？
SELECT Title FROM Firms WHERE Firm_Number IN (SELECT Transmitters.Firm_Number FROM Transmitters JOIN Masts ON Transmitters.Mast_Number = Masts.Mast_Number WHERE Masts.Erected < 1950);

-- en: For each sector, what is the average monthly rent of a transmitter?
-- zh: 按公司所属行业统计，每台发射机的平均月租金是多少？
SELECT Firms.Sector, avg(Transmitters.Monthly_Rent) FROM Firms JOIN Transmitters ON Firms.Firm_Number = Transmitters.Firm_Number GROUP BY Firms.Sector;

-- en: On which mast was the most recently installed transmitter put up?
-- zh: 最近安装的那台发射机装在哪座桅杆上？
SELECT Masts.Nickname FROM Masts JOIN Transmitters ON Masts.Mast_Number = Transmitters.Mast_Number ORDER BY Transmitters.Installed DESC LIMIT 1;

-- en: Which counties have at least four masts?
-- zh: 哪些郡至少有四座桅杆？
SELECT County FROM Masts GROUP BY County HAVING count(*) >= 4;

-- en: At what frequencies does the mast Blue Needle transmit with more than 1000 watts?
-- zh: 桅杆Blue Needle上功率超过1000瓦的发射机频率分别是多少？
SELECT Transmitters.Frequency FROM Transmitters JOIN Masts ON Transmitters.Mast_Number = Masts.Mast_Number WHERE Masts.Nickname = 'Blue Needle' AND Transmitters.Power_Watts > 1000;

-- en: Which firms have a turnover that exceeds the average?
-- zh: 哪些公司的营业额超过平均水平？
SELECT Title FROM Firms WHERE Turnover > (SELECT avg(Turnover) FROM Firms);
