-- An importer of manga: titles, volumes, licences, translators and bookshop orders.
CREATE TABLE manga (
  manga_id INT,
  title VARCHAR(80),
  mangaka VARCHAR(60),
  demographic VARCHAR(20),
  start_year INT,
  status VARCHAR(20),
  PRIMARY KEY (manga_id)
);
CREATE TABLE translator (
  tr_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  page_rate DECIMAL(10,2),
  start_year INT,
  PRIMARY KEY (tr_id)
);
CREATE TABLE volume (
  vol_id INT,
  manga_id INT,
  tr_id INT,
  vol_number INT,
  pages INT,
  price DECIMAL(10,2),
  original_date DATE,
  import_date DATE,
  PRIMARY KEY (vol_id),
  FOREIGN KEY (manga_id) REFERENCES manga (manga_id),
  FOREIGN KEY (tr_id) REFERENCES translator (tr_id)
);
CREATE TABLE bookshop (
  shop_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  type VARCHAR(20),
  credit_limit DECIMAL(10,2),
  PRIMARY KEY (shop_id)
);
CREATE TABLE shop_order (
  order_id INT,
  shop_id INT,
  order_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (order_id),
  FOREIGN KEY (shop_id) REFERENCES bookshop (shop_id)
);
CREATE TABLE order_line (
  order_id INT,
  vol_id INT,
  qty INT,
  discount DOUBLE,
  PRIMARY KEY (order_id, vol_id),
  FOREIGN KEY (order_id) REFERENCES shop_order (order_id),
  FOREIGN KEY (vol_id) REFERENCES volume (vol_id)
);

-- en: Which manga are finished (status finished)?
-- zh: finished状态的漫画有哪些？
SELECT title FROM manga WHERE status = 'finished';

-- en: Which bookshops have an order that is finished? Names without repeats.
-- zh: 哪些书店有finished状态的订单？名称不重复。
SELECT DISTINCT bookshop.name FROM bookshop JOIN shop_order ON bookshop.shop_id = shop_order.shop_id WHERE shop_order.status = 'finished';

-- en: How many volumes came out originally after 2015-04-01?
-- zh: 原版在2015-04-01之后发行的卷有多少册？
SELECT count(*) FROM volume WHERE original_date > '2015-04-01';

-- en: How many volumes were imported after 2015-04-01?
-- zh: 2015-04-01之后引进的卷有多少册？
SELECT count(*) FROM volume WHERE import_date > '2015-04-01';

-- en: How many orders has each bookshop placed? Shop name and number.
-- zh: 每家书店下过多少个订单？列出店名和数量。
SELECT bookshop.name, count(*) FROM bookshop JOIN shop_order ON bookshop.shop_id = shop_order.shop_id GROUP BY bookshop.shop_id, bookshop.name;

-- en: How many copies has each bookshop ordered? Shop name and number.
-- zh: 每家书店一共订了多少册？列出店名和数量。
SELECT bookshop.name, sum(order_line.qty) FROM bookshop JOIN shop_order ON bookshop.shop_id = shop_order.shop_id JOIN order_line ON shop_order.order_id = order_line.order_id GROUP BY bookshop.shop_id, bookshop.name;

-- en: Titles by the mangaka Rie Tanabe, oldest series first.
-- zh: 列出漫画家Rie Tanabe的作品，按开始连载的年份从早到晚。
SELECT title FROM manga WHERE mangaka = 'Rie Tanabe' ORDER BY start_year;

-- en: Comics shops in Lyon (type comics).
-- zh: Lyon的comics类书店有哪些？
SELECT name FROM bookshop WHERE city = 'Lyon' AND type = 'comics';

-- en: Translators with a page rate between 5 and 8: name and rate.
-- zh: 每页稿费在5到8之间的译者姓名和稿费。
SELECT name, page_rate FROM translator WHERE page_rate BETWEEN 5 AND 8;

-- en: What does a volume cost on average?
-- zh: 每卷平均售价是多少？
SELECT avg(price) FROM volume;

-- en: How many seinen manga do we import?
-- zh: 我们引进了多少部seinen漫画？
SELECT count(*) FROM manga WHERE demographic = 'seinen';

-- en: Total credit limit of the shops in Nantes?
-- zh: Nantes的书店信用额度合计是多少？
SELECT sum(credit_limit) FROM bookshop WHERE city = 'Nantes';

-- en: Number of manga for each demographic.
-- zh: 各受众类别的漫画数量。
SELECT demographic, count(*) FROM manga GROUP BY demographic;

-- en: Which mangaka has the most titles with us?
-- zh: 在我们这里作品最多的漫画家是谁？
SELECT mangaka FROM manga GROUP BY mangaka ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with two shops or more?
-- zh: 有两家或以上书店的城市有哪些？
SELECT city FROM bookshop GROUP BY city HAVING count(*) >= 2;

-- en: Who is the translator who started first?
-- zh: 最早入行的译者是谁？
SELECT name FROM translator ORDER BY start_year LIMIT 1;

-- en: Who translated Moss Garden Detective? Different names.
-- zh: Moss Garden Detective由哪些不同的译者翻译？
SELECT DISTINCT translator.name FROM manga JOIN volume ON manga.manga_id = volume.manga_id JOIN translator ON volume.tr_id = translator.tr_id WHERE manga.title = 'Moss Garden Detective';

-- en: Which title sold the most copies to shops?
-- zh: 书店订购册数最多的漫画是哪部？
SELECT manga.title FROM manga JOIN volume ON manga.manga_id = volume.manga_id JOIN order_line ON volume.vol_id = order_line.vol_id GROUP BY manga.manga_id, manga.title ORDER BY sum(order_line.qty) DESC LIMIT 1;

-- en: Manga of which we carry more than 10 volumes, and how many.
-- zh: 我们有超过10卷的漫画有哪些？各多少卷？
SELECT manga.title, count(*) FROM manga JOIN volume ON manga.manga_id = volume.manga_id GROUP BY manga.manga_id, manga.title HAVING count(*) > 10;

-- en: Which shops have never ordered?
-- zh: 从未下过订单的书店有哪些？
SELECT name FROM bookshop WHERE shop_id NOT IN (SELECT shop_id FROM shop_order);

-- en: Names of translators paid more per page than the average.
-- zh: 每页稿费高于平均值的译者叫什么？
SELECT name FROM translator WHERE page_rate > (SELECT avg(page_rate) FROM translator);

-- en: Mangaka who have done both josei and shonen titles.
-- zh: 既画过josei又画过shonen的漫画家有谁？
SELECT mangaka FROM manga WHERE demographic = 'josei' INTERSECT SELECT mangaka FROM manga WHERE demographic = 'shonen';
