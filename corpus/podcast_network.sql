-- A podcast network: shows, hosts, episodes, guests, sponsors and listeners' reviews.
CREATE TABLE podcast (
  podcast_id INT,
  name VARCHAR(80),
  topic VARCHAR(30),
  language VARCHAR(20),
  launch_date DATE,
  subscribers INT,
  PRIMARY KEY (podcast_id)
);
CREATE TABLE person (
  person_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  occupation VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (person_id)
);
CREATE TABLE hosting (
  podcast_id INT,
  person_id INT,
  from_year INT,
  to_year INT,
  PRIMARY KEY (podcast_id, person_id),
  FOREIGN KEY (podcast_id) REFERENCES podcast (podcast_id),
  FOREIGN KEY (person_id) REFERENCES person (person_id)
);
CREATE TABLE episode (
  episode_id INT,
  podcast_id INT,
  title VARCHAR(120),
  season INT,
  release_date DATE,
  length_minutes DOUBLE,
  downloads INT,
  PRIMARY KEY (episode_id),
  FOREIGN KEY (podcast_id) REFERENCES podcast (podcast_id)
);
CREATE TABLE guest_appearance (
  episode_id INT,
  person_id INT,
  fee DECIMAL(10,2),
  remote VARCHAR(3),
  PRIMARY KEY (episode_id, person_id),
  FOREIGN KEY (episode_id) REFERENCES episode (episode_id),
  FOREIGN KEY (person_id) REFERENCES person (person_id)
);
CREATE TABLE sponsorship (
  sponsorship_id INT,
  episode_id INT,
  company VARCHAR(60),
  slot VARCHAR(15),
  price DECIMAL(10,2),
  country VARCHAR(40),
  PRIMARY KEY (sponsorship_id),
  FOREIGN KEY (episode_id) REFERENCES episode (episode_id)
);
CREATE TABLE listener_review (
  review_id INT,
  podcast_id INT,
  nickname VARCHAR(40),
  stars INT,
  written_on DATE,
  country VARCHAR(40),
  PRIMARY KEY (review_id),
  FOREIGN KEY (podcast_id) REFERENCES podcast (podcast_id)
);

-- en: Which podcasts in Welsh are about History?
-- zh: 有哪些Welsh语的History类播客？
SELECT name FROM podcast WHERE language = 'Welsh' AND topic = 'History';

-- en: Who hosts "Mud and Marble"?
-- zh: 《Mud and Marble》的主持人是谁？
SELECT person.name FROM person JOIN hosting ON person.person_id = hosting.person_id JOIN podcast ON hosting.podcast_id = podcast.podcast_id WHERE podcast.name = 'Mud and Marble';

-- en: How many episodes has every podcast released? Show its name.
-- zh: 每个播客各发布了多少期节目？给出播客名称。
SELECT podcast.name, count(*) FROM podcast JOIN episode ON podcast.podcast_id = episode.podcast_id GROUP BY podcast.podcast_id, podcast.name;

-- en: What is the average number of subscribers per topic?
-- zh: 各主题播客的平均订阅数是多少？
SELECT topic, avg(subscribers) FROM podcast GROUP BY topic;

-- en: Title and length of the episode that was downloaded most.
-- zh: 下载量最高的那期节目的标题和时长。
SELECT title, length_minutes FROM episode ORDER BY downloads DESC LIMIT 1;

-- en: How many reviews gave 1 star?
-- zh: 打1星的评价有多少条？
SELECT count(*) FROM listener_review WHERE stars = 1;

-- en: List people who were guests on some episode and also host a podcast. Give person ids.
-- zh: 既当过嘉宾又主持播客的人的编号有哪些？
SELECT person_id FROM guest_appearance INTERSECT SELECT person_id FROM hosting;

