-- A mentoring programme for young entrepreneurs: mentors, mentees, pairings and their meetings.
CREATE TABLE mentors (
  mentor_id INT,
  name VARCHAR(60),
  company VARCHAR(60),
  industry VARCHAR(40),
  city VARCHAR(40),
  years_experience INT,
  PRIMARY KEY (mentor_id)
);
CREATE TABLE mentees (
  mentee_id INT,
  name VARCHAR(60),
  age INT,
  gender VARCHAR(10),
  city VARCHAR(40),
  business_idea VARCHAR(80),
  PRIMARY KEY (mentee_id)
);
CREATE TABLE skills (
  skill_id INT,
  skill_name VARCHAR(40),
  category VARCHAR(30),
  PRIMARY KEY (skill_id)
);
CREATE TABLE mentor_skills (
  mentor_id INT,
  skill_id INT,
  level VARCHAR(20),
  PRIMARY KEY (mentor_id, skill_id),
  FOREIGN KEY (mentor_id) REFERENCES mentors (mentor_id),
  FOREIGN KEY (skill_id) REFERENCES skills (skill_id)
);
CREATE TABLE pairings (
  pairing_id INT,
  mentor_id INT,
  mentee_id INT,
  started DATE,
  ended DATE,
  status VARCHAR(20),
  PRIMARY KEY (pairing_id),
  FOREIGN KEY (mentor_id) REFERENCES mentors (mentor_id),
  FOREIGN KEY (mentee_id) REFERENCES mentees (mentee_id)
);
CREATE TABLE meetings (
  meeting_id INT,
  pairing_id INT,
  met_on DATE,
  channel VARCHAR(20),
  minutes INT,
  mood INT,
  PRIMARY KEY (meeting_id),
  FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
);

-- en: Mentors from Ljubljana with over 15 years of experience?
-- zh: Ljubljana有15年以上经验的导师有哪些？
SELECT name FROM mentors WHERE city = 'Ljubljana' AND years_experience > 15;

-- en: Who mentors Petra Vidmar?
-- zh: 谁在指导Petra Vidmar？
SELECT mentors.name FROM mentors JOIN pairings ON mentors.mentor_id = pairings.mentor_id JOIN mentees ON pairings.mentee_id = mentees.mentee_id WHERE mentees.name = 'Petra Vidmar';

-- en: Show the skills of Rado Kosir.
-- zh: Rado Kosir有哪些技能？
SELECT skills.skill_name FROM skills JOIN mentor_skills ON skills.skill_id = mentor_skills.skill_id JOIN mentors ON mentor_skills.mentor_id = mentors.mentor_id WHERE mentors.name = 'Rado Kosir';

-- en: How many meetings took place on Zoom?
-- zh: 通过Zoom进行的会面有多少次？
SELECT count(*) FROM meetings WHERE channel = 'Zoom';

-- en: The business ideas of mentees under 25, youngest first.
-- zh: 25岁以下学员的创业点子是什么？从最年轻的开始列。
SELECT business_idea FROM mentees WHERE age < 25 ORDER BY age;

-- en: Count the mentors in each industry.
-- zh: 统计各行业的导师人数。
SELECT industry, count(*) FROM mentors GROUP BY industry;

-- en: Which experts in Fundraising are at level Master?
-- zh: Fundraising达到Master水平的导师是谁？
SELECT mentors.name FROM mentors JOIN mentor_skills ON mentors.mentor_id = mentor_skills.mentor_id JOIN skills ON mentor_skills.skill_id = skills.skill_id WHERE skills.skill_name = 'Fundraising' AND mentor_skills.level = 'Master';

-- en: How long do meetings over the Phone last on average?
-- zh: 以Phone方式进行的会面平均多少分钟？
SELECT avg(minutes) FROM meetings WHERE channel = 'Phone';

-- en: Which mentor has taken on the most mentees? Give name and company.
-- zh: 带过学员最多的导师是谁？给出姓名和公司。
SELECT mentors.name, mentors.company FROM mentors JOIN pairings ON mentors.mentor_id = pairings.mentor_id GROUP BY mentors.mentor_id, mentors.name, mentors.company ORDER BY count(*) DESC LIMIT 1;

