-- Correspondence of composers: people, letters, the pieces mentioned in them, and the archives that keep them.
CREATE TABLE correspondent (
  corr_id INT,
  full_name VARCHAR(60),
  calling VARCHAR(30),
  home_town VARCHAR(40),
  birth_year INT,
  death_year INT,
  PRIMARY KEY (corr_id)
);
CREATE TABLE archive (
  archive_id INT,
  archive_name VARCHAR(60),
  town VARCHAR(40),
  open_to_public VARCHAR(3),
  PRIMARY KEY (archive_id)
);
CREATE TABLE letter (
  letter_id INT,
  sender_id INT,
  recipient_id INT,
  written_on DATE,
  written_at VARCHAR(40),
  tongue VARCHAR(20),
  sheets INT,
  archive_id INT,
  PRIMARY KEY (letter_id),
  FOREIGN KEY (sender_id) REFERENCES correspondent (corr_id),
  FOREIGN KEY (recipient_id) REFERENCES correspondent (corr_id),
  FOREIGN KEY (archive_id) REFERENCES archive (archive_id)
);
CREATE TABLE composition (
  comp_id INT,
  title VARCHAR(80),
  composer_id INT,
  form VARCHAR(30),
  composed_year INT,
  minutes DOUBLE,
  PRIMARY KEY (comp_id),
  FOREIGN KEY (composer_id) REFERENCES correspondent (corr_id)
);
CREATE TABLE letter_topic (
  letter_id INT,
  comp_id INT,
  tone VARCHAR(20),
  PRIMARY KEY (letter_id, comp_id),
  FOREIGN KEY (letter_id) REFERENCES letter (letter_id),
  FOREIGN KEY (comp_id) REFERENCES composition (comp_id)
);

-- en: How many letters are written in Czech?
-- zh: 用Czech写的信有多少封？
SELECT count(*) FROM letter WHERE tongue = 'Czech';

-- en: When did Vilem Horak write letters? Just the dates.
-- zh: Vilem Horak是在哪些日期写信的？
SELECT letter.written_on FROM letter JOIN correspondent ON letter.sender_id = correspondent.corr_id WHERE correspondent.full_name = 'Vilem Horak';

-- en: To whom did Vilem Horak write? Distinct names.
-- zh: Vilem Horak给哪些不同的人写过信？
SELECT DISTINCT r.full_name FROM letter JOIN correspondent AS s ON letter.sender_id = s.corr_id JOIN correspondent AS r ON letter.recipient_id = r.corr_id WHERE s.full_name = 'Vilem Horak';

-- en: Which pieces did Clara Rehn compose?
-- zh: Clara Rehn创作了哪些作品？
SELECT composition.title FROM composition JOIN correspondent ON composition.composer_id = correspondent.corr_id WHERE correspondent.full_name = 'Clara Rehn';

-- en: Librettists from Weimar (calling Librettist).
-- zh: Weimar的Librettist有谁？
SELECT full_name FROM correspondent WHERE calling = 'Librettist' AND home_town = 'Weimar';

-- en: Dates of the letters in which Autumn Quartet is talked about.
-- zh: 谈到Autumn Quartet的信写于哪些日期？
SELECT letter.written_on FROM letter JOIN letter_topic ON letter.letter_id = letter_topic.letter_id JOIN composition ON letter_topic.comp_id = composition.comp_id WHERE composition.title = 'Autumn Quartet';

-- en: Which composition is mentioned in the most letters?
-- zh: 被最多书信提到的作品是哪部？
SELECT composition.title FROM composition JOIN letter_topic ON composition.comp_id = letter_topic.comp_id GROUP BY composition.comp_id, composition.title ORDER BY count(*) DESC LIMIT 1;

-- en: In which archive does one find letters written in Trieste? Show different names only.
-- zh: 写于Trieste的信收藏在哪些不同的档案馆？
SELECT DISTINCT archive.archive_name FROM archive JOIN letter ON archive.archive_id = letter.archive_id WHERE letter.written_at = 'Trieste';

