-- A subtitling bureau: films sent in by clients, subtitle jobs, subtitlers and proofreaders.
CREATE TABLE customer (
  cust_no INT,
  cust_name VARCHAR(60),
  country VARCHAR(40),
  contact_email VARCHAR(80),
  since_year INT,
  PRIMARY KEY (cust_no)
);
CREATE TABLE programme (
  prog_no INT,
  cust_no INT,
  prog_name VARCHAR(80),
  kind VARCHAR(30),
  source_lang VARCHAR(30),
  runtime_min INT,
  made_year INT,
  PRIMARY KEY (prog_no),
  FOREIGN KEY (cust_no) REFERENCES customer (cust_no)
);
CREATE TABLE linguist (
  ling_no INT,
  ling_name VARCHAR(60),
  country VARCHAR(40),
  native_lang VARCHAR(30),
  rate_per_min DECIMAL(10,2),
  since_year INT,
  PRIMARY KEY (ling_no)
);
CREATE TABLE job (
  job_no INT,
  prog_no INT,
  target_lang VARCHAR(30),
  subtitler_no INT,
  proofreader_no INT,
  ordered_on DATE,
  due_on DATE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (job_no),
  FOREIGN KEY (prog_no) REFERENCES programme (prog_no),
  FOREIGN KEY (subtitler_no) REFERENCES linguist (ling_no),
  FOREIGN KEY (proofreader_no) REFERENCES linguist (ling_no)
);
CREATE TABLE correction (
  corr_no INT,
  job_no INT,
  error_type VARCHAR(30),
  severity INT,
  noted_on DATE,
  PRIMARY KEY (corr_no),
  FOREIGN KEY (job_no) REFERENCES job (job_no)
);

-- en: Who subtitled job 4017?
-- zh: 4017号任务的字幕由谁翻译？
SELECT linguist.ling_name FROM linguist JOIN job ON linguist.ling_no = job.subtitler_no WHERE job.job_no = 4017;

-- en: Who proofread job 4017?
-- zh: 4017号任务由谁校对？
SELECT linguist.ling_name FROM linguist JOIN job ON linguist.ling_no = job.proofreader_no WHERE job.job_no = 4017;

-- en: How many jobs were ordered before 2024-02-01?
-- zh: 2024-02-01之前下单的任务有多少个？
SELECT count(*) FROM job WHERE ordered_on < '2024-02-01';

-- en: How many jobs were due before 2024-02-01?
-- zh: 2024-02-01之前到期的任务有多少个？
SELECT count(*) FROM job WHERE due_on < '2024-02-01';

-- en: What programmes have Danish as their source language?
-- zh: 源语言为Danish的节目有哪些？
SELECT prog_name FROM programme WHERE source_lang = 'Danish';

-- en: What programmes have been ordered with Danish subtitles? Each once.
-- zh: 哪些节目订过Danish字幕？每个只列一次。
SELECT DISTINCT programme.prog_name FROM programme JOIN job ON programme.prog_no = job.prog_no WHERE job.target_lang = 'Danish';

-- en: Show email addresses of customers from Iceland.
-- zh: 列出来自Iceland的客户的邮箱。
SELECT contact_email FROM customer WHERE country = 'Iceland';

-- en: Native speakers of Finnish or Swedish among the linguists, with their rate.
-- zh: 母语为Finnish或Swedish的译员有谁？费率各是多少？
SELECT ling_name, rate_per_min FROM linguist WHERE native_lang = 'Finnish' OR native_lang = 'Swedish';

-- en: Which programmes run between 80 and 100 minutes?
-- zh: 时长在80到100分钟之间的节目有哪些？
SELECT prog_name FROM programme WHERE runtime_min BETWEEN 80 AND 100;

-- en: What is the average price of a job that is delivered?
-- zh: delivered状态的任务平均价格是多少？
SELECT avg(price) FROM job WHERE status = 'delivered';

-- en: Into how many different languages do we subtitle?
-- zh: 我们一共提供多少种不同的字幕语言？
SELECT count(DISTINCT target_lang) FROM job;

-- en: How many corrections of severity 3 were noted?
-- zh: 严重程度为3的更正有多少条？
SELECT count(*) FROM correction WHERE severity = 3;

-- en: Which kind of error turns up most?
-- zh: 出现最多的错误类型是什么？
SELECT error_type FROM correction GROUP BY error_type ORDER BY count(*) DESC LIMIT 1;

-- en: Total runtime in minutes per kind of programme.
-- zh: 按节目种类统计总时长（分钟）。
SELECT kind, sum(runtime_min) FROM programme GROUP BY kind;

-- en: Target languages with at least 5 jobs.
-- zh: 至少有5个任务的目标语言有哪些？
SELECT target_lang FROM job GROUP BY target_lang HAVING count(*) >= 5;

-- en: Which linguist charges the most per minute?
-- zh: 每分钟收费最高的译员是谁？
SELECT ling_name FROM linguist ORDER BY rate_per_min DESC LIMIT 1;

-- en: Name the customer who sent in the most programmes.
-- zh: 送来节目最多的客户是哪家？
SELECT customer.cust_name FROM customer JOIN programme ON customer.cust_no = programme.cust_no GROUP BY customer.cust_no, customer.cust_name ORDER BY count(*) DESC LIMIT 1;

-- en: How much has each customer been charged in total? Show names.
-- zh: 每位客户总共被收取了多少费用？列出客户名称。
SELECT customer.cust_name, sum(job.price) FROM customer JOIN programme ON customer.cust_no = programme.cust_no JOIN job ON programme.prog_no = job.prog_no GROUP BY customer.cust_no, customer.cust_name;

-- en: What are the error types found in the subtitles of The Lamp Keeper?
-- zh: The Lamp Keeper的字幕中发现了哪些错误类型？
SELECT correction.error_type FROM programme JOIN job ON programme.prog_no = job.prog_no JOIN correction ON job.job_no = correction.job_no WHERE programme.prog_name = 'The Lamp Keeper';

-- en: Which linguists have never done any proofreading?
-- zh: 从未做过校对的译员有谁？
SELECT ling_name FROM linguist WHERE ling_no NOT IN (SELECT proofreader_no FROM job);

-- en: Which programmes are longer than average? Name and minutes.
-- zh: 时长超过平均值的节目有哪些？列出名称和分钟数。
SELECT prog_name, runtime_min FROM programme WHERE runtime_min > (SELECT avg(runtime_min) FROM programme);

-- en: Countries in which we have linguists but no customers?
-- zh: 哪些国家有我们的译员却没有客户？
SELECT country FROM linguist EXCEPT SELECT country FROM customer;
