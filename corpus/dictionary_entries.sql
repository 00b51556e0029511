-- The editorial database of a historical dictionary: entries, senses, quotations, sources and editors.
CREATE TABLE editor (
  ed_id INT,
  ed_name VARCHAR(50),
  section VARCHAR(30),
  start_year INT,
  office VARCHAR(20),
  PRIMARY KEY (ed_id)
);
CREATE TABLE entry (
  entry_id INT,
  headword VARCHAR(40),
  pos VARCHAR(20),
  origin VARCHAR(30),
  first_year INT,
  ed_id INT,
  status VARCHAR(20),
  PRIMARY KEY (entry_id),
  FOREIGN KEY (ed_id) REFERENCES editor (ed_id)
);
CREATE TABLE sense (
  sense_id INT,
  entry_id INT,
  sense_no INT,
  definition VARCHAR(200),
  label VARCHAR(20),
  PRIMARY KEY (sense_id),
  FOREIGN KEY (entry_id) REFERENCES entry (entry_id)
);
CREATE TABLE source (
  source_id INT,
  title VARCHAR(100),
  author VARCHAR(50),
  kind VARCHAR(20),
  pub_year INT,
  pages INT,
  PRIMARY KEY (source_id)
);
CREATE TABLE quotation (
  quote_id INT,
  sense_id INT,
  source_id INT,
  page_no INT,
  quote_text VARCHAR(300),
  PRIMARY KEY (quote_id),
  FOREIGN KEY (sense_id) REFERENCES sense (sense_id),
  FOREIGN KEY (source_id) REFERENCES source (source_id)
);

-- en: Find the headwords that are verbs and come from Norse.
-- zh: 请找出词性为verb且源自Norse的词目。
SELECT headword FROM entry WHERE pos = 'verb' AND origin = 'Norse';

-- en: Find the headwords that are verbs and do not come from Norse.
-- zh: 请找出词性为verb但并非源自Norse的词目。
SELECT headword FROM entry WHERE pos = 'verb' AND origin <> 'Norse';

-- en: How many entries have the origin Arabic?
-- zh: 来源为Arabic的词条有多少个？
SELECT count(*) FROM entry WHERE origin = 'Arabic';

-- en: How many entries are there for each origin?
-- zh: 每种来源各有多少个词条？
SELECT origin, count(*) FROM entry GROUP BY origin;

-- en: Which source is quoted the most? Give its title.
-- zh: 哪份文献被引用得最多？请给出标题。
SELECT source.title FROM source JOIN quotation ON source.source_id = quotation.source_id GROUP BY source.source_id, source.title ORDER BY count(*) DESC LIMIT 1;

-- en: Which source has the most pages? Give its title.
-- zh: 哪份文献的页数最多？请给出标题。
SELECT title FROM source ORDER BY pages DESC LIMIT 1;

-- en: Which sources are never quoted? Give their titles.
-- zh: 哪些文献从未被引用？请给出标题。
SELECT title FROM source WHERE source_id NOT IN (SELECT source_id FROM quotation);

-- en: Which senses have no quotation? Give their definitions.
-- zh: 哪些义项没有引文？请给出释义。
SELECT definition FROM sense WHERE sense_id NOT IN (SELECT sense_id FROM quotation);

-- en: How many senses does the headword anchor have?
-- zh: 词目anchor有多少个义项？
SELECT count(*) FROM sense JOIN entry ON sense.entry_id = entry.entry_id WHERE entry.headword = 'anchor';

-- en: How many quotations illustrate the headword anchor?
-- zh: 词目anchor有多少条引文？
SELECT count(*) FROM quotation JOIN sense ON quotation.sense_id = sense.sense_id JOIN entry ON sense.entry_id = entry.entry_id WHERE entry.headword = 'anchor';

-- en: What are the definitions of the senses labelled archaic of the headword quaint?
-- zh: 词目quaint标注为archaic的义项释义是什么？
SELECT sense.definition FROM sense JOIN entry ON sense.entry_id = entry.entry_id WHERE sense.label = 'archaic' AND entry.headword = 'quaint';

-- en: Who is the editor in charge of the word hinterland?
-- zh: 单词hinterland由哪位编辑负责？
SELECT editor.ed_name FROM editor JOIN entry ON editor.ed_id = entry.ed_id WHERE entry.headword = 'hinterland';

-- en: For each editor, show the name and the number of entries that are in Draft.
-- zh: 请列出每位编辑的姓名及其处于Draft状态的词条数。
SELECT editor.ed_name, count(*) FROM editor JOIN entry ON editor.ed_id = entry.ed_id WHERE entry.status = 'Draft' GROUP BY editor.ed_id, editor.ed_name;

-- en: For each editor, show the name and the number of all entries.
-- zh: 请列出每位编辑的姓名及其全部词条数。
SELECT editor.ed_name, count(*) FROM editor JOIN entry ON editor.ed_id = entry.ed_id GROUP BY editor.ed_id, editor.ed_name;

-- en: Which authors have written more than one source?
-- zh: 哪些作者写过不止一份文献？
SELECT author FROM source GROUP BY author HAVING count(*) > 1;

-- en: In which year was the earliest Newspaper source published?
-- zh: 最早的Newspaper文献是哪一年出版的？
SELECT min(pub_year) FROM source WHERE kind = 'Newspaper';

-- en: What are the texts of the quotations taken from page 12 of the works of Amos Tull?
-- zh: 引自Amos Tull所著文献第12页的引文内容是什么？
SELECT quotation.quote_text FROM quotation JOIN source ON quotation.source_id = source.source_id WHERE quotation.page_no = 12 AND source.author = 'Amos Tull';

-- en: Which headwords are first attested between 1550 and 1600? Arrange them from the earliest to the latest.
-- zh: 首次出现于1550到1600年之间的词目有哪些？请从最早排到最晚。
SELECT headword FROM entry WHERE first_year BETWEEN 1550 AND 1600 ORDER BY first_year;

-- en: Which editors started later than the average editor?
-- zh: 哪些编辑的入职年份晚于平均年份？
SELECT ed_name FROM editor WHERE start_year > (SELECT avg(start_year) FROM editor);

-- en: Which headwords have at least ten senses, and how many does each have?
-- zh: 哪些词目有至少十个义项，各有多少个？
SELECT entry.headword, count(*) FROM entry JOIN sense ON entry.entry_id = sense.entry_id GROUP BY entry.entry_id, entry.headword HAVING count(*) >= 10;

-- en: Which headwords have both a slang sense and a technical sense?
-- zh: 哪些词目既有slang义项又有technical义项？
SELECT entry.headword FROM entry JOIN sense ON entry.entry_id = sense.entry_id WHERE sense.label = 'slang' INTERSECT SELECT entry.headword FROM entry JOIN sense ON entry.entry_id = sense.entry_id WHERE sense.label = 'technical';

-- en: Which headwords have a slang sense but no technical sense?
-- zh: 哪些词目有slang义项但没有technical义项？
SELECT entry.headword FROM entry JOIN sense ON entry.entry_id = sense.entry_id WHERE sense.label = 'slang' EXCEPT SELECT entry.headword FROM entry JOIN sense ON entry.entry_id = sense.entry_id WHERE sense.label = 'technical';
