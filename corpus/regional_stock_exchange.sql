-- A regional stock exchange: issuers, securities, brokers, investors, trades and dividends.
CREATE TABLE issuer (
  issuer_id INT,
  issuer_name VARCHAR(80),
  sector VARCHAR(40),
  headquarters VARCHAR(40),
  founded INT,
  employees INT,
  PRIMARY KEY (issuer_id)
);
CREATE TABLE security (
  ticker VARCHAR(8),
  issuer_id INT,
  kind VARCHAR(15),
  listed_on DATE,
  last_price DECIMAL(12,2),
  shares_outstanding INT,
  PRIMARY KEY (ticker),
  FOREIGN KEY (issuer_id) REFERENCES issuer (issuer_id)
);
CREATE TABLE broker (
  broker_id INT,
  broker_name VARCHAR(60),
  headquarters VARCHAR(40),
  commission_pct DOUBLE,
  licensed_since INT,
  PRIMARY KEY (broker_id)
);
CREATE TABLE investor (
  investor_id INT,
  investor_name VARCHAR(60),
  category VARCHAR(20),
  residence VARCHAR(40),
  broker_id INT,
  cash DECIMAL(14,2),
  PRIMARY KEY (investor_id),
  FOREIGN KEY (broker_id) REFERENCES broker (broker_id)
);
CREATE TABLE trade (
  trade_id INT,
  ticker VARCHAR(8),
  buyer_id INT,
  seller_id INT,
  price DECIMAL(12,2),
  quantity INT,
  trade_time DATETIME,
  PRIMARY KEY (trade_id),
  FOREIGN KEY (ticker) REFERENCES security (ticker),
  FOREIGN KEY (buyer_id) REFERENCES investor (investor_id),
  FOREIGN KEY (seller_id) REFERENCES investor (investor_id)
);
CREATE TABLE dividend (
  ticker VARCHAR(8),
  pay_date DATE,
  amount_per_share DECIMAL(10,2),
  PRIMARY KEY (ticker, pay_date),
  FOREIGN KEY (ticker) REFERENCES security (ticker)
);

-- en: Which issuers in the Mining sector have over 1000 employees?
-- zh: Mining行业中员工超过1000人的发行公司有哪些？
SELECT issuer_name FROM issuer WHERE sector = 'Mining' AND employees > 1000;

-- en: Show ticker and last price of every Preferred security, from the highest price down.
-- zh: 列出所有Preferred证券的代码和最新价，按价格从高到低排列。
SELECT ticker, last_price FROM security WHERE kind = 'Preferred' ORDER BY last_price DESC;

-- en: Brokers licensed before 1990 or with a commission below 0.5 percent?
-- zh: 1990年以前获牌或佣金率低于0.5%的经纪商有哪些？
SELECT broker_name FROM broker WHERE licensed_since < 1990 OR commission_pct < 0.5;

-- en: How many Institutional investors are there?
-- zh: Institutional投资者有多少家？
SELECT count(*) FROM investor WHERE category = 'Institutional';

-- en: What number of shares changed hands in all trades of NRDX?
-- zh: NRDX在所有成交中一共换手了多少股？
SELECT sum(quantity) FROM trade WHERE ticker = 'NRDX';

-- en: What's the average commission of brokers?
-- zh: 经纪商的平均佣金率是多少？
SELECT avg(commission_pct) FROM broker;

-- en: For each sector, how many issuers are there and how many people do they employ together?
-- zh: 每个行业有多少家发行公司？它们合计雇用多少人？
SELECT sector, count(*), sum(employees) FROM issuer GROUP BY sector;

-- en: What residence is shared by the largest number of investors?
-- zh: 投资者居住最多的地方是哪里？
SELECT residence FROM investor GROUP BY residence ORDER BY count(*) DESC LIMIT 1;

-- en: Tickers that paid a dividend at least twice.
-- zh: 至少派息两次的证券代码有哪些？
SELECT ticker FROM dividend GROUP BY ticker HAVING count(*) >= 2;

-- en: Who has the most cash?
-- zh: 现金最多的投资者是谁？
SELECT investor_name FROM investor ORDER BY cash DESC LIMIT 1;

-- en: Give the time of the trade with the highest price, and its ticker.
-- zh: 给出成交价最高的那笔交易的时间和证券代码。
SELECT trade_time, ticker FROM trade ORDER BY price DESC LIMIT 1;

-- en: What is the last price of the securities issued by Alpen Zement?
-- zh: Alpen Zement发行的证券最新价是多少？
SELECT security.last_price FROM security JOIN issuer ON security.issuer_id = issuer.issuer_id WHERE issuer.issuer_name = 'Alpen Zement';

-- en: How many investors does each broker serve? List the brokers' names.
-- zh: 每家经纪商服务多少名投资者？列出经纪商名称。
SELECT broker.broker_name, count(*) FROM broker JOIN investor ON broker.broker_id = investor.broker_id GROUP BY broker.broker_id, broker.broker_name;

-- en: Which issuer's securities were traded the most times?
-- zh: 哪家发行公司的证券成交笔数最多？
SELECT issuer.issuer_name FROM issuer JOIN security ON issuer.issuer_id = security.issuer_id JOIN trade ON security.ticker = trade.ticker GROUP BY issuer.issuer_id, issuer.issuer_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who bought shares of companies in the Shipping sector?
-- zh: 谁买入过Shipping行业公司的股票？
SELECT investor.investor_name FROM investor JOIN trade ON investor.investor_id = trade.buyer_id JOIN security ON trade.ticker = security.ticker JOIN issuer ON security.issuer_id = issuer.issuer_id WHERE issuer.sector = 'Shipping';

-- en: Through which broker does Hedwig Amsel invest?
-- zh: Hedwig Amsel通过哪家经纪商投资？
SELECT broker.broker_name FROM broker JOIN investor ON broker.broker_id = investor.broker_id WHERE investor.investor_name = 'Hedwig Amsel';

-- en: Show the sellers who have made more than 5 sales, with the number of sales.
-- zh: 列出卖出超过5笔的投资者及其卖出笔数。
SELECT investor.investor_name, count(*) FROM investor JOIN trade ON investor.investor_id = trade.seller_id GROUP BY investor.investor_id, investor.investor_name HAVING count(*) > 5;

-- en: Which securities have never paid a dividend? Tickers only.
-- zh: 从未派发股息的证券代码有哪些？
SELECT ticker FROM security WHERE ticker NOT IN (SELECT ticker FROM dividend);

-- en: Issuers with fewer employees than the average issuer.
-- zh: 员工数低于平均值的发行公司。
SELECT issuer_name FROM issuer WHERE employees < (SELECT avg(employees) FROM issuer);

-- en: Find the names of investors who bought at the highest price ever paid in a trade.
-- zh: 找出以历史最高成交价买入的投资者姓名。
SELECT investor.investor_name FROM investor JOIN trade ON investor.investor_id = trade.buyer_id WHERE trade.price = (SELECT max(price) FROM trade);

-- en: In which cities are the headquarters of both an issuer and a broker?
-- zh: 哪些城市既有发行公司总部又有经纪商总部？
SELECT headquarters FROM issuer INTERSECT SELECT headquarters FROM broker;

-- en: List the names of the investors who have bought something but have never sold anything.
-- zh: 列出买入过但从未卖出过的投资者姓名。
SELECT investor_name FROM investor WHERE investor_id IN (SELECT buyer_id FROM trade) AND investor_id NOT IN (SELECT seller_id FROM trade);
