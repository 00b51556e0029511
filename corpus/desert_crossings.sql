-- Scientific desert expeditions, their members, camps, vehicles and specimens.
CREATE TABLE expedition (
  exp_id INT,
  title VARCHAR(80),
  desert VARCHAR(40),
  start_date DATE,
  end_date DATE,
  budget DECIMAL(12,2),
  leader_id INT,
  PRIMARY KEY (exp_id),
  FOREIGN KEY (leader_id) REFERENCES scientist (sci_id)
);
CREATE TABLE scientist (
  sci_id INT,
  name VARCHAR(60),
  field VARCHAR(40),
  nationality VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (sci_id)
);
CREATE TABLE membership (
  exp_id INT,
  sci_id INT,
  duty VARCHAR(30),
  daily_pay DECIMAL(10,2),
  PRIMARY KEY (exp_id, sci_id),
  FOREIGN KEY (exp_id) REFERENCES expedition (exp_id),
  FOREIGN KEY (sci_id) REFERENCES scientist (sci_id)
);
CREATE TABLE camp (
  camp_id INT,
  exp_id INT,
  name VARCHAR(40),
  start_date DATE,
  nights INT,
  altitude_m INT,
  max_temp_c DOUBLE,
  PRIMARY KEY (camp_id),
  FOREIGN KEY (exp_id) REFERENCES expedition (exp_id)
);
CREATE TABLE specimen (
  spec_id INT,
  camp_id INT,
  collector_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  found_on DATE,
  weight_g DOUBLE,
  PRIMARY KEY (spec_id),
  FOREIGN KEY (camp_id) REFERENCES camp (camp_id),
  FOREIGN KEY (collector_id) REFERENCES scientist (sci_id)
);

-- en: Titles of expeditions to the Gobi.
-- zh: 去Gobi的考察名称有哪些？
SELECT title FROM expedition WHERE desert = 'Gobi';

-- en: Which scientists work in Botany and were born after 1970?
-- zh: 研究Botany且1970年以后出生的科学家有哪些？
SELECT name FROM scientist WHERE field = 'Botany' AND birth_year > 1970;

-- en: Names and nights of the camps hotter than 45 degrees.
-- zh: 最高气温超过45度的营地叫什么，住了几晚？
SELECT name, nights FROM camp WHERE max_temp_c > 45;

-- en: How many expeditions started in 1998?
-- zh: 1998年出发的考察有多少次？
SELECT count(*) FROM expedition WHERE start_date BETWEEN '1998-01-01' AND '1998-12-31';

-- en: How many camps were set up (started) in 1998?
-- zh: 1998年开始的营地有多少个？
SELECT count(*) FROM camp WHERE start_date BETWEEN '1998-01-01' AND '1998-12-31';

-- en: Average weight of a Fossil?
-- zh: Fossil类标本的平均重量是多少？
SELECT avg(weight_g) FROM specimen WHERE type = 'Fossil';

-- en: How many scientists of each nationality are there?
-- zh: 每个国籍各有多少位科学家？
SELECT nationality, count(*) FROM scientist GROUP BY nationality;

-- en: Which desert was the goal of the most expeditions?
-- zh: 考察次数最多的是哪个沙漠？
SELECT desert FROM expedition GROUP BY desert ORDER BY count(*) DESC LIMIT 1;

-- en: Give the total weight for every type of specimen.
-- zh: 给出每类标本的总重量。
SELECT type, sum(weight_g) FROM specimen GROUP BY type;

-- en: Which expedition had the largest budget?
-- zh: 预算最高的考察是哪次？
SELECT title FROM expedition ORDER BY budget DESC LIMIT 1;

-- en: Which expedition had the most members?
-- zh: 成员最多的考察是哪次？
SELECT expedition.title FROM expedition JOIN membership ON expedition.exp_id = membership.exp_id GROUP BY expedition.exp_id, expedition.title ORDER BY count(*) DESC LIMIT 1;

-- en: Name the three highest camps.
-- zh: 海拔最高的三个营地是哪些？
SELECT name FROM camp ORDER BY altitude_m DESC LIMIT 3;

-- en: Who led the expedition Dune Line?
-- zh: 考察Dune Line由谁带队？
SELECT scientist.name FROM scientist JOIN expedition ON scientist.sci_id = expedition.leader_id WHERE expedition.title = 'Dune Line';

-- en: Who took part in Dune Line as a member?
-- zh: 谁以成员身份参加了Dune Line？
SELECT scientist.name FROM scientist JOIN membership ON scientist.sci_id = membership.sci_id JOIN expedition ON membership.exp_id = expedition.exp_id WHERE expedition.title = 'Dune Line';

-- en: What did Karim Haddad collect, and when was it found?
-- zh: Karim Haddad采集了哪些标本，分别何时发现？
SELECT specimen.name, specimen.found_on FROM specimen JOIN scientist ON specimen.collector_id = scientist.sci_id WHERE scientist.name = 'Karim Haddad';

-- en: Camps used in the Namib, by name.
-- zh: 在Namib使用过的营地叫什么？
SELECT camp.name FROM camp JOIN expedition ON camp.exp_id = expedition.exp_id WHERE expedition.desert = 'Namib';

-- en: How many specimens came from each camp? Show camp names.
-- zh: 每个营地各采到多少件标本？列出营地名称。
SELECT camp.name, count(*) FROM camp JOIN specimen ON camp.camp_id = specimen.camp_id GROUP BY camp.camp_id, camp.name;

-- en: Scientists who went on two or more expeditions as members.
-- zh: 作为成员参加过两次或以上考察的科学家有哪些？
SELECT scientist.name FROM scientist JOIN membership ON scientist.sci_id = membership.sci_id GROUP BY scientist.sci_id, scientist.name HAVING count(*) >= 2;

-- en: Which scientists have collected nothing?
-- zh: 哪些科学家没有采集过任何标本？
SELECT name FROM scientist WHERE sci_id NOT IN (SELECT collector_id FROM specimen);

-- en: Camps where the stay was longer than average, in nights.
-- zh: 停留晚数高于平均值的营地有哪些？
SELECT name FROM camp WHERE nights > (SELECT avg(nights) FROM camp);

-- en: Titles of expeditions with a camp above 2000 metres.
-- zh: 哪些考察有海拔超过2000米的营地？
SELECT title FROM expedition WHERE exp_id IN (SELECT exp_id FROM camp WHERE altitude_m > 2000);

-- en: In which fields are there both Chinese and French scientists?
-- zh: 哪些领域既有Chinese科学家又有French科学家？
SELECT field FROM scientist WHERE nationality = 'Chinese' INTERSECT SELECT field FROM scientist WHERE nationality = 'French';
