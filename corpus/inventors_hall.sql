-- Inventors and what they invented.
CREATE TABLE inventor (
  inventor_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  birth_country VARCHAR(30),
  birth_year INT,
  death_year INT,
  inducted INT,
  PRIMARY KEY (inventor_id)
);
CREATE TABLE invention (
  invention_id INT,
  invention_name VARCHAR(60),
  field VARCHAR(30),
  year INT,
  patent_no VARCHAR(20),
  workshop_city VARCHAR(40),
  PRIMARY KEY (invention_id)
);
CREATE TABLE invented_by (
  invention_id INT,
  inventor_id INT,
  share_percent INT,
  PRIMARY KEY (invention_id, inventor_id),
  FOREIGN KEY (invention_id) REFERENCES invention (invention_id),
  FOREIGN KEY (inventor_id) REFERENCES inventor (inventor_id)
);

-- en: Give the first and last names of the people who invented the Pocket Barometer.
-- zh: Pocket Barometer的发明者姓和名是什么？请给出名和姓。
SELECT inventor.first_name, inventor.last_name FROM inventor JOIN invented_by ON inventor.inventor_id = invented_by.inventor_id JOIN invention ON invented_by.invention_id = invention.invention_id WHERE invention.invention_name = 'Pocket Barometer';

-- en: How many inventors were born in Hungary?
-- zh: 出生在Hungary的发明家有多少位？
SELECT count(*) FROM inventor WHERE birth_country = 'Hungary';

-- en: What was invented in 1888?
-- zh: 1888年有哪些发明？
SELECT invention_name FROM invention WHERE year = 1888;

-- en: In which field have most inventions been made?
-- zh: 发明最多的是哪个领域？
SELECT field FROM invention GROUP BY field ORDER BY count(*) DESC LIMIT 1;

-- en: Birth and death years of Ada Fenwright: the first name is Ada and the last name Fenwright.
-- zh: 名为Ada、姓为Fenwright的发明家生卒年分别是哪年？
SELECT birth_year, death_year FROM inventor WHERE first_name = 'Ada' AND last_name = 'Fenwright';

-- en: Inventions in Optics, latest first
-- zh: Optics领域的发明，从最近的开始排列
SELECT invention_name FROM invention WHERE field = 'Optics' ORDER BY year DESC;

-- en: How many inventions does each inventor have? Show last names.
-- zh: 每位发明家各有多少项发明？请列出其姓氏。
SELECT inventor.last_name, count(*) FROM inventor JOIN invented_by ON inventor.inventor_id = invented_by.inventor_id GROUP BY inventor.inventor_id, inventor.last_name;

-- en: List the last names of the inventors who are still living (no death year).
-- zh: 列出仍在世（没有去世年份）的发明家姓氏。
SELECT last_name FROM inventor WHERE death_year IS NULL;

-- en: Which inventions have more than 2 inventors?
-- zh: 哪些发明的发明者超过2人？
SELECT invention.invention_name FROM invention JOIN invented_by ON invention.invention_id = invented_by.invention_id GROUP BY invention.invention_id, invention.invention_name HAVING count(*) > 2;

-- en: What is the patent number of the Steam Loom?
-- zh: Steam Loom的专利号是多少？
SELECT patent_no FROM invention WHERE invention_name = 'Steam Loom';

-- en: Inventors whom no invention is credited to: first and last name
-- zh: 没有任何发明记录的发明家的名和姓
SELECT first_name, last_name FROM inventor WHERE inventor_id NOT IN (SELECT inventor_id FROM invented_by);

-- en: Earliest and latest year among Textile inventions?
-- zh: Textile领域的发明最早和最晚分别在哪一年？
SELECT min(year), max(year) FROM invention WHERE field = 'Textile';

-- en: Which fields was Mortensen active in? Mention each field once.
-- zh: Mortensen在哪些领域有过发明？每个领域只列一次。
SELECT DISTINCT invention.field FROM invention JOIN invented_by ON invention.invention_id = invented_by.invention_id JOIN inventor ON invented_by.inventor_id = inventor.inventor_id WHERE inventor.last_name = 'Mortensen';

-- en: Number of inventors by country of birth
-- zh: 按出生国统计发明家人数
SELECT birth_country, count(*) FROM inventor GROUP BY birth_country;

-- en: Which birth country's inventors have the largest number of inventions to their name?
-- zh: 哪个出生国的发明家名下的发明最多？
SELECT inventor.birth_country FROM inventor JOIN invented_by ON inventor.inventor_id = invented_by.inventor_id GROUP BY inventor.birth_country ORDER BY count(*) DESC LIMIT 1;

-- en: Who was the first to be inducted into the hall? Return the first and last name.
-- zh: 最早入选名人堂的是谁？返回名和姓。
SELECT first_name, last_name FROM inventor ORDER BY inducted LIMIT 1;

-- en: Workshop cities where inventions of both Chemistry and Electricity were made
-- zh: 既有Chemistry发明又有Electricity发明的工坊城市
SELECT workshop_city FROM invention WHERE field = 'Chemistry' INTERSECT SELECT workshop_city FROM invention WHERE field = 'Electricity';

-- en: In what distinct cities did people born in Scotland work on inventions after 1900?
-- zh: 出生于Scotland的发明家1900年之后在哪些不同的城市搞过发明？
SELECT DISTINCT invention.workshop_city FROM invention JOIN invented_by ON invention.invention_id = invented_by.invention_id JOIN inventor ON invented_by.inventor_id = inventor.inventor_id WHERE inventor.birth_country = 'Scotland' AND invention.year > 1900;

-- en: What is the average share of an inventor in an invention of Medicine?
-- zh: Medicine领域的发明中，发明者平均占多少份额？
SELECT avg(invented_by.share_percent) FROM invented_by JOIN invention ON invented_by.invention_id = invention.invention_id WHERE invention.field = 'Medicine';

-- en: Inventors born later than the average birth year: last names only
-- zh: 出生年份晚于平均值的发明家，只要姓氏
SELECT last_name FROM inventor WHERE birth_year > (SELECT avg(birth_year) FROM inventor);

-- en: Cities with no fewer than five inventions, and the number for each
-- zh: 发明不少于5项的城市及其发明数量
SELECT workshop_city, count(*) FROM invention GROUP BY workshop_city HAVING count(*) >= 5;

-- en: Which inventions were made by a single person alone, that is with a share of 100?
-- zh: 哪些发明是一人独立完成的（份额为100）？
SELECT invention.invention_name FROM invention JOIN invented_by ON invention.invention_id = invented_by.invention_id WHERE invented_by.share_percent = 100;
