-- A handball league: clubs, players, halls, matches and what every player did in them.
CREATE TABLE club (
  club_id INT,
  club_name VARCHAR(60),
  town VARCHAR(40),
  founded INT,
  head_coach VARCHAR(60),
  budget DECIMAL(10,2),
  PRIMARY KEY (club_id)
);
CREATE TABLE hall (
  hall_id INT,
  hall_name VARCHAR(60),
  town VARCHAR(40),
  capacity INT,
  opened_year INT,
  PRIMARY KEY (hall_id)
);
CREATE TABLE player (
  player_id INT,
  player_name VARCHAR(60),
  club_id INT,
  playing_position VARCHAR(20),
  shirt_no INT,
  birth_date DATE,
  height_cm INT,
  nationality VARCHAR(30),
  PRIMARY KEY (player_id),
  FOREIGN KEY (club_id) REFERENCES club (club_id)
);
CREATE TABLE fixture (
  fixture_id INT,
  home_club_id INT,
  away_club_id INT,
  hall_id INT,
  played_on DATE,
  home_goals INT,
  away_goals INT,
  spectators INT,
  PRIMARY KEY (fixture_id),
  FOREIGN KEY (home_club_id) REFERENCES club (club_id),
  FOREIGN KEY (away_club_id) REFERENCES club (club_id),
  FOREIGN KEY (hall_id) REFERENCES hall (hall_id)
);
CREATE TABLE appearance (
  fixture_id INT,
  player_id INT,
  goals INT,
  saves INT,
  two_minute_penalties INT,
  red_card VARCHAR(3),
  PRIMARY KEY (fixture_id, player_id),
  FOREIGN KEY (fixture_id) REFERENCES fixture (fixture_id),
  FOREIGN KEY (player_id) REFERENCES player (player_id)
);

-- en: Who coaches HC Brodno?
-- zh: HC Brodno的主教练是谁？
SELECT head_coach FROM club WHERE club_name = 'HC Brodno';

-- en: How many goals has each player scored in total? Show the names.
-- zh: 每名球员总共进了多少球？列出姓名。
SELECT player.player_name, sum(appearance.goals) FROM player JOIN appearance ON player.player_id = appearance.player_id GROUP BY player.player_id, player.player_name;

-- en: What is the biggest crowd a match has drawn?
-- zh: 单场比赛观众人数最多是多少？
SELECT max(spectators) FROM fixture;

-- en: Which clubs play their home games in Sorrel Arena? List distinct club names.
-- zh: 哪些不同的俱乐部在Sorrel Arena打主场？
SELECT DISTINCT club.club_name FROM club JOIN fixture ON club.club_id = fixture.home_club_id JOIN hall ON fixture.hall_id = hall.hall_id WHERE hall.hall_name = 'Sorrel Arena';

-- en: Players taller than 200 who play as Pivot: name and shirt number.
-- zh: 身高超过200的Pivot球员的姓名和号码。
SELECT player_name, shirt_no FROM player WHERE height_cm > 200 AND playing_position = 'Pivot';

-- en: What is the average height for each position?
-- zh: 各位置球员的平均身高是多少？
SELECT playing_position, avg(height_cm) FROM player GROUP BY playing_position;

-- en: In which town is the smallest hall?
-- zh: 容量最小的体育馆在哪个镇？
SELECT town FROM hall ORDER BY capacity LIMIT 1;

-- en: Which clubs have never hosted a match?
-- zh: 哪些俱乐部从未在主场比赛过？
SELECT club_name FROM club WHERE club_id NOT IN (SELECT home_club_id FROM fixture);

-- en: How many matches ended in a draw?
-- zh: 有多少场比赛打成平局？
SELECT count(*) FROM fixture WHERE home_goals = away_goals;

-- en: Which nationality has the most players in the league?
-- zh: 联赛中哪个国籍的球员最多？
SELECT nationality FROM player GROUP BY nationality ORDER BY count(*) DESC LIMIT 1;

-- en: For the games on 2024-02-17, list the home club and the goals of both sides.
-- zh: 2024-02-17的各场比赛，主队是谁，主客双方各进几球？
SELECT club.club_name, fixture.home_goals, fixture.away_goals FROM club JOIN fixture ON club.club_id = fixture.home_club_id WHERE fixture.played_on = '2024-02-17';

-- en: Which players got a red card (Yes) while playing for a club from Velden?
-- zh: Velden的俱乐部中，哪些球员得过红牌（Yes）？
SELECT player.player_name FROM player JOIN appearance ON player.player_id = appearance.player_id JOIN club ON player.club_id = club.club_id WHERE appearance.red_card = 'Yes' AND club.town = 'Velden';

-- en: Halls with room for more people than the average hall, with their capacity.
-- zh: 哪些体育馆的容量超过平均值？给出馆名和容量。
SELECT hall_name, capacity FROM hall WHERE capacity > (SELECT avg(capacity) FROM hall);

-- en: Name the three clubs with the fattest budgets.
-- zh: 预算最多的三家俱乐部是哪三家？
SELECT club_name FROM club ORDER BY budget DESC LIMIT 3;

-- en: Towns having two or more halls?
-- zh: 哪些镇有两座或更多体育馆？
SELECT town FROM hall GROUP BY town HAVING count(*) >= 2;

-- en: Which club received the most two-minute penalties overall?
-- zh: 总计被罚两分钟次数最多的俱乐部是哪家？
SELECT club.club_name FROM club JOIN player ON club.club_id = player.club_id JOIN appearance ON player.player_id = appearance.player_id GROUP BY club.club_id, club.club_name ORDER BY sum(appearance.two_minute_penalties) DESC LIMIT 1;

-- en: How many clubs were founded before 1930?
-- zh: 1930年以前成立的俱乐部有多少家？
SELECT count(*) FROM club WHERE founded < 1930;

-- en: Towns with a club but no hall.
-- zh: 有俱乐部却没有体育馆的镇是哪些？
SELECT town FROM club EXCEPT SELECT town FROM hall;

-- en: Find names of Goalkeeper players who made at least 15 saves in one match.
-- zh: 哪些Goalkeeper在一场比赛中做出过至少15次扑救？
SELECT player.player_name FROM player JOIN appearance ON player.player_id = appearance.player_id WHERE player.playing_position = 'Goalkeeper' AND appearance.saves >= 15;

-- en: Show every match's date with the names of the home club and the away club.
-- zh: 列出每场比赛的日期、主队名称和客队名称。
SELECT fixture.played_on, T1.club_name, T2.club_name FROM fixture JOIN club AS T1 ON fixture.home_club_id = T1.club_id JOIN club AS T2 ON fixture.away_club_id = T2.club_id;

-- en: Birth date and nationality of the player named Jonas Eklid?
-- zh: 球员Jonas Eklid的出生日期和国籍是什么？
SELECT birth_date, nationality FROM player WHERE player_name = 'Jonas Eklid';

-- en: Players of clubs whose budget is below 200000: give their names.
-- zh: 预算低于200000的俱乐部有哪些球员？
SELECT player_name FROM player WHERE club_id IN (SELECT club_id FROM club WHERE budget < 200000);
