-- An auction house: sales, consignors, lots, bidders, bids and the specialists who catalogue lots.
CREATE TABLE specialist (
  spec_id INT,
  spec_name VARCHAR(60),
  field VARCHAR(40),
  office VARCHAR(40),
  start_year INT,
  PRIMARY KEY (spec_id)
);
CREATE TABLE auction (
  auction_id INT,
  auction_title VARCHAR(80),
  venue VARCHAR(60),
  city VARCHAR(40),
  held_on DATE,
  format VARCHAR(15),
  PRIMARY KEY (auction_id)
);
CREATE TABLE consignor (
  consignor_id INT,
  consignor_name VARCHAR(60),
  country VARCHAR(40),
  commission_pct DOUBLE,
  PRIMARY KEY (consignor_id)
);
CREATE TABLE lot (
  lot_id INT,
  auction_id INT,
  consignor_id INT,
  spec_id INT,
  lot_title VARCHAR(100),
  category VARCHAR(30),
  year_made INT,
  low_estimate DECIMAL(12,2),
  hammer_price DECIMAL(12,2),
  PRIMARY KEY (lot_id),
  FOREIGN KEY (auction_id) REFERENCES auction (auction_id),
  FOREIGN KEY (consignor_id) REFERENCES consignor (consignor_id),
  FOREIGN KEY (spec_id) REFERENCES specialist (spec_id)
);
CREATE TABLE bidder (
  bidder_id INT,
  bidder_name VARCHAR(60),
  country VARCHAR(40),
  paddle_no INT,
  registered_on DATE,
  PRIMARY KEY (bidder_id)
);
CREATE TABLE lot_bid (
  bid_id INT,
  lot_id INT,
  bidder_id INT,
  amount DECIMAL(12,2),
  channel VARCHAR(15),
  placed_at DATETIME,
  PRIMARY KEY (bid_id),
  FOREIGN KEY (lot_id) REFERENCES lot (lot_id),
  FOREIGN KEY (bidder_id) REFERENCES bidder (bidder_id)
);

-- en: Which lots in the Clocks category were made before 1800?
-- zh: 1800年以前制作的Clocks类拍品有哪些？
SELECT lot_title FROM lot WHERE category = 'Clocks' AND year_made < 1800;

-- en: When and where was the auction entitled Winter Silver held? Date, then venue.
-- zh: 名为Winter Silver的拍卖会是何时何地举行的？先给日期，再给场馆。
SELECT held_on, venue FROM auction WHERE auction_title = 'Winter Silver';

-- en: What are the titles of the unsold lots, that is those without a hammer price?
-- zh: 没有落槌价的流拍拍品名称是什么？
SELECT lot_title FROM lot WHERE hammer_price IS NULL;

-- en: How many auctions were Online?
-- zh: Online形式的拍卖会有多少场？
SELECT count(*) FROM auction WHERE format = 'Online';

-- en: What's the average hammer price of Tapestries?
-- zh: Tapestries类拍品的平均落槌价是多少？
SELECT avg(hammer_price) FROM lot WHERE category = 'Tapestries';

-- en: In how many different cities have auctions taken place?
-- zh: 拍卖会一共在多少个不同的城市举行过？
SELECT count(DISTINCT city) FROM auction;

-- en: For every category, what was the top hammer price?
-- zh: 每个类别的最高落槌价是多少？
SELECT category, max(hammer_price) FROM lot GROUP BY category;

-- en: Which bidding channel is the most popular?
-- zh: 最受欢迎的出价渠道是哪个？
SELECT channel FROM lot_bid GROUP BY channel ORDER BY count(*) DESC LIMIT 1;

-- en: Countries with at least 3 bidders, please.
-- zh: 请列出至少有3位竞买人的国家。
SELECT country FROM bidder GROUP BY country HAVING count(*) >= 3;

-- en: What is the oldest lot?
-- zh: 年代最久远的拍品是什么？
SELECT lot_title FROM lot ORDER BY year_made LIMIT 1;

