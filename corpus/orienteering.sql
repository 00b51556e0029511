-- Orienteering runners, their clubs, the events in the woods and the results.
CREATE TABLE clubs (
  club_id INT,
  club_name VARCHAR(60),
  region VARCHAR(40),
  founded INT,
  colours VARCHAR(40),
  PRIMARY KEY (club_id)
);
CREATE TABLE runners (
  runner_id INT,
  runner_name VARCHAR(60),
  sex VARCHAR(1),
  birth_year INT,
  country VARCHAR(40),
  club_id INT,
  PRIMARY KEY (runner_id),
  FOREIGN KEY (club_id) REFERENCES clubs (club_id)
);
CREATE TABLE events (
  event_id INT,
  event_name VARCHAR(60),
  forest VARCHAR(60),
  event_date DATE,
  course_type VARCHAR(20),
  controls INT,
  length_km DOUBLE,
  PRIMARY KEY (event_id)
);
CREATE TABLE results (
  event_id INT,
  runner_id INT,
  position INT,
  minutes DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (event_id, runner_id),
  FOREIGN KEY (event_id) REFERENCES events (event_id),
  FOREIGN KEY (runner_id) REFERENCES runners (runner_id)
);

-- en: What are the names of the runners born after 1995?
-- zh: 1995年以后出生的选手有哪些？
SELECT runner_name FROM runners WHERE birth_year > 1995;

-- en: How many events took place in the Black Fen?
-- zh: 在Black Fen举办过多少场赛事？
SELECT count(*) FROM events WHERE forest = 'Black Fen';

-- en: Find the names of all the runners whose club lies in Dalarna.
-- zh: 俱乐部位于Dalarna的选手都叫什么名字？
SELECT runners.runner_name FROM runners JOIN clubs ON runners.club_id = clubs.club_id WHERE clubs.region = 'Dalarna';

-- en: For each course type, what is the average length of the events?
-- zh: 每种赛程类型的平均长度是多少？
SELECT course_type, avg(length_km) FROM events GROUP BY course_type;

-- en: Which club has the most runners?
-- zh: 哪个俱乐部的选手最多？
SELECT clubs.club_name FROM clubs JOIN runners ON clubs.club_id = runners.club_id GROUP BY clubs.club_id, clubs.club_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which runners were Disqualified in the event named Midsummer Dash?
-- zh: 在Midsummer Dash赛事中被判Disqualified的选手有哪些？
SELECT runners.runner_name FROM runners JOIN results ON runners.runner_id = results.runner_id JOIN events ON results.event_id = events.event_id WHERE results.status = 'Disqualified' AND events.event_name = 'Midsummer Dash';

-- en: What is the name of the event with the greatest number of controls?
-- zh: 检查点最多的赛事叫什么？
SELECT event_name FROM events ORDER BY controls DESC LIMIT 1;

-- en: List the names of the clubs which have no runner.
-- zh: 列出没有任何选手的俱乐部名称。
SELECT club_name FROM clubs WHERE club_id NOT IN (SELECT club_id FROM runners);

-- en: Which events were longer than the average event?
-- zh: 哪些赛事的长度超过平均长度？
SELECT event_name FROM events WHERE length_km > (SELECT avg(length_km) FROM events);

-- en: Give the name and the best position of each runner.
-- zh: 给出每位选手的姓名及其最好名次。
SELECT runners.runner_name, min(results.position) FROM runners JOIN results ON runners.runner_id = results.runner_id GROUP BY runners.runner_id, runners.runner_name;

-- en: How many different countries do the runners come from?
-- zh: 选手们来自多少个不同的国家？
SELECT count(DISTINCT country) FROM runners;

-- en: How many minutes did Mette Holm need in the event on 2021-09-18?
-- zh: Mette Holm在2021-09-18的赛事中用了多少分钟？
SELECT results.minutes FROM results JOIN runners ON results.runner_id = runners.runner_id JOIN events ON results.event_id = events.event_id WHERE runners.runner_name = 'Mette Holm' AND events.event_date = '2021-09-18';

-- en: Which runners have started at least four times?
-- zh: 哪些选手至少参赛4次？
SELECT runners.runner_name FROM runners JOIN results ON runners.runner_id = results.runner_id GROUP BY runners.runner_id, runners.runner_name HAVING count(*) >= 4;

-- en: Which forests have been used both for a Sprint and for a Night event?
-- zh: 哪些森林既举办过Sprint赛又举办过Night赛？
SELECT forest FROM events WHERE course_type = 'Sprint' INTERSECT SELECT forest FROM events WHERE course_type = 'Night';

-- en: Show the colours of the clubs founded in 1948 or 1952.
-- zh: 1948年或1952年成立的俱乐部分别用什么颜色？
SELECT colours FROM clubs WHERE founded = 1948 OR founded = 1952;

-- en: Who won in Tiger Wood? The winners are those at position 1.
-- zh: 谁在Tiger Wood获得了第1名？
SELECT runners.runner_name FROM runners JOIN results ON runners.runner_id = results.runner_id JOIN events ON results.event_id = events.event_id WHERE events.forest = 'Tiger Wood' AND results.position = 1;

-- en: Which country has the most runners?
-- zh: 选手人数最多的是哪个国家？
SELECT country FROM runners GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Find the names of the Finland runners who never took part in a Relay.
-- zh: 哪些Finland选手从未参加过Relay？
SELECT runner_name FROM runners WHERE country = 'Finland' AND runner_id NOT IN (SELECT results.runner_id FROM results JOIN events ON results.event_id = events.event_id WHERE events.course_type = 'Relay');

-- en: What is the average time in minutes of the results with the status OK?
-- zh: 状态为OK的成绩平均用时多少分钟？
SELECT avg(minutes) FROM results WHERE status = 'OK';

-- en: How many participants did each event have? Show the name of the event as well, with the best attended first.
-- zh: 每场赛事各有多少名参赛者？列出赛事名称，并按人数从多到少排序。
SELECT events.event_name, count(*) FROM events JOIN results ON events.event_id = results.event_id GROUP BY events.event_id, events.event_name ORDER BY count(*) DESC;

-- en: What is the club of the oldest runner?
-- zh: 年龄最大的选手属于哪个俱乐部？
SELECT clubs.club_name FROM clubs JOIN runners ON clubs.club_id = runners.club_id ORDER BY runners.birth_year LIMIT 1;

-- en: Which birth years occur for more than three runners?
-- zh: 哪些出生年份有3名以上的选手？
SELECT birth_year FROM runners GROUP BY birth_year HAVING count(*) > 3;
