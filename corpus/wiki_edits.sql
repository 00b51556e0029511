-- A hobby wiki: articles, editors, revisions, categories and protections.
CREATE TABLE article (
  article_id INT,
  title VARCHAR(100),
  created_on DATE,
  length_bytes INT,
  quality VARCHAR(20),
  redirect_to INT,
  PRIMARY KEY (article_id),
  FOREIGN KEY (redirect_to) REFERENCES article (article_id)
);
CREATE TABLE editor (
  editor_id INT,
  username VARCHAR(40),
  home_wiki VARCHAR(30),
  registered_on DATE,
  edit_total INT,
  user_role VARCHAR(20),
  PRIMARY KEY (editor_id)
);
CREATE TABLE revision (
  revision_id INT,
  article_id INT,
  editor_id INT,
  made_at DATETIME,
  bytes_changed INT,
  summary VARCHAR(200),
  minor VARCHAR(3),
  PRIMARY KEY (revision_id),
  FOREIGN KEY (article_id) REFERENCES article (article_id),
  FOREIGN KEY (editor_id) REFERENCES editor (editor_id)
);
CREATE TABLE category (
  category_id INT,
  category_name VARCHAR(60),
  parent_id INT,
  PRIMARY KEY (category_id),
  FOREIGN KEY (parent_id) REFERENCES category (category_id)
);
CREATE TABLE article_category (
  article_id INT,
  category_id INT,
  PRIMARY KEY (article_id, category_id),
  FOREIGN KEY (article_id) REFERENCES article (article_id),
  FOREIGN KEY (category_id) REFERENCES category (category_id)
);
CREATE TABLE protection (
  protection_id INT,
  article_id INT,
  editor_id INT,
  level VARCHAR(20),
  from_date DATE,
  until_date DATE,
  PRIMARY KEY (protection_id),
  FOREIGN KEY (article_id) REFERENCES article (article_id),
  FOREIGN KEY (editor_id) REFERENCES editor (editor_id)
);

-- en: How many articles are there?
-- zh: 有多少篇条目？
SELECT count(*) FROM article;

-- en: List the usernames of all editors.
-- zh: 列出所有编辑者的用户名。
SELECT username FROM editor;

-- en: What is the average length of all articles with Featured quality?
-- zh: 质量为Featured的所有条目的平均长度是多少？
SELECT avg(length_bytes) FROM article WHERE quality = 'Featured';

-- en: Which article is the longest?
-- zh: 哪篇条目最长？
SELECT title FROM article ORDER BY length_bytes DESC LIMIT 1;

-- en: Show the name of each category and the number of articles in it.
-- zh: 给出每个分类的名称及其中的条目数。
SELECT category.category_name, count(*) FROM category JOIN article_category ON category.category_id = article_category.category_id GROUP BY category.category_id, category.category_name;

-- en: How many editors are there for each role?
-- zh: 每种角色各有多少名编辑者？
SELECT user_role, count(*) FROM editor GROUP BY user_role;

-- en: Which articles has Tinwhistle edited? Give different titles.
-- zh: Tinwhistle编辑过哪些条目？给出不同的标题。
SELECT DISTINCT article.title FROM article JOIN revision ON article.article_id = revision.article_id JOIN editor ON revision.editor_id = editor.editor_id WHERE editor.username = 'Tinwhistle';

-- en: Who has edited the article Moss Garden last?
-- zh: 最后编辑Moss Garden条目的人是谁？
SELECT editor.username FROM editor JOIN revision ON editor.editor_id = revision.editor_id JOIN article ON revision.article_id = article.article_id WHERE article.title = 'Moss Garden' ORDER BY revision.made_at DESC LIMIT 1;

-- en: Articles that belong to no category: titles?
-- zh: 不属于任何分类的条目标题？
SELECT title FROM article WHERE article_id NOT IN (SELECT article_id FROM article_category);

-- en: What is the parent category of Lichens?
-- zh: Lichens的上级分类是什么？
SELECT p.category_name FROM category c JOIN category p ON c.parent_id = p.category_id WHERE c.category_name = 'Lichens';

-- en: Find usernames and registration dates of Admin editors, earliest first.
-- zh: 找出Admin编辑者的用户名和注册日期，从早到晚排列。
SELECT username, registered_on FROM editor WHERE user_role = 'Admin' ORDER BY registered_on;

-- en: Which editor made the most revisions on articles in the category Ferns?
-- zh: 在Ferns分类的条目上修订次数最多的是哪位编辑者？
SELECT editor.username FROM editor JOIN revision ON editor.editor_id = revision.editor_id JOIN article_category ON revision.article_id = article_category.article_id JOIN category ON article_category.category_id = category.category_id WHERE category.category_name = 'Ferns' GROUP BY editor.editor_id, editor.username ORDER BY count(*) DESC LIMIT 1;

-- en: How many revisions are minor, meaning Yes?
-- zh: 有多少次修订是小修改（Yes）？
SELECT count(*) FROM revision WHERE minor = 'Yes';

-- en: Editors whose edit total is over the average: username and total.
-- zh: 编辑总数高于平均值的编辑者，给出用户名和总数。
SELECT username, edit_total FROM editor WHERE edit_total > (SELECT avg(edit_total) FROM editor);

-- en: Which titles have been protected at level Full? I want the until date too.
-- zh: 哪些条目曾被Full级别保护？也请给出截止日期。
SELECT article.title, protection.until_date FROM article JOIN protection ON article.article_id = protection.article_id WHERE protection.level = 'Full';

-- en: Articles with more than 200 revisions?
-- zh: 修订超过200次的条目有哪些？
SELECT article.title FROM article JOIN revision ON article.article_id = revision.article_id GROUP BY article.article_id, article.title HAVING count(*) > 200;

-- en: What are the largest and smallest changes in bytes?
-- zh: 字节变化的最大值和最小值是多少？
SELECT max(bytes_changed), min(bytes_changed) FROM revision;

-- en: Which titles are in the category Ferns but not in Houseplants?
-- zh: 哪些条目属于Ferns分类但不属于Houseplants分类？
SELECT article.title FROM article JOIN article_category ON article.article_id = article_category.article_id JOIN category ON article_category.category_id = category.category_id WHERE category.category_name = 'Ferns' EXCEPT SELECT article.title FROM article JOIN article_category ON article.article_id = article_category.article_id JOIN category ON article_category.category_id = category.category_id WHERE category.category_name = 'Houseplants';

-- en: Which home wikis have at least 10 editors?
-- zh: 哪些所属维基至少有10名编辑者？
SELECT home_wiki FROM editor GROUP BY home_wiki HAVING count(*) >= 10;

-- en: Show titles of articles created before '2010-01-01' that aren't redirects.
-- zh: 列出'2010-01-01'之前创建且不是重定向的条目标题。
SELECT title FROM article WHERE created_on < '2010-01-01' AND redirect_to IS NULL;

-- en: How many different editors have worked on Stub articles?
-- zh: 有多少名不同的编辑者编辑过Stub条目？
SELECT count(DISTINCT revision.editor_id) FROM revision JOIN article ON revision.article_id = article.article_id WHERE article.quality = 'Stub';

-- en: Which quality grade has the greatest average of bytes changed per revision?
-- zh: 哪个质量等级的条目每次修订的平均字节变化最大？
SELECT article.quality FROM article JOIN revision ON article.article_id = revision.article_id GROUP BY article.quality ORDER BY avg(revision.bytes_changed) DESC LIMIT 1;
