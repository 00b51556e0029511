-- A regional science fair for schools: projects, pupils, judges and marks.
CREATE TABLE school (
  school_id INT,
  name VARCHAR(80),
  town VARCHAR(40),
  type VARCHAR(20),
  pupils INT,
  PRIMARY KEY (school_id)
);
CREATE TABLE project (
  project_id INT,
  title VARCHAR(100),
  category VARCHAR(30),
  school_id INT,
  fair_year INT,
  budget DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (project_id),
  FOREIGN KEY (school_id) REFERENCES school (school_id)
);
CREATE TABLE pupil (
  pupil_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  age INT,
  school_id INT,
  PRIMARY KEY (pupil_id),
  FOREIGN KEY (school_id) REFERENCES school (school_id)
);
CREATE TABLE project_team (
  project_id INT,
  pupil_id INT,
  role VARCHAR(30),
  hours_spent DOUBLE,
  PRIMARY KEY (project_id, pupil_id),
  FOREIGN KEY (project_id) REFERENCES project (project_id),
  FOREIGN KEY (pupil_id) REFERENCES pupil (pupil_id)
);
CREATE TABLE judge (
  judge_id INT,
  name VARCHAR(60),
  employer VARCHAR(60),
  town VARCHAR(40),
  age INT,
  PRIMARY KEY (judge_id)
);
CREATE TABLE mark (
  judge_id INT,
  project_id INT,
  points INT,
  remark VARCHAR(200),
  PRIMARY KEY (judge_id, project_id),
  FOREIGN KEY (judge_id) REFERENCES judge (judge_id),
  FOREIGN KEY (project_id) REFERENCES project (project_id)
);

-- en: Titles of the Robotics projects shown in 2023?
-- zh: 2023年展出的Robotics项目标题有哪些？
SELECT title FROM project WHERE category = 'Robotics' AND fair_year = 2023;

-- en: Which pupils are between 12 and 14 years old?
-- zh: 年龄在12到14岁之间的学生有哪些？
SELECT name FROM pupil WHERE age BETWEEN 12 AND 14;

-- en: Find judges whose employer's name contains Institute.
-- zh: 找出雇主名称中含有Institute的评委。
SELECT name FROM judge WHERE employer LIKE '%Institute%';

-- en: How many projects were Disqualified?
-- zh: 有多少个项目被Disqualified？
SELECT count(*) FROM project WHERE status = 'Disqualified';

-- en: What's the average age of the pupils?
-- zh: 学生的平均年龄是多少？
SELECT avg(age) FROM pupil;

-- en: What's the average age of the judges?
-- zh: 评委的平均年龄是多少？
SELECT avg(age) FROM judge;

-- en: How many schools of each type take part?
-- zh: 每种类型的参赛学校各有多少所？
SELECT type, count(*) FROM school GROUP BY type;

-- en: Which category has had the most projects?
-- zh: 哪个类别的项目数量最多？
SELECT category FROM project GROUP BY category ORDER BY count(*) DESC LIMIT 1;

-- en: Which category has swallowed the most money in total?
-- zh: 哪个类别的总预算最高？
SELECT category FROM project GROUP BY category ORDER BY sum(budget) DESC LIMIT 1;

-- en: Largest school by number of pupils enrolled?
-- zh: 在校学生人数最多的学校是哪所？
SELECT name FROM school ORDER BY pupils DESC LIMIT 1;

-- en: Which school has entered the most projects?
-- zh: 哪所学校参赛的项目最多？
SELECT school.name FROM school JOIN project ON school.school_id = project.school_id GROUP BY school.school_id, school.name ORDER BY count(*) DESC LIMIT 1;

-- en: Title and budget of the 2 cheapest projects.
-- zh: 预算最低的2个项目的标题和预算分别是多少？
SELECT title, budget FROM project ORDER BY budget LIMIT 2;

-- en: Who worked on Glowing Algae and in what role?
-- zh: 谁参与了Glowing Algae，担任什么角色？
SELECT pupil.name, project_team.role FROM pupil JOIN project_team ON pupil.pupil_id = project_team.pupil_id JOIN project ON project_team.project_id = project.project_id WHERE project.title = 'Glowing Algae';

-- en: Which judges gave points to Glowing Algae, and how many points?
-- zh: 哪些评委给Glowing Algae打了分，各打了多少分？
SELECT judge.name, mark.points FROM judge JOIN mark ON judge.judge_id = mark.judge_id JOIN project ON mark.project_id = project.project_id WHERE project.title = 'Glowing Algae';

-- en: For each project give the title and its mean points.
-- zh: 给出每个项目的标题及其平均得分。
SELECT project.title, avg(mark.points) FROM project JOIN mark ON project.project_id = mark.project_id GROUP BY project.project_id, project.title;

-- en: In what towns do the schools of the Chemistry projects lie? No repeats.
-- zh: 做Chemistry项目的学校都在哪些城镇？不要重复。
SELECT DISTINCT school.town FROM school JOIN project ON school.school_id = project.school_id WHERE project.category = 'Chemistry';

-- en: Name the pupils who are in two or more teams.
-- zh: 参加了两个或以上团队的学生有哪些？
SELECT pupil.name FROM pupil JOIN project_team ON pupil.pupil_id = project_team.pupil_id GROUP BY pupil.pupil_id, pupil.name HAVING count(*) >= 2;

-- en: Which projects has nobody marked yet?
-- zh: 哪些项目还没有人打分？
SELECT title FROM project WHERE project_id NOT IN (SELECT project_id FROM mark);

-- en: Show pupils older than the average pupil.
-- zh: 列出年龄大于平均年龄的学生。
SELECT name FROM pupil WHERE age > (SELECT avg(age) FROM pupil);

-- en: Schools with at least one pupil aged 18?
-- zh: 哪些学校有18岁的学生？
SELECT name FROM school WHERE school_id IN (SELECT school_id FROM pupil WHERE age = 18);

-- en: Towns that are home to a judge but to no school.
-- zh: 哪些城镇有评委却没有参赛学校？
SELECT town FROM judge EXCEPT SELECT town FROM school;

-- en: Which schools presented projects in both 2021 and 2022?
-- zh: 哪些学校在2021年和2022年都展出过项目？
SELECT school.name FROM school JOIN project ON school.school_id = project.school_id WHERE project.fair_year = 2021 INTERSECT SELECT school.name FROM school JOIN project ON school.school_id = project.school_id WHERE project.fair_year = 2022;
