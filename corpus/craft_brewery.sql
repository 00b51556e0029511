-- A craft brewery: beers, hops used, brews, kegs shipped to pubs, and awards.
CREATE TABLE Beers (
  Beer_Code VARCHAR(8),
  Beer_Name VARCHAR(50),
  Style VARCHAR(30),
  ABV DOUBLE,
  IBU INT,
  Launch_Year INT,
  PRIMARY KEY (Beer_Code)
);
CREATE TABLE Hops (
  Hop_ID INT,
  Hop_Name VARCHAR(40),
  Country VARCHAR(40),
  Alpha_Acid DOUBLE,
  Aroma VARCHAR(40),
  PRIMARY KEY (Hop_ID)
);
CREATE TABLE Beer_Hops (
  Beer_Code VARCHAR(8),
  Hop_ID INT,
  Grams_Per_Litre DOUBLE,
  Addition VARCHAR(20),
  PRIMARY KEY (Beer_Code, Hop_ID),
  FOREIGN KEY (Beer_Code) REFERENCES Beers (Beer_Code),
  FOREIGN KEY (Hop_ID) REFERENCES Hops (Hop_ID)
);
CREATE TABLE Brews (
  Brew_No INT,
  Beer_Code VARCHAR(8),
  Brewer_Name VARCHAR(50),
  Brewed_On DATE,
  Litres INT,
  Tank VARCHAR(10),
  PRIMARY KEY (Brew_No),
  FOREIGN KEY (Beer_Code) REFERENCES Beers (Beer_Code)
);
CREATE TABLE Pubs (
  Pub_ID INT,
  Pub_Name VARCHAR(50),
  Town VARCHAR(40),
  Landlord VARCHAR(50),
  Taps INT,
  PRIMARY KEY (Pub_ID)
);
CREATE TABLE Kegs (
  Keg_No INT,
  Brew_No INT,
  Pub_ID INT,
  Size_Litres INT,
  Shipped_On DATE,
  Returned_On DATE,
  Price DECIMAL(10,2),
  PRIMARY KEY (Keg_No),
  FOREIGN KEY (Brew_No) REFERENCES Brews (Brew_No),
  FOREIGN KEY (Pub_ID) REFERENCES Pubs (Pub_ID)
);
CREATE TABLE Awards (
  Award_ID INT,
  Beer_Code VARCHAR(8),
  Competition VARCHAR(60),
  Award_Year INT,
  Medal VARCHAR(10),
  PRIMARY KEY (Award_ID),
  FOREIGN KEY (Beer_Code) REFERENCES Beers (Beer_Code)
);

-- en: Which hops go into Foghorn?
-- zh: Foghorn用了哪些啤酒花？
SELECT Hops.Hop_Name FROM Hops JOIN Beer_Hops ON Hops.Hop_ID = Beer_Hops.Hop_ID JOIN Beers ON Beer_Hops.Beer_Code = Beers.Beer_Code WHERE Beers.Beer_Name = 'Foghorn';

-- en: Stouts stronger than 6 percent: name and ABV
-- zh: 酒精度高于6的Stout：名称和酒精度
SELECT Beer_Name, ABV FROM Beers WHERE Style = 'Stout' AND ABV > 6;

-- en: Which pubs have received kegs of Amber Heath? Show each pub once.
-- zh: 哪些酒吧收到过Amber Heath的酒桶？每家只列一次。
SELECT DISTINCT Pubs.Pub_Name FROM Pubs JOIN Kegs ON Pubs.Pub_ID = Kegs.Pub_ID JOIN Brews ON Kegs.Brew_No = Brews.Brew_No JOIN Beers ON Brews.Beer_Code = Beers.Beer_Code WHERE Beers.Beer_Name = 'Amber Heath';

-- en: How many Gold medals did we win in 2022?
-- zh: 2022年我们拿了多少枚Gold奖牌？
SELECT count(*) FROM Awards WHERE Medal = 'Gold' AND Award_Year = 2022;

-- en: What's our bitterest beer (highest IBU)?
-- zh: 我们最苦（IBU最高）的啤酒是哪款？
SELECT Beer_Name FROM Beers ORDER BY IBU DESC LIMIT 1;

-- en: How many litres has each brewer made in total?
-- zh: 每位酿酒师总共酿了多少升？
SELECT Brewer_Name, sum(Litres) FROM Brews GROUP BY Brewer_Name;

-- en: Beers that have never won an award
-- zh: 从未获奖的啤酒
SELECT Beer_Name FROM Beers WHERE Beer_Code NOT IN (SELECT Beer_Code FROM Awards);

