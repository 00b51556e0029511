-- A ballet company: dancers, ballets, who learnt which role, rehearsals and injuries.
CREATE TABLE dancers (
  id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  position VARCHAR(30),
  height_cm INT,
  nationality VARCHAR(40),
  contract_end DATE,
  mentor_id INT,
  PRIMARY KEY (id),
  FOREIGN KEY (mentor_id) REFERENCES dancers (id)
);
CREATE TABLE ballets (
  id INT,
  title VARCHAR(80),
  choreographer VARCHAR(60),
  composer VARCHAR(60),
  created_year INT,
  style VARCHAR(30),
  PRIMARY KEY (id)
);
CREATE TABLE studios (
  id INT,
  name VARCHAR(40),
  area_sqm DOUBLE,
  floor_type VARCHAR(30),
  has_piano VARCHAR(3),
  PRIMARY KEY (id)
);
CREATE TABLE repertoire (
  dancer_id INT,
  ballet_id INT,
  role_name VARCHAR(60),
  learnt_year INT,
  PRIMARY KEY (dancer_id, ballet_id, role_name),
  FOREIGN KEY (dancer_id) REFERENCES dancers (id),
  FOREIGN KEY (ballet_id) REFERENCES ballets (id)
);
CREATE TABLE rehearsals (
  id INT,
  ballet_id INT,
  studio_id INT,
  held_at DATETIME,
  minutes INT,
  coach VARCHAR(60),
  PRIMARY KEY (id),
  FOREIGN KEY (ballet_id) REFERENCES ballets (id),
  FOREIGN KEY (studio_id) REFERENCES studios (id)
);
CREATE TABLE injuries (
  id INT,
  dancer_id INT,
  body_part VARCHAR(30),
  happened_on DATE,
  days_off INT,
  severity VARCHAR(20),
  PRIMARY KEY (id),
  FOREIGN KEY (dancer_id) REFERENCES dancers (id)
);

-- en: Find the last names of the Georgian soloists, i.e. dancers whose position is Soloist.
-- zh: 找出国籍为Georgian、职位为Soloist的舞者的姓氏。
SELECT last_name FROM dancers WHERE nationality = 'Georgian' AND position = 'Soloist';

-- en: How many dancers are there for each position?
-- zh: 各职位分别有多少名舞者？
SELECT position, count(*) FROM dancers GROUP BY position;

-- en: Which ballet has been rehearsed most often?
-- zh: 排练次数最多的是哪部芭蕾？
SELECT ballets.title FROM ballets JOIN rehearsals ON ballets.id = rehearsals.ballet_id GROUP BY ballets.id, ballets.title ORDER BY count(*) DESC LIMIT 1;

-- en: Show first and last name of each dancer with an Ankle injury.
-- zh: 列出Ankle受过伤的舞者的名和姓。
SELECT dancers.first_name, dancers.last_name FROM dancers JOIN injuries ON dancers.id = injuries.dancer_id WHERE injuries.body_part = 'Ankle';

-- en: What is the average height in the company?
-- zh: 全团舞者的平均身高是多少？
SELECT avg(height_cm) FROM dancers;

-- en: Who choreographed the most recent ballet?
-- zh: 最新的那部芭蕾是谁编舞的？
SELECT choreographer FROM ballets ORDER BY created_year DESC LIMIT 1;

-- en: List all dancers without a mentor, first name and last name.
-- zh: 列出没有导师的舞者，给出名和姓。
SELECT first_name, last_name FROM dancers WHERE mentor_id IS NULL;

-- en: Which roles has Kiril Antov learnt, and when?
-- zh: Kiril Antov学过哪些角色，分别是哪一年学的？
SELECT repertoire.role_name, repertoire.learnt_year FROM repertoire JOIN dancers ON repertoire.dancer_id = dancers.id WHERE dancers.first_name = 'Kiril' AND dancers.last_name = 'Antov';

