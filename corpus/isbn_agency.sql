-- A national ISBN agency: publishing houses, blocks of numbers, titles and their editions.
CREATE TABLE publisher (
  pub_id INT,
  pub_name VARCHAR(60),
  town VARCHAR(40),
  reg_year INT,
  active VARCHAR(3),
  PRIMARY KEY (pub_id)
);
CREATE TABLE isbn_block (
  prefix VARCHAR(15),
  pub_id INT,
  size INT,
  used INT,
  granted_on DATE,
  PRIMARY KEY (prefix),
  FOREIGN KEY (pub_id) REFERENCES publisher (pub_id)
);
CREATE TABLE title (
  title_id INT,
  title VARCHAR(100),
  author VARCHAR(60),
  pub_id INT,
  subject VARCHAR(30),
  PRIMARY KEY (title_id),
  FOREIGN KEY (pub_id) REFERENCES publisher (pub_id)
);
CREATE TABLE edition (
  isbn VARCHAR(17),
  title_id INT,
  format VARCHAR(15),
  year INT,
  pages INT,
  price DECIMAL(7,2),
  PRIMARY KEY (isbn),
  FOREIGN KEY (title_id) REFERENCES title (title_id)
);

-- en: Which publishers in Kestrel Bay are still active (Yes)?
-- zh: Kestrel Bay有哪些出版社仍在营业（Yes）？
SELECT pub_name FROM publisher WHERE town = 'Kestrel Bay' AND active = 'Yes';

-- en: Who wrote The Salt Ledger?
-- zh: The Salt Ledger的作者是谁？
SELECT author FROM title WHERE title = 'The Salt Ledger';

-- en: What is the subject of The Salt Ledger?
-- zh: The Salt Ledger属于什么主题？
SELECT subject FROM title WHERE title = 'The Salt Ledger';

-- en: How many editions cost between 10 and 20?
-- zh: 定价在10到20之间的版本有多少个？
SELECT count(*) FROM edition WHERE price BETWEEN 10 AND 20;

-- en: What is the average number of pages of Paperback editions?
-- zh: Paperback版本的平均页数是多少？
SELECT avg(pages) FROM edition WHERE format = 'Paperback';

-- en: Prefixes of blocks that have been used up completely.
-- zh: 已经全部用完的号段前缀。
SELECT prefix FROM isbn_block WHERE used = size;

-- en: What are the ISBN and price of the thickest book?
-- zh: 页数最多的书的书号和价格是多少？
SELECT isbn, price FROM edition ORDER BY pages DESC LIMIT 1;

-- en: How many editions came out in each year?
-- zh: 每年出版了多少个版本？
SELECT year, count(*) FROM edition GROUP BY year;

-- en: How many editions came out in each format?
-- zh: 每种装帧出版了多少个版本？
SELECT format, count(*) FROM edition GROUP BY format;

-- en: Which author has the most titles?
-- zh: 作品最多的作者是谁？
SELECT author FROM title GROUP BY author ORDER BY count(*) DESC LIMIT 1;

-- en: Subjects with more than 100 titles.
-- zh: 书目超过100种的主题。
SELECT subject FROM title GROUP BY subject HAVING count(*) > 100;

-- en: Which publisher was given the block 978-1-4477?
-- zh: 号段978-1-4477分配给了哪家出版社？
SELECT publisher.pub_name FROM publisher JOIN isbn_block ON publisher.pub_id = isbn_block.pub_id WHERE isbn_block.prefix = '978-1-4477';

-- en: How many titles does each publisher have?
-- zh: 每家出版社有多少种书？
SELECT publisher.pub_name, count(*) FROM publisher JOIN title ON publisher.pub_id = title.pub_id GROUP BY publisher.pub_id, publisher.pub_name;

-- en: Which title has the most editions?
-- zh: 版本最多的书是哪一本？
SELECT title.title FROM title JOIN edition ON title.title_id = edition.title_id GROUP BY title.title_id, title.title ORDER BY count(*) DESC LIMIT 1;

-- en: In which formats and years was The Salt Ledger issued?
-- zh: The Salt Ledger出过哪些装帧，分别在哪年？
SELECT edition.format, edition.year FROM edition JOIN title ON edition.title_id = title.title_id WHERE title.title = 'The Salt Ledger';

-- en: How many numbers has each publisher used in all?
-- zh: 每家出版社总共用掉了多少个书号？
SELECT publisher.pub_name, sum(isbn_block.used) FROM publisher JOIN isbn_block ON publisher.pub_id = isbn_block.pub_id GROUP BY publisher.pub_id, publisher.pub_name;

-- en: Average price of the books of each publisher?
-- zh: 每家出版社图书的平均定价是多少？
SELECT publisher.pub_name, avg(edition.price) FROM publisher JOIN title ON publisher.pub_id = title.pub_id JOIN edition ON title.title_id = edition.title_id GROUP BY publisher.pub_id, publisher.pub_name;

-- en: Which publisher put out the edition 978-1-4477-0012-3?
-- zh: 书号978-1-4477-0012-3是哪家出版社出的？
SELECT publisher.pub_name FROM publisher JOIN title ON publisher.pub_id = title.pub_id JOIN edition ON title.title_id = edition.title_id WHERE edition.isbn = '978-1-4477-0012-3';

-- en: Different titles that Marlow Press sells as Ebook.
-- zh: Marlow Press以Ebook形式出版的不同书名。
SELECT DISTINCT title.title FROM title JOIN publisher ON title.pub_id = publisher.pub_id JOIN edition ON title.title_id = edition.title_id WHERE publisher.pub_name = 'Marlow Press' AND edition.format = 'Ebook';

-- en: Publishers without a single title.
-- zh: 一种书都没有出过的出版社。
SELECT pub_name FROM publisher WHERE pub_id NOT IN (SELECT pub_id FROM title);

-- en: Titles that exist as Hardcover but not as Ebook.
-- zh: 有Hardcover版但没有Ebook版的书名。
SELECT title.title FROM title JOIN edition ON title.title_id = edition.title_id WHERE edition.format = 'Hardcover' EXCEPT SELECT title.title FROM title JOIN edition ON title.title_id = edition.title_id WHERE edition.format = 'Ebook';

-- en: Titles that exist both as Hardcover and as Ebook.
-- zh: 既有Hardcover版又有Ebook版的书名。
SELECT title.title FROM title JOIN edition ON title.title_id = edition.title_id WHERE edition.format = 'Hardcover' INTERSECT SELECT title.title FROM title JOIN edition ON title.title_id = edition.title_id WHERE edition.format = 'Ebook';
