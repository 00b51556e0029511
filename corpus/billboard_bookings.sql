-- Outdoor advertising: billboards, the sites they stand on, advertisers, campaigns and bookings.
CREATE TABLE Site (
  SiteCode VARCHAR(10),
  Street VARCHAR(60),
  City VARCHAR(40),
  DailyTraffic INT,
  YearlyRent DECIMAL(10,2),
  PRIMARY KEY (SiteCode)
);
CREATE TABLE Billboard (
  BoardNo INT,
  SiteCode VARCHAR(10),
  Format VARCHAR(20),
  WidthM DOUBLE,
  HeightM DOUBLE,
  WeeklyPrice DECIMAL(10,2),
  BuiltYear INT,
  PRIMARY KEY (BoardNo),
  FOREIGN KEY (SiteCode) REFERENCES Site (SiteCode)
);
CREATE TABLE Advertiser (
  AdvertiserNo INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Industry VARCHAR(40),
  PRIMARY KEY (AdvertiserNo)
);
CREATE TABLE Campaign (
  CampaignNo INT,
  AdvertiserNo INT,
  Name VARCHAR(60),
  Slogan VARCHAR(100),
  Budget DECIMAL(10,2),
  StartDate DATE,
  PRIMARY KEY (CampaignNo),
  FOREIGN KEY (AdvertiserNo) REFERENCES Advertiser (AdvertiserNo)
);
CREATE TABLE BoardBooking (
  BookingNo INT,
  BoardNo INT,
  CampaignNo INT,
  StartDate DATE,
  Weeks INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (BookingNo),
  FOREIGN KEY (BoardNo) REFERENCES Billboard (BoardNo),
  FOREIGN KEY (CampaignNo) REFERENCES Campaign (CampaignNo)
);

-- en: What is the slogan of the campaign Crisp Mornings?
-- zh: Crisp Mornings广告活动的口号是什么？
SELECT Slogan FROM Campaign WHERE Name = 'Crisp Mornings';

-- en: Give the streets of all sites in Valencia.
-- zh: Valencia的所有点位分别在哪条街？
SELECT Street FROM Site WHERE City = 'Valencia';

-- en: Names of the advertisers in Valencia?
-- zh: Valencia的广告主有哪些？
SELECT Name FROM Advertiser WHERE City = 'Valencia';

-- en: Board numbers of Digital boards wider than 6 metres.
-- zh: 宽度超过6米的Digital广告牌编号是什么？
SELECT BoardNo FROM Billboard WHERE Format = 'Digital' AND WidthM > 6;

-- en: How many boards were built in 2012?
-- zh: 2012年建造的广告牌有多少块？
SELECT count(*) FROM Billboard WHERE BuiltYear = 2012;

-- en: What is the total budget of all campaigns?
-- zh: 所有广告活动的预算合计是多少？
SELECT sum(Budget) FROM Campaign;

-- en: What was the total price of all bookings?
-- zh: 所有预订的价格合计是多少？
SELECT sum(Price) FROM BoardBooking;

-- en: Average weekly price for each format?
-- zh: 每种规格的平均周租价是多少？
SELECT Format, avg(WeeklyPrice) FROM Billboard GROUP BY Format;

-- en: Which industry has the most advertisers?
-- zh: 哪个行业的广告主最多？
SELECT Industry FROM Advertiser GROUP BY Industry ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with at least four sites.
-- zh: 拥有至少四个点位的城市有哪些？
SELECT City FROM Site GROUP BY City HAVING count(*) >= 4;

-- en: Which street sees the heaviest traffic per day?
-- zh: 日均车流量最大的点位在哪条街？
SELECT Street FROM Site ORDER BY DailyTraffic DESC LIMIT 1;

-- en: Which street has the highest rent for its site?
-- zh: 点位租金最高的是哪条街？
SELECT Street FROM Site ORDER BY YearlyRent DESC LIMIT 1;

-- en: Which advertiser is behind Crisp Mornings?
-- zh: Crisp Mornings是哪家广告主的活动？
SELECT Advertiser.Name FROM Advertiser JOIN Campaign ON Advertiser.AdvertiserNo = Campaign.AdvertiserNo WHERE Campaign.Name = 'Crisp Mornings';

-- en: In which streets does Crisp Mornings hang?
-- zh: Crisp Mornings的广告挂在哪些街道上？
SELECT Site.Street FROM Site JOIN Billboard ON Site.SiteCode = Billboard.SiteCode JOIN BoardBooking ON Billboard.BoardNo = BoardBooking.BoardNo JOIN Campaign ON BoardBooking.CampaignNo = Campaign.CampaignNo WHERE Campaign.Name = 'Crisp Mornings';

-- en: Height and width of the boards on Harbour Road.
-- zh: Harbour Road上的广告牌的高和宽各是多少？
SELECT Billboard.HeightM, Billboard.WidthM FROM Billboard JOIN Site ON Billboard.SiteCode = Site.SiteCode WHERE Site.Street = 'Harbour Road';

-- en: For every campaign, return the name and how many weeks it was booked for altogether.
-- zh: 每个广告活动的名称和总预订周数是多少？
SELECT Campaign.Name, sum(BoardBooking.Weeks) FROM Campaign JOIN BoardBooking ON Campaign.CampaignNo = BoardBooking.CampaignNo GROUP BY Campaign.CampaignNo, Campaign.Name;

-- en: Who runs more than 2 campaigns?
-- zh: 哪些广告主的活动超过2个？
SELECT Advertiser.Name FROM Advertiser JOIN Campaign ON Advertiser.AdvertiserNo = Campaign.AdvertiserNo GROUP BY Advertiser.AdvertiserNo, Advertiser.Name HAVING count(*) > 2;

-- en: In which city were boards booked most often?
-- zh: 哪个城市的广告牌被预订的次数最多？
SELECT Site.City FROM Site JOIN Billboard ON Site.SiteCode = Billboard.SiteCode JOIN BoardBooking ON Billboard.BoardNo = BoardBooking.BoardNo GROUP BY Site.City ORDER BY count(*) DESC LIMIT 1;

-- en: Boards nobody has ever booked: give their numbers.
-- zh: 从未被预订过的广告牌编号有哪些？
SELECT BoardNo FROM Billboard WHERE BoardNo NOT IN (SELECT BoardNo FROM BoardBooking);

-- en: Which campaigns have a budget over the average?
-- zh: 哪些广告活动的预算超过平均预算？
SELECT Name FROM Campaign WHERE Budget > (SELECT avg(Budget) FROM Campaign);

-- en: Streets with a Wallscape board, please.
-- zh: 有Wallscape广告牌的街道有哪些？
SELECT Street FROM Site WHERE SiteCode IN (SELECT SiteCode FROM Billboard WHERE Format = 'Wallscape');

-- en: Which cities have advertisers in both Banking and Beverages?
-- zh: 哪些城市既有Banking行业又有Beverages行业的广告主？
SELECT City FROM Advertiser WHERE Industry = 'Banking' INTERSECT SELECT City FROM Advertiser WHERE Industry = 'Beverages';
