-- An online advertising network: advertisers, campaigns, banners, publisher sites and daily placements.
CREATE TABLE Advertiser (
  AdvertiserId INT,
  CompanyName VARCHAR(60),
  Industry VARCHAR(40),
  City VARCHAR(40),
  AccountManager VARCHAR(50),
  CreditLimit DECIMAL(10,2),
  PRIMARY KEY (AdvertiserId)
);
CREATE TABLE Campaign (
  CampaignId INT,
  AdvertiserId INT,
  CampaignName VARCHAR(60),
  StartDate DATE,
  EndDate DATE,
  Budget DECIMAL(10,2),
  Goal VARCHAR(30),
  PRIMARY KEY (CampaignId),
  FOREIGN KEY (AdvertiserId) REFERENCES Advertiser (AdvertiserId)
);
CREATE TABLE Banner (
  BannerId INT,
  CampaignId INT,
  Headline VARCHAR(80),
  Format VARCHAR(20),
  WidthPx INT,
  HeightPx INT,
  PRIMARY KEY (BannerId),
  FOREIGN KEY (CampaignId) REFERENCES Campaign (CampaignId)
);
CREATE TABLE Site (
  SiteId INT,
  SiteName VARCHAR(60),
  Topic VARCHAR(30),
  Language VARCHAR(30),
  MonthlyVisitors INT,
  JoinDate DATE,
  PRIMARY KEY (SiteId)
);
CREATE TABLE Placement (
  PlacementId INT,
  BannerId INT,
  SiteId INT,
  ShownOn DATE,
  Impressions INT,
  Clicks INT,
  Cost DECIMAL(10,2),
  PRIMARY KEY (PlacementId),
  FOREIGN KEY (BannerId) REFERENCES Banner (BannerId),
  FOREIGN KEY (SiteId) REFERENCES Site (SiteId)
);

-- en: How many campaigns have the goal Awareness?
-- zh: 目标为Awareness的广告活动有多少个？
SELECT count(*) FROM Campaign WHERE Goal = 'Awareness';

-- en: How many campaigns are there for each goal?
-- zh: 每种目标各有多少个广告活动？
SELECT Goal, count(*) FROM Campaign GROUP BY Goal;

-- en: Which site has the most monthly visitors?
-- zh: 哪个网站的月访客最多？
SELECT SiteName FROM Site ORDER BY MonthlyVisitors DESC LIMIT 1;

-- en: Which site has the fewest monthly visitors?
-- zh: 哪个网站的月访客最少？
SELECT SiteName FROM Site ORDER BY MonthlyVisitors LIMIT 1;

-- en: What is the average budget of the campaigns run by Orchard Lane Foods?
-- zh: Orchard Lane Foods投放的广告活动平均预算是多少？
SELECT avg(Campaign.Budget) FROM Campaign JOIN Advertiser ON Campaign.AdvertiserId = Advertiser.AdvertiserId WHERE Advertiser.CompanyName = 'Orchard Lane Foods';

-- en: What is the total budget of the campaigns run by Orchard Lane Foods?
-- zh: Orchard Lane Foods投放的广告活动总预算是多少？
SELECT sum(Campaign.Budget) FROM Campaign JOIN Advertiser ON Campaign.AdvertiserId = Advertiser.AdvertiserId WHERE Advertiser.CompanyName = 'Orchard Lane Foods';

-- en: What are the names of the campaigns without any banner?
-- zh: 没有任何横幅广告的广告活动叫什么名字？
SELECT CampaignName FROM Campaign WHERE CampaignId NOT IN (SELECT CampaignId FROM Banner);

-- en: What are the names of the campaigns with a Video banner?
-- zh: 带有Video横幅广告的广告活动叫什么名字？
SELECT CampaignName FROM Campaign WHERE CampaignId IN (SELECT CampaignId FROM Banner WHERE Format = 'Video');

-- en: Which campaigns end after 2024-12-31?
-- zh: 哪些广告活动在2024-12-31之后结束？
SELECT CampaignName FROM Campaign WHERE EndDate > '2024-12-31';

