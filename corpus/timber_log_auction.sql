-- Auctions of single valuable logs: forest owners, sawmills, bids.
CREATE TABLE Forest_Owner (
  Owner_Id INT,
  Owner_Name VARCHAR(60),
  Type VARCHAR(20),
  Municipality VARCHAR(40),
  Hectares DOUBLE,
  PRIMARY KEY (Owner_Id)
);
CREATE TABLE Bidder (
  Bidder_Id INT,
  Bidder_Name VARCHAR(60),
  Type VARCHAR(20),
  Country VARCHAR(40),
  Registered_Year INT,
  PRIMARY KEY (Bidder_Id)
);
CREATE TABLE Auction_Day (
  Auction_Id INT,
  Site VARCHAR(40),
  Auction_Date DATE,
  Auctioneer VARCHAR(50),
  Visitors INT,
  PRIMARY KEY (Auction_Id)
);
CREATE TABLE Trunk (
  Trunk_No INT,
  Auction_Id INT,
  Owner_Id INT,
  Species VARCHAR(30),
  Length_M DOUBLE,
  Diameter_Cm DOUBLE,
  Volume_M3 DOUBLE,
  Start_Price DECIMAL(10,2),
  PRIMARY KEY (Trunk_No),
  FOREIGN KEY (Auction_Id) REFERENCES Auction_Day (Auction_Id),
  FOREIGN KEY (Owner_Id) REFERENCES Forest_Owner (Owner_Id)
);
CREATE TABLE Offer (
  Offer_Id INT,
  Trunk_No INT,
  Bidder_Id INT,
  Price DECIMAL(10,2),
  Accepted VARCHAR(3),
  PRIMARY KEY (Offer_Id),
  FOREIGN KEY (Trunk_No) REFERENCES Trunk (Trunk_No),
  FOREIGN KEY (Bidder_Id) REFERENCES Bidder (Bidder_Id)
);

-- en: Which trunks are Walnut and thicker than 60 cm in diameter? Give trunk numbers.
-- zh: 直径超过60厘米的Walnut原木编号有哪些？
SELECT Trunk_No FROM Trunk WHERE Species = 'Walnut' AND Diameter_Cm > 60;

-- en: Owners of type Monastery?
-- zh: 类型为Monastery的林主有哪些？
SELECT Owner_Name FROM Forest_Owner WHERE Type = 'Monastery';

-- en: Bidders of type Veneer?
-- zh: 类型为Veneer的竞买方有哪些？
SELECT Bidder_Name FROM Bidder WHERE Type = 'Veneer';

-- en: On which dates was there an auction at Falkenau, latest first?
-- zh: Falkenau在哪些日期举行过拍卖？从最近的开始列。
SELECT Auction_Date FROM Auction_Day WHERE Site = 'Falkenau' ORDER BY Auction_Date DESC;

-- en: How many visitors came to the auctions at Falkenau in total?
-- zh: Falkenau的拍卖一共来了多少观众？
SELECT sum(Visitors) FROM Auction_Day WHERE Site = 'Falkenau';

-- en: How many auctions were held at Falkenau?
-- zh: Falkenau一共举行过多少场拍卖？
SELECT count(*) FROM Auction_Day WHERE Site = 'Falkenau';

-- en: How many different species have been put up?
-- zh: 上拍过多少种不同的树种？
SELECT count(DISTINCT Species) FROM Trunk;

-- en: The mean volume of every species, please.
-- zh: 请给出各树种的平均材积。
SELECT Species, avg(Volume_M3) FROM Trunk GROUP BY Species;

-- en: Which auctioneer has led the most auction days?
-- zh: 主持拍卖日最多的拍卖师是谁？
SELECT Auctioneer FROM Auction_Day GROUP BY Auctioneer ORDER BY count(*) DESC LIMIT 1;

