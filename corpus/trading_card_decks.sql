-- A trading card game: sets, cards and the decks players build.
CREATE TABLE cardset (
  setcode VARCHAR(5),
  name VARCHAR(50),
  released DATE,
  size INT,
  PRIMARY KEY (setcode)
);
CREATE TABLE card (
  cardid INT,
  name VARCHAR(50),
  setcode VARCHAR(5),
  element VARCHAR(15),
  rarity VARCHAR(15),
  cost INT,
  attack INT,
  illustrator VARCHAR(50),
  PRIMARY KEY (cardid),
  FOREIGN KEY (setcode) REFERENCES cardset (setcode)
);
CREATE TABLE duelist (
  duelistid INT,
  nick VARCHAR(30),
  rating INT,
  club VARCHAR(40),
  PRIMARY KEY (duelistid)
);
CREATE TABLE deck (
  deckid INT,
  name VARCHAR(50),
  owner INT,
  format VARCHAR(20),
  PRIMARY KEY (deckid),
  FOREIGN KEY (owner) REFERENCES duelist (duelistid)
);
CREATE TABLE deckcard (
  deckid INT,
  cardid INT,
  copies INT,
  PRIMARY KEY (deckid, cardid),
  FOREIGN KEY (deckid) REFERENCES deck (deckid),
  FOREIGN KEY (cardid) REFERENCES card (cardid)
);

-- en: Which cards are Mythic and of the Water element?
-- zh: 哪些卡牌是Mythic稀有度且属于Water元素？
SELECT name FROM card WHERE rarity = 'Mythic' AND element = 'Water';

-- en: Which sets were released after 2021-06-01?
-- zh: 2021-06-01之后发行的系列有哪些？
SELECT name FROM cardset WHERE released > '2021-06-01';

-- en: Name and attack of all cards that cost 3, strongest first.
-- zh: 列出费用为3的所有卡牌名称和攻击力，从强到弱排列。
SELECT name, attack FROM card WHERE cost = 3 ORDER BY attack DESC;

-- en: Who drew the card Ember Stag?
-- zh: Ember Stag这张卡是谁画的？
SELECT illustrator FROM card WHERE name = 'Ember Stag';

-- en: To which set does Ember Stag belong?
-- zh: Ember Stag出自哪个系列？
SELECT cardset.name FROM cardset JOIN card ON cardset.setcode = card.setcode WHERE card.name = 'Ember Stag';

-- en: How many cards are there of each element?
-- zh: 每种元素各有多少张卡？
SELECT element, count(*) FROM card GROUP BY element;

-- en: How many cards are there of each rarity?
-- zh: 每种稀有度各有多少张卡？
SELECT rarity, count(*) FROM card GROUP BY rarity;

-- en: Which illustrators have drawn more than 15 cards?
-- zh: 哪些画师画过超过15张卡？
SELECT illustrator FROM card GROUP BY illustrator HAVING count(*) > 15;

-- en: Which card turns up in the most decks?
-- zh: 出现在最多套牌里的卡是哪张？
SELECT card.name FROM card JOIN deckcard ON card.cardid = deckcard.cardid GROUP BY card.cardid, card.name ORDER BY count(*) DESC LIMIT 1;

-- en: Cards that are in nobody's deck.
-- zh: 没有被任何套牌使用的卡。
SELECT name FROM card WHERE cardid NOT IN (SELECT cardid FROM deckcard);

-- en: What cards and how many copies of each make up the deck Slow Tide?
-- zh: 套牌Slow Tide由哪些卡组成，各有几张？
SELECT card.name, deckcard.copies FROM card JOIN deckcard ON card.cardid = deckcard.cardid JOIN deck ON deckcard.deckid = deck.deckid WHERE deck.name = 'Slow Tide';

-- en: Who owns the deck Slow Tide?
-- zh: 套牌Slow Tide是哪位玩家的？
SELECT duelist.nick FROM duelist JOIN deck ON duelist.duelistid = deck.owner WHERE deck.name = 'Slow Tide';

-- en: Count the decks of each player.
-- zh: 统计每位玩家的套牌数。
SELECT duelist.nick, count(*) FROM duelist JOIN deck ON duelist.duelistid = deck.owner GROUP BY duelist.duelistid, duelist.nick;

-- en: Players who have decks in both Classic and Modern format.
-- zh: 同时拥有Classic和Modern赛制套牌的玩家。
SELECT duelist.nick FROM duelist JOIN deck ON duelist.duelistid = deck.owner WHERE deck.format = 'Classic' INTERSECT SELECT duelist.nick FROM duelist JOIN deck ON duelist.duelistid = deck.owner WHERE deck.format = 'Modern';

-- en: Different players using Ember Stag in a deck.
-- zh: 在套牌里用到Ember Stag的玩家，不要重复。
SELECT DISTINCT duelist.nick FROM duelist JOIN deck ON duelist.duelistid = deck.owner JOIN deckcard ON deck.deckid = deckcard.deckid JOIN card ON deckcard.cardid = card.cardid WHERE card.name = 'Ember Stag';

-- en: How many cards in all does every deck contain?
-- zh: 每副套牌总共有多少张卡？
SELECT deck.name, sum(deckcard.copies) FROM deck JOIN deckcard ON deck.deckid = deckcard.deckid GROUP BY deck.deckid, deck.name;

-- en: Average attack of the cards in each set?
-- zh: 每个系列卡牌的平均攻击力是多少？
SELECT cardset.name, avg(card.attack) FROM cardset JOIN card ON cardset.setcode = card.setcode GROUP BY cardset.setcode, cardset.name;

-- en: Which club has the most players?
-- zh: 玩家人数最多的俱乐部是哪个？
SELECT club FROM duelist GROUP BY club ORDER BY count(*) DESC LIMIT 1;

-- en: Which players are rated higher than average?
-- zh: 哪些玩家的积分高于平均分？
SELECT nick FROM duelist WHERE rating > (SELECT avg(rating) FROM duelist);

-- en: Names of the cards with Dragon in them.
-- zh: 名字里带Dragon的卡牌。
SELECT name FROM card WHERE name LIKE '%Dragon%';

-- en: Which players rated between 1500 and 1800 have no deck?
-- zh: 积分在1500到1800之间、没有套牌的玩家有哪些？
SELECT nick FROM duelist WHERE rating BETWEEN 1500 AND 1800 AND duelistid NOT IN (SELECT owner FROM deck);

-- en: Which set has the largest number of cards, going by its size?
-- zh: 按规模来看，卡牌数量最多的系列是哪个？
SELECT name FROM cardset ORDER BY size DESC LIMIT 1;
