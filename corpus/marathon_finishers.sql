-- City marathons, their yearly editions and the runners who finished.
CREATE TABLE marathon (
  marathon_id INT,
  title VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  founded INT,
  PRIMARY KEY (marathon_id)
);
CREATE TABLE edition (
  edition_id INT,
  marathon_id INT,
  held_on DATE,
  weather VARCHAR(20),
  temperature DOUBLE,
  starters INT,
  spectators INT,
  PRIMARY KEY (edition_id),
  FOREIGN KEY (marathon_id) REFERENCES marathon (marathon_id)
);
CREATE TABLE runner (
  runner_id INT,
  name VARCHAR(50),
  nationality VARCHAR(30),
  sex VARCHAR(6),
  birth_year INT,
  PRIMARY KEY (runner_id)
);
CREATE TABLE finish (
  edition_id INT,
  runner_id INT,
  place INT,
  minutes DOUBLE,
  shoe_brand VARCHAR(30),
  PRIMARY KEY (edition_id, runner_id),
  FOREIGN KEY (edition_id) REFERENCES edition (edition_id),
  FOREIGN KEY (runner_id) REFERENCES runner (runner_id)
);

-- en: Which cities host the marathons founded after 1990?
-- zh: 1990年之后创办的马拉松都在哪些城市举行？
SELECT city FROM marathon WHERE founded > 1990;

-- en: How many editions has the Old Bridge Marathon had?
-- zh: Old Bridge Marathon一共举办过多少届？
SELECT count(*) FROM edition JOIN marathon ON edition.marathon_id = marathon.marathon_id WHERE marathon.title = 'Old Bridge Marathon';

-- en: Name the runners who won a race, i.e. came in place 1, without repeating anyone.
-- zh: 列出获得过第1名的选手姓名，不要重复。
SELECT DISTINCT runner.name FROM runner JOIN finish ON runner.runner_id = finish.runner_id WHERE finish.place = 1;

-- en: What is the fastest finishing time in minutes ever run?
-- zh: 历来最快的完赛成绩是多少分钟？
SELECT min(minutes) FROM finish;

-- en: Show the number of runners of each nationality, from most to fewest.
-- zh: 按国籍统计选手人数，从多到少排列。
SELECT nationality, count(*) FROM runner GROUP BY nationality ORDER BY count(*) DESC;

-- en: On which days were editions run in Rain with more than 10000 starters?
-- zh: 在Rain天气下且起跑人数超过10000的各届比赛是哪些日期举行的？
SELECT held_on FROM edition WHERE weather = 'Rain' AND starters > 10000;

-- en: Which shoe brand was worn by the largest number of finishers?
-- zh: 完赛者穿得最多的跑鞋品牌是哪个？
SELECT shoe_brand FROM finish GROUP BY shoe_brand ORDER BY count(*) DESC LIMIT 1;

-- en: For every marathon, list its title and average number of spectators.
-- zh: 列出每项马拉松的名称及其平均观众人数。
SELECT marathon.title, avg(edition.spectators) FROM marathon JOIN edition ON marathon.marathon_id = edition.marathon_id GROUP BY marathon.marathon_id, marathon.title;

-- en: Who is the youngest Kenyan runner?
-- zh: 最年轻的Kenyan选手是谁？
SELECT name FROM runner WHERE nationality = 'Kenyan' ORDER BY birth_year DESC LIMIT 1;

-- en: In which different cities has Alemu Bekele finished a marathon?
-- zh: Alemu Bekele在哪些不同的城市跑完过马拉松？
SELECT DISTINCT marathon.city FROM marathon JOIN edition ON marathon.marathon_id = edition.marathon_id JOIN finish ON edition.edition_id = finish.edition_id JOIN runner ON finish.runner_id = runner.runner_id WHERE runner.name = 'Alemu Bekele';

-- en: Which runners never finished any edition?
-- zh: 哪些选手从未完成过任何一届比赛？
SELECT name FROM runner WHERE runner_id NOT IN (SELECT runner_id FROM finish);

-- en: What were the average and highest temperatures of the editions?
-- zh: 各届比赛的平均气温和最高气温分别是多少？
SELECT avg(temperature), max(temperature) FROM edition;

-- en: Find the dates of editions with more spectators than average.
-- zh: 找出观众人数高于平均的各届比赛的日期。
SELECT held_on FROM edition WHERE spectators > (SELECT avg(spectators) FROM edition);

-- en: Countries with at least 2 marathons?
-- zh: 哪些国家至少有2项马拉松赛事？
SELECT country FROM marathon GROUP BY country HAVING count(*) >= 2;

-- en: How many Female runners finished under 150 minutes? Count each woman once.
-- zh: 有多少名Female选手跑进了150分钟？每人只计一次。
SELECT count(DISTINCT runner.runner_id) FROM runner JOIN finish ON runner.runner_id = finish.runner_id WHERE runner.sex = 'Female' AND finish.minutes < 150;

-- en: What is the title of the marathon that drew the biggest field of starters in one edition?
-- zh: 单届起跑人数最多的马拉松叫什么名称？
SELECT marathon.title FROM marathon JOIN edition ON marathon.marathon_id = edition.marathon_id ORDER BY edition.starters DESC LIMIT 1;

-- en: List the name, place and time of everyone who finished on 2018-10-07.
-- zh: 列出2018-10-07那场比赛所有完赛者的姓名、名次和用时。
SELECT runner.name, finish.place, finish.minutes FROM finish JOIN runner ON finish.runner_id = runner.runner_id JOIN edition ON finish.edition_id = edition.edition_id WHERE edition.held_on = '2018-10-07';

-- en: Which nationalities have male and also female runners? The sex column holds Male and Female.
-- zh: 哪些国籍既有Male选手也有Female选手？
SELECT nationality FROM runner WHERE sex = 'Male' INTERSECT SELECT nationality FROM runner WHERE sex = 'Female';

-- en: Give the three oldest marathons and where they take place.
-- zh: 给出创办最早的三项马拉松及其所在城市。
SELECT title, city FROM marathon ORDER BY founded LIMIT 3;

-- en: Which runners have finished more than 5 editions, and how many each?
-- zh: 哪些选手完成过5届以上的比赛？各完成了几届？
SELECT runner.name, count(*) FROM runner JOIN finish ON runner.runner_id = finish.runner_id GROUP BY runner.runner_id, runner.name HAVING count(*) > 5;

-- en: Find countries that appear as marathon hosts in Snow weather but never in Heat.
-- zh: 找出举办过Snow天气的马拉松、但从未在Heat天气下举办过的国家。
SELECT marathon.country FROM marathon JOIN edition ON marathon.marathon_id = edition.marathon_id WHERE edition.weather = 'Snow' EXCEPT SELECT marathon.country FROM marathon JOIN edition ON marathon.marathon_id = edition.marathon_id WHERE edition.weather = 'Heat';

-- en: What's the average finishing time for each shoe brand?
-- zh: 每个跑鞋品牌的平均完赛时间是多少？
SELECT shoe_brand, avg(minutes) FROM finish GROUP BY shoe_brand;
