-- An interpreting bureau: interpreters, their working languages, clients, assignments and complaints.
CREATE TABLE interp (
  i_no INT,
  fname VARCHAR(40),
  lname VARCHAR(40),
  city VARCHAR(40),
  sworn VARCHAR(3),
  day_fee DECIMAL(8,2),
  since INT,
  PRIMARY KEY (i_no)
);
CREATE TABLE lang (
  l_code VARCHAR(3),
  l_name VARCHAR(30),
  family VARCHAR(30),
  PRIMARY KEY (l_code)
);
CREATE TABLE works_in (
  i_no INT,
  l_code VARCHAR(3),
  lvl VARCHAR(2),
  direction VARCHAR(10),
  PRIMARY KEY (i_no, l_code),
  FOREIGN KEY (i_no) REFERENCES interp (i_no),
  FOREIGN KEY (l_code) REFERENCES lang (l_code)
);
CREATE TABLE cust (
  c_no INT,
  c_name VARCHAR(60),
  c_type VARCHAR(20),
  city VARCHAR(40),
  PRIMARY KEY (c_no)
);
CREATE TABLE job (
  j_no INT,
  c_no INT,
  l_code VARCHAR(3),
  j_date DATE,
  city VARCHAR(40),
  mode VARCHAR(20),
  subj VARCHAR(40),
  price DECIMAL(10,2),
  PRIMARY KEY (j_no),
  FOREIGN KEY (c_no) REFERENCES cust (c_no),
  FOREIGN KEY (l_code) REFERENCES lang (l_code)
);
CREATE TABLE booked (
  j_no INT,
  i_no INT,
  hrs DOUBLE,
  travel_km INT,
  stars INT,
  PRIMARY KEY (j_no, i_no),
  FOREIGN KEY (j_no) REFERENCES job (j_no),
  FOREIGN KEY (i_no) REFERENCES interp (i_no)
);

-- en: What does Renata Sousa charge a day?
-- zh: Renata Sousa一天收费多少？
SELECT day_fee FROM interp WHERE fname = 'Renata' AND lname = 'Sousa';

-- en: Which languages does Renata Sousa work in?
-- zh: Renata Sousa的工作语言有哪些？
SELECT lang.l_name FROM lang JOIN works_in ON lang.l_code = works_in.l_code JOIN interp ON works_in.i_no = interp.i_no WHERE interp.fname = 'Renata' AND interp.lname = 'Sousa';

-- en: Sworn (Yes) interpreters of Farsi: first and last names.
-- zh: 宣誓过（Yes）的Farsi口译员，给出名和姓。
SELECT interp.fname, interp.lname FROM interp JOIN works_in ON interp.i_no = works_in.i_no JOIN lang ON works_in.l_code = lang.l_code WHERE lang.l_name = 'Farsi' AND interp.sworn = 'Yes';

-- en: How many jobs were Simultaneous?
-- zh: Simultaneous方式的任务有多少个？
SELECT count(*) FROM job WHERE mode = 'Simultaneous';

-- en: The clients of type Hospital in Malmo.
-- zh: Malmo的Hospital类客户。
SELECT c_name FROM cust WHERE c_type = 'Hospital' AND city = 'Malmo';

-- en: What various subjects has the Port Authority needed interpreters for?
-- zh: Port Authority在哪些不同的主题上用过口译？
SELECT DISTINCT job.subj FROM job JOIN cust ON job.c_no = cust.c_no WHERE cust.c_name = 'Port Authority';

-- en: Number of languages by family.
-- zh: 每个语系有多少种语言？
SELECT family, count(*) FROM lang GROUP BY family;

-- en: Who interpreted for the Port Authority? Last names, each once.
-- zh: 哪些人给Port Authority做过口译？列出不同的姓。
SELECT DISTINCT interp.lname FROM interp JOIN booked ON interp.i_no = booked.i_no JOIN job ON booked.j_no = job.j_no JOIN cust ON job.c_no = cust.c_no WHERE cust.c_name = 'Port Authority';

-- en: Average price of jobs about Asylum.
-- zh: 主题为Asylum的任务平均价格。
SELECT avg(price) FROM job WHERE subj = 'Asylum';

-- en: Which language is asked for most? Its name.
-- zh: 需求最多的语言是什么？
SELECT lang.l_name FROM lang JOIN job ON lang.l_code = job.l_code GROUP BY lang.l_code, lang.l_name ORDER BY count(*) DESC LIMIT 1;

-- en: First and last name of the interpreter who has been with us longest.
-- zh: 合作最久的口译员叫什么？给出名和姓。
SELECT fname, lname FROM interp ORDER BY since LIMIT 1;

-- en: Interpreters never booked, by last name.
-- zh: 从未接过任务的口译员，列出姓。
SELECT lname FROM interp WHERE i_no NOT IN (SELECT i_no FROM booked);

-- en: How many kilometres did Idris Bello travel for jobs in Uppsala?
-- zh: Idris Bello为Uppsala的任务总共跑了多少公里？
SELECT sum(booked.travel_km) FROM booked JOIN interp ON booked.i_no = interp.i_no JOIN job ON booked.j_no = job.j_no WHERE interp.fname = 'Idris' AND interp.lname = 'Bello' AND job.city = 'Uppsala';

-- en: Cities with at least 3 interpreters living there.
-- zh: 至少住着3名口译员的城市。
SELECT city FROM interp GROUP BY city HAVING count(*) >= 3;

-- en: Dates and cities of the Georgian jobs, latest first.
-- zh: Georgian语任务的日期和城市，从近到远。
SELECT job.j_date, job.city FROM job JOIN lang ON job.l_code = lang.l_code WHERE lang.l_name = 'Georgian' ORDER BY job.j_date DESC;

-- en: Jobs dearer than the average: subject and price.
-- zh: 价格高于平均值的任务，主题和价格。
SELECT subj, price FROM job WHERE price > (SELECT avg(price) FROM job);

-- en: Average stars of each interpreter; show the last name.
-- zh: 每位口译员的平均星级，列出姓。
SELECT interp.lname, avg(booked.stars) FROM interp JOIN booked ON interp.i_no = booked.i_no GROUP BY interp.i_no, interp.lname;

-- en: Cities where a client sits but where no interpreter lives.
-- zh: 有客户但没有口译员居住的城市。
SELECT city FROM cust EXCEPT SELECT city FROM interp;

-- en: Number of jobs from 2023-05-01 to 2023-05-31 done over the Phone.
-- zh: 2023-05-01至2023-05-31之间以Phone方式完成的任务数。
SELECT count(*) FROM job WHERE mode = 'Phone' AND j_date BETWEEN '2023-05-01' AND '2023-05-31';

-- en: Different last names of those with level C2 in a Turkic language.
-- zh: 在Turkic语系的语言上达到C2的口译员有哪些不同的姓？
SELECT DISTINCT interp.lname FROM interp JOIN works_in ON interp.i_no = works_in.i_no JOIN lang ON works_in.l_code = lang.l_code WHERE works_in.lvl = 'C2' AND lang.family = 'Turkic';

-- en: Which type of client has spent the most with us?
-- zh: 哪类客户花费总额最高？
SELECT cust.c_type FROM cust JOIN job ON cust.c_no = job.c_no GROUP BY cust.c_type ORDER BY sum(job.price) DESC LIMIT 1;

-- en: The three costliest jobs, by job number.
-- zh: 价格最高的三个任务编号。
SELECT j_no FROM job ORDER BY price DESC LIMIT 3;
