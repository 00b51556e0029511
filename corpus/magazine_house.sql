-- A magazine publisher: magazines, issues, articles, writers, photographers' pictures and advertisers.
CREATE TABLE magazine (
  mag_id INT,
  mag_title VARCHAR(60),
  genre VARCHAR(30),
  frequency VARCHAR(20),
  launched INT,
  chief_editor VARCHAR(60),
  PRIMARY KEY (mag_id)
);
CREATE TABLE issue (
  issue_id INT,
  mag_id INT,
  issue_no INT,
  pub_date DATE,
  pages INT,
  copies_sold INT,
  cover_price DECIMAL(5,2),
  PRIMARY KEY (issue_id),
  FOREIGN KEY (mag_id) REFERENCES magazine (mag_id)
);
CREATE TABLE writer (
  writer_id INT,
  pen_name VARCHAR(60),
  real_name VARCHAR(60),
  born INT,
  nationality VARCHAR(30),
  fee_per_page DECIMAL(7,2),
  PRIMARY KEY (writer_id)
);
CREATE TABLE article (
  article_id INT,
  issue_id INT,
  headline VARCHAR(100),
  rubric VARCHAR(30),
  start_page INT,
  words INT,
  PRIMARY KEY (article_id),
  FOREIGN KEY (issue_id) REFERENCES issue (issue_id)
);
CREATE TABLE authorship (
  article_id INT,
  writer_id INT,
  share_pct INT,
  PRIMARY KEY (article_id, writer_id),
  FOREIGN KEY (article_id) REFERENCES article (article_id),
  FOREIGN KEY (writer_id) REFERENCES writer (writer_id)
);
CREATE TABLE advert (
  advert_id INT,
  issue_id INT,
  advertiser VARCHAR(60),
  format VARCHAR(20),
  price DECIMAL(10,2),
  PRIMARY KEY (advert_id),
  FOREIGN KEY (issue_id) REFERENCES issue (issue_id)
);

-- en: Who wrote The Last Lamplighter? Pen names please.
-- zh: The Last Lamplighter是谁写的？给出笔名。
SELECT writer.pen_name FROM writer JOIN authorship ON writer.writer_id = authorship.writer_id JOIN article ON authorship.article_id = article.article_id WHERE article.headline = 'The Last Lamplighter';

-- en: Who is behind the pen name Quill?
-- zh: 笔名Quill的作者真名是什么？
SELECT real_name FROM writer WHERE pen_name = 'Quill';

-- en: In which different magazines has Quill been published?
-- zh: Quill在哪些不同的杂志上发表过文章？
SELECT DISTINCT magazine.mag_title FROM magazine JOIN issue ON magazine.mag_id = issue.mag_id JOIN article ON issue.issue_id = article.issue_id JOIN authorship ON article.article_id = authorship.article_id JOIN writer ON authorship.writer_id = writer.writer_id WHERE writer.pen_name = 'Quill';

-- en: How many articles stand under the rubric Gardening?
-- zh: Gardening栏目有多少篇文章？
SELECT count(*) FROM article WHERE rubric = 'Gardening';

-- en: Which companies advertised in Slow Kitchen?
-- zh: 哪些公司在Slow Kitchen上登过广告？
SELECT advert.advertiser FROM advert JOIN issue ON advert.issue_id = issue.issue_id JOIN magazine ON issue.mag_id = magazine.mag_id WHERE magazine.mag_title = 'Slow Kitchen';

-- en: Chief editors of the Monthly magazines founded after 1995.
-- zh: 1995年以后创刊的Monthly杂志，主编分别是谁？
SELECT chief_editor FROM magazine WHERE frequency = 'Monthly' AND launched > 1995;

-- en: The best-selling issue: publication date and copies sold.
-- zh: 销量最高的一期是哪天出版的？卖了多少册？
SELECT pub_date, copies_sold FROM issue ORDER BY copies_sold DESC LIMIT 1;

-- en: What has each magazine sold in copies altogether? Title and figure.
-- zh: 每本杂志累计卖出多少册？列出刊名。
SELECT magazine.mag_title, sum(issue.copies_sold) FROM magazine JOIN issue ON magazine.mag_id = issue.mag_id GROUP BY magazine.mag_id, magazine.mag_title;

