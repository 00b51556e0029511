-- Wolf packs, their collared wolves, the sightings reported of them and the livestock they have attacked.
CREATE TABLE Territory (
  TerritoryId INT,
  TerritoryLabel VARCHAR(50),
  Province VARCHAR(40),
  AreaKm2 DOUBLE,
  ForestPercent DOUBLE,
  PRIMARY KEY (TerritoryId)
);
CREATE TABLE Pack (
  PackId INT,
  Nickname VARCHAR(40),
  TerritoryId INT,
  FirstSeenYear INT,
  Adults INT,
  Pups INT,
  Status VARCHAR(20),
  PRIMARY KEY (PackId),
  FOREIGN KEY (TerritoryId) REFERENCES Territory (TerritoryId)
);
CREATE TABLE Wolf (
  WolfId INT,
  CollarCode VARCHAR(10),
  PackId INT,
  MotherId INT,
  Sex VARCHAR(10),
  BirthYear INT,
  WeightKg DOUBLE,
  CoatColour VARCHAR(20),
  PRIMARY KEY (WolfId),
  FOREIGN KEY (PackId) REFERENCES Pack (PackId),
  FOREIGN KEY (MotherId) REFERENCES Wolf (WolfId)
);
CREATE TABLE Sighting (
  SightingId INT,
  PackId INT,
  SeenOn DATE,
  Village VARCHAR(40),
  Witness VARCHAR(50),
  Animals INT,
  Evidence VARCHAR(20),
  PRIMARY KEY (SightingId),
  FOREIGN KEY (PackId) REFERENCES Pack (PackId)
);
CREATE TABLE Attack (
  AttackId INT,
  PackId INT,
  AttackDate DATE,
  Village VARCHAR(40),
  Livestock VARCHAR(20),
  HeadKilled INT,
  Compensation DECIMAL(10,2),
  PRIMARY KEY (AttackId),
  FOREIGN KEY (PackId) REFERENCES Pack (PackId)
);

-- en: Which packs are Dispersed?
-- zh: 哪些狼群已经Dispersed？
SELECT Nickname FROM Pack WHERE Status = 'Dispersed';

-- en: Which packs roam in the province of Trasmont?
-- zh: Trasmont省有哪些狼群活动？
SELECT Pack.Nickname FROM Pack JOIN Territory ON Pack.TerritoryId = Territory.TerritoryId WHERE Territory.Province = 'Trasmont';

-- en: How many sightings near Orlec are backed by a Photo?
-- zh: 在Orlec附近的目击记录中，有Photo为证的有多少条？
SELECT count(*) FROM Sighting WHERE Village = 'Orlec' AND Evidence = 'Photo';

-- en: What is the average weight of the wolves of each sex?
-- zh: 不同性别的狼平均体重各是多少？
SELECT Sex, avg(WeightKg) FROM Wolf GROUP BY Sex;

-- en: Which collar codes belong to the wolves of the pack Hollow Moon?
-- zh: Hollow Moon狼群中的狼项圈编号分别是什么？
SELECT Wolf.CollarCode FROM Wolf JOIN Pack ON Wolf.PackId = Pack.PackId WHERE Pack.Nickname = 'Hollow Moon';

-- en: Which pack has the most pups?
-- zh: 幼崽最多的是哪个狼群？
SELECT Nickname FROM Pack ORDER BY Pups DESC LIMIT 1;

-- en: For each pack, how many attacks have been recorded?
-- zh: 每个狼群各有多少次袭击记录？
SELECT Pack.Nickname, count(*) FROM Pack JOIN Attack ON Pack.PackId = Attack.PackId GROUP BY Pack.PackId, Pack.Nickname;

-- en: Which packs have never attacked any livestock?
-- zh: 哪些狼群从未袭击过牲畜？
SELECT Nickname FROM Pack WHERE PackId NOT IN (SELECT PackId FROM Attack);

