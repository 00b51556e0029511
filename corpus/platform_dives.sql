-- Divers and the dives they performed in a platform diving competition.
CREATE TABLE Diver (
  DiverNo INT,
  DiverName VARCHAR(50),
  Country VARCHAR(30),
  BirthDate DATE,
  Coach VARCHAR(50),
  PRIMARY KEY (DiverNo)
);
CREATE TABLE Dive (
  DiveNo INT,
  DiverNo INT,
  Round INT,
  Code VARCHAR(10),
  Difficulty DOUBLE,
  Points DOUBLE,
  PRIMARY KEY (DiveNo),
  FOREIGN KEY (DiverNo) REFERENCES Diver (DiverNo)
);

-- en: Give the names of the divers coached by Hana Sato.
-- zh: 由Hana Sato执教的跳水运动员有哪些？
SELECT DiverName FROM Diver WHERE Coach = 'Hana Sato';

-- en: How many dives were performed by pupils of the coach Wen Li?
-- zh: 教练Wen Li的队员共跳了多少次？
SELECT count(*) FROM Dive JOIN Diver ON Dive.DiverNo = Diver.DiverNo WHERE Diver.Coach = 'Wen Li';

-- en: Who was born after 2001-12-31?
-- zh: 谁是在2001-12-31之后出生的？
SELECT DiverName FROM Diver WHERE BirthDate > '2001-12-31';

-- en: Which codes were dived in round 3 with a difficulty above 3.2?
-- zh: 第3轮中难度系数高于3.2的动作代码有哪些？
SELECT Code FROM Dive WHERE Round = 3 AND Difficulty > 3.2;

-- en: What is the average number of points for the dive 207C?
-- zh: 动作207C的平均得分是多少？
SELECT avg(Points) FROM Dive WHERE Code = '207C';

-- en: What is the top score of the whole competition?
-- zh: 全场最高的单跳得分是多少？
SELECT max(Points) FROM Dive;

-- en: How many distinct dive codes were shown?
-- zh: 一共出现了多少种不同的动作代码？
SELECT count(DISTINCT Code) FROM Dive;

-- en: For each round, what is the average difficulty?
-- zh: 每一轮的平均难度系数是多少？
SELECT Round, avg(Difficulty) FROM Dive GROUP BY Round;

-- en: List every country with its number of divers.
-- zh: 列出每个国家及其跳水运动员人数。
SELECT Country, count(*) FROM Diver GROUP BY Country;

-- en: Which dive code is the most popular?
-- zh: 最常被选用的动作代码是哪个？
SELECT Code FROM Dive GROUP BY Code ORDER BY count(*) DESC LIMIT 1;

-- en: Which coaches look after at least two divers?
-- zh: 哪些教练至少带两名运动员？
SELECT Coach FROM Diver GROUP BY Coach HAVING count(*) >= 2;

-- en: Who is the oldest diver?
-- zh: 年龄最大的跳水运动员是谁？
SELECT DiverName FROM Diver ORDER BY BirthDate ASC LIMIT 1;

-- en: Which diver attempted the most difficult dive, and what was its code?
-- zh: 难度系数最高的那一跳是谁跳的？动作代码是什么？
SELECT Diver.DiverName, Dive.Code FROM Diver JOIN Dive ON Diver.DiverNo = Dive.DiverNo ORDER BY Dive.Difficulty DESC LIMIT 1;

-- en: Show the names of divers who scored over 90 points in a dive.
-- zh: 单跳得分超过90分的运动员有哪些？
SELECT Diver.DiverName FROM Diver JOIN Dive ON Diver.DiverNo = Dive.DiverNo WHERE Dive.Points > 90;

-- en: What is each diver's total score?
-- zh: 每位运动员的总分是多少？
SELECT Diver.DiverName, sum(Dive.Points) FROM Diver JOIN Dive ON Diver.DiverNo = Dive.DiverNo GROUP BY Diver.DiverNo, Diver.DiverName;

-- en: Who won the competition, with the highest total of points?
-- zh: 总分最高、赢得比赛的是谁？
SELECT Diver.DiverName FROM Diver JOIN Dive ON Diver.DiverNo = Dive.DiverNo GROUP BY Diver.DiverNo, Diver.DiverName ORDER BY sum(Dive.Points) DESC LIMIT 1;

-- en: How many points did Ines Paz get in round 1?
-- zh: Ines Paz在第1轮得了多少分？
SELECT Dive.Points FROM Dive JOIN Diver ON Dive.DiverNo = Diver.DiverNo WHERE Diver.DiverName = 'Ines Paz' AND Dive.Round = 1;

-- en: What are the codes of the dives by divers from Mexico, in order of points from high to low?
-- zh: Mexico运动员所跳的动作代码有哪些？按得分从高到低排列。
SELECT Dive.Code FROM Dive JOIN Diver ON Dive.DiverNo = Diver.DiverNo WHERE Diver.Country = 'Mexico' ORDER BY Dive.Points DESC;

-- en: Which countries got an average of more than 70 points per dive?
-- zh: 哪些国家平均每跳得分超过70分？
SELECT Diver.Country FROM Diver JOIN Dive ON Diver.DiverNo = Dive.DiverNo GROUP BY Diver.Country HAVING avg(Dive.Points) > 70;

-- en: Which dives, by number, scored below average?
-- zh: 哪些跳次（编号）的得分低于平均分？
SELECT DiveNo FROM Dive WHERE Points < (SELECT avg(Points) FROM Dive);

-- en: Which divers did not dive at all?
-- zh: 哪些运动员一跳都没有完成？
SELECT DiverName FROM Diver WHERE DiverNo NOT IN (SELECT DiverNo FROM Dive);

-- en: Find the divers who performed both 107B and 5253B.
-- zh: 找出既跳过107B又跳过5253B的运动员。
SELECT Diver.DiverName FROM Diver JOIN Dive ON Diver.DiverNo = Dive.DiverNo WHERE Dive.Code = '107B' INTERSECT SELECT Diver.DiverName FROM Diver JOIN Dive ON Diver.DiverNo = Dive.DiverNo WHERE Dive.Code = '5253B';
