-- A photo agency: photographers, pictures, keywords, buyers and the licences sold.
CREATE TABLE Photographer (
  PhotographerID INT,
  FirstName VARCHAR(30),
  LastName VARCHAR(30),
  BaseCity VARCHAR(40),
  Gender VARCHAR(10),
  JoinedYear INT,
  SharePct DOUBLE,
  PRIMARY KEY (PhotographerID)
);
CREATE TABLE Picture (
  PictureID INT,
  PhotographerID INT,
  Caption VARCHAR(120),
  City VARCHAR(40),
  TakenOn DATE,
  Orientation VARCHAR(15),
  Megapixels DOUBLE,
  BasePrice DECIMAL(10,2),
  PRIMARY KEY (PictureID),
  FOREIGN KEY (PhotographerID) REFERENCES Photographer (PhotographerID)
);
CREATE TABLE Keyword (
  KeywordID INT,
  Word VARCHAR(30),
  Category VARCHAR(30),
  PRIMARY KEY (KeywordID)
);
CREATE TABLE PictureKeyword (
  PictureID INT,
  KeywordID INT,
  PRIMARY KEY (PictureID, KeywordID),
  FOREIGN KEY (PictureID) REFERENCES Picture (PictureID),
  FOREIGN KEY (KeywordID) REFERENCES Keyword (KeywordID)
);
CREATE TABLE Buyer (
  BuyerID INT,
  BuyerName VARCHAR(60),
  BuyerType VARCHAR(30),
  City VARCHAR(40),
  Email VARCHAR(60),
  PRIMARY KEY (BuyerID)
);
CREATE TABLE Sale (
  SaleID INT,
  PictureID INT,
  BuyerID INT,
  SoldOn DATE,
  LicenceType VARCHAR(30),
  Amount DECIMAL(10,2),
  PRIMARY KEY (SaleID),
  FOREIGN KEY (PictureID) REFERENCES Picture (PictureID),
  FOREIGN KEY (BuyerID) REFERENCES Buyer (BuyerID)
);

-- en: What are the captions of the pictures taken in Lisbon?
-- zh: 在Lisbon拍摄的照片说明文字是什么？
SELECT Caption FROM Picture WHERE City = 'Lisbon';

-- en: What are the captions of the pictures sold to buyers in Lisbon?
-- zh: 卖给Lisbon买家的照片说明文字是什么？
SELECT Picture.Caption FROM Picture JOIN Sale ON Picture.PictureID = Sale.PictureID JOIN Buyer ON Sale.BuyerID = Buyer.BuyerID WHERE Buyer.City = 'Lisbon';

-- en: What are the captions of the pictures taken by photographers based in Lisbon?
-- zh: 常驻Lisbon的摄影师拍摄的照片说明文字是什么？
SELECT Picture.Caption FROM Picture JOIN Photographer ON Picture.PhotographerID = Photographer.PhotographerID WHERE Photographer.BaseCity = 'Lisbon';

-- en: Which pictures have never been sold? Give their captions.
-- zh: 哪些照片从未售出？请给出说明文字。
SELECT Caption FROM Picture WHERE PictureID NOT IN (SELECT PictureID FROM Sale);

-- en: Which pictures have no keyword? Give their captions.
-- zh: 哪些照片没有任何关键词？请给出说明文字。
SELECT Caption FROM Picture WHERE PictureID NOT IN (SELECT PictureID FROM PictureKeyword);

-- en: What is the total amount of the Editorial sales?
-- zh: Editorial授权的销售总额是多少？
SELECT sum(Amount) FROM Sale WHERE LicenceType = 'Editorial';

-- en: What is the average amount of the Editorial sales?
-- zh: Editorial授权的平均销售额是多少？
SELECT avg(Amount) FROM Sale WHERE LicenceType = 'Editorial';

-- en: What is the total amount of the sales for each type of licence?
-- zh: 每种授权类型的销售总额是多少？
SELECT LicenceType, sum(Amount) FROM Sale GROUP BY LicenceType;

-- en: Which picture was taken most recently? Give its caption.
-- zh: 最近拍摄的照片是哪张？请给出说明文字。
SELECT Caption FROM Picture ORDER BY TakenOn DESC LIMIT 1;