-- en: How long is the longest Sonata?
-- zh: 最长的Sonata有多少分钟？
SELECT max(minutes) FROM composition WHERE form = 'Sonata';

-- en: How many letters were written from each place?
-- zh: 各地分别写出了多少封信？
SELECT written_at, count(*) FROM letter GROUP BY written_at;

-- en: Archives in Weimar that the public can visit (Yes).
-- zh: Weimar对公众开放（Yes）的档案馆。
SELECT archive_name FROM archive WHERE town = 'Weimar' AND open_to_public = 'Yes';

-- en: Who has received more than 50 letters?
-- zh: 谁收到过50封以上的信？
SELECT correspondent.full_name FROM correspondent JOIN letter ON correspondent.corr_id = letter.recipient_id GROUP BY correspondent.corr_id, correspondent.full_name HAVING count(*) > 50;

-- en: Number of letters Clara Rehn received in French.
-- zh: Clara Rehn收到过多少封French书信？
SELECT count(*) FROM letter JOIN correspondent ON letter.recipient_id = correspondent.corr_id WHERE correspondent.full_name = 'Clara Rehn' AND letter.tongue = 'French';

-- en: Compositions no letter speaks of.
-- zh: 没有任何书信谈及的作品。
SELECT title FROM composition WHERE comp_id NOT IN (SELECT comp_id FROM letter_topic);

-- en: Who sent the thickest letter (most sheets)?
-- zh: 页数最多的那封信是谁寄的？
SELECT correspondent.full_name FROM correspondent JOIN letter ON correspondent.corr_id = letter.sender_id ORDER BY letter.sheets DESC LIMIT 1;

-- en: Which forms have at least three pieces, and what is their average length?
-- zh: 至少有三部作品的体裁有哪些，平均时长多少？
SELECT form, avg(minutes) FROM composition GROUP BY form HAVING count(*) >= 3;

-- en: Pieces by composers born before 1800, with the year they were composed.
-- zh: 1800年以前出生的作曲家的作品及创作年份。
SELECT composition.title, composition.composed_year FROM composition JOIN correspondent ON composition.composer_id = correspondent.corr_id WHERE correspondent.birth_year < 1800;

-- en: Towns that are home to a Publisher and to a Patron.
-- zh: 哪些城镇既住着Publisher又住着Patron？
SELECT home_town FROM correspondent WHERE calling = 'Publisher' INTERSECT SELECT home_town FROM correspondent WHERE calling = 'Patron';

-- en: Letter ids between 1841-03-01 and 1841-03-31, in order of date.
-- zh: 1841-03-01到1841-03-31之间的信件编号，按日期排序。
SELECT letter_id FROM letter WHERE written_on BETWEEN '1841-03-01' AND '1841-03-31' ORDER BY written_on;

-- en: Works longer than the average work.
-- zh: 时长超过平均值的作品。
SELECT title FROM composition WHERE minutes > (SELECT avg(minutes) FROM composition);

-- en: Who wrote about Autumn Quartet in an Angry tone?
-- zh: 谁用Angry的语气谈论过Autumn Quartet？
SELECT correspondent.full_name FROM correspondent JOIN letter ON correspondent.corr_id = letter.sender_id JOIN letter_topic ON letter.letter_id = letter_topic.letter_id JOIN composition ON letter_topic.comp_id = composition.comp_id WHERE composition.title = 'Autumn Quartet' AND letter_topic.tone = 'Angry';

-- en: Total of sheets kept in each archive: name and sum.
-- zh: 每个档案馆保存的书信总页数，列出馆名和总数。
SELECT archive.archive_name, sum(letter.sheets) FROM archive JOIN letter ON archive.archive_id = letter.archive_id GROUP BY archive.archive_id, archive.archive_name;
