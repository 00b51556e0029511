-- A public ombudsman: complainants, agencies complained of, case officers, complaints, findings and recommendations.
CREATE TABLE Complainant (
  ComplainantId INT,
  FullName VARCHAR(60),
  Municipality VARCHAR(40),
  BirthYear INT,
  PreferredContact VARCHAR(20),
  PRIMARY KEY (ComplainantId)
);
CREATE TABLE Agency (
  AgencyId INT,
  AgencyName VARCHAR(60),
  Tier VARCHAR(20),
  Municipality VARCHAR(40),
  StaffCount INT,
  PRIMARY KEY (AgencyId)
);
CREATE TABLE Officer (
  OfficerId INT,
  OfficerName VARCHAR(60),
  Unit VARCHAR(30),
  StartedOn DATE,
  SupervisorId INT,
  PRIMARY KEY (OfficerId),
  FOREIGN KEY (SupervisorId) REFERENCES Officer (OfficerId)
);
CREATE TABLE Complaint (
  CaseNo VARCHAR(12),
  ComplainantId INT,
  AgencyId INT,
  OfficerId INT,
  Topic VARCHAR(40),
  FiledOn DATE,
  ClosedOn DATE,
  Finding VARCHAR(20),
  PRIMARY KEY (CaseNo),
  FOREIGN KEY (ComplainantId) REFERENCES Complainant (ComplainantId),
  FOREIGN KEY (AgencyId) REFERENCES Agency (AgencyId),
  FOREIGN KEY (OfficerId) REFERENCES Officer (OfficerId)
);
CREATE TABLE Recommendation (
  RecId INT,
  CaseNo VARCHAR(12),
  Measure VARCHAR(80),
  Compensation DECIMAL(10,2),
  Accepted VARCHAR(10),
  PRIMARY KEY (RecId),
  FOREIGN KEY (CaseNo) REFERENCES Complaint (CaseNo)
);

-- en: How many complaints turned out Justified?
-- zh: 认定为Justified的投诉有多少件？
SELECT count(*) FROM Complaint WHERE Finding = 'Justified';

-- en: Which different agencies has Harriet Olin complained about?
-- zh: Harriet Olin投诉过哪些不同的机构？
SELECT DISTINCT Agency.AgencyName FROM Agency JOIN Complaint ON Agency.AgencyId = Complaint.AgencyId JOIN Complainant ON Complaint.ComplainantId = Complainant.ComplainantId WHERE Complainant.FullName = 'Harriet Olin';

-- en: Who handles case Z-2021-88?
-- zh: Z-2021-88号案由谁经办？
SELECT Officer.OfficerName FROM Officer JOIN Complaint ON Officer.OfficerId = Complaint.OfficerId WHERE Complaint.CaseNo = 'Z-2021-88';

-- en: People in Sandvik who want to be contacted by Letter.
-- zh: Sandvik希望以Letter方式联系的投诉人。
SELECT FullName FROM Complainant WHERE Municipality = 'Sandvik' AND PreferredContact = 'Letter';

-- en: Number of complaints on each topic, only topics with 10 or more.
-- zh: 投诉达到10件及以上的主题，各有多少件？
SELECT Topic, count(*) FROM Complaint GROUP BY Topic HAVING count(*) >= 10;

-- en: What compensation has the Housing Board been asked to pay in total?
-- zh: 建议Housing Board支付的赔偿总额是多少？
SELECT sum(Recommendation.Compensation) FROM Recommendation JOIN Complaint ON Recommendation.CaseNo = Complaint.CaseNo JOIN Agency ON Complaint.AgencyId = Agency.AgencyId WHERE Agency.AgencyName = 'Housing Board';

-- en: Open cases (without a closing date) that concern Pensions.
-- zh: 尚未结案、涉及Pensions的案件编号。
SELECT CaseNo FROM Complaint WHERE ClosedOn IS NULL AND Topic = 'Pensions';

-- en: Which agency draws the most complaints?
-- zh: 被投诉最多的机构是哪个？
SELECT Agency.AgencyName FROM Agency JOIN Complaint ON Agency.AgencyId = Complaint.AgencyId GROUP BY Agency.AgencyId, Agency.AgencyName ORDER BY count(*) DESC LIMIT 1;

