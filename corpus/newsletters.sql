-- Paid newsletters: writers, issues, subscribers, subscriptions and which issues were opened.
CREATE TABLE writer (
  writer_id INT,
  full_name VARCHAR(60),
  email VARCHAR(80),
  city VARCHAR(40),
  joined_year INT,
  PRIMARY KEY (writer_id)
);
CREATE TABLE newsletter (
  newsletter_id INT,
  name VARCHAR(80),
  writer_id INT,
  subject VARCHAR(40),
  frequency VARCHAR(20),
  monthly_price DECIMAL(10,2),
  PRIMARY KEY (newsletter_id),
  FOREIGN KEY (writer_id) REFERENCES writer (writer_id)
);
CREATE TABLE issue (
  issue_id INT,
  newsletter_id INT,
  headline VARCHAR(120),
  sent_on DATE,
  word_count INT,
  is_free VARCHAR(3),
  PRIMARY KEY (issue_id),
  FOREIGN KEY (newsletter_id) REFERENCES newsletter (newsletter_id)
);
CREATE TABLE subscriber (
  subscriber_id INT,
  full_name VARCHAR(60),
  email VARCHAR(80),
  city VARCHAR(40),
  age INT,
  PRIMARY KEY (subscriber_id)
);
CREATE TABLE subscription (
  subscriber_id INT,
  newsletter_id INT,
  started_on DATE,
  plan VARCHAR(20),
  cancelled_on DATE,
  PRIMARY KEY (subscriber_id, newsletter_id),
  FOREIGN KEY (subscriber_id) REFERENCES subscriber (subscriber_id),
  FOREIGN KEY (newsletter_id) REFERENCES newsletter (newsletter_id)
);
CREATE TABLE opening (
  opening_id INT,
  issue_id INT,
  subscriber_id INT,
  opened_at DATETIME,
  client VARCHAR(30),
  PRIMARY KEY (opening_id),
  FOREIGN KEY (issue_id) REFERENCES issue (issue_id),
  FOREIGN KEY (subscriber_id) REFERENCES subscriber (subscriber_id)
);

-- en: How many newsletters are there?
-- zh: 有多少份通讯？
SELECT count(*) FROM newsletter;

-- en: List the names and cities of all writers.
-- zh: 列出所有作者的姓名和城市。
SELECT full_name, city FROM writer;

-- en: What is the average age of all subscribers from Lyon?
-- zh: 来自Lyon的订阅者的平均年龄是多少？
SELECT avg(age) FROM subscriber WHERE city = 'Lyon';

-- en: Show the name and number of subscriptions for each newsletter.
-- zh: 给出每份通讯的名称及其订阅数。
SELECT newsletter.name, count(*) FROM newsletter JOIN subscription ON newsletter.newsletter_id = subscription.newsletter_id GROUP BY newsletter.newsletter_id, newsletter.name;

-- en: Which newsletter costs the most per month?
-- zh: 哪份通讯每月价格最高？
SELECT name FROM newsletter ORDER BY monthly_price DESC LIMIT 1;

-- en: What is the email of Odile Marchand, the subscriber?
-- zh: 订阅者Odile Marchand的邮箱是什么？
SELECT email FROM subscriber WHERE full_name = 'Odile Marchand';

-- en: Who writes Slow Soup Weekly?
-- zh: Slow Soup Weekly是谁写的？
SELECT writer.full_name FROM writer JOIN newsletter ON writer.writer_id = newsletter.writer_id WHERE newsletter.name = 'Slow Soup Weekly';

-- en: Find the headlines of the issues that Odile Marchand opened.
-- zh: 找出Odile Marchand打开过的期刊的标题。
SELECT issue.headline FROM issue JOIN opening ON issue.issue_id = opening.issue_id JOIN subscriber ON opening.subscriber_id = subscriber.subscriber_id WHERE subscriber.full_name = 'Odile Marchand';

