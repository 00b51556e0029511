-- The IT help desk of a research campus: tickets, who opened and resolved them, and the knowledge articles used.
CREATE TABLE department (
  department_id INT, department_name VARCHAR(60), building VARCHAR(40), head_count INT,
  PRIMARY KEY (department_id)
);
CREATE TABLE requester (
  requester_id INT, full_name VARCHAR(60), email VARCHAR(80), department_id INT, job_role VARCHAR(40),
  PRIMARY KEY (requester_id),
  FOREIGN KEY (department_id) REFERENCES department (department_id)
);
CREATE TABLE support_agent (
  agent_id INT, full_name VARCHAR(60), email VARCHAR(80), skill_level INT, shift_name VARCHAR(20), start_date DATE,
  PRIMARY KEY (agent_id)
);
CREATE TABLE ticket (
  ticket_id INT, title VARCHAR(120), priority VARCHAR(10), status VARCHAR(15), opened_by INT, agent_id INT, opened_at DATETIME, resolved_at DATETIME, satisfaction INT,
  PRIMARY KEY (ticket_id),
  FOREIGN KEY (opened_by) REFERENCES requester (requester_id),
  FOREIGN KEY (agent_id) REFERENCES support_agent (agent_id)
);
CREATE TABLE knowledge_article (
  article_id INT, title VARCHAR(120), author_id INT, topic VARCHAR(40), view_count INT, published_on DATE,
  PRIMARY KEY (article_id),
  FOREIGN KEY (author_id) REFERENCES support_agent (agent_id)
);
CREATE TABLE ticket_article (
  ticket_id INT, article_id INT, was_helpful VARCHAR(3),
  PRIMARY KEY (ticket_id, article_id),
  FOREIGN KEY (ticket_id) REFERENCES ticket (ticket_id),
  FOREIGN KEY (article_id) REFERENCES knowledge_article (article_id)
);

-- en: What tickets are both Open and Urgent? Give the titles.
-- zh: 状态为Open且优先级为Urgent的工单标题有哪些？
SELECT title FROM ticket WHERE status = 'Open' AND priority = 'Urgent';

-- en: What's the email of the person called Tomas Lindgren who asks for support?
-- zh: 提出求助的Tomas Lindgren的邮箱是什么？
SELECT email FROM requester WHERE full_name = 'Tomas Lindgren';

-- en: How many tickets has Tomas Lindgren opened?
-- zh: Tomas Lindgren提交过多少张工单？
SELECT count(*) FROM ticket JOIN requester ON ticket.opened_by = requester.requester_id WHERE requester.full_name = 'Tomas Lindgren';

-- en: Which departments have opened tickets of priority Urgent?
-- zh: 哪些部门提交过优先级为Urgent的工单？
SELECT department.department_name FROM department JOIN requester ON department.department_id = requester.department_id JOIN ticket ON requester.requester_id = ticket.opened_by WHERE ticket.priority = 'Urgent';

-- en: For each agent, give the name and the mean satisfaction of their tickets.
-- zh: 给出每位客服的姓名及其工单的平均满意度。
SELECT support_agent.full_name, avg(ticket.satisfaction) FROM support_agent JOIN ticket ON support_agent.agent_id = ticket.agent_id GROUP BY support_agent.agent_id, support_agent.full_name;

-- en: Show the number of tickets by status.
-- zh: 按状态统计工单数量。
SELECT status, count(*) FROM ticket GROUP BY status;

-- en: What is the title of the most viewed knowledge article?
-- zh: 浏览量最高的知识文章标题是什么？
SELECT title FROM knowledge_article ORDER BY view_count DESC LIMIT 1;

-- en: Who wrote the most viewed knowledge article?
-- zh: 浏览量最高的知识文章是谁写的？
SELECT support_agent.full_name FROM support_agent JOIN knowledge_article ON support_agent.agent_id = knowledge_article.author_id ORDER BY knowledge_article.view_count DESC LIMIT 1;

