-- A market for in-game items: traders, items, listings and completed trades between traders.
CREATE TABLE trader (
  tid INT,
  handle VARCHAR(40),
  region VARCHAR(30),
  lvl INT,
  gold INT,
  reg_date DATE,
  PRIMARY KEY (tid)
);
CREATE TABLE item (
  iid INT,
  iname VARCHAR(60),
  kind VARCHAR(30),
  rarity VARCHAR(20),
  min_lvl INT,
  base_price INT,
  PRIMARY KEY (iid)
);
CREATE TABLE listing (
  lid INT,
  iid INT,
  seller INT,
  qty INT,
  ask INT,
  posted DATE,
  state VARCHAR(20),
  PRIMARY KEY (lid),
  FOREIGN KEY (iid) REFERENCES item (iid),
  FOREIGN KEY (seller) REFERENCES trader (tid)
);
CREATE TABLE deal (
  did INT,
  lid INT,
  buyer INT,
  price INT,
  qty INT,
  closed DATE,
  PRIMARY KEY (did),
  FOREIGN KEY (lid) REFERENCES listing (lid),
  FOREIGN KEY (buyer) REFERENCES trader (tid)
);

-- en: How many traders are there?
-- zh: 有多少位交易者？
SELECT count(*) FROM trader;

-- en: List the names of all items of Epic rarity.
-- zh: 列出所有Epic稀有度物品的名称。
SELECT iname FROM item WHERE rarity = 'Epic';

-- en: What is the average base price of a Shield?
-- zh: Shield的平均基础价格是多少？
SELECT avg(base_price) FROM item WHERE kind = 'Shield';

-- en: Show the handle of each seller and the number of listings they have.
-- zh: 给出每位卖家的用户名以及其挂单数量。
SELECT trader.handle, count(*) FROM trader JOIN listing ON trader.tid = listing.seller GROUP BY trader.tid, trader.handle;

-- en: Which trader has the most gold?
-- zh: 哪位交易者的金币最多？
SELECT handle FROM trader ORDER BY gold DESC LIMIT 1;

-- en: What are the names of the items that are still Open on the market?
-- zh: 市场上仍处于Open状态的物品叫什么名字？
SELECT item.iname FROM item JOIN listing ON item.iid = listing.iid WHERE listing.state = 'Open';

-- en: Who bought a Frost Bow? Give the buyer's handle and the price.
-- zh: 谁买过Frost Bow？给出买家的用户名和成交价格。
SELECT trader.handle, deal.price FROM deal JOIN trader ON deal.buyer = trader.tid JOIN listing ON deal.lid = listing.lid JOIN item ON listing.iid = item.iid WHERE item.iname = 'Frost Bow';

-- en: Return handle and region of traders that have never bought anything.
-- zh: 返回从未买过东西的交易者的用户名和地区。
SELECT handle, region FROM trader WHERE tid NOT IN (SELECT buyer FROM deal);

-- en: For each rarity, give the number of items and the average base price.
-- zh: 对每种稀有度，给出物品数量和平均基础价格。
SELECT rarity, count(*), avg(base_price) FROM item GROUP BY rarity;

-- en: Which traders registered after '2022-03-01' and have level over 40?
-- zh: 哪些交易者在'2022-03-01'之后注册且等级超过40？
SELECT handle FROM trader WHERE reg_date > '2022-03-01' AND lvl > 40;

-- en: Name the 3 cheapest items by base price.
-- zh: 按基础价格，最便宜的3件物品是什么？
SELECT iname FROM item ORDER BY base_price LIMIT 3;

-- en: Where is the seller behind the highest asking price from?
-- zh: 挂出全场最高要价的卖家来自哪个地区？
SELECT trader.region FROM trader JOIN listing ON trader.tid = listing.seller ORDER BY listing.ask DESC LIMIT 1;

-- en: Which kinds of items have at least 10 items?
-- zh: 哪些物品种类至少有10件物品？
SELECT kind FROM item GROUP BY kind HAVING count(*) >= 10;

-- en: What kinds exist in both Common and Legendary rarity?
-- zh: 哪些种类同时有Common和Legendary稀有度的物品？
SELECT kind FROM item WHERE rarity = 'Common' INTERSECT SELECT kind FROM item WHERE rarity = 'Legendary';

-- en: How much has mossbeard spent altogether on deals, counting the price column?
-- zh: mossbeard在所有成交中一共花了多少（按价格列累计）？
SELECT sum(deal.price) FROM deal JOIN trader ON deal.buyer = trader.tid WHERE trader.handle = 'mossbeard';

-- en: Which items have a base price above the average of all items?
-- zh: 哪些物品的基础价格高于所有物品的平均值？
SELECT iname FROM item WHERE base_price > (SELECT avg(base_price) FROM item);

-- en: Which item has been put up for sale most often?
-- zh: 哪件物品被挂单出售的次数最多？
SELECT item.iname FROM item JOIN listing ON item.iid = listing.iid GROUP BY item.iid, item.iname ORDER BY count(*) DESC LIMIT 1;

-- en: How many listings were posted on '2023-11-05'?
-- zh: '2023-11-05'发布了多少个挂单？
SELECT count(*) FROM listing WHERE posted = '2023-11-05';

-- en: Handles of sellers who have listed a Ring but not a Potion?
-- zh: 挂过Ring但没挂过Potion的卖家用户名有哪些？
SELECT trader.handle FROM trader JOIN listing ON trader.tid = listing.seller JOIN item ON listing.iid = item.iid WHERE item.kind = 'Ring' EXCEPT SELECT trader.handle FROM trader JOIN listing ON trader.tid = listing.seller JOIN item ON listing.iid = item.iid WHERE item.kind = 'Potion';

-- en: How many different traders from the South region have bought something?
-- zh: 有多少位来自South地区的不同交易者买过东西？
SELECT count(DISTINCT trader.tid) FROM trader JOIN deal ON trader.tid = deal.buyer WHERE trader.region = 'South';

-- en: For each kind, what is the total quantity offered in listings?
-- zh: 每个种类在挂单中的总数量是多少？
SELECT item.kind, sum(listing.qty) FROM item JOIN listing ON item.iid = listing.iid GROUP BY item.kind;

-- en: Find the handles of traders who bought from a listing asking more than 5000.
-- zh: 找出购买过要价超过5000的挂单的交易者用户名。
SELECT handle FROM trader WHERE tid IN (SELECT deal.buyer FROM deal JOIN listing ON deal.lid = listing.lid WHERE listing.ask > 5000);
