-- Poets, the collections they published and the poems in them.
CREATE TABLE poet (
  poet_id INT,
  name VARCHAR(60),
  birth_year INT,
  country VARCHAR(40),
  pen_name VARCHAR(60),
  PRIMARY KEY (poet_id)
);
CREATE TABLE collection (
  collection_id INT,
  poet_id INT,
  title VARCHAR(80),
  year INT,
  publisher VARCHAR(60),
  PRIMARY KEY (collection_id),
  FOREIGN KEY (poet_id) REFERENCES poet (poet_id)
);
CREATE TABLE poem (
  poem_id INT,
  collection_id INT,
  title VARCHAR(80),
  form VARCHAR(30),
  line_count INT,
  PRIMARY KEY (poem_id),
  FOREIGN KEY (collection_id) REFERENCES collection (collection_id)
);

-- en: How many collections has each poet published?
-- zh: 每位诗人出版了多少部诗集？
SELECT poet.name, count(*) FROM poet JOIN collection ON poet.poet_id = collection.poet_id GROUP BY poet.poet_id, poet.name;

-- en: List the titles of all sonnets, that is, poems whose form is "sonnet".
-- zh: 列出所有体裁为“sonnet”的诗的标题。
SELECT title FROM poem WHERE form = 'sonnet';

-- en: What are the names and countries of the poets born before 1920, oldest first?
-- zh: 1920年以前出生的诗人的姓名和国家分别是什么？按年龄从大到小排列。
SELECT name, country FROM poet WHERE birth_year < 1920 ORDER BY birth_year ASC;

-- en: Which poets don't use a pen name?
-- zh: 哪些诗人没有笔名？
SELECT name FROM poet WHERE pen_name IS NULL;

-- en: What is the average number of lines of a poem?
-- zh: 一首诗平均有多少行？
SELECT avg(line_count) FROM poem;

-- en: Give the number of lines of the longest and the shortest haiku.
-- zh: haiku中最长和最短的各有多少行？
SELECT max(line_count), min(line_count) FROM poem WHERE form = 'haiku';

-- en: How many different publishers have brought out a collection?
-- zh: 有多少家不同的出版社出版过诗集？
SELECT count(DISTINCT publisher) FROM collection;

-- en: For each form, how many poems are there?
-- zh: 每种体裁各有多少首诗？
SELECT form, count(*) FROM poem GROUP BY form;

-- en: Which country do most of the poets come from?
-- zh: 来自哪个国家的诗人最多？
SELECT country FROM poet GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Which publishers have published at least two collections?
-- zh: 哪些出版社至少出版过两部诗集？
SELECT publisher FROM collection GROUP BY publisher HAVING count(*) >= 2;

-- en: Who is the author of the most recent collection?
-- zh: 最新的一部诗集的作者是谁？
SELECT poet.name FROM poet JOIN collection ON poet.poet_id = collection.poet_id ORDER BY collection.year DESC LIMIT 1;

-- en: Show the titles of the three longest poems.
-- zh: 给出行数最多的三首诗的标题。
SELECT title FROM poem ORDER BY line_count DESC LIMIT 3;

-- en: Show the title of each collection published in 2012 together with the name of its poet.
-- zh: 列出2012年出版的每部诗集的名称及其作者姓名。
SELECT collection.title, poet.name FROM collection JOIN poet ON collection.poet_id = poet.poet_id WHERE collection.year = 2012;

-- en: Which collections did Ilse Brandt write, and when were they published?
-- zh: Ilse Brandt写了哪些诗集？分别是哪一年出版的？
SELECT collection.title, collection.year FROM collection JOIN poet ON collection.poet_id = poet.poet_id WHERE poet.name = 'Ilse Brandt';

-- en: How many poems are in each collection? Show the collection's title.
-- zh: 每部诗集各收录了多少首诗？请给出诗集名。
SELECT collection.title, count(*) FROM collection JOIN poem ON collection.collection_id = poem.collection_id GROUP BY collection.collection_id, collection.title;

-- en: Who wrote the poem "Low Tide"?
-- zh: 《Low Tide》这首诗是谁写的？
SELECT poet.name FROM poet JOIN collection ON poet.poet_id = collection.poet_id JOIN poem ON collection.collection_id = poem.collection_id WHERE poem.title = 'Low Tide';

-- en: Find the name of the poet with the most collections.
-- zh: 出版诗集最多的诗人是谁？
SELECT poet.name FROM poet JOIN collection ON poet.poet_id = collection.poet_id GROUP BY poet.poet_id, poet.name ORDER BY count(*) DESC LIMIT 1;

-- en: How many poems were written by poets from Chile?
-- zh: Chile的诗人一共写了多少首诗？
SELECT count(*) FROM poet JOIN collection ON poet.poet_id = collection.poet_id JOIN poem ON collection.collection_id = poem.collection_id WHERE poet.country = 'Chile';

-- en: Which poems are longer than average?
-- zh: 哪些诗的行数超过平均值？
SELECT title FROM poem WHERE line_count > (SELECT avg(line_count) FROM poem);

-- en: Which poets have never published a collection?
-- zh: 哪些诗人从未出版过诗集？
SELECT name FROM poet WHERE poet_id NOT IN (SELECT poet_id FROM collection);

-- en: Which publishers published something both in 1998 and in 2004?
-- zh: 哪些出版社在1998年和2004年都出版过诗集？
SELECT publisher FROM collection WHERE year = 1998 INTERSECT SELECT publisher FROM collection WHERE year = 2004;

-- en: What are the names of poets who were published by Harrow Press?
-- zh: 由Harrow Press出版过诗集的诗人叫什么名字？
SELECT poet.name FROM poet JOIN collection ON poet.poet_id = collection.poet_id WHERE collection.publisher = 'Harrow Press';
