-- Hand bookbinders, the books brought to them, leathers and the binding jobs.
CREATE TABLE binder (
  binder_id INT,
  name VARCHAR(50),
  workshop VARCHAR(40),
  specialty VARCHAR(30),
  years_experience INT,
  PRIMARY KEY (binder_id)
);
CREATE TABLE leather (
  leather_id INT,
  name VARCHAR(30),
  animal VARCHAR(20),
  colour VARCHAR(20),
  price_sq_m DECIMAL(8,2),
  PRIMARY KEY (leather_id)
);
CREATE TABLE book (
  book_id INT,
  title VARCHAR(100),
  author VARCHAR(50),
  printed_year INT,
  pages INT,
  owner_name VARCHAR(50),
  PRIMARY KEY (book_id)
);
CREATE TABLE binding_job (
  job_id INT,
  book_id INT,
  binder_id INT,
  leather_id INT,
  style VARCHAR(20),
  gilded VARCHAR(3),
  received DATE,
  finished DATE,
  charge DECIMAL(10,2),
  PRIMARY KEY (job_id),
  FOREIGN KEY (book_id) REFERENCES book (book_id),
  FOREIGN KEY (binder_id) REFERENCES binder (binder_id),
  FOREIGN KEY (leather_id) REFERENCES leather (leather_id)
);

-- en: Whose specialty is Marbling?
-- zh: 擅长Marbling的装帧师是谁？
SELECT name FROM binder WHERE specialty = 'Marbling';

-- en: Which books were printed before 1800?
-- zh: 哪些书的印制年份早于1800年？
SELECT title FROM book WHERE printed_year < 1800;

-- en: Leathers from Goat, with colour and price.
-- zh: Goat皮革的名称、颜色和价格。
SELECT name, colour, price_sq_m FROM leather WHERE animal = 'Goat';

-- en: How many jobs included gilding (Yes)?
-- zh: 有多少单装帧做了烫金（Yes）？
SELECT count(*) FROM binding_job WHERE gilded = 'Yes';

-- en: Which leather costs the most per square metre?
-- zh: 每平方米最贵的皮革是哪种？
SELECT name FROM leather ORDER BY price_sq_m DESC LIMIT 1;

-- en: Who bound A Herbal of the Fens?
-- zh: A Herbal of the Fens是谁装帧的？
SELECT binder.name FROM binder JOIN binding_job ON binder.binder_id = binding_job.binder_id JOIN book ON binding_job.book_id = book.book_id WHERE book.title = 'A Herbal of the Fens';

-- en: What leather was used for A Herbal of the Fens?
-- zh: A Herbal of the Fens用的是什么皮革？
SELECT leather.name FROM leather JOIN binding_job ON leather.leather_id = binding_job.leather_id JOIN book ON binding_job.book_id = book.book_id WHERE book.title = 'A Herbal of the Fens';

-- en: How many jobs has each binder done?
-- zh: 每位装帧师做过多少单？
SELECT binder.name, count(*) FROM binder JOIN binding_job ON binder.binder_id = binding_job.binder_id GROUP BY binder.binder_id, binder.name;

-- en: Binders with fewer than 10 jobs.
-- zh: 接单少于10单的装帧师。
SELECT binder.name FROM binder JOIN binding_job ON binder.binder_id = binding_job.binder_id GROUP BY binder.binder_id, binder.name HAVING count(*) < 10;

-- en: Which leather is chosen most?
-- zh: 最常被选用的皮革是哪种？
SELECT leather.name FROM leather JOIN binding_job ON leather.leather_id = binding_job.leather_id GROUP BY leather.leather_id, leather.name ORDER BY count(*) DESC LIMIT 1;

-- en: Average charge for each binding style.
-- zh: 每种装帧样式的平均收费。
SELECT style, avg(charge) FROM binding_job GROUP BY style;

-- en: Leathers that have not been used on any book.
-- zh: 没有用在任何书上的皮革。
SELECT name FROM leather WHERE leather_id NOT IN (SELECT leather_id FROM binding_job);

-- en: Who has worked in Coptic style and in Half style too?
-- zh: 谁既做过Coptic样式，也做过Half样式？
SELECT binder.name FROM binder JOIN binding_job ON binder.binder_id = binding_job.binder_id WHERE binding_job.style = 'Coptic' INTERSECT SELECT binder.name FROM binder JOIN binding_job ON binder.binder_id = binding_job.binder_id WHERE binding_job.style = 'Half';

-- en: What books has the workshop Quire House bound in Red leather?
-- zh: Quire House工坊用Red皮革装帧过哪些书？
SELECT book.title FROM book JOIN binding_job ON book.book_id = binding_job.book_id JOIN binder ON binding_job.binder_id = binder.binder_id JOIN leather ON binding_job.leather_id = leather.leather_id WHERE binder.workshop = 'Quire House' AND leather.colour = 'Red';

-- en: How much has Lady Orme paid us in total?
-- zh: Lady Orme总共付给我们多少钱？
SELECT sum(binding_job.charge) FROM binding_job JOIN book ON binding_job.book_id = book.book_id WHERE book.owner_name = 'Lady Orme';

-- en: Which owner brought in the most books?
-- zh: 送来书最多的主人是谁？
SELECT owner_name FROM book GROUP BY owner_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which jobs received between 2023-09-01 and 2023-12-31 are still unfinished? Give the job ids.
-- zh: 2023-09-01到2023-12-31之间接收、至今未完成的单号有哪些？
SELECT job_id FROM binding_job WHERE received BETWEEN '2023-09-01' AND '2023-12-31' AND finished IS NULL;

-- en: Books thicker than average by number of pages.
-- zh: 页数超过平均值的书。
SELECT title FROM book WHERE pages > (SELECT avg(pages) FROM book);

-- en: In what different styles has Edwin Pell bound books?
-- zh: Edwin Pell做过哪些不同的装帧样式？
SELECT DISTINCT binding_job.style FROM binding_job JOIN binder ON binding_job.binder_id = binder.binder_id WHERE binder.name = 'Edwin Pell';

-- en: How many binders work in each workshop?
-- zh: 每家工坊有多少位装帧师？
SELECT workshop, count(*) FROM binder GROUP BY workshop;

-- en: Average experience in each workshop?
-- zh: 每家工坊装帧师的平均从业年数是多少？
SELECT workshop, avg(years_experience) FROM binder GROUP BY workshop;

-- en: The author of the book with the costliest binding?
-- zh: 装帧费用最高的那本书的作者是谁？
SELECT book.author FROM book JOIN binding_job ON book.book_id = binding_job.book_id ORDER BY binding_job.charge DESC LIMIT 1;
