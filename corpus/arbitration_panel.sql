-- Commercial arbitration: arbitrators, companies in dispute, cases, hearings and awards.
CREATE TABLE Arbitrator (
  Arbitrator_Id INT,
  Name VARCHAR(50),
  Nationality VARCHAR(30),
  Specialism VARCHAR(30),
  Daily_Fee DECIMAL(10,2),
  Admitted INT,
  PRIMARY KEY (Arbitrator_Id)
);
CREATE TABLE Party (
  Party_Id INT,
  Name VARCHAR(80),
  Sector VARCHAR(30),
  Lawyer VARCHAR(50),
  PRIMARY KEY (Party_Id)
);
CREATE TABLE Dispute (
  Dispute_Id INT,
  Claimant_Id INT,
  Respondent_Id INT,
  Subject VARCHAR(80),
  Sum_Claimed DECIMAL(16,2),
  Seat VARCHAR(40),
  Filed_On DATE,
  Status VARCHAR(15),
  PRIMARY KEY (Dispute_Id),
  FOREIGN KEY (Claimant_Id) REFERENCES Party (Party_Id),
  FOREIGN KEY (Respondent_Id) REFERENCES Party (Party_Id)
);
CREATE TABLE Appointment (
  Dispute_Id INT,
  Arbitrator_Id INT,
  Role VARCHAR(15),
  PRIMARY KEY (Dispute_Id, Arbitrator_Id),
  FOREIGN KEY (Dispute_Id) REFERENCES Dispute (Dispute_Id),
  FOREIGN KEY (Arbitrator_Id) REFERENCES Arbitrator (Arbitrator_Id)
);
CREATE TABLE Award (
  Award_Id INT,
  Dispute_Id INT,
  Issued_On DATE,
  Sum_Awarded DECIMAL(16,2),
  Pages INT,
  PRIMARY KEY (Award_Id),
  FOREIGN KEY (Dispute_Id) REFERENCES Dispute (Dispute_Id)
);

-- en: Which arbitrators are experts in Shipping?
-- zh: 哪些仲裁员擅长Shipping领域？
SELECT Name FROM Arbitrator WHERE Specialism = 'Shipping';

-- en: How many disputes are still open (Pending)?
-- zh: 尚未审结（Pending）的争议有多少起？
SELECT count(*) FROM Dispute WHERE Status = 'Pending';

-- en: How many disputes were resolved by agreement (Settled)?
-- zh: 以和解（Settled）结束的争议有多少起？
SELECT count(*) FROM Dispute WHERE Status = 'Settled';

-- en: Most expensive arbitrator and what he or she costs a day.
-- zh: 收费最高的仲裁员及其日费。
SELECT Name, Daily_Fee FROM Arbitrator ORDER BY Daily_Fee DESC LIMIT 1;

-- en: Number of disputes for each seat, the busiest first.
-- zh: 每个仲裁地的争议数量，从多到少排列。
SELECT Seat, count(*) FROM Dispute GROUP BY Seat ORDER BY count(*) DESC;

-- en: Nationalities with at least 5 arbitrators.
-- zh: 仲裁员人数不少于5人的国籍。
SELECT Nationality FROM Arbitrator GROUP BY Nationality HAVING count(*) >= 5;

-- en: Subjects of disputes over more than 10000000 filed after 2020-12-31.
-- zh: 2020-12-31之后提起、争议金额超过10000000的争议事项。
SELECT Subject FROM Dispute WHERE Sum_Claimed > 10000000 AND Filed_On > '2020-12-31';

-- en: Which parties are represented by someone called Haas, whatever the rest of the lawyer's name?
-- zh: 哪些当事方的代理律师姓名中含有Haas？
SELECT Name FROM Party WHERE Lawyer LIKE '%Haas%';

-- en: What has Tarim Cement been claiming for, as the claimant?
-- zh: Tarim Cement作为申请人提起了哪些争议事项？
SELECT Dispute.Subject FROM Dispute JOIN Party ON Dispute.Claimant_Id = Party.Party_Id WHERE Party.Name = 'Tarim Cement';

-- en: In what matters has Tarim Cement been the respondent?
-- zh: Tarim Cement作为被申请人涉及哪些争议事项？
SELECT Dispute.Subject FROM Dispute JOIN Party ON Dispute.Respondent_Id = Party.Party_Id WHERE Party.Name = 'Tarim Cement';

