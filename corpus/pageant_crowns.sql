-- Beauty pageants: yearly events, contestants and the prizes given.
CREATE TABLE event (
  event_id INT,
  event_name VARCHAR(50),
  year INT,
  venue VARCHAR(50),
  city VARCHAR(40),
  presenter VARCHAR(50),
  audience INT,
  PRIMARY KEY (event_id)
);
CREATE TABLE contestant (
  contestant_id INT,
  name VARCHAR(50),
  hometown VARCHAR(40),
  age INT,
  height_cm INT,
  occupation VARCHAR(40),
  talent VARCHAR(40),
  PRIMARY KEY (contestant_id)
);
CREATE TABLE entry (
  event_id INT,
  contestant_id INT,
  sash VARCHAR(40),
  gown_score DOUBLE,
  talent_score DOUBLE,
  placement VARCHAR(20),
  PRIMARY KEY (event_id, contestant_id),
  FOREIGN KEY (event_id) REFERENCES event (event_id),
  FOREIGN KEY (contestant_id) REFERENCES contestant (contestant_id)
);

-- en: Who was the Winner of Miss Coral Coast in 2011?
-- zh: 2011年Miss Coral Coast选美的Winner是谁？
SELECT contestant.name FROM contestant JOIN entry ON contestant.contestant_id = entry.contestant_id JOIN event ON entry.event_id = event.event_id WHERE entry.placement = 'Winner' AND event.event_name = 'Miss Coral Coast' AND event.year = 2011;

-- en: What are the talents of contestants from Pinewell?
-- zh: 来自Pinewell的佳丽有什么才艺？
SELECT talent FROM contestant WHERE hometown = 'Pinewell';

-- en: How many contestants are taller than 175?
-- zh: 身高超过175的佳丽有多少位？
SELECT count(*) FROM contestant WHERE height_cm > 175;

-- en: Which event drew the largest audience?
-- zh: 观众最多的是哪场活动？
SELECT event_name FROM event ORDER BY audience DESC LIMIT 1;

-- en: List venue and city of the events held before 2000.
-- zh: 列出2000年之前举办的活动的场馆和城市。
SELECT venue, city FROM event WHERE year < 2000;

-- en: How many contestants are there for each occupation?
-- zh: 各职业的佳丽分别有多少人？
SELECT occupation, count(*) FROM contestant GROUP BY occupation;

-- en: Which sash did Livia Marsh wear in 2008?
-- zh: Livia Marsh在2008年佩戴的绶带是什么？
SELECT entry.sash FROM entry JOIN contestant ON entry.contestant_id = contestant.contestant_id JOIN event ON entry.event_id = event.event_id WHERE contestant.name = 'Livia Marsh' AND event.year = 2008;

-- en: What's the average age of contestants whose talent is Violin?
-- zh: 才艺为Violin的佳丽平均年龄是多少？
SELECT avg(age) FROM contestant WHERE talent = 'Violin';

-- en: Registered contestants who never entered an event
-- zh: 已登记但从未参加过活动的佳丽
SELECT name FROM contestant WHERE contestant_id NOT IN (SELECT contestant_id FROM entry);

-- en: For each event, show its name, year and number of entries.
-- zh: 列出每场活动的名称、年份和参赛人数。
SELECT event.event_name, event.year, count(*) FROM event JOIN entry ON event.event_id = entry.event_id GROUP BY event.event_id, event.event_name, event.year;

-- en: Who got the best gown score of all?
-- zh: 礼服环节得分最高的是谁？
SELECT contestant.name FROM contestant JOIN entry ON contestant.contestant_id = entry.contestant_id ORDER BY entry.gown_score DESC LIMIT 1;

-- en: Which hometown sends the most contestants?
-- zh: 佳丽最多的家乡是哪里？
SELECT hometown FROM contestant GROUP BY hometown ORDER BY count(*) DESC LIMIT 1;

-- en: Names of contestants shorter than the average height
-- zh: 身高低于平均值的佳丽姓名
SELECT name FROM contestant WHERE height_cm < (SELECT avg(height_cm) FROM contestant);

-- en: Which presenters have hosted two events or more, and how many?
-- zh: 哪些主持人主持过两场或以上的活动？各主持了几场？
SELECT presenter, count(*) FROM event GROUP BY presenter HAVING count(*) >= 2;

-- en: Average talent score of the people who finished as Runner-up
-- zh: 获得Runner-up的佳丽才艺平均分
SELECT avg(talent_score) FROM entry WHERE placement = 'Runner-up';

-- en: In what cities has a Nurse competed? Remove duplicates.
-- zh: 职业为Nurse的佳丽在哪些城市参赛过？去掉重复。
SELECT DISTINCT event.city FROM event JOIN entry ON event.event_id = entry.event_id JOIN contestant ON entry.contestant_id = contestant.contestant_id WHERE contestant.occupation = 'Nurse';

-- en: Give me the three oldest contestants with their ages.
-- zh: 给出年龄最大的三位佳丽及其年龄。
SELECT name, age FROM contestant ORDER BY age DESC LIMIT 3;

-- en: Hometowns which have had a Winner and also a Finalist
-- zh: 既出过Winner又出过Finalist的家乡
SELECT contestant.hometown FROM contestant JOIN entry ON contestant.contestant_id = entry.contestant_id WHERE entry.placement = 'Winner' INTERSECT SELECT contestant.hometown FROM contestant JOIN entry ON contestant.contestant_id = entry.contestant_id WHERE entry.placement = 'Finalist';

-- en: What was the total audience of events at the Pavilion Royale?
-- zh: 在Pavilion Royale举办的活动观众总数是多少？
SELECT sum(audience) FROM event WHERE venue = 'Pavilion Royale';

-- en: Who has entered more than one event?
-- zh: 谁参加过不止一场活动？
SELECT contestant.name FROM contestant JOIN entry ON contestant.contestant_id = entry.contestant_id GROUP BY contestant.contestant_id, contestant.name HAVING count(*) > 1;

-- en: Contestants between 20 and 23 years old, alphabetically
-- zh: 年龄在20到23岁之间的佳丽，按字母顺序排列
SELECT name FROM contestant WHERE age BETWEEN 20 AND 23 ORDER BY name;

-- en: Find contestants whose talent score beat 9 in an event presented by Dario Fleet, with that score.
-- zh: 找出在Dario Fleet主持的活动中才艺得分超过9的佳丽及其得分。
SELECT contestant.name, entry.talent_score FROM contestant JOIN entry ON contestant.contestant_id = entry.contestant_id JOIN event ON entry.event_id = event.event_id WHERE entry.talent_score > 9 AND event.presenter = 'Dario Fleet';
