-- An engineering office: departments, staff, client projects and the hours booked on them.
CREATE TABLE dept (
  dept_no INT,
  dname VARCHAR(40),
  loc VARCHAR(40),
  budget DECIMAL(10,2),
  head_no INT,
  PRIMARY KEY (dept_no)
);
CREATE TABLE emp (
  emp_no INT,
  ename VARCHAR(60),
  job VARCHAR(40),
  dept_no INT,
  mgr_no INT,
  hired DATE,
  sal DECIMAL(10,2),
  gender VARCHAR(10),
  PRIMARY KEY (emp_no),
  FOREIGN KEY (dept_no) REFERENCES dept (dept_no),
  FOREIGN KEY (mgr_no) REFERENCES emp (emp_no)
);
CREATE TABLE client (
  client_no INT,
  cname VARCHAR(60),
  sector VARCHAR(40),
  city VARCHAR(40),
  PRIMARY KEY (client_no)
);
CREATE TABLE proj (
  proj_no INT,
  title VARCHAR(80),
  client_no INT,
  status VARCHAR(20),
  start_dt DATE,
  end_dt DATE,
  fee DECIMAL(10,2),
  PRIMARY KEY (proj_no),
  FOREIGN KEY (client_no) REFERENCES client (client_no)
);
CREATE TABLE tsheet (
  ts_no INT,
  emp_no INT,
  proj_no INT,
  work_dt DATE,
  hrs DOUBLE,
  task VARCHAR(40),
  approved VARCHAR(3),
  PRIMARY KEY (ts_no),
  FOREIGN KEY (emp_no) REFERENCES emp (emp_no),
  FOREIGN KEY (proj_no) REFERENCES proj (proj_no)
);

-- en: Who are the draughtsmen, i.e. staff with the job Draftsman, hired after 2018-01-01?
-- zh: 2018-01-01之后入职、岗位为Draftsman的员工有哪些？
SELECT ename FROM emp WHERE job = 'Draftsman' AND hired > '2018-01-01';

-- en: How many projects are On Hold?
-- zh: 有多少个项目处于On Hold？
SELECT count(*) FROM proj WHERE status = 'On Hold';

-- en: Total number of hours Ingrid Falk has booked.
-- zh: Ingrid Falk一共登记了多少工时？
SELECT sum(tsheet.hrs) FROM tsheet JOIN emp ON tsheet.emp_no = emp.emp_no WHERE emp.ename = 'Ingrid Falk';

-- en: Which clients have Ingrid Falk worked for? List each different name once.
-- zh: Ingrid Falk为哪些不同的客户做过事？
SELECT DISTINCT client.cname FROM client JOIN proj ON client.client_no = proj.client_no JOIN tsheet ON proj.proj_no = tsheet.proj_no JOIN emp ON tsheet.emp_no = emp.emp_no WHERE emp.ename = 'Ingrid Falk';

-- en: What is the average salary per job?
-- zh: 各岗位的平均薪水是多少？
SELECT job, avg(sal) FROM emp GROUP BY job;

-- en: Show the department names and where they are, richest budget first.
-- zh: 按预算从高到低列出各部门的名称和所在地。
SELECT dname, loc FROM dept ORDER BY budget DESC;

-- en: Give me the titles and fees of the projects we do for clients in Trondheim.
-- zh: 给Trondheim的客户做的项目，标题和费用分别是什么？
SELECT proj.title, proj.fee FROM proj JOIN client ON proj.client_no = client.client_no WHERE client.city = 'Trondheim';

-- en: What is the longest entry, in hours, ever made for Site Survey?
-- zh: Site Survey单次登记的工时最多是多少？
SELECT max(hrs) FROM tsheet WHERE task = 'Site Survey';

-- en: How many people does each department have? Give the department name.
-- zh: 每个部门各有多少人？请给出部门名。
SELECT dept.dname, count(*) FROM dept JOIN emp ON dept.dept_no = emp.dept_no GROUP BY dept.dept_no, dept.dname;

-- en: Which project has swallowed the most hours?
-- zh: 耗费工时最多的是哪个项目？
SELECT proj.title FROM proj JOIN tsheet ON proj.proj_no = tsheet.proj_no GROUP BY proj.proj_no, proj.title ORDER BY sum(tsheet.hrs) DESC LIMIT 1;

-- en: Name the employees who have never filled in a time sheet.
-- zh: 从来没有填过工时表的员工是谁？
SELECT ename FROM emp WHERE emp_no NOT IN (SELECT emp_no FROM tsheet);

-- en: Who manages Tomasz Wrona?
-- zh: Tomasz Wrona的上级是谁？
SELECT m.ename FROM emp AS e JOIN emp AS m ON e.mgr_no = m.emp_no WHERE e.ename = 'Tomasz Wrona';

-- en: Names of the staff based in Bergen who earn more than 62000.
-- zh: 在Bergen办公且薪水超过62000的员工姓名。
SELECT emp.ename FROM emp JOIN dept ON emp.dept_no = dept.dept_no WHERE dept.loc = 'Bergen' AND emp.sal > 62000;

-- en: Which status is the most frequent among the projects?
-- zh: 项目中最常见的状态是什么？
SELECT status FROM proj GROUP BY status ORDER BY count(*) DESC LIMIT 1;

-- en: In which cities do we have both Energy clients and Shipping clients?
-- zh: 哪些城市既有Energy客户又有Shipping客户？
SELECT city FROM client WHERE sector = 'Energy' INTERSECT SELECT city FROM client WHERE sector = 'Shipping';

-- en: Who is the best paid woman (gender Female)?
-- zh: 性别为Female的员工里谁的薪水最高？
SELECT ename FROM emp WHERE gender = 'Female' ORDER BY sal DESC LIMIT 1;

-- en: How many different people have worked on Harbour Crane Retrofit?
-- zh: 参与过Harbour Crane Retrofit的不同员工有多少位？
SELECT count(DISTINCT tsheet.emp_no) FROM tsheet JOIN proj ON tsheet.proj_no = proj.proj_no WHERE proj.title = 'Harbour Crane Retrofit';

-- en: List the titles of the projects whose fee is above the average fee.
-- zh: 列出费用高于平均值的项目标题。
SELECT title FROM proj WHERE fee > (SELECT avg(fee) FROM proj);

-- en: Which sectors have at least 3 clients?
-- zh: 哪些行业至少有3个客户？
SELECT sector FROM client GROUP BY sector HAVING count(*) >= 3;

-- en: For the Structures department, show on which days hours were booked that are not approved yet (No), together with the employee.
-- zh: Structures部门尚未批准（No）的工时分别是谁在哪天登记的？先给日期，再给员工姓名。
SELECT tsheet.work_dt, emp.ename FROM tsheet JOIN emp ON tsheet.emp_no = emp.emp_no JOIN dept ON emp.dept_no = dept.dept_no WHERE dept.dname = 'Structures' AND tsheet.approved = 'No';

-- en: Tell me the average number of hours booked per entry on Closed projects.
-- zh: 已是Closed的项目，每条工时记录平均多少小时？
SELECT avg(tsheet.hrs) FROM tsheet JOIN proj ON tsheet.proj_no = proj.proj_no WHERE proj.status = 'Closed';

-- en: Which clients have no project that is Running?
-- zh: 哪些客户没有正在Running的项目？
SELECT cname FROM client WHERE client_no NOT IN (SELECT client_no FROM proj WHERE status = 'Running');
