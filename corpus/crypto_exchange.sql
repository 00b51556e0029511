-- A crypto exchange: traders, coins, wallets, markets, trades and withdrawals.
CREATE TABLE trader (
  trader_id INT,
  full_name VARCHAR(60),
  country VARCHAR(40),
  signup_date DATE,
  kyc_level INT,
  referred_by INT,
  PRIMARY KEY (trader_id),
  FOREIGN KEY (referred_by) REFERENCES trader (trader_id)
);
CREATE TABLE coin (
  coin_code VARCHAR(8),
  coin_name VARCHAR(40),
  launch_year INT,
  consensus VARCHAR(30),
  max_supply DOUBLE,
  usd_price DOUBLE,
  PRIMARY KEY (coin_code)
);
CREATE TABLE wallet (
  wallet_id INT,
  trader_id INT,
  coin_code VARCHAR(8),
  balance DOUBLE,
  opened_on DATE,
  PRIMARY KEY (wallet_id),
  FOREIGN KEY (trader_id) REFERENCES trader (trader_id),
  FOREIGN KEY (coin_code) REFERENCES coin (coin_code)
);
CREATE TABLE market (
  market_id INT,
  base_coin VARCHAR(8),
  quote_coin VARCHAR(8),
  opened_on DATE,
  fee_pct DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (market_id),
  FOREIGN KEY (base_coin) REFERENCES coin (coin_code),
  FOREIGN KEY (quote_coin) REFERENCES coin (coin_code)
);
CREATE TABLE trade (
  trade_id INT,
  market_id INT,
  trader_id INT,
  side VARCHAR(4),
  price DOUBLE,
  quantity DOUBLE,
  traded_at DATETIME,
  PRIMARY KEY (trade_id),
  FOREIGN KEY (market_id) REFERENCES market (market_id),
  FOREIGN KEY (trader_id) REFERENCES trader (trader_id)
);

-- en: How many coins are there?
-- zh: 有多少种币？
SELECT count(*) FROM coin;

-- en: What are the names and prices of all coins, sorted by price in descending order?
-- zh: 按价格降序列出所有币的名称和价格。
SELECT coin_name, usd_price FROM coin ORDER BY usd_price DESC;

-- en: Show all countries and the number of traders in each country.
-- zh: 列出所有国家以及每个国家的交易者人数。
SELECT country, count(*) FROM trader GROUP BY country;

-- en: What is the average fee of markets that are Suspended?
-- zh: Suspended市场的平均手续费率是多少？
SELECT avg(fee_pct) FROM market WHERE status = 'Suspended';

-- en: Who was the first trader to sign up?
-- zh: 最早注册的交易者是谁？
SELECT full_name FROM trader ORDER BY signup_date LIMIT 1;

-- en: How many wallets does each trader have? Give the full name and the number.
-- zh: 每位交易者有多少个钱包？给出姓名和数量。
SELECT trader.full_name, count(*) FROM trader JOIN wallet ON trader.trader_id = wallet.trader_id GROUP BY trader.trader_id, trader.full_name;

-- en: What is Pavel Dusek's balance in each of his coins? Coin name and balance.
-- zh: Pavel Dusek的每种币余额是多少？给出币名和余额。
SELECT coin.coin_name, wallet.balance FROM coin JOIN wallet ON coin.coin_code = wallet.coin_code JOIN trader ON wallet.trader_id = trader.trader_id WHERE trader.full_name = 'Pavel Dusek';

-- en: Which coins launched since 2017 use Proof of stake?
-- zh: 2017年及以后推出、采用Proof of stake的币有哪些？
SELECT coin_name FROM coin WHERE launch_year >= 2017 AND consensus = 'Proof of stake';

-- en: Traders with no trade to their name, please.
-- zh: 请列出没有任何成交记录的交易者。
SELECT full_name FROM trader WHERE trader_id NOT IN (SELECT trader_id FROM trade);

-- en: Which coin is held in the greatest number of wallets?
-- zh: 持有钱包数最多的是哪种币？
SELECT coin.coin_name FROM coin JOIN wallet ON coin.coin_code = wallet.coin_code GROUP BY coin.coin_code, coin.coin_name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the most expensive trade by price on a market whose base coin is KELP?
-- zh: 以KELP为基础币的市场上，成交的最高价格是多少？
SELECT max(trade.price) FROM trade JOIN market ON trade.market_id = market.market_id WHERE market.base_coin = 'KELP';

-- en: Who referred Sanna Virta?
-- zh: Sanna Virta是谁推荐来的？
SELECT r.full_name FROM trader t JOIN trader r ON t.referred_by = r.trader_id WHERE t.full_name = 'Sanna Virta';

-- en: How many trades were on the side SELL after '2024-01-15'?
-- zh: '2024-01-15'之后方向为SELL的成交有多少笔？
SELECT count(*) FROM trade WHERE side = 'SELL' AND traded_at > '2024-01-15';

-- en: Different names of coins that people from Latvia have as the base of their trades?
-- zh: 来自Latvia的人在交易中作为基础币的有哪些不同的币？
SELECT DISTINCT coin.coin_name FROM coin JOIN market ON coin.coin_code = market.base_coin JOIN trade ON market.market_id = trade.market_id JOIN trader ON trade.trader_id = trader.trader_id WHERE trader.country = 'Latvia';

-- en: Which coins are worth more than the average coin?
-- zh: 哪些币的价格高于平均值？
SELECT coin_name FROM coin WHERE usd_price > (SELECT avg(usd_price) FROM coin);

-- en: Which codes serve as the base coin of one market and as the quote coin of another?
-- zh: 哪些币代码既做过基础币又做过计价币？
SELECT base_coin FROM market INTERSECT SELECT quote_coin FROM market;

-- en: Traders who bought (BUY) more than 500 units in all: name and total quantity.
-- zh: 累计买入（BUY）超过500单位的交易者，给出姓名和总数量。
SELECT trader.full_name, sum(trade.quantity) FROM trader JOIN trade ON trader.trader_id = trade.trader_id WHERE trade.side = 'BUY' GROUP BY trader.trader_id, trader.full_name HAVING sum(trade.quantity) > 500;

-- en: Which consensus is used by at least 3 coins?
-- zh: 哪些共识机制被至少3种币采用？
SELECT consensus FROM coin GROUP BY consensus HAVING count(*) >= 3;

-- en: Who owns the fullest wallet in MOSS?
-- zh: MOSS余额最多的钱包归谁所有？
SELECT trader.full_name FROM trader JOIN wallet ON trader.trader_id = wallet.trader_id WHERE wallet.coin_code = 'MOSS' ORDER BY wallet.balance DESC LIMIT 1;

-- en: Names of coins without a market of their own as base.
-- zh: 没有以其为基础币的市场的币名。
SELECT coin_name FROM coin WHERE coin_code NOT IN (SELECT base_coin FROM market);

-- en: What is the number of trades on each side?
-- zh: 每个方向各有多少笔成交？
SELECT side, count(*) FROM trade GROUP BY side;

-- en: The 3 countries whose traders made the most trades.
-- zh: 交易者成交笔数最多的3个国家。
SELECT trader.country FROM trader JOIN trade ON trader.trader_id = trade.trader_id GROUP BY trader.country ORDER BY count(*) DESC LIMIT 3;
