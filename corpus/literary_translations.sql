-- Authors, their works and the translations made of them, with translators, publishers and prizes.
CREATE TABLE Authors (
  AuthorNo INT,
  PenName VARCHAR(60),
  RealName VARCHAR(60),
  Nationality VARCHAR(30),
  BornIn INT,
  DiedIn INT,
  PRIMARY KEY (AuthorNo)
);
CREATE TABLE Works (
  WorkNo INT,
  AuthorNo INT,
  OriginalTitle VARCHAR(100),
  Genre VARCHAR(30),
  OriginalTongue VARCHAR(30),
  FirstPrinted INT,
  Pages INT,
  PRIMARY KEY (WorkNo),
  FOREIGN KEY (AuthorNo) REFERENCES Authors (AuthorNo)
);
CREATE TABLE Translators (
  TranslatorNo INT,
  TranslatorName VARCHAR(60),
  NativeTongue VARCHAR(30),
  Residence VARCHAR(40),
  FeePerPage DECIMAL(8,2),
  PRIMARY KEY (TranslatorNo)
);
CREATE TABLE Publishers (
  PublisherNo INT,
  PublisherName VARCHAR(60),
  City VARCHAR(40),
  FoundedIn INT,
  PRIMARY KEY (PublisherNo)
);
CREATE TABLE Translations (
  TranslationNo INT,
  WorkNo INT,
  PublisherNo INT,
  TargetTongue VARCHAR(30),
  TranslatedTitle VARCHAR(100),
  PublishedIn INT,
  CopiesPrinted INT,
  PRIMARY KEY (TranslationNo),
  FOREIGN KEY (WorkNo) REFERENCES Works (WorkNo),
  FOREIGN KEY (PublisherNo) REFERENCES Publishers (PublisherNo)
);
CREATE TABLE TranslationCredits (
  TranslationNo INT,
  TranslatorNo INT,
  PartDone VARCHAR(30),
  PRIMARY KEY (TranslationNo, TranslatorNo),
  FOREIGN KEY (TranslationNo) REFERENCES Translations (TranslationNo),
  FOREIGN KEY (TranslatorNo) REFERENCES Translators (TranslatorNo)
);

-- en: What's the real name behind Mirabel Sands?
-- zh: Mirabel Sands的真名是什么？
SELECT RealName FROM Authors WHERE PenName = 'Mirabel Sands';

-- en: Who translated Winter Orchard into Polish?
-- zh: Winter Orchard的Polish译本是谁译的？
SELECT Translators.TranslatorName FROM Translators JOIN TranslationCredits ON Translators.TranslatorNo = TranslationCredits.TranslatorNo JOIN Translations ON TranslationCredits.TranslationNo = Translations.TranslationNo JOIN Works ON Translations.WorkNo = Works.WorkNo WHERE Works.OriginalTitle = 'Winter Orchard' AND Translations.TargetTongue = 'Polish';

-- en: Which works by Mirabel Sands are novels (Novel)?
-- zh: Mirabel Sands的作品中哪些是Novel？
SELECT Works.OriginalTitle FROM Works JOIN Authors ON Works.AuthorNo = Authors.AuthorNo WHERE Authors.PenName = 'Mirabel Sands' AND Works.Genre = 'Novel';

-- en: How many translations were published in 1998?
-- zh: 1998年出版了多少种译本？
SELECT count(*) FROM Translations WHERE PublishedIn = 1998;

-- en: Translators living in Valencia who charge less than 18 a page.
-- zh: 住在Valencia、每页收费低于18的译者。
SELECT TranslatorName FROM Translators WHERE Residence = 'Valencia' AND FeePerPage < 18;

-- en: The different languages into which Winter Orchard has been rendered.
-- zh: Winter Orchard被译成了哪些不同的语言？
SELECT DISTINCT Translations.TargetTongue FROM Translations JOIN Works ON Translations.WorkNo = Works.WorkNo WHERE Works.OriginalTitle = 'Winter Orchard';

-- en: Total of pages written in Basque originally.
-- zh: 原文为Basque的作品共有多少页？
SELECT sum(Pages) FROM Works WHERE OriginalTongue = 'Basque';

-- en: Show the number of works in every genre.
-- zh: 每种体裁各有多少部作品？
SELECT Genre, count(*) FROM Works GROUP BY Genre;

-- en: Which publisher has brought out the most translations? Name and city.
-- zh: 出版译本最多的出版社是哪家？给出名称和城市。
SELECT Publishers.PublisherName, Publishers.City FROM Publishers JOIN Translations ON Publishers.PublisherNo = Translations.PublisherNo GROUP BY Publishers.PublisherNo, Publishers.PublisherName, Publishers.City ORDER BY count(*) DESC LIMIT 1;

