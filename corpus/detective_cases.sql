-- A detective agency: detectives, clients and cases.
CREATE TABLE detective (
  badge INT,
  name VARCHAR(40),
  office VARCHAR(40),
  joined_year INT,
  daily_rate INT,
  PRIMARY KEY (badge)
);
CREATE TABLE client (
  client_id INT,
  name VARCHAR(40),
  address VARCHAR(80),
  occupation VARCHAR(40),
  PRIMARY KEY (client_id)
);
CREATE TABLE case_file (
  case_no INT,
  badge INT,
  client_id INT,
  kind VARCHAR(30),
  opened DATE,
  closed DATE,
  outcome VARCHAR(20),
  PRIMARY KEY (case_no),
  FOREIGN KEY (badge) REFERENCES detective (badge),
  FOREIGN KEY (client_id) REFERENCES client (client_id)
);

-- en: Which cases are still open, i.e. have no closing date? Show the case numbers.
-- zh: 哪些案件尚未结案（没有结案日期）？给出案件编号。
SELECT case_no FROM case_file WHERE closed IS NULL;

-- en: Names and daily rates of the detectives at the Lyme office?
-- zh: Lyme办事处的侦探姓名和日薪分别是什么？
SELECT name, daily_rate FROM detective WHERE office = 'Lyme';

-- en: Find the address of the client Edith Crane.
-- zh: 找出客户Edith Crane的地址。
SELECT address FROM client WHERE name = 'Edith Crane';

-- en: Detectives who charge from 200 to 300 a day, cheapest first?
-- zh: 日薪在200到300之间的侦探有哪些？从低到高排列。
SELECT name FROM detective WHERE daily_rate BETWEEN 200 AND 300 ORDER BY daily_rate ASC;

-- en: How many cases were solved?
-- zh: 有多少案件结果为solved？
SELECT count(*) FROM case_file WHERE outcome = 'solved';

-- en: What is the highest daily rate?
-- zh: 最高日薪是多少？
SELECT max(daily_rate) FROM detective;

-- en: How many clients work as jewellers (occupation "jeweller")?
-- zh: 职业为“jeweller”的客户有多少位？
SELECT count(*) FROM client WHERE occupation = 'jeweller';

-- en: How many cases are there of each kind and outcome?
-- zh: 按案件类型和结果统计案件数量。
SELECT kind, outcome, count(*) FROM case_file GROUP BY kind, outcome;

-- en: Which kind of case is the commonest?
-- zh: 最常见的案件类型是什么？
SELECT kind FROM case_file GROUP BY kind ORDER BY count(*) DESC LIMIT 1;

-- en: Which offices have more than four detectives?
-- zh: 哪些办事处的侦探超过四名？
SELECT office FROM detective GROUP BY office HAVING count(*) > 4;

-- en: Who's the newest detective?
-- zh: 最新加入的侦探是谁？
SELECT name FROM detective ORDER BY joined_year DESC LIMIT 1;

-- en: What are the names of the detective and the client in case 58?
-- zh: 58号案件的侦探和客户分别叫什么？
SELECT detective.name, client.name FROM case_file JOIN detective ON case_file.badge = detective.badge JOIN client ON case_file.client_id = client.client_id WHERE case_file.case_no = 58;

-- en: Which detectives have worked for Edith Crane?
-- zh: 哪些侦探为Edith Crane办过案？
SELECT detective.name FROM detective JOIN case_file ON detective.badge = case_file.badge JOIN client ON case_file.client_id = client.client_id WHERE client.name = 'Edith Crane';

-- en: How many cases has each detective had?
-- zh: 每位侦探办过多少起案件？
SELECT detective.name, count(*) FROM detective JOIN case_file ON detective.badge = case_file.badge GROUP BY detective.badge, detective.name;

-- en: Which detective has solved the most cases? The outcome must be "solved".
-- zh: 破案（结果为“solved”）最多的侦探是谁？
SELECT detective.name FROM detective JOIN case_file ON detective.badge = case_file.badge WHERE case_file.outcome = 'solved' GROUP BY detective.badge, detective.name ORDER BY count(*) DESC LIMIT 1;

-- en: Give the names of the clients of Rufus Bell.
-- zh: 给出Rufus Bell的客户姓名。
SELECT client.name FROM client JOIN case_file ON client.client_id = case_file.client_id JOIN detective ON case_file.badge = detective.badge WHERE detective.name = 'Rufus Bell';

-- en: What are the occupations of people who reported a forgery?
-- zh: 委托forgery案件的客户是什么职业？
SELECT client.occupation FROM client JOIN case_file ON client.client_id = case_file.client_id WHERE case_file.kind = 'forgery';

-- en: At what offices were cases opened on or after 2021-09-01?
-- zh: 2021-09-01及以后立案的案件由哪些办事处负责？
SELECT detective.office FROM detective JOIN case_file ON detective.badge = case_file.badge WHERE case_file.opened >= '2021-09-01';

-- en: Clients with at least two cases?
-- zh: 委托过至少两起案件的客户有哪些？
SELECT client.name FROM client JOIN case_file ON client.client_id = case_file.client_id GROUP BY client.client_id, client.name HAVING count(*) >= 2;

-- en: Which detectives have never had a kidnapping case?
-- zh: 哪些侦探从未办过kidnapping案件？
SELECT name FROM detective WHERE badge NOT IN (SELECT badge FROM case_file WHERE kind = 'kidnapping');

-- en: Who charges more than the average detective?
-- zh: 哪些侦探的日薪高于平均值？
SELECT name FROM detective WHERE daily_rate > (SELECT avg(daily_rate) FROM detective);

-- en: Which detectives have handled both a theft and a blackmail?
-- zh: 哪些侦探既办过theft案又办过blackmail案？
SELECT detective.name FROM detective JOIN case_file ON detective.badge = case_file.badge WHERE case_file.kind = 'theft' INTERSECT SELECT detective.name FROM detective JOIN case_file ON detective.badge = case_file.badge WHERE case_file.kind = 'blackmail';
