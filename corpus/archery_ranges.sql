-- Archers, their bows, the ranges they shoot at and the scores of the shoots.
CREATE TABLE archers (
  ArcherID INT,
  ArcherName VARCHAR(60),
  Gender VARCHAR(10),
  Age INT,
  Country VARCHAR(40),
  Category VARCHAR(20),
  PRIMARY KEY (ArcherID)
);
CREATE TABLE bows (
  BowID INT,
  OwnerID INT,
  BowType VARCHAR(20),
  Maker VARCHAR(40),
  DrawWeight DOUBLE,
  Price DECIMAL(10,2),
  PRIMARY KEY (BowID),
  FOREIGN KEY (OwnerID) REFERENCES archers (ArcherID)
);
CREATE TABLE shooting_ranges (
  RangeID INT,
  RangeName VARCHAR(60),
  Town VARCHAR(40),
  Lanes INT,
  Indoor VARCHAR(3),
  PRIMARY KEY (RangeID)
);
CREATE TABLE scores (
  ScoreID INT,
  ArcherID INT,
  RangeID INT,
  ShootDate DATE,
  Distance INT,
  Points INT,
  Bullseyes INT,
  PRIMARY KEY (ScoreID),
  FOREIGN KEY (ArcherID) REFERENCES archers (ArcherID),
  FOREIGN KEY (RangeID) REFERENCES shooting_ranges (RangeID)
);

-- en: What are the names and ages of the archers from Korea?
-- zh: Korea的射手叫什么名字，多大年纪？
SELECT ArcherName, Age FROM archers WHERE Country = 'Korea';

-- en: How many bows are of the type Recurve?
-- zh: Recurve弓有多少张？
SELECT count(*) FROM bows WHERE BowType = 'Recurve';

-- en: Which archers own a bow made by Hollow Yew?
-- zh: 哪些射手拥有Hollow Yew制作的弓？
SELECT archers.ArcherName FROM archers JOIN bows ON archers.ArcherID = bows.OwnerID WHERE bows.Maker = 'Hollow Yew';

-- en: For every maker, what is the average price of the bows?
-- zh: 每个制作商的弓平均价格是多少？
SELECT Maker, avg(Price) FROM bows GROUP BY Maker;

-- en: Which archer has shot the most bullseyes in total?
-- zh: 累计命中靶心次数最多的射手是谁？
SELECT archers.ArcherName FROM archers JOIN scores ON archers.ArcherID = scores.ArcherID GROUP BY archers.ArcherID, archers.ArcherName ORDER BY sum(scores.Bullseyes) DESC LIMIT 1;

-- en: List the names of the shooting ranges in descending order of lanes.
-- zh: 按靶道数从多到少列出射箭场的名称。
SELECT RangeName FROM shooting_ranges ORDER BY Lanes DESC;

-- en: Find the names of the archers who do not own any bow.
-- zh: 哪些射手没有自己的弓？
SELECT ArcherName FROM archers WHERE ArcherID NOT IN (SELECT OwnerID FROM bows);

-- en: What points did Ruth Adeyemi score at Quarry Field?
-- zh: Ruth Adeyemi在Quarry Field射箭场得了多少分？
SELECT scores.Points FROM scores JOIN archers ON scores.ArcherID = archers.ArcherID JOIN shooting_ranges ON scores.RangeID = shooting_ranges.RangeID WHERE archers.ArcherName = 'Ruth Adeyemi' AND shooting_ranges.RangeName = 'Quarry Field';

-- en: What is the highest score from the distance of 70 metres?
-- zh: 70米距离的最高得分是多少？
SELECT max(Points) FROM scores WHERE Distance = 70;

-- en: Which countries have both an archer in the Junior category and an archer in the Master category?
-- zh: 哪些国家既有Junior组的射手又有Master组的射手？
SELECT Country FROM archers WHERE Category = 'Junior' INTERSECT SELECT Country FROM archers WHERE Category = 'Master';

-- en: How many shoots has each range seen? Give the range's name and the number.
-- zh: 每个射箭场有多少条射箭成绩？列出场名和数量。
SELECT shooting_ranges.RangeName, count(*) FROM shooting_ranges JOIN scores ON shooting_ranges.RangeID = scores.RangeID GROUP BY shooting_ranges.RangeID, shooting_ranges.RangeName;

-- en: Which bows are dearer than the average bow? Show their makers and prices.
-- zh: 价格高于平均价的弓有哪些？列出制作商和价格。
SELECT Maker, Price FROM bows WHERE Price > (SELECT avg(Price) FROM bows);

-- en: What type is the bow with the heaviest draw weight?
-- zh: 拉力最大的弓是什么类型？
SELECT BowType FROM bows ORDER BY DrawWeight DESC LIMIT 1;

-- en: In which towns did an archer of France shoot more than 600 points?
-- zh: France的射手在哪些镇射出过600分以上的成绩？
SELECT shooting_ranges.Town FROM shooting_ranges JOIN scores ON shooting_ranges.RangeID = scores.RangeID JOIN archers ON scores.ArcherID = archers.ArcherID WHERE archers.Country = 'France' AND scores.Points > 600;

-- en: Who owns at least two bows?
-- zh: 谁至少有两张弓？
SELECT archers.ArcherName FROM archers JOIN bows ON archers.ArcherID = bows.OwnerID GROUP BY archers.ArcherID, archers.ArcherName HAVING count(*) >= 2;

-- en: How many different countries are the archers from?
-- zh: 射手来自多少个不同的国家？
SELECT count(DISTINCT Country) FROM archers;

-- en: Which category is the one with the fewest archers?
-- zh: 射手最少的是哪个组别？
SELECT Category FROM archers GROUP BY Category ORDER BY count(*) LIMIT 1;

-- en: What is the average age of the owners of a Longbow?
-- zh: 拥有Longbow的射手平均年龄是多少？
SELECT avg(Age) FROM archers WHERE ArcherID IN (SELECT OwnerID FROM bows WHERE BowType = 'Longbow');

-- en: Which ranges have never been used by an archer from Bhutan?
-- zh: 哪些射箭场从未有Bhutan的射手用过？
SELECT RangeName FROM shooting_ranges WHERE RangeID NOT IN (SELECT scores.RangeID FROM scores JOIN archers ON scores.ArcherID = archers.ArcherID WHERE archers.Country = 'Bhutan');

-- en: What are the genders and points of the archers who shot on 2022-08-14?
-- zh: 在2022-08-14射箭的射手，性别和得分分别是什么？
SELECT archers.Gender, scores.Points FROM archers JOIN scores ON archers.ArcherID = scores.ArcherID WHERE scores.ShootDate = '2022-08-14';

-- en: Which towns have a range with more than 12 lanes?
-- zh: 哪些镇有12条以上靶道的射箭场？
SELECT Town FROM shooting_ranges WHERE Lanes > 12;

-- en: What was the distance of the shoot in which the youngest archer took part?
-- zh: 年龄最小的射手参加的那次射箭距离是多少？
SELECT scores.Distance FROM scores JOIN archers ON scores.ArcherID = archers.ArcherID ORDER BY archers.Age LIMIT 1;
