-- Onboarding of new office staff: joiners, buddies, tasks to complete and equipment handed out.
CREATE TABLE joiner (
  joiner_id INT,
  full_name VARCHAR(50),
  position VARCHAR(40),
  division VARCHAR(30),
  start_date DATE,
  remote VARCHAR(3),
  PRIMARY KEY (joiner_id)
);
CREATE TABLE buddy (
  buddy_id INT,
  full_name VARCHAR(50),
  division VARCHAR(30),
  years_of_service INT,
  PRIMARY KEY (buddy_id)
);
CREATE TABLE pairing (
  joiner_id INT,
  buddy_id INT,
  since DATE,
  satisfaction INT,
  PRIMARY KEY (joiner_id, buddy_id),
  FOREIGN KEY (joiner_id) REFERENCES joiner (joiner_id),
  FOREIGN KEY (buddy_id) REFERENCES buddy (buddy_id)
);
CREATE TABLE task (
  task_code VARCHAR(8),
  task_name VARCHAR(80),
  due_day INT,
  mandatory VARCHAR(3),
  PRIMARY KEY (task_code)
);
CREATE TABLE task_progress (
  joiner_id INT,
  task_code VARCHAR(8),
  state VARCHAR(12),
  finished_on DATE,
  PRIMARY KEY (joiner_id, task_code),
  FOREIGN KEY (joiner_id) REFERENCES joiner (joiner_id),
  FOREIGN KEY (task_code) REFERENCES task (task_code)
);

-- en: Who starts on 2025-02-03?
-- zh: 2025-02-03入职的新人有谁？
SELECT full_name FROM joiner WHERE start_date = '2025-02-03';

-- en: Which tasks are compulsory (Yes)?
-- zh: 哪些任务是必做的（Yes）？
SELECT task_name FROM task WHERE mandatory = 'Yes';

-- en: Which tasks are optional (No)?
-- zh: 哪些任务是选做的（No）？
SELECT task_name FROM task WHERE mandatory = 'No';

-- en: How many of the newcomers work from home (Yes)?
-- zh: 有多少新人是远程办公的（Yes）？
SELECT count(*) FROM joiner WHERE remote = 'Yes';

-- en: Which buddy has served the longest?
-- zh: 工龄最长的伙伴是谁？
SELECT full_name FROM buddy ORDER BY years_of_service DESC LIMIT 1;

-- en: Newcomers per division, please.
-- zh: 请给出每个部门的新人数量。
SELECT division, count(*) FROM joiner GROUP BY division;

-- en: Positions filled by more than 3 newcomers.
-- zh: 新人超过3名的岗位有哪些？
SELECT position FROM joiner GROUP BY position HAVING count(*) > 3;

-- en: On which start date did the most people join?
-- zh: 哪一天入职的人最多？
SELECT start_date FROM joiner GROUP BY start_date ORDER BY count(*) DESC LIMIT 1;

-- en: Names of the tasks that fall due between day 1 and day 7.
-- zh: 在第1天到第7天之间到期的任务名称。
SELECT task_name FROM task WHERE due_day BETWEEN 1 AND 7;

-- en: Who is the buddy of Farid Aslan?
-- zh: Farid Aslan的伙伴是谁？
SELECT buddy.full_name FROM buddy JOIN pairing ON buddy.buddy_id = pairing.buddy_id JOIN joiner ON pairing.joiner_id = joiner.joiner_id WHERE joiner.full_name = 'Farid Aslan';

-- en: List newcomers along with their buddies.
-- zh: 列出每位新人和其伙伴的姓名。
SELECT joiner.full_name, buddy.full_name FROM joiner JOIN pairing ON joiner.joiner_id = pairing.joiner_id JOIN buddy ON pairing.buddy_id = buddy.buddy_id;

-- en: How many newcomers has each buddy looked after?
-- zh: 每位伙伴带过多少名新人？
SELECT buddy.full_name, count(*) FROM buddy JOIN pairing ON buddy.buddy_id = pairing.buddy_id GROUP BY buddy.buddy_id, buddy.full_name;

-- en: Average satisfaction with buddies of the Legal division.
-- zh: Legal部门伙伴的平均满意度是多少？
SELECT avg(pairing.satisfaction) FROM pairing JOIN buddy ON pairing.buddy_id = buddy.buddy_id WHERE buddy.division = 'Legal';

-- en: Which tasks has Sunniva Rask got Done?
-- zh: Sunniva Rask已完成（Done）的任务有哪些？
SELECT task.task_name FROM task JOIN task_progress ON task.task_code = task_progress.task_code JOIN joiner ON task_progress.joiner_id = joiner.joiner_id WHERE joiner.full_name = 'Sunniva Rask' AND task_progress.state = 'Done';

-- en: Who finished the task Security Briefing, and when?
-- zh: 谁完成了Security Briefing任务，什么时候完成的？显示姓名和日期。
SELECT joiner.full_name, task_progress.finished_on FROM joiner JOIN task_progress ON joiner.joiner_id = task_progress.joiner_id JOIN task ON task_progress.task_code = task.task_code WHERE task.task_name = 'Security Briefing' AND task_progress.finished_on IS NOT NULL;

-- en: Which task is Overdue for the most newcomers?
-- zh: 哪项任务Overdue的新人最多？
SELECT task.task_name FROM task JOIN task_progress ON task.task_code = task_progress.task_code WHERE task_progress.state = 'Overdue' GROUP BY task.task_code, task.task_name ORDER BY count(*) DESC LIMIT 1;

-- en: For each division, how many tasks have its newcomers completed (Done)?
-- zh: 每个部门的新人完成（Done）了多少项任务？
SELECT joiner.division, count(*) FROM joiner JOIN task_progress ON joiner.joiner_id = task_progress.joiner_id WHERE task_progress.state = 'Done' GROUP BY joiner.division;

-- en: Newcomers who have at least 5 tasks on their list.
-- zh: 至少有5项任务的新人。
SELECT joiner.full_name FROM joiner JOIN task_progress ON joiner.joiner_id = task_progress.joiner_id GROUP BY joiner.joiner_id, joiner.full_name HAVING count(*) >= 5;

-- en: Which newcomers have no buddy?
-- zh: 哪些新人没有伙伴？
SELECT full_name FROM joiner WHERE joiner_id NOT IN (SELECT joiner_id FROM pairing);

-- en: Which buddies have no newcomer?
-- zh: 哪些伙伴没有带新人？
SELECT full_name FROM buddy WHERE buddy_id NOT IN (SELECT buddy_id FROM pairing);

-- en: Divisions that have both newcomers and buddies.
-- zh: 既有新人又有伙伴的部门。
SELECT division FROM joiner INTERSECT SELECT division FROM buddy;

-- en: How many different positions are being filled?
-- zh: 新人一共涉及多少个不同的岗位？
SELECT count(DISTINCT position) FROM joiner;
