-- An investigative newsroom: reporters, investigations, sources, published stories and legal threats.
CREATE TABLE reporter (
  rep_id INT,
  rep_name VARCHAR(60),
  beat VARCHAR(30),
  office VARCHAR(40),
  hired DATE,
  born DATE,
  editor_id INT,
  PRIMARY KEY (rep_id),
  FOREIGN KEY (editor_id) REFERENCES reporter (rep_id)
);
CREATE TABLE probe (
  probe_id INT,
  codename VARCHAR(40),
  topic VARCHAR(40),
  opened DATE,
  closed DATE,
  budget DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (probe_id)
);
CREATE TABLE team (
  probe_id INT,
  rep_id INT,
  duty VARCHAR(30),
  days_spent INT,
  PRIMARY KEY (probe_id, rep_id),
  FOREIGN KEY (probe_id) REFERENCES probe (probe_id),
  FOREIGN KEY (rep_id) REFERENCES reporter (rep_id)
);
CREATE TABLE source (
  source_id INT,
  probe_id INT,
  alias VARCHAR(40),
  sector VARCHAR(30),
  reliability INT,
  first_contact DATE,
  PRIMARY KEY (source_id),
  FOREIGN KEY (probe_id) REFERENCES probe (probe_id)
);
CREATE TABLE article (
  article_id INT,
  probe_id INT,
  headline VARCHAR(120),
  published DATE,
  words INT,
  views INT,
  PRIMARY KEY (article_id),
  FOREIGN KEY (probe_id) REFERENCES probe (probe_id)
);
CREATE TABLE threat (
  threat_id INT,
  article_id INT,
  law_firm VARCHAR(60),
  received DATE,
  damages DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (threat_id),
  FOREIGN KEY (article_id) REFERENCES article (article_id)
);

-- en: Who was hired first among the reporters?
-- zh: 最早入职的记者是谁？
SELECT rep_name FROM reporter ORDER BY hired LIMIT 1;

-- en: Who was born first among the reporters?
-- zh: 年纪最大的记者是谁？
SELECT rep_name FROM reporter ORDER BY born LIMIT 1;

-- en: How many probes are stalled?
-- zh: 状态为stalled的调查有多少项？
SELECT count(*) FROM probe WHERE status = 'stalled';

-- en: How many legal threats are stalled?
-- zh: 状态为stalled的法律威胁有多少起？
SELECT count(*) FROM threat WHERE status = 'stalled';

-- en: For each probe, show its codename and the number of articles it led to.
-- zh: 每项调查产出了几篇报道？列出代号和篇数。
SELECT probe.codename, count(*) FROM probe JOIN article ON probe.probe_id = article.probe_id GROUP BY probe.probe_id, probe.codename;

-- en: For each probe, show its codename and the number of views its articles had in all.
-- zh: 每项调查的报道总共有多少浏览量？列出代号和总数。
SELECT probe.codename, sum(article.views) FROM probe JOIN article ON probe.probe_id = article.probe_id GROUP BY probe.probe_id, probe.codename;

-- en: List the headlines published after 2024-01-01 that contain the word bribe.
-- zh: 列出2024-01-01之后发表且含有bribe一词的标题。
SELECT headline FROM article WHERE published > '2024-01-01' AND headline LIKE '%bribe%';

-- en: Reporters in the Oslo office and their beats?
-- zh: Oslo办公室的记者及其报道领域有哪些？
SELECT rep_name, beat FROM reporter WHERE office = 'Oslo';

-- en: Codenames of probes which have not been closed yet.
-- zh: 尚未结束的调查代号是什么？
SELECT codename FROM probe WHERE closed IS NULL;

-- en: How long, in words, is an article on average?
-- zh: 平均每篇报道多少字？
SELECT avg(words) FROM article;

-- en: Total budget of the probes into fisheries?
-- zh: fisheries主题的调查总预算是多少？
SELECT sum(budget) FROM probe WHERE topic = 'fisheries';

-- en: Count the distinct law firms that sent threats.
-- zh: 有多少家不同的律所发出过威胁？
SELECT count(DISTINCT law_firm) FROM threat;

-- en: How reliable are the sources of each sector on average?
-- zh: 各行业的线人平均可靠度是多少？
SELECT sector, avg(reliability) FROM source GROUP BY sector;

-- en: Which law firm has claimed the most damages in total?
-- zh: 索赔总额最高的律所是哪家？
SELECT law_firm FROM threat GROUP BY law_firm ORDER BY sum(damages) DESC LIMIT 1;

-- en: Which beats are covered by 2 reporters or more?
-- zh: 哪些领域有2名及以上的记者负责？
SELECT beat FROM reporter GROUP BY beat HAVING count(*) >= 2;

-- en: Which reporters worked on Operation Heron, and how many days did each spend on it?
-- zh: 哪些记者参与了Operation Heron？各花了多少天？
SELECT reporter.rep_name, team.days_spent FROM reporter JOIN team ON reporter.rep_id = team.rep_id JOIN probe ON team.probe_id = probe.probe_id WHERE probe.codename = 'Operation Heron';

-- en: What aliases do the sources have in probes Marta Lund took part in?
-- zh: Marta Lund参与的调查中，线人的化名有哪些？
SELECT source.alias FROM source JOIN team ON source.probe_id = team.probe_id JOIN reporter ON team.rep_id = reporter.rep_id WHERE reporter.rep_name = 'Marta Lund';

-- en: Which headline drew the most legal threats?
-- zh: 哪篇报道招来的法律威胁最多？给出标题。
SELECT article.headline FROM article JOIN threat ON article.article_id = threat.article_id GROUP BY article.article_id, article.headline ORDER BY count(*) DESC LIMIT 1;

-- en: Show the reporters who have an editor, along with the editor's name.
-- zh: 列出有编辑的记者及其编辑的姓名。
SELECT r.rep_name, e.rep_name FROM reporter AS r JOIN reporter AS e ON r.editor_id = e.rep_id;

-- en: Probes that never led to an article, please.
-- zh: 没有产出任何报道的调查有哪些？
SELECT codename FROM probe WHERE probe_id NOT IN (SELECT probe_id FROM article);

-- en: Which articles were viewed more than average? Headlines and views.
-- zh: 哪些报道的浏览量高于平均值？给出标题和浏览量。
SELECT headline, views FROM article WHERE views > (SELECT avg(views) FROM article);

-- en: Topics with an active probe but no dropped one.
-- zh: 哪些主题有active的调查而没有dropped的调查？
SELECT topic FROM probe WHERE status = 'active' EXCEPT SELECT topic FROM probe WHERE status = 'dropped';
