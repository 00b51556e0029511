-- A link-shortening service: customers, short links, tags, visits and abuse reports.
CREATE TABLE account (
  acct_id INT,
  name VARCHAR(50),
  tier VARCHAR(20),
  country VARCHAR(40),
  created DATE,
  monthly_fee DECIMAL(10,2),
  PRIMARY KEY (acct_id)
);
CREATE TABLE short_link (
  link_id INT,
  acct_id INT,
  slug VARCHAR(20),
  target_url VARCHAR(200),
  created DATE,
  expires DATE,
  status VARCHAR(20),
  PRIMARY KEY (link_id),
  FOREIGN KEY (acct_id) REFERENCES account (acct_id)
);
CREATE TABLE tag (
  tag_id INT,
  name VARCHAR(30),
  colour VARCHAR(20),
  PRIMARY KEY (tag_id)
);
CREATE TABLE link_tag (
  link_id INT,
  tag_id INT,
  PRIMARY KEY (link_id, tag_id),
  FOREIGN KEY (link_id) REFERENCES short_link (link_id),
  FOREIGN KEY (tag_id) REFERENCES tag (tag_id)
);
CREATE TABLE visit (
  visit_id INT,
  link_id INT,
  visitor_hash VARCHAR(40),
  country VARCHAR(40),
  browser VARCHAR(30),
  visited_at DATETIME,
  PRIMARY KEY (visit_id),
  FOREIGN KEY (link_id) REFERENCES short_link (link_id)
);
CREATE TABLE abuse_report (
  report_id INT,
  link_id INT,
  reason VARCHAR(40),
  status VARCHAR(20),
  created DATE,
  PRIMARY KEY (report_id),
  FOREIGN KEY (link_id) REFERENCES short_link (link_id)
);

-- en: Where does the slug spring26 lead to?
-- zh: 短码spring26指向哪个网址？
SELECT target_url FROM short_link WHERE slug = 'spring26';

-- en: Slugs of the links created before 2022-01-01.
-- zh: 2022-01-01之前创建的短链接有哪些短码？
SELECT slug FROM short_link WHERE created < '2022-01-01';

-- en: Slugs of the links that expire before 2027-01-01.
-- zh: 2027-01-01之前到期的短链接有哪些短码？
SELECT slug FROM short_link WHERE expires < '2027-01-01';

-- en: Names of the Enterprise accounts, in alphabetical order.
-- zh: 按字母顺序列出Enterprise级账户的名称。
SELECT name FROM account WHERE tier = 'Enterprise' ORDER BY name;

-- en: How many visits came from Peru?
-- zh: 来自Peru的访问有多少次？
SELECT count(*) FROM visit WHERE country = 'Peru';

-- en: How many different visitors (by hash) came from Peru?
-- zh: 来自Peru的不同访客（按哈希）有多少？
SELECT count(DISTINCT visitor_hash) FROM visit WHERE country = 'Peru';

-- en: How many accounts are from Peru?
-- zh: Peru的账户有多少个？
SELECT count(*) FROM account WHERE country = 'Peru';

-- en: What do the accounts pay per month in total?
-- zh: 所有账户每月共付多少费用？
SELECT sum(monthly_fee) FROM account;

-- en: Visits per browser?
-- zh: 各浏览器的访问次数？
SELECT browser, count(*) FROM visit GROUP BY browser;

-- en: What's the commonest reason for an abuse report?
-- zh: 最常见的举报原因是什么？
SELECT reason FROM abuse_report GROUP BY reason ORDER BY count(*) DESC LIMIT 1;

-- en: Average monthly fee of every tier.
-- zh: 各级别账户的平均月费。
SELECT tier, avg(monthly_fee) FROM account GROUP BY tier;

-- en: Which is our oldest account?
-- zh: 我们最早创建的账户是哪个？
SELECT name FROM account ORDER BY created LIMIT 1;

-- en: Slug of the most recently created link?
-- zh: 最近创建的短链接的短码是什么？
SELECT slug FROM short_link ORDER BY created DESC LIMIT 1;

-- en: Which account does the slug spring26 belong to?
-- zh: 短码spring26属于哪个账户？
SELECT account.name FROM account JOIN short_link ON account.acct_id = short_link.acct_id WHERE short_link.slug = 'spring26';

-- en: Slugs tagged with newsletter.
-- zh: 带有newsletter标签的短码。
SELECT short_link.slug FROM short_link JOIN link_tag ON short_link.link_id = link_tag.link_id JOIN tag ON link_tag.tag_id = tag.tag_id WHERE tag.name = 'newsletter';

-- en: Which tags has spring26 got?
-- zh: spring26有哪些标签？
SELECT tag.name FROM tag JOIN link_tag ON tag.tag_id = link_tag.tag_id JOIN short_link ON link_tag.link_id = short_link.link_id WHERE short_link.slug = 'spring26';

-- en: Total number of visits to the links of each account, with the account's name.
-- zh: 每个账户的名称及其链接的总访问次数。
SELECT account.name, count(*) FROM account JOIN short_link ON account.acct_id = short_link.acct_id JOIN visit ON short_link.link_id = visit.link_id GROUP BY account.acct_id, account.name;

-- en: Which slug has been visited most?
-- zh: 访问次数最多的短码是哪个？
SELECT short_link.slug FROM short_link JOIN visit ON short_link.link_id = visit.link_id GROUP BY short_link.link_id, short_link.slug ORDER BY count(*) DESC LIMIT 1;

-- en: Accounts whose links were reported for Phishing at least twice.
-- zh: 链接因Phishing被举报至少两次的账户。
SELECT account.name FROM account JOIN short_link ON account.acct_id = short_link.acct_id JOIN abuse_report ON short_link.link_id = abuse_report.link_id WHERE abuse_report.reason = 'Phishing' GROUP BY account.acct_id, account.name HAVING count(*) >= 2;

-- en: Slugs that nobody has ever visited.
-- zh: 从未有人访问过的短码。
SELECT slug FROM short_link WHERE link_id NOT IN (SELECT link_id FROM visit);

-- en: Accounts paying more than the average monthly fee.
-- zh: 月费高于平均值的账户。
SELECT name FROM account WHERE monthly_fee > (SELECT avg(monthly_fee) FROM account);

-- en: From which countries do we get visits but have no account?
-- zh: 哪些国家有访问却没有账户？
SELECT country FROM visit EXCEPT SELECT country FROM account;
