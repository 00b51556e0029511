-- A coalition loyalty programme: members, tiers, partner merchants, point earnings and reward redemptions.
CREATE TABLE Tier (
  TierID INT,
  TierName VARCHAR(20),
  MinPoints INT,
  EarnMultiplier DOUBLE,
  LoungeAccess VARCHAR(3),
  PRIMARY KEY (TierID)
);
CREATE TABLE Member (
  MemberID INT,
  GivenName VARCHAR(40),
  FamilyName VARCHAR(40),
  Gender VARCHAR(10),
  BirthYear INT,
  TierID INT,
  PointBalance INT,
  ReferredBy INT,
  PRIMARY KEY (MemberID),
  FOREIGN KEY (TierID) REFERENCES Tier (TierID),
  FOREIGN KEY (ReferredBy) REFERENCES Member (MemberID)
);
CREATE TABLE Partner (
  PartnerID INT,
  PartnerName VARCHAR(60),
  Industry VARCHAR(30),
  Country VARCHAR(40),
  JoinedYear INT,
  PRIMARY KEY (PartnerID)
);
CREATE TABLE Earning (
  EarningID INT,
  MemberID INT,
  PartnerID INT,
  Spend DECIMAL(10,2),
  Points INT,
  EarnedOn DATE,
  PRIMARY KEY (EarningID),
  FOREIGN KEY (MemberID) REFERENCES Member (MemberID),
  FOREIGN KEY (PartnerID) REFERENCES Partner (PartnerID)
);
CREATE TABLE Reward (
  RewardID INT,
  RewardName VARCHAR(60),
  Category VARCHAR(30),
  PointCost INT,
  Stock INT,
  PartnerID INT,
  PRIMARY KEY (RewardID),
  FOREIGN KEY (PartnerID) REFERENCES Partner (PartnerID)
);
CREATE TABLE Redemption (
  RedemptionID INT,
  MemberID INT,
  RewardID INT,
  RedeemedOn DATE,
  Channel VARCHAR(20),
  PRIMARY KEY (RedemptionID),
  FOREIGN KEY (MemberID) REFERENCES Member (MemberID),
  FOREIGN KEY (RewardID) REFERENCES Reward (RewardID)
);

-- en: Which rewards are in the Kitchen category and cost less than 5000 points?
-- zh: Kitchen类别中所需积分低于5000的奖品有哪些？
SELECT RewardName FROM Reward WHERE Category = 'Kitchen' AND PointCost < 5000;

-- en: How many points does Milan Havel have?
-- zh: Milan Havel的积分余额是多少？
SELECT PointBalance FROM Member WHERE GivenName = 'Milan' AND FamilyName = 'Havel';

-- en: List partners not from Denmark, in the order in which they joined.
-- zh: 按加入先后列出不在Denmark的合作商户。
SELECT PartnerName FROM Partner WHERE Country <> 'Denmark' ORDER BY JoinedYear;

-- en: How many members were born in 1988?
-- zh: 1988年出生的会员有多少人？
SELECT count(*) FROM Member WHERE BirthYear = 1988;

-- en: What's the total of the points earned on 2024-11-29?
-- zh: 2024-11-29共累积了多少积分？
SELECT sum(Points) FROM Earning WHERE EarnedOn = '2024-11-29';

-- en: What is the average spend per earning?
-- zh: 每次积分消费的平均金额是多少？
SELECT avg(Spend) FROM Earning;

-- en: Redemptions per channel: how many?
-- zh: 各渠道分别有多少次兑换？
SELECT Channel, count(*) FROM Redemption GROUP BY Channel;

-- en: Which industry has the most partners?
-- zh: 合作商户最多的行业是哪个？
SELECT Industry FROM Partner GROUP BY Industry ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average point cost for each reward category that has more than 3 rewards?
-- zh: 对于奖品超过3种的类别，每个类别的平均所需积分是多少？
SELECT Category, avg(PointCost) FROM Reward GROUP BY Category HAVING count(*) > 3;

