-- Public language and trade examinations: sittings in test centres, examiners and results.
CREATE TABLE test_centre (
  centre_code VARCHAR(8),
  centre_name VARCHAR(60),
  city VARCHAR(40),
  capacity INT,
  accredited_year INT,
  PRIMARY KEY (centre_code)
);
CREATE TABLE exam (
  exam_code VARCHAR(8),
  title VARCHAR(80),
  subject VARCHAR(40),
  duration_min INT,
  pass_mark INT,
  fee DECIMAL(10,2),
  PRIMARY KEY (exam_code)
);
CREATE TABLE examiner (
  examiner_no INT,
  name VARCHAR(60),
  city VARCHAR(40),
  speciality VARCHAR(40),
  licensed_since INT,
  PRIMARY KEY (examiner_no)
);
CREATE TABLE sitting (
  sitting_no INT,
  exam_code VARCHAR(8),
  centre_code VARCHAR(8),
  chief_examiner INT,
  second_examiner INT,
  held_on DATE,
  PRIMARY KEY (sitting_no),
  FOREIGN KEY (exam_code) REFERENCES exam (exam_code),
  FOREIGN KEY (centre_code) REFERENCES test_centre (centre_code),
  FOREIGN KEY (chief_examiner) REFERENCES examiner (examiner_no),
  FOREIGN KEY (second_examiner) REFERENCES examiner (examiner_no)
);
CREATE TABLE examinee (
  examinee_no INT,
  name VARCHAR(60),
  city VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (examinee_no)
);
CREATE TABLE result (
  sitting_no INT,
  examinee_no INT,
  mark INT,
  outcome VARCHAR(10),
  PRIMARY KEY (sitting_no, examinee_no),
  FOREIGN KEY (sitting_no) REFERENCES sitting (sitting_no),
  FOREIGN KEY (examinee_no) REFERENCES examinee (examinee_no)
);

-- en: Which exams take longer than 120 minutes? List the titles alphabetically.
-- zh: 时长超过120分钟的考试有哪些？按标题字母顺序排列。
SELECT title FROM exam WHERE duration_min > 120 ORDER BY title;

-- en: Who was the chief examiner in sitting 4071?
-- zh: 4071号场次的主考官是谁？
SELECT examiner.name FROM examiner JOIN sitting ON examiner.examiner_no = sitting.chief_examiner WHERE sitting.sitting_no = 4071;

-- en: How many examinees come from Turku?
-- zh: 来自Turku的考生有多少人？
SELECT count(*) FROM examinee WHERE city = 'Turku';

-- en: On what days was an exam held in Turku?
-- zh: 在Turku举行考试的日期有哪些？
SELECT sitting.held_on FROM sitting JOIN test_centre ON sitting.centre_code = test_centre.centre_code WHERE test_centre.city = 'Turku';

-- en: Show every outcome and the number of results with it.
-- zh: 每种考试结果各有多少条？
SELECT outcome, count(*) FROM result GROUP BY outcome;

-- en: Which exam has been sat in the most sittings? Title, please.
-- zh: 举行场次最多的是哪门考试？给出标题。
SELECT exam.title FROM exam JOIN sitting ON exam.exam_code = sitting.exam_code GROUP BY exam.exam_code, exam.title ORDER BY count(*) DESC LIMIT 1;

-- en: What mark did Aino Rautio get on 2023-05-14?
-- zh: Aino Rautio在2023-05-14考了多少分？
SELECT result.mark FROM result JOIN examinee ON result.examinee_no = examinee.examinee_no JOIN sitting ON result.sitting_no = sitting.sitting_no WHERE examinee.name = 'Aino Rautio' AND sitting.held_on = '2023-05-14';

-- en: Average fee of the exams in Welding.
-- zh: Welding科目考试的平均费用是多少？
SELECT avg(fee) FROM exam WHERE subject = 'Welding';

-- en: Names of examiners who have never been chief examiner.
-- zh: 从未当过主考官的考官有哪些？
SELECT name FROM examiner WHERE examiner_no NOT IN (SELECT chief_examiner FROM sitting);

-- en: What is the mean mark for each exam? Give title and mean.
-- zh: 每门考试的平均分是多少？给出标题和平均分。
SELECT exam.title, avg(result.mark) FROM exam JOIN sitting ON exam.exam_code = sitting.exam_code JOIN result ON sitting.sitting_no = result.sitting_no GROUP BY exam.exam_code, exam.title;

-- en: Which test centre can seat the most people?
-- zh: 能容纳最多人的考点是哪个？
SELECT centre_name FROM test_centre ORDER BY capacity DESC LIMIT 1;

-- en: Which examiners both led a sitting and assisted as second examiner in one? Numbers only.
-- zh: 哪些考官既当过主考官又当过副考官？只给编号。
SELECT chief_examiner FROM sitting INTERSECT SELECT second_examiner FROM sitting;

-- en: How many different subjects are examined?
-- zh: 一共考多少个不同的科目？
SELECT count(DISTINCT subject) FROM exam;

-- en: Exams with a pass mark above average: title and pass mark.
-- zh: 及格线高于平均值的考试有哪些？给出标题和及格线。
SELECT title, pass_mark FROM exam WHERE pass_mark > (SELECT avg(pass_mark) FROM exam);

-- en: Name the examinees whose outcome was Absent.
-- zh: 哪些考生的结果是Absent？给出姓名。
SELECT examinee.name FROM examinee JOIN result ON examinee.examinee_no = result.examinee_no WHERE result.outcome = 'Absent';

-- en: Which examinee passed most often (outcome Pass)?
-- zh: 哪位考生通过（Pass）的次数最多？
SELECT examinee.name FROM examinee JOIN result ON examinee.examinee_no = result.examinee_no WHERE result.outcome = 'Pass' GROUP BY examinee.examinee_no, examinee.name ORDER BY count(*) DESC LIMIT 1;

-- en: Find the test centres where fewer than 3 sittings took place, though at least one.
-- zh: 找出举办过考试但场次少于3场的考点。
SELECT test_centre.centre_name FROM test_centre JOIN sitting ON test_centre.centre_code = sitting.centre_code GROUP BY test_centre.centre_code, test_centre.centre_name HAVING count(*) < 3;

-- en: Which specialities count two or more examiners?
-- zh: 哪些专长有两名及以上的考官？
SELECT speciality FROM examiner GROUP BY speciality HAVING count(*) >= 2;

-- en: Who is the longest-licensed examiner, and in what city does that person live?
-- zh: 持证时间最长的考官是谁？住在哪个城市？
SELECT name, city FROM examiner ORDER BY licensed_since ASC LIMIT 1;

-- en: Tell me the different cities in which the Spoken Danish exam has been held.
-- zh: 告诉我Spoken Danish考试在哪些不同的城市举行过。
SELECT DISTINCT test_centre.city FROM test_centre JOIN sitting ON test_centre.centre_code = sitting.centre_code JOIN exam ON sitting.exam_code = exam.exam_code WHERE exam.title = 'Spoken Danish';

-- en: Cities where an examiner lives but there is no test centre.
-- zh: 有考官居住但没有考点的城市有哪些？
SELECT city FROM examiner EXCEPT SELECT city FROM test_centre;

-- en: Which people born after 2000 have a name starting with Mar?
-- zh: 2000年以后出生、名字以Mar开头的考生有哪些？
SELECT name FROM examinee WHERE birth_year > 2000 AND name LIKE 'Mar%';
