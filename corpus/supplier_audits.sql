-- Quality audits at suppliers: auditors, audits, findings and corrective actions.
CREATE TABLE suppliers (
  id INT,
  name VARCHAR(60),
  commodity VARCHAR(40),
  region VARCHAR(30),
  rating VARCHAR(2),
  PRIMARY KEY (id)
);
CREATE TABLE auditors (
  id INT,
  name VARCHAR(50),
  office VARCHAR(30),
  certified_since INT,
  PRIMARY KEY (id)
);
CREATE TABLE audits (
  id INT,
  supplier_id INT,
  lead_id INT,
  second_id INT,
  audit_date DATE,
  standard VARCHAR(20),
  score DOUBLE,
  PRIMARY KEY (id),
  FOREIGN KEY (supplier_id) REFERENCES suppliers (id),
  FOREIGN KEY (lead_id) REFERENCES auditors (id),
  FOREIGN KEY (second_id) REFERENCES auditors (id)
);
CREATE TABLE findings (
  id INT,
  audit_id INT,
  clause VARCHAR(10),
  severity VARCHAR(10),
  deadline DATE,
  closed VARCHAR(3),
  PRIMARY KEY (id),
  FOREIGN KEY (audit_id) REFERENCES audits (id)
);

-- en: Which suppliers have an A rating?
-- zh: 评级为A的供应商有哪些？
SELECT name FROM suppliers WHERE rating = 'A';

-- en: Names and regions of the suppliers of Castings.
-- zh: 供应Castings的供应商名称和所在区域。
SELECT name, region FROM suppliers WHERE commodity = 'Castings';

-- en: What was the best audit result under VDA 6.3?
-- zh: 按VDA 6.3审核的最高得分是多少？
SELECT max(score) FROM audits WHERE standard = 'VDA 6.3';

-- en: What was the worst audit result under VDA 6.3?
-- zh: 按VDA 6.3审核的最低得分是多少？
SELECT min(score) FROM audits WHERE standard = 'VDA 6.3';

-- en: How many Major findings are still open (No)?
-- zh: 还没关闭（No）的Major不符合项有多少个？
SELECT count(*) FROM findings WHERE severity = 'Major' AND closed = 'No';

-- en: Auditor who has held a certificate the longest?
-- zh: 取得资格时间最早的审核员是谁？
SELECT name FROM auditors ORDER BY certified_since LIMIT 1;

-- en: How many suppliers do we have in each region?
-- zh: 每个区域有多少家供应商？
SELECT region, count(*) FROM suppliers GROUP BY region;

-- en: Which clause is violated most frequently?
-- zh: 哪个条款被违反得最多？
SELECT clause FROM findings GROUP BY clause ORDER BY count(*) DESC LIMIT 1;

-- en: Commodities with fewer than 3 suppliers.
-- zh: 供应商少于3家的物料类别有哪些？
SELECT commodity FROM suppliers GROUP BY commodity HAVING count(*) < 3;

-- en: Who led the audit of Brevik Forge on 2023-09-14?
-- zh: 2023-09-14对Brevik Forge的审核由谁担任组长？
SELECT auditors.name FROM auditors JOIN audits ON auditors.id = audits.lead_id JOIN suppliers ON audits.supplier_id = suppliers.id WHERE suppliers.name = 'Brevik Forge' AND audits.audit_date = '2023-09-14';

-- en: How many audits has each auditor led?
-- zh: 每位审核员各主导过多少次审核？
SELECT auditors.name, count(*) FROM auditors JOIN audits ON auditors.id = audits.lead_id GROUP BY auditors.id, auditors.name;

-- en: How many audits has each auditor supported as second auditor?
-- zh: 每位审核员各作为第二审核员参与过多少次审核？
SELECT auditors.name, count(*) FROM auditors JOIN audits ON auditors.id = audits.second_id GROUP BY auditors.id, auditors.name;

-- en: Average score per supplier, best at the top.
-- zh: 每家供应商的平均审核得分，从高到低排列。
SELECT suppliers.name, avg(audits.score) FROM suppliers JOIN audits ON suppliers.id = audits.supplier_id GROUP BY suppliers.id, suppliers.name ORDER BY avg(audits.score) DESC;

-- en: What deadlines were set in audit 315?
-- zh: 315号审核定下的整改期限有哪些？
SELECT deadline FROM findings WHERE audit_id = 315;

-- en: Which supplier collected the most findings?
-- zh: 不符合项最多的供应商是哪家？
SELECT suppliers.name FROM suppliers JOIN audits ON suppliers.id = audits.supplier_id JOIN findings ON audits.id = findings.audit_id GROUP BY suppliers.id, suppliers.name ORDER BY count(*) DESC LIMIT 1;

-- en: Suppliers that were never audited.
-- zh: 从未被审核过的供应商。
SELECT name FROM suppliers WHERE id NOT IN (SELECT supplier_id FROM audits);

-- en: Dates of audits held at suppliers from the North region, newest first.
-- zh: 对North区域供应商的审核日期，最新的在前。
SELECT audits.audit_date FROM audits JOIN suppliers ON audits.supplier_id = suppliers.id WHERE suppliers.region = 'North' ORDER BY audits.audit_date DESC;

-- en: Pairs of lead and second auditor for the ISO 9001 audits, by name.
-- zh: ISO 9001审核的组长和第二审核员姓名。
SELECT a.name, b.name FROM audits JOIN auditors AS a ON audits.lead_id = a.id JOIN auditors AS b ON audits.second_id = b.id WHERE audits.standard = 'ISO 9001';

-- en: Suppliers audited under both ISO 9001 and IATF 16949.
-- zh: 既按ISO 9001又按IATF 16949审核过的供应商。
SELECT suppliers.name FROM suppliers JOIN audits ON suppliers.id = audits.supplier_id WHERE audits.standard = 'ISO 9001' INTERSECT SELECT suppliers.name FROM suppliers JOIN audits ON suppliers.id = audits.supplier_id WHERE audits.standard = 'IATF 16949';

-- en: Auditors who have led audits but never been second.
-- zh: 当过组长但从没当过第二审核员的审核员。
SELECT auditors.name FROM auditors JOIN audits ON auditors.id = audits.lead_id EXCEPT SELECT auditors.name FROM auditors JOIN audits ON auditors.id = audits.second_id;

-- en: In which regions were Critical findings raised? Each region only once.
-- zh: 哪些区域出现过Critical级的不符合项？每个区域只列一次。
SELECT DISTINCT suppliers.region FROM suppliers JOIN audits ON suppliers.id = audits.supplier_id JOIN findings ON audits.id = findings.audit_id WHERE findings.severity = 'Critical';

-- en: How many people work from the Turin office or the Lyon office as auditors?
-- zh: 在Turin或Lyon办公室的审核员共有多少人？
SELECT count(*) FROM auditors WHERE office = 'Turin' OR office = 'Lyon';
