-- Lumberjacks, the camps they live in, the forest blocks and what they fell; and their sports contests.
CREATE TABLE Camp (
  CampNo INT,
  CampName VARCHAR(60),
  River VARCHAR(40),
  Foreman VARCHAR(60),
  Bunks INT,
  OpenedYear INT,
  PRIMARY KEY (CampNo)
);
CREATE TABLE Lumberjack (
  JackNo INT,
  JackName VARCHAR(60),
  Origin VARCHAR(40),
  Age INT,
  Height DOUBLE,
  DailyWage DECIMAL(10,2),
  CampNo INT,
  PRIMARY KEY (JackNo),
  FOREIGN KEY (CampNo) REFERENCES Camp (CampNo)
);
CREATE TABLE Felling (
  FellingNo INT,
  JackNo INT,
  TreeKind VARCHAR(20),
  Tool VARCHAR(20),
  FelledOn DATE,
  Diameter DOUBLE,
  Volume DOUBLE,
  PRIMARY KEY (FellingNo),
  FOREIGN KEY (JackNo) REFERENCES Lumberjack (JackNo)
);
CREATE TABLE Contest (
  ContestNo INT,
  ContestName VARCHAR(60),
  Town VARCHAR(40),
  ContestYear INT,
  FirstPrize INT,
  PRIMARY KEY (ContestNo)
);
CREATE TABLE ContestEntry (
  ContestNo INT,
  JackNo INT,
  Event VARCHAR(30),
  Seconds DOUBLE,
  Place INT,
  PRIMARY KEY (ContestNo, JackNo, Event),
  FOREIGN KEY (ContestNo) REFERENCES Contest (ContestNo),
  FOREIGN KEY (JackNo) REFERENCES Lumberjack (JackNo)
);

-- en: Which camps lie on the Kettle River?
-- zh: 位于Kettle River河畔的营地有哪些？
SELECT CampName FROM Camp WHERE River = 'Kettle River';

-- en: How many trees were felled with a Crosscut Saw?
-- zh: 用Crosscut Saw砍倒的树有多少棵？
SELECT count(*) FROM Felling WHERE Tool = 'Crosscut Saw';

-- en: Show the name and the origin of every lumberjack in alphabetical order of the name.
-- zh: 按姓名字母顺序列出每位伐木工的姓名和籍贯。
SELECT JackName, Origin FROM Lumberjack ORDER BY JackName;

-- en: What is the total volume of the wood felled by each lumberjack? Give the name as well.
-- zh: 每位伐木工砍伐的木材总体积是多少？请给出姓名。
SELECT Lumberjack.JackName, sum(Felling.Volume) FROM Lumberjack JOIN Felling ON Lumberjack.JackNo = Felling.JackNo GROUP BY Lumberjack.JackNo, Lumberjack.JackName;

-- en: Who is the foreman of Big Olaf Stenberg?
-- zh: Big Olaf Stenberg的工头是谁？
SELECT Camp.Foreman FROM Camp JOIN Lumberjack ON Camp.CampNo = Lumberjack.CampNo WHERE Lumberjack.JackName = 'Big Olaf Stenberg';

-- en: Which lumberjack receives the highest daily wage?
-- zh: 日薪最高的伐木工是谁？
SELECT JackName FROM Lumberjack ORDER BY DailyWage DESC LIMIT 1;

-- en: Which lumberjacks have felled a Hemlock?
-- zh: 哪些伐木工砍过Hemlock？
SELECT Lumberjack.JackName FROM Lumberjack JOIN Felling ON Lumberjack.JackNo = Felling.JackNo WHERE Felling.TreeKind = 'Hemlock';

-- en: Who took place 1 in the Log Rolling in Hayward?
-- zh: 谁在Hayward的Log Rolling项目中获得第1名？
SELECT Lumberjack.JackName FROM Lumberjack JOIN ContestEntry ON Lumberjack.JackNo = ContestEntry.JackNo JOIN Contest ON ContestEntry.ContestNo = Contest.ContestNo WHERE ContestEntry.Event = 'Log Rolling' AND Contest.Town = 'Hayward' AND ContestEntry.Place = 1;

