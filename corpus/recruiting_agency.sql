-- A recruiting agency: employers' vacancies, candidates, applications and interviews, run by consultants.
CREATE TABLE consultant (
  cons_id INT,
  cons_name VARCHAR(60),
  office VARCHAR(40),
  specialty VARCHAR(40),
  joined_on DATE,
  bonus DECIMAL(10,2),
  PRIMARY KEY (cons_id)
);
CREATE TABLE employer (
  empl_id INT,
  empl_name VARCHAR(60),
  industry VARCHAR(40),
  hq_city VARCHAR(40),
  headcount INT,
  PRIMARY KEY (empl_id)
);
CREATE TABLE vacancy (
  vac_id INT,
  empl_id INT,
  cons_id INT,
  job_title VARCHAR(60),
  contract VARCHAR(20),
  min_pay DECIMAL(10,2),
  max_pay DECIMAL(10,2),
  posted_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (vac_id),
  FOREIGN KEY (empl_id) REFERENCES employer (empl_id),
  FOREIGN KEY (cons_id) REFERENCES consultant (cons_id)
);
CREATE TABLE candidate (
  cand_id INT,
  cand_name VARCHAR(60),
  city VARCHAR(40),
  profession VARCHAR(40),
  years_exp INT,
  desired_pay DECIMAL(10,2),
  email VARCHAR(80),
  PRIMARY KEY (cand_id)
);
CREATE TABLE application (
  app_id INT,
  vac_id INT,
  cand_id INT,
  applied_on DATE,
  outcome VARCHAR(20),
  PRIMARY KEY (app_id),
  FOREIGN KEY (vac_id) REFERENCES vacancy (vac_id),
  FOREIGN KEY (cand_id) REFERENCES candidate (cand_id)
);
CREATE TABLE interview (
  int_id INT,
  app_id INT,
  held_at DATETIME,
  format VARCHAR(20),
  score INT,
  PRIMARY KEY (int_id),
  FOREIGN KEY (app_id) REFERENCES application (app_id)
);

-- en: How do I reach Joanna Pike by email?
-- zh: Joanna Pike的邮箱是什么？
SELECT email FROM candidate WHERE cand_name = 'Joanna Pike';

-- en: What jobs has Joanna Pike applied for?
-- zh: Joanna Pike申请过哪些职位？
SELECT vacancy.job_title FROM vacancy JOIN application ON vacancy.vac_id = application.vac_id JOIN candidate ON application.cand_id = candidate.cand_id WHERE candidate.cand_name = 'Joanna Pike';

-- en: How many vacancies are Open right now?
-- zh: 目前还是Open的职位有几个？
SELECT count(*) FROM vacancy WHERE status = 'Open';

-- en: Show title and maximum pay of the Freelance jobs, best paid first.
-- zh: 列出Freelance职位的名称和最高薪酬，薪酬高的排在前面。
SELECT job_title, max_pay FROM vacancy WHERE contract = 'Freelance' ORDER BY max_pay DESC;

-- en: Which employers in Logistics are hiring through Derek Oyelaran? List each once.
-- zh: 有哪些Logistics行业的雇主通过Derek Oyelaran招人？名称不要重复。
SELECT DISTINCT employer.empl_name FROM employer JOIN vacancy ON employer.empl_id = vacancy.empl_id JOIN consultant ON vacancy.cons_id = consultant.cons_id WHERE employer.industry = 'Logistics' AND consultant.cons_name = 'Derek Oyelaran';

-- en: The average score of Panel interviews?
-- zh: Panel形式的面试平均得分是多少？
SELECT avg(score) FROM interview WHERE format = 'Panel';

-- en: Number of candidates by profession.
-- zh: 各职业的候选人数量。
SELECT profession, count(*) FROM candidate GROUP BY profession;

-- en: Who got the job (outcome Hired) at Baltic Freight?
-- zh: 哪些人被Baltic Freight录用（Hired）了？
SELECT candidate.cand_name FROM candidate JOIN application ON candidate.cand_id = application.cand_id JOIN vacancy ON application.vac_id = vacancy.vac_id JOIN employer ON vacancy.empl_id = employer.empl_id WHERE employer.empl_name = 'Baltic Freight' AND application.outcome = 'Hired';

