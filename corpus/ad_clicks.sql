-- Online advertising: advertisers, campaigns, ads, websites where they are placed and clicks.
CREATE TABLE Advertiser (
  AdvertiserId INT,
  CompanyName VARCHAR(80),
  Sector VARCHAR(40),
  HomeCountry VARCHAR(40),
  CreditLimit DECIMAL(12,2),
  PRIMARY KEY (AdvertiserId)
);
CREATE TABLE Campaign (
  CampaignId INT,
  AdvertiserId INT,
  CampaignName VARCHAR(80),
  StartDate DATE,
  EndDate DATE,
  Budget DECIMAL(12,2),
  Status VARCHAR(20),
  PRIMARY KEY (CampaignId),
  FOREIGN KEY (AdvertiserId) REFERENCES Advertiser (AdvertiserId)
);
CREATE TABLE Creative (
  CreativeId INT,
  CampaignId INT,
  Headline VARCHAR(100),
  Format VARCHAR(20),
  WidthPx INT,
  HeightPx INT,
  PRIMARY KEY (CreativeId),
  FOREIGN KEY (CampaignId) REFERENCES Campaign (CampaignId)
);
CREATE TABLE Website (
  WebsiteId INT,
  Address VARCHAR(80),
  Theme VARCHAR(40),
  MonthlyVisits INT,
  Country VARCHAR(40),
  PRIMARY KEY (WebsiteId)
);
CREATE TABLE Click (
  ClickId INT,
  CreativeId INT,
  WebsiteId INT,
  ClickedAt DATETIME,
  Browser VARCHAR(30),
  Cost DECIMAL(10,4),
  PRIMARY KEY (ClickId),
  FOREIGN KEY (CreativeId) REFERENCES Creative (CreativeId),
  FOREIGN KEY (WebsiteId) REFERENCES Website (WebsiteId)
);

-- en: How many clicks have been recorded?
-- zh: 共记录了多少次点击？
SELECT count(*) FROM Click;

-- en: Show the company name and the number of campaigns for each advertiser.
-- zh: 给出每个广告主的公司名称和广告活动数量。
SELECT Advertiser.CompanyName, count(*) FROM Advertiser JOIN Campaign ON Advertiser.AdvertiserId = Campaign.AdvertiserId GROUP BY Advertiser.AdvertiserId, Advertiser.CompanyName;

-- en: What is the maximum and minimum budget of all campaigns?
-- zh: 所有广告活动的最高预算和最低预算是多少？
SELECT max(Budget), min(Budget) FROM Campaign;

-- en: Which campaigns are Paused? List names alphabetically.
-- zh: 哪些广告活动处于Paused状态？按字母顺序列出名称。
SELECT CampaignName FROM Campaign WHERE Status = 'Paused' ORDER BY CampaignName;

-- en: Which website has the most monthly visits?
-- zh: 哪个网站的月访问量最大？
SELECT Address FROM Website ORDER BY MonthlyVisits DESC LIMIT 1;

-- en: What is the total cost of the clicks for each campaign? Show the campaign name.
-- zh: 每个广告活动的点击总费用是多少？请给出活动名称。
SELECT Campaign.CampaignName, sum(Click.Cost) FROM Campaign JOIN Creative ON Campaign.CampaignId = Creative.CampaignId JOIN Click ON Creative.CreativeId = Click.CreativeId GROUP BY Campaign.CampaignId, Campaign.CampaignName;

-- en: Give the headlines that Nordvik Shoes advertises with.
-- zh: 给出Nordvik Shoes投放广告使用的标题。
SELECT Creative.Headline FROM Creative JOIN Campaign ON Creative.CampaignId = Campaign.CampaignId JOIN Advertiser ON Campaign.AdvertiserId = Advertiser.AdvertiserId WHERE Advertiser.CompanyName = 'Nordvik Shoes';

-- en: How many of the creatives are Video?
-- zh: 有多少个广告素材是Video？
SELECT count(*) FROM Creative WHERE Format = 'Video';

