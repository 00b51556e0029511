-- A college: undergraduates, the societies they join and their offices in them.
CREATE TABLE undergrad (
  ug_no INT,
  fname VARCHAR(30),
  lname VARCHAR(30),
  subject VARCHAR(40),
  entry_year INT,
  hometown VARCHAR(40),
  PRIMARY KEY (ug_no)
);
CREATE TABLE society (
  soc_code VARCHAR(6),
  soc_name VARCHAR(50),
  room VARCHAR(20),
  annual_fee DOUBLE,
  founded INT,
  PRIMARY KEY (soc_code)
);
CREATE TABLE membership (
  ug_no INT,
  soc_code VARCHAR(6),
  office VARCHAR(30),
  joined DATE,
  PRIMARY KEY (ug_no, soc_code),
  FOREIGN KEY (ug_no) REFERENCES undergrad (ug_no),
  FOREIGN KEY (soc_code) REFERENCES society (soc_code)
);

-- en: What are the first names of all students with last name Okafor?
-- zh: 姓Okafor的学生名字是什么？
SELECT fname FROM undergrad WHERE lname = 'Okafor';

-- en: In which room does the Chess Society meet?
-- zh: Chess Society在哪个房间活动？
SELECT room FROM society WHERE soc_name = 'Chess Society';

-- en: Which societies are free or charge at most 5 a year? List by fee.
-- zh: 年费不超过5的社团有哪些？按年费排序。
SELECT soc_name FROM society WHERE annual_fee <= 5 ORDER BY annual_fee;

-- en: How many members of the Beekeepers study botany?
-- zh: Beekeepers社团中有多少名成员学botany？
SELECT count(*) FROM membership JOIN undergrad ON membership.ug_no = undergrad.ug_no JOIN society ON membership.soc_code = society.soc_code WHERE society.soc_name = 'Beekeepers' AND undergrad.subject = 'botany';

-- en: What's the average annual fee?
-- zh: 平均年费是多少？
SELECT avg(annual_fee) FROM society;

-- en: How many different hometowns do the students have?
-- zh: 学生来自多少个不同的家乡？
SELECT count(DISTINCT hometown) FROM undergrad;

-- en: Count the students by entry year.
-- zh: 按入学年份统计学生人数。
SELECT entry_year, count(*) FROM undergrad GROUP BY entry_year;

-- en: Which subject is the least popular?
-- zh: 人数最少的专业是什么？
SELECT subject FROM undergrad GROUP BY subject ORDER BY count(*) ASC LIMIT 1;

-- en: Rooms used by at least two societies?
-- zh: 至少有两个社团使用的房间有哪些？
SELECT room FROM society GROUP BY room HAVING count(*) >= 2;

-- en: What is the name of the most expensive society?
-- zh: 年费最高的社团叫什么？
SELECT soc_name FROM society ORDER BY annual_fee DESC LIMIT 1;

-- en: Tell me the name and founding year of the two oldest societies.
-- zh: 请告诉我最早成立的两个社团的名称和成立年份。
SELECT soc_name, founded FROM society ORDER BY founded ASC LIMIT 2;

-- en: Who is in the Drama Circle? First and last names.
-- zh: Drama Circle有哪些成员？给出名和姓。
SELECT undergrad.fname, undergrad.lname FROM undergrad JOIN membership ON undergrad.ug_no = membership.ug_no JOIN society ON membership.soc_code = society.soc_code WHERE society.soc_name = 'Drama Circle';

-- en: Which societies has Amara Nkosi joined, and on what date?
-- zh: Amara Nkosi加入了哪些社团？分别是哪天加入的？
SELECT society.soc_name, membership.joined FROM society JOIN membership ON society.soc_code = membership.soc_code JOIN undergrad ON membership.ug_no = undergrad.ug_no WHERE undergrad.fname = 'Amara' AND undergrad.lname = 'Nkosi';

-- en: How many members does each society have?
-- zh: 每个社团有多少名成员？
SELECT society.soc_name, count(*) FROM society JOIN membership ON society.soc_code = membership.soc_code GROUP BY society.soc_code, society.soc_name;

-- en: Which society is the most popular with law students? Their subject is law.
-- zh: 最受law专业学生欢迎的社团是哪个？
SELECT society.soc_name FROM society JOIN membership ON society.soc_code = membership.soc_code JOIN undergrad ON membership.ug_no = undergrad.ug_no WHERE undergrad.subject = 'law' GROUP BY society.soc_code, society.soc_name ORDER BY count(*) DESC LIMIT 1;

-- en: Last names of all treasurers, office "treasurer"?
-- zh: 所有担任“treasurer”的学生姓什么？
SELECT undergrad.lname FROM undergrad JOIN membership ON undergrad.ug_no = membership.ug_no WHERE membership.office = 'treasurer';

-- en: What do the members of society code ROW study?
-- zh: 代码为ROW的社团的成员学什么专业？
SELECT undergrad.subject FROM undergrad JOIN membership ON undergrad.ug_no = membership.ug_no WHERE membership.soc_code = 'ROW';

-- en: How much does each student pay in society fees a year? Give number and sum.
-- zh: 每名学生每年交多少社团费？给出学号和总额。
SELECT membership.ug_no, sum(society.annual_fee) FROM membership JOIN society ON membership.soc_code = society.soc_code GROUP BY membership.ug_no;

-- en: Show first and last names of students who are in three or more societies.
-- zh: 列出加入三个或以上社团的学生的名和姓。
SELECT undergrad.fname, undergrad.lname FROM undergrad JOIN membership ON undergrad.ug_no = membership.ug_no GROUP BY undergrad.ug_no, undergrad.fname, undergrad.lname HAVING count(*) >= 3;

-- en: Which societies have no members?
-- zh: 哪些社团没有成员？
SELECT soc_name FROM society WHERE soc_code NOT IN (SELECT soc_code FROM membership);

-- en: How many students have not joined anything?
-- zh: 没有加入任何社团的学生有多少名？
SELECT count(*) FROM undergrad WHERE ug_no NOT IN (SELECT ug_no FROM membership);

-- en: Which subjects are studied by students from Leith and by students from Perth?
-- zh: 哪些专业既有Leith的学生也有Perth的学生？
SELECT subject FROM undergrad WHERE hometown = 'Leith' INTERSECT SELECT subject FROM undergrad WHERE hometown = 'Perth';
