-- Knitting circles: knitters, yarns, patterns and the projects on their needles.
CREATE TABLE circle (circle_id INT, circle_name VARCHAR(60), meeting_place VARCHAR(60), weekday VARCHAR(10), start_year INT, PRIMARY KEY (circle_id));
CREATE TABLE knitter (knitter_id INT, name VARCHAR(60), town VARCHAR(40), age INT, years_knitting INT, circle_id INT, PRIMARY KEY (knitter_id), FOREIGN KEY (circle_id) REFERENCES circle (circle_id));
CREATE TABLE yarn (yarn_id INT, name VARCHAR(60), brand VARCHAR(40), fibre VARCHAR(20), colour VARCHAR(20), metres INT, price DECIMAL(10,2), PRIMARY KEY (yarn_id));
CREATE TABLE pattern (pattern_id INT, name VARCHAR(60), author VARCHAR(60), garment VARCHAR(20), difficulty VARCHAR(15), pub_year INT, price DECIMAL(10,2), PRIMARY KEY (pattern_id));
CREATE TABLE project (project_id INT, knitter_id INT, pattern_id INT, start_date DATE, finish_date DATE, needle_mm DOUBLE, status VARCHAR(15), PRIMARY KEY (project_id), FOREIGN KEY (knitter_id) REFERENCES knitter (knitter_id), FOREIGN KEY (pattern_id) REFERENCES pattern (pattern_id));
CREATE TABLE project_yarn (project_id INT, yarn_id INT, balls INT, PRIMARY KEY (project_id, yarn_id), FOREIGN KEY (project_id) REFERENCES project (project_id), FOREIGN KEY (yarn_id) REFERENCES yarn (yarn_id));

-- en: What does the yarn Moorland cost?
-- zh: Moorland毛线的价格是多少？
SELECT price FROM yarn WHERE name = 'Moorland';

-- en: What does the pattern Moorland cost?
-- zh: Moorland图样的价格是多少？
SELECT price FROM pattern WHERE name = 'Moorland';

-- en: Which circles meet on Thursday?
-- zh: 哪些编织圈在Thursday聚会？
SELECT circle_name FROM circle WHERE weekday = 'Thursday';

-- en: List project ids that have not been finished yet (no finish date).
-- zh: 列出尚未完成（没有完成日期）的作品编号。
SELECT project_id FROM project WHERE finish_date IS NULL;

-- en: Names and brands of the Alpaca yarns in Teal
-- zh: Teal颜色的Alpaca毛线的名称和品牌
SELECT name, brand FROM yarn WHERE fibre = 'Alpaca' AND colour = 'Teal';

-- en: What is the average age of knitters in Hawick?
-- zh: Hawick的编织者平均年龄是多少？
SELECT avg(age) FROM knitter WHERE town = 'Hawick';

-- en: For how many years have the knitters of Hawick been knitting on average?
-- zh: Hawick的编织者平均编织了多少年？
SELECT avg(years_knitting) FROM knitter WHERE town = 'Hawick';

-- en: How many different authors have written patterns?
-- zh: 图样共有多少位不同的作者？
SELECT count(DISTINCT author) FROM pattern;

-- en: Count projects per status.
-- zh: 统计各状态的作品数量。
SELECT status, count(*) FROM project GROUP BY status;

-- en: Which brand makes the most yarns?
-- zh: 毛线种类最多的品牌是哪个？
SELECT brand FROM yarn GROUP BY brand ORDER BY count(*) DESC LIMIT 1;

-- en: What brand's yarn is the priciest?
-- zh: 最贵的毛线是哪个品牌的？
SELECT brand FROM yarn ORDER BY price DESC LIMIT 1;

-- en: Authors with more than 5 patterns?
-- zh: 哪些作者的图样超过5个？
SELECT author FROM pattern GROUP BY author HAVING count(*) > 5;

-- en: Who has been knitting longest?
-- zh: 编织年数最长的是谁？
SELECT name FROM knitter ORDER BY years_knitting DESC LIMIT 1;

-- en: What pattern is Elspeth Rennie knitting, and with which needle size?
-- zh: Elspeth Rennie在织哪些图样，用多大的针？
SELECT pattern.name, project.needle_mm FROM pattern JOIN project ON pattern.pattern_id = project.pattern_id JOIN knitter ON project.knitter_id = knitter.knitter_id WHERE knitter.name = 'Elspeth Rennie';

-- en: Where does the circle of Isla Gow meet?
-- zh: Isla Gow所在的编织圈在哪里聚会？
SELECT circle.meeting_place FROM circle JOIN knitter ON circle.circle_id = knitter.circle_id WHERE knitter.name = 'Isla Gow';

-- en: Who has started a project with a Hard pattern for a Sweater?
-- zh: 谁开始过难度为Hard的Sweater图样作品？
SELECT knitter.name FROM knitter JOIN project ON knitter.knitter_id = project.knitter_id JOIN pattern ON project.pattern_id = pattern.pattern_id WHERE pattern.difficulty = 'Hard' AND pattern.garment = 'Sweater';

-- en: For every yarn, how many balls went into projects altogether? Show the yarn name.
-- zh: 每种毛线在作品中一共用了多少团？列出毛线名称。
SELECT yarn.name, sum(project_yarn.balls) FROM yarn JOIN project_yarn ON yarn.yarn_id = project_yarn.yarn_id GROUP BY yarn.yarn_id, yarn.name;

-- en: Which pattern is chosen for the most projects?
-- zh: 被最多作品选用的图样是哪个？
SELECT pattern.name FROM pattern JOIN project ON pattern.pattern_id = project.pattern_id GROUP BY pattern.pattern_id, pattern.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which fibres were used in Abandoned projects? List each fibre once.
-- zh: Abandoned的作品用过哪些纤维？每种只列一次。
SELECT DISTINCT yarn.fibre FROM yarn JOIN project_yarn ON yarn.yarn_id = project_yarn.yarn_id JOIN project ON project_yarn.project_id = project.project_id WHERE project.status = 'Abandoned';

-- en: Which yarns have never been used?
-- zh: 哪些毛线从未被使用过？
SELECT name FROM yarn WHERE yarn_id NOT IN (SELECT yarn_id FROM project_yarn);

-- en: Which yarns are cheaper than the average yarn?
-- zh: 哪些毛线比平均价格便宜？
SELECT name FROM yarn WHERE price < (SELECT avg(price) FROM yarn);

-- en: Which circles have both a member from Selkirk and one from Peebles?
-- zh: 哪些编织圈既有来自Selkirk的成员又有来自Peebles的成员？
SELECT circle.circle_name FROM circle JOIN knitter ON circle.circle_id = knitter.circle_id WHERE knitter.town = 'Selkirk' INTERSECT SELECT circle.circle_name FROM circle JOIN knitter ON circle.circle_id = knitter.circle_id WHERE knitter.town = 'Peebles';
