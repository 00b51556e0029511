-- Village credit circles: members, their loans, instalments and weekly meetings.
CREATE TABLE field_officer (
  officer_id INT,
  name VARCHAR(50),
  gender VARCHAR(10),
  district VARCHAR(40),
  start_date DATE,
  PRIMARY KEY (officer_id)
);
CREATE TABLE circle (
  circle_id INT,
  name VARCHAR(50),
  village VARCHAR(40),
  district VARCHAR(40),
  founded DATE,
  officer_id INT,
  PRIMARY KEY (circle_id),
  FOREIGN KEY (officer_id) REFERENCES field_officer (officer_id)
);
CREATE TABLE member (
  member_id INT,
  circle_id INT,
  name VARCHAR(50),
  gender VARCHAR(10),
  age INT,
  trade VARCHAR(30),
  savings DECIMAL(10,2),
  PRIMARY KEY (member_id),
  FOREIGN KEY (circle_id) REFERENCES circle (circle_id)
);
CREATE TABLE loan (
  loan_id INT,
  member_id INT,
  purpose VARCHAR(40),
  amount DECIMAL(10,2),
  weeks INT,
  granted DATE,
  status VARCHAR(20),
  PRIMARY KEY (loan_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);
CREATE TABLE instalment (
  instalment_id INT,
  loan_id INT,
  paid_on DATE,
  amount DECIMAL(10,2),
  late_days INT,
  PRIMARY KEY (instalment_id),
  FOREIGN KEY (loan_id) REFERENCES loan (loan_id)
);
CREATE TABLE meeting (
  meeting_id INT,
  circle_id INT,
  held_on DATE,
  attendance INT,
  topic VARCHAR(50),
  PRIMARY KEY (meeting_id),
  FOREIGN KEY (circle_id) REFERENCES circle (circle_id)
);

-- en: What are the names and ages of members who work as a Potter?
-- zh: 从事Potter行当的成员姓名和年龄是？
SELECT name, age FROM member WHERE trade = 'Potter';

-- en: Which officers cover the Kisumu district?
-- zh: 哪些信贷员负责Kisumu区？
SELECT name FROM field_officer WHERE district = 'Kisumu';

-- en: Which circles lie in the Kisumu district?
-- zh: 哪些互助小组在Kisumu区？
SELECT name FROM circle WHERE district = 'Kisumu';

-- en: What is the largest loan ever granted?
-- zh: 发放过的最大一笔贷款金额是多少？
SELECT max(amount) FROM loan;

-- en: What is the largest instalment ever paid?
-- zh: 还过的最大一期还款金额是多少？
SELECT max(amount) FROM instalment;

-- en: How many meetings did we hold?
-- zh: 我们一共开过多少次会？
SELECT count(*) FROM meeting;

-- en: How many attendances were there at all meetings together?
-- zh: 所有会议的出席人次合计是多少？
SELECT sum(attendance) FROM meeting;

-- en: Topics of meetings where fewer than 8 people turned up.
-- zh: 到场不足8人的会议主题有哪些？
SELECT topic FROM meeting WHERE attendance < 8;

-- en: Average savings of the members by gender.
-- zh: 按性别统计成员的平均储蓄。
SELECT gender, avg(savings) FROM member GROUP BY gender;

-- en: What do people most often borrow for?
-- zh: 大家借款最常见的用途是什么？
SELECT purpose FROM loan GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;

-- en: Trades practised by at least 4 members.
-- zh: 至少有4名成员从事的行当有哪些？
SELECT trade FROM member GROUP BY trade HAVING count(*) >= 4;

-- en: Who is the oldest member?
-- zh: 年龄最大的成员是谁？
SELECT name FROM member ORDER BY age DESC LIMIT 1;

-- en: Which is the oldest circle?
-- zh: 成立最早的小组是哪个？
SELECT name FROM circle ORDER BY founded LIMIT 1;

-- en: Purposes and amounts of the loans taken by Amina Otieno?
-- zh: Amina Otieno的各笔贷款用途和金额是什么？
SELECT loan.purpose, loan.amount FROM member JOIN loan ON member.member_id = loan.member_id WHERE member.name = 'Amina Otieno';

-- en: In which villages do members with a loan marked Defaulted live? Distinct villages only.
-- zh: 贷款状态为Defaulted的成员住在哪些不同的村？
SELECT DISTINCT circle.village FROM circle JOIN member ON circle.circle_id = member.circle_id JOIN loan ON member.member_id = loan.member_id WHERE loan.status = 'Defaulted';

-- en: For each circle, show the name and how many members it has.
-- zh: 每个小组各有多少成员？显示小组名称和人数。
SELECT circle.name, count(*) FROM circle JOIN member ON circle.circle_id = member.circle_id GROUP BY circle.circle_id, circle.name;

-- en: Which officer supports the greatest number of circles?
-- zh: 负责小组最多的是哪位信贷员？
SELECT field_officer.name FROM field_officer JOIN circle ON field_officer.officer_id = circle.officer_id GROUP BY field_officer.officer_id, field_officer.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who paid the instalment that was the latest by days?
-- zh: 逾期天数最多的那期还款是谁的？
SELECT member.name FROM member JOIN loan ON member.member_id = loan.member_id JOIN instalment ON loan.loan_id = instalment.loan_id ORDER BY instalment.late_days DESC LIMIT 1;

-- en: Give the name of the officer responsible for the circle Umoja.
-- zh: 小组Umoja由哪位信贷员负责？
SELECT field_officer.name FROM field_officer JOIN circle ON field_officer.officer_id = circle.officer_id WHERE circle.name = 'Umoja';

-- en: Members who have not borrowed anything.
-- zh: 没有借过款的成员有哪些？
SELECT name FROM member WHERE member_id NOT IN (SELECT member_id FROM loan);

-- en: Which members have saved more than the average member?
-- zh: 哪些成员的储蓄高于平均水平？
SELECT name FROM member WHERE savings > (SELECT avg(savings) FROM member);

-- en: Trades found among both members under 25 and members over 60?
-- zh: 哪些行当既有不到25岁的成员，又有超过60岁的成员？
SELECT trade FROM member WHERE age < 25 INTERSECT SELECT trade FROM member WHERE age > 60;
