-- A platform of scrolling web comics: artists, series, episodes and readers' purchases.
CREATE TABLE artist (
  id INT,
  pen_name VARCHAR(40),
  joined_on DATE,
  verified VARCHAR(1),
  PRIMARY KEY (id)
);
CREATE TABLE webcomic (
  id INT,
  title VARCHAR(80),
  artist_id INT,
  colorist_id INT,
  genre VARCHAR(20),
  status VARCHAR(15),
  age_rating INT,
  PRIMARY KEY (id),
  FOREIGN KEY (artist_id) REFERENCES artist (id),
  FOREIGN KEY (colorist_id) REFERENCES artist (id)
);
CREATE TABLE episode (
  id INT,
  webcomic_id INT,
  number INT,
  name VARCHAR(80),
  released DATE,
  panels INT,
  coin_price INT,
  PRIMARY KEY (id),
  FOREIGN KEY (webcomic_id) REFERENCES webcomic (id)
);
CREATE TABLE reader (
  id INT,
  nickname VARCHAR(40),
  birth_year INT,
  coins INT,
  PRIMARY KEY (id)
);
CREATE TABLE unlock_record (
  reader_id INT,
  episode_id INT,
  unlocked_at DATETIME,
  stars INT,
  PRIMARY KEY (reader_id, episode_id),
  FOREIGN KEY (reader_id) REFERENCES reader (id),
  FOREIGN KEY (episode_id) REFERENCES episode (id)
);

-- en: List all Romance comics that are Ongoing.
-- zh: 列出所有Ongoing状态的Romance条漫。
SELECT title FROM webcomic WHERE genre = 'Romance' AND status = 'Ongoing';

-- en: List all Romance comics that are Finished.
-- zh: 列出所有Finished状态的Romance条漫。
SELECT title FROM webcomic WHERE genre = 'Romance' AND status = 'Finished';

-- en: How many verified artists (T) are there?
-- zh: 已认证（T）的作者有多少位？
SELECT count(*) FROM artist WHERE verified = 'T';

-- en: Which reader has the most coins left?
-- zh: 剩余金币最多的读者是谁？
SELECT nickname FROM reader ORDER BY coins DESC LIMIT 1;

-- en: Who draws Paper Wolves?
-- zh: Paper Wolves的主笔是谁？
SELECT artist.pen_name FROM artist JOIN webcomic ON artist.id = webcomic.artist_id WHERE webcomic.title = 'Paper Wolves';

-- en: Who colours Paper Wolves?
-- zh: Paper Wolves的上色师是谁？
SELECT artist.pen_name FROM artist JOIN webcomic ON artist.id = webcomic.colorist_id WHERE webcomic.title = 'Paper Wolves';

-- en: Title, artist and colourist of every Fantasy comic?
-- zh: 每部Fantasy条漫的标题、主笔和上色师分别是谁？
SELECT T1.title, T2.pen_name, T3.pen_name FROM webcomic AS T1 JOIN artist AS T2 ON T1.artist_id = T2.id JOIN artist AS T3 ON T1.colorist_id = T3.id WHERE T1.genre = 'Fantasy';

-- en: How many episodes does each comic have?
-- zh: 每部条漫有多少话？
SELECT webcomic.title, count(*) FROM webcomic JOIN episode ON webcomic.id = episode.webcomic_id GROUP BY webcomic.id, webcomic.title;

-- en: Comics that have run to at least 100 episodes.
-- zh: 更新至少100话的条漫。
SELECT webcomic.title FROM webcomic JOIN episode ON webcomic.id = episode.webcomic_id GROUP BY webcomic.id, webcomic.title HAVING count(*) >= 100;

-- en: Which episode has been unlocked by the most readers? Give its name.
-- zh: 被最多读者解锁的是哪一话？给出该话名称。
SELECT episode.name FROM episode JOIN unlock_record ON episode.id = unlock_record.episode_id GROUP BY episode.id, episode.name ORDER BY count(*) DESC LIMIT 1;

-- en: Average star rating of each comic.
-- zh: 每部条漫的平均评星是多少？
SELECT webcomic.title, avg(unlock_record.stars) FROM webcomic JOIN episode ON webcomic.id = episode.webcomic_id JOIN unlock_record ON episode.id = unlock_record.episode_id GROUP BY webcomic.id, webcomic.title;

-- en: Which comics has the reader mossybyte paid for? No duplicates.
-- zh: 读者mossybyte解锁过哪些条漫？不要重复。
SELECT DISTINCT webcomic.title FROM webcomic JOIN episode ON webcomic.id = episode.webcomic_id JOIN unlock_record ON episode.id = unlock_record.episode_id JOIN reader ON unlock_record.reader_id = reader.id WHERE reader.nickname = 'mossybyte';

-- en: Readers who never unlocked anything.
-- zh: 从未解锁过任何一话的读者。
SELECT nickname FROM reader WHERE id NOT IN (SELECT reader_id FROM unlock_record);

-- en: Artists who have drawn a comic but never coloured one.
-- zh: 画过条漫但从没上过色的作者。
SELECT artist.pen_name FROM artist JOIN webcomic ON artist.id = webcomic.artist_id EXCEPT SELECT artist.pen_name FROM artist JOIN webcomic ON artist.id = webcomic.colorist_id;

-- en: Which genre has the most comics?
-- zh: 作品数量最多的题材是哪个？
SELECT genre FROM webcomic GROUP BY genre ORDER BY count(*) DESC LIMIT 1;

-- en: How many comics of each genre are suitable for readers under 13 (age rating below 13)?
-- zh: 各题材中年龄分级小于13的条漫有多少部？
SELECT genre, count(*) FROM webcomic WHERE age_rating < 13 GROUP BY genre;

-- en: Names of free episodes (0 coins) of Paper Wolves in order of number.
-- zh: Paper Wolves的免费话（0金币），按话数顺序列出名称。
SELECT episode.name FROM episode JOIN webcomic ON episode.webcomic_id = webcomic.id WHERE webcomic.title = 'Paper Wolves' AND episode.coin_price = 0 ORDER BY episode.number;

-- en: Episodes with more panels than average, names please.
-- zh: 格数超过平均值的话，请给出名称。
SELECT name FROM episode WHERE panels > (SELECT avg(panels) FROM episode);

-- en: How many different readers gave 5 stars?
-- zh: 打过5星的不同读者有多少位？
SELECT count(DISTINCT reader_id) FROM unlock_record WHERE stars = 5;

-- en: Pen names of artists who joined between 2020-01-01 and 2020-12-31.
-- zh: 2020-01-01到2020-12-31之间入驻的作者笔名。
SELECT pen_name FROM artist WHERE joined_on BETWEEN '2020-01-01' AND '2020-12-31';

-- en: Nicknames of those born after 2005 who unlocked an episode called Pilot.
-- zh: 2005年之后出生且解锁过名为Pilot那一话的读者昵称。
SELECT reader.nickname FROM reader JOIN unlock_record ON reader.id = unlock_record.reader_id JOIN episode ON unlock_record.episode_id = episode.id WHERE reader.birth_year > 2005 AND episode.name = 'Pilot';

-- en: When did the latest episode of Tin Garden come out?
-- zh: Tin Garden最新一话是什么时候发布的？
SELECT max(episode.released) FROM episode JOIN webcomic ON episode.webcomic_id = webcomic.id WHERE webcomic.title = 'Tin Garden';
