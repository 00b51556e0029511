-- Systematic reviews of medical evidence: reviews, authors, the trials they include and the bias found.
CREATE TABLE review (
  review_id INT,
  title VARCHAR(150),
  topic VARCHAR(40),
  published_year INT,
  conclusion VARCHAR(20),
  PRIMARY KEY (review_id)
);
CREATE TABLE author (
  author_id INT,
  name VARCHAR(50),
  institute VARCHAR(60),
  orcid VARCHAR(20),
  PRIMARY KEY (author_id)
);
CREATE TABLE review_author (
  review_id INT,
  author_id INT,
  position INT,
  PRIMARY KEY (review_id, author_id),
  FOREIGN KEY (review_id) REFERENCES review (review_id),
  FOREIGN KEY (author_id) REFERENCES author (author_id)
);
CREATE TABLE study (
  study_id INT,
  short_title VARCHAR(80),
  design VARCHAR(20),
  participants INT,
  funder VARCHAR(50),
  year INT,
  PRIMARY KEY (study_id)
);
CREATE TABLE inclusion (
  review_id INT,
  study_id INT,
  bias_risk VARCHAR(10),
  weight DOUBLE,
  PRIMARY KEY (review_id, study_id),
  FOREIGN KEY (review_id) REFERENCES review (review_id),
  FOREIGN KEY (study_id) REFERENCES study (study_id)
);

-- en: Titles of reviews on Asthma that came out in 2021.
-- zh: 2021年发表的关于Asthma的综述标题。
SELECT title FROM review WHERE topic = 'Asthma' AND published_year = 2021;

-- en: How many reviews are there on every topic?
-- zh: 每个主题各有多少篇综述？
SELECT topic, count(*) FROM review GROUP BY topic;

-- en: Which funder has paid for the most studies?
-- zh: 资助研究最多的机构是哪家？
SELECT funder FROM study GROUP BY funder ORDER BY count(*) DESC LIMIT 1;

-- en: The study with the largest number of people in it?
-- zh: 受试者人数最多的研究是哪项？
SELECT short_title FROM study ORDER BY participants DESC LIMIT 1;

-- en: The study with the smallest number of people in it?
-- zh: 受试者人数最少的研究是哪项？
SELECT short_title FROM study ORDER BY participants LIMIT 1;

-- en: Which authors belong to an institute with Nordic in its name?
-- zh: 哪些作者所属机构的名称中含有Nordic？
SELECT name FROM author WHERE institute LIKE '%Nordic%';

-- en: Who wrote the review Zinc for Colds?
-- zh: Zinc for Colds这篇综述的作者有哪些？
SELECT author.name FROM author JOIN review_author ON author.author_id = review_author.author_id JOIN review ON review_author.review_id = review.review_id WHERE review.title = 'Zinc for Colds';

-- en: Names of everyone who has been first author, in position 1. Each person once.
-- zh: 担任过第一作者（位次为1）的人员姓名，每人只列一次。
SELECT DISTINCT author.name FROM author JOIN review_author ON author.author_id = review_author.author_id WHERE review_author.position = 1;

-- en: How many reviews has each author taken part in?
-- zh: 每位作者参与了多少篇综述？
SELECT author.name, count(*) FROM author JOIN review_author ON author.author_id = review_author.author_id GROUP BY author.author_id, author.name;

-- en: Which review rests on the most studies?
-- zh: 纳入研究最多的综述是哪篇？
SELECT review.title FROM review JOIN inclusion ON review.review_id = inclusion.review_id GROUP BY review.review_id, review.title ORDER BY count(*) DESC LIMIT 1;

-- en: Reviews that found no studies to include at all.
-- zh: 没有纳入任何研究的综述。
SELECT title FROM review WHERE review_id NOT IN (SELECT review_id FROM inclusion);

-- en: Which studies were judged to have a high risk of bias (high)?
-- zh: 哪些研究被判定为高偏倚风险（high）？
SELECT study.short_title FROM study JOIN inclusion ON study.study_id = inclusion.study_id WHERE inclusion.bias_risk = 'high';

-- en: Which studies were judged to have a low risk of bias (low)?
-- zh: 哪些研究被判定为低偏倚风险（low）？
SELECT study.short_title FROM study JOIN inclusion ON study.study_id = inclusion.study_id WHERE inclusion.bias_risk = 'low';

-- en: Short titles and weights of the studies in the review Exercise after Stroke, heaviest first.
-- zh: Exercise after Stroke综述中各研究的简称和权重，权重大的排在前面。
SELECT study.short_title, inclusion.weight FROM study JOIN inclusion ON study.study_id = inclusion.study_id JOIN review ON inclusion.review_id = review.review_id WHERE review.title = 'Exercise after Stroke' ORDER BY inclusion.weight DESC;

-- en: Total participants behind each review, with its title.
-- zh: 每篇综述所涉及的受试者总人数，附标题。
SELECT review.title, sum(study.participants) FROM review JOIN inclusion ON review.review_id = inclusion.review_id JOIN study ON inclusion.study_id = study.study_id GROUP BY review.review_id, review.title;

-- en: Study designs used by at least 25 studies.
-- zh: 至少有25项研究采用的研究设计。
SELECT design FROM study GROUP BY design HAVING count(*) >= 25;

-- en: How many studies paid for by Velmora Pharma were of the design RCT?
-- zh: Velmora Pharma资助的研究中有多少项是RCT设计？
SELECT count(*) FROM study WHERE funder = 'Velmora Pharma' AND design = 'RCT';

-- en: Authors who have written on Diabetes but not on Obesity.
-- zh: 写过Diabetes但没有写过Obesity主题综述的作者。
SELECT author.name FROM author JOIN review_author ON author.author_id = review_author.author_id JOIN review ON review_author.review_id = review.review_id WHERE review.topic = 'Diabetes' EXCEPT SELECT author.name FROM author JOIN review_author ON author.author_id = review_author.author_id JOIN review ON review_author.review_id = review.review_id WHERE review.topic = 'Obesity';

-- en: Which topics have a review with the conclusion unclear? List different ones.
-- zh: 哪些不同主题的综述得出了unclear的结论？
SELECT DISTINCT topic FROM review WHERE conclusion = 'unclear';

-- en: Topics of the reviews that include studies by the funder Velmora Pharma.
-- zh: 纳入了Velmora Pharma所资助研究的综述有哪些主题？
SELECT review.topic FROM review JOIN inclusion ON review.review_id = inclusion.review_id JOIN study ON inclusion.study_id = study.study_id WHERE study.funder = 'Velmora Pharma';

-- en: Studies between 2005 and 2010 with fewer participants than average.
-- zh: 2005到2010年间受试者人数少于平均值的研究。
SELECT short_title FROM study WHERE year BETWEEN 2005 AND 2010 AND participants < (SELECT avg(participants) FROM study);

-- en: Which institutes' authors have taken part in more than 12 reviews? Give the institute and how many.
-- zh: 哪些机构的作者参与综述超过12次？给出机构和次数。
SELECT author.institute, count(*) FROM author JOIN review_author ON author.author_id = review_author.author_id GROUP BY author.institute HAVING count(*) > 12;
