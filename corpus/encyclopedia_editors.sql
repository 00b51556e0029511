-- The editorial office of an encyclopedia: editors, contributors, articles and cross-references between them.
CREATE TABLE editor (
  editor_id INT,
  name VARCHAR(50),
  field VARCHAR(30),
  joined INT,
  salary DECIMAL(9,2),
  PRIMARY KEY (editor_id)
);
CREATE TABLE contributor (
  contributor_id INT,
  name VARCHAR(50),
  institution VARCHAR(60),
  rate_per_word DECIMAL(5,2),
  PRIMARY KEY (contributor_id)
);
CREATE TABLE article (
  article_id INT,
  headword VARCHAR(60),
  volume INT,
  words INT,
  editor_id INT,
  contributor_id INT,
  due DATE,
  state VARCHAR(12),
  PRIMARY KEY (article_id),
  FOREIGN KEY (editor_id) REFERENCES editor (editor_id),
  FOREIGN KEY (contributor_id) REFERENCES contributor (contributor_id)
);
CREATE TABLE cross_ref (
  from_article INT,
  to_article INT,
  kind VARCHAR(10),
  PRIMARY KEY (from_article, to_article),
  FOREIGN KEY (from_article) REFERENCES article (article_id),
  FOREIGN KEY (to_article) REFERENCES article (article_id)
);
CREATE TABLE plate (
  plate_id INT,
  article_id INT,
  caption VARCHAR(100),
  artist VARCHAR(50),
  in_colour VARCHAR(1),
  PRIMARY KEY (plate_id),
  FOREIGN KEY (article_id) REFERENCES article (article_id)
);

-- en: Which editors look after Botany?
-- zh: 哪些编辑负责Botany领域？
SELECT name FROM editor WHERE field = 'Botany';

-- en: Headwords of the articles in volume 7 that are still in Draft.
-- zh: 第7卷中仍处于Draft状态的词条。
SELECT headword FROM article WHERE volume = 7 AND state = 'Draft';

-- en: How many articles must be delivered before 2025-09-01?
-- zh: 有多少篇条目须在2025-09-01之前交稿？
SELECT count(*) FROM article WHERE due < '2025-09-01';

-- en: What is the longest entry?
-- zh: 篇幅最长的词条是哪个？
SELECT headword FROM article ORDER BY words DESC LIMIT 1;

-- en: What is the shortest entry?
-- zh: 篇幅最短的词条是哪个？
SELECT headword FROM article ORDER BY words LIMIT 1;

-- en: Captions of the colour plates (T) painted by Isa Lorne.
-- zh: Isa Lorne绘制的彩色（T）插图的说明文字。
SELECT caption FROM plate WHERE artist = 'Isa Lorne' AND in_colour = 'T';

-- en: How many institutions do the contributors come from?
-- zh: 撰稿人来自多少个不同的机构？
SELECT count(DISTINCT institution) FROM contributor;

-- en: How many words are there in each volume?
-- zh: 每卷总共多少字？
SELECT volume, sum(words) FROM article GROUP BY volume;

-- en: How many articles are in each state?
-- zh: 各状态的条目各有多少篇？
SELECT state, count(*) FROM article GROUP BY state;

-- en: Artists with more than 25 plates.
-- zh: 插图超过25幅的画师。
SELECT artist FROM plate GROUP BY artist HAVING count(*) > 25;

-- en: Which field has the most editors?
-- zh: 编辑最多的领域是哪个？
SELECT field FROM editor GROUP BY field ORDER BY count(*) DESC LIMIT 1;

-- en: Who is writing the article on Lichens?
-- zh: Lichens这个词条由谁撰写？
SELECT contributor.name FROM contributor JOIN article ON contributor.contributor_id = article.contributor_id WHERE article.headword = 'Lichens';

-- en: Who is editing the article on Lichens?
-- zh: Lichens这个词条由谁编辑？
SELECT editor.name FROM editor JOIN article ON editor.editor_id = article.editor_id WHERE article.headword = 'Lichens';

-- en: How many entries has each contributor been given?
-- zh: 每位撰稿人分到了多少个词条？
SELECT contributor.name, count(*) FROM contributor JOIN article ON contributor.contributor_id = article.contributor_id GROUP BY contributor.contributor_id, contributor.name;

-- en: Which article has the most plates?
-- zh: 插图最多的词条是哪个？
SELECT article.headword FROM article JOIN plate ON article.article_id = plate.article_id GROUP BY article.article_id, article.headword ORDER BY count(*) DESC LIMIT 1;

-- en: To which headwords does the article on Lichens refer?
-- zh: Lichens词条参见了哪些词条？
SELECT b.headword FROM cross_ref JOIN article AS a ON cross_ref.from_article = a.article_id JOIN article AS b ON cross_ref.to_article = b.article_id WHERE a.headword = 'Lichens';

-- en: Different names of contributors who work with the editor Maud Finch.
-- zh: 与编辑Maud Finch合作的撰稿人姓名，去重。
SELECT DISTINCT contributor.name FROM contributor JOIN article ON contributor.contributor_id = article.contributor_id JOIN editor ON article.editor_id = editor.editor_id WHERE editor.name = 'Maud Finch';

-- en: How many plates belong to the articles of each editor?
-- zh: 每位编辑的条目共配有多少幅插图？
SELECT editor.name, count(*) FROM editor JOIN article ON editor.editor_id = article.editor_id JOIN plate ON article.article_id = plate.article_id GROUP BY editor.editor_id, editor.name;

-- en: Editors in charge of at least 40 articles.
-- zh: 负责至少40篇条目的编辑。
SELECT editor.name FROM editor JOIN article ON editor.editor_id = article.editor_id GROUP BY editor.editor_id, editor.name HAVING count(*) >= 40;

-- en: Which entries have no illustration?
-- zh: 哪些词条没有插图？
SELECT headword FROM article WHERE article_id NOT IN (SELECT article_id FROM plate);

-- en: Which entries does no other article refer to?
-- zh: 哪些词条没有被其他条目参见？
SELECT headword FROM article WHERE article_id NOT IN (SELECT to_article FROM cross_ref);

-- en: Contributors paid more per word than the average.
-- zh: 每字稿酬高于平均水平的撰稿人。
SELECT name FROM contributor WHERE rate_per_word > (SELECT avg(rate_per_word) FROM contributor);
