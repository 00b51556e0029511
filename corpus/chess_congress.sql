-- Chess congresses: players, sections, entries, games and openings.
CREATE TABLE chess_player (
  player_id INT,
  given_name VARCHAR(40),
  surname VARCHAR(40),
  federation VARCHAR(3),
  title VARCHAR(3),
  rating INT,
  birth_year INT,
  sex VARCHAR(1),
  trainer_id INT,
  PRIMARY KEY (player_id),
  FOREIGN KEY (trainer_id) REFERENCES chess_player (player_id)
);
CREATE TABLE congress (
  congress_id INT,
  congress_name VARCHAR(80),
  venue VARCHAR(60),
  city VARCHAR(40),
  start_date DATE,
  end_date DATE,
  chief_arbiter VARCHAR(60),
  PRIMARY KEY (congress_id)
);
CREATE TABLE section (
  section_id INT,
  congress_id INT,
  section_name VARCHAR(40),
  rating_limit INT,
  entry_fee DECIMAL(10,2),
  first_prize DECIMAL(10,2),
  time_control VARCHAR(20),
  PRIMARY KEY (section_id),
  FOREIGN KEY (congress_id) REFERENCES congress (congress_id)
);
CREATE TABLE entry (
  section_id INT,
  player_id INT,
  entered_on DATE,
  final_place INT,
  score DOUBLE,
  PRIMARY KEY (section_id, player_id),
  FOREIGN KEY (section_id) REFERENCES section (section_id),
  FOREIGN KEY (player_id) REFERENCES chess_player (player_id)
);
CREATE TABLE opening (
  eco_code VARCHAR(3),
  opening_name VARCHAR(60),
  family VARCHAR(40),
  PRIMARY KEY (eco_code)
);
CREATE TABLE game (
  game_id INT,
  section_id INT,
  white_id INT,
  black_id INT,
  round_no INT,
  result VARCHAR(7),
  moves INT,
  eco_code VARCHAR(3),
  PRIMARY KEY (game_id),
  FOREIGN KEY (section_id) REFERENCES section (section_id),
  FOREIGN KEY (white_id) REFERENCES chess_player (player_id),
  FOREIGN KEY (black_id) REFERENCES chess_player (player_id),
  FOREIGN KEY (eco_code) REFERENCES opening (eco_code)
);

-- en: What is the rating of Nadia Brook?
-- zh: Nadia Brook的等级分是多少？
SELECT rating FROM chess_player WHERE given_name = 'Nadia' AND surname = 'Brook';

-- en: Games that ended 1/2-1/2 in under 20 moves: how many were there?
-- zh: 20步以内以1/2-1/2结束的对局有多少盘？
SELECT count(*) FROM game WHERE result = '1/2-1/2' AND moves < 20;

-- en: Which congresses have been held in Ostrova? Show the name and the first day.
-- zh: 在Ostrova举办过哪些比赛？给出名称和开始日期。
SELECT congress_name, start_date FROM congress WHERE city = 'Ostrova';

-- en: How many players entered each section? Give section name with the count.
-- zh: 每个组别各有多少人报名？给出组别名称和人数。
SELECT section.section_name, count(*) FROM section JOIN entry ON section.section_id = entry.section_id GROUP BY section.section_id, section.section_name;

-- en: For each title holder category, what's the average rating?
-- zh: 各称号棋手的平均等级分是多少？
SELECT title, avg(rating) FROM chess_player GROUP BY title;

-- en: Who is the highest rated woman (sex F)? Given name and surname.
-- zh: 等级分最高的女棋手（性别F）是谁？给出名和姓。
SELECT given_name, surname FROM chess_player WHERE sex = 'F' ORDER BY rating DESC LIMIT 1;

-- en: Which opening is played most frequently?
-- zh: 使用最频繁的开局是哪个？
SELECT opening.opening_name FROM opening JOIN game ON opening.eco_code = game.eco_code GROUP BY opening.eco_code, opening.opening_name ORDER BY count(*) DESC LIMIT 1;

