-- Guilds of an online game, their players, raids and the players who took part.
CREATE TABLE Guild (
  GuildID INT,
  GuildName VARCHAR(60),
  Realm VARCHAR(40),
  Faction VARCHAR(20),
  FoundedOn DATE,
  Treasury INT,
  LeaderID INT,
  PRIMARY KEY (GuildID),
  FOREIGN KEY (LeaderID) REFERENCES Player (PlayerID)
);
CREATE TABLE Player (
  PlayerID INT,
  Nickname VARCHAR(40),
  GuildID INT,
  HeroClass VARCHAR(30),
  Level INT,
  Country VARCHAR(40),
  JoinedOn DATE,
  PRIMARY KEY (PlayerID),
  FOREIGN KEY (GuildID) REFERENCES Guild (GuildID)
);
CREATE TABLE Boss (
  BossID INT,
  BossName VARCHAR(60),
  Dungeon VARCHAR(60),
  Level INT,
  HitPoints INT,
  PRIMARY KEY (BossID)
);
CREATE TABLE Raid (
  RaidID INT,
  GuildID INT,
  BossID INT,
  RaidDate DATE,
  Outcome VARCHAR(20),
  DurationMin INT,
  PRIMARY KEY (RaidID),
  FOREIGN KEY (GuildID) REFERENCES Guild (GuildID),
  FOREIGN KEY (BossID) REFERENCES Boss (BossID)
);
CREATE TABLE RaidMember (
  RaidID INT,
  PlayerID INT,
  Role VARCHAR(20),
  DamageDone INT,
  Deaths INT,
  PRIMARY KEY (RaidID, PlayerID),
  FOREIGN KEY (RaidID) REFERENCES Raid (RaidID),
  FOREIGN KEY (PlayerID) REFERENCES Player (PlayerID)
);

-- en: List the names of all guilds.
-- zh: 列出所有公会的名称。
SELECT GuildName FROM Guild;

-- en: How many players belong to each guild? Show the guild name.
-- zh: 每个公会有多少名玩家？请给出公会名称。
SELECT Guild.GuildName, count(*) FROM Guild JOIN Player ON Guild.GuildID = Player.GuildID GROUP BY Guild.GuildID, Guild.GuildName;

-- en: What is the average level of all players who are Mage?
-- zh: 所有Mage玩家的平均等级是多少？
SELECT avg(Level) FROM Player WHERE HeroClass = 'Mage';

-- en: Which boss has the most hit points?
-- zh: 哪个首领的生命值最高？
SELECT BossName FROM Boss ORDER BY HitPoints DESC LIMIT 1;

-- en: Give the nicknames of the players who played Healer in some raid.
-- zh: 给出曾在团队副本中担任Healer的玩家昵称。
SELECT Player.Nickname FROM Player JOIN RaidMember ON Player.PlayerID = RaidMember.PlayerID WHERE RaidMember.Role = 'Healer';

-- en: On what dates did Iron Lanterns attack the boss Old Marrow?
-- zh: Iron Lanterns公会在哪些日期攻打了首领Old Marrow？
SELECT Raid.RaidDate FROM Raid JOIN Guild ON Raid.GuildID = Guild.GuildID JOIN Boss ON Raid.BossID = Boss.BossID WHERE Guild.GuildName = 'Iron Lanterns' AND Boss.BossName = 'Old Marrow';

-- en: Which bosses have never been attacked?
-- zh: 哪些首领从未被攻打过？
SELECT BossName FROM Boss WHERE BossID NOT IN (SELECT BossID FROM Raid);

-- en: How many raids ended in Victory?
-- zh: 有多少次团队副本以Victory告终？
SELECT count(*) FROM Raid WHERE Outcome = 'Victory';

-- en: For each dungeon, what is the average level of its bosses?
-- zh: 每个地下城中首领的平均等级是多少？
SELECT Dungeon, avg(Level) FROM Boss GROUP BY Dungeon;

