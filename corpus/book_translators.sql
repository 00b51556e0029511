-- Translators and the books they translated.
CREATE TABLE translator (
  tr_id INT,
  tr_name VARCHAR(50),
  native_language VARCHAR(30),
  residence VARCHAR(40),
  born INT,
  PRIMARY KEY (tr_id)
);
CREATE TABLE book (
  bk_id INT,
  title VARCHAR(80),
  author VARCHAR(50),
  original_language VARCHAR(30),
  pages INT,
  first_published INT,
  PRIMARY KEY (bk_id)
);
CREATE TABLE translation (
  tn_id INT,
  tr_id INT,
  bk_id INT,
  target_language VARCHAR(30),
  year INT,
  fee DOUBLE,
  PRIMARY KEY (tn_id),
  FOREIGN KEY (tr_id) REFERENCES translator (tr_id),
  FOREIGN KEY (bk_id) REFERENCES book (bk_id)
);

-- en: What books did Anna Ferro write?
-- zh: Anna Ferro写过哪些书？
SELECT title FROM book WHERE author = 'Anna Ferro';

-- en: List name and residence of the translators whose native language is Polish.
-- zh: 列出母语为Polish的译者的姓名和居住地。
SELECT tr_name, residence FROM translator WHERE native_language = 'Polish';

-- en: Which books written in Danish have more than 400 pages?
-- zh: 原文为Danish且超过400页的书有哪些？
SELECT title FROM book WHERE original_language = 'Danish' AND pages > 400;

-- en: How many translations into Korean were made in 2014?
-- zh: 2014年译成Korean的译本有多少种？
SELECT count(*) FROM translation WHERE target_language = 'Korean' AND year = 2014;

-- en: What has been paid in translation fees altogether?
-- zh: 翻译费总共付了多少？
SELECT sum(fee) FROM translation;

-- en: How thick is a book on average, in pages?
-- zh: 一本书平均多少页？
SELECT avg(pages) FROM book;

-- en: How many target languages are there?
-- zh: 共有多少种不同的目标语言？
SELECT count(DISTINCT target_language) FROM translation;

-- en: For every original language, count the books.
-- zh: 按原文语言统计图书数量。
SELECT original_language, count(*) FROM book GROUP BY original_language;

-- en: What is the highest fee paid for each target language?
-- zh: 每种目标语言付过的最高翻译费是多少？
SELECT target_language, max(fee) FROM translation GROUP BY target_language;

-- en: Which authors have written at least three books?
-- zh: 哪些作者至少写过三本书？
SELECT author FROM book GROUP BY author HAVING count(*) >= 3;

-- en: Title and author of the oldest book?
-- zh: 最早出版的书是哪本？作者是谁？
SELECT title, author FROM book ORDER BY first_published ASC LIMIT 1;

-- en: Who earned the largest fee for a single translation?
-- zh: 单次翻译费最高的译者是谁？
SELECT translator.tr_name FROM translator JOIN translation ON translator.tr_id = translation.tr_id ORDER BY translation.fee DESC LIMIT 1;

-- en: Who translated "The Salt Path Home"?
-- zh: 《The Salt Path Home》是谁翻译的？
SELECT translator.tr_name FROM translator JOIN translation ON translator.tr_id = translation.tr_id JOIN book ON translation.bk_id = book.bk_id WHERE book.title = 'The Salt Path Home';

-- en: Into which languages has "Grey Winter" been translated?
-- zh: 《Grey Winter》被译成了哪些语言？
SELECT translation.target_language FROM translation JOIN book ON translation.bk_id = book.bk_id WHERE book.title = 'Grey Winter';

-- en: How many books has each translator translated?
-- zh: 每位译者翻译了多少本书？
SELECT translator.tr_name, count(*) FROM translator JOIN translation ON translator.tr_id = translation.tr_id GROUP BY translator.tr_id, translator.tr_name;

-- en: Which book has been translated the most often?
-- zh: 被翻译次数最多的书是哪本？
SELECT book.title FROM book JOIN translation ON book.bk_id = translation.bk_id GROUP BY book.bk_id, book.title ORDER BY count(*) DESC LIMIT 1;

-- en: Which authors has Jan Wolski translated?
-- zh: Jan Wolski翻译过哪些作者的书？
SELECT book.author FROM book JOIN translation ON book.bk_id = translation.bk_id JOIN translator ON translation.tr_id = translator.tr_id WHERE translator.tr_name = 'Jan Wolski';

-- en: How many pages has each translator translated in total, the most first?
-- zh: 每位译者共翻译了多少页？从多到少排列。
SELECT translator.tr_name, sum(book.pages) FROM translator JOIN translation ON translator.tr_id = translation.tr_id JOIN book ON translation.bk_id = book.bk_id GROUP BY translator.tr_id, translator.tr_name ORDER BY sum(book.pages) DESC;

-- en: In which years did someone living in Zurich finish a translation?
-- zh: 居住在Zurich的译者在哪些年份完成过译作？
SELECT translation.year FROM translation JOIN translator ON translation.tr_id = translator.tr_id WHERE translator.residence = 'Zurich';

-- en: Which books haven't been translated yet?
-- zh: 哪些书还没有被翻译？
SELECT title FROM book WHERE bk_id NOT IN (SELECT bk_id FROM translation);

-- en: Show the titles of books with fewer pages than average.
-- zh: 列出页数低于平均值的书名。
SELECT title FROM book WHERE pages < (SELECT avg(pages) FROM book);

-- en: Which translators translate both into Czech and into Slovak?
-- zh: 哪些译者既译成Czech又译成Slovak？
SELECT translator.tr_name FROM translator JOIN translation ON translator.tr_id = translation.tr_id WHERE translation.target_language = 'Czech' INTERSECT SELECT translator.tr_name FROM translator JOIN translation ON translator.tr_id = translation.tr_id WHERE translation.target_language = 'Slovak';
