-- A dockworkers' trade union: locals, members, officers, strikes and collective agreements.
CREATE TABLE union_local (
  local_no INT,
  local_name VARCHAR(60),
  port VARCHAR(40),
  chartered INT,
  monthly_dues DECIMAL(10,2),
  PRIMARY KEY (local_no)
);
CREATE TABLE worker (
  card_no INT,
  full_name VARCHAR(60),
  trade VARCHAR(40),
  local_no INT,
  birth_year INT,
  joined_year INT,
  standing VARCHAR(20),
  PRIMARY KEY (card_no),
  FOREIGN KEY (local_no) REFERENCES union_local (local_no)
);
CREATE TABLE office_term (
  term_id INT,
  card_no INT,
  office_title VARCHAR(40),
  elected_on DATE,
  left_on DATE,
  votes INT,
  PRIMARY KEY (term_id),
  FOREIGN KEY (card_no) REFERENCES worker (card_no)
);
CREATE TABLE company (
  company_id INT,
  company_name VARCHAR(60),
  port VARCHAR(40),
  workforce INT,
  PRIMARY KEY (company_id)
);
CREATE TABLE strike (
  strike_id INT,
  company_id INT,
  cause VARCHAR(60),
  began DATE,
  days_lasted INT,
  result VARCHAR(20),
  PRIMARY KEY (strike_id),
  FOREIGN KEY (company_id) REFERENCES company (company_id)
);
CREATE TABLE strike_support (
  strike_id INT,
  local_no INT,
  pickets INT,
  strike_pay DECIMAL(10,2),
  PRIMARY KEY (strike_id, local_no),
  FOREIGN KEY (strike_id) REFERENCES strike (strike_id),
  FOREIGN KEY (local_no) REFERENCES union_local (local_no)
);
CREATE TABLE agreement (
  agreement_id INT,
  company_id INT,
  local_no INT,
  signed_on DATE,
  wage_rise_pct DOUBLE,
  PRIMARY KEY (agreement_id),
  FOREIGN KEY (company_id) REFERENCES company (company_id),
  FOREIGN KEY (local_no) REFERENCES union_local (local_no)
);

-- en: Stevedores born before 1965, by name.
-- zh: 1965年以前出生、工种为Stevedore的会员叫什么？
SELECT full_name FROM worker WHERE trade = 'Stevedore' AND birth_year < 1965;

-- en: In what port does Liam Garrity's local have its seat?
-- zh: Liam Garrity所属的地方工会在哪个港口？
SELECT union_local.port FROM union_local JOIN worker ON union_local.local_no = worker.local_no WHERE worker.full_name = 'Liam Garrity';

-- en: How many strikes ended in a Victory?
-- zh: 有多少次罢工以Victory告终？
SELECT count(*) FROM strike WHERE result = 'Victory';

-- en: What was the longest strike about?
-- zh: 持续时间最长的罢工是因为什么？
SELECT cause FROM strike ORDER BY days_lasted DESC LIMIT 1;

-- en: Give me the locals that backed a strike over Overtime.
-- zh: 支持过Overtime罢工的地方工会有哪些？
SELECT union_local.local_name FROM union_local JOIN strike_support ON union_local.local_no = strike_support.local_no JOIN strike ON strike_support.strike_id = strike.strike_id WHERE strike.cause = 'Overtime';

-- en: How many workers are there in each trade? Only trades with 10 or more.
-- zh: 人数在10人及以上的工种各有多少会员？
SELECT trade, count(*) FROM worker GROUP BY trade HAVING count(*) >= 10;

-- en: Which companies have been struck more than once?
-- zh: 哪些公司遭遇过不止一次罢工？
SELECT company.company_name FROM company JOIN strike ON company.company_id = strike.company_id GROUP BY company.company_id, company.company_name HAVING count(*) > 1;

-- en: Who has been elected Shop Steward, and with how many votes?
-- zh: 谁当选过Shop Steward，各得了多少票？
SELECT worker.full_name, office_term.votes FROM worker JOIN office_term ON worker.card_no = office_term.card_no WHERE office_term.office_title = 'Shop Steward';

