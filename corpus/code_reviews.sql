-- Code review at a software company: engineers, repositories, change requests, reviews and remarks.
CREATE TABLE engineer (
  engineer_id INT,
  full_name VARCHAR(60),
  team VARCHAR(40),
  seniority VARCHAR(20),
  office_city VARCHAR(40),
  hired_on DATE,
  mentor_id INT,
  PRIMARY KEY (engineer_id),
  FOREIGN KEY (mentor_id) REFERENCES engineer (engineer_id)
);
CREATE TABLE repo (
  repo_id INT,
  repo_name VARCHAR(60),
  main_language VARCHAR(30),
  created_on DATE,
  owner_team VARCHAR(40),
  line_count INT,
  PRIMARY KEY (repo_id)
);
CREATE TABLE change_request (
  cr_id INT,
  repo_id INT,
  author_id INT,
  title VARCHAR(120),
  opened_on DATE,
  merged_on DATE,
  lines_added INT,
  lines_removed INT,
  status VARCHAR(20),
  PRIMARY KEY (cr_id),
  FOREIGN KEY (repo_id) REFERENCES repo (repo_id),
  FOREIGN KEY (author_id) REFERENCES engineer (engineer_id)
);
CREATE TABLE code_review (
  review_id INT,
  cr_id INT,
  reviewer_id INT,
  decision VARCHAR(20),
  minutes_spent INT,
  submitted_at DATETIME,
  PRIMARY KEY (review_id),
  FOREIGN KEY (cr_id) REFERENCES change_request (cr_id),
  FOREIGN KEY (reviewer_id) REFERENCES engineer (engineer_id)
);
CREATE TABLE remark (
  remark_id INT,
  review_id INT,
  file_path VARCHAR(120),
  severity VARCHAR(20),
  resolved VARCHAR(3),
  PRIMARY KEY (remark_id),
  FOREIGN KEY (review_id) REFERENCES code_review (review_id)
);

-- en: How many engineers are there?
-- zh: 有多少名工程师？
SELECT count(*) FROM engineer;

-- en: List the names of all repositories written in Rust.
-- zh: 列出所有用Rust编写的仓库名称。
SELECT repo_name FROM repo WHERE main_language = 'Rust';

-- en: What is the average number of minutes spent on a review?
-- zh: 一次评审平均花费多少分钟？
SELECT avg(minutes_spent) FROM code_review;

-- en: Which repository has the most lines?
-- zh: 哪个仓库的行数最多？
SELECT repo_name FROM repo ORDER BY line_count DESC LIMIT 1;

-- en: Show the name of each repository and its number of change requests.
-- zh: 给出每个仓库的名称及其变更请求数。
SELECT repo.repo_name, count(*) FROM repo JOIN change_request ON repo.repo_id = change_request.repo_id GROUP BY repo.repo_id, repo.repo_name;

-- en: How many engineers work in each team?
-- zh: 每个团队有多少名工程师？
SELECT team, count(*) FROM engineer GROUP BY team;

-- en: Who reviewed the change Fix leap second bug? Give the names and decisions.
-- zh: 谁评审了变更Fix leap second bug？给出姓名和结论。
SELECT engineer.full_name, code_review.decision FROM engineer JOIN code_review ON engineer.engineer_id = code_review.reviewer_id JOIN change_request ON code_review.cr_id = change_request.cr_id WHERE change_request.title = 'Fix leap second bug';

-- en: Which engineers are mentored by Ilse Brandt?
-- zh: Ilse Brandt指导哪些工程师？
SELECT e.full_name FROM engineer e JOIN engineer m ON e.mentor_id = m.engineer_id WHERE m.full_name = 'Ilse Brandt';

-- en: Change requests not merged yet: title and opening date, oldest first.
-- zh: 尚未合并的变更请求，给出标题和开启日期，从最早开始。
SELECT title, opened_on FROM change_request WHERE merged_on IS NULL ORDER BY opened_on;

