-- Startups, their founders, funding rounds and the investors in them.
CREATE TABLE Startups (
  StartupKey INT,
  StartupName VARCHAR(60),
  Field VARCHAR(40),
  City VARCHAR(40),
  Founded INT,
  Staff INT,
  Status VARCHAR(20),
  PRIMARY KEY (StartupKey)
);
CREATE TABLE Founders (
  FounderKey INT,
  FounderName VARCHAR(60),
  StartupKey INT,
  Background VARCHAR(40),
  Age INT,
  Stake DOUBLE,
  PRIMARY KEY (FounderKey),
  FOREIGN KEY (StartupKey) REFERENCES Startups (StartupKey)
);
CREATE TABLE Investors (
  InvestorKey INT,
  InvestorName VARCHAR(60),
  Type VARCHAR(30),
  City VARCHAR(40),
  FundSize DECIMAL(14,2),
  PRIMARY KEY (InvestorKey)
);
CREATE TABLE Rounds (
  RoundKey INT,
  StartupKey INT,
  RoundType VARCHAR(20),
  ClosedOn DATE,
  Raised DECIMAL(14,2),
  Valuation DECIMAL(14,2),
  PRIMARY KEY (RoundKey),
  FOREIGN KEY (StartupKey) REFERENCES Startups (StartupKey)
);
CREATE TABLE Tickets (
  RoundKey INT,
  InvestorKey INT,
  TicketAmount DECIMAL(14,2),
  IsLead VARCHAR(3),
  PRIMARY KEY (RoundKey, InvestorKey),
  FOREIGN KEY (RoundKey) REFERENCES Rounds (RoundKey),
  FOREIGN KEY (InvestorKey) REFERENCES Investors (InvestorKey)
);

-- en: Which startups work in Biotech in Tartu?
-- zh: Tartu从事Biotech的初创企业有哪些？
SELECT StartupName FROM Startups WHERE Field = 'Biotech' AND City = 'Tartu';

-- en: Who founded Pebblewise?
-- zh: Pebblewise的创始人是谁？
SELECT Founders.FounderName FROM Founders JOIN Startups ON Founders.StartupKey = Startups.StartupKey WHERE Startups.StartupName = 'Pebblewise';

-- en: Which investors put money in Pebblewise?
-- zh: 哪些投资方投过Pebblewise？
SELECT Investors.InvestorName FROM Investors JOIN Tickets ON Investors.InvestorKey = Tickets.InvestorKey JOIN Rounds ON Tickets.RoundKey = Rounds.RoundKey JOIN Startups ON Rounds.StartupKey = Startups.StartupKey WHERE Startups.StartupName = 'Pebblewise';

-- en: How much was raised in Seed rounds in total?
-- zh: Seed轮一共融了多少钱？
SELECT sum(Raised) FROM Rounds WHERE RoundType = 'Seed';

-- en: Names of startups that went Bankrupt after having been founded in 2017.
-- zh: 2017年创立、后来Bankrupt的初创企业叫什么？
SELECT StartupName FROM Startups WHERE Founded = 2017 AND Status = 'Bankrupt';

-- en: Average headcount by field of business, largest average first.
-- zh: 各领域的平均员工数，从大到小排列。
SELECT Field, avg(Staff) FROM Startups GROUP BY Field ORDER BY avg(Staff) DESC;

-- en: The investor of type Angel with the deepest pockets (largest fund)?
-- zh: Angel类投资方中资金规模最大的是谁？
SELECT InvestorName FROM Investors WHERE Type = 'Angel' ORDER BY FundSize DESC LIMIT 1;

-- en: Which startup has closed the most rounds?
-- zh: 完成融资轮次最多的初创企业是哪家？
SELECT Startups.StartupName FROM Startups JOIN Rounds ON Startups.StartupKey = Rounds.StartupKey GROUP BY Startups.StartupKey, Startups.StartupName ORDER BY count(*) DESC LIMIT 1;

-- en: Valuation of Loomra at its Series B.
-- zh: Loomra在Series B时的估值是多少？
SELECT Rounds.Valuation FROM Rounds JOIN Startups ON Rounds.StartupKey = Startups.StartupKey WHERE Startups.StartupName = 'Loomra' AND Rounds.RoundType = 'Series B';

