-- A rugby sevens circuit: teams, squads, tournaments and the tries scored in the games.
CREATE TABLE team (
  team_id INT,
  team VARCHAR(40),
  coach VARCHAR(50),
  founded INT,
  jersey VARCHAR(20),
  PRIMARY KEY (team_id)
);
CREATE TABLE athlete (
  athlete_id INT,
  name VARCHAR(50),
  team_id INT,
  position VARCHAR(15),
  caps INT,
  kilos DOUBLE,
  PRIMARY KEY (athlete_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id)
);
CREATE TABLE tournament (
  tournament_id INT,
  name VARCHAR(50),
  host_town VARCHAR(40),
  year INT,
  prize DECIMAL(10,2),
  PRIMARY KEY (tournament_id)
);
CREATE TABLE game (
  game_id INT,
  tournament_id INT,
  team_a INT,
  team_b INT,
  stage VARCHAR(15),
  score_a INT,
  score_b INT,
  PRIMARY KEY (game_id),
  FOREIGN KEY (tournament_id) REFERENCES tournament (tournament_id),
  FOREIGN KEY (team_a) REFERENCES team (team_id),
  FOREIGN KEY (team_b) REFERENCES team (team_id)
);
CREATE TABLE try_scored (
  game_id INT,
  athlete_id INT,
  minute INT,
  converted VARCHAR(1),
  PRIMARY KEY (game_id, athlete_id, minute),
  FOREIGN KEY (game_id) REFERENCES game (game_id),
  FOREIGN KEY (athlete_id) REFERENCES athlete (athlete_id)
);

-- en: Who coaches the Red Kites?
-- zh: Red Kites的教练是谁？
SELECT coach FROM team WHERE team = 'Red Kites';

-- en: What colour do the Red Kites wear?
-- zh: Red Kites穿什么颜色的球衣？
SELECT jersey FROM team WHERE team = 'Red Kites';

-- en: List the tournaments held in Port Sable with their years.
-- zh: 列出在Port Sable举办的赛事及年份。
SELECT name, year FROM tournament WHERE host_town = 'Port Sable';

-- en: How many players weigh less than 80 kilos?
-- zh: 体重低于80公斤的球员有多少名？
SELECT count(*) FROM athlete WHERE kilos < 80;

-- en: How many tries were not converted (F)?
-- zh: 有多少个达阵没有追加射门成功（F）？
SELECT count(*) FROM try_scored WHERE converted = 'F';

-- en: Which five athletes have the most caps?
-- zh: 出场次数最多的五名运动员是谁？
SELECT name FROM athlete ORDER BY caps DESC LIMIT 5;

-- en: How many players are there for each position?
-- zh: 各个位置各有多少名球员？
SELECT position, count(*) FROM athlete GROUP BY position;

-- en: What is the total prize money by year?
-- zh: 每年的奖金总额是多少？
SELECT year, sum(prize) FROM tournament GROUP BY year;

-- en: Host towns that have staged more than three tournaments.
-- zh: 举办过超过三次赛事的城镇。
SELECT host_town FROM tournament GROUP BY host_town HAVING count(*) > 3;

-- en: In which minute are the most tries scored?
-- zh: 哪一分钟的达阵最多？
SELECT minute FROM try_scored GROUP BY minute ORDER BY count(*) DESC LIMIT 1;

-- en: Which team does Sione Mafi belong to?
-- zh: Sione Mafi属于哪支球队？
SELECT team.team FROM team JOIN athlete ON team.team_id = athlete.team_id WHERE athlete.name = 'Sione Mafi';

-- en: Average weight of each team's players?
-- zh: 每支球队球员的平均体重是多少？
SELECT team.team, avg(athlete.kilos) FROM team JOIN athlete ON team.team_id = athlete.team_id GROUP BY team.team_id, team.team;

-- en: Who has scored the most tries?
-- zh: 达阵最多的是谁？
SELECT athlete.name FROM athlete JOIN try_scored ON athlete.athlete_id = try_scored.athlete_id GROUP BY athlete.athlete_id, athlete.name ORDER BY count(*) DESC LIMIT 1;

-- en: How many games did each tournament have? Show name and year too.
-- zh: 每项赛事有多少场比赛？同时显示名称和年份。
SELECT tournament.name, tournament.year, count(*) FROM tournament JOIN game ON tournament.tournament_id = game.tournament_id GROUP BY tournament.tournament_id, tournament.name, tournament.year;

-- en: Show the names of the two teams in every Final of 2023.
-- zh: 列出2023年每场Final的两支球队名称。
SELECT a.team, b.team FROM game JOIN team AS a ON game.team_a = a.team_id JOIN team AS b ON game.team_b = b.team_id JOIN tournament ON game.tournament_id = tournament.tournament_id WHERE game.stage = 'Final' AND tournament.year = 2023;

-- en: In what different tournaments did Sione Mafi score?
-- zh: Sione Mafi在哪些不同的赛事中有过达阵？
SELECT DISTINCT tournament.name FROM tournament JOIN game ON tournament.tournament_id = game.tournament_id JOIN try_scored ON game.game_id = try_scored.game_id JOIN athlete ON try_scored.athlete_id = athlete.athlete_id WHERE athlete.name = 'Sione Mafi';

-- en: How many tries has each team scored?
-- zh: 每支球队一共拿下多少个达阵？
SELECT team.team, count(*) FROM team JOIN athlete ON team.team_id = athlete.team_id JOIN try_scored ON athlete.athlete_id = try_scored.athlete_id GROUP BY team.team_id, team.team;

-- en: Players with at least 10 converted tries (T).
-- zh: 至少有10个追加射门成功（T）的达阵的球员。
SELECT athlete.name FROM athlete JOIN try_scored ON athlete.athlete_id = try_scored.athlete_id WHERE try_scored.converted = 'T' GROUP BY athlete.athlete_id, athlete.name HAVING count(*) >= 10;

-- en: Which Prop players are in the squad coached by Dana Pryce?
-- zh: Dana Pryce执教的球队里有哪些Prop球员？
SELECT athlete.name FROM athlete JOIN team ON athlete.team_id = team.team_id WHERE athlete.position = 'Prop' AND team.coach = 'Dana Pryce';

-- en: Who has never scored a try?
-- zh: 谁从来没有达阵过？
SELECT name FROM athlete WHERE athlete_id NOT IN (SELECT athlete_id FROM try_scored);

-- en: Towns that hosted in both 2022 and 2023.
-- zh: 2022年和2023年都承办过赛事的城镇。
SELECT host_town FROM tournament WHERE year = 2022 INTERSECT SELECT host_town FROM tournament WHERE year = 2023;

-- en: Towns that hosted in 2022 but not in 2023.
-- zh: 2022年承办过赛事但2023年没有的城镇。
SELECT host_town FROM tournament WHERE year = 2022 EXCEPT SELECT host_town FROM tournament WHERE year = 2023;
