-- Poets, poems and the little magazines that print them.
CREATE TABLE Poet (
  PoetID INT,
  PoetName VARCHAR(60),
  HomeRegion VARCHAR(40),
  BirthYear INT,
  DayJob VARCHAR(40),
  Email VARCHAR(80),
  PRIMARY KEY (PoetID)
);
CREATE TABLE Journal (
  JournalID INT,
  JournalTitle VARCHAR(60),
  City VARCHAR(40),
  Frequency VARCHAR(20),
  StartedYear INT,
  FeePerPoem DECIMAL(8,2),
  EditorID INT,
  PRIMARY KEY (JournalID),
  FOREIGN KEY (EditorID) REFERENCES Poet (PoetID)
);
CREATE TABLE Issue (
  IssueID INT,
  JournalID INT,
  IssueNumber INT,
  PrintedOn DATE,
  Theme VARCHAR(40),
  CopiesSold INT,
  PRIMARY KEY (IssueID),
  FOREIGN KEY (JournalID) REFERENCES Journal (JournalID)
);
CREATE TABLE Poem (
  PoemID INT,
  PoetID INT,
  PoemTitle VARCHAR(80),
  Form VARCHAR(20),
  LineCount INT,
  WrittenYear INT,
  PRIMARY KEY (PoemID),
  FOREIGN KEY (PoetID) REFERENCES Poet (PoetID)
);
CREATE TABLE Publication (
  PoemID INT,
  IssueID INT,
  StartPage INT,
  Paid DECIMAL(8,2),
  PRIMARY KEY (PoemID, IssueID),
  FOREIGN KEY (PoemID) REFERENCES Poem (PoemID),
  FOREIGN KEY (IssueID) REFERENCES Issue (IssueID)
);
CREATE TABLE Submission (
  SubmissionID INT,
  PoemID INT,
  JournalID INT,
  SentOn DATE,
  Verdict VARCHAR(20),
  PRIMARY KEY (SubmissionID),
  FOREIGN KEY (PoemID) REFERENCES Poem (PoemID),
  FOREIGN KEY (JournalID) REFERENCES Journal (JournalID)
);

-- en: The email of Una Farrell?
-- zh: Una Farrell的邮箱是什么？
SELECT Email FROM Poet WHERE PoetName = 'Una Farrell';

-- en: Which sonnets (Sonnet) were written in 2012?
-- zh: 2012年写的Sonnet有哪些？
SELECT PoemTitle FROM Poem WHERE Form = 'Sonnet' AND WrittenYear = 2012;

-- en: Who edits Salt & Thistle?
-- zh: Salt & Thistle的主编是谁？
SELECT Poet.PoetName FROM Poet JOIN Journal ON Poet.PoetID = Journal.EditorID WHERE Journal.JournalTitle = 'Salt & Thistle';

-- en: Which journals have printed Una Farrell? Each only once.
-- zh: 哪些期刊登过Una Farrell的诗？每种只列一次。
SELECT DISTINCT Journal.JournalTitle FROM Journal JOIN Issue ON Journal.JournalID = Issue.JournalID JOIN Publication ON Issue.IssueID = Publication.IssueID JOIN Poem ON Publication.PoemID = Poem.PoemID JOIN Poet ON Poem.PoetID = Poet.PoetID WHERE Poet.PoetName = 'Una Farrell';

-- en: How many poems did Salt & Thistle turn down (Rejected)?
-- zh: Salt & Thistle退掉（Rejected）了多少首投稿？
SELECT count(*) FROM Submission JOIN Journal ON Submission.JournalID = Journal.JournalID WHERE Journal.JournalTitle = 'Salt & Thistle' AND Submission.Verdict = 'Rejected';

-- en: Number of poems by form.
-- zh: 各种诗体的诗作数量。
SELECT Form, count(*) FROM Poem GROUP BY Form;

-- en: What does the best-paying Quarterly pay per poem?
-- zh: 稿费最高的Quarterly期刊每首付多少？
SELECT max(FeePerPoem) FROM Journal WHERE Frequency = 'Quarterly';

-- en: Name the poets from Connacht who work as Nurse.
-- zh: Connacht哪些诗人的职业是Nurse？
SELECT PoetName FROM Poet WHERE HomeRegion = 'Connacht' AND DayJob = 'Nurse';

-- en: Which poem is the longest?
-- zh: 行数最多的是哪首诗？
SELECT PoemTitle FROM Poem ORDER BY LineCount DESC LIMIT 1;

