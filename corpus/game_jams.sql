-- Game jams: the jams held, makers, the teams' entries and the ratings these got.
CREATE TABLE jam (
  jam_id INT,
  name VARCHAR(50),
  theme VARCHAR(40),
  hours INT,
  begins DATE,
  online VARCHAR(3),
  PRIMARY KEY (jam_id)
);
CREATE TABLE maker (
  maker_id INT,
  handle VARCHAR(30),
  skill VARCHAR(20),
  timezone VARCHAR(10),
  PRIMARY KEY (maker_id)
);
CREATE TABLE entry (
  entry_id INT,
  jam_id INT,
  title VARCHAR(60),
  engine VARCHAR(30),
  genre VARCHAR(20),
  size_mb DOUBLE,
  downloads INT,
  PRIMARY KEY (entry_id),
  FOREIGN KEY (jam_id) REFERENCES jam (jam_id)
);
CREATE TABLE entry_maker (
  entry_id INT,
  maker_id INT,
  PRIMARY KEY (entry_id, maker_id),
  FOREIGN KEY (entry_id) REFERENCES entry (entry_id),
  FOREIGN KEY (maker_id) REFERENCES maker (maker_id)
);
CREATE TABLE rating (
  entry_id INT,
  rater_id INT,
  fun INT,
  art INT,
  originality INT,
  PRIMARY KEY (entry_id, rater_id),
  FOREIGN KEY (entry_id) REFERENCES entry (entry_id),
  FOREIGN KEY (rater_id) REFERENCES maker (maker_id)
);

-- en: What was the theme of Winter Sprint?
-- zh: Winter Sprint的主题是什么？
SELECT theme FROM jam WHERE name = 'Winter Sprint';

-- en: Which jams last less than 48 hours?
-- zh: 哪些游戏开发赛的时长少于48小时？
SELECT name FROM jam WHERE hours < 48;

-- en: How many makers say their skill is Pixel Art?
-- zh: 擅长Pixel Art的开发者有多少人？
SELECT count(*) FROM maker WHERE skill = 'Pixel Art';

-- en: Titles and sizes of Puzzle games, smallest first.
-- zh: Puzzle类游戏的名称和大小，从小到大排列。
SELECT title, size_mb FROM entry WHERE genre = 'Puzzle' ORDER BY size_mb;

-- en: Which game was submitted to Winter Sprint and had over 1000 downloads?
-- zh: 提交给Winter Sprint且下载量超过1000的游戏有哪些？
SELECT entry.title FROM entry JOIN jam ON entry.jam_id = jam.jam_id WHERE jam.name = 'Winter Sprint' AND entry.downloads > 1000;

-- en: How many entries did each jam receive?
-- zh: 每场游戏开发赛收到多少件作品？
SELECT jam.name, count(*) FROM jam JOIN entry ON jam.jam_id = entry.jam_id GROUP BY jam.jam_id, jam.name;

-- en: Which jam drew the most entries?
-- zh: 收到作品最多的游戏开发赛是哪场？
SELECT jam.name FROM jam JOIN entry ON jam.jam_id = entry.jam_id GROUP BY jam.jam_id, jam.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which jams attracted fewer than 20 entries?
-- zh: 哪些游戏开发赛的作品少于20件？
SELECT jam.name FROM jam JOIN entry ON jam.jam_id = entry.jam_id GROUP BY jam.jam_id, jam.name HAVING count(*) < 20;

-- en: Who made Snail Heist?
-- zh: Snail Heist是谁做的？
SELECT maker.handle FROM maker JOIN entry_maker ON maker.maker_id = entry_maker.maker_id JOIN entry ON entry_maker.entry_id = entry.entry_id WHERE entry.title = 'Snail Heist';

-- en: Who rated Snail Heist?
-- zh: 谁给Snail Heist打过分？
SELECT maker.handle FROM maker JOIN rating ON maker.maker_id = rating.rater_id JOIN entry ON rating.entry_id = entry.entry_id WHERE entry.title = 'Snail Heist';

-- en: In which jams has pixelgoat taken part? No repeats.
-- zh: pixelgoat参加过哪些游戏开发赛？不要重复。
SELECT DISTINCT jam.name FROM jam JOIN entry ON jam.jam_id = entry.jam_id JOIN entry_maker ON entry.entry_id = entry_maker.entry_id JOIN maker ON entry_maker.maker_id = maker.maker_id WHERE maker.handle = 'pixelgoat';

-- en: How many entries has each maker worked on?
-- zh: 每位开发者参与过多少件作品？
SELECT maker.handle, count(*) FROM maker JOIN entry_maker ON maker.maker_id = entry_maker.maker_id GROUP BY maker.maker_id, maker.handle;

-- en: Entries built by a team of at least 5.
-- zh: 团队人数不少于5人的作品。
SELECT entry.title FROM entry JOIN entry_maker ON entry.entry_id = entry_maker.entry_id GROUP BY entry.entry_id, entry.title HAVING count(*) >= 5;

-- en: Average fun score of each entry.
-- zh: 每件作品的平均趣味分。
SELECT entry.title, avg(rating.fun) FROM entry JOIN rating ON entry.entry_id = rating.entry_id GROUP BY entry.entry_id, entry.title;

-- en: Average art score of each entry.
-- zh: 每件作品的平均美术分。
SELECT entry.title, avg(rating.art) FROM entry JOIN rating ON entry.entry_id = rating.entry_id GROUP BY entry.entry_id, entry.title;

-- en: Entries nobody has rated.
-- zh: 没有人打过分的作品。
SELECT title FROM entry WHERE entry_id NOT IN (SELECT entry_id FROM rating);

-- en: Makers who rate games but have made none.
-- zh: 给游戏打过分但自己没做过作品的开发者。
SELECT maker.handle FROM maker JOIN rating ON maker.maker_id = rating.rater_id EXCEPT SELECT maker.handle FROM maker JOIN entry_maker ON maker.maker_id = entry_maker.maker_id;

-- en: Makers who have worked with the Godot engine and with the Unity engine.
-- zh: 既用过Godot引擎又用过Unity引擎的开发者。
SELECT maker.handle FROM maker JOIN entry_maker ON maker.maker_id = entry_maker.maker_id JOIN entry ON entry_maker.entry_id = entry.entry_id WHERE entry.engine = 'Godot' INTERSECT SELECT maker.handle FROM maker JOIN entry_maker ON maker.maker_id = entry_maker.maker_id JOIN entry ON entry_maker.entry_id = entry.entry_id WHERE entry.engine = 'Unity';

-- en: What's the most popular engine?
-- zh: 用得最多的引擎是哪个？
SELECT engine FROM entry GROUP BY engine ORDER BY count(*) DESC LIMIT 1;

-- en: Games downloaded more than the average.
-- zh: 下载量超过平均值的游戏。
SELECT title FROM entry WHERE downloads > (SELECT avg(downloads) FROM entry);

-- en: Online jams (Yes) that start between 2024-01-01 and 2024-03-31, with themes.
-- zh: 2024-01-01到2024-03-31之间开始的线上（Yes）游戏开发赛及其主题。
SELECT name, theme FROM jam WHERE online = 'Yes' AND begins BETWEEN '2024-01-01' AND '2024-03-31';

-- en: How many different genres were entered in Winter Sprint?
-- zh: Winter Sprint的作品涉及多少种不同的类型？
SELECT count(DISTINCT entry.genre) FROM entry JOIN jam ON entry.jam_id = jam.jam_id WHERE jam.name = 'Winter Sprint';
