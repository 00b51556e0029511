-- Citizen petitions to a town hall: residents, petitions, signatures, departments and replies.
CREATE TABLE dept (
  dept_no INT,
  title VARCHAR(60),
  head VARCHAR(60),
  staff INT,
  budget DECIMAL(10,2),
  PRIMARY KEY (dept_no)
);
CREATE TABLE citizen (
  cit_no INT,
  name VARCHAR(60),
  age INT,
  borough VARCHAR(40),
  email VARCHAR(60),
  PRIMARY KEY (cit_no)
);
CREATE TABLE petition (
  pet_no INT,
  title VARCHAR(80),
  topic VARCHAR(30),
  borough VARCHAR(40),
  author_no INT,
  dept_no INT,
  opened DATE,
  closed DATE,
  target INT,
  status VARCHAR(20),
  PRIMARY KEY (pet_no),
  FOREIGN KEY (author_no) REFERENCES citizen (cit_no),
  FOREIGN KEY (dept_no) REFERENCES dept (dept_no)
);
CREATE TABLE signature (
  pet_no INT,
  cit_no INT,
  signed DATE,
  channel VARCHAR(15),
  PRIMARY KEY (pet_no, cit_no),
  FOREIGN KEY (pet_no) REFERENCES petition (pet_no),
  FOREIGN KEY (cit_no) REFERENCES citizen (cit_no)
);
CREATE TABLE reply (
  reply_no INT,
  pet_no INT,
  dept_no INT,
  title VARCHAR(80),
  sent DATE,
  tone VARCHAR(15),
  PRIMARY KEY (reply_no),
  FOREIGN KEY (pet_no) REFERENCES petition (pet_no),
  FOREIGN KEY (dept_no) REFERENCES dept (dept_no)
);

-- en: What petitions on Cycling are Open?
-- zh: 主题为Cycling且仍为Open的请愿有哪些？
SELECT title FROM petition WHERE topic = 'Cycling' AND status = 'Open';

-- en: Give the emails of citizens from Westhill aged 70 or more.
-- zh: 给出Westhill的70岁及以上市民的邮箱。
SELECT email FROM citizen WHERE borough = 'Westhill' AND age >= 70;

-- en: Who is the head of Parks?
-- zh: Parks部门的负责人是谁？
SELECT head FROM dept WHERE title = 'Parks';

-- en: Who wrote the petition Save the Lido?
-- zh: 请愿Save the Lido是谁发起的？
SELECT citizen.name FROM citizen JOIN petition ON citizen.cit_no = petition.author_no WHERE petition.title = 'Save the Lido';

-- en: Who signed the petition Save the Lido?
-- zh: 谁签署了请愿Save the Lido？
SELECT citizen.name FROM citizen JOIN signature ON citizen.cit_no = signature.cit_no JOIN petition ON signature.pet_no = petition.pet_no WHERE petition.title = 'Save the Lido';

-- en: Which department replied to Save the Lido?
-- zh: 哪个部门答复了Save the Lido？
SELECT dept.title FROM dept JOIN reply ON dept.dept_no = reply.dept_no JOIN petition ON reply.pet_no = petition.pet_no WHERE petition.title = 'Save the Lido';

-- en: Which department is Save the Lido addressed to?
-- zh: Save the Lido是向哪个部门提出的？
SELECT dept.title FROM dept JOIN petition ON dept.dept_no = petition.dept_no WHERE petition.title = 'Save the Lido';

-- en: How many signatures were collected Online?
-- zh: Online收集到的签名有多少个？
SELECT count(*) FROM signature WHERE channel = 'Online';

-- en: How many different citizens signed Online?
-- zh: 有多少位不同的市民通过Online签名？
SELECT count(DISTINCT cit_no) FROM signature WHERE channel = 'Online';

-- en: What is the average age of the citizens in Westhill?
-- zh: Westhill市民的平均年龄是多少？
SELECT avg(age) FROM citizen WHERE borough = 'Westhill';

-- en: How many petitions were opened on each topic?
-- zh: 每个主题各有多少份请愿？
SELECT topic, count(*) FROM petition GROUP BY topic;

-- en: What tone do replies strike most often?
-- zh: 答复中最常见的语气是什么？
SELECT tone FROM reply GROUP BY tone ORDER BY count(*) DESC LIMIT 1;

-- en: In which boroughs do 4 or more citizens live?
-- zh: 哪些区住着4名或以上的市民？
SELECT borough FROM citizen GROUP BY borough HAVING count(*) >= 4;

-- en: Which petition aims at the most signatures?
-- zh: 目标签名数最高的请愿是哪份？
SELECT title FROM petition ORDER BY target DESC LIMIT 1;

-- en: Which petition has got the most signatures?
-- zh: 获得签名最多的请愿是哪份？
SELECT petition.title FROM petition JOIN signature ON petition.pet_no = signature.pet_no GROUP BY petition.pet_no, petition.title ORDER BY count(*) DESC LIMIT 1;

-- en: Top 3 departments by budget, with staff numbers.
-- zh: 预算最高的3个部门及其人员数。
SELECT title, staff FROM dept ORDER BY budget DESC LIMIT 3;

-- en: For each department, give the title and how many petitions it must deal with.
-- zh: 给出每个部门的名称及其需处理的请愿数量。
SELECT dept.title, count(*) FROM dept JOIN petition ON dept.dept_no = petition.dept_no GROUP BY dept.dept_no, dept.title;

-- en: On what dates did Farah Nasser sign something about Schools?
-- zh: Farah Nasser在哪些日期签署过有关Schools的请愿？
SELECT signature.signed FROM signature JOIN citizen ON signature.cit_no = citizen.cit_no JOIN petition ON signature.pet_no = petition.pet_no WHERE citizen.name = 'Farah Nasser' AND petition.topic = 'Schools';

-- en: Titles of petitions without any reply.
-- zh: 没有收到任何答复的请愿标题有哪些？
SELECT title FROM petition WHERE pet_no NOT IN (SELECT pet_no FROM reply);

-- en: Departments whose staff is smaller than average?
-- zh: 人员数低于平均值的部门有哪些？
SELECT title FROM dept WHERE staff < (SELECT avg(staff) FROM dept);

-- en: Which citizens have written a petition that was Rejected?
-- zh: 哪些市民发起的请愿被Rejected？
SELECT name FROM citizen WHERE cit_no IN (SELECT author_no FROM petition WHERE status = 'Rejected');

-- en: What topics have been raised in Westhill but not in Easton?
-- zh: 哪些主题在Westhill提出过而在Easton没有？
SELECT topic FROM petition WHERE borough = 'Westhill' EXCEPT SELECT topic FROM petition WHERE borough = 'Easton';
