-- Reef biology: reefs, transect dives, coral species and the colonies counted.
CREATE TABLE Reef (
  ReefId INT,
  Name VARCHAR(50),
  Lagoon VARCHAR(50),
  Depth DOUBLE,
  Protected VARCHAR(3),
  PRIMARY KEY (ReefId)
);
CREATE TABLE Diver (
  DiverId INT,
  Name VARCHAR(50),
  Licence VARCHAR(20),
  PRIMARY KEY (DiverId)
);
CREATE TABLE Transect (
  TransectId INT,
  ReefId INT,
  DiverId INT,
  BuddyId INT,
  SurveyDate DATE,
  WaterTemp DOUBLE,
  LengthM INT,
  PRIMARY KEY (TransectId),
  FOREIGN KEY (ReefId) REFERENCES Reef (ReefId),
  FOREIGN KEY (DiverId) REFERENCES Diver (DiverId),
  FOREIGN KEY (BuddyId) REFERENCES Diver (DiverId)
);
CREATE TABLE Coral (
  CoralId INT,
  LatinName VARCHAR(60),
  CommonName VARCHAR(50),
  GrowthForm VARCHAR(20),
  RedList VARCHAR(5),
  PRIMARY KEY (CoralId)
);
CREATE TABLE Colony (
  TransectId INT,
  CoralId INT,
  Colonies INT,
  Bleached INT,
  PRIMARY KEY (TransectId, CoralId),
  FOREIGN KEY (TransectId) REFERENCES Transect (TransectId),
  FOREIGN KEY (CoralId) REFERENCES Coral (CoralId)
);

-- en: Which reefs are under protection (Yes)?
-- zh: 哪些珊瑚礁受到保护（Yes）？
SELECT Name FROM Reef WHERE Protected = 'Yes';

-- en: Latin names of corals with a Branching form.
-- zh: Branching形态的珊瑚的拉丁学名。
SELECT LatinName FROM Coral WHERE GrowthForm = 'Branching';

-- en: Common names of corals with a Branching form.
-- zh: Branching形态的珊瑚的俗名。
SELECT CommonName FROM Coral WHERE GrowthForm = 'Branching';

-- en: What's the deepest reef?
-- zh: 最深的珊瑚礁是哪个？
SELECT Name FROM Reef ORDER BY Depth DESC LIMIT 1;

-- en: How many corals fall into each Red List class?
-- zh: 每个红色名录等级各有多少种珊瑚？
SELECT RedList, count(*) FROM Coral GROUP BY RedList;

-- en: On which days was Turtle Bommie surveyed?
-- zh: Turtle Bommie在哪些日子做过调查？
SELECT Transect.SurveyDate FROM Transect JOIN Reef ON Transect.ReefId = Reef.ReefId WHERE Reef.Name = 'Turtle Bommie';

-- en: Which corals live on Turtle Bommie? Latin names, each once.
-- zh: Turtle Bommie上有哪些珊瑚？列出拉丁学名，去重。
SELECT DISTINCT Coral.LatinName FROM Coral JOIN Colony ON Coral.CoralId = Colony.CoralId JOIN Transect ON Colony.TransectId = Transect.TransectId JOIN Reef ON Transect.ReefId = Reef.ReefId WHERE Reef.Name = 'Turtle Bommie';

-- en: How many transects has each diver swum as lead? (not as buddy)
-- zh: 每位潜水员作为主潜（不算搭档）完成了多少条样带？
SELECT Diver.Name, count(*) FROM Diver JOIN Transect ON Diver.DiverId = Transect.DiverId GROUP BY Diver.DiverId, Diver.Name;

-- en: Who was the buddy on transect 88?
-- zh: 88号样带的搭档是谁？
SELECT Diver.Name FROM Diver JOIN Transect ON Diver.DiverId = Transect.BuddyId WHERE Transect.TransectId = 88;

-- en: Total bleached colonies for each reef.
-- zh: 每个珊瑚礁白化的群体总数。
SELECT Reef.Name, sum(Colony.Bleached) FROM Reef JOIN Transect ON Reef.ReefId = Transect.ReefId JOIN Colony ON Transect.TransectId = Colony.TransectId GROUP BY Reef.ReefId, Reef.Name;

-- en: Which reef has been surveyed most?
-- zh: 调查次数最多的珊瑚礁是哪个？
SELECT Reef.Name FROM Reef JOIN Transect ON Reef.ReefId = Transect.ReefId GROUP BY Reef.ReefId, Reef.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Reefs nobody has surveyed.
-- zh: 没有人调查过的珊瑚礁。
SELECT Name FROM Reef WHERE ReefId NOT IN (SELECT ReefId FROM Transect);

-- en: Average water temperature on each survey day, warmest first.
-- zh: 每个调查日的平均水温，从高到低排列。
SELECT SurveyDate, avg(WaterTemp) FROM Transect GROUP BY SurveyDate ORDER BY avg(WaterTemp) DESC;

-- en: Common names of corals of which more than 500 colonies have been counted overall.
-- zh: 累计记录群体数超过500的珊瑚俗名。
SELECT Coral.CommonName FROM Coral JOIN Colony ON Coral.CoralId = Colony.CoralId GROUP BY Coral.CoralId, Coral.CommonName HAVING sum(Colony.Colonies) > 500;

-- en: Which lagoons have at least four reefs?
-- zh: 哪些潟湖至少有四个珊瑚礁？
SELECT Lagoon FROM Reef GROUP BY Lagoon HAVING count(*) >= 4;

-- en: How many transects were swum in water warmer than 30 degrees?
-- zh: 水温高于30度的样带有多少条？
SELECT count(*) FROM Transect WHERE WaterTemp > 30;

-- en: Reefs where the diver Kai Mahoe has worked as lead.
-- zh: 潜水员Kai Mahoe主潜过的珊瑚礁。
SELECT Reef.Name FROM Reef JOIN Transect ON Reef.ReefId = Transect.ReefId JOIN Diver ON Transect.DiverId = Diver.DiverId WHERE Diver.Name = 'Kai Mahoe';

-- en: Who has been both a lead diver and a buddy?
-- zh: 谁既当过主潜又当过搭档？
SELECT Diver.Name FROM Diver JOIN Transect ON Diver.DiverId = Transect.DiverId INTERSECT SELECT Diver.Name FROM Diver JOIN Transect ON Diver.DiverId = Transect.BuddyId;

-- en: Corals whose Latin name starts with Acropora.
-- zh: 拉丁学名以Acropora开头的珊瑚，列出学名。
SELECT LatinName FROM Coral WHERE LatinName LIKE 'Acropora%';

-- en: Latin names of corals seen with more than 10 bleached colonies on one transect.
-- zh: 在单条样带上白化群体超过10个的珊瑚的拉丁学名。
SELECT Coral.LatinName FROM Coral JOIN Colony ON Coral.CoralId = Colony.CoralId WHERE Colony.Bleached > 10;

-- en: Reefs that lie shallower than average, with their depth.
-- zh: 深度小于平均值的珊瑚礁及其深度。
SELECT Name, Depth FROM Reef WHERE Depth < (SELECT avg(Depth) FROM Reef);

-- en: What's the total length of all transects in 2022?
-- zh: 2022年所有样带的总长度是多少？
SELECT sum(LengthM) FROM Transect WHERE SurveyDate BETWEEN '2022-01-01' AND '2022-12-31';
