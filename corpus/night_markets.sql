-- Night markets, their stalls, vendors and nightly takings.
CREATE TABLE Market (
  Market_Code VARCHAR(6),
  Market_Name VARCHAR(40),
  City VARCHAR(30),
  Opened_Year INT,
  Max_Stalls INT,
  Open_Night VARCHAR(10),
  PRIMARY KEY (Market_Code)
);
CREATE TABLE Vendor (
  Vendor_Id INT,
  Vendor_Name VARCHAR(50),
  Gender VARCHAR(6),
  Age INT,
  City VARCHAR(30),
  Phone VARCHAR(20),
  PRIMARY KEY (Vendor_Id)
);
CREATE TABLE Stall (
  Stall_No INT,
  Market_Code VARCHAR(6),
  Vendor_Id INT,
  Stall_Name VARCHAR(40),
  Goods VARCHAR(30),
  Monthly_Fee DECIMAL(10,2),
  Area_m2 DOUBLE,
  PRIMARY KEY (Stall_No),
  FOREIGN KEY (Market_Code) REFERENCES Market (Market_Code),
  FOREIGN KEY (Vendor_Id) REFERENCES Vendor (Vendor_Id)
);
CREATE TABLE Takings (
  Takings_Id INT,
  Stall_No INT,
  Trade_Date DATE,
  Amount DECIMAL(10,2),
  Customers INT,
  Weather VARCHAR(15),
  PRIMARY KEY (Takings_Id),
  FOREIGN KEY (Stall_No) REFERENCES Stall (Stall_No)
);
CREATE TABLE Inspection (
  Inspection_Id INT,
  Stall_No INT,
  Inspector VARCHAR(50),
  Visit_Date DATE,
  Score INT,
  Outcome VARCHAR(15),
  PRIMARY KEY (Inspection_Id),
  FOREIGN KEY (Stall_No) REFERENCES Stall (Stall_No)
);

-- en: What is Mei Oyang's phone number?
-- zh: Mei Oyang的电话号码是多少？
SELECT Phone FROM Vendor WHERE Vendor_Name = 'Mei Oyang';

-- en: Which stalls at Lantern Wharf sell Noodles?
-- zh: Lantern Wharf夜市里哪些摊位卖Noodles？
SELECT Stall.Stall_Name FROM Stall JOIN Market ON Stall.Market_Code = Market.Market_Code WHERE Market.Market_Name = 'Lantern Wharf' AND Stall.Goods = 'Noodles';

-- en: How many markets are open on Friday?
-- zh: Friday营业的夜市有多少个？
SELECT count(*) FROM Market WHERE Open_Night = 'Friday';

-- en: List the names of the vendors older than 60, youngest first.
-- zh: 列出60岁以上的摊主，从最年轻的排起。
SELECT Vendor_Name FROM Vendor WHERE Age > 60 ORDER BY Age;

-- en: What are the total takings of each stall? Show the stall's name.
-- zh: 每个摊位的总营业额是多少？请列出摊位名称。
SELECT Stall.Stall_Name, sum(Takings.Amount) FROM Stall JOIN Takings ON Stall.Stall_No = Takings.Stall_No GROUP BY Stall.Stall_No, Stall.Stall_Name;

-- en: Average takings in Rain?
-- zh: Rain天气下的平均营业额是多少？
SELECT avg(Amount) FROM Takings WHERE Weather = 'Rain';

-- en: Which goods are sold by the greatest number of stalls?
-- zh: 售卖摊位最多的商品是什么？
SELECT Goods FROM Stall GROUP BY Goods ORDER BY count(*) DESC LIMIT 1;

-- en: Stalls that have not been inspected
-- zh: 没有接受过检查的摊位
SELECT Stall_Name FROM Stall WHERE Stall_No NOT IN (SELECT Stall_No FROM Inspection);

-- en: Who inspected Grandpa's Grill, and with what score?
-- zh: 谁检查了Grandpa's Grill，打了多少分？
SELECT Inspection.Inspector, Inspection.Score FROM Inspection JOIN Stall ON Inspection.Stall_No = Stall.Stall_No WHERE Stall.Stall_Name = 'Grandpa''s Grill';

