-- Tailors' ateliers: fabrics bought from mills, garments made to measure, fittings.
CREATE TABLE mill (
  mill_code VARCHAR(6),
  mill_name VARCHAR(60),
  place VARCHAR(40),
  est_year INT,
  PRIMARY KEY (mill_code)
);
CREATE TABLE fabric (
  fab_no INT,
  fab_name VARCHAR(60),
  fibre VARCHAR(30),
  colour VARCHAR(20),
  gsm INT,
  metre_price DECIMAL(10,2),
  mill_code VARCHAR(6),
  PRIMARY KEY (fab_no),
  FOREIGN KEY (mill_code) REFERENCES mill (mill_code)
);
CREATE TABLE tailor (
  tlr_no INT,
  tlr_name VARCHAR(60),
  place VARCHAR(40),
  trained_under INT,
  start_year INT,
  PRIMARY KEY (tlr_no),
  FOREIGN KEY (trained_under) REFERENCES tailor (tlr_no)
);
CREATE TABLE patron (
  pat_no INT,
  pat_name VARCHAR(60),
  place VARCHAR(40),
  chest_cm DOUBLE,
  waist_cm DOUBLE,
  PRIMARY KEY (pat_no)
);
CREATE TABLE garment (
  gar_no INT,
  pat_no INT,
  tlr_no INT,
  fab_no INT,
  lining_no INT,
  kind VARCHAR(20),
  ordered DATE,
  finished DATE,
  amt DECIMAL(10,2),
  PRIMARY KEY (gar_no),
  FOREIGN KEY (pat_no) REFERENCES patron (pat_no),
  FOREIGN KEY (tlr_no) REFERENCES tailor (tlr_no),
  FOREIGN KEY (fab_no) REFERENCES fabric (fab_no),
  FOREIGN KEY (lining_no) REFERENCES fabric (fab_no)
);
CREATE TABLE fitting (
  gar_no INT,
  fit_no INT,
  fit_date DATE,
  changes VARCHAR(100),
  PRIMARY KEY (gar_no, fit_no),
  FOREIGN KEY (gar_no) REFERENCES garment (gar_no)
);

-- en: Names of the Navy fabrics made from Merino.
-- zh: 纤维为Merino、颜色为Navy的面料名称。
SELECT fab_name FROM fabric WHERE colour = 'Navy' AND fibre = 'Merino';

-- en: Which mill weaves Storm Tweed?
-- zh: Storm Tweed是哪家纺织厂织的？
SELECT mill.mill_name FROM mill JOIN fabric ON mill.mill_code = fabric.mill_code WHERE fabric.fab_name = 'Storm Tweed';

-- en: How many garments have not been finished?
-- zh: 还有多少件衣服没有完工？
SELECT count(*) FROM garment WHERE finished IS NULL;

-- en: Patrons from Biella with a chest above 110 cm.
-- zh: Biella胸围超过110厘米的顾客。
SELECT pat_name FROM patron WHERE place = 'Biella' AND chest_cm > 110;

-- en: Fabrics that come from mills in Biella.
-- zh: 来自Biella纺织厂的面料。
SELECT fabric.fab_name FROM fabric JOIN mill ON fabric.mill_code = mill.mill_code WHERE mill.place = 'Biella';

-- en: Who sews for Lord Ashmont? Show the different tailors.
-- zh: 有哪些不同的裁缝为Lord Ashmont做衣服？
SELECT DISTINCT tailor.tlr_name FROM tailor JOIN garment ON tailor.tlr_no = garment.tlr_no JOIN patron ON garment.pat_no = patron.pat_no WHERE patron.pat_name = 'Lord Ashmont';

-- en: Number of garments of every kind.
-- zh: 每种服装各有多少件？
SELECT kind, count(*) FROM garment GROUP BY kind;

-- en: Under whom was Gaspare Nori trained?
-- zh: Gaspare Nori师从谁？
SELECT m.tlr_name FROM tailor AS t JOIN tailor AS m ON t.trained_under = m.tlr_no WHERE t.tlr_name = 'Gaspare Nori';

-- en: Average metre price of Linen fabrics.
-- zh: Linen面料的平均每米价格。
SELECT avg(metre_price) FROM fabric WHERE fibre = 'Linen';

-- en: Heaviest fabric (by gsm).
-- zh: 克重最高的面料是哪种？
SELECT fab_name FROM fabric ORDER BY gsm DESC LIMIT 1;

-- en: Which fabric is used as lining for the most garments?
-- zh: 被用作里料最多的面料是哪种？
SELECT fabric.fab_name FROM fabric JOIN garment ON fabric.fab_no = garment.lining_no GROUP BY fabric.fab_no, fabric.fab_name ORDER BY count(*) DESC LIMIT 1;

-- en: Patrons who have ordered nothing yet.
-- zh: 还没有订过衣服的顾客。
SELECT pat_name FROM patron WHERE pat_no NOT IN (SELECT pat_no FROM garment);

-- en: For each patron, give the name and the total spent on garments, biggest spender first.
-- zh: 列出每位顾客的姓名和定制总花费，从高到低。
SELECT patron.pat_name, sum(garment.amt) FROM patron JOIN garment ON patron.pat_no = garment.pat_no GROUP BY patron.pat_no, patron.pat_name ORDER BY sum(garment.amt) DESC;

-- en: Dates of the fittings for Rosalind Peel's garments.
-- zh: Rosalind Peel的衣服试穿日期有哪些？
SELECT fitting.fit_date FROM fitting JOIN garment ON fitting.gar_no = garment.gar_no JOIN patron ON garment.pat_no = patron.pat_no WHERE patron.pat_name = 'Rosalind Peel';

-- en: Garments with more than 3 fittings, by number.
-- zh: 试穿超过3次的服装编号。
SELECT gar_no FROM fitting GROUP BY gar_no HAVING count(*) > 3;

-- en: Fabrics priced above the average per metre: name and price.
-- zh: 每米价格高于平均的面料名称和价格。
SELECT fab_name, metre_price FROM fabric WHERE metre_price > (SELECT avg(metre_price) FROM fabric);

-- en: Colours in which both Silk and Cotton are available.
-- zh: 既有Silk又有Cotton的颜色是哪些？
SELECT colour FROM fabric WHERE fibre = 'Silk' INTERSECT SELECT colour FROM fabric WHERE fibre = 'Cotton';

-- en: How many coats (kind Coat) were made from Cashmere?
-- zh: 用Cashmere面料做的Coat有多少件？
SELECT count(*) FROM garment JOIN fabric ON garment.fab_no = fabric.fab_no WHERE garment.kind = 'Coat' AND fabric.fibre = 'Cashmere';

-- en: Ordering and finishing date of the most expensive garment.
-- zh: 最贵的那件衣服的下单日期和完工日期。
SELECT ordered, finished FROM garment ORDER BY amt DESC LIMIT 1;

-- en: Which mills have at least 5 fabrics in our books?
-- zh: 哪些纺织厂至少有5种面料？
SELECT mill.mill_name FROM mill JOIN fabric ON mill.mill_code = fabric.mill_code GROUP BY mill.mill_code, mill.mill_name HAVING count(*) >= 5;

-- en: All places where a mill or a tailor is.
-- zh: 所有有纺织厂或裁缝的地方。
SELECT place FROM mill UNION SELECT place FROM tailor;

-- en: Year of establishment of the oldest mill and number of mills.
-- zh: 最老的纺织厂成立于哪一年？一共有多少家纺织厂？
SELECT min(est_year), count(*) FROM mill;
