-- A repertory theatre: plays, stagings, actors, roles and evenings sold.
CREATE TABLE play (
  play_no INT,
  name VARCHAR(80),
  playwright VARCHAR(60),
  written_in INT,
  kind VARCHAR(20),
  acts INT,
  PRIMARY KEY (play_no)
);
CREATE TABLE stage (
  stage_no INT,
  name VARCHAR(40),
  seats INT,
  built INT,
  floor VARCHAR(20),
  PRIMARY KEY (stage_no)
);
CREATE TABLE staging (
  staging_no INT,
  play_no INT,
  stage_no INT,
  director VARCHAR(60),
  premiere DATE,
  set_cost DECIMAL(10,2),
  duration_min INT,
  PRIMARY KEY (staging_no),
  FOREIGN KEY (play_no) REFERENCES play (play_no),
  FOREIGN KEY (stage_no) REFERENCES stage (stage_no)
);
CREATE TABLE actor (
  actor_no INT,
  name VARCHAR(60),
  gender VARCHAR(1),
  born INT,
  joined DATE,
  voice VARCHAR(20),
  PRIMARY KEY (actor_no)
);
CREATE TABLE casting (
  staging_no INT,
  actor_no INT,
  part VARCHAR(60),
  is_lead VARCHAR(3),
  understudy_no INT,
  PRIMARY KEY (staging_no, actor_no, part),
  FOREIGN KEY (staging_no) REFERENCES staging (staging_no),
  FOREIGN KEY (actor_no) REFERENCES actor (actor_no),
  FOREIGN KEY (understudy_no) REFERENCES actor (actor_no)
);
CREATE TABLE evening (
  evening_no INT,
  staging_no INT,
  played_on DATE,
  tickets_sold INT,
  takings DECIMAL(10,2),
  PRIMARY KEY (evening_no),
  FOREIGN KEY (staging_no) REFERENCES staging (staging_no)
);

-- en: Which plays are a Farce?
-- zh: 哪些剧目属于Farce？
SELECT name FROM play WHERE kind = 'Farce';

-- en: Who plays Captain Voss?
-- zh: Captain Voss由谁出演？
SELECT actor.name FROM actor JOIN casting ON actor.actor_no = casting.actor_no WHERE casting.part = 'Captain Voss';

-- en: How many seats do our stages have altogether?
-- zh: 所有舞台一共有多少个座位？
SELECT sum(seats) FROM stage;

-- en: For every staging show its director and how many evenings it has been played. Include the staging number first.
-- zh: 每个制作版本演出了多少场？依次给出版本编号、导演和场数。
SELECT staging.staging_no, staging.director, count(*) FROM staging JOIN evening ON staging.staging_no = evening.staging_no GROUP BY staging.staging_no, staging.director;

-- en: How old is the oldest play, i.e. when was it written, and by whom?
-- zh: 最古老的剧本写于哪一年，作者是谁？
SELECT written_in, playwright FROM play ORDER BY written_in LIMIT 1;

-- en: Count the actors by gender.
-- zh: 按性别统计演员人数。
SELECT gender, count(*) FROM actor GROUP BY gender;

-- en: Which directors have staged something in the Cellar Room?
-- zh: 有哪些导演在Cellar Room排过戏？
SELECT staging.director FROM staging JOIN stage ON staging.stage_no = stage.stage_no WHERE stage.name = 'Cellar Room';

-- en: What are the names of plays that have never been staged here?
-- zh: 哪些剧本从未在本院上演过？
SELECT name FROM play WHERE play_no NOT IN (SELECT play_no FROM staging);

-- en: Names of the women (F) with an Alto voice who joined before 2015-09-01.
-- zh: 2015-09-01之前入团、声部为Alto的女演员（F）叫什么名字？
SELECT name FROM actor WHERE gender = 'F' AND voice = 'Alto' AND joined < '2015-09-01';

-- en: What was the highest income on a single evening?
-- zh: 单场演出的最高票房收入是多少？
SELECT max(takings) FROM evening;

-- en: Which playwright wrote the greatest number of our plays?
-- zh: 剧库里作品最多的剧作家是谁？
SELECT playwright FROM play GROUP BY playwright ORDER BY count(*) DESC LIMIT 1;

-- en: Give the play with the biggest total number of tickets sold.
-- zh: 累计售票最多的是哪部剧？
SELECT play.name FROM play JOIN staging ON play.play_no = staging.play_no JOIN evening ON staging.staging_no = evening.staging_no GROUP BY play.play_no, play.name ORDER BY sum(evening.tickets_sold) DESC LIMIT 1;

-- en: On which days did we sell between 100 and 150 tickets?
-- zh: 哪些日子售出了100到150张票？
SELECT played_on FROM evening WHERE tickets_sold BETWEEN 100 AND 150;

-- en: Return the parts that have an understudy, with the understudy's name.
-- zh: 列出有替补演员的角色以及替补演员的姓名。
SELECT casting.part, actor.name FROM casting JOIN actor ON casting.understudy_no = actor.actor_no;

-- en: Stagings with a set dearer than the average set: who directed them and when did they open?
-- zh: 布景费用高于平均值的制作是谁导演的？首演日期是哪天？
SELECT director, premiere FROM staging WHERE set_cost > (SELECT avg(set_cost) FROM staging);

-- en: Which actors have two or more leading parts (is_lead Yes)?
-- zh: 哪些演员担任了两个或以上的主角（is_lead为Yes）？
SELECT actor.name FROM actor JOIN casting ON actor.actor_no = casting.actor_no WHERE casting.is_lead = 'Yes' GROUP BY actor.actor_no, actor.name HAVING count(*) >= 2;

-- en: What is the average length in minutes of the productions by Mirela Dusk?
-- zh: Mirela Dusk导演的制作平均时长多少分钟？
SELECT avg(duration_min) FROM staging WHERE director = 'Mirela Dusk';

-- en: Which kinds of play exist both with 3 acts and with 5 acts?
-- zh: 哪些类型的剧既有3幕的也有5幕的？
SELECT kind FROM play WHERE acts = 3 INTERSECT SELECT kind FROM play WHERE acts = 5;

-- en: Show the three youngest actors.
-- zh: 列出最年轻的三位演员。
SELECT name FROM actor ORDER BY born DESC LIMIT 3;

-- en: Which directors have done at least 4 productions?
-- zh: 哪些导演执导了至少4个制作？
SELECT director FROM staging GROUP BY director HAVING count(*) >= 4;

-- en: Actors who appear in 'The Lantern Thief', please, with the part each one takes.
-- zh: 请列出参演《The Lantern Thief》的演员及其角色。
SELECT actor.name, casting.part FROM actor JOIN casting ON actor.actor_no = casting.actor_no JOIN staging ON casting.staging_no = staging.staging_no JOIN play ON staging.play_no = play.play_no WHERE play.name = 'The Lantern Thief';

-- en: How many stages hold more people than the roomiest one in the Basement?
-- zh: 有多少个舞台的座位数比Basement层座位最多的舞台还多？
SELECT count(*) FROM stage WHERE seats > (SELECT max(seats) FROM stage WHERE floor = 'Basement');
