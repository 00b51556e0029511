-- Hygiene audits of restaurant kitchens: inspectors, checklist items, findings and follow-ups.
CREATE TABLE kitchen (
  kitchen_id INT, trading_name VARCHAR(60), owner_name VARCHAR(60), district VARCHAR(40), cuisine VARCHAR(30), seats INT, opened_on DATE,
  PRIMARY KEY (kitchen_id)
);
CREATE TABLE inspector (
  inspector_id INT, inspector_name VARCHAR(60), district VARCHAR(40), years_experience INT,
  PRIMARY KEY (inspector_id)
);
CREATE TABLE audit (
  audit_id INT, kitchen_id INT, inspector_id INT, audit_date DATE, score INT, result VARCHAR(12),
  PRIMARY KEY (audit_id),
  FOREIGN KEY (kitchen_id) REFERENCES kitchen (kitchen_id),
  FOREIGN KEY (inspector_id) REFERENCES inspector (inspector_id)
);
CREATE TABLE checklist_item (
  item_id INT, item_text VARCHAR(120), section_name VARCHAR(40), weight INT,
  PRIMARY KEY (item_id)
);
CREATE TABLE finding (
  finding_id INT, audit_id INT, item_id INT, severity VARCHAR(10), fine_amount DECIMAL(10,2), fix_by DATE,
  PRIMARY KEY (finding_id),
  FOREIGN KEY (audit_id) REFERENCES audit (audit_id),
  FOREIGN KEY (item_id) REFERENCES checklist_item (item_id)
);

-- en: Which kitchens serve Thai food in Northbank?
-- zh: Northbank有哪些Thai菜系的厨房？
SELECT trading_name FROM kitchen WHERE cuisine = 'Thai' AND district = 'Northbank';

-- en: Who is the owner of Blue Ladle?
-- zh: Blue Ladle的业主是谁？
SELECT owner_name FROM kitchen WHERE trading_name = 'Blue Ladle';

-- en: What score did Blue Ladle get in each audit? Give date and score.
-- zh: Blue Ladle每次审核的日期和得分分别是多少？
SELECT audit.audit_date, audit.score FROM audit JOIN kitchen ON audit.kitchen_id = kitchen.kitchen_id WHERE kitchen.trading_name = 'Blue Ladle';

-- en: Which inspectors have audited kitchens owned by Omar Reddick?
-- zh: 哪些检查员审核过Omar Reddick名下的厨房？
SELECT inspector.inspector_name FROM inspector JOIN audit ON inspector.inspector_id = audit.inspector_id JOIN kitchen ON audit.kitchen_id = kitchen.kitchen_id WHERE kitchen.owner_name = 'Omar Reddick';

-- en: How many audits did every inspector carry out?
-- zh: 每位检查员各做了多少次审核？
SELECT inspector.inspector_name, count(*) FROM inspector JOIN audit ON inspector.inspector_id = audit.inspector_id GROUP BY inspector.inspector_id, inspector.inspector_name;

-- en: What were the highest, lowest and mean audit scores?
-- zh: 审核得分的最高、最低和平均值分别是多少？
SELECT max(score), min(score), avg(score) FROM audit;

-- en: How many audits ended with the result Fail after 2022-01-01?
-- zh: 2022-01-01之后结果为Fail的审核有多少次？
SELECT count(*) FROM audit WHERE result = 'Fail' AND audit_date > '2022-01-01';

-- en: Show, for each cuisine, how many kitchens there are, the commonest first.
-- zh: 各菜系分别有多少家厨房？按数量从多到少排列。
SELECT cuisine, count(*) FROM kitchen GROUP BY cuisine ORDER BY count(*) DESC;

-- en: Which checklist items have been found with severity Critical?
-- zh: 哪些检查项被判定过Critical级别的问题？
SELECT checklist_item.item_text FROM checklist_item JOIN finding ON checklist_item.item_id = finding.item_id WHERE finding.severity = 'Critical';

