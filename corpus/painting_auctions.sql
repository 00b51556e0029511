-- Auctions of paintings and sculptures: houses, sales, lots, artists, bidders.
CREATE TABLE auction_house (
  house_id INT,
  house_name VARCHAR(50),
  city VARCHAR(40),
  founded_year INT,
  commission_pct DOUBLE,
  PRIMARY KEY (house_id)
);
CREATE TABLE auction_sale (
  sale_id INT,
  sale_title VARCHAR(80),
  house_id INT,
  sale_date DATE,
  auctioneer VARCHAR(50),
  room VARCHAR(30),
  PRIMARY KEY (sale_id),
  FOREIGN KEY (house_id) REFERENCES auction_house (house_id)
);
CREATE TABLE artist (
  artist_id INT,
  artist_name VARCHAR(50),
  nationality VARCHAR(30),
  birth_year INT,
  death_year INT,
  movement VARCHAR(30),
  PRIMARY KEY (artist_id)
);
CREATE TABLE artwork (
  artwork_id INT,
  title VARCHAR(80),
  artist_id INT,
  medium VARCHAR(30),
  year_made INT,
  height_cm DOUBLE,
  width_cm DOUBLE,
  PRIMARY KEY (artwork_id),
  FOREIGN KEY (artist_id) REFERENCES artist (artist_id)
);
CREATE TABLE collector (
  collector_id INT,
  collector_name VARCHAR(50),
  city VARCHAR(40),
  kind VARCHAR(20),
  email VARCHAR(60),
  PRIMARY KEY (collector_id)
);
CREATE TABLE lot (
  sale_id INT,
  lot_number INT,
  artwork_id INT,
  seller_id INT,
  buyer_id INT,
  estimate_low DECIMAL(10,2),
  estimate_high DECIMAL(10,2),
  hammer_price DECIMAL(10,2),
  PRIMARY KEY (sale_id, lot_number),
  FOREIGN KEY (sale_id) REFERENCES auction_sale (sale_id),
  FOREIGN KEY (artwork_id) REFERENCES artwork (artwork_id),
  FOREIGN KEY (seller_id) REFERENCES collector (collector_id),
  FOREIGN KEY (buyer_id) REFERENCES collector (collector_id)
);

-- en: Who bought the painting Tide at Marrow Bay?
-- zh: 画作Tide at Marrow Bay被谁买走了？
SELECT collector.collector_name FROM collector JOIN lot ON collector.collector_id = lot.buyer_id JOIN artwork ON lot.artwork_id = artwork.artwork_id WHERE artwork.title = 'Tide at Marrow Bay';

-- en: And who sold Tide at Marrow Bay? Give the seller's email.
-- zh: Tide at Marrow Bay的卖家是谁？请给出其电子邮箱。
SELECT collector.email FROM collector JOIN lot ON collector.collector_id = lot.seller_id JOIN artwork ON lot.artwork_id = artwork.artwork_id WHERE artwork.title = 'Tide at Marrow Bay';

-- en: How many Bronze works are in the database?
-- zh: 库中有多少件Bronze作品？
SELECT count(*) FROM artwork WHERE medium = 'Bronze';

-- en: What is the highest hammer price ever?
-- zh: 历史最高落槌价是多少？
SELECT max(hammer_price) FROM lot;

-- en: Artists of the Luminism movement born before 1850
-- zh: 1850年以前出生的Luminism流派艺术家
SELECT artist_name FROM artist WHERE movement = 'Luminism' AND birth_year < 1850;

-- en: How many sales did each auction house hold? Show its name.
-- zh: 每家拍卖行举办了多少场拍卖？请列出名称。
SELECT auction_house.house_name, count(*) FROM auction_house JOIN auction_sale ON auction_house.house_id = auction_sale.house_id GROUP BY auction_house.house_id, auction_house.house_name;

-- en: Titles of the works by Edda Sorel, oldest first
-- zh: Edda Sorel的作品名称，按创作年份从早到晚排列
SELECT artwork.title FROM artwork JOIN artist ON artwork.artist_id = artist.artist_id WHERE artist.artist_name = 'Edda Sorel' ORDER BY artwork.year_made;

