-- A family budgeting app: households, members, accounts, spending categories, bills and savings goals.
CREATE TABLE household (
  hh_id INT,
  label VARCHAR(60),
  city VARCHAR(40),
  created_on DATE,
  PRIMARY KEY (hh_id)
);
CREATE TABLE hh_member (
  mem_id INT,
  hh_id INT,
  name VARCHAR(60),
  role VARCHAR(20),
  birth_year INT,
  monthly_income DECIMAL(10,2),
  PRIMARY KEY (mem_id),
  FOREIGN KEY (hh_id) REFERENCES household (hh_id)
);
CREATE TABLE category (
  cat_id INT,
  name VARCHAR(40),
  kind VARCHAR(20),
  parent_id INT,
  PRIMARY KEY (cat_id),
  FOREIGN KEY (parent_id) REFERENCES category (cat_id)
);
CREATE TABLE spending (
  sp_id INT,
  mem_id INT,
  cat_id INT,
  amt DECIMAL(10,2),
  spent_on DATE,
  shop VARCHAR(60),
  pay_method VARCHAR(20),
  PRIMARY KEY (sp_id),
  FOREIGN KEY (mem_id) REFERENCES hh_member (mem_id),
  FOREIGN KEY (cat_id) REFERENCES category (cat_id)
);
CREATE TABLE bill (
  bill_id INT,
  hh_id INT,
  cat_id INT,
  payee VARCHAR(60),
  amt DECIMAL(10,2),
  due_date DATE,
  status VARCHAR(15),
  PRIMARY KEY (bill_id),
  FOREIGN KEY (hh_id) REFERENCES household (hh_id),
  FOREIGN KEY (cat_id) REFERENCES category (cat_id)
);
CREATE TABLE savings_goal (
  goal_id INT,
  hh_id INT,
  name VARCHAR(60),
  target DECIMAL(10,2),
  saved DECIMAL(10,2),
  status VARCHAR(15),
  PRIMARY KEY (goal_id),
  FOREIGN KEY (hh_id) REFERENCES household (hh_id)
);

-- en: Which bills are Overdue? Show payee and amount.
-- zh: 哪些账单已Overdue？列出收款方和金额。
SELECT payee, amt FROM bill WHERE status = 'Overdue';

-- en: How many savings goals have been Reached?
-- zh: 有多少个储蓄目标处于Reached状态？
SELECT count(*) FROM savings_goal WHERE status = 'Reached';

-- en: How much did Lena Aldous spend in total?
-- zh: Lena Aldous一共花了多少钱？
SELECT sum(spending.amt) FROM spending JOIN hh_member ON spending.mem_id = hh_member.mem_id WHERE hh_member.name = 'Lena Aldous';

-- en: At which shops was money spent on Groceries by Card? Each shop only once, so distinct ones.
-- zh: 用Card支付Groceries的有哪些不同的商店？
SELECT DISTINCT spending.shop FROM spending JOIN category ON spending.cat_id = category.cat_id WHERE category.name = 'Groceries' AND spending.pay_method = 'Card';

-- en: Number of payments and average amount for each payment method.
-- zh: 每种支付方式各有多少笔支出？平均金额是多少？
SELECT pay_method, count(*), avg(amt) FROM spending GROUP BY pay_method;

-- en: Which category eats up the most money?
-- zh: 花钱最多的类别是哪个？
SELECT category.name FROM category JOIN spending ON category.cat_id = spending.cat_id GROUP BY category.cat_id, category.name ORDER BY sum(spending.amt) DESC LIMIT 1;

-- en: The goal with the highest target and how much has been saved for it.
-- zh: 目标金额最高的储蓄目标是什么？已经存了多少？
SELECT name, saved FROM savings_goal ORDER BY target DESC LIMIT 1;

-- en: Give the labels of households with 5 or more members.
-- zh: 有5名及以上成员的家庭叫什么？
SELECT household.label FROM household JOIN hh_member ON household.hh_id = hh_member.hh_id GROUP BY household.hh_id, household.label HAVING count(*) >= 5;

-- en: What is the parent category of Streaming?
-- zh: Streaming的上级类别是什么？
SELECT p.name FROM category AS c JOIN category AS p ON c.parent_id = p.cat_id WHERE c.name = 'Streaming';

-- en: Names of members whose role is Child.
-- zh: 角色为Child的成员有哪些？
SELECT name FROM hh_member WHERE role = 'Child';

-- en: Households that have set no savings goal.
-- zh: 没有设定储蓄目标的家庭。
SELECT label FROM household WHERE hh_id NOT IN (SELECT hh_id FROM savings_goal);

-- en: Which bills, listed by payee, do households in Leiden have to pay before 2024-06-01?
-- zh: Leiden的家庭在2024-06-01之前要付哪些账单？列出收款方。
SELECT bill.payee FROM bill JOIN household ON bill.hh_id = household.hh_id WHERE household.city = 'Leiden' AND bill.due_date < '2024-06-01';

-- en: What's the total monthly income of each household? Show its label too.
-- zh: 每个家庭的月总收入是多少？同时列出家庭名称。
SELECT household.label, sum(hh_member.monthly_income) FROM household JOIN hh_member ON household.hh_id = hh_member.hh_id GROUP BY household.hh_id, household.label;

-- en: Spendings larger than the average one: shop, amount and date.
-- zh: 金额高于平均值的支出有哪些？给出商店、金额和日期。
SELECT shop, amt, spent_on FROM spending WHERE amt > (SELECT avg(amt) FROM spending);

-- en: Which categories are used in both bills and spendings? Give category ids.
-- zh: 哪些类别既用于账单又用于支出？给出类别编号。
SELECT cat_id FROM bill INTERSECT SELECT cat_id FROM spending;

-- en: Who in the household The Burrow bought something on 2023-12-23?
-- zh: The Burrow家庭中谁在2023-12-23买过东西？
SELECT hh_member.name FROM hh_member JOIN household ON hh_member.hh_id = household.hh_id JOIN spending ON hh_member.mem_id = spending.mem_id WHERE household.label = 'The Burrow' AND spending.spent_on = '2023-12-23';

-- en: How many bills does each payee send? From many to few.
-- zh: 每个收款方寄来多少张账单？从多到少排序。
SELECT payee, count(*) FROM bill GROUP BY payee ORDER BY count(*) DESC;

-- en: Best-earning member?
-- zh: 收入最高的成员是谁？
SELECT name FROM hh_member ORDER BY monthly_income DESC LIMIT 1;

-- en: Average amount of bills in the category Heating.
-- zh: Heating类账单的平均金额是多少？
SELECT avg(bill.amt) FROM bill JOIN category ON bill.cat_id = category.cat_id WHERE category.name = 'Heating';

-- en: For how many different households are bills recorded?
-- zh: 有账单记录的不同家庭有多少个？
SELECT count(DISTINCT hh_id) FROM bill;

-- en: Which members have spent money on things of the kind Luxury?
-- zh: 哪些成员在Luxury性质的类别上花过钱？
SELECT name FROM hh_member WHERE mem_id IN (SELECT spending.mem_id FROM spending JOIN category ON spending.cat_id = category.cat_id WHERE category.kind = 'Luxury');

-- en: Which household has the most unpaid (Open) bills?
-- zh: 未付（Open）账单最多的家庭是哪个？
SELECT household.label FROM household JOIN bill ON household.hh_id = bill.hh_id WHERE bill.status = 'Open' GROUP BY household.hh_id, household.label ORDER BY count(*) DESC LIMIT 1;
