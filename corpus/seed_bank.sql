-- A seed bank: species, accessions collected by expeditions, storage and germination tests.
CREATE TABLE Species (
  SpeciesID INT, ScientificName VARCHAR(80), CommonName VARCHAR(60), Family VARCHAR(40), Threat VARCHAR(20),
  PRIMARY KEY (SpeciesID)
);
CREATE TABLE Expedition (
  ExpeditionID INT, Title VARCHAR(80), Country VARCHAR(40), Leader VARCHAR(60), StartDate DATE, EndDate DATE, Budget DECIMAL(10,2),
  PRIMARY KEY (ExpeditionID)
);
CREATE TABLE Vault (
  VaultID INT, VaultName VARCHAR(40), TemperatureC DOUBLE, Capacity INT,
  PRIMARY KEY (VaultID)
);
CREATE TABLE Accession (
  AccessionID INT, AccessionCode VARCHAR(20), SpeciesID INT, ExpeditionID INT, VaultID INT, CollectedOn DATE, AltitudeM INT, SeedCount INT, Status VARCHAR(15),
  PRIMARY KEY (AccessionID),
  FOREIGN KEY (SpeciesID) REFERENCES Species (SpeciesID),
  FOREIGN KEY (ExpeditionID) REFERENCES Expedition (ExpeditionID),
  FOREIGN KEY (VaultID) REFERENCES Vault (VaultID)
);
CREATE TABLE GerminationTest (
  TestID INT, AccessionID INT, TestDate DATE, Technician VARCHAR(60), SeedsSown INT, GerminationRate DOUBLE, Medium VARCHAR(20),
  PRIMARY KEY (TestID),
  FOREIGN KEY (AccessionID) REFERENCES Accession (AccessionID)
);
CREATE TABLE Withdrawal (
  WithdrawalID INT, AccessionID INT, Recipient VARCHAR(60), Country VARCHAR(40), SentOn DATE, SeedCount INT,
  PRIMARY KEY (WithdrawalID),
  FOREIGN KEY (AccessionID) REFERENCES Accession (AccessionID)
);

-- en: Which species of the family Fabaceae are Endangered? Scientific names.
-- zh: Fabaceae科中受威胁等级为Endangered的物种学名有哪些？
SELECT ScientificName FROM Species WHERE Family = 'Fabaceae' AND Threat = 'Endangered';

-- en: Who led expeditions to Georgia?
-- zh: 前往Georgia的考察由谁带队？
SELECT Leader FROM Expedition WHERE Country = 'Georgia';

-- en: What is the common name of accession AC-5512?
-- zh: 种质AC-5512的常用名是什么？
SELECT Species.CommonName FROM Species JOIN Accession ON Species.SpeciesID = Accession.SpeciesID WHERE Accession.AccessionCode = 'AC-5512';

-- en: In which vaults do we keep Wild Chickpea?
-- zh: Wild Chickpea存放在哪些库里？
SELECT Vault.VaultName FROM Vault JOIN Accession ON Vault.VaultID = Accession.VaultID JOIN Species ON Accession.SpeciesID = Species.SpeciesID WHERE Species.CommonName = 'Wild Chickpea';

-- en: From which countries did expeditions bring back Wild Chickpea?
-- zh: 考察队从哪些国家带回了Wild Chickpea？
SELECT Expedition.Country FROM Expedition JOIN Accession ON Expedition.ExpeditionID = Accession.ExpeditionID JOIN Species ON Accession.SpeciesID = Species.SpeciesID WHERE Species.CommonName = 'Wild Chickpea';

-- en: And to which countries have we sent Wild Chickpea?
-- zh: 我们曾把Wild Chickpea寄往哪些国家？
SELECT Withdrawal.Country FROM Withdrawal JOIN Accession ON Withdrawal.AccessionID = Accession.AccessionID JOIN Species ON Accession.SpeciesID = Species.SpeciesID WHERE Species.CommonName = 'Wild Chickpea';

-- en: How many species per family?
-- zh: 每个科各有多少个物种？
SELECT Family, count(*) FROM Species GROUP BY Family;

