-- A street naming board: persons honoured, proposals, streets, board members and votes.
CREATE TABLE honoree (
  hon_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  field VARCHAR(30),
  birth_year INT,
  death_year INT,
  PRIMARY KEY (hon_id)
);
CREATE TABLE street (
  street_id INT,
  name VARCHAR(60),
  former_name VARCHAR(60),
  quarter VARCHAR(40),
  length_m INT,
  named_year INT,
  hon_id INT,
  PRIMARY KEY (street_id),
  FOREIGN KEY (hon_id) REFERENCES honoree (hon_id)
);
CREATE TABLE member (
  mem_id INT,
  name VARCHAR(60),
  party VARCHAR(30),
  quarter VARCHAR(40),
  since_year INT,
  PRIMARY KEY (mem_id)
);
CREATE TABLE proposal (
  prop_id INT,
  title VARCHAR(80),
  street_id INT,
  hon_id INT,
  mem_id INT,
  filed DATE,
  decided DATE,
  status VARCHAR(20),
  cost DECIMAL(10,2),
  PRIMARY KEY (prop_id),
  FOREIGN KEY (street_id) REFERENCES street (street_id),
  FOREIGN KEY (hon_id) REFERENCES honoree (hon_id),
  FOREIGN KEY (mem_id) REFERENCES member (mem_id)
);
CREATE TABLE ballot (
  prop_id INT,
  mem_id INT,
  choice VARCHAR(10),
  PRIMARY KEY (prop_id, mem_id),
  FOREIGN KEY (prop_id) REFERENCES proposal (prop_id),
  FOREIGN KEY (mem_id) REFERENCES member (mem_id)
);

-- en: What was Acacia Road called before?
-- zh: Acacia Road以前叫什么？
SELECT former_name FROM street WHERE name = 'Acacia Road';

-- en: Which Female honorees are known for Chemistry?
-- zh: 性别为Female且以Chemistry闻名的受纪念者有哪些？
SELECT name FROM honoree WHERE gender = 'Female' AND field = 'Chemistry';

-- en: Titles of the proposals that are Adopted, in the order of filing.
-- zh: 按提交先后列出已Adopted的提案标题。
SELECT title FROM proposal WHERE status = 'Adopted' ORDER BY filed;

-- en: When was the proposal New Harbour Names filed?
-- zh: 提案New Harbour Names是什么时候提交的？
SELECT filed FROM proposal WHERE title = 'New Harbour Names';

-- en: When was the proposal New Harbour Names decided?
-- zh: 提案New Harbour Names是什么时候作出决定的？
SELECT decided FROM proposal WHERE title = 'New Harbour Names';

-- en: How many honorees are still alive, with no death year?
-- zh: 仍然在世（没有去世年份）的受纪念者有多少位？
SELECT count(*) FROM honoree WHERE death_year IS NULL;

-- en: What is the combined length of the streets in Eastside?
-- zh: Eastside的街道总长是多少米？
SELECT sum(length_m) FROM street WHERE quarter = 'Eastside';

-- en: What is the average length of the streets in Eastside?
-- zh: Eastside的街道平均长度是多少米？
SELECT avg(length_m) FROM street WHERE quarter = 'Eastside';

-- en: How many parties are on the board (distinct)?
-- zh: 委员会里有多少个不同的政党？
SELECT count(DISTINCT party) FROM member;

-- en: Count the honorees in each field.
-- zh: 统计每个领域的受纪念者人数。
SELECT field, count(*) FROM honoree GROUP BY field;

-- en: In which year were the most streets named?
-- zh: 命名街道最多的是哪一年？
SELECT named_year FROM street GROUP BY named_year ORDER BY count(*) DESC LIMIT 1;

-- en: Give the average cost of proposals by status.
-- zh: 按状态给出提案的平均费用。
SELECT status, avg(cost) FROM proposal GROUP BY status;

-- en: Name the longest street.
-- zh: 最长的街道叫什么？
SELECT name FROM street ORDER BY length_m DESC LIMIT 1;

-- en: Which member has sat on the board longest?
-- zh: 任职时间最长的委员是谁？
SELECT name FROM member ORDER BY since_year LIMIT 1;

-- en: Whom does Acacia Road honour?
-- zh: Acacia Road是为了纪念谁？
SELECT honoree.name FROM honoree JOIN street ON honoree.hon_id = street.hon_id WHERE street.name = 'Acacia Road';

-- en: Which member filed the most proposals?
-- zh: 提交提案最多的委员是谁？
SELECT member.name FROM member JOIN proposal ON member.mem_id = proposal.mem_id GROUP BY member.mem_id, member.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which member voted Yes the most often?
-- zh: 投Yes次数最多的委员是谁？
SELECT member.name FROM member JOIN ballot ON member.mem_id = ballot.mem_id WHERE ballot.choice = 'Yes' GROUP BY member.mem_id, member.name ORDER BY count(*) DESC LIMIT 1;

-- en: On which proposals did Nils Aker vote No?
-- zh: Nils Aker对哪些提案投了No？
SELECT proposal.title FROM proposal JOIN ballot ON proposal.prop_id = ballot.prop_id JOIN member ON ballot.mem_id = member.mem_id WHERE member.name = 'Nils Aker' AND ballot.choice = 'No';

-- en: For each honoree show the name and the number of streets named after them.
-- zh: 列出每位受纪念者的姓名及以其命名的街道数。
SELECT honoree.name, count(*) FROM honoree JOIN street ON honoree.hon_id = street.hon_id GROUP BY honoree.hon_id, honoree.name;

-- en: Which streets were never the subject of a proposal?
-- zh: 哪些街道从未被提案涉及？
SELECT name FROM street WHERE street_id NOT IN (SELECT street_id FROM proposal WHERE street_id IS NOT NULL);

-- en: Titles of proposals dearer than the average proposal?
-- zh: 费用高于平均值的提案标题有哪些？
SELECT title FROM proposal WHERE cost > (SELECT avg(cost) FROM proposal);

-- en: Which quarters have streets but are not home to any member?
-- zh: 哪些城区有街道但没有委员居住？
SELECT quarter FROM street EXCEPT SELECT quarter FROM member;
