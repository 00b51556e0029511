-- Public procurement: contracting bodies, tenders, bidders, the bids they lodge and awards.
CREATE TABLE contracting_body (
  body_id INT,
  name VARCHAR(80),
  level VARCHAR(20),
  region VARCHAR(40),
  PRIMARY KEY (body_id)
);
CREATE TABLE tender (
  tender_id INT,
  title VARCHAR(120),
  body_id INT,
  cpv_code VARCHAR(10),
  estimate DECIMAL(14,2),
  published DATE,
  closes DATE,
  procedure_type VARCHAR(30),
  PRIMARY KEY (tender_id),
  FOREIGN KEY (body_id) REFERENCES contracting_body (body_id)
);
CREATE TABLE bidder (
  bidder_id INT,
  name VARCHAR(80),
  is_sme VARCHAR(1),
  founded INT,
  city VARCHAR(40),
  PRIMARY KEY (bidder_id)
);
CREATE TABLE bid (
  tender_id INT,
  bidder_id INT,
  price DECIMAL(14,2),
  score DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (tender_id, bidder_id),
  FOREIGN KEY (tender_id) REFERENCES tender (tender_id),
  FOREIGN KEY (bidder_id) REFERENCES bidder (bidder_id)
);
CREATE TABLE award (
  award_id INT,
  tender_id INT,
  bidder_id INT,
  signed_on DATE,
  months INT,
  PRIMARY KEY (award_id),
  FOREIGN KEY (tender_id) REFERENCES tender (tender_id),
  FOREIGN KEY (bidder_id) REFERENCES bidder (bidder_id)
);

-- en: What are the titles of tenders run under the Open procedure?
-- zh: 采用Open程序的招标项目标题有哪些？
SELECT title FROM tender WHERE procedure_type = 'Open';

-- en: Which tender has the highest estimated value?
-- zh: 预算金额最高的招标是哪一个？
SELECT title FROM tender ORDER BY estimate DESC LIMIT 1;

-- en: How many bidders are small or medium-sized firms (T)?
-- zh: 投标人中有多少家是中小企业（T）？
SELECT count(*) FROM bidder WHERE is_sme = 'T';

-- en: Which companies in Ostrava were set up after 2010?
-- zh: Ostrava有哪些公司是2010年之后成立的？
SELECT name FROM bidder WHERE city = 'Ostrava' AND founded > 2010;

-- en: Number of contracting bodies by level.
-- zh: 各级别的采购单位数量。
SELECT level, count(*) FROM contracting_body GROUP BY level;

-- en: Titles of tenders closing between 2024-03-01 and 2024-03-31.
-- zh: 截止日期在2024-03-01至2024-03-31之间的招标标题。
SELECT title FROM tender WHERE closes BETWEEN '2024-03-01' AND '2024-03-31';

-- en: What has Brno City Hall put out to tender?
-- zh: Brno City Hall发布过哪些招标？
SELECT tender.title FROM tender JOIN contracting_body ON tender.body_id = contracting_body.body_id WHERE contracting_body.name = 'Brno City Hall';

-- en: Who bid for the School Meals tender, and at what price?
-- zh: 谁参与了School Meals招标，报价各是多少？
SELECT bidder.name, bid.price FROM bidder JOIN bid ON bidder.bidder_id = bid.bidder_id JOIN tender ON bid.tender_id = tender.tender_id WHERE tender.title = 'School Meals';

-- en: Who won the School Meals tender?
-- zh: School Meals招标由谁中标？
SELECT bidder.name FROM bidder JOIN award ON bidder.bidder_id = award.bidder_id JOIN tender ON award.tender_id = tender.tender_id WHERE tender.title = 'School Meals';

-- en: How many bids did each tender attract?
-- zh: 每个招标收到多少份投标？
SELECT tender.title, count(*) FROM tender JOIN bid ON tender.tender_id = bid.tender_id GROUP BY tender.tender_id, tender.title;

-- en: Tenders that drew only one bid.
-- zh: 只收到一份投标的招标项目。
SELECT tender.title FROM tender JOIN bid ON tender.tender_id = bid.tender_id GROUP BY tender.tender_id, tender.title HAVING count(*) = 1;

-- en: Which bidder has won the most contracts?
-- zh: 中标合同最多的投标人是谁？
SELECT bidder.name FROM bidder JOIN award ON bidder.bidder_id = award.bidder_id GROUP BY bidder.bidder_id, bidder.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which bidder has submitted the most offers?
-- zh: 递交报价最多的投标人是谁？
SELECT bidder.name FROM bidder JOIN bid ON bidder.bidder_id = bid.bidder_id GROUP BY bidder.bidder_id, bidder.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which tenders received no bid?
-- zh: 哪些招标无人投标？
SELECT title FROM tender WHERE tender_id NOT IN (SELECT tender_id FROM bid);

-- en: Companies that took part in tenders but were never awarded one.
-- zh: 参加过投标但从未中标的公司。
SELECT bidder.name FROM bidder JOIN bid ON bidder.bidder_id = bid.bidder_id EXCEPT SELECT bidder.name FROM bidder JOIN award ON bidder.bidder_id = award.bidder_id;

-- en: Average score of bids that were Rejected.
-- zh: 被Rejected的投标平均得分是多少？
SELECT avg(score) FROM bid WHERE status = 'Rejected';

-- en: What is the total estimate per contracting body?
-- zh: 每个采购单位的预算总额是多少？
SELECT contracting_body.name, sum(tender.estimate) FROM contracting_body JOIN tender ON contracting_body.body_id = tender.body_id GROUP BY contracting_body.body_id, contracting_body.name;

-- en: Different towns of the firms that offered more than 1000000.
-- zh: 报价大于1000000的企业分布在哪些不同城市？
SELECT DISTINCT bidder.city FROM bidder JOIN bid ON bidder.bidder_id = bid.bidder_id WHERE bid.price > 1000000;

-- en: Which suppliers signed a contract with a body in the Moravia region?
-- zh: 哪些供应商与Moravia地区的采购单位签过合同？
SELECT bidder.name FROM bidder JOIN award ON bidder.bidder_id = award.bidder_id JOIN tender ON award.tender_id = tender.tender_id JOIN contracting_body ON tender.body_id = contracting_body.body_id WHERE contracting_body.region = 'Moravia';

-- en: When was contract 88 signed and for how many months does it run?
-- zh: 88号中标合同何时签订，期限几个月？
SELECT signed_on, months FROM award WHERE award_id = 88;

-- en: List the tenders whose title contains the word Bridge, most recently published first.
-- zh: 列出标题包含Bridge的招标，最新发布的在前。
SELECT title FROM tender WHERE title LIKE '%Bridge%' ORDER BY published DESC;

-- en: Which bidders quoted less than the average price?
-- zh: 哪些投标人的报价低于平均报价？
SELECT bidder.name FROM bidder JOIN bid ON bidder.bidder_id = bid.bidder_id WHERE bid.price < (SELECT avg(price) FROM bid);
