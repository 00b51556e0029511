-- Noise complaints to a city: complainants, sources of noise, patrols, measurements and fines.
CREATE TABLE Resident (
  ResidentNo INT,
  Name VARCHAR(60),
  Street VARCHAR(60),
  Quarter VARCHAR(40),
  Phone VARCHAR(20),
  PRIMARY KEY (ResidentNo)
);
CREATE TABLE NoiseSource (
  SourceNo INT,
  Name VARCHAR(60),
  Kind VARCHAR(30),
  Street VARCHAR(60),
  Quarter VARCHAR(40),
  ClosingHour INT,
  PRIMARY KEY (SourceNo)
);
CREATE TABLE Complaint (
  ComplaintNo INT,
  ResidentNo INT,
  SourceNo INT,
  ReceivedAt DATETIME,
  NoiseType VARCHAR(30),
  Urgency VARCHAR(10),
  Status VARCHAR(20),
  PRIMARY KEY (ComplaintNo),
  FOREIGN KEY (ResidentNo) REFERENCES Resident (ResidentNo),
  FOREIGN KEY (SourceNo) REFERENCES NoiseSource (SourceNo)
);
CREATE TABLE Patrol (
  PatrolNo INT,
  Leader VARCHAR(60),
  Vehicle VARCHAR(30),
  Staff INT,
  PRIMARY KEY (PatrolNo)
);
CREATE TABLE Visit (
  VisitNo INT,
  ComplaintNo INT,
  PatrolNo INT,
  Arrived DATETIME,
  Decibels DOUBLE,
  Result VARCHAR(30),
  PRIMARY KEY (VisitNo),
  FOREIGN KEY (ComplaintNo) REFERENCES Complaint (ComplaintNo),
  FOREIGN KEY (PatrolNo) REFERENCES Patrol (PatrolNo)
);
CREATE TABLE Fine (
  FineNo INT,
  SourceNo INT,
  Amount DECIMAL(8,2),
  IssuedOn DATE,
  Paid VARCHAR(3),
  PRIMARY KEY (FineNo),
  FOREIGN KEY (SourceNo) REFERENCES NoiseSource (SourceNo)
);

-- en: Who complained about the Blue Parrot?
-- zh: 投诉过Blue Parrot的居民有哪些？
SELECT Resident.Name FROM Resident JOIN Complaint ON Resident.ResidentNo = Complaint.ResidentNo JOIN NoiseSource ON Complaint.SourceNo = NoiseSource.SourceNo WHERE NoiseSource.Name = 'Blue Parrot';

-- en: Number of complaints that are Pending?
-- zh: Pending状态的投诉有多少件？
SELECT count(*) FROM Complaint WHERE Status = 'Pending';

-- en: Which different patrol leaders were called out to a Nightclub in Westquay?
-- zh: 哪些巡逻队长曾被派往Westquay的Nightclub？去重列出。
SELECT DISTINCT Patrol.Leader FROM Patrol JOIN Visit ON Patrol.PatrolNo = Visit.PatrolNo JOIN Complaint ON Visit.ComplaintNo = Complaint.ComplaintNo JOIN NoiseSource ON Complaint.SourceNo = NoiseSource.SourceNo WHERE NoiseSource.Kind = 'Nightclub' AND NoiseSource.Quarter = 'Westquay';

-- en: Show the name and closing hour of every Bar in Castle Street.
-- zh: Castle Street的Bar几点打烊？列出名称和打烊时间。
SELECT Name, ClosingHour FROM NoiseSource WHERE Kind = 'Bar' AND Street = 'Castle Street';

-- en: How loud was it on average when patrol leader Ines Falk arrived?
-- zh: Ines Falk带队到场时测得的平均分贝是多少？
SELECT avg(Visit.Decibels) FROM Visit JOIN Patrol ON Visit.PatrolNo = Patrol.PatrolNo WHERE Patrol.Leader = 'Ines Falk';

-- en: Count complaints per noise type, commonest first.
-- zh: 按噪声类型统计投诉数量，从多到少排列。
SELECT NoiseType, count(*) FROM Complaint GROUP BY NoiseType ORDER BY count(*) DESC;

-- en: Which resident phones in the most complaints? Name and phone.
-- zh: 投诉次数最多的居民是谁？电话是多少？
SELECT Resident.Name, Resident.Phone FROM Resident JOIN Complaint ON Resident.ResidentNo = Complaint.ResidentNo GROUP BY Resident.ResidentNo, Resident.Name, Resident.Phone ORDER BY count(*) DESC LIMIT 1;

