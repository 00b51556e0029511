-- Composed chess problems: composers, the magazines that printed them, solvers and tourneys.
CREATE TABLE composer (
  composer_id INT,
  surname VARCHAR(40),
  given_name VARCHAR(40),
  country VARCHAR(30),
  born_year INT,
  died_year INT,
  title VARCHAR(20),
  PRIMARY KEY (composer_id)
);
CREATE TABLE magazine (
  mag_id INT,
  mag_name VARCHAR(50),
  country VARCHAR(30),
  founded_year INT,
  column_editor VARCHAR(50),
  PRIMARY KEY (mag_id)
);
CREATE TABLE problem (
  problem_id INT,
  composer_id INT,
  mag_id INT,
  published DATE,
  genre VARCHAR(20),
  moves INT,
  white_pieces INT,
  black_pieces INT,
  theme VARCHAR(40),
  PRIMARY KEY (problem_id),
  FOREIGN KEY (composer_id) REFERENCES composer (composer_id),
  FOREIGN KEY (mag_id) REFERENCES magazine (mag_id)
);
CREATE TABLE tourney_award (
  award_id INT,
  problem_id INT,
  tourney VARCHAR(60),
  award_year INT,
  distinction VARCHAR(30),
  judge_id INT,
  PRIMARY KEY (award_id),
  FOREIGN KEY (problem_id) REFERENCES problem (problem_id),
  FOREIGN KEY (judge_id) REFERENCES composer (composer_id)
);
CREATE TABLE solution_attempt (
  attempt_id INT,
  problem_id INT,
  solver VARCHAR(50),
  seconds INT,
  correct VARCHAR(3),
  PRIMARY KEY (attempt_id),
  FOREIGN KEY (problem_id) REFERENCES problem (problem_id)
);

-- en: In which magazine was problem 4412 printed?
-- zh: 编号4412的排局刊登在哪本杂志上？
SELECT magazine.mag_name FROM magazine JOIN problem ON magazine.mag_id = problem.mag_id WHERE problem.problem_id = 4412;

-- en: Ids of the problems on the Grimshaw theme mating in 2 moves
-- zh: 主题为Grimshaw且着数为2的排局编号
SELECT problem_id FROM problem WHERE theme = 'Grimshaw' AND moves = 2;

-- en: How many Selfmate problems have been published?
-- zh: 发表过多少道Selfmate排局？
SELECT count(*) FROM problem WHERE genre = 'Selfmate';

-- en: Surnames of the Finnish composers (country Finland) sorted by year of birth
-- zh: 按出生年份列出Finland的排局作者姓氏
SELECT surname FROM composer WHERE country = 'Finland' ORDER BY born_year;

-- en: Which composer has produced the most problems? Surname and given name.
-- zh: 作品最多的排局作者是谁？给出姓和名。
SELECT composer.surname, composer.given_name FROM composer JOIN problem ON composer.composer_id = problem.composer_id GROUP BY composer.composer_id, composer.surname, composer.given_name ORDER BY count(*) DESC LIMIT 1;

-- en: What distinctions did Kallio's problems earn?
-- zh: Kallio的排局获得过哪些荣誉？
SELECT tourney_award.distinction FROM tourney_award JOIN problem ON tourney_award.problem_id = problem.problem_id JOIN composer ON problem.composer_id = composer.composer_id WHERE composer.surname = 'Kallio';

-- en: Which tourneys has Kallio judged? Each once.
-- zh: Kallio担任过哪些赛事的评判？每项只列一次。
SELECT DISTINCT tourney_award.tourney FROM tourney_award JOIN composer ON tourney_award.judge_id = composer.composer_id WHERE composer.surname = 'Kallio';

-- en: Average number of moves by genre
-- zh: 各类型排局的平均着数
SELECT genre, avg(moves) FROM problem GROUP BY genre;

