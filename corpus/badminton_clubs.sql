-- Badminton clubs, their players, the league fixtures between clubs and court hire.
CREATE TABLE Club (
  ClubId INT,
  Name VARCHAR(50),
  Town VARCHAR(40),
  Courts INT,
  Division INT,
  AnnualFee DECIMAL(7,2),
  PRIMARY KEY (ClubId)
);
CREATE TABLE Player (
  PlayerId INT,
  Name VARCHAR(50),
  ClubId INT,
  Handed VARCHAR(5),
  BirthYear INT,
  Grade VARCHAR(2),
  PRIMARY KEY (PlayerId),
  FOREIGN KEY (ClubId) REFERENCES Club (ClubId)
);
CREATE TABLE Fixture (
  FixtureId INT,
  HomeClub INT,
  AwayClub INT,
  PlayedOn DATE,
  HomePoints INT,
  AwayPoints INT,
  Umpire VARCHAR(50),
  PRIMARY KEY (FixtureId),
  FOREIGN KEY (HomeClub) REFERENCES Club (ClubId),
  FOREIGN KEY (AwayClub) REFERENCES Club (ClubId)
);
CREATE TABLE CourtHire (
  HireId INT,
  PlayerId INT,
  ClubId INT,
  HiredOn DATE,
  Minutes INT,
  Price DECIMAL(6,2),
  PRIMARY KEY (HireId),
  FOREIGN KEY (PlayerId) REFERENCES Player (PlayerId),
  FOREIGN KEY (ClubId) REFERENCES Club (ClubId)
);

-- en: Which clubs are based in Tarnworth?
-- zh: 哪些俱乐部设在Tarnworth？
SELECT Name FROM Club WHERE Town = 'Tarnworth';

-- en: How many players are left-handed (Left)?
-- zh: 左手（Left）球员有多少名？
SELECT count(*) FROM Player WHERE Handed = 'Left';

-- en: How many players are right-handed (Right)?
-- zh: 右手（Right）球员有多少名？
SELECT count(*) FROM Player WHERE Handed = 'Right';

-- en: Name and grade of the players born from 2005 to 2008.
-- zh: 2005年到2008年出生的球员的姓名和级别。
SELECT Name, Grade FROM Player WHERE BirthYear BETWEEN 2005 AND 2008;

-- en: Which club is the dearest to join?
-- zh: 会费最贵的是哪家俱乐部？
SELECT Name FROM Club ORDER BY AnnualFee DESC LIMIT 1;

-- en: On which dates did a home side get no points?
-- zh: 哪些日期有主队一分未得？
SELECT PlayedOn FROM Fixture WHERE HomePoints = 0;

-- en: How many clubs play in each division?
-- zh: 每个级别的联赛有多少家俱乐部？
SELECT Division, count(*) FROM Club GROUP BY Division;

-- en: Which umpire has officiated most?
-- zh: 执裁场次最多的裁判是谁？
SELECT Umpire FROM Fixture GROUP BY Umpire ORDER BY count(*) DESC LIMIT 1;

-- en: Towns having at least two clubs?
-- zh: 有至少两家俱乐部的城镇？
SELECT Town FROM Club GROUP BY Town HAVING count(*) >= 2;

-- en: Average yearly fee in each division?
-- zh: 各级别联赛俱乐部的平均年费是多少？
SELECT Division, avg(AnnualFee) FROM Club GROUP BY Division;

-- en: Which club does Wei Lindqvist play for?
-- zh: Wei Lindqvist效力于哪家俱乐部？
SELECT Club.Name FROM Club JOIN Player ON Club.ClubId = Player.ClubId WHERE Player.Name = 'Wei Lindqvist';

-- en: How many grade A players does each club have?
-- zh: 每家俱乐部有多少名A级球员？
SELECT Club.Name, count(*) FROM Club JOIN Player ON Club.ClubId = Player.ClubId WHERE Player.Grade = 'A' GROUP BY Club.ClubId, Club.Name;

-- en: Which club has the most players?
-- zh: 球员最多的是哪家俱乐部？
SELECT Club.Name FROM Club JOIN Player ON Club.ClubId = Player.ClubId GROUP BY Club.ClubId, Club.Name ORDER BY count(*) DESC LIMIT 1;

-- en: When did Feather Hill play at home?
-- zh: Feather Hill在哪些日期打过主场？
SELECT Fixture.PlayedOn FROM Fixture JOIN Club ON Fixture.HomeClub = Club.ClubId WHERE Club.Name = 'Feather Hill';

-- en: When did Feather Hill play away?
-- zh: Feather Hill在哪些日期打过客场？
SELECT Fixture.PlayedOn FROM Fixture JOIN Club ON Fixture.AwayClub = Club.ClubId WHERE Club.Name = 'Feather Hill';

-- en: Show the names of both clubs and the date for fixtures umpired by Gail Ormsby.
-- zh: 列出Gail Ormsby执裁的比赛的主客队名称和日期。
SELECT h.Name, a.Name, Fixture.PlayedOn FROM Fixture JOIN Club AS h ON Fixture.HomeClub = h.ClubId JOIN Club AS a ON Fixture.AwayClub = a.ClubId WHERE Fixture.Umpire = 'Gail Ormsby';

-- en: How much has each player spent on court hire?
-- zh: 每位球员租场地花了多少钱？
SELECT Player.Name, sum(CourtHire.Price) FROM Player JOIN CourtHire ON Player.PlayerId = CourtHire.PlayerId GROUP BY Player.PlayerId, Player.Name;

-- en: At which clubs has Wei Lindqvist hired a court for over 60 minutes?
-- zh: Wei Lindqvist在哪些俱乐部租过超过60分钟的场地？
SELECT Club.Name FROM Club JOIN CourtHire ON Club.ClubId = CourtHire.ClubId JOIN Player ON CourtHire.PlayerId = Player.PlayerId WHERE Player.Name = 'Wei Lindqvist' AND CourtHire.Minutes > 60;

-- en: Different names of players who have hired a court in Tarnworth.
-- zh: 在Tarnworth租过场地的球员姓名，去掉重复。
SELECT DISTINCT Player.Name FROM Player JOIN CourtHire ON Player.PlayerId = CourtHire.PlayerId JOIN Club ON CourtHire.ClubId = Club.ClubId WHERE Club.Town = 'Tarnworth';

-- en: Clubs that have not had a home fixture.
-- zh: 没有打过主场比赛的俱乐部。
SELECT Name FROM Club WHERE ClubId NOT IN (SELECT HomeClub FROM Fixture);

-- en: Players who never hired a court.
-- zh: 从未租过场地的球员。
SELECT Name FROM Player WHERE PlayerId NOT IN (SELECT PlayerId FROM CourtHire);

-- en: Clubs with grade A players but no grade D players.
-- zh: 有A级球员但没有D级球员的俱乐部。
SELECT Club.Name FROM Club JOIN Player ON Club.ClubId = Player.ClubId WHERE Player.Grade = 'A' EXCEPT SELECT Club.Name FROM Club JOIN Player ON Club.ClubId = Player.ClubId WHERE Player.Grade = 'D';
