-- Video game studios, their games, platforms, staff credits and sales.
CREATE TABLE Studio (
  studio_id INT,
  studio_name VARCHAR(50),
  city VARCHAR(30),
  country VARCHAR(30),
  founded_year INT,
  headcount INT,
  owner_studio_id INT,
  PRIMARY KEY (studio_id),
  FOREIGN KEY (owner_studio_id) REFERENCES Studio (studio_id)
);
CREATE TABLE Game (
  game_id INT,
  title VARCHAR(60),
  studio_id INT,
  publisher_id INT,
  genre VARCHAR(20),
  release_date DATE,
  age_rating INT,
  metascore INT,
  PRIMARY KEY (game_id),
  FOREIGN KEY (studio_id) REFERENCES Studio (studio_id),
  FOREIGN KEY (publisher_id) REFERENCES Studio (studio_id)
);
CREATE TABLE Platform (
  platform_id INT,
  platform_name VARCHAR(30),
  maker VARCHAR(30),
  launch_year INT,
  kind VARCHAR(15),
  PRIMARY KEY (platform_id)
);
CREATE TABLE Game_Platform (
  game_id INT,
  platform_id INT,
  units_sold INT,
  launch_price DECIMAL(10,2),
  PRIMARY KEY (game_id, platform_id),
  FOREIGN KEY (game_id) REFERENCES Game (game_id),
  FOREIGN KEY (platform_id) REFERENCES Platform (platform_id)
);
CREATE TABLE Person (
  person_id INT,
  person_name VARCHAR(50),
  country VARCHAR(30),
  birth_year INT,
  PRIMARY KEY (person_id)
);
CREATE TABLE Credit (
  game_id INT,
  person_id INT,
  job VARCHAR(30),
  PRIMARY KEY (game_id, person_id, job),
  FOREIGN KEY (game_id) REFERENCES Game (game_id),
  FOREIGN KEY (person_id) REFERENCES Person (person_id)
);

-- en: Which studio developed Ashfall Couriers?
-- zh: Ashfall Couriers是哪家工作室开发的？
SELECT Studio.studio_name FROM Studio JOIN Game ON Studio.studio_id = Game.studio_id WHERE Game.title = 'Ashfall Couriers';

-- en: Which company published Ashfall Couriers?
-- zh: Ashfall Couriers由哪家公司发行？
SELECT Studio.studio_name FROM Studio JOIN Game ON Studio.studio_id = Game.publisher_id WHERE Game.title = 'Ashfall Couriers';

-- en: List Puzzle games released after 2012-01-01 with a metascore of 80 or above.
-- zh: 列出2012-01-01之后发售、评分在80及以上的Puzzle游戏。
SELECT title FROM Game WHERE genre = 'Puzzle' AND release_date > '2012-01-01' AND metascore >= 80;

-- en: How many platforms are of the Handheld kind?
-- zh: Handheld类平台有多少个？
SELECT count(*) FROM Platform WHERE kind = 'Handheld';

-- en: On which platforms can one play Lantern Deep?
-- zh: Lantern Deep可以在哪些平台上玩？
SELECT Platform.platform_name FROM Platform JOIN Game_Platform ON Platform.platform_id = Game_Platform.platform_id JOIN Game ON Game_Platform.game_id = Game.game_id WHERE Game.title = 'Lantern Deep';

-- en: Average metascore by genre
-- zh: 各类型游戏的平均评分
SELECT genre, avg(metascore) FROM Game GROUP BY genre;

-- en: Which game sold the most units across all platforms?
-- zh: 全平台总销量最高的游戏是哪款？
SELECT Game.title FROM Game JOIN Game_Platform ON Game.game_id = Game_Platform.game_id GROUP BY Game.game_id, Game.title ORDER BY sum(Game_Platform.units_sold) DESC LIMIT 1;

-- en: Who composed the music of Lantern Deep? The job is Composer.
-- zh: 谁是Lantern Deep的Composer？
SELECT Person.person_name FROM Person JOIN Credit ON Person.person_id = Credit.person_id JOIN Game ON Credit.game_id = Game.game_id WHERE Credit.job = 'Composer' AND Game.title = 'Lantern Deep';

