-- A bank's data catalogue: datasets, their columns and stewards, and requests for access to them.
CREATE TABLE business_domain (
  domain_id INT, domain_name VARCHAR(40), director VARCHAR(60),
  PRIMARY KEY (domain_id)
);
CREATE TABLE employee (
  employee_id INT, employee_name VARCHAR(60), email VARCHAR(80), job_title VARCHAR(40), location VARCHAR(40), domain_id INT,
  PRIMARY KEY (employee_id),
  FOREIGN KEY (domain_id) REFERENCES business_domain (domain_id)
);
CREATE TABLE dataset (
  dataset_id INT, dataset_name VARCHAR(60), domain_id INT, steward_id INT, classification VARCHAR(15), record_count INT, refreshed_on DATE, storage_type VARCHAR(20),
  PRIMARY KEY (dataset_id),
  FOREIGN KEY (domain_id) REFERENCES business_domain (domain_id),
  FOREIGN KEY (steward_id) REFERENCES employee (employee_id)
);
CREATE TABLE dataset_column (
  column_id INT, dataset_id INT, column_name VARCHAR(60), data_type VARCHAR(20), is_personal VARCHAR(3), null_share DOUBLE,
  PRIMARY KEY (column_id),
  FOREIGN KEY (dataset_id) REFERENCES dataset (dataset_id)
);
CREATE TABLE access_request (
  request_id INT, dataset_id INT, requested_by INT, approved_by INT, requested_on DATE, access_level VARCHAR(15), status VARCHAR(15), justification VARCHAR(200),
  PRIMARY KEY (request_id),
  FOREIGN KEY (dataset_id) REFERENCES dataset (dataset_id),
  FOREIGN KEY (requested_by) REFERENCES employee (employee_id),
  FOREIGN KEY (approved_by) REFERENCES employee (employee_id)
);

-- en: Which datasets are classified as Secret and stored in a Lakehouse?
-- zh: 密级为Secret且存储类型为Lakehouse的数据集有哪些？
SELECT dataset_name FROM dataset WHERE classification = 'Secret' AND storage_type = 'Lakehouse';

-- en: Email of the steward of card_payments?
-- zh: card_payments数据集管理员的邮箱是什么？
SELECT employee.email FROM employee JOIN dataset ON employee.employee_id = dataset.steward_id WHERE dataset.dataset_name = 'card_payments';

-- en: List the columns of card_payments with their data types.
-- zh: 列出card_payments的各列名称和数据类型。
SELECT dataset_column.column_name, dataset_column.data_type FROM dataset_column JOIN dataset ON dataset_column.dataset_id = dataset.dataset_id WHERE dataset.dataset_name = 'card_payments';

-- en: Who asked for access to card_payments?
-- zh: 谁申请过访问card_payments？
SELECT employee.employee_name FROM employee JOIN access_request ON employee.employee_id = access_request.requested_by JOIN dataset ON access_request.dataset_id = dataset.dataset_id WHERE dataset.dataset_name = 'card_payments';

-- en: Show the id of each request with the name of who made it and who approved it.
-- zh: 列出每份申请的编号、申请人姓名和批准人姓名。
SELECT access_request.request_id, T1.employee_name, T2.employee_name FROM access_request JOIN employee AS T1 ON access_request.requested_by = T1.employee_id JOIN employee AS T2 ON access_request.approved_by = T2.employee_id;

-- en: Number of access requests for each access level?
-- zh: 每种访问级别各有多少份申请？
SELECT access_level, count(*) FROM access_request GROUP BY access_level;

-- en: How many columns hold personal data (yes)?
-- zh: 包含个人数据（yes）的列有多少个？
SELECT count(*) FROM dataset_column WHERE is_personal = 'yes';

-- en: Which datasets hold personal data (yes) in a DATE column?
-- zh: 哪些数据集有包含个人数据（yes）的DATE类型列？
SELECT dataset.dataset_name FROM dataset JOIN dataset_column ON dataset.dataset_id = dataset_column.dataset_id WHERE dataset_column.is_personal = 'yes' AND dataset_column.data_type = 'DATE';

