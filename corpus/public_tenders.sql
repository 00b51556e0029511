-- Public procurement: contracting authorities, tenders, bidding firms and their bids.
CREATE TABLE authority (
  id INT,
  name VARCHAR(60),
  level VARCHAR(20),
  annual_budget DECIMAL(14,2),
  PRIMARY KEY (id)
);
CREATE TABLE firm (
  id INT,
  name VARCHAR(60),
  seat VARCHAR(40),
  staff INT,
  founded INT,
  blacklisted VARCHAR(3),
  PRIMARY KEY (id)
);
CREATE TABLE tender (
  id INT,
  authority_id INT,
  subject VARCHAR(80),
  category VARCHAR(20),
  estimate DECIMAL(12,2),
  published DATE,
  deadline DATE,
  winner_id INT,
  PRIMARY KEY (id),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (winner_id) REFERENCES firm (id)
);
CREATE TABLE bid (
  tender_id INT,
  firm_id INT,
  price DECIMAL(12,2),
  quality_score DOUBLE,
  submitted DATE,
  PRIMARY KEY (tender_id, firm_id),
  FOREIGN KEY (tender_id) REFERENCES tender (id),
  FOREIGN KEY (firm_id) REFERENCES firm (id)
);

-- en: What tenders are about Works?
-- zh: Works类的招标项目有哪些？
SELECT subject FROM tender WHERE category = 'Works';

-- en: Names of blacklisted firms (Yes)?
-- zh: 被列入黑名单（Yes）的企业叫什么？
SELECT name FROM firm WHERE blacklisted = 'Yes';

-- en: How many Municipal authorities are there?
-- zh: Municipal级的采购单位有多少个？
SELECT count(*) FROM authority WHERE level = 'Municipal';

-- en: Show subject and closing date of tenders published after 2024-03-01, soonest deadline first.
-- zh: 列出2024-03-01之后发布的招标的标的和截止日期，截止早的在前。
SELECT subject, deadline FROM tender WHERE published > '2024-03-01' ORDER BY deadline;

-- en: What are the smallest and the largest price ever bid?
-- zh: 历来的最低报价和最高报价各是多少？
SELECT min(price), max(price) FROM bid;

-- en: Which tenders are still without a winner?
-- zh: 哪些招标还没有中标方？
SELECT subject FROM tender WHERE winner_id IS NULL;

-- en: Which firm has the largest workforce?
-- zh: 员工最多的是哪家企业？
SELECT name FROM firm ORDER BY staff DESC LIMIT 1;

-- en: What is the total estimated value of tenders in each category?
-- zh: 各类招标的预估总额是多少？
SELECT category, sum(estimate) FROM tender GROUP BY category;

-- en: In which towns are more than ten firms based?
-- zh: 哪些城镇有超过十家企业落户？
SELECT seat FROM firm GROUP BY seat HAVING count(*) > 10;

-- en: Which category has the fewest tenders?
-- zh: 招标数量最少的类别是哪个？
SELECT category FROM tender GROUP BY category ORDER BY count(*) LIMIT 1;

-- en: Which authority put out the School Roof Repair tender?
-- zh: School Roof Repair招标是哪个单位发布的？
SELECT authority.name FROM authority JOIN tender ON authority.id = tender.authority_id WHERE tender.subject = 'School Roof Repair';

-- en: Which firm won the School Roof Repair tender?
-- zh: School Roof Repair招标由哪家企业中标？
SELECT firm.name FROM firm JOIN tender ON firm.id = tender.winner_id WHERE tender.subject = 'School Roof Repair';

-- en: How many tenders has each authority issued?
-- zh: 每个采购单位发布了多少次招标？
SELECT authority.name, count(*) FROM authority JOIN tender ON authority.id = tender.authority_id GROUP BY authority.id, authority.name;

-- en: Which firm has submitted the most bids?
-- zh: 投标次数最多的企业是哪家？
SELECT firm.name FROM firm JOIN bid ON firm.id = bid.firm_id GROUP BY firm.id, firm.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which firm has won the most tenders?
-- zh: 中标次数最多的企业是哪家？
SELECT firm.name FROM firm JOIN tender ON firm.id = tender.winner_id GROUP BY firm.id, firm.name ORDER BY count(*) DESC LIMIT 1;

-- en: For each tender subject, the average quality score of its bids.
-- zh: 每个招标项目收到的投标的平均质量分。
SELECT tender.subject, avg(bid.quality_score) FROM tender JOIN bid ON tender.id = bid.tender_id GROUP BY tender.id, tender.subject;

-- en: Names and prices of the firms that bid for Snow Clearing 2025, cheapest first.
-- zh: 参加Snow Clearing 2025投标的企业名称和报价，从低到高。
SELECT firm.name, bid.price FROM firm JOIN bid ON firm.id = bid.firm_id JOIN tender ON bid.tender_id = tender.id WHERE tender.subject = 'Snow Clearing 2025' ORDER BY bid.price;

-- en: What different firms have bid for tenders of the Regional Forest Board?
-- zh: 有哪些不同的企业投过Regional Forest Board的标？
SELECT DISTINCT firm.name FROM firm JOIN bid ON firm.id = bid.firm_id JOIN tender ON bid.tender_id = tender.id JOIN authority ON tender.authority_id = authority.id WHERE authority.name = 'Regional Forest Board';

-- en: Tenders with at least five bids.
-- zh: 收到至少五份投标的招标项目。
SELECT tender.subject FROM tender JOIN bid ON tender.id = bid.tender_id GROUP BY tender.id, tender.subject HAVING count(*) >= 5;

-- en: Which firms have never bid?
-- zh: 哪些企业从未投过标？
SELECT name FROM firm WHERE id NOT IN (SELECT firm_id FROM bid);

-- en: Ids of firms that have bid but not won anything.
-- zh: 投过标但从未中标的企业编号。
SELECT firm_id FROM bid EXCEPT SELECT winner_id FROM tender;

-- en: Subjects of tenders whose estimate is above the average estimate.
-- zh: 预估金额高于平均预估的招标项目。
SELECT subject FROM tender WHERE estimate > (SELECT avg(estimate) FROM tender);