-- en: Which kitchens got a Critical finding in the Refrigeration section?
-- zh: 哪些厨房在Refrigeration部分有Critical级别的问题？
SELECT kitchen.trading_name FROM kitchen JOIN audit ON kitchen.kitchen_id = audit.kitchen_id JOIN finding ON audit.audit_id = finding.audit_id JOIN checklist_item ON finding.item_id = checklist_item.item_id WHERE finding.severity = 'Critical' AND checklist_item.section_name = 'Refrigeration';

-- en: Which owner has paid the most in fines altogether?
-- zh: 累计罚款最多的业主是谁？
SELECT kitchen.owner_name FROM kitchen JOIN audit ON kitchen.kitchen_id = audit.kitchen_id JOIN finding ON audit.audit_id = finding.audit_id GROUP BY kitchen.owner_name ORDER BY sum(finding.fine_amount) DESC LIMIT 1;

-- en: Name the kitchens that have never been audited.
-- zh: 哪些厨房从未被审核过？
SELECT trading_name FROM kitchen WHERE kitchen_id NOT IN (SELECT kitchen_id FROM audit);

-- en: Which inspector is the most experienced?
-- zh: 经验年限最长的检查员是谁？
SELECT inspector_name FROM inspector ORDER BY years_experience DESC LIMIT 1;

-- en: Which kitchen received the worst score ever?
-- zh: 得分最低的一次审核是哪家厨房的？
SELECT kitchen.trading_name FROM kitchen JOIN audit ON kitchen.kitchen_id = audit.kitchen_id ORDER BY audit.score LIMIT 1;

-- en: Which kitchens have an average score above the average of all audits?
-- zh: 平均得分高于全部审核平均分的厨房有哪些？
SELECT kitchen.trading_name FROM kitchen JOIN audit ON kitchen.kitchen_id = audit.kitchen_id GROUP BY kitchen.kitchen_id, kitchen.trading_name HAVING avg(audit.score) > (SELECT avg(score) FROM audit);

-- en: Which districts have both an inspector and a kitchen?
-- zh: 哪些区既有检查员又有厨房？
SELECT district FROM inspector INTERSECT SELECT district FROM kitchen;

-- en: Give the sections of the checklist with their total weight.
-- zh: 给出检查表各部分及其权重合计。
SELECT section_name, sum(weight) FROM checklist_item GROUP BY section_name;

-- en: Find kitchens audited at least three times and the average score of each.
-- zh: 找出被审核至少三次的厨房及各自的平均得分。
SELECT kitchen.trading_name, avg(audit.score) FROM kitchen JOIN audit ON kitchen.kitchen_id = audit.kitchen_id GROUP BY kitchen.kitchen_id, kitchen.trading_name HAVING count(*) >= 3;

-- en: How many kitchens in Northbank have failed an audit, meaning a result of Fail?
-- zh: Northbank有多少家厨房曾有过结果为Fail的审核？
SELECT count(DISTINCT kitchen.kitchen_id) FROM kitchen JOIN audit ON kitchen.kitchen_id = audit.kitchen_id WHERE kitchen.district = 'Northbank' AND audit.result = 'Fail';

-- en: List the names of inspectors who have audited something with result Pass but have never failed anyone (Fail).
-- zh: 列出做出过Pass结果、但从未做出Fail结果的检查员姓名。
SELECT inspector.inspector_name FROM inspector JOIN audit ON inspector.inspector_id = audit.inspector_id WHERE audit.result = 'Pass' EXCEPT SELECT inspector.inspector_name FROM inspector JOIN audit ON inspector.inspector_id = audit.inspector_id WHERE audit.result = 'Fail';

-- en: By when must the findings about items mentioning 'hand wash' be fixed?
-- zh: 涉及含有'hand wash'字样检查项的问题须在何时之前整改？
SELECT finding.fix_by FROM finding JOIN checklist_item ON finding.item_id = checklist_item.item_id WHERE checklist_item.item_text LIKE '%hand wash%';

-- en: Which kitchens have never had a Critical finding?
-- zh: 哪些厨房从未出现过Critical级别的问题？
SELECT trading_name FROM kitchen WHERE kitchen_id NOT IN (SELECT audit.kitchen_id FROM audit JOIN finding ON audit.audit_id = finding.audit_id WHERE finding.severity = 'Critical');