-- en: Who are the two sides in dispute 907?
-- zh: 907号争议的双方当事人分别是谁？
SELECT c.Name, r.Name FROM Dispute JOIN Party AS c ON Dispute.Claimant_Id = c.Party_Id JOIN Party AS r ON Dispute.Respondent_Id = r.Party_Id WHERE Dispute.Dispute_Id = 907;

-- en: Which arbitrator has been appointed most often?
-- zh: 被指定次数最多的仲裁员是谁？
SELECT Arbitrator.Name FROM Arbitrator JOIN Appointment ON Arbitrator.Arbitrator_Id = Appointment.Arbitrator_Id GROUP BY Arbitrator.Arbitrator_Id, Arbitrator.Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many times has each arbitrator presided (President)?
-- zh: 每位仲裁员担任过多少次首席（President）？
SELECT Arbitrator.Name, count(*) FROM Arbitrator JOIN Appointment ON Arbitrator.Arbitrator_Id = Appointment.Arbitrator_Id WHERE Appointment.Role = 'President' GROUP BY Arbitrator.Arbitrator_Id, Arbitrator.Name;

-- en: Which arbitrators decided disputes seated in Lugano? List different people.
-- zh: 仲裁地在Lugano的争议由哪些不同的仲裁员审理？
SELECT DISTINCT Arbitrator.Name FROM Arbitrator JOIN Appointment ON Arbitrator.Arbitrator_Id = Appointment.Arbitrator_Id JOIN Dispute ON Appointment.Dispute_Id = Dispute.Dispute_Id WHERE Dispute.Seat = 'Lugano';

-- en: Arbitrators nobody has appointed.
-- zh: 从未被指定过的仲裁员。
SELECT Name FROM Arbitrator WHERE Arbitrator_Id NOT IN (SELECT Arbitrator_Id FROM Appointment);

-- en: Subjects of disputes without an award.
-- zh: 尚无裁决的争议事项。
SELECT Subject FROM Dispute WHERE Dispute_Id NOT IN (SELECT Dispute_Id FROM Award);

-- en: Parties which have been claimant but not respondent.
-- zh: 当过申请人但没有当过被申请人的当事方。
SELECT Party.Name FROM Party JOIN Dispute ON Party.Party_Id = Dispute.Claimant_Id EXCEPT SELECT Party.Name FROM Party JOIN Dispute ON Party.Party_Id = Dispute.Respondent_Id;

-- en: Total awarded to claimants, by the claimant's sector.
-- zh: 按申请人所属行业统计裁决总金额。
SELECT Party.Sector, sum(Award.Sum_Awarded) FROM Party JOIN Dispute ON Party.Party_Id = Dispute.Claimant_Id JOIN Award ON Dispute.Dispute_Id = Award.Dispute_Id GROUP BY Party.Sector;

-- en: Sum claimed and sum awarded in the dispute about Turbine delivery delay.
-- zh: Turbine delivery delay争议中的请求金额和裁决金额。
SELECT Dispute.Sum_Claimed, Award.Sum_Awarded FROM Dispute JOIN Award ON Dispute.Dispute_Id = Award.Dispute_Id WHERE Dispute.Subject = 'Turbine delivery delay';

-- en: Awards longer than average: date of issue and number of pages.
-- zh: 篇幅超过平均页数的裁决书：作出日期和页数。
SELECT Issued_On, Pages FROM Award WHERE Pages > (SELECT avg(Pages) FROM Award);

-- en: Who sat as arbitrator in cases brought by companies of the Telecom sector?
-- zh: Telecom行业的公司提起的案件由谁担任仲裁员？
SELECT Arbitrator.Name FROM Arbitrator JOIN Appointment ON Arbitrator.Arbitrator_Id = Appointment.Arbitrator_Id JOIN Dispute ON Appointment.Dispute_Id = Dispute.Dispute_Id JOIN Party ON Dispute.Claimant_Id = Party.Party_Id WHERE Party.Sector = 'Telecom';

-- en: Arbitrators admitted between 1995 and 2005 who take less than 2000 a day.
-- zh: 1995到2005年间入册、日费低于2000的仲裁员。
SELECT Name FROM Arbitrator WHERE Admitted BETWEEN 1995 AND 2005 AND Daily_Fee < 2000;
