-- A drone company: pilots, drones, survey missions for clients, batteries used and mishaps.
CREATE TABLE Pilot (
  pilotId INT,
  pilotName VARCHAR(60),
  country VARCHAR(40),
  licenceLevel VARCHAR(10),
  licenceExpiry DATE,
  flightHours DOUBLE,
  PRIMARY KEY (pilotId)
);
CREATE TABLE Drone (
  serialNo VARCHAR(12),
  model VARCHAR(40),
  maker VARCHAR(40),
  rotors INT,
  weightKg DOUBLE,
  purchaseYear INT,
  status VARCHAR(20),
  PRIMARY KEY (serialNo)
);
CREATE TABLE Client (
  clientId INT,
  clientName VARCHAR(60),
  sector VARCHAR(30),
  country VARCHAR(40),
  PRIMARY KEY (clientId)
);
CREATE TABLE Mission (
  missionId INT,
  clientId INT,
  site VARCHAR(60),
  purpose VARCHAR(40),
  flownOn DATE,
  areaHa DOUBLE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (missionId),
  FOREIGN KEY (clientId) REFERENCES Client (clientId)
);
CREATE TABLE Sortie (
  sortieId INT,
  missionId INT,
  pilotId INT,
  serialNo VARCHAR(12),
  minutes INT,
  maxAltitude INT,
  images INT,
  PRIMARY KEY (sortieId),
  FOREIGN KEY (missionId) REFERENCES Mission (missionId),
  FOREIGN KEY (pilotId) REFERENCES Pilot (pilotId),
  FOREIGN KEY (serialNo) REFERENCES Drone (serialNo)
);
CREATE TABLE Mishap (
  mishapId INT,
  sortieId INT,
  cause VARCHAR(40),
  damage DECIMAL(10,2),
  reported VARCHAR(3),
  PRIMARY KEY (mishapId),
  FOREIGN KEY (sortieId) REFERENCES Sortie (sortieId)
);

-- en: Which pilots flew at Granite Quarry?
-- zh: 哪些飞手在Granite Quarry飞过？
SELECT Pilot.pilotName FROM Pilot JOIN Sortie ON Pilot.pilotId = Sortie.pilotId JOIN Mission ON Sortie.missionId = Mission.missionId WHERE Mission.site = 'Granite Quarry';

-- en: How many drones are Grounded?
-- zh: 有多少架无人机处于Grounded状态？
SELECT count(*) FROM Drone WHERE status = 'Grounded';

-- en: Drone models used for Thermal imaging; list the different ones.
-- zh: Thermal imaging任务用过哪些不同型号的无人机？
SELECT DISTINCT Drone.model FROM Drone JOIN Sortie ON Drone.serialNo = Sortie.serialNo JOIN Mission ON Sortie.missionId = Mission.missionId WHERE Mission.purpose = 'Thermal imaging';

-- en: What caused the mishaps of Leo Vartanian?
-- zh: Leo Vartanian出事故的原因是什么？
SELECT Mishap.cause FROM Mishap JOIN Sortie ON Mishap.sortieId = Sortie.sortieId JOIN Pilot ON Sortie.pilotId = Pilot.pilotId WHERE Pilot.pilotName = 'Leo Vartanian';

-- en: For which distinct clients has Leo Vartanian worked?
-- zh: Leo Vartanian为哪些客户飞过？客户名称去重。
SELECT DISTINCT Client.clientName FROM Client JOIN Mission ON Client.clientId = Mission.clientId JOIN Sortie ON Mission.missionId = Sortie.missionId JOIN Pilot ON Sortie.pilotId = Pilot.pilotId WHERE Pilot.pilotName = 'Leo Vartanian';

-- en: Sites and prices of Cancelled missions, please.
-- zh: Cancelled的任务在哪些地点、报价多少？
SELECT site, price FROM Mission WHERE status = 'Cancelled';

-- en: Heaviest six-rotor machine (6 rotors): serial number and weight.
-- zh: 6旋翼无人机中最重的是哪架？给出序列号和重量。
SELECT serialNo, weightKg FROM Drone WHERE rotors = 6 ORDER BY weightKg DESC LIMIT 1;

