-- A tree-ring laboratory: forests, trees, cores, dated timbers and the scientists who measure them.
CREATE TABLE Forest (
  ForestId INT,
  ForestName VARCHAR(50),
  Country VARCHAR(40),
  Elevation INT,
  AreaHa DOUBLE,
  PRIMARY KEY (ForestId)
);
CREATE TABLE Tree (
  TreeId INT,
  Tag VARCHAR(12),
  Species VARCHAR(40),
  Height DOUBLE,
  Girth DOUBLE,
  Age INT,
  ForestId INT,
  PRIMARY KEY (TreeId),
  FOREIGN KEY (ForestId) REFERENCES Forest (ForestId)
);
CREATE TABLE Scientist (
  ScientistId INT,
  ScientistName VARCHAR(60),
  Country VARCHAR(40),
  Age INT,
  Title VARCHAR(20),
  PRIMARY KEY (ScientistId)
);
CREATE TABLE Core (
  CoreId INT,
  TreeId INT,
  TakenBy INT,
  MeasuredBy INT,
  TakenDate DATE,
  MeasuredDate DATE,
  RingCount INT,
  OldestRing INT,
  Quality VARCHAR(10),
  PRIMARY KEY (CoreId),
  FOREIGN KEY (TreeId) REFERENCES Tree (TreeId),
  FOREIGN KEY (TakenBy) REFERENCES Scientist (ScientistId),
  FOREIGN KEY (MeasuredBy) REFERENCES Scientist (ScientistId)
);
CREATE TABLE Timber (
  TimberId INT,
  Building VARCHAR(60),
  Town VARCHAR(40),
  Species VARCHAR(40),
  FellingYear INT,
  ScientistId INT,
  PRIMARY KEY (TimberId),
  FOREIGN KEY (ScientistId) REFERENCES Scientist (ScientistId)
);

-- en: Tags of Larch trees older than 400 years?
-- zh: 树龄超过400年的Larch的编号牌是什么？
SELECT Tag FROM Tree WHERE Species = 'Larch' AND Age > 400;

-- en: Which scientists are older than 60?
-- zh: 年龄超过60岁的科学家有哪些？
SELECT ScientistName FROM Scientist WHERE Age > 60;

-- en: From which buildings in Telgen come Oak timbers?
-- zh: Oak木料来自Telgen的哪些建筑？
SELECT Building FROM Timber WHERE Town = 'Telgen' AND Species = 'Oak';

-- en: Tag of the tallest tree, please.
-- zh: 请给出最高的树的编号牌。
SELECT Tag FROM Tree ORDER BY Height DESC LIMIT 1;

-- en: Tag of the oldest tree, please.
-- zh: 请给出树龄最大的树的编号牌。
SELECT Tag FROM Tree ORDER BY Age DESC LIMIT 1;

-- en: How many cores are of Poor quality?
-- zh: 质量为Poor的树芯有多少根？
SELECT count(*) FROM Core WHERE Quality = 'Poor';

-- en: What is the earliest felling year of a timber?
-- zh: 木料最早的砍伐年份是哪一年？
SELECT min(FellingYear) FROM Timber;

-- en: What is the average age of a tree?
-- zh: 树的平均树龄是多少？
SELECT avg(Age) FROM Tree;

-- en: What is the average age of a scientist?
-- zh: 科学家的平均年龄是多少？
SELECT avg(Age) FROM Scientist;

-- en: Number of trees and mean height by species.
-- zh: 按树种统计树木数量和平均高度。
SELECT Species, count(*), avg(Height) FROM Tree GROUP BY Species;

-- en: Which town has supplied the most timbers?
-- zh: 提供木料最多的镇是哪个？
SELECT Town FROM Timber GROUP BY Town ORDER BY count(*) DESC LIMIT 1;

-- en: Which countries have at least two forests in the study?
-- zh: 研究中哪些国家有至少两片森林？
SELECT Country FROM Forest GROUP BY Country HAVING count(*) >= 2;

-- en: List the four highest forests with elevation.
-- zh: 列出海拔最高的四片森林及其海拔。
SELECT ForestName, Elevation FROM Forest ORDER BY Elevation DESC LIMIT 4;

-- en: Who took cores from tree TR-501?
-- zh: 谁从TR-501号树上取了树芯？
SELECT Scientist.ScientistName FROM Scientist JOIN Core ON Scientist.ScientistId = Core.TakenBy JOIN Tree ON Core.TreeId = Tree.TreeId WHERE Tree.Tag = 'TR-501';

-- en: Who measured the cores from tree TR-501?
-- zh: 谁测量了TR-501号树的树芯？
SELECT Scientist.ScientistName FROM Scientist JOIN Core ON Scientist.ScientistId = Core.MeasuredBy JOIN Tree ON Core.TreeId = Tree.TreeId WHERE Tree.Tag = 'TR-501';

-- en: Show each forest name with its number of trees.
-- zh: 列出每片森林的名称和树木数量。
SELECT Forest.ForestName, count(*) FROM Forest JOIN Tree ON Forest.ForestId = Tree.ForestId GROUP BY Forest.ForestId, Forest.ForestName;

-- en: What are the ring counts of cores from Slovenia?
-- zh: 来自Slovenia的树芯的年轮数分别是多少？
SELECT Core.RingCount FROM Core JOIN Tree ON Core.TreeId = Tree.TreeId JOIN Forest ON Tree.ForestId = Forest.ForestId WHERE Forest.Country = 'Slovenia';

-- en: Which forest yielded the core with the most rings?
-- zh: 年轮数最多的树芯来自哪片森林？
SELECT Forest.ForestName FROM Forest JOIN Tree ON Forest.ForestId = Tree.ForestId JOIN Core ON Tree.TreeId = Core.TreeId ORDER BY Core.RingCount DESC LIMIT 1;

-- en: Which scientists have dated more than 10 timbers?
-- zh: 哪些科学家测定过超过10件木料？
SELECT Scientist.ScientistName FROM Scientist JOIN Timber ON Scientist.ScientistId = Timber.ScientistId GROUP BY Scientist.ScientistId, Scientist.ScientistName HAVING count(*) > 10;

-- en: Tags of trees from which no core was taken.
-- zh: 没有取过树芯的树的编号牌有哪些？
SELECT Tag FROM Tree WHERE TreeId NOT IN (SELECT TreeId FROM Core);

-- en: Which forests cover less than the average area?
-- zh: 哪些森林的面积小于平均面积？
SELECT ForestName FROM Forest WHERE AreaHa < (SELECT avg(AreaHa) FROM Forest);

-- en: Find species used as timber but not growing among the sampled trees.
-- zh: 找出用作木料但不在采样树木中的树种。
SELECT Species FROM Timber EXCEPT SELECT Species FROM Tree;
