-- Game servers in data centres, the players who log in and the matches hosted on them.
CREATE TABLE DataCentres (
  Centre_ID INT,
  Centre_Name VARCHAR(50),
  City VARCHAR(40),
  Country VARCHAR(40),
  Rack_Count INT,
  PRIMARY KEY (Centre_ID)
);
CREATE TABLE Servers (
  Server_ID INT,
  Centre_ID INT,
  Host_Name VARCHAR(50),
  Game_Mode VARCHAR(30),
  Max_Slots INT,
  Launch_Date DATE,
  State VARCHAR(20),
  PRIMARY KEY (Server_ID),
  FOREIGN KEY (Centre_ID) REFERENCES DataCentres (Centre_ID)
);
CREATE TABLE Players (
  Player_ID INT,
  Nickname VARCHAR(40),
  Country VARCHAR(40),
  Age INT,
  Membership VARCHAR(20),
  Sign_Up_Date DATE,
  PRIMARY KEY (Player_ID)
);
CREATE TABLE Matches (
  Match_ID INT,
  Server_ID INT,
  Map_Name VARCHAR(40),
  Started_At DATETIME,
  Duration_Min INT,
  Winner_ID INT,
  PRIMARY KEY (Match_ID),
  FOREIGN KEY (Server_ID) REFERENCES Servers (Server_ID),
  FOREIGN KEY (Winner_ID) REFERENCES Players (Player_ID)
);
CREATE TABLE Match_Players (
  Match_ID INT,
  Player_ID INT,
  Score INT,
  Deaths INT,
  Team_Colour VARCHAR(20),
  PRIMARY KEY (Match_ID, Player_ID),
  FOREIGN KEY (Match_ID) REFERENCES Matches (Match_ID),
  FOREIGN KEY (Player_ID) REFERENCES Players (Player_ID)
);

-- en: Find the nicknames of the players who took part in the match with id 880.
-- zh: 请找出参加了编号为880的比赛的玩家昵称。
SELECT Players.Nickname FROM Players JOIN Match_Players ON Players.Player_ID = Match_Players.Player_ID WHERE Match_Players.Match_ID = 880;

-- en: Find the nickname of the player who won the match with id 880.
-- zh: 请找出赢得编号为880的比赛的玩家昵称。
SELECT Players.Nickname FROM Players JOIN Matches ON Players.Player_ID = Matches.Winner_ID WHERE Matches.Match_ID = 880;

-- en: Find the host names of the servers that are Offline.
-- zh: 请找出处于Offline的服务器的主机名。
SELECT Host_Name FROM Servers WHERE State = 'Offline';

-- en: Find the host names of the servers that have hosted no match.
-- zh: 请找出没有举办过任何比赛的服务器的主机名。
SELECT Host_Name FROM Servers WHERE Server_ID NOT IN (SELECT Server_ID FROM Matches);

-- en: Which map has been played most often?
-- zh: 哪张地图被玩的次数最多？
SELECT Map_Name FROM Matches GROUP BY Map_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which map has been played least often?
-- zh: 哪张地图被玩的次数最少？
SELECT Map_Name FROM Matches GROUP BY Map_Name ORDER BY count(*) LIMIT 1;

-- en: How long did the longest match on Frostgate last?
-- zh: Frostgate上最长的一场比赛打了多久？
SELECT max(Duration_Min) FROM Matches WHERE Map_Name = 'Frostgate';

-- en: How many players hold a Gold membership?
-- zh: 有多少玩家是Gold会员？
SELECT count(*) FROM Players WHERE Membership = 'Gold';

-- en: What is the average age of the players for each kind of membership?
-- zh: 每种会员等级的玩家平均年龄是多少？
SELECT Membership, avg(Age) FROM Players GROUP BY Membership;

-- en: For each player, report the nickname and the average score over all matches.
-- zh: 请报告每位玩家的昵称及其在所有比赛中的平均得分。
SELECT Players.Nickname, avg(Match_Players.Score) FROM Players JOIN Match_Players ON Players.Player_ID = Match_Players.Player_ID GROUP BY Players.Player_ID, Players.Nickname;

