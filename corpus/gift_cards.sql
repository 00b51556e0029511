-- Gift cards and coupons sold by a group of stores: issuers, designs, cards, redemptions and coupons.
CREATE TABLE issuer (
  issuer_id INT,
  issuer_name VARCHAR(60),
  branch_of_trade VARCHAR(40),
  hq_city VARCHAR(40),
  website VARCHAR(80),
  PRIMARY KEY (issuer_id)
);
CREATE TABLE card_design (
  design_id INT,
  design_name VARCHAR(60),
  occasion VARCHAR(30),
  artist VARCHAR(60),
  print_cost DECIMAL(6,2),
  PRIMARY KEY (design_id)
);
CREATE TABLE customer (
  cust_id INT,
  cust_name VARCHAR(60),
  city VARCHAR(40),
  email VARCHAR(80),
  loyalty_points INT,
  PRIMARY KEY (cust_id)
);
CREATE TABLE gift_card (
  card_code VARCHAR(20),
  issuer_id INT,
  design_id INT,
  buyer_id INT,
  recipient_id INT,
  face_value DECIMAL(8,2),
  sold_on DATE,
  expiry DATE,
  PRIMARY KEY (card_code),
  FOREIGN KEY (issuer_id) REFERENCES issuer (issuer_id),
  FOREIGN KEY (design_id) REFERENCES card_design (design_id),
  FOREIGN KEY (buyer_id) REFERENCES customer (cust_id),
  FOREIGN KEY (recipient_id) REFERENCES customer (cust_id)
);
CREATE TABLE redemption (
  redemption_id INT,
  card_code VARCHAR(20),
  store_city VARCHAR(40),
  redeemed_on DATE,
  amount DECIMAL(8,2),
  PRIMARY KEY (redemption_id),
  FOREIGN KEY (card_code) REFERENCES gift_card (card_code)
);
CREATE TABLE coupon (
  coupon_code VARCHAR(20),
  issuer_id INT,
  percent_off INT,
  valid_from DATE,
  valid_to DATE,
  times_used INT,
  PRIMARY KEY (coupon_code),
  FOREIGN KEY (issuer_id) REFERENCES issuer (issuer_id)
);

-- en: How many gift cards are there?
-- zh: 有多少张礼品卡？
SELECT count(*) FROM gift_card;

-- en: Show the names and websites of all issuers.
-- zh: 列出所有发行商的名称和网站。
SELECT issuer_name, website FROM issuer;

-- en: What is the average face value of all gift cards?
-- zh: 所有礼品卡的平均面值是多少？
SELECT avg(face_value) FROM gift_card;

-- en: Which coupon has been used the most times? Return its code.
-- zh: 哪张优惠券被使用的次数最多？返回代码。
SELECT coupon_code FROM coupon ORDER BY times_used DESC LIMIT 1;

-- en: How many designs are there for each occasion?
-- zh: 每种场合各有多少款设计？
SELECT occasion, count(*) FROM card_design GROUP BY occasion;

-- en: What is the name of each issuer and how many coupons does it have?
-- zh: 每家发行商的名称是什么，各有多少张优惠券？
SELECT issuer.issuer_name, count(*) FROM issuer JOIN coupon ON issuer.issuer_id = coupon.issuer_id GROUP BY issuer.issuer_id, issuer.issuer_name;

-- en: Find the names and emails of customers with more than 2000 loyalty points.
-- zh: 找出积分超过2000的顾客的姓名和邮箱。
SELECT cust_name, email FROM customer WHERE loyalty_points > 2000;

-- en: Who received a Wedding card? Names without duplicates.
-- zh: 谁收到过Wedding场合的卡？姓名不要重复。
SELECT DISTINCT customer.cust_name FROM customer JOIN gift_card ON customer.cust_id = gift_card.recipient_id JOIN card_design ON gift_card.design_id = card_design.design_id WHERE card_design.occasion = 'Wedding';

-- en: For how much in all did Gita Rao buy gift cards?
-- zh: Gita Rao一共买了多少金额的礼品卡？
SELECT sum(gift_card.face_value) FROM gift_card JOIN customer ON gift_card.buyer_id = customer.cust_id WHERE customer.cust_name = 'Gita Rao';

