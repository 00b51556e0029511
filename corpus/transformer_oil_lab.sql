-- Power transformers of a grid company and the gas-in-oil analyses of their insulating oil.
CREATE TABLE Station (
  Stn_Id INT,
  Stn_Nm VARCHAR(40),
  Volt_Kv INT,
  Dist VARCHAR(30),
  PRIMARY KEY (Stn_Id)
);
CREATE TABLE Trafo (
  Tr_Id INT,
  Stn_Id INT,
  Tag VARCHAR(15),
  Mva DOUBLE,
  Mfr VARCHAR(40),
  Yr_Built INT,
  Cooling VARCHAR(10),
  PRIMARY KEY (Tr_Id),
  FOREIGN KEY (Stn_Id) REFERENCES Station (Stn_Id)
);
CREATE TABLE Oil_Sample (
  Smp_Id INT,
  Tr_Id INT,
  Smp_Dt DATE,
  Taken_By VARCHAR(40),
  Water_Ppm DOUBLE,
  Breakdown_Kv DOUBLE,
  Verdict VARCHAR(15),
  PRIMARY KEY (Smp_Id),
  FOREIGN KEY (Tr_Id) REFERENCES Trafo (Tr_Id)
);
CREATE TABLE Gas_Reading (
  Smp_Id INT,
  Gas VARCHAR(15),
  Ppm DOUBLE,
  PRIMARY KEY (Smp_Id, Gas),
  FOREIGN KEY (Smp_Id) REFERENCES Oil_Sample (Smp_Id)
);

-- en: Which stations run at 220 kV?
-- zh: 哪些变电站的电压是220千伏？
SELECT Stn_Nm FROM Station WHERE Volt_Kv = 220;

-- en: Tags of the transformers made by Elmark and cooled by ONAF.
-- zh: Elmark制造、冷却方式为ONAF的变压器的位号。
SELECT Tag FROM Trafo WHERE Mfr = 'Elmark' AND Cooling = 'ONAF';

-- en: What is the tag of the oldest transformer?
-- zh: 最老的变压器位号是什么？
SELECT Tag FROM Trafo ORDER BY Yr_Built LIMIT 1;

-- en: What is the tag of the newest transformer?
-- zh: 最新的变压器位号是什么？
SELECT Tag FROM Trafo ORDER BY Yr_Built DESC LIMIT 1;

-- en: What's the combined rating of our transformers in MVA?
-- zh: 我们的变压器总容量是多少MVA？
SELECT sum(Mva) FROM Trafo;

-- en: How many samples did Nils Aune draw in 2023?
-- zh: Nils Aune在2023年取了多少个油样？
SELECT count(*) FROM Oil_Sample WHERE Taken_By = 'Nils Aune' AND Smp_Dt BETWEEN '2023-01-01' AND '2023-12-31';

-- en: Number of samples for each verdict.
-- zh: 各判定结论的油样数量。
SELECT Verdict, count(*) FROM Oil_Sample GROUP BY Verdict;

-- en: For every gas, what's the highest concentration ever read?
-- zh: 每种气体测得的最高浓度是多少？
SELECT Gas, max(Ppm) FROM Gas_Reading GROUP BY Gas;

-- en: Manufacturers from whom we have at least 5 transformers.
-- zh: 我们至少有5台变压器的制造厂家。
SELECT Mfr FROM Trafo GROUP BY Mfr HAVING count(*) >= 5;

-- en: Who draws the most samples?
-- zh: 取样最多的是谁？
SELECT Taken_By FROM Oil_Sample GROUP BY Taken_By ORDER BY count(*) DESC LIMIT 1;

-- en: In what district is transformer T-417 installed?
-- zh: 变压器T-417安装在哪个地区？
SELECT Station.Dist FROM Station JOIN Trafo ON Station.Stn_Id = Trafo.Stn_Id WHERE Trafo.Tag = 'T-417';

-- en: How many transformers stand at each station?
-- zh: 每座变电站有多少台变压器？
SELECT Station.Stn_Nm, count(*) FROM Station JOIN Trafo ON Station.Stn_Id = Trafo.Stn_Id GROUP BY Station.Stn_Id, Station.Stn_Nm;

