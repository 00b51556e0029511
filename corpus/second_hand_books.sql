-- A second-hand bookshop: works, authors, copies bought in from sellers, sold to buyers.
CREATE TABLE author (
  author_id INT,
  author_name VARCHAR(60),
  birth_year INT,
  death_year INT,
  nationality VARCHAR(30),
  PRIMARY KEY (author_id)
);
CREATE TABLE book_work (
  work_id INT,
  title VARCHAR(100),
  genre VARCHAR(30),
  first_published INT,
  original_tongue VARCHAR(30),
  PRIMARY KEY (work_id)
);
CREATE TABLE authorship (
  work_id INT,
  author_id INT,
  role VARCHAR(20),
  PRIMARY KEY (work_id, author_id),
  FOREIGN KEY (work_id) REFERENCES book_work (work_id),
  FOREIGN KEY (author_id) REFERENCES author (author_id)
);
CREATE TABLE seller (
  seller_id INT,
  seller_name VARCHAR(60),
  seller_kind VARCHAR(20),
  city VARCHAR(40),
  PRIMARY KEY (seller_id)
);
CREATE TABLE copy_in_stock (
  copy_id INT,
  work_id INT,
  seller_id INT,
  publisher VARCHAR(50),
  edition_year INT,
  binding VARCHAR(15),
  grade VARCHAR(15),
  bought_for DECIMAL(10,2),
  asking_price DECIMAL(10,2),
  PRIMARY KEY (copy_id),
  FOREIGN KEY (work_id) REFERENCES book_work (work_id),
  FOREIGN KEY (seller_id) REFERENCES seller (seller_id)
);
CREATE TABLE sale (
  sale_id INT,
  copy_id INT,
  buyer_name VARCHAR(60),
  city VARCHAR(40),
  sold_on DATE,
  sold_price DECIMAL(10,2),
  PRIMARY KEY (sale_id),
  FOREIGN KEY (copy_id) REFERENCES copy_in_stock (copy_id)
);

-- en: Who wrote The Copper Orchard? Only those with the role Author.
-- zh: The Copper Orchard是谁写的？只要角色为Author的。
SELECT author.author_name FROM author JOIN authorship ON author.author_id = authorship.author_id JOIN book_work ON authorship.work_id = book_work.work_id WHERE book_work.title = 'The Copper Orchard' AND authorship.role = 'Author';

-- en: Copies with a Leather binding published before 1900: copy id and publisher
-- zh: 1900年以前出版、装帧为Leather的书：编号和出版社
SELECT copy_id, publisher FROM copy_in_stock WHERE binding = 'Leather' AND edition_year < 1900;

-- en: How many works are there in every genre?
-- zh: 每种体裁各有多少部作品？
SELECT genre, count(*) FROM book_work GROUP BY genre;

-- en: Which titles has Ottilie Crane bought from us?
-- zh: Ottilie Crane在我们这里买过哪些书？
SELECT book_work.title FROM book_work JOIN copy_in_stock ON book_work.work_id = copy_in_stock.work_id JOIN sale ON copy_in_stock.copy_id = sale.copy_id WHERE sale.buyer_name = 'Ottilie Crane';

-- en: Average asking price of copies graded Fine
-- zh: 品相为Fine的书平均标价多少？
SELECT avg(asking_price) FROM copy_in_stock WHERE grade = 'Fine';

-- en: From whom did we buy copies of works by Ismail Kurtoglu? Distinct seller names.
-- zh: 我们从哪些卖家那里收过Ismail Kurtoglu的作品？卖家去重。
SELECT DISTINCT seller.seller_name FROM seller JOIN copy_in_stock ON seller.seller_id = copy_in_stock.seller_id JOIN authorship ON copy_in_stock.work_id = authorship.work_id JOIN author ON authorship.author_id = author.author_id WHERE author.author_name = 'Ismail Kurtoglu';

-- en: What is the oldest work by first publication?
-- zh: 首次出版最早的作品是哪部？
SELECT title FROM book_work ORDER BY first_published ASC LIMIT 1;

