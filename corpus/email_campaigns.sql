-- E-mail marketing: senders, contact lists, mailings, deliveries and clicks.
CREATE TABLE brand (
  brand_id INT,
  name VARCHAR(50),
  industry VARCHAR(40),
  country VARCHAR(40),
  PRIMARY KEY (brand_id)
);
CREATE TABLE contact (
  contact_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  email VARCHAR(60),
  country VARCHAR(40),
  opt_in_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (contact_id)
);
CREATE TABLE mailing (
  mailing_id INT,
  brand_id INT,
  subject VARCHAR(100),
  send_date DATE,
  template_name VARCHAR(40),
  cost DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (mailing_id),
  FOREIGN KEY (brand_id) REFERENCES brand (brand_id)
);
CREATE TABLE delivery (
  delivery_id INT,
  mailing_id INT,
  contact_id INT,
  result VARCHAR(20),
  opens INT,
  PRIMARY KEY (delivery_id),
  FOREIGN KEY (mailing_id) REFERENCES mailing (mailing_id),
  FOREIGN KEY (contact_id) REFERENCES contact (contact_id)
);
CREATE TABLE click (
  click_id INT,
  delivery_id INT,
  link_label VARCHAR(60),
  clicked_at DATETIME,
  device VARCHAR(20),
  PRIMARY KEY (click_id),
  FOREIGN KEY (delivery_id) REFERENCES delivery (delivery_id)
);

-- en: What is the email address of the contact with first name Lars and last name Odum?
-- zh: 名为Lars、姓为Odum的联系人邮箱是什么？
SELECT email FROM contact WHERE first_name = 'Lars' AND last_name = 'Odum';

-- en: Subjects of the mailings sent between 2024-12-01 and 2024-12-24.
-- zh: 2024-12-01至2024-12-24之间发送的邮件主题有哪些？
SELECT subject FROM mailing WHERE send_date BETWEEN '2024-12-01' AND '2024-12-24';

-- en: Which contacts have an address ending in '@fjordmail.example'? First and last names.
-- zh: 邮箱以'@fjordmail.example'结尾的联系人的名和姓是什么？
SELECT first_name, last_name FROM contact WHERE email LIKE '%@fjordmail.example';

-- en: How many contacts are Unsubscribed?
-- zh: 状态为Unsubscribed的联系人有多少？
SELECT count(*) FROM contact WHERE status = 'Unsubscribed';

-- en: How many mailings are Scheduled?
-- zh: 状态为Scheduled的邮件有多少封？
SELECT count(*) FROM mailing WHERE status = 'Scheduled';

-- en: What's the total cost of all mailings, and what's the average?
-- zh: 所有邮件活动的总成本和平均成本各是多少？
SELECT sum(cost), avg(cost) FROM mailing;

-- en: How many deliveries ended as Bounced?
-- zh: 结果为Bounced的投递有多少次？
SELECT count(*) FROM delivery WHERE result = 'Bounced';

-- en: On what device do people click most?
-- zh: 人们最常用哪种设备点击？
SELECT device FROM click GROUP BY device ORDER BY count(*) DESC LIMIT 1;

-- en: For each template, the average cost of a mailing.
-- zh: 每个模板的邮件平均成本是多少？
SELECT template_name, avg(cost) FROM mailing GROUP BY template_name;

-- en: Contacts per country, listed by country name.
-- zh: 各国的联系人数量，按国家名排序。
SELECT country, count(*) FROM contact GROUP BY country ORDER BY country;

-- en: What was the subject of the costliest mailing?
-- zh: 成本最高的邮件主题是什么？
SELECT subject FROM mailing ORDER BY cost DESC LIMIT 1;

-- en: What was the subject of the mailing with the most opens in total?
-- zh: 总打开次数最多的邮件主题是什么？
SELECT mailing.subject FROM mailing JOIN delivery ON mailing.mailing_id = delivery.mailing_id GROUP BY mailing.mailing_id, mailing.subject ORDER BY sum(delivery.opens) DESC LIMIT 1;

-- en: Who opted in first? Give the email.
-- zh: 最早订阅的联系人邮箱是什么？
SELECT email FROM contact ORDER BY opt_in_date LIMIT 1;

-- en: Which brand sent 'Winter Boots Are Back'?
-- zh: 'Winter Boots Are Back'是哪个品牌发送的？
SELECT brand.name FROM brand JOIN mailing ON brand.brand_id = mailing.brand_id WHERE mailing.subject = 'Winter Boots Are Back';

-- en: Emails of the contacts for whom 'Winter Boots Are Back' was Bounced.
-- zh: 'Winter Boots Are Back'投递结果为Bounced的联系人邮箱有哪些？
SELECT contact.email FROM contact JOIN delivery ON contact.contact_id = delivery.contact_id JOIN mailing ON delivery.mailing_id = mailing.mailing_id WHERE mailing.subject = 'Winter Boots Are Back' AND delivery.result = 'Bounced';

-- en: Which links did Odum click, by last name?
-- zh: 姓Odum的联系人点击了哪些链接？
SELECT click.link_label FROM click JOIN delivery ON click.delivery_id = delivery.delivery_id JOIN contact ON delivery.contact_id = contact.contact_id WHERE contact.last_name = 'Odum';

-- en: For each mailing, show the subject and how many deliveries it had.
-- zh: 列出每封邮件的主题和投递次数。
SELECT mailing.subject, count(*) FROM mailing JOIN delivery ON mailing.mailing_id = delivery.mailing_id GROUP BY mailing.mailing_id, mailing.subject;

-- en: For each mailing, show the subject and how many clicks it had.
-- zh: 列出每封邮件的主题和点击次数。
SELECT mailing.subject, count(*) FROM mailing JOIN delivery ON mailing.mailing_id = delivery.mailing_id JOIN click ON delivery.delivery_id = click.delivery_id GROUP BY mailing.mailing_id, mailing.subject;

-- en: Which brands have not sent any mailing?
-- zh: 哪些品牌没有发过邮件？
SELECT name FROM brand WHERE brand_id NOT IN (SELECT brand_id FROM mailing);

-- en: Subjects of mailings cheaper than the average.
-- zh: 成本低于平均值的邮件主题有哪些？
SELECT subject FROM mailing WHERE cost < (SELECT avg(cost) FROM mailing);

-- en: Brands that have used the template Coupon.
-- zh: 使用过Coupon模板的品牌有哪些？
SELECT name FROM brand WHERE brand_id IN (SELECT brand_id FROM mailing WHERE template_name = 'Coupon');

-- en: Which countries have both a Cosmetics brand and a Travel brand?
-- zh: 哪些国家既有Cosmetics品牌又有Travel品牌？
SELECT country FROM brand WHERE industry = 'Cosmetics' INTERSECT SELECT country FROM brand WHERE industry = 'Travel';
