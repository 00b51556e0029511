-- Figure skaters, their programmes and the marks given.
CREATE TABLE Skater (
  SkaterId INT,
  SkaterName VARCHAR(50),
  Nation VARCHAR(30),
  Discipline VARCHAR(20),
  Age INT,
  Coach VARCHAR(50),
  PRIMARY KEY (SkaterId)
);
CREATE TABLE Programme (
  ProgrammeId INT,
  SkaterId INT,
  Music VARCHAR(80),
  Kind VARCHAR(10),
  Season INT,
  Choreographer VARCHAR(50),
  PRIMARY KEY (ProgrammeId),
  FOREIGN KEY (SkaterId) REFERENCES Skater (SkaterId)
);
CREATE TABLE Mark (
  MarkId INT,
  ProgrammeId INT,
  Event VARCHAR(50),
  Technical DOUBLE,
  Artistic DOUBLE,
  Falls INT,
  PRIMARY KEY (MarkId),
  FOREIGN KEY (ProgrammeId) REFERENCES Programme (ProgrammeId)
);

-- en: List the skaters from Georgia.
-- zh: 列出来自Georgia的选手。
SELECT SkaterName FROM Skater WHERE Nation = 'Georgia';

-- en: Which coaches had a skater with a short programme in season 2020? Kind: short.
-- zh: 2020赛季哪些教练的选手有short节目？
SELECT Skater.Coach FROM Skater JOIN Programme ON Skater.SkaterId = Programme.SkaterId WHERE Programme.Kind = 'short' AND Programme.Season = 2020;

-- en: Which skaters are coached by Irene Valk or Bo Lind?
-- zh: 由Irene Valk或Bo Lind执教的选手有哪些？
SELECT SkaterName FROM Skater WHERE Coach = 'Irene Valk' OR Coach = 'Bo Lind';

-- en: How many skaters are under 18?
-- zh: 18岁以下的选手有多少名？
SELECT count(*) FROM Skater WHERE Age < 18;

-- en: What was the best technical mark at the Nordic Cup?
-- zh: Nordic Cup上最高的技术分是多少？
SELECT max(Technical) FROM Mark WHERE Event = 'Nordic Cup';

-- en: What is the average artistic mark of performances without falls (0)?
-- zh: 没有摔倒（0次）的表演平均艺术分是多少？
SELECT avg(Artistic) FROM Mark WHERE Falls = 0;

-- en: How many choreographers are there?
-- zh: 共有多少位不同的编舞？
SELECT count(DISTINCT Choreographer) FROM Programme;

-- en: Total number of falls at each event?
-- zh: 每项赛事一共摔倒多少次？
SELECT Event, sum(Falls) FROM Mark GROUP BY Event;

-- en: Count the skaters in every discipline.
-- zh: 统计每个项目的选手人数。
SELECT Discipline, count(*) FROM Skater GROUP BY Discipline;

-- en: Which choreographers have created at least five programmes?
-- zh: 哪些编舞至少编排过五个节目？
SELECT Choreographer FROM Programme GROUP BY Choreographer HAVING count(*) >= 5;

-- en: Who is the oldest skater in pairs? The discipline is pairs.
-- zh: pairs项目中年龄最大的选手是谁？
SELECT SkaterName FROM Skater WHERE Discipline = 'pairs' ORDER BY Age DESC LIMIT 1;

-- en: How many marks have programmes by the choreographer Luc Marin received?
-- zh: 编舞Luc Marin的节目一共得过多少次评分？
SELECT count(*) FROM Mark JOIN Programme ON Mark.ProgrammeId = Programme.ProgrammeId WHERE Programme.Choreographer = 'Luc Marin';

-- en: Who skated to "Black Tango"?
-- zh: 谁用《Black Tango》作为表演音乐？
SELECT Skater.SkaterName FROM Skater JOIN Programme ON Skater.SkaterId = Programme.SkaterId WHERE Programme.Music = 'Black Tango';

-- en: At which events has Nino Beridze been marked?
-- zh: Nino Beridze在哪些赛事中得过分？
SELECT Mark.Event FROM Mark JOIN Programme ON Mark.ProgrammeId = Programme.ProgrammeId JOIN Skater ON Programme.SkaterId = Skater.SkaterId WHERE Skater.SkaterName = 'Nino Beridze';

-- en: How many programmes has each skater had?
-- zh: 每位选手有过多少个节目？
SELECT Skater.SkaterName, count(*) FROM Skater JOIN Programme ON Skater.SkaterId = Programme.SkaterId GROUP BY Skater.SkaterId, Skater.SkaterName;

-- en: Which skater has fallen the most times?
-- zh: 摔倒次数最多的选手是谁？
SELECT Skater.SkaterName FROM Skater JOIN Programme ON Skater.SkaterId = Programme.SkaterId JOIN Mark ON Programme.ProgrammeId = Mark.ProgrammeId GROUP BY Skater.SkaterId, Skater.SkaterName ORDER BY sum(Mark.Falls) DESC LIMIT 1;

-- en: What is the music of the programme with the highest technical mark?
-- zh: 技术分最高的节目用的是什么音乐？
SELECT Programme.Music FROM Programme JOIN Mark ON Programme.ProgrammeId = Mark.ProgrammeId ORDER BY Mark.Technical DESC LIMIT 1;

-- en: Choreographers who have worked with skaters from Japan?
-- zh: 与Japan选手合作过的编舞有哪些？
SELECT Programme.Choreographer FROM Programme JOIN Skater ON Programme.SkaterId = Skater.SkaterId WHERE Skater.Nation = 'Japan';

-- en: Average technical mark per coach?
-- zh: 按教练统计平均技术分。
SELECT Skater.Coach, avg(Mark.Technical) FROM Skater JOIN Programme ON Skater.SkaterId = Programme.SkaterId JOIN Mark ON Programme.ProgrammeId = Mark.ProgrammeId GROUP BY Skater.Coach;

-- en: Which skaters have no programme?
-- zh: 哪些选手没有节目？
SELECT SkaterName FROM Skater WHERE SkaterId NOT IN (SELECT SkaterId FROM Programme);

-- en: Skaters younger than the average age?
-- zh: 低于平均年龄的选手有哪些？
SELECT SkaterName FROM Skater WHERE Age < (SELECT avg(Age) FROM Skater);

-- en: Which pieces of music have been skated both in a short and in a free programme?
-- zh: 哪些音乐既用于short节目又用于free节目？
SELECT Music FROM Programme WHERE Kind = 'short' INTERSECT SELECT Music FROM Programme WHERE Kind = 'free';
