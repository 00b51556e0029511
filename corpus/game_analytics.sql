-- Analytics of a mobile games studio: games, users, installs, sessions, levels and in-app purchases.
CREATE TABLE game_app (
  app_id INT,
  app_name VARCHAR(60),
  category VARCHAR(30),
  release_date DATE,
  store_rating DOUBLE,
  size_mb DOUBLE,
  PRIMARY KEY (app_id)
);
CREATE TABLE app_user (
  user_id INT,
  nickname VARCHAR(40),
  country VARCHAR(40),
  platform VARCHAR(10),
  age INT,
  registered_on DATE,
  invited_by INT,
  PRIMARY KEY (user_id),
  FOREIGN KEY (invited_by) REFERENCES app_user (user_id)
);
CREATE TABLE install (
  install_id INT,
  user_id INT,
  app_id INT,
  installed_on DATE,
  ad_campaign VARCHAR(40),
  removed_on DATE,
  PRIMARY KEY (install_id),
  FOREIGN KEY (user_id) REFERENCES app_user (user_id),
  FOREIGN KEY (app_id) REFERENCES game_app (app_id)
);
CREATE TABLE play_session (
  session_id INT,
  user_id INT,
  app_id INT,
  started_at DATETIME,
  duration_sec INT,
  app_version VARCHAR(10),
  crashed VARCHAR(3),
  PRIMARY KEY (session_id),
  FOREIGN KEY (user_id) REFERENCES app_user (user_id),
  FOREIGN KEY (app_id) REFERENCES game_app (app_id)
);
CREATE TABLE shop_item (
  item_id INT,
  app_id INT,
  item_name VARCHAR(40),
  item_type VARCHAR(20),
  price_usd DECIMAL(10,2),
  PRIMARY KEY (item_id),
  FOREIGN KEY (app_id) REFERENCES game_app (app_id)
);
CREATE TABLE purchase (
  purchase_id INT,
  user_id INT,
  item_id INT,
  bought_on DATE,
  quantity INT,
  refunded VARCHAR(3),
  PRIMARY KEY (purchase_id),
  FOREIGN KEY (user_id) REFERENCES app_user (user_id),
  FOREIGN KEY (item_id) REFERENCES shop_item (item_id)
);

-- en: Which games belong to the Puzzle category, best rated first?
-- zh: Puzzle类游戏有哪些？按商店评分从高到低排列。
SELECT app_name FROM game_app WHERE category = 'Puzzle' ORDER BY store_rating DESC;

-- en: How many installs does each game have?
-- zh: 每款游戏各有多少次安装？请列出游戏名。
SELECT game_app.app_name, count(*) FROM game_app JOIN install ON game_app.app_id = install.app_id GROUP BY game_app.app_id, game_app.app_name;

-- en: Users from Kenya on iOS: their nicknames and ages.
-- zh: 来自Kenya的iOS用户的昵称和年龄。
SELECT nickname, age FROM app_user WHERE country = 'Kenya' AND platform = 'iOS';

-- en: Show the total playing duration in seconds for each app version.
-- zh: 各应用版本的总游玩时长是多少秒？
SELECT app_version, sum(duration_sec) FROM play_session GROUP BY app_version;

-- en: How many sessions ended in a crash (Yes)?
-- zh: 有多少次会话发生了崩溃（Yes）？
SELECT count(*) FROM play_session WHERE crashed = 'Yes';

-- en: Who invited the user zorblat? Nickname, please.
-- zh: 用户zorblat是谁邀请来的？给出昵称。
SELECT T2.nickname FROM app_user AS T1 JOIN app_user AS T2 ON T1.invited_by = T2.user_id WHERE T1.nickname = 'zorblat';

-- en: What is the priciest item in the shop of Dragon Bakery?
-- zh: Dragon Bakery商店里最贵的道具是什么？
SELECT shop_item.item_name FROM shop_item JOIN game_app ON shop_item.app_id = game_app.app_id WHERE game_app.app_name = 'Dragon Bakery' ORDER BY shop_item.price_usd DESC LIMIT 1;

-- en: Which ad campaign brought in the most installs?
-- zh: 带来安装量最多的广告活动是哪个？
SELECT ad_campaign FROM install GROUP BY ad_campaign ORDER BY count(*) DESC LIMIT 1;

