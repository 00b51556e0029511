-- A marketplace of editor plugins with publishers, versions, installs and reviews.
CREATE TABLE Publisher (
  PublisherID INT,
  Name VARCHAR(60),
  Country VARCHAR(40),
  JoinedYear INT,
  Verified VARCHAR(5),
  PRIMARY KEY (PublisherID)
);
CREATE TABLE Plugin (
  PluginID INT,
  PublisherID INT,
  Name VARCHAR(60),
  Category VARCHAR(30),
  Price DECIMAL(10,2),
  Licence VARCHAR(20),
  ReleaseDate DATE,
  PRIMARY KEY (PluginID),
  FOREIGN KEY (PublisherID) REFERENCES Publisher (PublisherID)
);
CREATE TABLE PluginVersion (
  VersionID INT,
  PluginID INT,
  VersionLabel VARCHAR(20),
  ReleaseDate DATE,
  SizeKB INT,
  PRIMARY KEY (VersionID),
  FOREIGN KEY (PluginID) REFERENCES Plugin (PluginID)
);
CREATE TABLE Account (
  AccountID INT,
  Nickname VARCHAR(40),
  Country VARCHAR(40),
  EditorName VARCHAR(40),
  PRIMARY KEY (AccountID)
);
CREATE TABLE Installation (
  AccountID INT,
  PluginID INT,
  InstallDate DATE,
  Active VARCHAR(5),
  PRIMARY KEY (AccountID, PluginID),
  FOREIGN KEY (AccountID) REFERENCES Account (AccountID),
  FOREIGN KEY (PluginID) REFERENCES Plugin (PluginID)
);
CREATE TABLE Review (
  ReviewID INT,
  AccountID INT,
  PluginID INT,
  Stars INT,
  ReviewDate DATE,
  PRIMARY KEY (ReviewID),
  FOREIGN KEY (AccountID) REFERENCES Account (AccountID),
  FOREIGN KEY (PluginID) REFERENCES Plugin (PluginID)
);

-- en: Which plugins are in the Linter category and cost less than 10?
-- zh: Linter类别中价格低于10的插件有哪些？
SELECT Name FROM Plugin WHERE Category = 'Linter' AND Price < 10;

-- en: What is the most expensive plugin?
-- zh: 最贵的插件是哪个？
SELECT Name FROM Plugin ORDER BY Price DESC LIMIT 1;

-- en: What is the most installed plugin?
-- zh: 安装次数最多的插件是哪个？
SELECT Plugin.Name FROM Plugin JOIN Installation ON Plugin.PluginID = Installation.PluginID GROUP BY Plugin.PluginID, Plugin.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Show the nicknames of users based in Norway in alphabetical order.
-- zh: 按字母顺序列出Norway用户的昵称。
SELECT Nickname FROM Account WHERE Country = 'Norway' ORDER BY Nickname;

-- en: Show the names of publishers from Norway.
-- zh: Norway的发布者有哪些？
SELECT Name FROM Publisher WHERE Country = 'Norway';

-- en: How many plugins carry the MIT licence?
-- zh: 采用MIT许可证的插件有几个？
SELECT count(*) FROM Plugin WHERE Licence = 'MIT';

-- en: What are the smallest and the largest size in KB of any version?
-- zh: 各版本中最小和最大的体积（KB）分别是多少？
SELECT min(SizeKB), max(SizeKB) FROM PluginVersion;

-- en: How many different editors do our users work with?
-- zh: 用户使用的编辑器共有多少种不同的？
SELECT count(DISTINCT EditorName) FROM Account;

-- en: Average price per category?
-- zh: 各类别插件的平均价格是多少？
SELECT Category, avg(Price) FROM Plugin GROUP BY Category;

-- en: Which editor is the most popular among the accounts?
-- zh: 用户中最受欢迎的编辑器是哪个？
SELECT EditorName FROM Account GROUP BY EditorName ORDER BY count(*) DESC LIMIT 1;

-- en: Count the publishers for each country.
-- zh: 统计每个国家的发布者数量。
SELECT Country, count(*) FROM Publisher GROUP BY Country;

-- en: What label does the most recent version carry?
-- zh: 最新发布的版本号是什么？
SELECT VersionLabel FROM PluginVersion ORDER BY ReleaseDate DESC LIMIT 1;

-- en: Who published the plugin called TidyBraces?
-- zh: 名为TidyBraces的插件是谁发布的？
SELECT Publisher.Name FROM Publisher JOIN Plugin ON Publisher.PublisherID = Plugin.PublisherID WHERE Plugin.Name = 'TidyBraces';

-- en: Tell me the nicknames of the people who gave TidyBraces 5 stars.
-- zh: 给TidyBraces打了5星的用户昵称有哪些？
SELECT Account.Nickname FROM Account JOIN Review ON Account.AccountID = Review.AccountID JOIN Plugin ON Review.PluginID = Plugin.PluginID WHERE Plugin.Name = 'TidyBraces' AND Review.Stars = 5;

-- en: For each plugin, give its name and its average star rating.
-- zh: 给出每个插件的名称及其平均星级。
SELECT Plugin.Name, avg(Review.Stars) FROM Plugin JOIN Review ON Plugin.PluginID = Review.PluginID GROUP BY Plugin.PluginID, Plugin.Name;

-- en: When were the versions of plugins by Studio Quill released?
-- zh: Studio Quill的插件的各个版本是哪天发布的？
SELECT PluginVersion.ReleaseDate FROM PluginVersion JOIN Plugin ON PluginVersion.PluginID = Plugin.PluginID JOIN Publisher ON Plugin.PublisherID = Publisher.PublisherID WHERE Publisher.Name = 'Studio Quill';

-- en: When did the plugins by Studio Quill first come out?
-- zh: Studio Quill的各插件是何时首次上架的？
SELECT Plugin.ReleaseDate FROM Plugin JOIN Publisher ON Plugin.PublisherID = Publisher.PublisherID WHERE Publisher.Name = 'Studio Quill';

-- en: Which publishers have more than 3 plugins, and how many do they have?
-- zh: 哪些发布者的插件超过3个？各有多少个？
SELECT Publisher.Name, count(*) FROM Publisher JOIN Plugin ON Publisher.PublisherID = Plugin.PublisherID GROUP BY Publisher.PublisherID, Publisher.Name HAVING count(*) > 3;

-- en: List plugins without any review.
-- zh: 列出没有任何评论的插件。
SELECT Name FROM Plugin WHERE PluginID NOT IN (SELECT PluginID FROM Review);

-- en: Which plugins are dearer than the average plugin?
-- zh: 哪些插件的价格高于平均价？
SELECT Name FROM Plugin WHERE Price > (SELECT avg(Price) FROM Plugin);

-- en: I'd like the nicknames of accounts that installed something from the Theme category.
-- zh: 安装过Theme类插件的用户昵称有哪些？
SELECT Nickname FROM Account WHERE AccountID IN (SELECT Installation.AccountID FROM Installation JOIN Plugin ON Installation.PluginID = Plugin.PluginID WHERE Plugin.Category = 'Theme');

-- en: Which countries have both publishers that joined before 2015 and publishers that joined after 2020?
-- zh: 哪些国家既有2015年以前加入的发布者，又有2020年以后加入的发布者？
SELECT Country FROM Publisher WHERE JoinedYear < 2015 INTERSECT SELECT Country FROM Publisher WHERE JoinedYear > 2020;
