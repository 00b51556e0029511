-- A university press: monographs, their contributors, peer reviewers, book series and reprints.
CREATE TABLE series (
  series_id INT,
  series_title VARCHAR(80),
  field VARCHAR(40),
  start_year INT,
  PRIMARY KEY (series_id)
);
CREATE TABLE scholar (
  scholar_id INT,
  scholar_name VARCHAR(60),
  university VARCHAR(60),
  field VARCHAR(40),
  email VARCHAR(80),
  PRIMARY KEY (scholar_id)
);
CREATE TABLE monograph (
  isbn VARCHAR(20),
  series_id INT,
  title VARCHAR(120),
  submitted_on DATE,
  published_on DATE,
  pages INT,
  list_price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (isbn),
  FOREIGN KEY (series_id) REFERENCES series (series_id)
);
CREATE TABLE authorship (
  isbn VARCHAR(20),
  scholar_id INT,
  position INT,
  royalty_pct DOUBLE,
  PRIMARY KEY (isbn, scholar_id),
  FOREIGN KEY (isbn) REFERENCES monograph (isbn),
  FOREIGN KEY (scholar_id) REFERENCES scholar (scholar_id)
);
CREATE TABLE referee_report (
  report_id INT,
  isbn VARCHAR(20),
  scholar_id INT,
  verdict VARCHAR(20),
  received_on DATE,
  pages INT,
  PRIMARY KEY (report_id),
  FOREIGN KEY (isbn) REFERENCES monograph (isbn),
  FOREIGN KEY (scholar_id) REFERENCES scholar (scholar_id)
);
CREATE TABLE printing (
  printing_id INT,
  isbn VARCHAR(20),
  print_date DATE,
  copies INT,
  unit_cost DECIMAL(10,2),
  printer VARCHAR(60),
  PRIMARY KEY (printing_id),
  FOREIGN KEY (isbn) REFERENCES monograph (isbn)
);

-- en: Who wrote The Grammar of Bells?
-- zh: The Grammar of Bells的作者是谁？
SELECT scholar.scholar_name FROM scholar JOIN authorship ON scholar.scholar_id = authorship.scholar_id JOIN monograph ON authorship.isbn = monograph.isbn WHERE monograph.title = 'The Grammar of Bells';

-- en: Who refereed The Grammar of Bells?
-- zh: The Grammar of Bells由谁审稿？
SELECT scholar.scholar_name FROM scholar JOIN referee_report ON scholar.scholar_id = referee_report.scholar_id JOIN monograph ON referee_report.isbn = monograph.isbn WHERE monograph.title = 'The Grammar of Bells';

-- en: Which monographs were submitted after 2022-05-01?
-- zh: 2022-05-01之后投稿的专著有哪些？
SELECT title FROM monograph WHERE submitted_on > '2022-05-01';

-- en: Which monographs were published after 2022-05-01?
-- zh: 2022-05-01之后出版的专著有哪些？
SELECT title FROM monograph WHERE published_on > '2022-05-01';

-- en: For each monograph, show the title and how many printings it had.
-- zh: 每部专著印过几次？列出书名和印次数。
SELECT monograph.title, count(*) FROM monograph JOIN printing ON monograph.isbn = printing.isbn GROUP BY monograph.isbn, monograph.title;

-- en: For each monograph, show the title and how many copies were printed in all.
-- zh: 每部专著一共印了多少册？列出书名和总册数。
SELECT monograph.title, sum(printing.copies) FROM monograph JOIN printing ON monograph.isbn = printing.isbn GROUP BY monograph.isbn, monograph.title;

-- en: Emails of scholars in musicology at Uppsala University.
-- zh: 给出Uppsala University的musicology学者的邮箱。
SELECT email FROM scholar WHERE field = 'musicology' AND university = 'Uppsala University';

-- en: Titles and ISBNs of the monographs out of print.
-- zh: 状态为out of print的专著书名和ISBN是什么？
SELECT title, isbn FROM monograph WHERE status = 'out of print';

-- en: Show all series in law or history together with the year they began.
-- zh: 列出law或history领域的所有丛书及其起始年份。
SELECT series_title, start_year FROM series WHERE field = 'law' OR field = 'history';

-- en: Mean list price of our monographs?
-- zh: 我们专著的平均定价是多少？
SELECT avg(list_price) FROM monograph;

-- en: How many referee reports said reject?
-- zh: 结论为reject的审稿报告有多少份？
SELECT count(*) FROM referee_report WHERE verdict = 'reject';

-- en: Count the different universities of our scholars.
-- zh: 我们的学者来自多少所不同的大学？
SELECT count(DISTINCT university) FROM scholar;

-- en: Average unit cost for each printer.
-- zh: 每家印刷厂的平均单册成本。
SELECT printer, avg(unit_cost) FROM printing GROUP BY printer;

-- en: Which field do most scholars work in?
-- zh: 学者最多的是哪个领域？
SELECT field FROM scholar GROUP BY field ORDER BY count(*) DESC LIMIT 1;

-- en: Give me each status that has at least 4 monographs.
-- zh: 哪些状态下有至少4部专著？
SELECT status FROM monograph GROUP BY status HAVING count(*) >= 4;

-- en: Which is the thickest monograph?
-- zh: 最厚的专著是哪一部？
SELECT title FROM monograph ORDER BY pages DESC LIMIT 1;

-- en: The longest running series, please.
-- zh: 历史最久的丛书是哪一套？
SELECT series_title FROM series ORDER BY start_year LIMIT 1;

-- en: How many books does each series contain? Most first, with the series title.
-- zh: 每套丛书包含多少本书？列出丛书名，从多到少。
SELECT series.series_title, count(*) FROM series JOIN monograph ON series.series_id = monograph.series_id GROUP BY series.series_id, series.series_title ORDER BY count(*) DESC;

-- en: Which scholar has authored the most monographs?
-- zh: 出版专著最多的学者是谁？
SELECT scholar.scholar_name FROM scholar JOIN authorship ON scholar.scholar_id = authorship.scholar_id GROUP BY scholar.scholar_id, scholar.scholar_name ORDER BY count(*) DESC LIMIT 1;

-- en: Scholars who never wrote a referee report.
-- zh: 从未写过审稿报告的学者有谁？
SELECT scholar_name FROM scholar WHERE scholar_id NOT IN (SELECT scholar_id FROM referee_report);

-- en: Which titles are pricier than the average?
-- zh: 定价高于平均价的书有哪些？
SELECT title FROM monograph WHERE list_price > (SELECT avg(list_price) FROM monograph);

-- en: Fields in which we have scholars but no series?
-- zh: 哪些领域有学者却没有丛书？
SELECT field FROM scholar EXCEPT SELECT field FROM series;
