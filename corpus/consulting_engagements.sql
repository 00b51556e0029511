-- A management consultancy: practices, consultants, clients, engagements, staffing and invoices.
CREATE TABLE practice (
  practice_id INT,
  practice_name VARCHAR(50),
  head_office VARCHAR(40),
  launched INT,
  PRIMARY KEY (practice_id)
);
CREATE TABLE consultant (
  consultant_id INT,
  given_name VARCHAR(40),
  family_name VARCHAR(40),
  seniority VARCHAR(20),
  practice_id INT,
  day_rate DECIMAL(10,2),
  home_base VARCHAR(40),
  PRIMARY KEY (consultant_id),
  FOREIGN KEY (practice_id) REFERENCES practice (practice_id)
);
CREATE TABLE customer (
  customer_id INT,
  customer_name VARCHAR(60),
  industry VARCHAR(40),
  country VARCHAR(40),
  annual_revenue DECIMAL(14,2),
  PRIMARY KEY (customer_id)
);
CREATE TABLE engagement (
  engagement_id INT,
  code_name VARCHAR(40),
  customer_id INT,
  partner_id INT,
  type VARCHAR(30),
  kickoff DATE,
  weeks INT,
  contract_value DECIMAL(12,2),
  satisfaction INT,
  PRIMARY KEY (engagement_id),
  FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  FOREIGN KEY (partner_id) REFERENCES consultant (consultant_id)
);
CREATE TABLE staffing (
  engagement_id INT,
  consultant_id INT,
  role_name VARCHAR(30),
  days_planned INT,
  PRIMARY KEY (engagement_id, consultant_id),
  FOREIGN KEY (engagement_id) REFERENCES engagement (engagement_id),
  FOREIGN KEY (consultant_id) REFERENCES consultant (consultant_id)
);
CREATE TABLE invoice (
  invoice_no VARCHAR(12),
  engagement_id INT,
  issued DATE,
  amount DECIMAL(12,2),
  paid VARCHAR(3),
  PRIMARY KEY (invoice_no),
  FOREIGN KEY (engagement_id) REFERENCES engagement (engagement_id)
);

-- en: Day rate of Noor Haddad?
-- zh: Noor Haddad的日费率是多少？
SELECT day_rate FROM consultant WHERE given_name = 'Noor' AND family_name = 'Haddad';

-- en: Which engagements is Noor Haddad staffed on? Give their code names.
-- zh: Noor Haddad被派到哪些项目？给出项目代号。
SELECT engagement.code_name FROM engagement JOIN staffing ON engagement.engagement_id = staffing.engagement_id JOIN consultant ON staffing.consultant_id = consultant.consultant_id WHERE consultant.given_name = 'Noor' AND consultant.family_name = 'Haddad';

-- en: What's the value of all Restructuring contracts together?
-- zh: Restructuring类合同总额是多少？
SELECT sum(contract_value) FROM engagement WHERE type = 'Restructuring';

-- en: Unpaid (No) invoices over 50000: numbers and amounts.
-- zh: 金额超过50000且未付（No）的发票，编号和金额是什么？
SELECT invoice_no, amount FROM invoice WHERE paid = 'No' AND amount > 50000;

-- en: Which client is behind Project Heron?
-- zh: Project Heron是哪家客户的项目？
SELECT customer.customer_name FROM customer JOIN engagement ON customer.customer_id = engagement.customer_id WHERE engagement.code_name = 'Project Heron';

-- en: How many consultants are there per seniority?
-- zh: 各职级分别有多少名顾问？
SELECT seniority, count(*) FROM consultant GROUP BY seniority;

-- en: Who is the partner in charge of Project Heron? Given and family name.
-- zh: 负责Project Heron的合伙人叫什么？给出名和姓。
SELECT consultant.given_name, consultant.family_name FROM consultant JOIN engagement ON consultant.consultant_id = engagement.partner_id WHERE engagement.code_name = 'Project Heron';

-- en: List the family names of the Analysts based in Porto.
-- zh: 列出常驻Porto的Analyst的姓氏。
SELECT family_name FROM consultant WHERE seniority = 'Analyst' AND home_base = 'Porto';

