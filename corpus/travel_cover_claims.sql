-- Travel insurance: products, travellers' certificates, claims, and the clerks who handle them.
CREATE TABLE plan (
  plan_code VARCHAR(6),
  plan_title VARCHAR(40),
  max_days INT,
  medical_limit DECIMAL(12,2),
  winter_sports VARCHAR(3),
  PRIMARY KEY (plan_code)
);
CREATE TABLE certificate (
  cert_no INT,
  plan_code VARCHAR(6),
  traveller VARCHAR(50),
  destination VARCHAR(40),
  depart DATE,
  days INT,
  price DECIMAL(8,2),
  PRIMARY KEY (cert_no),
  FOREIGN KEY (plan_code) REFERENCES plan (plan_code)
);
CREATE TABLE clerk (
  clerk_id INT,
  name VARCHAR(50),
  desk VARCHAR(20),
  limit_amount DECIMAL(10,2),
  boss_id INT,
  PRIMARY KEY (clerk_id),
  FOREIGN KEY (boss_id) REFERENCES clerk (clerk_id)
);
CREATE TABLE claim (
  claim_no INT,
  cert_no INT,
  clerk_id INT,
  reason VARCHAR(30),
  asked DECIMAL(10,2),
  paid DECIMAL(10,2),
  filed DATE,
  status VARCHAR(12),
  PRIMARY KEY (claim_no),
  FOREIGN KEY (cert_no) REFERENCES certificate (cert_no),
  FOREIGN KEY (clerk_id) REFERENCES clerk (clerk_id)
);

-- en: Which plans include skiing and the like (Yes)?
-- zh: 哪些计划包含冬季运动保障（Yes）？
SELECT plan_title FROM plan WHERE winter_sports = 'Yes';

-- en: What is the longest trip allowed under the plan Globe Plus?
-- zh: Globe Plus计划允许的最长旅行天数是多少？
SELECT max_days FROM plan WHERE plan_title = 'Globe Plus';

-- en: How many claims were refused (refused)?
-- zh: 被拒赔（refused）的理赔有多少件？
SELECT count(*) FROM claim WHERE status = 'refused';

-- en: Total amount asked for and total paid out for reason Luggage.
-- zh: 因Luggage提出的索赔总额和实际赔付总额各是多少？
SELECT sum(asked), sum(paid) FROM claim WHERE reason = 'Luggage';

-- en: Most visited destination among insured travellers.
-- zh: 投保旅客去得最多的目的地。
SELECT destination FROM certificate GROUP BY destination ORDER BY count(*) DESC LIMIT 1;

-- en: Reasons given in more than 40 claims.
-- zh: 出现在超过40件理赔中的索赔原因。
SELECT reason FROM claim GROUP BY reason HAVING count(*) > 40;

-- en: Travellers going to Peru or Bolivia and their departure dates.
-- zh: 前往Peru或Bolivia的旅客及出发日期。
SELECT traveller, depart FROM certificate WHERE destination = 'Peru' OR destination = 'Bolivia';

-- en: Certificates sold for each plan; show the plan's title.
-- zh: 每个计划售出多少份保险凭证？显示计划名称。
SELECT plan.plan_title, count(*) FROM plan JOIN certificate ON plan.plan_code = certificate.plan_code GROUP BY plan.plan_code, plan.plan_title;

-- en: What reasons did Lotte Bach claim for?
-- zh: Lotte Bach因哪些原因提出过索赔？
SELECT claim.reason FROM claim JOIN certificate ON claim.cert_no = certificate.cert_no WHERE certificate.traveller = 'Lotte Bach';

-- en: Who handled the largest claim, by amount asked?
-- zh: 索赔金额最大的理赔由谁处理？
SELECT clerk.name FROM clerk JOIN claim ON clerk.clerk_id = claim.clerk_id ORDER BY claim.asked DESC LIMIT 1;

-- en: Who handled the smallest claim, by amount asked?
-- zh: 索赔金额最小的理赔由谁处理？
SELECT clerk.name FROM clerk JOIN claim ON clerk.clerk_id = claim.clerk_id ORDER BY claim.asked LIMIT 1;

-- en: Show each clerk next to his or her boss.
-- zh: 列出每位理赔员及其上司的姓名。
SELECT c.name, b.name FROM clerk AS c JOIN clerk AS b ON c.boss_id = b.clerk_id;

-- en: Who has Rita Moss as boss?
-- zh: 谁的上司是Rita Moss？
SELECT c.name FROM clerk AS c JOIN clerk AS b ON c.boss_id = b.clerk_id WHERE b.name = 'Rita Moss';

-- en: Clerks who have no claims.
-- zh: 没有经手任何理赔的理赔员。
SELECT name FROM clerk WHERE clerk_id NOT IN (SELECT clerk_id FROM claim);

-- en: Plans from which no certificate was ever sold.
-- zh: 从未售出过凭证的计划。
SELECT plan_title FROM plan WHERE plan_code NOT IN (SELECT plan_code FROM certificate);

-- en: Average payout of Medical claims under each plan.
-- zh: 每个计划下Medical理赔的平均赔付额。
SELECT plan.plan_title, avg(claim.paid) FROM plan JOIN certificate ON plan.plan_code = certificate.plan_code JOIN claim ON certificate.cert_no = claim.cert_no WHERE claim.reason = 'Medical' GROUP BY plan.plan_code, plan.plan_title;

-- en: Which travellers had a claim refused (refused) by the desk North?
-- zh: 哪些旅客的理赔被North组拒绝（refused）？
SELECT certificate.traveller FROM certificate JOIN claim ON certificate.cert_no = claim.cert_no JOIN clerk ON claim.clerk_id = clerk.clerk_id WHERE claim.status = 'refused' AND clerk.desk = 'North';

-- en: Destinations from which Theft was claimed but Medical was not.
-- zh: 有Theft索赔但没有Medical索赔的目的地。
SELECT certificate.destination FROM certificate JOIN claim ON certificate.cert_no = claim.cert_no WHERE claim.reason = 'Theft' EXCEPT SELECT certificate.destination FROM certificate JOIN claim ON certificate.cert_no = claim.cert_no WHERE claim.reason = 'Medical';

-- en: Which different plans did people travelling to Nepal choose?
-- zh: 去Nepal的人选择了哪些不同的计划？
SELECT DISTINCT plan.plan_title FROM plan JOIN certificate ON plan.plan_code = certificate.plan_code WHERE certificate.destination = 'Nepal';

-- en: Number of claims settled by every clerk, busiest first.
-- zh: 每位理赔员处理的理赔件数，最忙的排在前面。
SELECT clerk.name, count(*) FROM clerk JOIN claim ON clerk.clerk_id = claim.clerk_id GROUP BY clerk.clerk_id, clerk.name ORDER BY count(*) DESC;

-- en: Claim numbers where less was paid than asked, filed after 2023-05-01.
-- zh: 2023-05-01之后提交、赔付额低于索赔额的理赔编号。
SELECT claim_no FROM claim WHERE paid < asked AND filed > '2023-05-01';

-- en: Names of travellers on trips of over 60 days whose price was below the average price.
-- zh: 旅行超过60天且保费低于平均价格的旅客姓名。
SELECT traveller FROM certificate WHERE days > 60 AND price < (SELECT avg(price) FROM certificate);
