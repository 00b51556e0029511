-- Board games, their designers and the prizes they were up for.
CREATE TABLE designers (
  id INT,
  name VARCHAR(50),
  country VARCHAR(30),
  born INT,
  day_job VARCHAR(40),
  PRIMARY KEY (id)
);
CREATE TABLE games (
  id INT,
  title VARCHAR(60),
  designer_id INT,
  publisher VARCHAR(40),
  year INT,
  min_players INT,
  max_players INT,
  minutes INT,
  score DOUBLE,
  PRIMARY KEY (id),
  FOREIGN KEY (designer_id) REFERENCES designers (id)
);
CREATE TABLE nominations (
  id INT,
  game_id INT,
  prize VARCHAR(50),
  year INT,
  outcome VARCHAR(15),
  PRIMARY KEY (id),
  FOREIGN KEY (game_id) REFERENCES games (id)
);

-- en: Who designed Harbour of Crows?
-- zh: Harbour of Crows是谁设计的？
SELECT designers.name FROM designers JOIN games ON designers.id = games.designer_id WHERE games.title = 'Harbour of Crows';

-- en: Titles of the games published by Redlynx Press in 2009
-- zh: Redlynx Press在2009年出版的桌游名称
SELECT title FROM games WHERE publisher = 'Redlynx Press' AND year = 2009;

-- en: How many games can be played by a single person, that is with a minimum of 1 player?
-- zh: 有多少款桌游可以单人玩（最少玩家数为1）？
SELECT count(*) FROM games WHERE min_players = 1;

-- en: Which game has the best score?
-- zh: 评分最高的桌游是哪款？
SELECT title FROM games ORDER BY score DESC LIMIT 1;

-- en: How many games has each publisher brought out?
-- zh: 每家出版商各出版了多少款桌游？
SELECT publisher, count(*) FROM games GROUP BY publisher;

-- en: What prizes did Ash and Ivory win? The outcome should be Won.
-- zh: Ash and Ivory赢得（结果为Won）过哪些奖项？
SELECT nominations.prize FROM nominations JOIN games ON nominations.game_id = games.id WHERE games.title = 'Ash and Ivory' AND nominations.outcome = 'Won';

-- en: Average playing time of games, publisher by publisher, from the longest to the shortest.
-- zh: 按出版商统计桌游的平均时长，从长到短排列。
SELECT publisher, avg(minutes) FROM games GROUP BY publisher ORDER BY avg(minutes) DESC;

-- en: Designers who have not created any game in the list
-- zh: 没有设计过任何一款桌游的设计师
SELECT name FROM designers WHERE id NOT IN (SELECT designer_id FROM games);

-- en: Which designer has the most nominations?
-- zh: 获得提名最多的设计师是谁？
SELECT designers.name FROM designers JOIN games ON designers.id = games.designer_id JOIN nominations ON games.id = nominations.game_id GROUP BY designers.id, designers.name ORDER BY count(*) DESC LIMIT 1;

-- en: Where does Ulla Brandt come from and what's her day job?
-- zh: Ulla Brandt来自哪个国家，本职工作是什么？
SELECT country, day_job FROM designers WHERE name = 'Ulla Brandt';

-- en: Show the titles and scores of all games by French designers (country France).
-- zh: 列出France设计师的所有桌游名称和评分。
SELECT games.title, games.score FROM games JOIN designers ON games.designer_id = designers.id WHERE designers.country = 'France';

-- en: Which games take less time than the average game?
-- zh: 哪些桌游的时长短于平均时长？
SELECT title FROM games WHERE minutes < (SELECT avg(minutes) FROM games);

-- en: How many different prizes have there been nominations for?
-- zh: 提名涉及多少个不同的奖项？
SELECT count(DISTINCT prize) FROM nominations;

-- en: Give each designer's name and his or her number of games.
-- zh: 给出每位设计师的姓名及其作品数量。
SELECT designers.name, count(*) FROM designers JOIN games ON designers.id = games.designer_id GROUP BY designers.id, designers.name;

-- en: In what years has a game been nominated for the Silver Pawn?
-- zh: 哪些年份有桌游获得Silver Pawn的提名？
SELECT year FROM nominations WHERE prize = 'Silver Pawn';

-- en: Games for up to 4 players nominated for the Golden Meeple, with the year of nomination
-- zh: 最多4人玩、获得过Golden Meeple提名的桌游，以及提名年份
SELECT games.title, nominations.year FROM games JOIN nominations ON games.id = nominations.game_id WHERE games.max_players = 4 AND nominations.prize = 'Golden Meeple';

-- en: Which publishers have released at least 5 games scored above 7.5?
-- zh: 哪些出版商出版过至少5款评分高于7.5的桌游？
SELECT publisher FROM games WHERE score > 7.5 GROUP BY publisher HAVING count(*) >= 5;

-- en: The oldest designer, please: name and birth year.
-- zh: 请给出年龄最大的设计师的姓名和出生年份。
SELECT name, born FROM designers ORDER BY born LIMIT 1;

-- en: Which countries have designers born before 1950 and also designers born after 1990?
-- zh: 哪些国家既有1950年之前出生的设计师，也有1990年之后出生的设计师？
SELECT country FROM designers WHERE born < 1950 INTERSECT SELECT country FROM designers WHERE born > 1990;

-- en: What is the day job of the person behind the longest game?
-- zh: 时长最长的那款桌游的设计者，本职工作是什么？
SELECT designers.day_job FROM designers JOIN games ON designers.id = games.designer_id ORDER BY games.minutes DESC LIMIT 1;

-- en: Games with Lost nominations but none that was Won
-- zh: 有过Lost的提名但没有任何Won的桌游
SELECT title FROM games WHERE id IN (SELECT game_id FROM nominations WHERE outcome = 'Lost') AND id NOT IN (SELECT game_id FROM nominations WHERE outcome = 'Won');

-- en: What's the average score of games nominated in 2015? A game nominated twice counts twice.
-- zh: 2015年获得提名的桌游平均评分是多少？被提名两次的算两次。
SELECT avg(games.score) FROM games JOIN nominations ON games.id = nominations.game_id WHERE nominations.year = 2015;