-- en: For each player, report the nickname and the total score over all matches.
-- zh: 请报告每位玩家的昵称及其在所有比赛中的总得分。
SELECT Players.Nickname, sum(Match_Players.Score) FROM Players JOIN Match_Players ON Players.Player_ID = Match_Players.Player_ID GROUP BY Players.Player_ID, Players.Nickname;

-- en: In which city is the server eu-raven-03 located?
-- zh: 服务器eu-raven-03位于哪座城市？
SELECT DataCentres.City FROM DataCentres JOIN Servers ON DataCentres.Centre_ID = Servers.Centre_ID WHERE Servers.Host_Name = 'eu-raven-03';

-- en: How many Deathmatch servers are there in Iceland?
-- zh: Iceland有多少台Deathmatch服务器？
SELECT count(*) FROM Servers JOIN DataCentres ON Servers.Centre_ID = DataCentres.Centre_ID WHERE Servers.Game_Mode = 'Deathmatch' AND DataCentres.Country = 'Iceland';

-- en: Which data centres house at least five servers? Give their names.
-- zh: 哪些数据中心有至少五台服务器？请给出名称。
SELECT DataCentres.Centre_Name FROM DataCentres JOIN Servers ON DataCentres.Centre_ID = Servers.Centre_ID GROUP BY DataCentres.Centre_ID, DataCentres.Centre_Name HAVING count(*) >= 5;

-- en: Which player has won the most matches?
-- zh: 哪位玩家赢的比赛最多？
SELECT Players.Nickname FROM Players JOIN Matches ON Players.Player_ID = Matches.Winner_ID GROUP BY Players.Player_ID, Players.Nickname ORDER BY count(*) DESC LIMIT 1;

-- en: Which player has played the most matches?
-- zh: 哪位玩家参加的比赛最多？
SELECT Players.Nickname FROM Players JOIN Match_Players ON Players.Player_ID = Match_Players.Player_ID GROUP BY Players.Player_ID, Players.Nickname ORDER BY count(*) DESC LIMIT 1;

-- en: What are the nicknames of the Brazilian players, that is, those from Brazil, who are under 18?
-- zh: 来自Brazil且不满18岁的玩家昵称有哪些？
SELECT Nickname FROM Players WHERE Country = 'Brazil' AND Age < 18;

-- en: List the three servers with the most slots, with their host names and the number of slots.
-- zh: 请列出最大人数位最多的三台服务器的主机名和人数位。
SELECT Host_Name, Max_Slots FROM Servers ORDER BY Max_Slots DESC LIMIT 3;

-- en: Which players have never won a match?
-- zh: 哪些玩家从未赢过一场比赛？
SELECT Nickname FROM Players WHERE Player_ID NOT IN (SELECT Winner_ID FROM Matches WHERE Winner_ID IS NOT NULL);

-- en: On which different maps has the player ZedFox played?
-- zh: 玩家ZedFox在哪些不同的地图上玩过？
SELECT DISTINCT Matches.Map_Name FROM Matches JOIN Match_Players ON Matches.Match_ID = Match_Players.Match_ID JOIN Players ON Match_Players.Player_ID = Players.Player_ID WHERE Players.Nickname = 'ZedFox';

-- en: Which matches lasted longer than the average match? Give their ids and durations.
-- zh: 哪些比赛的时长超过平均时长？请给出比赛编号和时长。
SELECT Match_ID, Duration_Min FROM Matches WHERE Duration_Min > (SELECT avg(Duration_Min) FROM Matches);

-- en: Which countries are home to players both over 40 and under 16?
-- zh: 哪些国家既有40岁以上的玩家又有16岁以下的玩家？
SELECT Country FROM Players WHERE Age > 40 INTERSECT SELECT Country FROM Players WHERE Age < 16;