-- en: For each body part, give the total days off and the number of injuries.
-- zh: 按受伤部位统计总缺勤天数和受伤次数。
SELECT body_part, sum(days_off), count(*) FROM injuries GROUP BY body_part;

-- en: Which studios have never been used for a rehearsal?
-- zh: 哪些排练厅从来没用来排练过？
SELECT name FROM studios WHERE id NOT IN (SELECT studio_id FROM rehearsals);

-- en: Name the biggest studio that has a piano (Yes).
-- zh: 有钢琴（Yes）的排练厅中面积最大的是哪个？
SELECT name FROM studios WHERE has_piano = 'Yes' ORDER BY area_sqm DESC LIMIT 1;

-- en: How many distinct composers do we dance to?
-- zh: 剧目涉及多少位不同的作曲家？
SELECT count(DISTINCT composer) FROM ballets;

-- en: Which coaches have worked in the Mirror Hall on "Ember Suite"?
-- zh: 哪些教练在Mirror Hall排过《Ember Suite》？
SELECT rehearsals.coach FROM rehearsals JOIN studios ON rehearsals.studio_id = studios.id JOIN ballets ON rehearsals.ballet_id = ballets.id WHERE studios.name = 'Mirror Hall' AND ballets.title = 'Ember Suite';

-- en: Nationalities with more than five dancers, please.
-- zh: 请给出舞者超过五名的国籍。
SELECT nationality FROM dancers GROUP BY nationality HAVING count(*) > 5;

-- en: Give the first names of dancers taller than the tallest dancer from the Corps.
-- zh: 比Corps中最高的舞者还要高的舞者叫什么名字（只要名）？
SELECT first_name FROM dancers WHERE height_cm > (SELECT max(height_cm) FROM dancers WHERE position = 'Corps');

-- en: List each dancer's last name together with the last name of the mentor.
-- zh: 列出每位舞者的姓氏及其导师的姓氏。
SELECT T1.last_name, T2.last_name FROM dancers AS T1 JOIN dancers AS T2 ON T1.mentor_id = T2.id;

-- en: Titles of Neoclassical or Contemporary ballets, alphabetically.
-- zh: 按字母顺序列出Neoclassical或Contemporary风格的芭蕾。
SELECT title FROM ballets WHERE style = 'Neoclassical' OR style = 'Contemporary' ORDER BY title;

-- en: Whose contracts end before 2026-07-31? I need first and last names, soonest first.
-- zh: 哪些舞者的合同在2026-07-31之前到期？给出名和姓，到期最早的排在前面。
SELECT first_name, last_name FROM dancers WHERE contract_end < '2026-07-31' ORDER BY contract_end;

-- en: How many minutes has each ballet been rehearsed in total? Give the titles.
-- zh: 每部芭蕾累计排练了多少分钟？给出剧名。
SELECT ballets.title, sum(rehearsals.minutes) FROM ballets JOIN rehearsals ON ballets.id = rehearsals.ballet_id GROUP BY ballets.id, ballets.title;

-- en: Which choreographers made both Classical and Modern ballets?
-- zh: 哪些编舞家既创作过Classical作品又创作过Modern作品？
SELECT choreographer FROM ballets WHERE style = 'Classical' INTERSECT SELECT choreographer FROM ballets WHERE style = 'Modern';

-- en: What's the longest absence caused by a Severe injury, in days?
-- zh: Severe的伤病最长导致缺勤多少天？
SELECT max(days_off) FROM injuries WHERE severity = 'Severe';

-- en: Who, by first and last name, knows a role in a ballet to music by Orso Vital? Each person once: distinct names.
-- zh: 哪些不同的舞者学过Orso Vital作曲的芭蕾中的角色？给出名和姓。
SELECT DISTINCT dancers.first_name, dancers.last_name FROM dancers JOIN repertoire ON dancers.id = repertoire.dancer_id JOIN ballets ON repertoire.ballet_id = ballets.id WHERE ballets.composer = 'Orso Vital';
