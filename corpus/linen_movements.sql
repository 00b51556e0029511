-- A linen rental laundry: articles, depots, hotel clients, deliveries and returns of stock.
CREATE TABLE dpt (
  dpt_cd VARCHAR(4), dpt_nm VARCHAR(40), city VARCHAR(40), cap_kg INT, boss_nm VARCHAR(60),
  PRIMARY KEY (dpt_cd)
);
CREATE TABLE cli (
  cli_no INT, cli_nm VARCHAR(60), city VARCHAR(40), star INT, dpt_cd VARCHAR(4), since_dt DATE,
  PRIMARY KEY (cli_no),
  FOREIGN KEY (dpt_cd) REFERENCES dpt (dpt_cd)
);
CREATE TABLE art (
  art_cd VARCHAR(8), art_nm VARCHAR(40), fam VARCHAR(20), clr VARCHAR(15), wt_g INT, rent_pr DECIMAL(10,2),
  PRIMARY KEY (art_cd)
);
CREATE TABLE stk (
  dpt_cd VARCHAR(4), art_cd VARCHAR(8), on_hand INT, min_qty INT, cnt_dt DATE,
  PRIMARY KEY (dpt_cd, art_cd),
  FOREIGN KEY (dpt_cd) REFERENCES dpt (dpt_cd),
  FOREIGN KEY (art_cd) REFERENCES art (art_cd)
);
CREATE TABLE mvt (
  mvt_no INT, mvt_dt DATE, mvt_typ VARCHAR(10), cli_no INT, drv_nm VARCHAR(60), van_no VARCHAR(10),
  PRIMARY KEY (mvt_no),
  FOREIGN KEY (cli_no) REFERENCES cli (cli_no)
);
CREATE TABLE mvt_ln (
  mvt_no INT, art_cd VARCHAR(8), qty INT, dmg_qty INT,
  PRIMARY KEY (mvt_no, art_cd),
  FOREIGN KEY (mvt_no) REFERENCES mvt (mvt_no),
  FOREIGN KEY (art_cd) REFERENCES art (art_cd)
);

-- en: Which articles are in the Towels family and coloured Ivory?
-- zh: Towels系列中颜色为Ivory的布草有哪些？
SELECT art_nm FROM art WHERE fam = 'Towels' AND clr = 'Ivory';

-- en: Who is the boss of the depot that serves Hotel Alcyon?
-- zh: 服务Hotel Alcyon的仓库由谁负责？
SELECT dpt.boss_nm FROM dpt JOIN cli ON dpt.dpt_cd = cli.dpt_cd WHERE cli.cli_nm = 'Hotel Alcyon';

-- en: What articles has Hotel Alcyon had delivered? Movement type is DELIV.
-- zh: Hotel Alcyon收到过哪些布草（移动类型为DELIV）？
SELECT art.art_nm FROM art JOIN mvt_ln ON art.art_cd = mvt_ln.art_cd JOIN mvt ON mvt_ln.mvt_no = mvt.mvt_no JOIN cli ON mvt.cli_no = cli.cli_no WHERE cli.cli_nm = 'Hotel Alcyon' AND mvt.mvt_typ = 'DELIV';

-- en: How many Bath Robe pieces are on hand in every depot? Show the depot's name and the quantity.
-- zh: 各仓库的Bath Robe现有库存是多少？列出仓库名称和数量。
SELECT dpt.dpt_nm, stk.on_hand FROM stk JOIN dpt ON stk.dpt_cd = dpt.dpt_cd JOIN art ON stk.art_cd = art.art_cd WHERE art.art_nm = 'Bath Robe';

-- en: How many five star clients (star 5) are there in Split?
-- zh: Split有多少家五星（star为5）客户？
SELECT count(*) FROM cli WHERE star = 5 AND city = 'Split';

-- en: Number of articles and average rent price by family.
-- zh: 按系列统计布草种数和平均租价。
SELECT fam, count(*), avg(rent_pr) FROM art GROUP BY fam;

-- en: Which driver has driven the most movements of type RETURN?
-- zh: 执行RETURN类移动最多的司机是谁？
SELECT drv_nm FROM mvt WHERE mvt_typ = 'RETURN' GROUP BY drv_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Name of the heaviest article and its weight?
-- zh: 最重的布草是什么？重多少克？
SELECT art_nm, wt_g FROM art ORDER BY wt_g DESC LIMIT 1;

