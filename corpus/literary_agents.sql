-- A literary agency: agents, writers they represent, manuscripts, offers by publishers.
CREATE TABLE Agents (
  AgentId INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  City VARCHAR(40),
  HireDate DATE,
  CommissionPct DOUBLE,
  PRIMARY KEY (AgentId)
);
CREATE TABLE Writers (
  WriterId INT,
  AgentId INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  City VARCHAR(40),
  BirthDate DATE,
  SignedDate DATE,
  PRIMARY KEY (WriterId),
  FOREIGN KEY (AgentId) REFERENCES Agents (AgentId)
);
CREATE TABLE Manuscripts (
  ManuscriptId INT,
  WriterId INT,
  WorkingTitle VARCHAR(80),
  Genre VARCHAR(30),
  WordCount INT,
  Status VARCHAR(20),
  ReceivedDate DATE,
  PRIMARY KEY (ManuscriptId),
  FOREIGN KEY (WriterId) REFERENCES Writers (WriterId)
);
CREATE TABLE Publishers (
  PublisherId INT,
  PublisherName VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  PRIMARY KEY (PublisherId)
);
CREATE TABLE Offers (
  OfferId INT,
  ManuscriptId INT,
  PublisherId INT,
  Advance DECIMAL(10,2),
  RoyaltyPct DOUBLE,
  OfferDate DATE,
  Status VARCHAR(20),
  PRIMARY KEY (OfferId),
  FOREIGN KEY (ManuscriptId) REFERENCES Manuscripts (ManuscriptId),
  FOREIGN KEY (PublisherId) REFERENCES Publishers (PublisherId)
);

-- en: First and last names of the writers from Dublin.
-- zh: 列出来自Dublin的作者的名和姓。
SELECT FirstName, LastName FROM Writers WHERE City = 'Dublin';

-- en: First and last names of the agents from Dublin.
-- zh: 列出来自Dublin的经纪人的名和姓。
SELECT FirstName, LastName FROM Agents WHERE City = 'Dublin';

-- en: How many manuscripts are rejected?
-- zh: 状态为rejected的手稿有多少份？
SELECT count(*) FROM Manuscripts WHERE Status = 'rejected';

-- en: How many offers are rejected?
-- zh: 状态为rejected的报价有多少个？
SELECT count(*) FROM Offers WHERE Status = 'rejected';

-- en: Which writer is the oldest? Last name.
-- zh: 年纪最大的作者姓什么？
SELECT LastName FROM Writers ORDER BY BirthDate LIMIT 1;

-- en: Which writer has been signed the longest? Last name.
-- zh: 签约时间最早的作者姓什么？
SELECT LastName FROM Writers ORDER BY SignedDate LIMIT 1;

-- en: Working titles of the sagas longer than 120000 words (genre saga).
-- zh: 超过120000词的saga类手稿的暂定书名是什么？
SELECT WorkingTitle FROM Manuscripts WHERE Genre = 'saga' AND WordCount > 120000;

-- en: Show the ids, dates and advances of the offers with a royalty of at least 12 percent.
-- zh: 列出版税率不低于12的报价的编号、日期和预付款。
SELECT OfferId, OfferDate, Advance FROM Offers WHERE RoyaltyPct >= 12;

-- en: All publishers from Spain in alphabetical order, please.
-- zh: 请按字母顺序列出Spain的所有出版社。
SELECT PublisherName FROM Publishers WHERE Country = 'Spain' ORDER BY PublisherName;

-- en: What is the average advance offered in 2024, between 2024-01-01 and 2024-12-31?
-- zh: 2024-01-01到2024-12-31之间的报价平均预付款是多少？
SELECT avg(Advance) FROM Offers WHERE OfferDate BETWEEN '2024-01-01' AND '2024-12-31';

-- en: How long is the longest manuscript in words?
-- zh: 最长的手稿有多少词？
SELECT max(WordCount) FROM Manuscripts;

-- en: In how many different countries do we know publishers?
-- zh: 我们认识的出版社分布在多少个不同的国家？
SELECT count(DISTINCT Country) FROM Publishers;

-- en: How many manuscripts have we received in each genre?
-- zh: 各类型的手稿我们各收到多少份？
SELECT Genre, count(*) FROM Manuscripts GROUP BY Genre;

-- en: Which city is home to the most writers?
-- zh: 作者居住最多的城市是哪个？
SELECT City FROM Writers GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Genres with an average length of over 90000 words?
-- zh: 平均篇幅超过90000词的类型有哪些？
SELECT Genre FROM Manuscripts GROUP BY Genre HAVING avg(WordCount) > 90000;

-- en: Who represents the author of Glass Harbour? First and last name of the agent.
-- zh: Glass Harbour的作者由哪位经纪人代理？给出名和姓。
SELECT Agents.FirstName, Agents.LastName FROM Agents JOIN Writers ON Agents.AgentId = Writers.AgentId JOIN Manuscripts ON Writers.WriterId = Manuscripts.WriterId WHERE Manuscripts.WorkingTitle = 'Glass Harbour';

-- en: Which publishers bid for Glass Harbour and how big was the advance?
-- zh: 哪些出版社对Glass Harbour报了价？预付款各是多少？
SELECT Publishers.PublisherName, Offers.Advance FROM Publishers JOIN Offers ON Publishers.PublisherId = Offers.PublisherId JOIN Manuscripts ON Offers.ManuscriptId = Manuscripts.ManuscriptId WHERE Manuscripts.WorkingTitle = 'Glass Harbour';

-- en: How many clients does each agent have? First name, last name, number of writers.
-- zh: 每位经纪人代理多少位作者？列出名、姓和人数。
SELECT Agents.FirstName, Agents.LastName, count(*) FROM Agents JOIN Writers ON Agents.AgentId = Writers.AgentId GROUP BY Agents.AgentId, Agents.FirstName, Agents.LastName;

-- en: Which publisher has made the most offers?
-- zh: 报价次数最多的是哪家出版社？
SELECT Publishers.PublisherName FROM Publishers JOIN Offers ON Publishers.PublisherId = Offers.PublisherId GROUP BY Publishers.PublisherId, Publishers.PublisherName ORDER BY count(*) DESC LIMIT 1;

-- en: Manuscripts without any offer so far?
-- zh: 至今没有收到任何报价的手稿有哪些？
SELECT WorkingTitle FROM Manuscripts WHERE ManuscriptId NOT IN (SELECT ManuscriptId FROM Offers);

-- en: Last names of agents taking a commission above the average.
-- zh: 佣金比例高于平均水平的经纪人姓什么？
SELECT LastName FROM Agents WHERE CommissionPct > (SELECT avg(CommissionPct) FROM Agents);

-- en: Which cities have both a writer and a publisher?
-- zh: 哪些城市既有作者又有出版社？
SELECT City FROM Writers INTERSECT SELECT City FROM Publishers;
