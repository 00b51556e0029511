-- Scientists, their discoveries and the prizes they received.
CREATE TABLE Scientists (
  SciId INT,
  SciName VARCHAR(60),
  Field VARCHAR(40),
  BirthPlace VARCHAR(40),
  BirthYear INT,
  DeathYear INT,
  PRIMARY KEY (SciId)
);
CREATE TABLE Discoveries (
  DiscId INT,
  Title VARCHAR(100),
  SciId INT,
  Year INT,
  Laboratory VARCHAR(60),
  PRIMARY KEY (DiscId),
  FOREIGN KEY (SciId) REFERENCES Scientists (SciId)
);
CREATE TABLE Prizes (
  PrizeId INT,
  PrizeName VARCHAR(60),
  SciId INT,
  Year INT,
  Amount INT,
  PRIMARY KEY (PrizeId),
  FOREIGN KEY (SciId) REFERENCES Scientists (SciId)
);

-- en: Which scientists are still alive, with no year of death?
-- zh: 哪些科学家仍在世（没有去世年份）？
SELECT SciName FROM Scientists WHERE DeathYear IS NULL;

-- en: List the discoveries made in 1911 at the Ebner Institute.
-- zh: 列出1911年在Ebner Institute做出的发现。
SELECT Title FROM Discoveries WHERE Year = 1911 AND Laboratory = 'Ebner Institute';

-- en: Show the names and birthplaces of the chemists, i.e. field "chemistry".
-- zh: 列出领域为“chemistry”的科学家的姓名和出生地。
SELECT SciName, BirthPlace FROM Scientists WHERE Field = 'chemistry';

-- en: How many prizes of at least 10000 have been awarded?
-- zh: 奖金不低于10000的奖项颁发过多少次？
SELECT count(*) FROM Prizes WHERE Amount >= 10000;

-- en: What is the sum of money paid out for the Halden Medal?
-- zh: Halden Medal一共颁发了多少奖金？
SELECT sum(Amount) FROM Prizes WHERE PrizeName = 'Halden Medal';

-- en: In what year was the earliest discovery, and in what year the latest?
-- zh: 最早和最晚的发现分别在哪一年？
SELECT min(Year), max(Year) FROM Discoveries;

-- en: For each field, how many scientists are there?
-- zh: 每个领域各有多少位科学家？
SELECT Field, count(*) FROM Scientists GROUP BY Field;

-- en: Which laboratory has made the most discoveries?
-- zh: 做出发现最多的实验室是哪个？
SELECT Laboratory FROM Discoveries GROUP BY Laboratory ORDER BY count(*) DESC LIMIT 1;

-- en: Which prizes have been awarded on average more than 5000?
-- zh: 哪些奖项的平均奖金超过5000？
SELECT PrizeName FROM Prizes GROUP BY PrizeName HAVING avg(Amount) > 5000;

-- en: Who received the largest prize ever, and which prize was it?
-- zh: 获得过最高奖金的科学家是谁？是哪个奖？
SELECT Scientists.SciName, Prizes.PrizeName FROM Scientists JOIN Prizes ON Scientists.SciId = Prizes.SciId ORDER BY Prizes.Amount DESC LIMIT 1;

-- en: Titles of the five most recent discoveries?
-- zh: 最近的五项发现是什么？
SELECT Title FROM Discoveries ORDER BY Year DESC LIMIT 5;

-- en: Who discovered "Blue Fluorite Glow"?
-- zh: “Blue Fluorite Glow”是谁发现的？
SELECT Scientists.SciName FROM Scientists JOIN Discoveries ON Scientists.SciId = Discoveries.SciId WHERE Discoveries.Title = 'Blue Fluorite Glow';

-- en: Which prizes did Agnes Thorne win, and when?
-- zh: Agnes Thorne获得过哪些奖项？分别是哪一年？
SELECT Prizes.PrizeName, Prizes.Year FROM Prizes JOIN Scientists ON Prizes.SciId = Scientists.SciId WHERE Scientists.SciName = 'Agnes Thorne';

-- en: How many discoveries has each scientist made?
-- zh: 每位科学家各有多少项发现？
SELECT Scientists.SciName, count(*) FROM Scientists JOIN Discoveries ON Scientists.SciId = Discoveries.SciId GROUP BY Scientists.SciId, Scientists.SciName;

-- en: Which scientist has received the most prize money?
-- zh: 获得奖金总额最多的科学家是谁？
SELECT Scientists.SciName FROM Scientists JOIN Prizes ON Scientists.SciId = Prizes.SciId GROUP BY Scientists.SciId, Scientists.SciName ORDER BY sum(Prizes.Amount) DESC LIMIT 1;

-- en: At which laboratories did people born in Riga make discoveries?
-- zh: 出生于Riga的人在哪些实验室做出过发现？
SELECT Discoveries.Laboratory FROM Discoveries JOIN Scientists ON Discoveries.SciId = Scientists.SciId WHERE Scientists.BirthPlace = 'Riga';

-- en: How many prizes have gone to geology? That's the scientists' field.
-- zh: geology领域的科学家共获得多少个奖项？
SELECT count(*) FROM Prizes JOIN Scientists ON Prizes.SciId = Scientists.SciId WHERE Scientists.Field = 'geology';

-- en: Give the field of the scientist with the greatest number of discoveries.
-- zh: 发现最多的科学家属于哪个领域？
SELECT Scientists.Field FROM Scientists JOIN Discoveries ON Scientists.SciId = Discoveries.SciId GROUP BY Scientists.SciId, Scientists.Field ORDER BY count(*) DESC LIMIT 1;

-- en: Scientists with two prizes or more?
-- zh: 获得两个或更多奖项的科学家有哪些？
SELECT Scientists.SciName FROM Scientists JOIN Prizes ON Scientists.SciId = Prizes.SciId GROUP BY Scientists.SciId, Scientists.SciName HAVING count(*) >= 2;

-- en: Who never won a prize?
-- zh: 谁从未获过奖？
SELECT SciName FROM Scientists WHERE SciId NOT IN (SELECT SciId FROM Prizes);

-- en: Which prizes, by id, were worth less than the average amount?
-- zh: 哪些奖（编号）的奖金低于平均金额？
SELECT PrizeId FROM Prizes WHERE Amount < (SELECT avg(Amount) FROM Prizes);

-- en: Which laboratories made discoveries in 1925 as well as in 1926?
-- zh: 哪些实验室在1925年和1926年都有发现？
SELECT Laboratory FROM Discoveries WHERE Year = 1925 INTERSECT SELECT Laboratory FROM Discoveries WHERE Year = 1926;
