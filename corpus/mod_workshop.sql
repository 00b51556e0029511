-- A site where players upload mods for computer games.
CREATE TABLE base_game (
  game_id INT,
  title VARCHAR(60),
  studio VARCHAR(50),
  release_date DATE,
  price DECIMAL(10,2),
  engine VARCHAR(30),
  PRIMARY KEY (game_id)
);
CREATE TABLE modder (
  modder_id INT,
  alias VARCHAR(40),
  country VARCHAR(40),
  member_since DATE,
  donations DECIMAL(10,2),
  PRIMARY KEY (modder_id)
);
CREATE TABLE game_mod (
  mod_id INT,
  game_id INT,
  title VARCHAR(60),
  type VARCHAR(30),
  release_date DATE,
  downloads INT,
  size_mb DOUBLE,
  PRIMARY KEY (mod_id),
  FOREIGN KEY (game_id) REFERENCES base_game (game_id)
);
CREATE TABLE mod_author (
  mod_id INT,
  modder_id INT,
  contribution VARCHAR(30),
  PRIMARY KEY (mod_id, modder_id),
  FOREIGN KEY (mod_id) REFERENCES game_mod (mod_id),
  FOREIGN KEY (modder_id) REFERENCES modder (modder_id)
);
CREATE TABLE mod_requirement (
  mod_id INT,
  needed_mod_id INT,
  PRIMARY KEY (mod_id, needed_mod_id),
  FOREIGN KEY (mod_id) REFERENCES game_mod (mod_id),
  FOREIGN KEY (needed_mod_id) REFERENCES game_mod (mod_id)
);
CREATE TABLE bug_note (
  note_id INT,
  mod_id INT,
  posted_on DATE,
  text_body VARCHAR(200),
  status VARCHAR(20),
  PRIMARY KEY (note_id),
  FOREIGN KEY (mod_id) REFERENCES game_mod (mod_id)
);

-- en: Which games came out in the period 2016-01-01 to 2016-12-31?
-- zh: 2016-01-01至2016-12-31期间发行了哪些游戏？
SELECT title FROM base_game WHERE release_date BETWEEN '2016-01-01' AND '2016-12-31';

-- en: Which mods came out in the period 2016-01-01 to 2016-12-31?
-- zh: 2016-01-01至2016-12-31期间发布了哪些模组？
SELECT title FROM game_mod WHERE release_date BETWEEN '2016-01-01' AND '2016-12-31';

-- en: Aliases of modders in Uruguay, by length of membership (longest first).
-- zh: Uruguay的模组作者有哪些？按入站时间从早到晚排序。
SELECT alias FROM modder WHERE country = 'Uruguay' ORDER BY member_since;

-- en: How many mods are of type Texture?
-- zh: Texture类型的模组有多少个？
SELECT count(*) FROM game_mod WHERE type = 'Texture';

-- en: How many downloads have mods of type Texture had altogether?
-- zh: Texture类型的模组总下载量是多少？
SELECT sum(downloads) FROM game_mod WHERE type = 'Texture';

-- en: What is the largest donation sum a modder has collected?
-- zh: 单个模组作者收到的捐款最多是多少？
SELECT max(donations) FROM modder;

-- en: Number of games per engine.
-- zh: 每种引擎的游戏数量。
SELECT engine, count(*) FROM base_game GROUP BY engine;

-- en: Average size of mods by type?
-- zh: 各类型模组的平均大小是多少？
SELECT type, avg(size_mb) FROM game_mod GROUP BY type;

-- en: Which studio made the largest number of games?
-- zh: 制作游戏最多的工作室是哪家？
SELECT studio FROM base_game GROUP BY studio ORDER BY count(*) DESC LIMIT 1;

-- en: Title of the most downloaded mod.
-- zh: 下载量最高的模组叫什么？
SELECT title FROM game_mod ORDER BY downloads DESC LIMIT 1;

-- en: Title of the mod with the most bug notes.
-- zh: 缺陷反馈最多的模组叫什么？
SELECT game_mod.title FROM game_mod JOIN bug_note ON game_mod.mod_id = bug_note.mod_id GROUP BY game_mod.mod_id, game_mod.title ORDER BY count(*) DESC LIMIT 1;

-- en: Show title and price of the two cheapest games.
-- zh: 给出最便宜的两款游戏的名称和价格。
SELECT title, price FROM base_game ORDER BY price LIMIT 2;

-- en: Which mods are there for Ashen Harbor?
-- zh: Ashen Harbor有哪些模组？
SELECT game_mod.title FROM game_mod JOIN base_game ON game_mod.game_id = base_game.game_id WHERE base_game.title = 'Ashen Harbor';

-- en: Who made Better Fog, and what did each contribute?
-- zh: Better Fog是谁做的？各自负责什么？
SELECT modder.alias, mod_author.contribution FROM modder JOIN mod_author ON modder.modder_id = mod_author.modder_id JOIN game_mod ON mod_author.mod_id = game_mod.mod_id WHERE game_mod.title = 'Better Fog';

-- en: For which different games has wren_of_oak written mods?
-- zh: wren_of_oak为哪些不同的游戏做过模组？
SELECT DISTINCT base_game.title FROM base_game JOIN game_mod ON base_game.game_id = game_mod.game_id JOIN mod_author ON game_mod.mod_id = mod_author.mod_id JOIN modder ON mod_author.modder_id = modder.modder_id WHERE modder.alias = 'wren_of_oak';

-- en: For each game, return its title and the total downloads of its mods.
-- zh: 每款游戏的名称及其模组的总下载量。
SELECT base_game.title, sum(game_mod.downloads) FROM base_game JOIN game_mod ON base_game.game_id = game_mod.game_id GROUP BY base_game.game_id, base_game.title;

-- en: Modders who worked on 5 mods or more.
-- zh: 参与过5个及以上模组的作者有哪些？
SELECT modder.alias FROM modder JOIN mod_author ON modder.modder_id = mod_author.modder_id GROUP BY modder.modder_id, modder.alias HAVING count(*) >= 5;

-- en: List every mod together with the mods it needs.
-- zh: 列出每个模组及其所依赖的模组。
SELECT T1.title, T2.title FROM game_mod AS T1 JOIN mod_requirement ON T1.mod_id = mod_requirement.mod_id JOIN game_mod AS T2 ON mod_requirement.needed_mod_id = T2.mod_id;

-- en: Which mods need no other mod?
-- zh: 哪些模组不依赖其他模组？
SELECT title FROM game_mod WHERE mod_id NOT IN (SELECT mod_id FROM mod_requirement);

-- en: Mods larger than the average mod.
-- zh: 体积大于平均值的模组有哪些？
SELECT title FROM game_mod WHERE size_mb > (SELECT avg(size_mb) FROM game_mod);

-- en: Titles of mods with a bug note that is Confirmed.
-- zh: 有Confirmed缺陷反馈的模组名称。
SELECT title FROM game_mod WHERE mod_id IN (SELECT mod_id FROM bug_note WHERE status = 'Confirmed');

-- en: Which countries have a modder with donations over 1000 and also a modder with donations under 10?
-- zh: 哪些国家既有捐款超过1000的作者，又有捐款低于10的作者？
SELECT country FROM modder WHERE donations > 1000 INTERSECT SELECT country FROM modder WHERE donations < 10;
