-- A platform of virtual worlds: worlds, plots of land, residents, the wearable items they own and trades between them.
CREATE TABLE worlds (
  world_id INT,
  name VARCHAR(40),
  climate VARCHAR(20),
  launched DATE,
  max_residents INT,
  entry_level INT,
  PRIMARY KEY (world_id)
);
CREATE TABLE residents (
  resident_id INT,
  avatar_name VARCHAR(40),
  email VARCHAR(60),
  guild VARCHAR(40),
  level INT,
  coins INT,
  joined DATE,
  PRIMARY KEY (resident_id)
);
CREATE TABLE plots (
  plot_id INT,
  world_id INT,
  owner_id INT,
  plot_code VARCHAR(10),
  area INT,
  terrain VARCHAR(20),
  price INT,
  PRIMARY KEY (plot_id),
  FOREIGN KEY (world_id) REFERENCES worlds (world_id),
  FOREIGN KEY (owner_id) REFERENCES residents (resident_id)
);
CREATE TABLE items (
  item_id INT,
  name VARCHAR(40),
  slot VARCHAR(20),
  rarity VARCHAR(15),
  creator_id INT,
  price INT,
  PRIMARY KEY (item_id),
  FOREIGN KEY (creator_id) REFERENCES residents (resident_id)
);
CREATE TABLE trades (
  trade_id INT,
  item_id INT,
  seller_id INT,
  buyer_id INT,
  price INT,
  traded_on DATE,
  PRIMARY KEY (trade_id),
  FOREIGN KEY (item_id) REFERENCES items (item_id),
  FOREIGN KEY (seller_id) REFERENCES residents (resident_id),
  FOREIGN KEY (buyer_id) REFERENCES residents (resident_id)
);

-- en: Which residents have sold the Moonlit Cape? Give their avatar names.
-- zh: 哪些居民卖出过Moonlit Cape？请给出化身名。
SELECT residents.avatar_name FROM residents JOIN trades ON residents.resident_id = trades.seller_id JOIN items ON trades.item_id = items.item_id WHERE items.name = 'Moonlit Cape';

-- en: Which residents have bought the Moonlit Cape? Give their avatar names.
-- zh: 哪些居民买入过Moonlit Cape？请给出化身名。
SELECT residents.avatar_name FROM residents JOIN trades ON residents.resident_id = trades.buyer_id JOIN items ON trades.item_id = items.item_id WHERE items.name = 'Moonlit Cape';

-- en: Who created the Moonlit Cape? Give the avatar name.
-- zh: Moonlit Cape是谁创作的？请给出化身名。
SELECT residents.avatar_name FROM residents JOIN items ON residents.resident_id = items.creator_id WHERE items.name = 'Moonlit Cape';

-- en: What is the richest resident's avatar name, judged by coins?
-- zh: 金币最多的居民化身名是什么？
SELECT avatar_name FROM residents ORDER BY coins DESC LIMIT 1;

-- en: What is the avatar name of the resident who owns the most plots?
-- zh: 拥有地块最多的居民化身名是什么？
SELECT residents.avatar_name FROM residents JOIN plots ON residents.resident_id = plots.owner_id GROUP BY residents.resident_id, residents.avatar_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which residents own no plot? Give their avatar names.
-- zh: 哪些居民没有地块？请给出化身名。
SELECT avatar_name FROM residents WHERE resident_id NOT IN (SELECT owner_id FROM plots WHERE owner_id IS NOT NULL);

-- en: Which residents own a plot with the terrain Swamp? Give their avatar names.
-- zh: 哪些居民拥有Swamp地形的地块？请给出化身名。
SELECT avatar_name FROM residents WHERE resident_id IN (SELECT owner_id FROM plots WHERE terrain = 'Swamp');

-- en: What are the codes of the plots that have no owner?
-- zh: 没有主人的地块编号有哪些？
SELECT plot_code FROM plots WHERE owner_id IS NULL;

-- en: How many Legendary items are there?
-- zh: Legendary物品有多少件？
SELECT count(*) FROM items WHERE rarity = 'Legendary';

-- en: How many items are there of each rarity?
-- zh: 每种稀有度的物品各有多少件？
SELECT rarity, count(*) FROM items GROUP BY rarity;

-- en: What is the average price of the plots in Saltmere?
-- zh: Saltmere的地块平均价格是多少？
SELECT avg(plots.price) FROM plots JOIN worlds ON plots.world_id = worlds.world_id WHERE worlds.name = 'Saltmere';

-- en: What is the average price of the plots in each world? Show the name of the world.
-- zh: 每个世界的地块平均价格是多少？请列出世界名称。
SELECT worlds.name, avg(plots.price) FROM worlds JOIN plots ON worlds.world_id = plots.world_id GROUP BY worlds.world_id, worlds.name;

-- en: What is the total area of the plots in each world? Show the name of the world.
-- zh: 每个世界的地块总面积是多少？请列出世界名称。
SELECT worlds.name, sum(plots.area) FROM worlds JOIN plots ON worlds.world_id = plots.world_id GROUP BY worlds.world_id, worlds.name;

-- en: In which worlds does the resident Tinkerwren own land?
-- zh: 居民Tinkerwren在哪些世界拥有土地？
SELECT worlds.name FROM worlds JOIN plots ON worlds.world_id = plots.world_id JOIN residents ON plots.owner_id = residents.resident_id WHERE residents.avatar_name = 'Tinkerwren';

-- en: What are the names and rarities of the Hat items cheaper than 300 coins, the cheapest first?
-- zh: 价格低于300金币的Hat物品名称和稀有度是什么？请从最便宜的排起。
SELECT name, rarity FROM items WHERE slot = 'Hat' AND price < 300 ORDER BY price;

-- en: Which Arctic worlds were launched between 2021-01-01 and 2022-12-31?
-- zh: 2021-01-01到2022-12-31之间上线的Arctic世界有哪些？
SELECT name FROM worlds WHERE climate = 'Arctic' AND launched BETWEEN '2021-01-01' AND '2022-12-31';

-- en: What was the highest price ever paid in a trade?
-- zh: 交易中出现过的最高成交价是多少？
SELECT max(price) FROM trades;

-- en: Which guilds have at least 25 residents of level 50 or above?
-- zh: 哪些公会有至少25名50级及以上的居民？
SELECT guild FROM residents WHERE level >= 50 GROUP BY guild HAVING count(*) >= 25;

-- en: What are the email addresses of the members of the Copper Foxes who joined after 2023-03-01?
-- zh: Copper Foxes中2023-03-01之后加入的成员邮箱是什么？
SELECT email FROM residents WHERE guild = 'Copper Foxes' AND joined > '2023-03-01';

-- en: Which items have been traded for more than their own list price? Give each different name.
-- zh: 哪些物品的成交价曾高于其自身标价？请给出不同的名称。
SELECT DISTINCT items.name FROM items JOIN trades ON items.item_id = trades.item_id WHERE trades.price > items.price;

-- en: Which residents have more coins than the average member of the Copper Foxes?
-- zh: 哪些居民的金币多于Copper Foxes成员的平均金币数？请给出化身名。
SELECT avatar_name FROM residents WHERE coins > (SELECT avg(coins) FROM residents WHERE guild = 'Copper Foxes');

-- en: What are the ids of the residents who have both sold and bought something?
-- zh: 既卖出过又买入过物品的居民编号有哪些？
SELECT seller_id FROM trades INTERSECT SELECT buyer_id FROM trades;
