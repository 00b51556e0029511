-- Student exchange between partner universities: agreements, applicants, host families.
CREATE TABLE partner_university (
  univ_id INT,
  name VARCHAR(80),
  city VARCHAR(40),
  country VARCHAR(40),
  status VARCHAR(20),
  since_year INT,
  PRIMARY KEY (univ_id)
);
CREATE TABLE coordinator (
  coord_id INT,
  univ_id INT,
  name VARCHAR(60),
  email VARCHAR(60),
  country VARCHAR(40),
  PRIMARY KEY (coord_id),
  FOREIGN KEY (univ_id) REFERENCES partner_university (univ_id)
);
CREATE TABLE applicant (
  applicant_id INT,
  name VARCHAR(60),
  birth_date DATE,
  city VARCHAR(40),
  country VARCHAR(40),
  mother_tongue VARCHAR(30),
  gpa DOUBLE,
  PRIMARY KEY (applicant_id)
);
CREATE TABLE application (
  app_no INT,
  applicant_id INT,
  univ_id INT,
  year INT,
  months INT,
  status VARCHAR(20),
  grant_eur DECIMAL(10,2),
  PRIMARY KEY (app_no),
  FOREIGN KEY (applicant_id) REFERENCES applicant (applicant_id),
  FOREIGN KEY (univ_id) REFERENCES partner_university (univ_id)
);
CREATE TABLE host_family (
  family_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  rooms INT,
  status VARCHAR(20),
  PRIMARY KEY (family_id)
);
CREATE TABLE placement (
  app_no INT,
  family_id INT,
  start_date DATE,
  end_date DATE,
  rent DECIMAL(10,2),
  PRIMARY KEY (app_no, family_id),
  FOREIGN KEY (app_no) REFERENCES application (app_no),
  FOREIGN KEY (family_id) REFERENCES host_family (family_id)
);

-- en: List partner universities in Finland.
-- zh: 列出Finland的合作大学。
SELECT name FROM partner_university WHERE country = 'Finland';

-- en: What are the names of applicants who live in Porto and have a GPA above 3.5?
-- zh: 住在Porto且GPA高于3.5的申请人叫什么名字？
SELECT name FROM applicant WHERE city = 'Porto' AND gpa > 3.5;

-- en: Who applied to a university in Finland for the year 2022? Give me their names.
-- zh: 谁申请了2022年去Finland的大学？给出姓名。
SELECT applicant.name FROM applicant JOIN application ON applicant.applicant_id = application.applicant_id JOIN partner_university ON application.univ_id = partner_university.univ_id WHERE partner_university.country = 'Finland' AND application.year = 2022;

-- en: How many applications are still Pending?
-- zh: 还有多少份申请处于Pending状态？
SELECT count(*) FROM application WHERE status = 'Pending';

-- en: What was the highest grant, and what was the mean grant, in 2023?
-- zh: 2023年最高的资助和平均资助分别是多少？
SELECT max(grant_eur), avg(grant_eur) FROM application WHERE year = 2023;

-- en: Number of applicants by mother tongue.
-- zh: 按母语统计申请人数。
SELECT mother_tongue, count(*) FROM applicant GROUP BY mother_tongue;

-- en: Which university received the most applications?
-- zh: 收到申请最多的是哪所大学？
SELECT partner_university.name FROM partner_university JOIN application ON partner_university.univ_id = application.univ_id GROUP BY partner_university.univ_id, partner_university.name ORDER BY count(*) DESC LIMIT 1;

-- en: Email of the coordinators at Aalborg Technical College, please.
-- zh: 请给出Aalborg Technical College协调员的邮箱。
SELECT coordinator.email FROM coordinator JOIN partner_university ON coordinator.univ_id = partner_university.univ_id WHERE partner_university.name = 'Aalborg Technical College';

-- en: Which host families have never taken anyone in?
-- zh: 哪些寄宿家庭从未接待过任何人？
SELECT name FROM host_family WHERE family_id NOT IN (SELECT family_id FROM placement);

-- en: With which family did Joana Freitas stay?
-- zh: Joana Freitas住在哪个寄宿家庭？
SELECT host_family.name FROM host_family JOIN placement ON host_family.family_id = placement.family_id JOIN application ON placement.app_no = application.app_no JOIN applicant ON application.applicant_id = applicant.applicant_id WHERE applicant.name = 'Joana Freitas';

-- en: Who is the youngest applicant?
-- zh: 年龄最小的申请人是谁？
SELECT name FROM applicant ORDER BY birth_date DESC LIMIT 1;

-- en: For each host family, show its name and the average rent it was paid.
-- zh: 列出每个寄宿家庭的名称及其收取的平均租金。
SELECT host_family.name, avg(placement.rent) FROM host_family JOIN placement ON host_family.family_id = placement.family_id GROUP BY host_family.family_id, host_family.name;

-- en: Which countries send applicants but have no partner university?
-- zh: 哪些国家有申请人却没有合作大学？
SELECT country FROM applicant EXCEPT SELECT country FROM partner_university;

-- en: Names of applicants whose application was Rejected.
-- zh: 申请被拒（状态Rejected）的申请人有哪些？
SELECT applicant.name FROM applicant JOIN application ON applicant.applicant_id = application.applicant_id WHERE application.status = 'Rejected';

-- en: Which status is the most frequent among partner universities?
-- zh: 合作大学中最常见的状态是什么？
SELECT status FROM partner_university GROUP BY status ORDER BY count(*) DESC LIMIT 1;

-- en: Find the applicants who sent in at least two applications, with the number they sent.
-- zh: 找出至少提交过两份申请的申请人及其申请份数。
SELECT applicant.name, count(*) FROM applicant JOIN application ON applicant.applicant_id = application.applicant_id GROUP BY applicant.applicant_id, applicant.name HAVING count(*) >= 2;

-- en: Which applications (numbers) ask for a longer stay than average?
-- zh: 哪些申请的停留月数超过平均值？给出申请编号。
SELECT app_no FROM application WHERE months > (SELECT avg(months) FROM application);

-- en: In what cities did students stay with a family in spring, that is, starting between 2023-03-01 and 2023-05-31? Each city once, so distinct.
-- zh: 2023-03-01到2023-05-31之间开始的寄宿分布在哪些不同的城市？
SELECT DISTINCT host_family.city FROM host_family JOIN placement ON host_family.family_id = placement.family_id WHERE placement.start_date BETWEEN '2023-03-01' AND '2023-05-31';

-- en: Sum of the grants given to people whose mother tongue is Basque.
-- zh: 母语为Basque的人一共获得了多少资助？
SELECT sum(application.grant_eur) FROM application JOIN applicant ON application.applicant_id = applicant.applicant_id WHERE applicant.mother_tongue = 'Basque';

-- en: Show families with 3 or more rooms whose status is Available, by number of rooms from many to few.
-- zh: 按房间数从多到少列出房间不少于3间且状态为Available的家庭。
SELECT name FROM host_family WHERE rooms >= 3 AND status = 'Available' ORDER BY rooms DESC;

-- en: What are the cities of both partner universities and host families taken together?
-- zh: 合作大学和寄宿家庭所在的城市合起来有哪些？
SELECT city FROM partner_university UNION SELECT city FROM host_family;

-- en: Which university was the earliest partner?
-- zh: 最早成为合作伙伴的是哪所大学？
SELECT name FROM partner_university ORDER BY since_year ASC LIMIT 1;
