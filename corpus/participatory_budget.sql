-- Participatory budgeting: rounds, districts, proposed projects, supporters, contractors and payments.
CREATE TABLE budget_round (
  round_id INT,
  title VARCHAR(60),
  year INT,
  total_amount DECIMAL(10,2),
  deadline DATE,
  PRIMARY KEY (round_id)
);
CREATE TABLE district (
  district_id INT,
  name VARCHAR(40),
  population INT,
  mayor VARCHAR(60),
  PRIMARY KEY (district_id)
);
CREATE TABLE inhabitant (
  inhabitant_id INT,
  name VARCHAR(60),
  birth_year INT,
  district_id INT,
  PRIMARY KEY (inhabitant_id),
  FOREIGN KEY (district_id) REFERENCES district (district_id)
);
CREATE TABLE project (
  project_id INT,
  title VARCHAR(80),
  category VARCHAR(30),
  round_id INT,
  district_id INT,
  proposer_id INT,
  estimated_cost DECIMAL(10,2),
  final_cost DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (project_id),
  FOREIGN KEY (round_id) REFERENCES budget_round (round_id),
  FOREIGN KEY (district_id) REFERENCES district (district_id),
  FOREIGN KEY (proposer_id) REFERENCES inhabitant (inhabitant_id)
);
CREATE TABLE support (
  project_id INT,
  inhabitant_id INT,
  points INT,
  cast_on DATE,
  PRIMARY KEY (project_id, inhabitant_id),
  FOREIGN KEY (project_id) REFERENCES project (project_id),
  FOREIGN KEY (inhabitant_id) REFERENCES inhabitant (inhabitant_id)
);

-- en: Which Playground projects are Finished?
-- zh: 类别为Playground且已Finished的项目有哪些？
SELECT title FROM project WHERE category = 'Playground' AND status = 'Finished';

-- en: What was the deadline of the 2020 round?
-- zh: 2020年那一轮的截止日期是什么时候？
SELECT deadline FROM budget_round WHERE year = 2020;

-- en: Name the districts with over 50000 people, ordered by name.
-- zh: 按名称排序列出人口超过50000的区。
SELECT name FROM district WHERE population > 50000 ORDER BY name;

-- en: What was the estimated cost of Skate Plaza?
-- zh: Skate Plaza的预估费用是多少？
SELECT estimated_cost FROM project WHERE title = 'Skate Plaza';

-- en: What did Skate Plaza finally cost?
-- zh: Skate Plaza最终花费了多少？
SELECT final_cost FROM project WHERE title = 'Skate Plaza';

-- en: How many projects have no final cost yet?
-- zh: 有多少个项目还没有最终费用？
SELECT count(*) FROM project WHERE final_cost IS NULL;

-- en: What is the average amount available per round?
-- zh: 每轮可用资金平均是多少？
SELECT avg(total_amount) FROM budget_round;

-- en: What is the sum of the final costs of Greenery projects?
-- zh: Greenery类项目的最终费用合计是多少？
SELECT sum(final_cost) FROM project WHERE category = 'Greenery';

-- en: How many projects belong to each category?
-- zh: 每个类别各有多少个项目？
SELECT category, count(*) FROM project GROUP BY category;

-- en: Which status is the most frequent among projects?
-- zh: 项目中最常见的状态是什么？
SELECT status FROM project GROUP BY status ORDER BY count(*) DESC LIMIT 1;

-- en: Which categories have an average estimated cost above 20000?
-- zh: 平均预估费用超过20000的类别有哪些？
SELECT category FROM project GROUP BY category HAVING avg(estimated_cost) > 20000;

-- en: Which project was the most expensive in the end?
-- zh: 最终费用最高的项目是哪个？
SELECT title FROM project ORDER BY final_cost DESC LIMIT 1;

-- en: Which project collected the most points?
-- zh: 获得总分最多的项目是哪个？
SELECT project.title FROM project JOIN support ON project.project_id = support.project_id GROUP BY project.project_id, project.title ORDER BY sum(support.points) DESC LIMIT 1;

-- en: Which project has the most supporters?
-- zh: 支持者人数最多的项目是哪个？
SELECT project.title FROM project JOIN support ON project.project_id = support.project_id GROUP BY project.project_id, project.title ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the mayor of the district where Skate Plaza is to be built?
-- zh: Skate Plaza所在区的区长是谁？
SELECT district.mayor FROM district JOIN project ON district.district_id = project.district_id WHERE project.title = 'Skate Plaza';

-- en: Who proposed Skate Plaza?
-- zh: Skate Plaza是谁提议的？
SELECT inhabitant.name FROM inhabitant JOIN project ON inhabitant.inhabitant_id = project.proposer_id WHERE project.title = 'Skate Plaza';

-- en: What projects did Ilse Baum give 5 points to?
-- zh: Ilse Baum给哪些项目打了5分？
SELECT project.title FROM project JOIN support ON project.project_id = support.project_id JOIN inhabitant ON support.inhabitant_id = inhabitant.inhabitant_id WHERE inhabitant.name = 'Ilse Baum' AND support.points = 5;

-- en: Show district names and the number of projects in each.
-- zh: 列出各区名称及其项目数量。
SELECT district.name, count(*) FROM district JOIN project ON district.district_id = project.district_id GROUP BY district.district_id, district.name;

-- en: In which years was something Cancelled? Distinct years only.
-- zh: 哪些不同的年份有项目Cancelled？
SELECT DISTINCT budget_round.year FROM budget_round JOIN project ON budget_round.round_id = project.round_id WHERE project.status = 'Cancelled';

-- en: Which inhabitants have never supported any project?
-- zh: 哪些居民从未支持过任何项目？
SELECT name FROM inhabitant WHERE inhabitant_id NOT IN (SELECT inhabitant_id FROM support);

-- en: Titles of projects estimated below the average cost.
-- zh: 预估费用低于平均值的项目标题有哪些？
SELECT title FROM project WHERE estimated_cost < (SELECT avg(estimated_cost) FROM project);

-- en: How many districts and how many inhabitants are on record?
-- zh: 记录在案的区和居民各有多少？
SELECT (SELECT count(*) FROM district), (SELECT count(*) FROM inhabitant);
