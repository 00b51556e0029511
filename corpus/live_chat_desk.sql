-- Customer service by live chat: agents, visitors, chats and the tags put on them.
CREATE TABLE agent (
  id INT,
  name VARCHAR(50),
  shift VARCHAR(10),
  skill_level INT,
  supervisor_id INT,
  PRIMARY KEY (id),
  FOREIGN KEY (supervisor_id) REFERENCES agent (id)
);
CREATE TABLE visitor (
  id INT,
  name VARCHAR(50),
  email VARCHAR(80),
  browser VARCHAR(20),
  is_vip VARCHAR(3),
  PRIMARY KEY (id)
);
CREATE TABLE chat (
  id INT,
  agent_id INT,
  visitor_id INT,
  topic VARCHAR(30),
  started_at DATETIME,
  wait_seconds INT,
  messages INT,
  rating INT,
  PRIMARY KEY (id),
  FOREIGN KEY (agent_id) REFERENCES agent (id),
  FOREIGN KEY (visitor_id) REFERENCES visitor (id)
);
CREATE TABLE tag (
  code VARCHAR(10),
  meaning VARCHAR(60),
  PRIMARY KEY (code)
);
CREATE TABLE chat_tag (
  chat_id INT,
  tag_code VARCHAR(10),
  PRIMARY KEY (chat_id, tag_code),
  FOREIGN KEY (chat_id) REFERENCES chat (id),
  FOREIGN KEY (tag_code) REFERENCES tag (code)
);

-- en: Which agents work the Night shift?
-- zh: 上Night班的客服有哪些人？
SELECT name FROM agent WHERE shift = 'Night';

-- en: What does the tag RFND stand for?
-- zh: 标签RFND是什么意思？
SELECT meaning FROM tag WHERE code = 'RFND';

-- en: How many chats were about Billing?
-- zh: 关于Billing的会话有多少个？
SELECT count(*) FROM chat WHERE topic = 'Billing';

-- en: What is the average score for each topic?
-- zh: 每个主题的平均评分是多少？
SELECT topic, avg(rating) FROM chat GROUP BY topic;

-- en: What is the longest wait for each topic?
-- zh: 每个主题的最长等待时间是多少？
SELECT topic, max(wait_seconds) FROM chat GROUP BY topic;

-- en: Topics raised in fewer than 10 chats.
-- zh: 会话数少于10个的主题有哪些？
SELECT topic FROM chat GROUP BY topic HAVING count(*) < 10;

-- en: Names and e-mail addresses of VIP visitors (Yes).
-- zh: 贵宾访客（Yes）的姓名和邮箱。
SELECT name, email FROM visitor WHERE is_vip = 'Yes';

-- en: Which browser do most visitors use?
-- zh: 访客用得最多的浏览器是哪个？
SELECT browser FROM visitor GROUP BY browser ORDER BY count(*) DESC LIMIT 1;

-- en: Who supervises Dana Whitlock?
-- zh: Dana Whitlock的主管是谁？
SELECT boss.name FROM agent AS worker JOIN agent AS boss ON worker.supervisor_id = boss.id WHERE worker.name = 'Dana Whitlock';

-- en: How many chats has each agent taken?
-- zh: 每位客服各接待了多少个会话？
SELECT agent.name, count(*) FROM agent JOIN chat ON agent.id = chat.agent_id GROUP BY agent.id, agent.name;

-- en: Agents with more than 500 chats.
-- zh: 接待会话超过500个的客服有谁？
SELECT agent.name FROM agent JOIN chat ON agent.id = chat.agent_id GROUP BY agent.id, agent.name HAVING count(*) > 500;

-- en: Which visitor has opened the most chats?
-- zh: 发起会话最多的访客是谁？
SELECT visitor.name FROM visitor JOIN chat ON visitor.id = chat.visitor_id GROUP BY visitor.id, visitor.name ORDER BY count(*) DESC LIMIT 1;

-- en: When did the chats with VIP visitors (Yes) start?
-- zh: 与贵宾访客（Yes）的会话是什么时候开始的？
SELECT chat.started_at FROM chat JOIN visitor ON chat.visitor_id = visitor.id WHERE visitor.is_vip = 'Yes';

-- en: Which agents did Leo Fontaine talk to?
-- zh: Leo Fontaine跟哪些客服聊过？
SELECT agent.name FROM agent JOIN chat ON agent.id = chat.agent_id JOIN visitor ON chat.visitor_id = visitor.id WHERE visitor.name = 'Leo Fontaine';

-- en: How many chats bear the tag meaning Late delivery?
-- zh: 有多少个会话打了含义为Late delivery的标签？
SELECT count(*) FROM chat_tag JOIN tag ON chat_tag.tag_code = tag.code WHERE tag.meaning = 'Late delivery';

-- en: What are the meanings of the tags on chats handled by Morgan Yates? No repeats.
-- zh: Morgan Yates处理的会话都打了哪些标签？给出含义，不重复。
SELECT DISTINCT tag.meaning FROM tag JOIN chat_tag ON tag.code = chat_tag.tag_code JOIN chat ON chat_tag.chat_id = chat.id JOIN agent ON chat.agent_id = agent.id WHERE agent.name = 'Morgan Yates';

-- en: Average wait of visitors using Firefox.
-- zh: 使用Firefox的访客平均等待多少秒？
SELECT avg(chat.wait_seconds) FROM chat JOIN visitor ON chat.visitor_id = visitor.id WHERE visitor.browser = 'Firefox';

-- en: Tags that have never been applied: show their codes.
-- zh: 从未使用过的标签，给出代码。
SELECT code FROM tag WHERE code NOT IN (SELECT tag_code FROM chat_tag);

-- en: Which agents have dealt with Returns but not with Billing?
-- zh: 哪些客服处理过Returns主题，但没处理过Billing主题？
SELECT agent.name FROM agent JOIN chat ON agent.id = chat.agent_id WHERE chat.topic = 'Returns' EXCEPT SELECT agent.name FROM agent JOIN chat ON agent.id = chat.agent_id WHERE chat.topic = 'Billing';

-- en: Ids of chats with more messages than average.
-- zh: 消息条数高于平均值的会话id。
SELECT id FROM chat WHERE messages > (SELECT avg(messages) FROM chat);

-- en: Ids of chats rated 1 or 2.
-- zh: 评分为1或2的会话id。
SELECT id FROM chat WHERE rating = 1 OR rating = 2;

-- en: List the agents from the most to the least skilled.
-- zh: 按技能等级从高到低列出客服姓名。
SELECT name FROM agent ORDER BY skill_level DESC;