-- en: Users who have never bought anything: list nicknames.
-- zh: 列出从未购买过任何东西的用户昵称。
SELECT nickname FROM app_user WHERE user_id NOT IN (SELECT user_id FROM purchase);

-- en: What's the average age of our users on Android?
-- zh: Android用户的平均年龄是多少？
SELECT avg(age) FROM app_user WHERE platform = 'Android';

-- en: Nicknames of those who bought a Crystal Chest that was refunded (Yes).
-- zh: 购买Crystal Chest后被退款（Yes）的用户昵称。
SELECT app_user.nickname FROM app_user JOIN purchase ON app_user.user_id = purchase.user_id JOIN shop_item ON purchase.item_id = shop_item.item_id WHERE shop_item.item_name = 'Crystal Chest' AND purchase.refunded = 'Yes';

-- en: Countries with more than 100 users, along with the number of users.
-- zh: 用户超过100人的国家及其用户数。
SELECT country, count(*) FROM app_user GROUP BY country HAVING count(*) > 100;

-- en: Which game do people play the longest in total?
-- zh: 累计游玩时间最长的是哪款游戏？
SELECT game_app.app_name FROM game_app JOIN play_session ON game_app.app_id = play_session.app_id GROUP BY game_app.app_id, game_app.app_name ORDER BY sum(play_session.duration_sec) DESC LIMIT 1;

-- en: Games heavier than the average size in MB.
-- zh: 安装包大小超过平均值的游戏有哪些？
SELECT app_name FROM game_app WHERE size_mb > (SELECT avg(size_mb) FROM game_app);

-- en: Which countries have players who bought Skin items and players who bought Booster items?
-- zh: 哪些国家的玩家既有买过Skin类道具的，也有买过Booster类道具的？
SELECT app_user.country FROM app_user JOIN purchase ON app_user.user_id = purchase.user_id JOIN shop_item ON purchase.item_id = shop_item.item_id WHERE shop_item.item_type = 'Skin' INTERSECT SELECT app_user.country FROM app_user JOIN purchase ON app_user.user_id = purchase.user_id JOIN shop_item ON purchase.item_id = shop_item.item_id WHERE shop_item.item_type = 'Booster';

-- en: How many distinct users installed something through the campaign Spring Splash?
-- zh: 通过Spring Splash活动安装过游戏的不同用户有多少？
SELECT count(DISTINCT user_id) FROM install WHERE ad_campaign = 'Spring Splash';

-- en: Name and release date of the three newest games.
-- zh: 最新发布的三款游戏的名称和发布日期。
SELECT app_name, release_date FROM game_app ORDER BY release_date DESC LIMIT 3;

-- en: For each user who bought something, give the nickname and the total quantity bought, big buyers on top.
-- zh: 给出每位购买过的用户的昵称和购买总件数，从多到少排列。
SELECT app_user.nickname, sum(purchase.quantity) FROM app_user JOIN purchase ON app_user.user_id = purchase.user_id GROUP BY app_user.user_id, app_user.nickname ORDER BY sum(purchase.quantity) DESC;

-- en: Ids of users who installed a game but have not started a single session.
-- zh: 安装过游戏但从未开始过会话的用户编号。
SELECT user_id FROM install EXCEPT SELECT user_id FROM play_session;

-- en: What do items of each type cost on average?
-- zh: 各类道具的平均价格是多少？
SELECT item_type, avg(price_usd) FROM shop_item GROUP BY item_type;

-- en: Which users deleted Moon Miners after installing it? Show the nickname and the removal date.
-- zh: 哪些用户安装Moon Miners后又卸载了？给出昵称和卸载日期。
SELECT app_user.nickname, install.removed_on FROM app_user JOIN install ON app_user.user_id = install.user_id JOIN game_app ON install.app_id = game_app.app_id WHERE game_app.app_name = 'Moon Miners' AND install.removed_on IS NOT NULL;

-- en: Shop items that sold on 2024-12-24: which ones?
-- zh: 2024-12-24卖出过哪些道具？
SELECT item_name FROM shop_item WHERE item_id IN (SELECT item_id FROM purchase WHERE bought_on = '2024-12-24');
