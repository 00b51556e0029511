-- Fashion weeks: labels, shows, looks on the runway and the models who wore them.
CREATE TABLE Label (
  Label_Id INT,
  Label_Name VARCHAR(50),
  Creative_Director VARCHAR(50),
  Founded INT,
  Headquarters VARCHAR(40),
  PRIMARY KEY (Label_Id)
);
CREATE TABLE Runway_Show (
  Show_Id INT,
  Label_Id INT,
  Season VARCHAR(20),
  Venue VARCHAR(50),
  Show_Date DATE,
  Seats INT,
  PRIMARY KEY (Show_Id),
  FOREIGN KEY (Label_Id) REFERENCES Label (Label_Id)
);
CREATE TABLE Fashion_Model (
  Model_Id INT,
  Model_Name VARCHAR(50),
  Agency VARCHAR(40),
  Height_Cm INT,
  Debut_Year INT,
  PRIMARY KEY (Model_Id)
);
CREATE TABLE Look (
  Look_Id INT,
  Show_Id INT,
  Model_Id INT,
  Look_Number INT,
  Main_Garment VARCHAR(30),
  Colour VARCHAR(20),
  Is_Finale VARCHAR(1),
  PRIMARY KEY (Look_Id),
  FOREIGN KEY (Show_Id) REFERENCES Runway_Show (Show_Id),
  FOREIGN KEY (Model_Id) REFERENCES Fashion_Model (Model_Id)
);

-- en: Who is the creative director of Maison Ferro?
-- zh: Maison Ferro的创意总监是谁？
SELECT Creative_Director FROM Label WHERE Label_Name = 'Maison Ferro';

-- en: Models represented by North Face Agency who are taller than 178 cm.
-- zh: North Face Agency旗下身高超过178厘米的模特。
SELECT Model_Name FROM Fashion_Model WHERE Agency = 'North Face Agency' AND Height_Cm > 178;

-- en: How many shows took place in the Spring season?
-- zh: Spring季一共办了多少场秀？
SELECT count(*) FROM Runway_Show WHERE Season = 'Spring';

-- en: Which venue has hosted the most shows?
-- zh: 办秀次数最多的场地是哪里？
SELECT Venue FROM Runway_Show GROUP BY Venue ORDER BY count(*) DESC LIMIT 1;

-- en: When and where did Maison Ferro show?
-- zh: Maison Ferro在哪些日期、哪些场地办过秀？
SELECT Runway_Show.Show_Date, Runway_Show.Venue FROM Runway_Show JOIN Label ON Runway_Show.Label_Id = Label.Label_Id WHERE Label.Label_Name = 'Maison Ferro';

-- en: Which models have walked for Maison Ferro? Every name once.
-- zh: 哪些模特为Maison Ferro走过秀？每个名字只列一次。
SELECT DISTINCT Fashion_Model.Model_Name FROM Fashion_Model JOIN Look ON Fashion_Model.Model_Id = Look.Model_Id JOIN Runway_Show ON Look.Show_Id = Runway_Show.Show_Id JOIN Label ON Runway_Show.Label_Id = Label.Label_Id WHERE Label.Label_Name = 'Maison Ferro';

-- en: Who wore the finale look (T) on 2024-03-02?
-- zh: 2024-03-02的压轴造型（T）由谁穿着？
SELECT Fashion_Model.Model_Name FROM Fashion_Model JOIN Look ON Fashion_Model.Model_Id = Look.Model_Id JOIN Runway_Show ON Look.Show_Id = Runway_Show.Show_Id WHERE Look.Is_Finale = 'T' AND Runway_Show.Show_Date = '2024-03-02';

-- en: How many shows has each label put on?
-- zh: 每个品牌办过多少场秀？
SELECT Label.Label_Name, count(*) FROM Label JOIN Runway_Show ON Label.Label_Id = Runway_Show.Label_Id GROUP BY Label.Label_Id, Label.Label_Name;

-- en: How many looks has each label sent down the runway?
-- zh: 每个品牌在秀场上展示过多少套造型？
SELECT Label.Label_Name, count(*) FROM Label JOIN Runway_Show ON Label.Label_Id = Runway_Show.Label_Id JOIN Look ON Runway_Show.Show_Id = Look.Show_Id GROUP BY Label.Label_Id, Label.Label_Name;

