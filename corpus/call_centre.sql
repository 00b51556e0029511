-- A call centre: agents, queues, callers, phone calls, transfers and satisfaction surveys.
CREATE TABLE agent (
  agent_no INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  site VARCHAR(40),
  hired_on DATE,
  salary DECIMAL(10,2),
  supervisor_no INT,
  PRIMARY KEY (agent_no),
  FOREIGN KEY (supervisor_no) REFERENCES agent (agent_no)
);
CREATE TABLE queue (
  queue_code VARCHAR(10),
  queue_name VARCHAR(40),
  spoken_language VARCHAR(20),
  target_wait_sec INT,
  PRIMARY KEY (queue_code)
);
CREATE TABLE agent_queue (
  agent_no INT,
  queue_code VARCHAR(10),
  skill_level INT,
  PRIMARY KEY (agent_no, queue_code),
  FOREIGN KEY (agent_no) REFERENCES agent (agent_no),
  FOREIGN KEY (queue_code) REFERENCES queue (queue_code)
);
CREATE TABLE caller (
  caller_id INT,
  caller_name VARCHAR(60),
  phone VARCHAR(20),
  city VARCHAR(40),
  contract_type VARCHAR(20),
  PRIMARY KEY (caller_id)
);
CREATE TABLE phone_call (
  call_id INT,
  caller_id INT,
  agent_no INT,
  queue_code VARCHAR(10),
  received_at DATETIME,
  wait_sec INT,
  talk_sec INT,
  outcome VARCHAR(20),
  PRIMARY KEY (call_id),
  FOREIGN KEY (caller_id) REFERENCES caller (caller_id),
  FOREIGN KEY (agent_no) REFERENCES agent (agent_no),
  FOREIGN KEY (queue_code) REFERENCES queue (queue_code)
);
CREATE TABLE survey (
  survey_id INT,
  call_id INT,
  score INT,
  remark VARCHAR(200),
  answered_on DATE,
  PRIMARY KEY (survey_id),
  FOREIGN KEY (call_id) REFERENCES phone_call (call_id)
);

-- en: What is the total number of phone calls?
-- zh: 电话总数是多少？
SELECT count(*) FROM phone_call;

-- en: What are the first and last names of agents at the Dundee site?
-- zh: Dundee站点的坐席的名和姓是什么？
SELECT first_name, last_name FROM agent WHERE site = 'Dundee';

-- en: Find the average salary of all agents.
-- zh: 求所有坐席的平均薪水。
SELECT avg(salary) FROM agent;

-- en: Show all sites and the number of agents at each site.
-- zh: 给出所有站点及每个站点的坐席人数。
SELECT site, count(*) FROM agent GROUP BY site;

-- en: List the name of each queue and the number of calls it received.
-- zh: 列出每个队列的名称及其接到的电话数。
SELECT queue.queue_name, count(*) FROM queue JOIN phone_call ON queue.queue_code = phone_call.queue_code GROUP BY queue.queue_code, queue.queue_name;

-- en: What are the last name and salary of the best-paid agent?
-- zh: 薪水最高的坐席的姓氏和薪水是多少？
SELECT last_name, salary FROM agent ORDER BY salary DESC LIMIT 1;

-- en: How many distinct languages are spoken in the queues?
-- zh: 各队列共使用多少种不同的语言？
SELECT count(DISTINCT spoken_language) FROM queue;

-- en: Who answered the calls from Moira Tulloch? First and last names of the agents, each once.
-- zh: 谁接听过Moira Tulloch的来电？给出坐席的名和姓，每人只列一次。
SELECT DISTINCT agent.first_name, agent.last_name FROM agent JOIN phone_call ON agent.agent_no = phone_call.agent_no JOIN caller ON phone_call.caller_id = caller.caller_id WHERE caller.caller_name = 'Moira Tulloch';