-- en: Which directors are responsible for Secret datasets?
-- zh: 哪些总监负责的领域有Secret数据集？
SELECT business_domain.director FROM business_domain JOIN dataset ON business_domain.domain_id = dataset.domain_id WHERE dataset.classification = 'Secret';

-- en: The biggest dataset by number of records, and that number?
-- zh: 记录数最多的数据集是哪个？有多少条记录？
SELECT dataset_name, record_count FROM dataset ORDER BY record_count DESC LIMIT 1;

-- en: Which dataset has the most columns?
-- zh: 列数最多的数据集是哪个？
SELECT dataset.dataset_name FROM dataset JOIN dataset_column ON dataset.dataset_id = dataset_column.dataset_id GROUP BY dataset.dataset_id, dataset.dataset_name ORDER BY count(*) DESC LIMIT 1;

-- en: Datasets nobody has requested?
-- zh: 没有人申请过的数据集有哪些？
SELECT dataset_name FROM dataset WHERE dataset_id NOT IN (SELECT dataset_id FROM access_request);

-- en: For each domain, its name and how many employees it has.
-- zh: 给出每个业务领域的名称和员工人数。
SELECT business_domain.domain_name, count(*) FROM business_domain JOIN employee ON business_domain.domain_id = employee.domain_id GROUP BY business_domain.domain_id, business_domain.domain_name;

-- en: Justifications given by people who work in Lyon.
-- zh: 在Lyon工作的人给出的申请理由有哪些？
SELECT access_request.justification FROM access_request JOIN employee ON access_request.requested_by = employee.employee_id WHERE employee.location = 'Lyon';

-- en: Job titles of employees who made a Denied request for something in the Treasury domain?
-- zh: 申请Treasury领域的数据而被Denied的员工担任什么职务？
SELECT employee.job_title FROM employee JOIN access_request ON employee.employee_id = access_request.requested_by JOIN dataset ON access_request.dataset_id = dataset.dataset_id JOIN business_domain ON dataset.domain_id = business_domain.domain_id WHERE access_request.status = 'Denied' AND business_domain.domain_name = 'Treasury';

-- en: Which employees approved at least 10 requests? Show name and count.
-- zh: 批准过至少10份申请的员工有哪些？给出姓名和数量。
SELECT employee.employee_name, count(*) FROM employee JOIN access_request ON employee.employee_id = access_request.approved_by GROUP BY employee.employee_id, employee.employee_name HAVING count(*) >= 10;

-- en: Datasets with more records than average that were refreshed after 2024-01-01.
-- zh: 2024-01-01之后刷新过、且记录数高于平均值的数据集。
SELECT dataset_name FROM dataset WHERE record_count > (SELECT avg(record_count) FROM dataset) AND refreshed_on > '2024-01-01';

-- en: In which locations do we find both a Data Scientist and an Auditor?
-- zh: 哪些地点既有Data Scientist又有Auditor？
SELECT location FROM employee WHERE job_title = 'Data Scientist' INTERSECT SELECT location FROM employee WHERE job_title = 'Auditor';

-- en: Names of employees who are stewards but have never requested access to anything.
-- zh: 担任数据集管理员、但从未申请过访问的员工姓名。
SELECT employee.employee_name FROM employee JOIN dataset ON employee.employee_id = dataset.steward_id EXCEPT SELECT employee.employee_name FROM employee JOIN access_request ON employee.employee_id = access_request.requested_by;

-- en: What is the average null share of the columns of each data type?
-- zh: 各数据类型的列平均空值比例是多少？
SELECT data_type, avg(null_share) FROM dataset_column GROUP BY data_type;

-- en: How many different storage types do we use, and what is the smallest record count?
-- zh: 我们使用多少种不同的存储类型？最小的记录数是多少？
SELECT count(DISTINCT storage_type), min(record_count) FROM dataset;

-- en: Datasets without a single column of personal data (yes).
-- zh: 没有任何个人数据列（yes）的数据集有哪些？
SELECT dataset_name FROM dataset WHERE dataset_id NOT IN (SELECT dataset_id FROM dataset_column WHERE is_personal = 'yes');
