-- A commercial register: companies, persons, board seats, shareholdings and filed notices.
CREATE TABLE company (
  reg_no INT,
  company_name VARCHAR(80),
  legal_form VARCHAR(20),
  seat VARCHAR(40),
  founded_on DATE,
  share_capital DECIMAL(14,2),
  status VARCHAR(20),
  parent_reg_no INT,
  PRIMARY KEY (reg_no),
  FOREIGN KEY (parent_reg_no) REFERENCES company (reg_no)
);
CREATE TABLE person (
  person_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  nationality VARCHAR(40),
  born DATE,
  residence VARCHAR(40),
  PRIMARY KEY (person_id)
);
CREATE TABLE board_seat (
  person_id INT,
  reg_no INT,
  function_title VARCHAR(40),
  since DATE,
  until DATE,
  signing_right VARCHAR(20),
  PRIMARY KEY (person_id, reg_no),
  FOREIGN KEY (person_id) REFERENCES person (person_id),
  FOREIGN KEY (reg_no) REFERENCES company (reg_no)
);
CREATE TABLE shareholding (
  person_id INT,
  reg_no INT,
  percent DOUBLE,
  acquired_on DATE,
  price_paid DECIMAL(14,2),
  PRIMARY KEY (person_id, reg_no),
  FOREIGN KEY (person_id) REFERENCES person (person_id),
  FOREIGN KEY (reg_no) REFERENCES company (reg_no)
);
CREATE TABLE notice (
  notice_id INT,
  reg_no INT,
  notary VARCHAR(60),
  kind VARCHAR(40),
  published DATE,
  fee DECIMAL(8,2),
  PRIMARY KEY (notice_id),
  FOREIGN KEY (reg_no) REFERENCES company (reg_no)
);

-- en: Which firms does Ludwig Hartmann sit on the board of?
-- zh: Ludwig Hartmann在哪些公司担任董事会成员？
SELECT company.company_name FROM company JOIN board_seat ON company.reg_no = board_seat.reg_no JOIN person ON board_seat.person_id = person.person_id WHERE person.first_name = 'Ludwig' AND person.last_name = 'Hartmann';

-- en: How many companies are in Liquidation?
-- zh: 处于Liquidation状态的公司有多少家？
SELECT count(*) FROM company WHERE status = 'Liquidation';

-- en: For the Norwegian shareholders of Silverfin Holdings, list the last names and percentages.
-- zh: Norwegian籍股东在Silverfin Holdings持股多少？列出姓氏和持股比例。
SELECT person.last_name, shareholding.percent FROM person JOIN shareholding ON person.person_id = shareholding.person_id JOIN company ON shareholding.reg_no = company.reg_no WHERE person.nationality = 'Norwegian' AND company.company_name = 'Silverfin Holdings';

-- en: List the subsidiaries of Silverfin Holdings.
-- zh: Silverfin Holdings的子公司有哪些？
SELECT T1.company_name FROM company AS T1 JOIN company AS T2 ON T1.parent_reg_no = T2.reg_no WHERE T2.company_name = 'Silverfin Holdings';

-- en: Who is the Treasurer of Bay Foundry? Give first and last name.
-- zh: Bay Foundry的Treasurer是谁？给出名和姓。
SELECT person.first_name, person.last_name FROM person JOIN board_seat ON person.person_id = board_seat.person_id JOIN company ON board_seat.reg_no = company.reg_no WHERE board_seat.function_title = 'Treasurer' AND company.company_name = 'Bay Foundry';

-- en: Average share capital of each legal form?
-- zh: 各种法律形式公司的平均股本是多少？
SELECT legal_form, avg(share_capital) FROM company GROUP BY legal_form;

-- en: Which person holds board seats in the most companies? First name, last name, number of seats.
-- zh: 谁在最多的公司担任董事？给出名、姓和席位数。
SELECT person.first_name, person.last_name, count(*) FROM person JOIN board_seat ON person.person_id = board_seat.person_id GROUP BY person.person_id, person.first_name, person.last_name ORDER BY count(*) DESC LIMIT 1;

