-- Village film clubs that borrow film prints from a distributor and vote on what they saw.
CREATE TABLE club (
  club_id INT,
  name VARCHAR(60),
  village VARCHAR(40),
  founded_year INT,
  annual_fee DECIMAL(10,2),
  PRIMARY KEY (club_id)
);
CREATE TABLE member (
  member_id INT,
  club_id INT,
  name VARCHAR(60),
  village VARCHAR(40),
  age INT,
  role VARCHAR(30),
  PRIMARY KEY (member_id),
  FOREIGN KEY (club_id) REFERENCES club (club_id)
);
CREATE TABLE movie (
  movie_id INT,
  title VARCHAR(80),
  director VARCHAR(60),
  country VARCHAR(40),
  year INT,
  gauge VARCHAR(10),
  hire_price DECIMAL(10,2),
  PRIMARY KEY (movie_id)
);
CREATE TABLE evening (
  evening_id INT,
  club_id INT,
  movie_id INT,
  host_id INT,
  show_date DATE,
  guests INT,
  takings DECIMAL(10,2),
  PRIMARY KEY (evening_id),
  FOREIGN KEY (club_id) REFERENCES club (club_id),
  FOREIGN KEY (movie_id) REFERENCES movie (movie_id),
  FOREIGN KEY (host_id) REFERENCES member (member_id)
);
CREATE TABLE vote (
  evening_id INT,
  member_id INT,
  stars INT,
  remark VARCHAR(200),
  PRIMARY KEY (evening_id, member_id),
  FOREIGN KEY (evening_id) REFERENCES evening (evening_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);

-- en: Which members live in Ashcombe?
-- zh: 哪些会员住在Ashcombe？
SELECT name FROM member WHERE village = 'Ashcombe';

-- en: Which clubs are based in Ashcombe?
-- zh: 哪些俱乐部设在Ashcombe？
SELECT name FROM club WHERE village = 'Ashcombe';

-- en: How many evenings has each club held? Club names, please.
-- zh: 每个俱乐部办过多少场放映晚会？请列出俱乐部名称。
SELECT club.name, count(*) FROM club JOIN evening ON club.club_id = evening.club_id GROUP BY club.club_id, club.name;

-- en: How many members has each club got? Club names, please.
-- zh: 每个俱乐部有多少名会员？请列出俱乐部名称。
SELECT club.name, count(*) FROM club JOIN member ON club.club_id = member.club_id GROUP BY club.club_id, club.name;

-- en: Which movie is the costliest to hire?
-- zh: 租金最贵的影片是哪部？
SELECT title FROM movie ORDER BY hire_price DESC LIMIT 1;

-- en: Which movie has been shown on the most evenings?
-- zh: 放映场次最多的影片是哪部？
SELECT movie.title FROM movie JOIN evening ON movie.movie_id = evening.movie_id GROUP BY movie.movie_id, movie.title ORDER BY count(*) DESC LIMIT 1;

-- en: Give title and director of Polish films from before 1970 (country Poland).
-- zh: 给出1970年以前Poland影片的片名和导演。
SELECT title, director FROM movie WHERE country = 'Poland' AND year < 1970;

-- en: Projectionists and treasurers: their names (role projectionist or treasurer).
-- zh: 担任projectionist或treasurer的会员叫什么？
SELECT name FROM member WHERE role = 'projectionist' OR role = 'treasurer';

-- en: List club names in the order they were founded.
-- zh: 按成立先后列出俱乐部名称。
SELECT name FROM club ORDER BY founded_year;

-- en: What was taken on an average evening?
-- zh: 平均每场晚会的收入是多少？
SELECT avg(takings) FROM evening;

-- en: How many films are on 16mm?
-- zh: 16mm规格的影片有多少部？
SELECT count(*) FROM movie WHERE gauge = '16mm';

-- en: What's the total number of guests on 2023-10-31?
-- zh: 2023-10-31一共来了多少位客人？
SELECT sum(guests) FROM evening WHERE show_date = '2023-10-31';

-- en: How many films are there by each director?
-- zh: 每位导演各有多少部影片？
SELECT director, count(*) FROM movie GROUP BY director;

-- en: What's the average age of members per village?
-- zh: 各村会员的平均年龄是多少？
SELECT village, avg(age) FROM member GROUP BY village;

-- en: Which years are represented by at least 2 films?
-- zh: 哪些年份有至少2部影片？
SELECT year FROM movie GROUP BY year HAVING count(*) >= 2;

-- en: Who hosted the evening with Stone Bridge?
-- zh: 放映Stone Bridge的晚会由谁主持？
SELECT member.name FROM member JOIN evening ON member.member_id = evening.host_id JOIN movie ON evening.movie_id = movie.movie_id WHERE movie.title = 'Stone Bridge';

-- en: How many stars did Olive Pratt give, and to which film? List all.
-- zh: Olive Pratt给哪些影片打了几颗星？全部列出。
SELECT vote.stars, movie.title FROM member JOIN vote ON member.member_id = vote.member_id JOIN evening ON vote.evening_id = evening.evening_id JOIN movie ON evening.movie_id = movie.movie_id WHERE member.name = 'Olive Pratt';

-- en: Which film got the best average stars?
-- zh: 平均星级最高的影片是哪部？
SELECT movie.title FROM movie JOIN evening ON movie.movie_id = evening.movie_id JOIN vote ON evening.evening_id = vote.evening_id GROUP BY movie.movie_id, movie.title ORDER BY avg(vote.stars) DESC LIMIT 1;

-- en: Members who have never voted?
-- zh: 从未投过票的会员有谁？
SELECT name FROM member WHERE member_id NOT IN (SELECT member_id FROM vote);

-- en: On which dates were there more guests than on average?
-- zh: 哪些日期的客人多于平均水平？
SELECT show_date FROM evening WHERE guests > (SELECT avg(guests) FROM evening);

-- en: Clubs charging the lowest annual fee of all; there may be several.
-- zh: 年费最低的俱乐部有哪些？可能不止一个。
SELECT name FROM club WHERE annual_fee = (SELECT min(annual_fee) FROM club);

-- en: Directors who have both a film from Japan and a film from France?
-- zh: 哪些导演既有Japan的影片又有France的影片？
SELECT director FROM movie WHERE country = 'Japan' INTERSECT SELECT director FROM movie WHERE country = 'France';
