-- Search advertising: accounts, campaigns, keywords bid on and the daily figures of each.
CREATE TABLE acct (
  acct_id INT,
  acct_nm VARCHAR(60),
  mgr_nm VARCHAR(50),
  currency VARCHAR(3),
  balance DECIMAL(12,2),
  PRIMARY KEY (acct_id)
);
CREATE TABLE cmpgn (
  cmp_id INT,
  acct_id INT,
  cmp_nm VARCHAR(60),
  goal VARCHAR(20),
  day_budget DECIMAL(10,2),
  start_dt DATE,
  stat VARCHAR(10),
  PRIMARY KEY (cmp_id),
  FOREIGN KEY (acct_id) REFERENCES acct (acct_id)
);
CREATE TABLE kw (
  kw_id INT,
  cmp_id INT,
  kw_txt VARCHAR(80),
  match_tp VARCHAR(10),
  max_bid DECIMAL(8,2),
  qual_score INT,
  PRIMARY KEY (kw_id),
  FOREIGN KEY (cmp_id) REFERENCES cmpgn (cmp_id)
);
CREATE TABLE kw_day (
  kw_id INT,
  dt DATE,
  impr INT,
  clk INT,
  cost DECIMAL(10,2),
  conv INT,
  PRIMARY KEY (kw_id, dt),
  FOREIGN KEY (kw_id) REFERENCES kw (kw_id)
);

-- en: Who manages the account Solvita Travel?
-- zh: Solvita Travel账户由哪位经理负责？
SELECT mgr_nm FROM acct WHERE acct_nm = 'Solvita Travel';

-- en: Which campaigns are Paused?
-- zh: 哪些广告计划处于Paused状态？
SELECT cmp_nm FROM cmpgn WHERE stat = 'Paused';

-- en: How many keywords use Exact matching?
-- zh: 使用Exact匹配的关键词有多少个？
SELECT count(*) FROM kw WHERE match_tp = 'Exact';

-- en: Which keyword carries the highest bid?
-- zh: 出价最高的关键词是什么？
SELECT kw_txt FROM kw ORDER BY max_bid DESC LIMIT 1;

-- en: Keywords with a quality score below 4, worst first.
-- zh: 质量分低于4的关键词，从差到好排列。
SELECT kw_txt FROM kw WHERE qual_score < 4 ORDER BY qual_score;

-- en: Average daily budget for each campaign goal.
-- zh: 每种投放目标的平均日预算是多少？
SELECT goal, avg(day_budget) FROM cmpgn GROUP BY goal;

-- en: Highest daily budget for each campaign goal.
-- zh: 每种投放目标的最高日预算是多少？
SELECT goal, max(day_budget) FROM cmpgn GROUP BY goal;

-- en: Which managers are in charge of more than 10 accounts?
-- zh: 负责账户超过10个的经理有谁？
SELECT mgr_nm FROM acct GROUP BY mgr_nm HAVING count(*) > 10;

-- en: Total clicks and total spend on 2024-11-11.
-- zh: 2024-11-11的总点击数和总花费是多少？
SELECT sum(clk), sum(cost) FROM kw_day WHERE dt = '2024-11-11';

-- en: Which campaigns belong to the account Brightpeak?
-- zh: Brightpeak账户下有哪些广告计划？
SELECT cmpgn.cmp_nm FROM cmpgn JOIN acct ON cmpgn.acct_id = acct.acct_id WHERE acct.acct_nm = 'Brightpeak';

-- en: How many campaigns does each account run?
-- zh: 每个账户各有多少个广告计划？
SELECT acct.acct_nm, count(*) FROM acct JOIN cmpgn ON acct.acct_id = cmpgn.acct_id GROUP BY acct.acct_id, acct.acct_nm;

-- en: Which campaign has the most keywords?
-- zh: 关键词最多的广告计划是哪个？
SELECT cmpgn.cmp_nm FROM cmpgn JOIN kw ON cmpgn.cmp_id = kw.cmp_id GROUP BY cmpgn.cmp_id, cmpgn.cmp_nm ORDER BY count(*) DESC LIMIT 1;

-- en: How often was the keyword running shoes shown on 2024-06-18?
-- zh: 关键词running shoes在2024-06-18展示了多少次？
SELECT kw_day.impr FROM kw_day JOIN kw ON kw_day.kw_id = kw.kw_id WHERE kw.kw_txt = 'running shoes' AND kw_day.dt = '2024-06-18';

-- en: What did each campaign spend overall?
-- zh: 每个广告计划总共花费了多少？
SELECT cmpgn.cmp_nm, sum(kw_day.cost) FROM cmpgn JOIN kw ON cmpgn.cmp_id = kw.cmp_id JOIN kw_day ON kw.kw_id = kw_day.kw_id GROUP BY cmpgn.cmp_id, cmpgn.cmp_nm;

-- en: Keywords that accounts paying in EUR bid on.
-- zh: 以EUR结算的账户投放了哪些关键词？
SELECT kw.kw_txt FROM kw JOIN cmpgn ON kw.cmp_id = cmpgn.cmp_id JOIN acct ON cmpgn.acct_id = acct.acct_id WHERE acct.currency = 'EUR';

-- en: How many conversions did the campaigns of Petra Voss's accounts bring?
-- zh: Petra Voss负责的账户一共带来多少次转化？
SELECT sum(kw_day.conv) FROM kw_day JOIN kw ON kw_day.kw_id = kw.kw_id JOIN cmpgn ON kw.cmp_id = cmpgn.cmp_id JOIN acct ON cmpgn.acct_id = acct.acct_id WHERE acct.mgr_nm = 'Petra Voss';

-- en: Different keywords that got more than 1000 clicks in a day.
-- zh: 单日点击超过1000次的关键词有哪些？去重。
SELECT DISTINCT kw.kw_txt FROM kw JOIN kw_day ON kw.kw_id = kw_day.kw_id WHERE kw_day.clk > 1000;

-- en: Accounts with no campaign.
-- zh: 没有任何广告计划的账户。
SELECT acct_nm FROM acct WHERE acct_id NOT IN (SELECT acct_id FROM cmpgn);

-- en: Keywords without any daily figures.
-- zh: 没有任何每日数据的关键词。
SELECT kw_txt FROM kw WHERE kw_id NOT IN (SELECT kw_id FROM kw_day);

-- en: Campaigns using Broad but not Phrase matching.
-- zh: 用了Broad匹配但没用Phrase匹配的广告计划。
SELECT cmpgn.cmp_nm FROM cmpgn JOIN kw ON cmpgn.cmp_id = kw.cmp_id WHERE kw.match_tp = 'Broad' EXCEPT SELECT cmpgn.cmp_nm FROM cmpgn JOIN kw ON cmpgn.cmp_id = kw.cmp_id WHERE kw.match_tp = 'Phrase';

-- en: Names of accounts whose balance is less than 100 or greater than 50000.
-- zh: 余额少于100或大于50000的账户名称。
SELECT acct_nm FROM acct WHERE balance < 100 OR balance > 50000;

-- en: Show the names and start dates of campaigns launched after 2024-08-01.
-- zh: 显示2024-08-01之后启动的广告计划名称和开始日期。
SELECT cmp_nm, start_dt FROM cmpgn WHERE start_dt > '2024-08-01';
