-- Leaderboards of video-game speedruns.
CREATE TABLE game (
  game_id INT,
  title VARCHAR(60),
  genre VARCHAR(30),
  platform VARCHAR(30),
  release_year INT,
  publisher VARCHAR(50),
  PRIMARY KEY (game_id)
);
CREATE TABLE run_category (
  category_id INT,
  game_id INT,
  name VARCHAR(40),
  difficulty VARCHAR(20),
  glitches_allowed VARCHAR(5),
  PRIMARY KEY (category_id),
  FOREIGN KEY (game_id) REFERENCES game (game_id)
);
CREATE TABLE runner (
  runner_id INT,
  name VARCHAR(40),
  country VARCHAR(40),
  birth_year INT,
  followers INT,
  PRIMARY KEY (runner_id)
);
CREATE TABLE moderator (
  moderator_id INT,
  name VARCHAR(40),
  country VARCHAR(40),
  since_year INT,
  PRIMARY KEY (moderator_id)
);
CREATE TABLE run (
  run_id INT,
  category_id INT,
  runner_id INT,
  verified_by INT,
  duration_sec DOUBLE,
  run_date DATE,
  platform VARCHAR(30),
  status VARCHAR(20),
  PRIMARY KEY (run_id),
  FOREIGN KEY (category_id) REFERENCES run_category (category_id),
  FOREIGN KEY (runner_id) REFERENCES runner (runner_id),
  FOREIGN KEY (verified_by) REFERENCES moderator (moderator_id)
);

-- en: List the titles of Platformer games released before 2000.
-- zh: 列出2000年之前发行的Platformer游戏。
SELECT title FROM game WHERE genre = 'Platformer' AND release_year < 2000;

-- en: Which runners have a name starting with 'Zed'?
-- zh: 名字以'Zed'开头的玩家有哪些？
SELECT name FROM runner WHERE name LIKE 'Zed%';

-- en: Show ids and dates of runs that have been Rejected, latest first.
-- zh: 给出被标记为Rejected的速通记录编号和日期，最新的在前。
SELECT run_id, run_date FROM run WHERE status = 'Rejected' ORDER BY run_date DESC;

-- en: What is the average duration of a run in seconds?
-- zh: 速通用时平均多少秒？
SELECT avg(duration_sec) FROM run;

-- en: What is the shortest duration of a run on Switch?
-- zh: Switch平台上最短的速通用时是多少？
SELECT min(duration_sec) FROM run WHERE platform = 'Switch';

-- en: How many games were made for Switch?
-- zh: Switch平台的游戏有多少款？
SELECT count(*) FROM game WHERE platform = 'Switch';

-- en: How many runs were done on Switch?
-- zh: 在Switch上完成的速通有多少次？
SELECT count(*) FROM run WHERE platform = 'Switch';

-- en: Number of runners per country?
-- zh: 每个国家有多少名玩家？
SELECT country, count(*) FROM runner GROUP BY country;

-- en: Which genre has the most games?
-- zh: 哪种类型的游戏最多？
SELECT genre FROM game GROUP BY genre ORDER BY count(*) DESC LIMIT 1;

-- en: Publishers with two or more games, please.
-- zh: 请列出有两款及以上游戏的发行商。
SELECT publisher FROM game GROUP BY publisher HAVING count(*) >= 2;

-- en: Who is the runner with the largest following?
-- zh: 粉丝最多的玩家是谁？
SELECT name FROM runner ORDER BY followers DESC LIMIT 1;

-- en: Who is the runner with the largest number of runs?
-- zh: 速通次数最多的玩家是谁？
SELECT runner.name FROM runner JOIN run ON runner.runner_id = run.runner_id GROUP BY runner.runner_id, runner.name ORDER BY count(*) DESC LIMIT 1;

-- en: Give the names of the 3 longest-serving moderators.
-- zh: 任职时间最长的3位版主是谁？
SELECT name FROM moderator ORDER BY since_year LIMIT 3;

-- en: Which different runners did the moderator Quentin Oyelaran verify?
-- zh: 版主Quentin Oyelaran审核过哪些不同玩家的记录？
SELECT DISTINCT runner.name FROM runner JOIN run ON runner.runner_id = run.runner_id JOIN moderator ON run.verified_by = moderator.moderator_id WHERE moderator.name = 'Quentin Oyelaran';

-- en: What run categories does Moonlit Keep have?
-- zh: Moonlit Keep有哪些速通类别？
SELECT run_category.name FROM run_category JOIN game ON run_category.game_id = game.game_id WHERE game.title = 'Moonlit Keep';

-- en: Who holds the fastest run in the category Any%?
-- zh: Any%类别里最快的记录是谁的？
SELECT runner.name FROM runner JOIN run ON runner.runner_id = run.runner_id JOIN run_category ON run.category_id = run_category.category_id WHERE run_category.name = 'Any%' ORDER BY run.duration_sec LIMIT 1;

-- en: How many runs has each game got? Show the title.
-- zh: 每款游戏各有多少次速通？列出游戏名。
SELECT game.title, count(*) FROM game JOIN run_category ON game.game_id = run_category.game_id JOIN run ON run_category.category_id = run.category_id GROUP BY game.game_id, game.title;

-- en: Which distinct countries do the people come from who played Hard difficulty?
-- zh: 打过Hard难度的人来自哪些不同的国家？
SELECT DISTINCT runner.country FROM runner JOIN run ON runner.runner_id = run.runner_id JOIN run_category ON run.category_id = run_category.category_id WHERE run_category.difficulty = 'Hard';

-- en: Which moderators have not verified anything yet?
-- zh: 哪些版主还没有审核过任何记录？
SELECT name FROM moderator WHERE moderator_id NOT IN (SELECT verified_by FROM run WHERE verified_by IS NOT NULL);

-- en: Ids of runs that took longer than the average.
-- zh: 用时超过平均值的速通编号有哪些？
SELECT run_id FROM run WHERE duration_sec > (SELECT avg(duration_sec) FROM run);

-- en: Find runners who have a run that is still Pending.
-- zh: 找出还有Pending记录的玩家。
SELECT name FROM runner WHERE runner_id IN (SELECT runner_id FROM run WHERE status = 'Pending');

-- en: Show all countries of runners as well as of moderators.
-- zh: 列出玩家和版主所在的全部国家。
SELECT country FROM runner UNION SELECT country FROM moderator;
