-- Coral nurseries under water: fragments grown, divers who tend them and reefs they are planted on.
CREATE TABLE Nursery (
  NurseryId INT,
  Name VARCHAR(50),
  Bay VARCHAR(40),
  DepthM DOUBLE,
  Frames INT,
  PRIMARY KEY (NurseryId)
);
CREATE TABLE Reef (
  ReefId INT,
  Name VARCHAR(50),
  LengthM INT,
  LiveCover DOUBLE,
  Zone VARCHAR(20),
  PRIMARY KEY (ReefId)
);
CREATE TABLE Diver (
  DiverId INT,
  Name VARCHAR(50),
  Certificate VARCHAR(30),
  Volunteer VARCHAR(1),
  PRIMARY KEY (DiverId)
);
CREATE TABLE Fragment (
  FragmentId INT,
  NurseryId INT,
  Species VARCHAR(50),
  HungOn DATE,
  SizeCm DOUBLE,
  Health VARCHAR(15),
  PRIMARY KEY (FragmentId),
  FOREIGN KEY (NurseryId) REFERENCES Nursery (NurseryId)
);
CREATE TABLE Outplant (
  OutplantId INT,
  FragmentId INT,
  ReefId INT,
  DiverId INT,
  PlantedOn DATE,
  Alive VARCHAR(1),
  PRIMARY KEY (OutplantId),
  FOREIGN KEY (FragmentId) REFERENCES Fragment (FragmentId),
  FOREIGN KEY (ReefId) REFERENCES Reef (ReefId),
  FOREIGN KEY (DiverId) REFERENCES Diver (DiverId)
);

-- en: Which nurseries are deeper than 12 metres?
-- zh: 哪些苗圃的水深超过12米？
SELECT Name FROM Nursery WHERE DepthM > 12;

-- en: How many volunteer (T) divers are there?
-- zh: 志愿（T）潜水员有多少人？
SELECT count(*) FROM Diver WHERE Volunteer = 'T';

-- en: Which reef has the lowest live coral cover?
-- zh: 活珊瑚覆盖率最低的礁是哪个？
SELECT Name FROM Reef ORDER BY LiveCover LIMIT 1;

-- en: Which reef has the highest live coral cover?
-- zh: 活珊瑚覆盖率最高的礁是哪个？
SELECT Name FROM Reef ORDER BY LiveCover DESC LIMIT 1;

-- en: How many fragments of each species are being grown?
-- zh: 每个物种培育了多少个断枝？
SELECT Species, count(*) FROM Fragment GROUP BY Species;

-- en: Mean size of the Bleached fragments.
-- zh: 健康状况为Bleached的断枝平均尺寸是多少？
SELECT avg(SizeCm) FROM Fragment WHERE Health = 'Bleached';

-- en: Species with more than 200 fragments.
-- zh: 断枝超过200个的物种。
SELECT Species FROM Fragment GROUP BY Species HAVING count(*) > 200;

-- en: What species hang in the Turtle Bay nursery? Each once.
-- zh: Turtle Bay苗圃里挂养了哪些物种？每种列一次。
SELECT DISTINCT Fragment.Species FROM Fragment JOIN Nursery ON Fragment.NurseryId = Nursery.NurseryId WHERE Nursery.Name = 'Turtle Bay';

-- en: Give each nursery's name with its number of fragments.
-- zh: 给出各苗圃名称及断枝数量。
SELECT Nursery.Name, count(*) FROM Nursery JOIN Fragment ON Nursery.NurseryId = Fragment.NurseryId GROUP BY Nursery.NurseryId, Nursery.Name;

-- en: On which reefs did Ana Reyes plant coral?
-- zh: Ana Reyes在哪些礁上种过珊瑚？
SELECT Reef.Name FROM Reef JOIN Outplant ON Reef.ReefId = Outplant.ReefId JOIN Diver ON Outplant.DiverId = Diver.DiverId WHERE Diver.Name = 'Ana Reyes';

