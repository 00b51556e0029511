-- A community radio: hosts, programmes, weekly slots and listener calls.
CREATE TABLE host (
  host_id INT,
  name VARCHAR(50),
  district VARCHAR(40),
  volunteer VARCHAR(1),
  PRIMARY KEY (host_id)
);
CREATE TABLE programme (
  prog_id INT,
  title VARCHAR(60),
  genre VARCHAR(30),
  host_id INT,
  first_aired INT,
  length_min INT,
  PRIMARY KEY (prog_id),
  FOREIGN KEY (host_id) REFERENCES host (host_id)
);
CREATE TABLE slot (
  slot_id INT,
  prog_id INT,
  weekday VARCHAR(10),
  start_hour INT,
  studio VARCHAR(10),
  PRIMARY KEY (slot_id),
  FOREIGN KEY (prog_id) REFERENCES programme (prog_id)
);
CREATE TABLE listener_call (
  call_id INT,
  slot_id INT,
  caller_name VARCHAR(50),
  topic VARCHAR(40),
  called_at DATETIME,
  seconds INT,
  on_air VARCHAR(1),
  PRIMARY KEY (call_id),
  FOREIGN KEY (slot_id) REFERENCES slot (slot_id)
);

-- en: Which programmes belong to the Gardening genre?
-- zh: Gardening类的节目有哪些？
SELECT title FROM programme WHERE genre = 'Gardening';

-- en: Hosts from Millgate who work unpaid (T).
-- zh: 来自Millgate的志愿主持人（T）。
SELECT name FROM host WHERE district = 'Millgate' AND volunteer = 'T';

-- en: How many slots are there on Sunday?
-- zh: Sunday有多少个播出时段？
SELECT count(*) FROM slot WHERE weekday = 'Sunday';

-- en: How many slots are there each day of the week?
-- zh: 一周里每天各有多少个播出时段？
SELECT weekday, count(*) FROM slot GROUP BY weekday;

-- en: Which is our longest running programme, going by the year it began?
-- zh: 按开播年份看，我们历史最久的节目是哪个？
SELECT title FROM programme ORDER BY first_aired LIMIT 1;

-- en: Who presents Kettle On?
-- zh: Kettle On由谁主持？
SELECT host.name FROM host JOIN programme ON host.host_id = programme.host_id WHERE programme.title = 'Kettle On';

-- en: On which weekdays and at what hour does Kettle On go out?
-- zh: Kettle On在星期几的几点播出？
SELECT slot.weekday, slot.start_hour FROM slot JOIN programme ON slot.prog_id = programme.prog_id WHERE programme.title = 'Kettle On';

-- en: Which hosts are on the air on Friday?
-- zh: Friday有哪些主持人上节目？
SELECT host.name FROM host JOIN programme ON host.host_id = programme.host_id JOIN slot ON programme.prog_id = slot.prog_id WHERE slot.weekday = 'Friday';

-- en: Which hosts are on the air on Friday but not on Saturday?
-- zh: 哪些主持人Friday有节目而Saturday没有？
SELECT host.name FROM host JOIN programme ON host.host_id = programme.host_id JOIN slot ON programme.prog_id = slot.prog_id WHERE slot.weekday = 'Friday' EXCEPT SELECT host.name FROM host JOIN programme ON host.host_id = programme.host_id JOIN slot ON programme.prog_id = slot.prog_id WHERE slot.weekday = 'Saturday';

-- en: Which programme draws the most listener calls?
-- zh: 听众来电最多的节目是哪个？
SELECT programme.title FROM programme JOIN slot ON programme.prog_id = slot.prog_id JOIN listener_call ON slot.slot_id = listener_call.slot_id GROUP BY programme.prog_id, programme.title ORDER BY count(*) DESC LIMIT 1;

-- en: How many programmes does each host present?
-- zh: 每位主持人主持多少个节目？
SELECT host.name, count(*) FROM host JOIN programme ON host.host_id = programme.host_id GROUP BY host.host_id, host.name;

-- en: Hosts presenting at least two programmes.
-- zh: 主持至少两个节目的主持人。
SELECT host.name FROM host JOIN programme ON host.host_id = programme.host_id GROUP BY host.host_id, host.name HAVING count(*) >= 2;

-- en: Who hosts nothing at the moment?
-- zh: 目前没有主持任何节目的人是谁？
SELECT name FROM host WHERE host_id NOT IN (SELECT host_id FROM programme);

-- en: Programmes without any slot in the schedule.
-- zh: 没有排播出时段的节目。
SELECT title FROM programme WHERE prog_id NOT IN (SELECT prog_id FROM slot);

-- en: What did Nell Barrow phone in about? Each topic once.
-- zh: Nell Barrow来电都聊了哪些话题？每个话题只列一次。
SELECT DISTINCT topic FROM listener_call WHERE caller_name = 'Nell Barrow';

-- en: What is the average length of calls put on air (T)?
-- zh: 被接进直播（T）的来电平均时长是多少秒？
SELECT avg(seconds) FROM listener_call WHERE on_air = 'T';

-- en: Which topics were raised in more than 25 calls?
-- zh: 哪些话题的来电超过25通？
SELECT topic FROM listener_call GROUP BY topic HAVING count(*) > 25;

-- en: Who called the programme Night Allotment about Slugs?
-- zh: 谁打进Night Allotment节目谈过Slugs？
SELECT listener_call.caller_name FROM listener_call JOIN slot ON listener_call.slot_id = slot.slot_id JOIN programme ON slot.prog_id = programme.prog_id WHERE programme.title = 'Night Allotment' AND listener_call.topic = 'Slugs';

-- en: Which studio is used for the most slots?
-- zh: 使用时段最多的是哪个播音室？
SELECT studio FROM slot GROUP BY studio ORDER BY count(*) DESC LIMIT 1;

-- en: Titles of programmes broadcast from studio S1 between 6 and 9 o'clock.
-- zh: 6点到9点之间在S1播音室播出的节目名称。
SELECT programme.title FROM programme JOIN slot ON programme.prog_id = slot.prog_id WHERE slot.studio = 'S1' AND slot.start_hour BETWEEN 6 AND 9;

-- en: Which programmes are shorter than the average one?
-- zh: 哪些节目的时长低于平均时长？
SELECT title FROM programme WHERE length_min < (SELECT avg(length_min) FROM programme);

-- en: From how many different districts do our hosts come?
-- zh: 我们的主持人来自多少个不同的街区？
SELECT count(DISTINCT district) FROM host;