-- en: Names of AG companies seated in Lindau, the ones with the most capital first.
-- zh: 列出注册地在Lindau的AG公司，股本多的在前。
SELECT company_name FROM company WHERE legal_form = 'AG' AND seat = 'Lindau' ORDER BY share_capital DESC;

-- en: Which notaries recorded a Merger for companies from Lindau? Distinct notaries.
-- zh: 哪些公证人为Lindau的公司办理过Merger公告？去重。
SELECT DISTINCT notice.notary FROM notice JOIN company ON notice.reg_no = company.reg_no WHERE notice.kind = 'Merger' AND company.seat = 'Lindau';

-- en: What did the most expensive stake cost, and how many percent was it?
-- zh: 最贵的一笔股权花了多少钱？占比百分之几？
SELECT price_paid, percent FROM shareholding ORDER BY price_paid DESC LIMIT 1;

-- en: Find companies without any shareholder on file.
-- zh: 没有登记任何股东的公司有哪些？
SELECT company_name FROM company WHERE reg_no NOT IN (SELECT reg_no FROM shareholding);

-- en: How many seats are held by people who live in Vaduz?
-- zh: 住在Vaduz的人一共占有多少个董事席位？
SELECT count(*) FROM board_seat JOIN person ON board_seat.person_id = person.person_id WHERE person.residence = 'Vaduz';

-- en: Which kinds of notice cost over 300 in total?
-- zh: 哪些类型的公告费用合计超过300？
SELECT kind FROM notice GROUP BY kind HAVING sum(fee) > 300;

-- en: Last names of persons who are both board members and shareholders.
-- zh: 既是董事又是股东的人姓什么？
SELECT person.last_name FROM person JOIN board_seat ON person.person_id = board_seat.person_id INTERSECT SELECT person.last_name FROM person JOIN shareholding ON person.person_id = shareholding.person_id;

-- en: Count the people of each nationality.
-- zh: 按国籍统计人数。
SELECT nationality, count(*) FROM person GROUP BY nationality;

-- en: Board members still in office at Bay Foundry: whose term has no end date? Show last name and function.
-- zh: Bay Foundry现任（没有离任日期）的董事姓什么、担任什么职务？
SELECT person.last_name, board_seat.function_title FROM person JOIN board_seat ON person.person_id = board_seat.person_id JOIN company ON board_seat.reg_no = company.reg_no WHERE company.company_name = 'Bay Foundry' AND board_seat.until IS NULL;

-- en: Which companies have a share capital above that of the average GmbH?
-- zh: 哪些公司的股本高于GmbH公司的平均股本？
SELECT company_name FROM company WHERE share_capital > (SELECT avg(share_capital) FROM company WHERE legal_form = 'GmbH');

-- en: For every company, its name and how much its notices have cost.
-- zh: 每家公司的公告费用总额是多少？列出公司名称。
SELECT company.company_name, sum(notice.fee) FROM company JOIN notice ON company.reg_no = notice.reg_no GROUP BY company.reg_no, company.company_name;

-- en: The oldest shareholder of any firm located in Bregenz – first and last name, please.
-- zh: 注册地在Bregenz的公司中，年纪最大的股东是谁？给出名和姓。
SELECT person.first_name, person.last_name FROM person JOIN shareholding ON person.person_id = shareholding.person_id JOIN company ON shareholding.reg_no = company.reg_no WHERE company.seat = 'Bregenz' ORDER BY person.born LIMIT 1;

-- en: Which seats have companies of the form GmbH but none of the form AG?
-- zh: 哪些注册地有GmbH公司却没有AG公司？
SELECT seat FROM company WHERE legal_form = 'GmbH' EXCEPT SELECT seat FROM company WHERE legal_form = 'AG';

-- en: On what dates did Clara Wyss publish notices? Newest first.
-- zh: 公证人Clara Wyss的公告发布日期有哪些？从新到旧排列。
SELECT published FROM notice WHERE notary = 'Clara Wyss' ORDER BY published DESC;

-- en: How many different shareholders does the register know?
-- zh: 登记簿里有多少位不同的股东？
SELECT count(DISTINCT person_id) FROM shareholding;
