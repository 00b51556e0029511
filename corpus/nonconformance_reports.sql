-- Quality management: part numbers, suppliers, nonconformance reports and corrective actions.
CREATE TABLE supplier (
  supplier_code VARCHAR(8),
  supplier_name VARCHAR(60),
  country VARCHAR(40),
  approval_status VARCHAR(20),
  approved_on DATE,
  audit_score DOUBLE,
  PRIMARY KEY (supplier_code)
);
CREATE TABLE part (
  part_number VARCHAR(15),
  description VARCHAR(60),
  material VARCHAR(30),
  criticality VARCHAR(10),
  unit_cost DECIMAL(10,2),
  weight_g DOUBLE,
  PRIMARY KEY (part_number)
);
CREATE TABLE supplied_part (
  supplier_code VARCHAR(8),
  part_number VARCHAR(15),
  lead_time_days INT,
  agreed_price DECIMAL(10,2),
  PRIMARY KEY (supplier_code, part_number),
  FOREIGN KEY (supplier_code) REFERENCES supplier (supplier_code),
  FOREIGN KEY (part_number) REFERENCES part (part_number)
);
CREATE TABLE employee (
  employee_no INT,
  employee_name VARCHAR(60),
  position VARCHAR(40),
  site VARCHAR(30),
  boss_no INT,
  PRIMARY KEY (employee_no),
  FOREIGN KEY (boss_no) REFERENCES employee (employee_no)
);
CREATE TABLE ncr (
  ncr_no INT,
  part_number VARCHAR(15),
  supplier_code VARCHAR(8),
  raised_by INT,
  raised_on DATE,
  defect_type VARCHAR(30),
  quantity_rejected INT,
  severity VARCHAR(10),
  status VARCHAR(15),
  PRIMARY KEY (ncr_no),
  FOREIGN KEY (part_number) REFERENCES part (part_number),
  FOREIGN KEY (supplier_code) REFERENCES supplier (supplier_code),
  FOREIGN KEY (raised_by) REFERENCES employee (employee_no)
);
CREATE TABLE corrective_action (
  action_id INT,
  ncr_no INT,
  owner_no INT,
  action_text VARCHAR(100),
  due_date DATE,
  closed_date DATE,
  cost DECIMAL(10,2),
  PRIMARY KEY (action_id),
  FOREIGN KEY (ncr_no) REFERENCES ncr (ncr_no),
  FOREIGN KEY (owner_no) REFERENCES employee (employee_no)
);

-- en: List the numbers of the nonconformance reports which are Open and of Major severity.
-- zh: 列出状态为Open且严重度为Major的不合格报告编号。
SELECT ncr_no FROM ncr WHERE status = 'Open' AND severity = 'Major';

-- en: Which supplier caused the most reports?
-- zh: 引发不合格报告最多的供应商是哪家？
SELECT supplier.supplier_name FROM supplier JOIN ncr ON supplier.supplier_code = ncr.supplier_code GROUP BY supplier.supplier_code, supplier.supplier_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the boss of Daniel Krog?
-- zh: Daniel Krog的上司是谁？
SELECT b.employee_name FROM employee e JOIN employee b ON e.boss_no = b.employee_no WHERE e.employee_name = 'Daniel Krog';

-- en: How many reports are there for each type of defect?
-- zh: 每种缺陷类型各有多少份报告？
SELECT defect_type, count(*) FROM ncr GROUP BY defect_type;

-- en: Descriptions and unit costs of Titanium parts, the dearest at the top.
-- zh: Titanium零件的描述和单位成本，最贵的排最前。
SELECT description, unit_cost FROM part WHERE material = 'Titanium' ORDER BY unit_cost DESC;

-- en: Which parts can be bought from Kestrel Forge?
-- zh: 可以从Kestrel Forge采购哪些零件？
SELECT part.description FROM part JOIN supplied_part ON part.part_number = supplied_part.part_number JOIN supplier ON supplied_part.supplier_code = supplier.supplier_code WHERE supplier.supplier_name = 'Kestrel Forge';

