-- A trade union: branches, members, stewards, grievances and strike ballots.
CREATE TABLE branch (
  branch_no INT,
  name VARCHAR(50),
  city VARCHAR(40),
  industry VARCHAR(40),
  founded INT,
  PRIMARY KEY (branch_no)
);
CREATE TABLE member (
  member_no INT,
  branch_no INT,
  name VARCHAR(50),
  city VARCHAR(40),
  age INT,
  joined DATE,
  monthly_dues DECIMAL(10,2),
  recruited_by INT,
  PRIMARY KEY (member_no),
  FOREIGN KEY (branch_no) REFERENCES branch (branch_no),
  FOREIGN KEY (recruited_by) REFERENCES member (member_no)
);
CREATE TABLE grievance (
  case_no INT,
  member_no INT,
  steward_no INT,
  topic VARCHAR(40),
  status VARCHAR(20),
  filed DATE,
  compensation DECIMAL(10,2),
  PRIMARY KEY (case_no),
  FOREIGN KEY (member_no) REFERENCES member (member_no),
  FOREIGN KEY (steward_no) REFERENCES member (member_no)
);
CREATE TABLE ballot (
  ballot_no INT,
  branch_no INT,
  question VARCHAR(80),
  held DATE,
  status VARCHAR(20),
  PRIMARY KEY (ballot_no),
  FOREIGN KEY (branch_no) REFERENCES branch (branch_no)
);
CREATE TABLE ballot_paper (
  ballot_no INT,
  member_no INT,
  choice VARCHAR(10),
  PRIMARY KEY (ballot_no, member_no),
  FOREIGN KEY (ballot_no) REFERENCES ballot (ballot_no),
  FOREIGN KEY (member_no) REFERENCES member (member_no)
);

-- en: Who among the members is older than 55 and lives in Duisburg?
-- zh: 住在Duisburg且年龄超过55岁的会员有谁？
SELECT name FROM member WHERE age > 55 AND city = 'Duisburg';

-- en: List the case numbers and topics of grievances that are Open, oldest filing first.
-- zh: 列出状态为Open的申诉的案件号和主题，按提交时间从早到晚排序。
SELECT case_no, topic FROM grievance WHERE status = 'Open' ORDER BY filed;

-- en: Which members were recruited by nobody?
-- zh: 哪些会员没有介绍人？
SELECT name FROM member WHERE recruited_by IS NULL;

-- en: How many members belong to the union in all?
-- zh: 工会总共有多少会员？
SELECT count(*) FROM member;

-- en: What do the members pay per month on average?
-- zh: 会员每月会费平均是多少？
SELECT avg(monthly_dues) FROM member;

-- en: What is the total of all members' monthly dues?
-- zh: 所有会员每月会费总额是多少？
SELECT sum(monthly_dues) FROM member;

-- en: Largest compensation won in a case about Overtime?
-- zh: Overtime类案件中获得的最高赔偿额是多少？
SELECT max(compensation) FROM grievance WHERE topic = 'Overtime';

-- en: Number of grievances per topic, please.
-- zh: 请给出每个主题的申诉数量。
SELECT topic, count(*) FROM grievance GROUP BY topic;

-- en: In which city do the most members live?
-- zh: 哪个城市居住的会员最多？
SELECT city FROM member GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Which city is home to the most branches?
-- zh: 哪个城市的分会最多？
SELECT city FROM branch GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Which industries have at least 2 branches?
-- zh: 至少有2个分会的行业有哪些？
SELECT industry FROM branch GROUP BY industry HAVING count(*) >= 2;

-- en: What is the oldest branch?
-- zh: 成立最早的分会是哪个？
SELECT name FROM branch ORDER BY founded LIMIT 1;

-- en: Name the five members who have been in the union the longest.
-- zh: 入会时间最长的五位会员是谁？
SELECT name FROM member ORDER BY joined LIMIT 5;

-- en: Who filed the grievance with case number 4471?
-- zh: 案件号4471的申诉是谁提出的？
SELECT member.name FROM member JOIN grievance ON member.member_no = grievance.member_no WHERE grievance.case_no = 4471;

-- en: Who was the steward in the grievance with case number 4471?
-- zh: 案件号4471的申诉由哪位干事负责？
SELECT member.name FROM member JOIN grievance ON member.member_no = grievance.steward_no WHERE grievance.case_no = 4471;

-- en: For each branch, show its name and how many members it has.
-- zh: 每个分会的名称和会员人数分别是多少？
SELECT branch.name, count(*) FROM branch JOIN member ON branch.branch_no = member.branch_no GROUP BY branch.branch_no, branch.name;

-- en: What topics were raised by people from the Harbour Branch?
-- zh: Harbour Branch的人提出过哪些主题的申诉？
SELECT grievance.topic FROM grievance JOIN member ON grievance.member_no = member.member_no JOIN branch ON member.branch_no = branch.branch_no WHERE branch.name = 'Harbour Branch';

-- en: Which steward has handled the most cases?
-- zh: 处理案件最多的干事是谁？
SELECT member.name FROM member JOIN grievance ON member.member_no = grievance.steward_no GROUP BY member.member_no, member.name ORDER BY count(*) DESC LIMIT 1;

-- en: How many Yes votes did each ballot get? Give the question put and the count.
-- zh: 每次投票各得了多少张Yes票？给出投票问题和票数。
SELECT ballot.question, count(*) FROM ballot JOIN ballot_paper ON ballot.ballot_no = ballot_paper.ballot_no WHERE ballot_paper.choice = 'Yes' GROUP BY ballot.ballot_no, ballot.question;

-- en: Find members who pay more than the average dues.
-- zh: 找出会费高于平均值的会员。
SELECT name FROM member WHERE monthly_dues > (SELECT avg(monthly_dues) FROM member);

-- en: Which branches have never held a ballot?
-- zh: 哪些分会从未举行过投票？
SELECT name FROM branch WHERE branch_no NOT IN (SELECT branch_no FROM ballot);

-- en: Show each member's name together with the name of the person who recruited them.
-- zh: 列出每位会员的姓名及其介绍人的姓名。
SELECT T1.name, T2.name FROM member AS T1 JOIN member AS T2 ON T1.recruited_by = T2.member_no;
