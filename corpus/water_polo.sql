-- Water polo clubs, players, matches and the goals scored in them.
CREATE TABLE Club (
  ClubID INT,
  ClubName VARCHAR(60),
  City VARCHAR(40),
  Pool VARCHAR(60),
  PoolCapacity INT,
  FoundedYear INT,
  PRIMARY KEY (ClubID)
);
CREATE TABLE Player (
  PlayerID INT,
  PlayerName VARCHAR(60),
  CapNumber INT,
  Position VARCHAR(20),
  Nationality VARCHAR(40),
  HeightCm DOUBLE,
  ClubID INT,
  PRIMARY KEY (PlayerID),
  FOREIGN KEY (ClubID) REFERENCES Club (ClubID)
);
CREATE TABLE Match_Game (
  MatchID INT,
  HostClubID INT,
  GuestClubID INT,
  MatchDate DATE,
  Referee VARCHAR(60),
  Spectators INT,
  PRIMARY KEY (MatchID),
  FOREIGN KEY (HostClubID) REFERENCES Club (ClubID),
  FOREIGN KEY (GuestClubID) REFERENCES Club (ClubID)
);
CREATE TABLE Goal (
  GoalID INT,
  MatchID INT,
  PlayerID INT,
  Quarter INT,
  GoalKind VARCHAR(20),
  PRIMARY KEY (GoalID),
  FOREIGN KEY (MatchID) REFERENCES Match_Game (MatchID),
  FOREIGN KEY (PlayerID) REFERENCES Player (PlayerID)
);

-- en: List the name and the height of every Goalkeeper.
-- zh: 列出每位Goalkeeper的姓名和身高。
SELECT PlayerName, HeightCm FROM Player WHERE Position = 'Goalkeeper';

-- en: How many matches did Zoltan Bene whistle?
-- zh: Zoltan Bene执裁过多少场比赛？
SELECT count(*) FROM Match_Game WHERE Referee = 'Zoltan Bene';

-- en: What is the name of the club that the player Marko Ilic plays for?
-- zh: Marko Ilic效力于哪家俱乐部？
SELECT Club.ClubName FROM Club JOIN Player ON Club.ClubID = Player.ClubID WHERE Player.PlayerName = 'Marko Ilic';

-- en: Who has scored the most goals?
-- zh: 谁进球最多？
SELECT Player.PlayerName FROM Player JOIN Goal ON Player.PlayerID = Goal.PlayerID GROUP BY Player.PlayerID, Player.PlayerName ORDER BY count(*) DESC LIMIT 1;

-- en: For each quarter, how many goals were scored in it?
-- zh: 每一节各进了多少个球？
SELECT Quarter, count(*) FROM Goal GROUP BY Quarter;

-- en: Show the name of each club together with the average height of its players.
-- zh: 列出每家俱乐部的名称及其球员的平均身高。
SELECT Club.ClubName, avg(Player.HeightCm) FROM Club JOIN Player ON Club.ClubID = Player.ClubID GROUP BY Club.ClubID, Club.ClubName;

-- en: Which clubs have a pool that is larger than the average one?
-- zh: 哪些俱乐部的泳池容量大于平均容量？
SELECT ClubName FROM Club WHERE PoolCapacity > (SELECT avg(PoolCapacity) FROM Club);

-- en: On which dates did a club from Split play host?
-- zh: Split的俱乐部在哪些日期打过主场比赛？
SELECT Match_Game.MatchDate FROM Match_Game JOIN Club ON Match_Game.HostClubID = Club.ClubID WHERE Club.City = 'Split';

-- en: Which players have not scored a goal?
-- zh: 哪些球员没有进过球？
SELECT PlayerName FROM Player WHERE PlayerID NOT IN (SELECT PlayerID FROM Goal);

-- en: What is the date of the match with the most spectators?
-- zh: 观众最多的那场比赛是哪天举行的？
SELECT MatchDate FROM Match_Game ORDER BY Spectators DESC LIMIT 1;

-- en: How many Penalty goals did the Serbian players score?
-- zh: Serbian球员一共打进了多少个Penalty球？
SELECT count(*) FROM Goal JOIN Player ON Goal.PlayerID = Player.PlayerID WHERE Goal.GoalKind = 'Penalty' AND Player.Nationality = 'Serbian';

-- en: Which nationalities are shared by at least three players?
-- zh: 哪些国籍至少有三名球员？
SELECT Nationality FROM Player GROUP BY Nationality HAVING count(*) >= 3;

-- en: Which nationalities does one find among both the Wing players and the Centre players?
-- zh: 哪些国籍既有Wing球员又有Centre球员？
SELECT Nationality FROM Player WHERE Position = 'Wing' INTERSECT SELECT Nationality FROM Player WHERE Position = 'Centre';

-- en: Give the names and founding years of the clubs that play in the Blue Lagoon or in the Tivoli Baths.
-- zh: 给出在Blue Lagoon或Tivoli Baths比赛的俱乐部名称和成立年份。
SELECT ClubName, FoundedYear FROM Club WHERE Pool = 'Blue Lagoon' OR Pool = 'Tivoli Baths';

-- en: Which players scored in the match of 2023-02-11?
-- zh: 在2023-02-11的比赛中有哪些球员进了球？
SELECT Player.PlayerName FROM Player JOIN Goal ON Player.PlayerID = Goal.PlayerID JOIN Match_Game ON Goal.MatchID = Match_Game.MatchID WHERE Match_Game.MatchDate = '2023-02-11';

-- en: How many spectators does a match have on average?
-- zh: 每场比赛平均有多少观众？
SELECT avg(Spectators) FROM Match_Game;

-- en: What is the cap number of the tallest player of the club Dolphins Sliema?
-- zh: Dolphins Sliema俱乐部身高最高的球员戴几号帽？
SELECT Player.CapNumber FROM Player JOIN Club ON Player.ClubID = Club.ClubID WHERE Club.ClubName = 'Dolphins Sliema' ORDER BY Player.HeightCm DESC LIMIT 1;

-- en: How often has each club been a guest? Show the club's name and the number of matches, the most frequent guest first.
-- zh: 每家俱乐部打过多少场客场？列出名称和场数，按场数从多到少排序。
SELECT Club.ClubName, count(*) FROM Club JOIN Match_Game ON Club.ClubID = Match_Game.GuestClubID GROUP BY Club.ClubID, Club.ClubName ORDER BY count(*) DESC;

-- en: Which referee has been in charge most often?
-- zh: 执裁次数最多的裁判是谁？
SELECT Referee FROM Match_Game GROUP BY Referee ORDER BY count(*) DESC LIMIT 1;

-- en: In which cities do the players who scored from a Counterattack play?
-- zh: 以Counterattack方式进过球的球员在哪些城市的俱乐部打球？
SELECT Club.City FROM Club JOIN Player ON Club.ClubID = Player.ClubID JOIN Goal ON Player.PlayerID = Goal.PlayerID WHERE Goal.GoalKind = 'Counterattack';

-- en: How many different positions are there among the players?
-- zh: 球员共有多少种不同的位置？
SELECT count(DISTINCT Position) FROM Player;

-- en: What are the names of the clubs which have hosted a match but have never been guests?
-- zh: 哪些俱乐部办过主场比赛却从未打过客场？
SELECT Club.ClubName FROM Club JOIN Match_Game ON Club.ClubID = Match_Game.HostClubID EXCEPT SELECT Club.ClubName FROM Club JOIN Match_Game ON Club.ClubID = Match_Game.GuestClubID;
