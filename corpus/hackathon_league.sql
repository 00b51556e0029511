-- Hackathons: events, teams, coders, projects and prizes.
CREATE TABLE hackathon (
  hack_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  theme VARCHAR(40),
  start_date DATE,
  hours INT,
  prize_pool DECIMAL(10,2),
  PRIMARY KEY (hack_id)
);
CREATE TABLE team (
  team_id INT,
  hack_id INT,
  name VARCHAR(50),
  captain_id INT,
  PRIMARY KEY (team_id),
  FOREIGN KEY (hack_id) REFERENCES hackathon (hack_id),
  FOREIGN KEY (captain_id) REFERENCES coder (coder_id)
);
CREATE TABLE coder (
  coder_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  employer VARCHAR(50),
  age INT,
  favourite_language VARCHAR(30),
  PRIMARY KEY (coder_id)
);
CREATE TABLE team_member (
  team_id INT,
  coder_id INT,
  task VARCHAR(30),
  PRIMARY KEY (team_id, coder_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id),
  FOREIGN KEY (coder_id) REFERENCES coder (coder_id)
);
CREATE TABLE project (
  project_id INT,
  team_id INT,
  name VARCHAR(60),
  main_language VARCHAR(30),
  score DOUBLE,
  prize DECIMAL(10,2),
  PRIMARY KEY (project_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id)
);

-- en: Which hackathons in Tallinn last at least 48 hours?
-- zh: 在Tallinn举行、时长不少于48小时的黑客松有哪些？
SELECT name FROM hackathon WHERE city = 'Tallinn' AND hours >= 48;

-- en: Show the names of coders whose favourite language is Rust.
-- zh: 最喜欢Rust的程序员有哪些？
SELECT name FROM coder WHERE favourite_language = 'Rust';

-- en: Show the names of projects written mainly in Rust.
-- zh: 主要用Rust编写的项目有哪些？
SELECT name FROM project WHERE main_language = 'Rust';

-- en: How many coders come from Riga?
-- zh: 来自Riga的程序员有多少人？
SELECT count(*) FROM coder WHERE city = 'Riga';

-- en: What are the average and the top score of all projects?
-- zh: 所有项目的平均分和最高分各是多少？
SELECT avg(score), max(score) FROM project;

-- en: How many different employers do the coders have?
-- zh: 程序员们来自多少个不同的雇主？
SELECT count(DISTINCT employer) FROM coder;

-- en: For each theme, how many hackathons were there?
-- zh: 每个主题办过多少场黑客松？
SELECT theme, count(*) FROM hackathon GROUP BY theme;

-- en: For each theme, what was the total prize pool?
-- zh: 每个主题的奖金池总额是多少？
SELECT theme, sum(prize_pool) FROM hackathon GROUP BY theme;

-- en: In what language are the most projects written?
-- zh: 用哪种语言写的项目最多？
SELECT main_language FROM project GROUP BY main_language ORDER BY count(*) DESC LIMIT 1;

-- en: What was the latest hackathon?
-- zh: 最近一次黑客松是哪场？
SELECT name FROM hackathon ORDER BY start_date DESC LIMIT 1;

-- en: Best three projects by score, please.
-- zh: 请列出得分最高的三个项目。
SELECT name FROM project ORDER BY score DESC LIMIT 3;

-- en: Who is the captain of the Null Pirates?
-- zh: Null Pirates的队长是谁？
SELECT coder.name FROM coder JOIN team ON coder.coder_id = team.captain_id WHERE team.name = 'Null Pirates';

-- en: Who are the members of the Null Pirates?
-- zh: Null Pirates有哪些队员？
SELECT coder.name FROM coder JOIN team_member ON coder.coder_id = team_member.coder_id JOIN team ON team_member.team_id = team.team_id WHERE team.name = 'Null Pirates';

-- en: At which hackathon did the Null Pirates compete?
-- zh: Null Pirates参加的是哪场黑客松？
SELECT hackathon.name FROM hackathon JOIN team ON hackathon.hack_id = team.hack_id WHERE team.name = 'Null Pirates';

-- en: Which projects won a prize of over 1000 in Tallinn?
-- zh: 在Tallinn获得超过1000奖金的项目有哪些？
SELECT project.name FROM project JOIN team ON project.team_id = team.team_id JOIN hackathon ON team.hack_id = hackathon.hack_id WHERE hackathon.city = 'Tallinn' AND project.prize > 1000;

-- en: For each hackathon show its name and the number of teams.
-- zh: 列出每场黑客松的名称和参赛队数。
SELECT hackathon.name, count(*) FROM hackathon JOIN team ON hackathon.hack_id = team.hack_id GROUP BY hackathon.hack_id, hackathon.name;

-- en: Which coder has been in the most teams?
-- zh: 参加过最多队伍的程序员是谁？
SELECT coder.name FROM coder JOIN team_member ON coder.coder_id = team_member.coder_id GROUP BY coder.coder_id, coder.name ORDER BY count(*) DESC LIMIT 1;

-- en: Name of the team whose project has the lowest score.
-- zh: 项目得分最低的队伍叫什么？
SELECT team.name FROM team JOIN project ON team.team_id = project.team_id ORDER BY project.score LIMIT 1;

-- en: Which teams handed in no project?
-- zh: 哪些队伍没有提交项目？
SELECT name FROM team WHERE team_id NOT IN (SELECT team_id FROM project);

-- en: Hackathons whose prize pool is bigger than the average one.
-- zh: 奖金池高于平均水平的黑客松有哪些？
SELECT name FROM hackathon WHERE prize_pool > (SELECT avg(prize_pool) FROM hackathon);

-- en: Find coders who did the task Design in some team.
-- zh: 找出在队伍里负责过Design任务的程序员。
SELECT name FROM coder WHERE coder_id IN (SELECT coder_id FROM team_member WHERE task = 'Design');

-- en: Which languages are some coder's favourite but are not used in any project?
-- zh: 哪些语言是程序员的最爱，却没有被任何项目使用？
SELECT favourite_language FROM coder EXCEPT SELECT main_language FROM project;
