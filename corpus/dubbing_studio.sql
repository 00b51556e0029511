-- A dubbing studio: voice actors, films to be dubbed, roles and recording sessions.
CREATE TABLE VoiceActor (
  ActorId INT,
  FullName VARCHAR(50),
  VoiceRange VARCHAR(20),
  HomeTown VARCHAR(40),
  HourlyRate DECIMAL(8,2),
  SinceYear INT,
  PRIMARY KEY (ActorId)
);
CREATE TABLE Film (
  FilmId INT,
  Title VARCHAR(80),
  OriginalTongue VARCHAR(30),
  Minutes INT,
  Distributor VARCHAR(50),
  Deadline DATE,
  PRIMARY KEY (FilmId)
);
CREATE TABLE DubRole (
  RoleId INT,
  FilmId INT,
  ActorId INT,
  CharacterName VARCHAR(50),
  LineCount INT,
  IsLead VARCHAR(1),
  PRIMARY KEY (RoleId),
  FOREIGN KEY (FilmId) REFERENCES Film (FilmId),
  FOREIGN KEY (ActorId) REFERENCES VoiceActor (ActorId)
);
CREATE TABLE RecordingSession (
  SessionId INT,
  RoleId INT,
  Booth VARCHAR(10),
  SessionDate DATE,
  Hours DOUBLE,
  Retakes INT,
  PRIMARY KEY (SessionId),
  FOREIGN KEY (RoleId) REFERENCES DubRole (RoleId)
);

-- en: Which voice actors are Baritone?
-- zh: 哪些配音演员是Baritone音域？
SELECT FullName FROM VoiceActor WHERE VoiceRange = 'Baritone';

-- en: Which films are due before 2024-09-01? Show titles and due dates.
-- zh: 哪些影片的交付期限早于2024-09-01？列出片名和期限。
SELECT Title, Deadline FROM Film WHERE Deadline < '2024-09-01';

-- en: How many films did Polar Pictures send us?
-- zh: Polar Pictures发行的影片有多少部？
SELECT count(*) FROM Film WHERE Distributor = 'Polar Pictures';

-- en: Who charges the highest hourly fee?
-- zh: 时薪最高的配音演员是谁？
SELECT FullName FROM VoiceActor ORDER BY HourlyRate DESC LIMIT 1;

-- en: Who speaks the part of Captain Moss?
-- zh: Captain Moss这个角色由谁配音？
SELECT VoiceActor.FullName FROM VoiceActor JOIN DubRole ON VoiceActor.ActorId = DubRole.ActorId WHERE DubRole.CharacterName = 'Captain Moss';

-- en: List the characters of Winter Tide with the number of lines each has.
-- zh: 列出Winter Tide里的角色及各自的台词数。
SELECT DubRole.CharacterName, DubRole.LineCount FROM DubRole JOIN Film ON DubRole.FilmId = Film.FilmId WHERE Film.Title = 'Winter Tide';

-- en: In which films does Petra Lund have a leading role (T)?
-- zh: Petra Lund在哪些影片里配主角（T）？
SELECT Film.Title FROM Film JOIN DubRole ON Film.FilmId = DubRole.FilmId JOIN VoiceActor ON DubRole.ActorId = VoiceActor.ActorId WHERE VoiceActor.FullName = 'Petra Lund' AND DubRole.IsLead = 'T';

-- en: In which films does Petra Lund have a minor role (F)?
-- zh: Petra Lund在哪些影片里配非主角（F）？
SELECT Film.Title FROM Film JOIN DubRole ON Film.FilmId = DubRole.FilmId JOIN VoiceActor ON DubRole.ActorId = VoiceActor.ActorId WHERE VoiceActor.FullName = 'Petra Lund' AND DubRole.IsLead = 'F';

