-- Rolls of arms: noble houses, their coats of arms, the charges shown and the rolls that record them.
CREATE TABLE NobleHouse (
  HouseId INT,
  HouseName VARCHAR(50),
  Seat VARCHAR(50),
  Dignity VARCHAR(20),
  FoundedYear INT,
  ExtinctYear INT,
  PRIMARY KEY (HouseId)
);
CREATE TABLE CoatOfArms (
  ArmsId INT,
  HouseId INT,
  Field VARCHAR(20),
  Motto VARCHAR(80),
  GrantedYear INT,
  PRIMARY KEY (ArmsId),
  FOREIGN KEY (HouseId) REFERENCES NobleHouse (HouseId)
);
CREATE TABLE Charge (
  ArmsId INT,
  Figure VARCHAR(30),
  Tincture VARCHAR(20),
  Number INT,
  PRIMARY KEY (ArmsId, Figure),
  FOREIGN KEY (ArmsId) REFERENCES CoatOfArms (ArmsId)
);
CREATE TABLE RollOfArms (
  RollId INT,
  Title VARCHAR(60),
  Herald VARCHAR(50),
  MadeYear INT,
  Leaves INT,
  PRIMARY KEY (RollId)
);
CREATE TABLE RollEntry (
  RollId INT,
  ArmsId INT,
  Folio INT,
  PRIMARY KEY (RollId, ArmsId),
  FOREIGN KEY (RollId) REFERENCES RollOfArms (RollId),
  FOREIGN KEY (ArmsId) REFERENCES CoatOfArms (ArmsId)
);

-- en: Which houses hold the title of Count?
-- zh: 哪些家族拥有Count爵位？
SELECT HouseName FROM NobleHouse WHERE Dignity = 'Count';

-- en: What's the motto of the house of Rabenau?
-- zh: Rabenau家族的箴言是什么？
SELECT CoatOfArms.Motto FROM CoatOfArms JOIN NobleHouse ON CoatOfArms.HouseId = NobleHouse.HouseId WHERE NobleHouse.HouseName = 'Rabenau';

-- en: How many coats of arms have an Azure field?
-- zh: 底色为Azure的纹章有多少个？
SELECT count(*) FROM CoatOfArms WHERE Field = 'Azure';

-- en: How many coats of arms have a Gules or a Sable field?
-- zh: 底色为Gules或Sable的纹章有多少个？
SELECT count(*) FROM CoatOfArms WHERE Field = 'Gules' OR Field = 'Sable';

-- en: Which house is the oldest?
-- zh: 历史最悠久的家族是哪个？
SELECT HouseName FROM NobleHouse ORDER BY FoundedYear LIMIT 1;

-- en: Houses that still exist, meaning no year of extinction.
-- zh: 至今尚存（没有绝嗣年份）的家族。
SELECT HouseName FROM NobleHouse WHERE ExtinctYear IS NULL;

-- en: How many houses are there at each rank?
-- zh: 每个爵位等级有多少个家族？
SELECT Dignity, count(*) FROM NobleHouse GROUP BY Dignity;

-- en: Which houses bear a Lion?
-- zh: 哪些家族的纹章上有Lion？
SELECT NobleHouse.HouseName FROM NobleHouse JOIN CoatOfArms ON NobleHouse.HouseId = CoatOfArms.HouseId JOIN Charge ON CoatOfArms.ArmsId = Charge.ArmsId WHERE Charge.Figure = 'Lion';

-- en: Which houses bear a Lion but no Eagle?
-- zh: 哪些家族的纹章上有Lion但没有Eagle？
SELECT NobleHouse.HouseName FROM NobleHouse JOIN CoatOfArms ON NobleHouse.HouseId = CoatOfArms.HouseId JOIN Charge ON CoatOfArms.ArmsId = Charge.ArmsId WHERE Charge.Figure = 'Lion' EXCEPT SELECT NobleHouse.HouseName FROM NobleHouse JOIN CoatOfArms ON NobleHouse.HouseId = CoatOfArms.HouseId JOIN Charge ON CoatOfArms.ArmsId = Charge.ArmsId WHERE Charge.Figure = 'Eagle';

