-- Pub darts teams, their players and the matches of the league.
CREATE TABLE PUB (
  PUB_ID INT,
  PUB_NAME VARCHAR(60),
  STREET VARCHAR(60),
  TOWN VARCHAR(40),
  LANDLORD VARCHAR(60),
  BOARDS INT,
  PRIMARY KEY (PUB_ID)
);
CREATE TABLE TEAM (
  TEAM_ID INT,
  TEAM_NAME VARCHAR(60),
  DIVISION VARCHAR(20),
  PUB_ID INT,
  FORMED INT,
  PRIMARY KEY (TEAM_ID),
  FOREIGN KEY (PUB_ID) REFERENCES PUB (PUB_ID)
);
CREATE TABLE PLAYER (
  PLAYER_ID INT,
  PLAYER_NAME VARCHAR(60),
  NICKNAME VARCHAR(40),
  HAND VARCHAR(10),
  AGE INT,
  AVERAGE_SCORE DOUBLE,
  TEAM_ID INT,
  PRIMARY KEY (PLAYER_ID),
  FOREIGN KEY (TEAM_ID) REFERENCES TEAM (TEAM_ID)
);
CREATE TABLE FIXTURE (
  FIXTURE_ID INT,
  PLAYED_ON DATE,
  HOME_TEAM INT,
  AWAY_TEAM INT,
  HOME_LEGS INT,
  AWAY_LEGS INT,
  PRIMARY KEY (FIXTURE_ID),
  FOREIGN KEY (HOME_TEAM) REFERENCES TEAM (TEAM_ID),
  FOREIGN KEY (AWAY_TEAM) REFERENCES TEAM (TEAM_ID)
);

-- en: What is the nickname of Gary Pike?
-- zh: Gary Pike的绰号是什么？
SELECT NICKNAME FROM PLAYER WHERE PLAYER_NAME = 'Gary Pike';

-- en: How many players throw with the Left hand?
-- zh: 用Left手投镖的选手有多少人？
SELECT count(*) FROM PLAYER WHERE HAND = 'Left';

-- en: Show the names of all teams along with the names of their pubs.
-- zh: 列出所有球队的名称以及它们所属酒吧的名称。
SELECT TEAM.TEAM_NAME, PUB.PUB_NAME FROM TEAM JOIN PUB ON TEAM.PUB_ID = PUB.PUB_ID;

-- en: Which pub has the most teams?
-- zh: 拥有球队最多的是哪家酒吧？
SELECT PUB.PUB_NAME FROM PUB JOIN TEAM ON PUB.PUB_ID = TEAM.PUB_ID GROUP BY PUB.PUB_ID, PUB.PUB_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: Find the names of the players whose average score is above the average of all players.
-- zh: 平均得分高于全体选手均值的选手有哪些？
SELECT PLAYER_NAME FROM PLAYER WHERE AVERAGE_SCORE > (SELECT avg(AVERAGE_SCORE) FROM PLAYER);

-- en: Who are the landlords of the pubs in Bolton that own more than 3 boards?
-- zh: Bolton有3个以上镖盘的酒吧，店主都是谁？
SELECT LANDLORD FROM PUB WHERE TOWN = 'Bolton' AND BOARDS > 3;

-- en: What are the ages of the players of the Green Dragon Arrows?
-- zh: Green Dragon Arrows队的队员年龄各是多少？
SELECT PLAYER.AGE FROM PLAYER JOIN TEAM ON PLAYER.TEAM_ID = TEAM.TEAM_ID WHERE TEAM.TEAM_NAME = 'Green Dragon Arrows';

-- en: How many teams play in each division?
-- zh: 每个级别各有多少支球队？
SELECT DIVISION, count(*) FROM TEAM GROUP BY DIVISION;

-- en: Which teams have never played at home?
-- zh: 哪些球队从未打过主场比赛？
SELECT TEAM_NAME FROM TEAM WHERE TEAM_ID NOT IN (SELECT HOME_TEAM FROM FIXTURE);

-- en: On what dates did the Crown Flights play away from home?
-- zh: Crown Flights队在哪些日期打过客场？
SELECT FIXTURE.PLAYED_ON FROM FIXTURE JOIN TEAM ON FIXTURE.AWAY_TEAM = TEAM.TEAM_ID WHERE TEAM.TEAM_NAME = 'Crown Flights';