-- en: Artworks never put up for auction
-- zh: 从未上拍过的作品
SELECT title FROM artwork WHERE artwork_id NOT IN (SELECT artwork_id FROM lot);

-- en: Which artist's works have brought in the most money in total?
-- zh: 作品总成交额最高的是哪位艺术家？
SELECT artist.artist_name FROM artist JOIN artwork ON artist.artist_id = artwork.artist_id JOIN lot ON artwork.artwork_id = lot.artwork_id GROUP BY artist.artist_id, artist.artist_name ORDER BY sum(lot.hammer_price) DESC LIMIT 1;

-- en: Average commission of auction houses in Zurich
-- zh: Zurich的拍卖行平均佣金率是多少
SELECT avg(commission_pct) FROM auction_house WHERE city = 'Zurich';

-- en: Which auctioneers conducted 3 sales or more?
-- zh: 哪些拍卖师主持过3场或以上的拍卖？
SELECT auctioneer FROM auction_sale GROUP BY auctioneer HAVING count(*) >= 3;

-- en: List lot number and hammer price for lots in the sale Winter Masters that went above their high estimate.
-- zh: 列出Winter Masters拍卖中成交价超过最高估价的拍品号和落槌价。
SELECT lot.lot_number, lot.hammer_price FROM lot JOIN auction_sale ON lot.sale_id = auction_sale.sale_id WHERE auction_sale.sale_title = 'Winter Masters' AND lot.hammer_price > lot.estimate_high;

-- en: For each medium, how many works are there and what is their average height?
-- zh: 每种材质各有多少件作品，平均高度是多少？
SELECT medium, count(*), avg(height_cm) FROM artwork GROUP BY medium;

-- en: Collectors who both buy and sell, by id
-- zh: 既买又卖的藏家编号
SELECT buyer_id FROM lot INTERSECT SELECT seller_id FROM lot;

-- en: In what cities have works by Portuguese artists been auctioned? List without repeats.
-- zh: Portuguese艺术家的作品在哪些城市拍卖过？去重列出。
SELECT DISTINCT auction_house.city FROM auction_house JOIN auction_sale ON auction_house.house_id = auction_sale.house_id JOIN lot ON auction_sale.sale_id = lot.sale_id JOIN artwork ON lot.artwork_id = artwork.artwork_id JOIN artist ON artwork.artist_id = artist.artist_id WHERE artist.nationality = 'Portuguese';

-- en: Lots that were hammered down for more than the average hammer price: sale id and lot number
-- zh: 落槌价高于平均值的拍品：给出场次编号和拍品号
SELECT sale_id, lot_number FROM lot WHERE hammer_price > (SELECT avg(hammer_price) FROM lot);

-- en: Which buyer has bought the largest number of lots?
-- zh: 购买拍品数量最多的买家是谁？
SELECT collector.collector_name FROM collector JOIN lot ON collector.collector_id = lot.buyer_id GROUP BY collector.collector_id, collector.collector_name ORDER BY count(*) DESC LIMIT 1;

-- en: Sales on 2016-11-08 or in the Blue Room
-- zh: 在2016-11-08举行或在Blue Room举行的拍卖
SELECT sale_title FROM auction_sale WHERE sale_date = '2016-11-08' OR room = 'Blue Room';

-- en: The three widest Oil paintings (medium Oil): title and width
-- zh: 最宽的三幅Oil作品的名称和宽度
SELECT title, width_cm FROM artwork WHERE medium = 'Oil' ORDER BY width_cm DESC LIMIT 3;

-- en: How many different artists had work sold to a collector of kind Museum?
-- zh: 有多少位不同的艺术家作品卖给了Museum类藏家？
SELECT count(DISTINCT artwork.artist_id) FROM artwork JOIN lot ON artwork.artwork_id = lot.artwork_id JOIN collector ON lot.buyer_id = collector.collector_id WHERE collector.kind = 'Museum';

-- en: Which nationality counts the most artists?
-- zh: 艺术家人数最多的国籍是哪个？
SELECT nationality FROM artist GROUP BY nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Collectors in Basel who have never sold a lot
-- zh: Basel从未卖出过拍品的藏家
SELECT collector_name FROM collector WHERE city = 'Basel' AND collector_id NOT IN (SELECT seller_id FROM lot);
