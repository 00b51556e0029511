-- Payroll of several client companies: workers, monthly pay runs, payslips and deductions.
CREATE TABLE client_company (
  company_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  sector VARCHAR(40),
  founded_year INT,
  PRIMARY KEY (company_id)
);
CREATE TABLE worker (
  worker_id INT,
  company_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  birth_date DATE,
  hire_date DATE,
  contract_type VARCHAR(20),
  base_salary DECIMAL(10,2),
  PRIMARY KEY (worker_id),
  FOREIGN KEY (company_id) REFERENCES client_company (company_id)
);
CREATE TABLE pay_run (
  run_id INT,
  company_id INT,
  pay_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (run_id),
  FOREIGN KEY (company_id) REFERENCES client_company (company_id)
);
CREATE TABLE payslip (
  slip_id INT,
  run_id INT,
  worker_id INT,
  gross_amount DECIMAL(10,2),
  net_amount DECIMAL(10,2),
  overtime_hours DOUBLE,
  PRIMARY KEY (slip_id),
  FOREIGN KEY (run_id) REFERENCES pay_run (run_id),
  FOREIGN KEY (worker_id) REFERENCES worker (worker_id)
);
CREATE TABLE deduction (
  deduction_id INT,
  slip_id INT,
  type VARCHAR(30),
  amount DECIMAL(10,2),
  PRIMARY KEY (deduction_id),
  FOREIGN KEY (slip_id) REFERENCES payslip (slip_id)
);

-- en: Which workers were hired after 2021-06-30? Give their names.
-- zh: 2021-06-30之后入职的员工有哪些？
SELECT name FROM worker WHERE hire_date > '2021-06-30';

-- en: Which workers were born after 1995-12-31?
-- zh: 1995-12-31之后出生的员工叫什么名字？
SELECT name FROM worker WHERE birth_date > '1995-12-31';

-- en: How many companies from the Logistics sector do we serve?
-- zh: 我们服务的Logistics行业公司有多少家？
SELECT count(*) FROM client_company WHERE sector = 'Logistics';

-- en: What is the total net pay over all payslips?
-- zh: 所有工资单的实发金额合计是多少？
SELECT sum(net_amount) FROM payslip;

-- en: What is the average gross pay on a payslip?
-- zh: 工资单上的应发金额平均是多少？
SELECT avg(gross_amount) FROM payslip;

-- en: For each contract type, how many workers are there?
-- zh: 每种合同类型各有多少名员工？
SELECT contract_type, count(*) FROM worker GROUP BY contract_type;

-- en: Which kind of deduction occurs most often?
-- zh: 哪种扣款项目出现得最频繁？
SELECT type FROM deduction GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Return the cities where at least two workers live.
-- zh: 有至少2名员工居住的城市有哪些？
SELECT city FROM worker GROUP BY city HAVING count(*) >= 2;

-- en: Who is the youngest worker?
-- zh: 年纪最小的员工是谁？
SELECT name FROM worker ORDER BY birth_date DESC LIMIT 1;

-- en: Give me the name and hometown of the three best paid workers by base salary.
-- zh: 基本工资最高的三名员工的姓名和所在城市分别是什么？
SELECT name, city FROM worker ORDER BY base_salary DESC LIMIT 3;

-- en: Names of the workers employed by Brightwater Foods, please.
-- zh: 请给出Brightwater Foods的员工姓名。
SELECT worker.name FROM worker JOIN client_company ON worker.company_id = client_company.company_id WHERE client_company.name = 'Brightwater Foods';

-- en: Which company does Ines Kowal work for?
-- zh: Ines Kowal在哪家公司上班？
SELECT client_company.name FROM client_company JOIN worker ON client_company.company_id = worker.company_id WHERE worker.name = 'Ines Kowal';

-- en: For every worker, show the name and the total overtime hours on their payslips.
-- zh: 列出每名员工的姓名及其工资单上的加班总时数。
SELECT worker.name, sum(payslip.overtime_hours) FROM worker JOIN payslip ON worker.worker_id = payslip.worker_id GROUP BY worker.worker_id, worker.name;

-- en: On which dates was Ines Kowal paid?
-- zh: Ines Kowal都是在哪些日期领到工资的？
SELECT pay_run.pay_date FROM pay_run JOIN payslip ON pay_run.run_id = payslip.run_id JOIN worker ON payslip.worker_id = worker.worker_id WHERE worker.name = 'Ines Kowal';

-- en: How much was deducted in total for Pension from people on a Permanent contract?
-- zh: Permanent合同的人员因Pension一共被扣了多少钱？
SELECT sum(deduction.amount) FROM deduction JOIN payslip ON deduction.slip_id = payslip.slip_id JOIN worker ON payslip.worker_id = worker.worker_id WHERE deduction.type = 'Pension' AND worker.contract_type = 'Permanent';

-- en: Which company has had the most pay runs?
-- zh: 哪家公司的发薪批次最多？
SELECT client_company.name FROM client_company JOIN pay_run ON client_company.company_id = pay_run.company_id GROUP BY client_company.company_id, client_company.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which company has the most workers?
-- zh: 员工人数最多的是哪家公司？
SELECT client_company.name FROM client_company JOIN worker ON client_company.company_id = worker.company_id GROUP BY client_company.company_id, client_company.name ORDER BY count(*) DESC LIMIT 1;

-- en: Find the workers whose base salary is above the average.
-- zh: 找出基本工资高于平均水平的员工。
SELECT name FROM worker WHERE base_salary > (SELECT avg(base_salary) FROM worker);

-- en: Who has never received a payslip?
-- zh: 谁从来没有收到过工资单？
SELECT name FROM worker WHERE worker_id NOT IN (SELECT worker_id FROM payslip);

-- en: List the names of companies that have a pay run still in Draft.
-- zh: 列出仍有Draft状态发薪批次的公司名称。
SELECT name FROM client_company WHERE company_id IN (SELECT company_id FROM pay_run WHERE status = 'Draft');

-- en: In which cities do we find both a client company and a worker's home?
-- zh: 哪些城市既有客户公司，又有员工居住？
SELECT city FROM client_company INTERSECT SELECT city FROM worker;

-- en: Which cities have a worker living there but no client company?
-- zh: 哪些城市有员工居住却没有客户公司？
SELECT city FROM worker EXCEPT SELECT city FROM client_company;