-- en: Which diver has planted the most corals?
-- zh: 种植珊瑚最多的潜水员是谁？
SELECT Diver.Name FROM Diver JOIN Outplant ON Diver.DiverId = Outplant.DiverId GROUP BY Diver.DiverId, Diver.Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many planted corals are still alive (T) on each reef?
-- zh: 每个礁上仍存活（T）的移植珊瑚有多少株？
SELECT Reef.Name, count(*) FROM Reef JOIN Outplant ON Reef.ReefId = Outplant.ReefId WHERE Outplant.Alive = 'T' GROUP BY Reef.ReefId, Reef.Name;

-- en: Which species were planted on Hammerhead Reef?
-- zh: Hammerhead Reef上移植过哪些物种？
SELECT Fragment.Species FROM Fragment JOIN Outplant ON Fragment.FragmentId = Outplant.FragmentId JOIN Reef ON Outplant.ReefId = Reef.ReefId WHERE Reef.Name = 'Hammerhead Reef';

-- en: Which nurseries supplied corals for reefs in the No-take zone?
-- zh: 哪些苗圃为No-take区的礁提供过珊瑚？
SELECT Nursery.Name FROM Nursery JOIN Fragment ON Nursery.NurseryId = Fragment.NurseryId JOIN Outplant ON Fragment.FragmentId = Outplant.FragmentId JOIN Reef ON Outplant.ReefId = Reef.ReefId WHERE Reef.Zone = 'No-take';

-- en: When was coral first planted on Pelican Ridge?
-- zh: Pelican Ridge最早是在哪天移植珊瑚的？
SELECT min(Outplant.PlantedOn) FROM Outplant JOIN Reef ON Outplant.ReefId = Reef.ReefId WHERE Reef.Name = 'Pelican Ridge';

-- en: Reefs where nothing has been planted.
-- zh: 没有移植过任何珊瑚的礁。
SELECT Name FROM Reef WHERE ReefId NOT IN (SELECT ReefId FROM Outplant);

-- en: Ids of fragments that are not planted out yet.
-- zh: 还没有移植出去的断枝编号。
SELECT FragmentId FROM Fragment WHERE FragmentId NOT IN (SELECT FragmentId FROM Outplant);

-- en: Divers who planted on Hammerhead Reef and also on Pelican Ridge.
-- zh: 既在Hammerhead Reef又在Pelican Ridge种过珊瑚的潜水员。
SELECT Diver.Name FROM Diver JOIN Outplant ON Diver.DiverId = Outplant.DiverId JOIN Reef ON Outplant.ReefId = Reef.ReefId WHERE Reef.Name = 'Hammerhead Reef' INTERSECT SELECT Diver.Name FROM Diver JOIN Outplant ON Diver.DiverId = Outplant.DiverId JOIN Reef ON Outplant.ReefId = Reef.ReefId WHERE Reef.Name = 'Pelican Ridge';

-- en: Bays and the total number of frames in each.
-- zh: 各海湾及其苗架总数。
SELECT Bay, sum(Frames) FROM Nursery GROUP BY Bay;

-- en: Names of divers with the Divemaster or Instructor certificate.
-- zh: 持有Divemaster或Instructor证书的潜水员姓名。
SELECT Name FROM Diver WHERE Certificate = 'Divemaster' OR Certificate = 'Instructor';

-- en: Reefs of 300 to 900 metres in length, longest first.
-- zh: 长度在300到900米之间的礁，从长到短排列。
SELECT Name FROM Reef WHERE LengthM BETWEEN 300 AND 900 ORDER BY LengthM DESC;

-- en: How big was each fragment planted by Tom Liu, and what species was it?
-- zh: Tom Liu移植的每个断枝有多大，是什么物种？
SELECT Fragment.SizeCm, Fragment.Species FROM Fragment JOIN Outplant ON Fragment.FragmentId = Outplant.FragmentId JOIN Diver ON Outplant.DiverId = Diver.DiverId WHERE Diver.Name = 'Tom Liu';
