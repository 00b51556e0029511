-- A newspaper's readers' editor: articles, the errors in them, complaints by readers and printed corrections.
CREATE TABLE desk (
  desk_code VARCHAR(10),
  desk_name VARCHAR(40),
  floor INT,
  head VARCHAR(60),
  PRIMARY KEY (desk_code)
);
CREATE TABLE journalist (
  journo_id INT,
  name VARCHAR(60),
  desk_code VARCHAR(10),
  email VARCHAR(80),
  hire_year INT,
  PRIMARY KEY (journo_id),
  FOREIGN KEY (desk_code) REFERENCES desk (desk_code)
);
CREATE TABLE article (
  article_id INT,
  writer_id INT,
  checker_id INT,
  headline VARCHAR(120),
  print_date DATE,
  page INT,
  words INT,
  PRIMARY KEY (article_id),
  FOREIGN KEY (writer_id) REFERENCES journalist (journo_id),
  FOREIGN KEY (checker_id) REFERENCES journalist (journo_id)
);
CREATE TABLE complainant (
  complainant_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  email VARCHAR(80),
  subscriber_since INT,
  PRIMARY KEY (complainant_id)
);
CREATE TABLE complaint (
  complaint_id INT,
  article_id INT,
  complainant_id INT,
  error_type VARCHAR(30),
  received_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (complaint_id),
  FOREIGN KEY (article_id) REFERENCES article (article_id),
  FOREIGN KEY (complainant_id) REFERENCES complainant (complainant_id)
);
CREATE TABLE correction (
  correction_id INT,
  complaint_id INT,
  print_date DATE,
  page INT,
  words INT,
  PRIMARY KEY (correction_id),
  FOREIGN KEY (complaint_id) REFERENCES complaint (complaint_id)
);

-- en: Who wrote the article Bridge to Nowhere?
-- zh: Bridge to Nowhere这篇文章是谁写的？
SELECT journalist.name FROM journalist JOIN article ON journalist.journo_id = article.writer_id WHERE article.headline = 'Bridge to Nowhere';

-- en: Who checked the article Bridge to Nowhere?
-- zh: Bridge to Nowhere这篇文章是谁核查的？
SELECT journalist.name FROM journalist JOIN article ON journalist.journo_id = article.checker_id WHERE article.headline = 'Bridge to Nowhere';

-- en: How many articles were printed on page 3?
-- zh: 第3版刊登了多少篇文章？
SELECT count(*) FROM article WHERE page = 3;

-- en: How many corrections were printed on page 3?
-- zh: 第3版刊登了多少条更正？
SELECT count(*) FROM correction WHERE page = 3;

-- en: What is the email of the journalist Lena Holt?
-- zh: 记者Lena Holt的邮箱是什么？
SELECT email FROM journalist WHERE name = 'Lena Holt';

-- en: What are the emails of readers who complained about an article by Lena Holt? Distinct ones.
-- zh: 投诉过Lena Holt所写文章的读者有哪些不同的邮箱？
SELECT DISTINCT complainant.email FROM complainant JOIN complaint ON complainant.complainant_id = complaint.complainant_id JOIN article ON complaint.article_id = article.article_id JOIN journalist ON article.writer_id = journalist.journo_id WHERE journalist.name = 'Lena Holt';

-- en: Headlines printed between 2024-03-01 and 2024-03-31, by date.
-- zh: 按日期列出2024-03-01到2024-03-31之间刊登的标题。
SELECT headline FROM article WHERE print_date BETWEEN '2024-03-01' AND '2024-03-31' ORDER BY print_date;

-- en: Complainants from Exeter who have no subscription (no year since).
-- zh: Exeter的投诉人中谁没有订阅（没有起订年份）？
SELECT name FROM complainant WHERE town = 'Exeter' AND subscriber_since IS NULL;

-- en: Who heads the desk called Foreign News and on what floor is it?
-- zh: Foreign News部门的主管是谁？在几楼？
SELECT head, floor FROM desk WHERE desk_name = 'Foreign News';

-- en: How long is an average correction, in words?
-- zh: 更正平均多少字？
SELECT avg(words) FROM correction;

-- en: How many complaints about a wrong name are there (error type wrong name)?
-- zh: wrong name类的投诉有多少件？
SELECT count(*) FROM complaint WHERE error_type = 'wrong name';

-- en: From how many different towns do complainants write?
-- zh: 投诉人来自多少个不同的城镇？
SELECT count(DISTINCT town) FROM complainant;

-- en: Complaints counted by status.
-- zh: 按状态统计投诉数量。
SELECT status, count(*) FROM complaint GROUP BY status;

-- en: What is the commonest kind of error?
-- zh: 最常见的错误类型是什么？
SELECT error_type FROM complaint GROUP BY error_type ORDER BY count(*) DESC LIMIT 1;

-- en: Which pages carried at least 20 articles, and their average length?
-- zh: 哪些版面刊登过至少20篇文章？平均字数是多少？
SELECT page, avg(words) FROM article GROUP BY page HAVING count(*) >= 20;

-- en: Headline of the longest article, please.
-- zh: 最长的文章标题是什么？
SELECT headline FROM article ORDER BY words DESC LIMIT 1;

-- en: Who are the two most senior journalists by hiring year?
-- zh: 入职最早的两位记者是谁？
SELECT name FROM journalist ORDER BY hire_year LIMIT 2;

-- en: How many journalists sit on every floor?
-- zh: 每层楼各有多少名记者？
SELECT desk.floor, count(*) FROM desk JOIN journalist ON desk.desk_code = journalist.desk_code GROUP BY desk.floor;

-- en: Which article attracted the most complaints?
-- zh: 收到投诉最多的是哪篇文章？
SELECT article.headline FROM article JOIN complaint ON article.article_id = complaint.article_id GROUP BY article.article_id, article.headline ORDER BY count(*) DESC LIMIT 1;

-- en: Articles nobody complained about?
-- zh: 没有人投诉过的文章有哪些？
SELECT headline FROM article WHERE article_id NOT IN (SELECT article_id FROM complaint);

-- en: Show headline and words of the articles that are longer than average.
-- zh: 列出字数超过平均值的文章标题和字数。
SELECT headline, words FROM article WHERE words > (SELECT avg(words) FROM article);

-- en: Ids of complaints that are upheld but have had no correction.
-- zh: 状态为upheld但尚未刊登更正的投诉编号。
SELECT complaint_id FROM complaint WHERE status = 'upheld' EXCEPT SELECT complaint_id FROM correction;