-- en: Headlines in the issue of Slow Kitchen that appeared on 2023-10-01, in order of their first page.
-- zh: 2023-10-01出版的那期Slow Kitchen有哪些文章？按起始页排列标题。
SELECT article.headline FROM article JOIN issue ON article.issue_id = issue.issue_id JOIN magazine ON issue.mag_id = magazine.mag_id WHERE magazine.mag_title = 'Slow Kitchen' AND issue.pub_date = '2023-10-01' ORDER BY article.start_page;

-- en: Average length in words by rubric?
-- zh: 各栏目文章的平均字数是多少？
SELECT rubric, avg(words) FROM article GROUP BY rubric;

-- en: The most prolific writer, by number of articles (pen name).
-- zh: 发表文章最多的作者笔名是什么？
SELECT writer.pen_name FROM writer JOIN authorship ON writer.writer_id = authorship.writer_id GROUP BY writer.writer_id, writer.pen_name ORDER BY count(*) DESC LIMIT 1;

-- en: Writers who have published nothing with us; pen names and nationality.
-- zh: 没有在我们这里发表过文章的作者，笔名和国籍是什么？
SELECT pen_name, nationality FROM writer WHERE writer_id NOT IN (SELECT writer_id FROM authorship);

-- en: How much advertising money did Travel magazines bring in?
-- zh: Travel类杂志的广告收入总共多少？
SELECT sum(advert.price) FROM advert JOIN issue ON advert.issue_id = issue.issue_id JOIN magazine ON issue.mag_id = magazine.mag_id WHERE magazine.genre = 'Travel';

-- en: Real names of Irish writers who wrote for the rubric Essay.
-- zh: 给Essay栏目写过稿的Irish作者真名是什么？
SELECT writer.real_name FROM writer JOIN authorship ON writer.writer_id = authorship.writer_id JOIN article ON authorship.article_id = article.article_id WHERE writer.nationality = 'Irish' AND article.rubric = 'Essay';

-- en: Genres with two or more magazines.
-- zh: 拥有两本及以上杂志的类别有哪些？
SELECT genre FROM magazine GROUP BY genre HAVING count(*) >= 2;

-- en: Advertisers who booked a Full page as well as a Back cover.
-- zh: 既订过Full page又订过Back cover的广告主有哪些？
SELECT advertiser FROM advert WHERE format = 'Full page' INTERSECT SELECT advertiser FROM advert WHERE format = 'Back cover';

-- en: What is the highest, lowest and average price of a Half page?
-- zh: Half page广告的最高、最低和平均价格是多少？
SELECT max(price), min(price), avg(price) FROM advert WHERE format = 'Half page';

-- en: Articles longer than the average, longest first: headlines.
-- zh: 字数超过平均值的文章标题，由长到短列出。
SELECT headline FROM article WHERE words > (SELECT avg(words) FROM article) ORDER BY words DESC;

-- en: How many ads of Nordlicht Optics does each magazine carry? Show titles and counts.
-- zh: 每本杂志各登过多少条Nordlicht Optics的广告？列出刊名。
SELECT magazine.mag_title, count(*) FROM magazine JOIN issue ON magazine.mag_id = issue.mag_id JOIN advert ON issue.issue_id = advert.issue_id WHERE advert.advertiser = 'Nordlicht Optics' GROUP BY magazine.mag_id, magazine.mag_title;

-- en: Nationalities of writers born before 1960 that aren't shared by any born after 1990.
-- zh: 哪些国籍有1960年以前出生的作者，却没有1990年以后出生的作者？
SELECT nationality FROM writer WHERE born < 1960 EXCEPT SELECT nationality FROM writer WHERE born > 1990;

-- en: Which advertiser spends most with us?
-- zh: 在我们这里花钱最多的广告主是谁？
SELECT advertiser FROM advert GROUP BY advertiser ORDER BY sum(price) DESC LIMIT 1;

-- en: Thickest issue of Wild Rivers: its number and pages.
-- zh: Wild Rivers页数最多的是第几期？有多少页？
SELECT issue.issue_no, issue.pages FROM issue JOIN magazine ON issue.mag_id = magazine.mag_id WHERE magazine.mag_title = 'Wild Rivers' ORDER BY issue.pages DESC LIMIT 1;
