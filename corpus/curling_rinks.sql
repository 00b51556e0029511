-- Curling teams, their members and positions, and the games of the bonspiels.
CREATE TABLE team (
  team_id INT,
  team_name VARCHAR(60),
  province VARCHAR(40),
  home_club VARCHAR(60),
  ranking_points DOUBLE,
  PRIMARY KEY (team_id)
);
CREATE TABLE curler (
  curler_id INT,
  given_name VARCHAR(40),
  family_name VARCHAR(40),
  position VARCHAR(10),
  birth_year INT,
  hometown VARCHAR(40),
  team_id INT,
  PRIMARY KEY (curler_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id)
);
CREATE TABLE bonspiel (
  bonspiel_id INT,
  name VARCHAR(60),
  arena VARCHAR(60),
  town VARCHAR(40),
  start_date DATE,
  purse DECIMAL(10,2),
  PRIMARY KEY (bonspiel_id)
);
CREATE TABLE participation (
  bonspiel_id INT,
  team_id INT,
  wins INT,
  losses INT,
  final_standing INT,
  PRIMARY KEY (bonspiel_id, team_id),
  FOREIGN KEY (bonspiel_id) REFERENCES bonspiel (bonspiel_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id)
);

-- en: What are the names of the teams from Manitoba?
-- zh: 来自Manitoba的球队有哪些？
SELECT team_name FROM team WHERE province = 'Manitoba';

-- en: How many curlers play at each position?
-- zh: 每个位置各有多少名冰壶运动员？
SELECT position, count(*) FROM curler GROUP BY position;

-- en: Find the given name and family name of the Skip of the team Rocky Sheet.
-- zh: Rocky Sheet队的Skip叫什么？给出名和姓。
SELECT curler.given_name, curler.family_name FROM curler JOIN team ON curler.team_id = team.team_id WHERE curler.position = 'Skip' AND team.team_name = 'Rocky Sheet';

-- en: Which bonspiel offers the largest purse?
-- zh: 哪项冰壶邀请赛的奖金最高？
SELECT name FROM bonspiel ORDER BY purse DESC LIMIT 1;

-- en: Which teams took part in the Harvest Bonspiel?
-- zh: 哪些球队参加了Harvest Bonspiel？
SELECT team.team_name FROM team JOIN participation ON team.team_id = participation.team_id JOIN bonspiel ON participation.bonspiel_id = bonspiel.bonspiel_id WHERE bonspiel.name = 'Harvest Bonspiel';

-- en: How many games has each team won altogether? List the name of the team and its wins.
-- zh: 每支球队总共赢了多少场？列出队名和胜场数。
SELECT team.team_name, sum(participation.wins) FROM team JOIN participation ON team.team_id = participation.team_id GROUP BY team.team_id, team.team_name;

-- en: What is the average purse of the bonspiels in Brandon?
-- zh: 在Brandon举办的邀请赛平均奖金是多少？
SELECT avg(purse) FROM bonspiel WHERE town = 'Brandon';

-- en: Which teams have never entered a bonspiel?
-- zh: 哪些球队从未参加过任何邀请赛？
SELECT team_name FROM team WHERE team_id NOT IN (SELECT team_id FROM participation);

-- en: List the family names of the curlers born in 1988 or later, in alphabetical order.
-- zh: 按字母顺序列出1988年及以后出生的运动员的姓。
SELECT family_name FROM curler WHERE birth_year >= 1988 ORDER BY family_name;

-- en: In which arenas did a team from Alberta finish first?
-- zh: Alberta的球队在哪些场馆获得过第1名？
SELECT bonspiel.arena FROM bonspiel JOIN participation ON bonspiel.bonspiel_id = participation.bonspiel_id JOIN team ON participation.team_id = team.team_id WHERE team.province = 'Alberta' AND participation.final_standing = 1;

-- en: What is the average of the ranking points of the teams in each province?
-- zh: 各省球队的平均排名积分是多少？
SELECT province, avg(ranking_points) FROM team GROUP BY province;

-- en: Which bonspiels attracted at least eight teams? Show the names and the number of teams.
-- zh: 哪些邀请赛至少有8支球队参加？列出名称和球队数。
SELECT bonspiel.name, count(*) FROM bonspiel JOIN participation ON bonspiel.bonspiel_id = participation.bonspiel_id GROUP BY bonspiel.bonspiel_id, bonspiel.name HAVING count(*) >= 8;

-- en: Which home clubs have both a team from Ontario and a team from Quebec?
-- zh: 哪些主场俱乐部既有Ontario的球队又有Quebec的球队？
SELECT home_club FROM team WHERE province = 'Ontario' INTERSECT SELECT home_club FROM team WHERE province = 'Quebec';

-- en: What are the hometowns of the members of the team with the most ranking points?
-- zh: 排名积分最高的球队，其队员来自哪些家乡？
SELECT curler.hometown FROM curler JOIN team ON curler.team_id = team.team_id WHERE team.ranking_points = (SELECT max(ranking_points) FROM team);

-- en: How many bonspiels started after 2019-10-31?
-- zh: 2019-10-31之后开赛的邀请赛有多少项？
SELECT count(*) FROM bonspiel WHERE start_date > '2019-10-31';

-- en: Which team has the youngest curler?
-- zh: 最年轻的运动员在哪支球队？
SELECT team.team_name FROM team JOIN curler ON team.team_id = curler.team_id ORDER BY curler.birth_year DESC LIMIT 1;

-- en: Find the names of the teams whose ranking points are below the average.
-- zh: 排名积分低于平均值的球队有哪些？
SELECT team_name FROM team WHERE ranking_points < (SELECT avg(ranking_points) FROM team);

-- en: How many losses did the team of Erin Tallis suffer at the Lake Trophy?
-- zh: Erin Tallis所在的球队在Lake Trophy上输了几场？
SELECT participation.losses FROM participation JOIN team ON participation.team_id = team.team_id JOIN curler ON team.team_id = curler.team_id JOIN bonspiel ON participation.bonspiel_id = bonspiel.bonspiel_id WHERE curler.given_name = 'Erin' AND curler.family_name = 'Tallis' AND bonspiel.name = 'Lake Trophy';

-- en: Which hometown do the most curlers come from?
-- zh: 来自哪个家乡的运动员最多？
SELECT hometown FROM curler GROUP BY hometown ORDER BY count(*) DESC LIMIT 1;

-- en: What are the names of the teams that played in Regina but not in Calgary?
-- zh: 哪些球队在Regina比过赛，但没在Calgary比过赛？
SELECT team.team_name FROM team JOIN participation ON team.team_id = participation.team_id JOIN bonspiel ON participation.bonspiel_id = bonspiel.bonspiel_id WHERE bonspiel.town = 'Regina' EXCEPT SELECT team.team_name FROM team JOIN participation ON team.team_id = participation.team_id JOIN bonspiel ON participation.bonspiel_id = bonspiel.bonspiel_id WHERE bonspiel.town = 'Calgary';

-- en: What are the smallest and the largest purse?
-- zh: 奖金最少和最多分别是多少？
SELECT min(purse), max(purse) FROM bonspiel;

-- en: How many curlers come from a club called Granite Hall?
-- zh: Granite Hall俱乐部的运动员有多少人？
SELECT count(*) FROM curler JOIN team ON curler.team_id = team.team_id WHERE team.home_club = 'Granite Hall';
