-- Tabletop role-playing groups: players, game masters, campaigns, characters and sessions.
CREATE TABLE Person (PersonId INT, Name VARCHAR(60), City VARCHAR(40), Age INT, Email VARCHAR(60), PRIMARY KEY (PersonId));
CREATE TABLE RuleBook (RuleBookId INT, Title VARCHAR(60), Publisher VARCHAR(60), Edition INT, PubYear INT, Pages INT, Price DECIMAL(10,2), PRIMARY KEY (RuleBookId));
CREATE TABLE Campaign (CampaignId INT, Title VARCHAR(60), Setting VARCHAR(40), StartDate DATE, Status VARCHAR(15), MasterId INT, RuleBookId INT, PRIMARY KEY (CampaignId), FOREIGN KEY (MasterId) REFERENCES Person (PersonId), FOREIGN KEY (RuleBookId) REFERENCES RuleBook (RuleBookId));
CREATE TABLE Hero (HeroId INT, Name VARCHAR(60), Race VARCHAR(30), Vocation VARCHAR(30), Level INT, Age INT, Status VARCHAR(15), CampaignId INT, PlayerId INT, PRIMARY KEY (HeroId), FOREIGN KEY (CampaignId) REFERENCES Campaign (CampaignId), FOREIGN KEY (PlayerId) REFERENCES Person (PersonId));
CREATE TABLE GameSession (SessionId INT, CampaignId INT, PlayedOn DATE, Hours DOUBLE, Venue VARCHAR(40), PRIMARY KEY (SessionId), FOREIGN KEY (CampaignId) REFERENCES Campaign (CampaignId));
CREATE TABLE Attendance (SessionId INT, HeroId INT, XpGained INT, GoldGained INT, PRIMARY KEY (SessionId, HeroId), FOREIGN KEY (SessionId) REFERENCES GameSession (SessionId), FOREIGN KEY (HeroId) REFERENCES Hero (HeroId));

-- en: How old is the character Thalwen?
-- zh: 角色Thalwen多大年纪？
SELECT Age FROM Hero WHERE Name = 'Thalwen';

-- en: How old is the person playing Thalwen?
-- zh: 扮演Thalwen的玩家多大年纪？
SELECT Person.Age FROM Person JOIN Hero ON Person.PersonId = Hero.PlayerId WHERE Hero.Name = 'Thalwen';

-- en: Which campaigns are Paused?
-- zh: 哪些战役处于Paused状态？
SELECT Title FROM Campaign WHERE Status = 'Paused';

-- en: Which heroes are Dead?
-- zh: 哪些角色已经Dead？
SELECT Name FROM Hero WHERE Status = 'Dead';

-- en: Names and levels of the Dwarf Clerics
-- zh: 种族为Dwarf、职业为Cleric的角色的名字和等级
SELECT Name, Level FROM Hero WHERE Race = 'Dwarf' AND Vocation = 'Cleric';

-- en: Rule books whose title contains Dungeon, newest first
-- zh: 标题中含有Dungeon的规则书，从新到旧排列
SELECT Title FROM RuleBook WHERE Title LIKE '%Dungeon%' ORDER BY PubYear DESC;

-- en: How many sessions were played at The Cellar?
-- zh: 在The Cellar进行过多少次跑团？
SELECT count(*) FROM GameSession WHERE Venue = 'The Cellar';

-- en: How many hours were played at The Cellar?
-- zh: 在The Cellar一共玩了多少小时？
SELECT sum(Hours) FROM GameSession WHERE Venue = 'The Cellar';

-- en: Average number of pages of the rule books by Moonlit Press?
-- zh: Moonlit Press出版的规则书平均多少页？
SELECT avg(Pages) FROM RuleBook WHERE Publisher = 'Moonlit Press';

-- en: How many heroes belong to each race?
-- zh: 每个种族各有多少个角色？
SELECT Race, count(*) FROM Hero GROUP BY Race;

-- en: What is the favourite vocation, the one with the most heroes?
-- zh: 角色数量最多的职业是哪个？
SELECT Vocation FROM Hero GROUP BY Vocation ORDER BY count(*) DESC LIMIT 1;

-- en: What vocation does the hero of the highest level have?
-- zh: 等级最高的角色是什么职业？
SELECT Vocation FROM Hero ORDER BY Level DESC LIMIT 1;

-- en: Which settings appear in two or more campaigns?
-- zh: 哪些世界观设定出现在两个或以上的战役中？
SELECT Setting FROM Campaign GROUP BY Setting HAVING count(*) >= 2;

-- en: What is the thickest rule book?
-- zh: 页数最多的规则书是哪本？
SELECT Title FROM RuleBook ORDER BY Pages DESC LIMIT 1;

-- en: Who is the master of Ashes of Varn?
-- zh: 战役Ashes of Varn的主持人是谁？
SELECT Person.Name FROM Person JOIN Campaign ON Person.PersonId = Campaign.MasterId WHERE Campaign.Title = 'Ashes of Varn';

-- en: Who plays in Ashes of Varn?
-- zh: 战役Ashes of Varn有哪些玩家？
SELECT Person.Name FROM Person JOIN Hero ON Person.PersonId = Hero.PlayerId JOIN Campaign ON Hero.CampaignId = Campaign.CampaignId WHERE Campaign.Title = 'Ashes of Varn';

-- en: How many sessions has each campaign had so far? Show the title as well.
-- zh: 每个战役到目前为止进行过多少次？请同时列出标题。
SELECT Campaign.Title, count(*) FROM Campaign JOIN GameSession ON Campaign.CampaignId = GameSession.CampaignId GROUP BY Campaign.CampaignId, Campaign.Title;

-- en: Which hero has gained the most gold in all?
-- zh: 累计获得金币最多的角色是谁？
SELECT Hero.Name FROM Hero JOIN Attendance ON Hero.HeroId = Attendance.HeroId GROUP BY Hero.HeroId, Hero.Name ORDER BY sum(Attendance.GoldGained) DESC LIMIT 1;

-- en: Which campaigns use a rule book that costs over 50?
-- zh: 哪些战役使用了价格超过50的规则书？
SELECT Title FROM Campaign WHERE RuleBookId IN (SELECT RuleBookId FROM RuleBook WHERE Price > 50);

-- en: Which people don't play any hero?
-- zh: 哪些人没有扮演任何角色？
SELECT Name FROM Person WHERE PersonId NOT IN (SELECT PlayerId FROM Hero);

-- en: Heroes whose level is above the average level
-- zh: 等级高于平均等级的角色
SELECT Name FROM Hero WHERE Level > (SELECT avg(Level) FROM Hero);

-- en: Ids of people who are both a master and a player
-- zh: 既当主持人又当玩家的人的编号
SELECT MasterId FROM Campaign INTERSECT SELECT PlayerId FROM Hero;
