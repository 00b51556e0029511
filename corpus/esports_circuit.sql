-- An e-sports circuit: organisations, rosters, game titles, events and match maps.
CREATE TABLE Organisation (
  OrgId INT,
  OrgName VARCHAR(60),
  HomeCountry VARCHAR(40),
  FoundedYear INT,
  Sponsor VARCHAR(60),
  Followers INT,
  PRIMARY KEY (OrgId)
);
CREATE TABLE GameTitle (
  GameId INT,
  GameName VARCHAR(60),
  Publisher VARCHAR(60),
  ReleaseYear INT,
  Genre VARCHAR(30),
  TeamSize INT,
  PRIMARY KEY (GameId)
);
CREATE TABLE ProPlayer (
  PlayerId INT,
  Nickname VARCHAR(40),
  RealName VARCHAR(60),
  OrgId INT,
  GameId INT,
  Country VARCHAR(40),
  Age INT,
  Salary DECIMAL(10,2),
  Role VARCHAR(30),
  PRIMARY KEY (PlayerId),
  FOREIGN KEY (OrgId) REFERENCES Organisation (OrgId),
  FOREIGN KEY (GameId) REFERENCES GameTitle (GameId)
);
CREATE TABLE Event (
  EventId INT,
  EventName VARCHAR(80),
  GameId INT,
  City VARCHAR(40),
  StartDate DATE,
  PrizePool DECIMAL(10,2),
  Tier VARCHAR(2),
  PRIMARY KEY (EventId),
  FOREIGN KEY (GameId) REFERENCES GameTitle (GameId)
);
CREATE TABLE Placement (
  EventId INT,
  OrgId INT,
  Place INT,
  PrizeWon DECIMAL(10,2),
  PRIMARY KEY (EventId, OrgId),
  FOREIGN KEY (EventId) REFERENCES Event (EventId),
  FOREIGN KEY (OrgId) REFERENCES Organisation (OrgId)
);
CREATE TABLE MapPlayed (
  MapId INT,
  EventId INT,
  WinnerOrgId INT,
  LoserOrgId INT,
  MapName VARCHAR(40),
  DurationMinutes DOUBLE,
  Viewers INT,
  PRIMARY KEY (MapId),
  FOREIGN KEY (EventId) REFERENCES Event (EventId),
  FOREIGN KEY (WinnerOrgId) REFERENCES Organisation (OrgId),
  FOREIGN KEY (LoserOrgId) REFERENCES Organisation (OrgId)
);

-- en: What's the real name of the player known as frostbyte?
-- zh: 昵称为frostbyte的选手真名是什么？
SELECT RealName FROM ProPlayer WHERE Nickname = 'frostbyte';

-- en: Which events have Iron Vale as their game?
-- zh: 哪些赛事的比赛项目是Iron Vale？
SELECT Event.EventName FROM Event JOIN GameTitle ON Event.GameId = GameTitle.GameId WHERE GameTitle.GameName = 'Iron Vale';

-- en: What is the average salary of a Support?
-- zh: Support位置选手的平均薪资是多少？
SELECT avg(Salary) FROM ProPlayer WHERE Role = 'Support';

-- en: Show each organisation's name and its number of players.
-- zh: 列出各俱乐部的名称和选手人数。
SELECT Organisation.OrgName, count(*) FROM Organisation JOIN ProPlayer ON Organisation.OrgId = ProPlayer.OrgId GROUP BY Organisation.OrgId, Organisation.OrgName;

-- en: Who are the five best paid players? Nicknames only.
-- zh: 薪资最高的五位选手是谁？只要昵称。
SELECT Nickname FROM ProPlayer ORDER BY Salary DESC LIMIT 5;

-- en: Count the events held in each city.
-- zh: 统计每个城市举办的赛事数量。
SELECT City, count(*) FROM Event GROUP BY City;

-- en: Free agents: which players have no organisation? Give the nickname and country.
-- zh: 哪些选手目前没有俱乐部（自由人）？给出昵称和国家。
SELECT Nickname, Country FROM ProPlayer WHERE OrgId IS NULL;