-- en: Poems never printed anywhere.
-- zh: 从未发表过的诗。
SELECT PoemTitle FROM Poem WHERE PoemID NOT IN (SELECT PoemID FROM Publication);

-- en: For each journal, how many copies have been sold altogether? Give the title.
-- zh: 每种期刊总共售出多少册？列出刊名。
SELECT Journal.JournalTitle, sum(Issue.CopiesSold) FROM Journal JOIN Issue ON Journal.JournalID = Issue.JournalID GROUP BY Journal.JournalID, Journal.JournalTitle;

-- en: Who has earned the most from publication?
-- zh: 发表所得稿费总额最高的诗人是谁？
SELECT Poet.PoetName FROM Poet JOIN Poem ON Poet.PoetID = Poem.PoetID JOIN Publication ON Poem.PoemID = Publication.PoemID GROUP BY Poet.PoetID, Poet.PoetName ORDER BY sum(Publication.Paid) DESC LIMIT 1;

-- en: Issue numbers and print dates for the theme Harbours.
-- zh: 主题为Harbours的各期，期号和出版日期。
SELECT IssueNumber, PrintedOn FROM Issue WHERE Theme = 'Harbours';

-- en: Which haiku (Haiku) appeared in a Cork magazine?
-- zh: 哪些Haiku登在Cork的期刊上？
SELECT Poem.PoemTitle FROM Poem JOIN Publication ON Poem.PoemID = Publication.PoemID JOIN Issue ON Publication.IssueID = Issue.IssueID JOIN Journal ON Issue.JournalID = Journal.JournalID WHERE Poem.Form = 'Haiku' AND Journal.City = 'Cork';

-- en: Cities with two journals or more.
-- zh: 有两种或以上期刊的城市。
SELECT City FROM Journal GROUP BY City HAVING count(*) >= 2;

-- en: Average number of lines in the poems of Dermot Quill.
-- zh: Dermot Quill的诗平均多少行？
SELECT avg(Poem.LineCount) FROM Poem JOIN Poet ON Poem.PoetID = Poet.PoetID WHERE Poet.PoetName = 'Dermot Quill';

-- en: Journals paying more than average, with city.
-- zh: 稿费高于平均水平的期刊及其所在城市。
SELECT JournalTitle, City FROM Journal WHERE FeePerPoem > (SELECT avg(FeePerPoem) FROM Journal);

-- en: Poets printed both in Bramble and in The Tin Lamp.
-- zh: 既在Bramble又在The Tin Lamp上发表过的诗人。
SELECT Poet.PoetName FROM Poet JOIN Poem ON Poet.PoetID = Poem.PoetID JOIN Publication ON Poem.PoemID = Publication.PoemID JOIN Issue ON Publication.IssueID = Issue.IssueID JOIN Journal ON Issue.JournalID = Journal.JournalID WHERE Journal.JournalTitle = 'Bramble' INTERSECT SELECT Poet.PoetName FROM Poet JOIN Poem ON Poet.PoetID = Poem.PoetID JOIN Publication ON Poem.PoemID = Publication.PoemID JOIN Issue ON Publication.IssueID = Issue.IssueID JOIN Journal ON Issue.JournalID = Journal.JournalID WHERE Journal.JournalTitle = 'The Tin Lamp';

-- en: Poets with at least 5 poems: name and number.
-- zh: 至少写了5首诗的诗人，姓名和数量。
SELECT Poet.PoetName, count(*) FROM Poet JOIN Poem ON Poet.PoetID = Poem.PoetID GROUP BY Poet.PoetID, Poet.PoetName HAVING count(*) >= 5;

-- en: When did Dermot Quill send poems to Bramble?
-- zh: Dermot Quill在哪些日期给Bramble投过稿？
SELECT Submission.SentOn FROM Submission JOIN Journal ON Submission.JournalID = Journal.JournalID JOIN Poem ON Submission.PoemID = Poem.PoemID JOIN Poet ON Poem.PoetID = Poet.PoetID WHERE Poet.PoetName = 'Dermot Quill' AND Journal.JournalTitle = 'Bramble';

-- en: What day job is most common with the poets born after 1980?
-- zh: 1980年以后出生的诗人最常见的职业是什么？
SELECT DayJob FROM Poet WHERE BirthYear > 1980 GROUP BY DayJob ORDER BY count(*) DESC LIMIT 1;

-- en: How many journals were founded between 1970 and 1990?
-- zh: 1970年至1990年间创刊的期刊有几种？
SELECT count(*) FROM Journal WHERE StartedYear BETWEEN 1970 AND 1990;
