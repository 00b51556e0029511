-- Arcade halls and their game cabinets, repairs and high scores.
CREATE TABLE arcade (
  arcade_id INT,
  name VARCHAR(50),
  boardwalk VARCHAR(40),
  opened INT,
  open_late VARCHAR(1),
  PRIMARY KEY (arcade_id)
);
CREATE TABLE game (
  game_id INT,
  name VARCHAR(50),
  maker VARCHAR(40),
  release_year INT,
  genre VARCHAR(20),
  max_players INT,
  PRIMARY KEY (game_id)
);
CREATE TABLE cabinet (
  cabinet_id INT,
  game_id INT,
  arcade_id INT,
  serial_no VARCHAR(20),
  token_price INT,
  weekly_takings DECIMAL(10,2),
  working VARCHAR(1),
  PRIMARY KEY (cabinet_id),
  FOREIGN KEY (game_id) REFERENCES game (game_id),
  FOREIGN KEY (arcade_id) REFERENCES arcade (arcade_id)
);
CREATE TABLE repair (
  repair_id INT,
  cabinet_id INT,
  technician VARCHAR(50),
  part VARCHAR(30),
  repaired_on DATE,
  cost DECIMAL(8,2),
  PRIMARY KEY (repair_id),
  FOREIGN KEY (cabinet_id) REFERENCES cabinet (cabinet_id)
);
CREATE TABLE high_score (
  score_id INT,
  cabinet_id INT,
  initials VARCHAR(3),
  points BIGINT,
  set_on DATE,
  PRIMARY KEY (score_id),
  FOREIGN KEY (cabinet_id) REFERENCES cabinet (cabinet_id)
);

-- en: Which games came out in 1983?
-- zh: 哪些游戏是1983年推出的？
SELECT name FROM game WHERE release_year = 1983;

-- en: Which arcades stay open late (T)?
-- zh: 哪些游戏厅营业到深夜（T）？
SELECT name FROM arcade WHERE open_late = 'T';

-- en: How many cabinets are out of order (F)?
-- zh: 有多少台机台坏了（F）？
SELECT count(*) FROM cabinet WHERE working = 'F';

-- en: How many cabinets are out of order (F) in each arcade?
-- zh: 每家游戏厅各有多少台机台坏了（F）？
SELECT arcade.name, count(*) FROM arcade JOIN cabinet ON arcade.arcade_id = cabinet.arcade_id WHERE cabinet.working = 'F' GROUP BY arcade.arcade_id, arcade.name;

-- en: Which games can be played at Neon Pier?
-- zh: Neon Pier有哪些游戏可玩？
SELECT game.name FROM game JOIN cabinet ON game.game_id = cabinet.game_id JOIN arcade ON cabinet.arcade_id = arcade.arcade_id WHERE arcade.name = 'Neon Pier';

-- en: Where can I play Turbo Badger?
-- zh: 在哪些游戏厅能玩到Turbo Badger？
SELECT arcade.name FROM arcade JOIN cabinet ON arcade.arcade_id = cabinet.arcade_id JOIN game ON cabinet.game_id = game.game_id WHERE game.name = 'Turbo Badger';

-- en: Serial numbers of the Turbo Badger cabinets that cost more than 2 tokens.
-- zh: 价格超过2个代币的Turbo Badger机台的序列号。
SELECT cabinet.serial_no FROM cabinet JOIN game ON cabinet.game_id = game.game_id WHERE game.name = 'Turbo Badger' AND cabinet.token_price > 2;

-- en: Which game has the most cabinets?
-- zh: 机台数量最多的游戏是哪款？
SELECT game.name FROM game JOIN cabinet ON game.game_id = cabinet.game_id GROUP BY game.game_id, game.name ORDER BY count(*) DESC LIMIT 1;

-- en: Games which no arcade has got.
-- zh: 没有任何游戏厅摆放的游戏。
SELECT name FROM game WHERE game_id NOT IN (SELECT game_id FROM cabinet);

-- en: Total weekly earnings of each arcade, best first.
-- zh: 每家游戏厅每周的总收入，从高到低排列。
SELECT arcade.name, sum(cabinet.weekly_takings) FROM arcade JOIN cabinet ON arcade.arcade_id = cabinet.arcade_id GROUP BY arcade.arcade_id, arcade.name ORDER BY sum(cabinet.weekly_takings) DESC;

-- en: Makers with more than 5 games, please.
-- zh: 请列出出品游戏多于5款的厂商。
SELECT maker FROM game GROUP BY maker HAVING count(*) > 5;

-- en: What is the top score ever on Moon Lancer?
-- zh: Moon Lancer的历史最高分是多少？
SELECT max(high_score.points) FROM high_score JOIN cabinet ON high_score.cabinet_id = cabinet.cabinet_id JOIN game ON cabinet.game_id = game.game_id WHERE game.name = 'Moon Lancer';

-- en: Whose initials stand beside the highest score of all?
-- zh: 所有纪录中最高分的玩家缩写是什么？
SELECT initials FROM high_score ORDER BY points DESC LIMIT 1;

-- en: At which arcades did ZAK set a score? Each arcade once.
-- zh: ZAK在哪些游戏厅留下过纪录？每家只列一次。
SELECT DISTINCT arcade.name FROM arcade JOIN cabinet ON arcade.arcade_id = cabinet.arcade_id JOIN high_score ON cabinet.cabinet_id = high_score.cabinet_id WHERE high_score.initials = 'ZAK';

-- en: Which part breaks most often?
-- zh: 最常维修的部件是哪个？
SELECT part FROM repair GROUP BY part ORDER BY count(*) DESC LIMIT 1;

-- en: Average repair cost for each technician.
-- zh: 每位技师的平均维修费用。
SELECT technician, avg(cost) FROM repair GROUP BY technician;

-- en: Which games had their Joystick fixed by Ada Flint?
-- zh: Ada Flint为哪些游戏的机台修过Joystick？
SELECT game.name FROM game JOIN cabinet ON game.game_id = cabinet.game_id JOIN repair ON cabinet.cabinet_id = repair.cabinet_id WHERE repair.part = 'Joystick' AND repair.technician = 'Ada Flint';

-- en: Technicians who have replaced a Monitor and also a Coin Slot.
-- zh: 既修过Monitor又修过Coin Slot的技师。
SELECT technician FROM repair WHERE part = 'Monitor' INTERSECT SELECT technician FROM repair WHERE part = 'Coin Slot';

-- en: Technicians who have replaced a Monitor but not a Coin Slot.
-- zh: 修过Monitor但没修过Coin Slot的技师。
SELECT technician FROM repair WHERE part = 'Monitor' EXCEPT SELECT technician FROM repair WHERE part = 'Coin Slot';

-- en: Serial numbers of cabinets that take in more money than the average cabinet.
-- zh: 每周收入超过平均值的机台序列号。
SELECT serial_no FROM cabinet WHERE weekly_takings > (SELECT avg(weekly_takings) FROM cabinet);

-- en: Racing or Shooter games for at least 4 players.
-- zh: 至少支持4人的Racing或Shooter游戏。
SELECT name FROM game WHERE (genre = 'Racing' OR genre = 'Shooter') AND max_players >= 4;

-- en: How many games of each genre are there?
-- zh: 每种类型的游戏各有多少款？
SELECT genre, count(*) FROM game GROUP BY genre;
