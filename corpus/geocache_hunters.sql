-- Geocaching: caches, their hiders, finders' logs and travelling tokens.
CREATE TABLE users (uid INT, uname VARCHAR(40), region VARCHAR(40), joined DATE, email VARCHAR(60), PRIMARY KEY (uid));
CREATE TABLE caches (cid INT, title VARCHAR(60), region VARCHAR(40), ctype VARCHAR(20), csize VARCHAR(15), difficulty DOUBLE, terrain DOUBLE, hidden_on DATE, status VARCHAR(15), owner_uid INT, PRIMARY KEY (cid), FOREIGN KEY (owner_uid) REFERENCES users (uid));
CREATE TABLE logs (log_id INT, cid INT, uid INT, log_date DATE, log_type VARCHAR(20), rating INT, PRIMARY KEY (log_id), FOREIGN KEY (cid) REFERENCES caches (cid), FOREIGN KEY (uid) REFERENCES users (uid));
CREATE TABLE tokens (tid INT, title VARCHAR(60), released_on DATE, km_travelled DOUBLE, status VARCHAR(15), owner_uid INT, cid INT, PRIMARY KEY (tid), FOREIGN KEY (owner_uid) REFERENCES users (uid), FOREIGN KEY (cid) REFERENCES caches (cid));

-- en: What are the titles of the caches whose status is Missing?
-- zh: 状态为Missing的宝藏点叫什么？
SELECT title FROM caches WHERE status = 'Missing';

-- en: What are the titles of the tokens whose status is Missing?
-- zh: 状态为Missing的旅行信物叫什么？
SELECT title FROM tokens WHERE status = 'Missing';

-- en: Find the difficulty and terrain of Old Quarry Secret.
-- zh: 查一下Old Quarry Secret的难度和地形等级。
SELECT difficulty, terrain FROM caches WHERE title = 'Old Quarry Secret';

-- en: Which users joined before 2015-01-01?
-- zh: 2015-01-01之前注册的用户有哪些？
SELECT uname FROM users WHERE joined < '2015-01-01';

-- en: How many caches are Micro or Nano in size?
-- zh: 尺寸为Micro或Nano的宝藏点有多少个？
SELECT count(*) FROM caches WHERE csize = 'Micro' OR csize = 'Nano';

-- en: Average difficulty of caches in Jura?
-- zh: Jura地区宝藏点的平均难度是多少？
SELECT avg(difficulty) FROM caches WHERE region = 'Jura';

-- en: Average terrain of caches in Jura?
-- zh: Jura地区宝藏点的平均地形等级是多少？
SELECT avg(terrain) FROM caches WHERE region = 'Jura';

-- en: How many different users have written a log?
-- zh: 有多少个不同的用户写过日志？
SELECT count(DISTINCT uid) FROM logs;

-- en: Count the logs of each log type.
-- zh: 统计每种日志类型的日志数量。
SELECT log_type, count(*) FROM logs GROUP BY log_type;

-- en: Which region has the most users?
-- zh: 用户最多的是哪个地区？
SELECT region FROM users GROUP BY region ORDER BY count(*) DESC LIMIT 1;

-- en: Which region has the most caches?
-- zh: 宝藏点最多的是哪个地区？
SELECT region FROM caches GROUP BY region ORDER BY count(*) DESC LIMIT 1;

-- en: Which cache types have an average difficulty over 3?
-- zh: 哪些类型的宝藏点平均难度超过3？
SELECT ctype FROM caches GROUP BY ctype HAVING avg(difficulty) > 3;

-- en: Which token has travelled farthest?
-- zh: 旅行里程最远的信物是哪个？
SELECT title FROM tokens ORDER BY km_travelled DESC LIMIT 1;

-- en: Give me the three caches hidden most recently.
-- zh: 给出最近藏下的三个宝藏点。
SELECT title FROM caches ORDER BY hidden_on DESC LIMIT 3;

-- en: Who hid the cache Owl Bridge?
-- zh: 宝藏点Owl Bridge是谁藏的？
SELECT users.uname FROM users JOIN caches ON users.uid = caches.owner_uid WHERE caches.title = 'Owl Bridge';

-- en: Who wrote a log of type Found for the cache Owl Bridge?
-- zh: 谁为宝藏点Owl Bridge写过Found类型的日志？
SELECT users.uname FROM users JOIN logs ON users.uid = logs.uid JOIN caches ON logs.cid = caches.cid WHERE caches.title = 'Owl Bridge' AND logs.log_type = 'Found';

-- en: In which cache does the token Brass Beetle lie?
-- zh: 信物Brass Beetle现在放在哪个宝藏点？
SELECT caches.title FROM caches JOIN tokens ON caches.cid = tokens.cid WHERE tokens.title = 'Brass Beetle';

-- en: For each user, how many caches do they own? Show name and number.
-- zh: 每个用户各拥有多少个宝藏点？列出用户名和数量。
SELECT users.uname, count(*) FROM users JOIN caches ON users.uid = caches.owner_uid GROUP BY users.uid, users.uname;

-- en: Show caches with an average log rating of at least 4.
-- zh: 列出日志平均评分不低于4的宝藏点。
SELECT caches.title FROM caches JOIN logs ON caches.cid = logs.cid GROUP BY caches.cid, caches.title HAVING avg(logs.rating) >= 4;

-- en: Which caches have not been logged by anyone?
-- zh: 哪些宝藏点没有任何人写过日志？
SELECT title FROM caches WHERE cid NOT IN (SELECT cid FROM logs);

-- en: Emails of users owning a cache with difficulty 5
-- zh: 拥有难度为5的宝藏点的用户邮箱
SELECT email FROM users WHERE uid IN (SELECT owner_uid FROM caches WHERE difficulty = 5);

-- en: Which regions have both a Mystery cache and a Multi cache?
-- zh: 哪些地区既有Mystery又有Multi类型的宝藏点？
SELECT region FROM caches WHERE ctype = 'Mystery' INTERSECT SELECT region FROM caches WHERE ctype = 'Multi';
