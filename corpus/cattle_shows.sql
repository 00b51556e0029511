-- Cattle shows at county fairs: breeders, animals, judges and placings.
CREATE TABLE Breeder (
  BreederNo INT,
  BreederName VARCHAR(50),
  FarmName VARCHAR(50),
  Parish VARCHAR(40),
  Hectares DOUBLE,
  PRIMARY KEY (BreederNo)
);
CREATE TABLE Animal (
  EarTag VARCHAR(15),
  AnimalName VARCHAR(40),
  Breed VARCHAR(30),
  Sex VARCHAR(10),
  BornOn DATE,
  WeightKg INT,
  BreederNo INT,
  PRIMARY KEY (EarTag),
  FOREIGN KEY (BreederNo) REFERENCES Breeder (BreederNo)
);
CREATE TABLE CattleShow (
  ShowNo INT,
  ShowName VARCHAR(50),
  Venue VARCHAR(40),
  ShowYear INT,
  Judge VARCHAR(50),
  EntryFee DECIMAL(10,2),
  PRIMARY KEY (ShowNo)
);
CREATE TABLE Entry (
  ShowNo INT,
  EarTag VARCHAR(15),
  ClassName VARCHAR(30),
  Place INT,
  Points DOUBLE,
  PrizeMoney DECIMAL(10,2),
  PRIMARY KEY (ShowNo, EarTag),
  FOREIGN KEY (ShowNo) REFERENCES CattleShow (ShowNo),
  FOREIGN KEY (EarTag) REFERENCES Animal (EarTag)
);

-- en: Which animals are Galloway and weigh over 600 kilograms?
-- zh: 哪些动物是Galloway且体重超过600公斤？
SELECT AnimalName FROM Animal WHERE Breed = 'Galloway' AND WeightKg > 600;

-- en: How many shows have been judged by Morag Laidlaw?
-- zh: Morag Laidlaw评判过多少场展会？
SELECT count(*) FROM CattleShow WHERE Judge = 'Morag Laidlaw';

-- en: What is the farm of Duncan Rae, and in which parish is it?
-- zh: Duncan Rae的农场叫什么，在哪个教区？
SELECT FarmName, Parish FROM Breeder WHERE BreederName = 'Duncan Rae';

-- en: List the ear tags and names of animals born since 2021-01-01, the youngest first.
-- zh: 列出2021-01-01以来出生的动物的耳标和名字，最小的在前。
SELECT EarTag, AnimalName FROM Animal WHERE BornOn >= '2021-01-01' ORDER BY BornOn DESC;

-- en: What is the average weight of a Bull?
-- zh: Bull的平均体重是多少？
SELECT avg(WeightKg) FROM Animal WHERE Sex = 'Bull';

-- en: How much prize money has been paid out in the class Yearling?
-- zh: Yearling组别一共发放了多少奖金？
SELECT sum(PrizeMoney) FROM Entry WHERE ClassName = 'Yearling';

-- en: For each breed, what are the number of animals and the greatest weight?
-- zh: 每个品种有多少头，最大体重是多少？
SELECT Breed, count(*), max(WeightKg) FROM Animal GROUP BY Breed;

-- en: In which parish do the most breeders farm?
-- zh: 哪个教区的养殖户最多？
SELECT Parish FROM Breeder GROUP BY Parish ORDER BY count(*) DESC LIMIT 1;

-- en: Which venues have hosted three shows or more?
-- zh: 哪些场地举办过三场或更多的展会？
SELECT Venue FROM CattleShow GROUP BY Venue HAVING count(*) >= 3;

-- en: What is the heaviest animal of all, and which breed is it?
-- zh: 最重的是哪头，属于什么品种？
SELECT AnimalName, Breed FROM Animal ORDER BY WeightKg DESC LIMIT 1;

-- en: Which animals come from Braeside farm?
-- zh: 哪些动物来自Braeside农场？
SELECT Animal.AnimalName FROM Animal JOIN Breeder ON Animal.BreederNo = Breeder.BreederNo WHERE Breeder.FarmName = 'Braeside';

