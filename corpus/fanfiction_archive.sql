-- A fan fiction archive: writers, fandoms, stories, chapters and bookmarks.
CREATE TABLE writer (
  id INT,
  penname VARCHAR(40),
  joined DATE,
  beta_reader VARCHAR(3),
  PRIMARY KEY (id)
);
CREATE TABLE fandom (
  id INT,
  name VARCHAR(60),
  medium VARCHAR(20),
  year INT,
  PRIMARY KEY (id)
);
CREATE TABLE story (
  id INT,
  title VARCHAR(100),
  writer_id INT,
  fandom_id INT,
  genre VARCHAR(20),
  rating VARCHAR(10),
  words INT,
  posted DATE,
  complete VARCHAR(1),
  PRIMARY KEY (id),
  FOREIGN KEY (writer_id) REFERENCES writer (id),
  FOREIGN KEY (fandom_id) REFERENCES fandom (id)
);
CREATE TABLE bookmark (
  story_id INT,
  writer_id INT,
  saved DATE,
  note VARCHAR(200),
  PRIMARY KEY (story_id, writer_id),
  FOREIGN KEY (story_id) REFERENCES story (id),
  FOREIGN KEY (writer_id) REFERENCES writer (id)
);

-- en: Which fandoms come from a Novel?
-- zh: 哪些同人圈源自Novel？
SELECT name FROM fandom WHERE medium = 'Novel';

-- en: How many stories are finished (T)?
-- zh: 已完结（T）的作品有多少篇？
SELECT count(*) FROM story WHERE complete = 'T';

-- en: What's the longest story?
-- zh: 字数最多的作品是哪篇？
SELECT title FROM story ORDER BY words DESC LIMIT 1;

-- en: What's the shortest story?
-- zh: 字数最少的作品是哪篇？
SELECT title FROM story ORDER BY words LIMIT 1;

-- en: Titles and lengths of Mystery stories with more than 50000 words.
-- zh: 超过50000字的Mystery作品的标题和字数。
SELECT title, words FROM story WHERE genre = 'Mystery' AND words > 50000;

-- en: Average length of the stories in each genre.
-- zh: 每种题材作品的平均字数是多少？
SELECT genre, avg(words) FROM story GROUP BY genre;

-- en: Genres with fewer than 100 stories.
-- zh: 作品少于100篇的题材。
SELECT genre FROM story GROUP BY genre HAVING count(*) < 100;

-- en: Which rating has been given to the most stories?
-- zh: 作品最多的是哪个分级？
SELECT rating FROM story GROUP BY rating ORDER BY count(*) DESC LIMIT 1;

-- en: Pen names that begin with Moon.
-- zh: 以Moon开头的笔名。
SELECT penname FROM writer WHERE penname LIKE 'Moon%';

-- en: Who wrote The Tin Lantern?
-- zh: The Tin Lantern是谁写的？
SELECT writer.penname FROM writer JOIN story ON writer.id = story.writer_id WHERE story.title = 'The Tin Lantern';

-- en: When were the stories of inkfox posted?
-- zh: inkfox的作品都是什么时候发布的？
SELECT story.posted FROM story JOIN writer ON story.writer_id = writer.id WHERE writer.penname = 'inkfox';

-- en: How many stories are there for each fandom? Show its name.
-- zh: 每个同人圈有多少篇作品？显示名称。
SELECT fandom.name, count(*) FROM fandom JOIN story ON fandom.id = story.fandom_id GROUP BY fandom.id, fandom.name;

-- en: Which writer has posted the most stories?
-- zh: 发布作品最多的作者是谁？
SELECT writer.penname FROM writer JOIN story ON writer.id = story.writer_id GROUP BY writer.id, writer.penname ORDER BY count(*) DESC LIMIT 1;

-- en: Which story has been bookmarked the most?
-- zh: 被收藏次数最多的作品是哪篇？
SELECT story.title FROM story JOIN bookmark ON story.id = bookmark.story_id GROUP BY story.id, story.title ORDER BY count(*) DESC LIMIT 1;

-- en: Stories saved by willowbyte: give the titles.
-- zh: willowbyte收藏了哪些作品？给出标题。
SELECT story.title FROM story JOIN bookmark ON story.id = bookmark.story_id JOIN writer ON bookmark.writer_id = writer.id WHERE writer.penname = 'willowbyte';

-- en: Pen names of everyone who has written about Starfall Academy, each once.
-- zh: 写过Starfall Academy同人的作者有哪些？笔名去重。
SELECT DISTINCT writer.penname FROM writer JOIN story ON writer.id = story.writer_id JOIN fandom ON story.fandom_id = fandom.id WHERE fandom.name = 'Starfall Academy';

-- en: Number of bookmarks on the stories of each fandom.
-- zh: 每个同人圈的作品共被收藏多少次？
SELECT fandom.name, count(*) FROM fandom JOIN story ON fandom.id = story.fandom_id JOIN bookmark ON story.id = bookmark.story_id GROUP BY fandom.id, fandom.name;

-- en: How many words have been written on fandoms born of a Game?
-- zh: 源自Game的同人圈总共写了多少字？
SELECT sum(story.words) FROM story JOIN fandom ON story.fandom_id = fandom.id WHERE fandom.medium = 'Game';

-- en: Stories nobody has bookmarked.
-- zh: 没人收藏过的作品。
SELECT title FROM story WHERE id NOT IN (SELECT story_id FROM bookmark);

-- en: Members who have never written a story.
-- zh: 从未写过作品的成员。
SELECT penname FROM writer WHERE id NOT IN (SELECT writer_id FROM story);

-- en: Writers of both Romance and Horror.
-- zh: Romance和Horror题材都写过的作者。
SELECT writer.penname FROM writer JOIN story ON writer.id = story.writer_id WHERE story.genre = 'Romance' INTERSECT SELECT writer.penname FROM writer JOIN story ON writer.id = story.writer_id WHERE story.genre = 'Horror';

-- en: Pen names of proofreaders (beta_reader Yes), newest member first.
-- zh: 担任试读校对（Yes）的成员笔名，最新加入的排前面。
SELECT penname FROM writer WHERE beta_reader = 'Yes' ORDER BY joined DESC;
