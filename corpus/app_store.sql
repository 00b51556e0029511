-- An app store: developers, their apps, users, reviews and purchases.
CREATE TABLE developer (
  dev_id INT,
  name VARCHAR(80),
  country VARCHAR(40),
  founded_year INT,
  staff INT,
  PRIMARY KEY (dev_id)
);
CREATE TABLE app (
  app_id INT,
  title VARCHAR(80),
  dev_id INT,
  category VARCHAR(40),
  price DECIMAL(10,2),
  size_mb DOUBLE,
  released_on DATE,
  PRIMARY KEY (app_id),
  FOREIGN KEY (dev_id) REFERENCES developer (dev_id)
);
CREATE TABLE account (
  account_id INT,
  username VARCHAR(40),
  country VARCHAR(40),
  birth_year INT,
  device VARCHAR(40),
  PRIMARY KEY (account_id)
);
CREATE TABLE review (
  review_id INT,
  app_id INT,
  account_id INT,
  stars INT,
  posted_on DATE,
  PRIMARY KEY (review_id),
  FOREIGN KEY (app_id) REFERENCES app (app_id),
  FOREIGN KEY (account_id) REFERENCES account (account_id)
);
CREATE TABLE purchase (
  purchase_id INT,
  app_id INT,
  account_id INT,
  amount DECIMAL(10,2),
  bought_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (purchase_id),
  FOREIGN KEY (app_id) REFERENCES app (app_id),
  FOREIGN KEY (account_id) REFERENCES account (account_id)
);

-- en: How many apps are there?
-- zh: 一共有多少个应用？
SELECT count(*) FROM app;

-- en: Show the name of each developer and the number of apps it has published.
-- zh: 给出每个开发商的名称及其发布的应用数量。
SELECT developer.name, count(*) FROM developer JOIN app ON developer.dev_id = app.dev_id GROUP BY developer.dev_id, developer.name;

-- en: What is the average price of all apps in the Puzzle category?
-- zh: Puzzle类应用的平均价格是多少？
SELECT avg(price) FROM app WHERE category = 'Puzzle';

-- en: Which developers from Finland started up before 2012?
-- zh: 哪些来自Finland的开发商成立于2012年之前？
SELECT name FROM developer WHERE country = 'Finland' AND founded_year < 2012;

-- en: Whose purchases ended up Refunded? Give the different usernames.
-- zh: 哪些用户有过Refunded的购买？给出不重复的用户名。
SELECT DISTINCT account.username FROM account JOIN purchase ON account.account_id = purchase.account_id WHERE purchase.status = 'Refunded';

-- en: Which app takes up the most space?
-- zh: 哪个应用占用空间最大？
SELECT title FROM app ORDER BY size_mb DESC LIMIT 1;

-- en: What average number of stars has the app Night Sudoku received?
-- zh: 应用Night Sudoku得到的平均星级是多少？
SELECT avg(review.stars) FROM review JOIN app ON review.app_id = app.app_id WHERE app.title = 'Night Sudoku';

-- en: For every category, how many apps are there and what is the highest price?
-- zh: 每个类别各有多少个应用，最高价格分别是多少？
SELECT category, count(*), max(price) FROM app GROUP BY category;

-- en: List the titles of apps that nobody has reviewed.
-- zh: 列出没有任何人评价过的应用的标题。
SELECT title FROM app WHERE app_id NOT IN (SELECT app_id FROM review);

-- en: Which countries are home to both developers and users?
-- zh: 哪些国家既有开发商又有用户？
SELECT country FROM developer INTERSECT SELECT country FROM account;

-- en: Show the usernames of people who gave 1 star to an app made by Bright Fox Studio.
-- zh: 给Bright Fox Studio开发的应用打过1星的用户，用户名有哪些？
SELECT account.username FROM account JOIN review ON account.account_id = review.account_id JOIN app ON review.app_id = app.app_id JOIN developer ON app.dev_id = developer.dev_id WHERE developer.name = 'Bright Fox Studio' AND review.stars = 1;

-- en: Find the titles and prices of apps dearer than the average app.
-- zh: 找出比平均价格更贵的应用，给出标题和价格。
SELECT title, price FROM app WHERE price > (SELECT avg(price) FROM app);

-- en: What is the total amount paid for each app? Give the title too.
-- zh: 每个应用的总付费金额是多少？请同时给出标题。
SELECT app.title, sum(purchase.amount) FROM app JOIN purchase ON app.app_id = purchase.app_id GROUP BY app.app_id, app.title;

-- en: Which device is the most common among the users?
-- zh: 用户中最常见的设备是哪一种？
SELECT device FROM account GROUP BY device ORDER BY count(*) DESC LIMIT 1;

-- en: How many different countries do the developers come from?
-- zh: 开发商来自多少个不同的国家？
SELECT count(DISTINCT country) FROM developer;

-- en: Who wrote the most reviews? I need the username and the number of reviews.
-- zh: 谁写的评价最多？我需要用户名和评价数。
SELECT account.username, count(*) FROM account JOIN review ON account.account_id = review.account_id GROUP BY account.account_id, account.username ORDER BY count(*) DESC LIMIT 1;

-- en: Return the app titles that came out between '2021-01-01' and '2021-06-30', newest first.
-- zh: 返回在'2021-01-01'和'2021-06-30'之间上架的应用标题，最新的排在最前。
SELECT title FROM app WHERE released_on BETWEEN '2021-01-01' AND '2021-06-30' ORDER BY released_on DESC;

-- en: Which developers have at least 3 free apps, that is, apps with a price of 0?
-- zh: 哪些开发商至少有3个免费（价格为0）的应用？
SELECT developer.name FROM developer JOIN app ON developer.dev_id = app.dev_id WHERE app.price = 0 GROUP BY developer.dev_id, developer.name HAVING count(*) >= 3;

-- en: What are the names of developers with an app in Travel but none in Finance?
-- zh: 哪些开发商有Travel类应用但没有Finance类应用？给出名称。
SELECT developer.name FROM developer JOIN app ON developer.dev_id = app.dev_id WHERE app.category = 'Travel' EXCEPT SELECT developer.name FROM developer JOIN app ON developer.dev_id = app.dev_id WHERE app.category = 'Finance';

-- en: Where is the maker of the most expensive app located?
-- zh: 最贵的应用的开发商位于哪个国家？
SELECT developer.country FROM developer JOIN app ON developer.dev_id = app.dev_id ORDER BY app.price DESC LIMIT 1;

-- en: Count the users in Peru born after 1995.
-- zh: 统计Peru出生年份晚于1995年的用户数。
SELECT count(*) FROM account WHERE country = 'Peru' AND birth_year > 1995;

-- en: How many users from Kenya bought something?
-- zh: 有多少来自Kenya的用户买过东西？
SELECT count(DISTINCT account.account_id) FROM account JOIN purchase ON account.account_id = purchase.account_id WHERE account.country = 'Kenya';
