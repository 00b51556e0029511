-- Caves, caving clubs, expeditions into the caves and finds made in them.
CREATE TABLE Cave (
  CaveId INT,
  Name VARCHAR(60),
  Country VARCHAR(40),
  Rock VARCHAR(30),
  LengthM INT,
  DepthM INT,
  DiscoveredYear INT,
  PRIMARY KEY (CaveId)
);
CREATE TABLE CavingClub (
  ClubId INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  FoundedYear INT,
  PRIMARY KEY (ClubId)
);
CREATE TABLE Caver (
  CaverId INT,
  Name VARCHAR(60),
  ClubId INT,
  Age INT,
  Certificate VARCHAR(20),
  Country VARCHAR(40),
  PRIMARY KEY (CaverId),
  FOREIGN KEY (ClubId) REFERENCES CavingClub (ClubId)
);
CREATE TABLE Expedition (
  ExpeditionId INT,
  CaveId INT,
  LeaderId INT,
  Name VARCHAR(60),
  StartDate DATE,
  Days INT,
  NewPassageM INT,
  PRIMARY KEY (ExpeditionId),
  FOREIGN KEY (CaveId) REFERENCES Cave (CaveId),
  FOREIGN KEY (LeaderId) REFERENCES Caver (CaverId)
);
CREATE TABLE TeamMember (
  ExpeditionId INT,
  CaverId INT,
  Task VARCHAR(30),
  PRIMARY KEY (ExpeditionId, CaverId),
  FOREIGN KEY (ExpeditionId) REFERENCES Expedition (ExpeditionId),
  FOREIGN KEY (CaverId) REFERENCES Caver (CaverId)
);
CREATE TABLE Find (
  FindId INT,
  ExpeditionId INT,
  Type VARCHAR(30),
  Description VARCHAR(100),
  AgeYears INT,
  PRIMARY KEY (FindId),
  FOREIGN KEY (ExpeditionId) REFERENCES Expedition (ExpeditionId)
);

-- en: Caves in Georgia deeper than 1000 m.
-- zh: Georgia深度超过1000米的洞穴。
SELECT Name FROM Cave WHERE Country = 'Georgia' AND DepthM > 1000;

-- en: Caving clubs of Georgia and their cities.
-- zh: Georgia的洞穴俱乐部及所在城市。
SELECT Name, City FROM CavingClub WHERE Country = 'Georgia';

-- en: Which expeditions went to caves in Georgia?
-- zh: 哪些考察队去过Georgia的洞穴？
SELECT Expedition.Name FROM Expedition JOIN Cave ON Expedition.CaveId = Cave.CaveId WHERE Cave.Country = 'Georgia';

-- en: How many cavers are from Georgia?
-- zh: 来自Georgia的洞穴探险者有多少？
SELECT count(*) FROM Caver WHERE Country = 'Georgia';

-- en: Who led the expedition Deep Lantern?
-- zh: Deep Lantern考察由谁带队？
SELECT Caver.Name FROM Caver JOIN Expedition ON Caver.CaverId = Expedition.LeaderId WHERE Expedition.Name = 'Deep Lantern';

-- en: Who was on the team of Deep Lantern, and with which task?
-- zh: Deep Lantern考察队有哪些队员？各自的任务是什么？
SELECT Caver.Name, TeamMember.Task FROM Caver JOIN TeamMember ON Caver.CaverId = TeamMember.CaverId JOIN Expedition ON TeamMember.ExpeditionId = Expedition.ExpeditionId WHERE Expedition.Name = 'Deep Lantern';

-- en: Average length and total length of caves in Limestone.
-- zh: Limestone洞穴的平均长度和总长度。
SELECT avg(LengthM), sum(LengthM) FROM Cave WHERE Rock = 'Limestone';

-- en: For each rock, how deep is the deepest cave?
-- zh: 每种岩石中最深的洞有多深？
SELECT Rock, max(DepthM) FROM Cave GROUP BY Rock;

