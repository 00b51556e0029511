-- A factoring house that buys unpaid invoices from suppliers and collects from their debtors.
CREATE TABLE supplier (
  supp_no INT,
  supp_name VARCHAR(60),
  city VARCHAR(40),
  sector VARCHAR(30),
  signed DATE,
  fee_pct DOUBLE,
  PRIMARY KEY (supp_no)
);
CREATE TABLE debtor (
  debt_no INT,
  debt_name VARCHAR(60),
  city VARCHAR(40),
  sector VARCHAR(30),
  score INT,
  credit_cap DECIMAL(10,2),
  PRIMARY KEY (debt_no)
);
CREATE TABLE clerk (
  clerk_no INT,
  clerk_name VARCHAR(50),
  desk VARCHAR(20),
  hired DATE,
  salary DECIMAL(10,2),
  PRIMARY KEY (clerk_no)
);
CREATE TABLE inv (
  inv_no INT,
  supp_no INT,
  debt_no INT,
  clerk_no INT,
  issued DATE,
  due DATE,
  amt DECIMAL(10,2),
  advance DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (inv_no),
  FOREIGN KEY (supp_no) REFERENCES supplier (supp_no),
  FOREIGN KEY (debt_no) REFERENCES debtor (debt_no),
  FOREIGN KEY (clerk_no) REFERENCES clerk (clerk_no)
);
CREATE TABLE receipt (
  rec_no INT,
  inv_no INT,
  rec_date DATE,
  amt DECIMAL(10,2),
  channel VARCHAR(20),
  PRIMARY KEY (rec_no),
  FOREIGN KEY (inv_no) REFERENCES inv (inv_no)
);
CREATE TABLE reminder (
  rem_no INT,
  inv_no INT,
  sent DATE,
  level INT,
  channel VARCHAR(20),
  PRIMARY KEY (rem_no),
  FOREIGN KEY (inv_no) REFERENCES inv (inv_no)
);

-- en: What are the numbers and amounts of the invoices that are Overdue?
-- zh: 状态为Overdue的发票编号和金额分别是多少？
SELECT inv_no, amt FROM inv WHERE status = 'Overdue';

-- en: Numbers of the invoices issued after 2024-03-31?
-- zh: 2024-03-31之后开具的发票编号有哪些？
SELECT inv_no FROM inv WHERE issued > '2024-03-31';

-- en: Numbers of the invoices due after 2024-03-31?
-- zh: 2024-03-31之后到期的发票编号有哪些？
SELECT inv_no FROM inv WHERE due > '2024-03-31';

-- en: Which suppliers are textile firms in Lodz (sector Textile)?
-- zh: Lodz有哪些Textile行业的供应商？
SELECT supp_name FROM supplier WHERE city = 'Lodz' AND sector = 'Textile';

-- en: How many reminders of level 3 have gone out?
-- zh: 发出过多少封3级催款函？
SELECT count(*) FROM reminder WHERE level = 3;

-- en: What's the total amount of all invoices?
-- zh: 所有发票的总金额是多少？
SELECT sum(amt) FROM inv;

-- en: What's the total amount of all receipts?
-- zh: 所有收款的总金额是多少？
SELECT sum(amt) FROM receipt;

-- en: Average score of debtors per sector.
-- zh: 各行业债务人的平均评分是多少？
SELECT sector, avg(score) FROM debtor GROUP BY sector;

-- en: Through which channel do most payments come in?
-- zh: 收款最多走的是哪个渠道（按笔数）？
SELECT channel FROM receipt GROUP BY channel ORDER BY count(*) DESC LIMIT 1;

-- en: Through which channel are the most reminders sent?
-- zh: 催款函最常通过哪个渠道发送？
SELECT channel FROM reminder GROUP BY channel ORDER BY count(*) DESC LIMIT 1;

-- en: Desks with two clerks or more, please.
-- zh: 请列出有两名及以上职员的柜组。
SELECT desk FROM clerk GROUP BY desk HAVING count(*) >= 2;

-- en: Who has worked here the longest among the clerks?
-- zh: 资历最老的职员是谁？
SELECT clerk_name FROM clerk ORDER BY hired LIMIT 1;

-- en: Give me the 5 debtors with the lowest score.
-- zh: 给我评分最低的5个债务人。
SELECT debt_name FROM debtor ORDER BY score LIMIT 5;

-- en: Which clerk handled invoice 70412?
-- zh: 发票70412是哪位职员处理的？
SELECT clerk.clerk_name FROM clerk JOIN inv ON clerk.clerk_no = inv.clerk_no WHERE inv.inv_no = 70412;

-- en: Find the names of debtors who owe money to the supplier Nordwind Paper, without repeats (distinct names).
-- zh: 供应商Nordwind Paper的发票对应哪些不同的债务人？
SELECT DISTINCT debtor.debt_name FROM supplier JOIN inv ON supplier.supp_no = inv.supp_no JOIN debtor ON inv.debt_no = debtor.debt_no WHERE supplier.supp_name = 'Nordwind Paper';

-- en: For each supplier give the name and the number of invoices sold to us.
-- zh: 每家供应商各卖给我们多少张发票？给出名称和张数。
SELECT supplier.supp_name, count(*) FROM supplier JOIN inv ON supplier.supp_no = inv.supp_no GROUP BY supplier.supp_no, supplier.supp_name;

-- en: Which debtor received the most reminders?
-- zh: 收到催款函最多的债务人是哪家？
SELECT debtor.debt_name FROM debtor JOIN inv ON debtor.debt_no = inv.debt_no JOIN reminder ON inv.inv_no = reminder.inv_no GROUP BY debtor.debt_no, debtor.debt_name ORDER BY count(*) DESC LIMIT 1;

-- en: When did the payments for invoices of Halden Foods as debtor come in, and how much were they?
-- zh: 债务人Halden Foods的发票收款日期和金额分别是什么？
SELECT receipt.rec_date, receipt.amt FROM debtor JOIN inv ON debtor.debt_no = inv.debt_no JOIN receipt ON inv.inv_no = receipt.inv_no WHERE debtor.debt_name = 'Halden Foods';

-- en: Which suppliers had more than 100000 in advances in all?
-- zh: 哪些供应商获得的预付款总额超过100000？
SELECT supplier.supp_name FROM supplier JOIN inv ON supplier.supp_no = inv.supp_no GROUP BY supplier.supp_no, supplier.supp_name HAVING sum(inv.advance) > 100000;

-- en: Invoices for which no payment has arrived: show their numbers.
-- zh: 尚未收到任何款项的发票编号是哪些？
SELECT inv_no FROM inv WHERE inv_no NOT IN (SELECT inv_no FROM receipt);

-- en: Which suppliers pay a higher fee than the average supplier?
-- zh: 哪些供应商的费率高于平均费率？
SELECT supp_name FROM supplier WHERE fee_pct > (SELECT avg(fee_pct) FROM supplier);

-- en: Sectors that occur both among suppliers and among debtors?
-- zh: 哪些行业既有供应商也有债务人？
SELECT sector FROM supplier INTERSECT SELECT sector FROM debtor;