-- en: Which websites have not produced any click? Give address and theme.
-- zh: 哪些网站没有带来任何点击？给出网址和主题。
SELECT Address, Theme FROM Website WHERE WebsiteId NOT IN (SELECT WebsiteId FROM Click);

-- en: Which browser do the fewest clicks come from?
-- zh: 点击次数最少的浏览器是哪个？
SELECT Browser FROM Click GROUP BY Browser ORDER BY count(*) LIMIT 1;

-- en: Average budget by status, please.
-- zh: 请按状态给出平均预算。
SELECT Status, avg(Budget) FROM Campaign GROUP BY Status;

-- en: On which different sites was the headline Run Like Rain clicked?
-- zh: 标题为Run Like Rain的广告在哪些不同的网站上被点击过？
SELECT DISTINCT Website.Address FROM Website JOIN Click ON Website.WebsiteId = Click.WebsiteId JOIN Creative ON Click.CreativeId = Creative.CreativeId WHERE Creative.Headline = 'Run Like Rain';

-- en: Advertisers whose credit limit exceeds the average: name and country.
-- zh: 信用额度高于平均值的广告主，给出名称和国家。
SELECT CompanyName, HomeCountry FROM Advertiser WHERE CreditLimit > (SELECT avg(CreditLimit) FROM Advertiser);

-- en: Find the companies with no Active campaign at present.
-- zh: 找出目前没有任何Active广告活动的公司。
SELECT CompanyName FROM Advertiser WHERE AdvertiserId NOT IN (SELECT AdvertiserId FROM Campaign WHERE Status = 'Active');

-- en: Which advertiser got the most clicks?
-- zh: 哪个广告主获得的点击最多？
SELECT Advertiser.CompanyName FROM Advertiser JOIN Campaign ON Advertiser.AdvertiserId = Campaign.AdvertiserId JOIN Creative ON Campaign.CampaignId = Creative.CampaignId JOIN Click ON Creative.CreativeId = Click.CreativeId GROUP BY Advertiser.AdvertiserId, Advertiser.CompanyName ORDER BY count(*) DESC LIMIT 1;

-- en: List the addresses of News websites in Austria.
-- zh: 列出Austria的News类网站的网址。
SELECT Address FROM Website WHERE Theme = 'News' AND Country = 'Austria';

-- en: How much did clicks in the Safari browser cost on average?
-- zh: 来自Safari浏览器的点击平均费用是多少？
SELECT avg(Cost) FROM Click WHERE Browser = 'Safari';

-- en: Which sectors run campaigns with a budget over 100000? Name each sector once.
-- zh: 哪些行业有预算超过100000的广告活动？每个行业只列一次。
SELECT DISTINCT Advertiser.Sector FROM Advertiser JOIN Campaign ON Advertiser.AdvertiserId = Campaign.AdvertiserId WHERE Campaign.Budget > 100000;

-- en: Campaigns with at least 5 creatives: what are they called and how many creatives have they?
-- zh: 至少有5个广告素材的广告活动叫什么名字，各有多少个素材？
SELECT Campaign.CampaignName, count(*) FROM Campaign JOIN Creative ON Campaign.CampaignId = Creative.CampaignId GROUP BY Campaign.CampaignId, Campaign.CampaignName HAVING count(*) >= 5;

-- en: Which country is home to an advertiser but hosts no website?
-- zh: 哪些国家有广告主但没有网站？
SELECT HomeCountry FROM Advertiser EXCEPT SELECT Country FROM Website;

-- en: Number of clicks on sites about Recipes?
-- zh: Recipes主题网站上的点击数是多少？
SELECT count(*) FROM Click JOIN Website ON Click.WebsiteId = Website.WebsiteId WHERE Website.Theme = 'Recipes';

-- en: Which company's campaign ends last?
-- zh: 哪家公司的广告活动结束得最晚？
SELECT Advertiser.CompanyName FROM Advertiser JOIN Campaign ON Advertiser.AdvertiserId = Campaign.AdvertiserId ORDER BY Campaign.EndDate DESC LIMIT 1;
