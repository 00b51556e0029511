-- Road works: contractors, permits for sites, the streets concerned, detours and penalties.
CREATE TABLE Contractor (
  contractorId INT,
  firm VARCHAR(60),
  headquarters VARCHAR(40),
  employees INT,
  founded INT,
  rating DOUBLE,
  PRIMARY KEY (contractorId)
);
CREATE TABLE Street (
  streetId INT,
  streetName VARCHAR(60),
  borough VARCHAR(40),
  lengthKm DOUBLE,
  lanes INT,
  roadClass VARCHAR(20),
  PRIMARY KEY (streetId)
);
CREATE TABLE Permit (
  permitId INT,
  contractorId INT,
  purpose VARCHAR(40),
  startDate DATE,
  endDate DATE,
  cost DECIMAL(14,2),
  status VARCHAR(20),
  PRIMARY KEY (permitId),
  FOREIGN KEY (contractorId) REFERENCES Contractor (contractorId)
);
CREATE TABLE PermitStreet (
  permitId INT,
  streetId INT,
  closure VARCHAR(20),
  metres INT,
  PRIMARY KEY (permitId, streetId),
  FOREIGN KEY (permitId) REFERENCES Permit (permitId),
  FOREIGN KEY (streetId) REFERENCES Street (streetId)
);
CREATE TABLE Detour (
  detourId INT,
  permitId INT,
  fromStreetId INT,
  toStreetId INT,
  extraMinutes INT,
  signposted VARCHAR(3),
  PRIMARY KEY (detourId),
  FOREIGN KEY (permitId) REFERENCES Permit (permitId),
  FOREIGN KEY (fromStreetId) REFERENCES Street (streetId),
  FOREIGN KEY (toStreetId) REFERENCES Street (streetId)
);
CREATE TABLE Penalty (
  penaltyId INT,
  permitId INT,
  reason VARCHAR(40),
  amount DECIMAL(10,2),
  imposedOn DATE,
  paid VARCHAR(3),
  PRIMARY KEY (penaltyId),
  FOREIGN KEY (permitId) REFERENCES Permit (permitId)
);

-- en: Who is digging in Garnet Avenue?
-- zh: 在Garnet Avenue施工的是哪些公司？
SELECT Contractor.firm FROM Contractor JOIN Permit ON Contractor.contractorId = Permit.contractorId JOIN PermitStreet ON Permit.permitId = PermitStreet.permitId JOIN Street ON PermitStreet.streetId = Street.streetId WHERE Street.streetName = 'Garnet Avenue';

-- en: How many permits have been Revoked?
-- zh: 被Revoked的施工许可有多少份？
SELECT count(*) FROM Permit WHERE status = 'Revoked';

-- en: For which purposes has Asphalt Kings been given permits, and when did each begin?
-- zh: Asphalt Kings获批的施工用途是什么，各从哪天开始？
SELECT Permit.purpose, Permit.startDate FROM Permit JOIN Contractor ON Permit.contractorId = Contractor.contractorId WHERE Contractor.firm = 'Asphalt Kings';

-- en: Names of the streets in Saltgate with a Full closure.
-- zh: Saltgate有哪些街道处于Full封闭？
SELECT Street.streetName FROM Street JOIN PermitStreet ON Street.streetId = PermitStreet.streetId WHERE PermitStreet.closure = 'Full' AND Street.borough = 'Saltgate';

-- en: What's the dearest permit for Gas pipes? Return its id and cost.
-- zh: 用途为Gas pipes的许可中，造价最高的是哪份（编号和造价）？
SELECT permitId, cost FROM Permit WHERE purpose = 'Gas pipes' ORDER BY cost DESC LIMIT 1;

-- en: Total penalties per contractor, with the firm's name.
-- zh: 统计每家承包商被罚的总额，列出公司名。
SELECT Contractor.firm, sum(Penalty.amount) FROM Contractor JOIN Permit ON Contractor.contractorId = Permit.contractorId JOIN Penalty ON Permit.permitId = Penalty.permitId GROUP BY Contractor.contractorId, Contractor.firm;

-- en: Which different boroughs are affected by permits that are still Active?
-- zh: 目前Active的许可影响到哪些不同的区？
SELECT DISTINCT Street.borough FROM Street JOIN PermitStreet ON Street.streetId = PermitStreet.streetId JOIN Permit ON PermitStreet.permitId = Permit.permitId WHERE Permit.status = 'Active';

