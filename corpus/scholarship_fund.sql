-- Scholarship foundations: donors, programmes, applicants, applications, reviewers and payments.
CREATE TABLE donor (
  donor_id INT,
  donor_name VARCHAR(80),
  donor_type VARCHAR(20),
  country VARCHAR(40),
  since_year INT,
  PRIMARY KEY (donor_id)
);
CREATE TABLE scholarship (
  schol_id INT,
  schol_name VARCHAR(80),
  donor_id INT,
  field VARCHAR(40),
  level VARCHAR(20),
  yearly_amount DECIMAL(10,2),
  deadline DATE,
  max_awards INT,
  PRIMARY KEY (schol_id),
  FOREIGN KEY (donor_id) REFERENCES donor (donor_id)
);
CREATE TABLE applicant (
  app_no INT,
  full_name VARCHAR(60),
  email VARCHAR(80),
  country VARCHAR(40),
  birth_year INT,
  gpa DOUBLE,
  family_income DECIMAL(10,2),
  PRIMARY KEY (app_no)
);
CREATE TABLE application (
  appl_id INT,
  app_no INT,
  schol_id INT,
  submitted DATE,
  outcome VARCHAR(15),
  essay_words INT,
  PRIMARY KEY (appl_id),
  FOREIGN KEY (app_no) REFERENCES applicant (app_no),
  FOREIGN KEY (schol_id) REFERENCES scholarship (schol_id)
);
CREATE TABLE reviewer (
  rev_id INT,
  full_name VARCHAR(60),
  institution VARCHAR(80),
  field VARCHAR(40),
  country VARCHAR(40),
  PRIMARY KEY (rev_id)
);
CREATE TABLE review (
  appl_id INT,
  rev_id INT,
  points INT,
  reviewed_on DATE,
  remark VARCHAR(200),
  PRIMARY KEY (appl_id, rev_id),
  FOREIGN KEY (appl_id) REFERENCES application (appl_id),
  FOREIGN KEY (rev_id) REFERENCES reviewer (rev_id)
);
CREATE TABLE payment (
  pay_id INT,
  appl_id INT,
  paid_on DATE,
  amount DECIMAL(10,2),
  method VARCHAR(20),
  PRIMARY KEY (pay_id),
  FOREIGN KEY (appl_id) REFERENCES application (appl_id)
);

-- en: What's the deadline of the Kestrel Grant?
-- zh: Kestrel Grant的截止日期是哪天？
SELECT deadline FROM scholarship WHERE schol_name = 'Kestrel Grant';

-- en: Who applied for the Kestrel Grant and was Rejected?
-- zh: 谁申请了Kestrel Grant但结果为Rejected？
SELECT applicant.full_name FROM applicant JOIN application ON applicant.app_no = application.app_no JOIN scholarship ON application.schol_id = scholarship.schol_id WHERE scholarship.schol_name = 'Kestrel Grant' AND application.outcome = 'Rejected';

-- en: How many applications have been received for every scholarship?
-- zh: 每项奖学金各收到多少份申请？给出奖学金名称。
SELECT scholarship.schol_name, count(*) FROM scholarship JOIN application ON scholarship.schol_id = application.schol_id GROUP BY scholarship.schol_id, scholarship.schol_name;

-- en: Donors of the type Foundation from Austria.
-- zh: 来自Austria的Foundation类捐赠方有哪些？
SELECT donor_name FROM donor WHERE donor_type = 'Foundation' AND country = 'Austria';

-- en: Give the average GPA of applicants per country.
-- zh: 各国申请人的平均GPA是多少？
SELECT country, avg(gpa) FROM applicant GROUP BY country;

-- en: Which scholarship pays the most per year?
-- zh: 每年金额最高的奖学金是哪项？
SELECT schol_name FROM scholarship ORDER BY yearly_amount DESC LIMIT 1;

-- en: How many people with a GPA of at least 3.7 have a family income under 20000?
-- zh: GPA不低于3.7且家庭收入低于20000的申请人有多少？
SELECT count(*) FROM applicant WHERE gpa >= 3.7 AND family_income < 20000;

