-- Amateur baking contests: bakers, entries, juries and marks.
CREATE TABLE Contest (
  ContestNo INT,
  Title VARCHAR(60),
  Town VARCHAR(40),
  HeldOn DATE,
  Category VARCHAR(30),
  PrizeMoney DECIMAL(10,2),
  PRIMARY KEY (ContestNo)
);
CREATE TABLE Baker (
  BakerNo INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  Town VARCHAR(40),
  Age INT,
  Profession VARCHAR(40),
  PRIMARY KEY (BakerNo)
);
CREATE TABLE Juror (
  JurorNo INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  Town VARCHAR(40),
  Profession VARCHAR(40),
  PRIMARY KEY (JurorNo)
);
CREATE TABLE Entry (
  EntryNo INT,
  ContestNo INT,
  BakerNo INT,
  CakeName VARCHAR(60),
  Category VARCHAR(30),
  WeightGrams INT,
  Placing INT,
  PRIMARY KEY (EntryNo),
  FOREIGN KEY (ContestNo) REFERENCES Contest (ContestNo),
  FOREIGN KEY (BakerNo) REFERENCES Baker (BakerNo)
);
CREATE TABLE Mark (
  EntryNo INT,
  JurorNo INT,
  Taste INT,
  Looks INT,
  Note VARCHAR(100),
  PRIMARY KEY (EntryNo, JurorNo),
  FOREIGN KEY (EntryNo) REFERENCES Entry (EntryNo),
  FOREIGN KEY (JurorNo) REFERENCES Juror (JurorNo)
);

-- en: First and last names of the bakers who are nurses. Profession Nurse.
-- zh: 职业为Nurse的烘焙师的名和姓。
SELECT FirstName, LastName FROM Baker WHERE Profession = 'Nurse';

-- en: Which jurors are from Whitby? Last names.
-- zh: 来自Whitby的评委姓什么？
SELECT LastName FROM Juror WHERE Town = 'Whitby';

-- en: How many contests took place in Whitby?
-- zh: 在Whitby举办过多少场比赛？
SELECT count(*) FROM Contest WHERE Town = 'Whitby';

-- en: What cakes did bakers from Whitby enter?
-- zh: Whitby的烘焙师提交了哪些蛋糕？
SELECT Entry.CakeName FROM Entry JOIN Baker ON Entry.BakerNo = Baker.BakerNo WHERE Baker.Town = 'Whitby';

-- en: Who won (placing 1) the contest Golden Crust? Give first and last name.
-- zh: 谁赢得了Golden Crust比赛（名次为1）？给出名和姓。
SELECT Baker.FirstName, Baker.LastName FROM Baker JOIN Entry ON Baker.BakerNo = Entry.BakerNo JOIN Contest ON Entry.ContestNo = Contest.ContestNo WHERE Contest.Title = 'Golden Crust' AND Entry.Placing = 1;

-- en: Average taste and average looks over all marks.
-- zh: 所有评分中口味和外观的平均分各是多少？
SELECT avg(Taste), avg(Looks) FROM Mark;

-- en: How many entries are there in each category?
-- zh: 每个类别各有多少件参赛作品？
SELECT Category, count(*) FROM Entry GROUP BY Category;

-- en: Which cake tasted best on average?
-- zh: 平均口味分最高的蛋糕是哪个？
SELECT Entry.CakeName FROM Entry JOIN Mark ON Entry.EntryNo = Mark.EntryNo GROUP BY Entry.EntryNo, Entry.CakeName ORDER BY avg(Mark.Taste) DESC LIMIT 1;

-- en: The contest with the largest prize money: title and date.
-- zh: 奖金最高的比赛名称和日期。
SELECT Title, HeldOn FROM Contest ORDER BY PrizeMoney DESC LIMIT 1;

-- en: Bakers who never entered anything (first and last names).
-- zh: 从未参赛的烘焙师的名和姓。
SELECT FirstName, LastName FROM Baker WHERE BakerNo NOT IN (SELECT BakerNo FROM Entry);

-- en: For each contest, show its title and the number of entries received.
-- zh: 列出每场比赛的名称和参赛作品数。
SELECT Contest.Title, count(*) FROM Contest JOIN Entry ON Contest.ContestNo = Entry.ContestNo GROUP BY Contest.ContestNo, Contest.Title;

-- en: What did the juror Felicity Wren write about Plum Thunder? I mean the note.
-- zh: 评委Felicity Wren给Plum Thunder写了什么评语？
SELECT Mark.Note FROM Mark JOIN Juror ON Mark.JurorNo = Juror.JurorNo JOIN Entry ON Mark.EntryNo = Entry.EntryNo WHERE Juror.FirstName = 'Felicity' AND Juror.LastName = 'Wren' AND Entry.CakeName = 'Plum Thunder';

-- en: Professions found among the bakers at least three times.
-- zh: 烘焙师中至少出现三次的职业。
SELECT Profession FROM Baker GROUP BY Profession HAVING count(*) >= 3;

-- en: Entries heavier than average: cake name and weight in grams, heaviest first.
-- zh: 按重量从重到轻列出超过平均重量的蛋糕名称和克数。
SELECT CakeName, WeightGrams FROM Entry WHERE WeightGrams > (SELECT avg(WeightGrams) FROM Entry) ORDER BY WeightGrams DESC;

-- en: Which professions do bakers and jurors have in common?
-- zh: 烘焙师和评委都有的职业是哪些？
SELECT Profession FROM Baker INTERSECT SELECT Profession FROM Juror;

-- en: On what dates did Gethin Rees compete?
-- zh: Gethin Rees在哪些日期参加过比赛？
SELECT Contest.HeldOn FROM Contest JOIN Entry ON Contest.ContestNo = Entry.ContestNo JOIN Baker ON Entry.BakerNo = Baker.BakerNo WHERE Baker.FirstName = 'Gethin' AND Baker.LastName = 'Rees';

-- en: Which baker has come first (placing 1) most often? Last name only.
-- zh: 获得第1名次数最多的烘焙师姓什么？
SELECT Baker.LastName FROM Baker JOIN Entry ON Baker.BakerNo = Entry.BakerNo WHERE Entry.Placing = 1 GROUP BY Baker.BakerNo, Baker.LastName ORDER BY count(*) DESC LIMIT 1;

-- en: Oldest baker's first name, last name and age.
-- zh: 年龄最大的烘焙师的名、姓和年龄。
SELECT FirstName, LastName, Age FROM Baker ORDER BY Age DESC LIMIT 1;

-- en: Contests in the category Sourdough held before 2022-01-01.
-- zh: 2022-01-01之前举办的Sourdough类比赛。
SELECT Title FROM Contest WHERE Category = 'Sourdough' AND HeldOn < '2022-01-01';

-- en: Jurors who judged 20 entries or more, last name and count.
-- zh: 评过20件及以上作品的评委的姓和数量。
SELECT Juror.LastName, count(*) FROM Juror JOIN Mark ON Juror.JurorNo = Mark.JurorNo GROUP BY Juror.JurorNo, Juror.LastName HAVING count(*) >= 20;

-- en: Towns where bakers live but no contest was held.
-- zh: 有烘焙师居住但没办过比赛的城镇。
SELECT Town FROM Baker EXCEPT SELECT Town FROM Contest;

-- en: How old are the bakers whose entries are in the category Rye Bread? Last name and age.
-- zh: 参赛作品类别为Rye Bread的烘焙师姓什么、多大年纪？
SELECT Baker.LastName, Baker.Age FROM Baker JOIN Entry ON Baker.BakerNo = Entry.BakerNo WHERE Entry.Category = 'Rye Bread';
