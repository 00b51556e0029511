-- A costume hire house: costumes and their parts, periods, productions hiring them, alterations.
CREATE TABLE PERIOD_ERA (
  ERA_CD VARCHAR(6),
  ERA_NAME VARCHAR(40),
  FROM_YR INT,
  TO_YR INT,
  PRIMARY KEY (ERA_CD)
);
CREATE TABLE COSTUME (
  COST_NO INT,
  DESCR VARCHAR(80),
  ERA_CD VARCHAR(6),
  SEX VARCHAR(1),
  SIZE_CD VARCHAR(4),
  MATERIAL VARCHAR(30),
  MADE_YR INT,
  WK_RATE DECIMAL(10,2),
  COND VARCHAR(10),
  PRIMARY KEY (COST_NO),
  FOREIGN KEY (ERA_CD) REFERENCES PERIOD_ERA (ERA_CD)
);
CREATE TABLE HIRER (
  HIRER_NO INT,
  HIRER_NAME VARCHAR(60),
  HIRER_TYPE VARCHAR(20),
  TOWN VARCHAR(40),
  CONTACT VARCHAR(50),
  PRIMARY KEY (HIRER_NO)
);
CREATE TABLE HIRE_ORDER (
  HO_NO INT,
  HIRER_NO INT,
  PRODUCTION VARCHAR(60),
  OUT_DT DATE,
  IN_DT DATE,
  WEEKS INT,
  DEPOSIT DECIMAL(10,2),
  PRIMARY KEY (HO_NO),
  FOREIGN KEY (HIRER_NO) REFERENCES HIRER (HIRER_NO)
);
CREATE TABLE HIRE_LINE (
  HO_NO INT,
  COST_NO INT,
  WEARER VARCHAR(50),
  CLEAN_FEE DECIMAL(10,2),
  PRIMARY KEY (HO_NO, COST_NO),
  FOREIGN KEY (HO_NO) REFERENCES HIRE_ORDER (HO_NO),
  FOREIGN KEY (COST_NO) REFERENCES COSTUME (COST_NO)
);
CREATE TABLE ALTERATION (
  ALT_NO INT,
  COST_NO INT,
  SEAMSTRESS VARCHAR(50),
  ALT_DT DATE,
  WORK_DONE VARCHAR(60),
  HRS DOUBLE,
  PRIMARY KEY (ALT_NO),
  FOREIGN KEY (COST_NO) REFERENCES COSTUME (COST_NO)
);

-- en: What costumes were hired for the production The Tin Soldier?
-- zh: 剧目The Tin Soldier租用了哪些戏服？
SELECT COSTUME.DESCR FROM COSTUME JOIN HIRE_LINE ON COSTUME.COST_NO = HIRE_LINE.COST_NO JOIN HIRE_ORDER ON HIRE_LINE.HO_NO = HIRE_ORDER.HO_NO WHERE HIRE_ORDER.PRODUCTION = 'The Tin Soldier';

-- en: Velvet costumes made in 1995 or later
-- zh: 1995年及以后制作的Velvet戏服
SELECT DESCR FROM COSTUME WHERE MATERIAL = 'Velvet' AND MADE_YR >= 1995;

-- en: How many costumes belong to each era? Show the era name.
-- zh: 每个时代各有多少套戏服？显示时代名称。
SELECT PERIOD_ERA.ERA_NAME, count(*) FROM PERIOD_ERA JOIN COSTUME ON PERIOD_ERA.ERA_CD = COSTUME.ERA_CD GROUP BY PERIOD_ERA.ERA_CD, PERIOD_ERA.ERA_NAME;

-- en: Hirers from Skipton and their contacts
-- zh: Skipton的租借方及其联系人
SELECT HIRER_NAME, CONTACT FROM HIRER WHERE TOWN = 'Skipton';

-- en: Which hirers have had something from the Regency era? Distinct names only.
-- zh: 哪些租借方租过Regency时代的戏服？只列不同的名称。
SELECT DISTINCT HIRER.HIRER_NAME FROM HIRER JOIN HIRE_ORDER ON HIRER.HIRER_NO = HIRE_ORDER.HIRER_NO JOIN HIRE_LINE ON HIRE_ORDER.HO_NO = HIRE_LINE.HO_NO JOIN COSTUME ON HIRE_LINE.COST_NO = COSTUME.COST_NO JOIN PERIOD_ERA ON COSTUME.ERA_CD = PERIOD_ERA.ERA_CD WHERE PERIOD_ERA.ERA_NAME = 'Regency';

-- en: What's the average weekly rate for size XL?
-- zh: XL码的平均周租金是多少？
SELECT avg(WK_RATE) FROM COSTUME WHERE SIZE_CD = 'XL';

-- en: Costumes which have never been hired
-- zh: 从未被租用过的戏服
SELECT DESCR FROM COSTUME WHERE COST_NO NOT IN (SELECT COST_NO FROM HIRE_LINE);

