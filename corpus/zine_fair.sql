-- A self-publishers' fair: zine makers, their zines, the tables they rent and the sales made.
CREATE TABLE makers (
  maker_no INT,
  nickname VARCHAR(40),
  city VARCHAR(40),
  birth_date DATE,
  joined_date DATE,
  website VARCHAR(80),
  PRIMARY KEY (maker_no)
);
CREATE TABLE zines (
  zine_no INT,
  title VARCHAR(80),
  genre VARCHAR(30),
  pages INT,
  price DECIMAL(10,2),
  issue_year INT,
  binding VARCHAR(20),
  PRIMARY KEY (zine_no)
);
CREATE TABLE credits (
  maker_no INT,
  zine_no INT,
  task VARCHAR(30),
  PRIMARY KEY (maker_no, zine_no),
  FOREIGN KEY (maker_no) REFERENCES makers (maker_no),
  FOREIGN KEY (zine_no) REFERENCES zines (zine_no)
);
CREATE TABLE fairs (
  fair_no INT,
  title VARCHAR(60),
  city VARCHAR(40),
  fair_date DATE,
  entry_fee DECIMAL(10,2),
  attendance INT,
  PRIMARY KEY (fair_no)
);
CREATE TABLE stands (
  stand_no INT,
  fair_no INT,
  maker_no INT,
  hall VARCHAR(20),
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (stand_no),
  FOREIGN KEY (fair_no) REFERENCES fairs (fair_no),
  FOREIGN KEY (maker_no) REFERENCES makers (maker_no)
);
CREATE TABLE sales (
  sale_no INT,
  stand_no INT,
  zine_no INT,
  qty INT,
  sold_at DATETIME,
  PRIMARY KEY (sale_no),
  FOREIGN KEY (stand_no) REFERENCES stands (stand_no),
  FOREIGN KEY (zine_no) REFERENCES zines (zine_no)
);

-- en: Who is the youngest maker?
-- zh: 最年轻的创作者是谁？
SELECT nickname FROM makers ORDER BY birth_date DESC LIMIT 1;

-- en: Who is the newest maker to join?
-- zh: 最近加入的创作者是谁？
SELECT nickname FROM makers ORDER BY joined_date DESC LIMIT 1;

-- en: How many sales were made of each zine? Show the title too.
-- zh: 每本小志各成交了多少笔？同时列出标题。
SELECT zines.title, count(*) FROM zines JOIN sales ON zines.zine_no = sales.zine_no GROUP BY zines.zine_no, zines.title;

-- en: How many copies of each zine were sold? Show the title too.
-- zh: 每本小志各卖出了多少册？同时列出标题。
SELECT zines.title, sum(sales.qty) FROM zines JOIN sales ON zines.zine_no = sales.zine_no GROUP BY zines.zine_no, zines.title;

-- en: Makers from Leeds, in alphabetical order.
-- zh: 按字母顺序列出来自Leeds的创作者。
SELECT nickname FROM makers WHERE city = 'Leeds' ORDER BY nickname;

-- en: Makers who had a stand at a fair in Leeds, each once.
-- zh: 哪些创作者在Leeds的展会上摆过摊？每人只列一次。
SELECT DISTINCT makers.nickname FROM makers JOIN stands ON makers.maker_no = stands.maker_no JOIN fairs ON stands.fair_no = fairs.fair_no WHERE fairs.city = 'Leeds';

-- en: Show title and page count of the perzine and poetry zines.
-- zh: 列出perzine和poetry两类小志的标题与页数。
SELECT title, pages FROM zines WHERE genre = 'perzine' OR genre = 'poetry';

-- en: Which makers have not given a website?
-- zh: 哪些创作者没有填写网站？
SELECT nickname FROM makers WHERE website IS NULL;

-- en: What does a zine cost on average?
-- zh: 小志的平均售价是多少？
SELECT avg(price) FROM zines;

-- en: How many stands are still unpaid?
-- zh: 还有多少个摊位是unpaid状态？
SELECT count(*) FROM stands WHERE status = 'unpaid';

-- en: Largest and smallest attendance of the fairs in Ghent?
-- zh: 在Ghent举办的展会，到场人数最多和最少各是多少？
SELECT max(attendance), min(attendance) FROM fairs WHERE city = 'Ghent';

-- en: Number of zines per binding.
-- zh: 各种装订方式的小志各有多少本？
SELECT binding, count(*) FROM zines GROUP BY binding;

-- en: In which year did the most zines come out?
-- zh: 哪一年出的小志最多？
SELECT issue_year FROM zines GROUP BY issue_year ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities have hosted at least two fairs?
-- zh: 哪些城市办过至少两次展会？
SELECT city FROM fairs GROUP BY city HAVING count(*) >= 2;

-- en: Who drew the cover of Moth Diary? The task is "cover".
-- zh: Moth Diary的封面是谁做的？（分工为cover）
SELECT makers.nickname FROM makers JOIN credits ON makers.maker_no = credits.maker_no JOIN zines ON credits.zine_no = zines.zine_no WHERE zines.title = 'Moth Diary' AND credits.task = 'cover';

-- en: Titles of the zines that inkblot had a hand in?
-- zh: inkblot参与过哪些小志？
SELECT zines.title FROM makers JOIN credits ON makers.maker_no = credits.maker_no JOIN zines ON credits.zine_no = zines.zine_no WHERE makers.nickname = 'inkblot';

-- en: Which fair took the most from stand rents?
-- zh: 哪个展会的摊位费总收入最高？
SELECT fairs.title FROM fairs JOIN stands ON fairs.fair_no = stands.fair_no GROUP BY fairs.fair_no, fairs.title ORDER BY sum(stands.price) DESC LIMIT 1;

-- en: Which makers have never rented a stand?
-- zh: 哪些创作者从未租过摊位？
SELECT nickname FROM makers WHERE maker_no NOT IN (SELECT maker_no FROM stands);

-- en: List the zines that are thicker than the average zine.
-- zh: 列出页数超过平均值的小志。
SELECT title FROM zines WHERE pages > (SELECT avg(pages) FROM zines);

-- en: What are the titles of zines that were never sold?
-- zh: 一本都没卖出过的小志有哪些？
SELECT title FROM zines WHERE zine_no NOT IN (SELECT zine_no FROM sales);

-- en: Which genres were published both in 2019 and in 2023?
-- zh: 哪些类型的小志在2019年和2023年都出过？
SELECT genre FROM zines WHERE issue_year = 2019 INTERSECT SELECT genre FROM zines WHERE issue_year = 2023;

-- en: Name all cities that appear as a maker's home or as the place of a fair.
-- zh: 列出所有有创作者居住或举办过展会的城市。
SELECT city FROM makers UNION SELECT city FROM fairs;