-- en: Which campaigns start before 2024-12-31?
-- zh: 哪些广告活动在2024-12-31之前开始？
SELECT CampaignName FROM Campaign WHERE StartDate < '2024-12-31';

-- en: Which advertisers have spent the most on placements? Give the names of the top three.
-- zh: 哪些广告主在投放上花费最多？请给出前三名的名称。
SELECT Advertiser.CompanyName FROM Advertiser JOIN Campaign ON Advertiser.AdvertiserId = Campaign.AdvertiserId JOIN Banner ON Campaign.CampaignId = Banner.CampaignId JOIN Placement ON Banner.BannerId = Placement.BannerId GROUP BY Advertiser.AdvertiserId, Advertiser.CompanyName ORDER BY sum(Placement.Cost) DESC LIMIT 3;

-- en: For each site, show its name and the total number of clicks it has produced.
-- zh: 请列出每个网站的名称及其带来的总点击数。
SELECT Site.SiteName, sum(Placement.Clicks) FROM Site JOIN Placement ON Site.SiteId = Placement.SiteId GROUP BY Site.SiteId, Site.SiteName;

-- en: For each topic, show the total number of clicks.
-- zh: 请列出每个主题的总点击数。
SELECT Site.Topic, sum(Placement.Clicks) FROM Site JOIN Placement ON Site.SiteId = Placement.SiteId GROUP BY Site.Topic;

-- en: What are the headlines of the banners shown on GardenPost on 2024-05-01?
-- zh: 2024-05-01在GardenPost上展示的横幅广告标题有哪些？
SELECT Banner.Headline FROM Banner JOIN Placement ON Banner.BannerId = Placement.BannerId JOIN Site ON Placement.SiteId = Site.SiteId WHERE Site.SiteName = 'GardenPost' AND Placement.ShownOn = '2024-05-01';

-- en: Who is the account manager responsible for the Spring Sneakers campaign?
-- zh: Spring Sneakers广告活动由哪位客户经理负责？
SELECT Advertiser.AccountManager FROM Advertiser JOIN Campaign ON Advertiser.AdvertiserId = Campaign.AdvertiserId WHERE Campaign.CampaignName = 'Spring Sneakers';

-- en: Which banners have appeared on at least two different sites? Show their headlines.
-- zh: 哪些横幅广告出现在至少两个不同的网站上？请列出标题。
SELECT Banner.Headline FROM Banner JOIN Placement ON Banner.BannerId = Placement.BannerId GROUP BY Banner.BannerId, Banner.Headline HAVING count(DISTINCT Placement.SiteId) >= 2;

-- en: What are the largest and the smallest number of impressions of a single placement?
-- zh: 单次投放的最大和最小展示次数分别是多少？
SELECT max(Impressions), min(Impressions) FROM Placement;

-- en: List the names and languages of the Sports sites in order of the date they joined.
-- zh: 请按加入日期的先后列出Sports网站的名称和语言。
SELECT SiteName, Language FROM Site WHERE Topic = 'Sports' ORDER BY JoinDate;

-- en: Which advertisers in Graz have a credit limit above the average?
-- zh: Graz的哪些广告主信用额度高于平均水平？
SELECT CompanyName FROM Advertiser WHERE City = 'Graz' AND CreditLimit > (SELECT avg(CreditLimit) FROM Advertiser);

-- en: Which industry has the greatest number of advertisers?
-- zh: 哪个行业的广告主数量最多？
SELECT Industry FROM Advertiser GROUP BY Industry ORDER BY count(*) DESC LIMIT 1;

-- en: On how many German sites have banners been shown?
-- zh: 横幅广告在多少个German网站上展示过？
SELECT count(DISTINCT Site.SiteId) FROM Site JOIN Placement ON Site.SiteId = Placement.SiteId WHERE Site.Language = 'German';

-- en: Which cities have an advertiser in Insurance and also one in Travel?
-- zh: 哪些城市既有Insurance行业的广告主，也有Travel行业的广告主？
SELECT City FROM Advertiser WHERE Industry = 'Insurance' INTERSECT SELECT City FROM Advertiser WHERE Industry = 'Travel';
