-- Tea auctions: the gardens that send lots, the brokers who offer them and the merchants who bid.
CREATE TABLE garden (
  garden_no INT,
  mark_title VARCHAR(50),
  district VARCHAR(40),
  altitude INT,
  planted_year INT,
  hectares DOUBLE,
  PRIMARY KEY (garden_no)
);
CREATE TABLE broker (
  broker_no INT,
  broker_name VARCHAR(50),
  city VARCHAR(40),
  commission DOUBLE,
  since INT,
  PRIMARY KEY (broker_no)
);
CREATE TABLE auction (
  auction_no INT,
  headline VARCHAR(60),
  city VARCHAR(40),
  held_on DATE,
  auctioneer VARCHAR(50),
  season VARCHAR(20),
  PRIMARY KEY (auction_no)
);
CREATE TABLE lot (
  lot_no INT,
  auction_no INT,
  garden_no INT,
  broker_no INT,
  leaf_grade VARCHAR(10),
  chests INT,
  weight_kg DOUBLE,
  reserve_price DECIMAL(8,2),
  PRIMARY KEY (lot_no),
  FOREIGN KEY (auction_no) REFERENCES auction (auction_no),
  FOREIGN KEY (garden_no) REFERENCES garden (garden_no),
  FOREIGN KEY (broker_no) REFERENCES broker (broker_no)
);
CREATE TABLE bid (
  bid_no INT,
  lot_no INT,
  merchant VARCHAR(50),
  price_kg DECIMAL(8,2),
  result VARCHAR(10),
  PRIMARY KEY (bid_no),
  FOREIGN KEY (lot_no) REFERENCES lot (lot_no)
);

-- en: Which auctions were conducted by Basil Thorne?
-- zh: Basil Thorne主持过哪些拍卖会？
SELECT headline FROM auction WHERE auctioneer = 'Basil Thorne';

-- en: Which different gardens sent lots to the auction Monsoon Sale?
-- zh: 哪些不同的茶园向Monsoon Sale拍卖会送过茶？
SELECT DISTINCT garden.mark_title FROM garden JOIN lot ON garden.garden_no = lot.garden_no JOIN auction ON lot.auction_no = auction.auction_no WHERE auction.headline = 'Monsoon Sale';

-- en: Which gardens in Talbari lie above 1400 metres?
-- zh: Talbari有哪些茶园海拔在1400米以上？
SELECT mark_title FROM garden WHERE district = 'Talbari' AND altitude > 1400;

-- en: How many lots of the leaf grade FTGP were offered?
-- zh: FTGP等级的茶叶一共推出了多少批？
SELECT count(*) FROM lot WHERE leaf_grade = 'FTGP';

-- en: Which garden has the greatest planted area?
-- zh: 种植面积最大的茶园是哪个？
SELECT mark_title FROM garden ORDER BY hectares DESC LIMIT 1;

-- en: What is the average reserve price for each leaf grade?
-- zh: 各茶叶等级的平均底价是多少？
SELECT leaf_grade, avg(reserve_price) FROM lot GROUP BY leaf_grade;

-- en: How many lots has each broker offered?
-- zh: 每位经纪人各推出过多少批茶？
SELECT broker.broker_name, count(*) FROM broker JOIN lot ON broker.broker_no = lot.broker_no GROUP BY broker.broker_no, broker.broker_name;

-- en: Which auctions have had no lots?
-- zh: 哪些拍卖会没有任何拍品？
SELECT headline FROM auction WHERE auction_no NOT IN (SELECT auction_no FROM lot);

-- en: Which merchants made a bid for tea from the garden Silver Fern?
-- zh: 哪些茶商竞拍过Silver Fern茶园的茶？
SELECT bid.merchant FROM bid JOIN lot ON bid.lot_no = lot.lot_no JOIN garden ON lot.garden_no = garden.garden_no WHERE garden.mark_title = 'Silver Fern';

