-- Psychotherapy: therapists, therapy circles, clients attending them and questionnaires filled in.
CREATE TABLE t_therapist (
  th_id INT,
  th_name VARCHAR(60),
  approach VARCHAR(40),
  town VARCHAR(40),
  fee DECIMAL(10,2),
  supervisor_id INT,
  PRIMARY KEY (th_id),
  FOREIGN KEY (supervisor_id) REFERENCES t_therapist (th_id)
);
CREATE TABLE t_circle (
  circle_id INT,
  circle_name VARCHAR(60),
  theme VARCHAR(40),
  lead_id INT,
  co_lead_id INT,
  weekday VARCHAR(10),
  max_size INT,
  PRIMARY KEY (circle_id),
  FOREIGN KEY (lead_id) REFERENCES t_therapist (th_id),
  FOREIGN KEY (co_lead_id) REFERENCES t_therapist (th_id)
);
CREATE TABLE t_client (
  cl_id INT,
  nickname VARCHAR(40),
  age INT,
  town VARCHAR(40),
  insurer VARCHAR(40),
  PRIMARY KEY (cl_id)
);
CREATE TABLE t_membership (
  circle_id INT,
  cl_id INT,
  joined DATE,
  quit DATE,
  PRIMARY KEY (circle_id, cl_id),
  FOREIGN KEY (circle_id) REFERENCES t_circle (circle_id),
  FOREIGN KEY (cl_id) REFERENCES t_client (cl_id)
);
CREATE TABLE t_questionnaire (
  q_id INT,
  cl_id INT,
  scale VARCHAR(20),
  filled_on DATE,
  score INT,
  PRIMARY KEY (q_id),
  FOREIGN KEY (cl_id) REFERENCES t_client (cl_id)
);

-- en: Which circles meet on Tuesday?
-- zh: 哪些小组在Tuesday活动？
SELECT circle_name FROM t_circle WHERE weekday = 'Tuesday';

-- en: Who leads the circle Quiet Minds?
-- zh: 谁带领Quiet Minds小组？
SELECT t_therapist.th_name FROM t_therapist JOIN t_circle ON t_therapist.th_id = t_circle.lead_id WHERE t_circle.circle_name = 'Quiet Minds';

-- en: How many clients are insured by Santea?
-- zh: 由Santea承保的来访者有多少？
SELECT count(*) FROM t_client WHERE insurer = 'Santea';

-- en: Nicknames of those who attend a circle on the theme Grief.
-- zh: 参加主题为Grief的小组的人昵称是什么？
SELECT t_client.nickname FROM t_client JOIN t_membership ON t_client.cl_id = t_membership.cl_id JOIN t_circle ON t_membership.circle_id = t_circle.circle_id WHERE t_circle.theme = 'Grief';

-- en: Average score on each scale.
-- zh: 每个量表的平均得分是多少？
SELECT scale, avg(score) FROM t_questionnaire GROUP BY scale;

-- en: Which circle has had the most members?
-- zh: 成员最多的小组是哪个？
SELECT t_circle.circle_name FROM t_circle JOIN t_membership ON t_circle.circle_id = t_membership.circle_id GROUP BY t_circle.circle_id, t_circle.circle_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who supervises Annika Fell?
-- zh: Annika Fell的督导是谁？
SELECT s.th_name FROM t_therapist AS t JOIN t_therapist AS s ON t.supervisor_id = s.th_id WHERE t.th_name = 'Annika Fell';

-- en: Therapists from Sonnfeld working with the approach Gestalt.
-- zh: Sonnfeld的治疗师中采用Gestalt流派的有哪些？
SELECT th_name FROM t_therapist WHERE town = 'Sonnfeld' AND approach = 'Gestalt';

-- en: Clients from Sonnfeld under the age of 25: their nicknames.
-- zh: Sonnfeld 25岁以下的来访者昵称。
SELECT nickname FROM t_client WHERE town = 'Sonnfeld' AND age < 25;

-- en: What is the highest score anybody from Sonnfeld got on the GAD scale?
-- zh: Sonnfeld的来访者在GAD量表上的最高得分是多少？
SELECT max(t_questionnaire.score) FROM t_questionnaire JOIN t_client ON t_questionnaire.cl_id = t_client.cl_id WHERE t_client.town = 'Sonnfeld' AND t_questionnaire.scale = 'GAD';

-- en: Therapists who don't lead any circle.
-- zh: 不带领任何小组的治疗师有哪些？
SELECT th_name FROM t_therapist WHERE th_id NOT IN (SELECT lead_id FROM t_circle);

-- en: For each therapist show the name and the number of circles they co-lead.
-- zh: 列出每位治疗师的姓名及其协同带领的小组数量。
SELECT t_therapist.th_name, count(*) FROM t_therapist JOIN t_circle ON t_therapist.th_id = t_circle.co_lead_id GROUP BY t_therapist.th_id, t_therapist.th_name;

-- en: What is the most popular approach among the therapists?
-- zh: 治疗师中最常用的流派是什么？
SELECT approach FROM t_therapist GROUP BY approach ORDER BY count(*) DESC LIMIT 1;

-- en: The three cheapest therapists with their fees.
-- zh: 收费最低的三位治疗师及其费用。
SELECT th_name, fee FROM t_therapist ORDER BY fee ASC LIMIT 3;

-- en: When did the client nicknamed Heron join the circle Open Door?
-- zh: 昵称为Heron的来访者什么时候加入Open Door小组？
SELECT t_membership.joined FROM t_membership JOIN t_client ON t_membership.cl_id = t_client.cl_id JOIN t_circle ON t_membership.circle_id = t_circle.circle_id WHERE t_client.nickname = 'Heron' AND t_circle.circle_name = 'Open Door';

-- en: Nicknames of clients older than the average.
-- zh: 年龄大于平均值的来访者昵称。
SELECT nickname FROM t_client WHERE age > (SELECT avg(age) FROM t_client);

-- en: Which themes are covered by circles led by therapists from Sonnfeld? Different themes only.
-- zh: Sonnfeld的治疗师带领的小组涉及哪些不同的主题？
SELECT DISTINCT t_circle.theme FROM t_circle JOIN t_therapist ON t_circle.lead_id = t_therapist.th_id WHERE t_therapist.town = 'Sonnfeld';

-- en: Ids of clients who belong to a circle but never filled in a questionnaire.
-- zh: 参加了小组但从未填过问卷的来访者编号。
SELECT cl_id FROM t_membership EXCEPT SELECT cl_id FROM t_questionnaire;

-- en: Number of memberships still running (no quit date)?
-- zh: 仍在进行中（没有退出日期）的成员关系有多少？
SELECT count(*) FROM t_membership WHERE quit IS NULL;

-- en: Insurers with at least 10 clients.
-- zh: 来访者不少于10人的保险公司。
SELECT insurer FROM t_client GROUP BY insurer HAVING count(*) >= 10;

-- en: Which clients have joined two or more circles, and how many?
-- zh: 哪些来访者参加过两个或更多小组？各几个？
SELECT t_client.nickname, count(*) FROM t_client JOIN t_membership ON t_client.cl_id = t_membership.cl_id GROUP BY t_client.cl_id, t_client.nickname HAVING count(*) >= 2;

-- en: Which therapists have both led and co-led circles? Their ids, please.
-- zh: 哪些治疗师既带领过又协同带领过小组？给出编号。
SELECT lead_id FROM t_circle INTERSECT SELECT co_lead_id FROM t_circle;