-- en: List surnames of players who have won (place 1) an Open section.
-- zh: 列出曾获得Open组第1名的棋手姓氏。
SELECT chess_player.surname FROM chess_player JOIN entry ON chess_player.player_id = entry.player_id JOIN section ON entry.section_id = section.section_id WHERE entry.final_place = 1 AND section.section_name = 'Open';

-- en: What were the longest and the average game lengths, in moves?
-- zh: 对局的最长步数和平均步数分别是多少？
SELECT max(moves), avg(moves) FROM game;

-- en: Which openings have never appeared in a game?
-- zh: 哪些开局从未在对局中出现过？
SELECT opening_name FROM opening WHERE eco_code NOT IN (SELECT eco_code FROM game);

-- en: Federations with 5 or more players.
-- zh: 哪些棋协有5名或更多棋手？
SELECT federation FROM chess_player GROUP BY federation HAVING count(*) >= 5;

-- en: Show the surname of each player together with that of the trainer.
-- zh: 列出每位棋手的姓氏及其教练的姓氏。
SELECT T1.surname, T2.surname FROM chess_player AS T1 JOIN chess_player AS T2 ON T1.trainer_id = T2.player_id;

-- en: Players rated above the average of everybody: given name, surname, rating, strongest first.
-- zh: 等级分高于总体平均的棋手，给出名、姓和等级分，从高到低排列。
SELECT given_name, surname, rating FROM chess_player WHERE rating > (SELECT avg(rating) FROM chess_player) ORDER BY rating DESC;

-- en: What is the total of first prizes on offer at the Winter Gambit Festival?
-- zh: Winter Gambit Festival各组第一名奖金合计是多少？
SELECT sum(section.first_prize) FROM section JOIN congress ON section.congress_id = congress.congress_id WHERE congress.congress_name = 'Winter Gambit Festival';

-- en: Which federations have both a GM and a WIM?
-- zh: 哪些棋协既有GM又有WIM？
SELECT federation FROM chess_player WHERE title = 'GM' INTERSECT SELECT federation FROM chess_player WHERE title = 'WIM';

-- en: Give the two sections with the highest entry fee and their time control.
-- zh: 报名费最高的两个组别是哪些？用时规定是什么？
SELECT section_name, time_control FROM section ORDER BY entry_fee DESC LIMIT 2;

-- en: Count the openings in every family.
-- zh: 每个开局体系下有多少种开局？
SELECT family, count(*) FROM opening GROUP BY family;

-- en: In which rounds did Tamaz Lomidze have the black pieces?
-- zh: Tamaz Lomidze在哪些轮次执黑？
SELECT game.round_no FROM game JOIN chess_player ON game.black_id = chess_player.player_id WHERE chess_player.given_name = 'Tamaz' AND chess_player.surname = 'Lomidze';

-- en: Which result is the rarest?
-- zh: 哪种对局结果最少见？
SELECT result FROM game GROUP BY result ORDER BY count(*) LIMIT 1;

-- en: Find the given name and surname of untitled players born in or after 2010.
-- zh: 2010年及以后出生且没有称号的棋手有哪些？给出名和姓。
SELECT given_name, surname FROM chess_player WHERE birth_year >= 2010 AND title IS NULL;

-- en: Ids of players who have had white but never black.
-- zh: 执过白但从未执黑的棋手编号有哪些？
SELECT white_id FROM game EXCEPT SELECT black_id FROM game;

-- en: How many different players scored more than 6 points in a section of a congress directed by Helga Stroem?
-- zh: 在Helga Stroem担任裁判长的比赛中，得分超过6分的不同棋手有多少位？
SELECT count(DISTINCT entry.player_id) FROM entry JOIN section ON entry.section_id = section.section_id JOIN congress ON section.congress_id = congress.congress_id WHERE congress.chief_arbiter = 'Helga Stroem' AND entry.score > 6;
