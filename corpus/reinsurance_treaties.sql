-- A reinsurer's book: ceding insurers, brokers, treaties, layers and catastrophe losses.
CREATE TABLE cedent (
  ced_id INT,
  ced_nm VARCHAR(60),
  hq_ctry VARCHAR(40),
  rating VARCHAR(4),
  PRIMARY KEY (ced_id)
);
CREATE TABLE broker (
  brk_id INT,
  brk_nm VARCHAR(60),
  brk_pct DOUBLE,
  PRIMARY KEY (brk_id)
);
CREATE TABLE treaty (
  trty_id INT,
  trty_nm VARCHAR(80),
  ced_id INT,
  brk_id INT,
  lob VARCHAR(30),
  type VARCHAR(20),
  uw_yr INT,
  prem_amt DECIMAL(14,2),
  PRIMARY KEY (trty_id),
  FOREIGN KEY (ced_id) REFERENCES cedent (ced_id),
  FOREIGN KEY (brk_id) REFERENCES broker (brk_id)
);
CREATE TABLE cat_event (
  evt_id INT,
  evt_nm VARCHAR(50),
  peril VARCHAR(20),
  evt_dt DATE,
  mkt_loss DECIMAL(16,2),
  PRIMARY KEY (evt_id)
);
CREATE TABLE trty_loss (
  trty_id INT,
  evt_id INT,
  loss_amt DECIMAL(14,2),
  paid_amt DECIMAL(14,2),
  PRIMARY KEY (trty_id, evt_id),
  FOREIGN KEY (trty_id) REFERENCES treaty (trty_id),
  FOREIGN KEY (evt_id) REFERENCES cat_event (evt_id)
);

-- en: Names of the ceding companies rated AA.
-- zh: 评级为AA的分出公司名称。
SELECT ced_nm FROM cedent WHERE rating = 'AA';

-- en: How many windstorm (Wind) events have been recorded?
-- zh: 记录了多少次风灾（Wind）事件？
SELECT count(*) FROM cat_event WHERE peril = 'Wind';

-- en: Which event cost the market the most?
-- zh: 市场损失最大的事件是哪个？
SELECT evt_nm FROM cat_event ORDER BY mkt_loss DESC LIMIT 1;

-- en: Total premium written in each underwriting year.
-- zh: 每个承保年度的保费总额。
SELECT uw_yr, sum(prem_amt) FROM treaty GROUP BY uw_yr;

-- en: Lines of business with more than 8 treaties in 2023.
-- zh: 2023年合约数超过8份的业务险类。
SELECT lob FROM treaty WHERE uw_yr = 2023 GROUP BY lob HAVING count(*) > 8;

-- en: Treaties of type Quota Share with a premium of at least 5000000.
-- zh: 类型为Quota Share且保费不少于5000000的合约。
SELECT trty_nm FROM treaty WHERE type = 'Quota Share' AND prem_amt >= 5000000;

-- en: Which treaties did Baltic Mutual cede?
-- zh: Baltic Mutual分出了哪些合约？
SELECT treaty.trty_nm FROM treaty JOIN cedent ON treaty.ced_id = cedent.ced_id WHERE cedent.ced_nm = 'Baltic Mutual';

-- en: Which broker placed the most treaties?
-- zh: 安排合约最多的经纪公司是哪家？
SELECT broker.brk_nm FROM broker JOIN treaty ON broker.brk_id = treaty.brk_id GROUP BY broker.brk_id, broker.brk_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Number of treaties for each cedent.
-- zh: 每家分出公司有多少份合约？
SELECT cedent.ced_nm, count(*) FROM cedent JOIN treaty ON cedent.ced_id = treaty.ced_id GROUP BY cedent.ced_id, cedent.ced_nm;

-- en: Total premium for each cedent.
-- zh: 每家分出公司的保费总额是多少？
SELECT cedent.ced_nm, sum(treaty.prem_amt) FROM cedent JOIN treaty ON cedent.ced_id = treaty.ced_id GROUP BY cedent.ced_id, cedent.ced_nm;