-- en: For each kind of tree, what is the average diameter?
-- zh: 每种树的平均直径是多少？
SELECT TreeKind, avg(Diameter) FROM Felling GROUP BY TreeKind;

-- en: Which lumberjacks have never entered a contest?
-- zh: 哪些伐木工从未参加过比赛？
SELECT JackName FROM Lumberjack WHERE JackNo NOT IN (SELECT JackNo FROM ContestEntry);

-- en: Which camps house at least three lumberjacks who come from Finland?
-- zh: 哪些营地至少有三名来自Finland的伐木工？
SELECT Camp.CampName FROM Camp JOIN Lumberjack ON Camp.CampNo = Lumberjack.CampNo WHERE Lumberjack.Origin = 'Finland' GROUP BY Camp.CampNo, Camp.CampName HAVING count(*) >= 3;

-- en: What is the average age of the lumberjacks who come from Quebec?
-- zh: 来自Quebec的伐木工平均年龄是多少？
SELECT avg(Age) FROM Lumberjack WHERE Origin = 'Quebec';

-- en: Which contests offered a first prize above the average? Give the names and years.
-- zh: 哪些比赛的头奖高于平均值？给出名称和年份。
SELECT ContestName, ContestYear FROM Contest WHERE FirstPrize > (SELECT avg(FirstPrize) FROM Contest);

-- en: In which contests has a lumberjack from Camp Juniper taken part?
-- zh: Camp Juniper营地的伐木工参加过哪些比赛？
SELECT Contest.ContestName FROM Contest JOIN ContestEntry ON Contest.ContestNo = ContestEntry.ContestNo JOIN Lumberjack ON ContestEntry.JackNo = Lumberjack.JackNo JOIN Camp ON Lumberjack.CampNo = Camp.CampNo WHERE Camp.CampName = 'Camp Juniper';

-- en: Which tool has been used for the most trees?
-- zh: 用来砍树最多的工具是什么？
SELECT Tool FROM Felling GROUP BY Tool ORDER BY count(*) DESC LIMIT 1;

-- en: What are the kinds of trees that have been felled both with an Axe and with a Chainsaw?
-- zh: 哪些树种既用Axe砍过又用Chainsaw砍过？
SELECT TreeKind FROM Felling WHERE Tool = 'Axe' INTERSECT SELECT TreeKind FROM Felling WHERE Tool = 'Chainsaw';

-- en: How many bunks do the camps opened before 1925 have together?
-- zh: 1925年以前开设的营地一共有多少个铺位？
SELECT sum(Bunks) FROM Camp WHERE OpenedYear < 1925;

-- en: From which camp does the tallest lumberjack come?
-- zh: 身高最高的伐木工来自哪个营地？
SELECT Camp.CampName FROM Camp JOIN Lumberjack ON Camp.CampNo = Lumberjack.CampNo ORDER BY Lumberjack.Height DESC LIMIT 1;

-- en: What was the fastest time, in seconds, in each event?
-- zh: 每个项目的最快用时是多少秒？
SELECT Event, min(Seconds) FROM ContestEntry GROUP BY Event;

-- en: On which dates did people older than 55 fell a tree?
-- zh: 55岁以上的人在哪些日期砍过树？
SELECT Felling.FelledOn FROM Felling JOIN Lumberjack ON Felling.JackNo = Lumberjack.JackNo WHERE Lumberjack.Age > 55;

-- en: Show the names of all camps and the number of lumberjacks they house, starting with the most crowded camp.
-- zh: 列出各营地的名称和所住伐木工人数，从人数最多的营地开始。
SELECT Camp.CampName, count(*) FROM Camp JOIN Lumberjack ON Camp.CampNo = Lumberjack.CampNo GROUP BY Camp.CampNo, Camp.CampName ORDER BY count(*) DESC;

-- en: What are the numbers of the fellings between 2020-02-01 and 2020-02-29 that brought more than 4 cubic metres?
-- zh: 2020-02-01到2020-02-29之间体积超过4立方米的砍伐记录编号是什么？
SELECT FellingNo FROM Felling WHERE FelledOn BETWEEN '2020-02-01' AND '2020-02-29' AND Volume > 4;
