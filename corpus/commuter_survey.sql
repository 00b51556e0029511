-- A city's travel surveys: questionnaires, questions, respondents and their answers.
CREATE TABLE tbl_survey (
  svy_id INT, svy_title VARCHAR(80), svy_lang VARCHAR(20), open_dt DATE, close_dt DATE, incentive DECIMAL(10,2),
  PRIMARY KEY (svy_id)
);
CREATE TABLE tbl_q (
  q_id INT, svy_id INT, q_no INT, q_txt VARCHAR(200), q_typ VARCHAR(15), mandatory VARCHAR(1),
  PRIMARY KEY (q_id),
  FOREIGN KEY (svy_id) REFERENCES tbl_survey (svy_id)
);
CREATE TABLE tbl_resp (
  resp_id INT, gender VARCHAR(10), age INT, home_dist VARCHAR(40), work_dist VARCHAR(40), hh_size INT,
  PRIMARY KEY (resp_id)
);
CREATE TABLE tbl_subm (
  subm_id INT, svy_id INT, resp_id INT, subm_dt DATE, dur_min INT, chan VARCHAR(15),
  PRIMARY KEY (subm_id),
  FOREIGN KEY (svy_id) REFERENCES tbl_survey (svy_id),
  FOREIGN KEY (resp_id) REFERENCES tbl_resp (resp_id)
);
CREATE TABLE tbl_ans (
  ans_id INT, subm_id INT, q_id INT, ans_txt VARCHAR(200), ans_num DOUBLE,
  PRIMARY KEY (ans_id),
  FOREIGN KEY (subm_id) REFERENCES tbl_subm (subm_id),
  FOREIGN KEY (q_id) REFERENCES tbl_q (q_id)
);

-- en: When does the survey Cycling Winter Pulse close?
-- zh: 问卷Cycling Winter Pulse什么时候截止？
SELECT close_dt FROM tbl_survey WHERE svy_title = 'Cycling Winter Pulse';

-- en: Show the text of the questions in Cycling Winter Pulse by their number.
-- zh: 按题号列出问卷Cycling Winter Pulse的题目内容。
SELECT tbl_q.q_txt FROM tbl_q JOIN tbl_survey ON tbl_q.svy_id = tbl_survey.svy_id WHERE tbl_survey.svy_title = 'Cycling Winter Pulse' ORDER BY tbl_q.q_no;

-- en: How many respondents live in Harbourside?
-- zh: 住在Harbourside的受访者有多少人？
SELECT count(*) FROM tbl_resp WHERE home_dist = 'Harbourside';

-- en: Ids of the respondents who live and work in the same district?
-- zh: 居住和工作在同一个区的受访者编号有哪些？
SELECT resp_id FROM tbl_resp WHERE home_dist = work_dist;

-- en: What did people over 65 answer to the question 'How do you pay'?
-- zh: 65岁以上的人对题目'How do you pay'是怎么回答的？
SELECT tbl_ans.ans_txt FROM tbl_ans JOIN tbl_q ON tbl_ans.q_id = tbl_q.q_id JOIN tbl_subm ON tbl_ans.subm_id = tbl_subm.subm_id JOIN tbl_resp ON tbl_subm.resp_id = tbl_resp.resp_id WHERE tbl_resp.age > 65 AND tbl_q.q_txt = 'How do you pay';

-- en: Average age for each gender.
-- zh: 各性别受访者的平均年龄是多少？
SELECT gender, avg(age) FROM tbl_resp GROUP BY gender;

-- en: Number of submissions per survey, with title.
-- zh: 每份问卷各收到多少份答卷？列出问卷标题。
SELECT tbl_survey.svy_title, count(*) FROM tbl_survey JOIN tbl_subm ON tbl_survey.svy_id = tbl_subm.svy_id GROUP BY tbl_survey.svy_id, tbl_survey.svy_title;

-- en: Through which channel do most submissions come?
-- zh: 答卷最多来自哪个渠道？
SELECT chan FROM tbl_subm GROUP BY chan ORDER BY count(*) DESC LIMIT 1;

-- en: Which survey pays the highest incentive?
-- zh: 酬金最高的是哪份问卷？
SELECT svy_title FROM tbl_survey ORDER BY incentive DESC LIMIT 1;

