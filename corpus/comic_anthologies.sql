-- Comics anthologies: artists, stories, the volumes they appear in and reviews.
CREATE TABLE Artist (
  artist_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  nationality VARCHAR(40),
  birth_year INT,
  debut_year INT,
  mentor_id INT,
  PRIMARY KEY (artist_id),
  FOREIGN KEY (mentor_id) REFERENCES Artist (artist_id)
);
CREATE TABLE Publisher (
  publisher_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  founded INT,
  PRIMARY KEY (publisher_id)
);
CREATE TABLE Volume (
  volume_id INT,
  publisher_id INT,
  title VARCHAR(80),
  release_date DATE,
  pages INT,
  price DECIMAL(10,2),
  print_run INT,
  PRIMARY KEY (volume_id),
  FOREIGN KEY (publisher_id) REFERENCES Publisher (publisher_id)
);
CREATE TABLE Story (
  story_id INT,
  volume_id INT,
  writer_id INT,
  drawer_id INT,
  title VARCHAR(80),
  genre VARCHAR(30),
  pages INT,
  colour VARCHAR(20),
  PRIMARY KEY (story_id),
  FOREIGN KEY (volume_id) REFERENCES Volume (volume_id),
  FOREIGN KEY (writer_id) REFERENCES Artist (artist_id),
  FOREIGN KEY (drawer_id) REFERENCES Artist (artist_id)
);
CREATE TABLE Review (
  review_id INT,
  volume_id INT,
  outlet VARCHAR(60),
  rating DOUBLE,
  review_date DATE,
  PRIMARY KEY (review_id),
  FOREIGN KEY (volume_id) REFERENCES Volume (volume_id)
);

-- en: Which artists wrote a horror story? Give first and last names without repeats.
-- zh: 哪些人编写过horror故事？给出不重复的名和姓。
SELECT DISTINCT Artist.first_name, Artist.last_name FROM Artist JOIN Story ON Artist.artist_id = Story.writer_id WHERE Story.genre = 'horror';

-- en: Which artists drew a horror story? Give first and last names without repeats.
-- zh: 哪些人绘制过horror故事？给出不重复的名和姓。
SELECT DISTINCT Artist.first_name, Artist.last_name FROM Artist JOIN Story ON Artist.artist_id = Story.drawer_id WHERE Story.genre = 'horror';

-- en: What is the longest story by number of pages?
-- zh: 页数最多的故事是哪一篇？
SELECT title FROM Story ORDER BY pages DESC LIMIT 1;

-- en: What is the thickest volume by number of pages?
-- zh: 页数最多的一卷合集是哪一卷？
SELECT title FROM Volume ORDER BY pages DESC LIMIT 1;

-- en: Last names of the artists born in 1985?
-- zh: 1985年出生的艺术家姓什么？
SELECT last_name FROM Artist WHERE birth_year = 1985;

-- en: Last names of the artists who made their debut in 1985?
-- zh: 1985年出道的艺术家姓什么？
SELECT last_name FROM Artist WHERE debut_year = 1985;

-- en: Show titles and prices of volumes released between 2018-01-01 and 2020-12-31, newest first.
-- zh: 列出2018-01-01到2020-12-31之间出版的合集及定价，最新的排在前面。
SELECT title, price FROM Volume WHERE release_date BETWEEN '2018-01-01' AND '2020-12-31' ORDER BY release_date DESC;

-- en: How many stories are in black and white? (colour "bw")
-- zh: 黑白（bw）的故事有多少篇？
SELECT count(*) FROM Story WHERE colour = 'bw';

-- en: What was the total print run of all volumes?
-- zh: 所有合集的总印数是多少？
SELECT sum(print_run) FROM Volume;

-- en: How many different outlets have reviewed volumes?
-- zh: 有多少家不同的媒体发表过书评？
SELECT count(DISTINCT outlet) FROM Review;

-- en: Number of artists of every nationality, please.
-- zh: 各国籍分别有多少位艺术家？
SELECT nationality, count(*) FROM Artist GROUP BY nationality;

-- en: Which outlet is the harshest, going by its average rating?
-- zh: 平均打分最低的媒体是哪家？
SELECT outlet FROM Review GROUP BY outlet ORDER BY avg(rating) LIMIT 1;

-- en: Genres with at least 2 stories?
-- zh: 哪些类型有至少2篇故事？
SELECT genre FROM Story GROUP BY genre HAVING count(*) >= 2;

-- en: How many volumes has each Belgium publisher brought out? Show its name.
-- zh: Belgium的每家出版社各出过多少卷合集？请列出社名。
SELECT Publisher.name, count(*) FROM Publisher JOIN Volume ON Publisher.publisher_id = Volume.publisher_id WHERE Publisher.country = 'Belgium' GROUP BY Publisher.publisher_id, Publisher.name;

-- en: What ratings did the volume Night Trams receive, and from whom?
-- zh: Night Trams这一卷得了哪些评分？分别来自哪家媒体？
SELECT Review.rating, Review.outlet FROM Volume JOIN Review ON Volume.volume_id = Review.volume_id WHERE Volume.title = 'Night Trams';

-- en: Which distinct publishers have printed a story written by someone with the last name Okafor?
-- zh: 哪些出版社出过姓Okafor的人编写的故事？去重。
SELECT DISTINCT Publisher.name FROM Publisher JOIN Volume ON Publisher.publisher_id = Volume.publisher_id JOIN Story ON Volume.volume_id = Story.volume_id JOIN Artist ON Story.writer_id = Artist.artist_id WHERE Artist.last_name = 'Okafor';

-- en: Give the title of the best rated volume on average.
-- zh: 平均评分最高的是哪一卷？
SELECT Volume.title FROM Volume JOIN Review ON Volume.volume_id = Review.volume_id GROUP BY Volume.volume_id, Volume.title ORDER BY avg(Review.rating) DESC LIMIT 1;

-- en: For each artist with a mentor, show the artist's last name and the mentor's last name.
-- zh: 对每位有导师的艺术家，列出其姓氏以及导师的姓氏。
SELECT a.last_name, m.last_name FROM Artist AS a JOIN Artist AS m ON a.mentor_id = m.artist_id;

-- en: Which volumes have not been reviewed?
-- zh: 还没有被评论过的合集有哪些？
SELECT title FROM Volume WHERE volume_id NOT IN (SELECT volume_id FROM Review);

-- en: Volumes cheaper than average: titles please.
-- zh: 哪些合集比平均定价便宜？给出标题。
SELECT title FROM Volume WHERE price < (SELECT avg(price) FROM Volume);

-- en: Names of publishers whose volumes include one of more than 300 pages?
-- zh: 哪些出版社出过超过300页的合集？
SELECT name FROM Publisher WHERE publisher_id IN (SELECT publisher_id FROM Volume WHERE pages > 300);

-- en: Ids of the artists who have both written and drawn stories?
-- zh: 既写过又画过故事的艺术家编号有哪些？
SELECT writer_id FROM Story INTERSECT SELECT drawer_id FROM Story;
