-- Inventors and the patents granted to them.
CREATE TABLE inventor (
  inv_id INT,
  inv_name VARCHAR(50),
  country VARCHAR(30),
  company VARCHAR(50),
  birth_year INT,
  PRIMARY KEY (inv_id)
);
CREATE TABLE patent (
  pat_no INT,
  title VARCHAR(100),
  category VARCHAR(30),
  filed DATE,
  granted DATE,
  claims INT,
  PRIMARY KEY (pat_no)
);
CREATE TABLE patent_inventor (
  pat_no INT,
  inv_id INT,
  share_pct DOUBLE,
  PRIMARY KEY (pat_no, inv_id),
  FOREIGN KEY (pat_no) REFERENCES patent (pat_no),
  FOREIGN KEY (inv_id) REFERENCES inventor (inv_id)
);

-- en: Give the titles of the patents in the category optics.
-- zh: 给出optics类别的专利名称。
SELECT title FROM patent WHERE category = 'optics';

-- en: Which patents have not been granted yet?
-- zh: 哪些专利尚未获得授权？
SELECT title FROM patent WHERE granted IS NULL;

-- en: Inventors working for Voltana, oldest first?
-- zh: 供职于Voltana的发明人有哪些？按年龄从大到小排列。
SELECT inv_name FROM inventor WHERE company = 'Voltana' ORDER BY birth_year ASC;

-- en: Which patents filed after 2015-06-30 have more than 20 claims? Show number and title.
-- zh: 2015-06-30之后申请且权利要求超过20项的专利有哪些？给出专利号和名称。
SELECT pat_no, title FROM patent WHERE filed > '2015-06-30' AND claims > 20;

-- en: How many distinct patents have an inventor from South Korea?
-- zh: 有South Korea发明人参与的专利共有多少件（不重复计）？
SELECT count(DISTINCT patent_inventor.pat_no) FROM patent_inventor JOIN inventor ON patent_inventor.inv_id = inventor.inv_id WHERE inventor.country = 'South Korea';

-- en: What is the average number of claims in textile patents (category "textile")?
-- zh: 类别为“textile”的专利平均有多少项权利要求？
SELECT avg(claims) FROM patent WHERE category = 'textile';

-- en: How many companies employ the inventors?
-- zh: 发明人分布在多少家不同的公司？
SELECT count(DISTINCT company) FROM inventor;

-- en: How many patents are there per category? Largest category first.
-- zh: 每个类别有多少件专利？从多到少排列。
SELECT category, count(*) FROM patent GROUP BY category ORDER BY count(*) DESC;

-- en: Which country has the most inventors?
-- zh: 发明人最多的国家是哪个？
SELECT country FROM inventor GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Which companies have two inventors or more?
-- zh: 哪些公司有两位或以上的发明人？
SELECT company FROM inventor GROUP BY company HAVING count(*) >= 2;

-- en: When were the patents of Ines Castell filed?
-- zh: Ines Castell的专利是什么时候申请的？
SELECT patent.filed FROM patent JOIN patent_inventor ON patent.pat_no = patent_inventor.pat_no JOIN inventor ON patent_inventor.inv_id = inventor.inv_id WHERE inventor.inv_name = 'Ines Castell';

-- en: When was the earliest application filed?
-- zh: 最早的申请是哪天提交的？
SELECT min(filed) FROM patent;

-- en: Who invented the "Folding Loom"?
-- zh: “Folding Loom”是谁发明的？
SELECT inventor.inv_name FROM inventor JOIN patent_inventor ON inventor.inv_id = patent_inventor.inv_id JOIN patent ON patent_inventor.pat_no = patent.pat_no WHERE patent.title = 'Folding Loom';

-- en: How many patents does each inventor hold?
-- zh: 每位发明人拥有多少件专利？
SELECT inventor.inv_name, count(*) FROM inventor JOIN patent_inventor ON inventor.inv_id = patent_inventor.inv_id GROUP BY inventor.inv_id, inventor.inv_name;

-- en: Which inventor has the largest number of patents in the category engines?
-- zh: engines类别中专利最多的发明人是谁？
SELECT inventor.inv_name FROM inventor JOIN patent_inventor ON inventor.inv_id = patent_inventor.inv_id JOIN patent ON patent_inventor.pat_no = patent.pat_no WHERE patent.category = 'engines' GROUP BY inventor.inv_id, inventor.inv_name ORDER BY count(*) DESC LIMIT 1;

-- en: In what categories has Marek Dolny been inventive? Each category once.
-- zh: Marek Dolny在哪些不同的类别中有专利？
SELECT DISTINCT patent.category FROM patent JOIN patent_inventor ON patent.pat_no = patent_inventor.pat_no JOIN inventor ON patent_inventor.inv_id = inventor.inv_id WHERE inventor.inv_name = 'Marek Dolny';

-- en: Which companies' inventors have a share of under 10 percent in a patent?
-- zh: 哪些公司的发明人在某件专利中所占份额不足10%？
SELECT inventor.company FROM inventor JOIN patent_inventor ON inventor.inv_id = patent_inventor.inv_id WHERE patent_inventor.share_pct < 10;

-- en: How many inventors are behind each patent? Show the titles.
-- zh: 每件专利有多少位发明人？给出专利名称。
SELECT patent.title, count(*) FROM patent JOIN patent_inventor ON patent.pat_no = patent_inventor.pat_no GROUP BY patent.pat_no, patent.title;

-- en: Patents with at least three inventors, please.
-- zh: 请列出至少有三位发明人的专利。
SELECT patent.title FROM patent JOIN patent_inventor ON patent.pat_no = patent_inventor.pat_no GROUP BY patent.pat_no, patent.title HAVING count(*) >= 3;

-- en: Which inventors have no patent?
-- zh: 哪些发明人没有专利？
SELECT inv_name FROM inventor WHERE inv_id NOT IN (SELECT inv_id FROM patent_inventor);

-- en: Patents having more claims than average?
-- zh: 权利要求数高于平均值的专利有哪些？
SELECT title FROM patent WHERE claims > (SELECT avg(claims) FROM patent);

-- en: Which companies have inventors from Finland but none from Estonia?
-- zh: 哪些公司有Finland的发明人但没有Estonia的发明人？
SELECT company FROM inventor WHERE country = 'Finland' EXCEPT SELECT company FROM inventor WHERE country = 'Estonia';