-- en: Mentees that nobody has been paired with yet.
-- zh: 还没有配对的学员有哪些？
SELECT name FROM mentees WHERE mentee_id NOT IN (SELECT mentee_id FROM pairings);

-- en: What is the city with the most mentees?
-- zh: 学员最多的是哪座城市？
SELECT city FROM mentees GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: When did Petra Vidmar meet her mentor in the Cafe?
-- zh: Petra Vidmar哪些日期在Cafe与导师会面？
SELECT meetings.met_on FROM meetings JOIN pairings ON meetings.pairing_id = pairings.pairing_id JOIN mentees ON pairings.mentee_id = mentees.mentee_id WHERE mentees.name = 'Petra Vidmar' AND meetings.channel = 'Cafe';

-- en: Who is the most experienced mentor of the Food industry?
-- zh: Food行业最资深的导师是谁？
SELECT name FROM mentors WHERE industry = 'Food' ORDER BY years_experience DESC LIMIT 1;

-- en: How many skills fall in the Digital category?
-- zh: Digital类的技能有多少种？
SELECT count(*) FROM skills WHERE category = 'Digital';

-- en: How many minutes has each mentee spent in meetings? Show the names.
-- zh: 每位学员会面的总时长是多少分钟？列出姓名。
SELECT mentees.name, sum(meetings.minutes) FROM mentees JOIN pairings ON mentees.mentee_id = pairings.mentee_id JOIN meetings ON pairings.pairing_id = meetings.pairing_id GROUP BY mentees.mentee_id, mentees.name;

-- en: Which skills are mastered by at least 5 mentors?
-- zh: 至少有5位导师掌握的技能有哪些？
SELECT skills.skill_name FROM skills JOIN mentor_skills ON skills.skill_id = mentor_skills.skill_id GROUP BY skills.skill_id, skills.skill_name HAVING count(*) >= 5;

-- en: Pairings that were Discontinued: when did they begin and end?
-- zh: Discontinued的配对是什么时候开始、什么时候结束的？
SELECT started, ended FROM pairings WHERE status = 'Discontinued';

-- en: In which cities do we have mentors but no mentees?
-- zh: 哪些城市有导师但没有学员？
SELECT city FROM mentors EXCEPT SELECT city FROM mentees;

-- en: Mentees of both Rado Kosir and Hana Mlakar, by name.
-- zh: 既被Rado Kosir带过又被Hana Mlakar带过的学员叫什么？
SELECT mentees.name FROM mentees JOIN pairings ON mentees.mentee_id = pairings.mentee_id JOIN mentors ON pairings.mentor_id = mentors.mentor_id WHERE mentors.name = 'Rado Kosir' INTERSECT SELECT mentees.name FROM mentees JOIN pairings ON mentees.mentee_id = pairings.mentee_id JOIN mentors ON pairings.mentor_id = mentors.mentor_id WHERE mentors.name = 'Hana Mlakar';

-- en: Find the mentors who are more experienced than the average.
-- zh: 经验年数高于平均值的导师有谁？
SELECT name FROM mentors WHERE years_experience > (SELECT avg(years_experience) FROM mentors);

-- en: What is the average mood of the meetings in Active pairings?
-- zh: Active配对的会面平均心情分是多少？
SELECT avg(meetings.mood) FROM meetings JOIN pairings ON meetings.pairing_id = pairings.pairing_id WHERE pairings.status = 'Active';

-- en: In which cities do the Female mentees of people from BrightMill live? Each city once.
-- zh: BrightMill的导师所带的Female学员住在哪些不同的城市？
SELECT DISTINCT mentees.city FROM mentees JOIN pairings ON mentees.mentee_id = pairings.mentee_id JOIN mentors ON pairings.mentor_id = mentors.mentor_id WHERE mentors.company = 'BrightMill' AND mentees.gender = 'Female';
