-- Book covers: designers, publishing houses, the covers commissioned, their drafts and prizes.
CREATE TABLE Designer (
  DesignerNo INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Style VARCHAR(30),
  DayRate DECIMAL(10,2),
  StartYear INT,
  PRIMARY KEY (DesignerNo)
);
CREATE TABLE House (
  HouseNo INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  FoundedYear INT,
  PRIMARY KEY (HouseNo)
);
CREATE TABLE Cover (
  CoverNo INT,
  HouseNo INT,
  DesignerNo INT,
  BookTitle VARCHAR(80),
  BookAuthor VARCHAR(60),
  Genre VARCHAR(30),
  OrderedOn DATE,
  ApprovedOn DATE,
  Fee DECIMAL(10,2),
  PRIMARY KEY (CoverNo),
  FOREIGN KEY (HouseNo) REFERENCES House (HouseNo),
  FOREIGN KEY (DesignerNo) REFERENCES Designer (DesignerNo)
);
CREATE TABLE Draft (
  DraftNo INT,
  CoverNo INT,
  SentOn DATE,
  Typeface VARCHAR(40),
  MainColour VARCHAR(20),
  Verdict VARCHAR(20),
  PRIMARY KEY (DraftNo),
  FOREIGN KEY (CoverNo) REFERENCES Cover (CoverNo)
);
CREATE TABLE Prize (
  PrizeNo INT,
  CoverNo INT,
  Name VARCHAR(60),
  Year INT,
  Amount DECIMAL(10,2),
  PRIMARY KEY (PrizeNo),
  FOREIGN KEY (CoverNo) REFERENCES Cover (CoverNo)
);

-- en: Who is the author of the book Low Tide Letters?
-- zh: Low Tide Letters这本书的作者是谁？
SELECT BookAuthor FROM Cover WHERE BookTitle = 'Low Tide Letters';

-- en: Who is the designer of the cover of Low Tide Letters?
-- zh: Low Tide Letters的封面设计师是谁？
SELECT Designer.Name FROM Designer JOIN Cover ON Designer.DesignerNo = Cover.DesignerNo WHERE Cover.BookTitle = 'Low Tide Letters';

-- en: How many covers were ordered on 2024-04-02?
-- zh: 2024-04-02委托的封面有多少个？
SELECT count(*) FROM Cover WHERE OrderedOn = '2024-04-02';

-- en: How many covers were approved on 2024-04-02?
-- zh: 2024-04-02通过的封面有多少个？
SELECT count(*) FROM Cover WHERE ApprovedOn = '2024-04-02';

-- en: In which city does the publishing house Finch and Sons sit?
-- zh: 出版社Finch and Sons位于哪个城市？
SELECT City FROM House WHERE Name = 'Finch and Sons';

-- en: In which different cities do the designers working for Finch and Sons live?
-- zh: 为Finch and Sons做过封面的设计师住在哪些不同的城市？
SELECT DISTINCT Designer.City FROM Designer JOIN Cover ON Designer.DesignerNo = Cover.DesignerNo JOIN House ON Cover.HouseNo = House.HouseNo WHERE House.Name = 'Finch and Sons';

-- en: Designers with a minimalist style and a day rate below 400.
-- zh: 风格为minimalist且日薪低于400的设计师有哪些？
SELECT Name FROM Designer WHERE Style = 'minimalist' AND DayRate < 400;

-- en: Book titles of the covers not yet approved.
-- zh: 封面尚未通过的书名有哪些？
SELECT BookTitle FROM Cover WHERE ApprovedOn IS NULL;

-- en: Show genre, title and fee of covers that cost between 1000 and 2000, by fee.
-- zh: 列出费用在1000到2000之间的封面的类型、书名和费用，按费用排序。
SELECT Genre, BookTitle, Fee FROM Cover WHERE Fee BETWEEN 1000 AND 2000 ORDER BY Fee;

-- en: How many drafts use Garamond?
-- zh: 用Garamond字体的草稿有多少份？
SELECT count(*) FROM Draft WHERE Typeface = 'Garamond';

-- en: What is the sum of all prize money?
-- zh: 所有奖项的奖金总额是多少？
SELECT sum(Amount) FROM Prize;

-- en: What do we pay on average for a poetry cover?
-- zh: poetry类封面的平均费用是多少？
SELECT avg(Fee) FROM Cover WHERE Genre = 'poetry';

-- en: Which main colour appears in the most drafts?
-- zh: 草稿中最常见的主色是什么？
SELECT MainColour FROM Draft GROUP BY MainColour ORDER BY count(*) DESC LIMIT 1;

-- en: Verdicts and how often each was given.
-- zh: 列出各种评审结论及其出现次数。
SELECT Verdict, count(*) FROM Draft GROUP BY Verdict;

-- en: Styles practised by at least three designers?
-- zh: 至少有三位设计师采用的风格有哪些？
SELECT Style FROM Designer GROUP BY Style HAVING count(*) >= 3;

-- en: Which designer has been in business the longest?
-- zh: 从业时间最长的设计师是谁？
SELECT Name FROM Designer ORDER BY StartYear LIMIT 1;

-- en: The two covers with the highest fee: book titles and fees.
-- zh: 费用最高的两个封面的书名和费用是？
SELECT BookTitle, Fee FROM Cover ORDER BY Fee DESC LIMIT 2;

-- en: Which book's cover went through the most drafts?
-- zh: 哪本书的封面改稿次数最多？
SELECT Cover.BookTitle FROM Cover JOIN Draft ON Cover.CoverNo = Draft.CoverNo GROUP BY Cover.CoverNo, Cover.BookTitle ORDER BY count(*) DESC LIMIT 1;

-- en: Which prizes has Ines Quaresma won, and in what years?
-- zh: Ines Quaresma获得过哪些奖？分别在哪一年？
SELECT Prize.Name, Prize.Year FROM Designer JOIN Cover ON Designer.DesignerNo = Cover.DesignerNo JOIN Prize ON Cover.CoverNo = Prize.CoverNo WHERE Designer.Name = 'Ines Quaresma';

-- en: Publishing houses that have not ordered a cover.
-- zh: 没有委托过封面的出版社有哪些？
SELECT Name FROM House WHERE HouseNo NOT IN (SELECT HouseNo FROM Cover);

-- en: Designers who ask for more per day than the average designer.
-- zh: 日薪高于平均水平的设计师有哪些？
SELECT Name FROM Designer WHERE DayRate > (SELECT avg(DayRate) FROM Designer);

-- en: Which cities have a designer but no publishing house?
-- zh: 哪些城市有设计师却没有出版社？
SELECT City FROM Designer EXCEPT SELECT City FROM House;
