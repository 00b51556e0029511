-- An online survey company: panellists, surveys, invitations, answers and rewards.
CREATE TABLE panelist (
  pid INT,
  nick VARCHAR(40),
  gender VARCHAR(10),
  yob INT,
  region VARCHAR(40),
  signup_dt DATE,
  points INT,
  PRIMARY KEY (pid)
);
CREATE TABLE sponsor (
  sid INT,
  name VARCHAR(50),
  region VARCHAR(40),
  branch VARCHAR(40),
  PRIMARY KEY (sid)
);
CREATE TABLE survey (
  svid INT,
  sid INT,
  title VARCHAR(80),
  topic VARCHAR(40),
  start_dt DATE,
  end_dt DATE,
  n_questions INT,
  points INT,
  PRIMARY KEY (svid),
  FOREIGN KEY (sid) REFERENCES sponsor (sid)
);
CREATE TABLE invitation (
  svid INT,
  pid INT,
  sent_dt DATE,
  status VARCHAR(20),
  minutes INT,
  device VARCHAR(20),
  PRIMARY KEY (svid, pid),
  FOREIGN KEY (svid) REFERENCES survey (svid),
  FOREIGN KEY (pid) REFERENCES panelist (pid)
);
CREATE TABLE reward (
  rid INT,
  pid INT,
  kind VARCHAR(30),
  points_spent INT,
  given_dt DATE,
  PRIMARY KEY (rid),
  FOREIGN KEY (pid) REFERENCES panelist (pid)
);

-- en: Nicks of female panellists in Saxony (gender F).
-- zh: Saxony地区的女性（F）会员昵称有哪些？
SELECT nick FROM panelist WHERE gender = 'F' AND region = 'Saxony';

-- en: Which surveys start after 2025-03-01?
-- zh: 哪些问卷在2025-03-01之后开始？
SELECT title FROM survey WHERE start_dt > '2025-03-01';

-- en: Which surveys end after 2025-03-01?
-- zh: 哪些问卷在2025-03-01之后结束？
SELECT title FROM survey WHERE end_dt > '2025-03-01';

-- en: How many surveys are about Toothpaste?
-- zh: 关于Toothpaste的问卷有多少份？
SELECT count(*) FROM survey WHERE topic = 'Toothpaste';

-- en: What's the longest survey, counted in questions?
-- zh: 题目数量最多的问卷是哪份？
SELECT title FROM survey ORDER BY n_questions DESC LIMIT 1;

-- en: What's the total of points spent on a Voucher?
-- zh: 兑换Voucher一共花了多少积分？
SELECT sum(points_spent) FROM reward WHERE kind = 'Voucher';

-- en: What's the highest number of points spent on a single Voucher?
-- zh: 单次兑换Voucher最多花了多少积分？
SELECT max(points_spent) FROM reward WHERE kind = 'Voucher';

-- en: Average minutes needed by device.
-- zh: 各种设备上答题平均用时多少分钟？
SELECT device, avg(minutes) FROM invitation GROUP BY device;

-- en: Which region has the fewest panellists?
-- zh: 哪个地区的会员最少？
SELECT region FROM panelist GROUP BY region ORDER BY count(*) LIMIT 1;

-- en: Count invitations by status, most frequent first.
-- zh: 按状态统计邀请数量，从多到少排列。
SELECT status, count(*) FROM invitation GROUP BY status ORDER BY count(*) DESC;

-- en: What is the average number of points offered by a survey?
-- zh: 问卷平均提供多少积分？
SELECT avg(points) FROM survey;

-- en: Show the ten panellists with the most points.
-- zh: 列出积分最多的十位会员。
SELECT nick FROM panelist ORDER BY points DESC LIMIT 10;

-- en: Which sponsor paid for 'Breakfast Habits'?
-- zh: 'Breakfast Habits'是哪家赞助方出资的？
SELECT sponsor.name FROM sponsor JOIN survey ON sponsor.sid = survey.sid WHERE survey.title = 'Breakfast Habits';

-- en: How many people completed 'Breakfast Habits' (status Completed)?
-- zh: 有多少人完成了'Breakfast Habits'（状态为Completed）？
SELECT count(*) FROM invitation JOIN survey ON invitation.svid = survey.svid WHERE survey.title = 'Breakfast Habits' AND invitation.status = 'Completed';

-- en: Titles of the surveys sent to the panellist marmot88.
-- zh: 发给会员marmot88的问卷标题有哪些？
SELECT survey.title FROM survey JOIN invitation ON survey.svid = invitation.svid JOIN panelist ON invitation.pid = panelist.pid WHERE panelist.nick = 'marmot88';

-- en: What rewards has marmot88 received, and when?
-- zh: marmot88领过什么奖励？分别是哪天？
SELECT reward.kind, reward.given_dt FROM reward JOIN panelist ON reward.pid = panelist.pid WHERE panelist.nick = 'marmot88';

-- en: For each sponsor, how many surveys has it ordered?
-- zh: 每家赞助方各委托了多少份问卷？
SELECT sponsor.name, count(*) FROM sponsor JOIN survey ON sponsor.sid = survey.sid GROUP BY sponsor.sid, sponsor.name;

-- en: Which panellist has spent the most points on rewards?
-- zh: 兑换奖励花费积分最多的会员是谁？
SELECT panelist.nick FROM panelist JOIN reward ON panelist.pid = reward.pid GROUP BY panelist.pid, panelist.nick ORDER BY sum(reward.points_spent) DESC LIMIT 1;

-- en: Who was never invited to anything?
-- zh: 从未收到过任何邀请的会员有谁？
SELECT nick FROM panelist WHERE pid NOT IN (SELECT pid FROM invitation);

-- en: Surveys with more questions than average, please.
-- zh: 请列出题目数高于平均的问卷。
SELECT title FROM survey WHERE n_questions > (SELECT avg(n_questions) FROM survey);

-- en: Which sponsors ordered a survey on Electric Bikes?
-- zh: 哪些赞助方委托过Electric Bikes主题的问卷？
SELECT name FROM sponsor WHERE sid IN (SELECT sid FROM survey WHERE topic = 'Electric Bikes');

-- en: How many panellists and how many sponsors are there?
-- zh: 会员和赞助方各有多少？
SELECT (SELECT count(*) FROM panelist), (SELECT count(*) FROM sponsor);