-- en: Average monthly dues of the locals chartered after 1980?
-- zh: 1980年以后成立的地方工会，月会费平均是多少？
SELECT avg(monthly_dues) FROM union_local WHERE chartered > 1980;

-- en: For every local, its name and its number of members.
-- zh: 每个地方工会的名称和会员人数。
SELECT union_local.local_name, count(*) FROM union_local JOIN worker ON union_local.local_no = worker.local_no GROUP BY union_local.local_no, union_local.local_name;

-- en: How much did the strike at Hansa Terminals cost the union in strike pay?
-- zh: Hansa Terminals的罢工让工会总共支出了多少罢工津贴？
SELECT sum(strike_support.strike_pay) FROM strike_support JOIN strike ON strike_support.strike_id = strike.strike_id JOIN company ON strike.company_id = company.company_id WHERE company.company_name = 'Hansa Terminals';

-- en: Name the companies with which no agreement has been signed.
-- zh: 哪些公司至今没有签过协议？
SELECT company_name FROM company WHERE company_id NOT IN (SELECT company_id FROM agreement);

-- en: What is the largest wage rise the Red Quay local has ever secured?
-- zh: Red Quay这个地方工会争取到的最大涨薪幅度是多少？
SELECT max(agreement.wage_rise_pct) FROM agreement JOIN union_local ON agreement.local_no = union_local.local_no WHERE union_local.local_name = 'Red Quay';

-- en: Show the names of the members in Arrears who joined in 1998 or 1999.
-- zh: 1998年或1999年入会、目前Arrears的会员是谁？
SELECT full_name FROM worker WHERE standing = 'Arrears' AND (joined_year = 1998 OR joined_year = 1999);

-- en: Which port has the most companies?
-- zh: 哪个港口的公司最多？
SELECT port FROM company GROUP BY port ORDER BY count(*) DESC LIMIT 1;

-- en: Ports that have companies yet no local.
-- zh: 有公司但没有地方工会的港口有哪些？
SELECT port FROM company EXCEPT SELECT port FROM union_local;

-- en: Office holders of the Red Quay local: who, which office, and since when?
-- zh: Red Quay地方工会中任过职的有谁？列出姓名、职务和当选日期。
SELECT worker.full_name, office_term.office_title, office_term.elected_on FROM worker JOIN office_term ON worker.card_no = office_term.card_no JOIN union_local ON worker.local_no = union_local.local_no WHERE union_local.local_name = 'Red Quay';

-- en: Which strikes outlasted the average? Give cause and days.
-- zh: 哪些罢工的天数超过平均值？给出起因和天数。
SELECT cause, days_lasted FROM strike WHERE days_lasted > (SELECT avg(days_lasted) FROM strike);

-- en: Dates of the agreements in the port of Gdynia with a rise of at least 5 percent.
-- zh: Gdynia港的公司签过哪些涨薪至少5%的协议？给出签署日期。
SELECT agreement.signed_on FROM agreement JOIN company ON agreement.company_id = company.company_id WHERE company.port = 'Gdynia' AND agreement.wage_rise_pct >= 5;

-- en: How many distinct causes have led to strikes?
-- zh: 引发罢工的不同起因有多少种？
SELECT count(DISTINCT cause) FROM strike;

-- en: Members who have held both President and Treasurer, please.
-- zh: 请列出既当过President又当过Treasurer的会员。
SELECT worker.full_name FROM worker JOIN office_term ON worker.card_no = office_term.card_no WHERE office_term.office_title = 'President' INTERSECT SELECT worker.full_name FROM worker JOIN office_term ON worker.card_no = office_term.card_no WHERE office_term.office_title = 'Treasurer';

-- en: List the workers whose local is one of those in Gdynia.
-- zh: 列出隶属于Gdynia地方工会的会员姓名。
SELECT full_name FROM worker WHERE local_no IN (SELECT local_no FROM union_local WHERE port = 'Gdynia');
