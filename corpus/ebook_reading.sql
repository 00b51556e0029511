-- An e-book reading app: authors, titles, readers, reading sessions, shelves and highlights.
CREATE TABLE Author (
  Author_ID INT,
  Pen_Name VARCHAR(60),
  Nationality VARCHAR(40),
  Birth_Year INT,
  PRIMARY KEY (Author_ID)
);
CREATE TABLE Ebook (
  Ebook_ID INT,
  Title VARCHAR(100),
  Genre VARCHAR(30),
  Pages INT,
  Published_Year INT,
  Price DECIMAL(8,2),
  PRIMARY KEY (Ebook_ID)
);
CREATE TABLE Ebook_Author (
  Ebook_ID INT,
  Author_ID INT,
  Contribution VARCHAR(20),
  PRIMARY KEY (Ebook_ID, Author_ID),
  FOREIGN KEY (Ebook_ID) REFERENCES Ebook (Ebook_ID),
  FOREIGN KEY (Author_ID) REFERENCES Author (Author_ID)
);
CREATE TABLE Reader (
  Reader_ID INT,
  Reader_Name VARCHAR(60),
  Country VARCHAR(40),
  Age INT,
  Device VARCHAR(30),
  PRIMARY KEY (Reader_ID)
);
CREATE TABLE Reading_Session (
  Session_ID INT,
  Reader_ID INT,
  Ebook_ID INT,
  Session_Date DATE,
  Minutes INT,
  Pages_Read INT,
  PRIMARY KEY (Session_ID),
  FOREIGN KEY (Reader_ID) REFERENCES Reader (Reader_ID),
  FOREIGN KEY (Ebook_ID) REFERENCES Ebook (Ebook_ID)
);
CREATE TABLE Highlight (
  Highlight_ID INT,
  Reader_ID INT,
  Ebook_ID INT,
  Page INT,
  Colour VARCHAR(15),
  Note VARCHAR(200),
  PRIMARY KEY (Highlight_ID),
  FOREIGN KEY (Reader_ID) REFERENCES Reader (Reader_ID),
  FOREIGN KEY (Ebook_ID) REFERENCES Ebook (Ebook_ID)
);

-- en: How many e-books are there?
-- zh: 有多少本电子书？
SELECT count(*) FROM Ebook;

-- en: List the titles of all e-books in ascending order of price.
-- zh: 按价格从低到高列出所有电子书的书名。
SELECT Title FROM Ebook ORDER BY Price;

-- en: What is the average age of all readers from Uruguay?
-- zh: 所有来自Uruguay的读者的平均年龄是多少？
SELECT avg(Age) FROM Reader WHERE Country = 'Uruguay';

-- en: Which e-book has the most pages?
-- zh: 哪本电子书的页数最多？
SELECT Title FROM Ebook ORDER BY Pages DESC LIMIT 1;

-- en: Show the pen name of each author and the number of e-books they contributed to.
-- zh: 给出每位作者的笔名及其参与的电子书数量。
SELECT Author.Pen_Name, count(*) FROM Author JOIN Ebook_Author ON Author.Author_ID = Ebook_Author.Author_ID GROUP BY Author.Author_ID, Author.Pen_Name;

-- en: What are the different genres?
-- zh: 有哪些不同的体裁？
SELECT DISTINCT Genre FROM Ebook;

-- en: Who are the people behind The Salt Orchard? Give their pen names and contributions.
-- zh: The Salt Orchard的作者有哪些？给出笔名和贡献方式。
SELECT Author.Pen_Name, Ebook_Author.Contribution FROM Author JOIN Ebook_Author ON Author.Author_ID = Ebook_Author.Author_ID JOIN Ebook ON Ebook_Author.Ebook_ID = Ebook.Ebook_ID WHERE Ebook.Title = 'The Salt Orchard';

-- en: How many minutes has Petra Novak spent reading?
-- zh: Petra Novak一共阅读了多少分钟？
SELECT sum(Reading_Session.Minutes) FROM Reading_Session JOIN Reader ON Reading_Session.Reader_ID = Reader.Reader_ID WHERE Reader.Reader_Name = 'Petra Novak';

