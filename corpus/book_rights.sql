-- A publishing house: writers, works, editions, printers and foreign rights sold to other publishers.
CREATE TABLE Writer (
  WriterId INT,
  FullName VARCHAR(80),
  Nationality VARCHAR(40),
  BirthYear INT,
  DeathYear INT,
  AgentName VARCHAR(80),
  PRIMARY KEY (WriterId)
);
CREATE TABLE Work (
  WorkId INT,
  Title VARCHAR(120),
  Genre VARCHAR(40),
  ContractDate DATE,
  Advance DECIMAL(10,2),
  WordCount INT,
  PRIMARY KEY (WorkId)
);
CREATE TABLE Authorship (
  WorkId INT,
  WriterId INT,
  RoyaltyPercent DOUBLE,
  Contribution VARCHAR(30),
  PRIMARY KEY (WorkId, WriterId),
  FOREIGN KEY (WorkId) REFERENCES Work (WorkId),
  FOREIGN KEY (WriterId) REFERENCES Writer (WriterId)
);
CREATE TABLE Printer (
  PrinterId INT,
  PrinterName VARCHAR(80),
  City VARCHAR(40),
  Country VARCHAR(40),
  FoundedYear INT,
  PRIMARY KEY (PrinterId)
);
CREATE TABLE Edition (
  Isbn VARCHAR(20),
  WorkId INT,
  PrinterId INT,
  Format VARCHAR(20),
  PublicationDate DATE,
  PrintRun INT,
  ListPrice DECIMAL(10,2),
  PageCount INT,
  PRIMARY KEY (Isbn),
  FOREIGN KEY (WorkId) REFERENCES Work (WorkId),
  FOREIGN KEY (PrinterId) REFERENCES Printer (PrinterId)
);
CREATE TABLE RightsSale (
  SaleId INT,
  WorkId INT,
  BuyerName VARCHAR(80),
  Country VARCHAR(40),
  TargetLanguage VARCHAR(30),
  SaleDate DATE,
  Fee DECIMAL(10,2),
  PRIMARY KEY (SaleId),
  FOREIGN KEY (WorkId) REFERENCES Work (WorkId)
);

-- en: How many works do we have under contract?
-- zh: 我们一共签了多少部作品？
SELECT count(*) FROM Work;

-- en: Which Portuguese writers were born before 1950?
-- zh: 1950年以前出生的Portuguese作家有哪些？
SELECT FullName FROM Writer WHERE Nationality = 'Portuguese' AND BirthYear < 1950;

-- en: For every genre, what is the average advance?
-- zh: 各体裁的平均预付款是多少？
SELECT Genre, avg(Advance) FROM Work GROUP BY Genre;

-- en: Who wrote "Night Ferry to Olm"?
-- zh: 《Night Ferry to Olm》是谁写的？
SELECT Writer.FullName FROM Writer JOIN Authorship ON Writer.WriterId = Authorship.WriterId JOIN Work ON Authorship.WorkId = Work.WorkId WHERE Work.Title = 'Night Ferry to Olm';

-- en: Show the ISBN and price of the Paperback editions from the most to the least expensive.
-- zh: 按价格从高到低列出Paperback版本的ISBN和定价。
SELECT Isbn, ListPrice FROM Edition WHERE Format = 'Paperback' ORDER BY ListPrice DESC;

-- en: Total fees earned from rights sold to Poland?
-- zh: 卖往Poland的版权总共收了多少费用？
SELECT sum(Fee) FROM RightsSale WHERE Country = 'Poland';

-- en: Which writers are still alive (no death year on file)?
-- zh: 哪些作家仍然在世（没有登记去世年份）？
SELECT FullName FROM Writer WHERE DeathYear IS NULL;

-- en: Into how many distinct languages has each work been licensed? Give the title too.
-- zh: 每部作品的版权授权到了多少种不同的语言？请一并给出书名。
SELECT Work.Title, count(DISTINCT RightsSale.TargetLanguage) FROM Work JOIN RightsSale ON Work.WorkId = RightsSale.WorkId GROUP BY Work.WorkId, Work.Title;