-- en: Which organisation has won the most prize money altogether?
-- zh: 累计奖金最多的俱乐部是哪家？
SELECT Organisation.OrgName FROM Organisation JOIN Placement ON Organisation.OrgId = Placement.OrgId GROUP BY Organisation.OrgId, Organisation.OrgName ORDER BY sum(Placement.PrizeWon) DESC LIMIT 1;

-- en: Games for which no event has been organised.
-- zh: 哪些游戏没有举办过赛事？
SELECT GameName FROM GameTitle WHERE GameId NOT IN (SELECT GameId FROM Event);

-- en: When is the Aurora Clash and how big is the prize pool?
-- zh: Aurora Clash什么时候开赛，奖金池有多大？
SELECT StartDate, PrizePool FROM Event WHERE EventName = 'Aurora Clash';

-- en: How many maps has the organisation Night Herons won?
-- zh: Night Herons俱乐部赢下了多少张地图？
SELECT count(*) FROM MapPlayed JOIN Organisation ON MapPlayed.WinnerOrgId = Organisation.OrgId WHERE Organisation.OrgName = 'Night Herons';

-- en: Which roles are filled by more than ten players?
-- zh: 哪些位置的选手超过十人？
SELECT Role FROM ProPlayer GROUP BY Role HAVING count(*) > 10;

-- en: Organisations with more followers than average and no home in Norway.
-- zh: 粉丝数高于平均、且不在Norway的俱乐部有哪些？
SELECT OrgName FROM Organisation WHERE Followers > (SELECT avg(Followers) FROM Organisation) AND HomeCountry != 'Norway';

-- en: What were the lowest and highest numbers of viewers of a map?
-- zh: 单张地图的观看人数最低和最高分别是多少？
SELECT min(Viewers), max(Viewers) FROM MapPlayed;

-- en: Which organisations took place 1 at a Tier S event? Show also the event.
-- zh: 哪些俱乐部在S级赛事中拿过第1名？同时给出赛事名称。
SELECT Organisation.OrgName, Event.EventName FROM Organisation JOIN Placement ON Organisation.OrgId = Placement.OrgId JOIN Event ON Placement.EventId = Event.EventId WHERE Placement.Place = 1 AND Event.Tier = 'S';

-- en: The map that is played most often is called what?
-- zh: 出现次数最多的地图叫什么？
SELECT MapName FROM MapPlayed GROUP BY MapName ORDER BY count(*) DESC LIMIT 1;

-- en: Which countries have both players aged under 18 and players aged over 30?
-- zh: 哪些国家既有18岁以下的选手又有30岁以上的选手？
SELECT Country FROM ProPlayer WHERE Age < 18 INTERSECT SELECT Country FROM ProPlayer WHERE Age > 30;

-- en: List the publisher of the oldest Shooter.
-- zh: 最早的Shooter游戏由哪家公司发行？
SELECT Publisher FROM GameTitle WHERE Genre = 'Shooter' ORDER BY ReleaseYear LIMIT 1;

-- en: Nicknames of the players on the payroll of Cobalt Union who are from Brazil.
-- zh: 效力于Cobalt Union、来自Brazil的选手昵称是什么？
SELECT ProPlayer.Nickname FROM ProPlayer JOIN Organisation ON ProPlayer.OrgId = Organisation.OrgId WHERE Organisation.OrgName = 'Cobalt Union' AND ProPlayer.Country = 'Brazil';

-- en: How long did the maps at Delta Masters last on average?
-- zh: Delta Masters上的地图平均打了多长时间？
SELECT avg(MapPlayed.DurationMinutes) FROM MapPlayed JOIN Event ON MapPlayed.EventId = Event.EventId WHERE Event.EventName = 'Delta Masters';

-- en: Ids of organisations that have won a map but never lost one.
-- zh: 赢过地图却从未输过的俱乐部编号有哪些？
SELECT WinnerOrgId FROM MapPlayed EXCEPT SELECT LoserOrgId FROM MapPlayed;

-- en: Give names of all organisations that took part in events with a prize pool of at least 500000.
-- zh: 参加过奖金池不低于500000的赛事的俱乐部有哪些？
SELECT OrgName FROM Organisation WHERE OrgId IN (SELECT Placement.OrgId FROM Placement JOIN Event ON Placement.EventId = Event.EventId WHERE Event.PrizePool >= 500000);
