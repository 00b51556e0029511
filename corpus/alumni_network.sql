-- The alumni network of an agricultural college: graduates, chapters, jobs, donations and reunions.
CREATE TABLE chapter (
  chapter_id INT,
  chapter_name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  founded_on DATE,
  PRIMARY KEY (chapter_id)
);
CREATE TABLE alumnus (
  alumnus_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  graduation_year INT,
  degree VARCHAR(20),
  major VARCHAR(40),
  home_city VARCHAR(40),
  chapter_id INT,
  PRIMARY KEY (alumnus_id),
  FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);
CREATE TABLE career_step (
  step_id INT,
  alumnus_id INT,
  employer VARCHAR(60),
  job_title VARCHAR(60),
  start_year INT,
  end_year INT,
  PRIMARY KEY (step_id),
  FOREIGN KEY (alumnus_id) REFERENCES alumnus (alumnus_id)
);
CREATE TABLE donation (
  donation_id INT,
  alumnus_id INT,
  fund_name VARCHAR(60),
  amount DECIMAL(10,2),
  donated_on DATE,
  PRIMARY KEY (donation_id),
  FOREIGN KEY (alumnus_id) REFERENCES alumnus (alumnus_id)
);
CREATE TABLE reunion (
  reunion_id INT,
  theme VARCHAR(60),
  venue VARCHAR(60),
  city VARCHAR(40),
  held_on DATE,
  ticket_price DECIMAL(10,2),
  PRIMARY KEY (reunion_id)
);
CREATE TABLE attendance (
  reunion_id INT,
  alumnus_id INT,
  guests INT,
  PRIMARY KEY (reunion_id, alumnus_id),
  FOREIGN KEY (reunion_id) REFERENCES reunion (reunion_id),
  FOREIGN KEY (alumnus_id) REFERENCES alumnus (alumnus_id)
);

-- en: First and last names of everybody who took an MSc in Agronomy.
-- zh: 拿到Agronomy专业MSc学位的校友，姓和名分别是什么？先给名再给姓。
SELECT first_name, last_name FROM alumnus WHERE degree = 'MSc' AND major = 'Agronomy';

-- en: How much has been donated to the Greenhouse Fund so far?
-- zh: 到目前为止Greenhouse Fund共收到多少捐款？
SELECT sum(amount) FROM donation WHERE fund_name = 'Greenhouse Fund';

-- en: Where was the Harvest Night held: venue and city?
-- zh: Harvest Night在哪个场地、哪个城市举办？
SELECT venue, city FROM reunion WHERE theme = 'Harvest Night';

-- en: Which reunions did Leonor Macedo attend? Show theme and date.
-- zh: Leonor Macedo参加过哪些聚会？列出主题和日期。
SELECT reunion.theme, reunion.held_on FROM reunion JOIN attendance ON reunion.reunion_id = attendance.reunion_id JOIN alumnus ON attendance.alumnus_id = alumnus.alumnus_id WHERE alumnus.first_name = 'Leonor' AND alumnus.last_name = 'Macedo';

-- en: Number of graduates per major, largest first.
-- zh: 各专业的毕业生人数，按人数从多到少排列。
SELECT major, count(*) FROM alumnus GROUP BY major ORDER BY count(*) DESC;

-- en: Which chapters in Canada have more than 10 members?
-- zh: Canada的哪些分会会员超过10人？
SELECT chapter.chapter_name FROM chapter JOIN alumnus ON chapter.chapter_id = alumnus.chapter_id WHERE chapter.country = 'Canada' GROUP BY chapter.chapter_id, chapter.chapter_name HAVING count(*) > 10;

-- en: What did the costliest reunion ticket cost?
-- zh: 最贵的聚会门票多少钱？
SELECT max(ticket_price) FROM reunion;

-- en: List the last names of those who worked as Soil Scientist at Verdant Labs.
-- zh: 曾在Verdant Labs担任Soil Scientist的校友姓什么？
SELECT alumnus.last_name FROM alumnus JOIN career_step ON alumnus.alumnus_id = career_step.alumnus_id WHERE career_step.job_title = 'Soil Scientist' AND career_step.employer = 'Verdant Labs';

