-- Wine estates: vineyards, grape varieties, the wines blended from them, oak barrels and critics' scores.
CREATE TABLE Estate (
  Estate_Id INT,
  Estate_Name VARCHAR(60),
  Valley VARCHAR(40),
  Owner_Name VARCHAR(60),
  Founded INT,
  Visitors_Welcome VARCHAR(3),
  PRIMARY KEY (Estate_Id)
);
CREATE TABLE Grape (
  Grape_Id INT,
  Grape_Name VARCHAR(40),
  Skin_Colour VARCHAR(10),
  Origin_Country VARCHAR(40),
  Ripens VARCHAR(10),
  PRIMARY KEY (Grape_Id)
);
CREATE TABLE Vineyard_Block (
  Block_Id INT,
  Block_Name VARCHAR(40),
  Estate_Id INT,
  Grape_Id INT,
  Hectares DOUBLE,
  Planted INT,
  Aspect VARCHAR(10),
  PRIMARY KEY (Block_Id),
  FOREIGN KEY (Estate_Id) REFERENCES Estate (Estate_Id),
  FOREIGN KEY (Grape_Id) REFERENCES Grape (Grape_Id)
);
CREATE TABLE Wine (
  Wine_Id INT,
  Wine_Name VARCHAR(60),
  Estate_Id INT,
  Vintage INT,
  Style VARCHAR(20),
  Alcohol DOUBLE,
  Bottle_Price DECIMAL(10,2),
  Bottles_Made INT,
  PRIMARY KEY (Wine_Id),
  FOREIGN KEY (Estate_Id) REFERENCES Estate (Estate_Id)
);
CREATE TABLE Blend (
  Wine_Id INT,
  Grape_Id INT,
  Percent_Share INT,
  PRIMARY KEY (Wine_Id, Grape_Id),
  FOREIGN KEY (Wine_Id) REFERENCES Wine (Wine_Id),
  FOREIGN KEY (Grape_Id) REFERENCES Grape (Grape_Id)
);
CREATE TABLE Critic (
  Critic_Id INT,
  Critic_Name VARCHAR(60),
  Magazine VARCHAR(60),
  Country VARCHAR(40),
  PRIMARY KEY (Critic_Id)
);
CREATE TABLE Score (
  Wine_Id INT,
  Critic_Id INT,
  Points INT,
  Tasted_On DATE,
  PRIMARY KEY (Wine_Id, Critic_Id),
  FOREIGN KEY (Wine_Id) REFERENCES Wine (Wine_Id),
  FOREIGN KEY (Critic_Id) REFERENCES Critic (Critic_Id)
);

-- en: Which grapes have White skin and ripen Early?
-- zh: 果皮为White且Early成熟的葡萄品种有哪些？
SELECT Grape_Name FROM Grape WHERE Skin_Colour = 'White' AND Ripens = 'Early';

-- en: Who owns Domaine Tessel?
-- zh: Domaine Tessel的庄主是谁？
SELECT Owner_Name FROM Estate WHERE Estate_Name = 'Domaine Tessel';

-- en: How many wines are of the 2015 vintage?
-- zh: 2015年份的葡萄酒有多少款？
SELECT count(*) FROM Wine WHERE Vintage = 2015;

-- en: What's the priciest bottle? Name and vintage, please.
-- zh: 单瓶价格最高的酒是哪款？给出酒名和年份。
SELECT Wine_Name, Vintage FROM Wine ORDER BY Bottle_Price DESC LIMIT 1;

-- en: How many wines does each estate make? Show the estate's name.
-- zh: 每个酒庄酿造多少款酒？显示酒庄名称。
SELECT Estate.Estate_Name, count(*) FROM Estate JOIN Wine ON Estate.Estate_Id = Wine.Estate_Id GROUP BY Estate.Estate_Id, Estate.Estate_Name;

-- en: What grapes is Old Ferry Reserve blended from?
-- zh: Old Ferry Reserve由哪些葡萄品种调配而成？
SELECT Grape.Grape_Name FROM Grape JOIN Blend ON Grape.Grape_Id = Blend.Grape_Id JOIN Wine ON Blend.Wine_Id = Wine.Wine_Id WHERE Wine.Wine_Name = 'Old Ferry Reserve';

-- en: Average bottle price and average alcohol of Sparkling wines.
-- zh: Sparkling葡萄酒的平均瓶价和平均酒精度。
SELECT avg(Bottle_Price), avg(Alcohol) FROM Wine WHERE Style = 'Sparkling';