-- en: Which treaties were hit by the storm Ulrike?
-- zh: 哪些合约受到Ulrike风暴影响？
SELECT treaty.trty_nm FROM treaty JOIN trty_loss ON treaty.trty_id = trty_loss.trty_id JOIN cat_event ON trty_loss.evt_id = cat_event.evt_id WHERE cat_event.evt_nm = 'Ulrike';

-- en: How much did each event cost us? Name and total loss.
-- zh: 每次事件给我们造成多少损失？给出名称和损失总额。
SELECT cat_event.evt_nm, sum(trty_loss.loss_amt) FROM cat_event JOIN trty_loss ON cat_event.evt_id = trty_loss.evt_id GROUP BY cat_event.evt_id, cat_event.evt_nm;

-- en: Treaties free of any loss.
-- zh: 没有发生任何损失的合约。
SELECT trty_nm FROM treaty WHERE trty_id NOT IN (SELECT trty_id FROM trty_loss);

-- en: Events which touched none of our treaties.
-- zh: 没有波及我们任何合约的灾害事件。
SELECT evt_nm FROM cat_event WHERE evt_id NOT IN (SELECT evt_id FROM trty_loss);

-- en: What perils have hurt treaties from Japan? Different ones.
-- zh: Japan的合约遭受过哪些不同的灾因？
SELECT DISTINCT cat_event.peril FROM cat_event JOIN trty_loss ON cat_event.evt_id = trty_loss.evt_id JOIN treaty ON trty_loss.trty_id = treaty.trty_id JOIN cedent ON treaty.ced_id = cedent.ced_id WHERE cedent.hq_ctry = 'Japan';

-- en: Cedents that have both Marine and Property treaties.
-- zh: 既有Marine合约又有Property合约的分出公司。
SELECT cedent.ced_nm FROM cedent JOIN treaty ON cedent.ced_id = treaty.ced_id WHERE treaty.lob = 'Marine' INTERSECT SELECT cedent.ced_nm FROM cedent JOIN treaty ON cedent.ced_id = treaty.ced_id WHERE treaty.lob = 'Property';

-- en: Countries where insurers sit that are rated BBB or worse (BBB or BB).
-- zh: 评级为BBB或BB的保险公司总部所在国家。
SELECT hq_ctry FROM cedent WHERE rating = 'BBB' OR rating = 'BB';

-- en: Names and dates of floods (Flood), the latest first.
-- zh: 洪水（Flood）事件的名称和日期，最近的排在前面。
SELECT evt_nm, evt_dt FROM cat_event WHERE peril = 'Flood' ORDER BY evt_dt DESC;

-- en: How much has been paid so far on the losses of treaties placed by Harrow Re Brokers?
-- zh: Harrow Re Brokers安排的合约损失迄今已赔付多少？
SELECT sum(trty_loss.paid_amt) FROM trty_loss JOIN treaty ON trty_loss.trty_id = treaty.trty_id JOIN broker ON treaty.brk_id = broker.brk_id WHERE broker.brk_nm = 'Harrow Re Brokers';

-- en: Brokers whose brokerage is above average.
-- zh: 佣金比例高于平均值的经纪公司。
SELECT brk_nm FROM broker WHERE brk_pct > (SELECT avg(brk_pct) FROM broker);

-- en: Treaty and insurer names for the 2024 year, in order of premium from high to low.
-- zh: 2024承保年度的合约名称和分出公司名称，按保费从高到低排列。
SELECT treaty.trty_nm, cedent.ced_nm FROM treaty JOIN cedent ON treaty.ced_id = cedent.ced_id WHERE treaty.uw_yr = 2024 ORDER BY treaty.prem_amt DESC;

-- en: Which treaties suffered at least 3 events?
-- zh: 哪些合约至少遭遇了3次灾害事件？
SELECT treaty.trty_nm FROM treaty JOIN trty_loss ON treaty.trty_id = trty_loss.trty_id GROUP BY treaty.trty_id, treaty.trty_nm HAVING count(*) >= 3;