-- en: Who bred the animal called Heather Belle?
-- zh: 名叫Heather Belle的牛是谁培育的？
SELECT Breeder.BreederName FROM Breeder JOIN Animal ON Breeder.BreederNo = Animal.BreederNo WHERE Animal.AnimalName = 'Heather Belle';

-- en: Which animals won the first place at the Glen Fair of 2022?
-- zh: 2022年Glen Fair上获得第一名的有哪些牛？
SELECT Animal.AnimalName FROM Animal JOIN Entry ON Animal.EarTag = Entry.EarTag JOIN CattleShow ON Entry.ShowNo = CattleShow.ShowNo WHERE Entry.Place = 1 AND CattleShow.ShowName = 'Glen Fair' AND CattleShow.ShowYear = 2022;

-- en: For each breeder, show the name and how many animals they own.
-- zh: 显示每位养殖户的姓名及其拥有的动物数量。
SELECT Breeder.BreederName, count(*) FROM Breeder JOIN Animal ON Breeder.BreederNo = Animal.BreederNo GROUP BY Breeder.BreederNo, Breeder.BreederName;

-- en: Which breeder has earned the most prize money?
-- zh: 获得奖金最多的养殖户是谁？
SELECT Breeder.BreederName FROM Breeder JOIN Animal ON Breeder.BreederNo = Animal.BreederNo JOIN Entry ON Animal.EarTag = Entry.EarTag GROUP BY Breeder.BreederNo, Breeder.BreederName ORDER BY sum(Entry.PrizeMoney) DESC LIMIT 1;

-- en: What is the average number of points per breed?
-- zh: 各品种的平均得分是多少？
SELECT Animal.Breed, avg(Entry.Points) FROM Animal JOIN Entry ON Animal.EarTag = Entry.EarTag GROUP BY Animal.Breed;

-- en: In which classes has Ben Lomond Boy been entered?
-- zh: Ben Lomond Boy参加过哪些组别？
SELECT Entry.ClassName FROM Entry JOIN Animal ON Entry.EarTag = Animal.EarTag WHERE Animal.AnimalName = 'Ben Lomond Boy';

-- en: How many entries were there at each show? Give the name and the year of the show.
-- zh: 每场展会有多少参赛牛？给出展会名称和年份。
SELECT CattleShow.ShowName, CattleShow.ShowYear, count(*) FROM CattleShow JOIN Entry ON CattleShow.ShowNo = Entry.ShowNo GROUP BY CattleShow.ShowNo, CattleShow.ShowName, CattleShow.ShowYear;

-- en: Which animals have taken part in at least four shows?
-- zh: 哪些牛参加过至少四场展会？
SELECT Animal.AnimalName FROM Animal JOIN Entry ON Animal.EarTag = Entry.EarTag GROUP BY Animal.EarTag, Animal.AnimalName HAVING count(*) >= 4;

-- en: Which breeders own both Highland and Ayrshire animals?
-- zh: 哪些养殖户既养Highland牛又养Ayrshire牛？
SELECT Breeder.BreederName FROM Breeder JOIN Animal ON Breeder.BreederNo = Animal.BreederNo WHERE Animal.Breed = 'Highland' INTERSECT SELECT Breeder.BreederName FROM Breeder JOIN Animal ON Breeder.BreederNo = Animal.BreederNo WHERE Animal.Breed = 'Ayrshire';

-- en: Which breeders have no animals in the register?
-- zh: 哪些养殖户名下没有登记任何动物？
SELECT BreederName FROM Breeder WHERE BreederNo NOT IN (SELECT BreederNo FROM Animal);

-- en: What shows had an entry fee below the average?
-- zh: 报名费低于平均的展会有哪些？
SELECT ShowName FROM CattleShow WHERE EntryFee < (SELECT avg(EntryFee) FROM CattleShow);
