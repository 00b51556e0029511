-- Libraries that lend to each other: the libraries, works, copies held and interlibrary loan requests.
CREATE TABLE Library (
  LibId INT,
  Name VARCHAR(60),
  Kind VARCHAR(20),
  Town VARCHAR(40),
  Volumes INT,
  PRIMARY KEY (LibId)
);
CREATE TABLE Work (
  WorkId INT,
  Title VARCHAR(100),
  Author VARCHAR(60),
  PubYear INT,
  Tongue VARCHAR(20),
  PRIMARY KEY (WorkId)
);
CREATE TABLE Holding (
  LibId INT,
  WorkId INT,
  Shelfmark VARCHAR(20),
  Copies INT,
  Lendable VARCHAR(3),
  PRIMARY KEY (LibId, WorkId),
  FOREIGN KEY (LibId) REFERENCES Library (LibId),
  FOREIGN KEY (WorkId) REFERENCES Work (WorkId)
);
CREATE TABLE LoanRequest (
  RequestId INT,
  WorkId INT,
  BorrowerLib INT,
  LenderLib INT,
  AskedOn DATE,
  DueOn DATE,
  Status VARCHAR(12),
  Postage DECIMAL(6,2),
  PRIMARY KEY (RequestId),
  FOREIGN KEY (WorkId) REFERENCES Work (WorkId),
  FOREIGN KEY (BorrowerLib) REFERENCES Library (LibId),
  FOREIGN KEY (LenderLib) REFERENCES Library (LibId)
);

-- en: Which libraries are of the University kind?
-- zh: University类的图书馆有哪些？
SELECT Name FROM Library WHERE Kind = 'University';

-- en: Titles written by Ansel Thorne, in order of publication.
-- zh: 按出版先后列出Ansel Thorne写的书名。
SELECT Title FROM Work WHERE Author = 'Ansel Thorne' ORDER BY PubYear;

-- en: How many requests are Overdue?
-- zh: 有多少个馆际互借请求已Overdue？
SELECT count(*) FROM LoanRequest WHERE Status = 'Overdue';

-- en: How many requests are Returned?
-- zh: 有多少个馆际互借请求已Returned？
SELECT count(*) FROM LoanRequest WHERE Status = 'Returned';

-- en: Which library owns the largest number of volumes?
-- zh: 藏书量最大的图书馆是哪家？
SELECT Name FROM Library ORDER BY Volumes DESC LIMIT 1;

-- en: Total postage of requests made after 2024-06-30?
-- zh: 2024-06-30之后提出的请求邮费总共是多少？
SELECT sum(Postage) FROM LoanRequest WHERE AskedOn > '2024-06-30';

-- en: Works published before 1900 in Latin or Greek: titles and authors.
-- zh: 1900年之前出版的Latin或Greek文著作的书名和作者。
SELECT Title, Author FROM Work WHERE PubYear < 1900 AND (Tongue = 'Latin' OR Tongue = 'Greek');

-- en: How many works are there in each language?
-- zh: 每种语言有多少部著作？
SELECT Tongue, count(*) FROM Work GROUP BY Tongue;

-- en: Which towns have more than one library?
-- zh: 哪些城镇有超过一家图书馆？
SELECT Town FROM Library GROUP BY Town HAVING count(*) > 1;

-- en: Average volumes for each kind of library.
-- zh: 各类图书馆的平均藏书量。
SELECT Kind, avg(Volumes) FROM Library GROUP BY Kind;

-- en: On which day were the most requests placed?
-- zh: 哪一天提出的请求最多？
SELECT AskedOn FROM LoanRequest GROUP BY AskedOn ORDER BY count(*) DESC LIMIT 1;

-- en: Which library has borrowed most often?
-- zh: 借入次数最多的是哪家图书馆？
SELECT Library.Name FROM Library JOIN LoanRequest ON Library.LibId = LoanRequest.BorrowerLib GROUP BY Library.LibId, Library.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which library has lent most often?
-- zh: 借出次数最多的是哪家图书馆？
SELECT Library.Name FROM Library JOIN LoanRequest ON Library.LibId = LoanRequest.LenderLib GROUP BY Library.LibId, Library.Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many times was each work asked for? Show titles.
-- zh: 每部著作被请求过多少次？显示书名。
SELECT Work.Title, count(*) FROM Work JOIN LoanRequest ON Work.WorkId = LoanRequest.WorkId GROUP BY Work.WorkId, Work.Title;

-- en: Which libraries hold Flora of the Marshes, and under what shelfmark?
-- zh: 哪些图书馆藏有Flora of the Marshes，索书号是什么？
SELECT Library.Name, Holding.Shelfmark FROM Library JOIN Holding ON Library.LibId = Holding.LibId JOIN Work ON Holding.WorkId = Work.WorkId WHERE Work.Title = 'Flora of the Marshes';

-- en: Titles the Abbey Library won't lend out (No).
-- zh: Abbey Library不外借（No）的书名。
SELECT Work.Title FROM Work JOIN Holding ON Work.WorkId = Holding.WorkId JOIN Library ON Holding.LibId = Library.LibId WHERE Library.Name = 'Abbey Library' AND Holding.Lendable = 'No';

-- en: For every Overdue request give the borrowing library, the lending library and the due date.
-- zh: 列出每个Overdue请求的借入馆、借出馆和应还日期。
SELECT b.Name, l.Name, LoanRequest.DueOn FROM LoanRequest JOIN Library AS b ON LoanRequest.BorrowerLib = b.LibId JOIN Library AS l ON LoanRequest.LenderLib = l.LibId WHERE LoanRequest.Status = 'Overdue';

-- en: How many copies does each library hold in all?
-- zh: 每家图书馆一共有多少册藏本？
SELECT Library.Name, sum(Holding.Copies) FROM Library JOIN Holding ON Library.LibId = Holding.LibId GROUP BY Library.LibId, Library.Name;

-- en: Works held by at least 5 libraries.
-- zh: 至少5家图书馆收藏的著作。
SELECT Work.Title FROM Work JOIN Holding ON Work.WorkId = Holding.WorkId GROUP BY Work.WorkId, Work.Title HAVING count(*) >= 5;

-- en: Which works are held nowhere?
-- zh: 哪些著作没有任何图书馆收藏？
SELECT Title FROM Work WHERE WorkId NOT IN (SELECT WorkId FROM Holding);

-- en: Libraries that have never lent to another.
-- zh: 从未借书给其他馆的图书馆。
SELECT Name FROM Library WHERE LibId NOT IN (SELECT LenderLib FROM LoanRequest);

-- en: Ids of libraries that both borrow and lend.
-- zh: 既借入又借出的图书馆编号。
SELECT BorrowerLib FROM LoanRequest INTERSECT SELECT LenderLib FROM LoanRequest;
