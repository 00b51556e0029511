-- Truffle hunting: woods, the hunters, what they dig up with their animals and to whom it is sold.
CREATE TABLE wood (
  wood_id INT,
  label VARCHAR(40),
  commune VARCHAR(40),
  tree VARCHAR(20),
  hectares DOUBLE,
  owner VARCHAR(50),
  PRIMARY KEY (wood_id)
);
CREATE TABLE hunter (
  hunter_id INT,
  nickname VARCHAR(30),
  real_name VARCHAR(50),
  commune VARCHAR(40),
  birth_year INT,
  permit_no VARCHAR(15),
  PRIMARY KEY (hunter_id)
);
CREATE TABLE find (
  find_id INT,
  wood_id INT,
  hunter_id INT,
  found_on DATE,
  kind VARCHAR(20),
  grams DOUBLE,
  depth_cm DOUBLE,
  helper VARCHAR(15),
  PRIMARY KEY (find_id),
  FOREIGN KEY (wood_id) REFERENCES wood (wood_id),
  FOREIGN KEY (hunter_id) REFERENCES hunter (hunter_id)
);
CREATE TABLE buyer (
  buyer_id INT,
  title VARCHAR(50),
  trade VARCHAR(20),
  town VARCHAR(40),
  stars INT,
  PRIMARY KEY (buyer_id)
);
CREATE TABLE sale (
  sale_id INT,
  find_id INT,
  buyer_id INT,
  sold_on DATE,
  price DECIMAL(8,2),
  payment VARCHAR(10),
  PRIMARY KEY (sale_id),
  FOREIGN KEY (find_id) REFERENCES find (find_id),
  FOREIGN KEY (buyer_id) REFERENCES buyer (buyer_id)
);

-- en: Which woods consist of Hazel and measure more than 8 hectares?
-- zh: 哪些林地以Hazel为主且面积超过8公顷？
SELECT label FROM wood WHERE tree = 'Hazel' AND hectares > 8;

-- en: Which different hunters have found truffles in the wood Bois Noir?
-- zh: 哪些不同的采集人在Bois Noir林地找到过松露？
SELECT DISTINCT hunter.nickname FROM hunter JOIN find ON hunter.hunter_id = find.hunter_id JOIN wood ON find.wood_id = wood.wood_id WHERE wood.label = 'Bois Noir';

-- en: What is the real name of the hunter known as Old Snout?
-- zh: 绰号为Old Snout的采集人真名叫什么？
SELECT real_name FROM hunter WHERE nickname = 'Old Snout';

-- en: How many finds were made with the help of a Pig?
-- zh: 有多少次采获是在Pig的帮助下完成的？
SELECT count(*) FROM find WHERE helper = 'Pig';

-- en: What was the total weight of the White truffles found in 2014?
-- zh: 2014年找到的White松露总重量是多少？
SELECT sum(grams) FROM find WHERE kind = 'White' AND found_on BETWEEN '2014-01-01' AND '2014-12-31';

-- en: Which buyer is awarded the most stars?
-- zh: 星级最高的买家是哪家？
SELECT title FROM buyer ORDER BY stars DESC LIMIT 1;

-- en: For each hunter, how many finds have been recorded?
-- zh: 每位采集人各有多少次采获记录？
SELECT hunter.nickname, count(*) FROM hunter JOIN find ON hunter.hunter_id = find.hunter_id GROUP BY hunter.hunter_id, hunter.nickname;

-- en: Which buyers are a Restaurant in Corvelle?
-- zh: Corvelle有哪些买家是Restaurant？
SELECT title FROM buyer WHERE trade = 'Restaurant' AND town = 'Corvelle';

-- en: What is the average depth at which each kind of truffle was dug up?
-- zh: 每种松露的平均挖掘深度是多少？
SELECT kind, avg(depth_cm) FROM find GROUP BY kind;

-- en: Which buyers have bought truffles dug up by the hunter Little Jean?
-- zh: 哪些买家买过采集人Little Jean挖到的松露？
SELECT buyer.title FROM buyer JOIN sale ON buyer.buyer_id = sale.buyer_id JOIN find ON sale.find_id = find.find_id JOIN hunter ON find.hunter_id = hunter.hunter_id WHERE hunter.nickname = 'Little Jean';

-- en: In which woods has nothing been found?
-- zh: 哪些林地没有任何采获？
SELECT label FROM wood WHERE wood_id NOT IN (SELECT wood_id FROM find);

-- en: Which communes have both a wood and a hunter?
-- zh: 哪些市镇既有林地又有采集人？
SELECT commune FROM wood INTERSECT SELECT commune FROM hunter;

-- en: At what price was the heaviest truffle of all sold?
-- zh: 最重的那颗松露卖了多少钱？
SELECT sale.price FROM sale JOIN find ON sale.find_id = find.find_id ORDER BY find.grams DESC LIMIT 1;

-- en: Which town has the most buyers?
-- zh: 买家最多的是哪个城镇？
SELECT town FROM buyer GROUP BY town ORDER BY count(*) DESC LIMIT 1;

-- en: What are the highest, the lowest and the average price of a sale paid in Cash?
-- zh: 以Cash付款的交易中，最高价、最低价和平均价各是多少？
SELECT max(price), min(price), avg(price) FROM sale WHERE payment = 'Cash';

-- en: Who owns the wood in which the hunter Three Fingers made a find on 2018-12-02?
-- zh: 采集人Three Fingers在2018-12-02有采获的林地归谁所有？
SELECT wood.owner FROM wood JOIN find ON wood.wood_id = find.wood_id JOIN hunter ON find.hunter_id = hunter.hunter_id WHERE hunter.nickname = 'Three Fingers' AND find.found_on = '2018-12-02';

-- en: Which hunters born after 1980 have found a truffle of more than 300 grams?
-- zh: 1980年以后出生的采集人中，哪些找到过300克以上的松露？
SELECT nickname FROM hunter WHERE birth_year > 1980 AND hunter_id IN (SELECT hunter_id FROM find WHERE grams > 300);

-- en: Which buyer has spent the most money?
-- zh: 花钱最多的买家是哪家？
SELECT buyer.title FROM buyer JOIN sale ON buyer.buyer_id = sale.buyer_id GROUP BY buyer.buyer_id, buyer.title ORDER BY sum(sale.price) DESC LIMIT 1;

-- en: Which trees are found in at least two woods?
-- zh: 哪些树种出现在至少两片林地中？
SELECT tree FROM wood GROUP BY tree HAVING count(*) >= 2;

-- en: Which woods are smaller than the average wood?
-- zh: 哪些林地的面积小于平均面积？
SELECT label FROM wood WHERE hectares < (SELECT avg(hectares) FROM wood);

-- en: Which hunters have dug up both Winter Black and Summer truffles?
-- zh: 哪些采集人既挖到过Winter Black松露又挖到过Summer松露？
SELECT hunter.nickname FROM hunter JOIN find ON hunter.hunter_id = find.hunter_id WHERE find.kind = 'Winter Black' INTERSECT SELECT hunter.nickname FROM hunter JOIN find ON hunter.hunter_id = find.hunter_id WHERE find.kind = 'Summer';

-- en: Which woods of Oak have yielded more than 5000 grams altogether?
-- zh: 哪些Oak林地的累计产量超过5000克？
SELECT wood.label FROM wood JOIN find ON wood.wood_id = find.wood_id WHERE wood.tree = 'Oak' GROUP BY wood.wood_id, wood.label HAVING sum(find.grams) > 5000;
