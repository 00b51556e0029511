-- A copy and print shop: presses, paper stocks, jobs, finishing steps and invoices.
CREATE TABLE press (
  press_id INT,
  press_name VARCHAR(40),
  technology VARCHAR(20),
  max_width_mm INT,
  speed_sheets_hour INT,
  bought_year INT,
  PRIMARY KEY (press_id)
);
CREATE TABLE paper (
  paper_id INT,
  paper_name VARCHAR(40),
  finish VARCHAR(20),
  gsm INT,
  sheet_cost DECIMAL(10,4),
  recycled_pct INT,
  PRIMARY KEY (paper_id)
);
CREATE TABLE customer (
  customer_id INT,
  customer_name VARCHAR(60),
  sector VARCHAR(30),
  city VARCHAR(40),
  discount_pct INT,
  PRIMARY KEY (customer_id)
);
CREATE TABLE job (
  job_id INT,
  customer_id INT,
  press_id INT,
  paper_id INT,
  title VARCHAR(80),
  product VARCHAR(30),
  copies INT,
  received_on DATE,
  due_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (job_id),
  FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  FOREIGN KEY (press_id) REFERENCES press (press_id),
  FOREIGN KEY (paper_id) REFERENCES paper (paper_id)
);
CREATE TABLE finishing_step (
  step_id INT,
  job_id INT,
  operation VARCHAR(30),
  operator_name VARCHAR(50),
  minutes INT,
  PRIMARY KEY (step_id),
  FOREIGN KEY (job_id) REFERENCES job (job_id)
);
CREATE TABLE invoice (
  invoice_id INT,
  job_id INT,
  issued_on DATE,
  amount DECIMAL(10,2),
  paid_on DATE,
  method VARCHAR(20),
  PRIMARY KEY (invoice_id),
  FOREIGN KEY (job_id) REFERENCES job (job_id)
);

-- en: On which paper was the job titled Spring Catalogue printed?
-- zh: 标题为Spring Catalogue的印单用的是什么纸？
SELECT paper.paper_name FROM paper JOIN job ON paper.paper_id = job.paper_id WHERE job.title = 'Spring Catalogue';

-- en: How many jobs has each customer placed? Give the customer's name and the count, busiest first.
-- zh: 每位客户下了多少印单？给出客户名和数量，从多到少。
SELECT customer.customer_name, count(*) FROM customer JOIN job ON customer.customer_id = job.customer_id GROUP BY customer.customer_id, customer.customer_name ORDER BY count(*) DESC;

-- en: Titles of Poster jobs due before 2023-09-01
-- zh: 2023-09-01之前要交付的Poster印单的标题
SELECT title FROM job WHERE product = 'Poster' AND due_on < '2023-09-01';

-- en: Which operators have worked on something for customers in the Museums sector? Unique names.
-- zh: 哪些操作员为Museums行业的客户做过后道加工？姓名去重。
SELECT DISTINCT finishing_step.operator_name FROM finishing_step JOIN job ON finishing_step.job_id = job.job_id JOIN customer ON job.customer_id = customer.customer_id WHERE customer.sector = 'Museums';

-- en: Which press is the fastest?
-- zh: 速度最快的印刷机是哪台？
SELECT press_name FROM press ORDER BY speed_sheets_hour DESC LIMIT 1;

-- en: What is the sum of invoices paid by Transfer?
-- zh: 以Transfer方式付款的发票总额是多少？
SELECT sum(amount) FROM invoice WHERE method = 'Transfer';

-- en: Total invoiced amount per customer city
-- zh: 各城市客户的开票总额
SELECT customer.city, sum(invoice.amount) FROM customer JOIN job ON customer.customer_id = job.customer_id JOIN invoice ON job.job_id = invoice.job_id GROUP BY customer.city;

-- en: Which jobs have not been invoiced? Give titles.
-- zh: 哪些印单还没开过发票？给出标题。
SELECT title FROM job WHERE job_id NOT IN (SELECT job_id FROM invoice);