-- en: Total number of seeds held in accessions of status Available?
-- zh: 状态为Available的种质共有多少粒种子？
SELECT sum(SeedCount) FROM Accession WHERE Status = 'Available';

-- en: Average, best and worst germination rate on Agar?
-- zh: 使用Agar培养基的发芽率平均、最高和最低各是多少？
SELECT avg(GerminationRate), max(GerminationRate), min(GerminationRate) FROM GerminationTest WHERE Medium = 'Agar';

-- en: Code of the accession collected at the greatest altitude?
-- zh: 采集海拔最高的种质代码是什么？
SELECT AccessionCode FROM Accession ORDER BY AltitudeM DESC LIMIT 1;

-- en: Which expedition collected the most accessions?
-- zh: 采集种质最多的是哪次考察？
SELECT Expedition.Title FROM Expedition JOIN Accession ON Expedition.ExpeditionID = Accession.ExpeditionID GROUP BY Expedition.ExpeditionID, Expedition.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Which species have no accession in the bank?
-- zh: 种子库中没有任何种质的物种有哪些？给出学名。
SELECT ScientificName FROM Species WHERE SpeciesID NOT IN (SELECT SpeciesID FROM Accession);

-- en: Who tested seeds that were collected in Armenia?
-- zh: 谁测试过在Armenia采集的种子？
SELECT GerminationTest.Technician FROM GerminationTest JOIN Accession ON GerminationTest.AccessionID = Accession.AccessionID JOIN Expedition ON Accession.ExpeditionID = Expedition.ExpeditionID WHERE Expedition.Country = 'Armenia';

-- en: For each vault show its name, the number of accessions and the total of seeds in it.
-- zh: 列出每个库的名称、种质数量和种子总数。
SELECT Vault.VaultName, count(*), sum(Accession.SeedCount) FROM Vault JOIN Accession ON Vault.VaultID = Accession.VaultID GROUP BY Vault.VaultID, Vault.VaultName;

-- en: Countries that were visited by an expedition and have also received seeds.
-- zh: 哪些国家既有考察队去过，又接收过种子？
SELECT Country FROM Expedition INTERSECT SELECT Country FROM Withdrawal;

-- en: Expeditions whose budget was above the average?
-- zh: 预算高于平均值的考察有哪些？
SELECT Title FROM Expedition WHERE Budget > (SELECT avg(Budget) FROM Expedition);

-- en: Recipients served three times or more, and how often.
-- zh: 接收过三次或以上种子的机构及次数。
SELECT Recipient, count(*) FROM Withdrawal GROUP BY Recipient HAVING count(*) >= 3;

-- en: Scientific name of the species with the highest average germination rate?
-- zh: 平均发芽率最高的物种学名是什么？
SELECT Species.ScientificName FROM Species JOIN Accession ON Species.SpeciesID = Accession.SpeciesID JOIN GerminationTest ON Accession.AccessionID = GerminationTest.AccessionID GROUP BY Species.SpeciesID, Species.ScientificName ORDER BY avg(GerminationTest.GerminationRate) DESC LIMIT 1;

-- en: Which countries occur either as the goal of an expedition or as the country of a withdrawal?
-- zh: 出现在考察目的国或种子外寄国中的国家有哪些？
SELECT Country FROM Expedition UNION SELECT Country FROM Withdrawal;

-- en: How many different families are stored in the vault Permafrost B?
-- zh: Permafrost B库里存放了多少个不同科的物种？
SELECT count(DISTINCT Species.Family) FROM Species JOIN Accession ON Species.SpeciesID = Accession.SpeciesID JOIN Vault ON Accession.VaultID = Vault.VaultID WHERE Vault.VaultName = 'Permafrost B';

-- en: Which accession codes were tested by Noor Haddad?
-- zh: Noor Haddad测试过哪些种质（代码）？
SELECT AccessionCode FROM Accession WHERE AccessionID IN (SELECT AccessionID FROM GerminationTest WHERE Technician = 'Noor Haddad');

-- en: The two coldest vaults and their temperatures, please.
-- zh: 温度最低的两个库及其温度。
SELECT VaultName, TemperatureC FROM Vault ORDER BY TemperatureC LIMIT 2;