-- en: In which cities are there brokers and auctions alike?
-- zh: 哪些城市既有经纪人又举办拍卖会？
SELECT city FROM broker INTERSECT SELECT city FROM auction;

-- en: What were the highest and the lowest price per kilogram among the bids that Won?
-- zh: 结果为Won的出价中，每公斤最高价和最低价各是多少？
SELECT max(price_kg), min(price_kg) FROM bid WHERE result = 'Won';

-- en: At which auction was the heaviest lot sold by the broker Lattimer?
-- zh: 经纪人Lattimer推出的最重的一批茶是在哪场拍卖会上？
SELECT auction.headline FROM auction JOIN lot ON auction.auction_no = lot.auction_no JOIN broker ON lot.broker_no = broker.broker_no WHERE broker.broker_name = 'Lattimer' ORDER BY lot.weight_kg DESC LIMIT 1;

-- en: Which merchants have bid more than 200 times?
-- zh: 哪些茶商出价超过200次？
SELECT merchant FROM bid GROUP BY merchant HAVING count(*) > 200;

-- en: Which brokers take a higher commission than the average?
-- zh: 哪些经纪人的佣金比例高于平均水平？
SELECT broker_name FROM broker WHERE commission > (SELECT avg(commission) FROM broker);

-- en: How many chests were sent in total to the auctions held in Port Celeste during the Autumn season?
-- zh: 在Autumn季于Port Celeste举行的拍卖会上，共送去了多少箱茶？
SELECT sum(lot.chests) FROM lot JOIN auction ON lot.auction_no = auction.auction_no WHERE auction.city = 'Port Celeste' AND auction.season = 'Autumn';

-- en: Which garden has had the most lots at auction?
-- zh: 参拍批次最多的茶园是哪个？
SELECT garden.mark_title FROM garden JOIN lot ON garden.garden_no = lot.garden_no GROUP BY garden.garden_no, garden.mark_title ORDER BY count(*) DESC LIMIT 1;

-- en: How many auctions took place in each season?
-- zh: 每个季节各举行了多少场拍卖会？
SELECT season, count(*) FROM auction GROUP BY season;

-- en: Which gardens planted before 1900 have supplied a lot of the grade Dust?
-- zh: 1900年以前种植的茶园中，哪些供应过Dust等级的茶？
SELECT mark_title FROM garden WHERE planted_year < 1900 AND garden_no IN (SELECT garden_no FROM lot WHERE leaf_grade = 'Dust');

-- en: On what date was the auction held at which lot 5512 was offered?
-- zh: 编号5512的那批茶是在哪一天的拍卖会上推出的？
SELECT auction.held_on FROM auction JOIN lot ON auction.auction_no = lot.auction_no WHERE lot.lot_no = 5512;

-- en: Which auctions took place between 2011-03-01 and 2011-05-31, and in which cities?
-- zh: 2011-03-01至2011-05-31之间举行了哪些拍卖会？分别在哪些城市？
SELECT headline, city FROM auction WHERE held_on BETWEEN '2011-03-01' AND '2011-05-31';

-- en: Which gardens have been represented by Lattimer but never by Quill and Sons?
-- zh: 哪些茶园由Lattimer代理过但从未由Quill and Sons代理？
SELECT garden.mark_title FROM garden JOIN lot ON garden.garden_no = lot.garden_no JOIN broker ON lot.broker_no = broker.broker_no WHERE broker.broker_name = 'Lattimer' EXCEPT SELECT garden.mark_title FROM garden JOIN lot ON garden.garden_no = lot.garden_no JOIN broker ON lot.broker_no = broker.broker_no WHERE broker.broker_name = 'Quill and Sons';

-- en: What is the highest price per kilogram bid at each auction?
-- zh: 每场拍卖会上的每公斤最高出价是多少？
SELECT auction.headline, max(bid.price_kg) FROM auction JOIN lot ON auction.auction_no = lot.auction_no JOIN bid ON lot.lot_no = bid.lot_no GROUP BY auction.auction_no, auction.headline;
