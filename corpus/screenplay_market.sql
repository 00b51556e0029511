-- Screenwriters, their scripts, producers' option deals and coverage by script readers.
CREATE TABLE writer (
  writer_id INT,
  full_name VARCHAR(50),
  guild_member VARCHAR(3),
  born INT,
  PRIMARY KEY (writer_id)
);
CREATE TABLE script (
  script_id INT,
  title VARCHAR(80),
  genre VARCHAR(20),
  page_count INT,
  registered DATE,
  PRIMARY KEY (script_id)
);
CREATE TABLE authorship (
  script_id INT,
  writer_id INT,
  credit VARCHAR(20),
  PRIMARY KEY (script_id, writer_id),
  FOREIGN KEY (script_id) REFERENCES script (script_id),
  FOREIGN KEY (writer_id) REFERENCES writer (writer_id)
);
CREATE TABLE option_deal (
  deal_id INT,
  script_id INT,
  producer VARCHAR(50),
  signed DATE,
  months INT,
  amount DECIMAL(12,2),
  outcome VARCHAR(20),
  PRIMARY KEY (deal_id),
  FOREIGN KEY (script_id) REFERENCES script (script_id)
);
CREATE TABLE coverage (
  coverage_id INT,
  script_id INT,
  reader VARCHAR(50),
  verdict VARCHAR(15),
  plot_score INT,
  dialogue_score INT,
  PRIMARY KEY (coverage_id),
  FOREIGN KEY (script_id) REFERENCES script (script_id)
);

-- en: Which scripts are Horror?
-- zh: Horror类的剧本有哪些？
SELECT title FROM script WHERE genre = 'Horror';

-- en: How many writers are outside the guild (No)?
-- zh: 不是编剧工会会员（No）的编剧有多少位？
SELECT count(*) FROM writer WHERE guild_member = 'No';

-- en: Titles and page counts of scripts registered after 2023-03-15, shortest first.
-- zh: 2023-03-15之后登记的剧本标题和页数，从短到长排列。
SELECT title, page_count FROM script WHERE registered > '2023-03-15' ORDER BY page_count;

-- en: Who wrote The Salt Road?
-- zh: The Salt Road是谁写的？
SELECT writer.full_name FROM writer JOIN authorship ON writer.writer_id = authorship.writer_id JOIN script ON authorship.script_id = script.script_id WHERE script.title = 'The Salt Road';

-- en: Which scripts has Hana Brandt worked on as Co-writer?
-- zh: Hana Brandt以Co-writer身份参与过哪些剧本？
SELECT script.title FROM script JOIN authorship ON script.script_id = authorship.script_id JOIN writer ON authorship.writer_id = writer.writer_id WHERE writer.full_name = 'Hana Brandt' AND authorship.credit = 'Co-writer';

-- en: How many scripts has each writer got?
-- zh: 每位编剧各有多少个剧本？
SELECT writer.full_name, count(*) FROM writer JOIN authorship ON writer.writer_id = authorship.writer_id GROUP BY writer.writer_id, writer.full_name;

-- en: Scripts written by more than two people.
-- zh: 署名编剧超过两人的剧本。
SELECT script.title FROM script JOIN authorship ON script.script_id = authorship.script_id GROUP BY script.script_id, script.title HAVING count(*) > 2;

-- en: Which producer signed the most option deals?
-- zh: 签下选择权协议最多的制片人是谁？
SELECT producer FROM option_deal GROUP BY producer ORDER BY count(*) DESC LIMIT 1;

-- en: Which scripts have never been optioned?
-- zh: 从未被签过选择权的剧本有哪些？
SELECT title FROM script WHERE script_id NOT IN (SELECT script_id FROM option_deal);

-- en: Which scripts got a Recommend from one reader and a Pass from another?
-- zh: 哪些剧本既得到过Recommend又得到过Pass的审读结论？
SELECT script.title FROM script JOIN coverage ON script.script_id = coverage.script_id WHERE coverage.verdict = 'Recommend' INTERSECT SELECT script.title FROM script JOIN coverage ON script.script_id = coverage.script_id WHERE coverage.verdict = 'Pass';

-- en: What was paid in the largest option deal, and by whom?
-- zh: 金额最高的选择权协议付了多少，由哪位制片人付的？
SELECT amount, producer FROM option_deal ORDER BY amount DESC LIMIT 1;

-- en: Show producer and script title for all deals that ended Lapsed.
-- zh: 列出所有以Lapsed告终的协议的制片人和剧本标题。
SELECT option_deal.producer, script.title FROM option_deal JOIN script ON option_deal.script_id = script.script_id WHERE option_deal.outcome = 'Lapsed';

-- en: Show producer and script title for all deals that ended Produced.
-- zh: 列出所有以Produced告终的协议的制片人和剧本标题。
SELECT option_deal.producer, script.title FROM option_deal JOIN script ON option_deal.script_id = script.script_id WHERE option_deal.outcome = 'Produced';

-- en: Average dialogue mark per genre?
-- zh: 各类型剧本的对白平均得分是多少？
SELECT script.genre, avg(coverage.dialogue_score) FROM script JOIN coverage ON script.script_id = coverage.script_id GROUP BY script.genre;

-- en: What money have option deals brought each writer's scripts in total?
-- zh: 每位编剧的剧本通过选择权协议总共卖了多少钱？
SELECT writer.full_name, sum(option_deal.amount) FROM writer JOIN authorship ON writer.writer_id = authorship.writer_id JOIN option_deal ON authorship.script_id = option_deal.script_id GROUP BY writer.writer_id, writer.full_name;

-- en: How many verdicts of each sort have been given?
-- zh: 每种审读结论各给出过多少次？
SELECT verdict, count(*) FROM coverage GROUP BY verdict;

-- en: Different readers who covered scripts by Leo Tamm.
-- zh: 审读过Leo Tamm剧本的审读员，不重复列出。
SELECT DISTINCT coverage.reader FROM coverage JOIN authorship ON coverage.script_id = authorship.script_id JOIN writer ON authorship.writer_id = writer.writer_id WHERE writer.full_name = 'Leo Tamm';

-- en: Scripts over the average length, titles only.
-- zh: 页数超过平均值的剧本，只要标题。
SELECT title FROM script WHERE page_count > (SELECT avg(page_count) FROM script);

-- en: How many scripts has Corvid Films optioned, counting each once?
-- zh: Corvid Films签过多少个不同剧本的选择权？
SELECT count(DISTINCT script_id) FROM option_deal WHERE producer = 'Corvid Films';

-- en: Which reader is harshest on plots, that is, has the lowest average plot score?
-- zh: 哪位审读员对情节打分最严，即情节平均分最低？
SELECT reader FROM coverage GROUP BY reader ORDER BY avg(plot_score) LIMIT 1;

-- en: Titles that begin with Midnight.
-- zh: 以Midnight开头的剧本标题。
SELECT title FROM script WHERE title LIKE 'Midnight%';

-- en: Options running between 12 and 18 months: ids, signing dates and amounts.
-- zh: 期限在12到18个月之间的协议的编号、签署日期和金额。
SELECT deal_id, signed, amount FROM option_deal WHERE months BETWEEN 12 AND 18;
