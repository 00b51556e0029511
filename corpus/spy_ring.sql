-- Secret agents and the operations they were sent on.
CREATE TABLE agent (
  agent_no INT,
  code_name VARCHAR(30),
  cover_job VARCHAR(40),
  recruited INT,
  languages_spoken INT,
  status VARCHAR(20),
  PRIMARY KEY (agent_no)
);
CREATE TABLE operation (
  op_no INT,
  op_name VARCHAR(40),
  city VARCHAR(40),
  begin_date DATE,
  end_date DATE,
  cost INT,
  PRIMARY KEY (op_no)
);
CREATE TABLE assignment (
  agent_no INT,
  op_no INT,
  task VARCHAR(30),
  days INT,
  PRIMARY KEY (agent_no, op_no),
  FOREIGN KEY (agent_no) REFERENCES agent (agent_no),
  FOREIGN KEY (op_no) REFERENCES operation (op_no)
);

-- en: What is the cover job of the agent code-named Heron?
-- zh: 代号为Heron的特工的掩护身份是什么？
SELECT cover_job FROM agent WHERE code_name = 'Heron';

-- en: Which agents are retired?
-- zh: 哪些特工状态为retired？
SELECT code_name FROM agent WHERE status = 'retired';

-- en: List the operations in Vienna or Tangier.
-- zh: 列出在Vienna或Tangier的行动。
SELECT op_name FROM operation WHERE city = 'Vienna' OR city = 'Tangier';

-- en: Which operations have not ended? Give name and city.
-- zh: 哪些行动还没有结束？给出名称和城市。
SELECT op_name, city FROM operation WHERE end_date IS NULL;

-- en: How many agents speak four or more languages?
-- zh: 会说四种或以上语言的特工有多少名？
SELECT count(*) FROM agent WHERE languages_spoken >= 4;

-- en: What did the operations in Beirut cost altogether?
-- zh: 在Beirut的行动总花费是多少？
SELECT sum(cost) FROM operation WHERE city = 'Beirut';

-- en: How many days does an assignment last on average?
-- zh: 一次派遣平均持续多少天？
SELECT avg(days) FROM assignment;

-- en: Number of agents for each status?
-- zh: 每种状态的特工有多少名？
SELECT status, count(*) FROM agent GROUP BY status;

-- en: Which task is given most often?
-- zh: 最常分配的任务是什么？
SELECT task FROM assignment GROUP BY task ORDER BY count(*) DESC LIMIT 1;

-- en: Cities that saw at least two operations, with the number?
-- zh: 至少发生过两次行动的城市有哪些？次数分别是多少？
SELECT city, count(*) FROM operation GROUP BY city HAVING count(*) >= 2;

-- en: What is the code name of the agent who was recruited first?
-- zh: 最早被招募的特工代号是什么？
SELECT code_name FROM agent ORDER BY recruited ASC LIMIT 1;

-- en: Which operations involved an agent posing as a waiter? The cover job is waiter.
-- zh: 哪些行动有掩护身份为waiter的特工参加？
SELECT operation.op_name FROM operation JOIN assignment ON operation.op_no = assignment.op_no JOIN agent ON assignment.agent_no = agent.agent_no WHERE agent.cover_job = 'waiter';

-- en: Which agents took part in Operation Lanternfish? It is stored as Lanternfish.
-- zh: 哪些特工参加了Lanternfish行动？
SELECT agent.code_name FROM agent JOIN assignment ON agent.agent_no = assignment.agent_no JOIN operation ON assignment.op_no = operation.op_no WHERE operation.op_name = 'Lanternfish';

-- en: In what cities has Heron been active?
-- zh: Heron在哪些城市活动过？
SELECT operation.city FROM operation JOIN assignment ON operation.op_no = assignment.op_no JOIN agent ON assignment.agent_no = agent.agent_no WHERE agent.code_name = 'Heron';

-- en: How many agents were assigned to each operation?
-- zh: 每次行动派出了多少名特工？
SELECT operation.op_name, count(*) FROM operation JOIN assignment ON operation.op_no = assignment.op_no GROUP BY operation.op_no, operation.op_name;

-- en: Who has spent the most days on assignments?
-- zh: 累计派遣天数最多的特工是谁？
SELECT agent.code_name FROM agent JOIN assignment ON agent.agent_no = assignment.agent_no GROUP BY agent.agent_no, agent.code_name ORDER BY sum(assignment.days) DESC LIMIT 1;

-- en: What cover jobs did the couriers have? That's the task courier.
-- zh: 执行courier任务的特工用什么掩护身份？
SELECT agent.cover_job FROM agent JOIN assignment ON agent.agent_no = assignment.agent_no WHERE assignment.task = 'courier';

-- en: How many times was an active agent assigned to something in Oslo?
-- zh: active状态的特工被派往Oslo行动多少次？
SELECT count(*) FROM assignment JOIN agent ON assignment.agent_no = agent.agent_no JOIN operation ON assignment.op_no = operation.op_no WHERE agent.status = 'active' AND operation.city = 'Oslo';

-- en: Agents with more than three assignments, by code name?
-- zh: 被派遣过三次以上的特工代号有哪些？
SELECT agent.code_name FROM agent JOIN assignment ON agent.agent_no = assignment.agent_no GROUP BY agent.agent_no, agent.code_name HAVING count(*) > 3;

-- en: Which agents have never been on an operation?
-- zh: 哪些特工从未参加过行动？
SELECT code_name FROM agent WHERE agent_no NOT IN (SELECT agent_no FROM assignment);

-- en: Which operations were cheaper than average?
-- zh: 哪些行动的花费低于平均值？
SELECT op_name FROM operation WHERE cost < (SELECT avg(cost) FROM operation);

-- en: Find the code names of those who worked in Prague but not in Lisbon.
-- zh: 找出在Prague执行过行动但没去过Lisbon的特工代号。
SELECT agent.code_name FROM agent JOIN assignment ON agent.agent_no = assignment.agent_no JOIN operation ON assignment.op_no = operation.op_no WHERE operation.city = 'Prague' EXCEPT SELECT agent.code_name FROM agent JOIN assignment ON agent.agent_no = assignment.agent_no JOIN operation ON assignment.op_no = operation.op_no WHERE operation.city = 'Lisbon';
