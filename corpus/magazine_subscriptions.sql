-- A publisher's magazines, their editors, issues, readers, subscriptions and advertisements.
CREATE TABLE Magazine (
  MagID INT,
  MagTitle VARCHAR(60),
  Genre VARCHAR(30),
  Frequency VARCHAR(15),
  FirstYear INT,
  CoverPrice DECIMAL(10,2),
  PRIMARY KEY (MagID)
);
CREATE TABLE Editor (
  EditorID INT,
  EditorName VARCHAR(60),
  Gender VARCHAR(10),
  BirthYear INT,
  MagID INT,
  PRIMARY KEY (EditorID),
  FOREIGN KEY (MagID) REFERENCES Magazine (MagID)
);
CREATE TABLE Issue (
  IssueID INT,
  MagID INT,
  IssueNo INT,
  PubDate DATE,
  Pages INT,
  Circulation INT,
  PRIMARY KEY (IssueID),
  FOREIGN KEY (MagID) REFERENCES Magazine (MagID)
);
CREATE TABLE Reader (
  ReaderID INT,
  ReaderName VARCHAR(60),
  City VARCHAR(40),
  BirthYear INT,
  Email VARCHAR(80),
  PRIMARY KEY (ReaderID)
);
CREATE TABLE Subscription (
  SubID INT,
  ReaderID INT,
  MagID INT,
  StartDate DATE,
  Months INT,
  Price DECIMAL(10,2),
  Medium VARCHAR(10),
  Status VARCHAR(15),
  PRIMARY KEY (SubID),
  FOREIGN KEY (ReaderID) REFERENCES Reader (ReaderID),
  FOREIGN KEY (MagID) REFERENCES Magazine (MagID)
);
CREATE TABLE Advert (
  AdID INT,
  IssueID INT,
  Advertiser VARCHAR(60),
  PageNo INT,
  AdFormat VARCHAR(20),
  Fee DECIMAL(10,2),
  PRIMARY KEY (AdID),
  FOREIGN KEY (IssueID) REFERENCES Issue (IssueID)
);

-- en: Which magazines about Gardening come out Monthly?
-- zh: Monthly出版的Gardening类杂志有哪些？
SELECT MagTitle FROM Magazine WHERE Genre = 'Gardening' AND Frequency = 'Monthly';

-- en: What city does Florian Achterberg live in?
-- zh: Florian Achterberg住在哪个城市？
SELECT City FROM Reader WHERE ReaderName = 'Florian Achterberg';

-- en: Show the title and cover price of the magazines founded in or before 1970, by price.
-- zh: 列出1970年及以前创刊的杂志名称和单册定价，按价格排序。
SELECT MagTitle, CoverPrice FROM Magazine WHERE FirstYear <= 1970 ORDER BY CoverPrice;

-- en: How many subscriptions are Digital and Active?
-- zh: 介质为Digital且状态为Active的订阅有多少份？
SELECT count(*) FROM Subscription WHERE Medium = 'Digital' AND Status = 'Active';

-- en: What's the average number of pages in an issue?
-- zh: 每期杂志平均多少页？
SELECT avg(Pages) FROM Issue;

-- en: How much in fees has Velotta Watches paid for adverts?
-- zh: Velotta Watches一共付了多少广告费？
SELECT sum(Fee) FROM Advert WHERE Advertiser = 'Velotta Watches';

-- en: Count the magazines of each genre.
-- zh: 统计每个题材的杂志数量。
SELECT Genre, count(*) FROM Magazine GROUP BY Genre;

-- en: Who is the advertiser with the most adverts?
-- zh: 投放广告最多的广告主是谁？
SELECT Advertiser FROM Advert GROUP BY Advertiser ORDER BY count(*) DESC LIMIT 1;

-- en: Cities where at least five readers live.
-- zh: 至少有五位读者居住的城市。
SELECT City FROM Reader GROUP BY City HAVING count(*) >= 5;

-- en: Who is the oldest editor?
-- zh: 年龄最大的编辑是谁？
SELECT EditorName FROM Editor ORDER BY BirthYear LIMIT 1;