-- en: Number of copies supplied by each seller, with seller name
-- zh: 每位卖家提供的书的数量，附卖家名
SELECT seller.seller_name, count(*) FROM seller JOIN copy_in_stock ON seller.seller_id = copy_in_stock.seller_id GROUP BY seller.seller_id, seller.seller_name;

-- en: Copies not sold yet: id and asking price, dearest first
-- zh: 尚未卖出的书：编号和标价，由贵到便宜
SELECT copy_id, asking_price FROM copy_in_stock WHERE copy_id NOT IN (SELECT copy_id FROM sale) ORDER BY asking_price DESC;

-- en: Which author's books have fetched the most money?
-- zh: 哪位作者的书卖的总金额最高？
SELECT author.author_name FROM author JOIN authorship ON author.author_id = authorship.author_id JOIN copy_in_stock ON authorship.work_id = copy_in_stock.work_id JOIN sale ON copy_in_stock.copy_id = sale.copy_id GROUP BY author.author_id, author.author_name ORDER BY sum(sale.sold_price) DESC LIMIT 1;

-- en: Living authors (no death year) born after 1950
-- zh: 1950年之后出生且在世（无卒年）的作者
SELECT author_name FROM author WHERE death_year IS NULL AND birth_year > 1950;

-- en: Works of the genre Travel translated or written by somebody Norwegian, without duplicates
-- zh: 由Norwegian国籍的人翻译或撰写的Travel类作品，去重
SELECT DISTINCT book_work.title FROM book_work JOIN authorship ON book_work.work_id = authorship.work_id JOIN author ON authorship.author_id = author.author_id WHERE book_work.genre = 'Travel' AND author.nationality = 'Norwegian';

-- en: Sales above the average selling price: buyer and price
-- zh: 成交价高于平均值的销售：买家和价格
SELECT buyer_name, sold_price FROM sale WHERE sold_price > (SELECT avg(sold_price) FROM sale);

-- en: What did we pay to sellers of kind Estate altogether?
-- zh: 我们付给Estate类卖家的收书款合计多少？
SELECT sum(copy_in_stock.bought_for) FROM copy_in_stock JOIN seller ON copy_in_stock.seller_id = seller.seller_id WHERE seller.seller_kind = 'Estate';

-- en: Which publishers are represented by at least 4 copies?
-- zh: 哪些出版社至少有4本书在库？
SELECT publisher FROM copy_in_stock GROUP BY publisher HAVING count(*) >= 4;

-- en: The three sales with the highest price: date and buyer
-- zh: 成交价最高的三笔销售：日期和买家
SELECT sold_on, buyer_name FROM sale ORDER BY sold_price DESC LIMIT 3;

-- en: Cities from which we have both bought and to which we have sold
-- zh: 我们既收过书又卖出过书的城市
SELECT city FROM seller INTERSECT SELECT city FROM sale;

-- en: Titles with two or more people credited
-- zh: 署名两人及以上的作品
SELECT book_work.title FROM book_work JOIN authorship ON book_work.work_id = authorship.work_id GROUP BY book_work.work_id, book_work.title HAVING count(*) >= 2;

-- en: How many different buyers come from Hay?
-- zh: 来自Hay的不同买家有多少位？
SELECT count(DISTINCT buyer_name) FROM sale WHERE city = 'Hay';

-- en: Which genre sells the most copies?
-- zh: 哪种体裁卖出的册数最多？
SELECT book_work.genre FROM book_work JOIN copy_in_stock ON book_work.work_id = copy_in_stock.work_id JOIN sale ON copy_in_stock.copy_id = sale.copy_id GROUP BY book_work.genre ORDER BY count(*) DESC LIMIT 1;

-- en: Authors of whom we hold no work
-- zh: 我们没有收录任何作品的作者
SELECT author_name FROM author WHERE author_id NOT IN (SELECT author_id FROM authorship);

-- en: Sellers of which city have supplied the most copies in Poor grade?
-- zh: 哪个城市的卖家卖给我们的Poor品相的书最多？
SELECT seller.city FROM seller JOIN copy_in_stock ON seller.seller_id = copy_in_stock.seller_id WHERE copy_in_stock.grade = 'Poor' GROUP BY seller.city ORDER BY count(*) DESC LIMIT 1;
