-- Auctions of horses: lots, sellers, buyers and bids.
CREATE TABLE horse (
  horse_id INT,
  horse_name VARCHAR(50),
  breed VARCHAR(30),
  sex VARCHAR(10),
  colour VARCHAR(20),
  foaled_year INT,
  sire_id INT,
  PRIMARY KEY (horse_id),
  FOREIGN KEY (sire_id) REFERENCES horse (horse_id)
);
CREATE TABLE party (
  party_id INT,
  party_name VARCHAR(50),
  stud_farm VARCHAR(50),
  country VARCHAR(40),
  PRIMARY KEY (party_id)
);
CREATE TABLE auction (
  auction_id INT,
  auction_name VARCHAR(50),
  place VARCHAR(40),
  held_on DATE,
  auctioneer VARCHAR(50),
  PRIMARY KEY (auction_id)
);
CREATE TABLE lot (
  lot_id INT,
  auction_id INT,
  horse_id INT,
  seller_id INT,
  buyer_id INT,
  reserve_price DECIMAL(10,2),
  hammer_price DECIMAL(10,2),
  PRIMARY KEY (lot_id),
  FOREIGN KEY (auction_id) REFERENCES auction (auction_id),
  FOREIGN KEY (horse_id) REFERENCES horse (horse_id),
  FOREIGN KEY (seller_id) REFERENCES party (party_id),
  FOREIGN KEY (buyer_id) REFERENCES party (party_id)
);

-- en: What are the names of the Trakehner horses foaled in 2018?
-- zh: 2018年出生的Trakehner马叫什么名字？
SELECT horse_name FROM horse WHERE breed = 'Trakehner' AND foaled_year = 2018;

-- en: How many horses are a Chestnut Mare?
-- zh: Chestnut色的Mare有多少匹？
SELECT count(*) FROM horse WHERE sex = 'Mare' AND colour = 'Chestnut';

-- en: Which auctions were held at Verden, and on which dates?
-- zh: 哪些拍卖会是在Verden举行的，日期分别是哪天？
SELECT auction_name, held_on FROM auction WHERE place = 'Verden';

-- en: For which lots was there no buyer? Return the lot ids.
-- zh: 哪些拍品没有买家？请返回拍品编号。
SELECT lot_id FROM lot WHERE buyer_id IS NULL;

-- en: What are the lowest, the average and the highest hammer price?
-- zh: 落槌价的最低值、平均值和最高值各是多少？
SELECT min(hammer_price), avg(hammer_price), max(hammer_price) FROM lot;

-- en: From how many different countries do the parties come?
-- zh: 买卖双方来自多少个不同的国家？
SELECT count(DISTINCT country) FROM party;

-- en: For each breed, how many horses are recorded?
-- zh: 每个品种登记了多少匹马？
SELECT breed, count(*) FROM horse GROUP BY breed;

-- en: Which auctioneer has conducted the most auctions?
-- zh: 主持拍卖会最多的拍卖师是谁？
SELECT auctioneer FROM auction GROUP BY auctioneer ORDER BY count(*) DESC LIMIT 1;

-- en: What colours do fewer than five horses have?
-- zh: 哪些毛色的马不到五匹？
SELECT colour FROM horse GROUP BY colour HAVING count(*) < 5;

-- en: Who is the sire of Moonraker?
-- zh: Moonraker的父马是哪匹？
SELECT s.horse_name FROM horse AS h JOIN horse AS s ON h.sire_id = s.horse_id WHERE h.horse_name = 'Moonraker';

-- en: Who bought the horse Fidelio?
-- zh: 马匹Fidelio被谁买走了？
SELECT party.party_name FROM party JOIN lot ON party.party_id = lot.buyer_id JOIN horse ON lot.horse_id = horse.horse_id WHERE horse.horse_name = 'Fidelio';

-- en: Which horses were put up for sale by the stud farm Eichenhof?
-- zh: Eichenhof种马场送拍了哪些马？
SELECT horse.horse_name FROM horse JOIN lot ON horse.horse_id = lot.horse_id JOIN party ON lot.seller_id = party.party_id WHERE party.stud_farm = 'Eichenhof';

-- en: For each auction, give its name and the sum of the hammer prices.
-- zh: 给出每场拍卖会的名称和落槌总额。
SELECT auction.auction_name, sum(lot.hammer_price) FROM auction JOIN lot ON auction.auction_id = lot.auction_id GROUP BY auction.auction_id, auction.auction_name;

-- en: What was the most expensive Gelding, and for how much was it knocked down?
-- zh: 最贵的Gelding是哪匹，落槌价是多少？
SELECT horse.horse_name, lot.hammer_price FROM horse JOIN lot ON horse.horse_id = lot.horse_id WHERE horse.sex = 'Gelding' ORDER BY lot.hammer_price DESC LIMIT 1;

-- en: Which party has sold the most lots?
-- zh: 卖出拍品最多的一方是谁？
SELECT party.party_name FROM party JOIN lot ON party.party_id = lot.seller_id GROUP BY party.party_id, party.party_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many lots did buyers from Qatar acquire?
-- zh: Qatar的买家共购得多少件拍品？
SELECT count(*) FROM lot JOIN party ON lot.buyer_id = party.party_id WHERE party.country = 'Qatar';

-- en: What is the average hammer price of each breed, from high to low?
-- zh: 各品种的平均落槌价是多少？从高到低排列。
SELECT horse.breed, avg(lot.hammer_price) FROM horse JOIN lot ON horse.horse_id = lot.horse_id GROUP BY horse.breed ORDER BY avg(lot.hammer_price) DESC;

-- en: Which parties have bought at least two horses in auctions led by Hanno Prien?
-- zh: 在Hanno Prien主持的拍卖会上，哪些人买下了至少两匹马？
SELECT party.party_name FROM party JOIN lot ON party.party_id = lot.buyer_id JOIN auction ON lot.auction_id = auction.auction_id WHERE auction.auctioneer = 'Hanno Prien' GROUP BY party.party_id, party.party_name HAVING count(*) >= 2;

-- en: Show the names of the buyer and the seller of every lot.
-- zh: 显示每件拍品的买家和卖家姓名。
SELECT b.party_name, s.party_name FROM lot JOIN party AS b ON lot.buyer_id = b.party_id JOIN party AS s ON lot.seller_id = s.party_id;

-- en: Which horses have sold above the average hammer price?
-- zh: 哪些马的落槌价高于平均值？
SELECT horse.horse_name FROM horse JOIN lot ON horse.horse_id = lot.horse_id WHERE lot.hammer_price > (SELECT avg(hammer_price) FROM lot);

-- en: Which horses have never been offered as a lot?
-- zh: 哪些马从未上过拍？
SELECT horse_name FROM horse WHERE horse_id NOT IN (SELECT horse_id FROM lot);

-- en: Which breeds include both Bay horses and Grey horses?
-- zh: 哪些品种既有Bay毛色的马又有Grey毛色的马？
SELECT breed FROM horse WHERE colour = 'Bay' INTERSECT SELECT breed FROM horse WHERE colour = 'Grey';
