-- Data labelling: clients, annotation projects, annotators, tasks, labels given and quality checks.
CREATE TABLE client_org (
  org_id INT,
  org_name VARCHAR(60),
  country VARCHAR(40),
  sector VARCHAR(30),
  PRIMARY KEY (org_id)
);
CREATE TABLE project (
  project_id INT,
  org_id INT,
  project_title VARCHAR(80),
  data_kind VARCHAR(20),
  deadline DATE,
  pay_per_task DECIMAL(6,3),
  status VARCHAR(20),
  PRIMARY KEY (project_id),
  FOREIGN KEY (org_id) REFERENCES client_org (org_id)
);
CREATE TABLE annotator (
  annotator_id INT,
  full_name VARCHAR(60),
  country VARCHAR(40),
  native_language VARCHAR(30),
  age INT,
  accuracy DOUBLE,
  PRIMARY KEY (annotator_id)
);
CREATE TABLE assignment (
  project_id INT,
  annotator_id INT,
  assigned_role VARCHAR(20),
  assigned_on DATE,
  PRIMARY KEY (project_id, annotator_id),
  FOREIGN KEY (project_id) REFERENCES project (project_id),
  FOREIGN KEY (annotator_id) REFERENCES annotator (annotator_id)
);
CREATE TABLE task (
  task_id INT,
  project_id INT,
  source_file VARCHAR(100),
  difficulty VARCHAR(10),
  created_on DATE,
  PRIMARY KEY (task_id),
  FOREIGN KEY (project_id) REFERENCES project (project_id)
);
CREATE TABLE label (
  label_id INT,
  task_id INT,
  annotator_id INT,
  chosen_class VARCHAR(40),
  seconds_taken INT,
  checked_by INT,
  PRIMARY KEY (label_id),
  FOREIGN KEY (task_id) REFERENCES task (task_id),
  FOREIGN KEY (annotator_id) REFERENCES annotator (annotator_id),
  FOREIGN KEY (checked_by) REFERENCES annotator (annotator_id)
);

-- en: How many annotators do we have?
-- zh: 我们有多少名标注员？
SELECT count(*) FROM annotator;

-- en: Show the full names, countries and ages of all annotators.
-- zh: 列出所有标注员的姓名、国家和年龄。
SELECT full_name, country, age FROM annotator;

-- en: What is the average age of annotators from each country?
-- zh: 每个国家的标注员平均年龄是多少？
SELECT country, avg(age) FROM annotator GROUP BY country;

-- en: What is the number of projects for each organisation? Show the organisation name.
-- zh: 每个机构有多少个项目？请给出机构名称。
SELECT client_org.org_name, count(*) FROM client_org JOIN project ON client_org.org_id = project.org_id GROUP BY client_org.org_id, client_org.org_name;

-- en: Which annotator is the most accurate?
-- zh: 哪位标注员的准确率最高？
SELECT full_name FROM annotator ORDER BY accuracy DESC LIMIT 1;

-- en: List the titles of projects that are Open in ascending order of deadline.
-- zh: 按截止日期从早到晚列出Open项目的标题。
SELECT project_title FROM project WHERE status = 'Open' ORDER BY deadline;

-- en: How many Hard tasks are there?
-- zh: 有多少个Hard任务？
SELECT count(*) FROM task WHERE difficulty = 'Hard';

-- en: Who works as Reviewer on the project Street Signs of Lagos?
-- zh: 谁在项目Street Signs of Lagos中担任Reviewer？
SELECT annotator.full_name FROM annotator JOIN assignment ON annotator.annotator_id = assignment.annotator_id JOIN project ON assignment.project_id = project.project_id WHERE project.project_title = 'Street Signs of Lagos' AND assignment.assigned_role = 'Reviewer';

-- en: Annotators who have not given any label?
-- zh: 没有给出过任何标签的标注员？
SELECT full_name FROM annotator WHERE annotator_id NOT IN (SELECT annotator_id FROM label);

-- en: What did Ruth Achieng choose for the file shelf_0412.jpg?
-- zh: Ruth Achieng对文件shelf_0412.jpg选择了什么类别？
SELECT label.chosen_class FROM label JOIN annotator ON label.annotator_id = annotator.annotator_id JOIN task ON label.task_id = task.task_id WHERE annotator.full_name = 'Ruth Achieng' AND task.source_file = 'shelf_0412.jpg';

