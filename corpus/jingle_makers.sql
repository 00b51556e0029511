-- A company composing radio jingles: composers, brands, jingles, voice takes and airings.
CREATE TABLE Brand (
  BrandCode VARCHAR(10),
  BrandName VARCHAR(60),
  Industry VARCHAR(30),
  Country VARCHAR(40),
  YearlyBudget DECIMAL(10,2),
  PRIMARY KEY (BrandCode)
);
CREATE TABLE Composer (
  ComposerId INT,
  ComposerName VARCHAR(60),
  Instrument VARCHAR(30),
  Country VARCHAR(40),
  Age INT,
  PRIMARY KEY (ComposerId)
);
CREATE TABLE Jingle (
  JingleId INT,
  BrandCode VARCHAR(10),
  ComposerId INT,
  Slogan VARCHAR(100),
  Tempo INT,
  LengthSec INT,
  ComposedOn DATE,
  Price DECIMAL(10,2),
  PRIMARY KEY (JingleId),
  FOREIGN KEY (BrandCode) REFERENCES Brand (BrandCode),
  FOREIGN KEY (ComposerId) REFERENCES Composer (ComposerId)
);
CREATE TABLE RadioStation (
  StationId INT,
  StationName VARCHAR(60),
  Country VARCHAR(40),
  SpotPrice DECIMAL(10,2),
  PRIMARY KEY (StationId)
);
CREATE TABLE Airing (
  AiringId INT,
  JingleId INT,
  StationId INT,
  AiredOn DATE,
  Daypart VARCHAR(20),
  Listeners INT,
  PRIMARY KEY (AiringId),
  FOREIGN KEY (JingleId) REFERENCES Jingle (JingleId),
  FOREIGN KEY (StationId) REFERENCES RadioStation (StationId)
);

-- en: Which is the most expensive jingle? Give its slogan.
-- zh: 最贵的广告歌是哪首？给出广告语。
SELECT Slogan FROM Jingle ORDER BY Price DESC LIMIT 1;

-- en: Which is the most aired jingle? Give its slogan.
-- zh: 播出次数最多的广告歌是哪首？给出广告语。
SELECT Jingle.Slogan FROM Jingle JOIN Airing ON Jingle.JingleId = Airing.JingleId GROUP BY Jingle.JingleId, Jingle.Slogan ORDER BY count(*) DESC LIMIT 1;

-- en: How many airings were there in each daypart?
-- zh: 每个时段播出了多少次？
SELECT Daypart, count(*) FROM Airing GROUP BY Daypart;

-- en: How many listeners were reached in each daypart?
-- zh: 每个时段触达了多少听众？
SELECT Daypart, sum(Listeners) FROM Airing GROUP BY Daypart;

-- en: Slogans composed on 2023-08-17?
-- zh: 2023-08-17创作的广告语有哪些？
SELECT Slogan FROM Jingle WHERE ComposedOn = '2023-08-17';

-- en: Slogans aired on 2023-08-17, each once?
-- zh: 2023-08-17播出过哪些不同的广告语？
SELECT DISTINCT Jingle.Slogan FROM Jingle JOIN Airing ON Jingle.JingleId = Airing.JingleId WHERE Airing.AiredOn = '2023-08-17';

-- en: Brands in the dairy industry from Denmark.
-- zh: Denmark的dairy行业品牌有哪些？
SELECT BrandName FROM Brand WHERE Industry = 'dairy' AND Country = 'Denmark';

-- en: Name and age of composers who play the ukulele, oldest first.
-- zh: 列出弹ukulele的作曲者的姓名和年龄，年长的在前。
SELECT ComposerName, Age FROM Composer WHERE Instrument = 'ukulele' ORDER BY Age DESC;

-- en: Show the slogans that contain the word fresh.
-- zh: 列出含有fresh一词的广告语。
SELECT Slogan FROM Jingle WHERE Slogan LIKE '%fresh%';

-- en: Average length of a jingle in seconds?
-- zh: 广告歌平均长度是多少秒？
SELECT avg(LengthSec) FROM Jingle;

-- en: How many jingles are faster than tempo 120?
-- zh: 速度超过120的广告歌有多少首？
SELECT count(*) FROM Jingle WHERE Tempo > 120;

-- en: What do all brands from Austria budget together per year?
-- zh: Austria的所有品牌年度预算合计是多少？
SELECT sum(YearlyBudget) FROM Brand WHERE Country = 'Austria';

-- en: Industry with the most brands?
-- zh: 品牌最多的行业是哪个？
SELECT Industry FROM Brand GROUP BY Industry ORDER BY count(*) DESC LIMIT 1;

-- en: Which instruments are played by at least two composers?
-- zh: 至少有两位作曲者演奏的乐器有哪些？
SELECT Instrument FROM Composer GROUP BY Instrument HAVING count(*) >= 2;

-- en: Which radio station sells the cheapest spot?
-- zh: 广告时段价格最低的电台是哪家？
SELECT StationName FROM RadioStation ORDER BY SpotPrice LIMIT 1;

-- en: Who composed the jingle for Bluebell Butter?
-- zh: Bluebell Butter的广告歌是谁作曲的？
SELECT Composer.ComposerName FROM Composer JOIN Jingle ON Composer.ComposerId = Jingle.ComposerId JOIN Brand ON Jingle.BrandCode = Brand.BrandCode WHERE Brand.BrandName = 'Bluebell Butter';

-- en: On which different stations could Bluebell Butter be heard?
-- zh: 在哪些不同的电台能听到Bluebell Butter的广告歌？
SELECT DISTINCT RadioStation.StationName FROM RadioStation JOIN Airing ON RadioStation.StationId = Airing.StationId JOIN Jingle ON Airing.JingleId = Jingle.JingleId JOIN Brand ON Jingle.BrandCode = Brand.BrandCode WHERE Brand.BrandName = 'Bluebell Butter';

-- en: How much has each composer earned with jingles in total? Name and sum.
-- zh: 每位作曲者的广告歌总收入是多少？给出姓名和总额。
SELECT Composer.ComposerName, sum(Jingle.Price) FROM Composer JOIN Jingle ON Composer.ComposerId = Jingle.ComposerId GROUP BY Composer.ComposerId, Composer.ComposerName;

-- en: Brands with more than one jingle.
-- zh: 有不止一首广告歌的品牌是哪些？
SELECT Brand.BrandName FROM Brand JOIN Jingle ON Brand.BrandCode = Jingle.BrandCode GROUP BY Brand.BrandCode, Brand.BrandName HAVING count(*) > 1;

-- en: Which stations have never aired any of our jingles?
-- zh: 从未播过我们广告歌的电台有哪些？
SELECT StationName FROM RadioStation WHERE StationId NOT IN (SELECT StationId FROM Airing);

-- en: Composers younger than the average composer.
-- zh: 比平均年龄小的作曲者有谁？
SELECT ComposerName FROM Composer WHERE Age < (SELECT avg(Age) FROM Composer);

-- en: Countries where we have brands but no radio station.
-- zh: 有我们的品牌但没有电台的国家有哪些？
SELECT Country FROM Brand EXCEPT SELECT Country FROM RadioStation;