-- en: Which companies bought a Preroll slot in an episode of Night Desk?
-- zh: 哪些公司在Night Desk的节目里买过Preroll广告位？
SELECT sponsorship.company FROM sponsorship JOIN episode ON sponsorship.episode_id = episode.episode_id JOIN podcast ON episode.podcast_id = podcast.podcast_id WHERE sponsorship.slot = 'Preroll' AND podcast.name = 'Night Desk';

-- en: Podcasts that have no review from any listener.
-- zh: 哪些播客没有任何听众评价？
SELECT name FROM podcast WHERE podcast_id NOT IN (SELECT podcast_id FROM listener_review);

-- en: Titles of season 2 episodes released after 2022-09-15, oldest first.
-- zh: 第2季中2022-09-15之后发布的节目标题，按发布时间从早到晚。
SELECT title FROM episode WHERE season = 2 AND release_date > '2022-09-15' ORDER BY release_date;

-- en: Which company spent the most on sponsoring in total?
-- zh: 赞助总金额最高的公司是哪家？
SELECT company FROM sponsorship GROUP BY company ORDER BY sum(price) DESC LIMIT 1;

-- en: Name the guest invited most often.
-- zh: 受邀次数最多的嘉宾是谁？
SELECT person.name FROM person JOIN guest_appearance ON person.person_id = guest_appearance.person_id GROUP BY person.person_id, person.name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the total, the lowest and the highest fees paid to guests who joined remotely (Yes)?
-- zh: 远程（Yes）参加的嘉宾的酬金总和、最低和最高分别是多少？
SELECT sum(fee), min(fee), max(fee) FROM guest_appearance WHERE remote = 'Yes';

-- en: Which occupations are shared by at least four persons?
-- zh: 哪些职业至少有四个人从事？
SELECT occupation FROM person GROUP BY occupation HAVING count(*) >= 4;

-- en: Hosts who live in Trondheim and their podcasts.
-- zh: 住在Trondheim的主持人及其主持的播客。
SELECT person.name, podcast.name FROM person JOIN hosting ON person.person_id = hosting.person_id JOIN podcast ON hosting.podcast_id = podcast.podcast_id WHERE person.city = 'Trondheim';

-- en: Episodes longer than the average episode: titles only.
-- zh: 时长超过平均值的节目标题有哪些？
SELECT title FROM episode WHERE length_minutes > (SELECT avg(length_minutes) FROM episode);

-- en: Countries reviews come from where no sponsor is based.
-- zh: 哪些国家有听众评价，但没有赞助商？
SELECT country FROM listener_review EXCEPT SELECT country FROM sponsorship;

-- en: What are the names and launch dates of the two podcasts with the most subscribers?
-- zh: 订阅数最多的两个播客叫什么，何时上线？
SELECT name, launch_date FROM podcast ORDER BY subscribers DESC LIMIT 2;

-- en: Which podcasts have an average rating of 4.5 stars or better?
-- zh: 哪些播客的平均评分在4.5星及以上？
SELECT podcast.name FROM podcast JOIN listener_review ON podcast.podcast_id = listener_review.podcast_id GROUP BY podcast.podcast_id, podcast.name HAVING avg(listener_review.stars) >= 4.5;

-- en: How many of our people are Journalist by occupation or come from Malta?
-- zh: 职业是Journalist或来自Malta的人有多少？
SELECT count(*) FROM person WHERE occupation = 'Journalist' OR country = 'Malta';

-- en: In how many different podcasts has Dr Amara Finch appeared as a guest?
-- zh: Dr Amara Finch在多少个不同的播客中当过嘉宾？
SELECT count(DISTINCT episode.podcast_id) FROM episode JOIN guest_appearance ON episode.episode_id = guest_appearance.episode_id JOIN person ON guest_appearance.person_id = person.person_id WHERE person.name = 'Dr Amara Finch';

-- en: Which episodes featured a guest paid more than 1000?
-- zh: 哪些节目请了酬金超过1000的嘉宾？给出标题。
SELECT title FROM episode WHERE episode_id IN (SELECT episode_id FROM guest_appearance WHERE fee > 1000);
