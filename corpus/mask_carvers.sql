-- Theatre mask carvers, their masks, and the troupes that borrow them for performances.
CREATE TABLE carver (
  carver_no INT,
  carver_nm VARCHAR(50),
  rgn VARCHAR(30),
  start_yr INT,
  PRIMARY KEY (carver_no)
);
CREATE TABLE troupe (
  troupe_no INT,
  troupe_nm VARCHAR(50),
  rgn VARCHAR(30),
  members INT,
  PRIMARY KEY (troupe_no)
);
CREATE TABLE mask (
  mask_no INT,
  mask_nm VARCHAR(50),
  carver_no INT,
  wood VARCHAR(20),
  type VARCHAR(20),
  wt_g INT,
  made_yr INT,
  PRIMARY KEY (mask_no),
  FOREIGN KEY (carver_no) REFERENCES carver (carver_no)
);
CREATE TABLE loan (
  loan_no INT,
  mask_no INT,
  troupe_no INT,
  out_dt DATE,
  back_dt DATE,
  fee DECIMAL(8,2),
  status VARCHAR(10),
  PRIMARY KEY (loan_no),
  FOREIGN KEY (mask_no) REFERENCES mask (mask_no),
  FOREIGN KEY (troupe_no) REFERENCES troupe (troupe_no)
);

-- en: List the Demon masks carved from Cypress.
-- zh: 列出用Cypress雕成的Demon类面具。
SELECT mask_nm FROM mask WHERE type = 'Demon' AND wood = 'Cypress';

-- en: Which carvers began working before 1980?
-- zh: 哪些雕刻师在1980年之前入行？
SELECT carver_nm FROM carver WHERE start_yr < 1980;

-- en: How much does the mask Old Ferryman weigh and when was it made?
-- zh: 面具Old Ferryman有多重，是哪年制作的？
SELECT wt_g, made_yr FROM mask WHERE mask_nm = 'Old Ferryman';

-- en: Which wood is used for the most masks?
-- zh: 用得最多的木料是哪种？
SELECT wood FROM mask GROUP BY wood ORDER BY count(*) DESC LIMIT 1;

-- en: What's the average weight of each type of mask?
-- zh: 每类面具的平均重量是多少？
SELECT type, avg(wt_g) FROM mask GROUP BY type;

-- en: Who carved the Laughing Fox?
-- zh: Laughing Fox是谁雕的？
SELECT carver.carver_nm FROM carver JOIN mask ON carver.carver_no = mask.carver_no WHERE mask.mask_nm = 'Laughing Fox';

-- en: Who has borrowed the Laughing Fox?
-- zh: 哪些剧团借过Laughing Fox？
SELECT troupe.troupe_nm FROM troupe JOIN loan ON troupe.troupe_no = loan.troupe_no JOIN mask ON loan.mask_no = mask.mask_no WHERE mask.mask_nm = 'Laughing Fox';

-- en: Masks that have never gone out on loan?
-- zh: 从来没有外借过的面具有哪些？
SELECT mask_nm FROM mask WHERE mask_no NOT IN (SELECT mask_no FROM loan);

-- en: How many times has each troupe borrowed?
-- zh: 每个剧团借过多少次面具？
SELECT troupe.troupe_nm, count(*) FROM troupe JOIN loan ON troupe.troupe_no = loan.troupe_no GROUP BY troupe.troupe_no, troupe.troupe_nm;

-- en: Which troupe has paid us the most in fees?
-- zh: 哪个剧团累计付的租借费最多？
SELECT troupe.troupe_nm FROM troupe JOIN loan ON troupe.troupe_no = loan.troupe_no GROUP BY troupe.troupe_no, troupe.troupe_nm ORDER BY sum(loan.fee) DESC LIMIT 1;

-- en: Which regions have carvers but no troupes?
-- zh: 哪些地区有雕刻师但没有剧团？
SELECT rgn FROM carver EXCEPT SELECT rgn FROM troupe;

-- en: Which regions have carvers and troupes both?
-- zh: 哪些地区既有雕刻师又有剧团？
SELECT rgn FROM carver INTERSECT SELECT rgn FROM troupe;

-- en: Which carvers have fewer than 3 masks to their name?
-- zh: 哪些雕刻师名下的面具少于3个？
SELECT carver.carver_nm FROM carver JOIN mask ON carver.carver_no = mask.carver_no GROUP BY carver.carver_no, carver.carver_nm HAVING count(*) < 3;

-- en: Show the name of each mask that is currently Overdue along with the troupe holding it.
-- zh: 列出目前Overdue的面具名称以及持有它的剧团。
SELECT mask.mask_nm, troupe.troupe_nm FROM mask JOIN loan ON mask.mask_no = loan.mask_no JOIN troupe ON loan.troupe_no = troupe.troupe_no WHERE loan.status = 'Overdue';

-- en: How many loans are there in each status?
-- zh: 各种状态的借出记录各有多少条？
SELECT status, count(*) FROM loan GROUP BY status;

-- en: Different carvers whose work has been used by the Red Lantern troupe?
-- zh: Red Lantern剧团用过哪些雕刻师的作品？雕刻师不重复。
SELECT DISTINCT carver.carver_nm FROM carver JOIN mask ON carver.carver_no = mask.carver_no JOIN loan ON mask.mask_no = loan.mask_no JOIN troupe ON loan.troupe_no = troupe.troupe_no WHERE troupe.troupe_nm = 'Red Lantern';

-- en: Which masks are lighter than average?
-- zh: 哪些面具比平均重量轻？
SELECT mask_nm FROM mask WHERE wt_g < (SELECT avg(wt_g) FROM mask);

-- en: What is the smallest fee charged in loans that started in 2023, i.e. from 2023-01-01 to 2023-12-31?
-- zh: 2023-01-01至2023-12-31期间借出的面具，最低租借费是多少？
SELECT min(fee) FROM loan WHERE out_dt BETWEEN '2023-01-01' AND '2023-12-31';

-- en: Troupes sorted by size, biggest first, with their headcount.
-- zh: 按规模从大到小列出剧团及其人数。
SELECT troupe_nm, members FROM troupe ORDER BY members DESC;

-- en: How many Pine masks did carvers in the Uplands make?
-- zh: Uplands地区的雕刻师做了多少个Pine面具？
SELECT count(*) FROM mask JOIN carver ON mask.carver_no = carver.carver_no WHERE carver.rgn = 'Uplands' AND mask.wood = 'Pine';

-- en: Give the name and weight of the heaviest mask.
-- zh: 最重的面具叫什么，有多重？
SELECT mask_nm, wt_g FROM mask ORDER BY wt_g DESC LIMIT 1;

-- en: Which loan numbers have not come back yet (no return date)?
-- zh: 哪些借出单号还没有归还（无归还日期）？
SELECT loan_no FROM loan WHERE back_dt IS NULL;