-- en: Which consignor pays the lowest commission?
-- zh: 佣金比例最低的委托人是谁？
SELECT consignor_name FROM consignor ORDER BY commission_pct LIMIT 1;

-- en: Which specialists catalogued lots for the sale called Attic Treasures?
-- zh: 哪些专家为Attic Treasures这场拍卖会编目过拍品？
SELECT specialist.spec_name FROM specialist JOIN lot ON specialist.spec_id = lot.spec_id JOIN auction ON lot.auction_id = auction.auction_id WHERE auction.auction_title = 'Attic Treasures';

-- en: How many bids did each lot attract? Give the titles.
-- zh: 每件拍品收到多少次出价？请给出拍品名称。
SELECT lot.lot_title, count(*) FROM lot JOIN lot_bid ON lot.lot_id = lot_bid.lot_id GROUP BY lot.lot_id, lot.lot_title;

-- en: Which bidder made the highest single bid?
-- zh: 单次出价最高的竞买人是谁？
SELECT bidder.bidder_name FROM bidder JOIN lot_bid ON bidder.bidder_id = lot_bid.bidder_id ORDER BY lot_bid.amount DESC LIMIT 1;

-- en: What did Count Adelmar consign? Titles of his lots.
-- zh: Count Adelmar委托了哪些拍品？给出名称。
SELECT lot.lot_title FROM lot JOIN consignor ON lot.consignor_id = consignor.consignor_id WHERE consignor.consignor_name = 'Count Adelmar';

-- en: In which cities did bidders from Japan place bids by Telephone?
-- zh: Japan的竞买人通过Telephone出价的拍卖会在哪些城市？
SELECT auction.city FROM auction JOIN lot ON auction.auction_id = lot.auction_id JOIN lot_bid ON lot.lot_id = lot_bid.lot_id JOIN bidder ON lot_bid.bidder_id = bidder.bidder_id WHERE bidder.country = 'Japan' AND lot_bid.channel = 'Telephone';

-- en: Which auction brought in the most, going by the sum of hammer prices?
-- zh: 按落槌价合计，哪场拍卖会成交额最高？
SELECT auction.auction_title FROM auction JOIN lot ON auction.auction_id = lot.auction_id GROUP BY auction.auction_id, auction.auction_title ORDER BY sum(lot.hammer_price) DESC LIMIT 1;

-- en: Consignors with more than one lot, and how many lots each of them handed in.
-- zh: 委托一件以上拍品的委托人及其拍品数量。
SELECT consignor.consignor_name, count(*) FROM consignor JOIN lot ON consignor.consignor_id = lot.consignor_id GROUP BY consignor.consignor_id, consignor.consignor_name HAVING count(*) > 1;

-- en: Which lots fetched more than the average hammer price?
-- zh: 落槌价高于平均值的拍品有哪些？
SELECT lot_title FROM lot WHERE hammer_price > (SELECT avg(hammer_price) FROM lot);

-- en: Registered bidders who never placed a bid.
-- zh: 注册了但从未出过价的竞买人。
SELECT bidder_name FROM bidder WHERE bidder_id NOT IN (SELECT bidder_id FROM lot_bid);

-- en: Which countries do consignors come from but no bidder?
-- zh: 哪些国家有委托人却没有竞买人？
SELECT country FROM consignor EXCEPT SELECT country FROM bidder;

-- en: Paddle numbers of the bidders who bid both over Internet and in Room.
-- zh: 既通过Internet又在Room出过价的竞买人号牌是多少？
SELECT bidder.paddle_no FROM bidder JOIN lot_bid ON bidder.bidder_id = lot_bid.bidder_id WHERE lot_bid.channel = 'Internet' INTERSECT SELECT bidder.paddle_no FROM bidder JOIN lot_bid ON bidder.bidder_id = lot_bid.bidder_id WHERE lot_bid.channel = 'Room';
