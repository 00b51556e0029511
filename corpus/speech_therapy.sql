-- Speech therapy for children: therapists, schools, children, goals and sessions.
CREATE TABLE school (
  school_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  town VARCHAR(40),
  pupils INT,
  PRIMARY KEY (school_id)
);
CREATE TABLE therapist (
  therapist_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  language VARCHAR(30),
  degree_year INT,
  fee DECIMAL(10,2),
  PRIMARY KEY (therapist_id)
);
CREATE TABLE child (
  child_id INT,
  school_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  birth_date DATE,
  language VARCHAR(30),
  referred_on DATE,
  PRIMARY KEY (child_id),
  FOREIGN KEY (school_id) REFERENCES school (school_id)
);
CREATE TABLE goal (
  goal_id INT,
  child_id INT,
  description VARCHAR(80),
  type VARCHAR(20),
  set_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (goal_id),
  FOREIGN KEY (child_id) REFERENCES child (child_id)
);
CREATE TABLE therapy_session (
  session_id INT,
  child_id INT,
  therapist_id INT,
  held_on DATE,
  minutes INT,
  score INT,
  PRIMARY KEY (session_id),
  FOREIGN KEY (child_id) REFERENCES child (child_id),
  FOREIGN KEY (therapist_id) REFERENCES therapist (therapist_id)
);

-- en: Which children speak Welsh?
-- zh: 哪些孩子说Welsh？
SELECT name FROM child WHERE language = 'Welsh';

-- en: Which therapists speak Welsh?
-- zh: 哪些治疗师会说Welsh？
SELECT name FROM therapist WHERE language = 'Welsh';

-- en: Who is the youngest child?
-- zh: 年龄最小的孩子是谁？
SELECT name FROM child ORDER BY birth_date DESC LIMIT 1;

-- en: Which child was referred last?
-- zh: 最近转介过来的孩子是谁？
SELECT name FROM child ORDER BY referred_on DESC LIMIT 1;

-- en: Number of sessions of every therapist, with the therapist's name in front.
-- zh: 每位治疗师的治疗次数，姓名写在前面。
SELECT therapist.name, count(*) FROM therapist JOIN therapy_session ON therapist.therapist_id = therapy_session.therapist_id GROUP BY therapist.therapist_id, therapist.name;

-- en: Number of different children seen by every therapist, with the therapist's name in front.
-- zh: 每位治疗师接诊过多少个不同的孩子？姓名写在前面。
SELECT therapist.name, count(DISTINCT therapy_session.child_id) FROM therapist JOIN therapy_session ON therapist.therapist_id = therapy_session.therapist_id GROUP BY therapist.therapist_id, therapist.name;

-- en: Descriptions of the goals that are Achieved and of type Articulation.
-- zh: 类型为Articulation且已Achieved的目标描述。
SELECT description FROM goal WHERE status = 'Achieved' AND type = 'Articulation';

-- en: Special schools in Barmouth, by number of pupils from largest. The type is Special.
-- zh: 按学生数从多到少列出Barmouth的Special学校。
SELECT name FROM school WHERE type = 'Special' AND town = 'Barmouth' ORDER BY pupils DESC;

-- en: Average and best score over all sessions?
-- zh: 所有治疗的平均得分和最高得分是多少？
SELECT avg(score), max(score) FROM therapy_session;

-- en: How many children were born after 2018-12-31?
-- zh: 有多少孩子出生于2018-12-31之后？
SELECT count(*) FROM child WHERE birth_date > '2018-12-31';

-- en: How many distinct languages do the children speak?
-- zh: 孩子们一共说多少种不同的语言？
SELECT count(DISTINCT language) FROM child;

-- en: How many goals are there with each status?
-- zh: 各状态的目标分别有多少个？
SELECT status, count(*) FROM goal GROUP BY status;

-- en: What is the usual fee of therapists in each town, on average?
-- zh: 各镇治疗师的平均收费是多少？
SELECT town, avg(fee) FROM therapist GROUP BY town;

-- en: On which days were at least 4 sessions held?
-- zh: 哪些日期举行了至少4次治疗？
SELECT held_on FROM therapy_session GROUP BY held_on HAVING count(*) >= 4;

-- en: Which therapist graduated the longest ago?
-- zh: 毕业最早的治疗师是谁？
SELECT name FROM therapist ORDER BY degree_year LIMIT 1;

-- en: Which school does Ffion Rees attend?
-- zh: Ffion Rees在哪所学校上学？
SELECT school.name FROM school JOIN child ON school.school_id = child.school_id WHERE child.name = 'Ffion Rees';

-- en: Which different therapists have worked with pupils of Hillside Primary?
-- zh: 哪些不同的治疗师给Hillside Primary的学生做过治疗？
SELECT DISTINCT therapist.name FROM therapist JOIN therapy_session ON therapist.therapist_id = therapy_session.therapist_id JOIN child ON therapy_session.child_id = child.child_id JOIN school ON child.school_id = school.school_id WHERE school.name = 'Hillside Primary';

-- en: Children having more than 3 goals.
-- zh: 目标多于3个的孩子。
SELECT child.name FROM child JOIN goal ON child.child_id = goal.child_id GROUP BY child.child_id, child.name HAVING count(*) > 3;

-- en: Children who have not yet had a session.
-- zh: 还没有接受过治疗的孩子。
SELECT name FROM child WHERE child_id NOT IN (SELECT child_id FROM therapy_session);

-- en: Whose fee is lower than the average fee of therapists?
-- zh: 哪些治疗师的收费低于平均收费？
SELECT name FROM therapist WHERE fee < (SELECT avg(fee) FROM therapist);

-- en: Schools which a child with a Fluency goal attends.
-- zh: 有Fluency类型目标的孩子就读于哪些学校？
SELECT name FROM school WHERE school_id IN (SELECT child.school_id FROM child JOIN goal ON child.child_id = goal.child_id WHERE goal.type = 'Fluency');

-- en: Languages the children speak but none of the therapists does.
-- zh: 孩子会说但没有治疗师会说的语言。
SELECT language FROM child EXCEPT SELECT language FROM therapist;
