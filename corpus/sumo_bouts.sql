-- Sumo wrestlers, their stables and the bouts they fight.
CREATE TABLE Stable (
  StableId INT,
  StableName VARCHAR(40),
  Master VARCHAR(50),
  Ward VARCHAR(40),
  PRIMARY KEY (StableId)
);
CREATE TABLE Rikishi (
  RikishiId INT,
  RingName VARCHAR(40),
  StableId INT,
  WeightKg DOUBLE,
  HeightCm INT,
  Debut INT,
  Birthplace VARCHAR(40),
  PRIMARY KEY (RikishiId),
  FOREIGN KEY (StableId) REFERENCES Stable (StableId)
);
CREATE TABLE Bout (
  BoutId INT,
  WinnerId INT,
  LoserId INT,
  Technique VARCHAR(30),
  BoutDay DATE,
  Seconds DOUBLE,
  PRIMARY KEY (BoutId),
  FOREIGN KEY (WinnerId) REFERENCES Rikishi (RikishiId),
  FOREIGN KEY (LoserId) REFERENCES Rikishi (RikishiId)
);

-- en: Which wrestlers were born in Aomori?
-- zh: 哪些力士出生于Aomori？
SELECT RingName FROM Rikishi WHERE Birthplace = 'Aomori';

-- en: Show ring name, weight and height of all who made their debut in 2019.
-- zh: 列出2019年出道的力士的四股名、体重和身高。
SELECT RingName, WeightKg, HeightCm FROM Rikishi WHERE Debut = 2019;

-- en: Who is the master of the Kazehara stable?
-- zh: Kazehara部屋的师傅是谁？
SELECT Master FROM Stable WHERE StableName = 'Kazehara';

-- en: How many bouts lasted less than 5 seconds?
-- zh: 不到5秒就结束的比赛有多少场？
SELECT count(*) FROM Bout WHERE Seconds < 5;

-- en: What's the average weight of the wrestlers from Mongolia?
-- zh: 来自Mongolia的力士平均体重是多少？
SELECT avg(WeightKg) FROM Rikishi WHERE Birthplace = 'Mongolia';

-- en: How many techniques have been used to win?
-- zh: 比赛中用过多少种不同的决胜招式？
SELECT count(DISTINCT Technique) FROM Bout;

-- en: How often was each technique used?
-- zh: 每种招式各用了多少次？
SELECT Technique, count(*) FROM Bout GROUP BY Technique;

-- en: Which ward has the most stables?
-- zh: 哪个区的部屋最多？
SELECT Ward FROM Stable GROUP BY Ward ORDER BY count(*) DESC LIMIT 1;

-- en: On which days were there more than 20 bouts?
-- zh: 哪些日子的比赛超过20场？
SELECT BoutDay FROM Bout GROUP BY BoutDay HAVING count(*) > 20;

-- en: Who is the heaviest wrestler?
-- zh: 体重最重的力士是谁？
SELECT RingName FROM Rikishi ORDER BY WeightKg DESC LIMIT 1;

-- en: What technique ended the longest bout?
-- zh: 时间最长的那场比赛以什么招式结束？
SELECT Technique FROM Bout ORDER BY Seconds DESC LIMIT 1;

-- en: List the wrestlers of the master Oguni.
-- zh: 列出师傅Oguni门下的力士。
SELECT Rikishi.RingName FROM Rikishi JOIN Stable ON Rikishi.StableId = Stable.StableId WHERE Stable.Master = 'Oguni';

-- en: How many wrestlers does each stable have?
-- zh: 每个部屋有多少名力士？
SELECT Stable.StableName, count(*) FROM Stable JOIN Rikishi ON Stable.StableId = Rikishi.StableId GROUP BY Stable.StableId, Stable.StableName;

-- en: Who won by hatakikomi on 2021-05-09?
-- zh: 2021-05-09谁以hatakikomi获胜？
SELECT Rikishi.RingName FROM Rikishi JOIN Bout ON Rikishi.RikishiId = Bout.WinnerId WHERE Bout.Technique = 'hatakikomi' AND Bout.BoutDay = '2021-05-09';

-- en: Which wrestler has lost the most bouts?
-- zh: 输掉比赛最多的力士是谁？
SELECT Rikishi.RingName FROM Rikishi JOIN Bout ON Rikishi.RikishiId = Bout.LoserId GROUP BY Rikishi.RikishiId, Rikishi.RingName ORDER BY count(*) DESC LIMIT 1;

-- en: For each stable, give the number of bouts won by its wrestlers.
-- zh: 给出每个部屋力士的获胜场数。
SELECT Stable.StableName, count(*) FROM Stable JOIN Rikishi ON Stable.StableId = Rikishi.StableId JOIN Bout ON Rikishi.RikishiId = Bout.WinnerId GROUP BY Stable.StableId, Stable.StableName;

-- en: What techniques has Tsukinoumi won with?
-- zh: Tsukinoumi用哪些招式取得过胜利？
SELECT Bout.Technique FROM Bout JOIN Rikishi ON Bout.WinnerId = Rikishi.RikishiId WHERE Rikishi.RingName = 'Tsukinoumi';

-- en: Who has at least ten victories?
-- zh: 谁至少取得过十场胜利？
SELECT Rikishi.RingName FROM Rikishi JOIN Bout ON Rikishi.RikishiId = Bout.WinnerId GROUP BY Rikishi.RikishiId, Rikishi.RingName HAVING count(*) >= 10;

-- en: In which wards do wrestlers over 180 kg train?
-- zh: 体重超过180公斤的力士在哪些区训练？
SELECT Stable.Ward FROM Stable JOIN Rikishi ON Stable.StableId = Rikishi.StableId WHERE Rikishi.WeightKg > 180;

-- en: Who has never won a bout?
-- zh: 谁从未赢过一场比赛？
SELECT RingName FROM Rikishi WHERE RikishiId NOT IN (SELECT WinnerId FROM Bout);

-- en: Wrestlers lighter than average, please.
-- zh: 请列出体重低于平均值的力士。
SELECT RingName FROM Rikishi WHERE WeightKg < (SELECT avg(WeightKg) FROM Rikishi);

-- en: Which wrestlers have won by yorikiri but never by oshidashi?
-- zh: 哪些力士以yorikiri赢过，但从未以oshidashi赢过？
SELECT Rikishi.RingName FROM Rikishi JOIN Bout ON Rikishi.RikishiId = Bout.WinnerId WHERE Bout.Technique = 'yorikiri' EXCEPT SELECT Rikishi.RingName FROM Rikishi JOIN Bout ON Rikishi.RikishiId = Bout.WinnerId WHERE Bout.Technique = 'oshidashi';
