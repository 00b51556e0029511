-- Shopping carts left unpaid in a web store: shoppers, goods, carts, the lines in them and reminder mails.
CREATE TABLE shopper (
  shopper_id INT,
  nickname VARCHAR(40),
  signup_date DATE,
  member_tier VARCHAR(10),
  province VARCHAR(30),
  PRIMARY KEY (shopper_id)
);
CREATE TABLE goods (
  sku VARCHAR(12),
  goods_name VARCHAR(80),
  category VARCHAR(30),
  price DECIMAL(10,2),
  stock INT,
  PRIMARY KEY (sku)
);
CREATE TABLE cart (
  cart_id BIGINT,
  shopper_id INT,
  opened_at DATETIME,
  channel VARCHAR(10),
  state VARCHAR(12),
  PRIMARY KEY (cart_id),
  FOREIGN KEY (shopper_id) REFERENCES shopper (shopper_id)
);
CREATE TABLE cart_line (
  cart_id BIGINT,
  sku VARCHAR(12),
  qty INT,
  PRIMARY KEY (cart_id, sku),
  FOREIGN KEY (cart_id) REFERENCES cart (cart_id),
  FOREIGN KEY (sku) REFERENCES goods (sku)
);
CREATE TABLE reminder (
  reminder_id INT,
  cart_id BIGINT,
  sent_on DATE,
  discount_pct INT,
  clicked VARCHAR(3),
  PRIMARY KEY (reminder_id),
  FOREIGN KEY (cart_id) REFERENCES cart (cart_id)
);

-- en: What goods are there in the Kitchen category?
-- zh: Kitchen类目下有哪些商品？
SELECT goods_name FROM goods WHERE category = 'Kitchen';

-- en: How many carts are in the state Abandoned?
-- zh: 有多少个购物车处于Abandoned状态？
SELECT count(*) FROM cart WHERE state = 'Abandoned';

-- en: Which products cost less than 20 and have more than 100 in stock?
-- zh: 哪些商品价格低于20且库存超过100？
SELECT goods_name FROM goods WHERE price < 20 AND stock > 100;

-- en: What's the dearest product?
-- zh: 最贵的商品是什么？
SELECT goods_name FROM goods ORDER BY price DESC LIMIT 1;

-- en: What's the cheapest product?
-- zh: 最便宜的商品是什么？
SELECT goods_name FROM goods ORDER BY price LIMIT 1;

-- en: Carts opened by channel: how many?
-- zh: 各渠道分别创建了多少个购物车？
SELECT channel, count(*) FROM cart GROUP BY channel;

-- en: Average price in each category.
-- zh: 每个类目的平均价格。
SELECT category, avg(price) FROM goods GROUP BY category;

-- en: Categories with fewer than 5 products.
-- zh: 商品少于5种的类目有哪些？
SELECT category FROM goods GROUP BY category HAVING count(*) < 5;

-- en: From which province do the most shoppers come?
-- zh: 顾客最多的省份是哪个？
SELECT province FROM shopper GROUP BY province ORDER BY count(*) DESC LIMIT 1;

-- en: How many reminder mails were clicked (Yes) when a discount of 10 percent was offered?
-- zh: 折扣为10%的提醒邮件中有多少封被点击（Yes）？
SELECT count(*) FROM reminder WHERE discount_pct = 10 AND clicked = 'Yes';

-- en: Which carts belong to the shopper bluejay77? Give ids and states.
-- zh: 用户bluejay77有哪些购物车？给出id和状态。
SELECT cart.cart_id, cart.state FROM cart JOIN shopper ON cart.shopper_id = shopper.shopper_id WHERE shopper.nickname = 'bluejay77';

-- en: How many carts has each shopper opened?
-- zh: 每位顾客创建过多少个购物车？
SELECT shopper.nickname, count(*) FROM shopper JOIN cart ON shopper.shopper_id = cart.shopper_id GROUP BY shopper.shopper_id, shopper.nickname;

-- en: Which product lies in the most carts?
-- zh: 被放入购物车最多的商品是哪个？
SELECT goods.goods_name FROM goods JOIN cart_line ON goods.sku = cart_line.sku GROUP BY goods.sku, goods.goods_name ORDER BY count(*) DESC LIMIT 1;

-- en: Name the products in cart 80412.
-- zh: 80412号购物车里有哪些商品？
SELECT goods.goods_name FROM goods JOIN cart_line ON goods.sku = cart_line.sku WHERE cart_line.cart_id = 80412;

-- en: What are the products that Gold members have put in their carts, each once?
-- zh: Gold会员往购物车里放过哪些商品？不要重复。
SELECT DISTINCT goods.goods_name FROM goods JOIN cart_line ON goods.sku = cart_line.sku JOIN cart ON cart_line.cart_id = cart.cart_id JOIN shopper ON cart.shopper_id = shopper.shopper_id WHERE shopper.member_tier = 'Gold';

-- en: How many pieces of each category are in Abandoned carts?
-- zh: Abandoned购物车中各类目的商品件数是多少？
SELECT goods.category, sum(cart_line.qty) FROM goods JOIN cart_line ON goods.sku = cart_line.sku JOIN cart ON cart_line.cart_id = cart.cart_id WHERE cart.state = 'Abandoned' GROUP BY goods.category;

-- en: On what dates were reminders sent to mossygnome?
-- zh: 给mossygnome发送提醒的日期有哪些？
SELECT reminder.sent_on FROM reminder JOIN cart ON reminder.cart_id = cart.cart_id JOIN shopper ON cart.shopper_id = shopper.shopper_id WHERE shopper.nickname = 'mossygnome';

-- en: Average discount in reminders for carts opened via App.
-- zh: 通过App创建的购物车，提醒邮件的平均折扣是多少？
SELECT avg(reminder.discount_pct) FROM reminder JOIN cart ON reminder.cart_id = cart.cart_id WHERE cart.channel = 'App';

-- en: Products that have never been put in a cart.
-- zh: 从未被加入购物车的商品。
SELECT goods_name FROM goods WHERE sku NOT IN (SELECT sku FROM cart_line);

-- en: Which shoppers have Paid carts but no Abandoned ones?
-- zh: 哪些顾客有Paid的购物车，但没有Abandoned的购物车？
SELECT shopper.nickname FROM shopper JOIN cart ON shopper.shopper_id = cart.shopper_id WHERE cart.state = 'Paid' EXCEPT SELECT shopper.nickname FROM shopper JOIN cart ON shopper.shopper_id = cart.shopper_id WHERE cart.state = 'Abandoned';

-- en: Products priced above the average.
-- zh: 价格高于平均值的商品。
SELECT goods_name FROM goods WHERE price > (SELECT avg(price) FROM goods);

-- en: Nicknames of Silver or Bronze members, in alphabetical order.
-- zh: 按字母顺序列出Silver或Bronze会员的昵称。
SELECT nickname FROM shopper WHERE member_tier = 'Silver' OR member_tier = 'Bronze' ORDER BY nickname;