-- en: What is the highest average score of a player in the Premier division?
-- zh: Premier级别的选手中，最高的平均得分是多少？
SELECT max(PLAYER.AVERAGE_SCORE) FROM PLAYER JOIN TEAM ON PLAYER.TEAM_ID = TEAM.TEAM_ID WHERE TEAM.DIVISION = 'Premier';

-- en: List the players from the best average score to the worst.
-- zh: 按平均得分从高到低列出选手。
SELECT PLAYER_NAME FROM PLAYER ORDER BY AVERAGE_SCORE DESC;

-- en: In which towns do both a team from the First division and a team from the Second division have their pub?
-- zh: 哪些镇的酒吧既有First级别的球队又有Second级别的球队？
SELECT PUB.TOWN FROM PUB JOIN TEAM ON PUB.PUB_ID = TEAM.PUB_ID WHERE TEAM.DIVISION = 'First' INTERSECT SELECT PUB.TOWN FROM PUB JOIN TEAM ON PUB.PUB_ID = TEAM.PUB_ID WHERE TEAM.DIVISION = 'Second';

-- en: What is the total number of boards in all pubs?
-- zh: 所有酒吧总共有多少个镖盘？
SELECT sum(BOARDS) FROM PUB;

-- en: Which town has the greatest number of pubs?
-- zh: 哪个镇的酒吧最多？
SELECT TOWN FROM PUB GROUP BY TOWN ORDER BY count(*) DESC LIMIT 1;

-- en: For every team with at least four players, give the team's name and the average age of its players.
-- zh: 对于至少有4名队员的球队，给出队名和队员的平均年龄。
SELECT TEAM.TEAM_NAME, avg(PLAYER.AGE) FROM TEAM JOIN PLAYER ON TEAM.TEAM_ID = PLAYER.TEAM_ID GROUP BY TEAM.TEAM_ID, TEAM.TEAM_NAME HAVING count(*) >= 4;

-- en: In how many fixtures did the home team fail to win a single leg?
-- zh: 有多少场比赛主队一局都没有赢？
SELECT count(*) FROM FIXTURE WHERE HOME_LEGS = 0;

-- en: In which street does the team of the player nicknamed The Heron meet?
-- zh: 绰号为The Heron的选手，其球队所在的酒吧在哪条街？
SELECT PUB.STREET FROM PUB JOIN TEAM ON PUB.PUB_ID = TEAM.PUB_ID JOIN PLAYER ON TEAM.TEAM_ID = PLAYER.TEAM_ID WHERE PLAYER.NICKNAME = 'The Heron';

-- en: Which team is the home of the oldest player?
-- zh: 年龄最大的选手属于哪支球队？
SELECT TEAM.TEAM_NAME FROM TEAM JOIN PLAYER ON TEAM.TEAM_ID = PLAYER.TEAM_ID ORDER BY PLAYER.AGE DESC LIMIT 1;

-- en: How many legs has each team won at home? Show the team's name and the sum.
-- zh: 每支球队在主场一共赢了多少局？列出队名和总数。
SELECT TEAM.TEAM_NAME, sum(FIXTURE.HOME_LEGS) FROM TEAM JOIN FIXTURE ON TEAM.TEAM_ID = FIXTURE.HOME_TEAM GROUP BY TEAM.TEAM_ID, TEAM.TEAM_NAME;

-- en: Which pubs have no team?
-- zh: 哪些酒吧没有球队？
SELECT PUB_NAME FROM PUB WHERE PUB_ID NOT IN (SELECT PUB_ID FROM TEAM);

-- en: Which players are members of a team that was formed before 1990 and is based in Wigan?
-- zh: 哪些选手所在的球队成立于1990年以前并且位于Wigan？
SELECT PLAYER.PLAYER_NAME FROM PLAYER JOIN TEAM ON PLAYER.TEAM_ID = TEAM.TEAM_ID JOIN PUB ON TEAM.PUB_ID = PUB.PUB_ID WHERE TEAM.FORMED < 1990 AND PUB.TOWN = 'Wigan';
