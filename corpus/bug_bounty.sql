-- Bug bounty programmes: companies, hackers, vulnerability reports and payouts.
CREATE TABLE programme (
  prog_id INT,
  title VARCHAR(60),
  company VARCHAR(60),
  country VARCHAR(40),
  launch_date DATE,
  max_reward DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (prog_id)
);
CREATE TABLE hacker (
  hacker_id INT,
  handle VARCHAR(40),
  country VARCHAR(40),
  age INT,
  reputation INT,
  joined_on DATE,
  PRIMARY KEY (hacker_id)
);
CREATE TABLE report (
  report_id INT,
  prog_id INT,
  hacker_id INT,
  title VARCHAR(80),
  severity VARCHAR(20),
  weakness VARCHAR(40),
  status VARCHAR(20),
  submitted_on DATE,
  PRIMARY KEY (report_id),
  FOREIGN KEY (prog_id) REFERENCES programme (prog_id),
  FOREIGN KEY (hacker_id) REFERENCES hacker (hacker_id)
);
CREATE TABLE payout (
  payout_id INT,
  report_id INT,
  amount DECIMAL(10,2),
  currency VARCHAR(5),
  paid_on DATE,
  PRIMARY KEY (payout_id),
  FOREIGN KEY (report_id) REFERENCES report (report_id)
);

-- en: What are the handles of hackers in Estonia?
-- zh: Estonia的白帽黑客有哪些？请给出账号名。
SELECT handle FROM hacker WHERE country = 'Estonia';

-- en: Give the titles of programmes that are still Active and were launched before 2020-01-01.
-- zh: 2020-01-01之前启动且仍为Active的项目有哪些？
SELECT title FROM programme WHERE status = 'Active' AND launch_date < '2020-01-01';

-- en: Show the titles of reports marked Critical or High.
-- zh: 列出级别为Critical或High的报告标题。
SELECT title FROM report WHERE severity = 'Critical' OR severity = 'High';

-- en: How many reports have been handed in?
-- zh: 一共提交了多少份报告？
SELECT count(*) FROM report;

-- en: How many hackers have handed in a report?
-- zh: 提交过报告的黑客有多少人？
SELECT count(DISTINCT hacker_id) FROM report;

-- en: What was the total paid out in EUR?
-- zh: 以EUR支付的奖金总额是多少？
SELECT sum(amount) FROM payout WHERE currency = 'EUR';

-- en: What was the average payout in EUR?
-- zh: 以EUR支付的奖金平均每笔多少？
SELECT avg(amount) FROM payout WHERE currency = 'EUR';

-- en: For each severity, count the reports.
-- zh: 统计每个严重级别的报告数。
SELECT severity, count(*) FROM report GROUP BY severity;

-- en: Which weakness is reported most frequently?
-- zh: 被报告最多的漏洞类型是什么？
SELECT weakness FROM report GROUP BY weakness ORDER BY count(*) DESC LIMIT 1;

-- en: What is the mean age of the hackers in each country?
-- zh: 各国黑客的平均年龄是多少？
SELECT country, avg(age) FROM hacker GROUP BY country;

-- en: Which hacker has the highest reputation?
-- zh: 声誉分最高的黑客是谁？
SELECT handle FROM hacker ORDER BY reputation DESC LIMIT 1;

-- en: Which hacker has submitted the most reports?
-- zh: 提交报告最多的黑客是谁？
SELECT hacker.handle FROM hacker JOIN report ON hacker.hacker_id = report.hacker_id GROUP BY hacker.hacker_id, hacker.handle ORDER BY count(*) DESC LIMIT 1;

-- en: Top three programmes by maximum reward: title and company.
-- zh: 最高奖金排前三的项目名称和所属公司是什么？
SELECT title, company FROM programme ORDER BY max_reward DESC LIMIT 3;

-- en: When did moth_lantern submit reports rated Low?
-- zh: moth_lantern是在什么日期提交Low级别报告的？
SELECT report.submitted_on FROM report JOIN hacker ON report.hacker_id = hacker.hacker_id WHERE hacker.handle = 'moth_lantern' AND report.severity = 'Low';

-- en: Which different companies have paid for SQL injection?
-- zh: 有哪些不同的公司为SQL injection漏洞支付过奖金？
SELECT DISTINCT programme.company FROM programme JOIN report ON programme.prog_id = report.prog_id JOIN payout ON report.report_id = payout.report_id WHERE report.weakness = 'SQL injection';

-- en: How much money has each hacker earned? Show handle and sum.
-- zh: 每位黑客总共赚了多少奖金？列出账号名和总额。
SELECT hacker.handle, sum(payout.amount) FROM hacker JOIN report ON hacker.hacker_id = report.hacker_id JOIN payout ON report.report_id = payout.report_id GROUP BY hacker.hacker_id, hacker.handle;

-- en: Which programmes received at least 10 reports that were Duplicate?
-- zh: 哪些项目收到了至少10份Duplicate报告？
SELECT programme.title FROM programme JOIN report ON programme.prog_id = report.prog_id WHERE report.status = 'Duplicate' GROUP BY programme.prog_id, programme.title HAVING count(*) >= 10;

-- en: What is the title of the report that brought the single biggest payout?
-- zh: 获得单笔最高奖金的报告标题是什么？
SELECT report.title FROM report JOIN payout ON report.report_id = payout.report_id ORDER BY payout.amount DESC LIMIT 1;

-- en: Which hackers are younger than average?
-- zh: 哪些黑客的年龄低于平均年龄？
SELECT handle FROM hacker WHERE age < (SELECT avg(age) FROM hacker);

-- en: Reports for which no payout was made: give their titles.
-- zh: 没有获得奖金的报告标题有哪些？
SELECT title FROM report WHERE report_id NOT IN (SELECT report_id FROM payout);

-- en: Find the programmes which got a report on Broken authentication.
-- zh: 找出收到过Broken authentication报告的项目。
SELECT title FROM programme WHERE prog_id IN (SELECT prog_id FROM report WHERE weakness = 'Broken authentication');

-- en: Which countries have hackers but no programme?
-- zh: 哪些国家有黑客却没有赏金项目？
SELECT country FROM hacker EXCEPT SELECT country FROM programme;