-- en: How many points did Lucia Brandt of Cork and Vine give to Old Ferry Reserve?
-- zh: Cork and Vine的Lucia Brandt给Old Ferry Reserve打了多少分？
SELECT Score.Points FROM Score JOIN Critic ON Score.Critic_Id = Critic.Critic_Id JOIN Wine ON Score.Wine_Id = Wine.Wine_Id WHERE Critic.Critic_Name = 'Lucia Brandt' AND Critic.Magazine = 'Cork and Vine' AND Wine.Wine_Name = 'Old Ferry Reserve';

-- en: Total hectares of vineyard for each aspect.
-- zh: 各朝向的葡萄园总公顷数。
SELECT Aspect, sum(Hectares) FROM Vineyard_Block GROUP BY Aspect;

-- en: Which wines has no critic scored?
-- zh: 哪些酒没有任何酒评人打过分？
SELECT Wine_Name FROM Wine WHERE Wine_Id NOT IN (SELECT Wine_Id FROM Score);

-- en: Valleys with three or more estates open to visitors (Yes).
-- zh: 有三家或以上对游客开放（Yes）酒庄的河谷有哪些？
SELECT Valley FROM Estate WHERE Visitors_Welcome = 'Yes' GROUP BY Valley HAVING count(*) >= 3;

-- en: Which grape is planted in the most blocks?
-- zh: 种植地块最多的葡萄品种是哪个？
SELECT Grape.Grape_Name FROM Grape JOIN Vineyard_Block ON Grape.Grape_Id = Vineyard_Block.Grape_Id GROUP BY Grape.Grape_Id, Grape.Grape_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Blocks planted between 1950 and 1970 facing South; list their names.
-- zh: 1950年到1970年间种植、朝向为South的地块叫什么？
SELECT Block_Name FROM Vineyard_Block WHERE Planted BETWEEN 1950 AND 1970 AND Aspect = 'South';

-- en: In which valleys are grapes from Georgia grown? Distinct valleys, please.
-- zh: 原产Georgia的葡萄种在哪些不同的河谷？
SELECT DISTINCT Estate.Valley FROM Estate JOIN Vineyard_Block ON Estate.Estate_Id = Vineyard_Block.Estate_Id JOIN Grape ON Vineyard_Block.Grape_Id = Grape.Grape_Id WHERE Grape.Origin_Country = 'Georgia';

-- en: Wines made in fewer bottles than average and costing over 80.
-- zh: 产量低于平均瓶数且价格超过80的酒有哪些？
SELECT Wine_Name FROM Wine WHERE Bottles_Made < (SELECT avg(Bottles_Made) FROM Wine) AND Bottle_Price > 80;

-- en: What is the highest score given by any critic from Canada?
-- zh: Canada的酒评人给出的最高分是多少？
SELECT max(Score.Points) FROM Score JOIN Critic ON Score.Critic_Id = Critic.Critic_Id WHERE Critic.Country = 'Canada';

-- en: Which style has been made most often?
-- zh: 酿造最多的是哪种风格的酒？
SELECT Style FROM Wine GROUP BY Style ORDER BY count(*) DESC LIMIT 1;

-- en: Name the 3 estates that were founded earliest, plus the year.
-- zh: 创立最早的3家酒庄及其创立年份。
SELECT Estate_Name, Founded FROM Estate ORDER BY Founded LIMIT 3;

-- en: How many different magazines do the critics write for?
-- zh: 这些酒评人共为多少种不同的杂志撰稿？
SELECT count(DISTINCT Magazine) FROM Critic;

-- en: Average points for each wine with at least 3 scores; show wine name and average.
-- zh: 至少有3个评分的酒，列出酒名和平均分。
SELECT Wine.Wine_Name, avg(Score.Points) FROM Wine JOIN Score ON Wine.Wine_Id = Score.Wine_Id GROUP BY Wine.Wine_Id, Wine.Wine_Name HAVING count(*) >= 3;

-- en: Estates that produce Rose but no Dessert wine.
-- zh: 生产Rose但不生产Dessert酒的酒庄。
SELECT Estate.Estate_Name FROM Estate JOIN Wine ON Estate.Estate_Id = Wine.Estate_Id WHERE Wine.Style = 'Rose' EXCEPT SELECT Estate.Estate_Name FROM Estate JOIN Wine ON Estate.Estate_Id = Wine.Estate_Id WHERE Wine.Style = 'Dessert';

-- en: Which wines contain more than 50 percent of some grape with Late ripening?
-- zh: 哪些酒含有超过50%的某种Late成熟葡萄？
SELECT Wine_Name FROM Wine WHERE Wine_Id IN (SELECT Blend.Wine_Id FROM Blend JOIN Grape ON Blend.Grape_Id = Grape.Grape_Id WHERE Blend.Percent_Share > 50 AND Grape.Ripens = 'Late');