-- en: Which model presented the greatest number of looks?
-- zh: 展示造型最多的模特是谁？
SELECT Fashion_Model.Model_Name FROM Fashion_Model JOIN Look ON Fashion_Model.Model_Id = Look.Model_Id GROUP BY Fashion_Model.Model_Id, Fashion_Model.Model_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Labels that have not held a single show.
-- zh: 一场秀都没办过的品牌。
SELECT Label_Name FROM Label WHERE Label_Id NOT IN (SELECT Label_Id FROM Runway_Show);

-- en: Labels with a show in Spring and one in Autumn.
-- zh: 在Spring和Autumn两季都办过秀的品牌。
SELECT Label.Label_Name FROM Label JOIN Runway_Show ON Label.Label_Id = Runway_Show.Label_Id WHERE Runway_Show.Season = 'Spring' INTERSECT SELECT Label.Label_Name FROM Label JOIN Runway_Show ON Label.Label_Id = Runway_Show.Label_Id WHERE Runway_Show.Season = 'Autumn';

-- en: Labels with a show in Spring and none in Autumn.
-- zh: 在Spring办过秀但Autumn没有办过的品牌。
SELECT Label.Label_Name FROM Label JOIN Runway_Show ON Label.Label_Id = Runway_Show.Label_Id WHERE Runway_Show.Season = 'Spring' EXCEPT SELECT Label.Label_Name FROM Label JOIN Runway_Show ON Label.Label_Id = Runway_Show.Label_Id WHERE Runway_Show.Season = 'Autumn';

-- en: Most frequent garment colours in order, with how often each appears.
-- zh: 按出现次数从多到少列出服装颜色及次数。
SELECT Colour, count(*) FROM Look GROUP BY Colour ORDER BY count(*) DESC;

-- en: Agencies that have at least 30 models on their books.
-- zh: 旗下模特不少于30人的经纪公司。
SELECT Agency FROM Fashion_Model GROUP BY Agency HAVING count(*) >= 30;

-- en: What is the average height of models by agency?
-- zh: 各经纪公司模特的平均身高是多少？
SELECT Agency, avg(Height_Cm) FROM Fashion_Model GROUP BY Agency;

-- en: Show look number and garment of everything Green that Ines Vale wore.
-- zh: 列出Ines Vale穿过的所有Green造型的编号和主要单品。
SELECT Look.Look_Number, Look.Main_Garment FROM Look JOIN Fashion_Model ON Look.Model_Id = Fashion_Model.Model_Id WHERE Fashion_Model.Model_Name = 'Ines Vale' AND Look.Colour = 'Green';

-- en: Which labels were founded between 1990 and 2000 in Brera?
-- zh: 哪些品牌于1990到2000年间在Brera创立？
SELECT Label_Name FROM Label WHERE Founded BETWEEN 1990 AND 2000 AND Headquarters = 'Brera';

-- en: Shows with fewer seats than the average show: date and venue.
-- zh: 座位数少于平均值的秀，列出日期和场地。
SELECT Show_Date, Venue FROM Runway_Show WHERE Seats < (SELECT avg(Seats) FROM Runway_Show);

-- en: Which label staged the show with the most seats?
-- zh: 座位最多的那场秀是哪个品牌办的？
SELECT Label.Label_Name FROM Label JOIN Runway_Show ON Label.Label_Id = Runway_Show.Label_Id ORDER BY Runway_Show.Seats DESC LIMIT 1;

-- en: How many different models appeared in shows at the Old Mint?
-- zh: 有多少位不同的模特在Old Mint走过秀？
SELECT count(DISTINCT Look.Model_Id) FROM Look JOIN Runway_Show ON Look.Show_Id = Runway_Show.Show_Id WHERE Runway_Show.Venue = 'Old Mint';

-- en: Models who have never been on a runway.
-- zh: 从未走过秀的模特。
SELECT Model_Name FROM Fashion_Model WHERE Model_Id NOT IN (SELECT Model_Id FROM Look);
