-- A think tank: programmes, fellows, policy reports and their authors, events and donors.
CREATE TABLE programme (
  prog_id INT,
  prog_name VARCHAR(60),
  launched INT,
  annual_budget DECIMAL(12,2),
  floor INT,
  PRIMARY KEY (prog_id)
);
CREATE TABLE fellow (
  fellow_id INT,
  fellow_name VARCHAR(60),
  rank_level VARCHAR(20),
  prog_id INT,
  former_employer VARCHAR(60),
  country VARCHAR(40),
  stipend DECIMAL(10,2),
  PRIMARY KEY (fellow_id),
  FOREIGN KEY (prog_id) REFERENCES programme (prog_id)
);
CREATE TABLE report (
  report_id INT,
  title VARCHAR(120),
  prog_id INT,
  issued DATE,
  pages INT,
  downloads INT,
  type VARCHAR(20),
  PRIMARY KEY (report_id),
  FOREIGN KEY (prog_id) REFERENCES programme (prog_id)
);
CREATE TABLE authorship (
  report_id INT,
  fellow_id INT,
  author_pos INT,
  PRIMARY KEY (report_id, fellow_id),
  FOREIGN KEY (report_id) REFERENCES report (report_id),
  FOREIGN KEY (fellow_id) REFERENCES fellow (fellow_id)
);
CREATE TABLE donor (
  donor_id INT,
  donor_name VARCHAR(60),
  type VARCHAR(20),
  country VARCHAR(40),
  PRIMARY KEY (donor_id)
);
CREATE TABLE pledge (
  pledge_id INT,
  donor_id INT,
  prog_id INT,
  amount DECIMAL(12,2),
  pledged_on DATE,
  years INT,
  PRIMARY KEY (pledge_id),
  FOREIGN KEY (donor_id) REFERENCES donor (donor_id),
  FOREIGN KEY (prog_id) REFERENCES programme (prog_id)
);
CREATE TABLE roundtable (
  event_id INT,
  topic VARCHAR(80),
  report_id INT,
  chair_id INT,
  held_on DATE,
  guests INT,
  PRIMARY KEY (event_id),
  FOREIGN KEY (report_id) REFERENCES report (report_id),
  FOREIGN KEY (chair_id) REFERENCES fellow (fellow_id)
);

-- en: Who wrote Water Without Borders?
-- zh: Water Without Borders的作者是谁？
SELECT fellow.fellow_name FROM fellow JOIN authorship ON fellow.fellow_id = authorship.fellow_id JOIN report ON authorship.report_id = report.report_id WHERE report.title = 'Water Without Borders';

-- en: How often was Water Without Borders downloaded?
-- zh: Water Without Borders被下载了多少次？
SELECT downloads FROM report WHERE title = 'Water Without Borders';

-- en: Senior fellows from Ghana.
-- zh: 来自Ghana的Senior研究员。
SELECT fellow_name FROM fellow WHERE rank_level = 'Senior' AND country = 'Ghana';

-- en: Which programme does Farid Nazari belong to?
-- zh: Farid Nazari属于哪个项目组？
SELECT programme.prog_name FROM programme JOIN fellow ON programme.prog_id = fellow.prog_id WHERE fellow.fellow_name = 'Farid Nazari';

-- en: How many policy briefs (Brief) have over 1000 downloads?
-- zh: 下载超过1000次的Brief有多少份？
SELECT count(*) FROM report WHERE type = 'Brief' AND downloads > 1000;

-- en: Titles of Farid Nazari's publications, newest first.
-- zh: Farid Nazari的报告标题，从新到旧。
SELECT report.title FROM report JOIN authorship ON report.report_id = authorship.report_id JOIN fellow ON authorship.fellow_id = fellow.fellow_id WHERE fellow.fellow_name = 'Farid Nazari' ORDER BY report.issued DESC;

-- en: Total pledged to Arctic Futures.
-- zh: 承诺给Arctic Futures的总金额。
SELECT sum(pledge.amount) FROM pledge JOIN programme ON pledge.prog_id = programme.prog_id WHERE programme.prog_name = 'Arctic Futures';