-- en: When was the issue with the largest circulation published?
-- zh: 发行量最大的那一期是哪天出版的？
SELECT PubDate FROM Issue ORDER BY Circulation DESC LIMIT 1;

-- en: Which editors work for Deep Roots?
-- zh: Deep Roots杂志的编辑有哪些人？
SELECT Editor.EditorName FROM Editor JOIN Magazine ON Editor.MagID = Magazine.MagID WHERE Magazine.MagTitle = 'Deep Roots';

-- en: How many subscriptions has each magazine? Show the title, most popular first.
-- zh: 每本杂志有多少订阅？列出名称，最受欢迎的在前。
SELECT Magazine.MagTitle, count(*) FROM Magazine JOIN Subscription ON Magazine.MagID = Subscription.MagID GROUP BY Magazine.MagID, Magazine.MagTitle ORDER BY count(*) DESC;

-- en: Which genres do readers in Utrecht subscribe to? I want the different ones.
-- zh: Utrecht的读者订阅了哪些不同题材的杂志？
SELECT DISTINCT Magazine.Genre FROM Magazine JOIN Subscription ON Magazine.MagID = Subscription.MagID JOIN Reader ON Subscription.ReaderID = Reader.ReaderID WHERE Reader.City = 'Utrecht';

-- en: Which magazine has collected the most advertising fees?
-- zh: 广告费收入最多的杂志是哪本？
SELECT Magazine.MagTitle FROM Magazine JOIN Issue ON Magazine.MagID = Issue.MagID JOIN Advert ON Issue.IssueID = Advert.IssueID GROUP BY Magazine.MagID, Magazine.MagTitle ORDER BY sum(Advert.Fee) DESC LIMIT 1;

-- en: E-mail addresses of readers whose subscription is Expired.
-- zh: 订阅已Expired的读者的邮箱地址。
SELECT Reader.Email FROM Reader JOIN Subscription ON Reader.ReaderID = Subscription.ReaderID WHERE Subscription.Status = 'Expired';

-- en: Readers with two or more subscriptions and the sum they pay for them.
-- zh: 有两份及以上订阅的读者及其订阅总费用。
SELECT Reader.ReaderName, sum(Subscription.Price) FROM Reader JOIN Subscription ON Reader.ReaderID = Subscription.ReaderID GROUP BY Reader.ReaderID, Reader.ReaderName HAVING count(*) >= 2;

-- en: Which magazines are priced above the average cover price?
-- zh: 单册定价高于平均定价的杂志有哪些？
SELECT MagTitle FROM Magazine WHERE CoverPrice > (SELECT avg(CoverPrice) FROM Magazine);

-- en: Magazines nobody subscribes to.
-- zh: 没有人订阅的杂志。
SELECT MagTitle FROM Magazine WHERE MagID NOT IN (SELECT MagID FROM Subscription);

-- en: Advertisers who have booked both a Full Page and a Banner.
-- zh: 既投过Full Page又投过Banner的广告主有哪些？
SELECT Advertiser FROM Advert WHERE AdFormat = 'Full Page' INTERSECT SELECT Advertiser FROM Advert WHERE AdFormat = 'Banner';

-- en: What was published on the latest date of publication? Titles of all magazines concerned.
-- zh: 最晚的出版日期那天出版了哪些杂志？给出所有相关杂志名称。
SELECT Magazine.MagTitle FROM Magazine JOIN Issue ON Magazine.MagID = Issue.MagID WHERE Issue.PubDate = (SELECT max(PubDate) FROM Issue);

-- en: Which readers take Harbour Weekly but not Deep Roots?
-- zh: 哪些读者订了Harbour Weekly但没订Deep Roots？
SELECT Reader.ReaderName FROM Reader JOIN Subscription ON Reader.ReaderID = Subscription.ReaderID JOIN Magazine ON Subscription.MagID = Magazine.MagID WHERE Magazine.MagTitle = 'Harbour Weekly' EXCEPT SELECT Reader.ReaderName FROM Reader JOIN Subscription ON Reader.ReaderID = Subscription.ReaderID JOIN Magazine ON Subscription.MagID = Magazine.MagID WHERE Magazine.MagTitle = 'Deep Roots';