-- en: Startups without a single funding round.
-- zh: 一轮融资都没有的初创企业。
SELECT StartupName FROM Startups WHERE StartupKey NOT IN (SELECT StartupKey FROM Rounds);

-- en: How many founders have a background in Physics?
-- zh: 有Physics背景的创始人有几位？
SELECT count(*) FROM Founders WHERE Background = 'Physics';

-- en: Which different fields has Tidewater Capital invested in?
-- zh: Tidewater Capital投过哪些不同的领域？
SELECT DISTINCT Startups.Field FROM Startups JOIN Rounds ON Startups.StartupKey = Rounds.StartupKey JOIN Tickets ON Rounds.RoundKey = Tickets.RoundKey JOIN Investors ON Tickets.InvestorKey = Investors.InvestorKey WHERE Investors.InvestorName = 'Tidewater Capital';

-- en: For every investor, show the name and the money invested so far.
-- zh: 每个投资方的名称和迄今投出的金额。
SELECT Investors.InvestorName, sum(Tickets.TicketAmount) FROM Investors JOIN Tickets ON Investors.InvestorKey = Tickets.InvestorKey GROUP BY Investors.InvestorKey, Investors.InvestorName;

-- en: Who led (Yes) the Series A of Loomra?
-- zh: Loomra的Series A由谁领投（Yes）？
SELECT Investors.InvestorName FROM Investors JOIN Tickets ON Investors.InvestorKey = Tickets.InvestorKey JOIN Rounds ON Tickets.RoundKey = Rounds.RoundKey JOIN Startups ON Rounds.StartupKey = Startups.StartupKey WHERE Startups.StartupName = 'Loomra' AND Rounds.RoundType = 'Series A' AND Tickets.IsLead = 'Yes';

-- en: Which types of round have raised more than 10000000 on average?
-- zh: 平均融资额超过10000000的轮次类型有哪些？
SELECT RoundType FROM Rounds GROUP BY RoundType HAVING avg(Raised) > 10000000;

-- en: Founders older than the average founder: name and age.
-- zh: 年龄大于平均值的创始人，姓名和年龄是什么？
SELECT FounderName, Age FROM Founders WHERE Age > (SELECT avg(Age) FROM Founders);

-- en: In which cities can one find both startups and investors?
-- zh: 哪些城市既有初创企业又有投资方？
SELECT City FROM Startups INTERSECT SELECT City FROM Investors;

-- en: How many distinct startups has any investor from Zurich backed?
-- zh: Zurich的投资方一共投过多少家不同的初创企业？
SELECT count(DISTINCT Rounds.StartupKey) FROM Rounds JOIN Tickets ON Rounds.RoundKey = Tickets.RoundKey JOIN Investors ON Tickets.InvestorKey = Investors.InvestorKey WHERE Investors.City = 'Zurich';

-- en: The three latest rounds: type and closing date.
-- zh: 最近完成的三轮融资，轮次类型和日期是什么？
SELECT RoundType, ClosedOn FROM Rounds ORDER BY ClosedOn DESC LIMIT 3;

-- en: Which startups have at least 3 founders?
-- zh: 哪些初创企业至少有3位创始人？
SELECT Startups.StartupName FROM Startups JOIN Founders ON Startups.StartupKey = Founders.StartupKey GROUP BY Startups.StartupKey, Startups.StartupName HAVING count(*) >= 3;

-- en: Largest, smallest and average stake of a founder.
-- zh: 创始人持股比例的最大值、最小值和平均值。
SELECT max(Stake), min(Stake), avg(Stake) FROM Founders;

-- en: Find the founders of the startups that were Acquired, from the youngest to the oldest.
-- zh: 已被Acquired的初创企业，其创始人按年龄从小到大列出。
SELECT Founders.FounderName FROM Founders JOIN Startups ON Founders.StartupKey = Startups.StartupKey WHERE Startups.Status = 'Acquired' ORDER BY Founders.Age;
