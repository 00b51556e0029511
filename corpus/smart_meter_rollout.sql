-- The roll-out of smart meters by a utility: households, crews, exchanges of meters and failed visits.
CREATE TABLE Crew (
  crewId INT,
  crewName VARCHAR(40),
  depot VARCHAR(30),
  vanPlate VARCHAR(12),
  PRIMARY KEY (crewId)
);
CREATE TABLE Premise (
  premiseId INT,
  street VARCHAR(60),
  suburb VARCHAR(40),
  phases INT,
  solar VARCHAR(3),
  PRIMARY KEY (premiseId)
);
CREATE TABLE Exchange (
  exchangeId INT,
  premiseId INT,
  crewId INT,
  doneOn DATE,
  oldReading INT,
  meterBrand VARCHAR(30),
  firmware VARCHAR(10),
  PRIMARY KEY (exchangeId),
  FOREIGN KEY (premiseId) REFERENCES Premise (premiseId),
  FOREIGN KEY (crewId) REFERENCES Crew (crewId)
);
CREATE TABLE FailedVisit (
  visitId INT,
  premiseId INT,
  crewId INT,
  triedOn DATE,
  reason VARCHAR(40),
  PRIMARY KEY (visitId),
  FOREIGN KEY (premiseId) REFERENCES Premise (premiseId),
  FOREIGN KEY (crewId) REFERENCES Crew (crewId)
);

-- en: What van does the crew Magpie drive? Give the plate.
-- zh: Magpie班组开的车车牌号是多少？
SELECT vanPlate FROM Crew WHERE crewName = 'Magpie';

-- en: How many premises in Fernbank have solar panels (Yes)?
-- zh: Fernbank有多少户装了太阳能（Yes）？
SELECT count(*) FROM Premise WHERE suburb = 'Fernbank' AND solar = 'Yes';

-- en: How many premises in Fernbank have no solar panels (No)?
-- zh: Fernbank有多少户没装太阳能（No）？
SELECT count(*) FROM Premise WHERE suburb = 'Fernbank' AND solar = 'No';

-- en: Streets in which there are three-phase connections, each once.
-- zh: 有三相接入的街道，每条只列一次。
SELECT DISTINCT street FROM Premise WHERE phases = 3;

-- en: Exchange ids of meters with firmware starting with 4.
-- zh: 固件版本以4开头的换表记录编号。
SELECT exchangeId FROM Exchange WHERE firmware LIKE '4%';

-- en: What was the highest reading found on an old meter?
-- zh: 旧表上的最高读数是多少？
SELECT max(oldReading) FROM Exchange;

-- en: How many meters of each brand have been fitted?
-- zh: 每个品牌的电表各装了多少块？
SELECT meterBrand, count(*) FROM Exchange GROUP BY meterBrand;

-- en: On which date were most meters exchanged?
-- zh: 换表最多的是哪一天？
SELECT doneOn FROM Exchange GROUP BY doneOn ORDER BY count(*) DESC LIMIT 1;

-- en: Reasons that made more than 50 visits fail.
-- zh: 导致超过50次上门失败的原因有哪些？
SELECT reason FROM FailedVisit GROUP BY reason HAVING count(*) > 50;

-- en: Number of crews stationed at each depot.
-- zh: 每个站点驻有多少个班组？
SELECT depot, count(*) FROM Crew GROUP BY depot;

-- en: How many exchanges did each crew complete?
-- zh: 每个班组完成了多少次换表？
SELECT Crew.crewName, count(*) FROM Crew JOIN Exchange ON Crew.crewId = Exchange.crewId GROUP BY Crew.crewId, Crew.crewName;

-- en: Which crew had the most failed visits?
-- zh: 上门失败次数最多的是哪个班组？
SELECT Crew.crewName FROM Crew JOIN FailedVisit ON Crew.crewId = FailedVisit.crewId GROUP BY Crew.crewId, Crew.crewName ORDER BY count(*) DESC LIMIT 1;

-- en: When was the meter at 14 Wattle Lane swapped?
-- zh: 14 Wattle Lane的电表是哪天换的？
SELECT Exchange.doneOn FROM Exchange JOIN Premise ON Exchange.premiseId = Premise.premiseId WHERE Premise.street = '14 Wattle Lane';

-- en: Which crew swapped the meter at 14 Wattle Lane?
-- zh: 14 Wattle Lane的电表是哪个班组换的？
SELECT Crew.crewName FROM Crew JOIN Exchange ON Crew.crewId = Exchange.crewId JOIN Premise ON Exchange.premiseId = Premise.premiseId WHERE Premise.street = '14 Wattle Lane';

-- en: For each suburb, the number of exchanges done, in falling order.
-- zh: 各片区完成的换表数量，从多到少排列。
SELECT Premise.suburb, count(*) FROM Premise JOIN Exchange ON Premise.premiseId = Exchange.premiseId GROUP BY Premise.suburb ORDER BY count(*) DESC;

-- en: Which depots sent crews to Quarry Hill? No duplicates.
-- zh: 哪些站点派班组去Quarry Hill换过表？不要重复。
SELECT DISTINCT Crew.depot FROM Crew JOIN Exchange ON Crew.crewId = Exchange.crewId JOIN Premise ON Exchange.premiseId = Premise.premiseId WHERE Premise.suburb = 'Quarry Hill';

-- en: Addresses and dates where the visit failed because of a Dog.
-- zh: 因为Dog而上门失败的地址和日期。
SELECT Premise.street, FailedVisit.triedOn FROM Premise JOIN FailedVisit ON Premise.premiseId = FailedVisit.premiseId WHERE FailedVisit.reason = 'Dog';

-- en: Number of failed visits in Fernbank by crews from the Eastgate depot?
-- zh: Eastgate站点的班组在Fernbank上门失败了多少次？
SELECT count(*) FROM FailedVisit JOIN Crew ON FailedVisit.crewId = Crew.crewId JOIN Premise ON FailedVisit.premiseId = Premise.premiseId WHERE Crew.depot = 'Eastgate' AND Premise.suburb = 'Fernbank';

-- en: Premises still waiting for a new meter: street and suburb.
-- zh: 还没换新表的用户，列出街道和片区。
SELECT street, suburb FROM Premise WHERE premiseId NOT IN (SELECT premiseId FROM Exchange);

-- en: Crews without a single failed visit.
-- zh: 没有一次上门失败的班组。
SELECT crewName FROM Crew WHERE crewId NOT IN (SELECT crewId FROM FailedVisit);

-- en: Crews that have fitted both Lumo and Itrex meters.
-- zh: Lumo和Itrex两种电表都装过的班组。
SELECT Crew.crewName FROM Crew JOIN Exchange ON Crew.crewId = Exchange.crewId WHERE Exchange.meterBrand = 'Lumo' INTERSECT SELECT Crew.crewName FROM Crew JOIN Exchange ON Crew.crewId = Exchange.crewId WHERE Exchange.meterBrand = 'Itrex';

-- en: How many exchanges took place between 2023-07-01 and 2023-09-30?
-- zh: 2023-07-01到2023-09-30之间换了多少块表？
SELECT count(*) FROM Exchange WHERE doneOn BETWEEN '2023-07-01' AND '2023-09-30';