-- en: For each kind of product, what is the average number of copies?
-- zh: 每种产品平均印多少份？
SELECT product, avg(copies) FROM job GROUP BY product;

-- en: Who ordered the biggest print run of Flyers? Name the customer.
-- zh: 印量最大的那批Flyer是哪个客户订的？
SELECT customer.customer_name FROM customer JOIN job ON customer.customer_id = job.customer_id WHERE job.product = 'Flyer' ORDER BY job.copies DESC LIMIT 1;

-- en: Which presses were used for jobs on Matt paper? List distinct presses.
-- zh: 哪些印刷机印过Matt纸的印单？去重列出。
SELECT DISTINCT press.press_name FROM press JOIN job ON press.press_id = job.press_id JOIN paper ON job.paper_id = paper.paper_id WHERE paper.finish = 'Matt';

-- en: Paper names and weights heavier than 250 gsm, from heaviest to lightest
-- zh: 克重超过250的纸张名称和克重，由重到轻
SELECT paper_name, gsm FROM paper WHERE gsm > 250 ORDER BY gsm DESC;

-- en: Which operator has spent the most minutes on Lamination?
-- zh: 在Lamination上花的总分钟数最多的操作员是谁？
SELECT operator_name FROM finishing_step WHERE operation = 'Lamination' GROUP BY operator_name ORDER BY sum(minutes) DESC LIMIT 1;

-- en: What is still unpaid? Show the job titles and amounts.
-- zh: 哪些款还没付？显示印单标题和金额。
SELECT job.title, invoice.amount FROM job JOIN invoice ON job.job_id = invoice.job_id WHERE invoice.paid_on IS NULL;

-- en: Customers who have had jobs on an Offset press and also on a Digital press
-- zh: 既用过Offset印刷机又用过Digital印刷机的客户
SELECT customer.customer_name FROM customer JOIN job ON customer.customer_id = job.customer_id JOIN press ON job.press_id = press.press_id WHERE press.technology = 'Offset' INTERSECT SELECT customer.customer_name FROM customer JOIN job ON customer.customer_id = job.customer_id JOIN press ON job.press_id = press.press_id WHERE press.technology = 'Digital';

-- en: Invoices above the average amount: id and amount
-- zh: 金额高于平均值的发票编号和金额
SELECT invoice_id, amount FROM invoice WHERE amount > (SELECT avg(amount) FROM invoice);

-- en: Which operations did the job for Lumen Theatre go through?
-- zh: Lumen Theatre的印单经过哪些后道工序？
SELECT finishing_step.operation FROM finishing_step JOIN job ON finishing_step.job_id = job.job_id JOIN customer ON job.customer_id = customer.customer_id WHERE customer.customer_name = 'Lumen Theatre';

-- en: Jobs that needed at least 3 finishing steps, by title
-- zh: 需要至少3道后道工序的印单标题
SELECT job.title FROM job JOIN finishing_step ON job.job_id = finishing_step.job_id GROUP BY job.job_id, job.title HAVING count(*) >= 3;

-- en: What sector gives us the most customers?
-- zh: 客户最多的是哪个行业？
SELECT sector FROM customer GROUP BY sector ORDER BY count(*) DESC LIMIT 1;

-- en: The three oldest presses and the years they were bought
-- zh: 购入最早的三台印刷机及购入年份
SELECT press_name, bought_year FROM press ORDER BY bought_year ASC LIMIT 3;

-- en: Papers no one has used for a Brochure
-- zh: 从未用来印Brochure的纸张
SELECT paper_name FROM paper WHERE paper_id NOT IN (SELECT paper_id FROM job WHERE product = 'Brochure');

-- en: What is the average and the maximum discount of customers in Ghent?
-- zh: Ghent客户的平均折扣和最高折扣分别是多少？
SELECT avg(discount_pct), max(discount_pct) FROM customer WHERE city = 'Ghent';