-- en: Municipalities whose forest owners have more than 1000 hectares together.
-- zh: 林主合计拥有超过1000公顷林地的市镇。
SELECT Municipality FROM Forest_Owner GROUP BY Municipality HAVING sum(Hectares) > 1000;

-- en: What species is the longest trunk?
-- zh: 最长的原木是什么树种？
SELECT Species FROM Trunk ORDER BY Length_M DESC LIMIT 1;

-- en: What species is the trunk with the largest diameter?
-- zh: 直径最大的原木是什么树种？
SELECT Species FROM Trunk ORDER BY Diameter_Cm DESC LIMIT 1;

-- en: Whose forest did trunk 214 come from?
-- zh: 214号原木来自谁的林地？
SELECT Forest_Owner.Owner_Name FROM Forest_Owner JOIN Trunk ON Forest_Owner.Owner_Id = Trunk.Owner_Id WHERE Trunk.Trunk_No = 214;

-- en: Who made an offer for trunk 214, and what price did each offer?
-- zh: 谁对214号原木出过价，各出了多少？
SELECT Bidder.Bidder_Name, Offer.Price FROM Bidder JOIN Offer ON Bidder.Bidder_Id = Offer.Bidder_Id WHERE Offer.Trunk_No = 214;

-- en: How many trunks has each owner sent to auction? Show the owner name.
-- zh: 每位林主各送拍了多少根原木？显示林主名称。
SELECT Forest_Owner.Owner_Name, count(*) FROM Forest_Owner JOIN Trunk ON Forest_Owner.Owner_Id = Trunk.Owner_Id GROUP BY Forest_Owner.Owner_Id, Forest_Owner.Owner_Name;

-- en: Which bidder had the most offers accepted (Yes)?
-- zh: 报价被接受（Yes）次数最多的竞买方是谁？
SELECT Bidder.Bidder_Name FROM Bidder JOIN Offer ON Bidder.Bidder_Id = Offer.Bidder_Id WHERE Offer.Accepted = 'Yes' GROUP BY Bidder.Bidder_Id, Bidder.Bidder_Name ORDER BY count(*) DESC LIMIT 1;

-- en: What different species has Tonewood Lutz bid on?
-- zh: Tonewood Lutz竞买过哪些不同的树种？
SELECT DISTINCT Trunk.Species FROM Bidder JOIN Offer ON Bidder.Bidder_Id = Offer.Bidder_Id JOIN Trunk ON Offer.Trunk_No = Trunk.Trunk_No WHERE Bidder.Bidder_Name = 'Tonewood Lutz';

-- en: On which date was the trunk with the highest start price sold at auction (its auction date)?
-- zh: 起拍价最高的原木是在哪天的拍卖会上拍的？
SELECT Auction_Day.Auction_Date FROM Auction_Day JOIN Trunk ON Auction_Day.Auction_Id = Trunk.Auction_Id ORDER BY Trunk.Start_Price DESC LIMIT 1;

-- en: Trunk numbers nobody made an offer for.
-- zh: 无人出价的原木编号。
SELECT Trunk_No FROM Trunk WHERE Trunk_No NOT IN (SELECT Trunk_No FROM Offer);

-- en: Which forest owners have more hectares than average?
-- zh: 林地面积高于平均的林主有哪些？
SELECT Owner_Name FROM Forest_Owner WHERE Hectares > (SELECT avg(Hectares) FROM Forest_Owner);

-- en: Which owners have brought Wild Cherry?
-- zh: 哪些林主送拍过Wild Cherry？
SELECT Owner_Name FROM Forest_Owner WHERE Owner_Id IN (SELECT Owner_Id FROM Trunk WHERE Species = 'Wild Cherry');

-- en: Sites with auctions both before 2015-01-01 and after 2022-01-01.
-- zh: 既在2015-01-01之前又在2022-01-01之后举行过拍卖的场地。
SELECT Site FROM Auction_Day WHERE Auction_Date < '2015-01-01' INTERSECT SELECT Site FROM Auction_Day WHERE Auction_Date > '2022-01-01';