-- en: Works that have never been translated.
-- zh: 从未被翻译过的作品。
SELECT OriginalTitle FROM Works WHERE WorkNo NOT IN (SELECT WorkNo FROM Translations);

-- en: Hungarian authors who died before 1940, ordered by year of birth.
-- zh: 1940年以前去世的Hungarian作家，按出生年份排序。
SELECT PenName FROM Authors WHERE Nationality = 'Hungarian' AND DiedIn < 1940 ORDER BY BornIn;

-- en: Which authors has Piotr Lasko translated?
-- zh: Piotr Lasko翻译过哪些作家？
SELECT Authors.PenName FROM Authors JOIN Works ON Authors.AuthorNo = Works.AuthorNo JOIN Translations ON Works.WorkNo = Translations.WorkNo JOIN TranslationCredits ON Translations.TranslationNo = TranslationCredits.TranslationNo JOIN Translators ON TranslationCredits.TranslatorNo = Translators.TranslatorNo WHERE Translators.TranslatorName = 'Piotr Lasko';

-- en: The longest work: its title and page count.
-- zh: 篇幅最长的作品，标题和页数是什么？
SELECT OriginalTitle, Pages FROM Works ORDER BY Pages DESC LIMIT 1;

-- en: Average print run of translations into Estonian.
-- zh: Estonian译本的平均印数是多少？
SELECT avg(CopiesPrinted) FROM Translations WHERE TargetTongue = 'Estonian';

-- en: Which authors have had their works translated at least 10 times?
-- zh: 作品被翻译过至少10次的作家有哪些？
SELECT Authors.PenName FROM Authors JOIN Works ON Authors.AuthorNo = Works.AuthorNo JOIN Translations ON Works.WorkNo = Translations.WorkNo GROUP BY Authors.AuthorNo, Authors.PenName HAVING count(*) >= 10;

-- en: Titles under which Lantern Press of Leeds printed translations.
-- zh: Leeds的Lantern Press出版的译本译名有哪些？
SELECT Translations.TranslatedTitle FROM Translations JOIN Publishers ON Translations.PublisherNo = Publishers.PublisherNo WHERE Publishers.PublisherName = 'Lantern Press' AND Publishers.City = 'Leeds';

-- en: Nationalities having writers of Poetry and writers of Drama.
-- zh: 哪些国籍既有写Poetry的作家又有写Drama的作家？
SELECT Authors.Nationality FROM Authors JOIN Works ON Authors.AuthorNo = Works.AuthorNo WHERE Works.Genre = 'Poetry' INTERSECT SELECT Authors.Nationality FROM Authors JOIN Works ON Authors.AuthorNo = Works.AuthorNo WHERE Works.Genre = 'Drama';

-- en: Which target languages have three translations or more?
-- zh: 译本达到三种或以上的目标语言有哪些？
SELECT TargetTongue FROM Translations GROUP BY TargetTongue HAVING count(*) >= 3;

-- en: Translators dearer than average, with their fee.
-- zh: 收费高于平均水平的译者及其每页费用。
SELECT TranslatorName, FeePerPage FROM Translators WHERE FeePerPage > (SELECT avg(FeePerPage) FROM Translators);

-- en: Who wrote the Preface of a translation printed in Cluj?
-- zh: 在Cluj出版的译本中，Preface部分由谁负责？
SELECT Translators.TranslatorName FROM Translators JOIN TranslationCredits ON Translators.TranslatorNo = TranslationCredits.TranslatorNo JOIN Translations ON TranslationCredits.TranslationNo = Translations.TranslationNo JOIN Publishers ON Translations.PublisherNo = Publishers.PublisherNo WHERE TranslationCredits.PartDone = 'Preface' AND Publishers.City = 'Cluj';

-- en: Number of translations each translator took part in, with the name.
-- zh: 每位译者参与了多少种译本？列出姓名。
SELECT Translators.TranslatorName, count(*) FROM Translators JOIN TranslationCredits ON Translators.TranslatorNo = TranslationCredits.TranslatorNo GROUP BY Translators.TranslatorNo, Translators.TranslatorName;

-- en: When did the oldest publisher start, and what is it called?
-- zh: 最老的出版社叫什么，成立于哪年？先给年份。
SELECT FoundedIn, PublisherName FROM Publishers ORDER BY FoundedIn LIMIT 1;
