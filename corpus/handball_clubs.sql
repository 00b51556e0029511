-- Handball clubs, their players and the matches between clubs.
CREATE TABLE club (
  club_id INT,
  club_name VARCHAR(50),
  city VARCHAR(40),
  hall VARCHAR(50),
  founded INT,
  PRIMARY KEY (club_id)
);
CREATE TABLE player (
  player_id INT,
  player_name VARCHAR(50),
  position VARCHAR(20),
  shirt_number INT,
  height_cm INT,
  club_id INT,
  PRIMARY KEY (player_id),
  FOREIGN KEY (club_id) REFERENCES club (club_id)
);
CREATE TABLE game (
  game_id INT,
  home_club_id INT,
  away_club_id INT,
  home_goals INT,
  away_goals INT,
  game_date DATE,
  PRIMARY KEY (game_id),
  FOREIGN KEY (home_club_id) REFERENCES club (club_id),
  FOREIGN KEY (away_club_id) REFERENCES club (club_id)
);

-- en: Show the name and hall of every club founded after 1970.
-- zh: 列出1970年以后成立的俱乐部的名称和球馆。
SELECT club_name, hall FROM club WHERE founded > 1970;

-- en: Which players are goalkeepers or pivots, position "goalkeeper" or "pivot"?
-- zh: 位置是“goalkeeper”或“pivot”的球员有哪些？
SELECT player_name FROM player WHERE position = 'goalkeeper' OR position = 'pivot';

-- en: List players' names with the names of their clubs, tallest player first.
-- zh: 列出球员姓名及所属俱乐部名称，身高最高的在前。
SELECT player.player_name, club.club_name FROM player JOIN club ON player.club_id = club.club_id ORDER BY player.height_cm DESC;

-- en: How many games ended in a draw?
-- zh: 有多少场比赛以平局结束？
SELECT count(*) FROM game WHERE home_goals = away_goals;

-- en: What is the average number of goals scored by home clubs?
-- zh: 主队平均每场进多少球？
SELECT avg(home_goals) FROM game;

-- en: In which hall was the game with the most away goals played? It's the home club's hall.
-- zh: 客队进球最多的那场比赛在哪个球馆（主队球馆）举行？
SELECT club.hall FROM club JOIN game ON club.club_id = game.home_club_id ORDER BY game.away_goals DESC LIMIT 1;

-- en: How many players are there for each position?
-- zh: 每个位置各有多少名球员？
SELECT position, count(*) FROM player GROUP BY position;

-- en: Which city has the most clubs?
-- zh: 哪个城市的俱乐部最多？
SELECT city FROM club GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Positions whose players are taller than 192 cm on average?
-- zh: 哪些位置的球员平均身高超过192厘米？
SELECT position FROM player GROUP BY position HAVING avg(height_cm) > 192;

-- en: Which club is the oldest?
-- zh: 历史最悠久的俱乐部是哪家？
SELECT club_name FROM club ORDER BY founded ASC LIMIT 1;

-- en: Who is the tallest wing player?
-- zh: 位置为wing的球员中谁最高？
SELECT player_name FROM player WHERE position = 'wing' ORDER BY height_cm DESC LIMIT 1;

-- en: Who plays for HC Morava?
-- zh: 谁效力于HC Morava？
SELECT player.player_name FROM player JOIN club ON player.club_id = club.club_id WHERE club.club_name = 'HC Morava';

-- en: In what city does Petr Slavik play?
-- zh: Petr Slavik在哪个城市打球？
SELECT club.city FROM club JOIN player ON club.club_id = player.club_id WHERE player.player_name = 'Petr Slavik';

-- en: For each club, show the number of players.
-- zh: 每家俱乐部各有多少名球员？
SELECT club.club_name, count(*) FROM club JOIN player ON club.club_id = player.club_id GROUP BY club.club_id, club.club_name;

-- en: What is the average height of the players of clubs in Szeged?
-- zh: Szeged的俱乐部球员平均身高是多少？
SELECT avg(player.height_cm) FROM player JOIN club ON player.club_id = club.club_id WHERE club.city = 'Szeged';

-- en: Which club has scored the most goals at home?
-- zh: 主场进球最多的俱乐部是哪家？
SELECT club.club_name FROM club JOIN game ON club.club_id = game.home_club_id GROUP BY club.club_id, club.club_name ORDER BY sum(game.home_goals) DESC LIMIT 1;

-- en: Which clubs were the visitors on 2022-11-19?
-- zh: 2022-11-19的客队是哪些俱乐部？
SELECT club.club_name FROM club JOIN game ON club.club_id = game.away_club_id WHERE game.game_date = '2022-11-19';

-- en: Clubs with at least 15 players?
-- zh: 至少有15名球员的俱乐部有哪些？
SELECT club.club_name FROM club JOIN player ON club.club_id = player.club_id GROUP BY club.club_id, club.club_name HAVING count(*) >= 15;

-- en: Which clubs have never played at home?
-- zh: 哪些俱乐部从未打过主场比赛？
SELECT club_name FROM club WHERE club_id NOT IN (SELECT home_club_id FROM game);

-- en: Give the names of players taller than the average.
-- zh: 身高超过平均值的球员有哪些？
SELECT player_name FROM player WHERE height_cm > (SELECT avg(height_cm) FROM player);

-- en: How many players belong to clubs founded before 1950?
-- zh: 1950年以前成立的俱乐部共有多少名球员？
SELECT count(*) FROM player WHERE club_id IN (SELECT club_id FROM club WHERE founded < 1950);

-- en: Which shirt numbers are worn both by a goalkeeper and by a wing?
-- zh: 哪些球衣号码既有goalkeeper穿也有wing穿？
SELECT shirt_number FROM player WHERE position = 'goalkeeper' INTERSECT SELECT shirt_number FROM player WHERE position = 'wing';
