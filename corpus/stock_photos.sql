-- A stock photo agency: photographers, pictures, keywords, buyers and downloads.
CREATE TABLE Photographer (
  photographerId INT,
  fullName VARCHAR(60),
  basedIn VARCHAR(40),
  camera VARCHAR(40),
  memberSince DATE,
  PRIMARY KEY (photographerId)
);
CREATE TABLE Picture (
  pictureId INT,
  photographerId INT,
  caption VARCHAR(120),
  orientation VARCHAR(15),
  megapixels DOUBLE,
  takenOn DATE,
  place VARCHAR(40),
  PRIMARY KEY (pictureId),
  FOREIGN KEY (photographerId) REFERENCES Photographer (photographerId)
);
CREATE TABLE Keyword (
  keywordId INT,
  word VARCHAR(40),
  theme VARCHAR(30),
  PRIMARY KEY (keywordId)
);
CREATE TABLE PictureKeyword (
  pictureId INT,
  keywordId INT,
  addedBy VARCHAR(20),
  PRIMARY KEY (pictureId, keywordId),
  FOREIGN KEY (pictureId) REFERENCES Picture (pictureId),
  FOREIGN KEY (keywordId) REFERENCES Keyword (keywordId)
);
CREATE TABLE Buyer (
  buyerId INT,
  company VARCHAR(60),
  industry VARCHAR(40),
  basedIn VARCHAR(40),
  credits INT,
  PRIMARY KEY (buyerId)
);
CREATE TABLE Download (
  downloadId INT,
  pictureId INT,
  buyerId INT,
  licenceType VARCHAR(20),
  downloadedOn DATE,
  fee DECIMAL(8,2),
  PRIMARY KEY (downloadId),
  FOREIGN KEY (pictureId) REFERENCES Picture (pictureId),
  FOREIGN KEY (buyerId) REFERENCES Buyer (buyerId)
);

-- en: How many pictures are there?
-- zh: 有多少张图片？
SELECT count(*) FROM Picture;

-- en: List the full names and cameras of all photographers.
-- zh: 列出所有摄影师的姓名和相机。
SELECT fullName, camera FROM Photographer;

-- en: What is the average fee of the Editorial downloads?
-- zh: Editorial授权下载的平均费用是多少？
SELECT avg(fee) FROM Download WHERE licenceType = 'Editorial';

-- en: Which picture has the most megapixels? Show the caption.
-- zh: 哪张图片的像素最高？给出说明文字。
SELECT caption FROM Picture ORDER BY megapixels DESC LIMIT 1;

-- en: Show the name and the number of pictures for each photographer.
-- zh: 给出每位摄影师的姓名及图片数量。
SELECT Photographer.fullName, count(*) FROM Photographer JOIN Picture ON Photographer.photographerId = Picture.photographerId GROUP BY Photographer.photographerId, Photographer.fullName;

-- en: Captions of the pictures tagged with the word lighthouse?
-- zh: 带有lighthouse关键词的图片的说明文字是什么？
SELECT Picture.caption FROM Picture JOIN PictureKeyword ON Picture.pictureId = PictureKeyword.pictureId JOIN Keyword ON PictureKeyword.keywordId = Keyword.keywordId WHERE Keyword.word = 'lighthouse';

-- en: Which pictures were taken in Valparaiso before '2018-06-01'? Caption and date.
-- zh: 哪些图片是'2018-06-01'之前在Valparaiso拍摄的？给出说明和日期。
SELECT caption, takenOn FROM Picture WHERE place = 'Valparaiso' AND takenOn < '2018-06-01';

-- en: How many photographers are based in each place?
-- zh: 每个地方各有多少名摄影师？
SELECT basedIn, count(*) FROM Photographer GROUP BY basedIn;

-- en: How much has Ines Carvalho's work earned in fees?
-- zh: Ines Carvalho的作品共赚取了多少费用？
SELECT sum(Download.fee) FROM Download JOIN Picture ON Download.pictureId = Picture.pictureId JOIN Photographer ON Picture.photographerId = Photographer.photographerId WHERE Photographer.fullName = 'Ines Carvalho';

