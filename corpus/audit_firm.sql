-- An audit firm: partners, client companies, audits, the findings and hours booked by auditors.
CREATE TABLE Auditor (
  AuditorId INT,
  FullName VARCHAR(50),
  Grade VARCHAR(20),
  OfficeTown VARCHAR(40),
  HourlyRate DECIMAL(8,2),
  PRIMARY KEY (AuditorId)
);
CREATE TABLE ClientCompany (
  ClientId INT,
  CompanyName VARCHAR(80),
  Industry VARCHAR(40),
  Turnover DECIMAL(16,2),
  Listed VARCHAR(1),
  PRIMARY KEY (ClientId)
);
CREATE TABLE Audit (
  AuditId INT,
  ClientId INT,
  PartnerId INT,
  FiscalYear INT,
  Opinion VARCHAR(20),
  Fee DECIMAL(12,2),
  SignedOn DATE,
  PRIMARY KEY (AuditId),
  FOREIGN KEY (ClientId) REFERENCES ClientCompany (ClientId),
  FOREIGN KEY (PartnerId) REFERENCES Auditor (AuditorId)
);
CREATE TABLE Finding (
  FindingId INT,
  AuditId INT,
  Area VARCHAR(40),
  Severity VARCHAR(10),
  Misstatement DECIMAL(14,2),
  PRIMARY KEY (FindingId),
  FOREIGN KEY (AuditId) REFERENCES Audit (AuditId)
);
CREATE TABLE TimeBooked (
  AuditId INT,
  AuditorId INT,
  Hours DOUBLE,
  PRIMARY KEY (AuditId, AuditorId),
  FOREIGN KEY (AuditId) REFERENCES Audit (AuditId),
  FOREIGN KEY (AuditorId) REFERENCES Auditor (AuditorId)
);

-- en: Which clients are listed on an exchange (T)?
-- zh: 哪些客户是上市公司（T）？
SELECT CompanyName FROM ClientCompany WHERE Listed = 'T';

-- en: How many auditors of each grade are there?
-- zh: 每个职级各有多少名审计师？
SELECT Grade, count(*) FROM Auditor GROUP BY Grade;

-- en: How many audits ended in a qualified opinion (Qualified)?
-- zh: 出具保留意见（Qualified）的审计有多少项？
SELECT count(*) FROM Audit WHERE Opinion = 'Qualified';

-- en: Total fees for the fiscal year 2022.
-- zh: 2022财年的审计费总额。
SELECT sum(Fee) FROM Audit WHERE FiscalYear = 2022;

-- en: Average fee for the fiscal year 2022.
-- zh: 2022财年的平均审计费。
SELECT avg(Fee) FROM Audit WHERE FiscalYear = 2022;

-- en: Client with the greatest turnover, and its industry.
-- zh: 营业额最大的客户及其所属行业。
SELECT CompanyName, Industry FROM ClientCompany ORDER BY Turnover DESC LIMIT 1;

-- en: Areas with more than 12 findings.
-- zh: 发现问题超过12个的审计领域。
SELECT Area FROM Finding GROUP BY Area HAVING count(*) > 12;

-- en: Auditors in Arnfeld charging less than 90 per hour.
-- zh: Arnfeld办公室中时薪低于90的审计师。
SELECT FullName FROM Auditor WHERE OfficeTown = 'Arnfeld' AND HourlyRate < 90;

-- en: What opinion was given on Corvin Foods for 2021?
-- zh: Corvin Foods在2021财年得到什么审计意见？
SELECT Audit.Opinion FROM Audit JOIN ClientCompany ON Audit.ClientId = ClientCompany.ClientId WHERE ClientCompany.CompanyName = 'Corvin Foods' AND Audit.FiscalYear = 2021;

-- en: Which partner signed the most audits?
-- zh: 签署审计最多的合伙人是谁？
SELECT Auditor.FullName FROM Auditor JOIN Audit ON Auditor.AuditorId = Audit.PartnerId GROUP BY Auditor.AuditorId, Auditor.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: Which companies did partner Helga Storm audit? No repeated names, each once.
-- zh: 合伙人Helga Storm审计过哪些公司？每家只列一次。
SELECT DISTINCT ClientCompany.CompanyName FROM ClientCompany JOIN Audit ON ClientCompany.ClientId = Audit.ClientId JOIN Auditor ON Audit.PartnerId = Auditor.AuditorId WHERE Auditor.FullName = 'Helga Storm';