-- en: Who are the landlords of the pubs that took a keg after 2023-12-01?
-- zh: 2023-12-01之后收过酒桶的酒吧，老板是谁？
SELECT Pubs.Landlord FROM Pubs JOIN Kegs ON Pubs.Pub_ID = Kegs.Pub_ID WHERE Kegs.Shipped_On > '2023-12-01';

-- en: Which beer has won most awards?
-- zh: 获奖最多的是哪款啤酒？
SELECT Beers.Beer_Name FROM Beers JOIN Awards ON Beers.Beer_Code = Awards.Beer_Code GROUP BY Beers.Beer_Code, Beers.Beer_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Average ABV of each style with at least two beers
-- zh: 至少有两款啤酒的各风格的平均酒精度
SELECT Style, avg(ABV) FROM Beers GROUP BY Style HAVING count(*) >= 2;

-- en: At which competitions were beers brewed by Runa Solberg awarded? Remove duplicates.
-- zh: Runa Solberg酿的啤酒在哪些比赛中获过奖？去重。
SELECT DISTINCT Awards.Competition FROM Awards JOIN Brews ON Awards.Beer_Code = Brews.Beer_Code WHERE Brews.Brewer_Name = 'Runa Solberg';

-- en: Which pubs are holding kegs that haven't been returned? Give the pub name and keg number.
-- zh: 哪些酒吧还有未归还的酒桶？给出酒吧名和桶号。
SELECT Pubs.Pub_Name, Kegs.Keg_No FROM Pubs JOIN Kegs ON Pubs.Pub_ID = Kegs.Pub_ID WHERE Kegs.Returned_On IS NULL;

-- en: Hops with above-average alpha acid
-- zh: α酸含量高于平均值的啤酒花
SELECT Hop_Name FROM Hops WHERE Alpha_Acid > (SELECT avg(Alpha_Acid) FROM Hops);

-- en: How much did kegs sold to pubs in Whitby bring in?
-- zh: 卖给Whitby酒吧的酒桶收入合计多少？
SELECT sum(Kegs.Price) FROM Kegs JOIN Pubs ON Kegs.Pub_ID = Pubs.Pub_ID WHERE Pubs.Town = 'Whitby';

-- en: Which country do most of our hops come from?
-- zh: 我们的啤酒花大多来自哪个国家？
SELECT Country FROM Hops GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Number of different hops per beer name, sorted from many to few
-- zh: 每款啤酒所用啤酒花的种数，从多到少排列
SELECT Beers.Beer_Name, count(*) FROM Beers JOIN Beer_Hops ON Beers.Beer_Code = Beer_Hops.Beer_Code GROUP BY Beers.Beer_Code, Beers.Beer_Name ORDER BY count(*) DESC;

-- en: Which styles of beer use a hop with a Citrus aroma? Distinct styles.
-- zh: 哪些风格的啤酒用了Citrus香气的啤酒花？风格去重。
SELECT DISTINCT Beers.Style FROM Beers JOIN Beer_Hops ON Beers.Beer_Code = Beer_Hops.Beer_Code JOIN Hops ON Beer_Hops.Hop_ID = Hops.Hop_ID WHERE Hops.Aroma = 'Citrus';

-- en: The three largest brews: number, tank and litres
-- zh: 产量最大的三次酿造：编号、罐号和升数
SELECT Brew_No, Tank, Litres FROM Brews ORDER BY Litres DESC LIMIT 3;

-- en: Beers hopped with Cascade but not with Saaz
-- zh: 用了Cascade但没用Saaz的啤酒
SELECT Beers.Beer_Name FROM Beers JOIN Beer_Hops ON Beers.Beer_Code = Beer_Hops.Beer_Code JOIN Hops ON Beer_Hops.Hop_ID = Hops.Hop_ID WHERE Hops.Hop_Name = 'Cascade' EXCEPT SELECT Beers.Beer_Name FROM Beers JOIN Beer_Hops ON Beers.Beer_Code = Beer_Hops.Beer_Code JOIN Hops ON Beer_Hops.Hop_ID = Hops.Hop_ID WHERE Hops.Hop_Name = 'Saaz';

-- en: What is the biggest number of taps in any pub in Ripon?
-- zh: Ripon的酒吧中酒头最多有多少个？
SELECT max(Taps) FROM Pubs WHERE Town = 'Ripon';

-- en: Pubs that have never had a keg
-- zh: 从未收过酒桶的酒吧
SELECT Pub_Name FROM Pubs WHERE Pub_ID NOT IN (SELECT Pub_ID FROM Kegs);

-- en: Beers launched in 2018 or 2019, in alphabetical order
-- zh: 2018年或2019年推出的啤酒，按字母顺序
SELECT Beer_Name FROM Beers WHERE Launch_Year = 2018 OR Launch_Year = 2019 ORDER BY Beer_Name;
