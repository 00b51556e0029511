-- Hop growing: the yards, the varieties planted in them, the yearly harvests and the breweries under contract.
CREATE TABLE Hop_Variety (
  Variety_No INT,
  Variety_Label VARCHAR(40),
  Origin VARCHAR(40),
  Aroma VARCHAR(20),
  Alpha_Acid DOUBLE,
  Bred_In INT,
  PRIMARY KEY (Variety_No)
);
CREATE TABLE Hop_Yard (
  Yard_No INT,
  Yard_Title VARCHAR(50),
  Grower VARCHAR(50),
  District VARCHAR(40),
  Acres DOUBLE,
  Soil VARCHAR(20),
  PRIMARY KEY (Yard_No)
);
CREATE TABLE Harvest (
  Harvest_No INT,
  Yard_No INT,
  Variety_No INT,
  Harvest_Year INT,
  Bales INT,
  Moisture DOUBLE,
  Grade VARCHAR(5),
  PRIMARY KEY (Harvest_No),
  FOREIGN KEY (Yard_No) REFERENCES Hop_Yard (Yard_No),
  FOREIGN KEY (Variety_No) REFERENCES Hop_Variety (Variety_No)
);
CREATE TABLE Brewery (
  Brewery_No INT,
  Brewery_Name VARCHAR(50),
  Town VARCHAR(40),
  Founded INT,
  Hectolitres INT,
  PRIMARY KEY (Brewery_No)
);
CREATE TABLE Supply_Contract (
  Contract_No INT,
  Yard_No INT,
  Brewery_No INT,
  Start_Date DATE,
  Years INT,
  Price_Per_Bale DECIMAL(8,2),
  PRIMARY KEY (Contract_No),
  FOREIGN KEY (Yard_No) REFERENCES Hop_Yard (Yard_No),
  FOREIGN KEY (Brewery_No) REFERENCES Brewery (Brewery_No)
);

-- en: Which varieties come from Hallerau and smell of Citrus?
-- zh: 产自Hallerau、带有Citrus香气的品种有哪些？
SELECT Variety_Label FROM Hop_Variety WHERE Origin = 'Hallerau' AND Aroma = 'Citrus';

-- en: Which yards supply the brewery Black Swan?
-- zh: 哪些啤酒花园为Black Swan啤酒厂供货？
SELECT Hop_Yard.Yard_Title FROM Hop_Yard JOIN Supply_Contract ON Hop_Yard.Yard_No = Supply_Contract.Yard_No JOIN Brewery ON Supply_Contract.Brewery_No = Brewery.Brewery_No WHERE Brewery.Brewery_Name = 'Black Swan';

-- en: How many bales were harvested in 2019 altogether?
-- zh: 2019年一共收获了多少包啤酒花？
SELECT sum(Bales) FROM Harvest WHERE Harvest_Year = 2019;

-- en: Which variety is the most bitter, that is, has the most alpha acid?
-- zh: 最苦（α酸含量最高）的品种是哪个？
SELECT Variety_Label FROM Hop_Variety ORDER BY Alpha_Acid DESC LIMIT 1;

-- en: Which different varieties has Conrad Mayle grown?
-- zh: Conrad Mayle种植过哪些不同的品种？
SELECT DISTINCT Hop_Variety.Variety_Label FROM Hop_Variety JOIN Harvest ON Hop_Variety.Variety_No = Harvest.Variety_No JOIN Hop_Yard ON Harvest.Yard_No = Hop_Yard.Yard_No WHERE Hop_Yard.Grower = 'Conrad Mayle';

-- en: How many yards are there on each kind of soil?
-- zh: 每种土壤上各有多少个啤酒花园？
SELECT Soil, count(*) FROM Hop_Yard GROUP BY Soil;

-- en: What is the average moisture of the harvests that were given the grade A1?
-- zh: 被评为A1级的收成平均含水率是多少？
SELECT avg(Moisture) FROM Harvest WHERE Grade = 'A1';

-- en: For each variety, how many bales have been picked in all?
-- zh: 每个品种总共采收了多少包？
SELECT Hop_Variety.Variety_Label, sum(Harvest.Bales) FROM Hop_Variety JOIN Harvest ON Hop_Variety.Variety_No = Harvest.Variety_No GROUP BY Hop_Variety.Variety_No, Hop_Variety.Variety_Label;

-- en: Which yards in Wealdham or Temeford have more than 30 acres?
-- zh: 位于Wealdham或Temeford、面积超过30英亩的啤酒花园有哪些？
SELECT Yard_Title FROM Hop_Yard WHERE (District = 'Wealdham' OR District = 'Temeford') AND Acres > 30;