-- en: Who gave the single biggest donation? First and last name, please.
-- zh: 单笔捐款最多的人是谁？请给出名和姓。
SELECT alumnus.first_name, alumnus.last_name FROM alumnus JOIN donation ON alumnus.alumnus_id = donation.alumnus_id ORDER BY donation.amount DESC LIMIT 1;

-- en: Which class (year of graduation) is the most numerous?
-- zh: 哪一届（毕业年份）的校友人数最多？
SELECT graduation_year FROM alumnus GROUP BY graduation_year ORDER BY count(*) DESC LIMIT 1;

-- en: Show the names of alumni who never gave anything.
-- zh: 列出从未捐过款的校友的名和姓。
SELECT first_name, last_name FROM alumnus WHERE alumnus_id NOT IN (SELECT alumnus_id FROM donation);

-- en: How many guests were brought in total to the gatherings in Ghent?
-- zh: 在Ghent的聚会上一共带来了多少位来宾？
SELECT sum(attendance.guests) FROM attendance JOIN reunion ON attendance.reunion_id = reunion.reunion_id WHERE reunion.city = 'Ghent';

-- en: What are the distinct employers of graduates living in Ghent?
-- zh: 家住Ghent的校友都在哪些不同的单位工作过？
SELECT DISTINCT career_step.employer FROM career_step JOIN alumnus ON career_step.alumnus_id = alumnus.alumnus_id WHERE alumnus.home_city = 'Ghent';

-- en: Chapters founded before 1990-01-01, oldest first.
-- zh: 按成立先后列出1990-01-01之前成立的分会。
SELECT chapter_name FROM chapter WHERE founded_on < '1990-01-01' ORDER BY founded_on;

-- en: Total donations per chapter; give the chapter name and the sum.
-- zh: 每个分会的会员共捐了多少钱？给出分会名称和总额。
SELECT chapter.chapter_name, sum(donation.amount) FROM chapter JOIN alumnus ON chapter.chapter_id = alumnus.chapter_id JOIN donation ON alumnus.alumnus_id = donation.alumnus_id GROUP BY chapter.chapter_id, chapter.chapter_name;

-- en: Which funds received at least 2 donations from people who finished in 2005?
-- zh: 哪些基金至少收到2笔2005届校友的捐款？
SELECT donation.fund_name FROM donation JOIN alumnus ON donation.alumnus_id = alumnus.alumnus_id WHERE alumnus.graduation_year = 2005 GROUP BY donation.fund_name HAVING count(*) >= 2;

-- en: How many different employers are on record?
-- zh: 登记的雇主一共有多少家不同的？
SELECT count(DISTINCT employer) FROM career_step;

-- en: Which last names occur both among the BSc holders and among the PhD holders?
-- zh: 哪些姓氏既出现在BSc学位获得者中，也出现在PhD学位获得者中？
SELECT last_name FROM alumnus WHERE degree = 'BSc' INTERSECT SELECT last_name FROM alumnus WHERE degree = 'PhD';

-- en: Find donations larger than the average one: the amount and the date.
-- zh: 高于平均金额的捐款，金额和日期分别是什么？
SELECT amount, donated_on FROM donation WHERE amount > (SELECT avg(amount) FROM donation);

-- en: In which city is the chapter of Boris Achterberg?
-- zh: Boris Achterberg所属的分会在哪个城市？
SELECT chapter.city FROM chapter JOIN alumnus ON chapter.chapter_id = alumnus.chapter_id WHERE alumnus.first_name = 'Boris' AND alumnus.last_name = 'Achterberg';

-- en: Majors of the people who came to Spring Picnic without a guest, each once.
-- zh: 没带来宾（0位）参加Spring Picnic的校友学的是哪些不同专业？
SELECT DISTINCT alumnus.major FROM alumnus JOIN attendance ON alumnus.alumnus_id = attendance.alumnus_id JOIN reunion ON attendance.reunion_id = reunion.reunion_id WHERE reunion.theme = 'Spring Picnic' AND attendance.guests = 0;

-- en: Which cities have a chapter but have not hosted any reunion?
-- zh: 哪些城市有分会却没有办过聚会？
SELECT city FROM chapter EXCEPT SELECT city FROM reunion;
