-- A publisher of scholarly journals: journals, editors, manuscripts, authors and referee reports.
CREATE TABLE journals (
  issn VARCHAR(9),
  title VARCHAR(100),
  discipline VARCHAR(40),
  launch_year INT,
  impact_factor DOUBLE,
  open_access VARCHAR(3),
  apc_usd DECIMAL(10,2),
  PRIMARY KEY (issn)
);
CREATE TABLE scholars (
  scholar_id INT,
  name VARCHAR(60),
  email VARCHAR(80),
  affiliation VARCHAR(80),
  country VARCHAR(40),
  PRIMARY KEY (scholar_id)
);
CREATE TABLE editors (
  issn VARCHAR(9),
  scholar_id INT,
  role VARCHAR(30),
  since_year INT,
  PRIMARY KEY (issn, scholar_id),
  FOREIGN KEY (issn) REFERENCES journals (issn),
  FOREIGN KEY (scholar_id) REFERENCES scholars (scholar_id)
);
CREATE TABLE manuscripts (
  ms_no INT,
  title VARCHAR(150),
  issn VARCHAR(9),
  received DATE,
  published DATE,
  pages INT,
  state VARCHAR(20),
  PRIMARY KEY (ms_no),
  FOREIGN KEY (issn) REFERENCES journals (issn)
);
CREATE TABLE authorship (
  ms_no INT,
  scholar_id INT,
  position_no INT,
  corresponding VARCHAR(3),
  PRIMARY KEY (ms_no, scholar_id),
  FOREIGN KEY (ms_no) REFERENCES manuscripts (ms_no),
  FOREIGN KEY (scholar_id) REFERENCES scholars (scholar_id)
);
CREATE TABLE reports (
  report_no INT,
  ms_no INT,
  referee_id INT,
  returned DATE,
  verdict VARCHAR(20),
  grade INT,
  PRIMARY KEY (report_no),
  FOREIGN KEY (ms_no) REFERENCES manuscripts (ms_no),
  FOREIGN KEY (referee_id) REFERENCES scholars (scholar_id)
);

-- en: What is the impact factor of Annals of Peatland Studies?
-- zh: Annals of Peatland Studies的影响因子是多少？
SELECT impact_factor FROM journals WHERE title = 'Annals of Peatland Studies';

-- en: List titles of manuscripts whose state is Under Review, in order of receipt.
-- zh: 列出状态为Under Review的稿件标题，按收稿日期先后排列。
SELECT title FROM manuscripts WHERE state = 'Under Review' ORDER BY received;

-- en: How many journals are open access (Yes) in Chemistry?
-- zh: Chemistry学科有多少种开放获取（Yes）期刊？
SELECT count(*) FROM journals WHERE open_access = 'Yes' AND discipline = 'Chemistry';

-- en: Who wrote Lichens on Old Bridges?
-- zh: Lichens on Old Bridges的作者有哪些人？
SELECT scholars.name FROM scholars JOIN authorship ON scholars.scholar_id = authorship.scholar_id JOIN manuscripts ON authorship.ms_no = manuscripts.ms_no WHERE manuscripts.title = 'Lichens on Old Bridges';

-- en: What's the email of the corresponding author (Yes) of Lichens on Old Bridges?
-- zh: Lichens on Old Bridges的通讯作者（Yes）邮箱是什么？
SELECT scholars.email FROM scholars JOIN authorship ON scholars.scholar_id = authorship.scholar_id JOIN manuscripts ON authorship.ms_no = manuscripts.ms_no WHERE manuscripts.title = 'Lichens on Old Bridges' AND authorship.corresponding = 'Yes';

-- en: For each discipline, what is the average charge (APC) in US dollars?
-- zh: 各学科的平均文章处理费（美元）是多少？
SELECT discipline, avg(apc_usd) FROM journals GROUP BY discipline;

-- en: How many manuscripts did every journal receive? Show journal titles.
-- zh: 每种期刊各收到多少篇稿件？显示刊名。
SELECT journals.title, count(*) FROM journals JOIN manuscripts ON journals.issn = manuscripts.issn GROUP BY journals.issn, journals.title;