-- en: Codes of cards that have never been redeemed?
-- zh: 从未被使用过的礼品卡的卡号？
SELECT card_code FROM gift_card WHERE card_code NOT IN (SELECT card_code FROM redemption);

-- en: Which artist's designs have been sold most often?
-- zh: 哪位设计师的卡面卖出最多？
SELECT card_design.artist FROM card_design JOIN gift_card ON card_design.design_id = gift_card.design_id GROUP BY card_design.artist ORDER BY count(*) DESC LIMIT 1;

-- en: In which different cities were cards of Copper Spoon redeemed?
-- zh: Copper Spoon的卡在哪些不同的城市被使用过？
SELECT DISTINCT redemption.store_city FROM redemption JOIN gift_card ON redemption.card_code = gift_card.card_code JOIN issuer ON gift_card.issuer_id = issuer.issuer_id WHERE issuer.issuer_name = 'Copper Spoon';

-- en: Coupons that take off 30 to 50 percent: code and percentage, biggest discount first.
-- zh: 折扣在30到50之间的优惠券，给出代码和折扣比例，折扣大的在前。
SELECT coupon_code, percent_off FROM coupon WHERE percent_off BETWEEN 30 AND 50 ORDER BY percent_off DESC;

-- en: What is the lowest and the highest printing cost of a Birthday design?
-- zh: Birthday设计的最低和最高印制成本是多少？
SELECT min(print_cost), max(print_cost) FROM card_design WHERE occasion = 'Birthday';

-- en: Customers with fewer points than average: name, fewest first.
-- zh: 积分低于平均值的顾客姓名，积分最少的在前。
SELECT cust_name FROM customer WHERE loyalty_points < (SELECT avg(loyalty_points) FROM customer) ORDER BY loyalty_points;

-- en: Who both bought cards and got cards as a present?
-- zh: 谁既买过卡又收到过卡？
SELECT customer.cust_name FROM customer JOIN gift_card ON customer.cust_id = gift_card.buyer_id INTERSECT SELECT customer.cust_name FROM customer JOIN gift_card ON customer.cust_id = gift_card.recipient_id;

-- en: Which issuers sold more than 300 cards? I'd like the number too.
-- zh: 哪些发行商卖出超过300张卡？也请给出数量。
SELECT issuer.issuer_name, count(*) FROM issuer JOIN gift_card ON issuer.issuer_id = gift_card.issuer_id GROUP BY issuer.issuer_id, issuer.issuer_name HAVING count(*) > 300;

-- en: What is the largest amount ever redeemed at once from a card bought by someone in Pune?
-- zh: Pune的顾客买的卡，单次使用的最大金额是多少？
SELECT max(redemption.amount) FROM redemption JOIN gift_card ON redemption.card_code = gift_card.card_code JOIN customer ON gift_card.buyer_id = customer.cust_id WHERE customer.city = 'Pune';

-- en: Which store city has the most redemptions?
-- zh: 哪个门店城市的礼品卡使用次数最多？
SELECT store_city FROM redemption GROUP BY store_city ORDER BY count(*) DESC LIMIT 1;

-- en: Cities where an issuer has its headquarters but no customer lives.
-- zh: 有发行商总部但没有顾客居住的城市。
SELECT hq_city FROM issuer EXCEPT SELECT city FROM customer;

-- en: Show the design and buyer of card GC-77120: design name, then buyer's name.
-- zh: 卡GC-77120的设计和购买者是什么？先给设计名，再给购买者姓名。
SELECT card_design.design_name, customer.cust_name FROM gift_card JOIN card_design ON gift_card.design_id = card_design.design_id JOIN customer ON gift_card.buyer_id = customer.cust_id WHERE gift_card.card_code = 'GC-77120';

-- en: Names of Grocery issuers without any coupon that runs beyond '2024-12-31'.
-- zh: Grocery行业中没有'2024-12-31'之后仍有效优惠券的发行商名称。
SELECT issuer_name FROM issuer WHERE branch_of_trade = 'Grocery' AND issuer_id NOT IN (SELECT issuer_id FROM coupon WHERE valid_to > '2024-12-31');
