-- Crop insurance: growers, insured plots, storms, claims and adjusters.
CREATE TABLE Grower (
  Grower_Id INT,
  Name VARCHAR(60),
  Village VARCHAR(40),
  Province VARCHAR(40),
  Birth_Year INT,
  PRIMARY KEY (Grower_Id)
);
CREATE TABLE Plot (
  Plot_Id INT,
  Grower_Id INT,
  Crop VARCHAR(30),
  Village VARCHAR(40),
  Area_Ha DOUBLE,
  Insured_Sum DECIMAL(10,2),
  Premium DECIMAL(10,2),
  PRIMARY KEY (Plot_Id),
  FOREIGN KEY (Grower_Id) REFERENCES Grower (Grower_Id)
);
CREATE TABLE Storm (
  Storm_Id INT,
  Label VARCHAR(40),
  Type VARCHAR(20),
  Storm_Date DATE,
  Province VARCHAR(40),
  PRIMARY KEY (Storm_Id)
);
CREATE TABLE Adjuster (
  Adjuster_Id INT,
  Name VARCHAR(60),
  Province VARCHAR(40),
  Hired DATE,
  Fee DECIMAL(10,2),
  PRIMARY KEY (Adjuster_Id)
);
CREATE TABLE Crop_Claim (
  Claim_Id INT,
  Plot_Id INT,
  Storm_Id INT,
  Adjuster_Id INT,
  Reported DATE,
  Settled DATE,
  Damage_Pct DOUBLE,
  Payout DECIMAL(10,2),
  PRIMARY KEY (Claim_Id),
  FOREIGN KEY (Plot_Id) REFERENCES Plot (Plot_Id),
  FOREIGN KEY (Storm_Id) REFERENCES Storm (Storm_Id),
  FOREIGN KEY (Adjuster_Id) REFERENCES Adjuster (Adjuster_Id)
);

-- en: Growers from the province of Almeda born before 1960.
-- zh: Almeda省1960年以前出生的种植户。
SELECT Name FROM Grower WHERE Province = 'Almeda' AND Birth_Year < 1960;

-- en: Adjusters working in the province of Almeda.
-- zh: Almeda省的查勘员有哪些？
SELECT Name FROM Adjuster WHERE Province = 'Almeda';

-- en: Claims that are not settled yet: show the claim id and the date reported.
-- zh: 尚未结案的理赔编号和报案日期。
SELECT Claim_Id, Reported FROM Crop_Claim WHERE Settled IS NULL;

-- en: How many claims were reported on 2022-07-19?
-- zh: 2022-07-19报案的理赔有多少件？
SELECT count(*) FROM Crop_Claim WHERE Reported = '2022-07-19';

-- en: How many claims were settled on 2022-07-19?
-- zh: 2022-07-19结案的理赔有多少件？
SELECT count(*) FROM Crop_Claim WHERE Settled = '2022-07-19';

-- en: Total area of the Apricot plots?
-- zh: Apricot地块的总面积是多少？
SELECT sum(Area_Ha) FROM Plot WHERE Crop = 'Apricot';

-- en: Total premium of the Apricot plots?
-- zh: Apricot地块的保费总额是多少？
SELECT sum(Premium) FROM Plot WHERE Crop = 'Apricot';

-- en: What is the mean insured sum for each crop? From high to low.
-- zh: 每种作物的平均保额是多少？从高到低排列。
SELECT Crop, avg(Insured_Sum) FROM Plot GROUP BY Crop ORDER BY avg(Insured_Sum) DESC;

-- en: Which province was hit by the most storms?
-- zh: 遭受风暴次数最多的省是哪个？
SELECT Province FROM Storm GROUP BY Province ORDER BY count(*) DESC LIMIT 1;

-- en: Types of storm recorded at least three times.
-- zh: 至少记录过三次的风暴类型。
SELECT Type FROM Storm GROUP BY Type HAVING count(*) >= 3;

-- en: What does the largest plot grow?
-- zh: 面积最大的地块种什么？
SELECT Crop FROM Plot ORDER BY Area_Ha DESC LIMIT 1;

-- en: What does the plot with the highest insured sum grow?
-- zh: 保额最高的地块种什么？
SELECT Crop FROM Plot ORDER BY Insured_Sum DESC LIMIT 1;

-- en: Label of the latest storm of type Hail.
-- zh: 最近一次Hail类型风暴的名称。
SELECT Label FROM Storm WHERE Type = 'Hail' ORDER BY Storm_Date DESC LIMIT 1;

-- en: Whose plot suffered the greatest percentage of damage?
-- zh: 受损比例最高的地块是谁的？
SELECT Grower.Name FROM Grower JOIN Plot ON Grower.Grower_Id = Plot.Grower_Id JOIN Crop_Claim ON Plot.Plot_Id = Crop_Claim.Plot_Id ORDER BY Crop_Claim.Damage_Pct DESC LIMIT 1;

-- en: How much was paid out in total after the storm labelled Black Tuesday?
-- zh: 名为Black Tuesday的风暴之后一共赔付了多少？
SELECT sum(Crop_Claim.Payout) FROM Storm JOIN Crop_Claim ON Storm.Storm_Id = Crop_Claim.Storm_Id WHERE Storm.Label = 'Black Tuesday';

-- en: Which crops were claimed for after Black Tuesday? No repeats (distinct).
-- zh: Black Tuesday之后有哪些不同的作物申请了理赔？
SELECT DISTINCT Plot.Crop FROM Plot JOIN Crop_Claim ON Plot.Plot_Id = Crop_Claim.Plot_Id JOIN Storm ON Crop_Claim.Storm_Id = Storm.Storm_Id WHERE Storm.Label = 'Black Tuesday';

-- en: Name and number of plots of every grower.
-- zh: 每位种植户的姓名及地块数。
SELECT Grower.Name, count(*) FROM Grower JOIN Plot ON Grower.Grower_Id = Plot.Grower_Id GROUP BY Grower.Grower_Id, Grower.Name;

-- en: Which adjuster dealt with the most claims?
-- zh: 处理理赔最多的查勘员是谁？
SELECT Adjuster.Name FROM Adjuster JOIN Crop_Claim ON Adjuster.Adjuster_Id = Crop_Claim.Adjuster_Id GROUP BY Adjuster.Adjuster_Id, Adjuster.Name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the payouts that Lucio Ferrand has received?
-- zh: Lucio Ferrand得到的各笔赔款是多少？
SELECT Crop_Claim.Payout FROM Grower JOIN Plot ON Grower.Grower_Id = Plot.Grower_Id JOIN Crop_Claim ON Plot.Plot_Id = Crop_Claim.Plot_Id WHERE Grower.Name = 'Lucio Ferrand';

-- en: Growers who have insured no plot.
-- zh: 没有投保地块的种植户。
SELECT Name FROM Grower WHERE Grower_Id NOT IN (SELECT Grower_Id FROM Plot);

-- en: Which adjusters charge a fee above the average?
-- zh: 收费高于平均的查勘员有哪些？
SELECT Name FROM Adjuster WHERE Fee > (SELECT avg(Fee) FROM Adjuster);

-- en: Villages where both Apricot and Tobacco are grown on insured plots.
-- zh: 哪些村的投保地块既有Apricot又有Tobacco？
SELECT Village FROM Plot WHERE Crop = 'Apricot' INTERSECT SELECT Village FROM Plot WHERE Crop = 'Tobacco';
