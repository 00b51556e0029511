-- Patents, who invented them, who owns them, what they cite and to whom they are licensed.
CREATE TABLE assignee (
  assignee_id INT,
  assignee_name VARCHAR(80),
  kind VARCHAR(20),
  country VARCHAR(40),
  PRIMARY KEY (assignee_id)
);
CREATE TABLE patent (
  patent_no VARCHAR(15),
  title VARCHAR(120),
  filing_date DATE,
  grant_date DATE,
  tech_class VARCHAR(30),
  claims INT,
  status VARCHAR(20),
  assignee_id INT,
  PRIMARY KEY (patent_no),
  FOREIGN KEY (assignee_id) REFERENCES assignee (assignee_id)
);
CREATE TABLE inventor (
  inventor_id INT,
  inventor_name VARCHAR(60),
  country VARCHAR(40),
  city VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (inventor_id)
);
CREATE TABLE patent_inventor (
  patent_no VARCHAR(15),
  inventor_id INT,
  share_pct DOUBLE,
  PRIMARY KEY (patent_no, inventor_id),
  FOREIGN KEY (patent_no) REFERENCES patent (patent_no),
  FOREIGN KEY (inventor_id) REFERENCES inventor (inventor_id)
);
CREATE TABLE citation (
  citing_no VARCHAR(15),
  cited_no VARCHAR(15),
  added_by VARCHAR(20),
  PRIMARY KEY (citing_no, cited_no),
  FOREIGN KEY (citing_no) REFERENCES patent (patent_no),
  FOREIGN KEY (cited_no) REFERENCES patent (patent_no)
);
CREATE TABLE licence (
  licence_id INT,
  patent_no VARCHAR(15),
  licensee VARCHAR(80),
  royalty_pct DOUBLE,
  start_year INT,
  PRIMARY KEY (licence_id),
  FOREIGN KEY (patent_no) REFERENCES patent (patent_no)
);

-- en: Who invented the Self-Sealing Valve?
-- zh: Self-Sealing Valve是谁发明的？
SELECT inventor.inventor_name FROM inventor JOIN patent_inventor ON inventor.inventor_id = patent_inventor.inventor_id JOIN patent ON patent_inventor.patent_no = patent.patent_no WHERE patent.title = 'Self-Sealing Valve';

-- en: When was patent EP-204417 filed?
-- zh: EP-204417号专利是什么时候申请的？
SELECT filing_date FROM patent WHERE patent_no = 'EP-204417';

-- en: Titles of the patents owned by Helvex AG.
-- zh: Helvex AG拥有的专利有哪些？
SELECT patent.title FROM patent JOIN assignee ON patent.assignee_id = assignee.assignee_id WHERE assignee.assignee_name = 'Helvex AG';

-- en: Show me how many patents there are in each technology class.
-- zh: 每个技术类别各有多少项专利？
SELECT tech_class, count(*) FROM patent GROUP BY tech_class;

-- en: How many patents have Lapsed?
-- zh: 已经Lapsed的专利有多少项？
SELECT count(*) FROM patent WHERE status = 'Lapsed';

-- en: Which patent contains the most claims? Number and title.
-- zh: 权利要求项数最多的专利是哪一项？给出专利号和标题。
SELECT patent_no, title FROM patent ORDER BY claims DESC LIMIT 1;

-- en: List the inventors from Finland born after 1980.
-- zh: 列出1980年以后出生的Finland发明人。
SELECT inventor_name FROM inventor WHERE country = 'Finland' AND birth_year > 1980;

-- en: Countries of the owners of the Optics patents, each once.
-- zh: Optics类专利的权利人来自哪些不同的国家？
SELECT DISTINCT assignee.country FROM assignee JOIN patent ON assignee.assignee_id = patent.assignee_id WHERE patent.tech_class = 'Optics';

-- en: How many patents is Kaisa Lehto named on?
-- zh: Kaisa Lehto参与了多少项专利？
SELECT count(*) FROM patent_inventor JOIN inventor ON patent_inventor.inventor_id = inventor.inventor_id WHERE inventor.inventor_name = 'Kaisa Lehto';

