-- Calligraphers, the schools they were trained in, their scrolls and the exhibitions.
CREATE TABLE school (
  school_id INT,
  school_name VARCHAR(60),
  city VARCHAR(40),
  founder VARCHAR(60),
  year_opened INT,
  PRIMARY KEY (school_id)
);
CREATE TABLE calligrapher (
  calligrapher_id INT,
  name VARCHAR(60),
  pen_name VARCHAR(40),
  birth_year INT,
  death_year INT,
  birthplace VARCHAR(40),
  school_id INT,
  PRIMARY KEY (calligrapher_id),
  FOREIGN KEY (school_id) REFERENCES school (school_id)
);
CREATE TABLE scroll (
  scroll_id INT,
  title VARCHAR(80),
  script VARCHAR(20),
  paper VARCHAR(20),
  year INT,
  length_cm DOUBLE,
  calligrapher_id INT,
  PRIMARY KEY (scroll_id),
  FOREIGN KEY (calligrapher_id) REFERENCES calligrapher (calligrapher_id)
);
CREATE TABLE exhibition (
  exhibition_id INT,
  title VARCHAR(80),
  hall VARCHAR(60),
  city VARCHAR(40),
  year INT,
  tickets_sold INT,
  PRIMARY KEY (exhibition_id)
);
CREATE TABLE exhibited (
  exhibition_id INT,
  scroll_id INT,
  wall VARCHAR(10),
  prize VARCHAR(20),
  PRIMARY KEY (exhibition_id, scroll_id),
  FOREIGN KEY (exhibition_id) REFERENCES exhibition (exhibition_id),
  FOREIGN KEY (scroll_id) REFERENCES scroll (scroll_id)
);

-- en: What are the titles of the scrolls written in Cursive script?
-- zh: 用Cursive书体写的卷轴标题有哪些？
SELECT title FROM scroll WHERE script = 'Cursive';

-- en: How many calligraphers are still alive, that is, have no death year?
-- zh: 仍在世（没有卒年）的书法家有多少位？
SELECT count(*) FROM calligrapher WHERE death_year IS NULL;

-- en: Which scrolls did Bai Ruolan write?
-- zh: Bai Ruolan写过哪些卷轴？
SELECT scroll.title FROM scroll JOIN calligrapher ON scroll.calligrapher_id = calligrapher.calligrapher_id WHERE calligrapher.name = 'Bai Ruolan';

-- en: List the name and the pen name of each calligrapher from Suzhou.
-- zh: 列出每位出生于Suzhou的书法家的姓名和笔名。
SELECT name, pen_name FROM calligrapher WHERE birthplace = 'Suzhou';

-- en: For each script, what is the average length of the scrolls?
-- zh: 每种书体的卷轴平均长度是多少？
SELECT script, avg(length_cm) FROM scroll GROUP BY script;

-- en: Which exhibition sold the most tickets?
-- zh: 售票最多的是哪场展览？
SELECT title FROM exhibition ORDER BY tickets_sold DESC LIMIT 1;

-- en: How many calligraphers came out of each school? Give the school's name.
-- zh: 每所书院各培养了多少位书法家？给出书院名称。
SELECT school.school_name, count(*) FROM school JOIN calligrapher ON school.school_id = calligrapher.school_id GROUP BY school.school_id, school.school_name;

-- en: Who founded the school that Mo Tianqing was trained in?
-- zh: Mo Tianqing所在书院的创办人是谁？
SELECT school.founder FROM school JOIN calligrapher ON school.school_id = calligrapher.school_id WHERE calligrapher.name = 'Mo Tianqing';

-- en: Find the titles of the scrolls that were never exhibited.
-- zh: 哪些卷轴从未展出过？给出标题。
SELECT title FROM scroll WHERE scroll_id NOT IN (SELECT scroll_id FROM exhibited);

