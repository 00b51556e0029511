-- Improvised comedy: troupes, improvisers, formats, nights and audience suggestions.
CREATE TABLE troupe (
  troupe_id INT,
  title VARCHAR(60),
  city VARCHAR(40),
  start_year INT,
  PRIMARY KEY (troupe_id)
);
CREATE TABLE improviser (
  improviser_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  age INT,
  day_job VARCHAR(40),
  start_year INT,
  PRIMARY KEY (improviser_id)
);
CREATE TABLE membership (
  troupe_id INT,
  improviser_id INT,
  role VARCHAR(30),
  joined_on DATE,
  PRIMARY KEY (troupe_id, improviser_id),
  FOREIGN KEY (troupe_id) REFERENCES troupe (troupe_id),
  FOREIGN KEY (improviser_id) REFERENCES improviser (improviser_id)
);
CREATE TABLE comedy_night (
  night_id INT,
  troupe_id INT,
  venue VARCHAR(60),
  city VARCHAR(40),
  night_date DATE,
  ticket_price DECIMAL(10,2),
  audience INT,
  PRIMARY KEY (night_id),
  FOREIGN KEY (troupe_id) REFERENCES troupe (troupe_id)
);
CREATE TABLE scene (
  scene_id INT,
  night_id INT,
  lead_id INT,
  title VARCHAR(80),
  format VARCHAR(30),
  suggestion VARCHAR(60),
  minutes INT,
  laughs INT,
  PRIMARY KEY (scene_id),
  FOREIGN KEY (night_id) REFERENCES comedy_night (night_id),
  FOREIGN KEY (lead_id) REFERENCES improviser (improviser_id)
);

-- en: Which troupes are from Ottawa?
-- zh: 哪些剧团来自Ottawa？
SELECT title FROM troupe WHERE city = 'Ottawa';

-- en: Which troupes have played a night in Ottawa? No repeats.
-- zh: 哪些剧团在Ottawa演出过？不要重复。
SELECT DISTINCT troupe.title FROM troupe JOIN comedy_night ON troupe.troupe_id = comedy_night.troupe_id WHERE comedy_night.city = 'Ottawa';

-- en: What's the title of the longest scene?
-- zh: 时间最长的一场戏叫什么？
SELECT title FROM scene ORDER BY minutes DESC LIMIT 1;

-- en: What's the title of the scene with the most laughs?
-- zh: 笑声最多的一场戏叫什么？
SELECT title FROM scene ORDER BY laughs DESC LIMIT 1;

-- en: How many nights were there at each venue?
-- zh: 每个场地办过多少晚演出？
SELECT venue, count(*) FROM comedy_night GROUP BY venue;

-- en: How many spectators in all came to each venue?
-- zh: 每个场地一共来了多少观众？
SELECT venue, sum(audience) FROM comedy_night GROUP BY venue;

-- en: Improvisers whose day job is nurse or plumber?
-- zh: 日常职业是nurse或plumber的即兴演员有哪些？
SELECT name FROM improviser WHERE day_job = 'nurse' OR day_job = 'plumber';

-- en: Give date and venue of nights costing less than 10, latest first.
-- zh: 列出票价低于10的演出的日期和场地，最近的在前。
SELECT night_date, venue FROM comedy_night WHERE ticket_price < 10 ORDER BY night_date DESC;

-- en: Titles of scenes with format musical that took more than 15 minutes.
-- zh: format为musical且超过15分钟的戏有哪些？
SELECT title FROM scene WHERE format = 'musical' AND minutes > 15;

-- en: How old are improvisers on average?
-- zh: 即兴演员的平均年龄是多少？
SELECT avg(age) FROM improviser;

-- en: How many scenes were inspired by the suggestion haunted fridge?
-- zh: 有多少场戏来自haunted fridge这个观众点题？
SELECT count(*) FROM scene WHERE suggestion = 'haunted fridge';

-- en: Highest ticket price ever asked?
-- zh: 最高票价是多少？
SELECT max(ticket_price) FROM comedy_night;

-- en: What is the average number of laughs per format?
-- zh: 各种形式的戏平均笑声数是多少？
SELECT format, avg(laughs) FROM scene GROUP BY format;

-- en: Which day job is the most common?
-- zh: 最常见的日常职业是什么？
SELECT day_job FROM improviser GROUP BY day_job ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with more than one troupe.
-- zh: 有不止一个剧团的城市有哪些？
SELECT city FROM troupe GROUP BY city HAVING count(*) > 1;

-- en: Who plays in The Loose Cannons and in what role?
-- zh: The Loose Cannons的成员有谁？各担任什么角色？
SELECT improviser.name, membership.role FROM troupe JOIN membership ON troupe.troupe_id = membership.troupe_id JOIN improviser ON membership.improviser_id = improviser.improviser_id WHERE troupe.title = 'The Loose Cannons';

-- en: How many troupes is each improviser in? Name and number.
-- zh: 每位即兴演员加入了几个剧团？给出姓名和数量。
SELECT improviser.name, count(*) FROM improviser JOIN membership ON improviser.improviser_id = membership.improviser_id GROUP BY improviser.improviser_id, improviser.name;

-- en: What scenes did Priya Nair lead at the Broom Cupboard?
-- zh: Priya Nair在Broom Cupboard主演过哪些戏？
SELECT scene.title FROM scene JOIN improviser ON scene.lead_id = improviser.improviser_id JOIN comedy_night ON scene.night_id = comedy_night.night_id WHERE improviser.name = 'Priya Nair' AND comedy_night.venue = 'Broom Cupboard';

-- en: Which troupe got the most laughs altogether?
-- zh: 累计笑声最多的剧团是哪个？
SELECT troupe.title FROM troupe JOIN comedy_night ON troupe.troupe_id = comedy_night.troupe_id JOIN scene ON comedy_night.night_id = scene.night_id GROUP BY troupe.troupe_id, troupe.title ORDER BY sum(scene.laughs) DESC LIMIT 1;

-- en: Improvisers who have never led a scene.
-- zh: 从未主演过一场戏的即兴演员有谁？
SELECT name FROM improviser WHERE improviser_id NOT IN (SELECT lead_id FROM scene);

-- en: Nights with a larger audience than average: date and venue.
-- zh: 观众人数超过平均值的是哪些演出？给出日期和场地。
SELECT night_date, venue FROM comedy_night WHERE audience > (SELECT avg(audience) FROM comedy_night);

-- en: Cities with an improviser living there but no troupe.
-- zh: 有即兴演员居住却没有剧团的城市是哪些？
SELECT city FROM improviser EXCEPT SELECT city FROM troupe;
