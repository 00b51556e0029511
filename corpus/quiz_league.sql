-- A pub quiz league: teams, players, quiz nights, rounds, questions and scores.
CREATE TABLE pub (
  pub_id INT,
  pub_name VARCHAR(40),
  street VARCHAR(50),
  town VARCHAR(30),
  landlord VARCHAR(50),
  PRIMARY KEY (pub_id)
);
CREATE TABLE team (
  team_id INT,
  team_name VARCHAR(50),
  home_pub_id INT,
  captain VARCHAR(50),
  joined_year INT,
  PRIMARY KEY (team_id),
  FOREIGN KEY (home_pub_id) REFERENCES pub (pub_id)
);
CREATE TABLE player (
  player_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  team_id INT,
  job VARCHAR(30),
  age INT,
  strong_subject VARCHAR(20),
  PRIMARY KEY (player_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id)
);
CREATE TABLE fixture (
  fixture_id INT,
  home_team_id INT,
  away_team_id INT,
  pub_id INT,
  fixture_date DATE,
  home_points INT,
  away_points INT,
  question_master VARCHAR(50),
  PRIMARY KEY (fixture_id),
  FOREIGN KEY (home_team_id) REFERENCES team (team_id),
  FOREIGN KEY (away_team_id) REFERENCES team (team_id),
  FOREIGN KEY (pub_id) REFERENCES pub (pub_id)
);
CREATE TABLE question (
  question_id INT,
  fixture_id INT,
  subject VARCHAR(20),
  wording VARCHAR(200),
  points INT,
  answered_by INT,
  PRIMARY KEY (question_id),
  FOREIGN KEY (fixture_id) REFERENCES fixture (fixture_id),
  FOREIGN KEY (answered_by) REFERENCES player (player_id)
);

-- en: Which pubs are in Oakfield?
-- zh: Oakfield有哪些酒吧？
SELECT pub_name FROM pub WHERE town = 'Oakfield';

-- en: What is the home pub of the Know-Alls?
-- zh: Know-Alls的主场是哪家酒吧？
SELECT pub.pub_name FROM pub JOIN team ON pub.pub_id = team.home_pub_id WHERE team.team_name = 'Know-Alls';

-- en: Who captains the team that Nora Bligh plays for?
-- zh: Nora Bligh所在队伍的队长是谁？
SELECT team.captain FROM team JOIN player ON team.team_id = player.team_id WHERE player.first_name = 'Nora' AND player.last_name = 'Bligh';

-- en: How many players work as a Librarian?
-- zh: 职业为Librarian的选手有多少名？
SELECT count(*) FROM player WHERE job = 'Librarian';

-- en: Show fixture dates with the home team's and the away team's names.
-- zh: 列出每场比赛的日期、主队名称和客队名称。
SELECT fixture.fixture_date, home.team_name, away.team_name FROM fixture JOIN team AS home ON fixture.home_team_id = home.team_id JOIN team AS away ON fixture.away_team_id = away.team_id;

-- en: Average age of players, team by team, with team names
-- zh: 各队选手的平均年龄，请给出队名
SELECT team.team_name, avg(player.age) FROM team JOIN player ON team.team_id = player.team_id GROUP BY team.team_id, team.team_name;

-- en: Which subject is asked about most?
-- zh: 出题最多的科目是哪个？
SELECT subject FROM question GROUP BY subject ORDER BY count(*) DESC LIMIT 1;

-- en: Players who never answered a question: first and last names
-- zh: 从未答对过题目的选手的名和姓
SELECT first_name, last_name FROM player WHERE player_id NOT IN (SELECT answered_by FROM question WHERE answered_by IS NOT NULL);

-- en: Questions that nobody answered: the wording only
-- zh: 没有人答出的题目，只要题干
SELECT wording FROM question WHERE answered_by IS NULL;

-- en: Who answered the most questions on Geography? First and last name please.
-- zh: 答出Geography题目最多的是谁？请给出名和姓。
SELECT player.first_name, player.last_name FROM player JOIN question ON player.player_id = question.answered_by WHERE question.subject = 'Geography' GROUP BY player.player_id, player.first_name, player.last_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many fixtures ended in a draw?
-- zh: 有多少场比赛打成平局？
SELECT count(*) FROM fixture WHERE home_points = away_points;

-- en: The highest number of points scored by an away team
-- zh: 客队得到的最高分
SELECT max(away_points) FROM fixture;

-- en: On what dates was a fixture held at the Dog and Ladle?
-- zh: 哪些日期在Dog and Ladle举行过比赛？
SELECT fixture.fixture_date FROM fixture JOIN pub ON fixture.pub_id = pub.pub_id WHERE pub.pub_name = 'Dog and Ladle';

-- en: Which towns have at least 2 pubs in the league?
-- zh: 哪些镇至少有2家酒吧参加联赛？
SELECT town FROM pub GROUP BY town HAVING count(*) >= 2;

-- en: Which teams have won away? List each team name once.
-- zh: 哪些队伍赢过客场比赛？每个队名只列一次。
SELECT DISTINCT team.team_name FROM team JOIN fixture ON team.team_id = fixture.away_team_id WHERE fixture.away_points > fixture.home_points;

-- en: Fixtures where the home team scored more than the average home team: date and home points
-- zh: 主队得分高于主队平均分的比赛日期和主队得分
SELECT fixture_date, home_points FROM fixture WHERE home_points > (SELECT avg(home_points) FROM fixture);

-- en: What subjects did Desmond Pike, question master, ask about between 2018-09-01 and 2019-05-31? No repeats.
-- zh: 主持人Desmond Pike在2018-09-01到2019-05-31之间出过哪些科目的题？不要重复。
SELECT DISTINCT question.subject FROM question JOIN fixture ON question.fixture_id = fixture.fixture_id WHERE fixture.question_master = 'Desmond Pike' AND fixture.fixture_date BETWEEN '2018-09-01' AND '2019-05-31';

-- en: Jobs of players strong in History as well as of players strong in Sport
-- zh: 擅长History的选手和擅长Sport的选手共有的职业
SELECT job FROM player WHERE strong_subject = 'History' INTERSECT SELECT job FROM player WHERE strong_subject = 'Sport';

-- en: The oldest team in the league, with the year it joined
-- zh: 最早加入联赛的队伍及其加入年份
SELECT team_name, joined_year FROM team ORDER BY joined_year LIMIT 1;

-- en: How many points in total did players of the Cryptic Crew earn by answering Science questions?
-- zh: Cryptic Crew的选手答Science题一共得了多少分？
SELECT sum(question.points) FROM question JOIN player ON question.answered_by = player.player_id JOIN team ON player.team_id = team.team_id WHERE team.team_name = 'Cryptic Crew' AND question.subject = 'Science';

-- en: Home games per team name, counting only teams with more than 8
-- zh: 主场比赛超过8场的队伍及其主场比赛数
SELECT team.team_name, count(*) FROM team JOIN fixture ON team.team_id = fixture.home_team_id GROUP BY team.team_id, team.team_name HAVING count(*) > 8;

-- en: How many different jobs do players over 50 have?
-- zh: 50岁以上的选手共有多少种不同的职业？
SELECT count(DISTINCT job) FROM player WHERE age > 50;