-- en: What is the collar code of the mother of the wolf W-118?
-- zh: 狼W-118的母亲的项圈编号是什么？
SELECT m.CollarCode FROM Wolf AS w JOIN Wolf AS m ON w.MotherId = m.WolfId WHERE w.CollarCode = 'W-118';

-- en: Which villages have both seen wolves and suffered an attack?
-- zh: 哪些村庄既有狼的目击记录又遭受过袭击？
SELECT Village FROM Sighting INTERSECT SELECT Village FROM Attack;

-- en: How much compensation has been paid in all for the Sheep killed since 2017-01-01?
-- zh: 自2017-01-01以来，因Sheep被杀共支付了多少赔偿？
SELECT sum(Compensation) FROM Attack WHERE Livestock = 'Sheep' AND AttackDate >= '2017-01-01';

-- en: Who has seen the pack Ashen Ridge?
-- zh: 谁目击过Ashen Ridge狼群？
SELECT Sighting.Witness FROM Sighting JOIN Pack ON Sighting.PackId = Pack.PackId WHERE Pack.Nickname = 'Ashen Ridge';

-- en: Which wolves are Black or White and weigh more than 45 kilograms?
-- zh: 毛色为Black或White且体重超过45公斤的狼有哪些？请给出项圈编号。
SELECT CollarCode FROM Wolf WHERE (CoatColour = 'Black' OR CoatColour = 'White') AND WeightKg > 45;

-- en: In which territory was the largest group of animals sighted?
-- zh: 目击到数量最多的一群狼是在哪个领地？
SELECT Territory.TerritoryLabel FROM Territory JOIN Pack ON Territory.TerritoryId = Pack.TerritoryId JOIN Sighting ON Pack.PackId = Sighting.PackId ORDER BY Sighting.Animals DESC LIMIT 1;

-- en: Which territories are more wooded than the average territory?
-- zh: 哪些领地的森林覆盖率高于平均水平？
SELECT TerritoryLabel FROM Territory WHERE ForestPercent > (SELECT avg(ForestPercent) FROM Territory);

-- en: How many territories does each province have?
-- zh: 每个省各有多少片领地？
SELECT Province, count(*) FROM Territory GROUP BY Province;

-- en: What kinds of livestock have been attacked by packs that live in the territory Bear Gorge?
-- zh: 生活在Bear Gorge领地的狼群袭击过哪些种类的牲畜？
SELECT Attack.Livestock FROM Attack JOIN Pack ON Attack.PackId = Pack.PackId JOIN Territory ON Pack.TerritoryId = Territory.TerritoryId WHERE Territory.TerritoryLabel = 'Bear Gorge';

-- en: Which witnesses have reported more than five sightings?
-- zh: 哪些目击者报告了五次以上的目击？
SELECT Witness FROM Sighting GROUP BY Witness HAVING count(*) > 5;

-- en: Which pack has killed the most Goats?
-- zh: 哪个狼群杀死的Goats最多？
SELECT Pack.Nickname FROM Pack JOIN Attack ON Pack.PackId = Attack.PackId WHERE Attack.Livestock = 'Goats' GROUP BY Pack.PackId, Pack.Nickname ORDER BY sum(Attack.HeadKilled) DESC LIMIT 1;

-- en: In which years were the oldest and the youngest wolf born?
-- zh: 最老和最年轻的狼分别出生于哪一年？
SELECT min(BirthYear), max(BirthYear) FROM Wolf;

-- en: Which packs contain a Female born before 2012?
-- zh: 哪些狼群中有2012年以前出生的Female狼？
SELECT Nickname FROM Pack WHERE PackId IN (SELECT PackId FROM Wolf WHERE Sex = 'Female' AND BirthYear < 2012);

-- en: How many wolves wear a collar in each territory?
-- zh: 每片领地各有多少只佩戴项圈的狼？
SELECT Territory.TerritoryLabel, count(*) FROM Territory JOIN Pack ON Territory.TerritoryId = Pack.TerritoryId JOIN Wolf ON Pack.PackId = Wolf.PackId GROUP BY Territory.TerritoryId, Territory.TerritoryLabel;