-- en: Which player has done the most damage in total? Return the nickname.
-- zh: 哪位玩家累计造成的伤害最多？返回昵称。
SELECT Player.Nickname FROM Player JOIN RaidMember ON Player.PlayerID = RaidMember.PlayerID GROUP BY Player.PlayerID, Player.Nickname ORDER BY sum(RaidMember.DamageDone) DESC LIMIT 1;

-- en: Who leads the guild called Salt Ravens?
-- zh: 名为Salt Ravens的公会的会长是谁？
SELECT Player.Nickname FROM Guild JOIN Player ON Guild.LeaderID = Player.PlayerID WHERE Guild.GuildName = 'Salt Ravens';

-- en: Show the nickname, class and level of players from Norway, ordered by level from high to low.
-- zh: 展示来自Norway的玩家的昵称、职业和等级，按等级从高到低排列。
SELECT Nickname, HeroClass, Level FROM Player WHERE Country = 'Norway' ORDER BY Level DESC;

-- en: Which realms have both a Dawn guild and a Dusk guild?
-- zh: 哪些服务器既有Dawn阵营的公会又有Dusk阵营的公会？
SELECT Realm FROM Guild WHERE Faction = 'Dawn' INTERSECT SELECT Realm FROM Guild WHERE Faction = 'Dusk';

-- en: How long was the longest raid, and how long the shortest?
-- zh: 最长和最短的团队副本分别持续了多少分钟？
SELECT max(DurationMin), min(DurationMin) FROM Raid;

-- en: Players above the average level, please: nickname and level.
-- zh: 请给出等级高于平均水平的玩家的昵称和等级。
SELECT Nickname, Level FROM Player WHERE Level > (SELECT avg(Level) FROM Player);

-- en: Find the names of guilds with more than 5 raids that ended in Defeat.
-- zh: 找出有超过5次团队副本以Defeat结束的公会名称。
SELECT Guild.GuildName FROM Guild JOIN Raid ON Guild.GuildID = Raid.GuildID WHERE Raid.Outcome = 'Defeat' GROUP BY Guild.GuildID, Guild.GuildName HAVING count(*) > 5;

-- en: Which faction has the greatest number of guilds?
-- zh: 哪个阵营的公会最多？
SELECT Faction FROM Guild GROUP BY Faction ORDER BY count(*) DESC LIMIT 1;

-- en: Which different classes have fought against Queen of Rust?
-- zh: 有哪些不同的职业与Queen of Rust交过手？
SELECT DISTINCT Player.HeroClass FROM Player JOIN RaidMember ON Player.PlayerID = RaidMember.PlayerID JOIN Raid ON RaidMember.RaidID = Raid.RaidID JOIN Boss ON Raid.BossID = Boss.BossID WHERE Boss.BossName = 'Queen of Rust';

-- en: What is the total treasury of all guilds on the Amberfall realm?
-- zh: Amberfall服务器上所有公会的金库总额是多少？
SELECT sum(Treasury) FROM Guild WHERE Realm = 'Amberfall';

-- en: Nicknames of players who have taken part in a raid but never as Tank?
-- zh: 参加过团队副本但从未担任Tank的玩家昵称有哪些？
SELECT Nickname FROM Player WHERE PlayerID IN (SELECT PlayerID FROM RaidMember) AND PlayerID NOT IN (SELECT PlayerID FROM RaidMember WHERE Role = 'Tank');

-- en: How many times did each player die in total? Include nickname.
-- zh: 每位玩家总共阵亡了多少次？请附上昵称。
SELECT Player.Nickname, sum(RaidMember.Deaths) FROM Player JOIN RaidMember ON Player.PlayerID = RaidMember.PlayerID GROUP BY Player.PlayerID, Player.Nickname;

-- en: Which guild was founded first, and in which realm?
-- zh: 最早创立的公会是哪个？在哪个服务器？
SELECT GuildName, Realm FROM Guild ORDER BY FoundedOn LIMIT 1;