-- en: Total hours each auditor booked.
-- zh: 每位审计师登记的总工时。
SELECT Auditor.FullName, sum(TimeBooked.Hours) FROM Auditor JOIN TimeBooked ON Auditor.AuditorId = TimeBooked.AuditorId GROUP BY Auditor.AuditorId, Auditor.FullName;

-- en: Who worked on the audits of Lumen Rail?
-- zh: 谁参与了Lumen Rail的审计工作？
SELECT Auditor.FullName FROM Auditor JOIN TimeBooked ON Auditor.AuditorId = TimeBooked.AuditorId JOIN Audit ON TimeBooked.AuditId = Audit.AuditId JOIN ClientCompany ON Audit.ClientId = ClientCompany.ClientId WHERE ClientCompany.CompanyName = 'Lumen Rail';

-- en: Ids of audits that turned up no finding.
-- zh: 没有发现任何问题的审计编号。
SELECT AuditId FROM Audit WHERE AuditId NOT IN (SELECT AuditId FROM Finding);

-- en: Auditors that booked no hours on anything.
-- zh: 没有登记过任何工时的审计师。
SELECT FullName FROM Auditor WHERE AuditorId NOT IN (SELECT AuditorId FROM TimeBooked);

-- en: Number of findings for every company.
-- zh: 每家公司被发现多少个问题？
SELECT ClientCompany.CompanyName, count(*) FROM ClientCompany JOIN Audit ON ClientCompany.ClientId = Audit.ClientId JOIN Finding ON Audit.AuditId = Finding.AuditId GROUP BY ClientCompany.ClientId, ClientCompany.CompanyName;

-- en: In which areas did companies of the Mining industry have serious (High) findings?
-- zh: Mining行业的公司在哪些领域出现过严重程度为High的问题？
SELECT Finding.Area FROM Finding JOIN Audit ON Finding.AuditId = Audit.AuditId JOIN ClientCompany ON Audit.ClientId = ClientCompany.ClientId WHERE ClientCompany.Industry = 'Mining' AND Finding.Severity = 'High';

-- en: Industries that have clients with an Adverse opinion as well as clients with a Clean one: both.
-- zh: 既有Adverse意见又有Clean意见的客户行业。
SELECT ClientCompany.Industry FROM ClientCompany JOIN Audit ON ClientCompany.ClientId = Audit.ClientId WHERE Audit.Opinion = 'Adverse' INTERSECT SELECT ClientCompany.Industry FROM ClientCompany JOIN Audit ON ClientCompany.ClientId = Audit.ClientId WHERE Audit.Opinion = 'Clean';

-- en: Audits dearer than average: id and fee, dearest first.
-- zh: 费用高于平均值的审计：编号和费用，从高到低排列。
SELECT AuditId, Fee FROM Audit WHERE Fee > (SELECT avg(Fee) FROM Audit) ORDER BY Fee DESC;

-- en: Biggest misstatement found in Inventory.
-- zh: Inventory领域发现的最大错报金额。
SELECT max(Misstatement) FROM Finding WHERE Area = 'Inventory';

-- en: Which auditors have worked on at least 6 audits?
-- zh: 哪些审计师至少参与过6项审计？
SELECT Auditor.FullName FROM Auditor JOIN TimeBooked ON Auditor.AuditorId = TimeBooked.AuditorId GROUP BY Auditor.AuditorId, Auditor.FullName HAVING count(*) >= 6;

-- en: Company and signing date for all audits of the year 2023, in the order they were signed.
-- zh: 2023财年所有审计的公司名称和签署日期，按签署先后排列。
SELECT ClientCompany.CompanyName, Audit.SignedOn FROM ClientCompany JOIN Audit ON ClientCompany.ClientId = Audit.ClientId WHERE Audit.FiscalYear = 2023 ORDER BY Audit.SignedOn;