-- en: Noise types that Gustav Ahrens objected to.
-- zh: Gustav Ahrens投诉的是哪些类型的噪声？
SELECT Complaint.NoiseType FROM Complaint JOIN Resident ON Complaint.ResidentNo = Resident.ResidentNo WHERE Resident.Name = 'Gustav Ahrens';

-- en: What was the loudest level measured, and at what time did the patrol arrive?
-- zh: 测得的最大分贝是多少？巡逻队几时到场？
SELECT Decibels, Arrived FROM Visit ORDER BY Decibels DESC LIMIT 1;

-- en: List every source with the sum of its fines.
-- zh: 列出每个噪声源的名称及其罚款总额。
SELECT NoiseSource.Name, sum(Fine.Amount) FROM NoiseSource JOIN Fine ON NoiseSource.SourceNo = Fine.SourceNo GROUP BY NoiseSource.SourceNo, NoiseSource.Name;

-- en: Noise sources that nobody ever complained about.
-- zh: 从没有人投诉过的噪声源有哪些？
SELECT Name FROM NoiseSource WHERE SourceNo NOT IN (SELECT SourceNo FROM Complaint);

-- en: Which quarters are home to more than 3 noise sources?
-- zh: 哪些片区的噪声源超过3个？
SELECT Quarter FROM NoiseSource GROUP BY Quarter HAVING count(*) > 3;

-- en: What came of the visits made because of Barking?
-- zh: 因Barking投诉而上门的处理结果是什么？
SELECT Visit.Result FROM Visit JOIN Complaint ON Visit.ComplaintNo = Complaint.ComplaintNo WHERE Complaint.NoiseType = 'Barking';

-- en: On which streets do we find a Workshop as well as a resident?
-- zh: 哪些街道既有Workshop类噪声源，又有居民居住？
SELECT Street FROM NoiseSource WHERE Kind = 'Workshop' INTERSECT SELECT Street FROM Resident;

-- en: Give the biggest, smallest and mean fine that is still unpaid (No).
-- zh: 未缴（No）罚款中最高、最低和平均金额各是多少？
SELECT max(Amount), min(Amount), avg(Amount) FROM Fine WHERE Paid = 'No';

-- en: Who in Westquay reported a High urgency complaint?
-- zh: Westquay有哪些居民提交过High紧急程度的投诉？
SELECT Resident.Name FROM Resident JOIN Complaint ON Resident.ResidentNo = Complaint.ResidentNo WHERE Resident.Quarter = 'Westquay' AND Complaint.Urgency = 'High';

-- en: Which fines exceed the average? Number and date of issue please.
-- zh: 高于平均金额的罚单有哪些？给出罚单号和开具日期。
SELECT FineNo, IssuedOn FROM Fine WHERE Amount > (SELECT avg(Amount) FROM Fine);

-- en: Complaints that came in between 2024-05-01 and 2024-05-31 about Music: give numbers.
-- zh: 2024-05-01到2024-05-31之间关于Music的投诉编号有哪些？
SELECT ComplaintNo FROM Complaint WHERE ReceivedAt BETWEEN '2024-05-01' AND '2024-05-31' AND NoiseType = 'Music';

-- en: How many times did the patrol with the Electric van go out?
-- zh: 使用Electric van的巡逻队一共出动了多少次？
SELECT count(*) FROM Visit JOIN Patrol ON Visit.PatrolNo = Patrol.PatrolNo WHERE Patrol.Vehicle = 'Electric van';

-- en: Which sources got at least two fines in excess of 500?
-- zh: 哪些噪声源至少有两笔超过500的罚款？
SELECT NoiseSource.Name FROM NoiseSource JOIN Fine ON NoiseSource.SourceNo = Fine.SourceNo WHERE Fine.Amount > 500 GROUP BY NoiseSource.SourceNo, NoiseSource.Name HAVING count(*) >= 2;

-- en: Quarters that have residents but are free of noise sources.
-- zh: 哪些片区有居民，却没有噪声源？
SELECT Quarter FROM Resident EXCEPT SELECT Quarter FROM NoiseSource;

-- en: Name the kind of source with the latest average closing hour.
-- zh: 平均打烊时间最晚的是哪类场所？
SELECT Kind FROM NoiseSource GROUP BY Kind ORDER BY avg(ClosingHour) DESC LIMIT 1;
