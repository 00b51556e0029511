-- A lending library of choral scores: composers, works, copies, member choirs and loans.
CREATE TABLE composer (
  composer_id INT,
  full_name VARCHAR(60),
  nationality VARCHAR(40),
  born INT,
  died INT,
  PRIMARY KEY (composer_id)
);
CREATE TABLE opus (
  opus_id INT,
  composer_id INT,
  title VARCHAR(80),
  text_language VARCHAR(30),
  voicing VARCHAR(20),
  minutes DOUBLE,
  composed_year INT,
  PRIMARY KEY (opus_id),
  FOREIGN KEY (composer_id) REFERENCES composer (composer_id)
);
CREATE TABLE edition (
  edition_id INT,
  opus_id INT,
  publisher VARCHAR(60),
  published_year INT,
  copies INT,
  price DECIMAL(10,2),
  shelf VARCHAR(20),
  PRIMARY KEY (edition_id),
  FOREIGN KEY (opus_id) REFERENCES opus (opus_id)
);
CREATE TABLE choir (
  choir_id INT,
  choir_name VARCHAR(60),
  town VARCHAR(40),
  conductor VARCHAR(60),
  founded INT,
  members INT,
  PRIMARY KEY (choir_id)
);
CREATE TABLE loan (
  loan_id INT,
  edition_id INT,
  choir_id INT,
  copies INT,
  loan_date DATE,
  return_date DATE,
  fee DECIMAL(10,2),
  PRIMARY KEY (loan_id),
  FOREIGN KEY (edition_id) REFERENCES edition (edition_id),
  FOREIGN KEY (choir_id) REFERENCES choir (choir_id)
);

-- en: Which works were composed in 1932?
-- zh: 1932年创作的作品有哪些？
SELECT title FROM opus WHERE composed_year = 1932;

-- en: Which works have an edition that was published in 1932? List each once.
-- zh: 哪些作品有1932年出版的版本？每部只列一次。
SELECT DISTINCT opus.title FROM opus JOIN edition ON opus.opus_id = edition.opus_id WHERE edition.published_year = 1932;

-- en: Which choir has borrowed most often?
-- zh: 借谱次数最多的合唱团是哪个？
SELECT choir.choir_name FROM choir JOIN loan ON choir.choir_id = loan.choir_id GROUP BY choir.choir_id, choir.choir_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which choir has borrowed the most copies altogether?
-- zh: 累计借谱册数最多的合唱团是哪个？
SELECT choir.choir_name FROM choir JOIN loan ON choir.choir_id = loan.choir_id GROUP BY choir.choir_id, choir.choir_name ORDER BY sum(loan.copies) DESC LIMIT 1;

-- en: How many choirs are there in Tartu?
-- zh: Tartu有多少个合唱团？
SELECT count(*) FROM choir WHERE town = 'Tartu';

-- en: How many members do the choirs in Tartu have in all?
-- zh: Tartu的合唱团一共有多少名成员？
SELECT sum(members) FROM choir WHERE town = 'Tartu';

-- en: Which composers are still living (no year of death)?
-- zh: 哪些作曲家仍在世（没有去世年份）？
SELECT full_name FROM composer WHERE died IS NULL;

-- en: Titles and durations of works for SSAA with a Latin text.
-- zh: 列出声部编制为SSAA、歌词为Latin的作品的标题和时长。
SELECT title, minutes FROM opus WHERE voicing = 'SSAA' AND text_language = 'Latin';

-- en: Whose choirs have between 20 and 40 members? Give conductors and choir names.
-- zh: 成员在20到40人之间的合唱团有哪些？给出指挥和团名。
SELECT conductor, choir_name FROM choir WHERE members BETWEEN 20 AND 40;

-- en: What is the average loan fee?
-- zh: 平均借谱费是多少？
SELECT avg(fee) FROM loan;

-- en: In how many different languages are the texts of the works?
-- zh: 作品的歌词共有多少种不同的语言？
SELECT count(DISTINCT text_language) FROM opus;

-- en: How many loans haven't been returned?
-- zh: 还有多少笔借谱没有归还？
SELECT count(*) FROM loan WHERE return_date IS NULL;

-- en: Count the works per voicing.
-- zh: 统计每种声部编制的作品数。
SELECT voicing, count(*) FROM opus GROUP BY voicing;

-- en: Which publisher has the most editions in the library?
-- zh: 馆内版本最多的出版商是哪家？
SELECT publisher FROM edition GROUP BY publisher ORDER BY count(*) DESC LIMIT 1;

-- en: Nationalities with at least 3 composers.
-- zh: 哪些国籍有至少3位作曲家？
SELECT nationality FROM composer GROUP BY nationality HAVING count(*) >= 3;

-- en: Which is the oldest choir, and where is it based?
-- zh: 成立最早的合唱团是哪个？在哪个城镇？
SELECT choir_name, town FROM choir ORDER BY founded LIMIT 1;

-- en: On which shelves are the works by Helmi Saar?
-- zh: Helmi Saar的作品放在哪些书架上？
SELECT edition.shelf FROM composer JOIN opus ON composer.composer_id = opus.composer_id JOIN edition ON opus.opus_id = edition.opus_id WHERE composer.full_name = 'Helmi Saar';

-- en: Which choirs have taken out Psalm of the Reeds? Show the name and the date of the loan.
-- zh: 哪些合唱团借过Psalm of the Reeds？列出团名和借出日期。
SELECT choir.choir_name, loan.loan_date FROM choir JOIN loan ON choir.choir_id = loan.choir_id JOIN edition ON loan.edition_id = edition.edition_id JOIN opus ON edition.opus_id = opus.opus_id WHERE opus.title = 'Psalm of the Reeds';

-- en: How many works by every composer are catalogued? Name and number.
-- zh: 每位作曲家各有多少部作品在目录中？给出姓名和数量。
SELECT composer.full_name, count(*) FROM composer JOIN opus ON composer.composer_id = opus.composer_id GROUP BY composer.composer_id, composer.full_name;

-- en: Name the choirs that never borrowed anything.
-- zh: 列出从未借过乐谱的合唱团。
SELECT choir_name FROM choir WHERE choir_id NOT IN (SELECT choir_id FROM loan);

-- en: Which works last longer than the average work?
-- zh: 时长超过平均值的作品有哪些？
SELECT title FROM opus WHERE minutes > (SELECT avg(minutes) FROM opus);

-- en: Which voicings exist with both Estonian and German texts?
-- zh: 哪些声部编制既有Estonian歌词又有German歌词的作品？
SELECT voicing FROM opus WHERE text_language = 'Estonian' INTERSECT SELECT voicing FROM opus WHERE text_language = 'German';