-- en: Problems no one has ever tried to solve: list their ids.
-- zh: 列出从未有人尝试解答的排局编号。
SELECT problem_id FROM problem WHERE problem_id NOT IN (SELECT problem_id FROM solution_attempt);

-- en: Fastest correct (Yes) solution in seconds?
-- zh: 最快的正确（Yes）解答用了多少秒？
SELECT min(seconds) FROM solution_attempt WHERE correct = 'Yes';

-- en: Who solved the most problems correctly? Correct is marked Yes.
-- zh: 正确（标记为Yes）解答次数最多的是谁？
SELECT solver FROM solution_attempt WHERE correct = 'Yes' GROUP BY solver ORDER BY count(*) DESC LIMIT 1;

-- en: For every magazine, its name and how many problems it published
-- zh: 每本杂志的名称及其刊登的排局数量
SELECT magazine.mag_name, count(*) FROM magazine JOIN problem ON magazine.mag_id = problem.mag_id GROUP BY magazine.mag_id, magazine.mag_name;

-- en: Oldest magazine and its column editor
-- zh: 创刊最早的杂志及其专栏编辑
SELECT mag_name, column_editor FROM magazine ORDER BY founded_year LIMIT 1;

-- en: Which themes were shown in at least 7 problems?
-- zh: 哪些主题出现在至少7道排局中？
SELECT theme FROM problem GROUP BY theme HAVING count(*) >= 7;

-- en: In which different magazines did Lasker-Roth publish after 1930-01-01?
-- zh: 1930-01-01之后Lasker-Roth在哪些不同的杂志上发表过作品？
SELECT DISTINCT magazine.mag_name FROM magazine JOIN problem ON magazine.mag_id = problem.mag_id JOIN composer ON problem.composer_id = composer.composer_id WHERE composer.surname = 'Lasker-Roth' AND problem.published > '1930-01-01';

-- en: Problems with fewer White pieces than the average problem
-- zh: 白方棋子少于平均数的排局编号
SELECT problem_id FROM problem WHERE white_pieces < (SELECT avg(white_pieces) FROM problem);

-- en: Countries with both composers and magazines
-- zh: 既有排局作者又有排局杂志的国家
SELECT country FROM composer INTERSECT SELECT country FROM magazine;

-- en: How many awards of 1st Prize went to problems by Grandmaster composers?
-- zh: Grandmaster称号的作者所作排局共获得多少个1st Prize？
SELECT count(*) FROM tourney_award JOIN problem ON tourney_award.problem_id = problem.problem_id JOIN composer ON problem.composer_id = composer.composer_id WHERE tourney_award.distinction = '1st Prize' AND composer.title = 'Grandmaster';

-- en: What was the average solving time of the problems printed in Die Schachwelt?
-- zh: Die Schachwelt刊登的排局平均解题时间是多少秒？
SELECT avg(solution_attempt.seconds) FROM solution_attempt JOIN problem ON solution_attempt.problem_id = problem.problem_id JOIN magazine ON problem.mag_id = magazine.mag_id WHERE magazine.mag_name = 'Die Schachwelt';

-- en: Composers no longer alive who were born after 1890, surname and year of death
-- zh: 1890年之后出生且已去世的排局作者的姓氏和去世年份
SELECT surname, died_year FROM composer WHERE born_year > 1890 AND died_year IS NOT NULL;

-- en: Composers who won an award yet never acted as judge: surnames
-- zh: 获过奖但从未担任评判的排局作者姓氏
SELECT surname FROM composer WHERE composer_id IN (SELECT problem.composer_id FROM problem JOIN tourney_award ON problem.problem_id = tourney_award.problem_id) AND composer_id NOT IN (SELECT judge_id FROM tourney_award);

-- en: How many distinct solvers attempted Helpmate problems?
-- zh: 有多少位不同的解题者尝试过Helpmate排局？
SELECT count(DISTINCT solution_attempt.solver) FROM solution_attempt JOIN problem ON solution_attempt.problem_id = problem.problem_id WHERE problem.genre = 'Helpmate';
