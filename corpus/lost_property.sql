-- A municipal lost property office: finders, owners, items found, claims and auctions.
CREATE TABLE Finder (
  FinderID INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Email VARCHAR(60),
  PRIMARY KEY (FinderID)
);
CREATE TABLE Claimant (
  ClaimantID INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Email VARCHAR(60),
  PRIMARY KEY (ClaimantID)
);
CREATE TABLE Depot (
  DepotID INT,
  DepotName VARCHAR(40),
  Address VARCHAR(60),
  Shelves INT,
  PRIMARY KEY (DepotID)
);
CREATE TABLE FoundItem (
  ItemID INT,
  Description VARCHAR(60),
  Category VARCHAR(30),
  Colour VARCHAR(20),
  FinderID INT,
  DepotID INT,
  FoundDate DATE,
  FoundPlace VARCHAR(60),
  EstimatedValue DECIMAL(10,2),
  PRIMARY KEY (ItemID),
  FOREIGN KEY (FinderID) REFERENCES Finder (FinderID),
  FOREIGN KEY (DepotID) REFERENCES Depot (DepotID)
);
CREATE TABLE Claim (
  ClaimID INT,
  ItemID INT,
  ClaimantID INT,
  ClaimDate DATE,
  Status VARCHAR(20),
  FinderReward DECIMAL(10,2),
  HandlingFee DECIMAL(10,2),
  PRIMARY KEY (ClaimID),
  FOREIGN KEY (ItemID) REFERENCES FoundItem (ItemID),
  FOREIGN KEY (ClaimantID) REFERENCES Claimant (ClaimantID)
);

-- en: Describe all Black items in the category Bags.
-- zh: 列出Bags类别中所有Black物品的描述。
SELECT Description FROM FoundItem WHERE Colour = 'Black' AND Category = 'Bags';

-- en: Email of the finder named Max Olin?
-- zh: 拾得者Max Olin的邮箱是什么？
SELECT Email FROM Finder WHERE Name = 'Max Olin';

-- en: Email of the claimant named Max Olin?
-- zh: 认领人Max Olin的邮箱是什么？
SELECT Email FROM Claimant WHERE Name = 'Max Olin';

-- en: What was found at Central Station, most recent first?
-- zh: 在Central Station拾到了哪些物品？最近的排在前面。
SELECT Description FROM FoundItem WHERE FoundPlace = 'Central Station' ORDER BY FoundDate DESC;

-- en: How many claims were Rejected?
-- zh: 有多少份认领申请Rejected？
SELECT count(*) FROM Claim WHERE Status = 'Rejected';

-- en: What sum did claimants pay in handling fees?
-- zh: 认领人总共支付了多少手续费？
SELECT sum(HandlingFee) FROM Claim;

-- en: What sum was paid out in finder rewards?
-- zh: 支付给拾得者的酬金总额是多少？
SELECT sum(FinderReward) FROM Claim;

-- en: What is the average estimated value of items found after 2023-01-01?
-- zh: 2023-01-01之后拾到的物品平均估值是多少？
SELECT avg(EstimatedValue) FROM FoundItem WHERE FoundDate > '2023-01-01';

-- en: How many items are there in every category?
-- zh: 每个类别各有多少件物品？
SELECT Category, count(*) FROM FoundItem GROUP BY Category;

-- en: At which place are things found most often?
-- zh: 最常拾到东西的地点是哪里？
SELECT FoundPlace FROM FoundItem GROUP BY FoundPlace ORDER BY count(*) DESC LIMIT 1;

-- en: For each colour, what is the highest estimated value?
-- zh: 每种颜色的物品最高估值是多少？
SELECT Colour, max(EstimatedValue) FROM FoundItem GROUP BY Colour;

-- en: What is the most valuable item?
-- zh: 估值最高的物品是什么？
SELECT Description FROM FoundItem ORDER BY EstimatedValue DESC LIMIT 1;

-- en: Which depot has the fewest shelves?
-- zh: 架子最少的仓库是哪个？
SELECT DepotName FROM Depot ORDER BY Shelves LIMIT 1;

-- en: Which depot holds the fewest items, among those that hold any?
-- zh: 在存有物品的仓库中，存放物品最少的是哪个？
SELECT Depot.DepotName FROM Depot JOIN FoundItem ON Depot.DepotID = FoundItem.DepotID GROUP BY Depot.DepotID, Depot.DepotName ORDER BY count(*) LIMIT 1;

-- en: Who found the Silver Flute?
-- zh: Silver Flute是谁捡到的？
SELECT Finder.Name FROM Finder JOIN FoundItem ON Finder.FinderID = FoundItem.FinderID WHERE FoundItem.Description = 'Silver Flute';

-- en: Who claimed the Silver Flute?
-- zh: Silver Flute是谁来认领的？
SELECT Claimant.Name FROM Claimant JOIN Claim ON Claimant.ClaimantID = Claim.ClaimantID JOIN FoundItem ON Claim.ItemID = FoundItem.ItemID WHERE FoundItem.Description = 'Silver Flute';

-- en: At what address is the Red Umbrella kept?
-- zh: Red Umbrella存放在什么地址？
SELECT Depot.Address FROM Depot JOIN FoundItem ON Depot.DepotID = FoundItem.DepotID WHERE FoundItem.Description = 'Red Umbrella';

-- en: Show the name of each finder and the total reward they received.
-- zh: 列出每位拾得者的姓名及其获得的酬金总额。
SELECT Finder.Name, sum(Claim.FinderReward) FROM Finder JOIN FoundItem ON Finder.FinderID = FoundItem.FinderID JOIN Claim ON FoundItem.ItemID = Claim.ItemID GROUP BY Finder.FinderID, Finder.Name;

-- en: Which claimants have filed 2 or more claims?
-- zh: 提交过2份及以上认领申请的人有哪些？
SELECT Claimant.Name FROM Claimant JOIN Claim ON Claimant.ClaimantID = Claim.ClaimantID GROUP BY Claimant.ClaimantID, Claimant.Name HAVING count(*) >= 2;

-- en: Which items have never been claimed? Show description and place found.
-- zh: 哪些物品从未有人认领？列出描述和拾到地点。
SELECT Description, FoundPlace FROM FoundItem WHERE ItemID NOT IN (SELECT ItemID FROM Claim);

-- en: List items worth less than the average estimate.
-- zh: 列出估值低于平均值的物品。
SELECT Description FROM FoundItem WHERE EstimatedValue < (SELECT avg(EstimatedValue) FROM FoundItem);

-- en: Are there people who appear as finder and also as claimant? Give their names.
-- zh: 有没有人既是拾得者又是认领人？给出姓名。
SELECT Name FROM Finder INTERSECT SELECT Name FROM Claimant;
