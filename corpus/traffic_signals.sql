-- City traffic signals: junctions, controllers, contractors and the fault tickets repaired.
CREATE TABLE Junction (
  JunctionId INT,
  MainRoad VARCHAR(50),
  SideRoad VARCHAR(50),
  Zone VARCHAR(20),
  Arms INT,
  PRIMARY KEY (JunctionId)
);
CREATE TABLE Controller (
  SerialNo VARCHAR(15),
  JunctionId INT,
  Model VARCHAR(30),
  InstalledOn DATE,
  Adaptive VARCHAR(3),
  PRIMARY KEY (SerialNo),
  FOREIGN KEY (JunctionId) REFERENCES Junction (JunctionId)
);
CREATE TABLE Contractor (
  ContractorId INT,
  Firm VARCHAR(50),
  HotlineNo VARCHAR(20),
  YearlyFee DECIMAL(12,2),
  PRIMARY KEY (ContractorId)
);
CREATE TABLE Ticket (
  TicketId INT,
  SerialNo VARCHAR(15),
  ContractorId INT,
  Fault VARCHAR(30),
  Severity INT,
  ReportedOn DATE,
  HoursToFix DOUBLE,
  PRIMARY KEY (TicketId),
  FOREIGN KEY (SerialNo) REFERENCES Controller (SerialNo),
  FOREIGN KEY (ContractorId) REFERENCES Contractor (ContractorId)
);

-- en: What roads cross the main road Ring Avenue?
-- zh: 与主路Ring Avenue相交的支路有哪些？
SELECT SideRoad FROM Junction WHERE MainRoad = 'Ring Avenue';

-- en: How many junctions are there per zone?
-- zh: 各片区有多少个路口？
SELECT Zone, count(*) FROM Junction GROUP BY Zone;

-- en: Which zone has the fewest junctions?
-- zh: 路口最少的片区是哪个？
SELECT Zone FROM Junction GROUP BY Zone ORDER BY count(*) LIMIT 1;

-- en: Which zone has the most junctions?
-- zh: 路口最多的片区是哪个？
SELECT Zone FROM Junction GROUP BY Zone ORDER BY count(*) DESC LIMIT 1;

-- en: Serial numbers of the adaptive (Yes) controllers installed since 2022-01-01.
-- zh: 2022-01-01起安装的自适应（Yes）信号机的序列号。
SELECT SerialNo FROM Controller WHERE Adaptive = 'Yes' AND InstalledOn >= '2022-01-01';

-- en: What number do I ring to reach Lumatec?
-- zh: 联系Lumatec要打什么电话？
SELECT HotlineNo FROM Contractor WHERE Firm = 'Lumatec';

-- en: What is the average repair time for faults of severity 1?
-- zh: 严重程度为1的故障平均修复时间是多少？
SELECT avg(HoursToFix) FROM Ticket WHERE Severity = 1;

-- en: List every controller model once.
-- zh: 列出所有不同的信号机型号。
SELECT DISTINCT Model FROM Controller;

-- en: Which models are installed in the Harbour zone?
-- zh: Harbour片区装了哪些型号的信号机？
SELECT Controller.Model FROM Controller JOIN Junction ON Controller.JunctionId = Junction.JunctionId WHERE Junction.Zone = 'Harbour';

-- en: How many tickets did each firm deal with?
-- zh: 每家维保公司处理了多少张工单？
SELECT Contractor.Firm, count(*) FROM Contractor JOIN Ticket ON Contractor.ContractorId = Ticket.ContractorId GROUP BY Contractor.ContractorId, Contractor.Firm;

-- en: What is the mean repair time of each firm?
-- zh: 每家维保公司的平均修复时间是多少？
SELECT Contractor.Firm, avg(Ticket.HoursToFix) FROM Contractor JOIN Ticket ON Contractor.ContractorId = Ticket.ContractorId GROUP BY Contractor.ContractorId, Contractor.Firm;

-- en: What faults occurred on model Sigma 8?
-- zh: Sigma 8型号出现过哪些故障？
SELECT Ticket.Fault FROM Ticket JOIN Controller ON Ticket.SerialNo = Controller.SerialNo WHERE Controller.Model = 'Sigma 8';

-- en: Which model breaks down the most?
-- zh: 故障最多的信号机型号是哪种？
SELECT Controller.Model FROM Controller JOIN Ticket ON Controller.SerialNo = Ticket.SerialNo GROUP BY Controller.Model ORDER BY count(*) DESC LIMIT 1;

-- en: Which firms have repaired something at Ring Avenue and Mill Road?
-- zh: 哪些公司在Ring Avenue与Mill Road路口做过维修？
SELECT Contractor.Firm FROM Contractor JOIN Ticket ON Contractor.ContractorId = Ticket.ContractorId JOIN Controller ON Ticket.SerialNo = Controller.SerialNo JOIN Junction ON Controller.JunctionId = Junction.JunctionId WHERE Junction.MainRoad = 'Ring Avenue' AND Junction.SideRoad = 'Mill Road';

-- en: Number of faults reported in every zone.
-- zh: 每个片区报修的故障数量。
SELECT Junction.Zone, count(*) FROM Junction JOIN Controller ON Junction.JunctionId = Controller.JunctionId JOIN Ticket ON Controller.SerialNo = Ticket.SerialNo GROUP BY Junction.Zone;

-- en: On which dates were Lamp Out faults reported in the Harbour zone?
-- zh: Harbour片区在哪些日期报过Lamp Out故障？
SELECT Ticket.ReportedOn FROM Ticket JOIN Controller ON Ticket.SerialNo = Controller.SerialNo JOIN Junction ON Controller.JunctionId = Junction.JunctionId WHERE Ticket.Fault = 'Lamp Out' AND Junction.Zone = 'Harbour';

-- en: Controllers that never had a fault.
-- zh: 从未出过故障的信号机序列号。
SELECT SerialNo FROM Controller WHERE SerialNo NOT IN (SELECT SerialNo FROM Ticket);

-- en: Junctions lacking a controller: both road names.
-- zh: 没有信号机的路口：列出主路和支路名称。
SELECT MainRoad, SideRoad FROM Junction WHERE JunctionId NOT IN (SELECT JunctionId FROM Controller);

-- en: Firms charging more than the average yearly fee.
-- zh: 年费高于平均值的维保公司。
SELECT Firm FROM Contractor WHERE YearlyFee > (SELECT avg(YearlyFee) FROM Contractor);

-- en: Faults seen at least 30 times.
-- zh: 出现不少于30次的故障。
SELECT Fault FROM Ticket GROUP BY Fault HAVING count(*) >= 30;

-- en: Faults that Lumatec has fixed but Verda has not.
-- zh: Lumatec修过而Verda没修过的故障。
SELECT Ticket.Fault FROM Ticket JOIN Contractor ON Ticket.ContractorId = Contractor.ContractorId WHERE Contractor.Firm = 'Lumatec' EXCEPT SELECT Ticket.Fault FROM Ticket JOIN Contractor ON Ticket.ContractorId = Contractor.ContractorId WHERE Contractor.Firm = 'Verda';

-- en: Ticket ids and faults that took between 24 and 72 hours to mend.
-- zh: 修复用时在24到72小时之间的工单编号和故障。
SELECT TicketId, Fault FROM Ticket WHERE HoursToFix BETWEEN 24 AND 72;
