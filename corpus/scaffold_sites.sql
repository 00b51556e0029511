-- A building firm: its projects, subcontractors, trades, site accidents and permits.
CREATE TABLE project (
  proj_code VARCHAR(10),
  proj_name VARCHAR(60),
  client VARCHAR(60),
  city VARCHAR(40),
  budget DECIMAL(12,2),
  start_date DATE,
  end_date DATE,
  phase VARCHAR(20),
  PRIMARY KEY (proj_code)
);
CREATE TABLE trade (
  trade_id INT,
  trade_name VARCHAR(30),
  licence_needed VARCHAR(3),
  PRIMARY KEY (trade_id)
);
CREATE TABLE subcontractor (
  sub_id INT,
  company VARCHAR(60),
  trade_id INT,
  city VARCHAR(40),
  founded INT,
  rating DOUBLE,
  headcount INT,
  PRIMARY KEY (sub_id),
  FOREIGN KEY (trade_id) REFERENCES trade (trade_id)
);
CREATE TABLE contract (
  contract_no INT,
  proj_code VARCHAR(10),
  sub_id INT,
  amount DECIMAL(12,2),
  signed_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (contract_no),
  FOREIGN KEY (proj_code) REFERENCES project (proj_code),
  FOREIGN KEY (sub_id) REFERENCES subcontractor (sub_id)
);
CREATE TABLE accident (
  acc_no INT,
  proj_code VARCHAR(10),
  sub_id INT,
  happened_on DATE,
  kind VARCHAR(30),
  days_lost INT,
  PRIMARY KEY (acc_no),
  FOREIGN KEY (proj_code) REFERENCES project (proj_code),
  FOREIGN KEY (sub_id) REFERENCES subcontractor (sub_id)
);
CREATE TABLE permit (
  permit_no VARCHAR(15),
  proj_code VARCHAR(10),
  authority VARCHAR(60),
  issued DATE,
  fee DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (permit_no),
  FOREIGN KEY (proj_code) REFERENCES project (proj_code)
);

-- en: List all projects whose phase is Foundation.
-- zh: 列出处于Foundation阶段的所有项目。
SELECT proj_name FROM project WHERE phase = 'Foundation';

-- en: Which client has ordered the most projects?
-- zh: 委托项目最多的客户是哪一个？
SELECT client FROM project GROUP BY client ORDER BY count(*) DESC LIMIT 1;

-- en: Count the subcontractors founded after 2000 with a rating of 4 or better.
-- zh: 2000年之后成立且评分不低于4的分包商有多少家？
SELECT count(*) FROM subcontractor WHERE founded > 2000 AND rating >= 4;

-- en: Which companies do Roofing?
-- zh: 做Roofing的公司有哪些？
SELECT subcontractor.company FROM subcontractor JOIN trade ON subcontractor.trade_id = trade.trade_id WHERE trade.trade_name = 'Roofing';

-- en: Show project name, budget and starting date of the projects in Lyon, the biggest budget first.
-- zh: 列出Lyon各项目的名称、预算和开工日期，预算大的排前面。
SELECT proj_name, budget, start_date FROM project WHERE city = 'Lyon' ORDER BY budget DESC;

-- en: What was the total amount of contracts on the Riverside Clinic project?
-- zh: Riverside Clinic项目的合同总额是多少？
SELECT sum(contract.amount) FROM contract JOIN project ON contract.proj_code = project.proj_code WHERE project.proj_name = 'Riverside Clinic';

-- en: Find subcontractors who never signed a contract.
-- zh: 找出从未签过合同的分包商。
SELECT company FROM subcontractor WHERE sub_id NOT IN (SELECT sub_id FROM contract);

-- en: How many accidents of each kind happened?
-- zh: 各类事故分别发生了多少起？
SELECT kind, count(*) FROM accident GROUP BY kind;

-- en: What is the name of the project with the costliest permit?
-- zh: 许可费用最高的是哪个项目？
SELECT project.proj_name FROM project JOIN permit ON project.proj_code = permit.proj_code ORDER BY permit.fee DESC LIMIT 1;

-- en: Which companies worked on projects in Marseille?
-- zh: 哪些公司参与过Marseille的项目？
SELECT subcontractor.company FROM subcontractor JOIN contract ON subcontractor.sub_id = contract.sub_id JOIN project ON contract.proj_code = project.proj_code WHERE project.city = 'Marseille';

-- en: The four largest subcontractors by headcount, please, with the headcount.
-- zh: 请给出人数最多的四家分包商及其人数。
SELECT company, headcount FROM subcontractor ORDER BY headcount DESC LIMIT 4;

-- en: On average, how many days are lost in a Fall accident?
-- zh: 一起Fall事故平均损失多少个工作日？
SELECT avg(days_lost) FROM accident WHERE kind = 'Fall';

-- en: For every trade, give the trade name and the average rating of its subcontractors.
-- zh: 列出每个工种的名称及其分包商的平均评分。
SELECT trade.trade_name, avg(subcontractor.rating) FROM trade JOIN subcontractor ON trade.trade_id = subcontractor.trade_id GROUP BY trade.trade_id, trade.trade_name;

-- en: Which cities have projects but no subcontractor based there?
-- zh: 哪些城市有项目，但没有当地的分包商？
SELECT city FROM project EXCEPT SELECT city FROM subcontractor;

-- en: Numbers of the permits still Pending from the Fire Board?
-- zh: Fire Board仍处于Pending状态的许可证号有哪些？
SELECT permit_no FROM permit WHERE authority = 'Fire Board' AND status = 'Pending';

-- en: Which projects have a budget above the average budget?
-- zh: 预算高于平均预算的项目有哪些？
SELECT proj_name FROM project WHERE budget > (SELECT avg(budget) FROM project);

-- en: Which company was involved in the most accidents?
-- zh: 涉及事故最多的是哪家公司？
SELECT subcontractor.company FROM subcontractor JOIN accident ON subcontractor.sub_id = accident.sub_id GROUP BY subcontractor.sub_id, subcontractor.company ORDER BY count(*) DESC LIMIT 1;

-- en: How many different authorities have issued permits?
-- zh: 发放过许可的不同机关有多少个？
SELECT count(DISTINCT authority) FROM permit;

-- en: Which authorities charged more than 5000 in fees altogether?
-- zh: 收费合计超过5000的机关有哪些？
SELECT authority FROM permit GROUP BY authority HAVING sum(fee) > 5000;

-- en: Names of projects which have contracts both Signed and Disputed.
-- zh: 既有Signed合同又有Disputed合同的项目名称。
SELECT project.proj_name FROM project JOIN contract ON project.proj_code = contract.proj_code WHERE contract.status = 'Signed' INTERSECT SELECT project.proj_name FROM project JOIN contract ON project.proj_code = contract.proj_code WHERE contract.status = 'Disputed';

-- en: What are the largest and the smallest contract amounts signed in 2022?
-- zh: 2022年签订的合同中，最大和最小金额各是多少？
SELECT max(amount), min(amount) FROM contract WHERE signed_on BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Clients with projects on which someone suffered a Burn?
-- zh: 哪些客户的项目上发生过Burn事故？
SELECT client FROM project WHERE proj_code IN (SELECT proj_code FROM accident WHERE kind = 'Burn');