-- en: Which format is the most common among the editions?
-- zh: 哪种装帧的版本最多？
SELECT Format FROM Edition GROUP BY Format ORDER BY count(*) DESC LIMIT 1;

-- en: What's the title of the longest work by number of words?
-- zh: 字数最多的作品叫什么？
SELECT Title FROM Work ORDER BY WordCount DESC LIMIT 1;

-- en: List the works whose rights have never been sold abroad.
-- zh: 列出从未售出过海外版权的作品。
SELECT Title FROM Work WHERE WorkId NOT IN (SELECT WorkId FROM RightsSale);

-- en: Names of printers in Ljubljana that have produced an edition with a print run over 5000.
-- zh: 位于Ljubljana、印过印数超过5000的版本的印刷厂叫什么？
SELECT Printer.PrinterName FROM Printer JOIN Edition ON Printer.PrinterId = Edition.PrinterId WHERE Printer.City = 'Ljubljana' AND Edition.PrintRun > 5000;

-- en: What is the largest royalty percentage granted for a Translator?
-- zh: Translator拿到的最高版税比例是多少？
SELECT max(RoyaltyPercent) FROM Authorship WHERE Contribution = 'Translator';

-- en: Which agents represent two or more writers?
-- zh: 哪些经纪人代理了至少两位作家？
SELECT AgentName FROM Writer GROUP BY AgentName HAVING count(*) >= 2;

-- en: Tell me the writer credited on the greatest number of works.
-- zh: 署名作品数量最多的是哪位作家？
SELECT Writer.FullName FROM Writer JOIN Authorship ON Writer.WriterId = Authorship.WriterId GROUP BY Writer.WriterId, Writer.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: Which works received an advance above the average?
-- zh: 哪些作品的预付款高于平均水平？
SELECT Title FROM Work WHERE Advance > (SELECT avg(Advance) FROM Work);

-- en: In what country is the printer of ISBN 978-961-6042-11-3?
-- zh: ISBN为978-961-6042-11-3的书是在哪个国家印刷的？
SELECT Printer.Country FROM Printer JOIN Edition ON Printer.PrinterId = Edition.PrinterId WHERE Edition.Isbn = '978-961-6042-11-3';

-- en: Find countries where we have a printer but where no rights have been sold.
-- zh: 哪些国家有我们的印刷厂，但没有售出过版权？
SELECT Country FROM Printer EXCEPT SELECT Country FROM RightsSale;

-- en: Count the printers per country.
-- zh: 每个国家各有多少家印刷厂？
SELECT Country, count(*) FROM Printer GROUP BY Country;

-- en: Give the titles of Crime works that came out as Hardcover in or after 2018 (from 2018-01-01).
-- zh: 2018-01-01起以Hardcover形式出版的Crime作品有哪些？
SELECT Work.Title FROM Work JOIN Edition ON Work.WorkId = Edition.WorkId WHERE Work.Genre = 'Crime' AND Edition.Format = 'Hardcover' AND Edition.PublicationDate >= '2018-01-01';

-- en: Which works came out both as Audiobook and as Ebook? Titles please.
-- zh: 哪些作品既出了Audiobook又出了Ebook？请给出书名。
SELECT Work.Title FROM Work JOIN Edition ON Work.WorkId = Edition.WorkId WHERE Edition.Format = 'Audiobook' INTERSECT SELECT Work.Title FROM Work JOIN Edition ON Work.WorkId = Edition.WorkId WHERE Edition.Format = 'Ebook';

-- en: Who bought the rights with the three highest fees, and what did they pay?
-- zh: 版权费最高的三笔交易的买方是谁，费用各是多少？
SELECT BuyerName, Fee FROM RightsSale ORDER BY Fee DESC LIMIT 3;