-- en: Which patent is cited most frequently? Give the title.
-- zh: 被引用次数最多的专利标题是什么？
SELECT patent.title FROM patent JOIN citation ON patent.patent_no = citation.cited_no GROUP BY patent.patent_no, patent.title ORDER BY count(*) DESC LIMIT 1;

-- en: What are the titles of the patents that cite US-990021?
-- zh: 引用了US-990021的专利标题有哪些？
SELECT patent.title FROM patent JOIN citation ON patent.patent_no = citation.citing_no WHERE citation.cited_no = 'US-990021';

-- en: Patents that were never licensed to anyone: titles please.
-- zh: 从未许可给任何人的专利标题。
SELECT title FROM patent WHERE patent_no NOT IN (SELECT patent_no FROM licence);

-- en: Average royalty that Borealis Tools pays.
-- zh: Borealis Tools支付的许可费率平均是多少？
SELECT avg(royalty_pct) FROM licence WHERE licensee = 'Borealis Tools';

-- en: Which different licensees have an invention of Kaisa Lehto?
-- zh: 哪些不同的被许可方获得了Kaisa Lehto发明的许可？
SELECT DISTINCT licence.licensee FROM licence JOIN patent_inventor ON licence.patent_no = patent_inventor.patent_no JOIN inventor ON patent_inventor.inventor_id = inventor.inventor_id WHERE inventor.inventor_name = 'Kaisa Lehto';

-- en: Which assignees hold at least 3 patents? Include how many they hold.
-- zh: 拥有至少3项专利的权利人有哪些？各有多少项？
SELECT assignee.assignee_name, count(*) FROM assignee JOIN patent ON assignee.assignee_id = patent.assignee_id GROUP BY assignee.assignee_id, assignee.assignee_name HAVING count(*) >= 3;

-- en: Inventors who worked for both Helvex AG and Mikado Works, by name.
-- zh: 既有专利归Helvex AG又有专利归Mikado Works的发明人是谁？
SELECT inventor.inventor_name FROM inventor JOIN patent_inventor ON inventor.inventor_id = patent_inventor.inventor_id JOIN patent ON patent_inventor.patent_no = patent.patent_no JOIN assignee ON patent.assignee_id = assignee.assignee_id WHERE assignee.assignee_name = 'Helvex AG' INTERSECT SELECT inventor.inventor_name FROM inventor JOIN patent_inventor ON inventor.inventor_id = patent_inventor.inventor_id JOIN patent ON patent_inventor.patent_no = patent.patent_no JOIN assignee ON patent.assignee_id = assignee.assignee_id WHERE assignee.assignee_name = 'Mikado Works';

-- en: Which cities are home to two inventors or more?
-- zh: 哪些城市有两位或两位以上的发明人？
SELECT city FROM inventor GROUP BY city HAVING count(*) >= 2;

-- en: What is the earliest grant date among patents in Robotics?
-- zh: Robotics类专利最早的授权日期是哪天？
SELECT min(grant_date) FROM patent WHERE tech_class = 'Robotics';

-- en: Patents with fewer claims than average, in alphabetical order of title.
-- zh: 权利要求少于平均项数的专利，按标题字母顺序排列。
SELECT title FROM patent WHERE claims < (SELECT avg(claims) FROM patent) ORDER BY title;

-- en: Total number of claims in patents belonging to a University.
-- zh: 归University类权利人所有的专利共有多少项权利要求？
SELECT sum(patent.claims) FROM patent JOIN assignee ON patent.assignee_id = assignee.assignee_id WHERE assignee.kind = 'University';

-- en: Find the titles of patents whose applications came in 2016 (2016-01-01 to 2016-12-31) and that are still Pending.
-- zh: 2016-01-01至2016-12-31期间申请、目前仍Pending的专利标题。
SELECT title FROM patent WHERE filing_date BETWEEN '2016-01-01' AND '2016-12-31' AND status = 'Pending';

-- en: Which countries have inventors but no assignees?
-- zh: 哪些国家有发明人但没有权利人？
SELECT country FROM inventor EXCEPT SELECT country FROM assignee;
