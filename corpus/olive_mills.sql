-- Olive growers bringing their harvest to mills, the oils made and tasters' scores.
CREATE TABLE GROWER (
  GRW_NO INT,
  GRW_NAME VARCHAR(50),
  VILLAGE VARCHAR(40),
  TREES INT,
  JOINED INT,
  PRIMARY KEY (GRW_NO)
);
CREATE TABLE MILL (
  MILL_NO INT,
  MILL_NAME VARCHAR(50),
  VILLAGE VARCHAR(40),
  CAPACITY_KG INT,
  BUILT INT,
  PRIMARY KEY (MILL_NO)
);
CREATE TABLE LOAD_IN (
  LOAD_NO INT,
  GRW_NO INT,
  MILL_NO INT,
  CULTIVAR VARCHAR(30),
  KG INT,
  PICKED DATE,
  PRESSED DATE,
  PRIMARY KEY (LOAD_NO),
  FOREIGN KEY (GRW_NO) REFERENCES GROWER (GRW_NO),
  FOREIGN KEY (MILL_NO) REFERENCES MILL (MILL_NO)
);
CREATE TABLE OIL (
  OIL_NO INT,
  MILL_NO INT,
  OIL_NAME VARCHAR(50),
  CULTIVAR VARCHAR(30),
  ACIDITY DOUBLE,
  PRICE DECIMAL(10,2),
  LITRES INT,
  PRIMARY KEY (OIL_NO),
  FOREIGN KEY (MILL_NO) REFERENCES MILL (MILL_NO)
);
CREATE TABLE TASTER (
  TST_NO INT,
  TST_NAME VARCHAR(50),
  VILLAGE VARCHAR(40),
  CERTIFIED INT,
  PRIMARY KEY (TST_NO)
);
CREATE TABLE TASTING (
  OIL_NO INT,
  TST_NO INT,
  SCORE DOUBLE,
  TASTED DATE,
  PRIMARY KEY (OIL_NO, TST_NO),
  FOREIGN KEY (OIL_NO) REFERENCES OIL (OIL_NO),
  FOREIGN KEY (TST_NO) REFERENCES TASTER (TST_NO)
);

-- en: Load numbers picked on 2023-10-28.
-- zh: 2023-10-28采摘的批次号。
SELECT LOAD_NO FROM LOAD_IN WHERE PICKED = '2023-10-28';

-- en: Load numbers pressed on 2023-10-28.
-- zh: 2023-10-28压榨的批次号。
SELECT LOAD_NO FROM LOAD_IN WHERE PRESSED = '2023-10-28';

-- en: Which growers live in Vatolakkos?
-- zh: 哪些种植户住在Vatolakkos？
SELECT GRW_NAME FROM GROWER WHERE VILLAGE = 'Vatolakkos';

-- en: Which different growers have brought olives to a mill in Vatolakkos?
-- zh: 哪些不同的种植户把橄榄送到过位于Vatolakkos的油坊？
SELECT DISTINCT GROWER.GRW_NAME FROM GROWER JOIN LOAD_IN ON GROWER.GRW_NO = LOAD_IN.GRW_NO JOIN MILL ON LOAD_IN.MILL_NO = MILL.MILL_NO WHERE MILL.VILLAGE = 'Vatolakkos';

-- en: Which grower delivered the most loads?
-- zh: 送货批次最多的种植户是谁？
SELECT GROWER.GRW_NAME FROM GROWER JOIN LOAD_IN ON GROWER.GRW_NO = LOAD_IN.GRW_NO GROUP BY GROWER.GRW_NO, GROWER.GRW_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: Which grower delivered the most kilograms in total?
-- zh: 送来橄榄总重量最多的种植户是谁？
SELECT GROWER.GRW_NAME FROM GROWER JOIN LOAD_IN ON GROWER.GRW_NO = LOAD_IN.GRW_NO GROUP BY GROWER.GRW_NO, GROWER.GRW_NAME ORDER BY sum(LOAD_IN.KG) DESC LIMIT 1;

