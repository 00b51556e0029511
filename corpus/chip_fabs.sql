-- Semiconductor plants, their process lines, the wafer lots they run and the customers who order them.
CREATE TABLE Fab (
  FabID INT,
  FabName VARCHAR(50),
  Operator VARCHAR(50),
  Country VARCHAR(40),
  OpeningYear INT,
  CleanroomArea DOUBLE,
  PRIMARY KEY (FabID)
);
CREATE TABLE ProcessLine (
  LineID INT,
  FabID INT,
  LineCode VARCHAR(20),
  NodeNm INT,
  WaferSize INT,
  MonthlyCapacity INT,
  Status VARCHAR(20),
  PRIMARY KEY (LineID),
  FOREIGN KEY (FabID) REFERENCES Fab (FabID)
);
CREATE TABLE Client (
  ClientID INT,
  ClientName VARCHAR(60),
  Country VARCHAR(40),
  Sector VARCHAR(40),
  ContactEmail VARCHAR(80),
  PRIMARY KEY (ClientID)
);
CREATE TABLE WaferLot (
  LotID INT,
  LotCode VARCHAR(20),
  LineID INT,
  ClientID INT,
  StartDate DATE,
  FinishDate DATE,
  WaferCount INT,
  YieldPct DOUBLE,
  PRIMARY KEY (LotID),
  FOREIGN KEY (LineID) REFERENCES ProcessLine (LineID),
  FOREIGN KEY (ClientID) REFERENCES Client (ClientID)
);

-- en: How many fabs are there in Taiwan?
-- zh: Taiwan有多少座晶圆厂？
SELECT count(*) FROM Fab WHERE Country = 'Taiwan';

-- en: How many clients are there in Taiwan?
-- zh: Taiwan有多少家客户？
SELECT count(*) FROM Client WHERE Country = 'Taiwan';

-- en: What is the name of the fab that opened first?
-- zh: 最早投产的晶圆厂叫什么名字？
SELECT FabName FROM Fab ORDER BY OpeningYear LIMIT 1;

-- en: What is the name of the fab with the largest cleanroom?
-- zh: 洁净室面积最大的晶圆厂叫什么名字？
SELECT FabName FROM Fab ORDER BY CleanroomArea DESC LIMIT 1;

-- en: What are the codes of the lines that are under Maintenance, and what is the monthly capacity of each?
-- zh: 处于Maintenance状态的产线编号是什么，各自的月产能是多少？
SELECT LineCode, MonthlyCapacity FROM ProcessLine WHERE Status = 'Maintenance';

-- en: Which clients have never ordered a wafer lot?
-- zh: 哪些客户从未下过晶圆批次订单？
SELECT ClientName FROM Client WHERE ClientID NOT IN (SELECT ClientID FROM WaferLot);

-- en: Which clients have ordered a lot of more than 500 wafers?
-- zh: 哪些客户订过超过500片晶圆的批次？
SELECT ClientName FROM Client WHERE ClientID IN (SELECT ClientID FROM WaferLot WHERE WaferCount > 500);

-- en: What is the average yield of the lots produced for Halden Motors?
-- zh: 为Halden Motors生产的批次平均良率是多少？
SELECT avg(WaferLot.YieldPct) FROM WaferLot JOIN Client ON WaferLot.ClientID = Client.ClientID WHERE Client.ClientName = 'Halden Motors';

-- en: What is the total number of wafers produced for Halden Motors?
-- zh: 为Halden Motors一共生产了多少片晶圆？
SELECT sum(WaferLot.WaferCount) FROM WaferLot JOIN Client ON WaferLot.ClientID = Client.ClientID WHERE Client.ClientName = 'Halden Motors';

-- en: For each fab, give its name and the combined monthly capacity of its lines.
-- zh: 请给出每座晶圆厂的名称以及其各产线的月产能之和。
SELECT Fab.FabName, sum(ProcessLine.MonthlyCapacity) FROM Fab JOIN ProcessLine ON Fab.FabID = ProcessLine.FabID GROUP BY Fab.FabID, Fab.FabName;

-- en: For each fab, give its name and the average monthly capacity of its lines.
-- zh: 请给出每座晶圆厂的名称以及其各产线的平均月产能。
SELECT Fab.FabName, avg(ProcessLine.MonthlyCapacity) FROM Fab JOIN ProcessLine ON Fab.FabID = ProcessLine.FabID GROUP BY Fab.FabID, Fab.FabName;

-- en: Which fabs run more than three lines?
-- zh: 哪些晶圆厂有三条以上的产线？
SELECT Fab.FabName FROM Fab JOIN ProcessLine ON Fab.FabID = ProcessLine.FabID GROUP BY Fab.FabID, Fab.FabName HAVING count(*) > 3;

-- en: How many clients are there in each sector?
-- zh: 每个行业各有多少家客户？
SELECT Sector, count(*) FROM Client GROUP BY Sector;

-- en: Which sector has the most clients?
-- zh: 哪个行业的客户最多？
SELECT Sector FROM Client GROUP BY Sector ORDER BY count(*) DESC LIMIT 1;

-- en: Which fabs have manufactured lots for clients in the Automotive sector? Show each different fab name once.
-- zh: 哪些晶圆厂为Automotive行业的客户生产过批次？请列出不重复的厂名。
SELECT DISTINCT Fab.FabName FROM Fab JOIN ProcessLine ON Fab.FabID = ProcessLine.FabID JOIN WaferLot ON ProcessLine.LineID = WaferLot.LineID JOIN Client ON WaferLot.ClientID = Client.ClientID WHERE Client.Sector = 'Automotive';

-- en: What is the email address of the client that ordered lot LX-2207?
-- zh: 订购批次LX-2207的客户的邮箱是什么？
SELECT Client.ContactEmail FROM Client JOIN WaferLot ON Client.ClientID = WaferLot.ClientID WHERE WaferLot.LotCode = 'LX-2207';

-- en: What are the codes of the lots that have been started but have no finish date?
-- zh: 已经开工但没有完工日期的批次编号有哪些？
SELECT LotCode FROM WaferLot WHERE FinishDate IS NULL;

-- en: Which lots have a yield higher than the average yield of all lots? Give their codes and yields.
-- zh: 哪些批次的良率高于所有批次的平均良率？请给出批次编号和良率。
SELECT LotCode, YieldPct FROM WaferLot WHERE YieldPct > (SELECT avg(YieldPct) FROM WaferLot);

-- en: Which countries have both a fab and a client?
-- zh: 哪些国家既有晶圆厂又有客户？
SELECT Country FROM Fab INTERSECT SELECT Country FROM Client;

-- en: Which countries have a fab but no client?
-- zh: 哪些国家有晶圆厂却没有客户？
SELECT Country FROM Fab EXCEPT SELECT Country FROM Client;

-- en: What is the smallest node, in nanometres, that Kestrel Silicon runs on 300 mm wafers?
-- zh: Kestrel Silicon在300毫米晶圆上最先进（纳米数最小）的制程节点是多少纳米？
SELECT min(ProcessLine.NodeNm) FROM ProcessLine JOIN Fab ON ProcessLine.FabID = Fab.FabID WHERE Fab.Operator = 'Kestrel Silicon' AND ProcessLine.WaferSize = 300;

-- en: On which line, by its code, was the lot with the lowest yield run?
-- zh: 良率最低的批次是在哪条产线上生产的？请给出产线编号。
SELECT ProcessLine.LineCode FROM ProcessLine JOIN WaferLot ON ProcessLine.LineID = WaferLot.LineID ORDER BY WaferLot.YieldPct LIMIT 1;