-- en: List scholarships nobody has applied for.
-- zh: 列出无人申请的奖学金。
SELECT schol_name FROM scholarship WHERE schol_id NOT IN (SELECT schol_id FROM application);

-- en: Which reviewer has given the highest average points?
-- zh: 平均打分最高的评审是谁？
SELECT reviewer.full_name FROM reviewer JOIN review ON reviewer.rev_id = review.rev_id GROUP BY reviewer.rev_id, reviewer.full_name ORDER BY avg(review.points) DESC LIMIT 1;

-- en: Total paid out by Cheque?
-- zh: 通过Cheque方式一共发放了多少？
SELECT sum(amount) FROM payment WHERE method = 'Cheque';

-- en: In which fields are there both a Doctoral and a Bachelor scholarship?
-- zh: 哪些领域既有Doctoral奖学金又有Bachelor奖学金？
SELECT field FROM scholarship WHERE level = 'Doctoral' INTERSECT SELECT field FROM scholarship WHERE level = 'Bachelor';

-- en: Fields with three or more reviewers.
-- zh: 哪些领域有三名或以上评审？
SELECT field FROM reviewer GROUP BY field HAVING count(*) >= 3;

-- en: Email addresses of the applicants who got a score above 95 from a reviewer.
-- zh: 得到过95分以上评分的申请人的邮箱。
SELECT applicant.email FROM applicant JOIN application ON applicant.app_no = application.app_no JOIN review ON application.appl_id = review.appl_id WHERE review.points > 95;

-- en: Applicants whose surname is Mbeki, that is the full name ends in Mbeki.
-- zh: 全名以Mbeki结尾的申请人有哪些？
SELECT full_name FROM applicant WHERE full_name LIKE '%Mbeki';

-- en: What is the shortest essay submitted on or after 2024-01-01, in words?
-- zh: 2024-01-01及以后提交的申请中，最短的文章有多少字？
SELECT min(essay_words) FROM application WHERE submitted >= '2024-01-01';

-- en: How much does each donor put up per year altogether? Show donor names and totals.
-- zh: 每个捐赠方每年合计提供多少金额？列出名称和总额。
SELECT donor.donor_name, sum(scholarship.yearly_amount) FROM donor JOIN scholarship ON donor.donor_id = scholarship.donor_id GROUP BY donor.donor_id, donor.donor_name;

-- en: Scholarships worth more than the average one, with their level.
-- zh: 金额高于平均的奖学金及其层次。
SELECT schol_name, level FROM scholarship WHERE yearly_amount > (SELECT avg(yearly_amount) FROM scholarship);

-- en: What outcome is the most frequent among the applications?
-- zh: 申请结果中最常见的是哪一种？
SELECT outcome FROM application GROUP BY outcome ORDER BY count(*) DESC LIMIT 1;

-- en: Countries that have applicants but neither reviewers nor donors.
-- zh: 哪些国家有申请人，却既没有评审也没有捐赠方？
SELECT country FROM applicant EXCEPT SELECT country FROM reviewer EXCEPT SELECT country FROM donor;

-- en: On what dates was Sunniva Dahl paid, and how much each time?
-- zh: Sunniva Dahl在哪些日期收到款项，每次多少？
SELECT payment.paid_on, payment.amount FROM payment JOIN application ON payment.appl_id = application.appl_id JOIN applicant ON application.app_no = applicant.app_no WHERE applicant.full_name = 'Sunniva Dahl';

-- en: The four youngest applicants?
-- zh: 最年轻的四位申请人是谁？
SELECT full_name FROM applicant ORDER BY birth_year DESC LIMIT 4;

-- en: Who has applied for a scholarship in Hydrology? Names of the people.
-- zh: 哪些人申请过Hydrology领域的奖学金？
SELECT full_name FROM applicant WHERE app_no IN (SELECT application.app_no FROM application JOIN scholarship ON application.schol_id = scholarship.schol_id WHERE scholarship.field = 'Hydrology');