-- en: How much did we earn from Forestry clients?
-- zh: Forestry客户给我们带来多少收入？
SELECT sum(Mission.price) FROM Mission JOIN Client ON Mission.clientId = Client.clientId WHERE Client.sector = 'Forestry';

-- en: Number of missions by purpose.
-- zh: 各用途的任务分别有多少次？
SELECT purpose, count(*) FROM Mission GROUP BY purpose;

-- en: Which drone has made the most sorties? Give the serial number.
-- zh: 出动架次最多的无人机序列号是什么？
SELECT serialNo FROM Sortie GROUP BY serialNo ORDER BY count(*) DESC LIMIT 1;

-- en: List pilot names with the total minutes they flew.
-- zh: 列出每位飞手的姓名和总飞行分钟数。
SELECT Pilot.pilotName, sum(Sortie.minutes) FROM Pilot JOIN Sortie ON Pilot.pilotId = Sortie.pilotId GROUP BY Pilot.pilotId, Pilot.pilotName;

-- en: Licences that will have run out by 2025-01-01: names of the pilots concerned, earliest expiry first.
-- zh: 执照在2025-01-01之前到期的飞手有哪些？到期早的在前。
SELECT pilotName FROM Pilot WHERE licenceExpiry < '2025-01-01' ORDER BY licenceExpiry;

-- en: Which pilots never had a mishap?
-- zh: 哪些飞手从未出过事故？
SELECT pilotName FROM Pilot WHERE pilotId NOT IN (SELECT Sortie.pilotId FROM Sortie JOIN Mishap ON Sortie.sortieId = Mishap.sortieId);

-- en: What is the mean and the largest area surveyed for Flood mapping?
-- zh: Flood mapping任务的平均测绘面积和最大面积是多少公顷？
SELECT avg(areaHa), max(areaHa) FROM Mission WHERE purpose = 'Flood mapping';

-- en: Makers of drones bought in 2020 as well as in 2023.
-- zh: 哪些厂家的无人机在2020年和2023年都购买过？
SELECT maker FROM Drone WHERE purchaseYear = 2020 INTERSECT SELECT maker FROM Drone WHERE purchaseYear = 2023;

-- en: Sorties longer than average: give the id and number of images.
-- zh: 飞行时间长于平均值的架次有哪些？给出编号和拍摄张数。
SELECT sortieId, images FROM Sortie WHERE minutes > (SELECT avg(minutes) FROM Sortie);

-- en: Damage caused by Bird strike to Osprey X8 drones in total.
-- zh: Osprey X8无人机因Bird strike造成的损失合计多少？
SELECT sum(Mishap.damage) FROM Mishap JOIN Sortie ON Mishap.sortieId = Sortie.sortieId JOIN Drone ON Sortie.serialNo = Drone.serialNo WHERE Mishap.cause = 'Bird strike' AND Drone.model = 'Osprey X8';

-- en: Clients with more than one mission?
-- zh: 委托过一次以上任务的客户有哪些？
SELECT Client.clientName FROM Client JOIN Mission ON Client.clientId = Mission.clientId GROUP BY Client.clientId, Client.clientName HAVING count(*) > 1;

-- en: Which country has the most pilots holding an A2 licence?
-- zh: 持A2执照的飞手最多的是哪个国家？
SELECT country FROM Pilot WHERE licenceLevel = 'A2' GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Countries where we have clients but no pilots.
-- zh: 哪些国家有我们的客户，却没有我们的飞手？
SELECT country FROM Client EXCEPT SELECT country FROM Pilot;

-- en: Who climbed above 400 metres on a mission for Rail & Road Authority?
-- zh: 在Rail & Road Authority的任务中，谁飞到了400米以上？
SELECT Pilot.pilotName FROM Pilot JOIN Sortie ON Pilot.pilotId = Sortie.pilotId JOIN Mission ON Sortie.missionId = Mission.missionId JOIN Client ON Mission.clientId = Client.clientId WHERE Sortie.maxAltitude > 400 AND Client.clientName = 'Rail & Road Authority';

-- en: How many distinct makers supply our fleet?
-- zh: 我们的机队来自多少家不同的厂商？
SELECT count(DISTINCT maker) FROM Drone;