-- en: Sampling dates and water contents for transformer T-417, latest first.
-- zh: 变压器T-417的取样日期和含水量，最近的在前。
SELECT Oil_Sample.Smp_Dt, Oil_Sample.Water_Ppm FROM Oil_Sample JOIN Trafo ON Oil_Sample.Tr_Id = Trafo.Tr_Id WHERE Trafo.Tag = 'T-417' ORDER BY Oil_Sample.Smp_Dt DESC;

-- en: Which stations had a sample judged Critical?
-- zh: 哪些变电站的油样被判为Critical？
SELECT Station.Stn_Nm FROM Station JOIN Trafo ON Station.Stn_Id = Trafo.Stn_Id JOIN Oil_Sample ON Trafo.Tr_Id = Oil_Sample.Tr_Id WHERE Oil_Sample.Verdict = 'Critical';

-- en: Transformers in whose oil more than 50 ppm of Acetylene was found: each tag once.
-- zh: 油中Acetylene含量超过50 ppm的变压器，每个位号只列一次。
SELECT DISTINCT Trafo.Tag FROM Trafo JOIN Oil_Sample ON Trafo.Tr_Id = Oil_Sample.Tr_Id JOIN Gas_Reading ON Oil_Sample.Smp_Id = Gas_Reading.Smp_Id WHERE Gas_Reading.Gas = 'Acetylene' AND Gas_Reading.Ppm > 50;

-- en: Average breakdown voltage by manufacturer.
-- zh: 各厂家变压器油的平均击穿电压。
SELECT Trafo.Mfr, avg(Oil_Sample.Breakdown_Kv) FROM Trafo JOIN Oil_Sample ON Trafo.Tr_Id = Oil_Sample.Tr_Id GROUP BY Trafo.Mfr;

-- en: Which transformer has been sampled most often?
-- zh: 取样次数最多的变压器是哪台？
SELECT Trafo.Tag FROM Trafo JOIN Oil_Sample ON Trafo.Tr_Id = Oil_Sample.Tr_Id GROUP BY Trafo.Tr_Id, Trafo.Tag ORDER BY count(*) DESC LIMIT 1;

-- en: What was the Hydrogen level in the sample taken from T-09 on 2024-05-06?
-- zh: 2024-05-06从T-09取的油样中Hydrogen含量是多少？
SELECT Gas_Reading.Ppm FROM Gas_Reading JOIN Oil_Sample ON Gas_Reading.Smp_Id = Oil_Sample.Smp_Id JOIN Trafo ON Oil_Sample.Tr_Id = Trafo.Tr_Id WHERE Trafo.Tag = 'T-09' AND Oil_Sample.Smp_Dt = '2024-05-06' AND Gas_Reading.Gas = 'Hydrogen';

-- en: Transformers whose oil has never been sampled.
-- zh: 从未取过油样的变压器位号。
SELECT Tag FROM Trafo WHERE Tr_Id NOT IN (SELECT Tr_Id FROM Oil_Sample);

-- en: Stations without a transformer.
-- zh: 没有变压器的变电站。
SELECT Stn_Nm FROM Station WHERE Stn_Id NOT IN (SELECT Stn_Id FROM Trafo);

-- en: Tags with samples rated both Normal and Watch.
-- zh: 油样既有判为Normal又有判为Watch的变压器位号。
SELECT Trafo.Tag FROM Trafo JOIN Oil_Sample ON Trafo.Tr_Id = Oil_Sample.Tr_Id WHERE Oil_Sample.Verdict = 'Normal' INTERSECT SELECT Trafo.Tag FROM Trafo JOIN Oil_Sample ON Trafo.Tr_Id = Oil_Sample.Tr_Id WHERE Oil_Sample.Verdict = 'Watch';

-- en: Sample ids with more moisture than average.
-- zh: 含水量高于平均值的油样编号。
SELECT Smp_Id FROM Oil_Sample WHERE Water_Ppm > (SELECT avg(Water_Ppm) FROM Oil_Sample);