-- en: Photographers who have uploaded nothing yet, please.
-- zh: 请列出还没有上传任何图片的摄影师。
SELECT fullName FROM Photographer WHERE photographerId NOT IN (SELECT photographerId FROM Picture);

-- en: What word is attached to the most pictures?
-- zh: 哪个关键词关联的图片最多？
SELECT Keyword.word FROM Keyword JOIN PictureKeyword ON Keyword.keywordId = PictureKeyword.keywordId GROUP BY Keyword.keywordId, Keyword.word ORDER BY count(*) DESC LIMIT 1;

-- en: Which buyers have more credits than the average buyer?
-- zh: 哪些买家的点数高于平均水平？
SELECT company FROM Buyer WHERE credits > (SELECT avg(credits) FROM Buyer);

-- en: Count the downloads made by buyers in Publishing.
-- zh: 统计Publishing行业买家的下载次数。
SELECT count(*) FROM Download JOIN Buyer ON Download.buyerId = Buyer.buyerId WHERE Buyer.industry = 'Publishing';

-- en: What are the 3 most recent downloads? Return id and date.
-- zh: 最近的3次下载是哪些？返回编号和日期。
SELECT downloadId, downloadedOn FROM Download ORDER BY downloadedOn DESC LIMIT 3;

-- en: Which places are home to a photographer and also to a buyer?
-- zh: 哪些地方既有摄影师又有买家？
SELECT basedIn FROM Photographer INTERSECT SELECT basedIn FROM Buyer;

-- en: Which licence types have been chosen more than 500 times?
-- zh: 哪些授权类型被选用超过500次？
SELECT licenceType FROM Download GROUP BY licenceType HAVING count(*) > 500;

-- en: Which companies downloaded pictures taken in Kyoto? Each company once.
-- zh: 哪些公司下载过在Kyoto拍摄的图片？每家公司只列一次。
SELECT DISTINCT Buyer.company FROM Buyer JOIN Download ON Buyer.buyerId = Download.buyerId JOIN Picture ON Download.pictureId = Picture.pictureId WHERE Picture.place = 'Kyoto';

-- en: What is the mean number of megapixels of a Portrait picture?
-- zh: Portrait图片的平均像素是多少？
SELECT avg(megapixels) FROM Picture WHERE orientation = 'Portrait';

-- en: For every theme, how many different pictures carry one of its keywords?
-- zh: 每个主题的关键词各关联了多少张不同的图片？
SELECT Keyword.theme, count(DISTINCT PictureKeyword.pictureId) FROM Keyword JOIN PictureKeyword ON Keyword.keywordId = PictureKeyword.keywordId GROUP BY Keyword.theme;

-- en: Who took the photo that brought the highest single fee?
-- zh: 单次费用最高的照片是谁拍的？
SELECT Photographer.fullName FROM Photographer JOIN Picture ON Photographer.photographerId = Picture.photographerId JOIN Download ON Picture.pictureId = Download.pictureId ORDER BY Download.fee DESC LIMIT 1;

-- en: Captions of pictures with the keyword winter but not the keyword snow.
-- zh: 有winter关键词但没有snow关键词的图片说明。
SELECT Picture.caption FROM Picture JOIN PictureKeyword ON Picture.pictureId = PictureKeyword.pictureId JOIN Keyword ON PictureKeyword.keywordId = Keyword.keywordId WHERE Keyword.word = 'winter' EXCEPT SELECT Picture.caption FROM Picture JOIN PictureKeyword ON Picture.pictureId = PictureKeyword.pictureId JOIN Keyword ON PictureKeyword.keywordId = Keyword.keywordId WHERE Keyword.word = 'snow';

-- en: Find the captions that include 'bridge', in alphabetical order.
-- zh: 找出包含'bridge'的图片说明，按字母顺序排列。
SELECT caption FROM Picture WHERE caption LIKE '%bridge%' ORDER BY caption;
