-- A team chat platform: workspaces, people, channels, messages and reactions.
CREATE TABLE Workspace (
  WorkspaceId INT,
  Name VARCHAR(50),
  Plan VARCHAR(20),
  CreatedOn DATE,
  SeatLimit INT,
  PRIMARY KEY (WorkspaceId)
);
CREATE TABLE Person (
  PersonId INT,
  WorkspaceId INT,
  Name VARCHAR(50),
  Email VARCHAR(60),
  Role VARCHAR(20),
  TimeZone VARCHAR(30),
  CreatedOn DATE,
  PRIMARY KEY (PersonId),
  FOREIGN KEY (WorkspaceId) REFERENCES Workspace (WorkspaceId)
);
CREATE TABLE Channel (
  ChannelId INT,
  WorkspaceId INT,
  Name VARCHAR(50),
  Visibility VARCHAR(10),
  CreatorId INT,
  CreatedOn DATE,
  PRIMARY KEY (ChannelId),
  FOREIGN KEY (WorkspaceId) REFERENCES Workspace (WorkspaceId),
  FOREIGN KEY (CreatorId) REFERENCES Person (PersonId)
);
CREATE TABLE Message (
  MessageId INT,
  ChannelId INT,
  AuthorId INT,
  Body VARCHAR(200),
  SentAt DATETIME,
  Length INT,
  PRIMARY KEY (MessageId),
  FOREIGN KEY (ChannelId) REFERENCES Channel (ChannelId),
  FOREIGN KEY (AuthorId) REFERENCES Person (PersonId)
);
CREATE TABLE Reaction (
  MessageId INT,
  PersonId INT,
  Emoji VARCHAR(20),
  PRIMARY KEY (MessageId, PersonId),
  FOREIGN KEY (MessageId) REFERENCES Message (MessageId),
  FOREIGN KEY (PersonId) REFERENCES Person (PersonId)
);

-- en: What is the e-mail address of Tomasz Brandt?
-- zh: Tomasz Brandt的邮箱地址是什么？
SELECT Email FROM Person WHERE Name = 'Tomasz Brandt';

-- en: Which channels are Private?
-- zh: 哪些频道是Private的？
SELECT Name FROM Channel WHERE Visibility = 'Private';

-- en: List the names of workspaces on the Business plan with room for more than 200 seats.
-- zh: 列出使用Business套餐且席位上限超过200的工作区。
SELECT Name FROM Workspace WHERE Plan = 'Business' AND SeatLimit > 200;

-- en: How many people are Admin?
-- zh: 角色为Admin的有多少人？
SELECT count(*) FROM Person WHERE Role = 'Admin';

-- en: How many messages were sent since 2024-01-01?
-- zh: 自2024-01-01以来发送了多少条消息？
SELECT count(*) FROM Message WHERE SentAt >= '2024-01-01';

-- en: How many people have sent a message since 2024-01-01?
-- zh: 自2024-01-01以来有多少人发过消息？
SELECT count(DISTINCT AuthorId) FROM Message WHERE SentAt >= '2024-01-01';

-- en: On average, how long is a message?
-- zh: 消息的平均长度是多少？
SELECT avg(Length) FROM Message;

-- en: Show the number of workspaces under every plan.
-- zh: 每种套餐下有多少个工作区？
SELECT Plan, count(*) FROM Workspace GROUP BY Plan;

-- en: Which emoji is used most?
-- zh: 使用最多的表情是哪个？
SELECT Emoji FROM Reaction GROUP BY Emoji ORDER BY count(*) DESC LIMIT 1;

-- en: Time zones with more than 20 people?
-- zh: 哪些时区的人数超过20？
SELECT TimeZone FROM Person GROUP BY TimeZone HAVING count(*) > 20;

-- en: What does the longest message say?
-- zh: 最长的那条消息内容是什么？
SELECT Body FROM Message ORDER BY Length DESC LIMIT 1;

-- en: What is the newest channel?
-- zh: 最新创建的频道是哪个？
SELECT Name FROM Channel ORDER BY CreatedOn DESC LIMIT 1;

-- en: Who is the creator of the channel release-planning?
-- zh: release-planning频道是谁创建的？
SELECT Person.Name FROM Person JOIN Channel ON Person.PersonId = Channel.CreatorId WHERE Channel.Name = 'release-planning';

-- en: Who wrote in the channel release-planning? Each name once: the different people only.
-- zh: 哪些不同的人在release-planning频道里发过言？
SELECT DISTINCT Person.Name FROM Person JOIN Message ON Person.PersonId = Message.AuthorId JOIN Channel ON Message.ChannelId = Channel.ChannelId WHERE Channel.Name = 'release-planning';

-- en: Which workspace does Tomasz Brandt belong to?
-- zh: Tomasz Brandt属于哪个工作区？
SELECT Workspace.Name FROM Workspace JOIN Person ON Workspace.WorkspaceId = Person.WorkspaceId WHERE Person.Name = 'Tomasz Brandt';

-- en: For each channel, give the name and the number of messages posted in it.
-- zh: 给出每个频道的名称及其消息条数。
SELECT Channel.Name, count(*) FROM Channel JOIN Message ON Channel.ChannelId = Message.ChannelId GROUP BY Channel.ChannelId, Channel.Name;

-- en: Who has sent the most messages?
-- zh: 发消息最多的人是谁？
SELECT Person.Name FROM Person JOIN Message ON Person.PersonId = Message.AuthorId GROUP BY Person.PersonId, Person.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Who has given the most reactions?
-- zh: 点表情回应最多的人是谁？
SELECT Person.Name FROM Person JOIN Reaction ON Person.PersonId = Reaction.PersonId GROUP BY Person.PersonId, Person.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Find people who have never written a message.
-- zh: 找出从未发过消息的人。
SELECT Name FROM Person WHERE PersonId NOT IN (SELECT AuthorId FROM Message);

-- en: Which messages are longer than the average one? Return their bodies.
-- zh: 返回长度超过平均值的消息内容。
SELECT Body FROM Message WHERE Length > (SELECT avg(Length) FROM Message);

-- en: Bodies of the messages that got a thumbsup.
-- zh: 收到过thumbsup回应的消息内容有哪些？
SELECT Body FROM Message WHERE MessageId IN (SELECT MessageId FROM Reaction WHERE Emoji = 'thumbsup');

-- en: Which time zones have both a Guest and an Owner?
-- zh: 哪些时区既有Guest又有Owner？
SELECT TimeZone FROM Person WHERE Role = 'Guest' INTERSECT SELECT TimeZone FROM Person WHERE Role = 'Owner';
