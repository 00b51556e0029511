-- Actors, plays and the roles they perform.
CREATE TABLE actor (
  actor_id INT,
  name VARCHAR(50),
  sex VARCHAR(10),
  age INT,
  city VARCHAR(40),
  PRIMARY KEY (actor_id)
);
CREATE TABLE play (
  play_id INT,
  title VARCHAR(80),
  playwright VARCHAR(50),
  genre VARCHAR(30),
  premiere_year INT,
  minutes INT,
  PRIMARY KEY (play_id)
);
CREATE TABLE part (
  part_id INT,
  actor_id INT,
  play_id INT,
  character_name VARCHAR(50),
  number_of_lines INT,
  PRIMARY KEY (part_id),
  FOREIGN KEY (actor_id) REFERENCES actor (actor_id),
  FOREIGN KEY (play_id) REFERENCES play (play_id)
);

-- en: What comedy plays were written by Oskar Lindt?
-- zh: Oskar Lindt写了哪些comedy？
SELECT title FROM play WHERE genre = 'comedy' AND playwright = 'Oskar Lindt';

-- en: List the actresses (sex "female") and their ages.
-- zh: 列出性别为“female”的演员及其年龄。
SELECT name, age FROM actor WHERE sex = 'female';

-- en: Which plays last between 60 and 90 minutes?
-- zh: 哪些剧目时长在60到90分钟之间？
SELECT title FROM play WHERE minutes BETWEEN 60 AND 90;

-- en: How many actors do not live in Bremen?
-- zh: 不住在Bremen的演员有多少位？
SELECT count(*) FROM actor WHERE city <> 'Bremen';

-- en: How long is a tragedy on average?
-- zh: tragedy的平均时长是多少分钟？
SELECT avg(minutes) FROM play WHERE genre = 'tragedy';

-- en: What's the largest number of lines in any part?
-- zh: 台词最多的角色有多少句台词？
SELECT max(number_of_lines) FROM part;

-- en: For every genre, how many plays are there?
-- zh: 每种体裁的剧目各有多少部？
SELECT genre, count(*) FROM play GROUP BY genre;

-- en: Which playwrights have written more than two plays?
-- zh: 哪些剧作家写了两部以上的剧目？
SELECT playwright FROM play GROUP BY playwright HAVING count(*) > 2;

-- en: Show the average age of actors by sex.
-- zh: 按性别给出演员的平均年龄。
SELECT sex, avg(age) FROM actor GROUP BY sex;

-- en: What is the oldest play in the repertoire?
-- zh: 剧目中首演最早的是哪一部？
SELECT title FROM play ORDER BY premiere_year ASC LIMIT 1;

-- en: Which playwright created the part with the most lines?
-- zh: 台词最多的角色出自哪位剧作家？
SELECT play.playwright FROM play JOIN part ON play.play_id = part.play_id ORDER BY part.number_of_lines DESC LIMIT 1;

-- en: Which actors appear in "The Glass Orchard"?
-- zh: 哪些演员出演《The Glass Orchard》？
SELECT actor.name FROM actor JOIN part ON actor.actor_id = part.actor_id JOIN play ON part.play_id = play.play_id WHERE play.title = 'The Glass Orchard';

-- en: Who plays the Miller, and how many lines does that part have?
-- zh: 谁饰演Miller？这个角色有多少句台词？
SELECT actor.name, part.number_of_lines FROM actor JOIN part ON actor.actor_id = part.actor_id WHERE part.character_name = 'Miller';

-- en: How many parts are there in each play?
-- zh: 每部剧有多少个角色？
SELECT play.title, count(*) FROM play JOIN part ON play.play_id = part.play_id GROUP BY play.play_id, play.title;

-- en: Which actor has the most lines to learn in all?
-- zh: 总共要背的台词最多的演员是谁？
SELECT actor.name FROM actor JOIN part ON actor.actor_id = part.actor_id GROUP BY actor.actor_id, actor.name ORDER BY sum(part.number_of_lines) DESC LIMIT 1;

-- en: List the different playwrights in whose plays Vera Lang has acted.
-- zh: Vera Lang演过哪些不同剧作家的作品？
SELECT DISTINCT play.playwright FROM play JOIN part ON play.play_id = part.play_id JOIN actor ON part.actor_id = actor.actor_id WHERE actor.name = 'Vera Lang';

-- en: Which plays have at least ten parts?
-- zh: 哪些剧目至少有十个角色？
SELECT play.title FROM play JOIN part ON play.play_id = part.play_id GROUP BY play.play_id, play.title HAVING count(*) >= 10;

-- en: What characters are played by people over 70?
-- zh: 70岁以上的演员饰演哪些角色？
SELECT part.character_name FROM part JOIN actor ON part.actor_id = actor.actor_id WHERE actor.age > 70;

-- en: Which actors have no part at the moment?
-- zh: 目前没有角色的演员有哪些？
SELECT name FROM actor WHERE actor_id NOT IN (SELECT actor_id FROM part);

-- en: Find the plays that are shorter than average.
-- zh: 找出时长短于平均值的剧目。
SELECT title FROM play WHERE minutes < (SELECT avg(minutes) FROM play);

-- en: Which actors have been in both a farce and a musical?
-- zh: 哪些演员既演过farce又演过musical？
SELECT actor.name FROM actor JOIN part ON actor.actor_id = part.actor_id JOIN play ON part.play_id = play.play_id WHERE play.genre = 'farce' INTERSECT SELECT actor.name FROM actor JOIN part ON actor.actor_id = part.actor_id JOIN play ON part.play_id = play.play_id WHERE play.genre = 'musical';

-- en: Which playwrights wrote a drama but never a comedy?
-- zh: 哪些剧作家写过drama但没写过comedy？
SELECT playwright FROM play WHERE genre = 'drama' EXCEPT SELECT playwright FROM play WHERE genre = 'comedy';