-- en: Show Arterial streets with 4 lanes or more, longest first.
-- zh: 列出四车道及以上的Arterial道路，由长到短。
SELECT streetName FROM Street WHERE roadClass = 'Arterial' AND lanes >= 4 ORDER BY lengthKm DESC;

-- en: How many minutes do detours that start from Garnet Avenue add on average?
-- zh: 从Garnet Avenue开始的绕行平均多花多少分钟？
SELECT avg(Detour.extraMinutes) FROM Detour JOIN Street ON Detour.fromStreetId = Street.streetId WHERE Street.streetName = 'Garnet Avenue';

-- en: Onto which streets do detours lead that are not signposted (No)?
-- zh: 没有设指示牌（No）的绕行通向哪些街道？
SELECT Street.streetName FROM Street JOIN Detour ON Street.streetId = Detour.toStreetId WHERE Detour.signposted = 'No';

-- en: The street torn up most often, please.
-- zh: 被施工次数最多的街道是哪条？
SELECT Street.streetName FROM Street JOIN PermitStreet ON Street.streetId = PermitStreet.streetId GROUP BY Street.streetId, Street.streetName ORDER BY count(*) DESC LIMIT 1;

-- en: How many permits are there for each purpose?
-- zh: 各种施工用途分别有多少份许可？
SELECT purpose, count(*) FROM Permit GROUP BY purpose;

-- en: Contractors headquartered in Portmeath and rated above 4?
-- zh: 总部在Portmeath、评分高于4的承包商有哪些？
SELECT firm FROM Contractor WHERE headquarters = 'Portmeath' AND rating > 4;

-- en: Which contractors received no permit at all?
-- zh: 没有拿到任何许可的承包商有哪些？
SELECT firm FROM Contractor WHERE contractorId NOT IN (SELECT contractorId FROM Permit);

-- en: What reasons for penalties occurred both with paid (Yes) and unpaid (No) fines?
-- zh: 哪些处罚原因既有已缴（Yes）的，也有未缴（No）的？
SELECT reason FROM Penalty WHERE paid = 'Yes' INTERSECT SELECT reason FROM Penalty WHERE paid = 'No';

-- en: List the firm with the smallest workforce among those founded after 2000, and its headcount.
-- zh: 2000年以后成立的承包商中员工最少的是哪家？有多少人？
SELECT firm, employees FROM Contractor WHERE founded > 2000 ORDER BY employees LIMIT 1;

-- en: Permits costing more than the average: what were they for, and what did they cost?
-- zh: 造价高于平均值的许可用途是什么、造价多少？
SELECT purpose, cost FROM Permit WHERE cost > (SELECT avg(cost) FROM Permit);

-- en: Boroughs whose streets are longer than 20 km in total.
-- zh: 街道总长超过20公里的区有哪些？
SELECT borough FROM Street GROUP BY borough HAVING sum(lengthKm) > 20;

-- en: How much has Tunnel & Sons been fined for Noise at night?
-- zh: Tunnel & Sons因Noise at night总共被罚了多少？
SELECT sum(Penalty.amount) FROM Penalty JOIN Permit ON Penalty.permitId = Permit.permitId JOIN Contractor ON Permit.contractorId = Contractor.contractorId WHERE Contractor.firm = 'Tunnel & Sons' AND Penalty.reason = 'Noise at night';

-- en: Which firms hold two or more Active permits?
-- zh: 手里有两份及以上Active许可的公司是哪些？
SELECT Contractor.firm FROM Contractor JOIN Permit ON Contractor.contractorId = Permit.contractorId WHERE Permit.status = 'Active' GROUP BY Contractor.contractorId, Contractor.firm HAVING count(*) >= 2;

-- en: Give me the streets in Saltgate or Hightown on which no one has ever worked.
-- zh: Saltgate或Hightown区有哪些街道从未施工过？
SELECT streetName FROM Street WHERE (borough = 'Saltgate' OR borough = 'Hightown') AND streetId NOT IN (SELECT streetId FROM PermitStreet);

-- en: What are the first start date and the last end date in the register?
-- zh: 登记簿中最早的开工日期和最晚的完工日期分别是哪天？
SELECT min(startDate), max(endDate) FROM Permit;
