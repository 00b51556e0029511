-- Crowdfunding: creators, campaigns, reward tiers, backers, pledges and progress updates.
CREATE TABLE Creator (
  creatorId INT,
  creatorName VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  verified VARCHAR(3),
  PRIMARY KEY (creatorId)
);
CREATE TABLE Campaign (
  campaignId INT,
  creatorId INT,
  title VARCHAR(100),
  category VARCHAR(30),
  goal DECIMAL(12,2),
  launchedOn DATE,
  endsOn DATE,
  state VARCHAR(20),
  PRIMARY KEY (campaignId),
  FOREIGN KEY (creatorId) REFERENCES Creator (creatorId)
);
CREATE TABLE Reward (
  rewardId INT,
  campaignId INT,
  rewardTitle VARCHAR(80),
  minPledge DECIMAL(10,2),
  stockLimit INT,
  shipsOn DATE,
  PRIMARY KEY (rewardId),
  FOREIGN KEY (campaignId) REFERENCES Campaign (campaignId)
);
CREATE TABLE Backer (
  backerId INT,
  backerName VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  joinedYear INT,
  PRIMARY KEY (backerId)
);
CREATE TABLE Pledge (
  pledgeId INT,
  backerId INT,
  rewardId INT,
  amount DECIMAL(10,2),
  pledgedOn DATE,
  paymentStatus VARCHAR(20),
  PRIMARY KEY (pledgeId),
  FOREIGN KEY (backerId) REFERENCES Backer (backerId),
  FOREIGN KEY (rewardId) REFERENCES Reward (rewardId)
);

-- en: What is the number of campaigns?
-- zh: 众筹项目的数量是多少？
SELECT count(*) FROM Campaign;

-- en: List the names of all backers in alphabetical order.
-- zh: 按字母顺序列出所有支持者的姓名。
SELECT backerName FROM Backer ORDER BY backerName;

-- en: What is the average goal of the campaigns in each category?
-- zh: 每个类别的众筹项目的平均目标金额是多少？
SELECT category, avg(goal) FROM Campaign GROUP BY category;

-- en: Which campaign has the highest goal?
-- zh: 哪个项目的目标金额最高？
SELECT title FROM Campaign ORDER BY goal DESC LIMIT 1;

-- en: Show the title of each campaign and the number of its rewards.
-- zh: 给出每个项目的标题及其回报档位数量。
SELECT Campaign.title, count(*) FROM Campaign JOIN Reward ON Campaign.campaignId = Reward.campaignId GROUP BY Campaign.campaignId, Campaign.title;

-- en: How many backers are from Spain?
-- zh: 有多少支持者来自Spain？
SELECT count(*) FROM Backer WHERE country = 'Spain';

-- en: What is the total amount pledged by Wanda Okoro?
-- zh: Wanda Okoro的支持总金额是多少？
SELECT sum(Pledge.amount) FROM Pledge JOIN Backer ON Pledge.backerId = Backer.backerId WHERE Backer.backerName = 'Wanda Okoro';

-- en: Find the title and end date of the campaigns created by Tin Kettle Games.
-- zh: 找出Tin Kettle Games发起的项目的标题和截止日期。
SELECT Campaign.title, Campaign.endsOn FROM Campaign JOIN Creator ON Campaign.creatorId = Creator.creatorId WHERE Creator.creatorName = 'Tin Kettle Games';

-- en: Who backed Pocket Loom? Give each backer once.
-- zh: 谁支持了Pocket Loom？每位支持者只列一次。
SELECT DISTINCT Backer.backerName FROM Backer JOIN Pledge ON Backer.backerId = Pledge.backerId JOIN Reward ON Pledge.rewardId = Reward.rewardId JOIN Campaign ON Reward.campaignId = Campaign.campaignId WHERE Campaign.title = 'Pocket Loom';

-- en: Which campaign raised the most money, and how much?
-- zh: 哪个项目筹到的钱最多？筹了多少？
SELECT Campaign.title, sum(Pledge.amount) FROM Campaign JOIN Reward ON Campaign.campaignId = Reward.campaignId JOIN Pledge ON Reward.rewardId = Pledge.rewardId GROUP BY Campaign.campaignId, Campaign.title ORDER BY sum(Pledge.amount) DESC LIMIT 1;

-- en: Creators who have yet to launch anything.
-- zh: 还没有发起过任何项目的发起人。
SELECT creatorName FROM Creator WHERE creatorId NOT IN (SELECT creatorId FROM Campaign);

-- en: Rewards nobody has picked: title and minimum pledge.
-- zh: 无人选择的回报，给出标题和最低支持金额。
SELECT rewardTitle, minPledge FROM Reward WHERE rewardId NOT IN (SELECT rewardId FROM Pledge);

-- en: Which Failed campaigns in Design were launched between '2019-01-01' and '2019-12-31'?
-- zh: 哪些Design类Failed项目是在'2019-01-01'到'2019-12-31'之间上线的？
SELECT title FROM Campaign WHERE state = 'Failed' AND category = 'Design' AND launchedOn BETWEEN '2019-01-01' AND '2019-12-31';

-- en: Which cities have creators as well as backers?
-- zh: 哪些城市既有发起人又有支持者？
SELECT city FROM Creator INTERSECT SELECT city FROM Backer;

-- en: Pledges above the average: id and amount, biggest first.
-- zh: 高于平均金额的支持记录，给出编号和金额，从大到小排列。
SELECT pledgeId, amount FROM Pledge WHERE amount > (SELECT avg(amount) FROM Pledge) ORDER BY amount DESC;

-- en: How many different backers have the Comics campaigns had?
-- zh: Comics类项目有过多少位不同的支持者？
SELECT count(DISTINCT Pledge.backerId) FROM Pledge JOIN Reward ON Pledge.rewardId = Reward.rewardId JOIN Campaign ON Reward.campaignId = Campaign.campaignId WHERE Campaign.category = 'Comics';

-- en: Which backers made 10 or more pledges?
-- zh: 哪些支持者支持过10次或以上？
SELECT Backer.backerName FROM Backer JOIN Pledge ON Backer.backerId = Pledge.backerId GROUP BY Backer.backerId, Backer.backerName HAVING count(*) >= 10;

-- en: The state most campaigns are in?
-- zh: 大多数项目处于哪种状态（数量最多的状态）？
SELECT state FROM Campaign GROUP BY state ORDER BY count(*) DESC LIMIT 1;

-- en: What is the total stock limit of rewards costing at least 100?
-- zh: 最低支持金额至少100的回报的库存上限总和是多少？
SELECT sum(stockLimit) FROM Reward WHERE minPledge >= 100;

-- en: Where does the creator of Pocket Loom live? City and country, please.
-- zh: Pocket Loom的发起人住在哪里？请给出城市和国家。
SELECT Creator.city, Creator.country FROM Creator JOIN Campaign ON Creator.creatorId = Campaign.creatorId WHERE Campaign.title = 'Pocket Loom';

-- en: For each creator country, how many Successful campaigns have there been?
-- zh: 每个发起人国家各有多少个Successful项目？
SELECT Creator.country, count(*) FROM Creator JOIN Campaign ON Creator.creatorId = Campaign.creatorId WHERE Campaign.state = 'Successful' GROUP BY Creator.country;

-- en: Names of unverified (No) creators who ran a campaign with a goal over 250000.
-- zh: 未认证（No）且发起过目标超过250000项目的发起人名称。
SELECT creatorName FROM Creator WHERE verified = 'No' AND creatorId IN (SELECT creatorId FROM Campaign WHERE goal > 250000);
