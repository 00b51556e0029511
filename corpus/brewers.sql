-- Breweries, their beers and the medals won.
CREATE TABLE Brewery (
  Brewery_Id INT,
  Name VARCHAR(50),
  Town VARCHAR(40),
  Brewmaster VARCHAR(50),
  Since_Year INT,
  PRIMARY KEY (Brewery_Id)
);
CREATE TABLE Beer (
  Beer_Id INT,
  Name VARCHAR(50),
  Brewery_Id INT,
  Style VARCHAR(30),
  Alcohol DOUBLE,
  Price DOUBLE,
  PRIMARY KEY (Beer_Id),
  FOREIGN KEY (Brewery_Id) REFERENCES Brewery (Brewery_Id)
);
CREATE TABLE Medal (
  Medal_Id INT,
  Beer_Id INT,
  Festival VARCHAR(50),
  Year INT,
  Colour VARCHAR(10),
  PRIMARY KEY (Medal_Id),
  FOREIGN KEY (Beer_Id) REFERENCES Beer (Beer_Id)
);

-- en: List the stouts (style "stout") of breweries that go back to before 1900.
-- zh: 列出1900年以前成立的酒厂所酿的“stout”啤酒。
SELECT Beer.Name FROM Beer JOIN Brewery ON Beer.Brewery_Id = Brewery.Brewery_Id WHERE Beer.Style = 'stout' AND Brewery.Since_Year < 1900;

-- en: Who is the brewmaster at Old Anvil?
-- zh: Old Anvil酒厂的酿酒大师是谁？
SELECT Brewmaster FROM Brewery WHERE Name = 'Old Anvil';

-- en: Show name and alcohol of the beers from 4 to 5 percent.
-- zh: 列出酒精度在4到5之间的啤酒名称和酒精度。
SELECT Name, Alcohol FROM Beer WHERE Alcohol BETWEEN 4 AND 5;

-- en: How many gold medals were given at the Hopfest? Colour: gold.
-- zh: 在Hopfest上颁发了多少枚gold奖牌？
SELECT count(*) FROM Medal WHERE Colour = 'gold' AND Festival = 'Hopfest';

-- en: How strong is a porter on average?
-- zh: porter啤酒的平均酒精度是多少？
SELECT avg(Alcohol) FROM Beer WHERE Style = 'porter';

-- en: How many beer styles are on sale?
-- zh: 有多少种不同风格的啤酒？
SELECT count(DISTINCT Style) FROM Beer;

-- en: What's the average price of the beers made by the brewery Twin Rivers?
-- zh: Twin Rivers酒厂啤酒的平均价格是多少？
SELECT avg(Beer.Price) FROM Beer JOIN Brewery ON Beer.Brewery_Id = Brewery.Brewery_Id WHERE Brewery.Name = 'Twin Rivers';

-- en: Show the average price for each style.
-- zh: 给出每种风格啤酒的平均价格。
SELECT Style, avg(Price) FROM Beer GROUP BY Style;

-- en: Which town has the most breweries?
-- zh: 酒厂最多的城镇是哪个？
SELECT Town FROM Brewery GROUP BY Town ORDER BY count(*) DESC LIMIT 1;

-- en: Festivals where more than 30 medals were handed out?
-- zh: 颁发奖牌超过30枚的啤酒节有哪些？
SELECT Festival FROM Medal GROUP BY Festival HAVING count(*) > 30;

-- en: What's the strongest beer?
-- zh: 酒精度最高的啤酒是哪款？
SELECT Name FROM Beer ORDER BY Alcohol DESC LIMIT 1;

-- en: Which is the oldest brewery and who is its brewmaster?
-- zh: 最古老的酒厂是哪家？酿酒大师是谁？
SELECT Name, Brewmaster FROM Brewery ORDER BY Since_Year ASC LIMIT 1;

-- en: Which brewery makes Moonrake?
-- zh: Moonrake是哪家酒厂酿的？
SELECT Brewery.Name FROM Brewery JOIN Beer ON Brewery.Brewery_Id = Beer.Brewery_Id WHERE Beer.Name = 'Moonrake';

-- en: Which beers come from Whitby?
-- zh: 哪些啤酒产自Whitby？
SELECT Beer.Name FROM Beer JOIN Brewery ON Beer.Brewery_Id = Brewery.Brewery_Id WHERE Brewery.Town = 'Whitby';

-- en: How many beers does every brewery brew?
-- zh: 每家酒厂酿造多少款啤酒？
SELECT Brewery.Name, count(*) FROM Brewery JOIN Beer ON Brewery.Brewery_Id = Beer.Brewery_Id GROUP BY Brewery.Brewery_Id, Brewery.Name;

-- en: Which beer has the most medals?
-- zh: 获奖牌最多的啤酒是哪款？
SELECT Beer.Name FROM Beer JOIN Medal ON Beer.Beer_Id = Medal.Beer_Id GROUP BY Beer.Beer_Id, Beer.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which brewmasters won a silver medal in 2018?
-- zh: 哪些酿酒大师在2018年获得过silver奖牌？
SELECT Brewery.Brewmaster FROM Brewery JOIN Beer ON Brewery.Brewery_Id = Beer.Brewery_Id JOIN Medal ON Beer.Beer_Id = Medal.Beer_Id WHERE Medal.Colour = 'silver' AND Medal.Year = 2018;

-- en: How many medals has each style won?
-- zh: 每种风格的啤酒获得了多少枚奖牌？
SELECT Beer.Style, count(*) FROM Beer JOIN Medal ON Beer.Beer_Id = Medal.Beer_Id GROUP BY Beer.Style;

-- en: Breweries with at least four beers?
-- zh: 至少有四款啤酒的酒厂有哪些？
SELECT Brewery.Name FROM Brewery JOIN Beer ON Brewery.Brewery_Id = Beer.Brewery_Id GROUP BY Brewery.Brewery_Id, Brewery.Name HAVING count(*) >= 4;

-- en: Which beers have not won a medal?
-- zh: 哪些啤酒没有获得过奖牌？
SELECT Name FROM Beer WHERE Beer_Id NOT IN (SELECT Beer_Id FROM Medal);

-- en: Which beers cost less than the average beer?
-- zh: 哪些啤酒的价格低于平均价？
SELECT Name FROM Beer WHERE Price < (SELECT avg(Price) FROM Beer);

-- en: At which festivals did beers win both gold and bronze?
-- zh: 哪些啤酒节既颁发过gold奖牌又颁发过bronze奖牌？
SELECT Festival FROM Medal WHERE Colour = 'gold' INTERSECT SELECT Festival FROM Medal WHERE Colour = 'bronze';