-- en: Show oils made of Koroneiki with acidity below 0.3.
-- zh: 列出用Koroneiki制成、酸度低于0.3的油。
SELECT OIL_NAME FROM OIL WHERE CULTIVAR = 'Koroneiki' AND ACIDITY < 0.3;

-- en: How many growers joined before 2000?
-- zh: 2000年之前加入的种植户有多少？
SELECT count(*) FROM GROWER WHERE JOINED < 2000;

-- en: What's the average acidity of our oils?
-- zh: 我们的油平均酸度是多少？
SELECT avg(ACIDITY) FROM OIL;

-- en: How many different cultivars were delivered?
-- zh: 一共送来多少个不同的橄榄品种？
SELECT count(DISTINCT CULTIVAR) FROM LOAD_IN;

-- en: Number of trees owned by growers of each village.
-- zh: 每个村的种植户一共拥有多少棵树？
SELECT VILLAGE, sum(TREES) FROM GROWER GROUP BY VILLAGE;

-- en: For each cultivar, the average weight of a load.
-- zh: 每个品种每批的平均重量。
SELECT CULTIVAR, avg(KG) FROM LOAD_IN GROUP BY CULTIVAR;

-- en: Which village has the most mills?
-- zh: 油坊最多的村是哪个？
SELECT VILLAGE FROM MILL GROUP BY VILLAGE ORDER BY count(*) DESC LIMIT 1;

-- en: The oldest mill, what's its name?
-- zh: 最古老的油坊叫什么？
SELECT MILL_NAME FROM MILL ORDER BY BUILT LIMIT 1;

-- en: The four dearest oils and their prices.
-- zh: 最贵的四种油及其价格。
SELECT OIL_NAME, PRICE FROM OIL ORDER BY PRICE DESC LIMIT 4;

-- en: What score did Despina Kalli give Green Dawn?
-- zh: Despina Kalli给Green Dawn打了多少分？
SELECT TASTING.SCORE FROM TASTING JOIN TASTER ON TASTING.TST_NO = TASTER.TST_NO JOIN OIL ON TASTING.OIL_NO = OIL.OIL_NO WHERE TASTER.TST_NAME = 'Despina Kalli' AND OIL.OIL_NAME = 'Green Dawn';

-- en: Average score of every oil, name and average.
-- zh: 每种油的名称和平均得分。
SELECT OIL.OIL_NAME, avg(TASTING.SCORE) FROM OIL JOIN TASTING ON OIL.OIL_NO = TASTING.OIL_NO GROUP BY OIL.OIL_NO, OIL.OIL_NAME;

-- en: How many litres of oil has each mill made? Show the mill too.
-- zh: 每家油坊产了多少升油？油坊名称在前。
SELECT MILL.MILL_NAME, sum(OIL.LITRES) FROM MILL JOIN OIL ON MILL.MILL_NO = OIL.MILL_NO GROUP BY MILL.MILL_NO, MILL.MILL_NAME;

-- en: Oils not tasted by anyone.
-- zh: 没有人品评过的油。
SELECT OIL_NAME FROM OIL WHERE OIL_NO NOT IN (SELECT OIL_NO FROM TASTING);

-- en: Growers with more trees than the average grower?
-- zh: 橄榄树数量超过平均水平的种植户有哪些？
SELECT GRW_NAME FROM GROWER WHERE TREES > (SELECT avg(TREES) FROM GROWER);

-- en: Mills whose oils include one dearer than 40.
-- zh: 产过单价高于40的油的油坊。
SELECT MILL_NAME FROM MILL WHERE MILL_NO IN (SELECT MILL_NO FROM OIL WHERE PRICE > 40);

-- en: Which villages have both growers and tasters?
-- zh: 哪些村既有种植户又有品油师？
SELECT VILLAGE FROM GROWER INTERSECT SELECT VILLAGE FROM TASTER;