-- en: Which consultant handles the greatest number of vacancies?
-- zh: 负责职位最多的顾问是谁？
SELECT consultant.cons_name FROM consultant JOIN vacancy ON consultant.cons_id = vacancy.cons_id GROUP BY consultant.cons_id, consultant.cons_name ORDER BY count(*) DESC LIMIT 1;

-- en: Candidates who have not applied anywhere yet.
-- zh: 还没有申请过任何职位的候选人有哪些？
SELECT cand_name FROM candidate WHERE cand_id NOT IN (SELECT cand_id FROM application);

-- en: List the Welders in Rotterdam who'd be content with less than 3000.
-- zh: Rotterdam期望薪酬低于3000的Welder有谁？
SELECT cand_name FROM candidate WHERE profession = 'Welder' AND city = 'Rotterdam' AND desired_pay < 3000;

-- en: What was the highest interview score of Samuel Okoro?
-- zh: Samuel Okoro面试的最高分是多少？
SELECT max(interview.score) FROM interview JOIN application ON interview.app_id = application.app_id JOIN candidate ON application.cand_id = candidate.cand_id WHERE candidate.cand_name = 'Samuel Okoro';

-- en: For each vacancy, give the job title and the number of applications.
-- zh: 给出每个职位的名称和收到的申请数。
SELECT vacancy.job_title, count(*) FROM vacancy JOIN application ON vacancy.vac_id = application.vac_id GROUP BY vacancy.vac_id, vacancy.job_title;

-- en: The biggest employer with headquarters in Antwerp?
-- zh: 总部在Antwerp的雇主中哪家员工最多？
SELECT empl_name FROM employer WHERE hq_city = 'Antwerp' ORDER BY headcount DESC LIMIT 1;

-- en: Which offices have at least 4 consultants?
-- zh: 哪些办事处至少有4名顾问？
SELECT office FROM consultant GROUP BY office HAVING count(*) >= 4;

-- en: Headquarters of the firms looking for a Crane Operator.
-- zh: 正在招Crane Operator的公司总部在哪里？
SELECT employer.hq_city FROM employer JOIN vacancy ON employer.empl_id = vacancy.empl_id WHERE vacancy.job_title = 'Crane Operator';

-- en: Which candidates want more than the average candidate wants?
-- zh: 哪些候选人的期望薪酬高于平均期望薪酬？
SELECT cand_name FROM candidate WHERE desired_pay > (SELECT avg(desired_pay) FROM candidate);

-- en: Professions of candidates found both in Rotterdam and in Antwerp.
-- zh: Rotterdam和Antwerp的候选人都有的职业是哪些？
SELECT profession FROM candidate WHERE city = 'Rotterdam' INTERSECT SELECT profession FROM candidate WHERE city = 'Antwerp';

-- en: How many applications were turned down (Declined) in vacancies of the Hamburg office?
-- zh: Hamburg办事处负责的职位中，被拒（Declined）的申请有多少份？
SELECT count(*) FROM application JOIN vacancy ON application.vac_id = vacancy.vac_id JOIN consultant ON vacancy.cons_id = consultant.cons_id WHERE consultant.office = 'Hamburg' AND application.outcome = 'Declined';

-- en: Total bonus paid to consultants specialised in Shipping.
-- zh: 专长为Shipping的顾问奖金总额是多少？
SELECT sum(bonus) FROM consultant WHERE specialty = 'Shipping';

-- en: Which industries have posted vacancies with a minimum pay averaging over 2500?
-- zh: 哪些行业发布的职位最低薪酬平均超过2500？
SELECT employer.industry FROM employer JOIN vacancy ON employer.empl_id = vacancy.empl_id GROUP BY employer.industry HAVING avg(vacancy.min_pay) > 2500;

-- en: Employers without any vacancy posted since 2023-01-01.
-- zh: 2023-01-01以来没有发布过职位的雇主。
SELECT empl_name FROM employer WHERE empl_id NOT IN (SELECT empl_id FROM vacancy WHERE posted_on >= '2023-01-01');