-- en: Agents who can serve the Polish queue with skill level 4 or better: last names?
-- zh: 能服务Polish语言队列且技能等级不低于4的坐席姓氏？
SELECT agent.last_name FROM agent JOIN agent_queue ON agent.agent_no = agent_queue.agent_no JOIN queue ON agent_queue.queue_code = queue.queue_code WHERE queue.spoken_language = 'Polish' AND agent_queue.skill_level >= 4;

-- en: Which callers have rung more than 20 times? Give me name and count.
-- zh: 哪些来电者打过超过20次电话？给出姓名和次数。
SELECT caller.caller_name, count(*) FROM caller JOIN phone_call ON caller.caller_id = phone_call.caller_id GROUP BY caller.caller_id, caller.caller_name HAVING count(*) > 20;

-- en: Which agents were never on the phone at all?
-- zh: 哪些坐席从未接过电话？请给出名和姓。
SELECT first_name, last_name FROM agent WHERE agent_no NOT IN (SELECT agent_no FROM phone_call);

-- en: Who is the supervisor of Callum Reid? Last name only.
-- zh: Callum Reid的主管是谁？只要姓氏。
SELECT s.last_name FROM agent a JOIN agent s ON a.supervisor_no = s.agent_no WHERE a.first_name = 'Callum' AND a.last_name = 'Reid';

-- en: How many calls were Abandoned after a wait of more than 300 seconds?
-- zh: 等待超过300秒后Abandoned的电话有多少个？
SELECT count(*) FROM phone_call WHERE outcome = 'Abandoned' AND wait_sec > 300;

-- en: What is the average survey score for each agent, best first? Show the last name.
-- zh: 每位坐席的平均满意度得分是多少？给出姓氏，从高到低排列。
SELECT agent.last_name, avg(survey.score) FROM agent JOIN phone_call ON agent.agent_no = phone_call.agent_no JOIN survey ON phone_call.call_id = survey.call_id GROUP BY agent.agent_no, agent.last_name ORDER BY avg(survey.score) DESC;

-- en: Which outcome is the rarest?
-- zh: 哪种通话结果最少见？
SELECT outcome FROM phone_call GROUP BY outcome ORDER BY count(*) LIMIT 1;

-- en: Ids of calls that were longer than the average talk.
-- zh: 通话时长高于平均值的电话编号。
SELECT call_id FROM phone_call WHERE talk_sec > (SELECT avg(talk_sec) FROM phone_call);

-- en: Cities with callers on both Prepaid and Business contracts?
-- zh: 同时有Prepaid和Business合同来电者的城市？
SELECT city FROM caller WHERE contract_type = 'Prepaid' INTERSECT SELECT city FROM caller WHERE contract_type = 'Business';

-- en: Remarks in surveys with a score of 1, please, latest first.
-- zh: 请列出得分为1的调查备注，最新的在前。
SELECT remark FROM survey WHERE score = 1 ORDER BY answered_on DESC;

-- en: From which city did the caller ring who waited the longest?
-- zh: 等待时间最长的来电者来自哪个城市？
SELECT caller.city FROM caller JOIN phone_call ON caller.caller_id = phone_call.caller_id ORDER BY phone_call.wait_sec DESC LIMIT 1;

-- en: Queues that no agent is assigned to?
-- zh: 没有分配坐席的队列？
SELECT queue_name FROM queue WHERE queue_code NOT IN (SELECT queue_code FROM agent_queue);

-- en: Which site has talked for the most seconds in total?
-- zh: 哪个站点的总通话秒数最多？
SELECT agent.site FROM agent JOIN phone_call ON agent.agent_no = phone_call.agent_no GROUP BY agent.site ORDER BY sum(phone_call.talk_sec) DESC LIMIT 1;

-- en: For the calls of Prepaid customers, what are the maximum and average waits?
-- zh: Prepaid客户的来电，最长和平均等待时间是多少？
SELECT max(phone_call.wait_sec), avg(phone_call.wait_sec) FROM phone_call JOIN caller ON phone_call.caller_id = caller.caller_id WHERE caller.contract_type = 'Prepaid';
