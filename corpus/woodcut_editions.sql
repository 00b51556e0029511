-- Woodblock prints: designers, block cutters, editions pulled and galleries' purchases.
CREATE TABLE Printmaker (
  PrintmakerID INT,
  Name VARCHAR(50),
  School VARCHAR(30),
  BirthYear INT,
  PRIMARY KEY (PrintmakerID)
);
CREATE TABLE Print (
  PrintID INT,
  Title VARCHAR(80),
  DesignerID INT,
  CutterID INT,
  Year INT,
  Colours INT,
  Motif VARCHAR(20),
  PRIMARY KEY (PrintID),
  FOREIGN KEY (DesignerID) REFERENCES Printmaker (PrintmakerID),
  FOREIGN KEY (CutterID) REFERENCES Printmaker (PrintmakerID)
);
CREATE TABLE Edition (
  EditionID INT,
  PrintID INT,
  EditionNo INT,
  Paper VARCHAR(30),
  Impressions INT,
  PulledOn DATE,
  PRIMARY KEY (EditionID),
  FOREIGN KEY (PrintID) REFERENCES Print (PrintID)
);
CREATE TABLE Sale (
  SaleID INT,
  EditionID INT,
  Gallery VARCHAR(50),
  SoldOn DATE,
  Sheets INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (SaleID),
  FOREIGN KEY (EditionID) REFERENCES Edition (EditionID)
);

-- en: Titles and years of the prints that show a Bridge.
-- zh: 以Bridge为题材的版画标题和年份。
SELECT Title, Year FROM Print WHERE Motif = 'Bridge';

-- en: How many editions were printed on Kozo paper?
-- zh: 用Kozo纸印制的版次有多少个？
SELECT count(*) FROM Edition WHERE Paper = 'Kozo';

-- en: Artists of the Marsh school born after 1950.
-- zh: 出生年份晚于1950年的Marsh画派版画家。
SELECT Name FROM Printmaker WHERE School = 'Marsh' AND BirthYear > 1950;

-- en: Which print needed the most colours?
-- zh: 套色最多的版画是哪幅？
SELECT Title FROM Print ORDER BY Colours DESC LIMIT 1;

-- en: Who designed Lantern Ferry?
-- zh: Lantern Ferry的画稿是谁设计的？
SELECT Printmaker.Name FROM Printmaker JOIN Print ON Printmaker.PrintmakerID = Print.DesignerID WHERE Print.Title = 'Lantern Ferry';

-- en: Who cut the blocks for Lantern Ferry?
-- zh: Lantern Ferry的木版是谁刻的？
SELECT Printmaker.Name FROM Printmaker JOIN Print ON Printmaker.PrintmakerID = Print.CutterID WHERE Print.Title = 'Lantern Ferry';

-- en: For every print of 1998, its title with the designer's and the cutter's name.
-- zh: 列出1998年每幅版画的标题、设计者和刻版师姓名。
SELECT T1.Title, T2.Name, T3.Name FROM Print AS T1 JOIN Printmaker AS T2 ON T1.DesignerID = T2.PrintmakerID JOIN Printmaker AS T3 ON T1.CutterID = T3.PrintmakerID WHERE T1.Year = 1998;

-- en: How many prints has each artist designed?
-- zh: 每位版画家设计过多少幅版画？
SELECT Printmaker.Name, count(*) FROM Printmaker JOIN Print ON Printmaker.PrintmakerID = Print.DesignerID GROUP BY Printmaker.PrintmakerID, Printmaker.Name;

-- en: Which cutter has worked on the most prints?
-- zh: 刻过版画最多的刻版师是谁？
SELECT Printmaker.Name FROM Printmaker JOIN Print ON Printmaker.PrintmakerID = Print.CutterID GROUP BY Printmaker.PrintmakerID, Printmaker.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Prints that went through more than 3 editions.
-- zh: 印过超过3个版次的版画。
SELECT Print.Title FROM Print JOIN Edition ON Print.PrintID = Edition.PrintID GROUP BY Print.PrintID, Print.Title HAVING count(*) > 3;

-- en: How many impressions of each print exist over all editions?
-- zh: 每幅版画所有版次加起来一共印了多少张？
SELECT Print.Title, sum(Edition.Impressions) FROM Print JOIN Edition ON Print.PrintID = Edition.PrintID GROUP BY Print.PrintID, Print.Title;

-- en: Which galleries have bought Lantern Ferry? Each once.
-- zh: 哪些画廊买过Lantern Ferry？每家只列一次。
SELECT DISTINCT Sale.Gallery FROM Sale JOIN Edition ON Sale.EditionID = Edition.EditionID JOIN Print ON Edition.PrintID = Print.PrintID WHERE Print.Title = 'Lantern Ferry';

-- en: What have works designed by Rin Okabe earned in sales?
-- zh: Rin Okabe设计的作品总共卖了多少钱？
SELECT sum(Sale.Price) FROM Sale JOIN Edition ON Sale.EditionID = Edition.EditionID JOIN Print ON Edition.PrintID = Print.PrintID JOIN Printmaker ON Print.DesignerID = Printmaker.PrintmakerID WHERE Printmaker.Name = 'Rin Okabe';

-- en: Prints never issued in any edition.
-- zh: 从未印行过任何版次的版画。
SELECT Title FROM Print WHERE PrintID NOT IN (SELECT PrintID FROM Edition);

-- en: Who both designs and cuts?
-- zh: 谁既设计画稿又刻版？
SELECT Printmaker.Name FROM Printmaker JOIN Print ON Printmaker.PrintmakerID = Print.DesignerID INTERSECT SELECT Printmaker.Name FROM Printmaker JOIN Print ON Printmaker.PrintmakerID = Print.CutterID;

-- en: Who designs but doesn't cut?
-- zh: 谁只设计画稿而不刻版？
SELECT Printmaker.Name FROM Printmaker JOIN Print ON Printmaker.PrintmakerID = Print.DesignerID EXCEPT SELECT Printmaker.Name FROM Printmaker JOIN Print ON Printmaker.PrintmakerID = Print.CutterID;

-- en: Average number of impressions by kind of paper?
-- zh: 各种纸张的平均印数是多少？
SELECT Paper, avg(Impressions) FROM Edition GROUP BY Paper;

-- en: Which gallery made the most purchases?
-- zh: 购买次数最多的画廊是哪家？
SELECT Gallery FROM Sale GROUP BY Gallery ORDER BY count(*) DESC LIMIT 1;

-- en: Galleries that spent at least 20000 altogether.
-- zh: 总花费至少20000的画廊。
SELECT Gallery FROM Sale GROUP BY Gallery HAVING sum(Price) >= 20000;

-- en: Sales dearer than the average sale: gallery and date.
-- zh: 成交价高于平均值的交易，列出画廊和日期。
SELECT Gallery, SoldOn FROM Sale WHERE Price > (SELECT avg(Price) FROM Sale);

-- en: Motifs of prints made between 1980 and 1990, without repeats.
-- zh: 1980至1990年间创作的版画有哪些题材？不要重复。
SELECT DISTINCT Motif FROM Print WHERE Year BETWEEN 1980 AND 1990;

-- en: Paper and print title of the edition with the fewest impressions.
-- zh: 印数最少的版次用的是什么纸，是哪幅版画？
SELECT Edition.Paper, Print.Title FROM Edition JOIN Print ON Edition.PrintID = Print.PrintID ORDER BY Edition.Impressions LIMIT 1;
