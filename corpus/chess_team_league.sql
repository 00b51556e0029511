-- A team chess league: clubs, players, match days, matches and single boards.
CREATE TABLE chess_club (club_id INT, club_name VARCHAR(60), city VARCHAR(40), venue VARCHAR(60), founded INT, PRIMARY KEY (club_id));
CREATE TABLE player (player_id INT, player_name VARCHAR(60), title VARCHAR(5), rating INT, birth_year INT, nationality VARCHAR(40), club_id INT, PRIMARY KEY (player_id), FOREIGN KEY (club_id) REFERENCES chess_club (club_id));
CREATE TABLE team_match (match_id INT, round_no INT, match_date DATE, home_club_id INT, guest_club_id INT, home_points DOUBLE, guest_points DOUBLE, PRIMARY KEY (match_id), FOREIGN KEY (home_club_id) REFERENCES chess_club (club_id), FOREIGN KEY (guest_club_id) REFERENCES chess_club (club_id));
CREATE TABLE board_game (match_id INT, board_no INT, white_id INT, black_id INT, result VARCHAR(10), moves INT, opening VARCHAR(60), PRIMARY KEY (match_id, board_no), FOREIGN KEY (match_id) REFERENCES team_match (match_id), FOREIGN KEY (white_id) REFERENCES player (player_id), FOREIGN KEY (black_id) REFERENCES player (player_id));

-- en: Who had the white pieces on board 1 of match 17?
-- zh: 第17场对抗赛的1台，谁执白？
SELECT player.player_name FROM player JOIN board_game ON player.player_id = board_game.white_id WHERE board_game.match_id = 17 AND board_game.board_no = 1;

-- en: Who had the black pieces on board 1 of match 17?
-- zh: 第17场对抗赛的1台，谁执黑？
SELECT player.player_name FROM player JOIN board_game ON player.player_id = board_game.black_id WHERE board_game.match_id = 17 AND board_game.board_no = 1;

-- en: List all players holding the title GM from strongest to weakest.
-- zh: 按等级分从高到低列出所有拥有GM头衔的棋手。
SELECT player_name FROM player WHERE title = 'GM' ORDER BY rating DESC;

-- en: Which players have no title?
-- zh: 哪些棋手没有头衔？
SELECT player_name FROM player WHERE title IS NULL;

-- en: Where do the clubs from Utrecht play their home matches?
-- zh: Utrecht的俱乐部主场设在哪里？
SELECT venue FROM chess_club WHERE city = 'Utrecht';

-- en: How many games began with the Sicilian Defence?
-- zh: 有多少盘棋以Sicilian Defence开局？
SELECT count(*) FROM board_game WHERE opening = 'Sicilian Defence';

-- en: How many different openings were played?
-- zh: 一共出现过多少种不同的开局？
SELECT count(DISTINCT opening) FROM board_game;

-- en: What is the average rating of players born after 2000?
-- zh: 2000年以后出生的棋手平均等级分是多少？
SELECT avg(rating) FROM player WHERE birth_year > 2000;

-- en: For each opening, what is the average number of moves?
-- zh: 每种开局平均下多少步？
SELECT opening, avg(moves) FROM board_game GROUP BY opening;

-- en: Which opening occurs most frequently?
-- zh: 出现次数最多的是哪种开局？
SELECT opening FROM board_game GROUP BY opening ORDER BY count(*) DESC LIMIT 1;

-- en: Which opening was played in the longest game by moves?
-- zh: 步数最多的那盘棋用的是什么开局？
SELECT opening FROM board_game ORDER BY moves DESC LIMIT 1;

-- en: List titles held by at least 4 players.
-- zh: 列出至少有4名棋手拥有的头衔。
SELECT title FROM player WHERE title IS NOT NULL GROUP BY title HAVING count(*) >= 4;

-- en: Who is the youngest player?
-- zh: 年龄最小的棋手是谁？
SELECT player_name FROM player ORDER BY birth_year DESC LIMIT 1;

-- en: Which city does the club of Anouk Verhulst come from?
-- zh: Anouk Verhulst所在的俱乐部位于哪个城市？
SELECT chess_club.city FROM chess_club JOIN player ON chess_club.club_id = player.club_id WHERE player.player_name = 'Anouk Verhulst';

-- en: Show the dates of home matches of the club Black Knights.
-- zh: 列出俱乐部Black Knights主场比赛的日期。
SELECT team_match.match_date FROM team_match JOIN chess_club ON team_match.home_club_id = chess_club.club_id WHERE chess_club.club_name = 'Black Knights';

-- en: Show the dates of away matches of the club Black Knights.
-- zh: 列出俱乐部Black Knights客场比赛的日期。
SELECT team_match.match_date FROM team_match JOIN chess_club ON team_match.guest_club_id = chess_club.club_id WHERE chess_club.club_name = 'Black Knights';

-- en: Give each club's name and its average player rating, best club first.
-- zh: 给出各俱乐部名称及其棋手的平均等级分，从高到低排列。
SELECT chess_club.club_name, avg(player.rating) FROM chess_club JOIN player ON chess_club.club_id = player.club_id GROUP BY chess_club.club_id, chess_club.club_name ORDER BY avg(player.rating) DESC;

-- en: Who has won the most games with white (result 1-0)?
-- zh: 执白获胜（结果为1-0）最多的是谁？
SELECT player.player_name FROM player JOIN board_game ON player.player_id = board_game.white_id WHERE board_game.result = '1-0' GROUP BY player.player_id, player.player_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which clubs have never played at home?
-- zh: 哪些俱乐部从未打过主场？
SELECT club_name FROM chess_club WHERE club_id NOT IN (SELECT home_club_id FROM team_match);

-- en: Which players are rated above the average?
-- zh: 哪些棋手的等级分高于平均值？
SELECT player_name FROM player WHERE rating > (SELECT avg(rating) FROM player);

-- en: Who shares the highest rating? Show everyone who reaches it.
-- zh: 等级分达到最高值的棋手都有谁？
SELECT player_name FROM player WHERE rating = (SELECT max(rating) FROM player);

-- en: Pair up every match with its two club names: home first, then guest.
-- zh: 列出每场对抗赛的主队名称和客队名称。
SELECT h.club_name, g.club_name FROM team_match JOIN chess_club AS h ON team_match.home_club_id = h.club_id JOIN chess_club AS g ON team_match.guest_club_id = g.club_id;
