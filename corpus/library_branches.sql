-- A town library's branches and the librarians who work there.
CREATE TABLE Branch (
  BranchCode INT,
  BranchName VARCHAR(50),
  Quarter VARCHAR(40),
  Opened INT,
  Volumes INT,
  PRIMARY KEY (BranchCode)
);
CREATE TABLE Librarian (
  LibrarianId INT,
  FullName VARCHAR(50),
  Age INT,
  Degree VARCHAR(30),
  Email VARCHAR(60),
  PRIMARY KEY (LibrarianId)
);
CREATE TABLE Posting (
  BranchCode INT,
  LibrarianId INT,
  Job VARCHAR(40),
  SinceYear INT,
  FullTime VARCHAR(5),
  PRIMARY KEY (BranchCode, LibrarianId),
  FOREIGN KEY (BranchCode) REFERENCES Branch (BranchCode),
  FOREIGN KEY (LibrarianId) REFERENCES Librarian (LibrarianId)
);

-- en: How many part-time staff (full time "no") work in the Hillside quarter?
-- zh: Hillside街区有多少名兼职（全职为“no”）人员？
SELECT count(*) FROM Posting JOIN Branch ON Posting.BranchCode = Branch.BranchCode WHERE Branch.Quarter = 'Hillside' AND Posting.FullTime = 'no';

-- en: List the branches in the Old Mill quarter.
-- zh: 列出Old Mill街区的分馆。
SELECT BranchName FROM Branch WHERE Quarter = 'Old Mill';

-- en: What is Petra Lund's email?
-- zh: Petra Lund的邮箱是什么？
SELECT Email FROM Librarian WHERE FullName = 'Petra Lund';

-- en: Who got his or her post in 2020, and at which branch?
-- zh: 哪些人是2020年到岗的？在哪个分馆？
SELECT Librarian.FullName, Branch.BranchName FROM Posting JOIN Librarian ON Posting.LibrarianId = Librarian.LibrarianId JOIN Branch ON Posting.BranchCode = Branch.BranchCode WHERE Posting.SinceYear = 2020;

-- en: How many volumes are there in all branches put together?
-- zh: 所有分馆的藏书总量是多少册？
SELECT sum(Volumes) FROM Branch;

-- en: What's the average age of our librarians?
-- zh: 图书管理员的平均年龄是多少？
SELECT avg(Age) FROM Librarian;

-- en: How many postings are full-time? (yes)
-- zh: 全职（yes）的岗位有多少个？
SELECT count(*) FROM Posting WHERE FullTime = 'yes';

-- en: For each job, in how many postings does it occur?
-- zh: 每种职务各有多少个岗位？
SELECT Job, count(*) FROM Posting GROUP BY Job;

-- en: Which quarter has the most volumes in total?
-- zh: 哪个街区的藏书总量最多？
SELECT Quarter FROM Branch GROUP BY Quarter ORDER BY sum(Volumes) DESC LIMIT 1;

-- en: Show the degrees held by at least five librarians.
-- zh: 至少有五名图书管理员拥有的学位有哪些？
SELECT Degree FROM Librarian GROUP BY Degree HAVING count(*) >= 5;

-- en: Which branch was opened last?
-- zh: 最晚开放的分馆是哪个？
SELECT BranchName FROM Branch ORDER BY Opened DESC LIMIT 1;

-- en: Name and age of the oldest librarian?
-- zh: 年龄最大的图书管理员是谁？多大年纪？
SELECT FullName, Age FROM Librarian ORDER BY Age DESC LIMIT 1;

-- en: Who works at the Harbour Branch?
-- zh: 谁在Harbour Branch工作？
SELECT Librarian.FullName FROM Librarian JOIN Posting ON Librarian.LibrarianId = Posting.LibrarianId JOIN Branch ON Posting.BranchCode = Branch.BranchCode WHERE Branch.BranchName = 'Harbour Branch';

-- en: Since what year has Ivo Marek been a cataloguer?
-- zh: Ivo Marek从哪一年起担任cataloguer？
SELECT Posting.SinceYear FROM Posting JOIN Librarian ON Posting.LibrarianId = Librarian.LibrarianId WHERE Librarian.FullName = 'Ivo Marek' AND Posting.Job = 'cataloguer';

-- en: How many librarians does each branch employ? Give the branch names in ascending order of the number.
-- zh: 每个分馆有多少名图书管理员？按人数从少到多列出分馆名和人数。
SELECT Branch.BranchName, count(*) FROM Branch JOIN Posting ON Branch.BranchCode = Posting.BranchCode GROUP BY Branch.BranchCode, Branch.BranchName ORDER BY count(*) ASC;

-- en: In which quarters are there children's librarians, job "children"?
-- zh: 哪些街区有职务为“children”的图书管理员？
SELECT Branch.Quarter FROM Branch JOIN Posting ON Branch.BranchCode = Posting.BranchCode WHERE Posting.Job = 'children';

-- en: Who works at the most branches?
-- zh: 在最多分馆任职的图书管理员是谁？
SELECT Librarian.FullName FROM Librarian JOIN Posting ON Librarian.LibrarianId = Posting.LibrarianId GROUP BY Librarian.LibrarianId, Librarian.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: What degrees do the staff of the Station Branch hold?
-- zh: Station Branch的员工拥有什么学位？
SELECT Librarian.Degree FROM Librarian JOIN Posting ON Librarian.LibrarianId = Posting.LibrarianId JOIN Branch ON Posting.BranchCode = Branch.BranchCode WHERE Branch.BranchName = 'Station Branch';

-- en: Average age of the librarians of each branch?
-- zh: 每个分馆图书管理员的平均年龄是多少？
SELECT Branch.BranchName, avg(Librarian.Age) FROM Branch JOIN Posting ON Branch.BranchCode = Posting.BranchCode JOIN Librarian ON Posting.LibrarianId = Librarian.LibrarianId GROUP BY Branch.BranchCode, Branch.BranchName;

-- en: Which branches are without any librarian?
-- zh: 哪些分馆没有图书管理员？
SELECT BranchName FROM Branch WHERE BranchCode NOT IN (SELECT BranchCode FROM Posting);

-- en: Branches with fewer volumes than the average branch?
-- zh: 藏书量低于平均值的分馆有哪些？
SELECT BranchName FROM Branch WHERE Volumes < (SELECT avg(Volumes) FROM Branch);

-- en: Which quarters have a branch opened before 1960 and one opened after 2000?
-- zh: 哪些街区既有1960年以前开放的分馆，又有2000年以后开放的分馆？
SELECT Quarter FROM Branch WHERE Opened < 1960 INTERSECT SELECT Quarter FROM Branch WHERE Opened > 2000;
