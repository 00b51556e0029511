-- A magazine: editors, writers and the pieces they produce.
CREATE TABLE Editors (
  Editor_Id INT,
  Editor_Name VARCHAR(50),
  Section VARCHAR(30),
  Start_Year INT,
  Email VARCHAR(60),
  PRIMARY KEY (Editor_Id)
);
CREATE TABLE Writers (
  Writer_Id INT,
  Writer_Name VARCHAR(50),
  Country VARCHAR(30),
  Fee_Per_Word DOUBLE,
  PRIMARY KEY (Writer_Id)
);
CREATE TABLE Pieces (
  Piece_Id INT,
  Headline VARCHAR(100),
  Writer_Id INT,
  Editor_Id INT,
  Words INT,
  Published DATE,
  Status VARCHAR(20),
  PRIMARY KEY (Piece_Id),
  FOREIGN KEY (Writer_Id) REFERENCES Writers (Writer_Id),
  FOREIGN KEY (Editor_Id) REFERENCES Editors (Editor_Id)
);

-- en: What is the email of Tom Ashby?
-- zh: Tom Ashby的邮箱是什么？
SELECT Email FROM Editors WHERE Editor_Name = 'Tom Ashby';

-- en: Which editors are sitting on a draft? Look for the status draft.
-- zh: 哪些编辑手上有状态为draft的文章？
SELECT Editors.Editor_Name FROM Editors JOIN Pieces ON Editors.Editor_Id = Pieces.Editor_Id WHERE Pieces.Status = 'draft';

-- en: Which pieces have the word Winter in their headline?
-- zh: 哪些文章的标题中含有Winter？
SELECT Headline FROM Pieces WHERE Headline LIKE '%Winter%';

-- en: How many pieces were published in 2021?
-- zh: 2021年发表了多少篇文章？
SELECT count(*) FROM Pieces WHERE Published BETWEEN '2021-01-01' AND '2021-12-31';

-- en: What is the average length of the pieces in words?
-- zh: 文章的平均字数是多少？
SELECT avg(Words) FROM Pieces;

-- en: How many sections does the magazine have?
-- zh: 这本杂志有多少个不同的栏目？
SELECT count(DISTINCT Section) FROM Editors;

-- en: How many pieces are there with each status?
-- zh: 各状态的文章分别有多少篇？
SELECT Status, count(*) FROM Pieces GROUP BY Status;

-- en: Which country has the most writers?
-- zh: 哪个国家的撰稿人最多？
SELECT Country FROM Writers GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Give the sections that have two editors or more.
-- zh: 哪些栏目有两位或以上的编辑？
SELECT Section FROM Editors GROUP BY Section HAVING count(*) >= 2;

-- en: What is the highest fee per word in each country?
-- zh: 每个国家的最高每字稿酬是多少？
SELECT Country, max(Fee_Per_Word) FROM Writers GROUP BY Country;

-- en: Which writer from India is the cheapest?
-- zh: India的撰稿人中谁的稿酬最低？
SELECT Writer_Name FROM Writers WHERE Country = 'India' ORDER BY Fee_Per_Word ASC LIMIT 1;

-- en: In which section was the longest piece printed?
-- zh: 字数最多的文章刊登在哪个栏目？
SELECT Editors.Section FROM Editors JOIN Pieces ON Editors.Editor_Id = Pieces.Editor_Id ORDER BY Pieces.Words DESC LIMIT 1;

-- en: Who wrote "Salt Roads"?
-- zh: 《Salt Roads》是谁写的？
SELECT Writers.Writer_Name FROM Writers JOIN Pieces ON Writers.Writer_Id = Pieces.Writer_Id WHERE Pieces.Headline = 'Salt Roads';

-- en: For each headline, give the writer and the editor.
-- zh: 给出每篇文章的标题、撰稿人和编辑。
SELECT Pieces.Headline, Writers.Writer_Name, Editors.Editor_Name FROM Pieces JOIN Writers ON Pieces.Writer_Id = Writers.Writer_Id JOIN Editors ON Pieces.Editor_Id = Editors.Editor_Id;

-- en: How many pieces has every editor edited?
-- zh: 每位编辑各编辑了多少篇文章？
SELECT Editors.Editor_Name, count(*) FROM Editors JOIN Pieces ON Editors.Editor_Id = Pieces.Editor_Id GROUP BY Editors.Editor_Id, Editors.Editor_Name;

-- en: Which writers have worked with the editor Nina Kraus?
-- zh: 哪些撰稿人与编辑Nina Kraus合作过？
SELECT Writers.Writer_Name FROM Writers JOIN Pieces ON Writers.Writer_Id = Pieces.Writer_Id JOIN Editors ON Pieces.Editor_Id = Editors.Editor_Id WHERE Editors.Editor_Name = 'Nina Kraus';

-- en: What is the total number of words written by authors from Kenya?
-- zh: Kenya的撰稿人一共写了多少字？
SELECT sum(Pieces.Words) FROM Pieces JOIN Writers ON Pieces.Writer_Id = Writers.Writer_Id WHERE Writers.Country = 'Kenya';

-- en: Which writer has produced the most pieces?
-- zh: 写文章最多的撰稿人是谁？
SELECT Writers.Writer_Name FROM Writers JOIN Pieces ON Writers.Writer_Id = Pieces.Writer_Id GROUP BY Writers.Writer_Id, Writers.Writer_Name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the headlines in the Travel section?
-- zh: Travel栏目有哪些文章标题？
SELECT Pieces.Headline FROM Pieces JOIN Editors ON Pieces.Editor_Id = Editors.Editor_Id WHERE Editors.Section = 'Travel';

-- en: Which writers haven't had a single piece so far?
-- zh: 哪些撰稿人至今还没有一篇文章？
SELECT Writer_Name FROM Writers WHERE Writer_Id NOT IN (SELECT Writer_Id FROM Pieces);

-- en: Headlines of pieces longer than the average piece, please.
-- zh: 请给出字数超过平均值的文章标题。
SELECT Headline FROM Pieces WHERE Words > (SELECT avg(Words) FROM Pieces);

-- en: Show the names of all writers and editors in a single list.
-- zh: 把所有撰稿人和编辑的姓名合并成一份名单。
SELECT Writer_Name FROM Writers UNION SELECT Editor_Name FROM Editors;
