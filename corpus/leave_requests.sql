-- Leave of absence in a company: departments, employees, leave types, requests and public holidays.
CREATE TABLE dept (
  dept_no INT,
  dept_name VARCHAR(40),
  site VARCHAR(40),
  head_no INT,
  PRIMARY KEY (dept_no),
  FOREIGN KEY (head_no) REFERENCES emp (emp_no)
);
CREATE TABLE emp (
  emp_no INT,
  emp_name VARCHAR(50),
  dept_no INT,
  job VARCHAR(40),
  born DATE,
  started DATE,
  days_left INT,
  PRIMARY KEY (emp_no),
  FOREIGN KEY (dept_no) REFERENCES dept (dept_no)
);
CREATE TABLE leave_type (
  type_code VARCHAR(5),
  type_name VARCHAR(40),
  paid VARCHAR(3),
  max_days INT,
  PRIMARY KEY (type_code)
);
CREATE TABLE leave_request (
  req_no INT,
  emp_no INT,
  type_code VARCHAR(5),
  approver_no INT,
  asked_on DATE,
  first_day DATE,
  last_day DATE,
  days INT,
  status VARCHAR(15),
  PRIMARY KEY (req_no),
  FOREIGN KEY (emp_no) REFERENCES emp (emp_no),
  FOREIGN KEY (approver_no) REFERENCES emp (emp_no),
  FOREIGN KEY (type_code) REFERENCES leave_type (type_code)
);

-- en: Which employees started before 2010-01-01?
-- zh: 2010-01-01之前入职的员工有哪些？
SELECT emp_name FROM emp WHERE started < '2010-01-01';

-- en: Which employees were born before 1970-01-01?
-- zh: 1970-01-01之前出生的员工有哪些？
SELECT emp_name FROM emp WHERE born < '1970-01-01';

-- en: Show number and first day of all requests with the status Denied.
-- zh: 列出所有Denied状态的请假申请的编号和起始日。
SELECT req_no, first_day FROM leave_request WHERE status = 'Denied';

-- en: How many leave requests are there?
-- zh: 请假申请共有多少份？
SELECT count(*) FROM leave_request;

-- en: How many days of leave have been requested in total?
-- zh: 总共申请了多少天假？
SELECT sum(days) FROM leave_request;

-- en: How many days of leave does an employee have left on average?
-- zh: 员工平均还剩多少天假？
SELECT avg(days_left) FROM emp;

-- en: How many employees hold each job?
-- zh: 每个岗位有多少名员工？
SELECT job, count(*) FROM emp GROUP BY job;

-- en: Number of departments at every site?
-- zh: 每个办公地点有多少个部门？
SELECT site, count(*) FROM dept GROUP BY site;

-- en: Which statuses occur at least 50 times among the requests?
-- zh: 哪些状态在申请中出现了至少50次？
SELECT status FROM leave_request GROUP BY status HAVING count(*) >= 50;

-- en: Which type of leave allows the most days?
-- zh: 哪种假期允许的天数最多？
SELECT type_name FROM leave_type ORDER BY max_days DESC LIMIT 1;

-- en: Which type of leave is requested the most?
-- zh: 哪种假期被申请得最多？
SELECT leave_type.type_name FROM leave_type JOIN leave_request ON leave_type.type_code = leave_request.type_code GROUP BY leave_type.type_code, leave_type.type_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who has the fewest days left?
-- zh: 谁剩余的假期最少？
SELECT emp_name FROM emp ORDER BY days_left LIMIT 1;

-- en: What are the names of the people in Procurement?
-- zh: Procurement部门都有谁？
SELECT emp.emp_name FROM emp JOIN dept ON emp.dept_no = dept.dept_no WHERE dept.dept_name = 'Procurement';

-- en: Who heads Procurement?
-- zh: Procurement的负责人是谁？
SELECT emp.emp_name FROM emp JOIN dept ON emp.emp_no = dept.head_no WHERE dept.dept_name = 'Procurement';

-- en: On which different sites does someone work as Welder?
-- zh: 有人担任Welder的不同办公地点有哪些？
SELECT DISTINCT dept.site FROM dept JOIN emp ON dept.dept_no = emp.dept_no WHERE emp.job = 'Welder';

-- en: Give the first day and the last day of every Sabbatical.
-- zh: 给出每次Sabbatical的开始日和结束日。
SELECT leave_request.first_day, leave_request.last_day FROM leave_request JOIN leave_type ON leave_request.type_code = leave_type.type_code WHERE leave_type.type_name = 'Sabbatical';

-- en: For each department, the total days requested by its people.
-- zh: 每个部门的员工总共申请了多少天假？
SELECT dept.dept_name, sum(leave_request.days) FROM dept JOIN emp ON dept.dept_no = emp.dept_no JOIN leave_request ON emp.emp_no = leave_request.emp_no GROUP BY dept.dept_no, dept.dept_name;

-- en: Which employee has approved the largest number of requests?
-- zh: 审批申请最多的员工是谁？
SELECT emp.emp_name FROM emp JOIN leave_request ON emp.emp_no = leave_request.approver_no GROUP BY emp.emp_no, emp.emp_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which employees have never asked for leave?
-- zh: 从未请过假的员工有哪些？
SELECT emp_name FROM emp WHERE emp_no NOT IN (SELECT emp_no FROM leave_request);

-- en: Numbers of the requests that last more days than the average request.
-- zh: 天数超过平均值的申请编号有哪些？
SELECT req_no FROM leave_request WHERE days > (SELECT avg(days) FROM leave_request);

-- en: Which departments have somebody with more than 40 days left?
-- zh: 哪些部门有人剩余假期超过40天？
SELECT dept_name FROM dept WHERE dept_no IN (SELECT dept_no FROM emp WHERE days_left > 40);

-- en: Which jobs are found both in department 10 and in department 20?
-- zh: 哪些岗位在10号部门和20号部门都有？
SELECT job FROM emp WHERE dept_no = 10 INTERSECT SELECT job FROM emp WHERE dept_no = 20;