-- en: Which varieties have never been harvested?
-- zh: 哪些品种从未采收过？
SELECT Variety_Label FROM Hop_Variety WHERE Variety_No NOT IN (SELECT Variety_No FROM Harvest);

-- en: Which brewery has concluded the largest number of supply contracts?
-- zh: 签约供货合同最多的啤酒厂是哪家？
SELECT Brewery.Brewery_Name FROM Brewery JOIN Supply_Contract ON Brewery.Brewery_No = Supply_Contract.Brewery_No GROUP BY Brewery.Brewery_No, Brewery.Brewery_Name ORDER BY count(*) DESC LIMIT 1;

-- en: In which years was the variety Goldmantle harvested at the yard Upper Oast?
-- zh: Upper Oast啤酒花园在哪些年份采收过Goldmantle品种？
SELECT Harvest.Harvest_Year FROM Harvest JOIN Hop_Variety ON Harvest.Variety_No = Hop_Variety.Variety_No JOIN Hop_Yard ON Harvest.Yard_No = Hop_Yard.Yard_No WHERE Hop_Variety.Variety_Label = 'Goldmantle' AND Hop_Yard.Yard_Title = 'Upper Oast';

-- en: Which origins have given rise to both Floral and Spicy varieties?
-- zh: 哪些产地既有Floral香气的品种又有Spicy香气的品种？
SELECT Origin FROM Hop_Variety WHERE Aroma = 'Floral' INTERSECT SELECT Origin FROM Hop_Variety WHERE Aroma = 'Spicy';

-- en: What are the longest and the shortest term of a supply contract, in years?
-- zh: 供货合同的最长和最短年限分别是多少？
SELECT max(Years), min(Years) FROM Supply_Contract;

-- en: Which breweries pay more per bale than the average price in some contract?
-- zh: 哪些啤酒厂在某份合同中支付的每包价格高于平均价？
SELECT Brewery_Name FROM Brewery WHERE Brewery_No IN (SELECT Brewery_No FROM Supply_Contract WHERE Price_Per_Bale > (SELECT avg(Price_Per_Bale) FROM Supply_Contract));

-- en: Who grows the hops of the yard with the single largest harvest?
-- zh: 单次收成最多的啤酒花园是谁种植的？
SELECT Hop_Yard.Grower FROM Hop_Yard JOIN Harvest ON Hop_Yard.Yard_No = Harvest.Yard_No ORDER BY Harvest.Bales DESC LIMIT 1;

-- en: Which districts have at least three yards on Loam?
-- zh: 哪些地区至少有三个位于Loam土壤上的啤酒花园？
SELECT District FROM Hop_Yard WHERE Soil = 'Loam' GROUP BY District HAVING count(*) >= 3;

-- en: Please list the breweries of Stourwick from the oldest to the most recent.
-- zh: 请按成立时间从早到晚列出Stourwick的啤酒厂。
SELECT Brewery_Name FROM Brewery WHERE Town = 'Stourwick' ORDER BY Founded;

-- en: What is the average price per bale paid for the hops of each yard?
-- zh: 每个啤酒花园的每包平均合同价是多少？
SELECT Hop_Yard.Yard_Title, avg(Supply_Contract.Price_Per_Bale) FROM Hop_Yard JOIN Supply_Contract ON Hop_Yard.Yard_No = Supply_Contract.Yard_No GROUP BY Hop_Yard.Yard_No, Hop_Yard.Yard_Title;

-- en: Which varieties were bred before the variety Fuddlestone?
-- zh: 哪些品种的育成时间早于Fuddlestone？
SELECT Variety_Label FROM Hop_Variety WHERE Bred_In < (SELECT Bred_In FROM Hop_Variety WHERE Variety_Label = 'Fuddlestone');

-- en: When do the contracts of the grower Tabitha Lowe start?
-- zh: 种植者Tabitha Lowe的合同从哪天开始？
SELECT Supply_Contract.Start_Date FROM Supply_Contract JOIN Hop_Yard ON Supply_Contract.Yard_No = Hop_Yard.Yard_No WHERE Hop_Yard.Grower = 'Tabitha Lowe';

-- en: How many different growers have sold to a brewery founded after 1990?
-- zh: 有多少位不同的种植者与1990年以后成立的啤酒厂签过合同？
SELECT count(DISTINCT Hop_Yard.Grower) FROM Hop_Yard JOIN Supply_Contract ON Hop_Yard.Yard_No = Supply_Contract.Yard_No JOIN Brewery ON Supply_Contract.Brewery_No = Brewery.Brewery_No WHERE Brewery.Founded > 1990;
