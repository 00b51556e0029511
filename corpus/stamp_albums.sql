-- Stamp collectors, stamps and who owns which.
CREATE TABLE Collector (
  Collector_No INT,
  Full_Name VARCHAR(50),
  Town VARCHAR(40),
  Member_Since INT,
  PRIMARY KEY (Collector_No)
);
CREATE TABLE Stamp (
  Stamp_No INT,
  Issuer VARCHAR(40),
  Motif VARCHAR(50),
  Issue_Year INT,
  Face_Value DOUBLE,
  Catalogue_Price DOUBLE,
  PRIMARY KEY (Stamp_No)
);
CREATE TABLE Holding (
  Collector_No INT,
  Stamp_No INT,
  Condition_Grade VARCHAR(20),
  Bought_On DATE,
  Paid DOUBLE,
  PRIMARY KEY (Collector_No, Stamp_No),
  FOREIGN KEY (Collector_No) REFERENCES Collector (Collector_No),
  FOREIGN KEY (Stamp_No) REFERENCES Stamp (Stamp_No)
);

-- en: Show the motifs of stamps issued by Samoa in 1962.
-- zh: 列出Samoa在1962年发行的邮票的图案。
SELECT Motif FROM Stamp WHERE Issuer = 'Samoa' AND Issue_Year = 1962;

-- en: Which collectors come from Delft?
-- zh: 来自Delft的集邮者有哪些？
SELECT Full_Name FROM Collector WHERE Town = 'Delft';

-- en: Give the numbers of stamps with a motif containing the word orchid.
-- zh: 给出图案中含有orchid一词的邮票编号。
SELECT Stamp_No FROM Stamp WHERE Motif LIKE '%orchid%';

-- en: How many stamps were issued before 1900?
-- zh: 1900年以前发行的邮票有多少枚？
SELECT count(*) FROM Stamp WHERE Issue_Year < 1900;

-- en: What is the average catalogue price of a stamp from Fiji?
-- zh: Fiji邮票的平均目录价是多少？
SELECT avg(Catalogue_Price) FROM Stamp WHERE Issuer = 'Fiji';

-- en: How much have the collectors paid in total?
-- zh: 集邮者们一共付了多少钱？
SELECT sum(Paid) FROM Holding;

-- en: How many different issuers are there?
-- zh: 共有多少个不同的发行方？
SELECT count(DISTINCT Issuer) FROM Stamp;

-- en: For every condition grade, give the number of holdings.
-- zh: 每个品相等级各有多少条藏品记录？
SELECT Condition_Grade, count(*) FROM Holding GROUP BY Condition_Grade;

-- en: Which issuer's stamps have the highest average catalogue price?
-- zh: 邮票平均目录价最高的发行方是哪个？
SELECT Issuer FROM Stamp GROUP BY Issuer ORDER BY avg(Catalogue_Price) DESC LIMIT 1;

-- en: Towns with at least two collectors?
-- zh: 至少有两位集邮者的城镇有哪些？
SELECT Town FROM Collector GROUP BY Town HAVING count(*) >= 2;

-- en: What's the motif of the most valuable stamp in the catalogue?
-- zh: 目录价最高的邮票是什么图案？
SELECT Motif FROM Stamp ORDER BY Catalogue_Price DESC LIMIT 1;

-- en: Which motif did collectors pay the most for, in a single purchase?
-- zh: 集邮者单次购买出价最高的邮票是什么图案？
SELECT Stamp.Motif FROM Stamp JOIN Holding ON Stamp.Stamp_No = Holding.Stamp_No ORDER BY Holding.Paid DESC LIMIT 1;

-- en: Which collectors own stamp number 318?
-- zh: 谁拥有318号邮票？
SELECT Collector.Full_Name FROM Collector JOIN Holding ON Collector.Collector_No = Holding.Collector_No WHERE Holding.Stamp_No = 318;

-- en: List the motifs owned by Saskia Vos with what she paid for each.
-- zh: 列出Saskia Vos拥有的邮票图案及她支付的价格。
SELECT Stamp.Motif, Holding.Paid FROM Stamp JOIN Holding ON Stamp.Stamp_No = Holding.Stamp_No JOIN Collector ON Holding.Collector_No = Collector.Collector_No WHERE Collector.Full_Name = 'Saskia Vos';

-- en: How many stamps does each collector have?
-- zh: 每位集邮者有多少枚邮票？
SELECT Collector.Full_Name, count(*) FROM Collector JOIN Holding ON Collector.Collector_No = Holding.Collector_No GROUP BY Collector.Collector_No, Collector.Full_Name;

-- en: Which motif is in the most collections?
-- zh: 被最多集邮者收藏的邮票是什么图案？
SELECT Stamp.Motif FROM Stamp JOIN Holding ON Stamp.Stamp_No = Holding.Stamp_No GROUP BY Stamp.Stamp_No, Stamp.Motif ORDER BY count(*) DESC LIMIT 1;

-- en: Stamps of which issuers are held in mint condition?
-- zh: 品相为mint的邮票是哪些发行方的？
SELECT Stamp.Issuer FROM Stamp JOIN Holding ON Stamp.Stamp_No = Holding.Stamp_No WHERE Holding.Condition_Grade = 'mint';

-- en: What is the sum of the catalogue prices of each collector's stamps?
-- zh: 每位集邮者所藏邮票的目录价总和是多少？
SELECT Collector.Full_Name, sum(Stamp.Catalogue_Price) FROM Collector JOIN Holding ON Collector.Collector_No = Holding.Collector_No JOIN Stamp ON Holding.Stamp_No = Stamp.Stamp_No GROUP BY Collector.Collector_No, Collector.Full_Name;

-- en: In which towns does somebody own a stamp from Tonga?
-- zh: 哪些城镇有人拥有Tonga的邮票？
SELECT Collector.Town FROM Collector JOIN Holding ON Collector.Collector_No = Holding.Collector_No JOIN Stamp ON Holding.Stamp_No = Stamp.Stamp_No WHERE Stamp.Issuer = 'Tonga';

-- en: Which stamps (numbers) does nobody own?
-- zh: 哪些邮票（编号）没有人拥有？
SELECT Stamp_No FROM Stamp WHERE Stamp_No NOT IN (SELECT Stamp_No FROM Holding);

-- en: Motifs of stamps with a face value above the average?
-- zh: 面值高于平均值的邮票是什么图案？
SELECT Motif FROM Stamp WHERE Face_Value > (SELECT avg(Face_Value) FROM Stamp);

-- en: Which collectors have something from Malta as well as something from Cyprus?
-- zh: 哪些集邮者既有Malta的邮票又有Cyprus的邮票？
SELECT Collector.Full_Name FROM Collector JOIN Holding ON Collector.Collector_No = Holding.Collector_No JOIN Stamp ON Holding.Stamp_No = Stamp.Stamp_No WHERE Stamp.Issuer = 'Malta' INTERSECT SELECT Collector.Full_Name FROM Collector JOIN Holding ON Collector.Collector_No = Holding.Collector_No JOIN Stamp ON Holding.Stamp_No = Stamp.Stamp_No WHERE Stamp.Issuer = 'Cyprus';