-- en: Studios that have never developed a game
-- zh: 从未开发过游戏的工作室
SELECT studio_name FROM Studio WHERE studio_id NOT IN (SELECT studio_id FROM Game);

-- en: Number of studios in each country, only where there are at least 3
-- zh: 工作室不少于3家的国家及其工作室数量
SELECT country, count(*) FROM Studio GROUP BY country HAVING count(*) >= 3;

-- en: Biggest studio in Malmo by headcount
-- zh: Malmo员工最多的工作室
SELECT studio_name FROM Studio WHERE city = 'Malmo' ORDER BY headcount DESC LIMIT 1;

-- en: Which studios are owned by Colossus Media?
-- zh: Colossus Media旗下有哪些工作室？
SELECT sub.studio_name FROM Studio AS sub JOIN Studio AS parent ON sub.owner_studio_id = parent.studio_id WHERE parent.studio_name = 'Colossus Media';

-- en: What is the highest launch price ever charged?
-- zh: 最高的首发价格是多少？
SELECT max(launch_price) FROM Game_Platform;

-- en: How many games did every platform get? Show the platform name.
-- zh: 每个平台各有多少款游戏？请列出平台名称。
SELECT Platform.platform_name, count(*) FROM Platform JOIN Game_Platform ON Platform.platform_id = Game_Platform.platform_id GROUP BY Platform.platform_id, Platform.platform_name;

-- en: Games scoring better than the average game of the genre Racing
-- zh: 评分高于Racing类游戏平均分的游戏
SELECT title FROM Game WHERE metascore > (SELECT avg(metascore) FROM Game WHERE genre = 'Racing');

-- en: People born after 1985 who are credited as Art director; list each once.
-- zh: 1985年之后出生且署名为Art director的人，每人只列一次。
SELECT DISTINCT Person.person_name FROM Person JOIN Credit ON Person.person_id = Credit.person_id WHERE Person.birth_year > 1985 AND Credit.job = 'Art director';

-- en: Titles released on both Vortex 2 and Pocketron
-- zh: 在Vortex 2和Pocketron两个平台上都发售的游戏
SELECT Game.title FROM Game JOIN Game_Platform ON Game.game_id = Game_Platform.game_id JOIN Platform ON Game_Platform.platform_id = Platform.platform_id WHERE Platform.platform_name = 'Vortex 2' INTERSECT SELECT Game.title FROM Game JOIN Game_Platform ON Game.game_id = Game_Platform.game_id JOIN Platform ON Game_Platform.platform_id = Platform.platform_id WHERE Platform.platform_name = 'Pocketron';

-- en: Games whose developer published them itself, by title
-- zh: 由开发商自己发行的游戏名称
SELECT title FROM Game WHERE studio_id = publisher_id;

-- en: Which person has the most credits?
-- zh: 署名次数最多的是谁？
SELECT Person.person_name FROM Person JOIN Credit ON Person.person_id = Credit.person_id GROUP BY Person.person_id, Person.person_name ORDER BY count(*) DESC LIMIT 1;

-- en: Earliest and latest release dates of games rated 18
-- zh: 年龄分级为18的游戏最早和最晚的发售日期
SELECT min(release_date), max(release_date) FROM Game WHERE age_rating = 18;

-- en: Total units sold by games from Finnish studios, i.e. country Finland
-- zh: Finland工作室的游戏总销量
SELECT sum(Game_Platform.units_sold) FROM Game_Platform JOIN Game ON Game_Platform.game_id = Game.game_id JOIN Studio ON Game.studio_id = Studio.studio_id WHERE Studio.country = 'Finland';

-- en: Which city is home to the studio behind the most recently released Strategy game?
-- zh: 最近发售的Strategy游戏是哪个城市的工作室开发的？
SELECT Studio.city FROM Studio JOIN Game ON Studio.studio_id = Game.studio_id WHERE Game.genre = 'Strategy' ORDER BY Game.release_date DESC LIMIT 1;
