-- An oral history archive: narrators, interviewers, interviews and the themes they touch.
CREATE TABLE narrator (
  narrator_id INT,
  name VARCHAR(50),
  born INT,
  birthplace VARCHAR(50),
  former_job VARCHAR(50),
  PRIMARY KEY (narrator_id)
);
CREATE TABLE interviewer (
  interviewer_id INT,
  name VARCHAR(50),
  is_volunteer VARCHAR(3),
  PRIMARY KEY (interviewer_id)
);
CREATE TABLE interview (
  interview_id INT,
  narrator_id INT,
  interviewer_id INT,
  recorded_on DATE,
  minutes INT,
  place VARCHAR(50),
  access VARCHAR(15),
  PRIMARY KEY (interview_id),
  FOREIGN KEY (narrator_id) REFERENCES narrator (narrator_id),
  FOREIGN KEY (interviewer_id) REFERENCES interviewer (interviewer_id)
);
CREATE TABLE theme (
  theme_id INT,
  label VARCHAR(50),
  decade INT,
  PRIMARY KEY (theme_id)
);
CREATE TABLE interview_theme (
  interview_id INT,
  theme_id INT,
  PRIMARY KEY (interview_id, theme_id),
  FOREIGN KEY (interview_id) REFERENCES interview (interview_id),
  FOREIGN KEY (theme_id) REFERENCES theme (theme_id)
);

-- en: Which narrators used to be a Weaver?
-- zh: 哪些口述者以前是Weaver？
SELECT name FROM narrator WHERE former_job = 'Weaver';

-- en: Who is the oldest narrator?
-- zh: 年纪最大的口述者是谁？
SELECT name FROM narrator ORDER BY born LIMIT 1;

-- en: Who is the youngest narrator?
-- zh: 年纪最小的口述者是谁？
SELECT name FROM narrator ORDER BY born DESC LIMIT 1;

-- en: How many interviews are Restricted?
-- zh: 有多少次访谈属于Restricted？
SELECT count(*) FROM interview WHERE access = 'Restricted';

-- en: What's the total recording time in minutes?
-- zh: 录音总时长是多少分钟？
SELECT sum(minutes) FROM interview;

-- en: Who was interviewed by Lena Strand?
-- zh: Lena Strand采访过谁？
SELECT narrator.name FROM narrator JOIN interview ON narrator.narrator_id = interview.narrator_id JOIN interviewer ON interview.interviewer_id = interviewer.interviewer_id WHERE interviewer.name = 'Lena Strand';

-- en: Who did the interviews recorded in Brackley?
-- zh: 在Brackley录制的访谈是谁做的？
SELECT interviewer.name FROM interviewer JOIN interview ON interviewer.interviewer_id = interview.interviewer_id WHERE interview.place = 'Brackley';

-- en: How many interviews did each interviewer carry out?
-- zh: 每位采访者做了多少次访谈？
SELECT interviewer.name, count(*) FROM interviewer JOIN interview ON interviewer.interviewer_id = interview.interviewer_id GROUP BY interviewer.interviewer_id, interviewer.name;

-- en: Which theme comes up most often?
-- zh: 哪个主题出现得最多？
SELECT theme.label FROM theme JOIN interview_theme ON theme.theme_id = interview_theme.theme_id GROUP BY theme.theme_id, theme.label ORDER BY count(*) DESC LIMIT 1;

-- en: Which themes has nobody talked about?
-- zh: 哪些主题没有人谈到过？
SELECT label FROM theme WHERE theme_id NOT IN (SELECT theme_id FROM interview_theme);

-- en: Recording dates of interviews that deal with Rationing.
-- zh: 涉及Rationing的访谈的录制日期。
SELECT interview.recorded_on FROM interview JOIN interview_theme ON interview.interview_id = interview_theme.interview_id JOIN theme ON interview_theme.theme_id = theme.theme_id WHERE theme.label = 'Rationing';

-- en: Different narrators who speak about the 1950s (decade 1950).
-- zh: 有哪些不同的口述者谈到1950年代（年代为1950）？
SELECT DISTINCT narrator.name FROM narrator JOIN interview ON narrator.narrator_id = interview.narrator_id JOIN interview_theme ON interview.interview_id = interview_theme.interview_id JOIN theme ON interview_theme.theme_id = theme.theme_id WHERE theme.decade = 1950;

-- en: How long is the average interview for each level of access?
-- zh: 每种开放级别的访谈平均多长？
SELECT access, avg(minutes) FROM interview GROUP BY access;

-- en: Places where more than 8 interviews were taped.
-- zh: 录制访谈超过8次的地点。
SELECT place FROM interview GROUP BY place HAVING count(*) > 8;

-- en: Narrators interviewed at least twice.
-- zh: 至少接受过两次访谈的口述者。
SELECT narrator.name FROM narrator JOIN interview ON narrator.narrator_id = interview.narrator_id GROUP BY narrator.narrator_id, narrator.name HAVING count(*) >= 2;

-- en: Which narrators have not been recorded yet?
-- zh: 哪些口述者还没有录过音？
SELECT name FROM narrator WHERE narrator_id NOT IN (SELECT narrator_id FROM interview);

-- en: Volunteer interviewers (Yes), in alphabetical order.
-- zh: 按字母顺序列出志愿者（Yes）采访者。
SELECT name FROM interviewer WHERE is_volunteer = 'Yes' ORDER BY name;

-- en: How many narrators come from each birthplace?
-- zh: 每个出生地各有多少位口述者？
SELECT birthplace, count(*) FROM narrator GROUP BY birthplace;

-- en: Ids of interviews that touch both Strikes and Migration.
-- zh: 同时涉及Strikes和Migration的访谈id。
SELECT interview_theme.interview_id FROM interview_theme JOIN theme ON interview_theme.theme_id = theme.theme_id WHERE theme.label = 'Strikes' INTERSECT SELECT interview_theme.interview_id FROM interview_theme JOIN theme ON interview_theme.theme_id = theme.theme_id WHERE theme.label = 'Migration';

-- en: Narrators whose recording ran over two hours, that is more than 120 minutes.
-- zh: 录音超过120分钟的口述者。
SELECT narrator.name FROM narrator JOIN interview ON narrator.narrator_id = interview.narrator_id WHERE interview.minutes > 120;

-- en: Former jobs that contain the word Rail.
-- zh: 含有Rail字样的过往职业。
SELECT former_job FROM narrator WHERE former_job LIKE '%Rail%';

-- en: How many different people has Omar Said interviewed?
-- zh: Omar Said采访过多少位不同的人？
SELECT count(DISTINCT interview.narrator_id) FROM interview JOIN interviewer ON interview.interviewer_id = interviewer.interviewer_id WHERE interviewer.name = 'Omar Said';
