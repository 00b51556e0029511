-- Scout troops, their scouts and the badges they earn.
CREATE TABLE troop (
  troop_id INT,
  troop_name VARCHAR(60),
  town VARCHAR(40),
  founded_year INT,
  meeting_day VARCHAR(12),
  yearly_fee DECIMAL(10,2),
  PRIMARY KEY (troop_id)
);
CREATE TABLE scout (
  scout_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  gender VARCHAR(10),
  age INT,
  patrol VARCHAR(30),
  troop_id INT,
  PRIMARY KEY (scout_id),
  FOREIGN KEY (troop_id) REFERENCES troop (troop_id)
);
CREATE TABLE badge (
  badge_id INT,
  badge_name VARCHAR(40),
  category VARCHAR(30),
  colour VARCHAR(20),
  minimum_age INT,
  PRIMARY KEY (badge_id)
);
CREATE TABLE badge_award (
  award_id INT,
  scout_id INT,
  badge_id INT,
  award_date DATE,
  examiner VARCHAR(60),
  PRIMARY KEY (award_id),
  FOREIGN KEY (scout_id) REFERENCES scout (scout_id),
  FOREIGN KEY (badge_id) REFERENCES badge (badge_id)
);

-- en: How many scouts are there altogether?
-- zh: 一共有多少名童子军？
SELECT count(*) FROM scout;

-- en: List the names of all badges in alphabetical order.
-- zh: 按字母顺序列出所有徽章的名称。
SELECT badge_name FROM badge ORDER BY badge_name;

-- en: What are the first and last names of the scouts who belong to a troop from Millbrook?
-- zh: Millbrook的团里有哪些童子军？给出他们的名和姓。
SELECT scout.first_name, scout.last_name FROM scout JOIN troop ON scout.troop_id = troop.troop_id WHERE troop.town = 'Millbrook';

-- en: Which patrols do the Female scouts of age 12 belong to?
-- zh: 12岁的Female童子军分别属于哪些小队？
SELECT patrol FROM scout WHERE gender = 'Female' AND age = 12;

-- en: For each troop, show its name and the number of its scouts.
-- zh: 列出每个团的名称及其童子军人数。
SELECT troop.troop_name, count(*) FROM troop JOIN scout ON troop.troop_id = scout.troop_id GROUP BY troop.troop_id, troop.troop_name;

-- en: What is the average age of the scouts in the Otters?
-- zh: Otters的童子军平均年龄是多少？
SELECT avg(age) FROM scout WHERE patrol = 'Otters';

-- en: Find the names of the badges that nobody has ever been awarded.
-- zh: 有哪些徽章从来没有人获得过？
SELECT badge_name FROM badge WHERE badge_id NOT IN (SELECT badge_id FROM badge_award);

-- en: Show the name of the badge that has been awarded the most times.
-- zh: 颁发次数最多的是哪枚徽章？
SELECT badge.badge_name FROM badge JOIN badge_award ON badge.badge_id = badge_award.badge_id GROUP BY badge.badge_id, badge.badge_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which towns have both a troop that meets on Friday and a troop that meets on Tuesday?
-- zh: 哪些镇既有在Friday集会的团，又有在Tuesday集会的团？
SELECT town FROM troop WHERE meeting_day = 'Friday' INTERSECT SELECT town FROM troop WHERE meeting_day = 'Tuesday';

-- en: What badges has Nora Whitfield earned, and on which dates?
-- zh: Nora Whitfield获得了哪些徽章？分别是在哪天获得的？
SELECT badge.badge_name, badge_award.award_date FROM scout JOIN badge_award ON scout.scout_id = badge_award.scout_id JOIN badge ON badge_award.badge_id = badge.badge_id WHERE scout.first_name = 'Nora' AND scout.last_name = 'Whitfield';

-- en: Give the number of badges in every category.
-- zh: 每个类别各有多少枚徽章？
SELECT category, count(*) FROM badge GROUP BY category;

-- en: Who are the scouts with at least two badges? Give first names and last names.
-- zh: 哪些童子军至少获得了2枚徽章？列出名和姓。
SELECT scout.first_name, scout.last_name FROM scout JOIN badge_award ON scout.scout_id = badge_award.scout_id GROUP BY scout.scout_id, scout.first_name, scout.last_name HAVING count(*) >= 2;

-- en: Which troop is the oldest one?
-- zh: 成立最早的是哪个团？
SELECT troop_name FROM troop ORDER BY founded_year LIMIT 1;

-- en: What are the names of the troops whose yearly fee is above the average?
-- zh: 年费高于平均水平的有哪些团？
SELECT troop_name FROM troop WHERE yearly_fee > (SELECT avg(yearly_fee) FROM troop);

-- en: How many different examiners have signed for an award?
-- zh: 一共有多少位不同的考核员颁过徽章？
SELECT count(DISTINCT examiner) FROM badge_award;

-- en: Find the names of the Outdoor badges that were awarded after 2022-05-01.
-- zh: 2022-05-01之后颁发过哪些Outdoor徽章？
SELECT badge.badge_name FROM badge JOIN badge_award ON badge.badge_id = badge_award.badge_id WHERE badge.category = 'Outdoor' AND badge_award.award_date > '2022-05-01';

-- en: What is the meeting day of the troop of the youngest scout?
-- zh: 年龄最小的童子军所在的团在星期几集会？
SELECT troop.meeting_day FROM scout JOIN troop ON scout.troop_id = troop.troop_id ORDER BY scout.age LIMIT 1;

-- en: Which patrol is the most common among the scouts?
-- zh: 人数最多的是哪个小队？
SELECT patrol FROM scout GROUP BY patrol ORDER BY count(*) DESC LIMIT 1;

-- en: How many awards did the members of the troop called First Harrow receive?
-- zh: First Harrow团的成员总共获得了多少次颁奖？
SELECT count(*) FROM troop JOIN scout ON troop.troop_id = scout.troop_id JOIN badge_award ON scout.scout_id = badge_award.scout_id WHERE troop.troop_name = 'First Harrow';

-- en: Show the first names of the scouts who have both the First Aid and the Campfire badge.
-- zh: 哪些童子军既有First Aid徽章又有Campfire徽章？给出他们的名。
SELECT scout.first_name FROM scout JOIN badge_award ON scout.scout_id = badge_award.scout_id JOIN badge ON badge_award.badge_id = badge.badge_id WHERE badge.badge_name = 'First Aid' INTERSECT SELECT scout.first_name FROM scout JOIN badge_award ON scout.scout_id = badge_award.scout_id JOIN badge ON badge_award.badge_id = badge.badge_id WHERE badge.badge_name = 'Campfire';

-- en: What are the lowest and the highest minimum age of the Green badges?
-- zh: Green徽章的最低年龄要求最小和最大分别是多少？
SELECT min(minimum_age), max(minimum_age) FROM badge WHERE colour = 'Green';

-- en: For every category of badge, what is the average age of the scouts who earned a badge in it?
-- zh: 对每个徽章类别，获得该类徽章的童子军平均年龄是多少？
SELECT badge.category, avg(scout.age) FROM badge JOIN badge_award ON badge.badge_id = badge_award.badge_id JOIN scout ON badge_award.scout_id = scout.scout_id GROUP BY badge.category;
