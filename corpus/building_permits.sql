-- Building permits of a town: applicants, architects, parcels, permits and site inspections.
CREATE TABLE applicant (
  applicant_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  phone VARCHAR(20),
  type VARCHAR(20),
  PRIMARY KEY (applicant_id)
);
CREATE TABLE architect (
  architect_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  licence_year INT,
  PRIMARY KEY (architect_id)
);
CREATE TABLE permit (
  permit_id INT,
  permit_no VARCHAR(20),
  applicant_id INT,
  architect_id INT,
  type VARCHAR(30),
  street VARCHAR(60),
  fee DECIMAL(10,2),
  building_cost DECIMAL(10,2),
  filed_on DATE,
  granted_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (permit_id),
  FOREIGN KEY (applicant_id) REFERENCES applicant (applicant_id),
  FOREIGN KEY (architect_id) REFERENCES architect (architect_id)
);
CREATE TABLE inspector (
  inspector_id INT,
  name VARCHAR(60),
  hired_on DATE,
  born_on DATE,
  PRIMARY KEY (inspector_id)
);
CREATE TABLE inspection (
  inspection_id INT,
  permit_id INT,
  inspector_id INT,
  visit_date DATE,
  result VARCHAR(20),
  defects INT,
  PRIMARY KEY (inspection_id),
  FOREIGN KEY (permit_id) REFERENCES permit (permit_id),
  FOREIGN KEY (inspector_id) REFERENCES inspector (inspector_id)
);

-- en: Which permit numbers are still Pending?
-- zh: 哪些许可证编号目前仍是Pending？
SELECT permit_no FROM permit WHERE status = 'Pending';

-- en: Give the name of the applicant behind permit number BP-2041.
-- zh: 许可证编号BP-2041的申请人叫什么名字？
SELECT applicant.name FROM permit JOIN applicant ON permit.applicant_id = applicant.applicant_id WHERE permit.permit_no = 'BP-2041';

-- en: Give the name of the architect behind permit number BP-2041.
-- zh: 许可证编号BP-2041的建筑师叫什么名字？
SELECT architect.name FROM permit JOIN architect ON permit.architect_id = architect.architect_id WHERE permit.permit_no = 'BP-2041';

-- en: Who is the inspector that was hired first?
-- zh: 最早入职的检查员是谁？
SELECT name FROM inspector ORDER BY hired_on LIMIT 1;

-- en: Who is the oldest inspector?
-- zh: 年纪最大的检查员是谁？
SELECT name FROM inspector ORDER BY born_on LIMIT 1;

-- en: What is the total of the fees charged for Garage permits?
-- zh: Garage类许可证收取的费用总共是多少？
SELECT sum(fee) FROM permit WHERE type = 'Garage';

-- en: What is the average building cost of Garage permits?
-- zh: Garage类许可证的平均建造成本是多少？
SELECT avg(building_cost) FROM permit WHERE type = 'Garage';

-- en: How many permits are there of each status?
-- zh: 各种状态的许可证分别有多少件？
SELECT status, count(*) FROM permit GROUP BY status;

-- en: Which kind of permit is applied for most often?
-- zh: 申请最多的是哪一类许可证？
SELECT type FROM permit GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: List the numbers and streets of permits filed between 2021-03-01 and 2021-09-30, the earliest filed first.
-- zh: 列出2021-03-01至2021-09-30之间提交的许可证的编号和街道，按提交时间从早到晚排序。
SELECT permit_no, street FROM permit WHERE filed_on BETWEEN '2021-03-01' AND '2021-09-30' ORDER BY filed_on;

-- en: How many permits have not been granted yet, i.e. have no grant date?
-- zh: 有多少件许可证还没有批准日期？
SELECT count(*) FROM permit WHERE granted_on IS NULL;

-- en: From how many different cities do the architects come?
-- zh: 建筑师来自多少个不同的城市？
SELECT count(DISTINCT city) FROM architect;

-- en: Names and phones of applicants from Harwick of type Company, please.
-- zh: 请给出Harwick的、类型为Company的申请人的姓名和电话。
SELECT name, phone FROM applicant WHERE city = 'Harwick' AND type = 'Company';

-- en: For every architect, show the name and how many permits they signed.
-- zh: 每位建筑师各签了多少件许可证？列出姓名和数量。
SELECT architect.name, count(*) FROM architect JOIN permit ON architect.architect_id = permit.architect_id GROUP BY architect.architect_id, architect.name;

-- en: Which inspector has found the most defects altogether?
-- zh: 累计发现缺陷数最多的检查员是哪一位？
SELECT inspector.name FROM inspector JOIN inspection ON inspector.inspector_id = inspection.inspector_id GROUP BY inspector.inspector_id, inspector.name ORDER BY sum(inspection.defects) DESC LIMIT 1;

-- en: On which dates did Olga Petrak visit building sites in Mill Lane?
-- zh: Olga Petrak在哪些日期去检查过Mill Lane的工地？
SELECT inspection.visit_date FROM inspection JOIN inspector ON inspection.inspector_id = inspector.inspector_id JOIN permit ON inspection.permit_id = permit.permit_id WHERE inspector.name = 'Olga Petrak' AND permit.street = 'Mill Lane';

-- en: Show the applicants who hold at least 3 permits.
-- zh: 哪些申请人拥有至少3件许可证？
SELECT applicant.name FROM applicant JOIN permit ON applicant.applicant_id = permit.applicant_id GROUP BY applicant.applicant_id, applicant.name HAVING count(*) >= 3;

-- en: What was the result of inspections of work designed by architects licensed before 1995?
-- zh: 1995年以前取得执照的建筑师所设计的工程，检查结果分别是什么？
SELECT inspection.result FROM inspection JOIN permit ON inspection.permit_id = permit.permit_id JOIN architect ON permit.architect_id = architect.architect_id WHERE architect.licence_year < 1995;

-- en: Find the permit numbers whose building cost is above the average.
-- zh: 找出建造成本高于平均值的许可证编号。
SELECT permit_no FROM permit WHERE building_cost > (SELECT avg(building_cost) FROM permit);

-- en: Which permits have never been inspected? Give their numbers.
-- zh: 哪些许可证从未被检查过？给出编号。
SELECT permit_no FROM permit WHERE permit_id NOT IN (SELECT permit_id FROM inspection);

-- en: Return the streets of permits that Failed an inspection.
-- zh: 返回检查结果为Failed的许可证所在的街道。
SELECT street FROM permit WHERE permit_id IN (SELECT permit_id FROM inspection WHERE result = 'Failed');

-- en: Which cities are home to both applicants and architects?
-- zh: 哪些城市既有申请人又有建筑师？
SELECT city FROM applicant INTERSECT SELECT city FROM architect;
