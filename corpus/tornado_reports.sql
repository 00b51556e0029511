-- Tornado spotting: spotters, counties, tornadoes, sighting reports and damaged sites.
CREATE TABLE County (
  CountyId INT,
  CountyName VARCHAR(40),
  State VARCHAR(30),
  Population INT,
  Sirens INT,
  PRIMARY KEY (CountyId)
);
CREATE TABLE Spotter (
  SpotterId INT,
  SpotterName VARCHAR(60),
  CallSign VARCHAR(10),
  State VARCHAR(30),
  TrainedOn DATE,
  BirthDate DATE,
  PRIMARY KEY (SpotterId)
);
CREATE TABLE Tornado (
  TornadoId INT,
  Nickname VARCHAR(40),
  TornadoDate DATE,
  Scale INT,
  PathLengthKm DOUBLE,
  WidthM INT,
  Injured INT,
  Killed INT,
  PRIMARY KEY (TornadoId)
);
CREATE TABLE Sighting (
  SightingId INT,
  TornadoId INT,
  SpotterId INT,
  CountyId INT,
  SightedAt DATETIME,
  DistanceKm DOUBLE,
  Verified VARCHAR(5),
  PRIMARY KEY (SightingId),
  FOREIGN KEY (TornadoId) REFERENCES Tornado (TornadoId),
  FOREIGN KEY (SpotterId) REFERENCES Spotter (SpotterId),
  FOREIGN KEY (CountyId) REFERENCES County (CountyId)
);
CREATE TABLE Damage (
  DamageId INT,
  TornadoId INT,
  CountyId INT,
  Building VARCHAR(30),
  Loss DECIMAL(10,2),
  Insured VARCHAR(5),
  PRIMARY KEY (DamageId),
  FOREIGN KEY (TornadoId) REFERENCES Tornado (TornadoId),
  FOREIGN KEY (CountyId) REFERENCES County (CountyId)
);

-- en: What is the call sign of Dale Hutton?
-- zh: Dale Hutton的呼号是什么？
SELECT CallSign FROM Spotter WHERE SpotterName = 'Dale Hutton';

-- en: Which tornadoes between 2011-04-01 and 2011-06-30 had a scale of at least 3?
-- zh: 2011-04-01到2011-06-30之间等级至少为3的龙卷风有哪些？
SELECT Nickname FROM Tornado WHERE TornadoDate BETWEEN '2011-04-01' AND '2011-06-30' AND Scale >= 3;

-- en: Counties in Kansas, largest population first.
-- zh: 按人口从多到少列出Kansas的县。
SELECT CountyName FROM County WHERE State = 'Kansas' ORDER BY Population DESC;

-- en: How many people were injured by scale 4 tornadoes in total?
-- zh: 4级龙卷风一共造成多少人受伤？
SELECT sum(Injured) FROM Tornado WHERE Scale = 4;

-- en: How many people were killed by scale 4 tornadoes in total?
-- zh: 4级龙卷风一共造成多少人死亡？
SELECT sum(Killed) FROM Tornado WHERE Scale = 4;

-- en: What is the average path length of tornadoes?
-- zh: 龙卷风路径的平均长度是多少？
SELECT avg(PathLengthKm) FROM Tornado;

-- en: How many damaged buildings were not insured (No)?
-- zh: 没有投保（No）的受损建筑有多少处？
SELECT count(*) FROM Damage WHERE Insured = 'No';

-- en: Number of tornadoes for each scale?
-- zh: 每个等级各有多少次龙卷风？
SELECT Scale, count(*) FROM Tornado GROUP BY Scale;

-- en: Which kind of building was damaged most often?
-- zh: 受损次数最多的建筑类型是什么？
SELECT Building FROM Damage GROUP BY Building ORDER BY count(*) DESC LIMIT 1;

-- en: Which kind of building suffered the largest total loss?
-- zh: 损失总额最大的建筑类型是什么？
SELECT Building FROM Damage GROUP BY Building ORDER BY sum(Loss) DESC LIMIT 1;

-- en: Which states have at least 10 spotters?
-- zh: 哪些州有至少10名观测志愿者？
SELECT State FROM Spotter GROUP BY State HAVING count(*) >= 10;

-- en: Nickname of the widest tornado?
-- zh: 最宽的龙卷风的别名是什么？
SELECT Nickname FROM Tornado ORDER BY WidthM DESC LIMIT 1;

-- en: Nickname of the tornado with the longest path?
-- zh: 路径最长的龙卷风的别名是什么？
SELECT Nickname FROM Tornado ORDER BY PathLengthKm DESC LIMIT 1;

-- en: Who spotted the Cedar Twister, and from how far away?
-- zh: 谁目击了Cedar Twister，距离有多远？
SELECT Spotter.SpotterName, Sighting.DistanceKm FROM Spotter JOIN Sighting ON Spotter.SpotterId = Sighting.SpotterId JOIN Tornado ON Sighting.TornadoId = Tornado.TornadoId WHERE Tornado.Nickname = 'Cedar Twister';

-- en: In which counties did the Cedar Twister wreck a Church?
-- zh: Cedar Twister在哪些县毁坏了Church？
SELECT County.CountyName FROM County JOIN Damage ON County.CountyId = Damage.CountyId JOIN Tornado ON Damage.TornadoId = Tornado.TornadoId WHERE Tornado.Nickname = 'Cedar Twister' AND Damage.Building = 'Church';

-- en: Which tornado was reported by the most sightings?
-- zh: 目击报告最多的是哪次龙卷风？
SELECT Tornado.Nickname FROM Tornado JOIN Sighting ON Tornado.TornadoId = Sighting.TornadoId GROUP BY Tornado.TornadoId, Tornado.Nickname ORDER BY count(*) DESC LIMIT 1;

-- en: For each county, list the name and the total loss.
-- zh: 列出每个县的名称和总损失金额。
SELECT County.CountyName, sum(Damage.Loss) FROM County JOIN Damage ON County.CountyId = Damage.CountyId GROUP BY County.CountyId, County.CountyName;

-- en: At what times were tornadoes sighted in Nebraska?
-- zh: 在Nebraska目击到龙卷风的时间分别是什么？
SELECT Sighting.SightedAt FROM Sighting JOIN County ON Sighting.CountyId = County.CountyId WHERE County.State = 'Nebraska';

-- en: Spotters with more than 3 sightings, please.
-- zh: 请列出目击次数超过3次的志愿者。
SELECT Spotter.SpotterName FROM Spotter JOIN Sighting ON Spotter.SpotterId = Sighting.SpotterId GROUP BY Spotter.SpotterId, Spotter.SpotterName HAVING count(*) > 3;

-- en: Which counties have not suffered any damage?
-- zh: 哪些县没有遭受任何损失？
SELECT CountyName FROM County WHERE CountyId NOT IN (SELECT CountyId FROM Damage);

-- en: Which counties have fewer sirens than the average county?
-- zh: 哪些县的警报器数量低于平均值？
SELECT CountyName FROM County WHERE Sirens < (SELECT avg(Sirens) FROM County);

-- en: What are all the tornado nicknames with a verified (Yes) sighting but no recorded damage?
-- zh: 有已核实（Yes）目击但没有损失记录的龙卷风别名有哪些？
SELECT Nickname FROM Tornado WHERE TornadoId IN (SELECT TornadoId FROM Sighting WHERE Verified = 'Yes') AND TornadoId NOT IN (SELECT TornadoId FROM Damage);
