-- Localising apps: projects, source strings, locales, translators and their translations.
CREATE TABLE LocProject (
  ProjectID INT,
  Title VARCHAR(50),
  Client VARCHAR(50),
  Deadline DATE,
  Budget DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (ProjectID)
);
CREATE TABLE SourceString (
  StringID INT,
  ProjectID INT,
  KeyName VARCHAR(60),
  SourceText VARCHAR(200),
  WordCount INT,
  Screen VARCHAR(40),
  PRIMARY KEY (StringID),
  FOREIGN KEY (ProjectID) REFERENCES LocProject (ProjectID)
);
CREATE TABLE Locale (
  LocaleCode VARCHAR(10),
  LanguageName VARCHAR(30),
  Country VARCHAR(40),
  TextDirection VARCHAR(5),
  PRIMARY KEY (LocaleCode)
);
CREATE TABLE Translator (
  TranslatorID INT,
  Name VARCHAR(50),
  Country VARCHAR(40),
  RatePerWord DOUBLE,
  Rating DOUBLE,
  PRIMARY KEY (TranslatorID)
);
CREATE TABLE Translation (
  TranslationID INT,
  StringID INT,
  LocaleCode VARCHAR(10),
  TranslatorID INT,
  ReviewerID INT,
  TranslatedText VARCHAR(200),
  Status VARCHAR(20),
  DeliveredOn DATE,
  PRIMARY KEY (TranslationID),
  FOREIGN KEY (StringID) REFERENCES SourceString (StringID),
  FOREIGN KEY (LocaleCode) REFERENCES Locale (LocaleCode),
  FOREIGN KEY (TranslatorID) REFERENCES Translator (TranslatorID),
  FOREIGN KEY (ReviewerID) REFERENCES Translator (TranslatorID)
);

-- en: What is the source text for the key btn_save_draft?
-- zh: 键btn_save_draft对应的原文是什么？
SELECT SourceText FROM SourceString WHERE KeyName = 'btn_save_draft';

-- en: Codes of all locales written from right to left (RTL).
-- zh: 所有从右向左书写（RTL）的区域代码。
SELECT LocaleCode FROM Locale WHERE TextDirection = 'RTL';

-- en: Titles of projects that are On Hold with a budget over 20000.
-- zh: 状态为On Hold且预算超过20000的项目名称。
SELECT Title FROM LocProject WHERE Status = 'On Hold' AND Budget > 20000;

-- en: How many strings are there on the Settings screen?
-- zh: Settings界面上有多少条字符串？
SELECT count(*) FROM SourceString WHERE Screen = 'Settings';

-- en: How many words are there on the Settings screen?
-- zh: Settings界面上一共有多少个单词？
SELECT sum(WordCount) FROM SourceString WHERE Screen = 'Settings';

-- en: How many different languages do we support?
-- zh: 我们支持多少种不同的语言？
SELECT count(DISTINCT LanguageName) FROM Locale;

-- en: Average rate per word of translators in every country.
-- zh: 各国译员的平均每词单价。
SELECT Country, avg(RatePerWord) FROM Translator GROUP BY Country;

-- en: Number of translations in every status, please.
-- zh: 请统计各状态的译文数量。
SELECT Status, count(*) FROM Translation GROUP BY Status;

-- en: Which client has given us the most projects?
-- zh: 委托项目最多的客户是谁？
SELECT Client FROM LocProject GROUP BY Client ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the best rated translator?
-- zh: 评分最高的译员是谁？
SELECT Name FROM Translator ORDER BY Rating DESC LIMIT 1;

-- en: Who is the best paid translator, by the word?
-- zh: 每词单价最高的译员是谁？
SELECT Name FROM Translator ORDER BY RatePerWord DESC LIMIT 1;

-- en: Which project has the nearest deadline, i.e. the earliest?
-- zh: 截止日期最早的项目是哪个？
SELECT Title FROM LocProject ORDER BY Deadline LIMIT 1;

-- en: How does btn_save_draft read in pt-BR?
-- zh: btn_save_draft在pt-BR中的译文是什么？
SELECT Translation.TranslatedText FROM Translation JOIN SourceString ON Translation.StringID = SourceString.StringID WHERE SourceString.KeyName = 'btn_save_draft' AND Translation.LocaleCode = 'pt-BR';

-- en: Who translated the text with translation id 7031?
-- zh: 译文编号7031是谁翻译的？
SELECT Translator.Name FROM Translator JOIN Translation ON Translator.TranslatorID = Translation.TranslatorID WHERE Translation.TranslationID = 7031;

-- en: Who reviewed the text with translation id 7031?
-- zh: 译文编号7031是谁审校的？
SELECT Translator.Name FROM Translator JOIN Translation ON Translator.TranslatorID = Translation.ReviewerID WHERE Translation.TranslationID = 7031;

-- en: For every project, its title and its number of strings.
-- zh: 每个项目的名称和字符串数量。
SELECT LocProject.Title, count(*) FROM LocProject JOIN SourceString ON LocProject.ProjectID = SourceString.ProjectID GROUP BY LocProject.ProjectID, LocProject.Title;

-- en: Which languages has the project Trail Buddy been translated into? No repeats: distinct names.
-- zh: 项目Trail Buddy被翻译成了哪些不同的语言？
SELECT DISTINCT Locale.LanguageName FROM Locale JOIN Translation ON Locale.LocaleCode = Translation.LocaleCode JOIN SourceString ON Translation.StringID = SourceString.StringID JOIN LocProject ON SourceString.ProjectID = LocProject.ProjectID WHERE LocProject.Title = 'Trail Buddy';

-- en: Which translator delivered the most translations that were Approved?
-- zh: 谁交付的译文被Approved的最多？
SELECT Translator.Name FROM Translator JOIN Translation ON Translator.TranslatorID = Translation.TranslatorID WHERE Translation.Status = 'Approved' GROUP BY Translator.TranslatorID, Translator.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Keys of strings that have no translation at all.
-- zh: 完全没有译文的字符串键名有哪些？
SELECT KeyName FROM SourceString WHERE StringID NOT IN (SELECT StringID FROM Translation);

-- en: Translators charging less than the average rate.
-- zh: 单价低于平均值的译员有哪些？
SELECT Name FROM Translator WHERE RatePerWord < (SELECT avg(RatePerWord) FROM Translator);

-- en: Which translators have had something Rejected?
-- zh: 哪些译员有译文被Rejected？
SELECT Name FROM Translator WHERE TranslatorID IN (SELECT TranslatorID FROM Translation WHERE Status = 'Rejected');

-- en: Countries of our locales in which no translator lives.
-- zh: 区域列表中哪些国家没有译员居住？
SELECT Country FROM Locale EXCEPT SELECT Country FROM Translator;