-- en: Which calligraphers had a scroll in the exhibition Ink and Rain?
-- zh: 哪些书法家的卷轴在Ink and Rain展览中展出过？
SELECT calligrapher.name FROM calligrapher JOIN scroll ON calligrapher.calligrapher_id = scroll.calligrapher_id JOIN exhibited ON scroll.scroll_id = exhibited.scroll_id JOIN exhibition ON exhibited.exhibition_id = exhibition.exhibition_id WHERE exhibition.title = 'Ink and Rain';

-- en: Which calligrapher has written the most scrolls?
-- zh: 写卷轴最多的书法家是谁？
SELECT calligrapher.name FROM calligrapher JOIN scroll ON calligrapher.calligrapher_id = scroll.calligrapher_id GROUP BY calligrapher.calligrapher_id, calligrapher.name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the titles of the scrolls that are longer than the average scroll, in order of year?
-- zh: 按年份顺序列出长度超过平均值的卷轴标题。
SELECT title FROM scroll WHERE length_cm > (SELECT avg(length_cm) FROM scroll) ORDER BY year;

-- en: On which walls did scrolls hang that won a Gold prize?
-- zh: 获得Gold奖的卷轴挂在哪面墙上？
SELECT wall FROM exhibited WHERE prize = 'Gold';

-- en: In which cities have scrolls on Mulberry paper been shown?
-- zh: Mulberry纸的卷轴在哪些城市展出过？
SELECT exhibition.city FROM exhibition JOIN exhibited ON exhibition.exhibition_id = exhibited.exhibition_id JOIN scroll ON exhibited.scroll_id = scroll.scroll_id WHERE scroll.paper = 'Mulberry';

-- en: Which cities have a school and have hosted an exhibition too?
-- zh: 哪些城市既有书院又办过展览？
SELECT city FROM school INTERSECT SELECT city FROM exhibition;

-- en: Which exhibitions showed at least twenty scrolls? List the title and the number of scrolls.
-- zh: 哪些展览至少展出了20幅卷轴？列出展览标题和卷轴数量。
SELECT exhibition.title, count(*) FROM exhibition JOIN exhibited ON exhibition.exhibition_id = exhibited.exhibition_id GROUP BY exhibition.exhibition_id, exhibition.title HAVING count(*) >= 20;

-- en: What is the total number of tickets sold in Hangzhou between 2010 and 2020?
-- zh: 2010到2020年间在Hangzhou的展览总共售出多少张票？
SELECT sum(tickets_sold) FROM exhibition WHERE city = 'Hangzhou' AND year BETWEEN 2010 AND 2020;

-- en: What is the birthplace of the writer of the longest scroll?
-- zh: 最长的卷轴的作者出生在哪里？
SELECT calligrapher.birthplace FROM calligrapher JOIN scroll ON calligrapher.calligrapher_id = scroll.calligrapher_id ORDER BY scroll.length_cm DESC LIMIT 1;

-- en: Which birthplaces produced at least two calligraphers?
-- zh: 哪些出生地至少出过两位书法家？
SELECT birthplace FROM calligrapher GROUP BY birthplace HAVING count(*) >= 2;

-- en: How many different kinds of paper were used for Seal script?
-- zh: Seal书体共用过多少种不同的纸？
SELECT count(DISTINCT paper) FROM scroll WHERE script = 'Seal';

-- en: What are the pen names of the calligraphers who have written in both Seal and Running script?
-- zh: 既写过Seal书体又写过Running书体的书法家笔名是什么？
SELECT calligrapher.pen_name FROM calligrapher JOIN scroll ON calligrapher.calligrapher_id = scroll.calligrapher_id WHERE scroll.script = 'Seal' INTERSECT SELECT calligrapher.pen_name FROM calligrapher JOIN scroll ON calligrapher.calligrapher_id = scroll.calligrapher_id WHERE scroll.script = 'Running';

-- en: Which script occurs most frequently among the scrolls?
-- zh: 卷轴中最常见的书体是哪种？
SELECT script FROM scroll GROUP BY script ORDER BY count(*) DESC LIMIT 1;