-- en: The most expensive consultant's full name, please (given name, family name).
-- zh: 日费率最高的顾问叫什么？先名后姓。
SELECT given_name, family_name FROM consultant ORDER BY day_rate DESC LIMIT 1;

-- en: Which distinct industries do our customers in Norway come from?
-- zh: Norway的客户分布在哪些不同的行业？
SELECT DISTINCT industry FROM customer WHERE country = 'Norway';

-- en: How much has been invoiced to Aldermoor Foods?
-- zh: 给Aldermoor Foods开的发票总额是多少？
SELECT sum(invoice.amount) FROM invoice JOIN engagement ON invoice.engagement_id = engagement.engagement_id JOIN customer ON engagement.customer_id = customer.customer_id WHERE customer.customer_name = 'Aldermoor Foods';

-- en: Which practice employs the most people?
-- zh: 人数最多的业务线是哪个？
SELECT practice.practice_name FROM practice JOIN consultant ON practice.practice_id = consultant.practice_id GROUP BY practice.practice_id, practice.practice_name ORDER BY count(*) DESC LIMIT 1;

-- en: Consultants who aren't staffed anywhere: given and family names.
-- zh: 没有被派到任何项目的顾问有谁？给出名和姓。
SELECT given_name, family_name FROM consultant WHERE consultant_id NOT IN (SELECT consultant_id FROM staffing);

-- en: What is the average satisfaction of Strategy engagements longer than 10 weeks?
-- zh: 超过10周的Strategy项目，平均满意度是多少？
SELECT avg(satisfaction) FROM engagement WHERE type = 'Strategy' AND weeks > 10;

-- en: Code names of the projects for Mining customers with a contract above 400000.
-- zh: 给Mining行业客户做的、合同额超过400000的项目代号。
SELECT engagement.code_name FROM engagement JOIN customer ON engagement.customer_id = customer.customer_id WHERE customer.industry = 'Mining' AND engagement.contract_value > 400000;

-- en: For each customer give the name and the number of engagements, but only if there are two or more.
-- zh: 有两个或以上项目的客户，名称和项目数分别是什么？
SELECT customer.customer_name, count(*) FROM customer JOIN engagement ON customer.customer_id = engagement.customer_id GROUP BY customer.customer_id, customer.customer_name HAVING count(*) >= 2;

-- en: Which engagements are worth more than the average engagement?
-- zh: 合同额高于平均水平的项目有哪些？
SELECT code_name FROM engagement WHERE contract_value > (SELECT avg(contract_value) FROM engagement);

-- en: Total number of days planned for Data Lead on all projects.
-- zh: 所有项目中Data Lead一共计划了多少天？
SELECT sum(days_planned) FROM staffing WHERE role_name = 'Data Lead';

-- en: Countries with customers in Banking and in Retail alike.
-- zh: 哪些国家既有Banking客户也有Retail客户？
SELECT country FROM customer WHERE industry = 'Banking' INTERSECT SELECT country FROM customer WHERE industry = 'Retail';

-- en: People of the Supply Chain practice who worked for clients from Chile: different family names.
-- zh: Supply Chain业务线里做过Chile客户项目的人有哪些？列出不同的姓氏。
SELECT DISTINCT consultant.family_name FROM consultant JOIN practice ON consultant.practice_id = practice.practice_id JOIN staffing ON consultant.consultant_id = staffing.consultant_id JOIN engagement ON staffing.engagement_id = engagement.engagement_id JOIN customer ON engagement.customer_id = customer.customer_id WHERE practice.practice_name = 'Supply Chain' AND customer.country = 'Chile';

-- en: Which type of engagement is commonest?
-- zh: 哪类项目最多？
SELECT type FROM engagement GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Average day rate at each practice, with the practice's name.
-- zh: 各业务线顾问的平均日费率是多少？列出业务线名称。
SELECT practice.practice_name, avg(consultant.day_rate) FROM practice JOIN consultant ON practice.practice_id = consultant.practice_id GROUP BY practice.practice_id, practice.practice_name;