-- en: Who supervises Mats Engdahl?
-- zh: Mats Engdahl的主管是谁？
SELECT s.OfficerName FROM Officer AS o JOIN Officer AS s ON o.SupervisorId = s.OfficerId WHERE o.OfficerName = 'Mats Engdahl';

-- en: Agencies at the Municipal tier with more than 500 staff.
-- zh: Municipal层级、员工超过500人的机构。
SELECT AgencyName FROM Agency WHERE Tier = 'Municipal' AND StaffCount > 500;

-- en: Measures recommended to agencies in Sandvik.
-- zh: 向Sandvik的机构提出了哪些建议措施？
SELECT Recommendation.Measure FROM Recommendation JOIN Complaint ON Recommendation.CaseNo = Complaint.CaseNo JOIN Agency ON Complaint.AgencyId = Agency.AgencyId WHERE Agency.Municipality = 'Sandvik';

-- en: Highest compensation among the recommendations that were Refused?
-- zh: 被Refused的建议中最高的赔偿金额是多少？
SELECT max(Compensation) FROM Recommendation WHERE Accepted = 'Refused';

-- en: Agencies with a clean record: never a complaint.
-- zh: 从未被投诉过的机构。
SELECT AgencyName FROM Agency WHERE AgencyId NOT IN (SELECT AgencyId FROM Complaint);

-- en: Names of the complainants whose cases were dealt with by the Prisons unit.
-- zh: 由Prisons处经办的案件，投诉人都有谁？
SELECT Complainant.FullName FROM Complainant JOIN Complaint ON Complainant.ComplainantId = Complaint.ComplainantId JOIN Officer ON Complaint.OfficerId = Officer.OfficerId WHERE Officer.Unit = 'Prisons';

-- en: How many officers does each unit have?
-- zh: 每个处各有多少名经办人？
SELECT Unit, count(*) FROM Officer GROUP BY Unit;

-- en: Show each officer and the number of Unfounded complaints they have handled.
-- zh: 每位经办人处理过多少件Unfounded的投诉？列出姓名和件数。
SELECT Officer.OfficerName, count(*) FROM Officer JOIN Complaint ON Officer.OfficerId = Complaint.OfficerId WHERE Complaint.Finding = 'Unfounded' GROUP BY Officer.OfficerId, Officer.OfficerName;

-- en: The newest officer of the Health unit?
-- zh: Health处最新入职的经办人是谁？
SELECT OfficerName FROM Officer WHERE Unit = 'Health' ORDER BY StartedOn DESC LIMIT 1;

-- en: Agencies bigger than the average agency, biggest first.
-- zh: 员工数超过平均值的机构，从大到小。
SELECT AgencyName FROM Agency WHERE StaffCount > (SELECT avg(StaffCount) FROM Agency) ORDER BY StaffCount DESC;

-- en: Municipalities that have complainants as well as an agency.
-- zh: 既有投诉人又有机构的市镇。
SELECT Municipality FROM Complainant INTERSECT SELECT Municipality FROM Agency;

-- en: Case numbers filed between 2020-01-01 and 2020-06-30 against Regional agencies.
-- zh: 2020-01-01至2020-06-30之间针对Regional层级机构的案件编号。
SELECT Complaint.CaseNo FROM Complaint JOIN Agency ON Complaint.AgencyId = Agency.AgencyId WHERE Agency.Tier = 'Regional' AND Complaint.FiledOn BETWEEN '2020-01-01' AND '2020-06-30';

-- en: Who has filed at least three complaints?
-- zh: 谁提交过至少三件投诉？
SELECT Complainant.FullName FROM Complainant JOIN Complaint ON Complainant.ComplainantId = Complaint.ComplainantId GROUP BY Complainant.ComplainantId, Complainant.FullName HAVING count(*) >= 3;

-- en: Average compensation proposed for Schooling complaints.
-- zh: Schooling类投诉建议的平均赔偿额。
SELECT avg(Recommendation.Compensation) FROM Recommendation JOIN Complaint ON Recommendation.CaseNo = Complaint.CaseNo WHERE Complaint.Topic = 'Schooling';
