-- A literary festival: authors, books, sessions on stage and moderators.
CREATE TABLE Author (
  AuthorKey INT,
  FullName VARCHAR(60),
  Country VARCHAR(40),
  BirthDate DATE,
  Agent VARCHAR(60),
  PRIMARY KEY (AuthorKey)
);
CREATE TABLE Book (
  BookKey INT,
  AuthorKey INT,
  Title VARCHAR(80),
  Genre VARCHAR(30),
  PublishedYear INT,
  Price DECIMAL(10,2),
  Pages INT,
  PRIMARY KEY (BookKey),
  FOREIGN KEY (AuthorKey) REFERENCES Author (AuthorKey)
);
CREATE TABLE Moderator (
  ModeratorKey INT,
  FullName VARCHAR(60),
  Country VARCHAR(40),
  Employer VARCHAR(60),
  Fee DECIMAL(10,2),
  PRIMARY KEY (ModeratorKey)
);
CREATE TABLE Session (
  SessionKey INT,
  ModeratorKey INT,
  Title VARCHAR(80),
  Tent VARCHAR(30),
  SessionDate DATE,
  Price DECIMAL(10,2),
  Attendance INT,
  PRIMARY KEY (SessionKey),
  FOREIGN KEY (ModeratorKey) REFERENCES Moderator (ModeratorKey)
);
CREATE TABLE Panelist (
  SessionKey INT,
  AuthorKey INT,
  BookKey INT,
  Fee DECIMAL(10,2),
  SignedCopies INT,
  PRIMARY KEY (SessionKey, AuthorKey),
  FOREIGN KEY (SessionKey) REFERENCES Session (SessionKey),
  FOREIGN KEY (AuthorKey) REFERENCES Author (AuthorKey),
  FOREIGN KEY (BookKey) REFERENCES Book (BookKey)
);

-- en: What is the dearest book on sale?
-- zh: 最贵的书是哪一本？
SELECT Title FROM Book ORDER BY Price DESC LIMIT 1;

-- en: What is the dearest session to attend?
-- zh: 门票最贵的场次是哪一场？
SELECT Title FROM Session ORDER BY Price DESC LIMIT 1;

-- en: How many sessions took place in each tent?
-- zh: 每个帐篷里举办了多少场活动？
SELECT Tent, count(*) FROM Session GROUP BY Tent;

-- en: How many people attended in each tent overall?
-- zh: 每个帐篷里一共有多少人到场？
SELECT Tent, sum(Attendance) FROM Session GROUP BY Tent;

-- en: Which authors come from Kenya?
-- zh: 哪些作家来自Kenya？
SELECT FullName FROM Author WHERE Country = 'Kenya';

-- en: Which moderators come from Kenya?
-- zh: 哪些主持人来自Kenya？
SELECT FullName FROM Moderator WHERE Country = 'Kenya';

-- en: Find titles and prices of crime books with more than 400 pages.
-- zh: 找出超过400页的crime类书籍的书名和价格。
SELECT Title, Price FROM Book WHERE Genre = 'crime' AND Pages > 400;

-- en: Authors born on or after 1990-01-01, youngest first.
-- zh: 列出1990-01-01及以后出生的作家，从最年轻的开始。
SELECT FullName FROM Author WHERE BirthDate >= '1990-01-01' ORDER BY BirthDate DESC;

-- en: Which sessions are on 2025-05-30 in the Lime Tent?
-- zh: 2025-05-30在Lime Tent有哪些场次？
SELECT Title FROM Session WHERE SessionDate = '2025-05-30' AND Tent = 'Lime Tent';

-- en: What is the average fee of a moderator?
-- zh: 主持人的平均酬金是多少？
SELECT avg(Fee) FROM Moderator;

-- en: How many novels came out in 2024 (genre novel)?
-- zh: 2024年出版了多少本novel？
SELECT count(*) FROM Book WHERE Genre = 'novel' AND PublishedYear = 2024;

-- en: How many distinct agents represent the authors?
-- zh: 作家们共有多少位不同的经纪人？
SELECT count(DISTINCT Agent) FROM Author;

-- en: Which agent represents the most authors?
-- zh: 代理作家最多的经纪人是谁？
SELECT Agent FROM Author GROUP BY Agent ORDER BY count(*) DESC LIMIT 1;

-- en: Show genres having at least two books, with their average price.
-- zh: 列出至少有两本书的类别及其平均价格。
SELECT Genre, avg(Price) FROM Book GROUP BY Genre HAVING count(*) >= 2;

-- en: Which authors spoke in the session Rivers of Ink?
-- zh: 哪些作家在Rivers of Ink这一场发过言？
SELECT Author.FullName FROM Author JOIN Panelist ON Author.AuthorKey = Panelist.AuthorKey JOIN Session ON Panelist.SessionKey = Session.SessionKey WHERE Session.Title = 'Rivers of Ink';

-- en: Which different employers have a moderator who chaired Wanjiru Odhiambo?
-- zh: 主持过Wanjiru Odhiambo的场次的主持人来自哪些不同的单位？
SELECT DISTINCT Moderator.Employer FROM Moderator JOIN Session ON Moderator.ModeratorKey = Session.ModeratorKey JOIN Panelist ON Session.SessionKey = Panelist.SessionKey JOIN Author ON Panelist.AuthorKey = Author.AuthorKey WHERE Author.FullName = 'Wanjiru Odhiambo';

-- en: For each author, how many copies were signed in total? Names and totals.
-- zh: 每位作家一共签售了多少本？给出姓名和总数。
SELECT Author.FullName, sum(Panelist.SignedCopies) FROM Author JOIN Panelist ON Author.AuthorKey = Panelist.AuthorKey GROUP BY Author.AuthorKey, Author.FullName;

-- en: Which book was presented in the greatest number of sessions?
-- zh: 在最多场次中被推介的是哪本书？
SELECT Book.Title FROM Book JOIN Panelist ON Book.BookKey = Panelist.BookKey GROUP BY Book.BookKey, Book.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Moderators without any session?
-- zh: 没有主持任何场次的主持人有谁？
SELECT FullName FROM Moderator WHERE ModeratorKey NOT IN (SELECT ModeratorKey FROM Session);

-- en: What sessions drew a bigger crowd than the average session?
-- zh: 到场人数超过平均值的场次有哪些？
SELECT Title FROM Session WHERE Attendance > (SELECT avg(Attendance) FROM Session);

-- en: Who has published both a memoir and an essay? Give their names.
-- zh: 既出版过memoir又出版过essay的作家叫什么？
SELECT Author.FullName FROM Author JOIN Book ON Author.AuthorKey = Book.AuthorKey WHERE Book.Genre = 'memoir' INTERSECT SELECT Author.FullName FROM Author JOIN Book ON Author.AuthorKey = Book.AuthorKey WHERE Book.Genre = 'essay';

-- en: Names of all the people on the bill, authors and moderators alike.
-- zh: 列出所有参加者的姓名，包括作家和主持人。
SELECT FullName FROM Author UNION SELECT FullName FROM Moderator;
