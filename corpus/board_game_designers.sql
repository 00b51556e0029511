-- Board game designers, publishers, games and the prototypes tested at meetups.
CREATE TABLE publisher (pub_id INT, pub_name VARCHAR(60), country VARCHAR(40), city VARCHAR(40), founded INT, PRIMARY KEY (pub_id));
CREATE TABLE designer (des_id INT, des_name VARCHAR(60), country VARCHAR(40), birth_year INT, debut_year INT, PRIMARY KEY (des_id));
CREATE TABLE game (game_id INT, title VARCHAR(80), pub_year INT, min_players INT, max_players INT, play_min INT, price DECIMAL(10,2), rating DOUBLE, pub_id INT, parent_game_id INT, PRIMARY KEY (game_id), FOREIGN KEY (pub_id) REFERENCES publisher (pub_id), FOREIGN KEY (parent_game_id) REFERENCES game (game_id));
CREATE TABLE game_designer (game_id INT, des_id INT, share_pct DOUBLE, PRIMARY KEY (game_id, des_id), FOREIGN KEY (game_id) REFERENCES game (game_id), FOREIGN KEY (des_id) REFERENCES designer (des_id));
CREATE TABLE mechanic (mech_id INT, mech_name VARCHAR(40), PRIMARY KEY (mech_id));
CREATE TABLE game_mechanic (game_id INT, mech_id INT, PRIMARY KEY (game_id, mech_id), FOREIGN KEY (game_id) REFERENCES game (game_id), FOREIGN KEY (mech_id) REFERENCES mechanic (mech_id));
CREATE TABLE playtest (test_id INT, game_id INT, test_date DATE, city VARCHAR(40), testers INT, play_min INT, rating DOUBLE, PRIMARY KEY (test_id), FOREIGN KEY (game_id) REFERENCES game (game_id));

-- en: What is the rating of the game Orchard Wars?
-- zh: 游戏Orchard Wars的评分是多少？
SELECT rating FROM game WHERE title = 'Orchard Wars';

-- en: Which ratings did the game Orchard Wars get in its playtests?
-- zh: 游戏Orchard Wars在试玩测试中得到了哪些评分？
SELECT playtest.rating FROM playtest JOIN game ON playtest.game_id = game.game_id WHERE game.title = 'Orchard Wars';

-- en: When was designer Tove Almgren born?
-- zh: 设计师Tove Almgren哪一年出生？
SELECT birth_year FROM designer WHERE des_name = 'Tove Almgren';

-- en: When did designer Tove Almgren make a debut?
-- zh: 设计师Tove Almgren哪一年出道？
SELECT debut_year FROM designer WHERE des_name = 'Tove Almgren';

-- en: Which games have a maximum of exactly 2 players and cost less than 20?
-- zh: 最多玩家数为2且价格低于20的游戏有哪些？
SELECT title FROM game WHERE max_players = 2 AND price < 20;

-- en: List publishers from Leipzig or founded after 2012.
-- zh: 列出位于Leipzig或2012年之后成立的出版商。
SELECT pub_name FROM publisher WHERE city = 'Leipzig' OR founded > 2012;

-- en: How many testers took part in playtests in Ghent?
-- zh: 在Ghent的试玩测试共有多少名测试者参加？
SELECT sum(testers) FROM playtest WHERE city = 'Ghent';

-- en: How many playtests were held in Ghent?
-- zh: 在Ghent举办了多少场试玩测试？
SELECT count(*) FROM playtest WHERE city = 'Ghent';

-- en: What is the average price of games published in 2022?
-- zh: 2022年出版的游戏平均价格是多少？
SELECT avg(price) FROM game WHERE pub_year = 2022;

-- en: Games per year of publication, in chronological order
-- zh: 按年份先后列出每年出版的游戏数量
SELECT pub_year, count(*) FROM game GROUP BY pub_year ORDER BY pub_year;

-- en: Which country do most designers come from?
-- zh: 哪个国家的设计师最多？
SELECT country FROM designer GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: In which cities were there 3 or more playtests?
-- zh: 哪些城市举办过3场或更多试玩测试？
SELECT city FROM playtest GROUP BY city HAVING count(*) >= 3;

-- en: What's the most expensive game?
-- zh: 最贵的游戏是哪款？
SELECT title FROM game ORDER BY price DESC LIMIT 1;

-- en: What are the four best rated games?
-- zh: 评分最高的四款游戏是哪些？
SELECT title FROM game ORDER BY rating DESC LIMIT 4;

-- en: Who designed Salt and Sail?
-- zh: Salt and Sail是谁设计的？
SELECT designer.des_name FROM designer JOIN game_designer ON designer.des_id = game_designer.des_id JOIN game ON game_designer.game_id = game.game_id WHERE game.title = 'Salt and Sail';

-- en: What games use the mechanic Worker Placement?
-- zh: 哪些游戏采用了Worker Placement机制？
SELECT game.title FROM game JOIN game_mechanic ON game.game_id = game_mechanic.game_id JOIN mechanic ON game_mechanic.mech_id = mechanic.mech_id WHERE mechanic.mech_name = 'Worker Placement';

-- en: Which mechanic is found in the most games?
-- zh: 被最多游戏采用的是哪种机制？
SELECT mechanic.mech_name FROM mechanic JOIN game_mechanic ON mechanic.mech_id = game_mechanic.mech_id GROUP BY mechanic.mech_id, mechanic.mech_name ORDER BY count(*) DESC LIMIT 1;

-- en: For every publisher give the name and the average rating of its games.
-- zh: 给出每家出版商的名称及其游戏的平均评分。
SELECT publisher.pub_name, avg(game.rating) FROM publisher JOIN game ON publisher.pub_id = game.pub_id GROUP BY publisher.pub_id, publisher.pub_name;

-- en: Titles of expansions together with the title of the game they extend (its parent game)
-- zh: 列出各扩展的标题及其所扩展的原版游戏（父游戏）的标题
SELECT e.title, b.title FROM game AS e JOIN game AS b ON e.parent_game_id = b.game_id;

-- en: Which designers have not designed a game yet?
-- zh: 哪些设计师还没有设计过游戏？
SELECT des_name FROM designer WHERE des_id NOT IN (SELECT des_id FROM game_designer);

-- en: Which games take longer to play than the average game?
-- zh: 哪些游戏的时长超过平均时长？
SELECT title FROM game WHERE play_min > (SELECT avg(play_min) FROM game);

-- en: Which games combine both Deck Building and Area Control?
-- zh: 哪些游戏同时有Deck Building和Area Control两种机制？
SELECT game.title FROM game JOIN game_mechanic ON game.game_id = game_mechanic.game_id JOIN mechanic ON game_mechanic.mech_id = mechanic.mech_id WHERE mechanic.mech_name = 'Deck Building' INTERSECT SELECT game.title FROM game JOIN game_mechanic ON game.game_id = game_mechanic.game_id JOIN mechanic ON game_mechanic.mech_id = mechanic.mech_id WHERE mechanic.mech_name = 'Area Control';