-- en: Which titles did people older than 70 read? Different titles only.
-- zh: 70岁以上的人读过哪些书？只列不同的书名。
SELECT DISTINCT Ebook.Title FROM Ebook JOIN Reading_Session ON Ebook.Ebook_ID = Reading_Session.Ebook_ID JOIN Reader ON Reading_Session.Reader_ID = Reader.Reader_ID WHERE Reader.Age > 70;

-- en: Which colour of highlight is used the most?
-- zh: 哪种颜色的标注使用最多？
SELECT Colour FROM Highlight GROUP BY Colour ORDER BY count(*) DESC LIMIT 1;

-- en: Readers without any highlights: names, please.
-- zh: 没有做过任何标注的读者，请给出姓名。
SELECT Reader_Name FROM Reader WHERE Reader_ID NOT IN (SELECT Reader_ID FROM Highlight);

-- en: For each genre, give the number of e-books and their mean price.
-- zh: 对每种体裁，给出电子书数量和平均价格。
SELECT Genre, count(*), avg(Price) FROM Ebook GROUP BY Genre;

-- en: Find Mystery e-books published between 2010 and 2015 with fewer than 250 pages.
-- zh: 找出2010到2015年间出版、少于250页的Mystery电子书。
SELECT Title FROM Ebook WHERE Genre = 'Mystery' AND Published_Year BETWEEN 2010 AND 2015 AND Pages < 250;

-- en: Which reader has marked the greatest number of passages?
-- zh: 哪位读者标注的段落最多？
SELECT Reader.Reader_Name FROM Reader JOIN Highlight ON Reader.Reader_ID = Highlight.Reader_ID GROUP BY Reader.Reader_ID, Reader.Reader_Name ORDER BY count(*) DESC LIMIT 1;

-- en: What notes were left on The Salt Orchard in Yellow?
-- zh: The Salt Orchard上用Yellow标注的笔记有哪些？
SELECT Highlight.Note FROM Highlight JOIN Ebook ON Highlight.Ebook_ID = Ebook.Ebook_ID WHERE Ebook.Title = 'The Salt Orchard' AND Highlight.Colour = 'Yellow';

-- en: Which e-books are more expensive than all Poetry e-books?
-- zh: 哪些电子书比所有Poetry电子书都贵？
SELECT Title FROM Ebook WHERE Price > (SELECT max(Price) FROM Ebook WHERE Genre = 'Poetry');

-- en: Nationalities shared by an author born before 1940 and an author born after 1980.
-- zh: 既有1940年以前出生的作者又有1980年以后出生的作者的国籍有哪些？
SELECT Nationality FROM Author WHERE Birth_Year < 1940 INTERSECT SELECT Nationality FROM Author WHERE Birth_Year > 1980;

-- en: What is the youngest and the oldest reader's age?
-- zh: 最年轻和最年长的读者分别多少岁？
SELECT min(Age), max(Age) FROM Reader;

-- en: Titles with more than 1 author, together with the number of authors.
-- zh: 有多于1位作者的书名及作者数。
SELECT Ebook.Title, count(*) FROM Ebook JOIN Ebook_Author ON Ebook.Ebook_ID = Ebook_Author.Ebook_ID GROUP BY Ebook.Ebook_ID, Ebook.Title HAVING count(*) > 1;

-- en: How many Dutch authors have a Fantasy e-book?
-- zh: 有多少位Dutch作者有Fantasy电子书？
SELECT count(DISTINCT Author.Author_ID) FROM Author JOIN Ebook_Author ON Author.Author_ID = Ebook_Author.Author_ID JOIN Ebook ON Ebook_Author.Ebook_ID = Ebook.Ebook_ID WHERE Author.Nationality = 'Dutch' AND Ebook.Genre = 'Fantasy';

-- en: On which device do readers spend the most minutes altogether?
-- zh: 读者在哪种设备上的总阅读时间最长？
SELECT Reader.Device FROM Reader JOIN Reading_Session ON Reader.Reader_ID = Reading_Session.Reader_ID GROUP BY Reader.Device ORDER BY sum(Reading_Session.Minutes) DESC LIMIT 1;

-- en: Names of the readers who had a session longer than the average one.
-- zh: 有过一次超过平均时长的阅读的读者姓名。
SELECT Reader_Name FROM Reader WHERE Reader_ID IN (SELECT Reader_ID FROM Reading_Session WHERE Minutes > (SELECT avg(Minutes) FROM Reading_Session));