-- en: Which tier needs the most points to get into?
-- zh: 门槛积分最高的等级是哪个？
SELECT TierName FROM Tier ORDER BY MinPoints DESC LIMIT 1;

-- en: Family names of the five members with the largest balances.
-- zh: 积分余额最多的五位会员的姓氏。
SELECT FamilyName FROM Member ORDER BY PointBalance DESC LIMIT 5;

-- en: How many members are in each tier? Show the tier's name.
-- zh: 每个等级有多少会员？请给出等级名称。
SELECT Tier.TierName, count(*) FROM Tier JOIN Member ON Tier.TierID = Member.TierID GROUP BY Tier.TierID, Tier.TierName;

-- en: Give the given and family names of the Gold members who redeemed something via Mobile App.
-- zh: 给出通过Mobile App兑换过奖品的Gold会员的名和姓。
SELECT Member.GivenName, Member.FamilyName FROM Member JOIN Tier ON Member.TierID = Tier.TierID JOIN Redemption ON Member.MemberID = Redemption.MemberID WHERE Tier.TierName = 'Gold' AND Redemption.Channel = 'Mobile App';

-- en: Which reward is redeemed most?
-- zh: 兑换次数最多的奖品是什么？
SELECT Reward.RewardName FROM Reward JOIN Redemption ON Reward.RewardID = Redemption.RewardID GROUP BY Reward.RewardID, Reward.RewardName ORDER BY count(*) DESC LIMIT 1;

-- en: At which partners did Sabine Krol collect points?
-- zh: Sabine Krol在哪些商户累积过积分？
SELECT Partner.PartnerName FROM Partner JOIN Earning ON Partner.PartnerID = Earning.PartnerID JOIN Member ON Earning.MemberID = Member.MemberID WHERE Member.GivenName = 'Sabine' AND Member.FamilyName = 'Krol';

-- en: Which member referred the most other members? First the given name, then the family name.
-- zh: 推荐其他会员最多的会员是谁？先给名，再给姓。
SELECT r.GivenName, r.FamilyName FROM Member AS m JOIN Member AS r ON m.ReferredBy = r.MemberID GROUP BY r.MemberID, r.GivenName, r.FamilyName ORDER BY count(*) DESC LIMIT 1;

-- en: When were rewards supplied by Nordlys Coffee redeemed?
-- zh: Nordlys Coffee提供的奖品是在哪些日期被兑换的？
SELECT Redemption.RedeemedOn FROM Redemption JOIN Reward ON Redemption.RewardID = Reward.RewardID JOIN Partner ON Reward.PartnerID = Partner.PartnerID WHERE Partner.PartnerName = 'Nordlys Coffee';

-- en: Which members (family name) hold more points than the average member?
-- zh: 哪些会员（姓氏）的积分高于平均水平？
SELECT FamilyName FROM Member WHERE PointBalance > (SELECT avg(PointBalance) FROM Member);

-- en: Which rewards has nobody redeemed?
-- zh: 没有人兑换过的奖品有哪些？
SELECT RewardName FROM Reward WHERE RewardID NOT IN (SELECT RewardID FROM Redemption);

-- en: How many members have earned points at a partner in the Fuel industry?
-- zh: 有多少会员在Fuel行业的商户累积过积分？
SELECT count(DISTINCT Earning.MemberID) FROM Earning JOIN Partner ON Earning.PartnerID = Partner.PartnerID WHERE Partner.Industry = 'Fuel';

-- en: Which countries have a partner that joined before 2010 as well as one that joined after 2020?
-- zh: 哪些国家既有2010年以前加入的商户，又有2020年以后加入的商户？
SELECT Country FROM Partner WHERE JoinedYear < 2010 INTERSECT SELECT Country FROM Partner WHERE JoinedYear > 2020;

-- en: Find the names of partners that give points but supply no reward.
-- zh: 找出发放积分但没有提供任何奖品的商户名称。
SELECT PartnerName FROM Partner WHERE PartnerID IN (SELECT PartnerID FROM Earning) AND PartnerID NOT IN (SELECT PartnerID FROM Reward);
