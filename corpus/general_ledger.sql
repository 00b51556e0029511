-- The books of a small company: ledger accounts, journal entries, suppliers' invoices, payments and cost centres.
CREATE TABLE gl_acct (
  acct_no INT,
  acct_name VARCHAR(60),
  acct_type VARCHAR(15),
  parent_acct_no INT,
  active VARCHAR(1),
  PRIMARY KEY (acct_no),
  FOREIGN KEY (parent_acct_no) REFERENCES gl_acct (acct_no)
);
CREATE TABLE cost_ctr (
  cc_no INT,
  cc_name VARCHAR(40),
  head VARCHAR(60),
  budget DECIMAL(14,2),
  PRIMARY KEY (cc_no)
);
CREATE TABLE entry (
  entry_no INT,
  posted DATE,
  memo VARCHAR(120),
  entered_by VARCHAR(40),
  status VARCHAR(12),
  PRIMARY KEY (entry_no)
);
CREATE TABLE entry_ln (
  entry_no INT,
  ln_no INT,
  acct_no INT,
  cc_no INT,
  debit DECIMAL(14,2),
  credit DECIMAL(14,2),
  PRIMARY KEY (entry_no, ln_no),
  FOREIGN KEY (entry_no) REFERENCES entry (entry_no),
  FOREIGN KEY (acct_no) REFERENCES gl_acct (acct_no),
  FOREIGN KEY (cc_no) REFERENCES cost_ctr (cc_no)
);
CREATE TABLE supplier_inv (
  inv_no VARCHAR(12),
  supplier VARCHAR(60),
  inv_date DATE,
  due_date DATE,
  amt DECIMAL(12,2),
  entry_no INT,
  PRIMARY KEY (inv_no),
  FOREIGN KEY (entry_no) REFERENCES entry (entry_no)
);
CREATE TABLE pymt (
  pymt_no INT,
  inv_no VARCHAR(12),
  paid_on DATE,
  amt DECIMAL(12,2),
  method VARCHAR(15),
  PRIMARY KEY (pymt_no),
  FOREIGN KEY (inv_no) REFERENCES supplier_inv (inv_no)
);

-- en: What type is the account called Office Rent?
-- zh: Office Rent科目属于什么类型？
SELECT acct_type FROM gl_acct WHERE acct_name = 'Office Rent';

-- en: Memos of the entries that Livia typed in on 2024-03-31.
-- zh: 2024-03-31由Livia录入的凭证摘要。
SELECT memo FROM entry WHERE entered_by = 'Livia' AND posted = '2024-03-31';

-- en: List invoice numbers and amounts from Brightwater Energy, the soonest due first.
-- zh: 列出Brightwater Energy的发票号和金额，最早到期的排在前面。
SELECT inv_no, amt FROM supplier_inv WHERE supplier = 'Brightwater Energy' ORDER BY due_date;

-- en: How many entries are still in Draft?
-- zh: 还有多少张凭证处于Draft状态？
SELECT count(*) FROM entry WHERE status = 'Draft';

-- en: What's the sum of all payments by Cheque?
-- zh: 所有用Cheque方式付款的金额合计是多少？
SELECT sum(amt) FROM pymt WHERE method = 'Cheque';

-- en: How large is the average invoice and how large the biggest?
-- zh: 发票的平均金额和最大金额分别是多少？
SELECT avg(amt), max(amt) FROM supplier_inv;

-- en: Number of accounts by type?
-- zh: 各类型的科目有多少个？
SELECT acct_type, count(*) FROM gl_acct GROUP BY acct_type;

-- en: Who has entered the most journal entries?
-- zh: 录入凭证最多的人是谁？
SELECT entered_by FROM entry GROUP BY entered_by ORDER BY count(*) DESC LIMIT 1;

-- en: Which suppliers have billed us more than 100000 in total?
-- zh: 累计开票金额超过100000的供应商有哪些？
SELECT supplier FROM supplier_inv GROUP BY supplier HAVING sum(amt) > 100000;

