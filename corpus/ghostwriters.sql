-- Ghostwriters and the celebrities whose memoirs they write: projects, interviews and payments.
CREATE TABLE ghost (
  ghost_id INT,
  ghost_name VARCHAR(60),
  city VARCHAR(40),
  speciality VARCHAR(30),
  price_per_word DOUBLE,
  rating DOUBLE,
  PRIMARY KEY (ghost_id)
);
CREATE TABLE celebrity (
  celeb_id INT,
  celeb_name VARCHAR(60),
  city VARCHAR(40),
  profession VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (celeb_id)
);
CREATE TABLE memoir (
  memoir_id INT,
  ghost_id INT,
  celeb_id INT,
  title VARCHAR(80),
  publisher VARCHAR(60),
  contract_date DATE,
  release_date DATE,
  word_count INT,
  copies_sold INT,
  PRIMARY KEY (memoir_id),
  FOREIGN KEY (ghost_id) REFERENCES ghost (ghost_id),
  FOREIGN KEY (celeb_id) REFERENCES celebrity (celeb_id)
);
CREATE TABLE interview (
  interview_id INT,
  memoir_id INT,
  place VARCHAR(60),
  interview_date DATE,
  duration_min INT,
  PRIMARY KEY (interview_id),
  FOREIGN KEY (memoir_id) REFERENCES memoir (memoir_id)
);
CREATE TABLE payment (
  payment_id INT,
  memoir_id INT,
  kind VARCHAR(20),
  amount DECIMAL(10,2),
  payment_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (payment_id),
  FOREIGN KEY (memoir_id) REFERENCES memoir (memoir_id)
);

-- en: Ghostwriters who live in Austin?
-- zh: 住在Austin的代笔作家有哪些？
SELECT ghost_name FROM ghost WHERE city = 'Austin';

-- en: Celebrities who live in Austin?
-- zh: 住在Austin的名人有哪些？
SELECT celeb_name FROM celebrity WHERE city = 'Austin';

-- en: Name the memoir that sold best.
-- zh: 卖得最好的回忆录是哪本？
SELECT title FROM memoir ORDER BY copies_sold DESC LIMIT 1;

-- en: Name the memoir that has the most words.
-- zh: 字数最多的回忆录是哪本？
SELECT title FROM memoir ORDER BY word_count DESC LIMIT 1;

-- en: How many interviews were held for each memoir? Title and number.
-- zh: 每本回忆录做过几次访谈？给出书名和次数。
SELECT memoir.title, count(*) FROM memoir JOIN interview ON memoir.memoir_id = interview.memoir_id GROUP BY memoir.memoir_id, memoir.title;

-- en: How many minutes of interview were held for each memoir? Title and number.
-- zh: 每本回忆录的访谈总共多少分钟？给出书名和分钟数。
SELECT memoir.title, sum(interview.duration_min) FROM memoir JOIN interview ON memoir.memoir_id = interview.memoir_id GROUP BY memoir.memoir_id, memoir.title;

-- en: Which memoirs have a contract but no release date yet?
-- zh: 还没有出版日期的回忆录有哪些？
SELECT title FROM memoir WHERE release_date IS NULL;

-- en: Chefs and athletes among the celebrities: name and year of birth (profession chef or athlete).
-- zh: 职业是chef或athlete的名人姓名和出生年份。
SELECT celeb_name, birth_year FROM celebrity WHERE profession = 'chef' OR profession = 'athlete';

-- en: Ghostwriters rated 4.5 or better with the speciality politics.
-- zh: 专长为politics且评分不低于4.5的代笔作家有谁？
SELECT ghost_name FROM ghost WHERE speciality = 'politics' AND rating >= 4.5;

-- en: Total of all payments that are pending?
-- zh: pending状态的付款总额是多少？
SELECT sum(amount) FROM payment WHERE status = 'pending';

-- en: What is the average price per word?
-- zh: 每词的平均价格是多少？
SELECT avg(price_per_word) FROM ghost;

-- en: How many memoirs did Quill House publish?
-- zh: Quill House出版了多少本回忆录？
SELECT count(*) FROM memoir WHERE publisher = 'Quill House';

-- en: For every profession, how many celebrities are there?
-- zh: 各职业分别有多少位名人？
SELECT profession, count(*) FROM celebrity GROUP BY profession;

-- en: Which publisher has sold the most copies in total?
-- zh: 总销量最高的出版社是哪家？
SELECT publisher FROM memoir GROUP BY publisher ORDER BY sum(copies_sold) DESC LIMIT 1;

-- en: Places where more than 2 interviews were held.
-- zh: 访谈次数超过2次的地点有哪些？
SELECT place FROM interview GROUP BY place HAVING count(*) > 2;

-- en: Whose life did Noel Trask write about? Names of the celebrities.
-- zh: Noel Trask为哪些名人代笔？给出姓名。
SELECT celebrity.celeb_name FROM ghost JOIN memoir ON ghost.ghost_id = memoir.ghost_id JOIN celebrity ON memoir.celeb_id = celebrity.celeb_id WHERE ghost.ghost_name = 'Noel Trask';

-- en: When and where was Dita Moreau interviewed?
-- zh: Dita Moreau是何时何地接受访谈的？
SELECT interview.interview_date, interview.place FROM celebrity JOIN memoir ON celebrity.celeb_id = memoir.celeb_id JOIN interview ON memoir.memoir_id = interview.memoir_id WHERE celebrity.celeb_name = 'Dita Moreau';

-- en: Amounts and dates of the bonus payments for Second Wind.
-- zh: Second Wind的bonus付款金额和日期是什么？
SELECT payment.amount, payment.payment_date FROM memoir JOIN payment ON memoir.memoir_id = payment.memoir_id WHERE memoir.title = 'Second Wind' AND payment.kind = 'bonus';

-- en: Which ghostwriter has been paid the most altogether?
-- zh: 累计获得付款最多的代笔作家是谁？
SELECT ghost.ghost_name FROM ghost JOIN memoir ON ghost.ghost_id = memoir.ghost_id JOIN payment ON memoir.memoir_id = payment.memoir_id GROUP BY ghost.ghost_id, ghost.ghost_name ORDER BY sum(payment.amount) DESC LIMIT 1;

-- en: Celebrities who don't have a memoir.
-- zh: 没有回忆录的名人有哪些？
SELECT celeb_name FROM celebrity WHERE celeb_id NOT IN (SELECT celeb_id FROM memoir);

-- en: Which ghostwriters are rated above the average?
-- zh: 评分高于平均值的代笔作家有哪些？
SELECT ghost_name FROM ghost WHERE rating > (SELECT avg(rating) FROM ghost);

-- en: Cities where both a ghostwriter and a celebrity live.
-- zh: 既有代笔作家又有名人居住的城市有哪些？
SELECT city FROM ghost INTERSECT SELECT city FROM celebrity;
