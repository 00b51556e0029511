-- A society of magicians: members, tricks, who performs what, conventions and prizes.
CREATE TABLE Magician (
  MagicianID INT,
  StageName VARCHAR(50),
  City VARCHAR(30),
  Country VARCHAR(30),
  Specialty VARCHAR(30),
  JoinedOn DATE,
  Grade VARCHAR(20),
  PRIMARY KEY (MagicianID)
);
CREATE TABLE Trick (
  TrickID INT,
  TrickName VARCHAR(60),
  Category VARCHAR(20),
  InventorID INT,
  InventedYear INT,
  Difficulty INT,
  RightsFee DECIMAL(10,2),
  PRIMARY KEY (TrickID),
  FOREIGN KEY (InventorID) REFERENCES Magician (MagicianID)
);
CREATE TABLE Repertoire (
  MagicianID INT,
  TrickID INT,
  LearnedYear INT,
  TimesPerformed INT,
  PRIMARY KEY (MagicianID, TrickID),
  FOREIGN KEY (MagicianID) REFERENCES Magician (MagicianID),
  FOREIGN KEY (TrickID) REFERENCES Trick (TrickID)
);
CREATE TABLE Convention (
  ConventionID INT,
  Title VARCHAR(60),
  City VARCHAR(30),
  HeldYear INT,
  Attendance INT,
  PresidentID INT,
  PRIMARY KEY (ConventionID),
  FOREIGN KEY (PresidentID) REFERENCES Magician (MagicianID)
);
CREATE TABLE Prize (
  PrizeID INT,
  ConventionID INT,
  MagicianID INT,
  Category VARCHAR(20),
  Place INT,
  Money DECIMAL(10,2),
  PRIMARY KEY (PrizeID),
  FOREIGN KEY (ConventionID) REFERENCES Convention (ConventionID),
  FOREIGN KEY (MagicianID) REFERENCES Magician (MagicianID)
);

-- en: Who invented The Vanishing Abbot?
-- zh: The Vanishing Abbot这个魔术是谁发明的？
SELECT Magician.StageName FROM Magician JOIN Trick ON Magician.MagicianID = Trick.InventorID WHERE Trick.TrickName = 'The Vanishing Abbot';

-- en: Who performs The Vanishing Abbot?
-- zh: 哪些魔术师表演The Vanishing Abbot？
SELECT Magician.StageName FROM Magician JOIN Repertoire ON Magician.MagicianID = Repertoire.MagicianID JOIN Trick ON Repertoire.TrickID = Trick.TrickID WHERE Trick.TrickName = 'The Vanishing Abbot';

-- en: Which members specialise in Mentalism and live in Leeds?
-- zh: 哪些会员住在Leeds且擅长Mentalism？
SELECT StageName FROM Magician WHERE Specialty = 'Mentalism' AND City = 'Leeds';

-- en: How many tricks were invented before 1900?
-- zh: 1900年以前发明的魔术有多少个？
SELECT count(*) FROM Trick WHERE InventedYear < 1900;

-- en: Show title and city of the convention with the highest attendance.
-- zh: 给出参加人数最多的大会的名称和城市。
SELECT Title, City FROM Convention ORDER BY Attendance DESC LIMIT 1;

-- en: Members per grade
-- zh: 各等级的会员人数
SELECT Grade, count(*) FROM Magician GROUP BY Grade;

-- en: Who presided over the Winter Conclave in 1998?
-- zh: 1998年的Winter Conclave由谁担任主席？
SELECT Magician.StageName FROM Magician JOIN Convention ON Magician.MagicianID = Convention.PresidentID WHERE Convention.Title = 'Winter Conclave' AND Convention.HeldYear = 1998;

-- en: How much prize money has each winner collected? Give stage names.
-- zh: 每位获奖者一共赢得多少奖金？请给出艺名。
SELECT Magician.StageName, sum(Prize.Money) FROM Magician JOIN Prize ON Magician.MagicianID = Prize.MagicianID GROUP BY Magician.MagicianID, Magician.StageName;

-- en: Tricks in nobody's repertoire
-- zh: 没有人表演的魔术
SELECT TrickName FROM Trick WHERE TrickID NOT IN (SELECT TrickID FROM Repertoire);

-- en: What is the average rights fee of tricks in the Cards category?
-- zh: Cards类魔术的平均版权费是多少？
SELECT avg(RightsFee) FROM Trick WHERE Category = 'Cards';

-- en: The 5 hardest tricks with their difficulty
-- zh: 难度最高的5个魔术及其难度
SELECT TrickName, Difficulty FROM Trick ORDER BY Difficulty DESC LIMIT 5;

-- en: Which trick is known by the greatest number of magicians?
-- zh: 掌握的魔术师人数最多的魔术是哪个？
SELECT Trick.TrickName FROM Trick JOIN Repertoire ON Trick.TrickID = Repertoire.TrickID GROUP BY Trick.TrickID, Trick.TrickName ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with two or more conventions
-- zh: 举办过两次或以上大会的城市
SELECT City FROM Convention GROUP BY City HAVING count(*) >= 2;

-- en: Magicians who won Place 1 for Close-up, and at which convention (title)
-- zh: 在Close-up类别中获得第1名的魔术师及其获奖的大会名称
SELECT Magician.StageName, Convention.Title FROM Prize JOIN Magician ON Prize.MagicianID = Magician.MagicianID JOIN Convention ON Prize.ConventionID = Convention.ConventionID WHERE Prize.Place = 1 AND Prize.Category = 'Close-up';

-- en: List members who joined after 2008-01-01 and are not from Belgium.
-- zh: 列出2008-01-01之后入会且不是来自Belgium的会员。
SELECT StageName FROM Magician WHERE JoinedOn > '2008-01-01' AND Country <> 'Belgium';

-- en: Which tricks carry a fee higher than the average?
-- zh: 哪些魔术的版权费高于平均值？
SELECT TrickName FROM Trick WHERE RightsFee > (SELECT avg(RightsFee) FROM Trick);

-- en: Magicians who perform a trick that they themselves invented: stage name and trick
-- zh: 表演自己发明的魔术的魔术师：给出艺名和魔术名称
SELECT Magician.StageName, Trick.TrickName FROM Magician JOIN Repertoire ON Magician.MagicianID = Repertoire.MagicianID JOIN Trick ON Repertoire.TrickID = Trick.TrickID WHERE Trick.InventorID = Magician.MagicianID;

-- en: Which categories are found among tricks as well as among prizes?
-- zh: 哪些类别在魔术和奖项中都有？
SELECT Category FROM Trick INTERSECT SELECT Category FROM Prize;

-- en: How many times altogether has The Great Orsini performed Levitation tricks?
-- zh: The Great Orsini一共表演过多少次Levitation类魔术？
SELECT sum(Repertoire.TimesPerformed) FROM Repertoire JOIN Magician ON Repertoire.MagicianID = Magician.MagicianID JOIN Trick ON Repertoire.TrickID = Trick.TrickID WHERE Magician.StageName = 'The Great Orsini' AND Trick.Category = 'Levitation';

-- en: Country with the largest membership
-- zh: 会员最多的国家
SELECT Country FROM Magician GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Average attendance of conventions for each city
-- zh: 各城市大会的平均参加人数
SELECT City, avg(Attendance) FROM Convention GROUP BY City;

-- en: Which magicians have invented a trick but never won a prize?
-- zh: 哪些魔术师发明过魔术但从未获奖？
SELECT StageName FROM Magician WHERE MagicianID IN (SELECT InventorID FROM Trick) AND MagicianID NOT IN (SELECT MagicianID FROM Prize);