-- en: Which cave has been visited by the most expeditions?
-- zh: 考察次数最多的洞穴是哪个？
SELECT Cave.Name FROM Cave JOIN Expedition ON Cave.CaveId = Expedition.CaveId GROUP BY Cave.CaveId, Cave.Name ORDER BY count(*) DESC LIMIT 1;

-- en: The longest cave.
-- zh: 最长的洞穴。
SELECT Name FROM Cave ORDER BY LengthM DESC LIMIT 1;

-- en: Caves that no expedition has entered.
-- zh: 没有考察队进入过的洞穴。
SELECT Name FROM Cave WHERE CaveId NOT IN (SELECT CaveId FROM Expedition);

-- en: Metres of new passage by club of the leader: club name and total.
-- zh: 按领队所属俱乐部统计新发现通道的总米数，列出俱乐部名称。
SELECT CavingClub.Name, sum(Expedition.NewPassageM) FROM CavingClub JOIN Caver ON CavingClub.ClubId = Caver.ClubId JOIN Expedition ON Caver.CaverId = Expedition.LeaderId GROUP BY CavingClub.ClubId, CavingClub.Name;

-- en: What was found, by description, in the cave Wolf Throat?
-- zh: 在Wolf Throat洞穴中发现了什么？给出描述。
SELECT Find.Description FROM Find JOIN Expedition ON Find.ExpeditionId = Expedition.ExpeditionId JOIN Cave ON Expedition.CaveId = Cave.CaveId WHERE Cave.Name = 'Wolf Throat';

-- en: Cavers of the club Stalactite Society holding the certificate Rescue.
-- zh: Stalactite Society俱乐部持有Rescue证书的探险者。
SELECT Caver.Name FROM Caver JOIN CavingClub ON Caver.ClubId = CavingClub.ClubId WHERE CavingClub.Name = 'Stalactite Society' AND Caver.Certificate = 'Rescue';

-- en: Expeditions of more days than average, longest first.
-- zh: 天数超过平均的考察，从长到短列出。
SELECT Name FROM Expedition WHERE Days > (SELECT avg(Days) FROM Expedition) ORDER BY Days DESC;

-- en: Number of finds of every type.
-- zh: 每种类型的发现各有多少件？
SELECT Type, count(*) FROM Find GROUP BY Type;

-- en: Cavers who took part in at least 4 expeditions as team members.
-- zh: 作为队员参加过至少4次考察的探险者。
SELECT Caver.Name FROM Caver JOIN TeamMember ON Caver.CaverId = TeamMember.CaverId GROUP BY Caver.CaverId, Caver.Name HAVING count(*) >= 4;

-- en: Countries that have caves but no caving club.
-- zh: 有洞穴但没有洞穴俱乐部的国家。
SELECT Country FROM Cave EXCEPT SELECT Country FROM CavingClub;

-- en: Names of expeditions that started in 2023, between 2023-01-01 and 2023-12-31.
-- zh: 2023-01-01到2023-12-31之间出发的考察名称。
SELECT Name FROM Expedition WHERE StartDate BETWEEN '2023-01-01' AND '2023-12-31';

-- en: Oldest find: type and age in years.
-- zh: 年代最久远的发现是什么类型？距今多少年？
SELECT Type, AgeYears FROM Find ORDER BY AgeYears DESC LIMIT 1;

-- en: How many different caves has Lado Kiria explored as a team member?
-- zh: Lado Kiria作为队员探索过多少个不同的洞穴？
SELECT count(DISTINCT Expedition.CaveId) FROM Expedition JOIN TeamMember ON Expedition.ExpeditionId = TeamMember.ExpeditionId JOIN Caver ON TeamMember.CaverId = Caver.CaverId WHERE Caver.Name = 'Lado Kiria';

-- en: Ids of the cavers who have been both a leader and someone with the task Surveyor.
-- zh: 既当过领队又担任过Surveyor任务的探险者编号。
SELECT LeaderId FROM Expedition INTERSECT SELECT CaverId FROM TeamMember WHERE Task = 'Surveyor';
