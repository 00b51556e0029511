-- An online marketplace for handmade goods: sellers, listings, shoppers, purchases, reviews and favourites.
CREATE TABLE seller (
  seller_id INT,
  shop_title VARCHAR(60),
  country VARCHAR(40),
  joined_on DATE,
  star_seller VARCHAR(3),
  PRIMARY KEY (seller_id)
);
CREATE TABLE listing (
  listing_id INT,
  seller_id INT,
  title VARCHAR(100),
  craft VARCHAR(30),
  material VARCHAR(30),
  price DECIMAL(10,2),
  stock INT,
  created_on DATE,
  PRIMARY KEY (listing_id),
  FOREIGN KEY (seller_id) REFERENCES seller (seller_id)
);
CREATE TABLE shopper (
  shopper_id INT,
  username VARCHAR(40),
  email VARCHAR(80),
  country VARCHAR(40),
  joined_on DATE,
  PRIMARY KEY (shopper_id)
);
CREATE TABLE purchase (
  purchase_id INT,
  shopper_id INT,
  listing_id INT,
  quantity INT,
  paid DECIMAL(10,2),
  bought_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (purchase_id),
  FOREIGN KEY (shopper_id) REFERENCES shopper (shopper_id),
  FOREIGN KEY (listing_id) REFERENCES listing (listing_id)
);
CREATE TABLE review (
  review_id INT,
  purchase_id INT,
  stars INT,
  comment_text VARCHAR(400),
  written_on DATE,
  PRIMARY KEY (review_id),
  FOREIGN KEY (purchase_id) REFERENCES purchase (purchase_id)
);
CREATE TABLE favourite (
  shopper_id INT,
  listing_id INT,
  saved_on DATE,
  PRIMARY KEY (shopper_id, listing_id),
  FOREIGN KEY (shopper_id) REFERENCES shopper (shopper_id),
  FOREIGN KEY (listing_id) REFERENCES listing (listing_id)
);

-- en: What are the titles and prices of the listings made of Walnut?
-- zh: 材料为Walnut的商品标题和价格是什么？
SELECT title, price FROM listing WHERE material = 'Walnut';

-- en: Show shops from Portugal that joined before 2018-01-01.
-- zh: 列出2018-01-01之前入驻的Portugal店铺。
SELECT shop_title FROM seller WHERE country = 'Portugal' AND joined_on < '2018-01-01';

-- en: Reviews with 1 or 2 stars: give the comments, most recent first.
-- zh: 给出1星或2星评价的评论内容，最近的排在前面。
SELECT comment_text FROM review WHERE stars = 1 OR stars = 2 ORDER BY written_on DESC;

-- en: How many purchases have been Refunded?
-- zh: 有多少笔购买已Refunded？
SELECT count(*) FROM purchase WHERE status = 'Refunded';

-- en: What's the average price of Pottery listings?
-- zh: Pottery类手工商品的平均价格是多少？
SELECT avg(price) FROM listing WHERE craft = 'Pottery';

-- en: From how many different countries are the shoppers?
-- zh: 买家来自多少个不同的国家？
SELECT count(DISTINCT country) FROM shopper;

-- en: For each craft, what is the highest price asked?
-- zh: 每种工艺的最高标价是多少？
SELECT craft, max(price) FROM listing GROUP BY craft;

-- en: On which date were the most purchases made?
-- zh: 哪一天的购买笔数最多？
SELECT bought_on FROM purchase GROUP BY bought_on ORDER BY count(*) DESC LIMIT 1;

-- en: Which materials are used in no fewer than four listings?
-- zh: 哪些材料出现在不少于四件商品中？
SELECT material FROM listing GROUP BY material HAVING count(*) >= 4;

-- en: Title of the listing with the largest stock?
-- zh: 库存最多的商品标题是什么？
SELECT title FROM listing ORDER BY stock DESC LIMIT 1;

-- en: Who is our longest-standing shopper? Tell me the username.
-- zh: 注册最早的买家用户名是什么？
SELECT username FROM shopper ORDER BY joined_on LIMIT 1;

-- en: Which shops sell anything in the craft Weaving?
-- zh: 哪些店铺出售Weaving工艺的商品？
SELECT seller.shop_title FROM seller JOIN listing ON seller.seller_id = listing.seller_id WHERE listing.craft = 'Weaving';

-- en: What has each shopper paid in total? Show usernames.
-- zh: 每位买家总共支付了多少？请列出用户名。
SELECT shopper.username, sum(purchase.paid) FROM shopper JOIN purchase ON shopper.shopper_id = purchase.shopper_id GROUP BY shopper.shopper_id, shopper.username;

-- en: Which listing has been saved as a favourite by the most people?
-- zh: 被收藏人数最多的商品是哪件？
SELECT listing.title FROM listing JOIN favourite ON listing.listing_id = favourite.listing_id GROUP BY listing.listing_id, listing.title ORDER BY count(*) DESC LIMIT 1;

-- en: How many stars did woolly_mammoth give, review by review?
-- zh: woolly_mammoth在每条评价中分别打了几星？
SELECT review.stars FROM review JOIN purchase ON review.purchase_id = purchase.purchase_id JOIN shopper ON purchase.shopper_id = shopper.shopper_id WHERE shopper.username = 'woolly_mammoth';

-- en: E-mails of shoppers who bought from the shop Kettle and Loom.
-- zh: 在Kettle and Loom店铺买过东西的买家邮箱有哪些？
SELECT shopper.email FROM shopper JOIN purchase ON shopper.shopper_id = purchase.shopper_id JOIN listing ON purchase.listing_id = listing.listing_id JOIN seller ON listing.seller_id = seller.seller_id WHERE seller.shop_title = 'Kettle and Loom';

-- en: Average number of stars of every listing, with its title, best rated first.
-- zh: 每件商品的平均星级是多少？给出标题，评分最高的在前。
SELECT listing.title, avg(review.stars) FROM listing JOIN purchase ON listing.listing_id = purchase.listing_id JOIN review ON purchase.purchase_id = review.purchase_id GROUP BY listing.listing_id, listing.title ORDER BY avg(review.stars) DESC;

-- en: Listings that cost more than the average listing, by title.
-- zh: 价格高于平均价格的商品标题有哪些？
SELECT title FROM listing WHERE price > (SELECT avg(price) FROM listing);

-- en: Which shoppers haven't bought anything so far? Give usernames.
-- zh: 到目前为止没有买过任何东西的买家用户名是什么？
SELECT username FROM shopper WHERE shopper_id NOT IN (SELECT shopper_id FROM purchase);

-- en: How many star sellers ('Yes') have at least one listing that costs over 200?
-- zh: 有多少家明星卖家（star_seller为Yes）拥有价格超过200的商品？
SELECT count(*) FROM seller WHERE star_seller = 'Yes' AND seller_id IN (SELECT seller_id FROM listing WHERE price > 200);

-- en: Which listings were favourited by someone but never purchased? Show the ids.
-- zh: 哪些商品被收藏过却从未被购买？给出商品编号。
SELECT listing_id FROM favourite EXCEPT SELECT listing_id FROM purchase;

-- en: In which countries do we have sellers as well as shoppers?
-- zh: 哪些国家既有卖家又有买家？
SELECT country FROM seller INTERSECT SELECT country FROM shopper;