-- en: What is the average audit score of suppliers per country?
-- zh: 各国供应商的平均审核分是多少？
SELECT country, avg(audit_score) FROM supplier GROUP BY country;

-- en: How many pieces were rejected in total for the defect Porosity?
-- zh: 因Porosity缺陷拒收的总件数是多少？
SELECT sum(quantity_rejected) FROM ncr WHERE defect_type = 'Porosity';

-- en: Give the texts of actions that are still open, meaning they have no closing date.
-- zh: 列出尚未关闭（没有关闭日期）的措施内容。
SELECT action_text FROM corrective_action WHERE closed_date IS NULL;

-- en: Suppliers with no nonconformance at all?
-- zh: 哪些供应商从未出现过不合格？
SELECT supplier_name FROM supplier WHERE supplier_code NOT IN (SELECT supplier_code FROM ncr);

-- en: Show the names of employees from the Graz site who own an action due after 2024-03-31.
-- zh: Graz厂区有哪些员工负责2024-03-31之后到期的措施？
SELECT employee.employee_name FROM employee JOIN corrective_action ON employee.employee_no = corrective_action.owner_no WHERE employee.site = 'Graz' AND corrective_action.due_date > '2024-03-31';

-- en: What were the cheapest, dearest and average corrective actions?
-- zh: 纠正措施的最低、最高和平均费用各是多少？
SELECT min(cost), max(cost), avg(cost) FROM corrective_action;

-- en: Parts supplied by at least three suppliers: give the description.
-- zh: 由至少三家供应商供货的零件描述。
SELECT part.description FROM part JOIN supplied_part ON part.part_number = supplied_part.part_number GROUP BY part.part_number, part.description HAVING count(*) >= 3;

-- en: Which supplier got the best audit score?
-- zh: 审核得分最高的是哪家供应商？
SELECT supplier_name FROM supplier ORDER BY audit_score DESC LIMIT 1;

-- en: Find parts that weigh more than the average part of criticality A.
-- zh: 找出重量超过A类关键度零件平均重量的零件描述。
SELECT description FROM part WHERE weight_g > (SELECT avg(weight_g) FROM part WHERE criticality = 'A');

-- en: What positions are held by people who raised a report on Hinge Pin?
-- zh: 对Hinge Pin提出过不合格报告的人担任什么职位？
SELECT employee.position FROM employee JOIN ncr ON employee.employee_no = ncr.raised_by JOIN part ON ncr.part_number = part.part_number WHERE part.description = 'Hinge Pin';

-- en: Countries that have suppliers Approved but none Suspended.
-- zh: 有Approved供应商但没有Suspended供应商的国家。
SELECT country FROM supplier WHERE approval_status = 'Approved' EXCEPT SELECT country FROM supplier WHERE approval_status = 'Suspended';

-- en: Return the total cost of actions for each report number.
-- zh: 按不合格报告编号给出措施总费用。
SELECT ncr_no, sum(cost) FROM corrective_action GROUP BY ncr_no;

-- en: How many employees work under Sofia Brandt?
-- zh: Sofia Brandt手下有多少名员工？
SELECT count(*) FROM employee e JOIN employee b ON e.boss_no = b.employee_no WHERE b.employee_name = 'Sofia Brandt';

-- en: Which employees raised reports and also own corrective actions? Names please.
-- zh: 哪些员工既提过不合格报告，又负责纠正措施？请列出姓名。
SELECT employee.employee_name FROM employee JOIN ncr ON employee.employee_no = ncr.raised_by INTERSECT SELECT employee.employee_name FROM employee JOIN corrective_action ON employee.employee_no = corrective_action.owner_no;

-- en: Count the different materials the parts are made of.
-- zh: 零件使用了多少种不同的材料？
SELECT count(DISTINCT material) FROM part;

-- en: The two latest reports: number, date and defect.
-- zh: 最近的两份报告：编号、日期和缺陷类型。
SELECT ncr_no, raised_on, defect_type FROM ncr ORDER BY raised_on DESC LIMIT 2;