-- en: Which class has been chosen most?
-- zh: 哪个类别被选得最多？
SELECT chosen_class FROM label GROUP BY chosen_class ORDER BY count(*) DESC LIMIT 1;

-- en: Whose labels has Ruth Achieng checked? Give the different names of those annotators.
-- zh: Ruth Achieng检查过谁的标签？给出这些标注员的不同姓名。
SELECT DISTINCT a.full_name FROM label JOIN annotator a ON label.annotator_id = a.annotator_id JOIN annotator c ON label.checked_by = c.annotator_id WHERE c.full_name = 'Ruth Achieng';

-- en: Which projects pay better than the average? Title and pay.
-- zh: 哪些项目的单任务报酬高于平均？给出标题和报酬。
SELECT project_title, pay_per_task FROM project WHERE pay_per_task > (SELECT avg(pay_per_task) FROM project);

-- en: For every project, how many labels have been collected? Give its title, largest number first.
-- zh: 每个项目已收集多少个标签？给出标题，数量多的在前。
SELECT project.project_title, count(*) FROM project JOIN task ON project.project_id = task.project_id JOIN label ON task.task_id = label.task_id GROUP BY project.project_id, project.project_title ORDER BY count(*) DESC;

-- en: Is there a country with both client organisations and annotators? Which?
-- zh: 哪些国家既有客户机构又有标注员？
SELECT country FROM client_org INTERSECT SELECT country FROM annotator;

-- en: Names of the organisations from Medical that have an Audio project?
-- zh: Medical行业中有Audio项目的机构名称？
SELECT client_org.org_name FROM client_org JOIN project ON client_org.org_id = project.org_id WHERE client_org.sector = 'Medical' AND project.data_kind = 'Audio';

-- en: How many different native languages are spoken by annotators under 30?
-- zh: 30岁以下的标注员有多少种不同的母语？
SELECT count(DISTINCT native_language) FROM annotator WHERE age < 30;

-- en: Annotators assigned to 5 projects or more: name and number of projects.
-- zh: 被分配到5个或更多项目的标注员，给出姓名和项目数。
SELECT annotator.full_name, count(*) FROM annotator JOIN assignment ON annotator.annotator_id = assignment.annotator_id GROUP BY annotator.annotator_id, annotator.full_name HAVING count(*) >= 5;

-- en: What's the longest, shortest and average time in seconds to give a label?
-- zh: 给出一个标签的最长、最短和平均用时各是多少秒？
SELECT max(seconds_taken), min(seconds_taken), avg(seconds_taken) FROM label;

-- en: Find projects without tasks whose deadline falls before '2024-03-31'.
-- zh: 找出截止日期在'2024-03-31'之前且没有任务的项目。
SELECT project_title FROM project WHERE deadline < '2024-03-31' AND project_id NOT IN (SELECT project_id FROM task);

-- en: On which difficulty do Yoruba speakers spend the most seconds on average?
-- zh: 母语为Yoruba的标注员在哪种难度上平均用时最长？
SELECT task.difficulty FROM task JOIN label ON task.task_id = label.task_id JOIN annotator ON label.annotator_id = annotator.annotator_id WHERE annotator.native_language = 'Yoruba' GROUP BY task.difficulty ORDER BY avg(label.seconds_taken) DESC LIMIT 1;

-- en: Which annotators from Ghana are on a project of Lumen Clinic, but have never chosen Unclear?
-- zh: 哪些来自Ghana的标注员参与了Lumen Clinic的项目，但从未选过Unclear类别？
SELECT annotator.full_name FROM annotator JOIN assignment ON annotator.annotator_id = assignment.annotator_id JOIN project ON assignment.project_id = project.project_id JOIN client_org ON project.org_id = client_org.org_id WHERE annotator.country = 'Ghana' AND client_org.org_name = 'Lumen Clinic' AND annotator.annotator_id NOT IN (SELECT annotator_id FROM label WHERE chosen_class = 'Unclear');
