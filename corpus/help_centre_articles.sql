-- A software firm's help centre: sections, writers, articles and the feedback readers leave.
CREATE TABLE Section (
  Section_Id INT,
  Section_Name VARCHAR(50),
  Product VARCHAR(40),
  Sort_Order INT,
  PRIMARY KEY (Section_Id)
);
CREATE TABLE Tech_Writer (
  Writer_Id INT,
  Writer_Name VARCHAR(50),
  Time_Zone VARCHAR(20),
  Since_Year INT,
  PRIMARY KEY (Writer_Id)
);
CREATE TABLE Article (
  Article_Id INT,
  Title VARCHAR(120),
  Section_Id INT,
  Writer_Id INT,
  Editor_Id INT,
  Published_On DATE,
  Page_Views INT,
  Visibility VARCHAR(10),
  PRIMARY KEY (Article_Id),
  FOREIGN KEY (Section_Id) REFERENCES Section (Section_Id),
  FOREIGN KEY (Writer_Id) REFERENCES Tech_Writer (Writer_Id),
  FOREIGN KEY (Editor_Id) REFERENCES Tech_Writer (Writer_Id)
);
CREATE TABLE Feedback (
  Feedback_Id INT,
  Article_Id INT,
  Helpful VARCHAR(3),
  Remark VARCHAR(300),
  Given_On DATE,
  PRIMARY KEY (Feedback_Id),
  FOREIGN KEY (Article_Id) REFERENCES Article (Article_Id)
);

-- en: Which sections belong to the product Cloudnote?
-- zh: Cloudnote产品有哪些栏目？
SELECT Section_Name FROM Section WHERE Product = 'Cloudnote';

-- en: How many articles are for Internal eyes only?
-- zh: 仅供内部（Internal）查看的文章有多少篇？
SELECT count(*) FROM Article WHERE Visibility = 'Internal';

-- en: What's the most read article?
-- zh: 阅读量最高的文章是哪篇？
SELECT Title FROM Article ORDER BY Page_Views DESC LIMIT 1;

-- en: What's the least read article?
-- zh: 阅读量最低的文章是哪篇？
SELECT Title FROM Article ORDER BY Page_Views LIMIT 1;

-- en: Remarks made by readers who found the text unhelpful (No) on 2024-02-14.
-- zh: 2024-02-14认为没有帮助（No）的读者留下的意见。
SELECT Remark FROM Feedback WHERE Helpful = 'No' AND Given_On = '2024-02-14';

-- en: Titles of articles about passwords, i.e. with password in the title.
-- zh: 标题中含有password的文章。
SELECT Title FROM Article WHERE Title LIKE '%password%';

-- en: Number of sections per product.
-- zh: 每个产品有多少个栏目？
SELECT Product, count(*) FROM Section GROUP BY Product;

-- en: Products with at least 5 sections.
-- zh: 至少有5个栏目的产品。
SELECT Product FROM Section GROUP BY Product HAVING count(*) >= 5;

-- en: In what time zone do the most writers live?
-- zh: 文档作者最多的时区是哪个？
SELECT Time_Zone FROM Tech_Writer GROUP BY Time_Zone ORDER BY count(*) DESC LIMIT 1;

-- en: Who wrote the article Resetting your router?
-- zh: Resetting your router这篇文章是谁写的？
SELECT Tech_Writer.Writer_Name FROM Tech_Writer JOIN Article ON Tech_Writer.Writer_Id = Article.Writer_Id WHERE Article.Title = 'Resetting your router';

-- en: Who edited the article Resetting your router?
-- zh: Resetting your router这篇文章是谁编辑的？
SELECT Tech_Writer.Writer_Name FROM Tech_Writer JOIN Article ON Tech_Writer.Writer_Id = Article.Editor_Id WHERE Article.Title = 'Resetting your router';

-- en: Titles of the articles in the section Getting Started.
-- zh: Getting Started栏目下的文章标题。
SELECT Article.Title FROM Article JOIN Section ON Article.Section_Id = Section.Section_Id WHERE Section.Section_Name = 'Getting Started';

-- en: How many articles has each author written?
-- zh: 每位作者写了多少篇文章？
SELECT Tech_Writer.Writer_Name, count(*) FROM Tech_Writer JOIN Article ON Tech_Writer.Writer_Id = Article.Writer_Id GROUP BY Tech_Writer.Writer_Id, Tech_Writer.Writer_Name;

-- en: Which section contains the most articles?
-- zh: 文章最多的栏目是哪个？
SELECT Section.Section_Name FROM Section JOIN Article ON Section.Section_Id = Article.Section_Id GROUP BY Section.Section_Id, Section.Section_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Articles that more than 40 readers found helpful (Yes).
-- zh: 超过40名读者认为有帮助（Yes）的文章。
SELECT Article.Title FROM Article JOIN Feedback ON Article.Article_Id = Feedback.Article_Id WHERE Feedback.Helpful = 'Yes' GROUP BY Article.Article_Id, Article.Title HAVING count(*) > 40;

-- en: What is the total of page views for each product?
-- zh: 每个产品的文章总阅读量是多少？
SELECT Section.Product, sum(Article.Page_Views) FROM Section JOIN Article ON Section.Section_Id = Article.Section_Id GROUP BY Section.Product;

-- en: Different authors who have written for the product Mailgrove.
-- zh: 为Mailgrove产品写过文章的作者有谁？去重。
SELECT DISTINCT Tech_Writer.Writer_Name FROM Tech_Writer JOIN Article ON Tech_Writer.Writer_Id = Article.Writer_Id JOIN Section ON Article.Section_Id = Section.Section_Id WHERE Section.Product = 'Mailgrove';

-- en: Remarks on what Noor Haddad has written.
-- zh: 读者对Noor Haddad所写文章的意见。
SELECT Feedback.Remark FROM Feedback JOIN Article ON Feedback.Article_Id = Article.Article_Id JOIN Tech_Writer ON Article.Writer_Id = Tech_Writer.Writer_Id WHERE Tech_Writer.Writer_Name = 'Noor Haddad';

-- en: For each section, count the unhelpful (No) marks.
-- zh: 统计每个栏目收到的没有帮助（No）的反馈数。
SELECT Section.Section_Name, count(*) FROM Section JOIN Article ON Section.Section_Id = Article.Section_Id JOIN Feedback ON Article.Article_Id = Feedback.Article_Id WHERE Feedback.Helpful = 'No' GROUP BY Section.Section_Id, Section.Section_Name;

-- en: Articles that have got no feedback.
-- zh: 没有收到反馈的文章。
SELECT Title FROM Article WHERE Article_Id NOT IN (SELECT Article_Id FROM Feedback);

-- en: Who has both written and edited articles?
-- zh: 既写过文章又编辑过文章的人有谁？
SELECT Tech_Writer.Writer_Name FROM Tech_Writer JOIN Article ON Tech_Writer.Writer_Id = Article.Writer_Id INTERSECT SELECT Tech_Writer.Writer_Name FROM Tech_Writer JOIN Article ON Tech_Writer.Writer_Id = Article.Editor_Id;

-- en: Show the title and publication date of articles with fewer views than average.
-- zh: 显示阅读量低于平均值的文章标题和发布日期。
SELECT Title, Published_On FROM Article WHERE Page_Views < (SELECT avg(Page_Views) FROM Article);