-- en: Which client damaged the most pieces overall?
-- zh: 累计损坏件数最多的客户是哪家？
SELECT cli.cli_nm FROM cli JOIN mvt ON cli.cli_no = mvt.cli_no JOIN mvt_ln ON mvt.mvt_no = mvt_ln.mvt_no GROUP BY cli.cli_no, cli.cli_nm ORDER BY sum(mvt_ln.dmg_qty) DESC LIMIT 1;

-- en: Clients without a single movement.
-- zh: 没有任何移动记录的客户。
SELECT cli_nm FROM cli WHERE cli_no NOT IN (SELECT cli_no FROM mvt);

-- en: In which depots is the stock of an article below the minimum? Depot code, article code.
-- zh: 哪些仓库的哪些布草库存低于最低量？给出仓库代码和布草代码。
SELECT dpt_cd, art_cd FROM stk WHERE on_hand < min_qty;

-- en: Total quantity moved of each article, by name.
-- zh: 每种布草的累计移动数量是多少？列出名称。
SELECT art.art_nm, sum(mvt_ln.qty) FROM art JOIN mvt_ln ON art.art_cd = mvt_ln.art_cd GROUP BY art.art_cd, art.art_nm;

-- en: Cities in which we have a depot as well as clients.
-- zh: 哪些城市既有我们的仓库又有客户？
SELECT city FROM dpt INTERSECT SELECT city FROM cli;

-- en: Which vans have taken Table Cloth goods anywhere?
-- zh: 哪些货车运送过Table Cloth？
SELECT mvt.van_no FROM mvt JOIN mvt_ln ON mvt.mvt_no = mvt_ln.mvt_no JOIN art ON mvt_ln.art_cd = art.art_cd WHERE art.art_nm = 'Table Cloth';

-- en: Which colours of linen reach hotels in Split by DELIV movements?
-- zh: 通过DELIV类移动送到Split客户的布草有哪些颜色？
SELECT art.clr FROM art JOIN mvt_ln ON art.art_cd = mvt_ln.art_cd JOIN mvt ON mvt_ln.mvt_no = mvt.mvt_no JOIN cli ON mvt.cli_no = cli.cli_no WHERE cli.city = 'Split' AND mvt.mvt_typ = 'DELIV';

-- en: Articles that cost more to rent than everything in the Towels family.
-- zh: 租价比Towels系列所有布草都高的布草有哪些？
SELECT art_nm FROM art WHERE rent_pr > (SELECT max(rent_pr) FROM art WHERE fam = 'Towels');

-- en: Depots that look after at least 8 clients, with the count.
-- zh: 服务至少8家客户的仓库及客户数。
SELECT dpt.dpt_nm, count(*) FROM dpt JOIN cli ON dpt.dpt_cd = cli.dpt_cd GROUP BY dpt.dpt_cd, dpt.dpt_nm HAVING count(*) >= 8;

-- en: How many distinct drivers visited Hotel Alcyon?
-- zh: 有多少位不同的司机去过Hotel Alcyon？
SELECT count(DISTINCT mvt.drv_nm) FROM mvt JOIN cli ON mvt.cli_no = cli.cli_no WHERE cli.cli_nm = 'Hotel Alcyon';

-- en: Article codes kept in depot NRTH but not in depot STH.
-- zh: 仓库NRTH有而仓库STH没有的布草代码。
SELECT art_cd FROM stk WHERE dpt_cd = 'NRTH' EXCEPT SELECT art_cd FROM stk WHERE dpt_cd = 'STH';

-- en: Greatest capacity of a depot, and the sum of all capacities?
-- zh: 仓库的最大处理能力是多少？全部合计多少？
SELECT max(cap_kg), sum(cap_kg) FROM dpt;

-- en: Names of the clients that have been with us since before 2010-01-01, longest first.
-- zh: 2010-01-01之前就开始合作的客户，合作最久的在前。
SELECT cli_nm FROM cli WHERE since_dt < '2010-01-01' ORDER BY since_dt;

-- en: Which clients were visited by van V-12?
-- zh: 货车V-12去过哪些客户？
SELECT cli_nm FROM cli WHERE cli_no IN (SELECT cli_no FROM mvt WHERE van_no = 'V-12');