-- en: Names of engineers who have never reviewed anything.
-- zh: 从未做过评审的工程师姓名。
SELECT full_name FROM engineer WHERE engineer_id NOT IN (SELECT reviewer_id FROM code_review);

-- en: How many lines in total has the team Harbor added?
-- zh: Harbor团队总共新增了多少行代码？
SELECT sum(change_request.lines_added) FROM change_request JOIN engineer ON change_request.author_id = engineer.engineer_id WHERE engineer.team = 'Harbor';

-- en: Who has left the most remarks in reviews?
-- zh: 谁在评审中留下的意见最多？
SELECT engineer.full_name FROM engineer JOIN code_review ON engineer.engineer_id = code_review.reviewer_id JOIN remark ON code_review.review_id = remark.review_id GROUP BY engineer.engineer_id, engineer.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which change requests add more lines than the average? Show the title and the lines added.
-- zh: 哪些变更请求新增的行数高于平均值？给出标题和新增行数。
SELECT title, lines_added FROM change_request WHERE lines_added > (SELECT avg(lines_added) FROM change_request);

-- en: File paths with a Blocker remark left unresolved (No)?
-- zh: 有Blocker意见且尚未解决（No）的文件路径？
SELECT file_path FROM remark WHERE severity = 'Blocker' AND resolved = 'No';

-- en: Which seniority is the most common?
-- zh: 哪个职级的人最多？
SELECT seniority FROM engineer GROUP BY seniority ORDER BY count(*) DESC LIMIT 1;

-- en: In which languages are the repositories that people in Gdansk have sent changes to? Different ones.
-- zh: Gdansk的人提交过变更的仓库使用哪些不同的语言？
SELECT DISTINCT repo.main_language FROM repo JOIN change_request ON repo.repo_id = change_request.repo_id JOIN engineer ON change_request.author_id = engineer.engineer_id WHERE engineer.office_city = 'Gdansk';

-- en: Give the number of reviews for each decision, and the average time spent.
-- zh: 给出每种结论的评审次数和平均耗时。
SELECT decision, count(*), avg(minutes_spent) FROM code_review GROUP BY decision;

-- en: Which cities have both Junior and Principal engineers?
-- zh: 哪些城市既有Junior工程师又有Principal工程师？
SELECT office_city FROM engineer WHERE seniority = 'Junior' INTERSECT SELECT office_city FROM engineer WHERE seniority = 'Principal';

-- en: How many different reviewers has the repository tidewater had?
-- zh: tidewater仓库有过多少位不同的评审人？
SELECT count(DISTINCT code_review.reviewer_id) FROM code_review JOIN change_request ON code_review.cr_id = change_request.cr_id JOIN repo ON change_request.repo_id = repo.repo_id WHERE repo.repo_name = 'tidewater';

-- en: Authors with more than 15 Rejected changes: name and number, please.
-- zh: 有超过15个变更被Rejected的作者，请给出姓名和数量。
SELECT engineer.full_name, count(*) FROM engineer JOIN change_request ON engineer.engineer_id = change_request.author_id WHERE change_request.status = 'Rejected' GROUP BY engineer.engineer_id, engineer.full_name HAVING count(*) > 15;

-- en: Who wrote the change that removes the most lines?
-- zh: 删除行数最多的变更是谁写的？
SELECT engineer.full_name FROM engineer JOIN change_request ON engineer.engineer_id = change_request.author_id ORDER BY change_request.lines_removed DESC LIMIT 1;

-- en: Repositories created between '2015-01-01' and '2017-12-31' without any change request?
-- zh: '2015-01-01'到'2017-12-31'之间创建、没有任何变更请求的仓库？
SELECT repo_name FROM repo WHERE created_on BETWEEN '2015-01-01' AND '2017-12-31' AND repo_id NOT IN (SELECT repo_id FROM change_request);
