-- A debt collection bureau: creditors, debtors, cases, letters and payments.
CREATE TABLE creditor (
  cr_id INT,
  cr_name VARCHAR(60),
  kind VARCHAR(30),
  city VARCHAR(40),
  contract_date DATE,
  success_fee DOUBLE,
  PRIMARY KEY (cr_id)
);
CREATE TABLE person_owing (
  po_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  city VARCHAR(40),
  birth_date DATE,
  employer VARCHAR(50),
  PRIMARY KEY (po_id)
);
CREATE TABLE agent (
  ag_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  city VARCHAR(40),
  hire_date DATE,
  birth_date DATE,
  PRIMARY KEY (ag_id)
);
CREATE TABLE debt_case (
  case_no INT,
  cr_id INT,
  po_id INT,
  ag_id INT,
  opened DATE,
  principal DECIMAL(10,2),
  interest DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (case_no),
  FOREIGN KEY (cr_id) REFERENCES creditor (cr_id),
  FOREIGN KEY (po_id) REFERENCES person_owing (po_id),
  FOREIGN KEY (ag_id) REFERENCES agent (ag_id)
);
CREATE TABLE letter (
  letter_id INT,
  case_no INT,
  sent DATE,
  tone VARCHAR(20),
  cost DECIMAL(10,2),
  PRIMARY KEY (letter_id),
  FOREIGN KEY (case_no) REFERENCES debt_case (case_no)
);
CREATE TABLE payment (
  pay_id INT,
  case_no INT,
  paid DATE,
  amount DECIMAL(10,2),
  method VARCHAR(20),
  PRIMARY KEY (pay_id),
  FOREIGN KEY (case_no) REFERENCES debt_case (case_no)
);

-- en: Which agents were hired after 2019-06-30? First and last names.
-- zh: 2019-06-30之后入职的催收员的名和姓？
SELECT first_name, last_name FROM agent WHERE hire_date > '2019-06-30';

-- en: Which agents were born after 1995-06-30? First and last names.
-- zh: 1995-06-30之后出生的催收员的名和姓？
SELECT first_name, last_name FROM agent WHERE birth_date > '1995-06-30';

-- en: What creditors of the kind Utility do we work for?
-- zh: 我们为哪些Utility类债权人服务？
SELECT cr_name FROM creditor WHERE kind = 'Utility';

-- en: Where does the debtor Olga Brandt work?
-- zh: 债务人Olga Brandt在哪里工作？
SELECT employer FROM person_owing WHERE first_name = 'Olga' AND last_name = 'Brandt';

-- en: What is the total principal of the cases in Court?
-- zh: 状态为Court的案件本金总额是多少？
SELECT sum(principal) FROM debt_case WHERE status = 'Court';

-- en: What is the total interest of the cases in Court?
-- zh: 状态为Court的案件利息总额是多少？
SELECT sum(interest) FROM debt_case WHERE status = 'Court';

-- en: How many letters with the tone Final went out?
-- zh: 语气为Final的信函发出了多少封？
SELECT count(*) FROM letter WHERE tone = 'Final';

-- en: For each payment method, the average amount.
-- zh: 每种付款方式的平均金额是多少？
SELECT method, avg(amount) FROM payment GROUP BY method;

-- en: Which status do most cases have?
-- zh: 案件数量最多的状态是哪个？
SELECT status FROM debt_case GROUP BY status ORDER BY count(*) DESC LIMIT 1;

-- en: Which employers have more than one of our debtors?
-- zh: 哪些雇主有不止一名我们的债务人？
SELECT employer FROM person_owing GROUP BY employer HAVING count(*) > 1;

-- en: Number of the case with the highest principal?
-- zh: 本金最高的案件编号是多少？
SELECT case_no FROM debt_case ORDER BY principal DESC LIMIT 1;

-- en: Which creditor pays the highest success fee?
-- zh: 支付成功费比例最高的债权人是哪家？
SELECT cr_name FROM creditor ORDER BY success_fee DESC LIMIT 1;

-- en: Last name of the agent on case 3307.
-- zh: 3307号案件的催收员姓什么？
SELECT agent.last_name FROM agent JOIN debt_case ON agent.ag_id = debt_case.ag_id WHERE debt_case.case_no = 3307;

-- en: Last name of the debtor in case 3307.
-- zh: 3307号案件的债务人姓什么？
SELECT person_owing.last_name FROM person_owing JOIN debt_case ON person_owing.po_id = debt_case.po_id WHERE debt_case.case_no = 3307;

-- en: To whom does Olga Brandt owe money? Give the creditors' names.
-- zh: Olga Brandt欠谁的钱？给出债权人名称。
SELECT creditor.cr_name FROM creditor JOIN debt_case ON creditor.cr_id = debt_case.cr_id JOIN person_owing ON debt_case.po_id = person_owing.po_id WHERE person_owing.first_name = 'Olga' AND person_owing.last_name = 'Brandt';

-- en: How many cases does each creditor have with us? Show name and count.
-- zh: 每个债权人在我们这里各有多少案件？显示名称和数量。
SELECT creditor.cr_name, count(*) FROM creditor JOIN debt_case ON creditor.cr_id = debt_case.cr_id GROUP BY creditor.cr_id, creditor.cr_name;

-- en: First and last name of the agent whose cases brought in the most payments by amount.
-- zh: 名下案件回款总额最高的催收员的名和姓。
SELECT agent.first_name, agent.last_name FROM agent JOIN debt_case ON agent.ag_id = debt_case.ag_id JOIN payment ON debt_case.case_no = payment.case_no GROUP BY agent.ag_id, agent.first_name, agent.last_name ORDER BY sum(payment.amount) DESC LIMIT 1;

-- en: When were letters sent in the cases of the creditor Meridian Gas?
-- zh: 债权人Meridian Gas的案件在哪些日期发过信？
SELECT letter.sent FROM creditor JOIN debt_case ON creditor.cr_id = debt_case.cr_id JOIN letter ON debt_case.case_no = letter.case_no WHERE creditor.cr_name = 'Meridian Gas';

-- en: Numbers of cases with at least 3 letters.
-- zh: 至少发过3封信的案件编号。
SELECT case_no FROM letter GROUP BY case_no HAVING count(*) >= 3;

-- en: Cases where not a cent was ever paid: which numbers?
-- zh: 一分钱都没还过的案件编号有哪些？
SELECT case_no FROM debt_case WHERE case_no NOT IN (SELECT case_no FROM payment);

-- en: Numbers of cases whose interest is above the average interest?
-- zh: 利息高于平均利息的案件编号有哪些？
SELECT case_no FROM debt_case WHERE interest > (SELECT avg(interest) FROM debt_case);

-- en: Cities in which both a creditor and an agent are located.
-- zh: 既有债权人又有催收员的城市。
SELECT city FROM creditor INTERSECT SELECT city FROM agent;