-- en: Which picture was sold most recently? Give its caption.
-- zh: 最近售出的照片是哪张？请给出说明文字。
SELECT Picture.Caption FROM Picture JOIN Sale ON Picture.PictureID = Sale.PictureID ORDER BY Sale.SoldOn DESC LIMIT 1;

-- en: How many pictures carry the keyword lighthouse?
-- zh: 带有关键词lighthouse的照片有多少张？
SELECT count(*) FROM PictureKeyword JOIN Keyword ON PictureKeyword.KeywordID = Keyword.KeywordID WHERE Keyword.Word = 'lighthouse';

-- en: How many keywords does each picture carry? Show the caption and the number.
-- zh: 每张照片带有多少个关键词？请列出说明文字和数量。
SELECT Picture.Caption, count(*) FROM Picture JOIN PictureKeyword ON Picture.PictureID = PictureKeyword.PictureID GROUP BY Picture.PictureID, Picture.Caption;

-- en: Who took the picture captioned Fog over the Harbour? Give the first and last name.
-- zh: 说明文字为Fog over the Harbour的照片是谁拍的？请给出名和姓。
SELECT Photographer.FirstName, Photographer.LastName FROM Photographer JOIN Picture ON Photographer.PhotographerID = Picture.PhotographerID WHERE Picture.Caption = 'Fog over the Harbour';

-- en: Which words belong to the category Weather? Give them in alphabetical order.
-- zh: 属于Weather类别的词有哪些？请按字母顺序给出。
SELECT Word FROM Keyword WHERE Category = 'Weather' ORDER BY Word;

-- en: Which photographers have earned the agency more than 10000 in sales? Give their last names and the sums.
-- zh: 哪些摄影师为图片社带来的销售额超过10000？请给出姓氏和金额。
SELECT Photographer.LastName, sum(Sale.Amount) FROM Photographer JOIN Picture ON Photographer.PhotographerID = Picture.PhotographerID JOIN Sale ON Picture.PictureID = Sale.PictureID GROUP BY Photographer.PhotographerID, Photographer.LastName HAVING sum(Sale.Amount) > 10000;

-- en: In what year did Oona Lehto join the agency?
-- zh: Oona Lehto是哪一年加入图片社的？
SELECT JoinedYear FROM Photographer WHERE FirstName = 'Oona' AND LastName = 'Lehto';

-- en: How many female photographers take a share higher than 50 per cent?
-- zh: 分成比例高于50%的female摄影师有多少位？
SELECT count(*) FROM Photographer WHERE Gender = 'female' AND SharePct > 50;

-- en: How many buyers of each type are there in Marseille?
-- zh: Marseille每种类型的买家各有多少？
SELECT BuyerType, count(*) FROM Buyer WHERE City = 'Marseille' GROUP BY BuyerType;

-- en: Which buyer has spent the most money?
-- zh: 哪位买家花的钱最多？
SELECT Buyer.BuyerName FROM Buyer JOIN Sale ON Buyer.BuyerID = Sale.BuyerID GROUP BY Buyer.BuyerID, Buyer.BuyerName ORDER BY sum(Sale.Amount) DESC LIMIT 1;

-- en: Which Panorama pictures cost more than the average picture? Give the captions and base prices.
-- zh: 哪些Panorama照片的底价高于所有照片的平均底价？请给出说明文字和底价。
SELECT Caption, BasePrice FROM Picture WHERE Orientation = 'Panorama' AND BasePrice > (SELECT avg(BasePrice) FROM Picture);

-- en: Which photographers' pictures have been bought by Delta Weekly but not by Nordlys Press? Give the ids of the photographers.
-- zh: 哪些摄影师的照片被Delta Weekly买过，却没被Nordlys Press买过？请给出摄影师编号。
SELECT Picture.PhotographerID FROM Picture JOIN Sale ON Picture.PictureID = Sale.PictureID JOIN Buyer ON Sale.BuyerID = Buyer.BuyerID WHERE Buyer.BuyerName = 'Delta Weekly' EXCEPT SELECT Picture.PhotographerID FROM Picture JOIN Sale ON Picture.PictureID = Sale.PictureID JOIN Buyer ON Sale.BuyerID = Buyer.BuyerID WHERE Buyer.BuyerName = 'Nordlys Press';

-- en: In which cities does the agency have both a photographer based there and a buyer?
-- zh: 图片社在哪些城市既有常驻摄影师又有买家？
SELECT BaseCity FROM Photographer INTERSECT SELECT City FROM Buyer;