-- en: What is the most popular figure on shields?
-- zh: 盾徽上最常见的图案是什么？
SELECT Figure FROM Charge GROUP BY Figure ORDER BY count(*) DESC LIMIT 1;

-- en: Who painted the roll titled Armorial of Velden?
-- zh: Armorial of Velden这部纹章录出自哪位纹章官之手？
SELECT Herald FROM RollOfArms WHERE Title = 'Armorial of Velden';

-- en: How many arms are entered in each roll?
-- zh: 每部纹章录收录了多少个纹章？
SELECT RollOfArms.Title, count(*) FROM RollOfArms JOIN RollEntry ON RollOfArms.RollId = RollEntry.RollId GROUP BY RollOfArms.RollId, RollOfArms.Title;

-- en: In which rolls can the house of Rabenau be found?
-- zh: 在哪些纹章录中能找到Rabenau家族？
SELECT RollOfArms.Title FROM RollOfArms JOIN RollEntry ON RollOfArms.RollId = RollEntry.RollId JOIN CoatOfArms ON RollEntry.ArmsId = CoatOfArms.ArmsId JOIN NobleHouse ON CoatOfArms.HouseId = NobleHouse.HouseId WHERE NobleHouse.HouseName = 'Rabenau';

-- en: Mottos of arms that appear in no roll.
-- zh: 没有被任何纹章录收录的纹章的箴言。
SELECT Motto FROM CoatOfArms WHERE ArmsId NOT IN (SELECT ArmsId FROM RollEntry);

-- en: Which houses have more than one coat of arms?
-- zh: 哪些家族拥有多于一个纹章？
SELECT NobleHouse.HouseName FROM NobleHouse JOIN CoatOfArms ON NobleHouse.HouseId = CoatOfArms.HouseId GROUP BY NobleHouse.HouseId, NobleHouse.HouseName HAVING count(*) > 1;

-- en: What colours do Roses come in? Each tincture once. (figure Rose)
-- zh: 图案为Rose的有哪些颜色？每种颜色只列一次。
SELECT DISTINCT Tincture FROM Charge WHERE Figure = 'Rose';

-- en: Seats of the houses whose arms were granted after 1500.
-- zh: 1500年之后获授纹章的家族，其居所在哪里？
SELECT NobleHouse.Seat FROM NobleHouse JOIN CoatOfArms ON NobleHouse.HouseId = CoatOfArms.HouseId WHERE CoatOfArms.GrantedYear > 1500;

-- en: Titles and years of the rolls, newest first.
-- zh: 列出纹章录的名称和年份，最新的在前。
SELECT Title, MadeYear FROM RollOfArms ORDER BY MadeYear DESC;

-- en: Mottos that begin with Semper.
-- zh: 以Semper开头的箴言。
SELECT Motto FROM CoatOfArms WHERE Motto LIKE 'Semper%';

-- en: How many different heralds made rolls?
-- zh: 有多少位不同的纹章官编制过纹章录？
SELECT count(DISTINCT Herald) FROM RollOfArms;

-- en: On which folio of the Armorial of Velden are the arms with the motto Fide et Vi?
-- zh: 箴言为Fide et Vi的纹章在Armorial of Velden的第几页？
SELECT RollEntry.Folio FROM RollEntry JOIN RollOfArms ON RollEntry.RollId = RollOfArms.RollId JOIN CoatOfArms ON RollEntry.ArmsId = CoatOfArms.ArmsId WHERE RollOfArms.Title = 'Armorial of Velden' AND CoatOfArms.Motto = 'Fide et Vi';

-- en: How many coats of arms of each field colour were granted between 1400 and 1499?
-- zh: 1400年至1499年间，每种底色各授予了多少个纹章？
SELECT Field, count(*) FROM CoatOfArms WHERE GrantedYear BETWEEN 1400 AND 1499 GROUP BY Field;
