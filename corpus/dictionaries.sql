-- Dictionaries and the editors who compiled them.
CREATE TABLE dictionary (
  dict_id INT,
  title VARCHAR(80),
  language VARCHAR(30),
  published INT,
  headwords INT,
  volumes INT,
  PRIMARY KEY (dict_id)
);
CREATE TABLE lexicographer (
  lex_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  university VARCHAR(60),
  birth_year INT,
  PRIMARY KEY (lex_id)
);
CREATE TABLE editorship (
  dict_id INT,
  lex_id INT,
  function_title VARCHAR(30),
  entries_written INT,
  PRIMARY KEY (dict_id, lex_id),
  FOREIGN KEY (dict_id) REFERENCES dictionary (dict_id),
  FOREIGN KEY (lex_id) REFERENCES lexicographer (lex_id)
);

-- en: What Latvian dictionaries exist? Give titles and publication years.
-- zh: 有哪些Latvian语词典？给出书名和出版年份。
SELECT title, published FROM dictionary WHERE language = 'Latvian';

-- en: Which dictionaries have between 50000 and 100000 headwords?
-- zh: 哪些词典的词条数在50000到100000之间？
SELECT title FROM dictionary WHERE headwords BETWEEN 50000 AND 100000;

-- en: List last names of lexicographers from Tartu University, alphabetically.
-- zh: 按字母顺序列出Tartu University的词典编纂者的姓。
SELECT last_name FROM lexicographer WHERE university = 'Tartu University' ORDER BY last_name;

-- en: How many dictionaries consist of a single volume, that is, 1 volume?
-- zh: 只有1卷的词典有多少部？
SELECT count(*) FROM dictionary WHERE volumes = 1;

-- en: On average, how many headwords has a Basque dictionary?
-- zh: Basque语词典平均有多少词条？
SELECT avg(headwords) FROM dictionary WHERE language = 'Basque';

-- en: How many languages are covered?
-- zh: 涵盖了多少种语言？
SELECT count(DISTINCT language) FROM dictionary;

-- en: For each language, count the dictionaries and find the largest number of headwords.
-- zh: 按语言统计词典数量和最大词条数。
SELECT language, count(*), max(headwords) FROM dictionary GROUP BY language;

-- en: Which university is home to the greatest number of lexicographers?
-- zh: 词典编纂者最多的大学是哪所？
SELECT university FROM lexicographer GROUP BY university ORDER BY count(*) DESC LIMIT 1;

-- en: Which years saw two or more dictionaries published?
-- zh: 哪些年份出版了两部或更多词典？
SELECT published FROM dictionary GROUP BY published HAVING count(*) >= 2;

-- en: What's the title of the dictionary with the most volumes?
-- zh: 卷数最多的词典叫什么？
SELECT title FROM dictionary ORDER BY volumes DESC LIMIT 1;

-- en: Which dictionaries have had an editor from Vilna College?
-- zh: 哪些词典有来自Vilna College的编者？
SELECT dictionary.title FROM dictionary JOIN editorship ON dictionary.dict_id = editorship.dict_id JOIN lexicographer ON editorship.lex_id = lexicographer.lex_id WHERE lexicographer.university = 'Vilna College';

-- en: Who worked on the Great Sorbian Lexicon? First and last names.
-- zh: 谁参与编纂了Great Sorbian Lexicon？给出名和姓。
SELECT lexicographer.first_name, lexicographer.last_name FROM lexicographer JOIN editorship ON lexicographer.lex_id = editorship.lex_id JOIN dictionary ON editorship.dict_id = dictionary.dict_id WHERE dictionary.title = 'Great Sorbian Lexicon';

-- en: In which languages has somebody with the last name Kask edited a dictionary?
-- zh: 姓Kask的编纂者编过哪些语言的词典？
SELECT dictionary.language FROM dictionary JOIN editorship ON dictionary.dict_id = editorship.dict_id JOIN lexicographer ON editorship.lex_id = lexicographer.lex_id WHERE lexicographer.last_name = 'Kask';

-- en: How many editors does each dictionary have?
-- zh: 每部词典有多少位编者？
SELECT dictionary.title, count(*) FROM dictionary JOIN editorship ON dictionary.dict_id = editorship.dict_id GROUP BY dictionary.dict_id, dictionary.title;

-- en: Which lexicographer (last name) has written the most entries in total?
-- zh: 撰写词条总数最多的编纂者姓什么？
SELECT lexicographer.last_name FROM lexicographer JOIN editorship ON lexicographer.lex_id = editorship.lex_id GROUP BY lexicographer.lex_id, lexicographer.last_name ORDER BY sum(editorship.entries_written) DESC LIMIT 1;

-- en: Show the last names of the people who were editor in chief of a dictionary published after 1990.
-- zh: 列出1990年以后出版的词典的editor in chief的姓。
SELECT lexicographer.last_name FROM lexicographer JOIN editorship ON lexicographer.lex_id = editorship.lex_id JOIN dictionary ON editorship.dict_id = dictionary.dict_id WHERE editorship.function_title = 'editor in chief' AND dictionary.published > 1990;

-- en: How many entries were written at each university?
-- zh: 每所大学的编纂者共撰写了多少词条？
SELECT lexicographer.university, sum(editorship.entries_written) FROM lexicographer JOIN editorship ON lexicographer.lex_id = editorship.lex_id GROUP BY lexicographer.university;

-- en: Titles of dictionaries with at least four editors?
-- zh: 至少有四位编者的词典有哪些？
SELECT dictionary.title FROM dictionary JOIN editorship ON dictionary.dict_id = editorship.dict_id GROUP BY dictionary.dict_id, dictionary.title HAVING count(*) >= 4;

-- en: How many dictionaries has Mari Saar edited?
-- zh: Mari Saar编过多少部词典？
SELECT count(*) FROM editorship JOIN lexicographer ON editorship.lex_id = lexicographer.lex_id WHERE lexicographer.first_name = 'Mari' AND lexicographer.last_name = 'Saar';

-- en: Which dictionaries have no editor on record?
-- zh: 哪些词典没有编者记录？
SELECT title FROM dictionary WHERE dict_id NOT IN (SELECT dict_id FROM editorship);

-- en: Which dictionaries hold fewer headwords than average?
-- zh: 哪些词典的词条数低于平均值？
SELECT title FROM dictionary WHERE headwords < (SELECT avg(headwords) FROM dictionary);

-- en: In which languages are there dictionaries from before 1850 and from after 2000?
-- zh: 哪些语言既有1850年以前出版的词典，又有2000年以后出版的词典？
SELECT language FROM dictionary WHERE published < 1850 INTERSECT SELECT language FROM dictionary WHERE published > 2000;
