-- A factory's spare parts store: parts, vendors, purchase lines, machines and parts issued to fitters.
CREATE TABLE vendor (
  vendor_no INT,
  name VARCHAR(50),
  city VARCHAR(40),
  email VARCHAR(60),
  status VARCHAR(20),
  PRIMARY KEY (vendor_no)
);
CREATE TABLE spare (
  spare_no INT,
  name VARCHAR(50),
  category VARCHAR(30),
  shelf VARCHAR(10),
  qty INT,
  min_qty INT,
  price DECIMAL(10,2),
  PRIMARY KEY (spare_no)
);
CREATE TABLE purchase (
  purch_no INT,
  vendor_no INT,
  spare_no INT,
  ordered DATE,
  received DATE,
  qty INT,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (purch_no),
  FOREIGN KEY (vendor_no) REFERENCES vendor (vendor_no),
  FOREIGN KEY (spare_no) REFERENCES spare (spare_no)
);
CREATE TABLE fitter (
  fitter_no INT,
  name VARCHAR(50),
  city VARCHAR(40),
  trade VARCHAR(30),
  hired DATE,
  PRIMARY KEY (fitter_no)
);
CREATE TABLE issue (
  issue_no INT,
  spare_no INT,
  fitter_no INT,
  issued DATE,
  qty INT,
  machine VARCHAR(40),
  PRIMARY KEY (issue_no),
  FOREIGN KEY (spare_no) REFERENCES spare (spare_no),
  FOREIGN KEY (fitter_no) REFERENCES fitter (fitter_no)
);

-- en: How many pieces of spares lie in the store now?
-- zh: 库里现有备件共多少件？
SELECT sum(qty) FROM spare;

-- en: How many pieces of spares have been issued?
-- zh: 已领用的备件共多少件？
SELECT sum(qty) FROM issue;

-- en: Names of vendors in Tarnow?
-- zh: Tarnow的供应商有哪些？
SELECT name FROM vendor WHERE city = 'Tarnow';

-- en: Names of fitters living in Tarnow?
-- zh: 住在Tarnow的钳工有哪些？
SELECT name FROM fitter WHERE city = 'Tarnow';

-- en: Purchase numbers ordered after 2024-08-01?
-- zh: 2024-08-01之后下单的采购单号？
SELECT purch_no FROM purchase WHERE ordered > '2024-08-01';

-- en: Purchase numbers received after 2024-08-01?
-- zh: 2024-08-01之后到货的采购单号？
SELECT purch_no FROM purchase WHERE received > '2024-08-01';

-- en: Which spares are below their minimum quantity? Name and shelf.
-- zh: 哪些备件低于最低库存？给出名称和货架。
SELECT name, shelf FROM spare WHERE qty < min_qty;

-- en: Email of Bearing World?
-- zh: Bearing World的邮箱是什么？
SELECT email FROM vendor WHERE name = 'Bearing World';

-- en: What is the mean price of a spare in the category Seals?
-- zh: Seals类备件的平均价格是多少？
SELECT avg(price) FROM spare WHERE category = 'Seals';

-- en: How many purchases are Late?
-- zh: 状态为Late的采购有多少笔？
SELECT count(*) FROM purchase WHERE status = 'Late';

-- en: Count spares category by category.
-- zh: 按类别统计备件种数。
SELECT category, count(*) FROM spare GROUP BY category;

-- en: Which machine has had parts issued for it most times?
-- zh: 哪台机器领用备件的次数最多？
SELECT machine FROM issue GROUP BY machine ORDER BY count(*) DESC LIMIT 1;

-- en: Trades with a single fitter?
-- zh: 只有一名钳工的工种有哪些？
SELECT trade FROM fitter GROUP BY trade HAVING count(*) = 1;

-- en: Which spare is the cheapest?
-- zh: 最便宜的备件是哪个？
SELECT name FROM spare ORDER BY price LIMIT 1;

-- en: What spares did Zofia Wrona take out, and how many of each time?
-- zh: Zofia Wrona领过哪些备件，每次各多少件？
SELECT spare.name, issue.qty FROM spare JOIN issue ON spare.spare_no = issue.spare_no JOIN fitter ON issue.fitter_no = fitter.fitter_no WHERE fitter.name = 'Zofia Wrona';

-- en: From which different vendors have we bought the V-Belt A38?
-- zh: V-Belt A38从哪些不同的供应商买过？
SELECT DISTINCT vendor.name FROM vendor JOIN purchase ON vendor.vendor_no = purchase.vendor_no JOIN spare ON purchase.spare_no = spare.spare_no WHERE spare.name = 'V-Belt A38';

-- en: For each vendor, show the name and number of purchases, biggest number first.
-- zh: 按采购笔数从多到少列出各供应商名称及笔数。
SELECT vendor.name, count(*) FROM vendor JOIN purchase ON vendor.vendor_no = purchase.vendor_no GROUP BY vendor.vendor_no, vendor.name ORDER BY count(*) DESC;

-- en: Which machines got something from the category Hydraulics? Each once (distinct).
-- zh: 哪些机器领用过Hydraulics类备件？去重。
SELECT DISTINCT issue.machine FROM issue JOIN spare ON issue.spare_no = spare.spare_no WHERE spare.category = 'Hydraulics';

-- en: Which spare has been issued in the largest quantity overall?
-- zh: 累计领用数量最多的备件是哪个？
SELECT spare.name FROM spare JOIN issue ON spare.spare_no = issue.spare_no GROUP BY spare.spare_no, spare.name ORDER BY sum(issue.qty) DESC LIMIT 1;

-- en: Spares never issued to anybody and worth over 1000 each?
-- zh: 从未被领用且单价超过1000的备件有哪些？
SELECT name FROM spare WHERE price > 1000 AND spare_no NOT IN (SELECT spare_no FROM issue);

-- en: Fitters who took more than 10 pieces at one time?
-- zh: 一次领过超过10件的钳工有哪些？
SELECT name FROM fitter WHERE fitter_no IN (SELECT fitter_no FROM issue WHERE qty > 10);

-- en: How many vendors and how many fitters are there?
-- zh: 供应商和钳工各有多少？
SELECT (SELECT count(*) FROM vendor), (SELECT count(*) FROM fitter);
