-- A telephone helpline staffed by volunteers.
CREATE TABLE listening_post (
  post_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  phones INT,
  opened DATE,
  PRIMARY KEY (post_id)
);
CREATE TABLE volunteer (
  volunteer_id INT,
  post_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  gender VARCHAR(10),
  birth_year INT,
  joined DATE,
  mentor_id INT,
  PRIMARY KEY (volunteer_id),
  FOREIGN KEY (post_id) REFERENCES listening_post (post_id),
  FOREIGN KEY (mentor_id) REFERENCES volunteer (volunteer_id)
);
CREATE TABLE spoken_language (
  volunteer_id INT,
  language VARCHAR(30),
  fluency VARCHAR(20),
  PRIMARY KEY (volunteer_id, language),
  FOREIGN KEY (volunteer_id) REFERENCES volunteer (volunteer_id)
);
CREATE TABLE phone_call (
  call_id INT,
  volunteer_id INT,
  topic VARCHAR(40),
  started DATETIME,
  minutes INT,
  caller_gender VARCHAR(10),
  caller_age INT,
  PRIMARY KEY (call_id),
  FOREIGN KEY (volunteer_id) REFERENCES volunteer (volunteer_id)
);
CREATE TABLE follow_up (
  follow_up_id INT,
  call_id INT,
  agency VARCHAR(50),
  status VARCHAR(20),
  made_on DATE,
  PRIMARY KEY (follow_up_id),
  FOREIGN KEY (call_id) REFERENCES phone_call (call_id)
);

-- en: Which volunteers joined before 2015-01-01?
-- zh: 2015-01-01之前加入的志愿者有哪些？
SELECT name FROM volunteer WHERE joined < '2015-01-01';

-- en: Which listening posts opened before 2015-01-01?
-- zh: 2015-01-01之前启用的接听站有哪些？
SELECT name FROM listening_post WHERE opened < '2015-01-01';

-- en: Give ids and start times of calls on Loneliness that took over 60 minutes.
-- zh: 给出主题为Loneliness且超过60分钟的通话编号和开始时间。
SELECT call_id, started FROM phone_call WHERE topic = 'Loneliness' AND minutes > 60;

-- en: How many calls were about Debt?
-- zh: 关于Debt的通话有多少次？
SELECT count(*) FROM phone_call WHERE topic = 'Debt';

-- en: How old are callers on average?
-- zh: 来电者平均年龄是多少？
SELECT avg(caller_age) FROM phone_call;

-- en: How long is a call on average, in minutes?
-- zh: 通话平均多少分钟？
SELECT avg(minutes) FROM phone_call;

-- en: How many different languages can our volunteers speak?
-- zh: 我们的志愿者共会说多少种不同的语言？
SELECT count(DISTINCT language) FROM spoken_language;

-- en: Calls per topic, commonest topic on top.
-- zh: 各主题的通话数，最常见的排在最前。
SELECT topic, count(*) FROM phone_call GROUP BY topic ORDER BY count(*) DESC;

-- en: Which languages are spoken by 3 or more volunteers?
-- zh: 有3名及以上志愿者会说的语言是哪些？
SELECT language FROM spoken_language GROUP BY language HAVING count(*) >= 3;

-- en: To which agency do we refer people most?
-- zh: 我们最常转介到哪个机构？
SELECT agency FROM follow_up GROUP BY agency ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the oldest volunteer?
-- zh: 年龄最大的志愿者是谁？
SELECT name FROM volunteer ORDER BY birth_year LIMIT 1;

-- en: Who is the longest-standing volunteer?
-- zh: 加入时间最早的志愿者是谁？
SELECT name FROM volunteer ORDER BY joined LIMIT 1;

-- en: Which volunteers speak Tagalog fluently, that is with fluency Native?
-- zh: 哪些志愿者的Tagalog是Native水平？
SELECT volunteer.name FROM volunteer JOIN spoken_language ON volunteer.volunteer_id = spoken_language.volunteer_id WHERE spoken_language.language = 'Tagalog' AND spoken_language.fluency = 'Native';

-- en: At which post does Hedda Falk answer the phone?
-- zh: Hedda Falk在哪个接听站接电话？
SELECT listening_post.name FROM listening_post JOIN volunteer ON listening_post.post_id = volunteer.post_id WHERE volunteer.name = 'Hedda Falk';

-- en: What were the topics of the calls Hedda Falk took?
-- zh: Hedda Falk接听的通话涉及哪些主题？
SELECT phone_call.topic FROM phone_call JOIN volunteer ON phone_call.volunteer_id = volunteer.volunteer_id WHERE volunteer.name = 'Hedda Falk';

-- en: For each post, how many calls were answered there?
-- zh: 每个接听站接听了多少通电话？
SELECT listening_post.name, count(*) FROM listening_post JOIN volunteer ON listening_post.post_id = volunteer.post_id JOIN phone_call ON volunteer.volunteer_id = phone_call.volunteer_id GROUP BY listening_post.post_id, listening_post.name;

-- en: Which agencies were contacted about Debt?
-- zh: 就Debt问题联系过哪些机构？
SELECT follow_up.agency FROM follow_up JOIN phone_call ON follow_up.call_id = phone_call.call_id WHERE phone_call.topic = 'Debt';

-- en: Who has spent the most minutes in all on the phone?
-- zh: 通话总时长最长的志愿者是谁？
SELECT volunteer.name FROM volunteer JOIN phone_call ON volunteer.volunteer_id = phone_call.volunteer_id GROUP BY volunteer.volunteer_id, volunteer.name ORDER BY sum(phone_call.minutes) DESC LIMIT 1;

-- en: Volunteers who have not yet taken any call.
-- zh: 还没有接过电话的志愿者有哪些？
SELECT name FROM volunteer WHERE volunteer_id NOT IN (SELECT volunteer_id FROM phone_call);

-- en: Ids of the calls longer than the average call.
-- zh: 时长超过平均值的通话编号有哪些？
SELECT call_id FROM phone_call WHERE minutes > (SELECT avg(minutes) FROM phone_call);

-- en: Which volunteers are somebody's mentor?
-- zh: 哪些志愿者是别人的导师？
SELECT name FROM volunteer WHERE volunteer_id IN (SELECT mentor_id FROM volunteer);

-- en: Cities in which volunteers live but where there is no listening post.
-- zh: 有志愿者居住但没有接听站的城市有哪些？
SELECT city FROM volunteer EXCEPT SELECT city FROM listening_post;
