-- Internal purchasing: departments, requesters, purchase requests, approvals and the items asked for.
CREATE TABLE dept (
  dept_cd VARCHAR(6),
  dept_nm VARCHAR(50),
  budget DECIMAL(14,2),
  PRIMARY KEY (dept_cd)
);
CREATE TABLE staff (
  staff_no INT,
  staff_nm VARCHAR(50),
  dept_cd VARCHAR(6),
  job VARCHAR(40),
  PRIMARY KEY (staff_no),
  FOREIGN KEY (dept_cd) REFERENCES dept (dept_cd)
);
CREATE TABLE request (
  req_no INT,
  raised_by INT,
  approved_by INT,
  raised_dt DATE,
  urgency VARCHAR(10),
  status VARCHAR(15),
  PRIMARY KEY (req_no),
  FOREIGN KEY (raised_by) REFERENCES staff (staff_no),
  FOREIGN KEY (approved_by) REFERENCES staff (staff_no)
);
CREATE TABLE request_item (
  req_no INT,
  line_no INT,
  item_nm VARCHAR(60),
  qty INT,
  est_price DECIMAL(10,2),
  PRIMARY KEY (req_no, line_no),
  FOREIGN KEY (req_no) REFERENCES request (req_no)
);

-- en: How big is the budget of the Facilities department?
-- zh: Facilities部门的预算有多少？
SELECT budget FROM dept WHERE dept_nm = 'Facilities';

-- en: Which requests are Pending and of High urgency?
-- zh: 哪些请购单处于Pending状态且紧急程度为High？
SELECT req_no FROM request WHERE status = 'Pending' AND urgency = 'High';

-- en: How many requests are there for each status?
-- zh: 各状态的请购单各有多少张？
SELECT status, count(*) FROM request GROUP BY status;

-- en: What is the most requested item?
-- zh: 被请购次数最多的物品是什么？
SELECT item_nm FROM request_item GROUP BY item_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Total quantity asked for of each item.
-- zh: 每种物品请购的总数量。
SELECT item_nm, sum(qty) FROM request_item GROUP BY item_nm;

-- en: Which department has the smallest budget?
-- zh: 预算最少的部门是哪个？
SELECT dept_nm FROM dept ORDER BY budget LIMIT 1;

-- en: What is on request 3018? Item and quantity.
-- zh: 3018号请购单上有什么？列出物品和数量。
SELECT item_nm, qty FROM request_item WHERE req_no = 3018;

-- en: Who raised request 3018?
-- zh: 3018号请购单是谁提出的？
SELECT staff.staff_nm FROM staff JOIN request ON staff.staff_no = request.raised_by WHERE request.req_no = 3018;

-- en: Who approved request 3018?
-- zh: 3018号请购单是谁批准的？
SELECT staff.staff_nm FROM staff JOIN request ON staff.staff_no = request.approved_by WHERE request.req_no = 3018;

-- en: Show request numbers with the names of who asked and who approved.
-- zh: 列出请购单号以及申请人和审批人的姓名。
SELECT request.req_no, a.staff_nm, b.staff_nm FROM request JOIN staff AS a ON request.raised_by = a.staff_no JOIN staff AS b ON request.approved_by = b.staff_no;

-- en: How many people are there in each department?
-- zh: 每个部门有多少人？
SELECT dept.dept_nm, count(*) FROM dept JOIN staff ON dept.dept_cd = staff.dept_cd GROUP BY dept.dept_cd, dept.dept_nm;

-- en: Number of requests coming from each department.
-- zh: 每个部门提出的请购单数量。
SELECT dept.dept_nm, count(*) FROM dept JOIN staff ON dept.dept_cd = staff.dept_cd JOIN request ON staff.staff_no = request.raised_by GROUP BY dept.dept_cd, dept.dept_nm;

-- en: Which colleague approved the most requests?
-- zh: 批准请购单最多的同事是谁？
SELECT staff.staff_nm FROM staff JOIN request ON staff.staff_no = request.approved_by GROUP BY staff.staff_no, staff.staff_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Which items did people of the Lab department ask for?
-- zh: Lab部门的人申请过哪些物品？
SELECT request_item.item_nm FROM request_item JOIN request ON request_item.req_no = request.req_no JOIN staff ON request.raised_by = staff.staff_no JOIN dept ON staff.dept_cd = dept.dept_cd WHERE dept.dept_nm = 'Lab';

-- en: Names and jobs of those who asked for a Projector.
-- zh: 申请过Projector的人的姓名和岗位。
SELECT staff.staff_nm, staff.job FROM staff JOIN request ON staff.staff_no = request.raised_by JOIN request_item ON request.req_no = request_item.req_no WHERE request_item.item_nm = 'Projector';

-- en: Staff who never raised a request.
-- zh: 从未提过请购的员工。
SELECT staff_nm FROM staff WHERE staff_no NOT IN (SELECT raised_by FROM request);

-- en: Staff that both raise and approve requests.
-- zh: 既提出过请购又审批过请购的员工。
SELECT staff.staff_nm FROM staff JOIN request ON staff.staff_no = request.raised_by INTERSECT SELECT staff.staff_nm FROM staff JOIN request ON staff.staff_no = request.approved_by;

-- en: Requests with more than 5 lines.
-- zh: 明细超过5行的请购单。
SELECT req_no FROM request_item GROUP BY req_no HAVING count(*) > 5;

-- en: Average estimated price of items on Rejected requests.
-- zh: Rejected请购单上物品的平均估价。
SELECT avg(request_item.est_price) FROM request_item JOIN request ON request_item.req_no = request.req_no WHERE request.status = 'Rejected';

-- en: Count the different items in the requests since 2024-01-01.
-- zh: 自2024-01-01起的请购单涉及多少种不同的物品？
SELECT count(DISTINCT request_item.item_nm) FROM request_item JOIN request ON request_item.req_no = request.req_no WHERE request.raised_dt >= '2024-01-01';

-- en: Departments with a budget above the average.
-- zh: 预算高于平均值的部门。
SELECT dept_nm FROM dept WHERE budget > (SELECT avg(budget) FROM dept);

-- en: Items whose name begins with Chair, with estimated price, dearest first.
-- zh: 名称以Chair开头的物品及其估价，最贵的在前。
SELECT item_nm, est_price FROM request_item WHERE item_nm LIKE 'Chair%' ORDER BY est_price DESC;