-- en: Average number of pages for each type of report.
-- zh: 每类报告的平均页数。
SELECT type, avg(pages) FROM report GROUP BY type;

-- en: Donors of type Foundation in Norway.
-- zh: Norway的Foundation类捐助方。
SELECT donor_name FROM donor WHERE type = 'Foundation' AND country = 'Norway';

-- en: Which donors support Arctic Futures? No repeats.
-- zh: 支持Arctic Futures的不同捐助方有哪些？
SELECT DISTINCT donor.donor_name FROM donor JOIN pledge ON donor.donor_id = pledge.donor_id JOIN programme ON pledge.prog_id = programme.prog_id WHERE programme.prog_name = 'Arctic Futures';

-- en: The programme with the smallest annual budget.
-- zh: 年度预算最少的项目组。
SELECT prog_name FROM programme ORDER BY annual_budget LIMIT 1;

-- en: Who chaired the roundtable on Rare Earths?
-- zh: Rare Earths圆桌会由谁主持？
SELECT fellow.fellow_name FROM fellow JOIN roundtable ON fellow.fellow_id = roundtable.chair_id WHERE roundtable.topic = 'Rare Earths';

-- en: Fellows who have published nothing.
-- zh: 没有发表过任何报告的研究员。
SELECT fellow_name FROM fellow WHERE fellow_id NOT IN (SELECT fellow_id FROM authorship);

-- en: Which fellow has the most reports?
-- zh: 报告最多的研究员是谁？
SELECT fellow.fellow_name FROM fellow JOIN authorship ON fellow.fellow_id = authorship.fellow_id GROUP BY fellow.fellow_id, fellow.fellow_name ORDER BY count(*) DESC LIMIT 1;

-- en: Former employers shared by two or more fellows.
-- zh: 有两名及以上研究员曾任职的前雇主。
SELECT former_employer FROM fellow GROUP BY former_employer HAVING count(*) >= 2;

-- en: Highest stipend among the Visiting fellows?
-- zh: Visiting研究员中最高的津贴是多少？
SELECT max(stipend) FROM fellow WHERE rank_level = 'Visiting';

-- en: Dates of the roundtables at which Water Without Borders was discussed with more than 30 guests.
-- zh: 讨论Water Without Borders且嘉宾超过30人的圆桌会日期。
SELECT roundtable.held_on FROM roundtable JOIN report ON roundtable.report_id = report.report_id WHERE report.title = 'Water Without Borders' AND roundtable.guests > 30;

-- en: For each programme, how many fellows? Names and counts for programmes with 3 or more.
-- zh: 有3名及以上研究员的项目组，名称和人数。
SELECT programme.prog_name, count(*) FROM programme JOIN fellow ON programme.prog_id = fellow.prog_id GROUP BY programme.prog_id, programme.prog_name HAVING count(*) >= 3;

-- en: Reports longer than the average one: title and pages.
-- zh: 页数超过平均值的报告，标题和页数。
SELECT title, pages FROM report WHERE pages > (SELECT avg(pages) FROM report);

-- en: Countries that have given us fellows but no donor.
-- zh: 有研究员但没有捐助方的国家。
SELECT country FROM fellow EXCEPT SELECT country FROM donor;

-- en: From which countries does the Trade programme draw its money? Distinct countries.
-- zh: Trade项目组的资金来自哪些不同的国家？
SELECT DISTINCT donor.country FROM donor JOIN pledge ON donor.donor_id = pledge.donor_id JOIN programme ON pledge.prog_id = programme.prog_id WHERE programme.prog_name = 'Trade';

-- en: Reports issued in the first quarter of 2021 (2021-01-01 to 2021-03-31), alphabetically.
-- zh: 2021-01-01至2021-03-31发布的报告，按标题字母顺序。
SELECT title FROM report WHERE issued BETWEEN '2021-01-01' AND '2021-03-31' ORDER BY title;