-- en: For each frequency, what's the mean monthly price?
-- zh: 每种发送频率的通讯平均月价是多少？
SELECT frequency, avg(monthly_price) FROM newsletter GROUP BY frequency;

-- en: How many subscriptions have never been cancelled?
-- zh: 有多少订阅从未取消？
SELECT count(*) FROM subscription WHERE cancelled_on IS NULL;

-- en: Which writers produce more than one newsletter? Give name and email.
-- zh: 哪些作者写不止一份通讯？给出姓名和邮箱。
SELECT writer.full_name, writer.email FROM writer JOIN newsletter ON writer.writer_id = newsletter.writer_id GROUP BY writer.writer_id, writer.full_name, writer.email HAVING count(*) > 1;

-- en: Names of subscribers who have opened no issue at all.
-- zh: 一期都没有打开过的订阅者姓名。
SELECT full_name FROM subscriber WHERE subscriber_id NOT IN (SELECT subscriber_id FROM opening);

-- en: What were the 3 most recent issues? Headline and date.
-- zh: 最近发送的3期是什么？给出标题和日期。
SELECT headline, sent_on FROM issue ORDER BY sent_on DESC LIMIT 3;

-- en: Which mail client is used most for opening issues?
-- zh: 打开期刊时最常用的邮件客户端是哪个？
SELECT client FROM opening GROUP BY client ORDER BY count(*) DESC LIMIT 1;

-- en: How many subscribers older than 50 are on the Premium plan? Count each person once.
-- zh: 50岁以上的订阅者中有多少人使用Premium套餐？每人只计一次。
SELECT count(DISTINCT subscriber.subscriber_id) FROM subscriber JOIN subscription ON subscriber.subscriber_id = subscription.subscriber_id WHERE subscriber.age > 50 AND subscription.plan = 'Premium';

-- en: Which issue was opened most? Return its headline.
-- zh: 哪一期被打开的次数最多？返回标题。
SELECT issue.headline FROM issue JOIN opening ON issue.issue_id = opening.issue_id GROUP BY issue.issue_id, issue.headline ORDER BY count(*) DESC LIMIT 1;

-- en: Is there any city where both writers and subscribers live? List them.
-- zh: 哪些城市既住着作者又住着订阅者？请列出。
SELECT city FROM writer INTERSECT SELECT city FROM subscriber;

-- en: Show the headline and word count of the free (Yes) issues longer than the average issue.
-- zh: 列出免费（Yes）且字数超过平均字数的各期标题和字数。
SELECT headline, word_count FROM issue WHERE is_free = 'Yes' AND word_count > (SELECT avg(word_count) FROM issue);

-- en: What is the total word count of issues of newsletters about Gardening?
-- zh: 主题为Gardening的通讯，各期总字数是多少？
SELECT sum(issue.word_count) FROM issue JOIN newsletter ON issue.newsletter_id = newsletter.newsletter_id WHERE newsletter.subject = 'Gardening';

-- en: Which newsletters do people in Porto subscribe to? Give different names in alphabetical order.
-- zh: Porto的人订阅了哪些通讯？按字母顺序给出不同的名称。
SELECT DISTINCT newsletter.name FROM newsletter JOIN subscription ON newsletter.newsletter_id = subscription.newsletter_id JOIN subscriber ON subscription.subscriber_id = subscriber.subscriber_id WHERE subscriber.city = 'Porto' ORDER BY newsletter.name;

-- en: Which subjects have more than 2 newsletters?
-- zh: 哪些主题有超过2份通讯？
SELECT subject FROM newsletter GROUP BY subject HAVING count(*) > 2;

-- en: When did the earliest subscription to a Daily newsletter start?
-- zh: Daily通讯最早的订阅是什么时候开始的？
SELECT min(subscription.started_on) FROM subscription JOIN newsletter ON subscription.newsletter_id = newsletter.newsletter_id WHERE newsletter.frequency = 'Daily';