-- en: Which market has the most stalls?
-- zh: 摊位最多的是哪个夜市？
SELECT Market.Market_Name FROM Market JOIN Stall ON Market.Market_Code = Stall.Market_Code GROUP BY Market.Market_Code, Market.Market_Name ORDER BY count(*) DESC LIMIT 1;

-- en: On what date did a stall have the most customers?
-- zh: 单个摊位顾客最多的那天是哪天？
SELECT Trade_Date FROM Takings ORDER BY Customers DESC LIMIT 1;

-- en: Vendors who run two or more stalls, with the number of stalls
-- zh: 经营两个或更多摊位的摊主及其摊位数
SELECT Vendor.Vendor_Name, count(*) FROM Vendor JOIN Stall ON Vendor.Vendor_Id = Stall.Vendor_Id GROUP BY Vendor.Vendor_Id, Vendor.Vendor_Name HAVING count(*) >= 2;

-- en: Average monthly fee for each kind of goods
-- zh: 各类商品摊位的平均月租
SELECT Goods, avg(Monthly_Fee) FROM Stall GROUP BY Goods;

-- en: Which vendors trade in a market of their own city? No duplicates.
-- zh: 哪些摊主在自己所在城市的夜市摆摊？去掉重复。
SELECT DISTINCT Vendor.Vendor_Name FROM Vendor JOIN Stall ON Vendor.Vendor_Id = Stall.Vendor_Id JOIN Market ON Stall.Market_Code = Market.Market_Code WHERE Vendor.City = Market.City;

-- en: How many inspections ended with the outcome Closed after 2021-01-01?
-- zh: 2021-01-01之后有多少次检查的结果是Closed？
SELECT count(*) FROM Inspection WHERE Outcome = 'Closed' AND Visit_Date > '2021-01-01';

-- en: Names of stalls paying more than the average fee
-- zh: 月租高于平均值的摊位名称
SELECT Stall_Name FROM Stall WHERE Monthly_Fee > (SELECT avg(Monthly_Fee) FROM Stall);

-- en: In which cities do Female vendors sell Jewellery? Here I mean the cities of the markets, without repeats.
-- zh: Female摊主在哪些城市的夜市卖Jewellery？去掉重复。
SELECT DISTINCT Market.City FROM Market JOIN Stall ON Market.Market_Code = Stall.Market_Code JOIN Vendor ON Stall.Vendor_Id = Vendor.Vendor_Id WHERE Vendor.Gender = 'Female' AND Stall.Goods = 'Jewellery';

-- en: Which goods can be bought both at Lantern Wharf and at Old Tram Yard?
-- zh: 哪些商品在Lantern Wharf和Old Tram Yard都能买到？
SELECT Stall.Goods FROM Stall JOIN Market ON Stall.Market_Code = Market.Market_Code WHERE Market.Market_Name = 'Lantern Wharf' INTERSECT SELECT Stall.Goods FROM Stall JOIN Market ON Stall.Market_Code = Market.Market_Code WHERE Market.Market_Name = 'Old Tram Yard';

-- en: Find the vendor whose stall earned the most in a single night.
-- zh: 找出单晚营业额最高的摊位的摊主。
SELECT Vendor.Vendor_Name FROM Vendor JOIN Stall ON Vendor.Vendor_Id = Stall.Vendor_Id JOIN Takings ON Stall.Stall_No = Takings.Stall_No ORDER BY Takings.Amount DESC LIMIT 1;

-- en: Cities having vendors but no market
-- zh: 有摊主居住但没有夜市的城市
SELECT City FROM Vendor EXCEPT SELECT City FROM Market;

-- en: Stall count per market, only for markets in Hailin, with market names
-- zh: Hailin的每个夜市各有多少摊位？请列出夜市名称
SELECT Market.Market_Name, count(*) FROM Market JOIN Stall ON Market.Market_Code = Stall.Market_Code WHERE Market.City = 'Hailin' GROUP BY Market.Market_Code, Market.Market_Name;

-- en: Lowest, average and highest inspection scores
-- zh: 检查得分的最低值、平均值和最高值
SELECT min(Score), avg(Score), max(Score) FROM Inspection;
