-- Workshop that makes and engraves trophies for clubs and contests.
CREATE TABLE Club (
  Club_No INT,
  Club_Name VARCHAR(60),
  Sport VARCHAR(30),
  Town VARCHAR(40),
  Members INT,
  Secretary VARCHAR(50),
  PRIMARY KEY (Club_No)
);
CREATE TABLE Trophy (
  Trophy_No INT,
  Trophy_Name VARCHAR(50),
  Shape VARCHAR(20),
  Material VARCHAR(30),
  Height_Cm DOUBLE,
  Price DECIMAL(10,2),
  PRIMARY KEY (Trophy_No)
);
CREATE TABLE Engraver (
  Engraver_No INT,
  Name VARCHAR(50),
  Age INT,
  Technique VARCHAR(30),
  Town VARCHAR(40),
  PRIMARY KEY (Engraver_No)
);
CREATE TABLE Commission (
  Commission_No INT,
  Club_No INT,
  Trophy_No INT,
  Engraver_No INT,
  Pieces INT,
  Letters INT,
  Collected_On DATE,
  Payment VARCHAR(20),
  PRIMARY KEY (Commission_No),
  FOREIGN KEY (Club_No) REFERENCES Club (Club_No),
  FOREIGN KEY (Trophy_No) REFERENCES Trophy (Trophy_No),
  FOREIGN KEY (Engraver_No) REFERENCES Engraver (Engraver_No)
);

-- en: How many trophies are made of Pewter?
-- zh: 用Pewter制成的奖杯有多少款？
SELECT count(*) FROM Trophy WHERE Material = 'Pewter';

-- en: What are the names of the Archery clubs with over 80 members?
-- zh: 会员超过80人的Archery俱乐部叫什么？
SELECT Club_Name FROM Club WHERE Sport = 'Archery' AND Members > 80;

-- en: Which trophies are between 20 and 30 centimetres high?
-- zh: 哪些奖杯的高度在20到30厘米之间？
SELECT Trophy_Name FROM Trophy WHERE Height_Cm BETWEEN 20 AND 30;

-- en: Give the name and the age of every engraver in Ludlow, in alphabetical order of the names.
-- zh: 按姓名字母顺序给出Ludlow所有雕刻师的姓名和年龄。
SELECT Name, Age FROM Engraver WHERE Town = 'Ludlow' ORDER BY Name;

-- en: What is the average age of the engravers?
-- zh: 雕刻师的平均年龄是多少？
SELECT avg(Age) FROM Engraver;

-- en: What are the smallest and the largest price of a Cup?
-- zh: Cup形奖杯的最低价和最高价是多少？
SELECT min(Price), max(Price) FROM Trophy WHERE Shape = 'Cup';

-- en: How many pieces were paid for in Cash?
-- zh: 以Cash付款的共有多少件？
SELECT sum(Pieces) FROM Commission WHERE Payment = 'Cash';

-- en: For each sport, what is the number of clubs?
-- zh: 每种运动各有多少个俱乐部？
SELECT Sport, count(*) FROM Club GROUP BY Sport;

-- en: Which technique do the largest number of engravers use?
-- zh: 使用人数最多的雕刻工艺是哪一种？
SELECT Technique FROM Engraver GROUP BY Technique ORDER BY count(*) DESC LIMIT 1;

-- en: For which materials is the average price at least 45?
-- zh: 哪些材料的奖杯平均价格不低于45？
SELECT Material FROM Trophy GROUP BY Material HAVING avg(Price) >= 45;

-- en: Which club has the fewest members, and who is its secretary?
-- zh: 会员最少的俱乐部是哪个，秘书是谁？
SELECT Club_Name, Secretary FROM Club ORDER BY Members ASC LIMIT 1;

-- en: Which trophies has the Wenlock Anglers club ordered?
-- zh: Wenlock Anglers俱乐部订过哪些奖杯？
SELECT Trophy.Trophy_Name FROM Trophy JOIN Commission ON Trophy.Trophy_No = Commission.Trophy_No JOIN Club ON Commission.Club_No = Club.Club_No WHERE Club.Club_Name = 'Wenlock Anglers';

-- en: For each engraver, show the name and the total of letters engraved.
-- zh: 显示每位雕刻师的姓名和累计雕刻的字母数。
SELECT Engraver.Name, sum(Commission.Letters) FROM Engraver JOIN Commission ON Engraver.Engraver_No = Commission.Engraver_No GROUP BY Engraver.Engraver_No, Engraver.Name;

-- en: Which trophy was commissioned most often?
-- zh: 被订制次数最多的奖杯是哪款？
SELECT Trophy.Trophy_Name FROM Trophy JOIN Commission ON Trophy.Trophy_No = Commission.Trophy_No GROUP BY Trophy.Trophy_No, Trophy.Trophy_Name ORDER BY count(*) DESC LIMIT 1;

-- en: On what date did the Stour Rowers collect the Silver Oar?
-- zh: Stour Rowers在哪天取走了Silver Oar？
SELECT Commission.Collected_On FROM Commission JOIN Club ON Commission.Club_No = Club.Club_No JOIN Trophy ON Commission.Trophy_No = Trophy.Trophy_No WHERE Club.Club_Name = 'Stour Rowers' AND Trophy.Trophy_Name = 'Silver Oar';

-- en: Which engravers have worked for a Bowls club? List every name once.
-- zh: 哪些雕刻师为Bowls俱乐部做过活？每个名字只列一次。
SELECT DISTINCT Engraver.Name FROM Engraver JOIN Commission ON Engraver.Engraver_No = Commission.Engraver_No JOIN Club ON Commission.Club_No = Club.Club_No WHERE Club.Sport = 'Bowls';

-- en: How many commissions came from clubs in Shrewsbury?
-- zh: 来自Shrewsbury的俱乐部共有多少笔订单？
SELECT count(*) FROM Commission JOIN Club ON Commission.Club_No = Club.Club_No WHERE Club.Town = 'Shrewsbury';

-- en: What are the shapes and materials of the trophies that Ada Mottram engraved?
-- zh: Ada Mottram雕刻过的奖杯是什么形状和材料？
SELECT Trophy.Shape, Trophy.Material FROM Trophy JOIN Commission ON Trophy.Trophy_No = Commission.Trophy_No JOIN Engraver ON Commission.Engraver_No = Engraver.Engraver_No WHERE Engraver.Name = 'Ada Mottram';

-- en: Which clubs have given us at least two commissions?
-- zh: 哪些俱乐部至少下过两笔订单？
SELECT Club.Club_Name FROM Club JOIN Commission ON Club.Club_No = Commission.Club_No GROUP BY Club.Club_No, Club.Club_Name HAVING count(*) >= 2;

-- en: In which towns do both a Cricket club and a Bowls club exist?
-- zh: 哪些镇既有Cricket俱乐部又有Bowls俱乐部？
SELECT Town FROM Club WHERE Sport = 'Cricket' INTERSECT SELECT Town FROM Club WHERE Sport = 'Bowls';

-- en: Which engravers have had no commission?
-- zh: 哪些雕刻师没有接过订单？
SELECT Name FROM Engraver WHERE Engraver_No NOT IN (SELECT Engraver_No FROM Commission);

-- en: What are the names of the trophies that are taller than the average Glass trophy?
-- zh: 比Glass奖杯平均高度更高的奖杯叫什么？
SELECT Trophy_Name FROM Trophy WHERE Height_Cm > (SELECT avg(Height_Cm) FROM Trophy WHERE Material = 'Glass');