-- en: How old is the respondent who took longest to fill in a survey?
-- zh: 填写问卷用时最长的受访者多大年龄？
SELECT tbl_resp.age FROM tbl_resp JOIN tbl_subm ON tbl_resp.resp_id = tbl_subm.resp_id ORDER BY tbl_subm.dur_min DESC LIMIT 1;

-- en: Which surveys has nobody submitted?
-- zh: 哪些问卷没有任何人提交？
SELECT svy_title FROM tbl_survey WHERE svy_id NOT IN (SELECT svy_id FROM tbl_subm);

-- en: What is the mean numeric answer to 'Minutes to work' among people whose home is Harbourside?
-- zh: 家住Harbourside的人对'Minutes to work'一题的数值答案平均是多少？
SELECT avg(tbl_ans.ans_num) FROM tbl_ans JOIN tbl_q ON tbl_ans.q_id = tbl_q.q_id JOIN tbl_subm ON tbl_ans.subm_id = tbl_subm.subm_id JOIN tbl_resp ON tbl_subm.resp_id = tbl_resp.resp_id WHERE tbl_q.q_txt = 'Minutes to work' AND tbl_resp.home_dist = 'Harbourside';

-- en: List the titles of surveys answered by respondents who work in Old Mill.
-- zh: 在Old Mill工作的受访者答过哪些问卷？列出标题。
SELECT tbl_survey.svy_title FROM tbl_survey JOIN tbl_subm ON tbl_survey.svy_id = tbl_subm.svy_id JOIN tbl_resp ON tbl_subm.resp_id = tbl_resp.resp_id WHERE tbl_resp.work_dist = 'Old Mill';

-- en: How many respondents are older than every respondent living in Harbourside?
-- zh: 有多少受访者的年龄大于所有住在Harbourside的受访者？
SELECT count(*) FROM tbl_resp WHERE age > (SELECT max(age) FROM tbl_resp WHERE home_dist = 'Harbourside');

-- en: Which surveys have 15 or more questions?
-- zh: 哪些问卷有15道或以上的题目？
SELECT tbl_survey.svy_title FROM tbl_survey JOIN tbl_q ON tbl_survey.svy_id = tbl_q.svy_id GROUP BY tbl_survey.svy_id, tbl_survey.svy_title HAVING count(*) >= 15;

-- en: Which districts are home to some respondents and the workplace of others?
-- zh: 哪些区既有受访者居住，也有受访者在那里工作？
SELECT home_dist FROM tbl_resp INTERSECT SELECT work_dist FROM tbl_resp;

-- en: How many questions of type LIKERT aren't mandatory (mandatory is N)?
-- zh: 类型为LIKERT且非必答（mandatory为N）的题目有多少道？
SELECT count(*) FROM tbl_q WHERE q_typ = 'LIKERT' AND mandatory = 'N';

-- en: Find respondents who answered by KIOSK: give their ids and home districts.
-- zh: 通过KIOSK渠道作答的受访者有哪些？给出编号和居住区。
SELECT resp_id, home_dist FROM tbl_resp WHERE resp_id IN (SELECT resp_id FROM tbl_subm WHERE chan = 'KIOSK');

-- en: Which question has received the most answers? Show its text.
-- zh: 得到回答最多的是哪道题？给出题目内容。
SELECT tbl_q.q_txt FROM tbl_q JOIN tbl_ans ON tbl_q.q_id = tbl_ans.q_id GROUP BY tbl_q.q_id, tbl_q.q_txt ORDER BY count(*) DESC LIMIT 1;

-- en: Which respondents, by id, sent something by PHONE but nothing by WEB?
-- zh: 哪些受访者（编号）通过PHONE提交过，却没有通过WEB提交过？
SELECT resp_id FROM tbl_subm WHERE chan = 'PHONE' EXCEPT SELECT resp_id FROM tbl_subm WHERE chan = 'WEB';

-- en: In which languages are the surveys that women (gender Female) took part in?
-- zh: 性别为Female的受访者参与的问卷使用哪些语言？
SELECT tbl_survey.svy_lang FROM tbl_survey JOIN tbl_subm ON tbl_survey.svy_id = tbl_subm.svy_id JOIN tbl_resp ON tbl_subm.resp_id = tbl_resp.resp_id WHERE tbl_resp.gender = 'Female';

-- en: Give the largest household size and the number of respondents.
-- zh: 最大的家庭人口数是多少？受访者一共有多少人？
SELECT max(hh_size), count(*) FROM tbl_resp;