-- en: Find support agents who have not written a single article.
-- zh: 找出一篇文章都没写过的客服。
SELECT full_name FROM support_agent WHERE agent_id NOT IN (SELECT author_id FROM knowledge_article);

-- en: Which articles about VPN were used in tickets and found helpful (yes)? Titles please.
-- zh: 主题为VPN的文章中，有哪些在工单中被标为有帮助（yes）？请给出标题。
SELECT knowledge_article.title FROM knowledge_article JOIN ticket_article ON knowledge_article.article_id = ticket_article.article_id WHERE knowledge_article.topic = 'VPN' AND ticket_article.was_helpful = 'yes';

-- en: How many different topics are covered by the articles?
-- zh: 知识文章一共涵盖多少个不同的主题？
SELECT count(DISTINCT topic) FROM knowledge_article;

-- en: Which building has the most departments?
-- zh: 部门最多的是哪栋楼？
SELECT building FROM department GROUP BY building ORDER BY count(*) DESC LIMIT 1;

-- en: List the titles of articles that were used for tickets handled by Priya Nair.
-- zh: 列出Priya Nair处理的工单中用到的文章标题。
SELECT knowledge_article.title FROM knowledge_article JOIN ticket_article ON knowledge_article.article_id = ticket_article.article_id JOIN ticket ON ticket_article.ticket_id = ticket.ticket_id JOIN support_agent ON ticket.agent_id = support_agent.agent_id WHERE support_agent.full_name = 'Priya Nair';

-- en: Which tickets were rated below average? Show title and satisfaction.
-- zh: 满意度低于平均值的工单有哪些？列出标题和满意度。
SELECT title, satisfaction FROM ticket WHERE satisfaction < (SELECT avg(satisfaction) FROM ticket);

-- en: What is the lowest skill level and when did the newest agent start?
-- zh: 最低的技能等级是多少？最近一位客服是哪天入职的？
SELECT min(skill_level), max(start_date) FROM support_agent;

-- en: Name the agents who work the Night shift, from the most skilled to the least.
-- zh: 列出Night班次的客服姓名，按技能等级从高到低。
SELECT full_name FROM support_agent WHERE shift_name = 'Night' ORDER BY skill_level DESC;

-- en: Which department sends us the most tickets?
-- zh: 哪个部门提交的工单最多？
SELECT department.department_name FROM department JOIN requester ON department.department_id = requester.department_id JOIN ticket ON requester.requester_id = ticket.opened_by GROUP BY department.department_id, department.department_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which people opened at least 5 tickets, and how many did each open?
-- zh: 哪些人提交过至少5张工单？各提交了多少张？
SELECT requester.full_name, count(*) FROM requester JOIN ticket ON requester.requester_id = ticket.opened_by GROUP BY requester.requester_id, requester.full_name HAVING count(*) >= 5;

-- en: Return the emails of everybody we know, requesters and agents alike.
-- zh: 返回所有人的邮箱，包括求助者和客服。
SELECT email FROM requester UNION SELECT email FROM support_agent;

-- en: How many tickets from the building Curie Hall are Resolved?
-- zh: 来自Curie Hall大楼的工单有多少张已Resolved？
SELECT count(*) FROM ticket JOIN requester ON ticket.opened_by = requester.requester_id JOIN department ON requester.department_id = department.department_id WHERE department.building = 'Curie Hall' AND ticket.status = 'Resolved';

-- en: Which job roles have requesters in both Chemistry and Physics?
-- zh: 哪些岗位在Chemistry和Physics两个部门都有求助者？
SELECT requester.job_role FROM requester JOIN department ON requester.department_id = department.department_id WHERE department.department_name = 'Chemistry' INTERSECT SELECT requester.job_role FROM requester JOIN department ON requester.department_id = department.department_id WHERE department.department_name = 'Physics';

-- en: Which agents have never handled an Urgent ticket?
-- zh: 哪些客服从未处理过Urgent工单？
SELECT full_name FROM support_agent WHERE agent_id NOT IN (SELECT agent_id FROM ticket WHERE priority = 'Urgent');
