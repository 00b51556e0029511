-- Radio amateurs: operators, clubs, their rigs, contacts on the air and contest logs.
CREATE TABLE club (
  club_call VARCHAR(10),
  club_name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  founded INT,
  PRIMARY KEY (club_call)
);
CREATE TABLE operator (
  callsign VARCHAR(10),
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  licence_class VARCHAR(20),
  licensed_since INT,
  club_call VARCHAR(10),
  PRIMARY KEY (callsign),
  FOREIGN KEY (club_call) REFERENCES club (club_call)
);
CREATE TABLE rig (
  rig_id INT,
  callsign VARCHAR(10),
  model VARCHAR(40),
  manufacturer VARCHAR(40),
  power_w INT,
  year INT,
  price DECIMAL(8,2),
  PRIMARY KEY (rig_id),
  FOREIGN KEY (callsign) REFERENCES operator (callsign)
);
CREATE TABLE contact (
  contact_id INT,
  caller VARCHAR(10),
  answerer VARCHAR(10),
  made_at DATETIME,
  band VARCHAR(10),
  emission VARCHAR(10),
  distance_km INT,
  PRIMARY KEY (contact_id),
  FOREIGN KEY (caller) REFERENCES operator (callsign),
  FOREIGN KEY (answerer) REFERENCES operator (callsign)
);
CREATE TABLE contest (
  contest_id INT,
  title VARCHAR(60),
  organiser VARCHAR(60),
  start_date DATE,
  band VARCHAR(10),
  PRIMARY KEY (contest_id)
);
CREATE TABLE entry (
  contest_id INT,
  callsign VARCHAR(10),
  category VARCHAR(30),
  score INT,
  place INT,
  PRIMARY KEY (contest_id, callsign),
  FOREIGN KEY (contest_id) REFERENCES contest (contest_id),
  FOREIGN KEY (callsign) REFERENCES operator (callsign)
);

-- en: Who owns a Kestrel K2 transceiver?
-- zh: 谁拥有Kestrel K2电台？
SELECT operator.name FROM operator JOIN rig ON operator.callsign = rig.callsign WHERE rig.model = 'Kestrel K2';

-- en: How many operators hold an Extra licence?
-- zh: 持Extra执照的爱好者有多少人？
SELECT count(*) FROM operator WHERE licence_class = 'Extra';

-- en: Names of the people OK1ZZ has called.
-- zh: OK1ZZ呼叫过的人叫什么？
SELECT operator.name FROM operator JOIN contact ON operator.callsign = contact.answerer WHERE contact.caller = 'OK1ZZ';

-- en: Longest distance bridged on the 20m band?
-- zh: 20m波段上最远的通联距离是多少公里？
SELECT max(distance_km) FROM contact WHERE band = '20m';

-- en: Which operators took part in the Midnight Sun Cup, and in what place did they end?
-- zh: 哪些爱好者参加了Midnight Sun Cup？名次如何？
SELECT operator.name, entry.place FROM operator JOIN entry ON operator.callsign = entry.callsign JOIN contest ON entry.contest_id = contest.contest_id WHERE contest.title = 'Midnight Sun Cup';

-- en: Show the callsigns of members of the Tampa Bay Wireless club.
-- zh: 列出Tampa Bay Wireless俱乐部成员的呼号。
SELECT operator.callsign FROM operator JOIN club ON operator.club_call = club.club_call WHERE club.club_name = 'Tampa Bay Wireless';

-- en: Count contacts per band, busiest band first.
-- zh: 各波段分别有多少次通联？从多到少排列。
SELECT band, count(*) FROM contact GROUP BY band ORDER BY count(*) DESC;

-- en: Average rig power by manufacturer, please.
-- zh: 各厂家电台的平均功率是多少？
SELECT manufacturer, avg(power_w) FROM rig GROUP BY manufacturer;

-- en: Which club has most members? Give the club's name.
-- zh: 会员最多的俱乐部是哪家？
SELECT club.club_name FROM club JOIN operator ON club.club_call = operator.club_call GROUP BY club.club_call, club.club_name ORDER BY count(*) DESC LIMIT 1;

-- en: Name and callsign of operators in Latvia licensed before 1980.
-- zh: Latvia在1980年以前取得执照的爱好者姓名和呼号是什么？
SELECT name, callsign FROM operator WHERE country = 'Latvia' AND licensed_since < 1980;

-- en: Operators who do not possess any rig.
-- zh: 没有任何电台的爱好者有哪些？
SELECT name FROM operator WHERE callsign NOT IN (SELECT callsign FROM rig);

-- en: In which contests did someone from Porto win place 1? Contest titles.
-- zh: Porto的选手在哪些比赛中获得过第1名？
SELECT contest.title FROM contest JOIN entry ON contest.contest_id = entry.contest_id JOIN operator ON entry.callsign = operator.callsign WHERE operator.city = 'Porto' AND entry.place = 1;

-- en: The two most powerful rigs' models and wattages?
-- zh: 功率最大的两台电台是什么型号、多少瓦？
SELECT model, power_w FROM rig ORDER BY power_w DESC LIMIT 2;

-- en: Which operators scored over 50000 in the Low power category? Distinct names.
-- zh: 在Low power组得分超过50000的有哪些人？姓名去重。
SELECT DISTINCT operator.name FROM operator JOIN entry ON operator.callsign = entry.callsign WHERE entry.score > 50000 AND entry.category = 'Low power';

-- en: Bands used for both CW and SSB contacts.
-- zh: 哪些波段既有CW通联，又有SSB通联？
SELECT band FROM contact WHERE emission = 'CW' INTERSECT SELECT band FROM contact WHERE emission = 'SSB';

-- en: What did Marta Silins pay for all her equipment together?
-- zh: Marta Silins的全部电台一共花了多少钱？
SELECT sum(rig.price) FROM rig JOIN operator ON rig.callsign = operator.callsign WHERE operator.name = 'Marta Silins';

-- en: Countries that have operators but no club.
-- zh: 哪些国家有爱好者却没有俱乐部？
SELECT country FROM operator EXCEPT SELECT country FROM club;

-- en: Contacts reaching farther than the average: list their id and distance.
-- zh: 距离超过平均值的通联有哪些？列出编号和距离。
SELECT contact_id, distance_km FROM contact WHERE distance_km > (SELECT avg(distance_km) FROM contact);

-- en: Which organisers ran at least two contests?
-- zh: 举办过至少两场比赛的主办方有哪些？
SELECT organiser FROM contest GROUP BY organiser HAVING count(*) >= 2;

-- en: For each operator who made calls, show callsign and name with the number of calls, given there were more than 100.
-- zh: 主动呼叫超过100次的爱好者有哪些？列出呼号、姓名和次数。
SELECT operator.callsign, operator.name, count(*) FROM operator JOIN contact ON operator.callsign = contact.caller GROUP BY operator.callsign, operator.name HAVING count(*) > 100;

-- en: Rigs whose price is between 300 and 600 and that were built in 2015: model and maker.
-- zh: 2015年生产、价格在300到600之间的电台型号和厂家是什么？
SELECT model, manufacturer FROM rig WHERE price BETWEEN 300 AND 600 AND year = 2015;

-- en: Which different clubs do the participants of the Baltic Sprint belong to?
-- zh: Baltic Sprint的参赛者来自哪些俱乐部？请去重。
SELECT DISTINCT club.club_name FROM club JOIN operator ON club.club_call = operator.club_call JOIN entry ON operator.callsign = entry.callsign JOIN contest ON entry.contest_id = contest.contest_id WHERE contest.title = 'Baltic Sprint';
