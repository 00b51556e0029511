-- A dental laboratory that makes crowns and bridges for dentists.
CREATE TABLE dentist (
  dentist_no INT,
  surname VARCHAR(40),
  practice VARCHAR(60),
  city VARCHAR(40),
  phone VARCHAR(20),
  PRIMARY KEY (dentist_no)
);
CREATE TABLE technician (
  tech_no INT,
  tech_name VARCHAR(50),
  skill VARCHAR(30),
  gender VARCHAR(10),
  start_year INT,
  supervisor_no INT,
  PRIMARY KEY (tech_no),
  FOREIGN KEY (supervisor_no) REFERENCES technician (tech_no)
);
CREATE TABLE material (
  mat_code VARCHAR(10),
  mat_name VARCHAR(40),
  kind VARCHAR(20),
  hardness INT,
  cost_per_gram DECIMAL(10,2),
  PRIMARY KEY (mat_code)
);
CREATE TABLE job (
  job_no INT,
  dentist_no INT,
  tech_no INT,
  mat_code VARCHAR(10),
  work_type VARCHAR(30),
  shade VARCHAR(5),
  due_date DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (job_no),
  FOREIGN KEY (dentist_no) REFERENCES dentist (dentist_no),
  FOREIGN KEY (tech_no) REFERENCES technician (tech_no),
  FOREIGN KEY (mat_code) REFERENCES material (mat_code)
);

-- en: How many jobs are of the shade A2?
-- zh: 色号为A2的加工单有多少件？
SELECT count(*) FROM job WHERE shade = 'A2';

-- en: What is the phone number of the practice Seeblick?
-- zh: Seeblick诊所的电话号码是多少？
SELECT phone FROM dentist WHERE practice = 'Seeblick';

-- en: List the numbers and due dates of the jobs that are a Bridge or a Veneer.
-- zh: 列出类型为Bridge或Veneer的加工单编号和交付日期。
SELECT job_no, due_date FROM job WHERE work_type = 'Bridge' OR work_type = 'Veneer';

-- en: What is the cheapest, the dearest and the average price of a Crown?
-- zh: Crown的最低价、最高价和平均价各是多少？
SELECT min(price), max(price), avg(price) FROM job WHERE work_type = 'Crown';

-- en: How many materials are harder than 60?
-- zh: 硬度大于60的材料有多少种？
SELECT count(*) FROM material WHERE hardness > 60;

-- en: For each type of work, what is the total of prices?
-- zh: 每种加工类型的价格总额是多少？
SELECT work_type, sum(price) FROM job GROUP BY work_type;

-- en: Which skill do most of our technicians have?
-- zh: 大多数技师掌握的技能是哪一种？
SELECT skill FROM technician GROUP BY skill ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities have three dentists or more?
-- zh: 哪些城市有三位或更多的牙医？
SELECT city FROM dentist GROUP BY city HAVING count(*) >= 3;

-- en: Which material costs the most per gram?
-- zh: 每克成本最高的材料是什么？
SELECT mat_name FROM material ORDER BY cost_per_gram DESC LIMIT 1;

-- en: Who is the supervisor of Radek Svoboda?
-- zh: Radek Svoboda的主管是谁？
SELECT s.tech_name FROM technician AS t JOIN technician AS s ON t.supervisor_no = s.tech_no WHERE t.tech_name = 'Radek Svoboda';

-- en: Which technicians have worked for a dentist from Chur?
-- zh: 哪些技师为Chur的牙医做过加工？
SELECT technician.tech_name FROM technician JOIN job ON technician.tech_no = job.tech_no JOIN dentist ON job.dentist_no = dentist.dentist_no WHERE dentist.city = 'Chur';

-- en: What are the surnames of the dentists who have ordered something in Zirconia Plus?
-- zh: 订购过Zirconia Plus材质的牙医姓什么？
SELECT dentist.surname FROM dentist JOIN job ON dentist.dentist_no = job.dentist_no JOIN material ON job.mat_code = material.mat_code WHERE material.mat_name = 'Zirconia Plus';

-- en: For each dentist, show the surname and how many jobs were ordered.
-- zh: 显示每位牙医的姓氏及其下单数量。
SELECT dentist.surname, count(*) FROM dentist JOIN job ON dentist.dentist_no = job.dentist_no GROUP BY dentist.dentist_no, dentist.surname;

-- en: Which technician has brought in the most money?
-- zh: 哪位技师创造的收入最多？
SELECT technician.tech_name FROM technician JOIN job ON technician.tech_no = job.tech_no GROUP BY technician.tech_no, technician.tech_name ORDER BY sum(job.price) DESC LIMIT 1;

-- en: What is the average price of the jobs made of a Ceramic material?
-- zh: 使用Ceramic类材料的加工单平均价格是多少？
SELECT avg(job.price) FROM job JOIN material ON job.mat_code = material.mat_code WHERE material.kind = 'Ceramic';

-- en: When are the Inlay jobs of Dr Gassner's practice Altstadt due?
-- zh: Altstadt诊所Gassner医生的Inlay加工单什么时候交付？
SELECT job.due_date FROM job JOIN dentist ON job.dentist_no = dentist.dentist_no WHERE dentist.practice = 'Altstadt' AND dentist.surname = 'Gassner' AND job.work_type = 'Inlay';

-- en: How many jobs were done in each material? Begin with the rarest.
-- zh: 每种材料各做了多少件？从最少的开始列。
SELECT material.mat_name, count(*) FROM material JOIN job ON material.mat_code = job.mat_code GROUP BY material.mat_code, material.mat_name ORDER BY count(*) ASC;

-- en: Which practices have ordered at least eight jobs?
-- zh: 哪些诊所至少下过八单？
SELECT dentist.practice FROM dentist JOIN job ON dentist.dentist_no = job.dentist_no GROUP BY dentist.dentist_no, dentist.practice HAVING count(*) >= 8;

-- en: Which Female technicians have worked with Gold? Give each name once.
-- zh: 哪些Female技师用过Gold？每个名字只给一次。
SELECT DISTINCT technician.tech_name FROM technician JOIN job ON technician.tech_no = job.tech_no JOIN material ON job.mat_code = material.mat_code WHERE technician.gender = 'Female' AND material.mat_name = 'Gold';

-- en: Which practices have ordered both a Denture and an Implant?
-- zh: 哪些诊所既订过Denture又订过Implant？
SELECT dentist.practice FROM dentist JOIN job ON dentist.dentist_no = job.dentist_no WHERE job.work_type = 'Denture' INTERSECT SELECT dentist.practice FROM dentist JOIN job ON dentist.dentist_no = job.dentist_no WHERE job.work_type = 'Implant';

-- en: Which dentists have not ordered anything? Tell me their surnames and cities.
-- zh: 哪些牙医没有下过单？请告诉我他们的姓氏和城市。
SELECT surname, city FROM dentist WHERE dentist_no NOT IN (SELECT dentist_no FROM job);

-- en: What are the numbers of the jobs that were priced above average?
-- zh: 价格高于平均的加工单编号是哪些？
SELECT job_no FROM job WHERE price > (SELECT avg(price) FROM job);
