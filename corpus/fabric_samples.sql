-- A lending library of fabric samples for fashion and furniture designers.
CREATE TABLE mill (
  mill_id INT,
  mill_name VARCHAR(50),
  country VARCHAR(40),
  founded INT,
  speciality VARCHAR(30),
  PRIMARY KEY (mill_id)
);
CREATE TABLE swatch (
  swatch_id INT,
  swatch_name VARCHAR(50),
  mill_id INT,
  fibre VARCHAR(30),
  weave VARCHAR(30),
  weight_gsm INT,
  price_per_metre DECIMAL(10,2),
  PRIMARY KEY (swatch_id),
  FOREIGN KEY (mill_id) REFERENCES mill (mill_id)
);
CREATE TABLE designer (
  designer_id INT,
  name VARCHAR(50),
  studio VARCHAR(50),
  country VARCHAR(40),
  field VARCHAR(30),
  PRIMARY KEY (designer_id)
);
CREATE TABLE swatch_loan (
  loan_id INT,
  swatch_id INT,
  designer_id INT,
  loan_date DATE,
  return_date DATE,
  purpose VARCHAR(30),
  PRIMARY KEY (loan_id),
  FOREIGN KEY (swatch_id) REFERENCES swatch (swatch_id),
  FOREIGN KEY (designer_id) REFERENCES designer (designer_id)
);

-- en: Which swatches of Silk have a Satin weave?
-- zh: 哪些Silk面料样卡是Satin织法？
SELECT swatch_name FROM swatch WHERE fibre = 'Silk' AND weave = 'Satin';

-- en: What are the names of the mills whose name contains the word Textil?
-- zh: 名称中含有Textil的纺织厂有哪些？
SELECT mill_name FROM mill WHERE mill_name LIKE '%Textil%';

-- en: How many designers work in the field of Upholstery?
-- zh: 从事Upholstery领域的设计师有多少位？
SELECT count(*) FROM designer WHERE field = 'Upholstery';

-- en: How heavy is a Linen swatch on average?
-- zh: Linen样卡平均克重是多少？
SELECT avg(weight_gsm) FROM swatch WHERE fibre = 'Linen';

-- en: From how many different countries do the mills come?
-- zh: 这些纺织厂来自多少个不同的国家？
SELECT count(DISTINCT country) FROM mill;

-- en: For each weave, give the number of swatches and the highest price per metre.
-- zh: 按织法给出样卡数量和每米最高价。
SELECT weave, count(*), max(price_per_metre) FROM swatch GROUP BY weave;

-- en: What purpose do designers borrow for most often?
-- zh: 设计师借样卡最常见的用途是什么？
SELECT purpose FROM swatch_loan GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;

-- en: Which fibres are found in at least six swatches?
-- zh: 哪些纤维至少出现在六张样卡中？
SELECT fibre FROM swatch GROUP BY fibre HAVING count(*) >= 6;

-- en: Which is the oldest mill, and when was it founded?
-- zh: 历史最悠久的纺织厂是哪家，成立于何时？
SELECT mill_name, founded FROM mill ORDER BY founded ASC LIMIT 1;

-- en: What are the names and weights of the swatches woven in Scotland?
-- zh: Scotland出产的样卡名称和克重分别是什么？
SELECT swatch.swatch_name, swatch.weight_gsm FROM swatch JOIN mill ON swatch.mill_id = mill.mill_id WHERE mill.country = 'Scotland';

-- en: Which mill made the swatch Heather Moor?
-- zh: 样卡Heather Moor是哪家纺织厂织的？
SELECT mill.mill_name FROM mill JOIN swatch ON mill.mill_id = swatch.mill_id WHERE swatch.swatch_name = 'Heather Moor';

-- en: How many swatches are there from each mill? Sort the mills by that number, the largest first.
-- zh: 每家纺织厂各有多少张样卡？按数量从多到少排列。
SELECT mill.mill_name, count(*) FROM mill JOIN swatch ON mill.mill_id = swatch.mill_id GROUP BY mill.mill_id, mill.mill_name ORDER BY count(*) DESC;

-- en: Which designers have borrowed something made of Cashmere?
-- zh: 哪些设计师借过Cashmere的样卡？
SELECT designer.name FROM designer JOIN swatch_loan ON designer.designer_id = swatch_loan.designer_id JOIN swatch ON swatch_loan.swatch_id = swatch.swatch_id WHERE swatch.fibre = 'Cashmere';

-- en: Who has borrowed the greatest number of swatches?
-- zh: 谁借的样卡最多？
SELECT designer.name FROM designer JOIN swatch_loan ON designer.designer_id = swatch_loan.designer_id GROUP BY designer.designer_id, designer.name ORDER BY count(*) DESC LIMIT 1;

-- en: On which dates did Studio Ambra take out a swatch for a Trade Show?
-- zh: Studio Ambra在哪些日期为Trade Show借出过样卡？
SELECT swatch_loan.loan_date FROM swatch_loan JOIN designer ON swatch_loan.designer_id = designer.designer_id WHERE designer.studio = 'Studio Ambra' AND swatch_loan.purpose = 'Trade Show';

-- en: Which swatches has Noor Wessels not returned yet?
-- zh: Noor Wessels还有哪些样卡没有归还？
SELECT swatch.swatch_name FROM swatch JOIN swatch_loan ON swatch.swatch_id = swatch_loan.swatch_id JOIN designer ON swatch_loan.designer_id = designer.designer_id WHERE designer.name = 'Noor Wessels' AND swatch_loan.return_date IS NULL;

-- en: What is the average price per metre for each mill speciality?
-- zh: 各专长类别的纺织厂，其面料每米均价是多少？
SELECT mill.speciality, avg(swatch.price_per_metre) FROM mill JOIN swatch ON mill.mill_id = swatch.mill_id GROUP BY mill.speciality;

-- en: How many loans have there been of swatches from Portugal?
-- zh: Portugal的样卡一共被借过多少次？
SELECT count(*) FROM swatch_loan JOIN swatch ON swatch_loan.swatch_id = swatch.swatch_id JOIN mill ON swatch.mill_id = mill.mill_id WHERE mill.country = 'Portugal';

-- en: Which swatches have been lent more than twelve times?
-- zh: 哪些样卡借出超过十二次？
SELECT swatch.swatch_name FROM swatch JOIN swatch_loan ON swatch.swatch_id = swatch_loan.swatch_id GROUP BY swatch.swatch_id, swatch.swatch_name HAVING count(*) > 12;

-- en: In which countries are there designers but no mills?
-- zh: 哪些国家有设计师但没有纺织厂？
SELECT country FROM designer EXCEPT SELECT country FROM mill;

-- en: Which swatches weigh more than the average and cost less than the average?
-- zh: 哪些样卡的克重高于平均、价格却低于平均？
SELECT swatch_name FROM swatch WHERE weight_gsm > (SELECT avg(weight_gsm) FROM swatch) AND price_per_metre < (SELECT avg(price_per_metre) FROM swatch);

-- en: List the swatches that have never been lent to anyone.
-- zh: 列出从未借给任何人的样卡。
SELECT swatch_name FROM swatch WHERE swatch_id NOT IN (SELECT swatch_id FROM swatch_loan);