-- en: Who heads the cost centre with the biggest budget?
-- zh: 预算最大的成本中心由谁负责？
SELECT head FROM cost_ctr ORDER BY budget DESC LIMIT 1;

-- en: Latest payment: on what day was it made and how?
-- zh: 最近一笔付款是哪天付的、用什么方式？
SELECT paid_on, method FROM pymt ORDER BY paid_on DESC LIMIT 1;

-- en: By account name, what are the total debits of each account?
-- zh: 各科目的借方合计是多少？请给出科目名称。
SELECT gl_acct.acct_name, sum(entry_ln.debit) FROM gl_acct JOIN entry_ln ON gl_acct.acct_no = entry_ln.acct_no GROUP BY gl_acct.acct_no, gl_acct.acct_name;

-- en: Which suppliers were paid by Card?
-- zh: 用Card付过款的供应商有哪些？
SELECT supplier_inv.supplier FROM supplier_inv JOIN pymt ON supplier_inv.inv_no = pymt.inv_no WHERE pymt.method = 'Card';

-- en: To which accounts, by name, has the Warehouse cost centre posted?
-- zh: Warehouse成本中心记账到了哪些科目？
SELECT gl_acct.acct_name FROM gl_acct JOIN entry_ln ON gl_acct.acct_no = entry_ln.acct_no JOIN cost_ctr ON entry_ln.cc_no = cost_ctr.cc_no WHERE cost_ctr.cc_name = 'Warehouse';

-- en: Give each account's name next to that of its parent account.
-- zh: 给出每个科目及其上级科目的名称。
SELECT a.acct_name, p.acct_name FROM gl_acct AS a JOIN gl_acct AS p ON a.parent_acct_no = p.acct_no;

-- en: On which dates were lines crediting more than 50000 posted?
-- zh: 贷方金额超过50000的分录是在哪些日期过账的？
SELECT entry.posted FROM entry JOIN entry_ln ON entry.entry_no = entry_ln.entry_no WHERE entry_ln.credit > 50000;

-- en: Which cost centre has the highest total of debits? Give its name.
-- zh: 借方合计最高的成本中心叫什么？
SELECT cost_ctr.cc_name FROM cost_ctr JOIN entry_ln ON cost_ctr.cc_no = entry_ln.cc_no GROUP BY cost_ctr.cc_no, cost_ctr.cc_name ORDER BY sum(entry_ln.debit) DESC LIMIT 1;

-- en: For the invoices settled in two or more payments, show the invoice number, the supplier and the number of payments.
-- zh: 对分两次及以上付清的发票，列出发票号、供应商和付款次数。
SELECT supplier_inv.inv_no, supplier_inv.supplier, count(*) FROM supplier_inv JOIN pymt ON supplier_inv.inv_no = pymt.inv_no GROUP BY supplier_inv.inv_no, supplier_inv.supplier HAVING count(*) >= 2;

-- en: Invoice numbers without any payment, please.
-- zh: 请给出尚未有任何付款的发票号。
SELECT inv_no FROM supplier_inv WHERE inv_no NOT IN (SELECT inv_no FROM pymt);

-- en: Cost centres with a budget above average?
-- zh: 预算高于平均水平的成本中心有哪些？
SELECT cc_name FROM cost_ctr WHERE budget > (SELECT avg(budget) FROM cost_ctr);

-- en: Which suppliers have an invoice due before 2023-01-01 and also one due after 2024-01-01?
-- zh: 哪些供应商既有2023-01-01之前到期的发票，也有2024-01-01之后到期的发票？
SELECT supplier FROM supplier_inv WHERE due_date < '2023-01-01' INTERSECT SELECT supplier FROM supplier_inv WHERE due_date > '2024-01-01';

-- en: Names of the Expense accounts nothing has been posted to.
-- zh: 没有任何记账的Expense类科目名称。
SELECT acct_name FROM gl_acct WHERE acct_type = 'Expense' AND acct_no NOT IN (SELECT acct_no FROM entry_ln);
