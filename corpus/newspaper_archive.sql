-- Newspapers of the past, their editors and how many copies they sold.
CREATE TABLE Newspaper (
  Paper_Id INT,
  Title VARCHAR(60),
  Town VARCHAR(40),
  Frequency VARCHAR(15),
  Political_Leaning VARCHAR(20),
  First_Issue DATE,
  Last_Issue DATE,
  PRIMARY KEY (Paper_Id)
);
CREATE TABLE Editor (
  Editor_Id INT,
  Editor_Name VARCHAR(50),
  Birth_Year INT,
  Education VARCHAR(40),
  PRIMARY KEY (Editor_Id)
);
CREATE TABLE Editorship (
  Paper_Id INT,
  Editor_Id INT,
  From_Year INT,
  To_Year INT,
  Salary DOUBLE,
  PRIMARY KEY (Paper_Id, Editor_Id),
  FOREIGN KEY (Paper_Id) REFERENCES Newspaper (Paper_Id),
  FOREIGN KEY (Editor_Id) REFERENCES Editor (Editor_Id)
);
CREATE TABLE Circulation (
  Paper_Id INT,
  Count_Year INT,
  Copies INT,
  Price_Pence DOUBLE,
  PRIMARY KEY (Paper_Id, Count_Year),
  FOREIGN KEY (Paper_Id) REFERENCES Newspaper (Paper_Id)
);

-- en: Which papers came out in Wexcombe?
-- zh: 哪些报纸在Wexcombe出版？
SELECT Title FROM Newspaper WHERE Town = 'Wexcombe';

-- en: Who edited the Northern Lantern?
-- zh: Northern Lantern的编辑都有谁？
SELECT Editor.Editor_Name FROM Editor JOIN Editorship ON Editor.Editor_Id = Editorship.Editor_Id JOIN Newspaper ON Editorship.Paper_Id = Newspaper.Paper_Id WHERE Newspaper.Title = 'Northern Lantern';

-- en: How many Weekly papers were there?
-- zh: Weekly报纸有多少家？
SELECT count(*) FROM Newspaper WHERE Frequency = 'Weekly';

-- en: How many copies did the Daily Sickle sell in 1902?
-- zh: Daily Sickle在1902年售出多少份？
SELECT Circulation.Copies FROM Circulation JOIN Newspaper ON Circulation.Paper_Id = Newspaper.Paper_Id WHERE Newspaper.Title = 'Daily Sickle' AND Circulation.Count_Year = 1902;

-- en: Which town had the most newspapers?
-- zh: 哪个城镇的报纸最多？
SELECT Town FROM Newspaper GROUP BY Town ORDER BY count(*) DESC LIMIT 1;

-- en: Oldest paper by first issue?
-- zh: 创刊最早的报纸是哪家？
SELECT Title FROM Newspaper ORDER BY First_Issue LIMIT 1;

-- en: List the papers still running, that is, with no last issue recorded.
-- zh: 列出仍在出版（没有停刊日期）的报纸。
SELECT Title FROM Newspaper WHERE Last_Issue IS NULL;

-- en: What was the average circulation in each year? Sort by year.
-- zh: 每年的平均发行量是多少？按年份排序。
SELECT Count_Year, avg(Copies) FROM Circulation GROUP BY Count_Year ORDER BY Count_Year;

-- en: Which paper reached the highest circulation, and how many copies was that?
-- zh: 发行量最高的报纸是哪家？达到多少份？
SELECT Newspaper.Title, Circulation.Copies FROM Newspaper JOIN Circulation ON Newspaper.Paper_Id = Circulation.Paper_Id ORDER BY Circulation.Copies DESC LIMIT 1;

-- en: Editors who were never in charge of a paper
-- zh: 从未执掌过任何报纸的编辑
SELECT Editor_Name FROM Editor WHERE Editor_Id NOT IN (SELECT Editor_Id FROM Editorship);

-- en: In which towns did Abel Thorne work as editor?
-- zh: Abel Thorne在哪些城镇当过编辑？
SELECT Newspaper.Town FROM Newspaper JOIN Editorship ON Newspaper.Paper_Id = Editorship.Paper_Id JOIN Editor ON Editorship.Editor_Id = Editor.Editor_Id WHERE Editor.Editor_Name = 'Abel Thorne';

-- en: What's the highest salary ever paid to an editor who started after 1880?
-- zh: 1880年之后上任的编辑中，最高的薪水是多少？
SELECT max(Salary) FROM Editorship WHERE From_Year > 1880;

-- en: For every political leaning give the number of papers.
-- zh: 给出每种政治倾向的报纸数量。
SELECT Political_Leaning, count(*) FROM Newspaper GROUP BY Political_Leaning;

-- en: Which papers have had at least four editors?
-- zh: 哪些报纸至少有过4位编辑？
SELECT Newspaper.Title FROM Newspaper JOIN Editorship ON Newspaper.Paper_Id = Editorship.Paper_Id GROUP BY Newspaper.Paper_Id, Newspaper.Title HAVING count(*) >= 4;

-- en: Names and birth years of editors educated at St Cuthbert College
-- zh: 毕业于St Cuthbert College的编辑姓名和出生年份
SELECT Editor_Name, Birth_Year FROM Editor WHERE Education = 'St Cuthbert College';

-- en: Towns that had both a Liberal and a Conservative paper
-- zh: 既有Liberal报纸又有Conservative报纸的城镇
SELECT Town FROM Newspaper WHERE Political_Leaning = 'Liberal' INTERSECT SELECT Town FROM Newspaper WHERE Political_Leaning = 'Conservative';

-- en: Which editor edited the largest number of papers?
-- zh: 编辑过报纸最多的是谁？
SELECT Editor.Editor_Name FROM Editor JOIN Editorship ON Editor.Editor_Id = Editorship.Editor_Id GROUP BY Editor.Editor_Id, Editor.Editor_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Find the titles of papers priced above 2 pence in 1875.
-- zh: 找出1875年售价高于2便士的报纸名称。
SELECT Newspaper.Title FROM Newspaper JOIN Circulation ON Newspaper.Paper_Id = Circulation.Paper_Id WHERE Circulation.Price_Pence > 2 AND Circulation.Count_Year = 1875;

-- en: How many different years have circulation figures?
-- zh: 有发行量数据的年份共有多少个？
SELECT count(DISTINCT Count_Year) FROM Circulation;

-- en: Papers whose circulation once exceeded the average figure, each title a single time
-- zh: 发行量曾超过平均值的报纸，每个名称只出现一次
SELECT DISTINCT Newspaper.Title FROM Newspaper JOIN Circulation ON Newspaper.Paper_Id = Circulation.Paper_Id WHERE Circulation.Copies > (SELECT avg(Copies) FROM Circulation);

-- en: What were the mean salaries of editors at Daily papers?
-- zh: Daily报纸编辑的平均薪水是多少？
SELECT avg(Editorship.Salary) FROM Editorship JOIN Newspaper ON Editorship.Paper_Id = Newspaper.Paper_Id WHERE Newspaper.Frequency = 'Daily';

-- en: Which titles start with 'The' and began before 1850-01-01?
-- zh: 哪些报纸名称以'The'开头且创刊于1850-01-01之前？
SELECT Title FROM Newspaper WHERE Title LIKE 'The%' AND First_Issue < '1850-01-01';