-- en: Which scholars have never refereed a manuscript?
-- zh: 哪些学者从未审过稿？
SELECT name FROM scholars WHERE scholar_id NOT IN (SELECT referee_id FROM reports);

-- en: Which scholar is author of the most manuscripts?
-- zh: 署名稿件最多的学者是谁？
SELECT scholars.name FROM scholars JOIN authorship ON scholars.scholar_id = authorship.scholar_id GROUP BY scholars.scholar_id, scholars.name ORDER BY count(*) DESC LIMIT 1;

-- en: Give the highest and the mean grade among reports with verdict Minor Revision.
-- zh: 结论为Minor Revision的审稿报告中，最高分和平均分是多少？
SELECT max(grade), avg(grade) FROM reports WHERE verdict = 'Minor Revision';

-- en: What is the longest manuscript that was ever published, measured by pages? It must have a publication date.
-- zh: 已发表（有发表日期）的稿件中页数最多的是哪篇？
SELECT title FROM manuscripts WHERE published IS NOT NULL ORDER BY pages DESC LIMIT 1;

-- en: Which journals have a higher impact factor than average?
-- zh: 哪些期刊的影响因子高于平均值？
SELECT title FROM journals WHERE impact_factor > (SELECT avg(impact_factor) FROM journals);

-- en: Names and countries of scholars affiliated with Eastbank Institute.
-- zh: 任职于Eastbank Institute的学者姓名和国家。
SELECT name, country FROM scholars WHERE affiliation = 'Eastbank Institute';

-- en: Find the verdicts on manuscripts sent to Journal of Slow Rivers, each different verdict once.
-- zh: 投给Journal of Slow Rivers的稿件得到过哪些不同的审稿结论？
SELECT DISTINCT reports.verdict FROM reports JOIN manuscripts ON reports.ms_no = manuscripts.ms_no JOIN journals ON manuscripts.issn = journals.issn WHERE journals.title = 'Journal of Slow Rivers';

-- en: Which country has the most scholars?
-- zh: 学者人数最多的国家是哪个？
SELECT country FROM scholars GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Which journals have at least 3 editors?
-- zh: 哪些期刊至少有3位编辑？
SELECT journals.title FROM journals JOIN editors ON journals.issn = editors.issn GROUP BY journals.issn, journals.title HAVING count(*) >= 3;

-- en: Who is the Managing Editor of Journal of Slow Rivers and since when?
-- zh: Journal of Slow Rivers的Managing Editor是谁，从哪年开始担任？
SELECT scholars.name, editors.since_year FROM scholars JOIN editors ON scholars.scholar_id = editors.scholar_id JOIN journals ON editors.issn = journals.issn WHERE editors.role = 'Managing Editor' AND journals.title = 'Journal of Slow Rivers';

-- en: Total pages of manuscripts published since 2020-01-01?
-- zh: 2020-01-01以来发表的稿件总页数是多少？
SELECT sum(pages) FROM manuscripts WHERE published >= '2020-01-01';

-- en: States that apply to more than 10 manuscripts, and their counts.
-- zh: 稿件数超过10篇的状态及其数量。
SELECT state, count(*) FROM manuscripts GROUP BY state HAVING count(*) > 10;

-- en: Which two journals were launched earliest?
-- zh: 创刊最早的两种期刊是哪两种？
SELECT title FROM journals ORDER BY launch_year LIMIT 2;

-- en: Who acts both as an editor and as a referee?
-- zh: 哪些学者既当编辑又当审稿人？
SELECT scholars.name FROM scholars JOIN editors ON scholars.scholar_id = editors.scholar_id INTERSECT SELECT scholars.name FROM scholars JOIN reports ON scholars.scholar_id = reports.referee_id;

-- en: Titles of manuscripts that got a Reject verdict from a referee.
-- zh: 有审稿人给出Reject结论的稿件标题。
SELECT title FROM manuscripts WHERE ms_no IN (SELECT ms_no FROM reports WHERE verdict = 'Reject');
