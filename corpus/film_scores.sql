-- Composers, films and the scores written for them.
CREATE TABLE composer (
  cid INT,
  cname VARCHAR(50),
  nationality VARCHAR(30),
  born INT,
  instrument VARCHAR(30),
  PRIMARY KEY (cid)
);
CREATE TABLE film (
  fid INT,
  title VARCHAR(80),
  director VARCHAR(50),
  genre VARCHAR(30),
  release_year INT,
  budget_millions DOUBLE,
  PRIMARY KEY (fid)
);
CREATE TABLE score (
  sid INT,
  cid INT,
  fid INT,
  minutes INT,
  studio VARCHAR(50),
  award VARCHAR(50),
  PRIMARY KEY (sid),
  FOREIGN KEY (cid) REFERENCES composer (cid),
  FOREIGN KEY (fid) REFERENCES film (fid)
);

-- en: What are the titles of the thrillers released in 2009? Genre: thriller.
-- zh: 2009年上映的thriller电影有哪些？
SELECT title FROM film WHERE genre = 'thriller' AND release_year = 2009;

-- en: Which composers play the cello?
-- zh: 哪些作曲家演奏cello？
SELECT cname FROM composer WHERE instrument = 'cello';

-- en: Show film titles and directors, newest film first.
-- zh: 列出电影的片名和导演，最新的在前。
SELECT title, director FROM film ORDER BY release_year DESC;

-- en: How many scores have won no award?
-- zh: 没有获奖的配乐有多少部？
SELECT count(*) FROM score WHERE award IS NULL;

-- en: What was the average budget, in millions, of films directed by Lars Modin?
-- zh: Lars Modin执导的电影平均预算是多少（百万）？
SELECT avg(budget_millions) FROM film WHERE director = 'Lars Modin';

-- en: How many studios have been used for recording?
-- zh: 录制配乐用过多少个不同的录音棚？
SELECT count(DISTINCT studio) FROM score;

-- en: How many films are there of each genre?
-- zh: 每种类型各有多少部电影？
SELECT genre, count(*) FROM film GROUP BY genre;

-- en: What is the longest score recorded at each studio?
-- zh: 每个录音棚录制的最长配乐是多少分钟？
SELECT studio, max(minutes) FROM score GROUP BY studio;

-- en: Name the directors with at least three films.
-- zh: 至少执导过三部电影的导演有哪些？
SELECT director FROM film GROUP BY director HAVING count(*) >= 3;

-- en: Which film cost the most?
-- zh: 预算最高的电影是哪部？
SELECT title FROM film ORDER BY budget_millions DESC LIMIT 1;

-- en: Which film has the longest score?
-- zh: 配乐最长的电影是哪部？
SELECT film.title FROM film JOIN score ON film.fid = score.fid ORDER BY score.minutes DESC LIMIT 1;

-- en: Who composed the music for "Northern Lantern"?
-- zh: 《Northern Lantern》的配乐是谁写的？
SELECT composer.cname FROM composer JOIN score ON composer.cid = score.cid JOIN film ON score.fid = film.fid WHERE film.title = 'Northern Lantern';

-- en: For which films did Chiara Lodi write the score?
-- zh: Chiara Lodi为哪些电影写过配乐？
SELECT film.title FROM film JOIN score ON film.fid = score.fid JOIN composer ON score.cid = composer.cid WHERE composer.cname = 'Chiara Lodi';

-- en: How many scores has each composer written?
-- zh: 每位作曲家写过多少部配乐？
SELECT composer.cname, count(*) FROM composer JOIN score ON composer.cid = score.cid GROUP BY composer.cid, composer.cname;

-- en: Which composer has the most minutes of film music?
-- zh: 电影音乐总时长最多的作曲家是谁？
SELECT composer.cname FROM composer JOIN score ON composer.cid = score.cid GROUP BY composer.cid, composer.cname ORDER BY sum(score.minutes) DESC LIMIT 1;

-- en: In which studios has music for a western been recorded?
-- zh: western电影的配乐是在哪些录音棚录制的？
SELECT score.studio FROM score JOIN film ON score.fid = film.fid WHERE film.genre = 'western';

-- en: Which directors have worked with composers from Iceland?
-- zh: 哪些导演与Iceland的作曲家合作过？
SELECT film.director FROM film JOIN score ON film.fid = score.fid JOIN composer ON score.cid = composer.cid WHERE composer.nationality = 'Iceland';

-- en: Average length of score per genre?
-- zh: 按电影类型统计配乐的平均时长。
SELECT film.genre, avg(score.minutes) FROM film JOIN score ON film.fid = score.fid GROUP BY film.genre;

-- en: Composers with two or more scores that won the Silver Reel?
-- zh: 有两部或更多配乐获得Silver Reel奖的作曲家有哪些？
SELECT composer.cname FROM composer JOIN score ON composer.cid = score.cid WHERE score.award = 'Silver Reel' GROUP BY composer.cid, composer.cname HAVING count(*) >= 2;

-- en: What films have no score?
-- zh: 哪些电影没有配乐？
SELECT title FROM film WHERE fid NOT IN (SELECT fid FROM score);

-- en: Films with a budget below the average?
-- zh: 预算低于平均值的电影有哪些？
SELECT title FROM film WHERE budget_millions < (SELECT avg(budget_millions) FROM film);

-- en: Which directors made both a comedy and a horror film?
-- zh: 哪些导演既拍过comedy又拍过horror电影？
SELECT director FROM film WHERE genre = 'comedy' INTERSECT SELECT director FROM film WHERE genre = 'horror';