-- en: What is the costume with the highest weekly rate?
-- zh: 周租金最高的戏服是哪套？
SELECT DESCR FROM COSTUME ORDER BY WK_RATE DESC LIMIT 1;

-- en: Total hours of alteration work by each seamstress
-- zh: 每位裁缝的改衣总工时
SELECT SEAMSTRESS, sum(HRS) FROM ALTERATION GROUP BY SEAMSTRESS;

-- en: Who wore the Crimson Hussar Jacket?
-- zh: 谁穿过Crimson Hussar Jacket？
SELECT HIRE_LINE.WEARER FROM HIRE_LINE JOIN COSTUME ON HIRE_LINE.COST_NO = COSTUME.COST_NO WHERE COSTUME.DESCR = 'Crimson Hussar Jacket';

-- en: Which hirer has placed the largest number of orders?
-- zh: 下单最多的租借方是谁？
SELECT HIRER.HIRER_NAME FROM HIRER JOIN HIRE_ORDER ON HIRER.HIRER_NO = HIRE_ORDER.HIRER_NO GROUP BY HIRER.HIRER_NO, HIRER.HIRER_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: Productions with longer hire periods than the average, in weeks
-- zh: 租期周数长于平均值的剧目
SELECT PRODUCTION FROM HIRE_ORDER WHERE WEEKS > (SELECT avg(WEEKS) FROM HIRE_ORDER);

-- en: Work done on costumes worn by Philippa Dunne
-- zh: Philippa Dunne穿过的戏服做过哪些修改？
SELECT ALTERATION.WORK_DONE FROM ALTERATION JOIN HIRE_LINE ON ALTERATION.COST_NO = HIRE_LINE.COST_NO WHERE HIRE_LINE.WEARER = 'Philippa Dunne';

-- en: Which material is used in most costumes?
-- zh: 用得最多的戏服材料是什么？
SELECT MATERIAL FROM COSTUME GROUP BY MATERIAL ORDER BY count(*) DESC LIMIT 1;

-- en: Orders with at least 10 costumes on them: production and number
-- zh: 包含至少10套戏服的订单：剧目和套数
SELECT HIRE_ORDER.PRODUCTION, count(*) FROM HIRE_ORDER JOIN HIRE_LINE ON HIRE_ORDER.HO_NO = HIRE_LINE.HO_NO GROUP BY HIRE_ORDER.HO_NO, HIRE_ORDER.PRODUCTION HAVING count(*) >= 10;

-- en: Towns from which both a School and a Theatre hire
-- zh: 既有School又有Theatre来租借的城镇
SELECT TOWN FROM HIRER WHERE HIRER_TYPE = 'School' INTERSECT SELECT TOWN FROM HIRER WHERE HIRER_TYPE = 'Theatre';

-- en: Cleaning fees in total for the Amateur hirers
-- zh: Amateur类租借方的清洗费总额
SELECT sum(HIRE_LINE.CLEAN_FEE) FROM HIRE_LINE JOIN HIRE_ORDER ON HIRE_LINE.HO_NO = HIRE_ORDER.HO_NO JOIN HIRER ON HIRE_ORDER.HIRER_NO = HIRER.HIRER_NO WHERE HIRER.HIRER_TYPE = 'Amateur';

-- en: The three orders that went out last: production and date
-- zh: 最近出库的三个订单：剧目和日期
SELECT PRODUCTION, OUT_DT FROM HIRE_ORDER ORDER BY OUT_DT DESC LIMIT 3;

-- en: From which eras did the costumes come that Winifred Stott altered? Give each era name once.
-- zh: Winifred Stott改过的戏服来自哪些时代？每个时代名只列一次。
SELECT DISTINCT PERIOD_ERA.ERA_NAME FROM PERIOD_ERA JOIN COSTUME ON PERIOD_ERA.ERA_CD = COSTUME.ERA_CD JOIN ALTERATION ON COSTUME.COST_NO = ALTERATION.COST_NO WHERE ALTERATION.SEAMSTRESS = 'Winifred Stott';

-- en: How many hire orders haven't come back in?
-- zh: 还有多少租单没有归还？
SELECT count(*) FROM HIRE_ORDER WHERE IN_DT IS NULL;

-- en: Hirers who have an order with a deposit above 500
-- zh: 有押金超过500的订单的租借方
SELECT HIRER_NAME FROM HIRER WHERE HIRER_NO IN (SELECT HIRER_NO FROM HIRE_ORDER WHERE DEPOSIT > 500);

-- en: Number of costumes hired out per condition, counting every hire
-- zh: 按品相统计戏服被租出的总次数
SELECT COSTUME.COND, count(*) FROM COSTUME JOIN HIRE_LINE ON COSTUME.COST_NO = HIRE_LINE.COST_NO GROUP BY COSTUME.COND;