-- en: How many roles has every voice actor taken?
-- zh: 每位配音演员各配过多少个角色？
SELECT VoiceActor.FullName, count(*) FROM VoiceActor JOIN DubRole ON VoiceActor.ActorId = DubRole.ActorId GROUP BY VoiceActor.ActorId, VoiceActor.FullName;

-- en: Which film has the most parts to dub?
-- zh: 需要配音的角色最多的影片是哪部？
SELECT Film.Title FROM Film JOIN DubRole ON Film.FilmId = DubRole.FilmId GROUP BY Film.FilmId, Film.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Total hours recorded per film?
-- zh: 每部影片总共录了多少小时？
SELECT Film.Title, sum(RecordingSession.Hours) FROM Film JOIN DubRole ON Film.FilmId = DubRole.FilmId JOIN RecordingSession ON DubRole.RoleId = RecordingSession.RoleId GROUP BY Film.FilmId, Film.Title;

-- en: Who has not been given any role?
-- zh: 还没有分到任何角色的配音演员是谁？
SELECT FullName FROM VoiceActor WHERE ActorId NOT IN (SELECT ActorId FROM DubRole);

-- en: Which characters still have no recording session?
-- zh: 哪些角色还没有安排过录音？
SELECT CharacterName FROM DubRole WHERE RoleId NOT IN (SELECT RoleId FROM RecordingSession);

-- en: Which voice actors worked in films from Danish as well as films from Korean?
-- zh: 哪些配音演员既配过Danish原声的影片，又配过Korean原声的影片？
SELECT VoiceActor.FullName FROM VoiceActor JOIN DubRole ON VoiceActor.ActorId = DubRole.ActorId JOIN Film ON DubRole.FilmId = Film.FilmId WHERE Film.OriginalTongue = 'Danish' INTERSECT SELECT VoiceActor.FullName FROM VoiceActor JOIN DubRole ON VoiceActor.ActorId = DubRole.ActorId JOIN Film ON DubRole.FilmId = Film.FilmId WHERE Film.OriginalTongue = 'Korean';

-- en: How many sessions took place in each booth?
-- zh: 每个录音间各进行了多少场录音？
SELECT Booth, count(*) FROM RecordingSession GROUP BY Booth;

-- en: Booths with over 500 retakes in all.
-- zh: 重录总次数超过500次的录音间。
SELECT Booth FROM RecordingSession GROUP BY Booth HAVING sum(Retakes) > 500;

-- en: On which dates did Ivo Marsh come in to record?
-- zh: Ivo Marsh在哪些日期来录过音？
SELECT RecordingSession.SessionDate FROM RecordingSession JOIN DubRole ON RecordingSession.RoleId = DubRole.RoleId JOIN VoiceActor ON DubRole.ActorId = VoiceActor.ActorId WHERE VoiceActor.FullName = 'Ivo Marsh';

-- en: Average running time by original language.
-- zh: 按原声语种统计影片的平均片长。
SELECT OriginalTongue, avg(Minutes) FROM Film GROUP BY OriginalTongue;

-- en: Name the films that run longer than the average film.
-- zh: 片长超过平均值的影片有哪些？
SELECT Title FROM Film WHERE Minutes > (SELECT avg(Minutes) FROM Film);

-- en: How many different voice actors have used booth B2?
-- zh: 有多少位不同的配音演员用过B2录音间？
SELECT count(DISTINCT DubRole.ActorId) FROM DubRole JOIN RecordingSession ON DubRole.RoleId = RecordingSession.RoleId WHERE RecordingSession.Booth = 'B2';

-- en: Actors from Lindholm or Vesby, with their voice range.
-- zh: 来自Lindholm或Vesby的配音演员及其音域。
SELECT FullName, VoiceRange FROM VoiceActor WHERE HomeTown = 'Lindholm' OR HomeTown = 'Vesby';

-- en: Which distributors have films running at least 150 minutes? No repeats.
-- zh: 哪些发行方有片长至少150分钟的影片？不要重复。
SELECT DISTINCT Distributor FROM Film WHERE Minutes >= 150;
