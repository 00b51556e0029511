-- A platform for building customer-service chatbots.
CREATE TABLE bot (
  bot_id INT,
  name VARCHAR(40),
  owner_company VARCHAR(50),
  language VARCHAR(20),
  launch_date DATE,
  monthly_fee DECIMAL(10,2),
  PRIMARY KEY (bot_id)
);
CREATE TABLE intent (
  intent_id INT,
  bot_id INT,
  name VARCHAR(40),
  example_count INT,
  accuracy DOUBLE,
  PRIMARY KEY (intent_id),
  FOREIGN KEY (bot_id) REFERENCES bot (bot_id)
);
CREATE TABLE human_agent (
  agent_id INT,
  name VARCHAR(40),
  language VARCHAR(20),
  shift_name VARCHAR(20),
  rating DOUBLE,
  PRIMARY KEY (agent_id)
);
CREATE TABLE conversation (
  conv_id INT,
  bot_id INT,
  agent_id INT,
  start_date DATE,
  channel VARCHAR(20),
  turns INT,
  rating INT,
  status VARCHAR(20),
  PRIMARY KEY (conv_id),
  FOREIGN KEY (bot_id) REFERENCES bot (bot_id),
  FOREIGN KEY (agent_id) REFERENCES human_agent (agent_id)
);
CREATE TABLE recognised_intent (
  conv_id INT,
  intent_id INT,
  confidence DOUBLE,
  PRIMARY KEY (conv_id, intent_id),
  FOREIGN KEY (conv_id) REFERENCES conversation (conv_id),
  FOREIGN KEY (intent_id) REFERENCES intent (intent_id)
);

-- en: Which bots speak Danish?
-- zh: 会说Danish的机器人有哪些？
SELECT name FROM bot WHERE language = 'Danish';

-- en: Which human agents speak Danish?
-- zh: 会说Danish的人工客服有哪些？
SELECT name FROM human_agent WHERE language = 'Danish';

-- en: Ids of conversations on WhatsApp that were never handed to an agent (no agent).
-- zh: 在WhatsApp上进行且没有转人工的会话编号有哪些？
SELECT conv_id FROM conversation WHERE channel = 'WhatsApp' AND agent_id IS NULL;

-- en: How many conversations are marked Abandoned?
-- zh: 标记为Abandoned的会话有多少？
SELECT count(*) FROM conversation WHERE status = 'Abandoned';

-- en: What's the mean rating of conversations?
-- zh: 会话的平均评分是多少？
SELECT avg(rating) FROM conversation;

-- en: What's the mean rating of human agents?
-- zh: 人工客服的平均评分是多少？
SELECT avg(rating) FROM human_agent;

-- en: Sum of the monthly fees paid by Lumen Bank.
-- zh: Lumen Bank支付的月费合计是多少？
SELECT sum(monthly_fee) FROM bot WHERE owner_company = 'Lumen Bank';

-- en: For each channel, what is the average number of turns?
-- zh: 各渠道会话的平均轮数是多少？
SELECT channel, avg(turns) FROM conversation GROUP BY channel;

-- en: Which companies own two bots or more?
-- zh: 拥有两个及以上机器人的公司有哪些？
SELECT owner_company FROM bot GROUP BY owner_company HAVING count(*) >= 2;

-- en: Number of agents in each shift.
-- zh: 每个班次的客服人数。
SELECT shift_name, count(*) FROM human_agent GROUP BY shift_name;

-- en: Which intent is recognised the least accurately?
-- zh: 识别准确率最低的意图是哪个？
SELECT name FROM intent ORDER BY accuracy LIMIT 1;

-- en: Which intent is recognised the most often?
-- zh: 被识别次数最多的意图是哪个？
SELECT intent.name FROM intent JOIN recognised_intent ON intent.intent_id = recognised_intent.intent_id GROUP BY intent.intent_id, intent.name ORDER BY count(*) DESC LIMIT 1;

-- en: Show the five best-rated agents.
-- zh: 列出评分最高的五位客服。
SELECT name FROM human_agent ORDER BY rating DESC LIMIT 5;

-- en: What intents does the bot Pip know?
-- zh: 机器人Pip掌握哪些意图？
SELECT intent.name FROM intent JOIN bot ON intent.bot_id = bot.bot_id WHERE bot.name = 'Pip';

-- en: Which intents of Pip were recognised with a confidence below 0.4?
-- zh: Pip的哪些意图被识别时置信度低于0.4？
SELECT intent.name FROM intent JOIN bot ON intent.bot_id = bot.bot_id JOIN recognised_intent ON intent.intent_id = recognised_intent.intent_id WHERE bot.name = 'Pip' AND recognised_intent.confidence < 0.4;

-- en: For each bot, give the name and the number of conversations.
-- zh: 给出每个机器人的名称和会话数。
SELECT bot.name, count(*) FROM bot JOIN conversation ON bot.bot_id = conversation.bot_id GROUP BY bot.bot_id, bot.name;

-- en: Which agents had to help out Lumen Bank's bots? List each distinct name.
-- zh: 哪些客服接手过Lumen Bank的机器人会话？列出不重复的姓名。
SELECT DISTINCT human_agent.name FROM human_agent JOIN conversation ON human_agent.agent_id = conversation.agent_id JOIN bot ON conversation.bot_id = bot.bot_id WHERE bot.owner_company = 'Lumen Bank';

-- en: Through which channel did the conversation recognising 'lost_card' with the highest confidence come?
-- zh: 以最高置信度识别出'lost_card'的会话来自哪个渠道？
SELECT conversation.channel FROM conversation JOIN recognised_intent ON conversation.conv_id = recognised_intent.conv_id JOIN intent ON recognised_intent.intent_id = intent.intent_id WHERE intent.name = 'lost_card' ORDER BY recognised_intent.confidence DESC LIMIT 1;

-- en: Which bots haven't had a conversation?
-- zh: 哪些机器人还没有过会话？
SELECT name FROM bot WHERE bot_id NOT IN (SELECT bot_id FROM conversation);

-- en: Intents with fewer examples than average.
-- zh: 示例数少于平均值的意图有哪些？
SELECT name FROM intent WHERE example_count < (SELECT avg(example_count) FROM intent);

-- en: Names of bots that got a rating of 1 in some conversation.
-- zh: 在某次会话中得到1分的机器人有哪些？
SELECT name FROM bot WHERE bot_id IN (SELECT bot_id FROM conversation WHERE rating = 1);

-- en: Which languages do bots speak but no human agent?
-- zh: 哪些语言有机器人会说而没有人工客服会说？
SELECT language FROM bot EXCEPT SELECT language FROM human_agent;
