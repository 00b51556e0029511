-- Pianists who enter piano competitions and what they play.
CREATE TABLE pianist (
  pianist_id INT,
  name VARCHAR(50),
  country VARCHAR(30),
  birth_year INT,
  teacher VARCHAR(50),
  PRIMARY KEY (pianist_id)
);
CREATE TABLE competition (
  comp_id INT,
  comp_name VARCHAR(60),
  city VARCHAR(40),
  year INT,
  first_prize INT,
  PRIMARY KEY (comp_id)
);
CREATE TABLE performance (
  perf_id INT,
  pianist_id INT,
  comp_id INT,
  piece VARCHAR(80),
  composer VARCHAR(50),
  score DOUBLE,
  prize VARCHAR(20),
  PRIMARY KEY (perf_id),
  FOREIGN KEY (pianist_id) REFERENCES pianist (pianist_id),
  FOREIGN KEY (comp_id) REFERENCES competition (comp_id)
);

-- en: Which competitions took place in Leeds in 2012?
-- zh: 2012年在Leeds举办了哪些比赛？
SELECT comp_name FROM competition WHERE city = 'Leeds' AND year = 2012;

-- en: Pupils of Maria Sollner?
-- zh: Maria Sollner的学生有哪些？
SELECT name FROM pianist WHERE teacher = 'Maria Sollner';

-- en: Which pieces by Ravenel were played? List in alphabetical order.
-- zh: 演奏过Ravenel的哪些作品？按字母顺序排列。
SELECT piece FROM performance WHERE composer = 'Ravenel' ORDER BY piece ASC;

-- en: How many distinct pianists have played at the Silver Hammer?
-- zh: 有多少位不同的钢琴家在Silver Hammer比赛中演奏过？
SELECT count(DISTINCT performance.pianist_id) FROM performance JOIN competition ON performance.comp_id = competition.comp_id WHERE competition.comp_name = 'Silver Hammer';

-- en: What is the highest first prize ever offered in Warsaw?
-- zh: 在Warsaw设立过的最高一等奖金是多少？
SELECT max(first_prize) FROM competition WHERE city = 'Warsaw';

-- en: What's the average score of all performances?
-- zh: 所有演奏的平均分是多少？
SELECT avg(score) FROM performance;

-- en: How many composers have been played?
-- zh: 演奏过多少位不同作曲家的作品？
SELECT count(DISTINCT composer) FROM performance;

-- en: Number of performances and average score per composer?
-- zh: 每位作曲家的作品被演奏了多少次？平均得分是多少？
SELECT composer, count(*), avg(score) FROM performance GROUP BY composer;

-- en: Which piece is played the most?
-- zh: 被演奏最多的作品是哪首？
SELECT piece FROM performance GROUP BY piece ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities have hosted two competitions or more?
-- zh: 哪些城市举办过两次或更多比赛？
SELECT city FROM competition GROUP BY city HAVING count(*) >= 2;

-- en: Who's the youngest pianist?
-- zh: 最年轻的钢琴家是谁？
SELECT name FROM pianist ORDER BY birth_year DESC LIMIT 1;

-- en: Which piece and composer got the top score?
-- zh: 得分最高的是哪首作品、哪位作曲家？
SELECT piece, composer FROM performance ORDER BY score DESC LIMIT 1;

-- en: Who won gold at the Amber Keys? Prize: gold.
-- zh: 谁在Amber Keys比赛中获得gold奖？
SELECT pianist.name FROM pianist JOIN performance ON pianist.pianist_id = performance.pianist_id JOIN competition ON performance.comp_id = competition.comp_id WHERE performance.prize = 'gold' AND competition.comp_name = 'Amber Keys';

-- en: In which cities has Linh Tran played?
-- zh: Linh Tran在哪些城市演奏过？
SELECT competition.city FROM competition JOIN performance ON competition.comp_id = performance.comp_id JOIN pianist ON performance.pianist_id = pianist.pianist_id WHERE pianist.name = 'Linh Tran';

-- en: For each competition, give the name, the year and the number of performances.
-- zh: 给出每场比赛的名称、年份和演奏次数。
SELECT competition.comp_name, competition.year, count(*) FROM competition JOIN performance ON competition.comp_id = performance.comp_id GROUP BY competition.comp_id, competition.comp_name, competition.year;

-- en: Which pianist has the best average score?
-- zh: 平均得分最高的钢琴家是谁？
SELECT pianist.name FROM pianist JOIN performance ON pianist.pianist_id = performance.pianist_id GROUP BY pianist.pianist_id, pianist.name ORDER BY avg(performance.score) DESC LIMIT 1;

-- en: Which countries do the bronze winners come from?
-- zh: 获得bronze奖的钢琴家来自哪些国家？
SELECT pianist.country FROM pianist JOIN performance ON pianist.pianist_id = performance.pianist_id WHERE performance.prize = 'bronze';

-- en: Teachers whose pupils scored below 60?
-- zh: 哪些老师的学生得分低于60？
SELECT pianist.teacher FROM pianist JOIN performance ON pianist.pianist_id = performance.pianist_id WHERE performance.score < 60;

-- en: Pianists with more than five performances, please.
-- zh: 请列出演奏超过五次的钢琴家。
SELECT pianist.name FROM pianist JOIN performance ON pianist.pianist_id = performance.pianist_id GROUP BY pianist.pianist_id, pianist.name HAVING count(*) > 5;

-- en: Which pianists have never won gold?
-- zh: 哪些钢琴家从未获得过gold奖？
SELECT name FROM pianist WHERE pianist_id NOT IN (SELECT pianist_id FROM performance WHERE prize = 'gold');

-- en: Which competitions offer a first prize above the average one?
-- zh: 哪些比赛的一等奖金高于平均值？
SELECT comp_name FROM competition WHERE first_prize > (SELECT avg(first_prize) FROM competition);

-- en: Who has played pieces by both Tolvaj and Desmarre?
-- zh: 谁既演奏过Tolvaj又演奏过Desmarre的作品？
SELECT pianist.name FROM pianist JOIN performance ON pianist.pianist_id = performance.pianist_id WHERE performance.composer = 'Tolvaj' INTERSECT SELECT pianist.name FROM pianist JOIN performance ON pianist.pianist_id = performance.pianist_id WHERE performance.composer = 'Desmarre';
